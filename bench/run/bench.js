// The console beside the same two screens in other frameworks: builds the peers,
// measures everything and reports. `cargo xtask bench` builds the console and calls
// this; a run of all apps with several rounds is written to docs/.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { APPS } from "./apps.js";
import { growth, medians, replaced, simulator, tables } from "./report.js";

const HELP = `Options of “cargo xtask bench --”:
  --rounds N   how often everything is measured (5)
  --only APP   only the console and this one, “simulator”, “pasted” or “workspace”; writes nothing
  --quick      one round; writes nothing
  --report     write again what the last run measured`;

const { values: options } = parseArgs({
  options: {
    sites: { type: "string" },
    console: { type: "string" },
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    report: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
/** What is measured of the console alone, by the name it is asked for with. */
const BESIDES = { workspace: measureWorkspace, simulator: measureSimulator, pasted: measurePasted };
const peers = Object.keys(APPS).filter((app) => app !== "console");
const rounds = options.quick ? 1 : Number(options.rounds);
const known = options.only === undefined || [...peers, ...Object.keys(BESIDES)].includes(options.only);
if (options.help || !known || !(rounds >= 1)) {
  console.log(HELP);
  process.exit(options.help ? 0 : 1);
}

const repository = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(repository, "bench");
const out = join(options.sites, "measured.json");
/** Where what is measured besides is kept until it is reported. */
const kept = (name) => join(options.sites, `${name}.md`);
mkdirSync(join(options.sites, "simulator"), { recursive: true });

const node = (script, ...words) => execFileSync(process.execPath, [script, ...words], { cwd: folder, stdio: "inherit" });
/** What a program printed last, as JSON. */
const said = (program, ...words) =>
  JSON.parse(execFileSync(program, words, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] }).toString().trimEnd().split("\n").at(-1));

const cargo = process.env.CARGO ?? "cargo";

/** The policy check over long texts; the example prints a table. */
function measurePasted() {
  const example = ["run", "--quiet", "--locked", "--release", "--package", "setup", "--example", "pasted"];
  writeFileSync(kept("pasted"), execFileSync(cargo, example, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] }));
}

function measureSimulator() {
  const messages = join(options.sites, "simulator");
  const example = ["--package", "simulator", "--example", "evaluations", "--", messages];
  const native = said(cargo, "run", "--quiet", "--locked", "--profile", "worker", ...example);
  const words = ["--console", options.console, "--messages", messages, "--rounds", String(native.rounds)];
  writeFileSync(kept("simulator"), simulator(native, said(process.execPath, "run/evaluations.js", ...words)));
}

/** The overview and the list of many connections; the script prints a table. */
function measureWorkspace() {
  const words = ["run/workspace.js", "--console", options.console];
  writeFileSync(kept("workspace"), execFileSync(process.execPath, words, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] }));
}

function measurePeers() {
  for (const peer of peers.filter((peer) => !options.only || options.only === peer)) {
    console.log(`Building ${peer}.`);
    Object.assign(process.env, { APP: peer, SITES: options.sites });
    node("node_modules/vite/bin/vite.js", "build", "--logLevel", "error");
  }
  const only = options.only ? ["--only", options.only] : [];
  node("run/measure.js", "--rounds", String(rounds), "--sites", options.sites, "--console", options.console, "--out", out, ...only);
}

/** Where and with what was measured, as a list in Markdown. */
function machine(measured) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const packages = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => `${name} ${version}`);
  return `- Machine: ${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB of memory, ${platform()} ${arch()}
- Browser: Chromium ${measured.chromium}, headless; Node.js ${measured.node}
- Packages: ${packages.join(", ")}
- Medians of ${measured.rounds} ${measured.rounds === 1 ? "round" : "rounds"}; memory after 200 steps was measured once
`;
}

for (const [name, measure] of Object.entries(BESIDES)) {
  if (!options.report && (!options.only || options.only === name)) measure();
}
if (options.only in BESIDES) {
  console.log(readFileSync(kept(options.only), "utf8"));
  process.exit(0);
}
if (!options.report) measurePeers();
const measured = JSON.parse(readFileSync(out, "utf8"));
const median = medians(measured.samples);
const besides = Object.keys(BESIDES).map((name) => readFileSync(kept(name), { encoding: "utf8", flag: "a+" }));
const text = [tables(median), ...besides].join("\n");
console.log(`\n${text}`);
if (!options.only && !options.quick) {
  const document = join(repository, "docs/benchmarks.md");
  writeFileSync(document, replaced(readFileSync(document, "utf8"), `${machine(measured)}\n${text}`));
  writeFileSync(join(repository, "docs/pictures/growth.svg"), growth(median));
  console.log("docs/benchmarks.md and docs/pictures/growth.svg are written.");
}
if (measured.failures.length > 0) {
  console.error(`Not everything could be measured:\n${measured.failures.join("\n")}`);
  process.exit(1);
}
