//! The check of a notification's form. Order of the findings: name, scope,
//! operations, users, topic, status, filter, agency.

mod filter;
mod groups;
mod operations;
mod seen;
mod target;

use super::{Notification, NotificationForm, Scope, Site, Surroundings, ValidNotification, form};
use crate::cts::{self, NotificationName};
use crate::finding::{Checked, Fault, Finding, Report, Severity};
use crate::paste;
use crate::phrase::short;

/// What the parts of the check look at.
struct Context<'a> {
    form: &'a NotificationForm,
    stored: Option<&'a Notification>,
    surroundings: &'a Surroundings,
}

/// Checks a form. `stored` is the notification being edited: what was not
/// touched since then is never refused.
#[must_use]
pub fn check(
    form: &NotificationForm,
    stored: Option<&Notification>,
    surroundings: &Surroundings,
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
    report.done(|| ValidNotification {
        notification: form::build(form, stored),
    })
}

/// What is noteworthy about a stored notification, for lists and detail pages.
/// Never an [`Severity::Error`].
#[must_use]
pub fn inspect(stored: &Notification, surroundings: &Surroundings) -> Vec<Finding> {
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
                        Fault::new(
                            "name/taken",
                            format!("Another notification of this project is already called “{name}” (CTS.0400)."),
                        ),
                    );
                }
            }
        }
        Err(fault) => report.refuse(untouched, "name", fault),
    }
    if let Some(stored) = context
        .stored
        .filter(|s| s.name != paste::trim(raw).text && s.name != *raw)
    {
        report.add(
            Severity::Warning,
            "name",
            Fault::new(
                "name/renamed",
                format!(
                    "This renames “{}”. Terraform tells notifications apart by their names and would lose track of it.",
                    short(&stored.name)
                ),
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
            Fault::new(
                "notification/scope",
                format!(
                    "“{}” is not a known operation type; it is “complete” or “customized”.",
                    short(word)
                ),
            ),
        );
    }
}

fn agency(context: &Context<'_>, report: &mut Report) {
    if !context.form.agency {
        return;
    }
    if context.surroundings.site == Site::OpenTelekomCloud {
        report.add(
            Severity::Warning,
            "agency",
            Fault::new(
                "notification/agency-site",
                "Open Telekom Cloud does not document an agency for notifications.",
            ),
        );
    }
    let stored = context.stored.and_then(|s| s.agency.as_deref());
    if let Some(agency) = stored.filter(|agency| *agency != cts::AGENCY) {
        report.add(
            Severity::Warning,
            "agency",
            Fault::new(
                "notification/agency-name",
                format!(
                    "The stored agency is “{}”; the only documented one is “{}”.",
                    short(agency),
                    cts::AGENCY
                ),
            ),
        );
    }
}

/// Text that was typed into an “add” box and not added.
fn pending(text: &str) -> Option<Fault> {
    let text = paste::trim(text).text;
    (!text.is_empty()).then(|| {
        Fault::new(
            "notification/pending",
            format!("“{}” was typed but not added.", short(text)),
        )
    })
}

fn empty_row() -> Fault {
    Fault::new(
        "notification/empty-row",
        "This row is empty and will not be sent.",
    )
}
