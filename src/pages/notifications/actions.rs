//! What can be done with a notification from its row or its page.

use domain::notification::{Notification, ValidNotification};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wire::explain::Subject;
use wire::notifications::{self as endpoints, Part};

use crate::client::notifications::{self, SwitchResult, WriteOutcome};
use crate::components::confirm::Question;
use crate::components::failure_words::brief;
use crate::state::App;
use crate::state::flashes::about;
use crate::state::permit::Change;

/// Enables or disables a notification as it is stored at this moment, and
/// offers to undo it.
pub fn switch(app: App, notification: &Notification, enabled: bool) {
    let (id, name) = (notification.id.clone(), notification.name.clone());
    if !app.may(Change::Notification) || !app.busy.start(&id) {
        return;
    }
    let client = app.session.client();
    spawn_local(async move {
        let result = notifications::switch(&client, &id, enabled).await;
        app.busy.end(&id);
        let word = word(enabled);
        match result {
            Ok(SwitchResult::Done(outcome)) => match unlike(&outcome) {
                None => {
                    let stored = outcome.written.notification().clone();
                    app.store.put_notification(&stored);
                    let words = if enabled {
                        "is enabled."
                    } else {
                        "is disabled. It tells nobody anything now."
                    };
                    let undo = Callback::new(move |()| switch(app, &stored, !enabled));
                    app.flashes
                        .success(about(&name, words), Some(("Undo".to_owned(), undo)));
                }
                Some(but) => {
                    app.store.load_notifications();
                    let words = format!("was to be {word}, {but}");
                    app.flashes.failure(about(&name, words), None);
                }
            },
            Ok(SwitchResult::Already(latest)) => {
                app.store.put_notification(&latest);
                let words = format!("was {word} already.");
                app.flashes.success(about(&name, words), None);
            }
            Ok(SwitchResult::Gone) => gone(app, &id, &name),
            Ok(SwitchResult::LeftOut(what)) => {
                let words = format!("was not {word}. {}", incomplete(what));
                app.flashes.failure(about(&name, words), None);
            }
            Err(error) => {
                let words = format!("was not {word}. {}", brief(&error, subject(enabled)));
                app.flashes.failure(about(&name, words), None);
            }
        }
    });
}

/// What it can be switched to, with the word for that: the opposite of what it is, and
/// either where nobody knows.
pub fn switches(enabled: Option<bool>) -> impl Iterator<Item = (bool, &'static str)> {
    let both = [(true, "Enable"), (false, "Disable")];
    both.into_iter().filter(move |(to, _)| enabled != Some(*to))
}

/// “enabled” or “disabled”.
pub fn word(enabled: bool) -> &'static str {
    if enabled { "enabled" } else { "disabled" }
}

/// Why what was read cannot be sent back.
pub fn incomplete(what: &str) -> String {
    format!(
        "The service left its {what} out of the list. Sending it back without would \
         remove what is stored, so nothing was sent."
    )
}

/// Why what has no ID cannot be deleted.
pub fn nameless() -> &'static str {
    "The service left its ID out of the list, so nothing was sent."
}

/// The rest of a sentence where a notification that was written is not known to be
/// enabled, or disabled, as it was wanted. `None` if it is.
pub fn unlike(outcome: &WriteOutcome) -> Option<String> {
    let written = &outcome.written;
    let wanted = written.wanted_enabled()?;
    let (but, otherwise) = match written.enabled() {
        Some(enabled) if enabled == wanted => return None,
        Some(true) => (
            "but is enabled: it could not be switched off.",
            "The service accepted that, and says it is enabled.",
        ),
        Some(false) => (
            "but is disabled: it could not be switched on.",
            "The service accepted that, and says it is disabled.",
        ),
        None if written.is_identified() => (
            "but whether it is enabled is not known.",
            "The service does not say. Look again in a moment.",
        ),
        None => (
            "but whether it is enabled is not known.",
            "The service did not say under which ID it is, and it was not found in the list \
             by its name. Look again in a moment.",
        ),
    };
    let why = match &outcome.failure {
        Some(error) => brief(error, subject(wanted)),
        None => otherwise.to_owned(),
    };
    Some(format!("{but} {why}"))
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

fn gone(app: App, id: &str, name: &str) {
    app.store.drop_notifications(&[id.to_owned()]);
    app.flashes.failure(
        about(name, "no longer exists. Somebody else deleted it."),
        None,
    );
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
        let words = format!("was not deleted. {}", nameless());
        app.flashes.failure(about(&notification.name, words), None);
        return;
    }
    let mut body = Vec::new();
    body.push(match notification.enabled {
        Some(true) => format!("It is enabled. {}", consequence(&notification)),
        Some(false) => "It is disabled, so nobody is told anything by it now.".to_owned(),
        None => format!(
            "Whether it is enabled was not answered. If it is: {}",
            consequence(&notification)
        ),
    });
    body.push(match left_out {
        None => "You can create it again from the message that follows, with a new ID and \
                 creation time."
            .to_owned(),
        Some(what) => format!(
            "It can't be created again from here: the service left its {} out of the list.",
            what.name()
        ),
    });
    app.ask(|| Question {
        title: format!("Delete “{}”?", notification.name),
        body,
        yes: "Delete".to_owned(),
        no: "Keep it".to_owned(),
        word: (notification.enabled != Some(false)).then(|| "delete".to_owned()),
        act: Callback::new(move |()| {
            delete_now(app, notification.clone(), left_out.is_none(), then);
        }),
        decline: None,
    });
}

/// What will no longer happen.
fn consequence(notification: &Notification) -> String {
    let who = domain::sentence::tells(notification).name;
    let when = domain::sentence::when(notification);
    format!("After this, {who} is no longer told by it: {when}.")
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
                let name = notification.name.clone();
                let again = whole.then(|| {
                    let again = Callback::new(move |()| recreate(app, notification.clone()));
                    ("Create it again".to_owned(), again)
                });
                app.flashes.success(about(&name, "is deleted."), again);
                then.try_run(());
            }
            Err(error) => {
                app.store.load_notifications();
                let words = format!(
                    "was not deleted. {}",
                    brief(&error, Subject::DeleteNotifications)
                );
                app.flashes.failure(about(&notification.name, words), None);
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
                match unlike(&outcome) {
                    None => app
                        .flashes
                        .success(about(&notification.name, "is back, with a new ID."), None),
                    Some(but) => app
                        .flashes
                        .failure(about(&notification.name, format!("is back, {but}")), None),
                }
            }
            Err(error) => {
                let words = format!(
                    "was not created again. {}",
                    brief(&error, Subject::CreateNotification)
                );
                let name = notification.name.clone();
                let again = Callback::new(move |()| recreate(app, notification.clone()));
                app.flashes
                    .failure(about(&name, words), Some(("Try again".to_owned(), again)));
            }
        }
    });
}
