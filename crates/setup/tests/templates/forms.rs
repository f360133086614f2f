//! Forms to make documents from: random ones, and a fixed list of odd ones that
//! other programs judge too.

use domain::aws::{ExternalId, NotificationType, Partition, RoleArn, TopicArn};
use domain::matching::Answer;
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use setup::source::Setup;

pub const REGIONS: [(Partition, &str); 9] = [
    (Partition::Aws, "us-west-1"),
    (Partition::Aws, "ap-southeast-2"),
    (Partition::AwsCn, "cn-north-1"),
    (Partition::AwsUsGov, "us-gov-west-1"),
    (Partition::AwsIso, "us-iso-east-1"),
    (Partition::AwsIsoB, "us-isob-east-1"),
    (Partition::AwsIsoE, "eu-isoe-west-1"),
    (Partition::AwsIsoF, "us-isof-south-1"),
    (Partition::AwsEusc, "eusc-de-east-1"),
];
const PATHS: [&str; 10] = [
    "/",
    "/service/",
    "/a/b/c/",
    "/team=x,y@z/",
    "/a\"b'c\\d/",
    "/$HOME/}$$x/%%y/`z`/$(id)/",
    "/#!&*|>%@?-:/",
    "/}}x/[y]/>z</~/",
    "/team//",
    "/12/30/",
];
const ROLES: [&str; 8] = [
    "AlertsRole",
    "on",
    "-dash",
    "a+b=c,d.e@f_g-h",
    "0123456789",
    "true",
    "=0x1F",
    "2012-10-17",
];
const TYPES: [&str; 6] = ["appliancehealth", "ab", "+=,.@-_", "12345678", "no", "1e3"];
const TOPICS: [&str; 6] = ["alerts", "alerts.fifo", "on", "0123", "-_", "null"];
const IDS: [&str; 8] = [
    "9c1b7e2a-4a53-4b0e-8d5e-0f6a1c2b3d4e",
    "a:b/c+d=e,f.g@h-i_j",
    "12:30:45",
    "0x1F",
    "1e3",
    "yes",
    "2012-10-17",
    "=-:/@",
];

/// A form. The texts are legal.
fn form(
    (partition, region): (Partition, &str),
    accounts: (&str, &str),
    (path, role): (&str, &str),
    (kind, topic, id): (&str, &str, &str),
    key: bool,
) -> Setup {
    let (role_account, topic_account) = accounts;
    let topic = format!("arn:{partition}:sns:{region}:{topic_account}:{topic}");
    let role = format!("arn:{partition}:iam::{role_account}:role{path}{role}");
    let key_id = "1234abcd-12ab-34cd-56ef-1234567890ab";
    Setup {
        notification_type: NotificationType::parse(kind).unwrap(),
        topic: TopicArn::parse(&topic).unwrap(),
        role: RoleArn::parse(&role).unwrap(),
        external_id: ExternalId::parse(id).unwrap(),
        trusted_account: domain::aws::NETWORK_SECURITY_ACCOUNT.to_owned(),
        key_arn: key.then(|| format!("arn:{partition}:kms:{region}:{topic_account}:key/{key_id}")),
    }
}

/// A plain form.
pub fn plain() -> Setup {
    form(
        REGIONS[0],
        ("123456789012", "123456789012"),
        ("/service/", "AlertsRole"),
        ("appliancehealth", "alerts", IDS[0]),
        false,
    )
}

/// Every odd text at least once, in many combinations.
pub fn fixed() -> Vec<Setup> {
    let long = (
        format!("/{}/", "p".repeat(510)),
        "R".repeat(64),
        "t".repeat(64),
        "T".repeat(256),
        "x".repeat(1224),
    );
    let mut forms: Vec<Setup> = (0..70)
        .map(|n: usize| {
            // Strides that share no factor with the lengths walk over everything.
            let two_accounts = n % 4 == 3;
            form(
                REGIONS[n * 2 % REGIONS.len()],
                (
                    "123456789012",
                    if two_accounts {
                        "009876543210"
                    } else {
                        "123456789012"
                    },
                ),
                (PATHS[n * 3 % PATHS.len()], ROLES[n * 5 % ROLES.len()]),
                (
                    TYPES[n * 5 % TYPES.len()],
                    TOPICS[(n / 2) % TOPICS.len()],
                    IDS[n * 3 % IDS.len()],
                ),
                n % 3 == 1,
            )
        })
        .collect();
    for key in [false, true] {
        forms.push(form(
            REGIONS[0],
            ("111122223333", "111122223333"),
            (&long.0, &long.1),
            (&long.2, &long.3, &long.4),
            key,
        ));
    }
    forms
}

fn word(
    letters: &'static str,
    length: std::ops::RangeInclusive<usize>,
) -> impl Strategy<Value = String> {
    let letters: Vec<char> = letters.chars().collect();
    vec(select(letters), length).prop_map(|word| word.into_iter().collect())
}

const NAME: &str = "abzABZ019_+=,.@-";

/// A random form.
pub fn any_form() -> impl Strategy<Value = Setup> {
    let account = || word("0123456789", 12..=12);
    // Everything that can be seen and is ASCII.
    let path_part = vec(0x21_u8..0x7f, 1..12)
        .prop_map(|bytes| bytes.into_iter().map(char::from).collect::<String>());
    let path = vec(path_part, 0..4).prop_map(|parts| match parts.as_slice() {
        [] => "/".to_owned(),
        parts => format!("/{}/", parts.join("/")),
    });
    let topic = (word("abzABZ019_-", 1..=251), any::<bool>())
        .prop_map(|(name, fifo)| if fifo { name + ".fifo" } else { name });
    (
        select(REGIONS.to_vec()),
        (account(), option::of(account())),
        (path, word(NAME, 1..=64)),
        (
            word(NAME, 2..=64),
            topic,
            word("abzABZ019_+=,.@:/-", 2..=60),
        ),
        any::<bool>(),
        account(),
    )
        .prop_filter_map(
            "another rule",
            |(region, accounts, role, texts, key, trusted)| {
                let topic_account = accounts.1.as_ref().unwrap_or(&accounts.0);
                // What looks like an example's placeholder is refused by the rules.
                let arn = format!(
                    "arn:{}:iam::{}:role{}{}",
                    region.0, accounts.0, role.0, role.1
                );
                RoleArn::parse(&arn).ok()?;
                NotificationType::parse(&texts.0).ok()?;
                Some(Setup {
                    trusted_account: trusted,
                    ..form(
                        region,
                        (&accounts.0, topic_account),
                        (&role.0, &role.1),
                        (&texts.0, &texts.1, &texts.2),
                        key,
                    )
                })
            },
        )
}

/// Any text, often with what some language takes for something else.
pub fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "", " ", "a", "Zz", "0", "12", "on", "true", "null", "~", "-", ":", ": ", " #", "#", "'",
        "\"", "\\", "$", "${", "$${", "}", "%", "%{", "%%{x}", "\n", "\r\n", "\t", "`", "$(id)",
        "!", "&", "*", "{", "[", ",", "<<EOT", "é", "告警", "😀", "\u{85}", "\u{2028}", "\u{feff}",
        "\u{1}", "\u{7f}", "\u{202e}", "=", "\u{fffe}",
    ];
    vec(select(pieces.to_vec()), 0..6).prop_map(|pieces| pieces.concat())
}

/// A notification as the service might answer it.
pub fn any_notification() -> impl Strategy<Value = Notification> {
    let texts = || vec(text(), 0..3);
    let set = (text(), text(), texts()).prop_map(|(service_type, resource_type, trace_names)| {
        OperationSet {
            service_type,
            resource_type,
            trace_names,
        }
    });
    let group = (text(), texts()).prop_map(|(group, users)| UserGroup { group, users });
    let condition = prop_oneof![
        Just(Condition::And),
        Just(Condition::Or),
        text().prop_map(Condition::Other)
    ];
    let filter =
        (condition, any::<bool>(), texts()).prop_map(|(condition, active, rules)| Filter {
            condition,
            active: Some(active),
            rules,
        });
    let scope = prop_oneof![
        Just(Scope::Complete),
        Just(Scope::Customized),
        text().prop_map(Scope::Other)
    ];
    let name = prop_oneof![text(), word("ab_09", 1..=64), word("告警通知ab", 1..=64)];
    (
        (
            name,
            word("0123456789abcdef-", 0..=36),
            scope,
            any::<bool>(),
        ),
        (vec(set, 0..3), vec(group, 0..3), option::of(filter)),
        (option::of(text()), option::of(select(vec!["smn", "fun"]))),
    )
        .prop_map(|(head, lists, (topic, kind))| Notification {
            name: head.0,
            id: head.1,
            scope: head.2,
            enabled: Some(head.3),
            operations: lists.0,
            user_groups: lists.1,
            filter: lists.2,
            topic: topic.filter(|topic| !topic.is_empty()),
            kind: kind.map(str::to_owned),
            ..Notification::default()
        })
}

/// The answer where the documents allow everything: which account the vendor has in
/// a partition other than aws is not documented.
pub fn at_best(setup: &Setup) -> Answer {
    match setup.role.partition() {
        Partition::Aws => Answer::Yes,
        _ => Answer::Uncertain,
    }
}
