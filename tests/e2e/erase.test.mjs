// Erasing for good: a value, and a text of minutes, in every copy that this one reaches.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { inBrowser } from "./harness.mjs";
import {
  choose,
  download,
  makeProject,
  openFile,
  pageWords,
  painted,
  saved,
  stageLink,
  unfold,
  visit,
  write,
} from "./steps.mjs";

const NAME = "Annelise Sandager";
const TEXT = `Asked ${NAME} on the phone`;

const changes = (page) => page.getByRole("region", { name: "Changes", exact: true });
const button = (scope, name) => scope.getByRole("button", { name, exact: true });

/** Everything that the browser's databases hold, as text; what is packed is unpacked. */
const stored = (page) =>
  page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const unpacked = async (bytes) => {
      const [first, second] = new Uint8Array(await new Blob([bytes]).arrayBuffer());
      const stream = new Blob([bytes]).stream();
      const isPacked = first === 0x1f && second === 0x8b;
      const plain = isPacked ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
      return new Response(plain).text();
    };
    const said = [];
    const say = async (value) => {
      if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        said.push(await unpacked(value));
      } else if (value && typeof value === "object") {
        for (const inner of Object.values(value)) await say(inner);
      } else {
        said.push(String(value));
      }
    };
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        await say(await done(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    said.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }));
    return said.join("\n");
  });

/** How many backups there are. */
const backups = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("gate360");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction("backups").objectStore("backups").count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      }),
  );

/** Waits until the browser keeps a text nowhere. */
async function isGone(page, text) {
  for (let tries = 0; ; tries += 1) {
    const left = await stored(page);
    if (!left.includes(text)) return;
    if (tries === 500) {
      const at = left.indexOf(text);
      assert.fail(`it is still there: ${left.slice(Math.max(0, at - 300), at + 100)}`);
    }
    await painted(page);
  }
}

/** Erases what an entry of the history wrote. */
async function erase(page, name) {
  await button(changes(page), `Erase for good: ${name}`).first().click();
  await button(changes(page), "Erase for good").click();
}

/** Exports the report's data to a file of its own. */
async function exported(page, person, name) {
  await visit(page, "Report");
  const { bytes } = await download(page, "Export JSON");
  const path = join(person.folder, name);
  await writeFile(path, bytes);
  return { path, text: bytes.toString("utf8") };
}

/** The home page has opened a file. */
async function opens(person, path) {
  await person.go("/");
  await openFile(person.page, path);
  await person.page.getByRole("link", { name: /^Go to / }).or(button(person.page, /^Go to /)).first().waitFor();
}

inBrowser("an erased value is nowhere, and no file, undo or snapshot brings it back", async ({
  person,
  page,
  another,
}) => {
  await makeProject(page, "Erasing", { role: "Leader", organisation: "City" });
  const home = new URL(page.url()).hash.slice(1).replace("/profile", "");
  await visit(page, stageLink(1));
  await write(await unfold(page, "VAL-101"), "Evidence", TEXT);
  await saved(page);
  await person.go(`${home}/history`);
  await write(page, "Name", "With the name");
  await button(page, "Take a snapshot").click();
  await saved(page);
  const before = await exported(page, person, "before.json");
  assert.ok(before.text.includes(NAME));
  assert.ok((await stored(page)).includes(NAME));

  // A colleague has the project as it was.
  const colleague = await another();
  await opens(colleague, before.path);
  assert.ok((await stored(colleague.page)).includes(NAME));

  // Another tab of the same browser looks on.
  const tab = await person.tab(`${home}/stage/1`);
  const elsewhere = (await unfold(tab, "VAL-101")).getByRole("textbox", { name: "Evidence", exact: true });
  assert.equal(await elsewhere.inputValue(), TEXT);

  // One can think better of it.
  await person.go(`${home}/history`);
  await button(changes(page), "Erase for good: Evidence of VAL-101").click();
  await page.getByText("This cannot be undone.").waitFor();
  await button(changes(page), "Leave it as it is").click();
  await button(changes(page), "Erase for good: Evidence of VAL-101").and(page.locator(":focus")).waitFor();

  await erase(page, "Evidence of VAL-101");
  await changes(page).getByText("Leader erased Evidence of VAL-101", { exact: true }).waitFor();
  await page.locator("#history-changes:focus").waitFor();
  await saved(page);
  await isGone(page, NAME);
  assert.ok(!(await pageWords(page)).includes(NAME));

  // The other tab has lost it, too, and does not bring it back.
  await tab.waitForFunction((field) => field.value === "", await elsewhere.elementHandle());
  await write(await unfold(tab, "VAL-101"), "Note", "Looked at again");
  await saved(tab);
  await tab.close();

  // The field says so.
  await visit(page, stageLink(1));
  const group = await unfold(page, "VAL-101");
  await group.getByText(/^Erased by Leader, /).waitFor();
  assert.equal(await group.getByRole("textbox", { name: "Evidence", exact: true }).inputValue(), "");

  // There is nothing of it to take back.
  const undo = page.getByRole("banner").getByRole("button", { name: /^Undo/ });
  while ((await undo.getAttribute("aria-disabled")) !== "true") {
    const label = await undo.getAttribute("aria-label");
    await undo.click();
    await page.waitForFunction(
      ([one, label]) => one.getAttribute("aria-label") !== label || one.ariaDisabled === "true",
      [await undo.elementHandle(), label],
    );
  }
  await saved(page);
  await isGone(page, NAME);

  // Neither is there in an older file, nor in an older state.
  await opens(person, before.path);
  await isGone(page, NAME);
  await person.go(`${home}/history`);
  await button(page, "Compare with now: With the name").click();
  assert.ok(!(await pageWords(page)).includes(NAME));
  const restore = button(page, "Restore this state: With the name");
  if (await restore.isVisible()) {
    await restore.click();
    await button(page, "Restore").click();
    await saved(page);
  }
  await isGone(page, NAME);

  // Whoever writes there anew does as always.
  await visit(page, stageLink(1));
  await write(await unfold(page, "VAL-101"), "Evidence", "Asked the users");
  await saved(page);
  assert.equal(await page.getByText(/^Erased by Leader, /).count(), 0);
  const after = await exported(page, person, "after.json");
  assert.ok(!after.text.includes(NAME));

  // The colleague loses it with the next file, and an older one does not bring it back.
  await opens(colleague, after.path);
  assert.ok((await backups(colleague.page)) > 0, "a backup from before");
  await isGone(colleague.page, NAME);
  assert.ok((await stored(colleague.page)).includes("Asked the users"));
  await opens(colleague, before.path);
  await isGone(colleague.page, NAME);
});

inBrowser("a text of the minutes is erased, and the decision stays", async ({ person, page }) => {
  await makeProject(page, "Minutes", { role: "Leader" });
  const home = new URL(page.url()).hash.slice(1).replace("/profile", "");
  await visit(page, "Gate 1");
  await write(page, "Meeting date", "2026-03-01");
  await write(page, "Chair", NAME);
  await choose(page, "Decision", "Hold");
  await write(page, "Reason", "No money yet");
  await button(page, "Record decision").click();
  const held = page.getByRole("article").filter({ hasText: "No money yet" });
  await held.getByText(NAME, { exact: true }).waitFor();
  await saved(page);

  await person.go(`${home}/history`);
  await button(changes(page), "Erase a text for good: Gate 1").last().waitFor();
  const entry = changes(page)
    .getByRole("listitem")
    .filter({ hasText: "Leader recorded the decision" })
    .filter({ has: page.getByRole("link", { name: "Gate 1", exact: true }) });
  await button(entry, "Erase a text for good: Gate 1").last().click();
  await choose(entry, "Which text", "Chair of Gate 1");
  await button(entry, "Erase for good").click();
  await changes(page).getByText("Leader erased Chair of Gate 1", { exact: true }).waitFor();
  await saved(page);
  await isGone(page, NAME);
  assert.ok(!(await pageWords(page)).includes(NAME));

  await visit(page, "Gate 1");
  await held.getByText(/^Erased by Leader, /).waitFor();
  assert.ok(!(await pageWords(page)).includes(NAME));
  assert.equal(await page.getByText("These minutes are not as they were recorded").count(), 0);
  await page.reload();
  await held.getByText(/^Erased by Leader, /).waitFor();
  await painted(page);
  const report = await exported(page, person, "minutes.json");
  assert.ok(report.text.includes("No money yet"));
  assert.ok(!report.text.includes(NAME));
});

inBrowser("a project that was erased is open nowhere any more, and nothing brings it back", async ({
  person,
  page,
}) => {
  await makeProject(page, "Confidential", { role: "Leader" });
  await write(page, "Summary", TEXT);
  await saved(page);
  const place = new URL(page.url()).hash.slice(1);
  const summary = (one) => one.getByLabel("Summary", { exact: true });
  const home = (one) => one.getByRole("link", { name: "Gate 360", exact: true }).click();
  const missing = (one) =>
    one.getByRole("heading", { level: 1, name: "This project is not in this browser" });

  // One tab has it open, and another has had it open.
  const tab = await person.tab(place);
  await summary(tab).waitFor();
  const aside = await person.tab(place);
  await summary(aside).waitFor();
  await home(aside);
  await aside.getByRole("link", { name: "Confidential", exact: true }).waitFor();

  await home(page);
  await button(page, "Remove Confidential").click();
  await button(page, "Move to the bin").click();
  await page.getByRole("main").getByText("Confidential is in the bin").waitFor();
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await button(page, "Erase for good: Confidential").click();
  const asked = page.getByRole("group", { name: "Erase Confidential for good?", exact: true });
  await button(asked, "Erase for good").click();
  await page.getByRole("main").getByText("Confidential is erased for good").waitFor();
  await missing(tab).waitFor();
  assert.equal(await summary(tab).count(), 0);

  // The way back leads nowhere, either.
  await page.goBack();
  await page.goBack();
  await missing(page).waitFor();
  assert.equal(new URL(page.url()).hash.slice(1), place);
  assert.equal(await summary(page).count(), 0);
  await page.reload();
  await missing(page).waitFor();
  await isGone(page, NAME);

  // The tab that had it open does not store it again when the browser clears the store.
  await aside.getByText("No project here yet").waitFor();
  await tab.close();
  await page.goto("about:blank");
  await aside.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("gate360");
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      }),
  );
  await aside.locator(".notice").filter({ hasText: "The browser has cleared its store" }).waitFor();
  await isGone(aside, NAME);
  await aside.reload();
  await aside.getByText("No project here yet").waitFor();
  await isGone(aside, NAME);
});
