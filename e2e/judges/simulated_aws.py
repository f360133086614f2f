"""moto, a simulation of AWS, gets the stack; then the role is assumed and a message
published through it.

What moto does not know, and what stands in for it, is said where it happens:
topic policies in stacks, accounts as principals, and resources of publishing.
"""

import ast
import json
import logging
import warnings
from contextlib import contextmanager
from functools import cache

import boto3
import yaml
from botocore.exceptions import ClientError
from moto import mock_aws
from moto.core.authorization import enable_iam_authentication
from moto.iam.access_control import IAMPolicy, PermissionResult

from sets import same

VENDOR = "network-security"
# The partitions in which stacks and IAM find each other in moto.
KNOWN = ("aws", "aws-cn", "aws-iso", "aws-iso-b", "aws-eusc")


def judge(checks, connectors):
    # What it does not know is said below; it would say so for every stack.
    logging.getLogger("moto").setLevel(logging.ERROR)
    warnings.simplefilter("ignore")
    for connector in connectors:
        with mock_aws():
            checks.run(f"moto ({connector.name})", whole_way, connector.known_to(KNOWN))


def client(service, connector, account):
    """A client of moto for an account, which a header names."""
    return client_of(service, connector.topic["region"], account)


@cache
def client_of(service, region, account):
    made = boto3.client(service, region_name=region)

    def say_account(request, **_):
        request.headers["x-moto-account-id"] = account

    made.meta.events.register("before-sign.*.*", say_account)
    return made


def client_with(service, connector, key):
    """A client with the credentials of an answer."""
    return boto3.client(
        service,
        region_name=connector.topic["region"],
        aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
        aws_session_token=key.get("SessionToken"),
    )


@contextmanager
def refused():
    """Fails unless the call in it is refused."""
    try:
        yield
    except ClientError as error:
        same(error.response["Error"]["Code"], "AccessDenied")
    else:
        raise AssertionError("it was not refused")


def whole_way(connector):
    make_topic(connector)
    create_stacks(connector)
    look_at_the_role(connector)
    session = assume(connector)
    publish(connector, session)
    decide(connector)


def make_topic(connector):
    sns = client("sns", connector, connector.topic["account"])
    name = connector.topic["name"]
    attributes = {"FifoTopic": "true"} if name.endswith(".fifo") else {}
    arn = sns.create_topic(Name=name, Attributes=attributes)["TopicArn"]
    same(arn, connector.form["topicArn"])
    if not connector.form["existing"]:
        # The statement every topic is made with is in ours as it is.
        policy = json.loads(sns.get_topic_attributes(TopicArn=arn)["Attributes"]["Policy"])
        (default,) = policy["Statement"]
        # moto writes the partition aws for every region here.
        default["Resource"] = arn
        same(connector.json("topic-policy.json")["Statement"][0], default)


def create_stacks(connector):
    language = "stack.json" if connector.form["included"] else "stack.yaml"
    template = connector.text(language)
    parameters = [] if connector.form["included"] else [
        {"ParameterKey": "ExternalId", "ParameterValue": connector.form["externalId"]}
    ]
    for account in connector.accounts:
        cloudformation = client("cloudformation", connector, account)
        cloudformation.create_stack(
            StackName="network-security",
            TemplateBody=template,
            Parameters=parameters,
            Capabilities=["CAPABILITY_NAMED_IAM"],
        )
        (stack,) = cloudformation.describe_stacks(StackName="network-security")["Stacks"]
        same(stack["StackStatus"], "CREATE_COMPLETE")
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
        expected = {"RoleArn": connector.form["roleArn"]} if account == connector.role["account"] else {}
        same(outputs, expected)
    # moto makes no AWS::SNS::TopicPolicy, so the stack's document is set by hand.
    resource = yaml.safe_load(template)["Resources"]["NetworkSecurityTopicPolicy"]["Properties"]
    sns = client("sns", connector, connector.topic["account"])
    for arn in resource["Topics"]:
        sns.set_topic_attributes(
            TopicArn=arn, AttributeName="Policy", AttributeValue=json.dumps(resource["PolicyDocument"])
        )


def look_at_the_role(connector):
    iam = client("iam", connector, connector.role["account"])
    name = connector.role["name"]
    role = iam.get_role(RoleName=name)["Role"]
    same((role["Arn"], role["Path"]), (connector.form["roleArn"], connector.role["path"]))
    same(role["AssumeRolePolicyDocument"], connector.trust(connector.form["externalId"]))
    (policy,) = iam.list_role_policies(RoleName=name)["PolicyNames"]
    document = iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
    # Of a stack's inline policy moto keeps what Python prints of it.
    same(ast.literal_eval(document), connector.permissions)


def assume(connector):
    """Assumes the role as Network Security does, and not with another external ID."""
    iam = client("iam", connector, connector.role["account"])
    user = iam.create_user(UserName=VENDOR)["User"]["Arn"]
    allow = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}
    iam.put_user_policy(UserName=VENDOR, PolicyName="x", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [allow]}))
    key = iam.create_access_key(UserName=VENDOR)["AccessKey"]
    # moto compares principals as texts: an account is not its users to it, and it
    # looks for the role in the caller's account. So a user of that account stands for
    # the vendor's; the condition is what the stack made.
    trust = iam.get_role(RoleName=connector.role["name"])["Role"]["AssumeRolePolicyDocument"]
    trust["Statement"][0]["Principal"]["AWS"] = user
    iam.update_assume_role_policy(RoleName=connector.role["name"], PolicyDocument=json.dumps(trust))
    sts = client_with("sts", connector, key)
    wanted = {"RoleArn": connector.form["roleArn"], "RoleSessionName": connector.form["notificationType"]}
    external_id = connector.form["externalId"]
    # Without any external ID moto lets everybody in, which AWS does not; only wrong
    # ones can be tried.
    with enable_iam_authentication():
        with refused():
            sts.assume_role(**wanted, ExternalId=external_id + "x")
        with refused():
            sts.assume_role(**wanted, ExternalId="x" + external_id)
        session = sts.assume_role(**wanted, ExternalId=external_id)
    # The principal of the topic's policy is the session AWS makes, not one we think of.
    statement = connector.json("topic-policy.json")["Statement"][-1]
    same(session["AssumedRoleUser"]["Arn"], statement["Principal"]["AWS"])
    return session["Credentials"]


def publish(connector, session):
    """Publishes through the session. moto checks publishing against the resource "*"
    only, which no good policy allows, so it is not asked to; `decide` is."""
    sns = client_with("sns", connector, session)
    fifo = connector.topic["name"].endswith(".fifo")
    more = {"MessageGroupId": "a", "MessageDeduplicationId": "b"} if fifo else {}
    answer = sns.publish(TopicArn=connector.form["topicArn"], Message="test", **more)
    same(bool(answer["MessageId"]), True)


def decide(connector):
    """Asks moto's evaluation of policies directly, with resource and principal. It
    knows no SourceOwner, so of the topic's policy it gets our statement alone."""
    permitted = PermissionResult.PERMITTED
    topic, action = connector.form["topicArn"], "sns:Publish"
    role = IAMPolicy(connector.text("permissions.json"))
    same(role.is_action_permitted(action, topic), permitted)
    same(role.is_action_permitted(action, topic + "x"), PermissionResult.NEUTRAL)
    same(role.is_action_permitted("sns:Subscribe", topic), PermissionResult.NEUTRAL)
    statement = connector.json("topic-policy.json")["Statement"][-1]
    policy = IAMPolicy(json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    same(policy.is_action_permitted(action, topic, connector.session), permitted)
    same(policy.is_action_permitted(action, topic, connector.session + "x"), PermissionResult.DENIED)
    same(policy.is_action_permitted("sns:Subscribe", topic, connector.session), PermissionResult.NEUTRAL)
