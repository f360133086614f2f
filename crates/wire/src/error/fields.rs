//! Which form fields an error is about, so that a form can show the vendor's
//! objection where it can be corrected. The keys are those of the forms'
//! findings.

use messages::{Message, failure, verbatim};

use super::{ApiError, ErrorKind, split_code};
use crate::explain;

/// Vendor's member names in lower case without separators, and the form field.
const MEMBERS: [(&str, &str); 13] = [
    ("topicarn", "topic_arn"),
    ("rolearn", "role_arn"),
    ("externalid", "external_id"),
    ("notificationtype", "notification_type"),
    ("notificationname", "name"),
    ("operationtype", "scope"),
    ("operations", "operations"),
    ("notifyuserlist", "groups"),
    ("topicid", "topic"),
    ("status", "enabled"),
    ("filter", "filter"),
    ("rule", "filter"),
    ("agencyname", "agency"),
];

/// Members that are looked for in the words of a refusal. Only the connector's:
/// CTS has codes for its own.
const IN_WORDS: usize = 4;

/// Form field and sentence, for each field the error is known to be about.
/// Empty if it belongs beside the buttons.
#[must_use]
pub fn field_hints(error: &ApiError) -> Vec<(&'static str, Message)> {
    if let Some(("CTS", number)) = error.code.as_deref().and_then(split_code) {
        let field = match number {
            400 | 411 => "name",
            401 => "operations",
            402 | 404 | 410 => "topic",
            _ => return named(error),
        };
        let cause = explain::code_cause(error);
        return cause.map(|cause| (field, cause)).into_iter().collect();
    }
    match (error.kind, error.status) {
        (ErrorKind::Conflict, _) => {
            vec![("notification_type", failure::CONNECTOR_TYPE_TAKEN)]
        }
        (ErrorKind::Rejected, Some(400 | 422)) => {
            let hints = named(error);
            if hints.is_empty() {
                mentioned(error)
            } else {
                hints
            }
        }
        _ => Vec::new(),
    }
}

/// The fields the vendor named beside its words.
fn named(error: &ApiError) -> Vec<(&'static str, Message)> {
    let fields = error.hints.iter().filter_map(|(member, words)| {
        // The member may be given as a path: `body.topicArn`, `operations[0].trace_names`.
        let field = member
            .split(['.', '/', '['])
            .map(squeeze)
            .find_map(|part| {
                MEMBERS
                    .iter()
                    .find(|(name, _)| *name == part)
                    .map(|(_, field)| *field)
            })?;
        Some((field, verbatim(words)))
    });
    fields.collect()
}

/// The fields the vendor's words mention.
fn mentioned(error: &ApiError) -> Vec<(&'static str, Message)> {
    let Some(words) = &error.message else {
        return Vec::new();
    };
    let squeezed = squeeze(words);
    let found = MEMBERS
        .iter()
        .take(IN_WORDS)
        .filter(|(name, _)| squeezed.contains(name));
    found.map(|(_, field)| (*field, verbatim(words))).collect()
}

fn squeeze(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
