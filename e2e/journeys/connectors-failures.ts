// What goes wrong between the form and the service: each failure says what
// happened, why, and what to do, and nothing typed is lost.
import { clean } from "../support/clean.ts";
import { alertTitled, button, entry, errorSummary, expectValues, fields, fill, heading, link, makeFail, message, rewrite, row, SAMPLE, stored, testFailed, testLine, told, waiting } from "../support/connectors.ts";
import { addFault } from "../support/notifications.ts";
import { expect, open, test } from "../support/test.ts";
import { saying, t, verbatim } from "../support/words.ts";

const NOT_CREATED = t("failure.couldnt-create-connector");
const UNKNOWN = t("failure.might-have-created-connector");
const LOOK_FIRST = t("failure.refresh-before-trying-again");

interface Failure {
  word: string;
  title: string;
  cause: string;
  next: string;
  /** Part of what the service answered; none where no answer was seen. */
  raw?: string;
}

const FAILURES: Failure[] = [
  {
    word: "401",
    title: NOT_CREATED,
    cause: t("failure.api-key-wrong"),
    next: t("failure.check-api-key"),
    raw: "Unauthorized",
  },
  {
    word: "403",
    title: NOT_CREATED,
    cause: t("failure.api-key-not-allowed"),
    next: t("failure.check-api-key-or-path"),
    raw: "Forbidden",
  },
  {
    word: "404",
    title: NOT_CREATED,
    cause: t("failure.connector-path-wrong"),
    next: t("failure.check-endpoint-and-paths"),
    raw: "SNS connector not found",
  },
  {
    word: "409",
    title: NOT_CREATED,
    cause: t("failure.connector-type-taken"),
    next: t("failure.edit-existing-connector"),
    raw: "SNS connector already exists",
  },
  {
    word: "422",
    title: NOT_CREATED,
    cause: t("text.then", { first: t("failure.connector-rejected"), second: t("failure.said", { message: "Invalid SNS connector" }) }),
    next: t("failure.check-connector"),
    raw: "Invalid SNS connector",
  },
  {
    word: "429",
    title: NOT_CREATED,
    cause: t("failure.too-many-requests"),
    next: t("failure.wait-seconds", { count: 2 }),
    raw: "Too Many Requests",
  },
  { word: "500", title: UNKNOWN, cause: t("failure.service-failed"), next: LOOK_FIRST, raw: "Internal server error" },
  {
    word: "503",
    title: NOT_CREATED,
    cause: t("failure.unavailable"),
    next: t("failure.try-in-minutes"),
    raw: "Service Unavailable",
  },
  {
    word: "html",
    title: UNKNOWN,
    cause: t("failure.web-page-instead"),
    next: t("failure.check-endpoint-for-proxy"),
    raw: "<html",
  },
  {
    word: "drop",
    title: UNKNOWN,
    cause: t("failure.unreachable"),
    next: t("failure.check-endpoint-and-network"),
  },
];

for (const { word, title, cause, next, raw } of FAILURES) {
  test(`a creation that fails with ${word} is explained and keeps the form`, async ({ page }) => {
    const values = { ...SAMPLE, type: `sandbox-${word}` };
    await open(page, "connectors/new");
    await fill(page, values);
    await button(page, t("connectors.create")).click();
    const alert = alertTitled(page, title);
    await expect(alert).toContainText(cause);
    await expect(alert).toContainText(next);
    if (raw === undefined) {
      await expect(alert.getByText(t("failure.response-details"))).toHaveCount(0);
    } else {
      const answer = alert.getByLabel(t("failure.raw-response"));
      await expect(answer).toBeHidden();
      await alert.getByText(t("failure.response-details")).click();
      await expect(answer).toBeVisible();
      await expect(answer).toContainText(raw);
      await expect(alert).toContainText(saying("failure.status-fact", { status: /\d{3}/ }, "anywhere"));
    }
    await expectValues(page, values);
    await expect(heading(page)).toHaveText(t("page.new-connector"));
    await expect(button(page, t("connectors.create"))).toBeEnabled();
    await clean(page);

    // The same form goes through once the cause is gone.
    await fill(page, { type: SAMPLE.type });
    await button(page, t("connectors.create")).click();
    await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
}

test("a creation without an answer ends at its deadline", async ({ page }) => {
  await page.clock.install();
  const values = { ...SAMPLE, type: "sandbox-silence" };
  await open(page, "connectors/new");
  await fill(page, values);
  await button(page, t("connectors.create")).click();
  await expect(button(page, t("connectors.create"))).toHaveAttribute("aria-busy", "true");
  await page.clock.fastForward(20_000);
  const alert = alertTitled(page, UNKNOWN);
  await expect(alert).toContainText(t("failure.timed-out"));
  await expect(alert).toContainText(LOOK_FIRST);
  await expect(button(page, t("connectors.create"))).not.toHaveAttribute("aria-busy");
  await expectValues(page, values);
});

test("a device that is offline is told so, and saves when it is back", async ({ page, context }) => {
  await open(page, "connectors/new");
  await fill(page, SAMPLE);
  await context.setOffline(true);
  await button(page, t("connectors.create")).click();
  const alert = alertTitled(page, NOT_CREATED);
  await expect(alert).toContainText(t("failure.offline"));
  await expect(alert).toContainText(t("failure.go-online"));
  await expectValues(page, SAMPLE);
  await context.setOffline(false);
  await button(page, t("connectors.create")).click();
  await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
});

test("a success is a success although its body is cut", async ({ page }) => {
  const values = { ...SAMPLE, type: "sandbox-malformed" };
  await open(page, "connectors/new");
  await fill(page, values);
  await button(page, t("connectors.create")).click();
  await expect(message(page, t("connectors.created", { name: "sandbox-malformed" }))).toBeVisible();
  expect((await stored(page)).map((c) => c.notificationType)).toContain("sandbox-malformed");
});

test("a type that exists is said at its field and in the summary", async ({ page }) => {
  const values = { ...SAMPLE, type: "appliancehealth" };
  await open(page, "connectors/new");
  await fill(page, values);
  await button(page, t("connectors.create")).click();
  await expect(alertTitled(page, NOT_CREATED)).toContainText(t("failure.connector-type-taken"));
  await expect(errorSummary(page)).toBeFocused();
  const { type } = fields(page);
  await expect(type).toHaveAttribute("aria-invalid", "true");
  await expect(type).toHaveAccessibleDescription(saying("failure.connector-type-taken", {}, "anywhere"));
  await clean(page);
  await errorSummary(page).getByText(told(t("field.notification-type"), t("failure.connector-type-taken"))).click();
  await expect(type).toBeFocused();
  await expectValues(page, values);
  // What was said about the old text is not about the new one.
  await fill(page, { type: SAMPLE.type });
  await expect(errorSummary(page)).toHaveCount(0);
  await expect(type).not.toHaveAttribute("aria-invalid");
  await button(page, t("connectors.create")).click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
});

test("a refusal lands on the field it names", async ({ page }) => {
  // Stored by an older client: the form does not refuse what it did not touch, the service does.
  await rewrite(page, "connectors/policyaudit/edit", ({ connectors }) => {
    for (const c of connectors) if (c.notificationType === "policyaudit") c.topicArn = "arn:aws:sns:eu-central-1:2109:audit";
  });
  await fill(page, { role: SAMPLE.role });
  await button(page, t("connectors.save")).click();
  const alert = alertTitled(page, t("failure.couldnt-save-connector"));
  await expect(alert).toContainText(t("failure.connector-rejected"));
  await expect(errorSummary(page)).toBeFocused();
  const said = "The value does not match the expected form";
  await expect(errorSummary(page)).toContainText(told(t("field.topic-arn"), said));
  await expect(fields(page).topic).toHaveAttribute("aria-invalid", "true");
  await expect(fields(page).topic).toHaveAccessibleDescription(new RegExp(verbatim(said)));
  await expectValues(page, { topic: "arn:aws:sns:eu-central-1:2109:audit", role: SAMPLE.role });
  await clean(page);
  await alert.getByText(t("failure.response-details")).click();
  await expect(alert.getByLabel(t("failure.raw-response"))).toContainText("topicArn");
  await fill(page, { topic: SAMPLE.topic });
  await button(page, t("connectors.save")).click();
  await expect(message(page, t("connectors.saved", { name: "policyaudit" }))).toBeVisible();
});

test("an edit that fails is explained and keeps the form", async ({ page }) => {
  await makeFail(page, t("sandbox.write-request"), t("sandbox.unavailable"));
  await open(page, "connectors/policyaudit/edit");
  await fill(page, { topic: SAMPLE.topic });
  await button(page, t("connectors.save-and-test")).click();
  await expect(alertTitled(page, t("failure.couldnt-save-connector"))).toContainText(t("failure.unavailable"));
  await expectValues(page, { topic: SAMPLE.topic });
  await clean(page);
  await button(page, t("connectors.save")).click();
  await expect(message(page, t("connectors.saved", { name: "policyaudit" }))).toBeVisible();
});

test("a look at what is stored that fails writes nothing", async ({ page }) => {
  await makeFail(page, t("sandbox.read-request"), t("sandbox.server-failure"));
  await entry(page, t("page.connectors")).click();
  await link(page, t("connectors.edit-of", { connector: "policyaudit" })).click();
  await fill(page, { topic: SAMPLE.topic });
  await button(page, t("connectors.save")).click();
  await expect(page.getByRole("alert").filter({ hasText: t("failure.service-failed") })).toBeVisible();
  await expectValues(page, { topic: SAMPLE.topic });
  expect((await stored(page)).map((c) => c.topicArn)).not.toContain(SAMPLE.topic);
});

for (const [answer, cause] of [
  [t("sandbox.credentials-rejected"), t("failure.api-key-wrong")],
  [t("sandbox.html-page"), t("failure.web-page-instead")],
  [t("sandbox.cut-short"), t("failure.unexpected-response")],
  [t("sandbox.dropped"), t("failure.unreachable")],
] as const) {
  test(`a list that cannot be read is explained: ${answer}`, async ({ page }) => {
    await makeFail(page, t("sandbox.list-request"), answer);
    // A gateway's failure is asked about again by itself, twice.
    for (let more = 0; more < 2 && answer === t("sandbox.html-page"); more += 1) await addFault(page, t("sandbox.list-request"), answer);
    await entry(page, t("page.connectors")).click();
    const alert = alertTitled(page, t("failure.couldnt-load-connectors"));
    await expect(alert).toContainText(cause);
    // What was read before stays.
    await expect(row(page, "policyaudit")).toBeVisible();
    await clean(page);
    await alert.getByRole("button", { name: t("component.try-again") }).click();
    await expect(alert).toHaveCount(0);
    await expect(row(page, "policyaudit")).toBeVisible();
  });
}

for (const path of ["connectors", "connectors/policyaudit", "connectors/policyaudit/edit"]) {
  test(`a first read that fails leaves a way on at /${path}`, async ({ page }) => {
    await rewrite(page, path, ({ faults }) => {
      for (let reads = 0; reads < 2; reads += 1) faults.push({ on: "list", service: "network-security", fault: "503", times: 1 });
    });
    const alert = alertTitled(page, t("failure.couldnt-load-connectors"));
    await expect(alert).toContainText(t("failure.unavailable"));
    await expect(heading(page)).toBeVisible();
    await clean(page);
    // The first read met one failure, another attempt meets the other, and the next none.
    expect(await waiting(page)).toHaveLength(1);
    const again = alert.getByRole("button", { name: t("component.try-again") });
    await again.click();
    await expect.poll(() => waiting(page)).toHaveLength(0);
    await expect(alert).toContainText(t("failure.unavailable"));
    await again.click();
    await expect(page.getByRole("main")).toContainText("policyaudit");
    await expect(alert).toHaveCount(0);
  });
}

test("a deletion that fails says so and keeps the connector", async ({ page }) => {
  await makeFail(page, t("sandbox.write-request"), t("sandbox.not-allowed"));
  await open(page, "connectors/policyaudit");
  await button(page, t("connectors.delete")).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(t("connectors.delete-word"));
  await dialog.getByRole("textbox").press("Enter");
  const failure = page.getByRole("region", { name: t("shell.messages") }).getByRole("alert");
  await expect(failure).toContainText(saying("connectors.not-deleted", { name: "policyaudit", failure: /.+/ }, "anywhere"));
  await expect(failure).toContainText(t("failure.couldnt-delete-connector"));
  await expect(failure).toContainText(t("failure.api-key-not-allowed"));
  await expect(heading(page)).toHaveText("policyaudit");
  await clean(page);
  await button(page, t("shell.dismiss")).click();
  await expect(failure).toHaveCount(0);
});

test("a connector that cannot be created again can be tried once more", async ({ page }) => {
  await open(page, "sandbox");
  // Deleting is the first write, creating again the second.
  for (const answer of [t("sandbox.slow-response"), t("sandbox.server-failure")]) {
    await page.getByLabel(t("sandbox.when")).selectOption({ label: t("sandbox.write-request") });
    await page.getByLabel(t("sandbox.respond-with")).selectOption({ label: answer });
    await button(page, t("sandbox.add")).click();
  }
  await entry(page, t("page.connectors")).click();
  await button(page, t("connectors.delete-of", { connector: "policyaudit" })).click();
  await page.getByRole("dialog").getByRole("textbox").fill(t("connectors.delete-word"));
  await page.getByRole("dialog").getByRole("button", { name: t("connectors.delete") }).click();
  await button(page, t("connectors.recreate")).click();
  const failure = page.getByRole("region", { name: t("shell.messages") }).getByRole("alert");
  await expect(failure).toContainText(saying("connectors.not-recreated", { name: "policyaudit", failure: /.+/ }, "anywhere"));
  await button(page, t("connectors.try-again")).click();
  await expect(message(page, t("connectors.recreated", { name: "policyaudit" }))).toBeVisible();
  await expect(row(page, "policyaudit")).toBeVisible();
});

test("a test that gets no answer says that none came", async ({ page }) => {
  await page.clock.install();
  await makeFail(page, t("sandbox.test-request"), t("sandbox.no-response"));
  await open(page, "connectors/policyaudit");
  await button(page, t("connectors.send-test")).click();
  const tests = page.getByRole("region", { name: t("connectors.test-notifications") });
  await expect(tests.getByRole("status")).toHaveText(t("connectors.sending-test"));
  await page.clock.fastForward(20_000);
  await expect(tests.getByRole("listitem")).toHaveText(testLine(testFailed()));
  await expect(alertTitled(page, t("failure.might-have-sent-test"))).toContainText(
    t("failure.timed-out"),
  );
});
