// Ways through the console: titles, focus, history, the marked entry, addresses.
import { clean } from "../support/clean.ts";
import { button, entry, fields, heading, link, row } from "../support/connectors.ts";
import { expect, loaded, open, test } from "../support/test.ts";
import { t } from "../support/words.ts";

const SUFFIX = " · Notification Console";

/** Path, heading, title, entry of the navigation. */
const VIEWS = [
  ["", t("page.notifications"), t("page.notifications"), t("page.notifications")],
  ["notifications", t("page.notifications"), t("page.notifications"), t("page.notifications")],
  ["notifications/new", t("page.new-notification"), t("page.new-notification"), t("page.notifications")],
  ["connectors", t("page.connectors"), t("page.connectors"), t("page.connectors")],
  ["connectors/", t("page.connectors"), t("page.connectors"), t("page.connectors")],
  ["connectors/new", t("page.new-connector"), t("page.new-connector"), t("page.connectors")],
  ["connectors/new?copy=policyaudit", t("notifications.duplicate-of", { name: "policyaudit" }), t("notifications.duplicate-of", { name: "policyaudit" }), t("page.connectors")],
  ["connectors/policyaudit", "policyaudit", "policyaudit", t("page.connectors")],
  ["connectors/policyaudit/edit", t("page.edit", { name: "policyaudit" }), t("page.edit", { name: "policyaudit" }), t("page.connectors")],
  ["assistant", t("page.aws-setup"), t("page.aws-setup"), t("page.aws-setup")],
  ["simulator", t("page.simulator"), t("page.simulator"), t("page.simulator")],
  ["coverage", t("page.coverage"), t("page.coverage"), t("page.coverage")],
  ["export", t("page.export"), t("page.export"), t("page.notifications")],
  ["connections", t("page.connections"), t("page.connections"), t("page.connections")],
  ["connections/check", t("page.connection-test-of", { connection: "Sandbox" }), t("page.connection-test-of", { connection: "Sandbox" }), t("page.connections")],
  ["sandbox", t("page.sandbox"), t("page.sandbox"), t("page.sandbox")],
] as const;

test("every view opens by its address and is named and marked", { tag: "@hosted" }, async ({ page }) => {
  const titles = new Set<string>();
  for (const [path, name, title, section] of VIEWS) {
    await open(page, path);
    await expect(heading(page)).toHaveText(name);
    await expect(heading(page)).toHaveCount(1);
    await expect(page).toHaveTitle(title + SUFFIX);
    titles.add(title);
    await expect(entry(page, section)).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("navigation", { name: t("shell.main-navigation") }).locator("[aria-current]")).toHaveCount(1);
  }
  expect(titles.size).toBe(new Set(VIEWS.map(([, , title]) => title)).size);
});

for (const path of ["connections", "sandbox", "connectors/new?copy=policyaudit"]) {
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await open(page, path);
    await clean(page);
  });
}

test("an address that is none says so and leads on", { tag: "@hosted" }, async ({ page }) => {
  for (const path of ["nowhere", "connectors/a/b/c", "connectors//edit", "NOTIFICATIONS"]) {
    await open(page, path);
    await expect(heading(page)).toHaveText(t("page.not-found"));
    await expect(page).toHaveTitle(t("page.not-found") + SUFFIX);
    await expect(page.getByRole("main").locator("code")).toContainText(`/${path}`);
    await expect(page.getByRole("navigation", { name: t("shell.main-navigation") }).locator("[aria-current]")).toHaveCount(0);
  }
  await clean(page);
  await link(page, t("shell.go-to-notifications")).click();
  await expect(heading(page)).toHaveText(t("page.notifications"));
});

test("a new view focuses its heading and begins at its top", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 });
  await open(page, "connectors/policyaudit");
  for (const [name, expected] of [
    [t("connectors.edit"), t("page.edit", { name: "policyaudit" })],
    [t("component.cancel"), "policyaudit"],
  ]) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.getByRole("main").getByText(name, { exact: true }).click();
    await expect(heading(page)).toHaveText(expected);
    await expect(heading(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  for (const name of [t("page.notifications"), t("page.connections"), t("page.sandbox"), t("page.connectors")]) {
    await entry(page, name).click();
    await expect(heading(page)).toBeFocused();
    await expect(entry(page, name)).toHaveAttribute("aria-current", "page");
  }
});

test("back and forward walk through the views", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "connectors");
  await link(page, "policyaudit").click();
  await link(page, t("connectors.edit")).click();
  await entry(page, t("page.sandbox")).click();
  const views = [t("page.connectors"), "policyaudit", t("page.edit", { name: "policyaudit" }), t("page.sandbox")];
  await expect(heading(page)).toHaveText(t("page.sandbox"));
  for (const name of views.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(heading(page)).toHaveText(name);
  }
  for (const name of views.slice(1)) {
    await page.goForward();
    await expect(heading(page)).toHaveText(name);
  }
  await page.reload();
  await expect(heading(page)).toHaveText(t("page.sandbox"));
  await page.goBack();
  await expect(heading(page)).toHaveText(t("page.edit", { name: "policyaudit" }));
  await expect(fields(page).type).toHaveValue("policyaudit");
});

test("on the way back a list is as it was left", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "connectors");
  await page.getByRole("searchbox").fill("audit");
  await expect(page).toHaveURL(/connectors\?q=audit$/);
  await expect(row(page, "appliancehealth")).toHaveCount(0);
  await link(page, "policyaudit").click();
  await expect(heading(page)).toHaveText("policyaudit");
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("audit");
  await expect(row(page, "appliancehealth")).toHaveCount(0);
  await expect(link(page, "policyaudit")).toBeFocused();
});

test("a search is kept although a row is opened right after the last key", async ({ page }) => {
  await open(page, "connectors");
  await page.getByRole("searchbox").fill("audit");
  await link(page, "policyaudit").click();
  await expect(heading(page)).toHaveText("policyaudit");
  await page.goBack();
  await expect(heading(page)).toHaveText(t("page.connectors"));
  await expect(page.getByRole("searchbox")).toHaveValue("audit");
  await expect(page).toHaveURL(/connectors\?q=audit$/);
});

test("links work as links", { tag: "@hosted" }, async ({ page, context }) => {
  await open(page, "connectors");
  const opened = context.waitForEvent("page");
  await link(page, "policyaudit").click({ modifiers: ["ControlOrMeta"] });
  const other = await opened;
  await loaded(other);
  await expect(heading(other)).toHaveText("policyaudit");
  await expect(heading(page)).toHaveText(t("page.connectors"));
  await other.close();
});

test("every link stays under the path of the site", { tag: "@hosted" }, async ({ page, baseURL }) => {
  const base = new URL(baseURL ?? "").pathname;
  for (const [path] of VIEWS) {
    await open(page, path);
    await expect(heading(page)).toBeVisible();
    const paths = await page.locator("a[href]").evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
  }
  for (const name of [t("page.connectors"), t("page.sandbox"), t("page.connections"), t("page.notifications")]) {
    await entry(page, name).click();
    await expect(page).toHaveURL(new RegExp(`^[^?]*${base}${name.toLowerCase()}$`));
  }
});

test("what is said at the top is dismissed, and the focus goes on", async ({ page }) => {
  await open(page, "sandbox");
  await button(page, t("sandbox.reset")).click();
  await page.getByRole("dialog").getByRole("button", { name: t("sandbox.reset-yes") }).click();
  const said = page.getByRole("region", { name: t("shell.messages") }).getByRole("status");
  await expect(said).toHaveText(t("sandbox.is-reset"));
  await clean(page);
  await button(page, t("shell.dismiss")).click();
  await expect(said).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
});

test("what a message offers works on every page", async ({ page }) => {
  const messages = page.getByRole("region", { name: t("shell.messages") });
  await open(page, "notifications");
  await button(page, t("notifications.disable-named", { name: "prod_server_deletes" })).click();
  await expect(messages).toContainText("Disabled prod_server_deletes.");
  await entry(page, t("page.connectors")).click();
  await button(page, t("notifications.undo")).click();
  await expect(messages).toContainText(t("notifications.is-enabled", { name: "prod_server_deletes" }));

  await button(page, t("connectors.delete-of", { connector: "policyaudit" })).click();
  await page.getByRole("dialog").getByRole("textbox").fill("delete");
  await page.getByRole("dialog").getByRole("button", { name: t("connectors.delete") }).click();
  await expect(messages).toContainText(t("connectors.deleted", { name: "policyaudit" }));
  await entry(page, t("page.sandbox")).click();
  await button(page, t("connectors.recreate")).click();
  await expect(messages).toContainText(t("connectors.recreated", { name: "policyaudit" }));
});

test("a message goes with the second page after it, or when something newer is said of the same", async ({ page }) => {
  const messages = page.getByRole("region", { name: t("shell.messages") });
  await open(page, "sandbox");
  await button(page, t("list.notifications", { count: 12 })).click();
  await button(page, t("list.notifications", { count: 0 })).click();
  await expect(messages.getByRole("status")).toHaveText([t("sandbox.is-filled", { count: 0 })]);
  await entry(page, t("page.connections")).click();
  await expect(heading(page)).toHaveText(t("page.connections"));
  await expect(messages).toContainText("The sandbox contains 0 generated notifications.");
  await entry(page, t("page.simulator")).click();
  await expect(heading(page)).toHaveText(t("page.simulator"));
  await expect(messages.getByRole("status")).toHaveCount(0);
});
