//! The rows below the first screen follow when the others are painted: what a
//! person looks at while typing is there sooner.

use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::list::ListView;

use crate::browser::clock;
use crate::reactive::effect;
use crate::state::store::Prepared;

/// Rows that change at once.
pub const AT_ONCE: usize = 12;

/// When the others follow: after the next frame.
const LATER_MS: u32 = 24;

/// A page of a list with the rows it is of.
pub type Shown = (Prepared, ListView);

/// What the rows after [`AT_ONCE`] show: each change a moment later. If there are
/// none after those, they are gone at once. `whole` has all rows there at first.
pub fn late(shown: Memo<Option<Shown>>, whole: bool) -> RwSignal<Option<Shown>> {
    let late = RwSignal::new(whole.then(|| shown.get_untracked()).flatten());
    effect(move |_| {
        let now = shown.get();
        let few = now.as_ref().is_none_or(|(_, v)| v.indices.len() <= AT_ONCE);
        if few || late.with_untracked(|late| *late == now) {
            late.set(now);
            return;
        }
        spawn_local(async move {
            clock::sleep(LATER_MS).await;
            // A newer change has its own turn; the page may be gone.
            let current = shown.try_get_untracked();
            if current.is_some_and(|current| current == now) {
                late.try_set(now);
            }
        });
    });
    late
}
