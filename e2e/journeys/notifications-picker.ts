// Choosing operations from the catalogue of the connection.
import type { Locator } from "@playwright/test";
import { clean } from "../support/clean.ts";
import { told } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { connect, unlock } from "../support/connections.ts";
import { expectFits } from "../support/layout.ts";
import { TOKEN, test as served } from "../support/sandbox-server.ts";
import { expect, test, type Page } from "../support/test.ts";
import { saying, t, verbatim } from "../support/words.ts";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: t("picker.choose-operations"), exact: true });
const opener = (page: Page): Locator => page.getByRole("button", { name: t("picker.browse-operations"), exact: true });
const searchBox = (page: Page): Locator => dialog(page).getByRole("searchbox", { name: t("picker.search-operations") });
const tick = (page: Page, name: string): Locator => dialog(page).getByRole("checkbox", { name, exact: true });
const service = (page: Page, name: string): Locator => dialog(page).getByRole("button", { name: new RegExp(`^${name} ${saying("picker.share", { chosen: /\d+/, count: /\d+/ }, "end").source}`) });
const total = (page: Page, words: string): Locator => dialog(page).getByRole("status").filter({ hasText: words });
const chips = (page: Page, nth: number): Locator => n.operationsRow(page, nth).getByRole("listitem");
const preset = (page: Page, label: string): Locator => dialog(page).getByRole("listitem").filter({ has: page.getByRole("button", { name: new RegExp(`^${verbatim(label)}`) }) });

async function openPicker(page: Page): Promise<void> {
  await opener(page).click();
  await expect(searchBox(page)).toBeFocused();
}

/** Opens the form without loading the page anew, which would forget credentials. */
async function openForm(page: Page): Promise<void> {
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("link", { name: t("notifications.new"), exact: true }).click();
  await expect(n.textbox(page, t("notification-form.name"))).toBeVisible();
}

const apply = async (page: Page): Promise<void> => {
  await dialog(page).getByRole("button", { name: t("notification-form.apply"), exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
};

test("operations are found, chosen and applied by keyboard alone", async ({ page }) => {
  await n.openNew(page);
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(searchBox(page)).toBeFocused();
  await expect(service(page, "ECS")).toHaveAttribute("aria-expanded", "false");
  await clean(page);
  await page.keyboard.type("server DELETE ecs");
  await expect(total(page, t("picker.found", { count: 1 }))).toBeVisible();
  await clean(page);
  await page.keyboard.press("Tab");
  await expect(service(page, "ECS")).toBeFocused();
  await expect(service(page, "ECS")).toHaveAttribute("aria-expanded", "true");
  for (const name of [t("picker.all-found-of", { count: 1, of: "ECS" }), t("picker.all-found-of", { count: 1, of: "ECS · ecs" }), "deleteServer"]) {
    await page.keyboard.press("Tab");
    await expect(tick(page, name)).toBeFocused();
  }
  await page.keyboard.press("Space");
  await expect(tick(page, "deleteServer")).toBeChecked();
  await expect(tick(page, t("picker.all-found-of", { count: 1, of: "ECS" }))).toBeChecked();
  await expect(total(page, t("picker.chosen", { count: 1, left: 999 }))).toBeVisible();
  // Enter in the search box submits no form.
  await searchBox(page).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  const button = dialog(page).getByRole("button", { name: t("notification-form.apply"), exact: true });
  for (let pressed = 0; pressed < 9 && !(await button.evaluate((e) => e === document.activeElement)); pressed += 1) await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await expect(n.errorSummary(page)).toHaveCount(0);
  await expect(page.getByText(t("picker.applied", { count: 1 }))).toBeVisible();
  await expect(n.operationsRow(page, 1).getByLabel(t("notification-form.service"), { exact: true })).toHaveValue("ECS");
  await expect(n.operationsRow(page, 1).getByLabel(t("notification-form.resource-type"), { exact: true })).toHaveValue("ecs");
  await expect(chips(page, 1)).toHaveText(["deleteServer"]);
});

test("a group is chosen at once, what was typed stays, and Esc changes nothing", async ({ page }) => {
  await n.openNew(page);
  await n.typeOperations(page, 1, "Own", "thing", ["doSomething"]);
  await n.press(page, t("notification-form.add-service"));
  await n.typeOperations(page, 2, "ECS", "ecs", ["ownOperation", "stopServer"]);
  await openPicker(page);
  await expect(total(page, t("picker.chosen", { count: 3, left: 997 }))).toBeVisible();
  await service(page, "ECS").click();
  await expect(tick(page, "stopServer")).toBeChecked();
  await expect(tick(page, "startServer")).not.toBeChecked();
  const group = tick(page, t("picker.all-of", { count: 8, of: "ECS · ecs" }));
  await expect(group).toHaveJSProperty("indeterminate", true);
  await expect(tick(page, t("picker.all-of", { count: 10, of: "ECS" }))).toHaveJSProperty("indeterminate", true);
  await clean(page);
  await group.check();
  await expect(group).toHaveJSProperty("indeterminate", false);
  await expect(tick(page, "startServer")).toBeChecked();
  await expect(tick(page, t("picker.all-of", { count: 10, of: "ECS" }))).toHaveJSProperty("indeterminate", true);
  await expect(service(page, "ECS")).toHaveAccessibleName(`ECS ${t("picker.share", { chosen: 8, count: 10 })}`);
  await expect(total(page, t("picker.chosen", { count: 10, left: 990 }))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await expect(chips(page, 2)).toHaveText(["ownOperation", "stopServer"]);

  await openPicker(page);
  await expect(total(page, t("picker.chosen", { count: 3, left: 997 }))).toBeVisible();
  await service(page, "ECS").click();
  await tick(page, "stopServer").uncheck();
  await tick(page, t("picker.all-of", { count: 2, of: "ECS · keypair" })).check();
  await searchBox(page).fill("vpc delete");
  await tick(page, t("picker.all-found-of", { count: 1, of: "VPC · vpc" })).check();
  await dialog(page).getByRole("button", { name: t("notification-form.cancel"), exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await expect(page.getByRole("group", { name: saying("notification-form.operations-row", { row: /\d+/ }) })).toHaveCount(2);

  await openPicker(page);
  await service(page, "ECS").click();
  await tick(page, "stopServer").uncheck();
  await tick(page, t("picker.all-of", { count: 2, of: "ECS · keypair" })).check();
  await apply(page);
  await expect(chips(page, 1)).toHaveText(["doSomething"]);
  await expect(chips(page, 2)).toHaveText(["ownOperation"]);
  await expect(chips(page, 3)).toHaveText(["createKeypair", "deleteKeypair"]);
});

test("common needs are chosen with one press, as far as the catalogue has them", async ({ page }) => {
  await n.openNew(page);
  await openPicker(page);
  await expect(preset(page, t("picker.cts-changes"))).toContainText(t("picker.preset-documented", { count: 6 }));
  await expect(preset(page, t("picker.logins"))).toContainText(t("picker.preset-missing", { names: ["addCredential", "deleteCredential"] }));
  await expect(preset(page, t("picker.deletions"))).toContainText(saying("picker.preset-undocumented", { count: /\d+/, names: /deleteSnapshot.+/ }, "anywhere"));
  await dialog(page).getByRole("button", { name: t("picker.cts-changes"), exact: true }).click();
  await dialog(page).getByRole("button", { name: t("picker.logins"), exact: true }).click();
  await expect(dialog(page).getByRole("button", { name: new RegExp(`^${verbatim(t("picker.logins"))} ?${verbatim(t("picker.preset-chosen"))}$`) })).toBeVisible();
  await expect(total(page, t("picker.chosen", { count: 10, left: 990 }))).toBeVisible();
  await clean(page);
  await searchBox(page).fill("nothing like it");
  await expect(dialog(page).getByText(t("picker.none-found"))).toBeVisible();
  await expect(preset(page, t("picker.logins"))).toHaveCount(0);
  await clean(page);
  await apply(page);
  await expect(page.getByRole("group", { name: saying("notification-form.operations-row", { row: /\d+/ }) })).toHaveCount(3);
  await expect(chips(page, 1)).toHaveText(["createNotification", "deleteNotification", "updateNotification"]);
});

served("a catalogue that cannot be read says so and is read again on request", async ({ page, server, troubles }) => {
  troubles.allow("403");
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, { [t("sign-in.iam-token")]: TOKEN });
  let refused = 0;
  await page.route(/\/v3\/[^/]+\/operations/, (route) => {
    refused += 1;
    return route.fulfill({ status: 403, headers: { "Access-Control-Allow-Origin": "*" }, json: { error_code: "CTS.0013", error_msg: "No permission." } });
  });
  await openForm(page);
  await opener(page).click();
  const failure = dialog(page).getByRole("alert");
  await expect(failure).toContainText(t("failure.couldnt-load-operations"));
  await expect(failure).toContainText(t("failure.permission-missing"));
  await clean(page);
  expect(refused, "once for the form, once for the dialog").toBe(2);
  await failure.getByRole("button", { name: t("component.try-again") }).click();
  await expect.poll(() => refused).toBe(3);
  await page.unroute(/\/v3\/[^/]+\/operations/);
  await failure.getByRole("button", { name: t("component.try-again") }).click();
  await expect(searchBox(page)).toBeFocused();
  await service(page, "DNS").click();
  await tick(page, t("picker.all-of", { count: 3, of: "DNS · recordset" })).check();
  await apply(page);
  await expect(chips(page, 1)).toHaveText(["createRecordset", "deleteRecordset", "updateRecordset"]);
});

served("thousands of operations stay quick, and the limits are told before they are broken", async ({ page, server }) => {
  const names = (service: number) => Array.from({ length: 600 }, (_, at) => `doSomething${service}x${at}`);
  const operations = Array.from({ length: 10 }, (_, at) => ({ service_type: `S${at}`, resource_type: "thing", operation_list: names(at) }));
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, { [t("sign-in.iam-token")]: TOKEN });
  await page.route(/\/v3\/[^/]+\/operations/, (route) => route.fulfill({ headers: { "Access-Control-Allow-Origin": "*" }, json: { operations } }));
  await openForm(page);
  await openPicker(page);
  await expect(dialog(page).getByText(t("picker.operations", { count: 6_000 }))).toBeVisible();
  await expect(dialog(page).getByRole("checkbox")).toHaveCount(10);
  await searchBox(page).pressSequentially("do 7x599");
  await expect(total(page, t("picker.found", { count: 1 }))).toBeVisible();
  await expect(tick(page, "doSomething7x599")).toBeVisible();
  await searchBox(page).fill("");
  await tick(page, t("picker.all-of", { count: 600, of: "S3" })).check();
  await expect(total(page, t("picker.chosen", { count: 600, left: 400 }))).toBeVisible();
  await tick(page, t("picker.all-of", { count: 600, of: "S4" })).check();
  const chosen = t("picker.chosen-too-many", { count: 1_200, surplus: 200 });
  const why = t("picker.too-many-operations", { most: 1_000, surplus: 200 });
  await expect(total(page, t("notification-form.chosen-but", { chosen, why }))).toBeVisible();
  const button = dialog(page).getByRole("button", { name: t("notification-form.apply"), exact: true });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await clean(page);
  await button.click({ force: true });
  await expect(dialog(page)).toBeVisible();
  await tick(page, t("picker.all-of", { count: 600, of: "S3" })).uncheck();
  await apply(page);
  await expect(chips(page, 1)).toHaveCount(600);
});

test("users seen lately are chosen several at once, and those typed stay", async ({ page }) => {
  await n.openNew(page);
  await n.press(page, t("notification-form.add-user-group"));
  const group = n.userGroup(page);
  const users = group.getByRole("listitem");
  await group.getByLabel(t("notification-form.add-users", { row: 1 })).fill("somebody-new");
  await page.keyboard.press("Enter");
  const button = group.getByRole("button", { name: t("notification-form.recent-users-group", { row: 1 }), exact: true });
  const people = page.getByRole("dialog", { name: t("notification-form.choose-users"), exact: true });
  const box = people.getByRole("searchbox", { name: t("notification-form.search-users") });
  await button.click();
  await expect(box).toBeFocused();
  await expect(people.getByText(t("notification-form.users-chosen", { count: 1, left: 49 }))).toBeVisible();
  await clean(page);
  const ticks = people.getByRole("checkbox");
  const names = await people.getByRole("group", { name: t("notification-form.users") }).locator("label").allTextContents();
  await ticks.nth(0).check();
  await box.fill(names[1]);
  await expect(people.getByRole("checkbox", { name: names[1], exact: true })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(people.getByText(t("notification-form.users-chosen", { count: 3, left: 47 }))).toBeVisible();
  await people.getByRole("button", { name: t("notification-form.apply"), exact: true }).click();
  await expect(people).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(users).toHaveText(["somebody-new", names[0], names[1]]);
  await button.click();
  await ticks.nth(0).uncheck();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(users).toHaveCount(3);
});

test("the dialog fits a phone, with all of its buttons in sight", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await n.openNew(page);
  await openPicker(page);
  const inside = dialog(page).locator("#picker-body");
  const expectNoSidewaysScroll = async (what: string) => {
    await expectFits(page, what);
    const [content, shown] = await inside.evaluate((body) => [body.scrollWidth, body.clientWidth]);
    expect(content, what).toBeLessThanOrEqual(shown);
    for (const name of [t("notification-form.cancel"), t("notification-form.apply")]) await expect(dialog(page).getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
  };
  await expectNoSidewaysScroll("what is common");
  await searchBox(page).fill("security");
  await expect(tick(page, "createSecurity-group-rule")).toBeVisible();
  await expectNoSidewaysScroll("what was found");
});

const finder = (page: Page): Locator => page.getByRole("textbox", { name: t("picker.find-or-paste") });

test("operations are found in the catalogue and ticked without leaving the form, by keyboard alone", async ({ page }) => {
  await n.openNew(page);
  await finder(page).focus();
  await page.keyboard.type("server delete");
  await expect(page.getByText(saying("picker.match-search", { count: /\d+/ }))).toBeVisible();
  await clean(page);
  await page.keyboard.press("Enter");
  const first = page.getByRole("checkbox", { name: "deleteServer ECS · ecs" });
  await expect(first).toBeFocused();
  await page.keyboard.press("Space");
  await expect(chips(page, 1)).toHaveText(["deleteServer"]);
  await expect(n.operationsRow(page).getByLabel(t("notification-form.service"), { exact: true })).toHaveValue("ECS");
  await page.keyboard.press("Space");
  await expect(chips(page, 1)).toHaveCount(0);
  await page.keyboard.press("Space");
  // A search that was left behind keeps nobody from saving.
  await n.textbox(page, t("notification-form.name")).fill("by_search");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await n.create(page);
  await expect(n.heading(page, "by_search")).toBeFocused();
});

test("many operations are pasted at once, and what was not understood stays", async ({ page }) => {
  await n.openNew(page);
  await finder(page).fill("ECS ecs deleteServer, stopServer\nVPC\tvpc\tdeleteVpc\nwho knows what\nNEW thing doThis");
  await n.press(page, t("picker.add-these"));
  await expect(page.getByText(t("text.then", { first: t("picker.added", { count: 4 }), second: t("picker.not-added", { line: "who knows what" }) }))).toBeVisible();
  await expect(finder(page)).toHaveValue("who knows what");
  await expect(finder(page)).toBeFocused();
  await expect(chips(page, 1)).toHaveText(["deleteServer", "stopServer"]);
  await expect(chips(page, 3)).toHaveText(["doThis"]);
  await clean(page);
  // As the API writes them.
  await finder(page).fill('[{"service_type": "ECS", "resource_type": "ecs", "trace_names": ["rebootServer"]}]');
  await n.textbox(page, t("notification-form.name")).fill("pasted");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await n.create(page);
  await expect(n.errorSummary(page).getByRole("listitem")).toHaveText(told(t("field.operations"), t("picker.pending", { name: "rebootServer" })));
  await finder(page).press("Enter");
  await expect(chips(page, 1)).toHaveText(["deleteServer", "stopServer", "rebootServer"]);
  await n.create(page);
  await expect(n.heading(page, "pasted")).toBeFocused();
});

served("eighty operations fit a few screens, also without a catalogue", async ({ page, server, troubles }) => {
  troubles.allow("403");
  await connect(page, "Staging", { cts: server.url });
  await unlock(page, { [t("sign-in.iam-token")]: TOKEN });
  await page.route(/\/v3\/[^/]+\/operations/, (route) =>
    route.fulfill({ status: 403, headers: { "Access-Control-Allow-Origin": "*" }, json: { error_code: "CTS.0013", error_msg: "No permission." } }),
  );
  await openForm(page);
  const lines = Array.from({ length: 80 }, (_, at) => `S${at % 8} thing doSomething${at}`);
  await finder(page).fill(lines.join("\n"));
  await finder(page).press("Enter");
  await expect(page.getByText(t("picker.added", { count: 80 }))).toBeVisible();
  await expect(page.getByRole("group", { name: saying("notification-form.operations-row", { row: /\d+/ }) })).toHaveCount(8);
  await expect(page.getByText(t("notification-form.operations-used", { count: 80, most: 1_000, services: 8, "most-services": 100 }))).toBeVisible();
  const rows = await page.locator(".op-rows").boundingBox();
  expect(rows?.height).toBeLessThan(1_800);
  await clean(page);
});
