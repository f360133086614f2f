//! Drafts: nothing typed is lost but the secrets, which never get in.

use domain::connector::{ConnectorForm, SecretEdit};
use domain::notification::{
    Condition, FilterMode, GroupRow, NotificationForm, OperationRow, Operator, RuleRow, Scope,
};
use domain::secret::Secret;
use proptest::prelude::*;
use screen::connection::Connection;
use screen::draft::{ConnectorDraft, NotificationDraft, draft_key};
use screen::route::Route;

fn any_rule() -> impl Strategy<Value = RuleRow> {
    (
        any::<String>(),
        any::<bool>(),
        any::<String>(),
        any::<Option<String>>(),
    )
        .prop_map(|(field, equal, value, verbatim)| RuleRow {
            field,
            operator: if equal {
                Operator::Equal
            } else {
                Operator::NotEqual
            },
            value,
            verbatim,
        })
}

fn any_scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        Just(Scope::Complete),
        Just(Scope::Customized),
        "[A-Z]{0,4}".prop_map(Scope::Other)
    ]
}

fn any_condition() -> impl Strategy<Value = Condition> {
    prop_oneof![
        Just(Condition::And),
        Just(Condition::Or),
        "[a-z]{0,4}".prop_map(Condition::Other)
    ]
}

fn any_notification() -> impl Strategy<Value = NotificationForm> {
    let operations = (
        any::<String>(),
        any::<String>(),
        any::<Vec<String>>(),
        any::<String>(),
    )
        .prop_map(
            |(service_type, resource_type, trace_names, pending)| OperationRow {
                service_type,
                resource_type,
                trace_names,
                pending,
            },
        );
    let groups = (any::<String>(), any::<Vec<String>>(), any::<String>()).prop_map(
        |(group, users, pending)| GroupRow {
            group,
            users,
            pending,
        },
    );
    let modes = vec![FilterMode::None, FilterMode::Off, FilterMode::On];
    let first = (
        any::<String>(),
        any_scope(),
        prop::collection::vec(operations, 0..3),
        prop::collection::vec(groups, 0..3),
        any::<String>(),
    );
    let second = (
        any::<bool>(),
        prop::sample::select(modes),
        any_condition(),
        prop::collection::vec(any_rule(), 0..3),
        any::<bool>(),
    );
    (first, second).prop_map(
        |(
            (name, scope, operations, groups, topic),
            (enabled, filter_mode, condition, rules, agency),
        )| {
            NotificationForm {
                name,
                scope,
                operations,
                groups,
                topic,
                enabled,
                filter_mode,
                condition,
                rules,
                agency,
            }
        },
    )
}

fn connector(parts: [String; 3], secret: Option<String>) -> ConnectorForm {
    let [notification_type, topic_arn, role_arn] = parts;
    let external_id = secret.map_or(SecretEdit::Unchanged, |s| {
        SecretEdit::Replace(Secret::new(s))
    });
    ConnectorForm {
        notification_type,
        topic_arn,
        role_arn,
        external_id,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_notification_comes_back_whole(
        form in any_notification(),
        base in prop::option::of(any_notification()),
        saved_ms: i64,
    ) {
        let draft = NotificationDraft::new(&form, base.as_ref(), saved_ms);
        prop_assert_eq!(&draft.form, &form);
        prop_assert_eq!(&draft.base, &base);
        prop_assert_eq!(NotificationDraft::from_json(&draft.to_json()), Some(draft));
    }

    #[test]
    fn a_connector_comes_back_without_its_secret(
        parts: [String; 3],
        base: Option<[String; 3]>,
        secret in prop::option::of("[a-z]{30}"),
        saved_ms: i64,
    ) {
        let form = connector(parts.clone(), secret.clone());
        let base = base.map(|parts| connector(parts, secret.clone()));
        let draft = ConnectorDraft::new(&form, base.as_ref(), saved_ms);
        let text = draft.to_json();
        if let Some(secret) = &secret {
            prop_assert!(!text.contains(secret));
        }
        let read = ConnectorDraft::from_json(&text).unwrap();
        prop_assert_eq!(&read, &draft);
        prop_assert_eq!(read.had_secret, secret.is_some());
        prop_assert_eq!(read.form, connector(parts, None));
        prop_assert!(read.base.is_none_or(|base| base.external_id == SecretEdit::Unchanged));
    }

    /// One byte of the stored text removed or changed: another draft or none.
    #[test]
    fn damaged_text_never_panics(form in any_notification(), at: prop::sample::Index, by: u8) {
        let mut bytes = NotificationDraft::new(&form, None, 1).to_json().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = by;
        let text = String::from_utf8_lossy(&bytes);
        let _ = NotificationDraft::from_json(&text);
        let _ = ConnectorDraft::from_json(&text);
        let _ = NotificationDraft::from_json(&String::from_utf8_lossy(&bytes[..at]));
    }

    #[test]
    fn any_text_is_no_draft(text: String) {
        prop_assert_eq!(ConnectorDraft::from_json(&text), None);
    }
}

#[test]
fn a_secret_put_into_a_draft_by_hand_is_not_written() {
    let mut draft = ConnectorDraft::new(&ConnectorForm::default(), None, 0);
    assert!(!draft.had_secret);
    draft.form.external_id = SecretEdit::Replace(Secret::new("do-not-store"));
    let text = draft.to_json();
    assert!(!text.contains("do-not-store"));
    assert!(ConnectorDraft::from_json(&text).unwrap().had_secret);
    let empty = connector(Default::default(), Some(String::new()));
    assert!(!ConnectorDraft::new(&empty, None, 0).had_secret);
}

#[test]
fn the_stored_shape_is_this() {
    let form = connector(["t".to_owned(), "a".to_owned(), "r".to_owned()], None);
    let text = ConnectorDraft::new(&form, None, 5).to_json();
    let shape = "{\"base\":null,\"form\":{\"notification_type\":\"t\",\"role_arn\":\"r\",\
                 \"topic_arn\":\"a\"},\"had_secret\":false,\"kind\":\"connector\",\"saved_ms\":5,\
                 \"version\":1}";
    assert_eq!(text, shape);
    for (from, to) in [
        ("\"version\":1", "\"version\":2"),
        ("\"version\":1", "\"version\":\"1\""),
        ("\"kind\":\"connector\"", "\"kind\":\"notification\""),
        ("\"topic_arn\":\"a\"", "\"topic_arn\":7"),
        ("\"base\":null", "\"base\":{}"),
        (",\"had_secret\":false", ""),
        ("\"form\"", "\"from\""),
        ("}", ""),
    ] {
        let damaged = text.replacen(from, to, 1);
        assert_ne!(damaged, text);
        assert_eq!(ConnectorDraft::from_json(&damaged), None, "{damaged}");
    }
    let without_base = text.replacen("\"base\":null,", "", 1);
    assert!(ConnectorDraft::from_json(&without_base).is_some());
}

#[test]
fn every_form_of_every_connection_has_its_own_key() {
    let sandbox = Connection::sandbox();
    let other = Connection {
        id: "c1".to_owned(),
        ..Connection::sandbox()
    };
    let forms = [
        Route::ConnectorNew { copy_of: None },
        Route::ConnectorNew {
            copy_of: Some("a".to_owned()),
        },
        Route::ConnectorEdit("a".to_owned()),
        Route::ConnectorEdit("new".to_owned()),
        Route::NotificationNew { copy_of: None },
        Route::NotificationEdit("a".to_owned()),
    ];
    let mut keys: Vec<String> = forms
        .iter()
        .flat_map(|route| [draft_key(route, &sandbox), draft_key(route, &other)])
        .map(Option::unwrap)
        .collect();
    assert_eq!(keys[0], "draft:sandbox:/connectors/new");
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 12);
    assert_eq!(draft_key(&Route::Connector("a".to_owned()), &sandbox), None);
}
