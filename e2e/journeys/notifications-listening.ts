// Whether anybody listens to a notification's topic: on its page, in its verdict, in the lists and in its form.
import { button } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { addProjects, allRead } from "../support/workspace.ts";
import { t } from "../support/words.ts";

const card = (page: Page) => page.getByRole("region", { name: t("listening.title"), exact: true });
const verdict = (page: Page) => page.getByRole("region", { name: t("verdict.title"), exact: true });
const called = (page: Page) => verdict(page).getByRole("paragraph").first();
const check = (page: Page) => card(page).getByRole("button", { name: t("listening.check"), exact: true }).click();

/** Topic, what is said, the verdict with its reason, and a subscription that is listed. */
const TOPICS: [string, string, string, string, string][] = [
  ["nobody-made-this", "listening.no-topic", "verdict.nobody-notified", "verdict.topic-missing", ""],
  ["test", "listening.none", "verdict.nobody-notified", "verdict.nobody-subscribed", ""],
  ["platform-alerts", "listening.none", "verdict.nobody-notified", "verdict.nobody-subscribed", "state-canceled"],
  ["data-alerts", "listening.unconfirmed", "verdict.nobody-notified", "verdict.unconfirmed", "state-unconfirmed"],
  ["security-alerts", "listening.confirmed", "verdict.ok", "", "state-confirmed"],
  ["web-alerts", "listening.unknown", "verdict.unknown", "verdict.listening-unknown", "state-confirmed"],
];

for (const [topic, said, label, why, state] of TOPICS) {
  test(`who listens to ${topic} is part of the verdict`, async ({ page }) => {
    await n.openNew(page);
    await n.typeLeast(page, "watched", n.TOPIC.replace("on-call", topic));
    await expect(called(page), "before it is saved").toHaveText(t(label));
    if (why) await expect(verdict(page)).toContainText(t(why));
    await n.create(page);
    await expect(n.heading(page, "watched")).toBeFocused();
    await expect(card(page).getByRole("status"), "asked by itself").toHaveText(t(said));
    await n.clean(page);
    await check(page);
    await expect(card(page).getByRole("status"), "asked again").toHaveText(t(said));
    await expect(called(page)).toHaveText(t(label));
    if (why) await expect(verdict(page)).toContainText(t(why));
    const listed = card(page).getByRole("listitem");
    if (state) {
      await expect(listed.first()).toContainText(t(`listening.${state}`));
      await expect(listed.first(), "addresses are masked").toContainText("•••");
    } else {
      await expect(listed).toHaveCount(0);
    }
    await expect(card(page)).not.toContainText(/security@|data-platform@|former-colleague@/);
    await n.clean(page);
    // The list says the same, whether it was read elsewhere or by itself.
    await n.goTo(page, t("page.notifications"));
    await expect(n.row(page, "watched")).toContainText(t(label));
    await page.reload();
    await expect(n.row(page, "watched")).toContainText(t(label));
    if (why) await expect(n.row(page, "watched")).toContainText(t(why));
    // So does the form, whether that was read elsewhere or by itself.
    await page.getByRole("link", { name: t("notifications.edit-named", { name: "watched" }), exact: true }).click();
    await expect(n.heading(page, t("page.edit", { name: "watched" }))).toBeFocused();
    await expect(called(page)).toHaveText(t(label));
    await page.reload();
    await expect(called(page)).toHaveText(t(label));
    if (why) await expect(verdict(page)).toContainText(t(why));
    await n.clean(page);
    // Another target, another verdict.
    await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
    await expect(called(page)).toHaveText(t("verdict.ok"));
    await n.textbox(page, t("notification-form.topic")).fill(n.FUNCTION);
    await expect(verdict(page), "nobody need subscribe to a function").not.toContainText(t("verdict.listening-unknown"));
  });
}

test("where nobody may read subscriptions, it stays unknown and is called so", async ({ page }) => {
  await addProjects(page, 30);
  await allRead(page);
  const overview = page.getByRole("table", { name: t("workspace.connections") });
  // One of the projects refuses to tell who is subscribed to its topics.
  const partly = overview.getByRole("row").filter({ hasText: t("workspace.partly-read", { count: 10 }) });
  const name = (await partly.getByRole("button").first().textContent()) ?? "";
  await button(page, name).click();
  await open(page, "notifications?target=smn&status=enabled");
  await expect(n.names(page).first()).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText(t("verdict.listening-unknown"));
  await n.names(page).first().click();
  await expect(card(page).getByRole("status")).toHaveText(t("listening.unknown"));
  await expect(verdict(page)).toContainText(t("verdict.listening-unknown"));
  await expect(card(page).getByRole("paragraph"), "why is said").toHaveCount(1);
  await n.clean(page);

  await open(page, `workspace/notifications?verdict=unknown&status=enabled&connection=${encodeURIComponent(name)}`);
  await allRead(page);
  const all = page.getByRole("table", { name: t("workspace.notifications") });
  await expect(all).toContainText(t("verdict.listening-unknown"));
  await n.clean(page);
});
