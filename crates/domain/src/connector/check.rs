//! The check of a connector's form: every field by its own rules, then what
//! topic, role and external ID say about each other.

use super::{Connector, ConnectorForm, SecretEdit, ValidConnector};
use crate::aws::{self, ExternalId, NotificationType, RoleArn, TopicArn};
use crate::finding::{Checked, Finding, ParseError, Report, Severity};
use crate::paste;
use crate::phrase::{use_quoted, use_value};
use crate::secret::Secret;
use messages::aws_identifier;

const TYPE: &str = "notification_type";
const TOPIC: &str = "topic_arn";
const ROLE: &str = "role_arn";
const EXTERNAL_ID: &str = "external_id";

/// Checks a form. `stored` is the connector being edited: what was not touched
/// since then is never refused.
#[must_use]
pub fn check(form: &ConnectorForm, stored: Option<&Connector>) -> Checked<ValidConnector> {
    let mut report = Report::default();
    check_type(form, stored, &mut report);

    let topic = TopicArn::parse(&form.topic_arn);
    let role = RoleArn::parse(&form.role_arn);
    let secret = match &form.external_id {
        SecretEdit::Replace(secret) => secret.expose(),
        SecretEdit::Unchanged => stored.map_or("", |stored| stored.external_id.expose()),
    };

    let role_account = aws::account_part(&form.role_arn);
    let topic_account = aws::account_part(&form.topic_arn);

    let topic_untouched = stored.is_some_and(|s| s.topic_arn == form.topic_arn);
    match &topic {
        Ok(topic) => report.warn(TOPIC, topic.cautions()),
        Err(error) => {
            let other = role.as_ref().ok().map(RoleArn::account);
            report.refuse(
                topic_untouched,
                TOPIC,
                with_account(error.clone(), &form.topic_arn, topic_account, other),
            );
        }
    }

    let role_untouched = stored.is_some_and(|s| s.role_arn == form.role_arn);
    match &role {
        Ok(role) => report.warn(ROLE, role.cautions()),
        Err(error) => {
            let other = topic.as_ref().ok().map(TopicArn::account);
            report.refuse(
                role_untouched,
                ROLE,
                with_account(error.clone(), &form.role_arn, role_account, other),
            );
        }
    }
    if let (Ok(topic), Ok(role)) = (&topic, &role) {
        compare(
            topic,
            role,
            form,
            role_untouched && topic_untouched,
            &mut report,
        );
    }

    match ExternalId::parse(secret) {
        Ok(id) => {
            let accounts: Vec<&str> = [topic_account, role_account]
                .into_iter()
                .flatten()
                .map(|part| part.text)
                .collect();
            report.warn(
                EXTERNAL_ID,
                id.cautions(&accounts, role.as_ref().ok().map(RoleArn::name)),
            );
        }
        Err(error) => {
            let untouched = stored.is_some_and(|s| s.external_id.expose() == secret);
            report.refuse(untouched, EXTERNAL_ID, error);
        }
    }

    report.done(|| ValidConnector {
        connector: build(form, stored),
    })
}

/// What is noteworthy about a stored connector, for lists and detail pages.
/// Never an [`Severity::Error`].
#[must_use]
pub fn inspect(stored: &Connector) -> Vec<Finding> {
    check(&ConnectorForm::from(stored), Some(stored)).findings
}

fn check_type(form: &ConnectorForm, stored: Option<&Connector>, report: &mut Report) {
    if let Some(stored) = stored.filter(|s| s.notification_type != form.notification_type) {
        let error = ParseError::new(
            "connector/type-fixed",
            aws_identifier::TypeFixed {
                stored: (&stored.notification_type).into(),
            },
        )
        .fixed_by(
            use_quoted(&stored.notification_type),
            stored.notification_type.clone(),
        );
        report.add(Severity::Error, TYPE, error);
        return;
    }
    match NotificationType::parse(&form.notification_type) {
        Ok(kind) => {
            let mut cautions = kind.cautions();
            if stored.is_some() {
                // The type can't be changed, so there is nothing to click.
                for caution in &mut cautions {
                    caution.fix = None;
                }
            }
            report.warn(TYPE, cautions);
        }
        Err(mut error) => {
            if stored.is_some() {
                error.fix = None;
            }
            report.refuse(stored.is_some(), TYPE, error);
        }
    }
}

/// Offers the other ARN's account where this one's is a slip of the finger away.
fn with_account(
    error: ParseError,
    raw: &str,
    part: Option<paste::Part<'_>>,
    other: Option<&str>,
) -> ParseError {
    match (part, other) {
        (Some(part), Some(other))
            if error.fix.is_none()
                && error.rule == "arn/account-length"
                && aws::differ_by_one_digit(part.text, other) =>
        {
            error.fixed_by(use_value(other), paste::replaced(raw, part, other))
        }
        _ => error,
    }
}

fn compare(
    topic: &TopicArn,
    role: &RoleArn,
    form: &ConnectorForm,
    untouched: bool,
    report: &mut Report,
) {
    if topic.partition() != role.partition() {
        report.refuse(
            untouched,
            ROLE,
            ParseError::new(
                "connector/partitions",
                aws_identifier::PartitionsDiffer {
                    role: role.partition().as_str().into(),
                    topic: topic.partition().as_str().into(),
                },
            ),
        );
        return;
    }
    if topic.account() == role.account() {
        return;
    }
    if aws::differ_by_one_digit(topic.account(), role.account()) {
        let mut error = ParseError::new(
            "connector/account-slip",
            aws_identifier::AccountsSlip {
                role: role.account().into(),
                topic: topic.account().into(),
            },
        );
        if let Some(part) = aws::account_part(&form.role_arn) {
            error = error.at(part.start, part.end()).fixed_by(
                use_value(topic.account()),
                paste::replaced(&form.role_arn, part, topic.account()),
            );
        }
        report.add(Severity::Warning, ROLE, error);
        return;
    }
    // With equal accounts the role's own policy is normally enough.
    report.add(
        Severity::Note,
        ROLE,
        ParseError::new(
            "connector/accounts",
            aws_identifier::AccountsDiffer {
                role: role.account().into(),
                topic: topic.account().into(),
            },
        ),
    );
}

/// What is sent: untouched texts exactly as stored, others without what
/// surrounds them.
fn build(form: &ConnectorForm, stored: Option<&Connector>) -> Connector {
    let text = |raw: &String, pick: fn(&Connector) -> &String| match stored {
        Some(stored) if pick(stored) == raw => raw.clone(),
        _ => paste::trim(raw).text.to_owned(),
    };
    let external_id = match (&form.external_id, stored) {
        (SecretEdit::Unchanged, Some(stored)) => stored.external_id.clone(),
        (SecretEdit::Unchanged, None) => Secret::default(),
        (SecretEdit::Replace(secret), Some(stored)) if stored.external_id == *secret => {
            secret.clone()
        }
        (SecretEdit::Replace(secret), _) => Secret::new(paste::trim(secret.expose()).text),
    };
    Connector {
        notification_type: text(&form.notification_type, |c| &c.notification_type),
        topic_arn: text(&form.topic_arn, |c| &c.topic_arn),
        role_arn: text(&form.role_arn, |c| &c.role_arn),
        external_id,
    }
}
