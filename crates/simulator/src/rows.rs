//! A page of the events, searched and chosen by what became of them.

use domain::cts::RuleField;
use domain::matching::{Answer, Event};
use serde::{Deserialize, Serialize};

use crate::range::TimeRange;

/// Which events are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RowQuery {
    /// Only those with this answer: of the notification below, or of any.
    pub told: Option<Answer>,
    /// Whose answer counts, by its place; everybody's if it is not given.
    pub by: Option<usize>,
    /// Words that must all occur in the event, in whatever case.
    pub search: String,
    /// Only events of this range; all of them if it is not given.
    pub within: Option<TimeRange>,
    /// How many to leave out first.
    pub from: usize,
    /// How many to return.
    pub count: usize,
}

/// An event as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventRow {
    /// Its place among all events.
    pub at: usize,
    /// When it happened, Unix milliseconds.
    pub time_ms: Option<i64>,
    /// What it is.
    pub event: Event,
    /// What the answer is that was asked for.
    pub told: Answer,
    /// Places of the notifications that fire for sure.
    pub by: Vec<usize>,
}

/// A page of the events.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct EventRows {
    /// The page.
    pub rows: Vec<EventRow>,
    /// How many events there are on all pages.
    pub total: usize,
}

/// Whether an event has all words in one of its texts or another.
pub(crate) fn has_words(event: &Event, words: &[String]) -> bool {
    let texts = [
        &event.service_type,
        &event.resource_type,
        &event.trace_name,
        &event.user,
    ];
    let texts = || texts.into_iter().chain(&event.fields).flatten();
    words.iter().all(|word| {
        let mut texts = texts();
        texts.any(|text| contains(text, word))
    })
}

/// Whether a text contains a word that is in lower case.
fn contains(text: &str, word: &str) -> bool {
    text.contains(word) || text.to_ascii_lowercase().contains(word)
}

/// The words of a search, in lower case.
pub(crate) fn words(search: &str) -> Vec<String> {
    let words = search.split_whitespace();
    words.map(str::to_ascii_lowercase).collect()
}

/// The fields of an event that have a name, in the order they are shown.
#[must_use]
pub fn members(event: &Event) -> Vec<(&'static str, &str)> {
    let first = [
        ("service_type", &event.service_type),
        ("resource_type", &event.resource_type),
        ("trace_name", &event.trace_name),
        ("user", &event.user),
    ];
    let first = first
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)));
    let fields = RuleField::ALL
        .into_iter()
        .filter_map(|field| Some((field.as_str(), event.field(field)?)));
    first.chain(fields).collect()
}
