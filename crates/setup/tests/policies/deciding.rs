//! Decisions: who may what, because of which statement.

use super::*;
use Answer::{No, Uncertain, Yes};
use domain::matching::Answer;

fn document(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

fn assume(statements: &str) -> Answer {
    let text = document(statements);
    decided(&plain(), &only(Kind::Trust, &text)).assume.answer
}

/// A trust policy with that principal.
fn by_principal(principal: &str) -> Answer {
    assume(&format!(
        r#"{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}"#
    ))
}

/// A trust policy with that condition.
fn by_condition(condition: &str) -> Answer {
    assume(&format!(
        r#"{{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{condition}}}"#
    ))
}

#[test]
fn a_principal_is_the_account_or_open_or_somebody_else() {
    let table = [
        (r#""*""#, Yes),
        (r#"{"AWS":"*"}"#, Yes),
        (r#"{"AWS":"737318609257"}"#, Yes),
        (r#"{"AWS":"arn:aws:iam::737318609257:root"}"#, Yes),
        (r#"{"AWS":["111122223333","737318609257"]}"#, Yes),
        (
            r#"{"AWS":"arn:aws:iam::737318609257:role/Some"}"#,
            Uncertain,
        ),
        (
            r#"{"AWS":"arn:aws:iam::737318609257:user/Some"}"#,
            Uncertain,
        ),
        (r#"{"AWS":"AROAJQABLZS4A3QDU576Q"}"#, Uncertain),
        (
            r#"{"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
            Uncertain,
        ),
        (r#"{"AWS":"arn:aws-cn:iam::737318609257:root"}"#, No),
        (r#"{"AWS":"210987654321"}"#, No),
        (r#"{"Service":"sns.amazonaws.com"}"#, No),
        (
            r#"{"Federated":"arn:aws:iam::737318609257:saml-provider/x"}"#,
            No,
        ),
    ];
    for (principal, answer) in table {
        assert_eq!(by_principal(principal), answer, "{principal}");
    }
}

#[test]
fn conditions_hold_or_not_or_nobody_knows() {
    let id = EXTERNAL_ID;
    let upper = id.to_uppercase();
    let table = [
        (
            format!(r#"{{"StringEquals":{{"sts:ExternalId":"{id}"}}}}"#),
            Yes,
        ),
        (
            format!(r#"{{"StringEquals":{{"STS:EXTERNALID":"{id}"}}}}"#),
            Yes,
        ),
        (
            format!(r#"{{"StringEquals":{{"sts:ExternalId":["x","{id}"]}}}}"#),
            Yes,
        ),
        (
            format!(r#"{{"StringEquals":{{"sts:ExternalId":"{upper}"}}}}"#),
            No,
        ),
        (
            format!(r#"{{"StringEqualsIgnoreCase":{{"sts:ExternalId":"{upper}"}}}}"#),
            Yes,
        ),
        (
            format!(r#"{{"StringNotEquals":{{"sts:ExternalId":"{id}"}}}}"#),
            No,
        ),
        (
            r#"{"StringNotEquals":{"sts:ExternalId":["x","y"]}}"#.into(),
            Yes,
        ),
        (
            r#"{"StringLike":{"sts:ExternalId":"9f1c7a52-*-2e7d5b0a8f3?"}}"#.into(),
            Yes,
        ),
        (r#"{"StringEquals":{"sts:ExternalId":"9f1c*"}}"#.into(), No),
        (
            r#"{"StringEquals":{"sts:ExternalId":"${aws:username}"}}"#.into(),
            Uncertain,
        ),
        (
            format!(r#"{{"ForAnyValue:StringEquals":{{"sts:ExternalId":"{id}"}}}}"#),
            Yes,
        ),
        (
            format!(r#"{{"ForAllValues:StringEquals":{{"sts:ExternalId":"{id}"}}}}"#),
            Yes,
        ),
        (
            r#"{"ForAllValues:StringEquals":{"aws:SourceAccount":"1"}}"#.into(),
            Yes,
        ),
        (
            r#"{"ForAnyValue:StringEquals":{"aws:SourceAccount":"1"}}"#.into(),
            No,
        ),
        (
            r#"{"StringEquals":{"aws:SourceAccount":"210987654321"}}"#.into(),
            No,
        ),
        (
            r#"{"StringNotEquals":{"aws:SourceAccount":"210987654321"}}"#.into(),
            Yes,
        ),
        (
            r#"{"StringEqualsIfExists":{"aws:SourceAccount":"210987654321"}}"#.into(),
            Yes,
        ),
        (r#"{"Null":{"aws:SourceAccount":"true"}}"#.into(), Yes),
        (r#"{"Null":{"sts:ExternalId":"true"}}"#.into(), No),
        (
            r#"{"Null":{"sts:ExternalId":["true","false"]}}"#.into(),
            Yes,
        ),
        (
            r#"{"Null":{"aws:PrincipalOrgID":"false"}}"#.into(),
            Uncertain,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalAccount":"737318609257"}}"#.into(),
            Yes,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#.into(),
            Uncertain,
        ),
        (
            r#"{"Bool":{"aws:PrincipalIsAWSService":"False"}}"#.into(),
            Yes,
        ),
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":true}}"#.into(),
            Uncertain,
        ),
        (
            r#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#.into(),
            Uncertain,
        ),
        (
            r#"{"DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}"#.into(),
            Uncertain,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:*"}}"#.into(),
            Yes,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:*:iam::7373186?9257:*"}}"#.into(),
            Yes,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:role/*"}}"#.into(),
            Uncertain,
        ),
        (
            r#"{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::210987654321:*"}}"#.into(),
            No,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalArn":"arn:aws:iam::210987654321:role/a"}}"#.into(),
            No,
        ),
        (r#"{"StringLike":{"aws:PrincipalArn":"*"}}"#.into(), Yes),
        // All of them have to hold.
        (
            format!(r#"{{"StringEquals":{{"sts:ExternalId":"{id}","aws:PrincipalOrgID":"o"}}}}"#),
            Uncertain,
        ),
        (
            r#"{"StringEquals":{"sts:ExternalId":"x","aws:PrincipalOrgID":"o"}}"#.into(),
            No,
        ),
    ];
    for (condition, answer) in &table {
        assert_eq!(by_condition(condition), *answer, "{condition}");
    }
}

#[test]
fn in_the_old_version_variables_are_plain_text() {
    let text = document(
        r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"${x}"}}}"#,
    );
    let old = text.replace("2012-10-17", "2008-10-17");
    let answer = |text: &str| decided(&plain(), &only(Kind::Trust, text)).assume.answer;
    assert_eq!(answer(&text), Uncertain);
    assert_eq!(answer(&old), No);
}

/// What the role's policy and the topic's say together.
fn publish(setup: &Setup, own: Option<&str>, topic: Option<&str>) -> Answer {
    let (own, topic) = (own.map(document), topic.map(document));
    let texts = Papers {
        permissions: own.as_deref(),
        topic: topic.as_deref(),
        ..Papers::default()
    };
    decided(setup, &texts).publish.answer
}

fn own(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":{action},"Resource":{resource}}}"#)
}

fn on_topic(principal: &str) -> String {
    format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"sns:Publish","Resource":"*"}}"#)
}

#[test]
fn in_one_account_either_policy_is_enough_and_across_accounts_both_are_needed() {
    let yes = own(r#""sns:Publish""#, r#""*""#);
    let nothing = own(r#""logs:*""#, r#""*""#);
    let session = on_topic(&format!(r#"{{"AWS":"{SESSION}"}}"#));
    let role = on_topic(&format!(r#"{{"AWS":"{ROLE}"}}"#));
    let account = on_topic(r#"{"AWS":"210987654321"}"#);
    let other = on_topic(r#"{"AWS":"464622532012"}"#);
    // Role's policy, topic's policy, in one account, across accounts.
    let table = [
        (Some(&yes), Some(&session), Yes, Yes),
        (Some(&yes), Some(&role), Yes, Yes),
        (Some(&yes), Some(&account), Yes, Yes),
        (Some(&yes), Some(&other), Yes, No),
        (Some(&nothing), Some(&session), Yes, No),
        (Some(&nothing), Some(&role), Yes, No),
        (Some(&nothing), Some(&account), No, No),
        (Some(&nothing), Some(&other), No, No),
        (Some(&yes), None, Uncertain, Uncertain),
        (None, Some(&session), Uncertain, Uncertain),
        (None, None, Uncertain, Uncertain),
        (Some(&nothing), None, Uncertain, No),
    ];
    for (own, topic, same, far) in table {
        let (own, topic) = (own.map(String::as_str), topic.map(String::as_str));
        assert_eq!(publish(&plain(), own, topic), same, "{own:?} {topic:?}");
        assert_eq!(publish(&across(), own, topic), far, "{own:?} {topic:?}");
    }
}

#[test]
fn actions_are_taken_in_any_case_and_resources_are_not() {
    let topic = on_topic(r#"{"AWS":"464622532012"}"#);
    let table = [
        (r#""SNS:publish""#, r#""*""#, Yes),
        (r#""s?s:Pub*""#, r#""*""#, Yes),
        (r#""*""#, r#""*""#, Yes),
        (
            r#"["logs:*","sns:*"]"#,
            r#""arn:aws:sns:us-west-1:*:nsva-*""#,
            Yes,
        ),
        (
            r#""sns:Publish""#,
            r#""arn:aws:sns:us-west-1:210987654321:nsva-healt?""#,
            Yes,
        ),
        (
            r#""sns:Publish""#,
            r#""arn:aws:sns:us-west-1:210987654321:Nsva-health""#,
            No,
        ),
        (
            r#""sns:Publish""#,
            r#""arn:aws:sns:us-west-1:210987654321:nsva""#,
            No,
        ),
        (
            r#""sns:Publish""#,
            r#""arn:aws:sns:us-west-1:210987654321:${aws:username}""#,
            Uncertain,
        ),
        (r#""sns:PublishBatch""#, r#""*""#, No),
        (r#""sns:Publis""#, r#""*""#, No),
    ];
    for (action, resource, answer) in table {
        let own = own(action, resource);
        assert_eq!(publish(&plain(), Some(&own), Some(&topic)), answer, "{own}");
    }
    let negated = [
        (r#""NotAction":"sns:Subscribe","Resource":"*""#, Yes),
        (r#""NotAction":"sns:*","Resource":"*""#, No),
        (
            r#""Action":"sns:*","NotResource":"arn:aws:sns:*:*:other""#,
            Yes,
        ),
        (
            r#""Action":"sns:*","NotResource":"arn:aws:sns:*:*:nsva-*""#,
            No,
        ),
    ];
    for (members, answer) in negated {
        let own = format!(r#"{{"Effect":"Allow",{members}}}"#);
        assert_eq!(publish(&plain(), Some(&own), Some(&topic)), answer, "{own}");
    }
}

#[test]
fn a_denial_counts_more_than_anything() {
    let yes = own(r#""sns:Publish""#, r#""*""#);
    let session = on_topic(&format!(r#"{{"AWS":"{SESSION}"}}"#));
    let account = "arn:aws:iam::210987654321:root";
    let deny = |rest: &str| {
        format!(r#"{session},{{"Effect":"Deny","Action":"sns:*","Resource":"*",{rest}}}"#)
    };
    let table = [
        (r#""Principal":"*""#.to_owned(), No),
        (format!(r#""Principal":{{"AWS":"{SESSION}"}}"#), No),
        (format!(r#""Principal":{{"AWS":"{ROLE}"}}"#), No),
        (format!(r#""Principal":{{"AWS":"{account}"}}"#), No),
        (r#""Principal":{"AWS":"464622532012"}"#.to_owned(), Yes),
        (r#""Principal":{"Service":"s3.amazonaws.com"}"#.to_owned(), Yes),
        (r#""NotPrincipal":{"AWS":"464622532012"}"#.to_owned(), No),
        (format!(r#""NotPrincipal":{{"AWS":["{SESSION}","{ROLE}","{account}"]}}"#), Yes),
        (format!(r#""NotPrincipal":{{"AWS":"{SESSION}"}}"#), Uncertain),
        (
            format!(r#""NotPrincipal":{{"AWS":["{SESSION}","{ROLE}"]}}"#),
            Uncertain,
        ),
        (r#""Principal":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}"#.to_owned(), Uncertain),
        (format!(r#""Principal":"*","Condition":{{"ArnNotLike":{{"aws:PrincipalArn":"{ROLE}"}}}}"#), Yes),
        (r#""Principal":"*","Condition":{"StringNotEquals":{"aws:PrincipalAccount":"464622532012"}}"#.to_owned(), No),
    ];
    for (rest, answer) in &table {
        let topic = deny(rest);
        assert_eq!(
            publish(&plain(), Some(&yes), Some(&topic)),
            *answer,
            "{rest}"
        );
    }
    let denied = format!(r#"{yes},{{"Effect":"Deny","Action":"*","Resource":"{TOPIC}"}}"#);
    assert_eq!(publish(&plain(), Some(&denied), Some(&session)), No);
}

#[test]
fn the_key_needs_its_own_policy() {
    let key = |policy: Option<&str>, own: &str, arn: &str| {
        let setup = Setup {
            key_arn: Some(arn.to_owned()),
            ..plain()
        };
        let (policy, own) = (policy.map(document), document(own));
        let texts = Papers {
            permissions: Some(own.as_str()),
            key: policy.as_deref(),
            ..Papers::default()
        };
        decided(&setup, &texts).key.unwrap().answer
    };
    let may = own(r#"["kms:Decrypt","kms:GenerateDataKey*"]"#, r#""*""#);
    let half = own(r#""kms:Decrypt""#, r#""*""#);
    let statement = |who: &str, action: &str| {
        format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":{action},"Resource":"*"}}"#
        )
    };
    let role = statement(ROLE, r#""kms:*""#);
    let root = statement("arn:aws:iam::210987654321:root", r#""kms:*""#);
    let decrypt = statement(ROLE, r#""kms:Decrypt""#);
    let far = KEY.replace("210987654321", "464622532012");
    assert_eq!(key(Some(&role), &may, KEY), Yes);
    assert_eq!(key(Some(&role), &half, KEY), Yes);
    assert_eq!(key(Some(&root), &may, KEY), Yes);
    assert_eq!(key(Some(&root), &half, KEY), No);
    assert_eq!(key(Some(&decrypt), &may, KEY), No);
    assert_eq!(key(None, &may, KEY), Uncertain);
    assert_eq!(key(Some(&role), &half, &far), No);
    assert_eq!(key(Some(&role), &may, &far), Yes);
    assert_eq!(decided(&plain(), &Papers::default()).key, None);
}

#[test]
fn reasons_name_the_statement_its_line_and_what_is_open() {
    let trust = good(Kind::Trust);
    let topic = good(Kind::Topic).replace(
        "\n  ]",
        ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}\n  ]",
    );
    let own = good(Kind::Permissions);
    let texts = Papers {
        trust: Some(trust.as_str()),
        permissions: Some(own.as_str()),
        topic: Some(topic.as_str()),
        key: None,
    };
    let decisions = decided(&across(), &texts);
    assert_eq!(decisions.assume.answer, Yes);
    assert_eq!(
        decisions.assume.headline(),
        "Network Security may assume the role."
    );
    let words = |decision: &setup::decide::Decision| -> Vec<String> {
        decision.reasons.iter().map(|r| r.words.clone()).collect()
    };
    assert_eq!(
        words(&decisions.assume)[0],
        "Statement 1 (“NetworkSecurityAssumeRole”, line 4) of the trust policy allows sts:AssumeRole to the whole account, which passes it on by its own policies."
    );
    assert_eq!(decisions.publish.answer, No);
    let said = words(&decisions.publish);
    assert_eq!(
        said,
        [
            "Statement 3 (line 32) of the topic policy may deny sns:Publish; whether its condition Bool on aws:SecureTransport holds can't be known here.",
            "Role and topic are in different accounts, so both the role's policy and the topic's have to allow it.",
            "No statement of the role's permission policy allows sns:Publish.",
            "No statement of the topic policy allows sns:Publish.",
        ]
    );
    let denial = &decisions.publish.reasons[0];
    assert_eq!(denial.speaks, Uncertain);
    assert_eq!(denial.document, Some(Kind::Topic));
    let statement = denial.statement.as_ref().unwrap();
    assert_eq!((statement.index, statement.line), (2, 32));
    assert_eq!(statement.sid, None);
    assert_eq!(decisions.all(), No);
}

/// A document that AWS refuses isn't in force: it can't say yes. What it doesn't
/// even mean to allow stays refused, and what of it can't be read stays open.
#[test]
fn a_document_that_aws_refuses_never_says_yes() {
    let broken = but(Kind::Trust, "\"Allow\"", "\"allow\"");
    let decision = decided(&plain(), &only(Kind::Trust, &broken)).assume;
    assert_eq!(decision.answer, Uncertain);
    assert_eq!(
        decision.reasons[0].words,
        "AWS refuses this trust policy because of line 6, so it isn't in force as it stands: The effect is “allow”; it has to be “Allow” or “Deny”, in this case."
    );
    let denying = but(Kind::Trust, "\"Allow\"", "\"deny\"");
    let decision = decided(&plain(), &only(Kind::Trust, &denying)).assume;
    assert_eq!(decision.answer, No);
    let unread = but(Kind::Trust, "\"sts:AssumeRole\"", "{}");
    let decision = decided(&plain(), &only(Kind::Trust, &unread)).assume;
    assert_eq!(decision.answer, Uncertain);
}
