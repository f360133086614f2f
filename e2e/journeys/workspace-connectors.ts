// The connectors of all connections in one list: found, tested, deleted and exported together.
import { readFile } from "node:fs/promises";
import { button, heading, rewrite } from "../support/connectors.ts";
import { clean } from "../support/clean.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { expect, open, test, type Locator, type Page } from "../support/test.ts";
import { addProjects, allRead, typeBundle } from "../support/workspace.ts";
import { saying, t } from "../support/words.ts";

const HEALTH = "appliancehealth";
const CONNECTIONS = "notification-console/connections";

const list = (page: Page): Locator => page.getByRole("table", { name: t("connectors.connectors") });
const rows = (page: Page): Locator => list(page).locator("tbody tr");
const connection = (row: Locator): Locator => row.getByRole("cell").nth(2);
const question = (page: Page): Locator => page.getByRole("dialog");
const report = (page: Page): Locator => page.locator("#batch-report");
const chosen = (page: Page): Locator => page.getByRole("combobox", { name: t("shell.connection") }).locator("option:checked");

/** Thirty projects, of which six have an account of Network Security, and one of these no connector. */
async function show(page: Page, query = ""): Promise<void> {
  await addProjects(page, 30);
  await allRead(page);
  await open(page, `workspace/connectors${query}`);
  await allRead(page);
}

/** Answers the question, after looking at it. */
async function answer(page: Page, yes: string, word?: string): Promise<void> {
  await clean(page);
  if (word) await question(page).getByRole("textbox").fill(word);
  await question(page).getByRole("button", { name: yes, exact: true }).click();
}

test("connectors of all connections are searched, filtered and sorted, and lead to their pages", async ({ page }) => {
  await show(page);
  await expect(heading(page)).toHaveText(t("page.all-connectors"));
  await expect(page.getByText(saying("workspace.at-connections", { count: 6, rows: /.+/ }))).toBeVisible();
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(8);
  await clean(page);
  await expectFits(page, "the list of all connectors");
  await screenshots(page, "all-connectors");
  await page.getByRole("searchbox").fill(HEALTH);
  await expect(rows(page)).toHaveCount(5);
  await list(page).getByRole("columnheader", { name: t("list.connection") }).getByRole("button").click();
  await expect(page).toHaveURL(/workspace\/connectors\?q=appliancehealth&sort=connection$/);
  const names = await rows(page).evaluateAll((rows) => rows.map((row) => row.querySelector("[data-column=connection]")?.textContent ?? ""));
  expect(names).toEqual([...names].sort(new Intl.Collator("en", { numeric: true }).compare));
  expect(new Set(names).size).toBe(5);
  await page.reload();
  await allRead(page);
  await expect(rows(page), "the address says what is shown").toHaveCount(5);
  await page.getByRole("searchbox").fill("nothing is called so");
  await expect(page.getByText(t("workspace.at-connections", { count: 6, rows: t("list.none-of", { all }) }), { exact: true })).toBeVisible();
  await clean(page);
  await page.getByRole("searchbox").fill(HEALTH);
  // The page of a connector is that of its connection, which is then in use.
  const other = rows(page).nth(1);
  const name = (await connection(other).textContent()) ?? "";
  const topic = await other.locator("[data-column=topic] code").innerText();
  const account = await other.locator("[data-column=account] code").innerText();
  await other.getByRole("button", { name: HEALTH, exact: true }).click();
  await expect(heading(page)).toHaveText(HEALTH);
  await expect(chosen(page)).toHaveText(name);
  await expect(page.getByRole("main")).toContainText(`${account}:${topic}`);
  await clean(page);
});

test("a selection over several connections is tested, with a result for each", async ({ page }) => {
  // The topic of one connection is missing, so that its test fails.
  await show(page, "?sort=connection");
  await page.getByRole("checkbox", { name: t("notifications.select-page") }).check();
  const all = await rows(page).count();
  await expect(page.getByText(t("workspace.selected-at", { connections: 5, count: all }))).toBeVisible();
  await clean(page);
  await button(page, t("workspace.test-selected")).click();
  await expect(question(page)).toContainText(t("workspace.send-tests", { count: all }));
  await expect(question(page)).toContainText(saying("workspace.named-at", { name: HEALTH, connection: /.+/ }, "anywhere"));
  await answer(page, t("connectors.send-test"));
  await expect(report(page).getByRole("button", { name: t("notifications.dismiss") })).toBeVisible();
  // What failed is in sight; the rest is folded where it is more than a few.
  const folded = report(page).locator("summary");
  if ((await folded.count()) > 0) await folded.click();
  await expect(report(page).getByRole("listitem")).toHaveCount(all);
  const failed = report(page).getByRole("listitem").filter({ hasText: t("failure.couldnt-send-test") });
  // One topic is FIFO, and one is missing.
  await expect(failed).toHaveCount(2);
  await clean(page);
  await screenshots(page, "all-connectors-tested");
  await report(page).getByRole("button", { name: t("notifications.dismiss") }).click();
  await expect(report(page)).toHaveCount(0);
});

test("a selection over several connections is deleted, and each deletion is in the trail", async ({ page }) => {
  await show(page, `?q=${HEALTH}`);
  const names = [];
  for (const at of [0, 1, 2]) {
    names.push((await connection(rows(page).nth(at)).textContent()) ?? "");
    await rows(page).nth(at).getByRole("checkbox").check();
  }
  await button(page, t("notifications.delete-selected")).click();
  await expect(question(page)).toContainText(t("workspace.delete-connectors", { count: 3 }));
  for (const name of names) await expect(question(page)).toContainText(t("workspace.named-at", { name: HEALTH, connection: name }));
  await answer(page, t("connectors.delete"), t("connectors.delete-word"));
  await expect(report(page)).toContainText(t("batch.all", { action: "delete", count: 3 }));
  await expect(rows(page)).toHaveCount(2);
  await allRead(page);
  for (const name of names) await expect(rows(page).filter({ hasText: name })).toHaveCount(0);
  await clean(page);
  await page.getByRole("navigation", { name: t("workspace.views") }).getByRole("link", { name: t("page.plan"), exact: true }).click();
  const trail = page.getByRole("table", { name: t("workspace-trail.title") });
  await expect(trail.getByRole("row", { name: new RegExp(HEALTH) })).toHaveCount(3);
  for (const name of names) await expect(trail.getByRole("row").filter({ hasText: name })).toContainText(t("workspace-trail.deleted"));
});

test("a selection of connectors becomes one bundle without external IDs, which has each where it is", async ({ page }) => {
  await show(page, `?q=${HEALTH}`);
  await page.getByRole("checkbox", { name: t("notifications.select-page") }).check();
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, t("workspace-plan.export-title")).click()]);
  const bundle = await readFile(await download.path(), "utf8");
  expect(bundle).toContain(`notification_type: ${HEALTH}`);
  expect(bundle).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  // Five connections have a connector of one type, each another one.
  expect(bundle.match(/only_at:/g)).toHaveLength(5);
  await expect(page.getByText(saying("workspace-plan.omitted", { count: /\d+/ }))).toHaveCount(0);
  await clean(page);
  await open(page, "workspace/plan");
  await allRead(page);
  await typeBundle(page, bundle);
  await button(page, t("workspace-plan.make-plan")).click();
  const nothing = { create: 0, update: 0, delete: 0, unchanged: 5, keep: /\d+/, blocked: 0 };
  await expect(page.getByText(saying("plan.summary", nothing))).toBeVisible();
});

test("what could not be read of one connection is told beside the others", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  const kept = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), CONNECTIONS)) ?? "");
  const { label, sandbox } = kept.connections.find((one: { sandbox: { connectors: boolean } }) => one.sandbox.connectors);
  await rewrite(page, "workspace/connectors", (state) => {
    state.faults = [{ on: "list", service: "network-security", fault: "403", times: 1, project: sandbox.project_id }];
  });
  await allRead(page);
  await expect(page.getByText(t("workspace.not-loaded-at", { count: 1 }))).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: label })).toBeVisible();
  await expect(page.getByText(saying("workspace.at-connections", { count: 5, rows: /.+/ }))).toBeVisible();
  await expect(rows(page)).not.toHaveCount(0);
  await clean(page);
  await screenshots(page, "all-connectors-partly");
  await button(page, t("workspace.read-again")).click();
  await expect(page.getByText(saying("workspace.at-connections", { count: 6, rows: /.+/ }))).toBeVisible();
  await expect(page.getByText(t("workspace.not-loaded-at", { count: 1 }))).toHaveCount(0);
});

test("what was stopped stays stopped on other pages until it is continued", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  await rewrite(page, "workspace/connectors", (state) => {
    state.faults = [{ on: "list", service: "network-security", fault: "slow", times: 6 }];
  });
  await button(page, t("workspace.stop")).click();
  await expect(button(page, t("workspace.go-on"))).toBeVisible();
  await clean(page);
  const view = (key: string): Promise<void> => page.getByRole("navigation", { name: t("workspace.views") }).getByRole("link", { name: t(key), exact: true }).click();
  await view("page.overview");
  const overview = page.getByRole("table", { name: t("workspace.connections") });
  const unread = overview.getByText(t("workspace.not-read"), { exact: true });
  await expect(unread).not.toHaveCount(0);
  const left = await unread.count();
  expect(left, "those without connectors were not asked").toBeGreaterThan(20);
  await expect(button(page, t("workspace.stop"))).toHaveCount(0);
  await view("page.all-notifications");
  await expect(button(page, t("workspace.stop"))).toHaveCount(0);
  await expect(page.getByText(t("workspace.stopped"), { exact: true })).toBeVisible();
  await view("page.overview");
  await expect(unread).toHaveCount(left);
  await button(page, t("workspace.go-on")).click();
  await allRead(page);
  await expect(unread).toHaveCount(0);
  await expect(button(page, t("workspace.go-on"))).toHaveCount(0);
});

test("nothing is deleted or tested at a read-only connection", async ({ page }) => {
  await show(page, `?q=${HEALTH}&sort=connection`);
  const names = await rows(page).locator("[data-column=connection]").allTextContents();
  const locked = names.find((name) => name !== t("page.sandbox")) ?? "";
  const free = names.find((name) => name !== t("page.sandbox") && name !== locked) ?? "";
  await page.evaluate(
    ([key, locked]) => {
      const kept = JSON.parse(localStorage.getItem(key) ?? "");
      for (const one of kept.connections) one.read_only ||= one.label === locked;
      localStorage.setItem(key, JSON.stringify(kept));
    },
    [CONNECTIONS, locked] as const,
  );
  await open(page, `workspace/connectors?q=${HEALTH}&sort=connection`);
  await allRead(page);
  const of = (name: string): Locator => rows(page).filter({ has: page.locator("[data-column=connection]").getByText(name, { exact: true }) });
  await of(locked).getByRole("checkbox").check();
  // Alone, it is not even asked about.
  await button(page, t("notifications.delete-selected")).click();
  await expect(page.getByText(t("workspace.all-read-only"))).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  await of(free).getByRole("checkbox").check();
  await button(page, t("notifications.delete-selected")).click();
  await expect(question(page)).toContainText(t("workspace.some-read-only", { count: 1 }));
  await answer(page, t("connectors.delete"), t("connectors.delete-word"));
  await expect(report(page).getByRole("listitem")).toHaveCount(2);
  await expect(report(page).getByRole("listitem").filter({ hasText: locked })).toContainText(t("failure.connection-read-only"));
  await allRead(page);
  await expect(of(free)).toHaveCount(0);
  await expect(of(locked)).toHaveCount(1);
});

test("it is said where there are no connectors", async ({ page }) => {
  await rewrite(page, "workspace/connectors", (state) => {
    state.connectors = [];
  });
  await allRead(page);
  await expect(page.getByRole("main").getByText(t("list.no-connectors"), { exact: true })).toBeVisible();
  await clean(page);
});

test("it is said where no connection has any", async ({ page }) => {
  const cts = { base_url: "/of-cts/", project_id: "0".repeat(32), auth: "proxy" };
  const config = { version: 1, sandbox: false, connections: [{ label: "Only CTS", cts }] };
  await page.route("**/config.json", (route) => route.fulfill({ json: config }));
  await page.route("**/of-cts/**", (route) => route.fulfill({ json: {} }));
  await open(page, "workspace/connectors");
  await expect(page.getByRole("heading", { name: t("workspace.no-connection-to", { service: "Network Security" }) })).toBeVisible();
  await clean(page);
  await page.getByRole("main").getByRole("link", { name: t("shell.go-to-connections") }).click();
  await expect(heading(page)).toHaveText(t("page.connections"));
});
