// Reading from a server whose answers travel in odd ways, or of which a part fails.
import { agrees, everything, expect, FUNCTION, reach, test, topic, type Variant } from "../support/backend.ts";
import { clean } from "../support/clean.ts";
import { connect, enter, signIn, unlock } from "../support/connections.ts";
import { alertTitled, button, entry, link, refresh } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import type { Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

const NAMES = ["of_topic", "of_another", "of_function"];
const STATE = {
  notifications: [everything(NAMES[0]), { ...everything(NAMES[1]), topic_id: topic("audit-mail"), filter: undefined }, { ...everything(NAMES[2]), topic_id: FUNCTION }],
};

const TRAVELS: [string, Partial<Variant>][] = [
  ["in chunks of seven bytes", { pieces: 7 }],
  ["compressed, with a mark of byte order", { gzip: true, bom: true }],
  ["until the connection closes", { close: true }],
  ["slowly", { slow_ms: 1200 }],
  ["as another type", { content_type: "text/html; charset=utf-8" }],
  ["as no type, compressed in chunks", { content_type: null, gzip: true, pieces: 50 }],
  ["as a bare array", { bare: true }],
  ["with nulls and more members", { nulls: true, extra: true }],
  ["with numbers as text", { numbers: "text" }],
  ["with fractions", { numbers: "fraction" }],
  ["with numbers no calendar has", { on: "cts.list.*", numbers: "large" }],
];

/** Reads the list again and waits until that is done. */
async function readAgain(page: Page): Promise<void> {
  const asked = page.waitForResponse((response) => response.url().endsWith("/notifications/smn"));
  await refresh(page);
  await (await asked).finished();
  await expect(button(page, t("component.refresh"))).not.toHaveAttribute("aria-busy");
}

test("lists and pages are read through whatever carries them", async ({ page, backend }) => {
  await backend.put(STATE);
  await reach(page, backend, "notifications");
  await expect(n.rows(page)).toHaveCount(3);
  for (const [how, variant] of TRAVELS) {
    await test.step(how, async () => {
      await backend.vary({ on: "*", ...variant });
      await readAgain(page);
      await expect(n.rows(page)).toHaveCount(3);
      await expect(page.getByRole("alert")).toHaveCount(0);
      await expect(page.getByText(t("connection.quota-used", { used: 3, quota: 100 }))).toBeVisible();
      // The list is read again by its page, too.
      await n.rowLink(page, NAMES[0]).click();
      await agrees(page, backend, NAMES[0]);
      await n.goTo(page, t("page.notifications"));
    });
  }
});

test("an answer that breaks off is called so, and what was read stays", async ({ page, backend, troubles }) => {
  troubles.allow("net::ERR_", "Failed to fetch");
  await backend.put(STATE);
  await reach(page, backend, "notifications");
  await expect(n.rows(page)).toHaveCount(3);
  const alert = n.listFailure(page);
  for (const variant of [{ cut: 0.5 }, { cut: 0.3, pieces: 20 }, { cut: 0.9, gzip: true }]) {
    await backend.vary({ on: "cts.list.*", ...variant });
    await refresh(page);
    await expect(alert).toContainText(t("failure.response-cut"));
    await expect(alert).not.toContainText(t("failure.blocked-by-cors"));
    await expect(n.rows(page)).toHaveCount(3);
    await backend.vary();
    await alert.getByRole("button", { name: t("component.try-again") }).click();
    await expect(alert).toHaveCount(0);
  }
});

test("a status that is not answered is not called disabled", async ({ page, backend }) => {
  await backend.put(STATE);
  await backend.vary({ on: "cts.list.smn", drop: ["status"] });
  await reach(page, backend, "notifications");
  const remark = page.getByRole("status").filter({ hasText: saying("failure.status-unknown", { names: /.+/ }, "anywhere") });
  await expect(remark).toContainText(t("failure.status-unknown", { names: NAMES.slice(0, 2).map((name) => t("failure.quoted-name", { name })) }));
  await expect(n.row(page, NAMES[0])).not.toContainText(t("notifications.disabled"));
  await clean(page);
  // Renaming one does not switch it off.
  const before = await backend.notifications();
  await link(page, t("notifications.edit-named", { name: NAMES[0] })).click();
  await n.textbox(page, t("notification-form.name")).fill("renamed");
  await n.save(page);
  await expect(n.failure(page, t("failure.couldnt-save-notification"))).toContainText(t("notifications.incomplete", { part: t("failure.part-status") }));
  expect(await backend.notifications()).toEqual(before);
  await backend.vary();
  await n.press(page, t("component.cancel"));
  await page.getByRole("dialog").getByRole("button", { name: t("shell.discard-and-leave") }).click();
  await n.goTo(page, t("page.notifications"));
  await expect(n.row(page, NAMES[0])).toContainText(t("notifications.enabled"));
  await expect(remark).toHaveCount(0);
});

test("where one kind cannot be read, the other one is shown with a remark", async ({ page, backend, troubles }) => {
  troubles.allow(/status of (400|403|404|500)/);
  await backend.put(STATE);
  await backend.vary({ on: "cts.list.fun", refuse: { status: 500, body: { error_code: "CTS.0005", error_msg: "Read failed." } } });
  await reach(page, backend, "notifications");
  await expect(n.rows(page)).toHaveCount(2);
  const remark = alertTitled(page, t("failure.couldnt-load-function-notifications"));
  await expect(remark).toContainText(t("failure.list-incomplete"));
  await clean(page);
  await backend.vary();
  await remark.getByRole("button", { name: t("failure.try-loading-again") }).click();
  await expect(n.rows(page)).toHaveCount(3);
  await expect(remark).toHaveCount(0);

  for (const refuse of [
    { status: 404, body: { error_code: "APIGW.0101", error_msg: "The API does not exist or has not been published in the environment" } },
    { status: 400, body: { error_code: "CTS.0410", error_msg: "notification_type must be smn." } },
    { status: 403, body: { error: { code: "CTS.0013", message: "No permission." } } },
  ]) {
    await backend.vary({ on: "cts.list.fun", refuse });
    await readAgain(page);
    await expect(n.rowLink(page, NAMES[0])).toBeVisible();
    await expect(n.rowLink(page, NAMES[1])).toBeVisible();
  }
  // A name is not called free where half of the names were read.
  await backend.vary({ on: "cts.list.smn", refuse: { status: 500, body: { message: "Internal server error" } } });
  await refresh(page);
  await expect(alertTitled(page, t("failure.couldnt-load-topic-notifications"))).toBeVisible();
  await clean(page);
});

test("what is chosen from is offered as far as it could be read", async ({ page, backend, troubles }) => {
  troubles.allow(/status of (403|404|500|503)/);
  await backend.put(STATE);
  await backend.vary(
    { on: "smn.topics", refuse: { status: 403, body: { error: { code: "SMN.0013", message: "No permission for topics." } } } },
    { on: "cts.users", refuse: { status: 404, body: "" } },
    { on: "cts.operations", refuse: { status: 500, body: { details: { details: "Broken inside." } } } },
    { on: "cts.quotas", refuse: { status: 403, body: { error_msg: "No." } } },
  );
  await reach(page, backend, "notifications");
  await expect(n.rows(page)).toHaveCount(3);
  await expect(page.getByText(saying("connection.quota-used", { used: /[\d,]+/, quota: /[\d,]+/ }, "anywhere"))).toHaveCount(0);
  await link(page, t("notifications.new")).first().click();
  await expect(page.getByText(t("notification-form.not-all-offered"))).toBeVisible();
  const offered = () => page.locator("#known-targets option").evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  await expect.poll(offered).toEqual([FUNCTION]);
  await clean(page);
  await backend.vary();
  await n.typeLeast(page, "typed_all_the_same", topic("duty"));
  await n.create(page);
  await agrees(page, backend, "typed_all_the_same");
});

test("a service that names a date to wait for is asked again after it", async ({ page, backend, troubles }) => {
  troubles.allow("429");
  await backend.put(STATE);
  await backend.vary({ on: "cts.list.smn", times: 1, refuse: { status: 429, retry_in_s: 2, body: { error_msg: "Slow down." } } });
  await reach(page, backend, "notifications");
  await expect(n.rows(page)).toHaveCount(3);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a refusal of IAM is told in IAM's own words", async ({ page, backend, troubles }) => {
  troubles.allow(/status of (401|403)/);
  await backend.vary({ on: "iam.token", times: 1, refuse: { status: 403, body: { error: { code: 403, message: "The account has been locked.", title: "Forbidden" } } } });
  await connect(page, "Second", { cts: backend.url, ctsAuth: "password", iam: backend.url });
  const secrets = { [t("sign-in.account")]: "second-account", [t("sign-in.user")]: "second-user", [t("sign-in.password")]: "second-password" };
  await enter(page, secrets);
  const alert = signIn(page).getByRole("alert");
  await expect(alert).toContainText("The account has been locked.");
  await expect(alert).not.toContainText(t("failure.check-cts-policy"));
  await clean(page);
  await unlock(page, { [t("sign-in.password")]: secrets[t("sign-in.password")] });
  await entry(page, t("page.notifications")).click();
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a topic does not exist where the service says so, and only there", async ({ page, backend, troubles }) => {
  troubles.allow(/status of (400|404)/);
  await backend.put({ notifications: [{ ...everything("lost"), topic_id: topic("gone"), filter: undefined, notify_user_list: [] }] });
  await reach(page, backend, "notifications");
  await expect(n.row(page, "lost")).toContainText(t("verdict.nobody-notified"));
  await expect(n.row(page, "lost")).toContainText(t("verdict.topic-missing"));
  await n.rowLink(page, "lost").click();
  const card = page.getByRole("region", { name: t("listening.title"), exact: true });
  await expect(card.getByRole("status")).toHaveText(t("listening.no-topic"));
  await expect(card.getByRole("paragraph"), "that is no failure").toHaveCount(0);
  await clean(page);
  const check = card.getByRole("button", { name: t("listening.check"), exact: true });
  for (const refuse of [
    { status: 404, body: { error_code: "APIGW.0101", error_msg: "The API does not exist or has not been published in the environment" } },
    { status: 404, body: { code: "SMN.0013", message: "Subscription resource not found." } },
    { status: 404, body: "" },
    { status: 400, body: { code: "SMN.0005", message: "Parameter: TopicUrn is invalid." } },
  ]) {
    await backend.vary({ on: "smn.subscriptions", refuse });
    await check.click();
    await expect(card.getByRole("status")).toHaveText(t("listening.unknown"));
    await backend.vary({ on: "smn.subscriptions", refuse: { status: 400, body: { error_code: "SMN.00010008", error_msg: "Topic not found." } } });
    await check.click();
    await expect(card.getByRole("status")).toHaveText(t("listening.no-topic"));
  }
});
