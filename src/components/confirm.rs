//! The one dialog that asks before something is done. Friction grows with the damage: a
//! plain question, or a word to type.

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;
use messages::component;

use super::button::Button;
use crate::browser::dom;
use crate::state::language::t;
pub use crate::state::question::{Asking, Question};

/// Id of the dialog.
const DIALOG: &str = "confirm";

/// Shows a question whenever there is one.
#[component]
pub fn ConfirmDialog(
    /// The question.
    asking: Asking,
) -> impl IntoView {
    move || {
        asking
            .get()
            .map(|question| view! { <QuestionDialog asking question /> })
    }
}

#[component]
fn QuestionDialog(asking: Asking, question: Question) -> impl IntoView {
    let Question {
        title,
        body,
        yes,
        no,
        word,
        act,
        decline,
    } = question;
    let wanted = StoredValue::new(word.clone());
    let typed = RwSignal::new(String::new());
    let complain = RwSignal::new(false);
    dom::open_dialog_soon(DIALOG, "confirm-no");
    // Closing gives the focus back to where it was; only then the question goes.
    let close = move || {
        dom::close_dialog(DIALOG);
        asking.set(None);
    };
    let on_no = move || {
        close();
        if let Some(decline) = decline {
            decline.run(());
        }
    };
    let on_yes = move || {
        let missing = wanted.with_value(|word| {
            let word = word.as_deref();
            word.is_some_and(|word| !typed.get_untracked().trim().eq_ignore_ascii_case(word))
        });
        if missing {
            complain.set(true);
            dom::focus("confirm-word");
        } else {
            close();
            act.run(());
        }
    };
    let paragraphs = body.into_iter().map(|text| view! { <p>{text}</p> });
    view! {
        <dialog
            id=DIALOG
            aria-labelledby="confirm-title"
            aria-describedby="confirm-body"
            on:cancel=move |event: Event| {
                event.prevent_default();
                on_no();
            }
        >
            <h2 id="confirm-title">{title}</h2>
            <div class="body">
                <div id="confirm-body" class="stack">
                    {paragraphs.collect_view()}
                </div>
                {word.map(|word| view! { <WordToType word typed complain on_enter=on_yes /> })}
            </div>
            <div class="actions">
                <button type="button" id="confirm-no" class="btn" on:click=move |_| on_no()>
                    {no}
                </button>
                <Button class="btn danger" label=yes on_press=on_yes />
            </div>
        </dialog>
    }
}

/// The box for the word that has to be typed first.
#[component]
fn WordToType(
    word: String,
    typed: RwSignal<String>,
    complain: RwSignal<bool>,
    #[prop(into)] on_enter: Callback<()>,
) -> impl IntoView {
    let keydown = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            on_enter.run(());
        }
    };
    let label = t(component::TypeWord {
        word: word.clone().into(),
    });
    let complaint = StoredValue::new(t(component::NotTheWord { word: word.into() }));
    view! {
        <div>
            <label class="field-label" for="confirm-word">
                {label}
            </label>
            <Show when=move || complain.get()>
                <p class="problem" id="confirm-problem">
                    {complaint.get_value()}
                </p>
            </Show>
            <input
                id="confirm-word"
                class="input"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=move || complain.get().then_some("true")
                aria-describedby=move || complain.get().then_some("confirm-problem")
                bind:value=typed
                on:keydown=keydown
            />
        </div>
    }
}
