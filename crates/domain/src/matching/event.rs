//! An event as far as notifications look at it.

use crate::cts::RuleField;
use serde::{Deserialize, Serialize};

/// An event (a trace of CTS). Every member may be missing in reality.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Event {
    /// Acronym of the service.
    pub service_type: Option<String>,
    /// Kind of resource.
    pub resource_type: Option<String>,
    /// The operation.
    pub trace_name: Option<String>,
    /// Name of the user; the system's own actions have none.
    pub user: Option<String>,
    /// The members rules can look at, in the order of [`RuleField::ALL`].
    pub fields: [Option<String>; 6],
}

impl Event {
    /// What the event has in a field.
    #[must_use]
    pub fn field(&self, field: RuleField) -> Option<&str> {
        let at = RuleField::ALL.iter().position(|known| *known == field)?;
        self.fields.get(at)?.as_deref()
    }

    /// How many members it has: fewer make a plainer example.
    pub(super) fn size(&self) -> usize {
        let members = [
            &self.service_type,
            &self.resource_type,
            &self.trace_name,
            &self.user,
        ];
        members
            .into_iter()
            .chain(&self.fields)
            .filter(|member| member.is_some())
            .count()
    }
}
