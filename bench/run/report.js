// Medians and ratios as tables in Markdown, and how cost grows as a picture.
import { APPS } from "./apps.js";
import { AIMS, LIMITS, TABLES } from "./rows.js";

const FRAMEWORKS = Object.keys(APPS).filter((app) => !["console", "floor"].includes(app));
const BEGIN = "<!-- measured: written by cargo xtask bench -->\n";
const END = "<!-- end of measured -->";

/** The middle of all samples of a measure; of an even number the lower of both. */
export function medians(samples) {
  const found = new Map();
  for (const { app, measure, value } of samples) {
    const key = `${app} ${measure}`;
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  for (const values of found.values()) values.sort((a, b) => a - b);
  return (app, measure) => {
    const values = found.get(`${app} ${measure}`);
    return values?.[Math.floor((values.length - 1) / 2)];
  };
}

/** The framework with the smallest number. */
function best(median, measure) {
  const measured = FRAMEWORKS.filter((app) => median(app, measure) !== undefined);
  return measured.sort((a, b) => median(a, measure) - median(b, measure))[0];
}

const ratio = (ours, theirs) => (ours === undefined || !(theirs > 0) ? undefined : ours / theirs);
const title = (app) => APPS[app].title;
const line = (cells) => `| ${cells.join(" | ")} |\n`;
const verdict = (value, most) => (value <= most ? "reached" : "missed");

function table(median, { title: heading, rows }) {
  const lines = rows
    .filter(([measure]) => median("console", measure) !== undefined)
    .map(([measure, name, unit]) => {
      const values = Object.keys(APPS).map((app) => median(app, measure));
      const ours = median("console", measure);
      const ratios = [median(best(median, measure), measure), median("floor", measure)].map((theirs) => ratio(ours, theirs)?.toFixed(2));
      return line([name, ...values.map((value) => (value === undefined ? "–" : unit(value))), ...ratios.map((text) => text ?? "–")]);
    });
  if (lines.length === 0) return "";
  const heads = Object.keys(APPS).map(title).join(" | ");
  const alignment = "---:|".repeat(Object.keys(APPS).length + 2);
  return `### ${heading}\n\n| | ${heads} | : best framework | : by hand |\n|---|${alignment}\n${lines.join("")}\n\n`;
}

function aims(median) {
  return AIMS.flatMap(([measure, name, beside, most]) => {
    const app = beside ?? best(median, measure);
    const reached = app && ratio(median("console", measure), median(app, measure));
    return reached === undefined ? [] : [line([`${name}, : ${title(app)}`, reached.toFixed(2), most.toFixed(2), verdict(reached, most)])];
  });
}

function limits(median) {
  return LIMITS.flatMap(([measure, name, unit, most]) => {
    const ours = median("console", measure);
    return ours === undefined ? [] : [line([name, unit(ours), unit(most), verdict(ours, most)])];
  });
}

const under = (head, lines) => (lines.length > 0 ? head + lines.join("") : "");

/** Every table of which something was measured, and how far the aims are reached. */
export const tables = (median) =>
  TABLES.map((rows) => table(median, rows)).join("") +
  under("### Aims\n\n| ratio | ours : theirs | at most | |\n|---|---:|---:|---|\n", aims(median)) +
  under("\n| figure | ours | at most | |\n|---|---:|---:|---|\n", limits(median));

/** The simulator's decisions, by what both programs said. */
export function simulator(native, browser) {
  const decisions = native.events * native.notifications * native.rounds;
  const millions = (ms) => decisions / Math.max(ms, 1) / 1000;
  const [here, there] = [millions(native.ms), millions(browser.ms)];
  return `### Simulator

${native.events} events by ${native.notifications} notifications, messages included.

| | native | Chromium | Chromium : native |
|---|---:|---:|---:|
| million decisions a second | ${here.toFixed(1)} | ${there.toFixed(1)} | ${(there / here).toFixed(2)} |

Reading the events took the worker ${browser.readMs.toFixed(0)} ms; tasks of the page over 50 ms meanwhile: ${browser.longTasks}.

`;
}

/** The document with another measured part. */
export function replaced(document, part) {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error("docs/benchmarks.md has no place for what was measured: two comments mark it.");
  return before + BEGIN + part + END + after;
}

const COUNTS = [1_000, 10_000, 50_000];
const PANELS = [
  ["load", "load to painted list, ms", 1],
  ["key", "keystroke to painted result, ms", 1],
  ["sort", "sort to painted result, ms", 1],
  ["memory", "memory, MB", 1e6],
];
// One colour per app; they read on white.
const COLOURS = ["#0b5fff", "#5f6b7a", "#c2410c", "#7c3aed", "#15803d"];
const [WIDTH, HEIGHT, LEFT, TOP] = [300, 180, 56, 34];

/** The next of 1, 2 and 5 times a power of ten. */
export function roundUp(value) {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 5]) if (value <= step * power) return step * power;
}

function panel(median, [measure, heading, unit], left, top) {
  const value = (app, count) => median(app, `grow${count}.${measure}`) / unit;
  const known = Object.keys(APPS).map((app) => [app, COUNTS.map((count) => [count, value(app, count)]).filter(([, y]) => Number.isFinite(y))]);
  const greatest = roundUp(Math.max(0, ...known.flatMap(([, points]) => points.map(([, y]) => y))));
  const x = (count) => left + LEFT + (count / 50_000) * WIDTH;
  const y = (value) => top + TOP + HEIGHT - (value / greatest) * HEIGHT;
  const scale = [0, 0.5, 1].map((part) => {
    const at = y(greatest * part);
    return `<path d="M${x(0)} ${at}h${WIDTH}" stroke="#d5d9de"/><text x="${x(0) - 6}" y="${at + 4}" text-anchor="end">${greatest * part}</text>\n`;
  });
  const counts = [10_000, 50_000].map((count) => `<text x="${x(count)}" y="${y(0) + 16}" text-anchor="middle">${count}</text>\n`);
  const lines = known.map(([, points], at) => {
    const places = points.map(([count, value]) => `${x(count).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
    return `<polyline points="${places}" fill="none" stroke="${COLOURS[at]}" stroke-width="2"/>\n`;
  });
  return [`<text x="${x(0)}" y="${y(greatest) - 12}" font-weight="bold">${heading}</text>\n`, ...scale, ...counts, ...lines].join("");
}

/** Cost by number of notifications, as SVG: both axes are linear, so a straight line is linear growth. */
export function growth(median) {
  const panels = PANELS.map((one, at) => panel(median, one, 400 * (at % 2), 250 * Math.floor(at / 2)));
  const legend = Object.keys(APPS).map(
    (app, at) => `<path d="M${LEFT + 140 * at} 520h20" stroke="${COLOURS[at]}" stroke-width="2"/><text x="${LEFT + 140 * at + 26}" y="524">${title(app)}</text>\n`,
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 540" font-family="sans-serif" font-size="12" role="img">\n',
    '<title>Cost by number of notifications</title>\n<rect width="800" height="540" fill="#fff"/>\n',
    ...panels,
    ...legend,
    "</svg>\n",
  ].join("");
}
