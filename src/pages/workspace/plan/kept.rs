//! The run that is kept in this browser, where every tab finds it: there is one at a time.

use std::sync::Arc;

use desired_state::apply::{ItemState, Run};
use desired_state::plan::{Plan, Sentences};
use serde::{Deserialize, Serialize};

use crate::browser::storage::{self, Retention};

/// Name under which the plan that is carried out is kept; with the number of an item, what
/// became of that.
pub const KEPT: &str = "apply";

/// Name under which the tab is kept that carries it out.
pub const OWNER: &str = "apply-owner";

/// A run as it is kept.
pub struct Kept {
    /// Tells it from others.
    pub id: String,
    /// Its plan.
    pub plan: Arc<Plan>,
    /// How far it is.
    pub run: Run,
}

/// What is kept of a run, besides how far its items are.
#[derive(Serialize, Deserialize)]
struct KeptRun {
    /// Tells it from others.
    #[serde(default)]
    id: String,
    /// When it was begun, Unix milliseconds.
    at_ms: i64,
    plan: Plan,
    /// What the checks said about it.
    #[serde(default)]
    sentences: Sentences,
}

fn item_key(item: usize) -> String {
    format!("{KEPT}-{item}")
}

fn kept_run() -> Option<KeptRun> {
    let text = storage::get(Retention::Always, KEPT)?;
    serde_json::from_str(&text).ok()
}

/// The run that is kept, whichever tab began it.
pub fn read() -> Option<Kept> {
    let mut kept = kept_run()?;
    kept.plan.take_sentences(kept.sentences);
    let texts = (0..kept.plan.items.len()).filter_map(|item| {
        let text = storage::get(Retention::Always, &item_key(item))?;
        Some((item, text))
    });
    let texts: Vec<(usize, String)> = texts.collect();
    let items = texts.iter().map(|(item, text)| (*item, text.as_str()));
    let run = Run::resume(kept.plan.clone(), items).ok()?;
    Some(Kept {
        id: kept.id,
        plan: Arc::new(kept.plan),
        run,
    })
}

/// Keeps a run in place of the one that was kept. `false` if the browser refuses.
pub fn write(id: &str, at_ms: i64, plan: &Plan, run: &Run) -> bool {
    remove();
    let kept = KeptRun {
        id: id.to_owned(),
        at_ms,
        plan: plan.clone(),
        sentences: plan.sentences(),
    };
    let text = serde_json::to_string(&kept).unwrap_or_default();
    // What was not begun is not kept: most of a run that begins.
    let is_begun =
        |state: &ItemState<'_>| !matches!(state, ItemState::NothingToDo | ItemState::Open);
    let begun = run.states().enumerate();
    let mut begun = begun.filter(|(_, state)| is_begun(state));
    storage::set(Retention::Always, KEPT, &text) && begun.all(|(at, _)| write_item(at, run))
}

/// Keeps how far an item is. `false` if the browser refuses.
pub fn write_item(item: usize, run: &Run) -> bool {
    storage::set(Retention::Always, &item_key(item), &run.item_to_json(item))
}

/// Keeps none any more.
pub fn remove() {
    let count = kept_run().map_or(0, |kept| kept.plan.items.len());
    storage::remove(Retention::Always, KEPT);
    storage::remove(Retention::Always, OWNER);
    for item in 0..count {
        storage::remove(Retention::Always, &item_key(item));
    }
}
