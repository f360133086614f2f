//! Whose operations count.

use domain::notification::{GroupRow, NotificationForm};
use leptos::prelude::*;

use crate::browser::dom;
use crate::pages::parts::editor::{Editor, Form};
use crate::ui::button::{button, icon_button};
use crate::ui::chips::{Chips, chips};
use crate::ui::field::{Problems, control_id, text_box};

/// The section of the form.
pub fn section(editor: Editor<NotificationForm>, problems: Problems) -> AnyView {
    let rows = Memo::new(move |_| editor.form.with(|f| f.groups.len()));
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
    view! {
        <fieldset class="sect">
            <legend class="unseen">"Users"</legend>
            <div class="sect-head"><h2 aria-hidden="true">"Users"</h2><span class="small dim">{move || (rows.get() > 0).then(used)}</span></div>
            <p>{move || if rows.get() == 0 { "Everybody’s operations count." } else { "Only operations of these users count. Users and groups are IAM names, compared exactly." }}</p>
            <div id=control_id("groups") tabindex="-1">{problems.list("groups")}</div>
            <div class="lines">
                {move || (0..rows.get()).map(|at| row(editor, problems, at)).collect_view()}
                <div>{button("btn slim", Some("plus"), "Add a user group", add)}</div>
            </div>
        </fieldset>
    }
    .into_any()
}

fn row(editor: Editor<NotificationForm>, problems: Problems, at: usize) -> AnyView {
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
    let with_row = move |change: &dyn Fn(&mut GroupRow)| {
        editor.form.update(|f| {
            if let Some(row) = f.groups.get_mut(at) {
                change(row);
            }
        });
    };
    let (read, write, touched) = (group.clone(), group.clone(), users.clone());
    let wiring = problems.wiring(users.clone(), false);
    let model = Chips {
        id: control_id(&users),
        noun: "user",
        label: format!("Add users, group {}", at + 1),
        items: editor.part(move |f| f.groups.get(at).map(|r| r.users.clone()).unwrap_or_default()),
        pending: editor.part(move |f| f.groups.get(at).map(|r| r.pending.clone()).unwrap_or_default()),
        type_: Callback::new(move |text: String| with_row(&|row| row.pending.clone_from(&text))),
        add: Callback::new(move |entries: Vec<String>| {
            with_row(&|row| {
                row.pending.clear();
                for entry in &entries {
                    if !row.users.contains(entry) {
                        row.users.push(entry.clone());
                    }
                }
            });
        }),
        remove: Callback::new(move |which: usize| {
            with_row(&|row| {
                if which < row.users.len() {
                    row.users.remove(which);
                }
            });
        }),
        suggestions: None,
        leave: Callback::new(move |()| problems.touch(&touched)),
        described_by: wiring.described_by,
        invalid: wiring.invalid,
    };
    view! {
        <div class="line" role="group" aria-label=format!("User group {}", at + 1)>
            <div class="line-head two">
                <div>
                    <label for=control_id(&group)>"User group"</label>
                    {text_box(
                        problems.wiring(group.clone(), false),
                        "input",
                        editor.part(move |f| f.raw(&read)),
                        move |text| editor.form.update(|f| f.set_raw(&write, text)),
                    )}
                </div>
                <div></div>
                {icon_button("btn quiet icon-only bad", "trash", format!("Remove user group {}", at + 1), remove)}
            </div>
            {problems.list(group)}
            <div class="stack">{chips(model)}</div>
            {problems.list(users)}
        </div>
    }
    .into_any()
}
