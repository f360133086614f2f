// A browser's first start on a machine may take a minute. No journey should fail
// for that, so it happens before the first one.
import { chromium, type FullConfig } from "@playwright/test";

export default async function warmUp(config: FullConfig): Promise<void> {
  const browser = await chromium.launch({ ...config.projects[0].use.launchOptions, timeout: 300_000 });
  const page = await browser.newPage();
  await page.goto("about:blank");
  await browser.close();
}
