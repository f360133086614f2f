//! A case and what the engine says about it.

use domain::finding::Severity;
use domain::matching::Answer;
use setup::decide::{Decisions, decide};
use setup::doctor::{correct, examine, mend};
use setup::finding::Finding;
use setup::policy::{PolicySet, read, read_all};
use setup::source::Setup;

use crate::case::{Becomes, Case, Decide, Expect, Setups, Wanted, kind};

type Texts = PolicySet<Option<String>>;

/// What is wrong with the answer; nothing if it is right.
pub fn judge(setups: &Setups, case: &Case) -> Vec<String> {
    let setup = setups[&case.setup].setup();
    let texts = case.texts(setups);
    let mut complaints = Vec::new();
    check(&setup, &texts, &texts, &case.expect, "", &mut complaints);
    let once = corrected(&setup, &texts);
    if corrected(&setup, &once) != once {
        complaints.push("corrected again, it is another text".to_owned());
    }
    complaints
}

/// What the engine says, in one line.
pub fn summary(setups: &Setups, case: &Case) -> String {
    let setup = setups[&case.setup].setup();
    let texts = case.texts(setups);
    let found: Vec<String> = found(&setup, &texts).iter().map(in_short).collect();
    let after = corrected(&setup, &texts);
    format!(
        "{} [{}] corrected {}",
        answers(&decided(&setup, &texts)),
        found.join(", "),
        answers(&decided(&setup, &after))
    )
}

fn lent(texts: &Texts) -> PolicySet<Option<&str>> {
    texts.map(|_, text| text.as_deref())
}

fn found(setup: &Setup, texts: &Texts) -> Vec<Finding> {
    examine(setup, &lent(texts))
}

fn decided(setup: &Setup, texts: &Texts) -> Decisions {
    let documents = read_all(&lent(texts));
    decide(setup, &documents.map(|_, document| document.as_ref()))
}

fn corrected(setup: &Setup, texts: &Texts) -> Texts {
    let changed = correct(setup, &lent(texts));
    texts.map(|kind, text| changed.get(kind).clone().or_else(|| text.clone()))
}

fn in_short(finding: &Finding) -> String {
    let level = match finding.severity {
        Severity::Error => "E",
        Severity::Warning => "W",
        Severity::Note => "N",
    };
    let line = finding.place.map_or(0, |place| place.line);
    let fix = if finding.fix.is_some() { " fix" } else { "" };
    format!("{level} {} L{line} {}{fix}", finding.rule, finding.path)
}

fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Uncertain => "uncertain",
    }
}

fn answers(decisions: &Decisions) -> String {
    let key = decisions.key.as_ref().map(|key| word(key.answer));
    format!(
        "assume {} publish {} key {}",
        word(decisions.assume.answer),
        word(decisions.publish.answer),
        key.unwrap_or("-")
    )
}

fn check(
    setup: &Setup,
    before: &Texts,
    texts: &Texts,
    expect: &Expect,
    when: &str,
    complaints: &mut Vec<String>,
) {
    check_answers(&decided(setup, texts), &expect.decide, when, complaints);
    let found = found(setup, texts);
    for wanted in &expect.findings {
        let fitting: Vec<&Finding> = found.iter().filter(|f| fits(wanted, f)).collect();
        if fitting.is_empty() {
            complaints.push(format!("{when}not found: {wanted}"));
        }
        let Some(then) = &wanted.then else {
            continue;
        };
        for finding in fitting {
            let kind = finding.document.unwrap();
            let text = texts.get(kind).as_deref().unwrap();
            let mut after = texts.clone();
            match mend(text, finding) {
                Some(mended) => *after.get_mut(kind) = Some(mended),
                None => complaints.push(format!("{when}no fix: {}", in_short(finding))),
            }
            let when = format!("{when}after the fix of {}: ", finding.rule);
            check(setup, texts, &after, then, &when, complaints);
        }
    }
    for unwanted in &expect.absent {
        for finding in found.iter().filter(|finding| fits(unwanted, finding)) {
            let (finding, message) = (in_short(finding), &finding.message);
            complaints.push(format!("{when}must not be found: {finding}: {message}"));
        }
    }
    for (name, becomes) in &expect.documents {
        let kind = kind(name);
        let before = before.get(kind).as_deref().unwrap();
        let after = texts.get(kind).as_deref().unwrap();
        if let Err(complaint) = compare(before, after, becomes) {
            complaints.push(format!("{when}{name}: {complaint}"));
        }
        if becomes.clean {
            let is_error = |f: &&Finding| f.severity == Severity::Error && f.document == Some(kind);
            for finding in found.iter().filter(is_error) {
                complaints.push(format!("{when}{name}: left {}", in_short(finding)));
            }
        }
    }
    if let Some(then) = &expect.correct {
        let after = corrected(setup, texts);
        let when = format!("{when}corrected: ");
        check(setup, texts, &after, then, &when, complaints);
    }
}

fn check_answers(got: &Decisions, wanted: &Decide, when: &str, complaints: &mut Vec<String>) {
    let key = got.key.as_ref().map(|key| key.answer);
    for (name, got, wanted) in [
        ("assume", Some(got.assume.answer), &wanted.assume),
        ("publish", Some(got.publish.answer), &wanted.publish),
        ("use_key", key, &wanted.use_key),
    ] {
        let got = got.map_or("nothing", word);
        if !wanted.is_empty() && !wanted.iter().any(|answer| answer == got) {
            let wanted = wanted.join(" or ");
            complaints.push(format!("{when}{name}: {got}, expected {wanted}"));
        }
    }
}

fn fits(wanted: &Wanted, finding: &Finding) -> bool {
    let least = wanted.severity.as_deref().map(|severity| match severity {
        "error" => Severity::Error,
        "warning" => Severity::Warning,
        "note" => Severity::Note,
        _ => panic!("there is no severity {severity}"),
    });
    let weight = |severity| match severity {
        Severity::Error => 2,
        Severity::Warning => 1,
        Severity::Note => 0,
    };
    let is_rule = |rule: &String| match rule.strip_suffix('/') {
        Some(group) => finding.rule.split('/').next() == Some(group),
        None => finding.rule == rule,
    };
    let is_below = |path: &str| {
        let rest = finding.path.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let message = finding.message.to_string().to_lowercase();
    let says = |words: &String| message.contains(&words.to_lowercase());
    let document = wanted.document.as_deref().map(kind);
    document.is_none_or(|kind| finding.document == Some(kind))
        && (wanted.rules.is_empty() || wanted.rules.iter().any(is_rule))
        && least.is_none_or(|least| weight(finding.severity) >= weight(least))
        && wanted.path.as_deref().is_none_or(is_below)
        && wanted
            .line
            .is_none_or(|line| finding.place.is_some_and(|place| place.line == line))
        && (wanted.says.is_empty() || wanted.says.iter().any(says))
        && wanted.fix.is_none_or(|fix| finding.fix.is_some() == fix)
}

/// Whether a text became what is expected, otherwise what is wrong.
fn compare(before: &str, after: &str, becomes: &Becomes) -> Result<(), String> {
    if becomes.unchanged && before != after {
        return Err(format!("changed to {after}"));
    }
    if let Some(wanted) = &becomes.value {
        let got: serde_json::Value =
            serde_json::from_str(after).map_err(|error| format!("{error} in {after}"))?;
        if got != *wanted {
            return Err(format!("expected {wanted}, got {got}"));
        }
    }
    let Some(adds) = &becomes.adds else {
        return Ok(());
    };
    let old = read(before).map_err(|finding| format!("before: {}", finding.message))?;
    let new = read(after).map_err(|finding| format!("after: {}", finding.message))?;
    for statement in &old.statements {
        let text = &before[statement.span.start..statement.span.end];
        if !after.contains(text) {
            return Err(format!("{} is not as it was in {after}", statement.path));
        }
    }
    let added = new.statements.len().checked_sub(old.statements.len());
    match added {
        Some(added) if adds.contains(&added) => Ok(()),
        _ => Err(format!("adds {added:?} statements: {after}")),
    }
}

impl std::fmt::Display for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(self.document.clone());
        parts.extend(self.severity.clone());
        parts.push(self.rules.join(" or "));
        parts.extend(self.path.clone());
        parts.extend(self.line.map(|line| format!("line {line}")));
        parts.push(self.says.join(" or "));
        parts.extend(self.fix.map(|fix| format!("fix: {fix}")));
        parts.retain(|part| !part.is_empty());
        f.write_str(&parts.join(", "))
    }
}
