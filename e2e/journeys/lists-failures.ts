// Lists that cannot be read, or not yet.
import { counted } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { expect, loaded, open, test, type Page } from "../support/test.ts";
import { oneOf, t } from "../support/words.ts";

const TITLE = t("failure.couldnt-load-notifications");
const TOPICS = t("failure.couldnt-load-topic-notifications");
/** Reads both lists again, or the one that could not be read. */
const AGAIN = oneOf(t("component.try-again"), t("failure.try-loading-again"));

/** Queues failures of lists on the sandbox's page and stays there. */
async function failLists(page: Page, answer: string): Promise<void> {
  await open(page, "sandbox");
  await expect(page.getByRole("link", { name: counted(t("page.notifications"), n.SEEDED) })).toBeVisible();
  await n.addFault(page, t("sandbox.list-request"), answer);
}

for (const [answer, cause, raw] of [
  [t("sandbox.credentials-rejected"), t("failure.token-expired"), "APIGW.0301"],
  [t("sandbox.not-allowed"), t("failure.permission-missing"), "CTS.0013"],
  [t("sandbox.server-failure"), t("failure.data-not-read"), "CTS.0005"],
  [t("sandbox.unavailable"), t("failure.dependency-failed"), "CTS.0001"],
  [t("sandbox.html-page"), t("failure.web-page-instead"), "<html"],
  [t("sandbox.cut-short"), t("failure.unexpected-response"), "notifications"],
  [t("sandbox.dropped"), t("failure.unreachable"), ""],
]) {
  test(`a list answered with “${answer}” keeps the old rows and is read again on request`, async ({ page }) => {
    await failLists(page, answer);
    // A gateway's failure is asked about again by itself, twice for each kind.
    for (let more = 0; more < 5 && answer === t("sandbox.html-page"); more += 1) await n.addFault(page, t("sandbox.list-request"), answer);
    await n.goTo(page, t("page.notifications"));
    // The failure is of the list of topics; a gateway's is of both.
    const alert = n.failure(page, answer === t("sandbox.html-page") ? TITLE : TOPICS);
    await expect(alert).toContainText(cause);
    // The rows below are those of before.
    if (answer !== t("sandbox.html-page")) await expect(alert).toContainText(t("failure.list-outdated"));
    await expect(n.rows(page)).toHaveCount(n.SEEDED);
    if (raw) {
      await alert.getByText(t("failure.response-details")).click();
      await expect(alert.getByLabel(t("failure.raw-response"))).toContainText(raw);
    }
    if (answer === t("sandbox.credentials-rejected")) await n.clean(page);
    await alert.getByRole("button", { name: AGAIN }).click();
    await expect(alert).toHaveCount(0);
    await expect(n.rows(page)).toHaveCount(n.SEEDED);
    await expect(n.count(page)).toHaveText(n.allOf(12, "newest-first"));
  });
}

test("a first load that fails shows only the failure, and trying again brings the rows", async ({ page }) => {
  await open(page, "sandbox");
  // The app reads both kinds of notifications when it starts, and topics beside them; what
  // comes first is answered first, and asked again. So there is a failure for each.
  for (let nth = 0; nth < 10; nth += 1) await n.addFault(page, t("sandbox.list-request"), t("sandbox.server-failure"));
  await page.getByRole("listitem").filter({ hasText: t("sandbox.waiting", { times: 1, request: t("sandbox.list-request"), response: t("sandbox.server-failure") }) }).nth(9).waitFor();
  await page.goto("./notifications");
  await loaded(page);
  const alert = n.listFailure(page);
  await expect(alert).toBeVisible();
  await expect(n.rows(page)).toHaveCount(0);
  await n.clean(page);
  await expect(async () => {
    if ((await alert.count()) > 0) await alert.getByRole("button", { name: AGAIN }).click();
    await expect(n.rows(page)).toHaveCount(n.SEEDED, { timeout: 1_000 });
  }).toPass();
  await expect(alert).toHaveCount(0);
});

test("a page of a notification that cannot be read offers to try again", async ({ page }) => {
  await n.openDetail(page, "root_logins");
  const address = page.url();
  await failLists(page, t("sandbox.server-failure"));
  for (let nth = 0; nth < 3; nth += 1) await n.addFault(page, t("sandbox.list-request"), t("sandbox.server-failure"));
  await page.goto(address);
  await loaded(page);
  const alert = n.listFailure(page);
  await expect(alert).toBeVisible();
  await n.clean(page);
  await expect(async () => {
    if ((await alert.count()) > 0) await alert.getByRole("button", { name: AGAIN }).click();
    await expect(n.heading(page, "root_logins")).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("a list that is slow to come is a skeleton first", async ({ page }) => {
  await page.clock.install();
  await open(page, "sandbox");
  for (let nth = 0; nth < 5; nth += 1) await n.addFault(page, t("sandbox.any-request"), t("sandbox.slow-response"));
  await page.goto("./notifications");
  await loaded(page);
  await expect(page.getByRole("status").filter({ hasText: t("component.loading") })).toBeAttached();
  await expect(page.getByRole("button", { name: t("component.refresh") })).toHaveAttribute("aria-busy", "true");
  await expect(n.heading(page, t("page.notifications"))).toBeVisible();
  await n.clean(page);
  await page.clock.fastForward(2_500);
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await expect(page.getByRole("status").filter({ hasText: t("component.loading") })).toHaveCount(0);
});

test("a list that never comes is given up after 20 seconds", async ({ page }) => {
  await page.clock.install();
  await failLists(page, t("sandbox.no-response"));
  await n.goTo(page, t("page.notifications"));
  await expect(page.getByRole("button", { name: t("component.refresh") })).toHaveAttribute("aria-busy", "true");
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await page.clock.fastForward(21_000);
  await expect(n.failure(page, TOPICS)).toContainText(t("failure.timed-out"));
  await n.press(page, t("failure.try-loading-again"));
  await page.clock.fastForward(1_000);
  await expect(n.failure(page, TOPICS)).toHaveCount(0);
});

test("a list read while offline keeps its rows", async ({ page, context }) => {
  await n.openList(page);
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  // What judges them has to be there.
  await expect(n.row(page, "key_deletions")).toContainText(t("verdict.ok"));
  await context.setOffline(true);
  await n.press(page, t("component.refresh"));
  await expect(n.failure(page, TITLE)).toContainText(t("failure.offline"));
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  // Back online, it is read again by itself.
  await context.setOffline(false);
  await expect(n.failure(page, TITLE)).toHaveCount(0);
});
