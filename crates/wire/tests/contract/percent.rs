//! Percent-encoding.

use proptest::prelude::*;
use wire::percent::{decode, encode, encode_query, encode_segment};

#[test]
fn only_unreserved_characters_stay() {
    for (text, expected) in [
        ("AZaz09-_.~", "AZaz09-_.~"),
        ("a b", "a%20b"),
        ("a+b,c/d?e#f%g&h=i", "a%2Bb%2Cc%2Fd%3Fe%23f%25g%26h%3Di"),
        ("告警", "%E5%91%8A%E8%AD%A6"),
        ("\u{0}\u{7f}", "%00%7F"),
    ] {
        assert_eq!(encode(text), expected);
    }
}

#[test]
fn a_segment_never_changes_the_path() {
    for (text, expected) in [
        ("", "%20"),
        (".", "%252E"),
        ("..", "%252E%252E"),
        ("a/../b", "a%2F..%2Fb"),
        ("...", "..."),
    ] {
        assert_eq!(encode_segment(text), expected);
    }
}

#[test]
fn a_query_keeps_its_order() {
    let pairs = [
        ("b".to_owned(), "1 2".to_owned()),
        ("a".to_owned(), String::new()),
    ];
    assert_eq!(encode_query(&pairs), "b=1%202&a=");
}

#[test]
fn decoding_keeps_what_is_not_an_escape() {
    for (text, expected) in [
        ("100%", Some("100%")),
        ("%zz%4", Some("%zz%4")),
        ("a+b", Some("a+b")),
        ("%e5%91%8A", Some("告")),
        ("%FF", None),
    ] {
        assert_eq!(decode(text).as_deref(), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn decoding_undoes_encoding(text in any::<String>()) {
        let encoded = encode(&text);
        prop_assert!(encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~%".contains(&b)));
        prop_assert_eq!(decode(&encoded), Some(text));
    }

    #[test]
    fn decoding_never_panics(text in any::<String>()) {
        let _ = decode(&text);
    }

    #[test]
    fn segments_hold_no_separator(text in any::<String>()) {
        let segment = encode_segment(&text);
        prop_assert!(!segment.is_empty() && segment != "." && segment != "..");
        prop_assert!(!segment.contains(['/', '?', '#', '\\']));
    }
}
