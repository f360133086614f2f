//! What holds for every set-up and every text.

use super::*;
use crate::recover::recover;
use domain::aws::Partition;
use domain::matching::Answer;
use proptest::prelude::*;
use proptest::sample::select;
use setup::doctor::mend;
use setup::finding::FixKind;
use setup::mask::left_out;
use setup::needed::needed;
use setup::policy::merge_statement;

fn region(partition: Partition) -> impl Strategy<Value = String> {
    let prefixes: &[&str] = match partition {
        Partition::Aws => &[
            "us-west",
            "eu-central",
            "ap-southeast",
            "mx-central",
            "il-central",
        ],
        Partition::AwsCn => &["cn-north", "cn-northwest"],
        Partition::AwsUsGov => &["us-gov-west", "us-gov-east"],
        Partition::AwsIso => &["us-iso-east"],
        Partition::AwsIsoB => &["us-isob-east"],
        Partition::AwsIsoE => &["eu-isoe-west"],
        Partition::AwsIsoF => &["us-isof-south"],
        Partition::AwsEusc => &["eusc-de-east"],
    };
    (select(prefixes.to_vec()), 1_u8..30).prop_map(|(prefix, number)| format!("{prefix}-{number}"))
}

/// Valid set-ups of all partitions, in one account or across accounts.
fn any_setup() -> impl Strategy<Value = Setup> {
    // AWS takes `*` and `?` in a path too, but then nobody can name the role in a
    // key's policy.
    let partition = select(Partition::ALL.to_vec());
    partition.prop_flat_map(|partition| {
        (
            region(partition),
            "[0-9]{12}",
            "[0-9]{12}",
            any::<bool>(),
            prop_oneof!["[A-Za-z0-9_-]{1,40}", "[A-Za-z0-9_-]{251}"],
            any::<bool>(),
            prop_oneof![
                Just("/".to_owned()),
                "(/[!-)+-.0->@-~]{1,12}){1,4}/",
                "/[a-z]{509}/".prop_map(|path| path),
            ],
            prop_oneof!["[A-Za-z0-9_+=,.@-]{1,30}", "[A-Za-z0-9_+=,.@-]{64}"],
            "[A-Za-z0-9_+=,.@-]{2,64}",
            (
                prop_oneof!["[A-Za-z0-9_+=,.@:/-]{2,60}", "[A-Za-z0-9_+=,.@:/-]{1224}"],
                "[0-9]{12}",
                proptest::option::of("[0-9a-f]{8}-[0-9a-f]{4}"),
            ),
        )
            .prop_filter_map(
                "the account that is trusted is another one",
                move |(
                    region,
                    account,
                    topic_account,
                    same,
                    topic,
                    fifo,
                    path,
                    role,
                    kind,
                    (id, trusted, key),
                )| {
                    let topic_account = if same { &account } else { &topic_account };
                    let suffix = if fifo { ".fifo" } else { "" };
                    let topic =
                        format!("arn:{partition}:sns:{region}:{topic_account}:{topic}{suffix}");
                    let role = format!("arn:{partition}:iam::{account}:role{path}{role}");
                    let trusted = if same {
                        "737318609257".to_owned()
                    } else {
                        trusted
                    };
                    (trusted != account).then_some(())?;
                    Some(Setup {
                        notification_type: NotificationType::parse(&kind).ok()?,
                        topic: TopicArn::parse(&topic).ok()?,
                        role: RoleArn::parse(&role).ok()?,
                        external_id: ExternalId::parse(&id).ok()?,
                        trusted_account: trusted,
                        key_arn: key
                            .map(|key| format!("arn:{partition}:kms:{region}:{account}:key/{key}")),
                    })
                },
            )
    })
}

/// Pieces that documents and broken documents are made of.
fn any_text() -> impl Strategy<Value = String> {
    let pieces = vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\\"",
        "\\",
        "\n",
        " ",
        "\u{a0}",
        "“",
        "”",
        "'",
        "//",
        "/*",
        "*/",
        "#",
        "%7B%22",
        "%",
        "\"Version\":",
        "\"2012-10-17\"",
        "\"Statement\":",
        "\"Sid\":",
        "\"Effect\":",
        "\"Allow\"",
        "\"Deny\"",
        "\"Principal\":",
        "\"NotPrincipal\":",
        "\"AWS\":",
        "\"Service\":",
        "\"*\"",
        "\"Action\":",
        "\"NotAction\":",
        "\"sns:Publish\"",
        "\"sts:AssumeRole\"",
        "\"Resource\":",
        "\"Resources\":",
        "\"Condition\":",
        "\"StringEquals\":",
        "\"ForAllValues:StringLikeIfExists\":",
        "\"sts:ExternalId\":",
        "\"Null\":",
        "true",
        "null",
        "1.5e3",
        TOPIC,
        ROLE,
        SESSION,
        EXTERNAL_ID,
        "<x>",
        "é",
        "🔔",
    ];
    proptest::collection::vec(select(pieces), 0..30).prop_map(|pieces| pieces.concat())
}

/// A good document with a piece of it cut out or replaced by another text.
fn mutated() -> impl Strategy<Value = (Kind, String)> {
    (
        select(Kind::ALL.to_vec()),
        any::<prop::sample::Index>(),
        0..40_usize,
        any_text(),
    )
        .prop_map(|(kind, at, length, piece)| {
            let text = good(kind);
            let at = at.index(text.len());
            let end = (at + length).min(text.len());
            let piece: String = piece.chars().take(20).collect();
            (kind, format!("{}{piece}{}", &text[..at], &text[end..]))
        })
}

/// A good document with one character inside a text of it changed.
fn slipped() -> impl Strategy<Value = (Kind, String)> {
    let slip = select(vec![
        "", "x", "X", "0", "9", "-", "*", "?", " ", "/", ":", ",", "s",
    ]);
    (
        select(Kind::ALL.to_vec()),
        any::<prop::sample::Index>(),
        slip,
        0..3_u8,
    )
        .prop_map(|(kind, at, slip, way)| {
            let text = good(kind);
            // Where a letter or digit stands, so that it is inside a text.
            let places: Vec<usize> = text
                .char_indices()
                .filter(|(_, c)| c.is_ascii_alphanumeric())
                .map(|(at, _)| at)
                .collect();
            let at = places[at.index(places.len())];
            let (before, rest) = text.split_at(at);
            let (old, after) = rest.split_at(1);
            let new = match way {
                0 => format!("{slip}{old}"),
                1 => slip.to_owned(),
                _ if old.chars().all(char::is_lowercase) => old.to_uppercase(),
                _ => old.to_lowercase(),
            };
            (kind, format!("{before}{new}{after}"))
        })
}

/// Whatever the text is: places are in it, nothing leaks, corrections come to an
/// end and lead to texts in which they are no longer needed.
fn assert_sound(setup: &Setup, kind: Kind, text: &str) -> Result<(), TestCaseError> {
    let found = examined(setup, kind, text);
    for finding in &found {
        prop_assert!(
            !finding.message.to_string().contains(EXTERNAL_ID),
            "{finding:?}"
        );
        prop_assert!(finding.message.to_string().ends_with('.'), "{finding:?}");
        if let Some(span) = finding.span {
            prop_assert!(text.get(span.start..span.end).is_some(), "{finding:?}");
        }
        if let Some(mended) = mend(text, finding) {
            prop_assert!(mended != text, "{finding:?} changes nothing");
        }
    }
    if let Some(better) = corrected(setup, kind, text) {
        prop_assert_eq!(corrected(setup, kind, &better), None, "of {}", better);
        prop_assert!(!better.is_empty());
    }
    let _ = left_out(setup, text);
    let _ = merge_statement(text, &needed(setup).topic[0]);
    let _ = decided(setup, &only(kind, text));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn documents_lead_back_to_what_they_were_made_from(setup in any_setup()) {
        let texts = documents(&setup);
        let documents = texts.map(|_, text| text.as_deref().map(|text| read(text).unwrap()));
        let documents = documents.map(|_, document| document.as_ref());
        prop_assert_eq!(recover(&documents, setup.role.path()), Ok(setup));
    }

    #[test]
    fn documents_made_here_are_enough_and_faultless(setup in any_setup()) {
        let texts = documents(&setup);
        let texts = texts.map(|_, text| text.as_deref());
        let found = examine(&setup, &texts);
        prop_assert!(found.iter().all(|finding| finding.document.is_none()), "{:#?}", found);
        // Which account the vendor has in another partition is not documented.
        let known = setup.role.partition() == Partition::Aws;
        let answer = if known { Answer::Yes } else { Answer::Uncertain };
        prop_assert_eq!(decided(&setup, &texts).all(), answer);
    }

    #[test]
    fn documents_of_another_set_up_are_not_enough(setup in any_setup(), other in any_setup()) {
        prop_assume!(setup.external_id != other.external_id);
        // What names another topic or partition is refused, and nobody's to mend.
        let other = Setup { topic: setup.topic.clone(), role: setup.role.clone(), key_arn: setup.key_arn.clone(), ..other };
        let texts = documents(&other);
        let texts = texts.map(|_, text| text.as_deref());
        prop_assert_ne!(decided(&setup, &texts).assume.answer, Answer::Yes);
        let corrected = correct_all(&setup, &texts);
        for kind in [Kind::Trust, Kind::Permissions, Kind::Topic] {
            let text = corrected.get(kind).as_deref().or(*texts.get(kind)).unwrap();
            if kind == Kind::Trust && setup.role.partition() != Partition::Aws {
                let count = |text: &str| text.matches(&setup.trusted_account).count();
                prop_assert!(count(text) <= count(texts.get(kind).unwrap()), "{}", text);
                continue;
            }
            let left = examined(&setup, kind, text);
            prop_assert!(serious(&left).is_empty(), "{:#?} in {}", left, text);
        }
    }

    #[test]
    fn merging_leads_to_enough_and_keeps_what_was_there(setup in any_setup(), other in any_setup()) {
        let ours = &needed(&setup).topic[0];
        prop_assume!(setup.notification_type != other.notification_type);
        let other = Setup { topic: setup.topic.clone(), role: setup.role.clone(), ..other };
        let before = documents(&other).topic.unwrap().replace("NetworkSecurityPublish", "Other");
        let merged = merge_statement(&before, ours).unwrap();
        let kept: Vec<&str> = merged.lines().collect();
        prop_assert!(before.lines().filter(|line| !kept.contains(line)).count() <= 1);
        let again = merge_statement(&merged, ours).unwrap();
        prop_assert_eq!(&again, &merged);
        let found = examined(&setup, Kind::Topic, &merged);
        prop_assert!(serious(&found).is_empty(), "{:#?}", found);
    }

    #[test]
    fn any_text_can_be_examined(kind in select(Kind::ALL.to_vec()), text in any_text()) {
        assert_sound(&with_key(), kind, &text)?;
    }

    #[test]
    fn any_characters_can_be_examined(kind in select(Kind::ALL.to_vec()), text in "\\PC{0,60}") {
        assert_sound(&plain(), kind, &text)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Doctor and decision agree: no complaint without an effect on the one
    /// hand, nothing that fails unnoticed on the other.
    #[test]
    fn silence_means_that_it_works((kind, text) in slipped()) {
        let setup = with_key();
        let far = Setup { topic: across().topic, ..with_key() };
        for setup in [setup, far] {
            let adapted = |text: &str| text.replace(TOPIC, &setup.topic.to_string());
            let all = Kind::ALL.map(|other| if other == kind { adapted(&text) } else { adapted(&good(other)) });
            let [trust, permissions, topic, key] = all.each_ref().map(|text| Some(text.as_str()));
            let texts = PolicySet { trust, permissions, topic, key };
            let answer = decided(&setup, &texts).all();
            let pasted = texts.get(kind).unwrap();
            let alone = examined(&setup, kind, pasted);
            let mut found = examine(&setup, &texts);
            found.retain(|finding| finding.document == Some(kind));
            prop_assert_eq!(rules(&alone), rules(&found));
            if serious(&found).is_empty() {
                prop_assert_eq!(answer, Answer::Yes, "{}", pasted);
            }
            if answer == Answer::Yes {
                let refused = found.iter().find(|f| f.severity == Severity::Error);
                prop_assert!(refused.is_none(), "{:?} in {}", refused, pasted);
            }
            let mended = corrected(&setup, kind, pasted).unwrap_or_else(|| (*pasted).to_owned());
            let left = examined(&setup, kind, &mended);
            prop_assert!(left.iter().all(|f| f.severity != Severity::Error || f.fix.as_ref().is_none_or(|fix| fix.kind == FixKind::Admit)), "{:?}", left);
        }
    }

    #[test]
    fn mutated_documents_can_be_examined((kind, text) in mutated()) {
        assert_sound(&with_key(), kind, &text)?;
    }
}
