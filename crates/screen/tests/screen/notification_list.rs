//! The list of notifications: finding, filtering, sorting, paging, counting.

use std::sync::Arc;

use domain::matching::Assumptions;
use domain::notification::{
    Filter, Notification, OperationSet, Scope, UserGroup, ValidationContext,
};
use proptest::prelude::*;
use screen::collation::no_rules;
use screen::list_query::ListQuery;
use screen::notification_list::{
    self, NotificationRow, NotificationRows, SPEC, Target, columns, filter_choices, matching,
    sentence, view,
};
use screen::verdict::{Judge, VerdictState};

fn named(name: &str, created_ms: Option<i64>) -> Notification {
    Notification {
        name: name.to_owned(),
        created_ms,
        enabled: Some(false),
        ..Notification::default()
    }
}

fn sample() -> Vec<Notification> {
    let mut deletes = named("prod_server_deletes", Some(400));
    deletes.enabled = Some(true);
    deletes.scope = Scope::Customized;
    deletes.topic = Some("urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts".to_owned());
    deletes.operations = vec![
        OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: vec!["deleteServer".to_owned()],
        },
        OperationSet {
            service_type: "EVS".to_owned(),
            resource_type: "evs".to_owned(),
            trace_names: vec!["deleteVolume".to_owned()],
        },
        OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs2".to_owned(),
            trace_names: vec![],
        },
    ];
    deletes.filter = Some(Filter {
        active: Some(true),
        rules: vec!["trace_rating = warning".to_owned()],
        ..Filter::default()
    });
    let mut login = named("Login_Überwachung", Some(300));
    login.user_groups = vec![UserGroup {
        group: "admin".to_owned(),
        users: vec!["Straße".to_owned()],
    }];
    login.filter = Some(Filter {
        active: Some(false),
        rules: vec!["code = 1".to_owned()],
        ..Filter::default()
    });
    let mut audit = named("audit", None);
    audit.enabled = Some(true);
    audit.topic =
        Some("urn:fss:eu-west-101:24edf66e79d04187acb99a463e610764:function:default:audit-function:latest".to_owned());
    let mut odd = named("odd", Some(500));
    odd.scope = Scope::Other("partial".to_owned());
    odd.topic = Some("somewhere".to_owned());
    vec![deletes, login, audit, odd]
}

fn rows(list: &[Notification], surroundings: &ValidationContext) -> NotificationRows {
    let list = list.iter().cloned().collect();
    notification_list::rows(
        Arc::new(list),
        surroundings.clone(),
        Assumptions::default(),
        no_rules,
    )
    .judged_by(Judge::default())
}

fn shown(rows: &NotificationRows) -> Vec<NotificationRow> {
    (0..rows.list().len())
        .filter_map(|at| rows.row(at))
        .collect()
}

fn prepared() -> NotificationRows {
    rows(&sample(), &ValidationContext::default())
}

fn asked(query: &str) -> ListQuery {
    ListQuery::parse(query, &SPEC)
}

#[test]
fn rows_know_their_target() {
    let target = |topic: Option<&str>, kind: Option<&str>| {
        Target::of(&Notification {
            topic: topic.map(str::to_owned),
            kind: kind.map(str::to_owned),
            ..Notification::default()
        })
    };
    let targets: Vec<_> = shown(&prepared()).iter().map(|row| row.target).collect();
    assert_eq!(
        targets,
        [Target::Smn, Target::None, Target::Function, Target::Other]
    );
    assert_eq!(target(None, Some("smn")), Target::None);
    assert_eq!(target(Some("somewhere"), Some("fun")), Target::Function);
    assert_eq!(target(Some("somewhere"), Some("smn")), Target::Smn);
    assert_eq!(target(Some("somewhere"), Some("mail")), Target::Other);
}

#[test]
fn rows_are_chosen_and_sorted_by_their_verdict() {
    let filter = |rules: &[&str], active| Filter {
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        active: Some(active),
        ..Filter::default()
    };
    let deletes = sample().swap_remove(0);
    let with = |name: &str, change: &dyn Fn(&mut Notification)| {
        let mut one = deletes.clone();
        one.name = name.to_owned();
        // The sample's third row selects no operation.
        one.operations.truncate(2);
        change(&mut one);
        one
    };
    let list = [
        with("a_fine", &|_| {}),
        with("b_warned", &|one| {
            one.filter = Some(filter(&["code = 200"], false));
        }),
        with("c_unknown", &|one| {
            one.filter = Some(filter(&["code like 2*"], true));
        }),
        with("d_disabled", &|one| one.enabled = Some(false)),
        with("e_never", &|one| {
            one.filter = Some(filter(&["code = 1", "code = 2"], true));
        }),
    ];
    let rows = rows(&list, &ValidationContext::default());
    let states: Vec<_> = shown(&rows)
        .iter()
        .filter_map(|row| Some(row.verdict.as_ref()?.state))
        .collect();
    assert_eq!(
        states,
        [
            VerdictState::Ok,
            VerdictState::Warnings,
            VerdictState::Unknown,
            VerdictState::NobodyNotified,
            VerdictState::NeverMatches
        ]
    );
    assert_eq!(matching(&rows, &asked("sort=-verdict")), [4, 3, 2, 1, 0]);
    assert_eq!(matching(&rows, &asked("sort=verdict")), [0, 1, 2, 3, 4]);
    for (query, found) in [
        ("verdict=ok", [0].as_slice()),
        ("verdict=warnings", &[1]),
        ("verdict=unknown", &[2]),
        ("verdict=nobody", &[3]),
        ("verdict=never", &[4]),
        ("verdict=never&verdict=unknown&sort=name", &[2, 4]),
        ("verdict=errors", &[]),
    ] {
        assert_eq!(matching(&rows, &asked(query)), found, "{query}");
    }
    for state in VerdictState::ALL {
        let (heading, word) = SPEC.filter_words("verdict", state.key());
        assert_eq!(heading, "Verdict");
        assert!(
            state == VerdictState::Errors || word == state.label(),
            "{word}"
        );
    }
}

#[test]
fn rows_without_a_judge_have_no_verdict_and_are_not_sorted_by_it() {
    let list = sample().into_iter().collect();
    let context = ValidationContext::default();
    let rows = notification_list::rows(Arc::new(list), context, Assumptions::default(), no_rules);
    assert!(shown(&rows).iter().all(|row| row.verdict.is_none()));
    let names = |query: &str| -> Vec<String> {
        let places = matching(&rows, &asked(query));
        let names = places.into_iter().filter_map(|at| rows.list().get(at));
        names.map(|one| one.name.clone()).collect()
    };
    assert_eq!(names("sort=-verdict"), names("sort=name"));
    for state in VerdictState::ALL {
        assert!(names(&["verdict=", state.key()].concat()).is_empty());
    }
}

#[test]
fn what_is_assumed_counts_for_the_verdict() {
    let mut one = sample().swap_remove(0);
    one.operations.truncate(1);
    one.filter = Some(Filter {
        active: Some(true),
        rules: vec!["code = A".to_owned(), "code = a".to_owned()],
        ..Filter::default()
    });
    let state = |exact| {
        let assumptions = Assumptions {
            exact,
            ..Assumptions::default()
        };
        let list = Arc::new([one.clone()].into_iter().collect());
        let rows =
            notification_list::rows(list, ValidationContext::default(), assumptions, no_rules)
                .judged_by(Judge::default());
        rows.row(0).unwrap().verdict.unwrap().state
    };
    // Not even then it is documented that none matches.
    assert_eq!(state(true), VerdictState::Unknown);
    assert_eq!(state(false), VerdictState::Warnings);
}

#[test]
fn every_word_must_occur_somewhere() {
    let rows = prepared();
    let table: [(&str, &[usize]); 15] = [
        ("", &[3, 0, 1, 2]),
        ("PROD", &[0]),
        ("prod deletes", &[0]),
        ("deletes prod", &[0]),
        ("prod login", &[]),
        ("deleteserver", &[0]),
        ("evs", &[0]),
        ("trace_rating = warning", &[0]),
        ("alerts", &[0]),
        ("straße", &[1]),
        ("überWACHUNG", &[1]),
        ("admin", &[1]),
        ("  ADMIN \t login ", &[1]),
        ("urn:", &[0, 2]),
        ("ecsecs", &[]),
    ];
    for (search, found) in table {
        assert_eq!(
            matching(&rows, &ListQuery::default().with_search(search)),
            found,
            "{search}"
        );
    }
}

#[test]
fn what_terraform_imports_by_finds_it() {
    let id = "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a";
    let mut all = sample();
    all[2].id = id.to_owned();
    let rows = rows(&all, &ValidationContext::default());
    let found = |search: &str| matching(&rows, &ListQuery::default().with_search(search));
    for search in [
        format!("{id}/audit"),
        format!(" {}/AUDIT ", id.to_uppercase()),
        format!("audit {id}"),
        format!("{id}/"),
        "audit".to_owned(),
    ] {
        assert_eq!(found(&search), [2], "{search}");
    }
    for search in [
        format!("{id}/odd"),
        format!("{id}x/audit"),
        "audit/audit".to_owned(),
    ] {
        assert_eq!(found(&search), [0; 0], "{search}");
    }
}

#[test]
fn capital_sigma_is_found_wherever_it_stands() {
    let rows = rows(
        &[named("ΟΔΟΣ", None), named("οδος_1", None)],
        &ValidationContext::default(),
    );
    for search in ["ΟΔΟΣ", "οδος", "οδοσ"] {
        assert_eq!(
            matching(&rows, &ListQuery::default().with_search(search)).len(),
            2,
            "{search}"
        );
    }
}

#[test]
fn filters_of_one_kind_are_alternatives_and_kinds_add_up() {
    let rows = prepared();
    let table: [(&str, &[usize]); 13] = [
        ("status=enabled", &[0, 2]),
        ("status=enabled&status=disabled", &[3, 0, 1, 2]),
        ("status=enabled&target=fun", &[2]),
        ("target=none", &[1]),
        ("target=other", &[3]),
        ("scope=complete", &[1, 2]),
        ("scope=partial", &[3]),
        ("service=EVS", &[0]),
        ("service=EVS&service=VPC", &[0]),
        ("service=VPC", &[]),
        ("filter=on", &[0]),
        ("filter=off", &[1]),
        ("filter=none&q=audit", &[2]),
    ];
    for (query, found) in table {
        assert_eq!(matching(&rows, &asked(query)), found, "{query}");
    }
}

#[test]
fn choices_count_rows() {
    let groups = filter_choices(&prepared());
    let shown: Vec<_> = groups
        .iter()
        .filter(|g| g.key != "verdict")
        .map(|g| {
            (
                g.key,
                g.label.to_string(),
                g.options
                    .iter()
                    .map(|o| (o.1.to_string(), o.2))
                    .collect::<Vec<_>>(),
            )
        })
        .collect();
    type Wanted<'a> = (&'a str, &'a str, Vec<(&'a str, usize)>);
    let wanted: [Wanted<'_>; 5] = [
        ("status", "Status", vec![("enabled", 2), ("disabled", 2)]),
        (
            "target",
            "Target",
            vec![("SMN topic", 1), ("function", 1), ("none", 1), ("other", 1)],
        ),
        (
            "scope",
            "Operations",
            vec![
                ("all operations", 2),
                ("selected operations", 1),
                ("partial", 1),
            ],
        ),
        ("service", "Service", vec![("ECS", 1), ("EVS", 1)]),
        (
            "filter",
            "Filter",
            vec![("none", 2), ("disabled, rules kept", 1), ("enabled", 1)],
        ),
    ];
    let words = |(word, count): &(&str, usize)| ((*word).to_owned(), *count);
    let wanted = wanted
        .map(|(key, label, options)| (key, label.to_owned(), options.iter().map(words).collect()));
    assert_eq!(shown, wanted);
    let verdicts = groups.iter().find(|g| g.key == "verdict").unwrap();
    assert_eq!(verdicts.options.iter().map(|o| o.2).sum::<usize>(), 4);
    for group in groups {
        for (value, _, count) in group.options {
            let query = ListQuery::default().with_filter(group.key, &value, true);
            assert_eq!(
                matching(&prepared(), &query).len(),
                count,
                "{} {value}",
                group.key
            );
        }
    }
}

#[test]
fn orders() {
    let names = [
        "rule10", "Rule2", "rule2", "rule1", "rule02", "alpha", "rule2b", "10", "9",
    ];
    let list: Vec<_> = names.iter().map(|name| named(name, None)).collect();
    let rows = rows(&list, &ValidationContext::default());
    let order = |query: &str| -> Vec<&str> {
        matching(&rows, &asked(query))
            .into_iter()
            .map(|at| names[at])
            .collect()
    };
    let natural = [
        "9", "10", "alpha", "rule1", "rule02", "rule2", "Rule2", "rule2b", "rule10",
    ];
    assert_eq!(order("sort=name"), natural);
    // Rows that are equal in the sorted column stay in the order of their names.
    assert_eq!(order("sort=status"), natural);
    assert_eq!(order("sort=-status"), natural);
    assert_eq!(order(""), natural);
    let backwards: Vec<_> = order("sort=-name");
    assert_eq!(backwards.first(), Some(&"rule10"));
    assert_eq!(backwards.last(), Some(&"9"));
}

#[test]
fn a_missing_time_comes_last_both_ways() {
    let rows = prepared();
    assert_eq!(matching(&rows, &asked("sort=-created")), [3, 0, 1, 2]);
    assert_eq!(matching(&rows, &asked("sort=created")), [1, 0, 3, 2]);
    assert_eq!(matching(&rows, &asked("sort=target")), [0, 2, 3, 1]);
    assert_eq!(matching(&rows, &asked("sort=-target")), [3, 2, 0, 1]);
}

#[test]
fn times_before_1970_sort_too() {
    let list = [
        named("a", Some(5)),
        named("b", Some(-5)),
        named("c", Some(i64::MIN)),
    ];
    let rows = rows(&list, &ValidationContext::default());
    assert_eq!(matching(&rows, &ListQuery::default()), [0, 1, 2]);
}

#[test]
fn result_sentences() {
    let four = prepared();
    let table = [
        ("", "4 notifications, newest first"),
        ("sort=created", "4 notifications, oldest first"),
        ("sort=name", "4 notifications, by name"),
        ("sort=-name", "4 notifications, by name, Z to A"),
        ("sort=-verdict", "4 notifications, most severe first"),
        ("status=enabled", "2 of 4, newest first"),
        ("q=a", "3 of 4, newest first"),
        ("q=prod", "1 of 4"),
        ("q=nothing", "None of 4"),
        ("q=nothing&sort=name", "None of 4"),
        ("page=9", "4 notifications, newest first"),
    ];
    for (query, words) in table {
        let query = asked(query);
        assert_eq!(
            sentence(&view(&four, &query, 50), &query),
            words,
            "{query:?}"
        );
    }
    let none = view(
        &rows(&[], &ValidationContext::default()),
        &ListQuery::default(),
        50,
    );
    assert_eq!(sentence(&none, &ListQuery::default()), "No notifications");
    let only = rows(&sample()[..1], &ValidationContext::default());
    let one = view(&only, &ListQuery::default(), 50);
    assert_eq!(sentence(&one, &ListQuery::default()), "1 notification");
}

#[test]
fn pages() {
    let list: Vec<_> = (0..7).map(|n| named(&format!("n{n}"), None)).collect();
    let rows = rows(&list, &ValidationContext::default());
    let page = |page, size| {
        let view = view(&rows, &ListQuery::default().on_page(page), size);
        (view.indices, view.page, view.pages)
    };
    assert_eq!(page(1, 3), (vec![0, 1, 2], 1, 3));
    assert_eq!(page(3, 3), (vec![6], 3, 3));
    assert_eq!(page(9, 3), (vec![6], 3, 3));
    assert_eq!(page(usize::MAX, 7), ((0..7).collect(), 1, 1));
    assert_eq!(page(2, 0), (vec![1], 2, 7));
    let none = view(&rows, &ListQuery::default().with_search("x"), 3);
    assert_eq!(
        (
            none.indices,
            none.matching,
            none.total,
            none.page,
            none.pages
        ),
        (vec![], 0, 7, 1, 1)
    );
}

#[test]
fn ten_thousand_rows() {
    let list: Vec<_> = (0..12_000_i64)
        .map(|n| Notification {
            enabled: Some(n % 3 == 0),
            ..named(&format!("rule_{n}"), Some(n))
        })
        .collect();
    let rows = rows(&list, &ValidationContext::default());
    let query = asked("q=rule+99&status=enabled&sort=name");
    let found = view(&rows, &query, 50);
    let expected: Vec<usize> = (0..12_000)
        .filter(|n| n % 3 == 0 && n.to_string().contains("99"))
        .collect();
    assert_eq!(matching(&rows, &query), expected);
    assert_eq!(found.indices, expected[..50]);
    assert_eq!(
        sentence(&found, &query),
        format!("{} of 12,000, by name", expected.len())
    );
    let all = view(&rows, &ListQuery::default(), 50);
    assert_eq!(
        sentence(&all, &ListQuery::default()),
        "12,000 notifications, newest first"
    );
    assert_eq!(all.indices[0], 11_999);
}

#[test]
fn every_sortable_column_has_words_and_every_key_is_its_own() {
    let mut keys: Vec<_> = columns().iter().map(|column| column.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), columns().len());
    for filter in SPEC.filters {
        assert!(
            !["q", "sort", "page"].contains(&filter.key),
            "{}",
            filter.key
        );
    }
    assert!(
        SPEC.column_at(SPEC.default_column)
            .unwrap()
            .1
            .phrases
            .is_some()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Sorting, searching and paging against the obvious, slow way.
    #[test]
    fn a_view_is_what_a_slow_reader_would_pick(
        names in prop::collection::vec("[ab]{0,2}[0-9]{0,3}", 0..30),
        search in "[ab0-9 ]{0,4}",
        enabled_only: bool,
        page in 1..6_usize,
    ) {
        let list: Vec<_> = names
            .iter()
            .enumerate()
            .map(|(at, name)| Notification { enabled: Some(at % 2 == 0), ..named(name, Some(at as i64 / 3)) })
            .collect();
        let rows = rows(&list, &ValidationContext::default());
        let mut query = ListQuery::default().with_search(&search);
        if enabled_only {
            query = query.with_filter("status", "enabled", true);
        }
        let natural = |name: &str| {
            let letters = name.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
            let digits = name[letters.len()..].parse::<u32>().ok();
            (letters, digits, name.to_owned())
        };
        let mut slow: Vec<usize> = (0..names.len())
            .filter(|&at| search.split_whitespace().all(|word| names[at].contains(word)))
            .filter(|at| !enabled_only || at % 2 == 0)
            .collect();
        slow.sort_by_key(|&at| (std::cmp::Reverse(at / 3), natural(&names[at]), at));
        prop_assert_eq!(&matching(&rows, &query), &slow);
        let found = view(&rows, &query.on_page(page), 4);
        let chunks: Vec<_> = slow.chunks(4).collect();
        let last = chunks.len().max(1);
        prop_assert_eq!(found.pages, last);
        prop_assert_eq!(found.page, page.min(last));
        prop_assert_eq!(&found.indices[..], chunks.get(found.page - 1).copied().unwrap_or_default());
    }
}
