//! Fields of a notification's form. Mode, condition and rules of the filter
//! are one field: rules make no sense under another condition.

use super::{FieldValue, FormFields, Merge, three_way};
use crate::notification::{
    Condition, FilterMode, GroupRow, Notification, NotificationForm, OperationRow, RuleRow, Scope,
};
use messages::{Message, merge, verbatim};

impl FormFields for NotificationForm {
    fn fields(&self) -> Vec<FieldValue> {
        let field = |key, label, lines| FieldValue { key, label, lines };
        let status = match self.enabled {
            Some(true) => merge::ENABLED,
            Some(false) => merge::DISABLED,
            None => merge::NOT_RETURNED,
        };
        let agency = if self.agency {
            verbatim(crate::cts::AGENCY)
        } else {
            merge::NONE
        };
        vec![
            field("name", merge::NAME, vec![verbatim(&self.name)]),
            field("scope", merge::SCOPE, vec![scope(&self.scope)]),
            field("operations", merge::OPERATIONS, operations(self)),
            field("groups", merge::USERS, groups(self)),
            field("topic", merge::TARGET, vec![target(&self.topic)]),
            field("enabled", merge::STATUS, vec![status]),
            field("filter", merge::FILTER, filter(self)),
            field("agency", merge::AGENCY, vec![agency]),
        ]
    }

    fn take(&mut self, key: &str, from: &Self) {
        match key {
            "name" => self.name.clone_from(&from.name),
            "scope" => self.scope.clone_from(&from.scope),
            "operations" => self.operations.clone_from(&from.operations),
            "groups" => self.groups.clone_from(&from.groups),
            "topic" => self.topic.clone_from(&from.topic),
            "enabled" => self.enabled = from.enabled,
            "filter" => {
                self.filter_mode = from.filter_mode;
                self.condition.clone_from(&from.condition);
                self.rules.clone_from(&from.rules);
            }
            "agency" => self.agency = from.agency,
            _ => {}
        }
    }

    fn same(&self, other: &Self, key: &str) -> bool {
        match key {
            "name" => self.name == other.name,
            "scope" => self.scope == other.scope,
            // Rows that are kept but not sent do not count.
            "operations" => {
                (self.scope == Scope::Complete && other.scope == Scope::Complete)
                    || filled(&self.operations, OperationRow::is_empty)
                        .eq(filled(&other.operations, OperationRow::is_empty))
            }
            "groups" => filled(&self.groups, GroupRow::is_empty)
                .eq(filled(&other.groups, GroupRow::is_empty)),
            "topic" => self.topic == other.topic,
            "enabled" => self.enabled == other.enabled,
            "filter" => {
                mode(self) == mode(other)
                    && (mode(self) == FilterMode::None
                        || (self.condition == other.condition
                            && filled(&self.rules, RuleRow::is_empty)
                                .eq(filled(&other.rules, RuleRow::is_empty))))
            }
            "agency" => self.agency == other.agency,
            _ => true,
        }
    }
}

/// The rows that have something in them.
fn filled<T>(rows: &[T], is_empty: fn(&T) -> bool) -> impl Iterator<Item = &T> {
    rows.iter().filter(move |row| !is_empty(row))
}

/// Merges a form with what was stored meanwhile.
#[must_use]
pub fn notifications(
    base: &Notification,
    theirs: &Notification,
    mine: &NotificationForm,
) -> Merge<NotificationForm> {
    three_way(
        &NotificationForm::from(base),
        &NotificationForm::from(theirs),
        mine,
    )
}

/// Rules that are all empty make no filter; none at all do, since such a filter can be
/// stored.
fn mode(form: &NotificationForm) -> FilterMode {
    if !form.rules.is_empty() && form.rules.iter().all(RuleRow::is_empty) {
        FilterMode::None
    } else {
        form.filter_mode
    }
}

fn target(topic: &str) -> Message {
    if topic.is_empty() {
        merge::NONE
    } else {
        verbatim(topic)
    }
}

fn scope(scope: &Scope) -> Message {
    match scope {
        Scope::Complete => merge::ALL_OPERATIONS,
        Scope::Customized => merge::SELECTED_OPERATIONS,
        Scope::Other(word) => verbatim(word),
    }
}

/// The lines, or one that stands for none.
fn or(lines: Vec<Message>, none: Message) -> Vec<Message> {
    if lines.is_empty() { vec![none] } else { lines }
}

/// A line for each row, with what was typed but not added.
fn operations(form: &NotificationForm) -> Vec<Message> {
    let rows = form.operations.iter().filter(|row| !row.is_empty());
    let line = |row: &OperationRow| -> Message {
        let (service, resource) = ((&row.service_type).into(), (&row.resource_type).into());
        let operations = row.trace_names.join(", ").into();
        if row.pending.is_empty() {
            let line = merge::OperationsLine {
                operations,
                resource,
                service,
            };
            line.into()
        } else {
            let line = merge::OperationsPending {
                operations,
                pending: (&row.pending).into(),
                resource,
                service,
            };
            line.into()
        }
    };
    or(rows.map(line).collect(), merge::NONE)
}

fn groups(form: &NotificationForm) -> Vec<Message> {
    let rows = form.groups.iter().filter(|row| !row.is_empty());
    let line = |row: &GroupRow| -> Message {
        let (group, users) = ((&row.group).into(), row.users.join(", ").into());
        if row.pending.is_empty() {
            merge::UsersLine { group, users }.into()
        } else {
            let pending = (&row.pending).into();
            let line = merge::UsersPending {
                group,
                pending,
                users,
            };
            line.into()
        }
    };
    or(rows.map(line).collect(), merge::ANY_USER)
}

/// How the rules are combined, then the rules.
fn filter(form: &NotificationForm) -> Vec<Message> {
    let condition = match &form.condition {
        Condition::And => "all",
        Condition::Or => "any",
        Condition::Other(word) => word,
    };
    let condition = condition.into();
    let first = match mode(form) {
        FilterMode::None => return vec![merge::NONE],
        FilterMode::Off => merge::FilterDisabled { condition }.into(),
        FilterMode::On => merge::FilterLine { condition }.into(),
        FilterMode::Unanswered => merge::FilterUnknown { condition }.into(),
    };
    let rules = form.rules.iter().filter(|row| !row.is_empty());
    let rules = rules.map(|row| verbatim(RuleRow::to_text(row)));
    std::iter::once(first).chain(rules).collect()
}
