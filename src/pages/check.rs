//! What works with the connection in use, found out with harmless reads, and how
//! the console knows. Rights to change are never tried: that would change
//! something.

mod probes;

use std::sync::Arc;

use futures::future::abortable;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, check as say, page};
use screen::connection::Connection;
use screen::route::Route;
use wire::error::ErrorKind;
use wire::explain::explain;
use wire::http::Service;

use probes::{Found, Probe, probes};

use crate::client::needs_credentials;
use crate::components::alert::Alert;
use crate::components::button::{LinkButton, WorkButton};
use crate::components::failure_words::failure;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::permit::{Change, use_why_not};
use crate::state::use_app;

/// What was found so far, in the order of [`probes`]; `None` is under way.
type Results = RwSignal<Vec<Option<Found>>>;

/// What works with the connection in use.
#[component]
pub fn CheckPage() -> impl IntoView {
    let app = use_app();
    let connection = app.session.connection_now();
    let results = Results::default();
    let busy = RwSignal::new(false);
    let checked = Arc::clone(&connection);
    let run = move || {
        busy.set(true);
        results.set(Vec::new());
        let (client, probes) = (app.session.client(), probes(&checked));
        let (work, handle) = abortable(async move {
            for probe in probes {
                results.update(|all| all.push(None));
                let found = (probe.run)(client.clone()).await;
                results.update(|all| {
                    if let Some(last) = all.last_mut() {
                        *last = Some(found);
                    }
                });
            }
            busy.set(false);
        });
        on_cleanup(move || handle.abort());
        spawn_local(async move {
            // Given up where the page was left.
            let _ = work.await;
        });
    };
    run();
    let name = connection.name();
    let connections = app.nav.href(&Route::Connections);
    view! {
        <Head
            title=move || t(page::ConnectionTestOf {
                connection: name.into(),
            })
            words=|| t(say::INTRO)
            actions=move || {
                view! {
                    <WorkButton icon="refresh" label=t(say::CHECK_AGAIN) busy on_press=run />
                    <LinkButton label=t(say::CONNECTIONS) href=connections />
                }
            }
        />
        <div class="stack">
            <Facts connection=Arc::clone(&connection) results />
            <Reads connection=Arc::clone(&connection) results />
            <Changes connection />
        </div>
    }
}

/// Reachable, readable, signed in: for each service, with the reason.
#[component]
fn Facts(connection: Arc<Connection>, results: Results) -> impl IntoView {
    let services = [
        ("Network Security", Service::NetworkSecurity),
        ("CTS", Service::Cts),
    ];
    // The first probe of each service that is reached.
    let first: Vec<(&'static str, usize, &'static Probe)> = services
        .into_iter()
        .filter_map(|(name, service)| {
            let mut all = probes(&connection).into_iter().enumerate();
            let (at, probe) = all.find(|(_, probe)| probe.subject.service() == service)?;
            Some((name, at, probe))
        })
        .collect();
    let cards = first
        .iter()
        .map(|(name, at, probe)| {
            let at = *at;
            let found = Signal::derive(move || found_by(results, at));
            let connection = Arc::clone(&connection);
            let service = probe.subject.service();
            view! { <ServiceFacts connection name=*name service found /> }
        })
        .collect_view();
    let unanswered = memo(move |_| {
        first.iter().find_map(|(_, at, probe)| {
            let error = found_by(results, *at)?.words.err()?;
            let unanswered = error.status.is_none();
            unanswered.then(|| failure(&error, probe.subject))
        })
    });
    view! {
        <div class="pair">{cards}</div>
        {move || unanswered.get().map(|failure| view! { <Alert failure /> })}
    }
}

/// What the probe at that place found, once it did.
fn found_by(results: Results, at: usize) -> Option<Found> {
    results.with(|all| all.get(at).cloned().flatten())
}

/// What is known about one service.
#[component]
fn ServiceFacts(
    connection: Arc<Connection>,
    name: &'static str,
    service: Service,
    /// What its first probe found.
    found: Signal<Option<Found>>,
) -> impl IntoView {
    let (sandbox, needed) = (
        connection.is_sandbox(),
        needs_credentials(&connection, service),
    );
    let outcome = move || found.with(|found| outcome(found.as_ref()));
    let reach = move || {
        let (status, kind) = outcome();
        reach(status, kind, sandbox)
    };
    let credentials = move || match outcome() {
        _ if sandbox => say::CREDENTIALS_SANDBOX,
        _ if !needed => say::CREDENTIALS_PROXY,
        (_, Some(ErrorKind::NoCredentials)) => say::CREDENTIALS_MISSING,
        (Some(401), _) => say::CREDENTIALS_REJECTED,
        (Some(_), _) => say::CREDENTIALS_ACCEPTED,
        _ => say::CREDENTIALS_UNKNOWN,
    };
    let how = move || match outcome() {
        (Some(status), _) => t(say::StatusSeen {
            status: status.to_string().into(),
        }),
        (None, _) if found.with(Option::is_none) => t(say::BEING_TESTED),
        (None, _) => t(say::NO_STATUS),
    };
    view! {
        <section class="card pad">
            <h2>{name}</h2>
            <dl class="facts">
                <dt>{t(say::ADDRESS_RESPONDS)}</dt>
                <dd>{move || view! { <Known known=reach().0 /> }}</dd>
                <dt>{t(say::PAGE_CAN_READ)}</dt>
                <dd>{move || view! { <Known known=reach().1 /> }}</dd>
                <dt>{t(say::CREDENTIALS)}</dt>
                <dd>{move || t(credentials())}</dd>
                <dt>{t(say::RESPONSE)}</dt>
                <dd>{how}</dd>
            </dl>
        </section>
    }
}

/// Status and kind of error of what was found.
fn outcome(found: Option<&Found>) -> (Option<u16>, Option<ErrorKind>) {
    let error = found.and_then(|found| found.words.as_ref().err());
    (
        found.and_then(|found| found.status),
        error.map(|error| error.kind),
    )
}

/// Whether the address answers, and whether this page may read the answer.
fn reach(
    status: Option<u16>,
    kind: Option<ErrorKind>,
    is_sandbox: bool,
) -> (Option<bool>, Option<bool>) {
    match (status, kind) {
        (Some(_), _) => (Some(true), Some(true)),
        (None, Some(ErrorKind::Blocked)) => (Some(true), Some(false)),
        (None, Some(ErrorKind::Unreachable | ErrorKind::TimedOut)) => (Some(false), None),
        (None, Some(ErrorKind::Forbade)) => (None, Some(false)),
        (None, None) if is_sandbox => (Some(true), Some(true)),
        _ => (None, None),
    }
}

/// Yes, no, or that it is not known.
#[component]
fn Known(known: Option<bool>) -> impl IntoView {
    match known {
        Some(true) => view! { <Mark class="note good" icon="check" message=say::YES /> },
        Some(false) => view! { <Mark class="note bad" icon="alert" message=say::NO /> },
        None => view! { <Mark message=say::UNKNOWN /> },
    }
}

/// A word with its icon.
#[component]
fn Mark(
    #[prop(default = "note")] class: &'static str,
    #[prop(default = "info")] icon: &'static str,
    message: Message,
) -> impl IntoView {
    view! {
        <span class=class>
            <Icon name=icon />
            {t(message)}
        </span>
    }
}

/// The head of a table.
#[component]
fn TableHead(columns: Vec<Message>) -> impl IntoView {
    let cells = columns
        .into_iter()
        .map(|label| view! { <th scope="col">{t(label)}</th> })
        .collect_view();
    view! {
        <thead>
            <tr>{cells}</tr>
        </thead>
    }
}

/// What may be read, as far as it was tried.
#[component]
fn Reads(connection: Arc<Connection>, results: Results) -> impl IntoView {
    let rows = probes(&connection)
        .into_iter()
        .enumerate()
        .map(|(at, probe)| view! { <ReadRow probe at results /> })
        .collect_view();
    view! {
        <div class="card scroller">
            <table class="list cards">
                <caption>{t(say::READ_PERMISSIONS)}</caption>
                <TableHead columns=vec![
                    say::COLUMN_READ,
                    say::COLUMN_RESULT,
                    say::COLUMN_DETAILS,
                    say::COLUMN_PERMISSION,
                    say::COLUMN_RESPONSE,
                ] />
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// One read: whether it works, what it found, what it needs.
#[component]
fn ReadRow(
    probe: &'static Probe,
    /// Its place among the probes.
    at: usize,
    results: Results,
) -> impl IntoView {
    let works = move || match results.with(|all| all.get(at).cloned()) {
        None => view! { <Mark message=say::WAITING /> },
        Some(None) => view! { <Mark message=say::TESTING /> },
        Some(Some(found)) => match (found.words, found.status) {
            (Ok(_), _) => view! { <Mark class="note good" icon="check" message=say::YES /> },
            (Err(_), Some(_)) => view! { <Mark class="note bad" icon="alert" message=say::NO /> },
            (Err(_), None) => view! { <Mark class="note bad" icon="alert" message=say::UNKNOWN /> },
        },
    };
    let detail = move || {
        found_by(results, at).map(|found| match found.words {
            Ok(message) => t(message),
            Err(error) => t(explain(&error, probe.subject).cause),
        })
    };
    let how = move || found_by(results, at).map(|found| how_known(&found));
    view! {
        <tr>
            <td>
                <b>{t(probe.name.clone())}</b>
            </td>
            <td class="nowrap" data-label=t(say::COLUMN_RESULT)>
                {works}
            </td>
            <td data-label=t(say::COLUMN_DETAILS)>{detail}</td>
            <td data-label=t(say::COLUMN_PERMISSION)>{t(probe.needs.message())}</td>
            <td data-label=t(say::COLUMN_RESPONSE) class="dim">
                {how}
            </td>
        </tr>
    }
}

/// “Status 200 after 132 ms”
fn how_known(found: &Found) -> String {
    let ms = usize::try_from(found.ms).unwrap_or(usize::MAX);
    match found.status {
        Some(status) => {
            let status = status.to_string().into();
            t(say::StatusAfter { status, ms })
        }
        None => t(say::NoStatusAfter { ms }),
    }
}

/// What may be changed, as far as anything is known against it.
#[component]
fn Changes(connection: Arc<Connection>) -> impl IntoView {
    let all = [
        (say::CHANGE_CONNECTORS, Change::Connectors),
        (say::CHANGE_CREATE, Change::NewNotification),
        (say::CHANGE_EDIT, Change::Notification),
        (say::CHANGE_DELETE, Change::DeleteNotification),
    ];
    let rows = all
        .into_iter()
        .filter(|(_, change)| {
            if *change == Change::Connectors {
                connection.has_connectors()
            } else {
                connection.has_notifications()
            }
        })
        .map(|(name, change)| view! { <ChangeRow name change /> })
        .collect_view();
    view! {
        <div class="card scroller">
            <table class="list cards">
                <caption>{t(say::WRITE_PERMISSIONS)}</caption>
                <TableHead columns=vec![
                    say::COLUMN_CHANGE,
                    say::COLUMN_RESULT,
                    say::COLUMN_PERMISSION,
                ] />
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// One kind of change: why it is impossible, if anything is known, and what it needs.
#[component]
fn ChangeRow(name: Message, change: Change) -> impl IntoView {
    let why_not = use_why_not(change);
    let works = move || match why_not.get() {
        None => t(say::NOT_TESTED).into_any(),
        Some(why) => view! {
            <span class="note warn">
                <Icon name="alert" />
                {why}
            </span>
        }
        .into_any(),
    };
    view! {
        <tr>
            <td>
                <b>{t(name)}</b>
            </td>
            <td data-label=t(say::COLUMN_RESULT)>{works}</td>
            <td data-label=t(say::COLUMN_PERMISSION)>{t(change.permission())}</td>
        </tr>
    }
}
