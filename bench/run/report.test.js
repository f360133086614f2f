import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { growth, medians, replaced, roundUp, simulator, tables } from "./report.js";
import { AIMS, LIMITS, TABLES } from "./rows.js";

const samples = (lines) => lines.map(([app, measure, value]) => ({ app, measure, value }));

test("the middle of the samples of an app counts", () => {
  const median = medians(samples([["console", "key", 9], ["console", "key", 1], ["console", "key", 2.5], ["floor", "key", 7], ["floor", "key", 10]]));
  assert.deepEqual([median("console", "key"), median("floor", "key"), median("floor", "sort")], [2.5, 7, undefined]);
});

test("ratios are to the best framework and to what is written by hand", () => {
  const text = tables(
    medians(
      samples([
        ["console", "large.key", 20], ["console", "large.key.script", 17], ["floor", "large.key", 10], ["refine", "large.key", 80],
        ["cloudscape", "large.key", 50], ["console", "slow.first.usable", 700], ["react-admin", "slow.first.usable", 1000],
      ]),
    ),
  );
  for (const line of [
    "| keystroke to painted result | 20.0 ms | 10.0 ms | – | 80.0 ms | 50.0 ms | 0.40 | 2.00 |",
    "| keystroke in 10,000, : Cloudscape | 0.40 | 0.50 | reached |",
    "| usable, throttled, : react-admin | 0.70 | 0.65 | missed |",
    "| script of a keystroke in 10,000 | 17.0 ms | 16.7 ms | missed |",
  ])
    assert.ok(text.includes(line), `${line}\n${text}`);
  assert.ok(!text.includes("memory"));
});

test("numbers read well in their units", () => {
  const units = new Map(TABLES.flatMap(({ rows }) => rows.map(([measure, , unit]) => [measure, unit])));
  for (const [measure, value, words] of [
    ["large.key", 16.66, "16.7 ms"], ["large.key", 1234.4, "1234 ms"], ["slow.first.bytes", 211_939, "211.9 kB"],
    ["leak.after", 8_770_636, "8.8 MB"], ["leak.percent", 0.04, "+0.0 %"], ["slow.first.requests", 12, "12"],
  ])
    assert.equal(units.get(measure)(value), words);
  for (const [measure] of [...AIMS, ...LIMITS]) assert.ok(units.has(measure), `${measure} is no row`);
});

test("the simulator's decisions are told by the second", () => {
  const text = simulator({ events: 1000, notifications: 100, rounds: 10, ms: 500 }, { ms: 1000, readMs: 41.6, longTasks: 0 });
  assert.match(text, /\| million decisions a second \| 2\.0 \| 1\.0 \| 0\.50 \|/);
  assert.match(text, /took the worker 42 ms; tasks of the page over 50 ms meanwhile: 0\./);
});

test("the greatest value is at the top of the picture, and scales end at round numbers", () => {
  const svg = growth(medians(samples([["console", "grow1000.load", 0], ["console", "grow50000.load", 200]])));
  assert.ok(svg.includes('points="62.0,214.0 356.0,34.0"'), svg);
  assert.deepEqual([0, 1.5, 21, 700].map(roundUp), [1, 2, 50, 1000]);
});

test("only the measured part of the document is replaced", () => {
  const document = readFileSync(new URL("../../docs/benchmarks.md", import.meta.url), "utf8");
  const changed = replaced(document, "new\n");
  assert.equal(replaced(changed, "x\n"), replaced(document, "x\n"));
  assert.ok(changed.startsWith(document.slice(0, 200)) && changed.includes("new\n<!-- end of measured -->"));
  assert.throws(() => replaced("# B\n", "new"));
});
