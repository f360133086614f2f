//! Loading a baseline of one's own.

use baseline::Mistake;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::workspace_baseline as say;

use super::state::File;
use crate::browser::dom::Event;
use crate::browser::file;
use crate::components::button::Button;
use crate::components::quoted::Quoted;
use crate::state::language::t;

/// So many mistakes are listed.
const MOST_MISTAKES: usize = 50;

/// The choice of a file, and what is wrong with it.
#[component]
pub fn BaselineFile(
    /// The baseline in use.
    file: File,
) -> impl IntoView {
    let choose = move |event: Event| {
        spawn_local(async move {
            if let Some((name, text)) = file::chosen(event).await {
                file.load(name, &text);
            }
        });
    };
    view! {
        <div class="tools">
            <label class="btn">
                {t(say::LOAD)}
                <input
                    class="unseen"
                    type="file"
                    accept=".json,application/json"
                    on:change=choose
                />
            </label>
            <Show when=move || file.is_own.get()>
                <Button label=t(say::USE_CORE) on_press=move || file.reset() />
            </Show>
        </div>
        <div role="alert">
            {move || {
                file.mistakes
                    .get()
                    .map(|(name, mistakes)| {
                        view! { <MistakeList name mistakes=mistakes.0 /> }
                    })
            }}
        </div>
    }
}

/// Every mistake with its place.
#[component]
fn MistakeList(name: String, mistakes: Vec<Mistake>) -> impl IntoView {
    let count = mistakes.len();
    let more = count.saturating_sub(MOST_MISTAKES);
    let lines = mistakes
        .into_iter()
        .take(MOST_MISTAKES)
        .map(|mistake| {
            let place = t(say::Place {
                column: mistake.column,
                line: mistake.line,
            });
            view! {
                <li>
                    <Quoted message=mistake.message />
                    " "
                    <span class="small dim">{place} " " <code>{mistake.path}</code></span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="card pad mistakes">
            <h2>
                {t(say::Mistakes {
                    count,
                    name: name.into(),
                })}
            </h2>
            <ul>{lines}</ul>
            {(more > 0)
                .then(|| view! { <p class="small dim">{t(say::MoreMistakes { count: more })}</p> })}
        </section>
    }
}
