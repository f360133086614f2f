//! Fields of a connector's form. The external ID is a secret: its text says
//! only whether it changes.

use super::{Change, Conflict, FieldValue, FormFields, Merge, three_way};
use crate::connector::{Connector, ConnectorForm, SecretEdit};
use crate::paste;

const EXTERNAL_ID: &str = "external_id";
const EXTERNAL_ID_LABEL: &str = "External ID";

impl FormFields for ConnectorForm {
    fn fields(&self) -> Vec<FieldValue> {
        let secret = match &self.external_id {
            SecretEdit::Unchanged => "unchanged",
            SecretEdit::Replace(_) => "new value",
        };
        let field = |key, label, text: &str| FieldValue {
            key,
            label,
            text: text.to_owned(),
        };
        vec![
            field(
                "notification_type",
                "Notification type",
                &self.notification_type,
            ),
            field("topic_arn", "Topic ARN", &self.topic_arn),
            field("role_arn", "Role ARN", &self.role_arn),
            field(EXTERNAL_ID, EXTERNAL_ID_LABEL, secret),
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
            EXTERNAL_ID => self.external_id == other.external_id,
            _ => true,
        }
    }
}

/// Whether saving `after` stores `before`: blanks around what is typed are not sent.
fn same(before: &str, after: &str) -> bool {
    before == after || paste::trim(after).text == before
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
    let mut merge = three_way(
        &ConnectorForm::from(base),
        &ConnectorForm::from(theirs),
        mine,
    );
    if base.external_id != theirs.external_id {
        match &mine.external_id {
            SecretEdit::Unchanged => merge.taken_from_theirs.push(Change {
                key: EXTERNAL_ID,
                label: EXTERNAL_ID_LABEL,
                before: base.external_id.masked(),
                after: theirs.external_id.masked(),
            }),
            SecretEdit::Replace(secret) if *secret == theirs.external_id => {}
            SecretEdit::Replace(secret) => merge.conflicts.push(Conflict {
                key: EXTERNAL_ID,
                label: EXTERNAL_ID_LABEL,
                base: base.external_id.masked(),
                theirs: theirs.external_id.masked(),
                mine: secret.masked(),
            }),
        }
    }
    merge
}
