// The example project: figures that the process publishes, and a conditional go.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { choose, pageWords, saved, stageLink, visit, write } from "./steps.mjs";

inBrowser("the example comes to a conditional go at gate 4", async ({ page, person }) => {
  await page.getByRole("button", { name: "Try an example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  const overview = await pageWords(page);
  assert.match(overview, /Readiness 4 of 9/);
  assert.match(overview, /bottleneck is Finance|bottleneck is Financ/i);
  assert.match(overview, /Conditional go/);
  assert.match(overview, /67\.9 of 100/);

  await visit(page, "Gate 4");
  const recommendation = page.getByRole("region", { name: "Recommendation", exact: true });
  await recommendation.getByText("Conditional go", { exact: true }).waitFor();
  await recommendation.getByText("61 of 64").waitFor();

  // The example's meeting has its date and three conditions, and waits for the rest.
  assert.equal(await page.getByLabel("Meeting date", { exact: true }).inputValue(), "2026-06-11");
  const conditions = page.getByRole("group", { name: "Conditions", exact: true });
  assert.equal(await conditions.getByLabel("Done when", { exact: true }).count(), 3);
  await page.getByRole("button", { name: "Record decision", exact: true }).click();
  await page.getByRole("alert").getByText("Choose a decision.").waitFor();

  await choose(page, "Decision", "Conditional go");
  await write(page, "Chair", "Mobility director");
  await write(page, "Board", "Gate board");
  await saved(page);
  await page.getByRole("button", { name: "Record decision", exact: true }).click();
  const record = page.getByRole("article");
  await record.getByText("11 June 2026: Conditional go").waitFor();
  await record.getByText("Musts 61 of 64").waitFor();
  await record.getByText("Supplier-neutral requirements published").waitFor();
  await saved(page);
  const here = page.getByRole("listitem").filter({
    has: page.getByRole("link", { name: stageLink(5), exact: true }),
  });
  await here.getByText("Here,").waitFor();

  // It is brought in once: what was done to it is not undone by trying it again.
  await person.go("/");
  await page.getByText("Stage 5:").waitFor();
  await page.getByRole("button", { name: "Try an example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  assert.match(await pageWords(page), /Stage 5/);
});

inBrowser("the stormwater example is there too, and can be removed again", async ({ page, person }) => {
  await page.getByRole("button", { name: "Try the stormwater example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  assert.match(await pageWords(page), /Readiness 7 of 9/);
  await person.go("/");

  const remove = page.getByRole("button", { name: /^Remove / });
  await remove.click();
  const cancel = page.getByRole("button", { name: "Cancel", exact: true });
  assert.ok(await focused(cancel), "Cancel has not got the focus");
  await page.getByText("stays in the bin for thirty days").waitFor();
  await cancel.press("Enter");
  await remove.waitFor();
  assert.ok(await focused(remove), "the focus has not come back");

  await remove.press("Enter");
  await page.getByRole("button", { name: "Move to the bin", exact: true }).click();
  await page.getByText("No project here yet").waitFor();
  await page.reload();
  await page.getByText("No project here yet").waitFor();
});

const focused = (control) => control.evaluate((element) => element === document.activeElement);
