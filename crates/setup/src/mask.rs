//! Hiding external IDs in documents that are shown.

use domain::secret::Secret;
use messages::Message;

use crate::edit::{Edit, apply, quoted};
use crate::generate::PLACEHOLDER;
use crate::policy::read;
use crate::source::Setup;

/// The text with every external ID hidden as far as it can be told: the set-up's
/// own wherever it stands, and those that conditions ask for.
#[must_use]
pub fn masked(setup: &Setup, text: &str) -> String {
    let document = read(text).unwrap_or_default();
    let edits: Vec<Edit> = document
        .conditions()
        .filter(|c| c.key.text.to_ascii_lowercase().contains("externalid"))
        .flat_map(|condition| &condition.values)
        .map(|part| Edit::retype(part.span, &Secret::new(part.text.as_str()).masked()))
        .collect();
    hidden(setup, apply(text, &edits))
}

/// The text with the set-up's external ID hidden.
pub(crate) fn hidden(setup: &Setup, text: String) -> String {
    let own = setup.external_id.expose();
    // A short one could be a word of the language, and is no secret anyway.
    if own.len() < 8 || !text.contains(own) {
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
    text.contains(&quoted(setup.external_id.expose()))
}

/// A document with [`PLACEHOLDER`] wherever the set-up's external ID stands.
#[must_use]
pub fn left_out(setup: &Setup, text: &str) -> String {
    text.replace(&quoted(setup.external_id.expose()), &quoted(PLACEHOLDER))
}
