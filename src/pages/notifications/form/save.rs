//! Saving a notification, and what becomes of it.

use domain::merge;
use domain::notification::Notification;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::route::Route;
use wire::explain::Subject;

use super::super::actions::subject;
use super::{Page, blank};
use crate::browser::dom;
use crate::client::notifications::{self, Created, Saved};
use crate::pages::parts::trouble::brief;
use crate::state::flashes::about;
use crate::state::permit::Change;
use crate::ui::alert::Trouble;

/// What saving does: make a new one, or change one.
pub fn change(page: Page) -> Change {
    if page.stored.with_untracked(Option::is_some) {
        Change::Notification
    } else {
        Change::NewNotification
    }
}

/// Saves what is valid, or shows what is not.
pub fn save(page: Page) {
    let Page {
        app,
        editor,
        problems,
        checked,
        stored,
        theirs,
    } = page;
    if editor.saving.get_untracked() || !app.may(change(page)) {
        return;
    }
    editor.failure.set(None);
    editor.say(Vec::new());
    let Some(valid) = checked.get_untracked() else {
        problems.submit();
        return;
    };
    editor.saving.set(true);
    let client = app.session.client();
    spawn_local(async move {
        let base = stored.get_untracked();
        let outcome = match &base {
            Some(base) => notifications::update(&client, base, &valid)
                .await
                .map(Outcome::Updated),
            None => notifications::create(&client, &valid)
                .await
                .map(Outcome::Created),
        };
        if editor.saving.try_set(false).is_some() {
            // The form was left meanwhile; the list tells what became of it.
            app.store.load_notifications();
            return;
        }
        match outcome {
            Ok(Outcome::Created(created)) => created_one(page, created),
            Ok(Outcome::Updated(Saved::Done(now))) => done(page, now, "is saved."),
            Ok(Outcome::Updated(Saved::Changed(now))) => {
                if let Some(base) = &base {
                    editor.meet(
                        editor
                            .form
                            .with_untracked(|mine| merge::notifications(base, &now, mine)),
                    );
                }
                theirs.set(Some(now));
                dom::focus_soon("conflict-title");
            }
            Ok(Outcome::Updated(Saved::Gone)) => gone(page),
            Err(error) => {
                let subject = if base.is_some() {
                    Subject::UpdateNotification
                } else {
                    Subject::CreateNotification
                };
                editor.fail(problems, &error, subject);
            }
        }
    });
}

enum Outcome {
    Created(Created),
    Updated(Saved),
}

fn created_one(page: Page, created: Created) {
    if let Some(error) = created.still_enabled {
        let words = format!(
            "is created, but is enabled: it could not be switched off. {}",
            brief(&error, subject(false))
        );
        page.app
            .flashes
            .failure(about(&created.notification.name, words), None);
        leave(page, created.notification);
    } else {
        done(page, created.notification, "is created.");
    }
}

fn done(page: Page, now: Notification, words: &'static str) {
    page.app.flashes.success(about(&now.name, words), None);
    leave(page, now);
}

fn leave(page: Page, now: Notification) {
    let app = page.app;
    let to = Route::Notification(now.id.clone());
    page.editor.settle(app);
    app.store.put_notification(&now);
    app.nav.open(to);
}

/// It was deleted by somebody else: what was typed can still become a new one.
fn gone(page: Page) {
    page.stored.set(None);
    page.editor.start.set(blank());
    page.app.store.load_notifications();
    page.editor.failure.set(Some(Trouble {
        title: "This notification no longer exists.".to_owned(),
        cause: "Somebody else deleted it while you were editing. Nothing was \
            saved."
            .to_owned(),
        next: "Your text is still here. Save again to create it as a new \
            notification."
            .to_owned(),
        facts: String::new(),
        raw: String::new(),
    }));
}
