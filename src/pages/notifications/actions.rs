//! What can be done with a notification from its row or its page.

use domain::notification::{Notification, ValidNotification};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wire::explain::Subject;
use wire::notifications as endpoints;

use crate::client::notifications;
use crate::pages::parts::trouble::brief;
use crate::state::App;
use crate::state::flashes::about;
use crate::state::permit::Change;
use crate::ui::confirm::Question;

/// Enables or disables a notification as it is stored at this moment, and
/// offers to undo it.
pub fn switch(app: App, notification: &Notification, enabled: bool) {
    let (id, name) = (notification.id.clone(), notification.name.clone());
    if !app.may(Change::Notification) || !app.busy.start(&id) {
        return;
    }
    let client = app.session.client();
    spawn_local(async move {
        let outcome = match notifications::read(&client, &id).await {
            Ok(Some(latest)) => notifications::switch(&client, &latest, enabled)
                .await
                .map(Some),
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        };
        app.busy.end(&id);
        match outcome {
            Ok(Some(stored)) => {
                app.store.put_notification(&stored);
                let words = if enabled {
                    "is enabled."
                } else {
                    "is disabled. It tells nobody anything now."
                };
                let undo = Callback::new(move |()| switch(app, &stored, !enabled));
                app.flashes
                    .success(about(&name, words), Some(("Undo", undo)));
            }
            Ok(None) => gone(app, &id, &name),
            Err(error) => app.flashes.failure(
                about(
                    &name,
                    format!(
                        "was not {}. {}",
                        if enabled { "enabled" } else { "disabled" },
                        brief(&error, subject(enabled))
                    ),
                ),
                None,
            ),
        }
    });
}

/// What is said to have failed when switching fails.
pub fn subject(enabled: bool) -> Subject {
    if enabled {
        Subject::EnableNotification
    } else {
        Subject::DisableNotification
    }
}

fn gone(app: App, id: &str, name: &str) {
    app.store.drop_notifications(&[id.to_owned()]);
    app.flashes.failure(
        about(name, "no longer exists. Somebody else deleted it."),
        None,
    );
}

/// Asks, deletes, and offers to create it again from what it was.
pub fn delete(app: App, notification: &Notification, then: Callback<()>) {
    if !app.may(Change::DeleteNotification) {
        return;
    }
    let notification = notification.clone();
    let mut body = Vec::new();
    if notification.enabled {
        body.push(format!("It is enabled. {}", consequence(&notification)));
    } else {
        body.push("It is disabled, so nobody is told anything by it now.".to_owned());
    }
    body.push(
        "You can create it again from the message that follows, with a \
         new ID and creation time."
            .to_owned(),
    );
    app.asking.set(Some(Question {
        title: format!("Delete “{}”?", notification.name),
        body,
        yes: "Delete",
        no: "Keep it",
        word: notification.enabled.then_some("delete"),
        act: Callback::new(move |()| delete_now(app, notification.clone(), then)),
        decline: None,
    }));
}

/// What will no longer happen.
fn consequence(notification: &Notification) -> String {
    let who = domain::sentence::tells(notification).name;
    let when = domain::sentence::when(notification);
    format!("After this, {who} is no longer told by it: {when}.")
}

fn delete_now(app: App, notification: Notification, then: Callback<()>) {
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
                let again = Callback::new(move |()| recreate(app, notification.clone()));
                app.flashes.success(
                    about(&name, "is deleted."),
                    Some(("Create it again", again)),
                );
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
            Ok(created) => {
                app.store.put_notification(&created.notification);
                let words = match created.still_enabled {
                    None => "is back, with a new ID.".to_owned(),
                    Some(error) => format!(
                        "is back, but could not be disabled again. {}",
                        brief(&error, subject(false))
                    ),
                };
                app.flashes.success(about(&notification.name, words), None);
            }
            Err(error) => {
                let words = format!(
                    "was not created again. {}",
                    brief(&error, Subject::CreateNotification)
                );
                let name = notification.name.clone();
                let again = Callback::new(move |()| recreate(app, notification.clone()));
                app.flashes
                    .failure(about(&name, words), Some(("Try again", again)));
            }
        }
    });
}
