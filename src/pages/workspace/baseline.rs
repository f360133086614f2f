//! The baseline: of what somebody should be notified, where somebody provably is, and
//! what is missing where nobody is.

mod detail;
mod evidence;
mod file;
mod proposal;
pub mod state;

use baseline::{Severity, Standing, Status, Tally};
use leptos::prelude::*;
use messages::{baseline as words, workspace as common, workspace_baseline as say};
use screen::route::{REPORT, WorkspaceView};
use screen::workspace::Besides;
use screen::workspace_columns::{Column, Grouping};

use super::asked::Asked;
use super::columns::{ColumnChoice, grouped};
use super::grid::{Grid, GridCell, GridColumn, GridRow, LegendItem, Picked};
use super::looked_at::{Here, looked_at};
use super::scope::Scope;
use crate::browser::dom;
use crate::components::button::Button;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::use_app;
use detail::Detail;
use evidence::Evidence;
use file::BaselineFile;
use proposal::Proposal;
use state::{Assessed, assessed, start};

/// What is read for it.
const BESIDES: Besides = Besides {
    topics: true,
    catalogue: true,
};

/// Name of the value in the address that has the id of the only connection to show.
pub const ONLY: &str = "connection";

/// Id of the heading.
const TITLE: &str = "baseline-title";

/// Id of what shows how a cell is known.
const DETAIL: &str = "baseline-detail";

/// Sign and class of what is said of a connection, or of a group.
fn sign(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Met => ("✓", "covered"),
        Standing::Partly => ("½", "partly"),
        Standing::Missing => ("✕", "gap"),
        Standing::Unknown => ("?", "unknown"),
        Standing::Unread => ("…", "unknown"),
        Standing::NotApplicable => ("–", ""),
    }
}

/// Sign and class of a status; of nothing where the connection is not read.
fn sign_of(status: Option<Status>) -> (&'static str, &'static str) {
    let mut tally = Tally::default();
    tally.add(status);
    sign(tally.standing().0)
}

const SEVERITIES: [Severity; 4] = [
    Severity::Critical,
    Severity::High,
    Severity::Medium,
    Severity::Low,
];

/// The least severity that an address asks for.
fn least(word: &str) -> Severity {
    let known = SEVERITIES.into_iter().find(|it| it.as_str() == word);
    known.unwrap_or(Severity::Low)
}

/// Sign, class and words of a status; of nothing where the connection is not read.
fn shown(status: Option<Status>) -> (&'static str, &'static str, String) {
    let (sign, class) = sign_of(status);
    let words = status.map_or(common::NOT_READ, Status::words);
    (sign, class, t(words))
}

/// The cell of a requirement and a column.
fn cell(assessed: &Assessed, at: usize, title: &str, column: &Column, is_group: bool) -> GridCell {
    let mut tally = Tally::default();
    let mut only = None;
    for member in &column.members {
        only = assessed.status(*member, at);
        tally.add(only);
    }
    let (standing, count) = tally.standing();
    let (sign, class) = sign(standing);
    let (all, requirement, name) = (
        tally.all(),
        title.into(),
        super::columns::name(column).into(),
    );
    let status = match standing {
        Standing::Missing => Some(Status::Missing.words()),
        Standing::Unknown => Some(Status::Unknown.words()),
        Standing::Unread => Some(common::NOT_READ),
        Standing::Met | Standing::Partly | Standing::NotApplicable => None,
    };
    let label = match (is_group, status) {
        (true, Some(status)) => t(say::GroupStatus {
            all,
            count,
            group: name,
            requirement,
            status: status.into(),
        }),
        (true, None) => t(say::GroupCell {
            all,
            group: name,
            met: tally.count.met,
            requirement,
        }),
        (false, _) => t(say::Cell {
            connection: name,
            requirement,
            status: shown(only).2.into(),
        }),
    };
    GridCell {
        sign,
        class,
        count: (is_group && all > 0).then_some((count, all)),
        label,
    }
}

/// The page.
#[component]
pub fn BaselinePage() -> impl IntoView {
    let app = use_app();
    let file = start();
    let only = Asked::new(app, WorkspaceView::Baseline, ONLY);
    let all = looked_at(app);
    let here = memo(move |_| {
        let id = only.value.get();
        all.with(|all| match all.iter().find(|it| it.connection.id == id) {
            Some(one) => vec![one.clone()],
            None => all.clone(),
        })
    });
    let assessed = assessed(app, file.baseline, here);
    let severity = Asked::new(app, WorkspaceView::Baseline, "severity");
    let grouping = Asked::new(app, WorkspaceView::Baseline, "columns");
    let report = Asked::new(app, WorkspaceView::Baseline, REPORT);
    let placed = memo(move |_| here.with(|all| all.iter().map(|it| it.placed()).collect()));
    let columns = grouped(grouping, placed);
    let heads = memo(move |_| super::columns::heads(&columns.get().1));
    let rows = memo(move |_| {
        let least = least(&severity.value.get());
        let (grouping, columns) = columns.get();
        assessed.with(|assessed| rows(assessed, least, &columns, grouping != Grouping::Each))
    });
    let picked = RwSignal::new(None::<Picked>);
    let totals = memo(move |_| {
        let least = least(&severity.value.get());
        assessed.with(|assessed| totals(assessed, least))
    });
    let (partly, unread) = (sign(Standing::Partly), sign(Standing::Unread));
    let legend = Status::ALL
        .into_iter()
        .map(|status| {
            let (sign, class) = sign_of(Some(status));
            LegendItem {
                sign,
                class,
                words: Signal::derive(move || {
                    t(say::StatusCount {
                        count: totals.get().count.of(status),
                        status: status.words().into(),
                    })
                }),
            }
        })
        .chain([LegendItem {
            sign: partly.0,
            class: partly.1,
            words: Signal::derive(|| t(say::SOME_OF_GROUP)),
        }])
        .chain([LegendItem {
            sign: unread.0,
            class: unread.1,
            words: Signal::derive(move || {
                t(say::StatusCount {
                    count: totals.get().unread,
                    status: common::NOT_READ.into(),
                })
            }),
        }])
        .collect::<Vec<_>>();
    let legend = StoredValue::new(Some(legend));
    let is_report = memo(move |_| !report.value.get().is_empty());
    let failed = memo(move |_| assessed.with(|it| (it.failed(), it.list.len())));
    let title = memo(move |_| file.baseline.with(|it| t(it.title_words())));
    let open_report = move || {
        report.set("1");
        dom::focus_heading_soon();
    };
    view! {
        <p class="head-p">{t(words::WHAT_MET_MEANS)}</p>
        <Scope besides=BESIDES />
        <BaselineFile file />
        <OnlyOne only here />
        <Show
            when=move || !is_report.get()
            fallback=move || view! { <Evidence assessed back=report /> }
        >
            <div class="stack">
                <section class="card pad" aria-labelledby=TITLE>
                    <div class="paper-head">
                        <h2 id=TITLE tabindex="-1">
                            {title}
                        </h2>
                        <div class="row">
                            <SeverityChoice severity />
                            <ColumnChoice grouping placed />
                            <Button label=t(words::REPORT) on_press=open_report />
                        </div>
                    </div>
                    {move || {
                        let (count, all) = failed.get();
                        (count > 0)
                            .then(|| {
                                view! { <p class="note warn">{t(say::FailedOf { all, count })}</p> }
                            })
                    }}
                    <BaselineGrid heads rows legend picked />
                </section>
                <Detail assessed columns picked />
                <Proposal assessed severity />
            </div>
        </Show>
    }
}

/// Which connection is shown alone, if one is, and the way back to all.
#[component]
fn OnlyOne(only: Asked, here: Memo<Vec<Here>>) -> impl IntoView {
    let name = memo(move |_| {
        let id = only.value.get();
        here.with(|here| {
            let one = here.iter().find(|it| it.connection.id == id)?;
            Some(one.connection.name.clone())
        })
    });
    let show_all = move || {
        only.set("");
        dom::focus(TITLE);
    };
    move || {
        let connection = name.get()?;
        Some(view! {
            <div class="tools">
                <span>
                    {t(say::OnlyOf {
                        connection: connection.into(),
                    })}
                </span>
                <Button class="btn slim" label=t(common::ALL_CONNECTIONS) on_press=show_all />
            </div>
        })
    }
}

/// The map, with its legend.
#[component]
fn BaselineGrid(
    heads: Memo<Vec<GridColumn>>,
    rows: Memo<Vec<GridRow>>,
    legend: StoredValue<Option<Vec<LegendItem>>>,
    picked: RwSignal<Option<Picked>>,
) -> impl IntoView {
    let legend = legend.try_update_value(Option::take).flatten();
    view! {
        <Grid
            caption=t(say::CAPTION)
            corner=t(words::REQUIREMENT)
            columns=heads
            rows
            legend=legend.unwrap_or_default()
            picked
            detail=DETAIL
        />
    }
}

fn rows(assessed: &Assessed, least: Severity, columns: &[Column], is_group: bool) -> Vec<GridRow> {
    let requirements = assessed.baseline.requirements.iter().enumerate();
    let wanted = requirements.filter(|(_, it)| it.severity >= least);
    let row = |(at, requirement): (usize, &baseline::Requirement)| {
        let columns = columns.iter();
        let title = t(requirement.title_words());
        GridRow {
            key: requirement.id.clone(),
            note: t(requirement.severity.words()),
            cells: columns
                .map(|column| cell(assessed, at, &title, column, is_group))
                .collect(),
            name: title,
        }
    };
    wanted.map(row).collect()
}

fn totals(assessed: &Assessed, least: Severity) -> Tally {
    let mut tally = Tally::default();
    let requirements = assessed.baseline.requirements.iter().enumerate();
    for (at, _) in requirements.filter(|(_, it)| it.severity >= least) {
        for connection in 0..assessed.list.len() {
            tally.add(assessed.status(connection, at));
        }
    }
    tally
}

/// The choice of how much a requirement must matter to be shown.
#[component]
fn SeverityChoice(severity: Asked) -> impl IntoView {
    let options = SEVERITIES
        .into_iter()
        .rev()
        .map(|one| {
            let words = match one {
                Severity::Low => t(say::ALL_SEVERITIES),
                Severity::Critical => t(Severity::Critical.words()),
                _ => t(say::AtLeast {
                    severity: one.words().into(),
                }),
            };
            let value = match one {
                Severity::Low => "",
                _ => one.as_str(),
            };
            let is_chosen = move || least(&severity.value.get()) == one;
            view! {
                <option value=value selected=is_chosen>
                    {words}
                </option>
            }
        })
        .collect_view();
    view! {
        <label class="inline">
            <span>{t(words::SEVERITY)}</span>
            <select class="input" on:change=move |event| severity.set(&event_target_value(&event))>
                {options}
            </select>
        </label>
    }
}
