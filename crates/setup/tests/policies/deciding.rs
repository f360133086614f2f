//! Decisions: who may what, because of which statement.

use super::*;
use Answer::{No, Uncertain, Yes};
use domain::matching::Answer;
use setup::decide::{Decision, Question};

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
        r#"{{"Effect":"Allow","Principal":{{"AWS":"*"}},"Action":"sts:AssumeRole","Condition":{condition}}}"#
    ))
}

/// Not pasted, not readable and without statements are three answers. IAM user guide,
/// “Grammar of the IAM JSON policy language”: a policy has a statement, so a text without
/// any is none that applies.
#[test]
fn a_text_that_is_no_policy_was_given_all_the_same() {
    let allowing = document(
        r#"{"Effect":"Allow","Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:444455556666:a"}"#,
    );
    let wrapped = json::write(&serde_json::json!({ "PolicyDocument": { "PolicyName": allowing } }));
    let long = format!("{}{}", allowing, " ".repeat(600_000));
    let unreadable = [
        "{hello",
        "hello",
        "null",
        "Version: 2012-10-17\nStatement:\n- Effect: Allow\n",
        r#"{"Policy":"#,
        r#"{"Name":"x"}"#,
        &wrapped,
        &long,
    ];
    let silent = [
        "{}",
        " { } ",
        "[]",
        r#"{"Version":"2012-10-17"}"#,
        r#"{"Version":"2008-10-17","Id":"x"}"#,
    ];
    let unreadable = unreadable.map(|text| (text, "can’t be read, so what it says is unknown."));
    let silent = silent.map(|text| {
        let says = "has no statements, so it says nothing. What applies in AWS is unknown.";
        (text, says)
    });
    let (all, here) = (plain(), documents(&plain()));
    for kind in [Kind::Trust, Kind::Permissions, Kind::Topic] {
        let given = |text: Option<&str>| {
            let mut texts = here.map(|_, text| text.as_deref());
            *texts.get_mut(kind) = text;
            let decisions = decided(&all, &texts).given(&texts);
            let decision = match kind {
                Kind::Trust => decisions.assume,
                _ => decisions.publish,
            };
            assert_eq!(decision.answer, Uncertain, "{kind:?} {text:?}");
            let reasons = decision.reasons.iter();
            reasons
                .map(|reason| reason.words.to_string())
                .collect::<Vec<_>>()
        };
        let noun = kind.noun().to_string();
        let is_said = |said: &[String], says: &str| said.contains(&format!("The {noun} {says}"));
        let not_pasted = "wasn’t pasted, so what it says is unknown.";
        assert!(is_said(&given(None), not_pasted));
        for (text, says) in unreadable.into_iter().chain(silent) {
            let said = given(Some(text));
            assert!(is_said(&said, says), "{kind:?} {text:.80}: {said:?}");
            assert!(!is_said(&said, not_pasted), "{kind:?} {text:.80}");
        }
    }
}

#[test]
fn a_principal_is_the_account_or_open_or_somebody_else() {
    let table = [
        // IAM refuses it alone.
        (r#""*""#, Uncertain),
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
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:sts::737318609257:assumed-role/*"}}"#
                .into(),
            No,
        ),
        (
            r#"{"StringNotLike":{"aws:PrincipalArn":"arn:aws:sts::737318609257:assumed-role/*"}}"#
                .into(),
            Yes,
        ),
        (
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::210987654321:role/*"}}"#.into(),
            No,
        ),
        (
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:*:737318609257:role/*"}}"#.into(),
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
        // Paths can have colons, which only patterns of ARNs stop at.
        (
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:iam:*x:737318609257:role/a"}}"#.into(),
            Uncertain,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam:*x:737318609257:role/a"}}"#.into(),
            No,
        ),
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
        r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"${aws:username}"}}}"#,
    );
    let statements = text.replace(r#"{"Version":"2012-10-17","Statement":"#, "");
    let (list, _) = statements.rsplit_once('}').unwrap();
    for (text, answer) in [
        (&*text, Uncertain),
        (&text.replace("2012-10-17", " 2012-10-17 "), Uncertain),
        (&text.replace("2012-10-17", "2008-10-17"), No),
        (&text.replace(r#""Version":"2012-10-17","#, ""), No),
        // What is no document yet gets the new version.
        (list, Uncertain),
        (list.trim_matches(['[', ']']), Uncertain),
    ] {
        let decisions = decided(&plain(), &only(Kind::Trust, text));
        assert_eq!(decisions.assume.answer, answer, "{text}");
    }
}

/// What the role's policy and the topic's say together.
fn publish(setup: &Setup, own: Option<&str>, topic: Option<&str>) -> Answer {
    let arn = setup.topic.to_string();
    let adapted = |statements: &str| document(statements).replace(TOPIC, &arn);
    let (own, topic) = (own.map(adapted), topic.map(adapted));
    let texts = PolicySet {
        permissions: own.as_deref(),
        topic: topic.as_deref(),
        ..PolicySet::default()
    };
    decided(setup, &texts).publish.answer
}

fn own(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":{action},"Resource":{resource}}}"#)
}

fn on_topic(principal: &str) -> String {
    format!(
        r#"{{"Effect":"Allow","Principal":{principal},"Action":"sns:Publish","Resource":"{TOPIC}"}}"#
    )
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
        (r#""sns:P?b*""#, r#""*""#, Yes),
        // IAM refuses it: the service has to be written out.
        (r#""s?s:Pub*""#, r#""*""#, Uncertain),
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
            r#""arn:aws:sns:us-west-1:210987654321:${aws:PrincipalTag/team}""#,
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
        format!(
            r#"{session},{{"Effect":"Deny","Action":"sns:Publish","Resource":"{TOPIC}",{rest}}}"#
        )
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
        (r#""Principal":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}"#.to_owned(), Yes),
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
        let texts = PolicySet {
            permissions: Some(own.as_str()),
            key: policy.as_deref(),
            ..PolicySet::default()
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
    assert_eq!(decided(&plain(), &PolicySet::default()).key, None);
}

/// A role can have up to ten managed policies and any number of inline ones (IAM
/// quotas), so that one without the right is not the last word, unless another
/// document rules it out.
#[test]
fn a_no_of_the_role_s_policy_goes_as_far_as_that_policy() {
    let other = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
    let denial = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"sns:Publish","Resource":"*"}]}"#;
    let topic = good(Kind::Topic)
        .replace(TOPIC, "arn:aws:sns:us-west-1:555566667777:nsva-health")
        .replace("AWS:SourceOwner", "AWS:SourceAccount");
    let nobody = topic.replace(SESSION, "arn:aws:sts::210987654321:assumed-role/Other/xy");
    let table = [
        // The topic's policy allows it, so one more policy of the role would do.
        (other, &topic, true),
        // Another could allow it, but a denial wins.
        (denial, &topic, false),
        // Whatever the role's policies allow, the topic's doesn't.
        (other, &nobody, false),
    ];
    for (permissions, topic, open) in table {
        let texts = PolicySet {
            trust: None,
            permissions: Some(permissions),
            topic: Some(topic.as_str()),
            key: None,
        };
        let decision = decided(&across(), &texts).publish;
        assert_eq!(decision.answer, No, "{permissions}");
        assert_eq!(decision.role_policies_open, open, "{permissions} {topic}");
        let headline = decision.headline().to_string();
        let said = headline.contains("as far as these policies go");
        assert_eq!(said, open, "{headline}");
    }
}

/// Only a no about what the role may do can be lifted by another policy of the role.
#[test]
fn an_answer_says_what_it_is_about_and_how_far_it_goes() {
    for (question, subject) in [
        (Question::Assume, "assume the role"),
        (Question::Publish, "publish to the topic"),
        (Question::UseKey, "use the topic’s key"),
    ] {
        for (answer, verb) in [(Yes, "can"), (No, "can’t"), (Uncertain, "might be able to")] {
            for role_policies_open in [false, true] {
                let decision = Decision {
                    question,
                    answer,
                    role_policies_open,
                    reasons: Vec::new(),
                };
                let headline = decision.headline().to_string();
                assert!(
                    headline.contains(&format!(" {verb} {subject}")),
                    "{headline}"
                );
                let said = headline.contains("Other policies of the role could allow it");
                let is_open = answer == No && question != Question::Assume && role_policies_open;
                assert_eq!(said, is_open, "{headline}");
            }
        }
    }
}

#[test]
fn reasons_name_the_statement_its_line_and_what_is_open() {
    let trust = good(Kind::Trust);
    let topic = good(Kind::Topic).replace(
        "\n  ]",
        ",\n    {\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sns:Publish\",\"Resource\":\"arn:aws:sns:us-west-1:555566667777:nsva-health\",\"Condition\":{\"Bool\":{\"aws:MultiFactorAuthPresent\":\"false\"}}}\n  ]",
    );
    let topic = topic.replace(TOPIC, "arn:aws:sns:us-west-1:555566667777:nsva-health");
    let topic = topic.replace(SESSION, "arn:aws:sts::210987654321:assumed-role/Other/xy");
    let topic = topic.replace("AWS:SourceOwner", "AWS:SourceAccount");
    let own = good(Kind::Permissions);
    let texts = PolicySet {
        trust: Some(trust.as_str()),
        permissions: Some(own.as_str()),
        topic: Some(topic.as_str()),
        key: None,
    };
    let decisions = decided(&across(), &texts);
    assert_eq!(decisions.assume.answer, Yes);
    assert_eq!(
        decisions.assume.headline(),
        "Network Security can assume the role."
    );
    let words = |decision: &Decision| -> Vec<String> {
        decision
            .reasons
            .iter()
            .map(|r| r.words.to_string())
            .collect()
    };
    assert_eq!(
        words(&decisions.assume)[0],
        "Statement 1 (“NetworkSecurityAssumeRole”, line 4) of the trust policy allows sts:AssumeRole to the whole account, which passes it on with its own policies."
    );
    assert_eq!(decisions.publish.answer, No);
    let said = words(&decisions.publish);
    assert_eq!(
        said,
        [
            "Statement 3 (line 32) of the topic policy might deny sns:Publish: whether its condition Bool on aws:MultiFactorAuthPresent is met can’t be known here.",
            "Role and topic are in different accounts, so both the role’s policy and the topic policy must allow it.",
            "No statement of the role’s permissions policy allows sns:Publish. Other policies of the role could allow it.",
            "No statement of the topic policy allows sns:Publish.",
        ]
    );
    let denial = &decisions.publish.reasons[0];
    assert_eq!(denial.speaks, Uncertain);
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
        "AWS rejects this trust policy because of line 6, so it isn’t in force as it stands: The effect is “allow”. It must be “Allow” or “Deny”, in exactly this case."
    );
    let denying = but(Kind::Trust, "\"Allow\"", "\"deny\"");
    let decision = decided(&plain(), &only(Kind::Trust, &denying)).assume;
    assert_eq!(decision.answer, No);
    let unread = but(Kind::Trust, "\"sts:AssumeRole\"", "{}");
    let decision = decided(&plain(), &only(Kind::Trust, &unread)).assume;
    assert_eq!(decision.answer, Uncertain);
}

/// What AWS documents about the two callers, and what it leaves open.
#[test]
fn facts_of_the_requests_decide_conditions() {
    let assuming = [
        // “You can't use root credentials to call AssumeRole” (STS).
        (
            r#"{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::737318609257:root"}}"#,
            No,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalArn":"arn:aws:iam::737318609257:root"}}"#,
            No,
        ),
        (
            r#"{"ArnNotEquals":{"aws:PrincipalArn":"arn:aws:iam::737318609257:root"}}"#,
            Yes,
        ),
        // Nor can federated users.
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:sts::737318609257:federated-user/*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:r*"}}"#,
            Uncertain,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:group/*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":["arn:aws:iam::1:*","arn:aws:iam::737318609257:*"]}}"#,
            Yes,
        ),
        (r#"{"StringEquals":{"aws:PrincipalType":"Account"}}"#, No),
        (
            r#"{"StringEquals":{"aws:PrincipalType":["User","AssumedRole"]}}"#,
            Yes,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalType":"User"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringNotEquals":{"aws:PrincipalType":"User"}}"#,
            Uncertain,
        ),
        // Users have a name, roles don't; which of them it is is not known.
        (r#"{"StringLike":{"aws:username":"*"}}"#, Uncertain),
        (r#"{"StringLikeIfExists":{"aws:username":"*"}}"#, Yes),
        (r#"{"StringLike":{"aws:userid":"*"}}"#, Yes),
        (
            r#"{"StringLike":{"sts:RoleSessionName":"appliance*"}}"#,
            Yes,
        ),
        (
            r#"{"StringLike":{"sts:RoleSessionName":"${aws:username}"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringEquals":{"sts:RoleSessionName":"${sts:RoleSessionName}"}}"#,
            Yes,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalAccount":"${aws:PrincipalAccount}"}}"#,
            Yes,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalAccount":"${aws:ResourceAccount}"}}"#,
            No,
        ),
        // A default stands in where the request has no such key.
        (
            r#"{"StringEquals":{"sts:RoleSessionName":"${aws:SourceAccount, 'appliancehealth'}"}}"#,
            Yes,
        ),
        (
            r#"{"StringEquals":{"sts:RoleSessionName":"${aws:SourceAccount}"}}"#,
            No,
        ),
        (
            r#"{"StringNotEquals":{"sts:RoleSessionName":"${aws:SourceAccount}"}}"#,
            Uncertain,
        ),
        (r#"{"StringEquals":{"sts:RoleSessionName":"${*}"}}"#, No),
        (r#"{"Bool":{"aws:SecureTransport":"true"}}"#, Yes),
        (r#"{"Bool":{"aws:ViaAWSService":"true"}}"#, No),
        (r#"{"Bool":{"aws:SecureTransport":"yes"}}"#, Uncertain),
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
            Uncertain,
        ),
        (
            r#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}"#,
            Uncertain,
        ),
        // With a blank it is another key, of which nothing is known.
        (
            r#"{"StringEquals":{"aws:PrincipalAccount ":"737318609257"}}"#,
            Uncertain,
        ),
        // None of several values.
        (
            r#"{"StringNotEquals":{"aws:PrincipalAccount":["1","2"]}}"#,
            Yes,
        ),
        (
            r#"{"StringNotEquals":{"aws:PrincipalAccount":["1","737318609257"]}}"#,
            No,
        ),
        (
            r#"{"StringNotLike":{"aws:PrincipalAccount":["7*","9*"]}}"#,
            No,
        ),
        (
            r#"{"StringNotEqualsIfExists":{"aws:SourceAccount":"1"}}"#,
            Yes,
        ),
        (
            r#"{"ForAnyValue:StringNotEquals":{"aws:SourceAccount":"1"}}"#,
            No,
        ),
        (
            r#"{"ForAllValues:StringNotEquals":{"aws:PrincipalAccount":["1","2"]}}"#,
            Yes,
        ),
        // Operators of another type than the key's: not documented.
        (
            r#"{"ArnEquals":{"aws:PrincipalAccount":"737318609257"}}"#,
            Uncertain,
        ),
        (
            r#"{"NumericEquals":{"aws:PrincipalAccount":"737318609257"}}"#,
            Uncertain,
        ),
        (
            r#"{"BinaryEquals":{"aws:PrincipalAccount":"737318609257"}}"#,
            Uncertain,
        ),
        (
            r#"{"Bool":{"sts:RoleSessionName":"appliancehealth"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringEquals":{"aws:SecureTransport":"true"}}"#,
            Uncertain,
        ),
        (r#"{"StringEquals":{"aws:CurrentTime":"*"}}"#, Uncertain),
        (r#"{"Null":{"aws:SecureTransport":"false"}}"#, Yes),
        // “true” and “false” in any case, and nothing else.
        (r#"{"Null":{"sts:ExternalId":"False"}}"#, Yes),
        (r#"{"Null":{"sts:ExternalId":"TRUE"}}"#, No),
        (r#"{"Null":{"sts:ExternalId":"yes"}}"#, Uncertain),
        (r#"{"Null":{"sts:ExternalId":""}}"#, Uncertain),
        (r#"{"Bool":{"aws:SecureTransport":"TRUE"}}"#, Yes),
        (r#"{"Bool":{"aws:SecureTransport":"false"}}"#, No),
        (r#"{"Bool":{"aws:SecureTransport":"yes"}}"#, Uncertain),
        // Whoever it is, is a user or a role of that account, by each part of the ARN.
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:*"}}"#,
            Yes,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws-cn:iam::737318609257:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:sts::737318609257:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam:us-east-1:737318609257:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609258:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:r*"}}"#,
            Uncertain,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:r"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:root"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:group/*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:user/?"}}"#,
            Uncertain,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"737318609257"}}"#,
            Uncertain,
        ),
        // Stars of a text go on over colons; where they are none, nothing is built on them.
        (
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:*"}}"#,
            Yes,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalArn":"arn:aws:iam::737318609257:*"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringNotEquals":{"aws:PrincipalArn":"arn:aws:iam::737318609257:*"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringNotLike":{"aws:PrincipalArn":"arn:aws:iam::737318609257:*"}}"#,
            No,
        ),
        (
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:s3:::*"}}"#,
            No,
        ),
        (
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:i*:x:y:z"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalArn":"arn:aws:iam::737318609257:group/a"}}"#,
            No,
        ),
        (r#"{"StringNotLike":{"aws:PrincipalArn":"*"}}"#, No),
        (r#"{"StringEquals":{"aws:PrincipalArn":"*"}}"#, Uncertain),
        (r#"{"ArnLike":{"aws:PrincipalArn":"*"}}"#, Uncertain),
        // One of two values.
        (
            r#"{"StringEquals":{"aws:PrincipalType":["User","AssumedRole"]}}"#,
            Yes,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalType":"User"}}"#,
            Uncertain,
        ),
        (r#"{"StringEquals":{"aws:PrincipalType":"Root"}}"#, No),
        (r#"{"StringNotEquals":{"aws:PrincipalType":"Root"}}"#, Yes),
        // What is there or not fits everything only where both do.
        (r#"{"StringLike":{"aws:PrincipalOrgID":"*"}}"#, Uncertain),
        (r#"{"StringLikeIfExists":{"aws:PrincipalOrgID":"*"}}"#, Yes),
        (
            r#"{"StringNotLikeIfExists":{"aws:PrincipalOrgID":"*"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringEqualsIfExists":{"aws:PrincipalOrgID":"*"}}"#,
            Uncertain,
        ),
        // A variable without a value fits nothing.
        (
            r#"{"StringEquals":{"aws:PrincipalAccount":"${aws:SourceAccount}"}}"#,
            No,
        ),
        (
            r#"{"StringNotEquals":{"aws:PrincipalAccount":"${aws:SourceAccount}"}}"#,
            Uncertain,
        ),
        // What is asked of values that are not there.
        (
            r#"{"ForAnyValue:StringEqualsIfExists":{"aws:SourceAccount":"1"}}"#,
            Uncertain,
        ),
        (
            r#"{"ForAllValues:StringEqualsIfExists":{"aws:SourceAccount":"1"}}"#,
            Yes,
        ),
        (
            r#"{"ForAnyValue:StringEquals":{"aws:SourceAccount":"1"}}"#,
            No,
        ),
        (r#"{"StringEquals":{"aws:SourceAccount":"1"}}"#, No),
        (r#"{"StringNotEquals":{"aws:SourceAccount":"1"}}"#, Yes),
    ];
    for (condition, answer) in assuming {
        assert_eq!(by_condition(condition), answer, "{condition}");
    }
    let publishing = [
        // A session of a role has no user name (“Principal key values”).
        (r#"{"StringLike":{"aws:username":"*"}}"#, No),
        (r#"{"StringNotLike":{"aws:username":"x"}}"#, Yes),
        (r#"{"Null":{"aws:username":"true"}}"#, Yes),
        (r#"{"StringLike":{"aws:userid":"*:appliancehealth"}}"#, Yes),
        (
            r#"{"StringLike":{"aws:userid":"AROA*:appliancehealth"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringLike":{"aws:userid":"AROAEXAMPLE:*"}}"#,
            Uncertain,
        ),
        (r#"{"StringLike":{"aws:userid":"*:policyaudit"}}"#, No),
        (r#"{"StringEquals":{"aws:userid":"AIDAEXAMPLE"}}"#, No),
        (
            r#"{"StringEquals":{"aws:userid":"AROAX:appliancehealth"}}"#,
            Uncertain,
        ),
        // The ARN is the role's, with its path.
        (
            r#"{"ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::210987654321:role/alerts/SnsNotificationRole"}}"#,
            Yes,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:sts::210987654321:assumed-role/*"}}"#,
            No,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalType":"AssumedRole"}}"#,
            Yes,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalTag/team":"x"}}"#,
            Uncertain,
        ),
        (r#"{"StringEquals":{"aws:RequestTag/team":"x"}}"#, No),
        (r#"{"Null":{"aws:TokenIssueTime":"false"}}"#, Yes),
        (
            r#"{"DateGreaterThan":{"aws:TokenIssueTime":"2020-01-01T00:00:00Z"}}"#,
            Uncertain,
        ),
        (
            r#"{"ForAnyValue:StringEquals":{"aws:CalledVia":"athena.amazonaws.com"}}"#,
            No,
        ),
        (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"x"}}"#, Yes),
        (
            r#"{"StringEquals":{"aws:SourceOwner":"210987654321"}}"#,
            Uncertain,
        ),
        // A value of which the end is known.
        (r#"{"StringLike":{"aws:userid":"*health"}}"#, Yes),
        (r#"{"StringLike":{"aws:userid":"AROA*health"}}"#, Uncertain),
        (
            r#"{"StringLike":{"aws:userid":"*x:appliancehealth"}}"#,
            Uncertain,
        ),
        (r#"{"StringLike":{"aws:userid":"AROA?ealth"}}"#, Uncertain),
        (r#"{"StringLike":{"aws:userid":"*"}}"#, Yes),
        (
            r#"{"StringLike":{"aws:userid":"AROA:APPLIANCEHEALTH"}}"#,
            No,
        ),
        (
            r#"{"StringEquals":{"aws:userid":"AROA:APPLIANCEHEALTH"}}"#,
            No,
        ),
        (
            r#"{"StringEqualsIgnoreCase":{"aws:userid":"AROA:APPLIANCEHEALTH"}}"#,
            Uncertain,
        ),
        (
            r#"{"StringNotEqualsIgnoreCase":{"aws:userid":"AROA:POLICYAUDIT"}}"#,
            Yes,
        ),
        (r#"{"StringEquals":{"aws:userid":"health"}}"#, No),
        (r#"{"StringNotLike":{"aws:userid":"*health"}}"#, No),
        // Each part of an ARN is compared alone.
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::210987654321:role/alerts/*"}}"#,
            Yes,
        ),
        (r#"{"ArnLike":{"aws:PrincipalArn":"arn:*:*:*:*:*"}}"#, Yes),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws-cn:iam::210987654321:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:sts::210987654321:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam:x:210987654321:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::210987654322:*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::210987654321:role/Sns*"}}"#,
            No,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam:*:role/*"}}"#,
            Uncertain,
        ),
        (
            r#"{"ArnLike":{"aws:PrincipalArn":"SnsNotificationRole"}}"#,
            Uncertain,
        ),
    ];
    let nothing = own(r#""logs:*""#, r#""*""#);
    for (condition, answer) in publishing {
        let topic = on_topic(&format!(r#"{{"AWS":"{SESSION}"}}"#));
        let topic = topic.replace(
            "\"Resource\"",
            &format!(r#""Condition":{condition},"Resource""#),
        );
        assert_eq!(
            publish(&plain(), Some(&nothing), Some(&topic)),
            answer,
            "{condition}"
        );
    }
}

/// IAM reference, “Resource” and “Variables”: what is known is filled in, and what
/// is left out at the end of an ARN stands for anything.
#[test]
fn variables_and_short_arns_are_filled_in() {
    let topic = on_topic(r#"{"AWS":"464622532012"}"#);
    let table = [
        // Before the resource no variable can stand.
        (
            "arn:aws:sns:us-west-1:${aws:PrincipalAccount}:nsva-health",
            No,
        ),
        (
            "arn:aws:sns:${aws:RequestedRegion}:${aws:principalaccount}:*",
            No,
        ),
        (
            "arn:aws:sns:us-west-1:210987654321:${aws:username, '*'}",
            Yes,
        ),
        ("arn:aws:sns:us-west-1:210987654321:${aws:username}", No),
        (
            "arn:aws:sns:us-west-1:210987654321:${aws:username, 'nsva-health'}",
            Yes,
        ),
        (
            "arn:aws:sns:us-west-1:210987654321:nsva-${aws:PrincipalTag/x}",
            Uncertain,
        ),
        ("arn:aws:sns", Uncertain),
        ("arn:aws:sqs", No),
        ("arn:aws:sns:us-west-1:*", Yes),
        ("arn:aws:sns:*:nsva-health", Uncertain),
    ];
    for (resource, answer) in table {
        let own = own(r#""sns:Publish""#, &format!("{resource:?}"));
        assert_eq!(publish(&plain(), Some(&own), Some(&topic)), answer, "{own}");
    }
    let negated = |resource: &str| {
        format!(r#"{{"Effect":"Allow","Action":"sns:Publish","NotResource":"{resource}"}}"#)
    };
    // What “not” makes of a variable without a value is not documented.
    let open = negated("arn:aws:sns:us-west-1:210987654321:${aws:username}");
    assert_eq!(publish(&plain(), Some(&open), Some(&topic)), Uncertain);
    let other = negated("arn:aws:sns:us-west-1:${aws:PrincipalAccount}:other");
    assert_eq!(publish(&plain(), Some(&other), Some(&topic)), Uncertain);
    // What AWS makes of a denial with a variable there is not known.
    let allowed = own(r#""sns:Publish""#, &format!("{TOPIC:?}"));
    for member in ["Resource", "NotResource"] {
        let denied = format!(
            r#"{{"Effect":"Deny","Action":"sns:*","{member}":"arn:aws:sns:*:${{aws:ResourceAccount}}:*"}}"#
        );
        let both = format!("{allowed},{denied}");
        assert_eq!(
            publish(&plain(), Some(&both), Some(&topic)),
            Uncertain,
            "{both}"
        );
        // In a document that knows no variables it is a text that fits nothing.
    }
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sns:Publish","Resource":"arn:aws:sns:us-west-1:${aws:ResourceAccount}:nsva-health"}]}"#;
    let found = examined(&plain(), Kind::Permissions, text);
    assert!(rules(&found).contains(&"resource/variable"), "{found:?}");
    assert!(found.iter().any(|it| it.fix.is_some()), "{found:?}");
}

/// Sessions and users as principals of a trust policy: valid, and open because
/// nobody says which one Network Security uses; federated users can't ask.
#[test]
fn one_principal_of_the_account_stays_open() {
    let table = [
        (
            "arn:aws:sts::737318609257:assumed-role/Pub/session",
            Uncertain,
        ),
        ("arn:aws:iam::737318609257:user/pub", Uncertain),
        ("arn:aws:iam::737318609257:role/a/b/Pub", Uncertain),
        ("arn:aws:sts::737318609257:federated-user/pub", No),
        ("arn:aws:sts::111122223333:assumed-role/Pub/session", No),
    ];
    for (who, answer) in table {
        let principal = format!(r#"{{"AWS":"{who}"}}"#);
        assert_eq!(by_principal(&principal), answer, "{who}");
        let text = document(&format!(
            r#"{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}"#
        ));
        let found = examined(&plain(), Kind::Trust, &text);
        assert!(
            !rules(&found).contains(&"principal/impossible"),
            "{found:#?}"
        );
    }
}

/// An operator of another type than the key's is remarked upon, wherever it is.
#[test]
fn operators_that_do_not_fit_their_key_are_told() {
    let table = [
        ("ArnEquals", "sts:ExternalId", true),
        ("Bool", "sts:ExternalId", true),
        ("NumericEquals", "sts:ExternalId", true),
        ("StringEquals", "aws:SecureTransport", true),
        ("StringEquals", "aws:SourceIp", true),
        ("StringEquals", "aws:PrincipalOrgPaths", true),
        ("ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", false),
        ("StringLike", "aws:PrincipalArn", false),
        ("ArnLike", "aws:PrincipalArn", false),
        ("NumericLessThan", "aws:EpochTime", false),
        ("NotIpAddress", "aws:SourceIp", false),
        ("Null", "aws:SourceIp", false),
        ("Bool", "example.com:flag", false),
    ];
    for (operator, key, told) in table {
        let text = document(&format!(
            r#"{{"Effect":"Allow","Principal":{{"AWS":"*"}},"Action":"sts:AssumeRole","Condition":{{"{operator}":{{"{key}":"x"}}}}}}"#
        ));
        let found = examined(&plain(), Kind::Trust, &text);
        assert_eq!(
            rules(&found).contains(&"condition/type"),
            told,
            "{operator} {key}"
        );
    }
}

/// A key that is cut short or under another service is told, with the one that is
/// meant; any other can be somebody's own.
#[test]
fn keys_are_told_that_are_cut_short_or_under_another_service() {
    let table = [
        (
            "aws:PrincipalIsAWSServic",
            Some("aws:PrincipalIsAWSService"),
        ),
        ("aws:PrincipalIsAWSSer", Some("aws:PrincipalIsAWSService")),
        ("aws:PrincipalIsAWSSe", None),
        // Too little is left of it.
        ("aws:VpceAcco", None),
        (
            "iam:PrincipalIsAWSService",
            Some("aws:PrincipalIsAWSService"),
        ),
        (
            "principal-is-aws-service",
            Some("aws:PrincipalIsAWSService"),
        ),
        ("iam:Referer", Some("aws:Referer")),
        // Short names mean many things.
        ("iam:userid", None),
        ("example:external", None),
    ];
    for (written, meant) in table {
        let text = but(Kind::Trust, "sts:ExternalId", written);
        let found = examined(&plain(), Kind::Trust, &text);
        let mut told = found
            .iter()
            .filter(|finding| finding.rule == "condition/key-misspelt");
        let told = told.next().map(|finding| finding.message.to_string());
        match (told, meant) {
            (None, None) => {}
            (Some(told), Some(meant)) => assert!(told.contains(meant), "{written}: {told}"),
            other => panic!("{written}: {other:?}"),
        }
    }
}
