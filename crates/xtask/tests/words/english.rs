//! What counts as words for people.

use std::collections::BTreeSet;

use super::source::Place;

/// Stands for a hole of a format text.
const HOLE: char = '\u{fffc}';

/// Words of sentences that are names of classes as well.
const FUNCTION_WORDS: [&str; 8] = ["all", "any", "for", "no", "not", "of", "on", "to"];

/// What a word of a sentence may begin or end with.
const AROUND: &str = "“”‘’\"().,:;!?…";

/// The names of the classes in the style sheets, which look like words.
#[derive(Debug, Default)]
pub struct Classes(BTreeSet<String>);

impl Classes {
    /// The classes of these style sheets.
    pub fn of(sheets: &str) -> Self {
        let name = |after: &str| -> String {
            after
                .chars()
                .take_while(|it| it.is_ascii_alphanumeric() || "-_".contains(*it))
                .collect()
        };
        let names = sheets.split('.').skip(1).map(name);
        Self(names.filter(|it| !it.is_empty()).collect())
    }

    /// Whether a text is a list of classes.
    fn are(&self, words: &[&str]) -> bool {
        let is_class = |word: &&str| self.0.contains(*word) && !FUNCTION_WORDS.contains(word);
        words.iter().all(is_class)
    }
}

/// Whether a text has words that people read: two words beside each other, one beside a
/// hole, or one with a space for what it is joined with, unless they are names of classes;
/// in a view also a single word. Texts in Chinese and Japanese have no spaces, so any of
/// their letters counts.
pub fn is_for_people(text: &str, place: Place, classes: &Classes) -> bool {
    if text.chars().any(is_east_asian) {
        return true;
    }
    if place == Place::View && text.split(|it: char| !it.is_alphabetic()).any(is_long) {
        return true;
    }
    let is_joined = text.starts_with(' ') || text.ends_with(' ');
    let text = with_holes(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_part = matches!(words.as_slice(), [word] if is_word(word) && is_long(word));
    (words.windows(2).any(is_phrase) || is_joined && is_part) && !classes.are(&words)
}

fn is_phrase(pair: &[&str]) -> bool {
    let [first, second] = pair else {
        return false;
    };
    match (is_word(first), is_word(second)) {
        (true, true) => true,
        (true, false) => second.contains(HOLE) && is_long(first),
        (false, true) => first.contains(HOLE) && is_long(second),
        (false, false) => false,
    }
}

/// Whether it is a word of a language and not of a program: letters, perhaps with
/// apostrophes and hyphens between them, and no capitals after small letters. What is
/// quoted before a colon is a name in JSON.
fn is_word(word: &str) -> bool {
    if word.ends_with("\":") {
        return false;
    }
    let inside = word.trim_matches(|it| AROUND.contains(it));
    let is_joint = |it: char| matches!(it, '\'' | '’' | '-');
    let letters: Vec<char> = inside.chars().collect();
    let has_hump = letters
        .windows(2)
        .any(|pair| matches!(pair, [small, large] if small.is_lowercase() && large.is_uppercase()));
    let is_bounded = [letters.first(), letters.last()]
        .iter()
        .all(|it| it.is_some_and(|it| it.is_alphabetic()));
    is_bounded && !has_hump && letters.iter().all(|it| it.is_alphabetic() || is_joint(*it))
}

fn is_long(word: &str) -> bool {
    word.chars().filter(|it| it.is_alphabetic()).count() > 1
}

/// Han, Hiragana and Katakana.
fn is_east_asian(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// The text with [`HOLE`] in place of each `{…}` of a format text.
fn with_holes(text: &str) -> String {
    let text = text.replace("{{", "(").replace("}}", ")");
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        filled.push(HOLE);
        filled.push_str(part.split_once('}').map_or(part, |(_, after)| after));
    }
    filled
}
