// The way from an address to the running app, and what is said where it fails.
import { clean } from "../support/clean.ts";
import { expect, isProgram, loaded, open, test } from "../support/test.ts";
import { saying } from "../support/words.ts";

test("the console opens under a strict policy", async ({ page }) => {
  const response = await page.goto("./");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  await loaded(page);
  await expect(page).toHaveTitle(saying("page.product", {}, "end"));
});

test("the program is downloaded once", async ({ page }) => {
  const programs: string[] = [];
  page.on("request", (request) => {
    if (isProgram(request)) programs.push(request.url());
  });
  await open(page);
  expect(programs).toHaveLength(1);
  const encoding = await page.evaluate(async (url) => (await fetch(url)).headers.get("content-encoding"), programs[0]);
  expect(encoding).toBe("br");
});

test("an address inside the console opens on its own", async ({ page }) => {
  await open(page, "connectors?q=alerts");
  await expect(page).toHaveTitle(saying("page.product", {}, "end"));
});

test("the site knows the path it is hosted under", async ({ page, baseURL }) => {
  await open(page, "connectors");
  const base = new URL(baseURL ?? "").pathname.replace(/\/$/, "");
  await expect(page.locator("html")).toHaveAttribute("data-base", base);
});

test("the site's icon is drawn when the app is there, and asks the network for nothing", async ({ page, request }) => {
  // The page itself has an empty one, so that the browser looks for none.
  expect(await (await request.get("./connectors/new")).text()).toMatch(/<link[^>]*href="?data:,/);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "connectors/new");
  const icon = page.locator("link[rel=icon]");
  await expect(icon).toHaveAttribute("href", /^data:image\/svg\+xml,/);
  const width = await icon.evaluate(async (link: HTMLLinkElement) => {
    const image = new Image();
    image.src = link.href;
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(0);
  expect(asked.filter((url) => url.startsWith("http") && url.includes("icon"))).toEqual([]);
});

test("a chosen theme is there before the app is", async ({ page, troubles }) => {
  troubles.allow("net::ERR_FAILED");
  await page.addInitScript(() => localStorage.setItem("notification-console/theme", "dark"));
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a program that does not arrive is explained", async ({ page, troubles }) => {
  troubles.allow("net::ERR_FAILED");
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The console could not be loaded");
  await expect(page.getByText(/\.wasm: /)).toBeVisible();
  await clean(page);
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("The console could not be loaded");
});

test("a missing file is explained with the server’s answer", async ({ page, troubles }) => {
  troubles.allow("404");
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "gone" }));
  await page.goto("./");
  await expect(page.getByText(/\.wasm: the server answered 404/)).toBeVisible();
});

test("a script that does not arrive is explained", async ({ page, troubles }) => {
  troubles.allow("net::ERR_FAILED");
  await page.route("**/notification-console-*.js", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The console could not be loaded");
  await expect(page.getByText(/\.js: /)).toBeVisible();
});

test("a damaged program is explained", async ({ page, troubles }) => {
  troubles.allow("wasm");
  await page.route("**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "not a program" }));
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The console could not be started");
});

test("a browser without WebAssembly is told so", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "WebAssembly");
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This browser cannot run the console");
});

test("a console that stops says so and leaves the page readable", async ({ page, troubles }) => {
  troubles.allow("unreachable");
  await open(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("unreachable");
    });
  });
  const bar = page.getByRole("alert").filter({ hasText: "The console stopped" });
  await expect(bar).toBeVisible();
  await expect(page.locator("main")).toBeVisible();
  await clean(page);
  await bar.getByRole("button", { name: "Hide" }).click();
  await expect(bar).toHaveCount(0);
});
