// Narrow, wide and enlarged: nothing is cut off and the page never scrolls sideways.
import * as n from "../support/notifications.ts";
import { screenshots } from "../support/looks.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { t } from "../support/words.ts";
import { addProjects, allRead } from "../support/workspace.ts";

/** What makes the page wider than the window, as far as it can be told from boxes. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.scrollingElement;
    if (!root || root.scrollWidth <= innerWidth) return [];
    const clipped = (element: Element | null): boolean =>
      !!element && element !== document.body && (getComputedStyle(element).overflowX !== "visible" || clipped(element.parentElement));
    const out = [...document.querySelectorAll("#app *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      // An absolutely positioned element leaves a box that scrolls, unless that box is positioned itself.
      .filter((element) => !clipped(element.parentElement) || getComputedStyle(element).position === "absolute");
    return [`the page is ${root.scrollWidth} px wide in ${innerWidth} px`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });

const STATES: Record<string, (page: Page) => Promise<void>> = {
  list: async (page) => {
    await n.openList(page);
    await page.getByRole("checkbox", { name: t("notifications.select-named", { name: "test1" }), exact: true }).check();
  },
  detail: (page) => n.openDetail(page, "prod_server_deletes"),
  new: async (page) => {
    await n.openNew(page);
    await n.create(page);
    await expect(n.errorSummary(page)).toBeFocused();
  },
  edit: async (page) => {
    await n.openEdit(page, "test2");
    await page.getByRole("radio", { name: t("notification-form.filter-on"), exact: true }).check();
    await n.press(page, t("notification-form.add-rule"));
  },
  sandbox: async (page) => {
    await open(page, "sandbox");
    await n.addFault(page, t("sandbox.list-request"), t("sandbox.unavailable"));
  },
};

for (const [name, go] of Object.entries(STATES)) {
  test(`${name} fits every width`, async ({ page }) => {
    await go(page);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => sticksOut(page), `at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await expect.poll(() => sticksOut(page), "with text twice as large").toEqual([]);
  });
}

for (const path of ["notifications", "connectors"]) {
  test(`no column of the list of ${path} is cut`, async ({ page }) => {
    await open(page, path);
    await expect(n.names(page).or(page.getByRole("table").getByRole("link")).first()).toBeVisible();
    for (const width of [1024, 1100, 1200, 1300, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = () =>
        page.locator(".scroller").evaluate((box) => {
          const { right } = box.getBoundingClientRect();
          const cells = [...box.querySelectorAll("th, td")];
          return cells.filter((cell) => cell.getBoundingClientRect().right > right + 0.5).map((cell) => cell.textContent);
        });
      await expect.poll(cut, `at ${width} px`).toEqual([]);
    }
  });
}

/** How far the box of the table scrolls sideways. */
const scrollsBy = (page: Page): Promise<number> =>
  page
    .locator("main .scroller")
    .first()
    .evaluate((box) => box.scrollWidth - box.clientWidth);

for (const language of ["en", "de", "ja", "zh-Hans", "en-XA"]) {
  test(`no list scrolls sideways inside its box at 1024 px in ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await addProjects(page, 30, "env=prod");
    await allRead(page);
    await page.evaluate((chosen) => {
      localStorage.setItem("notification-console/language", chosen);
      // With a bundle, the overview has one more column.
      localStorage.setItem("notification-console/workspace-bundle", "version: 1\nnotifications: []\n");
    }, language);
    for (const path of ["workspace", "workspace/notifications", "workspace/connectors", "notifications", "connectors"]) {
      await page.setViewportSize({ width: 1024, height: 800 });
      await open(page, path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("main tbody tr").nth(2)).toBeVisible({ timeout: 60_000 });
      // What is read later is in the rows, too.
      await expect(page.locator("main progress")).toHaveCount(0, { timeout: 60_000 });
      for (const width of [1024, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => scrollsBy(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("why a verdict is what it is stands in the list at every width", async ({ page }) => {
  await n.openList(page);
  const why = n.row(page, "api_errors").getByText(t("notification-check.filter-off", { count: 2 }));
  for (const width of [360, 768, 1024, 1200, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(why, `at ${width} px`).toBeVisible();
  }
});

test("search boxes show their whole hint on a phone, and say what they search", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, tip] of [
    ["notifications", "notifications.search-tip"],
    ["connectors", "connectors.search-tip"],
    ["workspace", "workspace.search-tip"],
  ] as const) {
    await open(page, path);
    const box = page.getByRole("searchbox");
    await expect(box).toHaveAccessibleDescription(t(tip));
    const cut = await box.evaluate((input: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      const pen = document.createElement("canvas").getContext("2d");
      if (!pen) return 0;
      pen.font = font;
      return pen.measureText(input.placeholder).width - (input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    });
    expect(cut, path).toBeLessThanOrEqual(0);
  }
});

test("what triggers a notification and what was found keep a readable width", async ({ page }) => {
  await n.openList(page);
  await expect(n.rows(page).first()).toBeVisible();
  for (const width of [1024, 1100, 1200, 1300]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [column, least] of [["when", 190], ["verdict", 120]] as const) {
      const cell = n.rows(page).first().locator(`[data-column="${column}"]`);
      await expect.poll(async () => (await cell.boundingBox())?.width, `${column} at ${width} px`).toBeGreaterThanOrEqual(least);
    }
  }
});

test("a phone shows a notification in little height, and why saving failed without scrolling", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await n.openList(page);
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  const list = await page.getByRole("table").boundingBox();
  expect(list?.height).toBeLessThan(2_200);
  await n.openNew(page);
  await n.create(page);
  await expect(n.errorSummary(page)).toBeInViewport();
  await expect(page.getByRole("button", { name: t("notification-form.create") })).toBeInViewport();
  await n.typeLeast(page, "sandbox_500");
  await n.create(page);
  await expect(n.failure(page, t("failure.couldnt-create-notification")).getByRole("heading")).toBeInViewport();
});

for (const [name, go] of Object.entries(STATES)) {
  test(`${name} is clean for axe on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await go(page);
    await n.clean(page);
    await screenshots(page, `notifications-${name}`);
  });
}

test("where headers have no room, the order is told and chosen in a list", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await n.openList(page);
  const order = page.getByLabel(t("list.order"), { exact: true });
  await expect(order).toBeHidden();
  for (const width of [1024, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(order.getByRole("option", { selected: true })).toHaveText(t("list.newest-first"));
    await order.selectOption(t("list.by-name"));
    await expect(n.count(page)).toHaveText(n.allOf(n.SEEDED, "by-name"));
    await expect(page).toHaveURL(/sort=name/);
    await order.selectOption(t("list.newest-first"));
    await expect(n.count(page)).toHaveText(n.allOf(n.SEEDED, "newest-first"));
  }
});

test("what can be done with a row can be done on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await n.openList(page);
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
  await n.rowLink(page, "root_logins").click();
  await expect(n.heading(page, "root_logins")).toBeFocused();
});
