//! Carrying out a plan, one request at a time and nothing twice.
//!
//! [`Run`] says which request is next and is told what came of it; whoever has the run
//! sends the requests. Before an object is written it is read again: what is not as the
//! plan saw it is skipped. A request that might have been carried out without an answer is
//! never repeated before the object was read again; that holds over a reload as well, if
//! the item is saved after each [`Run::next`], before the request is sent.

mod decide;
mod report;
mod saved;
mod stale;
mod step;
mod undo;
mod write;

use std::collections::BTreeMap;

use domain::secret::Secret;
use serde::{Deserialize, Serialize};
use wire::error::{ApiError, ErrorKind};

use crate::normal::Fingerprint;
use crate::plan::{Item, Object, Plan};
use decide::{Decision, Write};

pub use report::{Ending, ItemState, Loss, Report};
pub use saved::SavedError;
pub use step::{Failure, FailureKind, Hold, Outcome, Reply, Request, Step};

/// How often an item is tried before it counts as failed.
pub const MOST_TRIES: u32 = 5;

/// A plan that is being carried out.
#[derive(Debug, Clone)]
pub struct Run {
    plan: Plan,
    progress: Vec<Progress>,
    lanes: Vec<Lane>,
    is_cancelled: bool,
    /// Connections that nothing is sent through for now, by their IDs.
    held: BTreeMap<String, Hold>,
}

/// What has to be done at one connection, one item after the other.
#[derive(Debug, Clone)]
struct Lane {
    connection: String,
    items: Vec<usize>,
    /// Of these, how many from the first are over.
    over: usize,
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
    Writing(Attempt),
}

/// A write that is under way.
#[derive(Debug, Clone, Copy)]
struct Attempt {
    /// One before it might have been carried out.
    was_sent: bool,
    /// When the object was read for this one it was as the plan saw it: none before it had
    /// been carried out.
    is_untouched: bool,
}

impl Run {
    /// Begins to carry out a plan.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        let progress = vec![Progress::default(); plan.items.len()];
        Self::with(plan, progress, false)
    }

    fn with(plan: Plan, progress: Vec<Progress>, is_cancelled: bool) -> Self {
        let mut lanes: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, item) in plan.items.iter().enumerate() {
            if item.action.is_change() {
                lanes.entry(&item.connection.id).or_default().push(at);
            }
        }
        let lane = |(connection, items): (&str, Vec<usize>)| Lane {
            connection: connection.to_owned(),
            items,
            over: 0,
        };
        Self {
            lanes: lanes.into_iter().map(lane).collect(),
            plan,
            progress,
            is_cancelled,
            held: BTreeMap::new(),
        }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Connections that nothing is sent through until [`Run::go_on`], by their IDs.
    #[must_use]
    pub fn held(&self) -> &BTreeMap<String, Hold> {
        &self.held
    }

    /// What to do next. Items of different connections can be under way at once: call it
    /// until it says [`Step::Busy`] or as often as requests may be sent together.
    ///
    /// `external_id` has the external IDs that were entered, by the ID of the connection and
    /// the name it is asked for under.
    pub fn next(&mut self, external_id: &dyn Fn(&str, &str) -> Option<Secret>) -> Step {
        self.next_where(external_id, &|_| true)
    }

    /// The same, of the items only that a request can be sent for now: what is returned counts
    /// as sent, so whatever would have to stand in line is left for later. `has_turn` is told
    /// the item as an index of the plan. Items that have no turn count as busy: it is called
    /// again when there is an answer.
    pub fn next_where(
        &mut self,
        external_id: &dyn Fn(&str, &str) -> Option<Secret>,
        has_turn: &dyn Fn(usize) -> bool,
    ) -> Step {
        let (mut is_busy, mut held) = (false, BTreeMap::new());
        for lane in &mut self.lanes {
            while let Some(item) = lane.next(&self.progress, self.is_cancelled) {
                let connection = &lane.connection;
                if let Some(hold) = self.held.get(connection) {
                    held.insert(connection.clone(), *hold);
                    break;
                }
                let (Some(planned), Some(progress)) =
                    (self.plan.items.get(item), self.progress.get_mut(item))
                else {
                    break;
                };
                if progress.is_under_way() || !has_turn(item) {
                    is_busy = true;
                    break;
                }
                let enter = |name: &str| external_id(connection, name);
                if let Some(request) = progress.request(planned, &enter) {
                    return Step::Send {
                        item,
                        connection: connection.clone(),
                        request,
                    };
                }
            }
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
            Flight::Writing(attempt) => {
                if let Some(error) = reply.error() {
                    return self.failed(item, &error, Some(attempt));
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

    /// A request failed: a read, or an attempt to write.
    fn failed(&mut self, item: usize, error: &ApiError, attempt: Option<Attempt>) {
        let (Some(planned), Some(progress)) =
            (self.plan.items.get(item), self.progress.get_mut(item))
        else {
            return;
        };
        let connection = planned.connection.id.clone();
        let refused = attempt.filter(|_| error.is_refusal());
        if let Some(attempt) = refused {
            progress.is_sent = attempt.was_sent;
        }
        let mut failure = Failure::from(error);
        if matches!(planned.object, Object::Connector(_)) {
            // The service's own words might quote the external ID.
            failure.said = None;
        }
        match error.kind {
            ErrorKind::Unauthorized | ErrorKind::NoCredentials => {
                self.held.insert(connection, Hold::Credentials);
            }
            // Somebody else was faster, or a write before this one was carried out: the
            // object says which.
            ErrorKind::Conflict | ErrorKind::NotFound if attempt.is_some() => {
                progress.try_again(failure);
                return;
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
        // Nothing before it had been carried out, and it was not either.
        if refused.is_some_and(|attempt| attempt.is_untouched)
            && let Some(Outcome::Failed { is_uncertain, .. }) = &mut progress.outcome
        {
            *is_uncertain = false;
            progress.is_sent = false;
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
        for lane in &mut self.lanes {
            lane.over = 0;
        }
    }
}

impl Lane {
    /// The item that is next, if any. What was begun is brought to an end even after the
    /// run was cancelled.
    fn next(&mut self, progress: &[Progress], is_cancelled: bool) -> Option<usize> {
        let is_open = |item: &&usize| {
            let progress = progress.get(**item);
            progress.is_some_and(|progress| progress.outcome.is_none())
        };
        let is_begun = |item: &&usize| {
            let progress = progress.get(**item);
            progress.is_some_and(|progress| progress.is_sent || progress.is_under_way())
        };
        let rest = self.items.get(self.over..).unwrap_or_default();
        self.over += rest.iter().take_while(|item| !is_open(item)).count();
        let mut rest = self.items.iter().skip(self.over).filter(is_open);
        rest.find(|item| !is_cancelled || is_begun(item)).copied()
    }
}

impl Progress {
    fn is_under_way(&self) -> bool {
        matches!(self.flight, Flight::Reading | Flight::Writing(_))
    }

    /// The request that is next; none if there can be none.
    fn request(
        &mut self,
        planned: &Item,
        external_id: &dyn Fn(&str) -> Option<Secret>,
    ) -> Option<Request> {
        let Flight::Ready(write) = std::mem::take(&mut self.flight) else {
            self.flight = Flight::Reading;
            return Some(match &planned.object {
                Object::Notification(_) => Request::ListNotifications,
                Object::Connector(kind) => Request::DescribeConnector(kind.clone()),
            });
        };
        let is_untouched = write.finds_as_planned(&planned.action);
        match write.request(external_id) {
            Ok((request, written)) => {
                self.flight = Flight::Writing(Attempt {
                    was_sent: self.is_sent,
                    is_untouched,
                });
                self.is_sent = true;
                self.written = written;
                Some(request)
            }
            Err(failure) => {
                self.is_sent &= !is_untouched;
                self.fail(failure);
                None
            }
        }
    }
}
