// The console in every language: chosen by the browser, switched, kept; no page that
// is clipped, and nothing for axe to find.
import { clean } from "../support/clean.ts";
import { heading } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import { expect, open, test } from "../support/test.ts";
import { t } from "../support/words.ts";

const PAGES: [string, string][] = [
  ["notifications", "page.notifications"],
  ["notifications/new", "page.new-notification"],
  ["connectors", "page.connectors"],
  ["connectors/new", "page.new-connector"],
  ["assistant", "page.aws-setup"],
  ["simulator", "page.simulator"],
  ["coverage", "page.coverage"],
  ["connections", "page.connections"],
];

for (const [language, browser, other] of [
  ["de", "de-AT", "ja"],
  ["ja", "ja-JP", "zh-Hans"],
  ["zh-Hans", "zh-CN", "de"],
] as const) {
  test.describe(language, () => {
    test.use({ locale: browser });

    test(`every page in ${language}, as the browser asks for`, async ({ page }) => {
      for (const [path, title] of PAGES) {
        await open(page, path);
        await expect(heading(page)).toHaveText(t(title, {}, language));
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page).toHaveTitle(new RegExp(`^${t(title, {}, language)} · `));
        await clean(page);
        for (const width of [360, 1024, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          await expectFits(page, `/${path} in ${language} at ${width} px`);
        }
      }
    });

    test(`another language is chosen in ${language}, and kept`, async ({ page }) => {
      await open(page, "notifications");
      const choice = page.getByLabel(t("shell.language", {}, language));
      await expect(choice).toHaveValue(language);
      await choice.selectOption(other);
      await expect(heading(page)).toHaveText(t("page.notifications", {}, other));
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await clean(page);
      await page.getByRole("navigation").getByRole("link").filter({ hasText: t("page.connectors", {}, other) }).click();
      await expect(heading(page)).toHaveText(t("page.connectors", {}, other));
      await page.reload();
      await expect(heading(page)).toHaveText(t("page.connectors", {}, other));
    });
  });
}

test("a language that does not arrive leaves the page as it is", async ({ page, troubles }) => {
  troubles.allow("Failed to load resource");
  await open(page, "notifications");
  await page.route(/\/de-[0-9a-f]+\.json$/, (route) => route.abort());
  await page.getByLabel("Language").selectOption("de");
  await expect(page.getByRole("alert").filter({ hasText: "Couldn’t load Deutsch." })).toBeVisible();
  await expect(heading(page)).toHaveText("Notifications");
  await expect(page.getByLabel("Language")).toHaveValue("en");
});

test("in the pseudo-language no page is clipped", async ({ page }) => {
  await open(page, "notifications");
  await page.evaluate(() => localStorage.setItem("notification-console/language", "en-XA"));
  for (const [path] of PAGES) {
    await open(page, path);
    await expect(heading(page)).toHaveText(/^\[.*·\]$/);
    for (const width of [360, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expectFits(page, `/${path} in the pseudo-language at ${width} px`);
    }
  }
});
