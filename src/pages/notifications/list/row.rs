//! The rows of the list of notifications.

use domain::notification::Notification;
use domain::sentence;
use leptos::prelude::*;
use messages::{Arg, Message, list, notifications as words};
use screen::notification_list::{NotificationRow, Target};
use screen::route::Route;

use super::Selection;
use super::below::Shown;
use crate::components::button::{IconButton, IconLink};
use crate::components::lazy::act;
use crate::components::name::breakable;
use crate::components::rule_line::RuleLines;
use crate::components::verdict::VerdictCell;
use crate::pages::notifications::actions;
use crate::pages::notifications::bulk::{is_among, select};
use crate::pages::notifications::facts::{RelativeTime, Status};
use crate::reactive::memo;
use crate::split::{Loaded, split};
use crate::state::App;
use crate::state::language::{of_name, t};
use crate::state::store::PreparedRows;

/// What all rows of the table share.
#[derive(Clone, Copy)]
pub struct TableContext {
    /// The app.
    pub app: App,
    /// Ids of the selected notifications.
    pub selected: Selection,
    /// Why no notification can be changed.
    pub no_change: Memo<Option<String>>,
    /// Why none can be deleted.
    pub no_deletion: Memo<Option<String>>,
    /// A notification was deleted from its row.
    pub on_deleted: Callback<()>,
}

/// What a row is known by: the id of its notification, and how many rows before it have
/// the same one. A service may leave ids out.
#[derive(Clone, PartialEq, Eq, Hash)]
struct RowKey {
    id: String,
    copy: usize,
}

/// The rows of a part of a page, with their places in the list.
#[derive(PartialEq)]
struct Part {
    rows: PreparedRows,
    places: Vec<(RowKey, usize)>,
}

impl Part {
    fn of((rows, view): &Shown, from: usize, many: usize) -> Self {
        let list = rows.0.list();
        let mut places: Vec<(RowKey, usize)> = Vec::new();
        for at in view.indices.iter().skip(from).take(many) {
            let Some(id) = list.get(*at).map(|one| one.id.clone()) else {
                continue;
            };
            let copy = places.iter().filter(|(key, _)| key.id == id).count();
            places.push((RowKey { id, copy }, *at));
        }
        let rows = rows.clone();
        Self { rows, places }
    }

    fn keys(&self) -> Vec<RowKey> {
        self.places.iter().map(|(key, _)| key.clone()).collect()
    }

    fn place(&self, of: &RowKey) -> Option<usize> {
        let mut places = self.places.iter();
        places.find(|(key, _)| key == of).map(|(_, at)| *at)
    }
}

/// The rows of a part of the page.
#[component]
pub fn Rows(
    /// The page.
    #[prop(into)]
    shown: Signal<Option<Shown>>,
    /// How many rows of the page are before this part.
    from: usize,
    /// How many rows the part has at most.
    many: usize,
    /// What all rows share.
    table: TableContext,
) -> impl IntoView {
    let part = memo(move |_| shown.with(|shown| Some(Part::of(shown.as_ref()?, from, many))));
    let keys = move || part.with(|part| part.as_ref().map(Part::keys).unwrap_or_default());
    view! {
        <For each=keys key=RowKey::clone let:key>
            <Row key part table />
        </For>
    }
}

/// What a row shows, and what can be done in it.
#[derive(Clone, PartialEq)]
struct RowState {
    row: NotificationRow,
    no_change: Option<String>,
    no_deletion: Option<String>,
}

/// The row of a notification. It is made anew only where what it shows changes, so that text
/// that was selected in it stays.
#[component]
fn Row(key: RowKey, part: Memo<Option<Part>>, table: TableContext) -> impl IntoView {
    let id = key.id.clone();
    let ticked = memo(move |_| table.selected.with(|ids| is_among(&id, ids)));
    let state = memo(move |old: Option<&Option<RowState>>| {
        let (no_change, no_deletion) = (table.no_change.get(), table.no_deletion.get());
        let found = part.with(|part| {
            let part = part.as_ref()?;
            part.rows.0.row(part.place(&key)?)
        });
        let Some(row) = found else {
            // It goes in a moment.
            return old.cloned().flatten();
        };
        Some(RowState {
            row,
            no_change,
            no_deletion,
        })
    });
    move || {
        let RowState {
            row,
            no_change,
            no_deletion,
        } = state.get()?;
        Some(view! { <Cells row ticked no_change no_deletion table /> })
    }
}

#[component]
fn Cells(
    row: NotificationRow,
    ticked: Memo<bool>,
    no_change: Option<String>,
    no_deletion: Option<String>,
    table: TableContext,
) -> impl IntoView {
    let TableContext { app, selected, .. } = table;
    let below = trigger_condition(&row);
    let NotificationRow {
        notification,
        verdict,
        ..
    } = row;
    let (id, name) = (notification.id.clone(), notification.name.clone());
    let change = {
        let id = id.clone();
        move |on: bool| {
            selected.try_update(|chosen| select(chosen, vec![id.clone()], on));
        }
    };
    let row_id = format!("row-{id}");
    let leaving = row_id.clone();
    let target = sentence::target(&notification);
    view! {
        <tr data-selected=move || ticked.get().then_some("")>
            <td class="check">
                <input
                    type="checkbox"
                    aria-label=t(words::SelectNamed {
                        name: (&name).into(),
                    })
                    prop:checked=ticked
                    on:change=move |event| change(event_target_checked(&event))
                />
            </td>
            <td data-column="name">
                <a
                    class="title"
                    id=row_id
                    href=app.nav.href(&Route::Notification(id))
                    on:click=move |_| app.nav.leave_by_row(leaving.clone())
                >
                    <bdi lang=of_name(&name)>{breakable(&name)}</bdi>
                </a>
            </td>
            <td data-column="status">
                <Status enabled=notification.enabled />
            </td>
            <td data-column="verdict">
                {match verdict {
                    Some(verdict) => view! { <VerdictCell verdict /> }.into_any(),
                    None => view! { <span class="dim">"…"</span> }.into_any(),
                }}
            </td>
            <td data-column="target" data-label=t(list::TARGET)>
                <code>{breakable(&t(target.name))}</code>
                <span class="sub place">{t(target.place)}</span>
            </td>
            <td data-column="when" data-label=t(list::TRIGGER)>
                {t(sentence::trigger(&notification))}
                " "
                <span class="sub">{below}</span>
            </td>
            <td data-column="created" data-label=t(list::CREATED) class="dim nowrap">
                <RelativeTime ms=notification.created_ms />
            </td>
            <td class="acts">
                <RowActions notification no_change no_deletion table />
            </td>
        </tr>
    }
}

/// What a row says below “when”: its filter or its users.
fn trigger_condition(row: &NotificationRow) -> AnyView {
    let notification = &row.notification;
    match &notification.filter {
        Some(filter) if filter.active != Some(false) && !filter.rules.is_empty() => {
            let filter = filter.clone();
            view! { <RuleLines filter /> }.into_any()
        }
        _ if !notification.user_groups.is_empty() => only_when(notification).into_any(),
        _ if row.target == Target::None => t(words::NO_TOPIC).into_any(),
        None => t(words::NO_FILTER).into_any(),
        // It is said beside the operations that there is one.
        Some(_) => ().into_any(),
    }
}

/// “only operations of admin (test1, test2)”
fn only_when(notification: &Notification) -> String {
    let groups = notification.user_groups.iter().map(|g| {
        let (group, users) = ((&g.group).into(), Arg::list(&g.users));
        Message::from(words::GroupUsers { group, users })
    });
    let groups = Arg::list(groups);
    t(words::OnlyUsers { groups })
}

#[component]
fn RowActions(
    notification: Notification,
    no_change: Option<String>,
    no_deletion: Option<String>,
    table: TableContext,
) -> impl IntoView {
    let TableContext {
        app, on_deleted, ..
    } = table;
    let (id, name) = (&notification.id, &notification.name);
    let edit = app.nav.href(&Route::NotificationEdit(id.clone()));
    let duplicate = app.nav.href(&Route::NotificationNew {
        copy_of: Some(id.clone()),
    });
    let switches = actions::switches(notification.enabled)
        .map(|to| {
            let to_switch = notification.clone();
            let name = name.into();
            let label = if to {
                t(words::EnableNamed { name })
            } else {
                t(words::DisableNamed { name })
            };
            view! {
                <IconButton
                    icon="power"
                    label
                    why_not=no_change.clone()
                    on_press=move || {
                        act(app, to_switch.name.clone(), switch(app, to_switch.clone(), to));
                    }
                />
            }
        })
        .collect_view();
    let edit_label = t(words::EditNamed { name: name.into() });
    let duplicate_label = t(words::DuplicateNamed { name: name.into() });
    let delete_label = t(words::DeleteNamed { name: name.into() });
    view! {
        <IconLink icon="edit" label=edit_label href=edit />
        {switches}
        <IconLink icon="duplicate" label=duplicate_label href=duplicate />
        <IconButton
            class="btn quiet icon-only bad"
            icon="trash"
            label=delete_label
            why_not=no_deletion
            on_press=move || {
                act(app, notification.name.clone(), delete(app, notification.clone(), on_deleted));
            }
        />
    }
}

split! {
    changes,
    fn switch(app: App, notification: Notification, enabled: bool) -> Loaded<()> {
        actions::switch(app, &notification, enabled);
        Ok(())
    }
}

split! {
    changes,
    fn delete(app: App, notification: Notification, then: Callback<()>) -> Loaded<()> {
        actions::delete(app, &notification, then);
        Ok(())
    }
}
