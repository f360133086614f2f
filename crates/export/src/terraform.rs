//! Terraform: `huaweicloud_cts_notification` and
//! `opentelekomcloud_cts_event_notification_v3`. Names of arguments, and what the
//! providers refuse or lose, are from their documentation and sources.

use std::collections::BTreeSet;

use domain::cts::Rule;
use domain::notification::{Filter, Notification, Scope, Site};

use super::name::Names;
use super::{Exported, Limitation, calls_a_function, condition};
use setup::syntax::hcl::{self, Expression, Item};

/// What one provider calls things, and what it does with them.
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
    /// The oldest version that knows what is written.
    since: fn(&Notification) -> Version,
    /// What a plan or an apply does with a notification that nobody asked for.
    habits: fn(&Notification, &Written) -> Vec<Limitation>,
}

/// A version of a provider.
type Version = [u8; 3];

/// How a notification was written.
struct Written {
    /// What is stored is taken over.
    import: bool,
    /// There is a filter, and why it is not in the text.
    left_out: Option<LeftOut>,
}

/// Why a filter is not written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LeftOut {
    /// It is switched off.
    Off,
    /// The provider cannot say how its rules are combined.
    Condition,
    /// It has no rules.
    Empty,
}

/// Sources of the provider from 1.36.0 (April 2022) to 1.97.1 (August 2026).
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
    since: |notification| {
        if notification.agency.is_some() {
            // Pull request 5849.
            [1, 71, 1]
        } else if stored_filter(notification).is_some() {
            // Pull request 3694.
            [1, 58, 0]
        } else {
            [1, 36, 0]
        }
    },
    habits: huawei,
};

/// Sources of the provider from 1.32.0 (November 2022) to October 2024, and the pull
/// request that brought filters after that.
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
    // Which version brought filters is not known here; a note says when.
    since: |_| [1, 32, 0],
    habits: open_telekom_cloud,
};

/// Each update sends all that is written, and nothing else: what is left out is
/// removed. It reads filters without looking whether they are switched on.
fn huawei(notification: &Notification, written: &Written) -> Vec<Limitation> {
    let mut notes = Vec::new();
    match (written.left_out, written.import) {
        (Some(LeftOut::Off), true) => notes.push(Limitation::FilterOffRemoved),
        (Some(LeftOut::Off), false) => notes.push(Limitation::FilterOffNotCreated),
        (Some(_), true) => notes.push(Limitation::FilterRemoved),
        _ => {}
    }
    let complete = notification.scope == Scope::Complete;
    if complete && !notification.operations.is_empty() && written.import {
        notes.push(Limitation::OperationsRemoved);
    }
    if notification.enabled == Some(false) && notification.topic.is_some() && !written.import {
        notes.push(Limitation::DisabledAfterCreation);
    }
    notes
}

/// Operations, users, topic and filter keep what is stored where the text says nothing,
/// and a plan shows no difference. An update sends of them what was changed, the topic
/// of an enabled notification, and operations and users of a customized one; the
/// service removes what is not sent.
fn open_telekom_cloud(notification: &Notification, written: &Written) -> Vec<Limitation> {
    let mut notes = Vec::new();
    match (written.left_out, written.import) {
        (Some(LeftOut::Off), true) => notes.push(Limitation::FilterOffKept),
        (Some(LeftOut::Off), false) => notes.push(Limitation::FilterOff),
        (Some(_), true) => notes.push(Limitation::FilterKept),
        (Some(_), false) => {}
        (None, _) if stored_filter(notification).is_some() => notes.push(Limitation::FilterSince),
        _ => {}
    }
    let complete = notification.scope == Scope::Complete;
    if complete && !notification.operations.is_empty() && written.import {
        notes.push(Limitation::PlansFail);
    }
    if complete && !notification.user_groups.is_empty() {
        notes.push(Limitation::UsersRemoved);
    }
    if notification.enabled == Some(false) && notification.topic.is_some() {
        notes.push(Limitation::TopicRemoved);
    }
    notes
}

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
    let mut since = None;
    let mut items = Vec::new();
    for notification in notifications {
        let noted = exported.notes.len();
        let resource = match unmanageable(notification, &repeated, site) {
            Some(reason) => {
                exported.note(notification, reason);
                Vec::new()
            }
            None => {
                since = since.max(Some((provider.since)(notification)));
                let taken_over = import && !notification.id.is_empty();
                resource(notification, provider, site, taken_over, &mut exported)
            }
        };
        items.push(Item::Gap);
        let left_out = if resource.is_empty() {
            "left out: "
        } else {
            ""
        };
        for limitation in exported.limitations_from(noted) {
            let words = format!("note: {left_out}{}: {limitation}", notification.name);
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
    items.insert(0, settings(provider, since, import));
    exported.text = hcl::write(&items);
    exported
}

fn settings(provider: &Provider, since: Option<Version>, import: bool) -> Item {
    let mut said = vec![("source".to_owned(), Expression::text(provider.source))];
    if let Some([major, minor, patch]) = since {
        let version = format!(">= {major}.{minor}.{patch}");
        said.push(("version".to_owned(), Expression::text(version)));
    }
    let required = Item::attribute(provider.local_name, Expression::Object(said));
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
) -> Option<Limitation> {
    let name = &notification.name;
    if calls_a_function(notification) {
        return Some(Limitation::Function);
    }
    if matches!(notification.scope, Scope::Other(_)) {
        return Some(Limitation::OperationType);
    }
    // It finds notifications by their names.
    if name.is_empty() || repeated.contains(name.as_str()) {
        return Some(Limitation::RepeatedName);
    }
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if site == Site::OpenTelekomCloud && !(name.len() <= 64 && name.chars().all(is_word)) {
        return Some(Limitation::NameCharacters);
    }
    None
}

fn resource(
    notification: &Notification,
    provider: &Provider,
    site: Site,
    import: bool,
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
        None if notification.enabled == Some(true) => {
            exported.note(notification, Limitation::NoTopic);
        }
        None => {}
    }
    match (notification.enabled, site) {
        (None, _) => exported.note(notification, Limitation::StatusUnknown),
        (Some(enabled), Site::OpenTelekomCloud) => {
            let status = if enabled { "enabled" } else { "disabled" };
            items.push(Item::attribute("status", Expression::text(status)));
        }
        (Some(enabled), _) => {
            items.push(Item::attribute(
                "enabled",
                Expression::raw(enabled.to_string()),
            ));
        }
    }
    match (&notification.agency, site) {
        (Some(_), Site::OpenTelekomCloud) => {
            exported.note(notification, Limitation::NoAgency);
        }
        (Some(agency), _) => {
            items.push(Item::attribute("agency_name", Expression::text(agency)));
        }
        (None, _) => {}
    }
    if customized {
        operations(notification, provider, exported, &mut items);
    } else if !notification.operations.is_empty() {
        exported.note(notification, Limitation::OperationsLeftOut);
    }
    for group in &notification.user_groups {
        let body = vec![
            Item::attribute(provider.group, Expression::text(&group.group)),
            Item::attribute(provider.users, Expression::texts(&group.users)),
        ];
        items.push(Item::block(provider.users_block, &[], body));
    }
    let (filter, left_out) = filter(notification, exported);
    items.extend(filter);
    let written = Written { import, left_out };
    for note in (provider.habits)(notification, &written) {
        exported.note(notification, note);
    }
    if site != Site::OpenTelekomCloud && !notification.name.is_ascii() {
        exported.note(notification, Limitation::EncodedName);
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
        exported.note(notification, Limitation::NoOperations);
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

/// Its filter, if there is anything in it.
fn stored_filter(notification: &Notification) -> Option<&Filter> {
    let filter = notification.filter.as_ref();
    filter.filter(|filter| !filter.is_nothing())
}

/// Both providers take `AND` and `OR`, want one rule at least, and have no word for a
/// filter that is switched off.
fn filter(notification: &Notification, exported: &mut Exported) -> (Option<Item>, Option<LeftOut>) {
    let Some(filter) = stored_filter(notification) else {
        return (None, None);
    };
    let word = condition(&filter.condition);
    if filter.active.is_none() {
        exported.note(notification, Limitation::FilterUnknown);
    }
    let left_out = if filter.active == Some(false) {
        Some(LeftOut::Off)
    } else if !matches!(word, "AND" | "OR") {
        exported.note(notification, Limitation::FilterCondition(word.to_owned()));
        Some(LeftOut::Condition)
    } else if filter.rules.is_empty() {
        exported.note(notification, Limitation::FilterWithoutRules);
        Some(LeftOut::Empty)
    } else {
        None
    };
    if left_out.is_some() {
        return (None, left_out);
    }
    for rule in filter
        .rules
        .iter()
        .filter(|rule| Rule::parse(rule).is_err())
    {
        exported.note(notification, Limitation::OddRule(rule.clone()));
    }
    let body = vec![
        Item::attribute("condition", Expression::text(word)),
        Item::attribute("rule", Expression::texts(&filter.rules)),
    ];
    (Some(Item::block("filter", &[], body)), None)
}
