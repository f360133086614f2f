//! What is about to be saved: each changed field before and after.

use crate::state::language::t;
use domain::merge::Change;
use leptos::prelude::*;
use messages::{Message, component, merge};

/// “Unsaved changes in 2 fields”
pub fn changes_note(count: usize) -> String {
    match count {
        0 => t(component::NO_CHANGES),
        count => t(component::ChangesIn { count }),
    }
}

/// A card that lists the changes, while there are any.
#[component]
pub fn ChangesCard(
    /// What differs from what is stored.
    #[prop(into)]
    changes: Signal<Vec<Change>>,
) -> impl IntoView {
    let lines = move || {
        let changes = changes.get().into_iter();
        changes
            .map(|change| view! { <ChangeLine change /> })
            .collect_view()
    };
    view! {
        <Show when=move || changes.with(|changes| !changes.is_empty())>
            <section class="card pad">
                <h2>{t(component::UNSAVED_CHANGES)}</h2>
                <dl class="changes">{lines}</dl>
            </section>
        </Show>
    }
}

/// The content of a field.
pub fn lines_text(lines: Vec<Message>) -> String {
    lines.into_iter().map(t).collect::<Vec<_>>().join("\n")
}

/// A changed field before and after.
#[component]
pub fn ChangeLine(
    /// The change.
    change: Change,
) -> impl IntoView {
    let shown = |lines: Vec<Message>| {
        let text = lines_text(lines);
        if text.is_empty() {
            t(merge::NONE)
        } else {
            text
        }
    };
    view! {
        <div>
            <dt>{t(change.label)}</dt>
            <dd>
                <del>
                    <span class="unseen">{t(component::BEFORE)}</span>
                    {shown(change.before)}
                </del>
            </dd>
            <dd>
                <ins>
                    <span class="unseen">{t(component::AFTER)}</span>
                    {shown(change.after)}
                </ins>
            </dd>
        </div>
    }
}
