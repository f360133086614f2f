//! What the worker answers.

use domain::cts::RuleField;
use domain::matching::{Answer, Judgement, Stage};
use wire::json::Value;

use super::parts::{
    answer_from, answer_to, array, count, counted, event_from, event_to, list, listed, maybe,
    message, named_from, named_to, opened, some, tally_from, tally_to,
};
use crate::backtest::{Backtest, Step};
use crate::engine::Explained;
use crate::overview::{Overview, SeenOperation};
use crate::rows::{Row, Rows};

/// How far reading is, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Loaded {
    /// Bytes that are read, and how many there are in all.
    pub bytes: (usize, usize),
    /// Whether reading goes on.
    pub goes_on: bool,
    /// Whether it was stopped before the end.
    pub stopped: bool,
    /// Events of this text by now, with those that were there already.
    pub read: usize,
    /// What was skipped of this text: no events, or too broken to be read.
    pub skipped: usize,
    /// Events that are kept by now, of all texts.
    pub events: usize,
    /// Events that were left out because they were there already.
    pub duplicates: usize,
    /// Line, column and sentence of what is not as it should be: the first ones.
    pub problems: Vec<(usize, usize, String)>,
    /// How many there are besides.
    pub more_problems: usize,
    /// Why there are no events in the text at all.
    pub fault: Option<(usize, usize, String)>,
}

/// What the worker answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The worker runs.
    Ready,
    /// How far reading is.
    Loaded(Loaded),
    /// What became of all events.
    Overview(Overview),
    /// What would have been sent.
    Backtest(Backtest),
    /// The events.
    Rows(Rows),
    /// Why an event is told about, or not; nothing if it is not there.
    Explained(Option<Explained>),
}

fn problem_to((line, column, sentence): &(usize, usize, String)) -> Value {
    Value::Array(vec![
        Value::from(*line),
        Value::from(*column),
        Value::from(sentence.as_str()),
    ])
}

fn problem_from(value: &Value) -> Option<(usize, usize, String)> {
    let [line, column, sentence] = value.as_array()? else {
        return None;
    };
    Some((count(line)?, count(column)?, sentence.as_str()?.to_owned()))
}

fn pair_to((one, other): (i64, i64)) -> Value {
    Value::Array(vec![Value::from(one), Value::from(other)])
}

fn pair_from(value: &Value) -> Option<(i64, i64)> {
    let [one, other] = value.as_array()? else {
        return None;
    };
    Some((one.as_i64()?, other.as_i64()?))
}

fn loaded_to(loaded: &Loaded) -> Value {
    Value::object(vec![
        ("done", Value::from(loaded.bytes.0)),
        ("bytes", Value::from(loaded.bytes.1)),
        ("read", Value::from(loaded.read)),
        ("skipped", Value::from(loaded.skipped)),
        ("goes_on", Value::from(loaded.goes_on)),
        ("stopped", Value::from(loaded.stopped)),
        ("events", Value::from(loaded.events)),
        ("duplicates", Value::from(loaded.duplicates)),
        ("problems", array(&loaded.problems, problem_to)),
        ("more_problems", Value::from(loaded.more_problems)),
        ("fault", maybe(loaded.fault.as_ref(), problem_to)),
    ])
}

fn loaded_from(value: &Value) -> Option<Loaded> {
    Some(Loaded {
        bytes: (counted(value, "done")?, counted(value, "bytes")?),
        read: counted(value, "read")?,
        skipped: counted(value, "skipped")?,
        goes_on: value.get("goes_on")?.as_bool()?,
        stopped: value.get("stopped")?.as_bool()?,
        events: counted(value, "events")?,
        duplicates: counted(value, "duplicates")?,
        problems: listed(value, "problems", problem_from)?,
        more_problems: counted(value, "more_problems")?,
        fault: some(value, "fault", problem_from)?,
    })
}

fn value_to((field, value): &(RuleField, String)) -> Value {
    Value::Array(vec![
        Value::from(field.as_str()),
        Value::from(value.as_str()),
    ])
}

fn value_from(value: &Value) -> Option<(RuleField, String)> {
    let [field, value] = value.as_array()? else {
        return None;
    };
    Some((
        RuleField::named(field.as_str()?)?,
        value.as_str()?.to_owned(),
    ))
}

fn overview_to(overview: &Overview) -> Value {
    let seen = |seen: &SeenOperation| {
        let [service, resource, name] = &seen.operation;
        Value::Array(vec![
            Value::from(service.as_str()),
            Value::from(resource.as_str()),
            Value::from(name.as_str()),
            Value::from(seen.events),
            tally_to(&seen.told),
        ])
    };
    Value::object(vec![
        ("events", Value::from(overview.events)),
        ("told", tally_to(&overview.told)),
        ("tallies", array(&overview.tallies, tally_to)),
        ("matching", array(&overview.matching, tally_to)),
        ("operations", array(&overview.operations, seen)),
        ("users", array(&overview.users, named_to)),
        ("values", array(&overview.values, value_to)),
        ("span", maybe(overview.span_ms, pair_to)),
        (
            "central",
            maybe(overview.central_project.as_deref(), Value::from),
        ),
        (
            "global",
            array(&overview.global_services, |service| {
                Value::from(service.as_str())
            }),
        ),
    ])
}

fn overview_from(value: &Value) -> Option<Overview> {
    let seen = |value: &Value| {
        let [service, resource, name, events, told] = value.as_array()? else {
            return None;
        };
        let text = |value: &Value| value.as_str().map(str::to_owned);
        Some(SeenOperation {
            operation: [text(service)?, text(resource)?, text(name)?],
            events: count(events)?,
            told: tally_from(told)?,
        })
    };
    Some(Overview {
        events: counted(value, "events")?,
        told: tally_from(value.get("told")?)?,
        tallies: listed(value, "tallies", tally_from)?,
        matching: listed(value, "matching", tally_from)?,
        operations: listed(value, "operations", seen)?,
        users: listed(value, "users", named_from)?,
        values: listed(value, "values", value_from)?,
        span_ms: some(value, "span", pair_from)?,
        central_project: some(value, "central", |project| {
            project.as_str().map(str::to_owned)
        })?,
        global_services: listed(value, "global", |service| {
            service.as_str().map(str::to_owned)
        })?,
    })
}

fn backtest_to(backtest: &Backtest) -> Value {
    let step = |step: &Step| {
        Value::Array(vec![
            Value::from(step.start_ms),
            Value::from(step.events),
            tally_to(&step.messages),
        ])
    };
    let busiest = backtest.busiest_hour.and_then(|(start, sent)| {
        let sent = i64::try_from(sent).ok()?;
        Some((start, sent))
    });
    Value::object(vec![
        ("messages", tally_to(&backtest.messages)),
        ("before", maybe(backtest.before.as_ref(), tally_to)),
        ("gained", Value::from(backtest.gained)),
        ("lost", Value::from(backtest.lost)),
        ("open", Value::from(backtest.open)),
        ("undated", Value::from(backtest.undated)),
        ("step", Value::from(backtest.step_ms)),
        ("steps", array(&backtest.steps, step)),
        ("busiest", maybe(busiest, pair_to)),
        (
            "most",
            array(&backtest.most, |counts| array(counts, named_to)),
        ),
    ])
}

fn backtest_from(value: &Value) -> Option<Backtest> {
    let step = |value: &Value| {
        let [start, events, messages] = value.as_array()? else {
            return None;
        };
        Some(Step {
            start_ms: start.as_i64()?,
            events: count(events)?,
            messages: tally_from(messages)?,
        })
    };
    let busiest = |value: &Value| {
        let (start, sent) = pair_from(value)?;
        Some((start, usize::try_from(sent).ok()?))
    };
    let most = listed(value, "most", |counts| list(counts, named_from))?;
    Some(Backtest {
        messages: tally_from(value.get("messages")?)?,
        before: some(value, "before", tally_from)?,
        gained: counted(value, "gained")?,
        lost: counted(value, "lost")?,
        open: counted(value, "open")?,
        undated: counted(value, "undated")?,
        step_ms: value.get("step")?.as_i64()?,
        steps: listed(value, "steps", step)?,
        busiest_hour: some(value, "busiest", busiest)?,
        most: most.try_into().ok()?,
    })
}

fn rows_to(rows: &Rows) -> Value {
    let row = |row: &Row| {
        Value::object(vec![
            ("at", Value::from(row.at)),
            ("time", maybe(row.time_ms, Value::from)),
            ("event", event_to(&row.event)),
            ("told", answer_to(row.told)),
            ("by", array(&row.by, |place| Value::from(*place))),
        ])
    };
    Value::object(vec![
        ("rows", array(&rows.rows, row)),
        ("total", Value::from(rows.total)),
    ])
}

fn rows_from(value: &Value) -> Option<Rows> {
    let row = |value: &Value| {
        Some(Row {
            at: counted(value, "at")?,
            time_ms: some(value, "time", Value::as_i64)?,
            event: event_from(value.get("event")?)?,
            told: answer_from(value.get("told")?)?,
            by: listed(value, "by", count)?,
        })
    };
    Some(Rows {
        rows: listed(value, "rows", row)?,
        total: counted(value, "total")?,
    })
}

/// The stages in the order every judgement has them.
const STAGES: [Stage; 5] = [
    Stage::Status,
    Stage::Operation,
    Stage::User,
    Stage::Kind,
    Stage::Filter,
];

fn explained_to(explained: &Explained) -> Value {
    let judgement = |judgement: &Judgement| {
        let answer = |(_, answer): &(Stage, Answer)| answer_to(*answer);
        Value::object(vec![
            ("fires", answer_to(judgement.fires)),
            ("stages", array(&judgement.stages, answer)),
            ("rules", array(&judgement.rules, |rule| answer_to(*rule))),
        ])
    };
    Value::object(vec![
        ("event", event_to(&explained.event)),
        ("time", maybe(explained.time_ms, Value::from)),
        ("judgements", array(&explained.judgements, judgement)),
    ])
}

fn explained_from(value: &Value) -> Option<Explained> {
    let judgement = |value: &Value| {
        let answers = listed(value, "stages", answer_from)?;
        let stages: Vec<(Stage, Answer)> = STAGES.into_iter().zip(answers).collect();
        Some(Judgement {
            fires: answer_from(value.get("fires")?)?,
            stages: stages.try_into().ok()?,
            rules: listed(value, "rules", answer_from)?,
        })
    };
    Some(Explained {
        event: event_from(value.get("event")?)?,
        time_ms: some(value, "time", Value::as_i64)?,
        judgements: listed(value, "judgements", judgement)?,
    })
}

impl Reply {
    /// As JSON, with the number of what was asked.
    #[must_use]
    pub fn to_json(&self, number: u32) -> String {
        let (word, value) = match self {
            Self::Ready => ("ready", Value::Null),
            Self::Loaded(loaded) => ("loaded", loaded_to(loaded)),
            Self::Overview(overview) => ("overview", overview_to(overview)),
            Self::Backtest(backtest) => ("backtest", backtest_to(backtest)),
            Self::Rows(rows) => ("rows", rows_to(rows)),
            Self::Explained(explained) => ("explained", maybe(explained.as_ref(), explained_to)),
        };
        message("reply", word, number, value)
    }

    /// Reads [`Self::to_json`]; `None` for anything else.
    #[must_use]
    pub fn from_json(text: &str) -> Option<(Self, u32)> {
        let (word, number, with) = opened(text, "reply")?;
        let with = &with;
        let reply = match word.as_str() {
            "ready" => Self::Ready,
            "loaded" => Self::Loaded(loaded_from(with)?),
            "overview" => Self::Overview(overview_from(with)?),
            "backtest" => Self::Backtest(backtest_from(with)?),
            "rows" => Self::Rows(rows_from(with)?),
            "explained" if with.is_null() => Self::Explained(None),
            "explained" => Self::Explained(Some(explained_from(with)?)),
            _ => return None,
        };
        Some((reply, number))
    }
}
