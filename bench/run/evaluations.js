// How many decisions a second the simulator's worker makes, by the messages that
// `crates/simulator/examples/evaluations.rs` wrote. Prints JSON; a task of the page
// that took more than 50 ms while the worker read and decided is counted.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./browser.js";
import { serve } from "./server.js";

const { values: options } = parseArgs({
  options: { console: { type: "string" }, messages: { type: "string" }, rounds: { type: "string" } },
});
const messages = Object.fromEntries(
  ["text", "know", "overview"].map((name) => [name, readFileSync(join(options.messages, `${name}.json`), "utf8")]),
);
const server = await serve({ console: options.console });
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/console/notifications`);
  await page.locator("h1").waitFor();
  const measured = await page.evaluate(
    async ({ text, know, overview, rounds }) => {
      const script = document.querySelector("meta[name=simulator-worker]").content;
      const worker = new Worker(script, { type: "module" });
      const reply = (fits) =>
        new Promise((resolve, reject) => {
          worker.onerror = () => reject(new Error("the worker stopped"));
          setTimeout(() => reject(new Error("the worker did not answer")), 60_000);
          worker.onmessage = ({ data }) => {
            const { reply } = JSON.parse(data);
            if (fits(reply)) resolve(reply);
          };
        });
      await reply((it) => it === "Ready");
      const long = [];
      new PerformanceObserver((list) => long.push(...list.getEntries())).observe({ type: "longtask" });
      const begun = performance.now();
      worker.postMessage([text]);
      await reply((it) => it.Loaded?.goes_on === false);
      const readMs = performance.now() - begun;
      const round = async () => {
        worker.postMessage([know]);
        worker.postMessage([overview]);
        await reply((it) => it.Overview);
      };
      await round();
      const start = performance.now();
      for (let at = 0; at < rounds; at += 1) await round();
      return { ms: performance.now() - start, readMs, longTasks: long.length };
    },
    { ...messages, rounds: Number(options.rounds) },
  );
  console.log(JSON.stringify(measured));
} finally {
  await browser.close();
  server.close?.();
}
process.exit(0);
