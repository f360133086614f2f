// What is proved about a notification: on its page, and while it is edited.
import { clean } from "../support/clean.ts";
import * as n from "../support/notifications.ts";
import { expect, test, type Page } from "../support/test.ts";

const card = (page: Page) => page.locator("section").filter({ has: page.getByRole("heading", { name: "Match preview" }) });

test("a filter no event gets through is said to never fire", async ({ page }) => {
  await n.openDetail(page, "incident_and_warning");
  await expect(card(page)).toContainText("Never matches: “trace_rating = warning” and “trace_rating = incident” are never true together.");
  await expect(card(page).getByText("Matches", { exact: true })).toHaveCount(0);
  await expect(card(page).getByText("Doesn’t match", { exact: true })).toBeVisible();
  await clean(page);
});

test("the plainest event that fires and one that does not are shown, also while a rule changes", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ConsoleAction");
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ConsoleAction");
  await expect(card(page), "it is not compared with itself").not.toContainText("to the same target");
  await page.getByLabel("Value").selectOption("ApiCall");
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ApiCall");
  await clean(page);
});

test("a copy is told to be covered by what it was copied from", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  await page.getByRole("link", { name: "Duplicate", exact: true }).click();
  await expect(card(page)).toContainText("Duplicate: “root_logins” already sends these events to the same target.");
  await clean(page);
});

test("a rule that changes nothing is removed at once, and an assumption changes what is proved", async ({ page }) => {
  await n.openEdit(page, "root_logins");
  await page.getByRole("button", { name: "Add rule" }).click();
  const second = n.rule(page, 2);
  await second.getByLabel("Field").selectOption("trace_type");
  await second.getByLabel("Operator").selectOption({ label: "≠" });
  await second.getByLabel("Value").selectOption("ApiCall");
  await expect(card(page)).toContainText("The rule “trace_type != ApiCall” is redundant: without it, the same events match.");
  await clean(page);
  await card(page).getByRole("button", { name: "Remove the rule" }).click();
  await expect(second).toHaveCount(0);
  await expect(card(page)).not.toContainText("can go");
  await card(page).getByText("Matching assumptions").click();
  await card(page).getByLabel("Comparison is case-sensitive").uncheck();
  await clean(page);
  await card(page).getByLabel("Comparison is case-sensitive").check();
});

test("an operation of the catalogue whose service has small letters keeps its backtest", async ({ page }) => {
  await n.openNew(page);
  await n.textbox(page, "Name").fill("functions");
  await n.textbox(page, "Topic or function").fill(n.TOPIC);
  await n.typeOperations(page, 1, "FunctionGraph", "function", ["updateFunctionCode", "createFunction", "updateFunctionConfig"]);
  const backtest = page.getByRole("region", { name: "Preview on recent events" });
  await backtest.getByRole("button", { name: "Load last 7 days" }).click();
  await expect(backtest).toContainText(/would have sent [1-9]\d* messages?/, { timeout: 30_000 });
  const service = n.operationsRow(page).getByLabel("Service", { exact: true });
  await expect(service).toHaveValue("FunctionGraph");
  // What stands in the catalogue is right: nobody is told to write it in capitals.
  await expect(page.getByRole("button", { name: /^Use “FUNCTIONGRAPH”/ })).toHaveCount(0);
  const sent = /would have sent [1-9]\d* messages?/.exec(await backtest.innerText())?.[0] ?? "";
  await service.fill("FUNCTIONGRAPH");
  await service.blur();
  await expect(backtest).not.toContainText(sent);
  await page.getByRole("button", { name: "Use “FunctionGraph”", exact: true }).first().click();
  await expect(service).toHaveValue("FunctionGraph");
  await expect(backtest).toContainText(sent);
  await clean(page);
});
