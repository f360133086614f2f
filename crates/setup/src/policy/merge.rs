//! Putting statements of ours into a document that has others, without touching
//! what those say. One that says the same is enough; one that can't be for anybody
//! may give way. In a merged document ours has the name it is looked for by, so
//! another one of that name gets a number.

use super::read::read_begun;
use super::{Document, Entry, Shape, Statement, read};
use crate::arn;
use crate::doctor::is_no_action;
use crate::doctor::structure::{impossible, is_domain, is_provider, is_several};
use crate::edit::{Edit, apply, quoted};
use crate::finding::Finding;
use crate::glob;
use crate::near;
use crate::needed::{NeededStatement, VERSION, document, sid};
use crate::placeholder::is_placeholder;
use crate::proof::says;
use crate::syntax::json;

/// Merges a statement into an existing document; makes one if there is none.
///
/// # Errors
/// Why the existing text can't be read.
pub fn merge_statement(
    existing: &str,
    statement: &NeededStatement,
) -> Result<String, Box<Finding>> {
    if existing.trim().is_empty() {
        return Ok(json::write(&document(std::slice::from_ref(statement))));
    }
    let existing = read(existing).or_else(|finding| read_begun(existing).ok_or(finding))?;
    let statements = &existing.statements;
    let said = statements.iter().find(|other| says(other, statement));
    let others = || {
        let ours = statements.iter().filter(|s| s.is_called(statement.sid));
        ours.filter(|s| said.is_none_or(|said| said.index != s.index))
    };
    let gives_way = others().next().filter(|other| {
        said.is_none() && others().count() == 1 && grants_nothing(&existing, other, statement)
    });
    let mut edits = Vec::new();
    match (said, gives_way) {
        (None, Some(other)) => edits.push(replace(&existing, other, statement)),
        (None, None) => edits.extend(append(&existing, &[(statement, statement.sid.to_owned())])),
        // Another one of our name changes names with the one that says it.
        (Some(said), _) if others().next().is_some() => {
            let sid = said.sid.iter();
            edits.extend(sid.map(|sid| Edit::retype(sid.span, statement.sid)));
        }
        (Some(_), _) => {}
    }
    if gives_way.is_none() {
        let name = said.and_then(|said| said.sid.as_ref());
        let name = name.map(|name| name.text.clone());
        let name = name.filter(|name| *name != statement.sid).into_iter();
        let names = name.chain(free_sids(&existing, statement.sid, None));
        let sids = others().filter_map(|other| other.sid.as_ref()).zip(names);
        edits.extend(sids.map(|(sid, name)| Edit::retype(sid.span, &name)));
    }
    edits.extend(in_document(&existing));
    Ok(apply(&existing.text, &edits))
}

/// Names that no statement has, apart from one that goes: this one, or this one with
/// numbers.
fn free_sids<'a>(
    document: &'a Document,
    wanted: &'a str,
    goes: Option<&'a Statement>,
) -> impl Iterator<Item = String> + 'a {
    let numbered = (2..).map(move |number: usize| format!("{wanted}{number}"));
    let stays = move |s: &&Statement| goes.is_none_or(|goes| goes.index != s.index);
    let is_free = move |name: &String| {
        let staying = document.statements.iter().filter(stays);
        let mut sids = staying.filter_map(|s| s.sid.as_ref());
        !sids.any(|sid| sid.text.eq_ignore_ascii_case(name))
    };
    std::iter::once(wanted.to_owned())
        .chain(numbered)
        .filter(is_free)
}

/// A name that no statement has, apart from one that goes.
pub(crate) fn free_sid(document: &Document, wanted: &str, goes: Option<&Statement>) -> String {
    free_sids(document, wanted, goes).next().unwrap_or_default()
}

/// Whether a statement surely allows nothing to anybody where ours is needed: AWS
/// refuses the document for it, and whom or what it names can't be, or it is ours. One of
/// which a part was not understood can mean anything; what is for others as well is theirs.
pub(crate) fn grants_nothing(
    document: &Document,
    statement: &Statement,
    needed: &NeededStatement,
) -> bool {
    let mut findings = document.findings.iter();
    let understood = !findings.any(|finding| finding.part.path.starts_with(&statement.path));
    let nobody = |entry: &Entry| {
        let who = entry.who.text.as_str();
        match entry.listed().unwrap_or("AWS") {
            // Each of them can have been meant.
            _ if is_several(who) => false,
            "AWS" => is_nobody(who) || is_far(who, needed.principal.as_deref()),
            "Service" => !is_domain(who),
            "Federated" => !is_provider(who),
            _ => false,
        }
    };
    let principal = statement.principal.as_ref();
    let no_principal = needed.principal.is_some()
        && principal.is_none_or(|all| !all.negated && all.entries.iter().all(nobody));
    let nothing = |text: &str| is_no_resource(text) || is_far(text, needed.resource.as_deref());
    let (resource, action) = (statement.resource.as_ref(), statement.action.as_ref());
    let no_resource =
        needed.principal.is_none() && resource.is_none_or(|clause| clause.is_only(nothing));
    let no_action = action.is_none_or(|clause| clause.is_only(is_no_action));
    // What else it gives or asks for would be gone with it.
    let own = |text: &str, own: &Option<String>| own.as_ref().is_none_or(|own| own == text);
    let mut entries = statement.entries();
    let asks = needed.condition.as_ref().map_or("", |own| own.key);
    let only = entries.all(|it| nobody(it) || own(&it.who.text, &needed.principal))
        && action.is_none_or(|all| all.is_only(|text| is_no_action(text) || needed.acts(text)))
        && resource.is_none_or(|all| all.is_only(|it| nothing(it) || own(it, &needed.resource)))
        && statement
            .conditions
            .iter()
            .all(|it| near::is_near(&it.key.text, asks));
    // A topic's policy is about nothing but the topic, so that nothing is lost either.
    let (mut ours, mut bare) = (needed.clone(), statement.clone());
    (ours.resource, bare.resource) = (None, None);
    let is_ours =
        needed.sid == sid::TOPIC && bare.condition_name.is_none() && ours.gives_all_of(&bare);
    let can_be_nothing = only && (no_principal || no_action || no_resource);
    statement.allows() && understood && (is_ours || can_be_nothing)
}

/// Whether it is in another partition than what is needed.
fn is_far(text: &str, needed: Option<&str>) -> bool {
    let needed = needed.and_then(arn::split);
    let both = arn::split(text).zip(needed);
    both.is_some_and(|(found, needed)| {
        found.partition != needed.partition && !glob::is_pattern(found.partition)
    })
}

/// Whether a text under `AWS` can stand for no principal. The ID of a deleted role or user
/// is nobody's any more, and keeps a policy from being saved. In an ARN there can be no
/// wildcard.
fn is_nobody(who: &str) -> bool {
    let who = who.trim();
    let possible = match arn::split(who) {
        Some(found) => !glob::is_pattern(who) && impossible(&found).is_none(),
        None => who == "*" || arn::is_account(who),
    };
    is_placeholder(who) || !possible
}

/// Whether a text can stand for no resource: it is no ARN, or a template's gap is
/// in that of a topic or key.
fn is_no_resource(text: &str) -> bool {
    match text.split(':').nth(2) {
        _ if !text.starts_with("arn:") => is_placeholder(text) || !text.contains(['*', '?', '$']),
        Some("sns" | "kms") => is_placeholder(text),
        _ => false,
    }
}

/// The change that puts a statement in place of one, in the style of the place.
pub(crate) fn replace(document: &Document, old: &Statement, statement: &NeededStatement) -> Edit {
    let before = document.text.get(..old.span.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let blank = line.chars().all(|c| c == ' ' || c == '\t');
    let blanks = (blank && document.text.trim().contains('\n')).then_some(line);
    let sid = free_sid(document, statement.sid, Some(old));
    Edit::replace(old.span, written(statement, &sid, blanks))
}

/// A statement under a name, of one line or behind these blanks.
fn written(statement: &NeededStatement, sid: &str, blanks: Option<&str>) -> String {
    let text = json::behind(&statement.value(), blanks);
    text.replacen(&quoted(statement.sid), &quoted(sid), 1)
}

/// The changes that put statements with these names behind the others. A bare
/// statement or an array is made a document by [`in_document`] behind them.
pub(crate) fn append(document: &Document, statements: &[(&NeededStatement, String)]) -> Vec<Edit> {
    let text = &document.text;
    let written = |blanks: Option<&str>| -> Vec<String> {
        let each = statements.iter();
        each.map(|(statement, sid)| written(statement, sid, blanks))
            .collect()
    };
    if let Some(body) = &document.list {
        return vec![body.extend(text, &written(body.indentation(text)))];
    }
    let all = written(None).join(", ");
    if document.shape == Shape::Bare {
        return vec![Edit::insert(document.span.end, format!(", {all}"))];
    }
    if document.statements.is_empty() {
        let list = format!("[{all}]");
        return if document.list_span == document.span {
            let member = format!("\"Statement\": {list}");
            vec![document.body.append(text, &member)]
        } else {
            vec![Edit::replace(document.list_span, list)]
        };
    }
    // A single statement becomes the first of an array.
    let span = document.list_span;
    vec![
        Edit::insert(span.start, "["),
        Edit::insert(span.end, format!(", {all}]")),
    ]
}

/// The changes that make a document of a bare statement or an array of them.
pub(crate) fn in_document(document: &Document) -> Vec<Edit> {
    let version = quoted(VERSION);
    let lines = document.text.trim().contains('\n');
    let (head, tail) = match document.shape {
        Shape::Document => return Vec::new(),
        Shape::List => (format!("{{\"Version\": {version}, \"Statement\": "), "}"),
        Shape::Bare if lines => (
            format!("{{\n\"Version\": {version},\n\"Statement\": [\n"),
            "\n]\n}",
        ),
        Shape::Bare => (format!("{{\"Version\": {version}, \"Statement\": ["), "]}"),
    };
    vec![
        Edit::insert(document.span.start, head),
        Edit::insert(document.span.end, tail),
    ]
}
