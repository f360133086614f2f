use screen::simulation::{difference, messages, noise, span, step_length};
use screen::when::machine;
use simulator::backtest::Backtest;
use simulator::overview::Tally;

const HOUR: i64 = 3_600_000;

#[test]
fn numbers_are_said_in_words() {
    let tally = |yes, maybe| Tally { yes, maybe };
    assert_eq!(messages(tally(1, 0)), "1 message");
    assert_eq!(
        messages(tally(1_200, 4)),
        "1,200 messages, and possibly 4 more"
    );
    for (ms, words) in [
        (0, "1 minute"),
        (90 * 60_000, "90 minutes"),
        (5 * HOUR, "5 hours"),
        (24 * HOUR + 60_000, "24 hours"),
        (25 * HOUR - 60_000, "1 day and 1 hour"),
        (47 * HOUR, "1 day and 23 hours"),
        (48 * HOUR - 60_000, "2 days"),
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
    let lasting = |hours, yes, most| Backtest {
        messages: Tally { yes, maybe: 0 },
        busiest_hour: Some((9 * HOUR, most)),
        span_ms: Some((0, hours * HOUR)),
        ..Backtest::default()
    };
    let backtest = |yes, most| lasting(7 * 24, yes, most);
    assert_eq!(noise(&backtest(37, 20), machine), None);
    assert_eq!(noise(&Backtest::default(), machine), None);
    assert_eq!(
        noise(&backtest(37, 21), machine).unwrap(),
        "High volume: up to 21 messages in one hour (from 1970-01-01T09:00:00Z). \
         Narrow the operations or add a filter."
    );
    assert_eq!(
        noise(&backtest(7 * 51, 5), machine).unwrap(),
        "High volume: about 51 messages a day. Narrow the operations or add a filter."
    );
    // Nearly seven days, nearly six, six: only the number of messages a day counts.
    assert_eq!(noise(&lasting(159, 321, 5), machine), None);
    assert_eq!(noise(&lasting(141, 288, 5), machine), None);
    assert_eq!(noise(&lasting(144, 298, 5), machine), None);
    assert!(noise(&lasting(144, 301, 5), machine).is_some());
    assert_eq!(noise(&lasting(1, 50, 5), machine), None);
    assert!(noise(&lasting(1, 51, 5), machine).is_some());
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
        (0, 0, "The same events match as in the saved version."),
        (1, 0, "+1 event compared with the saved version."),
        (0, 3, "−3 events compared with the saved version."),
        (12, 3, "+12 and −3 events compared with the saved version."),
    ] {
        assert_eq!(changed(gained, lost).unwrap(), words);
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
        open(0).unwrap(),
        "No certain change compared with the saved version. Unknown for 2 events."
    );
    assert_eq!(
        open(1).unwrap(),
        "+1 event compared with the saved version. Unknown for 2 events."
    );
}
