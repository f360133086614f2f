use std::cmp::Ordering;

use screen::collation::{no_rules, sorted};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{say_in, say_in_english};
use crate::browser::intl::Intl;
use crate::state::language::collate;

fn in_order_of(language: &str, words: &[&str]) -> Vec<String> {
    say_in(language);
    let sorted = sorted(words.iter().copied(), collate);
    say_in_english();
    sorted
}

#[wasm_bindgen_test]
fn names_are_in_the_order_of_the_language() {
    let ascending = ["Abteilung", "änderung", "Anmeldung", "Öffnung", "Zugriff"];
    assert_eq!(
        in_order_of(
            "de",
            &["Zugriff", "Öffnung", "Anmeldung", "änderung", "Abteilung"]
        ),
        ascending
    );
    // By pinyin: bei, guang, shang, shen; digits by their number, before all letters.
    assert_eq!(
        in_order_of(
            "zh-Hans",
            &["深圳", "上海10", "b", "上海9", "广州", "北京", "1"]
        ),
        ["1", "北京", "广州", "上海9", "上海10", "深圳", "b"]
    );
    assert_eq!(
        in_order_of("ja", &["ユーザー", "b", "アラーム", "ログイン", "いろは"]),
        ["b", "アラーム", "いろは", "ユーザー", "ログイン"]
    );
}

/// So that no name moves when one that is not ASCII comes.
#[wasm_bindgen_test]
fn languages_have_ascii_in_natural_order() {
    let letters = (0..128_u8).map(char::from);
    let mut texts: Vec<String> = letters.clone().map(String::from).collect();
    // Behind each other, so that punctuation stands between letters as well.
    texts.extend(letters.map(|letter| format!("a{letter}b")));
    texts.extend(
        [
            "rule2",
            "rule10",
            "rule010",
            "Rule2",
            "RULE2",
            "ruLe2",
            "rule-2",
            "rule 2",
            "rule_2",
            "a-b",
            "ab",
            "aB",
            "Ab",
            "AB",
            "abc",
            "ab1",
            "a1b2",
            "a1B2",
            "a01b2",
            "a1b10",
            "",
            "99999999999999999999",
            "100000000000000000000",
            "1.10",
            "1.9",
            "a:b",
            "a/b",
        ]
        .map(str::to_owned),
    );
    let natural = sorted(texts.iter().map(String::as_str), no_rules);
    let natural: Vec<&str> = natural.iter().map(String::as_str).collect();
    for language in ["en", "zh-Hans", "ja", "de"] {
        let compare = Intl::new(language).comparison(&natural).unwrap();
        for (a, first) in natural.iter().enumerate() {
            for (b, second) in natural.iter().enumerate().skip(a) {
                let order = compare(a, b);
                assert_ne!(
                    order,
                    Ordering::Greater,
                    "{language}: {first:?}, {second:?}"
                );
            }
        }
    }
}
