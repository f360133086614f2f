//! Small facts about a notification that lists and pages show alike.

use screen::when;

use crate::browser::clock;
use crate::ui::icon::icon;
use crate::view::{Node, el};

/// “Enabled”, “Disabled” or that nobody knows, told by a shape as well as by a colour.
pub fn state(enabled: Option<bool>) -> Node {
    let (class, word) = match enabled {
        Some(true) => ("state on", "Enabled"),
        Some(false) => ("state", "Disabled"),
        None => {
            let unknown = el("span").class("note warn").child(icon("question"));
            return unknown.text("Status not answered").into();
        }
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
