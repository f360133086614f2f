//! What a long text costs, counted in allocations and bytes, which are the same on every
//! machine: neither time nor memory may grow faster than the text.
#![allow(clippy::unwrap_used)]

use allocation_counter::{AllocationInfo, measure};
use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
use setup::decide::decide;
use setup::doctor::examine;
use setup::mask::left_out;
use setup::policy::{Kind, PolicySet, merge_statement, read_all};
use setup::source::Setup;

const TOPIC: &str = "arn:aws:sns:eu-west-1:444455556666:nsva-health";

fn setup() -> Setup {
    Setup {
        notification_type: NotificationType::parse("appliancehealth").unwrap(),
        topic: TopicArn::parse(TOPIC).unwrap(),
        role: RoleArn::parse("arn:aws:iam::222233334444:role/SnsNotificationRole").unwrap(),
        external_id: ExternalId::parse("7c9e6679-7425-40de-944b-e07fc1f90ae7").unwrap(),
        trusted_account: "737318609257".to_owned(),
        key_arn: None,
    }
}

/// A list of that many texts.
fn list(count: usize, text: &str) -> String {
    format!("[{}]", vec![format!("\"{text}\""); count].join(","))
}

fn statement(principals: &str, resources: &str, conditions: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":{principals}}},"Action":"sns:Publish","Resource":{resources},"Condition":{conditions}}}]}}"#
    )
}

/// What is done with a text when it is checked; corrections do it again some times.
fn cost(kind: Kind, text: &str) -> AllocationInfo {
    let setup = setup();
    let mut texts = PolicySet::default();
    *texts.get_mut(kind) = Some(text);
    let topic = setup::needed::topic_statement(&setup);
    measure(|| {
        let _ = examine(&setup, &texts);
        let read = read_all(&texts);
        let documents = read.map(|_, document| document.as_ref());
        let _ = decide(&setup, &documents).given(&texts);
        let _ = left_out(&setup, text);
        let _ = merge_statement(text, &topic);
    })
}

type Make = fn(usize) -> String;

/// Texts that hold something a number of times, with what they hold.
const TEXTS: [(&str, Make); 12] = [
    ("everybody", |n| statement(&list(n, "*"), "\"*\"", "{}")),
    ("accounts", |n| {
        let all = list(n, "arn:aws:iam::100000000000:root");
        statement(&all, &format!("\"{TOPIC}\""), "{}")
    }),
    ("principals that can't be", |n| {
        statement(&list(n, "arn:aws:iam::1:root"), "\"*\"", "{}")
    }),
    ("others beside one that can be", |n| {
        let all = list(n, "arn:aws:iam::1:root").replacen("::1:", "::100000000000:", 1);
        statement(&all, "\"*\"", "{}")
    }),
    ("deleted roles", |n| {
        statement(&list(n, "AROAEXAMPLEEXAMPLE12"), "\"*\"", "{}")
    }),
    ("resources", |n| statement("\"*\"", &list(n, TOPIC), "{}")),
    ("values", |n| {
        let values = list(n, "7c9e6679");
        let condition = format!("{{\"StringEquals\":{{\"sts:ExternalId\":{values}}}}}");
        statement("\"*\"", "\"*\"", &condition)
    }),
    ("statements of one name", |n| {
        let one = r#"{"Sid":"a","Effect":"Deny"}"#;
        format!("[{}]", vec![one; n].join(","))
    }),
    ("actions with blanks", |n| {
        let actions = list(n, "sns: Publish");
        statement("\"*\"", "\"*\"", "{}").replace("\"sns:Publish\"", &actions)
    }),
    ("brackets", |n| "[".repeat(8 * n)),
    ("escaped quotes", |n| "\\\"".repeat(4 * n)),
    ("documents to come", |n| {
        format!("{{\"Version\":\"2012-10-17\",\"Id\":{}}}", list(n, "x"))
    }),
];

/// How many of each are in a text that is examined, and in one that is too long for it.
const FEW: usize = 300;
const MANY: usize = 30_000;

#[test]
fn what_a_text_costs_grows_with_it_and_no_faster() {
    for (what, make) in TEXTS {
        for kind in Kind::ALL {
            let each = |count: usize| {
                let text = make(count);
                let (cost, length) = (cost(kind, &text), text.len() as u64);
                let work = (cost.count_total + cost.bytes_total) / length;
                (work.max(1), cost.bytes_max / length)
            };
            let [few, more, many] = [FEW, 3 * FEW, MANY].map(each);
            for (work, memory) in [more, many] {
                let (least, held) = few;
                assert!(
                    work <= least * 3 / 2,
                    "{what}, {kind:?}: {least} bytes, then {work}"
                );
                assert!(
                    memory <= held * 3 / 2,
                    "{what}, {kind:?}: {held} held, then {memory}"
                );
            }
        }
    }
}
