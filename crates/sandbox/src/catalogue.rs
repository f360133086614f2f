//! The operations CTS knows: services, their kinds of resources, and the names
//! of the operations, the most frequent one first.

use serde_json::{Value, json};

/// `weight service resource_type operation…`, one kind of resource per line.
const TEXT: &str = include_str!("catalogue.txt");

/// The operations of one kind of resource.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// How often it turns up among the traces, compared with others.
    pub(crate) weight: u64,
    /// Acronym of the service.
    pub(crate) service: &'static str,
    /// Kind of resource.
    pub(crate) resource: &'static str,
    operations: &'static str,
}

impl Kind {
    /// The names of the operations.
    pub(crate) fn operations(&self) -> Vec<&'static str> {
        self.operations.split(' ').collect()
    }

    /// An object with the operations under the name given.
    pub(crate) fn to_value(self, member: &str, operations: &[&str]) -> Value {
        json!({
            "service_type": self.service,
            "resource_type": self.resource,
            member: operations,
        })
    }
}

/// Every kind of resource.
pub(crate) fn kinds() -> impl Iterator<Item = Kind> {
    TEXT.lines().filter_map(|line| {
        let mut words = line.splitn(4, ' ');
        Some(Kind {
            weight: words.next()?.parse().ok()?,
            service: words.next()?,
            resource: words.next()?,
            operations: words.next()?,
        })
    })
}
