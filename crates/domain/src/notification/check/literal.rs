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

/// A look-alike in a name, of which nothing but ASCII is left without it, and the name that
/// is left.
pub(super) fn look_alike(rule: &'static str, name: &str) -> Option<(ParseError, String)> {
    if name.is_ascii() {
        return None;
    }
    let clean = lookalike::clean(name);
    let found = clean.first_in_ascii()?.describe().into();
    let name = short(name).into();
    let error = ParseError::new(rule, say::NameLookAlike { found, name });
    Some((error, clean.text))
}

/// Quotation marks around a name, and the name in them.
pub(super) fn in_quotes<'a>(rule: &'static str, name: &'a str) -> Option<(ParseError, &'a str)> {
    let bare = paste::unquoted(name);
    (bare.len() < name.len()).then(|| {
        let name = short(name).into();
        (ParseError::new(rule, say::NameQuotes { name }), bare)
    })
}

/// What is odd inside a name of the catalog, with the name that is meant where only one
/// can be. `rule` is that of the finding.
pub(super) fn inside(rule: &'static str, name: &str) -> Option<ParseError> {
    let shown = || short(name).into();
    if let Some((error, meant)) = look_alike(rule, name) {
        Some(error.fixed_by(use_quoted(&short(&meant)), meant))
    } else if let Some((error, meant)) = in_quotes(rule, name) {
        Some(error.fixed_by(use_quoted(&short(meant)), meant))
    } else if name.contains([',', ';']) {
        Some(ParseError::new(rule, say::NameList { name: shown() }))
    } else if name.contains(['*', '?']) {
        Some(ParseError::new(rule, say::NamePattern { name: shown() }))
    } else {
        None
    }
}
