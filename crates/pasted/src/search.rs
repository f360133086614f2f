//! Looking for policy documents in a text, however they are wrapped and encoded.

use std::collections::HashSet;

use wire::json::{Node, Tree, Value, member_path, parse, tree};
use wire::percent;

use crate::format::TAKE_OUT;
use crate::loose::pieces;
use crate::{Sought, Told, told};

/// How often a text is unwrapped.
const LAYERS: u8 = 4;

/// A document, or a part of one where nothing but text is around it.
pub struct Found {
    /// It as JSON.
    pub json: String,
    /// Where it is in the JSON around it.
    pub path: String,
    /// Whether it is only a part of a document, or an array of parts.
    pub bare: bool,
    /// What had to be repaired in it.
    pub slips: Vec<Told>,
    /// The bytes that hold it: in the JSON around it, then in the text.
    pub span: (usize, usize),
}

type Decode = fn(&str) -> Option<String>;

/// Ways in which a text can be encoded as a whole.
const DECODE: [(Told, Decode); 4] = [
    (
        told(
            "json/line-starts",
            "Every line begins with a number, or with the mark of a quotation or of a difference.",
            TAKE_OUT,
        ),
        without_marks,
    ),
    (
        told(
            "json/entities",
            "The quotes are spelled as in HTML and XML (&quot;).",
            "Decode it",
        ),
        without_entities,
    ),
    (
        told(
            "json/percent-encoded",
            "The text is percent-encoded, as AWS's IAM interface returns policies.",
            "Decode it",
        ),
        percent_decoded,
    ),
    (
        told(
            "json/escaped",
            "The quotes are escaped: the document was copied out of a text of another JSON file or of a command.",
            "Remove the escapes",
        ),
        unescaped,
    ),
];

/// The documents in a text, and the layers taken off to see them. Where nothing
/// is found, one layer is taken off, so the time grows with the text.
#[must_use]
pub fn search(text: &str, sought: &Sought) -> (Vec<Found>, Vec<Told>) {
    unwrap(text, sought, LAYERS)
}

fn unwrap(text: &str, sought: &Sought, layers: u8) -> (Vec<Found>, Vec<Told>) {
    let mut found = Vec::new();
    for piece in pieces(text, sought.member) {
        let Ok(root) = tree(&piece.json) else {
            continue;
        };
        let mut inside = distinct(&piece.json, &root, sought, layers);
        if inside.is_empty() && (sought.is_part)(&root) {
            inside.push(Found {
                bare: true,
                ..Found::at(&piece.json, &root, String::new())
            });
        }
        for mut each in inside {
            let (from, to) = each.span;
            let slips = piece.slips.iter().filter(|(_, at)| (from..to).contains(at));
            each.slips.extend(slips.map(|(slip, _)| *slip));
            each.span = piece.span;
            found.push(each);
        }
    }
    // A part of a document that breaks off is not all of it.
    if let [only] = found.as_slice() {
        let outside = [text.get(..only.span.0), text.get(only.span.1..)];
        let structured = |text: &str| text.contains(['{', '}', '[', ']', '"']);
        if only.bare && outside.into_iter().flatten().any(structured) {
            found.clear();
        }
    }
    if found.is_empty() && layers > 0 {
        let layer = DECODE
            .into_iter()
            .find_map(|(layer, decode)| Some((layer, decode(text)?)));
        if let Some((layer, inner)) = layer {
            let (inside, mut others) = unwrap(&inner, sought, layers - 1);
            others.insert(0, layer);
            return (inside, others);
        }
    }
    (found, Vec::new())
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
        }
    }
}

/// Every document in a JSON value, also in its texts. One that is there again in
/// the same words is the same one.
#[must_use]
pub fn documents(json: &str, root: &Node, sought: &Sought) -> Vec<Found> {
    distinct(json, root, sought, LAYERS)
}

fn distinct(json: &str, root: &Node, sought: &Sought, layers: u8) -> Vec<Found> {
    let mut found = Vec::new();
    below(json, root, sought, layers, &mut Vec::new(), &mut found);
    let mut seen = HashSet::new();
    found.retain(|found: &Found| seen.insert(parse(&found.json).map(|value| value.to_json())));
    found
}

fn below<'a>(
    json: &str,
    node: &'a Node,
    sought: &Sought,
    layers: u8,
    path: &mut Vec<Result<&'a str, usize>>,
    found: &mut Vec<Found>,
) {
    let here = |path: &[Result<&str, usize>]| {
        path.iter().fold(String::new(), |path, step| match step {
            Ok(name) => member_path(&path, name),
            Err(index) => format!("{path}[{index}]"),
        })
    };
    match &node.value {
        Tree::Object(_) if (sought.is_document)(node, !path.is_empty()) => {
            found.push(Found::at(json, node, here(path)));
        }
        Tree::Object(members) => {
            for member in members {
                path.push(Ok(&member.name));
                below(json, &member.value, sought, layers, path, found);
                path.pop();
            }
        }
        Tree::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                path.push(Err(index));
                below(json, element, sought, layers, path, found);
                path.pop();
            }
        }
        Tree::Scalar(value) => {
            let text = value.as_str().unwrap_or_default();
            if layers > 0 && text.contains(sought.member) {
                for inner in unwrap(text, sought, layers - 1).0 {
                    let path = here(path);
                    let span = (0, 0);
                    found.push(Found {
                        path,
                        span,
                        ..inner
                    });
                }
            }
        }
    }
}

/// Without HTML's spelling of quotes and other signs.
fn without_entities(text: &str) -> Option<String> {
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
    quotes.then_some(out)
}

/// With one level of backslashes less, as if the whole were a text in JSON.
fn unescaped(text: &str) -> Option<String> {
    if !text.contains("\\\"") {
        return None;
    }
    let mut inside = String::with_capacity(text.len() + 2);
    let mut chars = text.chars();
    inside.push('"');
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next()? {
                '\'' => inside.push('\''),
                next => inside.extend([c, next]),
            },
            '"' => inside.push_str("\\\""),
            '\0'..' ' => inside.push_str(Value::from(c.to_string()).to_json().trim_matches('"')),
            _ => inside.push(c),
        }
    }
    inside.push('"');
    parse(&inside)?.as_str().map(str::to_owned)
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
    [numbered, cited, changed].into_iter().find_map(|strip| {
        let lines: Option<Vec<&str>> = strip(text.trim_matches(['\n', '\r']));
        lines.map(|lines| lines.join("\n"))
    })
}

fn numbered(text: &str) -> Option<Vec<&str>> {
    let (mut last, mut alone, mut out) = (None::<u32>, false, Vec::new());
    for line in text.lines() {
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
