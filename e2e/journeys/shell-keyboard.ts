// The console without a mouse.
import { button, entry, errorSummary, fields, heading, message, row, SAMPLE, testLine, testSent } from "../support/connectors.ts";
import type { Locator } from "@playwright/test";
import { expect, open, test, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

/** Presses Tab until the element has the focus, and so proves that it can be reached. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 80 && !(await focused()); steps += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

test("the first stop skips to the content", async ({ page }) => {
  await open(page, "connectors");
  // The page is in a file of its own, which arrives after its title.
  await expect(button(page, t("component.refresh"))).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = button(page, t("shell.skip-to-content"));
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  const box = await skip.boundingBox();
  expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(button(page, t("component.refresh"))).toBeFocused();
});

test("a connector is created, tested and deleted by keyboard alone", async ({ page }) => {
  await open(page, "");
  await tabTo(page, entry(page, t("page.connectors")));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole("link", { name: t("connectors.new-connector") }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(t("page.new-connector"));

  const { type, topic, role } = fields(page);
  await tabTo(page, button(page, t("connectors.create")));
  await page.keyboard.press("Space");
  await expect(errorSummary(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(type).toBeFocused();
  await page.keyboard.type(SAMPLE.type);
  await tabTo(page, topic);
  await page.keyboard.type(SAMPLE.topic);
  await tabTo(page, role);
  await page.keyboard.type(SAMPLE.role);
  await tabTo(page, button(page, t("connectors.generate-new")));
  await page.keyboard.press("Enter");
  await tabTo(page, button(page, t("connectors.create")));
  await page.keyboard.press("Enter");
  await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
  await expect(heading(page)).toBeFocused();

  await tabTo(page, button(page, t("connectors.send-test")));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: t("connectors.test-notifications") }).getByRole("listitem")).toHaveText(testLine(testSent("200")));
  await expect(button(page, t("connectors.send-test"))).toBeFocused();

  await tabTo(page, button(page, t("connectors.delete")));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: t("connectors.cancel") })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button(page, t("connectors.delete"))).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("textbox"), "Shift+Tab");
  await page.keyboard.type(t("connectors.delete-word"));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(t("page.connectors"));
  await expect(row(page, SAMPLE.type)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
});

test("a dialog keeps the focus until it is answered", async ({ page }) => {
  await open(page, "connectors/policyaudit");
  await button(page, t("connectors.delete")).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  for (let steps = 0; steps < 8; steps += 1) {
    await page.keyboard.press("Tab");
    // The browser's own controls may have a turn, the page behind may not.
    expect(await page.evaluate(() => document.activeElement === document.body || !!document.activeElement?.closest("dialog"))).toBe(true);
  }
});

test("the list is searched, filtered, sorted and opened by keyboard", async ({ page }) => {
  await open(page, "connectors");
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type("1234");
  await expect(page.getByRole("status").filter({ hasText: saying("list.some-of", { matching: /\d+/, all: 3 }, "anywhere") })).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await tabTo(page, page.locator("summary").filter({ hasText: t("list.filter") }));
  await page.keyboard.press("Enter");
  const choice = page.getByRole("checkbox", { name: /^eu-central-1/ });
  await tabTo(page, choice);
  await page.keyboard.press("Space");
  await expect(page.getByRole("status").filter({ hasText: t("list.some-of", { matching: 1, all: 3 }) })).toBeVisible();
  await expect(choice).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(choice).toBeHidden();
  await expect(page.locator("summary").filter({ hasText: t("list.filter") })).toBeFocused();
  await tabTo(page, button(page, t("list.remove-filter", { filter: t("list.region"), value: "eu-central-1" })), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
  const header = page.getByRole("columnheader", { name: t("connectors.topic") });
  await tabTo(page, header.getByRole("button"));
  await page.keyboard.press("Enter");
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await expect(header.getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await tabTo(page, page.getByRole("link", { name: "policyaudit", exact: true }));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("policyaudit");
});

test("the theme is chosen with the arrow keys", async ({ page }) => {
  await open(page, "connections");
  await tabTo(page, page.getByRole("group", { name: t("shell.theme") }).getByRole("radio", { name: t("shell.theme-system") }));
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("whatever has the focus can be seen", async ({ page }) => {
  for (const path of ["connectors", "connectors/policyaudit", "connectors/new"]) {
    await open(page, path);
    await expect(heading(page)).toBeVisible();
    const plain: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return "end";
        // A radio button is drawn by the label around it.
        const drawn = focused.matches("input[type=radio]") ? [focused, focused.parentElement, focused.nextElementSibling] : [focused];
        const marked = drawn.some((element) => {
          if (!element) return false;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
        });
        return marked ? "" : focused.outerHTML.slice(0, 120);
      });
      if (seen === "end") break;
      if (seen) plain.push(seen);
    }
    expect(plain, `focused without a mark on /${path}`).toEqual([]);
  }
});
