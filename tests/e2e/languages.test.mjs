// Three languages, complete on every place: no English is left on Danish or Swedish ones, nothing
// is lost by switching, and nothing gets wider than a small telephone.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { constants, inflateSync } from "node:zlib";

import { inBrowser } from "./harness.mjs";
import {
  allSaid,
  exampleWords,
  foreignIn,
  foreignOn,
  judge,
  languageChoice,
  named,
  switchTo,
  TEXTS,
} from "./languages.mjs";
import { PLACES, WRITTEN } from "./places.mjs";
import { makeProject, painted, readPdf, saved, stageLink, unfold, visit, write } from "./steps.mjs";

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

const FREE = [...WRITTEN, ...exampleWords("en")];

inBrowser(
  "every place is in the language that is chosen, and no text is cut, 320 and 1280 pixels wide",
  async ({ person, page }) => {
    const wrong = [];
    const judges = { da: judge("da", FREE), sv: judge("sv", FREE) };
    for (const [name, go] of PLACES) {
      await go(person);
      await painted(page);
      await page.waitForFunction(() => !document.querySelector(".status-saving"));
      const before = await allSaid(page);
      const address = page.url();
      wrong.push(...(await tooWide(page)).map((one) => `${name}, en: ${one}`));
      for (const tag of ["da", "sv"]) {
        await switchTo(page, tag);
        assert.equal(page.url(), address, `${name}: another place`);
        const choice = await languageChoice(page);
        assert.ok(await choice.evaluate((own) => own === document.activeElement), `${name}: the focus is gone`);
        const foreign = () => foreignOn(page, judges[tag]);
        const found = await settled(page, foreign, (wrong) => wrong.length === 0);
        found.push(...(await tooWide(page)));
        await page.setViewportSize(WIDE);
        found.push(...(await tooWide(page)).map((one) => `wide, ${one}`));
        await page.setViewportSize(NARROW);
        wrong.push(...found.map((one) => `${name}, ${tag}: ${one}`));
      }
      await switchTo(page, "en");
      const after = await settled(page, () => allSaid(page), (said) => isDeepStrictEqual(said, before));
      assert.deepEqual(after, before, `${name} is not as before`);
    }
    assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
  },
  { viewport: NARROW },
);

/** Looks until it is fine, since some of a page is read anew; gives what was seen last. */
async function settled(page, look, isFine) {
  const end = Date.now() + 5000;
  let seen = await look();
  while (!isFine(seen) && Date.now() < end) {
    await painted(page);
    seen = await look();
  }
  return seen;
}

/** What is wider than the page, and texts that are wider than their boxes. */
async function tooWide(page) {
  return page.evaluate(() => {
    const room = window.innerWidth;
    const outer = (element) => element.outerHTML.slice(0, 120);
    const all = [...document.querySelectorAll("main *, header *, nav *, footer *")];
    const wrong = [];
    if (document.scrollingElement.scrollWidth > room) {
      const wide = all.filter((element) => element.getBoundingClientRect().right > room + 1);
      wrong.push(...wide.slice(0, 5).map((element) => `wider than the page: ${outer(element)}`));
    }
    // Tables may be moved sideways; nothing else hides a part of itself.
    const moved = ".table-scroll, input, textarea, select, svg, svg *";
    for (const element of document.body.querySelectorAll("*")) {
      const { clientWidth, scrollWidth } = element;
      if (getComputedStyle(element).overflowX === "visible" || element.matches(moved)) continue;
      if (clientWidth > 1 && scrollWidth > clientWidth + 1) wrong.push(`cut: ${outer(element)}`);
    }
    for (const element of all) {
      const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (!says || !element.checkVisibility() || element.closest(".visually-hidden, svg, select")) continue;
      let box = element;
      while (getComputedStyle(box).display === "inline") box = box.parentElement;
      // A box of a pixel is for screen readers.
      if (box.clientWidth < 2 || getComputedStyle(box).position === "absolute") continue;
      const around = box.parentElement.getBoundingClientRect();
      const out = box.getBoundingClientRect().right > around.right + 1;
      if (out || box.scrollWidth > box.clientWidth + 1) wrong.push(`wider than its box: ${outer(element)}`);
    }
    return wrong;
  });
}

const LOADS = /ERR_FAILED|ERR_CONNECTION|Failed to load|Failed to fetch|preload/;

/** The languages of the files that were fetched, by folder. */
function watch(context, fetched) {
  context.on("request", (request) => {
    const [, kind, tag] = /\/(words|process|examples)\/(\w+)\.json/.exec(request.url()) ?? [];
    if (kind) (fetched[kind] ??= new Set()).add(tag);
  });
}

const onlyIn = (fetched) =>
  Object.fromEntries(Object.entries(fetched).map(([kind, tags]) => [kind, [...tags].sort().join()]));

const spoken = (page) => page.evaluate(() => document.documentElement.lang);

inBrowser("the first language is the browser's, and only the one in use is fetched", async ({ another }) => {
  const fetched = {};
  const person = await another({ locale: "sv-SE", listen: (context) => watch(context, fetched) });
  let { page } = person;
  assert.equal(await spoken(page), "sv");
  await page.getByRole("heading", { level: 1, name: named("sv", "Your projects") }).waitFor();
  await page.getByRole("button", { name: named("sv", "Try an example") }).waitFor();
  assert.equal(onlyIn(fetched).words, "sv");
  await page.getByRole("button", { name: named("sv", "Try an example") }).click();
  await page.getByRole("heading", { level: 1, name: named("sv", "Overview") }).waitFor();
  assert.deepEqual(onlyIn(fetched), { words: "sv", process: "sv", examples: "sv" });

  // Another one is fetched when it is chosen, and kept for the next visit, in every tab.
  await switchTo(page, "da");
  assert.equal(onlyIn(fetched).words, "da,sv");
  assert.equal(onlyIn(fetched).process, "da,sv");
  const tab = await person.tab("/settings");
  assert.equal(await spoken(tab), "da");
  await switchTo(page, "sv");
  await tab.getByRole("heading", { level: 1, name: named("da", "Settings") }).waitFor();
  assert.deepEqual(await foreignOn(tab, judge("da", [], "sv")), []);
  await tab.reload();
  await tab.getByRole("heading", { level: 1, name: named("sv", "Settings") }).waitFor();
  await switchTo(page, "da");
  const address = new URL(page.url()).hash.slice(1);
  await person.stop();
  for (const tags of Object.values(fetched)) tags.clear();
  await person.start();
  page = person.page;
  await person.go(address);
  await page.getByRole("heading", { level: 1, name: named("da", "Overview") }).waitFor();
  assert.equal(await spoken(page), "da");
  assert.equal(onlyIn(fetched).words, "da");
  assert.equal(onlyIn(fetched).process, "da");

  // Who speaks none of them gets English; an address has nothing to do with it.
  const stranger = await another({ locale: "fr-FR" });
  assert.equal(await spoken(stranger.page), "en");
});

inBrowser("what is being typed, and where one is, outlast another language", async ({ page, person }) => {
  await makeProject(page, "Light on the path");
  const field = page.getByLabel("Summary", { exact: true });
  await field.focus();
  await page.keyboard.type("Light where");
  const choice = await languageChoice(page);
  await choice.selectOption("sv");
  await page.waitForFunction(() => document.documentElement.lang === "sv");
  const there = page.getByLabel(named("sv", "Summary"));
  assert.equal(await there.inputValue(), "Light where");
  assert.ok(await there.evaluate((own) => own === document.activeElement), "the field has the focus");
  await page.keyboard.type(" one cycles");
  await (await languageChoice(page)).selectOption("en");
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.equal(await field.inputValue(), "Light where one cycles");
  await field.press("Tab");
  await saved(page);

  // A form that nothing of is stored yet; and whoever looks at the choice goes on looking at it.
  await person.go("/new");
  await page.getByRole("textbox", { name: "Project name" }).fill("Half a na");
  await switchTo(page, "da");
  const name = page.getByRole("textbox", { name: named("da", "Project name") });
  assert.equal(await name.inputValue(), "Half a na");
  await switchTo(page, "en");
  await person.go("/");
  await page.getByRole("link", { name: "Light on the path", exact: true }).click();
  await visit(page, stageLink(1));
  await (await languageChoice(page)).focus();
  const whereItIs = async () =>
    (await languageChoice(page)).evaluate((own) => own.getBoundingClientRect().top);
  const before = await whereItIs();
  assert.ok((await page.evaluate(() => scrollY)) > 1000, "the page is long");
  for (const tag of ["da", "sv", "en"]) {
    await switchTo(page, tag);
    // What is in sight above it has become longer or shorter by a few lines.
    const moved = Math.abs((await whereItIs()) - before);
    assert.ok(moved < 150, `${tag}: the choice has moved by ${moved} pixels`);
  }
});

inBrowser(
  "a language that can't be fetched is said in the present one",
  async ({ page }) => {
    await makeProject(page, "Light on the path");
    const failed = page.getByRole("alert").filter({ hasText: "The words of this language could not be fetched" });
    const abort = (route) => route.abort();
    // The app was renewed on the server: the texts are not those of this page any more.
    const renewed = async (route) => {
      const response = await route.fetch();
      const [, texts] = await response.json();
      await route.fulfill({ response, json: ["1", texts] });
    };
    for (const [missing, answer] of [[/words\/da/, abort], [/process\/da/, abort], [/process\/da/, renewed]]) {
      await page.route(missing, answer);
      const choice = await languageChoice(page);
      await choice.focus();
      await choice.selectOption("da");
      await failed.waitFor();
      assert.equal(await spoken(page), "en");
      assert.equal(await choice.inputValue(), "en", "the choice shows what is spoken");
      assert.ok(await choice.evaluate((own) => own === document.activeElement));
      await write(page, "Summary", "Goes on");
      await saved(page);
      await page.unroute(missing);
      // Half of a language is none: the process comes with the words.
      await page.getByRole("heading", { level: 1, name: "Profile" }).waitFor();
    }
    await switchTo(page, "da");
    await failed.waitFor({ state: "detached" });
    assert.deepEqual(await foreignOn(page, judge("da", ["Light on the path", "Goes on"])), []);
  },
  { tolerated: LOADS },
);

inBrowser("another language chosen while the first page is on its way is what it comes up in", async ({ page, person }) => {
  await makeProject(page, "Light on the path");
  await write(page, "Summary", "Goes on");
  await saved(page);
  const swedish = judge("sv", ["Light on the path", "Goes on"]);
  // The home page has cards, a project's page has everything else; both show the process.
  for (const address of ["/", new URL(page.url()).hash.slice(1)]) {
    await switchTo(page, "en");
    await person.go(address);
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/process\/en/, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(/process\/en/);
    await page.reload();
    await asked;
    await page.locator("main [aria-busy=true]").first().waitFor();
    await switchTo(page, "sv");
    release();
    await page.unroute(/process\/en/, { behavior: "wait" });
    const card = page.getByRole("link", { name: "Light on the path", exact: true });
    const profile = page.getByRole("heading", { level: 1, name: named("sv", "Profile") });
    await (address === "/" ? card : profile).waitFor();
    assert.deepEqual(await settled(page, () => foreignOn(page, swedish), (wrong) => wrong.length === 0), []);
    assert.equal(await page.getByRole("alert").count(), 0);
  }
});

inBrowser(
  "an example answer that can't be fetched is said, and fetched when one tries again",
  async ({ page }) => {
    await makeProject(page, "Light on the path");
    await visit(page, stageLink(1));
    await page.route(/examples\//, (route) => route.abort());
    const group = await unfold(page, "VAL-101");
    await group.getByRole("button", { name: "Example answer", exact: true }).click();
    const failed = group.getByRole("alert").filter({ hasText: "This part of the page could not be fetched" });
    await failed.waitFor();
    await page.unroute(/examples\//);
    await failed.getByRole("button", { name: "Try again", exact: true }).click();
    await group.getByText("a fictional project").waitFor();
    assert.equal(await failed.count(), 0);
  },
  { tolerated: LOADS },
);

inBrowser(
  "an app that gets no words at all says so in the browser's language",
  async ({ another }) => {
    const person = await another({ locale: "da-DK" });
    const { page } = person;
    await page.route(/words\//, (route) => route.abort());
    await page.reload();
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: named("da", "The words of this language could not be fetched") }).waitFor();
    assert.equal(await spoken(page), "da");
    assert.deepEqual(await foreignOn(page, judge("da", [])), []);
    await page.unroute(/words\//);
    await alert.getByRole("button", { name: named("da", "Try again") }).click();
    await page.getByRole("heading", { level: 1, name: named("da", "Your projects") }).waitFor();
  },
  { tolerated: LOADS },
);

inBrowser(
  "what is wrong with saving is said in the language of now",
  async ({ page }) => {
    await makeProject(page, "In memory");
    await page.getByRole("status").getByText("Kept only until you close this page").waitFor();
    await switchTo(page, "sv");
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: named("sv", "Your projects") }).waitFor();
    assert.deepEqual(await foreignOn(page, judge("sv", ["In memory"])), []);
    await switchTo(page, "da");
    assert.deepEqual(await foreignOn(page, judge("da", ["In memory"])), []);
  },
  {
    prepare: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not in this window", "SecurityError");
      };
    },
  },
);

inBrowser("from an empty browser to a Danish report, by Danish names alone", async ({ another }) => {
  const { page } = await another({ locale: "da-DK" });
  const name = (english, ...given) => named("da", english, ...given);
  const press = (english, ...given) => page.getByRole("button", { name: name(english, ...given) }).click();
  const on = (title) => page.getByRole("heading", { level: 1, name: title }).waitFor();
  const fill = async (scope, english, text) => {
    const field = scope.getByLabel(name(english));
    await field.fill(text);
    await field.press("Tab");
  };
  const choose = (scope, group, answer) =>
    scope.getByRole("radiogroup", { name: group }).getByRole("radio", { name: name(answer) }).check();
  const visit = (link) =>
    page.getByRole("navigation", { name: name("Project") }).getByRole("link", { name: link }).click();
  const { stages, conditions, criteria } = TEXTS.da.process;

  const written = {
    "Project name": "Lys på cykelstien",
    "Your name or role": "Projektleder",
    Organisation: "Havnebyen",
  };
  await press("New project");
  await on(name("New project"));
  for (const [field, text] of Object.entries(written)) {
    await page.getByRole("textbox", { name: name(field) }).fill(text);
  }
  await press("Create project");
  await on(name("Profile"));
  await fill(page, "Summary", "Lyset tændes, når der kommer en cyklist.");
  await choose(page, conditions.ai.question, "No");
  await visit(name("Stage $: $", "1", stages.S1.name));
  const id = "VAL-101";
  const title = `${id} ${criteria[id].title}`;
  await page.getByRole("button", { name: title, exact: true }).click();
  const group = page.getByRole("group", { name: title, exact: true });
  await choose(group, name("Status"), "Met");
  await group.getByRole("combobox", { name: name("Evidence strength") }).selectOption("2");
  await fill(group, "Evidence", "Brev fra havnekontoret");
  await visit(name("Gate $", "1"));
  await fill(page, "Meeting date", "2026-03-12");
  await fill(page, "Chair", "Chef for mobilitet");
  await fill(page, "Board", "Chef for mobilitet, chef for data");
  await choose(page, name("Decision"), "Go");
  await fill(page, "Reason", "Vi begynder i det små.");
  await press("Record decision");
  await page.getByRole("article").waitFor();
  await page.getByRole("status").getByText(name("Saved")).waitFor();
  await visit(name("Report"));
  await on(name("Report"));
  const pdf = await exported(page, "da");
  assert.match(pdf.name, /\.pdf$/);
  assert.deepEqual(pdf.facts.lang, "da");
  for (const text of Object.values(written)) assert.ok(pdf.words.includes(text), `the PDF lacks ${text}`);
  for (const text of ["Brev fra havnekontoret", "Vi begynder i det små.", criteria[id].title]) {
    assert.ok(pdf.words.includes(text), `the PDF lacks ${text}`);
  }
  assert.deepEqual(foreignIn(pdf.words, "da", []), []);
});

inBrowser("a Swedish report of a Danish example, on a Danish page", async ({ another }) => {
  const { page } = await another({ locale: "da-DK" });
  await page.getByRole("button", { name: named("da", "Try an example") }).click();
  await page.getByRole("heading", { level: 1, name: named("da", "Overview") }).waitFor();
  const navigation = page.getByRole("navigation", { name: named("da", "Project") });
  await navigation.getByRole("link", { name: named("da", "Report") }).click();
  await page.getByRole("heading", { level: 1, name: named("da", "Report") }).waitFor();
  await page.getByRole("combobox", { name: named("da", "Report language") }).selectOption("sv");
  const preview = page.getByRole("article", { name: named("da", "Preview") });
  await preview.and(page.locator("[lang=sv]")).waitFor();
  const pdf = await exported(page, "da");
  assert.deepEqual(pdf.facts.lang, "sv");
  const example = exampleWords("da");
  assert.ok(pdf.words.includes(TEXTS.da.examples["cykel-tog-oresund"].name));
  for (const foreign of ["en", "da"]) {
    assert.deepEqual(foreignIn(pdf.words, "sv", example, foreign), [], `not Swedish but ${foreign}`);
    const shown = await preview.innerText();
    assert.deepEqual(foreignIn(shown, "sv", example, foreign), [], `not Swedish but ${foreign}`);
  }

  // The report stays Swedish on an English page, which says in English what came of it.
  await switchTo(page, "en");
  await preview.and(page.locator("[lang=sv]")).waitFor({ state: "detached" });
  await page.getByRole("article", { name: "Preview", exact: true }).and(page.locator("[lang=sv]")).waitFor();
  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export JSON", exact: true }).click(),
  ]);
  const announced = page.locator("[aria-live=polite].visually-hidden");
  await announced.getByText(named("en", "The JSON file is ready")).waitFor({ state: "attached" });
});

/** Exports the PDF on a page in a language; gives its name, its words and its language. */
async function exported(page, tag) {
  const [handed] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: named(tag, "Export PDF") }).click(),
  ]);
  const path = await handed.path();
  const { words, facts } = await readPdf(path);
  const lang = languageOf(await readFile(path));
  return { name: handed.suggestedFilename(), words, facts: { all: facts, lang } };
}

/** The language that a PDF gives for itself: in its catalogue, which may be packed. */
function languageOf(bytes) {
  const file = bytes.toString("latin1");
  const parts = [file];
  for (const { index } of file.matchAll(/stream\r?\n/g)) {
    const start = index + /stream\r?\n/.exec(file.slice(index))[0].length;
    try {
      parts.push(inflateSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1"));
    } catch {
      // Not packed, or packed otherwise.
    }
  }
  const catalogues = parts.flatMap((part) => part.match(/<<(?:(?!\bendobj\b)[^])*?\/Type\s*\/Catalog(?:(?!\bendobj\b)[^])*/) ?? []);
  return /\/Lang\s*\(([\w-]+)\)/.exec(catalogues[0] ?? "")?.[1];
}
