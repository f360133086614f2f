//! A notification as JSON: what is sent, what is shown, and what is read.
//! Absent members are left out when writing, because the service takes a null
//! for a broken member.

use domain::notification::{Condition, Filter, Notification, OperationSet, Scope, UserGroup};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::lenient::{self, Element, Texts};

/// The body of a creation: no ID and no status, those are not accepted.
pub(super) fn creation(notification: &Notification) -> String {
    serde_json::to_string(&Body::writable(notification)).unwrap_or_default()
}

/// The body of a replacement: everything writable, because what is left out is
/// removed.
pub(super) fn replacement(notification: &Notification) -> String {
    let body = Body {
        notification_id: Some(&notification.id),
        status: notification.enabled.map(Status::of),
        ..Body::writable(notification)
    };
    serde_json::to_string(&body).unwrap_or_default()
}

/// The notification as indented JSON, with the members an answer has.
#[must_use]
pub fn to_json(notification: &Notification) -> String {
    serde_json::to_string_pretty(&Body::answered(notification)).unwrap_or_default()
}

/// The notification with the members an answer has.
#[must_use]
pub fn to_value(notification: &Notification) -> Value {
    serde_json::to_value(Body::answered(notification)).unwrap_or_default()
}

/// Reads a notification; `None` if the text is not an object as JSON.
#[must_use]
pub fn from_json(text: &str) -> Option<Notification> {
    Some(Answered::from_json(text)?.notification)
}

/// A notification as it is sent.
#[derive(Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    agency_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    create_time: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<FilterBody<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notification_id: Option<&'a str>,
    notification_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    notification_type: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notify_user_list: Vec<GroupBody<'a>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    operation_type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    operations: Option<Vec<OperationsBody<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    project_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    topic_id: Option<&'a str>,
}

#[derive(Serialize)]
struct OperationsBody<'a> {
    resource_type: &'a str,
    service_type: &'a str,
    trace_names: &'a [String],
}

#[derive(Serialize)]
struct GroupBody<'a> {
    user_group: &'a str,
    user_list: &'a [String],
}

#[derive(Serialize)]
struct FilterBody<'a> {
    condition: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_support_filter: Option<bool>,
    rule: &'a [String],
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Enabled,
    Disabled,
}

impl Status {
    fn of(enabled: bool) -> Self {
        if enabled {
            Self::Enabled
        } else {
            Self::Disabled
        }
    }
}

impl<'a> Body<'a> {
    fn writable(notification: &'a Notification) -> Self {
        let listed = match notification.scope {
            Scope::Complete => false,
            Scope::Customized => true,
            Scope::Other(_) => !notification.operations.is_empty(),
        };
        let groups = notification.user_groups.iter().map(|group| GroupBody {
            user_group: &group.group,
            user_list: &group.users,
        });
        let filter = notification.filter.as_ref();
        Self {
            agency_name: notification.agency.as_deref(),
            create_time: None,
            domain_id: None,
            filter: filter
                .filter(|filter| !filter.is_nothing())
                .map(FilterBody::of),
            notification_id: None,
            notification_name: &notification.name,
            notification_type: None,
            notify_user_list: groups.collect(),
            operation_type: notification.scope.as_str(),
            operations: listed.then(|| OperationsBody::all(&notification.operations)),
            project_id: None,
            status: None,
            topic_id: notification.topic.as_deref(),
        }
    }

    fn answered(notification: &'a Notification) -> Self {
        Self {
            create_time: notification.created_ms,
            domain_id: notification.domain_id.as_deref(),
            notification_id: Some(&notification.id),
            notification_type: notification.kind.as_deref(),
            // An answer has the list even where a request must not.
            operations: Some(OperationsBody::all(&notification.operations)),
            project_id: notification.project_id.as_deref(),
            status: notification.enabled.map(Status::of),
            ..Self::writable(notification)
        }
    }
}

impl<'a> OperationsBody<'a> {
    fn all(sets: &'a [OperationSet]) -> Vec<Self> {
        let sets = sets.iter().map(|set| Self {
            resource_type: &set.resource_type,
            service_type: &set.service_type,
            trace_names: &set.trace_names,
        });
        sets.collect()
    }
}

impl<'a> FilterBody<'a> {
    fn of(filter: &'a Filter) -> Self {
        Self {
            condition: match filter.condition.as_str() {
                // The API text prints this as if it were a value; the value is AND.
                "AND (default value)" => "AND",
                word => word,
            },
            is_support_filter: filter.active,
            rule: &filter.rules,
        }
    }
}

/// A notification as it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Answered {
    /// What the answer says.
    pub(super) notification: Notification,
    /// Whether the ID is a text.
    pub(super) is_id_text: bool,
    /// Whether there are operations, and each says something of every member.
    pub(super) has_operations: bool,
    /// Whether there are user groups, and each says something of every member.
    pub(super) has_groups: bool,
    /// Whether there is a filter that says something of every member.
    pub(super) has_filter: bool,
    /// Whether the filter has members, and does not say all it has to. A member that
    /// is there and empty says something, one that is not there does not.
    pub(super) is_filter_cut: bool,
}

impl Answered {
    /// `None` if the text is not an object as JSON.
    pub(super) fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().and_then(Element::object)
    }
}

impl From<&Notification> for Answered {
    /// As an answer with all of that says it.
    fn from(notification: &Notification) -> Self {
        let said = Self::from_json(&to_json(notification)).unwrap_or_default();
        Self {
            notification: notification.clone(),
            ..said
        }
    }
}

/// The members of an answer.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Members {
    #[serde(deserialize_with = "lenient::text")]
    agency_name: Option<String>,
    #[serde(deserialize_with = "lenient::millis")]
    create_time: Option<i64>,
    #[serde(deserialize_with = "lenient::text")]
    domain_id: Option<String>,
    #[serde(deserialize_with = "lenient::object")]
    filter: Option<FilterMembers>,
    notification_id: Value,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    notification_name: String,
    #[serde(deserialize_with = "lenient::text")]
    notification_type: Option<String>,
    #[serde(deserialize_with = "lenient::elements")]
    notify_user_list: Vec<Element<GroupMembers>>,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    operation_type: String,
    #[serde(deserialize_with = "lenient::elements")]
    operations: Vec<Element<OperationsMembers>>,
    #[serde(deserialize_with = "lenient::text")]
    project_id: Option<String>,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    status: String,
    #[serde(deserialize_with = "lenient::text")]
    topic_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct OperationsMembers {
    #[serde(deserialize_with = "lenient::text")]
    resource_type: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    service_type: Option<String>,
    trace_names: Texts,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct GroupMembers {
    #[serde(deserialize_with = "lenient::text")]
    user_group: Option<String>,
    user_list: Texts,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct FilterMembers {
    #[serde(deserialize_with = "lenient::present")]
    condition: Option<Value>,
    #[serde(deserialize_with = "lenient::present")]
    is_support_filter: Option<Value>,
    #[serde(deserialize_with = "lenient::present")]
    rule: Option<Value>,
}

/// What a filter says, and how much of it.
#[derive(Default)]
struct FilterRead {
    filter: Option<Filter>,
    is_whole: bool,
    is_cut: bool,
}

impl<'de> Deserialize<'de> for Answered {
    fn deserialize<D: Deserializer<'de>>(answer: D) -> Result<Self, D::Error> {
        let members = Members::deserialize(answer)?;
        let read = members
            .filter
            .map_or_else(FilterRead::default, FilterMembers::read);
        let has_operations = all(&members.operations, |set| {
            set.resource_type.is_some() && set.service_type.is_some() && set.trace_names.is_whole
        });
        let has_groups = all(&members.notify_user_list, |group| {
            group.user_group.is_some() && group.user_list.is_whole
        });
        let is_id_text = members.notification_id.is_string();
        let notification = Notification {
            id: lenient::some_text(members.notification_id).unwrap_or_default(),
            name: members.notification_name,
            kind: members.notification_type,
            scope: members.operation_type.into(),
            operations: objects(members.operations, |set| OperationSet {
                service_type: set.service_type.unwrap_or_default(),
                resource_type: set.resource_type.unwrap_or_default(),
                trace_names: set.trace_names.all,
            }),
            user_groups: objects(members.notify_user_list, |group| UserGroup {
                group: group.user_group.unwrap_or_default(),
                users: group.user_list.all,
            }),
            enabled: enabled(&members.status),
            topic: members.topic_id,
            filter: read.filter,
            agency: members.agency_name,
            created_ms: members.create_time,
            project_id: members.project_id,
            domain_id: members.domain_id,
        };
        Ok(Self {
            notification,
            is_id_text,
            has_operations,
            has_groups,
            has_filter: read.is_whole,
            is_filter_cut: read.is_cut,
        })
    }
}

/// What `status` says, if it is one of the two words.
fn enabled(word: &str) -> Option<bool> {
    let is = |status: &str| word.trim().eq_ignore_ascii_case(status);
    if is("enabled") {
        Some(true)
    } else {
        is("disabled").then_some(false)
    }
}

/// Whether there are elements, and each is an object that is whole.
fn all<T>(elements: &[Element<T>], is_whole: fn(&T) -> bool) -> bool {
    let is = |element: &Element<T>| matches!(element, Element::Object(it) if is_whole(it));
    !elements.is_empty() && elements.iter().all(is)
}

/// The objects of a list, in no more memory than they need.
fn objects<T, O>(elements: Vec<Element<T>>, object: fn(T) -> O) -> Vec<O> {
    let mut objects = Vec::with_capacity(elements.len());
    objects.extend(elements.into_iter().filter_map(Element::object).map(object));
    objects
}

impl FilterMembers {
    /// There is no filter if no member says anything, or only that there is nothing:
    /// clouds answer with such a filter for a notification that was stored without.
    fn read(self) -> FilterRead {
        let there = [&self.condition, &self.is_support_filter, &self.rule];
        let there = there.into_iter().flatten().count();
        let condition = self.condition.and_then(lenient::some_text);
        // Where the rules are left out, there may be some.
        let says_rules = self.rule.is_some() || condition.is_none();
        let active = self.is_support_filter.as_ref().and_then(lenient::flag_of);
        let says_whether = self
            .is_support_filter
            .and_then(lenient::some_text)
            .is_some();
        let mut rules = match self.rule {
            Some(Value::String(rule)) => Texts {
                is_whole: !rule.trim().is_empty(),
                all: vec![rule],
            },
            Some(rules) => Texts::of(rules),
            None => Texts::default(),
        };
        // Nothing but blank texts is no rule, however it is written.
        if rules.all.iter().all(|rule| rule.trim().is_empty()) {
            rules.all.clear();
        }
        let is_whole = condition.is_some() && says_whether && rules.is_whole;
        let says_how = condition.is_some() && active.is_some();
        let is_nothing = condition.is_none() && active.is_none() && rules.all.is_empty();
        let filter = Filter {
            condition: condition.map_or(Condition::And, Condition::from),
            active,
            rules: rules.all,
        };
        let is_nothing = is_nothing || says_rules && filter.is_nothing();
        let filter = (!is_nothing).then_some(filter);
        let without_rules = filter.as_ref().is_none_or(|it| it.rules.is_empty());
        FilterRead {
            filter,
            is_whole,
            is_cut: there > 0 && !(there == 3 && (says_how || without_rules)),
        }
    }
}
