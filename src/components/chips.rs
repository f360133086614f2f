//! A list of short texts: each a chip that can be removed, and a box to add more.

use std::collections::HashMap;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::field::{ControlState, ExactInput};
use super::icon::Icon;
use crate::browser::dom;

/// Splits what was typed or pasted at commas, semicolons and line breaks.
pub fn split(text: &str) -> Vec<String> {
    text.split([',', ';', '\n', '\r', '\t'])
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Each text with how many equal ones are before it: a service may have stored one twice.
fn numbered(texts: Vec<String>) -> Vec<(String, usize)> {
    let mut seen = HashMap::<String, usize>::new();
    let mut number = |text: String| {
        let count = seen.entry(text.clone()).or_default();
        *count += 1;
        (text, *count - 1)
    };
    texts.into_iter().map(&mut number).collect()
}

/// The box that adds entries. Its own text is part of the form, so that what was typed
/// but not added is never lost silently.
#[component]
pub fn ChipInput(
    /// The control: its id, and what describes it.
    control: ControlState,
    /// The words on its button: “Add operation”.
    #[prop(into)]
    add: String,
    /// Accessible name of the box: “Add operation to ECS”.
    #[prop(into)]
    label: Signal<String>,
    /// The entries: Backspace in the empty box removes the last one.
    items: Signal<Vec<String>>,
    /// The text in the box.
    pending: Signal<String>,
    /// The text in the box changed.
    #[prop(into)]
    on_input: Callback<String>,
    /// The text in the box was entered: adds each entry in it.
    #[prop(into)]
    on_add: Callback<Vec<String>>,
    /// Removes the entry at that place.
    #[prop(into)]
    on_remove: Callback<usize>,
    /// Id of a datalist with suggestions.
    #[prop(optional, into)]
    suggestions: Option<String>,
) -> impl IntoView {
    let enter = move || {
        let entries = split(&pending.get_untracked());
        if !entries.is_empty() {
            on_add.run(entries);
        }
    };
    let keydown = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        if event.key() == "Enter" {
            event.prevent_default();
            enter();
        } else if event.key() == "Backspace"
            && pending.get_untracked().is_empty()
            && let Some(last) = items.get_untracked().len().checked_sub(1)
        {
            on_remove.run(last);
        }
    };
    view! {
        <div class="input-row">
            <ExactInput
                control
                class="input mono"
                value=pending
                on_input
                attr:aria-label=label
                attr:placeholder=add.clone()
                attr:list=suggestions
                on:keydown=keydown
            />
            <button type="button" class="btn slim" on:click=move |_| enter()>
                {add}
            </button>
        </div>
    }
}

/// The chips of the entries.
#[component]
pub fn ChipList(
    /// Id of the box that adds entries: it gets the focus when one was removed.
    #[prop(into)]
    input_id: String,
    /// Accessible name of the button that removes an entry: “Remove operation login”.
    #[prop(into)]
    removal: Callback<String, String>,
    /// The entries.
    items: Signal<Vec<String>>,
    /// Removes the entry at that place.
    #[prop(into)]
    on_remove: Callback<usize>,
) -> impl IntoView {
    let input_id = StoredValue::new(input_id);
    let remove = move |text: &str, nth: usize| {
        let at = items.with_untracked(|items| {
            let equal = items.iter().enumerate().filter(|(_, item)| *item == text);
            equal.map(|(at, _)| at).nth(nth)
        });
        if let Some(at) = at {
            on_remove.run(at);
        }
        dom::focus(&input_id.get_value());
    };
    view! {
        <ul class="chips">
            <For
                each=move || numbered(items.get())
                key=Clone::clone
                children=move |(text, nth)| {
                    let name = removal.run(text.clone());
                    let shown = text.clone();
                    view! {
                        <li class="chip mono">
                            {shown}
                            <button
                                type="button"
                                aria-label=name
                                on:click=move |_| remove(&text, nth)
                            >
                                <Icon name="x" />
                            </button>
                        </li>
                    }
                }
            />
        </ul>
    }
}
