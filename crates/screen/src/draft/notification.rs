//! A notification's form as JSON.

use domain::notification::{
    Condition, FilterMode, GroupRow, NotificationForm, OperationRow, Operator, RuleRow, Scope,
};
use wire::json::Value;

use crate::json::{flag, list, optional, text, texts};

pub(super) fn write(form: &NotificationForm) -> Value {
    let operations: Vec<Value> = form
        .operations
        .iter()
        .map(|row| {
            Value::object(vec![
                ("service_type", Value::from(&row.service_type)),
                ("resource_type", Value::from(&row.resource_type)),
                ("trace_names", Value::from(row.trace_names.as_slice())),
                ("pending", Value::from(&row.pending)),
            ])
        })
        .collect();
    let groups: Vec<Value> = form
        .groups
        .iter()
        .map(|row| {
            Value::object(vec![
                ("group", Value::from(&row.group)),
                ("users", Value::from(row.users.as_slice())),
                ("pending", Value::from(&row.pending)),
            ])
        })
        .collect();
    let rules: Vec<Value> = form
        .rules
        .iter()
        .map(|row| {
            Value::object(vec![
                ("field", Value::from(&row.field)),
                ("equal", Value::from(row.operator == Operator::Equal)),
                ("value", Value::from(&row.value)),
                ("verbatim", Value::from(row.verbatim.as_deref())),
            ])
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
        FilterMode::Unanswered => "unanswered",
    };
    Value::object(vec![
        ("name", Value::from(&form.name)),
        ("scope", Value::from(scope)),
        ("operations", Value::from(operations)),
        ("groups", Value::from(groups)),
        ("topic", Value::from(&form.topic)),
        ("enabled", Value::from(form.enabled.map(Value::from))),
        ("filter_mode", Value::from(filter_mode)),
        ("condition", Value::from(condition)),
        ("rules", Value::from(rules)),
        ("agency", Value::from(form.agency)),
    ])
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
        enabled: optional(value, "enabled", Value::as_bool)?,
        filter_mode: match value.get("filter_mode")?.as_str()? {
            "none" => FilterMode::None,
            "off" => FilterMode::Off,
            "on" => FilterMode::On,
            "unanswered" => FilterMode::Unanswered,
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
