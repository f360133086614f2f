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

/// Name under which the run is kept that the one which is kept takes back.
const TAKEN_BACK: &str = "apply-before";

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

/// The run that is taken back, with the texts of its items.
#[derive(Serialize, Deserialize)]
struct TakenBack {
    run: KeptRun,
    items: Vec<(usize, String)>,
}

fn item_key(item: usize) -> String {
    format!("{KEPT}-{item}")
}

fn kept_run() -> Option<KeptRun> {
    let text = storage::get(Retention::Always, KEPT)?;
    serde_json::from_str(&text).ok()
}

fn item_texts(plan: &Plan) -> Vec<(usize, String)> {
    let texts = (0..plan.items.len()).filter_map(|item| {
        let text = storage::get(Retention::Always, &item_key(item))?;
        Some((item, text))
    });
    texts.collect()
}

/// The run that is kept, whichever tab began it.
pub fn read() -> Option<Kept> {
    let mut kept = kept_run()?;
    kept.plan.take_sentences(kept.sentences);
    let texts = item_texts(&kept.plan);
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

/// Keeps a run that takes back the one that was kept, which stays besides. `false` if the
/// browser refuses.
pub fn write_undo(id: &str, at_ms: i64, plan: &Plan, run: &Run) -> bool {
    let before = kept_run().map(|run| {
        let items = item_texts(&run.plan);
        TakenBack { run, items }
    });
    let is_kept = write(id, at_ms, plan, run);
    if let Some(text) = before.and_then(|before| serde_json::to_string(&before).ok()) {
        storage::set(Retention::Always, TAKEN_BACK, &text);
    }
    is_kept
}

/// Keeps again the run that was to be taken back, in place of the one that did not do it all.
/// Whether there is one.
pub fn restore() -> bool {
    let text = storage::get(Retention::Always, TAKEN_BACK);
    let Some(TakenBack { run, items }) = text.and_then(|text| serde_json::from_str(&text).ok())
    else {
        return false;
    };
    remove();
    let text = serde_json::to_string(&run).unwrap_or_default();
    for (item, text) in items {
        storage::set(Retention::Always, &item_key(item), &text);
    }
    storage::set(Retention::Always, KEPT, &text)
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
    storage::remove(Retention::Always, TAKEN_BACK);
    for item in 0..count {
        storage::remove(Retention::Always, &item_key(item));
    }
}
