// Many connections of the console: how long reading them takes, what they hold, and how
// their notifications answer in one list. One service on the machine answers for all of
// them, at six requests at once. Prints a table in Markdown.
import { parseArgs } from "node:util";
import { launch } from "./browser.js";
import { notifications } from "./data.js";
import { connection, project, serve, subscriptions } from "./server.js";
import { open } from "./unwatched.js";

const { values: options } = parseArgs({ options: { console: { type: "string" } } });
const EACH = 100;
const SIZES = [30, 100, 300];

/** About as many operations as a cloud's catalog has. */
const CATALOG = Array.from({ length: 150 }, (_, at) => ({
  service_type: `SERVICE${at % 75}`,
  resource_list: [{ resource_type: `resource${at}`, trace_names: Array.from({ length: 12 }, (_, name) => `operation${at}x${name}`) }],
}));

const id = (at) => (0x24edf66e + at).toString(16).padStart(32, "0");

/** Answers of all services about so many projects. */
function answers(count) {
  const all = new Map();
  for (let at = 0; at < count; at += 1) {
    const rows = notifications(EACH, id(at), at + 1);
    const topics = new Set(rows.map((row) => row.topic_id));
    for (const [path, answer] of [...project(id(at), rows, CATALOG), ...[...topics].map((topic) => subscriptions(id(at), topic))]) all.set(path, answer);
  }
  return all;
}

/** Runs in the page: waits for what is shown, until it is painted. */
const helpers = `
  const until = (is) => new Promise((resolve) => {
    const look = () => is() ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))) : setTimeout(look, 4);
    look();
  });
  const rows = () => document.querySelectorAll("main tbody tr").length;
  const seen = window.bench.seen();
`;

/** The overview, until nothing is being read and the gaps of every row are counted. */
const overview = `(async () => { ${helpers}
  const read = await until(() => !document.querySelector("main progress") && rows() > 0);
  const counted = await until(() => [...document.querySelectorAll("main tbody td:nth-child(5)")].every((cell) => cell.querySelector("a")));
  await new Promise((later) => setTimeout(later, 300));
  return { read, counted, longest: Math.max(0, ...seen.tasks.map(([, duration]) => duration)) };
})()`;

/** The list of all notifications: opened, searched, sorted. */
const list = `(async () => { ${helpers}
  const times = {};
  const timed = async (name, act, is) => {
    seen.tasks.length = 0;
    const begun = performance.now();
    act();
    times[name] = await until(is) - begun;
    await new Promise((later) => setTimeout(later, 300));
    times[name + " longest"] = Math.max(0, ...seen.tasks.map(([, duration]) => duration));
  };
  const first = () => document.querySelector("main tbody tr")?.textContent;
  await timed("open", () => document.querySelector("a[href$='/workspace/notifications']").click(), () => rows() === 50);
  const search = document.querySelector("main input[type=search]");
  let before = first();
  await timed("key", () => {
    search.focus();
    search.value = "q";
    search.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, () => first() !== before && rows() > 0);
  before = first();
  await timed("sort", () => document.querySelector("main th[data-column=name] button").click(), () => first() !== before);
  return times;
})()`;

const browser = await launch();
const ms = (value) => `${Math.round(value)} ms`;
const columns = [];
for (const count of SIZES) {
  const connections = Array.from({ length: count }, (_, at) => connection(`project-${String(at).padStart(3, "0")}`, id(at), { smn: "/api", region: "eu-west-101" }));
  const server = await serve({ console: options.console }, connections);
  server.answer(answers(count));
  const page = await open(browser, `${server.origin}/console/workspace`, "", "document.querySelector('main tbody tr') !== null");
  const filled = await page.evaluate(overview);
  const requests = server.requests();
  const { script, wasm } = await page.memory();
  const listed = await page.evaluate(list);
  columns.push([
    count.toLocaleString("en"),
    (count * EACH).toLocaleString("en"),
    requests.toLocaleString("en"),
    `${(filled.read / 1000).toFixed(1)} s`,
    ms(filled.read / count),
    `${(filled.counted / 1000).toFixed(1)} s`,
    ms(filled.longest),
    `${(script / 1e6).toFixed(1)} MB`,
    `${(wasm / 1e6).toFixed(1)} MB`,
    ms(listed.open),
    `${ms(listed.key)} (${ms(listed["key longest"])})`,
    `${ms(listed.sort)} (${ms(listed["sort longest"])})`,
  ]);
  await page.close();
  server.stop();
}
await browser.close();
const names = [
  "connections",
  "notifications",
  "requests",
  "read",
  "read, each connection",
  "with the gaps of the baseline",
  "longest task meanwhile",
  "memory of scripts and page",
  "memory of WebAssembly",
  "list of all notifications opened",
  "keystroke (longest task)",
  "sort (longest task)",
];
const line = (cells) => `| ${cells.join(" | ")} |`;
const [head, ...rest] = names.map((name, at) => [name, ...columns.map((column) => column[at])]);
console.log(["### Many connections", "", line(head), `|---|${columns.map(() => "---:|").join("")}`, ...rest.map(line), ""].join("\n"));
process.exit(0);
