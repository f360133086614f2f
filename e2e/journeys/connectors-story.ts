// A connector’s life: created, described, edited, tested, deleted, created again.
import { clean } from "../support/clean.ts";
import { screenshots } from "../support/looks.ts";
import { alertTitled, button, entry, expectValues, fact, fields, fill, heading, link, message, row, SAMPLE, stored, testFailed, testLine, testSent } from "../support/connectors.ts";
import { expect, inEveryLanguage, open, test } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

/** The states of both hops. */
const both = (key: string) => [saying(key, {}, "start"), saying(key, {}, "start")];

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

inEveryLanguage("a connector is created, described, edited, tested, deleted and created again", async ({ page }) => {
  await open(page, "connectors");
  await expect(page.getByRole("status").filter({ hasText: t("list.ordered", { count: t("list.connectors", { count: 3 }), order: t("list.by-type") }) })).toBeVisible();
  await clean(page);

  await link(page, t("connectors.new-connector")).click();
  await expect(heading(page)).toHaveText(t("page.new-connector"));
  await fill(page, { ...SAMPLE, externalId: undefined });
  await button(page, t("connectors.generate-new")).click();
  const externalId = await fields(page).externalId.inputValue();
  expect(externalId).toMatch(UUID_4);
  await expect(page.getByRole("region", { name: t("component.saving") })).toContainText(t("component.ready-to-save"));
  await clean(page);
  await button(page, t("connectors.create")).click();

  await expect(heading(page)).toHaveText(SAMPLE.type);
  await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
  await expect(fact(page, t("connectors.topic-arn"))).toHaveText(SAMPLE.topic);
  await expect(fact(page, t("connectors.role-arn"))).toHaveText(SAMPLE.role);
  const masked = externalId.replace(/[^-](?=.{4})/g, "•");
  await expect(fact(page, t("connectors.external-id"))).toHaveText(masked);
  await button(page, t("connectors.reveal-external-id")).click();
  await expect(fact(page, t("connectors.external-id"))).toHaveText(externalId);
  await button(page, t("connectors.hide-external-id")).click();
  await expect(fact(page, t("connectors.external-id"))).toHaveText(masked);
  await clean(page);

  await page.getByRole("navigation", { name: t("component.breadcrumb") }).getByRole("link", { name: t("connectors.connectors") }).click();
  await expect(row(page, SAMPLE.type)).toContainText("eu-west-1");
  await expect(row(page, SAMPLE.type)).toContainText("444455556666");
  await expect(entry(page, t("page.connectors"))).toHaveAccessibleName(/\b4$/);

  await link(page, t("connectors.edit-of", { connector: SAMPLE.type })).click();
  await expect(heading(page)).toHaveText(t("page.edit", { name: SAMPLE.type }));
  await expectValues(page, { ...SAMPLE, externalId: masked });
  await expect(fields(page).type).not.toBeEditable();
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  // What is not sent, and what is stored already, is no change.
  await fill(page, { role: ` ${SAMPLE.role} ` });
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  await button(page, t("connectors.replace")).click();
  await fill(page, { externalId });
  await fields(page).role.focus();
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  await expectValues(page, { externalId: masked });
  const topic = SAMPLE.topic.replace("appliance-audit", "audit-2");
  await fill(page, { topic });
  await expect(page.getByText(t("component.changes-in", { count: 1 }), { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("component.unsaved-changes") })).toBeVisible();
  await clean(page);
  await button(page, t("connectors.save-and-test")).click();

  await expect(message(page, t("connectors.saved", { name: SAMPLE.type }))).toBeVisible();
  await expect(fact(page, t("connectors.topic-arn"))).toHaveText(topic);
  const tests = page.getByRole("region", { name: t("connectors.test-notifications") });
  await expect(tests.getByRole("listitem")).toHaveText(testLine(testSent("200")));
  await expect(tests.getByRole("status")).toContainText(t("connectors.test-accepted"));
  const hops = page.getByRole("region", { name: t("connectors.delivery-path") }).locator(".hop");
  await expect(hops).toHaveText(both("connectors.hop-confirmed"));
  await button(page, t("connectors.send-test")).click();
  await expect(tests.getByRole("listitem")).toHaveCount(2);
  await clean(page);

  await button(page, t("connectors.delete")).click();
  const dialog = page.getByRole("dialog", { name: t("connectors.delete-question", { connector: SAMPLE.type }) });
  await expect(dialog).toContainText(t("connectors.delete-effect", { connector: SAMPLE.type, topic }));
  await expect(dialog.getByRole("button", { name: t("connectors.cancel") })).toBeFocused();
  await clean(page);
  await dialog.getByRole("button", { name: t("connectors.delete") }).click();
  await expect(dialog.getByText(t("component.not-the-word", { word: t("connectors.delete-word") }))).toBeVisible();
  const word = dialog.getByRole("textbox", { name: t("component.type-word", { word: t("connectors.delete-word") }) });
  await expect(word).toBeFocused();
  await clean(page);
  await word.fill(t("connectors.delete-word"));
  await dialog.getByRole("button", { name: t("connectors.delete") }).click();

  await expect(heading(page)).toHaveText(t("connectors.connectors"));
  await expect(message(page, t("connectors.deleted", { name: SAMPLE.type }))).toBeVisible();
  await expect(row(page, SAMPLE.type)).toHaveCount(0);
  await clean(page);
  await button(page, t("connectors.recreate")).click();
  await expect(message(page, t("connectors.recreated", { name: SAMPLE.type }))).toBeVisible();
  await expect(row(page, SAMPLE.type)).toBeVisible();
  await expect(button(page, t("connectors.recreate"))).toHaveCount(0);
  expect(await stored(page)).toContainEqual({
    notificationType: SAMPLE.type,
    topicArn: topic,
    roleArn: SAMPLE.role,
    externalId,
  });
});

test("a new connector is tested with the button that creates it", async ({ page }) => {
  await open(page, "connectors/new");
  await fill(page, SAMPLE);
  await button(page, t("connectors.create-and-test")).click();
  await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
  const tests = page.getByRole("region", { name: t("connectors.test-notifications") });
  await expect(tests.getByRole("listitem")).toHaveText(testLine(testSent("200")));
});

test("Enter in a field creates the connector", async ({ page }) => {
  await open(page, "connectors/new");
  await fill(page, SAMPLE);
  await fields(page).topic.press("Enter");
  await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
  await expect(heading(page)).toBeFocused();
});

test("a form is left while the caret stands in a field", async ({ page }) => {
  await open(page, "connectors");
  await link(page, t("connectors.new-connector")).click();
  await fields(page).role.focus();
  await page.goBack();
  await expect(heading(page)).toHaveText(t("connectors.connectors"));
  await page.getByRole("searchbox").fill("policy");
  await page.goForward();
  await expect(heading(page)).toHaveText(t("page.new-connector"));
});

test("a test from the list says status and latency in its row", async ({ page }) => {
  await open(page, "connectors");
  await button(page, t("connectors.send-test-through", { connector: "appliancehealth" })).click();
  await expect(row(page, "appliancehealth").getByRole("status")).toHaveText(testSent("200"));
  await expect(row(page, "policyaudit").getByRole("status")).toBeEmpty();
});

test("a test that fails is explained in the row and on the page", async ({ page }) => {
  await open(page, "connectors");
  await button(page, t("connectors.send-test-through", { connector: "inspection-fallback" })).click();
  await expect(row(page, "inspection-fallback").getByRole("status")).toHaveText(
    saying("connectors.test-and-failure", { test: testFailed("500"), failure: t("failure.couldnt-send-test") }),
  );
  await clean(page);

  await link(page, "inspection-fallback").click();
  await button(page, t("connectors.send-test")).click();
  await expect(page.getByRole("region", { name: t("connectors.test-notifications") }).getByRole("listitem")).toHaveText(
    testLine(testFailed("500")),
  );
  // Which hop it was is not known.
  await expect(page.getByRole("region", { name: t("connectors.delivery-path") }).locator(".hop")).toHaveText(both("connectors.hop-unknown"));
  const alert = alertTitled(page, t("failure.couldnt-send-test"));
  await expect(alert).toContainText(t("failure.test-failed"));
  await expect(alert).toContainText(t("failure.check-policies"));
  await alert.getByText(t("failure.response-details")).click();
  await expect(alert.getByLabel(t("failure.raw-response"))).toContainText("Internal server error");
  await clean(page);
});

test("a copy keeps the ARNs, proposes a type of its own and asks for its own external ID", async ({ page }) => {
  await open(page, "connectors");
  await link(page, t("connectors.duplicate-of", { connector: "policyaudit" })).click();
  await expect(heading(page)).toHaveText(t("page.duplicate", { name: "policyaudit" }));
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.duplicate", { name: "policyaudit" }) }));
  await expectValues(page, {
    type: "policyaudit-copy",
    topic: "arn:aws:sns:eu-central-1:210987654321:security-audit",
    role: "arn:aws:iam::123456789012:role/security/alerts/NetworkSecurityPublisher",
    externalId: "",
  });
  await fill(page, { externalId: SAMPLE.externalId });
  await button(page, t("connectors.create")).click();
  await expect(heading(page)).toHaveText("policyaudit-copy");
  // The next one gets another.
  await link(page, t("connectors.duplicate")).click();
  await expectValues(page, { type: "policyaudit-copy-2" });
});

test("a copy of a connector that does not exist says so, and creates a new one", async ({ page }) => {
  await open(page, "connectors/new?copy=nope");
  await expect(heading(page)).toHaveText(t("page.new-connector"));
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.new-connector") }));
  await expect(page.getByRole("status").filter({ hasText: t("component.original-not-found") })).toContainText("nope");
  await clean(page);
  await fill(page, SAMPLE);
  await button(page, t("connectors.create")).click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
});

test("a click anywhere in a row opens the connector, but not one on a control", async ({ page, context }) => {
  await open(page, "connectors");
  const topic = row(page, "policyaudit").locator('[data-column="topic"]');
  await button(page, t("connectors.send-test-through", { connector: "policyaudit" })).click();
  await expect(row(page, "policyaudit").getByRole("status")).toHaveText(testSent(/\d+/));
  await expect(heading(page)).toHaveText(t("connectors.connectors"));
  const [other] = await Promise.all([context.waitForEvent("page"), topic.click({ position: { x: 3, y: 3 }, modifiers: ["ControlOrMeta"] })]);
  await expect(other).toHaveURL(/connectors\/policyaudit$/);
  await other.close();
  await topic.click({ position: { x: 3, y: 3 } });
  await expect(heading(page)).toHaveText("policyaudit");
  // What the test from the list showed is known here.
  await expect(page.getByRole("region", { name: t("connectors.delivery-path") }).locator(".hop")).toHaveText(both("connectors.hop-confirmed"));
  await page.goBack();
  await expect(link(page, "policyaudit")).toBeFocused();
});

test("every cell of the list stands under its header", async ({ page }) => {
  await open(page, "connectors");
  const line = page.getByRole("row").filter({ has: page.getByRole("link", { name: "policyaudit", exact: true }) });
  await expect(line).toBeVisible();
  const headers = await page.getByRole("columnheader").allTextContents();
  const cells = await line.getByRole("cell").allTextContents();
  expect(cells).toHaveLength(headers.length);
  expect(cells[headers.indexOf(t("connectors.account"))]).toContain("210987654321");
  expect(cells[headers.indexOf(t("list.verdict"))]).toContain(t("aws-identifier.type-undocumented", { found: "policyaudit" }));
});

test("the page of a connector shows what is known of its path, and its JSON without the secret", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "connectors/policyaudit");
  const check = page.getByRole("complementary", { name: t("connectors.check") });
  await expect(check).toContainText(t("aws-identifier.accounts-differ", { role: "123456789012", topic: "210987654321" }));
  const path = page.getByRole("region", { name: t("connectors.delivery-path") });
  await expect(path.getByRole("listitem").filter({ hasText: "sts:AssumeRole" })).toContainText(t("connectors.trust-not-checked"));
  await expect(path.locator(".hop")).toHaveText([saying("connectors.hop-doubtful", {}, "start"), saying("connectors.hop-not-checked", {}, "start")]);
  await expect(path.locator(".hop").first()).toContainText(t("connectors.role-warned"));
  await expect(path.locator(".hop").last()).toContainText(t("connectors.cross-account"));
  await screenshots(page, "connector-path");
  await page.getByText(t("component.api-json")).click();
  const json = page.getByLabel("JSON", { exact: true });
  await expect(json).toContainText('"topicArn": "arn:aws:sns:eu-central-1:210987654321:security-audit"');
  await expect(json).not.toContainText("7c0e5b1a");
  await button(page, t("component.copy-masked")).click();
  await expect(page.getByText(t("component.copied-masked"), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain("7c0e5b1a");
});

test("a connector that does not exist is told from one that does", { tag: "@hosted" }, async ({ page }) => {
  for (const path of ["connectors/nobody", "connectors/nobody/edit"]) {
    await open(page, path);
    await expect(heading(page)).toHaveText(t("connectors.not-found"));
    await expect(page.getByRole("main")).toContainText(t("connectors.not-found-why", { connector: "nobody" }));
  }
  await clean(page);
});
