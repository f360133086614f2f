//! What can be done at once about something that was proved.

use super::check::nothing_new;
use super::{FilterMode, Notification, NotificationForm, ValidationContext, check};
use crate::matching::{Assumptions, Reason, prove};
use messages::{Message, notification_check};

/// A change of the whole form that can be applied with one click.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickFix {
    /// What the button says.
    pub label: Message,
    /// The form after it.
    pub form: NotificationForm,
    /// Whether events that are told about now may no longer be. The label says which.
    pub narrows: bool,
}

/// What can be done about a reason. `None` if nothing can, or if something else would
/// be noteworthy after it.
#[must_use]
pub fn mend(
    reason: &Reason,
    form: &NotificationForm,
    stored: Option<&Notification>,
    surroundings: &ValidationContext,
    assumptions: Assumptions,
) -> Option<QuickFix> {
    let mut mended = form.clone();
    let label = match reason {
        Reason::FilterOff => {
            mended.filter_mode = FilterMode::On;
            notification_check::ENABLE_FILTER
        }
        Reason::FilterLetsAllThrough => {
            mended.filter_mode = FilterMode::None;
            mended.rules.clear();
            notification_check::REMOVE_FILTER
        }
        Reason::RedundantRule(at) => {
            mended.remove_rule(*at);
            notification_check::REMOVE_RULE
        }
        Reason::NeverFires(_) | Reason::UnlistedValue(_) | Reason::CoveredBy(_) => return None,
    };
    let findings = |form| check(form, stored, surroundings).findings;
    let reasons = |form: &NotificationForm| {
        let proof = prove(&form.preview(), &[], assumptions)?;
        Some(proof.reasons)
    };
    let (before, after) = (reasons(form)?, reasons(&mended)?);
    let kind = std::mem::discriminant::<Reason>;
    let of = |all: &[Reason], one| {
        all.iter()
            .filter(|reason| kind(reason) == kind(one))
            .count()
    };
    let same = after.iter().all(|one| of(&after, one) <= of(&before, one));
    (same && nothing_new(&findings(form), &findings(&mended))).then_some(QuickFix {
        label,
        form: mended,
        narrows: *reason == Reason::FilterOff,
    })
}
