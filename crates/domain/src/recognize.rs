//! Finds the one identifier that is meant in pasted text: with a label, quotes
//! or prose around it, in a link, wrapped by an e-mail program, or written with
//! characters that only look right.
//!
//! A correction is offered only where one reading is left and the field takes
//! the result; what is left out and what is replaced is said.

use std::borrow::Cow;

use crate::finding::ParseError;
use crate::lookalike::{self, Clean, Replacement, SOFT_HYPHEN};
use crate::paste::{self, is_quote};
use crate::phrase::{character, field, quotable, use_value};
use messages::text::Then;
use messages::{Arg, identifier};

/// The identifier a field asks for.
pub(crate) struct Kind {
    /// `topic-arn`: what it is called in the messages.
    pub(crate) word: &'static str,
    /// One that is right.
    pub(crate) example: &'static str,
    /// What identifiers of this and neighboring kinds begin with, in lower case.
    pub(crate) starts: &'static [&'static str],
    /// Whether an identifier, in lower case, is of this kind. It may be invalid.
    pub(crate) wanted: fn(&str) -> bool,
    /// Whether a comma ends the identifier because it cannot contain one.
    pub(crate) comma_ends: bool,
    /// The first rule an exact text breaks, with a correction of that alone.
    pub(crate) refuse: fn(&str) -> Option<ParseError>,
}

impl Kind {
    /// What it is called at the beginning of a message.
    fn field(&self) -> Arg {
        field(self.word).into()
    }
}

/// How certain it is that an identifier begins and ends where it was cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bounds {
    Certain,
    /// It touches the next or previous one.
    Touching,
    Unclear,
}

/// An identifier in a text.
#[derive(Debug, Clone, Copy)]
struct Candidate<'a> {
    start: usize,
    text: &'a str,
    bounds: Bounds,
}

impl Candidate<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Why a trimmed text that `error` refuses is no identifier of this kind, and
/// which one it can only mean. Spans are relative to the text.
pub(crate) fn explain(kind: &Kind, text: &str, error: ParseError) -> ParseError {
    if text.is_empty() {
        return error;
    }
    if let Some(error) = paste::too_long(text, kind.word) {
        return error;
    }
    let decoded = decode(text);
    let decoded = paste::trim(&decoded).text;
    let page = Page {
        kind,
        source: text,
        decoded: decoded != text,
        clean: lookalike::clean(decoded),
    };
    let all = candidates(&page.clean.text, kind);
    let (wanted, others): (Vec<Candidate<'_>>, Vec<Candidate<'_>>) = all
        .into_iter()
        .partition(|found| (kind.wanted)(&found.text.to_ascii_lowercase()));
    match distinct(kind, &wanted).as_slice() {
        [] => page.none(&others),
        [(_, found)] => page.one(*found, &others),
        values => several(kind, values),
    }
}

/// The identifiers by what they mean, each with its clearest place. Three are
/// as many as need be told apart.
fn distinct<'a>(kind: &Kind, found: &[Candidate<'a>]) -> Vec<(String, Candidate<'a>)> {
    const ENOUGH: usize = 3;
    let mut values: Vec<(String, Candidate<'a>)> = Vec::new();
    for candidate in found {
        let value =
            mend(kind, candidate.text).map_or_else(|| candidate.text.to_owned(), |m| m.value);
        match values.iter_mut().find(|(known, _)| *known == value) {
            // The same one pasted twice without anything between.
            Some((_, known))
                if known.bounds == Bounds::Touching && candidate.bounds == Bounds::Touching =>
            {
                known.bounds = Bounds::Certain;
            }
            Some((_, known)) if known.bounds != Bounds::Certain => *known = *candidate,
            Some(_) => {}
            None => values.push((value, *candidate)),
        }
        if values.len() == ENOUGH {
            break;
        }
    }
    values
}

fn several(kind: &Kind, values: &[(String, Candidate<'_>)]) -> ParseError {
    let field = kind.field();
    let rule = "text/several";
    match values {
        [(first, _), (second, _)] => ParseError::new(
            rule,
            identifier::FoundTwo {
                field,
                first: quotable(first).into(),
                second: quotable(second).into(),
            },
        ),
        _ => ParseError::new(rule, identifier::FoundSeveral { field }),
    }
}

/// A text that the field takes, and what had to be corrected for that.
struct Mended {
    value: String,
    errors: Vec<ParseError>,
}

/// Applies corrections of single rules until the field takes the text.
fn mend(kind: &Kind, text: &str) -> Option<Mended> {
    const MOST: usize = 8;
    let mut mended = Mended {
        value: text.to_owned(),
        errors: Vec::new(),
    };
    while let Some(error) = (kind.refuse)(&mended.value) {
        if mended.errors.len() == MOST {
            return None;
        }
        mended.value = error.fix.as_ref()?.replacement.clone();
        mended.errors.push(error);
    }
    // In a text written in capitals throughout, the case of the name is lost.
    let shouted = !mended.errors.is_empty() && !text.contains(|c: char| c.is_ascii_lowercase());
    let name = mended.value.rsplit([':', '/']).next().unwrap_or_default();
    (!shouted || !name.contains(|c: char| c.is_ascii_alphabetic())).then_some(mended)
}

/// What was pasted, as written and as it reads.
struct Page<'a> {
    kind: &'a Kind,
    source: &'a str,
    decoded: bool,
    clean: Clean,
}

impl Page<'_> {
    /// There is one identifier of this kind.
    fn one(&self, found: Candidate<'_>, others: &[Candidate<'_>]) -> ParseError {
        let whole = found.text == self.clean.text;
        if let Some(error) = self
            .open_dash(&found)
            .or_else(|| self.soft_hyphen(found.start, found.end()))
        {
            return error;
        }
        if found.bounds == Bounds::Certain
            && let Some(mended) = mend(self.kind, found.text)
        {
            let mut errors = self.look_alikes(found.start, found.end());
            if !whole {
                errors.push(self.surroundings(&found, others));
            }
            if self.decoded && !self.source.contains("://") {
                let field = self.kind.field();
                errors.push(ParseError::new(
                    "text/encoded",
                    identifier::Encoded { field },
                ));
            }
            errors.extend(mended.errors);
            return self.fixed(errors, &mended.value);
        }
        if let Some(error) = self.joined().or_else(|| paste::placeholder(self.source)) {
            return error;
        }
        if let Some(error) = self.blank_or_mark_in_part(&found) {
            return error;
        }
        match (self.kind.refuse)(found.text) {
            Some(error) if whole => self.unfixed(error),
            Some(error) => ParseError::new(
                error.rule,
                identifier::InTheText {
                    field: self.kind.field(),
                    message: error.message.into(),
                },
            ),
            // An underscore may end emphasis; then the blank breaks nothing.
            None => self
                .blank_inside(found.end())
                .map(|error| self.open_blank(error, found.text))
                .filter(|_| !found.text.ends_with('_'))
                .unwrap_or_else(|| self.unclear()),
        }
    }

    fn unclear(&self) -> ParseError {
        let field = self.kind.field();
        ParseError::new("text/unclear", identifier::Unclear { field })
    }

    /// There is no identifier of this kind.
    fn none(&self, others: &[Candidate<'_>]) -> ParseError {
        let kind = self.kind;
        if let Some(error) = self.joined().or_else(|| paste::placeholder(self.source)) {
            return error;
        }
        if let Some(error) = self.soft_hyphen(0, self.clean.text.len()) {
            return error;
        }
        if let Some(error) = others
            .first()
            .and_then(|other| self.blank_or_mark_in_part(other))
        {
            return error;
        }
        if let Some(error) = others.first().and_then(|other| {
            let error = (kind.refuse)(other.text)?;
            Some(if other.text == self.clean.text {
                self.unfixed(error)
            } else {
                ParseError::new(error.rule, error.message)
            })
        }) {
            return error;
        }
        if self.source.contains("://") {
            return self.web_address();
        }
        let core = paste::core(&self.clean.text);
        if let Some(mended) = mend(kind, core) {
            let mut errors = self.look_alikes(0, self.clean.text.len());
            if core != self.clean.text {
                errors.push(self.quotes());
            }
            errors.extend(mended.errors);
            return self.fixed(errors, &mended.value);
        }
        if core.contains(char::is_whitespace) {
            return ParseError::new(
                "text/not-found",
                identifier::NotFound {
                    field: kind.field(),
                    example: kind.example.into(),
                },
            );
        }
        (kind.refuse)(core).map_or_else(
            || self.quotes(),
            |error| {
                if core == self.clean.text {
                    self.unfixed(error)
                } else {
                    ParseError::new(error.rule, error.message)
                }
            },
        )
    }

    /// The identifier broken by blanks or line ends, with nothing else around
    /// it but quotes or brackets.
    fn joined(&self) -> Option<ParseError> {
        let core = paste::core(&self.clean.text);
        if !core.contains(char::is_whitespace) || !breaks_are_safe(core) {
            return None;
        }
        let whole: String = core.split_whitespace().collect();
        let mended = mend(self.kind, &whole)?;
        if let Some(error) = self.soft_hyphen(0, self.clean.text.len()) {
            return Some(error);
        }
        let mut errors = self.look_alikes(0, self.clean.text.len());
        errors.push(self.blank_inside(0)?);
        if core != self.clean.text {
            errors.push(self.quotes());
        }
        errors.extend(mended.errors);
        Some(self.fixed(errors, &mended.value))
    }

    /// One error that says everything, with one correction of everything.
    fn fixed(&self, errors: Vec<ParseError>, value: &str) -> ParseError {
        let several = errors.len() > 1;
        let mut errors = errors.into_iter();
        let Some(mut first) = errors.next() else {
            return ParseError::new("text/unclear", identifier::UNREADABLE);
        };
        for error in errors {
            first.message = Then {
                first: first.message.into(),
                second: error.message.into(),
            }
            .into();
        }
        let label = match first.fix {
            Some(fix) if !several => fix.label,
            _ => use_value(&quotable(value)),
        };
        first.fix = None;
        self.placed(first).fixed_by(label, value)
    }

    fn unfixed(&self, error: ParseError) -> ParseError {
        let mut look_alikes = self.look_alikes(0, self.clean.text.len());
        let mut error = self.placed(error);
        error.fix = None;
        if let Some(mut look_alike) = look_alikes.pop() {
            let (first, second) = (look_alike.message.into(), error.message.into());
            look_alike.message = Then { first, second }.into();
            return look_alike;
        }
        error
    }

    /// A span is kept where the text was read as it stands.
    fn placed(&self, mut error: ParseError) -> ParseError {
        if self.decoded
            || (self.clean.text != self.source && error.rule != LOOK_ALIKE && error.rule != BLANK)
        {
            error.span = None;
        }
        error
    }

    /// What is wrong with an identifier whose line has all its parts, though a
    /// blank or bracket stands inside one before the name: `Europe (Ireland)`.
    fn blank_or_mark_in_part(&self, found: &Candidate<'_>) -> Option<ParseError> {
        let urn = found.text.get(..3)?.eq_ignore_ascii_case("urn");
        let colons = if urn { 4 } else { 5 };
        let line = self.clean.text.get(found.start..)?.lines().next()?;
        if found.text.matches(':').count() >= colons || line.matches(':').count() < colons {
            return None;
        }
        let error = (self.kind.refuse)(line)?;
        if line != self.clean.text {
            return Some(ParseError::new(
                error.rule,
                identifier::InTheText {
                    field: self.kind.field(),
                    message: error.message.into(),
                },
            ));
        }
        Some(match mend(self.kind, line) {
            Some(mended) => {
                let mut errors = self.look_alikes(0, line.len());
                errors.extend(mended.errors);
                self.fixed(errors, &mended.value)
            }
            None => self.unfixed(error),
        })
    }

    /// A dash of the sentence and a hyphen of the name cannot be told apart at
    /// the end of an identifier and where the sentence goes on behind it.
    fn open_dash(&self, found: &Candidate<'_>) -> Option<ParseError> {
        let name_at = found.start + found.text.rfind([':', '/'])?;
        let after = self.clean.text.get(found.end()..).unwrap_or_default();
        let goes_on = after.contains(char::is_alphanumeric);
        let replaced = self.clean.replacements.iter().find(|replaced| {
            replaced.is_sentence_dash()
                && (replaced.at + 1 == found.end()
                    || (goes_on && (name_at..found.end()).contains(&replaced.at)))
        })?;
        let error = ParseError::new(
            LOOK_ALIKE,
            identifier::OpenDash {
                field: self.kind.field(),
                found: character(replaced.found).into(),
            },
        )
        .at(replaced.source, replaced.source + replaced.found.len_utf8());
        Some(self.placed(error))
    }

    /// A soft hyphen between two places of the cleaned text, if a hyphen there makes
    /// another identifier: copied text has it for both.
    fn soft_hyphen(&self, start: usize, end: usize) -> Option<ParseError> {
        let soft = |replaced: &&Replacement| {
            replaced.found == SOFT_HYPHEN && start < replaced.at && replaced.at <= end
        };
        let mut first = None;
        let mut with = String::new();
        let mut from = start;
        for replaced in self.clean.replacements.iter().filter(soft) {
            first = first.or(Some(replaced));
            with.push_str(self.clean.text.get(from..replaced.at)?);
            with.push('-');
            from = replaced.at;
        }
        let first = first?;
        with.push_str(self.clean.text.get(from..end)?);
        let meaning = |text: &str| -> Option<String> {
            let whole: String = paste::core(text).split_whitespace().collect();
            Some(mend(self.kind, &whole)?.value)
        };
        if meaning(self.clean.text.get(start..end)?)? == meaning(&with)? {
            return None;
        }
        let error = ParseError::new(
            LOOK_ALIKE,
            identifier::OpenSoftHyphen {
                field: self.kind.field(),
                found: first.describe().into(),
            },
        )
        .at(first.source, first.source + first.found.len_utf8());
        Some(self.placed(error))
    }

    /// What was replaced or left out between two places of the cleaned text.
    fn look_alikes(&self, start: usize, end: usize) -> Vec<ParseError> {
        const MOST: usize = 12;
        let inside = |replaced: &&Replacement| match replaced.stands_for {
            Some(_) => (start..end).contains(&replaced.at),
            None => start < replaced.at && replaced.at < end,
        };
        let mut named: Vec<&Replacement> = Vec::new();
        for replaced in self.clean.replacements.iter().filter(inside) {
            if named.len() < MOST && named.iter().all(|known| known.found != replaced.found) {
                named.push(replaced);
            }
        }
        let Some(first) = named.first() else {
            return Vec::new();
        };
        let error = ParseError::new(
            LOOK_ALIKE,
            identifier::LookAlikesInside {
                field: self.kind.field(),
                characters: Arg::list(named.iter().map(|replaced| replaced.describe())),
            },
        )
        .at(first.source, first.source + first.found.len_utf8());
        vec![self.placed(error)]
    }

    /// The first blank at or behind a place of the cleaned text.
    fn blank_inside(&self, from: usize) -> Option<ParseError> {
        let from = if self.clean.text == self.source {
            from
        } else {
            0
        };
        let (at, c) = self
            .source
            .char_indices()
            .find(|&(at, c)| at >= from && c.is_whitespace())?;
        let field = self.kind.field();
        let error = if matches!(c, '\n' | '\r') {
            ParseError::new(BLANK, identifier::LineBreakInside { field })
        } else {
            ParseError::new(BLANK, identifier::SpaceInside { field })
        };
        Some(error.at(at, at + c.len_utf8()))
    }

    /// What stands before a blank is a value by itself, and maybe only the beginning of
    /// one: without the blank it would be another.
    fn open_blank(&self, error: ParseError, before: &str) -> ParseError {
        let (field, value) = (self.kind.field(), quotable(before).into());
        let broken = error.span.and_then(|span| self.source.get(span.start..));
        let message = if broken.is_some_and(|rest| rest.starts_with(['\n', '\r'])) {
            identifier::OpenLineBreak { field, value }.into()
        } else {
            identifier::OpenSpace { field, value }.into()
        };
        ParseError { message, ..error }
    }

    fn quotes(&self) -> ParseError {
        let field = self.kind.field();
        let rule = "text/quotes";
        if self.clean.text.starts_with(is_quote) {
            ParseError::new(rule, identifier::QuotesAround { field })
        } else {
            ParseError::new(rule, identifier::BracketsAround { field })
        }
    }

    fn web_address(&self) -> ParseError {
        ParseError::new(
            "text/web-address",
            identifier::UrlFound {
                field: self.kind.field(),
                example: self.kind.example.into(),
            },
        )
    }

    /// What stands around an identifier and is left out.
    fn surroundings(&self, found: &Candidate<'_>, others: &[Candidate<'_>]) -> ParseError {
        let field = self.kind.field();
        let before = self.clean.text.get(..found.start).unwrap_or_default();
        let after = self.clean.text.get(found.end()..).unwrap_or_default();
        let enclosed = before.contains(|c| is_quote(c) || "([{<>|*~".contains(c));
        let mut error = if self.source.contains("://") {
            self.web_address()
        } else if before.is_empty() && !after.contains(char::is_alphanumeric) {
            let found = character(after.chars().next().unwrap_or(' ')).into();
            ParseError::new(
                "text/punctuation",
                identifier::PunctuationAfter { field, found },
            )
        } else if enclosed
            && !before.contains(char::is_alphanumeric)
            && !after.contains(char::is_alphanumeric)
        {
            self.quotes()
        } else {
            ParseError::new("text/around", identifier::TextAround { field })
        };
        if let Some(other) = others.first() {
            let (message, other) = (error.message.into(), quotable(other.text).into());
            error.message = identifier::AlsoFound { message, other }.into();
        }
        error
    }
}

const LOOK_ALIKE: &str = "text/look-alike";
const BLANK: &str = "text/blank-inside";

/// Whether every blank of a broken identifier stands where only one reading is
/// possible: before its last part, or where a line ends beside punctuation.
fn breaks_are_safe(text: &str) -> bool {
    // An ARN has five colons before its name, a URN at least four.
    let urn = text
        .get(..3)
        .is_some_and(|beginning| beginning.eq_ignore_ascii_case("urn"));
    let before_name = if urn { 4 } else { 5 };
    let mut colons = 0;
    let mut last = None;
    let mut broken_line = None;
    for c in text.chars() {
        if c.is_whitespace() {
            let line = matches!(c, '\n' | '\r');
            broken_line = Some(line || broken_line.unwrap_or(false));
            continue;
        }
        if let Some(line) = broken_line.take() {
            let beside =
                |c: Option<char>| c.is_some_and(|c| matches!(c, '-' | '_' | '/' | ':' | '.'));
            let in_name = colons >= before_name && last != Some(':');
            if in_name && !(line && (beside(last) || beside(Some(c)))) {
                return false;
            }
            // The hyphen may be the identifier's or that of a divided word. The
            // region of an ARN is checked, that of a URN is not.
            if last == Some('-') && (in_name || (urn && c.is_alphabetic())) {
                return false;
            }
            // Two words are no region: `EU West`.
            if urn
                && colons == 2
                && !line
                && last.is_some_and(char::is_alphanumeric)
                && c.is_alphabetic()
            {
                return false;
            }
        }
        if c == ':' {
            colons += 1;
        }
        last = Some(c);
    }
    true
}

/// What cannot be inside an identifier that stands in running text.
fn ends_token(c: char) -> bool {
    is_blank_or_quote(c)
        || matches!(
            c,
            '<' | '>' | '|' | '(' | ')' | '[' | ']' | '{' | '}' | '\\' | ';' | '~'
        )
        || is_cjk_mark(c)
}

fn is_blank_or_quote(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_quote(c)
}

fn is_cjk_mark(c: char) -> bool {
    matches!(c, '。' | '、' | '《' | '》' | '【' | '】' | '〈' | '〉')
}

/// Sentence marks that follow an identifier without belonging to it.
fn is_sentence_mark(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…')
}

fn candidates<'a>(text: &'a str, kind: &Kind) -> Vec<Candidate<'a>> {
    let starts: Vec<usize> = text
        .char_indices()
        .map(|(at, _)| at)
        .filter(|&at| text.get(at..).is_some_and(|rest| starts_here(rest, kind)))
        .collect();
    let link = text.contains("://");
    // Stars around an identifier or a sentence are bold text of Markdown.
    let first_star = text.find('*');
    let mut found = Vec::with_capacity(starts.len());
    for (n, &start) in starts.iter().enumerate() {
        let limit = starts.get(n + 1).copied().unwrap_or(text.len());
        let starred = first_star.is_some_and(|at| at < start);
        let ends = |c: char| {
            ends_token(c)
                || (starred && c == '*')
                || (kind.comma_ends && c == ',')
                || (link && matches!(c, '?' | '&' | '#'))
        };
        let stretch = text.get(start..limit).unwrap_or_default();
        let token = stretch.split(ends).next().unwrap_or_default();
        let query = token
            .match_indices(['?', '&', '#'])
            .map(|(at, _)| token.split_at_checked(at).unwrap_or((token, "")))
            .find(|(_, rest)| is_query(rest))
            .map(|(bare, _)| bare)
            .filter(|bare| (kind.refuse)(token).is_some() && mend(kind, bare).is_some());
        let token = query.unwrap_or(token);
        let before = text.get(..start).unwrap_or_default();
        let after = stretch.get(token.len()..).unwrap_or_default();
        let paired = is_paired(before, after);
        let bare = token.trim_end_matches(is_sentence_mark);
        let cut = (!paired || (kind.refuse)(token).is_some()) && mend(kind, bare).is_some();
        let text = if cut { bare } else { token };
        let emphasis = (!paired).then(|| emphasized(before, text)).flatten();
        let taken =
            emphasis.filter(|bare| mend(kind, text).is_none() && mend(kind, bare).is_some());
        let text = taken.unwrap_or(text);
        let marks = token.get(text.len()..).unwrap_or_default();
        let unclear = (emphasis.is_some() && taken.is_none())
            || marks.contains('…')
            || marks.contains("..")
            || (!paired && !kind.comma_ends && text.contains(','))
            // The end of a comment, or an arrow to what follows.
            || (text.ends_with(['-', '=']) && after.starts_with('>'));
        let touches_last = found
            .last()
            .is_some_and(|last: &Candidate<'_>| last.bounds == Bounds::Touching);
        let bounds = if after.is_empty() && n + 1 < starts.len() {
            Bounds::Touching
        } else if unclear || !(paired || ends_clearly(before, text, marks, after, link)) {
            Bounds::Unclear
        } else if touches_last {
            Bounds::Touching
        } else if is_glued(before) {
            Bounds::Unclear
        } else {
            Bounds::Certain
        };
        found.push(Candidate {
            start,
            text,
            bounds,
        });
    }
    found
}

/// The identifier without a mark at its end that names can have, too, if the same
/// mark opens emphasis or code before it: `_…_` of Markdown, `==…==`, `+…+`, `@…@`.
fn emphasized<'a>(before: &str, text: &'a str) -> Option<&'a str> {
    let mark = text.chars().next_back()?;
    if !matches!(mark, '_' | '=' | '+' | '@' | '-') {
        return None;
    }
    let is_word = |c: char| c.is_alphanumeric();
    let around = before.trim_end_matches(mark);
    let directly = around.len() < before.len() && !around.ends_with(is_word);
    // Only underscores are common around whole sentences.
    let sentence = mark == '_' && {
        let mut open = false;
        let mut last = ' ';
        let mut ahead = before.chars().skip(1);
        for c in before.chars() {
            let next = ahead.next();
            if c == '_' && last != '_' {
                open = match (is_word(last), next.is_some_and(|c| !c.is_whitespace())) {
                    (false, true) => true,
                    (true, _) if !next.is_some_and(|c| is_word(c) || c == '_') => false,
                    _ => open,
                };
            }
            last = c;
        }
        open
    };
    (directly || sentence).then(|| text.trim_end_matches(mark))
}

fn starts_here(rest: &str, kind: &Kind) -> bool {
    kind.starts.iter().any(|start| {
        rest.get(..start.len())
            .is_some_and(|beginning| beginning.eq_ignore_ascii_case(start))
    })
}

/// Whether what stands directly in front may be the rest of another identifier,
/// not just a label: `ARN`, `TopicArn`.
fn is_glued(before: &str) -> bool {
    let escape = ["\\n", "\\r", "\\t"]
        .iter()
        .any(|escape| before.ends_with(escape));
    let label = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    !escape && label.len() < before.len() && label.ends_with([':', '/', '-', '.', '@', '+', '%'])
}

/// Whether it is what follows in a link or a form: `?tab=access`, `&x=1`, `#/topic`.
fn is_query(rest: &str) -> bool {
    let Some(after) = rest.strip_prefix(['?', '&', '#']) else {
        return false;
    };
    let after = after.strip_prefix("amp;").unwrap_or(after);
    let key = after
        .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    (key.len() < after.len() && key.starts_with('='))
        || (rest.starts_with('#') && after.starts_with(['/', '!', ':']))
}

/// Whether the marks directly before and after belong together.
fn is_paired(before: &str, after: &str) -> bool {
    let after = after.strip_prefix('\\').unwrap_or(after);
    let (Some(open), Some(close)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    match open {
        '(' => close == ')',
        '[' => close == ']',
        '{' => close == '}',
        '<' => close == '>',
        '>' => close == '<',
        '|' | ';' | ',' | '*' | '~' => close == open,
        _ => is_quote(open) && is_quote(close),
    }
}

/// Whether it is clear that an identifier ends in front of `after`, although
/// no mark is around it. `marks` are sentence marks between the two.
fn ends_clearly(before: &str, text: &str, marks: &str, after: &str, link: bool) -> bool {
    let Some(first) = after.chars().next() else {
        return true;
    };
    if before.ends_with(is_quote) && first.is_whitespace() && after.contains(is_quote) {
        return false;
    }
    if first.is_whitespace() || first.is_control() {
        return !marks.is_empty() || line_goes_on(before, text, after);
    }
    let run = after.split(char::is_whitespace).next().unwrap_or_default();
    is_cjk_mark(first)
        || is_query(run)
        || (link && matches!(first, '?' | '&' | '#'))
        || ["</", "<br", "<BR", "\\n", "\\r", "\\t"]
            .iter()
            .any(|end| run.starts_with(end))
        || (first == ',' && run.contains(['=', ':', '"']))
        || !run.contains(char::is_alphanumeric)
}

/// Whether what follows a blank is surely another word, not the rest of a name
/// that was broken or typed with a blank.
fn line_goes_on(before: &str, text: &str, after: &str) -> bool {
    const FEW_WORDS: usize = 2;
    let rest = after.trim_start();
    let gap = after.get(..after.len() - rest.len()).unwrap_or_default();
    let line_ends = gap.matches('\n').count();
    // The hyphen may divide a word at the end of a page or paragraph.
    if line_ends > 0 && text.ends_with('-') && !rest.is_empty() {
        return false;
    }
    if rest.is_empty()
        || line_ends > 1
        || gap.contains('\t')
        || (line_ends == 0 && gap.chars().count() > 1)
    {
        return true;
    }
    if rest.starts_with("--") || (line_ends == 1 && rest.starts_with("- ")) {
        return true;
    }
    let joint = |c: char| matches!(c, '-' | '_' | '/' | ':' | '.');
    if text.ends_with(joint) || (rest.starts_with(joint) && !rest.starts_with("- ")) {
        return false;
    }
    let word = rest.split(char::is_whitespace).next().unwrap_or_default();
    let bare = word.trim_end_matches(is_sentence_mark);
    if word.ends_with([':', '=']) || !bare.chars().all(|c| c.is_alphanumeric() || joint(c)) {
        return true;
    }
    let line = rest.split('\n').next().unwrap_or_default();
    let before = before.trim_end();
    line.split_whitespace().nth(FEW_WORDS).is_some()
        || !(before.is_empty() || before.ends_with(|c: char| !c.is_alphanumeric()))
}

/// Undoes what links, JSON and HTML do to punctuation.
fn decode(text: &str) -> Cow<'_, str> {
    const PASSES: usize = 3;
    let mut text = Cow::Borrowed(text);
    for _ in 0..PASSES {
        if !text.split('%').skip(1).any(is_mark_code) {
            break;
        }
        text = Cow::Owned(percent_decoded(&text));
    }
    if text.contains('&') {
        const ENTITIES: [(&str, &str); 10] = [
            ("&quot;", "\""),
            ("&#34;", "\""),
            ("&#39;", "'"),
            ("&apos;", "'"),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&nbsp;", " "),
            ("&#58;", ":"),
            ("&colon;", ":"),
            ("&#x3a;", ":"),
        ];
        for (entity, plain) in ENTITIES {
            if text.contains(entity) {
                text = Cow::Owned(text.replace(entity, plain));
            }
        }
    }
    if text.contains('\\') {
        text = Cow::Owned(unescaped(&text));
    }
    if text.contains("\\u00") {
        text = Cow::Owned(escapes_decoded(&text));
    }
    text
}

/// Whether it begins with the code of an ASCII blank or mark.
fn is_mark_code(digits: &str) -> bool {
    let code = digits
        .get(..2)
        .and_then(|digits| u8::from_str_radix(digits, 16).ok());
    code.is_some_and(|code| code.is_ascii_whitespace() || code.is_ascii_punctuation())
}

/// Without the backslashes that JSON, shells and Markdown put before marks of
/// identifiers.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain.push_str(before);
        let bare = after.trim_start_matches('\\');
        if !bare.starts_with([':', '/', '-', '_', '.', '=', '@', '+']) {
            plain.extend(std::iter::repeat_n('\\', after.len() - bare.len() + 1));
        }
        rest = bare;
    }
    plain.push_str(rest);
    plain
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digits = (byte == b'%').then(|| Some((hex(ahead.next()?)?, hex(ahead.next()?)?)));
        match digits.flatten() {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = ahead;
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// JSON's `\u00XX`.
fn escapes_decoded(text: &str) -> String {
    let mut pieces = text.split("\\u00");
    let mut decoded = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let code = piece
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(code) => {
                decoded.push(char::from(code));
                decoded.push_str(piece.get(2..).unwrap_or_default());
            }
            None => {
                decoded.push_str("\\u00");
                decoded.push_str(piece);
            }
        }
    }
    decoded
}
