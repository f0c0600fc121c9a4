// Whatever a person types into any field: the pages keep their shape, no script runs, and the PDF
// is a sound one.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { PICTURES, inBrowser } from "./harness.mjs";
import { brokenShapes, checkPdf } from "./hostile.mjs";
import {
  answer,
  choose,
  download,
  makeProject,
  openFile,
  painted,
  saved,
  stageLink,
  textOf,
  unfold,
  visit,
  write,
} from "./steps.mjs";

/** Ten thousand words without a space, 60,000 letters. */
const ENDLESS = "Straße".repeat(10_000);

const MARKUP =
  '<script>window.__pwned=1;alert(1)</script><img src=x onerror="window.__pwned=1">' +
  '"><svg onload=alert(1)> javascript:alert(1) {{7*7}} &amp; %s ${1}';

/** Right to left, with signs that turn the direction and are never turned back. */
const TURNED = "שלום לעולם \u202eexe.fdp مرحبا بالعالم \u2067 1234 \u202d ABC מספר 56";

const PICTOGRAPHS = "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇰 城市データ 도시 𠮷野家 é̷̛͖̱̈́ ﷽ ꧁꧂";

/** What a field for several lines holds of control characters; one for one line holds fewer. */
const CONTROLS = "a\tb\nc\u0001d\u0007e\u001bf\u007fg\u0085h\u200bi\u2028j\ufeffk\ufffel";

/** Those that get into a project by a file only. */
const BY_FILE_ONLY = "\u0000\u0008\u000b\u000c\r\u001f\u009f\uffff";

const MIXED = [MARKUP, PICTOGRAPHS, CONTROLS, TURNED].join(" ");

const PROFILE = ["Project name", "Summary", "Partners", "Evidence of use"];
const MEETING = ["Chair", "Board", "Heard", "Political body informed", "Reason"];
const CRITERION = ["Evidence", "Link or reference", "Responsible role", "Note"];
const CONDITION = ["Responsible role", "Or before an event", "Done when"];

/** What each decision has fields for besides. */
const DECISIONS = [
  ["Go", ["Released: money and working hours"]],
  ["Hold", ["Event that ends the hold", "Who watches for it"]],
  ["Stop", ["What is handed over, and to whom", "Lessons learned", "How data and contracts are closed"]],
];

/** Writes a text into every field of a new project; one meeting is held and one prepared. */
async function fill(page, text) {
  await makeProject(page, text.slice(0, 200), { role: text.slice(0, 200), organisation: text.slice(0, 200) });
  for (const field of PROFILE) await write(page, field, text);
  await visit(page, stageLink(1));
  const group = await answer(page, "VAL-101", {});
  for (const field of CRITERION) await write(group, field, text);
  const other = await unfold(page, "VAL-103");
  await choose(other, "Status", "Not applicable");
  await write(other, "Reason", text);
  await visit(page, "Gate 1");
  await write(page, "Meeting date", "2026-03-12");
  for (const field of MEETING) await write(page, field, text);
  await choose(page, "Decision", "Recycle");
  await write(page, "What is missing", text);
  await page.getByRole("button", { name: "Record decision", exact: true }).click();
  await page.getByRole("article").getByText("12 March 2026").waitFor();
  for (const field of MEETING) await write(page, field, text);
  for (const [decision, fields] of DECISIONS) {
    await choose(page, "Decision", decision);
    for (const field of fields) await write(page, field, text);
  }
  await choose(page, "Decision", "Conditional go");
  const conditions = page.getByRole("group", { name: "Conditions", exact: true });
  await conditions.getByRole("button", { name: "Add condition", exact: true }).click();
  for (const field of CONDITION) await write(conditions, field, text);
  await holdConditionally(page, conditions, text);
  for (const field of MEETING) await write(page, field, text);
  await visit(page, "History");
  await write(page, "Name", text.slice(0, 2_000));
  await page.getByRole("button", { name: "Take a snapshot", exact: true }).click();
  await saved(page);
}

/** Records the conditional go, and closes its first condition with a text. */
async function holdConditionally(page, conditions, text) {
  await write(page, "Meeting date", "2026-04-12");
  await conditions.getByRole("button", { name: /^Add the \d+ open musts$/ }).click();
  const groups = conditions.getByRole("group");
  for (let at = 1; at < (await groups.count()); at += 1) {
    const one = groups.nth(at);
    await write(one, "Responsible role", "Owner");
    await write(one, "Due", "2026-05-01");
    await write(one, "Done when", "Done");
  }
  await page.getByRole("button", { name: "Record decision", exact: true }).click();
  const held = page.getByRole("article").filter({ hasText: "12 April 2026" });
  const first = held.getByRole("group", { name: "Condition 1", exact: true });
  await first.getByRole("button", { name: /^Close/ }).click();
  await write(first, "How it was seen", text);
}

/** Goes to every place of the open project, then to those without a project, last to its report. */
async function* places(person, project) {
  const { page } = person;
  const inside = ["overview", "profile", "stage/1", "gate/1", "history", "report"];
  for (const place of inside) {
    await person.go(`/p/${project}/${place}`);
    if (place === "stage/1") for (const id of ["VAL-101", "VAL-103"]) await unfold(page, id);
    yield place;
  }
  await person.go("/");
  await page.getByRole("button", { name: /^Remove / }).first().click();
  yield "home";
  await person.go("/settings");
  yield "settings";
}

/** Checks all places, wide and narrow, and makes the report. */
async function keepsItsShape({ person, page, name }) {
  const project = new URL(page.url()).hash.split("/")[2];
  const broken = [];
  await mkdir(PICTURES, { recursive: true });
  for await (const place of places(person, project)) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await painted(page);
      for (const what of await page.evaluate(brokenShapes)) broken.push(`${place}, ${width}: ${what}`);
      if (process.env.GATE360_PICTURES) {
        const path = join(PICTURES, `hostile-${name}-${place.replace("/", "-")}-${width}.png`);
        await page.screenshot({ path, clip: { x: 0, y: 0, width, height: 4_000 }, fullPage: true });
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  assert.deepEqual(broken, []);
  await person.go(`/p/${project}/report`);
  const pdf = await download(page, "Export PDF");
  if (process.env.GATE360_PICTURES) await writeFile(join(PICTURES, `hostile-${name}.pdf`), pdf.bytes);
  await checkPdf(pdf.path);
  assert.equal(await page.evaluate(() => window.__pwned), undefined, "a script of the text ran");
  assert.equal(await page.locator("main img, main script").count(), 0);
}

/** A PDF of hundreds of pages says how far it is, and can be stopped in the middle. */
async function canBeCancelled(page) {
  await visit(page, "Report");
  let files = 0;
  page.on("download", () => (files += 1));
  const exporting = page.getByRole("button", { name: "Export PDF", exact: true });
  await exporting.click();
  await page.getByRole("progressbar", { name: /^Making the PDF/ }).waitFor();
  await page.getByText(/^(Laying out|Pages): \d+ of \d+$/).waitFor();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await page.getByRole("main").getByText("You cancelled the PDF").waitFor();
  assert.equal(await page.getByRole("progressbar").count(), 0);
  // Whoever was on the button that has gone is still somewhere.
  await page.waitForFunction(
    (button) => button === document.activeElement,
    await exporting.elementHandle(),
  );
  assert.equal(files, 0);
}

/** What the report page says of characters that the PDF's typeface lacks. */
const replaced = (page) => page.getByRole("alert").getByRole("listitem").allInnerTexts();

function noDialogs(page) {
  const dialogs = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  return dialogs;
}

inBrowser("a word of 60,000 letters in every field breaks nothing", async ({ person, page }) => {
  await fill(page, ENDLESS);
  await canBeCancelled(page);
  await keepsItsShape({ person, page, name: "endless" });
  assert.deepEqual(await replaced(page), []);
});

inBrowser("no script, no direction and no control character breaks anything", async ({ person, page, another }) => {
  const dialogs = noDialogs(page);
  await fill(page, MIXED);
  await keepsItsShape({ person, page, name: "mixed" });
  const told = (await replaced(page)).join("\n");
  for (const character of ["城", "👩", "ש", "م", "𠮷"]) {
    const code = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    assert.ok(told.includes(code), `${code} is not among the replaced characters:\n${told}`);
  }

  const file = JSON.parse((await download(page, "Export JSON")).bytes.toString("utf8"));
  for (const change of file.changes) {
    if (textOf(change)?.includes("onerror")) {
      change.value.text = `${BY_FILE_ONLY}${textOf(change)}`;
    }
  }
  const other = await another();
  dialogs.push(...noDialogs(other.page));
  const buffer = Buffer.from(JSON.stringify(file));
  await openFile(other.page, { name: "controls.json", mimeType: "application/json", buffer });
  await other.page.getByRole("alert").getByRole("link").first().click();
  await other.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await keepsItsShape({ person: other, page: other.page, name: "controls" });
  assert.deepEqual(dialogs, []);
});
