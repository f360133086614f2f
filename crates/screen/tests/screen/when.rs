//! Points in time.

use proptest::prelude::*;
use screen::when::{Ago, ago, machine};

const DAY: i64 = 86_400_000;

#[test]
fn dates() {
    let table = [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (1_633_933_167_000, "2021-10-11T06:19:27Z"),
        (951_782_400_000, "2000-02-29T00:00:00Z"),
        (951_868_800_000, "2000-03-01T00:00:00Z"),
        (1_709_164_800_000, "2024-02-29T00:00:00Z"),
        (1_709_251_199_999, "2024-02-29T23:59:59Z"),
        (1_709_251_200_000, "2024-03-01T00:00:00Z"),
        (1_740_787_199_999, "2025-02-28T23:59:59Z"),
        (1_740_787_200_000, "2025-03-01T00:00:00Z"),
        (4_107_542_400_000, "2100-03-01T00:00:00Z"),
        (4_107_542_399_000, "2100-02-28T23:59:59Z"),
        (1_735_689_599_000, "2024-12-31T23:59:59Z"),
        (-2_203_891_200_000, "1900-03-01T00:00:00Z"),
        (-2_203_891_200_001, "1900-02-28T23:59:59Z"),
    ];
    for (ms, written) in table {
        assert_eq!(machine(ms), written, "{ms}");
    }
}

#[test]
fn for_machines() {
    assert_eq!(machine(1_633_933_167_345), "2021-10-11T06:19:27Z");
    assert_eq!(machine(-1), "1969-12-31T23:59:59Z");
    assert_eq!(machine(-62_135_596_800_000), "0001-01-01T00:00:00Z");
}

#[test]
fn how_long_ago() {
    let now = 1_633_933_167_000;
    let table = [
        (0, Ago::Now),
        (59_999, Ago::Now),
        (-60_000, Ago::Now),
        (60_000, Ago::Minutes(1)),
        (119_999, Ago::Minutes(1)),
        (120_000, Ago::Minutes(2)),
        (3_599_999, Ago::Minutes(59)),
        (3_600_000, Ago::Hours(1)),
        (DAY - 1, Ago::Hours(23)),
        (DAY, Ago::Days(1)),
        (2 * DAY, Ago::Days(2)),
        (7 * DAY - 1, Ago::Days(6)),
        (7 * DAY, Ago::Date),
        (-60_001, Ago::Date),
        (-DAY, Ago::Date),
    ];
    for (since, expected) in table {
        assert_eq!(ago(now - since, now), expected, "{since}");
    }
}

proptest! {
    #[test]
    fn any_time_is_written(ms: i64, now: i64) {
        let _ = ago(ms, now);
        prop_assert!(machine(ms).ends_with('Z'));
    }

    /// Counting day by day from 1 January 1900.
    #[test]
    fn the_calendar_agrees_with_counting(year in 1900..2200_i64, day in 0..365_i64) {
        let leap = |y: i64| y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
        let before: i64 = (1900..year).map(|y| if leap(y) { 366 } else { 365 }).sum();
        let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let (mut month, mut rest) = (0, day);
        while rest >= lengths[month] {
            rest -= lengths[month];
            month += 1;
        }
        let ms = (before + day - 25_567) * DAY;
        let expected = format!("{year:04}-{:02}-{:02}T00:00:00Z", month + 1, rest + 1);
        prop_assert_eq!(machine(ms), expected);
    }
}
