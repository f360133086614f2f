//! How much of the quota of notifications is used.

use screen::quota::usage;

use crate::state::App;
use crate::ui::icon::icon;
use crate::view::{Node, el, live};

/// “13 of 100 used.”, after these words; as a warning where there is no room for
/// another one.
pub fn quota(app: App, before: &'static str) -> Node {
    live(move || {
        let quotas = app.store.quotas.get()?;
        let listed = app.store.notifications.get().map(|list| list.len());
        let usage = usage(&quotas, listed)?;
        let (class, mark) = if usage.full {
            ("note warn", Some(icon("alert")))
        } else {
            ("", None)
        };
        Some(
            el("span")
                .class(class)
                .child(mark)
                .child(el("span").text(before).child(usage.words)),
        )
    })
}
