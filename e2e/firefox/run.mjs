// The journeys in a Firefox as people have it, driven over WebDriver BiDi. Each
// file of `journeys` exports tests by title; every test gets a fresh page. The
// last line is the sum.
import { readdir } from "node:fs/promises";
import puppeteer from "puppeteer-core";

const TIMEOUT_MS = 60_000;

function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run these journeys with “cargo xtask test --only firefox”.`);
  return value;
}

const addresses = { root: needed("ROOT_URL"), console: needed("CONSOLE_URL") };

async function collect() {
  const folder = new URL("./journeys/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".mjs")).sort();
  const files = await Promise.all(names.map((name) => import(new URL(name, folder))));
  return files.flatMap((file) => Object.entries(file.default));
}

/** Everything a person would only see in the developer tools. */
function watch(page) {
  const seen = [];
  page.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.push(`exception: ${error.message}`));
  return seen;
}

/** What a person would see where a journey ended: whoever reads the log was not there. */
async function where(page) {
  const text = await page.evaluate(() => document.body.innerText).catch((error) => error.message);
  return `\nThe page was ${page.url()} and said:\n${text.slice(0, 2000)}`;
}

function deadline() {
  let timer;
  const passed = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took more than ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}

async function attempt(browser, test, url) {
  const context = await browser.createBrowserContext();
  const limit = deadline();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const seen = watch(page);
    try {
      await Promise.race([test({ page, url }), limit.passed]);
    } catch (error) {
      error.stack += await where(page);
      throw error;
    }
    if (seen.length > 0) throw new Error(`the developer tools show ${seen.join("; ")}`);
  } finally {
    limit.cancel();
    await context.close();
  }
}

const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: needed("FIREFOX"),
  headless: true,
  // The first start on a machine may take a while; no journey should fail for it.
  timeout: 300_000,
  protocolTimeout: 300_000,
  args: ["--width=1440", "--height=900"],
});
let passed = 0;
let failed = 0;
try {
  console.log(await browser.version());
  const first = await browser.newPage();
  await first.goto(addresses.root, { timeout: 300_000 });
  await first.close();
  for (const [site, url] of Object.entries(addresses)) {
    for (const [title, test] of await collect()) {
      try {
        await attempt(browser, test, url);
        passed += 1;
        console.log(`  ok     [${site}] ${title}`);
      } catch (error) {
        failed += 1;
        console.log(`  FAILED [${site}] ${title}\n${error.stack}`);
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
