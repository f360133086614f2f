"""The written sets, and what they must say, worked out from the form alone."""

import json
import re
from functools import cached_property

# Every partition that a judge does not know is judged as this one, in this region.
COMMON = ("aws", "us-east-1")


class Connector:
    """One folder with a form and everything that was made from it."""

    def __init__(self, folder, only=None):
        self.folder = folder
        self.name = folder.name
        self.renamed = None
        self.form = self.json("form.json")
        _, partition, _, region, _ = self.form["topicArn"].split(":", 4)
        if only and partition not in only:
            self.renamed = (partition, region)
            self.form = self.json("form.json")

    def known_to(self, partitions):
        """The same for a judge that knows these partitions only."""
        return Connector(self.folder, partitions)

    def text(self, name):
        text = (self.folder / name).read_text(encoding="utf-8")
        if self.renamed:
            # Policies of others keep the partition they have.
            text = text.replace(f"arn:{self.renamed[0]}:", f"arn:{COMMON[0]}:")
            text = re.sub(rf"\b{self.renamed[1]}\b", COMMON[1], text)
        return text

    def json(self, name):
        return json.loads(self.text(name))

    @cached_property
    def topic(self):
        """Partition, region, account and name of the topic."""
        _, partition, _, region, account, name = self.form["topicArn"].split(":", 5)
        return {"partition": partition, "region": region, "account": account, "name": name}

    @cached_property
    def role(self):
        """Account, path and name of the role."""
        _, _, _, _, account, resource = self.form["roleArn"].split(":", 5)
        path, _, name = resource.removeprefix("role").rpartition("/")
        return {"account": account, "path": path + "/", "name": name}

    @property
    def accounts(self):
        """Where the template is run: once, or once for the role and once for the topic."""
        return list(dict.fromkeys([self.role["account"], self.topic["account"]]))

    @property
    def session(self):
        """The principal that publishes."""
        return f"arn:{self.topic['partition']}:sts::{self.role['account']}:assumed-role/{self.role['name']}/{self.form['notificationType']}"

    def trust(self, external_id):
        """The trust policy, by Network Security's instructions."""
        root = f"arn:{self.topic['partition']}:iam::{self.form['trustedAccount']}:root"
        statement = {
            "Sid": "NetworkSecurityAssumeRole",
            "Effect": "Allow",
            "Principal": {"AWS": root},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:ExternalId": external_id}},
        }
        return {"Version": "2012-10-17", "Statement": [statement]}

    @property
    def permissions(self):
        """The role's policy, by the same instructions and SNS's for keys."""
        statements = [
            {"Sid": "SnsPublish", "Effect": "Allow", "Action": ["sns:Publish"], "Resource": self.form["topicArn"]}
        ]
        if self.form["keyArn"]:
            actions = ["kms:GenerateDataKey*", "kms:Decrypt"]
            statements.append({"Sid": "SnsTopicKey", "Effect": "Allow", "Action": actions, "Resource": self.form["keyArn"]})
        return {"Version": "2012-10-17", "Statement": statements}

    @property
    def topic_statement(self):
        """The statement that lets the session publish."""
        return {
            "Sid": "NetworkSecurityPublish",
            "Effect": "Allow",
            "Principal": {"AWS": self.session},
            "Action": "sns:Publish",
            "Resource": self.form["topicArn"],
        }


class Checks:
    """Counts, and says what failed."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def run(self, name, check, *arguments):
        """One check; whatever it raises, the others still run."""
        try:
            check(*arguments)
        except Exception as error:
            self.failed += 1
            print(f"FAILED {name}: {type(error).__name__}: {error}")
        else:
            self.passed += 1

    def findings(self, name, findings):
        """One check that passes where a linter found nothing."""
        self.run(name, same, findings, [])


def same(found, expected, about=""):
    """Fails unless both are equal."""
    if found != expected:
        raise AssertionError(f"{found!r} instead of {expected!r} {about}".rstrip())
