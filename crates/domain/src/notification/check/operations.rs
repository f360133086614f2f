//! The operations part: each row complete, nothing typed and forgotten, within
//! the limits, nothing twice.

use std::cell::LazyCell;

use super::seen::SortedSet;
use super::{Context, empty_row, literal, pending};
use crate::cts::{MOST_OPERATIONS, MOST_SERVICES, operation};
use crate::finding::{ParseError, Report, Severity};
use crate::notification::known::Spelling;
use crate::notification::{Detour, Known, OperationRow, Scope};
use crate::paste;
use crate::phrase::{short, use_quoted};
use messages::{Arg, Message, notification_check as say};

const FIELD: &str = "operations";

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let rows = &context.form.operations;
    if context.form.scope == Scope::Complete {
        if rows.iter().any(|row| !row.is_empty()) {
            report.add(
                Severity::Note,
                FIELD,
                ParseError::new("operation/not-sent", say::OPERATIONS_IGNORED),
            );
        }
        return;
    }
    totals(context, report);
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        check_row(context, at, row, report);
        let key = (
            paste::trim(&row.service_type).text,
            paste::trim(&row.resource_type).text,
        );
        if row.is_empty() || key.0.is_empty() {
            continue;
        }
        if seen.contains(&key) {
            report.add(
                Severity::Warning,
                format!("operations.{at}.service_type"),
                ParseError::new(
                    "operation/duplicate-row",
                    say::RowDuplicate {
                        service: short(key.0).into(),
                        resource: short(key.1).into(),
                    },
                ),
            );
        } else {
            seen.push(key);
        }
    }
}

fn totals(context: &Context<'_>, report: &mut Report) {
    let rows = &context.form.operations;
    let untouched = context
        .stored
        .is_some_and(|s| s.operations.len() == rows.len() && s.scope == context.form.scope)
        && rows.iter().all(|row| row.is_stored(context.stored));
    let names: usize = rows.iter().map(|row| row.trace_names.len()).sum();
    if rows.iter().all(OperationRow::is_empty) {
        report.refuse(
            untouched,
            FIELD,
            ParseError::new("operation/none", say::NO_OPERATIONS),
        );
    }
    if names > MOST_OPERATIONS {
        report.refuse(
            untouched,
            FIELD,
            ParseError::new(
                "operation/too-many",
                say::OperationsTooMany {
                    count: names,
                    most: MOST_OPERATIONS,
                },
            ),
        );
    }
    let mut services = SortedSet::default();
    for row in rows {
        let service = paste::trim(&row.service_type).text;
        if !service.is_empty() {
            services.add(service);
        }
    }
    if services.count() > MOST_SERVICES {
        report.refuse(
            untouched,
            FIELD,
            ParseError::new(
                "operation/too-many-services",
                say::ServicesTooMany {
                    count: services.count(),
                    most: MOST_SERVICES,
                },
            ),
        );
    }
}

fn check_row(context: &Context<'_>, at: usize, row: &OperationRow, report: &mut Report) {
    let untouched = row.is_stored(context.stored);
    let field = |part: &str| format!("operations.{at}.{part}");
    if row.is_empty() {
        if untouched {
            report.add(
                Severity::Warning,
                field("service_type"),
                ParseError::new("operation/service-missing", say::SERVICE_MISSING),
            );
        } else {
            report.add(Severity::Warning, field("service_type"), empty_row());
        }
        return;
    }
    if paste::trim(&row.service_type).text.is_empty() {
        report.refuse(
            untouched,
            field("service_type"),
            ParseError::new("operation/service-missing", say::SERVICE_MISSING),
        );
    }
    if paste::trim(&row.resource_type).text.is_empty() {
        report.refuse(
            untouched,
            field("resource_type"),
            ParseError::new("operation/resource-missing", say::RESOURCE_MISSING),
        );
    }
    central(context, at, row, report);
    let known = context.surroundings.known.as_deref();
    for (part, raw) in [
        ("service_type", &row.service_type),
        ("resource_type", &row.resource_type),
    ] {
        let name = paste::trim(raw).text;
        // What is typed is saved without them.
        let spaces = literal::around("operation/spaces", raw, || Some(name.to_owned()));
        report.warn(field(part), spaces.filter(|_| untouched));
        let odd = literal::inside("operation/odd-name", name).filter(|_| known.is_none());
        report.warn(field(part), odd);
    }
    names(row, untouched, known, &field("trace_names"), report);
    if let Some(known) = known {
        spelling(known, at, row, report);
    }
}

/// Events of global services reach notifications of one project or region only.
fn central(context: &Context<'_>, at: usize, row: &OperationRow, report: &mut Report) {
    let service = paste::trim(&row.service_type).text;
    let (severity, rule, message) = match context.surroundings.detour(service) {
        None => return,
        Some(Detour::Elsewhere(message)) => (Severity::Warning, "operation/not-central", message),
        Some(Detour::Perhaps(message)) => {
            (Severity::Note, "operation/perhaps-not-central", message)
        }
    };
    let field = format!("operations.{at}.service_type");
    report.add(severity, field, ParseError::new(rule, message));
}

/// Compares a row with what is known. As soon as a name is known to nobody, nothing
/// can be said about those that follow upon it.
fn spelling(known: &Known, at: usize, row: &OperationRow, report: &mut Report) {
    let mut path: Vec<String> = Vec::new();
    let parts = [
        ("service_type", "service", &row.service_type),
        ("resource_type", "resource-type", &row.resource_type),
    ];
    for (part, kind, raw) in parts {
        let name = paste::trim(raw).text;
        if name.is_empty() {
            return;
        }
        let found = known.spelling(&borrowed(&path), name);
        if let Some(error) = misspelled(kind, name, &found) {
            let error = match only(known, &path, name, &found) {
                Some(meant) => error.fixed_by(use_quoted(&short(meant)), meant),
                None => error,
            };
            report.add(Severity::Warning, format!("operations.{at}.{part}"), error);
        }
        match &found {
            Spelling::Known => path.push(name.to_owned()),
            Spelling::Other(others) => match others.as_slice() {
                [meant] => path.push(meant.clone()),
                _ => return,
            },
            Spelling::Near(_) | Spelling::Unknown => return,
        }
    }
    let field = format!("operations.{at}.trace_names");
    let whole = super::is_one_a_line(&row.trace_names);
    let names = row.trace_names.iter().map(|name| paste::trim(name).text);
    let names: Vec<&str> = names.collect();
    let mut unknown: Vec<&str> = Vec::new();
    for name in names.iter().copied() {
        let found = known.spelling(&borrowed(&path), name);
        match misspelled("operation", name, &found) {
            _ if name.is_empty() => {}
            Some(_) if found == Spelling::Unknown => unknown.push(name),
            Some(error) => {
                let error = match only(known, &path, name, &found).filter(|_| whole) {
                    Some(meant) => {
                        error.fixed_by(use_quoted(&short(meant)), replaced(&names, name, meant))
                    }
                    None => error,
                };
                report.add(Severity::Warning, field.clone(), error);
            }
            None => {}
        }
    }
    unknown.dedup();
    if let Some(error) = nowhere("operation", &unknown) {
        report.add(Severity::Warning, field, error);
    }
}

fn borrowed(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).collect()
}

/// The one spelling that is meant, if nothing is lost by it.
fn only<'a>(known: &Known, path: &[String], name: &str, found: &'a Spelling) -> Option<&'a str> {
    let meant = match found {
        Spelling::Near(meant) => meant,
        Spelling::Other(others) => match others.as_slice() {
            [meant] => meant,
            _ => return None,
        },
        Spelling::Known | Spelling::Unknown => return None,
    };
    (!known.would_lose(&borrowed(path), name, meant)).then_some(meant)
}

/// The names with one of them spelled otherwise, each once.
fn replaced(names: &[&str], wrong: &str, meant: &str) -> String {
    let mut had = names.contains(&meant);
    let mut texts: Vec<&str> = Vec::new();
    for name in names.iter().copied() {
        if name != wrong {
            texts.push(name);
        } else if !had {
            had = true;
            texts.push(meant);
        }
    }
    texts.join("\n")
}

/// What is to be said about how a name is spelled.
fn misspelled(kind: &str, name: &str, found: &Spelling) -> Option<ParseError> {
    let rule = "operation/spelling";
    let shown = short(name).into();
    match found {
        Spelling::Known => None,
        Spelling::Unknown => nowhere(kind, &[name]),
        Spelling::Other(others) => Some(ParseError::new(
            rule,
            say::SpelledOtherwise {
                kind: kind.into(),
                name: shown,
                spellings: Arg::list(others.iter().map(|name| quoted(name))),
            },
        )),
        Spelling::Near(near) => Some(ParseError::new(
            rule,
            say::NearlyKnown {
                kind: kind.into(),
                name: shown,
                known: short(near).into(),
            },
        )),
    }
}

/// That nobody knows these names.
fn nowhere(kind: &str, names: &[&str]) -> Option<ParseError> {
    const NAMED: usize = 4;
    let name = short(names.first()?).into();
    let message: Message = match kind {
        "service" => say::ServiceUnknown { name }.into(),
        "resource-type" => say::ResourceUnknown { name }.into(),
        _ => {
            let mut quoted = Arg::list(names.iter().take(NAMED).map(|name| quoted(name)));
            if let Some(count @ 1..) = names.len().checked_sub(NAMED) {
                quoted.push(Message::from(say::More { count }).into());
            }
            say::OperationsUnknown {
                count: names.len(),
                names: quoted,
            }
            .into()
        }
    };
    Some(ParseError::new("operation/unknown", message))
}

/// A name within a list of several.
fn quoted(name: &str) -> Message {
    let name = short(name).into();
    say::Quoted { name }.into()
}

fn names(
    row: &OperationRow,
    untouched: bool,
    known: Option<&Known>,
    field: &str,
    report: &mut Report,
) {
    let path = [&row.service_type, &row.resource_type].map(|part| paste::trim(part).text);
    let is_known =
        |name: &str| known.is_some_and(|known| known.spelling(&path, name) == Spelling::Known);
    if let Some(error) = pending(&row.pending) {
        report.add(Severity::Error, field.to_owned(), error);
    } else if row.trace_names.is_empty() {
        report.refuse(
            untouched,
            field.to_owned(),
            ParseError::new("operation/names-missing", say::OPERATIONS_MISSING),
        );
    }
    let whole = LazyCell::new(|| super::trimmed_lines(&row.trace_names));
    let mut seen = SortedSet::default();
    for name in &row.trace_names {
        let text = paste::trim(name).text;
        if text.is_empty() {
            report.refuse(
                untouched,
                field.to_owned(),
                ParseError::new("operation/name-empty", say::OPERATION_EMPTY),
            );
            continue;
        }
        if !is_known(text) {
            report.warn(field.to_owned(), operation::trace_name_cautions(name));
        }
        let spaces = literal::around("operation/spaces", name, || whole.clone());
        report.warn(field.to_owned(), spaces.filter(|_| untouched));
        if !seen.add(text) {
            report.add(
                Severity::Warning,
                field.to_owned(),
                ParseError::new(
                    "operation/duplicate-name",
                    say::ListedTwice {
                        name: short(text).into(),
                    },
                ),
            );
        }
    }
}
