//! Bridge to [`crate::components::loading`].

use leptos::prelude::*;
use wire::explain::Subject;

use crate::components::loading::{LoadFailure, PageSkeleton, RefreshButton, Skeleton, WhenLoaded};
use crate::components::notifications_failure::NotificationsFailure;
use crate::state::App;
use crate::state::remote::Remote;
use crate::view::Node;

/// See [`LoadFailure`].
pub fn load_failure<T: Send + Sync + 'static>(
    remote: Remote<T>,
    subject: Subject,
    retry: impl Fn() + Send + Sync + 'static,
) -> Node {
    view! { <LoadFailure error=remote.error_signal() subject on_retry=retry /> }
        .into_any()
        .into()
}

/// See [`NotificationsFailure`].
pub fn notifications_failure(_: App) -> Node {
    view! { <NotificationsFailure /> }.into_any().into()
}

/// See [`WhenLoaded`].
pub fn when_loaded<T: Send + Sync + 'static>(
    remote: Remote<T>,
    title: &'static str,
    subject: Subject,
    retry: impl Fn() + Copy + Send + Sync + 'static,
    ready: impl Fn(&T) -> Node + Send + 'static,
) -> Node {
    view! {
        <WhenLoaded remote title subject on_retry=retry let:value>
            {ready(&value).view()}
        </WhenLoaded>
    }
    .into_any()
    .into()
}

/// See [`PageSkeleton`].
pub fn waiting<T: Send + Sync + 'static>(remote: Remote<T>, title: &'static str) -> Node {
    view! { <PageSkeleton title error=remote.error_signal() /> }
        .into_any()
        .into()
}

/// See [`Skeleton`].
pub fn skeleton() -> Node {
    view! { <Skeleton /> }.into_any().into()
}

/// See [`RefreshButton`].
pub fn refresh_button(busy: Signal<bool>, press: impl Fn() + Send + Sync + 'static) -> Node {
    view! { <RefreshButton busy on_press=press /> }
        .into_any()
        .into()
}
