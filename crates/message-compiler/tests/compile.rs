//! What catalogues are compiled to, and what is refused.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use message_compiler::{Compiled, compile};
use serde_json::{Value, json};

/// Folders of their own for tests that run at the same time.
static FOLDERS: AtomicU32 = AtomicU32::new(0);

/// Compiles files given as language, name and text.
fn compiled(files: &[(&str, &str, &str)]) -> Result<Compiled, Vec<String>> {
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let name = format!("message-compiler-{}-{number}", std::process::id());
    let root: PathBuf = std::env::temp_dir().join(name);
    for (language, file, text) in files {
        let folder = root.join(language);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{file}.ftl")), text).unwrap();
    }
    let result = compile(&root);
    fs::remove_dir_all(&root).unwrap();
    result.map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

/// The compact form of the only message of a text.
fn compact(text: &str) -> Value {
    let compiled = compiled(&[("en", "a", text)]).unwrap();
    let messages: Value = serde_json::from_str(&compiled.catalogues["en"]).unwrap();
    messages[0].clone()
}

fn refused(files: &[(&str, &str, &str)]) -> String {
    compiled(files).unwrap_err().join("\n")
}

#[test]
fn every_part_of_a_message_has_its_form() {
    for (text, expected) in [
        ("m = Save", json!("Save")),
        (
            "m = Line { NUMBER($line) } of { $file }",
            json!(["Line ", 1, " of ", 0]),
        ),
        ("m = { $a }", json!(0)),
        ("m = <b>{ $a }</b> is on", json!([{"b": 0}, " is on"])),
        (
            "m = see <code>a <b>b</b></code>",
            json!(["see ", {"code": ["a ", {"b": "b"}]}]),
        ),
        (
            "m = { AND($names) } or { OR($others) }",
            json!([{"and": 0}, " or ", {"or": 1}]),
        ),
        (
            "m = { $n ->\n    [0] none\n    [one] one <b>row</b>\n   *[other] { NUMBER($n) } rows\n}",
            json!({"plural": [0, {"=0": "none", "one": ["one ", {"b": "row"}], "other": [0, " rows"]}]}),
        ),
        (
            "m = { $what ->\n    [topic] a topic\n   *[function] a function\n}",
            json!({"select": [0, {"topic": "a topic", "function": "a function", "": "a function"}]}),
        ),
        (
            "-brand = Console\nm = The { -brand }",
            json!(["The ", "Console"]),
        ),
        ("m = { \"{\" }x", json!(["{", "x"])),
    ] {
        assert_eq!(compact(text), expected, "{text}");
    }
}

#[test]
fn arguments_are_typed_in_the_code() {
    let rust = compiled(&[(
        "en",
        "my-file",
        "save-it = Save\ntoo-many = { NUMBER($count) } of { AND($names) } in { $type }",
    )])
    .unwrap()
    .rust;
    for part in [
        "pub mod my_file",
        "pub const SAVE_IT: Message = Message::fixed(0);",
        "pub struct TooMany",
        "pub count: usize,",
        "pub names: Vec<Arg>,",
        "pub r#type: Arg,",
    ] {
        assert!(rust.contains(part), "{part}\n{rust}");
    }
}

#[test]
fn languages_say_the_same_with_the_same_arguments() {
    let en = ("en", "a", "one = { $x } fits\ntwo = Two");
    for (other, expected) in [
        ("one = { $x } passt", "de: a.two is not translated"),
        (
            "one = { $x } passt\ntwo = Zwei\nthree = Drei",
            "de: a.three is a message that the source does not have",
        ),
        (
            "one = passt\ntwo = Zwei",
            "de: a.one has the arguments [] instead of [\"x\"]",
        ),
        (
            "one = { $x } { $y } passt\ntwo = Zwei",
            "de: a.one has the arguments [\"x\", \"y\"] instead of [\"x\"]",
        ),
        (
            "one = { NUMBER($x) } passt\ntwo = Zwei",
            "de: a.one uses $x as something that it is not in the source",
        ),
        (
            "one = { AND($x) } passt\ntwo = Zwei",
            "de: a.one uses $x as something that it is not in the source",
        ),
    ] {
        assert_eq!(refused(&[en, ("de", "a", other)]), expected);
    }
    let both = compiled(&[en, ("de", "a", "two = Zwei\none = Es passt { $x }")]).unwrap();
    assert_eq!(both.keys, ["a.one", "a.two"]);
    assert_eq!(
        both.catalogues["de"],
        json!([["Es passt ", 0], "Zwei"]).to_string()
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let en = ("en", "a", "n = { $n ->\n    [one] one\n   *[other] more\n}");
    let other = |language, text| refused(&[en, (language, "a", text)]);
    assert!(other("de", "n = { $n ->\n   *[other] mehr\n}").contains("de: $n needs [one]"));
    assert!(other("ja", en.2).contains("ja: $n has no [one]"));
    assert!(compiled(&[en, ("ja", "a", "n = { NUMBER($n) }件")]).is_ok());
}

#[test]
fn what_is_not_supported_is_refused_with_its_line() {
    for (text, line, words) in [
        (
            "ok = fine\nm = { DATETIME($x) }",
            2,
            "DATETIME is no function",
        ),
        ("m = { other }", 1, "other is no message of this file"),
        ("m = { -brand }", 1, "-brand is no term of this file"),
        ("m = text\n    .label = more", 1, "attributes are not used"),
        ("twice = a\ntwice = b", 1, "twice is there twice"),
        ("camelCase = a", 1, "lower case"),
        ("m = <b>open", 1, "<b> is not closed"),
        ("m = a</b>", 1, "</b> closes nothing"),
        ("a = { b }\nb = { a }", 1, "circle"),
        ("m = { $n ->\n   [one] x\n  *[many] y\n}", 1, "[other]"),
        ("ok = fine\n\nm { }", 3, "Expected"),
    ] {
        let words = words.to_lowercase();
        let found = refused(&[("en", "a", text)]);
        assert!(found.to_lowercase().contains(&words), "{text}: {found}");
        assert!(found.contains(&format!(".ftl:{line}: ")), "{text}: {found}");
    }
    assert!(refused(&[("de", "a", "m = x")]).contains("en is missing"));
}

#[test]
fn the_pseudo_language_is_longer_and_marked() {
    let compiled = compiled(&[("en", "a", "m = Delete { $name } now")]).unwrap();
    let pseudo: Value = serde_json::from_str(&compiled.catalogues["en-XA"]).unwrap();
    assert_eq!(pseudo[0], json!(["[", ["Déléťé ", 0, " ñów"], "····]"]));
}
