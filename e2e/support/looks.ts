// What a page looks like: both colour schemes, wide and narrow, and pictures of
// them for a person to look at.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

export type Scheme = "light" | "dark";

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

/** Does something in the light and in the dark scheme. */
export async function bothSchemes(page: Page, act: (scheme: Scheme) => Promise<void>): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await act(scheme);
  }
  await page.emulateMedia({ colorScheme: null });
}

/**
 * Takes four pictures of the page, into e2e/shots or the folder UPDATE_SHOTS
 * names: both schemes, wide and narrow. Does nothing where SHOTS and
 * UPDATE_SHOTS are both unset.
 */
export async function screenshots(page: Page, name: string): Promise<void> {
  const folder = process.env.UPDATE_SHOTS || (process.env.SHOTS && fileURLToPath(new URL("../shots", import.meta.url)));
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const before = page.viewportSize();
  for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    await page.setViewportSize(viewport);
    await bothSchemes(page, async (scheme) => {
      await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png`, fullPage: true, animations: "disabled" });
    });
  }
  if (before) await page.setViewportSize(before);
}
