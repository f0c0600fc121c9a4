// The kinds of reports and the choice of parts: the preview follows, and what leaves is what was
// chosen.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { inBrowser } from "./harness.mjs";
import { download, readPdf, saved, visit } from "./steps.mjs";

const run = promisify(execFile);

/** The parts of the report as the preview has them, the title left out. */
const parts = (page) =>
  page.getByRole("article", { name: "Preview" }).getByRole("heading", { level: 2 }).allInnerTexts();

const kind = (page) => page.getByRole("combobox", { name: "Kind of report", exact: true });

const pagesOf = async (file) => Number(/^Pages:\s+(\d+)$/m.exec((await readPdf(file.path)).facts)[1]);

async function example(page) {
  await page.getByRole("button", { name: "Try an example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  await visit(page, "Report");
  await page.getByRole("article", { name: "Preview" }).waitFor();
}

inBrowser("each kind of report is previewed and leaves with its pages", async ({ page }) => {
  await example(page);
  const sheet = page.getByRole("article", { name: "Preview" });
  for (const [value, subtitle, most] of [
    ["summary", "Summary of the scaling-readiness report", 2],
    ["board", "Board file: scaling-readiness report", 10],
    ["gate", "Gate record", 2],
  ]) {
    await kind(page).selectOption(value);
    await sheet.getByText(subtitle, { exact: true }).waitFor();
    const file = await download(page, "Export PDF");
    const pages = await pagesOf(file);
    assert.ok(pages <= most, `${value} has ${pages} pages`);
    assert.match((await readPdf(file.path)).words, new RegExp(subtitle));
  }

  // A gate record is of the last meeting, or of one that is chosen.
  await sheet.getByRole("heading", { name: "G3, 24 April 2025: Go" }).waitFor();
  const meeting = page.getByRole("combobox", { name: "Meeting", exact: true });
  const first = meeting.getByRole("option").last();
  await meeting.selectOption(await first.getAttribute("value"));
  await sheet.getByRole("heading", { name: await first.innerText() }).waitFor();

  // The file says of which kind it is.
  const json = JSON.parse((await download(page, "Export JSON")).bytes);
  assert.equal(json.edition.kind, "gate");
  assert.equal(`${json.edition.gate}/${json.edition.record}`, await first.getAttribute("value"));
});

inBrowser("a part that is left out is kept out, in the preview and in what leaves", async ({ page }) => {
  await example(page);
  const before = await parts(page);
  assert.ok(before.includes("Method and limits"));
  const group = page.getByRole("group", { name: "Parts of the report" });
  const method = group.getByRole("checkbox", { name: "Method and limits", exact: true });
  assert.equal(await method.isChecked(), true);
  assert.equal(await group.getByRole("checkbox", { name: "Verdict" }).count(), 0);
  await method.uncheck();
  await saved(page);
  const without = before.filter((title) => title !== "Method and limits");
  assert.deepEqual(await parts(page), without);
  const cover = page.getByRole("article", { name: "Preview" });
  await cover.getByText("Left out by the team", { exact: true }).waitFor();

  // It is kept with the project, named in its history, and taken back like anything else.
  await page.reload();
  await page.getByRole("article", { name: "Preview" }).waitFor();
  assert.deepEqual(await parts(page), without);
  const json = JSON.parse((await download(page, "Export JSON")).bytes);
  assert.deepEqual(json.edition, { kind: "full", without: ["method"] });
  await visit(page, "History");
  await page.getByText("left “Method and limits” out of the report").first().waitFor();
  await visit(page, "Report");
  await method.check();
  await saved(page);
  assert.deepEqual(await parts(page), before);
});

inBrowser("a project without a decision has no gate record to choose", async ({ page }) => {
  await page.getByRole("button", { name: "New project", exact: true }).click();
  await page.getByRole("textbox", { name: "Project name", exact: true }).fill("Light");
  await page.getByRole("button", { name: "Create project", exact: true }).click();
  await page.getByRole("navigation", { name: "Project" }).waitFor();
  await visit(page, "Report");
  assert.deepEqual(
    await kind(page).getByRole("option").evaluateAll((options) => options.map((one) => one.value)),
    ["full", "board", "summary"],
  );
  await page.getByText("A gate record can be chosen once a decision has been recorded.").waitFor();
});

const SVG = (inside) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">${inside}</svg>`);

inBrowser("a logo stands on the report, goes with the project, and can be taken away", async ({ page }) => {
  await example(page);
  await page.getByRole("button", { name: "Logo", exact: true }).click();
  const choose = async (button, name, buffer) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: button, exact: true }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: "image/svg+xml", buffer });
  };

  // What a report can't show is refused, with what it is and what to do.
  await choose("Choose logo", "words.svg", SVG("<text>City</text>"));
  await page.getByText("The file holds “text”, which a report can’t show as it should be.").waitFor();
  await choose("Choose logo", "large.svg", Buffer.alloc(200_000, " "));
  await page.getByText("The file has 196 kB; a logo may have 100 kB.").waitFor();

  await choose("Choose logo", "city.svg", SVG('<rect width="120" height="40" rx="8" fill="teal"/>'));
  await page.getByRole("button", { name: "Remove logo", exact: true }).waitFor();
  assert.equal(await page.getByText("The logo was not taken").count(), 0);
  const field = page.getByRole("textbox", { name: "What the logo shows", exact: true });
  await field.fill("City of Example");
  await field.blur();
  await page.getByRole("img", { name: "City of Example", exact: true }).waitFor();
  await saved(page);
  const file = await download(page, "Export PDF");
  const structure = await run("pdfinfo", ["-struct-text", file.path]);

  await page.reload();
  await page.getByRole("img", { name: "City of Example", exact: true }).waitFor();
  await page.getByRole("button", { name: "Remove logo", exact: true }).click();
  await page.getByRole("button", { name: "Choose logo", exact: true }).waitFor();
  await saved(page);
  const after = await run("pdfinfo", ["-struct-text", (await download(page, "Export PDF")).path]);
  const figures = (text) => text.match(/\bFigure\b/g)?.length ?? 0;
  assert.equal(figures(structure.stdout), figures(after.stdout) + 1);
  await visit(page, "History");
  await page.getByText("removed the logo from the report").first().waitFor();
});
