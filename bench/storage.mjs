// How long it takes to save an answer in a project with a long history, and to open that project.
// What is measured and how is in README.md beside this.
//
//     node bench/storage.mjs [changes] [saves] [openings]

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Person, serve } from "../tests/e2e/harness.mjs";
import { makeProject, saved, stageLink, unfold, visit, write } from "../tests/e2e/steps.mjs";
import { history, plant } from "./history.mjs";

const [CHANGES, SAVES, OPENINGS] = [10_000, 100, 5].map((usual, which) =>
  Number(process.argv[2 + which] ?? usual),
);
const SESSIONS = 60;
const LONG = "long-history";
const STAGE = `/p/${LONG}/stage/1`;
const CRITERIA = ["VAL-101", "GOV-101", "DAT-101", "FIN-101"];

/** Runs in the page before the app: notes when what happens between a click and "Saved". */
function watch() {
  // The database lets nobody read what is being written: another thread that asks for it is let
  // in when it is committed, however busy the page is.
  function witness() {
    let database;
    const look = (which) => {
      const reading = database.transaction("changes").objectStore("changes").count(0);
      reading.onsuccess = () => postMessage({ which, at: performance.timeOrigin + performance.now() });
    };
    onmessage = ({ data: which }) => {
      if (database) return look(which);
      // Not before the app has made it.
      const opening = indexedDB.open("gate360");
      opening.onsuccess = () => {
        database = opening.result;
        look(which);
      };
    };
  }
  const code = new Blob([`(${witness})()`], { type: "text/javascript" });
  const other = new Worker(URL.createObjectURL(code));
  const noting = [];
  other.onmessage = ({ data: { which, at } }) => {
    noting[which].durable = at - performance.timeOrigin - noting[which].clicked;
  };
  let noted = {};
  const since = () => performance.now() - noted.clicked;
  window.noted = () => noted;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const wish = window.durability ? { ...options, durability: window.durability } : options;
    const begun = transaction.call(this, stores, mode, wish);
    if (mode === "readwrite" && [stores].flat().includes("changes") && noted.clicked) {
      const mine = noted;
      if (mine.begun === undefined) {
        mine.begun = since();
        other.postMessage(noting.push(mine) - 1);
      }
      begun.addEventListener("complete", () => (mine.complete ??= performance.now() - mine.clicked));
    }
    return begun;
  };
  addEventListener(
    "click",
    (event) => {
      if (!event.target.closest?.("[role=radiogroup]")) return;
      // The browser sends a second click from the label to its radio: the first counts.
      if (noted.clicked && noted.shown === undefined) return;
      const mine = { clicked: performance.now() };
      noted = mine;
      // Comes after everything that the page does at once.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (mine.worked = performance.now() - mine.clicked);
      port2.postMessage(0);
      const look = () => {
        const words = document.querySelector("header [role=status], [role=status]");
        if (mine.complete !== undefined && words?.innerText.trim() === "Saved") {
          mine.shown = performance.now() - mine.clicked;
          observer.disconnect();
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    },
    true,
  );
}

/** The middle and the 95th of a hundred, in milliseconds. */
function told(figures) {
  const ordered = [...figures].sort((a, b) => a - b);
  const at = (share) => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))];
  return `median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms`;
}

/** Opens the place where answers are chosen; gives the criteria's radios. */
async function radios(page) {
  const radios = [];
  for (const id of CRITERIA) {
    const group = await unfold(page, id);
    const status = group.getByRole("radiogroup", { name: "Status", exact: true });
    for (const answer of ["Partly met", "Met"]) {
      radios.push(status.getByRole("radio", { name: answer, exact: true }));
    }
  }
  return radios;
}

/** Chooses answers so many times; gives what was noted of each. */
async function save(page, times, durability) {
  await page.evaluate((durability) => (window.durability = durability), durability);
  const choices = await radios(page);
  const all = [];
  for (let time = 0; time < times; time += 1) {
    // Each criterion in turn, and of its two answers the one that is not chosen.
    const which = (time % CRITERIA.length) * 2;
    const chosen = await choices[which].isChecked();
    await choices[which + (chosen ? 1 : 0)].click({ force: true });
    const isThere = () => {
      const { shown, durable } = window.noted();
      return shown !== undefined && durable !== undefined;
    };
    await page.waitForFunction(isThere, undefined, { polling: 20 });
    all.push(await page.evaluate(() => window.noted()));
  }
  return all;
}

/** Goes to a place within the loaded app; gives the time until answers are shown there. */
const open = (page, place) =>
  page.evaluate(
    (place) =>
      new Promise((done) => {
        const begun = performance.now();
        const look = () => {
          if (!document.querySelector(".criterion")) return;
          observer.disconnect();
          // Once it is painted.
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true });
        location.hash = place;
      }),
    place,
  );

const site = await serve();
const folder = await mkdtemp(join(tmpdir(), "gate360-bench-"));
const person = new Person(site.origin, folder, { prepare: watch });
try {
  await person.start();
  const { page } = person;
  await makeProject(page, "Short");
  await write(page, "Summary", "Nothing much");
  await saved(page);
  await visit(page, stageLink(1));
  const shortStage = new URL(page.url()).hash.slice(1);
  await plant(page, LONG, history(CHANGES, SESSIONS));

  const cold = [];
  const warm = [];
  for (let time = 0; time < OPENINGS; time += 1) {
    // A new page each time: a project stays in the memory of a page that has opened it.
    await page.goto("about:blank");
    // The parts of the app that a project needs are here then, and Home has shown its cards.
    await person.go(shortStage);
    await page.locator(".criterion").first().waitFor();
    await page.evaluate(() => (location.hash = "/"));
    await page.getByRole("link", { name: "Long history", exact: true }).waitFor();
    warm.push(await open(page, STAGE));
    await page.goto("about:blank");
    const begun = Date.now();
    await page.goto(`${person.origin}/#${STAGE}`);
    await page.locator(".criterion").first().waitFor();
    cold.push(Date.now() - begun);
  }
  console.log(`Opening a project of ${CHANGES} changes, ${OPENINGS} times`);
  console.log(`  in the loaded app:            ${told(warm)}`);
  console.log(`  with loading the app:         ${told(cold)}`);

  for (const durability of [undefined, "relaxed"]) {
    await page.goto("about:blank");
    await person.go(STAGE);
    const all = await save(page, SAVES, durability);
    const of = (name) => told(all.map((one) => one[name]));
    console.log(`Saving an answer there, ${SAVES} times, ${durability ?? "strict, as the app asks for"}`);
    console.log(`  until the transaction begins: ${of("begun")}`);
    console.log(`  until the page is free again: ${of("worked")}`);
    console.log(`  until the data is committed:  ${of("durable")}`);
    console.log(`  until the page hears of it:   ${of("complete")}`);
    console.log(`  of it the database:           ${told(all.map((one) => one.complete - one.begun))}`);
    console.log(`  until "Saved" is shown:       ${of("shown")}`);
  }
} finally {
  await person.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  site.close();
}
