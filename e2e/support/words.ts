// What the console says, from its catalogues: journeys find elements by these words, so
// that a reworded sentence breaks none of them.
import { FluentBundle, FluentResource, type FluentValue } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LOCALES = join(import.meta.dirname, "../../locales");

export type Words = Record<string, string | number | string[]>;

/** Items between bars, joined as the language does. */
function joined(language: string, type: "conjunction" | "disjunction") {
  return ([items]: FluentValue[]) => new Intl.ListFormat(language, { type }).format(String(items).split("|"));
}

const bundles = new Map<string, FluentBundle>();

function bundle(language: string, file: string): FluentBundle {
  const name = join(LOCALES, language, `${file}.ftl`);
  let made = bundles.get(name);
  if (!made) {
    made = new FluentBundle(language, {
      useIsolating: false,
      functions: { AND: joined(language, "conjunction"), OR: joined(language, "disjunction") },
    });
    const errors = made.addResource(new FluentResource(readFileSync(name, "utf8")));
    if (errors.length) throw errors[0];
    bundles.set(name, made);
  }
  return made;
}

/** The language of the browser of the test that runs. */
let spoken = "en";

/** Speaks the language that the console chooses for a browser's one. */
export function speak(locale: string): void {
  spoken = { de: "de", ja: "ja", zh: "zh-Hans" }[locale.slice(0, 2)] ?? "en";
}

/** The message `file.name`, without its tags: in the language of the test's browser, if no other is asked for. */
export function t(key: string, args: Words = {}, language = spoken): string {
  const [file, name] = key.split(".");
  const of = bundle(language, file);
  const pattern = of.getMessage(name)?.value;
  if (!pattern) throw new Error(`${language} has no message ${key}`);
  const errors: Error[] = [];
  const flat = Object.entries(args).map(([arg, value]) => [arg, Array.isArray(value) ? value.join("|") : value]);
  const text = of.formatPattern(pattern, Object.fromEntries(flat), errors);
  if (errors.length) throw errors[0];
  return text.replace(/<\/?(b|code)>/g, "");
}

/** Every message of a language that has no arguments. */
export function fixedMessages(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(LOCALES, language))) {
    const file = entry.replace(/\.ftl$/, "");
    const of = bundle(language, file);
    for (const [, name] of readFileSync(join(LOCALES, language, entry), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)) {
      const pattern = of.getMessage(name)?.value;
      const errors: Error[] = [];
      const text = pattern ? of.formatPattern(pattern, {}, errors) : "";
      if (text && !errors.length) found.set(`${file}.${name}`, text.replace(/<\/?(b|code)>/g, ""));
    }
  }
  return found;
}
