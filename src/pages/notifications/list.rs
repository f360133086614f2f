//! The list of notifications.

mod below;
mod row;
#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::notifications as words;
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::notification_list::{self as model, SPEC};
use screen::route::Route;
use screen::workspace::topics_of;
use wire::notifications::NotificationList;

use below::{Shown, on_screen, rows_below};
use row::{Rows, TableContext};

use super::bulk::{Bulk, BulkBar, BulkReport, ids_of, is_among, select};
use super::export_link::ExportListed;
use crate::browser::row::open as open_row;
use crate::browser::{clock, dom};
use crate::components::button::LinkButton;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::components::list_tools::{
    ListController, ListPager, ListTools, NothingMatches, SortHeaders,
};
use crate::components::loading::{RefreshButton, Skeleton};
use crate::components::notifications_failure::NotificationsFailure;
use crate::components::quota::QuotaUsage;
use crate::reactive::{effect, memo};
use crate::split::{Loaded, split};
use crate::state::language::t;
use crate::state::permit::{Change, use_why_not};
use crate::state::store::PreparedRows;
use crate::state::{App, use_app};

/// Rows on one page.
const PAGE: usize = 50;

/// Milliseconds after which a new list is on the screen.
const BEFORE_PREPARING_MS: u32 = 50;

/// Keys of the columns that are shown.
const COLUMNS: [&str; 6] = ["name", "status", "verdict", "target", "when", "created"];

/// Ids of the selected notifications.
type Selection = RwSignal<Vec<String>>;

/// The list of key event notifications: search, filters, one action on many, pages.
#[component]
pub fn NotificationListPage() -> impl IntoView {
    let app = use_app();
    app.store.visit_notifications();
    prepare(app);
    let query = memo(move |_| {
        app.nav.with(|r| match r {
            Route::Notifications(query) => query.clone(),
            _ => ListQuery::default(),
        })
    });
    let list = ListController {
        spec: &SPEC,
        query,
        ask: Callback::new(move |q| app.nav.refine(Route::Notifications(q))),
    };
    let loaded = memo(move |_| app.store.rows.get());
    let listed = memo(move |_| {
        let (rows, query) = (loaded.get()?, query.get());
        // Nothing can be sorted or chosen by verdicts that are still to come.
        let waits = query.asks_for("verdict") && app.store.is_judge_coming();
        (!waits).then(|| model::view(&rows.0, &query, PAGE))
    });
    let choices = Signal::derive(move || {
        loaded
            .get()
            .map(|l| model::filter_choices(&l.0))
            .unwrap_or_default()
    });
    let result = Signal::derive(move || {
        listed
            .get()
            .map(|v| t(model::sentence(&v, &query.get())))
            .unwrap_or_default()
    });
    let bulk = Bulk::new(app);
    let (label, tip) = (t(words::SEARCH), t(words::SEARCH_TIP));
    view! {
        <ListHead query />
        <NotificationsFailure />
        <BulkReport bulk />
        <ListTools list label tip choices result />
        <BulkBar bulk loaded query listed />
        <div class="card">
            <Content list loaded listed selected=bulk.selected />
        </div>
        <ListPager list shown=listed />
    }
}

/// Has the rows judged, prepares searching and sorting, and asks who listens, after the list
/// was painted.
fn prepare(app: App) {
    let asked: StoredValue<Option<Arc<NotificationList>>> = StoredValue::new(None);
    effect(move |_| {
        let Some(loaded) = app.store.rows.get() else {
            return;
        };
        spawn_local(async move {
            clock::sleep(BEFORE_PREPARING_MS).await;
            if app.store.load_judge().await {
                // The rows come anew, and are prepared then.
                return;
            }
            loaded.0.prepare_search();
            clock::turn().await;
            loaded.0.prepare_names();
            // The answers have the rows made anew: each list is asked about once. The page may
            // be gone.
            let Some(last) = asked.try_get_value() else {
                return;
            };
            let list = untrack(|| app.store.notifications.get());
            if let Some(list) = list.filter(|it| last.is_none_or(|last| !Arc::ptr_eq(&last, it))) {
                asked.try_set_value(Some(Arc::clone(&list)));
                // Without this part the list is the same, but for what it knows.
                let _ = read_besides(app, &list).await;
            }
        });
    });
}

// Reads what verdicts of a list are by besides: what nobody gets is not well, nor is a name
// that the catalog spells otherwise.
split! {
    lists,
    fn read_besides(app: App, list: &NotificationList) -> Loaded<()> {
        app.workspace.visit_topics(app.session.patient_client(), topics_of(list));
        app.store.visit_catalogue();
        Ok(())
    }
}

/// The title, how much of the quota is used, and what can be done with the list.
#[component]
fn ListHead(query: Memo<ListQuery>) -> impl IntoView {
    let app = use_app();
    let busy = Signal::derive(move || app.store.notifications.is_busy());
    let words = || {
        view! {
            {t(words::PURPOSE)}
            {t(words::AFTER_PURPOSE)}
            <QuotaUsage />
        }
    };
    let actions = move || {
        view! {
            <RefreshButton busy on_press=move || app.store.retry_notifications() />
            <ExportListed query />
            <NewNotification />
        }
    };
    view! { <Head title=|| t(words::TITLE) words actions /> }
}

/// The way to the form of a new notification.
#[component]
fn NewNotification() -> impl IntoView {
    let href = use_app()
        .nav
        .href(&Route::NotificationNew { copy_of: None });
    view! {
        <LinkButton
            class="btn primary"
            icon="plus"
            label=t(words::NEW)
            attr:aria-keyshortcuts="n"
            href
        />
    }
}

#[derive(Clone, Copy, PartialEq)]
enum ContentKind {
    /// Nothing: what failed is said above the list.
    Nothing,
    Waiting,
    Empty,
    Hidden,
    Rows,
}

/// The rows, or what is shown in place of them.
#[component]
fn Content(
    list: ListController,
    loaded: Memo<Option<PreparedRows>>,
    listed: Memo<Option<ListView>>,
    selected: Selection,
) -> impl IntoView {
    let app = use_app();
    let kind = memo(move |_| {
        let notifications = app.store.notifications;
        match listed.get() {
            None if notifications.error().is_some() => ContentKind::Nothing,
            None => ContentKind::Waiting,
            // What there is nothing of was not read.
            Some(v) if v.total == 0 && notifications.get().is_some_and(|l| l.doubt().is_some()) => {
                ContentKind::Nothing
            }
            Some(v) if v.total == 0 => ContentKind::Empty,
            Some(v) if v.matching == 0 => ContentKind::Hidden,
            Some(_) => ContentKind::Rows,
        }
    });
    move || match kind.get() {
        ContentKind::Nothing => ().into_any(),
        ContentKind::Waiting => view! { <Skeleton /> }.into_any(),
        ContentKind::Empty => view! { <Empty /> }.into_any(),
        ContentKind::Hidden => view! { <NothingMatches list /> }.into_any(),
        ContentKind::Rows => view! { <Table list loaded listed selected /> }.into_any(),
    }
}

#[component]
fn Empty() -> impl IntoView {
    view! {
        <div class="empty">
            <Icon name="bell" />
            <h2>{t(words::EMPTY)}</h2>
            <p>{t(words::EMPTY_HINT)}</p>
            <NewNotification />
        </div>
    }
}

#[component]
fn Table(
    list: ListController,
    loaded: Memo<Option<PreparedRows>>,
    listed: Memo<Option<ListView>>,
    selected: Selection,
) -> impl IntoView {
    let app = use_app();
    let shown: Memo<Option<Shown>> = memo(move |_| Some((loaded.get()?, listed.get()?)));
    let many = on_screen();
    // A row that gets the focus again has to be there.
    let late = rows_below(shown, many, app.nav.row_to_focus().is_some());
    // Rows that show something old are not to be laid out and painted.
    let stale = memo(move |_| late.with(|late| shown.with(|now| late != now)));
    let table = TableContext {
        app,
        selected,
        no_change: use_why_not(Change::Notification),
        no_deletion: use_why_not(Change::DeleteNotification),
        on_deleted: Callback::new(|()| {
            dom::focus("list-search");
        }),
    };
    view! {
        <div class="scroller">
            <table class="list cards opens" on:click=open_row on:auxclick=open_row>
                <caption class="unseen">{t(words::LIST_CAPTION)}</caption>
                <thead>
                    <tr>
                        <th class="check" scope="col">
                            <SelectAll loaded listed selected />
                        </th>
                        <SortHeaders list shown=&COLUMNS />
                        <th scope="col">
                            <span class="unseen">{t(words::ACTIONS)}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>
                    <Rows shown from=0 many table />
                </tbody>
                <tbody hidden=stale>
                    <Rows shown=late from=many many=PAGE table />
                </tbody>
            </table>
        </div>
    }
}

/// Selects all rows of the page, or none.
#[component]
fn SelectAll(
    loaded: Memo<Option<PreparedRows>>,
    listed: Memo<Option<ListView>>,
    selected: Selection,
) -> impl IntoView {
    let on_page = memo(move |_| -> Vec<String> {
        let (Some(loaded), Some(view)) = (loaded.get(), listed.get()) else {
            return Vec::new();
        };
        ids_of(&loaded, &view.indices)
    });
    let is_selected = move |id: &String| selected.with(|ids| is_among(id, ids));
    let all = move || on_page.with(|ids| ids.iter().all(is_selected));
    let some = move || !all() && on_page.with(|ids| ids.iter().any(is_selected));
    let change = move |on: bool| {
        selected.update(|chosen| select(chosen, on_page.get_untracked(), on));
    };
    view! {
        <input
            type="checkbox"
            aria-label=t(words::SELECT_PAGE)
            prop:checked=all
            prop:indeterminate=some
            on:change=move |event| change(event_target_checked(&event))
        />
    }
}
