//! Events a person pasted or dropped, in every form, whole and broken.

mod envelopes;
mod properties;
mod tables;
mod times;

use serde_json::{Value, json};
use wire::cts::{
    self as api, EventFindingKind, Events, EventsErrorKind, MAX_FINDINGS, Reader, Trace,
};

const A: &str = r#"{"service_type":"EVS","resource_type":"ecs","trace_name":"a"}"#;
const B: &str = r#"{"service_type":"EVS","resource_type":"ecs","trace_name":"b"}"#;
const C: &str = r#"{"service_type":"EVS","resource_type":"ecs","trace_name":"c"}"#;

fn read(text: &str) -> Events {
    api::events(text).unwrap_or_else(|error| panic!("{error:?}: {text}"))
}

fn names(events: &Events) -> String {
    let name = |trace: &Trace| trace.trace_name.clone().unwrap_or_default();
    events.traces.iter().map(name).collect()
}

/// Line, column and kind of every finding.
fn findings(events: &Events) -> Vec<(usize, usize, EventFindingKind)> {
    let told = |finding: &api::EventFinding| {
        assert!(finding.message().to_string().ends_with('.'));
        (
            finding.place.line,
            finding.place.column,
            finding.kind.clone(),
        )
    };
    events.findings.iter().map(told).collect()
}

/// The text with A, B and C for the three events.
fn filled(text: &str) -> String {
    text.replace('A', A).replace('B', B).replace('C', C)
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn every_form_is_told_by_its_content() {
    let answer = |events: &str| {
        format!(r#"{{"traces":[{events}],"meta_data":{{"count":1,"marker":null}}}}"#)
    };
    let indented =
        serde_json::to_string_pretty(&json!({"traces": [json_of(A), json_of(B)]})).unwrap();
    for (text, expected, objects, lines) in [
        (filled("A"), "a", 1, 1),
        (filled(" \n A \n"), "a", 1, 2),
        (filled("[A,B]"), "ab", 2, 1),
        (filled("A\nB\nC"), "abc", 3, 3),
        (filled("A\r\n\r\nB\r\n \t\r\nC\r\n"), "abc", 3, 5),
        (filled("\u{feff}A\n\u{feff}B"), "ab", 2, 2),
        (filled("A B"), "ab", 2, 1),
        (filled("A,\nB,\n"), "ab", 2, 2),
        (answer(A), "a", 1, 1),
        (answer(&filled("A,B")) + &answer(C), "abc", 3, 1),
        (
            answer(A) + "\n" + &answer("") + "\n" + &answer(B),
            "ab",
            2,
            3,
        ),
        (format!("[{},{}]", answer(A), answer(B)), "ab", 2, 1),
        (filled("[[A],[],[B,C]]"), "abc", 3, 1),
        (filled("[A]\n[B,C]\n"), "abc", 3, 2),
        (
            filled(r#"{"meta_data":{"count":2},"traces":[A,B]} C"#),
            "abc",
            3,
            1,
        ),
        (filled(r#"{"traces":null}A"#), "a", 1, 1),
        (indented.clone() + &indented, "abab", 4, 27),
    ] {
        let found = read(&text);
        assert_eq!(
            (names(&found).as_str(), found.objects, found.findings.len()),
            (expected, objects, 0),
            "{text}"
        );
        assert_eq!(found.lines, lines, "{text}");
    }
}

#[test]
fn empty_lists_are_no_error() {
    for text in [
        "[]",
        r#"{"traces":[]}"#,
        r#"{"traces":null,"meta_data":null}"#,
        "[]\n[]",
    ] {
        let found = read(text);
        assert_eq!(
            (found.traces.len(), found.objects, found.findings.len()),
            (0, 0, 0)
        );
    }
}

#[test]
fn trap_30_and_31_members_vary() {
    let found = read(
        r#"{"trace_id":"t","trace_name":"createServer","service_type":"ECS","resource_type":"ecs",
        "code":200,"resource_id":null,"user":"{\"name\":\"u\"}","time":"2016/12/08 11:07:28 GMT+08:00",
        "request":{"a":[1]},"response":"","message":null,"unknown":{"b":{}}}"#,
    );
    let text = |text: &str| Some(text.to_owned());
    let expected = Trace {
        trace_id: text("t"),
        trace_name: text("createServer"),
        service_type: text("ECS"),
        resource_type: text("ecs"),
        code: text("200"),
        user_name: text("u"),
        time_ms: Some(1_481_166_448_000),
        time_text: text("2016/12/08 11:07:28 GMT+08:00"),
        request: text(r#"{"a":[1]}"#),
        ..Trace::default()
    };
    assert_eq!((found.traces, found.findings.len()), (vec![expected], 0));
}

#[test]
fn broken_lines_lose_no_others() {
    use EventFindingKind::{Malformed, NotEvent, NotObject};
    for (text, expected, place, left_out) in [
        (
            "A\n{\"trace_name\": }\nC",
            "ac",
            (2, 16, Malformed),
            Some((2, 1)),
        ),
        ("A\n{\"é\": tru}\nC", "ac", (2, 10, Malformed), Some((2, 1))),
        // What is missing is only found out in the next line, which must count.
        (
            "A\n{\"code\": 1\nB\nC",
            "abc",
            (3, 1, Malformed),
            Some((2, 1)),
        ),
        (
            "A\n{\"code\": \nB\nC",
            "abc",
            (4, 1, Malformed),
            Some((2, 1)),
        ),
        ("A\n{\"x\":[\nB\nC", "abc", (4, 1, Malformed), Some((2, 1))),
        (
            "A\n{\"code\": \"un\nB\nC",
            "abc",
            (2, 13, Malformed),
            Some((2, 1)),
        ),
        (
            "A\nplain words\nmore, of them\nC",
            "ac",
            (2, 1, Malformed),
            Some((2, 2)),
        ),
        ("A\n7\nC", "ac", (2, 1, NotObject), Some((2, 1))),
        ("A\n7 of them\nC", "ac", (2, 3, Malformed), Some((2, 1))),
        ("A\nnull\r\nC", "ac", (2, 1, NotObject), Some((2, 1))),
        ("A\n{\"a\":1}\nC", "ac", (2, 1, NotEvent), None),
        ("A\n{}\nC", "ac", (2, 1, NotEvent), None),
        ("A x\nB\nC", "abc", (1, 63, Malformed), Some((1, 1))),
        ("x\n\nA\nB", "ab", (1, 1, Malformed), Some((1, 2))),
        ("\u{feff}x\nA\nB", "ab", (1, 1, Malformed), Some((1, 1))),
        ("[A,\n{\"a\":},\nB]", "ab", (2, 6, Malformed), Some((2, 1))),
        (
            "[\n{\"a\":},\nA,\nB\n]\nC",
            "abc",
            (2, 6, Malformed),
            Some((2, 1)),
        ),
        (
            "[\nA,\n{\"a\":}\n]\nC",
            "ac",
            (3, 6, Malformed),
            Some((3, 1)),
        ),
        (
            "[{\"a\":},\nA,\nB]\nC",
            "abc",
            (1, 7, Malformed),
            Some((1, 1)),
        ),
        ("[A,7,B]", "ab", (1, 64, NotObject), None),
        ("[A,null,B]", "ab", (1, 64, NotObject), None),
        (
            "{\"traces\":[A,{\"a\nB\n{\"traces\":[C]}",
            "abc",
            (1, 77, Malformed),
            Some((1, 1)),
        ),
        (
            "{\"traces\":[A],\"meta_data\":}\nB",
            "ab",
            (1, 87, Malformed),
            Some((1, 1)),
        ),
    ] {
        let text = filled(text);
        let found = read(&text);
        assert_eq!(findings(&found), [place], "{text}");
        assert_eq!(names(&found), expected, "{text}");
        assert_eq!(found.findings[0].left_out, left_out, "{text}");
    }
}

#[test]
fn commas_are_told_but_lose_nothing() {
    for (text, expected, places) in [
        ("[A,B,]", "ab", vec![(1, 126)]),
        ("[A,\nB,\n]", "ab", vec![(3, 1)]),
        ("[A,,B]", "ab", vec![(1, 64)]),
        ("[,A]", "a", vec![(1, 2)]),
        ("[A B]", "ab", vec![(1, 64)]),
        ("[A\nB]", "ab", vec![(2, 1)]),
        ("{\"traces\":[A,]}", "a", vec![(1, 74)]),
        ("{\"traces\":[A],}B", "ab", vec![(1, 74)]),
    ] {
        let found = read(&filled(text));
        let told: Vec<_> = places
            .into_iter()
            .map(|(line, column)| (line, column, EventFindingKind::Comma))
            .collect();
        assert_eq!(
            (names(&found).as_str(), findings(&found)),
            (expected, told),
            "{text}"
        );
    }
}

#[test]
fn a_cut_text_keeps_what_came_before() {
    for (text, expected, line, column) in [
        ("[A,B", "ab", 1, 125),
        ("[A,B,", "ab", 1, 126),
        ("[\nA,\nB,\n{\"trace_name\":\"un", "ab", 4, 18),
        ("A\n{\"trace_name\"", "a", 2, 14),
        ("{\"traces\":[A,B]", "ab", 1, 136),
        ("{\"traces\":[A,B],\"meta_data\":{", "ab", 1, 150),
    ] {
        let found = read(&filled(text));
        assert_eq!(names(&found), expected, "{text}");
        assert_eq!(
            findings(&found),
            [(line, column, EventFindingKind::Cut)],
            "{text}"
        );
    }
}

#[test]
fn texts_of_something_else_are_errors_with_a_place() {
    use EventsErrorKind::{Cut, Empty, NoEvent, NotJson, Page, Table};
    for (text, line, column, reason) in [
        ("", 1, 1, Empty),
        ("\u{feff} \r\n\n", 1, 1, Empty),
        ("<!doctype html>\n<script>\n{}\n[1]\n</script>", 1, 1, Page),
        ("\n  <html>", 2, 3, Page),
        (
            "Trace Name,Time\ncreateServer,2016/12/08 11:07:28 GMT+08:00\n",
            1,
            1,
            Table,
        ),
        ("2016/12/08,createServer\n", 1, 5, NotJson),
        ("{\"trace_name\": createServer}", 1, 16, NotJson),
        ("{\"trace_name\":", 1, 15, Cut),
        ("[", 1, 2, Cut),
        ("[1]", 1, 2, NoEvent),
        ("7", 1, 1, NoEvent),
        ("\"text\"\n", 1, 1, NoEvent),
        ("{}", 1, 1, NoEvent),
        ("\n {\"error_code\":\"CTS.0013\"}", 2, 2, NoEvent),
        ("[\n {\"a\":1}, {}]", 2, 2, NoEvent),
        ("]", 1, 1, NotJson),
        ("}", 1, 1, NotJson),
        (",", 1, 1, NotJson),
    ] {
        let error = api::events(text).expect_err(text);
        assert_eq!(
            (error.place.line, error.place.column, error.kind),
            (line, column, reason),
            "{text}"
        );
        let sentence = error.message().to_string();
        assert!(sentence.ends_with('.'), "{sentence}");
    }
}

#[test]
fn events_lacking_what_notifications_go_by_are_told_and_kept() {
    let text = filled(
        "A\n\n {\"trace_name\":\"b\",\"service_type\":null}\n\
         {\"code\":1,\"service_type\":\"EVS\",\"resource_type\":\"evs\",\"trace_name\":\"c\",\
         \"time\":\"yesterday\"}",
    );
    let found = read(&text);
    assert_eq!(names(&found), "abc");
    assert_eq!(
        findings(&found),
        [
            (
                3,
                2,
                EventFindingKind::Missing(vec!["service_type", "resource_type"])
            ),
            (4, 1, EventFindingKind::Time),
        ]
    );
    let about: Vec<_> = found.findings.iter().map(|finding| finding.event).collect();
    assert_eq!(about, [Some(1), Some(2)]);
    assert_eq!(
        found.findings[0].message(),
        "The event has no service_type or resource_type."
    );
    assert_eq!(found.traces[2].time_ms, None);
    assert_eq!(found.traces[2].time_text.as_deref(), Some("yesterday"));
}

#[test]
fn batches_tell_how_far_reading_is() {
    let text = filled("[A,B]\nC\nx\n").repeat(50);
    let whole = read(&text);
    assert_eq!(whole.traces.len(), 150);
    for steps in [0, 1, 2, 7, 1_000] {
        let mut reader = Reader::new(&text);
        let (mut traces, mut findings) = (Vec::new(), Vec::new());
        let (mut bytes, mut lines) = (0, 0);
        while let Some(batch) = reader.next_batch(steps) {
            assert!(batch.traces.len() <= steps.max(1));
            assert!(reader.consumed() >= bytes && reader.lines() >= lines);
            (bytes, lines) = (reader.consumed(), reader.lines());
            traces.extend(batch.traces);
            findings.extend(batch.findings);
        }
        assert_eq!((reader.consumed(), reader.lines()), (text.len(), 150));
        assert_eq!((reader.error(), reader.next_batch(1)), (None, None));
        assert_eq!(
            (traces, findings),
            (whole.traces.clone(), whole.findings.clone())
        );
    }
}

#[test]
fn findings_are_not_kept_without_end() {
    let found = read(&(A.to_owned() + &"\n{}".repeat(MAX_FINDINGS + 7)));
    assert_eq!(
        (found.findings.len(), found.more_findings),
        (MAX_FINDINGS, 7)
    );
    assert_eq!(found.objects, MAX_FINDINGS + 8);
}

#[test]
fn nesting_is_limited() {
    for depth in [9, 127, 128, 200_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("{\"traces\":[", "]}")] {
            let text = [&open.repeat(depth), A, &close.repeat(depth)].concat();
            let _ = api::events(&text);
            let _ = api::events(&open.repeat(depth));
            let found = read(&[&text, "\n", B].concat());
            assert_eq!(names(&found), "b", "{depth} {open}");
        }
    }
}
