//! The trace list as a table.

use wire::cts::{self as api, EventFindingKind, EventsErrorKind};

use super::{findings, names, read};

const HEADER: &str = "Trace Name,Resource Type,Trace Source,Resource ID,Resource Name,Trace Status,\
                      Operator,Operation Time";

#[test]
fn a_table_of_the_console() {
    let text = format!(
        "\u{feff}{HEADER}\r\n\
         createServer,ecs,ECS,--,\"web, \"\"one\"\"\",normal,alice,\"Dec 8, 2016 11:24:04 GMT+08:00\"\r\n\
         \r\n\
         login,user,IAM,u1,\"two\nlines\",incident,acct/ops,2016/12/08 11:24:04 GMT+08:00\r\n"
    );
    let found = read(&text);
    assert_eq!(
        (found.traces.len(), found.skipped, findings(&found)),
        (2, 0, vec![])
    );
    let first = &found.traces[0];
    let members = [
        &first.trace_name,
        &first.resource_type,
        &first.service_type,
        &first.resource_id,
        &first.resource_name,
        &first.trace_rating,
        &first.user_name,
    ];
    assert_eq!(
        members.map(Option::as_deref),
        [
            Some("createServer"),
            Some("ecs"),
            Some("ECS"),
            None,
            Some("web, \"one\""),
            Some("normal"),
            Some("alice")
        ]
    );
    let times: Vec<_> = found.traces.iter().map(|trace| trace.time_ms).collect();
    assert_eq!(times, [Some(1_481_167_444_000); 2]);
    assert_eq!(found.traces[1].resource_name.as_deref(), Some("two\nlines"));
}

#[test]
fn columns_in_any_order_by_both_names_and_with_every_separator() {
    for header in [
        "trace_name,service_type,resource_type,code",
        "Trace Name,Trace Source,Resource Type,code",
        "\"Trace Name\",\"Trace Source\",\"Resource Type\",\"Code\"",
        "trace_name,service_type,resource_type,Unknown",
    ] {
        for separator in [",", ";", "\t"] {
            let text = format!("{header}\na,ECS,ecs,200\nb,ECS,ecs,\n").replace(',', separator);
            let found = read(&text);
            assert_eq!((names(&found).as_str(), found.skipped), ("ab", 0), "{text}");
            assert_eq!(found.traces[1].code, None);
        }
    }
    let user = "time,trace_name,service_type,resource_type,user\n\
                1765788999507,a,ECS,ecs,\"{\"\"name\"\":\"\"alice\"\"}\"";
    let found = read(user);
    assert_eq!(found.traces[0].user_name.as_deref(), Some("alice"));
    assert_eq!(found.traces[0].time_ms, Some(1_765_788_999_507));
}

#[test]
fn rows_that_are_no_events_are_skipped_with_their_line() {
    let found = read(
        "trace_name,service_type,resource_type\na,ECS,ecs\n,ECS,ecs\nb,ECS\nc,ECS,ecs,x\nd,ECS,ecs",
    );
    assert_eq!(
        (names(&found).as_str(), found.objects, found.skipped),
        ("ad", 5, 3)
    );
    assert_eq!(
        findings(&found),
        [
            (3, 1, EventFindingKind::NotEvent),
            (4, 1, EventFindingKind::Cells),
            (5, 1, EventFindingKind::Cells)
        ]
    );
    let empty = read("trace_name,service_type,resource_type\n");
    assert_eq!((empty.traces.len(), empty.skipped), (0, 0));
}

#[test]
fn other_tables_are_named_and_prose_is_not_one() {
    for text in [
        "Time,Event\n1,2\n",
        "Trace Name;Operator;Time\na;b;c",
        "名称,时间\na,b\n",
        "\"Trace Name\",\"Operator\"\na,b\n",
    ] {
        let error = api::events(text).unwrap_err();
        assert_eq!(error.kind, EventsErrorKind::Table, "{text}");
        assert!(error.message().to_string().contains("JSON"));
    }
    let prose = read(&format!("Hello, world\n{}\n", super::A));
    assert_eq!((names(&prose).as_str(), prose.skipped), ("a", 1));
    for text in ["Hello, world", "a: b, c.\nd", "x y\nz"] {
        let error = api::events(text).unwrap_err();
        assert_eq!(error.kind, EventsErrorKind::NotJson, "{text}");
    }
}

#[test]
fn tables_as_spreadsheets_and_scripts_write_them() {
    let row = "deleteServer,ecs,ECS,-,web,normal,alice,2016/12/08 11:24:04 GMT+08:00";
    let spaced = HEADER.replace(' ', "\u{a0}");
    for text in [
        format!("sep=,\r\n{HEADER}\r\n{row}\r\n"),
        format!("\u{feff}\"sep=;\"\n{HEADER}\n{row}").replace([','], ";"),
        format!("{HEADER},\n{row},\n"),
        format!("{HEADER}\n{row},,\n"),
        format!("{spaced}\n{row}"),
        format!("{}\n{row}", HEADER.to_uppercase()),
        format!("*{}\n{row}", HEADER.replace(",Res", ",*Res")).replacen('*', " ", 1),
    ] {
        let found = read(&text);
        assert_eq!(
            (found.traces.len(), findings(&found)),
            (1, vec![]),
            "{text}"
        );
        let trace = &found.traces[0];
        assert_eq!(trace.time_ms, Some(1_481_167_444_000), "{text}");
        assert_eq!(trace.resource_id, None);
    }
    // Tables after one another, with a mark between them and columns in another order.
    let both = format!(
        "{HEADER}\n{row}\n\u{feff}{HEADER}\n{row}\n\
         Trace Source,Trace Name,Resource Type\nECS,b,ecs"
    );
    let found = read(&both);
    assert_eq!((found.traces.len(), findings(&found)), (3, vec![]));
    assert_eq!(found.traces[2].trace_name.as_deref(), Some("b"));
}

#[test]
fn the_table_of_the_console_in_chinese() {
    for header in [
        "事件名称,资源类型,云服务,资源ID,资源名称,事件级别,操作用户,操作时间",
        "事件名称,资源类型,事件来源,资源ID,资源名称,事件级别,操作用户,操作时间（GMT+08:00）",
    ] {
        let text = format!("{header}\nlogin,user,IAM,u1,alice,normal,根,2016/12/08 11:24:04");
        let found = read(&text);
        let trace = &found.traces[0];
        assert_eq!(trace.service_type.as_deref(), Some("IAM"));
        assert_eq!(trace.user_name.as_deref(), Some("根"));
        // Only the second says where that was the time.
        let zoned = header.contains('）');
        assert_eq!(
            trace.time_ms,
            zoned.then_some(1_481_167_444_000),
            "{header}"
        );
        assert_eq!(found.findings.len(), usize::from(!zoned));
    }
    for text in [
        "事件（全部）,时间（GMT+08:00）\na,b\n",
        "Ereignis;Zeit (UTC+01:00);Auslöser\na;b;c",
        "sep=;\nEreignis;Zeit\na;b",
    ] {
        let error = api::events(text).unwrap_err();
        assert_eq!(error.kind, EventsErrorKind::Table, "{text}");
    }
}

#[test]
fn the_zone_of_a_column_counts_where_a_time_has_none() {
    let ms = |zone: &str, time: &str| {
        let text = format!(
            "Trace Name,Trace Source,Resource Type,Operation Time{zone}\na,ECS,ecs,\"{time}\""
        );
        read(&text).traces[0].time_ms
    };
    let expected = Some(1_481_167_444_000);
    for (zone, time) in [
        (" (GMT+08:00)", "2016/12/08 11:24:04"),
        (" (UTC+8)", "Dec 8, 2016 11:24:04"),
        ("(UTC)", "2016-12-08 03:24:04.0"),
        (" (GMT+08:00)", "2016/12/08 04:24:04 GMT+01:00"),
        (" (GMT+08:00)", "1481167444000"),
        ("", "1481167444000000"),
    ] {
        assert_eq!(ms(zone, time), expected, "{zone} {time}");
    }
    for (zone, time) in [
        ("", "2016/12/08 11:24:04"),
        (" (local)", "2016/12/08 11:24:04"),
    ] {
        assert_eq!(ms(zone, time), None, "{zone} {time}");
    }
}

#[test]
fn a_quote_nobody_closes_loses_one_row() {
    let found = read("trace_name,service_type,resource_type\na,ECS,\"ecs\nb,ECS,ecs\nc,ECS,ecs");
    assert_eq!((names(&found).as_str(), found.skipped), ("abc", 0));
    let error = api::events("trace_name,service_type,resource_type\na,ECS\n").unwrap_err();
    assert_eq!(error.kind, EventsErrorKind::Cells);
}
