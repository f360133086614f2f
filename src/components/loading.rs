//! What is shown around something that is being loaded: a skeleton while there is
//! nothing yet, old values while there is something, a failure with a way on.

use std::sync::Arc;

use leptos::prelude::*;
use messages::component;
use wire::error::ApiError;
use wire::explain::Subject;

use super::alert::Alert;
use super::button::{Button, WorkButton};
use super::failure_words::failure;
use super::head::Head;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::remote::Remote;

/// The failure of the newest load, if it failed, with a button to try again.
#[component]
pub fn LoadFailure(
    /// Why it failed.
    #[prop(into)]
    error: Signal<Option<ApiError>>,
    /// What was loaded.
    subject: Subject,
    /// Loads it again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let error = memo(move |_| error.get());
    move || {
        error.get().map(|error| {
            view! {
                <Alert failure=failure(&error, subject)>
                    <Button icon="refresh" label=t(component::TRY_AGAIN) on_press=on_retry />
                </Alert>
            }
        })
    }
}

/// Shows its children once, as soon as the value is there: a later refresh must not
/// touch what is being typed. Until then the title, and what became of the load.
#[component]
pub fn WhenLoaded<T, F, V>(
    /// The value.
    remote: Remote<T>,
    /// The title until the value is there.
    #[prop(into)]
    title: String,
    /// What is loaded.
    subject: Subject,
    /// Loads it again.
    #[prop(into)]
    on_retry: Callback<()>,
    /// Makes the content of the value.
    children: F,
) -> impl IntoView
where
    T: Send + Sync + 'static,
    F: Fn(Arc<T>) -> V + Send + 'static,
    V: IntoView + 'static,
{
    let loaded = memo(move |before: Option<&bool>| before == Some(&true) || remote.get().is_some());
    move || match loaded.get().then(|| remote.peek()).flatten() {
        Some(value) => untrack(|| children(value)).into_any(),
        None => view! {
            <LoadFailure error=remote.error_signal() subject on_retry />
            <PageSkeleton title=title.clone() error=remote.error_signal() />
        }
        .into_any(),
    }
}

/// The title of a page whose content is awaited, and bars under it unless that failed.
#[component]
pub fn PageSkeleton(
    /// The title.
    #[prop(into)]
    title: String,
    /// Why the load failed.
    #[prop(into)]
    error: Signal<Option<ApiError>>,
) -> impl IntoView {
    let failed = memo(move |_| error.with(Option::is_some));
    view! {
        <Head title=move || title />
        <Show when=move || !failed.get()>
            <div class="card">
                <Skeleton />
            </div>
        </Show>
    }
}

/// Bars where the content will be.
#[component]
pub fn Skeleton() -> impl IntoView {
    view! {
        <div class="waiting" role="status">
            <span class="unseen">{t(component::LOADING)}</span>
            <i></i>
            <i></i>
            <i></i>
            <i></i>
            <i></i>
        </div>
    }
}

/// A button that reads a list again; it turns while that lasts.
#[component]
pub fn RefreshButton(
    /// Whether the list is being read.
    #[prop(into)]
    busy: Signal<bool>,
    /// Reads it again.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let busy = memo(move |_| busy.get());
    view! { <WorkButton icon="refresh" label=t(component::REFRESH) busy on_press /> }
}
