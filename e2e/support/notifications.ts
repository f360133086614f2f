// Words and steps that journeys about key event notifications share.
import { expect, type Locator, type Page } from "@playwright/test";
import { entry } from "./connectors.ts";
import { open } from "./test.ts";
import { oneOf, saying, t } from "./words.ts";

export { clean } from "./clean.ts";

/** What the embedded sandbox knows its place by. */
export const PROJECT = "24edf66e79d04187acb99a463e610764";
export const TOPIC = `urn:smn:eu-west-101:${PROJECT}:on-call`;
export const OTHER_TOPIC = `urn:smn:eu-west-101:${PROJECT}:security-alerts`;
export const FUNCTION = `urn:fss:eu-west-101:${PROJECT}:function:default:audit-function:latest`;

/** Rows of a new sandbox. */
export const SEEDED = 12;

export const messages = (page: Page): Locator => page.getByRole("region", { name: t("shell.messages") });
export const count = (page: Page): Locator => page.getByRole("search").getByRole("status");
export const search = (page: Page): Locator => page.getByRole("searchbox");
export const rows = (page: Page): Locator =>
  page.getByRole("table").getByRole("row").filter({ has: page.getByRole("cell").getByRole("checkbox") });
export const rowLink = (page: Page, name: string): Locator => page.getByRole("table").getByRole("link", { name, exact: true });
export const row = (page: Page, name: string): Locator => page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) });
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name, exact: true });
/** A text box, also one with suggestions. */
export const textbox = (page: Page, name: string): Locator =>
  page.getByRole("textbox", { name, exact: true }).or(page.getByRole("combobox", { name, exact: true }));
export const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

/** The names of the rows, from top to bottom. */
export const names = (page: Page): Locator => rows(page).getByRole("link").and(page.locator('[id^="row-"]'));

/** A fact of the detail page. */
export const fact = (page: Page, term: string): Locator =>
  page.getByRole("term").filter({ hasText: oneOf(term) }).locator("xpath=following-sibling::dd[1]");

export async function openList(page: Page, query = ""): Promise<void> {
  await open(page, `notifications${query}`);
  await expect(heading(page, t("page.notifications"))).toBeVisible();
}

/** Opens the page of a notification from the list. */
export async function openDetail(page: Page, name: string): Promise<void> {
  await openList(page);
  await rowLink(page, name).click();
  await expect(heading(page, name)).toBeFocused();
}

/** Opens the form of a notification from the list. */
export async function openEdit(page: Page, name: string): Promise<void> {
  await openList(page);
  await page.getByRole("link", { name: t("notifications.edit-named", { name }), exact: true }).click();
  await expect(heading(page, t("page.edit", { name }))).toBeFocused();
}

export async function openNew(page: Page): Promise<void> {
  await open(page, "notifications/new");
  await expect(textbox(page, t("notification-form.name"))).toBeVisible();
}

export const operationsRow = (page: Page, nth = 1): Locator => page.getByRole("group", { name: t("notification-form.operations-row", { row: nth }), exact: true });
export const userGroup = (page: Page, nth = 1): Locator => page.getByRole("group", { name: t("notification-form.user-group-row", { row: nth }), exact: true });
export const rule = (page: Page, nth = 1): Locator => page.getByRole("group", { name: t("notification-form.rule-row", { row: nth }), exact: true });

/** Types operations into a row, each becoming a chip. */
export async function typeOperations(page: Page, nth: number, service: string, resource: string, traces: string[]): Promise<void> {
  const group = operationsRow(page, nth);
  await group.getByLabel(t("notification-form.service"), { exact: true }).fill(service);
  await group.getByLabel(t("notification-form.resource-type"), { exact: true }).fill(resource);
  const box = group.getByLabel(t("notification-form.add-operations", { row: nth }));
  for (const trace of traces) {
    await box.fill(trace);
    await box.press("Enter");
    await expect(group.getByRole("button", { name: t("notification-form.remove-operation", { name: trace }), exact: true })).toBeVisible();
  }
}

/** Fills the form with the least a customized notification needs. */
export async function typeLeast(page: Page, name: string, topic = TOPIC): Promise<void> {
  await textbox(page, t("notification-form.name")).fill(name);
  await textbox(page, t("notification-form.topic")).fill(topic);
  await typeOperations(page, 1, "ECS", "ecs", ["deleteServer"]);
}

export const errorSummary = (page: Page): Locator => page.getByRole("group", { name: t("component.cannot-be-saved") });

/** The failure with that title. */
export const failure = (page: Page, title: string): Locator =>
  page.getByRole("alert").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** What is said where one list of notifications or both could not be read. */
export const listFailure = (page: Page): Locator => {
  const titles = ["notifications", "topic-notifications", "function-notifications"].map((which) => t(`failure.couldnt-load-${which}`));
  return page.getByRole("alert").filter({ has: page.getByRole("heading", { name: oneOf(...titles) }) });
};

/** How many there are, and in which order: a message of `list`. */
export const allOf = (count: number, order: string): string => t("list.ordered", { count: t("list.notifications", { count }), order: t(`list.${order}`) });

/** How many of all match, and in which order. */
export const someOf = (matching: number, all: number, order: string): string =>
  t("list.ordered", { count: t("list.some-of", { matching, all }), order: t(`list.${order}`) });

/** That a name has a character that none can have. */
export const badName = (found: string | RegExp = /.+/): RegExp => {
  const character = found instanceof RegExp ? found : t("identifier.a-character", { character: found });
  return saying("notification-check.name-characters", { alphabet: /.*/, found: character }, "anywhere");
};

export type Action = "enable" | "disable" | "delete";

/** The heading of the report of an action on several notifications. */
export function summary(action: Action, count: number, total = count, others: { already?: number; failed?: number } = {}): string {
  const done = count === total ? "all" : count === 0 ? "none" : "some";
  const result = t(`batch.${done}`, { action, count, total });
  const { already = 0, failed = 0 } = others;
  const rest = [...(already ? [t("batch.already", { action, count: already })] : []), ...(failed ? [t("batch.failed", { count: failed })] : [])];
  return rest.length > 0 ? t("batch.result-and-rest", { result, rest }) : result;
}

/** The report with that heading. */
export const report = (page: Page, title: string): Locator =>
  page.getByRole("status").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** A line of a report: what became of a notification. */
export const line = (name: string, outcome: string): string => t("batch.line", { name, outcome });

/** A line about one with which it was done. */
export const doneLine = (action: Action) => (name: string): string => line(name, t("batch.item-done", { action }));

/** Answers the one dialog. `word` is typed first. */
export async function answer(page: Page, title: string, choice: string, word?: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: title, exact: true });
  await expect(dialog).toBeVisible();
  if (word !== undefined) await dialog.getByRole("textbox").fill(word);
  await dialog.getByRole("button", { name: choice, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

export const create = (page: Page): Promise<void> => press(page, t("notification-form.create"));
export const save = (page: Page): Promise<void> => press(page, t("notification-form.save"));

/** Lets the next matching requests of the embedded sandbox fail, by its page. */
export async function addFault(page: Page, when: string, answer: string): Promise<void> {
  await page.getByLabel(t("sandbox.when"), { exact: true }).selectOption({ label: when });
  await page.getByLabel(t("sandbox.respond-with"), { exact: true }).selectOption({ label: answer });
  await press(page, t("sandbox.add"));
}

/** Goes to a page of the console by the main navigation, without loading it anew. */
export async function goTo(page: Page, name: string): Promise<void> {
  await entry(page, name).click();
}
