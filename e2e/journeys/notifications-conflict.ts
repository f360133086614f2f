// Two pages edit the same notification. Nothing is overwritten, nothing is lost.
import * as n from "../support/notifications.ts";
import { expect, test } from "../support/other-page.ts";
import { saying, t } from "../support/words.ts";

const THIRD_TOPIC = `urn:smn:eu-west-101:${n.PROJECT}:third-shift`;
const MERGED = t("component.conflict");

test("both changed the same field: the person chooses, and both sets of changes survive", async ({ page, other }) => {
  await n.openEdit(page, "root_logins");
  await n.openEdit(other, "root_logins");
  await n.textbox(other, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await other.getByRole("radio", { name: t("notification-form.no-filter"), exact: true }).check();
  await n.save(other);
  await expect(n.heading(other, "root_logins")).toBeFocused();

  await n.textbox(page, t("notification-form.topic")).fill(THIRD_TOPIC);
  await n.operationsRow(page).getByRole("button", { name: t("notification-form.remove-operation", { name: "loginFailed" }) }).click();
  await n.save(page);
  const panel = page.getByRole("alert", { name: MERGED });
  await expect(panel).toBeVisible();
  await expect(page.getByRole("heading", { name: MERGED })).toBeFocused();
  const topic = panel.getByRole("row").filter({ hasText: saying("merge.target", {}, "start") });
  await expect(topic.getByRole("cell")).toHaveText([n.TOPIC, n.OTHER_TOPIC, THIRD_TOPIC]);
  await expect(topic.getByRole("radio", { name: t("component.keep-mine") })).toBeChecked();
  const filter = panel.getByRole("row").filter({ hasText: saying("merge.filter", {}, "start") });
  await expect(filter).toContainText("trace_type = ConsoleAction");
  await expect(filter).toContainText(t("component.unchanged-by-you"));
  // Nothing typed is gone while deciding.
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(THIRD_TOPIC);
  await n.clean(page);

  await n.press(page, t("component.merge-and-continue"));
  await expect(panel).toHaveCount(0);
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(THIRD_TOPIC);
  await expect(page.getByText(t("component.changes-in", { count: 2 }))).toBeVisible();
  await n.save(page);
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await expect(n.fact(page, t("notifications.target"))).toContainText(THIRD_TOPIC);
  await expect(n.fact(page, t("notifications.operations"))).not.toContainText("loginFailed");
  await expect(n.fact(page, t("notifications.filter"))).toHaveText(t("notifications.none"));
});

test("theirs can be taken for a field both changed", async ({ page, other }) => {
  await n.openEdit(page, "root_logins");
  await n.openEdit(other, "root_logins");
  await n.textbox(other, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await n.save(other);
  await expect(n.heading(other, "root_logins")).toBeFocused();
  await n.textbox(page, t("notification-form.topic")).fill(THIRD_TOPIC);
  await page.getByRole("checkbox", { name: t("notification-form.enabled"), exact: true }).uncheck();
  await n.save(page);
  const panel = page.getByRole("alert", { name: MERGED });
  await panel.getByRole("radio", { name: t("component.use-theirs") }).check();
  await n.press(page, t("component.merge-and-continue"));
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.OTHER_TOPIC);
  await expect(page.getByText(t("component.changes-in", { count: 1 }))).toBeVisible();
  await n.save(page);
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await expect(n.fact(page, t("notifications.target"))).toContainText(n.OTHER_TOPIC);
  await expect(page.getByRole("main").getByText(t("notifications.disabled"), { exact: true })).toBeVisible();
});

test("changes to different fields fit together", async ({ page, other }) => {
  await n.openEdit(page, "root_logins");
  await n.openList(other);
  await other.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.row(other, "root_logins")).toContainText(t("notifications.disabled"));
  await n.textbox(page, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await n.save(page);
  const panel = page.getByRole("alert", { name: MERGED });
  await expect(panel).toContainText(t("component.conflict-none"));
  await expect(panel.getByRole("radio")).toHaveCount(0);
  await n.press(page, t("component.merge-and-continue"));
  await expect(page.getByRole("checkbox", { name: t("notification-form.enabled"), exact: true })).not.toBeChecked();
  await n.save(page);
  await expect(n.fact(page, t("notifications.target"))).toContainText(n.OTHER_TOPIC);
  await expect(page.getByRole("main").getByText(t("notifications.disabled"), { exact: true })).toBeVisible();
});

test("deleted by somebody else meanwhile: the text stays and becomes a new one", async ({ page, other }) => {
  await n.openEdit(page, "key_deletions");
  await n.textbox(page, t("notification-form.topic")).fill(n.OTHER_TOPIC);
  await n.openList(other);
  await other.getByRole("button", { name: t("notifications.delete-named", { name: "key_deletions" }), exact: true }).click();
  await n.answer(other, t("notifications.delete-one", { name: "key_deletions" }), t("notifications.delete"), t("notifications.word"));
  await expect(n.rowLink(other, "key_deletions")).toHaveCount(0);

  await n.save(page);
  const alert = n.failure(page, t("notifications.gone-while-editing"));
  await expect(alert).toContainText(t("notifications.deleted-by-others"));
  await expect(n.textbox(page, t("notification-form.name"))).toHaveValue("key_deletions");
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.OTHER_TOPIC);
  await expect(n.operationsRow(page, 2).getByRole("button", { name: t("notification-form.remove-operation", { name: "deleteSecret" }) })).toBeVisible();
  await expect(alert).toContainText(t("notifications.save-as-new"));
  await n.clean(page);
  await n.create(page);
  await expect(n.heading(page, "key_deletions")).toBeFocused();
  await expect(n.fact(page, t("notifications.target"))).toContainText(n.OTHER_TOPIC);
  await n.goTo(page, t("page.notifications"));
  await expect(n.rowLink(page, "key_deletions")).toHaveCount(1);
});

test("switching uses what is stored now, not what the list last showed", async ({ page, other }) => {
  await n.openList(page);
  await n.openEdit(other, "root_logins");
  await n.textbox(other, t("notification-form.topic")).fill(THIRD_TOPIC);
  await n.save(other);
  await expect(n.heading(other, "root_logins")).toBeFocused();
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
  await expect(n.row(page, "root_logins")).toContainText("third-shift");
});
