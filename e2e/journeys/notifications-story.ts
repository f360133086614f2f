// The life of a notification: created, read, changed, switched, copied, deleted.
import * as n from "../support/notifications.ts";
import { expect, test } from "../support/test.ts";

test("a notification is created, changed, switched, copied, deleted and brought back", { tag: "@hosted" }, async ({ page }) => {
  await n.openList(page);
  await page.getByRole("link", { name: "New notification", exact: true }).click();
  await expect(n.heading(page, "New notification")).toBeFocused();
  await n.clean(page);

  await n.textbox(page, "Name").fill("volume_losses");
  await n.textbox(page, "Topic or function").fill(n.TOPIC);
  await n.typeOperations(page, 1, "EVS", "evs", ["deleteVolume", "detachVolume"]);
  await n.press(page, "Add service");
  await expect(n.operationsRow(page, 2).getByLabel("Service", { exact: true })).toBeFocused();
  await n.typeOperations(page, 2, "ECS", "ecs", ["deleteServer"]);
  await n.press(page, "Add user group");
  await n.userGroup(page).getByLabel("User group", { exact: true }).fill("admin");
  await n.userGroup(page).getByLabel("Add users, group 1").fill("test1, test2");
  await n.userGroup(page).getByRole("button", { name: "Add user", exact: true }).click();
  await expect(n.userGroup(page).getByRole("button", { name: "Remove user test2" })).toBeVisible();
  await page.getByRole("radio", { name: "On", exact: true }).check();
  await n.rule(page, 1).getByLabel("Field", { exact: true }).selectOption("trace_rating");
  await n.rule(page, 1).getByLabel("Value", { exact: true }).selectOption("warning");
  await n.press(page, "Add rule");
  await expect(n.rule(page, 2).getByLabel("Field", { exact: true })).toBeFocused();
  await n.rule(page, 2).getByLabel("Field", { exact: true }).selectOption("code");
  await n.rule(page, 2).getByLabel("Operator", { exact: true }).selectOption({ label: "≠" });
  await n.rule(page, 2).getByLabel("Value", { exact: true }).fill("200");
  await expect(page.getByText("2 of 6 rules")).toBeVisible();
  await expect(page.getByText("Ready to save")).toBeVisible();
  await n.clean(page);
  await n.create(page);

  // Its page.
  await expect(n.heading(page, "volume_losses")).toBeFocused();
  await expect(page).toHaveTitle(/^volume_losses ·/);
  await expect(n.messages(page)).toContainText("volume_losses was created.");
  await expect(
    page.getByText("Notify on-call of deleteVolume or detachVolume on EVS or deleteServer on ECS by test1 or test2 (group admin) where trace_rating = warning and code ≠ 200."),
  ).toBeVisible();
  await expect(n.fact(page, "Target")).toContainText(n.TOPIC);
  await expect(n.fact(page, "Operations").getByRole("listitem")).toHaveText([/EVS evs deleteVolume ?detachVolume/, /ECS ecs deleteServer/]);
  await expect(n.fact(page, "Users")).toHaveText("admin: test1, test2");
  await expect(n.fact(page, "Filter")).toContainText("trace_rating");
  await page.getByText("API JSON").click();
  const json = JSON.parse(await page.getByLabel("JSON", { exact: true }).innerText());
  expect(json).toMatchObject({
    notification_name: "volume_losses",
    notification_type: "smn",
    operation_type: "customized",
    status: "enabled",
    topic_id: n.TOPIC,
    notify_user_list: [{ user_group: "admin", user_list: ["test1", "test2"] }],
    filter: { condition: "AND", is_support_filter: true, rule: ["trace_rating = warning", "code != 200"] },
  });
  await n.clean(page);

  // In the list.
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Notifications" }).click();
  await expect(n.count(page)).toHaveText("13 notifications, newest first");
  await expect(n.names(page).first()).toHaveText("volume_losses");
  await expect(n.row(page, "volume_losses")).toContainText("Enabled");
  await expect(n.row(page, "volume_losses")).toContainText("on-call");

  // Changed.
  await page.getByRole("link", { name: "Edit volume_losses", exact: true }).click();
  await expect(n.heading(page, "Edit volume_losses")).toBeFocused();
  await expect(page).toHaveTitle(/^Edit volume_losses ·/);
  await n.operationsRow(page, 1).getByRole("button", { name: "Remove operation detachVolume" }).click();
  await expect(n.operationsRow(page, 1).getByLabel("Add operations, row 1")).toBeFocused();
  await n.textbox(page, "Topic or function").fill(n.OTHER_TOPIC);
  await expect(page.getByText("Unsaved changes in 2 fields")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Unsaved changes" })).toBeVisible();
  await n.save(page);
  await expect(n.heading(page, "volume_losses")).toBeFocused();
  await expect(n.messages(page)).toContainText("volume_losses was saved.");
  await expect(n.fact(page, "Target")).toContainText(n.OTHER_TOPIC);
  await expect(n.fact(page, "Operations")).not.toContainText("detachVolume");
  // What was not touched is still there: an update replaces everything.
  await expect(n.fact(page, "Users")).toHaveText("admin: test1, test2");
  await expect(n.fact(page, "Filter")).toContainText("code");

  // Switched off, back by Undo, off again, on.
  const state = page.getByRole("main").getByText(/^(Enabled|Disabled)$/);
  await n.press(page, "Disable");
  await expect(state).toHaveText("Disabled");
  await expect(n.messages(page)).toContainText("volume_losses was disabled. It sends nothing now.");
  await n.press(page, "Undo");
  await expect(state).toHaveText("Enabled");
  await n.press(page, "Disable");
  await expect(state).toHaveText("Disabled");
  await n.press(page, "Enable");
  await expect(state).toHaveText("Enabled");
  await n.clean(page);

  // A copy is given a name of its own and is otherwise the same.
  await page.getByRole("link", { name: "Duplicate", exact: true }).click();
  await expect(n.heading(page, "Duplicate of volume_losses")).toBeFocused();
  await expect(page).toHaveTitle(/^Duplicate of volume_losses ·/);
  await expect(n.textbox(page, "Name")).toHaveValue("volume_losses_copy");
  await expect(n.textbox(page, "Topic or function")).toHaveValue(n.OTHER_TOPIC);
  await n.textbox(page, "Name").fill("volume_losses_2");
  await n.create(page);
  await expect(n.heading(page, "volume_losses_2")).toBeFocused();
  await expect(n.fact(page, "Users")).toHaveText("admin: test1, test2");

  // Deleting what is enabled takes a word.
  await n.press(page, "Delete");
  const dialog = page.getByRole("dialog", { name: "Delete “volume_losses_2”?" });
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await n.clean(page);
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(dialog.getByText("The box doesn’t contain “delete” yet.")).toBeVisible();
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await dialog.getByRole("textbox").fill("delete");
  await dialog.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(n.heading(page, "Notifications")).toBeVisible();
  await expect(n.rowLink(page, "volume_losses_2")).toHaveCount(0);
  await expect(n.messages(page)).toContainText("volume_losses_2 was deleted.");
  await n.press(page, "Recreate");
  await expect(n.rowLink(page, "volume_losses_2")).toBeVisible();
  await expect(n.messages(page)).toContainText("volume_losses_2 was recreated with a new ID.");
  await page.reload();
  await expect(n.count(page)).toHaveText("14 notifications, newest first");
});

test("a notification that tells a function", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "to_function", n.FUNCTION);
  await n.create(page);
  await expect(n.heading(page, "to_function")).toBeFocused();
  await expect(n.fact(page, "Target")).toContainText(n.FUNCTION);
  await page.getByText("API JSON").click();
  await expect(page.getByLabel("JSON", { exact: true })).toContainText(/"notification_type": ?"fun"/);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await n.textbox(page, "Name").fill("to_function_2");
  await n.save(page);
  await expect(n.heading(page, "to_function_2")).toBeFocused();
  await n.goTo(page, "Notifications");
  await expect(n.row(page, "to_function_2")).toContainText("audit-function");
  await expect(n.row(page, "to_function_2")).toContainText("Function · eu-west-101");
  await page.getByRole("button", { name: "Disable to_function_2", exact: true }).click();
  await expect(n.row(page, "to_function_2")).toContainText("Disabled");
  // What is disabled tells nobody, so no word is asked for.
  await page.getByRole("button", { name: "Delete to_function_2", exact: true }).click();
  await n.answer(page, "Delete “to_function_2”?", "Delete");
  await expect(n.rowLink(page, "to_function_2")).toHaveCount(0);
  await n.press(page, "Recreate");
  await expect(n.row(page, "to_function_2")).toContainText("Disabled");
});

test("a notification about every operation", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, "Name").fill("everything");
  await n.textbox(page, "Topic or function").fill(n.TOPIC);
  await page.getByRole("radio", { name: /^All operations/ }).check();
  await expect(n.operationsRow(page)).toHaveCount(0);
  await n.create(page);
  await expect(n.heading(page, "everything")).toBeFocused();
  await expect(page.getByRole("main")).toContainText("Notify on-call of all operations on all connected services by any user.");
  await expect(n.fact(page, "Operations")).toHaveText("All operations of every connected service");
});

test("a notification that is wanted disabled ends disabled", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "sleeping");
  await page.getByRole("checkbox", { name: "Enabled" }).uncheck();
  await expect(page.getByText("CTS always creates notifications with a target enabled.").first()).toBeVisible();
  await n.create(page);
  await expect(n.heading(page, "sleeping")).toBeFocused();
  await expect(page.getByRole("main").getByText("Disabled", { exact: true })).toBeVisible();
  await n.goTo(page, "Notifications");
  await expect(n.row(page, "sleeping")).toContainText("Disabled");
  await page.reload();
  await expect(n.row(page, "sleeping")).toContainText("Disabled");
});

test("a notification without a topic is stored disabled and cannot be enabled", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "mute", "");
  await page.getByRole("checkbox", { name: "Enabled" }).uncheck();
  await n.create(page);
  await expect(n.heading(page, "mute")).toBeFocused();
  await expect(page.getByRole("main")).toContainText("Inactive – disabled, no target.");
  await n.press(page, "Enable");
  await expect(n.messages(page)).toContainText("mute wasn’t enabled.");
  await expect(n.messages(page)).toContainText("A notification without a topic can’t be enabled.");
  await expect(page.getByRole("main").getByText("Disabled", { exact: true })).toBeVisible();
});

test("an address of a notification that does not exist says so", { tag: "@hosted" }, async ({ page }) => {
  await n.openList(page);
  const id = "00000000-0000-4000-8000-000000000000";
  await page.goto(`${page.url()}/${id}`);
  await expect(n.heading(page, "Notification not found")).toBeVisible();
  await expect(page.getByRole("main")).toContainText(id);
  await n.clean(page);
  await page.goto(`${page.url()}/edit`);
  await expect(n.heading(page, "Notification not found")).toBeVisible();
});
