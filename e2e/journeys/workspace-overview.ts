// Many projects at once: found with one sign-in, added together, and looked at side by side.
import { readFile } from "node:fs/promises";
import { button, message, rewrite, rewriteHere } from "../support/connectors.ts";
import { clean } from "../support/clean.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { PROJECT } from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { addProjects, allRead, typeBundle } from "../support/workspace.ts";
import { saying, t } from "../support/words.ts";

const table = (page: Page) => page.getByRole("table", { name: t("workspace.connections") });
const rows = (page: Page) => table(page).getByRole("row");
const tab = (page: Page, view: string) =>
  page.getByRole("navigation", { name: t("workspace.views") }).getByRole("link", { name: t(`page.${view}`), exact: true });

test("thirty projects are found, added and seen on one page", async ({ page }) => {
  await open(page, "sandbox");
  await button(page, t("sandbox.projects", { count: 30 })).click();
  await open(page, "workspace/discover");
  await clean(page);
  await button(page, t("discover.find")).click();
  const found = page.getByRole("table", { name: t("discover.projects") });
  await expect(found.getByRole("row")).toHaveCount(31);
  // The project of the connection itself is there already.
  await expect(found.getByRole("checkbox", { disabled: true })).toHaveCount(1);
  await found.getByRole("checkbox", { disabled: false }).first().uncheck();
  await page.getByLabel(t("connections-page.labels")).fill("env");
  await expect(page.getByText(t("connection-form.label-without-value", { label: "env" }))).toBeVisible();
  await page.getByLabel(t("connections-page.labels")).fill("env=prod");
  await clean(page);
  await screenshots(page, "discover");
  await button(page, t("discover.add", { count: 28 })).click();
  await expect(page.getByRole("heading", { level: 1, name: t("page.overview") })).toBeVisible();
  await allRead(page);
  await expect(rows(page)).toHaveCount(30);
  await clean(page);
  await expectFits(page, "the overview");
  await screenshots(page, "overview");
  // The label narrows every view.
  await page.getByRole("combobox", { name: t("workspace.label") }).selectOption("env=prod");
  await expect(rows(page)).toHaveCount(29);
  await page.reload();
  await allRead(page);
  await expect(rows(page), "a reload keeps the connections").toHaveCount(30);
});

test("projects are searched and chosen together before they are added", async ({ page }) => {
  await open(page, "sandbox");
  await button(page, t("sandbox.projects", { count: 30 })).click();
  await open(page, "workspace/discover");
  await button(page, t("discover.find")).click();
  const found = page.getByRole("table", { name: t("discover.projects") });
  const status = page.getByRole("search").getByRole("status");
  await expect(status).toHaveText(t("discover.chosen-of", { all: 29, chosen: 29 }));
  await button(page, t("discover.deselect-shown")).click();
  await expect(status).toHaveText(t("discover.chosen-of", { all: 29, chosen: 0 }));
  await expect(found.getByRole("checkbox", { checked: true })).toHaveCount(0);
  // What a search hides stays as it is.
  const last = (await found.getByRole("row").last().locator("code").textContent()) ?? "";
  await page.getByRole("searchbox", { name: t("discover.search") }).fill(last);
  await expect(found.getByRole("row")).toHaveCount(2);
  await expect(status).toContainText(t("discover.shown-of", { all: 30, count: 1 }));
  await button(page, t("discover.select-shown")).click();
  await clean(page);
  await page.getByRole("searchbox").fill("");
  await expect(status).toHaveText(t("discover.chosen-of", { all: 29, chosen: 1 }));
  await expect(found.getByRole("checkbox", { checked: true })).toHaveCount(1);
  await button(page, t("discover.add", { count: 1 })).click();
  await allRead(page);
  await expect(rows(page)).toHaveCount(3);
});

test("what could not be read of a connection is counted beside what was", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  // One of the projects refuses to tell who is subscribed to its topics.
  const partly = rows(page).filter({ hasText: t("workspace.partly-read", { count: 10 }) });
  await expect(partly).toHaveCount(1);
  await expect(partly.getByRole("cell").nth(1)).toHaveText(saying("workspace.used-of", { used: /\d+/, quota: 100 }));
  // It says which, and why.
  await partly.getByText(t("workspace.partly-read", { count: 10 })).click();
  const parts = partly.getByRole("listitem");
  await expect(parts).toHaveCount(1);
  await expect(parts).toContainText("security-alerts");
  await clean(page);
});

test("numbers stay where a refresh fails, and are said to be older", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  const row = rows(page).filter({ has: page.getByRole("button", { name: t("page.sandbox"), exact: true }) });
  await expect(row.getByRole("link")).toHaveCount(1, { timeout: 60_000 });
  const enabled = row.getByRole("cell").nth(1);
  const before = (await enabled.textContent()) ?? "";
  await rewriteHere(page, (state) => {
    state.faults = [{ on: "list", service: "cts", project: PROJECT, fault: "403", times: 100 }];
  });
  await button(page, t("workspace.read-again")).click();
  const sums = page.getByText(t("workspace.sums-from-before", { count: 1 }), { exact: true });
  await expect(sums).toBeVisible({ timeout: 60_000 });
  await allRead(page);
  await expect(row).toContainText(saying("workspace.from-before", { time: /.+/, why: /.+/ }, "anywhere"));
  await expect(enabled).toHaveText(before);
  await expect(row.getByRole("link")).toHaveCount(1);
  await expect(row.getByText(t("workspace.ok"), { exact: true })).toHaveCount(0);
  await expect(page.locator(".tiles li").filter({ hasText: t("workspace.connections-read") })).toContainText(t("workspace.used-of", { used: 29, quota: 30 }));
  await clean(page);
  await rewriteHere(page, (state) => {
    state.faults = [];
  });
  await button(page, t("workspace.read-again")).click();
  await expect(sums).toHaveCount(0, { timeout: 60_000 });
  await expect(row).not.toContainText(saying("workspace.from-before", { time: /.+/, why: /.+/ }, "anywhere"));
});

test("where nothing could be loaded there are no zeros", async ({ page }) => {
  await rewrite(page, "workspace", (state) => {
    state.faults = [{ on: "list", service: "cts", fault: "403", times: 100 }];
  });
  await allRead(page);
  for (const key of ["notifications-enabled", "notifications-never-match", "notifications-nobody-subscribed", "notifications-subscribers-unknown", "connections-full"]) {
    await expect(page.locator(".tiles li").filter({ hasText: t(`workspace.${key}`) })).toContainText(t("workspace.not-loaded"));
  }
  await clean(page);
});

test("gaps of the baseline are counted for each connection, and lead to the baseline of it alone", async ({ page }) => {
  await addProjects(page, 30);
  // Where connections were read for another view, what the baseline needs is read besides.
  await open(page, "workspace/notifications");
  await allRead(page);
  await tab(page, "overview").click();
  await allRead(page);
  const baseline = t("core-baseline.title");
  await expect(page.getByRole("link", { name: t("workspace.gaps-counted-by", { baseline }) })).toHaveAttribute("href", /workspace\/baseline$/);
  const gaps = rows(page).getByRole("link");
  await expect(gaps).toHaveCount(30, { timeout: 60_000 });
  // Whatever else is well there, no connection with gaps is.
  const withGaps = rows(page).filter({ has: page.locator("a.bad") });
  await expect(withGaps).not.toHaveCount(0);
  await expect(withGaps.getByText(t("workspace.ok"), { exact: true })).toHaveCount(0);
  await expect(page.getByText(t("workspace.health-means"))).toBeVisible();
  const row = rows(page).nth(6);
  const name = (await row.getByRole("button").first().textContent()) ?? "";
  const missing = Number(await row.getByRole("link").textContent());
  const label = (await row.getByRole("link").getAttribute("aria-label")) ?? "";
  const unknown = Number(/\d+$/.exec(label));
  expect(label).toBe(t("workspace.gaps-at", { connection: name, missing, unknown }));
  await clean(page);
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/workspace\/baseline\?connection=/);
  await allRead(page);
  const grid = page.getByRole("grid", { name: t("workspace-baseline.caption") });
  await expect(grid.getByRole("columnheader")).toHaveCount(2);
  await expect(page.getByText(t("workspace-baseline.only-of", { connection: name }))).toBeVisible();
  await expect(grid.getByRole("button", { name: new RegExp(`: ${t("baseline.not-met")}$`) })).toHaveCount(missing);
  await expect(grid.getByRole("button", { name: new RegExp(`: ${t("baseline.unknown")}$`) })).toHaveCount(unknown);
  await clean(page);
  await button(page, t("workspace.all-connections")).click();
  await expect(grid.getByRole("columnheader")).toHaveCount(31);
  await expect(page.locator("#baseline-title")).toBeFocused();
});

test("a selection of several connections becomes one bundle", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  await open(page, "workspace/notifications?q=server_deletes&sort=connection");
  await allRead(page);
  const list = page.getByRole("table", { name: t("workspace.notifications") });
  const cells = (row: number) => list.getByRole("row").nth(row).getByRole("cell");
  const connections = [];
  for (const row of [1, 2]) {
    connections.push((await cells(row).nth(2).textContent()) ?? "");
    await list.getByRole("row").nth(row).getByRole("checkbox").check();
  }
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, t("workspace-plan.export-title")).click()]);
  expect(download.suggestedFilename()).toBe("bundle.yaml");
  const bundle = await readFile(await download.path(), "utf8");
  expect(bundle).toContain("server_deletes");
  for (const name of connections) expect(bundle).toContain(name);
  await clean(page);
  // It is a copy: where it comes from, there is nothing to do.
  await open(page, "workspace/plan");
  await allRead(page);
  await typeBundle(page, bundle);
  await button(page, t("workspace-plan.make-plan")).click();
  const nothing = { create: 0, update: 0, delete: 0, unchanged: 2, keep: /\d+/, blocked: 0 };
  await expect(page.getByText(saying("plan.summary", nothing))).toBeVisible();
});

test("connections are in the order of their names", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  const names = await table(page).locator("tbody tr").getByRole("button").allTextContents();
  const order = new Intl.Collator("en", { numeric: true });
  expect(names).toHaveLength(30);
  expect(names).toEqual([...names].sort(order.compare));
});

test("the overview is searched, and sorted by what the headers say", async ({ page }) => {
  test.slow();
  await addProjects(page, 30, "env=prod");
  await allRead(page);
  const names = (): Promise<string[]> => table(page).locator("tbody tr td:first-child .title").allTextContents();
  const header = (key: string) => table(page).getByRole("columnheader", { name: t(key), exact: true });
  await expect(header("workspace.connection")).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("search").getByRole("status")).toHaveText(
    t("list.ordered", { count: t("workspace.connections-listed", { count: 30 }), order: t("list.by-connection") }),
  );
  // The sandbox itself has no label.
  const search = page.getByRole("searchbox", { name: t("workspace.search") });
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.type("env=prod");
  await expect(rows(page)).toHaveCount(30);
  await expect(page).toHaveURL(/workspace\?q=env%3Dprod$/);
  await search.fill("no such project");
  await expect(page.getByText(t("workspace.no-connections-match"))).toBeVisible();
  await clean(page);
  await button(page, t("list.clear-search")).click();
  await expect(rows(page)).toHaveCount(31);
  // By keyboard, the worst first; pressed again, the other way round.
  await header("workspace.never-matching").getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(header("workspace.never-matching")).toHaveAttribute("aria-sort", "descending");
  await expect(header("workspace.connection")).not.toHaveAttribute("aria-sort");
  const counts = async (): Promise<number[]> => (await table(page).locator(`tbody td[data-label="${t("workspace.never-matching")}"]`).allTextContents()).map(Number);
  const sorted = await counts();
  expect(sorted.length).toBeGreaterThan(20);
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  await page.keyboard.press("Enter");
  await expect(header("workspace.never-matching")).toHaveAttribute("aria-sort", "ascending");
  expect(await counts()).toEqual([...sorted].reverse());
  // A reload and the way back keep it.
  const before = await names();
  await expect(page).toHaveURL(/workspace\?sort=never$/);
  await page.reload();
  await allRead(page);
  await expect(page).toHaveURL(/workspace\?sort=never$/);
  expect(await names()).toEqual(before);
});

test("on a phone, what is said of a value stands below it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await addProjects(page, 30);
  await allRead(page);
  // The value and what is said of it, such as “0” and “1 unknown”, stand in one column.
  const cells = await table(page)
    .locator("td.num:has(> .sub)")
    .evaluateAll((all) =>
      all.map((cell) => {
        const value = document.createRange();
        const first = [...cell.childNodes].find((node) => node.textContent?.trim());
        if (first) value.selectNodeContents(first);
        const [above, below] = [value.getBoundingClientRect(), cell.querySelector(".sub")?.getBoundingClientRect()];
        return { beside: Math.abs((below?.left ?? 0) - above.left), under: (below?.top ?? 0) - above.bottom };
      }),
    );
  expect(cells.length).toBeGreaterThan(0);
  for (const { beside, under } of cells) {
    expect(beside).toBeLessThan(2);
    expect(Math.abs(under)).toBeLessThan(8);
  }
  await clean(page);
});

test("the overview is sorted by drift only where there is a bundle to compare with", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await open(page, "workspace");
  const drift = page.getByLabel(t("list.order"), { exact: true }).getByRole("option", { name: t("workspace.drift") });
  await expect(rows(page).first()).toBeVisible();
  await expect(drift).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem("notification-console/workspace-bundle", "version: 1\nnotifications: []\n"));
  await page.reload();
  await expect(drift).toHaveCount(2);
});

test("notifications of all connections are searched and changed together", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  await open(page, "workspace/notifications");
  await allRead(page);
  const list = page.getByRole("table", { name: t("workspace.notifications") });
  await page.getByRole("searchbox").fill("server_deletes");
  await list.getByRole("columnheader", { name: t("list.connection") }).getByRole("button").click();
  await expect(page).toHaveURL(/workspace\/notifications\?q=server_deletes&sort=connection/);
  await clean(page);
  const name = (row: number) => list.getByRole("row").nth(row).getByRole("button").first();
  await list.getByRole("row").nth(1).getByRole("checkbox").check();
  await list.getByRole("row").nth(2).getByRole("checkbox").check();
  await expect(page.getByText(t("workspace.selected-at", { connections: 2, count: 2 }))).toBeVisible();
  await button(page, t("notifications.disable-selected")).click();
  const question = page.getByRole("dialog");
  await expect(question).toContainText(saying("workspace.named-at", { name: "server_deletes", connection: /.+/ }, "anywhere"));
  await clean(page);
  await question.getByRole("button", { name: t("notifications.disable") }).click();
  const report = page.locator("#batch-report");
  await expect(report.getByRole("listitem")).toHaveCount(2);
  await expect(report.getByRole("button", { name: t("notifications.dismiss") })).toBeVisible();
  await allRead(page);
  await clean(page);
  await screenshots(page, "all-notifications");
  await name(1).click();
  await expect(page.getByRole("heading", { level: 1, name: "server_deletes" })).toBeVisible();
});

test("a press on a connection uses it", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  const first = rows(page).nth(2).getByRole("button").first();
  const name = (await first.textContent()) ?? "";
  await first.click();
  await expect(page.getByRole("combobox", { name: t("shell.connection") }).locator("option:checked")).toHaveText(name);
});

test("a project of the sandbox gets another name and labels", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  const names = await table(page).locator("tbody tr").getByRole("button").allTextContents();
  const name = names.find((name) => name !== t("page.sandbox")) ?? "";
  await open(page, "connections");
  await button(page, t("connections-page.edit-named", { connection: name })).click();
  await expect(page.getByRole("group", { name: t("connections-page.cts-service") })).toHaveCount(0);
  await page.getByLabel(t("connections-page.name"), { exact: true }).fill("Payments");
  await page.getByLabel(t("connections-page.labels")).fill("env=payments");
  await clean(page);
  await button(page, t("connections-page.save")).click();
  await expect(message(page, t("connections-page.saved", { name: "Payments" }))).toBeVisible();
  await open(page, "workspace");
  await page.getByRole("combobox", { name: t("workspace.label") }).selectOption("env=payments");
  await allRead(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(1).getByRole("button").first()).toHaveText("Payments");
  await expect(rows(page).nth(1), "it still is that project").toContainText(saying("workspace.used-of", { used: /\d+/, quota: 100 }, "anywhere"));
});
