//! A set-up of which not every value is known yet. Its documents are made with
//! stand-ins, valid values that nobody has, and these are then marked as placeholders,
//! which AWS takes for no value.

use domain::aws::{ExternalId, NotificationType, Partition, RoleArn, TopicArn};

use crate::generate::PLACEHOLDER;
use crate::kit::ArtifactKind;
use crate::rotation::NEW_PLACEHOLDER;
use crate::source::Setup;

/// A value and the placeholder for it, in the order in which they are put in: the key's
/// ARN has others in it.
const STAND_INS: [(&str, &str); 7] = [
    (KEY, "<KEY-ARN>"),
    (ACCOUNT, "<ACCOUNT-ID>"),
    (TRUSTED, "<NETWORK-SECURITY-ACCOUNT-ID>"),
    (REGION, "<REGION>"),
    (TOPIC, "<TOPIC-NAME>"),
    (ROLE, "<ROLE-NAME>"),
    (TYPE, "<NOTIFICATION-TYPE>"),
];

const ACCOUNT: &str = "990990990990";
const TRUSTED: &str = "990990990991";
/// What stands behind the first part of a region's name.
const REGION: &str = "us-standin-1";
const TOPIC: &str = "TOPIC-NAME-STAND-IN";
const ROLE: &str = "ROLE-NAME-STAND-IN";
const TYPE: &str = "NOTIFICATION-TYPE-STAND-IN";
const KEY: &str = "arn:aws:kms:us-standin-1:990990990990:key/KEY-STAND-IN";
/// Never shown: without an external ID, documents have [`PLACEHOLDER`] in them.
const EXTERNAL_ID: &str = "EXTERNAL-ID-STAND-IN";

/// What a script does in front of everything else as long as there are placeholders.
const GUARD: &str = "\nset -euo pipefail\n\nprintf '%s\\n' 'This script has placeholders. Replace them, then remove this line and the next one.' >&2\nexit 1\n";

/// Whether the key's ARN is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum KeyArn {
    /// No key of one's own encrypts the topic.
    #[default]
    None,
    /// This one does.
    Known(String),
    /// One does, and its ARN is not known.
    Missing,
}

/// A set-up, as far as it is known. `None` for what is missing or not valid.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PartialSetup {
    /// Kind of messages.
    pub notification_type: Option<NotificationType>,
    /// Where messages are published.
    pub topic: Option<TopicArn>,
    /// The role that is assumed.
    pub role: Option<RoleArn>,
    /// What the role's trust policy asks for.
    pub external_id: Option<ExternalId>,
    /// Who may assume the role.
    pub trusted_account: Option<String>,
    /// The key that encrypts the topic.
    pub key_arn: KeyArn,
}

impl PartialSetup {
    /// The set-up, if nothing is missing.
    #[must_use]
    pub fn complete(&self) -> Option<Setup> {
        let is_complete = self.notification_type.is_some()
            && self.topic.is_some()
            && self.role.is_some()
            && self.external_id.is_some()
            && self.trusted_account.is_some()
            && self.key_arn != KeyArn::Missing;
        self.stand_in().filter(|_| is_complete)
    }

    /// Whether only one of role and topic is known: the other one is taken to be in the
    /// same account.
    #[must_use]
    pub fn assumes_one_account(&self) -> bool {
        self.role.is_some() != self.topic.is_some()
    }

    /// The set-up with stand-ins for what is missing. What is made of it has to be
    /// [marked](Self::marked).
    #[must_use]
    pub fn stand_in(&self) -> Option<Setup> {
        let (partition, account) = match (&self.topic, &self.role) {
            (Some(topic), _) => (topic.partition(), topic.account()),
            (None, Some(role)) => (role.partition(), role.account()),
            (None, None) => (Partition::Aws, ACCOUNT),
        };
        let topic = || {
            let region = region_in(partition)?;
            TopicArn::parse(&format!("arn:{partition}:sns:{region}:{account}:{TOPIC}")).ok()
        };
        let role = || RoleArn::parse(&format!("arn:{partition}:iam::{account}:role/{ROLE}")).ok();
        let kind = self.notification_type.clone();
        let external_id = self.external_id.clone();
        let trusted = self.trusted_account.as_deref().unwrap_or(TRUSTED);
        Some(Setup {
            notification_type: kind.or_else(|| NotificationType::parse(TYPE).ok())?,
            topic: self.topic.clone().or_else(topic)?,
            role: self.role.clone().or_else(role)?,
            external_id: external_id.or_else(|| ExternalId::parse(EXTERNAL_ID).ok())?,
            trusted_account: trusted.to_owned(),
            key_arn: match &self.key_arn {
                KeyArn::None => None,
                KeyArn::Known(arn) => Some(arn.clone()),
                KeyArn::Missing => Some(KEY.to_owned()),
            },
        })
    }

    /// A text made of [`Self::stand_in`], with placeholders for the stand-ins. `artifact`
    /// is what it is, if it is one of a kit's.
    #[must_use]
    pub fn marked(&self, artifact: Option<ArtifactKind>, text: &str) -> String {
        let mut marked = text.to_owned();
        for partition in Partition::ALL {
            if let Some(region) = region_in(partition) {
                marked = marked.replace(region, REGION);
            }
        }
        for (value, placeholder) in STAND_INS {
            marked = marked.replace(value, placeholder);
        }
        if artifact == Some(ArtifactKind::Script) && marked != text {
            marked = marked.replacen("\nset -euo pipefail\n", GUARD, 1);
        }
        marked
    }
}

/// A region that a partition could have and has not.
fn region_in(partition: Partition) -> Option<&'static str> {
    let regions = [
        REGION,
        "cn-standin-1",
        "us-gov-standin-1",
        "us-iso-standin-1",
        "us-isob-standin-1",
        "eu-isoe-standin-1",
        "us-isof-standin-1",
        "eusc-de-standin-1",
    ];
    regions
        .into_iter()
        .find(|region| partition.has_region(region))
}

/// Whether a text has a placeholder of a [`PartialSetup`] in it.
#[must_use]
pub fn is_partial(text: &str) -> bool {
    STAND_INS
        .iter()
        .any(|(_, placeholder)| text.contains(placeholder))
}

/// Whether a text has a placeholder in it that goes away once the field of a connector
/// is filled in. The account is the topic's or the role's, so either one gives it.
#[must_use]
pub fn waits_for(text: &str, field: &str) -> bool {
    let placeholders: &[&str] = match field {
        "notification_type" => &["<NOTIFICATION-TYPE>"],
        "topic_arn" => &["<TOPIC-NAME>", "<REGION>", "<ACCOUNT-ID>"],
        "role_arn" => &["<ROLE-NAME>"],
        "external_id" => &[PLACEHOLDER],
        "account" => &["<NETWORK-SECURITY-ACCOUNT-ID>"],
        "key_arn" => &["<KEY-ARN>"],
        _ => &[],
    };
    placeholders
        .iter()
        .any(|placeholder| text.contains(placeholder))
}

/// The name of a file with such placeholders.
#[must_use]
pub fn incomplete(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    format!("{stem}-INCOMPLETE.{ending}")
}

/// Cuts a text at its placeholders; `true` goes with a placeholder.
#[must_use]
pub fn runs(text: &str) -> Vec<(bool, &str)> {
    let all = STAND_INS.map(|(_, placeholder)| placeholder);
    let all = [PLACEHOLDER, NEW_PLACEHOLDER].into_iter().chain(all);
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let places = all.clone().filter_map(|one| Some((rest.find(one)?, one)));
        let Some((at, placeholder)) = places.min() else {
            break;
        };
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        if !before.is_empty() {
            found.push((false, before));
        }
        found.push((true, placeholder));
        rest = after.strip_prefix(placeholder).unwrap_or_default();
    }
    if !rest.is_empty() {
        found.push((false, rest));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::ExternalIdIn;
    use crate::kit::Kit;

    const FIELDS: [&str; 6] = [
        "notification_type",
        "topic_arn",
        "role_arn",
        "external_id",
        "account",
        "key_arn",
    ];

    #[test]
    fn every_placeholder_is_that_of_one_field() {
        let all = STAND_INS.map(|(_, placeholder)| placeholder);
        for placeholder in all.into_iter().chain([PLACEHOLDER]) {
            let fields = FIELDS.iter().filter(|field| waits_for(placeholder, field));
            assert_eq!(fields.count(), 1, "{placeholder}");
        }
    }

    #[test]
    fn a_trust_policy_waits_for_what_it_has_in_it() {
        let partial = PartialSetup {
            trusted_account: Some("737318609257".to_owned()),
            ..PartialSetup::default()
        };
        let setup = partial.stand_in().expect("stand-ins are valid");
        let kit = Kit::new(&setup, "").expect("nothing is there yet");
        let waits = |artifact| {
            let text = kit.text(artifact, ExternalIdIn::Placeholder);
            let text = partial.marked(Some(artifact), &text.expect("a text"));
            FIELDS
                .into_iter()
                .filter(|field| waits_for(&text, field))
                .collect::<Vec<_>>()
        };
        assert_eq!(waits(ArtifactKind::Trust), ["external_id"]);
        assert_eq!(waits(ArtifactKind::Permissions), ["topic_arn"]);
    }
}
