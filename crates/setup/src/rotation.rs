//! Replacing an external ID without a gap: for a while the role accepts the old one
//! and the new one.

use domain::aws::ExternalId;
use domain::matching::Answer;
use messages::{Message, policy as words};
use serde_json::Value;

use crate::decide::decide;
use crate::doctor::connector::in_other_partition;
use crate::generate::{ExternalIdIn, PLACEHOLDER, trust};
use crate::needed::EXTERNAL_ID;
use crate::policy::{PolicySet, read};
use crate::source::Setup;
use crate::syntax::json;

/// What stands for the new external ID in documents that do not show it.
pub const NEW_PLACEHOLDER: &str = "<NEW-EXTERNAL-ID: insert before use>";

/// The role's trust policy that accepts the set-up's external ID and a new one.
/// `None` if, read back, it would not let both in.
#[must_use]
pub fn trust_for_both(setup: &Setup, new: &ExternalId, shown: ExternalIdIn) -> Option<String> {
    let with = |ids: [&str; 2]| {
        let ids = ids.into_iter().map(Value::from).collect();
        json::write(&trust(setup, Value::Array(ids)))
    };
    let whole = with([setup.external_id.expose(), new.expose()]);
    let read = read(&whole).ok()?;
    let papers = PolicySet {
        trust: Some(&read),
        ..PolicySet::default()
    };
    let next = Setup {
        external_id: new.clone(),
        ..setup.clone()
    };
    // In another partition, more than open it never is.
    let best = if in_other_partition(setup) {
        Answer::Uncertain
    } else {
        Answer::Yes
    };
    let mut both = [setup, &next].into_iter();
    let lets_in = both.all(|setup| decide(setup, &papers).assume.answer == best);
    let text = match shown {
        ExternalIdIn::Included => whole,
        ExternalIdIn::Placeholder => with([PLACEHOLDER, NEW_PLACEHOLDER]),
    };
    lets_in.then_some(text)
}

/// The external ID in a trust policy that is not the set-up's: the new one, after
/// what was known of it is gone.
///
/// # Errors
/// Why it can't be told.
pub fn other_external_id(setup: &Setup, text: &str) -> Result<ExternalId, Message> {
    let document = read(text).map_err(|finding| finding.message)?;
    let mut others: Vec<&str> = document
        .conditions()
        .filter(|condition| condition.key.text.eq_ignore_ascii_case(EXTERNAL_ID))
        .flat_map(|condition| &condition.values)
        .map(|value| value.text.as_str())
        .filter(|id| *id != setup.external_id.expose())
        .collect();
    others.dedup();
    match others.as_slice() {
        [id] => ExternalId::parse(id).map_err(|error| error.message),
        [] => Err(words::NO_OTHER_EXTERNAL_ID),
        _ => Err(words::OTHER_EXTERNAL_IDS),
    }
}
