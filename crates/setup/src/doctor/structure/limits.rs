//! How much a document can hold, and which characters. Sources: IAM and STS quotas
//! (sizes without blanks; characters); SNS, “Amazon SNS API permissions” (policy
//! quotas); KMS resource quotas and PutKeyPolicy (characters).

use super::Checked;
use crate::finding::Finding;
use crate::policy::{Document, Kind};
use messages::policy_form as words;

/// What a topic's policy can have (SNS, policy quotas).
const STATEMENTS: usize = 100;
const PRINCIPALS: usize = 200;

pub(super) fn check(checked: Checked<'_>, found: &mut Vec<Finding>) {
    let Checked { kind, document, .. } = checked;
    size(kind, document, found);
    if kind == Kind::Topic {
        counts(document, found);
    } else {
        characters(document, found);
    }
}

fn size(kind: Kind, document: &Document, found: &mut Vec<Finding>) {
    let text = &document.text;
    let characters = text.chars().filter(|c| !c.is_whitespace()).count();
    let bytes = text.split_whitespace().map(str::len).sum();
    let (size, most) = match kind {
        Kind::Trust => (characters, 8_192),
        Kind::Permissions => (characters, 10_240),
        Kind::Topic => (bytes, 30 * 1024),
        Kind::Key => (bytes, 32 * 1024),
    };
    let finding = if size > most {
        let document = kind.noun().into();
        let message = words::TooLong {
            document,
            most,
            size,
        };
        Finding::error("policy/too-long", message)
    } else if kind == Kind::Trust && size > 2_048 {
        Finding::note("policy/long", words::TrustLong { size })
    } else if kind == Kind::Permissions && size > 6_144 {
        Finding::note("policy/long", words::PermissionsLong { size })
    } else if kind == Kind::Topic && text.len() > most {
        let size = text.len();
        Finding::warning("policy/long", words::TopicLong { most, size })
    } else {
        return;
    };
    found.push(finding.spanning(document.span, ""));
}

fn counts(document: &Document, found: &mut Vec<Finding>) {
    let count = document.statements.len();
    if count > STATEMENTS {
        let most = STATEMENTS;
        let message = words::TopicStatements { most, count };
        let finding = Finding::error("topic/limits", message);
        found.push(finding.spanning(document.list_span, "Statement"));
    }
    let all = document.statements.iter();
    for principals in all.filter_map(|s| s.principal.as_ref()) {
        let count = principals.entries.len();
        if count > PRINCIPALS {
            let most = PRINCIPALS;
            let message = words::TopicPrincipals { most, count };
            found.push(Finding::error("topic/limits", message).at(&principals.name));
        }
    }
}

/// Characters that IAM and KMS refuse; each part is named once.
fn characters(document: &Document, found: &mut Vec<Finding>) {
    let is_strange = |c: char| !matches!(c, '\t' | '\n' | '\r' | ' '..='\u{ff}');
    if !document.text.contains(is_strange) {
        return;
    }
    for part in document.parts() {
        let written = document.text.get(part.span.start..part.span.end);
        let strange = written.and_then(|text| text.chars().find(|c| is_strange(*c)));
        if let Some(c) = strange {
            let character = format!("U+{:04X}", u32::from(c)).into();
            let message = words::StrangeCharacter { character };
            found.push(Finding::error("policy/characters", message).at(part));
        }
    }
}
