// The charts: what they say to whoever can't see them, and that the report draws the same.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { visit } from "./steps.mjs";

const LEVELS = "Level of each perspective, 0 to 9";
const POSITION = "Use and readiness, 0 to 9";

/** A chart's picture, by the name that it has. */
const chart = (page, name) => page.getByRole("img", { name, exact: true });

/** The words for whoever can't see a picture. */
const description = (picture) =>
  picture.evaluate((svg) => {
    const id = svg.getAttribute("aria-describedby");
    return document.getElementById(id).textContent;
  });

/** Where the levels of a chart lie. */
const outline = (picture) => picture.locator(".chart-outline").getAttribute("points");

inBrowser("the charts have names, words and a legend, and the report draws the same", async ({ page }) => {
  await page.getByRole("button", { name: "Try an example", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();

  const levels = chart(page, LEVELS);
  assert.match(await description(levels), /Need and value 7; .*Financing and resources 4 \(bottleneck\)/);
  assert.equal(await description(chart(page, POSITION)), "Use 2 and readiness 4. Developing.");

  // What is drawn is explained, and what is not drawn is not.
  await page.getByText("Dotted ring: level 6, which gate 4 needs everywhere").waitFor();
  await page.getByText("Square: a bottleneck, the lowest level").waitFor();
  assert.equal(await page.getByText("Dashed outline").count(), 0);
  assert.equal(await levels.locator(".chart-earlier").count(), 0);
  assert.equal(await levels.locator("rect.chart-marked").count(), 1);
  assert.equal(await levels.locator("circle.chart-mark").count(), 9);
  const drawn = await outline(levels);

  await visit(page, "Report");
  const sheet = page.getByRole("article");
  assert.equal(await outline(chart(sheet, LEVELS)), drawn);
  await chart(sheet, POSITION).waitFor();
});
