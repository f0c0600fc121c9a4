// Tries the npm package in a page of its own: node tests/e2e/package.mjs
// Make the package first: cargo xtask package

import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { ROOT, serve } from "./harness.mjs";
import { download, readPdf } from "./steps.mjs";

const PAGE = `<!doctype html>
<html lang="da">
<head>
  <meta charset="utf-8">
  <title>Portalen</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="gate360/gate360.css">
</head>
<body>
  <h1>Portalen</h1>
  <div id="here"></div>
  <button id="away">Luk</button>
  <script type="module">
    import { mount } from "./gate360/index.js";
    const unmount = await mount(document.getElementById("here"));
    document.getElementById("away").onclick = unmount;
  </script>
</body>
</html>`;

const folder = await mkdtemp(join(tmpdir(), "gate360-package-"));
await cp(join(ROOT, "target/gate360/package"), join(folder, "gate360"), { recursive: true });
await writeFile(join(folder, "index.html"), PAGE);
process.env.GATE360_DIST = folder;
const site = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage({ acceptDownloads: true });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(site.origin);
  await page.getByRole("button", { name: "Try an example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  assert.equal(await page.title(), "Portalen", "the title stays");
  assert.equal(await page.locator("html").getAttribute("lang"), "da", "the language stays");
  assert.equal(new URL(page.url()).hash, "", "the address stays");
  await page.getByRole("link", { name: "Report", exact: true }).click();
  const pdf = await download(page, "Export PDF");
  assert.match((await readPdf(pdf.path)).words, /Verdict/);
  await page.getByRole("button", { name: "Luk" }).click();
  await page.getByRole("heading", { level: 1, name: "Report" }).waitFor({ state: "detached" });
  assert.equal(await page.locator("#here").innerHTML(), "", "nothing is left behind");
  assert.deepEqual(errors, []);
  console.log("The package mounts, makes a PDF and leaves.");
} finally {
  await browser.close();
  site.close();
  await rm(folder, { recursive: true, force: true });
}
