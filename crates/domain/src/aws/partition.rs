//! The partitions of AWS and the regions that belong to them, by the region
//! expressions of AWS's partition list, and the names that it lists.

use std::fmt;

use crate::near;

/// A group of AWS regions with its own accounts and its own IAM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Partition {
    /// `aws`: the commercial regions.
    Aws,
    /// `aws-cn`: China.
    AwsCn,
    /// `aws-us-gov`: GovCloud.
    AwsUsGov,
    /// `aws-iso`
    AwsIso,
    /// `aws-iso-b`
    AwsIsoB,
    /// `aws-iso-e`
    AwsIsoE,
    /// `aws-iso-f`
    AwsIsoF,
    /// `aws-eusc`: the European Sovereign Cloud.
    AwsEusc,
}

impl Partition {
    /// Every partition.
    pub const ALL: [Self; 8] = [
        Self::Aws,
        Self::AwsCn,
        Self::AwsUsGov,
        Self::AwsIso,
        Self::AwsIsoB,
        Self::AwsIsoE,
        Self::AwsIsoF,
        Self::AwsEusc,
    ];

    /// Its name as it stands in an ARN.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
            Self::AwsIso => "aws-iso",
            Self::AwsIsoB => "aws-iso-b",
            Self::AwsIsoE => "aws-iso-e",
            Self::AwsIsoF => "aws-iso-f",
            Self::AwsEusc => "aws-eusc",
        }
    }

    /// The partition of that name, case-sensitive.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.as_str() == name)
    }

    /// What the names of its regions begin with, up to and with the hyphen.
    fn region_prefixes(self) -> &'static [&'static str] {
        match self {
            Self::Aws => &[
                "us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-",
            ],
            Self::AwsCn => &["cn-"],
            Self::AwsUsGov => &["us-gov-"],
            Self::AwsIso => &["us-iso-"],
            Self::AwsIsoB => &["us-isob-"],
            Self::AwsIsoE => &["eu-isoe-"],
            Self::AwsIsoF => &["us-isof-"],
            Self::AwsEusc => &["eusc-de-"],
        }
    }

    /// The names of its regions in AWS's partition list (`partitions.json` of botocore
    /// 1.44.5). There will be more.
    fn regions(self) -> impl Iterator<Item = &'static str> {
        let names = match self {
            Self::Aws => {
                "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 \
                ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 \
                ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 \
                ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 \
                eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 \
                sa-east-1 sa-west-1 us-east-1 us-east-2 us-west-1 us-west-2"
            }
            Self::AwsCn => "cn-north-1 cn-northwest-1",
            Self::AwsUsGov => "us-gov-east-1 us-gov-west-1",
            Self::AwsIso => "us-iso-east-1 us-iso-west-1",
            Self::AwsIsoB => "us-isob-east-1 us-isob-west-1",
            Self::AwsIsoE => "eu-isoe-west-1",
            Self::AwsIsoF => "us-isof-east-1 us-isof-south-1",
            Self::AwsEusc => "eusc-de-east-1",
        };
        names.split(' ')
    }

    /// Whether AWS's partition list has a region of that name here.
    pub(super) fn lists(self, region: &str) -> bool {
        self.regions().any(|known| known == region)
    }

    /// The listed region that a text can only mean: written another way, or with a slip of
    /// the finger. Another number is no slip: it may be that of a new region.
    pub(super) fn meant(self, region: &str) -> Option<&'static str> {
        let plain = near::plain(region);
        if let Some(same) = self.regions().find(|known| near::plain(known) == plain) {
            return Some(same);
        }
        let numbered = |known: &str| {
            let place = known.trim_end_matches(|c: char| c.is_ascii_digit());
            let number = region.strip_prefix(place);
            number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
        };
        let is_near = |known: &&str| near::is_near(region, known) && !numbered(known);
        let mut near = self.regions().filter(is_near);
        near.next().filter(|_| near.next().is_none())
    }

    /// Whether the region belongs to this partition: prefix, one word without
    /// a hyphen, hyphen, number. So `us-gov-west-1` is not a region of `aws`.
    #[must_use]
    pub fn has_region(self, region: &str) -> bool {
        self.region_prefixes().iter().any(|prefix| {
            region
                .strip_prefix(prefix)
                .and_then(|rest| rest.split_once('-'))
                .is_some_and(|(word, number)| {
                    !word.is_empty()
                        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                        && !number.is_empty()
                        && number.chars().all(|c| c.is_ascii_digit())
                })
        })
    }

    /// The partition a region belongs to.
    #[must_use]
    pub fn of_region(region: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.has_region(region))
    }
}

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
