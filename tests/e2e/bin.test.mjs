// Removing: into the bin, out of it, and for good. And the reminder to save a file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { DAY, MINUTE, backups, contents, setClock, shiftableClock, until } from "./database.mjs";
import { inBrowser } from "./harness.mjs";
import { makeProject, openFile, saved, visit, write } from "./steps.mjs";

const CLOCK = { prepare: shiftableClock };

/** A browser that can't write to files where they are: it hands out downloads. */
const DOWNLOADING = {
  prepare: `(${shiftableClock})(); delete window.showOpenFilePicker; delete window.showSaveFilePicker;`,
};

const button = (scope, name) => scope.getByRole("button", { name, exact: true });
const bin = (page) => page.getByRole("table", { name: "Bin", exact: true });

/** Moves a project into the bin from its card. */
async function remove(page, name) {
  await button(page, `Remove ${name}`).click();
  await button(page, "Move to the bin").click();
  await page.getByRole("main").getByText(`${name} is in the bin`).waitFor();
}

/** Goes to the settings, and waits until the bin is there. */
async function toBin(person) {
  await person.go("/settings");
  await person.page.getByRole("heading", { level: 2, name: "Bin", exact: true }).waitFor();
}

inBrowser("a removed project stays in the bin for thirty days", async ({ page, person }) => {
  await makeProject(page, "Harbour");
  await write(page, "Summary", "As it was");
  await saved(page);
  await person.go("/");
  await remove(page, "Harbour");
  await page.getByText("It stays there until").waitFor();
  await page.getByText("No project here yet").waitFor();

  // The way back is at hand.
  await button(page, "Put back Harbour").click();
  await page.getByRole("link", { name: "Harbour", exact: true }).waitFor();
  assert.equal(await page.getByRole("main").getByText("is in the bin").count(), 0);
  assert.equal(await page.getByRole("link", { name: /in the bin$/ }).count(), 0);

  // And later, in the settings.
  await remove(page, "Harbour");
  await page.reload();
  await page.getByText("No project here yet").waitFor();
  await page.getByRole("link", { name: "One project in the bin", exact: true }).click();
  await bin(page).getByRole("rowheader", { name: "Harbour", exact: true }).waitFor();
  await setClock(page, 29 * DAY);
  await page.reload();
  await button(bin(page), "Put back Harbour").click();
  await page.getByText("The bin is empty.").waitFor();
  await person.go("/");
  await page.getByRole("link", { name: "Harbour", exact: true }).click();
  await visit(page, "Profile");
  assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), "As it was");

  // Thirty days after it was removed again, it goes with all that belonged to it.
  await until(page, backups, (all) => all.length > 0);
  await person.go("/");
  await remove(page, "Harbour");
  // The first visit that finds it due only notes that: the clock may run ahead.
  await setClock(page, (29 + 30) * DAY + MINUTE);
  await page.reload();
  const noted = await until(page, contents, ({ meta }) => meta.some(([key]) => key === "bin-due"));
  assert.ok(noted.changes.length > 0);
  await setClock(page, (29 + 31) * DAY + MINUTE);
  await page.reload();
  await until(page, contents, ({ changes }) => changes.length === 0);
  await page.getByText("No project here yet").waitFor();
  await toBin(person);
  await page.getByText("The bin is empty.").waitFor();
  const left = await until(page, contents, (found) => found.changes.length === 0);
  for (const store of ["projects", "backups", "backup-data"]) assert.deepEqual(left[store], []);
}, CLOCK);

inBrowser("a clock that was set back lets nothing in the bin go", async ({ page, person }) => {
  await makeProject(page, "Old");
  await person.go("/");
  await remove(page, "Old");
  // The clock runs two years ahead while another project is saved; then it is put right, and
  // then it is set back too far.
  await setClock(page, 730 * DAY);
  await person.go("/");
  await makeProject(page, "New");
  for (const days of [60, 0, -365]) {
    await setClock(page, days * DAY);
    await person.go("/");
    await page.reload();
    await page.getByRole("link", { name: "New", exact: true }).waitFor();
    await toBin(person);
    await bin(page).getByRole("rowheader", { name: "Old", exact: true }).waitFor();
  }
  await button(bin(page), "Put back Old").click();
  await page.getByText("The bin is empty.").waitFor();
}, CLOCK);

inBrowser("a project that is erased for good leaves nothing behind, here and elsewhere", async ({ page, person, another }) => {
  const other = await another(DOWNLOADING);
  await makeProject(page, "Confidential matter", { role: "Leader" });
  await write(page, "Summary", "Between us");
  await saved(page);
  const made = await until(page, backups, (all) => all.length > 0);
  await setClock(page, DAY);
  await page.reload();
  await until(page, backups, (all) => all.length > made.length);
  const before = JSON.stringify(await contents(page));
  for (const text of ["Confidential matter", "Between us"]) assert.ok(before.includes(text), text);

  // Somebody else has it from a file.
  const [shared] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Save file").click(),
  ]);
  await openFile(other.page, await shared.path());
  await other.page.getByRole("link", { name: "Go to Confidential matter", exact: true }).waitFor();

  await person.go("/");
  await remove(page, "Confidential matter");
  await toBin(person);
  await button(page, "Erase for good: Confidential matter").click();
  const cancel = button(page, "Cancel");
  await cancel.click();
  await button(page, "Erase for good: Confidential matter").click();
  const asked = page.getByRole("group", { name: "Erase Confidential matter for good?", exact: true });
  await button(asked, "Erase for good").click();
  await page.getByRole("main").getByText("Confidential matter is erased for good").waitFor();
  await page.getByText("The bin is empty.").waitFor();
  const [handed] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Save the file that erases it").click(),
  ]);

  const left = await contents(page);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  for (const text of ["Confidential", "Between us"]) {
    assert.ok(!JSON.stringify(left).includes(text), `${text} is still in the database`);
    assert.ok(!kept.includes(text), `${text} is still beside the database`);
    assert.ok(!(await readFile(await handed.path(), "utf8")).includes(text));
  }
  assert.deepEqual(left.backups, []);
  assert.equal(left.changes.length, 1);
  await page.reload();
  await page.getByText("The bin is empty.").waitFor();
  assert.equal(await page.getByText("Confidential").count(), 0);

  // A copy that comes back is erased; so is the one elsewhere, once its people agree.
  await person.go("/");
  await openFile(page, await shared.path());
  await page.getByRole("alert").first().waitFor();
  await page.getByText("No project here yet").waitFor();
  // The driver of Firefox sees one choice of a file for each field.
  await other.go("/settings");
  await other.go("/");
  await openFile(other.page, await handed.path());
  await button(other.page, "Erase it here too").click();
  await until(other.page, contents, (found) => !JSON.stringify(found).includes("Between us"));
}, DOWNLOADING);

inBrowser("a person is reminded to save a file, until it is saved", async ({ page, person }) => {
  const reminder = page.getByText("In no file yet");
  await makeProject(page, "Only here");
  const project = new URL(page.url()).hash.split("/")[2];
  await visit(page, "Overview");
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  assert.equal(await reminder.count(), 0);

  await setClock(page, 8 * DAY);
  await page.reload();
  await reminder.waitFor();
  await person.go("/");
  await reminder.waitFor();
  let [handed] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Save file: Only here").click(),
  ]);
  assert.match(handed.suggestedFilename(), /Only here/);
  await reminder.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("link", { name: "Only here", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  assert.equal(await page.getByText(/^(In no file yet|Not in a file since)/).count(), 0);

  // What was written since, a week later.
  await visit(page, "Profile");
  await setClock(page, 9 * DAY);
  await write(page, "Summary", "Written later");
  await saved(page);
  await setClock(page, 17 * DAY);
  await person.go(`/p/${project}/overview`);
  await page.reload();
  const since = page.getByText("Not in a file since");
  await since.waitFor();
  [handed] = await Promise.all([
    page.waitForEvent("download"),
    button(page.getByRole("main"), "Save file").first().click(),
  ]);
  await since.waitFor({ state: "detached" });
}, DOWNLOADING);
