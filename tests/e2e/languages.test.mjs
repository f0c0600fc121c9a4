// Three languages, complete on every place: no English is left on Danish or Swedish ones, nothing
// is lost by switching, and nothing gets wider than a small telephone.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { allSaid, englishOn, exampleWords, judge, languageChoice, switchTo } from "./languages.mjs";
import { PLACES, WRITTEN } from "./places.mjs";
import { painted } from "./steps.mjs";

const FREE = [...WRITTEN, ...exampleWords("en")];

inBrowser(
  "every place is in the language that is chosen, and 320 pixels wide",
  async ({ person, page }) => {
    const wrong = [];
    const judges = { da: judge("da", FREE), sv: judge("sv", FREE) };
    for (const [name, go] of PLACES) {
      await go(person);
      await painted(page);
      const before = await allSaid(page);
      const address = page.url();
      wrong.push(...(await tooWide(page)).map((one) => `${name}, en: ${one}`));
      for (const tag of ["da", "sv"]) {
        await switchTo(page, tag);
        assert.equal(page.url(), address, `${name}: another place`);
        const choice = await languageChoice(page);
        assert.ok(await choice.evaluate((own) => own === document.activeElement), `${name}: the focus is gone`);
        const found = [...(await englishOn(page, judges[tag])), ...(await tooWide(page))];
        wrong.push(...found.map((one) => `${name}, ${tag}: ${one}`));
      }
      await switchTo(page, "en");
      assert.deepEqual(await allSaid(page), before, `${name} is not as before`);
    }
    assert.equal(wrong.length, 0, `\n${wrong.join("\n")}`);
  },
  { viewport: { width: 320, height: 640 } },
);

/** What is wider than the page, and texts that are wider than their boxes. */
async function tooWide(page) {
  return page.evaluate(() => {
    const room = window.innerWidth;
    const outer = (element) => element.outerHTML.slice(0, 120);
    const all = [...document.querySelectorAll("main *, header *, nav *, footer *")];
    const wrong = [];
    if (document.scrollingElement.scrollWidth > room) {
      const wide = all.filter((element) => element.getBoundingClientRect().right > room + 1);
      wrong.push(...wide.slice(0, 5).map((element) => `wider than the page: ${outer(element)}`));
    }
    for (const element of all) {
      const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      if (!says || !element.checkVisibility() || element.closest(".visually-hidden, svg, select")) continue;
      let box = element;
      while (getComputedStyle(box).display === "inline") box = box.parentElement;
      // A box of a pixel is for screen readers.
      if (box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1) {
        wrong.push(`wider than its box: ${outer(element)}`);
      }
    }
    return wrong;
  });
}
