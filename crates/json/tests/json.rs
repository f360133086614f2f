//! The JSON of this crate against an independent reader and writer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use json::{DEEPEST, Map, Place, Pool, Reader, Value, locate, parse, place_of, tree};
use proptest::prelude::*;
use serde_json::Value as Theirs;

fn any_json() -> impl Strategy<Value = Theirs> {
    let leaf = prop_oneof![
        Just(Theirs::Null),
        any::<bool>().prop_map(Theirs::from),
        any::<i64>().prop_map(Theirs::from),
        any::<u64>().prop_map(Theirs::from),
        any::<String>().prop_map(Theirs::from),
        "[\\x00-\\x1f\"\\\\/é\u{7f}\u{2028}😀]{0,6}".prop_map(Theirs::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Theirs::from),
            prop::collection::vec(("[a-d\"é]{0,2}", inner), 0..6)
                .prop_map(|members| members.into_iter().collect::<Theirs>()),
        ]
    })
}

/// A text that is nearly JSON.
fn nearly_json() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"\\u00e9\"",
        "\\",
        "\\n",
        "\\x",
        "\\u12",
        "\\ud83d",
        "\\ude00",
        "null",
        "true",
        "false",
        "nul",
        "0",
        "-",
        "1",
        "12",
        "00",
        ".",
        ".5",
        "e",
        "E+",
        "+",
        "\t",
        "\n",
        " ",
        "\u{c}",
        "\u{a0}",
        "\u{feff}",
        "é",
        "\u{1}",
        "\u{7f}",
    ]);
    prop::collection::vec(token, 0..9).prop_map(|tokens| tokens.concat())
}

fn same(ours: &Value, theirs: &Theirs) -> bool {
    match (ours, theirs) {
        (Value::Null, Theirs::Null) => true,
        (Value::Bool(a), Theirs::Bool(b)) => a == b,
        (Value::Number(a), Theirs::Number(b)) => match (b.as_i64(), b.as_u64()) {
            (None, None) => a.parse::<f64>().unwrap() == b.as_f64().unwrap(),
            (signed, unsigned) => ours.as_i64() == signed && ours.as_u64() == unsigned,
        },
        (Value::String(a), Theirs::String(b)) => a == b,
        (Value::Array(a), Theirs::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Theirs::Object(b)) => {
            a.iter().count() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|((name, a), (other, b))| name == other && same(a, b))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn values_are_read_and_written_alike(theirs in any_json()) {
        let ours = parse(&theirs.to_string()).unwrap();
        prop_assert!(same(&ours, &theirs));
        prop_assert_eq!(ours.to_json(), theirs.to_string());
        let indented = serde_json::to_string_pretty(&theirs).unwrap();
        prop_assert_eq!(ours.to_indented_json(), indented.as_str());
        prop_assert_eq!(parse(&indented), Some(ours));
    }

    #[test]
    fn the_same_texts_are_json(text in nearly_json()) {
        match (parse(&text), serde_json::from_str::<Theirs>(&text)) {
            (Some(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{text:?}"),
            // Theirs is no number a float can hold; ours are kept as they are written.
            (Some(_), Err(error)) if error.to_string().contains("out of range") => {}
            (ours, theirs) => prop_assert_eq!(ours.is_some(), theirs.is_ok(), "{:?}", text),
        }
    }

    #[test]
    fn the_same_texts_between_quotes_are_strings(text in nearly_json()) {
        let text = format!("\"{text}\"");
        let theirs = serde_json::from_str::<String>(&text).ok();
        let ours = parse(&text);
        prop_assert_eq!(ours.as_ref().and_then(Value::as_str), theirs.as_deref(), "{:?}", text);
    }

    #[test]
    fn no_cut_text_is_json(theirs in any_json(), at in any::<prop::sample::Index>()) {
        let text = Theirs::from(vec![theirs]).to_string();
        let cut: String = text.chars().take(at.index(text.chars().count())).collect();
        prop_assert_eq!(parse(&cut), None);
    }

    #[test]
    fn any_text_at_all(text in any::<String>()) {
        prop_assert_eq!(parse(&text).is_some(), serde_json::from_str::<Theirs>(&text).is_ok());
    }
}

#[test]
fn numbers_stay_as_they_were() {
    for number in [
        "0",
        "-0",
        "12",
        "1.50",
        "1E5",
        "1e-7",
        "123456789012345678901234567890",
        "1e999",
    ] {
        let value = parse(number).unwrap();
        assert_eq!(value, Value::Number(number.to_owned()));
        assert_eq!(value.to_json(), number);
    }
    for text in [
        "", "-", "01", "-01", "+1", "1.", ".1", "1e", "1e+", "0x1", "1 2", "NaN",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
    assert_eq!(Value::from(i64::MIN).as_i64(), Some(i64::MIN));
    assert_eq!(Value::from(u64::MAX).as_u64(), Some(u64::MAX));
    assert_eq!(Value::from(u64::MAX).as_i64(), None);
    assert_eq!(Value::from(-1_i64).as_u64(), None);
    assert_eq!(parse("1.0").unwrap().as_i64(), None);
    assert_eq!(Value::from("1").as_i64(), None);
}

#[test]
fn escapes() {
    for (text, expected) in [
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""\u00E9\u00e9\u0000""#, "éé\0"),
        (r#""a\ud83D\uDE00b""#, "a😀b"),
    ] {
        assert_eq!(parse(text), Some(Value::from(expected)), "{text}");
    }
    for text in [
        r#""\ud83d""#,
        r#""\ud83dx""#,
        r#""\ud83d\n""#,
        r#""\ud83d\ud83d""#,
        r#""\ude00""#,
        r#""\u+123""#,
        r#""\u12""#,
        r#""\U0041""#,
        "\"\n\"",
        "\"",
    ] {
        assert_eq!(parse(text), None, "{text}");
    }
    assert_eq!(
        Value::from("\"\\/\u{8}\u{c}\n\r\t\u{1}\u{1f}\u{7f}é").to_json(),
        "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u{7f}é\""
    );
}

#[test]
fn nesting_is_limited() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let objects = |depth: usize| format!("{}0{}", "{\"a\":".repeat(depth), "}".repeat(depth));
    for depth in [1, 126, 127, 128, 129, 100_000] {
        let taken = depth <= 127;
        assert_eq!(parse(&nested(depth)).is_some(), taken, "{depth}");
        assert_eq!(parse(&objects(depth)).is_some(), taken, "{depth}");
        assert_eq!(
            serde_json::from_str::<Theirs>(&nested(depth)).is_ok(),
            taken,
            "{depth}"
        );
    }
}

#[test]
fn members_are_sorted_and_the_last_of_a_name_counts() {
    let value = parse(r#"{"b":1,"a":2,"b":3,"":4}"#).unwrap();
    assert_eq!(value.to_json(), r#"{"":4,"a":2,"b":3}"#);
    let mut map = Map::new();
    assert!(map.is_empty());
    for name in ["m", "c", "x", "c"] {
        map.insert(name, Value::from(name));
    }
    assert!(!map.is_empty());
    assert!(map.contains_key("x") && !map.contains_key("z") && !map.contains_key(""));
    assert_eq!(map.get("c"), Some(&Value::from("c")));
    assert_eq!(map.get("d"), None);
    *map.get_mut("m").unwrap() = Value::from(None::<bool>);
    assert_eq!(Value::from(map).to_json(), r#"{"c":"c","m":null,"x":"x"}"#);
}

#[test]
fn the_place_where_json_ends_is_told() {
    let table = [
        ("", 1, 1),
        ("{", 1, 2),
        ("{\"a\": 1,}", 1, 9),
        ("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3),
        ("{\n  \"é\": tru\n}", 2, 8),
        ("[1, 2,\n]", 2, 1),
        ("{\"a\" 1}", 1, 6),
        ("{a: 1}", 1, 2),
        ("\"a\\x\"", 1, 4),
        ("\"a\n\"", 1, 3),
        ("\"\\u12g4\"", 1, 6),
        ("{} x", 1, 4),
        ("<!doctype html>", 1, 1),
        ("[01]", 1, 3),
        ("{\"a\": \"unfinished", 1, 18),
    ];
    for (text, line, column) in table {
        assert_eq!(locate(text), Err(Place { line, column }), "{text}");
    }
    assert_eq!(locate(" {} "), Ok(Value::object(Vec::new())));
}

/// Every part of the tree stands where it says, and reads as `parse` reads it.
fn assert_placed(text: &str, node: &json::Node) -> Value {
    use json::Tree;
    let value = match &node.value {
        Tree::Scalar(value) => value.clone(),
        Tree::Array(elements) => Value::Array(
            elements
                .iter()
                .map(|element| assert_placed(text, element))
                .collect(),
        ),
        Tree::Object(members) => {
            let mut map = Map::new();
            for member in members {
                assert_eq!(
                    parse(&text[member.start..member.end]),
                    Some(Value::from(&member.name))
                );
                map.insert(&member.name, assert_placed(text, &member.value));
            }
            Value::Object(map)
        }
    };
    assert_eq!(parse(&text[node.start..node.end]).as_ref(), Some(&value));
    value
}

#[test]
fn a_tree_keeps_order_repetition_and_places() {
    let text = " {\"b\": [1, \"x\\n\", {}],\n  \"a\": null, \"b\": true} ";
    let node = tree(text).unwrap();
    let members = node.as_object().unwrap();
    let names: Vec<&str> = members.iter().map(|m| m.name.as_str()).collect();
    assert_eq!(names, ["b", "a", "b"]);
    let first = node.get("b").unwrap();
    assert_eq!(&text[first.start..first.end], "[1, \"x\\n\", {}]");
    assert_eq!(first.as_array().unwrap()[1].as_str(), Some("x\n"));
    assert_eq!(node.get("c"), None);
    assert_eq!(first.get("b"), None);
    assert_eq!(
        place_of(text, members[1].start),
        Place { line: 2, column: 3 }
    );
    assert_placed(text, &node);
}

proptest! {
    #[test]
    fn a_tree_is_read_exactly_where_a_value_is(text in "[\\[\\]{},:\"a01 .n-]{0,12}|[{]\"a\":[\\[{\"1,}\\]]{0,8}") {
        match (tree(&text), locate(&text)) {
            (Ok(node), Ok(value)) => prop_assert_eq!(assert_placed(&text, &node), value),
            (Err(at), Err(place)) => prop_assert_eq!(place_of(&text, at), place, "{}", text),
            (a, b) => prop_assert!(false, "{text}: {a:?} {b:?}"),
        }
    }
}

#[test]
fn a_tree_has_an_end_too() {
    let deep = "[".repeat(100_000);
    assert_eq!(tree(&deep), Err(127));
    let legal = format!("{}{}", "[".repeat(127), "]".repeat(127));
    assert!(tree(&legal).is_ok());
}

/// A row as a pool reads it; `None` if it is not JSON.
fn read(pool: &mut Pool, row: &str) -> Option<Value> {
    let mut reader = Reader { text: row, at: 0 };
    let id = pool.read(&mut reader, &["id"], DEEPEST)?;
    reader.skip_blanks();
    (reader.at == row.len()).then(|| pool.at(id).value())
}

/// Rows in which much stands again, some of it written in another way, nested deeper,
/// or longer than what is remembered.
fn alike() -> impl Strategy<Value = String> {
    let long = "x".repeat(300);
    let text = prop::sample::select(vec![
        r#""a""#.to_owned(),
        r#""b""#.to_owned(),
        r#""a\"b""#.to_owned(),
        r#""\u0061""#.to_owned(),
        r#""12345678""#.to_owned(),
        r#""1234567\\""#.to_owned(),
        r#""é{[}]""#.to_owned(),
        format!("\"{long}\""),
    ]);
    let scalar = prop_oneof![
        text,
        prop::sample::select(vec!["1", "-0.5e3", "null", "true", "[]", "{}"])
            .prop_map(str::to_owned),
    ];
    let object = move |value: BoxedStrategy<String>| {
        let name = prop::sample::select(vec!["id", "a", "b", "\\u0061", "a\\\"b"]);
        let blank = prop::sample::select(vec!["", "", "", " ", "\n"]);
        let member = (name, value, blank).prop_map(|(n, v, b)| format!("{b}\"{n}\":{b}{v}{b}"));
        prop::collection::vec(member, 0..4).prop_map(|all| format!("{{{}}}", all.join(",")))
    };
    let nested = scalar.boxed().prop_recursive(3, 12, 3, move |inner| {
        let list = prop::collection::vec(inner.clone(), 0..3);
        prop_oneof![
            object(inner),
            list.prop_map(|all| format!("[{}]", all.join(","))),
        ]
    });
    nested.prop_map(|value| format!("{{\"id\":{value},\"of\":[{value}]}}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn rows_with_much_in_common_are_read_as_if_each_were_the_first(
        some in prop::collection::vec(alike(), 1..4),
        order in prop::collection::vec((0..4_usize, any::<prop::sample::Index>(), 0..4_usize), 1..40),
    ) {
        let mut pool = Pool::default();
        for (at, place, damage) in order {
            let mut row = some[at % some.len()].clone();
            // Every other row is damaged somewhere: a character is missing or another one.
            let damaged = row.char_indices().nth(place.index(row.chars().count()));
            if let (Some((at, c)), 0 | 1) = (damaged, damage) {
                let new = if damage == 0 { "" } else { "\"" };
                row.replace_range(at..at + c.len_utf8(), new);
            }
            prop_assert_eq!(read(&mut pool, &row), parse(&row), "{}", row);
        }
    }
}

#[test]
fn an_object_read_before_is_not_taken_where_it_would_be_nested_too_deep() {
    let row = |depth: usize| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!("{{\"of\":{open}{{\"a\":[[1]]}}{close}}}")
    };
    let mut pool = Pool::default();
    for depth in [1, 100, 123, 124, 1] {
        let row = row(depth);
        assert_eq!(read(&mut pool, &row).is_some(), depth <= 123, "{depth}");
        assert_eq!(read(&mut pool, &row), parse(&row), "{depth}");
    }
}

#[test]
fn rows_with_nothing_in_common_are_read_as_well() {
    let mut pool = Pool::default();
    for at in 0..5_000 {
        let row = format!(r#"{{"id":"{at}","of":[{{"a":"{at}"}},{{"b":{{"a":{at}}}}}]}}"#);
        assert_eq!(read(&mut pool, &row), parse(&row));
    }
}
