//! Bundles: read strictly, written always the same, and described by a schema.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use desired_state::bundle::{Format, read, schema};
use domain::finding::Severity;
use proptest::prelude::*;
use serde_json::Value;

use crate::generate::readable_bundle;

fn docs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(name)
}

/// What is wrong with a text, one line each: place, path, words.
fn mistakes(text: &str, format: Format) -> Vec<String> {
    let error = read(text, format).unwrap_err();
    let line = |it: &desired_state::bundle::Mistake| {
        let (line, column) = (it.position.line, it.position.column);
        format!("{line}:{column} {}: {}", it.path, it.message)
    };
    error.mistakes.iter().map(line).collect()
}

#[test]
fn every_mistake_has_its_place() {
    let yaml = "\
version: 1
variables: {region: x, Team: y}
notifications:
  - name: root
    scope: some
    enabled: maybe
  - name: keys
    scope: all
    tagret: {topic: alerts}
    target: {topic: 'a-{team}', urn: x}
  - scope: all
    name: other
    filter:
      condition: AND
      rules: [code != 200, '{x']
    name: twice
connectors:
  - notification_type: appliancehealth
    topic_arn: arn:aws:sns:us-west-1:210987654321:ops
    role_arn: arn:aws:iam::210987654321:role/one
    external_id: 0d9c2f71-5b1e-4c9a-8f43-c1d20f9e37b6
  - notification_type: appliancestats
    topic_arn: arn:aws:sns:us-west-1:210987654321:{team}
    role_arn: arn:aws:iam::210987654321:role/one
    external_id_ref: 0d9c2f71-5b1e-4c9a-8f43-c1d20f9e37b6
";
    assert_eq!(
        mistakes(yaml, Format::Yaml),
        [
            "2:13 variables.region: “region” is set by the connection. Choose another name.",
            "2:24 variables.Team: A variable name must start with a lowercase letter and contain only letters, digits, and “_”. Found “Team”.",
            "5:5 notifications[0].scope: Enter all or selected.",
            "6:5 notifications[0].enabled: Enter true or false.",
            "9:5 notifications[1].tagret: Unknown key “tagret”.",
            "10:5 notifications[1].target: Enter an object with exactly one key: topic, function, or urn.",
            "15:28 notifications[2].filter.rules[1]: Braces enclose variable names. To use the character itself, write it twice. Found “{x”.",
            "16:5 notifications[2].name: “name” is there twice.",
            "18:5 connectors[0]: “external_id_ref” is missing.",
            "21:5 connectors[0].external_id: External IDs don’t belong in a bundle. Set external_id_ref to a name of your choice.",
            "23:5 connectors[1].topic_arn: Variable “team” isn’t defined.",
            "25:5 connectors[1].external_id_ref: external_id_ref looks like the external ID itself. Use a name instead.",
        ]
    );
    let json = "{\n \"version\": 1,\n \"notifications\": [{\"name\": 5, \"scope\": \"all\"}, 7]\n}";
    assert_eq!(
        mistakes(json, Format::Json),
        [
            "3:21 notifications[0].name: Enter a string.",
            "3:49 notifications[1]: Enter an object with keys.",
        ]
    );
}

/// What a name alone would be made of is never quoted: nobody wrote it.
#[test]
fn a_whole_urn_is_no_name_and_a_dollar_begins_no_variable() {
    let one = |target: &str| {
        let entry = format!("{{name: a, scope: all, target: {target}}}");
        mistakes(
            &format!("version: 1\nnotifications: [{entry}]"),
            Format::Yaml,
        )
    };
    let id = "0".repeat(32);
    for (member, whole) in [
        ("topic", format!("urn:smn:eu-west-101:{id}:t")),
        ("topic", "urn:smn:${region}:{project_id}:t".to_owned()),
        ("topic", "arn:aws:sns:us-west-1:210987654321:ops".to_owned()),
        (
            "function",
            format!("URN:fss:eu-west-101:{id}:function:default:f"),
        ),
    ] {
        assert_eq!(
            one(&format!("{{{member}: '{whole}'}}")),
            [format!(
                "2:48 notifications[0].target.{member}: “{member}” takes only the name. For a whole URN, use urn."
            )]
        );
    }
    assert_eq!(
        one("{urn: 'urn:smn:${region}:{project_id}:t'}"),
        ["2:48 notifications[0].target.urn: Variables are written without “$”: {region}."]
    );
    let arn = "version: 1\nconnectors: [{notification_type: appliancehealth, topic_arn: 'arn:aws:sns:${region}:210987654321:a', role_arn: 'arn:aws:iam::210987654321:role/a', external_id_ref: a}]";
    assert_eq!(
        mistakes(arn, Format::Yaml),
        ["2:51 connectors[0].topic_arn: Variables are written without “$”: {region}."]
    );
    for fine in [
        "{urn: 'urn:smn:{region}:{project_id}:t'}",
        "{topic: 'alerts-{region}'}",
        "{function: 'default:f:latest'}",
    ] {
        let text = format!("version: 1\nnotifications: [{{name: a, scope: all, target: {fine}}}]");
        assert!(read(&text, Format::Yaml).is_ok(), "{fine}");
    }
    // In a value it can be meant.
    let value = "version: 1\nvariables: {x: a}\nnotifications: [{name: a, scope: all, filter: {condition: AND, rules: ['resource_name = ${x}']}}]";
    assert!(read(value, Format::Yaml).is_ok());
}

#[test]
fn one_mistake_hides_no_other() {
    // What is missing, of the file and of an entry, beside what is there.
    assert_eq!(
        mistakes("notifications: [{name: a, operationz: x}]", Format::Yaml),
        [
            "1:1 : “version” is missing.",
            "1:17 notifications[0]: “scope” is missing.",
            "1:27 notifications[0].operationz: Unknown key “operationz”.",
        ]
    );
    let yaml = "\
version: 1
variables: {team: a}
notifications:
  - labels: 5
    operations:
      - trace_names: [1, login, 2, '{nobody}']
    filter: {rules: ['{none}', 3]}
    target: {topic: '{team}-{'}
  - {name: 5, scope: all}
  - {name: true, scope: [all], target: {topic: '{here}', urn: x}}
connectors:
  - {topic_arn: '{there}'}
";
    assert_eq!(
        mistakes(yaml, Format::Yaml),
        [
            "4:5 notifications[0].labels: Enter an object with keys.",
            "4:5 notifications[0]: “name” is missing.",
            "4:5 notifications[0]: “scope” is missing.",
            "6:9 notifications[0].operations[0]: “service_type” is missing.",
            "6:9 notifications[0].operations[0]: “resource_type” is missing.",
            "6:23 notifications[0].operations[0].trace_names[0]: Enter a string.",
            "6:33 notifications[0].operations[0].trace_names[2]: Enter a string.",
            "6:36 notifications[0].operations[0].trace_names[3]: Variable “nobody” isn’t defined.",
            "7:5 notifications[0].filter: “condition” is missing.",
            "7:22 notifications[0].filter.rules[0]: Variable “none” isn’t defined.",
            "7:32 notifications[0].filter.rules[1]: Enter a string.",
            "8:14 notifications[0].target.topic: Braces enclose variable names. To use the character itself, write it twice. Found “{”.",
            "9:6 notifications[1].name: Enter a string.",
            "10:6 notifications[2].name: Enter a string.",
            "10:18 notifications[2].scope: Enter all or selected.",
            "10:32 notifications[2].target: Enter an object with exactly one key: topic, function, or urn.",
            "12:5 connectors[0]: “notification_type” is missing.",
            "12:5 connectors[0]: “role_arn” is missing.",
            "12:5 connectors[0]: “external_id_ref” is missing.",
            "12:6 connectors[0].topic_arn: Variable “there” isn’t defined.",
        ]
    );
    // Where a definition could not be read, nothing is said to be undefined.
    assert_eq!(
        mistakes(
            "version: 1\nvariables: {team: 5}\nnotifications: [{name: '{team}', scope: all}]",
            Format::Yaml
        ),
        ["2:13 variables.team: Enter a string."]
    );
    // So many that looking for all would take forever.
    let many = ["1,"; 20_000].concat();
    let many = format!(
        "version: 1\nnotifications: [{{name: a, scope: all, filter: {{condition: OR, rules: [{many}]}}}}]"
    );
    assert_eq!(mistakes(&many, Format::Yaml).len(), 100);
}

#[test]
fn a_plan_is_told_from_a_bundle() {
    let plan = desired_state::plan::Plan::default().to_json();
    assert_eq!(
        mistakes(&plan, Format::of(&plan)),
        [
            "1:1 : This is a plan, not a bundle. Apply it with notictl apply, or load the bundle it was made of."
        ]
    );
}

/// The words of the parser are English, and stand behind a sentence of the catalogue.
#[test]
fn what_yaml_lacks_is_said_in_words_of_the_catalogue() {
    for (text, sentence) in [
        ("a: 'x", "The closing quotation mark is missing."),
        (
            "a:\n\tb: 1",
            "A tab isn’t allowed here. Indent with spaces.",
        ),
        ("a: {b: 1", "“,” or “}” is expected here."),
        ("a: [1", "“,” or “]” is expected here."),
        (
            "a: b: c",
            "“:” isn’t allowed here. Put a text that contains it in quotation marks.",
        ),
        ("a: 1\nb", "A key followed by “:” is expected here."),
        ("a: \"\\q\"", "Unknown character sequence after “\\”."),
        (
            "a: \"x\" y",
            "Nothing can follow the closing quotation mark on this line.",
        ),
        (
            "a: @x",
            "This character isn’t allowed here. Put the text in quotation marks.",
        ),
        (
            "a: - b",
            "A list entry isn’t allowed here. Begin it on a line of its own.",
        ),
        (
            "a:\n  - 1\n  b: 2",
            "A list entry that begins with “-” is expected here.",
        ),
    ] {
        let error = read(text, Format::Yaml).unwrap_err();
        let message = &error.mistakes[0].message;
        let (said, words) = message.quoting().expect("the words of the parser");
        assert_eq!(said, sentence, "{text}");
        assert!(!words.is_empty() && message.to_string().contains(words));
    }
}

/// The parser names what stands before it, or behind.
#[test]
fn a_tab_is_told_where_it_is() {
    let told = |text: &str| {
        let error = read(text, Format::Yaml).unwrap_err();
        let mistake = &error.mistakes[0];
        let said = mistake.message.quoting().map(|(said, _)| said.to_string());
        let at = (mistake.position.line, mistake.position.column);
        (text.to_owned(), at, said.unwrap_or_default())
    };
    let expected = [
        ("version: 1\n\tnotifications: []", (2, 1)),
        ("version: 1\n\t\n\t\tnotifications: []", (3, 1)),
        ("a:\n\tb: 1", (2, 1)),
        ("a:\n  - b\n\t- c", (3, 1)),
        ("ä: ü\r\n\tb: 1", (2, 1)),
        ("a: |\n\tb\n", (2, 1)),
        ("a:\n  b: \"c\n\td\"", (3, 1)),
    ];
    let sentence = "A tab isn’t allowed here. Indent with spaces.";
    let expected = expected.map(|(text, at)| (text.to_owned(), at, sentence.to_owned()));
    assert_eq!(expected.each_ref().map(|(text, ..)| told(text)), expected);
}

#[test]
fn a_text_that_is_no_bundle_is_told_in_one_sentence() {
    let deep = format!("version: {}{}", "[".repeat(65), "]".repeat(65));
    for (text, format, expected) in [
        ("", Format::Yaml, "1:1 : Enter an object with keys."),
        ("[]", Format::Json, "1:1 : Enter an object with keys."),
        (
            "{\"version\": 1,}",
            Format::Json,
            "1:15 : The text isn’t valid JSON.",
        ),
        (
            "a: [",
            Format::Yaml,
            "1:5 : A value is expected here. (“while parsing a node, did not find expected node content”)",
        ),
        (
            "version: 3",
            Format::Yaml,
            "1:1 version: Version 3 isn’t supported. Use version 1.",
        ),
        (
            "notifications: []",
            Format::Yaml,
            "1:1 : “version” is missing.",
        ),
        ("version: '1'", Format::Yaml, "1:1 version: Enter a number."),
        (
            r#"{"version": [1]}"#,
            Format::Json,
            "1:2 version: Enter a number.",
        ),
        (
            "version: 1.5",
            Format::Yaml,
            "1:1 version: Version 1.5 isn’t supported. Use version 1.",
        ),
        (
            "a: &x 1\nb: *x",
            Format::Yaml,
            "1:4 : YAML anchors (&) aren’t supported. Remove the anchor.",
        ),
        (
            "version: 1\nnotifications: &all\n  - name: a",
            Format::Yaml,
            "2:16 : YAML anchors (&) aren’t supported. Remove the anchor.",
        ),
        (
            "variables: &here\n  a: b&c",
            Format::Yaml,
            "1:12 : YAML anchors (&) aren’t supported. Remove the anchor.",
        ),
        (
            "b: *x",
            Format::Yaml,
            "1:4 : YAML aliases (*) aren’t supported. Write the value itself.",
        ),
        (
            "a: !!str 1",
            Format::Yaml,
            "1:10 : YAML tags (!) aren’t supported. Remove the tag.",
        ),
        (
            "version: 1\n---\nversion: 1",
            Format::Yaml,
            "2:1 : A second document begins here. Use one file per bundle.",
        ),
        (
            "[a]: 1",
            Format::Yaml,
            "1:3 : A key must be a single string.",
        ),
        (
            &deep,
            Format::Yaml,
            "1:73 : The values are nested too deeply.",
        ),
        (
            "\u{feff}version: '1'",
            Format::Yaml,
            "1:1 version: Enter a number.",
        ),
    ] {
        assert_eq!(mistakes(text, format), [expected], "{text}");
    }
}

#[test]
fn two_entries_for_the_same_connections_are_a_mistake() {
    let entry = |labels: &str| format!("  - {{name: a, scope: all, enabled: false{labels}}}\n");
    let text = |labels: [&str; 2]| {
        let [one, other] = labels.map(entry);
        format!("version: 1\nnotifications:\n{one}{other}")
    };
    assert_eq!(
        mistakes(&text(["", ""]), Format::Yaml),
        ["4:6 notifications[1].name: “a” is there twice for connections with these labels."]
    );
    assert!(read(&text(["", ", labels: {env: prod}"]), Format::Yaml).is_ok());
    // Those that are only for some connections may be beside each other, if none gets both.
    let only = [
        ", only_at: [Oslo, Madrid]",
        ", only_at: [Sydney]",
        ", only_at: [Oslo]",
    ];
    assert!(read(&text([only[0], only[1]]), Format::Yaml).is_ok());
    for twice in [
        [only[0], only[2]],
        [only[0], only[0]],
        [only[0], ""],
        ["", only[1]],
    ] {
        assert_eq!(mistakes(&text(twice), Format::Yaml).len(), 1, "{twice:?}");
    }
}

#[test]
fn an_entry_is_only_for_connections_that_the_bundle_is_for() {
    let text = |connections: &str| {
        format!(
            "version: 1\n{connections}connectors:\n  - {{notification_type: a, only_at: [Oslo, Rome], topic_arn: t, role_arn: r, external_id_ref: e}}\n"
        )
    };
    assert!(read(&text(""), Format::Yaml).is_ok());
    assert!(read(&text("connections: {Oslo: {}, Rome: {}}\n"), Format::Yaml).is_ok());
    assert_eq!(
        mistakes(&text("connections: {Oslo: {}}\n"), Format::Yaml),
        ["4:28 connectors[0].only_at: “Rome” isn’t one of the connections this bundle is for."]
    );
    let text = text("").replace("[Oslo, Rome]", "Oslo");
    assert_eq!(
        mistakes(&text, Format::Yaml),
        ["3:28 connectors[0].only_at: Enter a list."]
    );
}

#[test]
fn a_bundle_tells_for_which_connections_it_was_made() {
    let read = |text: &str| read(text, Format::Yaml).unwrap().bundle;
    let plain = read("version: 1\nvariables: {team: a}\n");
    assert!(plain.is_made_for("Madrid"));
    // A value of its own is no reason to reach those that are not named.
    let varied = read("version: 1\nconnections: {Madird: {variables: {team: b}}}\n");
    assert!(varied.is_made_for("Madird") && !varied.is_made_for("Madrid"));
    for oslo in ["{}", "{variables: {team: c}}"] {
        let text = format!(
            "version: 1\nconnections: {{Madrid: {{variables: {{team: b}}}}, Oslo: {oslo}}}\n"
        );
        let both = read(&text);
        assert!(both.is_made_for("Madrid") && both.is_made_for("Oslo"));
        assert!(!both.is_made_for("Sydney"));
    }
    let named = plain.made_for(["Oslo", "Madrid"]);
    assert!(named.is_made_for("Madrid") && !named.is_made_for("Sydney"));
    let again = read(&named.write(Format::Yaml));
    assert!(again.is_made_for("Oslo") && !again.is_made_for("Sydney"));
    let known = ["Madrid", "Oslo", "Sydney"].map(str::to_owned).into();
    assert!(named.strangers(&known).is_empty());
    assert_eq!(varied.strangers(&known), ["Madird"]);
}

#[test]
fn what_the_checks_say_has_its_place_as_well() {
    let yaml = "\
version: 1
variables: {team: red}
notifications:
  - name: root-logins
    scope: selected
    operations:
      - service_type: ECS
        resource_type: ' '
        trace_names: [a]
    target: {topic: '-x'}
    filter: {condition: AND, rules: [code]}
";
    let loaded = read(yaml, Format::Yaml).unwrap();
    let found: Vec<String> = loaded
        .remarks
        .iter()
        .map(|it| {
            format!(
                "{}:{} {} {}",
                it.at.position.line, it.at.position.column, it.at.path, it.rule
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            "4:5 notifications[0].name name/characters",
            "8:9 notifications[0].operations[0].resource_type operation/resource-missing",
            "10:5 notifications[0].target smn-urn/topic",
            "11:38 notifications[0].filter.rules[0] rule/shape",
        ]
    );
}

/// A reader takes the list for a limit.
#[test]
fn operations_beside_all_operations_are_warned_of() {
    let remarks = |scope: &str, operations: &str| -> Vec<_> {
        let text = format!(
            "version: 1\nnotifications:\n  - name: a\n    scope: {scope}\n    operations: {operations}\n    target: {{topic: alerts}}\n"
        );
        let loaded = read(&text, Format::Yaml).unwrap();
        let remarks = loaded.remarks.into_iter();
        remarks
            .map(|it| (it.severity, it.rule, it.at.path, it.at.position.line))
            .collect()
    };
    let some = "[{service_type: ECS, resource_type: ecs, trace_names: [deleteServer]}]";
    let warned = (
        Severity::Warning,
        "operation/not-sent",
        "notifications[0].operations".to_owned(),
        5,
    );
    assert_eq!(remarks("all", some), [warned]);
    assert_eq!(remarks("all", "[]"), []);
    assert_eq!(remarks("selected", some), []);
}

#[test]
fn the_published_schema_is_the_one_of_the_code() {
    let path = docs("schemas/bundle.schema.json");
    let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os("WRITE_SCHEMAS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    assert_eq!(
        fs::read_to_string(path).unwrap(),
        text,
        "set WRITE_SCHEMAS=1 to write it"
    );
}

/// Whether the schema accepts a value.
fn is_valid(value: &Value) -> bool {
    static VALIDATOR: LazyLock<jsonschema::Validator> =
        LazyLock::new(|| jsonschema::validator_for(&schema()).unwrap());
    VALIDATOR.is_valid(value)
}

/// A bundle as a value, for the schema.
fn value(text: &str, format: Format) -> Value {
    match format {
        Format::Json => serde_json::from_str(text).unwrap(),
        Format::Yaml => serde_json::to_value(read(text, format).unwrap().bundle).unwrap(),
    }
}

#[test]
fn the_examples_are_good() {
    let mut written = Vec::new();
    for (name, format) in [
        ("examples/bundle.yaml", Format::Yaml),
        ("examples/bundle.json", Format::Json),
    ] {
        let text = fs::read_to_string(docs(name)).unwrap();
        assert_eq!(Format::of(&text), format);
        let loaded = read(&text, format).unwrap();
        assert_eq!(loaded.remarks, [], "{name}");
        assert!(is_valid(&value(&text, format)), "{name}");
        // What people write by hand may be in another order.
        written.push(loaded.bundle.canonical());
    }
    assert_eq!(written[0], written[1]);
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    for text in [
        "[]",
        r#"{"version": 2}"#,
        r#"{}"#,
        r#"{"version": 1, "notification": []}"#,
        r#"{"version": 1, "notifications": [{"name": "a"}]}"#,
        r#"{"version": 1, "notifications": [{"name": "a", "scope": "some"}]}"#,
        r#"{"version": 1, "notifications": [{"name": "a", "scope": "all", "target": {"topic": "a", "urn": "b"}}]}"#,
        r#"{"version": 1, "notifications": [{"name": "a", "scope": "all", "filter": {"condition": "and", "rules": []}}]}"#,
        r#"{"version": 1, "connectors": [{"notification_type": "a", "topic_arn": "b", "role_arn": "c", "external_id": "d"}]}"#,
        r#"{"version": 1, "connectors": [{"notification_type": "a", "topic_arn": "b", "role_arn": "c", "external_id_ref": ""}]}"#,
    ] {
        assert!(!is_valid(&serde_json::from_str(text).unwrap()), "{text}");
        assert!(read(text, Format::Json).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(bundle in readable_bundle()) {
        let canonical = bundle.canonical();
        for format in [Format::Json, Format::Yaml] {
            let text = bundle.write(format);
            let again = read(&text, format).unwrap().bundle;
            prop_assert_eq!(&again, &canonical);
            prop_assert_eq!(again.write(format), text);
        }
        let value = serde_json::to_value(&bundle).unwrap();
        prop_assert!(is_valid(&value));
    }

    #[test]
    fn no_text_is_too_odd_to_be_written(texts in proptest::collection::vec(any::<String>(), 4)) {
        use desired_state::bundle::{NotificationEntry, escaped};
        let odd = |at: usize| escaped(&texts[at]);
        let mut bundle = desired_state::bundle::Bundle::default();
        let entry: NotificationEntry = serde_json::from_value(serde_json::json!({
            "name": odd(0), "scope": "selected", "labels": {odd(1): odd(2)},
            "operations": [{"service_type": odd(1), "resource_type": odd(2), "trace_names": [odd(3)]}],
            "target": {"urn": odd(3)}, "filter": {"condition": "OR", "rules": [odd(0)]},
        })).unwrap();
        bundle.notifications = Some(vec![entry]);
        for format in [Format::Json, Format::Yaml] {
            let again = read(&bundle.write(format), format).unwrap().bundle;
            prop_assert_eq!(&again, &bundle.canonical());
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>(), at in any::<proptest::sample::Index>(), bundle in readable_bundle()) {
        let _ = read(&text, Format::Json);
        let _ = read(&text, Format::Yaml);
        for format in [Format::Json, Format::Yaml] {
            let mut characters: Vec<char> = bundle.write(format).chars().collect();
            let at = at.index(characters.len());
            characters.splice(at..=at, text.chars().take(2));
            let changed: String = characters.into_iter().collect();
            if let Err(error) = read(&changed, format) {
                let lines = changed.split('\n').count();
                prop_assert!(!error.mistakes.is_empty());
                for mistake in error.mistakes {
                    prop_assert!((1..=lines + 1).contains(&mistake.position.line), "{mistake:?}");
                }
            }
        }
    }
}
