// What is measured of one app in one browser: visits with cold and warm caches,
// and what people do in the list. Every function returns numbers by name.
import { probe } from "./probe.js";
import { quiet } from "./quiet.js";
import * as unwatched from "./unwatched.js";

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOW_CPU = 4;

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** Of each task, what is over 50 ms. */
const blocking = (tasks) => sum(tasks.map(([, duration]) => duration - 50));

/** Opens the list and waits until it is painted. */
export async function open(context, app, { origin, wanted, slow = false }) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = { bytes: 0, data: 0, requests: 0 };
  const urls = new Map();
  cdp.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const own = !urls.get(requestId)?.includes("/api/");
    traffic[own ? "bytes" : "data"] += encodedDataLength;
    if (own && encodedDataLength > 0) traffic.requests += 1;
  });
  await cdp.send("Network.enable");
  await cdp.send("Performance.enable");
  if (slow) {
    await cdp.send("Network.emulateNetworkConditions", SLOW_NETWORK);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW_CPU });
  }
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript(probe, wanted.newest);
  await quiet(context.browser());
  await page.goto(origin + app.start, { waitUntil: "commit" });
  const { usable } = await page.evaluate(() => window.bench.load());
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(slow ? 1000 : 300);
  if (faults.length > 0) throw new Error(`${app.title}: ${faults[0]}`);
  const { lcp, tasks } = await page.evaluate(() => window.bench.seen());
  return { page, cdp, load: { usable, lcp, blocking: blocking(tasks), longest: Math.max(0, ...tasks.map(([, d]) => d)), ...traffic } };
}

/** One thing a person does, from the event to the painted result; with the work
 * of the main thread meanwhile, and its longest task. */
async function once({ page, cdp }, event, result, act) {
  const before = await work(cdp);
  await page.evaluate(([event, result]) => window.bench.arm(event, result), [event, result]);
  await act?.();
  const painted = await page.evaluate(() => window.bench.result());
  const after = await work(cdp);
  const { tasks } = await page.evaluate(() => window.bench.seen());
  return { painted, script: after.script - before.script, longest: Math.max(0, ...tasks.map(([, d]) => d)) };
}

/** Milliseconds of script so far. */
async function work(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { script: value("ScriptDuration") * 1000 };
}

function summed(name, all) {
  return {
    [name]: median(all.map((one) => one.painted)),
    [`${name}.script`]: median(all.map((one) => one.script)),
    [`${name}.longest`]: Math.max(...all.map((one) => one.longest)),
  };
}

/** Types a search letter by letter and takes it away again. */
export async function type(opened, app, wanted) {
  const { page } = opened;
  const keys = [];
  await page.click(app.search);
  for (const { key, expected } of wanted.keys) {
    keys.push(await once(opened, "keydown", { first: expected }, () => page.keyboard.press(key)));
    await page.waitForTimeout(150);
  }
  const shorter = [...wanted.keys.slice(0, -1).map(({ expected }) => expected).reverse(), wanted.newest];
  for (const first of shorter) {
    keys.push(await once(opened, "keydown", { first }, () => page.keyboard.press("Backspace")));
    await page.waitForTimeout(150);
  }
  return summed("key", keys);
}

/** Sorts by name, there and back. */
export async function sort(opened, app, wanted) {
  const { page } = opened;
  const sorts = [];
  for (const first of [wanted.first, wanted.last]) {
    sorts.push(await once(opened, "click", { first }, () => page.click(app.byName)));
    await page.waitForTimeout(150);
  }
  return summed("sort", sorts);
}

async function thereAndBack(opened, app, row) {
  const { page } = opened;
  const id = await page.evaluate(() => window.bench.firstId());
  const name = row(id).notification_name;
  const there = await once(opened, "click", { value: name }, () => page.click(`${app.edit} >> nth=0`));
  await page.waitForTimeout(100);
  const back = await once(opened, "back", { first: id });
  await page.waitForTimeout(100);
  return { there, back };
}

/** Opens the form of the first row and leaves it, three times. The first time is
 * told apart: it loads what only forms need. */
export async function edit(opened, app, row) {
  const all = [];
  for (let times = 0; times < 4; times += 1) all.push(await thereAndBack(opened, app, row));
  const [first, ...others] = all;
  return {
    "edit.first": first.there.painted,
    ...summed("edit", others.map(({ there }) => there)),
    ...summed("leave", others.map(({ back }) => back)),
  };
}

/** Bytes held by scripts, by the page's objects and by WebAssembly. */
export function memory({ page, cdp }) {
  return unwatched.memory((method) => cdp.send(method), (script) => page.evaluate(script));
}

/** How much memory grows over 200 steps between list and form, in per cent, after
 * the first 60, in which browsers learn what to compile. */
export async function leak(browser, app, { origin, wanted, row }) {
  const page = await unwatched.open(browser, origin + app.start, wanted.newest);
  const name = row(wanted.newest).notification_name;
  await page.evaluate(unwatched.steps(app, wanted.newest, name, 60));
  const before = await page.memory();
  await page.evaluate(unwatched.steps(app, wanted.newest, name, 200));
  const after = await page.memory();
  await page.close();
  return { before: before.all, after: after.all, percent: (after.all / before.all - 1) * 100 };
}
