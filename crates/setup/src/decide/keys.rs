//! Condition keys that matter here, with the type AWS documents for each. Sources:
//! IAM reference, “AWS global condition context keys”; Service Authorization
//! Reference of STS, SNS and KMS.

/// What a key's values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Arn,
    Bool,
    Date,
    Number,
    Ip,
}

impl Type {
    /// Whether an operator compares values of that type (IAM reference, “Condition
    /// operators”; ARNs can be compared as texts as well).
    pub(crate) fn takes(self, operator: &str) -> bool {
        let family = match self {
            Self::String => &["String"][..],
            Self::Arn => &["Arn", "String"],
            Self::Bool => &["Bool"],
            Self::Date => &["Date", "Numeric"],
            Self::Number => &["Numeric"],
            Self::Ip => &["IpAddress", "NotIpAddress"],
        };
        family.iter().any(|start| operator.starts_with(start))
    }
}

/// A condition key.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) of: Type,
    /// Whether a request can have several values of it.
    pub(crate) many: bool,
}

const fn one(name: &'static str, of: Type) -> Key {
    Key {
        name,
        of,
        many: false,
    }
}

const fn many(name: &'static str) -> Key {
    let mut key = one(name, Type::String);
    key.many = true;
    key
}

/// All of them; those with a slash or colon at the end go on as they like. AWS
/// compares encryption contexts with Arn operators as well (KMS keys of log groups).
#[rustfmt::skip]
const KEYS: [Key; 69] = {
    use Type::{Arn, Bool, Date, Ip, Number, String};
    [
        one("sts:ExternalId", String), one("kms:EncryptionContext:aws:sns:topicArn", Arn),
        one("sts:RoleSessionName", String), one("aws:PrincipalArn", Arn),
        one("aws:PrincipalAccount", String), one("aws:SourceAccount", String),
        one("aws:SourceArn", Arn), one("kms:ViaService", String),
        many("aws:CalledVia"), one("aws:CalledViaFirst", String), one("aws:CalledViaLast", String),
        one("aws:ChatbotSourceArn", Arn), one("aws:CurrentTime", Date),
        one("aws:Ec2InstanceSourcePrivateIPv4", Ip), one("aws:Ec2InstanceSourceVpc", String),
        one("aws:EpochTime", Date), one("aws:FederatedProvider", String),
        one("aws:MultiFactorAuthAge", Number), one("aws:MultiFactorAuthPresent", Bool),
        one("aws:PrincipalIsAWSService", Bool), one("aws:PrincipalOrgID", String),
        many("aws:PrincipalOrgPaths"), one("aws:PrincipalServiceName", String),
        many("aws:PrincipalServiceNamesList"), one("aws:PrincipalTag/", String),
        one("aws:PrincipalType", String), one("aws:Referer", String),
        one("aws:RequestedRegion", String), one("aws:RequestTag/", String),
        one("aws:ResourceAccount", String), one("aws:ResourceOrgID", String),
        many("aws:ResourceOrgPaths"), one("aws:ResourceTag/", String),
        one("aws:SecureTransport", Bool), one("aws:SourceIdentity", String),
        one("aws:SourceIp", Ip), one("aws:SourceOrgID", String), many("aws:SourceOrgPaths"),
        one("aws:SourceOwner", String), one("aws:SourceVpc", String), one("aws:SourceVpcArn", Arn),
        one("aws:SourceVpce", String), many("aws:TagKeys"), one("aws:TokenIssueTime", Date),
        one("aws:UserAgent", String), one("aws:userid", String), one("aws:username", String),
        one("aws:ViaAWSService", Bool), one("aws:VpcSourceIp", Ip), one("aws:VpceAccount", String),
        one("aws:VpceOrgID", String), many("aws:VpceOrgPaths"), one("sts:AWSServiceName", String),
        one("sts:DurationSeconds", Number), one("sts:SourceIdentity", String),
        many("sts:TransitiveTagKeys"), one("sns:Endpoint", String), one("sns:Protocol", String),
        one("kms:CallerAccount", String), one("kms:EncryptionAlgorithm", String),
        one("kms:EncryptionContext:", Arn), many("kms:EncryptionContextKeys"),
        one("kms:GrantIsForAWSResource", Bool), one("kms:KeyOrigin", String),
        one("kms:KeySpec", String), one("kms:KeyUsage", String), one("kms:MultiRegion", Bool),
        one("kms:RequestAlias", String), many("kms:ResourceAliases"),
    ]
};

/// A key by its name, which AWS takes in any case.
pub(crate) fn key(name: &str) -> Option<Key> {
    KEYS.into_iter().find(|key| {
        if key.name.ends_with(['/', ':']) {
            let start = name.get(..key.name.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(key.name))
        } else {
            name.eq_ignore_ascii_case(key.name)
        }
    })
}

/// The names of whole keys, for finding misspelt ones; those that policies for a
/// connector use come first.
pub(crate) fn names() -> Vec<&'static str> {
    let names = KEYS.iter().map(|key| key.name);
    names.filter(|name| !name.ends_with(['/', ':'])).collect()
}
