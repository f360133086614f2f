//! Between a notification and its form: filling the form from what is stored,
//! and making out of the form what would be sent.

use super::{
    Filter, FilterMode, GroupRow, Notification, NotificationForm, OperationRow, OperationSet,
    RuleRow, Scope, UserGroup,
};
use crate::cts;
use crate::paste;

impl From<&Notification> for NotificationForm {
    fn from(stored: &Notification) -> Self {
        // A filter that is off and has no rules is none.
        let stored_filter = stored.filter.as_ref().filter(|filter| !filter.is_nothing());
        let filter = stored_filter.cloned().unwrap_or_default();
        Self {
            name: stored.name.clone(),
            scope: stored.scope.clone(),
            operations: stored
                .operations
                .iter()
                .map(|set| OperationRow {
                    service_type: set.service_type.clone(),
                    resource_type: set.resource_type.clone(),
                    trace_names: set.trace_names.clone(),
                    pending: String::new(),
                })
                .collect(),
            groups: stored
                .user_groups
                .iter()
                .map(|group| GroupRow {
                    group: group.group.clone(),
                    users: group.users.clone(),
                    pending: String::new(),
                })
                .collect(),
            topic: stored.topic.clone().unwrap_or_default(),
            enabled: stored.enabled,
            filter_mode: match stored_filter {
                None => FilterMode::None,
                Some(filter) => match filter.active {
                    Some(true) => FilterMode::On,
                    Some(false) => FilterMode::Off,
                    None => FilterMode::Unanswered,
                },
            },
            condition: filter.condition,
            rules: filter
                .rules
                .iter()
                .map(|rule| RuleRow::from_stored(rule))
                .collect(),
            agency: stored.agency.is_some(),
        }
    }
}

impl OperationRow {
    /// Whether nothing was entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.service_type, &self.resource_type, &self.pending]
            .into_iter()
            .all(|text| blank(text))
            && self.trace_names.is_empty()
    }

    /// Whether it lists this operation.
    #[must_use]
    pub fn lists(&self, service: &str, resource: &str, name: &str) -> bool {
        self.service_type.trim() == service
            && self.resource_type.trim() == resource
            && self.trace_names.iter().any(|n| n.trim() == name)
    }

    fn as_typed(&self) -> OperationSet {
        OperationSet {
            service_type: self.service_type.clone(),
            resource_type: self.resource_type.clone(),
            trace_names: self.trace_names.clone(),
        }
    }

    /// Whether exactly this row is stored.
    pub(super) fn is_stored(&self, stored: Option<&Notification>) -> bool {
        self.pending.is_empty() && stored.is_some_and(|s| s.operations.contains(&self.as_typed()))
    }
}

impl GroupRow {
    /// Whether nothing was entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        blank(&self.group) && blank(&self.pending) && self.users.is_empty()
    }

    fn as_typed(&self) -> UserGroup {
        UserGroup {
            group: self.group.clone(),
            users: self.users.clone(),
        }
    }

    /// Whether exactly this row is stored.
    pub(super) fn is_stored(&self, stored: Option<&Notification>) -> bool {
        self.pending.is_empty() && stored.is_some_and(|s| s.user_groups.contains(&self.as_typed()))
    }
}

impl RuleRow {
    /// Whether exactly this rule is stored.
    pub(super) fn is_stored(&self, stored: Option<&Notification>) -> bool {
        let filter = stored.and_then(|s| s.filter.as_ref());
        filter.is_some_and(|filter| filter.rules.contains(&self.to_text()))
    }
}

impl NotificationForm {
    /// What the form amounts to, as far as it goes: for the sentence, for proofs and
    /// simulations. It was not checked; text not added yet and incomplete rules are left
    /// out, and so is a filter none of whose rules is complete.
    #[must_use]
    pub fn preview(&self) -> Notification {
        let mut form = self.clone();
        form.rules.retain(RuleRow::is_complete);
        if form.rules.is_empty() && !self.rules.is_empty() {
            form.filter_mode = FilterMode::None;
        }
        build(&form, None)
    }

    /// Raw text of a field, by its key.
    #[must_use]
    pub fn raw(&self, key: &str) -> String {
        let Some((list, at, part)) = row_key(key) else {
            return match key {
                "name" => self.name.clone(),
                "topic" => self.topic.clone(),
                _ => String::new(),
            };
        };
        let text = match list {
            "operations" => self.operations.get(at).map(|row| match part {
                "service_type" => row.service_type.clone(),
                "resource_type" => row.resource_type.clone(),
                _ => row.trace_names.join("\n"),
            }),
            "groups" => self.groups.get(at).map(|row| match part {
                "group" => row.group.clone(),
                _ => row.users.join("\n"),
            }),
            "rules" => self.rules.get(at).map(|row| match part {
                "field" => row.field.clone(),
                "value" => row.value.clone(),
                _ => row.to_text(),
            }),
            _ => None,
        };
        text.unwrap_or_default()
    }

    /// Replaces the raw text of a field, by its key.
    pub fn set_raw(&mut self, key: &str, text: String) {
        let Some((list, at, part)) = row_key(key) else {
            match key {
                "name" => self.name = text,
                "topic" => self.topic = text,
                _ => {}
            }
            return;
        };
        let lines = |text: &str| text.lines().map(str::to_owned).collect();
        let rows = (
            self.operations.get_mut(at),
            self.groups.get_mut(at),
            self.rules.get_mut(at),
        );
        match (list, part, rows) {
            ("operations", "service_type", (Some(row), ..)) => row.service_type = text,
            ("operations", "resource_type", (Some(row), ..)) => row.resource_type = text,
            ("operations", _, (Some(row), ..)) => row.trace_names = lines(&text),
            ("groups", "group", (_, Some(row), _)) => row.group = text,
            ("groups", _, (_, Some(row), _)) => row.users = lines(&text),
            // A part was edited, so the rule is no longer kept as it was read.
            ("rules", "field", (.., Some(row))) => {
                row.field = text;
                row.verbatim = None;
            }
            ("rules", "value", (.., Some(row))) => {
                row.value = text;
                row.verbatim = None;
            }
            ("rules", _, (.., Some(row))) => *row = RuleRow::from_stored(&text),
            _ => {}
        }
    }

    /// Removes a rule, by its place among those of [`Self::preview`].
    pub fn remove_rule(&mut self, at: usize) {
        let rows = self.rules.iter().enumerate();
        let mut sent = rows.filter(|(_, row)| row.is_complete());
        if let Some(place) = sent.nth(at).map(|(place, _)| place) {
            self.rules.remove(place);
        }
    }
}

/// The parts of a key such as `operations.2.service_type`.
pub(super) fn row_key(key: &str) -> Option<(&str, usize, &str)> {
    let mut parts = key.splitn(3, '.');
    Some((
        parts.next()?,
        parts.next()?.parse().ok()?,
        parts.next().unwrap_or_default(),
    ))
}

fn blank(text: &str) -> bool {
    paste::trim(text).text.is_empty()
}

fn trimmed(text: &str) -> String {
    paste::trim(text).text.to_owned()
}

fn all_trimmed(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| trimmed(text)).collect()
}

/// What is sent: what was not touched exactly as stored, the rest without
/// blanks around names, empty rows left out. Users stay with
/// [`Scope::Complete`]: leaving them out could tell about more people than meant.
pub(super) fn build(form: &NotificationForm, stored: Option<&Notification>) -> Notification {
    let operations = match form.scope {
        Scope::Complete => Vec::new(),
        Scope::Customized | Scope::Other(_) => form
            .operations
            .iter()
            .filter_map(|row| {
                if row.is_stored(stored) {
                    return Some(row.as_typed());
                }
                (!row.is_empty()).then(|| OperationSet {
                    service_type: trimmed(&row.service_type),
                    resource_type: trimmed(&row.resource_type),
                    trace_names: all_trimmed(&row.trace_names),
                })
            })
            .collect(),
    };
    let user_groups = form
        .groups
        .iter()
        .filter_map(|row| {
            if row.is_stored(stored) {
                return Some(row.as_typed());
            }
            (!row.is_empty()).then(|| UserGroup {
                group: trimmed(&row.group),
                users: all_trimmed(&row.users),
            })
        })
        .collect();
    let name = match stored {
        Some(stored) if stored.name == form.name => form.name.clone(),
        _ => trimmed(&form.name),
    };
    let topic = match stored.and_then(|s| s.topic.as_ref()) {
        Some(topic) if *topic == form.topic => Some(topic.clone()),
        _ => Some(trimmed(&form.topic)).filter(|topic| !topic.is_empty()),
    };
    let filter = (form.filter_mode != FilterMode::None).then(|| Filter {
        condition: form.condition.clone(),
        active: match form.filter_mode {
            FilterMode::On => Some(true),
            FilterMode::Off => Some(false),
            FilterMode::None | FilterMode::Unanswered => None,
        },
        rules: form
            .rules
            .iter()
            .filter(|row| !row.is_empty())
            .map(RuleRow::to_text)
            .collect(),
    });
    let agency = form.agency.then(|| {
        stored
            .and_then(|s| s.agency.clone())
            .unwrap_or_else(|| cts::AGENCY.to_owned())
    });
    let base = stored.cloned().unwrap_or_default();
    Notification {
        id: base.id,
        name,
        kind: base.kind,
        scope: form.scope.clone(),
        operations,
        user_groups,
        enabled: form.enabled,
        topic,
        filter,
        agency,
        created_ms: base.created_ms,
        project_id: base.project_id,
        domain_id: base.domain_id,
    }
}
