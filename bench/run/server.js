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

/** The console is told where the service is; a proxy would add the credentials. */
const CONFIG = {
  version: 1,
  sandbox: false,
  own_connections: false,
  connections: [{ label: "Measured", cts: { base_url: "/api", project_id: PROJECT, auth: "proxy" } }],
};

function compressed(bytes, quality) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

function site(base, folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const extension = extname(entry.name);
    if (!entry.isFile() || !(extension in TYPES)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    const bytes = name === "config.json" ? Buffer.from(JSON.stringify(CONFIG)) : readFileSync(path);
    const small = compressed(bytes, 11);
    files.set(base + name, { type: TYPES[extension], bytes: small.length < bytes.length ? small : bytes, brotli: small.length < bytes.length, hashed: /-[\w-]{8,}\.|-[0-9a-f]{16}/.test(name) });
  }
  return files;
}

/** Answers of the service for that many notifications, by path. */
function service(rows) {
  const below = `/api/v3/${PROJECT}`;
  const answers = new Map();
  const put = (path, body) => answers.set(below + path, compressed(Buffer.from(JSON.stringify(body)), 5));
  put("/notifications/smn", { notifications: rows });
  put("/notifications/fun", { notifications: [] });
  put("/quotas", { resources: [{ type: "smn_notification", used: rows.length, quota: 100_000 }] });
  put("/operations", { operations: [] });
  put("/user-resources", { users: [] });
  return answers;
}

/** Serves `sites` (name to folder) on a free port. `use` sets the data. */
export async function serve(sites) {
  const files = new Map(Object.entries(sites).flatMap(([name, folder]) => [...site(`/${name}/`, folder)]));
  const prepared = new Map();
  let answers = new Map();

  const answer = (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    if (request.method === "PUT") return request.pipe(response.writeHead(200, { "Content-Type": "application/json" }));
    if (path.startsWith("/api/")) {
      const body = answers.get(path);
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
      if (!prepared.has(count)) prepared.set(count, service(rows));
      answers = prepared.get(count);
    },
    stop: () => server.close(),
  };
}
