// What happened: readable changes, undoing, states with a name, comparing and going back.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import {
  choose,
  makeProject,
  nameOf,
  painted,
  saved,
  stageLink,
  unfold,
  visit,
  write,
} from "./steps.mjs";

const LONG = "Twelve municipalities signed the letter of intent on 3 June, see the annex to the minutes.";

const changes = (page) => page.getByRole("region", { name: "Changes", exact: true });

/** The name of the button, with what it would do. */
const turn = (page, name) => page.getByRole("banner").getByRole("button", { name });

/** Takes up another role in the settings. */
async function becomes(person, role) {
  await person.go("/settings");
  await write(person.page, "Your name or role", role);
  await painted(person.page);
}

/** The status of the criterion, when it has come to be this one. */
async function hasStatus(page, id, answer) {
  const group = await unfold(page, id);
  await group
    .getByRole("radiogroup", { name: "Status", exact: true })
    .getByRole("radio", { name: answer, exact: true, checked: true })
    .waitFor();
}

/** Waits until the frame has said this to those who listen, and to those who look. */
async function said(page, sentence) {
  const heard = page.locator("[aria-live]").getByText(sentence, { exact: true });
  await heard.waitFor({ state: "attached" });
  await page.getByRole("banner").getByText(sentence, { exact: true }).waitFor();
}

inBrowser("steps are taken back and done again by keys and buttons", async ({ page }) => {
  await makeProject(page, "Steps");
  await visit(page, stageLink(1));
  const group = await unfold(page, "VAL-101");
  await choose(group, "Status", "Not met");
  await choose(group, "Status", "Partly met");
  await write(group, "Evidence", "Minutes");
  await saved(page);
  // In a field that is typed into the keys are the browser's own.
  const evidence = group.getByRole("textbox", { name: "Evidence", exact: true });
  await evidence.focus();
  await page.keyboard.press("Control+z");
  await painted(page);
  await hasStatus(page, "VAL-101", "Partly met");
  await evidence.fill("Minutes");
  await evidence.press("Tab");
  await saved(page);
  await group.getByRole("radio", { name: "Partly met", exact: true }).focus();

  await page.keyboard.press("Control+z");
  const name = nameOf("VAL-101");
  await said(page, `Undone: ${name}, Evidence.`);
  assert.equal(await evidence.inputValue(), "");
  await page.keyboard.press("Control+z");
  await said(page, `Undone: ${name}, Status.`);
  await hasStatus(page, "VAL-101", "Not met");
  await turn(page, "Undo: VAL-101 Status").click();
  await hasStatus(page, "VAL-101", "Not assessed");

  await page.keyboard.press("Control+Shift+z");
  await hasStatus(page, "VAL-101", "Not met");
  await page.keyboard.press("Control+y");
  await said(page, `Done again: ${name}, Status.`);
  await hasStatus(page, "VAL-101", "Partly met");
  await turn(page, "Redo: VAL-101 Evidence").click();
  await page.waitForFunction(
    ([field, text]) => field.value === text,
    [await evidence.elementHandle(), "Minutes"],
  );
  await turn(page, "Redo").and(page.locator("[aria-disabled=true]")).waitFor();

  // What is still being typed is the last step, too.
  await evidence.pressSequentially(", second dra");
  await turn(page, /^Undo/).click();
  await said(page, `Undone: ${name}, Evidence.`);
  await page.waitForFunction(
    ([field, text]) => field.value === text,
    [await evidence.elementHandle(), "Minutes"],
  );
  await saved(page);
  await page.reload();
  await hasStatus(page, "VAL-101", "Partly met");
});

inBrowser("what another tab has changed since is not undone", async ({ person, page: left }) => {
  await makeProject(left, "Overtaken");
  await visit(left, stageLink(1));
  await choose(await unfold(left, "VAL-101"), "Status", "Not met");
  await saved(left);
  const right = await person.tab(new URL(left.url()).hash.slice(1));
  await choose(await unfold(right, "VAL-101"), "Status", "Met");
  await saved(right);
  await hasStatus(left, "VAL-101", "Met");
  await turn(left, "Undo: VAL-101 Status").click();
  await said(left, `Not undone, since it was changed meanwhile: ${nameOf("VAL-101")}, Status.`);
  await hasStatus(left, "VAL-101", "Met");
});

inBrowser("history says who did what, and shows long texts when asked", async ({ person, page }) => {
  await makeProject(page, "Told", { role: "Leader", organisation: "City" });
  const home = new URL(page.url()).hash.slice(1).replace("/profile", "");
  await visit(page, stageLink(1));
  await choose(await unfold(page, "VAL-101"), "Status", "Not met");
  await saved(page);
  await becomes(person, "Controller");
  await person.go(`${home}/stage/1`);
  const group = await unfold(page, "VAL-101");
  await choose(group, "Status", "Partly met");
  await write(group, "Evidence", LONG);
  await saved(page);

  await visit(page, "History");
  await page.getByText("Controller set VAL-101 from “Not met” to “Partly met”").waitFor();
  await page.getByText("Leader set VAL-101 from “Not assessed” to “Not met”").waitFor();
  await page.getByText("Leader set Project name to “Told”").waitFor();
  const first = changes(page).getByRole("list").getByRole("listitem").first();
  assert.match(await first.innerText(), /Controller changed Evidence of VAL-101/);
  assert.equal(await page.getByText(LONG).count(), 0);
  await first.getByRole("button", { name: "Before and after", exact: true }).click();
  await first.getByText(LONG).waitFor();

  // Of one place, kept in the address.
  await page.getByRole("combobox", { name: "Place", exact: true }).selectOption("Profile");
  await page.getByText("Leader set Project name to “Told”").waitFor();
  assert.equal(await page.getByText(/set VAL-101/).count(), 0);
  assert.match(page.url(), /\/history\?place=profile$/);
  await page.reload();
  await page.getByText("Leader set Project name to “Told”").waitFor();
  assert.equal(await page.getByText(/set VAL-101/).count(), 0);
  await page.getByRole("combobox", { name: "Place", exact: true }).selectOption(nameOf("VAL-101"));
  await changes(page).getByRole("link", { name: nameOf("VAL-101"), exact: true }).first().click();
  await hasStatus(page, "VAL-101", "Partly met");
});

inBrowser("a state with a name is compared, restored, and the restoring undone", async ({ page }) => {
  await makeProject(page, "States");
  await visit(page, stageLink(1));
  const group = await unfold(page, "VAL-101");
  await choose(group, "Status", "Not met");
  await saved(page);
  await visit(page, "History");
  await page.getByRole("button", { name: "Take a snapshot", exact: true }).click();
  await page.getByText("Give the snapshot a name.").first().waitFor();
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Before summer");
  await name.press("Enter");
  await page.getByRole("button", { name: "Compare with now: Before summer", exact: true }).waitFor();
  await saved(page);

  await visit(page, stageLink(1));
  await choose(await unfold(page, "VAL-101"), "Status", "Met");
  await write(await unfold(page, "VAL-101"), "Evidence", "Minutes");
  await saved(page);
  await page.reload();
  await visit(page, "History");
  await page.getByRole("button", { name: "Compare with now: Before summer", exact: true }).click();
  await page.getByRole("heading", { name: "2 differences", exact: true }).waitFor();
  await page.getByText("Status: from “Not met” to “Met”").waitFor();
  await page.getByText("Evidence: from “Not given” to “Minutes”").waitFor();
  await page.getByText("The levels are the same").waitFor();
  assert.equal(await page.getByRole("table").count(), 0, "levels that are the same are listed");
  const restore = page.getByRole("button", { name: "Restore this state: Before summer", exact: true });
  await restore.click();
  await page.getByText(/^2 values are written anew/).waitFor();
  await page.getByRole("button", { name: "Leave it as it is", exact: true }).click();
  await page.waitForFunction((button) => document.activeElement === button, await restore.elementHandle());
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await page.getByRole("heading", { name: "The two states say the same", exact: true }).waitFor();
  await saved(page);

  await visit(page, stageLink(1));
  await hasStatus(page, "VAL-101", "Not met");
  await page.keyboard.press("Control+z");
  await hasStatus(page, "VAL-101", "Met");
  const evidence = (await unfold(page, "VAL-101")).getByRole("textbox", { name: "Evidence", exact: true });
  assert.equal(await evidence.inputValue(), "Minutes");
  await saved(page);
  await page.reload();
  await hasStatus(page, "VAL-101", "Met");
  await visit(page, "History");
  await page.getByRole("button", { name: "Compare with now: Before summer", exact: true }).waitFor();

  // The state before a change.
  await changes(page)
    .getByRole("button", { name: /^Compare with the state before: VAL-101/ })
    .last()
    .click();
  await page.getByText("Status: from “Not assessed” to “Met”").waitFor();
});

inBrowser(
  "levels that differ fit a telephone",
  async ({ page }) => {
    await page.getByRole("button", { name: "Try an example", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    await visit(page, "History");
    await page.getByRole("button", { name: /^Compare with the state before: / }).last().click();
    const levels = page.getByRole("table", { name: /^Levels that are different: from “Before .*” to “Now”$/ });
    const heads = await levels.getByRole("columnheader").allInnerTexts();
    assert.deepEqual(heads, ["Perspective", "Before", "After", "Change"]);
    const hidden = (frame) => frame.scrollWidth - frame.clientWidth;
    assert.equal(await levels.locator("..").evaluate(hidden), 0, "the table scrolls sideways");
  },
  { viewport: { width: 320, height: 640 } },
);
