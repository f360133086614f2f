//! A condition that a request doesn't meet, or of which that can't be known.
//! Sources: as for `decide::condition`. External IDs are never quoted.

use domain::matching::Answer;

use super::Case;
use crate::decide::condition::operator;
use crate::decide::keys;
use crate::decide::request::Fact;
use crate::edit::Edit;
use crate::finding::{Finding, then};
use crate::near;
use crate::needed::EXTERNAL_ID;
use crate::placeholder::is_placeholder;
use crate::policy::Condition;
use messages::policy_condition as words;

/// Whether a condition is about the external ID.
pub(super) fn is_external_id(condition: &Condition) -> bool {
    condition.key.text.eq_ignore_ascii_case(EXTERNAL_ID)
}

/// What is wrong with a condition that doesn't hold, or may not.
pub(super) fn diagnose(case: &Case<'_>, condition: &Condition, answer: Answer) -> Finding {
    let key = condition.key.text.as_str();
    let written = condition.operator.text.as_str();
    if let Some(meant) = misspelt(key) {
        let message = words::KeyMisspelt {
            key: key.into(),
            meant: meant.into(),
        };
        let finding = Finding::error("condition/key-misspelt", message).at(&condition.key);
        // AWS refuses a key without its service; any other could be somebody's.
        let refused = !key.contains(':');
        let edit = refused.then(|| Edit::retype(condition.key.span, meant));
        let meant = meant.into();
        return finding.mended(words::UseKey { meant }, edit);
    }
    if answer == Answer::Uncertain {
        let (operator, key) = (written.into(), key.into());
        let message = words::ConditionUndecided { operator, key };
        return Finding::warning("condition/undecided", message).at(&condition.key);
    }
    let base = operator(written).base.unwrap_or_default();
    if base.contains("Not") {
        let (operator, key) = (written.into(), key.into());
        let message = words::ConditionNegated { operator, key };
        return Finding::error("condition/negated", message).at(&condition.operator);
    }
    if base == "Null" {
        let message = words::ConditionNull { key: key.into() };
        return Finding::error("condition/null", message).at(&condition.key);
    }
    match case.request.fact(key) {
        Fact::Absent => {
            let message = words::KeyAbsent { key: key.into() };
            Finding::error("condition/absent-key", message).at(&condition.key)
        }
        Fact::Is(actual) if is_external_id(condition) => external_id(condition, base, &actual),
        Fact::Is(actual) => value(condition, &actual),
        _ => {
            let message = words::NoValueExpected { key: key.into() };
            Finding::error("condition/value", message).at(&condition.key)
        }
    }
}

/// The key that is most likely meant by one that AWS doesn't know.
pub(super) fn misspelt(key: &str) -> Option<&'static str> {
    let names = keys::names();
    if names.iter().any(|name| name.eq_ignore_ascii_case(key)) {
        return None;
    }
    let plain = |text: &str| {
        let mut plain = text.to_ascii_lowercase();
        plain.retain(|c| c.is_ascii_alphanumeric() || c == ':');
        plain
    };
    let found = plain(key);
    names.into_iter().find(|name| {
        let meant = plain(name);
        let bare = meant.split_once(':').map_or("", |(_, bare)| bare);
        let after = found
            .split_once(':')
            .map_or(found.as_str(), |(_, bare)| bare);
        let cut = found.len() > 12 && meant.starts_with(&found) && found.len() + 4 >= meant.len();
        near::is_near(&found, &meant) || cut || (bare.len() > 6 && after == bare)
    })
}

/// An external ID that is not the connector's.
fn external_id(condition: &Condition, base: &str, wanted: &str) -> Finding {
    let blame = |text: &str| {
        if text.split_whitespace().collect::<String>() == wanted {
            Some(("trust/external-id-blank", "blank"))
        } else if is_placeholder(text) {
            Some(("trust/external-id-placeholder", "placeholder"))
        } else if base != "StringLike" && text.contains('*') {
            Some(("trust/external-id-literal", "literal"))
        } else if text.eq_ignore_ascii_case(wanted) {
            Some(("trust/external-id-differs", "case"))
        } else {
            near::is_near(text, wanted).then_some(("trust/external-id-differs", "near"))
        }
    };
    let mut values = condition.values.iter();
    let found = values.find_map(|value| Some((value, blame(&value.text)?)));
    let (part, (rule, how)) = found.unwrap_or_else(|| {
        let part = match condition.values.as_slice() {
            [only] => only,
            _ => &condition.key,
        };
        (part, ("trust/external-id-differs", "different"))
    });
    let message = words::ExternalIdDiffers { how: how.into() };
    Finding::error(rule, message).at(part)
}

/// Another value that is known and not expected.
fn value(condition: &Condition, actual: &str) -> Finding {
    let key = condition.key.text.as_str();
    let mut expected = condition.values.iter();
    let session =
        actual.contains(":role/") && expected.any(|value| value.text.contains(":assumed-role/"));
    let (key, actual) = (key.into(), actual.into());
    let mut message = words::ValueNotExpected { key, actual }.into();
    if session {
        message = then(message, words::VALUE_OF_SESSION);
    }
    Finding::error("condition/value", message).at(&condition.key)
}
