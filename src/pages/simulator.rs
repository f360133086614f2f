//! The simulator: events from the connection, a file or a text, and what the
//! notifications would have done with them.

mod events;
mod explanation;
mod result;
mod source;
mod what_if;

use std::sync::Arc;

use domain::notification::Notification;
use leptos::prelude::*;

use crate::pages::parts::assumptions::assumptions;
use crate::pages::parts::head::head;
use crate::pages::parts::loading::notifications_failure;
use crate::reactive::{effect, memo};
use crate::state::App;
use crate::view::{Node, el, group, live};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    /// The notification that is looked at, by its place; all of them if none is.
    of: RwSignal<Option<usize>>,
    /// That notification as it would be if it were changed.
    changed: RwSignal<Option<Notification>>,
    /// Every notification.
    each: Memo<Option<Arc<Vec<Notification>>>>,
    /// The event that is explained, by its place.
    explained: RwSignal<Option<usize>>,
}

impl Page {
    /// The notification at a place.
    fn notification(&self, at: usize) -> Option<Notification> {
        let all = self.app.store.notifications.get()?;
        all.get(at)
    }
}

/// The page.
pub fn page(app: App) -> Node {
    if app.session.connection_now().has_notifications() {
        app.store.visit_notifications();
    }
    app.simulation.follow(app);
    let page = Page {
        app,
        each: app.store.each_notification(),
        of: RwSignal::new(None),
        changed: RwSignal::new(None),
        explained: RwSignal::new(None),
    };
    // Another list may have something else at that place.
    effect(move |before: Option<Vec<String>>| {
        let all = app.store.notifications.get().unwrap_or_default();
        let ids: Vec<String> = all.ids().map(str::to_owned).collect();
        if before.is_some_and(|before| before != ids) {
            page.of.set(None);
            page.changed.set(None);
        }
        ids
    });
    let has_events = memo(move |_| app.simulation.has_events());
    group([
        head(
            "Simulator",
            "What your notifications would have done with real events, and why. The events \
             stay in this browser.",
            Node::Nothing,
        ),
        notifications_failure(app),
        el("div")
            .class("stack")
            .child(source::card(app))
            .child(live(move || {
                has_events.get().then(|| {
                    untrack(|| {
                        el("div")
                            .class("cols")
                            .child(
                                el("div")
                                    .class("stack")
                                    .child(result::card(page))
                                    .child(events::card(page)),
                            )
                            .child(
                                el("aside")
                                    .class("stack")
                                    .attr("aria-label", "Explanation")
                                    .child(explanation::card(page))
                                    .child(el("div").class("card pad").child(assumptions(app))),
                            )
                    })
                })
            }))
            .node(),
    ])
}
