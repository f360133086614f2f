//! Whether anybody listens to the targets of notifications: what nobody listens to covers
//! nothing, unless somebody wants to leave that out of account.

use std::collections::BTreeMap;

use domain::cts::Listening;
use domain::notification::Notification;
use leptos::prelude::*;
use messages::{coverage as say, listening as words};
use screen::workspace::{listening_to, topics_of};

use crate::reactive::{effect, memo};
use crate::state::App;
use crate::state::language::t;

/// What is known of who listens, and whether that counts.
#[derive(Clone, Copy)]
pub struct Hearing {
    app: App,
    counts: RwSignal<bool>,
    known: Memo<BTreeMap<String, Listening>>,
}

impl Hearing {
    /// What is known at the connection in use. It reads what is not.
    pub fn new(app: App) -> Self {
        effect(move |_| {
            app.session.connection();
            if let Some(list) = app.store.notifications.get() {
                let client = app.session.patient_client();
                app.workspace.visit_topics(client, topics_of(&list));
            }
        });
        Self {
            app,
            counts: RwSignal::new(true),
            known: memo(move |_| {
                let known = app.workspace.listening(&app.session.connection().id);
                known.into_iter().collect()
            }),
        }
    }

    /// Whether anybody listens to a notification, as far as that counts.
    pub fn of(&self, notification: &Notification) -> Listening {
        match notification.topic.as_deref() {
            Some(urn) if self.counts.get() => {
                listening_to(urn, self.known.with(|known| known.get(urn).copied()))
            }
            _ => Listening::Confirmed,
        }
    }

    /// How far it is known, where it is not.
    fn words(&self) -> Option<String> {
        let app = self.app;
        if !self.counts.get() {
            return None;
        }
        if app.workspace.is_asking_topics(&app.session.connection().id) {
            return Some(t(words::CHECKING));
        }
        let topics = topics_of(&*app.store.notifications.get()?);
        let count = self.known.with(|known| {
            let is_open = |urn: &&String| {
                let listening = known.get(*urn);
                listening.is_none_or(|it| *it == Listening::Unknown)
            };
            topics.iter().filter(is_open).count()
        });
        (count > 0).then(|| t(say::TopicsUnknown { count }))
    }
}

/// The choice whether it counts who listens.
#[component]
pub fn HearingChoice(
    /// What is known.
    hearing: Hearing,
) -> impl IntoView {
    let tick = move |event| hearing.counts.set(event_target_checked(&event));
    view! {
        <div class="tools">
            <label class="tick">
                <input
                    type="checkbox"
                    id="coverage-heard"
                    prop:checked=hearing.counts
                    on:change=tick
                />
                <span>{t(say::REQUIRE_SUBSCRIPTION)}</span>
            </label>
            <span class="small dim">{move || hearing.words()}</span>
        </div>
    }
}
