//! Small facts about a notification that lists and pages show alike.

use screen::when;

use crate::browser::clock;
use crate::view::{Node, el};

/// “Enabled” or “Disabled”, told by a shape as well as by a colour.
pub fn state(enabled: bool) -> Node {
    let (class, word) = if enabled {
        ("state on", "Enabled")
    } else {
        ("state", "Disabled")
    };
    el("span").attr("class", class).child(word).into()
}

/// A time as people say it; the exact one is its tip.
pub fn created(ms: Option<i64>, now: i64) -> Node {
    match ms {
        Some(ms) => {
            let offset = clock::offset_minutes();
            el("time")
                .attr("datetime", when::machine(ms))
                .attr("title", when::exact(ms, offset))
                .child(when::relative(ms, now, offset))
                .into()
        }
        None => "—".into(),
    }
}
