//! The fields of a connector.

use domain::aws::ExternalId;
use domain::connector::{Connector, ConnectorForm, SecretEdit};
use domain::secret::Secret;
use leptos::prelude::*;

use crate::browser::{dom, random};
use crate::pages::parts::anatomy::connector_anatomy;
use crate::pages::parts::editor::{Editor, Form};
use crate::reactive::memo;
use crate::ui::button::button;
use crate::ui::field::{
    Problems, Wiring, control_id, exact_box, field, suggest_box, text_box, wired,
};
use crate::view::{Node, el, group, live};

impl Form for ConnectorForm {
    fn raw(&self, key: &str) -> String {
        match key {
            "notification_type" => self.notification_type.clone(),
            "topic_arn" => self.topic_arn.clone(),
            "role_arn" => self.role_arn.clone(),
            // A secret is never quoted beside its field.
            _ => String::new(),
        }
    }

    fn set_raw(&mut self, key: &str, text: String) {
        match key {
            "notification_type" => self.notification_type = text,
            "topic_arn" => self.topic_arn = text,
            "role_arn" => self.role_arn = text,
            "external_id" => self.external_id = SecretEdit::Replace(Secret::new(text)),
            _ => {}
        }
    }
}

/// All fields.
pub fn fields(
    editor: Editor<ConnectorForm>,
    problems: Problems,
    stored: ReadSignal<Option<Connector>>,
) -> Node {
    let set =
        move |key: &'static str| move |text: String| editor.form.update(|f| f.set_raw(key, text));
    let text = |key: &'static str| editor.part(move |f| f.raw(key));
    let existing = Signal::derive(move || stored.with(Option::is_some));
    let type_hint = "Kind of message this connector sends. Also the name of the AWS \
        session that publishes.";
    el("div")
        .class("sect")
        .child(el("h2").text("Where messages go"))
        .child(el("p").text("Network Security assumes your role and publishes to your topic."))
        .child(field(
            problems,
            "notification_type",
            "Notification type",
            type_hint,
            |w| type_box(w, editor, existing),
        ))
        .child(field(
            problems,
            "topic_arn",
            "Topic ARN",
            "The SNS topic that gets the messages.",
            |w| text_box(w, "input mono", text("topic_arn"), set("topic_arn")),
        ))
        .child(field(
            problems,
            "role_arn",
            "Role ARN",
            "The role in your account that Network Security may assume.",
            |w| text_box(w, "input mono", text("role_arn"), set("role_arn")),
        ))
        .child(el("div").class("field wide").child(connector_anatomy(
            text("topic_arn"),
            text("role_arn"),
            text("notification_type"),
        )))
        .child(external_id(editor, problems, stored))
        .into()
}

/// The type tells connectors apart, so an existing one keeps it.
fn type_box(wiring: Wiring, editor: Editor<ConnectorForm>, existing: Signal<bool>) -> Node {
    let text = editor.part(|f| f.notification_type.clone());
    let set = move |text: String| editor.form.update(|f| f.notification_type = text);
    group([
        suggest_box(wiring, "input mono", "known-types".to_owned(), text, set)
            .live("readonly", move || existing.get())
            .node(),
        el("datalist")
            .attr("id", "known-types")
            .child(el("option").attr("value", "appliancehealth"))
            .into(),
    ])
}

/// Kept and masked until it is to be replaced; then a masked box that can be
/// revealed or filled with a random value.
fn external_id(
    editor: Editor<ConnectorForm>,
    problems: Problems,
    stored: ReadSignal<Option<Connector>>,
) -> Node {
    let replacing = memo(move |_| {
        stored.with(Option::is_none)
            || editor
                .form
                .with(|f| matches!(f.external_id, SecretEdit::Replace(_)))
    });
    let hint = "The password-like value your role’s trust policy asks for. \
        Network Security must send exactly this text.";
    field(
        problems,
        "external_id",
        "External ID",
        hint,
        move |wiring| {
            live(move || {
                if replacing.get() {
                    secret_box(&wiring, editor, stored)
                } else {
                    kept_secret(&wiring, editor, stored)
                }
            })
        },
    )
}

fn kept_secret(
    wiring: &Wiring,
    editor: Editor<ConnectorForm>,
    stored: ReadSignal<Option<Connector>>,
) -> Node {
    let masked = stored.with(|s| {
        s.as_ref()
            .map(|c| c.external_id.masked())
            .unwrap_or_default()
    });
    let described_by = wiring.described_by;
    let replace = move || {
        editor
            .form
            .update(|f| f.external_id = SecretEdit::Replace(Secret::default()));
        dom::focus_soon(control_id("external_id"));
    };
    el("div")
        .class("input-row")
        .child(
            el("input")
                .attr("id", wiring.id.clone())
                .class("input mono")
                .attr("readonly", "")
                .live("aria-describedby", move || described_by.get())
                .attr("value", masked),
        )
        .child(button("btn slim", None, "Replace", replace))
        .into()
}

fn secret_box(
    wiring: &Wiring,
    editor: Editor<ConnectorForm>,
    stored: ReadSignal<Option<Connector>>,
) -> Node {
    let visible = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let text = move || {
        editor.form.with(|f| match &f.external_id {
            SecretEdit::Replace(secret) => secret.expose().to_owned(),
            SecretEdit::Unchanged => String::new(),
        })
    };
    let put = move |text: String| {
        editor
            .form
            .update(|f| f.external_id = SecretEdit::Replace(Secret::new(text)));
    };
    let generate = move || match random::bytes() {
        Some(bytes) => {
            put(ExternalId::from_random_bytes(bytes).expose().to_owned());
            visible.set(true);
        }
        None => failed.set(true),
    };
    let keep = move || {
        editor
            .form
            .update(|f| f.external_id = SecretEdit::Unchanged);
        dom::focus_soon(control_id("external_id"));
    };
    let existing = stored.with(Option::is_some);
    group([
        el("div")
            .class("input-row")
            .child(
                wired(exact_box(), wiring.clone())
                    .class("input mono")
                    .live(
                        "type",
                        move || if visible.get() { "text" } else { "password" },
                    )
                    .prop("value", text)
                    .on("input", move |e| put(dom::value_of(&e))),
            )
            .child(
                el("button")
                    .attr("type", "button")
                    .class("btn slim")
                    .on("click", move |_| visible.update(|v| *v = !*v))
                    .child(live(move || if visible.get() { "Hide" } else { "Reveal" })),
            )
            .child(button("btn slim", None, "Generate new", generate))
            .child(existing.then(|| button("btn quiet slim", None, "Keep stored", keep)))
            .into(),
        live(move || {
            failed.get().then(|| {
                el("p").class("problem").text(
                    "This browser has no cryptographic random source, so no value \
                     can be generated here.",
                )
            })
        }),
    ])
}
