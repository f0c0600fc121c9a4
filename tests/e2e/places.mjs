// Every place of the app, with something in it.

import { stageLink, unfold, visit } from "./steps.mjs";

/** The example's address up to the place. */
const EXAMPLE = "/p/example-cykel-tog-oresund";

/** Every place: its name, and how one gets there. The first is for an empty browser. */
export const PLACES = [
  ["home-empty", async (person) => person.go("/")],
  [
    "home",
    async (person) => {
      await person.go("/");
      await person.page.getByRole("button", { name: "Try the stormwater example", exact: true }).click();
      await person.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      await person.go("/");
      await person.page.getByRole("button", { name: "Try an example", exact: true }).click();
      await person.page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      await person.go("/");
      await person.page.getByRole("heading", { level: 2 }).nth(1).waitFor();
    },
  ],
  [
    "home-removing",
    async ({ page }) => {
      await page.getByRole("button", { name: /^Remove / }).first().click();
      await page.getByRole("button", { name: "Cancel", exact: true }).waitFor();
    },
  ],
  ["new", async (person) => person.go("/new")],
  [
    "new-wrong",
    async ({ page }) => {
      await page.getByRole("button", { name: "Create project", exact: true }).click();
      await page.getByText("Give the project a name").waitFor();
    },
  ],
  ["overview", async (person) => person.go(`${EXAMPLE}/overview`)],
  ["profile", async ({ page }) => visit(page, "Profile")],
  [
    "stage",
    async ({ page }) => {
      await visit(page, stageLink(4));
      await unfold(page, "FIN-402");
      await page.getByRole("combobox", { name: "Evidence strength" }).waitFor();
    },
  ],
  ["gate", async ({ page }) => visit(page, "Gate 4")],
  ["gate-held", async ({ page }) => visit(page, "Gate 3")],
  ["report", async ({ page }) => visit(page, "Report")],
  ["history", async ({ page }) => visit(page, "History")],
  [
    "history-compared",
    async ({ page }) => {
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Before the pilot");
      await page.getByRole("button", { name: "Take a snapshot", exact: true }).click();
      await page.getByRole("button", { name: /^Compare with the state before: / }).first().click();
      await page.getByRole("button", { name: /^Restore this state: / }).click();
      await page.getByRole("button", { name: "Restore", exact: true }).waitFor();
    },
  ],
  ["settings", async (person) => person.go("/settings")],
  ["not-found", async (person) => person.go("/nowhere")],
];
