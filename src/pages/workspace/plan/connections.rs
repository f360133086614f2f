//! Which connections a plan is for.

use std::collections::BTreeSet;
use std::sync::Arc;

use desired_state::bundle::Loaded;
use desired_state::plan::Unreached;
use leptos::prelude::*;
use messages::workspace_plan as say;
use screen::connection::Connection;

use super::super::places::place;
use super::{PLAN_TITLE, PlanState};
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::name::Name;
use crate::reactive::memo;
use crate::state::language::t;

/// How many connections a plan is for, and of how many. Listens to changes.
pub fn chosen(state: PlanState) -> (usize, usize) {
    let is_chosen = |one: &&Connection| state.left_out.with(|it| !it.contains(&one.id));
    state
        .connections
        .with(|all| (all.iter().filter(is_chosen).count(), all.len()))
}

/// Says how many connections are left out as the bundle was not made for them, with a button
/// that takes all.
#[component]
pub fn LeftOut(
    /// The page.
    state: PlanState,
) -> impl IntoView {
    let left_out = memo(move |_| {
        let bundle = state.bundle.get();
        let is_other = |one: &&Connection| {
            let is_made_for = |it: &Arc<Loaded>| it.bundle.is_made_for(&t(one.name()));
            bundle.as_ref().is_some_and(|it| !is_made_for(it))
        };
        let left_out = state.left_out.get();
        state.connections.with(|all| {
            let others = all.iter().filter(is_other);
            others.filter(|one| left_out.contains(&one.id)).count()
        })
    });
    let take_all = move || {
        state.left_out.update(BTreeSet::clear);
        dom::focus(PLAN_TITLE);
    };
    view! {
        <Show when=move || { left_out.get() > 0 }>
            <div class="row">
                <span class="note">
                    {move || t(say::MadeFor {
                        count: left_out.get(),
                    })}
                </span>
                <Button class="btn slim" label=t(say::TAKE_ALL) on_press=take_all />
            </div>
        </Show>
    }
}

/// Names the connections of the bundle that are not there, as one that is misspelt, and the
/// labels that no connection has.
#[component]
pub fn Strangers(
    /// The page.
    state: PlanState,
) -> impl IntoView {
    let unreached = memo(move |_| {
        let app = state.app;
        let all = app.session.all();
        let places = all.iter().map(|one| place(app.session, one));
        let places: Vec<_> = places.collect();
        let loaded = state.bundle.get()?;
        Some(Unreached::of(&loaded.bundle, &places))
    });
    move || {
        let unreached = unreached.get()?;
        let lines = unreached.sentences().into_iter();
        let lines = lines.map(|words| view! { <p class="note warn">{t(words)}</p> });
        Some(lines.collect_view())
    }
}

/// The connections with a check box each.
#[component]
pub fn ConnectionChoice(
    /// The page.
    state: PlanState,
) -> impl IntoView {
    let left_out = state.left_out;
    let connections = state.connections;
    let count = move || {
        let (chosen, all) = chosen(state);
        t(say::ConnectionsChosen { all, chosen })
    };
    let all = move || left_out.update(BTreeSet::clear);
    let none = move || {
        let ids = connections.with_untracked(|all| all.iter().map(|one| one.id.clone()).collect());
        left_out.set(ids);
    };
    view! {
        <details class="raw">
            <summary>{count}</summary>
            <div class="row">
                <Button class="btn slim" label=t(say::ALL) on_press=all />
                <Button class="btn slim" label=t(say::NONE) on_press=none />
            </div>
            <fieldset class="plan-picks">
                <legend class="unseen">{t(say::CONNECTIONS)}</legend>
                <For
                    each=move || connections.get()
                    key=|connection| connection.id.clone()
                    children=move |connection| {
                        let id = connection.id.clone();
                        let key = id.clone();
                        let is_chosen = move || left_out.with(|left_out| !left_out.contains(&key));
                        let choose = move |event: leptos::ev::Event| {
                            let is_chosen = event_target_checked(&event);
                            left_out
                                .try_update(|left_out| {
                                    if is_chosen {
                                        left_out.remove(&id);
                                    } else {
                                        left_out.insert(id.clone());
                                    }
                                });
                        };
                        view! {
                            <label class="tick">
                                <input type="checkbox" prop:checked=is_chosen on:change=choose />
                                <Name name=t(connection.name()) />
                            </label>
                        }
                    }
                />
            </fieldset>
        </details>
    }
}
