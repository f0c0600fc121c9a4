// The whole way of a project leader: from a name to a decided gate, a report, and the same
// project in another browser.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import {
  alwaysIn,
  answer,
  choose,
  download,
  makeProject,
  openFile,
  pageWords,
  question,
  readPdf,
  saved,
  stageLink,
  unfold,
  visit,
  write,
} from "./steps.mjs";

const NAME = "Bikes on the harbour line";
const MUSTS = alwaysIn("S1", "must");
const SHOULDS = alwaysIn("S1", "should").slice(0, 6);
const evidenceOf = (id) => `Note on ${id}, agreed with the harbour office`;

inBrowser("a project from its first word to another browser", async ({ person, another }) => {
  let page = person.page;
  await page.getByText("No project here yet").waitFor();
  await makeProject(page, NAME, { role: "Project leader", organisation: "Harbour city" });

  await write(page, "Summary", "Takes bicycles along on the harbour line.");
  await write(page, "Partners", "Harbour city, a ferry operator");
  await choose(page, question("personal_data"), "No");
  await choose(page, question("ai"), "No");
  await choose(page, question("procures"), "Yes");
  await choose(page, question("open_data"), "Yes");
  await page.getByRole("combobox", { name: "Level of use", exact: true }).selectOption("1");
  await write(page, "Evidence of use", "A trial with staff");
  await saved(page);

  assert.equal(MUSTS.length, 13);
  await visit(page, stageLink(1));
  for (const id of [...MUSTS, ...SHOULDS]) {
    await answer(page, id, { evidence: evidenceOf(id) });
  }
  await saved(page);

  await visit(page, "Gate 1");
  const recommendation = () => page.getByRole("region", { name: "Recommendation", exact: true });
  await recommendation().getByText("Go", { exact: true }).waitFor();
  await recommendation().getByText("13 of 13").waitFor();
  const told = await pageWords(page);

  await page.reload();
  await recommendation().waitFor();
  assert.equal(await pageWords(page), told, "the gate says something else after a reload");
  await checkAnswers(page);

  const address = new URL(page.url()).hash.slice(1);
  await person.stop();
  await person.start();
  page = person.page;
  await page.getByRole("link", { name: NAME, exact: true }).waitFor();
  await person.go(address);
  await checkAnswers(page);
  await visit(page, "Profile");
  await checkProfile(page);

  await visit(page, "Gate 1");
  assert.equal(await pageWords(page), told, "the gate says something else after a restart");
  await write(page, "Meeting date", "2026-03-12");
  await write(page, "Chair", "Head of mobility");
  await write(page, "Board", "Head of mobility, head of data");
  await choose(page, "Decision", "Go");
  await saved(page);
  await page.getByRole("button", { name: "Record decision", exact: true }).click();
  await checkRecord(page);
  await saved(page);
  await isIn(page, 2);

  await visit(page, "Overview");
  const overview = await pageWords(page);
  assert.match(overview, /1 of 9/);

  await visit(page, "Report");
  const json = await download(page, "Export JSON");
  assert.match(json.name, /\.json$/);
  const pdf = await download(page, "Export PDF");
  assert.match(pdf.name, /\.pdf$/);
  assert.equal(pdf.bytes.subarray(0, 5).toString(), "%PDF-");
  const { words, facts } = await readPdf(pdf.path);
  assert.ok(words.includes(NAME), "the PDF has no title");
  for (const id of MUSTS) assert.ok(words.includes(id), `the PDF lacks ${id}`);
  assert.ok(words.includes("agreed with the harbour office"), "the PDF lacks the evidence");
  assert.ok(words.includes("Head of mobility"), "the PDF lacks the gate record");
  assert.match(facts, /Tagged:\s+yes/);
  assert.match(facts, new RegExp(`Title:.*${NAME}`));

  const other = await another();
  await openFile(other.page, json.path);
  await other.page.getByRole("link", { name: `Go to ${NAME}`, exact: true }).click();
  await other.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  assert.equal(await pageWords(other.page), overview, "the overviews differ");
  await checkAnswers(other.page);
  await visit(other.page, "Profile");
  await checkProfile(other.page);
  await visit(other.page, "Gate 1");
  await checkRecord(other.page);
  await isIn(other.page, 2);
  await visit(other.page, "Report");
  const again = await download(other.page, "Export JSON");
  const [first, second] = [json, again].map((file) => JSON.parse(file.bytes.toString("utf8")));
  assert.equal(second.project, first.project);
  assert.deepEqual(second.changes, first.changes);
  assert.deepEqual(second.assessment, first.assessment);
  assert.ok(first.changes.length >= 13 * 3, "the file holds hardly anything");

  // The same file once more adds nothing.
  await other.go("/");
  await openFile(other.page, again.path);
  await other.page.getByRole("alert").getByText("Nothing was changed").waitFor();
});

async function checkAnswers(page) {
  await visit(page, stageLink(1));
  for (const id of [...MUSTS, ...SHOULDS]) {
    const group = await unfold(page, id);
    const status = group.getByRole("radiogroup", { name: "Status", exact: true });
    assert.ok(await status.getByRole("radio", { name: "Met", exact: true }).isChecked(), id);
    const strength = group.getByRole("combobox", { name: "Evidence strength", exact: true });
    assert.equal(await strength.inputValue(), "2", id);
    const evidence = group.getByRole("textbox", { name: "Evidence", exact: true });
    assert.equal(await evidence.inputValue(), evidenceOf(id));
  }
}

async function checkProfile(page) {
  const value = (name) => page.getByLabel(name, { exact: true }).inputValue();
  assert.equal(await value("Project name"), NAME);
  assert.equal(await value("Summary"), "Takes bicycles along on the harbour line.");
  assert.equal(await value("Partners"), "Harbour city, a ferry operator");
  assert.equal(await value("Level of use"), "1");
  assert.equal(await value("Evidence of use"), "A trial with staff");
  const chosen = (key, name) =>
    page
      .getByRole("radiogroup", { name: question(key), exact: true })
      .getByRole("radio", { name, exact: true })
      .isChecked();
  assert.ok(await chosen("personal_data", "No"));
  assert.ok(await chosen("procures", "Yes"));
  assert.ok(await chosen("geodata", "Not answered"));
}

async function checkRecord(page) {
  const record = page.getByRole("article");
  await record.getByText("12 March 2026: Go").waitFor();
  await record.getByText("Head of mobility", { exact: true }).waitFor();
  await record.getByText("Head of mobility, head of data", { exact: true }).waitFor();
  await record.getByText("Musts 13 of 13").waitFor();
}

async function isIn(page, number) {
  const stop = page.getByRole("navigation", { name: "Project" }).getByRole("listitem");
  const link = page.getByRole("link", { name: stageLink(number), exact: true });
  await stop.filter({ has: link }).getByText("Here,").waitFor();
}
