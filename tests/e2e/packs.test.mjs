// Process packs: opened like a file, shown with what they would change, followed by a project.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { ROOT, inBrowser } from "./harness.mjs";
import { download, openFile, pageWords, readPdf, saved, stageLink, visit } from "./steps.mjs";

const read = async (path) => JSON.parse(await readFile(join(ROOT, "assets/process", path), "utf8"));

/** Our own process as a pack. */
async function ourPack() {
  const texts = {};
  for (const tag of ["en", "da", "sv"]) texts[tag] = await read(`texts/${tag}.json`);
  const structure = await read("structure.json");
  return { schema: "gate360/pack", version: 1, id: "gate360", structure, texts };
}

/**
 * What a task force may make of it: a criterion that is new, one that is retired, one in other
 * words, a higher threshold, a fourth language.
 */
async function changedPack() {
  const pack = await ourPack();
  pack.structure.version = "2.0.0";
  const { criteria, stages } = pack.structure;
  const first = criteria.find((one) => one.id === "VAL-101");
  criteria.push({ ...first, id: "VAL-190" });
  criteria.find((one) => one.id === "GOV-102").retired = "2.0.0";
  stages.find((one) => one.id === "S5").should_percent = 95;
  for (const [tag, texts] of Object.entries(pack.texts)) {
    texts.criteria["VAL-190"] = {
      ...texts.criteria["VAL-101"],
      title: { en: "Neighbours asked", da: "Naboer spurgt", sv: "Grannar tillfrågade" }[tag],
    };
  }
  pack.texts.en.criteria["VAL-101"].title = "Problem put into words";
  const danish = structuredClone(pack.texts.da);
  const own = { language: "nb", language_name: "Norsk bokmål", words: "da" };
  pack.texts.nb = { ...danish, ...own };
  pack.texts.nb.stages.S1.name = "Avklar behovet";
  return pack;
}

const file = (name, pack) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(pack)),
});

/** Opens the stormwater example. */
async function example(page) {
  await page.getByRole("button", { name: "Try the stormwater example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
}

/** Goes to the home page and opens a pack there. */
async function open(person, name, pack) {
  await person.go("/");
  await openFile(person.page, file(name, pack));
}

/** Takes over the only other process that is here. */
async function takeOver(page) {
  await visit(page, "Profile");
  const others = page.getByRole("combobox", { name: "Take over another process", exact: true });
  await others.selectOption({ index: 1 });
}

const changesOf = (report) =>
  new Map(report.changes.map((change) => [change.key, JSON.stringify(change.value)]));

inBrowser("a running project goes on by a changed process, and loses nothing", async ({ person, page, another }) => {
  await example(page);
  await visit(page, "Report");
  const before = JSON.parse((await download(page, "Export JSON")).bytes);
  await open(person, "changed.pack.json", await changedPack());
  await page.getByRole("alert").getByText("version 2.0.0, is in this browser now").waitFor();

  // What would change is shown before anything does.
  await person.go("/p/example-klar-til-regn/profile");
  await takeOver(page);
  for (const title of [
    "One new criterion",
    "One criterion is no longer asked",
    "One threshold changed",
    "One text of a criterion reworded",
    "One change in the languages",
  ]) {
    await page.getByRole("button", { name: title, exact: true }).click();
  }
  const shown = await pageWords(page);
  for (const words of [
    "VAL-190 Neighbours asked",
    "GOV-102 Departments mapped",
    "Share of shoulds at gate 5: from “70%” to “95%”",
    "VAL-101 Problem put into words, title: from “Problem stated” to “Problem put into words”",
    "New: Norsk bokmål",
  ]) {
    assert.ok(shown.includes(words), `${words}\n${shown}`);
  }
  // A must of stage 1 is new and not assessed, so its perspective falls from where it was to 0.
  const figures = page.getByRole("table", { name: /^What the figures would be/ });
  const readiness = figures.getByRole("row", { name: /^Readiness/ });
  assert.match(await readiness.innerText(), /7 of 9\s+0 of 9/);

  await page.getByRole("button", { name: "Use this process", exact: true }).click();
  await page.getByText("version 2.0.0.").first().waitFor();
  await saved(page);
  await page.reload();
  await page.getByText("version 2.0.0.").first().waitFor();
  await visit(page, stageLink(1));
  await page.getByRole("button", { name: "VAL-190 Neighbours asked", exact: true }).waitFor();
  assert.equal(await page.getByRole("button", { name: /^GOV-102/ }).count(), 0);
  await visit(page, "History");
  await page.getByText("went on with the process").first().waitFor();

  // The report follows the new process, in its fourth language too, and has every answer.
  await visit(page, "Report");
  await page.getByText("GOV-102 Departments mapped").first().waitFor();
  const language = page.getByRole("combobox", { name: "Report language", exact: true });
  await language.selectOption({ label: "Norsk bokmål" });
  await page.getByText("Avklar behovet").first().waitFor();
  const pdf = await readPdf((await download(page, "Export PDF")).path);
  assert.match(pdf.words, /Avklar behovet/);
  await language.selectOption({ label: "English" });
  await page.getByText("Appendix: answers to retired criteria").first().waitFor();
  const exported = await download(page, "Export JSON");
  const after = changesOf(JSON.parse(exported.bytes));
  for (const [key, value] of changesOf(before)) assert.equal(after.get(key), value, key);

  // Whoever opens the report goes on by the same process.
  const other = await another();
  await openFile(other.page, exported.path);
  await other.page.getByRole("link", { name: /^Go to/ }).click();
  await visit(other.page, stageLink(1));
  await other.page.getByRole("button", { name: "VAL-190 Neighbours asked" }).waitFor();
});

inBrowser("everything that is wrong with a pack is said, in the language of the page", async ({ person, page }) => {
  const pack = await ourPack();
  pack.structure.version = "two";
  pack.structure.rules.recycle_percent = 160;
  delete pack.texts.da.criteria["VAL-101"].title;
  await open(person, "broken.pack.json", pack);
  const alert = page.getByRole("alert").filter({ hasText: "broken.pack.json" });
  await alert.waitFor();
  assert.equal(await alert.getByRole("listitem").count(), 3);
  await page.getByRole("combobox", { name: "Language", exact: true }).selectOption("da");
  await page.getByRole("heading", { level: 1, name: "Dine projekter" }).waitFor();
  const danish = await page.getByRole("alert").innerText();
  assert.match(danish, /VAL-101/);
  assert.doesNotMatch(danish, /must be|is missing/);
});

inBrowser(
  "new projects follow the process that the page names",
  async ({ page, person }) => {
    const pack = await changedPack();
    pack.id = "harbour";
    for (const texts of Object.values(pack.texts)) texts.title = "Harbour process";
    await page.route("**/harbour.pack.json", (route) => route.fulfill({ json: pack }));
    await page.route(/\/(#.*)?$/, async (route) => {
      const page = await (await route.fetch()).text();
      const named = '<head><meta name="gate360-pack" content="harbour.pack.json">';
      await route.fulfill({ body: page.replace("<head>", named), contentType: "text/html" });
    });
    await page.reload();
    await person.go("/new");
    await page.getByRole("textbox", { name: "Project name" }).fill("Quay");
    await page.getByRole("button", { name: "Create project", exact: true }).click();
    await page.getByText("The project follows the process “Harbour process”, version 2.0.0.").waitFor();
    await visit(page, stageLink(1));
    await page.getByRole("button", { name: "VAL-190 Neighbours asked" }).waitFor();
    // A pack that is taken out of the browser takes no project with it.
    await person.go("/settings");
    await page.unrouteAll();
    await page.reload();
    await page.getByRole("button", { name: "Remove Harbour process 2.0.0", exact: true }).click();
    await page.getByRole("group", { name: "Remove Harbour process 2.0.0 from this browser?" }).waitFor();
    await page.getByRole("button", { name: "Remove from this browser", exact: true }).click();
    const listed = page.getByRole("listitem").filter({ hasText: "Harbour process 2.0.0" });
    await listed.waitFor({ state: "detached" });
    const heading = page.getByRole("heading", { name: "Process packs", exact: true });
    assert.ok(await heading.evaluate((own) => own === document.activeElement), "the focus is gone");
    await person.go("/");
    await page.getByRole("link", { name: "Quay", exact: true }).click();
    await page.getByText("is not in this browser: harbour, version 2.0.0").waitFor();
  },
);
