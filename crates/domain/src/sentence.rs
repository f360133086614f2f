//! What a notification does, in words: one exact sentence for a page, short
//! forms for a list. Names of operations stay as they are, because that is how
//! they are found in events.

use messages::text::Then;
use messages::{Arg, Message, sentence, verbatim};

use crate::cts::Target;
use crate::cts::rule::{self, Rule};
use crate::notification::{
    Condition, Filter, Notification, OperationSet, Operator, Scope, UserGroup,
};

/// Up to this many operations or users are named one by one.
const NAMED: usize = 4;

/// Where a notification is sent, in the two lines of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetLines {
    /// Name of the topic or function, or that there is none.
    pub name: Message,
    /// What and where it is, for example `SMN · eu-west-101`; may be empty.
    pub place: Message,
}

/// The sentences that say what the notification does.
#[must_use]
pub fn describe(notification: &Notification) -> Message {
    let sets = &notification.operations;
    let listed: usize = sets.iter().map(|set| set.trace_names.len()).sum();
    if notification.scope == Scope::Customized && listed == 0 {
        return if sets.is_empty() {
            sentence::NO_OPERATIONS
        } else {
            sentence::UNDOCUMENTED
        };
    }
    let mut said = what_it_does(notification, listed);
    for second in remarks(notification) {
        let (first, second) = (said.into(), second.into());
        said = Then { first, second }.into();
    }
    said
}

/// The sentence itself.
fn what_it_does(notification: &Notification, listed: usize) -> Message {
    let operations = operations(notification, listed).into();
    let users = users(&notification.user_groups).into();
    let rules = notification.filter.as_ref().and_then(rules);
    let target = notification.topic.as_deref().map(topic_name);
    match (
        notification.enabled,
        target.map(Arg::from),
        rules.map(Arg::from),
    ) {
        (Some(true), Some(target), None) => sentence::Notifies {
            operations,
            target,
            users,
        }
        .into(),
        (Some(true), Some(target), Some(rules)) => sentence::NotifiesWhere {
            operations,
            rules,
            target,
            users,
        }
        .into(),
        (Some(false), Some(target), None) => sentence::Disabled {
            operations,
            target,
            users,
        }
        .into(),
        (Some(false), Some(target), Some(rules)) => sentence::DisabledWhere {
            operations,
            rules,
            target,
            users,
        }
        .into(),
        (None, Some(target), None) => sentence::StatusUnknown {
            operations,
            target,
            users,
        }
        .into(),
        (None, Some(target), Some(rules)) => sentence::StatusUnknownWhere {
            operations,
            rules,
            target,
            users,
        }
        .into(),
        (Some(false), None, None) => sentence::DisabledNoTarget { operations, users }.into(),
        (Some(false), None, Some(rules)) => sentence::DisabledNoTargetWhere {
            operations,
            rules,
            users,
        }
        .into(),
        (_, None, None) => sentence::NoTarget { operations, users }.into(),
        (_, None, Some(rules)) => sentence::NoTargetWhere {
            operations,
            rules,
            users,
        }
        .into(),
    }
}

/// About a filter that does not apply, and what the documents leave open.
fn remarks(notification: &Notification) -> Vec<Message> {
    let mut said = Vec::new();
    if let Some(filter) = &notification.filter {
        let count = filter.rules.len();
        if filter.active == Some(false) && count > 0 {
            said.push(sentence::FilterDisabled { count }.into());
        } else if filter.active.is_none() {
            said.push(sentence::FILTER_UNKNOWN);
        }
    }
    let sets = notification.operations.iter();
    let empty = sets.filter(|set| set.trace_names.is_empty()).map(resource);
    let resources = Arg::list(empty);
    if notification.scope == Scope::Customized && !resources.is_empty() {
        said.push(sentence::OperationsUndocumented { resources }.into());
    }
    let groups = notification.user_groups.iter();
    let empty = groups.filter(|group| group.users.is_empty());
    let groups = Arg::list(empty.map(|group| quoted(&group.group)));
    if !groups.is_empty() {
        said.push(sentence::UsersUndocumented { groups }.into());
    }
    let filter = notification.filter.as_ref();
    if let Some(filter) = filter.filter(|filter| filter.active != Some(false)) {
        if filter.rules.is_empty() {
            said.push(sentence::FILTER_UNDOCUMENTED);
        } else if let Condition::Other(word) = &filter.condition {
            let word = word.into();
            said.push(sentence::ConditionUndocumented { word }.into());
        }
        let texts = filter.rules.iter();
        let none = texts.filter(|text| Rule::parse(text).is_err());
        let rules = Arg::list(none.map(|text| quoted(text)));
        if !rules.is_empty() {
            said.push(sentence::RulesUndocumented { rules }.into());
        }
    }
    said
}

fn quoted(name: &str) -> Message {
    let name = name.into();
    sentence::Quoted { name }.into()
}

fn users(groups: &[UserGroup]) -> Message {
    if groups.is_empty() {
        return sentence::ANY_USER;
    }
    let count: usize = groups.iter().map(|group| group.users.len()).sum();
    if count == 0 {
        let groups = Arg::list(groups.iter().map(|group| &group.group));
        return sentence::UnnamedUsers { groups }.into();
    }
    if count > NAMED || groups.iter().any(|group| group.users.is_empty()) {
        let groups = Arg::list(groups.iter().map(|group| &group.group));
        return sentence::CountedUsers { count, groups }.into();
    }
    let named = groups.iter().map(|group| {
        Message::from(sentence::UsersOf {
            group: (&group.group).into(),
            users: Arg::list(&group.users),
        })
    });
    let groups = Arg::list(named);
    sentence::NamedUsers { groups }.into()
}

fn operations(notification: &Notification, count: usize) -> Message {
    let sets = &notification.operations;
    match &notification.scope {
        Scope::Complete => sentence::EVERY_OPERATION,
        Scope::Other(word) => sentence::UnknownOperations { word: word.into() }.into(),
        Scope::Customized if count <= NAMED => {
            let filled = sets.iter().filter(|set| !set.trace_names.is_empty());
            let named = filled.map(|set| {
                Message::from(sentence::OperationsOf {
                    operations: Arg::list(&set.trace_names),
                    resource: resource(set).into(),
                })
            });
            let sets = Arg::list(named);
            sentence::NamedOperations { sets }.into()
        }
        Scope::Customized => {
            let services = services(sets);
            if services.len() > NAMED {
                let services = services.len();
                sentence::CountedServices { count, services }.into()
            } else {
                let services = Arg::list(services);
                sentence::CountedOperations { count, services }.into()
            }
        }
    }
}

/// `ECS`, or `VPC subnet` where the resource type says more than the service.
fn resource(set: &OperationSet) -> Message {
    if set.resource_type.eq_ignore_ascii_case(&set.service_type) || set.resource_type.is_empty() {
        verbatim(&set.service_type)
    } else {
        let (service, resource) = ((&set.service_type).into(), (&set.resource_type).into());
        sentence::ResourceType { resource, service }.into()
    }
}

/// The services with at least one operation, each once.
fn services(sets: &[OperationSet]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for set in sets.iter().filter(|set| !set.trace_names.is_empty()) {
        if !found.contains(&set.service_type.as_str()) {
            found.push(&set.service_type);
        }
    }
    found
}

/// The rules that apply, if there are any.
fn rules(filter: &Filter) -> Option<Message> {
    if filter.active == Some(false) || filter.rules.is_empty() {
        return None;
    }
    let rules = Arg::list(filter.rules.iter().map(|text| rule(text)));
    Some(match (&filter.condition, filter.rules.as_slice()) {
        (Condition::And | Condition::Or, [only]) => {
            let rule = rule(only).into();
            sentence::OneRule { rule }.into()
        }
        (Condition::And, _) => sentence::AllRules { rules }.into(),
        (Condition::Or, _) => sentence::AnyRule { rules }.into(),
        (Condition::Other(word), _) => {
            let word = word.into();
            sentence::CombinedRules { rules, word }.into()
        }
    })
}

fn rule(text: &str) -> Message {
    let Some(cut) = rule::cut(text) else {
        let rule = text.into();
        return sentence::RuleUnsupported { rule }.into();
    };
    let (field, value) = (cut.field.into(), cut.value.into());
    match cut.operator {
        Operator::Equal => sentence::RuleEqual { field, value }.into(),
        Operator::NotEqual => sentence::RuleNotEqual { field, value }.into(),
    }
}

/// The name at the end of a URN, also of one that does not parse.
#[must_use]
pub fn topic_name(urn: &str) -> String {
    match Target::parse_stored(urn) {
        Some(target) => target.name().to_owned(),
        None => urn
            .rsplit(':')
            .find(|part| !part.is_empty())
            .unwrap_or(urn)
            .to_owned(),
    }
}

/// Where it is sent, for a list.
#[must_use]
pub fn target(notification: &Notification) -> TargetLines {
    let Some(urn) = &notification.topic else {
        return TargetLines {
            name: sentence::UNTARGETED,
            place: verbatim(""),
        };
    };
    let place = match Target::parse_stored(urn) {
        Some(target) => sentence::Place {
            kind: kind(target.kind()).into(),
            region: target.region().into(),
        }
        .into(),
        None => kind(notification.kind.as_deref().unwrap_or_default()),
    };
    TargetLines {
        name: verbatim(topic_name(urn)),
        place,
    }
}

fn kind(word: &str) -> Message {
    match word {
        "smn" => sentence::SMN,
        "fun" => sentence::FUNCTION,
        other => verbatim(other),
    }
}

/// What it is about, for a list.
#[must_use]
pub fn trigger(notification: &Notification) -> Message {
    let sets = &notification.operations;
    let count = sets.iter().map(|set| set.trace_names.len()).sum();
    let services = services(sets);
    let mut said: Message = match &notification.scope {
        Scope::Complete => sentence::ALL_OPERATIONS,
        Scope::Other(word) => verbatim(word),
        Scope::Customized if count == 0 => sentence::NONE,
        Scope::Customized if services.len() > NAMED => {
            let services = services.len();
            sentence::OperationsOfServices { count, services }.into()
        }
        Scope::Customized => {
            let services = Arg::list(services);
            sentence::Operations { count, services }.into()
        }
    };
    let users = about_users(&notification.user_groups);
    for second in users.into_iter().chain(about_filter(notification)) {
        let (first, second) = (said.into(), second.into());
        said = sentence::Also { first, second }.into();
    }
    said
}

fn about_users(groups: &[UserGroup]) -> Option<Message> {
    let count = groups.iter().map(|group| group.users.len()).sum();
    match groups {
        [] => None,
        _ if groups.iter().any(|group| group.users.is_empty()) => {
            Some(sentence::UsersUnlisted { count }.into())
        }
        _ => Some(sentence::Users { count }.into()),
    }
}

fn about_filter(notification: &Notification) -> Option<Message> {
    let filter = notification.filter.as_ref()?;
    let count = filter.rules.len();
    let unclear = || {
        let unclear = filter.rules.iter().any(|text| Rule::parse(text).is_err());
        unclear || filter.active.is_none() || matches!(filter.condition, Condition::Other(_))
    };
    match (filter.active, count) {
        (Some(false), 0) => None,
        (Some(false), _) => Some(sentence::FILTER_OFF),
        (_, 0) => Some(sentence::FILTER_EMPTY),
        _ if unclear() => Some(sentence::RulesUnclear { count }.into()),
        _ => Some(sentence::Rules { count }.into()),
    }
}
