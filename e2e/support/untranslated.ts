// Words on a page that no catalogue put there.
import type { Page } from "@playwright/test";
import { fixedMessages } from "./words.ts";

/** Names of products, and values of the sandbox that are words as well. */
const VALUES = ["Network Security", "Terraform", "Sandbox", "Root", "Admin", "default"];

/**
 * Texts on the page, the names of its controls included, that stand outside of the
 * brackets of the pseudo-language and are English: two words after each other, or one
 * that the English catalogues have. Code and values are not looked at.
 */
export function untranslated(page: Page): Promise<string[]> {
  const known = [...fixedMessages("en").values()].filter((text) => !VALUES.includes(text));
  return page.evaluate((texts) => {
    const english = new Set(texts);
    const isEnglish = (text: string) => (english.has(text.trim()) && /[a-z]/.test(text)) || /\b[A-Za-z][a-z]+ [a-z]{2,}\b/.test(text);
    const outside = (text: string) => {
      let depth = 0;
      let rest = "";
      for (const letter of text) {
        if (letter === "[") depth += 1;
        if (depth === 0) rest += letter;
        if (letter === "]") depth = Math.max(0, depth - 1);
        if (depth === 0 && letter === "]") rest += " · ";
      }
      return rest;
    };
    const VALUE = "code, pre, kbd, samp, time, option[lang], .mono, .f, script, style, textarea";
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!parent || !/[A-Za-z]{2}/.test(text) || parent.closest(VALUE) || !parent.checkVisibility()) continue;
      // A sentence with parts that stand out is several nodes.
      let whole: Element = parent;
      while (whole.parentElement && ["B", "A", "SPAN", "STRONG", "EM"].includes(whole.tagName)) whole = whole.parentElement;
      const around = whole.textContent ?? "";
      if (/^\s*\[[^]*\]\s*$/.test(around) && !outside(around).trim()) continue;
      if (isEnglish(outside(text))) found.push(`${parent.tagName.toLowerCase()}.${parent.className}: ${text}`);
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      if (!element.checkVisibility() || element.closest(VALUE)) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        const text = element.getAttribute(name) ?? "";
        if (isEnglish(outside(text))) found.push(`${element.tagName.toLowerCase()}[${name}]: ${text}`);
      }
    }
    return [...new Set(found)];
  }, known);
}
