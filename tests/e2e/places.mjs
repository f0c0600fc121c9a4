// Every place of the app: empty, with something in it, and with as much as fits.

import { readFile } from "node:fs/promises";

import {
  answer,
  choose,
  download,
  makeProject,
  openFile,
  saved,
  stageLink,
  textOf,
  unfold,
  visit,
  write,
} from "./steps.mjs";

/** The examples' addresses up to the place. */
const BICYCLES = "/p/example-cykel-tog-oresund";

const LONG_WORD = "Kollektivtrafikförvaltningsnämndsordförandebefattning".repeat(3).slice(0, 150);
const LONG_TEXT = Array(40).fill("Twelve municipalities signed the letter of intent.").join(" ");

const OTHER_TEXT = "Only one has signed";

/** What the team of the places writes: it stays as it is, whatever language the page speaks. */
export const WRITTEN = [
  LONG_WORD,
  LONG_TEXT,
  "Shared bikes",
  "Project owner",
  "The board has seen it",
  "Before the pilot",
  OTHER_TEXT,
  "notes.json",
  "report.json",
];

const button = (scope, name) => scope.getByRole("button", { name, exact: true });
const region = (page, name) => page.getByRole("region", { name, exact: true });

/** Goes to an address, and waits for the heading of its page. */
async function arrive(person, address, heading) {
  await person.go(address);
  await person.page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
}

/** The day that lies so many days from today. */
function day(offset) {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() + offset);
  return date.toISOString().slice(0, 10);
}

/** Makes one entry of a project unreadable, as a failing disk does. */
async function damage(page, project) {
  await page.evaluate(
    (project) =>
      new Promise((done, failed) => {
        const opened = indexedDB.open("gate360");
        opened.onerror = failed;
        opened.onsuccess = () => {
          const transaction = opened.result.transaction("changes", "readwrite");
          const changes = transaction.objectStore("changes");
          const keys = changes.getAllKeys();
          keys.onsuccess = () => {
            const key = keys.result.findLast((key) => JSON.stringify(key).includes(project));
            changes.put({ torn: true }, key);
          };
          transaction.oncomplete = () => done(opened.result.close());
          transaction.onerror = failed;
        };
      }),
    project,
  );
}

/** What the places after one another have to know of each other. */
const seen = {};

const HOME = [
  ["home-empty", async (person) => arrive(person, "/", "Your projects")],
  ["settings-empty", async (person) => arrive(person, "/settings", "Settings")],
  ["new", async (person) => arrive(person, "/new", "New project")],
  [
    "new-wrong",
    async ({ page }) => {
      await button(page, "Create project").click();
      await page.getByText("Give the project a name").waitFor();
    },
  ],
  [
    "home-refused",
    async (person) => {
      await arrive(person, "/", "Your projects");
      await openFile(person.page, { name: "notes.json", mimeType: "", buffer: Buffer.from("{ not") });
      await person.page.getByRole("alert").waitFor();
    },
  ],
  ["not-found", async (person) => arrive(person, "/nowhere", "This page does not exist")],
  ["project-missing", async (person) => arrive(person, "/p/nobody/overview", "This project is not in this browser")],
];

/** A project of which little is known. */
const EMPTY = [
  [
    "profile-empty",
    async (person) => {
      await person.go("/");
      await makeProject(person.page, "Shared bikes");
      seen.empty = new URL(person.page.url()).hash.slice(1).replace("/profile", "");
    },
  ],
  ["overview-empty", async ({ page }) => visit(page, "Overview")],
  ["stage-empty", async ({ page }) => visit(page, stageLink(1))],
  ["gate-empty", async ({ page }) => visit(page, "Gate 1")],
  ["report-empty", async ({ page }) => visit(page, "Report")],
  [
    "history-nothing",
    async (person) => arrive(person, `${seen.empty}/history?place=gate-6`, "History"),
  ],
  [
    "stage-elsewhere",
    async (person) => {
      await arrive(person, `${seen.empty}/stage/1?c=PRO-401`, stageLink(1));
      await person.page.getByRole("alert").waitFor();
    },
  ],
  [
    "damaged",
    async (person) => {
      const { page } = person;
      await damage(page, seen.empty.replace("/p/", ""));
      await page.reload();
      await arrive(person, `${seen.empty}/overview`, "Overview");
      await page.getByText("Some of this project cannot be read").waitFor();
    },
  ],
];

/** The example, at the gate that it is about to pass. */
const EXAMPLE = [
  [
    "home",
    async (person) => {
      for (const name of ["Try the stormwater example", "Try an example"]) {
        await arrive(person, "/", "Your projects");
        await button(person.page, name).click();
        await person.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      }
      await arrive(person, "/", "Your projects");
      await person.page.getByRole("heading", { level: 2 }).nth(1).waitFor();
    },
  ],
  [
    "home-removing",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Remove / }).first().click();
      await button(page, "Cancel").waitFor();
    },
  ],
  ["overview", async (person) => arrive(person, `${BICYCLES}/overview`, "Overview")],
  ["profile", async ({ page }) => visit(page, "Profile")],
  [
    "stage",
    async ({ page }) => {
      await visit(page, stageLink(4));
      const group = await unfold(page, "FIN-402");
      await button(group, "Example answer").click();
      await choose(await unfold(page, "CLI-401"), "Status", "Not applicable");
      await page.getByRole("button", { name: /^Gate 4 still needs/ }).click();
      await page.getByLabel("Reason", { exact: true }).waitFor();
    },
  ],
  [
    "stage-filtered",
    async ({ page }) => {
      await choose(await unfold(page, "CLI-401"), "Status", "Partly met");
      await page.getByRole("button", { name: /^Open \d/ }).click();
      await button(page, "Keys").click();
      await page.getByText("Ctrl+Shift+Z").waitFor();
    },
  ],
  [
    "stage-nothing",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Mine 0/ }).click();
      await page.getByText("No criterion under “Mine”").waitFor();
    },
  ],
  [
    "stage-unfolded",
    async ({ page }) => {
      await page.getByRole("button", { name: /^All \d/ }).click();
      await button(page, "Unfold all").click();
      await button(page, "Fold all").waitFor();
    },
  ],
  ["gate", async ({ page }) => visit(page, "Gate 4")],
  [
    "gate-refused",
    async ({ page }) => {
      await write(page, "Meeting date", day(7));
      await choose(page, "Decision", "Hold");
      await button(page, "Record decision").click();
      await page.getByRole("alert").getByText("lies ahead").waitFor();
    },
  ],
  [
    "gate-conditions",
    async ({ page }) => {
      await write(page, "Meeting date", day(-60));
      await choose(page, "Decision", "Conditional go");
      const form = region(page, "Meeting");
      for (const [id, due] of [
        ["PRO-401", day(-30)],
        ["FIN-402", day(20)],
        ["CLI-401", day(25)],
      ]) {
        const group = form.getByRole("group", { name: new RegExp(`: ${id} `) });
        await write(group, "Responsible role", "Project owner");
        await write(group, "Done when", "The board has seen it");
        await write(group, "Due", due);
      }
    },
  ],
  [
    "gate-held",
    async ({ page }) => {
      await button(page, "Record decision").click();
      await page.getByRole("article").getByText("Condition overdue", { exact: true }).waitFor();
      const late = page.getByRole("article").getByRole("group", { name: /: PRO-401 / });
      await late.getByRole("button", { name: /^Close: / }).click();
      await page.getByText("Closed late", { exact: true }).waitFor();
      await saved(page);
    },
  ],
  [
    "gate-correcting",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Correct this record/ }).first().click();
      await button(page, "Record correction").waitFor();
    },
  ],
  ["gate-passed", async ({ page }) => visit(page, "Gate 3")],
  ["gate-running", async ({ page }) => visit(page, "Gate 5")],
  [
    "gate-yearly",
    async ({ page }) => {
      await visit(page, "Gate 6");
      await choose(page, "Has a stop criterion of the pilot plan been hit?", "Yes");
      await saved(page);
    },
  ],
  [
    "history",
    async ({ page }) => {
      await visit(page, "History");
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Before the pilot");
      await button(page, "Take a snapshot").click();
      await button(page, "Compare with now: Before the pilot").waitFor();
    },
  ],
  [
    "history-compared",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Compare with the state before: / }).first().click();
      await page.getByRole("button", { name: /^Restore this state: / }).click();
      await button(page, "Restore").waitFor();
    },
  ],
  [
    "overview-earlier",
    async ({ page }) => {
      await visit(page, "Overview");
      const earlier = page.getByRole("combobox", { name: "Hold the chart against", exact: true });
      await earlier.selectOption({ label: "Before the pilot" });
    },
  ],
  [
    "report",
    async ({ page }) => {
      await visit(page, "Report");
      await button(page, "Export JSON").click();
      await page.getByRole("main").getByText("The JSON file is ready").waitFor();
    },
  ],
];

/** A project with long words, long texts and two minds. */
const FULL = [
  [
    "profile-full",
    async (person) => {
      const { page } = person;
      await arrive(person, "/", "Your projects");
      await makeProject(page, LONG_WORD, { role: LONG_WORD, organisation: LONG_WORD });
      seen.full = new URL(page.url()).hash.slice(1).replace("/profile", "");
      for (const field of ["Summary", "Partners"]) await write(page, field, LONG_TEXT);
    },
  ],
  [
    "stage-full",
    async ({ page }) => {
      await visit(page, stageLink(1));
      const group = await answer(page, "VAL-101", { evidence: LONG_TEXT });
      for (const field of ["Link or reference", "Responsible role", "Note"]) {
        await write(group, field, LONG_WORD);
      }
    },
  ],
  [
    "gate-full",
    async ({ page }) => {
      await visit(page, "Gate 1");
      for (const field of ["Chair", "Board", "Heard", "Reason"]) await write(page, field, LONG_WORD);
      await write(page, "Meeting date", day(-7));
      await choose(page, "Decision", "Go");
      await button(page, "Record decision").click();
      await page.getByRole("article").waitFor();
      await saved(page);
    },
  ],
  ["report-full", async ({ page }) => visit(page, "Report")],
  [
    "home-joined",
    async (person) => {
      const { page } = person;
      const { path } = await download(page, "Export JSON");
      const report = JSON.parse(await readFile(path, "utf8"));
      report.changes.find((change) => textOf(change) === LONG_TEXT).value.text = OTHER_TEXT;
      await arrive(person, "/", "Your projects");
      const buffer = Buffer.from(JSON.stringify(report));
      await openFile(page, { name: "report.json", mimeType: "", buffer });
      await page.getByRole("alert").getByText("report.json was joined").waitFor();
    },
  ],
  [
    "overview-full",
    async (person) => {
      await arrive(person, `${seen.full}/overview`, "Overview");
      await person.page.getByText("two people wrote without knowing").waitFor();
    },
  ],
  ["history-full", async ({ page }) => visit(page, "History")],
  [
    "home-full",
    async (person) => {
      await arrive(person, "/", "Your projects");
      await person.page.getByRole("link", { name: LONG_WORD, exact: true }).waitFor();
    },
  ],
  ["settings", async (person) => arrive(person, "/settings", "Settings")],
  [
    "settings-removing",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Remove / }).first().click();
      await button(page, "Cancel").waitFor();
    },
  ],
];

/**
 * Every place: its name, and how one gets there from the one before. The first are for an empty
 * browser.
 */
export const PLACES = [...HOME, ...EMPTY, ...EXAMPLE, ...FULL];
