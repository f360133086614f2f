//! `notictl arn` and `notictl rule`: what a single value is, and what is wrong with it.

use clap::ArgMatches;
use domain::aws::{RoleArn, TopicArn};
use domain::cts::{Rule, Target};
use domain::finding::{ParseError, Severity};
use messages::{notictl as say, verbatim};
use serde_json::{Map, Value, json};

use crate::args::{self, Format};
use crate::findings::{self, Issue, are_fine, document};
use crate::print;
use crate::trouble::Result;
use crate::words::Words;

/// What a value is: its kind, its parts, and what is noteworthy.
struct Read {
    kind: &'static str,
    parts: Vec<(&'static str, String)>,
    issues: Vec<Issue>,
}

/// Prints what an ARN or URN is. Whether it is valid.
pub fn arn(words: Words, matches: &ArgMatches) -> Result<bool> {
    let value = text(matches);
    let kind = matches.get_one::<String>(args::KIND).map(String::as_str);
    let kind = kind.unwrap_or_else(|| guess(value));
    show(
        words,
        matches,
        "identifier",
        match kind {
            "role" => role(value),
            "target" => target(value),
            _ => topic(value),
        },
    )
}

/// Prints what a rule of a filter is. Whether it is valid.
pub fn rule(words: Words, matches: &ArgMatches) -> Result<bool> {
    let value = text(matches);
    let read = match Rule::parse(value) {
        Ok(rule) => {
            let field = rule.field();
            let with = |value: &str| Rule::new(field, rule.operator(), value).ok();
            let cautions = field.value_cautions(rule.value()).into_iter();
            let cautions = cautions.map(|error| corrected_rule(value, error, with));
            let mut issues = issues_of(Severity::Warning, cautions);
            issues.extend(issues_of(Severity::Note, field.value_note(rule.value())));
            Read {
                kind: "rule",
                parts: vec![
                    ("field", field.as_str().to_owned()),
                    ("operator", rule.operator().as_str().to_owned()),
                    ("value", rule.value().to_owned()),
                ],
                issues,
            }
        }
        Err(error) => {
            let corrected = corrected_rule(value, error, |text| Rule::parse(text).ok());
            Read {
                kind: "rule",
                parts: Vec::new(),
                issues: issues_of(Severity::Error, Some(corrected)),
            }
        }
    };
    show(words, matches, "rule", read)
}

fn text(matches: &ArgMatches) -> &str {
    let value = matches.get_one::<String>(args::VALUE);
    value.map_or("", String::as_str)
}

/// What is most likely meant.
fn guess(value: &str) -> &'static str {
    let lower = value.to_ascii_lowercase();
    if lower.contains("urn:") {
        "target"
    } else if lower.contains(":iam:") || lower.contains("role/") {
        "role"
    } else {
        "topic"
    }
}

fn topic(value: &str) -> Read {
    match TopicArn::parse(value) {
        Ok(arn) => Read {
            kind: "topic",
            parts: vec![
                ("partition", arn.partition().to_string()),
                ("region", arn.region().to_owned()),
                ("account", arn.account().to_owned()),
                ("name", arn.name().to_owned()),
            ],
            issues: issues(Severity::Warning, arn.cautions()),
        },
        Err(error) => refused("topic", error),
    }
}

fn role(value: &str) -> Read {
    match RoleArn::parse(value) {
        Ok(arn) => Read {
            kind: "role",
            parts: vec![
                ("partition", arn.partition().to_string()),
                ("account", arn.account().to_owned()),
                ("path", arn.path().to_owned()),
                ("name", arn.name().to_owned()),
            ],
            issues: issues(Severity::Warning, arn.cautions()),
        },
        Err(error) => refused("role", error),
    }
}

fn target(value: &str) -> Read {
    match Target::parse(value) {
        Ok(target) => Read {
            kind: match target {
                Target::Smn(_) => "smn-topic",
                Target::Function(_) => "function",
            },
            parts: vec![
                ("region", target.region().to_owned()),
                ("project", target.project_id().to_owned()),
                ("name", target.name().to_owned()),
            ],
            issues: issues(Severity::Warning, target.cautions()),
        },
        Err(error) => refused("target", error),
    }
}

fn refused(kind: &'static str, error: ParseError) -> Read {
    Read {
        kind,
        parts: Vec::new(),
        issues: issues_of(Severity::Error, Some(corrected(error))),
    }
}

fn issues(severity: Severity, errors: Vec<ParseError>) -> Vec<Issue> {
    issues_of(severity, errors.into_iter().map(corrected))
}

fn issues_of(severity: Severity, errors: impl IntoIterator<Item = ParseError>) -> Vec<Issue> {
    let issue = |error: ParseError| Issue {
        file: None,
        position: None,
        path: String::new(),
        severity,
        rule: error.rule.to_owned(),
        message: error.message,
        fix: error.fix.map(|fix| fix.label),
    };
    errors.into_iter().map(issue).collect()
}

/// With what a correction makes of the value in its label.
fn corrected(mut error: ParseError) -> ParseError {
    if let Some(fix) = &mut error.fix {
        let value = verbatim(fix.replacement.clone()).into();
        let label = fix.label.clone().into();
        fix.label = say::FixWithValue { label, value }.into();
    }
    error
}

/// The same of a rule, and what the rule then does, as the form says it of a filter that
/// applies. `read` makes a rule of the correction.
fn corrected_rule(
    before: &str,
    error: ParseError,
    read: impl Fn(&str) -> Option<Rule>,
) -> ParseError {
    let after = error.fix.as_ref().and_then(|fix| read(&fix.replacement));
    let mut error = corrected(error);
    if let Some((after, fix)) = after.zip(error.fix.as_mut()) {
        // No events are loaded.
        after.tell_effect(before, fix, |_| false);
    }
    error
}

fn show(words: Words, matches: &ArgMatches, name: &str, read: Read) -> Result<bool> {
    let Read {
        kind,
        parts,
        issues,
    } = read;
    print(&match Format::of(matches) {
        Format::Json => {
            let parts: Map<String, Value> = parts
                .into_iter()
                .map(|(name, value)| (name.to_owned(), json!(value)))
                .collect();
            let findings = findings::json(words, &issues);
            document(
                name,
                json!({ "kind": kind, "parts": parts, "findings": findings }),
            )
        }
        _ => {
            let kind = say::Kind { kind: kind.into() };
            let mut text = format!("{}\n", words.say(kind));
            for (part, value) in parts {
                let part = say::Part {
                    part: part.into(),
                    value: value.into(),
                };
                text += &format!("    {}\n", words.say(part));
            }
            text + &findings::human(words, &issues)
        }
    })?;
    Ok(are_fine(matches, &issues))
}
