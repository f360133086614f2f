// Judges corrections and decisions with a simulator of IAM that nobody here wrote.
//
// Usage: policies.mjs FOLDER. FOLDER holds what crates/setup/tests/law writes. The last
// line reads "N passed, M failed".
//
// The law: a correction, alone or together with all others, leaves to everybody but the
// connector exactly what they had, and gives the connector at most more. One that
// narrows takes only away, and nothing from the connector. A document that IAM refuses
// is in force for nobody, so that what mends it gives nobody else anything either, unless
// it says so (it admits), which is never done together with others; what its denials take
// away once it is mended is compared with the document with its form repaired.

import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

import { createValidatedPolicy, validateIdentityPolicy, validateResourcePolicy, validateTrustPolicy } from "@cloud-copilot/iam-policy";
import { runUnsafeSimulation } from "@cloud-copilot/iam-simulate";

import { actions, conditions, contexts, facts, fulfilling, isConnector, list, principals, resources, statements } from "./parties.mjs";

/** How many failures are printed, of each half. */
const SHOWN = Number(process.env.SHOWN ?? 20);
/** How many threads share the work. */
const THREADS = 2;
/** What must be there at least, so that nothing is right because nothing was asked. */
const LEAST = { documents: 5000, corrected: 0.3, othersAllowed: 0.3, narrowing: 0.05, decisions: 10000, yes: 0.1, no: 0.1 };
/** How many answers can be open at most. */
const OPEN = 0.02;

const ALLOW_ALL = { name: "all", policy: { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } } };
const VALIDATE = { trust: validateTrustPolicy, permissions: validateIdentityPolicy, topic: validateResourcePolicy, key: validateResourcePolicy };

const tally = { passed: 0, failed: 0 };
const kinds = new Map();

function fail(what, line, more) {
  tally.failed += 1;
  kinds.set(what, (kinds.get(what) ?? 0) + 1);
  if (tally.failed <= SHOWN) console.log(`${what}: ${line.id} ${line.kind ?? ""}\n  ${more.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join("\n  ")}`);
}

/** The lines of a file that are this thread's. */
async function* lines(file) {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (number++ % THREADS === workerData.thread) yield JSON.parse(line);
  }
}

/** Whether the validator has nothing against a policy. It throws at some that no form allows. */
function isValid(kind, parsed) {
  try {
    return VALIDATE[kind](parsed).length === 0;
  } catch {
    return false;
  }
}

/** The policy in a text, if IAM could take its form. */
function policy(kind, text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!parsed || typeof parsed !== "object" || !isValid(kind, parsed)) return undefined;
  // What the validator doesn't look at: a resource is "*" or an ARN.
  const all = statements(parsed).flatMap((statement) => [...list(statement.Resource), ...list(statement.NotResource)]);
  return all.every((resource) => resource === "*" || /^arn:/.test(resource)) ? parsed : undefined;
}

function isAllowed({ principal, action, resource, context }, accountId, identity, resourcePolicy) {
  const simulation = {
    request: { principal, action, resource: { resource, accountId }, contextVariables: context },
    identityPolicies: identity,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    // With a name, which the simulator wants to say why.
    resourcePolicy: resourcePolicy && createValidatedPolicy(resourcePolicy, () => [], { name: "resource" }),
  };
  return runUnsafeSimulation(simulation, {}) === "Allowed";
}

/** Whether a document of one kind lets a request pass, with or without the asker's own policies. */
function passes(kind, setup, policy, request, identity) {
  const owner = (arn) => arn.split(":")[4];
  if (kind === "permissions") return isAllowed(request, owner(setup.role), [{ name: "role", policy }], undefined);
  const accountId = owner(kind === "trust" ? setup.role : kind === "topic" ? setup.topic : request.resource);
  return isAllowed(request, accountId, identity, policy);
}

/** Everything that can be asked about documents of one kind. */
function requests(kind, setup, policies) {
  const all = [];
  const asked = actions(kind, policies);
  for (const principal of principals(kind, setup, policies)) {
    for (const context of contexts(kind, setup, principal, policies)) {
      for (const resource of resources(kind, setup, policies)) {
        for (const action of asked) all.push({ principal, action, resource, context });
      }
    }
  }
  return all;
}

/** What is in force where IAM refuses a document: a policy that gives nothing to anybody there is. */
function nothing(kind) {
  const [nobody, nowhere] = [{ AWS: "arn:aws:iam::000000000000:user/nobody" }, "arn:aws:sns:eu-west-1:000000000000:none"];
  const of = kind === "trust" ? { Principal: nobody } : kind === "permissions" ? { Resource: nowhere } : { Principal: nobody, Resource: nowhere };
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: kind === "trust" ? "sts:SetContext" : "sns:OptInPhoneNumber", ...of }] };
}

/** Compares a document before, or one that is meant by it if it is refused, and after; a complaint, or nothing. */
function compare(line, before, meant, after, narrows, seen) {
  const { kind, setup } = line;
  for (const request of requests(kind, setup, [before, after].filter(Boolean))) {
    const own = isConnector(kind, setup, request);
    for (const identity of kind === "permissions" ? [[]] : [[ALLOW_ALL], []]) {
      const was = passes(kind, setup, before ?? nothing(kind), request, identity);
      const is = passes(kind, setup, after, request, identity);
      if (was && !own) seen.othersAllowed = true;
      const kept = before || !meant ? was : passes(kind, setup, meant, request, identity);
      const given = is && !was && !own;
      const taken = !is && kept && (own || (was && !narrows));
      if (given || taken) {
        return { request, own, was: was ? "allowed" : "denied", is: is ? "allowed" : "denied", alone: identity.length === 0 };
      }
    }
  }
  return undefined;
}

/** The words of a policy, however they are written. */
function words(value) {
  if (Array.isArray(value)) return value.flatMap(words);
  if (value && typeof value === "object") return Object.entries(value).flatMap(([name, inner]) => (name === "Sid" ? [] : words(inner)));
  // An object in quotes is meant to be one.
  if (/^\{"AWS": *"[^"\\]*"\}$/.test(value)) return words(JSON.parse(value));
  const word = String(value).toLowerCase().replace(/[^a-z0-9*?:/${}]/g, "").replace(/\/$/, "");
  // Accounts are named by IAM alone, and sessions by STS alone: with the other service
  // the ARN names nobody (IAM reference, Principal), so which of both stands there says
  // nothing.
  return [word.replace(/^arn:(\w+):sts::(\d{12}):root$/, "arn:$1:iam::$2:root").replace(/^arn:(\w+):iam::(\d{12}):assumedrole\//, "arn:$1:sts::$2:assumedrole/")];
}

/** Groups, policies and the like, and gaps: nobody. */
const IMPOSSIBLE = /^arn:aws:iam::\w*:(group|policy|instanceprofile|oidcprovider)\/|^aroa|^aida|accountid|\$\{/;

/** Whether it is an action where misspelt ones are refused: in trust policies and by SNS. */
const isAction = (word, kind) => (kind === "trust" && word.startsWith("sts:")) || (kind === "topic" && word.startsWith("sns:"));

async function judgeCorrections(folder) {
  const count = { documents: 0, random: 0, judged: 0, corrected: 0, othersAllowed: 0, refused: 0, narrowing: 0, adding: 0 };
  for await (const line of lines(join(folder, "corrections.jsonl"))) {
    count.documents += 1;
    const { kind } = line;
    const before = policy(kind, line.held);
    const untouched = policy(kind, line.text);
    const respelled = policy(kind, line.repaired);
    const seen = {};
    const compared = new Map();
    let wrong = false;
    const check = (what, sort, from, text) => {
      const after = policy(kind, text);
      // What is refused as before gives as little.
      if (!after && !from) return;
      if (!after) {
        wrong = true;
        fail(`${what} leads to a document that IAM refuses`, line, [line.text, text]);
        return;
      }
      if (isDeepStrictEqual(from, after)) return;
      const narrows = sort === "narrow";
      const key = `${narrows} ${text}`;
      if (!compared.has(key)) compared.set(key, compare(line, from, respelled, after, narrows, seen));
      const found = compared.get(key);
      if (found) {
        wrong = true;
        fail(`${what} ${found.own ? "takes something from the connector" : "changes what somebody else may do"}`, line, [from, after, found]);
      }
    };
    // A repair respells: it neither brings nor drops a word of what is said, but for
    // gaps that are filled and people nobody can be.
    if (untouched && respelled && !isDeepStrictEqual(untouched, respelled)) {
      const [old, now] = [words(untouched), words(respelled)];
      const dropped = old.filter((word) => !now.includes(word) && !IMPOSSIBLE.test(word) && !isAction(word, kind));
      const brought = now.filter((word) => !old.includes(word) && word !== words(line.setup.externalId)[0] && !isAction(word, kind));
      if (brought.length || dropped.length) {
        wrong = true;
        fail("a repair changes what is said", line, [line.text, line.repaired, { brought, dropped }]);
      }
    }
    for (const fix of line.fixes) {
      count[fix.sort === "narrow" ? "narrowing" : "adding"] += 1;
      // It lets others in; that it says so is checked where it is made.
      if (fix.sort !== "admit") check(`the fix of ${fix.rule}`, fix.sort, before, fix.after);
    }
    check("all corrections together", "grant", before, line.all);
    count.judged += before ? 1 : 0;
    count.random += line.id.startsWith("random") ? 1 : 0;
    count.refused += untouched ? 0 : 1;
    if (line.all !== line.text) count.corrected += 1;
    if (before && !("othersAllowed" in seen)) {
      const asked = requests(kind, line.setup, [before]);
      seen.othersAllowed = asked.some((request) => !isConnector(kind, line.setup, request) && passes(kind, line.setup, before, request, [ALLOW_ALL]));
    }
    count.othersAllowed += seen.othersAllowed ? 1 : 0;
    if (!wrong) tally.passed += 1;
  }
  return count;
}

function tellCorrections(count) {
  console.log(
    `corrections: ${count.documents} documents, ${count.random} random ones judged, ${count.refused} refused in their form, ` +
      `${count.corrected} corrected, ${count.othersAllowed} that let somebody else do something; ${count.adding} fixes, ${count.narrowing} that narrow`,
  );
}

/** What can be true of what nobody knows: it is not there, it fits, it doesn't. */
function worlds(base, absent, policies) {
  const known = new Set([...Object.keys(base), ...absent].map((key) => key.toLowerCase()));
  const open = conditions(policies).filter(({ key }) => !known.has(key.toLowerCase()));
  const world = (value) => {
    const context = { ...base };
    for (const [at, condition] of open.entries()) {
      const chosen = value(condition, at);
      if (chosen !== undefined) context[condition.key] = chosen;
    }
    return context;
  };
  if (open.length === 0) return [base];
  return [
    base,
    world((condition) => fulfilling(condition)),
    world((condition) => fulfilling(condition, false)),
    world((condition, at) => (at % 2 ? fulfilling(condition) : undefined)),
    world((condition, at) => (at % 2 ? undefined : fulfilling(condition))),
    world((condition, at) => fulfilling(condition, at % 2 === 0)),
  ];
}

const SERVICES_ONLY = ["aws:SourceAccount", "aws:SourceArn", "aws:PrincipalServiceName"];
const NOT_OF_SESSIONS = [...SERVICES_ONLY, "aws:username", "aws:TagKeys", "sts:ExternalId", "sts:RoleSessionName"];

/** What the simulator says in every world. */
function simulated(line) {
  const { setup } = line;
  const read = (kind) => policy(kind, line.documents[kind] ?? "");
  const [trust, permissions, topic, key] = ["trust", "permissions", "topic", "key"].map(read);
  const owner = (arn) => arn.split(":")[4];
  const answers = {};
  if (trust) {
    const callers = [`arn:aws:sts::${setup.trusted}:assumed-role/Publisher/one`, `arn:aws:iam::${setup.trusted}:user/publisher`];
    const sent = { "sts:ExternalId": setup.externalId, "sts:RoleSessionName": setup.sessionName };
    answers.assume = callers.flatMap((principal) =>
      worlds({ ...facts(principal, setup), ...sent }, [...SERVICES_ONLY, "aws:username"], [trust]).map((context) =>
        isAllowed({ principal, action: "sts:AssumeRole", resource: setup.role, context }, owner(setup.role), [ALLOW_ALL], trust),
      ),
    );
  }
  const session = (action, resource, more, document) => {
    const base = { ...facts(setup.session, setup), ...more };
    return worlds(base, NOT_OF_SESSIONS, [permissions, document]).map((context) => {
      const request = { principal: setup.session, action, resource, context };
      return isAllowed(request, owner(resource), [{ name: "role", policy: permissions }], document);
    });
  };
  if (permissions && topic) answers.publish = session("sns:Publish", setup.topic, {}, topic);
  if (permissions && key) {
    const more = { "kms:EncryptionContext:aws:sns:topicArn": setup.topic, "kms:ViaService": `sns.${setup.topic.split(":")[3]}.amazonaws.com` };
    const [generate, decrypt] = ["kms:GenerateDataKey", "kms:Decrypt"].map((action) => session(action, setup.key, more, key));
    answers.useKey = generate.map((allowed, at) => allowed && decrypt[at]);
  }
  return answers;
}

async function judgeDecisions(folder) {
  const count = { decisions: 0, yes: 0, no: 0, uncertain: 0, knowable: 0, refused: 0 };
  for await (const line of lines(join(folder, "decisions.jsonl"))) {
    for (const [question, all] of Object.entries(simulated(line))) {
      const { answer, reasons } = line[question];
      count.decisions += 1;
      count[answer] += 1;
      const allowed = all.filter(Boolean).length;
      const same = allowed === 0 || allowed === all.length;
      const refused = reasons.some((words) => /AWS (refuses|would refuse)/.test(words));
      count.refused += refused ? 1 : 0;
      const said = `simulated: allowed in ${allowed} of ${all.length} worlds`;
      const documents = Object.values(line.documents).filter(Boolean);
      if ((answer === "yes" && allowed < all.length) || (answer === "no" && allowed > 0 && !refused)) {
        fail(`${question} is decided otherwise`, line, [...documents, answer, ...reasons, said]);
        continue;
      }
      if (answer === "uncertain" && same && !refused) {
        count.knowable += 1;
        if (process.env.OPEN) console.log(`${question} is open: ${line.id}\n  ${[...documents, ...reasons, said].join("\n  ")}`);
      }
      tally.passed += 1;
    }
  }
  return count;
}

function tellDecisions(count) {
  console.log(
    `decisions: ${count.decisions}, ${count.yes} yes, ${count.no} no, ${count.uncertain} open ` +
      `(${count.refused} of refused documents, ${count.knowable} the same in every world)`,
  );
}

function enough(what, is, least) {
  if (is >= least) tally.passed += 1;
  else fail(`too few: ${what}`, { id: "" }, [`${is} instead of ${least}`]);
}

/** What all threads counted. */
function sum(all) {
  const total = {};
  for (const one of all) for (const [what, times] of Object.entries(one)) total[what] = (total[what] ?? 0) + times;
  return total;
}

/** Lets a thread judge its part. */
function judged(thread, folder) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { thread, folder } });
    worker.once("message", resolve).once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a thread ended with ${code}`)));
  });
}

async function judgeAll(folder) {
  const parts = await Promise.all(Array.from({ length: THREADS }, (_, thread) => judged(thread, folder)));
  const [corrections, decisions] = [sum(parts.map((part) => part.corrections)), sum(parts.map((part) => part.decisions))];
  Object.assign(tally, sum(parts.map((part) => part.tally)));
  for (const [what, times] of Object.entries(sum(parts.map((part) => part.kinds)))) kinds.set(what, times);
  tellCorrections(corrections);
  tellDecisions(decisions);
  enough("random documents", corrections.random, LEAST.documents);
  enough("corrected documents", corrections.corrected / corrections.documents, LEAST.corrected);
  enough("documents that let somebody else do something", corrections.othersAllowed / corrections.documents, LEAST.othersAllowed);
  enough("corrections that narrow", corrections.narrowing / corrections.documents, LEAST.narrowing);
  enough("decisions", decisions.decisions, LEAST.decisions);
  enough("answers of yes", decisions.yes / decisions.decisions, LEAST.yes);
  enough("answers of no", decisions.no / decisions.decisions, LEAST.no);
  const open = (decisions.uncertain - decisions.refused) / decisions.decisions;
  enough("answers that are not open", 1 - open, 1 - OPEN);
  for (const [what, times] of [...kinds].sort(([, a], [, b]) => b - a)) console.log(`${times} times: ${what}`);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed ? 1 : 0);
}

if (isMainThread) {
  await judgeAll(process.argv[2]);
} else {
  const { folder } = workerData;
  const corrections = await judgeCorrections(folder);
  const decisions = await judgeDecisions(folder);
  parentPort.postMessage({ corrections, decisions, tally, kinds: Object.fromEntries(kinds) });
}
