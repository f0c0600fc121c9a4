// Backups: when they are made, which stay, and what they bring back.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import {
  DAY,
  MINUTE,
  backups,
  contents,
  setClock,
  shiftableClock,
  tamper,
  until,
} from "./database.mjs";
import { ROOT, inBrowser } from "./harness.mjs";
import {
  alwaysIn,
  choose,
  download,
  makeProject,
  openFile,
  painted,
  saved,
  stageLink,
  unfold,
  visit,
  write,
} from "./steps.mjs";

const CLOCK = { prepare: shiftableClock };

const whys = (all) => all.map((backup) => backup.why);

/** Waits until there are so many backups; gives why each was made. */
const count = async (page, wanted) => whys(await until(page, backups, (all) => all.length === wanted));

/** The number of the project that is open. */
const idOf = (page) => new URL(page.url()).hash.split("/")[2];

/** Goes to the backups of a project in the settings. */
async function toBackups(page, name) {
  await page.getByRole("link", { name: "Settings", exact: true }).click();
  await page.getByRole("button", { name, exact: true }).click();
  const table = page.getByRole("table", { name: `Backups of ${name}` });
  await table.waitFor();
  return table;
}

/** Presses the button of one of the backups, counted from the latest. */
async function restore(page, table, place) {
  await table.getByRole("button", { name: /^Restore the backup of / }).nth(place).click();
  await page.getByRole("alert").getByText("Nothing is lost").waitFor();
  await saved(page);
}

inBrowser(
  "backups are made in the course of the work, on opening, and before anything larger",
  async ({ page, person }) => {
    await makeProject(page, "Harbour");
    const home = new URL(page.url()).hash.slice(1);
    assert.equal((await count(page, 1)).length, 1);

    // Ten minutes later there is another one, and none before.
    await write(page, "Summary", "Soon after");
    await saved(page);
    await setClock(page, 9 * MINUTE);
    await write(page, "Summary", "Nine minutes after");
    await saved(page);
    await painted(page);
    assert.equal((await backups(page)).length, 1);
    await setClock(page, 11 * MINUTE);
    await write(page, "Summary", "Eleven minutes after");
    assert.equal((await count(page, 2))[1], "work");
    await saved(page);

    // Opening makes one if something was written since, and else none.
    await setClock(page, 13 * MINUTE);
    await write(page, "Summary", "Before closing");
    await saved(page);
    await setClock(page, 15 * MINUTE);
    await page.reload();
    assert.equal((await count(page, 3))[2], "opening");
    await page.reload();
    await page.getByLabel("Summary", { exact: true }).waitFor();
    await setClock(page, 30 * MINUTE);
    await write(page, "Partners", "Everybody");
    assert.equal((await count(page, 4))[3], "work");
    await saved(page);

    // A file that brings something.
    await visit(page, "Report");
    const report = JSON.parse((await download(page, "Export JSON")).bytes);
    const known = report.changes.find((change) => change.key.endsWith("partners"));
    report.changes.push({ ...known, replica: "elsewhere", seen: undefined });
    await person.go("/");
    const bytes = Buffer.from(JSON.stringify(report));
    await openFile(page, { name: "other.json", mimeType: "application/json", buffer: bytes });
    await page.getByRole("alert").getByText("One change was new").waitFor();
    assert.equal((await count(page, 5))[4], "import");

    // An earlier state.
    await person.go(home.replace("profile", "history"));
    await page.getByRole("button", { name: /^Compare with the state before: / }).last().click();
    await page.getByRole("button", { name: /^Restore this state/ }).click();
    await page.getByRole("button", { name: "Restore", exact: true }).click();
    assert.equal((await count(page, 6))[5], "restore");
    await saved(page);

    // Another process.
    await person.go("/");
    await openFile(page, { name: "next.json", mimeType: "application/json", buffer: await pack() });
    await page.getByRole("alert").getByText("version 9.0.0").first().waitFor();
    await person.go(home);
    const others = page.getByRole("combobox", { name: "Take over another process", exact: true });
    await others.selectOption({ index: 1 });
    await page.getByRole("button", { name: "Use this process", exact: true }).click();
    assert.equal((await count(page, 7))[6], "process");
    await saved(page);

    // All of them are in the settings, and each can be had as a file.
    await page.reload();
    const table = await toBackups(page, "Unnamed project");
    assert.equal(await table.getByRole("row").count(), 8);
    await table.getByText("Before another process was taken over").waitFor();
    const [handed] = await Promise.all([
      page.waitForEvent("download"),
      table.getByRole("button", { name: /^Save as a file/ }).nth(3).click(),
    ]);
    const file = JSON.parse(await readFile(await handed.path(), "utf8"));
    assert.equal(file.schema, "gate360/team");
    assert.ok(JSON.stringify(file.changes).includes("Everybody"));
  },
  CLOCK,
);

/** Our own process as a pack, with a version that is later. */
async function pack() {
  const read = async (path) => JSON.parse(await readFile(join(ROOT, "assets/process", path), "utf8"));
  const structure = { ...(await read("structure.json")), version: "9.0.0" };
  const texts = { en: await read("texts/en.json") };
  return Buffer.from(
    JSON.stringify({ schema: "gate360/pack", version: 1, id: "gate360", structure, texts }),
  );
}

inBrowser(
  "a backup brings everything back, and the present state stays in the history",
  async ({ page, person }) => {
    await makeProject(page, "Wreck");
    const project = idOf(page);
    await write(page, "Summary", "As it should be");
    await visit(page, stageLink(1));
    const ids = alwaysIn("S1", "must").slice(0, 4);
    for (const id of ids) {
      const group = await unfold(page, id);
      await choose(group, "Status", "Met");
      await write(group, "Evidence", `Minutes on ${id}`);
    }
    await saved(page);
    const before = (await backups(page)).length;
    await setClock(page, 20 * MINUTE);
    await write(await unfold(page, ids[0]), "Note", "The last one");
    await until(page, backups, (all) => all.length === before + 1);
    await saved(page);

    await setClock(page, 25 * MINUTE);
    for (const id of ids) {
      const group = await unfold(page, id);
      await choose(group, "Status", "Not met");
      await write(group, "Evidence", "Nonsense");
    }
    await visit(page, "Profile");
    await write(page, "Summary", "");
    await write(page, "Project name", "Ruin");
    await saved(page);

    await restore(page, await toBackups(page, "Ruin"), 0);
    const outcome = page.getByRole("alert").filter({ hasText: "Wreck is as it was on" });
    await outcome.waitFor();
    // The state until now is a backup, too.
    const table = page.getByRole("table", { name: "Backups of Wreck" });
    await table.getByText("Before an earlier state was restored").waitFor();
    await outcome.getByRole("link", { name: "Go to Wreck", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    await isAsBefore(page, ids);
    await visit(page, "History");
    await page.getByText(`set ${ids[0]} from “Met” to “Not met”`).waitFor();
    await page.getByText("from “Wreck” to “Ruin”").waitFor();

    // It is so after the page was loaded again, and the ruin can be had back as well.
    await page.reload();
    await person.go(`/p/${project}/overview`);
    await isAsBefore(page, ids);
    await restore(page, await toBackups(page, "Wreck"), 0);
    await person.go(`/p/${project}/profile`);
    assert.equal(await page.getByLabel("Project name", { exact: true }).inputValue(), "Ruin");
  },
  CLOCK,
);

async function isAsBefore(page, ids) {
  await visit(page, stageLink(1));
  for (const id of ids) {
    const group = await unfold(page, id);
    const status = group.getByRole("radiogroup", { name: "Status", exact: true });
    await status.getByRole("radio", { name: "Met", exact: true, checked: true }).waitFor();
    const evidence = group.getByRole("textbox", { name: "Evidence", exact: true });
    assert.equal(await evidence.inputValue(), `Minutes on ${id}`);
  }
  await visit(page, "Profile");
  assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), "As it should be");
  assert.equal(await page.getByLabel("Project name", { exact: true }).inputValue(), "Wreck");
}

for (const [what, act, isShown] of [
  [
    "deleted",
    (stores) => {
      stores.changes.clear();
      stores.projects.clear();
    },
    (page) => page.getByText("No project here yet").waitFor(),
  ],
  [
    "garbled",
    (stores) => {
      stores.changes.openCursor().onsuccess = ({ target }) => {
        if (!target.result) return;
        target.result.update("{ this was a row");
        target.result.continue();
      };
    },
    (page) => page.getByRole("link", { name: "Unnamed project", exact: true }).waitFor(),
  ],
]) {
  inBrowser(`a project whose rows were ${what} comes back from a backup`, async ({ page, person }) => {
    await makeProject(page, "Survivor");
    const project = idOf(page);
    await count(page, 1);
    await write(page, "Summary", "Still there");
    await saved(page);
    // Leaving it for another day makes a backup of all of it.
    await setClock(page, DAY);
    await page.reload();
    assert.equal((await count(page, 2))[1], "opening");

    await page.goto("about:blank");
    await person.go("/settings");
    await tamper(page, act);
    await person.go("/");
    await page.reload();
    await isShown(page);

    const table = await toBackups(page, "Survivor");
    await table.getByRole("button", { name: /^Restore the backup of / }).first().click();
    await page.getByRole("alert").getByText("Nothing is lost").waitFor();
    await page.getByRole("link", { name: "Gate 360", exact: true }).click();
    await page.getByRole("link", { name: "Survivor", exact: true }).waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Survivor", exact: true }).click();
    await person.go(`/p/${project}/profile`);
    assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), "Still there");
    assert.equal(await page.getByText("cannot be read").count(), 0);
  }, CLOCK);
}

inBrowser(
  "the right ones go, whatever the clock says",
  async ({ page }) => {
    await makeProject(page, "Rotation");
    const [first] = await until(page, backups, (all) => all.length === 1);
    // Three a day for sixteen days; six days ago the clock was a year ahead for a while. Twelve
    // files were taken in fifteen days ago.
    await tamper(
      page,
      (stores, { first, day }) => {
        const put = (at, why) => {
          const entry = { project: first.project, name: first.name, at, why, bytes: 1 };
          stores.backups.put(entry).onsuccess = ({ target }) =>
            stores["backup-data"].put(new Uint8Array([123]), target.result);
        };
        for (let past = 16; past > 0; past -= 1) {
          for (const minutes of [3, 2, 1]) {
            const ahead = past === 6 && minutes === 2 ? 365 * day : 0;
            put(first.at - past * day + ahead - minutes * 120_000, "work");
          }
          if (past === 15) for (let file = 0; file < 12; file += 1) put(first.at - past * day, "import");
        }
      },
      { first, day: DAY },
    );
    const seeded = (await backups(page)).slice(1);
    assert.equal(seeded.length, 3 * 16 + 12);
    await setClock(page, DAY);
    await write(page, "Summary", "One more");
    await saved(page);
    const left = await until(page, backups, (all) => all.length < seeded.length);
    const latest = left.at(-1);
    assert.ok(latest.number > seeded.at(-1).number);

    const wrong = seeded.find((backup) => backup.at > first.at);
    const days = new Map();
    for (const backup of [...seeded, latest].filter((backup) => backup !== wrong)) {
      days.set(new Date(backup.at).toDateString(), backup);
    }
    const wanted = new Set([
      ...[...seeded, latest].slice(-10),
      ...[...days.values()].slice(-14),
      ...seeded.filter((backup) => backup.why === "import").slice(-10),
      wrong,
    ]);
    const numbers = [...wanted].map((backup) => backup.number).sort((a, b) => a - b);
    assert.deepEqual(left.map((backup) => backup.number), numbers);
    // What they held goes with them.
    const { "backup-data": data } = await contents(page);
    assert.deepEqual(data.map(([number]) => number), numbers);
  },
  CLOCK,
);

inBrowser("two tabs at work on one project make one backup", async ({ page, person }) => {
  await makeProject(page, "Twice");
  await until(page, backups, (all) => all.length === 1);
  const other = await person.tab(new URL(page.url()).hash.slice(1));
  await setClock(page, 11 * MINUTE);
  await Promise.all([
    write(page, "Summary", "From the one"),
    write(other, "Partners", "From the other"),
  ]);
  await Promise.all([saved(page), saved(other)]);
  await until(page, backups, (all) => all.length === 2);
  // Both have had their turn: what either had begun has ended.
  for (const tab of [page, other]) {
    await tab.evaluate(() => new Promise((quiet) => requestIdleCallback(quiet)));
  }
  const all = await until(page, backups, (all) => all.length === 2);
  assert.equal(all[1].why, "work");
}, CLOCK);

inBrowser(
  "what was erased goes out of the backups, also where that was interrupted",
  async ({ page, person }) => {
    const secret = "Asked Annelise Sandager";
    await makeProject(page, "Redacted");
    const project = idOf(page);
    const written = await count(page, 1);
    await visit(page, stageLink(1));
    const group = await unfold(page, "VAL-101");
    await choose(group, "Status", "Met");
    await write(group, "Evidence", secret);
    await saved(page);
    await setClock(page, 11 * MINUTE);
    await write(group, "Note", "Kept");
    await count(page, written.length + 1);
    await saved(page);
    const before = await contents(page);
    const holding = before["backup-data"].filter(([, text]) => text.includes(secret));
    assert.deepEqual(holding.map(([number]) => number), [2]);

    await visit(page, "History");
    const changes = page.getByRole("region", { name: "Changes", exact: true });
    const erase = changes.getByRole("button", { name: /^Erase for good: .*Evidence/ });
    await erase.first().click();
    await changes.getByRole("button", { name: "Erase for good", exact: true }).click();
    const isGone = (found) => !JSON.stringify(found).includes(secret);
    const notes = (found) => found.meta.filter(([key]) => key.startsWith("redact/"));
    await until(page, contents, (found) => isGone(found) && notes(found).length === 0);
    assert.equal((await backups(page)).length, 2);

    // Going back to it brings back the rest.
    await visit(page, stageLink(1));
    await choose(await unfold(page, "VAL-101"), "Status", "Not met");
    await saved(page);
    await restore(page, await toBackups(page, "Redacted"), 0);
    await person.go(`/p/${project}/stage/1`);
    const again = await unfold(page, "VAL-101");
    const status = again.getByRole("radiogroup", { name: "Status", exact: true });
    await status.getByRole("radio", { name: "Met", exact: true, checked: true }).waitFor();
    assert.equal(await again.getByRole("textbox", { name: "Evidence", exact: true }).inputValue(), "");
    assert.ok(isGone(await contents(page)));

    // A page that went in the middle has left a note, and one backup as it was.
    await person.go("/settings");
    await page.getByRole("heading", { level: 2, name: "Backups", exact: true }).waitFor();
    await tamper(
      page,
      (stores, [project, held]) => {
        stores.meta.put("", `redact/${project}`);
        stores["backup-data"].put(new TextEncoder().encode(held), 2);
      },
      [project, holding[0][1]],
    );
    assert.ok(!isGone(await contents(page)));
    await person.go("/");
    await page.reload();
    await until(page, contents, (found) => isGone(found) && notes(found).length === 0);
    assert.ok((await backups(page)).some((backup) => backup.number === 2));
  },
  CLOCK,
);
