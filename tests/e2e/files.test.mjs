// Team files: saved in place, handed out and opened again, and what they say of themselves.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { DAY, setClock, shiftableClock } from "./database.mjs";
import { inBrowser } from "./harness.mjs";
import {
  answer,
  download,
  makeProject,
  openFile,
  painted,
  saved,
  stageLink,
  unfold,
  visit,
  write,
} from "./steps.mjs";

const json = (bytes) => JSON.parse(bytes.toString("utf8"));
const asFile = (name, content) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

/**
 * Dialogs for choosing files that nobody has to click: they give files of the browser's own
 * private file system, which are written, kept and refused like any other. `chooser.name` is the
 * file that is chosen. As the browsers' own, the dialog for saving empties what is chosen.
 */
const withChooser = () => {
  const folder = () => navigator.storage.getDirectory();
  const chooser = { name: "team.gate360.json", asked: 0, proposed: null };
  window.chooser = chooser;
  window.showOpenFilePicker = async () => {
    chooser.asked += 1;
    return [await (await folder()).getFileHandle(chooser.name)];
  };
  window.showSaveFilePicker = async ({ suggestedName }) => {
    chooser.asked += 1;
    chooser.proposed = suggestedName;
    const handle = await (await folder()).getFileHandle(chooser.name, { create: true });
    await (await handle.createWritable()).close();
    return handle;
  };
  chooser.read = async (name) => (await (await (await folder()).getFileHandle(name)).getFile()).text();
  chooser.write = async (name, text) => {
    const handle = await (await folder()).getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
  };
  chooser.remove = async (name) => (await folder()).removeEntry(name);
};

/** A browser that has no way to write files where they are. */
const withoutChooser = () => {
  delete window.showOpenFilePicker;
  delete window.showSaveFilePicker;
};

/** A browser that hands out downloads, and whose clock a test can set. */
const downloadingLater = `(${shiftableClock})(); (${withoutChooser})();`;

const TEAM = "team.gate360.json";
const read = (page, name = TEAM) => page.evaluate((name) => window.chooser.read(name), name);
const put = (page, text, name = TEAM) =>
  page.evaluate(([name, text]) => window.chooser.write(name, text), [name, text]);
const status = (page, text) => page.getByRole("status").getByText(text, { exact: true }).waitFor();
const saveFile = (page) => page.getByRole("button", { name: "Save file", exact: true }).click();

/** Saves by the button; gives the file that the browser downloads. */
async function handedOut(page) {
  const handed = await download(page, "Save file");
  await status(page, `Downloaded as ${handed.name}`);
  return handed;
}

/** A file with something in it changed by hand. */
const changed = (text, change) => {
  const file = JSON.parse(text);
  change(file);
  return file;
};

/** The texts that were ever written to a key, each page's in the order in which it wrote. */
const written = (file, key) =>
  file.changes.filter((change) => change.key === key).map((change) => change.value?.text);

inBrowser(
  "a project is saved where its file is, and takes in what colleagues saved there",
  async ({ page, person, another }) => {
    await makeProject(page, "Cycle paths", { role: "Leader" });
    await write(page, "Summary", "Lamps on the coast");
    await saved(page);
    await saveFile(page);
    await status(page, `Saved to ${TEAM}`);
    // No file can be there that is called so.
    const proposed = await page.evaluate(() => window.chooser.proposed);
    assert.match(proposed, /^Cycle paths \d{4}-\d{2}-\d{2} \d{4}\.gate360\.json$/);
    const first = json(Buffer.from(await read(page)));
    assert.equal(first.schema, "gate360/team");
    assert.deepEqual(written(first, "project/summary"), ["Lamps on the coast"]);

    // A colleague opens a copy, goes on, and puts it in the place of the file.
    const colleague = await another({ prepare: withoutChooser });
    await openFile(colleague.page, asFile(TEAM, first));
    await colleague.page.getByRole("link", { name: "Go to Cycle paths" }).click();
    await visit(colleague.page, "Profile");
    await write(colleague.page, "Partners", "Two cities");
    await saved(colleague.page);
    const theirs = await handedOut(colleague.page);
    assert.equal(theirs.name, "Cycle paths.gate360.json");
    await put(page, theirs.bytes.toString("utf8"));

    // The keys save what stands in the field at that moment.
    const summary = page.getByLabel("Summary", { exact: true });
    await summary.fill("Lamps on the coast and in town");
    await summary.press("Control+s");
    await status(page, `Saved to ${TEAM}, with one change of others that it held`);
    const both = json(Buffer.from(await read(page)));
    assert.equal(written(both, "project/summary").at(-1), "Lamps on the coast and in town");
    assert.deepEqual(written(both, "project/partners"), ["Two cities"]);
    assert.equal(await page.getByLabel("Partners", { exact: true }).inputValue(), "Two cities");
    assert.equal(await page.evaluate(() => window.chooser.asked), 1);

    // The next visit knows the file, and asks for nothing.
    const place = page.url();
    await person.go("/settings");
    await page.goto(place);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Profile" }).waitFor();
    await write(page, "Summary", "The third summary");
    await saved(page);
    await page.keyboard.press("Control+s");
    await status(page, `Saved to ${TEAM}`);
    const third = json(Buffer.from(await read(page)));
    assert.ok(written(third, "project/summary").includes("The third summary"));
    assert.equal(await page.evaluate(() => window.chooser.asked), 0);
  },
  { prepare: withChooser },
);

inBrowser(
  "a file that was opened where it is becomes the file that is saved to",
  async ({ page, another }) => {
    const colleague = await another({ prepare: withoutChooser });
    await makeProject(colleague.page, "Shared paths", { role: "Colleague" });
    await saved(colleague.page);
    const theirs = await handedOut(colleague.page);

    await put(page, theirs.bytes.toString("utf8"));
    await page.getByRole("button", { name: "Open file", exact: true }).click();
    await page.getByRole("alert").getByText(`${TEAM} is open`, { exact: true }).waitFor();
    await page.getByRole("link", { name: "Go to Shared paths" }).click();
    await visit(page, "Profile");
    await write(page, "Summary", "Written by two");
    await saved(page);
    await saveFile(page);
    await status(page, `Saved to ${TEAM}`);
    assert.equal(await page.evaluate(() => window.chooser.asked), 1);
    const both = json(Buffer.from(await read(page)));
    assert.deepEqual(written(both, "project/summary"), ["Written by two"]);
  },
  { prepare: withChooser },
);

inBrowser(
  "a new file that fails may be empty, and a file that is there is gone on with by opening it",
  async ({ page, person, another }) => {
    await makeProject(page, "Cycle paths", { role: "Leader" });
    await saved(page);
    await page.evaluate(() => {
      const stream = FileSystemWritableFileStream.prototype;
      window.kept = stream.write;
      stream.write = async () => {
        throw new DOMException("", "QuotaExceededError");
      };
    });
    await saveFile(page);
    const alert = page.getByRole("alert").filter({ hasText: "The file was not saved" });
    await alert.getByText("is full").waitFor();
    await alert.getByText(`Your work is here as before. ${TEAM} may be empty now`).waitFor();
    await alert.getByText("open it with “Open file” on the home page first").waitFor();
    assert.equal(await alert.getByText("nothing in the file was changed").count(), 0);
    assert.equal(await read(page), "");
    await page.evaluate(() => {
      FileSystemWritableFileStream.prototype.write = window.kept;
    });
    await alert.getByRole("button", { name: "Try again" }).click();
    await status(page, `Saved to ${TEAM}`);
    await alert.waitFor({ state: "detached" });

    // A colleague goes on in a file of the team's, which this browser has never seen.
    const colleague = await another({ prepare: withoutChooser });
    await openFile(colleague.page, asFile(TEAM, await read(page)));
    await colleague.page.getByRole("link", { name: "Go to Cycle paths" }).click();
    await visit(colleague.page, "Profile");
    await write(colleague.page, "Partners", "Two cities");
    await saved(colleague.page);
    const shared = "shared.gate360.json";
    await put(page, (await handedOut(colleague.page)).bytes.toString("utf8"), shared);
    await write(page, "Summary", "Lamps on the coast");
    await saved(page);

    await person.go("/");
    await page.evaluate((name) => {
      window.chooser.name = name;
    }, shared);
    await page.getByRole("button", { name: "Open file", exact: true }).click();
    await page
      .getByRole("alert")
      .getByText(`${shared} was joined to the project that was here already`)
      .waitFor();
    await page.getByRole("link", { name: "Go to Cycle paths" }).click();
    await visit(page, "Profile");
    assert.equal(await page.getByLabel("Partners", { exact: true }).inputValue(), "Two cities");
    await saveFile(page);
    await status(page, `Saved to ${shared}`);
    const both = json(Buffer.from(await read(page, shared)));
    assert.deepEqual(written(both, "project/partners"), ["Two cities"]);
    assert.deepEqual(written(both, "project/summary"), ["Lamps on the coast"]);
  },
  { prepare: withChooser },
);

inBrowser(
  "what another tab wrote meanwhile is in the file that the home page saves",
  async ({ page, person }) => {
    await makeProject(page, "Only here", { role: "Leader" });
    await saved(page);
    const place = new URL(page.url()).hash.slice(1);
    await setClock(page, 8 * DAY);
    await person.go("/");
    const save = page.getByRole("button", { name: "Save file: Only here", exact: true });
    await save.waitFor();

    const other = await person.tab(place);
    await write(other, "Summary", "From the other tab");
    await saved(other);
    await other.close();
    const [handed] = await Promise.all([page.waitForEvent("download"), save.click()]);
    const file = json(await readFile(await handed.path()));
    assert.deepEqual(written(file, "project/summary"), ["From the other tab"]);
  },
  { prepare: downloadingLater },
);

inBrowser(
  "a file takes its project out of the bin, and what is in no file stays known as such",
  async ({ page, person }) => {
    await makeProject(page, "Harbour", { role: "Leader" });
    await saved(page);
    const { bytes } = await handedOut(page);
    await setClock(page, DAY);
    await write(page, "Summary", "In no file");
    await saved(page);
    await person.go("/");
    await page.getByRole("button", { name: "Remove Harbour", exact: true }).click();
    await page.getByRole("button", { name: "Move to the bin", exact: true }).click();
    await page.getByText("No project here yet").waitFor();

    await openFile(page, { ...asFile(TEAM, ""), buffer: bytes });
    const alert = page.getByRole("alert");
    await alert.getByText(`${TEAM} was joined to the project that was here already`).waitFor();
    await alert.getByText("Harbour is back among your projects.").waitFor();
    await setClock(page, 9 * DAY);
    await page.reload();
    await page.getByText("Not in a file since").waitFor();
    await page.getByRole("link", { name: "Harbour", exact: true }).click();
    await visit(page, "Profile");
    assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), "In no file");
  },
  { prepare: downloadingLater },
);

inBrowser(
  "what stands in the way of saving to a file is told, and nothing is written over",
  async ({ page, another }) => {
    const colleague = await another({ prepare: withoutChooser });
    await makeProject(colleague.page, "Another project", { role: "Colleague" });
    await saved(colleague.page);
    const other = (await handedOut(colleague.page)).bytes.toString("utf8");
    await visit(colleague.page, "Report");
    const report = (await download(colleague.page, "Export JSON")).bytes.toString("utf8");

    await makeProject(page, "Cycle paths", { role: "Leader" });
    await saved(page);
    await saveFile(page);
    await status(page, `Saved to ${TEAM}`);
    const good = await read(page);

    const alert = page.getByRole("alert").filter({ hasText: "The file was not saved" });
    const refused = async (words) => {
      await saveFile(page);
      await alert.getByText(words).waitFor();
      await alert.getByText("Your work is here as before").waitFor();
      await page.getByRole("button", { name: "Close this message" }).click();
      await alert.waitFor({ state: "detached" });
    };
    for (const [content, words] of [
      [other, "holds another project, Another project, so nothing was written over it"],
      [report, "is not a team file any more"],
      [good.slice(0, good.length / 2), "cannot be read"],
      ["Minutes of the meeting", "cannot be read"],
      ['{"minutes": 1}', "is not a team file any more"],
      [JSON.stringify({ ...json(Buffer.from(good)), version: 2 }), "by a newer Gate 360"],
    ]) {
      await put(page, content);
      await refused(words);
      assert.equal(await read(page), content, words);
    }

    await put(page, good);
    const broken = async (words, spoil, mend) => {
      await page.evaluate(spoil);
      await refused(words);
      await page.evaluate(mend);
      assert.equal(await read(page), good, words);
    };
    await broken(
      "did not allow this page to write",
      () => {
        const handle = FileSystemHandle.prototype;
        window.kept = [handle.queryPermission, handle.requestPermission];
        handle.queryPermission = async () => "prompt";
        handle.requestPermission = async () => "denied";
      },
      () => {
        const handle = FileSystemHandle.prototype;
        [handle.queryPermission, handle.requestPermission] = window.kept;
      },
    );
    const failing = (name) => `(() => {
      window.kept = FileSystemWritableFileStream.prototype.close;
      FileSystemWritableFileStream.prototype.close = async () => {
        throw new DOMException("", "${name}");
      };
    })()`;
    const mended = () => {
      FileSystemWritableFileStream.prototype.close = window.kept;
    };
    await broken("is full", failing("QuotaExceededError"), mended);
    await broken("is being used by another program", failing("NoModificationAllowedError"), mended);
    await broken("could not write to", failing("DataError"), mended);

    await page.evaluate((name) => window.chooser.remove(name), TEAM);
    await saveFile(page);
    await alert.getByText("is not where it was").waitFor();
    // From here one gets on by choosing another file.
    await page.evaluate(() => {
      window.chooser.name = "second.gate360.json";
    });
    await page.getByRole("button", { name: "Save to another file" }).click();
    await status(page, "Saved to second.gate360.json");
    await alert.waitFor({ state: "detached" });
    assert.equal(json(Buffer.from(await read(page, "second.gate360.json"))).schema, "gate360/team");
    await saveFile(page);
    await status(page, "Saved to second.gate360.json");
    assert.equal(await page.evaluate(() => window.chooser.asked), 2);
  },
  { prepare: withChooser },
);

inBrowser("who saves at the same moment is not written over", async ({ page, another }) => {
  const colleague = await another({ prepare: withoutChooser });
  await makeProject(page, "Cycle paths", { role: "Leader" });
  await saved(page);
  await saveFile(page);
  await status(page, `Saved to ${TEAM}`);
  await openFile(colleague.page, asFile(TEAM, await read(page)));
  await colleague.page.getByRole("link", { name: "Go to Cycle paths" }).click();
  await visit(colleague.page, "Profile");
  await write(colleague.page, "Partners", "In the nick of time");
  await saved(colleague.page);
  const theirs = (await handedOut(colleague.page)).bytes.toString("utf8");

  // The colleague's file arrives after this page has read the file and before it has written it.
  await page.evaluate((theirs) => {
    const create = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = async function (...options) {
      FileSystemFileHandle.prototype.createWritable = create;
      await window.chooser.write(this.name, theirs);
      return create.apply(this, options);
    };
  }, theirs);
  await write(page, "Summary", "Mine");
  await saved(page);
  await saveFile(page);
  await status(page, `Saved to ${TEAM}, with one change of others that it held`);
  const both = json(Buffer.from(await read(page)));
  assert.deepEqual(written(both, "project/partners"), ["In the nick of time"]);
  assert.deepEqual(written(both, "project/summary"), ["Mine"]);
}, { prepare: withChooser });

inBrowser(
  "where files can't be written in place they are handed out, and hold the whole history",
  async ({ page, another }) => {
    await makeProject(page, "Cycle paths", { role: "Leader" });
    await write(page, "Summary", "The first thought");
    await saved(page);
    await saveFile(page);
    await write(page, "Summary", "The second thought");
    await saved(page);
    const [handed] = await Promise.all([
      page.waitForEvent("download"),
      page.getByLabel("Partners", { exact: true }).press("Control+s"),
    ]);
    await status(page, "Downloaded as Cycle paths.gate360.json");
    const bytes = await readFile(await handed.path());
    assert.deepEqual(written(json(bytes), "project/summary"), [
      "The first thought",
      "The second thought",
    ]);

    const fresh = await another();
    await openFile(fresh.page, { ...asFile("Cycle paths.gate360.json", ""), buffer: bytes });
    const alert = fresh.page.getByRole("alert");
    await alert.getByText("The file is unchanged since it was exported on").waitFor();
    await alert.getByText("no signature").waitFor();
    await fresh.page.getByRole("link", { name: "Go to Cycle paths" }).click();
    await visit(fresh.page, "History");
    await fresh.page.getByText("The first thought").first().waitFor();
    await fresh.page.getByText("The second thought").first().waitFor();
  },
  { prepare: withoutChooser },
);

inBrowser("a dialog that was never shown leaves the download", async ({ page }) => {
  // The browser's owner may have forbidden dialogs: then they end at once.
  await makeProject(page, "Cycle paths");
  const handed = await handedOut(page);
  assert.equal(json(handed.bytes).schema, "gate360/team");
});

inBrowser("opening names what was changed in a file", async ({ page, person }) => {
  await makeProject(page, "Cycle paths", { role: "Leader" });
  await visit(page, stageLink(1));
  await answer(page, "VAL-101", { evidence: "A letter" });
  await answer(page, "VAL-102", { status: "Partly met" });
  await saved(page);
  const team = (await handedOut(page)).bytes.toString("utf8");
  await visit(page, "Report");
  const report = (await download(page, "Export JSON")).bytes.toString("utf8");
  await person.go("/");

  for (const [kind, original] of Object.entries({ team, report })) {
    let number = 0;
    const told = async (words, change, not) => {
      number += 1;
      const name = `${kind} ${number}.json`;
      await openFile(page, asFile(name, change ? changed(original, change) : original));
      const alert = page.getByRole("alert").filter({ hasText: name });
      for (const word of words) await alert.getByText(word).first().waitFor();
      for (const word of not ?? []) assert.equal(await alert.getByText(word).count(), 0, word);
    };
    const find = (file, key) => file.changes.findLast((change) => change.key === key);
    await told(["is unchanged since it was exported on"]);
    await told(
      ["is not as it was exported on", "VAL-101 "],
      (file) => {
        find(file, "answer/VAL-101/team/status").value = "not_met";
      },
      ["VAL-102 "],
    );
    await told(["is not as it was exported on", "VAL-102 ", "Project name"], (file) => {
      find(file, "answer/VAL-102/team/strength").value = 4;
      find(file, "project/name").value = "Cycle paths!";
    });
    await told(["has no mark"], (file) => {
      delete file.integrity;
    });
    // As files were before their parts had hashes.
    await told(
      ["is not as it was exported on", "no signature", "joined", "Ask where it comes from"],
      (file) => {
        delete file.integrity.parts;
        file.author.role = "Somebody else";
      },
      ["What was changed since"],
    );
  }
});

inBrowser("a file in which the project was erased asks before it is erased here", async ({ page, person, another }) => {
  await makeProject(page, "Cycle paths", { role: "Leader" });
  await write(page, "Summary", "Lamps on the coast");
  await saved(page);
  const team = json((await handedOut(page)).bytes);

  // What the colleague's browser hands out who erased it there.
  const seen = {};
  for (const { replica, counter } of team.changes) {
    seen[replica] = Math.max(seen[replica] ?? 0, counter);
  }
  const erasing = {
    schema: "gate360/team",
    version: 1,
    project: team.project,
    exported: team.exported,
    changes: [
      {
        at: Date.now(),
        author: { role: "Data protection officer" },
        counter: 1,
        erases: "all",
        key: "project/erased",
        replica: "elsewhere",
        seen,
        value: null,
      },
    ],
  };
  await person.go("/");
  await openFile(page, asFile("erased.gate360.json", erasing));
  const alert = page.getByRole("alert");
  await alert.getByText("Data protection officer erased it for good on").waitFor();
  const card = page.getByRole("heading", { level: 2, name: "Cycle paths" });
  await card.waitFor();
  await page.getByRole("button", { name: "Erase it here too" }).click();
  await page.getByText("Cycle paths was erased here, too").first().waitFor();
  await card.waitFor({ state: "detached" });

  // A copy from before comes back to nothing.
  await openFile(page, asFile("before.gate360.json", team));
  await alert.getByText("There is no project in before.gate360.json any more").waitFor();
  await painted(page);
  assert.equal(await card.count(), 0);

  // Elsewhere, too, whoever has only the file with the erasure has nothing.
  const fresh = await another();
  await openFile(fresh.page, asFile("erased.gate360.json", erasing));
  await fresh.page.getByText("There is no project in erased.gate360.json any more").first().waitFor();
});

inBrowser("a value that was erased in a file is erased here, and by whom is told", async ({ page, person }) => {
  await makeProject(page, "Cycle paths", { role: "Leader" });
  await write(page, "Summary", "A name that must go");
  await saved(page);
  const team = json((await handedOut(page)).bytes);
  const summary = team.changes.findLast((change) => change.key === "project/summary");
  team.changes.push({
    at: Date.now(),
    author: { role: "Data protection officer" },
    counter: 1,
    erases: "key",
    key: "project/summary",
    replica: "elsewhere",
    seen: { [summary.replica]: summary.counter },
    value: null,
  });
  await person.go("/");
  await openFile(page, asFile("erased.gate360.json", team));
  await page
    .getByRole("alert")
    .getByText("One value was erased for good by Data protection officer")
    .waitFor();
  await page.getByRole("link", { name: "Go to Cycle paths" }).click();
  await visit(page, "Profile");
  assert.equal(await page.getByLabel("Summary", { exact: true }).inputValue(), "");
  const again = await handedOut(page);
  assert.ok(!again.bytes.toString("utf8").includes("A name that must go"));
});

inBrowser("a name that was erased in a file is not left beside the database", async ({ page, person }) => {
  const beside = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await makeProject(page, "Project of Mrs Holm", { role: "Leader" });
  await saved(page);
  const team = json((await handedOut(page)).bytes);
  assert.ok((await beside()).includes("Holm"));
  const name = team.changes.findLast((change) => change.key === "project/name");
  team.changes.push({
    at: Date.now(),
    author: { role: "Data protection officer" },
    counter: 1,
    erases: "key",
    key: "project/name",
    replica: "elsewhere",
    seen: { [name.replica]: name.counter },
    value: null,
  });
  await person.go("/");
  await openFile(page, asFile("erased.gate360.json", team));
  await page
    .getByRole("alert")
    .getByText("One value was erased for good by Data protection officer")
    .waitFor();
  assert.ok(!(await beside()).includes("Holm"));
});
