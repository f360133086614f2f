//! What the parts of the simulator share.

use std::sync::Arc;

use domain::notification::Notification;
use leptos::prelude::*;
use screen::route::Route;
use simulator::range::TimeRange;

use crate::reactive::{effect, memo};
use crate::state::App;
use crate::state::language::is_remade;
use crate::state::simulation::Progress;

/// What is looked at in the simulator.
#[derive(Clone, Copy)]
pub struct SimulatorState {
    /// What the app knows.
    pub app: App,
    /// The notification that is looked at, by its place; all of them if none is.
    pub of: RwSignal<Option<usize>>,
    /// That notification as it would be if it were changed.
    pub changed: RwSignal<Option<Notification>>,
    /// Every notification.
    pub each: Memo<Option<Arc<Vec<Notification>>>>,
    /// The name of every notification.
    pub names: Signal<Arc<Vec<String>>>,
    /// The event that is explained, by its place.
    pub explained: RwSignal<Option<usize>>,
    /// The time whose events are looked at; all of it without one. It is in the address.
    pub within: Memo<Option<TimeRange>>,
}

impl SimulatorState {
    /// Looks at all notifications, until another list is there.
    pub fn new(app: App) -> Self {
        let names = memo(move |_| {
            let all = app.store.notifications.get().unwrap_or_default();
            let names: Vec<String> = all.names().map(str::to_owned).collect();
            Arc::new(names)
        });
        let within = memo(move |_| {
            app.nav.with(|route| match route {
                Route::Simulator { within } => *within,
                _ => None,
            })
        });
        let looked_at = app.simulation.looked_at.get_value();
        let this = Self {
            app,
            names: names.into(),
            within,
            each: app.store.each_notification(),
            // The same page in other words looks at the same.
            of: RwSignal::new(looked_at.filter(|_| is_remade())),
            changed: RwSignal::new(None),
            explained: RwSignal::new(None),
        };
        effect(move |_| app.simulation.looked_at.set_value(this.of.get()));
        // Another list may have something else at that place.
        effect(move |before: Option<Vec<String>>| {
            let all = app.store.notifications.get().unwrap_or_default();
            let ids: Vec<String> = all.ids().map(str::to_owned).collect();
            if before.is_some_and(|before| before != ids) {
                this.of.set(None);
                this.changed.set(None);
            }
            ids
        });
        // So do other events.
        effect(move |_| {
            if app.simulation.progress.get() != Progress::Idle {
                this.explained.set(None);
            }
        });
        this
    }

    /// The notification at a place, as it is now.
    pub fn notification(self, at: usize) -> Option<Notification> {
        self.app.store.notifications.peek()?.get(at).cloned()
    }
}
