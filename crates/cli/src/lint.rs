//! `notictl lint`: what the checks and the prover say about a bundle.

use std::collections::BTreeMap;

use clap::ArgMatches;
use desired_state::bundle::Loaded;
use domain::finding::Severity;
use domain::matching::{Assumptions, Reason, prove};
use domain::notification::Notification;
use messages::proof;

use crate::args;
use crate::bundle;
use crate::findings::{Issue, are_fine, show};
use crate::trouble::Result;
use crate::words::Words;

/// Prints the findings about a bundle. Whether there is nothing to object to.
pub fn lint(words: Words, matches: &ArgMatches) -> Result<bool> {
    let mut issues = Vec::new();
    for file in matches
        .get_many::<String>(args::FILES)
        .into_iter()
        .flatten()
    {
        let loaded = bundle::load(file)?;
        let mut found = proofs(file, &loaded);
        let proved: Vec<String> = found.iter().map(Issue::said).collect();
        let mut remarks = remarks(file, &loaded);
        // The check of the form says the same of some, with less certainty.
        remarks.retain(|remark| !proved.contains(&remark.said()));
        found.append(&mut remarks);
        found.sort_by_key(|issue| issue.position.map(|at| (at.line, at.column)));
        issues.append(&mut found);
    }
    show(words, matches, &issues)?;
    Ok(are_fine(matches, &issues))
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
    let labels: Vec<&BTreeMap<String, String>> = entries.map(|entry| &entry.labels).collect();
    // An ID tells one from the others.
    let numbered = |at: usize| {
        let one = all.get(at).cloned().flatten()?;
        let id = at.to_string();
        Some(Notification { id, ..one })
    };
    let mut issues = Vec::new();
    for (at, own) in labels.iter().enumerate() {
        let Some(one) = numbered(at) else {
            continue;
        };
        let is_beside = |other: &&BTreeMap<String, String>| {
            other
                .iter()
                .all(|(name, value)| own.get(name) == Some(value))
        };
        let beside = labels.iter().enumerate().filter(|(_, it)| is_beside(it));
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
                Reason::CoveredBy(_) => (Severity::Warning, "proof/duplicate"),
                // The check of the rule says it.
                Reason::UnlistedValue(_) => continue,
            };
            issue(severity, rule, reason.words(&one, &others));
        }
    }
    issues
}
