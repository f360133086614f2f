//! What is said above notifications of which some could not be read.

use leptos::prelude::*;
use wire::explain::Subject;
use wire::notifications::{Kind, Lack, NotificationList};

use super::alert::Alert;
use super::button::Button;
use super::failure_words::failure;
use super::icon::Icon;
use super::loading::LoadFailure;
use crate::reactive::memo;
use crate::state::use_app;

/// The failure of reading the notifications, of which some may be there all the same.
#[component]
pub fn NotificationsFailure() -> impl IntoView {
    let app = use_app();
    let list = app.store.notifications;
    let on_retry = Callback::new(move |()| app.store.retry_notifications());
    let lack = memo(move |_| list.get()?.lack().cloned());
    let unknown = memo(move |_| list.get().and_then(|list| of_unknown_status(&list)));
    view! {
        <LoadFailure error=list.error_signal() subject=Subject::ListNotifications on_retry />
        {move || lack.get().map(|lack| view! { <Lacking lack on_retry /> })}
        {move || unknown.get().map(|words| view! { <UnknownStatus words on_retry /> })}
    }
}

/// One of the two lists that were not read.
#[component]
fn Lacking(lack: Lack, on_retry: Callback<()>) -> impl IntoView {
    let mut words = failure(&lack.error, Subject::ListNotifications);
    if lack.is_of_nothing() {
        let words = format!(
            "This cloud answered that it has no notifications of functions ({}). \
             Those of SMN topics are all there.",
            words.facts
        );
        return view! {
            <div class="row" role="status">
                <p class="note">
                    <Icon name="info" />
                    {words}
                </p>
                <Button class="btn slim" label="Ask again" on_press=on_retry />
            </div>
        }
        .into_any();
    }
    let title = match lack.kind {
        Kind::Smn => "The notifications of SMN topics could not be read.",
        Kind::Fun => "The notifications of functions could not be read.",
    };
    title.clone_into(&mut words.title);
    words.next.push_str(" What is shown is not all there is.");
    view! {
        <Alert failure=words>
            <Button icon="refresh" label="Try again" on_press=on_retry />
        </Alert>
    }
    .into_any()
}

/// Notifications whose status the service left out.
#[component]
fn UnknownStatus(words: String, on_retry: Callback<()>) -> impl IntoView {
    view! {
        <div class="row" role="status">
            <p class="note warn">
                <Icon name="alert" />
                {words}
            </p>
            <Button class="btn slim" label="Read again" on_press=on_retry />
        </div>
    }
}

/// What is said of those whose status the service left out.
fn of_unknown_status(list: &NotificationList) -> Option<String> {
    let names: Vec<&str> = list.without_status().collect();
    let named: Vec<String> = names.iter().take(5).map(|n| format!("“{n}”")).collect();
    let more = names.len().saturating_sub(named.len());
    let more = (more > 0).then(|| format!(" and {more} more"));
    (!names.is_empty()).then(|| {
        format!(
            "The service did not say whether these are enabled: {}{}.",
            named.join(", "),
            more.unwrap_or_default()
        )
    })
}
