//! The names collected in one row of the form: operations of a resource type,
//! or users of a group.

use domain::notification::NotificationForm;
use leptos::prelude::*;
use messages::Message;

use super::state::NotificationFormState;
use crate::components::chips::{ChipInput, ChipList};
use crate::components::field::control_id;
use crate::reactive::memo;
use crate::state::language::t;

/// The names of a row, and the text in its box that was not added yet.
type NamesRef<'a> = (&'a Vec<String>, &'a String);

/// The same, to be changed.
type NamesMut<'a> = (&'a mut Vec<String>, &'a mut String);

/// Where in the form a row's names are.
#[derive(Clone, Copy)]
pub struct Names {
    /// The form.
    pub form: NotificationFormState,
    /// Which row it is.
    pub at: usize,
    /// Its names, if the row is still there.
    pub read: fn(&NotificationForm, usize) -> Option<NamesRef<'_>>,
    /// The same, to be changed.
    pub write: fn(&mut NotificationForm, usize) -> Option<NamesMut<'_>>,
    /// The words on the button that adds one.
    pub add: fn() -> Message,
    /// Name of the button that removes one.
    pub removal: fn(String) -> Message,
}

impl Names {
    fn items(self) -> Signal<Vec<String>> {
        let Self { at, read, .. } = self;
        let form = self.form.editor.form;
        let names = move |form: &NotificationForm| read(form, at).map(|(names, _)| names.clone());
        memo(move |_| form.with(names).unwrap_or_default()).into()
    }

    fn pending(self) -> Signal<String> {
        let Self { at, read, .. } = self;
        let text = move |form: &NotificationForm| read(form, at).map(|(_, text)| text.clone());
        self.form
            .editor
            .part(move |form| text(form).unwrap_or_default())
    }

    fn change(self, work: impl FnOnce(&mut Vec<String>, &mut String)) {
        self.form.editor.form.update(|form| {
            if let Some((names, pending)) = (self.write)(form, self.at) {
                work(names, pending);
            }
        });
    }

    fn remove(self, which: usize) {
        self.change(|names, _| {
            if which < names.len() {
                names.remove(which);
            }
        });
    }
}

/// The box to add names with.
#[component]
pub fn NamesInput(
    /// Where the names are.
    names: Names,
    /// Key of the field.
    #[prop(into)]
    key: String,
    /// Accessible name of the box.
    #[prop(into)]
    label: String,
    /// Id of a datalist with suggestions.
    #[prop(into)]
    suggestions: String,
) -> impl IntoView {
    let add = move |entries: Vec<String>| {
        names.change(|all, pending| {
            pending.clear();
            for entry in entries {
                if !all.contains(&entry) {
                    all.push(entry);
                }
            }
        });
    };
    view! {
        <ChipInput
            control=names.form.validation.control(key, false)
            add=t((names.add)())
            label
            items=names.items()
            pending=names.pending()
            on_input=move |text| names.change(|_, pending| *pending = text)
            on_add=add
            on_remove=move |which| names.remove(which)
            suggestions
        />
    }
}

/// The chips of the names.
#[component]
pub fn NamesList(
    /// Where the names are.
    names: Names,
    /// Key of the field.
    #[prop(into)]
    key: String,
) -> impl IntoView {
    view! {
        <ChipList
            input_id=control_id(&key)
            removal=move |name: String| t((names.removal)(name))
            items=names.items()
            on_remove=move |which| names.remove(which)
        />
    }
}
