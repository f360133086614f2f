// A bundle is planned, applied with everything in the way that can be, and taken back.
import { readFile } from "node:fs/promises";
import * as n from "../support/notifications.ts";
import { expect, test } from "../support/other-page.ts";
import { open, type Locator, type Page } from "../support/test.ts";
import { addProjects, allRead, typeBundle } from "../support/workspace.ts";
import { saying, t } from "../support/words.ts";

const BUNDLE = `version: 1
notifications:
  - name: key_deletions
    scope: all
    target:
      topic: on-call
  - name: plan_new
    scope: all
    target:
      topic: security-alerts
  - name: root_logins
    scope: selected
    operations:
      - service_type: IAM
        resource_type: user
        trace_names: [login]
    target:
      topic: on-call
    enabled: false
`;

const counts = (words: Partial<Record<string, number>>): string =>
  t("plan.summary", { blocked: 0, create: 0, delete: 0, keep: 0, unchanged: 0, update: 0, ...words });
const report = (words: Partial<Record<string, number>>): string =>
  t("plan.report", { already: 0, blocked: 0, changed: 0, done: 0, failed: 0, open: 0, uncertain: 0, ...words });
const items = (page: Page): Locator => page.getByRole("table", { name: t("workspace-plan.items") });
const item = (page: Page, name: string): Locator => items(page).getByRole("row").filter({ hasText: name });
const heading = (page: Page, name: string): Locator => page.getByRole("heading", { level: 2, name, exact: true });

/** Opens the page and loads a bundle as text. */
async function plan(page: Page, bundle: string): Promise<void> {
  await open(page, "workspace/plan");
  await typeBundle(page, bundle);
  await n.press(page, t("workspace-plan.make-plan"));
}

/** Presses a button that downloads, and reads the file. */
async function downloaded(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent("download");
  await n.press(page, button);
  return readFile(await (await download).path(), "utf8");
}

/** Goes to another view of all connections. */
const view = (page: Page, name: string): Promise<void> =>
  page.getByRole("navigation", { name: t("workspace.views") }).getByRole("link", { name, exact: true }).click();

async function apply(page: Page, changes: number, word?: string): Promise<void> {
  await n.press(page, t("workspace-plan.apply-plan"));
  await n.answer(page, t("workspace-plan.apply-question", { changes, connections: 1 }), t("workspace-plan.apply"), word);
}

test("a plan is applied over a rejected sign-in, a reload, a pause and a conflict, and taken back", async ({ page, other }) => {
  test.slow();
  await plan(page, BUNDLE);
  await expect(heading(page, t("workspace-plan.plan"))).toBeFocused();
  await expect(page.getByText(counts({ create: 1, update: 2, keep: 10 }), { exact: true })).toBeVisible();
  await expect(items(page).getByRole("row")).toHaveCount(4);
  await expect(item(page, "plan_new")).toContainText(t("workspace-plan.create"));
  await expect(item(page, "root_logins")).toContainText(t("workspace-plan.update"));
  await n.clean(page);

  // Somebody changes one, and the service will say no twice.
  await n.openList(other);
  await other.getByRole("button", { name: t("notifications.disable-named", { name: "key_deletions" }), exact: true }).click();
  await expect(n.row(other, "key_deletions")).toContainText(t("notifications.disabled"));
  await n.goTo(other, t("page.sandbox"));
  await n.addFault(other, t("sandbox.write-request"), t("sandbox.credentials-rejected"));
  await n.addFault(other, t("sandbox.write-request"), t("sandbox.too-many-requests"));
  await page.bringToFront();

  await apply(page, 3);
  await expect(heading(page, t("workspace-plan.applying"))).toBeFocused();
  const held = page.getByRole("list", { name: t("workspace-plan.held") });
  await expect(held).toContainText(t("workspace-plan.held-credentials", { name: t("page.sandbox") }));
  await expect(item(page, "key_deletions")).toContainText(t("plan.changed-meanwhile"));
  await n.clean(page);
  // It can't be left unasked.
  await n.goTo(page, t("page.notifications"));
  await n.answer(page, t("workspace-plan.leave-question", { count: 2 }), t("workspace-plan.stay"));
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();

  await expect(heading(page, t("workspace-plan.interrupted"))).toBeVisible();
  await expect(page.getByText(report({ changed: 1, open: 2 }), { exact: true })).toBeVisible();
  await n.press(page, t("workspace-plan.continue"));
  await expect(held.getByRole("button", { name: t("workspace-plan.try-now") })).toBeVisible();
  await expect(heading(page, t("workspace-plan.some-skipped", { count: 1 }))).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(report({ done: 2, changed: 1 }), { exact: true })).toBeVisible();
  await n.clean(page);
  const file = JSON.parse(await downloaded(page, t("workspace-plan.download-report")));
  expect(file.items.map((one: { object: object; outcome: unknown }) => [one.object, one.outcome])).toEqual([
    [{ notification: "key_deletions" }, "changed"],
    [{ notification: "root_logins" }, { done: { id: expect.any(String) } }],
    [{ notification: "plan_new" }, { done: { id: expect.any(String) } }],
  ]);

  await n.press(page, t("workspace-plan.show-undo"));
  await expect(heading(page, t("workspace-plan.undo-plan"))).toBeFocused();
  await expect(page.getByText(counts({ delete: 1, update: 1 }), { exact: true })).toBeVisible();
  await n.clean(page);
  await apply(page, 2, t("notifications.word"));
  await expect(heading(page, t("workspace-plan.applied"))).toBeVisible();
  await expect(page.getByText(report({ done: 2 }), { exact: true })).toBeVisible();
  await n.press(page, t("workspace-plan.close-run"));
  await expect(page.getByRole("dialog")).toContainText(t("plan.loss-undo", { count: 2 }));
  await n.answer(page, t("workspace-plan.close-question"), t("workspace-plan.close-run"));
  await expect(page.getByRole("table", { name: t("workspace-trail.title") }).getByRole("row", { name: /plan_new/ })).toHaveCount(2);
  await n.goTo(page, t("page.notifications"));
  await expect(n.rowLink(page, "plan_new")).toHaveCount(0);
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.enabled"));
});

test("closing a run asks for what would be lost, and an undo that was skipped leaves the run it was for", async ({ page, other }) => {
  test.slow();
  await plan(page, "version: 1\nnotifications:\n  - name: plan_new\n    scope: all\n    target:\n      topic: on-call\n");
  await apply(page, 1);
  await expect(heading(page, t("workspace-plan.applied"))).toBeVisible();
  await n.press(page, t("workspace-plan.close-run"));
  await expect(page.getByRole("dialog")).toContainText(t("plan.loss-undo", { count: 1 }));
  await n.clean(page);
  await n.answer(page, t("workspace-plan.close-question"), t("workspace-plan.not-now"));
  await expect(heading(page, t("workspace-plan.applied"))).toBeVisible();

  // Somebody changes it, so that nothing can be taken back.
  await n.press(page, t("workspace-plan.show-undo"));
  await other.bringToFront();
  await n.openList(other);
  await other.getByRole("button", { name: t("notifications.disable-named", { name: "plan_new" }), exact: true }).click();
  await expect(n.row(other, "plan_new")).toContainText(t("notifications.disabled"));
  await page.bringToFront();
  await apply(page, 1, t("notifications.word"));
  await expect(heading(page, t("workspace-plan.some-skipped", { count: 1 }))).toBeVisible();
  // What was to be taken back is there again, with its undo plan.
  await page.reload();
  await n.press(page, t("workspace-plan.close-run"));
  await expect(page.getByText(report({ done: 1 }), { exact: true })).toBeVisible();
  await n.press(page, t("workspace-plan.show-undo"));
  await expect(page.getByText(counts({ delete: 1 }), { exact: true })).toBeVisible();
});

test("a tab that waited takes up what another tab did, and no tab discards another’s run unasked", async ({ page, other }) => {
  test.slow();
  await plan(page, BUNDLE);
  await expect(page.getByText(counts({ create: 1, update: 2, keep: 10 }), { exact: true })).toBeVisible();
  // The other tab has a plan of its own from before.
  await other.bringToFront();
  await plan(other, "version: 1\nnotifications:\n  - name: other_new\n    scope: all\n    target:\n      topic: on-call\n");
  await expect(other.getByText(counts({ create: 1, keep: 12 }), { exact: true })).toBeVisible();

  await page.bringToFront();
  await n.goTo(page, t("page.sandbox"));
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.credentials-rejected"));
  await n.goTo(page, t("page.overview"));
  await view(page, t("page.plan"));
  await apply(page, 3);
  const held = page.getByRole("list", { name: t("workspace-plan.held") });
  await expect(held).toContainText(t("workspace-plan.held-credentials", { name: t("page.sandbox") }));

  await other.bringToFront();
  await n.press(other, t("workspace-plan.apply-plan"));
  const dialog = other.getByRole("dialog");
  await expect(dialog).toContainText(t("workspace-plan.replaces"));
  await expect(dialog).toContainText(t("plan.loss-unfinished", { count: 3 }));
  await n.clean(other);
  await dialog.getByRole("button", { name: t("workspace-plan.not-now"), exact: true }).click();
  // It goes on with the run of the first tab instead, to the end.
  await other.reload();
  await expect(heading(other, t("workspace-plan.interrupted"))).toBeVisible();
  await n.press(other, t("workspace-plan.continue"));
  await expect(heading(other, t("workspace-plan.applied"))).toBeVisible();
  await expect(other.getByText(report({ done: 3 }), { exact: true })).toBeVisible();

  await page.bringToFront();
  await expect(heading(page, t("workspace-plan.applied"))).toBeVisible();
  await expect(page.getByText(report({ done: 3 }), { exact: true })).toBeVisible();
  await expect(page.getByText(t("workspace-plan.taken-over"), { exact: true })).toBeVisible();
  await n.clean(page);
  await n.press(page, t("workspace-plan.show-undo"));
  await expect(page.getByText(counts({ delete: 1, update: 2 }), { exact: true })).toBeVisible();
});

test("a connection that another tab made read-only takes no more writes, and says so", async ({ page, other }) => {
  test.slow();
  await addProjects(page, 30);
  const name = "cn-north-4";
  await plan(page, `${BUNDLE}connections:\n  ${name}: {}\n`);
  await expect(page.getByText(t("workspace-plan.planned-for", { all: 30, chosen: 1 }), { exact: true })).toBeVisible({ timeout: 60_000 });
  await n.goTo(page, t("page.sandbox"));
  await n.addFault(page, t("sandbox.write-request"), t("sandbox.credentials-rejected"));
  await n.goTo(page, t("page.overview"));
  await view(page, t("page.plan"));
  await n.press(page, t("workspace-plan.apply-plan"));
  await page.getByRole("dialog").getByRole("button", { name: t("workspace-plan.apply"), exact: true }).click();
  const held = page.getByRole("list", { name: t("workspace-plan.held") });
  await expect(held).toContainText(t("workspace-plan.held-credentials", { name }));

  await other.bringToFront();
  await open(other, "connections");
  await n.press(other, t("connections-page.edit-named", { connection: name }));
  await other.getByRole("checkbox", { name: t("connections-page.read-only-flag") }).check();
  await n.press(other, t("connections-page.save"));
  await expect(n.messages(other).getByText(t("connections-page.saved", { name }))).toBeVisible();

  await page.bringToFront();
  await held.getByRole("button").first().click();
  await expect(items(page)).toContainText(t("plan.failed-no-writes"));
  await expect(heading(page, t("workspace-plan.applied"))).toHaveCount(0);
  await n.clean(page);
});

test("what could not be read is no plan that changes nothing", async ({ page }) => {
  await open(page, "sandbox");
  for (let nth = 0; nth < 8; nth += 1) await n.addFault(page, t("sandbox.list-request"), t("sandbox.not-allowed"));
  await plan(page, "version: 1\nnotifications: []\n");
  await expect(page.getByText(t("workspace-plan.nothing-known"), { exact: true })).toBeVisible();
  await expect(page.getByText(t("workspace-plan.nothing-wanted"), { exact: true })).toHaveCount(0);
  await expect(page.getByText(t("workspace.unread-connections", { all: 1, count: 1 }), { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: t("workspace-plan.apply-plan"), exact: true })).toHaveCount(0);
  await n.clean(page);
});

test("what has no room is told before, fails, and is told alike after a reload", async ({ page }) => {
  test.slow();
  const names = Array.from({ length: 90 }, (_, at) => `full_${String(at).padStart(2, "0")}`);
  // The checks warn of each as well: its filter is off.
  const filter = "{ condition: AND, enabled: false, rules: [code = 200] }";
  const operations = "[{ service_type: IAM, resource_type: user, trace_names: [login] }]";
  const entries = names.map(
    (name) => `  - { name: ${name}, scope: selected, operations: ${operations}, filter: ${filter}, enabled: false }\n`,
  );
  await plan(page, `version: 1\nnotifications:\n${entries.join("")}`);
  await expect(page.getByText(counts({ create: 90, keep: 12 }), { exact: true })).toBeVisible();
  await page.getByLabel(t("workspace-plan.search"), { exact: true }).fill("full_89");
  const details = item(page, "full_89").getByRole("cell").nth(3);
  const full = t("plan.quota-full", { used: 100, quota: 100 });
  await expect(details).toContainText(full);
  await expect(details).toContainText(t("notification-check.filter-off", { count: 1 }));
  const said = await details.innerText();
  await n.press(page, t("workspace-plan.apply-plan"));
  await expect(page.getByRole("dialog")).toContainText(t("workspace-plan.apply-warnings", { count: 90 }));
  await n.answer(page, t("workspace-plan.apply-question", { changes: 90, connections: 1 }), t("workspace-plan.apply"));

  const failed = heading(page, t("workspace-plan.some-failed", { count: 2 }));
  await expect(failed).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(report({ done: 88, failed: 2 }), { exact: true })).toBeVisible();
  await page.reload();
  await expect(failed).toBeVisible();
  await page.getByLabel(t("workspace-plan.search"), { exact: true }).fill("full_89");
  await expect(details).toHaveText(said, { useInnerText: true });
  await n.clean(page);
});

test("every mistake of a bundle is told with its place", async ({ page }) => {
  await plan(page, "version: 1\nnotifications:\n  - name: a\n    scope: some\n    rules: []\n");
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading")).toBeFocused();
  await expect(alert.getByRole("listitem").first()).toContainText(t("workspace-plan.place", { line: 4, column: 5 }));
  await expect(alert.getByRole("listitem")).toHaveCount(2);
  await n.clean(page);
  await expect(heading(page, t("workspace-plan.plan"))).toHaveCount(0);
});

test("what YAML lacks is said in the language of the page, and its parser is quoted in English", async ({ page }) => {
  await open(page, "workspace/plan");
  await page.getByLabel(t("shell.language")).selectOption("de");
  await page.getByRole("textbox", { name: t("workspace-plan.bundle-text", {}, "de") }).fill("version: 1\nnotifications: [a");
  await n.press(page, t("workspace-plan.make-plan", {}, "de"));
  const mistake = page.getByRole("alert").getByRole("listitem");
  await expect(mistake).toContainText(t("bundle.not-yaml", { kind: "bracket" }, "de"));
  await expect(mistake.locator("q")).toHaveAttribute("lang", "en");
  await n.clean(page);
});

test("the bundle that was loaded last is the one that is there again, and only its own plan is applied", async ({ page }) => {
  const named = (name: string): string => `version: 1\nnotifications:\n  - name: ${name}\n    scope: all\n    target:\n      topic: on-call\n`;
  await plan(page, named("first_bundle"));
  await expect(item(page, "first_bundle")).toBeVisible();
  // Another text stands there: what is below is not of it.
  await typeBundle(page, named("second_bundle"));
  await expect(page.getByText(t("workspace-plan.text-edited"), { exact: true })).toBeVisible();
  const applies = page.getByRole("button", { name: t("workspace-plan.apply-plan"), exact: true });
  await expect(applies).toHaveAttribute("aria-disabled", "true");
  await n.clean(page);
  await n.press(page, t("workspace-plan.make-plan"));
  await expect(page.getByText(t("workspace-plan.text-edited"), { exact: true })).toHaveCount(0);
  await expect(applies).not.toHaveAttribute("aria-disabled");
  await page.reload();
  await expect(item(page, "second_bundle")).toBeVisible();
  await expect(item(page, "first_bundle")).toHaveCount(0);
  await view(page, t("page.overview"));
  await view(page, t("page.plan"));
  await expect(item(page, "second_bundle")).toBeVisible();
  // A plan as a file is for the command line, and told as such.
  const file = await downloaded(page, t("workspace-plan.download-plan"));
  await typeBundle(page, file);
  await n.press(page, t("workspace-plan.make-plan"));
  await expect(page.getByRole("alert")).toContainText(t("bundle.plan-file"));
  // What could not be read takes the place of what was there as well.
  await typeBundle(page, "version: 1\nnotifications: 5\n");
  await n.press(page, t("workspace-plan.make-plan"));
  await expect(page.getByRole("alert")).toContainText(t("bundle.expected", { kind: "list" }));
  await page.reload();
  await expect(page.getByText(t("workspace-plan.paste"), { exact: true })).toBeVisible();
  await expect(heading(page, t("workspace-plan.plan"))).toHaveCount(0);
});

test("each bundle is at first for the connections it was made for, and says how many others there are", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/plan");
  await allRead(page);
  const exported = await downloaded(page, t("workspace-plan.export-yaml"));
  const loads = async (bundle: string): Promise<void> => {
    await typeBundle(page, bundle);
    await n.press(page, t("workspace-plan.make-plan"));
  };
  const planned = (chosen: number): Locator => page.getByText(t("workspace-plan.planned-for", { all: 30, chosen }), { exact: true });
  await loads(exported);
  await expect(planned(1)).toBeVisible();
  await expect(page.getByText(t("workspace-plan.made-for", { count: 29 }), { exact: true })).toBeVisible();
  await n.clean(page);
  await n.press(page, t("workspace-plan.take-all"));
  await expect(planned(30)).toBeVisible();
  await expect(heading(page, t("workspace-plan.plan"))).toBeFocused();
  await loads(exported);
  await expect(planned(1)).toBeVisible();
  // The next one is for all again.
  await loads(BUNDLE);
  await expect(planned(30)).toBeVisible();
  // A name limits it with variables as well, and one that no connection has is told.
  await loads(`${BUNDLE}variables: {team: a}\nconnections:\n  ${t("page.sandbox")}: {variables: {team: b}}\n`);
  await expect(planned(1)).toBeVisible();
  await expect(page.getByText(t("workspace-plan.made-for", { count: 29 }), { exact: true })).toBeVisible();
  await loads(`${BUNDLE}variables: {team: a}\nconnections:\n  Nowhere: {variables: {team: b}}\n`);
  await expect(planned(0)).toBeVisible();
  await expect(page.getByText(t("workspace-plan.strangers", { names: ["Nowhere"] }), { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: t("workspace-plan.apply-plan"), exact: true })).toHaveCount(0);
  await n.clean(page);
  // Neither is it no drift where nothing of it was compared.
  await page.getByRole("checkbox", { name: t("workspace-plan.remember") }).check();
  await view(page, t("page.overview"));
  await expect(page.getByText(t("workspace-plan.bundle-for-none"), { exact: true })).toBeVisible();
  await expect(page.getByText(t("workspace-plan.strangers", { names: ["Nowhere"] }), { exact: true })).toBeVisible();
  await expect(page.getByText(t("workspace-plan.no-drift"), { exact: true })).toHaveCount(0);
  await view(page, t("page.plan"));
  await loads("version: 1\nnotifications:\n  - {name: a, scope: all, labels: {env: prd}}\n");
  const labels = page.getByText(t("workspace-plan.labels-of-none", { labels: ["env=prd"] }), { exact: true });
  await expect(labels).toBeVisible();
  await expect(page.getByText(t("workspace-plan.unmatched", { names: ["a"] }), { exact: true })).toBeVisible();
  await page.getByRole("checkbox", { name: t("workspace-plan.remember") }).check();
  await view(page, t("page.overview"));
  await expect(labels).toBeVisible();
  await expect(page.getByText(t("workspace-plan.no-drift"), { exact: true })).toHaveCount(0);
  await n.clean(page);
});

test("what is exported as a bundle plans no change, and its drift is shown until it is none", async ({ page }) => {
  await open(page, "workspace/plan");
  const bundle = await downloaded(page, t("workspace-plan.export-yaml"));
  expect(bundle).toContain("name: root_logins");
  expect(JSON.parse(await downloaded(page, t("workspace-plan.export-json"))).version).toBe(1);
  // A plan that changes nothing says why.
  await plan(page, "version: 1\nnotifications: []\n");
  await expect(page.getByText(t("workspace-plan.nothing-wanted"), { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: t("workspace-plan.apply-plan"), exact: true })).toHaveCount(0);
  await plan(page, bundle);
  await expect(page.getByText(t("workspace-plan.nothing-differs"), { exact: true })).toBeVisible();
  await plan(page, bundle.replace("topic: security-alerts", "topic: on-call"));
  await page.getByRole("checkbox", { name: t("workspace-plan.remember") }).check();
  await expect(page.getByText(counts({ update: 1, unchanged: 11 + 3 }), { exact: true })).toBeVisible();
  await view(page, t("page.overview"));
  await expect(page.getByText(t("workspace-plan.drift", { changes: 1, connections: 1 }), { exact: true })).toBeVisible();
  await n.clean(page);
  await page.getByRole("link", { name: t("workspace-plan.open-plan") }).click();
  await apply(page, 1);
  await expect(heading(page, t("workspace-plan.applied"))).toBeVisible();
  await view(page, t("page.overview"));
  await expect(page.getByText(t("workspace-plan.no-drift"), { exact: true })).toBeVisible();
  // The report of that gives way to the plan that is opened next, and is still there.
  await page.getByRole("link", { name: t("workspace-plan.open-plan") }).click();
  await expect(page.getByText(t("workspace-plan.nothing-differs"), { exact: true })).toBeVisible();
  await n.clean(page);
  await n.press(page, t("workspace-plan.show-report"));
  await expect(heading(page, t("workspace-plan.applied"))).toBeFocused();
});

test("drift is shown for each connection, and leads to the plan for it alone", async ({ page }) => {
  test.slow();
  await addProjects(page, 30);
  await allRead(page);
  const overview = page.getByRole("table", { name: t("workspace.connections") });
  await expect(overview.getByRole("columnheader", { name: t("workspace.drift"), exact: true }), "no bundle is remembered").toHaveCount(0);
  // Of what most of them have: there is no room for another one.
  await plan(page, `version: 1
notifications:
  - name: data_subnet_90
    scope: all
    target:
      topic: security-alerts
`);
  await page.getByRole("checkbox", { name: t("workspace-plan.remember") }).check();
  await view(page, t("page.overview"));
  await allRead(page);
  const state = t("workspace.count-changes", { count: 1 });
  const changes = overview.getByRole("row").filter({ has: page.getByRole("link", { name: saying("workspace.drift-at", { connection: /.+/, state }) }) });
  const before = await changes.count();
  expect(before).toBeGreaterThan(1);
  const name = (await changes.first().getByRole("button").first().textContent()) ?? "";
  const row = overview.getByRole("row").filter({ has: page.getByRole("button", { name, exact: true }) });
  const drift = row.getByRole("link", { name: t("workspace.drift-at", { connection: name, state }), exact: true });
  await expect(drift).toHaveText(state);
  await n.clean(page);
  await drift.click();
  await expect(page.getByText(t("workspace-plan.planned-for", { all: 30, chosen: 1 }), { exact: true })).toBeVisible();
  await apply(page, 1);
  await expect(heading(page, t("workspace-plan.applied"))).toBeVisible();
  await view(page, t("page.overview"));
  await allRead(page);
  const none = t("workspace.drift-at", { connection: name, state: t("workspace.no-changes") });
  await expect(row.getByRole("link", { name: none, exact: true })).toBeVisible();
  await expect(changes, "the others were not changed").toHaveCount(before - 1);
});

test("changes of single notifications are in the trail, and it can be kept", async ({ page }) => {
  await n.openList(page);
  await page.getByRole("button", { name: t("notifications.disable-named", { name: "root_logins" }), exact: true }).click();
  await expect(n.row(page, "root_logins")).toContainText(t("notifications.disabled"));
  await n.goTo(page, t("page.overview"));
  await view(page, t("page.plan"));
  const trail = page.getByRole("table", { name: t("workspace-trail.title") });
  await expect(trail.getByRole("row", { name: /root_logins/ })).toContainText(t("workspace-trail.disabled"));
  expect(await downloaded(page, t("workspace-trail.download-csv"))).toContain(`"notification","root_logins","disable","done",""`);
  expect(JSON.parse(await downloaded(page, t("workspace-trail.download-json")))[0]).toMatchObject({ object: "root_logins", action: "disable" });
  await n.press(page, t("workspace-trail.clear"));
  await n.answer(page, t("workspace-trail.clear-question"), t("workspace-trail.clear"));
  await expect(page.getByText(t("workspace-trail.nothing"))).toBeVisible();
});
