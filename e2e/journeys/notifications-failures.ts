// What a refused or lost request looks like, and that nothing typed is lost.
import * as n from "../support/notifications.ts";
import { expect, open, test, type Page } from "../support/test.ts";

interface Failing {
  /** The word behind `sandbox_`. */
  word: string;
  title?: string;
  cause: string;
  next: string;
  /** Part of the raw answer; nothing where none came. */
  raw?: string;
  /** The field the answer is about. */
  field?: "Name" | "Topic or function";
}

const NOT_CREATED = "Couldn’t create the notification.";
const UNKNOWN = "The notification might have been created.";

const FAILURES: Failing[] = [
  { word: "400", cause: "CTS considers the request empty or invalid.", next: "Check the entries, then try again.", raw: "CTS.0003" },
  { word: "401", cause: "The token has expired.", next: "Enter a new token. Tokens are valid for 24 hours.", raw: "APIGW.0301" },
  { word: "403", cause: "The user lacks the permission for this.", next: "Grant the user a CTS policy in this project.", raw: "CTS.0013" },
  {
    word: "409",
    cause: "A notification with this name already exists in the project.",
    next: "Choose another name, or edit the existing notification.",
    raw: "CTS.0400",
    field: "Name",
  },
  { word: "422", cause: "CTS considers the request empty or invalid.", next: "Check the entries, then try again.", raw: "CTS.0003" },
  {
    word: "429",
    cause: "Too many requests were sent in a short time.",
    next: "Wait a minute, then try again. The service asks to wait 2 seconds.",
    raw: "APIGW.0308",
  },
  { word: "500", cause: "CTS couldn’t write its data.", next: "Try again in a few minutes.", raw: "CTS.0004" },
  { word: "503", cause: "IAM or OBS, which CTS relies on, failed.", next: "Try again in a few minutes.", raw: "CTS.0001" },
  {
    word: "html",
    title: UNKNOWN,
    cause: "A web page was returned instead of data, so another server might have responded.",
    next: "Refresh the list before trying again.",
    raw: "<html",
  },
  {
    word: "drop",
    title: UNKNOWN,
    cause: "Couldn’t reach the endpoint.",
    next: "Check the host name, certificate, and firewall.",
  },
  {
    word: "0400",
    cause: "A notification with this name already exists in the project.",
    next: "Choose another name, or edit the existing notification.",
    raw: "CTS.0400",
    field: "Name",
  },
  {
    word: "0402",
    cause: "The SMN topic doesn’t exist.",
    next: "Check the region, project, and name in the URN.",
    raw: "CTS.0402",
    field: "Topic or function",
  },
  {
    word: "0404",
    cause: "A notification without a topic can’t be enabled.",
    next: "Select a topic, or save the notification disabled.",
    raw: "CTS.0404",
    field: "Topic or function",
  },
  {
    word: "0407",
    cause: "The project’s notification quota is used up.",
    next: "Delete a notification you don’t need, or request a higher quota.",
    raw: "CTS.0407",
  },
];

async function expectTyped(page: Page, name: string): Promise<void> {
  await expect(n.textbox(page, "Name")).toHaveValue(name);
  await expect(n.textbox(page, "Topic or function")).toHaveValue(n.TOPIC);
  const operations = n.operationsRow(page);
  await expect(operations.getByLabel("Service", { exact: true })).toHaveValue("ECS");
  await expect(operations.getByLabel("Resource type", { exact: true })).toHaveValue("ecs");
  await expect(operations.getByRole("button", { name: "Remove operation deleteServer" })).toBeVisible();
}

for (const { word, title = NOT_CREATED, cause, next, raw, field } of FAILURES) {
  test(`creating is answered with ${word}`, async ({ page }) => {
    const name = `sandbox_${word}`;
    await n.openNew(page);
    await n.typeLeast(page, name);
    await n.create(page);

    const alert = n.failure(page, title);
    await expect(alert).toContainText(cause);
    await expect(alert).toContainText(next);
    if (field) await expect(n.errorSummary(page)).toBeFocused();
    const answered = alert.getByText("Response details");
    if (raw) {
      await expect(alert.getByLabel("Raw response")).toBeHidden();
      await answered.click();
      await expect(alert.getByLabel("Raw response")).toContainText(raw);
    } else {
      await expect(answered).toHaveCount(0);
    }
    if (field) {
      await expect(n.textbox(page, field)).toHaveAttribute("aria-invalid", "true");
      await expect(n.textbox(page, field)).toHaveAccessibleDescription(new RegExp(cause.slice(0, 20)));
      await n.errorSummary(page).getByRole("button", { name: `${field}: ${cause}` }).click();
      await expect(n.textbox(page, field)).toBeFocused();
    }
    await expectTyped(page, name);
    // One of each kind: with an answer, about a field, without an answer.
    if (["401", "0402", "drop"].includes(word)) await n.clean(page);

    // A change and another try: it works, and only this one is stored.
    await n.textbox(page, "Name").fill(`after_${word}`);
    if (field === "Topic or function") await n.textbox(page, field).fill(n.OTHER_TOPIC);
    await n.create(page);
    await expect(n.heading(page, `after_${word}`)).toBeVisible();
    await n.goTo(page, "Notifications");
    await expect(n.rows(page)).toHaveCount(n.SEEDED + 1);
  });
}

for (const [word, cause] of [
  ["404", "The notification no longer exists."],
  ["0403", "The notification no longer exists."],
  ["500", "CTS couldn’t write its data."],
]) {
  test(`saving is answered with ${word}`, async ({ page }) => {
    await n.openEdit(page, "prod_login_watch");
    await n.textbox(page, "Name").fill(`sandbox_${word}`);
    await n.save(page);
    const alert = n.failure(page, "Couldn’t save the notification.");
    await expect(alert).toContainText(cause);
    await alert.getByText("Response details").click();
    await expect(alert.getByLabel("Raw response")).toContainText("CTS.0");
    await expect(n.textbox(page, "Name")).toHaveValue(`sandbox_${word}`);
    await expect(page.getByRole("button", { name: "Remove user test1" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Save notification" })).not.toHaveAttribute("aria-disabled", "true");
  });
}

for (const word of ["malformed", "empty"]) {
  // The sandbox carries these out: names are unique, so the list tells what became of it.
  test(`a creation whose answer is ${word} is found by its name`, async ({ page }) => {
    await n.openNew(page);
    await n.typeLeast(page, `sandbox_${word}`);
    await n.create(page);
    await expect(n.heading(page, `sandbox_${word}`)).toBeFocused();
    await page.reload();
    await expect(n.heading(page, `sandbox_${word}`)).toBeVisible();
    await n.goTo(page, "Notifications");
    await expect(n.rowLink(page, `sandbox_${word}`)).toHaveCount(1);
  });
}

test("a service that never answers is given up after 20 seconds", async ({ page }) => {
  await page.clock.install();
  await n.openNew(page);
  await n.typeLeast(page, "sandbox_silence");
  await n.create(page);
  const button = page.getByRole("button", { name: "Create notification" });
  await expect(button).toHaveAttribute("aria-busy", "true");
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await page.clock.fastForward(19_000);
  await expect(button).toHaveAttribute("aria-busy", "true");
  await page.clock.fastForward(2_000);
  const alert = n.failure(page, UNKNOWN);
  await expect(alert).toContainText("The service didn’t respond in time.");
  await expect(alert).toContainText("Refresh the list before trying again.");
  await expect(button).not.toHaveAttribute("aria-busy", "true");
  await expectTyped(page, "sandbox_silence");
});

test("a slow service keeps the button busy and the form as it is", async ({ page }) => {
  await page.clock.install();
  await n.openNew(page);
  await n.typeLeast(page, "sandbox_slow");
  await n.create(page);
  await expect(page.getByRole("button", { name: "Create notification" })).toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("button", { name: "Create notification" })).toBeFocused();
  await page.clock.fastForward(2_000);
  await expect(n.heading(page, "sandbox_slow")).toBeVisible();
});

test("saving while offline keeps the form until the network is back", async ({ page, context }) => {
  await n.openNew(page);
  await n.typeLeast(page, "from_the_train");
  await context.setOffline(true);
  await n.create(page);
  const alert = n.failure(page, NOT_CREATED);
  await expect(alert).toContainText("This device is offline.");
  await expect(alert).toContainText("Connect to the network, then try again.");
  await expectTyped(page, "from_the_train");
  await context.setOffline(false);
  await n.create(page);
  await expect(n.heading(page, "from_the_train")).toBeVisible();
});

test("switching that fails says why and changes nothing", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, "writing", "403: not allowed");
  await n.goTo(page, "Notifications");
  await page.getByRole("button", { name: "Disable root_logins", exact: true }).click();
  await expect(n.messages(page).getByRole("alert")).toContainText(
    "root_logins wasn’t disabled. Couldn’t disable the notification. The user lacks the permission for this.",
  );
  await expect(n.row(page, "root_logins")).toContainText("Enabled");
  await n.clean(page);
});

test("deleting that fails says why and keeps the row", async ({ page }) => {
  await open(page, "sandbox");
  await n.addFault(page, "writing", "503: unavailable");
  await n.goTo(page, "Notifications");
  await page.getByRole("button", { name: "Delete root_logins", exact: true }).click();
  await n.answer(page, "Delete “root_logins”?", "Delete", "delete");
  await expect(n.messages(page).getByRole("alert")).toContainText("root_logins was not deleted.");
  await expect(n.rowLink(page, "root_logins")).toBeVisible();
});
