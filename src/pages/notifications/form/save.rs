//! Saving a notification, and what becomes of it.

use domain::merge;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, notifications as words};
use screen::list_query::ListQuery;
use screen::route::Route;
use wire::explain::Subject;

use super::super::actions::{incomplete, keep, unlike};
use super::state::{NotificationFormState, blank};
use crate::browser::dom;
use crate::client::notifications::{self, Saved, WriteOutcome};
use crate::components::alert::Failure;
use crate::state::language::t;
use crate::state::permit::Change;

/// What saving does: make a new one, or change one.
pub fn change(form: NotificationFormState) -> Change {
    if form.stored.with_untracked(Option::is_some) {
        Change::Notification
    } else {
        Change::NewNotification
    }
}

/// Saves what is valid, or shows what is not.
pub fn save(form: NotificationFormState) {
    let NotificationFormState {
        app,
        editor,
        validation,
        checked,
        stored,
        theirs,
        ..
    } = form;
    if editor.saving.get_untracked() || !app.may(change(form)) {
        return;
    }
    editor.failure.set(None);
    editor.say(Vec::new());
    let Some(valid) = checked.get_untracked() else {
        validation.submit();
        return;
    };
    editor.saving.set(true);
    let client = app.session.client();
    spawn_local(async move {
        let base = stored.get_untracked();
        let outcome = match &base {
            Some(base) => notifications::update(&client, base, &valid)
                .await
                .map(|saved| (saved, true)),
            None => notifications::create(&client, &valid)
                .await
                .map(|outcome| (Saved::Done(outcome), false)),
        };
        if editor.saving.try_set(false).is_some() {
            // The form was left meanwhile; the list tells what became of it.
            app.store.load_notifications();
            return;
        }
        match outcome {
            Ok((Saved::Done(outcome), was_there)) => done(form, &outcome, was_there),
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
            Ok((Saved::Gone, _)) => gone(form),
            Ok((Saved::LeftOut(what), _)) => editor.failure.set(Some(Failure {
                title: t(messages::failure::COULDNT_SAVE_NOTIFICATION),
                cause: t(incomplete(what)),
                next: t(words::TRY_AGAIN_SOON),
                ..Failure::default()
            })),
            Err(error) => {
                let subject = if base.is_some() {
                    Subject::UpdateNotification
                } else {
                    Subject::CreateNotification
                };
                editor.fail(validation, &error, subject);
            }
        }
    });
}

fn done(form: NotificationFormState, outcome: &WriteOutcome, was_there: bool) {
    let app = form.app;
    let now = outcome.written.notification();
    let name = (&now.name).into();
    match unlike(outcome) {
        None => {
            let words: Message = if was_there {
                words::IsSaved { name }.into()
            } else {
                words::IsCreated { name }.into()
            };
            app.flashes.success(words, None);
        }
        Some(status) => {
            let status = status.into();
            let words: Message = if was_there {
                words::IsSavedWithStatus { name, status }.into()
            } else {
                words::IsCreatedWithStatus { name, status }.into()
            };
            app.flashes.failure(words, None);
        }
    }
    form.editor.settle(app);
    keep(app, outcome);
    app.nav.open(if outcome.written.is_identified() {
        Route::Notification(now.id.clone())
    } else {
        Route::Notifications(ListQuery::default())
    });
}

/// It was deleted by somebody else: what was typed can still become a new one.
fn gone(form: NotificationFormState) {
    form.stored.set(None);
    form.editor.start.set(blank());
    form.app.store.load_notifications();
    form.editor.failure.set(Some(Failure {
        title: t(words::GONE_WHILE_EDITING),
        cause: t(words::DELETED_BY_OTHERS),
        next: t(words::SAVE_AS_NEW),
        facts: String::new(),
        raw: String::new(),
    }));
}
