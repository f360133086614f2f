// One server for all sites and the service behind them. Files and answers are
// compressed with brotli before the first request, as a static host does.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
// The policy the console is shipped with; its peers are served without one.
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; worker-src 'self'";
const PROJECT = "24edf66e79d04187acb99a463e610764";

/** A connection of the console; a proxy would add the credentials. */
export const connection = (label, project_id, others = {}) => ({ label, cts: { base_url: "/api", project_id, auth: "proxy", ...others } });

/** The console is told where the service is. */
const config = (connections) => ({ version: 1, sandbox: false, own_connections: false, connections });

function compressed(bytes, quality) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

function site(base, folder, connections) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const extension = extname(entry.name);
    if (!entry.isFile() || !(extension in TYPES)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    const bytes = name === "config.json" ? Buffer.from(JSON.stringify(config(connections))) : readFileSync(path);
    const small = compressed(bytes, 11);
    files.set(base + name, { type: TYPES[extension], bytes: small.length < bytes.length ? small : bytes, brotli: small.length < bytes.length, hashed: /-[\w-]{8,}\.|-[0-9a-f]{16}/.test(name) });
  }
  return files;
}

const body = (value) => compressed(Buffer.from(JSON.stringify(value)), 5);

/** Answers of CTS about a project with these notifications, by path. */
export function project(id, rows, operations = []) {
  const below = `/api/v3/${id}`;
  return new Map([
    [`${below}/notifications/smn`, body({ notifications: rows })],
    [`${below}/notifications/fun`, body({ notifications: [] })],
    [`${below}/quotas`, body({ resources: [{ type: "smn_notification", used: rows.length, quota: 100_000 }] })],
    [`${below}/operations`, body({ operations })],
    [`${below}/user-resources`, body({ users: [] })],
    [`${below}/traces`, body({ traces: [], meta_data: { count: 0 } })],
  ]);
}

/** The answer of SMN about who is subscribed to a topic. */
export function subscriptions(project, topic) {
  const one = { topic_urn: topic, subscription_urn: `${topic}:1`, protocol: "email", owner: project, endpoint: "soc@example.com", status: 1 };
  return [`/api/v2/${project}/notifications/topics/${topic}/subscriptions`, body({ subscriptions: [one], subscription_count: 1 })];
}

/** Serves `sites` (name to folder) on a free port. `use` and `answer` set the data. */
export async function serve(sites, connections = [connection("Measured", PROJECT)]) {
  const files = new Map(Object.entries(sites).flatMap(([name, folder]) => [...site(`/${name}/`, folder, connections)]));
  const prepared = new Map();
  let answers = new Map();
  let requests = 0;

  const answer = (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    if (request.method === "PUT") return request.pipe(response.writeHead(200, { "Content-Type": "application/json" }));
    if (path.startsWith("/api/")) {
      requests += 1;
      const body = answers.get(decodeURIComponent(path));
      response.writeHead(body ? 200 : 404, { "Content-Type": "application/json", ...(body && { "Content-Encoding": "br" }), "Cache-Control": "no-store" });
      return response.end(body ?? "{}");
    }
    const name = path.split("/")[1];
    const file = files.get(path) ?? (extname(path) in TYPES ? undefined : files.get(`/${name}/index.html`));
    if (!file) return response.writeHead(404).end();
    const headers = { "Content-Type": file.type, "Cache-Control": file.hashed ? "public, max-age=31536000, immutable" : "no-cache", Vary: "Accept-Encoding" };
    if (file.brotli) headers["Content-Encoding"] = "br";
    if (name === "console") headers["Content-Security-Policy"] = POLICY;
    response.writeHead(200, { ...headers, "Content-Length": file.bytes.length }).end(file.bytes);
  };

  const server = createServer(answer);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    use(count, rows) {
      if (!prepared.has(count)) prepared.set(count, project(PROJECT, rows));
      answers = prepared.get(count);
    },
    answer(given) {
      answers = given;
    },
    /** How often the service was asked. */
    requests: () => requests,
    stop: () => server.close(),
  };
}
