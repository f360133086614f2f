// Many projects at once: found with one sign-in, added together, and looked at side by side.
import { button } from "../support/connectors.ts";
import { clean } from "../support/clean.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { addProjects, allRead } from "../support/workspace.ts";
import { t } from "../support/words.ts";

const table = (page: Page) => page.getByRole("table", { name: t("workspace.connections") });
const rows = (page: Page) => table(page).getByRole("row");

test("thirty projects are found, added and seen on one page", async ({ page }) => {
  await open(page, "sandbox");
  await button(page, t("sandbox.projects", { count: 30 })).click();
  await open(page, "workspace/discover");
  await clean(page);
  await button(page, t("discover.find")).click();
  const found = page.getByRole("table", { name: t("discover.projects") });
  await expect(found.getByRole("row")).toHaveCount(31);
  // The project of the connection itself is there already.
  await expect(found.getByRole("checkbox", { disabled: true })).toHaveCount(1);
  await found.getByRole("checkbox", { disabled: false }).first().uncheck();
  await page.getByLabel(t("connections-page.labels")).fill("env");
  await expect(page.getByText(t("connection-form.label-without-value", { label: "env" }))).toBeVisible();
  await page.getByLabel(t("connections-page.labels")).fill("env=prod");
  await clean(page);
  await screenshots(page, "discover");
  await button(page, t("discover.add", { count: 28 })).click();
  await expect(page.getByRole("heading", { level: 1, name: t("page.overview") })).toBeVisible();
  await allRead(page);
  await expect(rows(page)).toHaveCount(30);
  await clean(page);
  await expectFits(page, "the overview");
  await screenshots(page, "overview");
  // The label narrows every view.
  await page.getByLabel(t("workspace.label")).selectOption("env=prod");
  await expect(rows(page)).toHaveCount(29);
  await page.reload();
  await allRead(page);
  await expect(rows(page), "a reload keeps the connections").toHaveCount(30);
});

test("one connection that fails stays beside those that were read", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "sandbox");
  await page.getByLabel(t("sandbox.response")).selectOption("500");
  await button(page, t("sandbox.add")).click();
  await open(page, "workspace");
  await allRead(page);
  await expect(rows(page)).toHaveCount(31);
  await clean(page);
});

test("a press on a connection uses it", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  const first = rows(page).nth(2).getByRole("button").first();
  const name = (await first.textContent()) ?? "";
  await first.click();
  await expect(page.getByRole("combobox", { name: t("shell.connection") }).locator("option:checked")).toHaveText(name);
});
