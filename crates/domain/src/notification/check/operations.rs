//! The operations part: each row complete, nothing typed and forgotten, within
//! the limits, nothing twice.

use super::seen::Seen;
use super::{Context, empty_row, pending};
use crate::cts::{MOST_OPERATIONS, MOST_SERVICES, operation};
use crate::finding::{Fault, Report, Severity};
use crate::notification::{OperationRow, Scope};
use crate::paste;
use crate::phrase::{counted, short};

const FIELD: &str = "operations";

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let rows = &context.form.operations;
    if context.form.scope == Scope::Complete {
        if rows.iter().any(|row| !row.is_empty()) {
            report.add(
                Severity::Note,
                FIELD,
                Fault::new(
                    "operation/not-sent",
                    "The operations entered here are kept but not sent: the notification is about every operation.",
                ),
            );
        }
        return;
    }
    totals(context, report);
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        check_row(at, row, row.is_stored(context.stored), report);
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
                Fault::new(
                    "operation/duplicate-row",
                    format!(
                        "Another row is already about {} {}.",
                        short(key.0),
                        short(key.1)
                    ),
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
            Fault::new(
                "operation/none",
                "No operation is listed. Add at least one, or choose every operation (CTS.0401).",
            ),
        );
    }
    if names > MOST_OPERATIONS {
        report.refuse(
            untouched,
            FIELD,
            Fault::new(
                "operation/too-many",
                format!(
                    "{} are listed; at most {MOST_OPERATIONS} are allowed.",
                    counted(names, "operation")
                ),
            ),
        );
    }
    let mut services = Seen::default();
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
            Fault::new(
                "operation/too-many-services",
                format!(
                    "{} are listed; at most {MOST_SERVICES} are allowed.",
                    counted(services.count(), "service")
                ),
            ),
        );
    }
}

fn check_row(at: usize, row: &OperationRow, untouched: bool, report: &mut Report) {
    let field = |part: &str| format!("operations.{at}.{part}");
    if row.is_empty() {
        if untouched {
            report.add(
                Severity::Warning,
                field("service_type"),
                Fault::new("operation/service-missing", "The service is missing."),
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
            Fault::new("operation/service-missing", "The service is missing."),
        );
    } else {
        report.warn(
            field("service_type"),
            operation::service_cautions(&row.service_type),
        );
    }
    if paste::trim(&row.resource_type).text.is_empty() {
        report.refuse(
            untouched,
            field("resource_type"),
            Fault::new(
                "operation/resource-missing",
                "The resource type is missing.",
            ),
        );
    }
    names(row, untouched, &field("trace_names"), report);
}

fn names(row: &OperationRow, untouched: bool, field: &str, report: &mut Report) {
    if let Some(fault) = pending(&row.pending) {
        report.add(Severity::Error, field.to_owned(), fault);
    } else if row.trace_names.is_empty() {
        report.refuse(
            untouched,
            field.to_owned(),
            Fault::new(
                "operation/names-missing",
                "No operation is listed for this service.",
            ),
        );
    }
    let mut seen = Seen::default();
    for name in &row.trace_names {
        let text = paste::trim(name).text;
        if text.is_empty() {
            report.refuse(
                untouched,
                field.to_owned(),
                Fault::new("operation/name-empty", "One of the operations has no name."),
            );
            continue;
        }
        report.warn(field.to_owned(), operation::trace_name_cautions(name));
        if !seen.add(text) {
            report.add(
                Severity::Warning,
                field.to_owned(),
                Fault::new(
                    "operation/duplicate-name",
                    format!("“{}” is listed twice.", short(text)),
                ),
            );
        }
    }
}
