//! Carrying out a plan, one request at a time and nothing twice.
//!
//! [`Run`] says which request is next and is told what came of it; whoever has the run
//! sends the requests. Before an object is written it is read again: what is not as the
//! plan saw it is skipped. A request that might have been carried out without an answer is
//! never repeated before the object was read again; that holds over a reload as well, if
//! the run is saved after each [`Run::next`], before the request is sent.

mod report;
mod saved;
mod step;
mod undo;

use std::collections::{BTreeMap, BTreeSet};

use domain::connector::{Connector, ValidConnector};
use domain::notification::{Notification, ValidNotification};
use domain::secret::Secret;
use serde::{Deserialize, Serialize};
use wire::error::{ApiError, ErrorKind};
use wire::notifications::{NotificationList, Part};

use crate::normal::{Fingerprint, NormalNotification};
use crate::plan::{Action, Content, ExternalId, Object, Plan, PlannedConnector};

pub use report::{ItemState, Report};
pub use saved::SavedError;
pub use step::{Failure, FailureKind, Hold, Outcome, Reply, Request, Step};

/// How often an item is tried before it counts as failed.
pub const MOST_TRIES: u32 = 5;

/// A plan that is being carried out.
#[derive(Debug, Clone)]
pub struct Run {
    plan: Plan,
    progress: Vec<Progress>,
    is_cancelled: bool,
    /// Connections that nothing is sent through for now, by their IDs.
    held: BTreeMap<String, Hold>,
}

/// How far an item is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Progress {
    /// A write might have been carried out.
    is_sent: bool,
    /// The service has said that it created the object.
    is_created: bool,
    tries: u32,
    /// What a connector is after the write, for undoing it.
    written: Option<Fingerprint>,
    outcome: Option<Outcome>,
    /// What is under way. After a reload nobody waits for it.
    #[serde(skip)]
    flight: Flight,
}

#[derive(Debug, Clone, Default)]
enum Flight {
    #[default]
    None,
    Reading,
    /// The object was read and is as it should be for this.
    Ready(Write),
    Writing {
        was_sent: bool,
    },
}

/// A write whose request is made when it is sent.
#[derive(Debug, Clone)]
enum Write {
    CreateNotification(Box<Notification>),
    ReplaceNotification(Box<Notification>),
    DeleteNotification(String),
    CreateConnector(PlannedConnector),
    /// With the external ID that is stored.
    ReplaceConnector(PlannedConnector, Secret),
    DeleteConnector(String),
}

/// What reading an object before writing it leads to.
enum Decision {
    Write(Write),
    Over(Outcome),
    /// It could not be read, or not well enough.
    Again(Failure, Option<u32>),
}

impl Run {
    /// Begins to carry out a plan.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self {
            progress: vec![Progress::default(); plan.items.len()],
            plan,
            is_cancelled: false,
            held: BTreeMap::new(),
        }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What to do next. Items of different connections can be under way at once: call it
    /// until it says [`Step::Busy`] or as often as requests may be sent together.
    ///
    /// `external_id` has the external IDs that were entered, by the ID of the connection and
    /// the name it is asked for under.
    pub fn next(&mut self, external_id: &dyn Fn(&str, &str) -> Option<Secret>) -> Step {
        let (mut seen, mut is_busy) = (BTreeSet::new(), false);
        let mut held = BTreeMap::new();
        let items = self.plan.items.iter().zip(&mut self.progress);
        for (at, (item, progress)) in items.enumerate() {
            let is_open = item.action.is_change() && progress.outcome.is_none();
            let connection = &item.connection.id;
            // What was begun is brought to an end even then.
            let is_wanted = !self.is_cancelled || progress.is_sent;
            if !is_open || !is_wanted || seen.contains(connection) {
                continue;
            }
            if let Some(hold) = self.held.get(connection) {
                held.insert(connection.clone(), *hold);
                seen.insert(connection);
                continue;
            }
            let request = match std::mem::take(&mut progress.flight) {
                Flight::None => {
                    progress.flight = Flight::Reading;
                    match &item.object {
                        Object::Notification(_) => Request::ListNotifications,
                        Object::Connector(kind) => Request::DescribeConnector(kind.clone()),
                    }
                }
                Flight::Ready(write) => {
                    match write.request(&|name| external_id(connection, name)) {
                        Ok((request, written)) => {
                            progress.flight = Flight::Writing {
                                was_sent: progress.is_sent,
                            };
                            progress.is_sent = true;
                            progress.written = written;
                            request
                        }
                        Err(failure) => {
                            progress.fail(failure);
                            continue;
                        }
                    }
                }
                under_way => {
                    progress.flight = under_way;
                    is_busy = true;
                    seen.insert(connection);
                    continue;
                }
            };
            return Step::Send {
                item: at,
                connection: connection.clone(),
                request,
            };
        }
        if is_busy {
            Step::Busy
        } else if held.is_empty() {
            Step::Finished
        } else {
            Step::Held(held)
        }
    }

    /// What came of the request of an item. A request that nobody will ever know the
    /// outcome of counts as one without an answer ([`ApiError::cancelled`]).
    pub fn answered(&mut self, item: usize, reply: Reply) {
        let (Some(planned), Some(progress)) =
            (self.plan.items.get(item), self.progress.get_mut(item))
        else {
            return;
        };
        let wait = match std::mem::take(&mut progress.flight) {
            Flight::Reading => {
                let decision = match reply {
                    Reply::Notifications(Ok(list)) => progress.notification(&planned.action, &list),
                    Reply::Connector(Ok(now)) => progress.connector(&planned.action, Some(&now)),
                    Reply::Connector(Err(error)) if error.kind == ErrorKind::NotFound => {
                        progress.connector(&planned.action, None)
                    }
                    reply => match reply.error() {
                        Some(error) => return self.failed(item, &error, None),
                        None => Decision::Again(Failure::of(FailureKind::NoAnswer), None),
                    },
                };
                match decision {
                    Decision::Write(write) => {
                        progress.flight = Flight::Ready(write);
                        None
                    }
                    Decision::Over(outcome) => {
                        progress.outcome = Some(outcome);
                        None
                    }
                    Decision::Again(failure, after_s) => {
                        (!progress.try_again(failure)).then_some(after_s)
                    }
                }
            }
            Flight::Writing { was_sent } => {
                if let Some(error) = reply.error() {
                    return self.failed(item, &error, Some(was_sent));
                }
                progress.written(&planned.action, &reply);
                None
            }
            // Nobody asked.
            other => {
                progress.flight = other;
                None
            }
        };
        if let Some(after_s) = wait {
            let connection = planned.connection.id.clone();
            self.held.insert(connection, Hold::Later(after_s));
        }
    }

    /// A request failed; of a write, whether one before it might have been carried out.
    fn failed(&mut self, item: usize, error: &ApiError, was_sent: Option<bool>) {
        let (Some(planned), Some(progress)) =
            (self.plan.items.get(item), self.progress.get_mut(item))
        else {
            return;
        };
        let connection = planned.connection.id.clone();
        if let Some(was_sent) = was_sent.filter(|_| is_refusal(error)) {
            progress.is_sent = was_sent;
        }
        let failure = Failure::from(error);
        match error.kind {
            ErrorKind::Unauthorized | ErrorKind::NoCredentials => {
                self.held.insert(connection, Hold::Credentials);
            }
            // Somebody else was faster, or a write before this one was carried out: the
            // object says which.
            ErrorKind::Conflict | ErrorKind::NotFound if was_sent.is_some() => {
                progress.try_again(failure);
            }
            ErrorKind::Forbidden
            | ErrorKind::NotFound
            | ErrorKind::Conflict
            | ErrorKind::Rejected
            | ErrorKind::ReadOnly => progress.fail(failure),
            _ => {
                if !progress.try_again(failure) {
                    let hold = Hold::Later(error.retry_after_s);
                    self.held.insert(connection, hold);
                }
            }
        }
    }

    /// Goes on with a connection: credentials were entered, or the time to wait is over.
    pub fn go_on(&mut self, connection: &str) {
        self.held.remove(connection);
    }

    /// Begins nothing more. What was begun is brought to an end, so that no object stays
    /// half done.
    pub fn cancel(&mut self) {
        self.is_cancelled = true;
        for progress in &mut self.progress {
            // By the time it is gone on with, the object might be another one.
            if matches!(progress.flight, Flight::Ready(_)) {
                progress.flight = Flight::None;
            }
        }
    }

    /// Takes a cancellation back.
    pub fn uncancel(&mut self) {
        self.is_cancelled = false;
    }

    /// Tries again what failed.
    pub fn retry_failed(&mut self) {
        for progress in &mut self.progress {
            if matches!(progress.outcome, Some(Outcome::Failed { .. })) {
                progress.outcome = None;
                progress.tries = 0;
            }
        }
    }
}

/// Whether the service said no, so that nothing was done.
fn is_refusal(error: &ApiError) -> bool {
    matches!(
        error.kind,
        ErrorKind::Unauthorized
            | ErrorKind::Forbidden
            | ErrorKind::NotFound
            | ErrorKind::Conflict
            | ErrorKind::Rejected
            | ErrorKind::RateLimited
            | ErrorKind::ReadOnly
            | ErrorKind::NoCredentials
            | ErrorKind::PartMissing
    )
}

impl Progress {
    fn fail(&mut self, failure: Failure) {
        self.outcome = Some(Outcome::Failed {
            failure,
            is_uncertain: self.is_sent,
        });
    }

    /// Counts a failure. Whether it was one too many.
    fn try_again(&mut self, failure: Failure) -> bool {
        self.tries += 1;
        let is_over = self.tries >= MOST_TRIES;
        if is_over {
            self.fail(failure);
        }
        is_over
    }

    /// What follows from the notifications that are there.
    fn notification(&self, action: &Action, list: &NotificationList) -> Decision {
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
                    Decision::Write(Write::ReplaceNotification(wanted.clone()))
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
    fn connector(&self, action: &Action, now: Option<&Connector>) -> Decision {
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
    fn written(&mut self, action: &Action, reply: &Reply) {
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

impl Write {
    /// The request, and what a connector is after it.
    fn request(
        self,
        external_id: &dyn Fn(&str) -> Option<Secret>,
    ) -> Result<(Request, Option<Fingerprint>), Failure> {
        let valid = |it: &Notification| Box::new(ValidNotification::as_stored(it));
        let connector = |wanted: &PlannedConnector, stored: Option<Secret>| {
            let id = match (&wanted.external_id, stored) {
                (ExternalId::Stored, Some(stored)) => Some(stored),
                (ExternalId::Stored, None) => None,
                (ExternalId::Asked(name), _) => external_id(name),
            };
            let missing = || Failure::of(FailureKind::ExternalIdMissing);
            let whole = wanted.with(id.ok_or_else(missing)?);
            let written = Fingerprint::of_connector(&whole);
            Ok::<_, Failure>((ValidConnector::as_stored(&whole), Some(written)))
        };
        Ok(match self {
            Self::CreateNotification(wanted) => (Request::CreateNotification(valid(&wanted)), None),
            Self::ReplaceNotification(wanted) => {
                (Request::UpdateNotification(valid(&wanted)), None)
            }
            Self::DeleteNotification(id) => (Request::DeleteNotification(id), None),
            Self::CreateConnector(wanted) => {
                let (valid, written) = connector(&wanted, None)?;
                (Request::CreateConnector(valid), written)
            }
            Self::ReplaceConnector(wanted, stored) => {
                let (valid, written) = connector(&wanted, Some(stored))?;
                (Request::UpdateConnector(valid), written)
            }
            Self::DeleteConnector(kind) => (Request::DeleteConnector(kind), None),
        })
    }
}
