// Accessibility: what axe finds, in words that lead to the element. Without the
// round trips AxeBuilder makes for frames, of which the console has none: several
// times faster, so that every state of a page can be looked at.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WHOLE = { runOnly: { type: "tag", values: TAGS } };
// The schemes differ in the values of `light-dark()` in the tokens and in nothing
// else, so in the second one only the rules that look at colours can find more.
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}
declare const axe: { run(options: object): Promise<Found> };

// What is inside a closed <details> stands still until it is opened.
const moving = () =>
  document.getAnimations().filter(({ playState, effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return playState === "running" && effect?.getComputedTiming().endTime !== Infinity && target?.checkVisibility();
  }).length;

/** Fails with one line per finding, in both schemes. The path of the site makes no difference to axe, so one site is enough. */
export async function clean(page: Page, forcedColors: "active" | null = null): Promise<void> {
  if (test.info().project.name !== "root") return;
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(await source);
  // What lies under the buttons of a form that stay in sight is reached by scrolling.
  const position = (value: string) =>
    page.evaluate((value) => document.querySelectorAll<HTMLElement>(".form-end").forEach((end) => (end.style.position = value)), value);
  await position("static");
  for (const [colorScheme, rules] of [["light", WHOLE], ["dark", COLOURS]] as const) {
    // Half-faded colours would be measured as they are at this moment. Not by the
    // promises of the animations: that of a cancelled one may never be kept.
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
    await expect.poll(() => page.evaluate(moving), { message: "animations that still run", intervals: [30] }).toBe(0);
    const lines = await page.evaluate(async (options) => {
      const { violations } = await axe.run({ ...options, resultTypes: ["violations"], preload: false });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
      );
    }, rules);
    expect(lines, `what axe finds in the ${colorScheme} scheme${forcedColors ? ", colours forced" : ""}`).toEqual([]);
  }
  await position("");
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
