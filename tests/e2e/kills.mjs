// Kills the browser while somebody is working, again and again, on one profile folder and one
// project. Whatever was shown as saved must be there afterwards; what was not may or may not.
//
//     node tests/e2e/kills.mjs [rounds] [seed]
//
// What is done and when the browser is killed follows from the seed. How far the page has come by
// then does not: the same seed is the same work, not quite the same moment.

import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Person, serve } from "./harness.mjs";
import { alwaysIn, makeProject, painted, saved, unfold, write } from "./steps.mjs";

/** How long the page may take to say that something is saved. */
const STATE = 20_000;

/** The texts of a criterion, by the names of their fields. */
const TEXTS = ["Evidence", "Note", "Link or reference", "Responsible role"];

/** What people write: words of several scripts, and signs that need escaping. */
const WORDS = ["byen", "Århus", "Öresund", "data", "\"quoted\"", "a\\b", "<b>", "城市", "🚲", "50 %"];

/** The same numbers from the same seed (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  return { below, pick: (list) => list[below(list.length)] };
}

/**
 * Works and kills. Gives what was counted; fails with the seed and the round if anything that was
 * shown as saved is missing. `prepare` runs in each page before the app does.
 */
export async function kills({ rounds, seed, say = () => {}, prepare = () => {} }) {
  const site = await serve();
  const folder = await mkdtemp(join(tmpdir(), "gate360-kills-"));
  const person = new Person(site.origin, folder, { prepare: watcher(prepare) });
  const notes = new Notes();
  const counted = { rounds: 0, changes: 0, seen: 0, checked: 0, survived: 0, entries: 0 };
  try {
    await person.start();
    await makeProject(person.page, "Survives everything");
    await write(person.page, "Summary", "Here from the beginning");
    await saved(person.page);
    const project = new URL(person.page.url()).hash.split("/")[2];
    for (let round = 0; round < rounds; round += 1) {
      const chance = dice(seed + round * 7919);
      const stage = 1 + chance.below(6);
      await person.go(`/p/${project}/stage/${stage}`);
      await workUntilKilled({ person, notes, chance, stage, counted });
      await person.start();
      const told = [`seed ${seed}, round ${round + 1}`];
      await check({ person, project, notes, counted, told });
      counted.rounds += 1;
      say(`round ${counted.rounds}: ${counted.seen} shown as saved, ${counted.checked} looked up`);
    }
    counted.entries = await entries(person.page);
    assert.deepEqual(person.errors, [], `seed ${seed}: the browser complained`);
    return counted;
  } finally {
    await person.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    site.close();
  }
}

/** What is known of each field: what was shown as saved last, and what was done since. */
class Notes {
  #fields = new Map();

  of(id, label) {
    const key = `${id}/${label}`;
    if (!this.#fields.has(key)) this.#fields.set(key, { id, label, saved: undefined, since: [] });
    return this.#fields.get(key);
  }

  all() {
    return [...this.#fields.values()];
  }

  /** The page has said that everything is saved; gives how many fields that was news for. */
  seen() {
    const open = this.all().filter((field) => field.since.length > 0);
    for (const field of open) this.#settle(field, field.since.at(-1).value);
    return open.length;
  }

  /** A field was read from the store: that is what it holds from now on. */
  read(field, value) {
    this.#settle(field, value);
  }

  #settle(field, value) {
    field.saved = value;
    field.since = [];
  }
}

/** Whether a field may hold this, after a kill. */
function possible(field, value) {
  if (field.saved === undefined || value === field.saved) return true;
  return field.since.some(
    (one) => one.value === value || (one.typed && value !== "" && one.value.startsWith(value)),
  );
}

/**
 * Listens in the page: what the status line says after the last thing that a person did. "Saved"
 * counts only if the line came to say so after that, hence from saying something else.
 */
function watcher(prepare) {
  return `(${prepare})();
  (() => {
    let last = "";
    let news = false;
    let heard = () => {};
    const look = () => {
      const now = document.querySelector("[role=status]")?.textContent.trim() ?? "";
      if (now === last) return;
      last = now;
      news = now === "Saved";
      if (news) heard();
    };
    addEventListener("input", () => (news = false), true);
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    window.newlySaved = () => (news ? true : new Promise((done) => (heard = () => done(true))));
  })();`;
}

/** Waits until the page has said "Saved" after what was done last. */
async function newlySaved(page) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error("the page does not say that it has saved")), STATE);
  });
  try {
    await Promise.race([page.evaluate(() => window.newlySaved()), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Works on a stage until the browser is gone: at a random moment, or right after a "Saved". */
async function workUntilKilled({ person, notes, chance, stage, counted }) {
  const { page } = person;
  const ids = [...alwaysIn(`S${stage}`, "must"), ...alwaysIn(`S${stage}`, "should")];
  const leader = await leaderOf(person.folder);
  const gone = new Promise((done) => person.context.once("close", done));
  let killed = false;
  const kill = () => {
    if (!killed) process.kill(-leader, "SIGKILL");
    killed = true;
  };
  // Half of the rounds end at a moment of their own, half as soon as a certain "Saved" was seen.
  const moment = chance.below(2) === 0 ? 100 + chance.below(6_000) : undefined;
  const timer = moment === undefined ? undefined : setTimeout(kill, moment);
  let left = moment === undefined ? 1 + chance.below(6) : Infinity;
  try {
    while (!killed) {
      for (let burst = 1 + chance.below(3); burst > 0; burst -= 1) {
        await change({ page, notes, chance, id: chance.pick(ids) });
        counted.changes += 1;
      }
      await newlySaved(page);
      if (killed) break;
      counted.seen += notes.seen();
      left -= 1;
      if (left === 0) kill();
    }
  } catch (error) {
    // A browser that was killed can't answer.
    if (!killed) throw error;
  } finally {
    clearTimeout(timer);
  }
  await gone;
  await ended(leader);
  person.context = undefined;
}

/** Changes a field of a criterion, and notes what it was changed to before doing so. */
async function change({ page, notes, chance, id }) {
  const group = await unfold(page, id);
  if (chance.below(3) === 0) {
    const radios = group
      .getByRole("radiogroup", { name: "Status", exact: true })
      .getByRole("radio", { checked: false });
    const radio = radios.nth(chance.below(3));
    const value = await radio.evaluate((one) => one.labels[0].innerText.trim());
    notes.of(id, "Status").since.push({ value });
    await radio.check();
    return;
  }
  const label = chance.pick(TEXTS);
  const field = group.getByLabel(label, { exact: true });
  const typed = chance.below(2) === 0;
  const length = typed ? 1 + chance.below(4) : 1 + chance.below(200);
  const words = Array.from({ length }, () => chance.pick(WORDS));
  const value = `${words.join(" ")} ${chance.below(1e9)}`;
  notes.of(id, label).since.push({ value, typed });
  if (typed) {
    await field.selectText();
    await field.pressSequentially(value);
  } else {
    await field.fill(value);
  }
  // Left or not: then the page stores it after a pause.
  if (chance.below(2) === 0) await field.press("Tab");
}

/** Looks up everything that was noted. */
async function check({ person, project, notes, counted, told }) {
  const { page } = person;
  const stages = new Set(notes.all().map((field) => field.id.at(4)));
  for (const stage of [...stages].sort()) {
    await person.go(`/p/${project}/stage/${stage}`);
    const shown = await readAll(page);
    for (const field of notes.all().filter((one) => one.id.at(4) === stage)) {
      const value = shown[field.id]?.[field.label];
      assert.notEqual(value, undefined, `${told}: ${field.id} has no field ${field.label}`);
      assert.ok(
        possible(field, value),
        `${told}: ${field.id}, ${field.label} was shown as saved with\n${field.saved}\n` +
          `and holds\n${value}\nwhat came later: ${JSON.stringify(field.since)}`,
      );
      if (field.saved !== undefined) counted.checked += 1;
      if (field.since.length > 0 && value !== field.saved) counted.survived += 1;
      notes.read(field, value);
    }
  }
  assert.equal(await page.getByText("can’t be read").count(), 0, `${told}: damaged entries`);
}

/** The values of all criteria of a stage, by id and name of the field. */
async function readAll(page) {
  const unfold = page.getByRole("button", { name: "Unfold all", exact: true });
  await unfold.or(page.getByRole("button", { name: "Fold all", exact: true })).waitFor();
  if (await unfold.isVisible()) await unfold.click();
  await painted(page);
  return page.evaluate(() => {
    const shown = {};
    for (const criterion of document.querySelectorAll("main [id^=criterion-]")) {
      const fields = {};
      for (const label of criterion.querySelectorAll("label")) {
        const { control } = label;
        if (control?.type !== "radio") fields[label.innerText.trim()] = control?.value;
        else if (control.checked) fields.Status = label.innerText.trim();
      }
      shown[criterion.id.slice("criterion-".length)] = fields;
    }
    return shown;
  });
}

/** How many changes the store holds. */
async function entries(page) {
  return page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open("gate360");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const count = opening.result.transaction("changes").objectStore("changes").count();
          count.onsuccess = () => {
            opening.result.close();
            done(count.result);
          };
        };
      }),
  );
}

/** The process of the browser that works in this profile folder: the leader of its group. */
async function leaderOf(folder) {
  for (const pid of await processes()) {
    const words = (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0");
    if (!words.includes(`--user-data-dir=${folder}`)) continue;
    if (words.some((word) => word.startsWith("--type="))) continue;
    if ((await groupOf(pid)) === pid) return pid;
  }
  throw new Error("the browser has no process of its own");
}

/** Waits until no process of a group is left. */
async function ended(leader) {
  for (;;) {
    const groups = await Promise.all((await processes()).map(groupOf));
    if (!groups.includes(leader)) return;
    await new Promise((later) => setTimeout(later, 10));
  }
}

async function processes() {
  return (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
}

/** The group of a process; none if it has ended, even if nobody has taken note of that yet. */
async function groupOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name, in brackets, may hold anything.
  const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return stat === "" || state === "Z" ? undefined : Number(group);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rounds = Number(process.argv[2] ?? 20);
  const seed = Number(process.argv[3] ?? Date.now() % 1e6);
  console.log(`${rounds} rounds, seed ${seed}`);
  const start = Date.now();
  const counted = await kills({ rounds, seed, say: console.log });
  console.log(counted, `${Math.round((Date.now() - start) / 1000)} s`);
  console.log("Nothing that was shown as saved is missing.");
}
