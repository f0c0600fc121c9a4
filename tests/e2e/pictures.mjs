// Paints every place in every language, wide and narrow, into target/gate360/pictures/, and
// sheets of them all. To be looked at: `node tests/e2e/pictures.mjs` after a build of the page;
// with `--dark` also in dark colours.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { PICTURES, inBrowser } from "./harness.mjs";
import { TAGS, switchTo } from "./languages.mjs";
import { PLACES } from "./places.mjs";
import { painted } from "./steps.mjs";

const SCHEMES = process.argv.includes("--dark") ? ["light", "dark"] : ["light"];

/** How many pictures are beside each other on a sheet, and how many on one. */
const SHEETS = { 1280: { columns: 5, each: 15 }, 320: { columns: 8, each: 16 } };

for (const width of [1280, 320]) {
  inBrowser(
    `pictures, ${width} pixels wide`,
    async ({ person, page }) => {
      await mkdir(PICTURES, { recursive: true });
      const taken = {};
      for (const [place, go] of PLACES) {
        await go(person);
        for (const tag of TAGS) {
          if (tag !== "en") await switchTo(page, tag);
          for (const colorScheme of SCHEMES) {
            await page.emulateMedia({ colorScheme });
            await page.evaluate(() => scrollTo(0, 0));
            await painted(page);
            const look = colorScheme === "light" ? tag : `${tag}-${colorScheme}`;
            const path = join(PICTURES, `${place}-${look}-${width}.png`);
            await page.screenshot({ path, fullPage: true });
            (taken[look] ??= []).push({ place, path });
          }
        }
        await page.emulateMedia({ colorScheme: "light" });
        await switchTo(page, "en");
      }
      for (const [look, pictures] of Object.entries(taken)) {
        await sheets(person, pictures, look, width);
      }
    },
    { viewport: { width, height: 900 }, limit: 900_000 },
  );
}

/** Paints sheets with many pictures each, of which long ones show their beginning. */
async function sheets(person, pictures, look, width) {
  const { columns, each } = SHEETS[width];
  const page = await person.context.newPage();
  const room = 1900 / columns;
  await page.setViewportSize({ width: 1900, height: 1200 });
  for (let number = 0; number * each < pictures.length; number += 1) {
    const figures = pictures
      .slice(number * each, (number + 1) * each)
      .map(({ place, path }) => `<figure><figcaption>${place}</figcaption><img src="${pathToFileURL(path)}"></figure>`);
    const html = join(PICTURES, "sheet.html");
    await writeFile(
      html,
      `<!doctype html><meta charset="utf-8"><style>
        body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, ${room}px); font: 12px sans-serif; }
        figure { margin: 2px; outline: 1px solid gray; max-height: ${Math.round(room * 2.4)}px; overflow: hidden; }
        img { width: 100%; display: block; }
      </style>${figures.join("")}`,
    );
    await page.goto(pathToFileURL(html).href);
    await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
    await page.screenshot({ path: join(PICTURES, `sheet-${look}-${width}-${number + 1}.png`), fullPage: true });
  }
  await page.close();
}
