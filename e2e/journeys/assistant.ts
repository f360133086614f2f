// The set-up assistant: documents for AWS, and what is wrong with those it has.
import { readFile } from "node:fs/promises";
import { clean } from "../support/clean.ts";
import { alertTitled, button, expectValues, fill, heading, link, makeFail, message, SAMPLE, stored, traces } from "../support/connectors.ts";
import { expectFits } from "../support/layout.ts";
import { screenshots } from "../support/looks.ts";
import { expect, open, test, type Locator, type Page } from "../support/test.ts";

const KEY = "arn:aws:kms:eu-west-1:444455556666:key/1f3c5a2e-0b7d-4c61-9a53-2d8e4f6b7c90";
const SHEETS = ["Trust policy", "Role permissions", "Topic statement", "Topic policy", "Key statement"];
const TO_RUN = ["CloudFormation (YAML)", "CloudFormation (JSON)", "Terraform", "AWS CLI script", "API call (curl)"];

const region = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const paper = (page: Page, name: string): Locator => page.getByRole("textbox", { name, exact: true });
const connector = (page: Page): Locator => page.getByRole("combobox", { name: "Connector", exact: true });
const include = (page: Page): Locator => page.getByRole("checkbox", { name: "Include the external ID" });
const decision = (page: Page): Locator => region(page, "Would it work?");

async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole("radio", { name, exact: true });
  await radio.click();
  await expect(radio).toBeChecked();
}

/** The text of the sheet that is shown, as it is downloaded. */
async function downloaded(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Download/ }).first().click();
  return readFile(await (await waiting).path(), "utf8");
}

/** The page fits the narrowest window. */
async function fitsPhone(page: Page, what: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: 320, height: 700 });
  await expectFits(page, what);
  await page.setViewportSize(before);
}

/** What the page shows and what its boxes hold. */
const visible = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText + [...document.querySelectorAll("textarea")].map((box) => box.value).join("\n"));

test("a new connector’s documents are made, taken to AWS and tested", { tag: "@hosted" }, async ({ page }) => {
  await open(page, "connectors/new");
  await fill(page, SAMPLE);
  await button(page, "AWS documents").click();
  await expect(heading(page)).toHaveText("Set-up assistant");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(paper(page, "Topic ARN")).toHaveValue(SAMPLE.topic);
  await expect(paper(page, "Role ARN")).toHaveValue(SAMPLE.role);
  await paper(page, "Key of the topic").fill(KEY);
  await expect(region(page, "Trust policy")).toContainText("arn:aws:iam::737318609257:root");
  await expect(region(page, "Trust policy")).toContainText("<EXTERNAL-ID: insert before use>");
  await clean(page);
  await screenshots(page, "assistant-documents");

  // The topic keeps what it has.
  await choose(page, "Topic policy");
  await page.getByText("The topic has a policy of its own already").click();
  const existing = page.getByLabel("The topic’s policy as it is now");
  await existing.fill('{"Version":"2012-10-17","Id":"ours","Statement":[]');
  await expect(page.getByRole("alert")).toContainText("The topic's policy that was pasted can't be read");
  await clean(page);
  await existing.fill('{"Version":"2012-10-17","Id":"ours","Statement":[{"Sid":"Old","Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"sns:Subscribe","Resource":"*"}]}');
  await expect(region(page, "Topic policy")).toContainText('"Sid":"Old"');
  await expect(region(page, "Topic policy")).toContainText("assumed-role/AuditPublisher/appliance-audit");
  await choose(page, "Terraform");
  await expect(region(page, "Terraform")).toContainText('"Old"');
  await clean(page);

  // The form is as it was left.
  await button(page, "Back to the form").first().click();
  await expect(heading(page)).toHaveText("New connector");
  await expectValues(page, SAMPLE);
  await button(page, "Create and send test").click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
  await expect(region(page, "Test notifications").getByRole("listitem")).toHaveText(/^Sent: status 200/);
  expect((await stored(page)).find((one) => one.notificationType === SAMPLE.type)?.externalId).toBe(SAMPLE.externalId);
  await link(page, "AWS documents").click();
  await expect(heading(page)).toHaveText("Set-up assistant");
  await expect(connector(page)).toHaveValue(SAMPLE.type);
  await expect(region(page, "Trust policy")).toContainText("<EXTERNAL-ID: insert before use>");
  await link(page, "Go to the test").click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
});

/** Types values that documents can be made for. */
async function typeValues(page: Page): Promise<void> {
  await paper(page, "Notification type").fill(SAMPLE.type);
  await paper(page, "Topic ARN").fill(SAMPLE.topic);
  await paper(page, "Role ARN").fill(SAMPLE.role);
  await paper(page, "External ID").fill(SAMPLE.externalId);
  await paper(page, "Key of the topic").fill(KEY);
}

test("no document has the external ID in it unless it is wanted", { tag: "@hosted" }, async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "assistant");
  await typeValues(page);
  for (const name of [...SHEETS, ...TO_RUN]) {
    await choose(page, name);
    const sheet = region(page, name);
    await expect(sheet).toContainText(/appliance-audit|sts:AssumeRole/);
    expect(await visible(page), name).not.toContain(SAMPLE.externalId);
    const text = await downloaded(page);
    expect(text.trim()).toBe((await sheet.innerText()).trim());
    await page.getByRole("button", { name: /^Copy (document|with placeholder)/ }).click();
    await expect(page.getByText("Copied", { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  await clean(page);

  // It is in those that need it, on purpose only.
  await include(page).check();
  await expect(region(page, "API call (curl)")).toContainText(SAMPLE.externalId);
  for (const name of ["Trust policy", ...TO_RUN]) {
    await choose(page, name);
    await expect(region(page, name)).toContainText(SAMPLE.externalId);
    expect(await downloaded(page)).toContain(SAMPLE.externalId);
  }
  await choose(page, "Topic policy");
  await expect(region(page, "Topic policy")).not.toContainText(SAMPLE.externalId);
  await include(page).uncheck();
  expect(await visible(page)).not.toContain(SAMPLE.externalId);
  expect(await traces(page)).not.toContain(SAMPLE.externalId);
});

test("values are typed, their problems shown, and they become a connector", async ({ page }) => {
  await open(page, "assistant");
  await clean(page);
  await button(page, "Show what is missing").click();
  await expect(paper(page, "Notification type")).toBeFocused();
  await expect(page.getByText("The external ID is missing.")).toBeVisible();
  await clean(page);
  await paper(page, "Notification type").fill(SAMPLE.type);
  await paper(page, "Topic ARN").fill(SAMPLE.topic);
  await paper(page, "Role ARN").fill(SAMPLE.role);
  await button(page, "Generate new").click();
  await expect(region(page, "Trust policy")).toBeVisible();
  await paper(page, "Account of Network Security").fill("7373-1860-9257");
  await button(page, "Use 737318609257").click();
  await expect(paper(page, "Account of Network Security")).toHaveValue("737318609257");
  await paper(page, "Key of the topic").fill("arn:aws:kms:eu-west-1:444455556666:alias/alerts");
  await expect(page.getByText("The key is given by an alias")).toBeVisible();
  await expect(region(page, "Trust policy")).toHaveCount(0);
  await paper(page, "Key of the topic").fill("");
  await expect(page.getByRole("radio", { name: "Key statement" })).toHaveCount(0);
  await button(page, "Create this connector").click();
  await expect(heading(page)).toHaveText("New connector");
  await expectValues(page, { type: SAMPLE.type, topic: SAMPLE.topic, role: SAMPLE.role });
  await button(page, "Create connector").click();
  await expect(heading(page)).toHaveText(SAMPLE.type);
});

test("the form of a stored connector is left for its documents and found unchanged", async ({ page }) => {
  await open(page, "connectors/policyaudit/edit");
  await button(page, "AWS documents").click();
  await expect(region(page, "Trust policy")).toContainText("<EXTERNAL-ID: insert before use>");
  await button(page, "Back to the form").first().click();
  await expect(heading(page)).toHaveText("Edit connector");
  await expect(page.getByText("No changes", { exact: true })).toBeVisible();
  await fill(page, { topic: SAMPLE.topic });
  await button(page, "AWS documents").click();
  await choose(page, "Topic statement");
  await expect(region(page, "Topic statement")).toContainText(SAMPLE.topic);
  await page.goBack();
  await expect(page.getByText("Unsaved changes in 1 field", { exact: true })).toBeVisible();
  await expectValues(page, { topic: SAMPLE.topic });
});

test("a broken policy is pasted, understood, corrected step by step and as a whole", async ({ page }) => {
  await open(page, "assistant");
  await connector(page).selectOption("policyaudit");
  await include(page).check();
  await choose(page, "Trust policy");
  const good = await region(page, "Trust policy").innerText();
  const externalId = /"sts:ExternalId": "([^"]+)"/.exec(good)?.[1] ?? "?";
  await include(page).uncheck();
  await choose(page, "Topic policy");
  const topic = await region(page, "Topic policy").innerText();
  await choose(page, "Role permissions");
  const permissions = await region(page, "Role permissions").innerText();
  await page.reload();
  await expect(connector(page)).toHaveValue("policyaudit");

  await choose(page, "Doctor");
  await expect(decision(page)).toContainText("Paste what is in AWS now");
  await clean(page);
  const broken = good.replace("737318609257", "737318609275").replace(externalId, "something-else-1234");
  await paper(page, "Trust policy").fill(broken);
  const trust = region(page, "Trust policy");
  await expect(trust.getByRole("status")).toHaveText("2 errors");
  await expect(trust).toContainText("The account 737318609275 is nearly, but not, Network Security's.");
  await expect(trust).toContainText("Line 8, column 16");
  await expect(trust).toContainText("Statement[0].Principal.AWS");
  await expect(decision(page).getByRole("heading", { name: /Network Security may not assume the role/ })).toBeVisible();
  await paper(page, "Topic policy").fill(topic.replace("assumed-role", "role"));
  await paper(page, "Role’s permission policy").fill(permissions);
  await expect(region(page, "Role’s permission policy").getByRole("status")).toHaveText("nothing found");
  await clean(page);
  await screenshots(page, "assistant-doctor");
  await fitsPhone(page, "the doctor");

  // What was pasted stays while other parts are looked at; it is stored nowhere.
  await choose(page, "Documents");
  await choose(page, "Doctor");
  await expect(paper(page, "Trust policy")).toHaveValue(broken);
  expect(await traces(page)).not.toContain("737318609275");

  // A statement of its own is added; nothing that others have is touched.
  await expect(trust).toContainText("tick “Include the external ID” first");
  await button(page, "Correct everything").click();
  await expect(page.getByRole("heading", { name: "Corrected documents" })).toBeFocused();
  const corrected = region(page, "Corrected: Trust policy");
  const changes = region(page, "What changes: Trust policy");
  await expect(changes.locator("del")).toHaveCount(0);
  await expect(changes.locator("ins").filter({ hasText: "<EXTERNAL-ID: insert before use>" })).toHaveCount(1);
  await expect(corrected.getByRole("button", { name: "Put it into the box" })).toHaveCount(0);
  expect(await visible(page)).not.toContain(externalId);
  await clean(page);
  await screenshots(page, "assistant-corrected");
  await fitsPhone(page, "the corrected documents");
  await include(page).check();
  await expect(changes.locator("ins").filter({ hasText: externalId })).toHaveCount(1);
  await corrected.getByRole("button", { name: "Put it into the box" }).click();
  await expect(paper(page, "Trust policy")).toHaveValue(/something-else-1234[^]*NetworkSecurityAssumeRole2/);
  await expect(trust.getByRole("status")).toHaveText("nothing found");
  await region(page, "Corrected: Topic policy").getByRole("button", { name: "Put it into the box" }).click();
  await expect(decision(page).getByRole("heading", { name: "yes Network Security may assume the role." })).toBeVisible();
  await expect(decision(page).getByRole("heading", { name: "yes Its session may publish to the topic." })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Corrected documents" })).toHaveCount(0);
  await clean(page);

  // What shuts somebody out is a step of its own that shows what it changes.
  const wide = good.replace(/,\s*"Condition"[^]*?\}\s*\}(?=\s*\}\s*\])/, "");
  await paper(page, "Trust policy").fill(wide);
  await expect(trust.getByRole("status")).toHaveText("1 warning");
  await expect(button(page, "Correct everything")).toHaveCount(0);
  const narrow = trust.getByRole("button", { name: /^Narrow: let in only requests with the external ID/ });
  await narrow.click();
  await expect(trust.getByRole("button", { name: "Leave it as it is" })).toBeFocused();
  await expect(region(page, "What changes: Trust policy").locator("ins").filter({ hasText: externalId })).toHaveCount(1);
  await clean(page);
  await trust.getByRole("button", { name: "Narrow it" }).click();
  await expect(trust.getByRole("status")).toHaveText("nothing found");
  expect(await traces(page)).not.toContain(externalId);

  // Another connector: its external ID is not shown by the tick for this one.
  await connector(page).selectOption("appliancehealth");
  await expect(include(page)).not.toBeChecked();
});

test("a new external ID is introduced step by step, also across a reload and a failure", async ({ page, troubles }) => {
  troubles.allow("503");
  const current = page.locator('[aria-current="step"]');
  await open(page, "assistant");
  await choose(page, "New external ID");
  await expect(region(page, "Not yet")).toContainText("Choose a stored connector above");
  await clean(page);
  await connector(page).selectOption("policyaudit");
  await expect(current).toContainText("Make a new external ID");
  await clean(page);
  await button(page, "Generate a new external ID").click();
  await expect(page.getByRole("heading", { name: "Let the role accept the old and the new one" })).toBeFocused();
  const both = region(page, "Trust policy for both");
  await expect(both).toContainText("<EXTERNAL-ID: insert before use>");
  await expect(both).toContainText("<NEW-EXTERNAL-ID: insert before use>");
  await expect(current).toContainText("Tick “Include the external ID”");
  await clean(page);
  await screenshots(page, "assistant-rotation");
  await fitsPhone(page, "the steps");
  await include(page).check();
  await expect(current).not.toContainText("Tick “Include");
  const document = await downloaded(page);
  const [before, after] = JSON.parse(document).Statement[0].Condition.StringEquals["sts:ExternalId"];
  expect(after).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  await button(page, "The role accepts both now").click();
  await expect(current).toContainText("Nothing else of the connector changes");
  for (const id of [before, after]) expect(await traces(page)).not.toContain(id);

  // The step survives a reload, the external ID does not.
  await makeFail(page, "writing", "503: unavailable");
  await open(page, "assistant?connector=policyaudit");
  await expect(page.getByRole("radio", { name: "New external ID" })).toBeChecked();
  await expect(current).toContainText("Give the connector the new one");
  await expect(current).toContainText("is not kept over a reload");
  await clean(page);
  await current.getByLabel("New external ID").fill("x");
  await button(page, "Use it").click();
  await expect(current.getByRole("alert")).toContainText("AWS takes 2 to 1224");
  await current.getByLabel("Trust policy as it is now").fill(document.replace(after, before));
  await button(page, "Take it from there").click();
  await expect(current.getByRole("alert")).toContainText("It asks for no other external ID than the connector's.");
  await clean(page);
  await current.getByLabel("Trust policy as it is now").fill(document);
  await button(page, "Take it from there").click();
  await button(page, "Update the connector").click();
  await expect(alertTitled(page, "The connector was not saved.")).toBeVisible();
  await clean(page);
  expect((await stored(page)).find((one) => one.notificationType === "policyaudit")?.externalId).toBe(before);
  await button(page, "Update the connector").click();
  await expect(page.getByRole("heading", { name: "Send a test" })).toBeFocused();
  expect((await stored(page)).find((one) => one.notificationType === "policyaudit")?.externalId).toBe(after);
  await button(page, "Send test").click();
  await expect(current.getByRole("status").first()).toContainText("Sent: status 200");
  await clean(page);
  await button(page, "Go on").click();
  await include(page).check();
  await expect(region(page, "Trust policy")).toContainText(after);
  await expect(region(page, "Trust policy")).not.toContainText(before);
  await clean(page);
  await button(page, "The role accepts only the new one").click();
  await expect(message(page, "policyaudit uses only its new external ID.")).toBeVisible();
  await expect(current).toContainText("Make a new external ID");
  for (const id of [before, after]) expect(await traces(page)).not.toContain(id);
});
