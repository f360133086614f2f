//! The card beside a stored object that says what is noteworthy about it.

use domain::finding::Finding;

use crate::ui::findings::steps;
use crate::ui::icon::icon;
use crate::view::{Node, el};

/// A card with all findings, or the good news that there are none.
pub fn findings_card(title: &'static str, findings: Vec<Finding>) -> Node {
    let (class, icon_name, words) = match findings.len() {
        0 => ("verdict good", "check", "Nothing stands out".to_owned()),
        1 => ("verdict warn", "alert", "1 thing to know".to_owned()),
        n => ("verdict warn", "alert", format!("{n} things to know")),
    };
    el("section")
        .class("card pad")
        .child(el("h2").text(title))
        .child(el("p").class(class).child(icon(icon_name)).child(words))
        .child((!findings.is_empty()).then(|| steps(findings)))
        .node()
}
