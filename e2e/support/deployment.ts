// The console as people deploy it: a sandbox server of the test's own, and a real
// nginx with the files of deploy/nginx in front of it. Only what those files ask to
// be replaced is replaced; the main nginx.conf around them belongs to the test.
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSandbox, stopped } from "./sandbox-server.ts";
import { test as base } from "./test.ts";

const FILES = fileURLToPath(new URL("../../deploy/nginx/", import.meta.url));
const PATIENCE_MS = 15_000;

/** The login in front of the proxy that adds credentials. */
export const LOGIN = { username: "auditor", password: "let-me-in" };

export interface DeploymentOptions {
  /** Which of the proxies is included. */
  proxy: "none" | "plain" | "with-credentials";
  /** The path the console is under. */
  basePath: "/console/" | "/";
  /** What lies at config.json: a text, perhaps made for the sandbox's address, or no file at all. Without it, what the build has. */
  config?: string | null | ((sandboxUrl: string) => string);
  /** Words for the sandbox server. */
  sandboxWords: string[];
  /** What the proxy calls in place of the sandbox, for example a port where nothing listens. */
  upstream?: string;
  /** The further changes of a variant, on each file's text. */
  edit?: (text: string, file: string) => string;
}

export interface Deployment {
  /** Where the console is, with its path. */
  url: string;
  sandboxUrl: string;
  /** Posts to one of the sandbox's own paths below /sandbox/. */
  control(path: string, body: object): Promise<void>;
  /** What nginx wrote about the requests it answered. */
  accessLog(): Promise<string>;
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run these journeys with “cargo xtask test --only journeys”.`);
  return value;
}

/** Replaces a placeholder, which must be there. */
function put(text: string, placeholder: string | RegExp, value: string): string {
  const found = typeof placeholder === "string" ? text.includes(placeholder) : placeholder.test(text);
  if (!found) throw new Error(`The configuration has no “${placeholder}” any more.`);
  return text.replace(placeholder, () => value);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** The build as links, with a config.json of the test's own. */
async function site(root: string, sandboxUrl: string, { basePath, config }: DeploymentOptions): Promise<void> {
  const folder = join(root, basePath);
  const dist = needed(basePath === "/" ? "ROOT_DIST" : "CONSOLE_DIST");
  await mkdir(folder, { recursive: true });
  const keep = (name: string) => config === undefined || !name.startsWith("config.json");
  for (const name of (await readdir(dist)).filter(keep)) await symlink(join(dist, name), join(folder, name));
  const text = typeof config === "function" ? config(sandboxUrl) : config;
  if (typeof text === "string") await writeFile(join(folder, "config.json"), text);
}

/** A file of deploy/nginx with the placeholders replaced. */
function adapted(file: string, text: string, at: { root: string; port: number; upstream: string }, options: DeploymentOptions): string {
  let own = text;
  if (file === "console.conf") {
    own = put(own, "listen 443 ssl http2;", `listen 127.0.0.1:${at.port};`);
    own = put(own, "server_name console.example.com;", "server_name 127.0.0.1;");
    own = put(own, /^ *ssl_certificate .*\n *ssl_certificate_key .*\n/m, "");
    own = put(own, "/srv/notification-console;", `${at.root}/www;`);
    own = put(own, "/var/log/nginx/console.log", `${at.root}/access.log`);
    const include = { none: "", plain: "proxy.conf", "with-credentials": "proxy-with-credentials.conf" }[options.proxy];
    if (include) own = put(own, `# include notification-console/${include};`, `include notification-console/${include};`);
  }
  if (file === "upstreams.conf") {
    own = put(own, /https:\/\/network\.[^;]*/, `${at.upstream}/api`);
    for (const service of ["cts", "iam", "smn", "functiongraph"]) own = put(own, new RegExp(`https://${service}\\.[^;]*`), at.upstream);
  }
  if (file === "credentials.conf") {
    own = put(own, "REPLACE-WITH-API-KEY", "sandbox-api-key");
    own = put(own, "REPLACE-WITH-TOKEN", "sandbox-token");
  }
  if (options.basePath === "/") own = own.replaceAll("/console/", "/");
  return options.edit?.(own, file) ?? own;
}

/** A main configuration that keeps everything in one folder and needs no rights. */
const main = (root: string) => `
daemon off;
master_process off;
pid ${root}/nginx.pid;
error_log ${root}/error.log warn;
events {}
http {
  include ${root}/mime.types;
  default_type application/octet-stream;
  client_body_temp_path ${root}/body;
  proxy_temp_path ${root}/proxy;
  fastcgi_temp_path ${root}/fastcgi;
  uwsgi_temp_path ${root}/uwsgi;
  scgi_temp_path ${root}/scgi;
  include ${root}/notification-console/console.conf;
}
`;

async function startNginx(root: string, upstream: string, options: DeploymentOptions): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort();
  const folder = join(root, "notification-console");
  await mkdir(folder);
  for (const file of await readdir(FILES)) {
    const text = await readFile(join(FILES, file), "utf8");
    await writeFile(join(folder, file), adapted(file, text, { root, port, upstream }, options));
  }
  const hash = createHash("sha1").update(LOGIN.password).digest("base64");
  await writeFile(join(folder, "users"), `${LOGIN.username}:{SHA}${hash}\n`);
  // nginx's own list is elsewhere on every system; none of its entries matter here.
  await writeFile(join(root, "mime.types"), "types { text/html html; text/plain txt; image/png png; }\n");
  await writeFile(join(root, "nginx.conf"), main(root));
  const words = ["-p", root, "-c", join(root, "nginx.conf"), "-e", join(root, "error.log")];
  // nginx takes a variable of that name for sockets it is to inherit.
  const { NGINX: _, ...env } = process.env;
  const child = spawn(needed("NGINX"), words, { env, stdio: ["ignore", "inherit", "inherit"] });
  const origin = `http://127.0.0.1:${port}`;
  for (const start = Date.now(); ; ) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${await readFile(join(root, "error.log"), "utf8")}`);
    if (await fetch(origin, { redirect: "manual" }).then(() => true, () => false)) break;
    if (Date.now() - start > PATIENCE_MS) {
      await stopped(child);
      throw new Error("nginx does not answer.");
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return { child, url: `${origin}${options.basePath}` };
}

/** `test.use({ deploymentOptions: { ...PLAIN, config: "…" } })` chooses a variant. */
export const PLAIN: DeploymentOptions = { proxy: "plain", basePath: "/console/", sandboxWords: [] };

export const test = base.extend<{ deploymentOptions: DeploymentOptions; deployment: Deployment }>({
  deploymentOptions: [PLAIN, { option: true }],
  deployment: async ({ deploymentOptions: options, page }, use) => {
    const root = await mkdtemp(join(tmpdir(), "notification-console-"));
    const sandbox = await startSandbox(...options.sandboxWords);
    try {
      await site(join(root, "www"), sandbox.url, options);
      const nginx = await startNginx(root, options.upstream ?? sandbox.url, options);
      try {
        await use({
          url: nginx.url,
          sandboxUrl: sandbox.url,
          control: sandbox.control,
          accessLog: () => readFile(join(root, "access.log"), "utf8"),
        });
        // What the page still asks for must not fail because the host ends first.
        await page.goto("about:blank");
      } finally {
        await stopped(nginx.child);
      }
    } finally {
      await sandbox.stop();
      await rm(root, { recursive: true, force: true });
    }
  },
});
