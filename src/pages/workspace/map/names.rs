//! What the parts of the map are called, and where they lead.

use domain::cts::Listening;
use messages::{Message, workspace_map as say};
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::routing_map::{Dead, Node, Side};

use crate::state::language::t;

/// What it is called.
pub fn name(node: &Node) -> String {
    if !node.name.is_empty() {
        return node.name.clone();
    }
    let count = node.notifications.len();
    match node.side {
        Side::Service => t(say::ALL_SERVICES),
        Side::Notification => t(say::Several { count }),
        Side::Target => t(say::NO_TARGET),
    }
}

fn dead(dead: Dead) -> Message {
    match dead {
        Dead::Disabled => say::DISABLED,
        Dead::NeverMatches => say::NEVER_MATCHES,
        Dead::NoTarget => say::NOT_SENT,
        Dead::NoTopic => say::NO_TOPIC,
        Dead::NobodySubscribed => say::NOBODY_SUBSCRIBED,
        Dead::Unconfirmed => say::UNCONFIRMED,
    }
}

/// What is noteworthy about it.
pub fn mark(node: &Node) -> Option<Message> {
    match (node.side, node.dead, node.listening) {
        (Side::Service, ..) if node.is_gap => Some(say::GAP),
        (Side::Notification, Some(why), _) => Some(dead(why)),
        (Side::Service | Side::Notification, ..) => node.is_unknown.then_some(say::UNKNOWN),
        (Side::Target, _, listening) => match listening {
            Some(Listening::NoTopic) => Some(say::NO_TOPIC),
            Some(Listening::None) => Some(say::NOBODY_SUBSCRIBED),
            Some(Listening::Unconfirmed) => Some(say::UNCONFIRMED),
            Some(Listening::Unknown) => Some(say::LISTENING_UNKNOWN),
            Some(Listening::Function) => Some(say::FUNCTION),
            Some(Listening::Confirmed) => Some(say::CONFIRMED),
            None => None,
        },
    }
}

/// Class of its color.
pub fn class(node: &Node) -> &'static str {
    match (node.side, node.listening) {
        (Side::Service, _) if node.is_gap => "uncovered",
        (Side::Notification, _) if node.dead.is_some() => "dead",
        (Side::Service | Side::Notification, _) if node.is_unknown => "open",
        (Side::Target, Some(Listening::Confirmed)) => "heard",
        (Side::Target, Some(Listening::Unknown | Listening::Function)) => "open",
        (Side::Target, _) => "dead",
        _ => "live",
    }
}

/// The notifications it stands for, in the list; of a gap, nothing.
pub fn route(node: &Node) -> Option<Route> {
    if node.notifications.is_empty() {
        return None;
    }
    let all = ListQuery::default();
    let query = match (node.side, node.name.is_empty()) {
        (Side::Service, true) => all.with_filter("scope", "complete", true),
        (Side::Service, false) => all.with_filter("service", &node.name, true),
        (Side::Target, true) => all.with_filter("target", "none", true),
        (Side::Notification, true) => all,
        (_, false) => all.with_search(&node.name),
    };
    Some(Route::Notifications(query))
}
