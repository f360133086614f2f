//! Saving a notification, and what becomes of it.

use domain::merge;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::list_query::ListQuery;
use screen::route::Route;
use wire::explain::Subject;

use super::super::actions::{incomplete, keep, unlike};
use super::{Page, blank};
use crate::browser::dom;
use crate::client::notifications::{self, Outcome, Saved};
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
        ..
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
                .map(|saved| (saved, "is saved")),
            None => notifications::create(&client, &valid)
                .await
                .map(|outcome| (Saved::Done(outcome), "is created")),
        };
        if editor.saving.try_set(false).is_some() {
            // The form was left meanwhile; the list tells what became of it.
            app.store.load_notifications();
            return;
        }
        match outcome {
            Ok((Saved::Done(outcome), words)) => done(page, &outcome, words),
            Ok((Saved::Changed(now), _)) => {
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
            Ok((Saved::Gone, _)) => gone(page),
            Ok((Saved::LeftOut(what), _)) => editor.failure.set(Some(Trouble {
                title: "The notification was not saved.".to_owned(),
                cause: incomplete(what),
                next: "Try again in a moment.".to_owned(),
                ..Trouble::default()
            })),
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

fn done(page: Page, outcome: &Outcome, words: &str) {
    let app = page.app;
    let now = outcome.written.notification();
    match unlike(outcome) {
        None => app
            .flashes
            .success(about(&now.name, format!("{words}.")), None),
        Some(but) => app
            .flashes
            .failure(about(&now.name, format!("{words}, {but}")), None),
    }
    page.editor.settle(app);
    keep(app, outcome);
    app.nav.open(if outcome.written.is_identified() {
        Route::Notification(now.id.clone())
    } else {
        Route::Notifications(ListQuery::default())
    });
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
