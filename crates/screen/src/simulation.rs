//! What the simulator found, as messages. [`crate::chart`] draws it.

use messages::text::Then;
use messages::{Message, simulator as say};
use simulator::backtest::Backtest;
use simulator::overview::Tally;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// More messages a day than people read.
const MANY_A_DAY: usize = 50;

/// More messages in an hour than people read.
const MANY_AN_HOUR: usize = 20;

/// “37 messages”, “37 messages, and possibly 4 more”.
#[must_use]
pub fn messages(tally: Tally) -> Message {
    let sure = tally.yes;
    match tally.maybe {
        0 => say::Sent { sure }.into(),
        more => say::SentMaybe { sure, more }.into(),
    }
}

/// So many of the greatest unit that fits at least `least` times, rounded.
fn duration(ms: i64, least: i64) -> Message {
    let count = |unit: i64| {
        let rounded = ms.saturating_add(unit / 2) / unit;
        usize::try_from(rounded.max(1)).unwrap_or(1)
    };
    if ms >= least * DAY {
        say::Days { count: count(DAY) }.into()
    } else if ms >= least * HOUR {
        let count = count(HOUR);
        say::Hours { count }.into()
    } else {
        let count = count(MINUTE);
        say::Minutes { count }.into()
    }
}

/// “7 days”, “1 day and 3 hours”, “5 hours”, “12 minutes”: how long the time from one event
/// to another is.
#[must_use]
pub fn span((first, last): (i64, i64)) -> Message {
    let ms = last.saturating_sub(first);
    // Rounded first: what is nearly two days is not one day and 24 hours.
    let hours = usize::try_from(ms.saturating_add(HOUR / 2) / HOUR).unwrap_or_default();
    match hours {
        25..48 => say::DayAndHours { hours: hours - 24 }.into(),
        48.. => duration(ms, 1),
        _ => duration(ms, 2),
    }
}

/// “3 hours”: how long the steps are.
#[must_use]
pub fn step_length(step_ms: i64) -> Message {
    duration(step_ms, 1)
}

/// A warning where so much is sent that nobody reads it. `written` writes a moment.
#[must_use]
pub fn noise(backtest: &Backtest, written: fn(i64) -> String) -> Option<Message> {
    let span = backtest
        .span_ms
        .map(|(first, last)| last.saturating_sub(first));
    // In less than a day no more is sent than is counted.
    let hours = usize::try_from(span.unwrap_or(DAY) / HOUR).map_or(24, |hours| hours.max(24));
    let count = backtest.messages.yes.saturating_mul(24).div_ceil(hours);
    let (busiest, most) = backtest.busiest_hour?;
    if most > MANY_AN_HOUR {
        let hour = written(busiest).into();
        Some(say::HighVolumeHour { count: most, hour }.into())
    } else if count > MANY_A_DAY {
        Some(say::HighVolumeDay { count }.into())
    } else {
        None
    }
}

/// What a change would do: “+12 events compared with the saved version.”
#[must_use]
pub fn difference(backtest: &Backtest) -> Option<Message> {
    backtest.before?;
    let (gained, lost) = (backtest.gained, backtest.lost);
    let first = match (gained, lost) {
        (0, 0) if backtest.open == 0 => say::SAME_EVENTS,
        (0, 0) => say::NO_CERTAIN_CHANGE,
        (gained, 0) => say::Gained { gained }.into(),
        (0, lost) => say::Lost { lost }.into(),
        (gained, lost) => say::GainedAndLost { gained, lost }.into(),
    };
    if backtest.open == 0 {
        return Some(first);
    }
    let count = backtest.open;
    let second: Message = say::UnknownFor { count }.into();
    let (first, second) = (first.into(), second.into());
    Some(Then { first, second }.into())
}
