//! What a large list costs, counted in allocations and bytes, which are the same on
//! every machine. A limit is a little above what was counted last; raise one only
//! for something that is worth it.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use allocation_counter::{AllocationInfo, measure};
use domain::matching::{Assumptions, Event, Matcher};
use domain::notification::ValidationContext;
use screen::collation::no_rules;
use screen::list_query::ListQuery;
use screen::notification_list::{NotificationRows, SPEC, matching, rows, view};
use screen::verdict::Judge;
use simulator::encoding::decode;
use simulator::engine::Engine;
use wire::cts::Reader;
use wire::http::Response;
use wire::notifications::{Kind, NotificationList, list};

const MANY: usize = 10_000;

/// The answer of CTS for that many notifications.
fn answer(count: usize) -> Response {
    let row = |at: usize| {
        let (team, service) = (at % 8, at % 5);
        format!(
            r#"{{"notification_id":"{at:08x}-0000-4000-a000-000000000000","notification_name":"team{team}_rule_{at:05}","notification_type":"smn","operation_type":"customized","operations":[{{"service_type":"S{service}","resource_type":"r{service}","trace_names":["create{service}","delete{service}"]}}],"filter":{{"condition":"AND","is_support_filter":true,"rule":["code != 200"]}},"status":"enabled","topic_id":"urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:team{team}-alerts","project_id":"24edf66e79d04187acb99a463e610764","create_time":{}}}"#,
            1_600_000_000_000_u64 + (at as u64 * 7919) % 1_000_003
        )
    };
    let all: Vec<String> = (0..count).map(row).collect();
    Response {
        status: 200,
        headers: Vec::new(),
        body: format!(r#"{{"notifications":[{}]}}"#, all.join(",")),
    }
}

fn read(response: &Response) -> NotificationList {
    (list("p", Kind::Smn, None).decode)(response).unwrap_or_default()
}

fn loaded(count: usize) -> NotificationRows {
    prepared(&answer(count))
}

fn prepared(response: &Response) -> NotificationRows {
    let (here, assumptions) = (ValidationContext::default(), Assumptions::default());
    rows(Arc::new(read(response)), here, assumptions, no_rules).judged_by(Judge::default())
}

/// What something costs once, in allocations.
fn allocations(act: impl FnOnce()) -> u64 {
    measure(act).count_total
}

fn assert_at_most(what: &str, cost: u64, limit: u64) {
    assert!(cost <= limit, "{what}: {cost}, which is above {limit}");
}

#[test]
fn reading_a_list_holds_it_once() {
    let response = answer(MANY);
    let mut kept = NotificationList::default();
    let cost: AllocationInfo = measure(|| kept = read(&response));
    assert_eq!(kept.len(), MANY);
    assert_at_most("allocations per row", cost.count_total / MANY as u64, 52);
    assert_at_most(
        "bytes per row kept",
        cost.bytes_current.unsigned_abs() / MANY as u64,
        870,
    );
    assert_at_most(
        "greatest amount of bytes per row",
        cost.bytes_max / MANY as u64,
        1_080,
    );
    let again = measure(|| assert!(read(&response).was_seen(&kept, false)));
    assert_at_most("the same again", again.bytes_max / MANY as u64, 1_920);
}

/// An archive as OBS has it, after decompressing: events with what was sent and
/// answered, which is not kept.
fn archive(file: usize, events: usize) -> Vec<u8> {
    let event = |at: usize| {
        let nth = file * events + at;
        let (service, user) = (nth % 23, nth % 57);
        format!(
            r#"{{"time":{},"user":{{"id":"u{user}","name":"user{user}","domain":{{"name":"acct"}}}},"request":"{{\"server\":{{\"name\":\"s-{nth}\",\"flavor\":\"s6.large.2\",\"image\":\"{nth:032x}\"}}}}","response":{{"job_id":"{nth:032x}","servers":["{nth:032x}"]}},"code":"200","service_type":"S{service}","resource_type":"r{service}","resource_name":"s-{nth}","resource_id":"{nth:032x}","source_ip":"192.0.2.{}","trace_name":"create{service}","trace_rating":"normal","trace_type":"ApiCall","api_version":"v1.0","record_time":0,"trace_id":"{nth:08x}-2222-11f0-8888-0123456789ab","tracker_name":"system"}}"#,
            1_765_788_999_507_u64 + nth as u64,
            nth % 250
        )
    };
    let all: Vec<String> = (0..events).map(event).collect();
    format!("[{}]", all.join(",\n")).into_bytes()
}

#[test]
fn fifty_archives_take_less_than_three_times_what_is_kept() {
    const FILES: usize = 50;
    const EVENTS: usize = 400;
    let archives: Vec<Vec<u8>> = (0..FILES).map(|file| archive(file, EVENTS)).collect();
    let read: usize = archives.iter().map(Vec::len).sum();
    let mut engine = Engine::default();
    let cost = measure(|| {
        for bytes in &archives {
            let text = decode(bytes.clone());
            let mut reader = Reader::new(&text);
            while let Some(batch) = reader.next_batch(400) {
                batch.traces.into_iter().for_each(|trace| engine.add(trace));
            }
        }
    });
    assert_eq!(engine.events(), FILES * EVENTS);
    let kept = cost.bytes_current.unsigned_abs();
    assert_at_most("kept, in percent of the text", kept * 100 / read as u64, 60);
    assert_at_most(
        "most at a time, in percent of what is kept",
        cost.bytes_max * 100 / kept,
        299,
    );
}

#[test]
fn the_first_page_needs_one_order_only() {
    let rows = loaded(MANY);
    let query = ListQuery::default();
    let first = allocations(|| assert_eq!(view(&rows, &query, 50).matching, MANY));
    assert_at_most("first view", first, 60);
    assert_at_most(
        "second view",
        allocations(|| drop(view(&rows, &query, 50))),
        30,
    );
}

#[test]
fn a_keystroke_allocates_nothing_per_row() {
    let rows = loaded(MANY);
    let prepared = allocations(|| rows.prepare_search());
    assert_at_most("preparing a search", prepared, 70);
    let _ = view(&rows, &ListQuery::default(), 50);
    for search in [
        "t",
        "team3",
        "team3 rule_00",
        "delete4 team1",
        "no such text",
    ] {
        let query = ListQuery::default().with_search(search);
        assert_at_most(search, allocations(|| drop(view(&rows, &query, 50))), 40);
    }
    let query = ListQuery::parse("service=S3&status=enabled", &SPEC);
    let first = allocations(|| drop(view(&rows, &query, 50)));
    assert_at_most("first use of filters", first, 60);
    assert_at_most("filters", allocations(|| drop(view(&rows, &query, 50))), 30);
}

#[test]
fn sorting_again_only_walks() {
    let rows = loaded(MANY);
    let by_name = ListQuery::default().sorted_by("name", &SPEC);
    let first = allocations(|| rows.prepare_names());
    assert_at_most("order by name", first, 60);
    let sorted = allocations(|| drop(matching(&rows, &by_name)));
    assert_at_most("sorted by name", sorted, 30);
    let back = by_name.sorted_by("name", &SPEC);
    assert_at_most(
        "the other way round",
        allocations(|| drop(matching(&rows, &back))),
        30,
    );
}

#[test]
fn cost_grows_with_the_rows_and_no_faster() {
    let cost = |count: usize| {
        let response = answer(count);
        allocations(|| {
            let rows = prepared(&response);
            let _ = view(&rows, &ListQuery::default().with_search("team3"), 50);
            let by_name = ListQuery::default().sorted_by("name", &SPEC);
            let _ = matching(&rows, &by_name);
        })
    };
    let (few, many) = (cost(1_000), cost(10_000));
    assert!(many < few * 11, "{few} for 1,000 rows, {many} for 10,000");
}

#[test]
fn judging_an_event_allocates_a_fixed_amount() {
    let notifications = read(&answer(MANY)).to_vec();
    let event = Event::default();
    let cost = allocations(|| {
        for notification in &notifications {
            let _ = Matcher::new(notification, Assumptions::default()).fires(&event);
        }
    });
    assert_at_most("allocations per notification", cost / MANY as u64, 12);
}

#[test]
fn verdicts_of_one_filter_are_proved_once() {
    let rows = loaded(MANY);
    let by_verdict = ListQuery::default().sorted_by("verdict", &SPEC);
    let first = allocations(|| drop(view(&rows, &by_verdict, 50)));
    assert_at_most("verdicts, per notification", first / MANY as u64, 150);
    assert_at_most(
        "the other way round",
        allocations(|| drop(view(&rows, &by_verdict.sorted_by("verdict", &SPEC), 50))),
        30,
    );
}
