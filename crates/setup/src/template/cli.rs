//! A script for the AWS CLI. It changes nothing it does not know: a role with
//! another trust policy and a topic with statements of others stop it.

use serde_json::Value;

use super::notes::head;
use super::{POLICY_NAME, Plan};
use crate::generate::{self, ExternalIdIn};
use crate::syntax::{json, shell};

/// What is the same in every script, behind its values. The region also says in which
/// partition IAM is; the CLI's first version reads another variable than its second.
/// That policies list members in another order, or one element without a list, makes
/// no difference to AWS. Nothing is set before everything was looked at.
const BODY: &str = include_str!("script.sh");

/// A script for bash, which needs `aws` and `jq`. Without the external ID in it,
/// it takes it from `EXTERNAL_ID`.
#[must_use]
pub fn script(plan: &Plan<'_>) -> String {
    let mut text = String::from("#!/usr/bin/env bash\n");
    // Documents and paths stand in single quotes, whatever characters they have.
    text.push_str("# shellcheck disable=SC2016\n#\n");
    text.push_str(&head(plan));
    text.push_str("\nset -euo pipefail\n\n");
    text.push_str(&values(plan));
    text.push_str(&topic_command(plan));
    text.push('\n');
    text.push_str(BODY);
    text
}

fn values(plan: &Plan<'_>) -> String {
    let setup = plan.setup;
    let (topic, role) = (setup.topic.to_string(), setup.role.to_string());
    let mut lines: String = [
        ("region", setup.topic.region()),
        ("topic_arn", &topic),
        ("role_arn", &role),
        ("role_account", setup.role.account()),
        ("role_path", setup.role.path()),
        ("role_name", setup.role.name()),
        ("policy_name", POLICY_NAME),
    ]
    .into_iter()
    .map(|(name, value)| assignment(name, value))
    .collect();
    lines.push_str(&match plan.external_id {
        ExternalIdIn::Placeholder => {
            "external_id=${EXTERNAL_ID:?Set it to the external ID of the connector.}\n".to_owned()
        }
        ExternalIdIn::Included => assignment("external_id", setup.external_id.expose()),
    });
    // The external ID is put in when it is known.
    let trust = generate::trust(setup, Value::from(generate::PLACEHOLDER));
    for (name, document) in [
        ("trust", &trust),
        ("permissions", &plan.documents.permissions),
        ("topic_policy", &plan.documents.topic_policy),
    ] {
        lines.push('\n');
        lines.push_str(&assignment(name, &json::write(document)));
    }
    lines
}

fn assignment(name: &str, value: &str) -> String {
    format!("{name}={}\n", shell::quoted(value))
}

/// How the topic is reached: with other credentials if its account is another.
fn topic_command(plan: &Plan<'_>) -> String {
    if plan.is_one_account() {
        return "\ntopic_aws() {\n  aws \"$@\"\n}\n".to_owned();
    }
    format!(
        "\ntopic_profile=${{TOPIC_PROFILE:?Set it to a profile of the AWS CLI for account {}.}}\ntopic_aws() {{\n  aws --profile \"$topic_profile\" \"$@\"\n}}\n",
        plan.setup.topic.account()
    )
}
