// The main job with the keyboard alone: no click, nothing filled in or focused by a script.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { inBrowser } from "./harness.mjs";
import {
  arrived,
  arrowTo,
  follow,
  press,
  tabTo,
  typeDay,
  typeInto,
  wrongOnTheWay,
} from "./keyboard.mjs";
import { PLACES } from "./places.mjs";
import { CONDITIONS, alwaysIn, nameOf, question, readPdf, saved, stageLink } from "./steps.mjs";

const NAME = "Bikes on the harbour line";
const MUSTS = alwaysIn("S1", "must");

const criterion = (page, id) => page.getByRole("button", { name: nameOf(id), exact: true });
const hasStatus = (page, id, status) =>
  page
    .getByRole("group", { name: nameOf(id), exact: true })
    .getByRole("radio", { name: status, exact: true, checked: true })
    .waitFor();

inBrowser(
  "a project from its name to its report by keyboard",
  async ({ page }) => {
    await page.getByText("No project here yet").waitFor();
    await tabTo(page, "button", "New project");
    await press(page, "Enter");
    await arrived(page, "New project");
    await typeInto(page, "Project name", NAME);
    await typeInto(page, "Your name or role", "Project leader");
    await press(page, "Enter");
    await arrived(page, "Profile");

    for (const key of CONDITIONS) {
      const within = page.getByRole("radiogroup", { name: question(key), exact: true });
      await tabTo(page, "radio", "Not answered", { within });
      await arrowTo(page, "No", "ArrowLeft");
    }
    await page.getByText("All questions are answered").first().waitFor();
    await tabTo(page, "button", "Go to stage 1");
    await press(page, "Enter");
    await arrived(page, stageLink(1));

    // The musts one after the other, in the order of the page.
    await tabTo(page, "button", `Musts ${MUSTS.length}`);
    await press(page, "Space");
    await page.getByText(`Shown: ${MUSTS.length} of`).first().waitFor();
    const names = await page.locator("main h3 button").allInnerTexts();
    const ids = names.map((name) => name.slice(0, 7));
    assert.deepEqual([...ids].sort(), [...MUSTS].sort());
    for (const id of ids) {
      await press(page, "j");
      await criterion(page, id).and(page.locator(":focus")).waitFor();
      await press(page, "Enter");
      await tabTo(page, "radio", "Not assessed");
      await arrowTo(page, "Met");
      await tabTo(page, "combobox", "Evidence strength");
      await press(page, "2");
      await typeInto(page, "Evidence", `Note on ${id}`);
      await hasStatus(page, id, "Met");
      // A letter is a letter as long as a field can take it.
      await tabTo(page, "radio", "Met", { key: "Shift+Tab" });
    }
    await press(page, "k");
    await criterion(page, ids.at(-2)).and(page.locator(":focus")).waitFor();
    await saved(page);

    await follow(page, "Gate 1");
    await page.getByRole("region", { name: "Recommendation" }).getByText("13 of 13").waitFor();
    await tabTo(page, "textbox", "Meeting date");
    await typeDay(page, "2026-03-12");
    await typeInto(page, "Chair", "Head of mobility");
    await tabTo(page, "radio", "Go");
    await arrowTo(page, "Conditional go");
    await arrowTo(page, "Go", "ArrowLeft");
    await typeInto(page, "Reason", "The need is plain.");
    await tabTo(page, "button", "Record decision");
    await press(page, "Enter");
    const held = page.getByRole("article").getByText("12 March 2026: Go", { exact: true });
    await held.and(page.locator(":focus")).waitFor();

    // A next step of the overview leads to its criterion, which is then answered.
    await follow(page, "Overview");
    const steps = page.getByRole("region", { name: "Next steps", exact: true });
    const step = await steps.getByRole("link").first().innerText();
    const id = step.slice(0, 7);
    await tabTo(page, "link", step, { within: steps });
    await press(page, "Enter");
    await criterion(page, id).and(page.locator(":focus")).waitFor();
    await tabTo(page, "radio", "Not assessed");
    await arrowTo(page, "Partly met");
    await press(page, "Control+z");
    await hasStatus(page, id, "Not met");
    await press(page, "Control+Shift+z");
    await hasStatus(page, id, "Partly met");
    await saved(page);

    await follow(page, "History");
    await typeInto(page, "Name", "Before summer");
    await press(page, "Enter");
    await page.getByRole("button", { name: "Compare with now: Before summer" }).waitFor();

    await follow(page, "Report");
    await tabTo(page, "button", "Export PDF");
    const [pdf] = await Promise.all([page.waitForEvent("download"), press(page, "Enter")]);
    const path = await pdf.path();
    assert.equal((await readFile(path)).subarray(0, 5).toString(), "%PDF-");
    const { words } = await readPdf(path);
    for (const text of [NAME, "Note on VAL-101", "Head of mobility", "The need is plain."]) {
      assert.ok(words.includes(text), `the PDF lacks ${text}`);
    }
    await page.getByRole("main").getByText("The PDF is ready").waitFor();
    await tabTo(page, "button", "Export JSON");
  },
  { limit: 600_000 },
);

// Narrow pages have the same elements in the same order: a third of the places is gone through
// wide, another third narrow.
for (const [width, isDue] of [
  [1280, (at) => at % 3 === 0],
  [320, (at) => at % 3 === 1],
]) {
  inBrowser(
    `Tab goes through the places in the order of reading, ${width} pixels wide`,
    async ({ person, page }) => {
      const wrong = [];
      for (const [at, [place, go]] of PLACES.entries()) {
        await go(person);
        if (!isDue(at)) continue;
        const found = await wrongOnTheWay(page);
        wrong.push(...found.map((one) => `${place}: ${one}`));
      }
      assert.deepEqual(wrong, []);
    },
    { viewport: { width, height: 900 }, limit: 600_000 },
  );
}
