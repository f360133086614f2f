//! The box that finds operations in the catalogue and takes pasted ones.

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use messages::text::Then;
use messages::{Message, picker as words};
use screen::picker::{Catalogue, OperationIndex, add};

use super::picker::{Picker, PickerButton};
use super::state::NotificationFormState;
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::rich_text::RichText;
use crate::reactive::memo;
use crate::state::language::{pieces, t};

/// As many of what is found are shown.
const MOST_FOUND: usize = 24;

/// Id of the box.
const BOX: &str = "find-operations";

/// Id of the tick box of an operation that was found.
fn id_of((group, at): OperationIndex) -> String {
    format!("found-operation-{group}-{at}")
}

/// The box, what it finds, and what became of what was typed into it.
#[component]
pub fn AddOperations(
    /// The form.
    form: NotificationFormState,
    /// The dialog that chooses operations.
    picker: Picker,
) -> impl IntoView {
    let NotificationFormState {
        adding, catalogue, ..
    } = form;
    let said = RwSignal::new(String::new());
    let found = memo(move |_| {
        let text = adding.get();
        if text.trim().is_empty() || text.contains('\n') {
            return Vec::new();
        }
        let found = catalogue.with(|known| known.find(&text));
        found
            .iter()
            .flat_map(|service| service.places())
            .collect::<Vec<OperationIndex>>()
    });
    let to_found = move || {
        let first = found.with_untracked(|found| found.first().copied());
        first.is_some_and(|place| dom::focus(&id_of(place)))
    };
    let enter = move || {
        let text = adding.get_untracked();
        if text.trim().is_empty() {
            return;
        }
        let reading = catalogue.with_untracked(|known| known.read(&text));
        let is_known = catalogue.with_untracked(|known| known.has_all(&reading.rows));
        // What looks like a search is one as long as it finds something.
        let searches = reading.rows.is_empty() || !is_known;
        if searches && to_found() {
            return;
        }
        let mut new = 0;
        if !reading.rows.is_empty() {
            form.editor
                .form
                .update(|f| new = add(&mut f.operations, reading.rows));
            form.validation.forget_rows("operations.");
        }
        said.set(t(outcome(new, &reading.rest)));
        adding.set(reading.rest.join("\n"));
        dom::focus(BOX);
    };
    let keydown = move |event: KeyboardEvent| {
        if event.is_composing() || event.shift_key() {
            return;
        }
        match event.key().as_str() {
            "Enter" => {
                event.prevent_default();
                enter();
            }
            "ArrowDown" if to_found() => event.prevent_default(),
            _ => {}
        }
    };
    let type_ = move |event| {
        adding.set(event_target_value(&event));
        said.set(String::new());
    };
    let lines = move || {
        adding
            .with(|text| text.lines().count().clamp(1, 8))
            .to_string()
    };
    view! {
        <div class="field wide">
            <label for=BOX>{t(words::FIND_OR_PASTE)}</label>
            <p class="hint" id="find-operations-hint">
                <RichText pieces=pieces(words::FIND_OR_PASTE_HINT) />
            </p>
            <div class="input-row">
                <textarea
                    id=BOX
                    class="input mono"
                    rows=lines
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby="find-operations-hint"
                    prop:value=adding
                    on:input=type_
                    on:keydown=keydown
                ></textarea>
                <Button label=t(words::ADD) on_press=enter attr:aria-label=t(words::ADD_THESE) />
                <PickerButton picker />
            </div>
            <p class="small ink-2" role="status">
                {said}
            </p>
            <FoundOperations form found />
        </div>
    }
}

/// What became of what was entered.
fn outcome(count: usize, rest: &[String]) -> Message {
    let left: Option<Message> = match rest {
        [] => None,
        [one] => Some(words::NotAdded { line: one.into() }.into()),
        many => Some(words::LinesNotAdded { count: many.len() }.into()),
    };
    let added = words::Added { count };
    match (count, left) {
        (0, None) => words::NOTHING_NEW,
        (0, Some(left)) => left,
        (_, None) => added.into(),
        (_, Some(left)) => Then {
            first: Message::from(added).into(),
            second: left.into(),
        }
        .into(),
    }
}

/// What the catalogue has of what is typed, to be ticked.
#[component]
fn FoundOperations(form: NotificationFormState, found: Memo<Vec<OperationIndex>>) -> impl IntoView {
    let count = memo(move |_| found.with(Vec::len));
    let words = move || match count.get() {
        0 => String::new(),
        count if count > MOST_FOUND => t(words::MatchSearchMore {
            count,
            shown: MOST_FOUND,
        }),
        count => t(words::MatchSearch { count }),
    };
    let shown = move || {
        let mut shown = found.get();
        shown.truncate(MOST_FOUND);
        shown
    };
    let keydown = |event: KeyboardEvent| match event.key().as_str() {
        // It would submit the form.
        "Enter" => event.prevent_default(),
        "Escape" => _ = dom::focus(BOX),
        _ => {}
    };
    view! {
        <p class="small dim" role="status">
            {words}
        </p>
        <Show when=move || { count.get() > 0 }>
            <ul class="op-found" on:keydown=keydown>
                <For each=shown key=|place| *place let:place>
                    <FoundOperation form place />
                </For>
            </ul>
        </Show>
    }
}

/// An operation of the catalogue, ticked while the form lists it.
#[component]
fn FoundOperation(form: NotificationFormState, place: OperationIndex) -> impl IntoView {
    let NotificationFormState {
        editor,
        validation,
        catalogue,
        ..
    } = form;
    let known: Arc<Catalogue> = catalogue.get_untracked();
    let group = known.group(place.0)?;
    let (service, resource) = (group.service.clone(), group.resource.clone());
    let name = group.operation(place.1).to_owned();
    let of = [service.as_str(), " · ", &resource].concat();
    let shown = name.clone();
    let ticked = memo(move |_| {
        editor.form.with(|f| {
            let mut rows = f.operations.iter();
            rows.any(|row| row.lists(&service, &resource, &name))
        })
    });
    let change = move |event| {
        let on = event_target_checked(&event);
        editor.form.update(|f| {
            let mut chosen = known.chosen(&f.operations);
            chosen.set([place], on);
            f.operations = known.merged(&f.operations, &chosen);
        });
        validation.forget_rows("operations.");
    };
    Some(view! {
        <li>
            <label class="tick">
                <input type="checkbox" id=id_of(place) prop:checked=ticked on:change=change />
                <span class="mono">{shown}</span>
                " "
                <span class="small dim">{of}</span>
            </label>
        </li>
    })
}
