// The command palette and the shortcuts of the keyboard.
import { clean } from "../support/clean.ts";
import { button, heading, message } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import { expect, inUse, open, test, type Page } from "../support/test.ts";
import { saying, t, verbatim } from "../support/words.ts";

const palette = (page: Page) => page.getByRole("dialog", { name: t("shell.palette") });
const box = (page: Page) => palette(page).getByRole("combobox");
const options = (page: Page) => palette(page).getByRole("option");
const marked = (page: Page) => box(page).evaluate((e) => document.getElementById(e.getAttribute("aria-activedescendant") ?? "")?.textContent?.trim());

test("the palette opens pages, objects and actions by keyboard", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "notifications");
  await expect(button(page, t("notifications.disable-named", { name: "root_logins" }))).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await expect(palette(page).getByRole("group", { name: t("shell.palette-on-this-page") }).getByRole("option", { name: t("page.new-notification") })).toBeVisible();
  // What the page offers is there once.
  for (const name of [t("page.new-notification"), t("page.export")]) await expect(palette(page).getByRole("option", { name, exact: true })).toHaveCount(1);
  await expect.poll(() => marked(page)).toBeTruthy();
  await clean(page);
  await page.keyboard.type("root");
  await expect(palette(page).getByRole("group", { name: t("page.notifications") }).getByRole("option")).toHaveText(["root_logins"]);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("root_logins");
  await expect(heading(page)).toBeFocused();

  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  const word = t("page.connections").slice(0, 6);
  await page.keyboard.type(word.toLowerCase());
  await expect.poll(() => marked(page)).toMatch(new RegExp(`^${verbatim(word)}`));
  const first = await marked(page);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => marked(page)).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => marked(page)).toBe(first);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await box(page).fill("nothing is called like this");
  await expect(palette(page).getByRole("status")).toHaveText(t("shell.palette-results", { count: 0 }));
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await expect(heading(page)).toBeFocused();

  // An action of the page.
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(t("notifications.delete"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: t("notifications.delete-one", { name: "root_logins" }) })).toBeVisible();
  // One thing is asked at a time.
  await page.keyboard.press("Control+k");
  await expect(palette(page)).toHaveCount(0);
});

test("the palette is opened by its button, fits a phone and asks before changes are lost", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "connectors/new");
  await page.getByLabel(t("connectors.topic-arn")).fill("arn:aws:sns");
  await page.getByRole("button", { name: saying("shell.go-to", {}, "start") }).click();
  await expectFits(page, "the palette");
  await clean(page);
  await box(page).fill(t("page.sandbox"));
  await options(page).first().click();
  await page.getByRole("dialog", { name: saying("shell.discard-changes", { count: /\d+/ }) }).getByRole("button", { name: t("shell.keep-editing") }).click();
  await expect(page.getByLabel(t("connectors.topic-arn"))).toHaveValue("arn:aws:sns");
});

test("another connection is used from the palette", async ({ page }) => {
  await open(page, "connections");
  await button(page, t("connections-page.new-connection")).click();
  await page.getByLabel(t("connections-page.name"), { exact: true }).fill("Staging");
  await page.getByRole("checkbox", { name: t("connections-page.cts-service") }).setChecked(false);
  await page.getByRole("group", { name: t("connection.ns-service") }).getByLabel(t("connections-page.base-address")).fill("https://proxy.example/api");
  await page.getByRole("group", { name: t("connection.ns-service") }).getByLabel(t("connections-page.credentials")).selectOption("proxy");
  await page.route("https://proxy.example/**", (route) => route.fulfill({ json: [] }));
  await button(page, t("connections-page.save")).click();
  await expect(inUse(page)).toHaveText("Staging");
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(t("shell.palette-switch", { connection: t("page.sandbox") }));
  await page.keyboard.press("Enter");
  await expect(message(page, t("connection.in-use", { name: t("page.sandbox") }))).toBeVisible();
  await expect(inUse(page)).toHaveText(t("page.sandbox"));
});

test("a palette that does not arrive is explained", async ({ page, troubles }) => {
  troubles.allow("ERR_FAILED", "Failed to fetch");
  await page.route(/split_shell[^/]*\.wasm$/, (route) => route.abort());
  await open(page, "sandbox");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("alert")).toContainText(t("shell.palette-missing"));
  await page.unroute(/split_shell[^/]*\.wasm$/);
  await button(page, t("component.try-again")).click();
  await expect(box(page)).toBeFocused();
});

test("single keys search, create and edit, but not while something is typed", async ({ page }) => {
  await open(page, "notifications");
  await expect(button(page, t("notifications.disable-named", { name: "root_logins" }))).toBeVisible();
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox");
  await expect(search).toBeFocused();
  await expect(search).toHaveValue("");
  await page.keyboard.type("root/ne?");
  await expect(search).toHaveValue("root/ne?");
  await search.fill("root");
  await page.getByRole("link", { name: "root_logins", exact: true }).click();
  await expect(heading(page)).toHaveText("root_logins");
  await page.keyboard.press("e");
  await expect(heading(page)).toHaveText(t("page.edit", { name: "root_logins" }));
  await page.goto("./connectors");
  await expect(heading(page)).toBeVisible();
  await expect(button(page, t("component.refresh"))).toBeVisible();
  await page.keyboard.press("n");
  await expect(heading(page)).toHaveText(t("page.new-connector"));
});

test("shortcuts are listed and can be switched off, for good", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "connectors");
  await expect(button(page, t("component.refresh"))).toBeVisible();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: t("shell.shortcuts") });
  await expect(list.getByText(t("shell.shortcut-search"))).toBeVisible();
  await clean(page);
  const choice = list.getByRole("checkbox", { name: saying("shell.shortcuts-enable", {}, "start") });
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await page.keyboard.press("n");
  await page.keyboard.press("?");
  await expect(list).toHaveCount(0);
  await expect(heading(page)).toHaveText(t("page.connectors"));
  await page.reload();
  await expect(button(page, t("component.refresh"))).toBeVisible();
  await page.keyboard.press("n");
  await expect(heading(page)).toHaveText(t("page.connectors"));

  // The palette, which no single key opens, leads back.
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(t("shell.shortcuts"));
  await expect.poll(() => marked(page)).toBe(t("shell.shortcuts"));
  await page.keyboard.press("Enter");
  await expect(choice).not.toBeChecked();
  await choice.check();
  await list.getByRole("button", { name: t("shell.key-close") }).click();
  await page.keyboard.press("n");
  await expect(heading(page)).toHaveText(t("page.new-connector"));
});
