//! What corrections do to everybody but the connector: nothing, unless they say so.
//! Judged by a reading of policies of its own, which knows any principal, action
//! and resource, and nothing of what a connector needs.

use super::*;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use setup::doctor::mend;
use setup::finding::{Finding, FixKind, QuickFix};
use setup::needed::needed;
use setup::policy::{Condition, Document, Shape, Statement, merge_statement};
use std::collections::BTreeSet;

/// A request that somebody makes.
#[derive(Debug, Clone, Copy)]
struct Asks {
    who: &'static str,
    action: &'static str,
    resource: &'static str,
    external_id: Option<&'static str>,
}

const VENDOR: &str = "arn:aws:iam::737318609257:role/Connector";
const OTHER_TOPIC: &str = "arn:aws:sns:us-west-1:210987654321:billing";
const OTHER_SESSION: &str = "arn:aws:sts::210987654321:assumed-role/SnsNotificationRole/auditlog";
const PEOPLE: [&str; 7] = [
    VENDOR,
    SESSION,
    OTHER_SESSION,
    "arn:aws:iam::333344445555:role/Partner",
    "arn:aws:iam::210987654321:user/Admin",
    "arn:aws:sts::999988887777:assumed-role/Stranger/x",
    "ec2.amazonaws.com",
];
const ACTIONS: [&str; 10] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:TagSession",
    "sns:Publish",
    "sns:Subscribe",
    "sns:SetTopicAttributes",
    "kms:Decrypt",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "s3:GetObject",
];
const RESOURCES: [&str; 4] = [TOPIC, OTHER_TOPIC, KEY, "arn:aws:s3:::bucket/x"];
const IDS: [Option<&str>; 3] = [None, Some(EXTERNAL_ID), Some("partner-secret-0001")];

impl Asks {
    /// Whether the connector needs it. Its role stands for it in the key's policy.
    fn is_ours(&self, setup: &Setup, kind: Kind) -> bool {
        let role = [SESSION, OTHER_SESSION].contains(&self.who);
        let key = setup.key_arn.is_some()
            && ["kms:Decrypt", "kms:GenerateDataKey"].contains(&self.action);
        let publish = self.action == "sns:Publish" && self.resource == TOPIC;
        match kind {
            Kind::Trust => {
                self.who == VENDOR
                    && self.action == "sts:AssumeRole"
                    && self.external_id == Some(EXTERNAL_ID)
            }
            Kind::Permissions => publish || (key && self.resource == KEY),
            Kind::Topic => self.who == SESSION && publish,
            Kind::Key => role && key,
        }
    }

    fn account(&self) -> &str {
        self.who.split(':').nth(4).unwrap_or_default()
    }

    /// What `aws:PrincipalArn` is: a session's is that of its role.
    fn principal_arn(&self) -> &str {
        if [SESSION, OTHER_SESSION].contains(&self.who) {
            ROLE
        } else {
            self.who
        }
    }

    fn value(&self, key: &str) -> Option<&str> {
        match key.to_ascii_lowercase().as_str() {
            "sts:externalid" => self.external_id,
            "aws:principalarn" => Some(self.principal_arn()),
            "aws:principalaccount" => Some(self.account()),
            "kms:encryptioncontext:aws:sns:topicarn" => Some(TOPIC),
            "aws:securetransport" => Some("true"),
            _ => None,
        }
    }
}

fn requests(kind: Kind) -> Vec<Asks> {
    let (people, actions, resources, ids) = match kind {
        Kind::Trust => (&PEOPLE[..], &ACTIONS[..3], &RESOURCES[..1], &IDS[..]),
        Kind::Permissions => (&PEOPLE[1..2], &ACTIONS[..], &RESOURCES[..], &IDS[..1]),
        Kind::Topic => (&PEOPLE[..], &ACTIONS[3..7], &RESOURCES[..2], &IDS[..1]),
        Kind::Key => (&PEOPLE[..], &ACTIONS[5..], &RESOURCES[2..3], &IDS[..1]),
    };
    let mut all = Vec::new();
    for who in people {
        for action in actions {
            for resource in resources {
                for external_id in ids {
                    all.push(Asks {
                        who,
                        action,
                        resource,
                        external_id: *external_id,
                    });
                }
            }
        }
    }
    all
}

/// `*` and `?`, letter by letter.
fn like(pattern: &str, text: &str) -> bool {
    match (pattern.chars().next(), text.chars().next()) {
        (None, None) => true,
        (Some('*'), _) => {
            like(&pattern[1..], text)
                || text
                    .chars()
                    .next()
                    .is_some_and(|c| like(pattern, &text[c.len_utf8()..]))
        }
        (Some('?'), Some(c)) => like(&pattern[1..], &text[c.len_utf8()..]),
        (Some(p), Some(c)) if p == c => like(&pattern[p.len_utf8()..], &text[c.len_utf8()..]),
        _ => false,
    }
}

fn holds(condition: &Condition, asks: &Asks) -> bool {
    let operator = condition.operator.text.as_str();
    let base = operator.rsplit(':').next().unwrap();
    let plain = match base.trim_end_matches("IfExists") {
        "StringEqual" | "stringEquals" => "StringEquals",
        plain => plain,
    };
    let value = asks.value(&condition.key.text);
    if plain == "Null" {
        return condition
            .values
            .iter()
            .any(|v| (v.text == "true") == value.is_none());
    }
    let Some(value) = value else {
        return base.ends_with("IfExists")
            || plain.contains("Not")
            || operator.starts_with("ForAllValues");
    };
    let fits = condition.values.iter().any(|wanted| {
        let wanted = wanted.text.as_str();
        match plain {
            "StringEquals" | "StringNotEquals" => wanted == value,
            "StringEqualsIgnoreCase" | "Bool" => wanted.eq_ignore_ascii_case(value),
            _ => like(wanted, value),
        }
    });
    fits != plain.contains("Not")
}

fn is_about(kind: Kind, statement: &Statement, asks: &Asks) -> bool {
    let named = |who: &str| {
        let account = asks.account();
        who == "*"
            || who == asks.who
            || who == asks.principal_arn()
            || (!account.is_empty()
                && (who == account || who == format!("arn:aws:iam::{account}:root")))
    };
    let principal = kind == Kind::Permissions
        || statement.principal.as_ref().is_some_and(|principals| {
            principals
                .entries
                .iter()
                .any(|entry| named(&entry.who.text))
                != principals.negated
        });
    let action = statement.action.as_ref().is_some_and(|clause| {
        let asked = asks.action.to_ascii_lowercase();
        clause
            .items
            .iter()
            .any(|item| like(item.text.trim().to_ascii_lowercase().as_str(), &asked))
            != clause.negated
    });
    let resource = kind == Kind::Trust
        || statement.resource.as_ref().is_some_and(|clause| {
            clause
                .items
                .iter()
                .any(|item| like(&item.text, asks.resource))
                != clause.negated
        });
    principal && action && resource && statement.conditions.iter().all(|c| holds(c, asks))
}

/// Whether something allows it, and whether something denies it.
fn says(kind: Kind, document: &Document, asks: &Asks) -> (bool, bool) {
    let about = |s: &&Statement| is_about(kind, s, asks);
    // What is misspelt is read as it is meant, as AWS will once it is repaired.
    let has = |s: &&Statement, effects: [&str; 2]| {
        s.effect
            .as_ref()
            .is_some_and(|effect| effects.contains(&effect.text.to_lowercase().as_str()))
    };
    let mut allows = document
        .statements
        .iter()
        .filter(|s| has(s, ["allow", "alow"]));
    let mut denies = document
        .statements
        .iter()
        .filter(|s| has(s, ["deny", "deni"]));
    (allows.any(|s| about(&s)), denies.any(|s| about(&s)))
}

fn assert_fair(
    setup: &Setup,
    kind: Kind,
    before: &str,
    after: &str,
    fix: FixKind,
) -> Result<(), TestCaseError> {
    let (Ok(old), Ok(new)) = (read(before), read(after)) else {
        return Ok(());
    };
    let [was_refused, is_refused] = [before, after].map(|text| refuses(setup, kind, text));
    for asks in requests(kind) {
        let ((had, denied), (has, still)) = (says(kind, &old, &asks), says(kind, &new, &asks));
        prop_assert_eq!(
            denied,
            still,
            "a denial changed for {:?} in\n{}\n{}",
            asks,
            before,
            after
        );
        let fair = match fix {
            _ if asks.is_ours(setup, kind) => has || !had,
            FixKind::Narrow => had || !has,
            FixKind::Admit => had == has,
            // Who is let in by what AWS refuses is let in by nothing.
            _ => (had && !was_refused) == (has && !is_refused),
        };
        prop_assert!(
            fair,
            "{:?} {} -> {} by {:?} in\n{}\n{}",
            asks,
            had,
            has,
            fix,
            before,
            after
        );
    }
    Ok(())
}

/// Whether AWS refuses a document, by what is decided about it. A statement alone is a
/// part of a document.
fn refuses(setup: &Setup, kind: Kind, text: &str) -> bool {
    let document = match read(text) {
        Ok(document) if document.shape != Shape::Document => {
            format!(r#"{{"Version":"2012-10-17","Statement":{text}}}"#)
        }
        _ => text.to_owned(),
    };
    let mut texts = PolicySet::default();
    *texts.get_mut(kind) = Some(document.as_str());
    let decisions = decided(setup, &texts);
    let all = [
        Some(&decisions.assume),
        Some(&decisions.publish),
        decisions.key.as_ref(),
    ];
    let mut reasons = all
        .into_iter()
        .flatten()
        .flat_map(|decision| &decision.reasons);
    reasons.any(|reason| reason.words.to_string().starts_with("AWS rejects this"))
}

/// A correction that lets others in says so, and whom.
#[test]
fn who_is_let_in_by_a_correction_is_named() {
    let text = |principal: &str, effect: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Principal":{principal},"Action":"sns:Subscribe","Resource":"{TOPIC}"}}]}}"#
        )
    };
    let many = ["1", "2", "3", "4"].map(|digit| format!("{:?}", digit.repeat(12)));
    for (kind, text, label) in [
        (
            Kind::Topic,
            text("[\"*\"]", "Allow"),
            "List under AWS; also lets in *",
        ),
        (
            Kind::Topic,
            text("{\"AWS\":\"*\"}", "allow"),
            "Use Allow; also lets in *",
        ),
        (
            Kind::Topic,
            text(&format!("{{\"AWS\":[{}]}}", many[..3].join(",")), "allow"),
            "Use Allow; also lets in 111111111111, 222222222222, and 333333333333",
        ),
        (
            Kind::Topic,
            text(&format!("{{\"AWS\":[{}]}}", many.join(",")), "allow"),
            "Use Allow; also lets in 111111111111, 222222222222, 333333333333, and …",
        ),
        (
            Kind::Permissions,
            good(Kind::Permissions).replacen(
                "\n  ]",
                ",{\"Effect\":\"allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}\n  ]",
                1,
            ),
            "Use Allow; also allows the role s3:GetObject",
        ),
    ] {
        let setup = with_key();
        let found = examined(&setup, kind, &text);
        let fixes: Vec<_> = found
            .iter()
            .filter_map(|finding| finding.fix.as_ref())
            .collect();
        assert!(!fixes.is_empty(), "{text}");
        for fix in fixes {
            assert_eq!(
                (fix.kind, fix.label.to_string().as_str()),
                (FixKind::Admit, label),
                "{text}"
            );
        }
        assert_eq!(corrected(&setup, kind, &text), None, "{text}");
    }
}

/// Of several actions that are needed, a narrowing leaves those that the statement allows.
#[test]
fn a_narrowing_allows_nothing_that_was_not_allowed_before() {
    let setup = with_key();
    for (actions, left) in [
        (
            "\"NotAction\":\"kms:GenerateDataKey*\"",
            "[\"kms:Decrypt\"]",
        ),
        (
            "\"NotAction\":[\"kms:GenerateDataKey\",\"s3:*\"]",
            "[\"kms:Decrypt\"]",
        ),
        (
            "\"NotAction\":\"kms:Decrypt\"",
            "[\"kms:GenerateDataKey*\"]",
        ),
        (
            "\"NotAction\":\"s3:*\"",
            "[\"kms:GenerateDataKey*\",\"kms:Decrypt\"]",
        ),
        ("\"Action\":\"kms:D*\"", "[\"kms:Decrypt\"]"),
        (
            "\"Action\":\"kms:*\"",
            "[\"kms:GenerateDataKey*\",\"kms:Decrypt\"]",
        ),
    ] {
        let other = r#"{"Effect":"Allow","Action":"sns:Publish","Resource":"*"}"#;
        let key = setup.key_arn.clone().unwrap();
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{other},{{"Effect":"Allow",{actions},"Resource":"{key}"}},{{"Effect":"Allow","Action":["kms:GenerateDataKey*","kms:Decrypt"],"Resource":"{key}"}}]}}"#
        );
        let found = examined(&setup, Kind::Permissions, &text);
        let broad = found
            .iter()
            .filter(|it| it.path.starts_with("Statement[1]"));
        let narrowed: Vec<String> = broad.filter_map(|it| mend(&text, it)).collect();
        assert!(!narrowed.is_empty(), "{text}: {found:#?}");
        for after in narrowed {
            let document = read(&after).unwrap();
            let clause = document.statements[1].action.as_ref().unwrap();
            let names: Vec<&str> = clause.items.iter().map(|it| it.text.as_str()).collect();
            let wanted: Vec<String> = serde_json::from_str(left).unwrap();
            assert_eq!(names, wanted, "{actions}");
        }
    }
}

/// It is ours only where it asks for our external ID, and in that way.
#[test]
fn a_statement_that_asks_otherwise_than_ours_is_told_when_it_comes_into_force() {
    let lets_in = "Use Allow; also lets in arn:aws:iam::737318609257:root";
    let slip = good(Kind::Trust).replacen("\"Allow\"", "\"allow\"", 1);
    for (from, to, label) in [
        ("", "", "Use Allow"),
        ("StringEquals", "StringLike", "Use Allow"),
        ("StringEquals", "StringNotEquals", lets_in),
        ("sts:ExternalId", "STS:externalid", "Use Allow"),
        ("sts:ExternalId", "sts:RoleSessionName", lets_in),
        (EXTERNAL_ID, "another-external-id", lets_in),
    ] {
        let text = slip.replacen(from, to, 1);
        let found = examined(&plain(), Kind::Trust, &text);
        let labels = found.iter().filter_map(|finding| finding.fix.as_ref());
        let mut labels = labels.map(|fix| fix.label.to_string());
        assert!(labels.any(|it| it == label), "{label}: {found:#?}");
    }
}

/// A correction that puts a document in force says so of its denials.
#[test]
fn denials_that_a_correction_puts_in_force_are_counted() {
    let denial = r#"{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#;
    let slip = |denials: &str| {
        good(Kind::Trust)
            .replacen("\"Allow\"", "\"allow\"", 1)
            .replacen("\n  ]", &format!("{denials}\n  ]"), 1)
    };
    for (denials, label) in [
        (String::new(), "Use Allow"),
        (
            format!(",{denial}"),
            "Use Allow; also puts 1 Deny statement in force",
        ),
        (
            format!(",{denial},{denial}"),
            "Use Allow; also puts 2 Deny statements in force",
        ),
    ] {
        let text = slip(&denials);
        let found = examined(&plain(), Kind::Trust, &text);
        let fixes: Vec<_> = found
            .iter()
            .filter_map(|found| found.fix.as_ref())
            .collect();
        let [fix] = fixes[..] else {
            panic!("{fixes:?} for {text}");
        };
        assert_eq!(fix.kind, FixKind::Repair);
        assert_eq!(fix.label.to_string(), label);
        assert!(corrected(&plain(), Kind::Trust, &text).is_some());
    }
}

/// Rule and place of what is more than a note. A bare statement becomes the first.
fn named(findings: &[Finding]) -> BTreeSet<(&'static str, String)> {
    let place = |path: &str| match path.strip_prefix("Statement") {
        Some(rest) if rest.is_empty() || rest.starts_with('.') => ["Statement[0]", rest].concat(),
        Some(_) => path.to_owned(),
        None if path.starts_with('[') => ["Statement", path].concat(),
        None => ["Statement[0].", path]
            .concat()
            .trim_end_matches('.')
            .to_owned(),
    };
    serious(findings)
        .iter()
        .map(|f| (f.rule, place(&f.path)))
        .collect()
}

/// Whether a correction of an error or warning is left that goes with all others.
fn is_open(finding: &Finding) -> bool {
    let fix = finding.fix.as_ref();
    let together = |fix: &QuickFix| matches!(fix.kind, FixKind::Repair | FixKind::Grant);
    finding.severity != Severity::Note && fix.is_some_and(together)
}

fn assert_lawful(setup: &Setup, kind: Kind, text: &str) -> Result<(), TestCaseError> {
    let found = examined(setup, kind, text);
    for finding in &found {
        let Some(fix) = &finding.fix else { continue };
        let after = mend(text, finding).unwrap();
        assert_fair(setup, kind, text, &after, fix.kind)?;
        let left = examined(setup, kind, &after);
        if matches!(fix.kind, FixKind::Grant | FixKind::Narrow) {
            let (new, old) = (named(&left), named(&found));
            prop_assert!(
                new.is_subset(&old),
                "{:?} by {:?} in\n{}\n{}",
                new.difference(&old),
                fix.label,
                text,
                after
            );
        }
        if fix.kind == FixKind::Grant {
            prop_assert!(!left.contains(finding), "{:?} stays in\n{}", finding, after);
        }
        if fix.kind == FixKind::Narrow {
            prop_assert!(
                fix.label.to_string().starts_with("Narrow: "),
                "{}",
                fix.label
            );
            let again = left.iter().any(|f| {
                f.fix.as_ref().is_some_and(|f| f.label == fix.label) && f.path == finding.path
            });
            prop_assert!(!again, "{} again in\n{}", fix.label, after);
        }
    }
    let Some(after) = corrected(setup, kind, text) else {
        prop_assert!(!found.iter().any(is_open), "{:#?} in\n{}", found, text);
        return Ok(());
    };
    assert_fair(setup, kind, text, &after, FixKind::Grant)?;
    prop_assert_eq!(corrected(setup, kind, &after), None, "again in\n{}", after);
    let left = examined(setup, kind, &after);
    prop_assert!(!left.iter().any(is_open), "{:#?} in\n{}", left, after);
    Ok(())
}

fn choice(all: &[&str]) -> impl Strategy<Value = String> + use<> {
    let all: Vec<String> = all.iter().map(|text| (*text).to_owned()).collect();
    select(all)
}

/// One of them, or an array of some.
fn one_or_some(all: &[String]) -> impl Strategy<Value = String> + use<> {
    let one = select(all.to_vec());
    let some = subsequence(all.to_vec(), 1..=3);
    prop_oneof![
        2 => one.prop_map(|text| format!("{text:?}")),
        1 => some.prop_map(|some| format!("{some:?}")),
    ]
}

fn owned(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

fn any_condition(kind: Kind) -> impl Strategy<Value = String> {
    let operator = choice(&[
        "StringEquals",
        "StringEquals",
        "StringLike",
        "StringNotEquals",
        "StringEqualsIfExists",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringLike",
        "ArnLike",
        "Null",
        "Bool",
        "StringEqual",
        "stringEquals",
    ]);
    let key = if kind == Kind::Trust {
        choice(&[
            "sts:ExternalId",
            "sts:ExternalId",
            "sts:ExternalId",
            "aws:PrincipalArn",
            "aws:PrincipalAccount",
            "sts:External-Id",
            "aws:SourceAccount",
        ])
    } else {
        choice(&[
            "aws:PrincipalArn",
            "aws:PrincipalAccount",
            "aws:SourceAccount",
            "aws:SecureTransport",
            "kms:EncryptionContext:aws:sns:topicArn",
            "AWS:SourceOwner",
        ])
    };
    let value = one_or_some(&owned(&[
        EXTERNAL_ID,
        "partner-secret-0001",
        "9f1c*",
        "*",
        "true",
        "false",
        ROLE,
        VENDOR,
        "210987654321",
        "737318609257",
        TOPIC,
        OTHER_TOPIC,
        "<External ID>",
        "${var.id}",
    ]));
    let block = (operator, key, value)
        .prop_map(|(o, k, v)| format!("{o:?}: {{{k:?}: {v}}}"))
        .boxed();
    prop_oneof![
        6 => Just(String::new()),
        5 => block.clone().prop_map(|one| format!(", \"Condition\": {{{one}}}")),
        2 => (block, Just("\"Bool\": {\"aws:SecureTransport\": \"true\"}")).prop_map(|(a, b)| format!(", \"Condition\": {{{a}, {b}}}")),
        1 => choice(&["{}", "{\"StringEquals\": {}}", "[]"]).prop_map(|odd| format!(", \"Condition\": {odd}")),
    ]
}

fn any_statement(kind: Kind) -> impl Strategy<Value = String> {
    let sid = choice(&[
        "",
        "",
        "\"Sid\": \"Partner\", ",
        "\"Sid\": \"NetworkSecurityAssumeRole\", ",
        "\"Sid\": \"SnsPublish\", ",
        "\"Sid\": \"SnsTopicKey\", ",
        "\"Sid\": \"NetworkSecurityPublish\", ",
        "\"Sid\": \"NetworkSecurityUseKey\", ",
    ]);
    let effect = choice(&["Allow", "Allow", "Allow", "Allow", "Deny", "allow", "Alow"]);
    let who = owned(&[
        "arn:aws:iam::737318609257:root",
        "737318609275",
        "arn:aws:iam::333344445555:root",
        "arn:aws:iam::333344445555:role/Partner",
        "arn:aws:iam::210987654321:root",
        SESSION,
        OTHER_SESSION,
        ROLE,
        "*",
        "<account>",
        "AROAJQABLZS4A3QDU576Q",
        "arn:aws:sts::210987654321:assumed-role/SnsNotificationRole/ApplianceHealth",
        VENDOR,
        "SnsNotificationRole",
    ]);
    let principal = prop_oneof![
        8 => one_or_some(&who).prop_map(|who| format!("\"Principal\": {{\"AWS\": {who}}}, ")),
        2 => choice(&["\"Principal\": {\"Service\": \"ec2.amazonaws.com\"}, ", "\"Principal\": \"*\", ", "\"Principals\": {\"AWS\": \"*\"}, ", "", "\"Principal\": {\"AWS\": [\"arn:aws:iam::737318609257:root\"], \"Service\": \"ec2.amazonaws.com\"}, "]),
        1 => one_or_some(&who).prop_map(|who| format!("\"NotPrincipal\": {{\"AWS\": {who}}}, ")),
    ];
    let principal = if kind == Kind::Permissions {
        Just(String::new()).boxed()
    } else {
        principal.boxed()
    };
    let actions: &[&str] = match kind {
        Kind::Trust => &[
            "sts:AssumeRole",
            "sts:AssumeRole",
            "sts:AssumeRole",
            "sts:*",
            "sts:AsumeRole",
            "sts:TagSession",
            "AssumeRole",
            "sts:AssumeRole ",
            "sts:AssumeRoleWithSAML",
        ],
        _ => &[
            "sns:Publish",
            "sns:Publish",
            "SNS:Subscribe",
            "sns:*",
            "*",
            "sns:Pubish",
            "kms:Decrypt",
            "kms:GenerateDataKey*",
            "kms:*",
            "kms:Encrypt",
            "Publish",
        ],
    };
    let action = (
        choice(&["Action", "Action", "Action", "Action", "NotAction"]),
        one_or_some(&owned(actions)),
    )
        .prop_map(|(name, all)| format!("\"{name}\": {all}"));
    let resource = (
        choice(&[
            "Resource",
            "Resource",
            "Resource",
            "Resource",
            "NotResource",
        ]),
        one_or_some(&owned(&[
            TOPIC,
            TOPIC,
            OTHER_TOPIC,
            "*",
            KEY,
            "arn:aws:sns:us-west-1:210987654321:*",
            "<topicArn>",
            "nsva-health",
            "arn:aws:sns:<region>:210987654321:x",
        ])),
    )
        .prop_map(|(name, all)| format!(", \"{name}\": {all}"));
    let resource = if kind == Kind::Trust {
        Just(String::new()).boxed()
    } else {
        resource.boxed()
    };
    (
        sid,
        effect,
        principal,
        action,
        resource,
        any_condition(kind),
    )
        .prop_map(|(sid, effect, principal, action, resource, condition)| {
            format!("{{{sid}\"Effect\": \"{effect}\", {principal}{action}{resource}{condition}}}")
        })
}

fn any_document() -> impl Strategy<Value = (Kind, String)> {
    select(Kind::ALL.to_vec()).prop_flat_map(|kind| {
        let statements = proptest::collection::vec(any_statement(kind), 1..4);
        (Just(kind), statements, 0..10_u8).prop_map(|(kind, statements, shape)| {
            let list = statements.join(",\n");
            let text = match shape {
                0 => statements[0].clone(),
                1 => format!("[{list}]"),
                2 => format!(
                    "{{\"Version\": \"2012-10-17\", \"Statement\": {}}}",
                    statements[0]
                ),
                3 => format!(
                    "{{\n  \"Version\": \"2008-10-17\",\n  \"Statement\": [\n    {}\n  ]\n}}",
                    statements.join(",\n    ")
                ),
                _ => format!("{{\"Version\": \"2012-10-17\", \"Statement\": [{list}]}}"),
            };
            (kind, text)
        })
    })
}

/// Service Authorization Reference of KMS, SNS and STS: all of these exist.
#[test]
fn real_actions_are_never_called_misspelt() {
    for (kind, from, to) in [
        // KMS: Encrypt is two letters from Decrypt.
        (Kind::Permissions, "\"kms:Decrypt\"", "\"kms:Encrypt\""),
        // STS: AssumeRoot is two letters from AssumeRole.
        (Kind::Trust, "sts:AssumeRole\"", "sts:AssumeRoot\""),
        // SNS: a pattern is no spelling.
        (Kind::Permissions, "SNS:Publish", "SNS:Publis?x"),
        // KMS: GenerateDataKeyPair is another action than GenerateDataKey.
        (Kind::Key, "kms:GenerateDataKey*", "kms:GenerateDataKeyPair"),
    ] {
        let text = but(kind, from, to);
        let found = examined(&with_key(), kind, &text);
        assert!(
            !rules(&found).contains(&"action/misspelt"),
            "{to}: {found:#?}"
        );
        assert!(!serious(&found).is_empty(), "{to}");
    }
}

fn trusting(more: &str, then: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"737318609257"}},"Action":"sts:AssumeRole"{more}}}{then}]}}"#
    )
}

/// IAM guide, “The confused deputy problem”: without a condition on sts:ExternalId
/// anybody who has the vendor too can make it use the role.
#[test]
fn a_missing_external_id_is_never_silent() {
    for condition in [
        "",
        // An empty block asks for nothing.
        r#","Condition":{}"#,
        r#","Condition":{"StringEquals":{}}"#,
        r#","Condition":{"StringEquals":{},"Bool":{}}"#,
        // A key of another name is another key.
        r#","Condition":{"StringEquals":{"aws:PrincipalAccount":"737318609257"}}"#,
    ] {
        let found = examined(&plain(), Kind::Trust, &trusting(condition, ""));
        assert!(
            rules(&found).contains(&"trust/external-id-missing"),
            "{condition}"
        );
    }
}

/// IAM reference, Condition: no operator comes twice, in whatever case. One without keys
/// gets the key that is missing.
#[test]
fn an_external_id_is_asked_for_in_the_block_that_is_there() {
    let asks = format!(r#""StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}}"#);
    for (condition, then) in [
        ("{}", Some(format!("{{{asks}}}"))),
        (r#"{"StringEquals":{}}"#, Some(format!("{{{asks}}}"))),
        (r#"{"StringEquals":{ }}"#, Some(format!("{{{asks}}}"))),
        (
            r#"{"Bool":{},"StringEquals":{},"Null":{}}"#,
            Some(format!(r#"{{"Bool":{{}},{asks},"Null":{{}}}}"#)),
        ),
        (r#"{"Bool":{}}"#, Some(format!(r#"{{"Bool":{{}},{asks}}}"#))),
        (r#"{"stringequals":{}}"#, None),
    ] {
        let text = trusting(&format!(r#","Condition":{condition}"#), "");
        let found = examined(&plain(), Kind::Trust, &text);
        let missing = |finding: &&Finding| finding.rule == "trust/external-id-missing";
        let missing = found.iter().find(missing).unwrap();
        let mended = mend(&text, missing).map(|text| text.replace(": ", ":"));
        let then = then.map(|then| trusting(&format!(r#","Condition":{then}"#), ""));
        assert_eq!(mended, then, "{condition}");
    }
}

/// Policy evaluation logic: a denial of every other external ID is as strict as a
/// condition of the statement that allows; one that lets some pass is not.
#[test]
fn a_denial_can_ask_for_the_external_id() {
    let denial = |condition: &str| {
        trusting(
            "",
            &format!(
                r#",{{"Effect":"Deny","Principal":{{"AWS":"*"}},"Action":"sts:AssumeRole","Condition":{condition}}}"#
            ),
        )
    };
    let missing = |text: &str| {
        let found = examined(&plain(), Kind::Trust, text);
        let rules = rules(&found);
        rules.contains(&"trust/external-id-missing") || rules.contains(&"trust/external-id-any")
    };
    for strict in [
        format!(r#"{{"StringNotEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}}}}"#),
        format!(r#"{{"StringNotEqualsIfExists":{{"sts:ExternalId":["{EXTERNAL_ID}"]}}}}"#),
        format!(r#"{{"StringNotLike":{{"sts:ExternalId":"{EXTERNAL_ID}"}}}}"#),
    ] {
        assert!(!missing(&denial(&strict)), "{strict}");
    }
    for loose in [
        // Any external ID will do, one that begins like it, or none at all.
        r#"{"Null":{"sts:ExternalId":"true"}}"#.to_owned(),
        format!(r#"{{"StringNotLike":{{"sts:ExternalId":"{EXTERNAL_ID}*"}}}}"#),
        format!(
            r#"{{"StringNotEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}},"Null":{{"sts:ExternalId":"false"}}}}"#
        ),
    ] {
        assert!(missing(&denial(&loose)), "{loose}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases.max(400),
        ..ProptestConfig::default()
    })]

    #[test]
    fn corrections_change_nothing_for_others((kind, text) in any_document()) {
        assert_lawful(&with_key(), kind, &text)?;
        assert_lawful(&plain(), kind, &text)?;
    }

    #[test]
    fn merging_changes_nothing_for_others((kind, text) in any_document()) {
        let setup = &with_key();
        let needed = needed(setup);
        for statement in needed.get(kind) {
            let merged = merge_statement(&text, statement).unwrap();
            // It says nothing of who is let in, and is not done unasked.
            assert_fair(setup, kind, &text, &merged, FixKind::Admit)?;
            let again = merge_statement(&merged, statement).unwrap();
            prop_assert_eq!(again, merged);
        }
    }
}
