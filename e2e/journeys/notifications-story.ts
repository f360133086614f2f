// The life of a notification: created, read, changed, switched, copied, deleted.
import * as n from "../support/notifications.ts";
import { expect, inEveryLanguage, test } from "../support/test.ts";
import { oneOf, saying, t } from "../support/words.ts";

inEveryLanguage("a notification is created, changed, switched, copied, deleted and brought back", async ({ page }) => {
  await n.openList(page);
  await page.getByRole("link", { name: t("notifications.new"), exact: true }).click();
  await expect(n.heading(page, t("page.new-notification"))).toBeFocused();
  await n.clean(page);

  await n.textbox(page, t("notification-form.name")).fill("volume_losses");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await n.typeOperations(page, 1, "EVS", "evs", ["deleteVolume", "detachVolume"]);
  await n.press(page, t("notification-form.add-service"));
  await expect(n.operationsRow(page, 2).getByLabel(t("notification-form.service"), { exact: true })).toBeFocused();
  await n.typeOperations(page, 2, "ECS", "ecs", ["deleteServer"]);
  await n.press(page, t("notification-form.add-user-group"));
  await n.userGroup(page).getByLabel(t("notification-form.user-group"), { exact: true }).fill("admin");
  await n.userGroup(page).getByLabel(t("notification-form.add-users", { row: 1 })).fill("test1, test2");
  await n.userGroup(page).getByRole("button", { name: t("notification-form.add-user"), exact: true }).click();
  await expect(n.userGroup(page).getByRole("button", { name: t("notification-form.remove-user", { name: "test2" }) })).toBeVisible();
  await page.getByRole("radio", { name: t("notification-form.filter-on"), exact: true }).check();
  await n.rule(page, 1).getByLabel(t("notification-form.field"), { exact: true }).selectOption("trace_rating");
  await n.rule(page, 1).getByLabel(t("notification-form.value"), { exact: true }).selectOption("warning");
  await n.press(page, t("notification-form.add-rule"));
  await expect(n.rule(page, 2).getByLabel(t("notification-form.field"), { exact: true })).toBeFocused();
  await n.rule(page, 2).getByLabel(t("notification-form.field"), { exact: true }).selectOption("code");
  await n.rule(page, 2).getByLabel(t("notification-form.comparison"), { exact: true }).selectOption({ label: t("notification-form.is-not") });
  await n.rule(page, 2).getByLabel(t("notification-form.value"), { exact: true }).fill("200");
  await expect(page.getByText(t("notification-form.rules-used", { count: 2 }))).toBeVisible();
  await expect(page.getByText(t("component.ready-to-save"))).toBeVisible();
  await n.clean(page);
  await n.create(page);

  // Its page.
  await expect(n.heading(page, "volume_losses")).toBeFocused();
  await expect(page).toHaveTitle(t("page.tab", { page: "volume_losses" }));
  await expect(n.messages(page)).toContainText(t("notifications.is-created", { name: "volume_losses" }));
  for (const part of ["on-call", "deleteVolume", "deleteServer", "test1", "admin", "trace_rating", "200"]) await expect(page.locator(".sentence")).toContainText(part);
  await expect(n.fact(page, t("notifications.target"))).toContainText(n.TOPIC);
  await expect(n.fact(page, t("notifications.operations")).getByRole("listitem")).toHaveText([/EVS evs deleteVolume ?detachVolume/, /ECS ecs deleteServer/]);
  await expect(n.fact(page, t("notifications.users"))).toHaveText(/^admin.*test1.*test2$/);
  await expect(n.fact(page, t("notifications.filter"))).toContainText("trace_rating");
  await page.getByText(t("component.api-json")).click();
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
  await page.getByRole("navigation", { name: t("component.breadcrumb") }).getByRole("link", { name: t("page.notifications") }).click();
  await expect(n.count(page)).toHaveText(n.allOf(13, "newest-first"));
  await expect(n.names(page).first()).toHaveText("volume_losses");
  await expect(n.row(page, "volume_losses")).toContainText(t("notifications.enabled"));
  await expect(n.row(page, "volume_losses")).toContainText("on-call");

  // Changed.
  await page.getByRole("link", { name: t("notifications.edit-named", { name: "volume_losses" }), exact: true }).click();
  await expect(n.heading(page, t("page.edit", { name: "volume_losses" }))).toBeFocused();
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.edit", { name: "volume_losses" }) }));
  await n.operationsRow(page, 1).getByRole("button", { name: t("notification-form.remove-operation", { name: "detachVolume" }) }).click();
  await expect(n.operationsRow(page, 1).getByLabel(t("notification-form.add-operations", { row: 1 }))).toBeFocused();
  await n.textbox(page, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await expect(page.getByText(t("component.changes-in", { count: 2 }))).toBeVisible();
  await expect(page.getByRole("heading", { name: t("component.unsaved-changes") })).toBeVisible();
  await n.save(page);
  await expect(n.heading(page, "volume_losses")).toBeFocused();
  await expect(n.messages(page)).toContainText(t("notifications.is-saved", { name: "volume_losses" }));
  await expect(n.fact(page, t("notifications.target"))).toContainText(n.OTHER_TOPIC);
  await expect(n.fact(page, t("notifications.operations"))).not.toContainText("detachVolume");
  // What was not touched is still there: an update replaces everything.
  await expect(n.fact(page, t("notifications.users"))).toHaveText(/^admin.*test1.*test2$/);
  await expect(n.fact(page, t("notifications.filter"))).toContainText("code");

  // Switched off, back by Undo, off again, on.
  const state = page.getByRole("main").getByText(oneOf(t("notifications.enabled"), t("notifications.disabled")));
  await n.press(page, t("notifications.disable"));
  await expect(state).toHaveText(t("notifications.disabled"));
  await expect(n.messages(page)).toContainText(t("notifications.is-disabled", { name: "volume_losses" }));
  await n.press(page, t("notifications.undo"));
  await expect(state).toHaveText(t("notifications.enabled"));
  await n.press(page, t("notifications.disable"));
  await expect(state).toHaveText(t("notifications.disabled"));
  await n.press(page, t("notifications.enable"));
  await expect(state).toHaveText(t("notifications.enabled"));
  await n.clean(page);

  // A copy is given a name of its own and is otherwise the same.
  await page.getByRole("link", { name: t("notifications.duplicate"), exact: true }).click();
  await expect(n.heading(page, t("notifications.duplicate-of", { name: "volume_losses" }))).toBeFocused();
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.duplicate", { name: "volume_losses" }) }));
  await expect(n.textbox(page, t("notification-form.name"))).toHaveValue("volume_losses_copy");
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.OTHER_TOPIC);
  await n.textbox(page, t("notification-form.name")).fill("volume_losses_2");
  await n.create(page);
  await expect(n.heading(page, "volume_losses_2")).toBeFocused();
  await expect(n.fact(page, t("notifications.users"))).toHaveText(/^admin.*test1.*test2$/);

  // Deleting what is enabled takes a word.
  await n.press(page, t("notifications.delete"));
  const dialog = page.getByRole("dialog", { name: t("notifications.delete-one", { name: "volume_losses_2" }) });
  await expect(dialog.getByRole("button", { name: t("notifications.keep-it") })).toBeFocused();
  await n.clean(page);
  await dialog.getByRole("button", { name: t("notifications.delete"), exact: true }).click();
  await expect(dialog.getByText(t("component.not-the-word", { word: t("notifications.word") }))).toBeVisible();
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await dialog.getByRole("textbox").fill(t("notifications.word"));
  await dialog.getByRole("button", { name: t("notifications.delete"), exact: true }).click();
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
  await expect(n.rowLink(page, "volume_losses_2")).toHaveCount(0);
  await expect(n.messages(page)).toContainText(t("notifications.is-deleted", { name: "volume_losses_2" }));
  await n.press(page, t("notifications.recreate"));
  await expect(n.rowLink(page, "volume_losses_2")).toBeVisible();
  await expect(n.messages(page)).toContainText(t("notifications.is-back", { name: "volume_losses_2" }));
  await page.reload();
  await expect(n.count(page)).toHaveText(n.allOf(14, "newest-first"));
});

test("a notification that tells a function", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "to_function", n.FUNCTION);
  await n.create(page);
  await expect(n.heading(page, "to_function")).toBeFocused();
  await expect(n.fact(page, t("notifications.target"))).toContainText(n.FUNCTION);
  await page.getByText(t("component.api-json")).click();
  await expect(page.getByLabel("JSON", { exact: true })).toContainText(/"notification_type": ?"fun"/);
  await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
  await n.textbox(page, t("notification-form.name")).fill("to_function_2");
  await n.save(page);
  await expect(n.heading(page, "to_function_2")).toBeFocused();
  await n.goTo(page, t("page.notifications"));
  await expect(n.row(page, "to_function_2")).toContainText("audit-function");
  await expect(n.row(page, "to_function_2")).toContainText(t("sentence.place", { kind: t("sentence.function"), region: "eu-west-101" }));
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "to_function_2" }), exact: true }).click();
  await expect(n.row(page, "to_function_2")).toContainText(t("notifications.disabled"));
  // What is disabled tells nobody, so no word is asked for.
  await page.getByRole("button", { name: t("notifications.delete-named", { name: "to_function_2" }), exact: true }).click();
  await n.answer(page, t("notifications.delete-one", { name: "to_function_2" }), t("notifications.delete"));
  await expect(n.rowLink(page, "to_function_2")).toHaveCount(0);
  await n.press(page, t("notifications.recreate"));
  await expect(n.row(page, "to_function_2")).toContainText(t("notifications.disabled"));
});

test("a notification about every operation", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, t("notification-form.name")).fill("everything");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await page.getByRole("radio", { name: t("notification-form.all-operations"), exact: true }).check();
  await expect(n.operationsRow(page)).toHaveCount(0);
  await n.create(page);
  await expect(n.heading(page, "everything")).toBeFocused();
  await expect(page.getByRole("main")).toContainText(t("sentence.notifies", { target: "on-call", operations: t("sentence.every-operation"), users: t("sentence.any-user") }));
  await expect(n.fact(page, t("notifications.operations"))).toHaveText(t("notifications.all-operations"));
});

test("a notification that is wanted disabled ends disabled", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "sleeping");
  await page.getByRole("checkbox", { name: t("notification-form.enabled") }).uncheck();
  await expect(page.getByText(t("notification-check.two-calls")).first()).toBeVisible();
  await n.create(page);
  await expect(n.heading(page, "sleeping")).toBeFocused();
  await expect(page.getByRole("main").getByText(t("notifications.disabled"), { exact: true })).toBeVisible();
  await n.goTo(page, t("page.notifications"));
  await expect(n.row(page, "sleeping")).toContainText(t("notifications.disabled"));
  await page.reload();
  await expect(n.row(page, "sleeping")).toContainText(t("notifications.disabled"));
});

test("a notification without a topic is stored disabled and cannot be enabled", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "mute", "");
  await page.getByRole("checkbox", { name: t("notification-form.enabled") }).uncheck();
  await n.create(page);
  await expect(n.heading(page, "mute")).toBeFocused();
  await expect(page.getByRole("main")).toContainText(saying("sentence.disabled-no-target", { operations: /.+/, users: /.+/ }, "anywhere"));
  await n.press(page, t("notifications.enable"));
  await expect(n.messages(page)).toContainText(saying("notifications.was-not-enabled", { name: "mute", why: /.+/ }, "anywhere"));
  await expect(n.messages(page)).toContainText(t("failure.target-missing"));
  await expect(page.getByRole("main").getByText(t("notifications.disabled"), { exact: true })).toBeVisible();
});

test("an address of a notification that does not exist says so", { tag: "@hosted" }, async ({ page }) => {
  await n.openList(page);
  const id = "00000000-0000-4000-8000-000000000000";
  await page.goto(`${page.url()}/${id}`);
  await expect(n.heading(page, t("notifications.does-not-exist"))).toBeVisible();
  await expect(page.getByRole("main")).toContainText(id);
  await n.clean(page);
  await page.goto(`${page.url()}/edit`);
  await expect(n.heading(page, t("notifications.does-not-exist"))).toBeVisible();
});
