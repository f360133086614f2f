// The AWS setup: policies and templates are generated, applied and verified.
import { readFile } from "node:fs/promises";
import { clean } from "../support/clean.ts";
import { alertTitled, button, expectValues, fill, heading, link, makeFail, message, SAMPLE, stored, testLine, testSent, traces } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { expect, open, test, type Locator, type Page } from "../support/test.ts";
import { oneOf, saying, t } from "../support/words.ts";

const KEY = "arn:aws:kms:eu-west-1:444455556666:key/1f3c5a2e-0b7d-4c61-9a53-2d8e4f6b7c90";
const SHEETS = [t("artifact.trust-policy"), t("artifact.role-permissions"), t("artifact.topic-statement"), t("artifact.topic-policy"), t("artifact.key-statement")];
const TO_RUN = ["CloudFormation (YAML)", "CloudFormation (JSON)", "Terraform", t("artifact.cli-script"), t("assistant.api-call")];

const DOWNLOADS = ["download", "download-with-placeholders", "download-with-placeholder"];
const COPIES = ["copy-document", "copy-with-placeholders", "copy-with-placeholder"];

const region = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const paper = (page: Page, name: string): Locator => page.getByRole("textbox", { name, exact: true });
const connector = (page: Page): Locator => page.getByRole("combobox", { name: t("assistant.use-values-of"), exact: true });
const include = (page: Page): Locator => page.getByRole("checkbox", { name: t("assistant.show-external-id") });
const decision = (page: Page): Locator => region(page, t("assistant.access-evaluation"));

/** How much was found in a pasted policy, all of one kind. */
const found = (kind: string, count: number): string => t("assistant.finding-counts", { counts: [t(`assistant.${kind}`, { count })] });

async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole("radio", { name, exact: true });
  await radio.click();
  await expect(radio).toBeChecked();
}

/** The text of the sheet that is shown, as it is downloaded. */
async function downloaded(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: oneOf(...DOWNLOADS.map((key) => t(`assistant.${key}`))) }).first().click();
  return readFile(await (await waiting).path(), "utf8");
}

/** The page fits the narrowest window. */
async function fitsPhone(page: Page, what: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: 320, height: 700 });
  await expectFits(page, what);
  await page.setViewportSize(before);
}

/** What the page shows and what its boxes hold. */
const visible = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText + [...document.querySelectorAll("textarea")].map((box) => box.value).join("\n"));

test("a new connector’s documents are made, taken to AWS and tested", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "connectors/new");
  await fill(page, SAMPLE);
  await button(page, t("connectors.aws-setup")).click();
  await expect(heading(page)).toHaveText(t("page.aws-setup"));
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(paper(page, t("connectors.topic-arn"))).toHaveValue(SAMPLE.topic);
  await expect(paper(page, t("connectors.role-arn"))).toHaveValue(SAMPLE.role);
  await paper(page, t("assistant.key-arn-optional")).fill(KEY);
  await expect(region(page, t("artifact.trust-policy"))).toContainText("arn:aws:iam::737318609257:root");
  await expect(region(page, t("artifact.trust-policy"))).toContainText("<EXTERNAL-ID: insert before use>");
  await clean(page);
  await screenshots(page, "assistant-documents");

  // The topic keeps what it has.
  await choose(page, t("artifact.topic-policy"));
  await page.getByText(t("assistant.merge-existing")).click();
  const existing = page.getByLabel(t("assistant.current-topic-policy"));
  await existing.fill('{"Version":"2012-10-17","Id":"ours","Statement":[]');
  await expect(page.getByRole("alert")).toContainText(saying("policy.pasted-topic-unreadable", { message: /.+/ }, "anywhere"));
  await clean(page);
  await existing.fill('{"Version":"2012-10-17","Id":"ours","Statement":[{"Sid":"Old","Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"sns:Subscribe","Resource":"*"}]}');
  await expect(region(page, t("artifact.topic-policy"))).toContainText('"Sid":"Old"');
  await expect(region(page, t("artifact.topic-policy"))).toContainText("assumed-role/AuditPublisher/appliance-audit");
  await choose(page, "Terraform");
  await expect(region(page, "Terraform")).toContainText('"Old"');
  await clean(page);

  // The form is as it was left.
  await button(page, t("assistant.back-to-form")).first().click();
  await expect(heading(page)).toHaveText(t("page.new-connector"));
  await expectValues(page, SAMPLE);
  await button(page, t("connectors.create-and-test")).click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
  await expect(region(page, t("connectors.test-notifications")).getByRole("listitem")).toHaveText(testLine(testSent("200")));
  expect((await stored(page)).find((one) => one.notificationType === SAMPLE.type)?.externalId).toBe(SAMPLE.externalId);
  await page.getByRole("main").getByRole("link", { name: t("connectors.aws-setup"), exact: true }).click();
  await expect(heading(page)).toHaveText(t("page.aws-setup-for", { connector: SAMPLE.type }));
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.aws-setup-for", { connector: SAMPLE.type }) }));
  await expect(connector(page)).toHaveValue(SAMPLE.type);
  await expect(region(page, t("artifact.trust-policy"))).toContainText("<EXTERNAL-ID: insert before use>");
  await choose(page, t("assistant.apply"));
  await link(page, t("assistant.open-connector")).click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
});

test("templates show from the start what is missing, and are never taken for finished", { tag: "@hosted" }, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "assistant");
  const missing = page.getByRole("group", { name: t("assistant.missing-values") });
  // Only what the text that is shown has placeholders for.
  await expect(missing.getByRole("listitem")).toHaveText([t("connectors.external-id")]);
  for (const name of [...SHEETS.slice(0, 4), ...TO_RUN]) {
    await choose(page, name);
    const sheet = region(page, name);
    await expect(sheet.locator("mark").first()).toBeVisible();
    const text = await downloaded(page);
    expect(text.trim()).toBe((await sheet.innerText()).trim());
    expect(text, name).toMatch(/<(EXTERNAL-ID: insert before use|ROLE-NAME|TOPIC-NAME)>/);
    await expect(button(page, t("assistant.copy-document"))).toHaveCount(0);
  }
  await choose(page, t("artifact.topic-statement"));
  await expect(missing.getByRole("listitem")).toHaveText([t("connectors.notification-type"), t("connectors.topic-arn"), t("connectors.role-arn")]);
  await expect(region(page, t("artifact.topic-statement"))).toContainText("arn:aws:sts::<ACCOUNT-ID>:assumed-role/<ROLE-NAME>/<NOTIFICATION-TYPE>");
  const waiting = page.waitForEvent("download");
  await button(page, t("assistant.download-with-placeholders")).click();
  expect((await waiting).suggestedFilename()).toBe("topic-statement-INCOMPLETE.json");
  await clean(page);
  await screenshots(page, "assistant-start");
  await fitsPhone(page, "the templates before anything is entered");

  // Each value takes the place of its placeholder.
  await paper(page, t("connectors.topic-arn")).fill(SAMPLE.topic);
  await expect(region(page, t("artifact.topic-statement"))).toContainText(SAMPLE.topic);
  await expect(region(page, t("artifact.topic-statement"))).toContainText("assumed-role/<ROLE-NAME>/<NOTIFICATION-TYPE>");
  await expect(missing).toContainText(t("assistant.one-account-assumed"));
  await paper(page, t("connectors.role-arn")).fill(SAMPLE.role);
  await paper(page, t("connectors.notification-type")).fill(SAMPLE.type);
  await expect(region(page, t("artifact.topic-statement")).locator("mark")).toHaveCount(0);
  await expect(button(page, t("assistant.copy-document"))).toBeVisible();
  await expect(missing).toHaveCount(0);
  await choose(page, t("artifact.trust-policy"));
  await expect(missing.getByRole("listitem")).toHaveText([t("connectors.external-id")]);
  await paper(page, t("connectors.external-id")).fill(SAMPLE.externalId);
  await expect(missing).toHaveCount(0);

  // How it gets into AWS.
  await button(page, t("assistant.next-apply")).click();
  await expect(page.getByRole("heading", { name: t("assistant.apply-in-aws") })).toBeFocused();
  const steps = page.getByRole("main").locator("ol.journey > li");
  await expect(steps).toHaveCount(3);
  await expect(steps.first()).toContainText(t("artifact.trust-policy-place"));
  await clean(page);
  await choose(page, t("assistant.cloudformation"));
  await expect(region(page, t("assistant.commands"))).toContainText("--template-file network-security.yaml");
  await expect(region(page, t("assistant.commands"))).toContainText("read -rs EXTERNAL_ID");
  await choose(page, t("assistant.aws-cli-script"));
  await expect(region(page, t("assistant.commands"))).toContainText("bash network-security.sh");
  await clean(page);
  await screenshots(page, "assistant-apply");
  await fitsPhone(page, "the steps in AWS");
  await button(page, t("assistant.next-verify")).click();
  await expect(page.getByRole("heading", { name: t("assistant.verify"), exact: true })).toBeFocused();
  const NOT_CHECKED = saying("connectors.hop-not-checked", {}, "start");
  await expect(region(page, t("connectors.delivery-path")).locator(".hop")).toHaveText([NOT_CHECKED, NOT_CHECKED]);
  await clean(page);
});

/** Types values that documents can be made for. */
async function typeValues(page: Page): Promise<void> {
  await paper(page, t("connectors.notification-type")).fill(SAMPLE.type);
  await paper(page, t("connectors.topic-arn")).fill(SAMPLE.topic);
  await paper(page, t("connectors.role-arn")).fill(SAMPLE.role);
  await paper(page, t("connectors.external-id")).fill(SAMPLE.externalId);
  await paper(page, t("assistant.key-arn-optional")).fill(KEY);
}

test("no document has the external ID in it unless it is wanted", { tag: "@hosted" }, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "assistant");
  await typeValues(page);
  for (const name of [...SHEETS, ...TO_RUN]) {
    await choose(page, name);
    const sheet = region(page, name);
    await expect(sheet).toContainText(/appliance-audit|sts:AssumeRole/);
    expect(await visible(page), name).not.toContain(SAMPLE.externalId);
    const text = await downloaded(page);
    expect(text.trim()).toBe((await sheet.innerText()).trim());
    await page.getByRole("button", { name: oneOf(...COPIES.map((key) => t(`assistant.${key}`))) }).click();
    await expect(page.getByText(t("connectors.copied"), { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  await clean(page);

  // It is in those that need it, on purpose only.
  await include(page).check();
  await expect(region(page, t("assistant.api-call"))).toContainText(SAMPLE.externalId);
  for (const name of [t("artifact.trust-policy"), ...TO_RUN]) {
    await choose(page, name);
    await expect(region(page, name)).toContainText(SAMPLE.externalId);
    expect(await downloaded(page)).toContain(SAMPLE.externalId);
  }
  await choose(page, t("artifact.topic-policy"));
  await expect(region(page, t("artifact.topic-policy"))).not.toContainText(SAMPLE.externalId);
  await include(page).uncheck();
  expect(await visible(page)).not.toContain(SAMPLE.externalId);
  expect(await traces(page)).not.toContain(SAMPLE.externalId);
});

test("values are typed, their problems shown, and they become a connector", async ({ page }) => {
  await open(page, "assistant");
  await clean(page);
  await button(page, t("assistant.show-missing-values")).click();
  await expect(paper(page, t("connectors.notification-type"))).toBeFocused();
  await expect(page.getByText(t("aws-identifier.external-id-missing"))).toBeVisible();
  await clean(page);
  await paper(page, t("connectors.notification-type")).fill(SAMPLE.type);
  await paper(page, t("connectors.topic-arn")).fill(SAMPLE.topic);
  await paper(page, t("connectors.role-arn")).fill(SAMPLE.role);
  await button(page, t("connectors.generate-new")).click();
  await expect(region(page, t("artifact.trust-policy"))).toBeVisible();
  await paper(page, t("assistant.vendor-account")).fill("7373-1860-9257");
  await button(page, t("finding.use-value", { value: "737318609257" })).click();
  await expect(paper(page, t("assistant.vendor-account"))).toHaveValue("737318609257");
  await paper(page, t("assistant.key-arn-optional")).fill("arn:aws:kms:eu-west-1:444455556666:alias/alerts");
  await expect(page.getByText(t("policy-connector.key-by-alias"))).toBeVisible();
  await choose(page, t("artifact.role-permissions"));
  await expect(region(page, t("artifact.role-permissions"))).toContainText("<KEY-ARN>");
  await paper(page, t("assistant.key-arn-optional")).fill("");
  await expect(page.getByRole("radio", { name: t("artifact.key-statement") })).toHaveCount(0);
  await choose(page, t("assistant.apply"));
  await button(page, t("assistant.create-connector")).click();
  await expect(heading(page)).toHaveText(t("page.new-connector"));
  await expectValues(page, { type: SAMPLE.type, topic: SAMPLE.topic, role: SAMPLE.role });
  await button(page, t("connectors.create")).click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
});

test("the form of a stored connector is left for its documents and found unchanged", async ({ page }) => {
  await open(page, "connectors/policyaudit/edit");
  await button(page, t("connectors.aws-setup")).click();
  await expect(region(page, t("artifact.trust-policy"))).toContainText("<EXTERNAL-ID: insert before use>");
  await button(page, t("assistant.back-to-form")).first().click();
  await expect(heading(page)).toHaveText(t("page.edit", { name: "policyaudit" }));
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  await fill(page, { topic: SAMPLE.topic });
  await button(page, t("connectors.aws-setup")).click();
  await choose(page, t("artifact.topic-statement"));
  await expect(region(page, t("artifact.topic-statement"))).toContainText(SAMPLE.topic);
  await page.goBack();
  await expect(page.getByText(t("component.changes-in", { count: 1 }), { exact: true })).toBeVisible();
  await expectValues(page, { topic: SAMPLE.topic });
});

test("not pasted, not readable and without statements are three answers", async ({ page }) => {
  await open(page, "assistant");
  await connector(page).selectOption("policyaudit");
  await choose(page, t("assistant.verify"));
  const said = (what: string, document: string) => t(`policy-decision.${what}`, { document: t(`policy.${document}`) });
  await paper(page, t("assistant.trust-policy")).fill("{hello");
  await expect(decision(page)).toContainText(said("not-read", "trust-policy"));
  await expect(decision(page)).toContainText(said("not-here", "topic-policy"));
  await expect(decision(page)).toContainText(said("not-here", "role-permissions-policy"));
  await paper(page, t("assistant.topic-policy")).fill("Version: 2012-10-17\nStatement:\n  - Effect: Allow\n");
  await paper(page, t("assistant.role-permissions-policy")).fill("{}");
  await expect(decision(page)).toContainText(said("not-read", "topic-policy"));
  await expect(decision(page)).toContainText(said("no-statements", "role-permissions-policy"));
  for (const document of ["trust-policy", "topic-policy", "role-permissions-policy"]) {
    await expect(decision(page)).not.toContainText(said("not-here", document));
  }
  await clean(page);
});

test("a broken policy is pasted, understood, corrected step by step and as a whole", async ({ page }) => {
  await open(page, "assistant");
  await connector(page).selectOption("policyaudit");
  await include(page).check();
  await choose(page, t("artifact.trust-policy"));
  const good = await region(page, t("artifact.trust-policy")).innerText();
  const externalId = /"sts:ExternalId": "([^"]+)"/.exec(good)?.[1] ?? "?";
  await include(page).uncheck();
  await choose(page, t("artifact.topic-policy"));
  const topic = await region(page, t("artifact.topic-policy")).innerText();
  await choose(page, t("artifact.role-permissions"));
  const permissions = await region(page, t("artifact.role-permissions")).innerText();
  await page.reload();
  await expect(connector(page)).toHaveValue("policyaudit");

  await choose(page, t("assistant.verify"));
  await expect(decision(page)).toContainText(t("assistant.paste-policies"));
  await clean(page);
  const broken = good.replace("737318609257", "737318609275").replace(externalId, "something-else-1234");
  await paper(page, t("assistant.trust-policy")).fill(broken);
  const trust = region(page, t("assistant.trust-policy"));
  await expect(trust.getByRole("status")).toHaveText(found("errors", 2));
  await expect(trust).toContainText(t("policy-principal.nearly-vendor", { account: "737318609275" }));
  await expect(trust).toContainText(t("assistant.line-and-column", { line: 8, column: 16 }));
  await expect(trust).toContainText("Statement[0].Principal.AWS");
  await expect(decision(page).getByRole("heading", { name: t("policy-decision.assume-denied") })).toBeVisible();
  await paper(page, t("assistant.topic-policy")).fill(topic.replace("assumed-role/", "assumed-role/Other"));
  await paper(page, t("assistant.role-permissions-policy")).fill(permissions);
  await expect(region(page, t("assistant.role-permissions-policy")).getByRole("status")).toHaveText(t("assistant.no-findings"));
  await clean(page);
  await screenshots(page, "assistant-doctor");
  await fitsPhone(page, "the doctor");

  // What was pasted stays while other parts are looked at; it is stored nowhere.
  await choose(page, t("assistant.generate"));
  await choose(page, t("assistant.verify"));
  await expect(paper(page, t("assistant.trust-policy"))).toHaveValue(broken);
  expect(await traces(page)).not.toContain("737318609275");

  // A statement of its own is added; nothing that others have is touched.
  await expect(trust).toContainText(t("assistant.fix-writes-external-id"));
  await button(page, t("assistant.apply-all-fixes")).click();
  await expect(page.getByRole("heading", { name: t("assistant.fixed-policies") })).toBeFocused();
  const corrected = region(page, t("assistant.fixed-policy", { policy: t("assistant.trust-policy") }));
  const changes = region(page, t("assistant.what-changes", { policy: t("assistant.trust-policy") }));
  await expect(changes.locator("del")).toHaveCount(0);
  await expect(changes.locator("ins").filter({ hasText: "<EXTERNAL-ID: insert before use>" })).toHaveCount(1);
  await expect(corrected.getByRole("button", { name: t("assistant.use-this-version") })).toHaveCount(0);
  expect(await visible(page)).not.toContain(externalId);
  await clean(page);
  await screenshots(page, "assistant-corrected");
  await fitsPhone(page, "the corrected documents");
  await include(page).check();
  await expect(changes.locator("ins").filter({ hasText: externalId })).toHaveCount(1);
  await corrected.getByRole("button", { name: t("assistant.use-this-version") }).click();
  await expect(paper(page, t("assistant.trust-policy"))).toHaveValue(/something-else-1234[^]*NetworkSecurityAssumeRole2/);
  await expect(trust.getByRole("status")).toHaveText(t("assistant.no-findings"));
  await region(page, t("assistant.fixed-policy", { policy: t("assistant.topic-policy") })).getByRole("button", { name: t("assistant.use-this-version") }).click();
  await expect(decision(page).getByRole("heading", { name: `${t("assistant.answer-yes")} ${t("policy-decision.assume-allowed")}` })).toBeVisible();
  await expect(decision(page).getByRole("heading", { name: `${t("assistant.answer-yes")} ${t("policy-decision.publish-allowed")}` })).toBeVisible();
  // Allowed is not confirmed: only a test does that.
  const hops = region(page, t("connectors.delivery-path")).locator(".hop");
  const ALLOWED = saying("connectors.hop-allowed", {}, "start");
  await expect(hops).toHaveText([ALLOWED, ALLOWED]);
  await expect(page.getByRole("heading", { name: t("assistant.fixed-policies") })).toHaveCount(0);
  await clean(page);

  // What shuts somebody out is a step of its own that shows what it changes.
  const wide = good.replace(/,\s*"Condition"[^]*?\}\s*\}(?=\s*\}\s*\])/, "");
  await paper(page, t("assistant.trust-policy")).fill(wide);
  await expect(trust.getByRole("status")).toHaveText(found("warnings", 1));
  await expect(button(page, t("assistant.apply-all-fixes"))).toHaveCount(0);
  const narrow = trust.getByRole("button", { name: saying("policy-broad.let-in-only-external-id", { whose: /.+/, holders: /.+/ }) });
  await narrow.click();
  await expect(trust.getByRole("button", { name: t("assistant.cancel") })).toBeFocused();
  await expect(region(page, t("assistant.what-changes", { policy: t("assistant.trust-policy") })).locator("ins").filter({ hasText: externalId })).toHaveCount(1);
  await clean(page);
  await trust.getByRole("button", { name: t("assistant.narrow-access") }).click();
  await expect(trust.getByRole("status")).toHaveText(t("assistant.no-findings"));
  expect(await traces(page)).not.toContain(externalId);

  // What AWS refuses lets nobody in: whom a fix lets in is said and shown before it is made.
  await paper(page, t("assistant.trust-policy")).fill(good.replace(/"Principal": \{[^}]*\}/, '"Principal": "*"'));
  await expect(trust).toContainText(t("policy-principal-form.everyone-alone"));
  await expect(button(page, t("assistant.apply-all-fixes"))).toHaveCount(0);
  const label = t("policy-principal-form.list-under", { kind: "AWS" });
  await trust.getByRole("button", { name: t("policy.lets-in", { label, given: "*" }) }).click();
  await expect(trust.getByRole("button", { name: t("assistant.cancel") })).toBeFocused();
  await expect(region(page, t("assistant.what-changes", { policy: t("assistant.trust-policy") })).locator("ins").filter({ hasText: '"AWS"' })).toHaveCount(1);
  await trust.getByRole("button", { name: t("assistant.give-access") }).click();
  await expect(paper(page, t("assistant.trust-policy"))).toHaveValue(/"Principal": \{"AWS": "\*"\}/);

  // Another connector: its external ID is not shown by the tick for this one.
  await connector(page).selectOption("appliancehealth");
  await expect(include(page)).not.toBeChecked();
});

test("a new external ID is introduced step by step, also across a reload and a failure", async ({ page, troubles }) => {
  troubles.allow("503");
  const current = page.locator('[aria-current="step"]');
  await open(page, "assistant");
  await choose(page, t("assistant.rotate"));
  await expect(region(page, t("assistant.not-yet"))).toContainText(t("assistant.select-connector"));
  await clean(page);
  await connector(page).selectOption("policyaudit");
  await expect(current).toContainText(t("assistant.generate-external-id"));
  await clean(page);
  await button(page, t("assistant.generate-external-id")).click();
  await expect(page.getByRole("heading", { name: t("assistant.allow-both") })).toBeFocused();
  const both = region(page, t("assistant.trust-policy-for-both"));
  await expect(both).toContainText("<EXTERNAL-ID: insert before use>");
  await expect(both).toContainText("<NEW-EXTERNAL-ID: insert before use>");
  await expect(current).toContainText(t("assistant.select-show-external-id"));
  await clean(page);
  await screenshots(page, "assistant-rotation");
  await fitsPhone(page, "the steps");
  await include(page).check();
  await expect(current).not.toContainText(t("assistant.select-show-external-id"));
  const document = await downloaded(page);
  const [before, after] = JSON.parse(document).Statement[0].Condition.StringEquals["sts:ExternalId"];
  expect(after).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  await button(page, t("assistant.role-accepts-both")).click();
  await expect(current).toContainText(t("assistant.update-how"));
  for (const id of [before, after]) expect(await traces(page)).not.toContain(id);

  // The step survives a reload, the external ID does not.
  await makeFail(page, t("sandbox.write-request"), t("sandbox.unavailable"));
  await open(page, "assistant?connector=policyaudit");
  await expect(page.getByRole("radio", { name: t("assistant.rotate") })).toBeChecked();
  await expect(current).toContainText(t("assistant.give-connector"));
  await expect(current).toContainText(t("assistant.new-external-id-how"));
  await clean(page);
  await current.getByLabel(t("assistant.new-external-id")).fill("x");
  await button(page, t("assistant.use-it")).click();
  await expect(current.getByRole("alert")).toContainText(t("aws-identifier.external-id-length", { count: 1 }));
  await current.getByLabel(t("assistant.current-trust-policy")).fill(document.replace(after, before));
  await button(page, t("assistant.take-from-policy")).click();
  await expect(current.getByRole("alert")).toContainText(t("policy.no-other-external-id"));
  await clean(page);
  await current.getByLabel(t("assistant.current-trust-policy")).fill(document);
  await button(page, t("assistant.take-from-policy")).click();
  await button(page, t("assistant.update-connector")).click();
  await expect(alertTitled(page, t("failure.couldnt-save-connector"))).toBeVisible();
  await clean(page);
  expect((await stored(page)).find((one) => one.notificationType === "policyaudit")?.externalId).toBe(before);
  await button(page, t("assistant.update-connector")).click();
  await expect(page.getByRole("heading", { name: t("assistant.send-test-step") })).toBeFocused();
  expect((await stored(page)).find((one) => one.notificationType === "policyaudit")?.externalId).toBe(after);
  await button(page, t("connectors.send-test")).click();
  await expect(current.getByRole("status").first()).toHaveText(testSent("200"));
  await clean(page);
  await button(page, t("assistant.continue")).click();
  await include(page).check();
  await expect(region(page, t("assistant.trust-policy"))).toContainText(after);
  await expect(region(page, t("assistant.trust-policy"))).not.toContainText(before);
  await clean(page);
  await button(page, t("assistant.role-accepts-new")).click();
  await expect(message(page, t("assistant.uses-only-new", { name: "policyaudit" }))).toBeVisible();
  await expect(current).toContainText(t("assistant.generate-external-id"));
  for (const id of [before, after]) expect(await traces(page)).not.toContain(id);
});
