//! `notictl lint`: what the checks and the prover say about bundles and connections.

use clap::ArgMatches;
use desired_state::bundle::{Format, Loaded, NotificationEntry, read};
use domain::finding::Severity;
use domain::matching::{Assumptions, Reason, prove};
use domain::notification::Notification;
use messages::proof;

use crate::args;
use crate::bundle;
use crate::export::made;
use crate::findings::{Issue, are_fine, show};
use crate::live::connections::chosen;
use crate::live::reading::{Stored, read_all};
use crate::plan::refuse_unread;
use crate::trouble::{Result, Trouble};
use crate::words::Words;

/// Prints the findings about bundles and connections. Whether there is nothing to object to.
pub fn lint(words: Words, matches: &ArgMatches) -> Result<bool> {
    let mut issues = Vec::new();
    for file in matches
        .get_many::<String>(args::FILES)
        .into_iter()
        .flatten()
    {
        issues.append(&mut found(file, &bundle::load(file)?));
    }
    if matches.contains_id(args::CONNECTIONS) || matches.contains_id(args::CONNECTION) {
        let stored = read_all(words, &chosen(matches)?);
        refuse_unread(&stored)?;
        for one in &stored {
            issues.append(&mut found_at(one)?);
        }
    }
    show(words, matches, &issues)?;
    Ok(are_fine(matches, &issues))
}

/// What is found in a bundle, in the order of places.
fn found(file: &str, loaded: &Loaded) -> Vec<Issue> {
    let mut found = proofs(file, loaded);
    let proved: Vec<String> = found.iter().map(Issue::said).collect();
    let mut remarks = remarks(file, loaded);
    // The check of the form says the same of some, with less certainty.
    remarks.retain(|remark| !proved.contains(&remark.said()));
    found.append(&mut remarks);
    found.sort_by_key(|issue| issue.position.map(|at| (at.line, at.column)));
    found
}

/// What is found at a connection, of which every object counts as a file. What a bundle
/// cannot say is not looked at, which is a note.
fn found_at(stored: &Stored) -> Result<Vec<Issue>> {
    let name = &stored.connection.name;
    let made = made(stored);
    let text = made.bundle.write(Format::Json);
    let loaded = read(&text, Format::Json).map_err(|error| Trouble::of_bundle(name, error))?;
    let entries = loaded.bundle.notifications.iter().flatten();
    let mut names: Vec<(String, &str)> = entries
        .enumerate()
        .map(|(at, entry)| (format!("notifications[{at}]"), entry.name.as_str()))
        .collect();
    let connectors = loaded.bundle.connectors.iter().flatten().enumerate();
    let connectors = connectors.map(|(at, entry)| {
        (
            format!("connectors[{at}]"),
            entry.notification_type.as_str(),
        )
    });
    names.extend(connectors);
    let mut issues = found(name, &loaded);
    for issue in &mut issues {
        issue.position = None;
        let object = names.iter().find(|(path, _)| {
            let rest = issue.path.strip_prefix(path.as_str());
            rest.is_some()
        });
        if let Some((path, object)) = object {
            issue.file = Some(format!("{name}/{object}"));
            let rest = issue.path.strip_prefix(path.as_str()).unwrap_or_default();
            issue.path = rest.trim_start_matches('.').to_owned();
        }
    }
    let omitted = made.omitted.into_iter().map(|omission| Issue {
        file: Some(format!("{name}/{}", omission.name)),
        position: None,
        path: String::new(),
        severity: Severity::Note,
        rule: "bundle/left-out".to_owned(),
        message: omission.reason,
        fix: None,
    });
    issues.extend(omitted);
    Ok(issues)
}

impl Issue {
    /// The notification it is about, and which of the proofs says it.
    fn said(&self) -> String {
        let entry = self.path.split(']').next().unwrap_or_default();
        let rule = match self.rule.as_str() {
            "filter/never" => "proof/never-matches",
            "filter/always" => "proof/no-effect",
            "filter/off" => "proof/filter-off",
            other => other,
        };
        format!("{entry} {rule}")
    }
}

fn remarks(file: &str, loaded: &Loaded) -> Vec<Issue> {
    let issue = |remark: &desired_state::bundle::Remark| Issue {
        file: Some(file.to_owned()),
        position: Some(remark.at.position),
        path: remark.at.path.clone(),
        severity: remark.severity,
        rule: remark.rule.to_owned(),
        message: remark.at.message.clone(),
        fix: None,
    };
    loaded.remarks.iter().map(issue).collect()
}

/// What is proved about each notification, alone and beside the others that are wherever
/// it is.
fn proofs(file: &str, loaded: &Loaded) -> Vec<Issue> {
    let all = loaded.bundle.notifications_anywhere();
    let entries = loaded.bundle.notifications.iter().flatten();
    let entries: Vec<&NotificationEntry> = entries.collect();
    // An ID tells one from the others.
    let numbered = |at: usize| {
        let one = all.get(at).cloned().flatten()?;
        let id = at.to_string();
        Some(Notification { id, ..one })
    };
    let mut issues = Vec::new();
    for (at, own) in entries.iter().enumerate() {
        let Some(one) = numbered(at) else {
            continue;
        };
        let is_beside = |other: &NotificationEntry| {
            let mut labels = other.labels.iter();
            let is_at = |name| other.only_at.contains(name);
            labels.all(|(name, value)| own.labels.get(name) == Some(value))
                && (other.only_at.is_empty()
                    || !own.only_at.is_empty() && own.only_at.iter().all(is_at))
        };
        let beside = entries.iter().enumerate().filter(|(_, it)| is_beside(it));
        let others: Vec<Notification> = beside.filter_map(|(at, _)| numbered(at)).collect();
        let mut issue = |severity, rule: &str, message| {
            issues.push(Issue {
                file: Some(file.to_owned()),
                position: loaded.places.get(at).copied(),
                path: format!("notifications[{at}]"),
                severity,
                rule: rule.to_owned(),
                message,
                fix: None,
            });
        };
        let Some(proof) = prove(&one, &others, Assumptions::default()) else {
            continue;
        };
        let never = |reason: &Reason| matches!(reason, Reason::NeverFires(_));
        if proof.fires.is_none() && !proof.reasons.iter().any(never) {
            issue(Severity::Note, "proof/unknown", proof::NOT_KNOWN);
        }
        for reason in &proof.reasons {
            let (severity, rule) = match reason {
                Reason::NeverFires(_) => (Severity::Error, "proof/never-matches"),
                Reason::FilterOff => (Severity::Warning, "proof/filter-off"),
                Reason::FilterLetsAllThrough => (Severity::Warning, "proof/no-effect"),
                Reason::RedundantRule(_) => (Severity::Note, "proof/redundant-rule"),
                Reason::CoveredBy(_) => (Severity::Note, "proof/duplicate"),
                // The check of the rule says it.
                Reason::UnlistedValue(_) => continue,
            };
            issue(severity, rule, reason.words(&one, &others));
        }
    }
    issues
}
