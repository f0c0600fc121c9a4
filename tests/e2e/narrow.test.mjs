// 320 pixels wide, as a small telephone or a page at 400 % zoom: nothing scrolls sideways.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { PLACES } from "./places.mjs";
import { painted } from "./steps.mjs";

inBrowser(
  "no place scrolls sideways at a width of 320 pixels",
  async ({ person, page }) => {
    const wide = [];
    for (const [name, go] of PLACES) {
      await go(person);
      await painted(page);
      const culprits = await page.evaluate(() => {
        const room = window.innerWidth;
        if (document.scrollingElement.scrollWidth <= room) return [];
        return [...document.querySelectorAll("main *, header *, nav *, footer *")]
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .slice(0, 5)
          .map((element) => element.outerHTML.slice(0, 120));
      });
      if (culprits.length > 0) wide.push({ name, culprits });
    }
    assert.deepEqual(wide, []);
  },
  { viewport: { width: 320, height: 640 } },
);
