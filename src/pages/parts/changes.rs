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
pub fn changes_card(changes: Signal<Vec<Change>>) -> AnyView {
    (move || {
        let changes = changes.get();
        (!changes.is_empty()).then(|| {
            let lines = changes.into_iter().map(line).collect_view();
            view! { <section class="card pad"><h2>"What saving changes"</h2><dl class="changes">{lines}</dl></section> }
        })
    })
    .into_any()
}

fn line(change: Change) -> AnyView {
    let shown = |text: String| if text.is_empty() { "nothing".to_owned() } else { text };
    view! {
        <div>
            <dt>{change.label}</dt>
            <dd><del><span class="unseen">"before: "</span>{shown(change.before)}</del></dd>
            <dd><ins><span class="unseen">"after: "</span>{shown(change.after)}</ins></dd>
        </div>
    }
    .into_any()
}
