//! What the simulator found, in words. [`crate::chart`] draws it.

use simulator::backtest::Backtest;
use simulator::overview::Tally;

use crate::list::{counted, grouped};
use crate::when;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// More messages a day than people read.
const MANY_A_DAY: usize = 50;

/// More messages in an hour than people read.
const MANY_AN_HOUR: usize = 20;

/// “37 messages”, “37 messages, and maybe 4 more”.
#[must_use]
pub fn messages(tally: Tally) -> String {
    let sure = counted(tally.yes, "message", "messages");
    if tally.maybe == 0 {
        sure
    } else {
        [&sure, ", and maybe ", &grouped(tally.maybe), " more"].concat()
    }
}

/// “7 days”, “5 hours”, “12 minutes”: how long the time from one event to another is.
#[must_use]
pub fn span((first, last): (i64, i64)) -> String {
    let span = last.saturating_sub(first);
    let units = [(DAY, "day", "days"), (HOUR, "hour", "hours")];
    let unit = units.into_iter().find(|(unit, ..)| span >= 2 * unit);
    let (unit, one, many) = unit.unwrap_or((MINUTE, "minute", "minutes"));
    let rounded = span.saturating_add(unit / 2) / unit;
    counted(usize::try_from(rounded.max(1)).unwrap_or(1), one, many)
}

/// “3 hours”: how long the steps are.
#[must_use]
pub fn step_length(step_ms: i64) -> String {
    let units = [
        (DAY, "day", "days"),
        (HOUR, "hour", "hours"),
        (MINUTE, "minute", "minutes"),
    ];
    let unit = units.into_iter().find(|(unit, ..)| step_ms % unit == 0);
    let (unit, one, many) = unit.unwrap_or((MINUTE, "minute", "minutes"));
    counted(usize::try_from(step_ms / unit).unwrap_or(0), one, many)
}

/// A warning where so much is sent that nobody reads it. `offset_minutes` says the
/// offset of the time zone at a moment.
#[must_use]
pub fn noise(
    backtest: &Backtest,
    span_ms: Option<(i64, i64)>,
    offset_minutes: fn(i64) -> i32,
) -> Option<String> {
    let days = span_ms.map_or(1, |(first, last)| last.saturating_sub(first) / DAY);
    let days = usize::try_from(days).unwrap_or(1).max(1);
    let a_day = backtest.messages.yes / days;
    let (busiest, most) = backtest.busiest_hour?;
    let lot = if most > MANY_AN_HOUR {
        let hour = when::exact(busiest, offset_minutes(busiest));
        let most = grouped(most);
        ["up to ", &most, " messages in one hour (from ", &hour, ")"].concat()
    } else if a_day > MANY_A_DAY {
        ["about ", &grouped(a_day), " messages a day"].concat()
    } else {
        return None;
    };
    let words = [
        "This is noisy: ",
        &lot,
        ". People stop reading what comes too often; fewer operations or a filter help.",
    ];
    Some(words.concat())
}

/// What a change would do: “It tells about 12 events more than now.”
#[must_use]
pub fn difference(backtest: &Backtest) -> Option<String> {
    backtest.before?;
    let more = counted(backtest.gained, "event", "events");
    let fewer = counted(backtest.lost, "event", "events");
    let words = match (backtest.gained, backtest.lost) {
        (0, 0) if backtest.open == 0 => "The same events are told about as now.".to_owned(),
        (0, 0) => "No event is certain to be told about only now, or no longer.".to_owned(),
        (_, 0) => ["It tells about ", &more, " more than now."].concat(),
        (0, _) => ["It no longer tells about ", &fewer, "."].concat(),
        (gained, lost) => [
            "It tells about ",
            &counted(gained, "other event", "other events"),
            " and no longer about ",
            &grouped(lost),
            ".",
        ]
        .concat(),
    };
    if backtest.open == 0 {
        return Some(words);
    }
    let open = counted(backtest.open, "event", "events");
    Some([&words, " Of ", &open, " it is not known."].concat())
}
