//! What a list is asked: what an address may say, its canonical form, and the
//! changes the controls make.

use screen::list_query::{ListQuery, Sort};
use screen::notification_list::SPEC;

fn sort(column: &str, descending: bool) -> Option<Sort> {
    Some(Sort {
        column: column.to_owned(),
        descending,
    })
}

fn filters(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
        .collect()
}

#[test]
fn reading_keeps_what_the_list_knows() {
    let empty = ListQuery::default();
    let table = [
        ("", empty.clone()),
        ("?", empty.clone()),
        ("&&==&=x", empty.clone()),
        ("q=", empty.clone()),
        (
            "q=prod+login%20watch",
            empty.with_search("prod login watch"),
        ),
        ("q=%FF", empty.clone()),
        ("page=3", empty.on_page(3)),
        ("page=0", empty.clone()),
        ("page=-1", empty.clone()),
        ("page=x", empty.clone()),
        (
            "sort=name",
            ListQuery {
                sort: sort("name", false),
                ..empty.clone()
            },
        ),
        (
            "sort=-name",
            ListQuery {
                sort: sort("name", true),
                ..empty.clone()
            },
        ),
        ("sort=-created", empty.clone()),
        (
            "sort=created",
            ListQuery {
                sort: sort("created", false),
                ..empty.clone()
            },
        ),
        ("sort=when", empty.clone()),
        ("sort=secret", empty.clone()),
        ("colour=red&status=", empty.clone()),
        (
            "service=ECS&status=enabled&service=CTS&status=enabled",
            ListQuery {
                filters: filters(&[
                    ("status", "enabled"),
                    ("service", "CTS"),
                    ("service", "ECS"),
                ]),
                ..empty
            },
        ),
    ];
    for (query, expected) in table {
        assert_eq!(ListQuery::parse(query, &SPEC), expected, "{query}");
    }
}

#[test]
fn writing_omits_defaults() {
    let all = ListQuery {
        search: "a&b c".to_owned(),
        filters: filters(&[("filter", "off"), ("nonsense", "x"), ("status", "enabled")]),
        sort: sort("name", true),
        page: 2,
    };
    let written = "q=a%26b%20c&status=enabled&filter=off&sort=-name&page=2";
    assert_eq!(all.to_query(&SPEC), written);
    let default = ListQuery {
        sort: sort("created", true),
        page: 0,
        ..ListQuery::default()
    };
    assert_eq!(default.to_query(&SPEC), "");
}

#[test]
fn headers_sort_in_the_usual_direction_first() {
    let start = ListQuery::default().on_page(4);
    assert_eq!(start.order(&SPEC), ("created", true));
    let oldest = start.sorted_by("created", &SPEC);
    assert_eq!((oldest.order(&SPEC), oldest.page), (("created", false), 1));
    let newest = oldest.sorted_by("created", &SPEC);
    assert_eq!(newest, ListQuery::default());
    let names = start.sorted_by("name", &SPEC);
    assert_eq!(names.order(&SPEC), ("name", false));
    assert_eq!(names.sorted_by("name", &SPEC).order(&SPEC), ("name", true));
    assert_eq!(
        names.sorted_by("verdict", &SPEC).order(&SPEC),
        ("verdict", true)
    );
    assert_eq!(names.sorted_by("nonsense", &SPEC), ListQuery::default());
    // And in a direction that was chosen, whatever was before.
    assert_eq!(names.in_order("created", true, &SPEC), newest);
    assert_eq!(newest.in_order("created", false, &SPEC), oldest);
    assert_eq!(newest.in_order("nonsense", true, &SPEC), newest);
}

#[test]
fn controls_lead_back_to_the_first_page() {
    let start = ListQuery {
        sort: sort("name", false),
        page: 3,
        ..ListQuery::default()
    };
    assert!(!start.is_narrowed());
    assert!(!start.with_search("  ").is_narrowed());
    let searched = start.with_search("x");
    assert_eq!((searched.page, searched.is_narrowed()), (1, true));
    let chosen = start.with_filter("status", "enabled", true);
    assert_eq!(chosen.page, 1);
    assert!(chosen.has_filter("status", "enabled") && !chosen.has_filter("status", "disabled"));
    assert_eq!(chosen.with_filter("status", "enabled", true), chosen);
    let both = chosen
        .with_filter("status", "disabled", true)
        .with_search("x");
    assert_eq!(
        both.with_filter("status", "disabled", false),
        chosen.with_search("x")
    );
    assert_eq!(both.without_filters(), start.on_page(1));
}

#[test]
fn chips_have_words() {
    for (key, value, words) in [
        ("verdict", "never", ["Verdict", "Never matches"]),
        ("service", "ECS", ["Service", "ECS"]),
        ("status", "not answered", ["Status", "not returned"]),
        ("nonsense", "x", ["nonsense", "x"]),
    ] {
        let (heading, word) = SPEC.filter_words(key, value);
        assert_eq!([heading.to_string(), word.to_string()], words);
    }
}

#[test]
fn a_query_asks_for_what_it_sorts_or_filters_by() {
    for (query, asks) in [
        ("", false),
        ("q=verdict", false),
        ("sort=name", false),
        ("sort=-verdict", true),
        ("status=enabled&verdict=never", true),
    ] {
        let query = ListQuery::parse(query, &SPEC);
        assert_eq!(query.asks_for("verdict"), asks, "{query:?}");
    }
}
