//! Whose operations count.

use domain::notification::{GroupRow, NotificationForm};
use leptos::prelude::*;

use super::names::{Row, names_box};
use super::people::People;
use super::suggestions::USERS;
use crate::browser::dom;
use crate::pages::parts::editor::Editor;
use crate::reactive::memo;
use crate::ui::button::{button, icon_button};
use crate::ui::field::{Problems, control_id, text_box};
use crate::view::{Node, el, live};

/// The section of the form.
pub fn section(editor: Editor<NotificationForm>, problems: Problems, people: People) -> Node {
    let rows = memo(move |_| editor.form.with(|f| f.groups.len()));
    let used = move || {
        editor.form.with(|f| {
            let users: usize = f.groups.iter().map(|g| g.users.len()).sum();
            format!("{} of 10 groups, {users} of 50 users", f.groups.len())
        })
    };
    let add = move || {
        let at = rows.get_untracked();
        editor.form.update(|f| f.groups.push(GroupRow::default()));
        dom::focus_soon(control_id(&format!("groups.{at}.group")));
    };
    el("fieldset")
        .class("sect")
        .child(el("legend").class("unseen").text("Users"))
        .child(
            el("div")
                .class("sect-head")
                .child(el("h2").attr("aria-hidden", "true").text("Users"))
                .child(
                    el("span")
                        .class("small dim")
                        .child(live(move || (rows.get() > 0).then(used))),
                ),
        )
        .child(el("p").child(live(move || {
            if rows.get() == 0 {
                "Everybody’s operations count."
            } else {
                "Only operations of these users count. Users and groups are IAM \
                 names, compared exactly."
            }
        })))
        .child(
            el("div")
                .attr("id", control_id("groups"))
                .attr("tabindex", "-1")
                .child(problems.list("groups")),
        )
        .child(
            el("div")
                .class("lines")
                .child(live(move || {
                    (0..rows.get())
                        .map(|at| row(editor, problems, people, at))
                        .collect::<Node>()
                }))
                .child(el("div").child(button("btn slim", Some("plus"), "Add a user group", add))),
        )
        .into()
}

fn row(editor: Editor<NotificationForm>, problems: Problems, people: People, at: usize) -> Node {
    let (group, users) = (format!("groups.{at}.group"), format!("groups.{at}.users"));
    let remove = move || {
        editor.form.update(|f| {
            if at < f.groups.len() {
                f.groups.remove(at);
            }
        });
        problems.forget_rows("groups.");
        dom::focus(&control_id("groups"));
    };
    let (read, write) = (group.clone(), group.clone());
    let row = Row {
        at,
        names: |form, at| {
            let row = form.groups.get_mut(at)?;
            Some((&mut row.users, &mut row.pending))
        },
        read: |form, at| {
            let row = form.groups.get(at)?;
            Some((row.users.clone(), row.pending.clone()))
        },
        noun: "user",
    };
    let label = format!("Add users, group {}", at + 1);
    let (entry, list) = names_box(
        editor,
        problems,
        users.clone(),
        label,
        Some(USERS.to_owned()),
        row,
    );
    el("div")
        .class("line")
        .attr("role", "group")
        .attr("aria-label", format!("User group {}", at + 1))
        .child(
            el("div")
                .class("line-head two")
                .child(
                    el("div")
                        .child(
                            el("label")
                                .attr("for", control_id(&group))
                                .text("User group"),
                        )
                        .child(text_box(
                            problems.wiring(group.clone(), false),
                            "input",
                            editor.part(move |f| f.raw(&read)),
                            move |text| editor.form.update(|f| f.set_raw(&write, text)),
                        )),
                )
                .child(
                    el("div")
                        .child(
                            el("span")
                                .class("field-label")
                                .attr("aria-hidden", "true")
                                .text("User"),
                        )
                        .child(entry),
                )
                .child(icon_button(
                    "btn quiet icon-only bad",
                    "trash",
                    format!("Remove user group {}", at + 1),
                    remove,
                )),
        )
        .child(problems.list(group))
        .child(list)
        .child(problems.list(users))
        .child(people.button(at))
        .into()
}
