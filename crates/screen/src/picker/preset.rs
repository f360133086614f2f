//! Operations for common needs, chosen at once. The names are those of the
//! vendors' lists “Operations supported by CTS” (IAM, DEW, CTS itself since
//! 2025-07-31) and of the samples of CTS, Terraform's providers and SMN; where a catalogue has what these do not
//! name, it is marked as not documented. Only what a catalogue has is chosen.

use messages::{Message, picker as words};

use super::{Catalogue, OperationIndex};

/// A need, and the operations that answer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preset {
    /// What it is for.
    pub label: Message,
    lines: &'static [Line],
}

/// Operations of one resource type. Clouds and editions call some services and
/// resource types differently: any of the words counts, in any letter case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Line {
    services: &'static [&'static str],
    resources: &'static [&'static str],
    names: &'static [&'static str],
    documented: bool,
}

const fn line(
    services: &'static [&'static str],
    resources: &'static [&'static str],
    names: &'static [&'static str],
) -> Line {
    Line {
        services,
        resources,
        names,
        documented: true,
    }
}

const fn undocumented(
    services: &'static [&'static str],
    resources: &'static [&'static str],
    names: &'static [&'static str],
) -> Line {
    Line {
        documented: false,
        ..line(services, resources, names)
    }
}

/// What is offered.
pub static PRESETS: [Preset; 6] = [
    Preset {
        label: words::LOGINS,
        lines: &[line(
            &["IAM"],
            &["user"],
            &[
                "login",
                "loginFailed",
                "logout",
                "changePassword",
                "addCredential",
                "deleteCredential",
            ],
        )],
    },
    Preset {
        label: words::CTS_CHANGES,
        lines: &[
            line(
                &["CTS"],
                &["notification"],
                &[
                    "createNotification",
                    "updateNotification",
                    "deleteNotification",
                    "updateNotificationStatus",
                ],
            ),
            line(
                &["CTS"],
                &["tracker"],
                &["createTracker", "updateTracker", "deleteTracker"],
            ),
            line(&["CTS"], &["configuration"], &["updateConfiguration"]),
        ],
    },
    Preset {
        label: words::DELETIONS,
        lines: &[
            line(&["ECS"], &["ecs"], &["deleteServer"]),
            line(&["EVS"], &["evs"], &["deleteVolume"]),
            line(&["VPC"], &["vpc"], &["deleteVpc"]),
            undocumented(&["EVS"], &["snapshot"], &["deleteSnapshot"]),
            undocumented(&["VPC"], &["subnet"], &["deleteSubnet"]),
            undocumented(&["VPC"], &["security-group"], &["deleteSecurity-group"]),
        ],
    },
    Preset {
        label: words::PERMISSIONS,
        lines: &[
            line(
                &["IAM"],
                &["user"],
                &["createUser", "updateUser", "deleteUser"],
            ),
            line(
                &["IAM"],
                &["userGroup", "group"],
                &[
                    "createUserGroup",
                    "deleteUserGroup",
                    "addUserToGroup",
                    "removeUserFromGroup",
                ],
            ),
            undocumented(
                &["IAM"],
                &["agency"],
                &["createAgency", "updateAgency", "deleteAgency"],
            ),
            line(
                &["IAM"],
                &["roleAgencyDomain"],
                &["assignRoleToAgencyOnDomain"],
            ),
            undocumented(
                &["OBS"],
                &["bucket"],
                &["setBucketPolicy", "deleteBucketPolicy", "setBucketAcl"],
            ),
        ],
    },
    Preset {
        label: words::KEYS,
        lines: &[
            line(
                &["KMS", "DEW"],
                &["cmk"],
                &[
                    "createKey",
                    "disableKey",
                    "scheduleKeyDeletion",
                    "cancelKeyDeletion",
                ],
            ),
            line(
                &["KMS", "DEW"],
                &["cmk", "grant"],
                &["createGrant", "retireGrant"],
            ),
            line(
                &["CSMS", "DEW"],
                &["secret", "csms"],
                &["createSecret", "updateSecret"],
            ),
            undocumented(&["CSMS", "DEW"], &["secret", "csms"], &["deleteSecret"]),
        ],
    },
    Preset {
        label: words::STORAGE,
        lines: &[
            line(&["OBS"], &["bucket"], &["createBucket", "deleteBucket"]),
            line(&["SMN"], &["topic"], &["createTopic"]),
            undocumented(&["SMN"], &["topic"], &["updateTopic", "deleteTopic"]),
        ],
    },
];

/// A preset as far as a catalogue has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What it is for.
    pub label: Message,
    /// What the catalogue has.
    pub places: Vec<OperationIndex>,
    /// Names of those which are not documented.
    pub undocumented: Vec<&'static str>,
    /// Names of what the catalogue lacks.
    pub missing: Vec<&'static str>,
}

impl Preset {
    /// What a catalogue has of it.
    #[must_use]
    pub fn offer(&self, catalogue: &Catalogue) -> Offer {
        let mut offer = Offer {
            label: self.label.clone(),
            places: Vec::new(),
            undocumented: Vec::new(),
            missing: Vec::new(),
        };
        for line in self.lines {
            for name in line.names {
                let places: Vec<OperationIndex> = line.places(catalogue, name).collect();
                if places.is_empty() {
                    offer.missing.push(name);
                } else if !line.documented {
                    offer.undocumented.push(name);
                }
                offer.places.extend(places);
            }
        }
        offer
    }
}

impl Line {
    fn places(self, catalogue: &Catalogue, name: &str) -> impl Iterator<Item = OperationIndex> {
        let among = |words: &[&str], text: &str| words.iter().any(|w| w.eq_ignore_ascii_case(text));
        let groups = catalogue.groups().iter().enumerate();
        groups.filter_map(move |(at, group)| {
            let fits =
                among(self.services, &group.service) && among(self.resources, &group.resource);
            Some((at, fits.then(|| group.place_of(name)).flatten()?))
        })
    }
}
