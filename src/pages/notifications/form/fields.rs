//! Name, target and status of a notification, and the texts of its fields.

use domain::notification::NotificationForm;
use leptos::prelude::*;

use super::suggestions::TARGETS;
use crate::browser::dom;
use crate::pages::parts::editor::{Editor, Form};
use crate::ui::field::{Problems, choice, control_id, field, suggest_box, text_box};
use crate::view::{Node, el};

impl Form for NotificationForm {
    fn raw(&self, key: &str) -> String {
        NotificationForm::raw(self, key)
    }

    fn set_raw(&mut self, key: &str, text: String) {
        NotificationForm::set_raw(self, key, text);
    }
}

/// Name and target.
pub fn basics(editor: Editor<NotificationForm>, problems: Problems) -> Node {
    let set =
        move |key: &'static str| move |text: String| editor.form.update(|f| f.set_raw(key, text));
    let text = |key: &'static str| editor.part(move |f| f.raw(key));
    let topic_hint = "URN of the SMN topic or FunctionGraph function that is told. \
        Without one, the notification is stored disabled.";
    el("div")
        .class("sect")
        .child(el("h2").text("Name and target"))
        .child(field(
            problems,
            "name",
            "Name",
            "Unique in the project: letters, digits and underscores, up to 64.",
            |w| text_box(w, "input", text("name"), set("name")),
        ))
        .child(field(
            problems,
            "topic",
            "Topic or function",
            topic_hint,
            |w| {
                let known = TARGETS.to_owned();
                suggest_box(w, "input mono", known, text("topic"), set("topic")).node()
            },
        ))
        .into()
}

/// Whether it is enabled, and the agency.
pub fn status(editor: Editor<NotificationForm>, problems: Problems) -> Node {
    el("div")
        .class("sect")
        .child(el("h2").text("Status"))
        .child(tick(
            editor,
            problems,
            "enabled",
            "Enabled",
            "Messages are sent from the moment it is saved.",
            |f| f.enabled,
            |f, on| f.enabled = Some(on),
        ))
        .child(tick(
            editor,
            problems,
            "agency",
            "Let CTS create its agency",
            "Sends agency_name cts_admin_trust, which lets CTS create the \
             agency it needs to reach the target. Huawei Cloud only.",
            |f| Some(f.agency),
            |f, on| f.agency = on,
        ))
        .into()
}

/// A box that is ticked, or is not, or of which nobody knows.
fn tick(
    editor: Editor<NotificationForm>,
    problems: Problems,
    key: &'static str,
    label: &'static str,
    hint: &'static str,
    get: fn(&NotificationForm) -> Option<bool>,
    set: fn(&mut NotificationForm, bool),
) -> Node {
    let input = el("input")
        .attr("type", "checkbox")
        .prop("checked", move || editor.form.with(get) == Some(true))
        .prop("indeterminate", move || editor.form.with(get).is_none())
        .on("change", move |e| {
            let on = dom::is_checked(&e);
            editor.form.update(|f| set(f, on));
            problems.touch(key);
        });
    el("div")
        .class("field")
        .child(choice(control_id(key), input, label, hint))
        .child(problems.list(key))
        .into()
}
