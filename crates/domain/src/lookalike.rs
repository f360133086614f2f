//! Characters that look like those of an identifier but are others, as word
//! processors, chat programs and input methods put them in: full-width forms,
//! dashes, invisible characters, letters of other alphabets. One table says
//! what each is called and what it stands for.

use messages::{Message, identifier};

use crate::phrase::character;

/// What divides a word at the end of a line.
pub(crate) const SOFT_HYPHEN: char = '\u{AD}';

/// Characters without a picture that web pages and editors leave in copied
/// text (Unicode's default-ignorable characters and the controls of writing
/// direction).
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Blanks of any kind, control characters and invisible characters.
#[must_use]
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

/// Letters drawn exactly like a Latin one in common typefaces (the single
/// letters among Unicode's confusables).
const CYRILLIC: (&str, &str) = (
    "АВЕЅІЈКМНОРСТХаеіјорсухѕһԁԛԝ",
    "ABESIJKMHOPCTXaeijopcyxshdqw",
);
const GREEK: (&str, &str) = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲ", "ABEZHIKMNOPTYXoc");

/// What a character stands for, and what it is called in the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Entry {
    stands_for: char,
    name: &'static str,
}

fn homoglyph(c: char) -> Option<Entry> {
    [("cyrillic", CYRILLIC), ("greek", GREEK)]
        .into_iter()
        .find_map(|(name, (theirs, ours))| {
            let (_, stands_for) = theirs.chars().zip(ours.chars()).find(|(t, _)| *t == c)?;
            Some(Entry { stands_for, name })
        })
}

/// Characters that can stand for one other only.
fn entry(c: char) -> Option<Entry> {
    let (stands_for, name) = match c {
        '\u{2010}' => ('-', "typographic-hyphen"),
        '\u{2011}' => ('-', "non-breaking-hyphen"),
        '\u{2012}' => ('-', "figure-dash"),
        '\u{2013}' => ('-', "en-dash"),
        '\u{2014}' => ('-', "em-dash"),
        '\u{2015}' => ('-', "horizontal-bar"),
        '\u{2043}' => ('-', "hyphen-bullet"),
        '\u{2212}' | '\u{2796}' => ('-', "minus-sign"),
        '\u{FE58}' => ('-', "small-em-dash"),
        '\u{FE63}' => ('-', "small-hyphen"),
        '\u{2D7}' => ('-', "modifier-minus"),
        '\u{58A}' => ('-', "armenian-hyphen"),
        '\u{5BE}' => ('-', "hebrew-maqaf"),
        '\u{1806}' => ('-', "mongolian-hyphen"),
        '\u{2236}' => (':', "ratio-sign"),
        '\u{A789}' | '\u{2D0}' => (':', "modifier-colon"),
        '\u{FE55}' | '\u{FE13}' => (':', "small-colon"),
        '\u{5C3}' => (':', "hebrew-sof-pasuq"),
        '\u{589}' => (':', "armenian-full-stop"),
        '\u{2044}' => ('/', "fraction-slash"),
        '\u{2215}' => ('/', "division-slash"),
        '\u{29F8}' => ('/', "big-solidus"),
        '\u{2024}' => ('.', "one-dot-leader"),
        '\u{FE52}' => ('.', "small-full-stop"),
        '\u{FF01}'..='\u{FF5E}' => (ascii(u32::from(c) - 0xFEE0)?, "full-width"),
        '\u{1D400}'..='\u{1D6A3}' => {
            let at = (u32::from(c) - 0x1D400) % 52;
            let first = if at < 26 { 'A' } else { 'G' };
            (ascii(u32::from(first) + at)?, "mathematical")
        }
        '\u{1D7CE}'..='\u{1D7FF}' => (digit((u32::from(c) - 0x1D7CE) % 10)?, "mathematical"),
        '\u{660}'..='\u{669}' => (digit(u32::from(c) - 0x660)?, "arabic"),
        '\u{6F0}'..='\u{6F9}' => (digit(u32::from(c) - 0x6F0)?, "persian"),
        '\u{966}'..='\u{96F}' => (digit(u32::from(c) - 0x966)?, "devanagari"),
        _ => return None,
    };
    Some(Entry { stands_for, name })
}

fn ascii(code: u32) -> Option<char> {
    char::from_u32(code).filter(char::is_ascii)
}

fn digit(value: u32) -> Option<char> {
    char::from_digit(value, 10)
}

/// What an invisible character is called.
fn invisible_name(c: char) -> &'static str {
    match c {
        SOFT_HYPHEN => "soft-hyphen",
        '\u{200B}' => "zero-width-space",
        '\u{200C}' => "zero-width-non-joiner",
        '\u{200D}' => "zero-width-joiner",
        '\u{2060}' => "word-joiner",
        '\u{FEFF}' => "byte-order-mark",
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "direction-mark"
        }
        '\u{FE00}'..='\u{FE0F}' => "variation-selector",
        _ => "invisible",
    }
}

/// What a character that is easily taken for another is called, with its code
/// point: `en dash, U+2013`.
pub(crate) fn named(c: char) -> Option<Message> {
    let name = match entry(c).or_else(|| homoglyph(c)) {
        Some(entry) => entry.name,
        None if is_invisible(c) => invisible_name(c),
        None if c.is_whitespace() && c != ' ' => match c {
            '\n' | '\r' => "line-break",
            '\t' => "tab",
            '\u{A0}' | '\u{202F}' => "non-breaking-space",
            _ => "wide-space",
        },
        None if c.is_control() => "control",
        None if matches!(c, '\u{370}'..='\u{3FF}') => "greek",
        None if matches!(c, '\u{400}'..='\u{52F}') => "cyrillic",
        None if c == '…' => "ellipsis",
        None => return None,
    };
    Some(
        identifier::NamedCharacter {
            name: name.into(),
            code: format!("U+{:04X}", u32::from(c)).into(),
        }
        .into(),
    )
}

/// A character that was replaced or left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Replacement {
    /// Byte of the cleaned text at which it stood.
    pub(crate) at: usize,
    /// Byte of the original text at which it stands.
    pub(crate) source: usize,
    /// The character.
    pub(crate) found: char,
    /// What was put in its place, if it was not left out.
    pub(crate) stands_for: Option<char>,
}

impl Replacement {
    /// Whether it is a dash or hyphen that running text has, too.
    pub(crate) fn is_sentence_dash(&self) -> bool {
        matches!(
            self.found,
            '\u{2010}' | '\u{2012}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}'
        )
    }

    /// `“–” (en dash, U+2013) instead of “-”`, `an invisible character (…)`.
    pub(crate) fn describe(&self) -> Message {
        match (self.stands_for, named(self.found)) {
            (Some(expected), Some(name)) => identifier::InsteadOf {
                character: self.found.into(),
                expected: expected.into(),
                name: name.into(),
            }
            .into(),
            _ => character(self.found),
        }
    }
}

/// A text with look-alikes replaced by what they can only stand for, and
/// without invisible characters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Clean {
    pub(crate) text: String,
    /// In the order of the text.
    pub(crate) replacements: Vec<Replacement>,
}

impl Clean {
    /// The first character that was replaced or left out, if nothing but ASCII is left:
    /// a text with other characters may be meant as it is.
    pub(crate) fn first_in_ascii(&self) -> Option<&Replacement> {
        self.replacements.first().filter(|_| self.text.is_ascii())
    }
}

/// Replaces what can stand for one character only. A letter of another
/// alphabet is taken for the Latin one it looks like only inside a word that
/// has Latin letters too and no others: a whole word may be meant as it is.
pub(crate) fn clean(text: &str) -> Clean {
    let mut clean = Clean::default();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_alphabetic() {
            rest.find(|c: char| !c.is_alphabetic())
                .unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let latin = |c: char| c.is_ascii() || entry(c).is_some();
        let mixed =
            word.chars().any(latin) && word.chars().all(|c| latin(c) || homoglyph(c).is_some());
        for c in word.chars() {
            let known = entry(c).or_else(|| homoglyph(c).filter(|_| mixed));
            let stands_for = known.map(|entry| entry.stands_for);
            if stands_for.is_some() || is_invisible(c) {
                clean.replacements.push(Replacement {
                    at: clean.text.len(),
                    source: text.len() - rest.len(),
                    found: c,
                    stands_for,
                });
            }
            if !is_invisible(c) {
                clean.text.push(stands_for.unwrap_or(c));
            }
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
        rest = after;
    }
    clean
}
