// What can happen to a browser's store: each case with its message, and nothing lost that had been
// saved.

import assert from "node:assert/strict";

import { BROWSER } from "./browsers.mjs";
import { inBrowser } from "./harness.mjs";
import { choose, download, makeProject, painted, question, saved, visit, write } from "./steps.mjs";

/** Whether the page asks before it is left. */
const asks = (page) =>
  page.evaluate(
    () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
  );

/** What a field of the page holds. */
const value = (page, name) => page.getByLabel(name, { exact: true }).inputValue();

/** A notice above the page. */
const notice = (page, title) => page.locator(".notice").filter({ hasText: title });

/** Goes home within the page, without loading it again. */
async function home(page) {
  await page.getByRole("link", { name: "Gate 360", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Your projects" }).waitFor();
}

/** Makes a project with a text that is stored, and gives its id. */
async function written(page, name, text) {
  await makeProject(page, name);
  await write(page, "Summary", text);
  await saved(page);
  return new URL(page.url()).hash.split("/")[2];
}

/** Every entry of the database, as a text. */
const everything = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("gate360");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const names = ["changes", "projects", "meta"];
          const transaction = request.result.transaction(names);
          const all = names.map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            request.result.close();
            resolve(JSON.stringify(all.map((one) => one.result)));
          };
        };
      }),
  );

/** Does to the database what a newer version of the app does. */
const upgrade = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("gate360", 1000);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );

const removeDatabase = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("gate360");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve();
      }),
  );

inBrowser("a newer database is read and exported, and nothing in it is changed", async ({ page }) => {
  await written(page, "Of tomorrow", "Saved before");
  const label = page.getByLabel("Summary", { exact: true });
  assert.equal(await label.getAttribute("readonly"), null);

  // It is upgraded while the page is open.
  await upgrade(page);
  await notice(page, "This can only be read").waitFor();
  const before = await everything(page);
  assert.equal(await label.inputValue(), "Saved before");
  assert.notEqual(await label.getAttribute("readonly"), null);
  const answers = page.getByRole("radiogroup", { name: question("ai"), exact: true });
  assert.equal(await answers.getByRole("radio", { name: "Yes", exact: true }).isDisabled(), true);

  // And it is newer when the page is opened.
  await page.reload();
  await notice(page, "This can only be read").waitFor();
  assert.equal(await value(page, "Summary"), "Saved before");
  assert.notEqual(await label.getAttribute("readonly"), null);
  await page.keyboard.press("Control+z");
  await home(page);
  await notice(page, "This can only be read").waitFor();
  await page.getByRole("link", { name: "Of tomorrow", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await visit(page, "Report");
  const file = JSON.parse((await download(page, "Export JSON")).bytes.toString("utf8"));
  assert.ok(file.changes.some((change) => change.value?.text === "Saved before"));
  await page.getByRole("button", { name: "Load the page again", exact: true }).waitFor();
  assert.equal(await everything(page), before);
});

inBrowser(
  "what can't be read is set aside and handed out, and the rest opens",
  async ({ page }) => {
    const id = await written(page, "Damaged", "Still here");
    await page.evaluate(
      (id) =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("gate360");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const transaction = request.result.transaction(["changes", "projects"], "readwrite");
            const changes = transaction.objectStore("changes");
            changes.put('{"at":1,"author":{},"counter":7,"key":"proj', [id, "half", 7, "0"]);
            changes.put({ of: "another form" }, [id, "form", 1, "0"]);
            changes.put("of a project without an entry", ["lost0000000000", "r", 1, "0"]);
            // The entry of the first project is gone, too.
            transaction.objectStore("projects").delete(id);
            transaction.objectStore("projects").put({ id: "odd0000000000", saved: "yesterday" });
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
            transaction.onabort = () => reject(transaction.error);
          };
        }),
      id,
    );
    await page.reload();
    const said = notice(page, "2 entries of this project can’t be read by this version");
    await said.waitFor();
    assert.equal(await value(page, "Project name"), "Damaged");
    assert.equal(await value(page, "Summary"), "Still here");
    const file = await download(page, "Save what can’t be read as a file");
    const lines = file.bytes.toString("utf8").trim().split("\n").map(JSON.parse);
    assert.deepEqual(lines, [
      [[id, "form", 1, "0"], { of: "another form" }],
      [[id, "half", 7, "0"], '{"at":1,"author":{},"counter":7,"key":"proj'],
    ]);
    await write(page, "Summary", "And can be worked on");
    await saved(page);

    // All that there is anything of is listed.
    await home(page);
    await page.getByRole("link", { name: "Damaged", exact: true }).waitFor();
    const cards = page.getByRole("main").getByRole("listitem");
    await cards.filter({ hasText: "One entry of this project" }).waitFor();
    assert.equal(await cards.filter({ has: page.getByRole("heading") }).count(), 3);
    await page.reload();
    await page.getByRole("link", { name: "Damaged", exact: true }).click();
    await visit(page, "Profile");
    assert.equal(await value(page, "Summary"), "And can be worked on");
    assert.equal((await download(page, "Save what can’t be read as a file")).bytes.equals(file.bytes), true);
  },
);

inBrowser(
  "a store that was cleared while the page was closed is told, with what was in it",
  async ({ page }) => {
    await written(page, "Evicted", "Gone with the store");
    await home(page);
    await page.evaluate(() => localStorage.setItem("evict", "now"));
    await page.reload();
    const said = notice(page, "One project is no longer in this browser");
    await said.getByText("Evicted: no file was saved from here").waitFor();
    await page.getByText("No project here yet").waitFor();

    // It is told until somebody has read it.
    await page.reload();
    await said.waitFor();
    await said.getByRole("button", { name: "Understood", exact: true }).click();
    await said.waitFor({ state: "detached" });
    const focused = await page.evaluate(() => document.activeElement.tagName);
    assert.equal(focused, "H1");
    await page.reload();
    await page.getByText("No project here yet").waitFor();
    assert.equal(await said.count(), 0);

    // What is removed on purpose is not called lost.
    await written(page, "Removed", "On purpose");
    await home(page);
    await page.getByRole("button", { name: "Remove Removed", exact: true }).click();
    await page.getByRole("button", { name: "Move to the bin", exact: true }).click();
    await page.getByText("No project here yet").waitFor();
    await page.reload();
    await page.getByText("No project here yet").waitFor();
    assert.equal(await page.locator(".notice").count(), 0);
  },
  {
    prepare: () => {
      // The page that a browser begins with has no storage.
      if (!location.protocol.startsWith("http")) return;
      if (localStorage.getItem("evict")) {
        localStorage.removeItem("evict");
        // Comes before whatever the page asks of it.
        indexedDB.deleteDatabase("gate360");
      }
    },
  },
);

/** A store is cleared under an open page. */
async function clearedWhileOpen(page, clear) {
  await makeProject(page, "Under way", { role: "Mayor", organisation: "Rønne" });
  await write(page, "Summary", "Written before");
  await saved(page);
  await clear();
  const said = notice(page, "The browser has cleared its store");
  await said.waitFor();
  await saved(page);
  await write(page, "Partners", "Written after");
  await saved(page);
  await said.getByRole("button", { name: "Understood", exact: true }).click();
  await said.waitFor({ state: "detached" });

  await page.reload();
  await page.getByLabel("Project name", { exact: true }).waitFor();
  assert.equal(await value(page, "Project name"), "Under way");
  assert.equal(await value(page, "Summary"), "Written before");
  assert.equal(await value(page, "Partners"), "Written after");
  assert.equal(await page.locator(".notice").count(), 0);
  // Who is writing is still known.
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  assert.equal(await value(page, "Organisation"), "Rønne");
}

inBrowser("a store that is deleted under an open page is filled again", async ({ page }) => {
  await clearedWhileOpen(page, () => removeDatabase(page));
});

if (BROWSER === "chromium") {
  inBrowser("a store that the browser clears under an open page is filled again", async ({ person, page }) => {
    await clearedWhileOpen(page, async () => {
      const browser = await person.context.newCDPSession(page);
      await browser.send("Storage.clearDataForOrigin", {
        origin: person.origin,
        storageTypes: "all",
      });
    });
  });
}

inBrowser(
  "a clock that was set back a year is told, and nothing is lost",
  async ({ page }) => {
    await written(page, "In its time", "Saved today");
    await page.evaluate(() => localStorage.setItem("back", "a year"));
    await page.reload();
    const said = notice(page, "The clock of this computer may be wrong");
    await said.waitFor();
    assert.equal(await value(page, "Summary"), "Saved today");
    await write(page, "Summary", "Changed a year before");
    await write(page, "Partners", "With them");
    await saved(page);
    await home(page);
    await said.waitFor();
    await page.evaluate(() => localStorage.removeItem("back"));
    await page.reload();
    await page.getByRole("link", { name: "In its time", exact: true }).click();
    await visit(page, "Profile");
    assert.equal(await value(page, "Summary"), "Changed a year before");
    assert.equal(await value(page, "Partners"), "With them");
    assert.equal(await page.locator(".notice").count(), 0);
  },
  {
    prepare: () => {
      if (!location.protocol.startsWith("http") || !localStorage.getItem("back")) return;
      const Now = Date;
      const back = 365 * 24 * 60 * 60 * 1000;
      window.Date = class extends Now {
        constructor(...parts) {
          super(...(parts.length === 0 ? [Now.now() - back] : parts));
        }
        static now() {
          return Now.now() - back;
        }
      };
    },
  },
);

inBrowser(
  "little room is told before anything is refused",
  async ({ page }) => {
    const said = notice(page, "There is little room left");
    await said.getByText(/5(\.0)? MB/).waitFor();
    await written(page, "Small", "Fits");
    await said.waitFor();
  },
  {
    prepare: () => {
      if (!location.protocol.startsWith("http")) return;
      StorageManager.prototype.estimate = async () => ({ usage: 95e6, quota: 100e6 });
    },
  },
);

inBrowser(
  "where every storage throws when it is touched, everything works in memory",
  async ({ page }) => {
    await notice(page, "Kept only until you close this page").waitFor();
    assert.equal(await asks(page), false);
    await makeProject(page, "Nowhere else");
    await write(page, "Summary", "Only here");
    await page.getByRole("status").getByText("Kept only until you close this page").waitFor();
    await choose(page, question("ai"), "Yes");
    await notice(page, "Kept only until you close this page").waitFor();
    // What is in no file is not let go without a word, and a file is one click away.
    assert.equal(await asks(page), true);
    const file = JSON.parse((await download(page, "Save file")).bytes.toString("utf8"));
    assert.ok(file.changes.some((change) => change.value?.text === "Only here"));
    await page.getByRole("button", { name: "Save file", exact: true }).waitFor();
    await page.waitForFunction(
      () => window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
    );
    await write(page, "Partners", "Not in the file");
    await page.waitForFunction(
      () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
    );
    await page.getByRole("link", { name: "Settings", exact: true }).click();
    await page.getByText("In the memory of this page.").waitFor();
    await choose(page, "Theme", "Dark");
    await page.getByRole("combobox", { name: "Language", exact: true }).selectOption("da");
    await page.getByRole("heading", { level: 1, name: "Indstillinger" }).waitFor();
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    await page.getByRole("link", { name: "Nowhere else", exact: true }).waitFor();
  },
  {
    prepare: () => {
      for (const [owner, name] of [
        [window, "indexedDB"],
        [window, "localStorage"],
        [window, "sessionStorage"],
        [navigator, "storage"],
      ]) {
        Object.defineProperty(owner, name, {
          get() {
            throw new DOMException("not in this frame", "SecurityError");
          },
        });
      }
      // Files are handed out as downloads, as in most browsers.
      delete window.showOpenFilePicker;
      delete window.showSaveFilePicker;
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException("not in this frame", "SecurityError");
        }
      };
    },
  },
);

inBrowser("on a shared computer nothing stays", async ({ page, person }) => {
  await written(page, "Of the one before", "Stays as it is");
  const before = await everything(page);
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.getByRole("button", { name: "Use as a shared computer", exact: true }).click();
  const said = notice(page, "Shared computer: nothing stays here");
  await said.waitFor();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  await choose(page, "Theme", "Dark");
  await home(page);
  await said.waitFor();
  await page.getByText("No project here yet").waitFor();
  await makeProject(page, "Only for now", { role: "Guest" });
  // What was made would be lost, too.
  assert.equal(await asks(page), true);
  await write(page, "Summary", "Nobody else reads this");
  await page.getByRole("status").getByText("Kept only until you close this page").waitFor();
  await said.waitFor();
  assert.equal(await asks(page), true);
  assert.equal(await page.getByText("Saved", { exact: true }).count(), 0);
  assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), kept);
  assert.equal(await everything(page), before);

  // Another tab is no part of it.
  const other = await person.tab("/");
  await other.getByRole("link", { name: "Of the one before", exact: true }).waitFor();
  assert.equal(await notice(other, "Shared computer").count(), 0);
  await other.close();

  // Home offers a file at once.
  await home(page);
  await page.getByRole("button", { name: "Save file: Only for now", exact: true }).waitFor();

  // Leaving asks, since nothing is in a file.
  const leave = said.getByRole("button", { name: "Leave this mode", exact: true });
  await leave.click();
  await said.getByText("would be lost").waitFor();
  await said.getByRole("button", { name: "Stay", exact: true }).click();
  await leave.click();
  await said.getByRole("button", { name: "Leave without a file", exact: true }).click();
  await said.waitFor({ state: "detached" });
  await person.go("/");
  await page.getByRole("link", { name: "Of the one before", exact: true }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Only for now", exact: true }).count(), 0);
  assert.equal(await everything(page), before);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), undefined);
});

inBrowser(
  "the browser is asked to keep the store when there is something to keep, and by a button",
  async ({ page }) => {
    const asked = () => page.evaluate(() => window.asked);
    await makeProject(page, "Worth keeping");
    // Also before anything else is written.
    await saved(page);
    await write(page, "Summary", "One");
    await saved(page);
    await write(page, "Partners", "Two");
    await saved(page);
    assert.equal(await asked(), 0);
    await choose(page, question("ai"), "Yes");
    await saved(page);
    await page.waitForFunction(() => window.asked === 1);
    await write(page, "Summary", "Four");
    await saved(page);
    assert.equal(await asked(), 1);

    await page.getByRole("link", { name: "Settings", exact: true }).click();
    const ask = page.getByRole("button", { name: "Ask the browser to keep it", exact: true });
    await ask.click();
    await page.getByRole("main").getByText("The browser has not promised it.").waitFor();
    await page.evaluate(() => (window.promises = true));
    await ask.click();
    await page.getByRole("main").getByText("The browser has promised not to delete it").waitFor();
    await painted(page);
    assert.equal(await ask.count(), 0);
  },
  {
    prepare: () => {
      if (!location.protocol.startsWith("http")) return;
      window.asked = 0;
      StorageManager.prototype.persisted = async () => false;
      StorageManager.prototype.persist = async () => {
        window.asked += 1;
        return window.promises ?? false;
      };
    },
  },
);
