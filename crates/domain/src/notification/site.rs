//! The clouds that run CTS, and what each is known to accept. Every statement has its
//! source; where the documents are silent, nothing is claimed.

use messages::{Message, notification_check, site, verbatim};
use serde::{Deserialize, Serialize};

/// Which cloud answers: they differ in what they accept.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Site {
    /// Huawei Cloud.
    #[default]
    Huawei,
    /// Open Telekom Cloud: SMN only, no CJK letters in names, no agency.
    #[serde(rename = "otc")]
    OpenTelekomCloud,
    /// Cloud.ru Advanced, formerly SberCloud.
    CloudRu,
    /// Flexible Engine of Orange Business.
    FlexibleEngine,
    /// Another cloud that runs the same API.
    Other,
}

/// Whether a cloud has something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Support {
    /// It has.
    Yes,
    /// It has not.
    No,
    /// Nobody wrote it down.
    Unknown,
}

/// Something a cloud has or has not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capability {
    /// Whether it has it.
    pub support: Support,
    /// Who says so.
    pub source: Message,
    /// Whether the cloud itself says so; otherwise it is concluded.
    pub verified: bool,
}

/// What is known about a cloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// What people call it; nothing for one that is not known.
    pub product: Option<&'static str>,
    /// Notifications that call functions (`fun`).
    pub functions: Capability,
    /// `agency_name`.
    pub agency: Capability,
    /// Chinese characters in names.
    pub chinese_names: Capability,
    /// The advanced filter.
    pub filter: Capability,
    /// The regions that may be the one whose notifications hear of global services;
    /// none where nobody wrote that down.
    pub central_regions: &'static [&'static str],
    /// Regions of sites of their own, whose central region nobody wrote down.
    pub own_sites: &'static [&'static str],
}

impl Profile {
    /// What it is called in a sentence about it.
    #[must_use]
    pub fn name(&self) -> Message {
        self.product
            .map_or(notification_check::THIS_CLOUD, verbatim)
    }

    /// What it has or has not, each with its source.
    #[must_use]
    pub fn capabilities(&self) -> [Message; 4] {
        [
            self.functions.words(site::FUNCTIONS),
            self.agency.words(site::AGENCY),
            self.chinese_names.words(site::CHINESE_NAMES),
            self.filter.words(site::FILTERS),
        ]
    }
}

impl Capability {
    /// In a few words, with what it is called and the source.
    fn words(&self, name: Message) -> Message {
        let support = match self.support {
            Support::Yes => "yes",
            Support::No => "no",
            Support::Unknown => "unknown",
        };
        let (name, source, support) = (name.into(), self.source.clone().into(), support.into());
        if self.verified {
            let known = site::Capability {
                name,
                source,
                support,
            };
            known.into()
        } else {
            let known = site::CapabilityUnverified {
                name,
                source,
                support,
            };
            known.into()
        }
    }
}

/// Services of which it is documented that their events go to the central region only
/// (CTS user guide, “Configuring key event notifications”).
pub const GLOBAL_SERVICES: [&str; 1] = ["IAM"];

/// Services of which that is concluded: accounts, not regions, have what they manage, and
/// IAM's user guide (“Key IAM Operations Supported by CTS”) says of events of every global
/// service that they go to the central region, with IAM as an example. No document names
/// these.
pub const PERHAPS_GLOBAL_SERVICES: [&str; 2] = ["Organizations", "RMS"];

const fn documented(support: Support, source: Message) -> Capability {
    Capability {
        support,
        source,
        verified: true,
    }
}

const fn concluded(support: Support, source: Message) -> Capability {
    Capability {
        support,
        source,
        verified: false,
    }
}

const SILENT: Capability = concluded(Support::Unknown, site::NO_DOCUMENT);

static HUAWEI: Profile = Profile {
    product: Some("Huawei Cloud"),
    functions: documented(Support::Yes, site::API_BOTH),
    agency: documented(Support::Yes, site::SDK_AGENCY),
    chinese_names: documented(Support::Yes, site::TERRAFORM_NAMES),
    filter: documented(Support::Yes, site::API_FILTER),
    // The international site's by its user guide, the Chinese one's concluded.
    central_regions: &["ap-southeast-1", "cn-north-4"],
    own_sites: &[
        "eu-west-101",
        "eu-west-0",
        "ru-moscow-1",
        "ae-ad-1",
        "tr-central-201",
    ],
};

static OPEN_TELEKOM_CLOUD: Profile = Profile {
    product: Some("Open Telekom Cloud"),
    functions: documented(Support::No, site::API_SMN_ONLY),
    agency: documented(Support::No, site::API_NO_AGENCY),
    chinese_names: documented(Support::No, site::GUIDE_NAMES),
    filter: documented(Support::Yes, site::API_FILTER),
    central_regions: &[],
    own_sites: &[],
};

static CLOUD_RU: Profile = Profile {
    product: Some("Cloud.ru"),
    functions: SILENT,
    agency: SILENT,
    chinese_names: SILENT,
    filter: concluded(Support::Unknown, site::TERRAFORM_NO_FILTER),
    central_regions: &[],
    own_sites: &[],
};

static FLEXIBLE_ENGINE: Profile = Profile {
    product: Some("Flexible Engine"),
    functions: SILENT,
    agency: concluded(Support::No, site::DOCUMENTS_NO_AGENCY),
    chinese_names: SILENT,
    filter: SILENT,
    central_regions: &[],
    own_sites: &[],
};

static OTHER: Profile = Profile {
    product: None,
    functions: SILENT,
    agency: SILENT,
    chinese_names: SILENT,
    filter: SILENT,
    central_regions: &[],
    own_sites: &[],
};

impl Site {
    /// Every site, the one nothing is known about last.
    pub const ALL: [Self; 5] = [
        Self::Huawei,
        Self::OpenTelekomCloud,
        Self::CloudRu,
        Self::FlexibleEngine,
        Self::Other,
    ];

    /// What is known about it.
    #[must_use]
    pub fn profile(self) -> &'static Profile {
        match self {
            Self::Huawei => &HUAWEI,
            Self::OpenTelekomCloud => &OPEN_TELEKOM_CLOUD,
            Self::CloudRu => &CLOUD_RU,
            Self::FlexibleEngine => &FLEXIBLE_ENGINE,
            Self::Other => &OTHER,
        }
    }

    /// The word for it in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Huawei => "huawei",
            Self::OpenTelekomCloud => "otc",
            Self::CloudRu => "cloud-ru",
            Self::FlexibleEngine => "flexible-engine",
            Self::Other => "other",
        }
    }

    /// The site of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|site| site.word() == word)
    }

    /// What people call it, in a list to choose from.
    #[must_use]
    pub fn label(self) -> Message {
        let product = self.profile().product;
        product.map_or(site::ANOTHER_CLOUD, verbatim)
    }
}
