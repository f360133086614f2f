// A working day with every kind of credentials, every kind of failure and every
// way out of the console. Afterwards the secrets are searched for, by their
// literal values, everywhere but in the fields they were typed into.
import { readFile } from "node:fs/promises";
import { enter, signIn, unlock } from "../support/connections.ts";
import { button, entry, fill, heading, link, SAMPLE, testSent } from "../support/connectors.ts";
import { PLAIN, test } from "../support/deployment.ts";
import { PROJECT, rows } from "../support/notifications.ts";
import { expect, loaded, type Page } from "../support/test.ts";
import { t } from "../support/words.ts";

// Values of this test alone, so that nothing else can be taken for them.
const SECRETS = {
  apiKey: "day-api-key-8f2c1e",
  token: "day-token-77b3c1",
  password: "day-password-5d0aa9",
  secretKey: "day-secret-key-c41f72",
  securityToken: "day-security-token-90be13",
  externalId: "b7f1c2d3-5e64-4a8f-9c0b-day0secret00",
  wrongKey: "day-wrong-key-1234567",
  wrongToken: "day-wrong-token-7654321",
};
const ACCESS_KEY = "DAYACCESSKEY00000001";

const proxied = { project_id: PROJECT, base_url: "/console/proxy/cts", iam: "/console/proxy/iam", smn: "/console/proxy/smn" };
const network = { base_url: "/console/proxy/network-security" };
const config = (sandboxUrl: string) =>
  JSON.stringify({
    connections: [
      { label: "Tokens", network_security: network, cts: { ...proxied, auth: "token" } },
      { label: "Passwords", cts: { ...proxied, auth: "password" } },
      { label: "Keys", cts: { ...proxied, auth: "access-key", upstream: sandboxUrl } },
    ],
  });

test.use({ deploymentOptions: { ...PLAIN, config }, permissions: ["clipboard-read", "clipboard-write"] });
test.setTimeout(180_000);

/** Everything a page holds or keeps, but what is typed into its fields. */
async function heldBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name }) =>
          new Promise((resolve) => {
            const opened = indexedDB.open(name ?? "");
            opened.onsuccess = () => resolve([name, ...opened.result.objectStoreNames]);
            opened.onerror = () => resolve(name);
          }),
      ),
    );
    const caches = "caches" in globalThis ? await globalThis.caches.keys() : [];
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      caches,
      document.cookie,
      location.href,
      document.title,
      history.state,
      document.documentElement.outerHTML,
      document.body.innerText,
    ]);
  });
}

test("after a working day no secret is found anywhere", async ({ page, deployment, troubles }) => {
  troubles.allow("401", "403", "500", "502", "429");
  await deployment.control("credentials", { kind: "api-key", value: SECRETS.apiKey });
  await deployment.control("credentials", { kind: "token", value: SECRETS.token });
  await deployment.control("credentials", { kind: "password", account: "day-account", user: "day-user", password: SECRETS.password });
  await deployment.control("credentials", { kind: "key", access_key: ACCESS_KEY, secret_key: SECRETS.secretKey, security_token: SECRETS.securityToken });

  const evidence: [string, string][] = [];
  page.on("console", (line) => evidence.push(["console", line.text()]));
  page.on("request", (request) => evidence.push(["address", request.url()], ["referrer", request.headers().referer ?? ""]));
  const look = async (moment: string) => evidence.push([moment, await heldBy(page)]);

  await page.goto(`${deployment.url}connections`);
  await loaded(page);
  await enter(page, { [t("sign-in.api-key")]: SECRETS.wrongKey, [t("sign-in.iam-token")]: SECRETS.wrongToken });
  await expect(signIn(page).getByRole("alert")).toBeVisible();
  await look("wrong credentials");
  await unlock(page, { [t("sign-in.api-key")]: SECRETS.apiKey, [t("sign-in.iam-token")]: SECRETS.token });
  await look("signed in");

  // Connectors: create with an external ID, test, take along, fail, reload.
  await entry(page, t("page.connectors")).click();
  await link(page, t("connectors.new-connector")).click();
  await fill(page, { ...SAMPLE, externalId: SECRETS.externalId });
  await button(page, t("connectors.copy-as-curl")).click();
  evidence.push(["command", await page.evaluate(() => navigator.clipboard.readText())]);
  await look("connector being typed");
  for (const fault of ["500", "html", "403"]) {
    await deployment.control("faults", { on: "write", service: "network-security", fault });
    await button(page, t("connectors.create")).click();
    await expect(page.getByRole("alert").filter({ has: page.getByRole("heading") })).toBeVisible();
    await page.getByText(t("failure.response-details")).click();
    await look(`creation answered with ${fault}`);
  }
  await button(page, t("connectors.create")).click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
  await button(page, t("connectors.send-test")).click();
  await expect(page.getByText(testSent(/\d+/))).toBeVisible();
  await look("connector");

  // Notifications: edit, fail, be refused in the middle, go on.
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  await link(page, t("notifications.edit-named", { name: "root_logins" })).click();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("day_logins");
  await deployment.control("credentials/expire", { value: SECRETS.token });
  await button(page, t("notification-form.save")).click();
  await expect(signIn(page)).toContainText(t("failure.token-expired"));
  await look("token ended");
  await deployment.control("credentials", { kind: "token", value: SECRETS.token });
  await unlock(page, { [t("sign-in.iam-token")]: SECRETS.token });
  await expect(heading(page)).toHaveText("day_logins");
  await look("saved");

  // The other kinds of credentials.
  const choice = page.getByRole("combobox", { name: t("shell.connection") });
  await choice.selectOption({ label: "Passwords" });
  await enter(page, { [t("sign-in.account")]: "day-account", [t("sign-in.user")]: "day-user", [t("sign-in.password")]: SECRETS.wrongKey });
  await expect(signIn(page).getByRole("alert")).toBeVisible();
  await look("wrong password");
  await unlock(page, { [t("sign-in.password")]: SECRETS.password });
  await expect(rows(page)).toHaveCount(12);
  await choice.selectOption({ label: "Keys" });
  await unlock(page, { [t("sign-in.access-key-id")]: ACCESS_KEY, [t("sign-in.secret-key")]: SECRETS.secretKey, [t("sign-in.security-token")]: SECRETS.securityToken });
  await expect(rows(page)).toHaveCount(12);
  await look("access key");

  // Out of the console: an export, what works, a reload, the lock.
  await entry(page, t("page.connections")).click();
  const download = page.waitForEvent("download");
  await button(page, t("connections-page.export")).click();
  evidence.push(["export", await readFile(await (await download).path(), "utf8")]);
  await link(page, t("connections-page.test-connection")).click();
  await expect(page.getByRole("row").filter({ hasText: t("check.read-topics") })).toContainText(t("check.status-seen", { status: "200" }));
  await look("what works");
  await page.reload();
  await expect(signIn(page)).toBeVisible();
  await look("reloaded");
  await unlock(page, { [t("sign-in.access-key-id")]: ACCESS_KEY, [t("sign-in.secret-key")]: SECRETS.secretKey, [t("sign-in.security-token")]: SECRETS.securityToken });
  await button(page, t("connection.forget-credentials")).click();
  await expect(signIn(page)).toBeVisible();
  await look("locked");
  evidence.push(["log of the host", await deployment.accessLog()]);

  // The search itself must be able to find something.
  expect(evidence.some(([, text]) => text.includes(SAMPLE.type))).toBe(true);
  expect(evidence.length).toBeGreaterThan(50);
  for (const [where, text] of evidence) {
    for (const [name, secret] of Object.entries(SECRETS)) expect(text.includes(secret), `${name} in ${where}`).toBe(false);
  }
});

test("what is kept for the tab, and only that, is in the tab's own storage, until the lock", async ({ page, deployment }) => {
  await deployment.control("credentials", { kind: "api-key", value: SECRETS.apiKey });
  await deployment.control("credentials", { kind: "token", value: SECRETS.token });
  await page.goto(`${deployment.url}connections`);
  await signIn(page).getByLabel(t("sign-in.keep")).check();
  await unlock(page, { [t("sign-in.api-key")]: SECRETS.apiKey, [t("sign-in.iam-token")]: SECRETS.token });
  const kept = () => page.evaluate(() => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]);
  let [always, tab] = await kept();
  expect(always).not.toContain(SECRETS.token);
  expect(tab).toContain(SECRETS.token);
  await page.reload();
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  await button(page, t("connection.forget-credentials")).click();
  [always, tab] = await kept();
  expect(tab).not.toContain(SECRETS.token);
  expect(tab).not.toContain(SECRETS.apiKey);
});
