//! An action that is not the needed one. Source: Service Authorization Reference
//! of STS, SNS and KMS; actions are taken in any case.

use super::Case;
use super::principal::Blame;
use super::structure::missing;
use crate::finding::Finding;
use crate::glob;
use crate::near;
use crate::policy::{Kind, Statement};
use messages::policy_action as words;

/// Every action of the services a connector needs, so that a real one is never
/// called unknown. `Receive` is in none of AWS's lists but in its topic policies.
const KNOWN: [(&str, &str); 3] = [
    (
        "sts",
        "AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot \
         DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity \
         GetDelegatedAccessToken GetFederationToken GetServiceBearerToken GetSessionToken \
         GetWebIdentityToken SetContext SetSourceIdentity TagGetWebIdentityToken TagSession",
    ),
    (
        "sns",
        "AddPermission CheckIfPhoneNumberIsOptedOut ConfirmSubscription \
         CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber \
         CreateTopic DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber \
         DeleteTopic GetDataProtectionPolicy GetEndpointAttributes \
         GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus \
         GetSubscriptionAttributes GetTopicAttributes ListEndpointsByPlatformApplication \
         ListOriginationNumbers ListPhoneNumbersOptedOut ListPlatformApplications \
         ListSMSSandboxPhoneNumbers ListSubscriptions ListSubscriptionsByTopic \
         ListTagsForResource ListTopics OptInPhoneNumber Publish PutDataProtectionPolicy \
         Receive RemovePermission SetEndpointAttributes SetPlatformApplicationAttributes \
         SetSMSAttributes SetSubscriptionAttributes SetTopicAttributes Subscribe TagResource \
         Unsubscribe UntagResource VerifySMSSandboxPhoneNumber",
    ),
    (
        "kms",
        "CancelKeyDeletion ConnectCustomKeyStore CreateAlias CreateCustomKeyStore CreateGrant \
         CreateKey Decrypt DeleteAlias DeleteCustomKeyStore DeleteImportedKeyMaterial \
         DeriveSharedSecret DescribeCustomKeyStores DescribeKey DisableKey DisableKeyRotation \
         DisconnectCustomKeyStore EnableKey EnableKeyRotation Encrypt GenerateDataKey \
         GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext \
         GenerateDataKeyWithoutPlaintext GenerateMac GenerateRandom GetKeyLastUsage \
         GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey \
         ImportKeyMaterial ListAliases ListGrants ListKeyPolicies ListKeyRotations ListKeys \
         ListResourceTags ListRetirableGrants PutKeyPolicy ReEncryptFrom ReEncryptTo \
         ReplicateKey RetireGrant RevokeGrant RotateKeyOnDemand ScheduleKeyDeletion Sign \
         SynchronizeMultiRegionKey TagResource UntagResource UpdateAlias UpdateCustomKeyStore \
         UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac",
    ),
];

/// Whether there is such an action of these services.
pub(super) fn is_known(action: &str) -> bool {
    !glob::is_pattern(action) && !covered(action).is_empty()
}

/// The known actions that a pattern covers.
pub(super) fn covered(pattern: &str) -> Vec<String> {
    let Some((service, names)) = names(pattern) else {
        return Vec::new();
    };
    let all = names
        .split_whitespace()
        .map(|name| format!("{service}:{name}"));
    all.filter(|action| glob::covers_any_case(pattern, action))
        .collect()
}

/// The actions of a service by which one begins.
fn names(action: &str) -> Option<(&'static str, &'static str)> {
    let service = action.split(':').next().unwrap_or_default();
    let mut known = KNOWN.into_iter();
    known.find(|(known, _)| known.eq_ignore_ascii_case(service))
}

/// Whether there surely is no such action, nor one that the pattern covers.
pub(crate) fn is_no_action(action: &str) -> bool {
    let plain: String = action.split_whitespace().collect();
    let Some((_, name)) = plain.split_once(':') else {
        return plain != "*";
    };
    names(&plain).is_some_and(|(_, names)| {
        let mut names = names.split_whitespace();
        !names.any(|known| glob::covers_any_case(name, known))
    })
}

/// Whether an action of a statement is nearly the needed one.
pub(super) fn is_close(statement: &Statement, wanted: &str) -> bool {
    let Some(clause) = &statement.action else {
        return true;
    };
    let mut items = clause.items.iter();
    clause.negated || items.any(|item| slip(&item.text, wanted, wanted).is_some())
}

/// Why an action that is nearly the needed one is not: rule and sentence, in which the
/// needed one is spelled like that.
fn slip(found: &str, wanted: &str, spelling: &str) -> Option<Blame> {
    let name = wanted.split(':').nth(1).unwrap_or_default();
    let plain: String = found.chars().filter(|c| !c.is_whitespace()).collect();
    let other_service = || {
        let (_, found) = plain.split_once(':')?;
        Some(found.eq_ignore_ascii_case(name))
    };
    let lower = plain.to_ascii_lowercase();
    let nameless = !lower.contains(':') && lower.ends_with(&name.to_ascii_lowercase());
    let is_form = nameless || plain.eq_ignore_ascii_case(wanted);
    let is_other_way = wanted == "sts:AssumeRole" && lower.starts_with("sts:assumerolewith");
    let is_near =
        near::is_near(&plain, wanted) && !glob::is_pattern(&plain) && is_no_action(&plain);
    let (found, wanted) = (found.into(), spelling.into());
    if is_form {
        let message = words::NoActionForm { found, wanted };
        Some(("action/missing", message.into()))
    } else if is_other_way {
        let message = words::OtherWayIntoRole { found, wanted };
        Some(("action/other-way", message.into()))
    } else if other_service() == Some(true) {
        let message = words::ActionOfOtherService { found, wanted };
        Some(("action/other-service", message.into()))
    } else {
        let message = words::NoSuchAction { found, wanted };
        is_near.then(|| ("action/misspelt", message.into()))
    }
}

/// What in the actions of a statement is in the way of the needed one.
pub(super) fn diagnose(case: &Case<'_>, statement: &Statement, wanted: &str) -> Finding {
    let mut needed = case.needed.actions.iter();
    let spelling = needed
        .find(|action| glob::covers_any_case(action, wanted))
        .copied()
        .unwrap_or(wanted);
    let Some(clause) = &statement.action else {
        return missing("policy/action-missing", "Action", statement);
    };
    if clause.negated {
        let action = spelling.into();
        let message = words::NotActionExcludes { action };
        return Finding::error("action/not-action", message).at(&clause.name);
    }
    let close = clause.items.iter().find_map(|item| {
        let (rule, message) = slip(&item.text, wanted, spelling)?;
        Some(Finding::error(rule, message).at(item))
    });
    close.unwrap_or_else(|| {
        let rule = match case.kind {
            Kind::Trust => "trust/action-missing",
            _ => "action/missing",
        };
        let action = spelling.into();
        Finding::error(rule, words::ActionNotAllowed { action }).at(&clause.name)
    })
}
