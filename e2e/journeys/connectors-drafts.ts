// What is typed survives a reload, is asked about once before it is dropped, and
// is sent once.
import { clean } from "../support/clean.ts";
import { button, entry, expectValues, fields, fill, heading, link, message, rewrite, row, SAMPLE, stored, waiting } from "../support/connectors.ts";
import { expect, open, test, type Page } from "../support/test.ts";
import { saying, t } from "../support/words.ts";

const question = (page: Page) => page.getByRole("dialog", { name: saying("shell.discard-changes", { count: /\d+/ }) });

test("a draft is back after a reload, without the external ID", { tag: "@hosted" }, async ({ page }) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await open(page, "connectors/new");
  await fill(page, SAMPLE);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  const note = page.getByRole("status").filter({ hasText: t("component.draft-restored") });
  await expect(note).toContainText(t("connectors.draft-restored-without-secret"));
  await expectValues(page, { ...SAMPLE, externalId: "" });
  await clean(page);
  await button(page, t("component.dismiss")).click();
  await expect(note).toHaveCount(0);
  await fill(page, { externalId: SAMPLE.externalId });
  await button(page, t("connectors.create")).click();
  await expect(message(page, t("connectors.created", { name: SAMPLE.type }))).toBeVisible();
  // What was saved is no draft any more.
  await open(page, "connectors/new");
  await expectValues(page, { type: "", topic: "", role: "", externalId: "" });
  await expect(note).toHaveCount(0);
});

test("another language keeps what is typed, the external ID included", async ({ page }) => {
  await open(page, "connectors/new");
  await fill(page, SAMPLE);
  await page.getByLabel(t("shell.language")).selectOption("de");
  await expect(page.getByRole("heading", { level: 1, name: t("page.new-connector", {}, "de") })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("connectors.topic-arn", {}, "de") })).toHaveValue(SAMPLE.topic);
  await expect(page.getByLabel(t("connectors.external-id", {}, "de"), { exact: true })).toHaveValue(SAMPLE.externalId);
  await expect(page.getByText(t("component.draft-restored", {}, "de"))).toHaveCount(0);
  // It is in no storage for that.
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).toContain(SAMPLE.topic);
  expect(kept).not.toContain(SAMPLE.externalId);
});

test("a draft of an existing connector can be dropped", async ({ page }) => {
  await open(page, "connectors/policyaudit/edit");
  await fill(page, { topic: SAMPLE.topic });
  await page.reload();
  const note = page.getByRole("status").filter({ hasText: t("component.draft-restored") });
  await expect(note).toContainText(t("connectors.draft-restored"));
  await expect(note).not.toContainText(t("connectors.draft-restored-without-secret"));
  await expectValues(page, { topic: SAMPLE.topic });
  await button(page, t("component.discard-draft")).click();
  await expectValues(page, { topic: "arn:aws:sns:eu-central-1:210987654321:security-audit" });
  await expect(page.getByText(t("component.no-changes"), { exact: true })).toBeVisible();
  await page.reload();
  await expectValues(page, { topic: "arn:aws:sns:eu-central-1:210987654321:security-audit" });
  await expect(note).toHaveCount(0);
});

test("a form without changes is left without a question", async ({ page }) => {
  await open(page, "connectors/policyaudit/edit");
  await fill(page, { topic: "something else" });
  await fill(page, { topic: "arn:aws:sns:eu-central-1:210987654321:security-audit" });
  await entry(page, t("page.notifications")).click();
  await expect(heading(page)).toHaveText(t("page.notifications"));
});

for (const [way, leave, arrives] of [
  ["a link", (page: Page) => entry(page, t("page.sandbox")).click(), t("page.sandbox")],
  [t("component.cancel"), (page: Page) => button(page, t("component.cancel")).click(), t("connectors.connectors")],
  ["Back", (page: Page) => page.evaluate(() => history.back()), t("connectors.connectors")],
] as const) {
  test(`leaving a changed form by ${way} asks once`, async ({ page }) => {
    await open(page, "connectors");
    await link(page, t("connectors.new-connector")).click();
    await fill(page, { ...SAMPLE, externalId: undefined });
    const address = page.url();

    await leave(page);
    await expect(question(page)).toHaveAccessibleName(t("shell.discard-changes", { count: 3 }));
    await expect(question(page)).toContainText(t("shell.discard-changes-why"));
    await expect(button(page, t("shell.keep-editing"))).toBeFocused();
    await clean(page);
    await button(page, t("shell.keep-editing")).click();
    await expect(question(page)).toHaveCount(0);
    await expect(page).toHaveURL(address);
    await expectValues(page, { ...SAMPLE, externalId: "" });

    await leave(page);
    await expect(button(page, t("shell.keep-editing"))).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(question(page)).toHaveCount(0);
    await expect(page).toHaveURL(address);
    await expectValues(page, { ...SAMPLE, externalId: "" });

    await leave(page);
    await button(page, t("shell.discard-and-leave")).click();
    await expect(heading(page)).toHaveText(arrives);
    await expect(question(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(address);
  });
}

test("what was dropped stays dropped", async ({ page }) => {
  await open(page, "connectors");
  await link(page, t("connectors.new-connector")).click();
  await fill(page, { topic: SAMPLE.topic });
  await button(page, t("component.cancel")).click();
  await button(page, t("shell.discard-and-leave")).click();
  await expect(heading(page)).toHaveText(t("connectors.connectors"));
  await link(page, t("connectors.new-connector")).click();
  await expectValues(page, { type: "", topic: "", role: "" });
  await expect(page.getByRole("status").filter({ hasText: t("component.draft-restored") })).toHaveCount(0);
});

test("a form that was saved is left without a question", async ({ page }) => {
  await open(page, "connectors/policyaudit/edit");
  await fill(page, { topic: SAMPLE.topic });
  await button(page, t("connectors.save")).click();
  await expect(heading(page)).toHaveText("policyaudit");
  await entry(page, t("page.connectors")).click();
  await expect(heading(page)).toHaveText(t("connectors.connectors"));
});

for (const [way, submitTwice] of [
  ["a double click", (page: Page) => button(page, t("connectors.create")).dblclick()],
  [
    "Enter pressed twice",
    async (page: Page) => {
      await fields(page).role.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
    },
  ],
  [
    "both buttons at once",
    (page: Page) =>
      page.evaluate(
        (names) => {
          const buttons = [...document.querySelectorAll("button")];
          for (const name of names) buttons.find((b) => b.textContent === name)?.click();
        },
        [t("connectors.create"), t("connectors.create-and-test")],
      ),
  ],
] as const) {
  test(`${way} sends one request`, async ({ page }) => {
    await page.clock.install();
    // The first write takes its time. A second one meanwhile would use up the failure.
    await rewrite(page, "connectors/new", ({ faults }) => {
      for (const fault of ["slow", "401"]) faults.push({ on: "write", service: "network-security", fault, times: 1 });
    });
    await fill(page, SAMPLE);
    await submitTwice(page);
    await expect(button(page, t("connectors.create"))).toHaveAttribute("aria-busy", "true");
    await page.clock.fastForward(2000);
    await expect(heading(page)).toHaveText(SAMPLE.type);
    expect(await waiting(page)).toEqual(["401"]);
    expect(await stored(page)).toHaveLength(4);
  });
}

test("a save that is under way can be seen, and the form waits for it", async ({ page }) => {
  await page.clock.install();
  await open(page, "connectors/new");
  await fill(page, { ...SAMPLE, type: "sandbox-slow" });
  await button(page, t("connectors.create")).click();
  await expect(button(page, t("connectors.create"))).toHaveAttribute("aria-busy", "true");
  await expect(button(page, t("connectors.create-and-test"))).toHaveAttribute("aria-disabled", "true");
  await page.clock.fastForward(2000);
  await expect(message(page, t("connectors.created", { name: "sandbox-slow" }))).toBeVisible();
  await entry(page, t("page.connectors")).click();
  await expect(row(page, "sandbox-slow")).toHaveCount(1);
});
