//! Addresses: every view has one, it survives browsers and hosts, and nothing
//! else is read as a view.

use proptest::prelude::*;
use screen::list_query::{ListQuery, Sort};
use screen::route::{Exports, Route, Section, same_view, strip_base, with_base};
use screen::{connector_list, notification_list};
use simulator::range::TimeRange;

fn parse(url: &str) -> Route {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    Route::parse(path, query)
}

fn text(s: &str) -> String {
    s.to_owned()
}

#[test]
fn addresses_and_what_they_show() {
    let table = [
        ("/connectors", Route::Connectors(ListQuery::default())),
        ("/connectors/new", Route::ConnectorNew { copy_of: None }),
        (
            "/connectors/new?copy=a%20b%2F",
            Route::ConnectorNew {
                copy_of: Some(text("a b/")),
            },
        ),
        (
            "/connectors/new?copy=",
            Route::ConnectorNew {
                copy_of: Some(String::new()),
            },
        ),
        (
            "/connectors/appliancehealth",
            Route::Connector(text("appliancehealth")),
        ),
        (
            "/connectors/appliancehealth/edit",
            Route::ConnectorEdit(text("appliancehealth")),
        ),
        ("/connectors/~6Eew", Route::Connector(text("new"))),
        ("/connectors/~6Eew/edit", Route::ConnectorEdit(text("new"))),
        ("/connectors/edit", Route::Connector(text("edit"))),
        ("/connectors/edit/edit", Route::ConnectorEdit(text("edit"))),
        ("/connectors/newer", Route::Connector(text("newer"))),
        ("/connectors/~", Route::Connector(String::new())),
        ("/connectors/~2E~2E", Route::Connector(text(".."))),
        ("/connectors/a~2Ehtml", Route::Connector(text("a.html"))),
        ("/connectors/~7E", Route::Connector(text("~"))),
        (
            "/connectors/a~2Fb~25%3F%23%2B%20",
            Route::Connector(text("a/b%?#+ ")),
        ),
        (
            "/connectors/%E5%91%8A%E8%AD%A6",
            Route::Connector(text("告警")),
        ),
        ("/assistant", Route::Assistant { connector: None }),
        (
            "/assistant?connector=a%20b%2F",
            Route::Assistant {
                connector: Some(text("a b/")),
            },
        ),
        ("/simulator", Route::Simulator { within: None }),
        (
            "/simulator?from=1970-01-01T00:00:00Z&to=1970-01-01T01:00:00Z",
            Route::Simulator {
                within: Some(TimeRange {
                    from_ms: 0,
                    to_ms: 3_600_000,
                }),
            },
        ),
        ("/notifications", Route::Notifications(ListQuery::default())),
        (
            "/notifications/new",
            Route::NotificationNew { copy_of: None },
        ),
        (
            "/notifications/new?copy=0b98",
            Route::NotificationNew {
                copy_of: Some(text("0b98")),
            },
        ),
        (
            "/notifications/0b98e1c2-2fd6",
            Route::Notification(text("0b98e1c2-2fd6")),
        ),
        (
            "/notifications/0b98e1c2-2fd6/edit",
            Route::NotificationEdit(text("0b98e1c2-2fd6")),
        ),
        (
            "/export",
            Route::Export(Exports::Listed(ListQuery::default())),
        ),
        (
            "/export?q=a%20b",
            Route::Export(Exports::Listed(ListQuery::default().with_search("a b"))),
        ),
        (
            "/export?id=0b98&id=%26%3D",
            Route::Export(Exports::These(vec![text("0b98"), text("&=")])),
        ),
        ("/connections", Route::Connections),
        ("/sandbox", Route::Sandbox),
    ];
    for (url, route) in table {
        assert_eq!(parse(url), route, "{url}");
        assert_eq!(route.to_url(), url, "{route:?}");
    }
}

#[test]
fn other_spellings_that_are_understood() {
    let home = Route::Notifications(ListQuery::default());
    let table = [
        ("/", home.clone()),
        ("/index.html", home.clone()),
        ("/notifications/", home),
        ("/sandbox/", Route::Sandbox),
        ("/connectors/a/", Route::Connector(text("a"))),
        ("/connectors/a.b", Route::Connector(text("a.b"))),
        ("/connectors/%61%7e2e", Route::Connector(text("a."))),
        ("/connectors/a~zz~4", Route::Connector(text("a~zz~4"))),
        ("/connectors/100%", Route::Connector(text("100%"))),
        (
            "/connectors/new?copy=a+b",
            Route::ConnectorNew {
                copy_of: Some(text("a b")),
            },
        ),
        (
            "/connectors/new?other=1&copy=x&copy=y",
            Route::ConnectorNew {
                copy_of: Some(text("x")),
            },
        ),
    ];
    for (url, route) in table {
        assert_eq!(parse(url), route, "{url}");
    }
    assert_eq!(
        Route::parse("/connectors/new", "?copy=q"),
        parse("/connectors/new?copy=q")
    );
}

#[test]
fn nothing_is_there() {
    for url in [
        "",
        "connectors",
        "//",
        "//connectors",
        "/Connectors",
        "/connectors//edit",
        "/connectors//",
        "/connectors/new/edit/",
        "/connectors/a/edit/b",
        "/connectors/a/b",
        "/connectors/%FF",
        "/connectors/~C3~28",
        "/connections/a",
        "/sandbox/a",
        "/assistant/a",
        "/nowhere?q=1",
    ] {
        let route = parse(url);
        if url == "/connectors/new/edit/" {
            // Typed by hand; the console itself writes /connectors/~6Eew/edit.
            assert_eq!(route, Route::ConnectorEdit(text("new")));
        } else {
            assert_eq!(route, Route::NotFound(text(url)));
            assert_eq!(parse(&route.to_url()), route);
        }
    }
}

#[test]
fn titles_and_sections() {
    let table = [
        ("/connectors?q=x", "Connectors", Some(Section::Connectors)),
        (
            "/connectors/new",
            "New connector",
            Some(Section::Connectors),
        ),
        (
            "/connectors/new?copy=a",
            "Duplicate of a",
            Some(Section::Connectors),
        ),
        ("/connectors/a", "a", Some(Section::Connectors)),
        ("/connectors/a/edit", "Edit a", Some(Section::Connectors)),
        (
            "/notifications",
            "Notifications",
            Some(Section::Notifications),
        ),
        (
            "/notifications/new",
            "New notification",
            Some(Section::Notifications),
        ),
        (
            "/notifications/new?copy=7",
            "Duplicate of a notification",
            Some(Section::Notifications),
        ),
        (
            "/notifications/7",
            "Notification",
            Some(Section::Notifications),
        ),
        (
            "/notifications/7/edit",
            "Edit notification",
            Some(Section::Notifications),
        ),
        ("/assistant", "AWS setup", Some(Section::Assistant)),
        (
            "/assistant?connector=a",
            "AWS setup for a",
            Some(Section::Assistant),
        ),
        (
            "/export?id=7",
            "Export as code",
            Some(Section::Notifications),
        ),
        ("/connections", "Connections", Some(Section::Connections)),
        ("/sandbox", "Sandbox", Some(Section::Sandbox)),
        (
            "/workspace/baseline?severity=high&report=",
            "Baseline",
            Some(Section::Workspace),
        ),
        (
            "/workspace/baseline?severity=high&report=1",
            "Evidence report",
            Some(Section::Workspace),
        ),
        ("/nowhere", "Page not found", None),
    ];
    let mut titles = Vec::new();
    for (url, title, section) in table {
        let route = parse(url);
        assert_eq!(route.title(), title);
        assert_eq!(route.section(), section, "{url}");
        assert_eq!(
            route.is_form(),
            url.contains("/new") || url.contains("/edit"),
            "{url}"
        );
        titles.push(title);
    }
    titles.sort_unstable();
    titles.dedup();
    assert_eq!(titles.len(), 18);
}

#[test]
fn the_same_view_asked_something_else() {
    let table = [
        ("/connectors", "/connectors?q=a", true),
        ("/notifications?page=2", "/", true),
        ("/connectors", "/notifications", false),
        ("/assistant", "/assistant?connector=a", true),
        ("/connectors/a", "/connectors/a/", true),
        ("/connectors/a", "/connectors/b", false),
        ("/connectors/a", "/connectors/a/edit", false),
        ("/connectors/new", "/connectors/new?copy=a", false),
    ];
    for (a, b, same) in table {
        assert_eq!(same_view(&parse(a), &parse(b)), same, "{a} {b}");
    }
}

#[test]
fn bases() {
    let table = [
        ("", "/sandbox", Some("/sandbox")),
        ("/", "/sandbox", Some("/sandbox")),
        ("/", "/", Some("/")),
        ("/console", "/console/sandbox", Some("/sandbox")),
        ("/console/", "/console/sandbox", Some("/sandbox")),
        ("/console/", "/console/", Some("/")),
        ("/console/", "/console", Some("/")),
        ("/console", "/consoles", None),
        ("/console", "/", None),
        ("/a/b/", "/a/b/connectors/x", Some("/connectors/x")),
    ];
    for (base, path, rest) in table {
        assert_eq!(strip_base(base, path), rest, "{base} {path}");
    }
    assert_eq!(with_base("/", &Route::Sandbox), "/sandbox");
    assert_eq!(with_base("", &Route::Sandbox), "/sandbox");
    assert_eq!(
        with_base("/console/", &Route::Connector(text("a"))),
        "/console/connectors/a"
    );
}

/// Texts that have meaning in addresses, more often than chance brings them.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(
            prop::sample::select(vec![
                ".", "..", "/", "\\", "%", "%2e", "%2F", "~", "~2E", "new", "edit", "?", "#", "&",
                "=", "+", " ", "\0", "\n", "告", "é", "-",
            ]),
            0..5
        )
        .prop_map(|parts| parts.concat()),
    ]
}

fn any_query(
    columns: Vec<&'static str>,
    keys: Vec<&'static str>,
) -> impl Strategy<Value = ListQuery> {
    let filter = (prop::sample::select(keys), any_text());
    let sort = (prop::sample::select(columns), any::<bool>());
    (
        any_text(),
        prop::collection::vec(filter, 0..4),
        prop::option::of(sort),
        0..5_usize,
    )
        .prop_map(|(search, filters, sort, page)| ListQuery {
            search,
            filters: filters
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect(),
            sort: sort.map(|(column, descending)| Sort {
                column: column.to_owned(),
                descending,
            }),
            page,
        })
}

fn any_route() -> impl Strategy<Value = Route> {
    let connectors = any_query(
        vec!["type", "topic", "account", "findings", "unknown"],
        vec!["partition", "region", "account", "findings", "unknown", "q"],
    );
    let of_notifications = || {
        any_query(
            vec!["name", "status", "when", "created", "unknown"],
            vec!["status", "service", "filter", "unknown", "page", "id"],
        )
    };
    let (notifications, exported) = (of_notifications(), of_notifications());
    prop_oneof![
        connectors.prop_map(|q| Route::Connectors(q.canonical(&connector_list::SPEC))),
        notifications.prop_map(|q| Route::Notifications(q.canonical(&notification_list::SPEC))),
        exported
            .prop_map(|q| Route::Export(Exports::Listed(q.canonical(&notification_list::SPEC)))),
        prop::collection::vec(any_text(), 1..4).prop_map(|ids| Route::Export(Exports::These(ids))),
        prop::option::of(any_text()).prop_map(|copy_of| Route::ConnectorNew { copy_of }),
        prop::option::of(any_text()).prop_map(|copy_of| Route::NotificationNew { copy_of }),
        prop::option::of(any_text()).prop_map(|connector| Route::Assistant { connector }),
        any_text().prop_map(Route::Connector),
        any_text().prop_map(Route::ConnectorEdit),
        any_text().prop_map(Route::Notification),
        any_text().prop_map(Route::NotificationEdit),
        Just(Route::Connections),
        Just(Route::Sandbox),
    ]
}

/// What a careful proxy may do to a path: decode what needs no encoding, and
/// write the remaining digits in lower case.
fn proxied(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let code = u8::from_str_radix(&rest[at + 1..at + 3], 16).unwrap();
        if code.is_ascii_alphanumeric() || b"-._~".contains(&code) {
            out.push(char::from(code));
        } else {
            out.push_str(&rest[at..at + 3].to_lowercase());
        }
        rest = &rest[at + 3..];
    }
    out + rest
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn every_route_survives_its_address(route in any_route()) {
        let url = route.to_url();
        prop_assert_eq!(&parse(&url), &route);
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        prop_assert_eq!(&Route::parse(&proxied(path), query), &route);
        for base in ["/", "/console/"] {
            let based = with_base(base, &route);
            let path = based.split('?').next().unwrap();
            prop_assert_eq!(&Route::parse(strip_base(base, path).unwrap(), query), &route);
        }
    }

    /// The URL standard changes a path only by dot segments, backslashes,
    /// blanks and characters that need encoding; none of them occurs.
    #[test]
    fn a_browser_leaves_the_path_alone(route in any_route()) {
        let url = route.to_url();
        let path = url.split('?').next().unwrap();
        prop_assert!(!path.starts_with("//"));
        for segment in path.split('/').skip(1) {
            prop_assert!(!segment.is_empty(), "{}", path);
            prop_assert!(!segment.contains('.'), "{}", path);
            prop_assert!(!segment.to_lowercase().contains("%2e"), "{}", path);
            prop_assert!(!segment.to_lowercase().contains("%2f"), "{}", path);
        }
        prop_assert!(url.bytes().all(|b| b.is_ascii_alphanumeric() || b"/?&=%-_.~".contains(&b)));
    }

    #[test]
    fn any_address_is_read_and_written_stably(path in any_text(), query in any_text()) {
        let route = Route::parse(&format!("/{path}"), &query);
        if !matches!(route, Route::NotFound(_)) {
            prop_assert_eq!(parse(&route.to_url()), route);
        }
        let route = Route::parse(&format!("/connectors/{path}"), &query);
        if !matches!(route, Route::NotFound(_)) {
            prop_assert_eq!(parse(&route.to_url()), route);
        }
    }
}

#[test]
fn what_is_no_range_of_time_is_left_out() {
    for query in [
        "from=1970-01-01T01:00:00Z&to=1970-01-01T00:00:00Z",
        "from=1970-01-01T00:00:00Z&to=1970-01-01T00:00:00Z",
        "from=1970-01-01T00:00:00Z",
        "from=yesterday&to=today",
        "from=&to=",
    ] {
        let route = Route::parse("/simulator", query);
        assert_eq!(route, Route::Simulator { within: None }, "{query}");
    }
}
