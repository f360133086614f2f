//! Small facts about a notification that lists and pages show alike.

use leptos::prelude::*;
use messages::notifications as words;
use screen::when;

use crate::components::icon::Icon;
use crate::state::language::{ago, exact, t};

/// “Enabled”, “Disabled” or that nobody knows, told by a shape as well as by a color.
#[component]
pub fn Status(
    /// Whether it is enabled, as far as the service says.
    enabled: Option<bool>,
) -> impl IntoView {
    match enabled {
        Some(true) => view! { <span class="state on">{t(words::ENABLED)}</span> }.into_any(),
        Some(false) => view! { <span class="state">{t(words::DISABLED)}</span> }.into_any(),
        None => view! {
            <span class="note warn">
                <Icon name="question" />
                {t(words::STATUS_NOT_ANSWERED)}
            </span>
        }
        .into_any(),
    }
}

/// A time as people say it; the exact one is its tip.
#[component]
pub fn RelativeTime(
    /// The time in Unix milliseconds, if it is known.
    ms: Option<i64>,
) -> impl IntoView {
    let Some(ms) = ms else {
        return "—".into_any();
    };
    view! {
        <time datetime=when::machine(ms) title=exact(ms)>
            {ago(ms)}
        </time>
    }
    .into_any()
}
