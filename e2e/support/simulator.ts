// Words and steps that journeys about the simulator share.
import { open, type Locator, type Page } from "./test.ts";
import { oneOf, saying, t } from "./words.ts";

/** The parts of the page. */
export const source = (page: Page): Locator => page.getByRole("region", { name: t("simulator.source-title") });
export const result = (page: Page): Locator => page.getByRole("region", { name: t("simulator.result-title") });
export const each = (page: Page): Locator => page.getByRole("region", { name: t("simulator.column-events"), exact: true });
export const why = (page: Page): Locator => page.getByRole("region", { name: t("simulator.why-this-result") });

/** How many messages are said to have been sent, and perhaps more. */
export const messages = (sure: number | RegExp): RegExp =>
  oneOf(saying("simulator.sent", { sure }), saying("simulator.sent-maybe", { sure, more: /[\d,]+/ }));

/** What all notifications together, one of them or the one in the form would have sent. */
export function sent(by: "all" | "one" | "form", sure: number | RegExp, name: string | RegExp = /.+/, span: string | RegExp = /.+/): RegExp {
  // Where no time passes between the events, no span is said.
  const said = [saying(`simulator.${by}-sent`, { sent: messages(sure), name, span }, "anywhere"), saying(`simulator.${by}-sent-undated`, { sent: messages(sure), name }, "anywhere")];
  return new RegExp(said.map((one) => `(?:${one.source})`).join("|"));
}

export async function openSimulator(page: Page): Promise<void> {
  await open(page, "simulator");
  await page.getByRole("heading", { level: 1, name: t("simulator.title") }).waitFor();
  await source(page).waitFor();
}

/** Uses a text as the events. */
export async function paste(page: Page, text: string): Promise<void> {
  if (!(await page.getByLabel(t("simulator.events-as-json")).isVisible())) await source(page).getByText(t("simulator.paste-json")).click();
  await page.getByLabel(t("simulator.events-as-json")).fill(text);
  await source(page).getByRole("button", { name: t("simulator.load-events") }).click();
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
