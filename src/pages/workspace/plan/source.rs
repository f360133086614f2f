//! The bundle: where it comes from, and what is wrong with it.

use std::sync::Arc;

use desired_state::bundle::{Format, Loaded, Mistake, Remark};
use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::workspace_plan as say;

use super::super::drift::{self, forget, remember};
use super::PlanState;
use crate::browser::{dom, file};
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::components::quoted::Quoted;
use crate::reactive::memo;
use crate::state::language::t;

/// Id of the list of mistakes, which gets the focus when there are any.
pub const MISTAKES: &str = "bundle-mistakes";

const FILE: &str = "bundle-file";
const TEXT: &str = "bundle-text";
const FILES: &str = ".json,.yaml,.yml,application/json,application/yaml";

/// The card to load a bundle with. A file may be dropped on it.
#[component]
pub fn SourceCard(
    /// The page.
    state: PlanState,
) -> impl IntoView {
    let over = RwSignal::new(false);
    let read = move |file: Option<file::File>| {
        let Some(file) = file else { return };
        spawn_local(async move {
            if let Some(text) = file::text_of(&file).await {
                state.choose(&text);
            }
        });
    };
    let dragover = move |event: DragEvent| {
        // Without this the browser opens the file in place of the console.
        event.prevent_default();
        over.set(true);
    };
    let dragleave = move |event: DragEvent| {
        if dom::leaves(&event) {
            over.try_set(false);
        }
    };
    let drop = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        read(file::dropped(&event).into_iter().next());
    };
    let has_bundle = memo(move |_| state.bundle.with(Option::is_some));
    view! {
        <section
            class="card pad drop"
            aria-labelledby="bundle-title"
            data-over=move || over.get().then_some("")
            on:dragover=dragover
            on:dragleave=dragleave
            on:drop=drop
        >
            <h2 id="bundle-title">{t(say::BUNDLE)}</h2>
            <p class="small dim">{t(say::BUNDLE_ABOUT)}</p>
            <div class="row">
                <label class="btn" for=FILE>
                    {t(say::CHOOSE_FILE)}
                </label>
                <input
                    type="file"
                    id=FILE
                    class="unseen"
                    accept=FILES
                    on:change=move |event| read(file::picked(&event))
                />
                <span class="small dim">{t(say::DROP_HINT)}</span>
            </div>
            <Paste state />
            <Mistakes state />
            <Show when=move || has_bundle.get()>
                <Remembering state />
                <Remarks state />
            </Show>
        </section>
    }
}

/// A box for a bundle as text.
#[component]
fn Paste(state: PlanState) -> impl IntoView {
    let text = state.text;
    let typed_before = text.with_untracked(|text| !text.is_empty());
    let load = move || {
        if text.with_untracked(|text| text.trim().is_empty()) {
            dom::focus(TEXT);
        } else {
            state.choose(&text.get_untracked());
        }
    };
    view! {
        <details class="raw" open=!typed_before>
            <summary>{t(say::PASTE)}</summary>
            <div class="stack">
                <label class="field-label" for=TEXT>
                    {t(say::BUNDLE_TEXT)}
                </label>
                <textarea
                    id=TEXT
                    class="input mono"
                    rows="10"
                    spellcheck="false"
                    autocomplete="off"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
                <div class="row">
                    <Button class="btn primary" label=t(say::MAKE_PLAN) on_press=load />
                </div>
            </div>
        </details>
    }
}

/// Everything that is wrong with the text.
#[component]
fn Mistakes(state: PlanState) -> impl IntoView {
    move || {
        let mistakes = state.mistakes.get();
        if mistakes.is_empty() {
            return None;
        }
        let count = mistakes.len();
        let lines = mistakes
            .into_iter()
            .map(|mistake| view! { <MistakeLine mistake /> })
            .collect_view();
        Some(view! {
            <div class="alert" role="alert">
                <h2 id=MISTAKES tabindex="-1">
                    <Icon name="alert" />
                    <span>{t(say::Mistakes { count })}</span>
                </h2>
                <ul class="plan-lines">{lines}</ul>
            </div>
        })
    }
}

#[component]
fn MistakeLine(mistake: Mistake) -> impl IntoView {
    let Mistake {
        path,
        position,
        message,
    } = mistake;
    let (line, column) = (position.line, position.column);
    let path = (!path.is_empty()).then(|| view! { <code>{path}</code> });
    view! { <li>{t(say::Place { column, line })} " " {path} " " <Quoted message /></li> }
}

/// What is noteworthy about a bundle that could be read.
#[component]
fn Remarks(state: PlanState) -> impl IntoView {
    move || {
        let loaded: Arc<Loaded> = state.bundle.get()?;
        let count = loaded.remarks.len();
        if count == 0 {
            return None;
        }
        let lines = loaded
            .remarks
            .iter()
            .map(|Remark { at, .. }| view! { <MistakeLine mistake=at.clone() /> })
            .collect_view();
        Some(view! {
            <details class="raw">
                <summary>{t(say::Remarks { count })}</summary>
                <ul class="plan-lines">{lines}</ul>
            </details>
        })
    }
}

/// Whether the bundle is remembered, so that the overview shows drift against it.
#[component]
fn Remembering(state: PlanState) -> impl IntoView {
    let remembered = RwSignal::new(drift::remembered());
    // As it was loaded, whatever was typed since.
    let text = memo(move |_| {
        let loaded = state.bundle.get();
        loaded.map(|loaded| loaded.bundle.write(Format::Yaml))
    });
    let is_this = memo(move |_| remembered.with(Option::is_some) && remembered.get() == text.get());
    let set = move |event: leptos::ev::Event| {
        let kept = if event_target_checked(&event) {
            text.get_untracked().is_some_and(|text| remember(&text))
        } else {
            forget();
            true
        };
        remembered.try_set(drift::remembered());
        if !kept {
            state.app.flashes.failure(say::NOT_REMEMBERED, None);
        }
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=is_this on:change=set />
            <span>{t(say::REMEMBER)}</span>
        </label>
    }
}
