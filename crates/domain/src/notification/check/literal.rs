//! Names that the service compares letter by letter: what stands in one that is hardly
//! meant, where nothing is known of the names there are.

use crate::finding::ParseError;
use crate::lookalike;
use crate::paste;
use crate::phrase::{short, use_quoted};
use messages::notification_check as say;

/// That blanks or invisible characters are around a name that is sent as it is. `whole` is
/// what the field would hold without them, where it can hold that.
pub(super) fn around(
    rule: &'static str,
    raw: &str,
    whole: impl FnOnce() -> Option<String>,
) -> Option<ParseError> {
    let name = paste::trim(raw).text;
    (name.len() < raw.len()).then(|| {
        let shown = short(name).into();
        let error = ParseError::new(rule, say::NameSpaces { name: shown });
        match whole() {
            Some(whole) => error.fixed_by(use_quoted(&short(name)), whole),
            None => error,
        }
    })
}

/// What is odd inside a name of the catalog, with the name that is meant where only one
/// can be. `rule` is that of the finding.
pub(super) fn inside(rule: &'static str, name: &str) -> Option<ParseError> {
    let shown = || short(name).into();
    let bare = paste::unquoted(name);
    let clean = (!name.is_ascii()).then(|| lookalike::clean(name));
    let clean = clean.unwrap_or_default();
    if let Some(character) = clean.first_in_ascii() {
        let found = character.describe().into();
        let error = ParseError::new(
            rule,
            say::NameLookAlike {
                found,
                name: shown(),
            },
        );
        Some(error.fixed_by(use_quoted(&short(&clean.text)), clean.text))
    } else if bare.len() < name.len() {
        let error = ParseError::new(rule, say::NameQuotes { name: shown() });
        Some(error.fixed_by(use_quoted(&short(bare)), bare))
    } else if name.contains([',', ';']) {
        Some(ParseError::new(rule, say::NameList { name: shown() }))
    } else if name.contains(['*', '?']) {
        Some(ParseError::new(rule, say::NamePattern { name: shown() }))
    } else {
        None
    }
}
