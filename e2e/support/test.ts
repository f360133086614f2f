// The test function of every journey. A test fails on what a person would only
// see in the developer tools: an error in the console, an uncaught exception, a
// breach of the content security policy, a request that failed.
import { test as base, expect, type Locator, type Page, type Request } from "@playwright/test";
import { speak, t } from "./words.ts";

type Expected = string | RegExp;

export interface Troubles {
  /** Errors of the console, exceptions and failed requests that contain this are part of the test. */
  allow(...expected: Expected[]): void;
  /** What was seen so far and not allowed. */
  seen(): string[];
}

function watch(page: Page): Troubles {
  const seen: string[] = [];
  const allowed: Expected[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => seen.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A page that is left gives up what it was loading.
    if (why !== "net::ERR_ABORTED") seen.push(`request: ${request.url()} ${why}`);
  });
  const matches = (line: string) =>
    allowed.some((expected) => (typeof expected === "string" ? line.includes(expected) : expected.test(line)));
  return {
    allow: (...expected) => void allowed.push(...expected),
    seen: () => seen.filter((line) => !matches(line)),
  };
}

/** Reports breaches of the policy on the console, where `watch` sees them. */
function reportBreaches(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI} in ${event.sourceFile}`);
  });
}

export const test = base.extend<{ troubles: Troubles; speech: void }>({
  speech: [
    async ({ locale }, use) => {
      speak(locale ?? "en");
      await use();
      // Titles of tests are made while their files are read, and are in English.
      speak("en");
    },
    { auto: true },
  ],
  troubles: [
    async ({ page }, use) => {
      const troubles = watch(page);
      await page.addInitScript(reportBreaches);
      await use(troubles);
      expect(troubles.seen(), "what the developer tools show").toEqual([]);
    },
    { auto: true },
  ],
});

/** Browsers of each language that the console speaks. */
const LOCALES = ["en-GB", "de-DE", "ja-JP", "zh-CN"];

/** A journey in every language; the one in English also where the site has a path. */
export function inEveryLanguage(title: string, journey: (fixtures: { page: Page }) => Promise<void>): void {
  for (const locale of LOCALES) {
    test.describe(locale, () => {
      test.use({ locale });
      test(title, { tag: locale === LOCALES[0] ? "@hosted" : [] }, async ({ page }) => journey({ page }));
    });
  }
}

/** The app has replaced the words shown while it loads, and the page stands in its frame. Lists may still be on their way. */
export async function loaded(page: Page): Promise<void> {
  await expect(page.locator("#app > .boot")).toHaveCount(0);
  await expect(page.locator("main h1").first()).toBeVisible();
}

/** Opens a path below the site's base and waits for the app. */
export async function open(page: Page, path = ""): Promise<void> {
  await page.goto(`.${path.startsWith("/") ? path : `/${path}`}`);
  await loaded(page);
}

/** The connection in use, as the shell shows it. */
export const inUse = (page: Page): Locator => page.getByRole("combobox", { name: t("shell.connection") }).locator("option:checked");

/** Whether an address is that of the main program; its further parts have other names. */
export const isProgramUrl = (url: string): boolean => /\/notification-console-[^/]*\.wasm$/.test(url);

/** Whether a request asks the site for its program. */
export const isProgram = (request: Request): boolean => isProgramUrl(request.url());

export { expect };
export type { Locator, Page };
