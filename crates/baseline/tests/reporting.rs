//! The evidence report.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use baseline::{
    Inventory, PartlyReadConnection, Report, ReportedConnection, UnreadConnection, UnreadPart, core,
};
use common::{OPEN, filter, inventory, listening, notification, users};
use domain::matching::Answer;
use domain::notification::{Condition, Notification};
use messages::Message;
use messages::embedded::{CATALOGUES, english, render};

fn connection(name: &str) -> ReportedConnection {
    let project = "24edf66e79d04187acb99a463e610764";
    ReportedConnection::new(name, "eu-de", project, 1_700_000_060_000)
}

/// A report with everything that can be said.
fn report() -> Report {
    let listening = listening();
    let all = common::operations(
        "ECS",
        "ecs",
        &["createServer", "deleteServer", "stopServer", "startServer"],
    );
    let sign_ins = common::operations("IAM", "user", &["login"]);
    let mut required = common::baseline(vec![
        common::requirement("servers", vec![all]),
        common::requirement("sign-ins", vec![sign_ins]),
        common::requirement(
            "rest",
            vec![common::operations("ECS", "ecs", &["createServer"])],
        ),
    ]);
    required.requirements[2].title = "=cmd|' /C calc'!A0 <script>alert(1)</script>".to_owned();
    let notifications = [
        notification("created", &["createServer"]),
        Notification {
            enabled: Some(false),
            topic: Some(OPEN.to_owned()),
            filter: filter(Condition::And, &["code = 403"]),
            user_groups: users(&["root"]),
            ..notification("-deleted", &["deleteServer"])
        },
        Notification {
            topic: Some("urn:smn:eu-de:p:unread".to_owned()),
            ..notification("\"stopped\"", &["stopServer"])
        },
    ];
    let inventory = Inventory {
        hears_global: Answer::No,
        ..inventory(&notifications, &listening)
    };
    let mut report = Report::new(&required, 1_700_000_000_000);
    report.add(
        &connection("prod, \"eu\""),
        &required.assess(&inventory),
        &notifications,
    );
    report
}

fn unread(name: &str) -> UnreadConnection {
    UnreadConnection {
        name: name.to_owned(),
        region: "eu-nl".to_owned(),
        project_id: String::new(),
        reason: "The service refuses <this>.".to_owned(),
        status: Some(403),
        code: Some("CTS.0013".to_owned()),
    }
}

/// The same about part of what there is, of which two could not be read.
fn partial_report() -> Report {
    let mut report = report();
    report.scope.label = Some("team=pay".to_owned());
    report.scope.connections = Some(30);
    for name in ["=refused", "stopped"] {
        report.add_unread(unread(name));
    }
    report
}

#[test]
fn no_report_keeps_quiet_about_what_was_left_out_or_not_read() {
    let report = partial_report();
    let scope = [
        "Only connections with the label team=pay are included.",
        "Connections included: 3 of 30.",
        "Connections loaded: 1 of 3.",
        "Requirements included: all 3, of every severity.",
    ];
    let why = "Not loaded: The service refuses <this>.";
    // One of those that were read is not about anything there.
    let count = report.count();
    let counts = [
        count.met,
        count.missing,
        count.unknown,
        count.not_applicable,
    ];
    assert_eq!(counts, [1, 1, 6, 1]);

    let json = report.to_json().unwrap();
    assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let expected = serde_json::json!({
        "label": "team=pay", "connections": 30, "included": 3, "read": 1, "requirements": 3
    });
    assert_eq!(value["scope"], expected);
    assert_eq!(value["baseline"]["version"], 1);
    assert_eq!(value["unread"][0]["name"], "=refused");
    assert_eq!(value["unread"][1]["status"], 403);

    let text = report.to_csv(&english).unwrap();
    let body = text.trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(body.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3 + 2);
    for row in &rows {
        assert_eq!(row[10].lines().collect::<Vec<_>>(), scope);
    }
    assert_eq!(
        (&rows[3][1], &rows[3][8], &rows[3][9]),
        ("'=refused", "Unknown", why)
    );

    let page = report.to_html("en", &english);
    for said in scope {
        assert!(page.contains(said), "{said}");
    }
    assert!(page.contains("2 of 3 connections weren’t loaded."));
    assert!(
        page.contains("<b><bdi>=refused</bdi></b>: Not loaded: The service refuses &lt;this&gt;.")
    );
    assert!(page.contains("<b>6</b> Unknown"));
}

#[test]
fn each_row_says_how_it_is_known() {
    let report = report();
    let said = |at: usize| -> Vec<String> { report.rows[at].proof().iter().map(english).collect() };
    assert_eq!(
        said(0),
        [
            "ECS ecs (createServer): proven by created.",
            "ECS ecs (startServer): no notification.",
            "ECS ecs (deleteServer): not proven by “-deleted” (disabled; no subscription is confirmed; \
             the filter excludes events: “code = 403”; limited to some users).",
            "ECS ecs (stopServer): not proven by “\"stopped\"” (unknown whether its messages are delivered).",
        ]
    );
    assert_eq!(
        said(1),
        ["IAM user (login): events of global services go to another region."]
    );
    let statuses: Vec<&str> = report.rows.iter().map(|row| row.status.as_str()).collect();
    assert_eq!(statuses, ["missing", "not-applicable", "met"]);
}

#[test]
fn json_is_read_back_as_it_was() {
    let report = report();
    let json = report.to_json().unwrap();
    assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["version"], 1);
    assert_eq!(value["time"], "2023-11-14T22:13:20Z");
    assert_eq!(
        value["rows"][0]["connection"]["time"],
        "2023-11-14T22:14:20Z"
    );
    let deleted = &value["rows"][0]["operations"][1];
    assert_eq!(deleted["status"], "missing");
    assert_eq!(
        deleted["gaps"][0]["links"][2],
        serde_json::json!({"link": "filtered-out", "rules": ["code = 403"]})
    );
    let stopped = &value["rows"][0]["operations"][2];
    assert_eq!(
        stopped["gaps"][0]["links"][0],
        serde_json::json!({"link": "unknown", "doubt": "subscriptions"})
    );
}

#[test]
fn a_table_has_a_row_for_each_and_no_formula() {
    let text = report().to_csv(&english).unwrap();
    let body = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(body.as_bytes());
    assert_eq!(reader.headers().unwrap().len(), 11);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(&rows[0][0], "2023-11-14T22:14:20Z");
    assert_eq!(&rows[0][1], "prod, \"eu\"");
    assert_eq!((&rows[0][7], &rows[0][8]), ("High", "Not met"));
    assert_eq!(rows[0][9].lines().count(), 4);
    assert_eq!(&rows[2][5], "'=cmd|' /C calc'!A0 <script>alert(1)</script>");
    assert!(body.lines().next().unwrap().starts_with("Time,Connection,"));
    assert!(text.contains("\r\n"));
}

#[test]
fn no_beginning_of_a_cell_is_taken_for_a_formula() {
    for beginning in [
        "=", "+", "-", "@", "\t", "\r", "\n", " =", "\u{a0}=", "＝", "\t =",
    ] {
        let mut report = report();
        report.rows[0].connection.name = [beginning, "1+1"].concat();
        let text = report.to_csv(&english).unwrap();
        let body = text.trim_start_matches('\u{feff}');
        let mut reader = csv::Reader::from_reader(body.as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(row[1], format!("'{beginning}1+1"), "{beginning:?}");
    }
}

#[test]
fn what_could_not_be_read_of_a_connection_is_told_with_the_reason() {
    let mut report = report();
    assert_eq!(report.partly_read_words(), None);
    report.add_partly_read(PartlyReadConnection {
        name: "half".to_owned(),
        region: "af-south-1".to_owned(),
        project_id: "p".to_owned(),
        parts: vec![UnreadPart {
            part: "Topics".to_owned(),
            reason: "Not allowed.".to_owned(),
        }],
    });
    let said = english(&report.partly_read_words().unwrap());
    let text = report.to_csv(&english).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let last = reader.records().last().unwrap().unwrap();
    assert_eq!((&last[1], &last[2], &last[8]), ("half", "af-south-1", ""));
    assert_eq!(&last[9], "Topics: Not allowed.");
    let page = report.to_html("en", &english);
    assert!(page.contains(&said));
    assert!(page.contains("<li><b><bdi>half</bdi></b>: Topics: Not allowed.</li>"));
    let json = report.to_json().unwrap();
    assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    assert!(json.contains("Not allowed."));
}

#[test]
fn an_operation_that_nobody_knows_is_pointed_out() {
    let set = |service, resource, name| common::operations(service, resource, &[name]);
    let required = common::baseline(vec![common::requirement(
        "odd",
        vec![
            set("XYZ", "none", "nothingSuch"),
            set("ECS", "ecs", "deleteServer"),
            set("CTS", "tracker", "deleteTracker"),
        ],
    )]);
    let (catalog, listening) = ([common::set("ECS", "ecs", &["deleteServer"])], listening());
    let rows = |catalog| {
        let inventory = Inventory {
            catalog,
            catalog_is_whole: false,
            ..inventory(&[], &listening)
        };
        let mut report = Report::new(&required, 0);
        report.add(&connection("one"), &required.assess(&inventory), &[]);
        report.rows
    };
    let hints = |rows: &[baseline::Row]| -> Vec<String> {
        let said = rows[0].proof().into_iter().map(|it| english(&it));
        said.filter(|it| it.contains("Check the spelling"))
            .collect()
    };
    let read = rows(Some(&catalog));
    let unheard_of: Vec<bool> = read[0].operations.iter().map(|it| it.unheard_of).collect();
    assert_eq!(unheard_of, [true, false, false]);
    let hints_of_read = hints(&read);
    assert_eq!(hints_of_read.len(), 1);
    assert!(hints_of_read[0].starts_with("XYZ none (nothingSuch): "));
    // Nobody was asked.
    assert_eq!(hints(&rows(None)), [""; 0]);
}

#[test]
fn the_page_shows_no_text_as_markup_and_loads_nothing() {
    let mut report = partial_report();
    report.unread[0].name = "<script>".to_owned();
    report.rows[0].connection.name = "<img src=x onerror=alert(1)> & \"co\"".to_owned();
    for (language, _) in CATALOGUES {
        let say = |message: &Message| render(language, message);
        let page = report.to_html(language, &say);
        assert!(page.starts_with("<!doctype html>\n<html lang=\""));
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        let page = page.to_ascii_lowercase();
        for forbidden in [
            "<script", "<img", "<link", "http:", "https:", "url(", "@import", "onclick",
        ] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        assert!(page.contains("&lt;img src=x onerror=alert(1)&gt; &amp; \"co\""));
        // One for the heads.
        assert_eq!(page.matches("<tr>").count(), 1 + report.rows.len());
        assert_eq!(page.matches("<tr class=\"connection\">").count(), 2);
        for tag in ["ul", "li", "tr", "td", "th", "small", "p", "table", "bdi"] {
            let opened = page.matches(&format!("<{tag}>")).count()
                + page.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
        }
    }
    let page = report.to_html("\"><script>", &english);
    assert!(!page.contains("<script"));
}

/// A screen reader takes the voice from it, a browser the font.
#[test]
fn names_in_other_scripts_say_their_language() {
    let mut report = partial_report();
    report.unread[0].name = "監査ログ".to_owned();
    report.rows[0].connection.name = "生产环境".to_owned();
    for (page, lang) in [("en", "zh"), ("ja", ""), ("zh-Hans", "")] {
        let html = report.to_html(page, &english);
        let japanese = if page == "ja" { "" } else { " lang=\"ja\"" };
        assert!(
            html.contains(&format!("<bdi{japanese}>監査ログ</bdi>")),
            "{page}"
        );
        let chinese = if lang.is_empty() {
            String::new()
        } else {
            format!(" lang=\"{lang}\"")
        };
        assert!(
            html.contains(&format!("<bdi{chinese}>生产环境</bdi>")),
            "{page}"
        );
    }
}

#[test]
fn the_core_baseline_can_be_reported_in_every_language() {
    let core = core().unwrap();
    let listening = listening();
    let notifications = [notification("one", &["createServer"])];
    let mut report = Report::new(&core, 0);
    for name in ["a", "b"] {
        report.add(
            &connection(name),
            &core.assess(&inventory(&notifications, &listening)),
            &notifications,
        );
    }
    assert_eq!(report.rows.len(), 2 * core.requirements.len());
    for (language, _) in CATALOGUES {
        let say = |message: &Message| {
            let said = render(language, message);
            assert!(!said.is_empty(), "{language}: {message:?}");
            said
        };
        assert!(report.to_csv(&say).is_ok());
        assert!(report.to_html(language, &say).len() > 10_000);
    }
}
