//! What the app asks.

use domain::matching::Assumptions;
use domain::notification::Notification;
use wire::json::Value;
use wire::notifications;

use super::parts::{answer_from, answer_to, array, counted, listed, maybe, message, opened, some};
use crate::engine::BacktestQuery;
use crate::rows::RowQuery;

/// What the app asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Read the file that comes with the message.
    File,
    /// Read events from this text.
    Text(String),
    /// Stop reading; what was read is kept.
    Cancel,
    /// These are the notifications and the assumptions.
    Know(Vec<Notification>, Assumptions),
    /// What became of all events?
    Overview,
    /// What would have been sent?
    Backtest(BacktestQuery),
    /// Which events?
    Rows(RowQuery),
    /// Why is the event at that place told about, or not?
    Explain(usize),
}

impl Ask {
    /// As JSON, with a number that the reply repeats.
    #[must_use]
    pub fn to_json(&self, number: u32) -> String {
        let (word, value) = match self {
            Self::File => ("file", Value::Null),
            Self::Text(text) => ("text", Value::from(text.as_str())),
            Self::Cancel => ("cancel", Value::Null),
            Self::Know(known, assumptions) => (
                "know",
                Value::object(vec![
                    ("notifications", array(known, notifications::to_value)),
                    ("assumptions", Value::from(assumptions.to_letters())),
                ]),
            ),
            Self::Overview => ("overview", Value::Null),
            Self::Backtest(query) => (
                "backtest",
                Value::object(vec![
                    ("of", maybe(query.of, Value::from)),
                    (
                        "draft",
                        maybe(query.draft.as_deref(), notifications::to_value),
                    ),
                ]),
            ),
            Self::Rows(query) => (
                "rows",
                Value::object(vec![
                    ("told", maybe(query.told, answer_to)),
                    ("by", maybe(query.by, Value::from)),
                    ("search", Value::from(query.search.as_str())),
                    ("from", Value::from(query.from)),
                    ("count", Value::from(query.count)),
                ]),
            ),
            Self::Explain(at) => ("explain", Value::from(*at)),
        };
        message("ask", word, number, value)
    }

    /// Reads [`Self::to_json`]; `None` for anything else.
    #[must_use]
    pub fn from_json(text: &str) -> Option<(Self, u32)> {
        let (word, number, with) = opened(text, "ask")?;
        let with = &with;
        let place = |value: &Value| super::parts::count(value);
        let notification = |value: &Value| notifications::from_value(value.clone());
        let ask = match word.as_str() {
            "file" => Self::File,
            "text" => Self::Text(with.as_str()?.to_owned()),
            "cancel" => Self::Cancel,
            "know" => Self::Know(
                listed(with, "notifications", notification)?,
                Assumptions::from_letters(&super::parts::text(with, "assumptions")?)?,
            ),
            "overview" => Self::Overview,
            "backtest" => Self::Backtest(BacktestQuery {
                of: some(with, "of", place)?,
                draft: some(with, "draft", notification)?.map(Box::new),
            }),
            "rows" => Self::Rows(RowQuery {
                told: some(with, "told", answer_from)?,
                by: some(with, "by", place)?,
                search: super::parts::text(with, "search")?,
                from: counted(with, "from")?,
                count: counted(with, "count")?,
            }),
            "explain" => Self::Explain(place(with)?),
            _ => return None,
        };
        Some((ask, number))
    }
}
