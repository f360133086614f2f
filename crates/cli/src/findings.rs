//! Findings, as people and programs read them.

use clap::ArgMatches;
use domain::finding::{Position, Severity};
use messages::{Message, notictl as say};
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::{Format, STRICT};
use crate::trouble::{Result, place};
use crate::words::Words;
use crate::{print, sarif};

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The file it is in; none if it is about no file.
    pub file: Option<String>,
    /// Line and column.
    pub position: Option<Position>,
    /// The member it is about, or the connector's.
    pub path: String,
    /// How much it matters.
    pub severity: Severity,
    /// Name of the rule.
    pub rule: String,
    /// What was found and what is expected.
    pub message: Message,
    /// What can be done about it.
    pub fix: Option<Message>,
}

/// The same for programs.
#[derive(Debug, Serialize)]
struct Written<'a> {
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    path: &'a str,
    severity: &'static str,
    rule: &'a str,
    message: String,
    fix: Option<String>,
}

/// The word for a severity.
pub fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// The findings for people.
pub fn human(words: Words, issues: &[Issue]) -> String {
    let mut text = String::new();
    for issue in issues {
        let line = say::Issue {
            message: (issue.message.clone()).into(),
            rule: (&issue.rule).into(),
            severity: word(issue.severity).into(),
        };
        text += &place(issue.file.as_deref(), issue.position);
        text += &words.say(line);
        text.push('\n');
        if let Some(label) = issue.fix.clone() {
            let label = label.into();
            text += &format!("    {}\n", words.say(say::Fix { label }));
        }
    }
    text + &counted(words, issues)
}

fn counted(words: Words, issues: &[Issue]) -> String {
    let count = |severity| issues.iter().filter(|it| it.severity == severity).count();
    let line = say::Counts {
        errors: count(Severity::Error),
        notes: count(Severity::Note),
        warnings: count(Severity::Warning),
    };
    words.say(line) + "\n"
}

/// The findings as JSON.
pub fn json(words: Words, issues: &[Issue]) -> Value {
    let written = issues.iter().map(|issue| Written {
        file: issue.file.as_deref(),
        line: issue.position.map(|it| it.line),
        column: issue.position.map(|it| it.column),
        path: &issue.path,
        severity: word(issue.severity),
        rule: &issue.rule,
        message: words.say(issue.message.clone()),
        fix: issue.fix.clone().map(|fix| words.say(fix)),
    });
    json!(written.collect::<Vec<_>>())
}

/// A JSON document of that name, version 1.
pub fn document(name: &str, mut members: Value) -> String {
    if let Some(members) = members.as_object_mut() {
        members.insert("format".to_owned(), json!(format!("notictl/{name}")));
        members.insert("version".to_owned(), json!(1));
    }
    format!("{members:#}\n")
}

/// Prints findings in the format that is asked for.
pub fn show(words: Words, matches: &ArgMatches, issues: &[Issue]) -> Result<()> {
    print(&match Format::of(matches) {
        Format::Json => document("findings", json!({ "findings": json(words, issues) })),
        Format::Sarif => sarif::log(words, issues),
        _ => human(words, issues),
    })
}

/// Whether there is nothing to object to: no error, and with `--strict` no warning.
pub fn are_fine(matches: &ArgMatches, issues: &[Issue]) -> bool {
    let is_strict = matches.get_flag(STRICT);
    !issues.iter().any(|issue| match issue.severity {
        Severity::Error => true,
        Severity::Warning => is_strict,
        Severity::Note => false,
    })
}
