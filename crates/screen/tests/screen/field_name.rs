//! What fields are called, and where they stand.

use domain::notification::{NotificationForm, Scope, ValidationContext, check};
use screen::field_name::place_in_notification;

#[test]
fn what_is_missing_is_listed_in_the_order_of_the_form() {
    let blank = NotificationForm {
        scope: Scope::Customized,
        enabled: Some(true),
        ..NotificationForm::default()
    };
    let checked = check(&blank, None, &ValidationContext::default());
    let mut fields: Vec<&str> = checked.findings.iter().map(|it| &*it.field).collect();
    fields.sort_by_key(|key| place_in_notification(key));
    let mut told = fields.clone();
    told.retain(|key| ["name", "topic", "operations"].contains(key));
    assert_eq!(told, ["name", "topic", "operations"], "{fields:?}");
    let mut rows = [
        "rules.0",
        "groups.9",
        "groups.10.users",
        "operations.1.trace_names",
        "enabled",
    ];
    rows.sort_by_key(|key| place_in_notification(key));
    assert_eq!(
        rows,
        [
            "operations.1.trace_names",
            "groups.9",
            "groups.10.users",
            "rules.0",
            "enabled"
        ]
    );
}
