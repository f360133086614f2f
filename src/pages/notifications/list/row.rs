//! One row of the list of notifications.

use domain::notification::Notification;
use domain::sentence;
use leptos::prelude::*;
use screen::notification_list::{Row, Target};
use screen::route::Route;

use super::Selection;
use crate::browser::{clock, dom};
use crate::pages::notifications::actions;
use crate::pages::notifications::facts::{created, state};
use crate::pages::parts::permit::marked_now;
use crate::pages::parts::rule_line::rule_lines;
use crate::pages::parts::verdict::in_row;
use crate::state::App;
use crate::state::permit::Change;
use crate::ui::button::{icon_button, icon_link};
use crate::view::{Node, el, group};

/// What all rows need to know.
pub struct Common {
    /// Unix milliseconds.
    now: i64,
    /// Why no notification can be changed.
    no_change: Option<String>,
    /// Why none can be deleted.
    no_deletion: Option<String>,
}

impl Common {
    /// As it is now. Listens to changes.
    pub fn new(app: App) -> Self {
        Self {
            now: clock::now_ms(),
            no_change: app.why_not(Change::Notification),
            no_deletion: app.why_not(Change::DeleteNotification),
        }
    }
}

/// The row of a notification.
pub fn table_row(app: App, row: &Row, selected: Selection, common: &Common) -> Node {
    let notification = &row.notification;
    let (id, name) = (notification.id.clone(), notification.name.clone());
    let (marked, ticked, ticking) = (id.clone(), id.clone(), id.clone());
    let (row_id, leaving) = (format!("row-{id}"), format!("row-{id}"));
    let target = sentence::tells(notification);
    el("tr")
        .live("data-selected", move || {
            selected.with(|s| s.contains(&marked)).then_some("")
        })
        .child(
            el("td").class("check").child(
                el("input")
                    .attr("type", "checkbox")
                    .attr("aria-label", format!("Select {name}"))
                    .prop("checked", move || selected.with(|s| s.contains(&ticked)))
                    .on("change", move |e| {
                        let on = dom::is_checked(&e);
                        selected.update(|s| {
                            s.retain(|id| *id != ticking);
                            if on {
                                s.push(ticking.clone());
                            }
                        });
                    }),
            ),
        )
        .child(
            el("td").attr("data-label", "Name").child(
                el("a")
                    .class("title")
                    .attr("id", row_id)
                    .attr("href", app.nav.href(&Route::Notification(id)))
                    .on("click", move |_| app.nav.leave_by_row(leaving.clone()))
                    .child(el("bdi").child(name)),
            ),
        )
        .child(
            el("td")
                .attr("data-label", "Status")
                .child(state(notification.enabled)),
        )
        .child(
            el("td")
                .attr("data-label", "Verdict")
                .child(in_row(&row.verdict)),
        )
        .child(
            el("td")
                .attr("data-label", "Tells")
                .child(el("code").child(target.name))
                .child(el("span").class("sub place").child(target.place)),
        )
        .child(
            el("td")
                .attr("data-label", "When")
                .child(sentence::when(notification))
                .child(el("span").class("sub").child(remark(row))),
        )
        .child(
            el("td")
                .attr("data-label", "Created")
                .class("dim nowrap")
                .child(created(notification.created_ms, common.now)),
        )
        .child(
            el("td")
                .class("acts")
                .child(row_actions(app, notification, common)),
        )
        .into()
}

/// What a row says below “when”: its filter or its users.
fn remark(row: &Row) -> Node {
    let notification = &row.notification;
    match &notification.filter {
        Some(filter) if filter.active != Some(false) && !filter.rules.is_empty() => {
            rule_lines(filter)
        }
        _ if !notification.user_groups.is_empty() => only_when(notification).into(),
        _ if row.target == Target::None => "no topic".into(),
        _ => "no filter".into(),
    }
}

/// “only when admin (test1, test2) acts”
fn only_when(notification: &Notification) -> String {
    let groups: Vec<_> = notification
        .user_groups
        .iter()
        .map(|g| format!("{} ({})", g.group, g.users.join(", ")))
        .collect();
    format!("only when {} acts", groups.join(" or "))
}

fn row_actions(app: App, notification: &Notification, common: &Common) -> Node {
    let name = &notification.name;
    let to_delete = notification.clone();
    let switches = actions::switches(notification.enabled).map(|(to, verb)| {
        let to_switch = notification.clone();
        marked_now(
            common.no_change.as_deref(),
            icon_button(
                "btn quiet icon-only",
                "power",
                format!("{verb} {name}"),
                move || actions::switch(app, &to_switch, to),
            ),
        )
    });
    group([
        icon_link(
            "edit",
            format!("Edit {name}"),
            app.nav
                .href(&Route::NotificationEdit(notification.id.clone())),
        ),
        switches.collect::<Node>(),
        icon_link(
            "duplicate",
            format!("Duplicate {name}"),
            app.nav.href(&Route::NotificationNew {
                copy_of: Some(notification.id.clone()),
            }),
        ),
        marked_now(
            common.no_deletion.as_deref(),
            icon_button(
                "btn quiet icon-only bad",
                "trash",
                format!("Delete {name}"),
                move || {
                    actions::delete(
                        app,
                        &to_delete,
                        Callback::new(|()| {
                            dom::focus("list-search");
                        }),
                    );
                },
            ),
        ),
    ])
}
