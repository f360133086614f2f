//! Keeping external IDs out of what is said of documents, and out of documents that leave.

use messages::Message;
use serde_json::Value;

use crate::arn;
use crate::edit::{Edit, apply, quoted};
use crate::generate::PLACEHOLDER;
use crate::needed::needed;
use crate::policy::{Kind, POLICIES, read_only};
use crate::source::Setup;

/// The text with other values in what asks for an external ID, if it is a document.
fn asking(text: &str, value: impl Fn(&str) -> String) -> String {
    let document = read_only(text).unwrap_or_default();
    let conditions = document.conditions();
    let asking = conditions.filter(|c| c.key.text.to_ascii_lowercase().contains("externalid"));
    let values = asking.flat_map(|condition| &condition.values);
    let edits = values.map(|part| Edit::retype(part.span, &value(&part.text)));
    apply(text, &edits.collect::<Vec<_>>())
}

/// Whether the set-up's external ID can stand in a document for something else: it is an
/// account, a word of policies or a part of what the connector is called by.
#[must_use]
pub fn is_common(setup: &Setup) -> bool {
    let (own, needed) = (setup.external_id.expose(), needed(setup));
    let all = Kind::ALL.into_iter().flat_map(|kind| needed.get(kind));
    let mut others = all.map(|it| it.clone().asking(Value::Null).compact());
    arn::is_account(own) || POLICIES.knows(own) || others.any(|text| text.contains(own))
}

/// The text with the set-up's external ID hidden.
pub(crate) fn hidden(setup: &Setup, text: String) -> String {
    let own = setup.external_id.expose();
    // A short one could be a word of the language, and is no secret anyway.
    if own.len() < 8 || !text.contains(own) || is_common(setup) {
        return text;
    }
    text.replace(own, &setup.external_id.secret().masked())
}

/// The message with the set-up's external ID hidden in everything it quotes.
pub(crate) fn masked_in(setup: &Setup, message: &Message) -> Message {
    message.map_texts(&|text| hidden(setup, text))
}

/// Whether the set-up's external ID stands in a document or a part of one.
#[must_use]
pub fn holds(setup: &Setup, text: &str) -> bool {
    left_out(setup, text) != text
}

/// A document with [`PLACEHOLDER`] wherever the set-up's external ID stands.
#[must_use]
pub fn left_out(setup: &Setup, text: &str) -> String {
    let own = setup.external_id.expose();
    if is_common(setup) {
        return asking(text, |id| {
            if id == own { PLACEHOLDER } else { id }.to_owned()
        });
    }
    text.replace(&quoted(own), &quoted(PLACEHOLDER))
}
