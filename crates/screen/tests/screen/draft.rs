//! Drafts: nothing typed is lost but the secrets, which never get in.

use domain::connector::{ConnectorForm, SecretEdit};
use domain::notification::Site;
use domain::notification::{
    Condition, FilterMode, GroupRow, NotificationForm, OperationRow, Operator, RuleRow, Scope,
};
use domain::secret::Secret;
use proptest::prelude::*;
use screen::connection::Connection;
use screen::connection::auth::{CtsAuth, NsAuth};
use screen::connection::form::ConnectionForm;
use screen::draft::{
    ConnectionDraft, ConnectorDraft, NotificationDraft, connection_changes, draft_key,
};
use screen::route::Route;
use wire::connectors::ConnectorApi;
use wire::http::Method;

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
        any::<Option<bool>>(),
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
    let shape = "{\"version\":1,\"kind\":\"connector\",\"form\":{\"notification_type\":\"t\",\
                 \"topic_arn\":\"a\",\"role_arn\":\"r\"},\"base\":null,\"had_secret\":false,\
                 \"saved_ms\":5}";
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

fn any_connection() -> impl Strategy<Value = ConnectionForm> {
    let texts = prop::collection::vec(any_address(), 9);
    let names = prop::collection::vec(any::<String>(), 3);
    (texts, names, any::<[bool; 3]>(), 0..4_usize).prop_map(
        |(texts, names, [network, cts, read_only], auth)| {
            let [
                base,
                list,
                item,
                test,
                cts_base,
                upstream,
                iam,
                smn,
                functions,
            ] = texts.try_into().expect("nine");
            let [label, project_id, region] = names.try_into().expect("three");
            ConnectionForm {
                account: label.clone(),
                labels: region.clone(),
                label,
                use_network_security: network,
                ns_base_url: base,
                ns_api: ConnectorApi {
                    collection: list,
                    item,
                    test,
                    update_method: [Method::Put, Method::Post, Method::Patch][auth % 3],
                },
                ns_auth: NsAuth::ALL[auth % NsAuth::ALL.len()],
                use_cts: cts,
                cts_base_url: cts_base,
                project_id,
                region,
                site: Site::ALL[auth % Site::ALL.len()],
                cts_auth: CtsAuth::ALL[auth % CtsAuth::ALL.len()],
                upstream,
                iam,
                smn,
                functions,
                read_only,
                sandbox: None,
            }
        },
    )
}

fn any_address() -> impl Strategy<Value = String> {
    prop_oneof![
        "(https?://)?[a-z.]{0,8}(:[0-9]{0,6})?(/[a-z]{0,4}){0,2}",
        "(https?://)?[a-z]{0,4}(:[a-z0-9]{0,9})?(@[a-z.]{0,4})?([?#][a-z]{0,3})?",
        any::<String>(),
    ]
}

/// Whoever types `https://ann:hunter2@proxy` types a password, and from its first
/// letter on: none of it is kept, however far it is typed.
#[test]
fn an_address_with_credentials_is_not_kept_from_its_first_letter_on() {
    for whole in [
        "https://ann:hunter2@proxy.example/cts",
        "ann:hunter2@proxy.example",
        "https://ann:hunter2/x@proxy.example",
        "https://proxy.example/?key=hunter2",
        "https://proxy.example/#hunter2",
        "https://ann:1234hunter2@proxy.example",
    ] {
        for end in (0..=whole.len()).filter(|end| whole.is_char_boundary(*end)) {
            let form = ConnectionForm {
                cts_base_url: whole[..end].to_owned(),
                ..ConnectionForm::default()
            };
            let kept = ConnectionDraft::new(None, &form).to_json();
            let typed = whole[..end].contains("hunt");
            assert!(!typed || !kept.contains("hunt"), "{kept}");
            let draft = ConnectionDraft::from_json(&kept).expect("a draft");
            assert_eq!(draft.left_out, draft.form.cts_base_url != whole[..end]);
        }
    }
    for kept in [
        "",
        "https://cts.eu-de.otc.t-systems.com",
        "cts.eu-de.otc",
        "https://proxy.example:8443/cts",
        "http://localhost:8080/api",
        "http://127.0.0.1:18431",
        "/proxy/cts",
        "https://",
    ] {
        let form = ConnectionForm {
            cts_base_url: kept.to_owned(),
            ..ConnectionForm::default()
        };
        let draft = ConnectionDraft::new(Some("c1".to_owned()), &form);
        assert_eq!((&draft.form, draft.left_out), (&form, false), "{kept}");
    }
}

proptest! {
    #[test]
    fn a_connection_is_back_as_it_was_typed(form in any_connection(), id: Option<String>) {
        let draft = ConnectionDraft::new(id, &form);
        let back = ConnectionDraft::from_json(&draft.to_json());
        prop_assert_eq!(back.as_ref(), Some(&draft));
        let changes = connection_changes(&form, &draft.form);
        prop_assert_eq!(changes == 0, form == draft.form);
        prop_assert_eq!(changes > 0, draft.left_out);
        for address in [&draft.form.cts_base_url, &draft.form.iam, &draft.form.ns_api.item] {
            prop_assert!(!address.contains(['@', '?', '#']));
        }
    }

    #[test]
    fn no_text_is_taken_for_a_draft_of_a_connection(text: String) {
        prop_assert_eq!(ConnectionDraft::from_json(&text), None);
    }
}
