//! What something is being done with, so that nothing is done twice. Lives as
//! long as the app: messages offer actions on every page.

use leptos::prelude::*;

/// Ids of notifications something is being done with, so that nothing is done
/// twice.
#[derive(Clone, Copy)]
pub struct Busy(RwSignal<Vec<String>>);

impl Busy {
    /// Nothing is being done.
    pub fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// Whether something is being done with it.
    pub fn has(&self, id: &str) -> bool {
        self.0.with(|ids| ids.iter().any(|i| i == id))
    }

    /// Something begins with it. `false` if something is being done already.
    pub fn start(&self, id: &str) -> bool {
        if self.0.with_untracked(|ids| ids.iter().any(|i| i == id)) {
            return false;
        }
        self.0.update(|ids| ids.push(id.to_owned()));
        true
    }

    /// It is done.
    pub fn end(&self, id: &str) {
        self.0.update(|ids| ids.retain(|i| i != id));
    }
}
