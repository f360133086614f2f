use screen::simulation::{difference, messages, noise, span, step_length};
use simulator::backtest::Backtest;
use simulator::overview::Tally;

const HOUR: i64 = 3_600_000;

#[test]
fn numbers_are_said_in_words() {
    let tally = |yes, maybe| Tally { yes, maybe };
    assert_eq!(messages(tally(1, 0)), "1 message");
    assert_eq!(
        messages(tally(1_200, 4)),
        "1,200 messages, and maybe 4 more"
    );
    for (ms, words) in [
        (0, "1 minute"),
        (90 * 60_000, "90 minutes"),
        (5 * HOUR, "5 hours"),
        (47 * HOUR, "47 hours"),
        (7 * 24 * HOUR - 60_000, "7 days"),
    ] {
        assert_eq!(span((1_000, 1_000 + ms)), words);
    }
    assert_eq!(step_length(3 * HOUR), "3 hours");
    assert_eq!(step_length(24 * HOUR), "1 day");
    assert_eq!(step_length(60_000), "1 minute");
}

#[test]
fn noise_is_named_with_its_worst_hour() {
    let week = Some((0, 7 * 24 * HOUR));
    let backtest = |yes, most| Backtest {
        messages: Tally { yes, maybe: 0 },
        busiest_hour: Some((9 * HOUR, most)),
        ..Backtest::default()
    };
    assert_eq!(noise(&backtest(37, 20), week, |_| 0), None);
    assert_eq!(noise(&Backtest::default(), None, |_| 0), None);
    let words = noise(&backtest(37, 21), week, |_| 0).unwrap();
    assert!(
        words.contains("up to 21 messages in one hour (from 1 Jan 1970, 09:00 UTC)"),
        "{words}"
    );
    let words = noise(&backtest(7 * 51, 5), week, |_| 0).unwrap();
    assert!(words.contains("about 51 messages a day"), "{words}");
    // The hour is said in the zone of that hour, not in that of another season.
    let summer = |ms| if ms < 12 * HOUR { 60 } else { 120 };
    let words = noise(&backtest(37, 21), week, summer).unwrap();
    assert!(words.contains("(from 1 Jan 1970, 10:00 UTC+1)"), "{words}");
}

#[test]
fn a_change_is_compared_with_what_is_stored() {
    let changed = |gained, lost| {
        difference(&Backtest {
            before: Some(Tally::default()),
            gained,
            lost,
            ..Backtest::default()
        })
    };
    assert_eq!(difference(&Backtest::default()), None);
    for (gained, lost, words) in [
        (0, 0, "The same events are told about as now."),
        (1, 0, "It tells about 1 event more than now."),
        (0, 3, "It no longer tells about 3 events."),
        (
            12,
            3,
            "It tells about 12 other events and no longer about 3.",
        ),
    ] {
        assert_eq!(changed(gained, lost).as_deref(), Some(words));
    }
    let open = |gained| {
        difference(&Backtest {
            before: Some(Tally::default()),
            gained,
            open: 2,
            ..Backtest::default()
        })
    };
    assert_eq!(
        open(0).as_deref(),
        Some(
            "No event is certain to be told about only now, or no longer. Of 2 events it is not known."
        )
    );
    assert_eq!(
        open(1).as_deref(),
        Some("It tells about 1 event more than now. Of 2 events it is not known.")
    );
}
