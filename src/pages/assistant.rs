//! The set-up assistant: the documents AWS needs for a connector, and what is wrong
//! with those that are there.

mod corrected;
mod decision;
mod difference;
mod doctor;
mod documents;
mod fields;
mod rotation;
mod rotation_steps;
mod values;

use leptos::prelude::*;
use screen::rotation::Step;
use screen::route::Route;
use setup::generate::ExternalIdIn;
use setup::policy::PolicySet;
use wire::explain::Subject;

use self::rotation::Rotation;
use self::values::Values;
use crate::browser::dom;
use crate::pages::parts::head::head;
use crate::pages::parts::loading::load_failure;
use crate::reactive::effect;
use crate::state::App;
use crate::ui::button::button;
use crate::ui::field::choice;
use crate::ui::icon::icon;
use crate::ui::segments::segments;
use crate::view::{El, Node, el, group, live};

/// What the parts of the page share. What was pasted is here and nowhere else: it
/// stays while one moves between the parts, and is gone with the page.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    values: Values,
    /// Whether the external ID may be shown and copied.
    include: RwSignal<bool>,
    /// The documents that are there already, as they stand in their boxes.
    pasted: RwSignal<PolicySet<String>>,
    /// The same as they were when they were last looked at: long ones are looked at
    /// only when nothing was typed for a moment.
    examined: RwSignal<PolicySet<String>>,
    /// The label of the sheet that is shown.
    sheet: RwSignal<&'static str>,
    /// The new external ID that is being introduced.
    rotation: Rotation,
}

const DOCUMENTS: &str = "documents";
const DOCTOR: &str = "doctor";
const ROTATION: &str = "rotation";

/// The page.
pub fn page(app: App) -> Node {
    if app.session.connection_now().has_connectors() {
        app.store.visit_connectors();
    }
    let page = Page {
        app,
        values: Values::new(app),
        include: RwSignal::new(false),
        pasted: RwSignal::default(),
        examined: RwSignal::default(),
        sheet: RwSignal::new(documents::FIRST),
        rotation: Rotation::new(),
    };
    let part = RwSignal::new(DOCUMENTS);
    // What was allowed for one external ID is not allowed for another one.
    effect(move |before: Option<(String, Option<String>)>| {
        let now = (
            app.session.connection().id.clone(),
            page.values.chosen.get(),
        );
        if before.as_ref() != Some(&now) {
            page.include.set(false);
            page.rotation.resume(page, now.1.as_deref());
            if before.is_none() && page.rotation.step.get_untracked() != Step::New {
                part.set(ROTATION);
            }
        }
        now
    });
    let parts = vec![
        (DOCUMENTS, "Documents"),
        (DOCTOR, "Doctor"),
        (ROTATION, "New external ID"),
    ];
    group([
        head(
            "Set-up assistant",
            "What AWS needs to know before a connector works, and what is wrong with what it \
             was told. Nothing you paste leaves this browser.",
            back(page),
        ),
        load_failure(app.store.connectors, Subject::ListConnectors, move || {
            app.store.load_connectors();
        }),
        el("div")
            .class("stack")
            .child(fields::card(page))
            .child(
                el("div")
                    .class("assistant-bar")
                    .child(segments(
                        "assistant-part",
                        "What to do",
                        parts,
                        part.into(),
                        move |chosen| part.set(chosen),
                    ))
                    .child(include(page)),
            )
            .child(live(move || {
                let part = part.get();
                untrack(|| match part {
                    DOCTOR => doctor::part(page),
                    ROTATION => rotation::part(page),
                    _ => documents::part(page),
                })
            }))
            .node(),
    ])
}

/// The way back to the form whose text is looked at.
fn back(page: Page) -> Node {
    let drafted = page.app.store.drafted.with_value(Option::is_some);
    drafted
        .then(|| {
            button("btn", Some("edit"), "Back to the form", move || {
                to_form(page);
            })
        })
        .into()
}

/// Opens the form that led here, or that of a new connector, with what is typed.
fn to_form(page: Page) {
    let app = page.app;
    let from = app
        .store
        .drafted
        .with_value(|drafted| drafted.as_ref().map(|(route, _)| route.clone()));
    let route = from.unwrap_or(Route::ConnectorNew { copy_of: None });
    let form = page.values.typed.get_untracked();
    app.store.drafted.set_value(Some((route.clone(), form)));
    app.nav.open(route);
}

/// Whether the external ID stands in what is shown.
fn wanted(page: Page) -> ExternalIdIn {
    if page.include.get() {
        ExternalIdIn::Included
    } else {
        ExternalIdIn::Placeholder
    }
}

fn include(page: Page) -> El {
    choice(
        "include-external-id".to_owned(),
        el("input")
            .attr("type", "checkbox")
            .prop("checked", move || page.include.get())
            .on("change", move |e| page.include.set(dom::is_checked(&e))),
        "Include the external ID",
        "It can then be read on the screen, in what is copied and in files. Otherwise \
         “<EXTERNAL-ID: insert before use>” stands in its place, which AWS takes for no external \
         ID, and templates ask for it.",
    )
}

/// In place of a part that needs a complete set-up.
fn incomplete(page: Page, words: &'static str) -> Node {
    let waits = page.values.is_awaited();
    el("section")
        .class("card")
        .attr("aria-label", "Not yet")
        .child(
            el("div")
                .class("empty")
                .child(icon("document"))
                .child(el("h2").text(words))
                .child((!waits).then(|| {
                    button("btn", None, "Show what is missing", move || {
                        page.values.show_problems();
                    })
                })),
        )
        .node()
}

/// Where it goes on once AWS has everything.
fn next_step(page: Page) -> Node {
    let values = page.values;
    let app = page.app;
    live(move || {
        let ready = values.setup.with(Option::is_some);
        let (words, action) = match values.chosen.get() {
            Some(kind) => (
                "A test through the connector shows whether AWS has everything it needs.",
                crate::ui::button::link_button(
                    "btn",
                    Some("send"),
                    "Go to the test",
                    app.nav.href(&Route::Connector(kind)),
                ),
            ),
            None if app.store.drafted.with_value(Option::is_some) => (
                "The form is as it was; it saves the connector and sends a test.",
                back(page),
            ),
            None => (
                "Once AWS has the documents, the connector can be created and tested.",
                button("btn", Some("plus"), "Create this connector", move || {
                    to_form(page);
                }),
            ),
        };
        ready.then(|| {
            el("div")
                .class("foot")
                .child(el("p").class("ink-2").text(words))
                .child(el("span").class("end").child(action))
        })
    })
}
