// What the journeys of connections share: the form, and the dialog that asks for
// credentials.
import { button, message } from "./connectors.ts";
import { PROJECT } from "./notifications.ts";
import { expect, open, type Locator, type Page } from "./test.ts";
import { saying, t } from "./words.ts";

export const network = (page: Page): Locator => page.getByRole("group", { name: t("connection.ns-service") });
export const cts = (page: Page): Locator => page.getByRole("group", { name: t("connections-page.cts-service") });

/** The row of a connection in the table. */
export const connectionRow = (page: Page, name: string): Locator =>
  page.getByRole("table", { name: t("page.connections") }).getByRole("row").filter({ has: page.getByText(name, { exact: true }) });

/** The dialog that asks for credentials. */
export const signIn = (page: Page): Locator => page.getByRole("dialog", { name: saying("sign-in.title", { connection: /.+/ }) });

export type Auth = "token" | "password" | "access-key" | "proxy";

export interface Reach {
  network?: string;
  networkAuth?: "api-key" | "legacy-key" | "proxy";
  cts?: string;
  ctsAuth?: Auth;
  /** The address signatures are made for. */
  upstream?: string;
  iam?: string;
  smn?: string;
  functions?: string;
  readOnly?: boolean;
}

/** Fills the form of a new connection, without saving it. */
export async function describe(page: Page, name: string, reach: Reach): Promise<void> {
  await open(page, "/connections");
  await button(page, t("connections-page.new-connection")).click();
  await page.getByLabel(t("connections-page.name"), { exact: true }).fill(name);
  if (reach.readOnly) await page.getByLabel(t("connections-page.read-only-flag")).check();
  await page.getByRole("checkbox", { name: t("connection.ns-service") }).setChecked(reach.network !== undefined);
  if (reach.network !== undefined) {
    await network(page).getByLabel(t("connections-page.base-address")).fill(reach.network);
    await network(page).getByLabel(t("connections-page.credentials")).selectOption(reach.networkAuth ?? "api-key");
  }
  await page.getByRole("checkbox", { name: t("connections-page.cts-service") }).setChecked(reach.cts !== undefined);
  if (reach.cts !== undefined) {
    await cts(page).getByLabel(t("connections-page.base-address")).fill(reach.cts);
    await cts(page).getByLabel(t("connections-page.project-id")).fill(PROJECT);
    await cts(page).getByLabel(t("connections-page.credentials")).selectOption(reach.ctsAuth ?? "token");
    const more = [
      ["address-the-proxy-calls", reach.upstream],
      ["iam-tokens", reach.iam],
      ["smn-topics", reach.smn],
      ["functiongraph-functions", reach.functions],
    ] as const;
    const given = more.filter(([, value]) => value !== undefined);
    if (given.length > 0) await cts(page).getByText(t("connections-page.around-cts")).click();
    for (const [label, value] of given) await cts(page).getByLabel(t(`connections-page.${label}`)).fill(value ?? "");
  }
}

/** Makes a connection and uses it. */
export async function connect(page: Page, name: string, reach: Reach): Promise<void> {
  await describe(page, name, reach);
  await button(page, t("connections-page.save")).click();
  await expect(message(page, t("connections-page.saved", { name }))).toBeVisible();
}

/** Enters credentials by the labels of their fields and goes on. */
export async function enter(page: Page, secrets: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(secrets)) await signIn(page).getByLabel(label).fill(value);
  await signIn(page).getByRole("button", { name: t("sign-in.continue") }).click();
}

/** Enters credentials that are right: the dialog goes. */
export async function unlock(page: Page, secrets: Record<string, string>): Promise<void> {
  await enter(page, secrets);
  await expect(signIn(page)).toHaveCount(0);
}
