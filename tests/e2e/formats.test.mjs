// The report in other formats: tables, dates and a web page, the same from the page and from a
// terminal, read by readers of others' and looked at in a browser.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import ICAL from "ical.js";

import { ROOT, inBrowser } from "./harness.mjs";
import { brokenShapes } from "./hostile.mjs";
import { answer, download, makeProject, painted, saved, stageLink, visit, write } from "./steps.mjs";

const run = promisify(execFile);
const CLI = process.env.GATE360_CLI ?? join(ROOT, "target/debug/gate360");
const AXE = await readFile(join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const EXAMPLES = ["cykel-tog-oresund", "klar-til-regn"];
const LANGUAGES = ["en", "da", "sv"];
const KINDS = ["full", "board", "summary", "gate"];

/** The buttons, what each hands out, and how the same is asked for on a terminal. */
const FORMATS = [
  ["Export criteria (CSV)", ", criteria,", ".csv", ["csv"]],
  ["Export conditions (CSV)", ", conditions,", ".csv", ["csv", "--table", "conditions"]],
  ["Export dates (iCalendar)", ", dates,", ".ics", ["ics"]],
  ["Export web page (HTML)", "", ".html", ["html"]],
];

/** Texts that would be more than texts, if they could. */
const HOSTILE = [
  "=HYPERLINK(\"http://x.example\")",
  "</style></title><script>window.harmed = true</script><img src=x onerror='window.harmed = true'>",
  "\"><svg onload=window.harmed=true><a href=javascript:window.harmed=true>x</a>",
  "BEGIN:VEVENT\r\nSUMMARY:harm\r\nEND:VEVENT",
  "W".repeat(400),
  "שלום עולם العربية 漢字 👩‍🚀",
];

inBrowser("every format comes with its name, and with the same bytes as from a terminal", async ({ page, person }) => {
  await makeProject(page, "Ældre: på cykel i Skåne");
  await visit(page, stageLink(1));
  await answer(page, "VAL-101", { evidence: "=1+1; målt på Ærø, \"to gange\"\n- og igen" });
  await saved(page);
  await visit(page, "Report");
  await page.getByRole("button", { name: "Other formats", exact: true }).click();
  // Without a date there is nothing for a calendar.
  await page.getByRole("button", { name: "Export dates (iCalendar)", exact: true }).click();
  const region = page.getByRole("group", { name: "Other formats", exact: true });
  await region.getByText("No file was made, since the project has no date yet.").waitFor();

  await visit(page, "Gate 1");
  await write(page, "Meeting date", "2027-02-01");
  await saved(page);
  await visit(page, "Report");
  await page.getByRole("button", { name: "Other formats", exact: true }).click();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await faults(page, `the report page, ${width}`, ["light"]), []);
  }
  for (const language of ["English", "Dansk", "Svenska"]) {
    await page.getByRole("combobox", { name: "Report language" }).selectOption(language);
    const tag = { English: "en", Dansk: "da", Svenska: "sv" }[language];
    await page.locator(`article[lang=${tag}]`).waitFor();
    const json = await download(page, "Export JSON");
    for (const [button, part, extension, command] of FORMATS) {
      const file = await download(page, button);
      await region.getByText(`The file “${file.name}” is ready`).waitFor();
      if (language === "English") {
        const form = new RegExp(`^Ældre på cykel i Skåne, gate 1${part || ","} \\d{4}-\\d{2}-\\d{2}\\${extension}$`);
        assert.match(file.name, form);
      }
      const [name, ...options] = command;
      const to = join(person.folder, `out${extension}`);
      await run(CLI, [name, json.path, ...options, "-o", to]);
      assert.ok(file.bytes.equals(await readFile(to)), `${button}, ${language}`);
      // Under its own name, which is the same.
      const { stdout } = await run(CLI, [name, json.path, ...options], { cwd: person.folder });
      assert.equal(stdout, `${file.name}\n`);
    }
  }
  const table = (await download(page, FORMATS[0][0])).bytes.toString("utf8");
  assert.ok(table.startsWith("\ufeffId;Kriterium;"), table.slice(0, 40));
  assert.ok(table.includes(`"'=1+1; målt på Ærø, ""to gange""\n'- og igen"`), table.slice(0, 2000));
});

/** Reports of both examples in a folder, in all languages. */
async function reports(folder) {
  const made = [];
  for (const example of EXAMPLES) {
    for (const language of LANGUAGES) {
      const path = join(folder, `${example}.${language}.json`);
      await run(CLI, ["new", "--example", example, "-o", path, "--lang", language, "--today", "2026-11-21"]);
      made.push({ path, language });
    }
  }
  return made;
}

/** Puts a logo into a report file, as its team would. */
async function giveLogo(path) {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M0 0h60v20z"/></svg>';
  const report = JSON.parse(await readFile(path, "utf8"));
  const value = { type: "image/svg+xml", data: Buffer.from(svg).toString("base64"), alt: "The harbour office" };
  report.changes.push({ at: 1, author: {}, counter: 1, key: "report/logo", replica: "logo", seen: {}, value });
  await writeFile(path, JSON.stringify(report));
}

/** What breaks a rule of axe, or has lost its shape, in some looks. */
async function faults(page, name, looks = ["light", "dark"]) {
  const found = [];
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    await painted(page);
    await page.evaluate(AXE);
    const broken = await page.evaluate(async (values) => {
      const options = { runOnly: { type: "tag", values }, resultTypes: ["violations"] };
      const { violations } = await window.axe.run(document, options);
      return violations.map(({ id, nodes }) => [id, nodes[0].html.slice(0, 160), nodes[0].failureSummary].join(": "));
    }, RULES);
    found.push(...broken.map((one) => `${name}, ${colorScheme}: ${one}`));
  }
  const shapes = await page.evaluate(brokenShapes);
  return [...found, ...shapes.map((one) => `${name}: ${one}`)];
}

inBrowser(
  "the web page of every kind breaks no rule of axe, wide and narrow, and fetches nothing",
  async ({ page, person }) => {
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    const found = [];
    const made = await reports(person.folder);
    await giveLogo(made[0].path);
    for (const { path, language } of made) {
      // The shorter kinds are made of the same pieces: one language shows how they go together.
      for (const kind of language === "en" ? KINDS : ["full"]) {
        const to = `${path}.${kind}.html`;
        await run(CLI, ["html", path, "--kind", kind, "-o", to]);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(pathToFileURL(to).href);
          found.push(...(await faults(page, `${language}, ${kind}, ${width}`)));
        }
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        if (path === made[0].path) {
          const logo = page.getByRole("img", { name: "The harbour office" });
          assert.ok(await logo.evaluate((image) => image.complete && image.naturalWidth > 0), kind);
        }
      }
    }
    assert.deepEqual(found, []);
    assert.deepEqual(requests.filter((url) => !/^(file|data):/.test(url)), []);
  },
  { limit: 600_000 },
);

inBrowser("the web page is walked through by the keyboard, and printed", async ({ page, person }) => {
  const [{ path }] = await reports(person.folder);
  const to = join(person.folder, "report.html");
  await run(CLI, ["html", path, "-o", to]);
  await page.goto(pathToFileURL(to).href);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  assert.ok(await skip.evaluate((link) => link === document.activeElement));
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "report");
  await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Open points" }).click();
  const heading = page.getByRole("heading", { level: 2, name: "Open points" });
  assert.ok(await heading.evaluate((one) => one.matches(":target")));

  const levels = await page.getByRole("heading").evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.reduce((before, level) => {
    assert.ok(level <= before + 1, `${before}, then ${level}`);
    return level;
  });
  const table = page.getByRole("table", { name: "Open musts" });
  assert.deepEqual(await table.getByRole("columnheader").allInnerTexts(), ["Criterion", "Status", "Evidence"]);
  assert.ok((await table.getByRole("rowheader").count()) > 0);
  await page.setViewportSize({ width: 320, height: 900 });
  assert.ok((await table.getByRole("rowheader").count()) > 0, "it is a table on a narrow screen, too");
  await page.getByRole("img", { name: "Level of each perspective, 0 to 9" }).waitFor();

  const pdf = join(person.folder, "printed.pdf");
  await writeFile(pdf, await page.pdf({ format: "A4" }));
  const { stdout } = await run("pdfinfo", [pdf]);
  const pages = Number(stdout.match(/^Pages:\s+(\d+)$/m)[1]);
  assert.ok(pages > 10 && pages < 40, `${pages} pages`);
});

inBrowser("no text is more than text, in any format", async ({ page, person }) => {
  const [{ path }] = await reports(person.folder);
  for (const [number, text] of HOSTILE.entries()) {
    const report = JSON.parse(await readFile(path, "utf8"));
    for (const change of report.changes) {
      if (typeof change.value?.text === "string") change.value.text = text;
    }
    const hostile = join(person.folder, `hostile-${number}.json`);
    const to = (extension) => `${hostile}.${extension}`;
    await writeFile(hostile, JSON.stringify(report));
    for (const format of ["html", "ics", "csv"]) await run(CLI, [format, hostile, "-o", to(format)]);

    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(pathToFileURL(to("html")).href);
      const shown = await page.getByRole("heading", { level: 1 }).textContent();
      assert.equal(shown, text);
      assert.equal(await page.evaluate(() => window.harmed), undefined);
      assert.equal(await page.locator("script, img, iframe, a[href^=javascript]").count(), 0);
      assert.deepEqual(await faults(page, `${text.slice(0, 20)}, ${width}`, ["light"]), []);
    }
    const events = parsed(await readFile(to("ics"), "utf8"));
    assert.ok(events.every((event) => event.summary !== "harm"));
    assert.ok(events.some((event) => event.summary.endsWith(text.replaceAll("\r\n", "\n"))), text);
  }
});

/** The events of a calendar, by another's reader. */
function parsed(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

inBrowser("another's reader finds the dates", async ({ person }) => {
  for (const { path, language } of await reports(person.folder)) {
    const to = `${path}.ics`;
    await run(CLI, ["ics", path, "-o", to]);
    const text = await readFile(to, "utf8");
    assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
    const events = parsed(text);
    assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
    const report = JSON.parse(await readFile(path, "utf8"));
    const records = report.changes.filter(({ key }) => key.includes("/record/"));
    const days = events.map((event) => event.startDate.toString());
    for (const { value } of records) assert.ok(days.includes(value.date), value.date);
    for (const event of events) {
      assert.ok(event.startDate.isDate);
      assert.equal(event.component.getFirstProperty("summary").getParameter("language"), language);
      assert.equal(event.component.getFirstPropertyValue("dtstamp").toString(), "2026-11-21T00:00:00Z");
    }
  }
});
