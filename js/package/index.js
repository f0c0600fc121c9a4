// Gate 360 as a part of another page. The app is fetched with the first call of mount().

import start, { mount as mountApp } from "./gate360.js";

let started;

/** Mounts the app into an element; gives a function that takes it out again. */
export async function mount(element) {
  // What could not be fetched is fetched again by the next call.
  started ??= start().catch((error) => {
    started = undefined;
    throw error;
  });
  await started;
  const app = await mountApp(element, new URL("./", import.meta.url).href);
  return () => app.unmount();
}
