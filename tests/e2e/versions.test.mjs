// Three languages at once: the interface's, the report's, and the one that a text was written in.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { inBrowser } from "./harness.mjs";
import { named, switchTo } from "./languages.mjs";
import { makeProject, openFile, painted, readPdf } from "./steps.mjs";

const SUMMARY = "Vi måler regnvand i to byer.";
const LATER = "Vi måler regnvand i tre byer.";
const PARTNERS = "Rønne Kommune og Malmø Kommune";
const VERSION = "Vi mäter dagvatten i två städer.";

/** A field of a language by its English label. */
const field = (scope, tag, label) => scope.getByRole("textbox", { name: named(tag, label) });

/** Waits until the page says, in a language, that everything is stored. */
async function saved(page, tag) {
  await painted(page);
  await page.getByRole("status").getByText(named(tag, "Saved")).waitFor();
}

async function write(page, tag, label, text) {
  await field(page, tag, label).fill(text);
  await field(page, tag, label).press("Tab");
  await saved(page, tag);
}

const visit = async (page, tag, place, title = place) => {
  await page.getByRole("link", { name: named(tag, place) }).click();
  await page.getByRole("heading", { level: 1, name: named(tag, title) }).waitFor();
};

/** What a screen reader says of a control besides its name. */
const description = (control) =>
  control.evaluate((own) =>
    own
      .getAttribute("aria-describedby")
      .split(" ")
      .map((id) => document.getElementById(id).textContent)
      .join(" "),
  );

/** The language that an element is in, whatever says so. */
const spoken = (element) => element.evaluate((own) => own.closest("[lang]").lang);

const elsewhere = (page, tag) =>
  page.getByRole("region", { name: named(tag, "Texts in other languages") });

/** Unfolds something by its name, if it is folded. */
async function unfold(scope, name) {
  const button = scope.getByRole("button", { name });
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  return scope.getByRole("group", { name });
}

async function download(page, tag, button) {
  const [handed] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: named(tag, button) }).click(),
  ]);
  return handed.path();
}

inBrowser("texts keep their language, and the team adds versions of its own", async ({ page }) => {
  await makeProject(page, "Regn");
  await switchTo(page, "da");
  await write(page, "da", "Project name", "Klar til regn");
  await write(page, "da", "Summary", SUMMARY);
  await write(page, "da", "Partners", PARTNERS);
  assert.equal(await spoken(field(page, "da", "Summary")), "da");
  assert.equal(await page.locator(".field-language").count(), 0, "nothing is elsewhere");

  // In the Swedish interface they are as they were, and say so.
  await switchTo(page, "sv");
  const summary = field(page, "sv", "Summary");
  assert.equal(await summary.inputValue(), SUMMARY);
  assert.equal(await spoken(summary), "da");
  assert.match(await description(summary), /Skriven på danska/);
  const marks = page.locator(".field-language");
  assert.equal(await marks.count(), 3);
  await marks.first().getByText("Dansk", { exact: true }).waitFor();
  assert.equal(await spoken(page.getByText("Klar til regn", { exact: true })), "da");

  // What is typed now is Swedish. Nobody loses the focus over it.
  const evidence = field(page, "sv", "Evidence of use");
  await evidence.pressSequentially("Två kommuner");
  await saved(page, "sv");
  await page.waitForFunction(() => document.activeElement.lang === "sv");

  // The report lists what has no Swedish version.
  await visit(page, "sv", "Report");
  const region = elsewhere(page, "sv");
  await unfold(region, "3 texter saknar en version på svenska");
  assert.equal(await region.getByRole("textbox").count(), 0, "only opened rows have fields");
  const preview = page.getByRole("article");
  assert.equal(await spoken(preview.getByText(SUMMARY).first()), "da");
  const row = await unfold(region, named("sv", "$, $", "Profil", "Sammanfattning"));
  assert.equal(await spoken(row.getByText(SUMMARY)), "da");
  const version = row.getByRole("textbox", { name: named("sv", "Version in $", "svenska") });
  assert.equal(await spoken(version), "sv");
  await version.pressSequentially(VERSION);
  await preview.getByText(VERSION).first().waitFor();
  assert.ok(await version.evaluate((own) => own === document.activeElement), "the focus is gone");
  assert.equal(await spoken(preview.getByText(VERSION).first()), "sv");
  assert.equal(await preview.getByText(SUMMARY).count(), 0);
  assert.equal(await spoken(preview.getByText(PARTNERS).first()), "da");
  await row.getByText(SUMMARY).waitFor();
  await region.getByRole("button", { name: "2 texter saknar en version på svenska" }).waitFor();

  // It can be taken back, and done again.
  await region.getByRole("button").first().focus();
  await page.keyboard.press("Control+z");
  await preview.getByText(SUMMARY).first().waitFor();
  await page.keyboard.press("Control+Shift+z");
  await preview.getByText(VERSION).first().waitFor();
  await saved(page, "sv");

  // It leaves beside its original.
  const json = await readFile(await download(page, "sv", "Export JSON"), "utf8");
  for (const text of [SUMMARY, VERSION, PARTNERS]) assert.ok(json.includes(text), text);
  const pdf = await readPdf(await download(page, "sv", "Export PDF"));
  assert.ok(pdf.words.includes(VERSION) && pdf.words.includes(PARTNERS));
  assert.ok(!pdf.words.includes(SUMMARY));

  // A later wording shows itself, until the team says what becomes of the version.
  await visit(page, "sv", "Profile");
  await switchTo(page, "da");
  await write(page, "da", "Summary", LATER);
  await switchTo(page, "sv");
  await visit(page, "sv", "Report");
  await preview.getByText(LATER).first().waitFor();
  const outdated = region.getByRole("listitem").filter({ hasText: "Version av en tidigare lydelse" });
  const again = await unfold(outdated, named("sv", "$, $", "Profil", "Sammanfattning"));
  await again.getByText(LATER).waitFor();
  await again.getByText(SUMMARY).waitFor();
  assert.equal(await again.getByRole("textbox").inputValue(), VERSION);
  await again.getByRole("button", { name: named("sv", "The version still fits") }).press("Enter");
  await preview.getByText(VERSION).first().waitFor();
  assert.ok(await page.evaluate(() => document.activeElement !== document.body), "the focus is gone");
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth <= 320), "too wide");

  // In the language of its texts, the report lists the one that is in another.
  await page
    .getByRole("combobox", { name: named("sv", "Report language") })
    .selectOption("da");
  await region.getByRole("button", { name: "En text saknar en version på danska" }).waitFor();
});

inBrowser("a person may write in another language than that of the interface", async ({ person, page }) => {
  await makeProject(page, "Rain");
  const profile = page.url();
  await person.go("/settings");
  await page.getByRole("combobox", { name: "I write in", exact: true }).selectOption("da");
  await saved(page, "en");
  await page.goto(profile);
  await page.reload();
  const summary = field(page, "en", "Summary");
  await summary.fill(SUMMARY);
  await summary.press("Tab");
  await page.waitForFunction(
    (text) => [...document.querySelectorAll("textarea")].some((own) => own.value === text && own.lang === "da"),
    SUMMARY,
  );
  assert.match(await description(summary), /Written in Danish/);
  assert.equal(await spoken(field(page, "en", "Project name")), "en");

  // Whoever knows better says so where the report is made: then nothing is listed any more.
  await visit(page, "en", "Report");
  const region = elsewhere(page, "en");
  await unfold(region, "One text has no version in English");
  const row = await unfold(region, "Profile, Summary");
  await row.getByRole("combobox", { name: "Language of the text", exact: true }).selectOption("en");
  await region.getByText("No text lacks a version in English").waitFor();
  await visit(page, "en", "Profile");
  await visit(page, "en", "Report");
  await painted(page);
  assert.equal(await region.count(), 0);
});

/** A report file as from before texts said their language. */
async function ofUnknownLanguage(path) {
  const report = JSON.parse(await readFile(path, "utf8"));
  for (const change of report.changes) {
    if (change.value?.text) change.value = change.value.text;
  }
  return {
    name: "old.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(report)),
  };
}

inBrowser("a language that was said of all texts can be corrected", async ({ page, another }) => {
  await makeProject(page, "Rain");
  await write(page, "en", "Summary", "We measure rain in two cities.");
  await write(page, "en", "Partners", "Two cities");
  await visit(page, "en", "Report");
  const file = await ofUnknownLanguage(await download(page, "en", "Export JSON"));

  const { page: other } = await another();
  await openFile(other, file);
  await other.getByRole("link", { name: /^Go to/ }).click();
  await visit(other, "en", "Report");
  const region = elsewhere(other, "en");
  await unfold(region, "3 texts have no version in English");
  const all = region.getByRole("combobox", {
    name: "Language of all texts that do not say it",
    exact: true,
  });
  const says = async (tag, title) => {
    await region.getByRole("button", { name: title, exact: true }).waitFor();
    assert.equal(await all.inputValue(), tag);
    assert.ok(await all.evaluate((own) => own === document.activeElement), "the focus is gone");
  };
  await all.focus();
  await all.selectOption("en");
  await says("en", "No text lacks a version in English");
  await all.selectOption("da");
  await says("da", "3 texts have no version in English");

  // What somebody says of one text is not said over.
  const row = await unfold(region, "Profile, Summary");
  await row.getByRole("combobox", { name: "Language of the text", exact: true }).selectOption("sv");
  await region.getByText("Swedish", { exact: true }).first().waitFor();
  await all.focus();
  await all.selectOption("en");
  await says("en", "One text has no version in English");
});

inBrowser("a whole project in another language is listed folded", async ({ page }) => {
  await switchTo(page, "da");
  await page.getByRole("button", { name: named("da", "Try an example") }).click();
  await page.getByRole("heading", { level: 1, name: named("da", "Overview") }).waitFor();
  await switchTo(page, "sv");
  await visit(page, "sv", "Report");
  const region = elsewhere(page, "sv");
  const button = region.getByRole("button");
  assert.match(await button.textContent(), /^\s*\d{2,} texter saknar en version på svenska/);
  assert.equal(await button.getAttribute("aria-expanded"), "false");
  await button.press("Enter");
  const rows = region.getByRole("listitem");
  assert.ok((await rows.count()) > 60);
  assert.equal(await region.getByRole("textbox").count(), 0);
});
