// What the console says, from its catalogues: journeys find elements by these words, so
// that a reworded sentence breaks none of them. In JavaScript, since the journeys in
// Firefox and the tests of this file are run by Node itself; `words.ts` gives it to the
// others.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("@fluent/bundle/esm/ast.js").Pattern} Pattern */
/** @typedef {import("@fluent/bundle/esm/ast.js").Expression} Expression */
/** @typedef {string | number | string[]} Word */
/** @typedef {Word | RegExp | (string | RegExp)[]} Matched */

const LOCALES = join(import.meta.dirname, "../../locales");

/** Items between bars, joined as the language does. */
const joined =
  (/** @type {string} */ language, /** @type {"conjunction" | "disjunction"} */ type) =>
  (/** @type {import("@fluent/bundle").FluentValue[]} */ [items]) =>
    new Intl.ListFormat(language, { type }).format(String(items).split("|"));

/**
 * A bundle of a text in Fluent's language, with the functions that the console has.
 * @param {string} language
 * @param {string} text
 */
export function bundleOf(language, text) {
  const made = new FluentBundle(language, {
    useIsolating: false,
    functions: { AND: joined(language, "conjunction"), OR: joined(language, "disjunction") },
  });
  const errors = made.addResource(new FluentResource(text));
  if (errors.length) throw errors[0];
  return made;
}

const path = (/** @type {string} */ language, /** @type {string} */ file) => join(LOCALES, language, `${file}.ftl`);

/** @type {Map<string, FluentBundle>} */
const bundles = new Map();

/** The bundle of one file of a language. */
function bundle(/** @type {string} */ language, /** @type {string} */ file) {
  const name = path(language, file);
  let made = bundles.get(name);
  if (!made) bundles.set(name, (made = bundleOf(language, readFileSync(name, "utf8"))));
  return made;
}

/** The bundle and the pattern of the message `file.name`. */
function message(/** @type {string} */ key, /** @type {string} */ language) {
  const [file, name] = key.split(".");
  const of = bundle(language, file);
  const pattern = of.getMessage(name)?.value;
  if (!pattern) throw new Error(`${language} has no message ${key}`);
  return { of, pattern };
}

const untagged = (/** @type {string} */ text) => text.replace(/<\/?(b|code)>/g, "");

/** A pattern in words. */
function format(/** @type {FluentBundle} */ of, /** @type {Pattern} */ pattern, /** @type {Record<string, Word>} */ args) {
  /** @type {Error[]} */
  const errors = [];
  const flat = Object.entries(args).map(([arg, value]) => [arg, Array.isArray(value) ? value.join("|") : value]);
  const text = of.formatPattern(pattern, Object.fromEntries(flat), errors);
  if (errors.length) throw errors[0];
  return text;
}

/** The language of the browser of the test that runs. */
let spoken = "en";

/**
 * Speaks the language that the console chooses for a browser's one.
 * @param {string} locale
 */
export function speak(locale) {
  spoken = { de: "de", ja: "ja", zh: "zh-Hans" }[locale.slice(0, 2)] ?? "en";
}

/**
 * The message `file.name`, without its tags: in the language of the test's browser, if no other is asked for.
 * @param {string} key
 * @param {Record<string, Word>} [args]
 * @param {string} [language]
 */
export function t(key, args = {}, language = spoken) {
  const { of, pattern } = message(key, language);
  return untagged(format(of, pattern, args));
}

/**
 * A text as it stands in a regular expression; blanks may be of any kind.
 * @param {string} text
 */
export const verbatim = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+");

/** What a regular expression matches, as a part of another one: its own ends are where the part ends. */
const part = (/** @type {RegExp} */ { source }) => `(?:${source.replace(/^\^/, "").replace(/(?<!\\)((?:\\\\)*)\$$/, "$1")})`;

/** Characters that stand for regular expressions while the text around them is made; no catalogue has them. */
const HOLDERS = 0xe000;

/** The regular expression that stands for a variable, also where it is to be written as a number. */
function given(/** @type {Expression} */ expression, /** @type {Record<string, Matched>} */ args) {
  const of = expression.type === "func" && expression.name === "NUMBER" ? expression.args[0] : expression;
  const value = of.type === "var" ? args[of.name] : undefined;
  return value instanceof RegExp ? value : undefined;
}

/**
 * The source of a regular expression that a pattern matches with these arguments. Where
 * one that is a regular expression chooses a form, every form matches.
 * @param {FluentBundle} of
 * @param {Pattern} pattern
 * @param {Record<string, Matched>} args
 * @returns {string}
 */
export function sourceOf(of, pattern, args) {
  if (typeof pattern === "string") return verbatim(untagged(pattern));
  return pattern.map((element) => (typeof element === "string" ? verbatim(untagged(element)) : placed(of, element, args))).join("");
}

/** The same of what stands in braces. */
function placed(/** @type {FluentBundle} */ of, /** @type {Expression} */ expression, /** @type {Record<string, Matched>} */ args) {
  const any = given(expression, args);
  if (any) return part(any);
  if (expression.type === "mesg") return sourceOf(of, of.getMessage(expression.name)?.value ?? "", args);
  /** @type {RegExp[]} */
  const held = [];
  const hold = (/** @type {string | number | RegExp} */ value) =>
    value instanceof RegExp ? String.fromCharCode(HOLDERS + held.push(value) - 1) : value;
  const words = Object.fromEntries(Object.entries(args).map(([arg, value]) => [arg, Array.isArray(value) ? value.map(hold) : hold(value)]));
  if (expression.type === "select") {
    if (given(expression.selector, args)) return `(?:${expression.variants.map(({ value }) => sourceOf(of, value, args)).join("|")})`;
    const places = expression.variants.map(({ key }, at) => ({ key, value: String(at) }));
    return sourceOf(of, expression.variants[Number(format(of, [{ ...expression, variants: places }], words))].value, args);
  }
  return verbatim(format(of, [expression], words)).replace(/[\ue000-\uf8ff]/g, (holder) => part(held[holder.charCodeAt(0) - HOLDERS]));
}

/**
 * A regular expression that matches the message `file.name`, without its tags, and
 * nothing else. Arguments are those of `t`; one that is a regular expression, or has
 * some among the items of a list, leaves open what stands in its place: a number so
 * given matches in the singular and in the plural, and a list in words is one as well.
 * What `saying` made can be an argument in turn.
 *
 * `where` the message stands in a text: it is the whole of it, or at its start, at its
 * end, or anywhere in it.
 * @param {string} key
 * @param {Record<string, Matched>} [args]
 * @param {"whole" | "start" | "end" | "anywhere"} [where]
 * @param {string} [language]
 */
export function saying(key, args = {}, where = "whole", language = spoken) {
  const { of, pattern } = message(key, language);
  const start = where === "whole" || where === "start" ? "^" : "";
  const end = where === "whole" || where === "end" ? "$" : "";
  return new RegExp(`${start}${sourceOf(of, pattern, args)}${end}`);
}

/**
 * A regular expression that matches any of these texts, and nothing else.
 * @param {(string | RegExp)[]} texts
 */
export function oneOf(...texts) {
  return new RegExp(`^(?:${texts.map((text) => (typeof text === "string" ? verbatim(text) : part(text))).join("|")})$`);
}

/**
 * Every message of a language that has no arguments.
 * @param {string} language
 * @returns {Map<string, string>}
 */
export function fixedMessages(language) {
  const found = new Map();
  for (const entry of readdirSync(join(LOCALES, language))) {
    const file = entry.replace(/\.ftl$/, "");
    const of = bundle(language, file);
    for (const [, name] of readFileSync(path(language, file), "utf8").matchAll(/^([a-z][a-z0-9-]*) =/gm)) {
      const pattern = of.getMessage(name)?.value;
      /** @type {Error[]} */
      const errors = [];
      const text = pattern ? of.formatPattern(pattern, {}, errors) : "";
      if (text && !errors.length) found.set(`${file}.${name}`, untagged(text));
    }
  }
  return found;
}
