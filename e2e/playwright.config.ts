// How the journeys run. `cargo xtask test` builds and serves the site and sets
// the addresses; the same journeys run once per address.
import { defineConfig } from "@playwright/test";

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the journeys with “cargo xtask test --only journeys”.`);
  return value;
}

/** Journeys through a real nginx. */
const NGINX = "**/*-nginx.ts";

const report = process.env.JOURNEYS_REPORT;

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
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
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
    { name: "console", testIgnore: NGINX, use: { baseURL: needed("CONSOLE_URL") } },
    // Starts its own hosts, under either address.
    { name: "nginx", testMatch: NGINX },
  ],
});
