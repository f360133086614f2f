//! Fields of a notification's form. Mode, condition and rules of the filter
//! are one field: rules make no sense under another condition.

use super::{FieldValue, FormFields, Merge, three_way};
use crate::notification::{
    Condition, FilterMode, GroupRow, Notification, NotificationForm, OperationRow, RuleRow, Scope,
};

impl FormFields for NotificationForm {
    fn fields(&self) -> Vec<FieldValue> {
        let field = |key, label, text: String| FieldValue { key, label, text };
        vec![
            field("name", "Name", self.name.clone()),
            field("scope", "Scope", scope_text(&self.scope)),
            field("operations", "Operations", operations_text(self)),
            field("groups", "Users", groups_text(self)),
            field("topic", "Topic", or_none(&self.topic)),
            field(
                "enabled",
                "Status",
                match self.enabled {
                    Some(true) => "enabled",
                    Some(false) => "disabled",
                    None => "not answered",
                }
                .to_owned(),
            ),
            field("filter", "Filter", filter_text(self)),
            field(
                "agency",
                "Agency",
                if self.agency {
                    crate::cts::AGENCY
                } else {
                    "none"
                }
                .to_owned(),
            ),
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
                self.filter_mode == other.filter_mode
                    && (self.filter_mode == FilterMode::None
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

fn or_none(text: &str) -> String {
    if text.is_empty() {
        "none".to_owned()
    } else {
        text.to_owned()
    }
}

fn scope_text(scope: &Scope) -> String {
    match scope {
        Scope::Complete => "every operation".to_owned(),
        Scope::Customized => "listed operations".to_owned(),
        Scope::Other(word) => word.clone(),
    }
}

/// One line for each row, and what was typed but not added.
fn operations_text(form: &NotificationForm) -> String {
    let lines: Vec<String> = form
        .operations
        .iter()
        .filter(|row| !row.is_empty())
        .map(|row| {
            format!(
                "{} {}: {}{}",
                row.service_type,
                row.resource_type,
                row.trace_names.join(", "),
                pending_text(&row.pending)
            )
        })
        .collect();
    or_none(&lines.join("\n"))
}

fn groups_text(form: &NotificationForm) -> String {
    let lines: Vec<String> = form
        .groups
        .iter()
        .filter(|row| !row.is_empty())
        .map(|row| {
            format!(
                "{}: {}{}",
                row.group,
                row.users.join(", "),
                pending_text(&row.pending)
            )
        })
        .collect();
    if lines.is_empty() {
        "everybody".to_owned()
    } else {
        lines.join("\n")
    }
}

fn pending_text(pending: &str) -> String {
    if pending.is_empty() {
        String::new()
    } else {
        format!(" (not added: {pending})")
    }
}

fn filter_text(form: &NotificationForm) -> String {
    let mode = match form.filter_mode {
        FilterMode::None => return "none".to_owned(),
        FilterMode::Off => "switched off, ",
        FilterMode::On => "",
        FilterMode::Unanswered => "not answered whether on, ",
    };
    let condition = match &form.condition {
        Condition::And => "all of",
        Condition::Or => "any of",
        Condition::Other(word) => word,
    };
    let rules: Vec<String> = form
        .rules
        .iter()
        .filter(|row| !row.is_empty())
        .map(RuleRow::to_text)
        .collect();
    format!("{mode}{condition}:\n{}", rules.join("\n"))
}
