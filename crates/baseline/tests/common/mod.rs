//! Baselines, notifications and connections for tests.

#![allow(dead_code)]

use std::collections::BTreeMap;

use baseline::{Baseline, Inventory, Operations, Requirement, Severity, VERSION};
use domain::cts::Listening;
use domain::matching::{Answer, Assumptions};
use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, Site, UserGroup};

pub const TOPIC: &str = "urn:smn:eu-de:p:security";
pub const SILENT: &str = "urn:smn:eu-de:p:silent";
pub const OPEN: &str = "urn:smn:eu-de:p:open";
pub const GONE: &str = "urn:smn:eu-de:p:gone";
pub const UNREAD: &str = "urn:smn:eu-de:p:unread";

pub fn listening() -> BTreeMap<String, Listening> {
    [
        (TOPIC, Listening::Confirmed),
        (SILENT, Listening::None),
        (OPEN, Listening::Unconfirmed),
        (GONE, Listening::NoTopic),
    ]
    .map(|(urn, listening)| (urn.to_owned(), listening))
    .into()
}

pub fn operations(service: &str, resource: &str, names: &[&str]) -> Operations {
    Operations {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
        clouds: None,
        verified: true,
        sources: Vec::new(),
    }
}

pub fn requirement(id: &str, operations: Vec<Operations>) -> Requirement {
    Requirement {
        id: id.to_owned(),
        title: format!("About {id}"),
        rationale: "Because.".to_owned(),
        severity: Severity::High,
        source: "Us".to_owned(),
        clouds: None,
        operations,
    }
}

pub fn baseline(requirements: Vec<Requirement>) -> Baseline {
    Baseline {
        schema: None,
        version: VERSION,
        id: "own".to_owned(),
        title: "Own".to_owned(),
        sources: BTreeMap::new(),
        requirements,
    }
}

/// Enabled, told to [`TOPIC`], about these operations of ECS servers.
pub fn notification(name: &str, names: &[&str]) -> Notification {
    Notification {
        name: name.to_owned(),
        scope: Scope::Customized,
        operations: vec![set("ECS", "ecs", names)],
        enabled: Some(true),
        topic: Some(TOPIC.to_owned()),
        ..Notification::default()
    }
}

pub fn set(service: &str, resource: &str, names: &[&str]) -> OperationSet {
    OperationSet {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
    }
}

pub fn filter(condition: Condition, rules: &[&str]) -> Option<Filter> {
    Some(Filter {
        condition,
        active: Some(true),
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
    })
}

pub fn users(users: &[&str]) -> Vec<UserGroup> {
    vec![UserGroup {
        group: "admin".to_owned(),
        users: users.iter().map(|user| (*user).to_owned()).collect(),
    }]
}

pub fn inventory<'a>(
    notifications: &'a [Notification],
    listening: &'a BTreeMap<String, Listening>,
) -> Inventory<'a> {
    Inventory {
        site: Site::Huawei,
        hears_global: Answer::Yes,
        notifications,
        all_read: true,
        listening,
        catalog: None,
        catalog_is_whole: true,
        assumptions: Assumptions::default(),
    }
}
