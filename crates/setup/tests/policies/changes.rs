//! Merging, corrections as small changes, and masks.

use super::*;
use setup::doctor::mend;
use setup::edit::{Edit, apply};
use setup::generate::PLACEHOLDER;
use setup::mask::{holds, left_out};
use setup::needed::needed;
use setup::policy::{Shape, merge_statement};
use similar::{Algorithm, ChangeTag, capture_diff_slices};

fn merged(text: &str) -> String {
    merge_statement(text, &needed(&plain()).topic[0]).unwrap()
}

/// The lines that are in only one of two texts, those before and those after.
fn changed(before: &str, after: &str) -> Vec<(ChangeTag, String)> {
    let [before, after] = [before, after].map(|text| text.lines().collect::<Vec<_>>());
    capture_diff_slices(Algorithm::Myers, &before, &after)
        .iter()
        .flat_map(|run| run.iter_changes(&before, &after))
        .filter(|change| change.tag() != ChangeTag::Equal)
        .map(|change| (change.tag(), change.value().to_owned()))
        .collect()
}

#[test]
fn a_statement_is_put_behind_the_others_in_their_style() {
    let text = good(Kind::Topic);
    let at = text
        .find(",\n    {\n      \"Sid\": \"NetworkSecurityPublish\"")
        .unwrap();
    let without = format!("{}\n  ]\n}}", &text[..at]);
    let merged = merged(&without);
    assert_eq!(
        merged,
        text.replace(
            "\"SNS:Publish\",\n      \"Resource\"",
            "\"sns:Publish\",\n      \"Resource\""
        )
    );
}

#[test]
fn an_older_one_of_ours_is_replaced_where_it_stands() {
    let old = good(Kind::Topic).replace(SESSION, "arn:aws:sts::1:assumed-role/x/appliancehealth");
    let old = old.replace("\n  ]", ",\n    {\"Sid\":\"after\"}\n  ]");
    let merged = merged(&old);
    let changes = changed(&old, &merged);
    assert_eq!(
        changes,
        [
            (
                ChangeTag::Delete,
                "        \"AWS\": \"arn:aws:sts::1:assumed-role/x/appliancehealth\"".to_owned()
            ),
            (ChangeTag::Insert, format!("        \"AWS\": \"{SESSION}\"")),
            (
                ChangeTag::Delete,
                "      \"Action\": \"SNS:Publish\",".to_owned()
            ),
            (
                ChangeTag::Insert,
                "      \"Action\": \"sns:Publish\",".to_owned()
            ),
        ]
    );
    assert_eq!(merged_again(&merged), merged);
}

#[test]
fn what_is_said_under_another_name_is_not_said_again() {
    let ours = needed(&plain()).topic[0].compact();
    let renamed = ours.replace("NetworkSecurityPublish", "Other");
    let nameless = ours.replace(r#""Sid":"NetworkSecurityPublish","#, "");
    for said in [&renamed, &nameless] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{said}]}}"#);
        let same = merged(&text);
        assert_eq!(same, text);
        // It still becomes a document.
        let document = read(&merged(said)).unwrap();
        assert_eq!(document.shape, Shape::Document);
        assert_eq!(document.statements.len(), 1);
        // Under our name stands something that says more: it gives up the name.
        let other = ours.replace("sns:Publish", "sns:*");
        let both = merged(&format!(r#"{{"Statement":[{said},{other}]}}"#));
        let name = if *said == renamed {
            "Other"
        } else {
            "NetworkSecurityPublish2"
        };
        let kept = other.replace("NetworkSecurityPublish", name);
        let said = said.replace("Other", "NetworkSecurityPublish");
        assert_eq!(both, format!(r#"{{"Statement":[{said},{kept}]}}"#));
    }
    // What says more or less is not the same.
    for (from, to) in [("Allow", "Deny"), ("sns:Publish", "sns:*"), (TOPIC, "*")] {
        let text = format!(r#"{{"Statement":[{}]}}"#, renamed.replace(from, to));
        assert!(merged(&text).ends_with(&format!("{ours}]}}")), "{text}");
    }
}

#[test]
fn another_connectors_statement_keeps_what_it_says() {
    let ours = needed(&plain()).topic[0].compact();
    let theirs = ours.replace("/appliancehealth", "/policyaudit");
    let numbered = |text: &str, number: &str| {
        let to = format!("\"NetworkSecurityPublish{number}\"");
        text.replace("\"NetworkSecurityPublish\"", &to)
    };
    let document = |all: &[&str]| format!(r#"{{"Statement":[{}]}}"#, all.join(","));
    let both = merged(&document(&[&theirs]));
    assert_eq!(both, document(&[&numbered(&theirs, "2"), &ours]));
    // Again it changes nothing, and the other one can be made in turn.
    assert_eq!(merged_again(&both), both);
    let setup = Setup {
        notification_type: NotificationType::parse("policyaudit").unwrap(),
        ..plain()
    };
    let turned = merge_statement(&both, &needed(&setup).topic[0]).unwrap();
    assert_eq!(turned, document(&[&theirs, &numbered(&ours, "2")]));
    // A third takes the next number.
    let third = ours.replace("/appliancehealth", "/third");
    let all = merged(&document(&[&numbered(&theirs, "2"), &third]));
    let expected = document(&[&numbered(&theirs, "2"), &numbered(&third, "3"), &ours]);
    assert_eq!(all, expected);
    // Of two that can be for nobody none is chosen.
    let left = ours.replace("/appliancehealth", "/<Notification Type>");
    let all = merged(&document(&[&left, &left]));
    let expected = document(&[&numbered(&left, "2"), &numbered(&left, "3"), &ours]);
    assert_eq!(all, expected);
}

/// A wildcard can stand for the partition (IAM reference, “Resource”), so that the
/// role does have what such a statement is about.
#[test]
fn a_statement_for_every_partition_keeps_what_it_says() {
    let ours = &needed(&plain()).permissions[0];
    let document = |all: &[&str]| format!(r#"{{"Statement":[{}]}}"#, all.join(","));
    let theirs = ours.compact().replace(TOPIC, "arn:*:sns:*:*:other");
    let merged = merge_statement(&document(&[&theirs]), ours).unwrap();
    let numbered = theirs.replace("\"SnsPublish\"", "\"SnsPublish2\"");
    assert_eq!(merged, document(&[&numbered, &ours.compact()]));
    let far = theirs.replace("arn:*", "arn:aws-cn");
    let merged = merge_statement(&document(&[&far]), ours).unwrap();
    assert_eq!(merged, document(&[&ours.compact()]));
}

#[test]
fn every_shape_takes_a_statement() {
    let ours = needed(&plain()).topic[0].compact();
    let other =
        r#"{"Sid":"x","Effect":"Deny","Principal":"*","Action":"sns:Publish","Resource":"*"}"#;
    let table = [
        ("", None),
        ("  \n", None),
        (
            r#"{"Version":"2012-10-17","Statement":[]}"#,
            Some(format!(
                r#"{{"Version":"2012-10-17","Statement":[{ours}]}}"#
            )),
        ),
        (
            r#"{"Version":"2012-10-17"}"#,
            Some(format!(
                r#"{{"Version":"2012-10-17","Statement": [{ours}]}}"#
            )),
        ),
        (
            r#"{"Version":"2012-10-17","Statement":OTHER,"Id":"i"}"#,
            Some(format!(
                r#"{{"Version":"2012-10-17","Statement":[{other}, {ours}],"Id":"i"}}"#
            )),
        ),
        (
            r#"{"Version":"2012-10-17","Statement":[OTHER]}"#,
            Some(format!(
                r#"{{"Version":"2012-10-17","Statement":[{other},{ours}]}}"#
            )),
        ),
        (
            "OTHER",
            Some(format!(
                r#"{{"Version": "2012-10-17", "Statement": [{other}, {ours}]}}"#
            )),
        ),
        (
            "[OTHER]",
            Some(format!(
                r#"{{"Version": "2012-10-17", "Statement": [{other},{ours}]}}"#
            )),
        ),
        (
            "[OURS]",
            Some(format!(
                r#"{{"Version": "2012-10-17", "Statement": [{ours}]}}"#
            )),
        ),
        (
            "OURS",
            Some(format!(
                r#"{{"Version": "2012-10-17", "Statement": [{ours}]}}"#
            )),
        ),
    ];
    for (before, after) in table {
        let before = before.replace("OTHER", other).replace("OURS", &ours);
        let text = merged(&before);
        if let Some(after) = after {
            let after = after.replace(r#""Statement": [{"Sid":"NetworkSecurityPublish"}]"#, "");
            let squeezed = |text: &str| text.replace("\": ", "\":").replace(", ", ",");
            assert_eq!(squeezed(&text), squeezed(&after), "{before}");
        }
        let again = read(&text).unwrap();
        assert!(again.findings.is_empty(), "{text}");
        assert_eq!(
            serious(&examined(&plain(), Kind::Topic, &text))
                .iter()
                .filter(|f| !f.rule.starts_with("topic/"))
                .count(),
            0,
            "{text}"
        );
    }
    let error = merge_statement("{", &needed(&plain()).topic[0]).unwrap_err();
    assert_eq!(error.rule, "json/unfinished");
}

/// A text with our statement behind the last one, in one line.
fn with_ours(text: &str, last: &str, ours: &str) -> String {
    assert!(text.contains(last), "{text}");
    text.replace(last, &format!("{last}{ours}"))
}

#[test]
fn a_correction_leaves_everything_else_as_it_was() {
    let odd = "{\"Version\":\"2008-10-17\",\n\n\t\"Id\" : \"i\", \"Statement\":[ {\"Sid\":\"keep\",\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"464622532012\"},\n\"Action\":[\"sns:\\u0044eleteTopic\"], \"Resource\":\"arn:aws:sns:us-west-1:210987654321:nsva-health\"},\n{ \"Effect\":\"Allow\",\"Principal\":{\"AWS\":[\"arn:aws:iam::464622532012:root\",\"arn:aws:sts::210987654321:assumed-role/SnsNotificationRole/ApplianceHealth\"]},\"Action\":\"sns:Publish\",\"Resource\":\"arn:aws:sns:us-west-1:210987654321:nsva-health\"} ] }";
    let text = corrected(&plain(), Kind::Topic, odd).unwrap();
    let ours = needed(&plain()).topic[0].compact();
    assert_eq!(
        text,
        with_ours(odd, "nsva-health\"}", "").replace(" ] }", &format!(", {ours} ] }}"))
    );
}

#[test]
fn what_others_may_do_stays_beside_ours() {
    let setup = plain();
    let topic = needed(&setup).topic[0].compact();
    // Another session.
    let other = SESSION.replace("appliancehealth", "auditlog");
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"{other}"}},"Action":"sns:Publish","Resource":"{TOPIC}"}}}}"#
    );
    let fixed = corrected(&setup, Kind::Topic, &text).unwrap();
    let single = text.replace("\"Statement\":{", "\"Statement\":[{");
    assert_eq!(fixed, single.replace("\"}}", &format!("\"}}, {topic}]}}")));
    // Another topic, under our name, which stays with it.
    let billing = TOPIC.replace("nsva-health", "billing");
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"SnsPublish","Effect":"Allow","Action":"sns:Publish","Resource":["{billing}"]}}]}}"#
    );
    let fixed = corrected(&setup, Kind::Permissions, &text).unwrap();
    let ours = needed(&setup).permissions[0].compact();
    let ours = ours.replace("SnsPublish", "SnsPublish2");
    assert_eq!(fixed, with_ours(&text, "\"]}", &format!(",{ours}")));
    // Another account under our name.
    let far = SESSION.replace("210987654321", "111122223333");
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"NetworkSecurityPublish","Effect":"Allow","Principal":{{"AWS":"{far}"}},"Action":"sns:Subscribe","Resource":"{TOPIC}"}}]}}"#
    );
    let fixed = corrected(&setup, Kind::Topic, &text).unwrap();
    let ours = topic.replace("NetworkSecurityPublish", "NetworkSecurityPublish2");
    assert_eq!(
        fixed,
        with_ours(&text, &format!("{TOPIC}\"}}"), &format!(",{ours}"))
    );
    // Another external ID of the same account, and of another one.
    let statement = |account: &str, id: &str| {
        format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"{account}"}},"Action":"sts:AssumeRole","Condition":{{"StringEquals":{{"sts:ExternalId":"{id}"}}}}}}"#
        )
    };
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{},{}]}}"#,
        statement("737318609257", "old-external-id"),
        statement("210987654321", EXTERNAL_ID)
    );
    let fixed = corrected(&setup, Kind::Trust, &text).unwrap();
    let ours = needed(&setup).trust[0].compact();
    assert_eq!(fixed, text.replace("]}", &format!(",{ours}]}}")));
}

#[test]
fn what_can_be_for_nobody_gives_way() {
    let setup = plain();
    let ours = needed(&setup).topic[0].compact();
    let document =
        |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    let left = ours.replace("/appliancehealth", "/<Notification Type>");
    let fixed = corrected(&setup, Kind::Topic, &document(&left));
    assert_eq!(fixed, Some(document(&ours)));
    assert_eq!(merged(&document(&left)), document(&ours));
    // Under another name, by whom it names; but not if it is about more.
    let renamed = left.replace("NetworkSecurityPublish", "Publish");
    let fixed = corrected(&setup, Kind::Topic, &document(&renamed));
    assert_eq!(fixed, Some(document(&ours)));
    let more = renamed.replace("\"sns:Publish\"", r#"["sns:Publish","sns:Subscribe"]"#);
    assert_eq!(corrected(&setup, Kind::Topic, &document(&more)), None);
    // Somebody else in it, a denial, or a part that wasn't understood: it stays, and
    // so does what AWS refuses it for, so that a statement would not help.
    let somebody = left
        .replace(r#":{"AWS":""#, r#":{"AWS":["464622532012",""#)
        .replace(">\"}", ">\"]}");
    let denial = left.replace("Allow", "Deny");
    let unread = left.replace(r#""Action""#, r#""Acts":"x","Action""#);
    for text in [somebody, denial, unread] {
        assert_eq!(
            corrected(&setup, Kind::Topic, &document(&text)),
            None,
            "{text}"
        );
        let merged = merged(&document(&text));
        assert!(merged.contains("<Notification Type>"), "{text}");
    }
}

/// It was meant for the connector by what it names, while it is about nothing else.
#[test]
fn what_gives_way_was_meant_for_the_connector() {
    let vendor = r#"{"AWS":"arn:aws:iam::737318609257:group/x"}"#;
    let gap = r#"{"AWS":"<account>"}"#;
    let trust = |principal: &str, id: &str| {
        format!(
            r#"{{"Sid":"X","Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole","Condition":{{"StringEquals":{{"sts:ExternalId":"{id}"}}}}}}"#
        )
    };
    let topic = |role: &str, action: &str| {
        let session = format!("arn:aws:sts::210987654321:assumed-role/{role}/<type>");
        format!(
            r#"{{"Sid":"X","Effect":"Allow","Principal":{{"AWS":"{session}"}},"Action":"{action}","Resource":"{TOPIC}"}}"#
        )
    };
    let own = |actions: &str, resource: &str| {
        format!(r#"{{"Sid":"X","Effect":"Allow","Action":[{actions}],"Resource":"{resource}"}}"#)
    };
    let publish = own("\"sns:Publish\"", TOPIC).replace("\"X\"", "\"Y\"");
    let with_publish = |statement: String| format!("{publish},{statement}");
    let role = "SnsNotificationRole";
    for (kind, statements, gives_way) in [
        (Kind::Trust, trust(vendor, "another-id"), true),
        (Kind::Trust, trust(gap, EXTERNAL_ID), true),
        (Kind::Trust, trust(gap, "another-id"), false),
        (Kind::Topic, topic(role, "sns:Publish"), true),
        (Kind::Topic, topic("Other", "sns:Publish"), false),
        (Kind::Topic, topic(role, "sns:Subscribe"), false),
        // The actions that are needed, one by one.
        (
            Kind::Permissions,
            with_publish(own(r#""kms:Decrypt","kms:GenerateDataKey""#, "<Key>")),
            true,
        ),
        (
            Kind::Permissions,
            with_publish(own(r#""kms:Decrypt","kms:GenerateDataKey*""#, "<Key>")),
            true,
        ),
        // Nobody can want what there is no action for.
        (
            Kind::Permissions,
            with_publish(own(r#""kms:Decrypt","kms:GenerateDataKeys""#, "<Key>")),
            true,
        ),
        (
            Kind::Permissions,
            with_publish(own(r#""kms:Decrypt","kms:Encrypt""#, "<Key>")),
            false,
        ),
        (
            Kind::Permissions,
            with_publish(own(
                "\"kms:Decrypt\"",
                "arn:aws:kms:us-west-1:210987654321:key/<id>",
            )),
            false,
        ),
    ] {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let fixed = corrected(&with_key(), kind, &text);
        let after = fixed
            .as_deref()
            .map(|text| read(text).unwrap().statements.len());
        let before = read(&text).unwrap().statements.len();
        assert_eq!(after, gives_way.then_some(before), "{text}\n{fixed:?}");
    }
}

/// What a correction is called says how many statements come, or that one gives way.
#[test]
fn a_correction_is_called_after_what_it_does() {
    let document =
        |statements: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    let publish = needed(&plain()).permissions[0].compact();
    let left = publish.replace(TOPIC, "<Topic>");
    for (statements, label) in [
        ("", "Add statements"),
        (publish.as_str(), "Add statement"),
        (left.as_str(), "Replace statement"),
    ] {
        let found = examined(&with_key(), Kind::Permissions, &document(statements));
        let fixes = found.iter().filter_map(|finding| finding.fix.as_ref());
        let labels: Vec<String> = fixes.map(|fix| fix.label.to_string()).collect();
        let is_said = !labels.is_empty() && labels.iter().all(|said| said == label);
        assert!(is_said, "{statements}: {labels:?}");
    }
}

/// A statement that could have been meant for the topic and for its key gives way
/// to one of them; the other is put behind it.
#[test]
fn one_statement_gives_way_to_one() {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Sid":"SnsPublish","Effect":"Allow","Action":"kms:GenerateDataKeys","Resource":"<KeyArn>"}]}"#;
    let found = examined(&with_key(), Kind::Permissions, text);
    let finding = found.iter().find(|f| f.fix.is_some()).unwrap();
    let mended = mend(text, finding).unwrap();
    let left = examined(&with_key(), Kind::Permissions, &mended);
    assert!(left.is_empty(), "{left:?} in {mended}");
    assert_eq!(read(&mended).unwrap().statements.len(), 2, "{mended}");
}

#[test]
fn what_stands_in_the_way_of_a_statement_is_said() {
    let ours = needed(&plain()).topic[0].compact();
    let other = ours.replace("/appliancehealth", "/auditlog");
    let denial = ours
        .replace("Allow", "Deny")
        .replace("NetworkSecurityPublish", "No");
    let flawed = other
        .replace("\"sns:Publish\"", "[]")
        .replace("NetworkSecurityPublish", "Empty");
    // One that can be mended is not what is in the way for good.
    let slip = other
        .replace("Allow", "allow")
        .replace("NetworkSecurityPublish", "Slip");
    let unknown = slip.replace("allow", "Permit").replace("Slip", "Permit");
    let text =
        format!("{{\"Version\":\"2012-10-17\",\"Statement\":[{other},\n{slip},\n{unknown}]}}");
    let found = examined(&plain(), Kind::Topic, &text);
    let finding = found.iter().find(|f| f.rule == "session/name").unwrap();
    let said = finding.message.to_string();
    assert!(said.contains("as long as line 3"), "{said}");
    for obstacle in [denial, flawed] {
        let text = format!("{{\"Version\":\"2012-10-17\",\"Statement\":[{other},\n{obstacle}]}}");
        let found = examined(&plain(), Kind::Topic, &text);
        let finding = found.iter().find(|f| f.rule == "session/name").unwrap();
        assert!(
            finding.message.to_string().contains("as long as line 2"),
            "{finding:?}"
        );
        assert_eq!(finding.fix, None);
        assert_eq!(corrected(&plain(), Kind::Topic, &text), None);
    }
}

/// A correction stands beside what it closes, and not beside what stays denied.
#[test]
fn what_is_denied_gets_no_correction_of_something_else() {
    let denial = format!(r#"{{"Effect":"Deny","Action":"sns:Publish","Resource":"{TOPIC}"}}"#);
    let text = format!("{{\"Version\":\"2012-10-17\",\"Statement\":[\n{denial}]}}");
    let found = examined(&with_key(), Kind::Permissions, &text);
    let of = |rule: &str| found.iter().find(|finding| finding.rule == rule).unwrap();
    let publish = of("permissions/statement-missing");
    assert_eq!(publish.fix, None);
    let said = publish.message.to_string();
    assert!(said.contains("as long as line 2"), "{said}");
    let key = of("permissions/key-missing");
    let said = key.message.to_string();
    assert!(!said.contains("line"), "{said}");
    let mended = mend(&text, key).unwrap();
    assert_eq!(read(&mended).unwrap().statements.len(), 2, "{mended}");
    let left = examined(&with_key(), Kind::Permissions, &mended);
    let left = rules(&left);
    assert!(!left.contains(&"permissions/key-missing"), "{left:?}");
    assert!(left.contains(&"permissions/denied"), "{left:?}");
}

#[test]
fn edits_are_applied_together_and_never_twice() {
    let edit = |start, end, text: &str| Edit::replace(domain::finding::Span { start, end }, text);
    assert_eq!(
        apply("abcdef", &[edit(4, 5, "E"), edit(1, 2, "B")]),
        "aBcdEf"
    );
    assert_eq!(
        apply("abc", &[edit(1, 2, "B"), edit(0, 1, "A"), edit(2, 3, "C")]),
        "ABC"
    );
    assert_eq!(apply("abcdef", &[edit(1, 4, "X"), edit(2, 3, "Y")]), "aXef");
    assert_eq!(apply("abc", &[edit(1, 1, "1"), edit(1, 1, "2")]), "a12bc");
    assert_eq!(apply("abc", &[edit(1, 2, "B"), edit(1, 2, "B")]), "aBc");
    assert_eq!(apply("aéc", &[edit(2, 3, "x"), edit(9, 12, "y")]), "aéc");
}

/// More slips than there are rounds of corrections, each beside the others.
#[test]
fn what_is_apart_is_corrected_at_once() {
    let right = good(Kind::Permissions);
    let others: String = (0..20)
        .map(|at| {
            format!(
                r#",{{"Sid":"Again{at}","Effect":"Allow","Action":"SNS:Publish","Resource":"{TOPIC}"}}"#
            )
        })
        .collect();
    let right = right.replace("\n  ]", &format!("{others}\n  ]"));
    let text = right.replace("\"Allow\"", "\"allow\"");
    assert_eq!(
        corrected(&with_key(), Kind::Permissions, &text),
        Some(right)
    );
}

#[test]
fn external_ids_are_hidden_wherever_they_are_known() {
    let setup = plain();
    let other = but(Kind::Trust, EXTERNAL_ID, "another-customers-id");
    // Somebody mixed up key and value.
    let swapped = but(
        Kind::Trust,
        &format!("\"sts:ExternalId\": \"{EXTERNAL_ID}\""),
        &format!("\"{EXTERNAL_ID}\": \"sts:ExternalId\""),
    );
    let found = examined(&setup, Kind::Trust, &swapped);
    assert_eq!(rules(&found)[0], "trust/external-id-missing");
    let reasons = decided(&setup, &only(Kind::Trust, &swapped)).assume.reasons;
    for words in found
        .iter()
        .flat_map(|finding| [finding.message.to_string(), finding.path.clone()])
        .chain(reasons.iter().map(|reason| reason.words.to_string()))
    {
        assert!(!words.contains(EXTERNAL_ID), "{words}");
    }
    for debug in [
        format!("{:?}", examined(&setup, Kind::Trust, &other)),
        format!("{:?}", read(&good(Kind::Trust)).unwrap()),
        format!("{:?}", needed(&setup)),
        format!("{:?}", setup::generate::documents(&setup)),
        format!("{setup:?}"),
    ] {
        assert!(
            !debug.contains(EXTERNAL_ID) && !debug.contains("another"),
            "{debug}"
        );
    }
}

/// An account or a word of policies stands in them for something else, which stays.
#[test]
fn an_external_id_that_stands_for_something_else_is_left_out_only_where_it_is_asked_for() {
    for id in [
        "210987654321",
        "999988887777",
        "Allow",
        "sts:AssumeRole",
        "Principal",
    ] {
        let setup = Setup {
            external_id: ExternalId::parse(id).unwrap(),
            ..plain()
        };
        let trust = but(Kind::Trust, EXTERNAL_ID, id);
        let other = r#","Principal":{"AWS":["arn:aws:iam::999988887777:root","444455556666"]}"#;
        let other = format!(r#"{{"Statement":[{{"Effect":"Allow"{other}}}]}}"#);
        let topic = good(Kind::Topic);
        let left = left_out(&setup, &trust);
        assert!(holds(&setup, &trust) && !holds(&setup, &left), "{id}");
        assert_eq!(left, but(Kind::Trust, EXTERNAL_ID, PLACEHOLDER), "{id}");
        for text in [other, topic] {
            assert!(!holds(&setup, &text), "{id}");
            assert_eq!(left_out(&setup, &text), text, "{id}");
        }
        let resource = but(Kind::Topic, ":nsva-health\"", ":nsva-healt\"");
        for found in examined(&setup, Kind::Topic, &resource) {
            assert!(!found.message.to_string().contains('•'), "{id}");
        }
    }
}

/// A shorter one could be a word of the language.
#[test]
fn an_external_id_is_hidden_in_what_is_said_from_eight_letters_on() {
    for (id, hidden) in [("Effect2", false), ("Effect-2", true), ("Effect-22", true)] {
        let setup = Setup {
            external_id: ExternalId::parse(id).unwrap(),
            ..plain()
        };
        let quoting = format!(r#"{{"{id}": 1, "Statement": []}}"#);
        let found = examined(&setup, Kind::Trust, &quoting);
        let said = found.iter().map(|it| format!("{} {}", it.message, it.path));
        let said: String = said.collect();
        assert_eq!(said.contains(id), !hidden, "{said}");
        assert_eq!(said.contains('•'), hidden, "{said}");
    }
}

/// What goes with a statement that is replaced must not be anything but ours.
#[test]
fn a_statement_of_our_name_is_replaced_only_if_it_holds_nothing_else() {
    let setup = plain();
    let kept = |kind: Kind, statement: &str| {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        let texts = only(kind, &text);
        let corrected = correct_all(&setup, &texts.map(|_, text| *text));
        let corrected = corrected.get(kind).clone().unwrap_or(text.clone());
        let merged = merge_statement(&text, &needed(&setup).get(kind)[0]).unwrap();
        (corrected, merged)
    };
    let role = |action: &str| {
        format!(r#"{{"Sid":"SnsPublish","Effect":"Allow","Action":{action},"Resource":"${{x}}"}}"#)
    };
    let topic = |action: &str, more: &str| {
        let account = setup.role.account();
        let who = format!("arn:aws:sts::{account}:assumed-role/SnsNotificationRole/*");
        let resource = setup.topic.to_string();
        format!(
            r#"{{"Sid":"NetworkSecurityPublish","Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":{action},"Resource":"{resource}"{more}}}"#
        )
    };
    let restricted = r#","Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#;
    // About another topic, it can be moved to ours; but not where it lets in others.
    let moved = |who: &str| {
        let resource = format!("{}-old", setup.topic);
        format!(
            r#"{{"Sid":"NetworkSecurityPublish","Effect":"Allow","Principal":{{"AWS":{who}}},"Action":"sns:Publish","Resource":"{resource}"}}"#
        )
    };
    let session = needed(&setup).topic[0]
        .principal
        .clone()
        .unwrap_or_default();
    for (kind, statement, held) in [
        (
            Kind::Permissions,
            role(r#"["sns:Publish","s3:PutObject"]"#),
            "s3:PutObject",
        ),
        (
            Kind::Topic,
            topic(r#"["sns:Publish","sns:GetTopicAttributes"]"#, ""),
            "sns:GetTopicAttributes",
        ),
        (
            Kind::Topic,
            topic(r#""sns:Publish""#, restricted),
            "203.0.113.0/24",
        ),
        (Kind::Topic, moved(r#""999988887777""#), "999988887777"),
        (
            Kind::Topic,
            moved(&format!(r#"["{session}","999988887777"]"#)),
            "999988887777",
        ),
    ] {
        let (corrected, merged) = kept(kind, &statement);
        assert!(corrected.contains(held), "{corrected}");
        assert!(merged.contains(held), "{merged}");
    }
    for (kind, statement, gone) in [
        (Kind::Permissions, role(r#""sns:Publish""#), "${x}"),
        (
            Kind::Topic,
            topic(r#""sns:Publish""#, ""),
            "SnsNotificationRole/*",
        ),
        (
            Kind::Topic,
            moved(&format!("\"{session}\"")),
            "nsva-health-old",
        ),
    ] {
        let (corrected, merged) = kept(kind, &statement);
        assert!(!corrected.contains(gone), "{corrected}");
        assert!(!merged.contains(gone), "{merged}");
    }
}
