// The console in every language: chosen by the browser, switched, kept; no page that is
// clipped, nothing for axe to find, and nothing said in another language.
import { clean } from "../support/clean.ts";
import { connect } from "../support/connections.ts";
import { heading } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { PAGES, show } from "../support/pages.ts";
import { expect, open, test } from "../support/test.ts";
import { untranslated } from "../support/untranslated.ts";
import { t } from "../support/words.ts";

const WIDTHS = [360, 1024, 1440];

/** Pages for one test each time, so that one that fails does not hide the others. */
const parts = Array.from({ length: Math.ceil(PAGES.length / 7) }, (_, at) => PAGES.slice(at * 7, at * 7 + 7));

for (const [language, browser, other] of [
  ["de", "de-AT", "ja"],
  ["ja", "ja-JP", "zh-Hans"],
  ["zh-Hans", "zh-CN", "de"],
] as const) {
  test.describe(language, () => {
    test.use({ locale: browser });

    parts.forEach((pages, at) => {
      test(`pages in ${language}, as the browser asks for, part ${at + 1}`, async ({ page }) => {
        test.setTimeout(180_000);
        for (const shown of pages) {
          await test.step(shown.name, async () => {
            await page.setViewportSize({ width: 1440, height: 900 });
            await show(page, shown);
            await expect(page.locator("html")).toHaveAttribute("lang", language);
            await clean(page);
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 900 });
              await expectFits(page, `${shown.name} in ${language} at ${width} px`);
            }
            await screenshots(page, `${language}-${shown.name.replaceAll(" ", "-")}`);
          });
        }
      });
    });

    test(`heading, tab and navigation call a page alike in ${language}`, async ({ page }) => {
      const ways = ["notifications", "connectors", "assistant", "simulator", "coverage", "connections", "sandbox"];
      const others = ["notifications/new", "connectors/new", "connectors/policyaudit/edit", "connections/check", "export", "nowhere"];
      for (const path of [...ways, ...others]) {
        await open(page, path);
        // While its part of the program comes, a page is called by less than its whole name.
        let called = "";
        await expect(async () => {
          called = await heading(page).innerText();
          expect(await page.title()).toBe(t("page.tab", { page: called }, language));
        }).toPass();
        const entry = page.getByRole("navigation", { name: t("shell.main-navigation", {}, language) }).locator("[aria-current]");
        if (ways.includes(path)) await expect(entry).toContainText(called);
      }
    });

    test(`what is in another language than ${language} says so`, async ({ page }) => {
      await open(page, "export");
      for (const option of await page.getByLabel(t("shell.language", {}, language)).locator("option").all()) {
        await expect(option).toHaveAttribute("lang", (await option.getAttribute("value")) ?? "");
      }
      // Comments in exported code and templates are in English, whatever the page is in.
      await expect(page.locator("pre.code")).toHaveAttribute("lang", "en");
      await open(page, "assistant");
      await expect(page.locator("main pre").first()).toHaveAttribute("lang", "en");
      for (const path of ["export", "assistant", "connectors/policyaudit"]) {
        await open(page, path);
        await expect(page.locator("main pre").first()).toBeAttached();
        await expect(page.locator("main pre:not([translate=no])")).toHaveCount(0);
      }
    });

    test(`another language is chosen in ${language}, and kept`, async ({ page }) => {
      await open(page, "notifications");
      await expect(page).toHaveTitle(t("page.tab", { page: t("page.notifications", {}, language) }, language));
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

parts.forEach((pages, at) => {
  test(`pages in forced colours, part ${at + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    // From the beginning: colours that change while a page is shown are read half-changed.
    await page.emulateMedia({ forcedColors: "active" });
    for (const shown of pages) {
      await test.step(shown.name, async () => {
        await show(page, shown);
        await clean(page, "active");
        await screenshots(page, `forced-${shown.name.replaceAll(" ", "-")}`);
      });
    }
  });
});

test("a name in another script than the page's says its language", async ({ page }) => {
  await connect(page, "生产环境", { network: "https://network.example.com", cts: "https://cts.example.com" });
  const name = page.getByRole("main").getByRole("table").getByText("生产环境", { exact: true });
  await expect(name).toHaveAttribute("lang", "zh");
  await expect(page.getByRole("option", { name: "生产环境", exact: true })).toHaveAttribute("lang", "zh");
  await page.getByLabel(t("shell.language")).selectOption("zh-Hans");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(name).not.toHaveAttribute("lang");
});

test("names in another script say their language beside other connections", async ({ page }) => {
  await connect(page, "生产环境", { network: "https://network.example.com", cts: "https://cts.example.com" });
  await open(page, "workspace");
  const name = page.getByRole("table", { name: t("workspace.connections") }).getByText("生产环境", { exact: true });
  await expect(name).toHaveAttribute("lang", "zh");
});

test("a language that does not arrive leaves the page as it is", async ({ page, troubles }) => {
  troubles.allow("Failed to load resource", "ERR_FAILED");
  await open(page, "notifications");
  await page.route(/\/de-[0-9a-f]+\.json$/, (route) => route.abort());
  await page.getByLabel(t("shell.language")).selectOption("de");
  await expect(page.getByRole("alert").filter({ hasText: t("shell.language-failed", { language: "Deutsch" }) })).toBeVisible();
  await expect(heading(page)).toHaveText(t("page.notifications"));
  await expect(page.getByLabel(t("shell.language"))).toHaveValue("en");
});

parts.forEach((pages, at) => {
  test(`in the pseudo-language nothing is clipped or untranslated, part ${at + 1}`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, "notifications");
    await page.evaluate(() => localStorage.setItem("notification-console/language", "en-XA"));
    const left: string[] = [];
    for (const shown of pages) {
      await test.step(shown.name, async () => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await show(page, shown);
        await expect(page.locator("html")).toHaveAttribute("lang", "en-XA");
        left.push(...(await untranslated(page)).map((text) => `${shown.name}: ${text}`));
        await screenshots(page, `en-XA-${shown.name.replaceAll(" ", "-")}`);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await expectFits(page, `${shown.name} in the pseudo-language at ${width} px`);
        }
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await expectFits(page, `${shown.name} in the pseudo-language at ${width} px with text of twice the size`);
        }
      });
    }
    expect(left, "what no catalogue has").toEqual([]);
  });
});
