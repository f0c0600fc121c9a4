// What a person does on the pages, by the names that a person reads.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { ROOT } from "./harness.mjs";

const run = promisify(execFile);

const read = async (path) => JSON.parse(await readFile(join(ROOT, path), "utf8"));
const structure = await read("assets/process/structure.json");
const texts = await read("assets/process/texts/en.json");

/** The question of a condition of the profile. */
export const question = (key) => texts.conditions[key].question;

/** All conditions of the profile. */
export const CONDITIONS = structure.conditions.map((condition) => condition.key ?? condition);

/** The name of a criterion on the page: its id and title. */
export const nameOf = (id) => `${id} ${texts.criteria[id].title}`;

/** The criteria of a stage that apply whatever the profile says. */
export const alwaysIn = (stage, level) =>
  structure.criteria
    .filter((one) => one.stage === stage && one.level === level && !one.applies)
    .map((one) => one.id);

/** The link of a stage in the navigation. */
export const stageLink = (number) => `Stage ${number}: ${texts.stages[`S${number}`].name}`;

/** Waits until what was done last is on the page. */
export async function painted(page) {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Waits until the page says that everything is stored. */
export async function saved(page) {
  await painted(page);
  await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
}

/** Goes to a place of the open project by its navigation. */
export async function visit(page, link) {
  await page
    .getByRole("navigation", { name: "Project" })
    .getByRole("link", { name: link, exact: true })
    .click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Types into a field and leaves it. */
export async function write(scope, label, text) {
  const field = scope.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press("Tab");
}

/** Chooses an answer of a radio group. */
export async function choose(scope, group, answer) {
  await scope
    .getByRole("radiogroup", { name: group, exact: true })
    .getByRole("radio", { name: answer, exact: true })
    .check();
}

/** Makes a project and arrives at its profile. */
export async function makeProject(page, name, author = {}) {
  await page.getByRole("button", { name: "New project", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "New project" }).waitFor();
  await page.getByRole("textbox", { name: "Project name" }).fill(name);
  if (author.role) await page.getByRole("textbox", { name: "Your name or role" }).fill(author.role);
  if (author.organisation) {
    await page.getByRole("textbox", { name: "Organisation" }).fill(author.organisation);
  }
  await page.getByRole("button", { name: "Create project", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Profile" }).waitFor();
}

/** Unfolds a criterion and gives its group. */
export async function unfold(page, id) {
  const button = page.getByRole("button", { name: nameOf(id), exact: true });
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  return page.getByRole("group", { name: nameOf(id), exact: true });
}

/** Answers a criterion of the stage that is open. */
export async function answer(page, id, { status = "Met", strength = 2, evidence }) {
  const group = await unfold(page, id);
  await choose(group, "Status", status);
  await group
    .getByRole("combobox", { name: "Evidence strength", exact: true })
    .selectOption(String(strength));
  if (evidence) await write(group, "Evidence", evidence);
  return group;
}

/** Presses a button that hands out a file; gives its name, path and bytes. */
export async function download(page, button) {
  const [handed] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const path = await handed.path();
  return { name: handed.suggestedFilename(), path, bytes: await readFile(path) };
}

/** The text of a change in an exported file, with which its language is kept. */
export const textOf = (change) => change.value?.text;

/** Opens a file on the home page. */
export async function openFile(page, file) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open file", exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}

/** The words of a PDF, and what it says of itself. */
export async function readPdf(path) {
  const [words, facts] = await Promise.all([run("pdftotext", [path, "-"]), run("pdfinfo", [path])]);
  return { words: words.stdout.replace(/\s+/g, " "), facts: facts.stdout };
}

/** What the page says, without the frame around it. */
export async function pageWords(page) {
  await painted(page);
  return (await page.getByRole("main").innerText()).replace(/\s+/g, " ").trim();
}
