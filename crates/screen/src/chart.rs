//! A chart of messages over time: where its bars, its ticks and what is selected of it
//! stand, in shares of its width and height. Whole numbers only: printing fractions is
//! not linked.

use simulator::backtest::Step;
use simulator::overview::Tally;
use simulator::range::TimeRange;

/// The whole width or height.
pub const WHOLE: usize = 10_000;

/// What happened at all is seen, however much happened elsewhere.
const LEAST: usize = 180;

/// Labels on the axis of time; more do not fit on a narrow screen.
const MOST_TICKS: i64 = 5;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Lengths the ticks on the axis of time can be apart.
const TICKS_MS: [i64; 13] = [
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    7 * DAY,
    14 * DAY,
    30 * DAY,
];

/// “12.5%”
#[must_use]
pub fn percent(share: usize) -> String {
    format!("{}.{:02}%", share / 100, share % 100)
}

/// A layer of a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// Certain messages of one of the notifications that are told apart.
    Part(usize),
    /// All other certain messages.
    Rest,
    /// Uncertain messages.
    Maybe,
}

/// A step of the chart: layers on top of each other, the lowest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Left edge.
    pub x: usize,
    /// Width; a little is left free to the next one.
    pub width: usize,
    /// Each layer with its upper edge, from the top of the chart, and its height.
    pub layers: Vec<(Layer, usize, usize)>,
    /// Upper edge of what was there before, if it is compared with that.
    pub before: Option<usize>,
}

/// Where step number `at` of `count` begins.
fn edge(at: usize, count: usize) -> usize {
    at * WHOLE / count.max(1)
}

/// The bars of all steps, and how many messages the whole height stands for.
#[must_use]
pub fn bars(steps: &[Step]) -> (Vec<Bar>, usize) {
    let of = |tally: &Tally| tally.yes + tally.maybe;
    let highest = |step: &Step| of(&step.messages).max(of(&step.before));
    let top = round_up(steps.iter().map(highest).max().unwrap_or(0));
    let tall = |number: usize| number.saturating_mul(WHOLE) / top;
    let bar = |(at, step): (usize, &Step)| {
        let (x, next) = (edge(at, steps.len()), edge(at + 1, steps.len()));
        let rest = step.messages.yes.saturating_sub(step.parts.iter().sum());
        let parts = (0..).map(Layer::Part).zip(step.parts.iter().copied());
        let all = parts.chain([(Layer::Rest, rest), (Layer::Maybe, step.messages.maybe)]);
        let mut y = WHOLE;
        let layers = all
            .filter(|(_, number)| *number > 0)
            .map(|(layer, number)| {
                let height = tall(number).max(LEAST).min(y);
                y -= height;
                (layer, y, height)
            });
        Bar {
            x,
            layers: layers.collect(),
            width: (next - x) * 5 / 6,
            before: (of(&step.before) > 0).then(|| WHOLE - tall(of(&step.before))),
        }
    };
    (steps.iter().enumerate().map(bar).collect(), top)
}

/// The next number that is one digit and zeros, and has a half.
fn round_up(number: usize) -> usize {
    let mut unit = 1_usize;
    loop {
        for factor in [1, 2, 4, 6, 8] {
            let top = unit.saturating_mul(factor);
            if top >= number || top == usize::MAX {
                return top;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// A label on the axis of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Where it stands.
    pub at: usize,
    /// The moment, in Unix milliseconds.
    pub ms: i64,
    /// Whether its day is written, and not its time of day.
    pub is_day: bool,
}

/// The labels of the axis of time, at round times of the zone, whose offset at a moment
/// is given.
#[must_use]
pub fn ticks(steps: &[Step], step_ms: i64, offset_minutes: fn(i64) -> i32) -> Vec<Tick> {
    let Some((first, last)) = steps.first().zip(steps.last()) else {
        return Vec::new();
    };
    let (start, end) = (first.start_ms, last.start_ms.saturating_add(step_ms));
    let span = end.saturating_sub(start).max(1);
    let apart = TICKS_MS.into_iter().find(|apart| span / apart < MOST_TICKS);
    let apart = apart.unwrap_or(span / MOST_TICKS + 1);
    let offset = |ms: i64| i64::from(offset_minutes(ms)) * MINUTE;
    let first_local = start.saturating_add(offset(start)).div_euclid(apart);
    let tick = |at: i64| {
        let local = first_local.saturating_add(at).saturating_mul(apart);
        // The offset just before it; where clocks change in between, that after it.
        let guess = local.saturating_sub(offset(local));
        let ms = local.saturating_sub(offset(guess));
        let share = i128::from(ms.saturating_sub(start)) * (WHOLE as i128) / i128::from(span);
        let is_midnight = ms.saturating_add(offset(ms)).rem_euclid(DAY) == 0;
        let at = usize::try_from(share).ok().filter(|at| *at < WHOLE)?;
        let is_day = is_midnight || apart >= DAY;
        Some(Tick { at, ms, is_day })
    };
    (0..=MOST_TICKS + 1).filter_map(tick).collect()
}

/// The step at a share of the width.
#[must_use]
pub fn step_under(share: usize, count: usize) -> usize {
    (share * count / WHOLE).min(count.saturating_sub(1))
}

/// The time from one step to another, whichever comes first.
#[must_use]
pub fn range_of(steps: &[Step], step_ms: i64, (one, other): (usize, usize)) -> Option<TimeRange> {
    let last = steps.get(one.max(other))?.start_ms;
    Some(TimeRange {
        from_ms: steps.get(one.min(other))?.start_ms,
        to_ms: last.saturating_add(step_ms),
    })
}

/// The first and the last step with a part in a range; none where it is beside all.
#[must_use]
pub fn steps_in(steps: &[Step], step_ms: i64, range: TimeRange) -> Option<(usize, usize)> {
    let touches = |step: &Step| {
        step.start_ms < range.to_ms && step.start_ms.saturating_add(step_ms) > range.from_ms
    };
    let first = steps.iter().position(touches)?;
    Some((first, steps.iter().rposition(touches)?))
}

/// Left edge and width of these steps.
#[must_use]
pub fn stretch((first, last): (usize, usize), count: usize) -> (usize, usize) {
    let (from, to) = (
        edge(first.min(last), count),
        edge(first.max(last) + 1, count),
    );
    (from, to - from)
}
