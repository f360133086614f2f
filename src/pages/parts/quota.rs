//! How much of the quota of notifications is used.

use screen::quota::{Usage, usage};

use crate::state::App;
use crate::ui::icon::icon;
use crate::view::{Node, el, live};

/// “13 of 100 used.”, after these words; as a warning where there is no room for
/// another one.
pub fn quota(app: App, before: &'static str) -> Node {
    live(move || {
        let list = app.store.notifications.get();
        // Half of them say nothing about how many there are.
        let whole = list.filter(|list| list.doubt().is_none());
        let listed = whole.map(|list| list.len());
        let usage = match (app.store.quotas.get(), app.store.quotas.error()) {
            (Some(quotas), _) => usage(&quotas, listed)?,
            // The cloud has no quotas to read: what usually applies.
            (None, Some(error)) if error.is_not_offered() => usage(&[], listed)?,
            (None, Some(_)) => Usage {
                words: "Unknown how many are left: the quotas could not be read.".to_owned(),
                full: false,
            },
            (None, None) => return None,
        };
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
