// The main things people do, in a Firefox as they have it.
import assert from "node:assert/strict";
import { saying, t } from "../../support/catalogues.mjs";

const TOPIC = "arn:aws:sns:eu-west-1:444455556666:appliance-audit";
const ROLE = "arn:aws:iam::444455556666:role/AuditPublisher";

/** Opens a path below the site's base and waits for its heading. */
async function open(page, url, path, heading) {
  await page.goto(new URL(path, url).href);
  await title(page, heading);
}

const title = (page, text) => page.waitForSelector(`main:not(.boot) ::-p-xpath(//h1[normalize-space()="${text}"])`);

// By what the reader is told, in XPath: asking Firefox for its accessibility tree
// takes more than a second for each try, which a slow machine cannot afford.
const named = (element, name) =>
  `::-p-xpath(//${element}[not(ancestor::*[@hidden])][@aria-label="${name}" or normalize-space()="${name}"])`;

const field = (name) => `::-p-xpath(//*[@id=//label[normalize-space()="${name}"]/@for])`;

const link = (page, name) => page.locator(named("a", name));

/** A button, clicked in the middle of the window once it rests: at its end the buttons of a form lie over others. */
const button = (page, name) => {
  const wait = () => page.waitForSelector(named("button", name));
  const click = async () => {
    const found = await wait();
    await found.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await page.locator(named("button", name)).click();
  };
  return { wait, click };
};

const said = (page, text) => page.waitForSelector(`section[aria-label="${t("shell.messages")}"] ::-p-text(${text})`);

export default {
  async "the lists show what the sandbox holds"({ page, url }) {
    await open(page, url, "connectors", t("page.connectors"));
    await page.waitForSelector("tbody tr");
    assert.equal((await page.$$("tbody tr")).length, 3);
    await open(page, url, "notifications", t("page.notifications"));
    await page.waitForSelector("tbody tr");
    assert.equal((await page.$$("tbody tr")).length, 12);
  },

  async "a connector is opened from the list, and Back returns to its row"({ page, url }) {
    await open(page, url, "connectors", t("page.connectors"));
    await link(page, "policyaudit").click();
    await title(page, "policyaudit");
    assert.equal(await page.title(), t("page.tab", { page: "policyaudit" }));
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    await page.evaluate(() => history.back());
    await title(page, t("page.connectors"));
    await page.waitForFunction(() => document.activeElement.textContent === "policyaudit");
  },

  async "a connector is created and sends a test"({ page, url }) {
    await open(page, url, "connectors/new", t("page.new-connector"));
    await button(page, t("connectors.create")).click();
    await page.waitForFunction(() => document.activeElement.getAttribute("aria-labelledby") === "error-summary-title");
    await page.type(field(t("connectors.notification-type")), "appliance-audit");
    await page.type(field(t("connectors.topic-arn")), TOPIC);
    await page.type(field(t("connectors.role-arn")), ROLE);
    await button(page, t("connectors.generate-new")).click();
    await button(page, t("connectors.create-and-test")).click();
    await title(page, "appliance-audit");
    await said(page, t("connectors.created", { name: "appliance-audit" }));
    const sent = saying("connectors.test-sent", { status: "200", milliseconds: /[\d,]+/ }, "anywhere");
    await page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), {}, sent.source);
    // A part of the console that is on its way when the page goes would be missed aloud.
    await page.waitForNetworkIdle();
    await page.reload();
    await title(page, "appliance-audit");
  },

  async "a notification is disabled and the deed undone"({ page, url }) {
    await open(page, url, "notifications", t("page.notifications"));
    await page.waitForSelector("tbody tr");
    await button(page, t("notifications.disable-named", { name: "prod_server_deletes" })).click();
    await said(page, t("notifications.is-disabled", { name: "prod_server_deletes" }));
    await button(page, t("notifications.enable-named", { name: "prod_server_deletes" })).wait();
    await button(page, t("notifications.undo")).click();
    await said(page, t("notifications.is-enabled", { name: "prod_server_deletes" }));
    await button(page, t("notifications.disable-named", { name: "prod_server_deletes" })).wait();
  },
};
