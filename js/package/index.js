// Gate 360 as a part of another page. The app is fetched with the first call of mount().

import start, { mount as mountApp } from "./gate360.js";

let started;

/** Mounts the app into an element; gives a function that takes it out again. */
export async function mount(element) {
  started ??= start();
  await started;
  const app = mountApp(element, new URL("./", import.meta.url).href);
  return () => app.unmount();
}
