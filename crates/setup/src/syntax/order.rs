//! The order in which people write the members of policies, templates and bundles.
//! `serde_json` keeps members in the order of their names.

use serde_json::{Map, Value};

/// Names in their usual order; one that is not here follows them.
const USUAL: &str = "AWSTemplateFormatVersion Version Id Sid Type Description NoEcho MinLength \
    MaxLength AllowedPattern ConstraintDescription Parameters Conditions Resources Outputs Effect \
    Principal NotPrincipal Action NotAction Resource NotResource Condition DependsOn Properties \
    Value Path RoleName AssumeRolePolicyDocument Policies PolicyName Topics PolicyDocument Statement \
    $schema version variables connections notifications connectors name notification_type labels scope \
    service_type resource_type trace_names operations group users user_groups target topic_arn \
    role_arn external_id_ref enabled condition rules filter agency";

/// The members in the order people write them.
pub(super) fn members(map: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut members: Vec<(&str, &Value)> =
        map.iter().map(|(name, it)| (name.as_str(), it)).collect();
    let place = |name: &str| {
        USUAL
            .split(' ')
            .position(|usual| usual == name)
            .unwrap_or(usize::MAX)
    };
    // Stable, so that others keep the order of their names.
    members.sort_by_key(|(name, _)| place(name));
    members
}
