//! The dialog that chooses operations from the connection's catalogue.

mod groups;
mod presets;
mod selection;

use std::sync::Arc;

use domain::notification::OperationSet;
use leptos::prelude::*;
use messages::picker as words;
use screen::picker::{Catalogue, Totals};
use wire::explain::Subject;

use super::choose_dialog::{self, ChooseDialog, ChooseList, NothingToChoose};
use super::state::NotificationFormState;
use crate::components::button::Button;
use crate::components::loading::{LoadFailure, Skeleton};
use crate::reactive::memo;
use crate::state::language::{self, t};
use groups::FoundServices;
use presets::Presets;
use selection::Selection;

/// What the button and the dialog work on.
#[derive(Clone, Copy)]
pub struct Picker {
    form: NotificationFormState,
    open: RwSignal<bool>,
    /// What became of the last choice.
    said: RwSignal<String>,
}

impl Picker {
    /// For the operations of a form.
    pub fn new(form: NotificationFormState) -> Self {
        Self {
            form,
            open: RwSignal::new(false),
            said: RwSignal::default(),
        }
    }

    fn open(self) {
        self.said.set(String::new());
        let store = self.form.app.store;
        if store.catalogue.peek().is_none() {
            store.load_catalogue();
        }
        self.open.set(true);
        choose_dialog::open_soon();
    }

    fn close(self) {
        choose_dialog::close();
        self.open.set(false);
    }
}

/// The button that opens the dialog.
#[component]
pub fn PickerButton(
    /// The dialog.
    picker: Picker,
) -> impl IntoView {
    view! {
        <Button
            class="btn slim"
            icon="search"
            label=t(words::BROWSE_OPERATIONS)
            on_press=move || picker.open()
        />
        <span class="small dim" role="status">
            {picker.said}
        </span>
    }
}

/// The dialog. It is no part of the form: the Enter key in it submits nothing.
#[component]
pub fn PickerDialog(
    /// What it works on.
    picker: Picker,
) -> impl IntoView {
    let leave = Callback::new(move |()| picker.close());
    view! {
        <Show when=move || picker.open.get()>
            <ChooseDialog class="picker" title=t(words::CHOOSE_OPERATIONS) on_leave=leave>
                <PickerContent picker on_leave=leave />
            </ChooseDialog>
        </Show>
    }
}

/// The catalogue, or what became of reading it.
#[component]
fn PickerContent(picker: Picker, on_leave: Callback<()>) -> impl IntoView {
    let store = picker.form.app.store;
    let catalogue = memo(move |_| store.catalogue.get());
    let waits = memo(move |_| store.catalogue.is_busy());
    let retry = move || store.load_catalogue();
    move || match catalogue.get() {
        Some(sets) => view! { <OperationChoice picker sets on_leave /> }.into_any(),
        None => view! {
            <NothingToChoose on_leave>
                <LoadFailure
                    error=store.catalogue.error_signal()
                    subject=Subject::ListOperations
                    on_retry=retry
                />
                <Show when=move || waits.get()>
                    <Skeleton />
                </Show>
            </NothingToChoose>
        }
        .into_any(),
    }
}

/// The operations to choose from, and what is chosen.
#[component]
fn OperationChoice(
    picker: Picker,
    sets: Arc<Vec<OperationSet>>,
    on_leave: Callback<()>,
) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = picker.form;
    let rows = editor.form.with_untracked(|form| form.operations.clone());
    let before = Totals::of(&rows);
    let selection = Selection::new(Catalogue::new(&sets, language::collate), &rows);
    let merged = memo(move |_| {
        let catalogue = selection.catalogue();
        let chosen = selection.chosen;
        chosen.with(|chosen| catalogue.merged(&rows, chosen))
    });
    let totals = memo(move |_| merged.with(|rows| Totals::of(rows)));
    let apply = move || {
        let rows = merged.get_untracked();
        let count = totals.get_untracked().operations;
        let words = t(words::Applied { count });
        editor.form.update(|form| form.operations = rows);
        validation.forget_rows("operations.");
        picker.close();
        picker.said.set(words);
    };
    let count = move || {
        let count = selection.count();
        if selection.is_searching() {
            t(words::Found { count })
        } else {
            t(words::Operations { count })
        }
    };
    view! {
        <ChooseList
            label=t(words::SEARCH_OPERATIONS)
            search=selection.search
            count
            verdict=move || t(totals.get().words())
            error=move || totals.get().too_many(&before).map(t)
            on_apply=apply
            on_leave
        >
            <Show when=move || !selection.is_searching()>
                <Presets selection />
            </Show>
            <FoundServices selection />
        </ChooseList>
    }
}
