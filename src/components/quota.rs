use leptos::prelude::*;
use messages::connection;
use screen::quota::{Usage, usage};

use super::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::{App, use_app};

/// How much of the quota of notifications is used: “13 of 100 used.” As a warning where
/// there is no room for another one.
#[component]
pub fn QuotaUsage(
    /// Whether it says what of.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
    let app = use_app();
    let usage = memo(move |_| current_usage(app));
    move || {
        usage.get().map(|usage| {
            let class = if usage.full { "note warn" } else { "" };
            let words = if whole {
                let usage = usage.words.into();
                t(connection::QuotaOfProject { usage })
            } else {
                t(usage.words)
            };
            view! {
                <span class=class>
                    {usage.full.then(|| view! { <Icon name="alert" /> })} <span>{words}</span>
                </span>
            }
        })
    }
}

fn current_usage(app: App) -> Option<Usage> {
    let list = app.store.notifications.get();
    // Half of them say nothing about how many there are.
    let whole = list.filter(|list| list.doubt().is_none());
    let listed = whole.map(|list| list.len());
    match (app.store.quotas.get(), app.store.quotas.error()) {
        (Some(quotas), _) => usage(&quotas, listed),
        // The cloud has no quotas to read: what usually applies.
        (None, Some(error)) if error.is_not_offered() => usage(&[], listed),
        (None, Some(_)) => Some(Usage {
            words: connection::QUOTA_UNKNOWN,
            full: false,
        }),
        (None, None) => None,
    }
}
