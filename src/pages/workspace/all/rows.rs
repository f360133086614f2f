//! The rows of the list of all notifications.

use domain::sentence;
use leptos::prelude::*;
use messages::{list, notifications as words};
use screen::list::ListView;
use screen::route::Route;
use screen::workspace_list::WorkspaceRows;

use super::Loaded;
use super::bulk::Bulk;
use crate::components::verdict::VerdictCell;
use crate::pages::connections::switch;
use crate::pages::notifications::facts::{RelativeTime, Status, breakable};
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::t;
use crate::state::use_app;

/// A notification of a connection: the ids of both.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// Id of the connection.
    pub connection: String,
    /// Id of the notification.
    pub notification: String,
    /// The place in the connection's list: a service may leave ids out, or repeat them.
    pub at: usize,
}

impl ItemKey {
    /// The row it is now: others may have come before it.
    pub fn row(&self, rows: &WorkspaceRows) -> Option<usize> {
        let row = rows.find(&self.connection, self.at)?;
        (Self::of(rows, row)? == *self).then_some(row)
    }

    /// That of a row.
    pub fn of(rows: &WorkspaceRows, row: usize) -> Option<Self> {
        let (part, at) = rows.place(row)?;
        Some(Self {
            connection: part.id.clone(),
            notification: part.rows.list().get(at)?.id.clone(),
            at,
        })
    }
}

/// The rows of the page.
#[component]
pub fn Rows(loaded: Memo<Loaded>, listed: Memo<ListView>, bulk: Bulk) -> impl IntoView {
    let keys = move || {
        let rows = loaded.get().rows;
        listed.with(|view| {
            let places = view.indices.iter();
            let keys = places.filter_map(|row| ItemKey::of(&rows, *row));
            keys.collect::<Vec<_>>()
        })
    };
    view! {
        <For each=keys key=ItemKey::clone let(key)>
            <Row key loaded bulk />
        </For>
    }
}

/// A notification. What it shows follows what was read, while its place is the same.
#[component]
fn Row(key: ItemKey, loaded: Memo<Loaded>, bulk: Bulk) -> impl IntoView {
    let app = use_app();
    let of = key.clone();
    let ticked = memo(move |_| bulk.selected.with(|all| all.contains(&key)));
    move || {
        let rows = loaded.get().rows;
        let key = of.clone();
        let found = rows.row(key.row(&rows)?)?;
        let notification = found.row.notification;
        let target = sentence::target(&notification);
        let open = key.clone();
        Some(view! {
            <tr data-selected=move || ticked.get().then_some("")>
                <td class="check">
                    <input
                        type="checkbox"
                        aria-label=t(words::SelectNamed {
                            name: (&notification.name).into(),
                        })
                        prop:checked=ticked
                        on:change=move |event| {
                            bulk.select(std::slice::from_ref(&key), event_target_checked(&event));
                        }
                    />
                </td>
                <td data-column="name">
                    <button type="button" class="link title" on:click=move |_| show(app, &open)>
                        <bdi>{breakable(&notification.name)}</bdi>
                    </button>
                </td>
                <td data-column="connection" data-label=t(list::CONNECTION)>
                    <bdi>{found.connection_name}</bdi>
                </td>
                <td data-column="status">
                    <Status enabled=notification.enabled />
                </td>
                <td data-column="verdict">
                    {found.row.verdict.map(|verdict| view! { <VerdictCell verdict /> })}
                </td>
                <td data-column="target" data-label=t(list::TARGET)>
                    <code>{t(target.name)}</code>
                </td>
                <td data-column="when" data-label=t(list::TRIGGER)>
                    {t(sentence::trigger(&notification))}
                </td>
                <td data-column="created" data-label=t(list::CREATED) class="dim nowrap">
                    <RelativeTime ms=notification.created_ms />
                </td>
            </tr>
        })
    }
}

/// Uses the connection of a notification and shows it.
fn show(app: App, key: &ItemKey) {
    if app.session.connection_now().id != key.connection {
        let Some(connection) = app.session.find(&key.connection) else {
            return;
        };
        switch(app, &connection);
    }
    app.nav.open(Route::Notification(key.notification.clone()));
}
