//! What is asked before something is done.

use leptos::prelude::*;

/// A question, and what happens on yes.
#[derive(Clone)]
pub struct Question {
    /// The question itself.
    pub title: String,
    /// What will follow, one paragraph each.
    pub body: Vec<String>,
    /// Label of the button that does it.
    pub yes: String,
    /// Label of the button that does nothing. It has the focus at first.
    pub no: String,
    /// Word that has to be typed first.
    pub word: Option<String>,
    /// What to do on yes.
    pub act: Callback<()>,
    /// What to do on no, if anything.
    pub decline: Option<Callback<()>>,
}

/// The question being asked, if any.
pub type Asking = RwSignal<Option<Question>>;
