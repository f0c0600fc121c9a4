// Should the app ever stop on a mistake of its own, the work is one click away as a file.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { download, makeProject, openFile, saved, visit, write } from "./steps.mjs";

/** What the app says of it in the console is what it is meant to say. */
const STOPPED = /panicked|unreachable|RuntimeError|failed to (append|insert)/;

/** Has the browser refuse the next element, which the app can't go on without. */
const stop = (page) =>
  page.evaluate(() => {
    const { appendChild, insertBefore } = Node.prototype;
    const refuse = () => {
      Object.assign(Node.prototype, { appendChild, insertBefore });
      throw new DOMException("refused", "HierarchyRequestError");
    };
    Object.assign(Node.prototype, { appendChild: refuse, insertBefore: refuse });
    location.hash = "#/settings";
  });

inBrowser(
  "a page that has stopped offers each project as a file, with what was not stored",
  async ({ page, person, another }) => {
    await makeProject(page, "The first project", { role: "Leader" });
    await saved(page);
    await person.go("/");
    await makeProject(page, "Cycle paths");
    await write(page, "Summary", "Stored before");
    await saved(page);

    // From here on the store takes nothing.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await write(page, "Partners", "Not stored");
    await page.getByRole("status").getByText("not saved").waitFor();
    await page.getByLabel("Summary", { exact: true }).fill("Still in its field");
    await stop(page);

    const alert = page.getByRole("alert").filter({ hasText: "Gate 360 has stopped" });
    await alert.getByText("You can save your work as a file first").waitFor();
    assert.equal(await alert.count(), 1);
    const handed = await download(page, "Save as a file: Cycle paths");
    assert.equal(handed.name, "Cycle paths.gate360.json");
    const first = await download(page, "Save as a file: The first project");
    assert.ok(first.bytes.toString("utf8").includes("The first project"));

    const fresh = await another();
    await openFile(fresh.page, {
      name: handed.name,
      mimeType: "application/json",
      buffer: handed.bytes,
    });
    const outcome = fresh.page.getByRole("alert");
    await outcome.getByText("has no mark that would tell").waitFor();
    await fresh.page.getByRole("link", { name: "Go to Cycle paths" }).click();
    await visit(fresh.page, "Profile");
    const field = (name) => fresh.page.getByLabel(name, { exact: true });
    assert.equal(await field("Partners").inputValue(), "Not stored");
    assert.equal(await field("Summary").inputValue(), "Still in its field");

    // What was stored is as it was.
    await page.reload();
    await person.go("/");
    await page.getByRole("heading", { level: 2, name: "Cycle paths" }).waitFor();
  },
  { tolerated: STOPPED },
);
