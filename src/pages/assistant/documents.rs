//! The documents: one is shown at a time, copied and kept as a file.

use domain::connector::{Connector, ValidConnector};
use leptos::prelude::*;
use setup::generate::{ExternalIdIn, has_placeholder, without_external_id};
use setup::kit::{ArtifactKind, Kit, Refusal};
use setup::policy::Kind;
use wire::connectors as endpoints;

use super::{Page, doctor, incomplete, next_step, wanted};
use crate::browser::file;
use crate::pages::parts::shell_command::command;
use crate::reactive::memo;
use crate::ui::button::button;
use crate::ui::copy::{copy_button, copy_button_named};
use crate::ui::icon::icon;
use crate::ui::segments::segments;
use crate::view::{El, Node, el, group, live};

/// The label of the sheet that is shown first.
pub const FIRST: &str = "Trust policy";
/// The label of the call that makes or changes the connector.
const CALL: &str = "API call (curl)";

/// What was made, or why nothing was.
type Made = Memo<Option<Result<Kit, Refusal>>>;

/// The part of the page.
pub fn part(page: Page) -> Node {
    let kit: Made = memo(move |_| {
        let existing = page.examined.with(|examined| examined.topic.clone());
        page.values
            .setup
            .with(|setup| setup.as_ref().map(|setup| Kit::new(setup, &existing)))
    });
    let complete = memo(move |_| kit.with(Option::is_some));
    live(move || {
        if !complete.get() {
            return incomplete(
                page,
                "The documents appear once the values above are complete",
            );
        }
        untrack(|| {
            el("section")
                .class("card")
                .attr("aria-labelledby", "documents-title")
                .child(el("div").class("sect").child(chooser(page)))
                .child(el("div").class("sect stack").child(shown(page, kit)))
                .child(next_step(page))
                .node()
        })
    })
}

/// The sheets, documents first.
fn chooser(page: Page) -> Node {
    let has_key = memo(move |_| {
        page.values
            .setup
            .with(|setup| setup.as_ref().is_some_and(|setup| setup.key_arn.is_some()))
    });
    let choose = move |chosen| page.sheet.set(chosen);
    let named = |sheet: ArtifactKind| (sheet.label(), sheet.label());
    let documents = move || {
        let sheets = ArtifactKind::DOCUMENTS.into_iter();
        let sheets = sheets.filter(|sheet| *sheet != ArtifactKind::KeyStatement || has_key.get());
        if !has_key.get() && page.sheet.get_untracked() == ArtifactKind::KeyStatement.label() {
            page.sheet.set(FIRST);
        }
        segments(
            "sheet",
            "One document",
            sheets.map(named).collect(),
            page.sheet.into(),
            choose,
        )
    };
    let mut templates: Vec<_> = ArtifactKind::TEMPLATES.into_iter().map(named).collect();
    templates.push((CALL, CALL));
    el("div")
        .class("stack")
        .child(
            el("h2")
                .attr("id", "documents-title")
                .text("What AWS needs to know"),
        )
        .child(
            el("div")
                .class("sheets")
                .child(el("span").class("small ink-2").text("One document"))
                .child(el("div").child(live(documents)))
                .child(el("span").class("small ink-2").text("To run"))
                .child(segments(
                    "sheet",
                    "To run",
                    templates,
                    page.sheet.into(),
                    choose,
                )),
        )
        .into()
}

fn sheet_of(label: &str) -> Option<ArtifactKind> {
    let mut all = ArtifactKind::DOCUMENTS
        .into_iter()
        .chain(ArtifactKind::TEMPLATES);
    all.find(|sheet| sheet.label() == label)
}

/// The sheet that was chosen.
fn shown(page: Page, kit: Made) -> Node {
    live(move || {
        let label = page.sheet.get();
        untrack(|| match sheet_of(label) {
            Some(sheet) => document(page, kit, sheet),
            None => call(page),
        })
    })
}

fn document(page: Page, kit: Made, sheet: ArtifactKind) -> Node {
    let text = Signal::derive(move || {
        let external_id = wanted(page);
        kit.with(|kit| match kit {
            Some(Ok(kit)) => kit.text(sheet, external_id).unwrap_or_default(),
            _ => String::new(),
        })
    });
    let notes = move || {
        let notes = kit.with(|kit| match kit {
            Some(Ok(kit)) if sheet.is_template() => kit.notes(),
            _ => Vec::new(),
        });
        let note = |words: String| {
            el("li")
                .child(el("span").class("plain").child(icon("info")))
                .child(el("span").child(words))
        };
        (!notes.is_empty()).then(|| {
            el("ul")
                .class("steps")
                .child(notes.into_iter().map(note).collect::<Node>())
        })
    };
    let refusal = memo(move |_| {
        kit.with(|kit| match kit {
            Some(Err(refusal)) => Some(refusal.words()),
            _ => None,
        })
    });
    el("div")
        .class("stack")
        .child(place(sheet.place()))
        .child(live(notes))
        .child(sheet.has_topic_policy().then(|| existing(page)))
        .child(live(move || match refusal.get() {
            Some(words) => el("p")
                .class("problem")
                .attr("role", "alert")
                .child(icon("alert"))
                .child(words),
            // A template asks for what it has not.
            None if sheet.is_template() => whole_text(sheet.label(), sheet.file(), text),
            None => sheet_text(sheet.label(), sheet.file(), text),
        }))
        .into()
}

/// Where it goes.
fn place(words: &'static str) -> El {
    el("p").child(el("b").text("Where it goes: ")).child(words)
}

/// The box for the policy that the topic has.
fn existing(page: Page) -> El {
    let has = page.pasted.with_untracked(|p| !p.topic.is_empty());
    el("details")
        .class("raw")
        .attr("open", has.then_some(""))
        .child(el("summary").text("The topic has a policy of its own already"))
        .child(
            el("div")
                .class("field wide")
                .child(
                    el("label")
                        .attr("for", "existing-topic-policy")
                        .text("The topic’s policy as it is now"),
                )
                .child(el("p").class("hint").attr("id", "existing-hint").text(
                    "Paste it, so that everything in it stays. Without it, the policy that AWS \
                     gives every topic is taken for it.",
                ))
                .child(
                    doctor::text_area("existing-topic-policy", "6", page, Kind::Topic)
                        .attr("aria-describedby", "existing-hint"),
                ),
        )
}

/// A document with the ways to take it along.
pub fn sheet_text(label: &'static str, name: &'static str, text: Signal<String>) -> El {
    shown_text(label, text).child(ways_out("document", name, text, true))
}

/// The same of a text that is complete without the external ID.
fn whole_text(label: &'static str, name: &'static str, text: Signal<String>) -> El {
    shown_text(label, text).child(ways_out("document", name, text, false))
}

fn shown_text(label: &'static str, text: Signal<String>) -> El {
    el("div").class("stack").child(
        el("pre")
            .class("json")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", label)
            .child(live(move || text.get())),
    )
}

/// The buttons that take a text along. Where something stands for the external ID,
/// they and the name of the file say so.
pub fn ways_out(
    what: &'static str,
    name: &'static str,
    text: Signal<String>,
    may_lack: bool,
) -> El {
    let refused = RwSignal::new(false);
    let lacks = memo(move |_| may_lack && text.with(|text| has_placeholder(text)));
    let name = move || {
        if lacks.get_untracked() {
            without_external_id(name)
        } else {
            name.to_owned()
        }
    };
    el("div").class("row").child(live(move || {
        let (copy, download) = if lacks.get() {
            (
                copy_button_named("Copy with placeholder for the external ID", move || {
                    text.get_untracked()
                }),
                "Download with placeholder for the external ID",
            )
        } else {
            (copy_button(what, move || text.get_untracked()), "Download")
        };
        let offer = move || refused.set(!file::offer(&name(), &text.get_untracked()));
        group([
            copy,
            button("btn quiet slim", Some("download"), download, offer),
            el("code").class("small dim").child(name()).into(),
            live(move || {
                refused
                    .get()
                    .then(|| el("span").class("small").text("The browser refused."))
            }),
        ])
    }))
}

/// The request that makes the connector, or gives a stored one these values.
fn call(page: Page) -> Node {
    let app = page.app;
    let text = move || {
        let setup = page.values.setup.get()?;
        let external_id = setup.external_id.secret().clone();
        let valid = ValidConnector::as_stored(&Connector {
            notification_type: setup.notification_type.as_str().to_owned(),
            topic_arn: setup.topic.to_string(),
            role_arn: setup.role.to_string(),
            external_id: external_id.clone(),
        });
        let api = app.session.client().connector_api();
        let exists = page.values.chosen.get().is_some();
        let call = if exists {
            endpoints::update(&api, &valid)
        } else {
            endpoints::create(&api, &valid)
        };
        let secrets = [(external_id.expose(), "EXTERNAL_ID")];
        let secrets = match wanted(page) {
            ExternalIdIn::Included => &[][..],
            ExternalIdIn::Placeholder => &secrets[..],
        };
        Some(command(app, &call.request, secrets))
    };
    let text = Signal::derive(move || text().unwrap_or_default());
    el("div")
        .class("stack")
        .child(place(
            "A shell that reaches Network Security, with the API key in the variable API_KEY.",
        ))
        .child(sheet_text(CALL, "connector.sh", text))
        .into()
}
