//! The card that says what a notification would have sent, unsaved as it is.

use domain::notification::Notification;
use leptos::prelude::*;
use screen::route::Route;
use simulator::engine::BacktestQuery;
use simulator::message::{Ask, Reply};
use wire::explain::Subject;

use crate::pages::parts::backtest::backtest_view;
use crate::pages::parts::loading::skeleton;
use crate::pages::parts::reading::reading;
use crate::pages::parts::trouble::trouble;
use crate::reactive::memo;
use crate::state::App;
use crate::state::simulation::Progress;
use crate::ui::alert::alert;
use crate::ui::button::button;
use crate::view::{El, Node, el, live};

/// The card. `id` is that of the stored notification, to compare with.
pub fn backtest_card(
    app: App,
    id: Signal<Option<String>>,
    notification: Signal<Option<Notification>>,
) -> El {
    let simulation = app.simulation;
    simulation.follow(app);
    let ask = memo(move |_| {
        // As it works once it is enabled and has somebody to tell.
        let mut draft = notification.get()?;
        draft.enabled = true;
        draft.topic.get_or_insert_with(|| "anybody".to_owned());
        let all = app.store.notifications.get().unwrap_or_default();
        let of = id.get().and_then(|id| all.position(&id));
        Some(Ask::Backtest(BacktestQuery {
            of,
            draft: Some(Box::new(draft)),
        }))
    });
    let reply = simulation.answer(ask.into());
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
            match reply.get().as_deref() {
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
