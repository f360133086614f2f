// nginx and Caddy, asked what they think of the files for them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { DEPLOY, filled, find, judged, read, scratch, write } from "./support.mjs";

const included = (file) => [`# include notification-console/${file};`, `include notification-console/${file};`];
const PLAIN = included("proxy.conf");
const CREDENTIALS = included("proxy-with-credentials.conf");
const AT_ROOT = ["/console/", "/"];

/** Ways to use the files for nginx: what is replaced in every file that has it. */
const VARIANTS = {
  "files only": [],
  proxy: [PLAIN],
  "proxy with credentials": [CREDENTIALS],
  "proxy with credentials, read-only": [CREDENTIALS, ["# limit_except", "limit_except"]],
  "proxy at /": [PLAIN, AT_ROOT],
  "proxy with credentials at /": [CREDENTIALS, AT_ROOT],
};

/** Whether a certificate for the configuration to name could be made. */
const tls = (() => {
  const key = ["-newkey", "ec", "-nodes", "-days", "2", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-subj", "/CN=console.example.com"];
  const files = ["-keyout", join(scratch, "console.key"), "-out", join(scratch, "console.pem")];
  const made = spawnSync("openssl", ["req", "-x509", ...key, ...files]).status === 0;
  if (!made) console.log("Without openssl there is no certificate: nginx is asked about http only.");
  return made;
})();

/** Writes the files of a variant, and a main configuration around them. */
function prepare(home, changes) {
  // Port 443 is not for everybody to open.
  const listening = tls
    ? [["listen 443", "listen 127.0.0.1:8443"], ["/etc/ssl/console.", join(scratch, "console.")]]
    : [["listen 443 ssl http2", "listen 127.0.0.1:8443"], ["ssl_certificate", "# ssl_certificate"]];
  const own = [["/var/log/nginx/console.log", join(home, "access.log")], ...listening];
  for (const file of readdirSync(join(DEPLOY, "nginx"))) {
    const text = filled(read(DEPLOY, "nginx", file), file === "console.conf" ? own : []);
    write(join(home, "notification-console", file), changes.reduce((text, [from, to]) => text.replaceAll(from, to), text));
  }
  write(join(home, "notification-console/users"), "");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((what) => `${what}_temp_path ${what};\n`).join("");
  const server = join(home, "notification-console/console.conf");
  return write(join(home, "nginx.conf"), `pid nginx.pid;\nevents {}\nhttp {\n${temporary}include ${server};\n}\n`);
}

for (const [name, changes] of Object.entries(VARIANTS)) {
  test(`nginx: ${name}`, () => {
    const home = join(scratch, `nginx-${name.replace(/[ ,/]+/g, "-")}`);
    const main = prepare(home, changes);
    // nginx takes the variable NGINX for sockets that it is to inherit.
    const env = { ...process.env, NGINX: undefined };
    judged(find("nginx") ?? "nginx", ["-t", "-q", "-p", home, "-c", main, "-e", join(home, "error.log")], { env });
  });
}

// Not every release of Debian has it.
const caddy = find("caddy");
const skip = caddy ? false : "Caddy is not here: deploy/caddy/Caddyfile was NOT validated";
const password = caddy ? judged(caddy, ["hash-password", "--plaintext", "let-me-in"]).trim() : "";
const imports = { "files only": "", proxy: "import console-proxy\n", "proxy with credentials": "import console-proxy-with-credentials\n" };

for (const [name, include] of Object.entries(imports)) {
  for (const verb of ["validate", "adapt"]) {
    test(`caddy ${verb}: ${name}`, { skip }, () => {
      const text = filled(read(DEPLOY, "caddy/Caddyfile"), [
        ["/var/log/notification-console/console.log", join(scratch, "caddy.log")],
        ["REPLACE-WITH-HASH", password],
        ...(include ? [[`# ${include}`, include]] : []),
      ]);
      const file = write(join(scratch, `Caddyfile-${name.replaceAll(" ", "-")}`), text);
      // It may write beside its certificates.
      const env = { ...process.env, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
      judged(caddy, [verb, "--adapter", "caddyfile", "--config", file], { env });
    });
  }
}

test("caddy fmt", { skip }, () => {
  const file = join(DEPLOY, "caddy/Caddyfile");
  const { stdout } = spawnSync(caddy, ["fmt", file], { encoding: "utf8" });
  assert.equal(stdout, read(file), "It is not formatted.");
});
