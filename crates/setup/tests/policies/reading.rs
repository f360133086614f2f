//! Documents read: every part with its path and place.

use super::*;
use setup::policy::{OddityKind, Part, Shape};

/// `path: text` of parts.
fn shown<'a>(parts: impl IntoIterator<Item = &'a Part>) -> Vec<String> {
    parts
        .into_iter()
        .map(|part| format!("{}: {}", part.path, part.text))
        .collect()
}

const EVERYTHING: &str = r#"{"Version": "2012-10-17", "Id": "i", "Extra": 1.50, "Statement": [
  {"Sid": "a", "Effect": "Deny", "NotPrincipal": {"AWS": ["1", "2"], "Service": "s"},
   "NotAction": ["x:a", "x:b"], "NotResource": "r",
   "Condition": {"Bool": {"a:b": false}, "NumericEquals": {"n": [1, 2.0], "odd.key": "x"}}, "More": {}},
  {"Effect": "Allow", "Principal": "*", "Action": "y:\u0063", "Resource": ["p", "q"]}]}"#;

#[test]
fn everything_has_its_path_and_its_place() {
    let document = read(EVERYTHING).unwrap();
    assert_eq!(document.shape, Shape::Document);
    assert_eq!(shown(&document.version), ["Version: 2012-10-17"]);
    assert_eq!(shown(&document.id), ["Id: i"]);
    let [first, second] = document.statements.as_slice() else {
        panic!("{document:?}");
    };
    assert!(first.denies() && !first.allows());
    assert_eq!(shown(&first.sid), ["Statement[0].Sid: a"]);
    let principals = first.principal.as_ref().unwrap();
    assert!(principals.negated);
    assert_eq!(
        shown(principals.entries.iter().map(|entry| &entry.who)),
        [
            "Statement[0].NotPrincipal.AWS[0]: 1",
            "Statement[0].NotPrincipal.AWS[1]: 2",
            "Statement[0].NotPrincipal.Service: s"
        ]
    );
    let action = first.action.as_ref().unwrap();
    assert!(action.negated);
    assert_eq!(
        shown(&action.items),
        [
            "Statement[0].NotAction[0]: x:a",
            "Statement[0].NotAction[1]: x:b"
        ]
    );
    let values = first.conditions.iter().flat_map(|c| &c.values);
    assert_eq!(
        shown(values),
        [
            "Statement[0].Condition.Bool.a:b: false",
            "Statement[0].Condition.NumericEquals.n[0]: 1",
            "Statement[0].Condition.NumericEquals.n[1]: 2.0",
            "Statement[0].Condition.NumericEquals[\"odd.key\"]: x",
        ]
    );
    assert!(second.allows());
    let escaped = &second.action.as_ref().unwrap().items[0];
    assert_eq!(escaped.text, "y:c");
    assert_eq!(
        &EVERYTHING[escaped.span.start..escaped.span.end],
        r#""y:\u0063""#
    );
    let place = document.place(second.span.start);
    assert_eq!((place.line, place.column), (5, 3));
    let odd: Vec<(OddityKind, String)> = document
        .oddities
        .iter()
        .map(|oddity| (oddity.kind, oddity.part.path.clone()))
        .collect();
    assert_eq!(
        odd,
        [
            (OddityKind::Unknown, "Extra".to_owned()),
            (OddityKind::Unknown, "Statement[0].More".to_owned()),
        ]
    );
}

#[test]
fn a_single_statement_is_read_like_an_array_of_one() {
    let single = read(r#"{"Statement": {"Effect": "Allow", "Action": "a:b"}}"#).unwrap();
    assert_eq!(
        shown(&single.statements[0].effect),
        ["Statement.Effect: Allow"]
    );
    let bare = read(r#"{"Effect": "Allow", "Action": "a:b"}"#).unwrap();
    assert_eq!(bare.shape, Shape::Bare);
    assert_eq!(shown(&bare.statements[0].effect), ["Effect: Allow"]);
    let list = read(r#"[{"Effect": "Allow"}]"#).unwrap();
    assert_eq!(list.shape, Shape::List);
    assert_eq!(shown(&list.statements[0].effect), ["[0].Effect: Allow"]);
}

#[test]
fn nearly_right_names_are_read_as_meant_unless_the_right_one_is_there() {
    let odd = |text: &str| -> Vec<OddityKind> {
        let document = read(text).unwrap();
        document.oddities.iter().map(|oddity| oddity.kind).collect()
    };
    use OddityKind::{Misspelt, Repeated, Unknown};
    for (found, meant) in [
        ("Principle", "Principal"),
        ("principal", "Principal"),
        ("Actions", "Action"),
        ("Resource ", "Resource"),
        ("NotResources", "NotResource"),
        ("SID", "Sid"),
        ("Efect", "Effect"),
        ("conditions", "Condition"),
    ] {
        let value = if meant == "Condition" { "{}" } else { "\"*\"" };
        let text = format!(r#"{{"Statement": {{"{found}": {value}}}}}"#);
        assert_eq!(odd(&text), [Misspelt(meant)], "{found}");
    }
    assert_eq!(odd(r#"{"statements": []}"#)[0], Misspelt("Statement"));
    assert_eq!(
        odd(r#"{"Statement": {"Actions": "a", "Action": "b"}}"#),
        [Unknown]
    );
    assert_eq!(
        odd(r#"{"Statement": {"Action": "a", "Action": "b"}}"#),
        [Repeated]
    );
    assert_eq!(odd(r#"{"Statement": {"Description": "a"}}"#), [Unknown]);
    assert_eq!(
        odd(r#"{"Statement": {"Principal": {"aws": "a"}}}"#),
        [Misspelt("AWS")]
    );
}

#[test]
fn broken_json_is_told_by_line_and_column() {
    let table = [
        ("{\n  \"Version\": 2012-10-17\n}", "json/broken", 2, 18),
        ("{\"a\": \"x\ny\"}", "json/broken", 1, 9),
        ("{\"a\" \"b\"}", "json/broken", 1, 6),
        ("{\"a\": 1,\n  \"b\": }", "json/broken", 2, 8),
        ("{\"a\": {\"b\": 1}", "json/unfinished", 1, 15),
        ("{\"a\": \"unfinished", "json/unfinished", 1, 18),
        ("hello", "json/broken", 1, 1),
    ];
    for (text, rule, line, column) in table {
        let finding = read(text).unwrap_err();
        assert_eq!(finding.rule, rule, "{text}");
        let start = finding.span.unwrap().start;
        let place = wire::json::place_of(text, start);
        assert_eq!((place.line, place.column), (line, column), "{text}");
    }
    assert_eq!(read("").unwrap_err().rule, "json/empty");
}
