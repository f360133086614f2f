//! What changed between two texts, line by line, for showing a correction.

use similar::{Algorithm, ChangeTag, capture_diff_slices};

/// A line of a comparison.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// Where the line is.
    pub side: Side,
    /// The line without its end. May hold an external ID.
    pub text: String,
}

impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.side.fmt(f)
    }
}

/// Where a line of a comparison is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// In both texts.
    Both,
    /// Only in the text before.
    Before,
    /// Only in the text after.
    After,
}

/// Compares two texts: a longest common subsequence of their lines. Lines that
/// went stand before those that came.
#[must_use]
pub fn lines(before: &str, after: &str) -> Vec<Line> {
    let [before, after] = [before, after].map(|text| text.lines().collect::<Vec<_>>());
    let runs = capture_diff_slices(Algorithm::Myers, &before, &after);
    let changes = runs
        .iter()
        .flat_map(|run| run.iter_changes(&before, &after));
    let line = changes.map(|change| Line {
        side: match change.tag() {
            ChangeTag::Equal => Side::Both,
            ChangeTag::Delete => Side::Before,
            ChangeTag::Insert => Side::After,
        },
        text: change.value().to_owned(),
    });
    line.collect()
}
