//! What changed between two texts, line by line, for showing a correction.

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

/// With more lines than these in between, what differs is shown as one block.
const LARGEST: usize = 2_000;

/// Compares two texts: a longest common subsequence of their lines. Lines that
/// went stand before those that came.
#[must_use]
pub fn lines(before: &str, after: &str) -> Vec<Line> {
    let a: Vec<&str> = before.lines().collect();
    let b: Vec<&str> = after.lines().collect();
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let shorter = a.len().min(b.len()) - head;
    let tail = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take(shorter)
        .take_while(|(x, y)| x == y)
        .count();
    let middle = |all: &[&str]| -> Vec<String> {
        let count = all.len() - head - tail;
        let lines = all.iter().skip(head).take(count);
        lines.map(|line| (*line).to_owned()).collect()
    };
    let mut out = Vec::new();
    let same = |line: &&str| Line {
        side: Side::Both,
        text: (*line).to_owned(),
    };
    out.extend(a.iter().take(head).map(same));
    between(middle(&a), middle(&b), &mut out);
    out.extend(a.iter().skip(a.len() - tail).map(same));
    out
}

fn between(a: Vec<String>, b: Vec<String>, out: &mut Vec<Line>) {
    let line = |side, text| Line { side, text };
    if a.is_empty() || b.is_empty() || a.len() > LARGEST || b.len() > LARGEST {
        out.extend(a.into_iter().map(|text| line(Side::Before, text)));
        out.extend(b.into_iter().map(|text| line(Side::After, text)));
        return;
    }
    let lengths = lengths(&a, &b);
    let length = |i: usize, j: usize| {
        let row: Option<&Vec<u16>> = lengths.get(i);
        row.and_then(|row| row.get(j)).copied().unwrap_or(0)
    };
    let (mut i, mut j) = (0, 0);
    loop {
        match (a.get(i), b.get(j)) {
            (Some(x), Some(y)) if x == y => {
                out.push(line(Side::Both, x.clone()));
                i += 1;
                j += 1;
            }
            (Some(x), y) if y.is_none() || length(i + 1, j) >= length(i, j + 1) => {
                out.push(line(Side::Before, x.clone()));
                i += 1;
            }
            (_, Some(y)) => {
                out.push(line(Side::After, y.clone()));
                j += 1;
            }
            _ => return,
        }
    }
}

/// For each pair of places, how many lines the rests have in common.
fn lengths(a: &[String], b: &[String]) -> Vec<Vec<u16>> {
    let mut table = vec![vec![0_u16; b.len() + 1]];
    for x in a.iter().rev() {
        let below: &[u16] = table.last().map_or(&[], Vec::as_slice);
        let at = |cells: &[u16], index: usize| cells.get(index).copied().unwrap_or(0);
        let mut row = vec![0];
        for (j, y) in b.iter().enumerate().rev() {
            row.push(if x == y {
                at(below, j + 1) + 1
            } else {
                at(below, j).max(row.last().copied().unwrap_or(0))
            });
        }
        row.reverse();
        table.push(row);
    }
    table.reverse();
    table
}
