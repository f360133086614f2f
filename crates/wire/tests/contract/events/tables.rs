//! The trace list as a table.

use wire::cts::{self as api, FaultReason, ProblemKind};

use super::{names, problems, read};

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
        (found.traces.len(), found.skipped, problems(&found)),
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
        "trace_name,service_type,resource_type\na,ECS,ecs\n,ECS,ecs\nb,ECS\nc,ECS,ecs,\nd,ECS,ecs",
    );
    assert_eq!(
        (names(&found).as_str(), found.objects, found.skipped),
        ("ad", 5, 3)
    );
    assert_eq!(
        problems(&found),
        [
            (3, 1, ProblemKind::NotEvent),
            (4, 1, ProblemKind::Cells),
            (5, 1, ProblemKind::Cells)
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
        let fault = api::events(text).unwrap_err();
        assert_eq!(fault.reason, FaultReason::Table, "{text}");
        assert!(fault.sentence().contains("JSON"));
    }
    let prose = read(&format!("Hello, world\n{}\n", super::A));
    assert_eq!((names(&prose).as_str(), prose.skipped), ("a", 1));
    for text in ["Hello, world", "a: b, c.\nd", "x y\nz"] {
        let fault = api::events(text).unwrap_err();
        assert_eq!(fault.reason, FaultReason::NotJson, "{text}");
    }
}
