//! Names of resources: legal for every tool (ASCII letters, digits and `_`, a
//! letter first), each used once, and the same in every export.

use std::collections::BTreeSet;

use domain::notification::Notification;

/// Longest part that is taken from a notification's name.
const LONGEST: usize = 48;

/// Hands out names.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// A name for this notification's resource.
    pub(super) fn next(&mut self, notification: &Notification) -> String {
        let base = base(notification);
        let mut name = base.clone();
        let mut number = 2_u32;
        while self.taken.contains(&name) {
            name = format!("{base}_{number}");
            number = number.saturating_add(1);
        }
        self.taken.insert(name.clone());
        name
    }
}

/// What of the name is legal. Where something is lost, as of a Chinese name, the
/// beginning of the ID tells it from others.
pub(super) fn base(notification: &Notification) -> String {
    let mut base = String::new();
    let mut lost = false;
    for c in notification.name.chars() {
        if c.is_ascii_alphanumeric() && base.len() < LONGEST {
            base.push(c.to_ascii_lowercase());
        } else {
            lost |= c != '_' && c != '-';
            if !base.is_empty() && !base.ends_with('_') {
                base.push('_');
            }
        }
    }
    let mut base = base.trim_end_matches('_').to_owned();
    if !base.starts_with(|c: char| c.is_ascii_lowercase()) {
        let prefix = if base.is_empty() {
            "notification"
        } else {
            "notification_"
        };
        base.insert_str(0, prefix);
    }
    let id: String = notification
        .id
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(8)
        .collect();
    if lost && !id.is_empty() {
        base.push('_');
        base.push_str(&id.to_ascii_lowercase());
    }
    base
}
