//! The filter: each rule by its field's own rules, then what the rules say
//! together.

use super::{Context, empty_row};
use crate::cts::rule::Rule;
use crate::cts::{MOST_RULES, RuleField};
use crate::finding::{Fault, Report, Severity};
use crate::notification::{Condition, FilterMode, Operator, RuleRow};
use crate::phrase::{counted, short};

const FIELD: &str = "filter";

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let form = context.form;
    let count = form.rules.iter().filter(|row| !row.is_empty()).count();
    if form.filter_mode == FilterMode::None {
        if count > 0 {
            report.add(
                Severity::Note,
                FIELD,
                Fault::new(
                    "filter/not-sent",
                    format!("{} kept here but not sent: there is no filter.", are(count)),
                ),
            );
        }
        return;
    }
    overall(context, count, report);
    let mut rules: Vec<(usize, Rule)> = Vec::new();
    for (at, row) in form.rules.iter().enumerate() {
        check_row(at, row, row.is_stored(context.stored), report);
        if !row.is_empty()
            && let Ok(rule) = Rule::parse(&row.to_text())
        {
            rules.push((at, rule));
        }
    }
    together(context, &rules, report);
}

fn are(count: usize) -> String {
    let verb = if count == 1 { "is" } else { "are" };
    format!("{} {verb}", counted(count, "rule"))
}

fn overall(context: &Context<'_>, count: usize, report: &mut Report) {
    let form = context.form;
    let stored = context.stored.and_then(|s| s.filter.as_ref());
    if let Condition::Other(word) = &form.condition {
        report.add(
            Severity::Warning,
            FIELD,
            Fault::new(
                "filter/condition",
                format!(
                    "“{}” is not a known way to combine rules; it is “AND” or “OR”.",
                    short(word)
                ),
            ),
        );
    }
    if count > MOST_RULES {
        let untouched = stored.is_some_and(|filter| {
            filter.rules.len() == form.rules.len()
                && form.rules.iter().all(|row| row.is_stored(context.stored))
        });
        report.refuse(
            untouched,
            FIELD,
            Fault::new(
                "filter/too-many",
                format!(
                    "The filter has {}; at most {MOST_RULES} are allowed.",
                    counted(count, "rule")
                ),
            ),
        );
    }
    match (form.filter_mode, count) {
        (FilterMode::On, 0) => report.add(
            Severity::Warning,
            FIELD,
            Fault::new(
                "filter/no-rules",
                "The filter has no rules. What the service does then is not documented.",
            ),
        ),
        (FilterMode::Off, 1..) => report.add(
            Severity::Warning,
            FIELD,
            Fault::new(
                "filter/off",
                format!(
                    "{} stored but switched off, without any effect.",
                    are(count)
                ),
            ),
        ),
        _ => {}
    }
}

fn check_row(at: usize, row: &RuleRow, untouched: bool, report: &mut Report) {
    if row.is_empty() {
        report.add(Severity::Warning, format!("rules.{at}"), empty_row());
        return;
    }
    if let Some(text) = &row.verbatim {
        verbatim(at, text, untouched, report);
        return;
    }
    let field: Result<RuleField, Fault> = row.field.parse();
    match field {
        Err(fault) => {
            report.refuse(untouched, format!("rules.{at}.field"), fault);
            if row.value.is_empty() {
                report.refuse(
                    untouched,
                    format!("rules.{at}.value"),
                    Fault::new("rule/value-missing", "The value is missing."),
                );
            }
        }
        Ok(field) => {
            let value_field = format!("rules.{at}.value");
            match field.check_value(&row.value) {
                Err(fault) => report.refuse(untouched, value_field, fault),
                Ok(()) => about_value(field, &row.value, &value_field, report),
            }
        }
    }
}

fn about_value(field: RuleField, value: &str, key: &str, report: &mut Report) {
    report.warn(key.to_owned(), field.value_cautions(value));
    if let Some(note) = field.value_note(value) {
        report.add(Severity::Note, key.to_owned(), note);
    }
}

/// A stored rule in an unusual spelling, or none that can be read.
fn verbatim(at: usize, text: &str, untouched: bool, report: &mut Report) {
    let key = format!("rules.{at}");
    match Rule::parse(text) {
        Ok(rule) => {
            report.add(
                Severity::Warning,
                key,
                Fault::new(
                    "rule/spelling",
                    format!(
                        "“{}” is not the documented spelling. It is kept until it is edited.",
                        short(text)
                    ),
                )
                .fixed_by(
                    format!("Use “{}”", short(&rule.to_string())),
                    rule.to_string(),
                ),
            );
            about_value(
                rule.field(),
                rule.value(),
                &format!("rules.{at}.value"),
                report,
            );
        }
        Err(mut fault) => {
            if untouched {
                fault
                    .message
                    .push_str(" It is kept as it is until it is edited.");
            }
            report.refuse(untouched, key, fault);
        }
    }
}

/// The same field in several rules, and rules that decide everything.
fn together(context: &Context<'_>, rules: &[(usize, Rule)], report: &mut Report) {
    let applies = context.form.filter_mode == FilterMode::On;
    for (nth, (at, rule)) in rules.iter().enumerate() {
        let before = || {
            rules
                .iter()
                .take(nth)
                .map(|(_, earlier)| earlier)
                .filter(|r| r.field() == rule.field())
        };
        if before().any(|earlier| earlier == rule) {
            report.add(
                Severity::Warning,
                format!("rules.{at}"),
                Fault::new(
                    "filter/duplicate",
                    format!("The rule “{}” is there twice.", short(&rule.to_string())),
                ),
            );
            continue;
        }
        if before().next().is_none() {
            continue;
        }
        report.add(
            Severity::Warning,
            format!("rules.{at}.field"),
            Fault::new(
                "filter/same-field",
                format!("Another rule is already about {}; whether the service takes that is not documented.", rule.field()),
            ),
        );
        if !applies {
            continue;
        }
        match context.form.condition {
            Condition::And => {
                if let Some(earlier) = before().find(|earlier| exclude(earlier, rule)) {
                    report.add(
                        Severity::Warning,
                        format!("rules.{at}"),
                        Fault::new(
                            "filter/never",
                            format!(
                                "This can never fire: “{}” and “{}” never hold together.",
                                short(&earlier.to_string()),
                                short(&rule.to_string())
                            ),
                        ),
                    );
                }
            }
            Condition::Or => {
                if let Some(earlier) = before().find(|earlier| exhaust(earlier, rule)) {
                    report.add(
                        Severity::Note,
                        format!("rules.{at}"),
                        Fault::new(
                            "filter/always",
                            format!(
                                "One of “{}” and “{}” always holds, so the filter lets every event pass.",
                                short(&earlier.to_string()),
                                short(&rule.to_string())
                            ),
                        ),
                    );
                }
            }
            Condition::Other(_) => {}
        }
    }
}

/// Whether two different rules on one field never hold together.
fn exclude(a: &Rule, b: &Rule) -> bool {
    match (a.operator(), b.operator()) {
        (Operator::Equal, Operator::Equal) => a.value() != b.value(),
        (Operator::NotEqual, Operator::NotEqual) => false,
        _ => a.value() == b.value(),
    }
}

/// Whether one of two different rules on one field always holds.
fn exhaust(a: &Rule, b: &Rule) -> bool {
    match (a.operator(), b.operator()) {
        (Operator::NotEqual, Operator::NotEqual) => a.value() != b.value(),
        (Operator::Equal, Operator::Equal) => false,
        _ => a.value() == b.value(),
    }
}
