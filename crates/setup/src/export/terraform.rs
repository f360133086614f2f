//! Terraform: `huaweicloud_cts_notification` and
//! `opentelekomcloud_cts_event_notification_v3`. Names of arguments, and what the
//! providers refuse or lose, are from their documentation and sources.

use std::collections::BTreeSet;

use domain::cts::Rule;
use domain::notification::{Notification, Scope, Site};

use super::name::Names;
use super::{Exported, calls_a_function, condition};
use crate::syntax::hcl::{self, Expression, Item};

/// What one provider calls things.
struct Provider {
    local_name: &'static str,
    source: &'static str,
    resource: &'static str,
    name: &'static str,
    topic: &'static str,
    service_type: &'static str,
    resource_type: &'static str,
    users_block: &'static str,
    group: &'static str,
    users: &'static str,
}

const HUAWEI: Provider = Provider {
    local_name: "huaweicloud",
    source: "huaweicloud/huaweicloud",
    resource: "huaweicloud_cts_notification",
    name: "name",
    topic: "smn_topic",
    service_type: "service",
    resource_type: "resource",
    users_block: "operation_users",
    group: "group",
    users: "users",
};

const OPEN_TELEKOM_CLOUD: Provider = Provider {
    local_name: "opentelekomcloud",
    source: "opentelekomcloud/opentelekomcloud",
    resource: "opentelekomcloud_cts_event_notification_v3",
    name: "notification_name",
    topic: "topic_id",
    service_type: "service_type",
    resource_type: "resource_type",
    users_block: "notify_user_list",
    group: "user_group",
    users: "user_list",
};

/// Resources for notifications, with `import` blocks for those that exist if
/// `import`. Those the provider cannot manage are left out with a note.
#[must_use]
pub fn terraform(notifications: &[Notification], site: Site, import: bool) -> Exported {
    let provider = match site {
        Site::OpenTelekomCloud => &OPEN_TELEKOM_CLOUD,
        _ => &HUAWEI,
    };
    let mut exported = Exported::default();
    let mut names = Names::default();
    let repeated = repeated(notifications);
    let mut items = vec![settings(provider, import)];
    for notification in notifications {
        let noted = exported.notes.len();
        let resource = match unmanageable(notification, &repeated, site) {
            Some(reason) => {
                exported.note(notification, reason);
                Vec::new()
            }
            None => resource(notification, provider, site, &mut exported),
        };
        items.push(Item::Gap);
        let left_out = if resource.is_empty() {
            "left out: "
        } else {
            ""
        };
        for message in exported.messages_from(noted) {
            let words = format!("note: {left_out}{}: {message}", notification.name);
            items.push(Item::Comment(words));
        }
        if resource.is_empty() {
            continue;
        }
        let name = names.next(notification);
        let to = format!("{}.{name}", provider.resource);
        items.push(Item::block(
            "resource",
            &[provider.resource, &name],
            resource,
        ));
        if let Some(id) = import_id(notification, site).filter(|_| import) {
            items.push(Item::block(
                "import",
                &[],
                vec![
                    Item::attribute("to", Expression::raw(to)),
                    Item::attribute("id", Expression::text(id)),
                ],
            ));
        }
    }
    exported.text = hcl::write(&items);
    exported
}

fn settings(provider: &Provider, import: bool) -> Item {
    let source = ("source".to_owned(), Expression::text(provider.source));
    let required = Item::attribute(provider.local_name, Expression::Object(vec![source]));
    let mut body = Vec::new();
    if import {
        // The first version that knows `import` blocks.
        let version = Expression::text(">= 1.5.0");
        body.push(Item::attribute("required_version", version));
    }
    body.push(Item::block("required_providers", &[], vec![required]));
    Item::block("terraform", &[], body)
}

/// What the provider finds an existing one by; drafts have nothing to import.
fn import_id(notification: &Notification, site: Site) -> Option<String> {
    let id = Some(notification.id.as_str()).filter(|id| !id.is_empty())?;
    Some(match site {
        Site::OpenTelekomCloud => format!("{id}/{}", notification.name),
        _ => notification.name.clone(),
    })
}

/// Names that several have.
fn repeated(notifications: &[Notification]) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let names = notifications.iter().map(|one| one.name.as_str());
    names.filter(|name| !seen.insert(*name)).collect()
}

/// Why the provider cannot manage it at all.
fn unmanageable(
    notification: &Notification,
    repeated: &BTreeSet<&str>,
    site: Site,
) -> Option<&'static str> {
    let name = &notification.name;
    if calls_a_function(notification) {
        return Some(
            "The provider reads notifications of SMN topics only; it would lose one that calls a function.",
        );
    }
    if matches!(notification.scope, Scope::Other(_)) {
        return Some("The provider takes “complete” and “customized” as operation type only.");
    }
    // It finds notifications by their names.
    if name.is_empty() || repeated.contains(name.as_str()) {
        return Some("The provider finds a notification by its name, which must be the only one.");
    }
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if site == Site::OpenTelekomCloud && !(name.len() <= 64 && name.chars().all(is_word)) {
        return Some("The provider takes names of 1 to 64 letters, digits and “_” only.");
    }
    None
}

fn resource(
    notification: &Notification,
    provider: &Provider,
    site: Site,
    exported: &mut Exported,
) -> Vec<Item> {
    let customized = notification.scope == Scope::Customized;
    let scope = if customized { "customized" } else { "complete" };
    let mut items = vec![
        Item::attribute(provider.name, Expression::text(&notification.name)),
        Item::attribute("operation_type", Expression::text(scope)),
    ];
    match &notification.topic {
        Some(topic) => items.push(Item::attribute(provider.topic, Expression::text(topic))),
        None if notification.enabled => {
            exported.note(
                notification,
                "It is enabled without a topic, which the service refuses.",
            );
        }
        None => {}
    }
    let enabled = notification.enabled;
    items.push(match site {
        Site::OpenTelekomCloud => {
            let status = if enabled { "enabled" } else { "disabled" };
            Item::attribute("status", Expression::text(status))
        }
        _ => Item::attribute("enabled", Expression::raw(enabled.to_string())),
    });
    match (&notification.agency, site) {
        (Some(_), Site::OpenTelekomCloud) => {
            exported.note(
                notification,
                "The provider knows no agency; it is left out.",
            );
        }
        (Some(agency), _) => {
            items.push(Item::attribute("agency_name", Expression::text(agency)));
        }
        (None, _) => {}
    }
    if customized {
        operations(notification, provider, exported, &mut items);
    } else if !notification.operations.is_empty() {
        exported.note(
            notification,
            "Its list of operations is left out: it has no effect together with every operation.",
        );
    }
    for group in &notification.user_groups {
        let body = vec![
            Item::attribute(provider.group, Expression::text(&group.group)),
            Item::attribute(provider.users, Expression::texts(&group.users)),
        ];
        items.push(Item::block(provider.users_block, &[], body));
    }
    items.extend(filter(notification, site, exported));
    if site != Site::OpenTelekomCloud && !notification.name.is_ascii() {
        exported.note(
            notification,
            "The provider puts the name into an address without encoding it; with Chinese characters that may fail.",
        );
    }
    items
}

fn operations(
    notification: &Notification,
    provider: &Provider,
    exported: &mut Exported,
    items: &mut Vec<Item>,
) {
    if notification.operations.is_empty() {
        exported.note(
            notification,
            "It lists no operations, which the service refuses.",
        );
    }
    for set in &notification.operations {
        let body = vec![
            Item::attribute(provider.service_type, Expression::text(&set.service_type)),
            Item::attribute(provider.resource_type, Expression::text(&set.resource_type)),
            Item::attribute("trace_names", Expression::texts(&set.trace_names)),
        ];
        items.push(Item::block("operations", &[], body));
    }
}

/// Both providers send `is_support_filter: true` with every filter, take `AND` and
/// `OR`, and want one rule at least.
fn filter(notification: &Notification, site: Site, exported: &mut Exported) -> Option<Item> {
    let filter = notification.filter.as_ref()?;
    let word = condition(&filter.condition);
    let left_out = if !filter.active {
        Some("The filter is switched off and left out: the provider would switch it on. Applying this removes its stored rules.".to_owned())
    } else if !matches!(word, "AND" | "OR") {
        Some(format!(
            "The filter is left out, so more events match: the provider takes “AND” and “OR” only, not “{word}”."
        ))
    } else {
        let message = "The filter has no rules and is left out: the provider wants one at least.";
        filter.rules.is_empty().then(|| message.to_owned())
    };
    if let Some(message) = left_out {
        exported.note(notification, message);
        return None;
    }
    for rule in filter
        .rules
        .iter()
        .filter(|rule| Rule::parse(rule).is_err())
    {
        let message = format!(
            "The rule “{rule}” is written as it is stored, but is none by the API's grammar."
        );
        exported.note(notification, message);
    }
    if site == Site::OpenTelekomCloud {
        exported.note(
            notification,
            "It has a filter; versions of the provider up to October 2024 know none.",
        );
    }
    let body = vec![
        Item::attribute("condition", Expression::text(word)),
        Item::attribute("rule", Expression::texts(&filter.rules)),
    ];
    Some(Item::block("filter", &[], body))
}
