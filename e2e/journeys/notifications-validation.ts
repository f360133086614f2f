// What the form says about what is typed: when, where, and how it is put right.
import { told } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { expect, test } from "../support/test.ts";
import { saying, t, verbatim } from "../support/words.ts";

test("an empty form that is submitted lists what is missing, each with a way to its field", async ({ page }) => {
  await n.openNew(page);
  await expect(page.getByText(t("component.not-complete"))).toBeVisible();
  await n.create(page);
  const summary = n.errorSummary(page);
  const noTarget = told(t("field.topic"), t("notification-check.target-missing"));
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("listitem")).toHaveText([
    told(t("field.name"), t("notification-check.name-missing")),
    noTarget,
    told(t("field.operations"), t("notification-check.no-operations")),
  ]);
  await expect(page.getByText(t("component.errors-in-the-way", { count: 3 }))).toBeVisible();
  await n.clean(page);

  await summary.getByRole("button", { name: noTarget }).click();
  await expect(n.textbox(page, t("notification-form.topic"))).toBeFocused();
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveAttribute("aria-invalid", "true");
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveAccessibleDescription(new RegExp(verbatim(t("component.error-before") + t("notification-check.target-missing"))));
  await summary.getByRole("button", { name: told(t("field.name"), t("notification-check.name-missing")) }).click();
  await expect(n.textbox(page, t("notification-form.name"))).toBeFocused();

  // What is put right leaves the summary.
  await n.textbox(page, t("notification-form.name")).fill("complete_now");
  await expect(summary.getByRole("listitem")).toHaveCount(2);
  await n.typeLeast(page, "complete_now");
  await expect(summary).toHaveCount(0);
  await expect(page.getByText(t("component.ready-to-save"))).toBeVisible();
  await expect(n.textbox(page, t("notification-form.name"))).not.toHaveAttribute("aria-invalid", "true");
});

test("a mistake is not told while typing, but when the field is left, with a fix", async ({ page }) => {
  await n.openNew(page);
  const name = n.textbox(page, t("notification-form.name"));
  await name.pressSequentially("prod-server-losses");
  await expect(name).toHaveValue("prod-server-losses");
  await expect(page.getByText(n.badName())).toHaveCount(0);
  await expect(name).not.toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Tab");
  await expect(page.getByText(n.badName("-")).first()).toBeVisible();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await n.clean(page);
  await page.getByRole("button", { name: t("finding.use-quoted", { value: "prod_server_losses" }), exact: true }).click();
  await expect(name).toHaveValue("prod_server_losses");
  await expect(name).toBeFocused();
  await expect(name).not.toHaveAttribute("aria-invalid", "true");
  // This one exists, so a fix does not lead to it.
  await name.fill("prod-server-deletes");
  await expect(page.getByText(n.badName("-")).first()).toBeVisible();
  await expect(page.getByRole("button", { name: t("finding.use-quoted", { value: "prod_server_deletes" }) })).toHaveCount(0);
  await name.fill("prod_server_deletes");
  await expect(name).toHaveAccessibleDescription(saying("notification-check.name-taken", { name: "prod_server_deletes" }, "anywhere"));
  await name.fill("prod_server_losses");
  await expect(name).not.toHaveAttribute("aria-invalid", "true");
});

test("the button that saves does what it says on the first press, whatever appears when a field is left", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await n.typeOperations(page, 1, "ECS", "ecs", ["deleteServer"]);
  await n.textbox(page, t("notification-form.name")).fill("bad-name");
  await n.create(page);
  await expect(n.errorSummary(page)).toBeFocused();
  await expect(n.errorSummary(page).getByRole("listitem")).toHaveText(n.badName("-"));
});

test("a renamed notification is saved on the first press", async ({ page }) => {
  await n.openEdit(page, "root_logins");
  await n.textbox(page, t("notification-form.name")).fill("root_sign_ins");
  await n.save(page);
  await expect(n.heading(page, "root_sign_ins")).toBeFocused();
});

test("an operation typed but not added counts", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, t("notification-form.name")).fill("half_typed");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  const operations = n.operationsRow(page);
  await operations.getByLabel(t("notification-form.service"), { exact: true }).fill("ECS");
  await operations.getByLabel(t("notification-form.resource-type"), { exact: true }).fill("ecs");
  await operations.getByLabel(t("notification-form.add-operations", { row: 1 })).fill("deleteServer");
  await operations.getByLabel(t("notification-form.add-operations", { row: 1 })).blur();
  await n.create(page);
  await expect(n.errorSummary(page)).toBeFocused();
  const row = t("notification-check.operations-row-named", { part: "trace-names", row: 1, name: "ECS / ecs" });
  await expect(n.errorSummary(page).getByRole("listitem")).toHaveText(told(row, t("notification-check.not-added", { text: "deleteServer" })));
  await n.errorSummary(page).getByRole("button").click();
  await expect(operations.getByLabel(t("notification-form.add-operations", { row: 1 }))).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(operations.getByRole("button", { name: t("notification-form.remove-operation", { name: "deleteServer" }) })).toBeVisible();
  await n.create(page);
  await expect(n.heading(page, "half_typed")).toBeFocused();
});

test("several operations are pasted at once and removed by keyboard", async ({ page }) => {
  await n.openNew(page);
  const box = n.operationsRow(page).getByLabel(t("notification-form.add-operations", { row: 1 }));
  const removals = n.operationsRow(page).getByRole("button", { name: saying("notification-form.remove-operation", { name: /.+/ }) });
  await box.fill("deleteServer, stopServer; rebuildServer,deleteServer");
  await box.press("Enter");
  await expect(removals).toHaveCount(3);
  await expect(box).toHaveValue("");
  await box.press("Backspace");
  await expect(removals).toHaveCount(2);
});

test("a filter value that is almost right is put right in one press", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "near_miss");
  await page.getByRole("radio", { name: t("notification-form.filter-on"), exact: true }).check();
  const rule = n.rule(page);
  await rule.getByLabel(t("notification-form.field"), { exact: true }).selectOption("code");
  await rule.getByLabel(t("notification-form.value"), { exact: true }).fill("Warning");
  await rule.getByLabel(t("notification-form.field"), { exact: true }).selectOption("trace_rating");
  await expect(rule.getByLabel(t("notification-form.value"), { exact: true })).toHaveValue("Warning");
  await rule.getByLabel(t("notification-form.value"), { exact: true }).press("Tab");
  const message = t("rule.unlisted-value", { value: "Warning", field: "trace_rating", values: ["normal", "warning", "incident"] });
  await expect(rule).toContainText(message);
  // Where it stands says which rule it is about.
  await expect(rule).not.toContainText(t("notification-check.rule-row", { part: "value", row: 1 }));
  await n.clean(page);
  await rule.getByRole("button", { name: t("finding.use-lets-only", { fix: t("finding.use-quoted", { value: "warning" }), field: "trace_rating", value: "warning" }), exact: true }).click();
  await expect(rule.getByLabel(t("notification-form.value"), { exact: true })).toHaveValue("warning");
  await expect(rule.getByLabel(t("notification-form.value"), { exact: true })).toBeFocused();
  await n.create(page);
  await expect(n.heading(page, "near_miss")).toBeFocused();
  await expect(page.getByRole("main")).toContainText(saying("sentence.notifies-where", { target: /.+/, operations: /.+/, users: /.+/, rules: t("sentence.rule-equal", { field: "trace_rating", value: "warning" }) }, "anywhere"));
});

test("a filter that can never hold is a warning, not an obstacle", async ({ page }) => {
  await n.openEdit(page, "incident_and_warning");
  await expect(page.getByText(t("notification-form.how-combined"))).toBeAttached();
  await page.getByRole("checkbox", { name: t("notification-form.enabled"), exact: true }).uncheck();
  await expect(page.getByText(t("component.ready-to-save"))).toBeVisible();
  await n.save(page);
  await expect(n.heading(page, "incident_and_warning")).toBeFocused();
  await expect(page.getByRole("complementary", { name: t("notifications.check") })).toContainText(saying("notification-check.never-matches", { first: /.+/, second: /.+/ }, "anywhere"));
  await n.clean(page);
});

test("a stored rule that is no rule is kept until somebody edits it", async ({ page }) => {
  await n.openEdit(page, "bucket_policy_changes");
  const rule = n.rule(page, 1);
  await expect(rule).toContainText("resource_name like prod-*");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await n.save(page);
  await expect(n.heading(page, "bucket_policy_changes")).toBeFocused();
  await expect(n.fact(page, t("notifications.filter"))).toContainText("resource_name like prod-*");
  await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
  await rule.getByRole("button", { name: t("notification-form.edit-rule") }).click();
  await expect(rule.getByLabel(t("notification-form.field"), { exact: true })).toBeFocused();
  await n.clean(page);
});

test("rows are removed and the others keep their text", async ({ page }) => {
  await n.openEdit(page, "prod_server_deletes");
  await n.operationsRow(page, 2).getByRole("button", { name: t("notification-form.remove-operations", { row: 2 }) }).click();
  await expect(n.operationsRow(page, 5)).toHaveCount(0);
  await expect(n.operationsRow(page, 2).getByLabel(t("notification-form.service"), { exact: true })).toHaveValue("VPC");
  await expect(n.operationsRow(page, 1).getByRole("button", { name: t("notification-form.remove-operation", { name: "deleteServer" }) })).toBeVisible();
  await expect(page.getByText(t("component.changes-in", { count: 1 }))).toBeVisible();
  await n.save(page);
  await expect(n.fact(page, t("notifications.operations")).getByRole("listitem")).toHaveCount(4);
});

test("an incomplete rule is neither simulated nor saved", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "half_a_rule");
  await expect(page.getByText(t("component.ready-to-save"))).toBeVisible();
  await page.getByRole("radio", { name: t("notification-form.filter-on"), exact: true }).check();
  await expect(page.getByText(t("notification-form.rules-used", { count: 0 }))).toBeVisible();
  await expect(page.getByText(t("component.ready-to-save"))).toHaveCount(0);
  await expect(page.locator(".sentence").first()).toHaveText(saying("sentence.notifies", { target: /.+/, operations: /.+/, users: t("sentence.any-user") }));
  await n.create(page);
  await expect(n.errorSummary(page).getByRole("listitem")).toHaveText(told(t("notification-check.rule-row", { part: "none", row: 1 }), t("notification-check.rule-empty")));
  await n.rule(page).getByLabel(t("notification-form.field"), { exact: true }).selectOption("code");
  await expect(page.getByText(t("notification-form.rules-used", { count: 0 }))).toBeVisible();
  await n.rule(page).getByLabel(t("notification-form.value"), { exact: true }).fill("403");
  await expect(page.getByText(t("notification-form.rules-used", { count: 1 }))).toBeVisible();
  await expect(page.getByText(t("component.ready-to-save"))).toBeVisible();
});

test("the name of a topic that was loaded is put right with its URN", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, t("notification-form.topic")).fill("on-call");
  await n.textbox(page, t("notification-form.name")).focus();
  await n.press(page, t("finding.use-value", { value: n.TOPIC }));
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.TOPIC);
  await expect(n.textbox(page, t("notification-form.topic"))).not.toHaveAttribute("aria-invalid", "true");
});

test("a target that is not among those of the project is warned about before it is saved", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "slip", n.OTHER_TOPIC.replace("alerts", "alert"));
  const topic = n.textbox(page, t("notification-form.topic"));
  const missing = t("notification-check.target-nearly-there", { kind: "topic", name: "security-alert", known: "security-alerts" });
  await expect(topic).toHaveAccessibleDescription(new RegExp(verbatim(missing)));
  const verdict = page.getByRole("region", { name: t("verdict.title"), exact: true });
  await expect(verdict).toContainText(missing);
  await expect(page.getByText(t("component.ready-to-save")), "it is no obstacle").toBeVisible();
  await n.clean(page);
  await n.press(page, t("finding.use-value", { value: n.OTHER_TOPIC }));
  await expect(topic).toHaveValue(n.OTHER_TOPIC);
  await expect(verdict).not.toContainText(missing);
  await expect(verdict.getByRole("paragraph").first()).toHaveText(t("verdict.ok"));
  await topic.fill(n.FUNCTION.replace("audit-function", "nope"));
  await n.textbox(page, t("notification-form.name")).focus();
  const nowhere = t("notification-check.target-not-there", { kind: "function", name: "default:nope" });
  await expect(topic).toHaveAccessibleDescription(new RegExp(verbatim(nowhere)));
  await expect(verdict.getByRole("paragraph").first()).toHaveText(t("verdict.unknown"));
  await topic.fill(n.FUNCTION);
  await expect(verdict).not.toContainText(nowhere);
  await n.clean(page);
});

test("an empty row is no change", async ({ page }) => {
  await n.openEdit(page, "prod_server_deletes");
  await n.press(page, t("notification-form.add-user-group"));
  await n.press(page, t("notification-form.add-service"));
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("component.unsaved-changes") })).toHaveCount(0);
});

test("the buttons stay in sight with the number of findings, and errors stand at their fields and in the summary only", async ({ page }) => {
  await n.openNew(page);
  const count = page.getByRole("button", { name: saying("form.errors", { errors: /\d/ }, "start") });
  await expect(page.getByRole("button", { name: t("notification-form.create") })).toBeInViewport();
  await expect(count).toHaveCount(0);
  await n.create(page);
  await expect(count).toHaveText(t("form.errors-and-warnings", { errors: t("form.errors", { errors: 3 }), warnings: t("form.warnings", { warnings: 1 }) }));
  await expect(count).toBeInViewport();
  const check = page.getByRole("complementary", { name: t("notification-form.check") });
  await expect(check).toContainText(t("component.errors-in-the-way", { count: 3 }));
  await expect(check).not.toContainText(t("notification-check.name-missing"));
  await n.clean(page);
  await count.click();
  await expect(n.textbox(page, t("notification-form.name"))).toBeFocused();
});
