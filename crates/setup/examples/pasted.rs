//! How long the policy check takes over texts of 1 MB that nobody should paste, as a
//! multiple of what `serde_json` takes to read JSON of that size, in one run.
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "that is what it is for"
)]

use std::hint::black_box;
use std::time::Instant;

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
use setup::decide::decide;
use setup::doctor::examine;
use setup::policy::{Kind, PolicySet, read_all};
use setup::source::Setup;

const LENGTH: usize = 1_000_000;
const ROUNDS: usize = 5;
/// How many are told.
const SHOWN: usize = 12;

fn repeated(unit: &str) -> String {
    unit.repeat(LENGTH / unit.len())
}

/// JSON of that length: a start, one element again and again, an end.
fn filled(start: &str, element: &str, end: &str) -> String {
    let mut text = start.to_owned();
    let mut at = 0;
    while text.len() + element.len() + end.len() < LENGTH {
        text.push_str(if at > 0 { "," } else { "" });
        text.push_str(&element.replace("NUMBER", &at.to_string()));
        at += 1;
    }
    text + end
}

const STATEMENT: &str = r#"{"Sid":"StatementNUMBER","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::737318609257:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"xNUMBER"}}}"#;

/// What is read, with its name.
fn texts() -> Vec<(String, String)> {
    let document = |element| filled(r#"{"Version":"2012-10-17","Statement":["#, element, "]}");
    let valid = document(STATEMENT);
    let quoted = |text: &str| serde_json::to_string(text).expect("a text can be written");
    let mut texts = [
        ("a valid policy of many statements", valid.clone()),
        ("one that is cut off", valid.trim_end_matches(['}', ']']).to_owned()),
        ("one of which the last comma is missing", format!("{} {}", valid.trim_end_matches("]}"), "]}x")),
        ("one with words around", format!("Here: {valid} there")),
        ("one in single quotes", valid.replace('"', "'")),
        ("one without commas", valid.replace(",\"", "\n\"")),
        ("one with percent signs", valid.chars().take(LENGTH / 2).collect::<String>().replace('"', "%22").replace('{', "%7B")),
        ("one as a text", quoted(&valid)),
        ("one as a text in a text", quoted(&quoted(&valid))),
        ("one with escaped quotes", valid.replace('"', "\\\"")),
        ("many statements side by side", repeated(&STATEMENT.replace("NUMBER", "1"))),
        ("many documents side by side", repeated(&format!(r#"{{"Statement":{STATEMENT}}} "#))),
        ("many documents in an array", filled("[", &format!(r#"{{"Statement":{STATEMENT}}}"#), "]")),
        ("many documents, and no end", filled("{\"a\":[", &format!(r#"{{'Statement':{STATEMENT},}}"#), "")),
        ("JSON of another product", filled(r#"{"Reservations":["#, r#"{"InstanceId":"i-NUMBER","State":{"Name":"running","Code":16},"Tags":[{"Key":"Name","Value":"x"}]}"#, "]}")),
        ("the same, and words", filled(r#"{"Reservations":["#, r#"{"InstanceId":"i-NUMBER","State":{"Name":"running","Code":16},"Tags":[{"Key":"Name","Value":"x"}]}"#, "]} x")),
        ("nearly statements", filled("[", r#"{"Actoin":1,"Resuorce":NUMBER,"Prinpical":2}"#, "]")),
        ("nearly statements side by side", repeated(r#"{"Actoin":1,"Prinpical":2}"#)),
        ("one object of nearly right names", filled("{", r#""StatemnetNUMBER":1"#, "}")),
        ("nearly documents", filled("[", r#"{"Statemnet":NUMBER}"#, "]")),
        ("calls", format!("[f({})", "1 ".repeat(LENGTH / 2))),
        ("texts with the word", filled("[", r#""Statement %7B NUMBER""#, "]")),
        ("texts with brackets and the word", filled("[", r#""{Statement [ NUMBER""#, "]")),
        ("open texts", repeated("{\"a\": \"x\n")),
        ("half typographic quotes", repeated("{“a\": 'x”\n")),
        ("comments", repeated("{/* a */ // b\n")),
        ("lines of a mail", repeated("> {\"a\"\n")),
        ("numbered lines", (1..100_000).map(|at| format!("{at} [{{\n")).collect()),
        ("lines of a difference", repeated("+{\"Statement\": [\n")),
        ("entities", repeated("{&quot;Statement&quot;:")),
        ("deep", repeated(&("[".repeat(126) + &"]".repeat(126)))),
        ("a table", repeated("a,\"{\"\"Statement\"\":[]}\",b\n")),
        ("colors", repeated("\u{1b}[1;39m{\u{1b}[0m")),
        ("names and colons", repeated("a: {b: ")),
        ("lines", "\n".repeat(LENGTH)),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .to_vec();
    let units = [
        "{",
        "{}",
        "{\"",
        "[",
        "[]",
        "%7B%22",
        "%7B",
        "a",
        "\"",
        "\\\"",
        "\\",
        "{\"a\":",
        "[[1],",
        "\"{",
        "{'",
        "'",
        "%",
        "&quot;{",
        "{\"a\\\"",
        "“",
        "{\"Statement\":",
        "{a:",
        "[1 ",
        "\u{a0}",
        "{#",
        ",",
        "}",
        "é",
        "{\"Statement\":[]}",
        "\\u007b",
        "{\"\\\"%7B",
        "[{\"}%22",
        "{}\n",
        "arn:aws:",
        "{{",
        "u'",
        "{\"Effect\":\"Allow\"}",
    ];
    texts.extend(units.map(|unit| {
        (
            format!("`{}` again and again", unit.escape_default()),
            repeated(unit),
        )
    }));
    texts
}

/// Nanoseconds on the processor, where the system tells them; other programs don't count.
fn clock(start: Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let told = told.split(' ').next().and_then(|first| first.parse().ok());
    told.unwrap_or(start.elapsed().as_secs_f64() * 1e9)
}

/// The fastest of some rounds: everything else is the machine's doing.
fn milliseconds(mut run: impl FnMut()) -> f64 {
    let start = Instant::now();
    let one = |()| {
        let before = clock(start);
        run();
        (clock(start) - before) / 1e6
    };
    std::iter::repeat_n((), ROUNDS)
        .map(one)
        .fold(f64::MAX, f64::min)
}

fn main() {
    let setup = Setup {
        notification_type: NotificationType::parse("appliancehealth").expect("a type"),
        topic: TopicArn::parse("arn:aws:sns:eu-west-1:444455556666:alerts").expect("a topic"),
        role: RoleArn::parse("arn:aws:iam::444455556666:role/SnsNotificationRole").expect("a role"),
        external_id: ExternalId::parse("7c9e6679-7425-40de-944b-e07fc1f90ae7").expect("an ID"),
        trusted_account: "737318609257".to_owned(),
        key_arn: None,
    };
    let plain = filled("[", STATEMENT, "]");
    let unit = milliseconds(|| {
        black_box(serde_json::from_str::<serde_json::Value>(&plain).is_ok());
    });
    let mut all = Vec::new();
    for (name, text) in texts() {
        let mut papers = PolicySet::default();
        *papers.get_mut(Kind::Trust) = Some(text.as_str());
        let took = milliseconds(|| {
            black_box(examine(&setup, &papers));
            let read = read_all(&papers);
            black_box(decide(&setup, &read.map(|_, document| document.as_ref())));
        });
        all.push((took, name));
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("### Pasted texts of 1 MB\n");
    println!(
        "Examined and decided, the {SHOWN} slowest of {}; {unit:.1} ms for valid JSON in serde_json.\n",
        all.len()
    );
    println!("| text | ms | : serde_json |\n|---|---:|---:|");
    for (took, name) in all.iter().take(SHOWN) {
        println!("| {name} | {took:.1} | {:.2} |", took / unit);
    }
}
