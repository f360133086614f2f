//! Reading what is nearly JSON, in one pass, and writing the JSON that is meant.
//! Every text, name and number stays what it was; where what is meant is not
//! certain, the reader gives up.

use crate::search::MOST;
use crate::slip::*;
use crate::spanned::{DEEPEST, text_at};
use crate::{DocumentShape, SlipText, is_blank};

/// An object or array found in a text.
pub(super) struct Piece {
    /// The JSON that is meant.
    pub(super) json: String,
    /// What was no JSON, with its offset in `json`.
    pub(super) slips: Vec<(SlipText, usize)>,
    /// Its first byte in the text, and one past its last.
    pub(super) span: (usize, usize),
}

/// The outermost objects and arrays of a text, as long as more are wanted; in one that
/// breaks off, those inside it that are complete and documents. Returns how many bytes
/// were read.
pub(super) fn pieces(
    text: &str,
    sought: &DocumentShape,
    mut wanted: impl FnMut(Piece) -> bool,
) -> usize {
    let mut read = 0;
    let mut loose = Loose::new(text, sought);
    let first = text.len() - text.trim_start_matches(is_blank).len();
    if text
        .get(first..)
        .is_some_and(|text| text.starts_with(is_quote))
    {
        loose.at = first;
        loose.slip(BRACES);
        if loose.items('}', 0).is_some() && loose.blanks().is_some() && loose.at == text.len() {
            wanted(loose.all(first));
            return text.len();
        }
        read += loose.at - first;
    }
    // No document is shorter than this, its member misspelt, or without members, other
    // than as a text.
    let least = sought.member.len() + 4;
    let told = text.contains(sought.member);
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(is_opening)) {
        let start = at + start;
        if text.get(start..).is_some_and(|text| text.starts_with("{{")) {
            at = start + 1;
            continue;
        }
        loose.restart(start);
        let mut more = true;
        if loose.value(DEEPEST).is_none() {
            let mut end = 0;
            let mut done = std::mem::take(&mut loose.done);
            done.sort_unstable_by_key(|done| (done.2, usize::MAX - done.3));
            for done in done {
                if done.2 >= end {
                    end = done.3;
                    more = wanted(loose.piece(done));
                }
            }
        } else if loose.at - start >= least && (told || loose.members) {
            more = wanted(loose.all(start));
        }
        // What was read is not read again: the time it takes grows with the text.
        at = loose.at.max(start + 1);
        read += at - start;
        if !more {
            break;
        }
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    read
}

fn is_opening(c: char) -> bool {
    matches!(c, '{' | '[' | '｛' | '［')
}

struct Loose<'a> {
    text: &'a str,
    sought: &'a DocumentShape,
    at: usize,
    out: String,
    slips: Vec<(SlipText, usize)>,
    /// The brackets that close what is open.
    open: Vec<char>,
    /// Complete documents: from and to in `out`, and in the text.
    done: Vec<(usize, usize, usize, usize)>,
    /// Whether the object that is read assigns with `=`.
    hcl: bool,
    /// Whether any object has members.
    members: bool,
}

impl<'a> Loose<'a> {
    fn new(text: &'a str, sought: &'a DocumentShape) -> Self {
        Self {
            text,
            sought,
            at: 0,
            out: String::new(),
            slips: Vec::new(),
            open: Vec::new(),
            done: Vec::new(),
            hcl: false,
            members: false,
        }
    }

    fn restart(&mut self, at: usize) {
        self.at = at;
        self.out.clear();
        self.slips.clear();
        self.open.clear();
        self.done.clear();
        self.hcl = false;
        self.members = false;
    }

    /// All that was read since that byte.
    fn all(&mut self, start: usize) -> Piece {
        Piece {
            json: std::mem::take(&mut self.out),
            slips: std::mem::take(&mut self.slips),
            span: (start, self.at),
        }
    }

    fn piece(&self, (from, to, start, end): (usize, usize, usize, usize)) -> Piece {
        let inside = self.slips.iter().filter(|(_, at)| (from..=to).contains(at));
        Piece {
            json: self.out.get(from..to).unwrap_or_default().to_owned(),
            slips: inside.map(|(slip, at)| (slip.clone(), at - from)).collect(),
            span: (start, end),
        }
    }

    fn slip(&mut self, slip: SlipText) {
        self.slips.push((slip, self.out.len()));
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Passes the next character, which is written as another one.
    fn write(&mut self, found: char, meant: char) {
        if found != meant {
            self.slip(if found == '=' { HCL } else { TYPOGRAPHIC });
        }
        self.at += found.len_utf8();
        self.out.push(meant);
    }

    /// Passes blanks and comments.
    fn blanks(&mut self) -> Option<()> {
        while let Some(c) = self.peek() {
            let rest = self.rest();
            if matches!(c, ' ' | '\t' | '\n' | '\r') {
                self.out.push(c);
                self.at += 1;
            } else if !c.is_ascii_graphic() && is_blank(c) {
                self.slip(INVISIBLE);
                self.out.push_str(if c.is_whitespace() { " " } else { "" });
                self.at += c.len_utf8();
            } else if c == '#' || rest.starts_with("//") {
                self.slip(COMMENT);
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.slip(COMMENT);
                let end = rest.find("*/").map(|end| end + 2);
                self.at += end.unwrap_or(rest.len());
                end?;
            } else {
                break;
            }
        }
        Some(())
    }

    fn value(&mut self, depth: u8) -> Option<()> {
        self.prefix();
        let c = self.peek()?;
        match c {
            '{' | '｛' | '[' | '［' => {
                let depth = depth.checked_sub(1)?;
                let object = matches!(c, '{' | '｛');
                self.write(c, if object { '{' } else { '[' });
                self.items(if object { '}' } else { ']' }, depth)
            }
            _ if is_quote(c) => self.string(),
            '-' | '0'..='9' => self.number(),
            _ => self.word(depth),
        }
    }

    /// What stands between two brackets, of which the first is passed; without
    /// a first one, members up to the end.
    fn items(&mut self, close: char, depth: u8) -> Option<()> {
        let braces = self.out.is_empty();
        let (from, start) = (self.out.len().saturating_sub(1), self.at.saturating_sub(1));
        if braces {
            self.out.push('{');
        }
        self.open.push(close);
        let outer = std::mem::replace(&mut self.hcl, false);
        let depth = if braces { DEEPEST } else { depth };
        // The end of the last item, and the comma behind it.
        let (mut last, mut comma) = (None::<(usize, usize)>, None::<usize>);
        let mut sought = false;
        loop {
            self.blanks()?;
            let next = self.peek();
            match next {
                Some(',' | '，') if last.is_none() || comma.is_some() => {
                    self.slip(SURPLUS);
                    self.at += next.map_or(0, char::len_utf8);
                }
                Some(c @ (',' | '，')) => {
                    comma = Some(self.out.len());
                    self.write(c, ',');
                }
                None | Some('}' | ']' | ')' | '｝' | '］') => {
                    if let Some(comma) = comma {
                        // What was to come is not here.
                        if next.is_none() && !braces {
                            return None;
                        }
                        self.slips.push((SURPLUS, comma));
                        self.out.remove(comma);
                    }
                    self.open.pop();
                    let found = match next {
                        Some('｝') => Some('}'),
                        Some('］') => Some(']'),
                        _ => next,
                    };
                    match next {
                        Some(c) if found == Some(close) => self.write(c, close),
                        None => {
                            if !braces {
                                self.slip(UNFINISHED);
                            }
                            self.out.push(close);
                        }
                        Some(_) if self.open.contains(&found?) => {
                            self.slip(BRACKET);
                            self.out.push(close);
                        }
                        _ => return None,
                    }
                    break;
                }
                Some(c) => {
                    if let (Some((end, from)), None) = (last, comma) {
                        let between = self.text.get(from..self.at).unwrap_or_default();
                        let sure = close == '}' || c == '{' || between.contains('\n');
                        if !sure {
                            return None;
                        }
                        let hcl = self.hcl && close == '}';
                        self.slips.push((if hcl { HCL } else { COMMA }, end));
                        self.out.insert(end, ',');
                    }
                    if close == '}' {
                        sought |= self.member(depth)?;
                    } else {
                        self.value(depth)?;
                    }
                    (last, comma) = (Some((self.out.len(), self.at)), None);
                }
            }
        }
        self.hcl = outer;
        if sought && self.done.len() < MOST {
            self.done.push((from, self.out.len(), start, self.at));
        }
        Some(())
    }

    /// A member; whether it is the one that is looked for.
    fn member(&mut self, depth: u8) -> Option<bool> {
        let (from, start) = (self.out.len(), self.at);
        self.prefix();
        let bare = !is_quote(self.peek()?);
        if bare {
            let name = self.identifier()?;
            self.out.extend(["\"", name, "\""]);
        } else {
            self.string()?;
        }
        let name = self.out.get(from..).unwrap_or_default();
        let sought = name.trim_matches('"') == self.sought.member;
        self.blanks()?;
        match self.peek()? {
            '=' if self.rest().starts_with("=>") => {
                self.slip(ARROW);
                self.at += 2;
                self.out.push(':');
            }
            '=' => {
                self.hcl = true;
                self.write('=', ':');
            }
            c @ (':' | '：') => {
                if bare {
                    self.slips.push((NAME, from));
                }
                self.write(c, ':');
            }
            _ => {
                self.at = self.at.max(start + 1);
                return None;
            }
        }
        self.blanks()?;
        let at = self.out.len();
        self.value(depth)?;
        // Without quotes, a name ends where its first colon is, or doesn't.
        let name = self.out.get(from..).unwrap_or_default().split('"').nth(1);
        let known = name.is_some_and(|name| self.sought.knows(name));
        if let Some(last) = self.slips.last_mut()
            && bare
            && !known
            && *last == (VALUE, at)
        {
            last.0 = OPEN_VALUE;
        }
        self.members = true;
        Some(sought)
    }

    /// Passes what Python 2 puts before a text.
    fn prefix(&mut self) {
        let text = self.rest().strip_prefix('u');
        if text.is_some_and(|text| text.starts_with(is_quote)) {
            self.slip(SINGLE);
            self.at += 1;
        }
    }

    fn identifier(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | '-' | '.');
        let end = rest.find(|c| !plain(c)).unwrap_or(rest.len());
        let word = rest.get(..end)?;
        if !word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            return None;
        }
        self.at += end;
        Some(word)
    }

    /// A word: a truth value, a text of Python 2, a call or reference.
    fn word(&mut self, depth: u8) -> Option<()> {
        let Some(word) = self.identifier() else {
            return self.unquoted();
        };
        let next = self.peek();
        let (slip, meant) = match word {
            "true" | "false" | "null" => {
                self.out.push_str(word);
                return Some(());
            }
            "True" => (WORD, "true"),
            "False" => (WORD, "false"),
            "None" => (WORD, "null"),
            _ if next == Some('(') => {
                self.slip(OPAQUE);
                self.at += 1;
                return self.call(depth.checked_sub(1)?);
            }
            _ if word.contains('.') && !word.ends_with(SERVICE) && next != Some(':') => {
                (OPAQUE, "null")
            }
            _ => {
                self.at -= word.len();
                return self.unquoted();
            }
        };
        self.slip(slip);
        self.out.push_str(meant);
        Some(())
    }

    /// The arguments of a call, as an array.
    fn call(&mut self, depth: u8) -> Option<()> {
        self.out.push('[');
        let mut first = true;
        loop {
            self.blanks()?;
            if self.peek()? == ')' {
                self.at += 1;
                self.out.push(']');
                return Some(());
            }
            if !std::mem::take(&mut first) {
                self.out.push(',');
            }
            let start = self.at;
            let named = self.identifier().is_some() && self.blanks().is_some();
            if named && self.peek() == Some('=') {
                self.at += 1;
            } else {
                self.at = start;
            }
            self.blanks()?;
            self.value(depth)?;
            self.blanks()?;
            self.at += usize::from(self.peek() == Some(','));
        }
    }

    fn number(&mut self) -> Option<()> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '+' | '-'));
        let number = rest.get(..end.unwrap_or(rest.len()))?;
        let account = number.len() == 12 && number.bytes().all(|b| b.is_ascii_digit());
        if account && number.starts_with('0') {
            self.slip(ZERO);
            self.out.extend(["\"", number, "\""]);
        } else {
            if serde_json::from_str::<serde_json::Number>(number).is_err() {
                return self.unquoted();
            }
            self.out.push_str(number);
        }
        self.at += number.len();
        Some(())
    }

    /// A text without quotes, or with only the last one.
    fn unquoted(&mut self) -> Option<()> {
        if self.hcl {
            return None;
        }
        let value = unquoted(self.rest(), self.sought)?;
        let rest = self.rest().get(value.len()..)?;
        // A comma can also be a part of a name in an ARN.
        let unsure = value.starts_with("arn:")
            && rest.strip_prefix(',').is_some_and(|next| {
                next.starts_with(|c: char| c.is_alphanumeric()) && !next.starts_with("arn:")
            });
        let known =
            value.contains(':') || value.ends_with(SERVICE) || value == "*" || is_uuid(value);
        let sure = !unsure && (known || self.sought.knows(value));
        self.slip(if sure { VALUE } else { OPEN_VALUE });
        self.out.extend(["\"", value, "\""]);
        self.at += value.len() + usize::from(rest.starts_with('"'));
        Some(())
    }

    /// A text in any quotes, written in straight double ones.
    fn string(&mut self) -> Option<()> {
        let (start, open) = (self.at, self.peek()?);
        if open == '"'
            && let Ok((_, end)) = text_at(self.text, start)
        {
            self.at = end;
            let text = self.text.get(start..self.at)?;
            if self.hcl && (text.contains("${") || text.contains("%{")) {
                self.slip(OPAQUE);
            }
            self.out.push_str(text);
            return Some(());
        }
        let from = self.out.len();
        self.out.push('"');
        let mut chars = self.rest().char_indices().skip(1).peekable();
        // Whether a line ends inside, and behind a hyphen.
        let (mut lines, mut hyphen) = (false, false);
        loop {
            let (at, c) = chars.next()?;
            self.at = start + at;
            let end = start + at + c.len_utf8();
            let after = || self.text.get(end..).unwrap_or_default();
            match c {
                '\\' => match chars.next()?.1 {
                    '\'' => self.out.push('\''),
                    'x' => self.out.push_str("\\u00"),
                    escaped => self.out.extend(['\\', escaped]),
                },
                c if closes(open, c, after) => {
                    self.at = end;
                    break;
                }
                '"' => self.out.push_str("\\\""),
                '\n' | '\r' => {
                    self.out.truncate(self.out.trim_end_matches(' ').len());
                    while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {}
                    // A quote that begins something else shows that one is missing.
                    let (next, quote) = chars.peek()?;
                    let behind = self.text.get(start + next + quote.len_utf8()..)?;
                    let ends = behind.trim_start().starts_with([':', ',', ']', '}']);
                    if is_quote(*quote) && !ends || self.out.ends_with(',') {
                        return None;
                    }
                    (lines, hyphen) = (true, hyphen || self.out.ends_with(['-', '=']));
                }
                '\0'..' ' => return None,
                _ => self.out.push(c),
            }
        }
        if lines {
            let joined = self.out.get(from + 1..)?;
            if !joined.chars().all(|c| is_plain(c) || ",${}".contains(c)) {
                return None;
            }
            // Names of objects in S3 can have blanks.
            let name = joined.contains(':') && !joined.contains(":s3:");
            let sure = name && !hyphen || self.sought.knows(joined) || is_uuid(joined);
            self.slips.push((if sure { LINE } else { OPEN_LINE }, from));
        }
        let all = self.text.get(start..self.at).unwrap_or_default();
        let plain = matches!(open, '\'' | '"') && all.ends_with(open);
        let slip = if plain { SINGLE } else { TYPOGRAPHIC };
        if !(lines && open == '"' && plain) {
            self.slips.push((slip, from));
        }
        self.out.push('"');
        let (_, end) = text_at(&self.out, from).ok()?;
        (end == self.out.len()).then_some(())
    }
}

/// Whether a quote ends the text that another one began.
fn closes<'a>(open: char, c: char, after: impl Fn() -> &'a str) -> bool {
    let single = is_single(open);
    match open {
        '\'' => c == '\'',
        '"' if c == '"' => true,
        '"' if !is_quote(c) || is_single(c) => false,
        '"' => after().trim_start().starts_with([':', ',', ']', '}']),
        _ => is_quote(c) && is_single(c) == single,
    }
}

fn is_single(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‚' | '‛')
}

fn is_quote(c: char) -> bool {
    is_single(c) || matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂')
}

/// What the names of services end with.
const SERVICE: &str = ".amazonaws.com";

/// Whether a character needs no quotes to be taken for a part of a text.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_:/*?+=.@-".contains(c)
}

/// The text without quotes that begins here, up to where a value can end. Digits are a
/// number with a slip in it.
#[must_use]
pub fn unquoted<'a>(text: &'a str, sought: &DocumentShape) -> Option<&'a str> {
    let rest = text.trim_start_matches(is_plain);
    let value = text.strip_suffix(rest)?;
    let text =
        value == "*" || value.contains(|c: char| c.is_ascii_alphabetic()) || sought.knows(value);
    let rest = rest.strip_prefix('"').unwrap_or(rest);
    let ends = rest.trim_start_matches([' ', '\t']);
    (text && ends.starts_with([',', '}', ']', '\n', '\r'])).then_some(value)
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}
