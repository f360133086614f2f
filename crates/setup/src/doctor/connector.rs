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
    } else if role != Partition::Aws {
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

fn check_key(setup: &Setup, key: &str) -> Option<Finding> {
    if key.ends_with("alias/aws/sns") {
        return Some(Finding::error(
            "key/aws-managed",
            "alias/aws/sns is the key that AWS manages. Its policy can't be changed, so nobody of another account can be let in; encrypt the topic with a key of your own.",
        ));
    }
    let Some(found) = arn::split(key).filter(|found| found.service == "kms") else {
        return Some(Finding::error(
            "key/arn",
            "The key is not given by its ARN, which begins with “arn:aws:kms:”; policies take nothing else.",
        ));
    };
    if found.resource.starts_with("alias/") {
        return Some(Finding::error(
            "key/alias",
            "The key is given by an alias; policies need the ARN of the key itself, which has “key/” in it.",
        ));
    }
    if found.region != setup.topic.region() {
        let message = format!(
            "The key is in the region {} and the topic in {}; a topic is encrypted with a key of its own region.",
            found.region,
            setup.topic.region()
        );
        return Some(Finding::error("key/region", message));
    }
    None
}
