//! Connections, and what was read at each of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::connector::Connector;
use domain::cts::Target;
use domain::notification::{Known, Site, ValidationContext};
use serde::{Deserialize, Serialize};
use wire::cts::{Quota, notification_quota};
use wire::notifications::NotificationList;

/// What a bundle needs to know of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Connection {
    /// Identifies it; never changes.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its labels, for example `env` with `prod`.
    pub labels: BTreeMap<String, String>,
    /// Which cloud.
    pub site: Site,
    /// Name of the region as in URNs; `""` if unknown.
    pub region: String,
    /// The project; `""` if unknown.
    pub project_id: String,
    /// Whether nothing may be changed through it.
    pub read_only: bool,
}

impl Connection {
    /// A connection that stands for any: with a region and a project that nobody has.
    #[must_use]
    pub fn stand_in() -> Self {
        Self {
            region: "region-1".to_owned(),
            project_id: "0".repeat(32),
            ..Self::default()
        }
    }

    /// Whether the URN is of this region and project. Nothing is where either of them is
    /// unknown.
    #[must_use]
    pub fn has(&self, target: &Target) -> bool {
        !self.region.is_empty()
            && !self.project_id.is_empty()
            && target.region() == self.region
            && target.project_id() == self.project_id
    }

    /// Which project it leads to: cloud, region and ID. Nothing where one of them is unknown.
    pub(crate) fn project(&self) -> Option<(Site, &str, &str)> {
        let is_known =
            self.site != Site::Other && !self.region.is_empty() && !self.project_id.is_empty();
        is_known.then_some((self.site, &self.region, &self.project_id))
    }

    /// What the checks of notifications need to know about it.
    fn surroundings(&self) -> ValidationContext {
        let known = |text: &String| (!text.is_empty()).then(|| text.clone());
        ValidationContext {
            site: self.site,
            region: known(&self.region),
            project_id: known(&self.project_id),
            ..ValidationContext::default()
        }
    }
}

/// What came of reading something at a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reading<T> {
    /// The connection does not reach the service.
    #[default]
    NotReached,
    /// It could not be read, or was not yet.
    Unread,
    /// This is there.
    Read(T),
}

/// A connection, and what was read there.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The connection.
    pub connection: &'a Connection,
    /// Its notifications.
    pub notifications: Reading<&'a NotificationList>,
    /// Its connectors.
    pub connectors: Reading<&'a [Connector]>,
    /// URNs of the topics it has, if they were read.
    pub topics: Option<&'a [String]>,
    /// Its quotas, if they were read.
    pub quotas: Option<&'a [Quota]>,
    /// The operations its services know, if they were read.
    pub known: Option<&'a Arc<Known>>,
}

impl Place<'_> {
    /// What the checks of notifications need to know about it.
    pub(crate) fn surroundings(&self) -> ValidationContext {
        ValidationContext {
            known: self.known.cloned(),
            ..self.connection.surroundings()
        }
    }

    /// How many notifications it has, how many it can have, and whether the service said both.
    pub(crate) fn room(&self) -> (usize, usize, bool) {
        let (used, quota, is_assumed) = notification_quota(self.quotas.unwrap_or_default());
        let listed = match self.notifications {
            Reading::Read(list) => list.len(),
            Reading::NotReached | Reading::Unread => 0,
        };
        let is_known = used.is_some() && !is_assumed;
        let used = used.unwrap_or_default() as usize;
        (used.max(listed), quota as usize, is_known)
    }
}
