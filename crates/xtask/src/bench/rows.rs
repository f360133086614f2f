//! What the tables show: which measures, how they are called, and in what unit.

/// The unit of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Ms,
    Bytes,
    Megabytes,
    Percent,
    Count,
}

impl Unit {
    /// A number of this unit in words.
    pub fn words(self, value: f64) -> String {
        match self {
            Self::Ms if value < 100.0 => format!("{value:.1} ms"),
            Self::Ms => format!("{value:.0} ms"),
            Self::Bytes => format!("{:.1} kB", value / 1000.0),
            Self::Megabytes => format!("{:.1} MB", value / 1_000_000.0),
            Self::Percent => format!("{value:+.1} %"),
            Self::Count => format!("{value:.0}"),
        }
    }
}

/// A table: its heading, and a measure, its name and unit per row.
pub struct Table {
    pub title: &'static str,
    pub rows: &'static [(&'static str, &'static str, Unit)],
}

/// Apps as the script calls them and as people do; the console is the first, what
/// is written by hand the second.
pub const APPS: [(&str, &str); 5] = [
    ("console", "console"),
    ("floor", "by hand"),
    ("react-admin", "react-admin"),
    ("refine", "refine + antd"),
    ("cloudscape", "Cloudscape"),
];

pub const TABLES: [Table; 6] = [
    Table {
        title: "Visits, throttled: 1.6 Mbit/s, 150 ms, a quarter of the processor; 100 notifications",
        rows: &[
            ("slow.first.bytes", "first visit, transferred", Unit::Bytes),
            ("slow.first.requests", "first visit, files", Unit::Count),
            ("slow.first.lcp", "largest contentful paint", Unit::Ms),
            ("slow.first.usable", "until the list is usable", Unit::Ms),
            ("slow.first.blocking", "blocking time", Unit::Ms),
            ("slow.again.bytes", "repeat visit, transferred", Unit::Bytes),
            ("slow.again.usable", "repeat visit, until usable", Unit::Ms),
            (
                "slow.again.blocking",
                "repeat visit, blocking time",
                Unit::Ms,
            ),
        ],
    },
    Table {
        title: "Visits, unthrottled; 100 notifications",
        rows: &[
            ("fast.first.lcp", "largest contentful paint", Unit::Ms),
            ("fast.first.usable", "until the list is usable", Unit::Ms),
            ("fast.first.blocking", "blocking time", Unit::Ms),
            ("fast.again.usable", "repeat visit, until usable", Unit::Ms),
        ],
    },
    Table {
        title: "100 notifications",
        rows: &[
            ("small.load.usable", "load to painted list", Unit::Ms),
            ("small.key", "keystroke to painted result", Unit::Ms),
            ("small.key.script", "keystroke, script only", Unit::Ms),
            ("small.sort", "sort to painted result", Unit::Ms),
            ("small.edit.first", "open the form, first time", Unit::Ms),
            ("small.edit", "open the form", Unit::Ms),
            ("small.leave", "back to the list", Unit::Ms),
            ("small.memory.all", "memory", Unit::Megabytes),
        ],
    },
    Table {
        title: "10,000 notifications",
        rows: &[
            ("large.load.usable", "load to painted list", Unit::Ms),
            ("large.load.longest", "load, longest task", Unit::Ms),
            ("large.key", "keystroke to painted result", Unit::Ms),
            ("large.key.script", "keystroke, script only", Unit::Ms),
            ("large.key.longest", "keystroke, longest task", Unit::Ms),
            ("large.sort", "sort to painted result", Unit::Ms),
            ("large.sort.script", "sort, script only", Unit::Ms),
            ("large.edit.first", "open the form, first time", Unit::Ms),
            ("large.edit", "open the form", Unit::Ms),
            ("large.leave", "back to the list", Unit::Ms),
            ("large.memory.all", "memory", Unit::Megabytes),
            ("large.memory.wasm", "of it WebAssembly’s", Unit::Megabytes),
        ],
    },
    Table {
        title: "1,000, 10,000 and 50,000 notifications",
        rows: &[
            ("grow1000.load", "load, 1,000", Unit::Ms),
            ("grow10000.load", "load, 10,000", Unit::Ms),
            ("grow50000.load", "load, 50,000", Unit::Ms),
            ("grow1000.key", "keystroke, 1,000", Unit::Ms),
            ("grow10000.key", "keystroke, 10,000", Unit::Ms),
            ("grow50000.key", "keystroke, 50,000", Unit::Ms),
            ("grow1000.sort", "sort, 1,000", Unit::Ms),
            ("grow10000.sort", "sort, 10,000", Unit::Ms),
            ("grow50000.sort", "sort, 50,000", Unit::Ms),
            ("grow1000.memory", "memory, 1,000", Unit::Megabytes),
            ("grow10000.memory", "memory, 10,000", Unit::Megabytes),
            ("grow50000.memory", "memory, 50,000", Unit::Megabytes),
        ],
    },
    Table {
        title: "After 200 steps between list and form",
        rows: &[
            ("leak.before", "memory before", Unit::Megabytes),
            ("leak.after", "memory after", Unit::Megabytes),
            ("leak.percent", "growth", Unit::Percent),
        ],
    },
];

/// What the project wants: a measure, whom it is compared with (none: the best
/// framework), and the greatest ratio.
pub const AIMS: [(&str, &str, Option<&str>, f64); 9] = [
    ("slow.first.bytes", "first-visit bytes", None, 0.85),
    (
        "slow.first.usable",
        "usable, throttled",
        Some("react-admin"),
        0.55,
    ),
    (
        "slow.first.blocking",
        "blocking time, throttled",
        Some("react-admin"),
        0.15,
    ),
    ("large.load.usable", "load of 10,000", None, 0.5),
    ("large.key", "keystroke in 10,000", None, 0.5),
    ("large.sort", "sort of 10,000", None, 0.5),
    ("large.memory.all", "memory with 10,000", None, 0.6),
    ("large.edit", "form opened, of 10,000", None, 1.0),
    ("large.leave", "back to 10,000", None, 1.0),
];

/// What the project wants whatever others need: a measure, its name and unit, and the
/// greatest value. A frame takes 16.7 ms; browsers call a task long from 50 ms on.
pub const LIMITS: [(&str, &str, Unit, f64); 4] = [
    (
        "large.key.script",
        "script of a keystroke in 10,000",
        Unit::Ms,
        16.7,
    ),
    (
        "large.key.longest",
        "longest task of a keystroke",
        Unit::Ms,
        50.0,
    ),
    (
        "large.load.longest",
        "longest task of loading 10,000",
        Unit::Ms,
        50.0,
    ),
    (
        "leak.percent",
        "growth of memory over 200 steps",
        Unit::Percent,
        2.0,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!(Unit::Ms.words(16.66), "16.7 ms");
        assert_eq!(Unit::Ms.words(1234.5), "1234 ms");
        assert_eq!(Unit::Bytes.words(211_939.0), "211.9 kB");
        assert_eq!(Unit::Megabytes.words(8_770_636.0), "8.8 MB");
        assert_eq!(Unit::Percent.words(0.04), "+0.0 %");
        assert_eq!(Unit::Count.words(12.0), "12");
    }

    #[test]
    fn every_aim_is_a_row() {
        let rows: Vec<&str> = TABLES
            .iter()
            .flat_map(|table| table.rows.iter().map(|row| row.0))
            .collect();
        let limits = LIMITS.iter().map(|limit| limit.0);
        for measure in AIMS.iter().map(|aim| aim.0).chain(limits) {
            assert!(rows.contains(&measure), "{measure}");
        }
    }
}
