use leptos::prelude::*;
use messages::assistant as words;
use screen::diff::{Line, Side, lines};

use crate::state::language::t;

/// What a correction changes: the corrected text with what went and what came, each
/// line said in words too.
#[component]
pub fn Difference(
    /// What the text is called.
    label: String,
    /// The text before.
    before: String,
    /// The corrected text.
    after: String,
) -> impl IntoView {
    let lines = lines(&before, &after).into_iter().map(line).collect_view();
    view! {
        <pre
            class="json difference"
            translate="no"
            tabindex="0"
            role="region"
            aria-label=t(words::WhatChanges {
                policy: label.into(),
            })
        >
            {lines}
        </pre>
    }
}

fn line(line: Line) -> AnyView {
    let text = [line.text.as_str(), "\n"].concat();
    match line.side {
        Side::Both => view! { <span>{text}</span> }.into_any(),
        Side::Before => view! {
            <del>
                <span class="unseen">{t(words::REMOVED_LINE)} " "</span>
                {text}
            </del>
        }
        .into_any(),
        Side::After => view! {
            <ins>
                <span class="unseen">{t(words::ADDED_LINE)} " "</span>
                {text}
            </ins>
        }
        .into_any(),
    }
}
