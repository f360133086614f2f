//! From documents back to the set-up they were made from, for proving that they
//! say what the form says. Takes only documents of the form made here; others are
//! for the doctor.

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};

use crate::arn;
use crate::needed::{EXTERNAL_ID, NeededStatement, needed, sid};
use crate::policy::{Document, Kind, Papers, Statement};
use crate::source::Setup;

/// Why there is no way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The document that doesn't say it.
    pub document: Kind,
    /// What it doesn't say.
    pub what: &'static str,
}

/// Reads a set-up out of its documents. The role's path, `/` or `/…/`, is not in
/// them unless there is a key: AWS drops it in sessions. It comes from wherever
/// the role is made.
///
/// # Errors
/// What is not in them, or not as it is made here.
pub fn recover(documents: &Papers<Option<&Document>>, role_path: &str) -> Result<Setup, Lost> {
    let lost = |document, what| Lost { document, what };
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
    let trusted = arn::split(trusted)
        .filter(arn::Arn::is_root)
        .ok_or(lost(Kind::Trust, "account"))?;
    let external_id = value(trust, EXTERNAL_ID)
        .and_then(|text| ExternalId::parse(text).ok())
        .ok_or(lost(Kind::Trust, "external ID"))?;
    let session = principal(publish)
        .and_then(arn::split)
        .ok_or(lost(Kind::Topic, "principal"))?;
    let named = session.session().ok_or(lost(Kind::Topic, "session"))?;
    let notification_type =
        NotificationType::parse(named.name).map_err(|_| lost(Kind::Topic, "notification type"))?;
    let role = format!(
        "arn:{}:iam::{}:role{role_path}{}",
        session.partition, session.account, named.role
    );
    let role = RoleArn::parse(&role).map_err(|_| lost(Kind::Topic, "role"))?;
    let topic = resource(publish)
        .and_then(|text| TopicArn::parse(text).ok())
        .ok_or(lost(Kind::Topic, "topic"))?;
    let key_arn = match find(Kind::Permissions, sid::ROLE_USES_KEY) {
        None => None,
        Some(statement) => {
            let key = resource(statement)
                .filter(|key| arn::split(key).is_some_and(|found| found.service == "kms"))
                .ok_or(lost(Kind::Permissions, "key"))?;
            Some(key.to_owned())
        }
    };
    let setup = Setup {
        notification_type,
        topic,
        role,
        external_id,
        trusted_account: trusted.account.to_owned(),
        key_arn,
    };
    proved(&setup, documents)?;
    Ok(setup)
}

/// Every document says exactly what the set-up needs.
fn proved(setup: &Setup, documents: &Papers<Option<&Document>>) -> Result<(), Lost> {
    let needed = needed(setup);
    for kind in Kind::ALL {
        let wanted = needed.get(kind);
        let found: &[Statement] = documents
            .get(kind)
            .as_ref()
            .map_or(&[], |document| document.statements.as_slice());
        for wanted in wanted {
            if !found
                .iter()
                .any(|found| found.is_called(wanted.sid) && says(found, wanted))
            {
                return Err(Lost {
                    document: kind,
                    what: wanted.sid,
                });
            }
        }
        let ours = |statement: &&Statement| sid::ALL.iter().any(|sid| statement.is_called(sid));
        if found.iter().filter(ours).count() != wanted.len() {
            return Err(Lost {
                document: kind,
                what: "only our statements",
            });
        }
    }
    Ok(())
}

/// Whether a statement says what is needed, and nothing else, under whatever name.
pub(crate) fn says(statement: &Statement, wanted: &NeededStatement) -> bool {
    let effect = statement.effect.as_ref().map(|effect| effect.text.as_str());
    let actions: Vec<&str> = statement
        .action
        .iter()
        .filter(|clause| !clause.negated)
        .flat_map(|clause| &clause.items)
        .map(|item| item.text.as_str())
        .collect();
    let condition = match (&wanted.condition, statement.conditions.as_slice()) {
        (None, []) => true,
        (Some(wanted), [found]) => {
            let values: Vec<&str> = found.values.iter().map(|v| v.text.as_str()).collect();
            found.operator.text == wanted.operator
                && found.key.text == wanted.key
                && values == [wanted.value.as_str()]
        }
        _ => false,
    };
    effect == Some("Allow")
        && actions == wanted.actions
        && principal(statement) == wanted.principal.as_deref()
        && statement.principal.is_some() == wanted.principal.is_some()
        && resource(statement) == wanted.resource.as_deref()
        && statement.resource.is_some() == wanted.resource.is_some()
        && condition
}

/// The only principal, if it is listed under `AWS`.
pub(crate) fn principal(statement: &Statement) -> Option<&str> {
    let principals = statement.principal.as_ref().filter(|p| !p.negated)?;
    match principals.entries.as_slice() {
        [entry] if entry.kind.as_ref()?.text == "AWS" => Some(&entry.who.text),
        _ => None,
    }
}

/// The only resource.
fn resource(statement: &Statement) -> Option<&str> {
    let clause = statement.resource.as_ref().filter(|c| !c.negated)?;
    match clause.items.as_slice() {
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
