// What keeps a slip from doing harm: questions before, a way back after, and marks that
// say at any time where one is and what is known.
import { readFile } from "node:fs/promises";
import { clean } from "../support/clean.ts";
import { connect, unlock } from "../support/connections.ts";
import { button, entry, heading } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import * as n from "../support/notifications.ts";
import * as s from "../support/sandbox-server.ts";
import { test } from "../support/sandbox-server.ts";
import { expect, open, type Locator, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

const about = (page: Page): Locator => page.getByRole("region", { name: t("shell.about-this-connection") });
const reach = (page: Page, words: string): Locator => page.getByRole("banner").getByText(words, { exact: true });

async function select(page: Page, names: string[]): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name: t("notifications.select-named", { name }), exact: true }).check();
}

test("several notifications go silent only after a question, and all of it can be undone", async ({ page }) => {
  await n.openList(page);
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
  const chosen = ["prod_server_deletes", "key_deletions", "root_logins"];
  await select(page, chosen);
  await n.press(page, t("notifications.disable-selected"));
  const dialog = page.getByRole("dialog", { name: t("notifications.disable-many", { count: 3 }) });
  await expect(dialog).toContainText(t("notifications.some-go-silent", { count: 2 }));
  await expect(dialog.getByRole("button", { name: t("notifications.keep-as-they-are") })).toBeFocused();
  await n.clean(page);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(n.row(page, "key_deletions")).toContainText(t("notifications.enabled"));

  await n.press(page, t("notifications.disable-selected"));
  await n.answer(page, t("notifications.disable-many", { count: 3 }), t("notifications.disable"));
  const done = n.report(page, n.summary("disable", 2, 3, { already: 1 }));
  await expect(done.getByRole("listitem")).toHaveText([
    ...chosen.slice(0, 2).map(n.doneLine("disable")),
    n.line("root_logins", t("batch.item-already", { action: "disable" })),
  ]);
  await n.clean(page);
  await done.getByRole("button", { name: t("notifications.undo"), exact: true }).click();
  await expect(n.report(page, n.summary("enable", 2)).getByRole("listitem")).toHaveText(chosen.slice(0, 2).map(n.doneLine("enable")));
  await expect(n.row(page, "key_deletions")).toContainText(t("notifications.enabled"));
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
  await expect(n.report(page, n.summary("enable", 2)).getByRole("button", { name: t("notifications.undo") })).toHaveCount(0);
});

test("one wanted disabled is stored whole and disabled where an answer says little", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.says-little"));
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.says-little"));
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("link", { name: t("notifications.new") }).first().click();
  await n.typeLeast(page, "quiet");
  await page.getByRole("checkbox", { name: t("notification-form.enabled"), exact: true }).uncheck();
  await n.create(page);
  await expect(n.heading(page, "quiet")).toBeFocused();
  await expect(page.getByRole("main").getByText(t("notifications.disabled"), { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("main").getByText(t("notifications.disabled"), { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("deleteServer");
  await expect(page.getByRole("main")).toContainText("on-call");
});

for (const [width, height, text] of [
  [320, 568, "100%"],
  [640, 400, "200%"],
  [320, 240, "100%"],
  [1280, 720, "200%"],
] as const) {
  test(`the marks stay in sight at ${width} x ${height} px and text of ${text}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ["notifications", "notifications/new", "assistant"]) {
      await open(page, path);
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
      const mark = about(page).getByText(t("shell.sample-data"), { exact: true });
      await expect(mark).toBeInViewport({ ratio: 1 });
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect(mark).toBeInViewport({ ratio: 1 });
      // Nothing lies over it.
      const seen = await mark.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return element === top;
      });
      expect(seen).toBe(true);
      await expectFits(page, `/${path} with marks`);
    }
    await clean(page);
  });
}

test("the read-only mark stays in sight on a phone", async ({ page, server }) => {
  await connect(page, "Auditor", { cts: server.url, readOnly: true });
  await unlock(page, { [t("sign-in.iam-token")]: s.TOKEN });
  await page.setViewportSize({ width: 320, height: 568 });
  const mark = about(page).getByText(t("shell.read-only"), { exact: true });
  await expect(mark).toBeInViewport({ ratio: 1 });
  await entry(page, t("page.notifications")).click();
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(mark).toBeInViewport({ ratio: 1 });
});

test("the dot of the connection shows what is known", async ({ page, server, troubles }) => {
  troubles.allow("ERR_FAILED", "Failed to fetch");
  await connect(page, "Staging", { cts: server.url });
  await expect(reach(page, t("connection.never-tried"))).toBeVisible();
  await unlock(page, { [t("sign-in.iam-token")]: s.TOKEN });
  await expect(reach(page, t("connection.reachable"))).toBeVisible();
  await clean(page);
  await entry(page, t("page.notifications")).click();
  await expect(n.rows(page)).toHaveCount(n.SEEDED);
  await page.route(`${server.url}/**`, (route) => route.abort());
  await button(page, t("component.refresh")).click();
  await expect(reach(page, t("connection.unreachable"))).toBeVisible();
  await clean(page);
});

test("the dot of the connection says that credentials are refused", async ({ page, server, troubles }) => {
  troubles.allow("403");
  await server.control("credentials", { kind: "token", value: "nobody", may: "nothing" });
  await connect(page, "Nobody", { cts: server.url });
  await expect(reach(page, t("connection.never-tried"))).toBeVisible();
  await unlock(page, { [t("sign-in.iam-token")]: "nobody" });
  await expect(reach(page, t("connection.refused"))).toBeVisible();
  await clean(page);
});

test("a document with a placeholder says so at its buttons and in its name", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "assistant?connector=policyaudit");
  const shown = page.getByRole("region", { name: t("artifact.trust-policy"), exact: true });
  await expect(shown).toContainText("<EXTERNAL-ID: insert before use>");
  await expect(button(page, t("assistant.copy-with-placeholder"))).toBeVisible();
  await expect(button(page, t("assistant.copy-document"))).toHaveCount(0);
  const waiting = page.waitForEvent("download");
  await button(page, t("assistant.download-with-placeholder")).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("trust-policy-WITHOUT-EXTERNAL-ID.json");
  expect(await readFile(await file.path(), "utf8")).toContain("<EXTERNAL-ID: insert before use>");
  await clean(page);
  await page.getByRole("checkbox", { name: t("assistant.show-external-id") }).check();
  await expect(button(page, t("assistant.copy-document"))).toBeVisible();
  await expect(button(page, t("assistant.copy-with-placeholder"))).toHaveCount(0);
  // What has no external ID is complete without it.
  await page.getByRole("checkbox", { name: t("assistant.show-external-id") }).uncheck();
  await page.getByRole("radio", { name: t("artifact.role-permissions"), exact: true }).click();
  await expect(button(page, t("assistant.copy-document"))).toBeVisible();
});

test("1 MB in a box of the policy check stays, and is being looked at in sight", async ({ page }) => {
  await open(page, "assistant?connector=policyaudit");
  await page.getByRole("radio", { name: t("assistant.verify"), exact: true }).click();
  const box = page.getByRole("textbox", { name: t("assistant.trust-policy"), exact: true });
  const text = `{"Version":"2012-10-17","Statement":[${"{}, ".repeat(250_000)}{}]}`;
  await box.fill(text);
  const paper = page.getByRole("region", { name: t("assistant.trust-policy"), exact: true });
  await expect(paper.getByRole("status")).toHaveText(t("assistant.checking"));
  await expect(paper.getByRole("status")).not.toHaveText(t("assistant.checking"), { timeout: 30_000 });
  expect((await box.inputValue()).length).toBe(text.length);
  await expect(heading(page)).toBeVisible();
  // And it goes on as before.
  await box.fill("{}");
  await expect(paper.getByRole("status")).toHaveText(saying("assistant.errors", { count: /\d+/ }, "anywhere"));
});

test("a form says so when no draft is kept of it", async ({ page }) => {
  await page.addInitScript(() => {
    const keep = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string): void {
      if (key.includes("draft:")) throw new DOMException("full", "QuotaExceededError");
      keep.call(this, key, value);
    };
  });
  await n.openNew(page);
  await n.textbox(page, t("notification-form.name")).fill("kept_nowhere");
  await expect(page.getByRole("status").filter({ hasText: t("component.no-draft-kept") })).toBeVisible();
  await expect(n.textbox(page, t("notification-form.name"))).toHaveValue("kept_nowhere");
  await n.clean(page);
});
