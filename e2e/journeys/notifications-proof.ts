// What is proved about a notification: on its page, and while it is edited.
import { clean } from "../support/clean.ts";
import * as n from "../support/notifications.ts";
import { expect, test, type Page } from "../support/test.ts";
import { t } from "../support/words.ts";

const card = (page: Page) => page.locator("section").filter({ has: page.getByRole("heading", { name: t("proof.title") }) });

test("a filter no event gets through is said to never fire", async ({ page }) => {
  await n.openDetail(page, "incident_and_warning");
  await expect(card(page)).toContainText("Never matches: “trace_rating = warning” and “trace_rating = incident” are never true together.");
  await expect(card(page).getByText(t("proof.matches"), { exact: true })).toHaveCount(0);
  await expect(card(page).getByText(t("proof.does-not-match"), { exact: true })).toBeVisible();
  await clean(page);
});

test("the plainest event that fires and one that does not are shown, also while a rule changes", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ConsoleAction");
  await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ConsoleAction");
  await expect(card(page), "it is not compared with itself").not.toContainText("to the same target");
  await page.getByLabel(t("notification-form.value")).selectOption("ApiCall");
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ApiCall");
  await clean(page);
});

test("a copy is told to be covered by what it was copied from", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  await page.getByRole("link", { name: t("notifications.duplicate"), exact: true }).click();
  await expect(card(page)).toContainText(t("proof.covered-by", { name: "root_logins" }));
  await clean(page);
});

test("a rule that changes nothing is removed at once, and an assumption changes what is proved", async ({ page }) => {
  await n.openEdit(page, "root_logins");
  await page.getByRole("button", { name: t("notification-form.add-rule") }).click();
  const second = n.rule(page, 2);
  await second.getByLabel(t("notification-form.field")).selectOption("trace_type");
  await second.getByLabel(t("notification-form.comparison")).selectOption({ label: t("notification-form.is-not") });
  await second.getByLabel(t("notification-form.value")).selectOption("ApiCall");
  await expect(card(page)).toContainText(t("proof.redundant-rule", { rule: "trace_type != ApiCall" }));
  await clean(page);
  await card(page).getByRole("button", { name: t("notification-check.remove-rule") }).click();
  await expect(second).toHaveCount(0);
  await expect(card(page)).not.toContainText("can go");
  await card(page).getByText(t("simulator.assumptions-title")).click();
  await card(page).getByLabel(t("simulator.assume-exact")).uncheck();
  await clean(page);
  await card(page).getByLabel(t("simulator.assume-exact")).check();
});

test("an operation of the catalogue whose service has small letters keeps its backtest", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, t("notification-form.name")).fill("functions");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await n.typeOperations(page, 1, "FunctionGraph", "function", ["updateFunctionCode", "createFunction", "updateFunctionConfig"]);
  const backtest = page.getByRole("region", { name: t("backtest.title") });
  await backtest.getByRole("button", { name: t("backtest.load-week") }).click();
  await expect(backtest).toContainText(/would have sent [1-9]\d* messages?/, { timeout: 30_000 });
  const service = n.operationsRow(page).getByLabel(t("notification-form.service"), { exact: true });
  await expect(service).toHaveValue("FunctionGraph");
  // What stands in the catalogue is right: nobody is told to write it in capitals.
  await expect(page.getByRole("button", { name: /^Use “FUNCTIONGRAPH”/ })).toHaveCount(0);
  const sent = /would have sent [1-9]\d* messages?/.exec(await backtest.innerText())?.[0] ?? "";
  await service.fill("FUNCTIONGRAPH");
  await service.blur();
  await expect(backtest).not.toContainText(sent);
  await page.getByRole("button", { name: t("finding.use-quoted", { value: "FunctionGraph" }), exact: true }).first().click();
  await expect(service).toHaveValue("FunctionGraph");
  await expect(backtest).toContainText(sent);
  await clean(page);
});
