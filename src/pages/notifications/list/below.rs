//! The rows below the end of the window follow when the others are painted: what a
//! person looks at while typing is there sooner.

use leptos::prelude::*;
use leptos::task::spawn_local;
use screen::list::ListView;

use crate::browser::{clock, dom};
use crate::reactive::effect;
use crate::state::store::PreparedRows;

/// Where the first row begins, in pixels from the top of the page, at the least.
const TOP: u32 = 170;

/// How high a row is at the least, in pixels: it has two lines.
const ROW: u32 = 60;

/// When the rows below follow: after the next frame.
const LATER_MS: u32 = 24;

/// What is above the rows: who works there has the top of the page on the screen.
const ABOVE: &str = "[role=search], thead";

/// A page of a list with the rows it is of.
pub type Shown = (PreparedRows, ListView);

/// How many rows reach to the end of the window, or a little below it.
pub fn on_screen() -> usize {
    let height = dom::window_height().saturating_sub(TOP);
    usize::try_from(height / ROW + 1).unwrap_or(usize::MAX)
}

/// What the rows after the first `many` show: changes made from above the rows a moment
/// later, others at once. `whole` has all rows there at first.
pub fn rows_below(shown: Memo<Option<Shown>>, many: usize, whole: bool) -> RwSignal<Option<Shown>> {
    let late = RwSignal::new(whole.then(|| shown.get_untracked()).flatten());
    effect(move |_| {
        let now = shown.get();
        let few = now.as_ref().is_none_or(|(_, v)| v.indices.len() <= many);
        let same = late.with_untracked(|late| *late == now);
        let first = late.with_untracked(Option::is_none);
        if few || same || !(first || dom::focus_is_in(ABOVE)) {
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
