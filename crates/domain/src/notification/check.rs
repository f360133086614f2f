//! The check of a notification's form. Order of the findings: name, scope,
//! operations, users, topic, status, filter, agency.

mod filter;
mod groups;
mod literal;
mod operations;
mod seen;
mod target;

use seen::SortedSet;

use super::{
    Notification, NotificationForm, Scope, Support, ValidNotification, ValidationContext, form,
};
use crate::cts::{self, NotificationName};
use crate::finding::{Checked, Finding, ParseError, Report, Severity};
use crate::paste;
use crate::phrase::short;
use messages::{Message, notification_check};

/// Each fix is tried out, which takes as long as the check itself; once these are
/// applied, the next ones are offered.
const MOST_FIXES: usize = 12;

/// What the parts of the check look at.
struct Context<'a> {
    form: &'a NotificationForm,
    stored: Option<&'a Notification>,
    surroundings: &'a ValidationContext,
}

/// Checks a form. `stored` is the notification being edited: what was not
/// touched since then is never refused. A fix is offered only if the same check finds
/// nothing new after it.
#[must_use]
pub fn check(
    form: &NotificationForm,
    stored: Option<&Notification>,
    surroundings: &ValidationContext,
) -> Checked<ValidNotification> {
    let mut checked = examine(form, stored, surroundings);
    let before = checked.findings.clone();
    let mut offered = 0;
    for finding in &mut checked.findings {
        let Some(fix) = &finding.fix else {
            continue;
        };
        offered += 1;
        if offered > MOST_FIXES {
            finding.fix = None;
            continue;
        }
        let mut fixed = form.clone();
        fixed.set_raw(&finding.field, fix.replacement.clone());
        let after = examine(&fixed, stored, surroundings).findings;
        let count = |of: &[Finding]| of.iter().filter(|f| f.rule == finding.rule).count();
        if count(&after) >= count(&before) || !nothing_new(&before, &after) {
            finding.fix = None;
        }
    }
    checked
}

/// Whether a check found nothing after a change that it did not find before, and
/// refuses no more.
pub(super) fn nothing_new(before: &[Finding], after: &[Finding]) -> bool {
    let of = |all: &[Finding], rule: &str| all.iter().filter(|f| f.rule == rule).count();
    let errors = |all: &[Finding]| all.iter().filter(|f| f.severity == Severity::Error).count();
    errors(after) <= errors(before)
        && after
            .iter()
            .all(|finding| of(after, finding.rule) <= of(before, finding.rule))
}

/// Everything there is to say about a form.
fn examine(
    form: &NotificationForm,
    stored: Option<&Notification>,
    surroundings: &ValidationContext,
) -> Checked<ValidNotification> {
    let context = Context {
        form,
        stored,
        surroundings,
    };
    let mut report = Report::default();
    name(&context, &mut report);
    scope(&context, &mut report);
    operations::check(&context, &mut report);
    groups::check(&context, &mut report);
    target::check(&context, &mut report);
    filter::check(&context, &mut report);
    agency(&context, &mut report);
    for finding in report.findings() {
        if let Some(place) = place(form, &finding.field) {
            let (place, message) = (place.into(), finding.message.clone().into());
            finding.message = messages::text::At { place, message }.into();
        }
    }
    report.done(|| ValidNotification {
        notification: form::build(form, stored),
    })
}

/// What a field of a repeated row is called, such as “Operations row 2 (ECS / ecs),
/// resource type”.
fn place(form: &NotificationForm, key: &str) -> Option<Message> {
    let (list, at, part) = form::row_key(key)?;
    let (row, part) = (at + 1, part.replace('_', "-").into());
    let named = |names: &[&str]| {
        let names = names.iter().map(|name| paste::trim(name).text);
        let names: Vec<String> = names.filter(|name| !name.is_empty()).map(short).collect();
        names.join(" / ")
    };
    Some(match list {
        "operations" => {
            let typed = form.operations.get(at)?;
            match named(&[&typed.service_type, &typed.resource_type]) {
                name if name.is_empty() => notification_check::OperationsRow { part, row }.into(),
                name => {
                    let name = name.into();
                    notification_check::OperationsRowNamed { name, part, row }.into()
                }
            }
        }
        "groups" => match named(&[&form.groups.get(at)?.group]) {
            name if name.is_empty() => notification_check::GroupRow { part, row }.into(),
            name => {
                let name = name.into();
                notification_check::GroupRowNamed { name, part, row }.into()
            }
        },
        _ => notification_check::RuleRow { part, row }.into(),
    })
}

/// What the check refuses about a stored notification, if it were to be created as it is.
pub fn refused_as_new(
    stored: &Notification,
    surroundings: &ValidationContext,
) -> impl Iterator<Item = Finding> {
    let findings = examine(&NotificationForm::from(stored), None, surroundings).findings;
    let findings = findings.into_iter();
    findings.filter(|finding| finding.severity == Severity::Error)
}

/// What is noteworthy about a stored notification, for lists and detail pages.
/// Never an [`Severity::Error`].
#[must_use]
pub fn inspect(stored: &Notification, surroundings: &ValidationContext) -> Vec<Finding> {
    check(&NotificationForm::from(stored), Some(stored), surroundings).findings
}

fn name(context: &Context<'_>, report: &mut Report) {
    let raw = &context.form.name;
    let untouched = context.stored.is_some_and(|s| s.name == *raw);
    match NotificationName::parse(raw, context.surroundings.site) {
        Ok(name) => {
            if !untouched
                && context
                    .surroundings
                    .taken_names
                    .iter()
                    .any(|taken| taken == name.as_str())
            {
                let own = context.stored.is_some_and(|s| s.name == name.as_str());
                if !own {
                    report.add(
                        Severity::Error,
                        "name",
                        ParseError::new(
                            "name/taken",
                            notification_check::NameTaken {
                                name: name.as_str().into(),
                            },
                        ),
                    );
                }
            } else if !untouched && context.surroundings.unread_names {
                report.add(
                    Severity::Note,
                    "name",
                    ParseError::new("name/unread", notification_check::NAME_UNREAD),
                );
            }
        }
        Err(error) => report.refuse(untouched, "name", error),
    }
    if let Some(stored) = context
        .stored
        .filter(|s| s.name != paste::trim(raw).text && s.name != *raw)
    {
        report.add(
            Severity::Warning,
            "name",
            ParseError::new(
                "name/renamed",
                notification_check::Renamed {
                    name: short(&stored.name).into(),
                },
            ),
        );
    }
}

fn scope(context: &Context<'_>, report: &mut Report) {
    if let Scope::Other(word) = &context.form.scope {
        let untouched = context
            .stored
            .is_some_and(|s| s.scope == context.form.scope);
        report.refuse(
            untouched,
            "scope",
            ParseError::new(
                "notification/scope",
                notification_check::ScopeUnknown {
                    found: short(word).into(),
                },
            ),
        );
    }
}

fn agency(context: &Context<'_>, report: &mut Report) {
    if !context.form.agency {
        return;
    }
    let cloud = context.surroundings.site.profile();
    if cloud.agency.support != Support::Yes {
        report.add(
            Severity::Warning,
            "agency",
            ParseError::new(
                "notification/agency-site",
                notification_check::AgencySite {
                    cloud: cloud.name().into(),
                },
            ),
        );
    }
    let stored = context.stored.and_then(|s| s.agency.as_deref());
    if stored == Some(cts::AGENCY) {
        report.add(
            Severity::Note,
            "agency",
            ParseError::new(
                "notification/agency-rights",
                notification_check::AgencyRights {
                    agency: cts::AGENCY.into(),
                },
            ),
        );
    }
    if let Some(agency) = stored.filter(|agency| *agency != cts::AGENCY) {
        report.add(
            Severity::Warning,
            "agency",
            ParseError::new(
                "notification/agency-name",
                notification_check::AgencyName {
                    found: short(agency).into(),
                    agency: cts::AGENCY.into(),
                },
            ),
        );
    }
}

/// Text that was typed into an “add” box and not added.
fn pending(text: &str) -> Option<ParseError> {
    let text = paste::trim(text).text;
    (!text.is_empty()).then(|| {
        ParseError::new(
            "notification/pending",
            notification_check::NotAdded {
                text: short(text).into(),
            },
        )
    })
}

/// Whether names can be replaced as lines: a line break inside one would cut it in two,
/// and an empty one at the end would be left out.
fn is_one_a_line(names: &[String]) -> bool {
    let apart = |name: &String| name.contains(['\n', '\r']) || paste::trim(name).text.is_empty();
    !names.iter().any(apart)
}

/// The names without what surrounds each, one a line and each once; nothing where they are
/// not one a line.
fn trimmed_lines(names: &[String]) -> Option<String> {
    is_one_a_line(names).then(|| {
        let mut seen = SortedSet::default();
        let lines = names.iter().map(|name| paste::trim(name).text);
        let lines: Vec<&str> = lines.filter(|name| seen.add(name)).collect();
        lines.join("\n")
    })
}

fn empty_row() -> ParseError {
    ParseError::new("notification/empty-row", notification_check::EMPTY_ROW)
}
