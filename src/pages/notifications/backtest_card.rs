//! The card that says what a notification would have sent, unsaved as it is.

use domain::notification::Notification;
use leptos::prelude::*;
use screen::route::Route;
use screen::verdict::Events;
use simulator::engine::BacktestQuery;
use simulator::message::{Ask, Reply};
use wire::explain::Subject;

use crate::pages::parts::backtest::backtest_view;
use crate::pages::parts::loading::skeleton;
use crate::pages::parts::reading::reading;
use crate::pages::parts::trouble::trouble;
use crate::reactive::memo;
use crate::state::App;
use crate::state::simulation::{Answered, Progress};
use crate::ui::alert::alert;
use crate::ui::button::button;
use crate::view::{El, Node, el, live};

/// A notification, unsaved as it is, tried on the loaded events.
#[derive(Clone, Copy)]
pub struct Trial {
    app: App,
    ask: Memo<Option<Ask>>,
    last: RwSignal<Option<Answered>>,
}

impl Trial {
    /// What the loaded events show about it; nothing while that is being found out.
    pub fn events(&self) -> Option<Events> {
        let list = self.app.store.notifications.get().unwrap_or_default();
        let last = self.last.get()?;
        if self.ask.with(|ask| ask.as_ref() != Some(&last.ask))
            || !last.is_about(&list, self.app.assumptions.get())
        {
            return None;
        }
        let Reply::Backtest(backtest) = &*last.reply else {
            return None;
        };
        Some(Events {
            loaded: self.app.simulation.loaded.with(|loaded| loaded.events),
            matching: backtest.messages,
        })
    }
}

/// Tries it. `id` is that of the stored notification, to compare with.
pub fn trial(
    app: App,
    id: Signal<Option<String>>,
    notification: Signal<Option<Notification>>,
) -> Trial {
    let ask = memo(move |_| {
        // As it works once it is enabled and has somebody to tell.
        let mut draft = notification.get()?;
        draft.enabled = Some(true);
        draft.topic.get_or_insert_with(|| "anybody".to_owned());
        let all = app.store.notifications.get().unwrap_or_default();
        let of = id.get().and_then(|id| all.position(&id));
        Some(Ask::Backtest(BacktestQuery {
            of,
            draft: Some(Box::new(draft)),
        }))
    });
    app.simulation.follow(app);
    let last = app.simulation.answered(ask.into());
    Trial { app, ask, last }
}

/// The card.
pub fn backtest_card(Trial { app, last, .. }: Trial) -> El {
    let simulation = app.simulation;
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "backtest-title")
        .child(
            el("h2")
                .attr("id", "backtest-title")
                .text("What would it have sent?"),
        )
        .child(el("div").class("stack").child(live(move || {
            let busy = simulation.progress.get() != Progress::Idle;
            match last.get().as_ref().map(|last| &*last.reply) {
                Some(Reply::Backtest(backtest)) => backtest_view("It".into(), backtest),
                _ if busy => reading(app).into(),
                _ if simulation.has_events() => skeleton(),
                _ => offer(app),
            }
        })))
        .child(live(move || {
            simulation.failure.get().map(|(error, _)| {
                let again = button("btn", Some("refresh"), "Go on", move || {
                    simulation.load_week(app);
                });
                alert(trouble(&error, Subject::ListTraces), again)
            })
        }))
}

fn offer(app: App) -> Node {
    let simulation = app.simulation;
    el("div")
        .class("stack")
        .child(
            el("p").class("ink-2").text(
                "Tried on real events before it is saved: how many messages, when, about what.",
            ),
        )
        .child(el("div").class("row").child(button(
            "btn",
            Some("refresh"),
            "Load the last 7 days",
            move || {
                simulation.load_week(app);
            },
        )))
        .child(
            el("p")
                .class("small dim")
                .text("Files can be used in the ")
                .child(
                    el("a")
                        .attr("href", app.nav.href(&Route::Simulator))
                        .text("simulator"),
                ),
        )
        .into()
}
