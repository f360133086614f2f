//! The way back: a set-up read out of the documents that were made from it.

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
use messages::verbatim;
use setup::needed::{EXTERNAL_ID, sid};
use setup::policy::{Document, Kind, PolicySet, Statement};
use setup::proof::{ProofError, prove};
use setup::source::Setup;

/// Reads a set-up out of its documents. The role's path, `/` or `/…/`, is not in
/// them unless there is a key: AWS drops it in sessions. It comes from wherever
/// the role is made.
///
/// # Errors
/// What is not in them, or not as it is made here.
pub fn recover(
    documents: &PolicySet<Option<&Document>>,
    role_path: &str,
) -> Result<Setup, ProofError> {
    let lost = |document, what: &str| ProofError {
        document,
        what: verbatim(what),
    };
    let find = |kind: Kind, sid: &str| -> Option<&Statement> {
        let document = (*documents.get(kind))?;
        document
            .statements
            .iter()
            .find(|statement| statement.is_called(sid))
    };
    let trust = find(Kind::Trust, sid::ASSUME_ROLE).ok_or(lost(Kind::Trust, "statement"))?;
    let publish = find(Kind::Topic, sid::TOPIC).ok_or(lost(Kind::Topic, "statement"))?;
    let trusted = principal(trust).ok_or(lost(Kind::Trust, "principal"))?;
    let trusted = trusted
        .strip_suffix(":root")
        .and_then(|arn| arn.rsplit(':').next())
        .ok_or(lost(Kind::Trust, "account"))?;
    let external_id = value(trust, EXTERNAL_ID)
        .and_then(|text| ExternalId::parse(text).ok())
        .ok_or(lost(Kind::Trust, "external ID"))?;
    let session = principal(publish)
        .and_then(parts)
        .ok_or(lost(Kind::Topic, "principal"))?;
    let [_, partition, _, _, account, named] = session;
    let (role, name) = named
        .strip_prefix("assumed-role/")
        .and_then(|named| named.rsplit_once('/'))
        .ok_or(lost(Kind::Topic, "session"))?;
    let notification_type =
        NotificationType::parse(name).map_err(|_| lost(Kind::Topic, "notification type"))?;
    let role = format!("arn:{partition}:iam::{account}:role{role_path}{role}");
    let role = RoleArn::parse(&role).map_err(|_| lost(Kind::Topic, "role"))?;
    let topic = resource(publish)
        .and_then(|text| TopicArn::parse(text).ok())
        .ok_or(lost(Kind::Topic, "topic"))?;
    let key_arn = match find(Kind::Permissions, sid::ROLE_USES_KEY) {
        None => None,
        Some(statement) => {
            let key = resource(statement)
                .filter(|key| parts(key).is_some_and(|found| found[2] == "kms"))
                .ok_or(lost(Kind::Permissions, "key"))?;
            Some(key.to_owned())
        }
    };
    let setup = Setup {
        notification_type,
        topic,
        role,
        external_id,
        trusted_account: trusted.to_owned(),
        key_arn,
    };
    prove(&setup, documents)?;
    Ok(setup)
}

/// The parts of an ARN.
fn parts(arn: &str) -> Option<[&str; 6]> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    parts.try_into().ok()
}

/// The only principal, if it is listed under `AWS`.
fn principal(statement: &Statement) -> Option<&str> {
    match statement.principal.as_ref()?.entries.as_slice() {
        [entry] if entry.kind.as_ref()?.text == "AWS" => Some(&entry.who.text),
        _ => None,
    }
}

/// The only resource.
fn resource(statement: &Statement) -> Option<&str> {
    match statement.resource.as_ref()?.items.as_slice() {
        [item] => Some(&item.text),
        _ => None,
    }
}

/// The only value of a condition.
fn value<'a>(statement: &'a Statement, key: &str) -> Option<&'a str> {
    let condition = statement.conditions.iter().find(|c| c.key.text == key)?;
    match condition.values.as_slice() {
        [value] => Some(&value.text),
        _ => None,
    }
}
