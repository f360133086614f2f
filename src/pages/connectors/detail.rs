//! One connector.

use domain::connector::Connector;
use leptos::prelude::*;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::of_stored_connector;
use screen::when;
use wire::connectors::to_json;
use wire::explain::Subject;

use super::actions::{self, TestResult, Tests};
use crate::browser::clock;
use crate::pages::parts::anatomy::connector_anatomy;
use crate::pages::parts::crumbs::crumbs;
use crate::pages::parts::head::head;
use crate::pages::parts::json::masked_json;
use crate::pages::parts::loading::{load_failure, waiting};
use crate::pages::parts::permit::changing;
use crate::pages::parts::verdict::verdict_card;
use crate::reactive::memo;
use crate::state::App;
use crate::state::permit::Change;
use crate::ui::alert::alert;
use crate::ui::button::{button, link_button, work_button};
use crate::ui::copy::{copied, copy_button};
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group, live};

/// The page of the connector of that type.
pub fn page(app: App, kind: String) -> Node {
    app.store.visit_connectors();
    let wanted = kind.clone();
    let found = memo(move |_| {
        app.store
            .connectors
            .get()
            .map(|l| l.iter().find(|c| c.notification_type == wanted).cloned())
    });
    let tests = Tests::new();
    if app.store.test_soon.get_value().as_deref() == Some(kind.as_str()) {
        app.store.test_soon.set_value(None);
        tests.send(app, kind.clone());
    }
    let content = move || match found.get() {
        None => waiting(app.store.connectors, "Connector"),
        Some(None) => missing(app, &kind),
        Some(Some(connector)) => shown(app, tests, &connector),
    };
    group([
        load_failure(app.store.connectors, Subject::ListConnectors, move || {
            app.store.load_connectors();
        }),
        live(content),
    ])
}

/// The way back to the list.
pub fn way_back(app: App, thing: Option<(String, Route)>) -> Node {
    crumbs(
        app,
        "Connectors",
        &Route::Connectors(ListQuery::default()),
        thing,
    )
}

/// In place of a connector that is not in the list.
pub fn missing(app: App, kind: &str) -> Node {
    let words = group([
        "There is no connector for the notification type ".into(),
        el("code").child(kind.to_owned()).node(),
        ". It was deleted, or belongs to another account or region.".into(),
    ]);
    group([
        way_back(app, None),
        head("This connector does not exist", words, Node::Nothing),
    ])
}

fn shown(app: App, tests: Tests, c: &Connector) -> Node {
    let kind = &c.notification_type;
    group([
        way_back(app, None),
        head(
            el("bdi").child(kind.clone()),
            "SNS connector of Network Security",
            buttons(app, tests, c),
        ),
        el("div")
            .class("cols")
            .child(
                el("div")
                    .class("stack")
                    .child(test_results(tests, c.notification_type.clone()))
                    .child(
                        el("div")
                            .class("card")
                            .child(el("div").class("sect").child(facts(c)))
                            .child(el("div").class("sect").child(connector_anatomy(
                                Signal::stored(c.topic_arn.clone()),
                                Signal::stored(c.role_arn.clone()),
                                Signal::stored(c.notification_type.clone()),
                            ))),
                    )
                    .child(masked_json(Signal::stored(to_json(c, false)))),
            )
            .child(el("aside").attr("aria-label", "Check").child(verdict(c)))
            .into(),
    ])
}

fn buttons(app: App, tests: Tests, c: &Connector) -> Node {
    let (kind, to_delete) = (c.notification_type.clone(), c.clone());
    let (testing, tested) = (kind.clone(), kind.clone());
    group([
        link_button(
            "btn primary",
            Some("edit"),
            "Edit",
            app.nav.href(&Route::ConnectorEdit(kind.clone())),
        ),
        changing(
            app,
            Change::Connectors,
            work_button(
                "btn",
                Some("send"),
                Signal::stored("Send test".to_owned()),
                Signal::derive(move || tests.is_busy(&testing)),
                move || tests.send(app, tested.clone()),
            ),
        ),
        link_button(
            "btn",
            Some("document"),
            "AWS documents",
            app.nav.href(&Route::Assistant {
                connector: Some(kind.clone()),
            }),
        ),
        link_button(
            "btn",
            Some("duplicate"),
            "Duplicate",
            app.nav.href(&Route::ConnectorNew {
                copy_of: Some(kind),
            }),
        ),
        changing(
            app,
            Change::Connectors,
            button("btn", Some("trash"), "Delete", move || {
                actions::delete(app, &to_delete);
            }),
        ),
    ])
}

fn facts(c: &Connector) -> Node {
    let revealed = RwSignal::new(false);
    let (secret, to_copy) = (c.external_id.clone(), c.external_id.clone());
    el("dl")
        .class("facts")
        .child(el("dt").text("Notification type"))
        .child(el("dd").child(el("code").child(c.notification_type.clone())))
        .child(el("dt").text("Topic ARN"))
        .child(el("dd").child(copied("topic ARN", &c.topic_arn)))
        .child(el("dt").text("Role ARN"))
        .child(el("dd").child(copied("role ARN", &c.role_arn)))
        .child(el("dt").text("External ID"))
        .child(
            el("dd").child(
                el("div")
                    .class("row")
                    .child(el("code").child(live(move || {
                        if revealed.get() {
                            secret.expose().to_owned()
                        } else {
                            secret.masked()
                        }
                    })))
                    .child(
                        el("button")
                            .attr("type", "button")
                            .class("btn quiet slim")
                            .live("aria-label", move || {
                                if revealed.get() {
                                    "Hide external ID"
                                } else {
                                    "Reveal external ID"
                                }
                            })
                            .on("click", move |_| revealed.update(|r| *r = !*r))
                            .child(live(move || if revealed.get() { "Hide" } else { "Reveal" })),
                    )
                    .child(copy_button("external ID", move || {
                        to_copy.expose().to_owned()
                    })),
            ),
        )
        .into()
}

/// The tests sent from this page, newest first, and what one proves.
fn test_results(tests: Tests, kind: String) -> Node {
    let line = |result: TestResult| {
        let (class, icon_name) = if result.failure.is_none() {
            ("good", "check")
        } else {
            ("bad", "x")
        };
        let at = when::exact(result.at_ms, clock::offset_minutes());
        el("li")
            .child(el("span").attr("class", class).child(icon(icon_name)))
            .child(
                el("span")
                    .child(el("b").child(result.summary()))
                    .text(" · ")
                    .child(at),
            )
    };
    live(move || {
        let results = tests.of(&kind);
        let busy = tests.is_busy(&kind);
        let newest = results.first().cloned();
        (busy || newest.is_some()).then(|| {
            let failure = newest.as_ref().and_then(|r| r.failure.clone());
            let passed = newest.as_ref().is_some_and(|r| r.failure.is_none());
            group([
                el("section")
                    .class("card pad")
                    .attr("aria-label", "Test notifications")
                    .child(el("h2").text("Test notifications"))
                    .child(
                        el("div")
                            .attr("role", "status")
                            .child(busy.then(|| el("p").class("busy").text("Sending a test…")))
                            .child(passed.then(|| {
                                el("p").class("ink-2").text(
                                    "Network Security accepted the test: it could assume the role \
                                     and publish to the topic. That somebody read the message is \
                                     not proven; look at the topic’s subscribers.",
                                )
                            })),
                    )
                    .child(
                        el("ul")
                            .class("steps")
                            .child(results.into_iter().map(line).collect::<Node>()),
                    )
                    .into(),
                failure.map(|f| alert(f, Node::Nothing)).into(),
            ])
        })
    })
}

fn verdict(c: &Connector) -> Node {
    group([
        verdict_card(Signal::stored(Some(of_stored_connector(c)))),
        unknowns(),
    ])
}

/// What the two ARNs do not tell.
fn unknowns() -> Node {
    let line = |words: El| {
        el("li")
            .child(el("span").class("dim").child(icon("question")))
            .child(words)
    };
    let policies = el("span")
        .text(
            "Whether the role’s trust policy asks for this external ID, and its permissions allow ",
        )
        .child(el("code").text("sns:Publish"))
        .text(" on this topic.");
    let encryption = el("span")
        .text("Whether the topic is encrypted. With a KMS key, the role also needs ")
        .child(el("code").text("kms:GenerateDataKey*"))
        .text(" and ")
        .child(el("code").text("kms:Decrypt"))
        .text(".");
    el("section")
        .class("card pad")
        .child(el("h2").text("What cannot be seen from here"))
        .child(
            el("ul")
                .class("steps")
                .child(line(policies))
                .child(line(encryption)),
        )
        .child(
            el("p")
                .class("small ink-2")
                .text("A test notification finds out."),
        )
        .node()
}
