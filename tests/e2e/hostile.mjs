// What is looked for on pages and in PDFs that hold hostile text.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs in the page: what has lost its shape. Nothing may be wider than the window or than the box
 * that it stands in, and nothing may lie on its neighbour.
 */
export function brokenShapes() {
  const found = [];
  const say = (what, ...elements) => {
    const names = elements.map((one) => `<${one.localName} class="${one.className}">`);
    found.push([what, ...names, elements[0].textContent.slice(0, 40)].join(" "));
  };
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);

  const flows = (element) => {
    const style = getComputedStyle(element);
    return (
      element instanceof HTMLElement &&
      !["none", "inline", "contents"].includes(style.display) &&
      ["static", "relative"].includes(style.position) &&
      style.visibility !== "hidden"
    );
  };
  const lies = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

  for (const element of document.querySelectorAll("body *")) {
    if (!flows(element) || element.closest(".visually-hidden")) continue;
    const { overflowX } = getComputedStyle(element);
    if (overflowX === "visible" && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
      say("text runs out of", element);
    }
    const boxes = [...element.children].filter(flows).map((one) => [one, one.getBoundingClientRect()]);
    boxes.forEach(([one, box], index) => {
      // What stands next to it, and what comes after that: enough for rows and columns.
      for (const [other, another] of boxes.slice(index + 1, index + 4)) {
        if (lies(box, another)) say("lies on its neighbour:", one, other);
      }
    });
  }
  return found.slice(0, 8);
}

/** Whether this machine has the Python package that checks PDFs (page-validation). */
const validator = run("python3", ["-c", "import page"]).then(
  () => true,
  () => {
    console.log("Python's page-validation is not here: PDFs are checked by qpdf and poppler only.");
    return false;
  },
);

const VALIDATE = `
import sys, page
for name in sys.argv[2:]:
    report = page.validate_pdf(sys.argv[1], profile=getattr(page.ValidationProfile, name))
    for failure in report.failures:
        print(failure.rule_id, failure.message)
    if not report.is_compliant and not report.failures:
        print(name)
`;

/**
 * What the validator says of a stream whose last byte is a carriage return, as one in 256 is: it
 * takes that byte for a part of the line end that follows, and the length for one too many. So
 * the lengths are counted here.
 */
const LENGTH = "PDFA3A-STREAM-LENGTH-001";

/** The streams whose length is not what it says. */
async function wrongLengths(path) {
  const file = (await readFile(path)).toString("latin1");
  const wrong = [];
  for (const match of file.matchAll(/\/Length (\d+)[^]{0,400}?\bstream\r?\n/g)) {
    const end = match.index + match[0].length + Number(match[1]);
    if (!/^\r?\nendstream/.test(file.slice(end, end + 11))) wrong.push(match[0].slice(0, 80));
  }
  return wrong;
}

/** Checks that a PDF is a sound one and that all of its words lie on its pages. */
export async function checkPdf(path) {
  const options = { maxBuffer: 1 << 28 };
  await run("qpdf", ["--check", path], options);
  const facts = (await run("pdfinfo", [path])).stdout;
  assert.match(facts, /Tagged:\s+yes/);
  const boxes = (await run("pdftotext", ["-bbox", path, "-"], options)).stdout;
  const outside = [];
  let page;
  for (const line of boxes.split("\n")) {
    const numbers = [...line.matchAll(/(?:width|height|xMin|yMin|xMax|yMax)="([-\d.]+)"/g)];
    const [left, top, right, bottom] = numbers.map((match) => Number(match[1]));
    if (line.includes("<page ")) page = { width: left, height: top };
    if (!line.includes("<word ")) continue;
    const inside = left >= 0 && top >= 0 && right <= page.width && bottom <= page.height;
    if (!inside) outside.push(line.trim().slice(0, 120));
  }
  assert.ok(page, "the PDF has no page");
  assert.deepEqual(outside.slice(0, 5), [], "words lie outside of their page");
  if (await validator) {
    const profiles = ["PDF_A_3A", "PDF_UA_1"];
    const said = await run("python3", ["-c", VALIDATE, path, ...profiles], options);
    const broken = said.stdout.split("\n").filter((line) => line && !line.startsWith(LENGTH));
    assert.deepEqual(broken, [], "the PDF breaks the rules of its kind");
    assert.deepEqual(await wrongLengths(path), [], "streams are not as long as they say");
  }
}
