//! Documents read: every part with its path and place.

use super::*;
use setup::doctor::mend;
use setup::policy::{Expected, GrammarFindingKind, Part, Shape};

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
    let odd: Vec<(GrammarFindingKind, String)> = document
        .findings
        .iter()
        .map(|finding| (finding.kind, finding.part.path.clone()))
        .collect();
    assert_eq!(
        odd,
        [
            (GrammarFindingKind::Unknown, "Extra".to_owned()),
            (GrammarFindingKind::Unknown, "Statement[0].More".to_owned()),
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
    let odd = |text: &str| -> Vec<GrammarFindingKind> {
        let document = read(text).unwrap();
        document
            .findings
            .iter()
            .map(|finding| finding.kind)
            .collect()
    };
    use GrammarFindingKind::{Misspelt, Repeated, Unknown};
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
        (
            "{\n  \"Version\": 2012-10-17\n}",
            "json/unquoted-value",
            2,
            14,
        ),
        ("{\"a\": \"x\ny\"}", "json/line-break", 1, 9),
        ("{\"a\": arn:aws:x }", "json/unquoted-value", 1, 7),
        ("{\"a\": 012}", "json/broken", 1, 8),
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
        let place = domain::finding::Position::of(text, start);
        assert_eq!((place.line, place.column), (line, column), "{text}");
    }
    assert_eq!(read("").unwrap_err().rule, "json/empty");
}

/// What is longer than any document AWS takes is not read, whoever asks: by the
/// characters that count, by blanks, and by statements.
#[test]
fn documents_are_read_up_to_their_exact_limits() {
    let of_length = |length: usize| {
        let empty = r#"{"Id":"","Statement":{}}"#.len();
        format!(
            r#"{{"Id":"{}","Statement":{{}}}}"#,
            "x".repeat(length - empty)
        )
    };
    let indented = |length: usize| {
        let text = r#"{"Statement":{}}"#;
        format!("{text}{}", "\n".repeat(length - text.len()))
    };
    let statements = |count: usize| format!(r#"{{"Statement":[{}]}}"#, vec!["{}"; count].join(","));
    let bare = |count: usize| {
        let statements = vec![r#"{"Effect":"Deny"}"#; count];
        format!("[{}]", statements.join(","))
    };
    for (longest, longer) in [
        (of_length(32_768), of_length(32_769)),
        (indented(131_072), indented(131_073)),
        (statements(1000), statements(1001)),
        (bare(1000), bare(1001)),
    ] {
        assert!(read(&longest).is_ok(), "{longest:.40}");
        assert_eq!(
            read(&longer).unwrap_err().rule,
            "policy/too-long",
            "{longer:.40}"
        );
        for (text, is_read) in [(longest, true), (longer, false)] {
            let all = read_all(&only(Kind::Key, &text));
            assert_eq!(all.key.is_some(), is_read, "{text:.40}");
        }
    }
}

/// Each kind of slip is told once, however often it was made, and mended by what it
/// says; several kinds are told one after the other and mended together.
#[test]
fn each_kind_of_slip_is_told_once() {
    let comma = ("trailing-comma", "There is a comma before", "Remove comma");
    let comment = ("comment", "There are comments", "Remove comments");
    let (allow, sts) = ("\"Allow\",", "\"sts:AssumeRole\",");
    for (slips, kinds) in [
        (&[(allow, "\"Allow\",,")][..], &[comma][..]),
        (
            &[(allow, "\"Allow\",,"), (sts, "\"sts:AssumeRole\",,")],
            &[comma],
        ),
        (
            &[
                (allow, "\"Allow\", // a"),
                (sts, "\"sts:AssumeRole\", /* b */"),
            ],
            &[comment],
        ),
        (
            &[
                (allow, "\"Allow\",, // a"),
                (sts, "\"sts:AssumeRole\",, // b"),
            ],
            &[comma, comment],
        ),
        (
            &[
                (allow, "\"Allow\", // a"),
                (sts, "\"sts:AssumeRole\",, // b"),
            ],
            &[comment, comma],
        ),
    ] {
        let text = slips.iter().fold(good(Kind::Trust), |text, (right, slip)| {
            assert!(text.contains(right), "{right}");
            text.replacen(right, slip, 1)
        });
        let finding = read(&text).unwrap_err();
        let message = finding.message.to_string();
        let places: Vec<usize> = kinds
            .iter()
            .map(|(_, says, _)| {
                let places: Vec<usize> = message.match_indices(says).map(|(at, _)| at).collect();
                assert_eq!(places.len(), 1, "{says}: {message}");
                places[0]
            })
            .collect();
        assert!(places.is_sorted(), "{message}");
        assert_eq!(finding.rule, format!("json/{}", kinds[0].0), "{text}");
        let label = match kinds {
            [(.., label)] => label,
            _ => "Apply all fixes",
        };
        assert_eq!(finding.fix.unwrap().label, label, "{text}");
    }
}

/// A bracket that is another one, is missing or is there twice, with quotes of any
/// kind: what is offered has statements, or nothing is.
#[test]
fn a_wrong_bracket_is_mended_to_a_document_or_not_at_all() {
    for kind in Kind::ALL {
        for quote in ["\"", "'", "“", "&quot;", "\\\""] {
            let right = good(kind).replace('"', quote);
            for (at, bracket) in right.match_indices(['{', '}', '[', ']']) {
                for wrong in ["", "{", "}", "[", "]", "{{", "}}", "}{", "{}", "]["] {
                    let (before, behind) = (&right[..at], &right[at + bracket.len()..]);
                    let text = format!("{before}{wrong}{behind}");
                    if read(&text).is_ok() {
                        continue;
                    }
                    for finding in examined(&plain(), kind, &text) {
                        let Some(mended) = mend(&text, &finding) else {
                            continue;
                        };
                        let document = read(&mended);
                        assert!(
                            document.is_ok_and(|document| !document.statements.is_empty()),
                            "{}: {text}\n{mended}",
                            finding.rule
                        );
                    }
                }
            }
        }
    }
}

/// The bracket of the first statement that closes all of them.
#[test]
fn a_document_is_not_cut_off_before_its_first_statement() {
    for quote in ["\"", "'", "“", "&quot;"] {
        for wrong in ["}", "]"] {
            let right = good(Kind::Trust).replacen("[\n    {", &format!("[\n    {wrong}"), 1);
            let text = right.replace('"', quote);
            assert_eq!(read(&text).unwrap_err().fix, None, "{text}");
        }
    }
}

/// A policy is known by its statements, and a statement by its effect or by two members
/// that statements have; one of something else makes it something else.
#[test]
fn a_policy_is_told_from_other_json() {
    for (text, shape) in [
        (r#"{"Statement":[]}"#, Some(Shape::Document)),
        (r#"{"Statement":[{"Name":"a"}]}"#, Some(Shape::Document)),
        (
            r#"{"Statement":[{"Name":"a","Effect":"b"}]}"#,
            Some(Shape::Document),
        ),
        (
            r#"{"statements":{"Name":"a","Acton":"b"}}"#,
            Some(Shape::Document),
        ),
        (r#"{"Statement":[{"Name":"a","Query":"b"}]}"#, None),
        (r#"{"Statement":{"Name":"a","Query":"b"}}"#, None),
        // Many things have conditions.
        (r#"{"Statement":[{"Condition":{},"Query":"b"}]}"#, None),
        (
            r#"{"Statement":[{"Effect":"Allow"},{"Name":"a","Query":"b"}]}"#,
            None,
        ),
        (r#"{"Effect":"Allow"}"#, Some(Shape::Bare)),
        (r#"{"effect":" deny "}"#, Some(Shape::Bare)),
        (r#"{"Effect":"perhaps"}"#, None),
        (r#"{"Action":"a:b","Resource":"*"}"#, Some(Shape::Bare)),
        (r#"{"Action":"a:b","Name":"c"}"#, None),
        (
            r#"[{"Effect":"Allow"},{"Effect":"Deny"}]"#,
            Some(Shape::List),
        ),
        (r#"[{"Effect":"Allow"},{"Name":"a"}]"#, None),
        ("[]", None),
        ("{}", None),
    ] {
        let read_as = read(text).ok().map(|document| document.shape);
        assert_eq!(read_as, shape, "{text}");
        let all = read_all(&only(Kind::Key, text)).key;
        assert_eq!(all.map(|document| document.shape), shape, "{text}");
    }
    // What has no statements yet is one only where they are put in.
    let statement = &setup::needed::needed(&plain()).topic[0];
    for (text, is_begun) in [
        ("{}", true),
        ("[]", true),
        (r#"{"Version":"2012-10-17"}"#, true),
        (r#"{"Id":"a","Version":"2008-10-17"}"#, true),
        (r#"{"Id":"a"}"#, false),
        (r#"{"Version":"1.1"}"#, false),
        (r#"{"Version":"2012-10-17","Name":"a"}"#, false),
        (r#"["a"]"#, false),
        ("7", false),
    ] {
        let merged = setup::policy::merge_statement(text, statement);
        assert_eq!(merged.is_ok(), is_begun, "{text}");
        let merged = merged.ok().map(|text| read(&text).unwrap());
        assert!(merged.is_none_or(|it| it.statements.len() == 1), "{text}");
    }
}

/// Where a bracket is missing, nobody knows which part it closed: what is made of it is
/// offered if every part is where a policy has it. Other slips move nothing, so that
/// what they are in is offered as it is.
#[test]
fn a_bracket_is_guessed_only_where_every_part_is_in_its_place() {
    let whole = r#""Effect":"Allow","Action":"sns:Publish","Resource":"*""#;
    let effect = r#""Effect":"Allow","Resource":"*""#;
    let action = r#""Action":"sns:Publish","Resource":"*""#;
    let open = |statement: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}"#);
    for (statement, in_place) in [
        (whole, true),
        (effect, false),
        (action, false),
        // What is left open takes in what follows.
        (
            r#""Effect":"Allow","Action":"sns:Publish","Principal":{"AWS":"1","Resource":"*""#,
            false,
        ),
        (
            r#""Effect":"Allow","Action":"sns:Publish","Resource":["*",["a""#,
            false,
        ),
    ] {
        let text = open(statement);
        let finding = read(&text).unwrap_err();
        assert_eq!(finding.rule, "json/unfinished", "{text}");
        assert_eq!(finding.fix.is_some(), in_place, "{text}");
        let closed = statement.replace(r#"["a""#, r#"["a"]]"#);
        let text = open(&format!("{closed}]}}"));
        let finding = read(&text).unwrap_err();
        assert_eq!(finding.rule, "json/bracket", "{text}");
        assert_eq!(finding.fix.is_some(), in_place, "{text}");
    }
    for statement in [effect, action] {
        let text = open(&format!("{statement},}}]}}"));
        let finding = read(&text).unwrap_err();
        assert_eq!(finding.rule, "json/trailing-comma", "{text}");
        assert!(finding.fix.is_some(), "{text}");
    }
    // Terraform's signs for one that is not the beginning of a value.
    for sign in ["$${", "%%{", "$ {", "% {"] {
        let named = format!(r#""Sid":"{sign}x}}",{whole},}}]}}"#);
        let text = open(&named);
        let fix = read(&text).unwrap_err().fix;
        assert_eq!(fix.is_some(), sign.contains(' '), "{text}");
    }
}

/// Where there can be more documents than are looked for, none of them is chosen.
#[test]
fn one_of_fewer_than_a_hundred_documents_is_chosen() {
    for (others, is_chosen) in [(1, true), (98, true), (99, false), (120, false)] {
        let mut documents = vec![good(Kind::Permissions); others];
        documents.insert(others / 2, good(Kind::Trust));
        let text = documents.join("\n");
        let found = examined(&plain(), Kind::Trust, &text);
        let mended = found.iter().find_map(|finding| mend(&text, finding));
        let chosen = is_chosen.then(|| good(Kind::Trust));
        assert_eq!(mended, chosen, "one of {}", others + 1);

        let statement = r#"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#;
        let text = vec![statement; others + 1].join(",\n");
        let found = examined(&plain(), Kind::Permissions, &text);
        assert_eq!(rules(&found), ["policy/bare-list"]);
        assert_eq!(
            found[0].fix.is_some(),
            is_chosen,
            "{} statements",
            others + 1
        );
    }
}

#[test]
fn what_is_no_text_is_kept_and_told() {
    use GrammarFindingKind::{Empty, Function, Number, WrongKind};
    let text = WrongKind(Expected::Text);
    // JSON's kinds of values (RFC 8259, 3), and a function (CloudFormation user
    // guide, “Intrinsic function reference”): one member, Ref or Fn::….
    let table = [
        ("222233334444", Number, "222233334444"),
        ("2.2e11", Number, "2.2e11"),
        ("-1", Number, "-1"),
        ("true", text, "true"),
        ("null", text, "null"),
        ("[\"a\"]", text, "[\"a\"]"),
        ("{\"a\": 1}", text, "{\"a\": 1}"),
        ("{}", Empty, "{}"),
        ("{\"Ref\": \"A\"}", Function, "{\"Ref\": \"A\"}"),
        ("{\"Fn::Sub\": \"a\"}", Function, "{\"Fn::Sub\": \"a\"}"),
        ("{\"Ref\": 1, \"b\": 2}", text, "{\"Ref\": 1, \"b\": 2}"),
    ];
    for (value, kind, kept) in table {
        for (member, path) in [
            ("\"Action\": [\"x\", ?, \"y\"]", "Statement[0].Action[1]"),
            (
                "\"NotResource\": [\"x\", ?, \"y\"]",
                "Statement[0].NotResource[1]",
            ),
            (
                "\"Principal\": {\"AWS\": [\"x\", ?, \"y\"]}",
                "Statement[0].Principal.AWS[1]",
            ),
        ] {
            let member = member.replace('?', value);
            let document = read(&format!("{{\"Statement\": [{{{member}}}]}}")).unwrap();
            let [finding] = document.findings.as_slice() else {
                panic!("{member}: {:?}", document.findings);
            };
            assert_eq!(
                (finding.kind, finding.part.path.as_str()),
                (kind, path),
                "{member}"
            );
            assert_eq!(
                &document.text[finding.part.span.start..finding.part.span.end],
                value
            );
            let statement = &document.statements[0];
            let clauses = statement.action.iter().chain(&statement.resource);
            let mut texts: Vec<&str> = clauses
                .flat_map(|clause| &clause.items)
                .map(|part| part.text.as_str())
                .collect();
            let entries = statement
                .principal
                .iter()
                .flat_map(|principal| &principal.entries);
            texts.extend(entries.map(|entry| entry.who.text.as_str()));
            assert_eq!(texts, ["x", kept, "y"], "{member}");
        }
    }
}

#[test]
fn a_function_is_told_wherever_it_stands() {
    let function = r#"{"Fn::If": ["a", "b", {"Ref": "AWS::NoValue"}]}"#;
    for (text, path) in [
        (r#"{"Version": ?, "Statement": []}"#, "Version"),
        (r#"{"Statement": ?}"#, "Statement"),
        (r#"{"Statement": [?, {"Effect": "Allow"}]}"#, "Statement[0]"),
        (r#"{"Statement": {"Effect": ?}}"#, "Statement.Effect"),
        (r#"{"Statement": {"Principal": ?}}"#, "Statement.Principal"),
        (
            r#"{"Statement": {"Principal": {"Service": ?}}}"#,
            "Statement.Principal.Service",
        ),
        (r#"{"Statement": {"Condition": ?}}"#, "Statement.Condition"),
        (
            r#"{"Statement": {"Condition": {"StringEquals": ?}}}"#,
            "Statement.Condition.StringEquals",
        ),
        (
            r#"{"Statement": {"Condition": {"StringEquals": {"a:b": ?}}}}"#,
            "Statement.Condition.StringEquals.a:b",
        ),
    ] {
        let document = read(&text.replace('?', function)).unwrap();
        let functions = document
            .findings
            .iter()
            .filter(|odd| odd.kind == GrammarFindingKind::Function);
        let paths: Vec<&str> = functions.map(|odd| odd.part.path.as_str()).collect();
        assert_eq!(paths, [path], "{text}");
    }
}

#[test]
fn unknown_and_repeated_names_are_told_at_every_level() {
    use GrammarFindingKind::{Misspelt, Repeated, Unknown};
    // IAM reference, “Grammar of the IAM JSON policy language”: nothing else.
    for (text, kind, path) in [
        (r#"{"Comment": "a", "Statement": {}}"#, Unknown, "Comment"),
        (
            r#"{"Condition": {}, "Statement": {}}"#,
            Unknown,
            "Condition",
        ),
        (
            r#"{"Statement": {"Effect": "Allow", "Note": 1}}"#,
            Unknown,
            "Statement.Note",
        ),
        (
            r#"{"Statement": [{}, {"a b": 1}]}"#,
            Unknown,
            "Statement[1][\"a b\"]",
        ),
        (
            r#"{"Statement": {"Principal": {"Account": "1"}}}"#,
            Unknown,
            "Statement.Principal.Account",
        ),
        (
            r#"{"Statement": {"NotPrincipal": {"AWS": "1", "AWS ": "2"}}}"#,
            Unknown,
            "Statement.NotPrincipal[\"AWS \"]",
        ),
        (
            r#"{"Statement": {" Effect": "Allow"}}"#,
            Misspelt("Effect"),
            "Statement[\" Effect\"]",
        ),
        (
            r#"{"Statement": {" Effect": "Deny", "Effect": "Allow"}}"#,
            Unknown,
            "Statement[\" Effect\"]",
        ),
        (
            r#"{"Statement": {"Principal": {"AWS": "1", "AWS": "2"}}}"#,
            Repeated,
            "Statement.Principal.AWS",
        ),
        (
            r#"{"Statement": {"Condition": {"Bool": {}, "Bool": {}}}}"#,
            Repeated,
            "Statement.Condition.Bool",
        ),
        (
            r#"{"Statement": {"Condition": {"Bool": {"a:b": "c", "a:b": "d"}}}}"#,
            Repeated,
            "Statement.Condition.Bool.a:b",
        ),
        (
            r#"{"Version": "2012-10-17", "Version": "2008-10-17", "Statement": {}}"#,
            Repeated,
            "Version",
        ),
    ] {
        let document = read(text).unwrap();
        let found: Vec<_> = document
            .findings
            .iter()
            .map(|odd| (odd.kind, odd.part.path.as_str()))
            .collect();
        assert_eq!(found, [(kind, path)], "{text}");
    }
    // A key with blanks around it is another key.
    let text = r#"{"Statement": {"Condition": {"StringEquals": {"sts:ExternalId ": "a"}}}}"#;
    assert_eq!(
        read(text).unwrap().statements[0].conditions[0].key.text,
        "sts:ExternalId "
    );
}

/// Texts that took long once, of about that many bytes.
fn long_ones(size: usize) -> Vec<String> {
    let units = [
        "[",
        "{",
        "{\"a\":",
        "[{\"Statement\":",
        "a",
        "\"",
        "'",
        "\\\"",
        "%7B%22",
        "%25",
        "&quot;{",
        "{/*",
        "{\"a\":1},",
        "{'a':'b',",
        "\"a\" \"b\" ",
        "{a=",
        "{a.b(",
        "1\n",
        "> {\n",
        "- Effect: Allow\n",
        "“",
        "\u{feff}{",
        "${x}",
        "{\"Statement\":[{\"Effect\":\"Allow\"}]}\n",
        "Statement",
        "</a>",
        "\0",
        ",",
        "{\"Statement\":{}},{",
        "// \n{",
        "{\"a\":\"%7B%22Statement%22",
        "{\"Statement\": \"{",
        "aws iam {",
        "\n",
    ];
    let mut all: Vec<String> = units
        .iter()
        .map(|unit| unit.repeat(size / unit.len()))
        .collect();
    let member = |at: usize| format!("\"a{at}\":1,");
    let members: String = (0..size / 12).map(member).collect();
    all.push(format!("{{\"Statement\":{{{members}\"z\":1}}}}"));
    all.push(format!("{{{members}\"z\":1}}"));
    all.push(format!("{{{members}"));
    let statements = r#"{"Sid":"a","Effect":"Allow"},"#.repeat(size / 29);
    all.push(format!("{{\"Statement\":[{statements}{{}}]}}"));
    all.push(format!("[{statements}{{}}]"));
    all.push(format!(
        "{{\"a\":[{}1]}}",
        "{\"Policy\":{\"Statement\":[{\"Effect\":\"Allow\"}]}},".repeat(size / 48)
    ));
    all
}

#[test]
fn the_time_grows_no_faster_than_the_text() {
    let seconds = |text: &str| {
        let start = std::time::Instant::now();
        let found = examined(&plain(), Kind::Trust, text);
        assert!(found.len() < 20_000);
        start.elapsed().as_secs_f64()
    };
    for (small, large) in long_ones(8_000).iter().zip(&long_ones(64_000)) {
        // Eight times the text; a square would be 64 times, and take minutes. The
        // better of two runs counts where the machine is busy.
        let short = seconds(small).max(0.05);
        let long = seconds(large).min(seconds(large));
        assert!(
            long < short * 30.0,
            "{large:.60}…: {short:.3} s, {long:.3} s"
        );
    }
}

mod arbitrary {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::select;

    /// Pieces of texts as people paste them.
    const PIECES: [&str; 44] = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "'",
        "=",
        "\\",
        "\n",
        " ",
        "%7B",
        "%22",
        "%",
        "+",
        "%2B",
        "&quot;",
        "&amp;",
        "“",
        "＂",
        "：",
        "\u{feff}",
        "\u{200b}",
        "\0",
        "//",
        "/*",
        "*/",
        "#",
        "> ",
        "1 ",
        "```",
        "<a>",
        "</a>",
        "${",
        "$${",
        "...",
        "True",
        "u'",
        "Statement",
        "\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"a:b\"}]",
        "\\ud800",
        "012345678901",
        "jsonencode(",
    ];

    fn any_text() -> impl Strategy<Value = String> {
        let piece = || prop_oneof![8 => select(PIECES.to_vec()).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
        let pieces = proptest::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat());
        // A document in which something is changed, wrapped or encoded.
        let mutated = (
            select(Kind::ALL.to_vec()),
            any::<proptest::sample::Index>(),
            0_usize..6,
            piece(),
            0_u8..6,
        )
            .prop_map(|(kind, at, gone, new, how)| {
                let mut chars: Vec<char> = good(kind).chars().collect();
                let at = at.index(chars.len());
                let end = (at + gone).min(chars.len());
                chars.splice(at..end, new.chars());
                let text: String = chars.into_iter().collect();
                match how {
                    0 => text.replace('"', "'"),
                    1 => text.replace('"', "\\\""),
                    2 => text.replace('"', "&quot;"),
                    3 => format!("before {text} after"),
                    4 => format!("{{\"a\": {text}}}"),
                    _ => text,
                }
            });
        prop_oneof![pieces, mutated]
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

        #[test]
        fn every_text_is_a_document_or_told_and_a_correction_makes_one(text in any_text(), kind in select(Kind::ALL.to_vec())) {
            for finding in examined(&plain(), kind, &text) {
                let span = finding.span.expect("a span");
                prop_assert!(text.get(span.start..span.end).is_some());
                let place = domain::finding::Position::of(&text, span.start);
                prop_assert_eq!(finding.place, Some(place));
                for edit in finding.fix.iter().flat_map(|fix| &fix.edits) {
                    prop_assert!(text.get(edit.span.start..edit.span.end).is_some());
                }
                if read(&text).is_err() && finding.fix.is_some() {
                    let mended = mend(&text, &finding).unwrap();
                    prop_assert!(serde_json::from_str::<serde_json::Value>(&mended).is_ok(), "{mended}");
                    prop_assert!(read(&mended).is_ok_and(|document| !document.statements.is_empty()), "{mended}");
                }
            }
        }
    }
}
