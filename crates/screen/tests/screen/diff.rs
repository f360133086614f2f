//! Comparisons of texts line by line.

use proptest::prelude::*;
use screen::diff::{Side, lines};

#[test]
fn lines_are_compared_by_their_longest_common_part() {
    let show = |before: &str, after: &str| -> String {
        lines(before, after)
            .iter()
            .map(|line| {
                let side = match line.side {
                    Side::Both => ' ',
                    Side::Before => '-',
                    Side::After => '+',
                };
                format!("{side}{}|", line.text)
            })
            .collect()
    };
    assert_eq!(show("", ""), "");
    assert_eq!(show("a\nb\nc", "a\nb\nc"), " a| b| c|");
    assert_eq!(show("a\nb\nc", "a\nx\nc"), " a|-b|+x| c|");
    assert_eq!(show("a\nb", "b"), "-a| b|");
    assert_eq!(show("b", "a\nb\nc"), "+a| b|+c|");
    assert_eq!(
        show("a\nb\nc\nd\ne", "x\nb\nc\ny\ne"),
        "-a|+x| b| c|-d|+y| e|"
    );
    assert_eq!(show("a\na\na", "a\na"), " a| a|-a|");
    let long: String = (0..5_000).map(|n| format!("{n}\n")).collect();
    let other: String = (0..5_000).map(|n| format!("x{n}\n")).collect();
    assert_eq!(lines(&long, &other).len(), 10_000);
}

/// How many lines two texts have in common, in this order.
fn longest_in_common(one: &str, other: &str) -> usize {
    let mut row = vec![0; other.lines().count() + 1];
    for x in one.lines() {
        let above = row.clone();
        for (at, y) in other.lines().enumerate() {
            row[at + 1] = match x == y {
                true => above[at] + 1,
                false => above[at + 1].max(row[at]),
            };
        }
    }
    row[row.len() - 1]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn comparisons_hold_both_texts(before in "([ab]\n){0,12}", after in "([abc]\n){0,12}") {
        let compared = lines(&before, &after);
        let side = |other: Side| -> String {
            let lines = compared.iter().filter(|line| line.side == Side::Both || line.side == other);
            lines.map(|line| format!("{}\n", line.text)).collect()
        };
        prop_assert_eq!(&side(Side::Before), &before);
        prop_assert_eq!(&side(Side::After), &after);
        let kept = compared.iter().filter(|line| line.side == Side::Both).count();
        prop_assert_eq!(kept, longest_in_common(&before, &after));
        // What went stands before what came.
        let turns = compared.windows(2).filter(|two| two[0].side == Side::After && two[1].side == Side::Before);
        prop_assert_eq!(turns.count(), 0);
    }
}
