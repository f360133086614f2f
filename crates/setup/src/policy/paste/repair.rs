//! Repairs of texts that are nearly JSON. Each returns the text as it was where
//! there is nothing to repair; whether the result is JSON is for the caller to see.

/// `%7B%22` and so on decoded, if the text begins like that.
pub(super) fn percent_decoded(text: &str) -> String {
    let trimmed = text.trim();
    if !trimmed
        .get(..3)
        .is_some_and(|start| start.eq_ignore_ascii_case("%7b"))
    {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(trimmed.len());
    let mut rest = trimmed.bytes();
    while let Some(byte) = rest.next() {
        let pair = (byte == b'%')
            .then(|| {
                let mut ahead = rest.clone();
                let high = char::from(ahead.next()?).to_digit(16)?;
                let low = char::from(ahead.next()?).to_digit(16)?;
                u8::try_from(high << 4 | low).ok()
            })
            .flatten();
        match pair {
            Some(decoded) => {
                bytes.push(decoded);
                rest.nth(1);
            }
            None => bytes.push(if byte == b'+' { b' ' } else { byte }),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Without one level of backslashes, and without quotes around the whole.
pub(super) fn unescaped(text: &str) -> String {
    if !text.contains("\\\"") {
        return text.to_owned();
    }
    let trimmed = text.trim();
    let inner = trimmed.strip_prefix('"').unwrap_or(trimmed);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => {}
            Some('t') => out.push('\t'),
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

/// With straight quotes instead of typographic ones.
pub(super) fn straight_quotes(text: &str) -> String {
    text.replace(['“', '”', '„', '«', '»', '″'], "\"")
}

/// With double quotes instead of single ones, as Python prints a dictionary.
pub(super) fn double_quotes(text: &str) -> String {
    if text.contains('"') {
        return text.to_owned();
    }
    text.replace(['\'', '‘', '’'], "\"")
}

/// With ordinary blanks, and nothing invisible, outside texts.
pub(super) fn plain_blanks(text: &str) -> String {
    outside_texts(text, |c, _| match c {
        '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{AD}' => Change::Drop,
        _ if c.is_whitespace() && !c.is_ascii() => Change::Blank,
        _ => Change::Keep,
    })
}

/// Without commas before closing brackets.
pub(super) fn without_trailing_commas(text: &str) -> String {
    outside_texts(text, |c, rest| {
        if c == ',' && rest.trim_start().starts_with(['}', ']']) {
            Change::Drop
        } else {
            Change::Keep
        }
    })
}

enum Change {
    Keep,
    Drop,
    Blank,
}

/// Changes the characters that stand outside JSON texts; `change` is given the
/// character and what follows it.
fn outside_texts(text: &str, change: impl Fn(char, &str) -> Change) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut inside, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        if inside {
            inside = escaped || c != '"';
            escaped = !escaped && c == '\\';
            out.push(c);
            continue;
        }
        inside = c == '"';
        let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
        match change(c, rest) {
            Change::Keep => out.push(c),
            Change::Drop => {}
            Change::Blank => out.push(' '),
        }
    }
    out
}

/// Without `//`, `#` and `/* */`, and without the commas that they hid.
pub(super) fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut inside, mut escaped) = (false, false);
    let mut chars = text.chars().peekable();
    let mut any = false;
    while let Some(c) = chars.next() {
        if inside {
            inside = escaped || c != '"';
            escaped = !escaped && c == '\\';
            out.push(c);
            continue;
        }
        inside = c == '"';
        let next = chars.peek().copied();
        if c == '#' || (c == '/' && next == Some('/')) {
            any = true;
            while chars.next_if(|c| *c != '\n').is_some() {}
        } else if c == '/' && next == Some('*') {
            any = true;
            chars.next();
            let mut before = ' ';
            for c in chars.by_ref() {
                if before == '*' && c == '/' {
                    break;
                }
                before = c;
            }
        } else {
            out.push(c);
        }
    }
    if any {
        without_trailing_commas(&out)
    } else {
        text.to_owned()
    }
}

/// In braces, if it begins with a member's name.
pub(super) fn in_braces(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed.starts_with('"') {
        ["{", trimmed.trim_end_matches(','), "}"].concat()
    } else {
        text.to_owned()
    }
}

/// With the brackets closed that are open at the end.
pub(super) fn closed(text: &str) -> String {
    let mut open = Vec::new();
    let (mut inside, mut escaped) = (false, false);
    for c in text.chars() {
        if inside {
            inside = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        match c {
            '"' => inside = true,
            '{' => open.push('}'),
            '[' => open.push(']'),
            '}' | ']' => {
                open.pop();
            }
            _ => {}
        }
    }
    let mut out = text.trim_end().trim_end_matches(',').to_owned();
    out.extend(open.into_iter().rev());
    out
}
