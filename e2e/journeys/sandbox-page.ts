// The page of the embedded sandbox: break it, fill it, start again.
import { counted } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { expect, inUse, open, test } from "../support/test.ts";
import { t } from "../support/words.ts";

/** That a request of a kind is answered so, once. */
const once = (request: string, response: string) => t("sandbox.waiting", { times: 1, request: t(`sandbox.${request}`), response: t(`sandbox.${response}`) });

test("the sandbox is announced as such, and its page explains it", async ({ page }) => {
  await open(page, "sandbox");
  await expect(n.heading(page, t("page.sandbox"))).toBeVisible();
  await expect(inUse(page)).toHaveText(t("page.sandbox"));
  await expect(page.getByText(t("shell.sample-data"))).toBeVisible();
  await expect(page.getByText("sandbox_0407", { exact: true })).toBeVisible();
  await n.clean(page);
});

test("failures are queued, told and cleared", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, t("sandbox.list-request"), t("sandbox.unavailable"));
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.dropped"));
  const waiting = page.getByRole("region", { name: t("sandbox.faults") }).getByRole("listitem");
  await expect(waiting).toHaveText([once("list-request", "unavailable"), once("write-request", "dropped")]);
  await n.clean(page);
  await page.reload();
  // Reading the lists at the start has used up the first one.
  await expect(waiting).toHaveText([once("write-request", "dropped")]);
  await n.press(page, t("sandbox.clear-all"));
  await expect(waiting).toHaveCount(0);
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
});

test("filling replaces the notifications and survives a reload", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "sandbox");
  await n.press(page, t("list.notifications", { count: 100 }));
  await expect(n.messages(page)).toContainText(t("sandbox.is-filled", { count: 100 }));
  await expect(page.getByRole("link", { name: counted(t("page.notifications"), 100) })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: counted(t("page.notifications"), 100) })).toBeVisible();
});

test("a reset brings the demonstration data back, after a question", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "to_be_reset");
  await n.create(page);
  await expect(n.heading(page, "to_be_reset")).toBeFocused();
  await n.goTo(page, t("page.sandbox"));
  await n.press(page, t("sandbox.reset"));
  await n.clean(page);
  await n.answer(page, t("sandbox.reset-question"), t("component.cancel"));
  await expect(page.getByRole("button", { name: t("sandbox.reset") })).toBeFocused();
  await expect(page.getByRole("link", { name: counted(t("page.notifications"), 13) })).toBeVisible();
  await n.press(page, t("sandbox.reset"));
  await n.answer(page, t("sandbox.reset-question"), t("sandbox.reset-yes"));
  await expect(n.messages(page)).toContainText(t("sandbox.is-reset"));
  await n.goTo(page, t("page.notifications"));
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await expect(n.rowLink(page, "to_be_reset")).toHaveCount(0);
});

test("a quota that is used up is told before a form is sent", async ({ page }) => {
  await open(page, "sandbox");
  await n.press(page, t("list.notifications", { count: 100 }));
  await n.goTo(page, t("page.notifications"));
  await expect(page.getByRole("main")).toContainText(t("connection.quota-used", { used: 100, quota: 100 }));
  await page.getByRole("link", { name: t("notifications.new"), exact: true }).click();
  await n.typeLeast(page, "one_too_many");
  await expect(page.getByText(t("form.cannot-save-here", { reason: t("connection.quota-used-up", { quota: 100 }) }))).toBeVisible();
  await expect(page.getByRole("button", { name: t("notification-form.create") })).toHaveAttribute("aria-disabled", "true");
  await n.clean(page);
});
