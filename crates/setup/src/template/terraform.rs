//! Terraform for the AWS provider: `aws_iam_role`, `aws_iam_role_policy` and
//! `aws_sns_topic_policy` with the documents as local values. Names of arguments
//! are those of the provider's documentation.

use super::{POLICY_NAME, Plan, notes};
use crate::generate::{self, ExternalIdIn};
use crate::syntax::hcl::{self, Expression, Item};
use wire::json::Value;

const NAME: &str = "network_security";

/// A file for an empty folder.
#[must_use]
pub fn terraform(plan: &Plan<'_>) -> String {
    let mut items = vec![Item::Comment(plan.title())];
    for note in notes(plan) {
        items.push(Item::Comment(String::new()));
        items.push(Item::Comment(note));
    }
    items.push(Item::Gap);
    items.push(settings());
    items.extend(providers(plan));
    if plan.external_id == ExternalIdIn::Placeholder {
        items.push(variable());
    }
    items.push(documents(plan));
    items.push(role(plan));
    items.push(role_policy());
    items.push(topic_policy(plan));
    let arn = Expression::raw(format!("aws_iam_role.{NAME}.arn"));
    items.push(Item::block(
        "output",
        &["role_arn"],
        vec![Item::attribute("value", arn)],
    ));
    hcl::write(&items)
}

fn settings() -> Item {
    let aws = Expression::Object(vec![
        ("source".to_owned(), Expression::text("hashicorp/aws")),
        ("version".to_owned(), Expression::text(">= 4.0")),
    ]);
    let required = Item::block("required_providers", &[], vec![Item::attribute("aws", aws)]);
    Item::block("terraform", &[], vec![required])
}

/// The accounts are named, so that nothing can be made in another one.
fn providers(plan: &Plan<'_>) -> Vec<Item> {
    let region = Item::attribute("region", Expression::text(plan.setup.topic.region()));
    let only = |account: &str| {
        let accounts = Expression::texts(&[account.to_owned()]);
        Item::attribute("allowed_account_ids", accounts)
    };
    let (role, topic) = (plan.setup.role.account(), plan.setup.topic.account());
    let mut providers = vec![Item::block(
        "provider",
        &["aws"],
        vec![region.clone(), only(role)],
    )];
    if !plan.is_one_account() {
        let alias = Item::attribute("alias", Expression::text("topic"));
        providers.push(Item::block(
            "provider",
            &["aws"],
            vec![alias, region, only(topic)],
        ));
    }
    providers
}

fn variable() -> Item {
    let text = "External ID of the connector in Network Security.";
    Item::block(
        "variable",
        &["external_id"],
        vec![
            Item::attribute("type", Expression::raw("string")),
            Item::attribute("description", Expression::text(text)),
            Item::attribute("sensitive", Expression::raw("true")),
        ],
    )
}

fn documents(plan: &Plan<'_>) -> Item {
    // With the variable in place of the external ID, unless it is asked for.
    let trust = Expression::of(&generate::trust_policy(plan.setup, plan.external_id))
        .with_reference(generate::PLACEHOLDER, "var.external_id");
    let local = |name: &str, document: &Value| Item::attribute(name, Expression::of(document));
    Item::block(
        "locals",
        &[],
        vec![
            Item::attribute("trust_policy", trust),
            Item::Gap,
            local("permissions", &plan.documents.permissions),
            Item::Gap,
            local("topic_policy", &plan.documents.topic_policy),
        ],
    )
}

fn encoded(local: &str) -> Expression {
    Expression::raw(format!("jsonencode(local.{local})"))
}

fn role(plan: &Plan<'_>) -> Item {
    Item::block(
        "resource",
        &["aws_iam_role", NAME],
        vec![
            Item::attribute("name", Expression::text(plan.setup.role.name())),
            Item::attribute("path", Expression::text(plan.setup.role.path())),
            Item::attribute("assume_role_policy", encoded("trust_policy")),
        ],
    )
}

fn role_policy() -> Item {
    let role = Expression::raw(format!("aws_iam_role.{NAME}.name"));
    Item::block(
        "resource",
        &["aws_iam_role_policy", NAME],
        vec![
            Item::attribute("name", Expression::text(POLICY_NAME)),
            Item::attribute("role", role),
            Item::attribute("policy", encoded("permissions")),
        ],
    )
}

fn topic_policy(plan: &Plan<'_>) -> Item {
    let topic = Expression::text(plan.setup.topic.to_string());
    let mut items = Vec::new();
    if !plan.is_one_account() {
        items.push(Item::attribute("provider", Expression::raw("aws.topic")));
    }
    items.push(Item::attribute("arn", topic));
    items.push(Item::attribute("policy", encoded("topic_policy")));
    items.push(Item::Gap);
    items.push(Item::Comment(
        "SNS refuses a principal that does not exist yet.".to_owned(),
    ));
    let role = Expression::raw(format!("[aws_iam_role.{NAME}]"));
    items.push(Item::attribute("depends_on", role));
    Item::block("resource", &["aws_sns_topic_policy", NAME], items)
}
