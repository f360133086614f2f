//! The rows of a list of all connections.

use leptos::prelude::*;
use messages::{list, notifications as words};
use screen::workspace_list::ItemKey;

use super::bulk::Bulk;
use super::{Listed, Loaded};
use crate::components::name::{Name, breakable};
use crate::pages::connections::switch;
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::{of_name, t};
use crate::state::use_app;

/// The rows of the page.
#[component]
pub fn Rows<L: Listed>(
    loaded: Memo<Loaded<L>>,
    on_page: Memo<Vec<ItemKey>>,
    bulk: Bulk,
) -> impl IntoView {
    view! {
        <For each=move || on_page.get() key=ItemKey::clone let(key)>
            <Row key loaded bulk />
        </For>
    }
}

/// A row. What it shows follows what was read, while its place is the same.
#[component]
fn Row<L: Listed>(key: ItemKey, loaded: Memo<Loaded<L>>, bulk: Bulk) -> impl IntoView {
    let app = use_app();
    let of = key.clone();
    let ticked = memo(move |_| bulk.selected.with(|all| all.contains(&key)));
    move || {
        let rows = loaded.get().rows;
        let key = of.clone();
        let at = rows.keyed(&key)?;
        let (part, place) = rows.place(at)?;
        let name = part.rows.name(place)?.to_owned();
        let found = rows.row(at)?;
        let opened = key.clone();
        let open = move |_| show::<L>(app, &opened);
        // Shown in place of the column where that has no room.
        let from = view! {
            <span class="sub from">
                <Name name=found.connection_name.clone() />
            </span>
        };
        Some(view! {
            <tr data-selected=move || ticked.get().then_some("")>
                <td class="check">
                    <input
                        type="checkbox"
                        aria-label=t(words::SelectNamed {
                            name: (&name).into(),
                        })
                        prop:checked=ticked
                        on:change=move |event| {
                            bulk.select(std::slice::from_ref(&key), event_target_checked(&event));
                        }
                    />
                </td>
                <td data-column="name">
                    <button type="button" class="link title" on:click=open>
                        <bdi lang=of_name(&name)>{breakable(&name)}</bdi>
                    </button>
                    {from}
                </td>
                <td data-column="connection" data-label=t(list::CONNECTION)>
                    <Name name=found.connection_name />
                </td>
                {L::cells(found.row)}
            </tr>
        })
    }
}

/// Uses the connection of a row and shows its page.
fn show<L: Listed>(app: App, key: &ItemKey) {
    if app.session.connection_now().id != key.connection {
        let Some(connection) = app.session.find(&key.connection) else {
            return;
        };
        switch(app, &connection);
    }
    app.nav.open(L::page(key.item.clone()));
}
