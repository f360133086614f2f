// What was typed survives a reload, is asked about before it is dropped, and is
// sent once.
import * as n from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

/** Reloads a page that has unsaved changes: the browser asks, and is told to go on. */
async function reload(page: Page): Promise<void> {
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });
  await Promise.all([page.reload(), asked]);
}

test("a new notification survives a reload", { tag: "@hosted" }, async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "half_done");
  await n.operationsRow(page).getByLabel(t("notification-form.add-operations", { row: 1 })).fill("stopSer");
  await page.getByRole("radio", { name: t("notification-form.filter-on"), exact: true }).check();
  await n.rule(page).getByLabel(t("notification-form.field"), { exact: true }).selectOption("trace_rating");
  await n.rule(page).getByLabel(t("notification-form.value"), { exact: true }).selectOption("incident");
  await reload(page);
  const note = page.getByRole("status").filter({ has: page.getByRole("heading", { name: t("component.draft-restored") }) });
  await expect(note).toBeVisible();
  await expect(n.textbox(page, t("notification-form.name"))).toHaveValue("half_done");
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.TOPIC);
  await expect(n.operationsRow(page).getByRole("button", { name: t("notification-form.remove-operation", { name: "deleteServer" }) })).toBeVisible();
  await expect(n.operationsRow(page).getByLabel(t("notification-form.add-operations", { row: 1 }))).toHaveValue("stopSer");
  await expect(n.rule(page).getByLabel(t("notification-form.value"), { exact: true })).toHaveValue("incident");
  await n.clean(page);
  await note.getByRole("button", { name: t("component.dismiss") }).click();
  await expect(note).toHaveCount(0);
  await n.operationsRow(page).getByLabel(t("notification-form.add-operations", { row: 1 })).fill("");
  await n.create(page);
  await expect(n.heading(page, "half_done")).toBeFocused();
  // It was saved, so there is nothing to restore.
  await open(page, "notifications/new");
  await expect(n.textbox(page, t("notification-form.name"))).toHaveValue("");
});

test("another language keeps what is typed, and nothing is said of a reload", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, t("notification-form.name")).fill("half_done");
  await page.getByLabel(t("shell.language")).selectOption("de");
  await expect(n.textbox(page, t("notification-form.name", {}, "de"))).toHaveValue("half_done");
  await expect(page.getByText(t("component.draft-restored", {}, "de"))).toHaveCount(0);
});

test("a restored draft can be dropped", async ({ page }) => {
  await n.openEdit(page, "root_logins");
  await n.textbox(page, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await reload(page);
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.OTHER_TOPIC);
  await expect(page.getByText(t("component.changes-in", { count: 1 }))).toBeVisible();
  await n.press(page, t("component.discard-draft"));
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.TOPIC);
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  await expect(n.heading(page, saying("page.edit", { name: /.+/ }))).toBeFocused();
  // Nothing is unsaved any more, so nothing is asked and nothing comes back.
  await page.reload();
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.TOPIC);
  await expect(page.getByText(t("component.draft-restored"))).toHaveCount(0);
});

test("leaving a changed form by a link asks once", async ({ page }) => {
  await n.openEdit(page, "root_logins");
  await n.textbox(page, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await n.goTo(page, t("page.connectors"));
  const dialog = page.getByRole("dialog", { name: t("shell.discard-changes", { count: 1 }) });
  await expect(dialog.getByRole("button", { name: t("shell.keep-editing") })).toBeFocused();
  await n.clean(page);
  await n.answer(page, t("shell.discard-changes", { count: 1 }), t("shell.keep-editing"));
  await expect(page).toHaveURL(/\/edit$/);
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.OTHER_TOPIC);

  // Escape is a no.
  await n.goTo(page, t("page.connectors"));
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.OTHER_TOPIC);

  await n.goTo(page, t("page.connectors"));
  await n.answer(page, t("shell.discard-changes", { count: 1 }), t("shell.discard-and-leave"));
  await expect(page).toHaveURL(/\/connectors$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await n.openEdit(page, "root_logins");
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.TOPIC);
});

test("leaving a changed form by Back asks once", { tag: "@hosted" }, async ({ page }) => {
  await n.openEdit(page, "root_logins");
  const name = n.textbox(page, t("notification-form.name"));
  await name.fill("root_sign_ins");
  await page.goBack();
  await n.answer(page, t("shell.discard-changes", { count: 1 }), t("shell.keep-editing"));
  await expect(page).toHaveURL(/\/edit$/);
  await expect(name).toHaveValue("root_sign_ins");
  await page.goBack();
  await n.answer(page, t("shell.discard-changes", { count: 1 }), t("shell.discard-and-leave"));
  await expect(page).toHaveURL(/\/notifications$/);
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // Forward leads to the form as it is stored.
  await page.goForward();
  await expect(n.heading(page, saying("page.edit", { name: /.+/ }))).toBeVisible();
  await expect(name).toHaveValue("root_logins");
});

test("Cancel of a changed form asks, of an unchanged one does not", async ({ page }) => {
  await n.openEdit(page, "root_logins");
  await n.press(page, t("component.cancel"));
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
  await n.textbox(page, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await n.press(page, t("component.cancel"));
  await n.answer(page, t("shell.discard-changes", { count: 1 }), t("shell.discard-and-leave"));
  await expect(n.heading(page, "root_logins")).toBeVisible();
  await expect(n.fact(page, t("notifications.target"))).toContainText(n.TOPIC);
});

test("a copy that was not changed yet is asked about as well", async ({ page }) => {
  await n.openList(page);
  await page.getByRole("link", { name: t("notifications.duplicate-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.TOPIC);
  await n.press(page, t("component.cancel"));
  await n.answer(page, t("shell.discard-changes", { count: 4 }), t("shell.discard-and-leave"));
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
});

test("a copy of a notification that does not exist says so, and creates a new one", async ({ page }) => {
  await open(page, "notifications/new?copy=nope");
  await expect(n.heading(page, t("page.new-notification"))).toBeVisible();
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.new-notification") }));
  await expect(page.getByRole("status").filter({ hasText: t("component.original-not-found") })).toContainText("nope");
  await n.clean(page);
  await n.typeLeast(page, "after_all");
  await n.create(page);
  await expect(n.heading(page, "after_all")).toBeFocused();
});

test("a double click sends one request", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "only_one");
  // Twice within one turn of the page, faster than any answer.
  await page.getByRole("button", { name: t("notification-form.create") }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(n.heading(page, "only_one")).toBeFocused();
  await expect(n.messages(page).getByText(t("notifications.is-created", { name: "only_one" }))).toHaveCount(1);
  await expect(n.messages(page).getByRole("alert")).toHaveCount(0);
  await n.goTo(page, t("page.notifications"));
  await expect(n.rowLink(page, "only_one")).toHaveCount(1);
  await expect(n.count(page)).toHaveText(n.allOf(13, "newest-first"));
});

test("a slow save that is pressed again sends one request", async ({ page }) => {
  await page.clock.install();
  await n.openNew(page);
  await n.typeLeast(page, "sandbox_slow_twice");
  const button = page.getByRole("button", { name: t("notification-form.create") });
  await button.dblclick();
  await expect(button).toHaveAttribute("aria-busy", "true");
  await button.press("Enter");
  await page.clock.fastForward(2_000);
  await expect(n.heading(page, "sandbox_slow_twice")).toBeVisible();
  await page.clock.fastForward(2_000);
  await n.goTo(page, t("page.notifications"));
  await expect(n.rowLink(page, "sandbox_slow_twice")).toHaveCount(1);
});
