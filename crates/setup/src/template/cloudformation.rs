//! One CloudFormation template, in JSON and in YAML without its short tags, so
//! that every reader of YAML takes it.

use wire::json::{Map, Value};

use super::{POLICY_NAME, Plan, notes};
use crate::generate::{self, ExternalIdIn};
use crate::syntax::{comment, json, yaml};

const ROLE: &str = "NetworkSecurityRole";
const TOPIC_POLICY: &str = "NetworkSecurityTopicPolicy";
const EXTERNAL_ID: &str = "ExternalId";
const IN_ROLE_ACCOUNT: &str = "InRoleAccount";
const IN_TOPIC_ACCOUNT: &str = "InTopicAccount";

/// The template in JSON.
#[must_use]
pub fn cloudformation_json(plan: &Plan<'_>) -> String {
    let mut text = json::write(&template(plan));
    text.push('\n');
    text
}

/// The template in YAML, with what to know before.
#[must_use]
pub fn cloudformation_yaml(plan: &Plan<'_>) -> String {
    let mut text: String = notes(plan).iter().map(|note| comment(note)).collect();
    text.push_str(&yaml::write(&template(plan)));
    text
}

fn template(plan: &Plan<'_>) -> Value {
    let mut template = Map::new();
    template.insert("AWSTemplateFormatVersion", Value::from("2010-09-09"));
    template.insert("Description", Value::from(description(plan)));
    if plan.external_id == ExternalIdIn::Placeholder {
        template.insert(
            "Parameters",
            Value::object(vec![(EXTERNAL_ID, parameter())]),
        );
    }
    // A stack is in one account. With two, the same template is run in both.
    if !plan.is_one_account() {
        template.insert(
            "Conditions",
            Value::object(vec![
                (IN_ROLE_ACCOUNT, is_account(plan.setup.role.account())),
                (IN_TOPIC_ACCOUNT, is_account(plan.setup.topic.account())),
            ]),
        );
    }
    template.insert(
        "Resources",
        Value::object(vec![(ROLE, role(plan)), (TOPIC_POLICY, topic_policy(plan))]),
    );
    template.insert("Outputs", Value::object(vec![("RoleArn", role_arn(plan))]));
    Value::Object(template)
}

/// At most 1024 bytes (CloudFormation, “Description”); the names in it have 384.
fn description(plan: &Plan<'_>) -> String {
    let mut text = plan.title();
    text.push_str(" Create the stack in ");
    text.push_str(plan.setup.topic.region());
    if !plan.is_one_account() {
        text.push_str(", first in account ");
        text.push_str(plan.setup.role.account());
        text.push_str(" for the role, then in ");
        text.push_str(plan.setup.topic.account());
        text.push_str(" for the topic");
    }
    text.push_str("; it needs CAPABILITY_NAMED_IAM and replaces the topic's access policy.");
    text
}

/// The external ID, which CloudFormation then shows nowhere.
fn parameter() -> Value {
    Value::object(vec![
        ("Type", Value::from("String")),
        (
            "Description",
            Value::from("External ID of the connector in Network Security."),
        ),
        ("NoEcho", Value::from(true)),
        // STS externalIdType.
        ("MinLength", Value::from(2_u32)),
        ("MaxLength", Value::from(1224_u32)),
        ("AllowedPattern", Value::from("[A-Za-z0-9_+=,.@:/-]*")),
    ])
}

fn is_account(account: &str) -> Value {
    let pair = vec![reference("AWS::AccountId"), Value::from(account)];
    Value::object(vec![("Fn::Equals", Value::Array(pair))])
}

fn reference(name: &str) -> Value {
    Value::object(vec![("Ref", Value::from(name))])
}

fn resource(plan: &Plan<'_>, kind: &str, condition: &str, properties: Value) -> Map {
    let mut resource = Map::new();
    resource.insert("Type", Value::from(kind));
    if !plan.is_one_account() {
        resource.insert("Condition", Value::from(condition));
    }
    resource.insert("Properties", properties);
    resource
}

fn role(plan: &Plan<'_>) -> Value {
    let trust = match plan.external_id {
        ExternalIdIn::Placeholder => generate::trust(plan.setup, reference(EXTERNAL_ID)),
        ExternalIdIn::Included => plan.documents.trust.clone(),
    };
    let policy = Value::object(vec![
        ("PolicyName", Value::from(POLICY_NAME)),
        ("PolicyDocument", plan.documents.permissions.clone()),
    ]);
    let properties = Value::object(vec![
        ("Path", Value::from(plan.setup.role.path())),
        ("RoleName", Value::from(plan.setup.role.name())),
        ("AssumeRolePolicyDocument", trust),
        ("Policies", Value::Array(vec![policy])),
    ]);
    Value::Object(resource(
        plan,
        "AWS::IAM::Role",
        IN_ROLE_ACCOUNT,
        properties,
    ))
}

fn topic_policy(plan: &Plan<'_>) -> Value {
    let topics = vec![Value::from(plan.setup.topic.to_string())];
    let properties = Value::object(vec![
        ("Topics", Value::Array(topics)),
        ("PolicyDocument", plan.documents.topic_policy.clone()),
    ]);
    let kind = "AWS::SNS::TopicPolicy";
    let mut resource = resource(plan, kind, IN_TOPIC_ACCOUNT, properties);
    // SNS refuses a principal that does not exist yet.
    if plan.is_one_account() {
        resource.insert("DependsOn", Value::from(ROLE));
    }
    Value::Object(resource)
}

fn role_arn(plan: &Plan<'_>) -> Value {
    let arn = vec![Value::from(ROLE), Value::from("Arn")];
    let mut output = Map::new();
    output.insert("Description", Value::from("Role of the connector."));
    if !plan.is_one_account() {
        output.insert("Condition", Value::from(IN_ROLE_ACCOUNT));
    }
    output.insert(
        "Value",
        Value::object(vec![("Fn::GetAtt", Value::Array(arn))]),
    );
    Value::Object(output)
}
