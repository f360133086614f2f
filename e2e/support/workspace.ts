// Many connections at once, in the sandbox of the page.
import { expect, open, type Page } from "./test.ts";
import { button } from "./connectors.ts";
import { t } from "./words.ts";

/** Lets the sandbox have that many projects, and adds them as connections. */
export async function addProjects(page: Page, count: 1 | 30 | 300, labels = ""): Promise<void> {
  await open(page, "sandbox");
  await button(page, t("sandbox.projects", { count })).click();
  await open(page, "workspace/discover");
  await button(page, t("discover.find")).click();
  if (labels) await page.getByLabel(t("connections-page.labels")).fill(labels);
  await button(page, t("discover.add", { count: count - 1 })).click();
  await expect(page.getByRole("status").filter({ hasText: t("discover.added", { count: count - 1 }) })).toBeVisible();
}

/** Waits until every connection was read. */
export async function allRead(page: Page): Promise<void> {
  await expect(button(page, t("workspace.read-again"))).toBeVisible({ timeout: 60_000 });
}

/** Types a bundle on the page of plans, without making a plan of it. */
export async function typeBundle(page: Page, bundle: string): Promise<void> {
  const summary = page.getByText(t("workspace-plan.paste"), { exact: true });
  const text = page.getByRole("textbox", { name: t("workspace-plan.bundle-text") });
  await expect(summary).toBeVisible();
  if (!(await text.isVisible())) await summary.click();
  await text.fill(bundle);
}
