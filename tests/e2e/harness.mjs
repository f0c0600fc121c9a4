// A server, a browser and a profile folder for each test, and the check that the
// browser never complained.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { launch } from "./browsers.mjs";

/** The root of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where pictures of failures go, and those of pictures.mjs. */
export const PICTURES = join(ROOT, "target/gate360/pictures");

/** How long a test may take: generous, since a machine may be busy with other things. */
const TIMEOUT = 240_000;

/** How long a state may take to come about. */
const STATE = 20_000;

const KINDS = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Serves the built page on this machine. */
export async function serve() {
  const folder = resolve(process.env.GATE360_DIST ?? join(ROOT, "dist"));
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    try {
      if (!file.startsWith(folder)) throw new Error("outside of the page");
      const body = await readFile(file);
      const kind = KINDS[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "Content-Type": kind, "Cache-Control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("There is no such file.\n");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A person's browser with a profile folder of its own, which outlives the browser. */
export class Person {
  /** What the browser complained of: errors of the page and on its console. */
  errors = [];

  constructor(origin, folder, options) {
    Object.assign(this, { origin, folder, options });
  }

  /** Starts the browser on the home page, with what the profile folder remembers. */
  async start() {
    const { prepare, listen, ...options } = this.options;
    this.context = await launch(this.folder, {
      acceptDownloads: true,
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    this.context.setDefaultTimeout(STATE);
    this.context.on("page", (page) => this.#listen(page));
    this.context.pages().forEach((page) => this.#listen(page));
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    // Firefox runs it in empty pages, too, where there is nothing to prepare.
    if (prepare) {
      const code = typeof prepare === "function" ? `(${prepare})();` : prepare;
      await this.context.addInitScript(`if (location.protocol !== "about:") { ${code} }`);
    }
    listen?.(this.context);
    await this.go("/");
  }

  #listen(page) {
    page.on("pageerror", (error) => this.errors.push(`page error: ${error.stack ?? error}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(`console: ${message.text()}`);
    });
  }

  /** Goes to a place of the app by its address. */
  async go(place, page = this.page) {
    await page.goto(`${this.origin}/#${place}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }

  /**
   * Opens a place in another tab of the same browser. It is in a window of its own: a browser
   * paints a tab behind another only once a second.
   */
  async tab(place) {
    const [page] = await Promise.all([
      this.context.waitForEvent("page"),
      this.page.evaluate(() => window.open("about:blank", "_blank", "popup,noopener")),
    ]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await this.go(place, page);
    return page;
  }

  /** Closes the whole browser. */
  async stop() {
    await this.context?.close();
    this.context = undefined;
  }
}

/**
 * Runs a test with a fresh person; `another()` gives further ones. Fails if a browser complained
 * of anything that `tolerated` does not match, or if it takes longer than `limit` milliseconds.
 */
export function inBrowser(name, body, options = {}) {
  const { tolerated, limit = TIMEOUT, ...launch } = options;
  test(name, { timeout: limit }, async () => {
    const site = await serve();
    const people = [];
    const another = async (changed = {}) => {
      const folder = await mkdtemp(join(tmpdir(), "gate360-e2e-"));
      const person = new Person(site.origin, folder, { ...launch, ...changed });
      people.push(person);
      await person.start();
      return person;
    };
    try {
      const person = await another();
      await body({ person, page: person.page, another });
      const complaints = people.flatMap((one) => one.errors);
      assert.deepEqual(
        complaints.filter((complaint) => !tolerated?.test(complaint)),
        [],
        "the browser complained",
      );
    } catch (error) {
      await picture(people, name);
      for (const complaint of people.flatMap((one) => one.errors)) console.error(complaint);
      throw error;
    } finally {
      for (const person of people) {
        await person.stop();
        await rm(person.folder, { recursive: true, force: true, maxRetries: 5 });
      }
      site.close();
    }
  });
}

/** What every page showed when a test failed. */
async function picture(people, name) {
  const folder = join(PICTURES, "failures");
  await mkdir(folder, { recursive: true });
  let number = 0;
  for (const page of people.flatMap((person) => person.context?.pages() ?? [])) {
    number += 1;
    const file = `${name.replace(/[^a-z0-9]+/gi, "-")}-${number}.png`;
    // A page that has stopped answering can't be painted; the failure itself says more.
    await page.screenshot({ path: join(folder, file), fullPage: true }).catch(() => {});
  }
}
