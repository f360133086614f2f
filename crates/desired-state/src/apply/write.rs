//! The request of a write.

use domain::connector::ValidConnector;
use domain::notification::{Notification, ValidNotification};
use domain::secret::Secret;

use super::decide::Write;
use super::step::{Failure, FailureKind, Request};
use crate::normal::Fingerprint;
use crate::plan::{ExternalId, PlannedConnector};

impl Write {
    /// The request, and what a connector is after it.
    pub(super) fn request(
        self,
        external_id: &dyn Fn(&str) -> Option<Secret>,
    ) -> Result<(Request, Option<Fingerprint>), Failure> {
        let valid = |it: &Notification| Box::new(ValidNotification::as_stored(it));
        Ok(match self {
            Self::CreateNotification(wanted) => (Request::CreateNotification(valid(&wanted)), None),
            Self::ReplaceNotification(wanted) => {
                (Request::UpdateNotification(valid(&wanted)), None)
            }
            Self::DeleteNotification(id) => (Request::DeleteNotification(id), None),
            Self::CreateConnector(wanted) => {
                let (valid, written) = whole(&wanted, None, external_id)?;
                (Request::CreateConnector(valid), written)
            }
            Self::ReplaceConnector(wanted, stored) => {
                let (valid, written) = whole(&wanted, Some(stored), external_id)?;
                (Request::UpdateConnector(valid), written)
            }
            Self::DeleteConnector(kind) => (Request::DeleteConnector(kind), None),
        })
    }
}

/// A connector with its external ID, and what tells that it is stored.
fn whole(
    wanted: &PlannedConnector,
    stored: Option<Secret>,
    external_id: &dyn Fn(&str) -> Option<Secret>,
) -> Result<(ValidConnector, Option<Fingerprint>), Failure> {
    let id = match &wanted.external_id {
        ExternalId::Stored => stored,
        ExternalId::Asked(name) => external_id(name),
    };
    let whole = wanted.with(id.ok_or_else(|| Failure::of(FailureKind::ExternalIdMissing))?);
    let written = Fingerprint::of_connector(&whole);
    Ok((ValidConnector::as_stored(&whole), Some(written)))
}
