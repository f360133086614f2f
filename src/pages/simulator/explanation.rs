//! Why one event is told about, or not, by each notification.

use std::cmp::Reverse;

use domain::matching::{Answer, Judgement, Stage};
use domain::notification::Notification;
use leptos::prelude::*;
use messages::simulator as say;
use screen::route::Route;
use simulator::engine::Explained;
use simulator::explain::{StageResult, stage_results};
use simulator::message::{WorkerReply, WorkerRequest};
use simulator::rows::members;

use super::events::why_id;
use super::state::SimulatorState;
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::components::judgement::{AnswerNote, Stages};
use crate::components::loading::Skeleton;
use crate::state::language::{exact, t};

/// The explanation of the event that is asked about, in a row below the event's own.
#[component]
pub fn ExplanationRow(
    /// What is looked at.
    state: SimulatorState,
    /// The place of the event.
    at: usize,
) -> impl IntoView {
    let ask = Signal::stored(Some(WorkerRequest::Explain(at)));
    let reply = state.app.simulation.answer(ask);
    let content = move || match reply.get().as_deref() {
        Some(WorkerReply::Explained(Some(explained))) => {
            let all = state.each.get().unwrap_or_default();
            let chosen = state.of.get().and_then(|at| all.get(at));
            let decisions = Decisions::new(&all, chosen, explained);
            view! { <Explanation decisions explained=explained.clone() /> }.into_any()
        }
        _ => view! { <Skeleton /> }.into_any(),
    };
    view! {
        <tr class="explained" id=explanation_id(at)>
            <td colspan="5">
                <section class="stack" aria-labelledby="explanation-title">
                    <div class="sect-head">
                        <h3 id="explanation-title" tabindex="-1">
                            {t(say::WHY_THIS_RESULT)}
                        </h3>
                        <Button
                            class="btn quiet slim end"
                            label=t(say::CLOSE)
                            on_press=move || close(state)
                        />
                    </div>
                    {content}
                </section>
            </td>
        </tr>
    }
}

/// Id of the row that explains an event.
pub fn explanation_id(at: usize) -> String {
    ["explanation-", &at.to_string()].concat()
}

/// What a notification makes of the event.
struct Decision {
    id: String,
    name: String,
    fires: Answer,
    stages: Vec<StageResult>,
}

/// What the notifications make of the event.
struct Decisions {
    /// Those about its operation, and the one that is looked at.
    near: Vec<Decision>,
    /// How many others there are.
    far: usize,
}

impl Decisions {
    fn new(all: &[Notification], chosen: Option<&Notification>, explained: &Explained) -> Self {
        let decided: Vec<(&Notification, &Judgement)> =
            all.iter().zip(&explained.judgements).collect();
        // What is closest to firing is what the question is about.
        let about = |judgement: &Judgement| {
            let operation = judgement
                .stages
                .iter()
                .find(|(s, _)| *s == Stage::Operation);
            operation.is_some_and(|(_, answer)| *answer != Answer::No)
        };
        let is_chosen = |one: &Notification| chosen.is_some_and(|chosen| chosen.id == one.id);
        let mut near: Vec<_> = decided
            .iter()
            .filter(|(one, judgement)| about(judgement) || is_chosen(one))
            .copied()
            .collect();
        near.sort_by_key(|(one, judgement)| Reverse((is_chosen(one), judgement.fires)));
        let far = decided.len() - near.len();
        let near = near.into_iter().map(|(one, judgement)| Decision {
            id: one.id.clone(),
            name: one.name.clone(),
            fires: judgement.fires,
            stages: stage_results(one, &explained.event, judgement),
        });
        Self {
            near: near.collect(),
            far,
        }
    }
}

/// The event, and what the notifications make of it.
#[component]
fn Explanation(decisions: Decisions, explained: Explained) -> impl IntoView {
    let Decisions { near, far } = decisions;
    let fields = members(&explained.event)
        .into_iter()
        .map(|(name, value)| {
            view! {
                <dt class="mono">{name}</dt>
                <dd class="mono wrap">{value.to_owned()}</dd>
            }
        })
        .collect_view();
    let time = explained.time_ms.map(exact);
    let others = (far > 0).then(|| t(say::OthersNotAboutOperation { count: far }));
    let nobody = near.is_empty().then(|| {
        view! {
            <p class="note plain">
                <Icon name="info" />
                {t(say::NONE_ABOUT_OPERATION)}
            </p>
        }
    });
    let near = near
        .into_iter()
        .map(|decision| view! { <DecisionSection decision /> })
        .collect_view();
    view! {
        <div class="explanation">
            <div class="event-facts">
                {time.map(|time| view! { <p class="small dim">{time}</p> })}
                <dl class="facts small">{fields}</dl>
            </div>
            <div class="stack">
                {nobody} {near} {others.map(|words| view! { <p class="small dim">{words}</p> })}
            </div>
        </div>
    }
}

/// Closes the explanation; the focus goes back to where it was asked for.
fn close(state: SimulatorState) {
    let at = state.explained.get_untracked();
    state.explained.set(None);
    if !at.is_some_and(|at| dom::focus(&why_id(at))) {
        dom::focus("result-of");
    }
}

/// What one notification makes of the event, stage by stage.
#[component]
fn DecisionSection(decision: Decision) -> impl IntoView {
    let nav = crate::state::use_app().nav;
    let Decision {
        id,
        name,
        fires,
        stages,
    } = decision;
    view! {
        <section class="decision">
            <h4>
                <a href=nav.href(&Route::Notification(id))>{name}</a>
                " "
                <AnswerNote
                    answer=fires
                    words=[say::NO_MATCH, say::POSSIBLE_MATCH, say::MATCH].map(t)
                />
            </h4>
            <Stages stages />
        </section>
    }
}
