// Words and steps that journeys about the simulator share.
import { open, type Locator, type Page } from "./test.ts";

/** The parts of the page. */
export const source = (page: Page): Locator => page.getByRole("region", { name: "Event source" });
export const result = (page: Page): Locator => page.getByRole("region", { name: "Simulated notifications" });
export const each = (page: Page): Locator => page.getByRole("region", { name: "Events", exact: true });
export const why = (page: Page): Locator => page.getByRole("region", { name: "Why this result" });

export async function openSimulator(page: Page): Promise<void> {
  await open(page, "simulator");
  await page.getByRole("heading", { level: 1, name: "Simulator" }).waitFor();
  await source(page).waitFor();
}

/** Uses a text as the events. */
export async function paste(page: Page, text: string): Promise<void> {
  if (!(await page.getByLabel("Events as JSON").isVisible())) await source(page).getByText("Paste JSON").click();
  await page.getByLabel("Events as JSON").fill(text);
  await source(page).getByRole("button", { name: "Load events" }).click();
}

/** An event as the service writes it; what is given replaces or, with `undefined`, removes members. */
export function event(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    trace_id: `00000000-0000-11ef-8000-${Math.random().toString(16).slice(2, 14).padEnd(12, "0")}`,
    trace_name: "login",
    service_type: "IAM",
    resource_type: "user",
    resource_name: "root",
    trace_rating: "normal",
    trace_type: "ConsoleAction",
    api_version: "1.0",
    code: 200,
    user: { name: "root" },
    time: 1790164800000,
    ...more,
  };
}
