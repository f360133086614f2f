//! What follows from an object as it was read: it is written, left alone, or done already.

use domain::connector::Connector;
use domain::notification::Notification;
use domain::secret::Secret;
use wire::notifications::{NotificationList, Part};

use super::step::{Failure, FailureKind, Outcome, Reply};
use super::{MOST_TRIES, Progress};
use crate::normal::{Fingerprint, NormalNotification};
use crate::plan::{Action, Content, ExternalId, PlannedConnector};

/// A write whose request is made when it is sent.
#[derive(Debug, Clone)]
pub(super) enum Write {
    CreateNotification(Box<Notification>),
    ReplaceNotification(Box<Notification>),
    DeleteNotification(String),
    CreateConnector(PlannedConnector),
    /// With the external ID that is stored.
    ReplaceConnector(PlannedConnector, Secret),
    DeleteConnector(String),
}

impl Write {
    /// Whether the object is as the plan saw it where this follows from reading it. Only what
    /// was created already is written once more, to switch it on or off.
    pub(super) fn finds_as_planned(&self, action: &Action) -> bool {
        let is_second =
            matches!(action, Action::Create { .. }) && matches!(self, Self::ReplaceNotification(_));
        !is_second
    }
}

/// What reading an object before writing it leads to.
pub(super) enum Decision {
    Write(Write),
    Over(Outcome),
    /// It could not be read, or not well enough.
    Again(Failure, Option<u32>),
}

impl Progress {
    pub(super) fn fail(&mut self, failure: Failure) {
        self.outcome = Some(Outcome::Failed {
            failure,
            is_uncertain: self.is_sent,
        });
    }

    /// Counts a failure. Whether it was one too many.
    pub(super) fn try_again(&mut self, failure: Failure) -> bool {
        self.tries += 1;
        let is_over = self.tries >= MOST_TRIES;
        if is_over {
            self.fail(failure);
        }
        is_over
    }

    /// What follows from the notifications that are there.
    pub(super) fn notification(&self, action: &Action, list: &NotificationList) -> Decision {
        match action {
            Action::Create {
                wanted: Content::Notification(wanted),
            } => self.created(wanted, list),
            Action::Update {
                before: Content::Notification(before),
                fingerprint,
                wanted: Content::Notification(wanted),
            } => self.stored(&before.id, list, Outcome::Changed, |now| {
                if normal(now) == normal(wanted) {
                    Decision::Over(self.finished(Some(before.id.clone())))
                } else if Fingerprint::of_notification(now) == *fingerprint {
                    // Whatever else a file says, it is this one.
                    let wanted = Notification {
                        id: before.id.clone(),
                        ..wanted.as_ref().clone()
                    };
                    Decision::Write(Write::ReplaceNotification(Box::new(wanted)))
                } else {
                    Decision::Over(Outcome::Changed)
                }
            }),
            Action::Delete {
                before: Content::Notification(before),
                fingerprint,
            } => self.stored(&before.id, list, self.finished(None), |now| {
                if Fingerprint::of_notification(now) == *fingerprint {
                    Decision::Write(Write::DeleteNotification(before.id.clone()))
                } else {
                    Decision::Over(Outcome::Changed)
                }
            }),
            _ => Decision::Over(Outcome::Changed),
        }
    }

    /// What follows for a notification that was stored under that ID.
    fn stored(
        &self,
        id: &str,
        list: &NotificationList,
        gone: Outcome,
        decide: impl FnOnce(&Notification) -> Decision,
    ) -> Decision {
        let found = list.position(id);
        match found.and_then(|at| Some((at, list.get(at)?))) {
            // What was left out might have changed.
            Some((at, _)) if !list.left_out(at).is_empty() => left_out(),
            Some((_, now)) => decide(now),
            None if list.lacks(id) => Decision::Over(gone),
            None => unread(list),
        }
    }

    /// It is as it should be.
    fn finished(&self, id: Option<String>) -> Outcome {
        if self.is_sent {
            Outcome::Done { id }
        } else {
            Outcome::Already
        }
    }

    /// What follows for a notification that should be created.
    fn created(&self, wanted: &Notification, list: &NotificationList) -> Decision {
        let named = list.iter().enumerate();
        let mut named = named.filter(|(_, it)| it.name == wanted.name);
        let found = named.next();
        if named.next().is_some() {
            return Decision::Over(Outcome::Changed);
        }
        let Some((at, found)) = found else {
            return match list.doubt() {
                Some(error) => Decision::Again(Failure::from(error), error.retry_after_s),
                // It was created; the list does not show it yet.
                None if self.is_created => Decision::Again(Failure::of(FailureKind::NotSeen), None),
                None => Decision::Write(Write::CreateNotification(Box::new(wanted.clone()))),
            };
        };
        let left = list.left_out(at);
        if !self.is_sent && !left.is_empty() {
            return Decision::Over(Outcome::Changed);
        }
        // What was not created as it is wanted has to be seen to be so by now.
        let is_created_so = wanted.enabled == Some(wanted.topic.is_some());
        if left.contains(&Part::Status) && !is_created_so {
            return left_out();
        }
        let mut now = found.clone();
        for part in left {
            take(part, wanted, &mut now);
        }
        let id = Some(now.id.clone()).filter(|id| !id.is_empty());
        let other = Notification {
            enabled: wanted.enabled.map(|enabled| !enabled),
            ..wanted.clone()
        };
        if normal(&now) == normal(wanted) {
            return Decision::Over(self.finished(id));
        }
        // A creation takes no status: it follows from whether there is a target.
        match id {
            Some(id) if self.is_sent && normal(&now) == normal(&other) => {
                let wanted = Notification {
                    id,
                    ..wanted.clone()
                };
                Decision::Write(Write::ReplaceNotification(Box::new(wanted)))
            }
            _ => Decision::Over(Outcome::Changed),
        }
    }

    /// What follows from the connector that is there.
    pub(super) fn connector(&self, action: &Action, now: Option<&Connector>) -> Decision {
        if now.is_some_and(|now| wire::connectors::left_out(now).is_some()) {
            return left_out();
        }
        let fingerprint_now = now.map(Fingerprint::of_connector);
        let is_written =
            self.is_sent && fingerprint_now.is_some() && fingerprint_now == self.written;
        match (action, now) {
            (Action::Create { .. } | Action::Update { .. }, Some(_)) if is_written => {
                Decision::Over(Outcome::Done { id: None })
            }
            (
                Action::Create {
                    wanted: Content::Connector(wanted),
                },
                None,
            ) => Decision::Write(Write::CreateConnector(wanted.clone())),
            (
                Action::Update {
                    fingerprint,
                    wanted: Content::Connector(wanted),
                    ..
                },
                Some(now),
            ) => {
                let kept = wanted.with(now.external_id.clone());
                if fingerprint_now.as_ref() == Some(fingerprint) {
                    let id = now.external_id.clone();
                    Decision::Write(Write::ReplaceConnector(wanted.clone(), id))
                } else if wanted.external_id == ExternalId::Stored && kept == *now {
                    Decision::Over(self.finished(None))
                } else {
                    Decision::Over(Outcome::Changed)
                }
            }
            (Action::Delete { fingerprint, .. }, Some(now))
                if fingerprint_now.as_ref() == Some(fingerprint) =>
            {
                let kind = now.notification_type.clone();
                Decision::Write(Write::DeleteConnector(kind))
            }
            (Action::Delete { .. }, None) => Decision::Over(self.finished(None)),
            _ => Decision::Over(Outcome::Changed),
        }
    }

    /// A write succeeded.
    pub(super) fn written(&mut self, action: &Action, reply: &Reply) {
        let wanted = match action {
            Action::Create {
                wanted: Content::Notification(wanted),
            } => wanted,
            Action::Update {
                before: Content::Notification(before),
                ..
            } => {
                let id = Some(before.id.clone());
                self.outcome = Some(Outcome::Done { id });
                return;
            }
            _ => {
                self.outcome = Some(Outcome::Done { id: None });
                return;
            }
        };
        self.is_created = true;
        let Reply::Written(Ok(answer)) = reply else {
            return;
        };
        // What the answer leaves out, the list will say.
        if answer.id.is_some() && answer.enabled == wanted.enabled {
            let id = answer.id.clone();
            self.outcome = Some(Outcome::Done { id });
        }
    }
}

fn normal(notification: &Notification) -> NormalNotification {
    NormalNotification::of(notification, None)
}

fn left_out() -> Decision {
    Decision::Again(Failure::of(FailureKind::LeftOut), None)
}

fn unread(list: &NotificationList) -> Decision {
    match list.doubt() {
        Some(error) => Decision::Again(Failure::from(error), error.retry_after_s),
        None => left_out(),
    }
}

/// Takes a part that was left out to be as it was sent.
fn take(part: Part, from: &Notification, to: &mut Notification) {
    match part {
        Part::Id => {}
        Part::Name => to.name.clone_from(&from.name),
        Part::Scope => to.scope.clone_from(&from.scope),
        Part::Operations => to.operations.clone_from(&from.operations),
        Part::Users => to.user_groups.clone_from(&from.user_groups),
        Part::Rules => to.filter.clone_from(&from.filter),
        Part::Topic => to.topic.clone_from(&from.topic),
        Part::Status => to.enabled = from.enabled,
    }
}
