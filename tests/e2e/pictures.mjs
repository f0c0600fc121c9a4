// Paints every place, light and dark, wide and narrow, into target/gate360/pictures/. To be
// looked at: `node tests/e2e/pictures.mjs` after a build of the page.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { PICTURES, inBrowser } from "./harness.mjs";
import { PLACES } from "./places.mjs";
import { painted } from "./steps.mjs";

for (const width of [1280, 320]) {
  inBrowser(
    `pictures, ${width} pixels wide`,
    async ({ person, page }) => {
      await mkdir(PICTURES, { recursive: true });
      for (const [name, go] of PLACES) {
        await go(person);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          await painted(page);
          const path = join(PICTURES, `${name}-${colorScheme}-${width}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
    },
    { viewport: { width, height: 900 }, limit: 600_000 },
  );
}
