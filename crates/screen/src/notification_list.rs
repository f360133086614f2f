//! The list of key event notifications: its columns and filters, and its rows.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use domain::cts::{self, Listening};
use domain::matching::Assumptions;
use domain::notification::{Notification, ValidationContext};
use domain::sentence::topic_name;
use messages::{Message, list as words};
use wire::notifications::NotificationList;

use crate::collation::Collate;
use crate::list::{
    self, Column, FilterGroup, FilterSpec, Index, IndexedRows, ListSpec, ListView, RowSource,
};
use crate::list_query::ListQuery;
use crate::sort_key::number;
use crate::verdict::{Judge, LoadedEvents, Verdict, VerdictState};

/// What the list can be asked.
pub static SPEC: ListSpec = ListSpec {
    counted: |count| words::Notifications { count }.into(),
    empty: words::NO_NOTIFICATIONS,
    none_match: words::NO_NOTIFICATIONS_MATCH,
    columns: &[
        Column {
            key: "name",
            label: words::NAME,
            phrases: Some((words::BY_NAME, words::BY_NAME_DOWN)),
            descending_first: false,
        },
        Column {
            key: "status",
            label: words::STATUS,
            phrases: Some((words::ENABLED_FIRST, words::DISABLED_FIRST)),
            descending_first: false,
        },
        Column {
            key: "verdict",
            label: words::VERDICT,
            phrases: Some((words::LEAST_SEVERE_FIRST, words::MOST_SEVERE_FIRST)),
            descending_first: true,
        },
        Column {
            key: "target",
            label: words::TARGET,
            phrases: Some((words::BY_TARGET, words::BY_TARGET_DOWN)),
            descending_first: false,
        },
        Column {
            key: "when",
            label: words::TRIGGER,
            phrases: None,
            descending_first: false,
        },
        Column {
            key: "created",
            label: words::CREATED,
            phrases: Some((words::OLDEST_FIRST, words::NEWEST_FIRST)),
            descending_first: true,
        },
    ],
    filters: &[
        FilterSpec {
            key: "status",
            label: words::STATUS,
            values: &[("enabled", words::ENABLED), ("disabled", words::DISABLED)],
        },
        FilterSpec {
            key: "verdict",
            label: words::VERDICT,
            values: &[
                VerdictState::NeverMatches.choice(),
                VerdictState::NobodyNotified.choice(),
                VerdictState::Unknown.choice(),
                VerdictState::Warnings.choice(),
                VerdictState::Ok.choice(),
            ],
        },
        FilterSpec {
            key: "target",
            label: words::TARGET,
            values: &[
                ("smn", words::SMN_TOPIC),
                ("fun", words::FUNCTION),
                ("none", words::NONE),
            ],
        },
        FilterSpec {
            key: "scope",
            label: words::OPERATIONS,
            values: &[
                ("complete", words::ALL_OPERATIONS),
                ("customized", words::SELECTED_OPERATIONS),
            ],
        },
        FilterSpec {
            key: "service",
            label: words::SERVICE,
            values: &[],
        },
        FilterSpec {
            key: "filter",
            label: words::FILTER,
            values: &[
                ("none", words::NONE),
                ("off", words::FILTER_OFF),
                ("on", words::FILTER_ON),
            ],
        },
    ],
    default_column: "created",
    default_descending: true,
};

/// What a notification tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// An SMN topic.
    Smn,
    /// A FunctionGraph function.
    Function,
    /// Nobody.
    None,
    /// A URN of neither kind.
    Other,
}

impl Target {
    /// Kind of the notification's target: read from the URN, or else as answered.
    #[must_use]
    pub fn of(notification: &Notification) -> Self {
        let Some(urn) = notification.topic.as_deref() else {
            return Self::None;
        };
        let kind = notification.kind.as_deref();
        let parsed = cts::Target::parse_stored(urn);
        match parsed.map_or(kind, |target| Some(target.kind())) {
            Some("smn") => Self::Smn,
            Some("fun") => Self::Function,
            _ => Self::Other,
        }
    }

    /// Value of the filter `target`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Smn => "smn",
            Self::Function => "fun",
            Self::None => "none",
            Self::Other => list::OTHER,
        }
    }
}

/// More rows than this are not sorted ahead: it would keep the page for a moment.
const MOST_AHEAD: usize = 20_000;

/// A row, prepared for showing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationRow {
    /// What it shows.
    pub notification: Notification,
    /// What kind of target it tells.
    pub target: Target,
    /// What is thought of it, if there is a judge.
    pub verdict: Option<Verdict>,
}

/// The rows of a loaded list: row `n` is notification `n`. What is shown of a row
/// is made when it is shown, what all are compared by when it is first asked for.
#[derive(Debug)]
pub struct NotificationRows {
    list: Arc<NotificationList>,
    surroundings: ValidationContext,
    assumptions: Assumptions,
    judge: Option<Judge>,
    /// What the loaded events show about each, in the order of the list.
    events: Vec<LoadedEvents>,
    /// Whether anybody listens to their topics, as far as that was read, by the URN.
    listening: Vec<(String, Listening)>,
    /// What is thought of each.
    states: OnceLock<Vec<VerdictState>>,
    index: Index,
}

/// The rows of a loaded list, for this place and with these assumptions, sorted by the
/// rules of a language. Nothing is thought of them yet.
#[must_use]
pub fn rows(
    list: Arc<NotificationList>,
    surroundings: ValidationContext,
    assumptions: Assumptions,
    collate: Collate,
) -> NotificationRows {
    NotificationRows {
        list,
        surroundings,
        assumptions,
        judge: None,
        events: Vec::new(),
        listening: Vec::new(),
        states: OnceLock::new(),
        index: Index::new(&SPEC, collate),
    }
}

impl NotificationRows {
    /// The same rows with their verdicts.
    #[must_use]
    pub fn judged_by(self, judge: Judge) -> Self {
        Self {
            judge: Some(judge),
            ..self
        }
    }

    /// The same rows, judged by loaded events as well: by what they show about each
    /// notification, in the order of the list.
    #[must_use]
    pub fn with_events(self, events: Vec<LoadedEvents>) -> Self {
        Self { events, ..self }
    }

    /// The same rows, judged as well by whether anybody listens to their topics, as far as
    /// that was read, by the URN.
    #[must_use]
    pub fn with_listening(self, listening: Vec<(String, Listening)>) -> Self {
        Self { listening, ..self }
    }

    /// Whether anybody listens to the target of a notification, if that was read.
    fn listening_to(&self, notification: &Notification) -> Option<Listening> {
        let urn = notification.topic.as_deref()?;
        if cts::Target::is_function(urn) {
            return Some(Listening::Function);
        }
        let mut known = self.listening.iter();
        known.find(|(known, _)| known == urn).map(|(_, it)| *it)
    }

    /// The notifications.
    #[must_use]
    pub fn list(&self) -> &NotificationList {
        &self.list
    }

    /// One row.
    #[must_use]
    pub fn row(&self, at: usize) -> Option<NotificationRow> {
        let notification = self.list.get(at)?.clone();
        let (here, assumptions) = (&self.surroundings, self.assumptions);
        let events = self.events.get(at).copied();
        let judged = |by: Judge| {
            let verdict = (by.one)(&notification, here, assumptions, events);
            match self.listening_to(&notification) {
                Some(listening) => (by.heard)(verdict, listening),
                None => verdict,
            }
        };
        Some(NotificationRow {
            target: Target::of(&notification),
            verdict: self.judge.map(judged),
            notification,
        })
    }

    /// Prepares a search, which would otherwise do it when it begins.
    pub fn prepare_search(&self) {
        self.index.prepare_search(self);
    }

    /// Prepares sorting by name, which is also what decides between equal rows. Of very
    /// many rows that takes too long to be done before somebody wants it.
    pub fn prepare_names(&self) {
        let name = SPEC.column_at("name").map(|(at, _)| at);
        if let Some(name) = name.filter(|_| self.count() <= MOST_AHEAD) {
            self.engine().prepare_order(name);
        }
    }

    /// Looks at all of them, because somebody wants to sort or choose by it.
    pub(crate) fn state(&self, row: usize) -> Option<VerdictState> {
        let judge = self.judge?;
        let all = self.states.get_or_init(|| {
            (judge.states)(
                &self.list,
                &self.surroundings,
                self.assumptions,
                &self.events,
            )
        });
        let state = all.get(row).copied()?;
        let listening = self.list.get(row).and_then(|one| self.listening_to(one));
        let heard = listening.map(VerdictState::of_listening);
        // The worst that holds.
        Some(heard.map_or(state, |heard| heard.min(state)))
    }

    fn engine(&self) -> IndexedRows<'_> {
        IndexedRows {
            spec: &SPEC,
            source: self,
            index: &self.index,
        }
    }
}

impl RowSource for NotificationRows {
    fn count(&self) -> usize {
        self.list.len()
    }

    fn names(&self) -> Vec<&str> {
        self.list.names().collect()
    }

    fn texts<'a>(&'a self, row: usize, see: &mut dyn FnMut(&'a str)) {
        let Some(one) = self.list.get(row) else {
            return;
        };
        see(&one.name);
        see(&one.id);
        one.topic.as_deref().into_iter().for_each(&mut *see);
        for set in &one.operations {
            see(&set.service_type);
            see(&set.resource_type);
            set.trace_names.iter().for_each(|name| see(name));
        }
        for group in &one.user_groups {
            see(&group.group);
            group.users.iter().for_each(|user| see(user));
        }
        let rules = one.filter.iter().flat_map(|filter| &filter.rules);
        rules.for_each(|rule| see(rule));
    }

    fn facets(&self, row: usize, filter: usize, see: &mut dyn FnMut(&str)) {
        let Some(one) = self.list.get(row) else {
            return;
        };
        let key = SPEC.filters.get(filter).map_or("", |filter| filter.key);
        match key {
            "status" => see(match one.enabled {
                Some(true) => "enabled",
                Some(false) => "disabled",
                None => list::NOT_ANSWERED,
            }),
            "target" => see(Target::of(one).key()),
            "scope" => see(one.scope.as_str()),
            "service" => one.operations.iter().for_each(|set| see(&set.service_type)),
            "verdict" => {
                if let Some(state) = self.state(row) {
                    see(state.key());
                }
            }
            "filter" => see(match &one.filter {
                None => "none",
                Some(filter) => match filter.active {
                    Some(true) => "on",
                    Some(false) => "off",
                    None => list::NOT_ANSWERED,
                },
            }),
            _ => {}
        }
    }

    fn has_words(&self, column: &str) -> bool {
        matches!(column, "name" | "target")
    }

    fn word<'a>(&'a self, row: usize, column: &str) -> Option<Cow<'a, str>> {
        let one = self.list.get(row)?;
        match column {
            "name" => Some(Cow::Borrowed(&one.name)),
            _ => one.topic.as_deref().map(|urn| Cow::Owned(topic_name(urn))),
        }
    }

    fn key(&self, row: usize, column: &str, out: &mut Vec<u8>) -> Option<()> {
        let one = self.list.get(row)?;
        match column {
            "created" => out.extend_from_slice(&number(one.created_ms?)),
            "status" => out.push(match one.enabled {
                Some(true) => 0,
                None => 1,
                Some(false) => 2,
            }),
            "verdict" => out.push(self.state(row)?.badness()),
            _ => return None,
        }
        Some(())
    }
}

/// The columns in the order they are shown.
#[must_use]
pub fn columns() -> &'static [Column] {
    SPEC.columns
}

/// The page asked for.
#[must_use]
pub fn view(rows: &NotificationRows, query: &ListQuery, page_size: usize) -> ListView {
    rows.engine().view(query, page_size)
}

/// Positions of all rows that match, in the order asked for.
#[must_use]
pub fn matching(rows: &NotificationRows, query: &ListQuery) -> Vec<usize> {
    rows.engine().matching(query)
}

/// The filter values to offer, with how many rows have each.
#[must_use]
pub fn filter_choices(rows: &NotificationRows) -> Vec<FilterGroup> {
    rows.engine().choices()
}

/// “5 of 12, newest first”, “12 notifications, by name”, “No notifications”.
#[must_use]
pub fn sentence(view: &ListView, query: &ListQuery) -> Message {
    list::sentence(&SPEC, view, query)
}
