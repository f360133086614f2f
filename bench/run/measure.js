// Measures every app in one Chromium, in alternation. `cargo xtask bench` builds
// and calls this; the numbers go to a file as {app, measure, value}.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { APPS } from "./apps.js";
import { launch } from "./browser.js";
import { expectations, notifications } from "./data.js";
import { serve } from "./server.js";
import * as unwatched from "./unwatched.js";
import * as visits from "./visits.js";

const { values: options } = parseArgs({
  options: {
    sites: { type: "string" },
    console: { type: "string" },
    out: { type: "string" },
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
    part: { type: "string" },
  },
});
const ROUNDS = Number(options.rounds);
const SMALL = 100;
const LARGE = 10_000;
const MORE_LOADS = 4;
const GROWTH = [1_000, 10_000, 50_000];

const names = Object.keys(APPS).filter((name) => name === "console" || !options.only || name === options.only);
const folders = Object.fromEntries(names.map((name) => [name, name === "console" ? options.console : join(options.sites, name)]));
const server = await serve(folders);
const browser = await launch();

const samples = [];
const failures = [];
let round = 0;

const data = new Map();
function serving(count) {
  if (!data.has(count)) {
    const rows = notifications(count);
    const byId = new Map(rows.map((row) => [row.notification_id, row]));
    data.set(count, { rows, wanted: expectations(rows), row: (id) => byId.get(id) });
  }
  const { rows, wanted, row } = data.get(count);
  server.use(count, rows);
  return { origin: server.origin, wanted, row };
}

/** Runs one part for every app, beginning with another one each round. */
async function each(part, count, measure) {
  if (options.part && options.part !== part) return;
  const given = serving(count);
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[(turn + round) % names.length];
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB", timezoneId: "UTC" });
    try {
      const numbers = await measure(context, APPS[name], given);
      for (const [measure, value] of Object.entries(numbers)) samples.push({ app: name, measure: `${part}.${measure}`, value });
    } catch (error) {
      failures.push(`${name}, ${part}, ${count} notifications: ${error.message.split("\n")[0]}`);
    }
    await context.close();
  }
}

const named = (prefix, numbers) => Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`${prefix}.${name}`, value]));

/** A first and a repeated visit. */
async function twice(context, app, given) {
  const first = await visits.open(context, app, given);
  await first.page.close();
  const again = await visits.open(context, app, given);
  return { ...named("first", first.load), ...named("again", again.load) };
}

const loaded = (app, { origin, wanted }) => unwatched.load(browser, origin + app.start, wanted.newest);

/** What the machine does besides falls on single loads. */
async function moreLoads(part, count, numbers) {
  for (let more = 0; more < MORE_LOADS; more += 1) await each(part, count, async (_context, app, given) => numbers(await loaded(app, given)));
}

async function inTheList(context, app, given) {
  const load = await loaded(app, given);
  const opened = await visits.open(context, app, given);
  const held = await visits.memory(opened);
  return {
    ...named("load", load),
    ...named("memory", held),
    ...(await visits.type(opened, app, given.wanted)),
    ...(await visits.edit(opened, app, given.row)),
    ...(await visits.sort(opened, app, given.wanted)),
  };
}

async function growing(context, app, given) {
  const { usable } = await loaded(app, given);
  const opened = await visits.open(context, app, given);
  const held = await visits.memory(opened);
  return {
    load: usable,
    memory: held.all,
    ...(await visits.type(opened, app, given.wanted)),
    ...(await visits.sort(opened, app, given.wanted)),
  };
}

const leaking = (_context, app, given) => visits.leak(browser, app, given);

for (round = 0; round < ROUNDS; round += 1) {
  console.log(`Round ${round + 1} of ${ROUNDS}`);
  await each("slow", SMALL, (context, app, given) => twice(context, app, { ...given, slow: true }));
  await each("fast", SMALL, twice);
  await each("small", SMALL, inTheList);
  await each("large", LARGE, inTheList);
  await moreLoads("large", LARGE, (load) => named("load", load));
  for (const count of GROWTH) {
    await each(`grow${count}`, count, growing);
    await moreLoads(`grow${count}`, count, ({ usable }) => ({ load: usable }));
  }
  if (round === 0) await each("leak", SMALL, leaking);
}

const version = browser.version();
await browser.close();
server.stop();
for (const failure of failures) console.log(`FAILED: ${failure}`);
writeFileSync(options.out, JSON.stringify({ chromium: version, node: process.version, rounds: ROUNDS, failures, samples }));
