//! One notification.

use domain::notification::{Notification, Scope, inspect};
use domain::sentence;
use leptos::prelude::*;
use screen::list_query::ListQuery;
use screen::route::Route;
use wire::explain::Subject;
use wire::notifications::to_json;

use super::actions::{self, Busy};
use super::list::{created, state};
use crate::browser::clock;
use crate::pages::parts::json::json;
use crate::pages::parts::loading::{load_failure, skeleton};
use crate::pages::parts::rule_line::rule_lines;
use crate::state::App;
use crate::ui::button::{button, link_button, work_button};
use crate::ui::copy::copy_button;
use crate::ui::findings::steps;
use crate::ui::icon::icon;
use crate::ui::pieces::pieces;

/// The page of the notification of that id.
pub fn page(app: App, id: String) -> AnyView {
    app.store.load_notifications();
    let wanted = id.clone();
    let found = Memo::new(move |_| app.store.notifications.get().map(|l| l.iter().find(|n| n.id == wanted).cloned()));
    let busy = Busy::new();
    let content = move || match found.get() {
        None if app.store.notifications.error().is_some() => view! { <h1 tabindex="-1">"Notification"</h1> }.into_any(),
        None => view! { <h1 tabindex="-1">"Notification"</h1><div class="card">{skeleton()}</div> }.into_any(),
        Some(None) => missing(app, &id),
        Some(Some(notification)) => shown(app, busy, &notification),
    };
    view! {
        {load_failure(app.store.notifications, Subject::ListNotifications, move || app.store.load_notifications())}
        {content}
    }
    .into_any()
}

/// The way back to the list.
pub fn crumbs(app: App, last: Option<(String, Route)>) -> AnyView {
    let list = app.nav.href(&Route::Notifications(ListQuery::default()));
    let last = last.map(|(name, route)| view! { " / " <a href=app.nav.href(&route)><bdi>{name}</bdi></a> });
    view! { <nav class="crumbs" aria-label="Breadcrumb"><a href=list>"Notifications"</a>{last}</nav> }.into_any()
}

/// In place of a notification that is not in the list.
pub fn missing(app: App, id: &str) -> AnyView {
    view! {
        {crumbs(app, None)}
        <div class="head"><div>
            <h1 tabindex="-1">"This notification does not exist"</h1>
            <p class="head-p">"No notification of this project has the ID " <code>{id.to_owned()}</code> ". It was deleted, or belongs to another project or connection."</p>
        </div></div>
    }
    .into_any()
}

fn shown(app: App, busy: Busy, notification: &Notification) -> AnyView {
    let n = notification;
    view! {
        {crumbs(app, None)}
        <div class="head">
            <div>
                <h1 tabindex="-1"><bdi>{n.name.clone()}</bdi></h1>
                <p class="head-p">{state(n.enabled)}</p>
            </div>
            {buttons(app, busy, n)}
        </div>
        <div class="cols">
            <div class="stack">
                <div class="card">
                    <div class="sect"><p class="sentence">{pieces(&sentence::describe(n))}</p></div>
                    <div class="sect">{facts(n)}</div>
                </div>
                {json(Signal::stored(to_json(n)))}
            </div>
            <aside aria-label="Check">{verdict(app, n)}</aside>
        </div>
    }
    .into_any()
}

fn buttons(app: App, busy: Busy, n: &Notification) -> AnyView {
    let (to_switch, to_delete, id) = (n.clone(), n.clone(), n.id.clone());
    let enabled = n.enabled;
    let verb = if enabled { "Disable" } else { "Enable" };
    let leave = Callback::new(move |()| app.nav.open(Route::Notifications(ListQuery::default())));
    view! {
        <div class="actions">
            {link_button("btn primary", Some("edit"), "Edit", app.nav.href(&Route::NotificationEdit(n.id.clone())))}
            {work_button(
                "btn",
                Some("power"),
                Signal::stored(verb.to_owned()),
                Signal::derive(move || busy.has(&id)),
                move || actions::switch(app, busy, &to_switch, !enabled),
            )}
            {link_button("btn", Some("duplicate"), "Duplicate", app.nav.href(&Route::NotificationNew { copy_of: Some(n.id.clone()) }))}
            {button("btn", Some("trash"), "Delete", move || actions::delete(app, busy, &to_delete, leave))}
        </div>
    }
    .into_any()
}

fn facts(n: &Notification) -> AnyView {
    let topic = match &n.topic {
        Some(urn) => {
            let copied = urn.clone();
            view! { <div class="row"><code>{urn.clone()}</code>{copy_button("topic URN", move || copied.clone())}</div> }.into_any()
        }
        None => "none".into_any(),
    };
    let id = n.id.clone();
    let fact = |label: &'static str, value: Option<String>| value.map(|v| view! { <dt>{label}</dt><dd><code>{v}</code></dd> });
    view! {
        <dl class="facts">
            <dt>"Tells"</dt>
            <dd>{topic}</dd>
            <dt>"Operations"</dt>
            <dd>{operations(n)}</dd>
            <dt>"Users"</dt>
            <dd>{users(n)}</dd>
            <dt>"Filter"</dt>
            <dd>{filter(n)}</dd>
            <dt>"Created"</dt>
            <dd>{created(n.created_ms, clock::now_ms())}</dd>
            <dt>"ID"</dt>
            <dd><div class="row"><code>{n.id.clone()}</code>{copy_button("ID", move || id.clone())}</div></dd>
            {fact("Project", n.project_id.clone())}
            {fact("Account", n.domain_id.clone())}
            {fact("Agency", n.agency.clone())}
        </dl>
    }
    .into_any()
}

fn operations(n: &Notification) -> AnyView {
    if n.scope == Scope::Complete {
        return "every operation of every connected service".into_any();
    }
    if n.operations.is_empty() {
        return "none".into_any();
    }
    let sets = n
        .operations
        .iter()
        .map(|set| {
            let names = set.trace_names.iter().map(|t| view! { <span class="chip mono">{t.clone()}</span> }).collect_view();
            view! { <li class="rules"><b>{set.service_type.clone()}</b>" "<span class="dim">{set.resource_type.clone()}</span>" "{names}</li> }
        })
        .collect_view();
    view! { <ul class="stack">{sets}</ul> }.into_any()
}

fn users(n: &Notification) -> AnyView {
    if n.user_groups.is_empty() {
        return "everybody".into_any();
    }
    let groups = n
        .user_groups
        .iter()
        .map(|g| view! { <li><b><bdi>{g.group.clone()}</bdi></b>": "<bdi>{g.users.join(", ")}</bdi></li> })
        .collect_view();
    view! { <ul>{groups}</ul> }.into_any()
}

fn filter(n: &Notification) -> AnyView {
    match &n.filter {
        None => "none".into_any(),
        Some(filter) => {
            let off = (!filter.active).then(|| view! { <span class="note warn">{icon("alert")}"stored, but switched off"</span> });
            view! { <div class="rules">{rule_lines(filter)}{off}</div> }.into_any()
        }
    }
}

fn verdict(app: App, n: &Notification) -> AnyView {
    let findings = inspect(n, &app.session.surroundings());
    let content = if findings.is_empty() {
        view! { <p class="verdict good">{icon("check")}"Nothing stands out"</p> }.into_any()
    } else {
        let words = if findings.len() == 1 { "1 thing to know".to_owned() } else { format!("{} things to know", findings.len()) };
        view! { <p class="verdict warn">{icon("alert")}{words}</p>{steps(findings)} }.into_any()
    };
    view! { <section class="card pad"><h2>"Check"</h2>{content}</section> }.into_any()
}
