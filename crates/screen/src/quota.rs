//! How many notifications a project has and may have, in words.

use messages::{Message, connection};
use wire::cts::{Quota, notification_quota};

/// What is said, and whether there is no room for another notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usage {
    /// “13 of 100 used.”
    pub words: Message,
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
    let (used, quota) = (used as usize, quota as usize);
    let words = match (full, assumed) {
        (false, false) => connection::QuotaUsed { quota, used }.into(),
        (false, true) => connection::QuotaUsedPerhaps { quota, used }.into(),
        (true, false) => connection::QuotaFull { quota, used }.into(),
        (true, true) => connection::QuotaFullPerhaps { quota, used }.into(),
    };
    Some(Usage { words, full })
}
