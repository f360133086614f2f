//! How many notifications a project has and may have, in words.

use wire::cts::{Quota, notification_quota};

/// What is said, and whether there is no room for another notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// “13 of 100 used.”
    pub words: String,
    /// Whether another one will be refused.
    pub full: bool,
}

/// What the quotas say; what they leave out is taken from the list, if there is
/// one, and from the limit that usually applies. `None` while nobody knows.
#[must_use]
pub fn usage(quotas: &[Quota], listed: Option<usize>) -> Option<Usage> {
    let (used, quota, assumed) = notification_quota(quotas);
    let used = used.or_else(|| listed.and_then(|count| u32::try_from(count).ok()))?;
    let full = used >= quota;
    let words = match (full, assumed) {
        (false, false) => format!("{used} of {quota} used."),
        (false, true) => {
            format!("{used} of {quota} used, if the usual limit applies: the service did not say.")
        }
        (true, false) => format!(
            "{used} of {quota} used. Delete one before you create another, or raise the \
             quota smn_notification."
        ),
        (true, true) => format!(
            "{used} of {quota} used. Another may be refused, if the usual limit applies: the \
             service did not say."
        ),
    };
    Some(Usage { words, full })
}
