//! Which baseline it is, and what it comes to at each connection.

use std::sync::Arc;

use baseline::{
    Assessment, Baseline, Inventory, Mistakes, PartlyReadConnection, Report, ReportedConnection,
    Row, Status, UnreadConnection, UnreadPart, core, read,
};
use desired_state::place::Reading;
use domain::matching::Assumptions;
use domain::notification::Notification;
use leptos::prelude::*;
use messages::{Message, workspace_baseline as say};
use screen::workspace::PartFailure;
use wire::error::ApiError;
use wire::explain::{Subject, explain};

use super::super::looked_at::Here;
use crate::browser::storage::{self, Retention};
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::t;

/// Name under which an own baseline is kept, until the tab is closed.
const KEPT: &str = "baseline";

/// The baseline in use.
#[derive(Clone, Copy)]
pub struct File {
    /// What is compared.
    pub baseline: RwSignal<Arc<Baseline>>,
    /// Whether it is not the one that comes with the console.
    pub is_own: RwSignal<bool>,
    /// What is wrong with the file that was chosen last, and its name.
    pub mistakes: RwSignal<Option<(String, Mistakes)>>,
}

/// The one of this tab.
pub fn start() -> File {
    let kept = storage::get(Retention::Tab, KEPT).and_then(|text| read(&text).ok());
    let is_own = kept.is_some();
    File {
        baseline: RwSignal::new(Arc::new(kept.unwrap_or_else(own_core))),
        is_own: RwSignal::new(is_own),
        mistakes: RwSignal::new(None),
    }
}

/// The one that comes with the console: a test reads it.
fn own_core() -> Baseline {
    core().unwrap_or_else(|_| Baseline {
        schema: None,
        version: baseline::VERSION,
        id: String::new(),
        title: String::new(),
        sources: Default::default(),
        requirements: Vec::new(),
    })
}

impl File {
    /// Takes a file.
    pub fn load(&self, name: String, text: &str) {
        match read(text) {
            Ok(baseline) => {
                storage::set(Retention::Tab, KEPT, text);
                self.baseline.set(Arc::new(baseline));
                self.is_own.set(true);
                self.mistakes.set(None);
            }
            Err(mistakes) => self.mistakes.set(Some((name, mistakes))),
        }
    }

    /// Takes the one that comes with the console.
    pub fn reset(&self) {
        storage::remove(Retention::Tab, KEPT);
        self.baseline.set(Arc::new(own_core()));
        self.is_own.set(false);
        self.mistakes.set(None);
    }
}

/// Why nothing is known of a connection.
#[derive(Clone, Copy)]
pub enum Unread<'a> {
    /// It did not answer yet, or reading was stopped before it did.
    NotYet,
    /// It does not reach the service that has notifications.
    NotReached,
    /// Its notifications could not be read.
    Failed(&'a ApiError),
}

impl<'a> Unread<'a> {
    /// Why nothing is known of this one; nothing if its notifications were read.
    pub fn of(here: &'a Here) -> Option<Self> {
        match here.place().notifications {
            Reading::Read(_) => None,
            Reading::NotReached => Some(Self::NotReached),
            Reading::Unread => {
                let reading = here.reading.as_ref();
                let error = reading.and_then(|it| it.notifications.error());
                Some(error.map_or(Self::NotYet, Self::Failed))
            }
        }
    }

    /// Whether waiting does not help.
    pub fn is_final(self) -> bool {
        !matches!(self, Self::NotYet)
    }

    /// Why, in words.
    pub fn words(self) -> Message {
        match self {
            Self::NotYet => say::REASON_NOT_LOADED,
            Self::NotReached => say::REASON_NOT_REACHED,
            Self::Failed(error) => explain(error, Subject::ListNotifications).cause,
        }
    }
}

/// A connection that is not read, as reports have it.
fn unread(here: &Here) -> UnreadConnection {
    let why = Unread::of(here).unwrap_or(Unread::NotYet);
    let error = match why {
        Unread::Failed(error) => Some(error),
        Unread::NotYet | Unread::NotReached => None,
    };
    UnreadConnection {
        name: here.connection.name.clone(),
        region: here.connection.region.clone(),
        project_id: here.connection.project_id.clone(),
        reason: t(why.words()),
        status: error.and_then(|it| it.status),
        code: error.and_then(|it| it.code.clone()),
    }
}

/// What could not be read of a connection, as reports have it; nothing if all was.
fn partly_read(here: &Here) -> Option<PartlyReadConnection> {
    let failures = here.reading.as_ref()?.failures();
    let part = |it: PartFailure| UnreadPart {
        part: t(it.part),
        reason: t(it.why),
    };
    let parts: Vec<UnreadPart> = failures.into_iter().map(part).collect();
    (!parts.is_empty()).then(|| PartlyReadConnection {
        name: here.connection.name.clone(),
        region: here.connection.region.clone(),
        project_id: here.connection.project_id.clone(),
        parts,
    })
}

/// How the connections were chosen that are looked at.
#[derive(Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The label they have to have, if they have to have one.
    label: Option<String>,
    /// How many there are, with those that are not looked at.
    all: usize,
}

impl Chosen {
    /// As it is now, listening to changes.
    pub fn now(app: App) -> Self {
        let label = app.workspace.scope.get();
        Self {
            label: label.map(|(name, value)| [name, value].join("=")),
            all: app.session.all().len(),
        }
    }
}

/// What a baseline comes to at each connection.
#[derive(Clone)]
pub struct Assessed {
    /// The baseline.
    pub baseline: Arc<Baseline>,
    /// What is taken for granted.
    pub assumptions: Assumptions,
    /// Each connection with a row for each requirement, if it was read.
    pub list: Vec<(Here, Option<Arc<Vec<Row>>>)>,
}

impl PartialEq for Assessed {
    fn eq(&self, other: &Self) -> bool {
        let here =
            |all: &Self| -> Vec<Here> { all.list.iter().map(|(it, _)| it.clone()).collect() };
        Arc::ptr_eq(&self.baseline, &other.baseline)
            && self.assumptions == other.assumptions
            && here(self) == here(other)
    }
}

impl Assessed {
    /// What is known of a requirement at a connection, by their places.
    pub fn row(&self, connection: usize, requirement: usize) -> Option<&Row> {
        let (_, rows) = self.list.get(connection)?;
        rows.as_ref()?.get(requirement)
    }

    /// Whether it is met there; nothing if the connection is not read yet. Where it could
    /// not be read, that is unknown.
    pub fn status(&self, connection: usize, requirement: usize) -> Option<Status> {
        if let Some(row) = self.row(connection, requirement) {
            return Some(row.status);
        }
        let (here, _) = self.list.get(connection)?;
        let is_final = Unread::of(here).is_some_and(Unread::is_final);
        is_final.then_some(Status::Unknown)
    }

    /// How many connections are not read.
    pub fn unread(&self) -> usize {
        self.list.iter().filter(|(_, rows)| rows.is_none()).count()
    }

    /// How many connections could not be read.
    pub fn failed(&self) -> usize {
        let unread = self.list.iter().filter_map(|(here, _)| Unread::of(here));
        unread.filter(|it| it.is_final()).count()
    }

    /// The evidence of all connections, which were chosen like this.
    pub fn report(&self, chosen: &Chosen, now_ms: i64) -> Report {
        let mut report = Report::new(&self.baseline, now_ms);
        report.scope.label.clone_from(&chosen.label);
        report.scope.connections = Some(chosen.all);
        for (here, rows) in &self.list {
            match rows {
                Some(rows) => {
                    report.add_rows(rows.iter().cloned());
                    if let Some(connection) = partly_read(here) {
                        report.add_partly_read(connection);
                    }
                }
                None => report.add_unread(unread(here)),
            }
        }
        report
    }
}

/// Compares the baseline with each connection, and again with those that changed.
pub fn assessed(
    app: App,
    baseline: RwSignal<Arc<Baseline>>,
    here: Memo<Vec<Here>>,
) -> Memo<Assessed> {
    memo(move |last: Option<&Assessed>| {
        let (baseline, assumptions) = (baseline.get(), app.assumptions.get());
        let last = last.filter(|last| {
            Arc::ptr_eq(&last.baseline, &baseline) && last.assumptions == assumptions
        });
        let of = |here: Here| {
            let mut known = last.iter().flat_map(|last| &last.list);
            let rows = match known.find(|(it, _)| *it == here) {
                Some((_, rows)) => rows.clone(),
                None => rows(&baseline, &here, assumptions).map(Arc::new),
            };
            (here, rows)
        };
        let list = here.get().into_iter().map(of).collect();
        Assessed {
            baseline: Arc::clone(&baseline),
            assumptions,
            list,
        }
    })
}

fn rows(baseline: &Baseline, here: &Here, assumptions: Assumptions) -> Option<Vec<Row>> {
    let at_ms = here.reading.as_ref()?.at_ms;
    with_assessments(baseline, here, assumptions, |assessments, notifications| {
        let connection = &here.connection;
        let reported = ReportedConnection::new(
            &connection.name,
            &connection.region,
            &connection.project_id,
            at_ms,
        );
        let mut report = Report::new(baseline, at_ms);
        report.add(&reported, &assessments, notifications);
        report.rows
    })
}

/// Compares the baseline with a connection; nothing if that was not read.
///
/// What the connection's catalog lacks counts where that is whole: the sandbox imitates a
/// few operations, and would have every other one in doubt.
pub fn with_assessments<'b, R>(
    baseline: &'b Baseline,
    here: &Here,
    assumptions: Assumptions,
    act: impl FnOnce(Vec<Assessment<'b>>, &[Notification]) -> R,
) -> Option<R> {
    let reading = here.reading.as_ref()?;
    let list = reading.notifications.get()?;
    let (notifications, listening) = (list.to_vec(), reading.listeners());
    let (site, region) = (here.connection.site, &here.connection.region);
    let catalog = reading.catalogue.get().map(Vec::as_slice);
    let inventory = Inventory {
        site,
        hears_global: site.hears_global(region),
        notifications: &notifications,
        all_read: list.doubt().is_none(),
        listening: &listening,
        catalog,
        catalog_is_whole: catalog.is_some_and(|catalog| baseline.is_whole(catalog, site)),
        assumptions,
    };
    Some(act(baseline.assess(&inventory), &notifications))
}
