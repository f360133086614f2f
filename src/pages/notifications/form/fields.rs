//! Name, target and status of a notification, and what each field is called.

use domain::notification::{NotificationForm, RuleRow};
use leptos::prelude::*;

use super::suggestions::TARGETS;
use crate::browser::dom;
use crate::pages::parts::editor::{Editor, Form};
use crate::ui::field::{Problems, choice, control_id, field, suggest_box, text_box};
use crate::view::{Node, el};

/// The parts of a key such as `operations.2.service_type`.
fn row_key(key: &str) -> Option<(&str, usize, &str)> {
    let mut parts = key.splitn(3, '.');
    Some((
        parts.next()?,
        parts.next()?.parse().ok()?,
        parts.next().unwrap_or_default(),
    ))
}

impl Form for NotificationForm {
    fn raw(&self, key: &str) -> String {
        match key {
            "name" => return self.name.clone(),
            "topic" => return self.topic.clone(),
            _ => {}
        }
        match row_key(key) {
            Some(("operations", at, part)) => self.operations.get(at).map(|row| match part {
                "service_type" => row.service_type.clone(),
                "resource_type" => row.resource_type.clone(),
                _ => row.trace_names.join("\n"),
            }),
            Some(("groups", at, part)) => self.groups.get(at).map(|row| {
                if part == "group" {
                    row.group.clone()
                } else {
                    row.users.join("\n")
                }
            }),
            Some(("rules", at, "value")) => self.rules.get(at).map(|row| row.value.clone()),
            Some(("rules", at, _)) => self.rules.get(at).map(RuleRow::to_text),
            _ => None,
        }
        .unwrap_or_default()
    }

    fn set_raw(&mut self, key: &str, text: String) {
        match key {
            "name" => self.name = text,
            "topic" => self.topic = text,
            _ => match row_key(key) {
                Some(("operations", at, part)) => {
                    if let Some(row) = self.operations.get_mut(at) {
                        match part {
                            "service_type" => row.service_type = text,
                            "resource_type" => row.resource_type = text,
                            _ => row.trace_names = text.lines().map(str::to_owned).collect(),
                        }
                    }
                }
                Some(("groups", at, part)) => {
                    if let Some(row) = self.groups.get_mut(at) {
                        match part {
                            "group" => row.group = text,
                            _ => row.users = text.lines().map(str::to_owned).collect(),
                        }
                    }
                }
                Some(("rules", at, "value")) => {
                    if let Some(row) = self.rules.get_mut(at) {
                        row.value = text;
                    }
                }
                Some(("rules", at, _)) => {
                    if let Some(row) = self.rules.get_mut(at) {
                        *row = RuleRow::from_stored(&text);
                    }
                }
                _ => {}
            },
        }
    }
}

/// What a field is called in the error summary.
pub fn label(key: &str) -> String {
    match key {
        "name" => "Name".to_owned(),
        "topic" => "Topic or function".to_owned(),
        "scope" | "operations" => "Operations".to_owned(),
        "groups" => "Users".to_owned(),
        "enabled" => "Status".to_owned(),
        "agency" => "Agency".to_owned(),
        "filter" => "Filter".to_owned(),
        _ => match row_key(key) {
            Some(("operations", at, part)) => {
                let part = match part {
                    "service_type" => "service",
                    "resource_type" => "resource type",
                    _ => "operations",
                };
                format!("Operations {}, {part}", at + 1)
            }
            Some(("groups", at, part)) => {
                format!(
                    "User group {}, {}",
                    at + 1,
                    if part == "group" { "name" } else { "users" }
                )
            }
            Some((_, at, _)) => format!("Rule {}", at + 1),
            None => "This form".to_owned(),
        },
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
            |f, on| f.enabled = on,
        ))
        .child(tick(
            editor,
            problems,
            "agency",
            "Let CTS create its agency",
            "Sends agency_name cts_admin_trust, which lets CTS create the \
             agency it needs to reach the target. Huawei Cloud only.",
            |f| f.agency,
            |f, on| f.agency = on,
        ))
        .into()
}

fn tick(
    editor: Editor<NotificationForm>,
    problems: Problems,
    key: &'static str,
    label: &'static str,
    hint: &'static str,
    get: fn(&NotificationForm) -> bool,
    set: fn(&mut NotificationForm, bool),
) -> Node {
    let input = el("input")
        .attr("type", "checkbox")
        .prop("checked", move || editor.form.with(get))
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
