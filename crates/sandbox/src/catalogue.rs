//! The operations CTS knows: services, their kinds of resources, and the names
//! of the operations, the most frequent one first.

use wire::json::{Map, Value};

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
        let mut object = Map::new();
        object.insert("service_type", Value::from(self.service));
        object.insert("resource_type", Value::from(self.resource));
        object.insert(
            member,
            Value::Array(operations.iter().map(|name| Value::from(*name)).collect()),
        );
        Value::Object(object)
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
