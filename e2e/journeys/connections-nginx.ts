// The console behind a real nginx with the shipped configuration, under a
// sub-path, in front of a service that checks credentials.
import { clean } from "../support/clean.ts";
import { connectionRow, enter, signIn, unlock } from "../support/connections.ts";
import { alertTitled, button, entry, heading, link, message, refresh, row, testSent } from "../support/connectors.ts";
import { type Deployment, PLAIN, test } from "../support/deployment.ts";
import { PROJECT, rows } from "../support/notifications.ts";
import * as s from "../support/sandbox-server.ts";
import { expect, inUse, loaded, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

const proxied = { project_id: PROJECT, base_url: "/console/proxy/cts", iam: "/console/proxy/iam", smn: "/console/proxy/smn", functions: "/console/proxy/functiongraph" };
const network = (auth: string) => ({ base_url: "/console/proxy/network-security", auth });

/** What the site provides: a connection for each kind of credentials. */
const config = (sandboxUrl: string) =>
  JSON.stringify({
    connections: [
      { label: "Tokens", network_security: network("api-key"), cts: { ...proxied, auth: "token" } },
      { label: "Passwords", network_security: network("legacy-key"), cts: { ...proxied, auth: "password" } },
      { label: "Keys", network_security: network("api-key"), cts: { ...proxied, auth: "access-key", upstream: sandboxUrl } },
      { label: "Auditors", read_only: true, network_security: network("api-key"), cts: { ...proxied, auth: "token" } },
      { label: "Direct", cts: { project_id: PROJECT, base_url: sandboxUrl, auth: "token" } },
    ],
  });

test.use({ deploymentOptions: { ...PLAIN, config } });

const KEY = { [t("sign-in.api-key")]: s.API_KEY };
const TOKEN = { [t("sign-in.iam-token")]: s.TOKEN };

/** Opens the console and uses one of the provided connections. */
async function use(page: Page, deployment: Deployment, label: string): Promise<void> {
  await page.goto(`${deployment.url}connections`);
  await loaded(page);
  if (label !== "Tokens") {
    await signIn(page).getByRole("button", { name: t("component.cancel") }).click();
    await page.getByRole("combobox", { name: t("shell.connection") }).selectOption({ label });
  }
  await expect(inUse(page)).toHaveText(label);
}

for (const [label, secrets] of [
  ["Tokens", { ...KEY, ...TOKEN }],
  ["Passwords", { ...KEY, [t("sign-in.account")]: s.ACCOUNT, [t("sign-in.user")]: s.USER, [t("sign-in.password")]: s.PASSWORD }],
  ["Keys", { ...KEY, [t("sign-in.access-key-id")]: s.ACCESS_KEY, [t("sign-in.secret-key")]: s.SECRET_KEY }],
  [
    "Keys",
    { ...KEY, [t("sign-in.access-key-id")]: s.TEMPORARY_KEY, [t("sign-in.secret-key")]: s.TEMPORARY_SECRET, [t("sign-in.security-token")]: s.SECURITY_TOKEN },
  ],
] as const) {
  test(`both systems work through the proxy with ${Object.keys(secrets).join(", ")} (${label})`, async ({ page, deployment }) => {
    await use(page, deployment, label);
    await unlock(page, secrets);
    await entry(page, t("page.connectors")).click();
    await button(page, t("connectors.send-test-through", { connector: "appliancehealth" })).click();
    await expect(page.getByText(testSent(/20\d/)).first()).toBeVisible();
    await entry(page, t("page.notifications")).click();
    await expect(rows(page)).toHaveCount(12);
    await button(page, t("notifications.disable-named", { name: "root_logins" })).click();
    await expect(message(page, t("notifications.is-disabled", { name: "root_logins" }))).toBeVisible();
    // A name that is not ASCII goes through query, body and signature.
    await link(page, t("notifications.edit-named", { name: "root_logins" })).click();
    await page.getByLabel(t("notification-form.name"), { exact: true }).fill("根登录_告警");
    await button(page, t("notification-form.save")).click();
    await expect(heading(page)).toHaveText("根登录_告警");
    await entry(page, t("page.connections")).click();
    await link(page, t("connections-page.test-connection")).click();
    for (const name of [t("check.read-connectors"), t("check.read-events"), t("check.read-topics"), t("check.read-functions")]) {
      await expect(page.getByRole("row").filter({ hasText: name })).toContainText(t("check.status-seen", { status: "200" }));
    }
    await clean(page);
  });
}

test("a token that ends in the middle of an edit is replaced in place and nothing is lost", async ({ page, deployment, troubles }) => {
  troubles.allow("401");
  await use(page, deployment, "Tokens");
  await unlock(page, { ...KEY, ...TOKEN });
  await entry(page, t("page.notifications")).click();
  await link(page, t("notifications.edit-named", { name: "root_logins" })).click();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("kept_through_it");
  await deployment.control("credentials/expire", { value: s.TOKEN });
  await deployment.control("credentials", { kind: "token", value: "fresh-token" });
  await button(page, t("notification-form.save")).click();
  await expect(signIn(page)).toContainText(t("failure.token-expired"));
  await expect(page.getByLabel(t("notification-form.name"), { exact: true })).toHaveValue("kept_through_it");
  await enter(page, { [t("sign-in.iam-token")]: "not-this-one" });
  await expect(signIn(page).getByRole("alert")).toBeVisible();
  await unlock(page, { [t("sign-in.iam-token")]: "fresh-token" });
  await expect(heading(page)).toHaveText("kept_through_it");
});

test("a 429 is waited for as long as the service says", async ({ page, deployment, troubles }) => {
  troubles.allow("429");
  await use(page, deployment, "Tokens");
  await unlock(page, { ...KEY, ...TOKEN });
  await entry(page, t("page.connectors")).click();
  await expect(row(page, "policyaudit")).toBeVisible();
  const times: number[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/snsconnectors")) times.push(Date.now());
  });
  await deployment.control("faults", { on: "list", service: "network-security", fault: "429", times: 1, retry_after_s: 2 });
  await refresh(page);
  await expect(page.getByText(t("connection.service-busy"))).toBeVisible();
  await expect(page.getByText(t("connection.service-busy"))).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(times).toHaveLength(2);
  expect(times[1] - times[0]).toBeGreaterThanOrEqual(2000);
});

test("a failing service, one that is gone and being offline are told apart", async ({ page, context, deployment, troubles }) => {
  troubles.allow("500", "502", "ERR_INTERNET_DISCONNECTED");
  await use(page, deployment, "Tokens");
  await unlock(page, { ...KEY, ...TOKEN });
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  const alert = alertTitled(page, t("failure.couldnt-load-notifications"));
  await deployment.control("faults", { on: "list", service: "cts", fault: "500", times: 2 });
  await refresh(page);
  await expect(alert).toContainText(t("failure.data-not-read"));
  await context.setOffline(true);
  await button(page, t("component.try-again")).click();
  await expect(alert).toContainText(t("failure.offline"));
  await context.setOffline(false);
  await expect(alert).toHaveCount(0);
});

test("an address the site's policy does not name says whose business that is", async ({ page, deployment, troubles }) => {
  troubles.allow("policy:", "Content Security Policy", "Content-Security-Policy", "csp", "net::ERR");
  await use(page, deployment, "Direct");
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  await expect(alertTitled(page, t("failure.couldnt-load-notifications"))).toContainText(t("failure.forbidden-by-csp"));
});

test.describe("a site whose policy names the service", () => {
  test.use({
    deploymentOptions: {
      ...PLAIN,
      config,
      edit: (text, file) => (file === "console.conf" ? text.replaceAll("connect-src 'self'", "connect-src 'self' http://127.0.0.1:*") : text),
    },
  });

  test("a service that lets no page read its answers is recognised", async ({ page, deployment, troubles }) => {
    // Without a status, the address is called once more without credentials.
    troubles.allow("CORS", "net::ERR_FAILED", "401");
    await use(page, deployment, "Direct");
    await deployment.control("cors", { mode: "off" });
    await unlock(page, TOKEN);
    await entry(page, t("page.notifications")).click();
    await expect(alertTitled(page, t("failure.couldnt-load-notifications"))).toContainText(t("failure.blocked-by-cors"));
  });

  test("a token IAM hides from pages leads to a pasted one", async ({ page, deployment }) => {
    await deployment.control("cors", { mode: "unexposed" });
    await page.goto(`${deployment.url}connections`);
    await signIn(page).getByRole("button", { name: t("component.cancel") }).click();
    await button(page, t("connections-page.new-connection")).click();
    await page.getByLabel(t("connections-page.name"), { exact: true }).fill("Hidden");
    await page.getByRole("checkbox", { name: t("connection.ns-service") }).uncheck();
    const cts = page.getByRole("group", { name: t("connections-page.cts-service") });
    await cts.getByLabel(t("connections-page.base-address")).fill(deployment.sandboxUrl);
    await cts.getByLabel(t("connections-page.project-id")).fill(PROJECT);
    await cts.getByLabel(t("connections-page.credentials")).selectOption("password");
    await cts.getByText(t("connections-page.around-cts")).click();
    await cts.getByLabel(t("connections-page.iam-tokens")).fill(deployment.sandboxUrl);
    await button(page, t("connections-page.save")).click();
    await enter(page, { [t("sign-in.account")]: s.ACCOUNT, [t("sign-in.user")]: s.USER, [t("sign-in.password")]: s.PASSWORD });
    await expect(signIn(page).getByRole("alert")).toContainText(t("failure.token-hidden"));
    await clean(page);
  });
});

test("the connection is switched with one choice, and the open list follows", async ({ page, deployment }) => {
  await use(page, deployment, "Tokens");
  await unlock(page, { ...KEY, ...TOKEN });
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  await deployment.control("seed", { notifications: 2 });
  await page.getByRole("combobox", { name: t("shell.connection") }).selectOption({ label: t("page.sandbox") });
  await expect(message(page, t("connection.in-use", { name: t("page.sandbox") }))).toBeVisible();
  await expect(rows(page)).toHaveCount(12);
  await page.getByRole("combobox", { name: t("shell.connection") }).selectOption({ label: "Tokens" });
  await expect(rows(page)).toHaveCount(2);
});

test("what the site provides is used, not changed", async ({ page, deployment }) => {
  await use(page, deployment, "Auditors");
  await unlock(page, { ...KEY, ...TOKEN });
  const auditors = connectionRow(page, "Auditors");
  await expect(auditors.getByText(t("connections-page.provided"))).toBeVisible();
  for (const action of ["edit-named", "remove-named"]) {
    await expect(auditors.getByRole("button", { name: t(`connections-page.${action}`, { connection: "Auditors" }) })).toHaveCount(0);
  }
  await entry(page, t("page.notifications")).click();
  await expect(button(page, t("notifications.delete-named", { name: "root_logins" }))).toHaveAttribute("aria-disabled", "true");
  await clean(page);
});

test.describe("a site that is read-only for everybody", () => {
  test.use({
    deploymentOptions: { ...PLAIN, config: (url) => JSON.stringify({ ...JSON.parse(config(url)), read_only: true, own_connections: false, sandbox: false }) },
  });

  test("says so on every connection and lets nobody make one", async ({ page, deployment }) => {
    await use(page, deployment, "Tokens");
    await unlock(page, { ...KEY, ...TOKEN });
    await expect(button(page, t("connections-page.new-connection"))).toHaveCount(0);
    await expect(page.getByRole("combobox", { name: t("shell.connection") }).getByText(t("page.sandbox"))).toHaveCount(0);
    await entry(page, t("page.connectors")).click();
    await link(page, t("connectors.new-connector")).click();
    await expect(page.getByText(t("form.cannot-save-here", { reason: t("connection.site-read-only") }))).toBeVisible();
    await clean(page);
  });
});

for (const [what, text, place] of [
  ["is no JSON", '{\n  "read_only": yes\n}', t("connection-form.at-line", { line: 2, column: 16 })],
  ["has a misspelt member", '{"readonly": true}', "readonly"],
  ["holds a credential", `{"connections": [{"label": "A", "cts": {"base_url": "/x", "project_id": "${PROJECT}", "token": "t"}}]}`, "connections[0].cts.token"],
] as const) {
  test.describe(`a config.json that ${what}`, () => {
    test.use({ deploymentOptions: { ...PLAIN, config: text } });

    test("stops the console with the place of the mistake", async ({ page, deployment }) => {
      await page.goto(deployment.url);
      await expect(page.getByRole("alert")).toContainText(saying("shell.misconfigured-at", { place: /.+/, message: /.+/ }, "anywhere"));
      await expect(page.getByRole("alert")).toContainText(place);
      await expect(page.getByRole("navigation")).toHaveCount(0);
    });
  });
}
