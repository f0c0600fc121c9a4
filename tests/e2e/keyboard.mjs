// What a person does who has a keyboard and nothing else. Whatever takes the focus has to be in
// sight and look as if it has it.

import assert from "node:assert/strict";

import { painted } from "./steps.mjs";

/** How often a person presses Tab before giving up. */
const PATIENCE = 250;

/**
 * Runs in the page: what has the focus, and what is wrong with how that looks. What had it before
 * must look otherwise now.
 */
function look() {
  const looks = (element) => {
    const signs = [];
    // A label may show the focus of what it labels.
    for (let at = element; at && signs.length < 3; at = at.parentElement) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
      signs.push(outlined || boxShadow !== "none");
    }
    return signs.join();
  };
  const named = (element) => {
    const words = element.getAttribute("aria-label") || element.labels?.[0]?.textContent || element.textContent;
    return `<${element.localName}> ${words.trim().slice(0, 60)}`;
  };
  const wrong = [];
  const before = window.focusedBefore;
  const element = document.activeElement;
  if (before && before.element !== element && before.element.isConnected) {
    if (before.looks === looks(before.element)) wrong.push(`${before.name} looks the same without the focus`);
  }
  window.focusedBefore = undefined;
  if (!element || element === document.body) return { name: "", wrong };

  const name = named(element);
  window.focusedBefore = { element, name, looks: looks(element) };
  const box = element.getBoundingClientRect();
  // What is transparent lies over what shows its focus.
  if (!element.checkVisibility({ visibilityProperty: true })) wrong.push(`${name} is hidden`);
  if (box.width < 2 || box.height < 2) wrong.push(`${name} has no size`);
  // Of what is large a part is enough, and of a text the line that is written.
  const isLarge = box.height > innerHeight / 2 || box.width > innerWidth;
  const fits = !isLarge && element.localName !== "textarea";
  // The browser does not scroll for a few pixels.
  const slack = 8;
  const within =
    box.top >= -slack &&
    box.bottom <= innerHeight + slack &&
    box.left >= -slack &&
    box.right <= innerWidth + slack;
  const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (fits ? !within : !seen) wrong.push(`${name} is out of sight, from ${box.top} to ${box.bottom} at ${scrollY}`);
  if (!looks(element).includes("true")) wrong.push(`${name} does not show the focus`);
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const near = element.closest("label, .select") ?? element;
  if (fits && within && middle && !near.contains(middle) && !middle.contains(element)) {
    wrong.push(`${name} is covered by ${named(middle)}`);
  }
  return {
    name,
    wrong,
    inMain: element.closest("main") !== null && element.localName !== "main",
    isFirst: element.matches(".skip"),
    box: { left: box.left + scrollX, right: box.right + scrollX, top: box.top + scrollY, bottom: box.bottom + scrollY },
  };
}

/** Presses a key, and looks at what has the focus then. */
async function pressAndLook(page, key) {
  await page.keyboard.press(key);
  await painted(page);
  return page.evaluate(look);
}

/** Presses a key. */
export async function press(page, key) {
  const seen = await pressAndLook(page, key);
  assert.deepEqual(seen.wrong, [], `after ${key}`);
  return seen;
}

/** Whether an element has the focus. */
const hasFocus = async (page, wanted) => (await wanted.and(page.locator(":focus")).count()) > 0;

/** Presses Tab, or another key, until the element that has this role and name has the focus. */
export async function tabTo(page, role, name, { key = "Tab", within = page } = {}) {
  const wanted = within.getByRole(role, { name, exact: true });
  const passed = [];
  for (let count = 0; count < PATIENCE; count += 1) {
    passed.push((await press(page, key)).name);
    if (await hasFocus(page, wanted)) return;
  }
  assert.fail(`${key} does not lead to the ${role} ${name}: ${passed.join(" | ")}`);
}

/** Presses an arrow key until the radio button of this name is chosen. */
export async function arrowTo(page, name, key = "ArrowRight") {
  const chosen = page.getByRole("radio", { name, exact: true, checked: true });
  for (let count = 0; count < 10; count += 1) {
    await press(page, key);
    if (await hasFocus(page, chosen)) return;
  }
  assert.fail(`${key} does not lead to ${name}`);
}

/** Goes to a field and types into it. */
export async function typeInto(page, name, text, where) {
  await tabTo(page, "textbox", name, where);
  await page.keyboard.type(text);
}

/** Types a day, such as 2026-03-12, into the date field that has the focus. */
export async function typeDay(page, day) {
  const [year, month, date] = day.split("-");
  // The browser has day, month and year in the order of its language.
  const order = await page.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language).formatToParts().map((part) => part.type),
  );
  const digits = { year, month, day: date };
  await page.keyboard.type(order.map((type) => digits[type] ?? "").join(""));
}

/** Presses Enter on a link of a navigation, and waits for the page. */
export async function follow(page, name, heading = name) {
  await tabTo(page, "link", name);
  await press(page, "Enter");
  await arrived(page, heading);
}

/** Waits until a page is there; its heading has the focus then. */
export async function arrived(page, heading) {
  const title = page.getByRole("heading", { level: 1, name: heading, exact: true });
  await title.and(page.locator(":focus")).waitFor();
}

/**
 * Goes through the page from its first stop to its last, and gives what is wrong with the way:
 * stops that can't be seen or that come out of the order of reading, and a trap.
 */
export async function wrongOnTheWay(page) {
  await page.locator(".skip").focus();
  const controls = page.locator("a, button, input, select, textarea, [tabindex='0']");
  // A date field is several stops.
  const limit = 30 + (await controls.count()) * 5;
  const wrong = [];
  const stops = [];
  for (let count = 0; count < limit; count += 1) {
    const stop = await pressAndLook(page, "Tab");
    wrong.push(...stop.wrong);
    if (stop.name === "" || stop.isFirst) return [...wrong, ...outOfOrder(stops)];
    if (stop.inMain) stops.push(stop);
  }
  return [...wrong, `Tab does not get out: ${stops.slice(-3).map((stop) => stop.name)}`];
}

/** Stops that one comes to out of the order in which they are read: down, and in columns. */
function outOfOrder(stops) {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before) return [];
    const below = stop.box.top >= before.box.top - 24;
    const beside = stop.box.left >= before.box.right - 4;
    return below || beside ? [] : [`${stop.name} comes after ${before.name}`];
  });
}
