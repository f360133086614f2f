// What a refused or lost request looks like, and that nothing typed is lost.
import { told } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { saying, t, verbatim } from "../support/words.ts";

interface Failing {
  /** The word behind `sandbox_`. */
  word: string;
  title?: string;
  cause: string;
  next: string;
  /** Part of the raw answer; nothing where none came. */
  raw?: string;
  /** The field the answer is about. */
  field?: "name" | "topic";
}

const NOT_CREATED = t("failure.couldnt-create-notification");
const UNKNOWN = t("failure.might-have-created-notification");

const FAILURES: Failing[] = [
  { word: "400", cause: t("failure.request-invalid"), next: t("failure.check-entries"), raw: "CTS.0003" },
  { word: "401", cause: t("failure.token-expired"), next: t("failure.enter-new-token"), raw: "APIGW.0301" },
  { word: "403", cause: t("failure.permission-missing"), next: t("failure.grant-policy"), raw: "CTS.0013" },
  {
    word: "409",
    cause: t("failure.notification-name-taken"),
    next: t("failure.choose-another-name"),
    raw: "CTS.0400",
    field: "name",
  },
  { word: "422", cause: t("failure.request-invalid"), next: t("failure.check-entries"), raw: "CTS.0003" },
  {
    word: "429",
    cause: t("failure.too-many-requests"),
    next: t("failure.wait-seconds", { count: 2 }),
    raw: "APIGW.0308",
  },
  { word: "500", cause: t("failure.data-not-written"), next: t("failure.try-in-minutes"), raw: "CTS.0004" },
  { word: "503", cause: t("failure.dependency-failed"), next: t("failure.try-in-minutes"), raw: "CTS.0001" },
  {
    word: "html",
    title: UNKNOWN,
    cause: t("failure.web-page-instead"),
    next: t("failure.refresh-before-trying-again"),
    raw: "<html",
  },
  {
    word: "drop",
    title: UNKNOWN,
    cause: t("failure.unreachable"),
    next: t("failure.check-endpoint-and-network"),
  },
  {
    word: "0400",
    cause: t("failure.notification-name-taken"),
    next: t("failure.choose-another-name"),
    raw: "CTS.0400",
    field: "name",
  },
  {
    word: "0402",
    cause: t("failure.topic-missing"),
    next: t("failure.check-urn"),
    raw: "CTS.0402",
    field: "topic",
  },
  {
    word: "0404",
    cause: t("failure.target-missing"),
    next: t("failure.choose-topic-or-disable"),
    raw: "CTS.0404",
    field: "topic",
  },
  {
    word: "0407",
    cause: t("failure.notification-quota-reached"),
    next: t("failure.free-quota"),
    raw: "CTS.0407",
  },
];

async function expectTyped(page: Page, name: string): Promise<void> {
  await expect(n.textbox(page, t("notification-form.name"))).toHaveValue(name);
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveValue(n.TOPIC);
  const operations = n.operationsRow(page);
  await expect(operations.getByLabel(t("notification-form.service"), { exact: true })).toHaveValue("ECS");
  await expect(operations.getByLabel(t("notification-form.resource-type"), { exact: true })).toHaveValue("ecs");
  await expect(operations.getByRole("button", { name: t("notification-form.remove-operation", { name: "deleteServer" }) })).toBeVisible();
}

for (const { word, title = NOT_CREATED, cause, next, raw, field } of FAILURES) {
  test(`creating is answered with ${word}`, async ({ page }) => {
    const name = `sandbox_${word}`;
    await n.openNew(page);
    await n.typeLeast(page, name);
    await n.create(page);

    const alert = n.failure(page, title);
    await expect(alert).toContainText(cause);
    await expect(alert).toContainText(next);
    if (field) await expect(n.errorSummary(page)).toBeFocused();
    const answered = alert.getByText(t("failure.response-details"));
    if (raw) {
      await expect(alert.getByLabel(t("failure.raw-response"))).toBeHidden();
      await answered.click();
      await expect(alert.getByLabel(t("failure.raw-response"))).toContainText(raw);
    } else {
      await expect(answered).toHaveCount(0);
    }
    if (field) {
      const box = n.textbox(page, t(`notification-form.${field}`));
      await expect(box).toHaveAttribute("aria-invalid", "true");
      await expect(box).toHaveAccessibleDescription(new RegExp(verbatim(cause)));
      await n.errorSummary(page).getByRole("button", { name: told(t(`field.${field}`), cause) }).click();
      await expect(box).toBeFocused();
    }
    await expectTyped(page, name);
    // One of each kind: with an answer, about a field, without an answer.
    if (["401", "0402", "drop"].includes(word)) await n.clean(page);

    // A change and another try: it works, and only this one is stored.
    await n.textbox(page, t("notification-form.name")).fill(`after_${word}`);
    if (field === "topic") await n.textbox(page, t("notification-form.topic")).fill(n.OTHER_TOPIC);
    await n.create(page);
    await expect(n.heading(page, `after_${word}`)).toBeVisible();
    await n.goTo(page, t("page.notifications"));
    await expect(n.rows(page)).toHaveCount(n.SEEDED + 1);
  });
}

for (const [word, cause] of [
  ["404", t("failure.notification-gone")],
  ["0403", t("failure.notification-gone")],
  ["500", t("failure.data-not-written")],
]) {
  test(`saving is answered with ${word}`, async ({ page }) => {
    await n.openEdit(page, "prod_login_watch");
    await n.textbox(page, t("notification-form.name")).fill(`sandbox_${word}`);
    await n.save(page);
    const alert = n.failure(page, t("failure.couldnt-save-notification"));
    await expect(alert).toContainText(cause);
    await alert.getByText(t("failure.response-details")).click();
    await expect(alert.getByLabel(t("failure.raw-response"))).toContainText("CTS.0");
    await expect(n.textbox(page, t("notification-form.name"))).toHaveValue(`sandbox_${word}`);
    await expect(page.getByRole("button", { name: t("notification-form.remove-user", { name: "test1" }) })).toBeVisible();
    await expect(page.getByRole("button", { name: t("notification-form.save") })).not.toHaveAttribute("aria-disabled", "true");
  });
}

for (const word of ["malformed", "empty"]) {
  // The sandbox carries these out: names are unique, so the list tells what became of it.
  test(`a creation whose answer is ${word} is found by its name`, async ({ page }) => {
    await n.openNew(page);
    await n.typeLeast(page, `sandbox_${word}`);
    await n.create(page);
    await expect(n.heading(page, `sandbox_${word}`)).toBeFocused();
    await page.reload();
    await expect(n.heading(page, `sandbox_${word}`)).toBeVisible();
    await n.goTo(page, t("page.notifications"));
    await expect(n.rowLink(page, `sandbox_${word}`)).toHaveCount(1);
  });
}

test("a service that never answers is given up after 20 seconds", async ({ page }) => {
  await page.clock.install();
  await n.openNew(page);
  await n.typeLeast(page, "sandbox_silence");
  await n.create(page);
  const button = page.getByRole("button", { name: t("notification-form.create") });
  await expect(button).toHaveAttribute("aria-busy", "true");
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await page.clock.fastForward(19_000);
  await expect(button).toHaveAttribute("aria-busy", "true");
  await page.clock.fastForward(2_000);
  const alert = n.failure(page, UNKNOWN);
  await expect(alert).toContainText(t("failure.timed-out"));
  await expect(alert).toContainText(t("failure.refresh-before-trying-again"));
  await expect(button).not.toHaveAttribute("aria-busy", "true");
  await expectTyped(page, "sandbox_silence");
});

test("a slow service keeps the button busy and the form as it is", async ({ page }) => {
  await page.clock.install();
  await n.openNew(page);
  await n.typeLeast(page, "sandbox_slow");
  await n.create(page);
  await expect(page.getByRole("button", { name: t("notification-form.create") })).toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("button", { name: t("notification-form.create") })).toBeFocused();
  await page.clock.fastForward(2_000);
  await expect(n.heading(page, "sandbox_slow")).toBeVisible();
});

test("saving while offline keeps the form until the network is back", async ({ page, context }) => {
  await n.openNew(page);
  await n.typeLeast(page, "from_the_train");
  await context.setOffline(true);
  await n.create(page);
  const alert = n.failure(page, NOT_CREATED);
  await expect(alert).toContainText(t("failure.offline"));
  await expect(alert).toContainText(t("failure.go-online"));
  await expectTyped(page, "from_the_train");
  await context.setOffline(false);
  await n.create(page);
  await expect(n.heading(page, "from_the_train")).toBeVisible();
});

test("switching that fails says why and changes nothing", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.not-allowed"));
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.messages(page).getByRole("alert")).toContainText(
    t("notifications.was-not-disabled", {
      name: "root_logins",
      why: t("text.then", { first: t("failure.couldnt-disable-notification"), second: t("failure.permission-missing") }),
    }),
  );
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.enabled"));
  await n.clean(page);
});

test("deleting that fails says why and keeps the row", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.unavailable"));
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("button", { name: t("notifications.delete-named", { name: "root_logins" }), exact: true }).click();
  await n.answer(page, t("notifications.delete-one", { name: "root_logins" }), t("notifications.delete"), t("notifications.word"));
  await expect(n.messages(page).getByRole("alert")).toContainText(saying("notifications.was-not-deleted", { name: "root_logins", why: /.+/ }, "anywhere"));
  await expect(n.rowLink(page, "root_logins")).toBeVisible();
});
