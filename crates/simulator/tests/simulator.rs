//! The simulator against counting by hand, and its messages.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::cast_possible_wrap
)]

use domain::finding::Position;
use domain::matching::{Answer, Assumptions, Matcher};
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope};
use proptest::prelude::*;
use sandbox::{Outcome, Sandbox};
use simulator::central::central_project;
use simulator::encoding::{Packing, decode, decode_exactly, members, packing};
use simulator::engine::{BacktestQuery, Engine};
use simulator::message::{ReadReport, WorkerReply, WorkerRequest};
use simulator::overview::Tally;
use simulator::range::TimeRange;
use simulator::rows::RowQuery;
use wire::cts::{MAX_TRACES, Trace, TraceQuery, events, trace_text};
use wire::http::Response;

/// A Wednesday noon.
const NOW: i64 = 1_790_164_800_000;
const HOUR: i64 = 3_600_000;

fn trace(id: usize, hour: i64, name: &str, code: Option<&str>) -> Trace {
    Trace {
        trace_id: Some(id.to_string()),
        trace_name: Some(name.to_owned()),
        service_type: Some("ECS".to_owned()),
        resource_type: Some("ecs".to_owned()),
        resource_name: Some(format!("web-{}", id % 2)),
        code: code.map(str::to_owned),
        user_name: Some(if id.is_multiple_of(3) { "anna" } else { "bob" }.to_owned()),
        time_ms: Some(NOW - hour * HOUR),
        ..Trace::default()
    }
}

fn notification(names: &[&str], rules: &[&str]) -> Notification {
    Notification {
        id: names.join("-"),
        name: names.join("-"),
        enabled: Some(true),
        topic: Some("urn:smn:eu-west-101:p:t".to_owned()),
        scope: Scope::Customized,
        operations: vec![OperationSet {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
        }],
        filter: (!rules.is_empty()).then(|| Filter {
            condition: Condition::And,
            active: Some(true),
            rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        }),
        ..Notification::default()
    }
}

/// Six events: three deletions, of which one failed and one has no code, two
/// restarts, and something nobody is told about.
fn small() -> Engine {
    let mut engine = Engine::default();
    engine.add(trace(0, 0, "deleteServer", Some("200")));
    engine.add(trace(1, 1, "deleteServer", Some("500")));
    engine.add(trace(2, 25, "deleteServer", None));
    engine.add(trace(3, 26, "restartServer", Some("200")));
    engine.add(trace(4, 26, "restartServer", Some("500")));
    engine.add(Trace {
        time_ms: None,
        ..trace(5, 0, "createServer", Some("200"))
    });
    engine.know(
        vec![
            notification(&["deleteServer"], &["code != 200"]),
            notification(&["deleteServer", "restartServer"], &[]),
        ],
        Assumptions::default(),
    );
    engine
}

fn tally(yes: usize, maybe: usize) -> Tally {
    Tally { yes, maybe }
}

#[test]
fn the_overview_counts_events_messages_operations_and_users() {
    let mut engine = small();
    let overview = engine.overview();
    assert_eq!(overview.events, 6);
    assert_eq!(overview.values, []);
    let mut typed = trace(99, 0, "deleteServer", None);
    typed.trace_type = Some("Other".to_owned());
    let mut with_type = small();
    with_type.add(typed);
    assert_eq!(
        with_type.overview().values,
        [(domain::cts::RuleField::TraceType, "Other".to_owned())]
    );
    assert_eq!(overview.told, tally(5, 0));
    assert_eq!(overview.tallies, [tally(1, 1), tally(5, 0)]);
    assert_eq!(overview.matching, overview.tallies);
    let operations: Vec<_> = overview
        .operations
        .iter()
        .map(|seen| (seen.operation[2].as_str(), seen.events, seen.told))
        .collect();
    assert_eq!(
        operations,
        [
            ("deleteServer", 3, tally(3, 0)),
            ("restartServer", 2, tally(2, 0)),
            ("createServer", 1, tally(0, 0)),
        ]
    );
    assert_eq!(
        overview.users,
        [("bob".to_owned(), 4), ("anna".to_owned(), 2)]
    );
    assert_eq!(overview.span_ms, Some((NOW - 26 * HOUR, NOW)));
}

#[test]
fn a_backtest_counts_messages_over_time() {
    let mut engine = small();
    let all = engine.backtest(&BacktestQuery::default());
    assert_eq!(all.messages, tally(6, 1));
    assert_eq!(all.before, None);
    assert_eq!(all.step_ms, HOUR);
    assert_eq!(all.steps.len(), 27);
    assert_eq!(all.steps[0].start_ms, NOW - 26 * HOUR);
    assert_eq!(
        (all.steps[0].events, all.steps[0].messages),
        (2, tally(2, 0))
    );
    assert_eq!(all.steps[1].messages, tally(1, 1));
    assert_eq!(all.steps[26].messages, tally(1, 0));
    assert_eq!(all.busiest_hour, Some((NOW - 26 * HOUR, 2)));
    assert_eq!(all.most[0][0], ("ECS deleteServer".to_owned(), 4));
    assert_eq!(all.most[1][0], ("bob".to_owned(), 4));

    let one = engine.backtest(&BacktestQuery {
        of: Some(0),
        ..BacktestQuery::default()
    });
    assert_eq!(one.messages, tally(1, 1));
    assert_eq!(
        engine
            .backtest(&BacktestQuery {
                of: Some(9),
                ..BacktestQuery::default()
            })
            .messages,
        tally(0, 0)
    );
}

#[test]
fn a_change_is_compared_with_what_is_stored() {
    let mut engine = small();
    let draft = notification(&["deleteServer", "createServer"], &["code = 200"]);
    let changed = engine.backtest(&BacktestQuery {
        of: Some(0),
        draft: Some(Box::new(draft.clone())),
        within: None,
    });
    assert_eq!(changed.messages, tally(2, 0));
    assert_eq!(changed.before, Some(tally(1, 1)));
    assert_eq!((changed.gained, changed.lost), (2, 1));
    assert_eq!(changed.undated, 1, "createServer has no time");
    let new = engine.backtest(&BacktestQuery {
        of: None,
        draft: Some(Box::new(draft)),
        within: None,
    });
    assert_eq!((new.messages, new.before), (tally(2, 0), None));
}

#[test]
fn only_events_of_the_range_count_but_the_steps_are_of_all() {
    let mut engine = small();
    let within = Some(TimeRange {
        from_ms: NOW - 26 * HOUR,
        to_ms: NOW - 24 * HOUR,
    });
    let part = engine.backtest(&BacktestQuery {
        within,
        ..BacktestQuery::default()
    });
    let all = engine.backtest(&BacktestQuery::default());
    assert_eq!((all.events, part.events), (6, 3), "one has no time");
    assert_eq!((all.messages, part.messages), (tally(6, 1), tally(3, 1)));
    assert_eq!((all.undated, part.undated), (0, 0));
    assert_eq!(part.busiest_hour, Some((NOW - 26 * HOUR, 2)));
    assert_eq!(part.most[0][0], ("ECS restartServer".to_owned(), 2));
    assert_eq!(part.steps, all.steps);
    // Not the steps, which are of round lengths.
    assert_eq!(
        part.span_ms,
        within.map(|range| (range.from_ms, range.to_ms))
    );
    assert_eq!(all.span_ms, Some((NOW - 26 * HOUR, NOW)));
    // The last moment of a range is the first after it.
    let edge = |from_ms, to_ms| Some(TimeRange { from_ms, to_ms });
    for (within, total) in [
        (None, 6),
        (edge(NOW, NOW), 0),
        (edge(NOW, NOW + 1), 1),
        (edge(NOW - HOUR, NOW), 1),
        (edge(i64::MIN, i64::MAX), 5),
        (edge(i64::MAX, i64::MIN), 0),
    ] {
        let query = RowQuery {
            within,
            count: 9,
            ..RowQuery::default()
        };
        let rows = engine.rows(&query);
        assert_eq!((rows.total, rows.rows.len()), (total, total), "{within:?}");
        let query = BacktestQuery {
            within,
            ..BacktestQuery::default()
        };
        assert_eq!(engine.backtest(&query).events, total, "{within:?}");
    }
    // What a change does is counted in the range as well.
    let changed = engine.backtest(&BacktestQuery {
        of: Some(0),
        draft: Some(Box::new(notification(&["restartServer"], &[]))),
        within,
    });
    assert_eq!(
        (changed.messages, changed.before),
        (tally(2, 0), Some(tally(0, 1)))
    );
    assert_eq!((changed.gained, changed.lost, changed.open), (2, 0, 1));
    let before: Vec<_> = changed.steps.iter().map(|step| step.before.yes).collect();
    assert_eq!(before.iter().sum::<usize>(), 1, "the chart compares all");
}

#[test]
fn messages_of_several_notifications_are_told_apart() {
    let mut engine = small();
    let all = engine.backtest(&BacktestQuery::default());
    assert_eq!(all.parts, [(1, 5), (0, 1)], "the busiest first");
    for step in &all.steps {
        assert_eq!(step.parts.iter().sum::<usize>(), step.messages.yes);
    }
    assert_eq!(all.steps[0].parts, [2, 0]);
    assert_eq!(all.steps[25].parts, [1, 1]);
    let part = engine.backtest(&BacktestQuery {
        within: Some(TimeRange {
            from_ms: NOW,
            to_ms: NOW + 1,
        }),
        ..BacktestQuery::default()
    });
    assert_eq!(part.parts, [(1, 1), (0, 0)], "the order stays");
    let one = engine.backtest(&BacktestQuery {
        of: Some(0),
        ..BacktestQuery::default()
    });
    assert_eq!(one.parts, []);

    // More than can be told apart are the rest.
    let many = (0..9).map(|_| notification(&["deleteServer"], &[]));
    engine.know(many.collect(), Assumptions::default());
    let all = engine.backtest(&BacktestQuery::default());
    assert_eq!(all.parts.len(), 5);
    assert_eq!(all.steps[26].messages.yes, 9);
    assert_eq!(all.steps[26].parts, [1; 5]);
    // Those that send nothing are not named.
    engine.know(
        vec![notification(&["nothing"], &[])],
        Assumptions::default(),
    );
    assert_eq!(engine.backtest(&BacktestQuery::default()).parts, []);
}

#[test]
fn what_is_open_is_neither_gained_nor_lost() {
    let mut engine = small();
    let compare = |engine: &mut Engine, draft: Notification| {
        let changed = engine.backtest(&BacktestQuery {
            of: Some(0),
            draft: Some(Box::new(draft)),
            within: None,
        });
        (changed.gained, changed.lost, changed.open)
    };
    // deleteServer with codes 200, 500 and none; the stored rule is “code != 200”.
    let stored = engine.backtest(&BacktestQuery {
        of: Some(0),
        ..BacktestQuery::default()
    });
    assert_eq!(stored.messages, tally(1, 1));
    let renamed = Notification {
        name: "other".to_owned(),
        ..notification(&["deleteServer"], &["code != 200"])
    };
    assert_eq!(
        compare(&mut engine, renamed),
        (0, 0, 0),
        "the same question"
    );
    let unreadable = notification(&["deleteServer"], &["no rule"]);
    assert_eq!(compare(&mut engine, unreadable), (0, 0, 3));
    let all = notification(&["deleteServer"], &[]);
    assert_eq!(compare(&mut engine, all.clone()), (1, 0, 1));
    let off = Notification {
        enabled: Some(false),
        ..all
    };
    assert_eq!(compare(&mut engine, off), (0, 1, 1));
    // Another one is never called the same, even if it has the same answers.
    let other = notification(&["deleteServer"], &["code != 200", "code != 200"]);
    assert_eq!(compare(&mut engine, other), (0, 0, 1));
    let maybe = engine.rows(&RowQuery {
        by: Some(99),
        told: Some(Answer::Uncertain),
        count: 9,
        ..RowQuery::default()
    });
    assert_eq!(maybe.total, 6, "nothing is known about what is not there");
}

#[test]
fn a_service_the_catalogue_spells_in_mixed_case_keeps_its_messages() {
    use domain::notification::{Known, NotificationForm, ValidationContext, check};
    let mut engine = Engine::default();
    for id in 0..3 {
        engine.add(Trace {
            service_type: Some("CodeArts".to_owned()),
            resource_type: Some("build".to_owned()),
            ..trace(id, 0, "startJob", Some("200"))
        });
    }
    let listing = |service: &str| Notification {
        name: "builds".to_owned(),
        topic: Some("urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:t".to_owned()),
        operations: vec![OperationSet {
            service_type: service.to_owned(),
            resource_type: "build".to_owned(),
            trace_names: vec!["startJob".to_owned()],
        }],
        ..notification(&["startJob"], &[])
    };
    let mut known = Known::new(&listing("CodeArts").operations).unwrap();
    for seen in engine.overview().operations {
        let [service, resource, name] = &seen.operation;
        known.see_operation([service, resource, name]);
    }
    let around = ValidationContext {
        known: Some(std::sync::Arc::new(known)),
        ..ValidationContext::default()
    };
    let mut messages = |form: &NotificationForm| {
        let query = BacktestQuery {
            of: None,
            draft: Some(Box::new(form.preview())),
            within: None,
        };
        engine.backtest(&query).messages
    };
    let right = NotificationForm::from(&listing("CodeArts"));
    assert_eq!(check(&right, None, &around).findings, []);
    assert_eq!(messages(&right), tally(3, 0));
    let mut wrong = NotificationForm::from(&listing("CODEARTS"));
    assert_eq!(messages(&wrong), tally(0, 0));
    let found = check(&wrong, None, &around).findings;
    let fix = found[0].fix.as_ref().unwrap();
    assert_eq!(
        (found.len(), &*fix.label.to_string()),
        (1, "Use “CodeArts”")
    );
    wrong.set_raw(&found[0].field, fix.replacement.clone());
    assert_eq!(messages(&wrong), tally(3, 0));
}

#[test]
fn rows_are_chosen_searched_and_paged_newest_first() {
    let mut engine = small();
    let all = RowQuery {
        count: 4,
        ..RowQuery::default()
    };
    let page = engine.rows(&all);
    assert_eq!(page.total, 6);
    let places: Vec<usize> = page.rows.iter().map(|row| row.at).collect();
    assert_eq!(places, [0, 1, 2, 3]);
    assert_eq!(page.rows[1].by, [0, 1]);
    let rest = engine.rows(&RowQuery {
        from: 4,
        ..all.clone()
    });
    assert_eq!(
        rest.rows.iter().map(|r| r.at).collect::<Vec<_>>(),
        [4, 5],
        "no time comes last"
    );
    let open = engine.rows(&RowQuery {
        told: Some(Answer::Uncertain),
        by: Some(0),
        ..all.clone()
    });
    assert_eq!((open.total, open.rows[0].at), (1, 2));
    let nobody = engine.rows(&RowQuery {
        told: Some(Answer::No),
        ..all.clone()
    });
    assert_eq!((nobody.total, nobody.rows[0].at), (1, 5));
    for (search, total) in [
        ("DELETE", 3),
        ("web-1 anna", 1),
        ("anna 500", 0),
        ("  ", 6),
        ("unknown", 0),
    ] {
        let found = engine.rows(&RowQuery {
            search: search.to_owned(),
            ..all.clone()
        });
        assert_eq!(found.total, total, "{search}");
    }
}

#[test]
fn an_event_that_is_delivered_twice_counts_once() {
    let mut engine = small();
    engine.add(trace(0, 0, "deleteServer", Some("200")));
    engine.add(Trace {
        trace_id: None,
        ..trace(0, 0, "deleteServer", Some("200"))
    });
    engine.add(Trace {
        trace_id: None,
        ..trace(0, 0, "deleteServer", Some("200"))
    });
    assert_eq!((engine.events(), engine.duplicates()), (8, 1));
    assert_eq!(engine.overview().events, 8);
}

#[test]
fn other_assumptions_and_notifications_count_at_once() {
    let mut engine = small();
    assert_eq!(engine.overview().tallies[0], tally(1, 1));
    let known = vec![notification(&["deleteServer"], &["code != 200"])];
    let assumptions = Assumptions {
        missing_differs: Answer::Yes,
        ..Assumptions::default()
    };
    engine.know(known.clone(), assumptions);
    assert_eq!(engine.overview().tallies, [tally(2, 0)]);
    // One that is disabled is about the same events, and fires for none.
    let mut off = known;
    off[0].enabled = Some(false);
    engine.know(off, assumptions);
    let overview = engine.overview();
    assert_eq!(
        (overview.told, overview.tallies),
        (tally(0, 0), vec![tally(0, 0)])
    );
    assert_eq!(overview.matching, [tally(2, 0)]);
}

#[test]
fn an_explanation_is_the_matchers_own() {
    let mut engine = small();
    let explained = engine.explain(2).unwrap();
    assert_eq!(explained.time_ms, Some(NOW - 25 * HOUR));
    let known = notification(&["deleteServer"], &["code != 200"]);
    let own = Matcher::new(&known, Assumptions::default()).judge(&explained.event);
    assert_eq!(explained.judgements[0], own);
    assert_eq!(explained.judgements.len(), 2);
    assert_eq!(engine.explain(6), None);
    assert_eq!(engine.overview().events, 6);
}

/// A week of the sandbox, page by page, as the console reads it.
fn sandbox_week(now: i64) -> (Sandbox, Vec<Trace>, usize) {
    let mut sandbox = Sandbox::seeded(now);
    let (mut traces, mut pages, mut next) = (Vec::new(), 0, None);
    loop {
        let query = TraceQuery {
            limit: MAX_TRACES,
            window_ms: Some((now - 7 * 24 * HOUR, now)),
            next: next.clone(),
            ..TraceQuery::default()
        };
        let call = trace_text(sandbox::PROJECT_ID, &query);
        let Outcome::Answer { response, .. } = sandbox.handle(&call.request, now) else {
            panic!("the sandbox answers");
        };
        let page = (call.decode)(&response).unwrap();
        pages += 1;
        let read = events(&page.text).unwrap();
        assert_eq!(read.traces.len(), page.traces);
        assert!(read.traces.iter().any(|t| t.time_ms == page.oldest_ms));
        traces.extend(read.traces);
        next = page.next;
        if next.is_none() {
            return (sandbox, traces, pages);
        }
    }
}

#[test]
fn a_week_of_the_sandbox_is_believable_and_always_the_same() {
    let (_, traces, pages) = sandbox_week(NOW);
    assert!(
        traces.len() > 1_000 && pages == traces.len().div_ceil(200),
        "{pages}"
    );
    assert_eq!(sandbox_week(NOW).1, traces, "it is deterministic");
    let mut values: Vec<Vec<String>> = vec![Vec::new(); 3];
    for trace in &traces {
        let seen = [&trace.trace_rating, &trace.trace_type, &trace.user_name];
        for (all, value) in values.iter_mut().zip(seen) {
            if let Some(value) = value
                && !all.contains(value)
            {
                all.push(value.clone());
            }
        }
    }
    values.iter_mut().for_each(|all| all.sort());
    assert_eq!(values[0], ["incident", "normal", "warning"]);
    assert_eq!(values[1], ["ApiCall", "ConsoleAction", "SystemAction"]);
    assert!(values[2].len() >= 8, "several users");
    let lacks = |lack: fn(&Trace) -> bool| traces.iter().any(lack);
    assert!(lacks(|t| t.code.is_none()) && lacks(|t| t.api_version.is_none()));
    assert!(lacks(|t| t.resource_id.is_none()) && lacks(|t| t.resource_name.is_none()));
    assert!(lacks(|t| t.user_name.is_none()), "the system has no name");
    // More happens at noon than at night, and more on a working day.
    let at = |hours: std::ops::Range<i64>| {
        let hour = |t: &&Trace| t.time_ms.unwrap().div_euclid(HOUR).rem_euclid(24);
        traces.iter().filter(|t| hours.contains(&hour(t))).count()
    };
    assert!(at(8..12) > 3 * at(0..4), "{} {}", at(8..12), at(0..4));
}

#[test]
fn members_of_a_gzip_file_begin_with_a_whole_head() {
    let head = |level: u8, system: u8| {
        let mut head = vec![0x1f, 0x8b, 8, 0, 1, 2, 3, 4, level, system];
        head.extend([0x4b, 4, 0, 1, 2, 3, 4, 5, 6, 7]);
        head
    };
    let file = |parts: &[Vec<u8>]| parts.concat();
    let (unix, fastest, unknown) = (head(0, 3), head(4, 0), head(2, 255));
    assert_eq!(members(&unix), [0]);
    let three = file(&[unix.clone(), fastest, unknown]);
    assert_eq!(members(&three), [0, 20, 40]);
    // What is no head, and a head that breaks off.
    for odd in [
        head(1, 3),
        head(0, 14),
        vec![0x1f, 0x8b, 8, 0xe0, 0, 0, 0, 0, 0, 3],
    ] {
        assert_eq!(members(&file(&[unix.clone(), odd])), [0]);
    }
    assert_eq!(members(&file(&[unix.clone(), unix[..9].to_vec()])), [0]);
    assert_eq!(members(&[]), [0; 0]);
}

#[test]
fn files_are_text_of_three_encodings() {
    let text = "[{\"user\":\"根\"}]";
    assert_eq!(decode(text.as_bytes().to_vec()), text);
    let units = |order: fn(u16) -> [u8; 2]| {
        let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
        units.flat_map(order).collect::<Vec<u8>>()
    };
    assert_eq!(decode(units(u16::to_le_bytes)), text);
    assert_eq!(decode(units(u16::to_be_bytes)), text);
    assert_eq!(decode(b"\xff\xfea".to_vec()), "");
    // Without a mark, as programs write it that say the encoding elsewhere.
    for order in [u16::to_le_bytes, u16::to_be_bytes] {
        assert_eq!(decode(units(order)[2..].to_vec()), text);
    }
    assert_eq!(decode(b"\0".to_vec()), "\0");
    assert_eq!(decode(b"a\xffb".to_vec()), "a\u{fffd}b");
}

#[test]
fn bytes_that_are_no_text_have_a_place() {
    let place = |line, column| Err(Position { line, column });
    let units = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    assert_eq!(decode_exactly("根\n".into()), Ok("根\n".to_owned()));
    assert_eq!(decode_exactly(units("\u{feff}根")), Ok("根".to_owned()));
    assert_eq!(
        decode_exactly("根\n根".as_bytes()[..6].to_vec()),
        place(2, 1)
    );
    assert_eq!(decode_exactly(b"\xff".to_vec()), place(1, 1));
    assert_eq!(decode_exactly(b"\xc3\xbc\xfc".to_vec()), place(1, 2));
    // Half a unit, and half a character.
    assert_eq!(
        decode_exactly([units("\u{feff}a"), vec![0]].concat()),
        place(1, 2)
    );
    assert_eq!(
        decode_exactly([units("\u{feff}a\n"), vec![0, 0xd8]].concat()),
        place(2, 1)
    );
}

#[test]
fn files_are_told_by_their_first_bytes() {
    let tar = [&[b'a'; 257], &b"ustar\0"[..]].concat();
    for (bytes, expected) in [
        (&tar[..], Packing::Tar),
        (&tar[..261], Packing::Plain),
        (&b"\x1f\x8b\x08\0"[..], Packing::Gzip),
        (b"PK\x03\x04", Packing::Zip),
        (b"PK\x05\x06", Packing::Zip),
        (b"PK", Packing::Plain),
        (b"PK,name\n", Packing::Plain),
        (b"\x1f", Packing::Plain),
        (b"{}", Packing::Plain),
        (b"", Packing::Plain),
    ] {
        assert_eq!(packing(bytes), expected, "{bytes:?}");
    }
}

#[test]
fn different_events_with_one_masked_id_are_different() {
    for id in [
        "***",
        "cccc",
        "11111111-2222-11f0-8888-0123456789ab",
        "xxxxxxxx",
    ] {
        let mut engine = Engine::default();
        let masked = |trace: Trace| Trace {
            trace_id: Some(id.to_owned()),
            ..trace
        };
        let first = masked(trace(0, 0, "deleteServer", Some("200")));
        engine.add(first.clone());
        engine.add(masked(trace(0, 1, "deleteServer", Some("200"))));
        engine.add(masked(trace(0, 0, "deleteServer", Some("500"))));
        engine.add(masked(trace(1, 0, "deleteServer", Some("200"))));
        engine.add(Trace {
            source_ip: Some("192.0.2.7".to_owned()),
            ..first.clone()
        });
        assert_eq!((engine.events(), engine.duplicates()), (5, 0), "{id}");
        engine.add(Trace {
            time_text: Some("2026/09/23 12:00:00 GMT".to_owned()),
            ..first
        });
        assert_eq!((engine.events(), engine.duplicates()), (5, 1), "{id}");
    }
    let empty =
        r#"{"trace_id":"","trace_name":"a","code":1}{"trace_id":"","trace_name":"a","code":2}"#;
    let mut engine = Engine::default();
    events(empty)
        .unwrap()
        .traces
        .into_iter()
        .for_each(|trace| engine.add(trace));
    assert_eq!((engine.events(), engine.duplicates()), (2, 0));
}

#[test]
fn events_of_global_services_tell_the_central_project() {
    let of = |kind: &str, project: Option<&str>| Trace {
        event_type: Some(kind.to_owned()),
        project_id: project.map(str::to_owned),
        ..trace(0, 0, "login", None)
    };
    let (p, q) = (Some("p"), Some("q"));
    for (traces, expected) in [
        (vec![], None),
        (vec![of("system", p), trace(1, 0, "a", None)], None),
        (vec![of("global", p)], p),
        (vec![of("system", q), of("global", p), of("global", p)], p),
        (vec![of("global", None), of("global", p)], p),
        (vec![of("global", p), of("global", q)], None),
        (vec![of("global", None)], None),
    ] {
        assert_eq!(central_project(&traces).as_deref(), expected);
        let mut engine = Engine::default();
        for (at, trace) in traces.into_iter().enumerate() {
            engine.add(Trace {
                trace_id: Some(at.to_string()),
                ..trace
            });
        }
        assert_eq!(engine.overview().central_project.as_deref(), expected);
    }
}

#[test]
fn a_service_is_global_if_all_its_events_say_so() {
    let of = |service: &str, kind: Option<&str>| Trace {
        event_type: kind.map(str::to_owned),
        service_type: Some(service.to_owned()),
        ..trace(0, 0, "a", None)
    };
    let mut engine = Engine::default();
    let traces = [
        of("IAM", Some("global")),
        of("OBS", Some("global")),
        of("OBS", Some("system")),
        of("TMS", None),
        of("TMS", Some("global")),
        of("IAM", Some("global")),
        of("EPS", Some("global")),
    ];
    for (at, trace) in traces.into_iter().enumerate() {
        engine.add(Trace {
            trace_id: Some(at.to_string()),
            ..trace
        });
    }
    let reply = WorkerReply::Overview(engine.overview());
    let (back, _) = WorkerReply::from_json(&reply.to_json(7)).unwrap();
    let WorkerReply::Overview(overview) = back else {
        panic!("{back:?}")
    };
    assert_eq!(overview.global_services, ["EPS", "IAM"]);
}

#[test]
fn an_unlisted_trace_type_is_judged_as_it_is() {
    let text = r#"{"code":"200","service_type":"OBS","resource_type":"bucket",
        "trace_name":"createBucket","trace_rating":"normal","trace_type":"Others","trace_id":"cccc",
        "user":{"access_key_id":"dddd","type":"AssumedAgency"},"time":1765788999507}"#;
    let mut engine = Engine::default();
    events(text)
        .unwrap()
        .traces
        .into_iter()
        .for_each(|trace| engine.add(trace));
    let of = |rule: &str| Notification {
        operations: vec![OperationSet {
            service_type: "OBS".to_owned(),
            resource_type: "bucket".to_owned(),
            trace_names: vec!["createBucket".to_owned()],
        }],
        ..notification(&["createBucket"], &[rule])
    };
    let known = vec![
        of("trace_type = Others"),
        of("trace_type != Others"),
        of("code != 200"),
    ];
    engine.know(known, Assumptions::default());
    assert_eq!(
        engine.overview().tallies,
        [tally(1, 0), tally(0, 0), tally(0, 0)]
    );
}

fn response(body: &str) -> Response {
    Response {
        status: 200,
        headers: Vec::new(),
        body: body.to_owned(),
    }
}

#[test]
fn a_page_of_traces_is_kept_as_it_was_written() {
    let call = trace_text("p", &TraceQuery::default());
    let body = r#"{"traces":[{"trace_name":"a","time":1790164800005},{"trace_name":"b","time":1790164800003}],"meta_data":{"marker":"m"}}"#;
    let page = (call.decode)(&response(body)).unwrap();
    assert_eq!(page.text, body);
    assert_eq!((page.traces, page.oldest_ms), (2, Some(1_790_164_800_003)));
    assert_eq!(page.next.as_deref(), Some("m"));
    let empty = r#"{"traces":[],"meta_data":{"marker":"m"}}"#;
    let page = (call.decode)(&response(empty)).unwrap();
    assert_eq!((page.traces, page.oldest_ms, page.next), (0, None, None));
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![Just(Answer::No), Just(Answer::Uncertain), Just(Answer::Yes)]
}

fn within() -> impl Strategy<Value = Option<TimeRange>> {
    let range = (any::<i64>(), any::<i64>());
    proptest::option::of(range.prop_map(|(from_ms, to_ms)| TimeRange { from_ms, to_ms }))
}

fn ask() -> impl Strategy<Value = WorkerRequest> {
    let place = || proptest::option::of(0_usize..1_000_000);
    let draft = proptest::option::of(prop_oneof![
        Just(notification(&["a", "\"b\"\n"], &["code != 200", "x"])),
        Just(Notification::default()),
    ]);
    prop_oneof![
        Just(WorkerRequest::File),
        Just(WorkerRequest::Cancel),
        Just(WorkerRequest::Overview),
        any::<String>().prop_map(WorkerRequest::Text),
        (0_usize..9).prop_map(WorkerRequest::Explain),
        (place(), draft, within()).prop_map(|(of, draft, within)| WorkerRequest::Backtest(
            BacktestQuery {
                of,
                draft: draft.map(Box::new),
                within,
            }
        )),
        (
            proptest::option::of(answer()),
            place(),
            any::<String>(),
            within(),
            0_usize..99,
            0_usize..99
        )
            .prop_map(
                |(told, by, search, within, from, count)| WorkerRequest::Rows(RowQuery {
                    told,
                    by,
                    search,
                    within,
                    from,
                    count,
                })
            ),
        (answer(), any::<bool>()).prop_map(|(data_events, exact)| WorkerRequest::Know(
            vec![notification(&["a"], &["code = 1"]), notification(&[], &[])],
            Assumptions {
                data_events,
                exact,
                ..Assumptions::default()
            }
        )),
    ]
}

fn loaded() -> impl Strategy<Value = ReadReport> {
    let finding = || any::<String>().prop_map(messages::verbatim);
    (
        (0_usize..999, 0_usize..999),
        any::<bool>(),
        any::<bool>(),
        prop::collection::vec(finding(), 0..4),
        proptest::option::of(finding()),
    )
        .prop_map(|(bytes, goes_on, stopped, findings, error)| ReadReport {
            bytes,
            goes_on,
            stopped,
            findings,
            error,
            events: bytes.0,
            read: bytes.0 + 1,
            skipped: bytes.1 + 1,
            duplicates: bytes.1,
            more_findings: bytes.0,
        })
}

proptest! {
    #[test]
    fn what_is_asked_arrives(ask in ask(), number in any::<u32>()) {
        prop_assert_eq!(WorkerRequest::from_json(&ask.to_json(number)), Some((ask, number)));
    }

    #[test]
    fn how_reading_went_arrives(loaded in loaded(), number in any::<u32>()) {
        let reply = WorkerReply::Loaded(loaded);
        prop_assert_eq!(WorkerReply::from_json(&reply.to_json(number)), Some((reply, number)));
    }

    #[test]
    fn no_message_is_anything_but_what_was_sent(text in any::<String>()) {
        prop_assert_eq!(WorkerRequest::from_json(&text), None);
        prop_assert_eq!(WorkerReply::from_json(&text), None);
    }
}

#[test]
fn replies_arrive() {
    let mut engine = small();
    let draft = notification(&["deleteServer"], &[]);
    let replies = [
        WorkerReply::Ready,
        WorkerReply::Overview(engine.overview()),
        WorkerReply::Overview(Engine::default().overview()),
        WorkerReply::Backtest(engine.backtest(&BacktestQuery::default())),
        WorkerReply::Backtest(engine.backtest(&BacktestQuery {
            of: Some(1),
            draft: Some(Box::new(draft)),
            within: None,
        })),
        WorkerReply::Backtest(Engine::default().backtest(&BacktestQuery::default())),
        WorkerReply::Rows(engine.rows(&RowQuery {
            count: 9,
            ..RowQuery::default()
        })),
        WorkerReply::Explained(engine.explain(2)),
        WorkerReply::Explained(None),
    ];
    for reply in replies {
        assert_eq!(WorkerReply::from_json(&reply.to_json(7)), Some((reply, 7)));
    }
}
