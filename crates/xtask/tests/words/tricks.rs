//! What the test of the words finds, and what it leaves alone.

use super::english::{Classes, is_for_people};
use super::source::Source;

/// What is found in a source, with a style sheet of a few classes.
fn found(source: &str) -> Vec<String> {
    let classes = Classes::of(".card { } .pad { } .on { } .btn.slim { }");
    let read = Source::read(source).unwrap();
    let texts = read.texts.into_iter();
    let texts = texts.filter(|it| is_for_people(&it.text, it.place, &classes));
    texts.map(|it| it.text).collect()
}

#[test]
fn short_sentences_and_parts_of_sentences_are_found() {
    for text in [
        "Try again",
        "Not found",
        "Couldn’t load",
        "couldn't load",
        "no match",
        "Saved, reload",
        "left out: ",
        " found",
        "Found ",
        "of the account",
        "Really?  Delete",
        "The topic {name} is missing.",
        "{count} events",
        "{} events",
        "by {name}",
        "Well-known words",
        "Noch einmal",
        "Nicht schließen",
        "未找到",
        "やり直す",
        "on card",
    ] {
        assert_eq!(found(&format!("let a = {text:?};")), [text]);
    }
}

#[test]
fn names_and_formats_are_left_alone() {
    for text in [
        "",
        "Retry",
        "urn:smn:eu-west-101",
        "application/json; charset=utf-8",
        "a=1, b=2",
        "{method} {path}",
        "{a}, {b}",
        "arn:aws:sns:{region}:{account}:{name}",
        "StringEquals StringLike",
        "card pad",
        "btn slim",
        "btn ",
        " - ",
        "found\n",
        "main > h1",
        "--role-name {role}",
        "\"Version\": {version}",
        "{{\"a\": {b}}}",
        "2012-10-17 2008-10-17",
        "© ®",
    ] {
        let source = format!("let a = {text:?};");
        assert!(found(&source).is_empty(), "{source}");
    }
}

#[test]
fn a_text_is_found_however_it_is_written() {
    for (source, text) in [
        // Other kinds of literals, and what looks like the beginning of one.
        (r##"let a = r#"Say "x" once"#;"##, r#"Say "x" once"#),
        (r#"let a = b"Not found";"#, "Not found"),
        (r#"let a = c"Not found";"#, "Not found"),
        (r##"let a = '"'; let b = "Not found";"##, "Not found"),
        (
            r##"let a = '\''; let b = b'"'; let c = "Not found";"##,
            "Not found",
        ),
        (r##"let a = r"\"; let b = "Not found";"##, "Not found"),
        (r##"fn a<'a>(b: &'a str) { c("Not found") }"##, "Not found"),
        ("let a = 1; // \"\nlet b = \"Not found\";", "Not found"),
        ("/* /* \" */ \" */ let b = \"Not found\";", "Not found"),
        // A text that is cut or escaped.
        (r#"let a = "Not\u{20}found";"#, "Not found"),
        ("let a = \"Not \\\n    found\";", "Not found"),
        ("let a = \"Not\nfound\";", "Not\nfound"),
        (r#"let a = concat!("Not", " found");"#, "Not found"),
        // Wherever it stands.
        (
            r#"const A: &[(&str, &str)] = &[("a", "Not found")];"#,
            "Not found",
        ),
        (r#"let a = format!("Not {b}");"#, "Not {b}"),
        (r#"let a = json!({"a": "Not found"});"#, "Not found"),
        (r#"#[error("Not found")] struct A;"#, "Not found"),
        (r#"enum A { #[error("not {0}")] B(u8) }"#, "not {0}"),
        (r#"#[arg(help = "Not found")] struct A;"#, "Not found"),
        (r#"let a = b.expect("Not found");"#, "Not found"),
    ] {
        assert_eq!(found(source), [text], "{source}");
    }
}

#[test]
fn what_is_shown_of_a_view_is_found_word_by_word() {
    for (view, text) in [
        ("<p>Try again</p>", "Try again"),
        ("<p>Retry</p>", "Retry"),
        ("<p class=\"card\">Retry</p>", "Retry"),
        ("<p>{count} events</p>", "events"),
        ("<p><b>{name}</b> again<br/></p>", "again"),
        ("<p>Press {key}</p>", "Press"),
        ("<p>\"Retry\"</p>", "Retry"),
        ("<p>{count} \" events\"</p>", " events"),
        ("<A label=\"Retry\" />", "Retry"),
        ("<img alt=\"Retry\" />", "Retry"),
        ("<a aria-label=\"Retry\"></a>", "Retry"),
        ("<A b=move || view! { <p>Retry</p> } />", "Retry"),
        (
            "{move || if a { \"Try again\" } else { \"\" }}",
            "Try again",
        ),
    ] {
        let source = format!("let a = view! {{ {view} }};");
        assert_eq!(found(&source), [text], "{source}");
    }
}

#[test]
fn what_is_not_shown_of_a_view_is_left_alone() {
    for view in [
        "<p class=\"card pad\">{t(words::RETRY)}</p>",
        "<p class=\"btn slim\" id=\"retry\" hidden=true disabled />",
        "<A icon=\"retry\" b=move || c.get() > limit key=\"a\" />",
        "<A b=move || c.get() -> d />",
        "<A b={c} disabled let:it>{it}</A>",
        "<A b=move || if c { d } else { e } />",
        "<A b=move || match c { D => e } f=g />",
        "<p>\" \" {a} \" · \"</p>",
        "<For each=move || a key=|it| it.id children=move |it| b />",
    ] {
        let source = format!("let a = view! {{ {view} }};");
        assert!(found(&source).is_empty(), "{source}: {:?}", found(&source));
    }
}

#[test]
fn code_around_tests_is_read() {
    for source in [
        "#[cfg(test)] mod tests { const A: &str = \"Not this\"; } const B: &str = \"Not found\";",
        "#[cfg(test)] mod tests; const B: &str = \"Not found\";",
        "#[cfg(test)] use a::{b, c}; const B: &str = \"Not found\";",
        "#[cfg(test)] #[allow(x)] pub const A: &str = \"Not this\"; const B: &str = \"Not found\";",
        "#[test] fn a<B, C>() { d(\"Not this\") } const B: &str = \"Not found\";",
        "struct A { #[cfg(test)] b: u8, } const B: &str = \"Not found\";",
        "match a { #[cfg(test)] B => \"Not this\", _ => \"Not found\" }",
        "#[cfg(all(test, unix))] mod a { b!(\"Not this\"); } const B: &str = \"Not found\";",
        "#[cfg(not(test))] const B: &str = \"Not found\";",
        "#[cfg(any(test, unix))] const B: &str = \"Not found\";",
        "#[cfg(feature = \"test\")] const B: &str = \"Not found\";",
    ] {
        assert_eq!(found(source), ["Not found"], "{source}");
    }
}

#[test]
fn what_only_developers_read_is_left_alone() {
    for source in [
        "/// Not found\nstruct A;",
        "//! Not found\n",
        "#[doc = \"Not found\"] struct A;",
        "#[allow(a, reason = \"Not found\")] struct A;",
        "#[must_use = \"Not found\"] fn a() {}",
        "// \"Not found\"\n/* \"Not found\" */",
        "unreachable!(\"Not found\");",
        "assert!(a, \"Not {b}\");",
        "assert_eq!(a, b, \"Not {b}\");",
        "#![cfg(test)] const A: &str = \"Not found\";",
    ] {
        assert!(found(source).is_empty(), "{source}: {:?}", found(source));
    }
}

#[test]
fn modules_in_files_of_their_own_are_known_as_tests() {
    let source = "#[cfg(test)] mod tests; #[cfg(all(test, unix))] pub(crate) mod more; mod b;";
    assert_eq!(
        Source::read(source).unwrap().test_modules,
        ["tests", "more"]
    );
}

#[test]
fn a_text_is_named_with_the_line_it_begins_on() {
    let read = Source::read("// a\nlet a = \"b\nc\";\nlet d = \"e\";").unwrap();
    let lines: Vec<usize> = read.texts.iter().map(|it| it.line).collect();
    assert_eq!(lines, [2, 4]);
}
