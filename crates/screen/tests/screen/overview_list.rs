//! The overview: which connections are shown, and in which order.

use messages::{Message, list as words, workspace as say};
use screen::list_query::ListQuery;
use screen::overview_list::{OverviewRow, OverviewRows, SPEC, sentence, view};
use screen::workspace::{Gaps, Health, Summary};

fn read(id: &str, summary: Summary) -> OverviewRow {
    OverviewRow {
        id: id.to_owned(),
        name: format!("Name-{id}"),
        project: format!("project-{id}"),
        region: "eu-west-101".to_owned(),
        labels: "env=prod, team=network".to_owned(),
        summary: Some(summary),
        gaps: None,
        drift: None,
    }
}

fn unread(id: &str) -> OverviewRow {
    OverviewRow {
        summary: None,
        ..read(id, Summary::default())
    }
}

/// Ids of the rows an address asks for, in its order.
fn ids(rows: &[OverviewRow], address: &str) -> Vec<String> {
    let rows = OverviewRows::new(rows.to_vec());
    let asked = ListQuery::parse(address, &SPEC);
    let shown = view(&rows, &asked).indices.into_iter();
    shown.map(|at| rows.row(at).unwrap().id.clone()).collect()
}

const NO_GAPS: Option<Gaps> = Some(Gaps {
    missing: 0,
    unknown: 0,
});

/// A well connection, with nothing to say.
fn well() -> Summary {
    Summary {
        notifications: 2,
        enabled: 1,
        ..Summary::default()
    }
}

#[test]
fn connections_are_found_by_name_project_region_and_label() {
    let mut other = unread("b");
    other.labels = "env=test".to_owned();
    other.region = "eu-de".to_owned();
    other.project = "24edf66e79d04187acb99a463e610764".to_owned();
    let all = [read("a", well()), other, read("c", well())];
    assert_eq!(ids(&all, ""), ["a", "b", "c"]);
    assert_eq!(ids(&all, "q=name-C"), ["c"]);
    assert_eq!(ids(&all, "q=24edf66e"), ["b"]);
    assert_eq!(ids(&all, "q=EU-DE"), ["b"]);
    assert_eq!(ids(&all, "q=env%3Dprod"), ["a", "c"]);
    // All words have to be there, in whatever text.
    assert_eq!(ids(&all, "q=team%3Dnetwork+project-c"), ["c"]);
    assert!(ids(&all, "q=nothing").is_empty());
}

#[test]
fn every_column_sorts_by_its_number_and_what_is_not_known_comes_last() {
    type Set = fn(&mut OverviewRow, usize);
    fn summary(row: &mut OverviewRow) -> &mut Summary {
        row.summary.as_mut().unwrap()
    }
    let columns: [(&str, Set); 8] = [
        ("enabled", |row, n| summary(row).enabled = n),
        ("never", |row, n| summary(row).never_matching = n),
        ("nobody", |row, n| summary(row).nobody_subscribed = n),
        ("gaps", |row, n| {
            row.gaps = Some(Gaps {
                missing: n,
                unknown: 2 - n,
            });
        }),
        ("unfiltered", |row, n| summary(row).noisy = n),
        ("quota", |row, n| {
            // Of two numbers it is the share that counts.
            let (used, quota) = [(1, 1_000), (9, 100), (3, 10)][n];
            summary(row).quota = Some((used, quota));
        }),
        ("change", |row, n| {
            summary(row).last_change = Some(i64::try_from(n).unwrap());
        }),
        ("drift", |row, n| row.drift = Some([n, 2 - n, 0])),
    ];
    for (column, set) in columns {
        let row = |id: &str, value: usize| {
            let mut row = read(id, well());
            set(&mut row, value);
            row
        };
        let all = [
            unread("none"),
            row("b", 1),
            row("c", 2),
            row("a", 0),
            row("d", 1),
        ];
        assert_eq!(
            ids(&all, &format!("sort={column}")),
            ["a", "b", "d", "c", "none"],
            "{column}"
        );
        assert_eq!(
            ids(&all, &format!("sort=-{column}")),
            ["c", "b", "d", "a", "none"],
            "{column}"
        );
        // A press shows the worst first.
        let pressed = ListQuery::default().sorted_by(column, &SPEC);
        assert!(pressed.sort.unwrap().descending, "{column}");
    }
    let all = [read("a", well()), unread("b"), read("c", well())];
    assert_eq!(ids(&all, "sort=-connection"), ["c", "b", "a"]);
}

#[test]
fn what_is_blocked_or_unknown_orders_connections_with_as_many_changes() {
    let row = |id: &str, drift: Option<[usize; 3]>| OverviewRow {
        drift,
        ..read(id, well())
    };
    let all = [
        row("none", Some([0, 0, 0])),
        row("blocked", Some([0, 0, 2])),
        row("outside", None),
        row("unknown", Some([0, 1, 0])),
        row("one", Some([1, 0, 0])),
    ];
    assert_eq!(
        ids(&all, "sort=-drift"),
        ["one", "unknown", "blocked", "none", "outside"]
    );
}

#[test]
fn the_health_is_the_worst_that_is_known() {
    let well = well();
    let all = [
        (Health::Ok, well),
        (
            Health::Unknown,
            Summary {
                listening_unknown: 1,
                ..well
            },
        ),
        (Health::NothingEnabled, Summary { enabled: 0, ..well }),
        (
            Health::NobodySubscribed(3),
            Summary {
                nobody_subscribed: 3,
                listening_unknown: 1,
                ..well
            },
        ),
        (
            Health::WithoutTopic(1),
            Summary {
                nobody_subscribed: 3,
                without_topic: 1,
                ..well
            },
        ),
        (
            Health::NeverMatch(1),
            Summary {
                never_matching: 1,
                nobody_subscribed: 3,
                without_topic: 1,
                ..well
            },
        ),
    ];
    for (health, summary) in all {
        assert_eq!(summary.health(NO_GAPS), health);
    }
    // What is bad for other reasons is said as well.
    let several = Summary {
        never_matching: 1,
        nobody_subscribed: 3,
        without_topic: 2,
        ..well
    };
    let bad = [
        Health::NeverMatch(1),
        Health::WithoutTopic(2),
        Health::NobodySubscribed(1),
    ];
    assert_eq!(several.bad(), bad);
    assert_eq!(well.bad(), []);
    let unknown = [
        Summary {
            status_unknown: 1,
            ..well
        },
        Summary {
            is_partial: true,
            ..well
        },
    ];
    assert!(
        unknown
            .iter()
            .all(|it| it.health(NO_GAPS) == Health::Unknown)
    );
    let rows: Vec<OverviewRow> = (0..)
        .zip(all)
        .map(|(at, (_, summary))| OverviewRow {
            gaps: NO_GAPS,
            ..read(&format!("{at}"), summary)
        })
        .collect();
    assert_eq!(ids(&rows, "sort=-health"), ["5", "4", "3", "2", "1", "0"]);
}

#[test]
fn a_connection_is_not_well_where_the_baseline_has_gaps_or_may_have_some() {
    let well = well();
    let gaps = |missing, unknown| Some(Gaps { missing, unknown });
    let all = [
        (gaps(0, 0), Health::Ok),
        (None, Health::Checking),
        (gaps(0, 2), Health::Unknown),
        (gaps(3, 0), Health::Gaps(3)),
        (gaps(3, 2), Health::Gaps(3)),
    ];
    for (gaps, health) in all {
        assert_eq!(well.health(gaps), health);
    }
    // What keeps notifications from notifying is worse, and hides no gap: they have a column.
    let bad = Summary {
        never_matching: 1,
        ..well
    };
    assert_eq!(bad.health(gaps(3, 0)), Health::NeverMatch(1));
    let rows: Vec<OverviewRow> = (0..)
        .zip(all)
        .map(|(at, (gaps, _))| OverviewRow {
            gaps,
            ..read(&format!("{at}"), well)
        })
        .collect();
    assert_eq!(ids(&rows, "sort=health"), ["0", "1", "2", "3", "4"]);
    let more = [
        OverviewRow {
            gaps: gaps(1, 1),
            ..read("a", well)
        },
        OverviewRow {
            gaps: gaps(1, 2),
            ..read("b", well)
        },
    ];
    assert_eq!(ids(&more, "sort=-gaps"), ["b", "a"]);
}

#[test]
fn the_result_says_how_many_and_in_which_order() {
    let rows = OverviewRows::new(vec![read("a", well()), unread("b"), read("c", well())]);
    let said = |address: &str| {
        let asked = ListQuery::parse(address, &SPEC);
        sentence(&view(&rows, &asked), &asked)
    };
    let ordered = |count: Message, order: Message| {
        Message::from(words::Ordered {
            count: count.into(),
            order: order.into(),
        })
    };
    let all = say::ConnectionsListed { count: 3 }.into();
    assert_eq!(said(""), ordered(all, words::BY_CONNECTION));
    let some = words::SomeOf {
        matching: 3,
        all: 3,
    };
    let gaps = say::HighestFirst {
        column: say::BASELINE_GAPS.into(),
    };
    assert_eq!(said("sort=-gaps&q=name"), ordered(some.into(), gaps.into()));
    let none: Message = words::NoneOf { all: 3 }.into();
    assert_eq!(said("q=nothing"), none);
}
