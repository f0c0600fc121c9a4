// How long the PDF of the first example takes from the click until the file is there, and for how
// long the page can't answer meanwhile. What is measured and how is in README.md beside this.
//
//     node bench/pdf.mjs [runs]

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Person, serve } from "../tests/e2e/harness.mjs";
import { painted, visit } from "../tests/e2e/steps.mjs";

/** Runs in the page before the app: notes a click, and what keeps the page from answering then. */
function watch() {
  let noted = {};
  let last = performance.now();
  const exporting = () =>
    [...document.querySelectorAll(".report-ways button")].find(
      (button) => button.innerText.trim() === "Export PDF",
    );
  setInterval(() => {
    const now = performance.now();
    if (noted.at && !noted.ended) {
      noted.gap = Math.max(noted.gap, now - Math.max(last, noted.at));
      noted.began ||= exporting().ariaDisabled === "true";
      // The page's own end of the work, such as saying that the PDF is ready, belongs to it too.
      if (noted.began && exporting().ariaDisabled !== "true") {
        const end = () => {
          performance.mark("gate360 ended");
          noted.ended = true;
        };
        requestAnimationFrame(() => setTimeout(end, 20));
      }
    }
    last = now;
  }, 4);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (noted.at && startTime + duration > noted.at) noted.task = Math.max(noted.task, duration);
    }
  }).observe({ entryTypes: ["longtask"] });
  addEventListener(
    "click",
    (event) => {
      if (!exporting()?.contains(event.target)) return;
      performance.mark("gate360 clicked");
      noted = { clicked: Date.now(), at: performance.now(), gap: 0, task: 0 };
    },
    true,
  );
  window.noted = () => noted;
}

/** Exports once; gives milliseconds. Asks nothing of the page meanwhile that would hold it up. */
async function once(page) {
  const button = page.getByRole("button", { name: "Export PDF", exact: true });
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  const trace = await startTrace(page);
  const arrives = page.waitForEvent("download");
  await page.mouse.click(x + width / 2, y + height / 2);
  const download = await arrives;
  await download.path();
  const done = Date.now();
  await page.waitForFunction(() => window.noted().ended, undefined, { polling: 100 });
  const noted = await page.evaluate(() => window.noted());
  const work = await trace.longest();
  await page.getByText("The PDF is ready").first().waitFor();
  await download.delete();
  return { total: done - noted.clicked, gap: noted.gap, task: noted.task, work };
}

/** Begins to record the tasks of the browser. */
async function startTrace(page) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const includedCategories = ["toplevel", "blink.user_timing"];
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  return {
    /** The most processor time that a task of the page's own thread took, from the click on. */
    async longest() {
      const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
      await session.send("Tracing.end");
      await complete;
      const mark = (name) => events.find((event) => event.name === `gate360 ${name}`);
      const [clicked, ended] = [mark("clicked"), mark("ended")];
      const tasks = events.filter(
        ({ name, pid, tid, ts, dur }) =>
          name === "ThreadControllerImpl::RunTask" &&
          pid === clicked.pid &&
          tid === clicked.tid &&
          ts + dur >= clicked.ts &&
          ts <= ended.ts,
      );
      return Math.max(...tasks.map((task) => (task.tdur ?? 0) / 1000));
    },
  };
}

const of = (list, key) =>
  list.map((one) => Math.round(one[key])).sort((one, other) => one - other);
const median = (sorted) => sorted[Math.floor(sorted.length / 2)];

function tell(name, list) {
  const [total, gap, task, work] = ["total", "gap", "task", "work"].map((key) => of(list, key));
  console.log(
    `${name}: median ${median(total)} ms, worst ${total.at(-1)} ms; ` +
      `longest gap in a 4 ms heartbeat: median ${median(gap)} ms, worst ${gap.at(-1)} ms; ` +
      `longest task above 50 ms: ${task.at(-1) === 0 ? "none" : `${task.at(-1)} ms`}; ` +
      `most processor time of a task: median ${median(work)} ms, worst ${work.at(-1)} ms`,
  );
}

const runs = Number(process.argv[2] ?? 5);
const site = await serve();
const cold = [];
const warm = [];
try {
  for (let run = 0; run < runs; run += 1) {
    const folder = await mkdtemp(join(tmpdir(), "gate360-bench-"));
    const person = new Person(site.origin, folder, { prepare: watch });
    try {
      await person.start();
      const { page } = person;
      await page.getByRole("button", { name: "Try an example", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      await visit(page, "Report");
      await painted(page);
      cold.push(await once(page));
      warm.push(await once(page));
    } finally {
      await person.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
} finally {
  site.close();
}
console.log(`PDF of the first example, ${runs} runs, from the click until the file is complete`);
tell("cold, a fresh profile, the engine fetched without compression", cold);
tell("warm, a second time on the same page", warm);
