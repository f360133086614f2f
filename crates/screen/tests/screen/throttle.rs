//! What may be done only so often.

use proptest::prelude::*;
use screen::throttle::{Throttle, Turn};

#[test]
fn the_first_is_done_at_once_and_the_last_is_never_put_off() {
    let mut throttle = Throttle::new(250);
    assert_eq!(throttle.want(1_000), Turn::Now);
    throttle.done(1_000);
    assert_eq!(throttle.want(1_100), Turn::In(150));
    // Wanting it again starts nothing anew.
    assert_eq!(throttle.want(1_200), Turn::Waiting);
    assert_eq!(throttle.want(1_249), Turn::Waiting);
    throttle.done(1_250);
    assert_eq!(throttle.want(1_499), Turn::In(1));
    throttle.done(1_500);
    assert_eq!(throttle.want(1_750), Turn::Now);
}

proptest! {
    /// However it is wanted: it is never done twice within an interval, and never
    /// later than an interval after it was wanted.
    #[test]
    fn often_enough_and_not_too_often(pauses in prop::collection::vec(0..400_u32, 1..60)) {
        let mut throttle = Throttle::new(250);
        let (mut now, mut due, mut wanted) = (0, None, None);
        let mut done: Vec<u32> = Vec::new();
        for pause in pauses {
            let next = now + pause;
            if let Some(at) = due.filter(|at| *at <= next) {
                throttle.done(at);
                done.push(at);
                prop_assert!(wanted.take().is_some_and(|since| at - since <= 250));
                due = None;
            }
            now = next;
            match throttle.want(now) {
                Turn::Now => {
                    prop_assert_eq!(due, None);
                    throttle.done(now);
                    done.push(now);
                }
                Turn::In(rest) => {
                    prop_assert_eq!(due, None);
                    due = Some(now + rest);
                    wanted.get_or_insert(now);
                }
                Turn::Waiting => prop_assert!(due.is_some()),
            }
        }
        for pair in done.windows(2) {
            prop_assert!(pair[1] - pair[0] >= 250, "{:?}", done);
        }
    }
}
