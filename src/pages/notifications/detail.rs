//! One notification.

use domain::notification::{Notification, Scope};
use domain::sentence;
use leptos::prelude::*;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::of_stored_notification;
use wire::notifications::to_json;

use super::actions;
use super::export_link::export_one;
use super::facts::{created, state};
use super::proof_card::proof_card;
use crate::browser::clock;
use crate::pages::parts::crumbs::crumbs;
use crate::pages::parts::json::json;
use crate::pages::parts::loading::{notifications_failure, skeleton};
use crate::pages::parts::permit::changing;
use crate::pages::parts::rule_line::rule_lines;
use crate::pages::parts::verdict::verdict_card;
use crate::reactive::memo;
use crate::state::App;
use crate::state::permit::Change;
use crate::ui::button::{button, link_button, work_button};
use crate::ui::copy::copied;
use crate::ui::icon::icon;
use crate::ui::pieces::pieces;
use crate::view::{Node, el, group, live};

/// The page of the notification of that id.
pub fn page(app: App, id: String) -> Node {
    app.store.visit_notifications();
    let wanted = id.clone();
    let found = memo(move |_| {
        let list = app.store.notifications.get();
        list.map(|list| list.find(&wanted).ok_or(list.doubt().is_some()))
    });
    let content = move || match found.get() {
        None if app.store.notifications.error().is_some() => {
            el("h1").attr("tabindex", "-1").text("Notification").into()
        }
        None => group([
            el("h1").attr("tabindex", "-1").text("Notification").into(),
            el("div").class("card").child(skeleton()).into(),
        ]),
        Some(Err(false)) => missing(app, &id),
        Some(Err(true)) => unread(app, &id),
        Some(Ok(notification)) => shown(app, &notification),
    };
    group([notifications_failure(app), live(content)])
}

/// The way back to the list.
pub fn way_back(app: App, thing: Option<(String, Route)>) -> Node {
    crumbs(
        app,
        "Notifications",
        &Route::Notifications(ListQuery::default()),
        thing,
    )
}

/// In place of a notification that is not in the list.
pub fn missing(app: App, id: &str) -> Node {
    let words = [
        "No notification of this project has the ID ",
        ". It was deleted, or belongs to another project or connection.",
    ];
    instead(app, id, "This notification does not exist", words)
}

/// In place of a notification that is not in the half of the list that was read.
pub fn unread(app: App, id: &str) -> Node {
    let words = [
        "None of the notifications that could be read has the ID ",
        ". It may be one of those that could not.",
    ];
    instead(app, id, "This notification could not be read", words)
}

fn instead(app: App, id: &str, title: &'static str, [before, after]: [&'static str; 2]) -> Node {
    group([
        way_back(app, None),
        el("div")
            .class("head")
            .child(
                el("div")
                    .child(el("h1").attr("tabindex", "-1").text(title))
                    .child(
                        el("p")
                            .class("head-p")
                            .text(before)
                            .child(el("code").child(id.to_owned()))
                            .text(after),
                    ),
            )
            .into(),
    ])
}

fn shown(app: App, notification: &Notification) -> Node {
    let n = notification;
    let judged = n.clone();
    let verdict = memo(move |_| {
        let (here, assumptions) = (app.store.surroundings(), app.assumptions.get());
        let events = app.store.events_about(&judged.id);
        Some(of_stored_notification(&judged, &here, assumptions, events))
    });
    group([
        way_back(app, None),
        el("div")
            .class("head")
            .child(
                el("div")
                    .child(
                        el("h1")
                            .attr("tabindex", "-1")
                            .child(el("bdi").child(n.name.clone())),
                    )
                    .child(el("p").class("head-p").child(state(n.enabled))),
            )
            .child(buttons(app, n))
            .into(),
        el("div")
            .class("cols")
            .child(
                el("div")
                    .class("stack")
                    .child(
                        el("div")
                            .class("card")
                            .child(
                                el("div").class("sect").child(
                                    el("p")
                                        .class("sentence")
                                        .child(pieces(&sentence::describe(n))),
                                ),
                            )
                            .child(el("div").class("sect").child(facts(n))),
                    )
                    .child(json(Signal::stored(to_json(n)))),
            )
            .child(
                el("aside")
                    .attr("aria-label", "Check")
                    .child(verdict_card(verdict.into()))
                    .child(proof_card(app, Signal::stored(Some(n.clone())), None)),
            )
            .into(),
    ])
}

fn buttons(app: App, n: &Notification) -> Node {
    let to_delete = n.clone();
    let switches = actions::switches(n.enabled).map(|(to, verb)| {
        let (to_switch, id) = (n.clone(), n.id.clone());
        changing(
            app,
            Change::Notification,
            work_button(
                "btn",
                Some("power"),
                Signal::stored(verb.to_owned()),
                Signal::derive(move || app.busy.has(&id)),
                move || actions::switch(app, &to_switch, to),
            ),
        )
    });
    let leave = Callback::new(move |()| app.nav.open(Route::Notifications(ListQuery::default())));
    el("div")
        .class("actions")
        .child(link_button(
            "btn primary",
            Some("edit"),
            "Edit",
            app.nav.href(&Route::NotificationEdit(n.id.clone())),
        ))
        .child(switches.collect::<Node>())
        .child(link_button(
            "btn",
            Some("duplicate"),
            "Duplicate",
            app.nav.href(&Route::NotificationNew {
                copy_of: Some(n.id.clone()),
            }),
        ))
        .child(export_one(app, &n.id))
        .child(changing(
            app,
            Change::DeleteNotification,
            button("btn", Some("trash"), "Delete", move || {
                actions::delete(app, &to_delete, leave);
            }),
        ))
        .into()
}

fn facts(n: &Notification) -> Node {
    let topic = match &n.topic {
        Some(urn) => copied("topic URN", urn).node(),
        None => "none".into(),
    };
    let fact = |label: &'static str, value: Option<String>| {
        value.map(|v| {
            group([
                el("dt").child(label).into(),
                el("dd").child(el("code").child(v)).into(),
            ])
        })
    };
    el("dl")
        .class("facts")
        .child(el("dt").text("Tells"))
        .child(el("dd").child(topic))
        .child(el("dt").text("Operations"))
        .child(el("dd").child(operations(n)))
        .child(el("dt").text("Users"))
        .child(el("dd").child(users(n)))
        .child(el("dt").text("Filter"))
        .child(el("dd").child(filter(n)))
        .child(el("dt").text("Created"))
        .child(el("dd").child(created(n.created_ms, clock::now_ms())))
        .child(el("dt").text("ID"))
        .child(el("dd").child(copied("ID", &n.id)))
        .child(fact("Project", n.project_id.clone()))
        .child(fact("Account", n.domain_id.clone()))
        .child(fact("Agency", n.agency.clone()))
        .into()
}

fn operations(n: &Notification) -> Node {
    if n.scope == Scope::Complete {
        return "every operation of every connected service".into();
    }
    if n.operations.is_empty() {
        return "none".into();
    }
    let sets = n
        .operations
        .iter()
        .map(|set| {
            let names = set
                .trace_names
                .iter()
                .map(|t| el("span").class("chip mono").child(t.clone()))
                .collect::<Node>();
            el("li")
                .class("rules")
                .child(el("b").child(set.service_type.clone()))
                .text(" ")
                .child(el("span").class("dim").child(set.resource_type.clone()))
                .text(" ")
                .child(names)
        })
        .collect::<Node>();
    el("ul").class("stack").child(sets).into()
}

fn users(n: &Notification) -> Node {
    if n.user_groups.is_empty() {
        return "everybody".into();
    }
    let groups = n
        .user_groups
        .iter()
        .map(|g| {
            el("li")
                .child(el("b").child(el("bdi").child(g.group.clone())))
                .text(": ")
                .child(el("bdi").child(g.users.join(", ")))
        })
        .collect::<Node>();
    el("ul").child(groups).into()
}

fn filter(n: &Notification) -> Node {
    match &n.filter {
        None => "none".into(),
        Some(filter) => {
            let off = match filter.active {
                Some(true) => None,
                Some(false) => Some("stored, but switched off"),
                None => Some("whether it applies was not answered"),
            };
            let off = off.map(|words| {
                let note = el("span").class("note warn");
                note.child(icon("alert")).text(words)
            });
            el("div")
                .class("rules")
                .child(rule_lines(filter))
                .child(off)
                .into()
        }
    }
}
