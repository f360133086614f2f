// What every peer knows about notifications: how they are read from the service,
// how a row is prepared, and what its form checks. Prepared once per load, so
// that no framework pays for it while somebody types.
const PROJECT = "24edf66e79d04187acb99a463e610764";
const ENDPOINT = `/api/v3/${PROJECT}/notifications`;

export const PAGE = 50;
export const FIELDS = ["code", "resource_name", "trace_rating", "trace_type", "api_version", "resource_id"];
export const STATUSES = ["enabled", "disabled"];
export const SERVICES = ["CTS", "ECS", "ELB", "EVS", "IAM", "OBS", "RDS", "VPC"];

let loaded;

/** Every notification, prepared; the service has no pages. */
export function loadAll() {
  loaded ??= fetch(`${ENDPOINT}/smn`)
    .then((response) => response.json())
    .then((body) => body.notifications.map(prepare));
  return loaded;
}

export async function loadOne(id) {
  return (await loadAll()).find((row) => row.id === id);
}

/** Replaces a notification, in the service and in what was loaded. */
export async function save(id, form) {
  const stored = (await loadOne(id)).stored;
  const body = { ...stored, ...fromForm(form) };
  const response = await fetch(ENDPOINT, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The service answered ${response.status}.`);
  const rows = (await loadAll()).map((row) => (row.id === id ? prepare(body) : row));
  loaded = Promise.resolve(rows);
  return rows.find((row) => row.id === id);
}

const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });

function prepare(stored) {
  const services = [...new Set(stored.operations.map((set) => set.service_type))];
  const rules = stored.filter?.rule ?? [];
  const users = (stored.notify_user_list ?? []).flatMap((group) => [group.user_group, ...group.user_list]);
  const operations = stored.operations.flatMap((set) => [set.service_type, set.resource_type, ...set.trace_names]);
  return {
    id: stored.notification_id,
    name: stored.notification_name,
    status: stored.status,
    topic: stored.topic_id,
    tells: stored.topic_id.split(":").at(-1),
    services,
    when: whenOf(stored, services),
    created: stored.create_time,
    createdText: date.format(stored.create_time),
    text: [stored.notification_name, stored.notification_id, stored.topic_id, ...operations, ...users, ...rules].join("\n").toLowerCase(),
    stored,
  };
}

function whenOf(stored, services) {
  const rules = stored.filter?.rule ?? [];
  if (stored.operation_type === "complete") return ["Anything happens", ...rules].join("; ");
  const count = stored.operations.reduce((sum, set) => sum + set.trace_names.length, 0);
  return [`${count} operations of ${services.join(", ")}`, ...rules].join("; ");
}

/** Whether every word of the search occurs in a row. */
export function matches(row, search) {
  return search.toLowerCase().split(/\s+/).every((word) => row.text.includes(word));
}

export const compare = (key) => (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);

/** The rows a search, filters and an order ask for. */
export function find(rows, { search = "", status, service, sort = "created", descending = true }) {
  const found = rows.filter(
    (row) => (!search || matches(row, search)) && (!status || row.status === status) && (!service || row.services.includes(service)),
  );
  const order = compare(sort);
  return found.sort(descending ? (a, b) => order(b, a) : order);
}

export function toForm({ stored }) {
  return {
    name: stored.notification_name,
    status: stored.status,
    topic: stored.topic_id,
    operations: stored.operations.map((set) => ({ service: set.service_type, resource: set.resource_type, names: set.trace_names.join(", ") })),
    condition: stored.filter?.condition ?? "AND",
    rules: (stored.filter?.rule ?? []).map((rule) => {
      const [field, operator, ...value] = rule.split(" ");
      return { field, operator, value: value.join(" ") };
    }),
  };
}

function fromForm(form) {
  const rule = form.rules.map((row) => `${row.field} ${row.operator} ${row.value}`);
  return {
    notification_name: form.name,
    status: form.status,
    topic_id: form.topic,
    operation_type: form.operations.length > 0 ? "customized" : "complete",
    operations: form.operations.map((row) => ({
      service_type: row.service,
      resource_type: row.resource,
      trace_names: row.names.split(",").map((name) => name.trim()),
    })),
    filter: rule.length > 0 ? { condition: form.condition, is_support_filter: true, rule } : undefined,
  };
}

/** Each check returns what is wrong, or nothing. */
export const checks = {
  name: (text) => (/^[\p{Script=Han}\w]{1,64}$/u.test(text ?? "") ? undefined : "Expected 1 to 64 letters, digits or “_”."),
  topic: (text) => (/^urn:smn:[^:]+:[^:]+:[\w-]+$/.test(text ?? "") ? undefined : "Expected a URN of an SMN topic."),
  needed: (text) => (text?.trim() ? undefined : "Expected something here."),
  names: (text) => ((text ?? "").split(",").every((name) => /^[\w-]+$/.test(name.trim())) ? undefined : "Expected names of operations with commas between."),
};

/** Everything wrong with a form, by field. */
export function faults(form) {
  const found = { name: checks.name(form.name), topic: checks.topic(form.topic) };
  form.operations.forEach((row, at) => {
    found[`operations.${at}.service`] = checks.needed(row.service);
    found[`operations.${at}.resource`] = checks.needed(row.resource);
    found[`operations.${at}.names`] = checks.names(row.names);
  });
  form.rules.forEach((row, at) => {
    found[`rules.${at}.value`] = checks.needed(row.value);
  });
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message));
}

export const EMPTY_OPERATION = { service: "", resource: "", names: "" };
export const EMPTY_RULE = { field: "trace_rating", operator: "=", value: "" };
export const MOST_RULES = 6;
