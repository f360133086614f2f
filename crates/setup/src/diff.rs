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
    let same = |(x, y): &(&&str, &&str)| x == y;
    let head = a.iter().zip(&b).take_while(same).count();
    let rest = a.len().min(b.len()) - head;
    let ends = a.iter().rev().zip(b.iter().rev()).take(rest);
    let tail = ends.take_while(same).count();
    let middle = head..a.len() - tail;
    let (a, b) = (a.as_slice(), b.as_slice());
    let changed_a = a.get(middle.clone()).unwrap_or_default();
    let changed_b = b.get(head..b.len() - tail).unwrap_or_default();
    let both = |lines: Option<&[&str]>| {
        let lines = lines.unwrap_or_default().iter();
        lines.map(|text| line(Side::Both, text)).collect::<Vec<_>>()
    };
    let mut out = both(a.get(..middle.start));
    between(changed_a, changed_b, &mut out);
    out.extend(both(a.get(middle.end..)));
    out
}

fn line(side: Side, text: &str) -> Line {
    Line {
        side,
        text: text.to_owned(),
    }
}

fn between(a: &[&str], b: &[&str], out: &mut Vec<Line>) {
    // For each pair of places, how many lines the rests have in common; an empty one, none.
    let width = b.len() + 1;
    let mut table = Vec::new();
    let common = |table: &[u16], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
    if a.len().max(b.len()) <= LARGEST {
        table.resize(a.len() * width, 0);
        for (i, x) in a.iter().enumerate().rev() {
            for (j, y) in b.iter().enumerate().rev() {
                let length = if x == y {
                    common(&table, i + 1, j + 1) + 1
                } else {
                    common(&table, i + 1, j).max(common(&table, i, j + 1))
                };
                if let Some(cell) = table.get_mut(i * width + j) {
                    *cell = length;
                }
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    loop {
        match (a.get(i), b.get(j)) {
            (Some(x), Some(y)) if x == y => {
                out.push(line(Side::Both, x));
                i += 1;
                j += 1;
            }
            // Nothing in common is lost without it.
            (Some(x), _) if common(&table, i + 1, j) == common(&table, i, j) => {
                out.push(line(Side::Before, x));
                i += 1;
            }
            (_, Some(y)) => {
                out.push(line(Side::After, y));
                j += 1;
            }
            _ => return,
        }
    }
}
