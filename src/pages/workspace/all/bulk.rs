//! One action on selected rows of several connections, with a result for each.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use desired_state::bundle::{Format, Made, Omission};
use desired_state::place::Connection as Place;
use domain::notification::Notification;
use futures::future::join_all;
use futures::stream::{self, StreamExt};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, component, notifications as words, workspace as say};
use screen::batch::{Action, BulkAction, ItemOutcome};
use screen::connection::Connection;
use screen::list_query::ListQuery;
use screen::workspace::{Besides, ConnectionReading};
use screen::workspace_list::{ItemKey, matching};
use wire::http::Service;

use super::super::files::{Omitted, file_name, keep};
use super::super::places::place;
use super::{Listed, Loaded};
use crate::browser::dom;
use crate::client::Client;
use crate::components::button::Button;
use crate::pages::notifications::bulk::{BatchReport, REPORT, names, recreatable_words, recreate};
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::t;
use crate::state::question::Question;
use crate::state::workspace::AT_ONCE_PER_HOST;

/// What becomes of one row, which its id stands for.
pub type Act =
    for<'a> fn(&'a Client, Action, &'a str) -> Pin<Box<dyn Future<Output = ItemOutcome> + 'a>>;

/// The notification that an id stands for at a connection, if it can be created again once it
/// is deleted.
pub type Recreatable = fn(&Connection, &ConnectionReading, &str) -> Option<Notification>;

/// What was deleted and can be created again, by what identifies it in a batch.
type Deleted = Rc<BTreeMap<String, Notification>>;

/// How things are done with the rows of a list.
#[derive(Clone, Copy)]
pub struct Deeds {
    /// What the rows are.
    pub what: fn() -> Message,
    /// The service that does them.
    pub service: Service,
    /// Does one of them.
    pub act: Act,
    /// What can be created again once it is deleted, where that is offered at all.
    pub recreatable: Option<Recreatable>,
    /// Reads the list of the connection in use again.
    pub refresh: fn(App),
}

/// What is selected and what is being done with it.
#[derive(Clone, Copy)]
pub struct Bulk {
    app: App,
    deeds: Deeds,
    /// The selected rows.
    pub selected: RwSignal<BTreeSet<ItemKey>>,
    batch: RwSignal<Option<BulkAction>>,
    /// What the last batch deleted.
    deleted: StoredValue<Deleted, LocalStorage>,
    /// Whether what was not begun yet is to be left.
    is_stopped: RwSignal<bool>,
    /// What the last bundle of the selection could not say.
    omitted: RwSignal<Vec<Omission>>,
}

/// A row of the selection with its names.
#[derive(Clone, PartialEq)]
pub struct Chosen {
    pub key: ItemKey,
    /// “name (connection)”
    pub name: String,
    /// Whether it tells somebody.
    pub tells: bool,
    /// Whether nothing may be changed there.
    is_read_only: bool,
}

impl Chosen {
    /// What identifies it in a batch.
    fn id(&self) -> String {
        [&self.key.connection, "\n", &self.key.item].concat()
    }
}

/// What is asked before something is done.
pub struct Ask {
    pub title: String,
    /// What it leads to.
    pub effect: Option<String>,
    pub yes: String,
    /// The word to type, if any.
    pub word: Option<String>,
}

/// What is selected of one connection: what bundles need to know of it, what was read
/// there, and what identifies the rows.
pub type ChosenAt = (Place, Arc<ConnectionReading>, BTreeSet<String>);

impl Bulk {
    /// Nothing selected.
    pub fn new(app: App, deeds: Deeds) -> Self {
        Self {
            app,
            deeds,
            selected: RwSignal::default(),
            batch: RwSignal::new(None),
            deleted: StoredValue::new_local(Deleted::default()),
            is_stopped: RwSignal::new(false),
            omitted: RwSignal::default(),
        }
    }

    /// Selects rows, or no longer.
    pub fn select(&self, keys: &[ItemKey], on: bool) {
        self.omitted.set(Vec::new());
        self.selected.update(|all| {
            for key in keys {
                if on {
                    all.insert(key.clone());
                } else {
                    all.remove(key);
                }
            }
        });
    }

    /// The selection as far as it is among the rows.
    fn chosen<L: Listed>(&self, loaded: &Loaded<L>) -> Vec<Chosen> {
        let rows = &loaded.rows;
        let selected = self.selected.get();
        let selected = selected.into_iter();
        let found = selected.filter_map(|key| Some((rows.keyed(&key)?, key)));
        let mut found: Vec<(usize, ItemKey)> = found.collect();
        found.sort_unstable_by_key(|(row, _)| *row);
        let chosen = found.into_iter().filter_map(|(row, key)| {
            if key.item.is_empty() {
                return None;
            }
            let (part, at) = rows.place(row)?;
            let name = say::NamedAt {
                connection: (&part.name).into(),
                name: part.rows.name(at)?.into(),
            };
            let connection = self.app.session.find(&part.id);
            Some(Chosen {
                key,
                name: t(name),
                tells: part.rows.tells(at),
                is_read_only: connection.is_some_and(|connection| connection.read_only),
            })
        });
        chosen.collect()
    }

    /// The selection, one connection after the other.
    pub fn by_connection(&self, chosen: &[Chosen]) -> Vec<ChosenAt> {
        let app = self.app;
        let of_one = chosen.chunk_by(|a, b| a.key.connection == b.key.connection);
        let places = of_one.filter_map(|chosen| {
            let id = &chosen.first()?.key.connection;
            let connection = app.session.find(id)?;
            let reading = untrack(|| app.workspace.reading(id))?;
            let ids = chosen.iter().map(|one| one.key.item.clone());
            Some((place(app.session, &connection), reading, ids.collect()))
        });
        places.collect()
    }

    /// Offers a bundle as a file.
    pub fn offer(self, made: Made) {
        keep(
            self.app,
            file_name(Format::Yaml),
            &made.bundle.write(Format::Yaml),
        );
        self.omitted.set(made.omitted);
    }

    fn is_running(&self) -> bool {
        let running =
            |batch: &Option<BulkAction>| batch.as_ref().is_some_and(|it| !it.is_finished());
        self.batch.with_untracked(running)
    }

    /// Asks, then does it. Where nothing of it may be done, it says so instead.
    pub fn ask(self, action: Action, chosen: Vec<Chosen>, ask: Ask) {
        if chosen.is_empty() || self.is_running() {
            return;
        }
        let session = self.app.session;
        let read_only = chosen.iter().filter(|one| one.is_read_only).count();
        if session.is_site_read_only() || read_only == chosen.len() {
            let why = if session.is_site_read_only() {
                messages::connection::SITE_READ_ONLY
            } else {
                say::ALL_READ_ONLY
            };
            self.app.flashes.failure(why, None);
            return;
        }
        let read_only = (read_only > 0).then(|| t(say::SomeReadOnly { count: read_only }));
        let (deleted, again) = match self.deeds.recreatable {
            Some(recreatable) if action == Action::Delete => self.lost(&chosen, recreatable),
            _ => Default::default(),
        };
        let names = names(chosen.iter().map(|one| &one.name));
        let body = ask.effect.into_iter().chain([names]);
        let body = body.chain(again).chain(read_only).collect();
        let deleted = StoredValue::new_local(Rc::new(deleted));
        self.app.ask(|| Question {
            title: ask.title,
            body,
            yes: ask.yes,
            no: t(component::CANCEL),
            word: ask.word,
            act: Callback::new(move |()| {
                self.run(action, &chosen, deleted.try_get_value().unwrap_or_default());
            }),
            decline: None,
        });
    }

    /// What of the selection can be created again once it is deleted, and what is said of
    /// that before.
    fn lost(
        self,
        chosen: &[Chosen],
        recreatable: Recreatable,
    ) -> (BTreeMap<String, Notification>, Vec<String>) {
        let Self { app, .. } = self;
        let found = chosen.iter().filter_map(|one| {
            let id = &one.key.connection;
            let connection = app.session.find(id)?;
            let reading = untrack(|| app.workspace.reading(id))?;
            Some((one.id(), recreatable(&connection, &reading, &one.key.item)?))
        });
        let kept: BTreeMap<String, Notification> = found.collect();
        let lost = chosen.iter().filter(|one| !kept.contains_key(&one.id()));
        let lost: Vec<&String> = lost.map(|one| &one.name).collect();
        let words = recreatable_words(!kept.is_empty(), lost.into_iter());
        (kept, words)
    }

    /// Does it: the rows of one connection one after the other, several connections of a
    /// host at once.
    fn run(self, action: Action, chosen: &[Chosen], deleted: Deleted) {
        let things = chosen.iter().map(|one| (one.id(), one.name.clone()));
        let batch = BulkAction::new(action, things.collect());
        let batch = batch.with_recreatable(deleted.keys().cloned());
        self.deleted.set_value(Rc::clone(&deleted));
        self.is_stopped.set(false);
        self.batch.set(Some(batch.clone()));
        let mut connections: BTreeMap<&String, Vec<Chosen>> = BTreeMap::new();
        for one in chosen {
            let of = &one.key.connection;
            connections.entry(of).or_default().push(one.clone());
        }
        let mut hosts: BTreeMap<String, Vec<(Connection, Vec<Chosen>)>> = BTreeMap::new();
        for (id, chosen) in connections {
            // One that was removed meanwhile is left.
            if let Some(connection) = self.app.session.find(id) {
                let host = connection.base_of(self.deeds.service);
                hosts.entry(host).or_default().push((connection, chosen));
            }
        }
        let touched = hosts.values().flatten().map(|(one, _)| one.clone());
        let touched: Vec<Connection> = touched.collect();
        let progress = Progress {
            bulk: self,
            batch: Rc::new(RefCell::new(batch)),
            deleted,
        };
        spawn_local(async move {
            let progress = &progress;
            join_all(hosts.into_values().map(|connections| {
                stream::iter(connections)
                    .for_each_concurrent(AT_ONCE_PER_HOST, |(connection, chosen)| {
                        progress.at(connection, action, chosen)
                    })
            }))
            .await;
            progress.finish();
            if action != Action::Test {
                self.read_again(&touched);
            }
        });
    }

    /// What was changed is no longer what was read.
    fn read_again(self, touched: &[Connection]) {
        let Self { app, deeds, .. } = self;
        app.workspace.read(app.session, touched, Besides::default());
        let in_use = app.session.connection_now();
        if touched.iter().any(|one| one.id == in_use.id) {
            (deeds.refresh)(app);
        }
    }
}

/// A batch under way. The page may go meanwhile; what was begun is done all the same.
struct Progress {
    bulk: Bulk,
    batch: Rc<RefCell<BulkAction>>,
    /// What is created again, if that is what is done.
    deleted: Deleted,
}

impl Progress {
    /// Does it at one connection.
    async fn at(&self, connection: Connection, action: Action, chosen: Vec<Chosen>) {
        let Bulk {
            app,
            deeds,
            is_stopped,
            ..
        } = self.bulk;
        let client = app.session.client_for(&connection);
        for one in chosen {
            let outcome = if is_stopped.try_get_untracked() == Some(true) {
                ItemOutcome::NotTried
            } else if action != Action::Recreate {
                (deeds.act)(&client, action, &one.key.item).await
            } else if let Some(notification) = self.deleted.get(&one.id()) {
                recreate(&client, notification).await
            } else {
                ItemOutcome::NotTried
            };
            self.update(|batch| batch.settle(&one.id(), outcome));
        }
    }

    fn update(&self, change: impl FnOnce(&mut BulkAction)) -> bool {
        let mut batch = self.batch.borrow_mut();
        change(&mut batch);
        self.bulk.batch.try_set(Some(batch.clone())).is_none()
    }

    /// Nothing is left to do. Where the page is gone, a message says on the one that is open
    /// what became of it.
    fn finish(&self) {
        if self.update(BulkAction::stop) {
            dom::focus_soon(REPORT);
            return;
        }
        let batch = self.batch.borrow();
        let Bulk { app, deeds, .. } = self.bulk;
        let words = say::AboutBatch {
            summary: batch.summary().into(),
            what: (deeds.what)().into(),
        };
        let flashes = app.flashes;
        if batch.all_done() {
            flashes.success(words, None);
        } else {
            flashes.failure(words, None);
        }
    }
}

/// What became of the last action.
#[component]
pub fn BulkReport(bulk: Bulk) -> impl IntoView {
    let Bulk {
        batch, is_stopped, ..
    } = bulk;
    let undo = Callback::new(move |back: BulkAction| {
        let chosen = back.items().iter().filter_map(|item| {
            let (connection, id) = item.id.split_once('\n')?;
            Some(Chosen {
                key: ItemKey {
                    connection: connection.to_owned(),
                    item: id.to_owned(),
                    at: 0,
                },
                name: item.name.clone(),
                tells: back.action() == Action::Disable,
                is_read_only: false,
            })
        });
        // Only creating again needs what was deleted.
        let deleted = bulk.deleted.get_value();
        bulk.run(back.action(), &chosen.collect::<Vec<_>>(), deleted);
    });
    let dismiss = Callback::new(move |()| batch.set(None));
    let stop = move || {
        is_stopped.set(true);
        // This button goes.
        dom::focus_soon(REPORT);
    };
    // It stays while what is above the lines changes with each result.
    let can_stop = memo(move |_| {
        let is_running = batch.with(|batch| batch.as_ref().is_some_and(|it| !it.is_finished()));
        is_running && !is_stopped.get()
    });
    view! {
        <Show when=move || can_stop.get()>
            <div class="tools">
                <Button class="btn slim" label=t(say::STOP) on_press=stop />
            </div>
        </Show>
        {move || {
            let shown = batch.get()?;
            Some(view! { <BatchReport batch=shown on_undo=undo on_dismiss=dismiss /> })
        }}
    }
}

/// What can be done with the selection, while there is one.
#[component]
pub fn BulkBar<L: Listed>(
    bulk: Bulk,
    loaded: Memo<Loaded<L>>,
    query: Memo<ListQuery>,
) -> impl IntoView {
    let chosen = memo(move |_| bulk.chosen(&loaded.get()));
    let count = memo(move |_| chosen.with(Vec::len));
    let connections = memo(move |_| {
        chosen.with(|all| {
            let ids: BTreeSet<&String> = all.iter().map(|one| &one.key.connection).collect();
            ids.len()
        })
    });
    let select_all = move || {
        let rows = loaded.get_untracked().rows;
        let found = matching(&rows, &query.get_untracked()).into_iter();
        let keys: Vec<ItemKey> = found.filter_map(|row| rows.key(row)).collect();
        bulk.select(&keys, true);
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <div class="tools" role="group" aria-label=t(L::WORDS.selected)>
                <span role="status">
                    {move || {
                        t(say::SelectedAt {
                            connections: connections.get(),
                            count: count.get(),
                        })
                    }}
                </span>
                <Button class="btn slim" label=t(say::SELECT_ALL_MATCHING) on_press=select_all />
                {L::buttons(bulk, chosen.into())}
                <Button
                    class="btn quiet slim"
                    label=t(words::CLEAR_SELECTION)
                    on_press=move || bulk.selected.set(BTreeSet::new())
                />
            </div>
            <Omitted omitted=bulk.omitted />
        </Show>
    }
}

/// A button that does something with the selection.
pub fn button(
    label: Message,
    class: &'static str,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    view! { <Button class label=t(label) on_press=press /> }.into_any()
}
