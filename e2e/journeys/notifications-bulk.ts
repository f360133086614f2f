// One action on several notifications, with a result for each.
import * as n from "../support/notifications.ts";
import { expect, test } from "../support/other-page.ts";
import { open, type Page } from "../support/test.ts";

const CHOSEN = ["prod_server_deletes", "key_deletions", "root_logins"];

async function select(page: Page, names: string[]): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).check();
  await expect(page.getByRole("group", { name: "Selected notifications" }).getByRole("status")).toHaveText(`${names.length} selected`);
}

/** Several that are enabled are asked about. */
async function disable(page: Page, count: number): Promise<void> {
  await n.press(page, "Disable selected");
  await n.answer(page, `Disable ${count} notifications?`, "Disable");
}

const report = (page: Page, title: string) =>
  page.getByRole("status").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("several are disabled, enabled and deleted", async ({ page }) => {
  await n.openList(page);
  await select(page, CHOSEN);
  await n.clean(page);
  await disable(page, 3);
  await expect(report(page, "3 disabled").getByRole("listitem")).toHaveText(CHOSEN.map((name) => `${name}: disabled`));
  for (const name of CHOSEN) await expect(n.row(page, name)).toContainText("Disabled");
  await expect(page.getByRole("group", { name: "Selected notifications" })).toHaveCount(0);
  await n.clean(page);

  await select(page, CHOSEN);
  await n.press(page, "Enable selected");
  await expect(report(page, "3 enabled")).toBeVisible();
  for (const name of CHOSEN) await expect(n.row(page, name)).toContainText("Enabled");

  await select(page, CHOSEN);
  await n.press(page, "Delete selected");
  const dialog = page.getByRole("dialog", { name: "Delete 3 notifications?" });
  for (const name of CHOSEN) await expect(dialog).toContainText(name);
  await expect(dialog).toContainText("3 of them are enabled and will stop sending.");
  await n.answer(page, "Delete 3 notifications?", "Delete", "delete");
  await expect(report(page, "3 deleted")).toBeVisible();
  for (const name of CHOSEN) await expect(n.rowLink(page, name)).toHaveCount(0);
  await expect(n.count(page)).toHaveText("9 notifications, newest first");
  await n.press(page, "Dismiss");
  await expect(report(page, "3 deleted")).toHaveCount(0);
});

test("tools for the selection that do not arrive are explained, and come with a second try", { tag: "@hosted" }, async ({ page, troubles }) => {
  troubles.allow("ERR_FAILED", "Failed to fetch");
  await page.route(/split_bulk[^/]*\.wasm$/, (route) => route.abort());
  await n.openList(page);
  const box = page.getByRole("checkbox", { name: "Select root_logins", exact: true });
  await box.check();
  const alert = page.getByRole("alert").filter({ hasText: "Couldn’t load the tools for the selection" });
  await expect(alert).toContainText("A file of the console didn’t arrive");
  await expect(box).toBeFocused();
  await n.clean(page);
  await page.unroute(/split_bulk[^/]*\.wasm$/);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toHaveCount(0);
  await select(page, ["key_deletions", "root_logins"]);
  await disable(page, 2);
  await expect(report(page, "2 disabled")).toBeVisible();
});

test("what fails among several is told apart from what was done", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, "writing", "500: server failure");
  await n.goTo(page, "Notifications");
  await select(page, CHOSEN);
  await disable(page, 3);
  const lines = report(page, "2 of 3 disabled; 1 failed").getByRole("listitem");
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(0)).toHaveText(/^prod_server_deletes: Couldn’t disable the notification\. CTS couldn’t write its data\.$/);
  await expect(lines.nth(1)).toHaveText("key_deletions: disabled");
  await expect(lines.nth(2)).toHaveText("root_logins: disabled");
  await expect(n.row(page, "prod_server_deletes")).toContainText("Enabled");
  await expect(n.row(page, "root_logins")).toContainText("Disabled");
  await n.clean(page);
});

test("a deletion that fails names each notification", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, "writing", "500: server failure");
  await n.goTo(page, "Notifications");
  await select(page, CHOSEN.slice(0, 2));
  await n.press(page, "Delete selected");
  await n.answer(page, "Delete 2 notifications?", "Delete", "delete");
  const lines = report(page, "None of 2 deleted; 2 failed").getByRole("listitem");
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText("prod_server_deletes: Couldn’t complete the deletion. CTS couldn’t write its data.");
  await expect(n.rowLink(page, "key_deletions")).toBeVisible();
});

test("what somebody else deleted meanwhile does not stop the others", async ({ page, other }) => {
  await n.openList(page);
  await select(page, CHOSEN);
  await n.openList(other);
  await other.getByRole("button", { name: "Delete key_deletions", exact: true }).click();
  await n.answer(other, "Delete “key_deletions”?", "Delete", "delete");
  await expect(n.rowLink(other, "key_deletions")).toHaveCount(0);

  await disable(page, 3);
  const lines = report(page, "2 of 3 disabled; 1 failed").getByRole("listitem");
  await expect(lines.nth(1)).toHaveText("key_deletions: No longer exists: someone else deleted it.");
  await expect(n.rowLink(page, "key_deletions")).toHaveCount(0);
  await expect(n.row(page, "root_logins")).toContainText("Disabled");
});

test("all rows of a page are selected and the selection is cleared", async ({ page }) => {
  await n.openList(page);
  const all = page.getByRole("checkbox", { name: "Select all on this page" });
  await all.check();
  await expect(page.getByRole("group", { name: "Selected notifications" }).getByRole("status")).toHaveText("12 selected");
  await page.getByRole("checkbox", { name: "Select test1", exact: true }).uncheck();
  await expect(page.getByRole("group", { name: "Selected notifications" }).getByRole("status")).toHaveText("11 selected");
  await expect(all).not.toBeChecked();
  await n.press(page, "Clear selection");
  await expect(page.getByRole("group", { name: "Selected notifications" })).toHaveCount(0);
});

test("rows that the search hides stay selected, counted and acted on", async ({ page }) => {
  await n.openList(page);
  await select(page, ["prod_server_deletes", "key_deletions"]);
  await n.search(page).fill("key_deletions");
  await expect(n.count(page)).toHaveText("1 of 12");
  await expect(page.getByRole("group", { name: "Selected notifications" }).getByRole("status")).toHaveText("2 selected");
  await disable(page, 2);
  await expect(report(page, "2 disabled").getByRole("listitem")).toHaveText(["prod_server_deletes: disabled", "key_deletions: disabled"]);
});
