// What a host has to give, what a second visit costs, and what is said when
// something does not arrive.
import { clean } from "../support/clean.ts";
import { type Auth, unlock } from "../support/connections.ts";
import { heading, row } from "../support/connectors.ts";
import { PROJECT } from "../support/notifications.ts";
import { expect, isProgram, isProgramUrl, loaded, open, test, type Locator, type Page } from "../support/test.ts";
import { oneOf, t } from "../support/words.ts";

interface Transfer {
  name: string;
  /** Bytes that came over the network, headers included. */
  bytes: number;
}

/** Everything the page loaded, its own document included. */
const transfers = (page: Page): Promise<Transfer[]> =>
  page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => entryType === "navigation" || entryType === "resource")
      .map(({ name, transferSize }) => ({ name: new URL(name).pathname, bytes: transferSize })),
  );

test("every answer carries a strict policy", async ({ page, request }) => {
  const urls: string[] = [];
  page.on("response", (response) => urls.push(response.url()));
  await open(page, "connectors/policyaudit");
  expect(urls.length).toBeGreaterThan(5);
  for (const url of urls) {
    const policy = (await request.get(url)).headers()["content-security-policy"] ?? "";
    expect(policy, url).toContain("default-src 'none'");
    expect(policy, url).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy, url).not.toMatch(/unsafe-inline|'unsafe-eval'|nonce-|sha256-|(\s|:\/\/)\*[\s;]/);
  }
});

test("the page holds no script and no style of its own", async ({ page }) => {
  await open(page, "connectors/new");
  await expect(page.locator("script:not([src]), style, [style], [onclick], [onload]")).toHaveCount(0);
});

test("everything comes from the site itself", async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "")) strangers.push(request.url());
  });
  for (const path of ["", "connectors", "connectors/new", "sandbox"]) await open(page, path);
  expect(strangers).toEqual([]);
});

test("a second visit downloads nothing but the page itself", async ({ page, context }) => {
  // Once the verdicts are there, everything is.
  const shown = async (page: Page) => expect(row(page, "policyaudit")).toContainText(t("verdict.warnings"));
  await open(page, "connectors");
  await shown(page);
  const first = await transfers(page);
  const programs = first.filter(({ name }) => isProgramUrl(name));
  expect(programs).toHaveLength(1);
  expect(programs[0].bytes).toBeGreaterThan(10_000);

  const again = await context.newPage();
  await open(again, "connectors");
  await shown(again);
  const second = await transfers(again);
  expect(second.map(({ name }) => name).sort()).toEqual(first.map(({ name }) => name).sort());
  const document = new URL(again.url()).pathname;
  const askedAbout = /\/(boot(-[0-9a-f]+)?\.js|config\.json)$/;
  const loadedAgain = second.filter(({ name, bytes }) => bytes > 0 && name !== document && !askedAbout.test(name));
  expect(loadedAgain).toEqual([]);
  // Not even these are sent again: they are asked about.
  expect(second.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(2_000);
});

test("files are kept for good exactly if their name changes with them", async ({ page, request }) => {
  await open(page);
  for (const { name } of await transfers(page)) {
    const response = await request.get(name);
    const kept = response.headers()["cache-control"];
    if (/-[0-9a-f]{16}(_bg)?\.\w+$/.test(name)) expect(kept, name).toContain("immutable");
    else expect(kept, name).toBe("no-cache");
    // Either is enough to ask whether a file changed.
    const { etag, "last-modified": modified } = response.headers();
    expect(etag ?? modified, name).toBeTruthy();
    const headers = etag ? { "If-None-Match": etag } : { "If-Modified-Since": modified };
    const known = await request.get(name, { headers });
    expect(known.status(), name).toBe(304);
  }
});

test("a host that cannot rewrite paths has a page for what it does not find", async ({ request }) => {
  const page = await request.get("./404.html");
  expect(page.status()).toBe(200);
  expect(await page.text()).toBe(await (await request.get("./")).text());
});

test("a path of the app is the app, a file that is missing is missing", async ({ request }) => {
  const shell = await (await request.get("./")).text();
  for (const path of ["connectors", "connectors/policyaudit/edit", "notifications/x", "nowhere"]) {
    const response = await request.get(`./${path}`);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toContain("text/html");
    expect(await response.text(), path).toBe(shell);
  }
  for (const path of ["gone.css", "gone-0123456789abcdef.js", "gone_bg.wasm", "connectors/gone.svg"]) {
    const response = await request.get(`./${path}`);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).not.toContain("<html");
  }
});

test("files have the types a browser insists on", async ({ page, request }) => {
  await open(page);
  for (const { name } of await transfers(page)) {
    const { "content-type": type, "x-content-type-options": sniff } = (await request.get(name)).headers();
    expect(sniff, name).toBe("nosniff");
    if (name.endsWith(".wasm")) expect(type).toBe("application/wasm");
    if (name.endsWith(".js")) expect(type).toContain("text/javascript");
    if (name.endsWith(".css")) expect(type).toContain("text/css");
  }
});

test("a program that does not arrive leaves words and a way on, at any address", async ({ page, troubles }) => {
  troubles.allow("net::ERR_FAILED");
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./connectors/policyaudit");
  const words = page.getByRole("alert").filter({ has: page.getByRole("heading", { name: "The console could not be loaded" }) });
  await expect(words).toContainText("One of its files did not arrive.");
  await expect(words.getByRole("listitem")).toHaveCount(3);
  await clean(page);
  await page.unroute("**/*.wasm");
  await words.getByRole("button", { name: "Reload" }).click();
  await loaded(page);
  await expect(heading(page)).toHaveText("policyaudit");
});

test("a network that is slow is said", async ({ page }) => {
  await page.clock.install();
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./connectors", { waitUntil: "commit" });
  await expect(page.getByRole("status").filter({ hasText: "Loading the console…" })).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(page.getByText("Still loading the console. The network or the server is slow.")).toBeVisible();
  go();
  await loaded(page);
  await expect(heading(page)).toHaveText(t("connectors.connectors"));
});

test("a browser that keeps nothing still runs the console", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await open(page, "connectors");
  await expect(row(page, "policyaudit")).toBeVisible();
  await page.getByRole("link", { name: t("connectors.edit-of", { connector: "policyaudit" }) }).click();
  await page.getByRole("textbox", { name: t("connectors.topic-arn") }).fill("arn:aws:sns:eu-west-1:444455556666:kept-in-memory");
  await page.getByRole("button", { name: t("connectors.save") }).click();
  await expect(page.getByRole("region", { name: t("shell.messages") })).toContainText(t("connectors.saved", { name: "policyaudit" }));
});

for (const [what, text] of [
  ["no JSON", "{"],
  ["another shape", '{"version":1,"connectors":7}'],
  ["another version", '{"version":999}'],
] as const) {
  test(`what is kept in the browser may be damaged: ${what}`, async ({ page }) => {
    await page.addInitScript((text) => {
      localStorage.setItem("notification-console/sandbox", text);
      localStorage.setItem("notification-console/theme", text);
      sessionStorage.setItem("notification-console/draft:sandbox:/connectors/new", text);
    }, text);
    await open(page, "connectors");
    await expect(row(page, "policyaudit")).toBeVisible();
    await page.getByRole("link", { name: t("connectors.new-connector") }).click();
    await expect(page.getByRole("textbox", { name: t("connectors.topic-arn") })).toHaveValue("");
  });
}

test("scripts that are switched off are noticed", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("./");
  // Playwright's own search for text passes over this element.
  await expect(page.locator("noscript p").first()).toBeVisible();
  expect(await page.locator("noscript p").first().innerText()).toContain("Scripts are switched off for this site");
  await context.close();
});

/** The verdicts of a list that are there. */
const verdicts = (page: Page): Locator => page.locator('td[data-column="verdict"] .note');

/** Bytes of all that the site sent, as it sent them; what is cut off from the browser's list would count for nothing. */
async function downloaded(page: Page): Promise<number> {
  const { bytes, entries } = await page.evaluate(() => {
    const entries = (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType, name }) => ["navigation", "resource"].includes(entryType) && new URL(name).origin === location.origin);
    return { bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), entries: entries.length };
  });
  expect(entries).toBeLessThan(250);
  return bytes;
}

test("a first visit to the sandbox's list, with its verdicts, stays small", async ({ page }) => {
  await open(page, "notifications");
  await expect(verdicts(page)).toHaveCount(12);
  const bytes = await downloaded(page);
  expect(bytes).toBeGreaterThan(300_000);
  expect(bytes).toBeLessThanOrEqual(518_000);
});

test("a first visit to an account of one's own, from the sign-in to the verdicts, stays small", async ({ page }) => {
  await proxied(page, false, "token");
  await open(page, "notifications");
  await unlock(page, { [t("sign-in.iam-token")]: "a-token" });
  await expect(page.getByRole("link", { name: "asked_early", exact: true })).toBeVisible();
  await expect(verdicts(page)).toHaveCount(1);
  const bytes = await downloaded(page);
  expect(bytes).toBeGreaterThan(300_000);
  expect(bytes).toBeLessThanOrEqual(503_000);
});

test("a page in parts is brought by no more requests than the splitter makes of it", async ({ page }) => {
  await open(page, "notifications");
  // What the list needs is not the form's.
  await expect(verdicts(page)).toHaveCount(12);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("link", { name: t("notifications.new"), exact: true }).click();
  await expect(page.getByLabel(t("notification-form.name"), { exact: true })).toBeVisible();
  expect(asked.some((path) => path.includes("/split_notifications-"))).toBe(true);
  // Its file, and those it shares with other pages, each once.
  const files = asked.filter((path) => path.endsWith(".wasm"));
  expect(new Set(files).size).toBe(files.length);
  expect(files.length).toBeLessThanOrEqual(68);
});

test("a part of the program that does not arrive is explained, and a second try brings it", async ({ page, troubles }) => {
  troubles.allow("ERR_FAILED", "Failed to fetch");
  await open(page, "notifications");
  let broken = true;
  await page.route(/\/(split|chunk)_[^/]*\.wasm$/, (route) => (broken ? route.abort() : route.continue()));
  await page.getByRole("link", { name: t("notifications.new"), exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: t("component.page-missing") });
  await expect(alert).toContainText(t("component.file-missing"));
  await clean(page);
  broken = false;
  await alert.getByRole("button", { name: t("component.try-again") }).click();
  await expect(page.getByLabel(t("notification-form.name"), { exact: true })).toBeVisible();
});

test("the program is asked for once, also at a deep address", async ({ page }) => {
  const programs: string[] = [];
  page.on("request", (request) => {
    if (isProgram(request)) programs.push(request.url());
  });
  await open(page, "connectors/policyaudit/edit");
  await expect(heading(page)).toHaveText(t("page.edit", { name: "policyaudit" }));
  expect(programs).toHaveLength(1);
});

const PROXIED = { label: "Proxied", cts: { base_url: "/of-cts/", project_id: PROJECT, auth: "proxy" } };

/** Lets the site provide a connection, and says what its service was asked. */
async function proxied(page: Page, sandbox: boolean, auth: Auth = "proxy"): Promise<string[]> {
  const asked: string[] = [];
  const connections = [{ ...PROXIED, cts: { ...PROXIED.cts, auth } }];
  const config = { version: 1, sandbox, own_connections: false, connections };
  await page.route("**/config.json", (route) => route.fulfill({ json: config }));
  await page.route("**/of-cts/v3/**", (route) => {
    const path = new URL(route.request().url()).pathname;
    asked.push(path);
    const listed = path.endsWith("/smn") ? [{ notification_id: "1", notification_name: "asked_early", notification_type: "smn" }] : [];
    return route.fulfill({ json: path.endsWith("/quotas") ? { resources: [] } : { notifications: listed } });
  });
  return asked;
}

test("the list is asked for while the program is on its way, and only once", async ({ page }) => {
  const asked = await proxied(page, false);
  const list = Promise.all(["smn", "fun"].map((kind) => page.waitForRequest(new RegExp(`/of-cts/v3/.*/${kind}$`))));
  await page.route(({ href }) => isProgramUrl(href), async (route) => {
    await list;
    await route.continue();
  });
  await open(page, "notifications");
  await expect(page.getByRole("link", { name: "asked_early", exact: true })).toBeVisible();
  const lists = asked.filter((path) => path.includes("/notifications/")).sort();
  expect(lists).toEqual(["fun", "smn"].map((kind) => `/of-cts/v3/${PROJECT}/notifications/${kind}`));
});

for (const [when, pageMs] of [["as it comes", 0], ["before its page is made", 200]] as const) {
  test(`the console and the list that was asked for early appear in one frame: ${when}`, async ({ page }) => {
    await proxied(page, false);
    await page.addInitScript((pageMs) => {
      // However slow the machine is, the console waits for the list. The page is made
      // by a timer of its own.
      const later = window.setTimeout.bind(window);
      window.setTimeout = ((act: TimerHandler, ms?: number) => (ms === 300 ? 0 : later(act, ms === 0 ? pageMs : ms))) as typeof window.setTimeout;
      const look = (): void => {
        if (!document.querySelector(".shell")?.checkVisibility()) {
          requestAnimationFrame(look);
          return;
        }
        document.documentElement.dataset.firstRows = String(document.querySelectorAll("tbody tr").length);
      };
      requestAnimationFrame(look);
    }, pageMs);
    await open(page, "notifications");
    await expect(page.getByRole("link", { name: "asked_early", exact: true })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-first-rows", "1");
  });
}

test("the console does not wait long for the list that was asked for early", async ({ page }) => {
  await proxied(page, false);
  await page.route("**/of-cts/v3/**/smn", () => {});
  await open(page, "notifications");
  await expect(heading(page)).toHaveText(t("page.notifications"));
  await expect(heading(page)).toBeVisible();
  await clean(page);
});

test("nothing is asked for early through a connection that is not in use", async ({ page }) => {
  const asked = await proxied(page, true);
  await page.addInitScript(() => localStorage.setItem("notification-console/connection", "sandbox"));
  await open(page, "notifications");
  await expect(page.getByRole("link", { name: "root_logins", exact: true })).toBeVisible();
  expect(asked).toEqual([]);
});

test("an early request that fails is made again, and what is wrong is said", async ({ page, troubles }) => {
  troubles.allow("ERR_CONNECTION_REFUSED", "Failed to load resource");
  const asked = await proxied(page, false);
  await page.route("**/of-cts/v3/**/smn", (route) => {
    asked.push("refused");
    return route.abort("connectionrefused");
  });
  await open(page, "notifications");
  await expect(page.getByRole("alert").getByRole("button", { name: oneOf(t("component.try-again"), t("failure.try-loading-again")) })).toBeVisible();
  expect(asked.filter((path) => path === "refused").length).toBeGreaterThan(1);
});
