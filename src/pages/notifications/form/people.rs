//! The dialog that chooses users of a group among those seen lately.

use domain::cts::MOST_USERS;
use leptos::prelude::*;
use messages::notification_form as words;
use screen::people;

use super::choose_dialog::{self, ChooseDialog, ChooseList};
use super::state::NotificationFormState;
use crate::components::button::Button;
use crate::components::name::Name;
use crate::reactive::memo;
use crate::state::language::{self, t};

/// What the buttons and the dialog work on.
#[derive(Clone, Copy)]
pub struct People {
    form: NotificationFormState,
    /// The group that is being filled.
    open: RwSignal<Option<usize>>,
}

impl People {
    /// For the user groups of a form.
    pub fn new(form: NotificationFormState) -> Self {
        Self {
            form,
            open: RwSignal::new(None),
        }
    }

    fn close(self) {
        choose_dialog::close();
        self.open.set(None);
    }
}

/// The button of a group that opens the dialog, where users were seen.
#[component]
pub fn PeopleButton(
    /// The dialog.
    people: People,
    /// The place of the group.
    at: usize,
) -> impl IntoView {
    let users = people.form.app.store.users;
    let known = memo(move |_| users.get().is_some_and(|all| !all.is_empty()));
    let open = move || {
        people.open.set(Some(at));
        choose_dialog::open_soon();
    };
    view! {
        <Show when=move || known.get()>
            <div>
                <Button
                    class="btn slim"
                    icon="search"
                    label=t(words::RECENT_USERS)
                    on_press=open
                    attr:aria-label=t(words::RecentUsersGroup {
                        row: at + 1,
                    })
                />
            </div>
        </Show>
    }
}

/// The dialog. It is no part of the form.
#[component]
pub fn PeopleDialog(
    /// What it works on.
    people: People,
) -> impl IntoView {
    let leave = Callback::new(move |()| people.close());
    let dialog = move |at: usize| {
        view! {
            <ChooseDialog class="picker few" title=t(words::CHOOSE_USERS) on_leave=leave>
                <UserChoice people at on_leave=leave />
            </ChooseDialog>
        }
    };
    move || people.open.get().map(dialog)
}

/// The users to choose from, and what is chosen.
#[component]
fn UserChoice(people: People, at: usize, on_leave: Callback<()>) -> impl IntoView {
    let NotificationFormState { app, editor, .. } = people.form;
    let seen = app.store.users.peek().unwrap_or_default();
    let (mine, others) = editor.form.with_untracked(|form| {
        let of = |group: usize| form.groups.get(group).map_or(&[][..], |g| &g.users);
        let others: usize = (0..form.groups.len())
            .filter(|group| *group != at)
            .map(|group| of(group).len())
            .sum();
        (of(at).to_vec(), others)
    });
    let before = mine.len();
    let chosen = RwSignal::new(mine);
    let search = RwSignal::new(String::new());
    let found = memo(move |_| search.with(|words| people::find(&seen, words, language::collate)));
    let total = move || chosen.with(Vec::len) + others;
    let verdict = move || match MOST_USERS.checked_sub(total()) {
        Some(left) => t(words::UsersChosen {
            count: total(),
            left,
        }),
        None => t(words::UsersChosenTooMany { count: total() }),
    };
    let error = move || {
        let surplus = total().checked_sub(MOST_USERS).filter(|more| *more > 0)?;
        let grows = chosen.with(Vec::len) >= before;
        grows.then(|| {
            t(words::TooManyUsers {
                most: MOST_USERS,
                surplus,
            })
        })
    };
    let apply = move || {
        let users = chosen.get_untracked();
        editor.form.update(|form| {
            if let Some(group) = form.groups.get_mut(at) {
                group.users = users;
            }
        });
        people.close();
    };
    let count = move || {
        t(words::UsersFound {
            count: found.with(Vec::len),
        })
    };
    view! {
        <ChooseList label=t(words::SEARCH_USERS) search count verdict error on_apply=apply on_leave>
            <UserNames chosen found />
        </ChooseList>
    }
}

/// The users found, each with a tick box.
#[component]
fn UserNames(chosen: RwSignal<Vec<String>>, found: Memo<Vec<String>>) -> impl IntoView {
    let none = || {
        view! { <p class="ink-2">{t(words::NO_USER_FOUND)}</p> }
    };
    view! {
        <Show when=move || !found.with(Vec::is_empty) fallback=none>
            <div class="pick-names" role="group" aria-label=t(words::USERS)>
                <For each=move || found.get() key=String::clone let:name>
                    <UserTick chosen name />
                </For>
            </div>
        </Show>
    }
}

/// The tick box of a user.
#[component]
fn UserTick(chosen: RwSignal<Vec<String>>, name: String) -> impl IntoView {
    let (mine, its) = (name.clone(), name.clone());
    let change = move |event| {
        let on = event_target_checked(&event);
        chosen.update(|all| people::set(all, &its, on));
    };
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || chosen.with(|all| all.contains(&mine))
                on:change=change
            />
            <Name name />
        </label>
    }
}
