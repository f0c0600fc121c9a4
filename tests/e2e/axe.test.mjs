// Every place, light and dark, held against the rules of axe-core.

import assert from "node:assert/strict";
import { join } from "node:path";

import { ROOT, inBrowser } from "./harness.mjs";
import { PLACES } from "./places.mjs";
import { painted } from "./steps.mjs";

const AXE = join(ROOT, "node_modules/axe-core/axe.min.js");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"]) {
  inBrowser(
    `no place has a serious barrier, ${colorScheme}`,
    async ({ person, page }) => {
      const barriers = [];
      for (const [name, go] of PLACES) {
        await go(person);
        await painted(page);
        for (const found of await check(page)) {
          const line = `${name}: ${found.impact}: ${found.id}: ${found.help}: ${found.nodes.join(" | ")}`;
          if (["serious", "critical"].includes(found.impact)) barriers.push(line);
          else console.log(line);
        }
      }
      assert.deepEqual(barriers, []);
    },
    { colorScheme },
  );
}

async function check(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    return violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact,
      help,
      nodes: nodes.slice(0, 4).map((node) => node.html.slice(0, 160)),
    }));
  }, TAGS);
}
