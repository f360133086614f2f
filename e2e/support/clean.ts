// axe in both colour schemes, without the round trips AxeBuilder makes for
// frames, of which the console has none: several times faster, so that every
// state of a page can be looked at.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { bothSchemes } from "./looks.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}
declare const axe: { run(options: object): Promise<Found> };

const moving = () =>
  document
    .getAnimations()
    .filter(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity).length;

/** Fails with one line per finding. The path of the site makes no difference to axe, so one site is enough. */
export async function clean(page: Page): Promise<void> {
  if (test.info().project.name !== "root") return;
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(await source);
  await bothSchemes(page, async (scheme) => {
    // Half-faded colours would be measured as they are at this moment. Not by the
    // promises of the animations: that of a cancelled one may never be kept.
    await expect.poll(() => page.evaluate(moving), { message: "animations that still run", intervals: [30] }).toBe(0);
    const lines = await page.evaluate(async (tags) => {
      const { violations } = await axe.run({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
      );
    }, TAGS);
    expect(lines, `what axe finds in the ${scheme} scheme`).toEqual([]);
  });
}
