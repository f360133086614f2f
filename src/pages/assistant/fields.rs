//! The card that says what the documents are made for.

use domain::aws::ExternalId;
use domain::connector::{Connector, SecretEdit};
use domain::secret::Secret;
use leptos::prelude::*;

use super::Page;
use super::values::{ACCOUNT, KEY};
use crate::browser::{dom, random};
use crate::pages::parts::editor::Form;
use crate::reactive::memo;
use crate::ui::button::button;
use crate::ui::field::{Wiring, exact_box, field, text_box, wired};
use crate::ui::findings::steps;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group, live};

/// The card.
pub fn card(page: Page) -> El {
    let values = page.values;
    let is_typed = memo(move |_| values.chosen.get().is_none());
    el("section")
        .class("card")
        .attr("aria-labelledby", "assistant-values")
        .child(
            el("div")
                .class("sect assistant-of")
                .child(
                    el("h2")
                        .attr("id", "assistant-values")
                        .text("What it is for"),
                )
                .child(chooser(page))
                .child(live(move || {
                    if is_typed.get() {
                        untrack(|| typed(page))
                    } else {
                        live(move || stored(page))
                    }
                })),
        )
        .child(
            el("div").class("sect").child(
                el("div")
                    .class("pair")
                    .child(field(
                        values.problems,
                        ACCOUNT,
                        "Account of Network Security",
                        "It assumes the role. Change it only if you were told another one.",
                        |w| {
                            text_box(w, "input mono", values.account.into(), move |text| {
                                values.account.set(text);
                            })
                        },
                    ))
                    .child(field(
                        values.problems,
                        KEY,
                        "Key of the topic",
                        "ARN of your own KMS key, if one encrypts the topic.",
                        |w| {
                            text_box(w, "input mono", values.key.into(), move |text| {
                                values.key.set(text);
                            })
                        },
                    )),
            ),
        )
}

/// A stored connector, or values that are typed.
fn chooser(page: Page) -> El {
    let values = page.values;
    let option = move |kind: Option<String>| {
        let label = kind.clone().unwrap_or_else(|| "Values typed here".into());
        let value = kind.clone().unwrap_or_default();
        el("option")
            .attr("value", value)
            .prop("selected", move || values.chosen.get() == kind)
            .child(label)
    };
    let options = move || {
        let all = page.app.store.connectors.get().unwrap_or_default();
        let mut kinds: Vec<String> = all.iter().map(|c| c.notification_type.clone()).collect();
        if let Some(chosen) = values.chosen.get().filter(|chosen| !kinds.contains(chosen)) {
            kinds.push(chosen);
        }
        kinds.sort();
        let kinds = std::iter::once(None).chain(kinds.into_iter().map(Some));
        kinds.map(option).collect::<Node>()
    };
    el("div")
        .class("field")
        .child(el("label").attr("for", "assistant-of").text("Connector"))
        .child(
            el("select")
                .attr("id", "assistant-of")
                .class("input")
                .on("change", move |e| {
                    let kind = dom::value_of(&e);
                    values.choose((!kind.is_empty()).then_some(kind));
                })
                .child(live(options)),
        )
}

/// The values of the stored connector that was chosen.
fn stored(page: Page) -> Node {
    let values = page.values;
    if values.is_awaited() {
        return el("p").class("busy").text("Loading the connectors…").into();
    }
    let Some(Connector {
        topic_arn,
        role_arn,
        external_id,
        ..
    }) = values.stored.get()
    else {
        return el("p")
            .class("problem")
            .child(icon("alert"))
            .text("There is no connector for this notification type in this connection.")
            .into();
    };
    let line = |label: &'static str, text: String| {
        group([
            el("dt").text(label).into(),
            el("dd").child(el("code").child(text)).into(),
        ])
    };
    let mut errors = values.errors();
    // Those of the fields below stand there.
    errors.retain(|finding| ![ACCOUNT, KEY].contains(&finding.field.as_ref()));
    group([
        el("dl")
            .class("facts")
            .child(line("Topic ARN", topic_arn))
            .child(line("Role ARN", role_arn))
            .child(line("External ID", external_id.masked()))
            .into(),
        (!errors.is_empty()).then(|| steps(errors)).into(),
    ])
}

/// The fields to type values into.
fn typed(page: Page) -> Node {
    let values = page.values;
    let text =
        move |key: &'static str| Signal::derive(move || values.typed.with(|form| form.raw(key)));
    let one = |key: &'static str, label: &'static str, hint: &'static str| {
        field(values.problems, key, label, hint, |w| {
            text_box(w, "input mono", text(key), move |typed| {
                values.typed.update(|form| form.set_raw(key, typed));
            })
        })
    };
    el("div")
        .class("pair")
        .child(one(
            "notification_type",
            "Notification type",
            "Also the name of the session that publishes.",
        ))
        .child(one(
            "topic_arn",
            "Topic ARN",
            "The topic that gets the messages.",
        ))
        .child(one(
            "role_arn",
            "Role ARN",
            "The role that Network Security assumes; it need not exist yet.",
        ))
        .child(field(
            values.problems,
            "external_id",
            "External ID",
            "What the role’s trust policy asks for.",
            |w| external_id(page, w),
        ))
        .into()
}

fn external_id(page: Page, wiring: Wiring) -> Node {
    let typed = page.values.typed;
    let visible = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let text = move || {
        typed.with(|form| match &form.external_id {
            SecretEdit::Replace(secret) => secret.expose().to_owned(),
            SecretEdit::Unchanged => String::new(),
        })
    };
    let put = move |text: String| {
        typed.update(|form| form.external_id = SecretEdit::Replace(Secret::new(text)));
    };
    el("div")
        .class("input-row")
        .child(
            wired(exact_box(), wiring)
                .class("input mono")
                .live(
                    "type",
                    move || {
                        if visible.get() { "text" } else { "password" }
                    },
                )
                .prop("value", text)
                .on("input", move |e| put(dom::value_of(&e))),
        )
        .child(
            el("button")
                .attr("type", "button")
                .class("btn slim")
                .on("click", move |_| visible.update(|shown| *shown = !*shown))
                .child(live(move || if visible.get() { "Hide" } else { "Reveal" })),
        )
        .child(button(
            "btn slim",
            None,
            "Generate new",
            move || match random::bytes() {
                Some(bytes) => put(ExternalId::from_random_bytes(bytes).expose().to_owned()),
                None => failed.set(true),
            },
        ))
        .child(live(move || {
            failed.get().then(|| {
                el("p")
                    .class("problem")
                    .text("This browser has no cryptographic random source.")
            })
        }))
        .into()
}
