// The list of notifications: search, filters, order, pages, all in the address.
import { counted, entry } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { oneOf, saying, t } from "../support/words.ts";

const header = (page: Page, name: string) => page.getByRole("columnheader", { name, exact: true });

/** Replaces the notifications by made-up ones. */
async function fill(page: Page, count: string): Promise<void> {
  await open(page, "sandbox");
  await n.press(page, t("list.notifications", { count: Number(count) }));
  await expect(n.messages(page)).toContainText(t("sandbox.is-filled", { count: Number(count) }));
  await n.goTo(page, t("page.notifications"));
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
}

test("the list shows what is stored and how much of the quota it is", async ({ page }) => {
  await n.openList(page);
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await expect(n.count(page)).toHaveText(n.allOf(12, "newest-first"));
  await expect(page.getByRole("main")).toContainText(t("connection.quota-used", { used: 12, quota: 100 }));
  await expect(n.names(page).first()).toHaveText("prod_server_deletes");
  await expect(n.row(page, "prod_server_deletes")).toContainText("security-alerts");
  await expect(n.row(page, "test2")).toContainText(t("identifier.placeholder", { value: "{regionid}" }));
  await expect(entry(page, t("page.notifications"))).toHaveAttribute("aria-current", "page");
  await n.clean(page);
});

test("searching narrows the list, says how far, and stands in the address", { tag: "@hosted" }, async ({ page }) => {
  await n.openList(page);
  await n.search(page).pressSequentially("iam login");
  await expect(n.count(page)).toHaveText(n.someOf(2, 12, "newest-first"));
  await expect(n.names(page)).toHaveText(["prod_login_watch", "root_logins"]);
  await expect(page).toHaveURL(/\/notifications\?q=iam(\+|%20)login$/);
  await expect(n.search(page)).toBeFocused();
  await page.reload();
  await expect(n.search(page)).toHaveValue("iam login");
  await expect(n.names(page)).toHaveText(["prod_login_watch", "root_logins"]);
  await n.search(page).fill("网络");
  await expect(n.names(page)).toHaveText(["网络变更告警"]);
  await expect(n.count(page)).toHaveText(t("list.some-of", { matching: 1, all: 12 }));
  await n.search(page).fill("nothing of that name");
  await expect(page.getByRole("heading", { name: t("list.no-notifications-match") })).toBeVisible();
  await expect(n.count(page)).toHaveText(t("list.none-of", { all: 12 }));
  await n.clean(page);
  await n.press(page, t("list.clear-search"));
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await expect(n.search(page)).toHaveValue("");
  await expect(page).toHaveURL(/\/notifications$/);
});

test("filters are chosen by keyboard, shown as chips and kept in the address", async ({ page }) => {
  await n.openList(page);
  await n.search(page).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const states = page.getByRole("group", { name: t("list.status") });
  const disabled = states.getByRole("checkbox", { name: counted(t("list.disabled"), 2) });
  await expect(disabled).toBeVisible();
  await expect(states.getByRole("checkbox", { name: counted(t("list.enabled"), 10) })).toBeVisible();
  await n.clean(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(disabled).toBeFocused();
  await page.keyboard.press("Space");
  await expect(n.names(page)).toHaveText(["prod_login_watch", "test1"]);
  await expect(disabled).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(disabled).toBeHidden();
  await expect(page.locator("summary").filter({ hasText: t("list.filter") })).toBeFocused();
  await expect(page).toHaveURL(/\?status=disabled$/);
  await n.clean(page);
  await page.reload();
  await expect(n.names(page)).toHaveText(["prod_login_watch", "test1"]);
  await page.getByRole("button", { name: t("list.remove-filter", { filter: t("list.status"), value: t("list.disabled") }) }).click();
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await expect(n.search(page)).toBeFocused();
  await expect(page).toHaveURL(/\/notifications$/);
});

test("filters of different kinds narrow each other, values of one kind add up", async ({ page }) => {
  await n.openList(page, "?status=enabled&service=IAM&service=KMS");
  await expect(n.names(page)).toHaveText(["key_deletions", "root_logins"]);
  await page.getByText(t("list.filter"), { exact: true }).and(page.locator("summary")).click();
  await page.getByRole("checkbox", { name: /^KMS/ }).uncheck();
  await expect(n.names(page)).toHaveText(["root_logins"]);
  await n.heading(page, t("page.notifications")).click();
  await expect(page.getByRole("checkbox", { name: /^IAM/ })).toBeHidden();
});

test("a header sorts its column, says so, and stands in the address", async ({ page }) => {
  await n.openList(page);
  await expect(header(page, t("list.created"))).toHaveAttribute("aria-sort", "descending");
  await expect(header(page, t("list.name"))).not.toHaveAttribute("aria-sort", /.+/);
  await n.press(page, t("list.name"));
  await expect(header(page, t("list.name"))).toHaveAttribute("aria-sort", "ascending");
  await expect(header(page, t("list.created"))).not.toHaveAttribute("aria-sort", /.+/);
  await expect(n.count(page)).toHaveText(n.allOf(12, "by-name"));
  await expect(n.names(page).first()).toHaveText("api_errors");
  await expect(page).toHaveURL(/\?sort=name$/);
  await expect(page.getByRole("button", { name: t("list.name"), exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(header(page, t("list.name"))).toHaveAttribute("aria-sort", "descending");
  await expect(n.count(page)).toHaveText(n.allOf(12, "by-name-down"));
  await expect(n.names(page).last()).toHaveText("api_errors");
  await expect(page).toHaveURL(/\?sort=-name$/);
  await page.reload();
  await expect(header(page, t("list.name"))).toHaveAttribute("aria-sort", "descending");
  await expect(n.names(page).last()).toHaveText("api_errors");
  await n.press(page, t("list.created"));
  await expect(page).toHaveURL(/\/notifications$/);
  await expect(n.names(page).first()).toHaveText("prod_server_deletes");
});

test("the parts of each header and each row stand below each other", async ({ page }) => {
  await n.openList(page);
  await expect(n.rows(page).first()).toBeVisible();
  // At one moment: the columns find their widths anew when the verdicts come.
  const [headers, cells] = await page.getByRole("table").evaluate((table) => {
    const lefts = (selector: string) => [...table.querySelectorAll(selector)].map((cell) => Math.round(cell.getBoundingClientRect().left));
    return [lefts("thead th"), lefts("tbody tr:first-child > *")];
  });
  expect(headers.length).toBeGreaterThan(5);
  expect(cells).toEqual(headers);
});

test("Back from a notification leads to the row it was opened from", async ({ page }) => {
  await n.openList(page, "?q=log&sort=name");
  await n.rowLink(page, "root_logins").click();
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await page.goBack();
  await expect(n.rowLink(page, "root_logins")).toBeFocused();
  await expect(n.search(page)).toHaveValue("log");
  await expect(header(page, t("list.name"))).toHaveAttribute("aria-sort", "ascending");
  await page.goForward();
  await expect(n.heading(page, "root_logins")).toBeVisible();
});

test("a click anywhere in a row opens it, but not on a control and not to select text", async ({ page, context }) => {
  await n.openList(page);
  const row = n.row(page, "root_logins");
  const trigger = row.locator('[data-column="when"]');
  // The end of a selection of text is no click.
  const box = await trigger.boundingBox();
  if (!box) throw new Error("The row has no trigger.");
  await page.mouse.move(box.x + 12, box.y + 18);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 18, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.getByRole("checkbox", { name: t("notifications.select-named", { name: "root_logins" }), exact: true }).check();
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
  // As a link would: in a tab of its own.
  for (const how of [{ modifiers: ["ControlOrMeta" as const] }, { button: "middle" as const }]) {
    const [other] = await Promise.all([context.waitForEvent("page"), row.locator('[data-column="verdict"]').click({ position: { x: 3, y: 3 }, ...how })]);
    await expect(other).toHaveURL(/\/notifications\/[0-9a-f-]+$/);
    await other.close();
  }
  await trigger.click({ position: { x: 3, y: 3 } });
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await page.goBack();
  await expect(n.rowLink(page, "root_logins")).toBeFocused();
});

test("the quota is right as soon as notifications are deleted", async ({ page }) => {
  await n.openList(page);
  await expect(page.getByRole("main")).toContainText(t("connection.quota-used", { used: 12, quota: 100 }));
  await page.getByRole("button", { name: t("notifications.delete-named", { name: "test1" }), exact: true }).click();
  await n.answer(page, t("notifications.delete-one", { name: "test1" }), t("notifications.delete"));
  await expect(n.rowLink(page, "test1")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText(t("connection.quota-used", { used: 11, quota: 100 }));
  await n.press(page, t("notifications.recreate"));
  await expect(n.rowLink(page, "test1")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(t("connection.quota-used", { used: 12, quota: 100 }));
});

test("what is on other pages is selected as well on request, and deleted at once", async ({ page }) => {
  await fill(page, "100");
  const tools = page.getByRole("group", { name: t("notifications.selected-notifications") });
  await page.getByRole("checkbox", { name: t("notifications.select-page") }).check();
  await expect(tools.getByRole("status")).toHaveText(t("notifications.selected", { count: 50 }));
  await tools.getByRole("button", { name: t("notifications.select-all", { count: 100 }) }).click();
  await expect(tools.getByRole("status")).toHaveText(t("notifications.selected", { count: 100 }));
  await expect(tools).toBeFocused();
  await expect(tools.getByRole("button", { name: saying("notifications.select-all", { count: /\d+/ }) })).toHaveCount(0);
  await n.clean(page);
  await n.press(page, t("notifications.delete-selected"));
  const dialog = page.getByRole("dialog", { name: t("notifications.delete-many", { count: 100 }) });
  await expect(dialog).toContainText(t("notifications.more-names", { count: 80 }));
  await n.answer(page, t("notifications.delete-many", { count: 100 }), t("notifications.delete"), t("notifications.word"));
  await expect(page.getByRole("main")).toContainText(t("connection.quota-used", { used: 0, quota: 100 }));
  await expect(n.count(page)).toHaveText(t("list.no-notifications"));
});

test("only what matches is offered to be selected on all pages", async ({ page }) => {
  await fill(page, "100");
  const found = saying("list.ordered", { count: saying("list.some-of", { matching: /(\d+)/, all: 100 }), order: /.+/ });
  await n.search(page).fill("e");
  await expect(n.count(page)).toHaveText(found);
  const matching = found.exec(await n.count(page).innerText())?.[1];
  await page.getByRole("checkbox", { name: t("notifications.select-page") }).check();
  await n.press(page, t("notifications.select-all", { count: Number(matching) }));
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") }).getByRole("status")).toHaveText(t("notifications.selected", { count: Number(matching) }));
});

test("pages are walked through and kept in the address", { tag: "@hosted" }, async ({ page }) => {
  await fill(page, "100");
  await expect(n.count(page)).toHaveText(n.allOf(100, "newest-first"));
  await expect(n.rows(page)).toHaveCount(50);
  const pages = page.getByRole("navigation", { name: t("component.pages") });
  await expect(pages).toContainText(t("component.page-of", { page: 1, pages: 2 }));
  await expect(pages.getByRole("button", { name: t("component.previous-page") })).toHaveAttribute("aria-disabled", "true");
  const first = await n.names(page).first().innerText();
  await n.press(page, t("component.next-page"));
  await expect(pages).toContainText(t("component.page-of", { page: 2, pages: 2 }));
  await expect(page).toHaveURL(/\?page=2$/);
  await expect(n.names(page).first()).not.toHaveText(first);
  await expect(pages.getByRole("button", { name: t("component.next-page") })).toHaveAttribute("aria-disabled", "true");
  await page.reload();
  await expect(pages).toContainText(t("component.page-of", { page: 2, pages: 2 }));
  await expect(n.rows(page)).toHaveCount(50);
  // A search starts at the first page again.
  await n.search(page).fill(first);
  await expect(n.rowLink(page, first)).toBeVisible();
  await expect(page).not.toHaveURL(/page=/);
});

test("ten thousand notifications are searched and sorted", async ({ page }) => {
  await fill(page, "10000");
  await expect(n.count(page)).toHaveText(n.allOf(10_000, "newest-first"));
  await expect(page.getByRole("navigation", { name: t("component.pages") })).toContainText(t("component.page-of", { page: 1, pages: 200 }));
  await expect(n.rows(page)).toHaveCount(50);
  await n.press(page, t("list.name"));
  await expect(n.count(page)).toHaveText(n.allOf(10_000, "by-name"));
  const [name] = await n.names(page).allInnerTexts();
  await n.search(page).fill(name);
  await expect(n.rowLink(page, name)).toBeVisible();
});

test("rows below the window follow a search, and keep the focus while they change", async ({ page }) => {
  await fill(page, "100");
  await expect(n.rows(page)).toHaveCount(50);
  await n.search(page).pressSequentially("e");
  await expect(n.count(page)).toHaveText(n.someOf(100, 100, "newest-first"));
  await expect(n.rows(page)).toHaveCount(50);
  const last = await n.names(page).last().innerText();
  await n.press(page, t("list.name"));
  await expect(n.count(page)).toHaveText(n.someOf(100, 100, "by-name"));
  await expect(n.rows(page)).toHaveCount(50);
  await expect(n.names(page).last()).not.toHaveText(last);
  const row = n.rows(page).nth(30);
  const name = await row.getByRole("link").first().innerText();
  const [enable, disable] = [t("notifications.enable-named", { name }), t("notifications.disable-named", { name })];
  const power = row.getByRole("button", { name: oneOf(enable, disable) });
  const before = await power.getAttribute("aria-label");
  await power.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: before === enable ? disable : enable, exact: true })).toBeFocused();
});

test("an empty list says what notifications are for", async ({ page }) => {
  await fill(page, "0");
  await expect(page.getByRole("heading", { name: t("notifications.empty") })).toBeVisible();
  await expect(n.count(page)).toHaveText(t("list.no-notifications"));
  await n.clean(page);
  await page.getByRole("link", { name: t("notifications.new"), exact: true }).last().click();
  await expect(n.heading(page, t("page.new-notification"))).toBeFocused();
});
