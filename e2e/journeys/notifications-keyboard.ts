// Everything by keyboard: no mouse is used in this file.
import * as n from "../support/notifications.ts";
import { expect, test, type Page } from "../support/test.ts";
import type { Locator } from "@playwright/test";
import { t } from "../support/words.ts";

/** Presses Tab until the element has the focus, and fails where it never gets it. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** What has the focus can be seen to have it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const ring = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return "nothing is focused";
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" ? "" : `${element.outerHTML.slice(0, 200)} has no visible focus`;
  });
  expect(ring).toBe("");
}

test("a notification is created by keyboard alone", async ({ page }) => {
  await n.openList(page);
  await tabTo(page, page.getByRole("link", { name: t("notifications.new"), exact: true }));
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(n.heading(page, t("page.new-notification"))).toBeFocused();
  await tabTo(page, n.textbox(page, t("notification-form.name")));
  await expectVisibleFocus(page);
  await page.keyboard.type("by_keyboard");
  await page.keyboard.press("Tab");
  await expect(n.textbox(page, t("notification-form.topic"))).toBeFocused();
  await page.keyboard.type(n.TOPIC);
  const operations = n.operationsRow(page);
  await tabTo(page, operations.getByLabel(t("notification-form.service"), { exact: true }));
  await page.keyboard.type("ECS");
  await page.keyboard.press("Tab");
  await page.keyboard.type("ecs");
  await tabTo(page, operations.getByLabel(t("notification-form.add-operations", { row: 1 })));
  await page.keyboard.type("deleteServer");
  await page.keyboard.press("Enter");
  await expect(operations.getByRole("button", { name: t("notification-form.remove-operation", { name: "deleteServer" }) })).toBeVisible();
  const filter = page.getByRole("radio", { name: t("notification-form.no-filter"), exact: true });
  await tabTo(page, filter);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: t("notification-form.filter-on"), exact: true })).toBeChecked();
  await tabTo(page, n.rule(page).getByLabel(t("notification-form.field"), { exact: true }));
  await page.keyboard.type("trace_r");
  await tabTo(page, n.rule(page).getByLabel(t("notification-form.value"), { exact: true }));
  await page.keyboard.type("inc");
  await expect(n.rule(page).getByLabel(t("notification-form.value"), { exact: true })).toHaveValue("incident");
  await tabTo(page, page.getByRole("button", { name: t("notification-form.create") }));
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(n.heading(page, "by_keyboard")).toBeFocused();
  await expect(n.fact(page, t("notification-form.filter"))).toContainText("incident");
});

test("Enter in a text box submits the form, in a box for entries it does not", async ({ page }) => {
  await n.openNew(page);
  await n.operationsRow(page).getByLabel(t("notification-form.add-operations", { row: 1 })).focus();
  await page.keyboard.type("deleteServer");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(n.errorSummary(page)).toHaveCount(0);
  await n.textbox(page, t("notification-form.name")).focus();
  await page.keyboard.press("Enter");
  await expect(n.errorSummary(page)).toBeFocused();
});

test("deleting by keyboard gives the focus back", async ({ page }) => {
  await n.openDetail(page, "prod_login_watch");
  const button = page.getByRole("button", { name: t("notifications.delete"), exact: true });
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: t("notifications.delete-one", { name: "prod_login_watch" }) });
  await expect(dialog.getByRole("button", { name: t("notifications.keep-it") })).toBeFocused();
  await expectVisibleFocus(page);
  // The focus stays in the dialog.
  for (let pressed = 0; pressed < 4; pressed += 1) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest("dialog"))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: t("notifications.delete"), exact: true }));
  await page.keyboard.press("Enter");
  await expect(n.heading(page, t("page.notifications"))).toBeFocused();
  // Messages stand above the heading.
  await tabTo(page, page.getByRole("button", { name: t("notifications.recreate") }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(n.rowLink(page, "prod_login_watch")).toBeVisible();
  // Pressing a button that goes away must not drop the focus to nowhere.
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("the focus goes to the heading of each new page and past the navigation on request", async ({ page }) => {
  await n.openList(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("button", { name: t("shell.skip-to-content") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, n.rowLink(page, "prod_server_deletes"));
  await page.keyboard.press("Enter");
  await expect(n.heading(page, "prod_server_deletes")).toBeFocused();
});

test("switching keeps the focus on the button that switches back", async ({ page }) => {
  await n.openList(page);
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
  await expect(page.getByRole("button", { name: t("notifications.enable-named", { name: "root_logins" }), exact: true })).toBeFocused();
  await n.rowLink(page, "root_logins").press("Enter");
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await page.getByRole("button", { name: t("notifications.enable"), exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: t("notifications.disable"), exact: true })).toBeFocused();
});

test("an action on several rows that takes its own buttons away keeps the focus on the page", async ({ page }) => {
  await n.openList(page);
  await page.getByRole("checkbox", { name: t("notifications.select-named", { name: "root_logins" }), exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: t("notifications.disable-selected") }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: n.summary("disable", 1), exact: true })).toBeVisible();
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") })).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
});
