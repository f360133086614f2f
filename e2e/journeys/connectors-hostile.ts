// Names that are markup or turn the direction of writing stay text.
import { clean } from "../support/clean.ts";
import { button, errorSummary, fields, fill, heading, link, rewrite, row, SAMPLE } from "../support/connectors.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { t } from "../support/words.ts";

const MARKUP = "<img src=x onerror=alert(1)>";
const TURNED = "\u202eexe.txt\u202c مرحبا";

/** No element came out of the text, and nothing of it ran. */
async function expectInert(page: Page): Promise<void> {
  await expect(page.locator("img, script:not([src])")).toHaveCount(0);
}

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
});

for (const [type, says] of [
  [MARKUP, t("identifier.placeholder", { value: MARKUP })],
  ["<b", t("aws-identifier.type-characters", { found: t("identifier.a-character", { character: "<" }) })],
  [TURNED, t("identifier.space-inside", { field: t("identifier.field", { kind: "notification-type" }) })],
  ["../../etc", t("aws-identifier.type-characters", { found: t("identifier.a-character", { character: "/" }) })],
] as const) {
  test(`the notification type ${JSON.stringify(type)} is refused with a sentence`, async ({ page }) => {
    await open(page, "connectors/new");
    await fill(page, { ...SAMPLE, type });
    await button(page, t("connectors.create")).click();
    await expect(errorSummary(page).getByRole("listitem")).toHaveCount(1);
    await expect(errorSummary(page)).toContainText(says);
    await expect(fields(page).type).toHaveValue(type);
    await expectInert(page);
  });
}

for (const search of [MARKUP, TURNED, "'\"><script>alert(1)</script>", "%3Cimg%20src=x%20onerror=alert(1)%3E"]) {
  test(`the search ${JSON.stringify(search)} stays text`, async ({ page }) => {
    await open(page, "connectors");
    const box = page.getByRole("searchbox");
    await box.fill(search);
    await expect(page.getByRole("heading", { name: t("list.no-connectors-match") })).toBeVisible();
    await expect(page).toHaveURL(/\?q=/);
    await expectInert(page);
    await page.reload();
    await expect(box).toHaveValue(search);
    await expect(page.getByRole("heading", { name: t("list.no-connectors-match") })).toBeVisible();
    await expectInert(page);
    await button(page, t("list.clear-search")).click();
    await expect(row(page, "policyaudit")).toBeVisible();
  });
}

test("markup in the address is shown as text", { tag: "@hosted" }, async ({ page }) => {
  await open(page, `connectors/${encodeURIComponent(MARKUP)}`);
  await expect(heading(page)).toHaveText(t("connectors.not-found"));
  await expect(page.getByRole("main").getByText(MARKUP, { exact: true })).toBeVisible();
  await expect(page).toHaveTitle(t("page.tab", { page: t("connectors.not-found") }));
  await expectInert(page);
  await clean(page);
  await open(page, `${encodeURIComponent(MARKUP)}/x?y=${encodeURIComponent(MARKUP)}`);
  await expect(heading(page)).toHaveText(t("page.not-found"));
  await expectInert(page);
});

for (const type of [MARKUP, TURNED, "new", "a/b?c#d%41", "..", "~", "type with blanks"]) {
  test(`a stored connector named ${JSON.stringify(type)} is listed, opened and reloaded`, async ({ page }) => {
    await rewrite(page, "connectors", ({ connectors }) => {
      connectors.push({ notificationType: type, topicArn: SAMPLE.topic, roleArn: MARKUP, externalId: SAMPLE.externalId });
    });
    await expect(row(page, type)).toHaveCount(1);
    await expectInert(page);
    await link(page, type).click();
    await expect(heading(page)).toHaveText(type);
    await expect(page).toHaveTitle(t("page.tab", { page: type }));
    await expectInert(page);
    await page.reload();
    await expect(heading(page)).toHaveText(type);
    await link(page, t("connectors.edit")).click();
    await expect(heading(page)).toHaveText(t("page.edit", { name: type }));
    await expect(fields(page).type).toHaveValue(type);
    await expect(fields(page).role).toHaveValue(MARKUP);
    await expectInert(page);
    await page.reload();
    await expect(fields(page).type).toHaveValue(type);
  });
}

test("names that turn the direction of writing do not turn what follows", async ({ page }) => {
  await rewrite(page, "connectors", ({ connectors }) => {
    connectors.push({ notificationType: TURNED, topicArn: SAMPLE.topic, roleArn: SAMPLE.role, externalId: SAMPLE.externalId });
  });
  await expect(link(page, TURNED).locator("bdi")).toHaveText(TURNED);
  await link(page, TURNED).click();
  await expect(heading(page).locator("bdi")).toHaveText(TURNED);
  await clean(page);
});
