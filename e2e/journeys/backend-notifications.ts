// Notifications against a server that answers less, later and otherwise than the
// sandbox. After each change the server's state is what the page said.
import { agrees, everything, expect, kept, reach, test, topic, type Backend, type Variant } from "../support/backend.ts";
import { clean } from "../support/clean.ts";
import { link } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import type { Page } from "../support/test.ts";
import { t } from "../support/words.ts";

/** Ways to answer a change that was made. */
const ANSWERS: [string, Omit<Variant, "on">][] = [
  ["only_id", { keep: ["notification_id"] }],
  ["without_id", { drop: ["notification_id", "status"] }],
  ["nothing", { status: 204, body: "" }],
  ["empty", { body: "", close: true }],
  ["thin", { drop: ["status", "operations.*.trace_names", "filter.rule", "notify_user_list.*.user_list", "topic_id"], extra: true }],
  ["odd", { nulls: true, numbers: "text", pieces: 7, gzip: true, content_type: "text/plain", status: 202 }],
];

async function said(page: Page, words: string): Promise<void> {
  await expect(n.messages(page).getByText(words, { exact: true })).toBeVisible();
}

async function toList(page: Page): Promise<void> {
  await n.goTo(page, t("page.notifications"));
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
}

test("what is created is what was typed, however the service answers", async ({ page, backend }) => {
  await reach(page, backend, t("page.notifications"));
  for (const [name, answer] of ANSWERS) {
    // Disabled ones take a second request, which is made of what was typed.
    const enabled = name !== "only_id" && name !== "nothing";
    await backend.vary({ on: "cts.create", ...answer }, { on: "cts.update", ...answer });
    await link(page, t("notifications.new")).first().click();
    await n.typeLeast(page, name, topic("duty"));
    await n.typeOperations(page, 1, "ECS", "ecs", ["rebootServer"]);
    if (!enabled) await page.getByRole("checkbox", { name: t("notification-form.enabled") }).uncheck();
    await n.create(page);
    await said(page, `Created ${name}.`);
    const stored = await agrees(page, backend, name);
    expect(stored).toMatchObject({
      operations: [{ service_type: "ECS", resource_type: "ecs", trace_names: ["deleteServer", "rebootServer"] }],
      topic_id: topic("duty"),
      status: enabled ? "enabled" : "disabled",
    });
    await toList(page);
    await expect(n.row(page, name)).toContainText(enabled ? t("notifications.enabled") : t("notifications.disabled"));
  }
  expect((await backend.notifications()).length).toBe(ANSWERS.length);
});

test("an edit changes what was edited and nothing else, however the service answers", async ({ page, backend }) => {
  await backend.put({ notifications: ANSWERS.map(([name]) => everything(name)) });
  await reach(page, backend, t("page.notifications"));
  for (const [name, answer] of ANSWERS) {
    const before = await kept(backend, name);
    await backend.vary({ on: "cts.update", ...answer });
    await link(page, t("notifications.edit-named", { name })).click();
    await n.textbox(page, t("field.topic")).fill(topic("audit-mail"));
    await n.save(page);
    await said(page, `Saved ${name}.`);
    expect(await agrees(page, backend, name)).toEqual({ ...before, topic_id: topic("audit-mail") });
    await toList(page);
  }
});

test("switching and its undo change the status and nothing else, however the service answers", async ({ page, backend }) => {
  await backend.put({ notifications: ANSWERS.map(([name]) => everything(name)) });
  await reach(page, backend, t("page.notifications"));
  const before = await backend.notifications();
  for (const [name, answer] of ANSWERS) {
    await backend.vary({ on: "cts.update", ...answer });
    await page.getByRole("button", { name: t("notifications.disable-named", { name }), exact: true }).click();
    await said(page, `Disabled ${name}. It sends nothing now.`);
    await expect(n.row(page, name)).toContainText(t("notifications.disabled"));
    expect((await kept(backend, name)).status).toBe("disabled");
    await n.press(page, t("notifications.undo"));
    await said(page, `Enabled ${name}.`);
    await expect(n.row(page, name)).toContainText(t("notification-form.enabled"));
    expect(await kept(backend, name)).toEqual(before.find((one) => one.notification_name === name));
    const dismiss = n.messages(page).getByRole("button", { name: t("component.dismiss") });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
  }
  // On its page, too.
  await n.rowLink(page, "thin").click();
  await agrees(page, backend, "thin");
});

test("a copy, and one that is created again, are like the first one", async ({ page, backend }) => {
  await backend.put({ notifications: [everything("first"), { ...everything("asleep"), status: "disabled" }] });
  await reach(page, backend, t("page.notifications"));
  for (const [name, answer] of ANSWERS.slice(0, 4)) {
    const of = name === "only_id" ? "asleep" : "first";
    await backend.vary({ on: "cts.create", ...answer }, { on: "cts.update", ...answer }, { on: "cts.delete", status: 200, body: "" });
    const original = await kept(backend, of);
    await link(page, t("notifications.duplicate-named", { name: of })).click();
    await n.textbox(page, t("notification-form.name")).fill(name);
    await n.create(page);
    await said(page, `Created ${name}.`);
    const { notification_id, ...copy } = await agrees(page, backend, name);
    expect(copy).toEqual({ ...original, notification_id: undefined, notification_name: name, create_time: expect.anything() });
    await n.press(page, t("notifications.delete"));
    await n.answer(page, t("notifications.delete-one", { name }), t("notifications.delete"), original.status === "enabled" ? "delete" : undefined);
    await said(page, `Deleted ${name}.`);
    expect((await backend.notifications()).some((one) => one.notification_name === name)).toBe(false);
    await n.press(page, t("notifications.recreate"));
    await said(page, `Recreated ${name} with a new ID.`);
    const again = await kept(backend, name);
    expect(again).toEqual({ ...copy, notification_id: again.notification_id, create_time: expect.anything() });
    expect(again.notification_id).not.toBe(notification_id);
    await expect(n.row(page, name)).toContainText(again.status === "enabled" ? t("notifications.enabled") : t("notifications.disabled"));
  }
});

const report = (page: Page, title: string) =>
  page.getByRole("status").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

async function select(page: Page, names: string[]): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name: t("notifications.select-named", { name }), exact: true }).check();
}

async function statuses(backend: Backend): Promise<Record<string, string>> {
  return Object.fromEntries((await backend.notifications()).map((one) => [one.notification_name, one.status]));
}

test("of several, the report says of each what the server keeps", async ({ page, backend, troubles }) => {
  troubles.allow("500", "404", "net::ERR_", "Failed to fetch");
  const NAMES = ["a1", "b2", "c3", "d4"];
  await backend.put({ notifications: NAMES.map(everything) });
  await reach(page, backend, t("page.notifications"));
  const before = await backend.notifications();

  // The first answer says little, the second request fails, the third gets no answer.
  await backend.vary(
    { on: "cts.update", times: 1, keep: ["notification_id"] },
    { on: "cts.update", times: 1, refuse: { status: 500, body: { error_code: "CTS.0004", error_msg: "Failed." } } },
    { on: "cts.update", times: 1, hang_up: "after" },
    { on: "cts.update", times: 1, status: 204, body: "" },
  );
  await select(page, NAMES);
  await n.press(page, t("notifications.disable-selected"));
  await n.answer(page, t("notifications.disable-many", { count: 4 }), t("notifications.disable"));
  const lines = report(page, "2 of 4 disabled; 2 failed").getByRole("listitem");
  await expect(lines).toHaveCount(4);
  await clean(page);
  const told = (await lines.allTextContents()).map((text) => text.split(": ", 2));
  const now = await statuses(backend);
  for (const [name, words] of told) {
    if (words === "disabled") expect(now[name], name).toBe("disabled");
    else if (!words.startsWith("The notification might have been")) expect(now[name], name).toBe("enabled");
  }
  expect(told.filter(([, words]) => words.startsWith("The notification might have been"))).toHaveLength(1);
  for (const name of NAMES) await expect(n.row(page, name)).toContainText(now[name] === "enabled" ? t("notifications.enabled") : t("notifications.disabled"));

  // What was done is taken back, and only that.
  await backend.vary({ on: "cts.update", drop: ["status", "filter", "operations"] });
  await n.press(page, t("notifications.undo"));
  await expect(report(page, "2 enabled")).toBeVisible();
  const unknown = told.filter(([, words]) => words.startsWith("The notification might have been")).map(([name]) => name);
  const back = before.map((one) => (unknown.includes(one.notification_name) ? { ...one, status: "disabled" } : one));
  expect(await backend.notifications()).toEqual(back);

  // One was deleted by somebody else meanwhile, and the call for the others is answered with 404.
  await backend.vary({ on: "cts.delete", refuse: { status: 404, body: { error_code: "CTS.0403", error_msg: "Some failed to be deleted." } } });
  await select(page, NAMES);
  await n.press(page, t("notifications.delete-selected"));
  await n.answer(page, t("notifications.delete-many", { count: 4 }), t("notifications.delete"), "delete");
  await expect(report(page, "None of 4 deleted; 4 failed")).toBeVisible();
  expect((await backend.notifications()).length).toBe(4);
  await backend.vary({ on: "cts.delete", hang_up: "after" });
  await select(page, NAMES);
  await n.press(page, t("notifications.delete-selected"));
  await n.answer(page, t("notifications.delete-many", { count: 4 }), t("notifications.delete"), "delete");
  await expect(report(page, "4 deleted")).toBeVisible();
  expect(await backend.notifications()).toEqual([]);
});

test("a change whose connection breaks is neither called done nor undone", async ({ page, backend, troubles }) => {
  // The address is called once more, without credentials, to see whether anything answers.
  troubles.allow("net::ERR_", "Failed to fetch", "404");
  await reach(page, backend, t("page.notifications"));
  await link(page, t("notifications.new")).first().click();
  await n.typeLeast(page, "who_knows", topic("duty"));
  for (const when of ["before", "after"] as const) {
    await backend.vary({ on: "cts.create", hang_up: when });
    await n.create(page);
    const alert = n.failure(page, t("failure.might-have-created-notification"));
    await expect(alert).toContainText(t("failure.refresh-before-trying-again"));
    await expect(alert).not.toContainText("CORS");
    await expect(n.textbox(page, t("notification-form.name"))).toHaveValue("who_knows");
    expect((await backend.notifications()).length).toBe(when === "before" ? 0 : 1);
    if (when === "before") await clean(page);
  }
  // An answer that breaks off says no more.
  await backend.vary({ on: "cts.create", cut: 0.5 });
  await n.textbox(page, t("notification-form.name")).fill("half_said");
  await n.create(page);
  await expect(n.failure(page, t("failure.might-have-created-notification"))).toContainText("cut off");
  expect((await backend.writes()).map(({ operation }) => operation)).toEqual(["cts.create", "cts.create", "cts.create"]);
});

test("what the list leaves out is not overwritten by an edit of something else", async ({ page, backend }) => {
  await backend.put({ notifications: [everything("whole")] });
  await reach(page, backend, t("page.notifications"));
  const before = await backend.notifications();
  for (const [drop, word] of [
    [["filter.condition"], "rules"],
    [["operations.*.trace_names"], "operations"],
    [["notify_user_list.*.user_list"], "users"],
    [["topic_id"], "topic"],
  ] as const) {
    await backend.vary();
    await toList(page);
    await link(page, t("notifications.edit-named", { name: "whole" })).click();
    await n.textbox(page, t("notification-form.name")).fill("renamed");
    await backend.vary({ on: "cts.list.*", drop: [...drop] });
    await n.save(page);
    const alert = n.failure(page, t("failure.couldnt-save-notification"));
    await expect(alert).toContainText(`The service left its ${word} out of the list.`);
    if (word === "rules") await clean(page);
    await n.press(page, t("component.cancel"));
    await page.getByRole("dialog").getByRole("button", { name: t("shell.discard-and-leave") }).click();
  }
  expect(await backend.notifications()).toEqual(before);
  expect(await backend.writes()).toEqual([]);
});

test("a status and a filter switch that are not answered are decided by nobody but the person", async ({ page, backend }) => {
  await reach(page, backend, t("page.notifications"));
  const filter = page.getByRole("group", { name: t("field.filter"), exact: true });
  const enabled = page.getByRole("checkbox", { name: /^Enabled/ });
  const alert = n.failure(page, t("failure.couldnt-save-notification"));
  for (const [choice, applies, status] of [
    [t("notification-form.filter-on"), true, "disabled"],
    [t("notification-form.filter-disabled"), false, "enabled"],
  ] as const) {
    await backend.put({ notifications: [everything("half")] });
    const before = await kept(backend, "half");
    const writes = (await backend.writes()).length;
    await backend.vary({ on: "cts.list.*", drop: ["filter.is_support_filter", "status"] });
    await toList(page);
    await page.getByRole("button", { name: t("component.refresh"), exact: true }).click();
    await expect(n.row(page, "half")).toContainText(t("notifications.status-not-answered"));
    await n.rowLink(page, "half").click();
    await expect(page.getByRole("main")).toContainText(t("notifications.filter-not-answered"));
    await clean(page);
    await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
    await expect(n.heading(page, /^Edit /)).toBeFocused();
    for (const name of [t("notification-form.no-filter"), t("notification-form.filter-on"), t("notification-form.filter-disabled")]) await expect(filter.getByRole("radio", { name, exact: true })).not.toBeChecked();
    await expect(enabled).toHaveJSProperty("indeterminate", true);
    await clean(page);
    // Another change decides neither, and one of them does not decide the other.
    await n.textbox(page, t("notification-form.name")).fill("decided");
    await n.save(page);
    await expect(alert).toContainText("The service left its rules out of the list.");
    await filter.getByRole("radio", { name: choice, exact: true }).check();
    await n.save(page);
    await expect(alert).toContainText("The service left its status out of the list.");
    expect(await kept(backend, "half")).toEqual(before);
    expect((await backend.writes()).length).toBe(writes);
    await enabled.check();
    if (status === "disabled") await enabled.uncheck();
    await n.save(page);
    await expect(n.heading(page, "decided")).toBeFocused();
    expect(await kept(backend, "decided")).toEqual({
      ...before,
      notification_name: "decided",
      status,
      filter: { ...before.filter, is_support_filter: applies },
    });
    expect((await backend.writes()).length).toBe(writes + 1);
  }
});

test("one whose status is not answered is switched either way, and one whose filter is not is not", async ({ page, backend }) => {
  await backend.put({ notifications: [everything("awake"), { ...everything("asleep"), status: "disabled" }] });
  await reach(page, backend, t("page.notifications"));
  const before = await backend.notifications();
  const now = async () => Object.fromEntries((await backend.notifications()).map((one) => [one.notification_name, one.status]));
  await backend.vary({ on: "cts.list.*", drop: ["status"] });
  await page.getByRole("button", { name: t("component.refresh"), exact: true }).click();
  for (const name of ["awake", "asleep"]) await expect(n.row(page, name)).toContainText(t("notifications.status-not-answered"));
  for (const [verb, name, said, state] of [
    [t("notifications.disable"), "awake", t("notifications.is-disabled", { name: "awake" }), { awake: "disabled", asleep: "disabled" }],
    [t("notifications.enable"), "asleep", t("notifications.is-enabled", { name: "asleep" }), { awake: "disabled", asleep: "enabled" }],
  ] as const) {
    await page.getByRole("button", { name: `${verb} ${name}`, exact: true }).click();
    await expect(n.messages(page)).toContainText(said);
    expect(await now()).toEqual(state);
  }
  // Nothing but the status was changed.
  const without = ({ status, ...rest }: { status: string }) => rest;
  expect((await backend.notifications()).map(without)).toEqual(before.map(without));
  // The rules would be sent back without their switch.
  const writes = (await backend.writes()).length;
  await backend.vary({ on: "cts.list.*", drop: ["filter.is_support_filter"] });
  await page.getByRole("button", { name: t("notifications.enable-named", { name: "awake" }), exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "left its rules out of the list" })).toBeVisible();
  expect((await backend.writes()).length).toBe(writes);
  expect(await now()).toEqual({ awake: "disabled", asleep: "enabled" });
});
