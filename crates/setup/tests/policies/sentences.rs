//! What a finding says of the difference: the sentences of one rule told apart.

use super::*;
use Kind::{Key, Permissions, Topic, Trust};
use domain::finding::Position;

/// What is said under that rule.
fn said(setup: &Setup, kind: Kind, text: &str, rule: &str) -> Vec<String> {
    let found = examined(setup, kind, text);
    let found = found.iter().filter(|finding| finding.rule == rule);
    found.map(|finding| finding.message.to_string()).collect()
}

/// A table of what stands there instead of something, and what is said of it.
fn assert_said(kind: Kind, from: &str, rule: &str, table: &[(&str, &str)]) {
    for (to, sentence) in table {
        let all = said(&plain(), kind, &but(kind, from, to), rule);
        let is_said = matches!(all.as_slice(), [only] if only.contains(sentence));
        assert!(is_said, "{to}: {sentence}\n{all:#?}");
    }
}

#[test]
fn an_external_id_is_told_by_how_it_differs() {
    let value = |to: &str| but(Trust, EXTERNAL_ID, to);
    let blank = format!("{EXTERNAL_ID} ");
    let upper = EXTERNAL_ID.to_uppercase();
    for (rule, to, sentence) in [
        ("blank", blank.as_str(), "has spaces"),
        ("placeholder", "EXTERNAL_ID", "is a placeholder"),
        ("literal", "9f1c7a52-*", "has wildcards"),
        ("differs", &upper, "is in the wrong case"),
        // One letter too many, one too few, another one, two that are swapped.
        ("differs", &format!("{EXTERNAL_ID}0"), "is nearly right"),
        ("differs", &EXTERNAL_ID[1..], "is nearly right"),
        (
            "differs",
            &EXTERNAL_ID.replace("9f1c", "8f1c"),
            "is nearly right",
        ),
        (
            "differs",
            &EXTERNAL_ID.replace("9f1c", "9fc1"),
            "is nearly right",
        ),
        // Two slips are one too many only in a short word.
        (
            "differs",
            &EXTERNAL_ID.replace("9f1c", "8f2c"),
            "is nearly right",
        ),
        (
            "differs",
            &EXTERNAL_ID.replace("9f1c", "8f2d"),
            "is a different one",
        ),
    ] {
        let rule = format!("trust/external-id-{rule}");
        let all = said(&plain(), Trust, &value(to), &rule);
        let is_said = matches!(all.as_slice(), [only] if only.contains(sentence));
        assert!(is_said, "{to}: {sentence}\n{all:#?}");
    }
}

/// Wildcards are literal only where the operator takes them so, and what is wrong is
/// told of the value if there is only one.
#[test]
fn an_external_id_is_told_where_it_stands() {
    let strict = format!("\"StringEquals\": {{\n          \"sts:ExternalId\": \"{EXTERNAL_ID}\"");
    let other = "0a0a0a0a-0b0b-4c0c-8d0d-0e0e0e0e0e0e";
    let typo = EXTERNAL_ID.replace("9f1c", "9fc1");
    for (operator, values, rule, column) in [
        ("StringEquals", "\"9f2c*\"".to_owned(), "literal", 29),
        ("StringLike", "\"9f2c*\"".to_owned(), "differs", 29),
        ("StringEquals", format!("\"{other}\""), "differs", 29),
        // Of several it is told of the one that is nearly right, or of the key.
        (
            "StringEquals",
            format!("[\"{other}\", \"{typo}\"]"),
            "differs",
            70,
        ),
        (
            "StringEquals",
            format!("[\"{other}\", \"another\"]"),
            "differs",
            11,
        ),
    ] {
        let rule = format!("trust/external-id-{rule}");
        let to = format!("\"{operator}\": {{\n          \"sts:ExternalId\": {values}");
        let found = examined(&plain(), Trust, &but(Trust, &strict, &to));
        let finding = found.iter().find(|finding| finding.rule == rule);
        let place = finding.and_then(|finding| finding.place);
        assert_eq!(
            place,
            Some(Position { line: 13, column }),
            "{to}: {:?}",
            rules(&found)
        );
    }
}

/// Nobody mistypes what is longer than 128 characters: it is another one, and is not
/// compared letter by letter.
#[test]
fn a_slip_is_looked_for_in_up_to_128_characters() {
    for (length, sentence) in [
        (127, "is nearly right"),
        (128, "is nearly right"),
        (129, "is a different one"),
    ] {
        let id = "0123456789".repeat(20)[..length].to_owned();
        let slip = format!("x{}", &id[1..]);
        let setup = Setup {
            external_id: ExternalId::parse(&id).unwrap(),
            ..plain()
        };
        let text = but(Trust, EXTERNAL_ID, &slip);
        let all = said(&setup, Trust, &text, "trust/external-id-differs");
        let is_said = matches!(all.as_slice(), [only] if only.contains(sentence));
        assert!(is_said, "{length}: {sentence}\n{all:#?}");
    }
}

/// The longer a name is, the more slips it may have: none below four letters, one
/// below six, two in any other.
#[test]
fn a_name_is_told_by_how_it_differs() {
    for (role, found, sentence) in [
        ("abc", "ABC", "is in the wrong case"),
        ("abc", "abd", "is a different one"),
        ("abcd", "abce", "is nearly right"),
        ("abcd", "abef", "is a different one"),
        ("abcde", "abcdf", "is nearly right"),
        ("abcde", "abcfg", "is a different one"),
        ("abcdef", "abcdgh", "is nearly right"),
        ("abcdef", "abcghi", "is a different one"),
    ] {
        let arn = format!("arn:aws:iam::210987654321:role/{role}");
        let setup = Setup {
            role: RoleArn::parse(&arn).unwrap(),
            ..plain()
        };
        let text = but(Topic, "SnsNotificationRole", found);
        let all = said(&setup, Topic, &text, "session/role");
        let is_said = matches!(all.as_slice(), [only] if only.contains(sentence));
        assert!(is_said, "{role}, {found}: {sentence}\n{all:#?}");
    }
    assert_said(
        Topic,
        "/appliancehealth",
        "session/name",
        &[
            ("/ApplianceHealth", "is in the wrong case"),
            ("/appliancehaelth", "is nearly right"),
            ("/auditlog", "is a different one"),
        ],
    );
}

/// A value that is known is said; of others it is said that none of them is expected.
#[test]
fn a_condition_is_told_by_the_value_it_does_not_expect() {
    let publish = format!("\"Resource\": \"{TOPIC}\"\n    }}");
    let session = SESSION.replace("/appliancehealth", "/*");
    let account = "“210987654321”, which this condition doesn’t accept";
    let role = format!("“{ROLE}”, which this condition doesn’t accept");
    let of_session = "the ARN of the role, with its path";
    for (operator, key, value, sentences) in [
        (
            "StringEquals",
            "aws:PrincipalAccount",
            "210987654322",
            &[account][..],
        ),
        ("StringLike", "aws:PrincipalAccount", "3*", &[account]),
        (
            "ArnLike",
            "aws:PrincipalArn",
            &session,
            &[&role, of_session],
        ),
        (
            "ArnEquals",
            "aws:PrincipalArn",
            "arn:aws:iam::210987654321:role/Other",
            &[&role],
        ),
        (
            "StringEquals",
            "aws:PrincipalType",
            "User",
            &["“AssumedRole”"],
        ),
        ("Bool", "aws:SecureTransport", "false", &["“true”"]),
        (
            "StringEquals",
            "aws:userid",
            "AROAJQABLZS4A3QDU576Q:other",
            &["expects no value that"],
        ),
    ] {
        let to = format!(
            "\"Resource\": \"{TOPIC}\",\n      \"Condition\": {{\"{operator}\": {{\"{key}\": \"{value}\"}}}}\n    }}"
        );
        let all = said(
            &plain(),
            Topic,
            &but(Topic, &publish, &to),
            "condition/value",
        );
        let [only] = all.as_slice() else {
            panic!("{key}, {value}: {all:#?}");
        };
        for sentence in sentences {
            assert!(
                only.contains(sentence),
                "{key}, {value}: {sentence}\n{only}"
            );
        }
        let tells = only.contains(of_session);
        assert_eq!(
            tells,
            sentences.contains(&of_session),
            "{key}, {value}: {only}"
        );
    }
}

/// One part of an ARN that differs is said with what it has to be, several by name.
#[test]
fn a_resource_is_told_by_the_parts_that_differ() {
    let differs = |from: &str, to: &str| TOPIC.replacen(from, to, 1);
    let key = |from: &str, to: &str| KEY.replacen(from, to, 1);
    let found = |part: &str, found: &str, expected: &str| {
        format!("The {part} differs: found “{found}”, expected “{expected}”")
    };
    let accounts = ("210987654321", "310987654321");
    let all_differ = "arn:aws-cn:kms:us-west-2:310987654321:key/x".to_owned();
    #[rustfmt::skip]
    let table = [
        (Permissions, "region", differs("us-west-1", "us-west-2"), found("region", "us-west-2", "us-west-1")),
        (Permissions, "account", differs(accounts.0, accounts.1), found("account", accounts.1, accounts.0)),
        (Permissions, "name", differs("nsva-health", "other"), found("name", "other", "nsva-health")),
        (Permissions, "case", differs("nsva", "NSVA"), "in the wrong case".to_owned()),
        (Permissions, "other-service", differs("sns", "sqs"), "belongs to the service “sqs”".to_owned()),
        (Permissions, "other", differs("us-west-1:2", "us-west-2:3"), "What differs: region and account.".to_owned()),
        (Permissions, "subscription", format!("{TOPIC}:5d3c1b2a"), "a subscription ARN".to_owned()),
        // Of a topic of another name that begins alike it is none.
        (Permissions, "name", format!("{TOPIC}-2"), found("name", "nsva-health-2", "nsva-health")),
        (Permissions, "pattern", differs("health", "*s"), "doesn’t cover what is needed".to_owned()),
        (Key, "partition", key("aws", "aws-cn"), found("partition", "aws-cn", "aws")),
        (Key, "region", key("us-west-1", "us-west-2"), found("region", "us-west-2", "us-west-1")),
        (Key, "alias", key("key/1f2e3d4c-5b6a-4789-8abc-def012345678", "alias/x"), "An alias".to_owned()),
        (Key, "other", all_differ, "What differs: partition, region, account, and name.".to_owned()),
    ];
    for (kind, rule, resource, sentence) in table {
        let text = match kind {
            Key => but(
                Key,
                "\"Resource\": \"*\",",
                &format!("\"Resource\": \"{resource}\","),
            ),
            _ => but(Permissions, TOPIC, &resource),
        };
        let rule = format!("resource/{rule}");
        let all = said(&with_key(), kind, &text, &rule);
        let is_said = matches!(all.as_slice(), [only] if only.contains(&sentence));
        assert!(
            is_said,
            "{resource}: {rule}, {sentence}\n{all:#?}\n{:#?}",
            rules(&examined(&with_key(), kind, &text))
        );
    }
}

/// Principals and actions tell of what kind a policy is, where all of it is of one kind;
/// where nothing is done, nothing is told.
#[test]
fn a_policy_pasted_for_another_is_told_by_what_it_does() {
    let allow = |who: &str, action: &str| format!(r#"{{"Effect":"Allow",{who}{action}}}"#);
    let who = r#""Principal":{"AWS":"210987654321"},"#;
    let does = |action: &str| format!(r#""Action":"{action}","Resource":"*""#);
    let own = |action: &str| allow("", &does(action));
    let of = |action: &str| allow(who, &does(action));
    let both = |one: String, other: String| format!("{one},{other}");
    for (statements, looks_like) in [
        (of("sts:AssumeRole"), Some(Trust)),
        (of(" STS:AssumeRoleWithSAML"), Some(Trust)),
        (
            both(of("sts:AssumeRole"), of("sts:GetCallerIdentity")),
            None,
        ),
        (of("SNS:Subscribe"), Some(Topic)),
        (both(of("sns:Publish"), of("kms:Decrypt")), None),
        (both(of("sns:Publish"), own("sns:Publish")), Some(Topic)),
        (of("kms:*"), Some(Key)),
        (own("sns:Publish"), Some(Permissions)),
        (
            both(own("s3:GetObject"), own("sns:Publish")),
            Some(Permissions),
        ),
        (own("kms:Decrypt"), None),
        (own("s3:GetObject"), None),
        (allow("", r#""Resource":"*""#), None),
        // Nobody knows what.
        (allow(who, r#""Resource":"sns""#), None),
        (String::new(), None),
    ] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        for (kind, noun) in [
            (Trust, "trust policy"),
            (Topic, "topic policy"),
            (Key, "key policy"),
        ] {
            let all = said(&with_key(), kind, &text, "policy/other-document");
            let other = looks_like.filter(|other| *other != kind);
            let told = other.map(|other| match other {
                Trust => "trust policy",
                Permissions => "role’s permissions policy",
                Topic => "topic policy",
                Key => "key policy",
            });
            let told = told
                .map(|other| format!("The text looks like the {other}. The {noun} belongs here."));
            assert_eq!(all, told.into_iter().collect::<Vec<_>>(), "{text}");
        }
    }
}

/// An action that is not the needed one is told by what it nearly is; a real one of that
/// service is none that was meant, however near it is, and a pattern is no slip.
#[test]
fn an_action_is_told_by_how_it_differs() {
    let (trust, own) = ("\"sts:AssumeRole\"", "\"SNS:Publish\"");
    let key = "\"kms:GenerateDataKey*\",\n        \"kms:Decrypt\"";
    let both = |other: &str| format!("kms:GenerateDataKey*\",\"{other}");
    for (kind, from, action, rule) in [
        (Trust, trust, "sts:AssumeRoles".to_owned(), "misspelt"),
        (Trust, trust, "sts:AsumeRole".to_owned(), "misspelt"),
        (Trust, trust, "iam:AssumeRole".to_owned(), "other-service"),
        (
            Trust,
            trust,
            "sts:AssumeRoleWithSAML".to_owned(),
            "other-way",
        ),
        (
            Trust,
            trust,
            "STS:assumerolewithwebidentity".to_owned(),
            "other-way",
        ),
        (Permissions, own, "sns:Publsih".to_owned(), "misspelt"),
        (Permissions, own, "sns:*ublis".to_owned(), "missing"),
        (Permissions, own, "sns:Subscribe".to_owned(), "missing"),
        (Permissions, own, "sqs:Publish".to_owned(), "other-service"),
        (
            Permissions,
            own,
            "sts:AssumeRoleWithSAML".to_owned(),
            "missing",
        ),
        (Key, key, both("kms:Decript"), "misspelt"),
        (Key, key, both("kms:Encrypt"), "missing"),
        (Key, key, both("ksm:Decrypt"), "other-service"),
    ] {
        let text = but(kind, from, &format!("\"{action}\""));
        let found = examined(&with_key(), kind, &text);
        let found: Vec<_> = rules(&found)
            .into_iter()
            .filter_map(|rule| rule.strip_prefix("action/"))
            .collect();
        assert_eq!(found, [rule], "{action}");
    }
}

/// Where only requests without TLS are denied, that is noted; what is about something else
/// is not.
#[test]
fn a_denial_that_is_only_about_tls_is_noted() {
    let tls = r#""Bool":{"aws:SecureTransport":"false"}"#;
    let deny = |who: &str, action: &str, resource: &str, condition: &str| {
        format!(
            r#"{{"Effect":"Deny","Principal":{{"AWS":"{who}"}},"Action":"{action}","Resource":"{resource}","Condition":{{{condition}}}}}"#
        )
    };
    let other = format!(r#"{tls},"StringEquals":{{"aws:PrincipalAccount":"464622532012"}}"#);
    let ours = format!(r#"{tls},"StringEquals":{{"aws:PrincipalAccount":"210987654321"}}"#);
    let key = r#""bool":{"AWS:securetransport":"false"}"#;
    for (statement, noted) in [
        (deny("*", "sns:Publish", TOPIC, tls), true),
        (deny("*", "sns:Publish", TOPIC, key), true),
        (deny("210987654321", "sns:Publish", TOPIC, tls), true),
        (deny("*", "sns:Publish", TOPIC, &ours), true),
        (deny("*", "sns:Publish", TOPIC, &other), false),
        (deny("464622532012", "sns:Publish", TOPIC, tls), false),
        (deny("*", "sns:Subscribe", TOPIC, tls), false),
        (deny("*", "sns:Publish", &format!("{TOPIC}2"), tls), false),
        (
            deny(
                "*",
                "sns:Publish",
                TOPIC,
                r#""StringEquals":{"aws:PrincipalAccount":"464622532012"}"#,
            ),
            false,
        ),
    ] {
        let text = good(Topic).replacen("\n  ]", &format!(",\n{statement}\n  ]"), 1);
        let found = examined(&plain(), Topic, &text);
        let found = rules(&found).contains(&"policy/denial-without-tls");
        assert_eq!(found, noted, "{statement}");
    }
}

/// Where several documents are in a text, the first four are named.
#[test]
fn documents_in_a_text_are_told_by_their_places() {
    let path = |at: usize| format!("[{at}].PolicyDocument");
    let line = |at: usize| format!("line {}", at + 1);
    let joined = |places: &[String]| match places {
        [one, other] => format!("{one} and {other}"),
        [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
        [] => String::new(),
    };
    let one = |at: usize| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"A{at}","Effect":"Allow","Action":"sns:Publish","Resource":"*"}}]}}"#
        )
    };
    for count in [2, 3, 4, 5, 6] {
        let each: Vec<String> = (0..count).map(one).collect();
        let wrapped = each
            .iter()
            .map(|one| format!(r#"{{"PolicyDocument":{one}}}"#));
        let wrapped = wrapped.collect::<Vec<_>>().join(",");
        let below = each.join("\n");
        // What is in a layer that was taken off is in no line of the text.
        let quoted = below.replace('"', "&quot;");
        for (rule, text, place) in [
            (
                "json/wrapped",
                format!("[{wrapped}]"),
                Some(&path as &dyn Fn(usize) -> String),
            ),
            ("json/rest", below, Some(&line)),
            ("json/entities", quoted, None),
        ] {
            let mut places: Vec<String> = place
                .iter()
                .flat_map(|of| (0..count.min(4)).map(of))
                .collect();
            if count > 4 && place.is_some() {
                places.push("others".to_owned());
            }
            let all = said(&plain(), Permissions, &text, rule);
            let sentence = match places.as_slice() {
                [] => format!("contains {count} policies. Paste the one that belongs here."),
                some => format!("contains {count} policies ({}).", joined(some)),
            };
            let is_said = matches!(all.as_slice(), [only] if only.contains(&sentence));
            assert!(is_said, "{sentence}: {all:?}");
        }
    }
}

#[test]
fn a_policy_of_another_service_is_told_as_such() {
    let queue = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage","Resource":"arn:aws:sqs:us-west-1:210987654321:q"}]}"#;
    let bucket = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject","s3:PutObject"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]}]}"#;
    for (text, service) in [(queue, "sqs"), (bucket, "s3")] {
        for (kind, noun) in [(Topic, "topic policy"), (Key, "key policy")] {
            let all = said(&with_key(), kind, text, "policy/other-document");
            let expected = format!(
                "The text looks like a policy of the service “{service}”. The {noun} belongs here."
            );
            assert_eq!(all, [expected]);
            let found = examined(&with_key(), kind, text);
            assert!(
                found.iter().all(|finding| finding.fix.is_none()),
                "{found:?}"
            );
        }
    }
    // One statement of it, or one slip of the finger, makes no other policy.
    let topic = but(
        Topic,
        "\"SNS:Publish\",\n      \"Resource\"",
        "\"SQS:Publish\",\n      \"Resource\"",
    );
    assert_eq!(
        said(&plain(), Topic, &topic, "policy/other-document"),
        [] as [&str; 0]
    );
    let mixed = queue.replace("sqs:SendMessage", "sns:Publish");
    assert_eq!(
        said(&plain(), Topic, &mixed, "policy/other-document"),
        [] as [&str; 0]
    );
}

/// A variable has colons of its own, which part nothing.
#[test]
fn a_variable_is_one_part_of_a_resource() {
    let text = documents(&across()).permissions.unwrap();
    let text = text.replace("555566667777", "${aws:PrincipalAccount}");
    let all = said(&across(), Permissions, &text, "resource/variable");
    let expected = "only after the fifth colon";
    assert!(
        matches!(all.as_slice(), [only] if only.contains(expected)),
        "{all:?}"
    );
}

/// Of two lists of statements the second may be the one that counts.
#[test]
fn nothing_is_missed_where_the_statements_are_there_twice() {
    for kind in [Trust, Permissions, Topic] {
        let text = good(kind).replacen("\"Statement\"", "\"Statement\": [], \"Statement\"", 1);
        let found = examined(&plain(), kind, &text);
        let said = rules(&found);
        assert!(said.contains(&"policy/member-repeated"), "{found:?}");
        assert!(
            !said.iter().any(|rule| rule.ends_with("/statement-missing")),
            "{found:?}"
        );
        assert!(
            found.iter().all(|finding| finding.fix.is_none()),
            "{found:?}"
        );
    }
}
