//! What is said above notifications of which some could not be read.

use leptos::prelude::*;
use messages::text::Then;
use messages::{Arg, Message, failure as words};
use wire::explain::Subject;
use wire::notifications::{Kind, Lack, NotificationList};

use super::alert::Alert;
use super::button::Button;
use super::failure_words::{facts, failure};
use super::icon::Icon;
use super::loading::LoadFailure;
use crate::reactive::memo;
use crate::state::language::t;
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
        {move || unknown.get().map(|said| view! { <UnknownStatus said on_retry /> })}
    }
}

/// One of the two lists that were not read.
#[component]
fn Lacking(lack: Lack, on_retry: Callback<()>) -> impl IntoView {
    if lack.is_of_nothing() {
        let said = words::NoFunctionNotifications {
            facts: facts(&lack.error),
        };
        return view! {
            <div class="row" role="status">
                <p class="note">
                    <Icon name="info" />
                    {t(said)}
                </p>
                <Button class="btn slim" label=t(words::CHECK_AGAIN) on_press=on_retry />
            </div>
        }
        .into_any();
    }
    let mut failure = failure(&lack.error, Subject::ListNotifications);
    failure.title = t(match lack.kind {
        Kind::Smn => words::COULDNT_LOAD_TOPIC_NOTIFICATIONS,
        Kind::Fun => words::COULDNT_LOAD_FUNCTION_NOTIFICATIONS,
    });
    failure.next = t(Then {
        first: failure.next.into(),
        second: match lack.has_earlier {
            true => words::LIST_OUTDATED.into(),
            false => words::LIST_INCOMPLETE.into(),
        },
    });
    view! {
        <Alert failure>
            <Button icon="refresh" label=t(words::TRY_LOADING_AGAIN) on_press=on_retry />
        </Alert>
    }
    .into_any()
}

/// Notifications whose status the service left out.
#[component]
fn UnknownStatus(said: Message, on_retry: Callback<()>) -> impl IntoView {
    view! {
        <div class="row" role="status">
            <p class="note warn">
                <Icon name="alert" />
                {t(said)}
            </p>
            <Button class="btn slim" label=t(words::CHECK_AGAIN) on_press=on_retry />
        </div>
    }
}

/// What is said of those whose status the service left out.
fn of_unknown_status(list: &NotificationList) -> Option<Message> {
    const SHOWN: usize = 5;
    let names: Vec<&str> = list.without_status().collect();
    let named = names.iter().take(SHOWN).map(|name| {
        let name = (*name).into();
        words::QuotedName { name }.into()
    });
    let count = names.len().saturating_sub(SHOWN);
    let more = (count > 0).then(|| words::More { count }.into());
    (!names.is_empty()).then(|| {
        let names = Arg::list::<Message>(named.chain(more));
        words::StatusUnknown { names }.into()
    })
}
