//! One CloudFormation template, in JSON and in YAML without its short tags, so
//! that every reader of YAML takes it.

use serde_json::{Value, json};

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
    let mut template = vec![
        ("AWSTemplateFormatVersion", Value::from("2010-09-09")),
        ("Description", Value::from(description(plan))),
    ];
    if plan.external_id == ExternalIdIn::Placeholder {
        template.push(("Parameters", json!({EXTERNAL_ID: parameter()})));
    }
    // A stack is in one account. With two, the same template is run in both.
    if !plan.is_one_account() {
        let (role, topic) = (plan.setup.role.account(), plan.setup.topic.account());
        template.push((
            "Conditions",
            json!({IN_ROLE_ACCOUNT: is_account(role), IN_TOPIC_ACCOUNT: is_account(topic)}),
        ));
    }
    let resources = json!({ROLE: role(plan), TOPIC_POLICY: topic_policy(plan)});
    template.push(("Resources", resources));
    template.push(("Outputs", json!({"RoleArn": role_arn(plan)})));
    template.into_iter().collect()
}

/// At most 1024 bytes (CloudFormation, “Description”); the names in it have 384.
fn description(plan: &Plan<'_>) -> String {
    let (role, topic) = (&plan.setup.role, &plan.setup.topic);
    let accounts = if plan.is_one_account() {
        String::new()
    } else {
        let (first, then) = (role.account(), topic.account());
        format!(", first in account {first} for the role, then in {then} for the topic")
    };
    let (title, region) = (plan.title(), topic.region());
    format!(
        "{title} Create the stack in {region}{accounts}; it needs CAPABILITY_NAMED_IAM and replaces the topic's access policy."
    )
}

/// The external ID, which CloudFormation then shows nowhere.
fn parameter() -> Value {
    json!({
        "Type": "String",
        "Description": "External ID of the connector in Network Security.",
        "NoEcho": true,
        // STS externalIdType.
        "MinLength": 2,
        "MaxLength": 1224,
        "AllowedPattern": "[A-Za-z0-9_+=,.@:/-]*",
    })
}

fn is_account(account: &str) -> Value {
    json!({"Fn::Equals": [reference("AWS::AccountId"), account]})
}

fn reference(name: &str) -> Value {
    json!({"Ref": name})
}

/// Something that is made only in one of the accounts, if there are two.
fn only_in(plan: &Plan<'_>, condition: &str, mut made: Value) -> Value {
    if !plan.is_one_account()
        && let Some(members) = made.as_object_mut()
    {
        members.insert("Condition".to_owned(), condition.into());
    }
    made
}

fn role(plan: &Plan<'_>) -> Value {
    let trust = match plan.external_id {
        ExternalIdIn::Placeholder => generate::trust(plan.setup, reference(EXTERNAL_ID)),
        ExternalIdIn::Included => plan.documents.trust.clone(),
    };
    let policy = json!({
        "PolicyName": POLICY_NAME,
        "PolicyDocument": plan.documents.permissions,
    });
    let properties = json!({
        "Path": plan.setup.role.path(),
        "RoleName": plan.setup.role.name(),
        "AssumeRolePolicyDocument": trust,
        "Policies": [policy],
    });
    let role = json!({"Type": "AWS::IAM::Role", "Properties": properties});
    only_in(plan, IN_ROLE_ACCOUNT, role)
}

fn topic_policy(plan: &Plan<'_>) -> Value {
    let properties = json!({
        "Topics": [plan.setup.topic.to_string()],
        "PolicyDocument": plan.documents.topic_policy,
    });
    let kind = "AWS::SNS::TopicPolicy";
    let policy = if plan.is_one_account() {
        // SNS refuses a principal that does not exist yet.
        json!({"Type": kind, "Properties": properties, "DependsOn": ROLE})
    } else {
        json!({"Type": kind, "Properties": properties})
    };
    only_in(plan, IN_TOPIC_ACCOUNT, policy)
}

fn role_arn(plan: &Plan<'_>) -> Value {
    let arn =
        json!({"Description": "Role of the connector.", "Value": {"Fn::GetAtt": [ROLE, "Arn"]}});
    only_in(plan, IN_ROLE_ACCOUNT, arn)
}
