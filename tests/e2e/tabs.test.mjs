// Two tabs of one browser at work on the same project.

import assert from "node:assert/strict";

import { inBrowser } from "./harness.mjs";
import { answer, makeProject, saved, stageLink, unfold, visit, write } from "./steps.mjs";

const LEFT = ["VAL-101", "GOV-101", "DAT-101", "FIN-101"];
const RIGHT = ["VAL-102", "ECO-101", "ARC-101", "SCA-101"];

inBrowser("two tabs that write at once lose nothing", async ({ person, page: left }) => {
  await makeProject(left, "Shared work");
  await visit(left, stageLink(1));
  const right = await person.tab(new URL(left.url()).hash.slice(1));

  const work = async (page, ids, who) => {
    await page.evaluate(() => {
      window.typed = [];
      addEventListener("input", () => window.typed.push(Date.now()), true);
    });
    for (const id of ids) {
      const group = await answer(page, id, {});
      const evidence = group.getByRole("textbox", { name: "Evidence", exact: true });
      await evidence.pressSequentially(`${who} on ${id}`);
      await evidence.press("Tab");
    }
    await saved(page);
  };
  await Promise.all([work(left, LEFT, "Left"), work(right, RIGHT, "Right")]);

  // Letter by letter, and by turns: neither had to wait for the other.
  const typed = [];
  for (const [page, who] of [[left, "left"], [right, "right"]]) {
    const times = await page.evaluate(() => window.typed);
    typed.push(...times.map((at) => ({ at, who })));
  }
  typed.sort((a, b) => a.at - b.at);
  const turns = typed.filter(({ who }, index) => index > 0 && typed[index - 1].who !== who);
  assert.ok(turns.length > 20, `they took turns ${turns.length} times`);

  for (const page of [left, right]) await hasBoth(page);
  for (const page of [left, right]) {
    await page.reload();
    await hasBoth(page);
  }
});

inBrowser("what both tabs wrote in the same field is settled alike in both", async ({ person, page: left }) => {
  await makeProject(left, "Shared field");
  await visit(left, stageLink(1));
  const right = await person.tab(new URL(left.url()).hash.slice(1));
  const evidence = async (page) =>
    (await unfold(page, "VAL-101")).getByRole("textbox", { name: "Evidence", exact: true });
  const [first, second] = [await evidence(left), await evidence(right)];

  await first.fill("from the left");
  await second.fill("from the right");
  await first.press("Tab");
  await second.press("Tab");
  await saved(left);
  await saved(right);

  for (const page of [left, right]) await page.reload();
  const values = await Promise.all(
    [left, right].map(async (page) => (await evidence(page)).inputValue()),
  );
  assert.equal(values[0], values[1]);
  assert.match(values[0], /^from the (left|right)$/);
});

inBrowser("a project that another tab removed is not brought back in pieces", async ({ person, page: left }) => {
  await makeProject(left, "Not for long");
  await write(left, "Summary", "From before");
  await saved(left);
  const right = await person.tab("/");
  await right.getByRole("button", { name: "Remove Not for long", exact: true }).click();
  await right.getByRole("button", { name: "Move to the bin", exact: true }).click();
  await right.getByText("No project here yet").waitFor();

  // Who is still at work on it is told, and takes all of it out of the bin by going on.
  await visit(left, "Overview");
  await left.getByRole("main").getByText("Not for long is in the bin").waitFor();
  await visit(left, "Profile");
  await write(left, "Partners", "Still at work");
  await saved(left);
  await right.getByRole("link", { name: "Not for long", exact: true }).click();
  await visit(right, "Profile");
  const value = (name) => right.getByLabel(name, { exact: true }).inputValue();
  assert.equal(await value("Summary"), "From before");
  assert.equal(await value("Partners"), "Still at work");
});

inBrowser("the settings remove the project that they name, whatever another tab saves", async ({ person, page: left }) => {
  await makeProject(left, "Alpha");
  const alpha = new URL(left.url()).hash.slice(1);
  const right = await person.tab("/");
  await makeProject(right, "Beta");
  await right.evaluate(() => (location.hash = "/settings"));
  const projects = right.getByRole("table", { name: "Projects in this browser", exact: true });
  const rows = projects.getByRole("row").filter({ has: right.getByRole("rowheader") });
  const first = rows.first();
  await first.getByRole("link", { name: "Beta", exact: true }).waitFor();

  // Whenever the table is drawn, each name stands beside its own project.
  await right.evaluate((alpha) => {
    window.mixed = [];
    const look = () => {
      for (const link of document.querySelectorAll("th.stored-name a")) {
        const ours = link.getAttribute("href").includes(alpha) ? "Alpha" : "Beta";
        if (link.innerText !== ours) window.mixed.push(`${ours} is called ${link.innerText}`);
      }
    };
    new MutationObserver(look).observe(document.querySelector("main"), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    look();
  }, alpha.split("/")[2]);
  await left.getByLabel("Summary", { exact: true }).fill("Saved last");
  await left.getByLabel("Summary", { exact: true }).press("Tab");
  await saved(left);
  await first.getByRole("link", { name: "Alpha", exact: true }).waitFor();
  assert.deepEqual(await right.evaluate(() => window.mixed), []);

  await right.getByRole("button", { name: "Remove Beta", exact: true }).click();
  await right.getByRole("button", { name: "Move to the bin", exact: true }).click();
  await right.getByRole("link", { name: "Beta", exact: true }).waitFor({ state: "detached" });
  assert.equal(await rows.count(), 1);
  await left.reload();
  await left.getByLabel("Summary", { exact: true }).waitFor();
});

async function hasBoth(page) {
  for (const [who, ids] of [
    ["Left", LEFT],
    ["Right", RIGHT],
  ]) {
    for (const id of ids) {
      const group = await unfold(page, id);
      const evidence = group.getByRole("textbox", { name: "Evidence", exact: true });
      await page.waitForFunction(
        ([field, text]) => field.value === text,
        [await evidence.elementHandle(), `${who} on ${id}`],
      );
      const status = group.getByRole("radiogroup", { name: "Status", exact: true });
      await status.getByRole("radio", { name: "Met", exact: true, checked: true }).waitFor();
    }
  }
}
