// How the journeys run. `cargo xtask test` builds and serves the site and sets
// the addresses: every journey runs under `/`, some under `/console/` as well.
import { defineConfig } from "@playwright/test";

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the journeys with “cargo xtask test --only journeys”.`);
  return value;
}

/** Journeys through a real nginx. */
const NGINX = "**/*-nginx.ts";

/**
 * Journeys that depend on the path of the site, on its host or on its policy, and so
 * run under a sub-path as well: the whole of how the console starts, and what is
 * tagged. Tag a journey that follows links and history to other addresses, comes back
 * to what the browser keeps, loads a file of the program or the worker when it is
 * first used, or downloads something; and one whole story of each system. What a page
 * says and does once it is there is the same under every path.
 */
const HOSTED = /@hosted|\b(start|hosting-boot)\.ts\b/;

export default defineConfig({
  testDir: "journeys",
  testMatch: "**/*.ts",
  globalSetup: "./support/warm-up.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    headless: true,
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    // Recording costs a third of the time; TRACE=1 turns it on.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: needed("CHROMIUM"),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "root", testIgnore: NGINX, use: { baseURL: needed("ROOT_URL") } },
    { name: "console", testIgnore: NGINX, grep: HOSTED, use: { baseURL: needed("CONSOLE_URL") } },
    // Starts its own hosts, under either address.
    { name: "nginx", testMatch: NGINX },
  ],
});
