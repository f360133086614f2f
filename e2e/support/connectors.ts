// What the journeys of connectors share: the form's controls, what is typed into
// them, what the embedded sandbox holds, and how to make it fail.
import { expect, type Locator, type Page } from "@playwright/test";
import { open } from "./test.ts";
import { saying, t, verbatim } from "./words.ts";

export interface Values {
  type: string;
  topic: string;
  role: string;
  externalId: string;
}

/** A connector without any finding but the one about its type. */
export const SAMPLE: Values = {
  type: "appliance-audit",
  topic: "arn:aws:sns:eu-west-1:444455556666:appliance-audit",
  role: "arn:aws:iam::444455556666:role/AuditPublisher",
  externalId: "b7f1c2d3-5e64-4a8f-9c0b-1d2e3f4a5b6c",
};

const STATE = "notification-console/sandbox";
const REVISION = "notification-console/sandbox-revision";

export interface Fields {
  type: Locator;
  topic: Locator;
  role: Locator;
  externalId: Locator;
}

/** The text boxes of the form. */
export const fields = (page: Page): Fields => ({
  type: page.getByRole("combobox", { name: t("connectors.notification-type"), exact: true }),
  topic: page.getByRole("textbox", { name: t("connectors.topic-arn"), exact: true }),
  role: page.getByRole("textbox", { name: t("connectors.role-arn"), exact: true }),
  externalId: page.getByRole("textbox", { name: t("connectors.external-id"), exact: true }),
});

export async function fill(page: Page, values: Partial<Values>): Promise<void> {
  const boxes = fields(page);
  for (const name of ["type", "topic", "role", "externalId"] as const) {
    const value = values[name];
    if (value !== undefined) await boxes[name].fill(value);
  }
}

export async function expectValues(page: Page, values: Partial<Values>): Promise<void> {
  const boxes = fields(page);
  for (const name of ["type", "topic", "role", "externalId"] as const) {
    const value = values[name];
    if (value !== undefined) await expect(boxes[name]).toHaveValue(value);
  }
}

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Reads the list again. A list whose page was just opened is being read, and until that is done the button does nothing. */
export async function refresh(page: Page): Promise<void> {
  await expect(button(page, t("component.refresh"))).not.toHaveAttribute("aria-busy");
  await button(page, t("component.refresh")).click();
}

export const link = (page: Page, name: string): Locator => page.getByRole("link", { name, exact: true });

export const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** An entry of the navigation; its name ends with how many there are. */
export const entry = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: new RegExp(`^${verbatim(name)} ?(,|$)`) });

/** The name of an entry of the navigation, or of a filter, that ends with how many there are. */
export const counted = (name: string, count: number): RegExp => new RegExp(`^${verbatim(name)} ?, ${count}$`);

/** The failure shown in the form or on a page. */
export const alertTitled = (page: Page, title: string): Locator =>
  page.getByRole("alert").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** One message at the top of the page. */
export const message = (page: Page, text: string | RegExp): Locator =>
  page.getByRole("region", { name: t("shell.messages") }).getByText(text, { exact: true });

/** What the summary of a form says of a field: its name and the message are two things that stand beside each other. */
export const told = (field: string, message: string): string => `${field} ${message}`;

/** How long a test took. */
const TOOK = { milliseconds: /[\d.,]+/ };

/** What is said of a test that was sent. */
export const testSent = (status: string | RegExp): RegExp => saying("connectors.test-sent", { status, ...TOOK });

/** What is said of a test that failed, with a status or without one. */
export const testFailed = (status?: string): RegExp =>
  status === undefined ? saying("connectors.test-failed-without-status", TOOK) : saying("connectors.test-failed", { status, ...TOOK });

/** A line of the tests that were sent. */
export const testLine = (test: RegExp): RegExp => saying("connectors.test-at", { test, time: /.+/ });

export const errorSummary = (page: Page): Locator => page.getByRole("group", { name: t("component.cannot-be-saved") });

/** The row of the list that begins with that notification type. */
export const row = (page: Page, type: string): Locator =>
  page.getByRole("row").filter({ has: page.getByRole("link", { name: type, exact: true }) });

/** A value of the list of facts on a connector's page. */
export const fact = (page: Page, term: string): Locator =>
  page.locator("dt").filter({ hasText: term }).locator("xpath=following-sibling::dd[1]").locator("code");

export interface StoredConnector {
  notificationType: string;
  topicArn: string;
  roleArn: string;
  externalId: string;
}

/** The failures that wait in the sandbox. */
export async function waiting(page: Page): Promise<string[]> {
  const state = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), STATE)) ?? '{"faults":[]}');
  return state.faults.map(({ fault }: { fault: string }) => fault);
}

/** What the sandbox has stored; none as long as nothing was changed. */
export async function stored(page: Page): Promise<StoredConnector[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), STATE);
  return text === null ? [] : JSON.parse(text).connectors;
}

/** What the sandbox keeps, as far as journeys change it. */
export interface State {
  connectors: StoredConnector[];
  faults: { on: string; service: string; fault: string; times: number; project?: string }[];
}

/** Changes what the sandbox holds behind the console’s back, also into what it would refuse, and opens a page. */
export async function rewrite(page: Page, path: string, change: (state: State) => void): Promise<void> {
  // The sandbox keeps its state with its first change.
  await makeFail(page, t("sandbox.write-request"), t("sandbox.server-failure"));
  await rewriteHere(page, (state) => {
    state.faults = [];
    change(state);
  });
  await open(page, path);
}

let rewritten = 0;

/** Changes what the sandbox has kept, without loading the page anew. */
export async function rewriteHere(page: Page, change: (state: State) => void): Promise<void> {
  const state = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), STATE)) ?? "");
  change(state);
  rewritten += 1;
  await page.evaluate(
    ([state, text, revision, now]) => {
      localStorage.setItem(state, text);
      localStorage.setItem(revision, now);
    },
    [STATE, JSON.stringify(state), REVISION, `rewritten-${rewritten}`] as const,
  );
}

/** Makes the next request of a kind fail. */
export async function makeFail(page: Page, when: string, answer: string): Promise<void> {
  await open(page, "sandbox");
  await page.getByLabel(t("sandbox.when")).selectOption({ label: when });
  await page.getByLabel(t("sandbox.respond-with")).selectOption({ label: answer });
  await button(page, t("sandbox.add")).click();
  await expect(page.getByText(t("sandbox.waiting", { times: 1, request: when, response: answer }), { exact: true })).toBeVisible();
}

/** Every place outside the sandbox where a page could leave a text behind. */
export function traces(page: Page): Promise<string> {
  return page.evaluate((own) => {
    const kept = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).filter(([key]) => key !== own));
    return JSON.stringify([kept, location.href, history.state, document.cookie, document.title]);
  }, STATE);
}
