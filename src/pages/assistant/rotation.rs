//! A new external ID for a connector, step by step and without a gap. Which step one
//! is at survives a reload; an external ID never does.

use domain::aws::ExternalId;
use domain::connector::{Connector, ValidConnector};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, assistant as words};
use screen::rotation::{RotationStep, rotation_key};
use setup::source::Setup;
use wire::explain::Subject;

use super::values::Values;
use crate::browser::storage::{self, Retention};
use crate::browser::{dom, random};
use crate::client::connectors::{self, Saved};
use crate::components::alert::Failure;
use crate::components::failure_words::failure;
use crate::pages::connectors::actions::{Tests, not_whole};
use crate::state::App;
use crate::state::language::t;
use crate::state::permit::Change;

/// Id of the heading of the current step.
pub const CURRENT: &str = "rotation-step";

/// A rotation under way, as the parts of this page share it.
#[derive(Clone, Copy)]
pub struct Rotation {
    values: Values,
    /// The step one is at.
    pub step: RwSignal<RotationStep>,
    /// The new external ID, as long as this page lives.
    pub new: RwSignal<Option<ExternalId>>,
    /// Whether the connector is being changed.
    pub busy: RwSignal<bool>,
    /// Why that did not work.
    pub failure: RwSignal<Option<Failure>>,
    /// The tests that were sent.
    pub tests: Tests,
}

impl Rotation {
    /// None under way, of the connector of `values`.
    pub fn new(values: Values) -> Self {
        Self {
            values,
            step: RwSignal::default(),
            new: RwSignal::new(None),
            busy: RwSignal::new(false),
            failure: RwSignal::new(None),
            tests: Tests::new(),
        }
    }

    /// Goes on where the rotation of that connector was, if one was under way.
    pub fn resume(self, app: App, kind: Option<&str>) {
        let word = kind.and_then(|kind| storage::get(Retention::Tab, &key(app, kind)));
        self.step.set(RotationStep::read(&word.unwrap_or_default()));
        self.new.set(None);
        self.failure.set(None);
    }

    /// Is at another step from now on.
    pub fn go(self, app: App, step: RotationStep) {
        let Some(kind) = self.values.chosen.get_untracked() else {
            return;
        };
        if step == RotationStep::New {
            storage::remove(Retention::Tab, &key(app, &kind));
            self.new.set(None);
        } else {
            storage::set(Retention::Tab, &key(app, &kind), step.word());
        }
        self.failure.set(None);
        self.step.set(step);
        dom::focus_soon(CURRENT);
    }

    /// Makes a new external ID and goes on.
    pub fn generate(self, app: App) {
        if let Some(bytes) = random::bytes() {
            self.new.set(Some(ExternalId::from_random_bytes(bytes)));
            self.go(app, RotationStep::Both);
        } else {
            self.failure.set(Some(nothing_saved(
                words::NO_RANDOM_SOURCE,
                words::USE_ANOTHER_BROWSER,
            )));
        }
    }

    /// Gives the stored connector the new external ID.
    pub fn update(self, app: App, setup: &Setup, new: &ExternalId) {
        let Some(base) = self.values.stored.get_untracked() else {
            return;
        };
        if self.busy.get_untracked() || !app.may(Change::Connectors) {
            return;
        }
        let name = setup.notification_type.as_str().into();
        let wanted = ValidConnector::as_stored(&Connector {
            external_id: new.secret().clone(),
            ..base.clone()
        });
        self.busy.set(true);
        self.failure.set(None);
        let client = app.session.client();
        spawn_local(async move {
            let outcome = connectors::update(&client, &base, &wanted).await;
            // The page may be gone by then.
            if self.busy.try_set(false).is_some() {
                app.store.load_connectors();
                return;
            }
            match outcome {
                Ok(Saved::Done(connector)) => {
                    // Before the list says so, which makes this page look again.
                    self.go(app, RotationStep::Test);
                    app.store.put_connector(connector);
                    app.flashes.success(words::HasNewExternalId { name }, None);
                }
                Ok(Saved::Changed(now)) => {
                    app.store.put_connector(now);
                    self.failure.set(Some(nothing_saved(
                        words::CHANGED_MEANWHILE,
                        words::CHANGED_MEANWHILE_NEXT,
                    )));
                }
                Ok(Saved::Gone) => self
                    .failure
                    .set(Some(nothing_saved(words::GONE, words::GONE_NEXT))),
                Ok(Saved::LeftOut(what)) => self.failure.set(Some(not_whole(what))),
                Err(error) => self
                    .failure
                    .set(Some(failure(&error, Subject::UpdateConnector))),
            }
        });
    }

    /// The rotation is over.
    pub fn finish(self, app: App) {
        let name = self
            .values
            .chosen
            .get_untracked()
            .unwrap_or_default()
            .into();
        self.go(app, RotationStep::New);
        app.flashes.success(words::UsesOnlyNew { name }, None);
    }
}

fn key(app: App, kind: &str) -> String {
    rotation_key(&app.session.connection_now(), kind)
}

fn nothing_saved(title: Message, next: Message) -> Failure {
    Failure {
        title: t(title),
        cause: t(words::NOTHING_SAVED),
        next: t(next),
        ..Failure::default()
    }
}
