//! The simulator as the app sees it: a worker that is started when a page first
//! needs it, the events it was given, and what it says about them.

use std::sync::Arc;

use domain::matching::Assumptions;
use futures::channel::oneshot;
use futures::future::{AbortHandle, abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;
use simulator::message::{ReadReport, WorkerReply, WorkerRequest};
use wire::cts::{MAX_TRACES, TraceQuery, trace_text};
use wire::error::{ApiError, ErrorKind};
use wire::notifications::NotificationList;

use super::App;
use crate::browser::clock;
use crate::browser::file::File;
use crate::browser::worker::{Worker, simulator_url};
use crate::reactive::effect;

const HOUR_MS: i64 = 3_600_000;

/// How far back events are read from the connection.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// The last 24 hours.
    Day,
    /// The last seven days, which is all that the service remembers.
    Week,
}

impl Window {
    /// A minute less than a week, because the service refuses what is older and its
    /// clock may differ.
    fn ms(self) -> i64 {
        match self {
            Self::Day => 24 * HOUR_MS,
            Self::Week => 7 * 24 * HOUR_MS - 60_000,
        }
    }

    /// The one that reaches back to a moment.
    fn since(ms: i64) -> Self {
        if clock::now_ms() - ms <= Self::Day.ms() {
            Self::Day
        } else {
            Self::Week
        }
    }
}

/// Where events come from.
#[derive(Clone, PartialEq, Eq)]
pub enum Source {
    /// The connection in use.
    Connection(Window),
    /// A file of that name.
    File(String),
    /// So many files.
    Files(usize),
    /// A text that was typed or pasted.
    Text,
}

/// What is being done with events.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing.
    Idle,
    /// So much of a hundred is read.
    Reading(usize),
}

/// How many findings are told with their place, of all pages together.
const MOST_FINDINGS: usize = 100;

/// What became of one of several files.
#[derive(Clone, PartialEq, Eq)]
pub struct FileReport {
    /// Its name.
    pub name: String,
    /// How reading it ended; nothing if it was not begun.
    pub loaded: Option<ReadReport>,
}

/// A question on its way, and whoever waits for the reply.
type Waiting = (u32, oneshot::Sender<WorkerReply>);

/// What the worker is given: a message, and maybe a file with it.
type Message = (String, Option<File>);

/// The simulator. Lives as long as the app.
#[derive(Clone, Copy)]
pub struct Simulation {
    worker: StoredValue<Option<Worker>, LocalStorage>,
    /// Messages for a worker that is not ready yet; `None` once it is.
    early: StoredValue<Option<Vec<Message>>, LocalStorage>,
    waiting: StoredValue<Vec<Waiting>, LocalStorage>,
    next: StoredValue<u32>,
    under_way: StoredValue<Option<AbortHandle>>,
    /// The notifications and assumptions the worker knows.
    known: StoredValue<Option<Known>>,
    /// Whoever lives as long as the app, until something follows on its behalf.
    owner: StoredValue<Option<Owner>>,
    /// The notification that was looked at last, by its place.
    pub looked_at: StoredValue<Option<usize>>,
    /// What the events show about all notifications, from [`Simulation::follow`] on.
    pub overview: RwSignal<Option<Answered>>,
    /// Where the events come from; `None` while there are none.
    pub source: RwSignal<Option<Source>>,
    /// What is being done.
    pub progress: RwSignal<Progress>,
    /// How reading ended, or how far it is.
    pub loaded: RwSignal<ReadReport>,
    /// What stands in the box for text. It may hold anything, so it is not stored: a
    /// reload asks.
    pub text: RwSignal<String>,
    /// What became of each file, if there are several.
    pub files: RwSignal<Vec<FileReport>>,
    /// Whether events were chosen, or given up, since the connection is in use: then
    /// none are read unasked.
    chosen: StoredValue<bool>,
    /// Why the connection did not give all events, and where to go on.
    pub failure: RwSignal<Option<(ApiError, Option<String>)>>,
    /// The worker could not be started, or it stopped.
    pub broken: RwSignal<bool>,
    /// Changes whenever the worker would answer differently.
    pub version: RwSignal<u32>,
}

/// What the worker judges by.
type Known = (Arc<NotificationList>, Assumptions);

/// A reply, and what it is to.
#[derive(Clone)]
pub struct Answered {
    /// The reply.
    pub reply: Arc<WorkerReply>,
    /// The question.
    pub ask: WorkerRequest,
    /// What the worker judged by.
    known: Option<Known>,
}

impl Answered {
    /// Whether the worker judged by these.
    pub fn is_about(&self, list: &Arc<NotificationList>, assumptions: Assumptions) -> bool {
        let now = (Arc::clone(list), assumptions);
        self.known
            .as_ref()
            .is_some_and(|known| !differ(known, &now))
    }
}

/// Whether the worker has to be told. A list that was not read again is the same
/// one, which spares looking into it.
fn differ((list, assumptions): &Known, (other, others): &Known) -> bool {
    assumptions != others || !Arc::ptr_eq(list, other) && list != other
}

/// Several texts taken together. That one of them holds no events is only told of
/// this one.
fn joined(before: ReadReport, last: &ReadReport) -> ReadReport {
    let mut findings = before.findings;
    let count = findings.len() + last.findings.len();
    findings.extend(last.findings.iter().cloned());
    findings.truncate(MOST_FINDINGS);
    let more = count - findings.len();
    ReadReport {
        read: before.read + last.read,
        skipped: before.skipped + last.skipped,
        more_findings: before.more_findings + last.more_findings + more,
        findings,
        error: None,
        stopped: before.stopped || last.stopped,
        ..last.clone()
    }
}

impl Simulation {
    /// Nothing started yet.
    pub fn new() -> Self {
        Self {
            worker: StoredValue::new_local(None),
            early: StoredValue::new_local(Some(Vec::new())),
            waiting: StoredValue::new_local(Vec::new()),
            next: StoredValue::new(0),
            under_way: StoredValue::new(None),
            known: StoredValue::new(None),
            owner: StoredValue::new(Owner::current()),
            looked_at: StoredValue::new(None),
            overview: RwSignal::new(None),
            source: RwSignal::new(None),
            progress: RwSignal::new(Progress::Idle),
            loaded: RwSignal::default(),
            text: RwSignal::default(),
            files: RwSignal::default(),
            chosen: StoredValue::new(false),
            failure: RwSignal::new(None),
            broken: RwSignal::new(false),
            version: RwSignal::new(0),
        }
    }

    /// Keeps the worker informed about notifications and assumptions, and asks for its
    /// overview, from the first call on for as long as the app lives. Pages that bring
    /// events call it: a first visit needs nothing of it.
    pub fn follow(&self, app: App) {
        let mut owner = None;
        self.owner.update_value(|kept| owner = kept.take());
        if let Some(owner) = owner {
            owner.with(|| {
                self.inform(app);
                self.answer_into(self.overview, Signal::stored(Some(WorkerRequest::Overview)));
            });
        }
    }

    fn inform(&self, app: App) {
        let this = *self;
        effect(move |_| {
            let known = app.store.notifications.get().unwrap_or_default();
            let now = (known, app.assumptions.get());
            this.source.track();
            if this.source.with_untracked(Option::is_none) {
                return;
            }
            if this
                .known
                .with_value(|before| before.as_ref().is_none_or(|before| differ(before, &now)))
            {
                let (notifications, assumptions) = &now;
                this.tell(&WorkerRequest::Know(notifications.to_vec(), *assumptions));
                this.known.set_value(Some(now));
                this.changed();
            }
        });
    }

    /// The reply to a question, which is asked again whenever it changes or the
    /// worker would answer differently; nothing while there are no events. For as
    /// long as the page lives that calls this.
    pub fn answer(&self, ask: Signal<Option<WorkerRequest>>) -> Signal<Option<Arc<WorkerReply>>> {
        let answered = self.answered(ask);
        Signal::derive(move || answered.with(|last| Some(Arc::clone(&last.as_ref()?.reply))))
    }

    /// The same, with what the reply is to: until the next one is there, it is the
    /// reply to an earlier question, or about other notifications.
    pub fn answered(&self, ask: Signal<Option<WorkerRequest>>) -> RwSignal<Option<Answered>> {
        let reply = RwSignal::new(None);
        self.answer_into(reply, ask);
        reply
    }

    fn answer_into(&self, reply: RwSignal<Option<Answered>>, ask: Signal<Option<WorkerRequest>>) {
        let this = *self;
        let turn = StoredValue::new(0_u32);
        effect(move |_| {
            this.version.track();
            let asked = ask.get();
            let ready = this.progress.get() == Progress::Idle && this.has_events();
            turn.update_value(|turn| *turn = turn.wrapping_add(1));
            let Some(asked) = asked.filter(|_| ready) else {
                reply.set(None);
                return;
            };
            let (mine, known) = (turn.get_value(), this.known.get_value());
            spawn_local(async move {
                let answer = this.ask(&asked).await.map(|reply| Answered {
                    reply: Arc::new(reply),
                    ask: asked,
                    known,
                });
                // A newer question is on its way, or the page was left.
                if turn.try_get_value() == Some(mine) {
                    let _ = reply.try_set(answer);
                }
            });
        });
    }

    /// Whether there are any events. Listens to changes.
    pub fn has_events(&self) -> bool {
        self.loaded.with(|loaded| loaded.events > 0)
    }

    fn changed(&self) {
        self.version
            .update(|version| *version = version.wrapping_add(1));
    }

    /// Forgets the events, and ends the worker: what belongs to one connection says
    /// nothing about another.
    pub fn forget(&self) {
        self.clear();
        self.chosen.set_value(false);
    }

    /// Gives up the events, because others are wanted or none.
    pub fn clear(&self) {
        self.end();
        self.broken.set(false);
        self.chosen.set_value(true);
    }

    /// Reads the events of the connection by itself, once its notifications are there:
    /// by then it is known that its credentials do. Once for each connection, and never
    /// in place of other events. `from_ms` is the moment somebody wants to look at. For
    /// as long as the page lives that calls this.
    pub fn load_by_itself(&self, app: App, from_ms: Option<i64>) {
        let this = *self;
        let window = from_ms.map_or(Window::Day, Window::since);
        effect(move |_| {
            let ready = app.store.notifications.get().is_some();
            if ready && !this.chosen.get_value() {
                this.load(app, window);
            }
        });
    }

    fn end(&self) {
        self.abort();
        self.worker.set_value(None);
        self.waiting.set_value(Vec::new());
        self.known.set_value(None);
        self.source.set(None);
        self.loaded.set(ReadReport::default());
        self.files.set(Vec::new());
        self.failure.set(None);
        self.progress.set(Progress::Idle);
        self.changed();
    }

    fn abort(&self) {
        self.under_way.update_value(|load| {
            if let Some(load) = load.take() {
                load.abort();
            }
        });
    }

    /// Stops reading; what was read is kept.
    pub fn stop(&self) {
        self.abort();
        if self.progress.get_untracked() != Progress::Idle {
            self.tell(&WorkerRequest::Cancel);
            self.loaded.update(|loaded| loaded.stopped = true);
            self.progress.set(Progress::Idle);
            self.changed();
        }
    }

    /// Reads a text in place of all other events.
    pub fn read_text(&self, text: String) {
        self.read(Source::Text, WorkerRequest::Text(text), None);
    }

    /// Reads files, one after the other, in place of all other events.
    pub fn read_files(&self, mut files: Vec<File>) {
        if files.len() > 1 {
            return self.read_several(files);
        }
        if let Some(file) = files.pop() {
            self.read(Source::File(file.name()), WorkerRequest::File, Some(file));
        }
    }

    fn read_several(&self, files: Vec<File>) {
        self.begin(Source::Files(files.len()));
        let report = |file: &File| FileReport {
            name: file.name(),
            loaded: None,
        };
        self.files.set(files.iter().map(report).collect());
        let this = *self;
        spawn_local(async move {
            let mut sum = ReadReport::default();
            for (at, file) in files.into_iter().enumerate() {
                // Where other events took their place nobody answers.
                let Ok(WorkerReply::Loaded(loaded)) =
                    this.asked(&WorkerRequest::File, Some(file)).await
                else {
                    return;
                };
                sum = joined(sum, &loaded);
                let stopped = this.progress.get_untracked() == Progress::Idle;
                sum.stopped |= stopped;
                this.files.update(|files| {
                    if let Some(report) = files.get_mut(at) {
                        report.loaded = Some(loaded);
                    }
                });
                this.loaded.set(sum.clone());
                if stopped {
                    break;
                }
            }
            this.progress.set(Progress::Idle);
            this.changed();
        });
    }

    fn begin(&self, source: Source) {
        self.clear();
        self.source.set(Some(source));
        self.progress.set(Progress::Reading(0));
    }

    fn read(&self, source: Source, ask: WorkerRequest, file: Option<File>) {
        self.begin(source);
        let this = *self;
        let reply = self.asked(&ask, file);
        spawn_local(async move {
            if let Ok(WorkerReply::Loaded(loaded)) = reply.await
                && this.progress.get_untracked() != Progress::Idle
            {
                this.loaded.set(loaded);
                this.progress.set(Progress::Idle);
                this.changed();
            }
        });
    }

    /// Reads the events of the connection in use, in place of all other events.
    pub fn load(&self, app: App, window: Window) {
        self.begin(Source::Connection(window));
        self.read_pages(app, window, None);
    }

    /// Reads what is missing after a failure: from where it stopped, or all of it.
    pub fn resume(&self, app: App) {
        let window = match self.source.get_untracked() {
            Some(Source::Connection(window)) => window,
            _ => Window::Day,
        };
        let from = self.failure.get_untracked().and_then(|(_, marker)| marker);
        if from.is_none() {
            return self.load(app, window);
        }
        self.failure.set(None);
        self.progress.set(Progress::Reading(0));
        self.read_pages(app, window, from);
    }

    fn read_pages(&self, app: App, window: Window, from: Option<String>) {
        let this = *self;
        let (work, handle) = abortable(this.pages(app, window, from));
        self.under_way.set_value(Some(handle));
        spawn_local(async move {
            // Stopped by whoever wanted something else.
            let Ok(end) = work.await else {
                return;
            };
            if let Some((error, marker)) = end
                && error.kind != ErrorKind::Cancelled
            {
                this.failure.set(Some((error, marker)));
            }
            this.progress.set(Progress::Idle);
            this.changed();
        });
    }

    /// Reads page after page, the newest first. Returns why it ended early, and the
    /// page to go on with.
    async fn pages(
        self,
        app: App,
        window: Window,
        mut next: Option<String>,
    ) -> Option<(ApiError, Option<String>)> {
        let client = app.session.client();
        let (now, span) = (clock::now_ms(), window.ms());
        let mut sum = self.loaded.get_untracked();
        loop {
            let query = TraceQuery {
                limit: MAX_TRACES,
                window_ms: Some((now - span, now)),
                next: next.clone(),
                ..TraceQuery::default()
            };
            let page = match client.send(trace_text(&client.project_id(), &query)).await {
                Ok(page) => page,
                Err(error) => return Some((error, next)),
            };
            if page.traces > 0 {
                let reply = self.asked(&WorkerRequest::Text(page.text), None).await;
                if let Ok(WorkerReply::Loaded(loaded)) = reply {
                    sum = joined(sum, &loaded);
                    self.loaded.set(sum.clone());
                }
            }
            if let Some(oldest) = page.oldest_ms {
                let done = (now - oldest).clamp(0, span) * 100 / span;
                let done = usize::try_from(done).unwrap_or(0);
                self.progress.set(Progress::Reading(done));
            }
            next = page.next;
            next.as_ref()?;
        }
    }

    /// Asks the worker; `None` if it stopped meanwhile.
    pub async fn ask(&self, ask: &WorkerRequest) -> Option<WorkerReply> {
        self.asked(ask, None).await.ok()
    }

    fn asked(&self, ask: &WorkerRequest, file: Option<File>) -> oneshot::Receiver<WorkerReply> {
        let (reply, awaited) = oneshot::channel();
        let number = self.number();
        self.waiting
            .update_value(|waiting| waiting.push((number, reply)));
        self.send(ask.to_json(number), file);
        awaited
    }

    fn tell(&self, ask: &WorkerRequest) {
        let number = self.number();
        self.send(ask.to_json(number), None);
    }

    fn number(&self) -> u32 {
        self.next
            .update_value(|number| *number = number.wrapping_add(1));
        self.next.get_value()
    }

    fn send(&self, text: String, file: Option<File>) {
        self.start();
        let mut message = Some((text, file));
        self.early.update_value(|early| {
            if let Some(early) = early {
                early.extend(message.take());
            }
        });
        if let Some((text, file)) = message {
            self.worker.with_value(|worker| {
                if let Some(worker) = worker {
                    worker.send(&text, file.as_ref());
                }
            });
        }
    }

    fn start(&self) {
        if self.worker.with_value(Option::is_some) {
            return;
        }
        let this = *self;
        self.early.set_value(Some(Vec::new()));
        let hear = move |text: String| {
            if let Some((reply, number)) = WorkerReply::from_json(&text) {
                this.hear(reply, number);
            }
        };
        let worker =
            simulator_url().and_then(|url| Worker::start(&url, hear, move || this.give_up()));
        if worker.is_none() {
            this.give_up();
        }
        self.worker.set_value(worker);
    }

    /// The worker stopped, or never came up: nothing waits for it any longer.
    fn give_up(&self) {
        self.end();
        self.broken.set(true);
    }

    fn hear(&self, reply: WorkerReply, number: u32) {
        match &reply {
            WorkerReply::Ready => {
                let mut early = None;
                self.early.update_value(|kept| early = kept.take());
                for (text, file) in early.into_iter().flatten() {
                    self.send(text, file);
                }
                return;
            }
            WorkerReply::Loaded(loaded) if loaded.goes_on => {
                let reading = self.progress.get_untracked() != Progress::Idle;
                let of_text = !matches!(self.source.get_untracked(), Some(Source::Connection(_)));
                if reading && of_text {
                    let (read, all) = loaded.bytes;
                    let done = read.saturating_mul(100).checked_div(all).unwrap_or(0);
                    let (before, files) = self.files.with_untracked(|files| {
                        let before = files.iter().filter(|file| file.loaded.is_some());
                        (before.count(), files.len().max(1))
                    });
                    let done = (before * 100 + done) / files;
                    self.progress.set(Progress::Reading(done));
                    self.loaded.set(loaded.clone());
                }
                return;
            }
            _ => {}
        }
        let mut waits = None;
        self.waiting.update_value(|waiting| {
            if let Some(at) = waiting.iter().position(|(of, _)| *of == number) {
                waits = Some(waiting.swap_remove(at));
            }
        });
        if let Some((_, waits)) = waits {
            // Whoever asked may have stopped waiting.
            let _ = waits.send(reply);
        }
    }
}
