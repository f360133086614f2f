// A second page of the same browser context, watched like the first one.
import { test as base, expect, type Page } from "./test.ts";

export const test = base.extend<{ other: Page }>({
  other: async ({ context }, use) => {
    const page = await context.newPage();
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
