// A project with a long history, as the app keeps it: many sessions of a few people who answer all
// criteria and rewrite what they have written.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { ROOT } from "../tests/e2e/harness.mjs";

const structure = JSON.parse(
  await readFile(join(ROOT, "assets/process/structure.json"), "utf8"),
);

const MINUTE = 60_000;
const STATUS = ["met", "partly_met", "not_met"];
const ROLES = ["Project leader", "Analyst", "Chair of the board", "Data protection officer"];
const WORDS =
  "the pilot measured shorter waiting times at three stops after the signal plan was changed and the operator agreed to keep the counters running for another season while two partner cities asked for the same figures".split(
    " ",
  );

/** Numbers that are the same each time. */
function numbers(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** The rows of a project with so many changes, made in so many sessions. */
export function history(changes, sessions) {
  const below = numbers(360);
  const text = (length) => ({
    language: "en",
    text: Array.from({ length }, () => WORDS[below(WORDS.length)]).join(" "),
  });
  const fields = {
    status: () => STATUS[below(3)],
    strength: () => below(4),
    evidence: () => text(20 + below(40)),
    role: () => text(2),
    note: () => text(8 + below(20)),
    link: () => `https://city.example/reports/${below(10_000)}`,
    date: () => `2026-0${1 + below(9)}-1${below(10)}`,
  };
  const places = structure.criteria.flatMap(({ id }) =>
    Object.entries(fields).map(([field, value]) => [`answer/${id}/team/${field}`, value]),
  );
  const seen = new Map();
  const rows = [];
  let at = Date.UTC(2025, 10, 3, 8);
  const write = (replica, counter, key, value) => {
    at += MINUTE * (5 + below(10));
    const before = seen.get(key) ?? new Map();
    const author = { organisation: "City", role: ROLES[rows.length % ROLES.length] };
    const row = { at, author, counter, key, replica };
    if (before.size > 0) {
      row.seen = Object.fromEntries([...before].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    rows.push({ ...row, value });
    seen.set(key, before.set(replica, counter));
  };
  for (let session = 0; session < sessions; session += 1) {
    const replica = `s${String(session).padStart(3, "0")}qf7zk3m2x9ab`;
    const length = Math.ceil((changes - rows.length) / (sessions - session));
    for (let counter = 1; counter <= length; counter += 1) {
      if (session === 0 && counter === 1) {
        write(replica, counter, "project/name", { language: "en", text: "Long history" });
        continue;
      }
      // Everything is answered once before anything is written anew.
      const place = places[rows.length <= places.length ? rows.length - 1 : below(places.length)];
      write(replica, counter, place[0], place[1]());
    }
  }
  return rows;
}

/** Puts rows into the store of the app, whose page must be open. */
export async function plant(page, project, rows) {
  const entries = rows.map((row, number) => [
    [project, row.replica, row.counter, number.toString(16).padStart(16, "0")],
    JSON.stringify(row),
  ]);
  await page.evaluate(
    ([project, entries]) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("gate360");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(["changes", "projects"], "readwrite");
          const changes = transaction.objectStore("changes");
          for (const [key, row] of entries) changes.put(row, key);
          transaction.objectStore("projects").put({ id: project, saved: Date.now() });
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [project, entries],
  );
}
