//! One connector.

use domain::connector::{Connector, inspect};
use leptos::prelude::*;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::when;
use wire::connectors::to_json;
use wire::explain::Subject;

use super::actions::{self, TestResult, Tests};
use crate::browser::clock;
use crate::pages::parts::anatomy::connector_anatomy;
use crate::pages::parts::json::json;
use crate::pages::parts::loading::{load_failure, skeleton};
use crate::state::App;
use crate::ui::alert::alert;
use crate::ui::button::{button, link_button, work_button};
use crate::ui::copy::copy_button;
use crate::ui::findings::steps;
use crate::ui::icon::icon;

/// The page of the connector of that type.
pub fn page(app: App, kind: String) -> AnyView {
    app.store.load_connectors();
    let wanted = kind.clone();
    let found = Memo::new(move |_| {
        app.store.connectors.get().map(|l| l.iter().find(|c| c.notification_type == wanted).cloned())
    });
    let tests = Tests::new();
    if app.store.test_soon.get_value().as_deref() == Some(kind.as_str()) {
        app.store.test_soon.set_value(None);
        tests.send(app, kind.clone());
    }
    let content = move || match found.get() {
        None if app.store.connectors.error().is_some() => view! { <h1 tabindex="-1">"Connector"</h1> }.into_any(),
        None => view! { <h1 tabindex="-1">"Connector"</h1><div class="card">{skeleton()}</div> }.into_any(),
        Some(None) => missing(app, &kind),
        Some(Some(connector)) => shown(app, tests, &connector),
    };
    view! {
        {load_failure(app.store.connectors, Subject::ListConnectors, move || app.store.load_connectors())}
        {content}
    }
    .into_any()
}

/// The way back to the list.
pub fn crumbs(app: App, last: Option<(String, Route)>) -> AnyView {
    let list = app.nav.href(&Route::Connectors(ListQuery::default()));
    let last = last.map(|(name, route)| view! { " / " <a href=app.nav.href(&route)><bdi>{name}</bdi></a> });
    view! { <nav class="crumbs" aria-label="Breadcrumb"><a href=list>"Connectors"</a>{last}</nav> }.into_any()
}

/// In place of a connector that is not in the list.
pub fn missing(app: App, kind: &str) -> AnyView {
    view! {
        {crumbs(app, None)}
        <div class="head"><div>
            <h1 tabindex="-1">"This connector does not exist"</h1>
            <p class="head-p">"There is no connector for the notification type " <code>{kind.to_owned()}</code> ". It was deleted, or belongs to another account or region."</p>
        </div></div>
    }
    .into_any()
}

fn shown(app: App, tests: Tests, c: &Connector) -> AnyView {
    let (kind, to_delete) = (c.notification_type.clone(), c.clone());
    let tested = kind.clone();
    view! {
        {crumbs(app, None)}
        <div class="head">
            <div>
                <h1 tabindex="-1"><bdi>{kind.clone()}</bdi></h1>
                <p class="head-p">"SNS connector of Network Security"</p>
            </div>
            <div class="actions">
                {link_button("btn primary", Some("edit"), "Edit", app.nav.href(&Route::ConnectorEdit(kind.clone())))}
                {work_button("btn", Some("send"), Signal::stored("Send test".to_owned()), tests.busy.into(), move || tests.send(app, tested.clone()))}
                {link_button("btn", Some("duplicate"), "Duplicate", app.nav.href(&Route::ConnectorNew { copy_of: Some(kind) }))}
                {button("btn", Some("trash"), "Delete", move || actions::delete(app, &to_delete))}
            </div>
        </div>
        <div class="cols">
            <div class="stack">
                {test_results(tests)}
                <div class="card">
                    <div class="sect">{facts(c)}</div>
                    <div class="sect">
                        {connector_anatomy(
                            Signal::stored(c.topic_arn.clone()),
                            Signal::stored(c.role_arn.clone()),
                            Signal::stored(c.notification_type.clone()),
                        )}
                    </div>
                </div>
                {json(Signal::stored(to_json(c, false)))}
            </div>
            <aside aria-label="Check">{verdict(c)}</aside>
        </div>
    }
    .into_any()
}

fn facts(c: &Connector) -> AnyView {
    let revealed = RwSignal::new(false);
    let (secret, copied) = (c.external_id.clone(), c.external_id.clone());
    let (topic, role) = (c.topic_arn.clone(), c.role_arn.clone());
    view! {
        <dl class="facts">
            <dt>"Notification type"</dt>
            <dd><code>{c.notification_type.clone()}</code></dd>
            <dt>"Topic ARN"</dt>
            <dd><div class="row"><code>{c.topic_arn.clone()}</code>{copy_button("topic ARN", move || topic.clone())}</div></dd>
            <dt>"Role ARN"</dt>
            <dd><div class="row"><code>{c.role_arn.clone()}</code>{copy_button("role ARN", move || role.clone())}</div></dd>
            <dt>"External ID"</dt>
            <dd>
                <div class="row">
                    <code>{move || if revealed.get() { secret.expose().to_owned() } else { secret.masked() }}</code>
                    <button
                        type="button"
                        class="btn quiet slim"
                        aria-label=move || if revealed.get() { "Hide external ID" } else { "Reveal external ID" }
                        on:click=move |_| revealed.update(|r| *r = !*r)
                    >
                        {move || if revealed.get() { "Hide" } else { "Reveal" }}
                    </button>
                    {copy_button("external ID", move || copied.expose().to_owned())}
                </div>
            </dd>
        </dl>
    }
    .into_any()
}

/// The tests sent from this page, newest first, and what one proves.
fn test_results(tests: Tests) -> AnyView {
    let line = |result: TestResult| {
        let (class, icon_name) = if result.failure.is_none() { ("good", "check") } else { ("bad", "x") };
        let at = when::exact(result.at_ms, clock::offset_minutes());
        view! { <li><span class=class>{icon(icon_name)}</span><span><b>{result.summary()}</b>" · "{at}</span></li> }
    };
    (move || {
        let results = tests.results.get();
        let busy = tests.busy.get();
        let newest = results.first().cloned();
        (busy || newest.is_some()).then(|| {
            let failure = newest.as_ref().and_then(|r| r.failure.clone());
            let passed = newest.as_ref().is_some_and(|r| r.failure.is_none());
            view! {
                <section class="card pad" aria-label="Test notifications">
                    <h2>"Test notifications"</h2>
                    <div role="status">
                        {busy.then(|| view! { <p class="busy">"Sending a test…"</p> })}
                        {passed.then(|| view! { <p class="ink-2">"Network Security accepted the test: it could assume the role and publish to the topic. That somebody read the message is not proven; look at the topic’s subscribers."</p> })}
                    </div>
                    <ul class="steps">{results.into_iter().map(line).collect_view()}</ul>
                </section>
                {failure.map(|f| alert(f, ().into_any()))}
            }
        })
    })
    .into_any()
}

fn verdict(c: &Connector) -> AnyView {
    let mut findings = inspect(c);
    findings.sort_by_key(|f| f.severity);
    let content = if findings.is_empty() {
        view! { <p class="verdict good">{icon("check")}"Nothing stands out"</p> }.into_any()
    } else {
        let words = if findings.len() == 1 { "1 thing to know".to_owned() } else { format!("{} things to know", findings.len()) };
        view! { <p class="verdict warn">{icon("alert")}{words}</p>{steps(findings)} }.into_any()
    };
    view! {
        <section class="card pad"><h2>"Will it work?"</h2>{content}</section>
        <section class="card pad">
            <h2>"What cannot be seen from here"</h2>
            <ul class="steps">
                <li><span class="dim">{icon("question")}</span><span>"Whether the role’s trust policy asks for this external ID, and its permissions allow "<code>"sns:Publish"</code>" on this topic."</span></li>
                <li><span class="dim">{icon("question")}</span><span>"Whether the topic is encrypted. With a KMS key, the role also needs "<code>"kms:GenerateDataKey*"</code>" and "<code>"kms:Decrypt"</code>"."</span></li>
            </ul>
            <p class="small ink-2">"A test notification finds out."</p>
        </section>
    }
    .into_any()
}
