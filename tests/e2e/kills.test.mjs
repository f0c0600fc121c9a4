// A few rounds of killing the browser; kills.mjs does more of them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { kills } from "./kills.mjs";

test("what was shown as saved survives the browser being killed", { timeout: 240_000 }, async (t) => {
  const seed = Date.now() % 1e6;
  t.diagnostic(`seed ${seed}`);
  const counted = await kills({ rounds: 5, seed });
  assert.equal(counted.rounds, 5);
  assert.ok(counted.seen > 0, "nothing was ever shown as saved");
});

test("a store that loses what it has confirmed is found out", { timeout: 240_000 }, async () => {
  // Some changes are not stored, and the page can't know.
  const prepare = () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...words) {
      const lost = this.name === "changes" && words[0].includes("Århus");
      return lost ? undefined : put.apply(this, words);
    };
  };
  await assert.rejects(kills({ rounds: 5, seed: 1, prepare }), /was shown as saved/);
});
