// Accessibility: what axe finds, in words that lead to the element.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with one line per finding. Waits for what is moving, or axe measures half-faded colours. */
export async function checkAxe(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What is inside a closed <details> stands still until it is opened.
    const moving = document.getAnimations().filter(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return effect?.getComputedTiming().endTime !== Infinity && target?.checkVisibility();
    });
    await Promise.allSettled(moving.map((animation) => animation.finished));
  });
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
  expect(lines, "what axe finds").toEqual([]);
}
