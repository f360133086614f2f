//! The filter: each rule by its field's own rules, then what the rules say
//! together.

use super::Context;
use crate::cts::rule::Rule;
use crate::cts::{MOST_RULES, RuleField};
use crate::finding::{Finding, ParseError, Report, Severity};
use crate::notification::form::build;
use crate::notification::{
    Condition, FilterMode, NotificationForm, Operator, RuleRow, Scope, Support,
};
use crate::phrase::{short, use_quoted};
use messages::notification_check as say;

const FIELD: &str = "filter";

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let form = context.form;
    let count = form.rules.iter().filter(|row| !row.is_empty()).count();
    if form.filter_mode == FilterMode::None {
        if count > 0 {
            report.add(
                Severity::Note,
                FIELD,
                ParseError::new("filter/not-sent", say::RulesNotSent { count }),
            );
        }
        return;
    }
    overall(context, count, report);
    let mut rules: Vec<(usize, Rule)> = Vec::new();
    // Only those of which it is documented what they do.
    let mut documented: Vec<(usize, Rule)> = Vec::new();
    for (at, row) in form.rules.iter().enumerate() {
        let before = report.findings().len();
        check_row(context, at, row, report);
        let new = report.findings().iter_mut().skip(before);
        new.for_each(|finding| tell_effect(context, at, finding));
        let text = row.to_text();
        if !row.is_empty() {
            rules.extend(Rule::parse(&text).ok().map(|rule| (at, rule)));
            documented.extend(Rule::documented(&text).map(|rule| (at, rule)));
        }
    }
    same_field(&rules, report);
    decided(context, &documented, report);
    system_only(context, count, &rules, report);
}

/// Users and a filter that lets only events through which have none. What users do to
/// a notification about every operation is not documented.
fn system_only(context: &Context<'_>, count: usize, rules: &[(usize, Rule)], report: &mut Report) {
    let form = context.form;
    let users = form.groups.iter().any(|row| !row.is_empty());
    if form.filter_mode != FilterMode::On || form.scope != Scope::Customized || !users {
        return;
    }
    let system = |rule: &Rule| {
        rule.field() == RuleField::TraceType
            && rule.operator() == Operator::Equal
            && rule.value() == "SystemAction"
    };
    let mut found = rules.iter().filter(|(_, rule)| system(rule));
    let only = match form.condition {
        Condition::And => true,
        Condition::Or => found.clone().count() == count,
        Condition::Other(_) => false,
    };
    if let Some((at, _)) = found.next().filter(|_| only) {
        report.add(
            Severity::Warning,
            format!("rules.{at}.value"),
            ParseError::new("filter/system-action", say::SYSTEM_ONLY),
        );
    }
}

fn overall(context: &Context<'_>, count: usize, report: &mut Report) {
    let form = context.form;
    let stored = context.stored.and_then(|s| s.filter.as_ref());
    let cloud = context.surroundings.site.profile();
    // What is stored was accepted.
    if cloud.filter.support != Support::Yes && stored.is_none() {
        report.add(
            Severity::Warning,
            FIELD,
            ParseError::new(
                "filter/undocumented",
                say::FilterUndocumented {
                    cloud: cloud.name().into(),
                },
            ),
        );
    }
    if let Condition::Other(word) = &form.condition {
        report.add(
            Severity::Warning,
            FIELD,
            ParseError::new(
                "filter/condition",
                say::ConditionUnknown {
                    found: short(word).into(),
                },
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
            ParseError::new(
                "filter/too-many",
                say::RulesTooMany {
                    count,
                    most: MOST_RULES,
                },
            ),
        );
    }
    match (form.filter_mode, count) {
        (FilterMode::Unanswered, _) => {
            let kept = build(form, None).filter;
            let untouched = stored.is_some() && stored == kept.as_ref();
            report.refuse(
                untouched,
                FIELD,
                ParseError::new("filter/unanswered", say::FILTER_UNKNOWN),
            );
        }
        (FilterMode::On, 0) => report.add(
            Severity::Warning,
            FIELD,
            ParseError::new("filter/no-rules", say::FILTER_EMPTY),
        ),
        (FilterMode::Off, 1..) => report.add(
            Severity::Warning,
            FIELD,
            ParseError::new("filter/off", say::FilterOff { count }),
        ),
        _ => {}
    }
}

/// Says in the label of a fix what the rule then does, if events may be kept back by
/// it that were not before.
fn tell_effect(context: &Context<'_>, at: usize, finding: &mut Finding) {
    let Some(fix) = &mut finding.fix else {
        return;
    };
    let mut fixed = context.form.clone();
    fixed.set_raw(&finding.field, fix.replacement.clone());
    let text = |form: &NotificationForm| form.rules.get(at).map(RuleRow::to_text);
    let before = text(context.form).unwrap_or_default();
    let after = text(&fixed).and_then(|text| Rule::parse(&text).ok());
    if let Some(after) = after.filter(|_| context.form.filter_mode != FilterMode::Off) {
        let known = context.surroundings.known.as_ref();
        after.tell_effect(&before, fix, |rule| {
            known.is_some_and(|known| known.has_value(rule.field(), rule.value()))
        });
    }
}

fn check_row(context: &Context<'_>, at: usize, row: &RuleRow, report: &mut Report) {
    let untouched = row.is_stored(context.stored);
    if row.is_empty() {
        report.add(
            Severity::Error,
            format!("rules.{at}"),
            ParseError::new("rule/empty", say::RULE_EMPTY),
        );
        return;
    }
    if let Some(text) = &row.verbatim {
        verbatim(context, at, text, untouched, report);
        return;
    }
    let field: Result<RuleField, ParseError> = row.field.parse();
    match field {
        Err(error) => {
            report.refuse(untouched, format!("rules.{at}.field"), error);
            if row.value.is_empty() {
                report.refuse(
                    untouched,
                    format!("rules.{at}.value"),
                    ParseError::new("rule/value-missing", messages::rule::VALUE_MISSING),
                );
            }
        }
        Ok(field) => {
            let value_field = format!("rules.{at}.value");
            match field.check_value(&row.value) {
                Err(error) => report.refuse(untouched, value_field, error),
                Ok(()) => about_value(context, field, &row.value, &value_field, report),
            }
        }
    }
}

fn about_value(
    context: &Context<'_>,
    field: RuleField,
    value: &str,
    key: &str,
    report: &mut Report,
) {
    let known = context.surroundings.known.as_ref();
    if known.is_some_and(|known| known.has_value(field, value)) {
        // What events have is right, whatever is documented.
        return;
    }
    report.warn(key.to_owned(), field.value_cautions(value));
    if let Some(note) = field.value_note(value) {
        report.add(Severity::Note, key.to_owned(), note);
    }
}

/// A stored rule in an unusual spelling, or none that can be read.
fn verbatim(context: &Context<'_>, at: usize, text: &str, untouched: bool, report: &mut Report) {
    let key = format!("rules.{at}");
    match Rule::parse(text) {
        Ok(rule) => {
            report.add(
                Severity::Warning,
                key,
                ParseError::new(
                    "rule/spelling",
                    say::RuleSpelling {
                        rule: short(text).into(),
                    },
                )
                .fixed_by(use_quoted(&short(&rule.to_string())), rule.to_string()),
            );
            about_value(
                context,
                rule.field(),
                rule.value(),
                &format!("rules.{at}.value"),
                report,
            );
        }
        Err(mut error) => {
            if untouched {
                let message = error.message.into();
                error.message = say::SavingKeeps { message }.into();
            }
            report.refuse(untouched, key, error);
        }
    }
}

/// The same field in several rules.
fn same_field(rules: &[(usize, Rule)], report: &mut Report) {
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
                ParseError::new(
                    "filter/duplicate",
                    say::RuleDuplicate {
                        rule: short(&rule.to_string()).into(),
                    },
                ),
            );
            continue;
        }
        if before().next().is_none() {
            continue;
        }
        let about = rules.iter().filter(|(_, r)| r.field() == rule.field());
        report.add(
            Severity::Warning,
            format!("rules.{at}.field"),
            ParseError::new(
                "filter/same-field",
                say::SameField {
                    field: rule.field().as_str().into(),
                    count: about.count(),
                },
            ),
        );
    }
}

/// Rules about one field that decide everything: `AND` and `OR` are documented, so
/// if the service takes these rules, they say this together.
fn decided(context: &Context<'_>, rules: &[(usize, Rule)], report: &mut Report) {
    if context.form.filter_mode != FilterMode::On {
        return;
    }
    for (nth, (at, rule)) in rules.iter().enumerate() {
        let before = || {
            let before = rules.iter().take(nth).map(|(_, earlier)| earlier);
            before.filter(|earlier| earlier.field() == rule.field())
        };
        if before().any(|earlier| earlier == rule) {
            continue;
        }
        match context.form.condition {
            Condition::And => {
                if let Some(earlier) = before().find(|earlier| exclude(earlier, rule)) {
                    report.add(
                        Severity::Warning,
                        format!("rules.{at}"),
                        ParseError::new(
                            "filter/never",
                            say::NeverMatches {
                                first: short(&earlier.to_string()).into(),
                                second: short(&rule.to_string()).into(),
                            },
                        ),
                    );
                }
            }
            Condition::Or => {
                if let Some(earlier) = before().find(|earlier| exhaust(earlier, rule)) {
                    report.add(
                        Severity::Note,
                        format!("rules.{at}"),
                        ParseError::new(
                            "filter/always",
                            say::AlwaysMatches {
                                first: short(&earlier.to_string()).into(),
                                second: short(&rule.to_string()).into(),
                                field: rule.field().as_str().into(),
                            },
                        ),
                    );
                }
            }
            Condition::Other(_) => {}
        }
    }
}

/// Whether two different rules on one field never hold together, even if upper and
/// lower case are the same.
fn exclude(a: &Rule, b: &Rule) -> bool {
    match (a.operator(), b.operator()) {
        (Operator::Equal, Operator::Equal) => differ(a, b),
        (Operator::NotEqual, Operator::NotEqual) => false,
        _ => a.value() == b.value(),
    }
}

/// Whether one of two different rules on one field holds for every event that has it.
fn exhaust(a: &Rule, b: &Rule) -> bool {
    match (a.operator(), b.operator()) {
        (Operator::NotEqual, Operator::NotEqual) => differ(a, b),
        (Operator::Equal, Operator::Equal) => false,
        _ => a.value() == b.value(),
    }
}

fn differ(a: &Rule, b: &Rule) -> bool {
    !a.value().eq_ignore_ascii_case(b.value())
}
