//! The list of notifications.

use std::sync::Arc;

use domain::finding::Severity;
use domain::notification::Notification;
use domain::sentence;
use leptos::prelude::*;
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::notification_list::{self as model, Row, SPEC, Target};
use screen::route::Route;
use screen::when;
use wire::cts::notification_quota;
use wire::explain::Subject;

use super::actions;
use super::bulk::Bulk;
use crate::browser::{clock, dom};
use crate::pages::parts::list_tools::{Listing, headers, list_tools, nothing_matches};
use crate::pages::parts::loading::{load_failure, refresh_button, skeleton};
use crate::pages::parts::rule_line::rule_lines;
use crate::state::App;
use crate::ui::button::{icon_button, icon_link, link_button};
use crate::ui::findings::tag;
use crate::ui::icon::icon;
use crate::ui::pager::pager;
use crate::view::{Node, el, group, live};

/// Rows on one page.
const PAGE: usize = 50;

/// Ids of the selected notifications.
type Selection = RwSignal<Vec<String>>;

/// The rows with the notifications they show, in the same order.
#[derive(Clone)]
pub struct Loaded {
    pub list: Arc<Vec<Notification>>,
    pub rows: Arc<Vec<Row>>,
}

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.rows, &other.rows)
    }
}

/// The page.
pub fn page(app: App) -> Node {
    app.store.visit_notifications();
    let loaded = Memo::new(move |_| {
        let list = app.store.notifications.get()?;
        let rows = Arc::new(model::rows(&list, &app.session.surroundings()));
        Some(Loaded { list, rows })
    });
    let query = Memo::new(move |_| {
        app.nav.with(|r| match r {
            Route::Notifications(query) => query.clone(),
            _ => ListQuery::default(),
        })
    });
    let list = Listing {
        spec: &SPEC,
        query,
        ask: Callback::new(move |q| app.nav.refine(Route::Notifications(q))),
    };
    let view = Memo::new(move |_| {
        loaded
            .get()
            .map(|l| model::view(&l.rows, &query.get(), PAGE))
    });
    let choices = Signal::derive(move || {
        loaded
            .get()
            .map(|l| model::filter_choices(&l.rows))
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
        el("div")
            .class("head")
            .child(
                el("div")
                    .child(
                        el("h1")
                            .attr("tabindex", "-1")
                            .text("Key event notifications"),
                    )
                    .child(
                        el("p")
                            .class("head-p")
                            .text("Who is told when something happens in this project. ")
                            .child(live(move || quota(app))),
                    ),
            )
            .child(
                el("div")
                    .class("actions")
                    .child(refresh_button(
                        Signal::derive(move || app.store.notifications.is_busy()),
                        move || app.store.load_notifications(),
                    ))
                    .child(link_button(
                        "btn primary",
                        Some("plus"),
                        "New notification",
                        app.nav.href(&Route::NotificationNew { copy_of: None }),
                    )),
            )
            .into(),
        load_failure(
            app.store.notifications,
            Subject::ListNotifications,
            move || app.store.load_notifications(),
        ),
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

/// “12 of 100 used.”
fn quota(app: App) -> String {
    let Some(quotas) = app.store.quotas.get() else {
        return String::new();
    };
    let (used, quota, assumed) = notification_quota(&quotas);
    let used = used.or_else(|| {
        app.store
            .notifications
            .get()
            .and_then(|l| u32::try_from(l.len()).ok())
    });
    match (used, assumed) {
        (Some(used), false) => format!("{used} of {quota} used."),
        (Some(used), true) => {
            format!(
                "{used} of {quota} used, if the usual limit applies: the \
                 service did not say."
            )
        }
        (None, _) => String::new(),
    }
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
    list: Listing,
    loaded: Memo<Option<Loaded>>,
    view: Memo<Option<ListView>>,
    selected: Selection,
) -> Node {
    let content = Memo::new(move |_| match view.get() {
        None => Content::Waiting,
        Some(v) if v.total == 0 => Content::Empty,
        Some(v) if v.matching == 0 => Content::Hidden,
        Some(_) => Content::Rows,
    });
    live(move || match content.get() {
        // A failure is told above the list.
        Content::Waiting if app.store.notifications.error().is_some() => Node::Nothing,
        Content::Waiting => skeleton(),
        Content::Empty => empty(app),
        Content::Hidden => nothing_matches(list, "notifications"),
        Content::Rows => table(app, list, loaded, view, selected),
    })
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
    list: Listing,
    loaded: Memo<Option<Loaded>>,
    view: Memo<Option<ListView>>,
    selected: Selection,
) -> Node {
    let rows = move || {
        let (Some(loaded), Some(view)) = (loaded.get(), view.get()) else {
            return Vec::new();
        };
        let now = clock::now_ms();
        let shown = view
            .indices
            .iter()
            .filter_map(|at| Some((loaded.list.get(*at)?, loaded.rows.get(*at)?)));
        shown
            .map(|(notification, row)| table_row(app, notification, row, selected, now))
            .collect()
    };
    let on_page = move || -> Vec<String> {
        let (Some(loaded), Some(view)) = (loaded.get(), view.get()) else {
            return Vec::new();
        };
        view.indices
            .iter()
            .filter_map(|at| loaded.rows.get(*at))
            .map(|row| row.id.clone())
            .collect()
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
                                &["name", "status", "target", "when", "created"],
                            ))
                            .child(
                                el("th")
                                    .attr("scope", "col")
                                    .child(el("span").class("unseen").text("Actions")),
                            ),
                    ),
                )
                .child(el("tbody").child(live(rows))),
        )
        .into()
}

fn table_row(
    app: App,
    notification: &Notification,
    row: &Row,
    selected: Selection,
    now: i64,
) -> Node {
    let (id, name) = (row.id.clone(), row.name.clone());
    let (marked, ticked, ticking) = (id.clone(), id.clone(), id.clone());
    let (row_id, leaving) = (format!("row-{id}"), format!("row-{id}"));
    let target = sentence::tells(notification);
    el("tr")
        .live("data-selected", move || {
            selected.with(|s| s.contains(&marked)).then_some("")
        })
        .child(
            el("td").class("check").child(
                el("input")
                    .attr("type", "checkbox")
                    .attr("aria-label", format!("Select {name}"))
                    .prop("checked", move || selected.with(|s| s.contains(&ticked)))
                    .on("change", move |e| {
                        let on = dom::is_checked(&e);
                        selected.update(|s| {
                            s.retain(|id| *id != ticking);
                            if on {
                                s.push(ticking.clone());
                            }
                        });
                    }),
            ),
        )
        .child(
            el("td").attr("data-label", "Name").child(
                el("a")
                    .class("title")
                    .attr("id", row_id)
                    .attr("href", app.nav.href(&Route::Notification(id)))
                    .on("click", move |_| app.nav.leave_by_row(leaving.clone()))
                    .child(el("bdi").child(name)),
            ),
        )
        .child(
            el("td")
                .attr("data-label", "Status")
                .child(state(row.enabled)),
        )
        .child(
            el("td")
                .attr("data-label", "Tells")
                .child(el("code").child(target.name))
                .child(el("span").class("sub place").child(target.place)),
        )
        .child(
            el("td")
                .attr("data-label", "When")
                .child(sentence::when(notification))
                .child(el("span").class("sub").child(remark(notification, row))),
        )
        .child(
            el("td")
                .attr("data-label", "Created")
                .class("dim nowrap")
                .child(created(row.created_ms, now)),
        )
        .child(el("td").class("acts").child(row_actions(app, notification)))
        .into()
}

/// “Enabled” or “Disabled”, told by a shape as well as by a colour.
pub fn state(enabled: bool) -> Node {
    let (class, word) = if enabled {
        ("state on", "Enabled")
    } else {
        ("state", "Disabled")
    };
    el("span").attr("class", class).child(word).into()
}

/// A time as people say it; the exact one is its tip.
pub fn created(ms: Option<i64>, now: i64) -> Node {
    match ms {
        Some(ms) => {
            let offset = clock::offset_minutes();
            el("time")
                .attr("datetime", when::machine(ms))
                .attr("title", when::exact(ms, offset))
                .child(when::relative(ms, now, offset))
                .into()
        }
        None => "—".into(),
    }
}

/// What a row says below “when”: a problem if there is one, or else its filter
/// or its users.
fn remark(notification: &Notification, row: &Row) -> Node {
    if let Some(worst) = row
        .findings
        .first()
        .filter(|f| f.severity <= Severity::Warning)
    {
        return tag(worst);
    }
    match &notification.filter {
        Some(filter) if filter.active && !filter.rules.is_empty() => rule_lines(filter),
        _ if !notification.user_groups.is_empty() => only_when(notification).into(),
        _ if row.target == Target::None => "no topic".into(),
        _ => "no filter".into(),
    }
}

/// “only when admin (test1, test2) acts”
fn only_when(notification: &Notification) -> String {
    let groups: Vec<_> = notification
        .user_groups
        .iter()
        .map(|g| format!("{} ({})", g.group, g.users.join(", ")))
        .collect();
    format!("only when {} acts", groups.join(" or "))
}

fn row_actions(app: App, notification: &Notification) -> Node {
    let name = &notification.name;
    let (to_switch, to_delete) = (notification.clone(), notification.clone());
    let enabled = notification.enabled;
    let verb = if enabled { "Disable" } else { "Enable" };
    group([
        icon_link(
            "edit",
            format!("Edit {name}"),
            app.nav
                .href(&Route::NotificationEdit(notification.id.clone())),
        ),
        icon_button(
            "btn quiet icon-only",
            "power",
            format!("{verb} {name}"),
            move || actions::switch(app, &to_switch, !enabled),
        ),
        icon_link(
            "duplicate",
            format!("Duplicate {name}"),
            app.nav.href(&Route::NotificationNew {
                copy_of: Some(notification.id.clone()),
            }),
        ),
        icon_button(
            "btn quiet icon-only bad",
            "trash",
            format!("Delete {name}"),
            move || {
                actions::delete(
                    app,
                    &to_delete,
                    Callback::new(|()| {
                        dom::focus("list-search");
                    }),
                );
            },
        ),
    ])
}
