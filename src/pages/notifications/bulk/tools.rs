//! What can be done with all selected notifications, and doing it.

use domain::notification::Notification;
use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::batch::{Action, Batch};
use screen::route::{Exports, Route};
use wire::error::ApiError;
use wire::explain::Subject;
use wire::notifications as endpoints;

use super::report::{REPORT, batch_report};
use super::{Bulk, is_among};
use crate::browser::dom;
use crate::client::Client;
use crate::client::notifications::{self, Switched};
use crate::pages::notifications::actions::{incomplete, subject, unlike, word};
use crate::pages::parts::permit::changing;
use crate::pages::parts::trouble::brief;
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
                move || {
                    self.switch(chosen(), true);
                },
            ))
            .child(self.button(
                Change::Notification,
                "power",
                "Disable selected",
                move || {
                    self.switch(chosen(), false);
                },
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
            self.batch
                .get()
                .map(|batch| batch_report(&batch, move || self.batch.set(None)))
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

    fn is_running(self) -> bool {
        self.batch
            .with_untracked(|b| b.as_ref().is_some_and(|b| !b.is_finished()))
    }

    fn begin(self, action: Action, chosen: &[Notification]) {
        let things = chosen
            .iter()
            .map(|n| (n.id.clone(), n.name.clone()))
            .collect();
        self.batch.set(Some(Batch::new(action, things)));
    }

    fn settle(self, id: &str, result: Result<(), String>) {
        // The page may be gone by now; the work goes on all the same.
        let _ = self.batch.try_update(|b| {
            if let Some(batch) = b {
                batch.settle(id, result);
            }
        });
    }

    /// The buttons that were pressed go with the selection.
    fn finish(self) {
        dom::focus_soon(REPORT);
        let _ = self.selected.try_update(Vec::clear);
        self.app.store.load_notifications();
    }

    fn switch(self, chosen: Vec<Notification>, enabled: bool) {
        if self.is_running() {
            return;
        }
        self.begin(
            if enabled {
                Action::Enable
            } else {
                Action::Disable
            },
            &chosen,
        );
        let client = self.app.session.client();
        spawn_local(async move {
            for notification in chosen {
                let result = switch_latest(&client, &notification, enabled).await;
                self.settle(&notification.id, result);
            }
            self.finish();
        });
    }

    fn ask_to_delete(self, chosen: Vec<Notification>) {
        if self.is_running() {
            return;
        }
        let enabled = chosen.iter().filter(|n| n.enabled).count();
        let (title, word) = match chosen.as_slice() {
            [one] => (
                format!("Delete “{}”?", one.name),
                one.enabled.then_some("delete"),
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
            act: Callback::new(move |()| self.delete(chosen.clone())),
            decline: None,
        }));
    }

    fn delete(self, chosen: Vec<Notification>) {
        self.begin(Action::Delete, &chosen);
        let client = self.app.session.client();
        spawn_local(async move {
            for chunk in chosen.chunks(endpoints::DELETE_CHUNK) {
                let ids: Vec<&str> = chunk.iter().map(|n| n.id.as_str()).collect();
                match client
                    .send(endpoints::delete(&client.project_id(), &ids))
                    .await
                {
                    Ok(()) => chunk.iter().for_each(|n| self.settle(&n.id, Ok(()))),
                    Err(error) => self.settle_by_looking(&client, chunk, &error).await,
                }
            }
            self.finish();
        });
    }

    /// A failed request may have deleted some all the same: the list decides.
    async fn settle_by_looking(self, client: &Client, chunk: &[Notification], error: &ApiError) {
        let why = brief(error, Subject::DeleteNotifications);
        let left = notifications::list(client).await;
        for notification in chunk {
            let result = match &left {
                Ok(left) if left.position(&notification.id).is_none() => Ok(()),
                Ok(_) => Err(why.clone()),
                Err(_) => Err(format!("It may or may not be deleted. {why}")),
            };
            self.settle(&notification.id, result);
        }
    }
}

async fn switch_latest(
    client: &Client,
    notification: &Notification,
    enabled: bool,
) -> Result<(), String> {
    match notifications::switch(client, &notification.id, enabled).await {
        Ok(Switched::Done(outcome)) => match unlike(&outcome) {
            None => Ok(()),
            Some(but) => Err(format!("It was to be {}, {but}", word(enabled))),
        },
        Ok(Switched::Already(_)) => Ok(()),
        Ok(Switched::Gone) => Err("It no longer exists: somebody else deleted it.".to_owned()),
        Ok(Switched::LeftOut(what)) => Err(incomplete(what)),
        Err(error) => Err(brief(&error, subject(enabled))),
    }
}
