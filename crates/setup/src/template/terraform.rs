//! Terraform for the AWS provider: `aws_iam_role`, `aws_iam_role_policy` and
//! `aws_sns_topic_policy` with the documents as local values. Names of arguments
//! are those of the provider's documentation.

use super::notes::head;
use super::{POLICY_NAME, Plan};
use crate::generate::{self, ExternalIdIn};
use crate::syntax::hcl::{self, Expression, Item, quoted};
use serde_json::Value;

const SETTINGS: &str = r#"
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 4.0"
    }
  }
}
"#;

const VARIABLE: &str = r#"
variable "external_id" {
  type        = string
  description = "External ID of the connector in Network Security."
  sensitive   = true
}
"#;

const OUTPUT: &str = r#"
output "role_arn" {
  value = aws_iam_role.network_security.arn
}
"#;

/// A file for an empty folder.
#[must_use]
pub fn terraform(plan: &Plan<'_>) -> String {
    let mut text = head(plan);
    text.push_str(SETTINGS);
    text.push_str(&providers(plan));
    if plan.external_id == ExternalIdIn::Placeholder {
        text.push_str(VARIABLE);
    }
    text.push('\n');
    text.push_str(&hcl::write(&[documents(plan)]));
    text.push_str(&resources(plan));
    text.push_str(OUTPUT);
    text
}

/// The accounts are named, so that nothing can be made in another one.
fn providers(plan: &Plan<'_>) -> String {
    let region = quoted(plan.setup.topic.region());
    let provider = |alias: &str, account: &str| {
        let account = quoted(account);
        format!(
            r#"
provider "aws" {{{alias}
  region              = {region}
  allowed_account_ids = [{account}]
}}
"#
        )
    };
    let mut providers = provider("", plan.setup.role.account());
    if !plan.is_one_account() {
        let alias = "\n  alias               = \"topic\"";
        providers.push_str(&provider(alias, plan.setup.topic.account()));
    }
    providers
}

fn documents(plan: &Plan<'_>) -> Item {
    // With the variable in place of the external ID, unless it is asked for.
    let trust = Expression::of(&generate::trust_policy(plan.setup, plan.external_id))
        .with_reference(generate::PLACEHOLDER, "var.external_id");
    let local = |name: &str, document: &Value| Item::attribute(name, Expression::of(document));
    let all = vec![
        Item::attribute("trust_policy", trust),
        Item::Gap,
        local("permissions", &plan.documents.permissions),
        Item::Gap,
        local("topic_policy", &plan.documents.topic_policy),
    ];
    Item::block("locals", &[], all)
}

fn resources(plan: &Plan<'_>) -> String {
    let (role, path) = (
        quoted(plan.setup.role.name()),
        quoted(plan.setup.role.path()),
    );
    let (policy, topic) = (quoted(POLICY_NAME), quoted(&plan.setup.topic.to_string()));
    let arguments = if plan.is_one_account() {
        format!("arn    = {topic}\n  policy = jsonencode(local.topic_policy)")
    } else {
        format!(
            "provider = aws.topic\n  arn      = {topic}\n  policy   = jsonencode(local.topic_policy)"
        )
    };
    format!(
        r#"
resource "aws_iam_role" "network_security" {{
  name               = {role}
  path               = {path}
  assume_role_policy = jsonencode(local.trust_policy)
}}

resource "aws_iam_role_policy" "network_security" {{
  name   = {policy}
  role   = aws_iam_role.network_security.name
  policy = jsonencode(local.permissions)
}}

resource "aws_sns_topic_policy" "network_security" {{
  {arguments}

  # SNS refuses a principal that does not exist yet.
  depends_on = [aws_iam_role.network_security]
}}
"#
    )
}
