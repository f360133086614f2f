//! Documents with a planted mistake: the doctor names it, and the corrected
//! document no longer has it.

use super::*;
use domain::finding::Position;
use domain::matching::Answer;
use setup::doctor::mend;
use setup::finding::FixKind;

mod grants;
mod rarer;
mod texts;
mod topic;
mod trust;

/// What the corrections lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    /// A document without errors and warnings.
    Clean,
    /// One that lets the connector in, beside which stays told that strangers are let in.
    Told,
    /// One that at least no longer has this mistake.
    Better,
    /// Nothing together with others; alone, one without this mistake that takes
    /// something from somebody.
    Narrows,
    /// Nothing together with others; alone, one without errors and warnings that gives
    /// others what it says, where AWS refuses the one there is, which is in force for nobody.
    Admits,
    /// Nothing: only a person can know.
    Stays,
}
use Kind::{Key, Permissions, Topic, Trust};
use Then::{Admits, Better, Clean, Narrows, Stays, Told};

struct Golden {
    rule: &'static str,
    kind: Kind,
    text: String,
    /// The line the finding is in; 0 where it doesn't matter.
    line: usize,
    then: Then,
}

fn golden(rule: &'static str, kind: Kind, text: String, line: usize, then: Then) -> Golden {
    Golden {
        rule,
        kind,
        text,
        line,
        then,
    }
}

fn instead(
    rule: &'static str,
    kind: Kind,
    from: &str,
    to: &str,
    line: usize,
    then: Then,
) -> Golden {
    golden(rule, kind, but(kind, from, to), line, then)
}

const ROOT: &str = "arn:aws:iam::737318609257:root";
const PUBLISH: &str = "\"SNS:Publish\",\n      \"Resource\"";

fn all() -> Vec<Golden> {
    [
        trust::trust(),
        trust::combined(),
        grants::permissions(),
        grants::key(),
        topic::topic(),
        rarer::rarer(),
        texts::texts(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn setup_for(kind: Kind) -> Setup {
    match kind {
        Permissions | Key => with_key(),
        Trust | Topic => plain(),
    }
}

#[test]
fn each_planted_mistake_is_found_and_corrected() {
    let goldens = all();
    assert!(goldens.len() >= 150, "{} documents", goldens.len());
    let mut failures = Vec::new();
    for golden in &goldens {
        if let Err(failure) = std::panic::catch_unwind(|| try_one(golden)) {
            let words = failure
                .downcast_ref::<String>()
                .cloned()
                .unwrap_or_default();
            failures.push(format!("{} in\n{}\n{words}", golden.rule, golden.text));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n-----\n"));
}

/// Of several statements that could have been meant for the session it is the one of
/// the connector's name, then one that names it or nearly, then the one of which the
/// most is right.
#[test]
fn what_is_in_the_way_is_told_of_the_statement_that_was_meant() {
    let statement = |more: &str, who: &str, action: &str| {
        format!(
            r#"{{{more}"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":"sns:{action}","Resource":"{TOPIC}"}}"#
        )
    };
    let other = SESSION.replace("appliancehealth", "policyaudit");
    let ours = r#""Sid":"NetworkSecurityPublish","#;
    let condition = r#""Condition":{"StringEquals":{"aws:PrincipalAccount":"464622532012"}},"#;
    for (meant, beside) in [
        (
            statement(ours, "464622532012", "Subscribe"),
            statement("", SESSION, "Subscribe"),
        ),
        (
            statement("", &other, "Subscribe"),
            statement(condition, "*", "Publish"),
        ),
        (
            statement("", SESSION, "Subscribe"),
            statement("", &other, "Subscribe"),
        ),
    ] {
        for (statements, path) in [
            (format!("{meant},{beside}"), "Statement[0]"),
            (format!("{beside},{meant}"), "Statement[1]"),
        ] {
            let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
            let found = examined(&plain(), Topic, &text);
            let found = serious(&found);
            let told = found.iter().all(|finding| finding.path.starts_with(path));
            assert!(told && !found.is_empty(), "{path}: {found:#?} in {text}");
        }
    }
}

/// A statement is taken for ours by whom, by what it does or by what it asks for; what
/// is for somebody else is not told as a mistake.
#[test]
fn a_statement_that_was_meant_is_told_from_those_of_others() {
    let service = r#"{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
    let trust = |who: &str, key: &str| {
        let condition = match key {
            "" => String::new(),
            key => format!(r#","Condition":{{"StringEquals":{{"{key}":"another-one"}}}}"#),
        };
        format!(
            r#"{service},{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":"sts:AssumeRole"{condition}}}"#
        )
    };
    let topic = |who: &str, action: &str, more: &str| {
        format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":"sns:{action}","Resource":"{TOPIC}"{more}}}"#
        )
    };
    let account =
        |id: &str| format!(r#","Condition":{{"StringEquals":{{"aws:PrincipalAccount":"{id}"}}}}"#);
    let own = |action: &str, resource: &str| {
        format!(r#"{{"Effect":"Allow",{action},"Resource":"{resource}"}}"#)
    };
    let (stranger, unique) = ("464622532012", "AROAJQABLZS4A3QDU576Q");
    let role = |name: &str| format!("arn:aws:iam::464622532012:role/{name}");
    let session = "arn:aws:sts::464622532012:assumed-role/Other/x";
    for (kind, statements, meant) in [
        (
            Trust,
            r#"{"Effect":"Allow","Principal":{"AWS":[]},"Action":"sts:AssumeRole"}"#.to_owned(),
            true,
        ),
        (Trust, service.to_owned(), false),
        (Trust, trust(stranger, ""), false),
        (Trust, trust(stranger, "aws:PrincipalOrgID"), false),
        (Trust, trust(stranger, "sts:ExternalId"), true),
        (Trust, trust(stranger, "sts:ExternlId"), true),
        (Trust, trust(stranger, "ExternalID"), true),
        (Trust, trust("<account>", ""), true),
        (Trust, trust(unique, ""), true),
        (Trust, trust("737318609257", "aws:PrincipalType"), true),
        (Topic, topic(stranger, "Publish", ""), false),
        (Topic, topic(stranger, "Publish", &account(stranger)), false),
        (Topic, topic(ROOT, "Publish", ""), true),
        (Topic, topic(unique, "Publish", ""), true),
        (Topic, topic(session, "Publish", ""), true),
        (Topic, topic(&role("Other"), "Publish", ""), false),
        (
            Topic,
            topic(&role("MySnsNotificationRole2"), "Publish", ""),
            true,
        ),
        (
            Topic,
            topic(&role("SnsNotificatonRoel"), "Publish", ""),
            true,
        ),
        (Topic, topic("*", "Publish", &account(stranger)), true),
        (Topic, topic(unique, "Subscribe", ""), true),
        (
            Topic,
            topic("210987654321", "Publish", "").replace("Principal", "NotPrincipal"),
            true,
        ),
        (
            Topic,
            topic(SESSION, "Publish", "").replace("Principal", "NotPrincipal"),
            true,
        ),
        // As SNS makes it for a topic's own account, without Publish.
        (
            Topic,
            topic("*", "Subscribe", &account("210987654321")),
            false,
        ),
        (Topic, topic("*", "Subscribe", &account(stranger)), true),
        (Permissions, own(r#""Action":"sns:Publsih""#, "*"), true),
        (Permissions, own(r#""NotAction":"sns:*""#, "*"), true),
        (Permissions, own(r#""Action":"sns:Subscribe""#, TOPIC), true),
        (Permissions, own(r#""Action":"sns:Subscribe""#, "*"), false),
        (
            Permissions,
            own(r#""Action":"sts:AssumeRoleWithSAML""#, "*"),
            false,
        ),
    ] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let found = examined(&plain(), kind, &text);
        let found = rules(&found);
        let missing = |rule: &&str| {
            rule.ends_with("/statement-missing") || *rule == "trust/service-principal"
        };
        let is_missing = found.iter().any(missing);
        assert_eq!(is_missing, !meant, "{text}: {found:?}");
    }
}

/// Who is named differs in one part or in several, and is told of each.
#[test]
fn a_principal_is_told_by_the_parts_that_differ() {
    let role = "arn:aws:iam::210987654322:role";
    let sts = "arn:aws:sts::210987654322:assumed-role";
    for (who, told) in [
        ("464622532012", &["session/account"][..]),
        ("arn:aws:iam::464622532012:root", &["session/account"]),
        (ROOT, &["session/vendor-account"]),
        ("737318609257", &["session/vendor-account"]),
        (
            &format!("{role}/alerts/SnsNotificationRole"),
            &["session/account"],
        ),
        (
            &format!("{role}/SnsNotificationRole"),
            &["session/account", "principal/role-path"],
        ),
        (
            &format!("{role}/alerts/Other"),
            &["session/account", "session/role"],
        ),
        (
            &format!("{role}/SnsNotificationRole/x"),
            &["session/account", "session/as-role"],
        ),
        (
            &format!("{sts}/SnsNotificationRole/appliancehealth"),
            &["session/account"],
        ),
        (
            &format!("{sts}/Other/appliancehealth"),
            &["session/account", "session/role"],
        ),
        (
            &format!("{sts}/SnsNotificationRole/other"),
            &["session/account", "session/name"],
        ),
        (
            &format!("{sts}/Other/other"),
            &["session/account", "session/role", "session/name"],
        ),
        (
            "arn:aws:iam::210987654321:user/x",
            &["principal/other-kind"],
        ),
        ("arn:aws:iam::210987654322:user/x", &["session/account"]),
    ] {
        let found = examined(&plain(), Topic, &but(Topic, SESSION, who));
        let all = serious(&found).into_iter().map(|finding| finding.rule);
        let all: Vec<_> = all.collect();
        assert_eq!(all, told, "{who}");
    }
}

/// Where there is no statement at all, none of them is only for services.
#[test]
fn what_is_missing_is_said_of_what_is_there() {
    let service =
        r#"{"Effect":"Allow","Principal":{"Service":"x.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
    let other = service.replace("sts:AssumeRole", "sns:Publish");
    for (kind, statements, rule) in [
        (Trust, "", "trust/statement-missing"),
        (Trust, service, "trust/service-principal"),
        (Topic, &other, "topic/statement-missing"),
    ] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let found = examined(&plain(), kind, &text);
        let found = rules(&found);
        assert!(found.contains(&rule), "{text}: {found:?}");
    }
}

/// An account of which at most two digits are others is nearly the vendor's; who has
/// that account themselves is told of what else differs.
#[test]
fn accounts_are_told_apart_by_their_digits() {
    let said = |setup: &Setup, kind: Kind, text: &str| {
        let found = examined(setup, kind, text);
        let all = serious(&found).into_iter();
        let all: Vec<_> = all.map(|f| (f.rule, f.message.to_string())).collect();
        all
    };
    for (account, how) in [
        ("737318509357", "is nearly, but not exactly,"),
        ("737318519357", "isn’t"),
    ] {
        let found = said(&plain(), Trust, &but(Trust, "737318609257", account));
        let wanted = format!("The account {account} {how} Network Security’s.");
        let is_told = |(rule, message): &(&str, String)| {
            *rule == "trust/other-account" && message.starts_with(&wanted)
        };
        assert!(found.iter().any(is_told), "{wanted}: {found:?}");
    }
    let vendor = Setup {
        trusted_account: "210987654321".to_owned(),
        ..plain()
    };
    let text = but(Topic, "/appliancehealth", "/policyaudit");
    let found = said(&vendor, Topic, &text);
    let is_told = found.iter().any(|(rule, _)| *rule == "session/name");
    assert!(is_told, "{found:?}");
}

/// What AWS refuses in a statement is why nobody can say what that one allows, and says
/// nothing about another one.
#[test]
fn what_is_refused_elsewhere_leaves_a_statement_undecided() {
    let open = "arn:aws:sns:us-west-1:210987654321:${aws:PrincipalTag/topic}";
    let text = but(Permissions, TOPIC, open);
    let beside = |statement: &str| text.replacen("\n  ]", &format!(",\n    {statement}\n  ]"), 1);
    let refused = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"bucket"}"#;
    let bare = format!(r#"{{"Effect":"Allow","Action":"sns:Publish","Resource":"{open}"}}"#);
    for (text, path, flaws, undecided) in [
        (text.clone(), "Statement[0]", &[][..], true),
        (
            beside(refused),
            "Statement[0]",
            &["Statement[2].Resource"],
            true,
        ),
        // That a statement alone is no document says nothing about it, either.
        (bare, "", &["", "Statement"], true),
        (
            text.replace("[\"SNS:Publish\"]", "[\"SNS:Publish\", \"Publish\"]"),
            "Statement[0]",
            &["Statement[0].Action[1]"],
            false,
        ),
    ] {
        let found = examined(&with_key(), Permissions, &text);
        let refuses = |finding: &&Finding| finding.severity == Severity::Error;
        let paths: Vec<&str> = found.iter().filter(refuses).map(|f| &*f.path).collect();
        assert_eq!(paths, flaws, "{found:#?}");
        let is_open =
            |finding: &Finding| finding.rule == "policy/undecided" && finding.path == path;
        assert_eq!(found.iter().any(is_open), undecided, "{text}: {found:#?}");
    }
}

fn try_one(golden: &Golden) {
    let setup = setup_for(golden.kind);
    let found = examined(&setup, golden.kind, &golden.text);
    let finding = found
        .iter()
        .find(|finding| finding.rule == golden.rule)
        .unwrap_or_else(|| panic!("not found: {:?}", rules(&found)));
    assert!(finding.severity != Severity::Note);
    // What AWS refuses in a statement is why nobody can say what it allows: that is said once.
    let twice = found.iter().find(|open| {
        let inside = |flaw: &Finding| {
            flaw.severity == Severity::Error
                && flaw
                    .path
                    .strip_prefix(&open.path)
                    .is_some_and(|rest| !rest.is_empty())
        };
        open.rule == "policy/undecided" && found.iter().any(inside)
    });
    assert!(twice.is_none(), "{twice:?} beside {:?}", rules(&found));
    assert!(
        finding.message.to_string().ends_with('.'),
        "{}",
        finding.message
    );
    let place = finding.place.expect("a place");
    if golden.line > 0 {
        assert_eq!(place.line, golden.line, "line of {found:#?}");
    }
    for finding in &found {
        assert!(
            !finding.message.to_string().contains(EXTERNAL_ID),
            "{finding:?}"
        );
        let span = finding.span.expect("a span");
        assert!(golden.text.get(span.start..span.end).is_some());
        let place = Position::of(&golden.text, span.start);
        assert_eq!(finding.place, Some(place), "{finding:?}");
    }
    let together = corrected(&setup, golden.kind, &golden.text);
    let kind = finding.fix.as_ref().map(|fix| fix.kind);
    let corrected = match golden.then {
        Stays => {
            assert_eq!(kind, None, "a correction after all");
            return;
        }
        Narrows | Admits => {
            let wanted = match golden.then {
                Narrows => FixKind::Narrow,
                _ => FixKind::Admit,
            };
            assert_eq!(kind, Some(wanted));
            let kept = together.is_none_or(|text| {
                rules(&examined(&setup, golden.kind, &text)).contains(&golden.rule)
            });
            assert!(kept, "done together with others");
            mend(&golden.text, finding).expect("a correction")
        }
        Better if kind == Some(FixKind::Admit) => {
            assert_eq!(together, None);
            mend(&golden.text, finding).expect("a correction")
        }
        Clean | Told | Better => {
            assert_ne!(kind, Some(FixKind::Narrow));
            together.expect("a correction")
        }
    };
    let after = examined(&setup, golden.kind, &corrected);
    assert!(
        !rules(&after).contains(&golden.rule),
        "still there in\n{corrected}"
    );
    if golden.then != Better {
        let others = Kind::ALL.map(good);
        let [trust, permissions, topic, key] = others.each_ref().map(|text| Some(text.as_str()));
        let mut texts = PolicySet {
            trust,
            permissions,
            topic,
            key,
        };
        *texts.get_mut(golden.kind) = Some(&corrected);
        let answer = decided(&setup, &texts).about(golden.kind);
        assert_eq!(answer, Answer::Yes, "with\n{corrected}");
        let is_told = |left: &Finding| {
            golden.then == Told
                && ["trust/external-id", "principal/"]
                    .iter()
                    .any(|start| left.rule.starts_with(start))
                && rules(&found).contains(&left.rule)
        };
        let left: Vec<_> = serious(&after)
            .into_iter()
            .filter(|left| !is_told(left))
            .collect();
        assert!(left.is_empty(), "left {left:#?} in\n{corrected}");
    }
    if let Some(mended) = mend(&golden.text, finding) {
        assert_ne!(mended, golden.text);
    }
}

/// A misspelt region gives rights where nobody is. What is ours is mended with the rest of
/// it; what is another's says where it then has an effect. A region can be new, so that it
/// is never an error, and what is no name is none of a region.
#[test]
fn a_region_that_no_list_has_is_pointed_at() {
    let other = |arn: &str| {
        let more = format!(r#"{{"Effect":"Allow","Action":"sns:Publish","Resource":"{arn}"}},"#);
        good(Permissions).replacen("[\n    {", &format!("[\n    {more}\n    {{"), 1)
    };
    for (found, meant) in [
        (
            "arn:aws:sns:us-esat-1:210987654321:other",
            Some("us-east-1"),
        ),
        (
            "arn:aws:kms:eu-westl-1:210987654321:key/a",
            Some("eu-west-1"),
        ),
        ("arn:aws:sns:eu-west-9:210987654321:other", None),
        ("arn:aws:sns:moon-base-1:210987654321:other", None),
    ] {
        let text = other(found);
        let findings = examined(&with_key(), Permissions, &text);
        let said = serious(&findings);
        assert_eq!(said.len(), 1, "{findings:?}");
        let said = (said[0].severity, said[0].rule);
        assert_eq!(said, (Severity::Warning, "resource/region-unlisted"));
        let said = serious(&findings)[0];
        assert_eq!(corrected(&with_key(), Permissions, &text), None);
        let Some(meant) = meant else {
            assert_eq!(said.fix, None);
            continue;
        };
        let label = said.fix.as_ref().unwrap().label.to_string();
        let expected = format!("Use “{meant}”; the statement then takes effect there");
        assert_eq!(label, expected);
        let mended = mend(&text, said).unwrap();
        assert_eq!(
            serious(&examined(&with_key(), Permissions, &mended)),
            [] as [&Finding; 0]
        );
        assert!(mended.contains(meant));
    }
    for fine in [
        "arn:aws:sns:*:210987654321:other",
        "arn:aws:sns:eu-*:210987654321:other",
        "arn:aws:sns:${aws:RequestedRegion}:210987654321:other",
        "arn:aws:sqs:moon-base-1:210987654321:other",
        "arn:aws:sns:ap-southeast-7:210987654321:other",
        "arn:aws:sns:sa-west-1:210987654321:other",
    ] {
        let findings = examined(&with_key(), Permissions, &other(fine));
        let said = rules(&findings);
        assert!(
            !said.contains(&"resource/region-unlisted"),
            "{fine}: {findings:?}"
        );
    }
    // The needed statement: only what is expected is said.
    let ours = but(Permissions, "sns:us-west-1", "sns:us-wset-1");
    let findings = examined(&with_key(), Permissions, &ours);
    assert_eq!(rules(&findings), ["resource/region"], "{findings:?}");
    let setup = Setup {
        topic: TopicArn::parse("arn:aws:sns:us-wset-1:210987654321:nsva-health").unwrap(),
        ..plain()
    };
    let findings = examine(&setup, &PolicySet::default());
    assert_eq!(rules(&findings), ["connector/region"]);
}
