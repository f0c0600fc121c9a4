// What a browser fetches before the home page can be used, what the engine weighs, and what happens
// when a part that is fetched later does not come.

import assert from "node:assert/strict";
import { brotliCompressSync, constants } from "node:zlib";

import { inBrowser } from "./harness.mjs";
import { painted } from "./steps.mjs";

/** The most bytes of the first load, packed with brotli at its best. */
const BUDGET = 250_000;

/** The same for the engine, with its fonts. */
const ENGINE_BUDGET = 650_000;

const packed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

inBrowser("the home page can be used after less than 250 kB", async ({ another }) => {
  // A browser that has never been here; everything that it is sent is weighed.
  const fetched = [];
  const person = await another({
    listen: (context) => context.on("response", (response) => fetched.push(response)),
  });
  const { page } = person;
  await page.getByText("No project here yet", { exact: true }).waitFor();
  for (const name of ["New project", "Open file", "Try an example"]) {
    const button = page.getByRole("button", { name, exact: true });
    await button.waitFor();
    assert.ok(await button.isEnabled(), `${name} can be pressed`);
  }
  const files = await Promise.all(
    fetched.map(async (response) => [new URL(response.url()).pathname, packed(await response.body())]),
  );
  const sum = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`first load: ${sum} bytes in ${files.length} files`);
  assert.ok(files.length > 3, "the files were seen");
  assert.ok(sum < BUDGET, `${sum} bytes: ${JSON.stringify(files)}`);
  for (const [file] of files) assert.doesNotMatch(file, /engine|_split_|_chunk_/);
});

inBrowser("the engine comes with less than 650 kB", async ({ page }) => {
  const files = ["engine_loader.js", "engine.js", "engine_bg.wasm"];
  const sizes = await Promise.all(
    files.map(async (file) => {
      const response = await page.request.get(new URL(file, page.url()).href);
      assert.ok(response.ok(), file);
      return packed(await response.body());
    }),
  );
  const sum = sizes.reduce((sum, bytes) => sum + bytes, 0);
  console.log(`engine: ${sum} bytes`);
  assert.ok(sum < ENGINE_BUDGET, `${files}: ${sizes}`);
});

const MISSING = "This part of the page could not be fetched";

/** Tries again twice: the first time in vain, which must be seen, the second time with success. */
async function tryTwice(page, title, mend) {
  const heading = page.getByRole("heading", { level: 1, name: title, exact: true });
  const alert = page.getByRole("alert").filter({ hasText: MISSING });
  await alert.waitFor();
  await heading.waitFor();
  await page.waitForFunction((title) => document.title.startsWith(title), title);
  const before = await alert.elementHandle();
  const again = page.getByRole("button", { name: "Try again", exact: true });
  await again.click();
  await page.waitForFunction((gone) => !gone.isConnected, before);
  await alert.waitFor();
  mend();
  await again.click();
  await alert.waitFor({ state: "detached" });
  await heading.waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("h1"));
}

inBrowser(
  "a part that can't be fetched is said, and fetched when one tries again",
  async ({ person, page }) => {
    let broken = true;
    await page.route(/_split_|_chunk_/, (route) =>
      broken ? route.abort("connectionfailed") : route.continue(),
    );
    await page.getByRole("button", { name: "Try an example", exact: true }).click();
    await page.getByRole("alert").getByText(MISSING).waitFor();
    await person.go("/").catch(() => {});
    await page.getByRole("button", { name: "New project", exact: true }).click();
    await tryTwice(page, "New project", () => (broken = false));
  },
  { tolerated: /ERR_CONNECTION_FAILED|Failed to load|Failed to fetch/ },
);

inBrowser(
  "the report's part is fetched again likewise",
  async ({ page }) => {
    await page.getByRole("button", { name: "Try an example", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    let broken = true;
    await page.route(/_split_|_chunk_/, (route) =>
      broken ? route.abort("connectionfailed") : route.continue(),
    );
    await page.getByRole("link", { name: "Report", exact: true }).click();
    await tryTwice(page, "Report", () => (broken = false));
  },
  { tolerated: /ERR_CONNECTION_FAILED|Failed to load|Failed to fetch/ },
);

inBrowser("who went on while an example was brought in stays there and is told", async ({ page }) => {
  let release;
  const held = new Promise((go) => (release = go));
  await page.route(/_split_|_chunk_/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Try an example", exact: true }).click();
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.waitForURL(/#\/settings$/);
  release();
  const heading = page.getByRole("heading", { level: 1, name: "Settings", exact: true });
  await heading.waitFor();
  await page.locator("[aria-live=polite]").getByText(/ is open$/).waitFor({ state: "attached" });
  await painted(page);
  await heading.waitFor();
  await page.getByRole("link", { name: "Gate 360", exact: true }).click();
  await page.getByText("Last saved today").waitFor();
});
