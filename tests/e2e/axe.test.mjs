// Every place, wide in every appearance and narrow in light and dark, held against all rules of axe-core. Nothing
// is let pass, however small.

import assert from "node:assert/strict";
import { join } from "node:path";

import { ROOT, inBrowser } from "./harness.mjs";
import { PLACES } from "./places.mjs";
import { painted } from "./steps.mjs";

const AXE = join(ROOT, "node_modules/axe-core/axe.min.js");

const ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** How the page can look. In high contrast nothing differs from before but colours. */
const APPEARANCES = [
  { name: "light", colorScheme: "light", theme: "", tags: ALL },
  { name: "dark", colorScheme: "dark", theme: "", tags: ALL },
  { name: "high contrast, dark", colorScheme: "dark", theme: "contrast", tags: ["cat.color"] },
  { name: "high contrast, light", colorScheme: "light", theme: "contrast", tags: ["cat.color"] },
];

// High contrast changes colours only, and these are the same at either width.
for (const [width, appearances] of [
  [1280, APPEARANCES],
  [320, APPEARANCES.slice(0, 2)],
]) {
  inBrowser(
    `no place breaks a rule of axe, ${width} pixels wide`,
    async ({ person, page }) => {
      const broken = [];
      for (const [place, go] of PLACES) {
        await go(person);
        for (const appearance of appearances) {
          await appear(page, appearance);
          for (const { impact, id, help, nodes } of await check(page, appearance.tags)) {
            broken.push([place, appearance.name, impact, id, help, ...nodes].join(": "));
          }
        }
      }
      assert.deepEqual(broken, []);
    },
    { viewport: { width, height: 900 }, limit: 600_000 },
  );
}

/** Gives the page an appearance, and waits until it has it. */
async function appear(page, { colorScheme, theme }) {
  await page.emulateMedia({ colorScheme });
  await page.evaluate((theme) => {
    const { dataset } = document.documentElement;
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
  }, theme);
  await page.waitForFunction(
    (scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
    colorScheme,
  );
  await painted(page);
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

/** What breaks the rules that have one of some tags. */
async function check(page, tags) {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async (values) => {
    const options = { runOnly: { type: "tag", values }, resultTypes: ["violations"] };
    const { violations } = await window.axe.run(document, options);
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes
        .slice(0, 4)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    }));
  }, tags);
}
