// Notifications by name against connections, and copying one to others.
import { button } from "../support/connectors.ts";
import { clean } from "../support/clean.ts";
import { expectFits } from "../support/layout.ts";
import { addFault, goTo } from "../support/notifications.ts";
import { screenshots } from "../support/looks.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { addProjects, allRead } from "../support/workspace.ts";
import { saying, t } from "../support/words.ts";

const grid = (page: Page) => page.getByRole("grid", { name: t("workspace-compare.caption") });
const cellIn = (state: string) =>
  saying("workspace-compare.cell", { notification: /.+/, connection: /.+/, state: t(`workspace-compare.${state}`) });
const cells = (page: Page, state: string) => grid(page).getByRole("button", { name: cellIn(state) });

test("a notification that differs is compared field by field, and copied to where it is missing", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/compare");
  await allRead(page);
  await expect(cells(page, "same").first()).toBeVisible();
  await clean(page);
  await expectFits(page, "the comparison");
  await screenshots(page, "compare");

  await page.getByLabel(t("workspace-compare.show")).selectOption("differs");
  await cells(page, "differs").first().click();
  const detail = page.locator("#compare-detail");
  await expect(detail).toBeFocused();
  const fields = detail.getByRole("table");
  await expect(fields.getByRole("columnheader").first()).toHaveText(t("workspace-compare.field"));
  expect(await fields.getByRole("rowheader").count()).toBeGreaterThan(0);
  await clean(page);
  await screenshots(page, "compare-detail");

  // Each of the others is compared with the one that is copied, not with what most have.
  const row = grid(page).getByRole("row").filter({ has: page.getByRole("button", { name: cellIn("differs") }) }).first();
  const common = await row.getByRole("button", { name: cellIn("same") }).count();
  await detail.getByText(t("workspace-compare.copy-to")).click();
  const differing = detail.getByRole("checkbox", { name: new RegExp(`${t("workspace-compare.differs")}$`) });
  await expect(differing.first()).toBeVisible();
  expect(await differing.count()).toBeGreaterThanOrEqual(common);
  await clean(page);

  await page.getByLabel(t("workspace-compare.show")).selectOption("missing");
  const other = grid(page).getByRole("rowheader").first().getByRole("button");
  const name = (await other.textContent()) ?? "";
  await other.click();
  await expect(detail.getByRole("heading", { name })).toBeVisible();
  // The form to copy stays open from one notification to the next.
  await expect(detail.getByRole("checkbox", { checked: true }).first()).toBeVisible();
  await button(page, t("workspace-compare.none")).click();
  await button(page, t("workspace-compare.open-plan")).click();
  await expect(detail.getByText(t("workspace-compare.connection-wanted"))).toBeVisible();
  await clean(page);
  await button(page, t("workspace-compare.all")).click();
  await detail.getByLabel(t("workspace-grid.topic")).fill("security-alerts");
  await button(page, t("workspace-compare.open-plan")).click();
  await expect(page.getByRole("heading", { level: 1, name: t("page.plan") })).toBeVisible();
});

test("a copy keeps what it is sent to, and says so if a topic takes its place", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/compare");
  await allRead(page);
  await page.getByRole("searchbox", { name: t("workspace-compare.search") }).fill("tracker_tampering");
  const row = grid(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name: "tracker_tampering" }) });
  await row.getByRole("button", { name: saying("workspace-compare.cell", { notification: "tracker_tampering", connection: t("page.sandbox"), state: /.+/ }) }).click();
  const detail = page.locator("#compare-detail");
  await detail.getByText(t("workspace-compare.copy-to")).click();
  await button(page, t("workspace-compare.all")).click();
  const topic = detail.getByLabel(t("workspace-grid.topic"));
  await expect(topic).toHaveValue("");
  await expect(detail.getByText(saying("workspace-compare.copy-keeps", { kind: "function", name: /.*audit-function.*/ }))).toBeVisible();
  await topic.fill("weekly-report");
  await expect(detail.getByText(saying("workspace-compare.copy-changes", { kind: "function", name: /.*audit-function.*/, topic: "weekly-report" }))).toBeVisible();
  await clean(page);
  await topic.fill("");
  await button(page, t("workspace-compare.open-plan")).click();
  await expect(page.getByRole("heading", { level: 1, name: t("page.plan") })).toBeVisible();
  await expect(page.locator("#bundle-text")).toHaveValue(/"function": ".*audit-function/);
});

test("what has nothing to compare with is not the same, and a connection that failed is named", async ({ page }) => {
  await open(page, "workspace/compare");
  await allRead(page);
  // A single connection: nothing is compared with itself.
  await expect(cells(page, "uncompared").first()).toBeVisible();
  await expect(cells(page, "same")).toHaveCount(0);
  await cells(page, "uncompared").first().click();
  const detail = page.locator("#compare-detail");
  await expect(detail.getByText(t("workspace-compare.nothing-to-compare"), { exact: true })).toBeVisible();
  await expect(detail.getByText(t("workspace-compare.no-difference"), { exact: true })).toHaveCount(0);
  await clean(page);

  await addProjects(page, 30);
  await open(page, "workspace/compare");
  await allRead(page);
  await expect(page.getByText(saying("workspace.unread-connections", { all: 30, count: /\d+/ }))).toHaveCount(0);
  await goTo(page, t("page.sandbox"));
  // Each kind of notifications is a list of its own; some are asked for again.
  for (let nth = 0; nth < 8; nth += 1) await addFault(page, t("sandbox.list-request"), t("sandbox.not-allowed"));
  await goTo(page, t("page.overview"));
  await page.getByRole("navigation", { name: t("workspace.views") }).getByRole("link", { name: t("page.compare"), exact: true }).click();
  await button(page, t("workspace.read-again")).click();
  await allRead(page);
  await page.getByText(saying("workspace.unread-connections", { all: 30, count: /\d+/ })).click();
  await expect(page.getByRole("listitem").filter({ hasText: t("failure.permission-missing") }).first()).toBeVisible();
  await clean(page);
});

test("names are searched, and the reference is chosen, in the address", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/compare");
  await allRead(page);
  const reference = page.getByRole("combobox", { name: t("workspace-compare.reference") });
  await reference.selectOption({ index: 2 });
  await expect(page).toHaveURL(/reference=/);
  const name = (await grid(page).getByRole("rowheader").first().textContent()) ?? "";
  await page.getByRole("searchbox", { name: t("workspace-compare.search") }).fill(name.trim());
  await expect(grid(page).getByRole("rowheader")).toHaveText([name]);
  await page.getByRole("searchbox").fill("nothing-is-called-this");
  await expect(page.getByText(t("workspace-compare.nothing"))).toBeVisible();
  await clean(page);
});

test("the head of the comparison stays in sight", async ({ page }) => {
  await addProjects(page, 30);
  await page.setViewportSize({ width: 1440, height: 700 });
  await open(page, "workspace/compare");
  await allRead(page);
  const head = grid(page).getByRole("columnheader").nth(1);
  const last = grid(page).getByRole("rowheader").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(head).toBeInViewport();
  // What has the focus is not under it.
  await grid(page).getByRole("button").first().focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowDown");
  for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowUp");
  const [below, focused] = await Promise.all([head.boundingBox(), page.locator(":focus").boundingBox()]);
  expect(focused?.y).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0) - 1);
  await clean(page);
});

test("a column's whole name is said where it is cut, to pointer, keyboard and reader", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/compare");
  await allRead(page);
  const heads = grid(page).getByRole("columnheader");
  for (const head of (await heads.all()).slice(1)) {
    const name = (await head.textContent()) ?? "";
    await expect(head).toHaveAttribute("title", name);
    await expect(head).toHaveAccessibleName(name);
  }
  // The cell that has the focus is named in sight, too.
  await cells(page, "same").first().focus();
  const label = (await cells(page, "same").first().getAttribute("aria-label")) ?? "";
  const named = page.locator(".at-cell");
  await expect(named).toHaveText(label);
  await page.keyboard.press("ArrowDown");
  await expect(named).not.toHaveText(label);
  await expect(named).not.toBeEmpty();
});
