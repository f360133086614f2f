// Text from people and services stays text, in whatever script it is written.
import * as n from "../support/notifications.ts";
import { expect, test, type Page } from "../support/test.ts";
import { t } from "../support/words.ts";

const TAG = "<img src=x onerror=alert(1)>";
const SCRIPT = "\"><script>alert(1)</script>";
/** Without an equals sign, which a rule's value is warned about. */
const BOLD = "<iframe>prod</iframe>";
/** Hebrew, and a character that turns around what follows it. */
const RTL = "שלום \u202Eadmin";

function dialogs(page: Page): string[] {
  const seen: string[] = [];
  page.on("dialog", async (dialog) => {
    seen.push(dialog.message());
    await dialog.dismiss();
  });
  return seen;
}

async function expectNoElements(page: Page): Promise<void> {
  await expect(page.locator("#app img, #app script, #app iframe")).toHaveCount(0);
}

test("markup and right-to-left text in groups and users stay text", async ({ page }) => {
  const seen = dialogs(page);
  await n.openNew(page);
  await n.typeLeast(page, "hostile_users");
  await n.press(page, t("notification-form.add-user-group"));
  await n.userGroup(page, 1).getByLabel(t("notification-form.user-group"), { exact: true }).fill(TAG);
  const users = n.userGroup(page, 1).getByLabel(t("notification-form.add-users", { row: 1 }));
  await users.fill(SCRIPT);
  await users.press("Enter");
  await expect(n.userGroup(page, 1).getByRole("button", { name: t("notification-form.remove-user", { name: SCRIPT }) })).toBeVisible();
  await n.press(page, t("notification-form.add-user-group"));
  await n.userGroup(page, 2).getByLabel(t("notification-form.user-group"), { exact: true }).fill(RTL);
  await n.userGroup(page, 2).getByLabel(t("notification-form.add-users", { row: 2 })).fill(TAG);
  await n.userGroup(page, 2).getByLabel(t("notification-form.add-users", { row: 2 })).press("Enter");
  await expectNoElements(page);
  await n.create(page);
  await expect(n.heading(page, "hostile_users")).toBeFocused();
  await expect(n.fact(page, t("notification-form.users")).getByRole("listitem")).toHaveText([`${TAG}: ${SCRIPT}`, `${RTL}: ${TAG}`]);
  await n.clean(page);
  await n.goTo(page, t("page.notifications"));
  await expect(n.row(page, "hostile_users")).toContainText(TAG);
  await expectNoElements(page);
  await page.getByRole("link", { name: t("notifications.edit-named", { name: "hostile_users" }), exact: true }).click();
  await expect(n.userGroup(page, 1).getByLabel(t("notification-form.user-group"), { exact: true })).toHaveValue(TAG);
  await expect(n.userGroup(page, 2).getByLabel(t("notification-form.user-group"), { exact: true })).toHaveValue(RTL);
  await expectNoElements(page);
  expect(seen).toEqual([]);
});

test("markup in a filter value and a refused name stays text", async ({ page }) => {
  const seen = dialogs(page);
  await n.openNew(page);
  await n.typeLeast(page, "hostile_filter");
  await page.getByRole("radio", { name: t("notification-form.filter-on"), exact: true }).check();
  await n.rule(page).getByLabel(t("notification-form.field"), { exact: true }).selectOption("resource_name");
  await n.rule(page).getByLabel(t("notification-form.value"), { exact: true }).fill(BOLD);
  await n.rule(page).getByLabel(t("notification-form.value"), { exact: true }).blur();
  await expectNoElements(page);
  await n.create(page);
  await expect(n.heading(page, "hostile_filter")).toBeFocused();
  await expect(n.fact(page, t("notification-form.filter"))).toContainText(BOLD);
  await n.goTo(page, t("page.notifications"));
  await expect(n.row(page, "hostile_filter")).toContainText(BOLD);
  await n.row(page, "hostile_filter").getByRole("link", { name: t("notifications.edit-named", { name: "hostile_filter" }) }).click();
  await n.textbox(page, t("notification-form.name")).fill(TAG);
  await n.textbox(page, t("notification-form.name")).blur();
  await n.save(page);
  await expect(n.errorSummary(page)).toContainText(n.badName("<"));
  await n.clean(page);
  await expectNoElements(page);
  expect(seen).toEqual([]);
});

test("markup in the search box and in addresses stays text", { tag: "@hosted" }, async ({ page }) => {
  const seen = dialogs(page);
  await n.openList(page, `?q=${encodeURIComponent(TAG)}&status=${encodeURIComponent(TAG)}`);
  await expect(n.search(page)).toHaveValue(TAG);
  await expect(page.getByRole("heading", { name: t("list.no-notifications-match") })).toBeVisible();
  await n.search(page).fill(SCRIPT);
  await expectNoElements(page);
  await page.goto(`./notifications/${encodeURIComponent(TAG)}`);
  await expect(n.heading(page, t("notifications.does-not-exist"))).toBeVisible();
  await expect(page.getByRole("main")).toContainText(TAG);
  await page.goto(`./${encodeURIComponent(TAG)}`);
  await expect(n.heading(page, t("page.not-found"))).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/img(%20| )src/);
  await n.clean(page);
  await expectNoElements(page);
  expect(seen).toEqual([]);
});
