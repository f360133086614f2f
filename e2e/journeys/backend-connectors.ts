// Connectors against a server that answers less, later and otherwise than the sandbox.
// After each change the server's state is what the page said.
import { expect, reach, test, type Backend, type Variant } from "../support/backend.ts";
import { clean } from "../support/clean.ts";
import { alertTitled, button, entry, fact, fields, fill, heading, link, message, row, SAMPLE, type StoredConnector } from "../support/connectors.ts";
import type { Page } from "../support/test.ts";
import { t } from "../support/words.ts";

const ANSWERS: [string, Omit<Variant, "on">][] = [
  ["only-type", { keep: ["notificationType"] }],
  ["nothing", { status: 204, body: "" }],
  ["empty", { status: 200, body: "", close: true }],
  ["thin", { drop: ["externalId", "roleArn"], extra: true, bom: true }],
  ["odd", { pieces: 7, gzip: true, content_type: null, status: 202 }],
];

const connector = (type: string): StoredConnector => ({
  notificationType: type,
  topicArn: SAMPLE.topic,
  roleArn: SAMPLE.role,
  externalId: SAMPLE.externalId,
});

/** What the page of a connector says is what the server keeps. */
async function agrees(page: Page, backend: Backend, type: string): Promise<StoredConnector> {
  const [stored, ...others] = (await backend.connectors()).filter((one) => one.notificationType === type);
  expect(others).toEqual([]);
  await expect(heading(page)).toHaveText(type);
  await expect(fact(page, t("connectors.topic-arn"))).toHaveText(stored.topicArn);
  await expect(fact(page, t("connectors.role-arn"))).toHaveText(stored.roleArn);
  await button(page, t("connectors.reveal-external-id")).click();
  await expect(fact(page, t("connectors.external-id"))).toHaveText(stored.externalId);
  return stored;
}

test("what is created is what was typed, and a copy and one created again as well", async ({ page, backend }) => {
  await reach(page, backend, "connectors");
  for (const [at, [type, answer]] of ANSWERS.entries()) {
    await backend.vary({ on: "ns.create", ...answer }, { on: "ns.delete", status: at % 2 ? 200 : 204, body: "" });
    if (at === 0) await link(page, t("connectors.new-connector")).first().click();
    else await link(page, t("connectors.duplicate-of", { connector: ANSWERS[at - 1][0] })).click();
    await fill(page, at === 0 ? { ...SAMPLE, type } : { type, externalId: `${SAMPLE.externalId}-${at}` });
    await button(page, t("connectors.create")).click();
    await expect(message(page, t("connectors.created", { name: type }))).toBeVisible();
    const stored = await agrees(page, backend, type);
    expect(stored).toEqual({ ...connector(type), externalId: at === 0 ? SAMPLE.externalId : `${SAMPLE.externalId}-${at}` });

    await button(page, t("connectors.delete")).click();
    const dialog = page.getByRole("dialog", { name: t("connectors.delete-question", { connector: type }) });
    await dialog.getByRole("textbox").fill(t("connectors.delete-word"));
    await dialog.getByRole("button", { name: t("connectors.delete") }).click();
    await expect(message(page, t("connectors.deleted", { name: type }))).toBeVisible();
    expect((await backend.connectors()).some((one) => one.notificationType === type)).toBe(false);
    await button(page, t("connectors.recreate")).click();
    await expect(message(page, t("connectors.recreated", { name: type }))).toBeVisible();
    expect(await backend.connectors()).toContainEqual(stored);
    await expect(row(page, type)).toBeVisible();
  }
});

test("an edit changes what was edited and nothing else, however the service answers", async ({ page, backend }) => {
  await backend.put({ connectors: ANSWERS.map(([type]) => connector(type)) });
  await reach(page, backend, "connectors");
  for (const [type, answer] of ANSWERS) {
    // What the description leaves out, the list has said.
    await backend.vary({ on: "ns.update", ...answer }, { on: "ns.describe", drop: type === "thin" ? ["externalId"] : [] });
    await link(page, t("connectors.edit-of", { connector: type })).click();
    const topic = SAMPLE.topic.replace("appliance-audit", type);
    await fields(page).topic.fill(topic);
    await button(page, t("connectors.save")).click();
    await expect(message(page, t("connectors.saved", { name: type }))).toBeVisible();
    expect(await agrees(page, backend, type)).toEqual({ ...connector(type), topicArn: topic });
    await entry(page, t("page.connectors")).click();
  }
});

test("an external ID that is never answered is not overwritten with none", async ({ page, backend }) => {
  await backend.put({ connectors: [connector("mute")] });
  await backend.vary({ on: "ns.*", drop: ["externalId"] });
  await reach(page, backend, "connectors");
  await link(page, t("connectors.edit-of", { connector: "mute" })).click();
  await fields(page).topic.fill(`${SAMPLE.topic}-2`);
  await button(page, t("connectors.save")).click();
  const alert = alertTitled(page, t("failure.couldnt-save-connector"));
  await expect(alert).toContainText(t("connectors.part-left-out", { part: t("failure.part-external-id") }));
  await clean(page);
  expect(await backend.connectors()).toEqual([connector("mute")]);
  // Whoever knows it enters it.
  await button(page, t("connectors.replace")).click();
  await fields(page).externalId.fill("known-to-the-admin");
  await button(page, t("connectors.save")).click();
  await expect(message(page, t("connectors.saved", { name: "mute" }))).toBeVisible();
  expect(await backend.connectors()).toEqual([{ ...connector("mute"), topicArn: `${SAMPLE.topic}-2`, externalId: "known-to-the-admin" }]);
});

test("a change whose connection breaks is neither called done nor undone", async ({ page, backend, troubles }) => {
  // The address is called once more, without credentials, to see whether anything answers.
  troubles.allow("net::ERR_", "Failed to fetch", "401");
  await reach(page, backend, "connectors");
  await link(page, t("connectors.new-connector")).first().click();
  await fill(page, SAMPLE);
  await backend.vary({ on: "ns.create", hang_up: "after" });
  await button(page, t("connectors.create")).click();
  const alert = alertTitled(page, t("failure.might-have-created-connector"));
  await expect(alert).toContainText(t("failure.refresh-before-trying-again"));
  await expect(alert).not.toContainText(t("failure.blocked-by-cors"));
  expect(await backend.connectors()).toEqual([connector(SAMPLE.type)]);
  expect((await backend.writes()).length).toBe(1);
});

test("the list and a page are read through whatever carries them, and what breaks off is called so", async ({ page, backend, troubles }) => {
  troubles.allow("net::ERR_", "Failed to fetch", "404");
  await backend.put({ connectors: [connector("one"), connector("two")] });
  await reach(page, backend, "connectors");
  for (const variant of [{ pieces: 7, gzip: true }, { close: true, bom: true }, { slow_ms: 1500, content_type: "text/html" }, { bare: true, extra: true }]) {
    await backend.vary({ on: "ns.list", ...variant });
    const read = page.waitForResponse((response) => response.url().endsWith("/snsconnectors"));
    await button(page, t("component.refresh")).click();
    await (await read).finished();
    await expect(button(page, t("component.refresh"))).not.toHaveAttribute("aria-busy");
    await expect(row(page, "two")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  const failed = alertTitled(page, t("failure.couldnt-load-connectors"));
  await backend.vary({ on: "ns.list", cut: 0.4 });
  await button(page, t("component.refresh")).click();
  await expect(failed).toContainText(t("failure.response-cut"));
  await expect(row(page, "two")).toBeVisible();
  await backend.vary({ on: "ns.list", refuse: { status: 404, body: { message: "Not Found" } } });
  await failed.getByRole("button", { name: t("component.try-again") }).click();
  await expect(failed).not.toContainText(t("failure.response-cut"));
  await expect(failed).not.toContainText(t("failure.connector-gone"));
  await clean(page);
  await backend.vary();
  await failed.getByRole("button", { name: t("component.try-again") }).click();
  await expect(failed).toHaveCount(0);
});
