// Coverage: who is told, and what nobody is told about.
import { clean } from "../support/clean.ts";
import { screenshots } from "../support/looks.ts";
import * as n from "../support/notifications.ts";
import { event, openSimulator, paste, source } from "../support/simulator.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { oneOf, saying, t } from "../support/words.ts";
import { addProjects } from "../support/workspace.ts";

const lookup = (page: Page) => page.getByRole("region", { name: t("coverage.lookup-title") });
const spots = (page: Page) => page.getByRole("region", { name: t("coverage.gaps-title") });

/** How many operations are listed, of how many. */
const listed = (count: number | RegExp) => saying("coverage.listed", { count, total: /\d+/ });

test("somebody asks who is told, with more and more said", async ({ page }) => {
  await open(page, "coverage");
  await lookup(page).getByLabel(t("coverage.service"), { exact: true }).fill("IAM");
  await expect(lookup(page).getByText("root_logins")).toBeVisible();
  await expect(lookup(page).getByText(t("simulator.possible-match")).first()).toBeVisible();
  await expect(lookup(page).getByText("incident_and_warning"), "it never fires").toHaveCount(0);
  await lookup(page).getByLabel(t("coverage.operation")).fill("login");
  await lookup(page).getByText("root_logins").click();
  await expect(lookup(page)).toContainText(t("simulator.filter-unknown", { condition: "and" }));
  await expect(lookup(page)).toContainText(t("simulator.event-no-value"));
  await clean(page);
  await lookup(page).getByLabel(t("coverage.operation")).fill("noSuchThing");
  await expect(lookup(page)).toContainText(t("coverage.nothing-matches"));
  await clean(page);
});

test("events that go to another region cover nothing here, and those that may are unknown", async ({ page }) => {
  const map = spots(page).getByRole("grid", { name: t("coverage.heat-caption") });
  const services = map.getByRole("rowheader");
  await addProjects(page, 30);
  await open(page, "coverage");
  const perhaps = t("notification-check.perhaps-elsewhere", { service: "IAM" });
  await expect(spots(page)).toContainText(perhaps);
  await expect(services.first()).toHaveText("IAM");
  await expect(map.getByRole("row").filter({ hasText: "IAM" }).getByRole("gridcell").filter({ hasText: "✓" })).toHaveCount(0);
  await lookup(page).getByLabel(t("coverage.service"), { exact: true }).fill("IAM");
  await expect(lookup(page)).toContainText(perhaps);
  await expect(lookup(page).getByText(t("simulator.match"), { exact: true })).toHaveCount(0);
  await clean(page);

  await page.getByRole("combobox", { name: t("shell.connection") }).selectOption({ label: "af-south-1" });
  const elsewhere = saying("notification-check.central-region", { service: "IAM", regions: /.+/, region: "af-south-1" }, "anywhere");
  await expect(spots(page)).toContainText(elsewhere);
  await expect(services.filter({ hasText: "CTS" })).toBeVisible();
  await expect(services.filter({ hasText: "IAM" })).toHaveCount(0);
  await lookup(page).getByLabel(t("coverage.service"), { exact: true }).fill("IAM");
  await expect(lookup(page)).toContainText(elsewhere);
  await expect(lookup(page)).toContainText(t("coverage.nothing-matches"));
  await clean(page);
});

test("a blind spot becomes a notification", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "coverage");
  await expect(spots(page).getByRole("status")).toHaveText(listed(/\d+/));
  await clean(page);
  await screenshots(page, "coverage");
  await spots(page).getByRole("searchbox").fill("kms grant");
  await expect(spots(page)).toContainText(t("coverage.group", { service: "KMS", resource: "grant" }));
  await spots(page).getByRole("button", { name: t("coverage.create-notification") }).click();
  await expect(n.heading(page, t("page.new-notification"))).toBeFocused();
  const row = n.operationsRow(page);
  await expect(row.getByLabel(t("notification-form.service"), { exact: true })).toHaveValue("KMS");
  await expect(row.getByLabel(t("notification-form.resource-type"), { exact: true })).toHaveValue("grant");
  await n.textbox(page, t("notification-form.name")).fill("grants");
  await n.textbox(page, t("notification-form.topic")).fill(n.TOPIC);
  await n.create(page);
  await expect(n.heading(page, "grants")).toBeFocused();
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.coverage") }).click();
  await spots(page).getByRole("searchbox").fill("kms grant");
  await expect(spots(page)).toContainText(t("coverage.no-words"));
  await spots(page).getByText(t("coverage.show-all"), { exact: true }).click();
  await expect(spots(page).getByText(t("coverage.covered"), { exact: true }).last()).toBeVisible();
});

test("what was really seen comes first, also what the catalogue lacks, and what is told twice is named", async ({ page }) => {
  await openSimulator(page);
  await paste(page, [event({ service_type: "NEW", resource_type: "thing", trace_name: "createThing" }), event()].map((e) => JSON.stringify(e)).join("\n"));
  await expect(source(page)).toContainText(t("simulator.loaded-text", { count: 2 }));
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.coverage") }).click();
  const first = spots(page).locator("details").first();
  await expect(first).toContainText(t("coverage.group", { service: "NEW", resource: "thing" }));
  await expect(first).toContainText(t("coverage.count-events", { count: 1 }));
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("link", { name: t("notifications.duplicate-named", { name: "root_logins" }) }).click();
  await n.textbox(page, t("notification-form.name")).fill("root_again");
  await n.create(page);
  await expect(n.heading(page, "root_again")).toBeFocused();
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.coverage") }).click();
  await spots(page).getByText(t("coverage.show-duplicates"), { exact: true }).click();
  await expect(spots(page)).toContainText(t("coverage.group", { service: "IAM", resource: "user" }));
  await spots(page).locator("summary").first().click();
  await expect(spots(page)).toContainText(saying("coverage.duplicates-to", { targets: /.+/ }, "anywhere"));
  await expect(spots(page), "topics are named, not their URNs").not.toContainText("urn:");
  await clean(page);
});

test("the heat map leads from a cell to its operations, by mouse and by keyboard", async ({ page }) => {
  await open(page, "coverage");
  const map = spots(page).getByRole("grid", { name: t("coverage.heat-caption") });
  await expect(map.getByRole("columnheader").nth(1)).toHaveText(t("coverage.kind-access"));
  await expect(map.getByRole("rowheader").first()).toHaveText("IAM");
  await clean(page);
  const named = (kind: string, level: RegExp, total: number | RegExp) =>
    saying("coverage.cell-label", { service: "KMS", kind: t(`coverage.kind-${kind}`), level, covered: /\d+/, total });
  const button = (kind: string) => map.getByRole("button", { name: named(kind, /.+/, /\d+/) });
  const cell = button("delete");
  const levels = ["covered", "partially-covered", "not-covered"].map((level) => t(`coverage.${level}`));
  await expect(cell).toHaveAccessibleName(named("delete", oneOf(...levels), 1));
  await cell.click();
  await expect(cell).toHaveAttribute("aria-pressed", "true");
  // The list is far below the map: the focus and the view go there.
  const title = (kind: string) => spots(page).getByRole("heading", { name: t("coverage.cell", { service: "KMS", kind: t(`coverage.kind-${kind}`) }), exact: true });
  await expect(title("delete")).toBeFocused();
  await expect(title("delete")).toBeInViewport();
  await expect(spots(page).getByText("scheduleKeyDeletion")).toBeInViewport();
  await expect(spots(page).getByRole("status")).toHaveText(listed(1));
  await expect(spots(page).getByText("scheduleKeyDeletion")).toBeVisible();
  await clean(page);
  await screenshots(page, "coverage-cell");

  // One stop of the tabulator; arrows, Home and End go on over cells without operations.
  await cell.focus();
  await page.keyboard.press("Home");
  await expect(button("access")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(cell).toBeFocused();
  await page.keyboard.press("End");
  await expect(button("create")).toBeFocused();
  expect(await map.locator('button[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press("Enter");
  await expect(spots(page).getByRole("status")).toHaveText(listed(2));
  await expect(title("create")).toBeFocused();
  await button("create").press("Enter");
  await expect(map.locator('button[aria-pressed="true"]')).toHaveCount(0);

  await cell.click();
  await spots(page).getByRole("button", { name: t("coverage.show-all-again", { cell: t("coverage.cell", { service: "KMS", kind: t("coverage.kind-delete") }) }) }).click();
  await expect(spots(page).getByRole("searchbox")).toBeFocused();
  await expect(map.locator('button[aria-pressed="true"]')).toHaveCount(0);
});

test("what nobody is subscribed to is not covered, unless that is left out of account", async ({ page }) => {
  await open(page, "coverage");
  await spots(page).getByRole("searchbox").fill("kms grant");
  await spots(page).getByRole("button", { name: t("coverage.create-notification") }).click();
  await n.textbox(page, t("notification-form.name")).fill("grants");
  await n.textbox(page, t("field.topic")).fill(n.TOPIC.replace("on-call", "data-alerts"));
  await n.create(page);
  await expect(n.heading(page, "grants")).toBeFocused();
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("coverage.title") }).click();
  await spots(page).getByRole("searchbox").fill("kms grant");
  await expect(spots(page)).toContainText(t("coverage.unheard", { names: "grants" }));
  await expect(spots(page).getByText(t("coverage.not-covered"), { exact: true }).first()).toBeVisible();
  await clean(page);
  await spots(page).getByLabel(t("coverage.require-subscription")).uncheck();
  await expect(spots(page)).toContainText(t("coverage.no-words"));
  await spots(page).getByLabel(t("coverage.require-subscription")).check();
  await expect(spots(page)).toContainText(t("coverage.unheard", { names: "grants" }));
  // What is sent to a topic that does not exist is named as such.
  await spots(page).getByRole("button", { name: t("coverage.create-notification") }).click();
  await n.textbox(page, t("notification-form.name")).fill("lost_grants");
  await n.textbox(page, t("field.topic")).fill(n.TOPIC.replace("on-call", "nobody-made-this"));
  await n.create(page);
  await expect(n.heading(page, "lost_grants")).toBeFocused();
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("coverage.title") }).click();
  await spots(page).getByRole("searchbox").fill("kms grant");
  await expect(spots(page)).toContainText(t("coverage.without-topic", { names: "lost_grants" }));
  await expect(spots(page).getByText(t("coverage.not-covered"), { exact: true }).first()).toBeVisible();
  await clean(page);
  // Of the topic of another one, which is none, nobody can tell.
  await spots(page).getByRole("searchbox").fill("cts notification");
  await spots(page).getByText(t("coverage.show-all"), { exact: true }).click();
  await expect(spots(page)).toContainText(t("coverage.listening-unknown", { names: "test2" }));
  await clean(page);
});
