// Notifications as code: of one, of some, of all; copied and kept.
import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { clean } from "../support/clean.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import * as n from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

const code = (page: Page): Locator => page.getByRole("region", { name: t("export-page.code") });
const text = (page: Page): Promise<string> => code(page).innerText();
const form = (page: Page, name: string): Promise<void> => page.getByRole("radio", { name, exact: true }).check({ force: true });
const count = (haystack: string, needle: string | RegExp): number => haystack.split(needle).length - 1;

async function kept(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await n.press(page, t("export-page.download"));
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("one notification is exported in every form", { tag: "@hosted" }, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await n.openDetail(page, "key_deletions");
  await page.getByRole("link", { name: t("notifications.export"), exact: true }).click();
  await expect(n.heading(page, t("page.export"))).toBeFocused();
  await expect(page.getByText(t("export-page.chosen", { count: 1 }), { exact: true })).toBeVisible();

  // The connection is one to Huawei Cloud.
  await expect(page.getByRole("radio", { name: t("export.terraform-huawei") })).toBeChecked();
  const terraform = await text(page);
  expect(terraform).toContain('source  = "huaweicloud/huaweicloud"');
  expect(terraform).toContain('resource "huaweicloud_cts_notification" "key_deletions" {');
  expect(terraform).toMatch(/import \{\n {2}to = huaweicloud_cts_notification\.key_deletions\n {2}id = "key_deletions"\n\}/);
  await n.press(page, t("export-page.copy-code"));
  await expect(page.getByText(t("connectors.copied"), { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(terraform);
  expect(await kept(page)).toEqual({ name: "cts_notification_key_deletions.tf", text: terraform });
  await clean(page);
  await screenshots(page, "export-one");

  await page.getByRole("checkbox", { name: t("export-page.import-blocks") }).uncheck();
  await expect(code(page)).not.toContainText("import {");

  await form(page, t("export.terraform-open-telekom-cloud"));
  await expect(code(page)).toContainText('resource "opentelekomcloud_cts_event_notification_v3" "key_deletions" {');

  await form(page, "KooCLI");
  await expect(code(page)).toContainText("hcloud CTS CreateNotification \\\n  --cli-region=eu-west-101");
  await form(page, t("export-page.update-stored"));
  await expect(code(page)).toContainText("hcloud CTS UpdateNotification");
  await clean(page);

  await form(page, "curl");
  await expect(code(page)).toContainText(`curl --request PUT 'http://127.0.0.1:8090/v3/${n.PROJECT}/notifications' \\\n  --header "X-Auth-Token: $TOKEN"`);
  const curl = await kept(page);
  expect(curl.name).toBe("cts_notification_key_deletions.sh");
  expect(curl.text).toBe(await text(page));

  // The way back leads to the notification.
  await page.getByRole("navigation", { name: t("component.breadcrumb") }).getByRole("link", { name: "key_deletions" }).click();
  await expect(n.heading(page, "key_deletions")).toBeFocused();
});

test("the text is reached and scrolled with the keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await open(page, "export");
  await expect(code(page)).toBeVisible();
  await expectFits(page, "the export at 360 px");
  await n.press(page, t("export-page.download"));
  await page.keyboard.press("Tab");
  await expect(code(page)).toBeFocused();
  await page.keyboard.press("End");
  await expect.poll(() => code(page).evaluate((pre) => pre.scrollTop)).toBeGreaterThan(0);
});

test("what the list shows, and what is selected in it, is exported", { tag: "@hosted" }, async ({ page }) => {
  await n.openList(page, "?q=key_deletions");
  await expect(n.rows(page)).toHaveCount(1);
  await page.getByRole("link", { name: t("notifications.export"), exact: true }).click();
  await expect(page.getByText(t("export-page.all-listed", { count: 1 }), { exact: true })).toBeVisible();
  expect(count(await text(page), /^resource "/m)).toBe(1);
  await page.getByRole("navigation", { name: t("component.breadcrumb") }).getByRole("link", { name: t("page.notifications") }).click();
  await expect(n.search(page)).toHaveValue("key_deletions");

  await n.search(page).fill("");
  for (const name of ["prod_server_deletes", "key_deletions"]) await page.getByRole("checkbox", { name: t("notifications.select-named", { name }), exact: true }).check();
  await n.press(page, t("notifications.export-selected"));
  await expect(page.getByText(t("export-page.chosen", { count: 2 }), { exact: true })).toBeVisible();
  const both = await text(page);
  for (const name of ["prod_server_deletes", "key_deletions"]) expect(both).toMatch(new RegExp(`name += "${name}"`));
  expect(count(both, /^resource "/m)).toBe(2);

  // The address holds what is meant.
  await page.reload();
  await expect(page.getByText(t("export-page.chosen", { count: 2 }), { exact: true })).toBeVisible();
  expect(await text(page)).toBe(both);

  await page.goto(`${page.url()}&id=gone`);
  await expect(page.getByText(t("export-page.some-deleted", { count: 2, wanted: 3 }), { exact: true })).toBeVisible();
  await open(page, "export?id=gone");
  await expect(page.getByRole("heading", { name: t("export-page.nothing") })).toBeVisible();
  await clean(page);
});

test("a hundred notifications are exported with every name", async ({ page }) => {
  await open(page, "sandbox");
  await n.press(page, t("list.notifications", { count: 100 }));
  await n.goTo(page, t("page.notifications"));
  await expect(n.count(page)).toHaveText(saying("list.notifications", { count: 100 }, "start"));
  const list = await n.names(page).allInnerTexts();
  await page.getByRole("button", { name: t("component.next-page") }).click();
  await expect(n.names(page).first()).not.toHaveText(list[0] ?? "");
  list.push(...(await n.names(page).allInnerTexts()));
  expect(new Set(list).size).toBe(100);

  await page.getByRole("link", { name: t("notifications.export"), exact: true }).click();
  await expect(page.getByText(t("export-page.all", { count: 100 }), { exact: true })).toBeVisible();
  const terraform = await text(page);
  const missing = (all: string) => list.filter((name) => !all.includes(name));
  expect(missing(terraform)).toEqual([]);
  // What the provider cannot manage is left out, and said.
  const left = count(terraform, "# note: left out: ");
  expect(count(terraform, /^resource "/m) + left).toBe(100);
  expect(count(terraform, /^import \{/m)).toBe(100 - left);
  expect(await kept(page)).toEqual({ name: "cts_notifications.tf", text: terraform });
  await clean(page);
  await screenshots(page, "export-hundred");

  await form(page, "KooCLI");
  await expect(code(page)).toContainText("hcloud CTS CreateNotification");
  const commands = await text(page);
  expect(missing(commands)).toEqual([]);
  expect(count(commands, /^hcloud CTS CreateNotification/m)).toBe(100);
  expect((await kept(page)).name).toBe("cts_notifications.sh");

  await form(page, "curl");
  await expect(code(page)).toContainText("curl --request POST");
  expect(count(await text(page), /^curl --request POST/m)).toBe(100);
  await clean(page);
});
