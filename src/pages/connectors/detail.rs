//! One connector.

use domain::connector::{Connector, inspect};
use domain::secret::Secret;
use leptos::prelude::*;
use messages::connectors as words;
use screen::delivery_path::of_stored;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::of_stored_connector;
use wire::connectors::to_json;
use wire::explain::Subject;

use super::actions::{self, TestResult, Tests};
use crate::components::alert::Alert;
use crate::components::anatomy::ConnectorAnatomy;
use crate::components::button::{Button, LinkButton, WorkButton};
use crate::components::copy::{CopyButton, Copyable};
use crate::components::crumbs::Crumbs;
use crate::components::delivery_path::DeliveryPathCard;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::components::json_view::JsonView;
use crate::components::loading::{LoadFailure, PageSkeleton};
use crate::components::name::Name;
use crate::components::rich_text::RichText;
use crate::components::verdict::VerdictCard;
use crate::reactive::memo;
use crate::state::language::{exact, pieces, t};
use crate::state::permit::{Change, use_why_not};
use crate::state::use_app;

/// The page of one connector.
#[component]
pub fn ConnectorPage(
    /// Its notification type.
    kind: String,
) -> impl IntoView {
    let app = use_app();
    let connectors = app.store.connectors;
    app.store.visit_connectors();
    let wanted = kind.clone();
    let found = memo(move |_| {
        connectors
            .get()
            .map(|l| l.iter().find(|c| c.notification_type == wanted).cloned())
    });
    let tests = Tests::new();
    if app.store.test_soon.get_value().as_deref() == Some(kind.as_str()) {
        app.store.test_soon.set_value(None);
        tests.send(app, kind.clone());
    }
    let state = memo(move |_| found.with(|found| found.as_ref().map(Option::is_some)));
    // What is shown of it follows below: its elements stay, and with them the focus.
    let connector = memo(move |_| found.get().flatten());
    let content = move || match state.get() {
        None => {
            view! { <PageSkeleton title=t(words::CONNECTOR) error=connectors.error_signal() /> }
                .into_any()
        }
        Some(false) => view! { <MissingConnector kind=kind.clone() /> }.into_any(),
        Some(true) => view! { <ConnectorDetail tests kind=kind.clone() connector /> }.into_any(),
    };
    view! {
        <LoadFailure
            error=connectors.error_signal()
            subject=Subject::ListConnectors
            on_retry=move || app.store.load_connectors()
        />
        {content}
    }
}

/// The way back to the list of connectors.
#[component]
pub fn ConnectorCrumbs(
    /// The connector whose form this is, if it is one: its type and page.
    #[prop(optional_no_strip)]
    thing: Option<(String, Route)>,
) -> impl IntoView {
    let list = Route::Connectors(ListQuery::default());
    view! { <Crumbs label=t(words::CONNECTORS) list thing /> }
}

/// In place of a connector that is not in the list.
#[component]
pub fn MissingConnector(
    /// The notification type that was looked for.
    kind: String,
) -> impl IntoView {
    use_app().nav.stands_instead(t(words::NOT_FOUND));
    view! {
        <ConnectorCrumbs />
        <Head
            title=|| t(words::NOT_FOUND)
            words=move || {
                let connector = kind.into();
                view! { <RichText pieces=pieces(words::NotFoundWhy { connector }) /> }
            }
        />
    }
}

/// A connector, what can be done with it, and what is thought of it.
#[component]
fn ConnectorDetail(
    tests: Tests,
    kind: String,
    connector: Memo<Option<Connector>>,
) -> impl IntoView {
    let verdict = memo(move |_| connector.with(|c| c.as_ref().map(of_stored_connector)));
    let title = t(Route::Connector(kind.clone()).title());
    let actions = move || {
        let connector = connector.get();
        connector.map(|connector| view! { <ConnectorActions tests connector /> })
    };
    let stored = move || {
        let connector = connector.get();
        connector.map(|connector| view! { <StoredConnector connector /> })
    };
    view! {
        <ConnectorCrumbs />
        <Head
            title=move || view! { <Name name=title /> }
            words=|| t(words::SNS_CONNECTOR)
            actions=move || view! { {actions} }
        />
        <div class="cols">
            <div class="stack">
                <TestResults tests kind />
                <Path connector />
                {stored}
            </div>
            <aside aria-label=t(words::CHECK) tabindex="0">
                <VerdictCard verdict />
            </aside>
        </div>
    }
}

/// What is known of the connector's path.
#[component]
fn Path(connector: Memo<Option<Connector>>) -> impl IntoView {
    let log = use_app().store.evidence;
    let path = memo(move |_| {
        let connector = connector.get()?;
        let findings = inspect(&connector);
        Some(log.with(|log| of_stored(&connector, &findings, log)))
    });
    let shown = memo(move |_| path.with(Option::is_some));
    move || {
        let first = shown.get().then(|| path.get_untracked()).flatten()?;
        let path = Signal::derive(move || path.get().unwrap_or_else(|| first.clone()));
        Some(view! { <DeliveryPathCard path /> })
    }
}

/// What is stored of a connector, in words and as the API has it.
#[component]
fn StoredConnector(connector: Connector) -> impl IntoView {
    let text = to_json(&connector, false);
    let (topic, role) = (connector.topic_arn.clone(), connector.role_arn.clone());
    let notification_type = connector.notification_type.clone();
    view! {
        <div class="card">
            <div class="sect">
                <Facts connector />
            </div>
            <div class="sect">
                <ConnectorAnatomy topic role notification_type />
            </div>
        </div>
        <JsonView text masked=true />
    }
}

/// What can be done with a connector.
#[component]
fn ConnectorActions(tests: Tests, connector: Connector) -> impl IntoView {
    let app = use_app();
    let why_not = use_why_not(Change::Connectors);
    let kind = connector.notification_type.clone();
    let (testing, tested) = (kind.clone(), kind.clone());
    let assistant = Route::Assistant {
        connector: Some(kind.clone()),
    };
    let copy = Route::ConnectorNew {
        copy_of: Some(kind.clone()),
    };
    view! {
        <LinkButton
            class="btn primary"
            icon="edit"
            label=t(words::EDIT)
            attr:aria-keyshortcuts="e"
            href=app.nav.href(&Route::ConnectorEdit(kind))
        />
        <WorkButton
            icon="send"
            label=t(words::SEND_TEST)
            busy=Signal::derive(move || tests.is_busy(&testing))
            why_not
            on_press=move || tests.send(app, tested.clone())
        />
        <LinkButton icon="document" label=t(words::AWS_SETUP) href=app.nav.href(&assistant) />
        <LinkButton icon="duplicate" label=t(words::DUPLICATE) href=app.nav.href(&copy) />
        <Button
            icon="trash"
            label=t(words::DELETE)
            why_not
            on_press=move || actions::delete(app, &connector)
        />
    }
}

/// What is stored of a connector.
#[component]
fn Facts(connector: Connector) -> impl IntoView {
    view! {
        <dl class="facts">
            <dt>{t(words::NOTIFICATION_TYPE)}</dt>
            <dd>
                <code>{connector.notification_type}</code>
            </dd>
            <dt>{t(words::TOPIC_ARN)}</dt>
            <dd>
                <Copyable name=t(words::COPY_TOPIC_ARN) text=connector.topic_arn />
            </dd>
            <dt>{t(words::ROLE_ARN)}</dt>
            <dd>
                <Copyable name=t(words::COPY_ROLE_ARN) text=connector.role_arn />
            </dd>
            <dt>{t(words::EXTERNAL_ID)}</dt>
            <dd>
                <MaskedExternalId external_id=connector.external_id />
            </dd>
        </dl>
    }
}

/// An external ID, masked until it is to be seen.
#[component]
fn MaskedExternalId(external_id: Secret) -> impl IntoView {
    let revealed = RwSignal::new(false);
    let copied = external_id.clone();
    let shown = move || {
        if revealed.get() {
            external_id.expose().to_owned()
        } else {
            external_id.masked()
        }
    };
    let name = move || {
        if revealed.get() {
            t(words::HIDE_EXTERNAL_ID)
        } else {
            t(words::REVEAL_EXTERNAL_ID)
        }
    };
    view! {
        <div class="row">
            <code>{shown}</code>
            <button
                type="button"
                class="btn quiet slim"
                aria-label=name
                on:click=move |_| revealed.update(|r| *r = !*r)
            >
                {move || if revealed.get() { t(words::HIDE) } else { t(words::REVEAL) }}
            </button>
            <CopyButton name=t(words::COPY_EXTERNAL_ID) text=move || copied.expose().to_owned() />
        </div>
    }
}

/// The tests sent from this page, newest first, and what one proves.
#[component]
pub fn TestResults(tests: Tests, kind: String) -> impl IntoView {
    let testing = kind.clone();
    let busy = memo(move |_| tests.is_busy(&testing));
    let results = memo(move |_| tests.of(&kind));
    let failure = memo(move |_| results.with(|all| all.first()?.failure.clone()));
    let passed = move || results.with(|all| all.first().is_some_and(|r| r.failure.is_none()));
    let lines = move || {
        results
            .get()
            .into_iter()
            .map(|result| view! { <TestLine result /> })
            .collect_view()
    };
    view! {
        <Show when=move || busy.get() || results.with(|all| !all.is_empty())>
            <section class="card pad" aria-label=t(words::TEST_NOTIFICATIONS)>
                <h2>{t(words::TEST_NOTIFICATIONS)}</h2>
                <div role="status">
                    <Show when=move || busy.get()>
                        <p class="busy">{t(words::SENDING_TEST)}</p>
                    </Show>
                    <Show when=passed>
                        <p class="ink-2">{t(words::TEST_ACCEPTED)}</p>
                    </Show>
                </div>
                <ul class="steps">{lines}</ul>
            </section>
            {move || failure.get().map(|failure| view! { <Alert failure /> })}
        </Show>
    }
}

/// What one test brought, and when it was sent.
#[component]
fn TestLine(result: TestResult) -> impl IntoView {
    let (class, icon) = if result.failure.is_none() {
        ("good", "check")
    } else {
        ("bad", "x")
    };
    let line = words::TestAt {
        test: result.summary().into(),
        time: exact(result.at_ms).into(),
    };
    view! {
        <li>
            <span class=class>
                <Icon name=icon />
            </span>
            <span>
                <RichText pieces=pieces(line) />
            </span>
        </li>
    }
}
