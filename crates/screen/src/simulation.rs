//! What the simulator found, in words and as bars of a chart.

use simulator::backtest::{Backtest, Step};
use simulator::overview::Tally;

use crate::list::{counted, grouped};
use crate::when;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Width and height of a chart, in its own units.
pub const CHART: (usize, usize) = (1_200, 200);

/// More messages a day than people read.
const MANY_A_DAY: usize = 50;

/// More messages in an hour than people read.
const MANY_AN_HOUR: usize = 20;

/// A bar of the chart: certain messages below, uncertain ones on top of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Left edge.
    pub x: usize,
    /// Width; a little is left free to the next one.
    pub width: usize,
    /// Height of the certain part, from the bottom.
    pub yes: usize,
    /// Height of the uncertain part above it.
    pub maybe: usize,
}

/// The bars of all steps, and how many messages the highest one could stand for.
#[must_use]
pub fn bars(steps: &[Step]) -> (Vec<Bar>, usize) {
    let (width, height) = CHART;
    let of = |tally: &Tally| tally.yes + tally.maybe;
    let highest = steps.iter().map(|step| of(&step.messages)).max();
    let top = round_up(highest.unwrap_or(0));
    let count = steps.len().max(1);
    let bar = |(at, step): (usize, &Step)| {
        let (x, next) = (at * width / count, (at + 1) * width / count);
        // What happened at all is seen, however much happened elsewhere.
        let tall = |n: usize| {
            let exact = n * height / top;
            if n > 0 { exact.max(3) } else { 0 }
        };
        let gap = ((next - x) / 6).max(1);
        Bar {
            x,
            width: (next - x).saturating_sub(gap).max(1),
            yes: tall(step.messages.yes),
            maybe: tall(step.messages.maybe),
        }
    };
    (steps.iter().enumerate().map(bar).collect(), top)
}

/// The next number of the form 1, 2 or 5 with zeros.
fn round_up(number: usize) -> usize {
    let mut unit = 1_usize;
    loop {
        for factor in [1, 2, 5] {
            let top = unit.saturating_mul(factor);
            if top >= number || top == usize::MAX {
                return top;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

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
