// The files for hosts that cannot be run here: what can be said about them by reading
// them, and the programs inside them, run.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { parse } from "yaml";
import { DEPLOY, filled, find, judged, read, REPOSITORY, scratch, write } from "./support.mjs";

/** What the function for files makes of a path: a file's path, or status and location if it answers itself. */
const FILE_PATHS = {
  "/": "302 /console/",
  "/console": "302 /console/",
  "/console/": "/console/index.html",
  "/console/connectors/a.b/edit": "/console/index.html",
  "/console/config.json": "/console/config.json",
  "/console/404.html": "/console/404.html",
  "/console/a-0123456789abcdef_bg.wasm": "/console/a-0123456789abcdef_bg.wasm",
  "/console/proxy/other/x": "404 undefined",
  "/console/proxy/": "404 undefined",
  "/elsewhere/index.html": "404 undefined",
  "/consoles/x": "404 undefined",
};
const PROXY_PATHS = {
  "/console/proxy/network-security/snsconnectors": "/snsconnectors",
  "/console/proxy/cts/v3/a%2Cb/notifications": "/v3/a%2Cb/notifications",
  "/console/proxy/iam/console/proxy/x": "/console/proxy/x",
};

// CloudFormation's own tags are names of what is there anyway.
const yaml = (text) => parse(text, { logLevel: "error" });

test("CloudFormation: no aliases, which it does not read", () => {
  const lines = read(DEPLOY, "aws/console.yaml").split("\n");
  assert.deepEqual(lines.filter((line) => /^\s*<<:|: [&*]/.test(line)), []);
});

for (const [name, cases] of Object.entries({ FilePaths: FILE_PATHS, ProxyPaths: PROXY_PATHS })) {
  test(`CloudFront function ${name}`, () => {
    const code = yaml(read(DEPLOY, "aws/console.yaml")).Resources[name].Properties.FunctionCode;
    const handler = new Function(`${code}; return handler;`)();
    const answers = Object.keys(cases).map((uri) => {
      const made = handler({ request: { uri } });
      return [uri, made.statusCode ? `${made.statusCode} ${made.headers?.location?.value}` : made.uri];
    });
    assert.deepEqual(Object.fromEntries(answers), cases);
  });
}

test("GitHub Pages: the policy is stated before anything is loaded, in pages as written and as built", () => {
  const { steps } = yaml(read(DEPLOY, "github-pages/pages.yml")).jobs.publish;
  const { run } = steps.find(({ name }) => name === "State the policy");
  const site = join(scratch, "pages/site");
  write(join(site, "index.html"), read(REPOSITORY, "index.html"));
  write(join(site, "404.html"), "<!doctype html><html lang=en><meta charset=utf-8><title>x</title>");
  write(join(site, "index.html.br"), "x");
  judged("bash", ["-e", "-c", run], { env: { ...process.env, RUNNER_TEMP: join(scratch, "pages") } });
  for (const page of ["index.html", "404.html"]) {
    const text = read(site, page);
    const policy = text.indexOf("Content-Security-Policy\" content=\"default-src 'none';");
    const first = Math.min(...["<script", "<link"].map((tag) => text.indexOf(tag)).filter((at) => at >= 0), text.length);
    assert.ok(policy >= 0 && policy < first, `${page}: ${text}`);
  }
  assert.ok(!existsSync(join(site, "index.html.br")), "compressed files are left out");
});

test("sh can read deploy/aws/upload.sh", () => void judged("sh", ["-n", join(DEPLOY, "aws/upload.sh")]));

const systemd = find("systemd-analyze");
test("systemd-analyze verify", { skip: systemd ? false : "Without systemd-analyze the unit was NOT verified" }, () => {
  const text = read(DEPLOY, "systemd/notification-console.service");
  // It insists on a program that is there.
  const own = existsSync("/usr/bin/caddy") ? [] : [["/usr/bin/caddy", "/bin/true"]];
  const unit = write(join(scratch, "notification-console.service"), filled(text, own));
  judged(systemd, ["--man=no", "verify", unit]);
});
