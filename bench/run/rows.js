// What the tables show: which measures, how they are called, and in what unit.

const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;
const percent = (value) => `${value < 0 ? "" : "+"}${value.toFixed(1)} %`;
const count = (value) => value.toFixed(0);

/** A table: its heading, and a measure, its name and unit per row. */
export const TABLES = [
  {
    title: "Visits, throttled: 1.6 Mbit/s, 150 ms, a quarter of the processor; 100 notifications",
    rows: [
      ["slow.first.bytes", "first visit, transferred", kilobytes],
      ["slow.first.requests", "first visit, files", count],
      ["slow.first.lcp", "largest contentful paint", ms],
      ["slow.first.usable", "until the list is usable", ms],
      ["slow.first.blocking", "blocking time", ms],
      ["slow.again.bytes", "repeat visit, transferred", kilobytes],
      ["slow.again.usable", "repeat visit, until usable", ms],
      ["slow.again.blocking", "repeat visit, blocking time", ms],
    ],
  },
  {
    title: "Visits, unthrottled; 100 notifications",
    rows: [
      ["fast.first.lcp", "largest contentful paint", ms],
      ["fast.first.usable", "until the list is usable", ms],
      ["fast.first.blocking", "blocking time", ms],
      ["fast.again.usable", "repeat visit, until usable", ms],
    ],
  },
  {
    title: "100 notifications",
    rows: [
      ["small.load.usable", "load to painted list", ms],
      ["small.key", "keystroke to painted result", ms],
      ["small.key.script", "keystroke, script only", ms],
      ["small.sort", "sort to painted result", ms],
      ["small.edit.first", "open the form, first time", ms],
      ["small.edit", "open the form", ms],
      ["small.leave", "back to the list", ms],
      ["small.memory.all", "memory", megabytes],
    ],
  },
  {
    title: "10,000 notifications",
    rows: [
      ["large.load.usable", "load to painted list", ms],
      ["large.load.longest", "load, longest task", ms],
      ["large.key", "keystroke to painted result", ms],
      ["large.key.script", "keystroke, script only", ms],
      ["large.key.longest", "keystroke, longest task", ms],
      ["large.sort", "sort to painted result", ms],
      ["large.sort.script", "sort, script only", ms],
      ["large.edit.first", "open the form, first time", ms],
      ["large.edit", "open the form", ms],
      ["large.leave", "back to the list", ms],
      ["large.memory.all", "memory", megabytes],
      ["large.memory.wasm", "of it WebAssembly’s", megabytes],
    ],
  },
  {
    title: "1,000, 10,000 and 50,000 notifications",
    rows: [
      ["load", "load", ms],
      ["key", "keystroke", ms],
      ["sort", "sort", ms],
      ["memory", "memory", megabytes],
    ].flatMap(([measure, name, unit]) =>
      [1_000, 10_000, 50_000].map((rows) => [`grow${rows}.${measure}`, `${name}, ${rows.toLocaleString("en")}`, unit]),
    ),
  },
  {
    title: "After 200 steps between list and form",
    rows: [
      ["leak.before", "memory before", megabytes],
      ["leak.after", "memory after", megabytes],
      ["leak.percent", "growth", percent],
    ],
  },
];

/** What the project wants: a measure, whom it is compared with (none: the best framework), and the greatest ratio. */
export const AIMS = [
  ["slow.first.bytes", "first-visit bytes", undefined, 1.0],
  ["slow.first.usable", "usable, throttled", "react-admin", 0.65],
  ["slow.first.blocking", "blocking time, throttled", "react-admin", 0.25],
  ["large.load.usable", "load of 10,000", undefined, 1.0],
  ["large.key", "keystroke in 10,000", undefined, 0.5],
  ["large.sort", "sort of 10,000", undefined, 1.0],
  ["large.memory.all", "memory with 10,000", undefined, 1.0],
  ["large.edit", "form opened, of 10,000", undefined, 1.0],
  ["large.leave", "back to 10,000", undefined, 1.0],
];

/** What the project wants whatever others need. A frame takes 16.7 ms; browsers call a task long from 50 ms on. */
export const LIMITS = [
  ["large.key.script", "script of a keystroke in 10,000", ms, 16.7],
  ["large.key.longest", "longest task of a keystroke", ms, 50],
  ["large.load.longest", "longest task of loading 10,000", ms, 50],
  ["leak.percent", "growth of memory over 200 steps", percent, 5],
];
