"""parliament judges the policies."""

import json

import parliament

from sets import same


# The partitions whose ARNs and regions it knows.
KNOWN = ("aws", "aws-cn", "aws-us-gov")


def judge(checks, connectors):
    for connector in connectors:
        name = connector.name
        checks.run(f"the topic's policy keeps everything ({name})", keeps_everything, connector)
        connector = connector.known_to(KNOWN)
        checks.findings(f"parliament on the role's policy ({name})", findings(connector.json("permissions.json")))
        checks.findings(f"parliament on the trust policy ({name})", findings(trust(connector)))
        checks.findings(f"parliament on the topic's policy ({name})", findings(connector.json("topic-policy.json"), connector))
        if connector.form["keyArn"]:
            checks.findings(f"parliament on the key's policy ({name})", findings(key(connector)))


def trust(connector):
    """The trust policy with its resource, which parliament wants in every statement
    and which goes without saying in a trust policy: the role."""
    policy = connector.json("trust.json")
    same(policy, connector.trust(connector.form["externalId"]))
    for statement in policy["Statement"]:
        # Without the path, whose "*" and "?" would be wildcards here.
        statement["Resource"] = f"arn:aws:iam::{connector.role['account']}:role/{connector.role['name']}"
    return policy


def key(connector):
    """A policy with the key's statement. "*" is the key in it; parliament takes it for
    every key."""
    statement = connector.json("key-statement.json")
    same(statement["Resource"], "*")
    same(statement["Principal"], {"AWS": connector.form["roleArn"]})
    context = {"kms:EncryptionContext:aws:sns:topicArn": connector.form["topicArn"]}
    same(statement["Condition"], {"StringEquals": context})
    statement["Resource"] = connector.form["keyArn"]
    return {"Version": "2012-10-17", "Statement": [statement]}


def findings(policy, connector=None):
    """What parliament says, without two sentences about topics that are wrong: that the
    name AWS itself gives the statement of every new topic is none, and that nobody
    knows the ARNs of sessions."""
    known = [("INVALID_SID", "__default_statement_ID")]
    if connector:
        known.append(("UNKNOWN_PRINCIPAL", connector.session))
    found = []
    for finding in parliament.analyze_policy_string(json.dumps(policy)).findings:
        about = finding.location.get("string") or finding.detail
        if (finding.issue, about) not in known:
            found.append(f"{finding.issue} {finding.detail} {finding.location}")
    return found


def keeps_everything(connector):
    policy = connector.json("topic-policy.json")
    existing = connector.form["existing"]
    same(policy["Statement"][-1], connector.topic_statement)
    if existing:
        same({**policy, "Statement": policy["Statement"][:-1]}, existing)
    else:
        same([statement["Sid"] for statement in policy["Statement"][:-1]], ["__default_statement_ID"])
