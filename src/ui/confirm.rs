//! The one dialog that asks before something is done. Friction grows with the
//! damage: a plain question, or a word to type.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::dom;

/// A question, and what happens on yes.
#[derive(Clone)]
pub struct Question {
    /// The question itself.
    pub title: String,
    /// What will follow, one paragraph each.
    pub body: Vec<String>,
    /// Label of the button that does it.
    pub yes: &'static str,
    /// Label of the button that does nothing. It has the focus at first.
    pub no: &'static str,
    /// Word that has to be typed first.
    pub word: Option<&'static str>,
    /// What to do on yes.
    pub act: Callback<()>,
    /// What to do on no, if anything.
    pub decline: Option<Callback<()>>,
}

/// The question being asked, if any.
pub type Asking = RwSignal<Option<Question>>;

/// Shows the question of `asking` whenever there is one.
pub fn confirm_dialog(asking: Asking) -> AnyView {
    (move || asking.get().map(|question| ask(asking, question))).into_any()
}

fn ask(asking: Asking, question: Question) -> AnyView {
    let dialog: NodeRef<Dialog> = NodeRef::new();
    let typed = RwSignal::new(String::new());
    let complain = RwSignal::new(false);
    let word = question.word;
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            dom::show_modal(&dialog);
            dom::focus("confirm-no");
        }
    });
    // Closing gives the focus back to where it was; only then the question goes.
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
        asking.set(None);
    };
    let (act, decline) = (question.act, question.decline);
    let no = move || {
        close();
        if let Some(decline) = decline {
            decline.run(());
        }
    };
    let yes = move || {
        if word.is_some_and(|word| !typed.get_untracked().trim().eq_ignore_ascii_case(word)) {
            complain.set(true);
            dom::focus("confirm-word");
        } else {
            close();
            act.run(());
        }
    };
    let typing = word.map(|word| {
        view! {
            <div>
                <label class="field-label" for="confirm-word">{format!("Type “{word}” to go on")}</label>
                <Show when=move || complain.get()>
                    <p class="problem" id="confirm-problem">{format!("The word in the box is not “{word}” yet.")}</p>
                </Show>
                <input
                    id="confirm-word"
                    class="input"
                    autocomplete="off"
                    spellcheck="false"
                    aria-invalid=move || complain.get().then_some("true")
                    aria-describedby=move || complain.get().then_some("confirm-problem")
                    prop:value=move || typed.get()
                    on:input=move |e| typed.set(dom::value_of(&e))
                    on:keydown=move |e| {
                        if e.key() == "Enter" {
                            e.prevent_default();
                            yes();
                        }
                    }
                />
            </div>
        }
    });
    view! {
        <dialog
            node_ref=dialog
            aria-labelledby="confirm-title"
            aria-describedby="confirm-body"
            on:cancel=move |e: web_sys::Event| {
                e.prevent_default();
                no();
            }
        >
            <h2 id="confirm-title">{question.title}</h2>
            <div class="body">
                <div id="confirm-body" class="stack">
                    {question.body.into_iter().map(|p| view! { <p>{p}</p> }).collect_view()}
                </div>
                {typing}
            </div>
            <div class="actions">
                <button type="button" id="confirm-no" class="btn" on:click=move |_| no()>{question.no}</button>
                <button type="button" class="btn danger" on:click=move |_| yes()>{question.yes}</button>
            </div>
        </dialog>
    }
    .into_any()
}
