// Connections: the console leaves its embedded sandbox and speaks HTTP, here to
// the sandbox's own server, which checks credentials as the services do.
import { readFile } from "node:fs/promises";
import { clean } from "../support/clean.ts";
import { connect, connectionRow, cts, describe, enter, network, signIn, unlock } from "../support/connections.ts";
import { alertTitled, button, entry, errorSummary, fields, fill, heading, link, message, refresh, SAMPLE, testSent } from "../support/connectors.ts";
import { badName, PROJECT, rows } from "../support/notifications.ts";
import * as s from "../support/sandbox-server.ts";
import { test } from "../support/sandbox-server.ts";
import { expect, inUse, open, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

const both = (url: string) => ({ network: `${url}/api`, cts: url });
const KEY = { [t("sign-in.api-key")]: s.API_KEY };
const TOKEN = { [t("sign-in.iam-token")]: s.TOKEN };

test("a connection is made, used for both services, left and forgotten", { tag: "@hosted" }, async ({ page, server }) => {
  await connect(page, "Staging", both(server.url));
  await expect(signIn(page)).toBeVisible();
  await clean(page);
  await unlock(page, { ...KEY, ...TOKEN });
  await expect(inUse(page)).toHaveText("Staging");
  await clean(page);

  await entry(page, t("page.notifications")).click();
  await expect(rows(page).first()).toBeVisible();
  await entry(page, t("page.connectors")).click();
  await link(page, t("connectors.new-connector")).click();
  await fill(page, SAMPLE);
  const sent = page.waitForRequest((request) => request.method() === "POST" && request.url() === `${server.url}/api/snsconnectors`);
  await button(page, t("connectors.create")).click();
  const headers = await (await sent).allHeaders();
  expect(headers.authorization).toBe(`ApiKey ${s.API_KEY}`);
  expect(headers["api-version"]).toBe("v1");
  await expect(heading(page)).toHaveText(SAMPLE.type);
  await button(page, t("connectors.send-test")).click();
  await expect(page.getByText(testSent(/20\d/))).toBeVisible();

  await entry(page, t("page.connections")).click();
  await button(page, t("shell.palette-switch", { connection: t("page.sandbox") })).click();
  await expect(inUse(page)).toHaveText(t("page.sandbox"));
  await button(page, t("connections-page.remove-named", { connection: "Staging" })).click();
  await page.getByRole("dialog").getByRole("button", { name: t("connections-page.remove") }).click();
  await expect(connectionRow(page, "Staging")).toHaveCount(0);
});

for (const [kind, auth, secrets] of [
  ["a token", "token", TOKEN],
  ["account, user and password", "password", { [t("sign-in.account")]: s.ACCOUNT, [t("sign-in.user")]: s.USER, [t("sign-in.password")]: s.PASSWORD }],
  ["an access key", "access-key", { [t("sign-in.access-key-id")]: s.ACCESS_KEY, [t("sign-in.secret-key")]: s.SECRET_KEY }],
  [
    "a temporary access key",
    "access-key",
    { [t("sign-in.access-key-id")]: s.TEMPORARY_KEY, [t("sign-in.secret-key")]: s.TEMPORARY_SECRET, [t("sign-in.security-token")]: s.SECURITY_TOKEN },
  ],
] as const) {
  test(`CTS is told who calls by ${kind}`, async ({ page, server }) => {
    await connect(page, "Staging", { cts: server.url, ctsAuth: auth, iam: server.url });
    await unlock(page, secrets);
    await entry(page, t("page.notifications")).click();
    await expect(rows(page)).toHaveCount(12);
    await button(page, t("notifications.disable-named", { name: "root_logins" })).click();
    await expect(message(page, t("notifications.is-disabled", { name: "root_logins" }))).toBeVisible();
  });
}

test("the header of older accounts is sent where the connection says so", async ({ page, server }) => {
  await connect(page, "Old", { network: `${server.url}/api`, networkAuth: "legacy-key" });
  await unlock(page, KEY);
  await entry(page, t("page.connectors")).click();
  await expect(link(page, "policyaudit")).toBeVisible();
});

test("wrong credentials are refused in the dialog, after one try, and what waited goes on with right ones", async ({ page, server, troubles }) => {
  troubles.allow("401");
  const tries: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "OPTIONS" && request.url().startsWith(server.url)) tries.push(request.url());
  });
  await connect(page, "Staging", { cts: server.url, ctsAuth: "access-key" });
  await enter(page, { [t("sign-in.access-key-id")]: s.ACCESS_KEY, [t("sign-in.secret-key")]: "wrong" });
  await expect(signIn(page).getByRole("alert")).toContainText(t("failure.secret-key-wrong"));
  expect(tries.length, "five wrong signatures lock a key").toBe(1);
  await expect(signIn(page).getByLabel(t("sign-in.access-key-id"))).toHaveValue(s.ACCESS_KEY);
  await clean(page);
  await unlock(page, { [t("sign-in.secret-key")]: s.SECRET_KEY });
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
});

test("a token that ends while a form is open is replaced in place, and saving goes on", async ({ page, server, troubles }) => {
  troubles.allow("401");
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  await link(page, t("notifications.edit-named", { name: "root_logins" })).click();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("root_logins_renamed");
  await server.control("credentials/expire", { value: s.TOKEN });
  await server.control("credentials", { kind: "token", value: "fresh-token" });
  await button(page, t("notification-form.save")).click();
  await expect(signIn(page)).toContainText(t("failure.token-expired"));
  await clean(page);
  await unlock(page, { [t("sign-in.iam-token")]: "fresh-token" });
  await expect(message(page, /root_logins_renamed/)).toBeVisible();
  await expect(heading(page)).toHaveText("root_logins_renamed");
});

test("a token that ends while suggestions are read interrupts nobody, and they come with the next one", async ({ page, server, troubles }) => {
  troubles.allow("401");
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  let letThrough = () => {};
  const ended = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\/v3\/[^/]+\/(operations|user-resources)/, async (route) => {
    await ended;
    await route.continue();
  });
  await link(page, t("notifications.edit-named", { name: "root_logins" })).click();
  const name = page.getByLabel(t("notification-form.name"), { exact: true });
  await name.fill("");
  await server.control("credentials/expire", { value: s.TOKEN });
  await server.control("credentials", { kind: "token", value: "fresh-token" });
  const refused = page.waitForResponse((response) => response.status() === 401);
  letThrough();
  await refused;
  await name.pressSequentially("typed_meanwhile", { delay: 20 });
  await expect(name).toHaveValue("typed_meanwhile");
  await expect(signIn(page)).toHaveCount(0);
  await button(page, t("notification-form.save")).click();
  const read = page.waitForResponse((response) => response.url().includes("/operations") && response.status() === 200);
  await unlock(page, { [t("sign-in.iam-token")]: "fresh-token" });
  await read;
  await expect(heading(page)).toHaveText("typed_meanwhile");
});

test("a dialog for credentials that does not arrive is explained, and comes when asked for again", { tag: "@hosted" }, async ({ page, server, troubles }) => {
  troubles.allow("ERR_FAILED", "Failed to fetch");
  await connect(page, "Staging", { network: server.url, cts: server.url });
  // The page that the connection is made on has asked for the file already.
  await page.route(/split_shell[^/]*\.wasm$/, (route) => route.abort());
  await open(page, "notifications");
  // Both services ask, and one answer is enough.
  await expect(page.getByText(t("sign-in.dialog-missing"))).toHaveCount(1);
  const alert = alertTitled(page, t("failure.couldnt-load-notifications"));
  await expect(alert).toContainText(t("failure.no-credentials"));
  await clean(page);
  await page.unroute(/split_shell[^/]*\.wasm$/);
  await alert.getByRole("button", { name: t("component.try-again") }).click();
  await unlock(page, TOKEN);
  await expect(rows(page)).toHaveCount(12);
});

test("declining to enter credentials loses nothing and can be taken back", async ({ page, server }) => {
  await connect(page, "Staging", { cts: server.url });
  await signIn(page).getByRole("button", { name: t("component.cancel") }).click();
  await expect(signIn(page)).toHaveCount(0);
  await entry(page, t("page.notifications")).click();
  // The page asks again for what it needs.
  await expect(signIn(page)).toBeVisible();
  await page.keyboard.press("Escape");
  const alert = alertTitled(page, t("failure.couldnt-load-notifications"));
  await expect(alert).toContainText(t("failure.no-credentials"));
  await clean(page);
  await alert.getByRole("button", { name: t("component.try-again") }).click();
  await unlock(page, TOKEN);
  await expect(rows(page)).toHaveCount(12);
});

test("a reload forgets credentials unless they are to be kept for the tab; the lock forgets them at once", { tag: "@hosted" }, async ({ page, server }) => {
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await page.reload();
  await expect(signIn(page)).toBeVisible();
  await signIn(page).getByLabel(t("sign-in.keep")).check();
  await unlock(page, TOKEN);
  await page.reload();
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  await button(page, t("connection.forget-credentials")).click();
  await expect(signIn(page)).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(s.TOKEN);
});

test("a clock that is off is recognised", async ({ page, server, troubles }) => {
  troubles.allow("401");
  await server.control("clock", { offset_s: -1200 });
  await connect(page, "Staging", { cts: server.url, ctsAuth: "access-key" });
  await enter(page, { [t("sign-in.access-key-id")]: s.ACCESS_KEY, [t("sign-in.secret-key")]: s.SECRET_KEY });
  await expect(signIn(page).getByRole("alert")).toContainText(t("failure.clock-ahead", { minutes: 20 }));
});

test("a service that browsers may not call is told from one that is not there and one that fails", async ({ page, server, troubles }) => {
  // Without a status, the address is called once more without credentials.
  troubles.allow("CORS", "net::ERR_FAILED", "ERR_CONNECTION_REFUSED", "500", "401");
  await connect(page, "Staging", { cts: server.url });
  await server.control("cors", { mode: "off" });
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  const alert = alertTitled(page, t("failure.couldnt-load-notifications"));
  await expect(alert).toContainText(t("failure.blocked-by-cors"));
  await expect(alert).toContainText(t("failure.use-proxy"));
  await clean(page);

  await server.control("cors", { mode: "on" });
  await server.control("faults", { on: "list", service: "cts", fault: "500", times: 2 });
  await button(page, t("component.try-again")).click();
  await expect(alert).toContainText(t("failure.data-not-read"));

  // It has answered, so the service lets this page read it.
  await server.stop();
  await button(page, t("component.try-again")).click();
  await expect(alert).toContainText(t("failure.connection-lost"));

  // Everything that needs no service still works.
  await link(page, t("notifications.new")).click();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("works without");
  await page.getByLabel(t("notification-form.name"), { exact: true }).blur();
  await expect(page.getByText(badName()).first()).toBeVisible();
});

test("a service that asks to wait is asked again, and the page says what it waits for", async ({ page, server, troubles }) => {
  troubles.allow("429");
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  await server.control("faults", { on: "list", service: "cts", fault: "429", times: 4, retry_after_s: 1 });
  await refresh(page);
  await expect(page.getByText(t("connection.service-busy"))).toBeVisible();
  await expect(page.getByText(t("connection.service-busy"))).toHaveCount(0);
  await expect(rows(page)).toHaveCount(12);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("offline is said, and back online the lists are read again", async ({ page, context, server, troubles }) => {
  troubles.allow("ERR_INTERNET_DISCONNECTED");
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  // The part of the program that judges is there as well.
  await expect(page.locator('td[data-column="verdict"] .note')).toHaveCount(12);
  await context.setOffline(true);
  await expect(page.getByText(t("shell.offline"))).toBeVisible();
  await clean(page);
  await refresh(page);
  await expect(alertTitled(page, t("failure.couldnt-load-notifications"))).toContainText(t("failure.offline"));
  await context.setOffline(false);
  await expect(page.getByText(t("shell.offline"))).toHaveCount(0);
  await expect(alertTitled(page, t("failure.couldnt-load-notifications"))).toHaveCount(0);
});

test("what works is found out without changing anything", { tag: "@hosted" }, async ({ page, server }) => {
  await server.control("credentials", { kind: "token", value: "reader", may: "read" });
  const methods = new Set<string>();
  page.on("request", (request) => {
    if (request.url().startsWith(server.url)) methods.add(request.method());
  });
  await connect(page, "Staging", { ...both(server.url), smn: server.url, functions: server.url });
  await unlock(page, { ...KEY, [t("sign-in.iam-token")]: "reader" });
  await link(page, t("connections-page.test-connection")).click();
  await expect(heading(page)).toHaveText(t("page.connection-test-of", { connection: "Staging" }));
  const line = (name: string) => page.getByRole("row").filter({ hasText: name });
  await expect(line(t("check.read-connectors"))).toContainText(t("check.yes") + t("check.count-connectors", { count: 3 }));
  await expect(line(t("check.read-quota"))).toContainText(t("check.quota-used", { used: 12, limit: 100 }));
  await expect(line(t("check.read-functions"))).toContainText(t("check.status-seen", { status: "200" }));
  await expect(line(t("check.change-create"))).toContainText(t("check.not-tested"));
  await expect(line(t("check.change-create"))).toContainText("cts:notification:create");
  await clean(page);
  methods.delete("OPTIONS");
  expect([...methods]).toEqual(["GET"]);
});

test("topics, functions and users are offered where the services can be asked", async ({ page, server }) => {
  await connect(page, "Staging", { cts: server.url, smn: server.url, functions: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  await link(page, t("notifications.new")).click();
  const offered = (list: string) => page.locator(`#${list} option`).evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  await expect.poll(() => offered("known-targets")).toContain("urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:on-call");
  expect((await offered("known-targets")).some((urn) => urn.startsWith("urn:fss:"))).toBe(true);
  await expect.poll(async () => (await offered("known-users")).length).toBe(9);
  await button(page, t("notification-form.add-user-group")).click();
  await expect(page.getByLabel(t("notification-form.add-users", { row: 1 }))).toHaveAttribute("list", "known-users");
  await clean(page);
});

test("where functions cannot be read, the rest is shown with a remark, and nothing is concluded from it", async ({ page, server, troubles }) => {
  troubles.allow("500", "404");
  let answer = { status: 500, body: '{"error_code":"CTS.0004","error_msg":"write failed"}' };
  let asked = 0;
  await page.route(/\/notifications\/fun$/, (route) => {
    asked += 1;
    const headers = { "access-control-allow-origin": "*", "content-type": "application/json" };
    return answer.status === 200 ? route.continue() : route.fulfill({ ...answer, headers });
  });
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(11);
  const alert = alertTitled(page, t("failure.couldnt-load-function-notifications"));
  await expect(alert).toContainText(t("failure.list-incomplete"));
  await clean(page);
  // One that may be among those that were not read is not said to be gone.
  await page.goto("./notifications/0b98e1c2-0000-4e33-a355-f9e12eaab88a");
  await unlock(page, TOKEN);
  await expect(heading(page)).toHaveText(t("notifications.could-not-be-read"));
  await link(page, t("page.notifications")).first().click();
  await link(page, t("notifications.new")).first().click();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("fresh_name");
  await page.getByLabel(t("notification-form.name"), { exact: true }).blur();
  await expect(page.getByText(t("notification-check.name-unread")).first()).toBeVisible();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("");

  // A cloud without functions is asked for them once.
  answer = { status: 404, body: '{"error_code":"APIGW.0101","error_msg":"The API does not exist"}' };
  await entry(page, t("page.notifications")).click();
  const remark = page.getByRole("status").filter({ hasText: t("failure.no-function-notifications", { facts: [t("failure.status-fact", { status: "404" }), t("failure.code-fact", { code: "APIGW.0101" })] }) });
  await expect(remark).toBeVisible();
  await expect(alert).toHaveCount(0);
  await expect(rows(page)).toHaveCount(11);
  const before = asked;
  await entry(page, t("page.coverage")).click();
  await entry(page, t("page.notifications")).click();
  await expect(remark).toBeVisible();
  expect(asked).toBe(before);
  // Asked again, it may have them.
  answer = { status: 200, body: "" };
  await button(page, t("failure.check-again")).click();
  await expect(rows(page)).toHaveCount(12);
  await expect(remark).toHaveCount(0);
});

test("topics and users that cannot be read are named, and read again", async ({ page, server, troubles }) => {
  troubles.allow("500", "503");
  await connect(page, "Staging", { cts: server.url, smn: server.url, functions: server.url });
  await unlock(page, TOKEN);
  // The list asks who listens, which is not what is to fail.
  const asked = page.waitForResponse(/\/subscriptions/);
  await entry(page, t("page.notifications")).click();
  await asked;
  await page.waitForLoadState("networkidle");
  await server.control("faults", { on: "read", service: "smn", fault: "500", times: 1 });
  await link(page, t("notifications.new")).first().click();
  const named = page.getByRole("status").filter({ hasText: t("notification-form.not-all-offered") });
  await expect(named).toContainText(t("failure.couldnt-load-topics"));
  const offered = () => page.locator("#known-targets option").evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  // What was read is offered all the same.
  await expect.poll(async () => (await offered()).some((urn) => urn.startsWith("urn:fss:"))).toBe(true);
  await clean(page);
  await named.getByRole("button", { name: t("notification-form.load-again") }).click();
  await expect(named).toHaveCount(0);
  await expect.poll(async () => (await offered()).some((urn) => urn.startsWith("urn:smn:"))).toBe(true);
});

test("actions that cannot work say why and which permission they need", async ({ page, server, troubles }) => {
  troubles.allow("403");
  await server.control("credentials", { kind: "token", value: "nobody", may: "nothing" });
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, { [t("sign-in.iam-token")]: "nobody" });
  await entry(page, t("page.notifications")).click();
  await expect(alertTitled(page, t("failure.couldnt-load-notifications"))).toContainText(t("failure.permission-missing"));
  await link(page, t("notifications.new")).first().click();
  const reason = saying("connection.no-notifications-listed", { permission: /.*cts:notification:.*/ });
  await expect(page.getByText(saying("form.cannot-save-here", { reason }))).toBeVisible();
  await expect(button(page, t("notification-form.create"))).toHaveAttribute("aria-disabled", "true");
  await clean(page);
});

test("a read-only connection changes nothing and says so, whatever is pressed", async ({ page, server }) => {
  const writes: string[] = [];
  page.on("request", (request) => {
    if (!["GET", "OPTIONS"].includes(request.method())) writes.push(request.url());
  });
  await connect(page, "Auditor", { ...both(server.url), readOnly: true });
  await unlock(page, { ...KEY, ...TOKEN });
  await entry(page, t("page.notifications")).click();
  const disable = button(page, t("notifications.disable-named", { name: "root_logins" }));
  await expect(disable).toHaveAttribute("aria-disabled", "true");
  await disable.focus();
  await page.keyboard.press("Enter");
  await expect(message(page, t("connection.connection-read-only"))).toBeVisible();
  await clean(page);
  await link(page, t("notifications.edit-named", { name: "root_logins" })).click();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("renamed");
  await expect(page.getByText(t("form.cannot-save-here", { reason: t("connection.connection-read-only") }))).toBeVisible();
  await page.getByLabel(t("notification-form.name"), { exact: true }).press("Enter");
  await expect(message(page, t("connection.connection-read-only")).first()).toBeVisible();
  await clean(page);
  expect(writes).toEqual([]);
});

test("switching the connection with unsaved changes asks first, and the list follows", async ({ page, server }) => {
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await server.control("seed", { notifications: 3 });
  const choice = page.getByRole("combobox", { name: t("shell.connection") });
  await choice.selectOption({ label: t("page.sandbox") });
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  await link(page, t("notifications.edit-named", { name: "root_logins" })).click();
  await page.getByLabel(t("notification-form.name"), { exact: true }).fill("changed");
  await choice.selectOption({ label: "Staging" });
  await page.getByRole("dialog").getByRole("button", { name: t("shell.keep-editing") }).click();
  await expect(inUse(page)).toHaveText(t("page.sandbox"));
  await expect(page.getByLabel(t("notification-form.name"), { exact: true })).toHaveValue("changed");
  await choice.selectOption({ label: "Staging" });
  await page.getByRole("dialog").getByRole("button", { name: t("shell.discard-and-leave") }).click();
  await expect(inUse(page)).toHaveText("Staging");
  await expect(rows(page)).toHaveCount(3);
});

test("a request can be taken along as a command, without secrets", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/connectors/new");
  await fill(page, SAMPLE);
  await button(page, t("connectors.copy-as-curl")).click();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain("curl --request POST 'http://127.0.0.1:8090/api/snsconnectors'");
  expect(command).toContain('"Authorization: ApiKey $API_KEY"');
  expect(command).toContain("${EXTERNAL_ID:?}");
  expect(command).not.toContain(SAMPLE.externalId);
});

async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await button(page, t("connections-page.export")).click();
  return readFile(await (await download).path(), "utf8");
}

test("connections are exported without secrets and imported again", { tag: "@hosted" }, async ({ page, server }, info) => {
  await connect(page, "Staging", both(server.url));
  await unlock(page, { ...KEY, ...TOKEN });
  const text = await exported(page);
  expect(JSON.parse(text).connections).toHaveLength(1);
  for (const secret of [s.API_KEY, s.TOKEN]) expect(text).not.toContain(secret);

  const file = (name: string, content: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await page.getByLabel(t("connections-page.import")).setInputFiles(file("same.json", text));
  await expect(message(page, t("connections-page.imported", { name: "same.json", count: 0 }))).toBeVisible();
  await page.getByLabel(t("connections-page.import")).setInputFiles(file("other.json", text.replace("Staging", `Other ${info.project.name}`)));
  await expect(message(page, t("connections-page.imported", { name: "other.json", count: 1 }))).toBeVisible();
  await page.getByLabel(t("connections-page.import")).setInputFiles(file("broken.json", text.replace('"label"', '"lable"')));
  await expect(message(page, saying("connections-page.not-imported", { name: "broken.json", place: /connections\[0\]\..+/, message: /.+/ }))).toBeVisible();
  await page.getByLabel(t("connections-page.import")).setInputFiles(file("cut.json", text.slice(0, 40)));
  const end = { place: saying("connection-form.at-line", { line: /\d+/, column: /\d+/ }), message: t("connection-form.not-json") };
  await expect(message(page, saying("connections-page.not-imported", { name: "cut.json", ...end }))).toBeVisible();
  await clean(page);
  await page.reload();
  await signIn(page).getByRole("button", { name: t("component.cancel") }).click();
  await expect(connectionRow(page, `Other ${info.project.name}`)).toBeVisible();
});

test("a connection that cannot work is not saved", async ({ page }) => {
  await describe(page, "", { network: "http://network.example/api", cts: "/proxy/cts", ctsAuth: "access-key" });
  await button(page, t("connections-page.save")).click();
  await expect(errorSummary(page)).toBeFocused();
  await expect(errorSummary(page)).toContainText(t("connection-form.name-missing"));
  await expect(errorSummary(page)).toContainText(t("connection-form.upstream-missing"));
  await clean(page);
  await expect(fields(page).topic).toHaveCount(0);
});

const options = (page: Page) => page.getByRole("listbox", { name: t("connections-page.regions") }).getByRole("option");

/** What a region is called in the list. */
const listed = (id: string, place: string) => t("region.named", { region: id, place: t(`region.${place}`) });

test("a region fills in the address", async ({ page }) => {
  await describe(page, "Europe", { network: "", cts: "" });
  const germany = network(page).getByRole("combobox", { name: t("connections-page.region") });
  await germany.click();
  await expect(options(page)).toHaveCount(9);
  await clean(page);
  await options(page).filter({ hasText: listed("de-1", "germany") }).click();
  await expect(network(page).getByLabel(t("connections-page.base-address"))).toHaveValue("https://network.de-1.cloudone.trendmicro.com/api");
  await expect(germany).toHaveValue(t("region.with-host", { region: listed("de-1", "germany"), host: "network.de-1.cloudone.trendmicro.com" }));
  const region = cts(page).getByRole("combobox", { name: t("connections-page.region"), exact: true });
  await region.fill("dublin");
  await region.press("Enter");
  await expect(cts(page).getByLabel(t("connections-page.base-address"))).toHaveValue("https://cts.eu-west-101.myhuaweicloud.eu");
  await expect(region).toHaveValue(t("region.with-host", { region: listed("eu-west-101", "eu-dublin"), host: "cts.eu-west-101.myhuaweicloud.eu" }));
  // What is none of them is typed as an address.
  await cts(page).getByLabel(t("connections-page.base-address")).fill("https://cts.example");
  await expect(region).toHaveValue("");
});

test("regions are grouped, searched and chosen with the arrow keys", async ({ page }) => {
  await describe(page, "Europe", { network: "", cts: "" });
  const region = cts(page).getByRole("combobox", { name: t("connections-page.region"), exact: true });
  const address = cts(page).getByLabel(t("connections-page.base-address"));
  await region.focus();
  await expect(region).toHaveAttribute("aria-expanded", "false");
  await region.press("ArrowDown");
  await expect(region).toHaveAttribute("aria-expanded", "true");
  const huawei = (part: string) => t("region.cloud-in", { cloud: "Huawei Cloud", part: t(`region.${part}`) });
  for (const group of [huawei("europe"), huawei("china"), "Open Telekom Cloud", "Flexible Engine"]) {
    await expect(page.getByRole("listbox", { name: t("connections-page.regions") }).getByRole("group", { name: group })).toHaveCount(1);
  }
  const marked = () => region.evaluate((box) => document.getElementById(box.getAttribute("aria-activedescendant") ?? "")?.textContent);
  await region.fill("telekom");
  await expect(cts(page).getByText(t("connections-page.regions-found", { count: 3 }))).toBeVisible();
  await expect(options(page)).toHaveCount(3);
  await expect.poll(marked).toContain(listed("eu-de", "germany"));
  await region.press("ArrowDown");
  await expect.poll(marked).toContain(listed("eu-nl", "netherlands"));
  await region.press("ArrowUp");
  await region.press("ArrowUp");
  await expect.poll(marked).toContain(listed("eu-ch2", "switzerland"));
  await clean(page);
  await region.press("Enter");
  await expect(address).toHaveValue("https://cts.eu-ch2.sc.otc.t-systems.com");
  await expect(options(page)).toHaveCount(0);

  // A search that is given up changes nothing.
  await region.fill("Atlantis");
  await expect(cts(page).getByText(t("connections-page.regions-found", { count: 0 }))).toBeVisible();
  await region.press("Escape");
  await expect(region).toHaveValue(/^eu-ch2 /);
  await region.fill("dublin");
  await region.press("Tab");
  await expect(region).toHaveValue(/^eu-ch2 /);
  await expect(address).toHaveValue("https://cts.eu-ch2.sc.otc.t-systems.com");
  await expect(errorSummary(page)).toHaveCount(0);
});

test("the table says where a connection leads, what is known about it and since when", async ({ page, server, troubles }) => {
  troubles.allow("401", "ERR_CONNECTION_REFUSED");
  await connect(page, "Staging", { cts: server.url });
  const cell = (name: string, column: string) => connectionRow(page, name).locator(`[data-label="${column}"]`);
  await expect(cell("Staging", t("connections-page.state"))).toHaveText(t("connection.never-tried"));
  await expect(cell("Staging", t("connections-page.last-check"))).toHaveText("");
  await unlock(page, TOKEN);
  await expect(cell("Staging", t("connections-page.state"))).toHaveText(t("connection.reachable"));
  await expect(cell("Staging", t("connections-page.last-check")).locator("time")).toHaveText(t("text.just-now"));
  await expect(cell("Staging", t("connections-page.last-check")).locator("time")).toHaveAttribute("title", /^\w+ \d+, \d+, \d\d:\d\d UTC$/);
  await expect(cell("Staging", t("connections-page.project"))).toHaveText(PROJECT);
  await expect(cell("Staging", t("connections-page.region"))).toContainText("127.0.0.1");
  await expect(connectionRow(page, "Staging")).toHaveAttribute("aria-current", "true");
  await expect(connectionRow(page, "Staging")).toContainText(t("connections-page.active"));
  await clean(page);

  // What was known of it stays when another one is used, and after a reload.
  await button(page, t("shell.palette-switch", { connection: t("page.sandbox") })).click();
  await expect(connectionRow(page, t("page.sandbox"))).toHaveAttribute("aria-current", "true");
  await expect(cell(t("page.sandbox"), t("connections-page.state"))).toHaveText(t("connection.reachable"));
  await page.reload();
  await expect(cell("Staging", t("connections-page.state"))).toHaveText(t("connection.reachable"));

  // It was known of the old address.
  await button(page, t("connections-page.edit-named", { connection: "Staging" })).click();
  await cts(page).getByLabel(t("connections-page.base-address")).fill("http://127.0.0.1:59999/cts");
  await button(page, t("connections-page.save")).click();
  await unlock(page, TOKEN);
  await expect(cell("Staging", t("connections-page.state"))).toHaveText(t("connection.unreachable"));
});

test("what another tab changes about the connection in use is read anew, and one that it removes gives way", async ({ page, context }) => {
  // What answers under an address is named after it.
  await context.route("https://*.example/**", (route) => {
    const url = new URL(route.request().url());
    const name = url.hostname.replace(".example", "_alerts");
    const one = { notification_id: `id-${name}`, notification_name: name, notification_type: "smn", operation_type: "complete", status: "enabled", topic_id: "" };
    const list = url.searchParams.get("notification_type") === "fun" ? [] : [one];
    const json = url.pathname.includes("/notifications") ? { notifications: list } : {};
    return route.fulfill({ json, headers: { "Access-Control-Allow-Origin": "*" } });
  });
  await connect(page, "Staging", { cts: "https://old.example", ctsAuth: "proxy" });
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText("old_alerts");

  const other = await context.newPage();
  await open(other, "/connections");
  await button(other, t("connections-page.edit-named", { connection: "Staging" })).click();
  await cts(other).getByLabel(t("connections-page.base-address")).fill("https://new.example");
  await button(other, t("connections-page.save")).click();
  await expect(message(other, t("connections-page.saved", { name: "Staging" }))).toBeVisible();
  await page.bringToFront();
  await expect(rows(page).first()).toContainText("new_alerts");
  await expect(rows(page)).toHaveCount(1);
  await clean(page);

  await other.bringToFront();
  await button(other, t("connections-page.remove-named", { connection: "Staging" })).click();
  await other.getByRole("dialog").getByRole("button", { name: t("connections-page.remove") }).click();
  await expect(connectionRow(other, "Staging")).toHaveCount(0);
  await page.bringToFront();
  await expect(inUse(page)).toHaveText(t("page.sandbox"));
  await expect(rows(page).filter({ hasText: "root_logins" })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: "new_alerts" })).toHaveCount(0);
  await clean(page);
});

test("what is said about one connection goes when another one is used", async ({ page }) => {
  await open(page, "/notifications");
  await button(page, t("notifications.disable-named", { name: "root_logins" })).click();
  await expect(button(page, t("notifications.undo"))).toBeVisible();
  await entry(page, t("page.simulator")).click();
  await entry(page, t("page.connections")).click();
  await button(page, t("connections-page.new-connection")).click();
  await expect(button(page, t("notifications.undo")), "a way back is kept").toBeVisible();
  await page.getByLabel(t("connections-page.name"), { exact: true }).fill("Staging");
  await page.getByRole("checkbox", { name: t("connections-page.cts-service") }).setChecked(false);
  await network(page).getByLabel(t("connections-page.base-address")).fill("https://proxy.example/api");
  await network(page).getByLabel(t("connections-page.credentials")).selectOption("proxy");
  await page.route("https://proxy.example/**", (route) => route.fulfill({ json: [] }));
  await button(page, t("connections-page.save")).click();
  await expect(message(page, t("connections-page.saved", { name: "Staging" }))).toBeVisible();
  await expect(button(page, t("notifications.undo")), "it would act on the wrong project").toHaveCount(0);
});

test("a connection without a service says so on that service’s pages", async ({ page, server }) => {
  await connect(page, "Only CTS", { cts: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.connectors")).click();
  await expect(page.getByText(t("shell.not-reached", { connection: "Only CTS", service: "Network Security" }))).toBeVisible();
  await clean(page);
});

/** Answers the browser's own question before a page is left, and says how often it came. */
function asked(page: Page): string[] {
  const all: string[] = [];
  page.on("dialog", (dialog) => {
    all.push(dialog.type());
    void dialog.accept();
  });
  return all;
}

/** What the tab keeps. */
const kept = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

test("what is typed about a connection is back after a reload, but no address with a password in it", async ({ page }) => {
  const questions = asked(page);
  await describe(page, "Half done", { network: "https://proxy.example:8443/api", cts: "https://ann:hunter2@proxy.example/cts", smn: "/proxy/smn" });
  expect(await kept(page)).not.toContain("hunter2");
  await page.reload();
  expect(questions).toEqual(["beforeunload"]);
  const note = page.getByRole("status").filter({ hasText: t("component.draft-restored") });
  await expect(note).toContainText(t("connections-page.restored-in-part"));
  await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveValue("Half done");
  await expect(network(page).getByLabel(t("connections-page.base-address"))).toHaveValue("https://proxy.example:8443/api");
  await expect(cts(page).getByLabel(t("connections-page.base-address"))).toHaveValue("");
  await expect(cts(page).getByLabel(t("connections-page.project-id"))).not.toHaveValue("");
  await expect(cts(page).getByLabel(t("connections-page.smn-topics"))).toHaveValue("/proxy/smn");
  await clean(page);

  // Leaving asks, also to another form or another connection.
  const question = page.getByRole("dialog", { name: saying("shell.discard-changes", { count: /\d+/ }) });
  for (const leave of [() => entry(page, t("page.notifications")).click(), () => button(page, t("connections-page.new-connection")).click()]) {
    await leave();
    await expect(question).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveValue("Half done");
  }
  await button(page, t("component.cancel")).click();
  await question.getByRole("button", { name: t("shell.discard-and-leave") }).click();
  await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveCount(0);
  expect(await kept(page)).not.toContain("Half done");
  await page.reload();
  await expect(heading(page)).toHaveText(t("page.connections"));
  await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveCount(0);
  expect(questions).toEqual(["beforeunload"]);
});

test("going back from a connection that is being typed asks", async ({ page }) => {
  await open(page, "notifications");
  await entry(page, t("page.connections")).click();
  await button(page, t("connections-page.new-connection")).click();
  await page.getByLabel(t("connections-page.name"), { exact: true }).fill("Half done");
  await page.goBack();
  const question = page.getByRole("dialog", { name: t("shell.discard-changes", { count: 1 }) });
  await question.getByRole("button", { name: t("shell.keep-editing") }).click();
  await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveValue("Half done");
  await page.goBack();
  await question.getByRole("button", { name: t("shell.discard-and-leave") }).click();
  await expect(heading(page)).toHaveText(t("page.notifications"));
  await entry(page, t("page.connections")).click();
  await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveCount(0);
});

test("what is saved as a connection is no draft any more", async ({ page, server }) => {
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, TOKEN);
  await entry(page, t("page.connections")).click();
  await button(page, t("connections-page.edit-named", { connection: "Staging" })).click();
  await page.getByLabel(t("connections-page.name"), { exact: true }).fill("Staging 2");
  await page.reload();
  await unlock(page, TOKEN);
  await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveValue("Staging 2");
  await button(page, t("component.discard-draft")).click();
  await expect(page.getByLabel(t("connections-page.name"), { exact: true })).toHaveValue("Staging");
  await page.getByLabel(t("connections-page.name"), { exact: true }).fill("Staging 3");
  await button(page, t("connections-page.save")).click();
  await expect(message(page, t("connections-page.saved", { name: "Staging 3" }))).toBeVisible();
  expect(await kept(page)).not.toContain("draft:connection");
});

test("names typed into the dialog for credentials are back after a reload, secrets are asked about and never kept", async ({ page, server }) => {
  const questions = asked(page);
  await connect(page, "Staging", { cts: server.url, ctsAuth: "password", iam: server.url });
  await signIn(page).getByLabel(t("sign-in.account")).fill(s.ACCOUNT);
  await signIn(page).getByLabel(t("sign-in.user")).fill(s.USER);
  await page.reload();
  expect(questions).toEqual([]);
  await expect(signIn(page).getByLabel(t("sign-in.account"))).toHaveValue(s.ACCOUNT);
  await expect(signIn(page).getByLabel(t("sign-in.user"))).toHaveValue(s.USER);
  await signIn(page).getByLabel(t("sign-in.password")).fill(s.PASSWORD);
  expect(await kept(page)).not.toContain(s.PASSWORD);
  await page.reload();
  expect(questions).toEqual(["beforeunload"]);
  await expect(signIn(page).getByLabel(t("sign-in.password"))).toHaveValue("");
  await unlock(page, { [t("sign-in.password")]: s.PASSWORD });
  await entry(page, t("page.notifications")).click();
  await expect(rows(page)).toHaveCount(12);
  expect(await kept(page)).not.toContain("sign-in:");
});
