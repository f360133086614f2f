//! Somebody else changed what is being edited: base, theirs and mine for each
//! field, and a choice where both changed the same one. Nothing is lost.

use std::collections::BTreeSet;

use domain::merge::{Conflict, Merge};
use leptos::prelude::*;

use super::editor::{Editor, Form};
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::ui::segments::segments;

/// Shown while there is a merge to decide about. `resume` is told when it was.
pub fn conflict_panel<F: Form>(editor: Editor<F>, theirs: Signal<Option<F>>, resume: Callback<()>) -> AnyView {
    (move || {
        let (merge, theirs) = (editor.merge.get()?, theirs.get()?);
        Some(panel(editor, merge, theirs, resume))
    })
    .into_any()
}

fn panel<F: Form>(editor: Editor<F>, merge: Merge<F>, theirs: F, resume: Callback<()>) -> AnyView {
    let take: RwSignal<BTreeSet<&'static str>> = RwSignal::default();
    let Merge { merged, conflicts, taken_from_theirs } = merge;
    let taken = taken_from_theirs
        .into_iter()
        .map(|c| view! { <tr><th scope="row">{c.label}</th><td>{c.before}</td><td>{c.after}</td><td class="dim">"unchanged by you, so theirs is taken"</td></tr> })
        .collect_view();
    let disputed = conflicts.iter().map(|c| disputed(c, take)).collect_view();
    let both = !conflicts.is_empty();
    let go_on = move || {
        let mut decided = merged.clone();
        take.with_untracked(|take| take.iter().for_each(|key| decided.take(key, &theirs)));
        editor.resume(theirs.clone(), decided);
        resume.run(());
    };
    view! {
        <section class="alert warn" role="alert" aria-labelledby="conflict-title">
            <h2 id="conflict-title" tabindex="-1">{icon("alert")}<span>"Somebody else changed this while you were editing"</span></h2>
            <p>
                {if both {
                    "Nothing was saved. Choose whose text to keep where both of you changed the same field; the rest is put together."
                } else {
                    "Nothing was saved. You changed different fields, so both sets of changes fit together."
                }}
            </p>
            <div class="scroller">
                <table class="versions">
                    <thead><tr><th scope="col">"Field"</th><th scope="col">"When you opened it"</th><th scope="col">"Theirs, stored now"</th><th scope="col">"Yours"</th></tr></thead>
                    <tbody>{disputed}{taken}</tbody>
                </table>
            </div>
            <div class="row">{button("btn primary", None, "Put together and go on editing", go_on)}</div>
        </section>
    }
    .into_any()
}

fn disputed(conflict: &Conflict, take: RwSignal<BTreeSet<&'static str>>) -> AnyView {
    let Conflict { key, label, base, theirs, mine } = conflict.clone();
    let chosen = Signal::derive(move || if take.with(|t| t.contains(key)) { "theirs" } else { "mine" });
    let choose = move |value: &'static str| {
        take.update(|t| {
            if value == "theirs" { t.insert(key); } else { t.remove(key); }
        });
    };
    view! {
        <tr>
            <th scope="row">{label}{segments(key, label, vec![("mine", "Keep mine"), ("theirs", "Take theirs")], chosen, choose)}</th>
            <td>{base}</td>
            <td>{theirs}</td>
            <td>{mine}</td>
        </tr>
    }
    .into_any()
}
