// The baseline: whether somebody is notified of what matters, everywhere, and the proof.
import { readFile } from "node:fs/promises";
import { button, rewrite } from "../support/connectors.ts";
import { clean } from "../support/clean.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { PROJECT } from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { addProjects, allRead } from "../support/workspace.ts";
import { saying, t } from "../support/words.ts";

const grid = (page: Page) => page.getByRole("grid", { name: t("workspace-baseline.caption") });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const file = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** The name of a cell ends with its status. */
const withStatus = (key: string) => saying("workspace-baseline.cell", { requirement: /.+/, connection: /.+/, status: t(key) });

test("thirty projects against the baseline: a cell says what is missing, and a plan is made of it", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/baseline");
  await allRead(page);
  await expect(grid(page).getByRole("columnheader")).toHaveCount(31);
  const all = await grid(page).getByRole("rowheader").count();
  expect(all).toBeGreaterThan(15);
  await clean(page);
  await expectFits(page, "the baseline");
  await screenshots(page, "baseline");

  await grid(page).getByRole("button", { name: withStatus("baseline.not-met") }).first().click();
  const detail = page.locator("#baseline-detail");
  await expect(detail).toBeFocused();
  await expect(detail).toContainText(t("workspace-baseline.rationale"));
  await expect(detail.getByRole("listitem").first()).toBeVisible();
  await clean(page);
  await screenshots(page, "baseline-detail");

  // One cell is in the way of the tabulator, arrows lead to the others.
  await expect(grid(page).locator("button[tabindex='0']")).toHaveCount(1);
  const name = grid(page).getByRole("rowheader").first().getByRole("button");
  await name.click();
  await name.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(detail).toBeFocused();

  await page.getByLabel(t("baseline.severity")).selectOption("critical");
  await expect.poll(() => grid(page).getByRole("rowheader").count()).toBeLessThan(all);
  await expect(page).toHaveURL(/severity=critical/);

  const topic = page.getByLabel(t("workspace-grid.topic"));
  await expect(topic).not.toHaveValue("");
  // It is one that somebody is known to listen to.
  await expect(page.getByText(saying("workspace-baseline.confirmed-at", { count: /[1-9]\d*/, all: /\d+/ }))).toBeVisible();
  const openPlan = button(page, t("workspace-baseline.open-plan"));
  for (const [typed, why] of [
    ["no topic", "topic-wanted"],
    ["", "topic-wanted"],
    ["nobody-has-this", "topic-nowhere"],
  ] as const) {
    await topic.fill(typed);
    await expect(page.getByText(t(`workspace-baseline.${why}`), { exact: true })).toBeVisible();
    await expect(openPlan).toHaveAttribute("aria-disabled", "true");
  }
  await topic.fill("security-alerts");
  await expect(openPlan).not.toHaveAttribute("aria-disabled");
  await openPlan.click();
  await expect(heading(page, t("page.plan"))).toBeVisible();
  // It creates something at every one of them.
  await expect(page.locator("section.plan").getByRole("status").first()).toHaveText(/^[1-9]\d* /);
  await expect(button(page, t("workspace-plan.apply-plan"))).not.toHaveAttribute("aria-disabled");
});

test("a group where a requirement is met nowhere does not look half met", async ({ page }) => {
  await addProjects(page, 30);
  await open(page, "workspace/baseline");
  await allRead(page);
  await page.getByLabel(t("workspace-grid.columns")).selectOption({ label: t("workspace-grid.by-region") });
  await expect.poll(() => grid(page).getByRole("columnheader").count()).toBeLessThan(31);
  // Of what is partly met, the number is where it is met; of what is missing, where it is missing.
  await expect(grid(page).locator("button.heat").filter({ hasText: /[½✕]/ }).first()).toBeVisible();
  await expect(grid(page).locator("button.heat").filter({ hasText: /[½✕]\s*0\// })).toHaveCount(0);
});

test("the evidence report is opened, read and kept", async ({ page }) => {
  await open(page, "workspace/baseline");
  await allRead(page);
  await button(page, t("baseline.report")).click();
  await expect(heading(page, t("page.evidence-report"))).toBeFocused();
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.evidence-report") }));
  const report = page.getByRole("table", { name: t("baseline.report") });
  await expect(report.getByRole("rowgroup").nth(1)).toContainText(saying("baseline.read-at", { time: /.+/ }, "anywhere"));
  // As the language writes times; the files have them as machines do.
  await expect(page.locator("main")).not.toContainText(/\d{4}-\d{2}-\d{2}T/);
  await expect(page).toHaveURL(/report=1/);
  await clean(page);
  await screenshots(page, "evidence");
  const kept = async (key: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, t(`workspace-baseline.${key}`)).click()]);
    return readFile((await download.path()) ?? "", "utf8");
  };
  const json = JSON.parse(await kept("as-json")) as { rows: { status: string; connection: { name: string } }[] };
  expect(new Set(json.rows.map((row) => row.connection.name)).size).toBe(1);
  expect(await kept("as-csv")).toContain(t("baseline.proof"));
  expect(await kept("as-html")).toContain("<html lang=\"en\">");
  await button(page, t("workspace-baseline.back")).click();
  await expect(grid(page)).toBeVisible();
  await expect(heading(page, t("page.baseline"))).toBeFocused();
  await expect(page).toHaveTitle(t("page.tab", { page: t("page.baseline") }));
});

test("a connection that refuses to be read is unknown on the map, and the report names it and its scope", async ({ page }) => {
  await addProjects(page, 30, "team=pay");
  const refusal = { on: "list", service: "cts", project: PROJECT, fault: "403", times: 100 };
  await rewrite(page, "workspace/baseline", ({ faults }) => void faults.push(refusal));
  await page.reload();
  await allRead(page);
  await expect(page.getByText(t("workspace-baseline.failed-of", { count: 1, all: 30 }), { exact: true })).toBeVisible();
  await expect(grid(page).locator("button.heat").filter({ hasText: "…" })).toHaveCount(0);
  await expect(page.getByText(t("workspace-baseline.left-out", { count: 1 }), { exact: true })).toBeVisible();
  await clean(page);
  await page.getByLabel(t("baseline.severity")).selectOption("critical");
  await button(page, t("baseline.report")).click();
  const scope = page.getByRole("list", { name: t("baseline.scope") });
  await expect(scope).toContainText(t("baseline.scope-connections", { included: 30, all: 30 }));
  await expect(scope).toContainText(t("baseline.scope-read", { read: 29, included: 30 }));
  await expect(page.getByText(t("baseline.unread-of", { count: 1, all: 30 }), { exact: true })).toBeVisible();
  await clean(page);
  await screenshots(page, "evidence-unread");
  const kept = async (key: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, t(`workspace-baseline.${key}`)).click()]);
    return readFile(await download.path(), "utf8");
  };
  type Kept = { baseline: { version: number }; scope: { requirements: number }; unread: { name: string; status: number }[]; rows: unknown[] };
  const json = JSON.parse(await kept("as-json")) as Kept;
  expect(json.unread.map((one) => one.status)).toEqual([403]);
  expect(json.baseline.version).toBe(1);
  expect(json.rows, "a filter of the map leaves nothing out").toHaveLength(29 * json.scope.requirements);
  const said = saying("baseline.unread-because", { reason: /.+/ }, "anywhere");
  expect(await kept("as-csv")).toMatch(said);
  expect(await kept("as-html")).toMatch(said);
  await page.getByLabel(t("workspace.label")).selectOption("team=pay");
  await expect(scope).toContainText(t("baseline.scope-label", { label: "team=pay" }));
  await expect(scope).toContainText(t("baseline.scope-connections", { included: 29, all: 30 }));
});

test("a baseline of one's own: mistakes have their place, a good one is used and kept", async ({ page }) => {
  await open(page, "workspace/baseline");
  await allRead(page);
  const choose = page.getByLabel(t("workspace-baseline.load"));
  await choose.setInputFiles(file("own.json", '{\n  "version": 1,\n  "title": 5\n}'));
  const mistakes = page.getByRole("alert").filter({ has: page.getByRole("heading") });
  await expect(mistakes).toContainText(t("workspace-baseline.place", { line: 3, column: 12 }));
  await clean(page);
  const operations = [{ service_type: "ECS", resource_type: "ecs", trace_names: ["deleteServer"], verified: false }];
  const requirements = [{ id: "servers", title: "Servers", rationale: "They matter.", severity: "high", source: "Us", operations }];
  await choose.setInputFiles(file("own.json", JSON.stringify({ version: 1, id: "own", title: "Our own", requirements })));
  await expect(page.getByRole("heading", { name: "Our own" })).toBeVisible();
  await expect(grid(page).getByRole("rowheader")).toHaveCount(1);
  await expect(mistakes).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Our own" })).toBeVisible();
  // The overview counts by it as well, and leads back to it.
  await page.getByRole("navigation", { name: t("workspace.views") }).getByRole("link", { name: t("page.overview"), exact: true }).click();
  await page.getByRole("link", { name: t("workspace.gaps-counted-by", { baseline: "Our own" }) }).click();
  await expect(page.getByRole("heading", { name: "Our own" })).toBeVisible();
  await button(page, t("workspace-baseline.use-core")).click();
  await expect.poll(() => grid(page).getByRole("rowheader").count()).toBeGreaterThan(15);
});
