//! Answers with members left out, at any depth, never make the console write what
//! nobody asked for. A small service keeps what is true, leaves members out of what it
//! answers, and looks at every body it is sent: each member has to be what is stored,
//! what the person asked for, or absent where it was not answered and may be absent.
//!
//! The flow of requests is that of `src/client`; every decision in it is the console's
//! own code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod dropped {
    pub mod connectors;
    pub mod noise;
    pub mod notifications;
}

use dropped::noise::Noise;

/// More than the 2,000 that are the least.
const SEQUENCES: u64 = 2_200;

#[test]
fn no_notification_is_written_as_nobody_asked() {
    let mut done = [0; 2];
    for seed in 0..SEQUENCES {
        let wrote = dropped::notifications::sequence(&mut Noise::new(seed));
        done[usize::from(wrote)] += 1;
    }
    // Neither is everything refused, nor is nothing ever in the way.
    assert!(done.iter().all(|count| *count > 500), "{done:?}");
}

#[test]
fn no_connector_is_written_as_nobody_asked() {
    let mut done = [0; 2];
    for seed in 0..SEQUENCES {
        let wrote = dropped::connectors::sequence(&mut Noise::new(seed));
        done[usize::from(wrote)] += 1;
    }
    assert!(done.iter().all(|count| *count > 300), "{done:?}");
}
