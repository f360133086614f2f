//! What several messages need: texts shortened for quoting, and characters and fields as
//! parts of a sentence.

use messages::{Message, finding, identifier};

use crate::lookalike;

/// What an identifier or a part of one is called at the beginning of a message.
pub(crate) fn field(kind: &str) -> Message {
    identifier::Field { kind: kind.into() }.into()
}

/// The text shortened to 40 characters, for quoting inside a sentence.
pub(crate) fn short(text: &str) -> String {
    shortened(text, 40)
}

/// The text for quoting as a whole, shortened only if it is very long.
pub(crate) fn quotable(text: &str) -> String {
    shortened(text, 160)
}

fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        text.to_owned()
    } else {
        text.chars().take(longest).chain(['…']).collect()
    }
}

/// Says that what was found has to be written in lower case.
pub(crate) fn lowercase(found: &str, expected: &str) -> Message {
    identifier::Lowercase {
        found: found.into(),
        expected: expected.into(),
    }
    .into()
}

/// Label of a fix that puts a value in.
pub(crate) fn use_value(value: &str) -> Message {
    let value = value.into();
    finding::UseValue { value }.into()
}

/// Label of a fix that puts a word or a part in.
pub(crate) fn use_quoted(value: &str) -> Message {
    let value = value.into();
    finding::UseQuoted { value }.into()
}

/// A character as it can be shown in a sentence: `“-”`, `“–” (en dash,
/// U+2013)`, or what it is called if it has no picture of its own.
pub(crate) fn character(c: char) -> Message {
    match lookalike::named(c) {
        _ if c == ' ' => identifier::A_SPACE,
        Some(name) if lookalike::is_blank(c) => {
            identifier::AnInvisibleCharacter { name: name.into() }.into()
        }
        Some(name) => identifier::ALookAlike {
            character: c.into(),
            name: name.into(),
        }
        .into(),
        None => identifier::ACharacter {
            character: c.into(),
        }
        .into(),
    }
}
