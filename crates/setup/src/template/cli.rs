//! A script for the AWS CLI. It changes nothing it does not know: a role with
//! another trust policy and a topic with statements of others stop it.

use wire::json::Value;

use super::{POLICY_NAME, Plan, notes};
use crate::generate::{self, ExternalIdIn};
use crate::syntax::{comment, json, shell};

/// The region also says in which partition IAM is. The CLI's first version reads
/// another variable than its second.
const SETTINGS: &str = r#"
export AWS_PAGER='' AWS_REGION="$region" AWS_DEFAULT_REGION="$region"
"#;

/// Stops the script with a reason.
const FAIL: &str = r#"
fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

for program in aws jq; do
  command -v "$program" >/dev/null || fail "This script needs $program."
done
"#;

/// How two policies are compared: the order of members and lists, and whether a
/// list of one is written as a list, make no difference to AWS.
const PLAIN: &str = r#"
# Policies are compared without regard to order and to lists of one.
plain='def plain:
  if type == "array" then map(plain) | if length == 1 then .[0] else sort end
  elif type == "object" then map_values(plain)
  else . end;'
"#;

const ACCOUNT: &str = r#"
account=$(aws sts get-caller-identity --query Account --output text)
[[ $account == "$role_account" ]] ||
  fail "These credentials are for account $account; the role belongs into $role_account."
"#;

/// Nothing is set before everything was looked at.
const LOOK: &str = r#"
trust=$(jq -n --argjson document "$trust" --arg id "$external_id" \
  '$document | .Statement[0].Condition.StringEquals["sts:ExternalId"] = $id')

current=$(topic_aws sns get-topic-attributes --region "$region" --topic-arn "$topic_arn" \
  --query Attributes.Policy --output text)
foreign=$(jq -n --argjson current "$current" --argjson new "$topic_policy" "$plain"'
  [$new.Statement[] | plain] as $known
  | $current.Statement | if type == "array" then . else [.] end
  | map(select(plain as $one | any($known[]; . == $one) | not))')
if [[ $foreign != '[]' ]]; then
  printf '%s\n' "$foreign" >&2
  fail 'The topic has the statements above, which this script would remove. Paste the policy of the topic into the console and make the script again.'
fi

if found=$(aws iam get-role --role-name="$role_name" --output json 2>/dev/null); then
  [[ $(jq -r .Role.Arn <<<"$found") == "$role_arn" ]] ||
    fail "There is a role $role_name with another path."
  jq -en --argjson found "$found" --argjson trust "$trust" "$plain"'
    ($found.Role.AssumeRolePolicyDocument | plain) == ($trust | plain)' >/dev/null ||
    fail "The role $role_name has another trust policy, which this script would replace."
else
  aws iam create-role --role-name="$role_name" --path "$role_path" \
    --assume-role-policy-document "$trust" >/dev/null
  aws iam wait role-exists --role-name="$role_name"
fi
"#;

const SET: &str = r#"
aws iam put-role-policy --role-name="$role_name" --policy-name "$policy_name" \
  --policy-document "$permissions"

# SNS refuses a principal that it does not know yet, so it is asked a few times.
attempt=1
until topic_aws sns set-topic-attributes --region "$region" --topic-arn "$topic_arn" \
  --attribute-name Policy --attribute-value "$topic_policy"; do
  ((attempt < 10)) || fail 'The policy of the topic could not be set.'
  attempt=$((attempt + 1))
  sleep 5
done

printf '%s\n' "The role $role_arn may publish to $topic_arn."
"#;

/// A script for bash, which needs `aws` and `jq`. Without the external ID in it,
/// it takes it from `EXTERNAL_ID`.
#[must_use]
pub fn script(plan: &Plan<'_>) -> String {
    let mut text = String::from("#!/usr/bin/env bash\n");
    // Documents and paths stand in single quotes, whatever characters they have.
    text.push_str("# shellcheck disable=SC2016\n#\n");
    text.push_str(&comment(&plan.title()));
    for note in notes(plan) {
        text.push_str("#\n");
        text.push_str(&comment(&note));
    }
    text.push_str("\nset -euo pipefail\n\n");
    text.push_str(&values(plan));
    text.push_str(SETTINGS);
    text.push_str(FAIL);
    text.push_str(PLAIN);
    text.push_str(&topic_command(plan));
    text.push_str(ACCOUNT);
    text.push_str(LOOK);
    text.push_str(SET);
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
