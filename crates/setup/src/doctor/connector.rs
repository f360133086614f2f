//! What no document can mend: the connector itself. Sources: SNS API reference
//! (FIFO), KMS developer guide (aliases, AWS managed keys), IAM (partitions).

use domain::aws::{Partition, region_caution};

use crate::arn;
use crate::finding::Finding;
use crate::source::Setup;
use messages::{Message, policy_connector as words};

pub(super) fn check(setup: &Setup) -> Vec<Finding> {
    let mut found = Vec::new();
    let (topic, role) = (setup.topic.partition(), setup.role.partition());
    if topic != role {
        let (topic, role) = (topic.as_str().into(), role.as_str().into());
        let message = words::OtherPartitions { topic, role };
        found.push(Finding::error("connector/partitions", message));
    } else if in_other_partition(setup) {
        let partition = role.as_str().into();
        let message = words::AccountInOtherPartition { partition };
        found.push(Finding::warning("connector/other-partition", message));
    }
    let caution = region_caution(&setup.topic.to_string());
    found.extend(caution.map(|it| Finding::warning("connector/region", it.message)));
    if setup.topic.is_fifo() {
        found.push(Finding::warning("connector/fifo", words::FIFO_TOPIC));
    }
    if setup.trusted_account == setup.role.account() {
        found.push(Finding::warning(
            "connector/own-account",
            words::TRUSTS_OWN_ACCOUNT,
        ));
    }
    if let Some(key) = setup.customer_key() {
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
    let (rule, message): (_, Message) = match kms {
        _ if key.ends_with("alias/aws/sns") => ("key/aws-managed", words::KEY_MANAGED_BY_AWS),
        None => ("key/arn", words::KEY_WITHOUT_ARN),
        Some(found) if found.resource.starts_with("alias/") => ("key/alias", words::KEY_BY_ALIAS),
        Some(found) if found.region != setup.topic.region() => {
            let (key, topic) = (found.region.into(), setup.topic.region().into());
            ("key/region", words::KeyInOtherRegion { key, topic }.into())
        }
        Some(_) => return None,
    };
    Some(Finding::error(rule, message))
}
