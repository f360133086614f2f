//! Generators of texts, stored objects and forms.
#![allow(dead_code, missing_docs)]

use domain::connector::{Connector, ConnectorForm, SecretEdit};
use domain::notification::{
    Condition, Filter, FilterMode, GroupRow, Notification, NotificationForm, OperationRow,
    OperationSet, Operator, RuleRow, Scope, Site, UserGroup, ValidationContext,
};
use domain::secret::Secret;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

const FRAGMENTS: &[&str] = &[
    "arn",
    "ARN",
    "urn",
    ":",
    ":",
    ":",
    ":",
    "aws",
    "aws-us-gov",
    "AWS",
    "sns",
    "iam",
    "sts",
    "smn",
    "fss",
    "us-west-1",
    "us-west-1a",
    "US-WEST-1",
    "us-gov-west-1",
    "123456789012",
    "12345678901",
    "1234-5678-9012",
    "role/",
    "Role/",
    "role",
    "assumed-role/",
    "root",
    "/",
    "alerts",
    ".fifo",
    ".",
    "-",
    "_",
    " ",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "\"",
    "“",
    "”",
    "'",
    ",",
    "<account>",
    "{regionid}",
    "<",
    ">",
    "ö",
    "告",
    "🔔",
    "https://",
    "#",
    "function",
    "latest",
    "!",
    "=",
    "!=",
    "code",
    "trace_rating",
    "Warning",
    "trace_type",
    "apicall",
    "api_version",
    "24edf66e79d04187acb99a463e610764",
    "arn:aws:sns:",
    "arn:aws:iam::",
    "urn:smn:eu-west-101:",
    "console.aws.amazon.com",
    "\n",
    "\u{0}",
];

/// Anything at all, or something put together from what identifiers contain.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => any::<String>(),
        4 => vec(select(FRAGMENTS), 0..12).prop_map(|parts| parts.concat()),
        1 => "[A-Za-z0-9_]{0,70}",
    ]
}

pub fn topic_arn() -> impl Strategy<Value = String> {
    let place = select(
        &[
            ("aws", "us-west-1"),
            ("aws", "ap-southeast-10"),
            ("aws-cn", "cn-north-1"),
            ("aws-us-gov", "us-gov-east-1"),
            ("aws-iso", "us-iso-east-1"),
            ("aws-iso-b", "us-isob-east-1"),
            ("aws-iso-e", "eu-isoe-west-1"),
            ("aws-iso-f", "us-isof-south-1"),
            ("aws-eusc", "eusc-de-east-1"),
        ][..],
    );
    (
        place,
        "[0-9]{12}",
        "[A-Za-z0-9_-]{1,251}",
        select(&["", ".fifo"][..]),
    )
        .prop_map(|((partition, region), account, name, suffix)| {
            format!("arn:{partition}:sns:{region}:{account}:{name}{suffix}")
        })
}

pub fn role_arn() -> impl Strategy<Value = String> {
    let partition = select(&["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-eusc"][..]);
    // Brackets are left out: together they read as a template's placeholder.
    (
        partition,
        "[0-9]{12}",
        "(/[!#-&(-;=?-z|~]{1,100}){0,3}/",
        "[A-Za-z0-9_+=,.@-]{1,64}",
    )
        .prop_filter_map(
            "not a link, not only punctuation",
            |(partition, account, path, name)| {
                let arn = format!("arn:{partition}:iam::{account}:role{path}{name}");
                (!arn.contains("://")).then_some(arn)
            },
        )
}

pub fn target_urn() -> impl Strategy<Value = String> {
    let topic =
        "urn:smn:[a-z]{2}-[a-z]{1,9}-[0-9]{1,3}:[0-9a-f]{32}:[A-Za-z0-9][A-Za-z0-9_-]{0,254}";
    let function = "urn:fss:[a-z]{2}-[a-z]{1,9}-[0-9]{1,3}:[0-9a-f]{32}:function:[A-Za-z0-9_-]{1,20}:[A-Za-z0-9_-]{1,60}(:!?[A-Za-z0-9_.-]{1,20})?";
    prop_oneof![topic, function]
}

fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        Just(Scope::Complete),
        Just(Scope::Customized),
        text().prop_map(Scope::Other)
    ]
}

fn condition() -> impl Strategy<Value = Condition> {
    prop_oneof![
        Just(Condition::And),
        Just(Condition::Or),
        text().prop_map(Condition::Other)
    ]
}

/// Rules that are well-formed, nearly so, or anything.
pub fn rule_text() -> impl Strategy<Value = String> {
    let field = select(
        &[
            "api_version",
            "code",
            "trace_rating",
            "trace_type",
            "resource_id",
            "resource_name",
            "Code",
            "foo",
            "",
        ][..],
    );
    let operator = select(&[" = ", " != ", "=", "!=", " =", "  =  "][..]);
    let value = prop_oneof![
        text(),
        select(&["normal", "Warning", "ApiCall", "ObsSDK", "200", "v1", ""][..])
            .prop_map(str::to_owned)
    ];
    prop_oneof![
        3 => (field, operator, value).prop_map(|(field, operator, value)| format!("{field}{operator}{value}")),
        1 => text(),
    ]
}

pub fn stored_notification() -> impl Strategy<Value = Notification> {
    let set = (text(), text(), vec(text(), 0..3)).prop_map(
        |(service_type, resource_type, trace_names)| OperationSet {
            service_type,
            resource_type,
            trace_names,
        },
    );
    let group = (text(), vec(text(), 0..3)).prop_map(|(group, users)| UserGroup { group, users });
    let filter = (condition(), any::<Option<bool>>(), vec(rule_text(), 0..8)).prop_map(
        |(condition, active, rules)| Filter {
            condition,
            active,
            rules,
        },
    );
    let topic = prop_oneof![text(), target_urn()]
        .prop_filter("never Some of nothing", |topic| !topic.is_empty());
    (
        (text(), text(), scope(), vec(set, 0..4), vec(group, 0..13)),
        (
            any::<Option<bool>>(),
            option::of(topic),
            option::of(filter),
            option::of(text()),
        ),
    )
        .prop_map(
            |((id, name, scope, operations, user_groups), (enabled, topic, filter, agency))| {
                Notification {
                    id,
                    name,
                    scope,
                    operations,
                    user_groups,
                    enabled,
                    topic,
                    filter,
                    agency,
                    ..Notification::default()
                }
            },
        )
}

pub fn notification_form() -> impl Strategy<Value = NotificationForm> {
    let pending = prop_oneof![4 => Just(String::new()), 1 => text()];
    let pending_too = prop_oneof![4 => Just(String::new()), 1 => text()];
    let row = (text(), text(), vec(text(), 0..3), pending).prop_map(
        |(service_type, resource_type, trace_names, pending)| OperationRow {
            service_type,
            resource_type,
            trace_names,
            pending,
        },
    );
    let group =
        (text(), vec(text(), 0..3), pending_too).prop_map(|(group, users, pending)| GroupRow {
            group,
            users,
            pending,
        });
    let typed = (text(), any::<bool>(), text()).prop_map(|(field, not, value)| RuleRow {
        field,
        operator: if not {
            Operator::NotEqual
        } else {
            Operator::Equal
        },
        value,
        verbatim: None,
    });
    let rule = prop_oneof![
        rule_text().prop_map(|text| RuleRow::from_stored(&text)),
        typed
    ];
    let mode = select(
        &[
            FilterMode::None,
            FilterMode::Off,
            FilterMode::On,
            FilterMode::Unanswered,
        ][..],
    );
    let topic = prop_oneof![text(), target_urn()];
    (
        (text(), scope(), vec(row, 0..3), vec(group, 0..3)),
        (
            topic,
            any::<Option<bool>>(),
            mode,
            condition(),
            vec(rule, 0..3),
            any::<bool>(),
        ),
    )
        .prop_map(
            |(
                (name, scope, operations, groups),
                (topic, enabled, filter_mode, condition, rules, agency),
            )| {
                NotificationForm {
                    name,
                    scope,
                    operations,
                    groups,
                    topic,
                    enabled,
                    filter_mode,
                    condition,
                    rules,
                    agency,
                }
            },
        )
}

pub fn surroundings() -> impl Strategy<Value = ValidationContext> {
    let site = select(&[Site::Huawei, Site::OpenTelekomCloud][..]);
    (
        site,
        option::of(text()),
        option::of(text()),
        vec(text(), 0..3),
    )
        .prop_map(
            |(site, region, project_id, taken_names)| ValidationContext {
                site,
                region,
                project_id,
                taken_names,
                ..ValidationContext::default()
            },
        )
}

pub fn stored_connector() -> impl Strategy<Value = Connector> {
    (
        text(),
        prop_oneof![text(), topic_arn()],
        prop_oneof![text(), role_arn()],
        text(),
    )
        .prop_map(
            |(notification_type, topic_arn, role_arn, secret)| Connector {
                notification_type,
                topic_arn,
                role_arn,
                external_id: Secret::new(secret),
            },
        )
}

pub fn connector_form() -> impl Strategy<Value = ConnectorForm> {
    (stored_connector(), any::<bool>()).prop_map(|(connector, replace)| {
        let mut form = ConnectorForm::from(&connector);
        if replace {
            form.external_id = SecretEdit::Replace(connector.external_id);
        }
        form
    })
}
