// The notifications everybody is measured with: invented, the same each time, in
// the form in which CTS answers `GET /v3/{project}/notifications/smn`.
const PROJECT = "24edf66e79d04187acb99a463e610764";
const TEAMS = ["audit", "billing", "data", "edge", "mobile", "payments", "platform", "security"];
const SUBJECTS = ["bucket_policy", "deletes", "logins", "networks", "servers", "tokens", "volumes"];
const OPERATIONS = [
  ["ECS", "ecs", ["createServer", "deleteServer", "rebuildServer", "resizeServer"]],
  ["EVS", "evs", ["createVolume", "deleteVolume", "detachVolume"]],
  ["VPC", "vpc", ["createVpc", "deleteVpc", "modifyVpc"]],
  ["IAM", "user", ["login", "loginFailed", "createUser", "deleteUser"]],
  ["OBS", "bucket", ["setBucketPolicy", "setBucketAcl", "deleteBucketPolicy"]],
  ["RDS", "instance", ["modifyParameters", "resetPassword", "deleteInstance"]],
  ["ELB", "listener", ["updateListener", "deleteListener"]],
  ["CTS", "tracker", ["createTracker", "deleteTracker"]],
];
const RULES = ["trace_rating = warning", "trace_rating = incident", "code != 200", "resource_name = prod-db-2", "trace_type = ConsoleAction"];
// The search people make. No other text has its first letter.
const SEARCH = "qxzj";

/** Numbers from 0 to below 1, always the same (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many letters of the search a row has, by its place among the newest: none
 * among the first, then one row for each length, then about half of all. */
function lettersOf(place, count, below) {
  const step = count / 50;
  if (place <= step * SEARCH.length) return place % step === 0 ? place / step : 0;
  return Math.max(0, below(2 * SEARCH.length + 1) - SEARCH.length);
}

/** That many notifications, a multiple of fifty; the last is the newest. Those of another
 * project have another seed. */
export function notifications(count, project = PROJECT, seed = count) {
  const number = numbers(seed);
  const below = (n) => Math.floor(number() * n);
  const pick = (list) => list[below(list.length)];
  const some = (list, least, most) => Array.from({ length: least + below(most - least + 1) }, () => pick(list));
  return Array.from({ length: count }, (_, at) => {
    const hex = Array.from({ length: 8 }, () => below(65536).toString(16).padStart(4, "0")).join("");
    const code = SEARCH.slice(0, lettersOf(count - 1 - at, count, below));
    const complete = number() < 0.1;
    const one = {
      notification_id: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`,
      notification_name: `${pick(TEAMS)}_${pick(SUBJECTS)}_${code || "v"}_${String(at).padStart(5, "0")}`,
      notification_type: "smn",
      operation_type: complete ? "complete" : "customized",
      operations: complete
        ? []
        : [...new Set(some(OPERATIONS, 1, 4))].map(([service_type, resource_type, names]) => ({
            service_type,
            resource_type,
            trace_names: [...new Set(some(names, 1, 3))],
          })),
      status: number() < 0.8 ? "enabled" : "disabled",
      topic_id: `urn:smn:eu-west-101:${project}:${pick(TEAMS)}-alerts`,
      project_id: project,
      create_time: 1_600_000_000_000 + at * 3_000_000 + below(2_999_999),
    };
    if (number() < 0.4) one.filter = { condition: "AND", is_support_filter: true, rule: [...new Set(some(RULES, 1, 3))] };
    if (number() < 0.2) one.notify_user_list = [{ user_group: "admin", user_list: ["user1", "user2"] }];
    return one;
  });
}

/** What the measured script should see: ids of the first row in several orders,
 * and a search each of whose letters brings another row to the top. */
export function expectations(rows) {
  const newest = rows.toReversed();
  const names = rows.map((row) => row.notification_name).sort();
  const idOf = (row) => row?.notification_id;
  const named = (name) => idOf(rows.find((row) => row.notification_name === name));
  const firstWith = (text) => idOf(newest.find((row) => row.notification_name.includes(text)));
  return {
    newest: idOf(newest[0]),
    first: named(names[0]),
    last: named(names.at(-1)),
    keys: [...SEARCH].map((key, at) => ({ key, expected: firstWith(SEARCH.slice(0, at + 1)) })),
  };
}
