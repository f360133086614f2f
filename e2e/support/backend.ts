// A second stand-in for both services, which shares no code with the sandbox: it keeps
// what it is sent and answers in as many ways as the contracts allow. A journey has one
// of its own, and compares what the page says with what the server keeps.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect, unlock } from "./connections.ts";
import { entry, type StoredConnector } from "./connectors.ts";
import { fact, PROJECT } from "./notifications.ts";
import { firstAddress, stopped } from "./sandbox-server.ts";
import { test as base, expect, type Page } from "./test.ts";
import { oneOf, t } from "./words.ts";

const PROGRAM = fileURLToPath(new URL("../backend/server.py", import.meta.url));

export const API_KEY = "second-key";
export const TOKEN = "second-token";
export const topic = (name: string): string => `urn:smn:eu-west-101:${PROJECT}:${name}`;
export const FUNCTION = `urn:fss:eu-west-101:${PROJECT}:function:default:on-audit:latest`;

/** What `variants.py` describes. */
export interface Variant {
  on: string;
  times?: number;
  keep?: string[];
  drop?: string[];
  nulls?: boolean;
  numbers?: "text" | "fraction" | "large";
  extra?: boolean;
  bare?: boolean;
  body?: string;
  status?: number;
  slow_ms?: number;
  pieces?: number;
  gzip?: boolean;
  bom?: boolean;
  close?: boolean;
  content_type?: string | null;
  cut?: number;
  refuse?: { status: number; body?: object | string; retry_in_s?: number };
  hang_up?: "before" | "after";
}

export interface StoredNotification {
  notification_id: string;
  notification_name: string;
  operation_type: "complete" | "customized";
  operations: { service_type: string; resource_type: string; trace_names: string[] }[];
  notify_user_list?: { user_group: string; user_list: string[] }[];
  topic_id?: string;
  filter?: { condition: string; is_support_filter: boolean; rule: string[] };
  status: "enabled" | "disabled";
}

export interface Asked {
  operation: string;
  status?: number;
  body?: Record<string, unknown>;
}

export interface Backend {
  url: string;
  /** Answers differ like this from now on, and no longer as before. */
  vary(...variants: Variant[]): Promise<void>;
  put(state: { notifications?: Partial<StoredNotification>[]; connectors?: StoredConnector[] }): Promise<void>;
  notifications(): Promise<StoredNotification[]>;
  connectors(): Promise<StoredConnector[]>;
  /** What was asked and changes something, in order. */
  writes(): Promise<Asked[]>;
}

async function control(url: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${url}/control/${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} /control/${path}: ${answer.status}`);
  return answer.json();
}

export const test = base.extend<{ backend: Backend }>({
  backend: async ({ page }, use) => {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", PYTHONUTF8: "1" };
    const child = spawn(process.env.PYTHON ?? "python3", [PROGRAM, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"], env });
    const url = await firstAddress(child);
    child.stdout?.resume();
    const state = async () => (await control(url, "GET", "state")) as { notifications: StoredNotification[]; connectors: StoredConnector[] };
    await use({
      url,
      async vary(...variants) {
        await control(url, "DELETE", "variants");
        await control(url, "POST", "variants", variants);
      },
      put: async (kept) => void (await control(url, "PUT", "state", kept)),
      notifications: async () => (await state()).notifications,
      connectors: async () => (await state()).connectors,
      async writes() {
        const asked = (await control(url, "GET", "requests")) as Asked[];
        return asked.filter(({ operation }) => /\.(create|update|delete)$/.test(operation));
      },
    });
    // What the page still asks for must not fail because the server ends first.
    await page.goto("about:blank");
    await stopped(child);
  },
});

/** Makes a connection to the backend and opens the list of one of its systems. */
export async function reach(page: Page, backend: Backend, list: "notifications" | "connectors"): Promise<void> {
  const { url } = backend;
  if (list === "notifications") {
    await connect(page, "Second", { cts: url, smn: url, functions: url });
    await unlock(page, { [t("sign-in.iam-token")]: TOKEN });
  } else {
    await connect(page, "Second", { network: `${url}/api` });
    await unlock(page, { [t("sign-in.api-key")]: API_KEY });
  }
  await entry(page, t(`page.${list}`)).click();
}

/** A notification that has everything, as it is kept. */
export const everything = (name: string): Partial<StoredNotification> => ({
  notification_name: name,
  operation_type: "customized",
  operations: [
    { service_type: "ECS", resource_type: "ecs", trace_names: ["createServer", "deleteServer"] },
    { service_type: "EVS", resource_type: "evs", trace_names: ["deleteVolume"] },
  ],
  notify_user_list: [{ user_group: "admin", user_list: ["alice", "bob"] }],
  topic_id: topic("duty"),
  filter: { condition: "OR", is_support_filter: true, rule: ["code != 200", "trace_rating = warning"] },
});

/** The one of that name, which there must be. */
export async function kept(backend: Backend, name: string): Promise<StoredNotification> {
  const all = (await backend.notifications()).filter((one) => one.notification_name === name);
  expect(all, `what the server keeps under ${name}`).toHaveLength(1);
  return all[0];
}

/** What the page of a notification says is what the server keeps. */
export async function agrees(page: Page, backend: Backend, name: string): Promise<StoredNotification> {
  // The page that follows saving says that it was answered.
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  const stored = await kept(backend, name);
  const [on, off] = [t("notifications.enabled"), t("notifications.disabled")];
  await expect(page.getByRole("main").getByText(oneOf(on, off))).toHaveText(stored.status === "enabled" ? on : off);
  await expect(fact(page, t("notifications.target"))).toContainText(stored.topic_id ?? t("notifications.none"));
  if (stored.operation_type === "customized") {
    const sets = stored.operations.map((set) => [set.service_type, set.resource_type, ...set.trace_names].join(""));
    const told = fact(page, t("notifications.operations")).getByRole("listitem");
    await expect(told).toHaveCount(sets.length);
    expect((await told.allTextContents()).map((text) => text.replace(/\s/g, ""))).toEqual(sets);
  } else {
    await expect(fact(page, t("notifications.operations"))).toHaveText(t("notifications.all-operations"));
  }
  const groups = (stored.notify_user_list ?? []).map((group) => t("notifications.group-line", { group: group.user_group, users: group.user_list }));
  if (groups.length > 0) await expect(fact(page, t("notifications.users")).getByRole("listitem")).toHaveText(groups);
  else await expect(fact(page, t("notifications.users"))).toHaveText(t("notifications.all-users"));
  const json = await page.getByLabel("JSON", { exact: true }).textContent();
  expect(JSON.parse(json ?? "").filter ?? null, "the filter").toEqual(stored.filter ?? null);
  return stored;
}

export { expect };
