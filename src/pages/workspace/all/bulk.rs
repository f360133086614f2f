//! One action on selected notifications of several connections, with a result for each;
//! and the bundle of them.

use std::collections::{BTreeMap, BTreeSet};

use desired_state::bundle::{Format, Omission, bundle_of_several};
use domain::notification::Notification;
use futures::future::join_all;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{component, notifications as words, workspace as say, workspace_plan as bundle};
use screen::batch::{Action, BulkAction, ItemOutcome};
use screen::list_query::ListQuery;
use screen::workspace::Besides;
use screen::workspace_list::matching;
use wire::explain::Subject;

use super::super::files::{Omitted, file_name, keep};
use super::super::places::place;
use super::Loaded;
use super::rows::ItemKey;
use crate::client::{Client, notifications};
use crate::components::button::Button;
use crate::components::failure_words::brief;
use crate::pages::notifications::bulk::{BatchReport, names, switch_latest};
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::t;
use crate::state::question::Question;

/// What is selected and what is being done with it.
#[derive(Clone, Copy)]
pub struct Bulk {
    app: App,
    /// The selected notifications.
    pub selected: RwSignal<BTreeSet<ItemKey>>,
    batch: RwSignal<Option<BulkAction>>,
    /// What the last bundle of the selection could not say.
    omitted: RwSignal<Vec<Omission>>,
}

/// A notification of the selection with its names.
#[derive(Clone)]
struct Chosen {
    key: ItemKey,
    /// “name (connection)”
    name: String,
    is_enabled: bool,
}

impl Chosen {
    /// What identifies it in a batch.
    fn id(&self) -> String {
        [&self.key.connection, "\n", &self.key.notification].concat()
    }
}

impl Bulk {
    /// Nothing selected.
    pub fn new(app: App) -> Self {
        Self {
            app,
            selected: RwSignal::default(),
            batch: RwSignal::new(None),
            omitted: RwSignal::default(),
        }
    }

    /// Selects notifications, or no longer.
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
    fn chosen(&self, loaded: &Loaded) -> Vec<Chosen> {
        let rows = &loaded.rows;
        let selected = self.selected.get();
        let selected = selected.into_iter();
        let found = selected.filter_map(|key| Some((key.row(rows)?, key)));
        let mut found: Vec<(usize, ItemKey)> = found.collect();
        found.sort_unstable_by_key(|(row, _)| *row);
        let chosen = found.into_iter().filter_map(|(row, key)| {
            if key.notification.is_empty() {
                return None;
            }
            let (part, at) = rows.place(row)?;
            let notification = part.rows.list().get(at)?;
            let name = say::NotificationAt {
                connection: (&part.name).into(),
                name: (&notification.name).into(),
            };
            Some(Chosen {
                key,
                name: t(name),
                is_enabled: notification.enabled != Some(false),
            })
        });
        chosen.collect()
    }

    /// Offers them as one bundle.
    fn export(self, chosen: &[Chosen]) {
        let app = self.app;
        let of_one = chosen.chunk_by(|a, b| a.key.connection == b.key.connection);
        let places = of_one.filter_map(|chosen| {
            let id = &chosen.first()?.key.connection;
            let connection = app.session.find(id)?;
            let list = untrack(|| app.workspace.reading(id))?
                .notifications
                .here()?;
            let ids = chosen.iter().map(|one| one.key.notification.as_str());
            let ids: BTreeSet<&str> = ids.collect();
            Some((place(app.session, &connection), list, ids))
        });
        let places: Vec<_> = places.collect();
        let made = bundle_of_several(places.iter().map(|(connection, list, ids)| {
            let is_wanted = move |one: &Notification| ids.contains(one.id.as_str());
            (connection, &**list, is_wanted)
        }));
        keep(
            app,
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

    /// Asks, then does it.
    fn ask(self, action: Action, chosen: Vec<Chosen>) {
        if chosen.is_empty() || self.is_running() {
            return;
        }
        let count = chosen.len();
        let (title, yes) = match action {
            Action::Enable => (t(say::EnableMany { count }), t(words::ENABLE)),
            Action::Disable => (t(words::DisableMany { count }), t(words::DISABLE)),
            _ => (t(words::DeleteMany { count }), t(words::DELETE)),
        };
        let goes_silent = chosen.iter().filter(|one| one.is_enabled).count();
        let silent = (action != Action::Enable && goes_silent > 0)
            .then(|| t(words::SomeGoSilent { count: goes_silent }));
        let body = silent
            .into_iter()
            .chain([names(chosen.iter().map(|one| &one.name))])
            .collect();
        let word = (action == Action::Delete).then(|| t(words::WORD));
        self.app.ask(|| Question {
            title,
            body,
            yes,
            no: t(component::CANCEL),
            word,
            act: Callback::new(move |()| self.run(action, &chosen)),
            decline: None,
        });
    }

    /// Does it: the notifications of one connection one after the other, several
    /// connections at once.
    fn run(self, action: Action, chosen: &[Chosen]) {
        let things = chosen.iter().map(|one| (one.id(), one.name.clone()));
        self.batch
            .set(Some(BulkAction::new(action, things.collect())));
        let mut connections: BTreeMap<String, Vec<Chosen>> = BTreeMap::new();
        for one in chosen {
            let of = one.key.connection.clone();
            connections.entry(of).or_default().push(one.clone());
        }
        spawn_local(async move {
            let touched: Vec<String> = connections.keys().cloned().collect();
            let all = connections
                .into_iter()
                .map(|(id, chosen)| self.at(id, action, chosen));
            join_all(all).await;
            let touched = touched.iter().filter_map(|id| self.app.session.find(id));
            let touched: Vec<_> = touched.collect();
            self.app
                .workspace
                .read(self.app.session, &touched, Besides::default());
            let in_use = self.app.session.connection_now();
            if touched.iter().any(|one| one.id == in_use.id) {
                self.app.store.load_notifications();
            }
        });
    }

    /// Does it at one connection.
    async fn at(self, connection: String, action: Action, chosen: Vec<Chosen>) {
        let client = self
            .app
            .session
            .find(&connection)
            .map(|connection| self.app.session.client_for(&connection));
        for one in chosen {
            let outcome = match &client {
                None => ItemOutcome::NotTried,
                Some(client) => act(client, action, &one.key.notification).await,
            };
            // The page may be gone; what was begun is done all the same.
            self.batch.try_update(|batch| {
                if let Some(batch) = batch {
                    batch.settle(&one.id(), outcome);
                }
            });
        }
    }
}

/// Does it with one notification.
async fn act(client: &Client, action: Action, id: &str) -> ItemOutcome {
    if action != Action::Delete {
        return switch_latest(client, id, action == Action::Enable).await;
    }
    let call = wire::notifications::delete(&client.project_id(), &[id]);
    let Err(error) = client.send(call).await else {
        return ItemOutcome::Done;
    };
    // It may have been deleted all the same: the list decides.
    let why = brief(&error, Subject::DeleteNotifications);
    match notifications::list(client).await {
        Ok(left) if left.position(id).is_some() => ItemOutcome::Failed(why),
        Ok(left) if left.lacks(id) => ItemOutcome::Done,
        _ => ItemOutcome::Failed(words::MightBeDeleted { why: why.into() }.into()),
    }
}

/// What became of the last action.
#[component]
pub fn BulkReport(bulk: Bulk) -> impl IntoView {
    let batch = bulk.batch;
    move || {
        let shown = batch.get()?;
        let undo = move |back: BulkAction| {
            let chosen = back.items().iter().filter_map(|item| {
                let (connection, notification) = item.id.split_once('\n')?;
                Some(Chosen {
                    key: ItemKey {
                        connection: connection.to_owned(),
                        notification: notification.to_owned(),
                        at: 0,
                    },
                    name: item.name.clone(),
                    is_enabled: back.action() == Action::Disable,
                })
            });
            bulk.run(back.action(), &chosen.collect::<Vec<_>>());
        };
        Some(
            view! { <BatchReport batch=shown on_undo=undo on_dismiss=move |()| batch.set(None) /> },
        )
    }
}

/// What can be done with the selection, while there is one.
#[component]
pub fn BulkBar(bulk: Bulk, loaded: Memo<Loaded>, query: Memo<ListQuery>) -> impl IntoView {
    let chosen = Signal::derive(move || bulk.chosen(&loaded.get()));
    let count = memo(move |_| chosen.get().len());
    let connections = memo(move |_| {
        let all = chosen.get();
        let ids: BTreeSet<&String> = all.iter().map(|one| &one.key.connection).collect();
        ids.len()
    });
    let select_all = move || {
        let rows = loaded.get_untracked().rows;
        let keys = matching(&rows, &query.get_untracked());
        let keys: Vec<ItemKey> = keys
            .iter()
            .filter_map(|at| ItemKey::of(&rows, *at))
            .collect();
        bulk.select(&keys, true);
    };
    let press = move |action| move || bulk.ask(action, untrack(|| chosen.get()));
    view! {
        <Show when=move || { count.get() > 0 }>
            <div class="tools" role="group" aria-label=t(words::SELECTED_NOTIFICATIONS)>
                <span role="status">
                    {move || {
                        t(say::SelectedAt {
                            connections: connections.get(),
                            count: count.get(),
                        })
                    }}
                </span>
                <Button class="btn slim" label=t(say::SELECT_ALL_MATCHING) on_press=select_all />
                <Button
                    class="btn slim"
                    label=t(words::ENABLE_SELECTED)
                    on_press=press(Action::Enable)
                />
                <Button
                    class="btn slim"
                    label=t(words::DISABLE_SELECTED)
                    on_press=press(Action::Disable)
                />
                <Button
                    class="btn slim"
                    label=t(bundle::EXPORT_TITLE)
                    on_press=move || bulk.export(&untrack(|| chosen.get()))
                />
                <Button
                    class="btn slim bad"
                    label=t(words::DELETE_SELECTED)
                    on_press=press(Action::Delete)
                />
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
