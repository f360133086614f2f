// What the form says about what is typed, when it says it, and what it does with
// the external ID.
import { clean } from "../support/clean.ts";
import { button, errorSummary, expectValues, fields, fill, heading, message, SAMPLE, stored, traces } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { oneOf, saying, t, verbatim } from "../support/words.ts";

/** What stands under a field's label. */
const problem = (page: Page, text: string) => page.locator("form").getByText(text);

const anatomyRow = (page: Page, name: string) =>
  page
    .getByRole("region", { name: t("connectors.anatomy") })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) });

test("an empty form leads from the summary to its fields", async ({ page }) => {
  await open(page, "connectors/new");
  await button(page, t("connectors.create")).click();
  const summary = errorSummary(page);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("listitem")).toHaveCount(4);
  // Beside the form they are counted and not said again.
  await expect(page.getByRole("region", { name: t("component.saving") })).toContainText(t("component.errors-in-the-way", { count: 4 }));
  const verdict = page.getByRole("region", { name: t("verdict.title") });
  await expect(verdict).toContainText(t("verdict.errors"));
  await expect(verdict.getByRole("listitem").filter({ hasText: t("verdict.error") })).toHaveCount(0);
  await clean(page);
  const { type, topic, role, externalId } = fields(page);
  for (const [name, box, missing] of [
    ["notification-type", type, saying("aws-identifier.type-missing", {}, "anywhere")],
    ["topic-arn", topic, saying("identifier.enter", { kind: "topic-arn", example: /.+/ }, "anywhere")],
    ["role-arn", role, saying("identifier.enter", { kind: "role-arn", example: /.+/ }, "anywhere")],
    ["external-id", externalId, saying("aws-identifier.external-id-missing", {}, "anywhere")],
  ] as const) {
    await expect(box).toHaveAttribute("aria-invalid", "true");
    await expect(box).toHaveAccessibleDescription(missing);
    await summary.getByText(new RegExp(`^${verbatim(t(`field.${name}`))}`)).click();
    await expect(box).toBeFocused();
  }
  await fill(page, SAMPLE);
  await expect(summary).toHaveCount(0);
  await expect(page.getByRole("region", { name: t("component.saving") })).toContainText(t("component.ready-to-save"));
  await expect(verdict).toContainText(t("verdict.warnings"));
});

test("nothing is scolded while it is being typed", async ({ page }) => {
  await open(page, "connectors/new");
  const { topic, role } = fields(page);
  await topic.pressSequentially("arn:aws:sn");
  await expect(topic).not.toHaveAttribute("aria-invalid");
  await expect(topic).toHaveAccessibleDescription(t("connectors.topic-hint"));
  await role.focus();
  await expect(topic).toHaveAttribute("aria-invalid", "true");
  await expect(topic).toHaveAccessibleDescription(saying("aws-identifier.arn-parts", { count: 3, field: /.+/, example: /.+/ }, "anywhere"));
  await topic.fill(SAMPLE.topic);
  await expect(topic).not.toHaveAttribute("aria-invalid");
});

test("the anatomy of the ARNs follows the typing", async ({ page }) => {
  await open(page, "connectors/new");
  await fill(page, { topic: SAMPLE.topic });
  await expect(anatomyRow(page, t("connectors.topic")).getByRole("cell")).toHaveText(["aws", "sns", "eu-west-1", "444455556666", "appliance-audit"]);
  await fill(page, { role: SAMPLE.role, type: SAMPLE.type });
  await expect(anatomyRow(page, t("connectors.role")).getByRole("cell")).toHaveText(["aws", "iam", t("aws-identifier.part-global"), "444455556666", "role/AuditPublisher"]);
  await expect(anatomyRow(page, t("connectors.session")).getByRole("cell")).toHaveText([
    "aws",
    "sts",
    t("aws-identifier.part-global"),
    "444455556666",
    `assumed-role/AuditPublisher/${SAMPLE.type}`,
  ]);
  const anatomy = page.getByRole("region", { name: t("connectors.anatomy") });
  await expect(anatomy.getByText(t("aws-identifier.part-same"), { exact: true })).toHaveCount(2);
  await fill(page, { role: SAMPLE.role.replace("444455556666", "777788889999") });
  await expect(anatomy.getByText(t("aws-identifier.part-differs"), { exact: true })).toHaveCount(1);
  await clean(page);
  // Of a link it shows the ARN in it, and of one without any nothing.
  const link = "https://eu-west-1.console.aws.amazon.com/sns/v3/home?region=eu-west-1#/topic/";
  await fill(page, { topic: link + SAMPLE.topic });
  await expect(anatomyRow(page, t("connectors.topic")).getByRole("cell")).toHaveText(["aws", "sns", "eu-west-1", "444455556666", "appliance-audit"]);
  await fill(page, { topic: link });
  await expect(anatomyRow(page, t("connectors.topic")).getByRole("cell")).toHaveText(["", "", "", "", ""]);
  // On a phone every part stands below the other with its name, and nothing is cut off.
  await fill(page, { topic: SAMPLE.topic, role: SAMPLE.role });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await anatomy.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  await expectFits(page, "the anatomy");
  await clean(page);
});

interface Fix {
  title: string;
  field: "topic" | "role" | "type";
  typed: string;
  says: string;
  /** Label of the fix; none where the console cannot know better. */
  fix?: string;
  becomes?: string;
}

/** That something else was found in a field. */
const otherFound = (found: string, kind: string, example: string) =>
  t("identifier.other-found", { found, field: t("identifier.field", { kind }), example });

const FIXES: Fix[] = [
  {
    title: "an account that is a digit short",
    field: "role",
    typed: "arn:aws:iam::44445555666:role/AuditPublisher",
    says: t("aws-identifier.account-length", { count: 11 }),
    fix: t("finding.use-value", { value: "444455556666" }),
    becomes: SAMPLE.role,
  },
  {
    title: "an account with another digit",
    field: "role",
    typed: "arn:aws:iam::444455556667:role/AuditPublisher",
    says: t("aws-identifier.accounts-slip", { role: "444455556667", topic: "444455556666" }),
    fix: t("finding.use-value", { value: "444455556666" }),
    becomes: SAMPLE.role,
  },
  {
    title: "the ARN of a subscription",
    field: "topic",
    typed: `${SAMPLE.topic}:8a21d249-4329-4871-acc6-7be709c6ea7f`,
    says: t("aws-identifier.topic-subscription"),
    fix: t("identifier.remove-subscription"),
    becomes: SAMPLE.topic,
  },
  {
    title: "a topic in the field of the role",
    field: "role",
    typed: SAMPLE.topic,
    says: otherFound("topic", "role-arn", "arn:aws:iam::123456789012:role/AlertsRole"),
  },
  {
    title: "a role in the field of the topic",
    field: "topic",
    typed: SAMPLE.role,
    says: otherFound("role", "topic-arn", "arn:aws:sns:us-west-1:123456789012:alerts"),
  },
  {
    title: "a region of another partition",
    field: "topic",
    typed: "arn:aws:sns:cn-north-1:444455556666:appliance-audit",
    says: t("aws-identifier.region-elsewhere", { found: "cn-north-1", home: "aws-cn", partition: "aws" }),
    fix: t("aws-identifier.use-partition", { partition: "aws-cn" }),
    becomes: "arn:aws-cn:sns:cn-north-1:444455556666:appliance-audit",
  },
  {
    title: "the documented type in another spelling",
    field: "type",
    typed: "Appliance-Health",
    says: t("aws-identifier.type-undocumented", { found: "Appliance-Health" }),
    fix: t("finding.use-quoted", { value: "appliancehealth" }),
    becomes: "appliancehealth",
  },
];

for (const { title, field, typed, says, fix, becomes } of FIXES) {
  test(`${title} is recognised`, async ({ page }) => {
    await open(page, "connectors/new");
    await fill(page, { ...SAMPLE, [field]: typed });
    const box = fields(page)[field];
    await box.focus();
    await box.blur();
    await expect(problem(page, says)).toBeVisible();
    await expect(box).toHaveAccessibleDescription(new RegExp(verbatim(says)));
    // What was typed is never rewritten unasked.
    await expect(box).toHaveValue(typed);
    if (fix === undefined) {
      await button(page, t("connectors.create")).click();
      await expect(errorSummary(page)).toContainText(says);
      return;
    }
    await page.locator("form").getByRole("button", { name: fix, exact: true }).click();
    await expect(box).toHaveValue(becomes ?? "");
    await expect(box).toBeFocused();
    await expect(problem(page, says)).toHaveCount(0);
  });
}

test("the external ID is masked, revealed, generated", async ({ page }) => {
  await open(page, "connectors/new");
  const { externalId } = fields(page);
  await expect(externalId).toHaveAttribute("type", "password");
  await fill(page, { externalId: SAMPLE.externalId });
  const reveal = page.getByRole("button", { name: oneOf(t("connectors.reveal"), t("connectors.hide")) });
  await expect(reveal).toHaveText(t("connectors.reveal"));
  await reveal.click();
  await expect(externalId).toHaveAttribute("type", "text");
  await expect(externalId).toHaveValue(SAMPLE.externalId);
  await reveal.click();
  await expect(externalId).toHaveAttribute("type", "password");
  await button(page, t("connectors.generate-new")).click();
  const first = await externalId.inputValue();
  expect(first).not.toBe(SAMPLE.externalId);
  await button(page, t("connectors.generate-new")).click();
  await expect(externalId).not.toHaveValue(first);
  // A generated value has to reach the trust policy, so it is shown.
  await expect(externalId).toHaveAttribute("type", "text");
});

test("a weak or well-known external ID is warned about and can be saved", async ({ page }) => {
  await open(page, "connectors/new");
  const { externalId } = fields(page);
  for (const [typed, says] of [
    ["41819d20-b9a1-11eb-94c9-c769b191f4cc", t("aws-identifier.external-id-example")],
    ["444455556666", t("aws-identifier.external-id-account")],
    ["s3cret-word", t("aws-identifier.external-id-short", { count: 11, comfortable: 16 })],
  ]) {
    await fill(page, { ...SAMPLE, externalId: typed });
    await externalId.blur();
    await expect(problem(page, says)).toBeVisible();
  }
  await clean(page);
  await button(page, t("connectors.create")).click();
  await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
});

test("a stored external ID is kept unless it is replaced", async ({ page }) => {
  const before = "7c0e5b1a-3f52-4d0b-9c66-0f6d2a8e91d4";
  const storedId = async () => (await stored(page)).find((c) => c.notificationType === "policyaudit")?.externalId;
  await open(page, "connectors/policyaudit/edit");
  const { externalId } = fields(page);
  await expect(externalId).not.toBeEditable();
  await expect(externalId).toHaveValue("••••••••-••••-••••-••••-••••••••91d4");
  await button(page, t("connectors.replace")).click();
  await expect(externalId).toBeFocused();
  await expect(externalId).toHaveValue("");
  await clean(page);
  await fill(page, { externalId: SAMPLE.externalId });
  await button(page, t("connectors.keep-stored")).click();
  await expect(externalId).not.toBeEditable();
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  await fill(page, { topic: SAMPLE.topic });
  await button(page, t("connectors.save")).click();
  await expect(heading(page)).toHaveText("policyaudit");
  expect(await storedId()).toBe(before);

  await page.getByRole("link", { name: t("connectors.edit"), exact: true }).click();
  await button(page, t("connectors.replace")).click();
  await fill(page, { externalId: SAMPLE.externalId });
  await button(page, t("connectors.save")).click();
  // The message of the first time is still there, so only the stored value tells.
  await expect.poll(storedId).toBe(SAMPLE.externalId);
});

test("the external ID is left nowhere but with the service", async ({ page }) => {
  const secret = SAMPLE.externalId;
  await open(page, "connectors/new");
  await fill(page, { ...SAMPLE, type: "sandbox-401" });
  await button(page, t("connectors.reveal")).click();
  expect(await traces(page)).toContain(SAMPLE.topic);
  expect(await traces(page)).not.toContain(secret);
  await button(page, t("connectors.create")).click();
  await expect(page.getByRole("alert").filter({ hasText: t("failure.couldnt-create-connector") })).toBeVisible();
  await page.getByText(t("failure.response-details")).click();
  expect(await traces(page)).not.toContain(secret);
  await fill(page, { type: SAMPLE.type });
  await button(page, t("connectors.create")).click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
  expect(await traces(page)).not.toContain(secret);
  await expect(page.locator("body")).not.toContainText(secret);
  await page.getByRole("link", { name: t("connectors.edit"), exact: true }).click();
  await expectValues(page, { type: SAMPLE.type });
  expect(await page.content()).not.toContain(secret);
  expect(await traces(page)).not.toContain(secret);
});
