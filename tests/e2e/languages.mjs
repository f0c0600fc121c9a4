// The three languages: what is said in each, how one switches between them, and how a text in
// the wrong one is told.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { ROOT } from "./harness.mjs";
import { painted } from "./steps.mjs";

/** The languages of the product. */
export const TAGS = ["en", "da", "sv"];

const folder = resolve(process.env.GATE360_DIST ?? join(ROOT, "dist"));
/** A file of the built page. Its spaces are made the same, as [`allSaid`] has them. */
const read = async (path) => {
  const text = await readFile(join(folder, path), "utf8");
  return JSON.parse(text.replace(/\u00a0|\u202f/g, " "));
};

// Each file has the mark of its build first.
/** By language: the words of the interface, the texts of the process, the examples' words. */
export const TEXTS = {};
for (const tag of TAGS) {
  const [[, ...words], [, process], [, examples]] = await Promise.all([
    read(`words/${tag}.json`),
    read(`process/${tag}.json`),
    read(`examples/${tag}.json`),
  ]);
  TEXTS[tag] = { words, process, examples };
}

// A table has control characters where a text has arguments and choices: see
// crates/locale/build/catalogue/encode.rs.
const ARGUMENT = /\u0001./g;
const CHOICE = /\u0002.([^\u0004]*)\u0004/;

/** The texts that a text of a table can become, with `$` in place of each argument. */
function variants(text) {
  const choice = CHOICE.exec(text);
  if (!choice) return [text.replace(ARGUMENT, "$")];
  const [before, after] = [text.slice(0, choice.index), text.slice(choice.index + choice[0].length)];
  const chosen = choice[1].split("\u0003").slice(1);
  return chosen.flatMap((variant) => variants(before + variant.slice(1) + after));
}

/** All strings in something. */
function strings(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

/**
 * What is said in a language for an English text, whose arguments are written as `$`; a text that
 * is said in several ways, depending on where, gives them all.
 */
export function versions(tag, english, ...given) {
  const found = TEXTS.en.words.flatMap((text, at) => {
    const which = variants(text).indexOf(english);
    if (which < 0) return [];
    const others = variants(TEXTS[tag].words[at]);
    return [others[Math.min(which, others.length - 1)]];
  });
  assert.ok(found.length > 0, `nothing says ${english}`);
  // The arguments of a language may come in another order; those used here don't.
  const filled = found.map((text) => {
    const rest = [...given];
    return text.replace(/\$/g, () => rest.shift() ?? "$");
  });
  return [...new Set(filled)];
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The name of a control in a language, by its English name: see [`versions`]. */
export function named(tag, english, ...given) {
  const all = versions(tag, english, ...given).map(escaped);
  return new RegExp(`^(?:${all.join("|")})$`);
}

/** The control by which one chooses the language of the page. */
export async function languageChoice(page) {
  const now = await page.evaluate(() => document.documentElement.lang);
  const choice = page.getByRole("combobox", { name: named(now, "Language") });
  return choice.filter({ has: page.locator('option[value="da"]') });
}

/** Switches the language as a person does, and waits until the page has the words. */
export async function switchTo(page, tag) {
  const choice = await languageChoice(page);
  await choice.focus();
  await choice.selectOption(tag);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
  await page.getByRole("combobox", { name: named(tag, "Language") }).waitFor();
  await painted(page);
}

/** Does something in a language, and goes back to the one before. */
export async function inLanguage(page, tag, body) {
  const before = await page.evaluate(() => document.documentElement.lang);
  await switchTo(page, tag);
  await body();
  await switchTo(page, before);
}

/**
 * Everything that a page says to a person, or to a screen reader: each text and where it stands.
 * What was announced last is left out: it is heard once, in the language of that moment.
 */
export async function allSaid(page) {
  return page.evaluate(() => {
    const said = [{ text: document.title, where: "title of the window" }];
    const place = (element) => {
      const path = [];
      for (let at = element; at && at !== document.body && path.length < 4; at = at.parentElement) {
        path.unshift(at.localName + (at.classList.length ? `.${at.classList[0]}` : ""));
      }
      return path.join(" > ");
    };
    const add = (text, element, kind) => {
      const said_ = text?.replace(/\s+/g, " ").trim();
      if (!said_) return;
      const lang = element.closest("[lang]").lang;
      said.push({ text: said_, where: `${place(element)}${kind}`, lang });
    };
    const passed = "script, style, noscript, [aria-live=polite].visually-hidden, [aria-live=polite].visually-hidden *";
    for (const element of document.body.querySelectorAll("*")) {
      if (element.matches(passed)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) add(node.data, element, "");
      }
      for (const name of ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "title", "placeholder", "alt", "label"]) {
        add(element.getAttribute(name), element, ` [${name}]`);
      }
      if (element.matches("input:not([type=radio], [type=checkbox], [type=date]), textarea")) {
        add(element.value, element, " [value]");
      }
    }
    return said;
  });
}

/** The letters of a text: how much it says. */
const letters = (text) => (text.match(/\p{L}/gu) ?? []).length;

const wordsOf = (text) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** What a language can say: whole texts, texts with arguments, and single words. */
function speech({ words, process }) {
  const { sources, ...rest } = process;
  const all = [...words.flatMap(variants), ...strings(rest)];
  const whole = new Set([...all, ...strings(sources)].filter((text) => !text.includes("$")));
  const patterns = all
    .filter((text) => text.includes("$"))
    .map((text) => ({
      weight: letters(text),
      regex: new RegExp(`^${escaped(text).replaceAll("\\$", "(.+?)")}$`, "s"),
    }))
    .sort((one, other) => other.weight - one.weight);
  return { whole, patterns, single: new Set(all.flatMap(wordsOf)) };
}

const SPEECH = Object.fromEntries(TAGS.map((tag) => [tag, speech(TEXTS[tag])]));

/** Names of languages, which are the same in all. */
const SAME_EVERYWHERE = new Set(["english", "dansk", "svenska"]);

/** How well a language can have said a text, and what it then put into it. */
function saidBy({ whole, patterns }, text) {
  if (whole.has(text)) return { weight: letters(text), given: [] };
  for (const { weight, regex } of patterns) {
    const match = regex.exec(text);
    if (match) return { weight, given: match.slice(1) };
  }
  return { weight: 0, given: [] };
}

/** A text without another, which may have been cut short in it. */
function without(text, other) {
  const rest = text.replaceAll(other, " ¤ ");
  const at = other.length > START ? rest.indexOf(other.slice(0, START)) : -1;
  if (at < 0) return rest;
  let length = START;
  while (length < other.length && rest[at + length] === other[length]) length += 1;
  return `${rest.slice(0, at)} ¤ ${rest.slice(at + length)}`;
}

/** How many characters are left at least where a text is cut short. */
const START = 30;

/**
 * A judge of texts that should be in a language, and not in another, English unless said
 * otherwise. People's own texts stay as they were written: `free` are those.
 */
export function judge(tag, free, foreign = "en") {
  const theirs = SPEECH[foreign];
  // The names of sources too: many are English in every language.
  const sources = strings(TEXTS[tag].process.sources);
  const known = [...new Set(["Gate 360", ...free, ...sources])]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
  // Short ones would be found within other words.
  const long = known.filter((one) => one.length > 7);
  const own = SPEECH[tag];
  const verdicts = new Map();

  const isForeign = (text) => {
    const trimmed = text.trim();
    if (letters(trimmed) < 2 || known.includes(trimmed)) return false;
    if (SAME_EVERYWHERE.has(trimmed.toLowerCase())) return false;
    const foreigners = saidBy(theirs, trimmed);
    const here = saidBy(own, trimmed);
    if (foreigners.weight > 1 && foreigners.weight > here.weight) return true;
    return given(here).some(
      (text) => theirs.whole.has(text) && !own.whole.has(text) && !known.includes(text),
    );
  };

  /** What was put into a text, and into that. A text of arguments alone tells nothing. */
  const given = (said) =>
    said.weight < 4 ? [] : said.given.flatMap((text) => [text, ...given(saidBy(own, text))]);

  /** The words of a text that the other language has, and this one has not. */
  const foreignWords = (text) =>
    wordsOf(text.replace(/\S*\d\S*/g, " ")).filter(
      (word) => theirs.single.has(word) && !own.single.has(word) && !SAME_EVERYWHERE.has(word),
    );

  /** What is foreign about a text; nothing if it is not. */
  const judged = (text) => {
    if (known.includes(text)) return "";
    const ours = long.reduce(without, text);
    return foreignWords(ours).join(" ") || (isForeign(ours) ? "all of it" : "");
  };
  return (text) => {
    if (!verdicts.has(text)) verdicts.set(text, judged(text));
    return verdicts.get(text);
  };
}

/** The texts on a page that are in the wrong language, and where they stand. */
export async function foreignOn(page, judged) {
  const said = await allSaid(page);
  const wrong = said.flatMap(({ text, where }) => {
    const foreign = judged(text);
    return foreign ? [`“${text.slice(0, 160)}” in ${where} (${foreign})`] : [];
  });
  return [...new Set(wrong)];
}

/** The words of the examples in a language: people's own texts. */
export const exampleWords = (tag) => strings(TEXTS[tag].examples);

/**
 * What is in the wrong language in a text whose lines are broken anywhere, such as a PDF's: whole
 * texts and single words of the other language.
 */
export function foreignIn(text, tag, free, foreign = "en") {
  const [own, theirs] = [SPEECH[tag], SPEECH[foreign]];
  const known = [...free].filter(({ length }) => length > 7).sort((one, other) => other.length - one.length);
  const rest = known.reduce((rest, one) => rest.replaceAll(one.replace(/\s+/g, " "), " ¤ "), text.replace(/\s+/g, " "));
  // A page may end in the middle of what somebody wrote, and a line after any hyphen.
  const others = [...strings(TEXTS[tag].process.sources), ...free].flatMap(wordsOf);
  const passed = new Set([...others, ...others.flatMap((word) => word.split("-"))]);
  const texts = [...theirs.whole].filter((one) => letters(one) > 9 && !own.whole.has(one));
  const fine = [...own.whole, ...free];
  const found = texts.filter((one) => rest.includes(one) && !fine.some((ours) => ours.includes(one)));
  const words = wordsOf(rest.replace(/\S*\d\S*/g, " ")).filter(
    (word) => theirs.single.has(word) && !own.single.has(word) && !passed.has(word) && !SAME_EVERYWHERE.has(word),
  );
  return [...new Set([...found, ...words])];
}
