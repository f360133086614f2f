// Every page at every width, in large text, in both themes, without motion.
import { clean } from "../support/clean.ts";
import { button, entry, heading, SAMPLE, fill } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import { expect, open, test } from "../support/test.ts";
import { t } from "../support/words.ts";

const PAGES = [
  "notifications",
  "notifications/new",
  "connectors",
  "connectors/new",
  "connectors/policyaudit",
  "connectors/policyaudit/edit",
  "connections",
  "sandbox",
  "simulator",
  "coverage",
  "assistant",
  "assistant?connector=policyaudit",
  "export",
  `nowhere/${"a-very-long-name-without-any-blank".repeat(6)}`,
];

test("no page scrolls sideways at any width", async ({ page }) => {
  for (const path of PAGES) {
    await open(page, path);
    await expect(heading(page)).toBeVisible();
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      await expectFits(page, `/${path.slice(0, 40)} at ${width} px`);
    }
  }
});

test("text of twice the size fits", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of PAGES) {
    await open(page, path);
    await expect(heading(page)).toBeVisible();
    // Asked for in one step: the heading gives way to the page's own once that is loaded.
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("main h1") ?? document.body).fontSize));
    const before = await size();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const after = await size();
    expect(after / before, "the text follows the browser's setting").toBeCloseTo(2, 1);
    await expectFits(page, `/${path.slice(0, 40)} with large text`);
  }
});

test("long values and open panels fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "connectors/new");
  await fill(page, {
    type: "x".repeat(64),
    topic: `arn:aws:sns:ap-southeast-1:444455556666:${"long-".repeat(40)}`,
    role: `arn:aws:iam::44445555666:role/${"path/".repeat(20)}${"n".repeat(60)}`,
    externalId: SAMPLE.externalId,
  });
  await button(page, t("connectors.create")).click();
  await expectFits(page, "the form with long values");
  await clean(page);
  await fill(page, { role: `arn:aws:iam::444455556666:role/${"path/".repeat(20)}${"n".repeat(60)}` });
  await button(page, t("connectors.create")).click();
  await expect(heading(page)).toHaveText("x".repeat(64));
  await expectFits(page, "the page of a connector with long values");
  await clean(page);
  await button(page, t("connectors.delete")).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectFits(page, "the dialog");
  const box = await page.getByRole("dialog").boundingBox();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  await clean(page);
  await page.keyboard.press("Escape");
  await page.goto("./connectors");
  await expect(heading(page)).toHaveText(t("page.connectors"));
  await page.locator("summary").filter({ hasText: t("list.filter") }).click();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await expectFits(page, "the list with its filters");
  await clean(page);
});

test("everything that is pressed is at least 24 px high and wide", async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["connectors", "connectors/policyaudit", "connectors/new", "sandbox"]) {
      await open(page, path);
      await expect(heading(page)).toBeVisible();
      const small = await page.locator("button:visible, a.btn:visible, nav a:visible, summary:visible, select:visible").evaluateAll((all) =>
        all
          .filter((e) => !e.closest(".unseen") && !e.matches(".unseen, .link") && !e.closest(".crumbs"))
          .map((e) => ({ e, box: e.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ e, box }) => `${e.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`),
      );
      expect(small, `too small on /${path} at ${width} px`).toEqual([]);
    }
  }
});

test("the theme is switched and kept", { tag: "@hosted" }, async ({ page }) => {
  const html = page.locator("html");
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "connectors");
  const themes = page.getByRole("group", { name: t("shell.theme") });
  await expect(themes.getByRole("radio", { name: t("shell.theme-system") })).toBeChecked();
  const light = await paper();
  await themes.getByText(t("shell.theme-dark")).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(themes.getByRole("radio", { name: t("shell.theme-dark") })).toBeChecked();
  await entry(page, t("page.sandbox")).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "dark" });
  await themes.getByText(t("shell.theme-light")).click();
  await expect.poll(paper).toBe(light);
  await themes.getByText(t("shell.theme-system")).click();
  await expect(html).not.toHaveAttribute("data-theme");
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await expect(themes.getByRole("radio", { name: t("shell.theme-system") })).toBeChecked();
});

test("nothing moves for those who asked for it", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["connectors", "connectors/new", "sandbox"]) {
    await open(page, path);
    await expect(heading(page)).toBeVisible();
    const moving = await page.evaluate(() => {
      const seconds = (list: string) => Math.max(...list.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
      return [...document.querySelectorAll("body *")]
        .filter((element) => {
          const style = getComputedStyle(element);
          const animated = style.animationName !== "none" && seconds(style.animationDuration) > 0.01;
          return animated || seconds(style.transitionDuration) > 0.01;
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(moving).toEqual([]);
  }
});

test("high contrast colours keep the outlines of controls", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "connectors/new");
  await expect(page.getByRole("button", { name: t("connectors.create") })).toBeVisible();
  const boxes = await page.locator("form input:visible").all();
  expect(boxes.length).toBeGreaterThan(3);
  for (const box of boxes) {
    expect(await box.evaluate((e) => parseFloat(getComputedStyle(e).borderTopWidth))).toBeGreaterThan(0);
  }
});

test("what is chosen and where one is can be told in high contrast colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "connections");
  const paper = (selector: string) => page.locator(selector).first().evaluate((e) => getComputedStyle(e).backgroundColor);
  expect(await paper(".segments input:checked + span")).not.toBe(await paper(".segments input:not(:checked) + span"));
  expect(await paper(".nav [aria-current]")).not.toBe(await paper(".nav a:not([aria-current])"));
});

// But for a part of a pixel.
test("on a phone the entry of the current page is in sight", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, name] of [
    ["sandbox", t("page.sandbox")],
    ["connectors", t("page.connectors")],
    ["coverage", t("page.coverage")],
  ] as const) {
    await open(page, path);
    await expect(entry(page, name)).toBeInViewport({ ratio: 0.99 });
    const cramped = await page.getByRole("navigation", { name: t("shell.main-navigation") }).getByRole("link").evaluateAll((entries) => entries.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent));
    expect(cramped, "no entry lies over the next").toEqual([]);
  }
  await entry(page, t("page.connections")).click();
  await expect(entry(page, t("page.connections"))).toBeInViewport({ ratio: 0.99 });
  expect(await page.evaluate(() => scrollX)).toBe(0);
});

test("the icon of an empty page is large, that of its button is not", async ({ page }) => {
  await open(page, "sandbox");
  await button(page, t("list.notifications", { count: 0 })).click();
  await entry(page, t("page.notifications")).click();
  const empty = page.locator(".empty");
  await expect(empty.getByRole("heading")).toBeVisible();
  const width = (selector: string) => empty.locator(selector).first().evaluate((e) => e.getBoundingClientRect().width);
  expect(await width(":scope > svg.icon")).toBe(32);
  expect(await width(".btn svg.icon")).toBe(16);
});
