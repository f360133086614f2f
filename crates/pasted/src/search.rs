//! Looking for policy documents in a text, however they are wrapped and encoded.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;

use messages::pasted as words;
use serde_json::Value;
use wire::percent;

use crate::layer;
use crate::loose::{Piece, pieces};
use crate::spanned::{self, Node, Tree, element_path, member_path};
use crate::{DocumentShape, SlipText, is_blank, told};

/// How often a text is unwrapped.
const LAYERS: u8 = 4;

/// How many documents of a text are looked at.
pub const MOST: usize = 100;

/// What an object says of whose a document is: names as in [`DocumentShape::owners`], and
/// values, empty where they are neither a short text or array nor a truth value.
pub type Object = Rc<[(&'static str, String)]>;

/// The objects around a document, the outermost first.
pub type Origin = Vec<Object>;

/// How many such members of an object, and how long a value, are looked at.
const OWNERS: usize = 16;
const LONGEST: usize = 2048;

/// A document, or a part of one where nothing but text is around it.
pub struct Found {
    /// It as JSON.
    pub json: String,
    /// Where it is in the JSON around it.
    pub path: String,
    /// Whether it is only a part of a document, or an array of parts.
    pub bare: bool,
    /// What had to be repaired in it.
    pub slips: Vec<SlipText>,
    /// The bytes that hold it: in the JSON around it, then in the text.
    pub span: (usize, usize),
    /// What is around it, once for each time it is there in the same words.
    pub origins: Vec<Origin>,
}

type Decode = fn(&str) -> Option<String>;

/// Ways in which a text can be encoded as a whole.
const DECODE: [(SlipText, Decode); 13] = [
    (
        told("json/nul", words::NUL_CHARACTERS, words::REMOVE_CHARACTERS),
        layer::without_nuls,
    ),
    (
        told(
            "json/terminal",
            words::TERMINAL_CODES,
            words::REMOVE_CHARACTERS,
        ),
        without_codes,
    ),
    (
        told("json/line-starts", words::LINE_TIMES, words::TAKE_OUT),
        layer::without_times,
    ),
    (
        told("json/line-starts", words::LINE_FILES, words::TAKE_OUT),
        layer::without_file,
    ),
    (
        told("json/frame", words::FRAME, words::TAKE_OUT),
        layer::without_frame,
    ),
    (
        told("json/line-starts", words::LINE_MARKS, words::TAKE_OUT),
        without_marks,
    ),
    (
        told("json/line-starts", words::LINE_STARTS, words::TAKE_OUT),
        layer::without_start,
    ),
    (
        told("json/verbatim", words::VERBATIM_STRING, words::TAKE_OUT),
        layer::verbatim,
    ),
    (told("json/table", words::CSV_CELL, words::TAKE_OUT), cells),
    (
        told("json/xml", words::HTML_TAGS, words::TAKE_OUT),
        |text| {
            let text = layer::without_tags(text)?;
            Some(decoded_entities(&text).map_or(text, |(text, _)| text))
        },
    ),
    (
        told("json/entities", words::HTML_ENTITIES, words::DECODE),
        without_entities,
    ),
    (
        told(
            "json/percent-encoded",
            words::PERCENT_ENCODED,
            words::DECODE,
        ),
        percent_decoded,
    ),
    (
        told("json/escaped", words::ESCAPED_QUOTES, words::REMOVE_ESCAPES),
        unescaped,
    ),
];

/// The documents in a text, at most [`MOST`] of them, and the layers taken off to see
/// them. Where nothing is found, one layer is taken off.
#[must_use]
pub fn search(text: &str, sought: &DocumentShape) -> (Vec<Found>, Vec<SlipText>) {
    Search::new(text, sought).unwrap(text, LAYERS)
}

/// Every document in a JSON value, also in its texts, at most [`MOST`] of them. One
/// that is there again in the same words is the same one.
#[must_use]
pub fn documents(json: &str, root: &Node, sought: &DocumentShape) -> Vec<Found> {
    Search::new(json, sought).distinct(json, root, LAYERS)
}

struct Search<'a> {
    sought: &'a DocumentShape,
    /// Bytes that were read, and how many may be: the time a text takes must not grow
    /// faster than the text, in however many layers it is.
    read: usize,
    may: usize,
}

impl<'a> Search<'a> {
    fn new(text: &str, sought: &'a DocumentShape) -> Self {
        let (read, may) = (0, text.len().saturating_mul(2).saturating_add(200_000));
        Self { sought, read, may }
    }

    fn unwrap(&mut self, text: &str, layers: u8) -> (Vec<Found>, Vec<SlipText>) {
        if self.read + text.len() > self.may {
            return (Vec::new(), Vec::new());
        }
        let mut found = Vec::new();
        let read = pieces(text, self.sought, |piece| {
            found.extend(self.in_piece(&piece, layers));
            found.len() < MOST
        });
        // Where they are many, also what each takes beforehand counts.
        self.read += read.max(text.len()) + 200;
        // Parts of a document that breaks off are not all of it, other than those of which
        // only the end is there.
        let parts = found.len() < MOST && found.iter().all(|found| found.bare);
        let begun = text.trim_end_matches(|c| is_blank(c) || matches!(c, ']' | '}' | ','));
        if parts && outside(begun, &found).any(|text| text.contains(['{', '}', '[', ']', '"'])) {
            found.clear();
        }
        if found.is_empty() && layers > 0 {
            let layer = DECODE
                .into_iter()
                .find_map(|(layer, decode)| Some((layer, decode(text)?)));
            if let Some((layer, inner)) = layer {
                let (inside, mut others) = self.unwrap(&inner, layers - 1);
                others.insert(0, layer);
                return (inside, others);
            }
        }
        (found, Vec::new())
    }

    fn in_piece(&mut self, piece: &Piece, layers: u8) -> Vec<Found> {
        let Ok(root) = spanned::parse(&piece.json) else {
            return Vec::new();
        };
        let mut found = self.distinct(&piece.json, &root, layers);
        if found.is_empty() && (self.sought.is_part)(&root) {
            found.push(Found {
                bare: true,
                ..Found::at(&piece.json, &root, String::new())
            });
        }
        for each in &mut found {
            let (from, to) = each.span;
            let slips = piece.slips.iter().filter(|(_, at)| (from..to).contains(at));
            each.slips.extend(slips.map(|(slip, _)| slip.clone()));
            each.span = piece.span;
        }
        found
    }

    fn distinct(&mut self, json: &str, root: &Node, layers: u8) -> Vec<Found> {
        let mut found = Vec::new();
        let (path, around) = (&mut Vec::new(), &mut Vec::new());
        self.below(json, root, layers, path, around, &mut found);
        if found.len() < 2 {
            return found;
        }
        let mut distinct: Vec<Found> = Vec::new();
        let mut seen = HashMap::new();
        for each in found {
            match seen.entry(
                serde_json::from_str(&each.json)
                    .ok()
                    .map(|it: Value| it.to_string()),
            ) {
                Entry::Vacant(entry) => {
                    entry.insert(distinct.len());
                    distinct.push(each);
                }
                Entry::Occupied(entry) => {
                    if let Some(same) = distinct.get_mut(*entry.get()) {
                        same.origins.extend(each.origins);
                    }
                }
            }
        }
        distinct
    }

    fn below<'n>(
        &mut self,
        json: &str,
        node: &'n Node,
        layers: u8,
        path: &mut Vec<Result<&'n str, usize>>,
        around: &mut Origin,
        found: &mut Vec<Found>,
    ) {
        let here = |path: &[Result<&str, usize>]| {
            path.iter().fold(String::new(), |path, step| match step {
                Ok(name) => member_path(&path, name),
                Err(index) => element_path(&path, *index),
            })
        };
        match &node.value {
            _ if found.len() >= MOST => {}
            Tree::Object(_) if (self.sought.is_document)(node, !path.is_empty()) => {
                found.push(Found {
                    origins: vec![around.clone()],
                    ..Found::at(json, node, here(path))
                });
            }
            Tree::Object(members) => {
                let owners = members.iter().filter_map(|member| {
                    let owner = self.sought.owner(&member.name)?;
                    let value = match &member.value.value {
                        Tree::Scalar(Value::String(text)) if text.len() <= LONGEST => text.clone(),
                        Tree::Scalar(Value::Bool(is)) => is.to_string(),
                        Tree::Array(_) => {
                            let list = json.get(member.value.start..member.value.end);
                            let short = list.filter(|list| list.len() <= LONGEST);
                            short.unwrap_or_default().to_owned()
                        }
                        _ => String::new(),
                    };
                    Some((owner, value))
                });
                around.push(owners.take(OWNERS).collect());
                for member in members {
                    path.push(Ok(&member.name));
                    self.below(json, &member.value, layers, path, around, found);
                    path.pop();
                }
                around.pop();
            }
            Tree::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    path.push(Err(index));
                    self.below(json, element, layers, path, around, found);
                    path.pop();
                }
            }
            Tree::Scalar(value) => {
                let text = value.as_str().unwrap_or_default();
                if layers > 0 && text.contains(self.sought.member) {
                    for inner in self.unwrap(text, layers - 1).0 {
                        let (path, span) = (here(path), (0, 0));
                        let origins = inner.origins.iter();
                        let origins = origins.map(|inner| [around, inner.as_slice()].concat());
                        found.push(Found {
                            path,
                            span,
                            origins: origins.collect(),
                            ..inner
                        });
                    }
                }
            }
        }
    }
}

/// What is between the documents of a text, before the first and behind the last.
pub fn outside<'a>(text: &'a str, found: &'a [Found]) -> impl Iterator<Item = &'a str> {
    let ends = std::iter::once(0).chain(found.iter().map(|found| found.span.1));
    let starts = found.iter().map(|found| found.span.0).chain([text.len()]);
    ends.zip(starts)
        .map(|(end, start)| text.get(end..start).unwrap_or_default())
}

/// What a text that is no JSON says of whose a document in it is: an origin for each
/// name with a value behind it, as YAML, XML, tables, commands and forms write them.
#[must_use]
pub fn words(text: &str, sought: &DocumentShape) -> Vec<Origin> {
    let marks = ['<', '>', '"', '\'', '|', '\\', '&', '?'];
    let ends = |c: char| c.is_whitespace() || marks.contains(&c);
    let mut words = text
        .split(ends)
        .filter(|word| !matches!(*word, "" | ":" | "=" | ","));
    let mut found = Vec::new();
    while let Some(word) = words.next() {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        let Some(owner) = sought.owner(name.trim_end_matches(':')) else {
            continue;
        };
        let value = Some(value)
            .filter(|value| !value.is_empty())
            .or_else(|| words.next());
        let value = value.map(|value| value.trim_end_matches([',', ';']));
        if let Some(value) = value.filter(|value| value.len() <= LONGEST) {
            found.push(vec![Rc::from([(owner, value.to_owned())])]);
        }
        if found.len() == MOST {
            break;
        }
    }
    found
}

impl Found {
    fn at(json: &str, node: &Node, path: String) -> Self {
        let span = (node.start, node.end);
        Self {
            json: json.get(span.0..span.1).unwrap_or_default().to_owned(),
            path,
            bare: false,
            slips: Vec::new(),
            span,
            origins: vec![Vec::new()],
        }
    }
}

/// Without the control sequences of a terminal (ECMA-48, 5.4), also as programs that
/// don't send them on write them. Where the escape was lost, a color is still one.
fn without_codes(text: &str) -> Option<String> {
    const ESCAPES: [&str; 8] = [
        "\u{1b}", "^[", "␛", "ESC", "\\u001b", "\\x1b", "\\033", "\\e",
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('[') {
        out.push_str(before);
        let code = behind.trim_start_matches(|c: char| c.is_ascii_digit() || ";:?".contains(c));
        let end = code.strip_prefix(|c: char| c.is_ascii_alphabetic());
        let lost = code.starts_with('m') && code.len() < behind.len();
        let mut escapes = ESCAPES.iter().filter_map(|escape| out.strip_suffix(escape));
        let kept = escapes.next().map(str::len).or(lost.then_some(out.len()));
        rest = match (end, kept) {
            (Some(end), Some(kept)) => {
                out.truncate(kept);
                end
            }
            _ => {
                out.push('[');
                behind
            }
        };
    }
    out.push_str(rest);
    (out.len() < text.len()).then(|| out.replace("\u{1b}(B", ""))
}

/// With the cells that are in quotes as what they stand for (RFC 4180).
fn cells(text: &str) -> Option<String> {
    // A cell by itself can lack the quotes around it.
    let cell = || text.replace("\"\"", "\"");
    let doubled = text.contains("\"\":");
    doubled.then(|| table(text).unwrap_or_else(cell))
}

fn table(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut any) = (text, false);
    loop {
        let cell = rest.trim_start_matches(' ');
        let end = if let Some(mut inside) = cell.strip_prefix('"') {
            loop {
                let (part, behind) = inside.split_once('"')?;
                out.push_str(part);
                let Some(more) = behind.strip_prefix('"') else {
                    break behind;
                };
                any = true;
                out.push('"');
                inside = more;
            }
        } else {
            let end = cell.find([',', ';', '\t', '|', '\n']).unwrap_or(cell.len());
            out.push_str(cell.get(..end)?);
            cell.get(end..)?
        };
        let Some(delimiter) = end.chars().next() else {
            break;
        };
        out.push(delimiter);
        rest = end.get(delimiter.len_utf8()..)?;
    }
    any.then_some(out)
}

/// Without HTML's spelling of quotes and other signs.
fn without_entities(text: &str) -> Option<String> {
    let (text, quotes) = decoded_entities(text)?;
    quotes.then_some(text)
}

/// That, and whether there are quotes among the signs.
fn decoded_entities(text: &str) -> Option<(String, bool)> {
    const SIGNS: [(&str, &str); 10] = [
        ("quot", "\""),
        ("#34", "\""),
        ("#x22", "\""),
        ("apos", "'"),
        ("#39", "'"),
        ("#x27", "'"),
        ("lt", "<"),
        ("gt", ">"),
        ("nbsp", " "),
        ("amp", "&"),
    ];
    if !text.contains('&') {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('&');
    out.push_str(parts.next()?);
    let mut quotes = false;
    for part in parts {
        let known = part.split_once(';').and_then(|(name, rest)| {
            let is = |(sign, _): &&(&str, &str)| name.eq_ignore_ascii_case(sign);
            Some((SIGNS.iter().find(is)?.1, rest))
        });
        let (sign, rest) = known.unwrap_or(("&", part));
        quotes |= sign == "\"";
        out.extend([sign, rest]);
    }
    Some((out, quotes))
}

/// With one level of backslashes less, as if the whole were a text in JSON.
fn unescaped(text: &str) -> Option<String> {
    // PowerShell and Windows' command line have other signs for it.
    if let Some(quote) = ["`\"", "^\""]
        .into_iter()
        .find(|quote| text.contains(quote))
    {
        return Some(text.replace(quote, "\""));
    }
    let signs = ["\\\"", "{\\n", "[\\n", "\\{"];
    if !signs.iter().any(|sign| text.contains(sign)) {
        return None;
    }
    let mut inside = String::with_capacity(text.len() + 2);
    let mut chars = text.chars();
    inside.push('"');
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next()? {
                next @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') => {
                    inside.extend([c, next]);
                }
                // As a shell quotes it.
                next => inside.push(next),
            },
            '"' => inside.push_str("\\\""),
            '\0'..' ' => inside.push_str(Value::from(c.to_string()).to_string().trim_matches('"')),
            _ => inside.push(c),
        }
    }
    inside.push('"');
    serde_json::from_str(&inside).ok()
}

/// With what is percent-encoded decoded, even where a console has broken it into
/// indented lines. `None` where it can be read in two ways.
fn percent_decoded(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut any) = (text, false);
    let begins = |text: &str| {
        let known = |at: &usize| {
            let start = text.as_bytes().get(*at..at + 3).unwrap_or_default();
            start.eq_ignore_ascii_case(b"%7B") || start == b"%25"
        };
        text.match_indices('%').map(|(at, _)| at).find(known)
    };
    while let Some(start) = begins(rest) {
        // A text or array around the object.
        let plain = rest.get(..start)?;
        let around = ["%22", "%5B", "%5b"]
            .into_iter()
            .find(|end| plain.ends_with(end));
        let (plain, run) = rest.split_at_checked(start - around.map_or(0, str::len))?;
        let (run, length) = joined(run);
        out.extend([plain, &decoded(&run)?]);
        (rest, any) = (rest.get(plain.len() + length..)?, true);
    }
    out.push_str(rest);
    any.then_some(out)
}

/// The percent-encoded text that begins here, its indented lines in one, and how
/// many bytes it takes.
fn joined(text: &str) -> (String, usize) {
    let coded = |c: char| c.is_ascii_alphanumeric() || "%-._~!*'()+,:;=@/&$".contains(c);
    let (mut out, mut length) = (String::new(), 0);
    loop {
        let rest = text.get(length..).unwrap_or_default();
        let body = rest.trim_start_matches([' ', '\t']);
        let part = body.trim_start_matches(coded);
        // Only an indented line goes on.
        if length > 0 && (body.len() == rest.len() || part.len() == body.len()) {
            break;
        }
        out.push_str(body.strip_suffix(part).unwrap_or_default());
        length += rest.len() - part.len();
        let Some(next) = part
            .strip_prefix("\r\n")
            .or_else(|| part.strip_prefix('\n'))
        else {
            break;
        };
        length += part.len() - next.len();
    }
    (out, length)
}

/// A percent-encoded text decoded (RFC 3986). A plus sign is a blank only where
/// the text is form-encoded, which encodes the plus sign itself.
fn decoded(run: &str) -> Option<String> {
    let pairs = |part: &str| {
        let pair = part.as_bytes().get(..2).unwrap_or_default();
        pair.len() == 2 && pair.iter().all(u8::is_ascii_hexdigit)
    };
    if !run.split('%').skip(1).all(pairs) {
        return None;
    }
    let plain = percent::decode(run)?;
    let has = |code: &str| run.contains(code) || run.contains(&code.to_ascii_lowercase());
    let mut inside = plain.split('"').step_by(2);
    if !run.contains('+') {
        Some(plain)
    } else if plain.contains("\\\"") {
        None
    } else if inside.any(|between| between.contains('+')) || has("%2B") {
        (!has("%20"))
            .then(|| percent::decode(&run.replace('+', "%20")))
            .flatten()
    } else {
        (has("%20") || run.contains([':', ','])).then_some(plain)
    }
}

/// Without what begins every line: its number, the mark of a quotation, or that of
/// a difference, of which the new side is taken.
fn without_marks(text: &str) -> Option<String> {
    [numbered, cited, changed, planned]
        .into_iter()
        .find_map(|strip| {
            let lines: Option<Vec<&str>> = strip(text.trim_matches(['\n', '\r']));
            lines.map(|lines| layer::without_columns(lines).join("\n"))
        })
}

/// Without the marks of what Terraform plans to make.
fn planned(text: &str) -> Option<Vec<&str>> {
    let (mut any, mut out) = (false, Vec::new());
    for line in text.lines().map(str::trim_start) {
        let made = line.strip_prefix("+ ");
        any |= made.is_some();
        if ["- ", "~ ", "-/+ ", "+/- "]
            .iter()
            .any(|mark| line.starts_with(mark))
        {
            return None;
        }
        out.push(made.unwrap_or(line));
    }
    any.then_some(out)
}

fn numbered(text: &str) -> Option<Vec<&str>> {
    let (mut last, mut alone, mut out) = (None::<u32>, false, Vec::new());
    // The name of the file, as a heading.
    let named = text.split_once('\n').filter(|(file, _)| {
        file.contains('.') && !file.contains(char::is_whitespace) && !file.contains(['"', '{', ':'])
    });
    for line in named.map_or(text, |(_, lines)| lines).lines() {
        let line = line.trim_start();
        let code = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = line.strip_suffix(code)?.parse().ok();
        if number.is_some() && last.is_none_or(|last| last.checked_add(1) == number) {
            (last, alone) = (number, code.trim().is_empty());
            out.push(code.trim_start_matches([' ', '\t', ':', '.', ')', '|', '│']));
        } else if std::mem::take(&mut alone) {
            out.push(line);
        } else {
            return None;
        }
    }
    (out.len() > 1).then_some(out)
}

fn cited(text: &str) -> Option<Vec<&str>> {
    let marks = ['>', '|', ' ', '\t'];
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let all = lines.all(|line| line.trim_start().starts_with(['>', '|']));
    all.then(|| {
        text.lines()
            .map(|line| line.trim_start_matches(marks))
            .collect()
    })
}

fn changed(text: &str) -> Option<Vec<&str>> {
    let heads = ["diff ", "index ", "--- ", "+++ ", "@@", "\\ No newline"];
    let (mut any, mut out) = (false, Vec::new());
    for line in text.lines() {
        if heads.iter().any(|head| line.starts_with(head)) {
            continue;
        }
        any |= line.starts_with(['+', '-']);
        match line.split_at_checked(1) {
            Some(("-", _)) => {}
            Some(("+" | " ", rest)) => out.push(rest),
            None if line.is_empty() => {}
            _ => return None,
        }
    }
    any.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUGHT: DocumentShape = DocumentShape {
        member: "Statement",
        is_document: |node, _| node.get("Statement").is_some(),
        is_part: |node| node.get("Effect").is_some(),
        names: &[&["Statement", "Effect"]],
        words: &[&["Allow"]],
        owners: &["rolename"],
    };

    #[test]
    fn what_is_read_of_a_text_grows_only_with_its_length() {
        let units = [
            "{",
            "{}",
            "{\"",
            "[",
            "%7B%22",
            "a",
            "\"",
            "\\\"",
            "\\\\\\\"",
            "{\"Statement\":",
            "[[1],",
            "{'",
            "“",
            "{\"a\\\"",
            "&quot;{",
            "> {\n",
            "{/*",
            "f(",
            "[f(1 1",
            "{a:b",
            "{\"a\":\"x\n",
            "\u{1b}[1m{",
            "{\"Effect\":1}",
            "{\"Statement\":[]},",
            "\"{\"\"Statement\"\":1}\",",
            "{\"\\\"%7B",
            "❴{",
            "[\"{Statement\",",
            "[\"Statement %7B\",",
            "{'Statement':1,}",
            "2024-01-01T00:00:00Z {\n",
            "a (b 00:00:00 1) {\n",
            "a.json:1:{\n",
            "a.b:-:-",
            "│ { │\n",
            "{\0",
            "@\"{\"\"",
            "<br>{",
            "<",
        ];
        for unit in units {
            let text = unit.repeat(100_000 / unit.len());
            let read = pieces(&text, &SOUGHT, |_| true);
            assert!(read <= 2 * text.len(), "{unit}: {read}");
            let mut search = Search::new(&text, &SOUGHT);
            let (found, _) = search.unwrap(&text, LAYERS);
            assert!(search.read <= 3 * search.may, "{unit}: {}", search.read);
            assert!(found.len() <= MOST, "{unit}");
        }
    }

    #[test]
    fn a_document_is_found_in_as_many_layers_as_people_put_around_it() {
        let mut text = r#"{"Statement":[{"Effect":"Allow"}]}"#.to_owned();
        for layer in 0..=LAYERS {
            let (found, _) = search(&text, &SOUGHT);
            let [only] = found.as_slice() else {
                panic!("{layer}: {text}");
            };
            assert_eq!(only.json, r#"{"Statement":[{"Effect":"Allow"}]}"#);
            text = format!("[{}]", Value::from(text));
        }
        assert!(search(&text, &SOUGHT).0.is_empty());
    }
}
