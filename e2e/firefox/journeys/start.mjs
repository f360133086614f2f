// The way from an address to the running app.
import assert from "node:assert/strict";
import { saying } from "../../support/catalogues.mjs";

const RUNNING = "main:not(.boot)";

export default {
  async "the console opens under a strict policy"({ page, url }) {
    const response = await page.goto(url);
    assert.match(response.headers()["content-security-policy"], /default-src 'none'/);
    await page.waitForSelector(RUNNING);
    assert.match(await page.title(), saying("page.product", {}, "end"));
  },

  async "the program is downloaded once"({ page, url }) {
    await page.goto(url);
    await page.waitForSelector(RUNNING);
    const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    // Its further parts have other names, and come once each as well.
    assert.equal(files.filter((name) => /\/notification-console-[^/]*\.wasm$/.test(name)).length, 1);
    assert.equal(new Set(files).size, files.length);
  },

  async "an address inside the console opens on its own"({ page, url }) {
    await page.goto(new URL("connectors?q=alerts", url).href);
    await page.waitForSelector(RUNNING);
    const base = new URL(url).pathname.replace(/\/$/, "");
    assert.equal(await page.evaluate(() => document.documentElement.dataset.base), base);
  },
};
