//! What is behind a cell: the proof, or which link is missing; and what the requirement is
//! about.

use baseline::{Requirement, Row};
use leptos::prelude::*;
use messages::{baseline as words, workspace_baseline as say};
use screen::workspace_columns::{Column, Grouping};

use super::super::grid::Picked;
use super::state::Assessed;
use super::{DETAIL, shown};
use crate::pages::connections::switch_to;
use crate::reactive::memo;
use crate::state::language::{exact, t};
use crate::state::use_app;

/// What is shown.
#[derive(Clone, PartialEq)]
struct Behind {
    requirement: Requirement,
    /// Each connection: id, name, when it was read and what is known there.
    connections: Vec<(String, String, Option<i64>, Option<Row>)>,
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
        let at_ms = here.reading.as_ref().map(|it| it.at_ms);
        let (id, name) = (here.connection.id.clone(), here.connection.name.clone());
        Some((id, name, at_ms, assessed.row(member, at).cloned()))
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
        .map(|(id, name, at_ms, row)| {
            view! { <ConnectionProof id name at_ms row /> }
        })
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
fn ConnectionProof(
    id: String,
    name: String,
    at_ms: Option<i64>,
    row: Option<Row>,
) -> impl IntoView {
    let app = use_app();
    let (sign, class, status) = shown(row.as_ref().map(|row| row.status));
    let proof = row.map(|row| row.proof()).unwrap_or_default();
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
                    <bdi>{name}</bdi>
                </button>
                <span>{status}</span>
                {read}
            </h3>
            <ul class="bullets">{lines}</ul>
        </div>
    }
}
