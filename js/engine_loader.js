// Starts the engine in its worker. It takes the place of the build tool's own loader, which asks
// for the engine by names that are the same in every build: a browser could then mix the engine
// of one build with the page of another. The page's address for this file carries the name of
// the build; it is handed on.
const build = new URL(import.meta.url).search;
const { default: start } = await import(`./engine.js${build}`);
await start({ module_or_path: new URL(`./engine_bg.wasm${build}`, import.meta.url) });
