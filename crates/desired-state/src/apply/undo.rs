//! The plan that takes back what a run did.

use domain::notification::Notification;

use super::{Outcome, Progress, Run};
use crate::bundle::reference_for;
use crate::normal::Fingerprint;
use crate::plan::{Action, Blocked, Content, ExternalId, Item, Plan, PlannedConnector, Warning};

impl Run {
    /// The plan that takes back what was done, last things first. An external ID that was
    /// replaced or deleted is not known any more: it is asked for.
    #[must_use]
    pub fn undo(&self) -> Plan {
        let items = self.plan.items.iter().zip(&self.progress);
        let mut items: Vec<Item> = items
            .filter_map(|(item, progress)| {
                let action = match &progress.outcome {
                    Some(Outcome::Done { id }) => inverse(&item.action, progress, id.as_deref())?,
                    Some(Outcome::Failed {
                        is_uncertain: true, ..
                    }) => uncertain(),
                    None if progress.is_sent => uncertain(),
                    _ => return None,
                };
                Some(Item {
                    action,
                    warnings: refused(item),
                    ..item.clone()
                })
            })
            .collect();
        items.reverse();
        Plan {
            items,
            unmatched: Vec::new(),
        }
    }
}

/// What the checks refuse about an object that was deleted and is to be created again. What
/// they said of others is about what is there no longer.
fn refused(item: &Item) -> Vec<Warning> {
    let warnings = item.warnings.iter();
    let refused = warnings.filter_map(|warning| match warning {
        Warning::NotRecreatable(found) => Some(Warning::Found(found.clone())),
        _ => None,
    });
    refused.collect()
}

fn uncertain() -> Action {
    Action::Blocked {
        reason: Blocked::Uncertain,
    }
}

fn inverse(action: &Action, progress: &Progress, id: Option<&str>) -> Option<Action> {
    let (before, wanted) = match action {
        Action::Create { wanted } => (None, Some(wanted)),
        Action::Update { before, wanted, .. } => (Some(before), Some(wanted)),
        Action::Delete { before, .. } => (Some(before), None),
        Action::Unchanged | Action::Keep | Action::Blocked { .. } => return None,
    };
    let now = match wanted {
        None => None,
        Some(Content::Notification(wanted)) => {
            let Some(id) = id else {
                return Some(uncertain());
            };
            let now = Notification {
                id: id.to_owned(),
                ..wanted.as_ref().clone()
            };
            let fingerprint = Fingerprint::of_notification(&now);
            Some((Content::Notification(Box::new(now)), fingerprint))
        }
        Some(Content::Connector(wanted)) => {
            let now = Content::Connector(PlannedConnector {
                external_id: ExternalId::Stored,
                ..wanted.clone()
            });
            match &progress.written {
                Some(fingerprint) => Some((now, fingerprint.clone())),
                None => return Some(uncertain()),
            }
        }
    };
    Some(match (now, before) {
        (Some((before, fingerprint)), None) => Action::Delete {
            before,
            fingerprint,
        },
        (Some((now, fingerprint)), Some(before)) => Action::Update {
            wanted: back(before, wanted),
            before: now,
            fingerprint,
        },
        (None, Some(before)) => Action::Create {
            wanted: back(before, None),
        },
        (None, None) => return None,
    })
}

/// What it was before, in place of what it is.
fn back(before: &Content, now: Option<&Content>) -> Content {
    match (before, now) {
        (Content::Notification(before), Some(_)) => Content::Notification(before.clone()),
        // It gets another ID.
        (Content::Notification(before), None) => Content::Notification(Box::new(Notification {
            id: String::new(),
            created_ms: None,
            project_id: None,
            domain_id: None,
            ..before.as_ref().clone()
        })),
        (Content::Connector(before), now) => {
            let is_kept = matches!(
                now,
                Some(Content::Connector(PlannedConnector {
                    external_id: ExternalId::Stored,
                    ..
                }))
            );
            Content::Connector(PlannedConnector {
                external_id: if is_kept {
                    ExternalId::Stored
                } else {
                    ExternalId::Asked(reference_for(&before.notification_type))
                },
                ..before.clone()
            })
        }
    }
}
