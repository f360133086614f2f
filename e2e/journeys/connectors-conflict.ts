// Somebody else changes or deletes the connector that is being edited.
import { clean } from "../support/clean.ts";
import { alertTitled, button, expectValues, fact, fields, fill, heading, link, message, refresh, row, SAMPLE, stored } from "../support/connectors.ts";
import { expect, test } from "../support/other-page.ts";
import { open, type Page } from "../support/test.ts";
import { oneOf, t, verbatim } from "../support/words.ts";

const PATH = "connectors/policyaudit/edit";
const BEFORE = {
  topic: "arn:aws:sns:eu-central-1:210987654321:security-audit",
  role: "arn:aws:iam::123456789012:role/security/alerts/NetworkSecurityPublisher",
  externalId: "7c0e5b1a-3f52-4d0b-9c66-0f6d2a8e91d4",
};
const THEIRS = {
  topic: "arn:aws:sns:eu-central-1:210987654321:theirs",
  role: "arn:aws:iam::210987654321:role/Theirs",
  externalId: "0d9c8b7a-6f5e-4d3c-8b1a-99887766ffee",
};
const MINE = {
  topic: "arn:aws:sns:eu-central-1:210987654321:mine",
  role: "arn:aws:iam::210987654321:role/Mine",
  externalId: SAMPLE.externalId,
};

const masked = (id: string) => id.replace(/[^-](?=.{4})/g, "•");

const panel = (page: Page) => page.getByRole("alert", { name: t("component.conflict") });

const version = (page: Page, name: string) =>
  panel(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${verbatim(name)}`) }) });

async function save(page: Page, values: { topic?: string; role?: string; externalId?: string }): Promise<void> {
  if (values.externalId) await button(page, t("connectors.replace")).click();
  await fill(page, values);
  await button(page, t("connectors.save")).click();
}

/** The other page opens the connector after this one has, and saves before it. */
async function saveOther(page: Page, other: Page, values: Parameters<typeof save>[1]): Promise<void> {
  await other.bringToFront();
  await open(other, PATH);
  await save(other, values);
  await expect(heading(other)).toHaveText("policyaudit");
  await page.bringToFront();
}

const inSandbox = async (page: Page) => (await stored(page)).find((c) => c.notificationType === "policyaudit");

test("changes of different fields are put together", async ({ page, other }) => {
  await open(page, PATH);
  await saveOther(page, other, { role: THEIRS.role });
  await save(page, { topic: MINE.topic });
  await expect(panel(page)).toContainText(t("component.conflict-none"));
  await expect(panel(page).getByRole("heading")).toBeFocused();
  await expect(version(page, t("connectors.role-arn")).getByRole("cell")).toHaveText([
    BEFORE.role,
    THEIRS.role,
    t("component.unchanged-by-you"),
  ]);
  expect((await inSandbox(page))?.topicArn).toBe(BEFORE.topic);
  await clean(page);
  await button(page, t("component.merge-and-continue")).click();
  await expect(panel(page)).toHaveCount(0);
  await expectValues(page, { topic: MINE.topic, role: THEIRS.role });
  await button(page, t("connectors.save")).click();
  await expect(fact(page, t("connectors.topic-arn"))).toHaveText(MINE.topic);
  await expect(fact(page, t("connectors.role-arn"))).toHaveText(THEIRS.role);
});

test("for a field both changed, the person chooses", async ({ page, other }) => {
  await open(page, PATH);
  await saveOther(page, other, { topic: THEIRS.topic, role: THEIRS.role });
  await save(page, { topic: MINE.topic, role: MINE.role });
  await expect(version(page, t("connectors.topic-arn")).getByRole("cell")).toHaveText([BEFORE.topic, THEIRS.topic, MINE.topic]);
  await expect(version(page, t("connectors.role-arn")).getByRole("cell")).toHaveText([BEFORE.role, THEIRS.role, MINE.role]);
  await expect(version(page, t("connectors.topic-arn")).getByRole("radio", { name: t("component.keep-mine") })).toBeChecked();
  await clean(page);
  await version(page, t("connectors.role-arn")).getByText(t("component.use-theirs")).click();
  await expect(version(page, t("connectors.role-arn")).getByRole("radio", { name: t("component.use-theirs") })).toBeChecked();
  await button(page, t("component.merge-and-continue")).click();
  await expectValues(page, { topic: MINE.topic, role: THEIRS.role });
  await expect(page.getByText(t("component.changes-in", { count: 1 }), { exact: true })).toBeVisible();
  await button(page, t("connectors.save")).click();
  await expect(message(page, t("connectors.saved", { name: "policyaudit" }))).toBeVisible();
  expect(await inSandbox(page)).toEqual({
    notificationType: "policyaudit",
    topicArn: MINE.topic,
    roleArn: THEIRS.role,
    externalId: BEFORE.externalId,
  });
});

test("saving again without a decision does not overwrite", async ({ page, other }) => {
  await open(page, PATH);
  await saveOther(page, other, { topic: THEIRS.topic });
  await save(page, { topic: MINE.topic });
  await expect(panel(page)).toBeVisible();
  await button(page, t("connectors.save")).click();
  await expect(panel(page)).toBeVisible();
  await expect(button(page, t("connectors.save"))).not.toHaveAttribute("aria-busy");
  expect((await inSandbox(page))?.topicArn).toBe(THEIRS.topic);
  await expectValues(page, { topic: MINE.topic });
});

test("an external ID that was replaced meanwhile is kept, and never shown", async ({ page, other }) => {
  await open(page, PATH);
  await saveOther(page, other, { externalId: THEIRS.externalId });
  await save(page, { topic: MINE.topic });
  await expect(version(page, t("connectors.external-id")).getByRole("cell")).toHaveText([
    masked(BEFORE.externalId),
    masked(THEIRS.externalId),
    t("component.unchanged-by-you"),
  ]);
  expect(await page.content()).not.toContain(THEIRS.externalId);
  await button(page, t("component.merge-and-continue")).click();
  await expectValues(page, { topic: MINE.topic, externalId: masked(THEIRS.externalId) });
  await button(page, t("connectors.save")).click();
  await expect(message(page, t("connectors.saved", { name: "policyaudit" }))).toBeVisible();
  expect(await inSandbox(page)).toMatchObject({ topicArn: MINE.topic, externalId: THEIRS.externalId });
});

for (const [choice, wins] of [
  [t("component.keep-mine"), MINE.externalId],
  [t("component.use-theirs"), THEIRS.externalId],
] as const) {
  test(`an external ID both replaced: ${choice.toLowerCase()}`, async ({ page, other }) => {
    await open(page, PATH);
    await saveOther(page, other, { externalId: THEIRS.externalId });
    await save(page, { externalId: MINE.externalId, topic: MINE.topic });
    await expect(version(page, t("connectors.external-id")).getByRole("cell")).toHaveText([
      masked(BEFORE.externalId),
      masked(THEIRS.externalId),
      masked(MINE.externalId),
    ]);
    await version(page, t("connectors.external-id")).getByText(choice).click();
    await button(page, t("component.merge-and-continue")).click();
    await button(page, t("connectors.save")).click();
    await expect(message(page, t("connectors.saved", { name: "policyaudit" }))).toBeVisible();
    expect((await inSandbox(page))?.externalId).toBe(wins);
  });
}

test("a connector deleted meanwhile can be created again from what was typed", async ({ page, other }) => {
  await open(page, PATH);
  await other.bringToFront();
  await open(other, "connectors");
  await button(other, t("connectors.delete-of", { connector: "policyaudit" })).click();
  await other.getByRole("dialog").getByRole("textbox").fill(t("connectors.delete-word"));
  await other.getByRole("dialog").getByRole("button", { name: t("connectors.delete") }).click();
  await expect(row(other, "policyaudit")).toHaveCount(0);
  await page.bringToFront();

  await save(page, { topic: MINE.topic });
  const alert = alertTitled(page, t("connectors.gone"));
  await expect(alert).toContainText(t("connectors.gone-why"));
  await expect(alert).toContainText(t("connectors.gone-next"));
  await expectValues(page, { type: "policyaudit", topic: MINE.topic, role: BEFORE.role, externalId: "" });
  await clean(page);
  await expect(fields(page).externalId).toBeEditable();
  await fill(page, { externalId: MINE.externalId });
  await page.getByRole("button", { name: oneOf(t("connectors.save"), t("connectors.create")) }).click();
  await expect(message(page, t("connectors.created", { name: "policyaudit" }))).toBeVisible();
  expect(await inSandbox(page)).toMatchObject({ topicArn: MINE.topic, externalId: MINE.externalId });
});

test("a draft that is older than what is stored is put side by side with it", async ({ page, other }) => {
  await open(page, PATH);
  await fill(page, { topic: MINE.topic });
  await saveOther(page, other, { topic: THEIRS.topic });
  await page.reload();
  await expect(version(page, t("connectors.topic-arn")).getByRole("cell")).toHaveText([BEFORE.topic, THEIRS.topic, MINE.topic]);
  await clean(page);
  await button(page, t("component.merge-and-continue")).click();
  await expectValues(page, { topic: MINE.topic });
  await button(page, t("connectors.save")).click();
  await expect(fact(page, t("connectors.topic-arn"))).toHaveText(MINE.topic);
});

test("the list shows what another tab changed after a refresh", async ({ page, other }) => {
  await open(page, "connectors");
  await saveOther(page, other, { topic: THEIRS.topic });
  await refresh(page);
  await expect(row(page, "policyaudit")).toContainText("theirs");
  await link(page, "policyaudit").click();
  await expect(fact(page, t("connectors.topic-arn"))).toHaveText(THEIRS.topic);
});
