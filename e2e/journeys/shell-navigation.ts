// Ways through the console: titles, focus, history, the marked entry, addresses.
import { clean } from "../support/clean.ts";
import { button, entry, fields, heading, link, row } from "../support/connectors.ts";
import { expect, loaded, open, test } from "../support/test.ts";

const SUFFIX = " · Notification Console";

/** Path, heading, title, entry of the navigation. */
const VIEWS = [
  ["", "Notifications", "Notifications", "Notifications"],
  ["notifications", "Notifications", "Notifications", "Notifications"],
  ["notifications/new", "New notification", "New notification", "Notifications"],
  ["connectors", "Connectors", "Connectors", "Connectors"],
  ["connectors/", "Connectors", "Connectors", "Connectors"],
  ["connectors/new", "New connector", "New connector", "Connectors"],
  ["connectors/new?copy=policyaudit", "Duplicate of policyaudit", "Duplicate of policyaudit", "Connectors"],
  ["connectors/policyaudit", "policyaudit", "policyaudit", "Connectors"],
  ["connectors/policyaudit/edit", "Edit policyaudit", "Edit policyaudit", "Connectors"],
  ["assistant", "AWS setup", "AWS setup", "AWS setup"],
  ["simulator", "Simulator", "Simulator", "Simulator"],
  ["coverage", "Coverage", "Coverage", "Coverage"],
  ["export", "Export as code", "Export as code", "Notifications"],
  ["connections", "Connections", "Connections", "Connections"],
  ["connections/check", "Connection test: Sandbox", "Connection test", "Connections"],
  ["sandbox", "Sandbox", "Sandbox", "Sandbox"],
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
    await expect(page.getByRole("navigation", { name: "Main" }).locator("[aria-current]")).toHaveCount(1);
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
    await expect(heading(page)).toHaveText("Page not found");
    await expect(page).toHaveTitle(`Page not found${SUFFIX}`);
    await expect(page.getByRole("main").locator("code")).toContainText(`/${path}`);
    await expect(page.getByRole("navigation", { name: "Main" }).locator("[aria-current]")).toHaveCount(0);
  }
  await clean(page);
  await link(page, "Go to notifications").click();
  await expect(heading(page)).toHaveText("Notifications");
});

test("a new view focuses its heading and begins at its top", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 });
  await open(page, "connectors/policyaudit");
  for (const [name, expected] of [
    ["Edit", "Edit policyaudit"],
    ["Cancel", "policyaudit"],
  ]) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.getByRole("main").getByText(name, { exact: true }).click();
    await expect(heading(page)).toHaveText(expected);
    await expect(heading(page)).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  for (const name of ["Notifications", "Connections", "Sandbox", "Connectors"]) {
    await entry(page, name).click();
    await expect(heading(page)).toBeFocused();
    await expect(entry(page, name)).toHaveAttribute("aria-current", "page");
  }
});

test("back and forward walk through the views", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "connectors");
  await link(page, "policyaudit").click();
  await link(page, "Edit").click();
  await entry(page, "Sandbox").click();
  const views = ["Connectors", "policyaudit", "Edit policyaudit", "Sandbox"];
  await expect(heading(page)).toHaveText("Sandbox");
  for (const name of views.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(heading(page)).toHaveText(name);
  }
  for (const name of views.slice(1)) {
    await page.goForward();
    await expect(heading(page)).toHaveText(name);
  }
  await page.reload();
  await expect(heading(page)).toHaveText("Sandbox");
  await page.goBack();
  await expect(heading(page)).toHaveText("Edit policyaudit");
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
  await expect(heading(page)).toHaveText("Connectors");
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
  await expect(heading(page)).toHaveText("Connectors");
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
  for (const name of ["Connectors", "Sandbox", "Connections", "Notifications"]) {
    await entry(page, name).click();
    await expect(page).toHaveURL(new RegExp(`^[^?]*${base}${name.toLowerCase()}$`));
  }
});

test("what is said at the top is dismissed, and the focus goes on", async ({ page }) => {
  await open(page, "sandbox");
  await button(page, "Reset the sandbox").click();
  await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
  const said = page.getByRole("region", { name: "Messages" }).getByRole("status");
  await expect(said).toHaveText("The sandbox holds the demonstration data again.");
  await clean(page);
  await button(page, "Dismiss").click();
  await expect(said).toHaveCount(0);
  await expect(page.getByRole("main")).toBeFocused();
});

test("what a message offers works on every page", async ({ page }) => {
  const messages = page.getByRole("region", { name: "Messages" });
  await open(page, "notifications");
  await button(page, "Disable prod_server_deletes").click();
  await expect(messages).toContainText("prod_server_deletes was disabled.");
  await entry(page, "Connectors").click();
  await button(page, "Undo").click();
  await expect(messages).toContainText("prod_server_deletes was enabled.");

  await button(page, "Delete policyaudit").click();
  await page.getByRole("dialog").getByRole("textbox").fill("delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(messages).toContainText("policyaudit was deleted.");
  await entry(page, "Sandbox").click();
  await button(page, "Recreate").click();
  await expect(messages).toContainText("policyaudit was recreated.");
});

test("a message goes with the second page after it, or when something newer is said of the same", async ({ page }) => {
  const messages = page.getByRole("region", { name: "Messages" });
  await open(page, "sandbox");
  await button(page, "12 notifications").click();
  await button(page, "0 notifications").click();
  await expect(messages.getByRole("status")).toHaveText(["The sandbox holds 0 generated notifications."]);
  await entry(page, "Connections").click();
  await expect(heading(page)).toHaveText("Connections");
  await expect(messages).toContainText("The sandbox holds 0 generated notifications.");
  await entry(page, "Simulator").click();
  await expect(heading(page)).toHaveText("Simulator");
  await expect(messages.getByRole("status")).toHaveCount(0);
});
