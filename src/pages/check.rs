//! What works with the connection in use, found out with harmless reads, and how
//! the console knows. Rights to change are never tried: that would change
//! something.

mod probes;

use futures::future::abortable;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::connection::Connection;
use screen::route::Route;
use wire::error::{ApiError, ErrorKind};
use wire::explain::{Subject, explain};
use wire::http::Service;

use probes::{Found, Probe, probes};

use super::parts::head::head;
use super::parts::trouble::trouble;
use crate::client::needs_credentials;
use crate::state::App;
use crate::state::permit::Change;
use crate::ui::alert::alert;
use crate::ui::button::{link_button, work_button};
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group, live};

/// What was found so far, in the order of [`probes`]; `None` is under way.
type Results = RwSignal<Vec<Option<Found>>>;

/// The page.
pub fn page(app: App) -> Node {
    let connection = app.session.connection_now();
    let results: Results = RwSignal::default();
    let busy = RwSignal::new(false);
    let run = {
        let connection = connection.clone();
        move || {
            busy.set(true);
            results.set(Vec::new());
            let (client, probes) = (app.session.client(), probes(&connection));
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
        }
    };
    run();
    let (for_facts, for_rows) = (connection.clone(), connection.clone());
    group([
        head(
            group([
                "What works with ".into(),
                el("bdi").child(connection.label.clone()).node(),
            ]),
            "Found out with reads that change nothing. Rights to change are not tried: that \
             would change something.",
            group([
                work_button(
                    "btn",
                    Some("refresh"),
                    Signal::stored("Check again".to_owned()),
                    busy.into(),
                    run,
                ),
                link_button(
                    "btn",
                    None,
                    "Connections",
                    app.nav.href(&Route::Connections),
                ),
            ]),
        ),
        el("div")
            .class("stack")
            .child(live(move || facts(&for_facts, &results.get())))
            .child(live(move || reads(&for_rows, &results.get())))
            .child(writes(app, &connection))
            .node(),
    ])
}

/// Reachable, readable, signed in: for each service, with the reason.
fn facts(connection: &Connection, results: &[Option<Found>]) -> Node {
    let mut told: Option<(&ApiError, Subject)> = None;
    let services = [
        ("Network Security", Service::NetworkSecurity),
        ("CTS", Service::Cts),
    ];
    let cards = services
        .into_iter()
        .filter_map(|(name, service)| {
            let probes = probes(connection);
            let mine = |probe: &Probe| probe.subject.service() == service;
            let (at, probe) = probes.iter().enumerate().find(|(_, probe)| mine(probe))?;
            let found = results.get(at)?.as_ref();
            let error = found.and_then(|found| found.words.as_ref().err());
            if let Some(error) = error
                && error.status.is_none()
            {
                told.get_or_insert((error, probe.subject));
            }
            Some(service_facts(connection, name, service, found))
        })
        .collect::<Node>();
    let trouble = told.map(|(error, subject)| alert(trouble(error, subject), Node::Nothing));
    group([el("div").class("pair").child(cards).node(), trouble.into()])
}

fn service_facts(
    connection: &Connection,
    name: &'static str,
    service: Service,
    found: Option<&Found>,
) -> El {
    let kind = found.and_then(|f| f.words.as_ref().err()).map(|e| e.kind);
    let status = found.and_then(|f| f.status);
    let (reached, readable) = match (status, kind) {
        (Some(_), _) => (Some(true), Some(true)),
        (None, Some(ErrorKind::Blocked)) => (Some(true), Some(false)),
        (None, Some(ErrorKind::Unreachable | ErrorKind::TimedOut)) => (Some(false), None),
        (None, Some(ErrorKind::Forbade)) => (None, Some(false)),
        (None, None) if connection.is_sandbox() => (Some(true), Some(true)),
        _ => (None, None),
    };
    let known = match (status, kind) {
        _ if connection.is_sandbox() => "The sandbox asks for none",
        _ if !needs_credentials(connection, service) => "A proxy adds them",
        (_, Some(ErrorKind::NoCredentials)) => "None were entered",
        (Some(401), _) => "Refused",
        (Some(_), _) => "Accepted",
        _ => "Not known",
    };
    let how = match status {
        Some(status) => ["Status ", &status.to_string(), " was seen."].concat(),
        None if found.is_none() => "Being checked…".to_owned(),
        None => "No status was seen.".to_owned(),
    };
    let fact = |label: &'static str, value: Node| {
        group([el("dt").text(label).node(), el("dd").child(value).node()])
    };
    el("section")
        .class("card pad")
        .child(el("h2").text(name))
        .child(
            el("dl")
                .class("facts")
                .child(fact("Address answers", verdict(reached)))
                .child(fact("This page may read it (CORS)", verdict(readable)))
                .child(fact("Credentials", known.into()))
                .child(fact("Known from", how.into())),
        )
}

fn verdict(known: Option<bool>) -> Node {
    let (class, name, words) = match known {
        Some(true) => ("note good", "check", "yes"),
        Some(false) => ("note bad", "alert", "no"),
        None => ("note", "info", "not known"),
    };
    el("span").class(class).child(icon(name)).text(words).node()
}

fn columns(names: &[&'static str]) -> El {
    let cell = |label: &&'static str| el("th").attr("scope", "col").text(label);
    el("thead").child(el("tr").child(names.iter().map(cell).collect::<Node>()))
}

fn reads(connection: &Connection, results: &[Option<Found>]) -> El {
    let row = |(at, probe): (usize, &'static Probe)| {
        let (verdict, detail, how) = match results.get(at) {
            None => (
                verdict_word("note", "info", "waits"),
                String::new(),
                String::new(),
            ),
            Some(None) => (
                verdict_word("note", "info", "asking…"),
                String::new(),
                String::new(),
            ),
            Some(Some(found)) => outcome(probe, found),
        };
        el("tr")
            .child(el("td").child(el("b").text(probe.name)))
            .child(
                el("td")
                    .class("nowrap")
                    .attr("data-label", "Works")
                    .child(verdict),
            )
            .child(el("td").attr("data-label", "Found").child(detail))
            .child(el("td").attr("data-label", "Needs").child(probe.needs))
            .child(
                el("td")
                    .attr("data-label", "Known from")
                    .class("dim")
                    .child(how),
            )
    };
    let rows = probes(connection)
        .into_iter()
        .enumerate()
        .map(row)
        .collect::<Node>();
    el("div").class("card scroller").child(
        el("table")
            .class("list cards")
            .child(el("caption").text("What may be read"))
            .child(columns(&["Read", "Works", "Found", "Needs", "Known from"]))
            .child(el("tbody").child(rows)),
    )
}

fn verdict_word(class: &'static str, name: &'static str, words: &'static str) -> El {
    el("span").class(class).child(icon(name)).text(words)
}

fn outcome(probe: &Probe, found: &Found) -> (El, String, String) {
    let ms = found.ms.to_string();
    let how = match found.status {
        Some(status) => ["status ", &status.to_string(), " after ", &ms, " ms"].concat(),
        None => ["no status after ", &ms, " ms"].concat(),
    };
    match &found.words {
        Ok(words) => (
            verdict_word("note good", "check", "yes"),
            words.clone(),
            how,
        ),
        Err(error) => {
            let words = explain(error, probe.subject).cause;
            let verdict = if found.status.is_some() {
                "no"
            } else {
                "not known"
            };
            (verdict_word("note bad", "alert", verdict), words, how)
        }
    }
}

fn writes(app: App, connection: &Connection) -> El {
    let all = [
        (
            "Create, change, delete and test connectors",
            Change::Connectors,
        ),
        ("Create notifications", Change::NewNotification),
        (
            "Change, enable and disable notifications",
            Change::Notification,
        ),
        ("Delete notifications", Change::DeleteNotification),
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
        .map(|(name, change)| {
            el("tr")
                .child(el("td").child(el("b").text(name)))
                .child(el("td").attr("data-label", "Works").child(live(move || {
                    app.why_not(change).map_or_else(
                        || Node::from("not tried"),
                        |why| {
                            el("span")
                                .class("note warn")
                                .child(icon("alert"))
                                .child(why)
                                .node()
                        },
                    )
                })))
                .child(
                    el("td")
                        .attr("data-label", "Needs")
                        .child(change.permission()),
                )
        })
        .collect::<Node>();
    el("div").class("card scroller").child(
        el("table")
            .class("list cards")
            .child(el("caption").text("What may be changed"))
            .child(columns(&["Change", "Works", "Needs"]))
            .child(el("tbody").child(rows)),
    )
}
