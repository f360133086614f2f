//! Whatever is written is read again as the same.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use setup::syntax::hcl::{self, Expression, Item};
use setup::syntax::{comment, json, shell, yaml};
use yaml_rust2::{Yaml, YamlLoader};

use crate::forms::text;
use crate::readers::{self, Hcl};

#[test]
fn json_is_written_with_or_without_lines() {
    let value = serde_json::json!({
        "Resource": ["1", "2"],
        "Effect": "x\"y",
        "Statement": [],
        "d": {},
    });
    assert_eq!(
        json::behind(&value, None),
        r#"{"Effect":"x\"y","Resource":["1","2"],"Statement":[],"d":{}}"#
    );
    assert_eq!(
        json::behind(&value, Some("  ")),
        "{\n    \"Effect\": \"x\\\"y\",\n    \"Resource\": [\n      \"1\",\n      \"2\"\n    ],\n    \"Statement\": [],\n    \"d\": {}\n  }"
    );
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        4 => text().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => (-9_000_000_000_i64..9_000_000_000).prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((text(), inner), 0..4).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// What a reader of YAML made of it, in our words.
fn of_yaml(yaml: &Yaml) -> Value {
    match yaml {
        Yaml::String(text) => Value::from(text.as_str()),
        Yaml::Boolean(flag) => Value::from(*flag),
        Yaml::Integer(number) => Value::from(*number),
        Yaml::Null => Value::Null,
        Yaml::Array(elements) => Value::Array(elements.iter().map(of_yaml).collect()),
        Yaml::Hash(members) => members
            .iter()
            .map(|(name, value)| (name.as_str().expect("a text as name"), of_yaml(value)))
            .collect(),
        other => panic!("{other:?}"),
    }
}

pub fn read_yaml(text: &str) -> Value {
    let documents =
        YamlLoader::load_from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(documents.len(), 1, "{text}");
    of_yaml(&documents[0])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn json_reads_back(value in value()) {
        let text = json::write(&value);
        let read: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read, value);
    }

    #[test]
    fn yaml_reads_back(value in value()) {
        prop_assert_eq!(read_yaml(&yaml::write(&value)), value);
    }

    #[test]
    fn hcl_reads_back(value in value()) {
        let text = hcl::write(&[Item::attribute("x", Expression::of(&value))]);
        let read = readers::hcl(&text);
        prop_assert_eq!(&read.attributes["x"], &Hcl::of(&value), "{}", text);
    }

    #[test]
    fn words_of_the_shell_read_back(words in vec(text(), 1..4)) {
        let line: Vec<String> = words.iter().map(|word| shell::word(word)).collect();
        prop_assert_eq!(&readers::shell_words(&line.join(" ")), &words);
        let line: Vec<String> = words.iter().map(|word| shell::quoted(word)).collect();
        prop_assert_eq!(readers::shell_words(&line.join(" ")), words);
    }

    #[test]
    fn comments_stay_comments(text in text()) {
        for line in comment(&text).split_terminator(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
            prop_assert!(line.starts_with('#'), "{:?}", line);
        }
    }
}

#[test]
fn ambiguous_texts_are_quoted_in_yaml() {
    for text in [
        "123456789012",
        "2012-10-17",
        "on",
        "No",
        "y",
        "~",
        "",
        "null",
        "1e3",
        "0x1F",
        "12:30",
        ".inf",
        "a: b",
        "a #b",
        "- a",
        "@x",
        "`x`",
        "!x",
        "&x",
        "*x",
        "a:",
        "=",
        "<<",
        "a b",
        "{}",
        "[]",
        "'",
        "?x",
        "-x",
        "%x",
    ] {
        let written = yaml::scalar(text);
        assert_eq!(written, format!("'{}'", text.replace('\'', "''")), "{text}");
    }
    for text in [
        "Allow",
        "sts:AssumeRole",
        "AWS::IAM::Role",
        "arn:aws:iam::123456789012:role/a/b-c.d",
    ] {
        assert_eq!(yaml::scalar(text), text);
    }
    assert_eq!(yaml::scalar("a\nb\u{7}"), r#""a\nb\u0007""#);
    assert_eq!(yaml::scalar("😀\u{85}"), "\"\\U0001f600\\u0085\"");
}

#[test]
fn hcl_keeps_what_would_be_interpolated() {
    for (text, written) in [
        ("${x}", r#""$${x}""#),
        ("%{x}", r#""%%{x}""#),
        ("$${x}", r#""$$${x}""#),
        ("$ {", r#""$ {""#),
        ("5 % of $", r#""5 % of $""#),
        ("a\"b\\c\n", r#""a\"b\\c\n""#),
        ("\u{1b}\u{202e}", r#""\u001b\u202e""#),
        ("告警😀", "\"告警😀\""),
    ] {
        assert_eq!(hcl::quoted(text), written);
    }
}

#[test]
fn hcl_is_laid_out_as_terraform_fmt_does() {
    let items = [
        Item::Comment("about\nit".to_owned()),
        Item::block(
            "a",
            &["b"],
            vec![
                Item::attribute("name", Expression::text("x")),
                Item::attribute("operation_type", Expression::text("y")),
                Item::attribute(
                    "for",
                    Expression::Object(vec![
                        ("for".to_owned(), Expression::raw("1")),
                        ("sts:x".to_owned(), Expression::List(vec![])),
                    ]),
                ),
                Item::block("c", &[], vec![]),
                Item::block(
                    "d",
                    &[],
                    vec![Item::attribute(
                        "e",
                        Expression::texts(&["1".to_owned(), "2".to_owned()]),
                    )],
                ),
            ],
        ),
    ];
    assert_eq!(
        hcl::write(&items),
        "# about\n# it\na \"b\" {\n  name           = \"x\"\n  operation_type = \"y\"\n  for = {\n    \"for\"   = 1\n    \"sts:x\" = []\n  }\n\n  c {}\n\n  d {\n    e = [\"1\", \"2\"]\n  }\n}\n"
    );
}

/// What is on one line and what is not, and which names stand below each other's signs
/// (Terraform, “Style Conventions”).
#[test]
fn hcl_values_take_the_lines_they_need() {
    let text = |length: usize| Expression::text("x".repeat(length));
    let x = |length: usize| format!("\"{}\"", "x".repeat(length));
    let object = |name: &str| Expression::Object(vec![(name.to_owned(), Expression::raw("1"))]);
    let list = |elements: &[&str]| {
        let lines: String = elements.iter().map(|one| format!("  {one},\n")).collect();
        format!("[\n{lines}]")
    };
    for (value, written) in [
        (Expression::Object(vec![]), "{}".to_owned()),
        (Expression::List(vec![]), "[]".to_owned()),
        (text(200), x(200)),
        (Expression::raw("y".repeat(200)), "y".repeat(200)),
        // With the four signs around each, eighty of them fit.
        (Expression::List(vec![text(76)]), format!("[{}]", x(76))),
        (Expression::List(vec![text(77)]), list(&[&x(77)])),
        (
            Expression::List(vec![text(36), text(36)]),
            format!("[{}, {}]", x(36), x(36)),
        ),
        (
            Expression::List(vec![text(36), text(37)]),
            list(&[&x(36), &x(37)]),
        ),
        // A list of anything else has a line for each.
        (
            Expression::List(vec![text(1), Expression::raw("y")]),
            list(&[&x(1), "y"]),
        ),
        (
            Expression::List(vec![Expression::Object(vec![])]),
            list(&["{}"]),
        ),
        (object("a_1"), "{\n  a_1 = 1\n}".to_owned()),
        (object("a-1"), "{\n  \"a-1\" = 1\n}".to_owned()),
        (object("1a"), "{\n  \"1a\" = 1\n}".to_owned()),
        (object("_a"), "{\n  \"_a\" = 1\n}".to_owned()),
        (object(""), "{\n  \"\" = 1\n}".to_owned()),
        (object("for"), "{\n  \"for\" = 1\n}".to_owned()),
        (object("fork"), "{\n  fork = 1\n}".to_owned()),
    ] {
        // Of the neighbours, those that are on one line have their signs below each other.
        let one_line = !written.contains('\n');
        let items = [
            Item::attribute("long", value.clone()),
            Item::attribute("b", Expression::raw("2")),
        ];
        let pad = if one_line { "   " } else { "" };
        let expected = format!("long = {written}\nb{pad} = 2\n");
        assert_eq!(hcl::write(&items), expected);
        let items = [
            Item::attribute("a", Expression::raw("2")),
            Item::attribute("long", value),
        ];
        let expected = format!("a{pad} = 2\nlong = {written}\n");
        assert_eq!(hcl::write(&items), expected);
    }
}

/// An empty line is before a block that follows something, unless one is there or a
/// comment about it.
#[test]
fn hcl_blocks_stand_apart() {
    let block = || Item::block("a", &[], vec![]);
    let comment = || Item::Comment("about".to_owned());
    let attribute = || Item::attribute("b", Expression::raw("1"));
    for (items, written) in [
        (vec![block()], "a {}\n"),
        (vec![block(), block()], "a {}\n\na {}\n"),
        (vec![attribute(), block()], "b = 1\n\na {}\n"),
        (vec![comment(), block()], "# about\na {}\n"),
        (vec![Item::Gap, block()], "\na {}\n"),
        (vec![block(), Item::Gap, block()], "a {}\n\na {}\n"),
        (
            vec![block(), Item::Gap, comment(), block()],
            "a {}\n\n# about\na {}\n",
        ),
        (vec![block(), attribute()], "a {}\nb = 1\n"),
    ] {
        assert_eq!(hcl::write(&items), written);
        let outer = hcl::write(&[Item::block("o", &["l", "m"], items)]);
        let inner: String = written
            .lines()
            .map(|line| match line {
                "" => "\n".to_owned(),
                line => format!("  {line}\n"),
            })
            .collect();
        assert_eq!(outer, format!("o \"l\" \"m\" {{\n{inner}}}\n"));
    }
}

#[test]
fn shell_words_are_bare_only_where_nothing_can_happen() {
    for (text, written) in [
        ("a-b_c.d/e:f", "a-b_c.d/e:f"),
        ("", "''"),
        ("~", "'~'"),
        ("a=b", "'a=b'"),
        ("it's", r"'it'\''s'"),
        ("$(id) `id` \\ \"", "'$(id) `id` \\ \"'"),
        ("告警", "'告警'"),
        ("a\0b", "'ab'"),
    ] {
        let written_word = shell::word(text);
        assert_eq!(written_word, written.to_owned());
    }
}
