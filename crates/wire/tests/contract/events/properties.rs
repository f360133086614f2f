//! Events written in any form read back the same; no text makes the reader
//! stumble, or take longer than its size asks for.

use std::fmt::Write as _;

use proptest::prelude::*;
use serde_json::{Value, json};
use wire::cts::{self as api, Reader, Trace, TraceQuery};

use super::{A, B, read};

fn any_event() -> impl Strategy<Value = Value> {
    let word = || prop_oneof![any::<String>(), "[a-zA-Z0-9./ \\[\\]{}\",\\n]{1,12}"];
    let loose = prop_oneof![
        Just(Value::Null),
        word().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        word().prop_map(|word| json!({"a": [word, {"traces": []}]})),
    ];
    let time = prop_oneof![
        (1_i64..4_000_000_000_000).prop_map(Value::from),
        Just(json!("2016/12/08 11:07:28 GMT+08:00")),
        Just(json!("yesterday")),
    ];
    let name = word().prop_map(|word| format!("a{word}"));
    (name, word(), loose.clone(), loose.clone(), loose, time).prop_map(
        |(name, service, code, request, user, time)| {
            json!({"trace_id": "t", "trace_name": name, "service_type": service, "code": code,
                "request": request, "user": {"name": user}, "time": time})
        },
    )
}

/// Every form of the same events.
fn forms(events: &[Value], newline: &str) -> Vec<String> {
    let list = Value::from(events);
    let indented = serde_json::to_string_pretty(&list).unwrap();
    let lines: String = events.iter().fold(String::new(), |mut text, event| {
        let _ = write!(text, "{event}{newline}");
        text
    });
    let (first, second) = events.split_at(events.len() / 2);
    let answers = [first, second].map(|part| json!({"meta_data": {"count": 1}, "traces": part}));
    vec![
        list.to_string(),
        indented.replace('\n', newline),
        lines.clone(),
        lines.replace(newline, &[newline, newline].concat()),
        format!("\u{feff}{}", lines.trim_end()),
        json!({"traces": events, "meta_data": null}).to_string(),
        format!("{}{}", answers[0], answers[1]),
        format!("{:#}{newline}{:#}", answers[0], answers[1]),
        Value::from(answers.to_vec()).to_string(),
    ]
}

/// Pieces of texts of events.
fn nearly_events() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"traces\"",
        "{\"traces\":[",
        "{\"cts\":",
        "{\"message\":\"",
        "Trace Name,Trace Source,Resource Type\n",
        "\"trace_name\":",
        "\"a\"",
        "\n",
        "\r\n",
        " ",
        "null",
        "1",
        "x",
        "é",
        "\\",
        "\u{feff}",
        "<",
        A,
        B,
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn same_as(text: &str, events: &[Trace]) -> Result<(), TestCaseError> {
    let found = api::events(text).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
    prop_assert_eq!(&found.traces, events, "{}", text);
    Ok(())
}

/// What holds for any text.
fn coherent(text: &str) -> Result<(), TestCaseError> {
    let mut reader = Reader::new(text);
    let mut done = 0;
    let mut traces = 0;
    let mut skipped = 0;
    while let Some(batch) = reader.next_batch(1) {
        prop_assert!(reader.consumed() >= done && text.is_char_boundary(reader.consumed()));
        done = reader.consumed();
        for finding in &batch.findings {
            let line = text.split('\n').nth(finding.place.line - 1);
            let width = line.map(|line| line.chars().count());
            prop_assert!(width.is_some_and(|width| finding.place.column <= width + 1));
        }
        traces += batch.traces.len();
        skipped += batch
            .findings
            .iter()
            .filter(|finding| finding.skips())
            .count();
    }
    prop_assert_eq!(reader.skipped(), skipped, "{}", text);
    prop_assert!(reader.objects() <= traces + skipped, "{}", text);
    prop_assert_eq!(reader.consumed(), text.len());
    match api::events(text) {
        Ok(events) => prop_assert_eq!(events.traces.len(), traces),
        Err(_) => prop_assert_eq!(traces, 0),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn events_written_in_any_form_read_back_the_same(
        events in prop::collection::vec(any_event(), 1..6), crlf in any::<bool>(),
    ) {
        let single = |event: &Value| api::events(&event.to_string()).unwrap().traces.remove(0);
        let expected: Vec<Trace> = events.iter().map(single).collect();
        // The reader of answers says the same, but for times in words.
        for (event, expected) in events.iter().zip(&expected) {
            let page = json!({ "traces": [event] }).to_string();
            let answer = api::traces("p", &TraceQuery::default()).decode;
            let mut known = answer(&crate::response(200, &page)).unwrap().traces.remove(0);
            known.time_ms = known.time_ms.or(expected.time_ms);
            prop_assert_eq!(&known, expected);
        }
        for text in forms(&events, if crlf { "\r\n" } else { "\n" }) {
            same_as(&text, &expected)?;
        }
    }

    #[test]
    fn a_broken_line_anywhere_loses_only_itself(
        before in prop::collection::vec(any_event(), 0..4),
        after in prop::collection::vec(any_event(), 1..4),
        broken in any_event(), at in any::<prop::sample::Index>(),
    ) {
        let text = broken.to_string();
        let cut: String = text.chars().take(1 + at.index(text.chars().count() - 1)).collect();
        let line = |event: &Value| format!("{event}\n");
        let lines = |events: &[Value]| events.iter().map(line).collect::<String>();
        let whole = read(&(lines(&before) + &lines(&after)));
        let found = read(&[lines(&before), cut, "\n".to_owned(), lines(&after)].concat());
        prop_assert_eq!(found.traces, whole.traces);
        prop_assert_eq!(found.findings.len(), whole.findings.len() + 1);
    }

    #[test]
    fn a_text_cut_anywhere_keeps_what_came_before(
        events in prop::collection::vec(any_event(), 1..5), at in any::<prop::sample::Index>(),
    ) {
        for text in forms(&events, "\n") {
            let whole = read(&text);
            let cut: String = text.chars().take(at.index(text.chars().count())).collect();
            if let Ok(found) = api::events(&cut) {
                prop_assert_eq!(&found.traces[..], &whole.traces[..found.traces.len()]);
            }
            coherent(&cut)?;
        }
    }

    #[test]
    fn no_text_makes_the_reader_stumble(garbage in any::<String>(), pieces in nearly_events()) {
        coherent(&garbage)?;
        coherent(&pieces)?;
    }
}

/// Texts that would take minutes if anything was read again and again.
#[test]
fn time_grows_with_the_size_only() {
    let size = 100_000;
    for piece in [
        "{\"a\":\n",
        "{\"a\":[{},\n",
        "[\n",
        "[1,\n",
        "{\"traces\":[\n",
        "{\"traces\":[{},\n",
        "x\n",
        "{\n",
        "\n",
        " ",
        "[]",
        "{}",
        "{},",
        "]\n",
        "[{}x\n",
        "{\"a\":1\n",
        "{\"a\":\"\n",
        "\u{feff}",
    ] {
        for start in ["", "[", "[\n", "{\"a\":[", "{\"traces\":[\n"] {
            let text = start.to_owned() + &piece.repeat(size / piece.len());
            let begun = std::time::Instant::now();
            let _ = api::events(&text);
            assert!(begun.elapsed().as_secs() < 5, "{start:?} {piece:?}");
        }
    }
}

/// Each of these lines could begin an event, and reading from each one goes far.
#[test]
fn what_cannot_be_read_is_not_tried_from_every_line() {
    let lines = 10_000;
    let text = "{\"a\":\n".repeat(lines);
    let findings = Reader::new(&text)
        .next_batch(lines)
        .map(|batch| batch.findings.len());
    assert!(
        findings.is_some_and(|findings| findings < lines / 32),
        "{findings:?}"
    );
}
