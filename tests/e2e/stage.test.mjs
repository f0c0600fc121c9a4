// The checklist of a stage: what is shown of it, the keys, the example answers, and links into it.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { inBrowser } from "./harness.mjs";
import {
  alwaysIn,
  answer,
  choose,
  download,
  makeProject,
  nameOf,
  openFile,
  painted,
  question,
  saved,
  stageLink,
  unfold,
  visit,
} from "./steps.mjs";

const EXAMPLE = "/p/example-cykel-tog-oresund";

const show = (page) => page.getByRole("group", { name: "Show", exact: true });
const filter = (page, name) => show(page).getByRole("button", { name, exact: true });
const criterion = (page, id) => page.getByRole("button", { name: nameOf(id), exact: true });
const hasFocus = (control) => control.evaluate((element) => element === document.activeElement);

/** Waits until a control has the focus. */
async function takesFocus(control) {
  const handle = await control.elementHandle();
  await control.page().waitForFunction((element) => element === document.activeElement, handle);
}

/** The ids of the criteria in sight, in the order of the page. */
async function inSight(page) {
  await painted(page);
  const names = await page.locator("main h3 button").allInnerTexts();
  return names.map((name) => name.slice(0, 7));
}

/** Waits until the filter of that name and count is pressed. */
async function pressed(page, name) {
  const button = show(page).getByRole("button", { name, exact: true, pressed: true });
  await button.waitFor();
  assert.equal(await show(page).getByRole("button", { pressed: true }).count(), 1);
}

async function tryExample(page) {
  await page.getByRole("button", { name: "Try an example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
}

inBrowser("filters say how many, stay in the address and take nothing away", async ({ person, page }) => {
  await tryExample(page);
  await visit(page, stageLink(4));
  await page
    .getByText(
      /^11 of 14 musts and 6 of 10 shoulds of this stage\. Gate 4 asks for every must and 60% of the shoulds of all stages so far: \d+ of \d+ are met\.$/,
    )
    .waitFor();
  await pressed(page, "All 24");
  for (const [name, count] of [
    ["Open", 7],
    ["Musts", 14],
    ["Blockers", 1],
    ["Thin evidence", 1],
    ["Old evidence", 0],
    ["Mine", 0],
    ["Under review", 0],
  ]) {
    await filter(page, `${name} ${count}`).click();
    await pressed(page, `${name} ${count}`);
    assert.equal((await inSight(page)).length, count, name);
    await page.getByText(`Shown: ${count} of 24 criteria.`).first().waitFor();
    if (count === 0) await page.getByText(`No criterion under “${name}”`).waitFor();
  }

  // The address has the filter, and the browser's way back goes through them.
  await page.goBack();
  await pressed(page, "Mine 0");
  await page.getByText("You have not said yet what you call it.").waitFor();
  await person.go(`${EXAMPLE}/stage/4?f=thin`);
  await pressed(page, "Thin evidence 1");
  assert.deepEqual(await inSight(page), ["CLI-401"]);
  await page.reload();
  await pressed(page, "Thin evidence 1");

  // What is answered stays in sight, until the filter is chosen anew.
  await answer(page, "CLI-401", { strength: 3 });
  await filter(page, "Thin evidence 0").waitFor();
  assert.deepEqual(await inSight(page), ["CLI-401"]);
  await page.getByText("One of them no longer belongs here.").waitFor();
  await filter(page, "Thin evidence 0").click();
  await page.getByText("No criterion under “Thin evidence”").waitFor();
  assert.deepEqual(await inSight(page), []);
  await filter(page, "All 24").click();
  await pressed(page, "All 24");
  assert.equal((await inSight(page)).length, 24);
  await saved(page);

  // A link to a criterion switches the filter off.
  await filter(page, "Blockers 1").click();
  await pressed(page, "Blockers 1");
  await page.getByRole("button", { name: "Gate 4 still needs 2 musts", exact: true }).click();
  await page.getByRole("link", { name: nameOf("FIN-402"), exact: true }).click();
  await pressed(page, "All 24");
  await takesFocus(criterion(page, "FIN-402"));
  assert.equal(await criterion(page, "FIN-402").getAttribute("aria-expanded"), "true");
  await page.goBack();
  await pressed(page, "Blockers 1");
  assert.deepEqual(await inSight(page), ["TRU-401"]);
});

inBrowser("mine are those of my role, under review those an adviser sees otherwise", async ({ person, page }) => {
  await makeProject(page, "Shared bikes", { role: "Project Leader" });
  await visit(page, stageLink(1));
  await page
    .getByText(
      "0 of 13 musts and 0 of 8 shoulds of this stage. Gate 1 asks for every must and half of the shoulds of all stages so far: 0 of 8 are met.",
      { exact: true },
    )
    .waitFor();
  const [first, second, third] = alwaysIn("S1", "must");
  for (const [id, role] of [
    [first, "  project leader "],
    [second, "Head of mobility"],
  ]) {
    const group = await answer(page, id, { status: "Met" });
    await group.getByLabel("Responsible role", { exact: true }).fill(role);
    await group.getByLabel("Responsible role", { exact: true }).press("Tab");
  }
  await saved(page);
  await filter(page, "Mine 1").click();
  assert.deepEqual(await inSight(page), [first]);

  // A file brings what an adviser says.
  await visit(page, "Report");
  const report = await download(page, "Export JSON");
  const file = JSON.parse(report.bytes.toString("utf8"));
  const one = file.changes.find((change) => change.key === `answer/${first}/team/status`);
  const says = (id, status, counter) => ({
    ...one,
    replica: "adviser",
    counter,
    key: `answer/${id}/adviser/a1/status`,
    value: status,
    seen: {},
  });
  file.changes.push(says(first, "partly_met", 1), says(second, "met", 2), says(third, "not_met", 3));
  const path = join(dirname(report.path), "advised.json");
  await writeFile(path, JSON.stringify(file));
  await person.go("/");
  await openFile(page, path);
  await page.getByRole("link", { name: "Go to Shared bikes", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await visit(page, stageLink(1));
  await filter(page, "Under review 2").click();
  assert.deepEqual(await inSight(page), [first, third]);
  const group = await unfold(page, first);
  await group.getByText("An adviser says").waitFor();
  await choose(group, "Status", "Partly met");
  await filter(page, "Under review 1").waitFor();
});

inBrowser("the keys go through the checklist, and can be switched off", async ({ person, page }) => {
  await tryExample(page);
  await person.go(`${EXAMPLE}/stage/4?f=open`);
  const [first, second, third] = await inSight(page);
  await unfold(page, second);
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("j");
  await takesFocus(criterion(page, first));
  await page.keyboard.press("j");
  await takesFocus(criterion(page, second));
  assert.equal(await criterion(page, second).getAttribute("aria-expanded"), "true");
  assert.equal(await criterion(page, first).getAttribute("aria-expanded"), "false");

  // From within a criterion they go to its neighbours; while somebody types they are letters.
  const group = await unfold(page, second);
  await group.getByRole("radio", { name: "Not met", exact: true }).focus();
  await page.keyboard.press("j");
  await takesFocus(criterion(page, third));
  await page.keyboard.press("k");
  await takesFocus(criterion(page, second));
  await page.keyboard.press("Shift+J");
  await page.keyboard.press("Control+k");
  const note = group.getByLabel("Note", { exact: true });
  await note.fill("");
  await note.pressSequentially("jk?");
  assert.equal(await note.inputValue(), "jk?");
  assert.ok(await hasFocus(note), "a letter has moved the focus");
  const list = page.getByRole("group", { name: "Keys", exact: true });
  assert.equal(await list.count(), 0);

  // The list of keys: there and back.
  await criterion(page, third).focus();
  await page.keyboard.press("?");
  await takesFocus(page.getByRole("button", { name: "Keys", exact: true }));
  await list.getByText("Ctrl+Shift+Z").waitFor();
  await page.keyboard.press("Escape");
  await takesFocus(criterion(page, third));
  await list.waitFor({ state: "detached" });

  await visitSettings(page, "Off");
  await person.go(`${EXAMPLE}/stage/4`);
  await criterion(page, third).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  await painted(page);
  assert.ok(await hasFocus(criterion(page, third)), "a key that is off has moved the focus");
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await list.getByText("are switched off").waitFor();
  await visitSettings(page, "On");
  await person.go(`${EXAMPLE}/stage/4`);
  await criterion(page, third).focus();
  await page.keyboard.press("k");
  await takesFocus(criterion(page, second));
});

async function visitSettings(page, letters) {
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await choose(page, "Keys that are one character", letters);
}

inBrowser("an example stands beside each criterion, and a link always leads somewhere", async ({ person, page }) => {
  await makeProject(page, "Shared bikes");
  const address = new URL(page.url()).hash.slice(1).replace("/profile", "");
  await choose(page, question("procures"), "No");
  await saved(page);
  await visit(page, stageLink(1));
  const group = await unfold(page, "VAL-101");
  await group.getByText("Why it matters").waitFor();
  assert.equal(await page.getByText("a fictional project").count(), 0);
  await group.getByRole("button", { name: "Example answer", exact: true }).click();
  await group.getByText("Problem note v2").waitFor();
  await group.getByText("a fictional project").waitFor();

  await person.go(`${address}/stage/1?c=PRO-102`);
  const alert = page.getByRole("alert");
  await alert.getByText(`${nameOf("PRO-102")} does not apply to this project`).waitFor();
  await alert.getByText(`${question("procures")} – No`).waitFor();
  await alert.getByRole("link", { name: "Change the profile", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Profile" }).waitFor();
  await choose(page, question("procures"), "Yes");
  await saved(page);
  await person.go(`${address}/stage/1?c=PRO-102&f=thin`);
  await takesFocus(criterion(page, "PRO-102"));
  assert.equal(await alert.count(), 0);

  await person.go(`${address}/stage/1?c=VAL-401`);
  await alert.getByText("belongs to stage 4").waitFor();
  await alert.getByRole("link", { name: nameOf("VAL-401"), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: stageLink(4) }).waitFor();
  await takesFocus(criterion(page, "VAL-401"));
  await person.go(`${address}/stage/4?c=NO-SUCH`);
  await alert.getByText("does not know NO-SUCH").waitFor();
});
