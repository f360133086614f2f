//! Which operations a notification is about.

use domain::notification::{NotificationForm, OperationRow, Scope};
use leptos::prelude::*;

use super::names::{Row, names_box};
use super::picker::Picker;
use super::suggestions::options;
use crate::browser::dom;
use crate::pages::parts::editor::Editor;
use crate::reactive::memo;
use crate::state::App;
use crate::ui::button::{button, icon_button};
use crate::ui::field::{Problems, choice, control_id, suggest_box};
use crate::view::{Node, el, group, live};

/// Most operations and services of one notification, as the vendor's own
/// console states them.
const MOST_OPERATIONS: &str = "1,000";
const MOST_SERVICES: &str = "100";

/// The section of the form.
pub fn section(
    app: App,
    editor: Editor<NotificationForm>,
    problems: Problems,
    picker: Picker,
) -> Node {
    let custom = memo(move |_| editor.form.with(|f| f.scope != Scope::Complete));
    let rows = memo(move |_| editor.form.with(|f| f.operations.len()));
    let used = move || {
        editor.form.with(|f| {
            let names: usize = f.operations.iter().map(|row| row.trace_names.len()).sum();
            let mut services: Vec<&str> = Vec::new();
            for row in &f.operations {
                let service = row.service_type.as_str();
                if !service.is_empty() && !services.contains(&service) {
                    services.push(service);
                }
            }
            format!(
                "{names} of {MOST_OPERATIONS} operations, {} of {MOST_SERVICES} \
                 services",
                services.len()
            )
        })
    };
    let add = move || {
        let at = rows.get_untracked();
        editor
            .form
            .update(|f| f.operations.push(OperationRow::default()));
        dom::focus_soon(control_id(&format!("operations.{at}.service_type")));
    };
    el("fieldset")
        .class("sect")
        .child(el("legend").class("unseen").text("Operations"))
        .child(
            el("div")
                .class("sect-head")
                .child(el("h2").attr("aria-hidden", "true").text("Operations"))
                .child(
                    el("span")
                        .class("small dim")
                        .child(live(move || custom.get().then(used))),
                ),
        )
        .child(scope(editor))
        .child(problems.list("scope"))
        .child(
            el("div")
                .attr("id", control_id("operations"))
                .attr("tabindex", "-1")
                .child(problems.list("operations")),
        )
        .child(live(move || {
            custom.get().then(|| {
                el("div")
                    .class("lines")
                    .child(live(move || {
                        (0..rows.get())
                            .map(|at| row(app, editor, problems, at))
                            .collect::<Node>()
                    }))
                    .child(
                        el("div")
                            .class("row")
                            .child(button("btn slim", Some("plus"), "Add a service", add))
                            .child(picker.button()),
                    )
            })
        }))
        .child(service_suggestions(app))
        .into()
}

fn scope(editor: Editor<NotificationForm>) -> Node {
    let choice = move |id: &'static str, value: Scope, label: &'static str, hint: &'static str| {
        let (mine, its) = (value.clone(), value);
        let input = el("input")
            .attr("type", "radio")
            .attr("name", "scope")
            .prop("checked", move || editor.form.with(|f| f.scope == mine))
            .on("change", move |_| {
                editor.form.update(|f| f.scope = its.clone());
            });
        choice(id.to_owned(), input, label, hint)
    };
    el("div")
        .attr("id", control_id("scope"))
        .attr("tabindex", "-1")
        .child(choice(
            "scope-customized",
            Scope::Customized,
            "Only chosen operations",
            "Tells about the operations listed below.",
        ))
        .child(choice(
            "scope-complete",
            Scope::Complete,
            "Every operation",
            "Tells about whatever happens in any connected service. Expect \
             many messages.",
        ))
        .into()
}

fn row(app: App, editor: Editor<NotificationForm>, problems: Problems, at: usize) -> Node {
    let key = move |part: &str| format!("operations.{at}.{part}");
    let (service, resource, names) = (
        key("service_type"),
        key("resource_type"),
        key("trace_names"),
    );
    let text = |key: &str| {
        let key = key.to_owned();
        editor.part(move |f| f.raw(&key))
    };
    let set = |key: &str| {
        let key = key.to_owned();
        move |text: String| editor.form.update(|f| f.set_raw(&key, text))
    };
    let remove = move || {
        editor.form.update(|f| {
            if at < f.operations.len() {
                f.operations.remove(at);
            }
        });
        problems.forget_rows("operations.");
        dom::focus(&control_id("operations"));
    };
    let row = Row {
        at,
        names: |form, at| {
            let row = form.operations.get_mut(at)?;
            Some((&mut row.trace_names, &mut row.pending))
        },
        read: |form, at| {
            let row = form.operations.get(at)?;
            Some((row.trace_names.clone(), row.pending.clone()))
        },
        noun: "operation",
    };
    let label = format!("Add operations, row {}", at + 1);
    let (entry, list) = names_box(
        editor,
        problems,
        names.clone(),
        label,
        Some(format!("known-operations-{at}")),
        row,
    );
    el("div")
        .class("line")
        .attr("role", "group")
        .attr("aria-label", format!("Operations {}", at + 1))
        .child(
            el("div")
                .class("line-head")
                .child(
                    el("div")
                        .child(
                            el("label")
                                .attr("for", control_id(&service))
                                .text("Service"),
                        )
                        .child(suggest_box(
                            problems.wiring(service.clone(), false),
                            "input mono",
                            "known-services".to_owned(),
                            text(&service),
                            set(&service),
                        )),
                )
                .child(
                    el("div")
                        .child(
                            el("label")
                                .attr("for", control_id(&resource))
                                .text("Resource type"),
                        )
                        .child(suggest_box(
                            problems.wiring(resource.clone(), false),
                            "input mono",
                            format!("known-resources-{at}"),
                            text(&resource),
                            set(&resource),
                        )),
                )
                .child(
                    el("div")
                        .child(
                            el("span")
                                .class("field-label")
                                .attr("aria-hidden", "true")
                                .text("Operation"),
                        )
                        .child(entry),
                )
                .child(icon_button(
                    "btn quiet icon-only bad",
                    "trash",
                    format!("Remove operations {}", at + 1),
                    remove,
                )),
        )
        .child(problems.list(service))
        .child(problems.list(resource))
        .child(list)
        .child(problems.list(names))
        .child(row_suggestions(app, editor, at))
        .into()
}

/// The services the connection's catalogue knows.
fn service_suggestions(app: App) -> Node {
    let services = move || {
        let mut services: Vec<String> = Vec::new();
        for set in app.store.catalogue.get().iter().flat_map(|c| c.iter()) {
            if !services.contains(&set.service_type) {
                services.push(set.service_type.clone());
            }
        }
        options(services)
    };
    el("datalist")
        .attr("id", "known-services")
        .child(live(services))
        .into()
}

/// The resource types and operations the catalogue knows for what the row names
/// so far. It may lag behind, so any other text is accepted as well.
fn row_suggestions(app: App, editor: Editor<NotificationForm>, at: usize) -> Node {
    let chosen = memo(move |_| {
        editor.form.with(|f| {
            f.operations
                .get(at)
                .map(|r| (r.service_type.clone(), r.resource_type.clone()))
                .unwrap_or_default()
        })
    });
    let fitting = move |same_resource: bool| {
        let (service, resource) = chosen.get();
        let catalogue = app.store.catalogue.get();
        let sets = catalogue.iter().flat_map(|c| c.iter()).cloned();
        sets.filter(move |s| {
            s.service_type == service && (!same_resource || s.resource_type == resource)
        })
        .collect::<Vec<_>>()
    };
    let resources = move || {
        options(
            fitting(false)
                .into_iter()
                .map(|s| s.resource_type)
                .collect(),
        )
    };
    let operations = move || {
        options(
            fitting(true)
                .into_iter()
                .flat_map(|s| s.trace_names)
                .collect(),
        )
    };
    group([
        el("datalist")
            .attr("id", format!("known-resources-{at}"))
            .child(live(resources))
            .into(),
        el("datalist")
            .attr("id", format!("known-operations-{at}"))
            .child(live(operations))
            .into(),
    ])
}
