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
  // What the list calls unknown is not called active here.
  for (const name of ["root_logins", "bucket_policy_changes"]) {
    const state = table.getByRole("row").filter({ hasText: name }).getByRole("cell").last();
    await expect(state, name).toHaveText(t("workspace-map.unknown"));
  }
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

/** Names and marks of the drawing that lie on one another. */
const overlapping = (page: Page): Promise<string[]> =>
  map(page).evaluate((drawing) => {
    const texts = [...drawing.querySelectorAll("text")].map((text) => [text.textContent ?? "", text.getBoundingClientRect()] as const);
    const edge = drawing.getBoundingClientRect();
    const lies = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
    const outside = texts.filter(([, at]) => at.left < edge.left - 1 || at.right > edge.right + 1).map(([text]) => `${text} is cut`);
    const pairs = texts.flatMap(([text, at], place) => texts.slice(place + 1).filter(([, other]) => lies(at, other)).map(([other]) => `${text} on ${other}`));
    return [...outside, ...pairs];
  });

test("no name lies on another, and a narrow screen says that the map scrolls", async ({ page }) => {
  await addProjects(page, 30);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "workspace/map");
  await allRead(page);
  const hint = page.getByText(t("workspace-map.scroll-hint"), { exact: true });
  const choice = page.getByRole("main").getByLabel(t("workspace-map.connection")).first();
  for (const index of [0, 1, 4, 7]) {
    await choice.selectOption({ index });
    await expect(map(page)).toBeVisible();
    expect(await overlapping(page)).toEqual([]);
  }
  await expect(hint).toBeHidden();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(hint).toBeVisible();
  await expectFits(page, "the map");
  const frame = page.getByRole("region", { name: t("workspace-map.scrolled"), exact: true });
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((it) => it.scrollLeft), "the keyboard scrolls it").toBeGreaterThan(0);
  await clean(page);
  await screenshots(page, "map-narrow");
});
