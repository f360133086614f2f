//! What is about to be saved: each changed field before and after.

use domain::merge::Change;
use leptos::prelude::*;

/// “Unsaved changes in 2 fields”
pub fn changes_note(count: usize) -> String {
    match count {
        0 => "No changes".to_owned(),
        1 => "Unsaved changes in 1 field".to_owned(),
        n => format!("Unsaved changes in {n} fields"),
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
                <h2>"What saving changes"</h2>
                <dl class="changes">{lines}</dl>
            </section>
        </Show>
    }
}

/// A changed field before and after.
#[component]
fn ChangeLine(change: Change) -> impl IntoView {
    let shown = |text: String| {
        if text.is_empty() {
            "nothing".to_owned()
        } else {
            text
        }
    };
    view! {
        <div>
            <dt>{change.label}</dt>
            <dd>
                <del>
                    <span class="unseen">"before: "</span>
                    {shown(change.before)}
                </del>
            </dd>
            <dd>
                <ins>
                    <span class="unseen">"after: "</span>
                    {shown(change.after)}
                </ins>
            </dd>
        </div>
    }
}
