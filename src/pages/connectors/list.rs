//! The list of connectors.

use std::sync::Arc;

use domain::connector::Connector;
use domain::finding::Severity;
use leptos::prelude::*;
use screen::connector_list::{self as model, Row, SPEC};
use screen::list::ListView;
use screen::list_query::ListQuery;
use screen::route::Route;
use wire::explain::Subject;

use super::actions::{self, Tests};
use crate::pages::parts::list_tools::{Listing, headers, list_tools, nothing_matches};
use crate::pages::parts::loading::{load_failure, refresh_button, skeleton};
use crate::state::App;
use crate::ui::button::{icon_button, icon_link, link_button};
use crate::ui::findings::tag;
use crate::ui::icon::icon;
use crate::ui::pager::pager;

/// Rows on one page.
const PAGE: usize = 50;

#[derive(Clone, PartialEq)]
struct Loaded {
    list: Arc<Vec<Connector>>,
    rows: Arc<Vec<Row>>,
}

/// The page.
pub fn page(app: App) -> AnyView {
    app.store.load_connectors();
    let loaded = Memo::new(move |_| {
        let list = app.store.connectors.get()?;
        let rows = Arc::new(model::rows(&list));
        Some(Loaded { list, rows })
    });
    let query = Memo::new(move |_| {
        app.nav.with(|r| match r {
            Route::Connectors(query) => query.clone(),
            _ => ListQuery::default(),
        })
    });
    let list = Listing { spec: &SPEC, query, ask: Callback::new(move |q| app.nav.refine(Route::Connectors(q))) };
    let view = Memo::new(move |_| loaded.get().map(|l| model::view(&l.rows, &query.get(), PAGE)));
    let choices = Signal::derive(move || loaded.get().map(|l| model::filter_choices(&l.rows)).unwrap_or_default());
    let result = Signal::derive(move || view.get().map(|v| model::sentence(&v, &query.get())).unwrap_or_default());
    let go = move |page| list.ask.run(query.get_untracked().on_page(page));
    view! {
        <div class="head">
            <div>
                <h1 tabindex="-1">"SNS connectors"</h1>
                <p class="head-p">"Where Network Security publishes its messages: one Amazon SNS topic for each notification type."</p>
            </div>
            <div class="actions">
                {refresh_button(Signal::derive(move || app.store.connectors.is_busy()), move || app.store.load_connectors())}
                {link_button("btn primary", Some("plus"), "New connector", app.nav.href(&Route::ConnectorNew { copy_of: None }))}
            </div>
        </div>
        {load_failure(app.store.connectors, Subject::ListConnectors, move || app.store.load_connectors())}
        {list_tools(list, "Search type, topic, role, account", choices, result)}
        <div class="card">{body(app, list, loaded, view)}</div>
        {pager(
            Signal::derive(move || view.get().map_or(1, |v| v.page)),
            Signal::derive(move || view.get().map_or(1, |v| v.pages)),
            go,
        )}
    }
    .into_any()
}

fn body(app: App, list: Listing, loaded: Memo<Option<Loaded>>, view: Memo<Option<ListView>>) -> AnyView {
    let counts = Memo::new(move |_| view.get().map(|v| (v.total, v.matching)));
    let kind = Memo::new(move |_| counts.get().map(|(total, matching)| (total > 0, matching > 0)));
    (move || match kind.get() {
        None if app.store.connectors.error().is_some() => ().into_any(),
        None => skeleton(),
        Some((false, _)) => empty(app),
        Some((true, false)) => nothing_matches(list, "connectors"),
        Some((true, true)) => table(app, list, loaded, view),
    })
    .into_any()
}

fn empty(app: App) -> AnyView {
    view! {
        <div class="empty">
            {icon("plug")}
            <h2>"No connectors yet"</h2>
            <p>"Without one, Network Security tells nobody about the health of its appliances. A connector needs an SNS topic and a role it may assume."</p>
            {link_button("btn primary", Some("plus"), "New connector", app.nav.href(&Route::ConnectorNew { copy_of: None }))}
        </div>
    }
    .into_any()
}

fn table(app: App, list: Listing, loaded: Memo<Option<Loaded>>, view: Memo<Option<ListView>>) -> AnyView {
    let rows = move || -> Vec<AnyView> {
        let (Some(loaded), Some(view)) = (loaded.get(), view.get()) else { return Vec::new() };
        let shown = view.indices.iter().filter_map(|at| Some((loaded.list.get(*at)?, loaded.rows.get(*at)?)));
        shown.map(|(connector, row)| table_row(app, connector, row)).collect()
    };
    view! {
        <div class="scroller">
            <table class="list cards">
                <caption class="unseen">"SNS connectors. Headers with a button sort the list."</caption>
                <thead><tr>{headers(list)}<th scope="col"><span class="unseen">"Actions"</span></th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn table_row(app: App, connector: &Connector, row: &Row) -> AnyView {
    let kind = row.notification_type.clone();
    let leaving = format!("row-{kind}");
    let to_delete = connector.clone();
    let tests = Tests::new();
    let tested = kind.clone();
    let remark = row.findings.first().filter(|f| f.severity <= Severity::Warning).map(tag);
    let result = move || {
        tests.results.with(|r| r.first().map(|t| {
            let class = if t.failure.is_none() { "note good" } else { "note bad" };
            let why = t.failure.as_ref().map(|f| format!(". {}", f.title)).unwrap_or_default();
            view! { <span class=class>{icon(if t.failure.is_none() { "check" } else { "x" })}{t.summary()}{why}</span> }
        }))
    };
    view! {
        <tr>
            <td data-label="Type">
                <a
                    class="title"
                    id=format!("row-{kind}")
                    href=app.nav.href(&Route::Connector(kind.clone()))
                    on:click=move |_| app.nav.leave_by_row(leaving.clone())
                >
                    <bdi>{kind.clone()}</bdi>
                </a>
                <span class="sub" role="status">
                    {result}
                    {move || tests.busy.get().then(|| view! { <span class="busy">"Sending a test…"</span> })}
                </span>
            </td>
            <td data-label="Topic"><code>{row.topic_name.clone()}</code><span class="sub">{place(&row.region, &row.account)}</span></td>
            <td data-label="Role"><code>{row.role_name.clone()}</code><span class="sub">{row.role_account.clone()}</span></td>
            <td data-label="Findings">{remark.unwrap_or_else(|| view! { <span class="note good">{icon("check")}"nothing stands out"</span> }.into_any())}</td>
            <td class="acts">
                {icon_button("btn quiet icon-only", "send", format!("Send a test through {kind}"), move || tests.send(app, tested.clone()))}
                {icon_link("edit", format!("Edit {kind}"), app.nav.href(&Route::ConnectorEdit(kind.clone())))}
                {icon_link("duplicate", format!("Duplicate {kind}"), app.nav.href(&Route::ConnectorNew { copy_of: Some(kind.clone()) }))}
                {icon_button("btn quiet icon-only bad", "trash", format!("Delete {kind}"), move || actions::delete(app, &to_delete))}
            </td>
        </tr>
    }
    .into_any()
}

/// “us-west-1 · 123456789012”
fn place(region: &str, account: &str) -> String {
    [region, account].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}
