// A PDF of a report is opened like its JSON file, also after other programs have saved it; and the
// same bytes come from the browser and from a terminal.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { ROOT, inBrowser } from "./harness.mjs";
import { download, makeProject, openFile, visit } from "./steps.mjs";

const run = promisify(execFile);
const CLI = process.env.GATE360_CLI ?? join(ROOT, "target/debug/gate360");

/** A project with a name of our own letters, and its report in both forms. */
async function exported(page, person) {
  await makeProject(page, "Ældre på cykel i Skåne");
  await visit(page, "Report");
  const [pdf, json] = [await download(page, "Export PDF"), await download(page, "Export JSON")];
  await person.go("/");
  return { pdf, json };
}

/** Opens a file for somebody who has nothing yet, and gives what is said of it. */
async function opened(another, file) {
  const other = await another();
  await openFile(other.page, file);
  const alert = other.page.getByRole("alert");
  await alert.getByText("is open").waitFor();
  await alert.getByText("The file is unchanged since it was exported").waitFor();
  await other.page.getByRole("heading", { level: 2, name: "Ældre på cykel i Skåne" }).waitFor();
  return other;
}

inBrowser("a PDF is opened and worked on like its JSON file", async ({ page, person, another }) => {
  const { pdf, json } = await exported(page, person);
  const other = await opened(another, { name: "report.pdf", mimeType: "application/pdf", buffer: pdf.bytes });
  await other.page.getByRole("link", { name: "Go to Ældre på cykel i Skåne", exact: true }).click();
  await other.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  // Where it is known it is joined, and nothing is new.
  await openFile(page, pdf.path);
  await page.getByText("The file holds nothing that was not here already").waitFor();

  // From a terminal: what is inside is the JSON file, and the same PDF is made of it.
  const at = (name) => join(person.folder, name);
  await writeFile(at("report.json"), json.bytes);
  await run(CLI, ["extract", pdf.path, "-o", at("inside.json")]);
  assert.ok(json.bytes.equals(await readFile(at("inside.json"))), "the JSON inside");
  await run(CLI, ["pdf", at("report.json"), "-o", at("report.pdf")]);
  assert.ok(pdf.bytes.equals(await readFile(at("report.pdf"))), "the PDF from a terminal");
  const { stdout } = await run(CLI, ["check", pdf.path, at("report.json")]);
  assert.equal(stdout.match(/: whole: /g)?.length, 2, stdout);
  assert.match(stdout, /byte for byte/);
});

inBrowser("a PDF that another program has saved is opened", async ({ page, person, another }) => {
  const { pdf } = await exported(page, person);
  const saved = join(person.folder, "saved.pdf");
  await run("qpdf", ["--object-streams=generate", "--linearize", pdf.path, saved]);
  assert.ok(!pdf.bytes.equals(await readFile(saved)), "it was written anew");
  await opened(another, saved);
});

inBrowser("a PDF without a report is told why it is not opened", async ({ page, person }) => {
  const { pdf } = await exported(page, person);
  const at = (name) => join(person.folder, name);
  const refused = async (name, ...says) => {
    await openFile(page, at(name));
    const alert = page.getByRole("alert").filter({ hasText: `${name} was not opened` });
    await alert.waitFor();
    for (const words of says) await alert.getByText(words).waitFor();
    await alert.getByText("Nothing was changed.").waitFor();
  };
  await run("qpdf", ["--empty", "--pages", pdf.path, "1", "--", at("printed.pdf")]);
  await refused("printed.pdf", "This PDF has no report data", "the one that ends in .json");
  await run("qpdf", ["--encrypt", "", "owner", "256", "--", pdf.path, at("locked.pdf")]);
  await refused("locked.pdf", "This PDF is protected");
  await writeFile(at("cut.pdf"), pdf.bytes.subarray(0, 20_000));
  await refused("cut.pdf", "This PDF is damaged or incomplete");
});
