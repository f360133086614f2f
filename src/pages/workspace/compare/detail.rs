//! What is behind a cell: the fields that differ, side by side.

use desired_state::compare::{Cell, Row, differences};
use domain::merge::Change;
use domain::notification::Notification;
use leptos::prelude::*;
use messages::{Arg, Message, workspace_compare as say};
use screen::workspace_columns::{Column, Grouping};

use super::super::grid::Picked;
use super::super::looked_at::Here;
use super::copy::CopyForm;
use super::{Compared, DETAIL, shown};
use crate::components::changes::lines_text;
use crate::components::name::Name;
use crate::pages::connections::switch_to;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;

/// A connection of the cell, and how it compares.
#[derive(Clone, PartialEq)]
struct Member {
    id: String,
    name: String,
    cell: Cell,
    /// The other connections of which it is not known what they have.
    unknown: Vec<String>,
    /// What it is compared with, and the fields that differ.
    difference: Option<(String, Vec<Change>)>,
}

/// What is shown.
#[derive(Clone, PartialEq)]
struct Behind {
    notification: String,
    members: Vec<Member>,
    /// Where it can be copied from, and what the row says of all.
    source: Option<(usize, Row)>,
}

/// What is behind the cell that was pressed, and the form to copy it.
#[component]
pub fn Detail(
    /// What is known.
    compared: Memo<Compared>,
    /// The columns.
    columns: Memo<(Grouping, Vec<Column>)>,
    /// The cell.
    picked: RwSignal<Option<Picked>>,
) -> impl IntoView {
    let behind = memo(move |_| {
        let picked = picked.get()?;
        compared.with(|compared| columns.with(|(_, columns)| behind(compared, columns, &picked)))
    });
    view! {
        <section
            id=DETAIL
            class="card pad stack"
            tabindex="-1"
            aria-labelledby="compare-detail-title"
            hidden=move || behind.with(Option::is_none)
        >
            {move || behind.get().map(|behind| view! { <DetailBody behind compared /> })}
        </section>
    }
}

/// The notification of a name at a connection.
pub fn found<'a>(here: &'a Here, name: &str) -> Option<&'a Notification> {
    let list = here.reading.as_ref()?.notifications.get()?;
    list.iter().find(|it| it.name == name)
}

fn behind(compared: &Compared, columns: &[Column], picked: &Picked) -> Option<Behind> {
    let row = compared.row(&picked.row)?;
    let members = match &picked.column {
        Some(key) => columns.iter().find(|it| it.key == *key)?.members.clone(),
        None => Vec::new(),
    };
    let standard = |at: usize| {
        let here = compared
            .here
            .get(row.compared_with(at, compared.reference)?)?;
        Some((here, found(here, &row.name)?))
    };
    let own = match members.as_slice() {
        [only] => row
            .cells
            .get(*only)
            .and_then(|cell| cell.is_known().then_some(*only)),
        _ => None,
    };
    let member = |at: usize| {
        let (here, cell) = (compared.here.get(at)?, *row.cells.get(at)?);
        let difference = standard(at).and_then(|(standard, before)| {
            let after = found(here, &row.name).filter(|_| cell == Cell::Differs)?;
            let changes = differences((&standard.place(), before), (&here.place(), after));
            Some((standard.connection.name.clone(), changes))
        });
        let others = compared.here.iter().zip(&row.cells);
        let unknown = others.filter(|(_, cell)| **cell == Cell::Unknown);
        let unknown = unknown.filter(|_| cell == Cell::Uncompared);
        Some(Member {
            id: here.connection.id.clone(),
            name: here.connection.name.clone(),
            cell,
            unknown: unknown.map(|(it, _)| it.connection.name.clone()).collect(),
            difference,
        })
    };
    let source = own.or_else(|| row.source(compared.reference));
    Some(Behind {
        notification: row.name.clone(),
        members: members.into_iter().filter_map(member).collect(),
        source: source.map(|at| (at, row.clone())),
    })
}

#[component]
fn DetailBody(behind: Behind, compared: Memo<Compared>) -> impl IntoView {
    let Behind {
        notification,
        members,
        source,
    } = behind;
    let name = notification.clone();
    let parts = members
        .into_iter()
        .map(|member| view! { <MemberPart notification=name.clone() member /> })
        .collect_view();
    let copy = source.map(|(source, row)| view! { <CopyForm source row compared /> });
    view! {
        <h2 id="compare-detail-title">
            <Name name=notification />
        </h2>
        {parts}
        {copy}
    }
}

/// How a connection compares.
#[component]
fn MemberPart(notification: String, member: Member) -> impl IntoView {
    let app = use_app();
    let (sign, class, state) = shown(member.cell);
    let id = member.id;
    let body = match member.difference {
        Some((reference, changes)) => {
            let names = (reference, member.name.clone());
            view! { <Difference notification names changes /> }.into_any()
        }
        None => {
            let words: Message = match member.cell {
                Cell::Same => say::NO_DIFFERENCE,
                Cell::Missing => say::NOT_HERE,
                Cell::Unknown => say::NOT_WHOLE,
                Cell::Uncompared if !member.unknown.is_empty() => {
                    let names = Arg::list(member.unknown);
                    say::NothingWhileUnknown { names }.into()
                }
                Cell::Differs | Cell::OnlyHere | Cell::Uncompared => say::NOTHING_TO_COMPARE,
            };
            view! { <p>{t(words)}</p> }.into_any()
        }
    };
    view! {
        <div class="proof-of">
            <h3>
                <span class=["heat ", class].concat() aria-hidden="true">
                    {sign}
                </span>
                <button type="button" class="link" on:click=move |_| switch_to(app, &id)>
                    <Name name=member.name />
                </button>
                <span>{state}</span>
            </h3>
            {body}
        </div>
    }
}

/// The fields in which two differ.
#[component]
fn Difference(
    notification: String,
    /// What it is compared with, and what differs.
    names: (String, String),
    changes: Vec<Change>,
) -> impl IntoView {
    let (reference, connection) = names;
    let caption = t(say::Difference {
        connection: (&connection).into(),
        notification: notification.into(),
        reference: (&reference).into(),
    });
    let text = |lines: Vec<Message>| {
        let text = lines_text(lines);
        if text.is_empty() {
            t(say::NOTHING_SET)
        } else {
            text
        }
    };
    let rows = changes
        .into_iter()
        .map(|change| {
            let (before, after) = (text(change.before), text(change.after));
            view! {
                <tr>
                    <th scope="row">{t(change.label)}</th>
                    <td data-label=reference.clone()>
                        <span class="lines">{before}</span>
                    </td>
                    <td data-label=connection.clone()>
                        <span class="lines">{after}</span>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="scroller">
            <table class="list cards side-by-side">
                <caption class="unseen">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(say::FIELD)}</th>
                        <th scope="col">
                            <Name name=reference />
                        </th>
                        <th scope="col">
                            <Name name=connection />
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
