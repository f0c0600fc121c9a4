// Files that can't be opened, and one that means harm.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { inBrowser } from "./harness.mjs";
import {
  answer,
  download,
  makeProject,
  nameOf,
  openFile,
  pageWords,
  saved,
  stageLink,
  textOf,
  unfold,
  visit,
  write,
} from "./steps.mjs";

const file = (name, content) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
});

inBrowser("every file that can't be opened is told why, and changes nothing", async ({ page, person }) => {
  await makeProject(page, "Already here");
  await visit(page, "Report");
  const good = (await download(page, "Export JSON")).bytes;
  await person.go("/");
  const report = () => JSON.parse(good.toString("utf8"));
  const changed = (change) => {
    const it = report();
    change(it);
    return JSON.stringify(it);
  };

  const refused = async (name, content, ...words) => {
    await openFile(page, content.path ?? file(name, content));
    const alert = page.getByRole("alert").filter({ hasText: `${name} was not opened` });
    await alert.waitFor();
    for (const word of [...words, "Nothing was changed."]) {
      await alert.getByText(word).first().waitFor();
    }
    const names = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    assert.deepEqual(names, ["Already here"], name);
  };

  await refused("empty.json", "", "The file is empty");
  await refused("blank.json", " \n ", "The file is empty");
  await refused("picture.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), "at byte 1");
  await refused("report.pdf", Buffer.from("%PDF-1.7\n%\xe2\xe3", "latin1"), "This PDF is damaged");
  await refused("cut.json", good.subarray(0, good.length / 2), "The file ends in the middle");
  await refused("typo.json", '{"schema": gate}', "line 1");
  await refused("list.json", "[1, 2, 3]", "not a Gate 360 report");
  await refused("other.json", '{"name": "package"}', "not a Gate 360 report");
  await refused("library.json", '{"schema": "gate360/library"}', "gate360/library");
  await refused("team.json", '{"schema": "gate360/team"}', "format version");
  await refused("newer.json", changed((it) => (it.version = 99)), "version 99", "newer");
  await refused("types.json", changed((it) => (it.changes = "all of them")), "The file is damaged");
  await refused(
    "many.json",
    changed((it) => {
      it.changes = Array.from({ length: 25 }, () => ({ ...it.changes[0], key: "x".repeat(700) }));
    }),
    "place (key): has 700 bytes",
    "and 15 more",
  );
  await refused("deep.json", "[".repeat(100_000), "was not opened");
  const huge = join(person.folder, "huge.json");
  await writeFile(huge, Buffer.alloc(50 * 1024 * 1024 + 1, 32));
  await refused("huge.json", { path: huge }, "The file has 51 MB");

  await openFile(page, file("good.json", good));
  await page.getByRole("alert").getByText("good.json was joined").waitFor();
});

inBrowser("markup in a file stays text", async ({ page, person }) => {
  const harm = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>';
  await makeProject(page, "Harmless");
  await visit(page, "Report");
  const report = JSON.parse((await download(page, "Export JSON")).bytes.toString("utf8"));
  report.project = "hostile";
  for (const change of report.changes) {
    if (textOf(change) === "Harmless") change.value.text = harm;
    change.author = { role: harm, organisation: harm };
  }
  report.author = { role: harm, organisation: harm };
  await person.go("/");
  await openFile(page, file(`${harm.replaceAll("/", "")}.json`, JSON.stringify(report)));
  const alert = page.getByRole("alert");
  await alert.getByText("The file is not as it was exported").waitFor();
  await alert.getByRole("link", { name: `Go to ${harm}`, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  for (const place of ["Overview", "Profile", "Gate 1", "Report"]) {
    await visit(page, place);
    if (place !== "Profile") assert.ok((await pageWords(page)).includes("onerror"), place);
  }
  assert.equal(await page.evaluate(() => window.__pwned), undefined);
  assert.equal(await page.locator("main img, main script").count(), 0);
});

inBrowser("an edited file is opened, and what is odd about it is said", async ({ page, another }) => {
  await makeProject(page, "Edited by hand");
  await visit(page, "Report");
  const report = JSON.parse((await download(page, "Export JSON")).bytes.toString("utf8"));
  report.assessment.R = 9;
  const other = await another();
  await openFile(other.page, file("edited.json", JSON.stringify(report)));
  const alert = other.page.getByRole("alert");
  await alert.getByText("edited.json is open").waitFor();
  await alert.getByText("The file is not as it was exported").waitFor();
  await alert.getByText("Its figures do not follow from its answers").waitFor();
  await other.page.getByRole("heading", { level: 2, name: "Edited by hand" }).waitFor();
});

inBrowser("what was changed by hand in a file stands beside what it replaced", async ({ page, person }) => {
  await makeProject(page, "Changed by hand", { role: "Project leader" });
  await visit(page, stageLink(1));
  await answer(page, "VAL-101", { evidence: "as it was written" });
  await saved(page);
  await visit(page, "Report");
  const report = JSON.parse((await download(page, "Export JSON")).bytes.toString("utf8"));
  const change = report.changes.find((one) => textOf(one) === "as it was written");
  change.value.text = "as it was changed";
  await person.go("/");
  await openFile(page, file("by-hand.json", JSON.stringify(report)));
  const alert = page.getByRole("alert");
  await alert.getByText("by-hand.json was joined").waitFor();
  await alert.getByRole("link", { name: "Go to Changed by hand", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();

  const title = page.getByText("In one place two people wrote without knowing of each other");
  const both = async () => {
    await title.waitFor();
    const place = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: `${nameOf("VAL-101")}: Evidence`, exact: true }) })
      .last();
    await place.getByText("“as it was written”, Project leader,").waitFor();
    await place.getByText("“as it was changed”, Project leader,").waitFor();
    return place;
  };
  await both();
  await page.reload();
  const place = await both();

  // It leads to the field.
  await place.getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: stageLink(1) }).waitFor();
  const group = await unfold(page, "VAL-101");
  const evidence = group.getByRole("textbox", { name: "Evidence", exact: true });
  // One of the two can be kept as it stands.
  await page.getByRole("button", { name: "Keep this one: as it was written", exact: true }).click();
  await title.waitFor({ state: "detached" });
  await saved(page);
  await page.reload();
  await unfold(page, "VAL-101");
  assert.equal(await evidence.inputValue(), "as it was written");
  assert.equal(await title.count(), 0);
});

inBrowser("what is written anew settles what two wrote apart", async ({ page, person }) => {
  await makeProject(page, "Written anew");
  await write(page, "Summary", "as it was written");
  await saved(page);
  await visit(page, "Report");
  const report = JSON.parse((await download(page, "Export JSON")).bytes.toString("utf8"));
  report.changes.find((one) => textOf(one) === "as it was written").value.text =
    "as it was changed";
  await person.go("/");
  await openFile(page, file("by-hand.json", JSON.stringify(report)));
  await page.getByRole("link", { name: "Go to Written anew", exact: true }).click();
  const title = page.getByText("In one place two people wrote without knowing of each other");
  await title.waitFor();
  await visit(page, "Profile");
  await write(page, "Summary", "as we agreed");
  await title.waitFor({ state: "detached" });
  await saved(page);
  await page.reload();
  const summary = page.getByRole("textbox", { name: "Summary", exact: true });
  await summary.waitFor();
  assert.equal(await summary.inputValue(), "as we agreed");
  assert.equal(await title.count(), 0);
});

inBrowser("an example that is here is opened as it is", async ({ page, person }) => {
  const open = async () => {
    await person.go("/");
    await page.getByRole("button", { name: "Try an example", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
  };
  const changes = () =>
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open("gate360");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const changes = request.result.transaction("changes").objectStore("changes");
            const keys = changes.getAllKeys();
            keys.onsuccess = () => {
              request.result.close();
              resolve(keys.result);
            };
          };
        }),
    );
  await open();
  const all = await changes();
  // As if the example had one answer less when it was opened first.
  await page.evaluate(
    (key) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("gate360");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction("changes", "readwrite");
          transaction.objectStore("changes").delete(key);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    all.at(-1),
  );
  await open();
  assert.deepEqual(await changes(), all.slice(0, -1));
});
