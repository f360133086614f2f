// What journeys find elements by: the regular expressions that are made of messages.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bundleOf, oneOf, saying, sourceOf, t } from "./catalogues.mjs";

const LOCALES = join(import.meta.dirname, "../../locales");

const FTL = `
-name = Console (beta)
plain = Is it + or *? <b>{ $name }</b>: <code>[x]</code>
count = { $count ->
    [one] { NUMBER($count) } event
   *[other] { NUMBER($count) } events
} of { -name }
kind = { $kind ->
    [read] reads { $count ->
        [one] one
       *[other] { NUMBER($count) }
    }
   *[write] writes
  }
list = { AND($names) }; { OR($names) }
inner = Not done: { count }
`;

const bundle = bundleOf("en", FTL);

/** Whether the message with these arguments matches the whole of a text. */
const matches = (name, args, text) => new RegExp(`^${sourceOf(bundle, bundle.getMessage(name).value, args)}$`).test(text);

test("what is given as text, and the message itself, are no expressions", () => {
  assert.ok(matches("plain", { name: "a.b" }, "Is it + or *? a.b: [x]"));
  assert.ok(!matches("plain", { name: "a.b" }, "Is it + or *? aXb: [x]"));
  assert.ok(!matches("plain", { name: "a.b" }, "Is it + or *? a.b: x"));
});

test("a number that is left open matches in every form, one that is given in its own", () => {
  for (const text of ["1 event of Console (beta)", "25 events of Console (beta)"]) assert.ok(matches("count", { count: /\d+/ }, text));
  assert.ok(matches("count", { count: 1200 }, "1,200 events of Console (beta)"));
  assert.ok(!matches("count", { count: 1 }, "1 events of Console (beta)"));
  assert.ok(!matches("count", { count: /^2\d$/ }, "31 events of Console (beta)"));
  assert.ok(matches("inner", { count: /\d+/ }, "Not done: 1 event of Console (beta)"));
});

test("a selection in another one is open only where its own argument is", () => {
  assert.ok(matches("kind", { kind: "read", count: /\d+/ }, "reads one"));
  assert.ok(matches("kind", { kind: "read", count: /\d+/ }, "reads 7"));
  assert.ok(!matches("kind", { kind: "read", count: /\d+/ }, "writes"));
  assert.ok(matches("kind", { kind: /.*/, count: 7 }, "writes"));
  assert.ok(!matches("kind", { kind: /.*/, count: 7 }, "reads one"));
});

test("lists are joined as the language does, whatever of them is left open", () => {
  assert.ok(matches("list", { names: ["a", /b+/] }, "a and bb; a or b"));
  assert.ok(!matches("list", { names: ["a", /b+/] }, "a and c; a or b"));
  assert.ok(matches("list", { names: /.+/ }, "a, b, and c; a, b, or c"));
});

test("an argument that is missing is an error, and so is a message", () => {
  assert.throws(() => sourceOf(bundle, bundle.getMessage("plain").value, {}), ReferenceError);
  assert.throws(() => saying("shell.no-such-message"), /en has no message shell\.no-such-message/);
});

test("a message is found where it is looked for, and in another one", () => {
  const named = (where) => saying("page.edit", { name: /\w+/ }, where, "en");
  const text = t("page.edit", { name: "x" }, "en");
  assert.ok(named("whole").test(text) && !named("whole").test(`${text}.`) && !named("whole").test(`(${text}`));
  assert.ok(named("start").test(`${text}.`) && !named("start").test(`(${text}`));
  assert.ok(named("end").test(`(${text}`) && !named("end").test(`${text} .`));
  assert.ok(named("anywhere").test(`(${text}.)`));
  const outer = saying("page.tab", { page: named("whole") }, "whole", "en");
  assert.ok(outer.test(t("page.tab", { page: text }, "en")));
});

test("one of several is a whole one", () => {
  assert.ok(oneOf("a.", /^b+$/).test("a.") && oneOf("a.", /^b+$/).test("bb"));
  assert.ok(!oneOf("a.", /^b+$/).test("ab") && !oneOf("a.", /^b+$/).test("ax"));
});

/** The variables of a pattern, and whether each is written as a number, listed, or neither. */
function variables(of, pattern, found = new Map()) {
  const look = (expression) => {
    if (expression.type === "var" && !found.has(expression.name)) found.set(expression.name, "text");
    if (expression.type === "func" && expression.args[0]?.type === "var") found.set(expression.args[0].name, expression.name);
    if (expression.type === "mesg") variables(of, of.getMessage(expression.name).value, found);
    if (expression.type === "select") {
      look(expression.selector);
      for (const { key, value } of expression.variants) {
        if (key.type === "num" || ["one", "other", "few", "many"].includes(key.value)) found.set(expression.selector.name, "NUMBER");
        variables(of, value, found);
      }
    }
  };
  if (typeof pattern !== "string") for (const element of pattern) if (typeof element !== "string") look(element);
  return found;
}

test("every message of every language is what its own expression matches", () => {
  let tried = 0;
  for (const language of readdirSync(LOCALES)) {
    for (const file of readdirSync(join(LOCALES, language))) {
      const of = bundleOf(language, readFileSync(join(LOCALES, language, file), "utf8"));
      for (const [id, { value }] of of._messages) {
        const key = `${file.replace(/\.ftl$/, "")}.${id}`;
        const args = [...variables(of, value)];
        const open = Object.fromEntries(args.map(([name]) => [name, /.*/]));
        for (const count of args.some(([, kind]) => kind === "NUMBER") ? [1, 1234] : [1]) {
          const words = Object.fromEntries(args.map(([name, kind]) => [name, { NUMBER: count, text: "a (b)" }[kind] ?? ["a", "b?"]]));
          const text = t(key, words, language);
          assert.match(text, saying(key, open, "whole", language), `${language} ${key}`);
          assert.match(text, saying(key, words, "whole", language), `${language} ${key}`);
          tried += 1;
        }
      }
    }
  }
  assert.ok(tried > 10_000);
});
