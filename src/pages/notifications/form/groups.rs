//! Whose operations count.

use domain::notification::{GroupRow, NotificationForm};
use leptos::prelude::*;
use messages::notification_form as words;

use super::names::{Names, NamesInput, NamesList};
use super::people::{People, PeopleButton};
use super::state::NotificationFormState;
use super::suggestions::USERS;
use crate::browser::dom;
use crate::components::button::{Button, IconButton};
use crate::components::field::{ExactInput, FieldFindings, control_id};
use crate::reactive::memo;
use crate::state::language::t;

/// The section of the form. Rows are told apart by their places, by which findings name
/// them: the texts in them move up when one is removed.
#[component]
pub fn GroupsSection(
    /// The form.
    form: NotificationFormState,
    /// The dialog that chooses users.
    people: People,
) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let rows = memo(move |_| editor.form.with(|f| f.groups.len()));
    let used = move || {
        editor.form.with(|f| {
            let users: usize = f.groups.iter().map(|g| g.users.len()).sum();
            t(words::UsersUsed {
                groups: f.groups.len(),
                users,
            })
        })
    };
    // A row without a group is not sent.
    let applies = move || {
        editor
            .form
            .with(|f| f.groups.iter().any(|row| !row.is_empty()))
    };
    let words = move || match applies() {
        false => t(words::ALL_USERS),
        true => t(words::SOME_USERS),
    };
    let add = move || {
        let at = rows.get_untracked();
        let add = |f: &mut NotificationForm| f.groups.push(GroupRow::default());
        editor.form.update(add);
        dom::focus_soon(control_id(&format!("groups.{at}.group")));
    };
    view! {
        <fieldset class="sect">
            <legend class="unseen">{t(words::USERS)}</legend>
            <div class="sect-head">
                <h2 aria-hidden="true">{t(words::USERS)}</h2>
                <span class="small dim">{move || (rows.get() > 0).then(used)}</span>
            </div>
            <p>{words}</p>
            <div id=control_id("groups") tabindex="-1">
                <FieldFindings validation key="groups" />
            </div>
            <div class="lines">
                <For each=move || 0..rows.get() key=|at| *at let:at>
                    <GroupRowFields form people at />
                </For>
                <div>
                    <Button
                        class="btn slim"
                        icon="plus"
                        label=t(words::ADD_USER_GROUP)
                        on_press=add
                    />
                </div>
            </div>
        </fieldset>
    }
}

/// One group and its users.
#[component]
fn GroupRowFields(form: NotificationFormState, people: People, at: usize) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let row = at + 1;
    let (group, users) = (format!("groups.{at}.group"), format!("groups.{at}.users"));
    let (read, write) = (group.clone(), group.clone());
    let remove = move || {
        editor.form.update(|f| {
            if at < f.groups.len() {
                f.groups.remove(at);
            }
        });
        validation.forget_rows("groups.");
        dom::focus(&control_id("groups"));
    };
    let names = Names {
        form,
        at,
        read: |form, at| {
            let row = form.groups.get(at)?;
            Some((&row.users, &row.pending))
        },
        write: |form, at| {
            let row = form.groups.get_mut(at)?;
            Some((&mut row.users, &mut row.pending))
        },
        add: || words::ADD_USER,
        removal: |name| words::RemoveUser { name: name.into() }.into(),
    };
    view! {
        <div class="line" role="group" aria-label=t(words::UserGroupRow { row })>
            <div class="line-head two">
                <div>
                    <label for=control_id(&group)>{t(words::USER_GROUP)}</label>
                    <ExactInput
                        control=validation.control(group.clone(), false)
                        value=editor.part(move |f| f.raw(&read))
                        on_input=move |text| editor.form.update(|f| f.set_raw(&write, text))
                    />
                </div>
                <div>
                    <span class="field-label" aria-hidden="true">
                        {t(words::USER)}
                    </span>
                    <NamesInput
                        names
                        key=users.clone()
                        label=t(words::AddUsers { row })
                        suggestions=USERS
                    />
                </div>
                <IconButton
                    class="btn quiet icon-only bad"
                    icon="trash"
                    label=t(words::RemoveUserGroup { row })
                    on_press=remove
                />
            </div>
            <FieldFindings validation key=group />
            <NamesList names key=users.clone() />
            <FieldFindings validation key=users />
            <PeopleButton people at />
        </div>
    }
}
