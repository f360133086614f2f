// The main things people do, in a Firefox as they have it.
import assert from "node:assert/strict";

const TOPIC = "arn:aws:sns:eu-west-1:444455556666:appliance-audit";
const ROLE = "arn:aws:iam::444455556666:role/AuditPublisher";

/** Opens a path below the site's base and waits for its heading. */
async function open(page, url, path, heading) {
  await page.goto(new URL(path, url).href);
  await title(page, heading);
}

const title = (page, text) => page.waitForSelector(`main:not(.boot) ::-p-xpath(//h1[normalize-space()="${text}"])`);

const link = (page, name) => page.locator(`::-p-aria([name="${name}"][role="link"])`);

/** A button, clicked in the middle of the window: at its end the buttons of a form lie over others. */
const button = (page, name) => {
  const wait = () => page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  const click = async () => {
    const found = await wait();
    await found.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await found.click();
  };
  return { wait, click };
};

const said = (page, text) => page.waitForSelector(`section[aria-label="Messages"] ::-p-text(${text})`);

export default {
  async "the lists show what the sandbox holds"({ page, url }) {
    await open(page, url, "connectors", "Connectors");
    await page.waitForSelector("tbody tr");
    assert.equal((await page.$$("tbody tr")).length, 3);
    await open(page, url, "notifications", "Notifications");
    await page.waitForSelector("tbody tr");
    assert.equal((await page.$$("tbody tr")).length, 12);
  },

  async "a connector is opened from the list, and Back returns to its row"({ page, url }) {
    await open(page, url, "connectors", "Connectors");
    await link(page, "policyaudit").click();
    await title(page, "policyaudit");
    assert.equal(await page.title(), "policyaudit · Notification Console");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
    await page.evaluate(() => history.back());
    await title(page, "Connectors");
    await page.waitForFunction(() => document.activeElement.textContent === "policyaudit");
  },

  async "a connector is created and sends a test"({ page, url }) {
    await open(page, url, "connectors/new", "New connector");
    await button(page, "Create connector").click();
    await page.waitForFunction(() => document.activeElement.getAttribute("aria-labelledby") === "error-summary-title");
    await page.type("::-p-aria(Notification type)", "appliance-audit");
    await page.type("::-p-aria(Topic ARN)", TOPIC);
    await page.type("::-p-aria(Role ARN)", ROLE);
    await button(page, "Generate new").click();
    await button(page, "Create and send test").click();
    await title(page, "appliance-audit");
    await said(page, "appliance-audit");
    await page.waitForSelector('::-p-text("Sent: status 200")');
    await page.reload();
    await title(page, "appliance-audit");
  },

  async "a notification is disabled and the deed undone"({ page, url }) {
    await open(page, url, "notifications", "Notifications");
    await page.waitForSelector("tbody tr");
    await button(page, "Disable prod_server_deletes").click();
    await said(page, "Disabled prod_server_deletes. It sends nothing now.");
    await button(page, "Enable prod_server_deletes").wait();
    await button(page, "Undo").click();
    await said(page, "Enabled prod_server_deletes.");
    await button(page, "Disable prod_server_deletes").wait();
  },
};
