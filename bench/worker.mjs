// How long the worker takes for the PDF of a report, from the request to the file, with the module
// loaded. What is measured and how is in README.md beside this.
//
//     node bench/worker.mjs [runs] REPORT.json…

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { launch } from "../tests/e2e/browsers.mjs";
import { serve } from "../tests/e2e/harness.mjs";

/** Runs in an empty page of the same site: starts a worker and asks it for the PDF again and again. */
async function ask({ report, language, runs }) {
  const [fingerprint, ...texts] = await (await fetch(`/words/${language}.json`)).json();
  const worker = new Worker("/engine_loader.js", { type: "module" });
  const answer = () =>
    new Promise((answered, failed) => {
      worker.onerror = (event) => failed(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.kind === "error") failed(new Error(data.message));
        else if (data.kind !== "progress") answered(data);
      };
    });
  await answer();
  const bytes = new TextEncoder().encode(report);
  const times = [];
  let size = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    worker.postMessage({ kind: "pdf", report: bytes, language, fingerprint, texts });
    size = (await answer()).bytes.length;
    times.push(performance.now() - start);
  }
  worker.terminate();
  return { times, size };
}

const arguments_ = process.argv.slice(2);
const runs = /^\d+$/.test(arguments_[0] ?? "") ? Number(arguments_.shift()) : 7;
const site = await serve();
const folder = await mkdtemp(join(tmpdir(), "gate360-bench-"));
const browser = await launch(folder, {});
try {
  for (const file of arguments_) {
    const report = await readFile(file, "utf8");
    const { language } = JSON.parse(report);
    // Each report in a page of its own, so that no memory is left of the one before.
    const page = await browser.newPage();
    await page.goto(`${site.origin}/words/${language}.json`);
    const { times, size } = await page.evaluate(ask, { report, language, runs });
    await page.close();
    const [first, ...later] = times.map(Math.round);
    later.sort((one, other) => one - other);
    console.log(
      `${basename(file)}: first ${first} ms; later median ${later[Math.floor(later.length / 2)]} ms, ` +
        `worst ${later.at(-1)} ms; ${size} bytes`,
    );
  }
} finally {
  await browser.close();
  site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
