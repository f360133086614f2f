// The sandbox as an HTTP server of a test's own: no other test sees its state,
// its credentials, its clock or its locks.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { test as base } from "./test.ts";

const PROGRAM = process.env.SANDBOX_SERVER ?? "";

export const API_KEY = "sandbox-api-key";
export const TOKEN = "sandbox-token";
export const ACCESS_KEY = "SANDBOXACCESSKEY0001";
export const SECRET_KEY = "sandbox-secret-key-000000000000000000001";
export const TEMPORARY_KEY = "SANDBOXTEMPORARY0001";
export const TEMPORARY_SECRET = "sandbox-secret-key-000000000000000000002";
export const SECURITY_TOKEN = "sandbox-security-token";
export const ACCOUNT = "sandbox-account";
export const USER = "sandbox-user";
export const PASSWORD = "sandbox-password";

export interface SandboxServer {
  url: string;
  /** Posts to one of the sandbox's own paths below /sandbox/. */
  control(path: string, body: object): Promise<void>;
  stop(): Promise<void>;
}

export async function firstAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("The sandbox prints nothing.");
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+/.exec(line);
    if (address) return address[0];
  }
  throw new Error("The sandbox did not say where it listens.");
}

/** Ends a program and waits until it is gone. */
export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
}

/** Starts one on a free port. */
export async function startSandbox(...words: string[]): Promise<SandboxServer> {
  const child = spawn(PROGRAM, ["--port", "0", ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await firstAddress(child);
  child.stdout?.resume();
  return {
    url,
    async control(path, body) {
      const answer = await fetch(`${url}/sandbox/${path}`, { method: "POST", body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`/sandbox/${path}: ${answer.status} ${await answer.text()}`);
    },
    stop: () => stopped(child),
  };
}

export const test = base.extend<{ server: SandboxServer }>({
  server: async ({ page }, use) => {
    const server = await startSandbox();
    await use(server);
    // What the page still asks for must not fail because the server ends first.
    await page.goto("about:blank");
    await server.stop();
  },
});
