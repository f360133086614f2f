// The shipped configuration of nginx, run by a real nginx. These run once, in a
// project of their own.
import { createServer, get, type IncomingHttpHeaders } from "node:http";
import { row } from "../support/connectors.ts";
import { LOGIN, PLAIN, test } from "../support/deployment.ts";
import { PROJECT } from "../support/notifications.ts";
import { expect, isProgram, loaded, type Page } from "../support/test.ts";
import { t } from "../support/words.ts";

/** Tokens of IAM may be this long. */
const LONG_TOKEN = `MII${"x".repeat(12_000)}`;

/** What a service was asked. */
interface Seen {
  method: string;
  /** Path and query as they came in. */
  target: string;
  headers: IncomingHttpHeaders;
  bytes: number;
}

/** A service that notes what arrives, and answers what the real ones do. */
async function service(): Promise<{ url: string; seen: Seen[]; stop(): void }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let bytes = 0;
    request.on("data", (chunk: Buffer) => (bytes += chunk.length));
    request.on("end", () => {
      seen.push({ method: request.method ?? "", target: request.url ?? "", headers: request.headers, bytes });
      const elsewhere = request.url?.endsWith("/moved") ? { Location: "/elsewhere" } : {};
      response.writeHead("Location" in elsewhere ? 302 : 201, {
        ...elsewhere,
        "Content-Type": "application/json",
        "Cache-Control": "max-age=600",
        Date: "Sat, 21 Nov 2015 08:00:00 GMT",
        "Retry-After": "7",
        "Set-Cookie": "of=the-service",
        "X-Request-Id": "request-1",
        "X-Subject-Token": LONG_TOKEN,
      });
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The service has no port.");
  return { url: `http://127.0.0.1:${address.port}`, seen, stop: () => void server.close() };
}

test.describe("a visitor with an access key", () => {
  const config = (sandboxUrl: string) =>
    JSON.stringify({
      version: 1,
      sandbox: false,
      connections: [
        {
          label: "Signed",
          cts: { base_url: "/console/proxy/cts", project_id: PROJECT, region: "eu-west-101", auth: "access-key", upstream: sandboxUrl },
        },
      ],
    });
  test.use({ deploymentOptions: { ...PLAIN, config } });

  test("signs for the service behind the proxy, and is let in", async ({ page, deployment }) => {
    await page.goto(`${deployment.url}notifications`);
    await loaded(page);
    const dialog = page.getByRole("dialog", { name: t("sign-in.title", { connection: "Signed" }) });
    await dialog.getByLabel(t("sign-in.access-key-id")).fill("SANDBOXACCESSKEY0001");
    await dialog.getByLabel(t("sign-in.secret-key")).fill("sandbox-secret-key-000000000000000000001");
    await dialog.getByRole("button", { name: t("sign-in.continue") }).click();
    await expect(page.getByRole("link", { name: "incident_and_warning", exact: true })).toBeVisible();
  });
});

const withService = test.extend<{ upstream: Awaited<ReturnType<typeof service>> }>({
  upstream: async ({}, use) => {
    const upstream = await service();
    await use(upstream);
    upstream.stop();
  },
  deploymentOptions: async ({ upstream }, use) => use({ ...PLAIN, upstream: upstream.url }),
});

const withCredentials = withService.extend({
  deploymentOptions: async ({ upstream }, use) => use({ ...PLAIN, proxy: "with-credentials", upstream: upstream.url }),
});

/** Asks for a path as it is written; browsers and Playwright would tidy it up. */
async function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const call = get({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on("error", reject);
  });
}

/** The paths of everything a page loads. */
function loads(page: Page): string[] {
  const paths: string[] = [];
  page.on("response", (response) => paths.push(new URL(response.url()).pathname));
  return paths;
}

test("the console starts, also at a deep address, under a strict policy", async ({ page, deployment }) => {
  const arrived = page.waitForResponse((response) => isProgram(response.request()));
  await page.goto(deployment.url);
  await loaded(page);
  const program = await arrived;
  expect(program.headers()["content-type"]).toBe("application/wasm");
  for (const path of ["connectors", "connectors/policyaudit/edit", "connectors/a.dotted.type", "nowhere"]) {
    const answer = await page.goto(`${deployment.url}${path}`);
    expect(answer?.status(), path).toBe(200);
    const headers = answer?.headers() ?? {};
    expect(headers["content-type"], path).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"], path).toBe("no-cache");
    expect(headers["content-security-policy"], path).toContain("script-src 'self' 'wasm-unsafe-eval'; style-src 'self'");
    expect(headers["content-security-policy"], path).toContain("connect-src 'self';");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
    await loaded(page);
  }
});

test("every file has its type, is sent compressed, and is kept exactly if its name changes with it", async ({ page, request, deployment }) => {
  const paths = loads(page);
  // A page with parts of the program.
  await page.goto(`${deployment.url}notifications/new`);
  await expect(page.getByLabel(t("notification-form.name"), { exact: true })).toBeVisible();
  const files = [...new Set(paths)].filter((path) => path.includes("."));
  expect(files.length).toBeGreaterThan(12);
  expect(files.some((path) => path.includes("/chunk_"))).toBe(true);
  const types: Record<string, string> = {
    js: "text/javascript; charset=utf-8",
    css: "text/css; charset=utf-8",
    wasm: "application/wasm",
    json: "application/json",
  };
  for (const path of files) {
    const url = new URL(path, deployment.url).href;
    const plain = await request.get(url, { headers: { "Accept-Encoding": "identity" } });
    const body = await plain.body();
    expect(plain.headers()["content-encoding"], path).toBeUndefined();
    for (const coding of ["br", "gzip"]) {
      const packed = await request.get(url, { headers: { "Accept-Encoding": coding } });
      const headers = packed.headers();
      expect(headers["content-type"], path).toBe(types[path.split(".").pop() ?? ""]);
      // Only what gets smaller has a compressed form.
      if (body.length > 500) expect(headers["content-encoding"], `${path} ${coding}`).toBe(coding);
      expect(headers["vary"], path).toContain("Accept-Encoding");
      expect((await packed.body()).equals(body), `${path} ${coding}`).toBe(true);
      const kept = /-[0-9a-f]{16}(_bg)?\./.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
      expect(headers["cache-control"], path).toBe(kept);
      const known = await request.get(url, { headers: { "Accept-Encoding": coding, "If-None-Match": headers["etag"] } });
      expect(known.status(), path).toBe(304);
    }
  }
  const refused = await request.get(`${deployment.url}index.html`, { headers: { "Accept-Encoding": "br;q=0" } });
  expect(refused.headers()["content-encoding"]).toBeUndefined();
});

test("a file that is missing is missing, and nobody keeps that", async ({ request, deployment }) => {
  for (const path of ["gone.json", "gone-0123456789abcdef.js", "gone-0123456789abcdef_bg.wasm", "connectors/gone.svg", "index.html.br", "proxy/other/x"]) {
    const answer = await request.get(`${deployment.url}${path}`);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["cache-control"], path).toMatch(/^no-(cache|store)$/);
    expect(answer.headers()["content-security-policy"], path).toContain("default-src 'none'");
    expect(await answer.text(), path).not.toContain("boot-module");
  }
});

test.describe("a site without config.json", () => {
  test.use({ deploymentOptions: { ...PLAIN, config: null } });

  test("says so, and the console starts", async ({ page, request, deployment, troubles }) => {
    troubles.allow(/404.*config\.json/);
    expect((await request.get(`${deployment.url}config.json`)).status()).toBe(404);
    await page.goto(`${deployment.url}connectors`);
    await loaded(page);
  });
});

test.describe("a site with its own config.json", () => {
  test.use({ deploymentOptions: { ...PLAIN, config: '{"version":1}' } });

  test("has it asked for again every time", async ({ request, deployment }) => {
    const answer = await request.get(`${deployment.url}config.json`);
    expect(await answer.text()).toBe('{"version":1}');
    expect(answer.headers()["cache-control"]).toBe("no-cache");
  });
});

test.describe("a site at /", () => {
  test.use({ deploymentOptions: { ...PLAIN, basePath: "/" } });

  test("works as described", async ({ page, request, deployment }) => {
    expect(new URL(deployment.url).pathname).toBe("/");
    await page.goto(`${deployment.url}connectors/policyaudit`);
    await loaded(page);
    expect((await request.get(`${deployment.url}gone.json`)).status()).toBe(404);
    const topics = await request.get(`${deployment.url}proxy/cts/v3/x/quotas`, { headers: { "X-Auth-Token": "sandbox-token" } });
    expect((await topics.json()).error_code).toBe("CTS.0012");
  });
});

test("the sandbox answers through the proxy", async ({ request, deployment }) => {
  const connectors = await request.get(`${deployment.url}proxy/network-security/snsconnectors`, {
    headers: { Authorization: "ApiKey sandbox-api-key", "api-version": "v1" },
  });
  expect(connectors.status()).toBe(200);
  expect((await connectors.json()).connectors).toHaveLength(3);
  const stranger = await request.get(`${deployment.url}proxy/cts/v3/24edf66e79d04187acb99a463e610764/quotas?of=nobody`);
  expect(stranger.status()).toBe(401);
  const log = await deployment.accessLog();
  expect(log).toContain("GET /console/proxy/cts/v3/24edf66e79d04187acb99a463e610764/quotas 401");
  expect(log).not.toMatch(/nobody|sandbox-api-key/);
});

withService("path, query and host arrive as they were written", async ({ request, deployment, upstream }) => {
  const host = new URL(upstream.url).host;
  const rest = "/v3/a%2Cb%2Fc%252F/%E4%B8%AD?notification_id=1%2C2&notification_name=%E4%B8%AD%E6%96%87&empty=&dots=/../";
  for (const [name, prefix] of [["network-security", "/api"], ["cts", ""], ["iam", ""], ["smn", ""], ["functiongraph", ""]]) {
    await request.get(`${deployment.url}proxy/${name}${rest}`);
    const last = upstream.seen.at(-1);
    expect(last?.target, name).toBe(prefix + rest);
    expect(last?.headers.host, name).toBe(host);
  }
});

withService("proof goes on, cookies and what is said about the visitor do not", async ({ request, deployment, upstream }) => {
  const proof = {
    authorization: "SDK-HMAC-SHA256 Access=A, SignedHeaders=host;x-sdk-date, Signature=0",
    "api-secret-key": "s",
    "x-auth-token": LONG_TOKEN,
    "x-project-id": "p",
    "x-sdk-date": "20261121T080000Z",
    "x-security-token": "u",
    "content-type": "application/json",
    "api-version": "v1",
  };
  const data = Buffer.alloc(1_000_000, "x");
  const answer = await request.put(`${deployment.url}proxy/cts/v3/p/notifications`, {
    headers: { ...proof, Cookie: "a=b", Origin: "https://a.example", Referer: "https://a.example/", "X-Forwarded-For": "1.2.3.4" },
    data,
  });
  const [seen] = upstream.seen;
  expect(seen.method).toBe("PUT");
  expect(seen.bytes).toBe(data.length);
  expect(Object.keys(seen.headers).sort()).toEqual([...Object.keys(proof), "accept", "content-length", "host"].sort());
  for (const [name, value] of Object.entries(proof)) expect(seen.headers[name], name).toBe(value);

  const headers = answer.headers();
  expect(answer.status()).toBe(201);
  expect(headers["date"]).toBe("Sat, 21 Nov 2015 08:00:00 GMT");
  expect(headers["retry-after"]).toBe("7");
  expect(headers["x-request-id"]).toBe("request-1");
  expect(headers["x-subject-token"]).toBe(LONG_TOKEN);
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["set-cookie"]).toBeUndefined();
});

withService("a redirection is handed on, not followed", async ({ request, deployment, upstream }) => {
  const answer = await request.get(`${deployment.url}proxy/iam/moved`, { maxRedirects: 0 });
  expect(answer.status()).toBe(302);
  expect(answer.headers()["location"]).toBe("/elsewhere");
  expect(upstream.seen).toHaveLength(1);
});

withService("what is too long or climbs out of its service stays outside", async ({ request, deployment, upstream }) => {
  const long = await request.post(`${deployment.url}proxy/cts/v3/p/notifications`, { data: Buffer.alloc(12 * 1024 * 1024 + 1) });
  expect(long.status()).toBe(413);
  expect(await long.json()).toEqual({ message: "The proxy takes no more than 12 MB." });
  for (const path of ["/cts/../iam/x", "/cts/%2e%2E/iam/x", "/cts/v3/%2e%2e%2fx", "/cts/a/.%2e/b", "/cts/./x", "/cts/x/..", "//cts/x", "/c%74s/x"]) {
    expect(await statusOf(deployment.url, `/console/proxy${path}`), path).toBe(400);
  }
  expect(await statusOf(deployment.url, "/console/../console/proxy/cts/x")).toBe(400);
  expect(upstream.seen).toEqual([]);
});

test.describe("a service that cannot be reached", () => {
  test.use({ deploymentOptions: { ...PLAIN, upstream: "http://127.0.0.1:1" } });

  test("is told from one that fails", async ({ request, deployment }) => {
    const answer = await request.get(`${deployment.url}proxy/cts/v3/p/quotas`);
    expect(answer.status()).toBe(502);
    expect(await answer.json()).toEqual({ message: "The proxy could not reach the service." });
  });
});

const login = `Basic ${Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString("base64")}`;
const own = { Authorization: login, "Sec-Fetch-Site": "same-origin" };

withCredentials("the proxy's own credentials take the place of whatever the browser sent", async ({ request, deployment, upstream }) => {
  const proof = { "api-secret-key": "s", "x-auth-token": "t", "x-project-id": "p", "x-sdk-date": "d", "x-security-token": "u", "api-version": "v1" };
  const expected = {
    "network-security": { authorization: "ApiKey sandbox-api-key" },
    cts: { "x-auth-token": "sandbox-token" },
    smn: { "x-auth-token": "sandbox-token" },
    functiongraph: { "x-auth-token": "sandbox-token" },
  };
  for (const [name, credentials] of Object.entries(expected)) {
    await request.get(`${deployment.url}proxy/${name}/x`, { headers: { ...own, ...proof, Accept: "*/*" } });
    const { host, ...headers } = upstream.seen.at(-1)?.headers ?? {};
    expect(host).toBe(new URL(upstream.url).host);
    expect(headers, name).toEqual({ accept: "*/*", "api-version": "v1", ...credentials });
  }
  expect((await request.get(`${deployment.url}proxy/iam/v3/projects`, { headers: own })).status()).toBe(404);
});

test.describe("the console behind a login", () => {
  const config = {
    version: 1,
    sandbox: false,
    connections: [
      {
        label: "Behind the login",
        network_security: { base_url: "/console/proxy/network-security", auth: "proxy" },
        cts: { base_url: "/console/proxy/cts", project_id: PROJECT, region: "eu-west-101", auth: "proxy" },
      },
    ],
  };
  test.use({
    deploymentOptions: { ...PLAIN, proxy: "with-credentials", config: JSON.stringify(config) },
    httpCredentials: LOGIN,
  });

  test("needs no credentials of the visitor's own", async ({ page, deployment }) => {
    await page.goto(`${deployment.url}connectors`);
    await loaded(page);
    await expect(row(page, "policyaudit")).toBeVisible();
    await page.goto(`${deployment.url}notifications`);
    await expect(page.getByRole("link", { name: "incident_and_warning", exact: true })).toBeVisible();
  });
});

withCredentials("only who is logged in gets there, and no other site in their name", async ({ request, deployment, upstream }) => {
  expect((await request.get(deployment.url)).status()).toBe(401);
  for (const name of ["network-security", "cts", "smn", "functiongraph"]) {
    const url = `${deployment.url}proxy/${name}/x`;
    expect((await request.get(url, { headers: { "Sec-Fetch-Site": "same-origin" } })).status(), name).toBe(401);
    for (const site of ["cross-site", "same-site", "none"]) {
      expect((await request.post(url, { headers: { Authorization: login, "Sec-Fetch-Site": site } })).status(), `${name} ${site}`).toBe(403);
    }
    expect((await request.post(url, { headers: { Authorization: login } })).status(), name).toBe(403);
  }
  expect(upstream.seen).toEqual([]);
});

const readOnly = withCredentials.extend({
  deploymentOptions: async ({ upstream }, use) =>
    use({ ...PLAIN, proxy: "with-credentials", upstream: upstream.url, edit: (text) => text.replaceAll("# limit_except", "limit_except") }),
});

readOnly("the variant that only reads refuses the rest", async ({ request, deployment, upstream }) => {
  for (const name of ["network-security", "cts", "smn", "functiongraph"]) {
    const url = `${deployment.url}proxy/${name}/x`;
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      expect((await request.fetch(url, { method, headers: own })).status(), `${method} ${name}`).toBe(403);
    }
    expect((await request.get(url, { headers: own })).status(), name).toBe(201);
  }
  expect(upstream.seen.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET"]);
  expect(upstream.seen[0].headers.authorization).toBe("ApiKey sandbox-api-key");
});
