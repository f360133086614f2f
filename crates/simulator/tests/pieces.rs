//! Long texts of events, read piece by piece.

#![allow(clippy::unwrap_used)]

use domain::matching::Assumptions;
use domain::notification::{Notification, Scope};
use proptest::prelude::*;
use simulator::engine::Engine;
use simulator::pieces::{Piece, Pieces};
use simulator::stream::Stream;
use wire::cts::{Trace, events};

fn cut(text: &str, length: usize, chunk: usize) -> Vec<Piece> {
    let mut pieces = Pieces::new(length);
    let mut found = Vec::new();
    for bytes in text.as_bytes().chunks(chunk) {
        found.extend(pieces.put(bytes));
    }
    found.extend(pieces.finish());
    found
}

fn traces(text: &str) -> Vec<Trace> {
    events(text).map(|it| it.traces).unwrap_or_default()
}

/// An event with what could be taken for an end.
fn event() -> impl Strategy<Value = String> {
    let name = proptest::sample::select(&["deleteServer", "a}]", "\\\"{[", "“é”", "]},"][..]);
    (name, 0..3_u8, any::<bool>()).prop_map(|(name, user, blanks)| {
        let event = serde_json::json!({
            "trace_name": name,
            "user": { "name": format!("user{user}") },
            "request": "{\"a\":[{\"b\":1}]}",
        });
        if blanks {
            format!("{event:#}")
        } else {
            event.to_string()
        }
    })
}

#[derive(Debug, Clone, Copy)]
enum Shape {
    Lines,
    List,
    Answer,
    Lists,
}

fn written(shape: Shape, events: &[String], between: &str) -> String {
    let list = |events: &[String]| format!("[{}]", events.join(between));
    match shape {
        Shape::Lines => events.join("\n"),
        Shape::List => list(events),
        Shape::Answer => format!(
            "{{\"traces\": {}, \"meta_data\": {{\"count\": 3, \"marker\": \"x\"}}}}",
            list(events)
        ),
        Shape::Lists => format!("{}\n{}", list(events), list(events)),
    }
}

proptest! {
    #[test]
    fn pieces_have_the_events_of_the_whole(
        events in proptest::collection::vec(event(), 1..30),
        shape in proptest::sample::select(
            &[Shape::Lines, Shape::List, Shape::Answer, Shape::Lists][..]
        ),
        between in proptest::sample::select(&[",", " ,\n ", ",\r\n", "\n,"][..]),
        length in 300..900_usize,
        chunk in 1..400_usize,
    ) {
        let text = written(shape, &events, between);
        let whole = traces(&text);
        prop_assert!(!whole.is_empty());
        let pieces = cut(&text, length, chunk);
        let read: Vec<Trace> = pieces.iter().flat_map(|it| traces(&it.text)).collect();
        prop_assert_eq!(read, whole);
        for piece in &pieces {
            // Nothing in a piece is broken, and none is much longer than asked for.
            let read = events_of(&piece.text);
            prop_assert_eq!(read, 0, "{}", piece.text);
            prop_assert!(piece.text.len() < length + 400, "{}", piece.text.len());
        }
    }

    #[test]
    fn a_piece_knows_its_place(
        events in proptest::collection::vec(event(), 5..20),
        shape in proptest::sample::select(&[Shape::Lines, Shape::List, Shape::Answer][..]),
        between in proptest::sample::select(&[",", " ,\n ", ",\r\n"][..]),
        chunk in 1..400_usize,
    ) {
        let text = written(shape, &events, between);
        let lines: Vec<&str> = text.split('\n').collect();
        for piece in cut(&text, 300, chunk) {
            let at = piece.begins;
            let line: Vec<char> = lines.get(at.line - 1).unwrap().chars().collect();
            let rest: String = line.iter().skip(at.column - 1).collect();
            // A comma was replaced by a bracket.
            let begin: String = piece.text.split('\n').next().unwrap().chars().skip(1).collect();
            let begin = begin.strip_suffix("]}").or(begin.strip_suffix(']')).unwrap_or(&begin);
            let after: String = rest.chars().skip(1).collect();
            prop_assert!(after.starts_with(begin), "{after:?} {begin:?}");
        }
    }

    #[test]
    fn whatever_it_is_nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let mut pieces = Pieces::new(40);
        for chunk in bytes.chunks(7) {
            let _ = pieces.put(chunk);
        }
        let _ = pieces.finish();
    }
}

/// How many findings a text has.
fn events_of(text: &str) -> usize {
    use wire::cts::EventFindingKind::{Comma, Cut, Malformed, NotEvent};
    let findings = events(text).map(|it| it.findings).unwrap_or_default();
    let broken =
        |kind: &wire::cts::EventFindingKind| matches!(kind, Comma | Cut | Malformed | NotEvent);
    findings.iter().filter(|it| broken(&it.kind)).count()
}

#[test]
fn other_texts_are_one_piece() {
    let table = "Trace Name,Trace Source\n".repeat(50);
    assert_eq!(cut(&table, 40, 7).len(), 1);
    let utf16: Vec<u8> = "[{\"trace_name\":\"x\"}]"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut pieces = Pieces::new(4);
    assert_eq!(pieces.put(&utf16), []);
    assert_eq!(traces(&pieces.finish().unwrap().text).len(), 1);
    assert_eq!(cut("", 40, 7), []);
}

#[test]
fn a_stream_counts_as_the_engine_does() {
    let trace = |number: usize| Trace {
        trace_id: Some(format!("id{}", number % 40_000)),
        trace_name: Some(if number.is_multiple_of(3) { "a" } else { "b" }.to_owned()),
        service_type: Some("ECS".to_owned()),
        resource_type: Some("ecs".to_owned()),
        time_ms: Some((number % 40_000) as i64),
        ..Trace::default()
    };
    let everything = Notification {
        scope: Scope::Complete,
        enabled: Some(true),
        topic: Some("urn:smn:r:p:t".to_owned()),
        ..Notification::default()
    };
    let off = Notification {
        enabled: Some(false),
        ..everything.clone()
    };
    let all = vec![everything, off];
    let mut engine = Engine::default();
    let mut stream = Stream::new(all.clone(), Assumptions::default());
    for number in 0..50_000 {
        engine.add(trace(number));
        stream.add(trace(number));
    }
    engine.know(all, Assumptions::default());
    let (overview, counts) = (engine.overview(), stream.finish());
    assert_eq!(counts.events, overview.events);
    assert_eq!(counts.duplicates, engine.duplicates());
    assert!(counts.duplicates > 0);
    assert_eq!(
        (counts.told, counts.tallies),
        (overview.told, overview.tallies)
    );
    assert_eq!(counts.span_ms, overview.span_ms);
}
