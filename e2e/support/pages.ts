// The pages and what they show when something was done on them, found without a word:
// by address, role and place, so that they are the same in every language.
import { expect, open, type Page } from "./test.ts";
import { t } from "./words.ts";

/** What the sandbox knows from the start. */
const NOTIFICATION = "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a";

export interface Shown {
  name: string;
  path: string;
  /** What is done there. */
  then?: (page: Page) => Promise<void>;
}

const dialog = (page: Page) => page.getByRole("dialog");

/** Asks a form that lacks everything to be saved. */
async function save(page: Page): Promise<void> {
  await page.locator("main form button[type=submit]").first().click();
  await expect(page.getByRole("alert").or(page.locator("[aria-invalid=true]")).first()).toBeVisible();
}

export const PAGES: Shown[] = [
  { name: "list of notifications", path: "notifications" },
  { name: "list of notifications that matches nothing", path: "notifications?q=nothing-is-called-this" },
  {
    name: "list of notifications with a selection",
    path: "notifications",
    then: async (page) => {
      await page.getByRole("table").getByRole("checkbox").nth(1).check();
    },
  },
  {
    name: "list of notifications with its filters open",
    path: "notifications",
    then: async (page) => {
      await page.locator("main summary").first().click();
    },
  },
  { name: "form for a new notification", path: "notifications/new" },
  { name: "form for a new notification with mistakes", path: "notifications/new", then: save },
  { name: "copy of a notification", path: `notifications/new?copy=${NOTIFICATION}` },
  { name: "copy of a notification that is not there", path: "notifications/new?copy=nowhere" },
  { name: "page of a notification", path: `notifications/${NOTIFICATION}` },
  { name: "form for a notification", path: `notifications/${NOTIFICATION}/edit` },
  { name: "notification that is not there", path: "notifications/nowhere" },
  { name: "export", path: "export" },
  { name: "list of connectors", path: "connectors" },
  { name: "form for a new connector", path: "connectors/new" },
  { name: "form for a new connector with mistakes", path: "connectors/new", then: save },
  { name: "page of a connector", path: "connectors/policyaudit" },
  { name: "form for a connector", path: "connectors/policyaudit/edit" },
  { name: "connector that is not there", path: "connectors/nowhere" },
  {
    name: "question before a connector is deleted",
    path: "connectors/policyaudit",
    then: async (page) => {
      await page.locator("main .head .actions button").last().click();
      await expect(dialog(page)).toBeVisible();
    },
  },
  { name: t("connectors.aws-setup"), path: "assistant" },
  { name: "AWS setup of a connector", path: "assistant?connector=policyaudit" },
  { name: "simulator", path: "simulator" },
  { name: "coverage", path: "coverage" },
  { name: "connections", path: "connections" },
  { name: "connection test", path: "connections/check" },
  { name: "overview of all connections", path: "workspace" },
  { name: "notifications of all connections", path: "workspace/notifications" },
  { name: "connectors of all connections", path: "workspace/connectors" },
  { name: "baseline", path: "workspace/baseline" },
  { name: "evidence report", path: "workspace/baseline?report=1" },
  { name: "comparison of connections", path: "workspace/compare" },
  { name: "plan", path: "workspace/plan" },
  { name: "routing map", path: "workspace/map" },
  {
    name: "projects of an account",
    path: "workspace/discover",
    then: async (page) => {
      await page.locator("main .tools button").click();
      await expect(page.locator("main tbody tr")).not.toHaveCount(0);
    },
  },
  { name: "sandbox", path: "sandbox" },
  { name: "page that is not there", path: "nowhere" },
  {
    name: "command palette",
    path: "notifications",
    then: async (page) => {
      await page.keyboard.press("Control+k");
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    name: "shortcuts",
    path: "notifications",
    then: async (page) => {
      await page.keyboard.press("?");
      await expect(dialog(page)).toBeVisible();
    },
  },
];

/** Opens a page and does there what is to be done. */
export async function show(page: Page, { path, then }: Shown): Promise<void> {
  await open(page, path);
  await expect(page.locator("main [aria-busy=true], main .waiting")).toHaveCount(0);
  if (then) await then(page);
}
