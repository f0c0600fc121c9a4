// Gate meetings: held on the light track, recorded with what was not said, corrected, and their
// conditions followed up.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { choose, makeProject, pageWords, saved, visit, write } from "./steps.mjs";

/** The day that lies so many days from today, as a date field takes it. */
function day(offset) {
  const date = new Date();
  date.setHours(12, 0, 0, 0);
  date.setDate(date.getDate() + offset);
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day as the page writes it. */
const written = (date) =>
  new Date(`${date}T12:00:00`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });

const button = (scope, name) => scope.getByRole("button", { name, exact: true });
const region = (page, name) => page.getByRole("region", { name, exact: true });
const recommendation = (page) => region(page, "Recommendation");
const record = (page) => button(page, "Record decision").click();

/** The heading that has the focus. */
async function focused(page, text) {
  await page.waitForFunction((text) => document.activeElement?.textContent === text, text);
}

/** The example that is about to hold its fourth gate, at that gate. */
async function atGateFour(person) {
  const { page } = person;
  await button(page, "Try an example").click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await visit(page, "Gate 4");
  await region(page, "Meeting").waitFor();
}

/** The group of a condition of the prepared meeting, or of a record. */
const condition = (scope, id) => scope.getByRole("group", { name: new RegExp(`: ${id} `) });

/** Holds the fourth gate of the example: all three conditions run, one until an event. */
async function holdGateFour(page) {
  await write(page, "Meeting date", day(-60));
  await choose(page, "Decision", "Conditional go");
  const form = region(page, "Meeting");
  for (const [id, due] of [
    ["PRO-401", day(-30)],
    ["FIN-402", day(20)],
    ["CLI-401", ""],
  ]) {
    const group = condition(form, id);
    await write(group, "Responsible role", "Project owner");
    await write(group, "Done when", "The board has seen it");
    await write(group, "Due", due);
  }
  await write(condition(form, "CLI-401"), "Or before an event", "the winter season");
  await saved(page);
  await record(page);
  await page.getByRole("article").getByText(`${written(day(-60))}: Conditional go`).waitFor();
}

inBrowser("two gates in one meeting on the light track", async ({ page }) => {
  await makeProject(page, "A small thing");
  await visit(page, "Gate 1");
  const track = () => page.getByRole("combobox", { name: "Track", exact: true });
  await track().selectOption("Light");
  await page.getByText("gates 1 and 2 can be held in one meeting").waitFor();
  await region(page, "Meeting").getByRole("link", { name: "Go to gate 2", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Gate 2" }).waitFor();

  const together = page.getByRole("checkbox", { name: "Hold gates 1 and 2 together", exact: true });
  assert.equal(await together.count(), 0, "the full track offers to join gates");
  await track().selectOption("Light");
  await together.check();
  await recommendation(page).getByText("Gates 1 and 2, light track", { exact: true }).waitFor();
  await recommendation(page).getByText("Gate 1 is decided on in the same meeting").waitFor();

  await write(page, "Chair", "Service manager");
  await button(page, "Fill in the usual board").click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll("input")].some((input) => input.value.startsWith("Need owner")),
  );
  assert.equal(await page.getByLabel("Chair", { exact: true }).inputValue(), "Service manager");

  // A meeting that lies ahead is prepared, and not recorded.
  await write(page, "Meeting date", day(7));
  await page.getByText(`Prepared for ${written(day(7))}`).waitFor();
  await choose(page, "Decision", "Go");
  await page.getByText("Nothing is recommended yet, so the decision needs a reason.").waitFor();
  await record(page);
  await page.getByRole("alert").getByText("lies ahead").waitFor();

  await write(page, "Meeting date", day(-1));
  await page.getByRole("alert").waitFor({ state: "detached" });
  await record(page);
  await page.getByRole("alert").getByText("Give a reason").waitFor();
  await write(page, "Reason", "The need is urgent, and the risk is small.");
  const lacking = page.getByText("The record will say “Not said” for:");
  assert.match(await lacking.innerText(), /Released.*; Date of the next gate; Political body informed/);
  await page.getByRole("button", { name: /^Use the usual date/ }).click();
  await write(page, "Political body informed", "City council, by letter");
  await page.getByText("The record will say “Not said” for: Released: money and working hours.").waitFor();
  await record(page);

  const title = `${written(day(-1))}: Go`;
  await focused(page, title);
  const held = page.getByRole("article");
  for (const text of [
    "Gates 1 and 2, light track",
    "Nothing was recommended",
    "Not said",
    "City council, by letter",
  ]) {
    await held.getByText(text, { exact: true }).waitFor();
  }
  await saved(page);
  await visit(page, "Gate 1");
  await page.getByText("The project is in stage 3").waitFor();
  await held.getByText(title).waitFor();
  await page.reload();
  await held.getByText("Gates 1 and 2, light track", { exact: true }).waitFor();
});

inBrowser("conditions run on, are closed, and stand in the way of a plain Go", async ({ person, page }) => {
  await atGateFour(person);
  await write(page, "Meeting date", day(-60));
  const due = condition(region(page, "Meeting"), "FIN-402").getByLabel("Due", { exact: true });
  await due.fill(day(31));
  await page.getByText(`Later than ${written(day(30))}, which is 90 days after the meeting.`).waitFor();
  await holdGateFour(page);

  await recommendation(page)
    .getByText("3 conditions of this gate’s last decision are open, so a plain Go is not possible.")
    .waitFor();
  const held = page.getByRole("article");
  await condition(held, "PRO-401").getByText("Condition overdue", { exact: true }).waitFor();
  await condition(held, "FIN-402").getByText("Open", { exact: true }).waitFor();
  await condition(held, "CLI-401").getByText("before the winter season", { exact: true }).waitFor();

  await visit(page, "Gate 5");
  const open = region(page, "Open conditions");
  await open.getByText("Condition overdue", { exact: true }).waitFor();
  assert.equal(await open.getByRole("listitem").count(), 3);
  await write(page, "Meeting date", day(0));
  await choose(page, "Decision", "Go");
  await write(page, "Reason", "All is well.");
  await record(page);
  await page.getByRole("alert").getByText("3 conditions of earlier decisions are open").waitFor();

  await open.getByRole("link", { name: "Go to gate 4", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "Gate 4" }).waitFor();
  const late = condition(held, "PRO-401");
  await late.getByLabel("Closed on", { exact: true }).fill(day(3));
  await late.getByText("This day lies ahead").waitFor();
  await late.getByRole("button", { name: /^Close: / }).click();
  await late.getByText("Closed late", { exact: true }).waitFor();
  await write(late, "How it was seen", "The contract is signed.");
  await late.getByRole("button", { name: /^Open again: / }).click();
  await late.getByText("Condition overdue", { exact: true }).waitFor();
  await late.getByLabel("Closed on", { exact: true }).fill(day(-31));
  await late.getByText("Closed", { exact: true }).waitFor();
  for (const id of ["FIN-402", "CLI-401"]) {
    await condition(held, id).getByRole("button", { name: /^Close: / }).click();
    await condition(held, id).getByText("Closed", { exact: true }).waitFor();
  }
  await saved(page);
  await page.reload();
  await late.getByText("Closed", { exact: true }).waitFor();
  assert.equal(
    await late.getByLabel("How it was seen", { exact: true }).inputValue(),
    "The contract is signed.",
  );

  await visit(page, "Gate 5");
  await region(page, "Meeting").waitFor();
  assert.equal(await open.count(), 0, "closed conditions are still listed as open");
  await record(page);
  await focused(page, `${written(day(0))}: Go`);
});

/** Waits until what a condition has of that label has the focus. */
async function inField(group, label) {
  const field = await group.getByLabel(label, { exact: true }).elementHandle();
  await group.page().waitForFunction((field) => document.activeElement === field, field);
}

inBrowser("the focus stays in the form when conditions come and go", async ({ page }) => {
  await makeProject(page, "A small thing");
  await visit(page, "Gate 1");
  const fill = button(page, "Fill in the usual board");
  await fill.click();
  await page.waitForFunction((fill) => fill.ariaDisabled === "true", await fill.elementHandle());
  assert.ok(await fill.evaluate((fill) => document.activeElement === fill), "the focus is lost");

  await choose(page, "Decision", "Conditional go");
  const part = page.getByRole("group", { name: "Conditions", exact: true });
  const musts = await part.getByRole("button", { name: /^Add the \d+ open musts$/ }).innerText();
  const count = Number(musts.match(/\d+/)[0]);
  await button(part, musts).click();
  await inField(part.getByRole("group").first(), "Responsible role");
  await page.getByText(`${count} conditions added`).waitFor();
  assert.equal(await part.getByRole("group").count(), count);
  await button(part, "Add condition").click();
  await inField(part.getByRole("group").last(), "Responsible role");
  await page.getByText("Condition added", { exact: true }).waitFor();
  await button(part, `Remove condition ${count + 1}`).click();
  await focused(page, "Conditions");
  await page.getByText(`Condition ${count + 1} removed`).waitFor();

  // With its last condition the part goes, unless the decision asks for some.
  await choose(page, "Decision", "Hold");
  for (let left = count; left > 0; left -= 1) {
    await button(part, `Remove condition ${left}`).click();
    await focused(page, left > 1 ? "Conditions" : "Meeting");
  }
  await part.waitFor({ state: "detached" });
  await saved(page);
});

inBrowser("minutes are corrected by a new record", async ({ person, page }) => {
  await atGateFour(person);
  await holdGateFour(page);
  const title = `${written(day(-60))}: Conditional go`;
  await focused(page, title);
  const held = page.getByRole("article");
  await held.getByRole("button", { name: /^Correct this record/ }).click();
  const form = region(page, "Meeting");
  const correcting = `Correcting the record of ${written(day(-60))}`;
  await form.getByText(correcting).waitFor();
  await button(page, `Undo: ${correcting}`).waitFor();
  await button(form, "Cancel").click();
  await button(page, "Undo: Meeting cleared").click();
  await form.getByText(correcting).waitFor();
  await button(page, `Undo: ${correcting}`).click();
  await button(page, "Record decision").waitFor();

  await held.getByRole("button", { name: /^Correct this record/ }).click();
  await focused(page, "Meeting");
  assert.ok(
    await page.getByRole("radio", { name: "Conditional go", exact: true }).isChecked(),
    "the minutes are not the start of their correction",
  );
  await write(page, "Chair", "Deputy director");
  await button(page, "Record correction").click();
  await focused(page, title);
  await held.getByText("Deputy director", { exact: true }).waitFor();
  await condition(held, "PRO-401").getByText("Condition overdue", { exact: true }).waitFor();
  assert.equal(await held.count(), 1, "the corrected record still counts");
  const old = `${title} (corrected by the record of ${written(day(-60))})`;
  await button(page, old).click();
  await page.getByRole("group", { name: old, exact: true }).getByText("PRO-401").first().waitFor();
  await button(page, "Record decision").waitFor();
  await saved(page);
  await visit(page, "History");
  const told = page.getByRole("main").getByRole("listitem").filter({ hasText: correcting });
  await told.getByRole("button", { name: /^What it wrote: \d+ changes$/ }).first().waitFor();
  assert.equal(await page.getByText("Record that is corrected").count(), 0, "what it wrote is not folded");
});

inBrowser("stop signals are shown from the current gate on", async ({ person, page }) => {
  await atGateFour(person);
  const hit = "Has a stop criterion of the pilot plan been hit?";
  const shown = "A stop criterion of the pilot plan has been hit (GOV-301).";
  assert.ok(!(await pageWords(page)).includes(shown));
  await choose(page, hit, "Yes");
  await recommendation(page).getByText(shown).waitFor();
  await visit(page, "Gate 6");
  await recommendation(page).getByText(shown).waitFor();
  await page.getByText("Yearly round 1: no date yet").waitFor();
  await visit(page, "Gate 3");
  await recommendation(page).waitFor();
  assert.ok(!(await pageWords(page)).includes(shown), "a gate that was passed shows the signal");
  await choose(page, hit, "No");
  await visit(page, "Gate 4");
  await recommendation(page).waitFor();
  assert.ok(!(await pageWords(page)).includes(shown), "the signal stays after it was taken back");
  await saved(page);
});
