"""python-hcl2 reads the Terraform files, and this compares what it read."""

import json
import re

import hcl2

from sets import same

ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


def plain(value):
    """What python-hcl2 read, with quoted texts as what they stand for: it hands them
    on as they are written. References are "${…}" without quotes."""
    if isinstance(value, dict):
        return {plain(name): plain(member) for name, member in value.items() if not name.startswith("__")}
    if isinstance(value, list):
        return [plain(element) for element in value]
    if isinstance(value, str) and value.startswith('"'):
        pattern = r'\\u([0-9a-f]{4})|\\U([0-9a-f]{8})|\\(.)|([$%])\4\{'
        return re.sub(pattern, unescaped, value[1:-1])
    return value


def unescaped(match):
    code = match[1] or match[2]
    if code:
        return chr(int(code, 16))
    return ESCAPES[match[3]] if match[3] else match[4] + "{"


def read(text):
    return plain(hcl2.loads(text))


def merged(blocks):
    """Blocks of one kind by their labels."""
    found = {}
    for block in blocks:
        for label, inner in block.items():
            known = found.setdefault(label, {})
            same(known.keys() & inner.keys(), set())
            known.update(inner)
    return found


def judge(checks, connectors, lists):
    for connector in connectors:
        checks.run(f"Terraform of a connector ({connector.name})", connector_file, connector)
    for folder in lists:
        stored = json.loads((folder / "stored.json").read_text(encoding="utf-8"))
        for name, check in [("huawei.tf", huawei), ("otc.tf", open_telekom_cloud)]:
            file = read((folder / name).read_text(encoding="utf-8"))
            for notification in stored:
                label = f"{folder.name}/{name}, {notification['notification_name']}"
                checks.run(f"Terraform of a notification ({label})", check, file, notification)


def connector_file(connector):
    file = read(connector.text("main.tf"))
    resources = merged(file["resource"])
    role = resources["aws_iam_role"]["network_security"]
    same((role["name"], role["path"]), (connector.role["name"], connector.role["path"]))
    same(resources["aws_sns_topic_policy"]["network_security"]["arn"], connector.form["topicArn"])
    (local,) = file["locals"]
    included = connector.form["included"]
    external_id = connector.form["externalId"] if included else "${var.external_id}"
    same(local["trust_policy"], connector.trust(external_id))
    same(local["permissions"], connector.permissions)
    same(local["topic_policy"], connector.json("topic-policy.json"))
    same("variable" in file, not included)
    accounts = [provider["aws"]["allowed_account_ids"] for provider in file["provider"]]
    same(accounts, [[account] for account in connector.accounts])
    for name, document in [("aws_iam_role_policy", "permissions"), ("aws_sns_topic_policy", "topic_policy")]:
        same(resources[name]["network_security"]["policy"], "${jsonencode(local." + document + ")}")


def found(file, kind, name_attribute, stored):
    """The resource of a stored notification and the ID it is imported by."""
    resources = merged(file.get("resource", [])).get(kind, {})
    name = stored["notification_name"]
    labels = [label for label, resource in resources.items() if resource[name_attribute] == name]
    if not labels:
        return None, None
    (label,) = labels
    to = "${" + f"{kind}.{label}" + "}"
    imports = [block["id"] for block in file.get("import", []) if block["to"] == to]
    return resources[label], imports


def huawei(file, stored):
    resource, imports = found(file, "huaweicloud_cts_notification", "name", stored)
    same(imports, [stored["notification_name"]] if stored["notification_id"] else [])
    rename = {"service_type": "service", "resource_type": "resource", "user_group": "group", "user_list": "users"}
    same(resource.get("smn_topic"), stored.get("topic_id"))
    same(resource["enabled"], stored["status"] == "enabled")
    same(resource.get("agency_name"), stored.get("agency_name"))
    lists(resource, stored, "operation_users", rename)


def open_telekom_cloud(file, stored):
    kind = "opentelekomcloud_cts_event_notification_v3"
    resource, imports = found(file, kind, "notification_name", stored)
    if not stored["notification_name"].isascii():
        # The provider takes no such name; the file says so in a remark.
        same(resource, None)
        return
    ids = [f"{stored['notification_id']}/{stored['notification_name']}"] if stored["notification_id"] else []
    same(imports, ids)
    same(resource.get("topic_id"), stored.get("topic_id"))
    same(resource["status"], stored["status"])
    lists(resource, stored, "notify_user_list", {})


def lists(resource, stored, users, rename):
    def renamed(members):
        return [{rename.get(name, name): value for name, value in member.items()} for member in members]

    same(resource["operation_type"], stored["operation_type"])
    same(resource.get("operations", []), renamed(stored.get("operations", [])))
    same(resource.get(users, []), renamed(stored.get("notify_user_list", [])))
    expected = stored.get("filter")
    expected = [{"condition": expected["condition"], "rule": expected["rule"]}] if expected else []
    same(resource.get("filter", []), expected)
