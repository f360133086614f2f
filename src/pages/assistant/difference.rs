//! What a correction changes, line by line.

use setup::diff::{Line, Side, lines};

use crate::view::{Node, el};

/// The corrected text with what went and what came, each line said in words too.
pub fn lines_of(label: &'static str, before: &str, after: &str) -> Node {
    el("pre")
        .class("json difference")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", ["What changes: ", label].concat())
        .child(lines(before, after).into_iter().map(line).collect::<Node>())
        .into()
}

fn line(line: Line) -> Node {
    let text = [line.text.as_str(), "\n"].concat();
    let (tag, words) = match line.side {
        Side::Both => return el("span").child(text).node(),
        Side::Before => ("del", "removed: "),
        Side::After => ("ins", "added: "),
    };
    el(tag)
        .child(el("span").class("unseen").text(words))
        .child(text)
        .node()
}
