//! Where things stand in the chart of messages.

use proptest::prelude::*;
use screen::chart::{
    Layer, Tick, WHOLE, bars, percent, range_of, step_under, steps_in, stretch, ticks,
};
use simulator::backtest::Step;
use simulator::overview::Tally;
use simulator::range::TimeRange;
use wire::instant::Civil;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn step(parts: &[usize], rest: usize, maybe: usize, before: usize) -> Step {
    Step {
        messages: Tally {
            yes: parts.iter().sum::<usize>() + rest,
            maybe,
        },
        before: Tally {
            yes: before,
            maybe: 0,
        },
        parts: parts.to_vec(),
        ..Step::default()
    }
}

/// So many steps of that length from a moment on.
fn steps(start_ms: i64, step_ms: i64, count: usize) -> Vec<Step> {
    let starts = (0..).map(|at| start_ms + at * step_ms);
    let step = |start_ms| Step {
        start_ms,
        ..Step::default()
    };
    starts.map(step).take(count).collect()
}

#[test]
fn the_axis_ends_at_a_number_with_a_half() {
    for (most, top) in [
        (0, 1),
        (1, 1),
        (3, 4),
        (5, 6),
        (9, 10),
        (50, 60),
        (801, 1_000),
    ] {
        assert_eq!(bars(&[step(&[], most, 0, 0)]).1, top);
    }
    assert_eq!(bars(&[]).1, 1);
    assert_eq!(
        bars(&[step(&[], 1, 0, 7)]).1,
        8,
        "what was before fits as well"
    );
}

#[test]
fn ticks_stand_at_round_times_of_the_zone_also_where_clocks_change() {
    let labels = |start, step_ms, count, offset: fn(i64) -> i32| {
        let all = ticks(&steps(start, step_ms, count), step_ms, offset);
        let label = |tick: &Tick| {
            let local = Civil::of(tick.ms + i64::from(offset(tick.ms)) * 60_000);
            match tick.is_day {
                true => format!("{}-{}", local.month, local.day),
                false => format!("{:02}:{:02}", local.hour, local.minute),
            }
        };
        all.iter()
            .map(|tick| (tick.at, label(tick)))
            .collect::<Vec<_>>()
    };
    let of = |at, label: &str| (at, label.to_owned());
    // A day from 06:00 UTC on, in UTC and in India.
    assert_eq!(
        labels(6 * HOUR, HOUR, 24, |_| 0),
        [
            of(0, "06:00"),
            of(2_500, "12:00"),
            of(5_000, "18:00"),
            of(7_500, "1-2")
        ]
    );
    assert_eq!(
        labels(6 * HOUR, HOUR, 24, |_| 330),
        [
            of(208, "12:00"),
            of(2_708, "18:00"),
            of(5_208, "1-2"),
            of(7_708, "06:00")
        ]
    );
    // Four days in Berlin; on 29 March 2026 the clocks go forward at 01:00 UTC.
    let berlin: fn(i64) -> i32 = |ms| if ms < 1_774_746_000_000 { 60 } else { 120 };
    let midnight = 1_774_652_400_000;
    assert_eq!(
        labels(midnight, HOUR, 4 * 24 - 1, berlin),
        [
            of(0, "3-28"),
            of(2_526, "3-29"),
            of(4_947, "3-30"),
            of(7_473, "3-31")
        ]
    );
    assert_eq!(ticks(&[], HOUR, |_| 0), []);
}

#[test]
fn what_is_dragged_over_is_a_range_and_comes_back() {
    let all = steps(0, HOUR, 10);
    let range = range_of(&all, HOUR, (7, 2)).unwrap();
    assert_eq!((range.from_ms, range.to_ms), (2 * HOUR, 8 * HOUR));
    assert_eq!(steps_in(&all, HOUR, range), Some((2, 7)));
    assert_eq!(stretch((2, 7), 10), (2_000, 6_000));
    assert_eq!(range_of(&all, HOUR, (0, 10)), None);
    // A range of an address need not begin with a step.
    let within = |from_ms, to_ms| steps_in(&all, HOUR, TimeRange { from_ms, to_ms });
    assert_eq!(within(HOUR + 1, HOUR + 2), Some((1, 1)));
    assert_eq!(within(-DAY, DAY), Some((0, 9)));
    assert_eq!(within(DAY, 2 * DAY), None);
    for (share, at) in [
        (0, 0),
        (999, 0),
        (1_000, 1),
        (WHOLE - 1, 9),
        (WHOLE, 9),
        (WHOLE * 2, 9),
    ] {
        assert_eq!(step_under(share, 10), at);
    }
    assert_eq!(percent(1_205), "12.05%");
}

proptest! {
    #[test]
    fn bars_fill_the_width_and_never_leave_the_chart(
        all in proptest::collection::vec(
            (proptest::collection::vec(0_usize..9_999, 0..6), 0_usize..99, 0_usize..99, 0_usize..99),
            0..62,
        )
    ) {
        let all: Vec<Step> = all.iter().map(|(p, r, m, b)| step(p, *r, *m, *b)).collect();
        let (bars, top) = bars(&all);
        prop_assert_eq!(bars.len(), all.len());
        for (bar, step) in bars.iter().zip(&all) {
            prop_assert!(step.messages.yes + step.messages.maybe <= top);
            prop_assert!(bar.width > 0 && bar.x + bar.width <= WHOLE);
            let mut below = WHOLE;
            for (_, y, height) in &bar.layers {
                prop_assert_eq!(y + height, below, "each stands on the one below it");
                below = *y;
            }
            // What happened is seen, what did not is not.
            let has = |wanted: Layer| bar.layers.iter().any(|(layer, ..)| *layer == wanted);
            prop_assert_eq!(has(Layer::Maybe), step.messages.maybe > 0);
            for (at, part) in step.parts.iter().enumerate() {
                prop_assert_eq!(has(Layer::Part(at)), *part > 0);
            }
        }
        for pair in bars.windows(2) {
            prop_assert!(pair[0].x + pair[0].width <= pair[1].x);
        }
    }

    #[test]
    fn ticks_stay_on_the_axis_whatever_the_times(
        start in any::<i64>(), step_ms in 1_i64..=i64::MAX, count in 0_usize..62
    ) {
        let starts = (0..).map(|at: i64| start.saturating_add(step_ms.saturating_mul(at)));
        let all: Vec<Step> = starts
            .map(|start_ms| Step { start_ms, ..Step::default() })
            .take(count)
            .collect();
        let found = ticks(&all, step_ms, |_| 330);
        prop_assert!(found.len() <= 7);
        prop_assert!(found.windows(2).all(|pair| pair[0].at <= pair[1].at));
        prop_assert!(found.iter().all(|tick| tick.at < WHOLE));
    }
}
