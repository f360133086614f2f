//! Who else is let in, by statements that are not the connector's.

use domain::matching::Answer;

use super::*;

/// A good document with one more statement that allows something.
fn with_statement(kind: Kind, statement: &str) -> String {
    let resource = match kind {
        Kind::Trust => String::new(),
        Kind::Topic => format!(r#","Resource":"{TOPIC}""#),
        _ => r#","Resource":"*""#.to_owned(),
    };
    good(kind).replacen(
        "\n  ]",
        &format!(",\n{{\"Effect\":\"Allow\",{statement}{resource}}}\n  ]"),
        1,
    )
}

/// What is found in such a document, which still lets the connector in.
fn found_with(kind: Kind, statement: &str) -> Vec<(&'static str, Severity)> {
    let (setup, text) = (with_key(), with_statement(kind, statement));
    let texts = Kind::ALL.map(|other| {
        if other == kind {
            text.clone()
        } else {
            good(other)
        }
    });
    let [trust, permissions, topic, key] = texts.each_ref().map(|text| Some(text.as_str()));
    let set = PolicySet {
        trust,
        permissions,
        topic,
        key,
    };
    assert_eq!(decided(&setup, &set).all(), Answer::Yes, "{text}");
    assert_eq!(corrected(&setup, kind, &text), None, "{text}");
    let found = examined(&setup, kind, &text);
    found.iter().map(|it| (it.rule, it.severity)).collect()
}

/// IAM guide, “The confused deputy problem”: whoever is a customer of the vendor can have
/// it send any external ID, or none, and any session name.
#[test]
fn a_second_way_in_for_customers_of_the_vendor_is_told() {
    use Severity::{Note, Warning};
    for (condition, rule, severity) in [
        (
            r#"{"StringEqualsIfExists":{"sts:ExternalId":"other"}}"#,
            "trust/external-id-optional",
            Warning,
        ),
        (
            r#"{"ForAllValues:StringEquals":{"sts:ExternalId":["other"]}}"#,
            "condition/set-operator",
            Warning,
        ),
        (
            &format!(r#"{{"StringNotEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}}}}"#),
            "trust/external-id-any",
            Warning,
        ),
        (
            r#"{"StringLike":{"sts:ExternalId":"a*"}}"#,
            "trust/external-id-wildcard",
            Warning,
        ),
        (
            r#"{"StringEquals":{"sts:RoleSessionName":"policyaudit"}}"#,
            "trust/external-id-missing",
            Warning,
        ),
        (
            r#"{"StringEquals":{"sts:ExternalId":"other-id"}}"#,
            "trust/external-ids",
            Note,
        ),
    ] {
        let account = &with_key().trusted_account;
        let found = found_with(
            Kind::Trust,
            &format!(
                r#""Principal":{{"AWS":"arn:aws:iam::{account}:root"}},"Action":"sts:AssumeRole","Condition":{condition}"#
            ),
        );
        assert_eq!(found, [(rule, severity)], "{condition}");
    }
    // Others of the account's own are no customers of the vendor.
    for principal in [
        r#"{"AWS":"arn:aws:iam::111122223333:root"}"#,
        r#"{"Service":"lambda.amazonaws.com"}"#,
    ] {
        let found = found_with(
            Kind::Trust,
            &format!(r#""Principal":{principal},"Action":"sts:AssumeRole""#),
        );
        assert_eq!(found, [], "{principal}");
    }
}

/// An external ID that is asked for, but not alone, is noted: in any case only where it
/// has letters, and beside others only where those are others.
#[test]
fn other_external_ids_that_are_let_in_are_noted() {
    let digits = "0123456789";
    let condition = |operator: &str, values: &str| {
        format!("\"{operator}\": {{\n          \"sts:ExternalId\": {values}")
    };
    let own = |id: &str| format!("\"{id}\"");
    let beside = |id: &str, other: &str| format!("[\"{id}\", \"{other}\"]");
    let upper = EXTERNAL_ID.to_uppercase();
    let (any_case, others) = (
        Some("trust/external-id-any-case"),
        Some("trust/external-ids"),
    );
    for (id, operator, values, rule) in [
        (EXTERNAL_ID, "StringEquals", own(EXTERNAL_ID), None),
        (EXTERNAL_ID, "StringLike", own(EXTERNAL_ID), None),
        (
            EXTERNAL_ID,
            "StringEqualsIgnoreCase",
            own(EXTERNAL_ID),
            any_case,
        ),
        (&upper, "StringEqualsIgnoreCase", own(EXTERNAL_ID), any_case),
        (digits, "StringEqualsIgnoreCase", own(digits), None),
        (
            digits,
            "StringEqualsIgnoreCase",
            beside(digits, "other"),
            others,
        ),
        (
            EXTERNAL_ID,
            "StringEquals",
            beside(EXTERNAL_ID, &upper),
            others,
        ),
        (
            EXTERNAL_ID,
            "StringEquals",
            beside("other", EXTERNAL_ID),
            others,
        ),
        (
            EXTERNAL_ID,
            "StringEquals",
            beside(EXTERNAL_ID, EXTERNAL_ID),
            None,
        ),
    ] {
        let setup = Setup {
            external_id: ExternalId::parse(id).unwrap(),
            ..plain()
        };
        let text = but(
            Kind::Trust,
            &condition("StringEquals", &own(EXTERNAL_ID)),
            &condition(operator, &values),
        );
        let found = rules(&examined(&setup, Kind::Trust, &text));
        let found: Vec<_> = found
            .into_iter()
            .filter(|rule| rule.starts_with("trust/external-id"))
            .collect();
        assert_eq!(
            found,
            rule.into_iter().collect::<Vec<_>>(),
            "{operator}: {values}"
        );
    }
}

/// Of several conditions on the external ID that are loose, the first one is told.
#[test]
fn what_is_loose_about_an_external_id_is_told_of_the_first_condition() {
    let strict = format!(
        "{{\n        \"StringEquals\": {{\n          \"sts:ExternalId\": \"{EXTERNAL_ID}\"\n        }}\n      }}"
    );
    let condition = |(operator, value): &(&str, &str)| {
        format!(r#""{operator}":{{"sts:ExternalId":"{value}"}}"#)
    };
    let any = "trust/external-id-any";
    let (null, not, like) = (
        ("Null", "false"),
        ("StringNotEquals", "x"),
        ("StringLike", "*"),
    );
    let not_like = ("StringNotLike", "x*");
    let if_exists = ("StringLikeIfExists", "*");
    let for_all = ("ForAllValues:StringLike", "*");
    for (conditions, rule) in [
        ([null, like], any),
        ([not, like], any),
        ([not_like, like], any),
        ([like, null], "trust/external-id-wildcard"),
        ([like, not], "trust/external-id-wildcard"),
        ([if_exists, not], "trust/external-id-optional"),
        ([not, if_exists], any),
        ([for_all, like], "condition/set-operator"),
        ([like, for_all], "trust/external-id-wildcard"),
        ([null, not], any),
        ([not, null], any),
    ] {
        let written: Vec<String> = conditions.iter().map(condition).collect();
        let text = but(Kind::Trust, &strict, &format!("{{{}}}", written.join(",")));
        let found = examined(&plain(), Kind::Trust, &text);
        let mut found = found.iter().filter(|f| f.severity == Severity::Warning);
        let finding = found.next().unwrap();
        assert_eq!(finding.rule, rule, "{text}");
        let operator = conditions[0].0;
        assert!(finding.path.contains(operator), "{}: {text}", finding.path);
        assert!(found.next().is_none(), "{text}");
    }
}

/// S3 guide, “The meaning of public”: what is asked of everybody keeps strangers out only
/// where a stranger can't have it.
#[test]
fn a_condition_keeps_strangers_out_only_where_they_cannot_meet_it() {
    for (operator, key, values, kept_out) in [
        (
            "StringEquals",
            "aws:PrincipalAccount",
            r#""111122223333""#,
            true,
        ),
        (
            "StringEquals",
            "aws:PrincipalAccount",
            r#"["111122223333","222233334444"]"#,
            true,
        ),
        (
            "StringLike",
            "aws:PrincipalAccount",
            r#"["111122223333","2*"]"#,
            false,
        ),
        ("StringEquals", "aws:PrincipalAccount", r#""1111*""#, true),
        (
            "StringEquals",
            "aws:PrincipalAccount",
            r#""${aws:SourceAccount}""#,
            false,
        ),
        (
            "StringNotEquals",
            "aws:PrincipalAccount",
            r#""111122223333""#,
            false,
        ),
        ("Null", "aws:PrincipalAccount", r#""false""#, false),
        // What every request has is asked of every request.
        (
            "StringEqualsIfExists",
            "aws:PrincipalAccount",
            r#""111122223333""#,
            true,
        ),
        (
            "StringEqualsIfExists",
            "aws:PrincipalOrgID",
            r#""o-1""#,
            false,
        ),
        ("StringLikeIfExists", "aws:userid", r#""AROAX:*""#, true),
        (
            "ForAllValues:StringEquals",
            "aws:PrincipalAccount",
            r#""111122223333""#,
            true,
        ),
        (
            "ForAllValues:StringLike",
            "aws:PrincipalOrgPaths",
            r#""o-1/*""#,
            false,
        ),
        // The organization is in front of the path, the role in front of the name.
        (
            "ForAnyValue:StringLike",
            "aws:PrincipalOrgPaths",
            r#""o-1/*""#,
            true,
        ),
        (
            "ForAnyValue:StringLike",
            "aws:PrincipalOrgPaths",
            r#""o-*""#,
            false,
        ),
        (
            "ForAnyValue:StringEquals",
            "aws:PrincipalOrgPaths",
            r#""o-1""#,
            true,
        ),
        ("StringLike", "aws:userid", r#""AROAX:*""#, true),
        ("StringLike", "aws:userid", r#""AROA*:x""#, false),
        ("StringLike", "aws:userid", r#""AROAX""#, true),
        // An account in an ARN is somebody in particular, and so is a bucket.
        (
            "ArnLike",
            "aws:PrincipalArn",
            r#""arn:aws:iam::111122223333:role/*""#,
            true,
        ),
        (
            "ArnLike",
            "aws:PrincipalArn",
            r#""arn:aws:iam::*:role/x""#,
            false,
        ),
        (
            "ArnLike",
            "aws:SourceArn",
            r#""arn:aws:sns:us-west-1:111122223333:*""#,
            true,
        ),
        (
            "ArnLike",
            "aws:SourceArn",
            r#""arn:aws:sns:us-west-1:*:x""#,
            false,
        ),
        (
            "ArnLike",
            "aws:SourceArn",
            r#""arn:aws:s3:*:*:bucket""#,
            true,
        ),
        (
            "ArnLike",
            "aws:SourceArn",
            r#""arn:aws:s3:*:*:b?cket""#,
            false,
        ),
        ("ArnLike", "aws:SourceArn", r#""arn:aws:s3:::bucket""#, true),
        ("ArnLike", "aws:SourceArn", r#""arn:aws:s3:::*""#, false),
        // Ranges of addresses that one network can have.
        ("IpAddress", "aws:SourceIp", r#""10.0.0.0/8""#, true),
        ("IpAddress", "aws:SourceIp", r#""10.0.0.0/7""#, false),
        ("IpAddress", "aws:SourceIp", r#""10.1.2.3""#, true),
        ("IpAddress", "aws:SourceIp", r#""2001:db8::/32""#, true),
        ("IpAddress", "aws:SourceIp", r#""2001:db8::/31""#, false),
        ("IpAddress", "aws:SourceIp", r#""10.0.0.0/x""#, false),
        // Anybody calls over TLS and can say where from; of other keys nobody knows.
        ("Bool", "aws:SecureTransport", r#""true""#, false),
        ("StringEquals", "aws:Referer", r#""x""#, false),
        ("StringEquals", "aws:SourceVpc", r#""vpc-1""#, true),
        ("StringLike", "aws:SourceVpc", r#""vpc-*""#, false),
        ("StringEquals", "example:key", r#""x""#, true),
        ("Equals", "aws:PrincipalAccount", r#""x""#, true),
    ] {
        let text = with_statement(
            Kind::Topic,
            &format!(
                r#""Principal":{{"AWS":"*"}},"Action":"sns:AddPermission","Condition":{{"{operator}":{{"{key}":{values}}}}}"#
            ),
        );
        let found = examined(&with_key(), Kind::Topic, &text);
        let is_told =
            |f: &Finding| f.rule == "principal/anyone" && f.path.starts_with("Statement[2]");
        let told = found.iter().any(is_told);
        assert_eq!(!told, kept_out, "{operator}: {key}: {values}");
    }
}

/// Where a statement doesn't ask for the external ID, it is made to, beside whatever it
/// asks for; nothing is put beside what can't be read, or has that name in another case.
#[test]
fn a_statement_is_made_to_ask_for_the_external_id_beside_what_it_asks_for() {
    let strict = format!(
        ",\n      \"Condition\": {{\n        \"StringEquals\": {{\n          \"sts:ExternalId\": \"{EXTERNAL_ID}\"\n        }}\n      }}"
    );
    let ours = format!(r#""StringEquals":{{"sts:ExternalId":"{EXTERNAL_ID}"}}"#);
    let secure = r#""Bool":{"aws:SecureTransport":"true"}"#;
    let account = r#""aws:PrincipalAccount":"737318609257""#;
    for (condition, then) in [
        ("", Some(Some(format!("{{{ours}}}")))),
        ("{}", Some(Some(format!("{{{ours}}}")))),
        (
            &format!("{{{secure}}}"),
            Some(Some(format!("{{{secure},{ours}}}"))),
        ),
        (r#"{"StringEquals":{}}"#, Some(Some(format!("{{{ours}}}")))),
        (r#"{"stringequals":{}}"#, Some(None)),
        (
            &format!(r#"{{"StringEquals":{{{account}}}}}"#),
            Some(Some(
                format!("{{{}", ours.replacen('{', &format!("{{{account},"), 1)) + "}",
            )),
        ),
        // A template's function can ask for anything.
        (r#"{"Ref":"Conditions"}"#, Some(None)),
        (r#"{"Fn::If":["A",{},{}]}"#, Some(None)),
        ("[]", Some(None)),
        // What was to be asked for nobody knows.
        (r#""x""#, None),
        (r#"{"StringEquals":"x"}"#, None),
        (r#"{"StringEquals":[{"a:b":"c"}]}"#, None),
    ] {
        let member = match condition {
            "" => String::new(),
            some => format!(",\n      \"Condition\": {some}"),
        };
        let text = but(Kind::Trust, &strict, &member);
        let found = examined(&plain(), Kind::Trust, &text);
        let found = found
            .iter()
            .find(|finding| finding.rule == "trust/external-id-missing");
        assert_eq!(found.is_some(), then.is_some(), "{text}");
        let mended = found.and_then(|finding| setup::doctor::mend(&text, finding));
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        let asked = mended.map(|text| value(&text)["Statement"][0]["Condition"].clone());
        assert_eq!(asked, then.flatten().map(|text| value(&text)), "{text}");
    }
}

/// IAM reference, “Principal”: `*` is everybody; S3 guide, “The meaning of public”.
#[test]
fn what_anybody_may_do_is_told_in_every_statement() {
    use Severity::{Note, Warning};
    let account = with_key().role.account().to_owned();
    let assume = |condition: &str| format!(r#""Action":"sts:AssumeRole","Condition":{condition}"#);
    let publish = |condition: &str| format!(r#""Action":"sns:Publish","Condition":{condition}"#);
    for (kind, rest, severity) in [
        (Kind::Trust, assume(r#"{"StringNotEquals":{"aws:PrincipalAccount":"737318609257"}}"#), Some(Warning)),
        (Kind::Topic, publish(&format!(r#"{{"StringNotEquals":{{"aws:PrincipalArn":"{ROLE}"}}}}"#)), Some(Warning)),
        (Kind::Topic, publish(&format!(r#"{{"StringNotEquals":{{"aws:PrincipalAccount":"{account}"}}}}"#)), Some(Warning)),
        // S3 guide, “Granting permissions to publish event notifications”, as it was.
        (Kind::Topic, publish(r#"{"ArnLike":{"aws:SourceArn":"arn:aws:s3:*:*:one-bucket"}}"#), None),
        (Kind::Topic, publish(r#"{"ArnLike":{"aws:SourceArn":"arn:aws:s3:*:*:one-*"}}"#), Some(Warning)),
        (Kind::Topic, r#""Action":["sns:AddPermission","sns:SetTopicAttributes"]"#.to_owned(), Some(Warning)),
        (Kind::Topic, r#""Action":"sns:Subscribe""#.to_owned(), Some(Note)),
        (Kind::Topic, format!(r#""Action":"sns:AddPermission","Condition":{{"StringEquals":{{"AWS:SourceOwner":"{account}"}}}}"#), None),
        (Kind::Key, r#""Action":["kms:PutKeyPolicy","kms:ScheduleKeyDeletion"]"#.to_owned(), Some(Warning)),
        (Kind::Key, r#""Action":"kms:DescribeKey","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"#.to_owned(), None),
    ] {
        // IAM refuses a bare `*` in a trust policy.
        let bare = (kind != Kind::Trust).then_some(r#""*""#);
        for principal in [r#"{"AWS":"*"}"#, r#"{"AWS":["*"]}"#].into_iter().chain(bare) {
            let found = found_with(kind, &format!(r#""Principal":{principal},{rest}"#));
            let found: Vec<_> = found.into_iter().filter(|(rule, _)| *rule == "principal/anyone").collect();
            let expected: Vec<_> = severity.map(|it| ("principal/anyone", it)).into_iter().collect();
            assert_eq!(found, expected, "{principal} {rest}");
        }
    }
}
