//! The topic's policy: the statement that lets the role's session publish, and
//! how it gets into a policy without anything else being lost.

use wire::json::Value;

use super::{VERSION, aws};
use crate::source::Setup;

/// What the statement is called.
const SID: &str = "NetworkSecurityPublish";

/// What the owner may do by the statement every topic is made with (SNS
/// CreateTopic; `GetTopicAttributes` of a new topic shows it).
const OWNER_ACTIONS: [&str; 8] = [
    "SNS:GetTopicAttributes",
    "SNS:SetTopicAttributes",
    "SNS:AddPermission",
    "SNS:RemovePermission",
    "SNS:DeleteTopic",
    "SNS:Subscribe",
    "SNS:ListSubscriptionsByTopic",
    "SNS:Publish",
];

/// The role's session, named after the notification type, may publish. The
/// role's path is no part of a session's ARN (STS, ARNs of assumed roles).
pub(super) fn statement(setup: &Setup) -> Value {
    let session = setup.role.session_arn(&setup.notification_type);
    Value::object(vec![
        ("Sid", Value::from(SID)),
        ("Effect", Value::from("Allow")),
        ("Principal", aws(&session)),
        ("Action", Value::from("sns:Publish")),
        ("Resource", Value::from(setup.topic.to_string())),
    ])
}

/// The policy of a topic nobody has changed, and the statement.
pub(super) fn with_default(setup: &Setup, statement: Value) -> Value {
    let owner = Value::object(vec![(
        "AWS:SourceOwner",
        Value::from(setup.topic.account()),
    )]);
    let actions = OWNER_ACTIONS.into_iter().map(Value::from).collect();
    let default = Value::object(vec![
        ("Sid", Value::from("__default_statement_ID")),
        ("Effect", Value::from("Allow")),
        ("Principal", aws("*")),
        ("Action", Value::Array(actions)),
        ("Resource", Value::from(setup.topic.to_string())),
        ("Condition", Value::object(vec![("StringEquals", owner)])),
    ]);
    Value::object(vec![
        ("Version", Value::from(VERSION)),
        ("Id", Value::from("__default_policy_ID")),
        ("Statement", Value::Array(vec![default, statement])),
    ])
}

/// Why nothing can be added to what was given as the topic's policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmergeable {
    /// No object.
    NoObject,
    /// One statement without the policy around it.
    BareStatement,
    /// An object without statements.
    NoStatements,
}

impl Unmergeable {
    /// What to tell a person.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::NoObject => "This is no policy: a policy is a JSON object with a “Statement”.",
            Self::BareStatement => {
                "This is one statement, not a policy: “Version” and “Statement” are missing around it."
            }
            Self::NoStatements => "This is no policy: it has no “Statement”.",
        }
    }
}

/// A topic's policy with the statement added. Everything it has stays as it is.
/// A statement that says the same is not added twice, and one that says something
/// else under the same `Sid` keeps it: the new one gets another, because no two
/// may share one (IAM, “Sid”).
///
/// # Errors
/// The existing value is no policy.
pub fn merged(existing: &Value, statement: &Value) -> Result<Value, Unmergeable> {
    let mut policy = existing.as_object().ok_or(Unmergeable::NoObject)?.clone();
    let mut statements = match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.clone(),
        Some(one @ Value::Object(_)) => vec![one.clone()],
        _ if policy.contains_key("Effect") => return Err(Unmergeable::BareStatement),
        _ => return Err(Unmergeable::NoStatements),
    };
    if !statements
        .iter()
        .any(|other| says_the_same(other, statement))
    {
        statements.push(with_free_sid(&statements, statement));
        policy.insert("Statement", Value::Array(statements));
    }
    Ok(Value::Object(policy))
}

/// Whether two statements differ in their names at most.
fn says_the_same(a: &Value, b: &Value) -> bool {
    let parts = |statement: &Value| -> Option<Vec<(String, Value)>> {
        let members = statement.as_object()?.iter();
        let named = |(name, value): (&str, &Value)| (name.to_owned(), value.clone());
        Some(
            members
                .filter(|(name, _)| *name != "Sid")
                .map(named)
                .collect(),
        )
    };
    a.is_object() && parts(a) == parts(b)
}

fn with_free_sid(statements: &[Value], statement: &Value) -> Value {
    let taken = |sid: &str| {
        let has = |other: &Value| other.get("Sid").and_then(Value::as_str) == Some(sid);
        statements.iter().any(has)
    };
    let mut sid = SID.to_owned();
    let mut number = 2_u32;
    while taken(&sid) {
        sid = [SID, &number.to_string()].concat();
        number = number.saturating_add(1);
    }
    let mut members = statement.as_object().cloned().unwrap_or_default();
    members.insert("Sid", Value::from(sid));
    Value::Object(members)
}
