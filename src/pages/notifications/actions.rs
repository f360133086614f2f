//! What can be done with a notification from its row or its page.

use domain::notification::{Notification, ValidNotification, ValidationContext};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Arg, Message, deletion, notifications as words};
use screen::verdict::recreation_refused;
use wire::explain::Subject;
use wire::notifications::{self as endpoints, Part};

use crate::client::notifications::{self, SwitchResult, WriteOutcome};
use crate::components::confirm::Question;
use crate::components::failure_words::brief;
use crate::split::{Loaded, split};
use crate::state::App;
use crate::state::language::{self, t};
use crate::state::permit::Change;

/// Enables or disables a notification as it is stored at this moment, and
/// offers to undo it.
pub fn switch(app: App, notification: &Notification, enabled: bool) {
    let (id, name) = (notification.id.clone(), Arg::from(&notification.name));
    if !app.may(Change::Notification) || !app.busy.start(&id) {
        return;
    }
    let client = app.session.client();
    spawn_local(async move {
        let result = notifications::switch(&client, &id, enabled).await;
        app.busy.end(&id);
        // Why it is not as it was wanted.
        let failed = |name: Arg, why: Arg| {
            let words: Message = if enabled {
                words::WasNotEnabled { name, why }.into()
            } else {
                words::WasNotDisabled { name, why }.into()
            };
            app.flashes.failure(words, None);
        };
        match result {
            Ok(SwitchResult::Done(outcome)) => match unlike(&outcome) {
                None => {
                    let stored = outcome.written.notification().clone();
                    app.store.put_notification(&stored);
                    let words: Message = if enabled {
                        words::IsEnabled { name }.into()
                    } else {
                        words::IsDisabled { name }.into()
                    };
                    let undo = Callback::new(move |()| switch(app, &stored, !enabled));
                    app.flashes.success(words, Some((words::UNDO, undo)));
                }
                Some(status) => {
                    app.store.load_notifications();
                    let status = status.into();
                    let words: Message = if enabled {
                        words::ShouldBeEnabled { name, status }.into()
                    } else {
                        words::ShouldBeDisabled { name, status }.into()
                    };
                    app.flashes.failure(words, None);
                }
            },
            Ok(SwitchResult::Already(latest)) => {
                app.store.put_notification(&latest);
                let words: Message = if enabled {
                    words::WasEnabledAlready { name }.into()
                } else {
                    words::WasDisabledAlready { name }.into()
                };
                app.flashes.success(words, None);
            }
            Ok(SwitchResult::Gone) => gone(app, &id, name),
            Ok(SwitchResult::LeftOut(what)) => failed(name, incomplete(what).into()),
            Err(error) => failed(name, brief(&error, subject(enabled)).into()),
        }
    });
}

/// What it can be switched to: the opposite of what it is, and
/// either where nobody knows.
pub fn switches(enabled: Option<bool>) -> impl Iterator<Item = bool> {
    [true, false]
        .into_iter()
        .filter(move |to| enabled != Some(*to))
}

/// Why what was read cannot be sent back.
pub fn incomplete(what: Message) -> Message {
    words::Incomplete { part: what.into() }.into()
}

/// Why what has no ID cannot be deleted.
pub fn nameless() -> Message {
    words::WITHOUT_ID
}

/// Says what a notification that was written is instead, where it is not known to be
/// enabled, or disabled, as it was wanted. `None` if it is.
pub fn unlike(outcome: &WriteOutcome) -> Option<Message> {
    let written = &outcome.written;
    let wanted = written.wanted_enabled()?;
    let is = written.enabled();
    let otherwise = match is {
        Some(enabled) if enabled == wanted => return None,
        Some(true) => words::ACCEPTED_ENABLED,
        Some(false) => words::ACCEPTED_DISABLED,
        None if written.is_identified() => words::DOES_NOT_SAY,
        None => words::ID_NOT_FOUND,
    };
    let why: Arg = match &outcome.failure {
        Some(error) => brief(error, subject(wanted)).into(),
        None => otherwise.into(),
    };
    Some(match is {
        Some(true) => words::StillEnabled { why }.into(),
        Some(false) => words::StillDisabled { why }.into(),
        None => words::StatusUnknown { why }.into(),
    })
}

/// What is said to have failed when switching fails.
pub fn subject(enabled: bool) -> Subject {
    if enabled {
        Subject::EnableNotification
    } else {
        Subject::DisableNotification
    }
}

/// Puts what was written into the list at once, or reads the list where something
/// about it is not known.
pub fn keep(app: App, outcome: &WriteOutcome) {
    let written = &outcome.written;
    if written.is_identified() {
        app.store.put_notification(written.notification());
    }
    if written.enabled().is_none() {
        app.store.load_notifications();
    }
}

fn gone(app: App, id: &str, name: Arg) {
    app.store.drop_notifications(&[id.to_owned()]);
    app.flashes.failure(words::NoLongerExists { name }, None);
}

/// Asks, deletes, and offers to create it again from what it was. `then` follows when
/// it is deleted, if the page that made it is still open.
pub fn delete(app: App, notification: &Notification, then: Callback<()>) {
    if !app.may(Change::DeleteNotification) {
        return;
    }
    let notification = notification.clone();
    let left_out = app.store.left_out(&notification);
    if left_out == Some(Part::Id) {
        let words = words::WasNotDeleted {
            name: (&notification.name).into(),
            why: nameless().into(),
        };
        app.flashes.failure(words, None);
        return;
    }
    let context = untrack(|| app.session.surroundings());
    spawn_local(async move {
        let refused = match left_out {
            None => why_not_again(notification.clone(), context).await,
            Some(what) => Some(
                words::CannotBeRecreated {
                    part: what.name().into(),
                }
                .into(),
            ),
        };
        ask_to_delete(app, notification, refused, then);
    });
}

/// Why it can't be created again once it is deleted, if the check refuses it. Without the
/// file of the check, or the words for it, nothing is known to be in the way.
async fn why_not_again(notification: Notification, context: ValidationContext) -> Option<Message> {
    let reason = refusal(notification, context).await.ok()??.into();
    language::whole().await.ok()?;
    Some(deletion::CannotRecreate { reason }.into())
}

split! {
    changes,
    fn refusal(notification: Notification, context: ValidationContext) -> Loaded<Option<Message>> {
        Ok(recreation_refused(&notification, &context))
    }
}

/// Asks whether it is to be deleted; `refused` is why it can't be created again.
fn ask_to_delete(
    app: App,
    notification: Notification,
    refused: Option<Message>,
    then: Callback<()>,
) {
    let can_recreate = refused.is_none();
    let body = vec![
        t(consequence(&notification)),
        t(refused.unwrap_or(words::CAN_BE_RECREATED)),
    ];
    app.ask(|| Question {
        title: t(words::DeleteOne {
            name: (&notification.name).into(),
        }),
        body,
        yes: t(words::DELETE),
        no: t(words::KEEP_IT),
        word: (notification.enabled != Some(false)).then(|| t(words::WORD)),
        act: Callback::new(move |()| {
            delete_now(app, notification.clone(), can_recreate, then);
        }),
        decline: None,
    });
}

/// What will no longer happen.
fn consequence(notification: &Notification) -> Message {
    let target = domain::sentence::target(notification).name.into();
    let trigger = domain::sentence::trigger(notification).into();
    match notification.enabled {
        Some(true) => words::ItIsEnabled { target, trigger }.into(),
        Some(false) => words::IT_IS_DISABLED,
        None => words::ItMightBeEnabled { target, trigger }.into(),
    }
}

fn delete_now(app: App, notification: Notification, whole: bool, then: Callback<()>) {
    if !app.busy.start(&notification.id) {
        return;
    }
    let client = app.session.client();
    spawn_local(async move {
        let id = notification.id.clone();
        let result = client
            .send(endpoints::delete(&client.project_id(), &[id.as_str()]))
            .await;
        app.busy.end(&id);
        match result {
            Ok(()) => {
                app.store.drop_notifications(&[id]);
                let name = (&notification.name).into();
                let again = whole.then(|| {
                    let again = Callback::new(move |()| recreate(app, notification.clone()));
                    (words::RECREATE, again)
                });
                app.flashes.success(words::IsDeleted { name }, again);
                then.try_run(());
            }
            Err(error) => {
                app.store.load_notifications();
                let why = brief(&error, Subject::DeleteNotifications).into();
                let name = (&notification.name).into();
                app.flashes
                    .failure(words::WasNotDeleted { name, why }, None);
            }
        }
    });
}

fn recreate(app: App, notification: Notification) {
    let client = app.session.client();
    spawn_local(async move {
        match notifications::create(&client, &ValidNotification::as_stored(&notification)).await {
            Ok(outcome) => {
                keep(app, &outcome);
                let name = (&notification.name).into();
                match unlike(&outcome) {
                    None => app.flashes.success(words::IsBack { name }, None),
                    Some(status) => {
                        let status = status.into();
                        let words = words::IsBackWithStatus { name, status };
                        app.flashes.failure(words, None);
                    }
                }
            }
            Err(error) => {
                let why = brief(&error, Subject::CreateNotification).into();
                let name = (&notification.name).into();
                let words = words::WasNotRecreated { name, why };
                let again = Callback::new(move |()| recreate(app, notification.clone()));
                app.flashes.failure(words, Some((words::TRY_AGAIN, again)));
            }
        }
    });
}
