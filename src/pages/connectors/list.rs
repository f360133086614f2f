//! The list of connectors.

use std::sync::Arc;

use domain::aws::RoleArn;
use domain::connector::Connector;
use leptos::prelude::*;
use screen::connector_list::{self as model, Row, Rows, SPEC};
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::route::Route;
use wire::explain::Subject;

use super::actions::{self, Tests};
use crate::pages::parts::head::head;
use crate::pages::parts::list_tools::{ListController, headers, list_tools, nothing_matches};
use crate::pages::parts::loading::{load_failure, refresh_button, skeleton};
use crate::pages::parts::permit::changing;
use crate::pages::parts::verdict::in_row;
use crate::reactive::memo;
use crate::state::App;
use crate::state::permit::Change;
use crate::ui::button::{icon_button, icon_link, link_button};
use crate::ui::icon::icon;
use crate::ui::pager::pager;
use crate::view::{Node, el, group, live};

/// Rows on one page.
const PAGE: usize = 50;

#[derive(Clone)]
struct Loaded(Arc<Rows>);

impl PartialEq for Loaded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The page.
pub fn page(app: App) -> Node {
    app.store.visit_connectors();
    let loaded = memo(move |_| {
        let list = app.store.connectors.get()?;
        Some(Loaded(Arc::new(model::rows(list))))
    });
    let query = memo(move |_| {
        app.nav.with(|r| match r {
            Route::Connectors(query) => query.clone(),
            _ => ListQuery::default(),
        })
    });
    let list = ListController {
        spec: &SPEC,
        query,
        ask: Callback::new(move |q| app.nav.refine(Route::Connectors(q))),
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
    let go = Callback::new(move |page| list.ask.run(query.get_untracked().on_page(page)));
    group([
        head(
            "SNS connectors",
            "Where Network Security publishes its messages: one Amazon SNS topic for each \
             notification type.",
            group([
                refresh_button(
                    Signal::derive(move || app.store.connectors.is_busy()),
                    move || app.store.load_connectors(),
                ),
                link_button(
                    "btn primary",
                    Some("plus"),
                    "New connector",
                    app.nav.href(&Route::ConnectorNew { copy_of: None }),
                ),
            ]),
        ),
        load_failure(app.store.connectors, Subject::ListConnectors, move || {
            app.store.load_connectors();
        }),
        list_tools(list, "Search type, topic, role, account", choices, result),
        el("div")
            .class("card")
            .child(body(app, list, loaded, view, Tests::new()))
            .into(),
        pager(
            Signal::derive(move || view.get().map_or(1, |v| v.page)),
            Signal::derive(move || view.get().map_or(1, |v| v.pages)),
            go,
        ),
    ])
}

fn body(
    app: App,
    list: ListController,
    loaded: Memo<Option<Loaded>>,
    view: Memo<Option<ListView>>,
    tests: Tests,
) -> Node {
    let counts = memo(move |_| view.get().map(|v| (v.total, v.matching)));
    let kind = memo(move |_| {
        counts
            .get()
            .map(|(total, matching)| (total > 0, matching > 0))
    });
    live(move || match kind.get() {
        None if app.store.connectors.error().is_some() => Node::Nothing,
        None => skeleton(),
        Some((false, _)) => empty(app),
        Some((true, false)) => nothing_matches(list, "connectors"),
        Some((true, true)) => table(app, list, loaded, view, tests),
    })
}

fn empty(app: App) -> Node {
    el("div")
        .class("empty")
        .child(icon("plug"))
        .child(el("h2").text("No connectors yet"))
        .child(el("p").text(
            "Without one, Network Security tells nobody about the health of \
             its appliances. A connector needs an SNS topic and a role it \
             may assume.",
        ))
        .child(link_button(
            "btn primary",
            Some("plus"),
            "New connector",
            app.nav.href(&Route::ConnectorNew { copy_of: None }),
        ))
        .into()
}

fn table(
    app: App,
    list: ListController,
    loaded: Memo<Option<Loaded>>,
    view: Memo<Option<ListView>>,
    tests: Tests,
) -> Node {
    let rows = move || -> Vec<Node> {
        let (Some(loaded), Some(view)) = (loaded.get(), view.get()) else {
            return Vec::new();
        };
        let shown = view
            .indices
            .iter()
            .filter_map(|at| Some((loaded.0.list().get(*at)?, loaded.0.all().get(*at)?)));
        shown
            .map(|(connector, row)| table_row(app, connector, row, tests))
            .collect()
    };
    el("div")
        .class("scroller")
        .child(
            el("table")
                .class("list cards")
                .child(
                    el("caption")
                        .class("unseen")
                        .text("SNS connectors. Headers with a button sort the list."),
                )
                .child(
                    el("thead").child(
                        el("tr")
                            .child(headers(
                                list,
                                &["type", "topic", "role", "account", "verdict"],
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

fn table_row(app: App, connector: &Connector, row: &Row, tests: Tests) -> Node {
    let kind = row.notification_type.clone();
    let leaving = format!("row-{kind}");
    let to_delete = connector.clone();
    let (tested, testing, shown) = (kind.clone(), kind.clone(), kind.clone());
    let result = move || {
        tests.of(&shown).first().map(|t| {
            let class = if t.failure.is_none() {
                "note good"
            } else {
                "note bad"
            };
            let why = t
                .failure
                .as_ref()
                .map(|f| format!(". {}", f.title))
                .unwrap_or_default();
            el("span")
                .attr("class", class)
                .child(icon(if t.failure.is_none() { "check" } else { "x" }))
                .child(t.summary())
                .child(why)
        })
    };
    el("tr")
        .child(
            el("td")
                .attr("data-label", "Type")
                .child(
                    el("a")
                        .class("title")
                        .attr("id", format!("row-{kind}"))
                        .attr("href", app.nav.href(&Route::Connector(kind.clone())))
                        .on("click", move |_| app.nav.leave_by_row(leaving.clone()))
                        .child(el("bdi").child(kind.clone())),
                )
                .child(
                    el("span")
                        .class("sub")
                        .attr("role", "status")
                        .child(live(result))
                        .child(live(move || {
                            tests
                                .is_busy(&testing)
                                .then(|| el("span").class("busy").text("Sending a test…"))
                        })),
                ),
        )
        .child(
            el("td")
                .attr("data-label", "Topic")
                .child(el("code").child(row.topic_name.clone()))
                .child(el("span").class("sub").child(row.region.clone())),
        )
        .child(
            el("td")
                .attr("data-label", "Role")
                .child(el("code").child(row.role_name.clone()))
                .child(
                    el("span")
                        .class("sub")
                        .child(role_path(&connector.role_arn)),
                ),
        )
        .child(
            el("td")
                .attr("data-label", "Account")
                .child(el("code").child(row.account.clone()))
                .child((row.account != row.role_account).then(|| {
                    el("span")
                        .class("sub")
                        .child(format!("role: {}", row.role_account))
                })),
        )
        .child(
            el("td")
                .attr("data-label", "Verdict")
                .child(in_row(&row.verdict)),
        )
        .child(
            el("td")
                .class("acts")
                .child(changing(
                    app,
                    Change::Connectors,
                    icon_button(
                        "btn quiet icon-only",
                        "send",
                        format!("Send a test through {kind}"),
                        move || tests.send(app, tested.clone()),
                    ),
                ))
                .child(icon_link(
                    "edit",
                    format!("Edit {kind}"),
                    app.nav.href(&Route::ConnectorEdit(kind.clone())),
                ))
                .child(icon_link(
                    "duplicate",
                    format!("Duplicate {kind}"),
                    app.nav.href(&Route::ConnectorNew {
                        copy_of: Some(kind.clone()),
                    }),
                ))
                .child(changing(
                    app,
                    Change::Connectors,
                    icon_button(
                        "btn quiet icon-only bad",
                        "trash",
                        format!("Delete {kind}"),
                        move || actions::delete(app, &to_delete),
                    ),
                )),
        )
        .into()
}

/// The path of a role, which IAM keeps but session names drop.
fn role_path(arn: &str) -> String {
    RoleArn::parse(arn).map_or_else(
        |_| String::new(),
        |role| role.path().trim_matches('/').to_owned(),
    )
}
