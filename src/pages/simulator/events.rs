//! The events, chosen by what became of them.

use std::sync::Arc;

use domain::cts::RuleField;
use domain::matching::Answer;
use leptos::prelude::*;
use messages::{Arg, simulator as say};
use simulator::message::{WorkerReply, WorkerRequest};
use simulator::rows::{EventRow, RowQuery};

use super::explanation::{ExplanationRow, explanation_id};
use super::state::SimulatorState;
use crate::browser::dom;
use crate::components::icon::Icon;
use crate::components::judgement::AnswerNote;
use crate::components::loading::Skeleton;
use crate::components::pager::Pager;
use crate::components::search_box::SearchBox;
use crate::components::segments::Segments;
use crate::reactive::{effect, memo};
use crate::state::language::{exact, t};

/// Rows of a page.
const PAGE: usize = 25;

/// Values of the choices by answer.
const WORDS: [&str; 3] = ["nobody", "maybe", "told"];

fn answer_of(choice: &str) -> Option<Answer> {
    let answers = [Answer::No, Answer::Uncertain, Answer::Yes];
    let mut pairs = WORDS.into_iter().zip(answers);
    pairs
        .find(|(word, _)| *word == choice)
        .map(|(_, answer)| answer)
}

/// Which events are shown.
#[derive(Clone, Copy)]
struct EventFilter {
    told: RwSignal<&'static str>,
    search: RwSignal<String>,
    /// The page, from 1.
    at: RwSignal<usize>,
}

impl EventFilter {
    fn new(state: SimulatorState) -> Self {
        let this = Self {
            told: RwSignal::new("all"),
            search: RwSignal::new(String::new()),
            at: RwSignal::new(1),
        };
        // Another choice begins with its first page.
        effect(move |_| {
            this.told.track();
            this.search.track();
            state.of.track();
            state.within.track();
            this.at.set(1);
        });
        this
    }

    fn query(self, state: SimulatorState) -> Memo<Option<WorkerRequest>> {
        memo(move |_| {
            Some(WorkerRequest::Rows(RowQuery {
                told: answer_of(self.told.get()),
                by: state.of.get(),
                search: self.search.get(),
                within: state.within.get(),
                from: self.at.get().saturating_sub(1) * PAGE,
                count: PAGE,
            }))
        })
    }
}

/// The card.
#[component]
pub fn EventsCard(
    /// What is looked at.
    state: SimulatorState,
) -> impl IntoView {
    let filter = EventFilter::new(state);
    let reply = state.app.simulation.answer(filter.query(state).into());
    // The last page that was there stays until the next one is.
    let rows = memo(move |before: Option<&Option<Arc<WorkerReply>>>| {
        reply.get().or_else(|| before.cloned().flatten())
    });
    let total = memo(move |_| match rows.get().as_deref() {
        Some(WorkerReply::Rows(rows)) => rows.total,
        _ => 0,
    });
    let table = move || match rows.get().as_deref() {
        Some(WorkerReply::Rows(rows)) if rows.rows.is_empty() => view! { <NoEvents /> }.into_any(),
        Some(WorkerReply::Rows(rows)) => {
            view! { <EventTable state rows=rows.rows.clone() /> }.into_any()
        }
        _ => view! { <Skeleton /> }.into_any(),
    };
    view! {
        <section class="card" aria-labelledby="events-title">
            <div class="pad">
                <h2 id="events-title">{t(say::EVENTS_TITLE)}</h2>
                <EventTools filter total />
            </div>
            {table}
            <div class="pad-x">
                <Pager
                    page=filter.at
                    pages=move || total.get().div_ceil(PAGE)
                    on_go=Callback::new(move |to| filter.at.set(to))
                />
            </div>
        </section>
    }
}

/// What chooses the events, and how many there are.
#[component]
fn EventTools(filter: EventFilter, total: Memo<usize>) -> impl IntoView {
    let choices = vec![
        ("all", t(say::FILTER_ALL)),
        ("told", t(say::FILTER_MATCH)),
        ("maybe", t(say::FILTER_POSSIBLE)),
        ("nobody", t(say::FILTER_NO_MATCH)),
    ];
    view! {
        <div class="tools" role="search">
            <SearchBox
                id="events-search"
                label=t(say::SEARCH_EVENTS)
                tip=t(say::SEARCH_EVENTS_TIP)
                text=filter.search
                on_input=move |text| filter.search.set(text)
            />
            <Segments
                name="events-told"
                legend=t(say::RESULT_FILTER)
                choices
                chosen=filter.told
                on_choose=move |choice| filter.told.set(choice)
            />
            <p class="count" role="status">
                {move || t(say::CountEvents {
                    count: total.get(),
                })}
            </p>
        </div>
    }
}

/// In place of the table while no event is chosen.
#[component]
fn NoEvents() -> impl IntoView {
    view! {
        <div class="empty">
            <Icon name="search" />
            <h2>{t(say::NO_EVENTS)}</h2>
            <p>{t(say::NO_EVENTS_HINT)}</p>
        </div>
    }
}

/// A page of the events.
#[component]
fn EventTable(state: SimulatorState, rows: Vec<EventRow>) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| view! { <EventRow state row /> })
        .collect_view();
    view! {
        <div class="scroller">
            <table class="list cards">
                <caption class="unseen">{t(say::EVENTS_TITLE)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(say::COLUMN_TIME)}</th>
                        <th scope="col">{t(say::COLUMN_EVENT)}</th>
                        <th scope="col">{t(say::COLUMN_USER)}</th>
                        <th scope="col">{t(say::COLUMN_RESULT)}</th>
                        <th>
                            <span class="unseen">{t(say::COLUMN_ACTIONS)}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// An event, and who is told about it.
#[component]
fn EventRow(state: SimulatorState, row: EventRow) -> impl IntoView {
    let EventRow {
        at,
        event,
        time_ms,
        told,
        by,
    } = row;
    let time = time_ms.map_or_else(|| t(say::NO_TIME), exact);
    let word = |text: &Option<String>| text.clone().unwrap_or_else(|| "?".to_owned());
    let what = [&word(&event.service_type), " ", &word(&event.trace_name)].concat();
    let nobody = match event.field(RuleField::TraceType) {
        Some("SystemAction") => say::SYSTEM_USER,
        _ => say::NO_USER,
    };
    let [_, code, rating, _, id, name] = event.fields;
    let details: Vec<String> = [name.or(id), code, rating].into_iter().flatten().collect();
    let words = [say::NO_MATCH, say::POSSIBLE_MATCH, say::MATCH].map(t);
    let names = move || {
        let all = state.each.get().unwrap_or_default();
        // The result is that of the notification that is looked at, if one is.
        let chosen = state.of.get();
        let others = by.iter().filter(|at| Some(**at) != chosen);
        let names = others.filter_map(|at| all.get(*at));
        let names = Arg::list(names.map(|one| &one.name));
        (!names.is_empty()).then(|| {
            let words = match chosen {
                Some(_) => t(say::OthersMatch { names }),
                None => t(say::MatchedBy { names }),
            };
            view! { <span class="sub wrap">{words}</span> }
        })
    };
    let label = t(say::ExplainEvent {
        event: what.clone().into(),
        time: time.clone().into(),
    });
    let is_explained = memo(move |_| state.explained.get() == Some(at));
    // A second press closes the explanation.
    let ask = move |_| {
        let opens = !is_explained.get_untracked();
        state.explained.set(opens.then_some(at));
        if opens {
            dom::focus_soon("explanation-title");
        }
    };
    view! {
        <tr data-selected=move || is_explained.get().then_some("")>
            <td data-label=t(say::COLUMN_TIME) class="nowrap small">
                {time}
            </td>
            <td data-label=t(say::COLUMN_EVENT)>
                <span class="mono wrap">{what}</span>
                " "
                <span class="sub">{details.join(" · ")}</span>
            </td>
            <td data-label=t(say::COLUMN_USER) class="wrap">
                {event.user.unwrap_or_else(|| t(nobody))}
            </td>
            <td data-label=t(say::COLUMN_RESULT)>
                <AnswerNote answer=told words />
                " "
                {names}
            </td>
            <td class="acts">
                <button
                    type="button"
                    class="btn slim"
                    id=why_id(at)
                    aria-label=label
                    aria-expanded=move || is_explained.get().to_string()
                    aria-controls=move || is_explained.get().then(|| explanation_id(at))
                    on:click=ask
                >
                    {t(say::EXPLAIN)}
                </button>
            </td>
        </tr>
        <Show when=move || is_explained.get()>
            <ExplanationRow state at />
        </Show>
    }
}

/// Id of the button that asks why an event is told about.
pub fn why_id(at: usize) -> String {
    ["why-", &at.to_string()].concat()
}
