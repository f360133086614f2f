//! What is wrong with a baseline is told with its place.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::unreachable)]

use baseline::{Mistake, core, read};
use messages::embedded::{CATALOGUES, render};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A baseline of two requirements.
fn file() -> Value {
    json!({
        "version": 1,
        "id": "own",
        "title": "Own",
        "sources": {"list": {"title": "A list", "url": "https://example.com"}},
        "requirements": [
            {
                "id": "sign-ins", "title": "Sign-ins", "rationale": "Why", "severity": "high", "source": "Us",
                "operations": [
                    {"service_type": "IAM", "resource_type": "user", "trace_names": ["login", "loginFailed"],
                     "clouds": ["huawei"], "verified": true, "sources": ["list"]},
                    {"service_type": "IAM", "resource_type": "user", "trace_names": ["login"],
                     "clouds": ["otc"], "verified": false}
                ]
            },
            {
                "id": "keys", "title": "Keys", "rationale": "Why", "severity": "low", "source": "Us",
                "clouds": ["huawei", "otc"],
                "operations": [
                    {"service_type": "KMS", "resource_type": "cmk", "trace_names": ["disableKey"], "verified": false}
                ]
            }
        ]
    })
}

/// What is wrong with the file once a member, by its JSON pointer, is another value;
/// nothing removes it.
fn wrong(changes: &[(&str, Option<Value>)]) -> Vec<(String, String)> {
    let mut file = file();
    for (pointer, value) in changes {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match (file.pointer_mut(parent).unwrap(), value) {
            (Value::Object(members), Some(value)) => {
                members.insert(name.to_owned(), value.clone());
            }
            (Value::Object(members), None) => {
                members.remove(name);
            }
            (Value::Array(elements), Some(value)) => {
                elements[name.parse::<usize>().unwrap()] = value.clone();
            }
            other => unreachable!("{pointer}: {other:?}"),
        }
    }
    mistakes(&file.to_string())
        .into_iter()
        .map(|mistake| (mistake.path, mistake.message.to_string()))
        .collect()
}

fn mistakes(text: &str) -> Vec<Mistake> {
    read(text).map_or_else(|mistakes| mistakes.0, |_| Vec::new())
}

fn said(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    pairs
        .map(|(place, said)| ((*place).to_owned(), (*said).to_owned()))
        .collect()
}

#[test]
fn what_is_right_is_read() {
    assert_eq!(wrong(&[]), []);
    let read = read(&file().to_string()).unwrap();
    assert_eq!(
        serde_json::to_value(&read).unwrap()["requirements"][1]["clouds"],
        json!(["huawei", "otc"])
    );
    assert_eq!(mistakes(&format!("\u{feff}{}", file())), []);
    let again = serde_json::to_string(&core().unwrap()).unwrap();
    assert_eq!(baseline::read(&again), core());
}

#[test]
fn each_mistake_of_content_has_its_place() {
    let first = "/requirements/0";
    let at = |rest: &str| [first, rest].concat();
    for (pointer, value, place, what) in [
        (
            "/version",
            json!(0),
            "version",
            "The version of the format is 1.",
        ),
        (
            "/id",
            json!("Own"),
            "id",
            "An ID has 1 to 64 lowercase letters, digits, and hyphens, and doesn’t begin with a hyphen.",
        ),
        ("/title", json!(" "), "title", "The text is empty."),
        (
            "/requirements",
            json!([]),
            "requirements",
            "The list is empty.",
        ),
        (
            "/sources/list/url",
            json!("javascript:alert(1)"),
            "sources.list.url",
            "The URL must begin with https://.",
        ),
        (
            &at("/id"),
            json!("keys"),
            "requirements[1].id",
            "The ID is already used by another requirement.",
        ),
        (
            &at("/rationale"),
            json!(" Why"),
            "requirements[0].rationale",
            "Remove the spaces at the beginning and end.",
        ),
        (
            &at("/operations"),
            json!([]),
            "requirements[0].operations",
            "The list is empty.",
        ),
        (
            &at("/clouds"),
            json!([]),
            "requirements[0].clouds",
            "The list is empty.",
        ),
        (
            "/requirements/1/clouds/1",
            json!("huawei"),
            "requirements[1].clouds[1]",
            "The value is there more than once.",
        ),
        (
            &at("/operations/0/service_type"),
            json!(""),
            "requirements[0].operations[0].service_type",
            "The text is empty.",
        ),
        (
            &at("/operations/0/trace_names"),
            json!([]),
            "requirements[0].operations[0].trace_names",
            "The list is empty.",
        ),
        (
            &at("/operations/0/trace_names/1"),
            json!("login"),
            "requirements[0].operations[0].trace_names[1]",
            "The requirement already has this operation for the same cloud.",
        ),
        (
            &at("/operations/0/trace_names/1"),
            json!("login "),
            "requirements[0].operations[0].trace_names[1]",
            "Remove the spaces at the beginning and end.",
        ),
        (
            &at("/operations/0/sources/0"),
            json!("nowhere"),
            "requirements[0].operations[0].sources[0]",
            "No source of the file has this name.",
        ),
        (
            &at("/operations/1/verified"),
            json!(true),
            "requirements[0].operations[1].verified",
            "An operation that is marked as verified needs a source.",
        ),
    ] {
        assert_eq!(
            wrong(&[(pointer, Some(value))]),
            said(&[(place, what)]),
            "{pointer}"
        );
    }
    let outside = wrong(&[(
        "/requirements/1/operations/0/clouds",
        Some(json!(["cloud-ru"])),
    )]);
    let place = "requirements[1].operations[0].clouds[0]";
    assert_eq!(
        outside,
        said(&[(place, "The requirement doesn’t apply to this cloud.")])
    );
    let odd = wrong(&[(
        "/requirements/1/operations/0/trace_names/0",
        Some(json!("disable key")),
    )]);
    assert_eq!(odd[0].0, "requirements[1].operations[0].trace_names[0]");
}

#[test]
fn each_part_of_another_shape_has_its_place() {
    for (pointer, value, place, what) in [
        (
            "/version",
            Some(json!("1")),
            "version",
            "A whole number is expected.",
        ),
        ("/version", None, "version", "The property is missing."),
        (
            "/requirements",
            Some(json!({})),
            "requirements",
            "An array is expected.",
        ),
        (
            "/requirements",
            None,
            "requirements",
            "The property is missing.",
        ),
        (
            "/requirements/1",
            Some(json!(["keys"])),
            "requirements[1]",
            "An object is expected.",
        ),
        (
            "/requirements/1/severity",
            Some(json!("urgent")),
            "requirements[1].severity",
            "Expected: low, medium, high, or critical.",
        ),
        (
            "/requirements/1/clouds/0",
            Some(json!("aws")),
            "requirements[1].clouds[0]",
            "Expected: huawei, otc, cloud-ru, flexible-engine, or other.",
        ),
        (
            "/requirements/1/title",
            Some(json!(7)),
            "requirements[1].title",
            "A string is expected.",
        ),
        (
            "/requirements/1/operations/0/verified",
            Some(json!("yes")),
            "requirements[1].operations[0].verified",
            "Expected: true or false.",
        ),
        (
            "/requirements/1/operations/0/verified",
            None,
            "requirements[1].operations[0].verified",
            "The property is missing.",
        ),
        (
            "/requirements/1/operations/0/trace_names/0",
            Some(json!(null)),
            "requirements[1].operations[0].trace_names[0]",
            "A string is expected.",
        ),
    ] {
        let found = wrong(&[(pointer, value)]);
        assert_eq!(found, said(&[(place, what)]), "{pointer}");
    }
    let unknown = wrong(&[("/requirements/0/operations/0/trace_name", Some(json!([])))]);
    assert_eq!(unknown.len(), 1);
    assert_eq!(unknown[0].0, "requirements[0].operations[0].trace_name");
    assert!(
        unknown[0]
            .1
            .starts_with("Unknown property. Known properties: service_type, "),
        "{unknown:?}"
    );
}

#[test]
fn all_mistakes_are_told_at_once() {
    let shapes = wrong(&[
        ("/requirements/0/operations/0/verified", Some(json!(1))),
        ("/requirements/0/operations/1/trace_names", None),
        ("/requirements/1/severity", Some(json!("none"))),
    ]);
    let places: Vec<&str> = shapes.iter().map(|it| &*it.0).collect();
    assert_eq!(
        places,
        [
            "requirements[0].operations[0].verified",
            "requirements[0].operations[1].trace_names",
            "requirements[1].severity",
        ]
    );
    let contents = wrong(&[
        ("/title", Some(json!(""))),
        ("/requirements/0/source", Some(json!(""))),
        ("/requirements/1/operations/0/trace_names", Some(json!([]))),
    ]);
    assert_eq!(contents.len(), 3, "{contents:?}");
}

#[test]
fn lines_and_columns_are_those_of_the_file() {
    let text = "{\n  \"version\": 1,\n  \"id\": \"own\",\n  \"title\": \"Ä\", \"requirements\": [\n    {\"id\": \"a\"}\n  ]\n}\n";
    let found = mistakes(text);
    assert_eq!((found[0].line, found[0].column), (5, 5), "{found:?}");
    let text = text
        .replace("{\"id\": \"a\"}", "")
        .replace("\"own\"", "\"ÄÖ\"");
    let found: Vec<_> = mistakes(&text)
        .iter()
        .map(|it| (it.line, it.column))
        .collect();
    assert_eq!(found, [(3, 9), (4, 33)]);
    for (text, line, column) in [
        ("", 1, 1),
        ("{\n \"version\": 1,\n}", 3, 1),
        ("{} {}", 1, 4),
        ("nul", 1, 3),
    ] {
        let found = mistakes(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(
            (found[0].line, found[0].column),
            (line, column),
            "{text}: {found:?}"
        );
        assert_eq!(found[0].message, "The file is not JSON.");
    }
    let found = mistakes("[1]");
    assert_eq!(found[0].message, "An object is expected.");
}

#[test]
fn a_later_version_is_not_guessed_at() {
    let found = wrong(&[
        ("/version", Some(json!(2))),
        ("/novelty", Some(json!(true))),
    ]);
    assert_eq!(
        found,
        said(&[(
            "version",
            "The file has version 2 of the format. Only version 1 is supported."
        )])
    );
}

#[test]
fn a_member_that_stands_twice_is_a_mistake() {
    let text = file()
        .to_string()
        .replace("\"version\":1", "\"version\":1,\"version\":1");
    let found = mistakes(&text);
    assert_eq!(found[0].message, "The value is there more than once.");
}

#[test]
fn mistakes_are_told_in_every_language() {
    let found = mistakes(r#"{"version":1,"id":"a","title":"a","requirements":[{"severity":"x"}]}"#);
    for (language, _) in CATALOGUES {
        for mistake in &found {
            assert!(!render(language, &mistake.message).is_empty(), "{language}");
        }
    }
}

#[test]
fn the_documented_example_is_right() {
    let page = include_str!("../../../docs/baselines.md");
    let (_, example) = page.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    assert_eq!(mistakes(example), []);
}

proptest! {
    #[test]
    fn no_text_is_too_odd(text in any::<String>(), cut in any::<proptest::sample::Index>(), odd in "[\\[\\]{}\",:0-9a-zÄ\u{0} \n-]{0,3}") {
        let file = serde_json::to_string_pretty(&file()).unwrap();
        let places: Vec<usize> = file.char_indices().map(|(at, _)| at).collect();
        let (before, after) = file.split_at(*cut.get(&places));
        for text in [text, before.to_owned(), [before, &odd, after].concat()] {
            let lines = text.lines().count().max(1);
            for mistake in mistakes(&text) {
                prop_assert!((1..=lines + 1).contains(&mistake.line), "{:?}", mistake);
                prop_assert!(mistake.column >= 1);
                prop_assert!(!mistake.message.to_string().is_empty());
            }
        }
    }
}
