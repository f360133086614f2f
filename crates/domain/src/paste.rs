//! What copy and paste does to identifiers: blanks and invisible characters
//! around them, quotes, placeholders of templates, text cut at colons.

use crate::finding::Fault;

/// Characters without a picture that web pages and editors leave in copied text.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// Blanks of any kind, control characters and invisible characters.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_invisible(c)
}

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

/// Quotes around the text, as they stay when it is copied out of JSON or code.
pub(crate) fn quotes(text: &str, noun: &str) -> Option<Fault> {
    const QUOTES: [char; 9] = ['"', '\'', '`', '“', '”', '‘', '’', '«', '»'];
    let core = text.trim_end_matches([',', ';']);
    let inner = core.strip_prefix(QUOTES)?.strip_suffix(QUOTES)?;
    let inner = trim(inner).text;
    (!inner.is_empty()).then(|| {
        Fault::new(
            "text/quotes",
            format!("There are quotes around the {noun}."),
        )
        .fixed_by("Remove the quotes", inner)
    })
}

/// A part in angle or curly brackets that a template left for a person to fill.
pub(crate) fn placeholder(text: &str) -> Option<Fault> {
    for (open, close) in [('<', '>'), ('{', '}')] {
        let Some(start) = text.find(open) else {
            continue;
        };
        let Some(length) = text.get(start..).and_then(|rest| rest.find(close)) else {
            continue;
        };
        let end = start + length + close.len_utf8();
        let found = text.get(start..end).unwrap_or_default();
        return Some(
            Fault::new(
                "text/placeholder",
                format!("“{found}” is a placeholder; the real value belongs there."),
            )
            .at(start, end),
        );
    }
    None
}

/// A blank or invisible character inside an identifier.
pub(crate) fn blank_inside(text: &str, noun: &str) -> Option<Fault> {
    let (start, found) = text.char_indices().find(|&(_, c)| is_blank(c))?;
    let visible = found.is_whitespace();
    let message = if visible {
        format!("There is a blank inside the {noun}; it has none.")
    } else {
        format!(
            "There is an invisible character (U+{:04X}) inside the {noun}.",
            u32::from(found)
        )
    };
    let label = if visible {
        "Remove blanks"
    } else {
        "Remove invisible characters"
    };
    let clean: String = text.chars().filter(|&c| !is_blank(c)).collect();
    Some(
        Fault::new("text/blank-inside", message)
            .at(start, start + found.len_utf8())
            .fixed_by(label, clean),
    )
}

/// The first character that `allowed` refuses.
pub(crate) fn first_bad(part: Part<'_>, allowed: impl Fn(char) -> bool) -> Option<(usize, char)> {
    part.text
        .char_indices()
        .find(|&(_, c)| !allowed(c))
        .map(|(at, c)| (part.start + at, c))
}
