"""cfn-lint judges the CloudFormation templates, and PyYAML whether both are the same."""

import json
import re
import subprocess
import sys
from pathlib import Path

import yaml

from sets import same

# The partitions that its schemas of policies know.
KNOWN = ("aws", "aws-cn", "aws-us-gov")


def judge(checks, connectors, scratch):
    files = {}
    for connector in connectors:
        for name in ("stack.json", "stack.yaml"):
            file = scratch / f"{connector.name}-{name}"
            file.write_text(connector.known_to(KNOWN).text(name), encoding="utf-8")
            files[str(file)] = []
        checks.run(f"one stack in two languages ({connector.name})", both_languages, connector)
    command = [str(Path(sys.executable).with_name("cfn-lint")), "--format", "json", *files]
    printed = subprocess.run(command, capture_output=True, text=True)
    # 2, 4 and 8 are findings; anything else is a crash.
    same(printed.returncode & ~14, 0, printed.stderr)
    for finding in json.loads(printed.stdout or "[]"):
        files[finding["Filename"]].append(f"{finding['Rule']['Id']} {finding['Message']}")
    for file, findings in files.items():
        checks.findings(f"cfn-lint ({Path(file).name})", findings)


def both_languages(connector):
    stack = connector.json("stack.json")
    # A reader of YAML 1.1, where more words than in 1.2 are no texts.
    same(yaml.safe_load(connector.text("stack.yaml")), stack)
    role = stack["Resources"]["NetworkSecurityRole"]["Properties"]
    external_id = connector.form["externalId"] if connector.form["included"] else {"Ref": "ExternalId"}
    same(role["AssumeRolePolicyDocument"], connector.trust(external_id))
    same(role["Policies"][0]["PolicyDocument"], connector.permissions)
    same((role["Path"], role["RoleName"]), (connector.role["path"], connector.role["name"]))
    topic = stack["Resources"]["NetworkSecurityTopicPolicy"]["Properties"]
    same(topic, {"Topics": [connector.form["topicArn"]], "PolicyDocument": connector.json("topic-policy.json")})
    if not connector.form["included"]:
        parameter = stack["Parameters"]["ExternalId"]
        same(parameter["NoEcho"], True)
        same(bool(re.fullmatch(parameter["AllowedPattern"], connector.form["externalId"])), True)
