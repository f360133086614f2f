//! The list of notifications.

mod below;
mod row;

use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::notification_list::{self as model, SPEC};
use screen::route::Route;

use below::{Shown, on_screen, rows_below};
use row::{Common, table_row};

use super::bulk::Bulk;
use super::export_link::export_listed;
use crate::browser::{clock, dom};
use crate::pages::parts::head::head;
use crate::pages::parts::list_tools::{ListController, headers, list_tools, nothing_matches};
use crate::pages::parts::loading::{notifications_failure, refresh_button, skeleton};
use crate::pages::parts::quota::quota;
use crate::reactive::{effect, memo};
use crate::state::App;
use crate::state::store::Prepared;
use crate::ui::button::link_button;
use crate::ui::icon::icon;
use crate::ui::pager::pager;
use crate::view::{Node, el, group, live};

/// Rows on one page.
const PAGE: usize = 50;

/// Milliseconds after which a new list is on the screen.
const BEFORE_PREPARING_MS: u32 = 50;

/// Ids of the selected notifications.
type Selection = RwSignal<Vec<String>>;

/// The page.
pub fn page(app: App) -> Node {
    app.store.visit_notifications();
    let loaded = app.store.rows;
    prepare_search(app);
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
    let view = memo(move |_| loaded.get().map(|l| model::view(&l.0, &query.get(), PAGE)));
    let choices = Signal::derive(move || {
        loaded
            .get()
            .map(|l| model::filter_choices(&l.0))
            .unwrap_or_default()
    });
    let result = Signal::derive(move || {
        view.get()
            .map(|v| model::sentence(&v, &query.get()))
            .unwrap_or_default()
    });
    let bulk = Bulk::new(app);
    let go = Callback::new(move |page| list.ask.run(query.get_untracked().on_page(page)));
    group([
        head(
            "Key event notifications",
            group([
                "Who is told when something happens in this project. ".into(),
                quota(app, ""),
            ]),
            group([
                refresh_button(
                    Signal::derive(move || app.store.notifications.is_busy()),
                    move || app.store.retry_notifications(),
                ),
                export_listed(app, query),
                link_button(
                    "btn primary",
                    Some("plus"),
                    "New notification",
                    app.nav.href(&Route::NotificationNew { copy_of: None }),
                ),
            ]),
        ),
        notifications_failure(app),
        bulk.report(),
        list_tools(
            list,
            "Search name, topic, operation, user, rule",
            choices,
            result,
        ),
        bulk.bar(loaded),
        el("div")
            .class("card")
            .child(live(move || body(app, list, loaded, view, bulk.selected)))
            .into(),
        pager(
            Signal::derive(move || view.get().map_or(1, |v| v.page)),
            Signal::derive(move || view.get().map_or(1, |v| v.pages)),
            go,
        ),
    ])
}

/// Prepares searching and sorting after the list was painted.
fn prepare_search(app: App) {
    effect(move |_| {
        let Some(loaded) = app.store.rows.get() else {
            return;
        };
        spawn_local(async move {
            clock::sleep(BEFORE_PREPARING_MS).await;
            loaded.0.prepare_search();
            clock::turn().await;
            loaded.0.prepare_names();
        });
    });
}

#[derive(Clone, Copy, PartialEq)]
enum Content {
    Waiting,
    Empty,
    Hidden,
    Rows,
}

fn body(
    app: App,
    list: ListController,
    loaded: Memo<Option<Prepared>>,
    view: Memo<Option<ListView>>,
    selected: Selection,
) -> Node {
    let content = memo(move |_| match view.get() {
        None => Content::Waiting,
        Some(v) if v.total == 0 => Content::Empty,
        Some(v) if v.matching == 0 => Content::Hidden,
        Some(_) => Content::Rows,
    });
    live(move || match content.get() {
        // A failure is told above the list.
        Content::Waiting if app.store.notifications.error().is_some() => Node::Nothing,
        Content::Waiting => skeleton(),
        // What there is nothing of was not read.
        Content::Empty if lacks(app) => Node::Nothing,
        Content::Empty => empty(app),
        Content::Hidden => nothing_matches(list, "notifications"),
        Content::Rows => table(app, list, loaded, view, selected),
    })
}

fn lacks(app: App) -> bool {
    let listed = app.store.notifications.get();
    listed.is_some_and(|list| list.doubt().is_some())
}

fn empty(app: App) -> Node {
    el("div")
        .class("empty")
        .child(icon("bell"))
        .child(el("h2").text("Nobody is told about anything yet"))
        .child(el("p").text(
            "A notification tells an SMN topic or a function when chosen \
             operations happen in this project.",
        ))
        .child(link_button(
            "btn primary",
            Some("plus"),
            "New notification",
            app.nav.href(&Route::NotificationNew { copy_of: None }),
        ))
        .into()
}

fn table(
    app: App,
    list: ListController,
    loaded: Memo<Option<Prepared>>,
    view: Memo<Option<ListView>>,
    selected: Selection,
) -> Node {
    let shown = memo(move |_| Some((loaded.get()?, view.get()?)));
    let many = on_screen();
    // A row that gets the focus again has to be there.
    let late = rows_below(shown, many, app.nav.row_to_focus().is_some());
    let rows = move |(Prepared(rows), view): Shown, from: usize, many: usize| -> Vec<Node> {
        let common = Common::new(app);
        let these = view.indices.iter().skip(from).take(many);
        these
            .filter_map(|at| rows.row(*at))
            .map(|row| table_row(app, &row, selected, &common))
            .collect()
    };
    let first = move || shown.get().map(|shown| rows(shown, 0, many));
    let others = move || late.get().map(|shown| rows(shown, many, PAGE));
    // Rows that show something old are not to be laid out and painted.
    let stale = move || {
        late.with(|late| shown.with(|now| late != now))
            .then_some("")
    };
    let on_page = move || -> Vec<String> {
        let (Some(loaded), Some(view)) = (loaded.get(), view.get()) else {
            return Vec::new();
        };
        let ids = view.indices.iter().map(|at| loaded.0.list().id(*at));
        ids.map(str::to_owned).collect()
    };
    let all = move || on_page().iter().all(|id| selected.with(|s| s.contains(id)));
    let some = move || !all() && on_page().iter().any(|id| selected.with(|s| s.contains(id)));
    el("div")
        .class("scroller")
        .child(
            el("table")
                .class("list cards")
                .child(
                    el("caption")
                        .class("unseen")
                        .text("Key event notifications. Headers with a button sort the list."),
                )
                .child(
                    el("thead").child(
                        el("tr")
                            .child(
                                el("th").class("check").attr("scope", "col").child(
                                    el("input")
                                        .attr("type", "checkbox")
                                        .attr("aria-label", "Select all on this page")
                                        .prop("checked", all)
                                        .prop("indeterminate", some)
                                        .on("change", move |e| {
                                            let on = dom::is_checked(&e);
                                            let ids = on_page();
                                            selected.update(|s| {
                                                s.retain(|id| !ids.contains(id));
                                                if on {
                                                    s.extend(ids);
                                                }
                                            });
                                        }),
                                ),
                            )
                            .child(headers(
                                list,
                                &["name", "status", "verdict", "target", "when", "created"],
                            ))
                            .child(
                                el("th")
                                    .attr("scope", "col")
                                    .child(el("span").class("unseen").text("Actions")),
                            ),
                    ),
                )
                .child(el("tbody").child(live(first)))
                .child(el("tbody").live("hidden", stale).child(live(others))),
        )
        .into()
}
