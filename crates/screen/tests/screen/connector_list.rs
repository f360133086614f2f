//! The list of connectors.

use std::sync::Arc;

use domain::connector::Connector;
use domain::secret::Secret;
use screen::collation::no_rules;
use screen::connector_list::{self, ConnectorRows, SPEC, filter_choices, matching, sentence, view};
use screen::list_query::ListQuery;

fn connector(kind: &str, topic: &str, role: &str) -> Connector {
    Connector {
        notification_type: kind.to_owned(),
        topic_arn: topic.to_owned(),
        role_arn: role.to_owned(),
        external_id: Secret::new("hidden-external-id"),
    }
}

fn rows(list: &[Connector]) -> ConnectorRows {
    connector_list::rows(Arc::new(list.to_vec()), no_rules)
}

fn sample() -> Vec<Connector> {
    vec![
        connector(
            "type10",
            "arn:aws:sns:eu-west-1:111111111111:health",
            "arn:aws:iam::111111111111:role/path/to/Sender",
        ),
        connector(
            "type9",
            "arn:aws-cn:sns:cn-north-1:222222222222:alerts",
            "arn:aws-cn:iam::333333333333:role/Sender",
        ),
        connector("broken", "no arn: at all", ""),
    ]
}

#[test]
fn rows_read_what_can_be_read() {
    let rows = rows(&sample());
    let shown: Vec<_> = rows
        .all()
        .iter()
        .map(|r| {
            [
                &r.topic_name,
                &r.role_name,
                &r.partition,
                &r.region,
                &r.account,
                &r.role_account,
            ]
            .map(String::as_str)
        })
        .collect();
    assert_eq!(
        shown,
        [
            [
                "health",
                "Sender",
                "aws",
                "eu-west-1",
                "111111111111",
                "111111111111"
            ],
            [
                "alerts",
                "Sender",
                "aws-cn",
                "cn-north-1",
                "222222222222",
                "333333333333"
            ],
            ["no arn: at all", "", "", "", "", ""],
        ]
    );
}

#[test]
fn found_filtered_and_sorted() {
    let three = rows(&sample());
    let table: [(&str, &[usize], &str); 9] = [
        ("", &[2, 1, 0], "3 connectors, by type"),
        ("sort=-type", &[0, 1, 2], "3 connectors, by type, Z to A"),
        ("sort=topic", &[1, 0, 2], "3 connectors, by topic"),
        (
            "sort=-account",
            &[1, 0, 2],
            "3 connectors, by account, highest first",
        ),
        ("q=SENDER", &[1, 0], "2 of 3, by type"),
        ("partition=aws", &[0], "1 of 3"),
        ("account=333333333333", &[1], "1 of 3"),
        (
            "region=eu-west-1&region=cn-north-1",
            &[1, 0],
            "2 of 3, by type",
        ),
        ("q=broken+no", &[2], "1 of 3"),
    ];
    for (query, found, words) in table {
        let query = ListQuery::parse(query, &SPEC);
        assert_eq!(matching(&three, &query), found, "{query:?}");
        assert_eq!(sentence(&view(&three, &query, 20), &query), words);
    }
    assert_eq!(
        sentence(
            &view(&rows(&[]), &ListQuery::default(), 20),
            &ListQuery::default()
        ),
        "No connectors"
    );
}

#[test]
fn rows_are_chosen_and_sorted_by_their_verdict() {
    let mut sound = connector(
        "appliancehealth",
        "arn:aws:sns:eu-west-1:210987654321:health",
        "arn:aws:iam::210987654321:role/Sender",
    );
    sound.external_id = Secret::new("6f1c2b9e-5a07-4d3e-8f41-0c9d7be2a653");
    let two = rows(&[sound, connector("broken", "no arn: at all", "")]);
    let table: [(&str, &[usize], &str); 4] = [
        ("verdict=ok", &[0], "1 of 2"),
        ("verdict=warnings", &[1], "1 of 2"),
        ("sort=-verdict", &[1, 0], "2 connectors, most severe first"),
        ("sort=verdict", &[0, 1], "2 connectors, least severe first"),
    ];
    for (query, found, words) in table {
        let query = ListQuery::parse(query, &SPEC);
        assert_eq!(matching(&two, &query), found, "{query:?}");
        assert_eq!(sentence(&view(&two, &query, 20), &query), words);
    }
}

#[test]
fn the_external_id_cannot_be_searched_for_and_is_not_printed() {
    let rows = rows(&sample());
    for part in ["hidden", "external", "hidden-external-id"] {
        assert!(matching(&rows, &ListQuery::default().with_search(part)).is_empty());
    }
    assert!(!format!("{rows:?}").contains("hidden-external-id"));
}

#[test]
fn choices_list_what_occurs() {
    let groups = filter_choices(&rows(&sample()));
    let values = |key: &str| -> Vec<(String, usize)> {
        let group = groups.iter().find(|group| group.key == key).unwrap();
        group
            .options
            .iter()
            .map(|(value, _, count)| (value.clone(), *count))
            .collect()
    };
    let pairs = |list: &[(&str, usize)]| -> Vec<(String, usize)> {
        list.iter()
            .map(|(value, count)| ((*value).to_owned(), *count))
            .collect()
    };
    assert_eq!(values("partition"), pairs(&[("aws", 1), ("aws-cn", 1)]));
    assert_eq!(
        values("region"),
        pairs(&[("cn-north-1", 1), ("eu-west-1", 1)])
    );
    assert_eq!(
        values("account"),
        pairs(&[
            ("111111111111", 1),
            ("222222222222", 1),
            ("333333333333", 1)
        ])
    );
    assert_eq!(
        values("verdict")
            .iter()
            .map(|(_, count)| count)
            .sum::<usize>(),
        3
    );
}
