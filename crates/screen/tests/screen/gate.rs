//! So many requests at once, whoever asks for them.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use screen::gate::{Gate, Pass, Waiting};

/// Counts how often it was woken.
#[derive(Default)]
struct Woken(AtomicUsize);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

fn poll(waiting: &mut Waiting) -> Option<Pass> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(waiting).poll(&mut context) {
        Poll::Ready(pass) => Some(pass),
        Poll::Pending => None,
    }
}

#[test]
fn only_so_many_pass_and_the_next_one_in_order_follows() {
    let gate = Gate::new(2);
    let first = poll(&mut gate.pass());
    let second = poll(&mut gate.pass());
    assert!(first.is_some() && second.is_some());
    let (mut third, mut fourth) = (gate.pass(), gate.pass());
    assert!(poll(&mut third).is_none() && poll(&mut fourth).is_none());
    drop(second);
    assert!(poll(&mut fourth).is_none(), "the third came before it");
    let third = poll(&mut third);
    assert!(third.is_some());
    // Who comes when nothing is free does not overtake who waits.
    let mut fifth = gate.pass();
    assert!(poll(&mut fifth).is_none());
    drop(third);
    assert!(poll(&mut fifth).is_none());
    assert!(poll(&mut fourth).is_some());
    assert!(poll(&mut fifth).is_some());
    drop(first);
}

#[test]
fn who_waits_is_woken_when_somebody_leaves() {
    let gate = Gate::new(1);
    let first = poll(&mut gate.pass());
    let woken = Arc::new(Woken::default());
    let waker = Waker::from(Arc::clone(&woken));
    let mut second = pin!(gate.pass());
    let mut context = Context::from_waker(&waker);
    assert!(second.as_mut().poll(&mut context).is_pending());
    drop(first);
    assert_eq!(woken.0.load(Ordering::Relaxed), 1);
    assert!(second.as_mut().poll(&mut context).is_ready());
}

#[test]
fn a_turn_of_somebody_who_waits_no_more_is_not_lost() {
    let gate = Gate::new(1);
    let first = poll(&mut gate.pass());
    let (mut second, mut third, mut fourth) = (gate.pass(), gate.pass(), gate.pass());
    for waiting in [&mut second, &mut third, &mut fourth] {
        assert!(poll(waiting).is_none());
    }
    // Before its turn, and after that came but before it was taken.
    drop(second);
    drop(first);
    drop(third);
    let last = poll(&mut fourth);
    assert!(last.is_some());
    drop(last);
    assert!(poll(&mut gate.pass()).is_some());
}
