// What is proved about a notification: on its page, and while it is edited.
import { clean } from "../support/clean.ts";
import * as n from "../support/notifications.ts";
import { sent } from "../support/simulator.ts";
import { expect, test, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

/** What is shown of a login of that type. */
const event = (type: string) => `IAMlogin${t("proof.has", { field: "trace_type", value: type })}`;

const card = (page: Page) => page.locator("section").filter({ has: page.getByRole("heading", { name: t("proof.title") }) });

test("a filter no event gets through is said to never fire", async ({ page }) => {
  await n.openDetail(page, "incident_and_warning");
  await expect(card(page)).toContainText(t("proof.rules-never-match", { rules: ["warning", "incident"].map((value) => t("proof.quoted", { rule: `trace_rating = ${value}` })) }));
  await expect(card(page).getByText(t("proof.matches"), { exact: true })).toHaveCount(0);
  await expect(card(page).getByText(t("proof.does-not-match"), { exact: true })).toBeVisible();
  await clean(page);
});

test("the plainest event that fires and one that does not are shown, also while a rule changes", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  await expect(card(page).locator("dd").first()).toHaveText(event("ConsoleAction"));
  await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
  await expect(card(page).locator("dd").first()).toHaveText(event("ConsoleAction"));
  await expect(card(page), "it is not compared with itself").not.toContainText(saying("proof.covered-by", { name: /.+/ }, "anywhere"));
  await page.getByLabel(t("notification-form.value")).selectOption("ApiCall");
  await expect(card(page).locator("dd").first()).toHaveText(event("ApiCall"));
  await clean(page);
});

test("a copy is told to be covered by what it was copied from", async ({ page }) => {
  await n.openDetail(page, "key_deletions");
  await page.getByRole("link", { name: t("notifications.duplicate"), exact: true }).click();
  const duplicate = t("proof.covered-by", { name: "key_deletions" });
  await expect(card(page)).toContainText(duplicate);
  const verdict = page.getByRole("region", { name: t("verdict.title"), exact: true });
  await expect(verdict).toContainText(duplicate);
  await expect(verdict.getByRole("paragraph").first()).toHaveText(t("verdict.ok"));
  await expect(verdict, "a note is something that was found").not.toContainText(t("verdict.nothing-wrong"));
  await clean(page);
  await n.create(page);
  await expect(page.getByRole("link", { name: t("notifications.edit"), exact: true })).toBeVisible();
  await expect(verdict).toContainText(duplicate);
  await expect(verdict).not.toContainText(t("verdict.nothing-wrong"));
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
  await expect(card(page)).not.toContainText(saying("proof.redundant-rule", { rule: /.+/ }, "anywhere"));
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
  const some = sent("form", /[1-9]\d*/);
  const backtest = page.getByRole("region", { name: t("backtest.title") });
  await backtest.getByRole("button", { name: t("backtest.load-week") }).click();
  await expect(backtest).toContainText(some, { timeout: 30_000 });
  const service = n.operationsRow(page).getByLabel(t("notification-form.service"), { exact: true });
  await expect(service).toHaveValue("FunctionGraph");
  // What stands in the catalogue is right: nobody is told to write it in capitals.
  await expect(page.getByRole("button", { name: saying("finding.use-quoted", { value: "FUNCTIONGRAPH" }, "start") })).toHaveCount(0);
  const before = some.exec(await backtest.innerText())?.[0] ?? "";
  await service.fill("FUNCTIONGRAPH");
  await service.blur();
  await expect(backtest).not.toContainText(before);
  await page.getByRole("button", { name: t("finding.use-quoted", { value: "FunctionGraph" }), exact: true }).first().click();
  await expect(service).toHaveValue("FunctionGraph");
  await expect(backtest).toContainText(before);
  await clean(page);
});
