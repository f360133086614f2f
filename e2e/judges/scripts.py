"""shellcheck and bash judge the scripts; then some are run against moto's server."""

import json
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import boto3
from moto.server import ThreadedMotoServer

from sets import same


def judge(checks, connectors, lists, shellcheck, scratch):
    scripts = [connector.folder / "setup.sh" for connector in connectors]
    lint(checks, shellcheck, scripts, [])
    # Commands for pasting say no shell, and quote what looks like variables on purpose.
    commands = [file for folder in lists for file in sorted(folder.glob("*.sh"))]
    lint(checks, shellcheck, commands, ["--shell=sh", "--exclude=SC2016"])
    for file in scripts + commands:
        checks.run(f"bash -n ({label(file)})", parse, file)
    recorded(checks, lists, scratch)
    simulated(checks, connectors)


def label(file):
    return f"{file.parent.name}/{file.name}"


def lint(checks, shellcheck, files, options):
    """Every file in one go."""
    command = [shellcheck, "--norc", "--format=json", *options, *map(str, files)]
    printed = subprocess.run(command, capture_output=True, text=True)
    findings = {str(file): [] for file in files}
    for finding in json.loads(printed.stdout):
        findings[finding["file"]].append(f"SC{finding['code']} line {finding['line']}: {finding['message']}")
    for file in files:
        checks.findings(f"shellcheck ({label(file)})", findings[str(file)])


def parse(file):
    printed = subprocess.run(["bash", "-n", str(file)], capture_output=True, text=True)
    same((printed.returncode, printed.stderr), (0, ""))


def recorded(checks, lists, scratch):
    """Runs the commands of notifications with programs in the place of hcloud and curl
    that write down how they were called: what a shell makes of them."""
    programs = scratch / "programs"
    programs.mkdir()
    for name in ("hcloud", "curl"):
        program = programs / name
        program.write_text("#!/bin/sh\nprintf '%s\\0' \"$#\" \"$@\"\n", encoding="utf-8")
        program.chmod(0o755)
    for folder in lists:
        stored = json.loads((folder / "stored.json").read_text(encoding="utf-8"))
        for tool in ("koocli", "curl"):
            for change in ("create", "update"):
                file = folder / f"{tool}-{change}.sh"
                checks.run(f"what a shell makes of it ({label(file)})", run_recorded, file, tool, change, stored, programs, scratch)


def run_recorded(file, tool, change, stored, programs, scratch):
    text = file.read_text(encoding="utf-8")
    place = scratch / f"{file.parent.name}-{file.stem}"
    place.mkdir()
    environment = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "TOKEN": "token"}
    printed = subprocess.run(["bash", "-euo", "pipefail", "-c", text], cwd=place, env=environment, capture_output=True, text=True)
    same((printed.returncode, printed.stderr), (0, ""))
    # Of each call, how many words it has, and the words.
    words, calls = iter(printed.stdout.split("\0")[:-1]), []
    for count in words:
        calls.append([next(words) for _ in range(int(count))])
    same(len(calls), len(stored))
    for call, notification in zip(calls, stored):
        same(sent(call, tool, place), body(notification, change))


def body(stored, change):
    """What the API takes of a stored notification."""
    left_out = {"notification_type", "project_id", "domain_id", "create_time"}
    left_out |= {"status", "notification_id"} if change == "create" else set()
    if stored["operation_type"] == "complete":
        left_out.add("operations")
    return {name: value for name, value in stored.items() if name not in left_out}


def sent(call, tool, place):
    """The body that a call sends."""
    if tool == "curl":
        same(call[4], "X-Auth-Token: token") if call[3] == "--header" else None
        return json.loads(call[call.index("--data-raw") + 1])
    same(call[0], "CTS")
    members = dict(word.removeprefix("--").split("=", 1) for word in call[2:])
    same((members.pop("cli-region"), len(members.pop("project_id"))), ("eu-west-101", 32))
    file = members.pop("cli-jsonInput", None)
    if file:
        same(members, {})
        return json.loads((place / file).read_text(encoding="utf-8"))["body"]
    return unflattened(members)


def unflattened(members):
    """`a.1.b=c` as KooCLI reads it; numbers count elements from 1."""
    whole = {}
    for path, value in members.items():
        steps, at = path.split("."), whole
        for step in steps[:-1]:
            at = at.setdefault(step, {})
        at[steps[-1]] = value

    def settled(value):
        if not isinstance(value, dict):
            return value
        if value and all(name.isdigit() for name in value):
            same(list(value), [str(number + 1) for number in range(len(value))])
            return [settled(element) for element in value.values()]
        return {name: settled(member) for name, member in value.items()}

    return settled(whole)


def simulated(checks, connectors):
    """Runs scripts with the real AWS CLI against moto's server."""
    # The account moto's server is in, and regions that its server takes for theirs.
    usable = [
        c for c in connectors
        if c.accounts == ["123456789012"] and c.topic["partition"] == "aws"
    ]
    chosen = {
        "external ID from the environment": next(c for c in usable if not c.form["included"] and not c.form["existing"]),
        "external ID in the script": next(c for c in usable if c.form["included"] and "'" in c.role["path"]),
        "statements of others": next(c for c in usable if c.form["existing"]),
    }
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    for name, connector in chosen.items():
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
        try:
            host, port = server.get_host_and_port()
            checks.run(f"the script in moto, {name} ({connector.name})", run_script, connector, f"http://{host}:{port}", connector is chosen["external ID from the environment"])
        finally:
            server.stop()


def run_script(connector, url, in_full):
    """From a topic with its own policy to the connector's; `in_full` with everything
    that stops the script before."""
    region, topic = connector.topic["region"], connector.form["topicArn"]
    sns = boto3.client("sns", region_name=region, endpoint_url=url)
    iam = boto3.client("iam", region_name=region, endpoint_url=url)
    fifo = {"FifoTopic": "true"} if connector.topic["name"].endswith(".fifo") else {}
    same(sns.create_topic(Name=connector.topic["name"], Attributes=fifo)["TopicArn"], topic)
    wanted = connector.json("topic-policy.json")
    # AWS keeps the order of nothing.
    before = {**wanted, "Statement": [backwards(statement) for statement in wanted["Statement"][:-1]]}
    known = {} if connector.form["included"] else {"EXTERNAL_ID": connector.form["externalId"]}

    def set_policy(policy):
        sns.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(policy))

    if in_full:
        code, said = run(connector, url, {})
        same((code != 0, "EXTERNAL_ID" in said), (True, True), said)
        # A statement nobody told the console of stops it before anything is made.
        stranger = {"Sid": "stranger", "Effect": "Deny", "Principal": "*", "Action": "sns:*", "Resource": topic}
        set_policy({**before, "Statement": before["Statement"] + [stranger]})
        code, said = run(connector, url, known)
        same((code, '"stranger"' in said, "Paste the policy" in said), (1, True, True), said)
        same(iam.list_roles()["Roles"], [])

    set_policy(before)
    for _ in range(2 if in_full else 1):  # A second time changes nothing.
        code, said = run(connector, url, known)
        same((code, "may publish to" in said), (0, True), said)
        role = iam.get_role(RoleName=connector.role["name"])["Role"]
        same(role["Arn"], connector.form["roleArn"])
        same(role["AssumeRolePolicyDocument"], connector.trust(connector.form["externalId"]))
        (name,) = iam.list_role_policies(RoleName=connector.role["name"])["PolicyNames"]
        policy = iam.get_role_policy(RoleName=connector.role["name"], PolicyName=name)
        same(policy["PolicyDocument"], connector.permissions)
        same(json.loads(sns.get_topic_attributes(TopicArn=topic)["Attributes"]["Policy"]), wanted)

    if in_full:
        other = json.dumps(connector.trust("another one"))
        iam.update_assume_role_policy(RoleName=connector.role["name"], PolicyDocument=other)
        code, said = run(connector, url, known)
        same((code, "another trust policy" in said), (1, True), said)


def backwards(value):
    """The same with its lists turned around and lists of one opened."""
    if isinstance(value, list):
        turned = [backwards(element) for element in reversed(value)]
        return turned[0] if len(turned) == 1 else turned
    return {name: backwards(member) for name, member in value.items()} if isinstance(value, dict) else value


def run(connector, url, variables):
    """Runs the script; its exit code and everything it printed."""
    # The CLI of these packages comes first, whatever else the machine has.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "AWS_ENDPOINT_URL": url, **variables}
    printed = subprocess.run([shutil.which("bash"), str(connector.folder / "setup.sh")], env=environment, capture_output=True, text=True)
    return printed.returncode, printed.stdout + printed.stderr
