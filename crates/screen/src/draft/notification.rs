//! A notification's form as JSON.

use domain::notification::{
    Condition, FilterMode, GroupRow, NotificationForm, OperationRow, Operator, RuleRow, Scope,
};
use serde_json::{Value, json};

use crate::json::{flag, list, optional, text, texts};

pub(super) fn write(form: &NotificationForm) -> Value {
    let operations: Vec<Value> = form
        .operations
        .iter()
        .map(|row| {
            json!({
                "service_type": row.service_type,
                "resource_type": row.resource_type,
                "trace_names": row.trace_names,
                "pending": row.pending,
            })
        })
        .collect();
    let groups: Vec<Value> = form
        .groups
        .iter()
        .map(|row| json!({ "group": row.group, "users": row.users, "pending": row.pending }))
        .collect();
    let rules: Vec<Value> = form
        .rules
        .iter()
        .map(|row| {
            json!({
                "field": row.field,
                "equal": row.operator == Operator::Equal,
                "value": row.value,
                "verbatim": row.verbatim,
            })
        })
        .collect();
    let scope = match &form.scope {
        Scope::Complete => "complete",
        Scope::Customized => "customized",
        Scope::Other(word) => word,
    };
    let condition = match &form.condition {
        Condition::And => "AND",
        Condition::Or => "OR",
        Condition::Other(word) => word,
    };
    let filter_mode = match form.filter_mode {
        FilterMode::None => "none",
        FilterMode::Off => "off",
        FilterMode::On => "on",
    };
    json!({
        "name": form.name,
        "scope": scope,
        "operations": operations,
        "groups": groups,
        "topic": form.topic,
        "enabled": form.enabled,
        "filter_mode": filter_mode,
        "condition": condition,
        "rules": rules,
        "agency": form.agency,
    })
}

pub(super) fn read(value: &Value) -> Option<NotificationForm> {
    let scope = text(value, "scope")?;
    let condition = text(value, "condition")?;
    Some(NotificationForm {
        name: text(value, "name")?,
        scope: match scope.as_str() {
            "complete" => Scope::Complete,
            "customized" => Scope::Customized,
            _ => Scope::Other(scope),
        },
        operations: list(value, "operations", read_operations)?,
        groups: list(value, "groups", read_group)?,
        topic: text(value, "topic")?,
        enabled: flag(value, "enabled")?,
        filter_mode: match value.get("filter_mode")?.as_str()? {
            "none" => FilterMode::None,
            "off" => FilterMode::Off,
            "on" => FilterMode::On,
            _ => return None,
        },
        condition: match condition.as_str() {
            "AND" => Condition::And,
            "OR" => Condition::Or,
            _ => Condition::Other(condition),
        },
        rules: list(value, "rules", read_rule)?,
        agency: flag(value, "agency")?,
    })
}

fn read_operations(value: &Value) -> Option<OperationRow> {
    Some(OperationRow {
        service_type: text(value, "service_type")?,
        resource_type: text(value, "resource_type")?,
        trace_names: texts(value, "trace_names")?,
        pending: text(value, "pending")?,
    })
}

fn read_group(value: &Value) -> Option<GroupRow> {
    Some(GroupRow {
        group: text(value, "group")?,
        users: texts(value, "users")?,
        pending: text(value, "pending")?,
    })
}

fn read_rule(value: &Value) -> Option<RuleRow> {
    Some(RuleRow {
        field: text(value, "field")?,
        operator: if flag(value, "equal")? {
            Operator::Equal
        } else {
            Operator::NotEqual
        },
        value: text(value, "value")?,
        verbatim: optional(value, "verbatim", |value| value.as_str().map(str::to_owned))?,
    })
}
