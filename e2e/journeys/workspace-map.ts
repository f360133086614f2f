// The routing map: services, notifications, targets.
import { button } from "../support/connectors.ts";
import { clean } from "../support/clean.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { addProjects, allRead } from "../support/workspace.ts";
import { t } from "../support/words.ts";

const map = (page: Page) => page.getByRole("group", { name: t("workspace-map.caption") });

test("a part of the map leads to its notifications in the list", async ({ page }) => {
  await open(page, "workspace/map");
  await allRead(page);
  await expect(map(page).getByRole("link").first()).toBeVisible();
  await expect(page.getByText(t("workspace-map.by-notifications"))).toBeVisible();
  await clean(page);
  await expectFits(page, "the map");
  await screenshots(page, "map");
  await map(page).getByRole("link", { name: /^root_logins/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("page.notifications") })).toBeVisible();
  await expect(page).toHaveURL(/notifications\?q=root_logins$/);
  await page.goBack();
  await page.getByText(t("workspace-map.as-table"), { exact: true }).click();
  const table = page.getByRole("table", { name: t("workspace-map.caption") });
  await expect(table.getByRole("row").filter({ hasText: "root_logins" })).toContainText("IAM");
  await expect(page).toHaveURL(/as=table/);
  await clean(page);
  await screenshots(page, "map-table");
});

test("a hundred notifications are drawn together, of any connection", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/map");
  await allRead(page);
  await page.getByRole("main").getByLabel(t("workspace-map.connection")).first().selectOption({ index: 1 });
  await expect(map(page)).toBeVisible();
  await expect(map(page).getByRole("link"), "another connection's list is elsewhere").toHaveCount(0);
  await clean(page);
  await screenshots(page, "map-many");
  await button(page, t("workspace-map.switch")).click();
  await expect(map(page).getByRole("link").first()).toBeVisible();
});
