// A year of a project: seven meetings, from two gates in one on the light track to the yearly
// round. The report has to tell that story as it happened.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { inBrowser, ROOT } from "./harness.mjs";
import {
  alwaysIn,
  answer,
  choose,
  CONDITIONS,
  download,
  makeProject,
  pageWords,
  question,
  readPdf,
  saved,
  stageLink,
  visit,
  write,
} from "./steps.mjs";

const run = promisify(execFile);

/** The criteria of a stage that apply to every project. */
const stage = (number) => [...alwaysIn(`S${number}`, "must"), ...alwaysIn(`S${number}`, "should")];

/** The day on which the page believes to be. */
const on = (page, day) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));

/** Answers criteria of a stage, those in `partly` as partly met. */
async function work(page, number, ids, partly = []) {
  await visit(page, stageLink(number));
  for (const id of ids) {
    await answer(page, id, { status: partly.includes(id) ? "Partly met" : "Met", strength: 4 });
  }
  await saved(page);
}

/** Writes down what was decided at a gate. */
async function meeting(page, { gate, day, decision, fields = {} }) {
  await on(page, day);
  await visit(page, `Gate ${gate}`);
  await write(page, "Meeting date", day);
  await choose(page, "Decision", decision);
  for (const [label, text] of Object.entries(fields)) await write(page, label, text);
}

/** Records it, and waits for its card. */
async function record(page, title) {
  await page.getByRole("button", { name: "Record decision", exact: true }).click();
  const held = page.getByRole("article").filter({ has: page.getByText(title, { exact: true }) });
  await held.first().waitFor();
  await saved(page);
  return held.first();
}

const recommended = (page, word) =>
  page.getByRole("region", { name: "Recommendation", exact: true }).getByText(word, { exact: true }).first().waitFor();

const track = (page, word) =>
  page.getByRole("combobox", { name: "Track", exact: true }).selectOption(word);

inBrowser("a year of a project", async ({ page }) => {
  await on(page, "2025-12-10");
  await makeProject(page, "Light on the cycle path", { role: "Project leader", organisation: "City" });
  for (const condition of CONDITIONS) await choose(page, question(condition), "No");
  await saved(page);

  // 1. Two gates in one meeting, on the light track.
  await work(page, 1, stage(1));
  await work(page, 2, stage(2));
  await visit(page, "Gate 2");
  await track(page, "Light");
  await page.getByRole("checkbox", { name: "Hold gates 1 and 2 together", exact: true }).check();
  await recommended(page, "Go");
  await meeting(page, {
    gate: 2,
    day: "2025-12-10",
    decision: "Go",
    fields: {
      Reason: "A small start with a real need.",
      "Released: money and working hours": "EUR 18 000 and 300 hours",
    },
  });
  await record(page, "10 December 2025: Go");

  // 2. The pilot is not safe yet: Recycle, on the full track.
  await on(page, "2026-03-12");
  await work(page, 3, stage(3), ["TRU-302", "GOV-302"]);
  await visit(page, "Gate 3");
  await track(page, "Full");
  await recommended(page, "Recycle");
  await meeting(page, {
    gate: 3,
    day: "2026-03-12",
    decision: "Recycle",
    fields: {
      Reason: "No pilot without a risk assessment.",
      "What is missing": "The security risk assessment",
    },
  });
  await record(page, "12 March 2026: Recycle");

  // 3. A conditional go; its condition is closed two weeks late.
  await on(page, "2026-05-07");
  await work(page, 3, ["TRU-302"]);
  await visit(page, "Gate 3");
  await recommended(page, "Conditional go");
  await meeting(page, { gate: 3, day: "2026-05-07", decision: "Conditional go" });
  await page.getByRole("button", { name: "Add the open must" }).click();
  const proposed = page.getByRole("group", { name: /GOV-302/ });
  await write(proposed, "Responsible role", "Head of operations");
  await write(proposed, "Due", "2026-06-15");
  await write(proposed, "Done when", "The region has signed");
  const third = await record(page, "7 May 2026: Conditional go");
  await on(page, "2026-06-29");
  await page.reload();
  const condition = third.getByRole("group", { name: /GOV-302/ });
  await condition.getByText("Condition overdue", { exact: true }).waitFor();
  await write(condition, "Closed on", "2026-06-29");
  await write(condition, "How it was seen", "Letter of 26 June, seen by the chair");
  await condition.getByText("Closed late", { exact: true }).waitFor();
  await work(page, 3, ["GOV-302"]);

  // 4. A hold that waits for dark evenings.
  await on(page, "2026-07-02");
  const open = ["PRO-401", "FIN-402", "CLI-401"];
  await work(page, 4, stage(4), open);
  await meeting(page, {
    gate: 4,
    day: "2026-07-02",
    decision: "Hold",
    fields: {
      Reason: "The nights are too bright to measure.",
      "Event that ends the hold": "Six weeks of measured dark evenings",
      "Who watches for it": "Project leader",
      "Date on which the hold ends": "2026-09-10",
    },
  });
  await record(page, "2 July 2026: Hold");

  // 5. A go against the recommendation, which needs its reason.
  await on(page, "2026-09-10");
  await page.reload();
  await recommended(page, "Conditional go");
  await meeting(page, { gate: 4, day: "2026-09-10", decision: "Go" });
  await page.getByRole("button", { name: "Record decision", exact: true }).click();
  await page.getByRole("alert").getByText("reason").first().waitFor();
  await write(page, "Reason", "The three papers that are missing are not worth a winter.");
  const fifth = await record(page, "10 September 2026: Go");
  await fifth.getByText("Against the recommendation", { exact: true }).waitFor();

  // 6. Packaged, and the debts of the pilot are paid.
  await on(page, "2026-10-29");
  await work(page, 4, open);
  await work(page, 5, stage(5));
  await visit(page, "Gate 5");
  await recommended(page, "Go");
  await meeting(page, { gate: 5, day: "2026-10-29", decision: "Go" });
  await write(page, "Political body informed", "City council, 12 October");
  await record(page, "29 October 2026: Go");

  // 7. The first yearly round.
  await on(page, "2026-11-20");
  await work(page, 6, stage(6));
  await visit(page, "Gate 6");
  await recommended(page, "Go");
  await meeting(page, {
    gate: 6,
    day: "2026-11-20",
    decision: "Go",
    fields: { "Date of the next gate": "2027-11-19" },
  });
  await record(page, "20 November 2026: Go");

  // What leaves tells it all, in this order, on the screen and in the PDF.
  const story = [
    "G1 and G2, 10 December 2025: Go",
    "Track Light",
    "A small start with a real need.",
    "EUR 18 000 and 300 hours",
    "G3, 12 March 2026: Recycle",
    "No pilot without a risk assessment.",
    "The security risk assessment",
    "G3, 7 May 2026: Conditional go",
    "The region has signed",
    "Closed late on 29 Jun 2026",
    "Letter of 26 June, seen by the chair",
    "G4, 2 July 2026: Hold",
    "against the recommendation",
    "The nights are too bright to measure.",
    "Six weeks of measured dark evenings",
    "10 September 2026",
    "G4, 10 September 2026: Go",
    "against the recommendation",
    "The three papers that are missing are not worth a winter.",
    "G5, 29 October 2026: Go",
    "City council, 12 October",
    "G6, 20 November 2026: Go",
    "19 November 2027",
  ];
  await visit(page, "Report");
  const preview = await pageWords(page);
  assertInOrder(preview, "Stage and gate history", story);
  const pdf = await download(page, "Export PDF");
  assertInOrder((await readPdf(pdf.path)).words, "Stage and gate history", story);

  // And it comes to the same on a terminal.
  const json = await download(page, "Export JSON");
  const cli = process.env.GATE360_CLI ?? join(ROOT, "target/debug/gate360");
  const { stdout } = await run(cli, ["assess", json.path, "--today", "2026-11-20"]);
  const figures = JSON.parse(stdout);
  assert.equal(figures.R, 9);
  assert.equal(figures.stage, "S6");
  assert.equal(figures.gate.recommendation, "go");
});

/** Whether words come one after the other, from a heading on. */
function assertInOrder(text, heading, words) {
  const lower = text.replace(/\s+/g, " ").toLowerCase();
  const starts = [...lower.matchAll(new RegExp(heading.toLowerCase(), "g"))].map((one) => one.index);
  assert.ok(starts.length > 0, `there is no ${heading}`);
  const missing = starts.map((start) => {
    let at = start;
    return words.find((word) => {
      const found = lower.indexOf(word.toLowerCase(), at);
      if (found >= 0) at = found + word.length;
      return found < 0;
    });
  });
  assert.ok(missing.includes(undefined), `not in order, or not there: ${missing.join(" | ")}`);
}
