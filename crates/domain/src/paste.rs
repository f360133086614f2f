//! What copy and paste does to identifiers: blanks and invisible characters
//! around them, quotes, placeholders of templates, text cut at colons.

use messages::identifier;

use crate::finding::ParseError;
pub(crate) use crate::lookalike::is_blank;
use crate::phrase::{field, short};

/// A part of a text and the byte it starts at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    pub(crate) start: usize,
    pub(crate) text: &'a str,
}

impl Part<'_> {
    /// One past the last byte.
    pub(crate) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// No identifier is this long, with whatever was copied along.
const TOO_LONG: usize = 8_192;

/// Whether a text is too long for one identifier to be looked for in it.
pub(crate) fn is_too_long(text: &str) -> bool {
    text.len() > TOO_LONG
}

/// Says that a text is too long for one identifier to be looked for in it.
pub(crate) fn too_long(text: &str, kind: &str) -> Option<ParseError> {
    is_too_long(text).then(|| {
        let field = field(kind).into();
        ParseError::new("text/too-long", identifier::TooLongToSearch { field })
    })
}

/// The text without what surrounds it.
pub(crate) fn trim(raw: &str) -> Part<'_> {
    let from = raw.trim_start_matches(is_blank);
    Part {
        start: raw.len() - from.len(),
        text: from.trim_end_matches(is_blank),
    }
}

/// Cuts at colons into at most `most` parts; the last keeps its colons.
pub(crate) fn colon_parts(text: &str, most: usize) -> Vec<Part<'_>> {
    let mut start = 0;
    text.splitn(most, ':')
        .map(|text| {
            let part = Part { start, text };
            start += text.len() + 1;
            part
        })
        .collect()
}

/// `text` with the bytes of `part` replaced.
pub(crate) fn replaced(text: &str, part: Part<'_>, with: &str) -> String {
    let mut whole = text.get(..part.start).unwrap_or_default().to_owned();
    whole.push_str(with);
    whole.push_str(text.get(part.end()..).unwrap_or_default());
    whole
}

/// Quotation marks of any language, and backticks.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '`' | '\u{2018}'
            ..='\u{201F}' | '«' | '»' | '‹' | '›' | '「' | '」' | '『' | '』'
    )
}

/// The text without quotes around it, as they stay when it is copied out of
/// JSON or code.
pub(crate) fn unquoted(text: &str) -> &str {
    within(text, &|open, close| is_quote(open) && is_quote(close))
}

/// The text without quotes or brackets around it.
pub(crate) fn core(text: &str) -> &str {
    within(text, &|open, close| {
        matches!(
            (open, close),
            ('(', ')') | ('[', ']') | ('{', '}') | ('<', '>')
        ) || (is_quote(open) && is_quote(close))
    })
}

fn within<'a>(text: &'a str, pair: &dyn Fn(char, char) -> bool) -> &'a str {
    let mut core = text;
    loop {
        let mut inner = core.trim_end_matches([',', ';']).chars();
        let (Some(open), Some(close)) = (inner.next(), inner.next_back()) else {
            return core;
        };
        let inner = inner.as_str().trim_matches(is_blank);
        if inner.is_empty() || !pair(open, close) {
            return core;
        }
        core = inner;
    }
}

/// A part that a template or a text for people left to be filled: in brackets,
/// a reference of CloudFormation or Terraform, a variable of a shell.
pub(crate) fn placeholder(text: &str) -> Option<ParseError> {
    let (start, end) = bracketed(text).or_else(|| reference(text))?;
    let found = text.get(start..end).unwrap_or_default();
    Some(is_placeholder(Part { start, text: found }))
}

fn is_placeholder(part: Part<'_>) -> ParseError {
    let value = short(part.text).into();
    ParseError::new("text/placeholder", identifier::Placeholder { value })
        .at(part.start, part.end())
}

/// The first pair of angle, curly or square brackets around a name.
fn bracketed(text: &str) -> Option<(usize, usize)> {
    const LONGEST: usize = 100;
    let mut open: Option<(usize, char)> = None;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('<' | '{' | '[', _) => {
                let outer = open.filter(|&(start, bracket)| bracket == c && start + 1 == at);
                open = outer.or(Some((at, c)));
            }
            ('>', Some((start, '<'))) | ('}', Some((start, '{'))) | (']', Some((start, '['))) => {
                let inside = text.get(start + 1..at).unwrap_or_default();
                let named = inside.contains(|c: char| c.is_alphabetic())
                    && inside.len() <= LONGEST
                    // A comment of HTML.
                    && !inside.starts_with('!')
                    && !inside.contains(['"', '\n']);
                if named {
                    let doubled = c == '}'
                        && text.get(at + 1..).is_some_and(|rest| rest.starts_with('}'))
                        && inside.starts_with('{');
                    let dollar = text
                        .get(..start)
                        .is_some_and(|before| before.ends_with('$'));
                    return Some((start - usize::from(dollar), at + 1 + usize::from(doubled)));
                }
                open = None;
            }
            _ => {}
        }
    }
    None
}

/// A part that a template left to be filled in a text that is valid as it stands:
/// `${id}`, `{{name}}`, `<path>`, `$ENV`, `%ENV%`, `xxxx`, `YOUR_TOPIC_NAME`. Square
/// brackets are none: names have them on purpose.
pub(crate) fn template(text: &str) -> Option<ParseError> {
    let mut from = 0;
    while let Some((start, end)) = bracketed(text.get(from..)?) {
        let found = text.get(from + start..from + end)?;
        if !found.starts_with('[') {
            return Some(looks_left(found));
        }
        from += end;
    }
    text.split('/')
        .find(|part| is_left_word(part))
        .map(looks_left)
}

fn looks_left(part: &str) -> ParseError {
    let value = short(part).into();
    ParseError::new("text/template", identifier::Template { value })
}

/// Whether a name is a variable, filler, or words that say what belongs there.
fn is_left_word(part: &str) -> bool {
    const FILLERS: [&str; 27] = [
        "a", "arn", "aws", "change", "enter", "fill", "function", "group", "iam", "id", "in",
        "insert", "it", "my", "path", "put", "replace", "resource", "role", "smn", "sns", "the",
        "this", "topic", "urn", "user", "value",
    ];
    const TELLING: [&str; 6] = ["changeme", "here", "me", "name", "placeholder", "replaceme"];
    let named = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    // In lower case it is a pattern of SQL.
    let percents = || part.strip_prefix('%')?.strip_suffix('%');
    let shouted = percents().filter(|name| !name.contains(|c: char| c.is_ascii_lowercase()));
    if part.strip_prefix('$').or(shouted).is_some_and(named) {
        return true;
    }
    let lower = part.to_ascii_lowercase();
    if lower.len() > 3 && lower.chars().all(|c| c == 'x') {
        return true;
    }
    let words = words(part);
    let telling = |word: &String| TELLING.contains(&word.as_str());
    match words.as_slice() {
        [only] => only.len() > 4 && telling(only),
        [first, _, ..] => {
            first == "your"
                || (words.iter().any(telling)
                    && words
                        .iter()
                        .all(|word| telling(word) || FILLERS.contains(&word.as_str())))
        }
        [] => false,
    }
}

/// The words of a name in lower case: `YOUR_ROLE`, `your-role` and `YourRole` have two.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in name.chars() {
        if c.is_alphanumeric() {
            let starts = !last.is_alphanumeric() || (last.is_lowercase() && c.is_uppercase());
            if starts {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        last = c;
    }
    words
}

/// A reference that stands for the whole value.
fn reference(text: &str) -> Option<(usize, usize)> {
    const BEGINNINGS: [&str; 13] = [
        "!Ref",
        "!Sub",
        "!GetAtt",
        "!Join",
        "!ImportValue",
        "Fn::",
        "aws_sns_topic.",
        "aws_iam_role.",
        "var.",
        "local.",
        "module.",
        "data.",
        "$",
    ];
    let whole = core(text);
    let named = BEGINNINGS
        .iter()
        .any(|beginning| whole.starts_with(beginning))
        || (whole.len() > 2 && whole.starts_with('%') && whole.ends_with('%'));
    let start = text.find(whole)?;
    named.then_some((start, start + whole.len()))
}

/// Whether a part of an identifier is the word for what belongs there:
/// `REGION`, `your-account-id`, `xxxxxxxxxxxx`, `$ACCOUNT`. Only for parts that are invalid
/// as they stand.
fn is_placeholder_word(part: &str) -> bool {
    const WORDS: [&str; 9] = [
        "region",
        "regionid",
        "account",
        "accountid",
        "project",
        "projectid",
        "aws",
        "your",
        "id",
    ];
    let lower = part.to_ascii_lowercase();
    let filler =
        lower.len() > 2 && (lower.chars().all(|c| c == 'x') || lower.chars().all(|c| c == '#'));
    let variable =
        part.starts_with('$') || (part.len() > 2 && part.starts_with('%') && part.ends_with('%'));
    filler
        || variable
        || (lower != "aws"
            && !lower.is_empty()
            && lower
                .split(['-', '_', ' '])
                .all(|word| WORDS.contains(&word)))
}

/// Refuses a part that is the word for what belongs there.
pub(crate) fn no_placeholder(part: Part<'_>) -> Result<(), ParseError> {
    if is_placeholder_word(part.text) {
        Err(is_placeholder(part))
    } else {
        Ok(())
    }
}

/// Refuses a part with a wildcard, as policies have them.
pub(crate) fn no_wildcard(part: Part<'_>, kind: &str) -> Result<(), ParseError> {
    let Some(at) = part.text.find('*') else {
        return Ok(());
    };
    let at = part.start + at;
    let field = field(kind).into();
    Err(ParseError::new("text/wildcard", identifier::Wildcard { field }).at(at, at + 1))
}

/// The first character that `allowed` refuses.
pub(crate) fn first_bad(part: Part<'_>, allowed: impl Fn(char) -> bool) -> Option<(usize, char)> {
    part.text
        .char_indices()
        .find(|&(_, c)| !allowed(c))
        .map(|(at, c)| (part.start + at, c))
}
