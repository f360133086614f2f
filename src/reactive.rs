//! Memos and effects that leave nothing behind. A signal keeps whoever listens to it
//! until it changes, also one that is gone: a signal that lives as long as the app and
//! hardly ever changes would keep something of every page there ever was. So these
//! stop listening when they go.

use leptos::prelude::*;
use leptos::reactive::computed::ArcMemo;
use leptos::reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber};

/// A value that follows signals, for as long as whoever made it is there.
pub fn memo<T>(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let memo = ArcMemo::new(value);
    until_cleanup(memo.to_any_subscriber());
    memo.into()
}

/// Runs `act` now and whenever a signal it reads changes, for as long as whoever made
/// it is there.
pub fn effect<T: 'static>(act: impl FnMut(Option<T>) -> T + 'static) {
    until_cleanup(Effect::new(act).to_any_subscriber());
}

fn until_cleanup(subscriber: AnySubscriber) {
    on_cleanup(move || subscriber.clear_sources(&subscriber));
}
