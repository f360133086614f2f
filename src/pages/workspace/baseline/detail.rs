//! What is behind a cell: the proof, or which link is missing; and what the requirement is
//! about.

use baseline::{Requirement, Status};
use leptos::prelude::*;
use messages::{Message, baseline as words, workspace_baseline as say};
use screen::workspace_columns::{Column, Grouping};

use super::super::grid::Picked;
use super::state::{Assessed, Unread};
use super::{DETAIL, shown};
use crate::components::name::Name;
use crate::pages::connections::switch_to;
use crate::reactive::memo;
use crate::state::language::{exact, t};
use crate::state::use_app;

/// What is shown.
#[derive(Clone, PartialEq)]
struct Behind {
    requirement: Requirement,
    connections: Vec<Known>,
}

/// What is known at a connection.
#[derive(Clone, PartialEq)]
struct Known {
    id: String,
    name: String,
    /// When it was read, if it could be.
    at_ms: Option<i64>,
    /// Nothing while it is not read.
    status: Option<Status>,
    /// The proof, or why there is none.
    proof: Vec<Message>,
}

/// What is behind the cell that was pressed.
#[component]
pub fn Detail(
    /// What is known.
    assessed: Memo<Assessed>,
    /// The columns.
    columns: Memo<(Grouping, Vec<Column>)>,
    /// The cell.
    picked: RwSignal<Option<Picked>>,
) -> impl IntoView {
    let behind = memo(move |_| {
        let picked = picked.get()?;
        assessed.with(|assessed| columns.with(|(_, columns)| behind(assessed, columns, &picked)))
    });
    view! {
        <section
            id=DETAIL
            class="card pad stack"
            tabindex="-1"
            aria-labelledby="baseline-detail-title"
            hidden=move || behind.with(Option::is_none)
        >
            {move || behind.get().map(|behind| view! { <DetailBody behind /> })}
        </section>
    }
}

fn behind(assessed: &Assessed, columns: &[Column], picked: &Picked) -> Option<Behind> {
    let mut all = assessed.baseline.requirements.iter().enumerate();
    let (at, requirement) = all.find(|(_, it)| it.id == picked.row)?;
    let members = match &picked.column {
        Some(key) => columns.iter().find(|it| it.key == *key)?.members.clone(),
        None => Vec::new(),
    };
    let connection = |member: usize| {
        let (here, _) = assessed.list.get(member)?;
        let row = assessed.row(member, at);
        let reading = here.reading.as_ref().filter(|_| row.is_some());
        let why_unread = Unread::of(here).filter(|it| it.is_final());
        Some(Known {
            id: here.connection.id.clone(),
            name: here.connection.name.clone(),
            at_ms: reading.map(|it| it.at_ms),
            status: assessed.status(member, at),
            proof: match row {
                Some(row) => row.proof(),
                None => why_unread.into_iter().map(Unread::words).collect(),
            },
        })
    };
    Some(Behind {
        requirement: requirement.clone(),
        connections: members.into_iter().filter_map(connection).collect(),
    })
}

#[component]
fn DetailBody(behind: Behind) -> impl IntoView {
    let Behind {
        requirement,
        connections,
    } = behind;
    let parts = connections
        .into_iter()
        .map(|known| view! { <ConnectionProof known /> })
        .collect_view();
    view! {
        <h2 id="baseline-detail-title">{t(requirement.title_words())}</h2>
        <dl class="facts">
            <dt>{t(words::SEVERITY)}</dt>
            <dd>{t(requirement.severity.words())}</dd>
            <dt>{t(say::RATIONALE)}</dt>
            <dd>{t(requirement.rationale_words())}</dd>
            <dt>{t(words::SOURCE)}</dt>
            <dd>{t(requirement.source_words())}</dd>
        </dl>
        {parts}
    }
}

/// What is known at a connection.
#[component]
fn ConnectionProof(known: Known) -> impl IntoView {
    let app = use_app();
    let Known {
        id,
        name,
        at_ms,
        status,
        proof,
    } = known;
    let (sign, class, status) = shown(status);
    let lines = proof
        .into_iter()
        .map(|sentence| view! { <li>{t(sentence)}</li> })
        .collect_view();
    let read = at_ms.map(|ms| {
        let time = exact(ms).into();
        view! { <span class="small dim">{t(words::ReadAt { time })}</span> }
    });
    view! {
        <div class="proof-of">
            <h3>
                <span class=["heat ", class].concat() aria-hidden="true">
                    {sign}
                </span>
                <button type="button" class="link" on:click=move |_| switch_to(app, &id)>
                    <Name name=name />
                </button>
                <span>{status}</span>
                {read}
            </h3>
            <ul class="bullets">{lines}</ul>
        </div>
    }
}
