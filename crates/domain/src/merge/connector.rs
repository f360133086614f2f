//! Fields of a connector's form. The external ID is a secret: its text says
//! only whether it changes.

use super::{Change, Conflict, FieldValue, FormFields, Merge, three_way};
use crate::connector::{Connector, ConnectorForm, SecretEdit};
use crate::paste;
use crate::secret::Secret;
use messages::{Message, merge, verbatim};

const EXTERNAL_ID: &str = "external_id";

impl FormFields for ConnectorForm {
    fn fields(&self) -> Vec<FieldValue> {
        let secret = match &self.external_id {
            // Nothing is stored of what has no type.
            SecretEdit::Unchanged if self.notification_type.is_empty() => verbatim(""),
            SecretEdit::Unchanged => merge::UNCHANGED,
            SecretEdit::Replace(secret) if secret.expose().is_empty() => verbatim(""),
            SecretEdit::Replace(_) => merge::NEW_VALUE,
        };
        let field = |key, label, content| FieldValue {
            key,
            label,
            lines: vec![content],
        };
        let typed = |text: &String| verbatim(text);
        vec![
            field(
                "notification_type",
                merge::NOTIFICATION_TYPE,
                typed(&self.notification_type),
            ),
            field("topic_arn", merge::TOPIC_ARN, typed(&self.topic_arn)),
            field("role_arn", merge::ROLE_ARN, typed(&self.role_arn)),
            field(EXTERNAL_ID, merge::EXTERNAL_ID, secret),
        ]
    }

    fn take(&mut self, key: &str, from: &Self) {
        match key {
            "notification_type" => self.notification_type.clone_from(&from.notification_type),
            "topic_arn" => self.topic_arn.clone_from(&from.topic_arn),
            "role_arn" => self.role_arn.clone_from(&from.role_arn),
            EXTERNAL_ID => self.external_id = from.external_id.clone(),
            _ => {}
        }
    }

    fn same(&self, other: &Self, key: &str) -> bool {
        match key {
            "notification_type" => same(&self.notification_type, &other.notification_type),
            "topic_arn" => same(&self.topic_arn, &other.topic_arn),
            "role_arn" => same(&self.role_arn, &other.role_arn),
            EXTERNAL_ID => {
                let cleared = SecretEdit::Replace(Secret::default());
                self.external_id == other.external_id
                    || (*self == Self::default() && other.external_id == cleared)
            }
            _ => true,
        }
    }
}

/// Whether saving `after` stores `before`: blanks around what is typed are not sent.
fn same(before: &str, after: &str) -> bool {
    before == after || paste::trim(after).text == before
}

fn masked(secret: &Secret) -> Vec<Message> {
    vec![verbatim(secret.masked())]
}

/// Merges a form with what was stored meanwhile. Forms alone would not show
/// that the stored external ID changed; this does. An unchanged external ID
/// means theirs afterwards, so check the merged form against `theirs`.
#[must_use]
pub fn connectors(
    base: &Connector,
    theirs: &Connector,
    mine: &ConnectorForm,
) -> Merge<ConnectorForm> {
    let mut merged = three_way(
        &ConnectorForm::from(base),
        &ConnectorForm::from(theirs),
        mine,
    );
    if base.external_id != theirs.external_id {
        match &mine.external_id {
            SecretEdit::Unchanged => merged.taken_from_theirs.push(Change {
                key: EXTERNAL_ID,
                label: merge::EXTERNAL_ID,
                before: masked(&base.external_id),
                after: masked(&theirs.external_id),
            }),
            SecretEdit::Replace(secret) if *secret == theirs.external_id => {}
            SecretEdit::Replace(secret) => merged.conflicts.push(Conflict {
                key: EXTERNAL_ID,
                label: merge::EXTERNAL_ID,
                base: masked(&base.external_id),
                theirs: masked(&theirs.external_id),
                mine: masked(secret),
            }),
        }
    }
    merged
}
