// A status that an answer leaves out is neither enabled nor disabled, and nothing is written that nobody asked for.
import { connect, unlock } from "../support/connections.ts";
import { button, entry } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import * as s from "../support/sandbox-server.ts";
import { test } from "../support/sandbox-server.ts";
import { expect } from "../support/test.ts";
import { t } from "../support/words.ts";

test("a status that was not answered is shown as unknown, can be set either way, and is not sent by the way", async ({ page, server }) => {
  const written: { notification_name: string; status?: string }[] = [];
  await page.route(/\/v3\/[^/]+\/notifications/, async (route) => {
    if (route.request().method() === "PUT") written.push(route.request().postDataJSON());
    if (route.request().method() !== "GET" || written.length > 0) return route.continue();
    const response = await route.fetch();
    const body = await response.json();
    for (const row of body.notifications) if (row.notification_name === "root_logins") delete row.status;
    await route.fulfill({ response, json: body });
  });
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, { [t("sign-in.iam-token")]: s.TOKEN });
  await entry(page, t("page.notifications")).click();
  const row = n.row(page, "root_logins");
  await expect(row).toContainText(t("notifications.status-not-answered"));
  await expect(row).toContainText(t("verdict.unknown"));
  await expect(row).not.toContainText(t("notifications.disabled"));
  await expect(row.getByRole("button", { name: t("notifications.enable-named", { name: "root_logins" }) })).toBeVisible();
  await expect(row.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }) })).toBeVisible();
  await n.clean(page);

  await n.rowLink(page, "root_logins").click();
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await expect(page.getByRole("main")).toContainText(t("notifications.status-not-answered"));
  const verdict = page.getByRole("region", { name: t("verdict.title"), exact: true });
  await expect(verdict).toContainText(t("verdict.unknown"));
  await expect(verdict).toContainText(t("verdict.status-unanswered"));

  await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
  await expect(n.heading(page, t("page.edit", { name: "root_logins" }))).toBeFocused();
  const enabled = page.getByRole("checkbox", { name: t("notification-form.enabled"), exact: true });
  await expect(enabled).toHaveJSProperty("indeterminate", true);
  await expect(verdict).toContainText(t("verdict.unknown"));
  await n.clean(page);
  // Another change does not write a status on the way.
  await n.textbox(page, t("notification-form.name")).fill("root_logins_renamed");
  await n.save(page);
  await expect(page.getByRole("alert").filter({ hasText: t("notifications.incomplete", { part: t("failure.part-status") }) })).toBeVisible();
  expect(written).toEqual([]);
  // Once it was decided, it is.
  await enabled.check();
  await expect(enabled).toHaveJSProperty("indeterminate", false);
  await n.save(page);
  await expect(n.heading(page, "root_logins_renamed")).toBeFocused();
  expect(written.map(({ notification_name, status }) => [notification_name, status])).toEqual([["root_logins_renamed", "enabled"]]);
  await expect(button(page, t("notifications.disable"))).toBeVisible();
});
