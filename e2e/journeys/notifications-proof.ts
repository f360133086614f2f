// What is proved about a notification: on its page, and while it is edited.
import { clean } from "../support/clean.ts";
import * as n from "../support/notifications.ts";
import { expect, test, type Page } from "../support/test.ts";

const card = (page: Page) => page.locator("section").filter({ has: page.getByRole("heading", { name: "When does it fire?" }) });

test("a filter no event gets through is said to never fire", async ({ page }) => {
  await n.openDetail(page, "incident_and_warning");
  await expect(card(page)).toContainText("It never fires: “trace_rating = warning” and “trace_rating = incident” never hold together.");
  await expect(card(page).getByText("For example")).toHaveCount(0);
  await expect(card(page).getByText("But not")).toBeVisible();
  await clean(page);
});

test("the plainest event that fires and one that does not are shown, also while a rule changes", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ConsoleAction");
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ConsoleAction");
  await page.getByLabel("Value").selectOption("ApiCall");
  await expect(card(page).locator("dd").first()).toHaveText("IAMlogintrace_type = ApiCall");
  await clean(page);
});

test("a copy is told to be covered by what it was copied from", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  await page.getByRole("link", { name: "Duplicate", exact: true }).click();
  await expect(card(page)).toContainText("“root_logins” tells the same target about all of this, too.");
  await clean(page);
});
