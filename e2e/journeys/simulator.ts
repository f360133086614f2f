// The simulator: events in, what became of them, why, and what if.
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { clean } from "../support/clean.ts";
import { connect, enter, signIn, unlock } from "../support/connections.ts";
import { screenshots } from "../support/looks.ts";
import * as n from "../support/notifications.ts";
import * as server from "../support/sandbox-server.ts";
import { test } from "../support/sandbox-server.ts";
import { each, event, openSimulator, paste, result, sent, source, why } from "../support/simulator.ts";
import { expect, type Page } from "../support/test.ts";
import { oneOf, saying, t } from "../support/words.ts";

/** A number of more than a thousand and less than two. */
const THOUSANDS = /1,\d\d\d/;

const count = (events: number | RegExp) => saying("simulator.count-events", { count: events });

/** That all notifications together would have sent so many messages, in so many hours or minutes. */
const sentIn = (sure: number, unit: string, count: number) => sent("all", sure, "", t(`simulator.${unit}`, { count }));

const choose = (page: Page, name: string) =>
  result(page)
    .getByLabel(t("simulator.notification"), { exact: true })
    .evaluate((select: HTMLSelectElement, name) => {
      const option = [...select.options].find((option) => option.text.startsWith(name));
      select.value = option?.value ?? "?";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }, name);

test("pasted events are explained, a change is tried on them, taken along and saved", { tag: "@hosted" }, async ({ page }) => {
  await openSimulator(page);
  await clean(page);
  await paste(page, "");
  await expect(source(page).getByRole("alert")).toHaveText(t("simulator.paste-missing"));
  const events = [
    event(),
    event({ trace_type: "ApiCall", code: "200" }),
    event({ trace_type: undefined, user: null }),
    event({ trace_name: "loginFailed", code: null, time: "2026/09/23 14:00:00 GMT+02:00" }),
    event({ service_type: "XYZ", trace_name: "somethingElse" }),
  ];
  await paste(page, JSON.stringify({ traces: events, meta_data: { count: 5, marker: null } }));
  await expect(source(page)).toContainText(t("simulator.loaded-text", { count: 5 }));
  await expect(result(page)).toContainText(sent("all", 2));

  await choose(page, "root_logins");
  await expect(result(page)).toContainText(sent("one", 2, "root_logins"));
  await clean(page);

  // Why not the second one?
  await each(page).getByRole("searchbox").fill("ApiCall");
  await expect(each(page).getByRole("status")).toHaveText(count(1));
  await each(page).getByRole("button", { name: saying("simulator.explain-event", { event: /IAM login.*/, time: /.+/ }) }).click();
  await expect(why(page).getByRole("heading", { name: t("simulator.why-this-result") })).toBeFocused();
  const decision = why(page).getByRole("heading", { level: 4, name: /root_logins/ });
  await expect(decision).toContainText(t("simulator.no-match"));
  await expect(why(page)).toContainText(t("simulator.filter-excludes", { condition: "and" }));
  await expect(why(page)).toContainText(t("simulator.event-value", { value: "ApiCall" }));
  await clean(page);
  await why(page).getByRole("button", { name: t("simulator.close") }).click();
  await expect(each(page).getByRole("button", { name: saying("simulator.explain-event", { event: /IAM login.*/, time: /.+/ }) })).toBeFocused();

  // What if the rule were gone?
  const whatIf = result(page).getByRole("group", { name: t("simulator.try-changes") });
  await whatIf.getByRole("checkbox", { name: /trace_type/ }).uncheck();
  await expect(result(page)).toContainText(sent("one", 4, "root_logins"));
  await expect(result(page)).toContainText(t("simulator.gained", { gained: 2 }));
  await expect(result(page).getByRole("listitem").filter({ hasText: t("simulator.series-saved") })).toBeVisible();
  await clean(page);
  await whatIf.getByRole("button", { name: t("simulator.reset") }).click();
  await expect(result(page)).toContainText(sent("one", 2, "root_logins"));
  await whatIf.getByRole("checkbox", { name: /trace_type/ }).uncheck();
  await whatIf.getByRole("button", { name: t("simulator.edit-with-changes") }).click();
  await expect(n.heading(page, t("page.edit", { name: "root_logins" }))).toBeFocused();
  await expect(page.getByRole("region", { name: t("backtest.title") })).toContainText(sent("form", 4));
  await n.save(page);
  await expect(n.heading(page, "root_logins")).toBeFocused();
  await expect(page.getByRole("main")).not.toContainText("ConsoleAction");
});

test("the last seven days are loaded, drawn, listed as numbers and searched", async ({ page }) => {
  await openSimulator(page);
  const maybe = saying("simulator.sent-maybe", { sure: /\d+/, more: /(\d+)/ }, "anywhere");
  await source(page).getByRole("button", { name: t("simulator.load-week") }).click();
  await expect(source(page)).toContainText(saying("simulator.loaded-week", { count: THOUSANDS }, "anywhere"));
  await expect(result(page)).toContainText(saying("simulator.all-sent", { sent: maybe, span: t("simulator.days", { count: 7 }) }, "anywhere"));
  await expect(result(page).getByRole("img", { name: t("simulator.chart-label", { interval: t("simulator.hours", { count: 3 }) }) })).toBeVisible();
  await result(page).getByText(t("simulator.view-as-table")).click();
  const numbers = result(page).getByRole("region", { name: t("simulator.messages-over-time") });
  const heads = await numbers.getByRole("columnheader").allInnerTexts();
  expect(heads.slice(0, 4)).toEqual([t("simulator.column-from"), t("simulator.column-events"), t("simulator.series-messages"), t("simulator.series-possible")]);
  // The notifications with the most messages are told apart, in the chart and here.
  expect(heads.length).toBeGreaterThan(5);
  for (const name of heads.slice(4)) await expect(result(page).getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
  expect(await numbers.getByRole("row").count()).toBeGreaterThan(40);
  await expect(result(page).getByRole("heading", { name: t("simulator.top-operations") })).toBeVisible();
  await clean(page);
  await screenshots(page, "simulator");

  // The list: who was told nothing, page by page.
  await each(page).getByText(t("simulator.filter-no-match"), { exact: true }).first().click();
  await expect(each(page).getByRole("navigation", { name: t("component.pages") })).toContainText(saying("component.page-of", { page: 1, pages: /\d+/ }, "anywhere"));
  await each(page).getByRole("button", { name: t("component.next-page") }).click();
  await expect(each(page).getByRole("navigation", { name: t("component.pages") })).toContainText(saying("component.page-of", { page: 2, pages: /\d+/ }, "anywhere"));
  await each(page).getByText(t("simulator.filter-possible"), { exact: true }).first().click();
  await expect(each(page).getByRole("row").nth(1)).toContainText(t("simulator.possible-match"));

  // An assumption settles what was open.
  const uncertain = async () => Number(maybe.exec(await result(page).innerText())?.[1] ?? 0);
  const before = await uncertain();
  await page.getByText(t("simulator.assumptions-title")).click();
  await page.getByLabel(t("simulator.assume-missing")).selectOption({ label: t("simulator.assume-missing-no") });
  await expect.poll(uncertain).toBeLessThan(before);
  await clean(page);
  await page.reload();
  await expect(source(page)).toContainText(saying("simulator.loaded-day", { count: /\d+/ }, "anywhere"));
  await page.getByText(t("simulator.assumptions-title")).click();
  await expect(page.getByLabel(t("simulator.assume-missing"))).toHaveValue("no");

  await source(page).getByRole("button", { name: t("simulator.clear-events") }).click();
  await expect(result(page)).toHaveCount(0);
});

test("the page reads the last day by itself, once, and never in place of what was chosen", async ({ page }) => {
  await openSimulator(page);
  await expect(source(page)).toContainText(saying("simulator.loaded-day", { count: /\d+/ }, "anywhere"));
  const day = oneOf(saying("simulator.hours", { count: /2\d/ }), saying("simulator.day-and-hours", { hours: /\d+/ }), saying("simulator.days", { count: /[12]/ }));
  await expect(result(page)).toContainText(sent("all", /\d+/, "", day));
  await source(page).getByRole("button", { name: t("simulator.clear-events") }).click();
  await expect(result(page)).toHaveCount(0);
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.coverage") }).click();
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.simulator") }).click();
  await expect(n.heading(page, t("page.simulator"))).toBeFocused();
  await expect(source(page).getByRole("progressbar")).toHaveCount(0);
  await expect(result(page)).toHaveCount(0);
});

test("a part of the time is selected by mouse and by keyboard, filters everything and is in the address", async ({ page }) => {
  await openSimulator(page);
  const hour = 3_600_000;
  const times = Array.from({ length: 24 }, (_, at) => Date.UTC(2026, 8, 23) + at * hour);
  await paste(page, JSON.stringify(times.map((time) => event({ time, trace_id: String(time) }))));
  await expect(result(page)).toContainText(sentIn(24, "hours", 23));
  await clean(page);

  // By keyboard: the first three hours are left out.
  const start = result(page).getByRole("slider", { name: t("simulator.range-start") });
  await expect(start).toHaveAttribute("aria-valuetext", "Sep 23, 2026, 00:00 UTC");
  await start.focus();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press("ArrowRight");
  await expect(start).toHaveAttribute("aria-valuetext", "Sep 23, 2026, 03:00 UTC");
  await expect(result(page)).toContainText(sentIn(21, "hours", 21));
  await expect(each(page).getByRole("status")).toHaveText(count(21));
  await expect(page).toHaveURL(/simulator\?from=2026-09-23T03:00:00Z&to=2026-09-24T00:00:00Z$/);
  await expect(start).toBeFocused();
  await clean(page);
  // Neither end passes the other.
  const end = result(page).getByRole("slider", { name: t("simulator.range-end") });
  await end.focus();
  await page.keyboard.press("Home");
  await expect(result(page)).toContainText(sentIn(1, "minutes", 60));
  await expect(end).toHaveValue("4");

  // By mouse: from the second quarter to the end of the third.
  const area = result(page).locator("[data-brush]");
  await area.scrollIntoViewIfNeeded();
  const box = (await area.boundingBox())!;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(box.x + box.width * from, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + 50);
    await page.mouse.move(box.x + box.width * to, box.y + 60);
    await page.mouse.up();
  };
  await drag(0.26, 0.74);
  await expect(result(page)).toContainText(sentIn(12, "hours", 12));
  await expect(result(page).getByRole("status")).toContainText(t("simulator.selected-range", { from: "Sep 23, 2026, 06:00 UTC", to: "Sep 23, 2026, 18:00 UTC" }));
  await screenshots(page, "simulator-range");
  await drag(0.9, 0.6);
  await expect(each(page).getByRole("status")).toHaveText(count(8));
  await result(page).getByRole("button", { name: t("simulator.clear-range") }).click();
  await expect(each(page).getByRole("status")).toHaveText(count(24));
  await expect(page).toHaveURL(/simulator$/);

  // The address brings the range back; what lies beside all events is said.
  await page.goto("./simulator?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z");
  await expect(source(page)).toContainText(saying("simulator.loaded-week", { count: /[\d,]+/ }, "anywhere"));
  await expect(result(page)).toContainText(sent("all", 0));
  await expect(result(page).getByRole("status")).toContainText(saying("simulator.selected-range-empty", { from: /.+/, to: /.+/ }, "anywhere"));
  await expect(each(page).getByRole("status")).toHaveText(count(0));
  await result(page).getByRole("button", { name: t("simulator.clear-range") }).click();
  await expect(each(page).getByRole("status")).toHaveText(count(THOUSANDS));
});

test("a finger selects a part of the time", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 360, height: 740 }, timezoneId: "UTC" });
  const page = await context.newPage();
  await openSimulator(page);
  await paste(page, JSON.stringify([0, 1, 2, 3].map((at) => event({ time: Date.UTC(2026, 8, 23, at), trace_id: String(at) }))));
  const area = result(page).locator("[data-brush]");
  await area.scrollIntoViewIfNeeded();
  const box = (await area.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width * 0.02, box.y + 50);
  await expect(each(page).getByRole("status")).toHaveText(count(1));
  await page.touchscreen.tap(box.x + box.width * 0.02, box.y + 50);
  await expect(each(page).getByRole("status")).toHaveText(count(4));
  // The labels of the axis stay within the page.
  for (const label of await result(page).locator(".axis-x text").all()) {
    const { x, width } = (await label.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
  }
  await context.close();
});

test.describe("where clocks change for the summer", () => {
  test.use({ timezoneId: "Europe/Berlin" });

  test("each time is shown in the zone of its own date", async ({ page }) => {
    await openSimulator(page);
    const events = ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"].map((time) => event({ time }));
    await paste(page, JSON.stringify(events));
    await expect(each(page)).toContainText("Jan 15, 2026, 13:00 GMT+1");
    await expect(each(page)).toContainText("Jul 15, 2026, 14:00 GMT+2");
  });
});

test("broken text is read as far as it goes, with line and column", async ({ page }) => {
  await openSimulator(page);
  const lines = [JSON.stringify(event()), '{"trace_name": "login", oops', JSON.stringify(event({ trace_name: undefined }))];
  await paste(page, lines.join("\n"));
  await expect(source(page)).toContainText(t("simulator.loaded-text", { count: 1 }));
  await expect(source(page)).toContainText(t("simulator.skipped", { count: 2 }));
  await source(page).getByText(t("simulator.text-findings", { count: 2 })).click();
  await expect(source(page)).toContainText(t("events.place", { line: 2, column: 25, message: t("events.malformed") }));
  await expect(source(page)).toContainText(t("events.place", { line: 3, column: 1, message: t("events.no-operation") }));
  await clean(page);
  await paste(page, "<html><body>Sign in</body></html>");
  await expect(source(page)).toContainText(t("events.place", { line: 1, column: 1, message: t("events.web-page") }));
  await paste(page, '{"traces":[]}');
  await expect(source(page)).toContainText(t("simulator.loaded-text", { count: 0 }));
  await clean(page);
});

test("several files of all kinds are read, each with what became of it", { tag: "@hosted" }, async ({ page }) => {
  await openSimulator(page);
  const buffer = (value: unknown) => Buffer.from(JSON.stringify(value));
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "", buffer });
  const archive = gzipSync(buffer([event({ trace_id: "***" }), event({ trace_id: "***", code: 302 })]));
  const table = "Trace Name,Trace Source,Resource Type\nlogin,IAM,user\nlogout,IAM\n";
  await page
    .getByLabel(t("simulator.upload-file"))
    .setInputFiles([
      file("one.json", buffer({ cts: event() })),
      file("x.json.gz", archive),
      file("two.json.gz", Buffer.concat([1, 2].map((code) => gzipSync(buffer([event({ code })]))))),
      file("twice.json.gz", gzipSync(gzipSync(buffer([event({ code: 7 })]), { level: 0 }))),
      file("wide.json", Buffer.from(JSON.stringify(event({ code: 8 })), "utf16le")),
      file("packed.tar.gz", gzipSync(Buffer.concat([Buffer.alloc(257), Buffer.from("ustar\0")]))),
      file("cut.json.gz", archive.subarray(0, 8)),
      file("list.csv", Buffer.from(table)),
      file("list.xlsx", Buffer.from("PK\x03\x04")),
    ]);
  await expect(source(page)).toContainText(t("simulator.loaded-files", { count: 8, files: 9 }));
  const read = (name: string, count: number) => t("simulator.file-read", { name, count });
  for (const words of [
    read("one.json", 1),
    read("x.json.gz", 2),
    read("two.json.gz", 2),
    read("twice.json.gz", 1),
    read("wide.json", 1),
    read("packed.tar.gz", 0),
    t("events.tar"),
    read("cut.json.gz", 0),
    t("simulator.file-read-skipped", { name: "list.csv", count: 1, skipped: 1 }),
    read("list.xlsx", 0),
    t("events.zip"),
  ])
    await expect(source(page)).toContainText(words);
  await source(page).getByText(t("simulator.text-findings", { count: 1 })).click();
  await expect(source(page)).toContainText(t("events.place", { line: 3, column: 1, message: t("events.cells") }));
  await clean(page);

  const data = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (const name of ["a.json", "b.json"])
      data.items.add(new File([`{"trace_name":"${name}","service_type":"IAM","resource_type":"user"}`], name));
    return data;
  });
  await source(page).dispatchEvent("drop", { dataTransfer: data });
  await expect(source(page)).toContainText(t("simulator.loaded-files", { count: 2, files: 2 }));
});

test("a large file is read while the page goes on working, and can be stopped", async ({ page }) => {
  await openSimulator(page);
  const line = (at: number) =>
    JSON.stringify(event({ trace_id: `id-${at}`, time: 1790164800000 + at * 1000, request: "x".repeat(400) }));
  const lines = Array.from({ length: 32_000 }, (_, at) => line(at)).join("\n");
  expect(lines.length).toBeGreaterThan(20_000_000);
  const file = { name: "events.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(lines) };
  const choose = () => page.getByLabel(t("simulator.upload-file")).setInputFiles(file);
  await choose();
  await source(page).getByRole("button", { name: t("simulator.cancel") }).click();
  await expect(source(page)).toContainText(t("simulator.reading-stopped"));
  await choose();
  // Other work goes on meanwhile.
  await source(page).getByText(t("simulator.paste-json")).click();
  await page.getByLabel(t("simulator.events-as-json")).fill("typed while it reads");
  await expect(page.getByLabel(t("simulator.events-as-json"))).toHaveValue("typed while it reads");
  await expect(source(page)).toContainText(t("simulator.loaded-file", { count: 32_000, name: "events.ndjson" }), { timeout: 60_000 });
  await expect(result(page)).toContainText(sent("all", 32_000));
  await expect(result(page)).toContainText(saying("simulator.high-volume-hour", { count: 3_600, hour: /Sep 23, 2026, .+/ }, "anywhere"));
});

/** How much there is in all archives together, decompressed. With 200 this measures: see docs/benchmarks.md. */
const ARCHIVES_MB = Number(process.env.ARCHIVES_MB ?? 20);

test("fifty archives are read with progress, and can be stopped", async ({ page }) => {
  test.setTimeout(60_000 + ARCHIVES_MB * 2_000);
  const [files, bytes] = [50, ARCHIVES_MB * 1_000_000];
  const one = (nth: number) =>
    JSON.stringify(event({ trace_id: `id-${nth}`, time: 1790164800000 + nth * 1000, request: `{"n":${nth}}`, response: "x".repeat(600) }));
  const events = Math.ceil(bytes / files / one(100_000).length);
  // Files of the disk are chosen as a person does; contents would be unpacked by the page.
  const archive = (file: number) => {
    const path = test.info().outputPath(`CloudTrace_${file}.json.gz`);
    writeFileSync(path, gzipSync(`[${Array.from({ length: events }, (_, at) => one(file * events + at)).join(",")}]`));
    return path;
  };
  const archives = Array.from({ length: files }, (_, file) => archive(file));
  await openSimulator(page);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(Math.round(duration)))).observe({ type: "longtask" });
  });
  const choose = () => page.getByLabel(t("simulator.upload-file")).setInputFiles(archives);
  await choose();
  await expect(source(page).getByRole("progressbar", { name: t("simulator.reading-events") })).toBeVisible();
  await source(page).getByRole("button", { name: t("simulator.cancel") }).click();
  await expect(source(page)).toContainText(t("simulator.reading-stopped"));
  await choose();
  await expect(source(page)).toContainText(t("simulator.loaded-files", { count: files * events, files }), { timeout: 30_000 + ARCHIVES_MB * 1_000 });
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  test.info().annotations.push({ type: "tasks over 50 ms", description: tasks.join(", ") || "none" });
  // Elsewhere the machine does other things as well.
  if (ARCHIVES_MB >= 200) expect(tasks).toEqual([]);
});

test("pages come one after another; a token that ends in the middle is replaced and reading goes on", async ({ page, server: sandbox, troubles }) => {
  troubles.allow("401");
  await connect(page, "Tokens", { cts: sandbox.url });
  await unlock(page, { [t("sign-in.iam-token")]: server.TOKEN });
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.simulator") }).click();
  await expect(source(page)).toContainText(saying("simulator.loaded-day", { count: /\d+/ }, "anywhere"), { timeout: 30_000 });
  const markers: (string | null)[] = [];
  await page.route(/\/traces\?/, async (route) => {
    const next = new URL(route.request().url()).searchParams.get("next");
    if (route.request().method() === "GET") markers.push(next);
    if (markers.length === 3) {
      await sandbox.control("credentials/expire", { value: server.TOKEN });
      await sandbox.control("credentials", { kind: "token", value: "fresh-token" });
    }
    await route.continue();
  });
  await source(page).getByRole("button", { name: t("simulator.load-week") }).click();
  await expect(signIn(page)).toContainText(t("failure.token-expired"));
  await enter(page, { [t("sign-in.iam-token")]: "fresh-token" });
  await expect(signIn(page)).toHaveCount(0);
  await expect(source(page)).toContainText(saying("simulator.loaded-week", { count: THOUSANDS }, "anywhere"), { timeout: 30_000 });
  const asked = new Set(markers);
  expect(asked.has(null)).toBe(true);
  expect(asked.size).toBeGreaterThan(8);

  // Stopped in the middle, what was read is kept.
  let pages = 0;
  let stopped = () => {};
  const third = new Promise<void>((resolve) => (stopped = resolve));
  await page.route(/\/traces\?/, async (route) => {
    pages += route.request().method() === "GET" ? 1 : 0;
    if (pages === 3) await third;
    await route.continue().catch(() => {});
  });
  await source(page).getByRole("button", { name: t("simulator.load-week") }).click();
  await expect(source(page).getByRole("progressbar", { name: t("simulator.reading-events") })).toHaveAttribute("value", /^[1-9]/);
  await expect(source(page)).toContainText(t("simulator.count-events", { count: 400 }));
  await source(page).getByRole("button", { name: t("simulator.cancel") }).click();
  stopped();
  await expect(source(page)).toContainText(`${t("simulator.loaded-week", { count: 400 })} ${t("simulator.reading-stopped")}`);
  await expect(result(page)).toContainText(sent("all", /\d+/));
});

test("where reading by itself fails, it is said, and pressing a button reads again", async ({ page, server: sandbox, troubles }) => {
  troubles.allow("500");
  await connect(page, "Failing", { cts: sandbox.url });
  await unlock(page, { [t("sign-in.iam-token")]: server.TOKEN });
  let broken = true;
  await page.route(/\/traces\?/, async (route) => {
    if (!broken || route.request().method() !== "GET") return route.continue();
    await route.fulfill({ status: 500, json: {}, headers: { "access-control-allow-origin": "*" } });
  });
  await n.goTo(page, t("page.notifications"));
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.simulator") }).click();
  const retry = source(page).getByRole("button", { name: t("simulator.try-again") });
  await expect(retry).toBeVisible({ timeout: 30_000 });
  await clean(page);
  broken = false;
  await retry.click();
  await expect(source(page)).toContainText(saying("simulator.loaded-day", { count: /\d+/ }, "anywhere"), { timeout: 30_000 });
  await expect(retry).toHaveCount(0);
});

test("loading can be stopped, goes on after a failure, and a worker that is missing is said", { tag: "@hosted" }, async ({ page, troubles }) => {
  troubles.allow("500", "simulator-");
  await page.route(/\/simulator-[^/]*\.js/, (route) => route.abort());
  await openSimulator(page);
  await paste(page, JSON.stringify(event()));
  await expect(n.failure(page, t("simulator.not-started"))).toBeVisible();
  await clean(page);
  await page.unroute(/\/simulator-[^/]*\.js/);
  await source(page).getByRole("button", { name: t("simulator.load-events") }).click();
  await expect(source(page)).toContainText(t("simulator.loaded-text", { count: 1 }));
  await expect(n.failure(page, t("simulator.not-started"))).toHaveCount(0);
});

test("the form tries an unsaved notification on real events", async ({ page }) => {
  await n.openEdit(page, "root_logins");
  const card = page.getByRole("region", { name: t("backtest.title") });
  await card.getByRole("button", { name: t("simulator.load-week") }).click();
  await expect(card).toContainText(sent("form", /\d+/, "", t("simulator.days", { count: 7 })));
  await expect(card).toContainText(t("simulator.same-events"));
  await clean(page);
  await page.getByLabel(t("notification-form.value")).selectOption("ApiCall");
  await expect(card).toContainText(saying("simulator.gained-and-lost", { gained: /\d+/, lost: /\d+/ }, "anywhere"));
  await clean(page);
  await screenshots(page, "backtest");
});

test("a text that was typed is there after coming back, and is not lost to a reload unasked", async ({ page }) => {
  const questions: string[] = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await openSimulator(page);
  await source(page).getByText(t("simulator.paste-json")).click();
  await page.getByLabel(t("simulator.events-as-json")).fill('[{"trace_name": "halfTyped');
  await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link", { name: t("page.coverage") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("page.coverage"));
  await page.goBack();
  await expect(page.getByLabel(t("simulator.events-as-json"))).toHaveValue('[{"trace_name": "halfTyped');
  await clean(page);
  // It may hold anything, so it is not stored.
  expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain("halfTyped");
  await page.reload();
  expect(questions).toEqual(["beforeunload"]);
  await openSimulator(page);
  await page.reload();
  expect(questions, "an empty box is not asked about").toEqual(["beforeunload"]);
});
