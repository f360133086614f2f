//! What no document can mend: the connector itself. Sources: SNS API reference
//! (FIFO), KMS developer guide (aliases, AWS managed keys), IAM (partitions).

use domain::aws::Partition;

use crate::arn;
use crate::finding::Finding;
use crate::source::Setup;

pub(super) fn check(setup: &Setup) -> Vec<Finding> {
    let mut found = Vec::new();
    let (topic, role) = (setup.topic.partition(), setup.role.partition());
    if topic != role {
        let message = format!(
            "The topic is in the partition {topic} and the role in {role}; nothing can be allowed from one to the other."
        );
        found.push(Finding::error("connector/partitions", message));
    } else if in_other_partition(setup) {
        let message = format!(
            "Topic and role are in the partition {role}; Network Security's account is in aws, from where a role there can't be assumed, so messages will most likely not arrive."
        );
        found.push(Finding::warning("connector/other-partition", message));
    }
    if setup.topic.is_fifo() {
        found.push(Finding::warning(
            "connector/fifo",
            "This is a FIFO topic. Publishing to it needs a message group ID, and nothing says that Network Security sends one.",
        ));
    }
    if setup.trusted_account == setup.role.account() {
        found.push(Finding::warning(
            "connector/own-account",
            "The account that may assume the role is the role's own; it should be Network Security's.",
        ));
    }
    if let Some(key) = &setup.key_arn {
        found.extend(check_key(setup, key));
    }
    found
}

/// Whether the role is in another partition than Network Security's account, which
/// then is an account of somebody else or of nobody.
pub(crate) fn in_other_partition(setup: &Setup) -> bool {
    setup.role.partition() != Partition::Aws
}

fn check_key(setup: &Setup, key: &str) -> Option<Finding> {
    let kms = arn::split(key).filter(|found| found.service == "kms");
    let (rule, message) = match kms {
        _ if key.ends_with("alias/aws/sns") => (
            "key/aws-managed",
            "alias/aws/sns is the key that AWS manages. Its policy can't be changed, so nobody of another account can be let in; encrypt the topic with a key of your own.".to_owned(),
        ),
        None => (
            "key/arn",
            "The key is not given by its ARN, which begins with “arn:aws:kms:”; policies take nothing else.".to_owned(),
        ),
        Some(found) if found.resource.starts_with("alias/") => (
            "key/alias",
            "The key is given by an alias; policies need the ARN of the key itself, which has “key/” in it.".to_owned(),
        ),
        Some(found) if found.region != setup.topic.region() => (
            "key/region",
            format!("The key is in the region {} and the topic in {}; a topic is encrypted with a key of its own region.", found.region, setup.topic.region()),
        ),
        Some(_) => return None,
    };
    Some(Finding::error(rule, message))
}
