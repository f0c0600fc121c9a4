// A browser that refuses to store, at once or in the middle; and what was typed last.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { download, makeProject, painted, saved, textOf, visit, write } from "./steps.mjs";

/** A browser that has no room for anything while its page says so. */
const REFUSING = {
  prepare: () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...words) {
      if (window.refuses) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, words);
    };
  },
};

/** Whether the page asks before it is left. */
const asks = (page) =>
  page.evaluate(
    () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
  );

inBrowser(
  "a browser that stores nothing says so and still works",
  async ({ page, person }) => {
    const notice = page.getByText("Kept only until you close this page").first();
    await notice.waitFor();
    await page.getByText("export it as a file before you do").waitFor();

    await makeProject(page, "In memory");
    await page.getByRole("status").getByText("Kept only until you close this page").waitFor();
    await write(page, "Summary", "Only here");
    await painted(page);
    assert.equal(await page.getByText("Saved", { exact: true }).count(), 0);

    // It is there when one comes back to it, and one step from being a file.
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    await page.getByRole("link", { name: "In memory", exact: true }).click();
    await page.getByRole("link", { name: "Export the project as a file", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Report" }).waitFor();
    const file = JSON.parse((await download(page, "Export JSON")).bytes.toString("utf8"));
    assert.ok(file.changes.some((change) => textOf(change) === "Only here"));

    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await page.getByText("In the memory of this page.").waitFor();

    // Nothing pretends to outlive the page.
    await page.goto("about:blank");
    await person.go("/");
    await page.getByText("No project here yet").waitFor();
  },
  {
    prepare: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not in this window", "SecurityError");
      };
    },
  },
);

inBrowser(
  "a full disk is told, nothing is called saved, and the next change saves everything",
  async ({ page }) => {
    await makeProject(page, "Full disk");
    await write(page, "Summary", "Before");
    await saved(page);

    await page.evaluate(() => (window.refuses = true));
    await write(page, "Summary", "While the disk is full");
    await page.getByRole("status").getByText("there is no room left").waitFor();
    await write(page, "Partners", "Also while it is full");
    await painted(page);
    await page.getByRole("status").getByText("there is no room left").waitFor();
    assert.equal(await page.getByText("Saved", { exact: true }).count(), 0);

    // Going about in the app loses nothing either.
    await visit(page, "Gate 1");
    await visit(page, "Profile");
    const value = (name) => page.getByLabel(name, { exact: true }).inputValue();
    assert.equal(await value("Summary"), "While the disk is full");
    assert.equal(await page.getByText("Saved", { exact: true }).count(), 0);

    await page.evaluate(() => (window.refuses = false));
    await write(page, "Project name", "Full disk, with room again");
    await saved(page);
    await page.reload();
    await page.getByLabel("Project name", { exact: true }).waitFor();
    assert.equal(await value("Project name"), "Full disk, with room again");
    assert.equal(await value("Summary"), "While the disk is full");
    assert.equal(await value("Partners"), "Also while it is full");
  },
  REFUSING,
);

inBrowser("what was typed last is kept when one goes back at once", async ({ page }) => {
  await makeProject(page, "Quick hands");
  await visit(page, "Gate 1");
  await visit(page, "Profile");
  await page.getByLabel("Summary", { exact: true }).fill("Typed and gone");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: /Gate 1/ }).waitFor();
  await saved(page);
  await page.reload();
  await visit(page, "Profile");
  assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), "Typed and gone");
});

inBrowser("what was typed last is kept when one leaves the project at once", async ({ page }) => {
  await makeProject(page, "Quicker hands");
  const profile = page.url();
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await page.goBack();
  await page.getByLabel("Summary", { exact: true }).fill("Typed and gone");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "New project" }).waitFor();
  await saved(page);
  await page.goto("about:blank");
  await page.goto(profile);
  await page.getByLabel("Summary", { exact: true }).waitFor();
  assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), "Typed and gone");
});

inBrowser("what was typed last is kept when the page is loaded again at once", async ({ page }) => {
  await makeProject(page, "Quickest hands");
  await page.getByLabel("Summary", { exact: true }).fill("Typed and loaded again");
  await page.reload();
  await page.getByLabel("Summary", { exact: true }).waitFor();
  assert.equal(
    await page.getByLabel("Summary", { exact: true }).inputValue(),
    "Typed and loaded again",
  );
});

inBrowser("what is still in a field is not called saved", async ({ page }) => {
  await makeProject(page, "Typing");
  await write(page, "Summary", "First");
  await saved(page);
  // All in one go within the page: the field holds a text back for a moment, and that moment is
  // the one to look at.
  const said = await page.getByRole("textbox", { name: "Summary" }).evaluate(async (field) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
    value.set.call(field, "First and second");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await frame();
    await frame();
    return document.querySelector("[role=status]").innerText.trim();
  });
  assert.equal(said, "Saving…");
  await saved(page);
});

inBrowser(
  "work that one project could not save is told in every other place, and saved with the next",
  async ({ page, person }) => {
    await makeProject(page, "First");
    await write(page, "Summary", "Saved");
    await saved(page);
    const first = new URL(page.url()).hash;
    assert.equal(await asks(page), false);
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    await makeProject(page, "Second");
    const second = new URL(page.url()).hash;
    const go = async (hash, name) => {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForFunction(
        ([label, name]) =>
          [...document.querySelectorAll("label")]
            .find((one) => one.innerText.trim() === label)
            ?.control?.value === name,
        ["Project name", name],
      );
    };
    const trouble = page.getByRole("status").getByText("First – Not saved: there is no room left");

    await go(first, "First");
    await page.evaluate(() => (window.refuses = true));
    await write(page, "Summary", "While the disk is full");
    await trouble.waitFor();
    assert.equal(await asks(page), true);

    // Elsewhere it is told too, and the page still asks.
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Your projects" }).waitFor();
    await painted(page);
    await trouble.waitFor();
    assert.equal(await asks(page), true);
    await go(second, "Second");
    await painted(page);
    await trouble.waitFor();
    assert.equal(await asks(page), true);

    // What another project saves takes the rest along.
    await page.evaluate(() => (window.refuses = false));
    await write(page, "Summary", "There is room again");
    await saved(page);
    assert.equal(await asks(page), false);
    for (const [hash, text] of [
      [first, "While the disk is full"],
      [second, "There is room again"],
    ]) {
      await page.goto("about:blank");
      await page.goto(`${person.origin}/${hash}`);
      await page.getByLabel("Summary", { exact: true }).waitFor();
      assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), text);
    }
  },
  REFUSING,
);

inBrowser(
  "work that could not be saved is tried again when one comes back to it",
  async ({ page }) => {
    await makeProject(page, "Comes back");
    await page.evaluate(() => (window.refuses = true));
    await write(page, "Summary", "While the disk is full");
    await page.getByRole("status").getByText("there is no room left").waitFor();
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Your projects" }).waitFor();
    await page.evaluate(() => (window.refuses = false));
    await page.getByRole("link", { name: "Comes back", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    await saved(page);
    assert.equal(await asks(page), false);
    await page.reload();
    await visit(page, "Profile");
    assert.equal(
      await page.getByLabel("Summary", { exact: true }).inputValue(),
      "While the disk is full",
    );
  },
  REFUSING,
);

inBrowser("entries that can't be read hide nothing else and are kept", async ({ page, person }) => {
  await makeProject(page, "Older sister");
  await person.go("/");
  await makeProject(page, "Has strange entries");
  const id = new URL(page.url()).hash.split("/")[2];
  const planted = () =>
    page.evaluate(
      (id) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("gate360");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const transaction = request.result.transaction("changes", "readwrite");
            const changes = transaction.objectStore("changes");
            changes.put('{"from":"another version"}', [id, "strange", 1, "0"]);
            changes.put("neither JSON", [id, "strange", 2, "0"]);
            const keys = changes.getAllKeys();
            transaction.oncomplete = () => {
              request.result.close();
              resolve(keys.result.filter((key) => key[1] === "strange").length);
            };
          };
        }),
      id,
    );
  assert.equal(await planted(), 2);
  await page.reload();
  await page.getByText("2 entries of this project can’t be read by this version").waitFor();
  assert.equal(
    await page.getByLabel("Project name", { exact: true }).inputValue(),
    "Has strange entries",
  );
  await write(page, "Summary", "It can be worked on");
  await saved(page);

  await person.go("/");
  const cards = page.getByRole("main").getByRole("listitem");
  await cards.filter({ hasText: "Has strange entries" }).getByText("2 entries").waitFor();
  const sister = cards.filter({ hasText: "Older sister" });
  await sister.getByText("Readiness").waitFor();
  assert.equal(await sister.getByText("can’t be read").count(), 0);
});

inBrowser(
  "who is writing is not called saved while the browser refuses it",
  async ({ page }) => {
    await makeProject(page, "Saved before");
    await write(page, "Summary", "Saved");
    await saved(page);
    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await page.evaluate(() => (window.refuses = true));
    await page.getByLabel("Organisation", { exact: true }).fill("Nowhere");
    await page.getByLabel("Organisation", { exact: true }).press("Tab");
    await page.getByRole("status").getByText("there is no room left").waitFor();
    await painted(page);
    assert.equal(await page.getByText("Saved", { exact: true }).count(), 0);

    await page.evaluate(() => (window.refuses = false));
    await page.getByLabel("Organisation", { exact: true }).fill("Somewhere");
    await page.getByLabel("Organisation", { exact: true }).press("Tab");
    await saved(page);
  },
  REFUSING,
);

inBrowser(
  "a project that the store does not hand out is named, and read when one tries again",
  async ({ page }) => {
    await makeProject(page, "Out of reach");
    const id = new URL(page.url()).hash.split("/")[2];
    await page.evaluate(() => (window.withholds = true));
    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await page.getByText(`Project ${id} cannot be read`, { exact: true }).waitFor();
    await page.getByRole("button", { name: `Remove Project ${id}`, exact: true }).waitFor();
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    const alert = page.getByRole("alert").filter({ hasText: `Project ${id} cannot be read` });
    await alert.waitFor();
    const again = alert.getByRole("button", { name: "Try again", exact: true });
    const before = await alert.elementHandle();
    await again.click();
    await page.waitForFunction((gone) => !gone.isConnected, before);
    await alert.waitFor();
    await page.evaluate(() => (window.withholds = false));
    await again.click();
    await page.getByRole("link", { name: "Out of reach", exact: true }).waitFor();
    assert.equal(await alert.count(), 0);
  },
  {
    prepare: () => {
      const getAll = IDBObjectStore.prototype.getAll;
      IDBObjectStore.prototype.getAll = function (...words) {
        if (window.withholds && this.name === "changes") {
          throw new DOMException("not now", "UnknownError");
        }
        return getAll.apply(this, words);
      };
    },
  },
);
