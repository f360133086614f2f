//! What can be done with all selected notifications, and doing it.

use domain::notification::Notification;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::batch::{Action, Batch, Outcome};
use screen::route::{Exports, Route};
use wire::error::ApiError;
use wire::explain::Subject;
use wire::notifications as endpoints;

use super::report::{REPORT, batch_report};
use super::{Bulk, is_among};
use crate::browser::dom;
use crate::client::Client;
use crate::client::notifications::{self, Switched};
use crate::pages::notifications::actions::{incomplete, nameless, subject, unlike, word};
use crate::pages::parts::permit::changing;
use crate::pages::parts::trouble::brief;
use crate::state::flashes::plain;
use crate::state::permit::Change;
use crate::state::store::Prepared;
use crate::ui::button::button;
use crate::ui::confirm::Question;
use crate::view::{Node, el, live};

impl Bulk {
    /// The bar above the list. `count` says how many are selected.
    pub(super) fn tools(self, loaded: Memo<Option<Prepared>>, count: Memo<usize>) -> Node {
        let chosen = move || -> Vec<Notification> {
            let Some(loaded) = loaded.get_untracked() else {
                return Vec::new();
            };
            let list = loaded.0.list();
            self.selected
                .with_untracked(|s| list.those(list.ids().map(|id| is_among(id, s))))
        };
        el("div")
            .class("tools")
            .attr("role", "group")
            .attr("aria-label", "Selected notifications")
            .child(
                el("b")
                    .attr("role", "status")
                    .child(live(move || format!("{} selected", count.get()))),
            )
            .child(self.button(
                Change::Notification,
                "power",
                "Enable selected",
                move || self.switch(batch_of(Action::Enable, &chosen())),
            ))
            .child(self.button(
                Change::Notification,
                "power",
                "Disable selected",
                move || self.ask_to_disable(&chosen()),
            ))
            .child(self.button(
                Change::DeleteNotification,
                "trash",
                "Delete selected",
                move || self.ask_to_delete(chosen()),
            ))
            .child(button(
                "btn slim",
                Some("code"),
                "Export selected as code",
                move || {
                    let ids = chosen().into_iter().map(|n| n.id).collect();
                    self.app.nav.go(Route::Export(Exports::These(ids)));
                },
            ))
            .child(button(
                "btn quiet slim",
                None,
                "Clear selection",
                move || self.selected.update(Vec::clear),
            ))
            .into()
    }

    /// What became of the last action, and of each notification.
    pub(super) fn report_of_batch(self) -> Node {
        live(move || {
            self.batch.get().map(|batch| {
                let dismiss = move || self.batch.set(None);
                batch_report(&batch, move |back| self.switch(back), dismiss)
            })
        })
    }

    fn button(
        self,
        change: Change,
        icon_name: &'static str,
        label: &'static str,
        press: impl Fn() + 'static,
    ) -> Node {
        let app = self.app;
        let press = move || {
            if app.may(change) {
                press();
            }
        };
        changing(
            app,
            change,
            button("btn slim", Some(icon_name), label, press),
        )
    }

    /// Shows how far it is. The page may be gone by now; the work goes on all the same.
    fn show(self, batch: &Batch) -> bool {
        self.batch.try_set(Some(batch.clone())).is_none()
    }

    /// The buttons that were pressed go with the selection. Where the page is gone, a
    /// message says on the one that is open what became of them.
    fn finish(self, batch: &Batch) {
        if self.show(batch) {
            dom::focus_soon(REPORT);
            self.selected.set(Vec::new());
        } else {
            let words = plain(format!("Notifications: {}.", batch.summary()));
            let undo = batch.undo().map(|back| {
                let undo = Callback::new(move |()| self.switch(back.clone()));
                ("Undo", undo)
            });
            if batch.all_done() {
                self.app.flashes.success(words, undo);
            } else {
                self.app.flashes.failure(words, undo);
            }
        }
        self.app.store.load_notifications();
    }

    /// Disabling several that are enabled asks first.
    fn ask_to_disable(self, chosen: &[Notification]) {
        let batch = batch_of(Action::Disable, chosen);
        let enabled: Vec<&Notification> = chosen.iter().filter(|n| may_tell(n)).collect();
        if enabled.len() < 2 {
            self.switch(batch);
            return;
        }
        let names: Vec<&str> = enabled.iter().map(|n| n.name.as_str()).collect();
        let count = enabled.len();
        let whole = if count == chosen.len() {
            format!("All {count} are enabled and go silent: nobody is told by them any more.")
        } else {
            format!("{count} of them are enabled and go silent: nobody is told by them any more.")
        };
        self.app.asking.set(Some(Question {
            title: format!("Disable {} notifications?", chosen.len()),
            body: vec![
                whole,
                names.join(", "),
                "You can undo it from the report that follows.".to_owned(),
            ],
            yes: "Disable",
            no: "Keep them as they are",
            word: None,
            act: Callback::new(move |()| self.switch(batch.clone())),
            decline: None,
        }));
    }

    /// Enables or disables them, one after the other.
    fn switch(self, mut batch: Batch) {
        let may = self.app.may(Change::Notification);
        if !may || self.batch.try_with_untracked(is_running) == Some(true) {
            return;
        }
        let enabled = batch.action() == Action::Enable;
        let client = self.app.session.client();
        self.show(&batch);
        spawn_local(async move {
            while let Some(id) = batch.next().map(|item| item.id.clone()) {
                let outcome = switch_latest(&client, &id, enabled).await;
                batch.settle(&id, outcome);
                self.show(&batch);
            }
            self.finish(&batch);
        });
    }

    fn ask_to_delete(self, chosen: Vec<Notification>) {
        if self.batch.with_untracked(is_running) {
            return;
        }
        let enabled = chosen.iter().filter(|n| may_tell(n)).count();
        let (title, word) = match chosen.as_slice() {
            [one] => (
                format!("Delete “{}”?", one.name),
                may_tell(one).then_some("delete"),
            ),
            many => (
                format!("Delete {} notifications?", many.len()),
                Some("delete"),
            ),
        };
        let body = match enabled {
            0 => "They are disabled, so nobody is told anything by them now.".to_owned(),
            1 => "1 of them is enabled: nobody is told by it any more.".to_owned(),
            n => format!("{n} of them are enabled: nobody is told by them any more."),
        };
        let names = chosen
            .iter()
            .map(|n| n.name.as_str())
            .collect::<Vec<_>>()
            .join(", ");
        self.app.asking.set(Some(Question {
            title,
            body: vec![body, names],
            yes: "Delete",
            no: "Keep them",
            word,
            act: Callback::new(move |()| self.delete(&chosen)),
            decline: None,
        }));
    }

    fn delete(self, chosen: &[Notification]) {
        let mut batch = batch_of(Action::Delete, chosen);
        let client = self.app.session.client();
        let names: Vec<String> = chosen.iter().map(|n| n.id.clone()).collect();
        self.show(&batch);
        spawn_local(async move {
            batch.settle("", Outcome::Failed(nameless().to_owned()));
            // What others deleted before is not counted as deleted now.
            if let Ok(there) = notifications::list(&client).await {
                for id in names.iter().filter(|id| there.lacks(id)) {
                    batch.settle(id, Outcome::Already);
                }
            }
            let left = pending(&batch);
            for chunk in left.chunks(endpoints::DELETE_CHUNK) {
                let ids: Vec<&str> = chunk.iter().map(String::as_str).collect();
                let call = endpoints::delete(&client.project_id(), &ids);
                match client.send(call).await {
                    Ok(()) => chunk.iter().for_each(|id| batch.settle(id, Outcome::Done)),
                    Err(error) => settle_by_looking(&mut batch, &client, chunk, &error).await,
                }
                self.show(&batch);
            }
            self.finish(&batch);
        });
    }
}

fn is_running(batch: &Option<Batch>) -> bool {
    batch.as_ref().is_some_and(|batch| !batch.is_finished())
}

fn batch_of(action: Action, chosen: &[Notification]) -> Batch {
    let things = chosen.iter().map(|n| (n.id.clone(), n.name.clone()));
    Batch::new(action, things.collect())
}

/// Those whose turn is still to come.
fn pending(batch: &Batch) -> Vec<String> {
    let items = batch.items().iter();
    let pending = items.filter(|item| item.outcome == Outcome::Pending);
    pending.map(|item| item.id.clone()).collect()
}

/// A failed request may have deleted some all the same: the list decides.
async fn settle_by_looking(batch: &mut Batch, client: &Client, chunk: &[String], error: &ApiError) {
    let why = brief(error, Subject::DeleteNotifications);
    let left = notifications::list(client).await;
    for id in chunk {
        let outcome = match &left {
            Ok(left) if left.position(id).is_some() => Outcome::Failed(why.clone()),
            Ok(left) if left.lacks(id) => Outcome::Done,
            _ => Outcome::Failed(format!("It may or may not be deleted. {why}")),
        };
        batch.settle(id, outcome);
    }
}

/// Whether it is enabled, as far as anybody knows.
fn may_tell(notification: &Notification) -> bool {
    notification.enabled != Some(false)
}

async fn switch_latest(client: &Client, id: &str, enabled: bool) -> Outcome {
    let why = match notifications::switch(client, id, enabled).await {
        Ok(Switched::Done(outcome)) => match unlike(&outcome) {
            None => return Outcome::Done,
            Some(but) => format!("It was to be {}, {but}", word(enabled)),
        },
        Ok(Switched::Already(_)) => return Outcome::Already,
        Ok(Switched::Gone) => "It no longer exists: somebody else deleted it.".to_owned(),
        Ok(Switched::LeftOut(what)) => incomplete(what),
        Err(error) => brief(&error, subject(enabled)),
    };
    Outcome::Failed(why)
}
