// One verdict about each notification and connector: the same in the list, on its page and in its form.
import { counted, told } from "../support/connectors.ts";
import * as n from "../support/notifications.ts";
import { event, openSimulator, paste, source } from "../support/simulator.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { oneOf, saying, t, verbatim } from "../support/words.ts";

const verdict = (page: Page) => page.getByRole("region", { name: t("verdict.title"), exact: true });
const saving = (page: Page) => page.getByRole("region", { name: t("component.saving"), exact: true });
/** What the card calls it, without the reasons. */
const called = (page: Page) => verdict(page).getByRole("paragraph").first();

/** To the list without loading the page anew, which would forget the events. */
const toList = (page: Page) => page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.notifications") }).click();

/** The cell below the header “Verdict”. */
async function cell(page: Page, name: string) {
  const headers = await page.getByRole("columnheader").allTextContents();
  return n.row(page, name).getByRole("cell").nth(headers.indexOf(t("list.verdict")));
}

/** Name, verdict, how many more reasons, and the worst reason. */
const NOTIFICATIONS: [string, string, number, string | RegExp][] = [
  ["prod_server_deletes", t("verdict.ok"), 0, ""],
  ["bucket_policy_changes", t("verdict.unknown"), 0, t("rule.no-rule", { rule: "resource_name like prod-*" })],
  ["incident_and_warning", t("verdict.never-matches"), 1, new RegExp(`${verbatim(t("field.filter"))} .+`)],
  ["prod_login_watch", t("verdict.nobody-notified"), 1, told(t("field.status"), t("verdict.disabled"))],
  ["test1", t("verdict.nobody-notified"), 1, told(t("field.status"), t("verdict.disabled-without-target"))],
  ["api_errors", t("verdict.warnings"), 0, told(t("field.filter"), t("notification-check.filter-off", { count: 2 }))],
];

for (const [name, label, more, why] of NOTIFICATIONS) {
  test(`list, page and form agree about ${name}: ${label}`, async ({ page }) => {
    await n.openList(page);
    await expect(n.row(page, name)).toBeVisible();
    const inList = await cell(page, name);
    await expect(inList).toContainText(label);
    await expect(inList).toContainText(why);
    if (more) await expect(inList).toContainText(t("verdict.more", { count: more }));
    else await expect(inList).not.toContainText(saying("verdict.more", { count: /\d+/ }, "anywhere"));

    await n.rowLink(page, name).click();
    await expect(n.heading(page, name)).toBeFocused();
    await expect(called(page)).toHaveText(label);
    await expect(verdict(page)).toContainText(why || t("verdict.nothing-wrong"));
    await n.clean(page);

    await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
    await expect(n.heading(page, t("page.edit", { name }))).toBeFocused();
    await expect(called(page)).toHaveText(label);
    await expect(verdict(page)).toContainText(why || t("verdict.nothing-wrong"));
    await expect(saving(page)).toContainText(t("component.ready-to-save"));
    await expect(saving(page)).not.toContainText(label);
    await n.clean(page);
  });
}

test("a name that the catalog doesn’t have is told in list, page and form, whichever is opened first", async ({ page }) => {
  const name = "misspelled";
  const why = t("notification-check.operations-unknown", { count: 1, names: [t("notification-check.quoted", { name: "nukeServer" })] });
  await n.openNew(page);
  await n.typeLeast(page, name);
  await n.typeOperations(page, 1, "ECS", "ecs", ["nukeServer"]);
  await n.create(page);
  await expect(n.heading(page, name)).toBeVisible();
  // Nothing is known of earlier pages any more.
  await n.openList(page);
  await expect(n.row(page, name)).toBeVisible();
  const inList = await cell(page, name);
  await expect(inList).toContainText(t("verdict.warnings"));
  await expect(inList).toContainText(why);
  await n.rowLink(page, name).click();
  await expect(called(page)).toHaveText(t("verdict.warnings"));
  await page.reload();
  await expect(called(page)).toHaveText(t("verdict.warnings"));
  await expect(verdict(page)).toContainText(why);
  await n.clean(page);
});

test("what loaded events show is part of the verdict in list, page and form, and of no events nothing is said", async ({ page }) => {
  const events = [event(), event({ trace_type: "ApiCall" }), event({ trace_type: undefined })];
  await openSimulator(page);
  await paste(page, JSON.stringify(events));
  await expect(source(page)).toContainText(t("simulator.loaded-text", { count: 3 }));
  const loaded = (message: string | RegExp) => new RegExp(`${verbatim(t("field.loaded-events"))} ${typeof message === "string" ? verbatim(message) : message.source}`);
  const shown: [string, string, RegExp][] = [
    ["root_logins", t("verdict.ok"), loaded(t("verdict.some-match", { matching: 1, all: 3 }))],
    ["bucket_policy_changes", t("verdict.unknown"), loaded(t("verdict.none-matches", { all: 3 }))],
    ["prod_login_watch", t("verdict.nobody-notified"), loaded(/.+/)],
  ];
  for (const [name, label, words] of shown) {
    await toList(page);
    await expect(n.row(page, name)).toBeVisible();
    const inList = await cell(page, name);
    await expect(inList).toContainText(label);
    if (label === t("verdict.ok")) await expect(inList).toContainText(words);
    await n.rowLink(page, name).click();
    await expect(called(page)).toHaveText(label);
    await expect(verdict(page)).toContainText(words);
    await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
    await expect(n.heading(page, t("page.edit", { name }))).toBeFocused();
    await expect(called(page)).toHaveText(label);
    await expect(verdict(page)).toContainText(words);
  }
  await n.clean(page);
  // A form is judged as it is typed.
  await toList(page);
  await page.getByRole("link", { name: t("notifications.edit-named", { name: "root_logins" }), exact: true }).click();
  await expect(verdict(page)).toContainText(t("verdict.some-match", { matching: 1, all: 3 }));
  await page.getByRole("radio", { name: t("notification-form.no-filter"), exact: true }).check();
  await expect(verdict(page)).toContainText(t("verdict.some-match", { matching: 3, all: 3 }));
});

test("the list is filtered and sorted by verdict, and the address keeps it", async ({ page }) => {
  await n.openList(page);
  await page.locator("summary").filter({ hasText: t("list.filter") }).click();
  await page.getByRole("checkbox", { name: counted(t("verdict.unknown"), 3) }).check();
  await expect(n.names(page)).toHaveText(["bucket_policy_changes", "root_logins", "tracker_tampering"]);
  await expect(page).toHaveURL(/\?verdict=unknown$/);
  await page.getByRole("checkbox", { name: counted(t("verdict.never-matches"), 1) }).check();
  await expect(n.names(page)).toHaveText(["bucket_policy_changes", "root_logins", "tracker_tampering", "incident_and_warning"]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("list.verdict") }).and(page.locator(".sort")).click();
  await expect(page.getByRole("columnheader", { name: t("list.verdict") })).toHaveAttribute("aria-sort", "descending");
  await expect(n.names(page)).toHaveText(["incident_and_warning", "bucket_policy_changes", "root_logins", "tracker_tampering"]);
  await expect(n.count(page)).toHaveText(n.someOf(4, 12, "most-severe-first"));
  await expect(page).toHaveURL(/\?(?=.*verdict=unknown)(?=.*verdict=never)(?=.*sort=-verdict)/);
  await n.clean(page);
  await page.reload();
  await expect(n.names(page)).toHaveText(["incident_and_warning", "bucket_policy_changes", "root_logins", "tracker_tampering"]);
  await page.getByRole("button", { name: t("list.remove-filter", { filter: t("list.verdict"), value: t("verdict.unknown") }) }).click();
  await expect(n.names(page)).toHaveText(["incident_and_warning"]);
});

test("a connector with warnings has the same verdict in its list, on its page and in its form", async ({ page }) => {
  await open(page, "connectors?verdict=warnings");
  await expect(n.row(page, "inspection-fallback")).toBeVisible();
  const inList = await cell(page, "inspection-fallback");
  await expect(inList).toContainText(t("verdict.warnings"));
  await expect(inList).toContainText(saying("verdict.more", { count: /\d+/ }, "anywhere"));
  await n.clean(page);
  await n.rowLink(page, "inspection-fallback").click();
  await expect(called(page)).toHaveText(t("verdict.warnings"));
  await page.getByRole("link", { name: t("notifications.edit"), exact: true }).click();
  await expect(called(page)).toHaveText(t("verdict.warnings"));
  await expect(saving(page)).toContainText(t("component.ready-to-save"));
  await n.clean(page);
});

test("what is stored is warned about at its field before anybody touches it, an empty form is not scolded", async ({ page }) => {
  await n.openEdit(page, "test2");
  await expect(n.textbox(page, t("notification-form.topic"))).toHaveAccessibleDescription(saying("identifier.placeholder", { value: /.+/ }, "anywhere"));
  await n.clean(page);
  await n.openNew(page);
  await expect(saving(page)).toContainText(t("component.not-complete"));
  await expect(verdict(page)).toContainText(t("verdict.none-yet"));
  await expect(page.getByText(oneOf(...["error-before", "warning-before"].map((key) => t(`component.${key}`))))).toHaveCount(0);
});

test("that a form can be saved does not say that it works", async ({ page }) => {
  await n.openNew(page);
  await n.typeLeast(page, "works");
  await expect(saving(page)).toContainText(t("component.ready-to-save"));
  await expect(called(page)).toHaveText(t("verdict.ok"));
  await page.getByRole("checkbox", { name: t("notification-form.enabled"), exact: true }).uncheck();
  await expect(saving(page)).toContainText(t("component.ready-to-save"));
  await expect(called(page)).toHaveText(t("verdict.nobody-notified"));
  await n.textbox(page, t("notification-form.name")).fill("not a name");
  await n.textbox(page, t("notification-form.topic")).focus();
  await expect(saving(page)).toContainText(t("component.errors-in-the-way", { count: 1 }));
  await expect(called(page)).toHaveText(t("verdict.errors"));
  await n.clean(page);
});
