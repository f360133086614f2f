//! Words for points in time.

use proptest::prelude::*;
use screen::when::{date, exact, machine, relative};

const DAY: i64 = 86_400_000;

#[test]
fn dates() {
    let table = [
        (0, 0, "1 Jan 1970, 00:00 UTC"),
        (-1, 0, "31 Dec 1969, 23:59 UTC"),
        (1_633_933_167_000, 0, "11 Oct 2021, 06:19 UTC"),
        (1_633_933_167_000, 120, "11 Oct 2021, 08:19 UTC+2"),
        (1_633_933_167_000, 330, "11 Oct 2021, 11:49 UTC+5:30"),
        (1_633_933_167_000, -420, "10 Oct 2021, 23:19 UTC−7"),
        (1_633_933_167_000, -210, "11 Oct 2021, 02:49 UTC−3:30"),
        (1_633_933_167_000, -30, "11 Oct 2021, 05:49 UTC−0:30"),
        (1_633_933_167_000, 840, "11 Oct 2021, 20:19 UTC+14"),
        (951_782_400_000, 0, "29 Feb 2000, 00:00 UTC"),
        (951_868_800_000, 0, "1 Mar 2000, 00:00 UTC"),
        (1_709_164_800_000, 0, "29 Feb 2024, 00:00 UTC"),
        (1_709_251_199_999, 0, "29 Feb 2024, 23:59 UTC"),
        (1_709_251_200_000, 0, "1 Mar 2024, 00:00 UTC"),
        (1_740_787_199_999, 0, "28 Feb 2025, 23:59 UTC"),
        (1_740_787_200_000, 0, "1 Mar 2025, 00:00 UTC"),
        (4_107_542_400_000, 0, "1 Mar 2100, 00:00 UTC"),
        (4_107_542_399_000, 0, "28 Feb 2100, 23:59 UTC"),
        (1_735_689_599_000, 0, "31 Dec 2024, 23:59 UTC"),
        (1_735_689_599_000, 60, "1 Jan 2025, 00:59 UTC+1"),
        (-2_203_891_200_000, 0, "1 Mar 1900, 00:00 UTC"),
        (-2_203_891_200_001, 0, "28 Feb 1900, 23:59 UTC"),
        (-62_135_596_800_000, 0, "1 Jan 1, 00:00 UTC"),
        (-62_167_219_200_001, 0, "31 Dec -1, 23:59 UTC"),
    ];
    for (ms, offset, words) in table {
        assert_eq!(exact(ms, offset), words, "{ms} {offset}");
        assert_eq!(
            date(ms, offset),
            words.split(',').next().unwrap(),
            "{ms} {offset}"
        );
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
        (0, "just now"),
        (59_999, "just now"),
        (-60_000, "just now"),
        (60_000, "1 minute ago"),
        (119_999, "1 minute ago"),
        (120_000, "2 minutes ago"),
        (3_599_999, "59 minutes ago"),
        (3_600_000, "1 hour ago"),
        (DAY - 1, "23 hours ago"),
        (DAY, "1 day ago"),
        (2 * DAY, "2 days ago"),
        (7 * DAY - 1, "6 days ago"),
        (7 * DAY, "4 Oct 2021"),
        (-60_001, "11 Oct 2021"),
        (-DAY, "12 Oct 2021"),
    ];
    for (ago, words) in table {
        assert_eq!(relative(now - ago, now, 0), words, "{ago}");
    }
    assert_eq!(relative(now - 7 * DAY, now, -420), "3 Oct 2021");
}

proptest! {
    #[test]
    fn any_time_has_words(ms: i64, now: i64, offset in -900..900_i32) {
        prop_assert!(!exact(ms, offset).is_empty());
        prop_assert!(!relative(ms, now, offset).is_empty());
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
