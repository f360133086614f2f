// Connections: the console leaves its embedded sandbox and speaks HTTP, here to
// the sandbox's own server, once as a service that browsers may call and once
// as one they may not.
import { clean } from "../support/clean.ts";
import { alertTitled, button, entry, errorSummary, fields, fill, heading, message, SAMPLE } from "../support/connectors.ts";
import { PROJECT, rows } from "../support/notifications.ts";
import { expect, open, test } from "../support/test.ts";
import type { Page } from "@playwright/test";

const SERVER = process.env.SANDBOX_URL ?? "";
const CLOSED_SERVER = process.env.SANDBOX_WITHOUT_CORS_URL ?? "";
const KEY = "key-5f0c2d1e9a";
const TOKEN = "token-77b3c1d0aa";

const network = (page: Page) => page.getByRole("group", { name: "Cloud One Network Security" });
const cts = (page: Page) => page.getByRole("group", { name: "Huawei Cloud or Open Telekom Cloud CTS" });

async function connect(page: Page, name: string, server: string): Promise<void> {
  await open(page, "/connections");
  await button(page, "New connection").click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await network(page).getByLabel("Base address").fill(`${server}/api`);
  await network(page).getByLabel("API key").fill(KEY);
  await cts(page).getByLabel("Base address").fill(server);
  await cts(page).getByLabel("Project ID").fill(PROJECT);
  await cts(page).getByLabel("Token").fill(TOKEN);
  await button(page, "Save and use").click();
  await expect(message(page, `${name} is saved and in use.`)).toBeVisible();
}

test("a connection is made, used for both services, left and forgotten", async ({ page }, info) => {
  const type = `conn-${info.project.name}`;
  await connect(page, "Staging", SERVER);
  await clean(page);
  await expect(page.getByRole("link", { name: /Connection: Staging/ })).toBeVisible();

  await entry(page, "Notifications").click();
  await expect(rows(page).first()).toBeVisible();
  await entry(page, "Connectors").click();
  await page.getByRole("link", { name: "New connector" }).click();
  await fill(page, { ...SAMPLE, type });
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url() === `${SERVER}/api/snsconnectors`);
  await button(page, "Create connector").click();
  const headers = await (await sent).allHeaders();
  expect(headers.authorization).toBe(`ApiKey ${KEY}`);
  expect(headers["api-version"]).toBe("v1");
  await expect(heading(page)).toHaveText(type);
  await button(page, "Send test").click();
  await expect(page.getByText(/^Sent: status 20\d after \d+ ms$/)).toBeVisible();
  await button(page, "Delete").click();
  await page.getByRole("textbox", { name: "Type “delete” to go on" }).fill("delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(message(page, `${type} is deleted.`)).toBeVisible();

  await entry(page, "Connections").click();
  await button(page, "Use Sandbox").click();
  await expect(page.getByRole("link", { name: /Connection: Sandbox/ })).toBeVisible();
  await button(page, "Remove Staging").click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("heading", { name: "Staging" })).toHaveCount(0);
});

test("credentials are kept nowhere", async ({ page }) => {
  await connect(page, "Staging", SERVER);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.documentElement.outerHTML]));
  expect(kept).not.toContain(KEY);
  expect(kept).not.toContain(TOKEN);
  await page.reload();
  await expect(page.getByRole("link", { name: /Connection: Staging/ })).toBeVisible();
  await button(page, "Edit Staging").click();
  await expect(network(page).getByLabel("API key")).toHaveValue("");
  await expect(network(page).getByLabel("Base address")).toHaveValue(`${SERVER}/api`);
});

test("a service that browsers may not call is told from one that fails", async ({ page, troubles }) => {
  troubles.allow("CORS", "net::ERR_FAILED");
  await connect(page, "Closed", CLOSED_SERVER);
  await entry(page, "Notifications").click();
  const alert = alertTitled(page, "The notifications could not be read.");
  await expect(alert).toBeVisible();
  await expect(alert).toContainText(/CORS/);
  await expect(button(page, "Try again")).toBeVisible();
});

test("a connection that cannot work is not saved", async ({ page }) => {
  await open(page, "/connections");
  await button(page, "New connection").click();
  await network(page).getByLabel("Base address").fill("http://network.example/api");
  await button(page, "Save and use").click();
  await expect(errorSummary(page)).toBeFocused();
  await expect(errorSummary(page)).toContainText("The connection needs a name.");
  await clean(page);
  await expect(fields(page).topic).toHaveCount(0);
});

test("a connection without a service says so on that service’s pages", async ({ page }) => {
  await open(page, "/connections");
  await button(page, "New connection").click();
  await page.getByLabel("Name", { exact: true }).fill("Only CTS");
  await page.getByRole("checkbox", { name: "Cloud One Network Security" }).uncheck();
  await cts(page).getByLabel("Base address").fill(SERVER);
  await cts(page).getByLabel("Project ID").fill(PROJECT);
  await button(page, "Save and use").click();
  await entry(page, "Connectors").click();
  await expect(page.getByText("The connection “Only CTS” does not reach Network Security.")).toBeVisible();
  await clean(page);
});
