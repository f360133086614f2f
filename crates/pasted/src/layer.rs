//! What programs put around every line or character of a text.

use crate::is_blank;

/// Without the time that every line of a log begins with, and what is the same in every
/// line behind it, such as the name of a stream. Also without what `git blame` writes.
pub(crate) fn without_times(text: &str) -> Option<String> {
    let lines = filled(text).map(behind_time);
    let lines = lines.collect::<Option<Vec<&str>>>()?;
    let same = same_start(&lines)?.trim_end_matches(|c| !is_blank(c));
    behind(&lines, same)
}

/// Without what is the same in front of every line, such as the name of a container or
/// the mark of a comment; not the mark of what is gone.
pub(crate) fn without_start(text: &str) -> Option<String> {
    let lines: Vec<&str> = filled(text).collect();
    let same = same_start(&lines)?;
    if same.trim().is_empty() || same.trim_start().starts_with('-') {
        return None;
    }
    behind(&lines, same)
}

/// What several lines begin with, before any sign of JSON.
fn same_start<'a>(lines: &[&'a str]) -> Option<&'a str> {
    let (first, others) = lines.split_first()?;
    let other = others.first()?;
    let start = |same, line: &&str| common(same, line);
    let same = others.iter().fold(common(first, other), start);
    let end = same.find(['"', '{', '}']).unwrap_or(same.len());
    Some(same.get(..end)?.trim_end_matches('['))
}

fn behind(lines: &[&str], same: &str) -> Option<String> {
    let code = lines.iter().map(|line| line.get(same.len()..));
    Some(code.collect::<Option<Vec<&str>>>()?.join("\n"))
}

fn filled(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

fn common<'a>(one: &'a str, other: &str) -> &'a str {
    let mut pairs = one.char_indices().zip(other.chars());
    let end = pairs.find(|((_, a), b)| a != b).map(|((at, _), _)| at);
    let end = end.unwrap_or(one.len().min(other.len()));
    one.get(..end).unwrap_or_default()
}

/// What is behind a time of day (ISO 8601) and its time zone.
fn behind_time(line: &str) -> Option<&str> {
    let is_time = |at: &usize| {
        let time = line.as_bytes().get(*at..at + 8).unwrap_or_default();
        let fits = |(at, b): (usize, &u8)| match at % 3 {
            2 => *b == b':',
            _ => b.is_ascii_digit(),
        };
        time.len() == 8 && time.iter().enumerate().all(fits)
    };
    let colons = line.match_indices(':').map(|(at, _)| at);
    let at = colons.filter_map(|at| at.checked_sub(2)).find(is_time)?;
    let before = line.get(..at)?;
    if before.contains(['"', '{', '}']) {
        return None;
    }
    let zone = |c: char| c.is_ascii_digit() || ".,:+-Z])".contains(c);
    let rest = line.get(at + 8..)?.trim_start_matches(zone);
    let Some(blamed) = before.contains('(').then(|| rest.split_once(") ")) else {
        return Some(rest);
    };
    // The zone and the number of the line.
    let (number, code) = blamed?;
    let known = |c: char| c.is_ascii_digit() || " +-".contains(c);
    number.chars().all(known).then_some(code)
}

/// Without the name of a file, and the number of the line in it, as `grep` writes them
/// before every line.
pub(crate) fn without_file(text: &str) -> Option<String> {
    let first = filled(text).next()?;
    let end = first.find(['"', '{', '}']).unwrap_or(first.len());
    let signs = first.get(..end)?.match_indices([':', '-']);
    let mut names = signs.filter_map(|(at, _)| first.get(..at)).take(20);
    names.find_map(|name| {
        let file = name.contains(['.', '/', '\\']) && !name.contains(char::is_whitespace);
        let lines = || filled(text).map(|line| line.strip_prefix(name));
        let (mut last, mut several) = (None::<u32>, 0);
        let numbered = lines().map(|line| {
            let line = line?.strip_prefix([':', '-'])?;
            let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
            let number = line.strip_suffix(rest)?.parse().ok()?;
            let follows = last.is_none_or(|last| last < number);
            (last, several) = (Some(number), several + 1);
            rest.strip_prefix([':', '-']).filter(|_| follows)
        });
        let named = || lines().map(|line| line?.strip_prefix(':'));
        let lines: Option<Vec<&str>> = numbered.collect();
        let lines = lines.or_else(|| named().collect()).filter(|_| file)?;
        (lines.len() > 1).then(|| without_columns(lines).join("\n"))
    })
}

/// Without the numbers of columns, if every line begins with one.
pub(crate) fn without_columns(lines: Vec<&str>) -> Vec<&str> {
    let code = lines.iter().map(|line| {
        let (number, code) = line.split_once(':')?;
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        (digits && !number.is_empty()).then_some(code)
    });
    let code: Option<Vec<&str>> = code.collect();
    code.unwrap_or(lines)
}

/// Without a frame of lines around the text, as terminals draw it.
pub(crate) fn without_frame(text: &str) -> Option<String> {
    const BARS: [char; 4] = ['│', '┃', '║', '|'];
    let is_border = |line: &&str| {
        let drawn = |c: char| matches!(c, '\u{2500}'..='\u{257f}') || "-+=|".contains(c);
        line.chars().all(drawn) && !line.chars().all(|c| BARS.contains(&c))
    };
    let lines = || filled(text).map(str::trim).filter(|line| !is_border(line));
    let closed = lines().all(|line| line.chars().count() > 1 && line.ends_with(BARS));
    // An open one of plain signs is the mark of a quotation.
    let inside = lines().map(|line| {
        let code = line
            .strip_prefix(BARS)
            .filter(|_| closed || !line.starts_with('|'))?;
        let code = code.strip_suffix(BARS).filter(|_| closed).unwrap_or(code);
        Some(code.trim_end())
    });
    let inside = inside.collect::<Option<Vec<&str>>>()?;
    (inside.len() > 1).then(|| columns(&inside, BARS).unwrap_or_else(|| inside.join("\n")))
}

/// The columns of a table that hold braces, one after the other.
fn columns(lines: &[&str], bars: [char; 4]) -> Option<String> {
    let count = lines.first()?.split(bars).count();
    let same = |line: &&str| line.split(bars).count() == count;
    if count < 2 || !lines.iter().all(same) {
        return None;
    }
    let of = |at: usize| {
        let cells = lines.iter().filter_map(|line| line.split(bars).nth(at));
        cells.collect::<Vec<&str>>().join("\n")
    };
    let found = (0..count).map(of);
    let found = found.filter(|text| text.contains('{') && text.contains('}'));
    Some(found.collect::<Vec<String>>().join("\n"))
}

/// Without the NUL characters of a text in UTF-16 that was read as bytes.
pub(crate) fn without_nuls(text: &str) -> Option<String> {
    if !text.contains('\0') {
        return None;
    }
    // The mark of the byte order, in the ways it is misread.
    let text = text.trim_start_matches(['ÿ', 'þ', '\u{fffd}', '\u{feff}']);
    let first = usize::from(!text.starts_with('\0'));
    let nul = |(at, c): (usize, char)| (at % 2 == first) == (c == '\0');
    let regular = text.chars().enumerate().all(nul);
    regular.then(|| text.replace('\0', ""))
}

/// With the texts of a program in which quotes are doubled as what they stand for (C#
/// reference, verbatim string literals; Visual Basic reference, String).
pub(crate) fn verbatim(text: &str) -> Option<String> {
    if !text.contains("\"\"") {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut any) = (text, false);
    while let Some((before, behind)) = rest.split_once('"') {
        out.push_str(before);
        let begins = before.ends_with(['@', '(']) || before.trim_end().ends_with(" =");
        let opens = behind.trim_start().starts_with(['{', '[']);
        if !(begins && opens) {
            out.push('"');
            rest = behind;
            continue;
        }
        any = true;
        rest = behind;
        while let Some((part, behind)) = rest.split_once('"') {
            out.push_str(part);
            rest = behind;
            let Some(more) = rest.strip_prefix('"') else {
                break;
            };
            out.push('"');
            rest = more;
        }
    }
    out.push_str(rest);
    any.then_some(out)
}

/// Without the tags of HTML that only lay out a text.
pub(crate) fn without_tags(text: &str) -> Option<String> {
    const LINES: [&str; 8] = ["br", "p", "div", "li", "tr", "td", "pre", "ol"];
    const WORDS: [&str; 8] = ["span", "code", "b", "i", "em", "strong", "font", "a"];
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('<');
    out.push_str(parts.next()?);
    let mut any = text.contains("&nbsp;");
    for part in parts {
        let tag = part.split_once('>').and_then(|(tag, rest)| {
            let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next()?;
            let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
            let gap = if is(&LINES) { "\n" } else { "" };
            (is(&LINES) || is(&WORDS)).then_some((gap, rest))
        });
        any |= tag.is_some();
        let (gap, rest) = tag.unwrap_or(("<", part));
        out.extend([gap, rest]);
    }
    any.then_some(out)
}
