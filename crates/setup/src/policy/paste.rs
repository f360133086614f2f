//! Pasted texts that are no document yet: JSON with slips in it, documents inside
//! something else, other languages, documents of other products. What they are is
//! said; where exactly one policy document is in them, it is offered.

use domain::finding::{Position, Span};
use messages::{Arg, Message, pasted as words, verbatim};
use pasted::spanned::{Node, Tree};
use pasted::{
    BRACKET, Found, INVISIBLE, LINE, MOST, Origin, REST, SlipText, UNFINISHED, VALUE, is_blank,
    outside, product, told, unquoted,
};

use super::read::{POLICIES, is_policy, read_only, span};
use super::{Document, GrammarFinding, GrammarFindingKind, Kind, Statement, read};
use crate::edit::Edit;
use crate::finding::{Finding, then};
use crate::needed::VERSION;

/// Why a text is no document.
pub(crate) struct Unread {
    /// What it is, and the document that is in it.
    pub(crate) finding: Finding,
    /// What is around that document, once for each time it is there.
    pub(crate) origins: Vec<Origin>,
    /// The same for each document, where there are several.
    pub(crate) each: Vec<Unread>,
}

impl From<Finding> for Unread {
    fn from(finding: Finding) -> Self {
        Self {
            finding,
            origins: Vec::new(),
            each: Vec::new(),
        }
    }
}

impl Unread {
    fn spanning(mut self, span: Span, path: &str) -> Self {
        self.finding = self.finding.spanning(span, path);
        let each = self.each.drain(..);
        self.each = each.map(|one| one.spanning(span, path)).collect();
        self
    }
}

fn whole(text: &str) -> Span {
    Span {
        start: 0,
        end: text.len(),
    }
}

/// Why a text is no JSON, which it stops being at that offset.
pub(super) fn broken(text: &str, at: usize, kind: Option<Kind>) -> Unread {
    if text.trim_matches(is_blank).is_empty() {
        let finding = Finding::error("json/empty", words::EMPTY);
        return finding.spanning(whole(text), "").into();
    }
    // JSON takes the first digits of a date for a number.
    let digits = text.get(..at).unwrap_or_default();
    let value = digits.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let bare = text.get(value..).and_then(|text| unquoted(text, &POLICIES));
    let at = if bare.is_some() { value } else { at };
    let next = text.get(at..).and_then(|rest| rest.chars().next());
    let span = Span {
        start: at,
        end: at + next.map_or(0, char::len_utf8),
    };
    let (found, layers) = pasted::search(text, &POLICIES);
    let here = Position::of(text, at);
    let language = pasted::language(text, &POLICIES);
    let Some(first) = found.first() else {
        let finding = match language.or_else(|| pasted::coded(text)) {
            Some(told) => Finding::error(told.rule, then(told.what, words::PASTE_AS_JSON)),
            None => unreadable(text, at, here),
        };
        return finding.spanning(span, "").into();
    };
    if found.len() > 1 && found.iter().all(|found| found.bare) {
        return statements(text, &found).spanning(span, "").into();
    }
    let before = text.get(..first.span.0).unwrap_or_default();
    let after = text.get(first.span.1..).unwrap_or_default();
    let bare = |text: &str| text.trim_matches(is_blank).is_empty();
    let outermost = layers.is_empty() && first.path.is_empty() && bare(before);
    let surplus = |c: char| is_blank(c) || matches!(c, '}' | ']' | ',' | ';' | ')');
    let around = match (language, layers.first()) {
        _ if outermost && after.chars().all(surplus) => {
            let mut slips = first.slips.clone();
            if !bare(after) {
                slips.push(REST);
            } else if slips.is_empty() {
                slips.push(INVISIBLE);
            }
            return slipped(text, &slips, here, first).spanning(span, "").into();
        }
        (Some(language), _) => language,
        (None, Some(layer)) => layer.clone(),
        _ if !first.path.is_empty() => WRAPPED,
        _ if outermost => told(REST.rule, words::SOMETHING_FOLLOWS, words::TAKE_OUT),
        _ => told("json/around", words::TEXT_AROUND, words::TAKE_OUT),
    };
    let place = |found: &Found| {
        let line = || Position::of(text, found.span.0).line;
        let told = || words::AtLine { line: line() }.into();
        layers.is_empty().then(told)
    };
    let mut unread = taken_out(text, around, &found, kind, place).spanning(span, "");
    // What is no JSON can still name whose it is.
    let said = |origins: &[Origin]| {
        let mut members = origins.iter().flatten().flat_map(|object| object.iter());
        members.any(|(_, value)| !value.is_empty())
    };
    if unread.finding.fix.is_some() && !said(&unread.origins) {
        let around = match layers.as_slice() {
            [] => outside(text, &found).collect::<Vec<_>>().join("\n"),
            _ => text.to_owned(),
        };
        unread.origins = pasted::words(&around, &POLICIES);
    }
    unread
}

const WRAPPED: SlipText = told("json/wrapped", words::WRAPPED, words::TAKE_OUT);

/// A finding that offers the only document of a text, or the only one that can
/// belong where it was pasted.
fn taken_out(
    text: &str,
    told: SlipText,
    found: &[Found],
    kind: Option<Kind>,
    place: impl Fn(&Found) -> Option<Message>,
) -> Unread {
    let chosen = match found {
        [only] => Some(only),
        [_, others @ ..] if others.len() < MOST - 1 => kind.and_then(|kind| only_of(kind, found)),
        _ => None,
    };
    let Some(chosen) = chosen else {
        let place = |found: &Found| match found.path.as_str() {
            "" => place(found),
            path => Some(verbatim(path)),
        };
        let mut places: Vec<Message> = found.iter().take(4).filter_map(place).collect();
        if found.len() > 4 && !places.is_empty() {
            places.push(words::OTHERS);
        }
        let amount = match found.len() {
            MOST.. => Message::from(words::OrMore { count: MOST }),
            count => words::Exactly { count }.into(),
        };
        let mixed = found.iter().any(|found| found.bare);
        let parts = if mixed { "mixed" } else { "policies" };
        let (amount, parts) = (Arg::from(amount), Arg::from(parts));
        let which = Message::from(words::OneIsConnectors {
            amount: amount.clone(),
            parts: parts.clone(),
        });
        let several: Message = if places.is_empty() {
            words::DocumentsInside { amount, parts }.into()
        } else {
            words::DocumentsInsideAt {
                amount,
                parts,
                places: Arg::list(places),
            }
            .into()
        };
        let fits =
            |found: &&Found| kind.is_some_and(|kind| kind_of(found).is_none_or(|its| its == kind));
        let each = found.iter().filter(|_| found.len() < MOST).filter(fits);
        return Unread {
            each: each
                .map(|one| offered(text, told.clone(), one, Some(which.clone())))
                .collect(),
            ..Finding::error(told.rule, then(told.what, several)).into()
        };
    };
    let which = kind.filter(|_| found.len() > 1).map(|kind| {
        let kind = match kind {
            Kind::Trust => "trust",
            Kind::Permissions => "permissions",
            Kind::Topic => "topic",
            Kind::Key => "key",
        };
        words::OneBelongsHere { kind: kind.into() }.into()
    });
    offered(text, told, chosen, which)
}

/// A finding that offers a document.
fn offered(
    text: &str,
    SlipText { rule, what, label }: SlipText,
    chosen: &Found,
    which: Option<Message>,
) -> Unread {
    let finding = match repaired(chosen) {
        Some(json) => {
            let message = which.into_iter().fold(what, then);
            let label = label.unwrap_or(words::TAKE_OUT);
            Finding::error(rule, message).mended(label, [Edit::replace(whole(text), json)])
        }
        None => Finding::error(rule, then(what, words::NOT_SURE)),
    };
    Unread {
        origins: chosen.origins.clone(),
        ..finding.into()
    }
}

/// Statements that nothing holds together.
fn statements(text: &str, found: &[Found]) -> Finding {
    let between = outside(text, found).skip(1).take(found.len() - 1);
    let separated = |text: &str| text.chars().all(|c| is_blank(c) || matches!(c, ',' | ';'));
    let each: Option<Vec<String>> = found.iter().map(repaired).collect();
    let Some(each) = each
        .filter(|_| found.len() < MOST)
        .filter(|_| between.into_iter().all(separated))
    else {
        return Finding::error("policy/bare-list", words::SEVERAL_STATEMENTS);
    };
    let elements = |json: &String| {
        let array = json.strip_prefix('[');
        let array = array.and_then(|json| json.strip_suffix(']'));
        array.unwrap_or(json).to_owned()
    };
    let each: Vec<String> = each.iter().map(elements).collect();
    let document = format!(
        "{{\n  \"Version\": \"{VERSION}\",\n  \"Statement\": [\n{}\n  ]\n}}",
        each.join(",\n")
    );
    let edits = [Edit::replace(whole(text), document)];
    Finding::error("policy/bare-list", words::ONLY_STATEMENTS).mended(words::MAKE_POLICY, edits)
}

/// A document with slips, and nothing around it.
fn slipped(text: &str, slips: &[SlipText], here: Position, found: &Found) -> Finding {
    let mut kinds: Vec<SlipText> = Vec::new();
    for slip in slips {
        if kinds.iter().all(|kind| kind.rule != slip.rule) {
            kinds.push(slip.clone());
        }
    }
    let Position { line, column } = here;
    let stops = words::StopsBeingJson { column, line }.into();
    let SlipText { rule, label, .. } = kinds.first().cloned().unwrap_or(WRAPPED);
    let label = label.filter(|_| kinds.len() < 2).unwrap_or(words::FIX_ALL);
    let sentences = kinds.into_iter().map(|kind| kind.what).rev();
    let finding = Finding::error(rule, sentences.fold(stops, |rest, first| then(first, rest)));
    let edit = repaired(found).map(|json| Edit::replace(whole(text), json));
    finding.mended(label, edit)
}

/// The document as JSON, where what was meant is certain.
fn repaired(found: &Found) -> Option<String> {
    // Terraform writes two signs where it doesn't mean a value of its own.
    let doubled = ["$${", "%%{"].iter().any(|sign| found.json.contains(sign));
    let has = |slip| found.slips.contains(&slip);
    let guessed = has(BRACKET) || has(UNFINISHED);
    let misplaced = |document: Document| {
        let cut = |each: &Statement| each.effect.is_none() || each.action.is_none();
        let unread = |finding: &GrammarFinding| {
            matches!(
                finding.kind,
                GrammarFindingKind::Unknown | GrammarFindingKind::WrongKind(_)
            )
        };
        document.findings.iter().any(unread) || document.statements.iter().any(cut)
    };
    let open = doubled || found.slips.iter().any(|slip| slip.label.is_none());
    let document = read_only(&found.json);
    // Where a bracket closes the statements before the first one, none of them is read.
    let empty = document.as_ref().is_some_and(|it| it.statements.is_empty());
    let unsure = open || empty || guessed && document.is_none_or(misplaced);
    (!unsure).then(|| found.json.clone())
}

/// The one document of that kind, where each is certainly of one kind.
fn only_of(kind: Kind, found: &[Found]) -> Option<&Found> {
    let kinds: Option<Vec<Kind>> = found.iter().map(kind_of).collect();
    let mut of_it = kinds?
        .into_iter()
        .zip(found)
        .filter(|(its, _)| *its == kind);
    let (_, only) = of_it.next()?;
    of_it.next().is_none().then_some(only)
}

fn kind_of(found: &Found) -> Option<Kind> {
    if found.bare {
        return None;
    }
    let name = found.path.to_ascii_lowercase().replace('_', "");
    if name.ends_with("assumerolepolicydocument") || name.ends_with("assumerolepolicy") {
        return Some(Kind::Trust);
    }
    let document = read(&found.json).ok()?;
    let mut statements = document.statements.iter();
    if statements.all(|each| each.principal.is_none()) {
        Some(Kind::Permissions)
    } else {
        looks_like(&document)
    }
}

/// What only error messages say: of the AWS command line, of the SDKs, and of IAM (API
/// reference, common errors; troubleshooting IAM).
const ERRORS: [&str; 8] = [
    "An error occurred (",
    " api error ",
    "MalformedPolicyDocument",
    "AccessDenied",
    "Invalid principal in policy",
    "Syntax errors in policy",
    "Invalid parameter: Policy",
    " is not authorized to perform: ",
];

/// A text in which nothing was found.
fn unreadable(text: &str, at: usize, Position { line, column }: Position) -> Finding {
    let rest = text.get(at..).unwrap_or_default();
    let back = text.get(at.saturating_sub(1)..).unwrap_or_default();
    let gaps = ["<", "${", "...", "…"];
    let (rule, message) = if text.contains("%7B") || text.contains("%22") {
        ("json/percent-encoded", words::PARTLY_PERCENT_ENCODED)
    } else if ERRORS.iter().any(|error| text.contains(error)) {
        ("json/error-message", words::ERROR_MESSAGE)
    } else if at >= text.len() {
        (UNFINISHED.rule, words::UNFINISHED)
    } else if gaps.iter().any(|gap| rest.starts_with(gap)) || back.starts_with("{{") {
        let message = words::Placeholder { column, line };
        ("json/placeholder", message.into())
    } else if rest.starts_with(['\n', '\r']) {
        (LINE.rule, words::LineBreakAt { column, line }.into())
    } else if unquoted(rest, &POLICIES).is_some() {
        let first = words::FirstIn { column, line };
        (VALUE.rule, then(words::UNQUOTED_VALUES, first))
    } else {
        let message = words::NotJson {
            column,
            found: rest.chars().take(1).collect::<String>().into(),
            line,
        };
        ("json/broken", message.into())
    };
    Finding::error(rule, message)
}

/// What a JSON value is that is no document, no statement and no array of statements.
pub(super) fn wrapped(text: &str, root: &Node, kind: Option<Kind>) -> Unread {
    let found = if is_policy(root, false) {
        Vec::new()
    } else {
        pasted::documents(text, root, &POLICIES)
    };
    let around = if root.as_str().is_some() {
        told("json/quoted", words::QUOTED, words::REMOVE_QUOTES)
    } else if root.get("Resources").is_some() {
        told("json/template", words::CLOUDFORMATION, words::TAKE_OUT)
    } else {
        WRAPPED
    };
    let path = match found.as_slice() {
        [only] => only.path.as_str(),
        _ => "",
    };
    if !found.is_empty() {
        return taken_out(text, around, &found, kind, |_| None).spanning(span(root), path);
    }
    let finding = if let Some(product) = product(root) {
        let product = product.into();
        Finding::error("json/other-product", words::OtherProduct { product })
    } else if around != WRAPPED {
        Finding::error(around.rule, around.what)
    } else if matches!(root.value, Tree::Scalar(_)) {
        Finding::error("json/no-object", words::SINGLE_VALUE)
    } else if LISTS.iter().any(|list| root.get(list).is_some()) {
        Finding::error("json/no-policy", words::POLICY_NAMES)
    } else {
        Finding::error("json/no-policy", words::NO_POLICY)
    };
    finding.spanning(span(root), path).into()
}

/// Answers that name policies without their documents.
const LISTS: [&str; 3] = ["AttachedPolicies", "PolicyNames", "Policies"];

/// The kind of a document, as far as its actions and principals tell it.
pub(crate) fn looks_like(document: &Document) -> Option<Kind> {
    let statements = &document.statements;
    let actions = statements.iter().flat_map(Statement::actions);
    let actions: Vec<String> = actions
        .map(|part| part.text.trim().to_ascii_lowercase())
        .collect();
    let all = |prefix: &str| actions.iter().all(|action| action.starts_with(prefix));
    match statements.iter().any(|s| s.principal.is_some()) {
        _ if actions.is_empty() => None,
        true if all("sts:assumerole") => Some(Kind::Trust),
        true if all("sns:") => Some(Kind::Topic),
        true if all("kms:") => Some(Kind::Key),
        false if actions.iter().any(|action| action.starts_with("sns:")) => Some(Kind::Permissions),
        _ => None,
    }
}
