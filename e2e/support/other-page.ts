// A second page of the same browser context, watched like the first one. A page
// in the background draws rarely, so bring the one to the front that acts.
import { test as base, expect, type Page } from "./test.ts";

export const test = base.extend<{ other: Page }>({
  other: async ({ context, page: first }, use) => {
    const page = await context.newPage();
    await first.bringToFront();
    const seen: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") seen.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => seen.push(`exception: ${error.message}`));
    await use(page);
    expect(seen, "what the developer tools of the other page show").toEqual([]);
  },
});

export { expect };
