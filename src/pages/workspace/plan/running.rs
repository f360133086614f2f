//! Carrying out a plan: which requests are sent at once, what is waited for, and what is
//! kept so that it can be gone on with after a reload.

use std::collections::{BTreeMap, BTreeSet};

use desired_state::apply::{Hold, Reply, Report, Run, Step};
use desired_state::plan::Object;
use domain::secret::Secret;
use futures::StreamExt;
use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use futures::future::{AbortHandle, Either, LocalBoxFuture, abortable, select};
use futures::stream::FuturesUnordered;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::connection::Connection;
use screen::workspace::Besides;
use wire::error::ApiError;
use wire::http::Service;
use wire::retry;

use super::super::places::place;
use super::PlanRef;
use super::kept::{self, Kept};
use crate::browser::storage::{self, Retention};
use crate::browser::{clock, random};
use crate::client::{needs_credentials, runs};
use crate::state::App;
use crate::state::workspace::AT_ONCE_PER_HOST;

/// External IDs that were entered, by connection and name. They are never kept.
pub type ExternalIds = BTreeMap<(String, String), Secret>;

/// What another tab has to do with the run that is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// It carries out a plan now.
    Going,
    /// It went on with this one, and no longer does.
    Over,
    /// It closed this one, or began another.
    Gone,
}

/// A plan that is being carried out, or was.
#[derive(Clone, Copy)]
pub struct Running {
    app: App,
    /// The run. It changes with each answer.
    pub run: RwSignal<Option<Run>>,
    /// Its plan.
    pub plan: RwSignal<Option<PlanRef>>,
    /// Whether requests are sent, or waited for.
    pub is_going: RwSignal<bool>,
    /// Whether nothing more is begun.
    pub is_cancelled: RwSignal<bool>,
    /// What another tab has to do with it, if this one was stopped by one.
    pub elsewhere: RwSignal<Option<Elsewhere>>,
    /// Whether the browser refused to keep it.
    pub is_unkept: RwSignal<bool>,
    /// Until when a connection waits, Unix milliseconds.
    pub waits: RwSignal<BTreeMap<String, i64>>,
    /// The external IDs that were entered.
    pub ids: RwSignal<ExternalIds>,
    owner: StoredValue<String>,
    /// Tells the run from others that are kept.
    id: StoredValue<String>,
    wake: StoredValue<Option<UnboundedSender<()>>>,
    stop: StoredValue<Option<AbortHandle>>,
}

/// Something that was waited for.
enum Event {
    Answer(usize, Reply),
    /// A connection has waited long enough.
    Over(String),
}

/// The hosts of a run, and how many requests are under way at each.
#[derive(Default)]
struct Hosts {
    /// The host of each item that changes something.
    of: BTreeMap<usize, usize>,
    active: Vec<usize>,
}

impl Hosts {
    fn has_room(&self, item: usize) -> bool {
        let active = self.of.get(&item).and_then(|host| self.active.get(*host));
        active.is_none_or(|active| *active < AT_ONCE_PER_HOST)
    }

    fn active(&mut self, item: usize) -> Option<&mut usize> {
        self.active.get_mut(*self.of.get(&item)?)
    }

    fn begin(&mut self, item: usize) {
        if let Some(active) = self.active(item) {
            *active += 1;
        }
    }

    fn end(&mut self, item: usize) {
        if let Some(active) = self.active(item) {
            *active = active.saturating_sub(1);
        }
    }
}

type Jobs = FuturesUnordered<LocalBoxFuture<'static, Event>>;

impl Running {
    /// Nothing yet.
    pub fn new(app: App) -> Self {
        let this = Self {
            app,
            run: RwSignal::new(None),
            plan: RwSignal::new(None),
            is_going: RwSignal::new(false),
            is_cancelled: RwSignal::new(false),
            elsewhere: RwSignal::new(None),
            is_unkept: RwSignal::new(false),
            waits: RwSignal::default(),
            ids: RwSignal::default(),
            owner: StoredValue::new(random::number().to_string()),
            id: StoredValue::default(),
            wake: StoredValue::new(None),
            stop: StoredValue::new(None),
        };
        let other_tabs = window_event_listener(leptos::ev::storage, move |event| {
            // Another tab begins, or ends. How far each item is says less, and more often.
            let name = storage::name_of(&event);
            if name.is_some_and(|name| name == kept::KEPT || name == kept::OWNER) {
                this.look_elsewhere();
            }
        });
        on_cleanup(move || {
            other_tabs.remove();
            this.abort();
        });
        this
    }

    /// Begins to carry out a plan, in place of the run that was kept. If it takes that back,
    /// that stays kept besides.
    pub fn begin(self, plan: &PlanRef, takes_back: bool) {
        let run = Run::new((*plan.0).clone());
        self.id.set_value(random::number().to_string());
        self.plan.set(Some(plan.clone()));
        if takes_back {
            let (id, now) = (self.id.get_value(), clock::now_ms());
            let is_kept = kept::write_undo(&id, now, run.plan(), &run);
            self.is_unkept.set(!is_kept);
        } else {
            self.keep_whole(&run);
        }
        self.run.set(Some(run));
        self.go();
    }

    fn keep_whole(self, run: &Run) {
        let id = self.id.get_value();
        let is_kept = kept::write(&id, clock::now_ms(), run.plan(), run);
        self.is_unkept.set(!is_kept);
    }

    /// Takes up what was kept, without going on with it.
    pub fn take_up(self) {
        if let Some(kept) = kept::read() {
            self.show(kept);
        }
    }

    fn show(self, kept: Kept) {
        self.id.set_value(kept.id);
        self.plan.set(Some(PlanRef(kept.plan)));
        self.run.set(Some(kept.run));
    }

    /// Whether the run that was shown last is the one that is kept.
    pub fn is_kept(self) -> bool {
        kept::read().is_some_and(|kept| kept.id == self.id.get_value())
    }

    /// Another run that is kept in place of this one: another tab began it.
    pub fn other_kept(self) -> Option<Kept> {
        let is_shown = self.run.with_untracked(Option::is_some);
        kept::read().filter(|kept| !is_shown || kept.id != self.id.get_value())
    }

    /// Goes on with what is there. What was under way counts as not answered, and what other
    /// tabs did since as done.
    pub fn go_on(self, with_failed: bool) {
        // From now on no other tab writes what became of an item.
        self.claim();
        let kept = kept::read().filter(|_| !self.is_unkept.get_untracked());
        match kept.filter(|kept| kept.id == self.id.get_value()) {
            Some(kept) => self.show(kept),
            None => {
                let again = self.run.with_untracked(|run| {
                    let text = run.as_ref()?.to_json();
                    Run::from_json(&text).ok()
                });
                let Some(run) = again else { return };
                self.keep_whole(&run);
                self.run.set(Some(run));
            }
        }
        self.run.update(|run| {
            if let Some(run) = run {
                run.uncancel();
                if with_failed {
                    run.retry_failed();
                }
            }
        });
        self.go();
    }

    /// Says to the other tabs that this one carries out the plan.
    fn claim(self) {
        if !storage::set(Retention::Always, kept::OWNER, &self.owner.get_value()) {
            self.is_unkept.set(true);
        }
    }

    /// Says to the other tabs that this one no longer does.
    fn disclaim(self) {
        let owner = storage::get(Retention::Always, kept::OWNER);
        if owner.is_some() && owner == self.owner.try_get_value() {
            storage::remove(Retention::Always, kept::OWNER);
        }
    }

    /// Another tab began or ended something.
    fn look_elsewhere(self) {
        if self.run.with_untracked(Option::is_none) {
            return;
        }
        if self.is_going.get_untracked() {
            self.change(|_| ());
        } else {
            self.follow();
        }
    }

    /// Shows what another tab made of the run.
    fn follow(self) {
        let is_this = |kept: &Kept| kept.id == self.id.get_value();
        let elsewhere = match kept::read().filter(is_this) {
            None => Elsewhere::Gone,
            Some(kept) => {
                self.show(kept);
                match storage::get(Retention::Always, kept::OWNER) {
                    Some(owner) if owner != self.owner.get_value() => Elsewhere::Going,
                    _ => Elsewhere::Over,
                }
            }
        };
        self.elsewhere.set(Some(elsewhere));
    }

    fn go(self) {
        self.claim();
        let (sender, receiver) = unbounded();
        self.wake.set_value(Some(sender));
        self.is_cancelled.set(false);
        self.elsewhere.set(None);
        self.waits.set(BTreeMap::new());
        self.is_going.set(true);
        let (work, handle) = abortable(self.drive(receiver));
        self.stop.set_value(Some(handle));
        spawn_local(async move {
            let _ = work.await;
        });
    }

    /// Begins nothing more; asked again, waits for nothing more either.
    pub fn cancel(self) {
        if self.is_cancelled.get_untracked() {
            self.abort();
            self.is_going.set(false);
            self.read_again();
            return;
        }
        self.is_cancelled.set(true);
        self.change(Run::cancel);
    }

    /// Goes on with connections that were held.
    pub fn release(self, connections: &[String]) {
        self.change(|run| {
            for connection in connections {
                run.go_on(connection);
            }
        });
        self.waits.update(|waits| {
            waits.retain(|id, _| !connections.contains(id));
        });
    }

    fn change(self, change: impl FnOnce(&mut Run)) {
        self.run.update(|run| {
            if let Some(run) = run {
                change(run);
            }
        });
        self.wake.try_with_value(|wake| {
            if let Some(wake) = wake {
                let _ = wake.unbounded_send(());
            }
        });
    }

    fn abort(self) {
        self.disclaim();
        // The page may be gone by now, and its signals with it.
        self.stop.try_update_value(|stop| {
            if let Some(stop) = stop.take() {
                stop.abort();
            }
        });
    }

    /// Forgets the run and what was kept of it. If it was to take back another one and did
    /// not do it all, that is there again.
    pub fn forget(self) {
        let report = self.run.with_untracked(|run| run.as_ref().map(Run::report));
        let is_complete = report.is_none_or(|report| report.is_complete());
        // What another tab began stays.
        let is_restored = self.other_kept().is_none() && {
            let is_restored = !is_complete && kept::restore();
            if !is_restored {
                kept::remove();
            }
            is_restored
        };
        self.put_aside();
        self.is_unkept.set(false);
        if is_restored {
            self.take_up();
        }
    }

    /// Shows it no longer. It stays kept until another one begins.
    pub fn put_aside(self) {
        self.run.set(None);
        self.plan.set(None);
        self.elsewhere.set(None);
    }

    /// What came of it so far. Listens to changes.
    pub fn report(self) -> Option<Report> {
        self.run.with(|run| run.as_ref().map(Run::report))
    }

    /// The connections that nothing is sent through for now, and why. Listens to changes.
    pub fn held(self) -> Vec<(String, Hold)> {
        // The page may be gone by the time credentials were entered.
        let held = self.run.try_with(|run| {
            let held = run.as_ref()?.held().iter();
            Some(held.map(|(id, hold)| (id.clone(), *hold)).collect())
        });
        held.flatten().unwrap_or_default()
    }

    /// Asks for the credentials a connection waits for and, once there are some, goes on
    /// with it and those that share them. One that needs none goes on at once.
    pub fn sign_in(self, id: &str) {
        let Some(connection) = self.app.session.find(id) else {
            return;
        };
        let service = self.service_of(id);
        if !needs_credentials(&connection, service) {
            self.release(&[connection.id]);
            return;
        }
        let entered = self.app.session.vault.ask(id, service, None);
        spawn_local(async move {
            if !entered.await {
                return;
            }
            let held = untrack(|| self.held());
            let shares = |other: &str| {
                let other = self.app.session.find(other);
                other.is_some_and(|other| {
                    other.id == connection.id
                        || (!connection.account.is_empty() && other.account == connection.account)
                })
            };
            let all = held.into_iter().map(|(id, _)| id);
            self.release(&all.filter(|id| shares(id)).collect::<Vec<_>>());
        });
    }

    /// The service of what is next at a connection.
    fn service_of(self, id: &str) -> Service {
        let next = self.run.with_untracked(|run| {
            let run = run.as_ref()?;
            let items = run.plan().items.iter().enumerate();
            let mut mine = items.filter(|(_, item)| item.connection.id == id);
            let is_open = |at: usize| {
                use desired_state::apply::ItemState;
                matches!(run.state(at), Some(ItemState::Open | ItemState::Running))
            };
            let next = mine.find(|(at, _)| is_open(*at));
            next.map(|(_, item)| service_of(&item.object))
        });
        next.unwrap_or(Service::Cts)
    }

    fn next(self, hosts: &Hosts) -> Option<Step> {
        let ids = self.ids;
        let external_id = |connection: &str, name: &str| {
            let key = (connection.to_owned(), name.to_owned());
            ids.with_untracked(|ids| ids.get(&key).cloned())
        };
        let has_turn = |item| hosts.has_room(item);
        self.run.try_update(|run| {
            let run = run.as_mut()?;
            Some(run.next_where(&external_id, &has_turn))
        })?
    }

    /// Whether no other tab has begun to carry out a plan since.
    fn is_mine(self) -> bool {
        if self.is_unkept.get_untracked() {
            return true;
        }
        storage::get(Retention::Always, kept::OWNER) == Some(self.owner.get_value())
    }

    fn keep(self, item: usize) {
        // What another tab does meanwhile with the item is newer.
        if !self.is_mine() {
            return;
        }
        let is_kept = self.run.with_untracked(|run| {
            let run = run.as_ref();
            run.is_some_and(|run| kept::write_item(item, run))
        });
        if !is_kept {
            self.is_unkept.set(true);
        }
    }

    async fn drive(self, mut wake: UnboundedReceiver<()>) {
        let mut jobs = Jobs::new();
        let mut hosts = self.hosts();
        let (mut timers, mut tries) = (BTreeSet::new(), BTreeMap::new());
        loop {
            if !self.is_mine() {
                self.follow();
                break;
            }
            if self.send(&mut hosts, &jobs) {
                break;
            }
            self.wait(&mut timers, &mut tries, &jobs);
            let event = if jobs.is_empty() {
                if wake.next().await.is_none() {
                    return;
                }
                None
            } else {
                match select(jobs.next(), wake.next()).await {
                    Either::Left((event, _)) => event,
                    Either::Right((Some(()), _)) => None,
                    Either::Right((None, _)) => return,
                }
            };
            match event {
                None => {}
                Some(Event::Over(id)) => {
                    timers.remove(&id);
                    self.release(&[id]);
                }
                Some(Event::Answer(item, reply)) => {
                    hosts.end(item);
                    self.answered(item, reply, &mut tries);
                }
            }
        }
        self.disclaim();
        self.is_going.set(false);
        self.read_again();
    }

    /// Sends every request that can be sent now, as many at once as a host should get; whether
    /// there will be none any more. None stands in line here: it would count as sent.
    fn send(self, hosts: &mut Hosts, jobs: &Jobs) -> bool {
        loop {
            let (item, id, request) = match self.next(hosts) {
                Some(Step::Send {
                    item,
                    connection,
                    request,
                }) => (item, connection, request),
                Some(Step::Busy | Step::Held(_)) => return false,
                Some(Step::Finished) | None => return true,
            };
            // Before it is sent, so that nothing is done twice after a reload.
            self.keep(item);
            // It was removed, or leads elsewhere now: nothing is changed through it.
            let Some(connection) = self.connection(item, &id) else {
                let reply = Reply::Done(Err(ApiError::read_only()));
                self.answered(item, reply, &mut BTreeMap::new());
                continue;
            };
            hosts.begin(item);
            let client = self.app.session.client_for(&connection);
            jobs.push(Box::pin(async move {
                let reply = runs::send(&client, request).await;
                Event::Answer(item, reply)
            }));
        }
    }

    /// The hosts of what is to be changed.
    fn hosts(self) -> Hosts {
        let plan = self.plan.get_untracked();
        let items = plan.iter().flat_map(|plan| plan.0.items.iter().enumerate());
        let (mut hosts, mut known) = (Hosts::default(), BTreeMap::new());
        let mut connection: Option<Connection> = None;
        for (at, item) in items.filter(|(_, item)| item.action.is_change()) {
            // Those of a connection follow each other.
            if connection.as_ref().map(|it| &it.id) != Some(&item.connection.id) {
                connection = self.app.session.find(&item.connection.id);
            }
            let Some(connection) = &connection else {
                continue;
            };
            let service = service_of(&item.object);
            let host = *known
                .entry(connection.base_of(service))
                .or_insert(hosts.active.len());
            if host == hosts.active.len() {
                hosts.active.push(0);
            }
            hosts.of.insert(at, host);
        }
        hosts
    }

    /// The connection that an item is for, if it still leads to the same project.
    fn connection(self, item: usize, id: &str) -> Option<Connection> {
        let connection = self.app.session.find(id)?;
        let here = place(self.app.session, &connection);
        let is_same = self.run.with_untracked(|run| {
            let planned = run.as_ref()?.plan().items.get(item)?;
            Some(planned.connection.is(&here))
        });
        (is_same == Some(true)).then_some(connection)
    }

    /// Begins to wait where a service has to be left alone for a while.
    fn wait(self, timers: &mut BTreeSet<String>, tries: &mut BTreeMap<String, u32>, jobs: &Jobs) {
        for (id, hold) in untrack(|| self.held()) {
            let Hold::Later(after_s) = hold else { continue };
            if !timers.insert(id.clone()) {
                continue;
            }
            let attempt = tries.entry(id.clone()).or_insert(0);
            *attempt += 1;
            let pause_ms = retry::pause_ms(after_s, *attempt, random::number());
            self.waits.update(|waits| {
                waits.insert(id.clone(), clock::now_ms() + i64::from(pause_ms));
            });
            jobs.push(Box::pin(async move {
                clock::sleep(pause_ms).await;
                Event::Over(id)
            }));
        }
    }

    fn answered(self, item: usize, reply: Reply, tries: &mut BTreeMap<String, u32>) {
        let mut is_over = None;
        self.run.update(|run| {
            if let Some(run) = run {
                run.answered(item, reply);
                let id = run
                    .plan()
                    .items
                    .get(item)
                    .map(|it| it.connection.id.clone());
                is_over = id.filter(|id| !run.held().contains_key(id));
            }
        });
        if let Some(id) = is_over {
            tries.remove(&id);
        }
        self.keep(item);
    }

    /// Reads the connections again that it changed.
    fn read_again(self) {
        let changed: Option<BTreeSet<String>> = self.run.with_untracked(|run| {
            let plan = run.as_ref()?.plan();
            let items = plan.items.iter().filter(|item| item.action.is_change());
            Some(items.map(|item| item.connection.id.clone()).collect())
        });
        let changed = changed.unwrap_or_default();
        let all = changed.iter().filter_map(|id| self.app.session.find(id));
        let all: Vec<Connection> = all.collect();
        let besides = Besides {
            topics: true,
            catalogue: false,
        };
        self.app.workspace.read(self.app.session, &all, besides);
        if changed.contains(&self.app.session.connection_now().id) {
            self.app.store.refresh();
        }
    }
}

/// The service that has such an object.
fn service_of(object: &Object) -> Service {
    match object {
        Object::Notification(_) => Service::Cts,
        Object::Connector(_) => Service::NetworkSecurity,
    }
}
