// One action on several notifications, with a result for each.
import * as n from "../support/notifications.ts";
import { expect, test } from "../support/other-page.ts";
import { open, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

const CHOSEN = ["prod_server_deletes", "key_deletions", "root_logins"];

async function select(page: Page, names: string[]): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name: t("notifications.select-named", { name }), exact: true }).check();
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") }).getByRole("status")).toHaveText(t("notifications.selected", { count: names.length }));
}

/** Several that are enabled are asked about. */
async function disable(page: Page, count: number): Promise<void> {
  await n.press(page, t("notifications.disable-selected"));
  await n.answer(page, t("notifications.disable-many", { count }), t("notifications.disable"));
}

/** What did not work, and that the data could not be written. */
const notWritten = (what: string) => t("text.then", { first: t(`failure.couldnt-${what}`), second: t("failure.data-not-written") });

test("several are disabled, enabled and deleted", async ({ page }) => {
  await n.openList(page);
  await select(page, CHOSEN);
  await n.clean(page);
  await disable(page, 3);
  await expect(n.report(page, n.summary("disable", 3)).getByRole("listitem")).toHaveText(CHOSEN.map(n.doneLine("disable")));
  for (const name of CHOSEN) await expect(n.row(page, name)).toContainText(t("notifications.disabled"));
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") })).toHaveCount(0);
  await n.clean(page);

  await select(page, CHOSEN);
  await n.press(page, t("notifications.enable-selected"));
  await expect(n.report(page, n.summary("enable", 3))).toBeVisible();
  for (const name of CHOSEN) await expect(n.row(page, name)).toContainText(t("notifications.enabled"));

  await select(page, CHOSEN);
  await n.press(page, t("notifications.delete-selected"));
  const dialog = page.getByRole("dialog", { name: t("notifications.delete-many", { count: 3 }) });
  for (const name of CHOSEN) await expect(dialog).toContainText(name);
  await expect(dialog).toContainText(t("notifications.some-go-silent", { count: 3 }));
  await expect(dialog).toContainText(t("deletion.recreatable"));
  await n.answer(page, t("notifications.delete-many", { count: 3 }), t("notifications.delete"), t("notifications.word"));
  await expect(n.report(page, n.summary("delete", 3))).toBeVisible();
  for (const name of CHOSEN) await expect(n.rowLink(page, name)).toHaveCount(0);
  await expect(n.count(page)).toHaveText(n.allOf(9, "newest-first"));
  // What was deleted comes back as it was.
  await n.press(page, t("notifications.recreate"));
  await expect(n.report(page, t("batch.all", { action: "recreate", count: 3 }))).toBeVisible();
  for (const name of CHOSEN) await expect(n.row(page, name)).toContainText(t("notifications.enabled"));
  await expect(page.getByRole("button", { name: t("notifications.recreate"), exact: true })).toHaveCount(0);
  await n.press(page, t("notifications.dismiss"));
  await expect(n.report(page, t("batch.all", { action: "recreate", count: 3 }))).toHaveCount(0);
});

test("the report of many has its buttons in sight, and folds what was done", async ({ page }) => {
  await n.openList(page);
  await page.getByRole("checkbox", { name: t("notifications.select-page") }).check();
  await n.press(page, t("notifications.disable-selected"));
  await n.answer(page, t("notifications.disable-many", { count: 12 }), t("notifications.disable"));
  const undo = page.getByRole("button", { name: t("notifications.undo"), exact: true });
  await expect(undo).toBeInViewport();
  const report = page.locator("#batch-report");
  await report.locator("summary").click();
  await expect(report.getByRole("listitem")).toHaveCount(12);
  await n.clean(page);
});

test("what can't be created again is named before it is deleted", async ({ page }) => {
  await n.openList(page);
  const lost = "bucket_policy_changes";
  await page.getByRole("button", { name: t("notifications.delete-named", { name: lost }), exact: true }).click();
  const one = page.getByRole("dialog", { name: t("notifications.delete-one", { name: lost }) });
  await expect(one).toContainText(saying("deletion.cannot-recreate", { reason: /.+/ }, "anywhere"));
  await expect(one).not.toContainText(t("notifications.can-be-recreated"));
  await n.clean(page);
  await one.getByRole("button", { name: t("notifications.keep-it") }).click();
  await select(page, [lost, "key_deletions"]);
  await n.press(page, t("notifications.delete-selected"));
  const dialog = page.getByRole("dialog", { name: t("notifications.delete-many", { count: 2 }) });
  await expect(dialog).toContainText(t("deletion.not-recreatable", { names: [lost] }));
});

test("tools for the selection that do not arrive are explained, and come with a second try", { tag: "@hosted" }, async ({ page, troubles }) => {
  troubles.allow("ERR_FAILED", "Failed to fetch");
  await page.route(/split_changes[^/]*\.wasm$/, (route) => route.abort());
  await n.openList(page);
  const box = page.getByRole("checkbox", { name: t("notifications.select-named", { name: "root_logins" }), exact: true });
  await box.check();
  const alert = page.getByRole("alert").filter({ hasText: t("notifications.selection-tools-missing") });
  await expect(alert).toContainText(t("component.file-missing"));
  await expect(box).toBeFocused();
  await n.clean(page);
  await page.unroute(/split_changes[^/]*\.wasm$/);
  await alert.getByRole("button", { name: t("component.try-again") }).click();
  await expect(alert).toHaveCount(0);
  await select(page, ["key_deletions", "root_logins"]);
  await disable(page, 2);
  await expect(n.report(page, n.summary("disable", 2))).toBeVisible();
});

test("what fails among several is told apart from what was done", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.server-failure"));
  await n.goTo(page, t("page.notifications"));
  await select(page, CHOSEN);
  await disable(page, 3);
  const lines = n.report(page, n.summary("disable", 2, 3, { failed: 1 })).getByRole("listitem");
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(0)).toHaveText(n.line("prod_server_deletes", notWritten("disable-notification")));
  await expect(lines.nth(1)).toHaveText(n.doneLine("disable")("key_deletions"));
  await expect(lines.nth(2)).toHaveText(n.doneLine("disable")("root_logins"));
  await expect(n.row(page, "prod_server_deletes")).toContainText(t("notifications.enabled"));
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
  await n.clean(page);
});

test("a deletion that fails names each notification", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.server-failure"));
  await n.goTo(page, t("page.notifications"));
  await select(page, CHOSEN.slice(0, 2));
  await n.press(page, t("notifications.delete-selected"));
  await n.answer(page, t("notifications.delete-many", { count: 2 }), t("notifications.delete"), t("notifications.word"));
  const lines = n.report(page, n.summary("delete", 0, 2, { failed: 2 })).getByRole("listitem");
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText(n.line("prod_server_deletes", notWritten("delete-notifications")));
  await expect(n.rowLink(page, "key_deletions")).toBeVisible();
});

test("what somebody else deleted meanwhile does not stop the others", async ({ page, other }) => {
  await n.openList(page);
  await select(page, CHOSEN);
  await n.openList(other);
  await other.getByRole("button", { name: t("notifications.delete-named", { name: "key_deletions" }), exact: true }).click();
  await n.answer(other, t("notifications.delete-one", { name: "key_deletions" }), t("notifications.delete"), t("notifications.word"));
  await expect(n.rowLink(other, "key_deletions")).toHaveCount(0);

  await disable(page, 3);
  const lines = n.report(page, n.summary("disable", 2, 3, { failed: 1 })).getByRole("listitem");
  await expect(lines.nth(0)).toHaveText(n.line("key_deletions", t("notifications.it-no-longer-exists")));
  await expect(n.rowLink(page, "key_deletions")).toHaveCount(0);
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
});

test("all rows of a page are selected and the selection is cleared", async ({ page }) => {
  await n.openList(page);
  const all = page.getByRole("checkbox", { name: t("notifications.select-page") });
  await all.check();
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") }).getByRole("status")).toHaveText(t("notifications.selected", { count: 12 }));
  await page.getByRole("checkbox", { name: t("notifications.select-named", { name: "test1" }), exact: true }).uncheck();
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") }).getByRole("status")).toHaveText(t("notifications.selected", { count: 11 }));
  await expect(all).not.toBeChecked();
  await n.press(page, t("notifications.clear-selection"));
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") })).toHaveCount(0);
});

test("rows that the search hides stay selected, counted and acted on", async ({ page }) => {
  await n.openList(page);
  await select(page, ["prod_server_deletes", "key_deletions"]);
  await n.search(page).fill("key_deletions");
  await expect(n.count(page)).toHaveText(t("list.some-of", { matching: 1, all: 12 }));
  await expect(page.getByRole("group", { name: t("notifications.selected-notifications") }).getByRole("status")).toHaveText(t("notifications.selected", { count: 2 }));
  await disable(page, 2);
  await expect(n.report(page, n.summary("disable", 2)).getByRole("listitem")).toHaveText(["prod_server_deletes", "key_deletions"].map(n.doneLine("disable")));
});
