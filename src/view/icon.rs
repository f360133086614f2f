//! Icons: copies of what the page carries. A copy is one call where an element made
//! piece by piece is eight, and a drawing of its own is less work for the browser than
//! one that refers to another.

use std::cell::RefCell;

use web_sys::{Document, Node as DomNode};

thread_local! {
    /// What is copied, by name, once it was looked up.
    static FOUND: RefCell<Vec<(&'static str, DomNode)>> = const { RefCell::new(Vec::new()) };
}

/// A new copy of an icon; nothing where the page has none of that name.
pub fn copy(document: &Document, name: &'static str) -> Option<DomNode> {
    FOUND.with_borrow_mut(|found| {
        let at = found.iter().position(|(of, _)| *of == name);
        if at.is_none() {
            let icon = document.query_selector(&format!("#icons [data-icon={name}]"));
            found.push((name, icon.ok()??.into()));
        }
        let (_, icon) = at.map_or_else(|| found.last(), |at| found.get(at))?;
        icon.clone_node_with_deep(true).ok()
    })
}
