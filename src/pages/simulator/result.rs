//! What would have been sent: by everybody, or by one notification, which can be
//! changed to see the difference.

use leptos::prelude::*;
use messages::simulator as say;
use screen::route::Route;
use simulator::engine::BacktestQuery;
use simulator::message::{WorkerReply, WorkerRequest};

use super::state::SimulatorState;
use super::what_if::WhatIf;
use crate::components::backtest::{BacktestSummary, Sender};
use crate::components::chart::Brush;
use crate::components::loading::Skeleton;
use crate::reactive::memo;
use crate::state::language::t;

/// The card.
#[component]
pub fn ResultCard(
    /// What is looked at.
    state: SimulatorState,
) -> impl IntoView {
    let SimulatorState {
        app,
        of,
        changed,
        within,
        ..
    } = state;
    let query = memo(move |_| {
        Some(WorkerRequest::Backtest(BacktestQuery {
            of: of.get(),
            draft: changed.get().map(Box::new),
            within: within.get(),
        }))
    });
    let reply = app.simulation.answer(query.into());
    let backtest = memo(move |_| match reply.get().as_deref() {
        Some(WorkerReply::Backtest(backtest)) => Some(backtest.clone()),
        _ => None,
    });
    let found = memo(move |_| backtest.with(Option::is_some));
    let backtest = Signal::derive(move || backtest.get().unwrap_or_default());
    let names = state.names;
    let sender = memo(
        move |_| match of.get().and_then(|at| state.notification(at)) {
            Some(one) => Sender::One(one.name),
            None => Sender::All,
        },
    );
    let brush = Brush {
        range: within.into(),
        choose: Callback::new(move |within| app.nav.refine(Route::Simulator { within })),
    };
    let whose = memo(move |_| of.get());
    let what_if = move || {
        let stored = state.notification(whose.get()?)?;
        Some(view! { <WhatIf state stored /> })
    };
    view! {
        <section class="card pad" aria-labelledby="result-title">
            <h2 id="result-title">{t(say::RESULT_TITLE)}</h2>
            <div class="field">
                <label for="result-of">{t(say::NOTIFICATION)}</label>
                <NotificationChoice state />
            </div>
            <div class="stack">
                <Show when=move || found.get() fallback=|| view! { <Skeleton /> }>
                    <BacktestSummary sender backtest names brush />
                </Show>
            </div>
            {what_if}
        </section>
    }
}

/// Everybody, and each notification with its number of messages.
#[component]
fn NotificationChoice(state: SimulatorState) -> impl IntoView {
    let SimulatorState {
        app,
        of,
        changed,
        names,
        ..
    } = state;
    let overview = app
        .simulation
        .answer(Signal::stored(Some(WorkerRequest::Overview)));
    let choose = move |event| {
        changed.set(None);
        of.set(event_target_value(&event).parse().ok());
    };
    let options = move || {
        let overview = overview.get();
        let tallies = match overview.as_deref() {
            Some(WorkerReply::Overview(overview)) => overview.tallies.as_slice(),
            _ => &[],
        };
        let current = of.get();
        let label = |at: usize, name: &String| match tallies.get(at) {
            Some(tally) => t(say::NotificationCount {
                name: name.into(),
                count: tally.yes,
            }),
            None => name.clone(),
        };
        let names = names.get();
        let option = |(at, name): (usize, &String)| {
            view! {
                <option value=at.to_string() prop:selected=current == Some(at)>
                    {label(at, name)}
                </option>
            }
        };
        names.iter().enumerate().map(option).collect_view()
    };
    view! {
        <select id="result-of" class="input" on:change=choose>
            <option value="" prop:selected=move || of.get().is_none()>
                {t(say::ALL_NOTIFICATIONS)}
            </option>
            {options}
        </select>
    }
}
