// Whether a page fits the window.
import { expect, type Page } from "@playwright/test";

/** The page itself never scrolls sideways; a table may, inside its own frame. */
export async function expectFits(page: Page, what: string): Promise<void> {
  const [content, window, widest] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const inFrame = (e: Element | null): boolean => !!e && e !== document.body && (getComputedStyle(e).overflowX !== "visible" || inFrame(e.parentElement));
    const over = [...document.querySelectorAll("body *")].filter(
      (e) => e.checkVisibility() && e.getBoundingClientRect().right > clientWidth + 0.5 && !inFrame(e.parentElement),
    );
    return [scrollWidth, clientWidth, over.slice(0, 5).map((e) => `${e.tagName}.${e.getAttribute("class") ?? ""}`).join(" ")] as const;
  });
  expect(content, `${what} is wider than the window, perhaps for ${widest}`).toBeLessThanOrEqual(window);
}
