//! How many requirements of the baseline are not met at each connection. That takes its
//! time, so it is found out beside the rest, one connection after the other.

use std::collections::BTreeMap;
use std::sync::Arc;

use baseline::{Baseline, Count};
use domain::matching::Assumptions;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, workspace as say};
use screen::connection::Connection;
use screen::route::{Route, WorkspaceView};
use screen::view_query::with;
use screen::workspace::{self as model, ConnectionReading, Fetched};

use super::super::baseline::ONLY;
use super::super::baseline::state::{start, with_assessments};
use super::super::looked_at::Here;
use crate::browser::clock;
use crate::reactive::{effect, memo};
use crate::state::language::t;
use crate::state::{App, use_app};

/// What a baseline comes to at a connection, and what that was found out from.
#[derive(Clone)]
struct Counted {
    reading: Arc<ConnectionReading>,
    assumptions: Assumptions,
    count: Option<Count>,
}

impl Counted {
    fn is_from(&self, reading: &Arc<ConnectionReading>, assumptions: Assumptions) -> bool {
        Arc::ptr_eq(&self.reading, reading) && self.assumptions == assumptions
    }
}

/// What the baseline comes to at connections, as far as that is found out.
#[derive(Clone, Copy)]
pub struct Gaps {
    app: App,
    connections: Memo<Vec<Connection>>,
    counted: RwSignal<BTreeMap<String, Counted>>,
    is_counting: StoredValue<bool>,
    /// The one that the page of the baseline shows.
    baseline: StoredValue<Arc<Baseline>>,
}

impl Gaps {
    /// Finds it out for connections, and again for those that are read again.
    pub fn new(app: App, connections: Memo<Vec<Connection>>) -> Self {
        let gaps = Self {
            app,
            connections,
            counted: RwSignal::default(),
            is_counting: StoredValue::new(false),
            baseline: StoredValue::new(start().baseline.get_untracked()),
        };
        effect(move |_| {
            if gaps.next().is_some() && !gaps.is_counting.get_value() {
                gaps.is_counting.set_value(true);
                spawn_local(gaps.count(gaps.baseline.get_value()));
            }
        });
        gaps
    }

    /// What the baseline is called.
    pub fn title(self) -> Message {
        self.baseline.with_value(|it| it.title_words())
    }

    /// A connection of which it is not found out. Listens to changes of what was read.
    fn next(self) -> Option<(Here, Arc<ConnectionReading>, Assumptions)> {
        let (app, assumptions) = (self.app, self.app.assumptions.get());
        let readings = app.workspace.readings();
        let next = |connections: &Vec<Connection>, counted: &BTreeMap<String, Counted>| {
            connections.iter().find_map(|connection| {
                let reading = readings.get(&connection.id)?;
                let known = counted.get(&connection.id);
                let is_known = known.is_some_and(|it| it.is_from(reading, assumptions));
                // Without the catalog that is on its way, more would be unknown.
                let is_whole = !matches!(reading.catalogue, Fetched::NotYet)
                    || !app.workspace.is_under_way(&connection.id);
                let next = || (Here::of(app, connection), Arc::clone(reading), assumptions);
                (is_whole && !is_known).then(next)
            })
        };
        self.connections.try_with(|connections| {
            let counted = self.counted;
            counted.try_with_untracked(|counted| next(connections, counted))?
        })?
    }

    /// Finds it out, and gives the browser a turn before each connection.
    async fn count(self, baseline: Arc<Baseline>) {
        loop {
            clock::turn().await;
            // Nothing is left, or the page is gone.
            let Some((mut here, reading, assumptions)) = untrack(|| self.next()) else {
                break;
            };
            // Like the other numbers, it stays where reading again failed.
            if let Some(before) = &reading.before {
                here.reading = Some(Arc::clone(before));
            }
            let count = with_assessments(&baseline, &here, assumptions, |list, _| {
                list.iter().map(|it| it.status).collect::<Count>()
            });
            let counted = Counted {
                reading,
                assumptions,
                count,
            };
            self.counted.try_update(|all| {
                all.insert(here.connection.id, counted);
            });
        }
        self.is_counting.try_set_value(false);
    }

    /// What it comes to at a connection; nothing while that is not found out. Listens to
    /// changes.
    pub fn of(self, id: &str) -> Option<model::Gaps> {
        let reading = self.app.workspace.reading(id)?;
        let assumptions = self.app.assumptions.get();
        self.counted.with(|all| {
            let known = all.get(id)?;
            let count = known.count?;
            let gaps = model::Gaps {
                missing: count.missing,
                unknown: count.unknown,
            };
            known.is_from(&reading, assumptions).then_some(gaps)
        })
    }
}

/// How many requirements are not met at a connection, with the way to them, and how many
/// are unknown.
#[component]
pub fn GapCount(
    /// What is found out.
    gaps: Gaps,
    /// Id of the connection.
    id: String,
    /// What the connection is called.
    name: String,
) -> impl IntoView {
    let app = use_app();
    let href = app.nav.href(&Route::Workspace {
        view: WorkspaceView::Baseline,
        query: with("", ONLY, &id),
    });
    let count = memo(move |_| gaps.of(&id));
    move || {
        let Some(count) = count.get() else {
            return view! { <span class="dim">{t(say::CHECKING)}</span> }.into_any();
        };
        let label = t(say::GapsAt {
            connection: (&name).into(),
            missing: count.missing,
            unknown: count.unknown,
        });
        let class = if count.missing > 0 { "bad" } else { "" };
        let unknown = (count.unknown > 0).then(|| {
            let words = t(say::CountUnknown {
                count: count.unknown,
            });
            view! { <span class="sub">{words}</span> }
        });
        view! {
            <a href=href.clone() class=class aria-label=label>
                {t(say::Count { count: count.missing })}
            </a>
            {unknown}
        }
        .into_any()
    }
}
