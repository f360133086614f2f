//! The check of a notification's form.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use std::sync::Arc;

use domain::finding::{Finding, Severity};
use domain::notification::{
    Condition, Filter, FilterMode, GroupRow, Known, Notification, NotificationForm, OperationRow,
    OperationSet, RuleRow, Scope, Site, UserGroup, ValidNotification, ValidationContext, check,
    inspect,
};

use Severity::{Error, Note, Warning};

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

fn topic() -> String {
    format!("urn:smn:eu-west-101:{PROJECT}:security-alerts")
}

fn here() -> ValidationContext {
    ValidationContext {
        site: Site::Huawei,
        region: Some("eu-west-101".into()),
        project_id: Some(PROJECT.into()),
        taken_names: vec!["taken".into()],
        ..ValidationContext::default()
    }
}

fn operations(service: &str, resource: &str, names: &[&str]) -> OperationRow {
    OperationRow {
        service_type: service.into(),
        resource_type: resource.into(),
        trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
        pending: String::new(),
    }
}

fn group(name: &str, users: &[&str]) -> GroupRow {
    GroupRow {
        group: name.into(),
        users: users.iter().map(|user| (*user).to_owned()).collect(),
        pending: String::new(),
    }
}

fn form() -> NotificationForm {
    NotificationForm {
        name: "prod_server_deletes".into(),
        scope: Scope::Customized,
        operations: vec![operations("ECS", "ecs", &["deleteServer"])],
        topic: topic(),
        enabled: Some(true),
        ..NotificationForm::default()
    }
}

fn with_rules(mode: FilterMode, condition: Condition, rules: &[&str]) -> NotificationForm {
    NotificationForm {
        filter_mode: mode,
        condition,
        rules: rules
            .iter()
            .map(|rule| RuleRow::from_stored(rule))
            .collect(),
        ..form()
    }
}

fn brief(findings: &[Finding]) -> Vec<(Severity, &str, &str)> {
    findings
        .iter()
        .map(|f| (f.severity, f.field.as_ref(), f.rule))
        .collect()
}

fn of(form: &NotificationForm) -> Vec<Finding> {
    check(form, None, &here()).findings
}

#[track_caller]
fn assert_finds(form: &NotificationForm, expected: &[(Severity, &str, &str)]) {
    let checked = check(form, None, &here());
    assert_eq!(brief(&checked.findings), expected);
    assert_eq!(
        checked.valid.is_none(),
        expected.iter().any(|(severity, ..)| *severity == Error)
    );
}

#[test]
fn a_good_form_has_no_findings() {
    assert_finds(&form(), &[]);
    let mut spaced = form();
    spaced.name = " prod_server_deletes ".into();
    spaced.operations = vec![
        operations(" ECS ", "ecs\u{200b}", &[" deleteServer"]),
        OperationRow::default(),
    ];
    let valid = check(&spaced, None, &here()).valid.unwrap();
    assert_eq!(valid.get(), &form().preview());
    assert_eq!(valid.get(), &spaced.preview());
}

#[test]
fn a_global_service_is_heard_of_in_one_place() {
    let about = |service: &str| NotificationForm {
        operations: vec![operations(service, "user", &["login"])],
        ..form()
    };
    let at = |site: Site, region: &str, central: Option<&str>| ValidationContext {
        site,
        region: Some(region.to_owned()),
        central_project: central.map(str::to_owned),
        global_services: vec!["EPS".to_owned()],
        ..here()
    };
    let said = |form: &NotificationForm, around: &ValidationContext| {
        let found = check(form, None, around).findings;
        let found = found
            .into_iter()
            .find(|f| f.rule == "operation/not-central");
        found.map(|finding| (finding.severity, finding.field, finding.message.to_string()))
    };
    let huawei = |region: &str| at(Site::Huawei, region, None);
    for region in ["ap-southeast-3", "la-north-2", "cn-south-1", "af-south-1"] {
        let (severity, field, words) = said(&about("IAM"), &huawei(region)).unwrap();
        assert_eq!((severity, &*field), (Warning, "operations.0.service_type"));
        assert!(
            words.contains(region) && words.contains("ap-southeast-1"),
            "{words}"
        );
    }
    assert!(said(&about(" EPS "), &huawei("ap-southeast-3")).is_some());
    // Where it is, where it may be, and where nobody knows.
    for region in ["ap-southeast-1", "cn-north-4", "eu-west-101"] {
        assert_eq!(said(&about("IAM"), &huawei(region)), None);
    }
    for site in [
        Site::OpenTelekomCloud,
        Site::CloudRu,
        Site::FlexibleEngine,
        Site::Other,
    ] {
        assert_eq!(said(&about("IAM"), &at(site, "eu-de", None)), None);
    }
    assert_eq!(said(&about("ECS"), &huawei("ap-southeast-3")), None);
    let every = NotificationForm {
        scope: Scope::Complete,
        ..about("IAM")
    };
    assert_eq!(said(&every, &huawei("ap-southeast-3")), None);
    // Loaded events know better.
    for site in [Site::Huawei, Site::OpenTelekomCloud, Site::Other] {
        let own = at(site, "ap-southeast-3", Some(PROJECT));
        assert_eq!(said(&about("IAM"), &own), None);
        let other = at(
            site,
            "ap-southeast-1",
            Some("0123456789abcdef0123456789abcde0"),
        );
        let (_, _, words) = said(&about("IAM"), &other).unwrap();
        assert!(
            words.contains("0123456789abcdef0123456789abcde0"),
            "{words}"
        );
    }
    let stored = about("IAM").preview();
    let found = inspect(&stored, &huawei("ap-southeast-3"));
    assert!(found.iter().any(|f| f.rule == "operation/not-central"));
}

#[test]
fn it_is_noted_where_nobody_knows_whether_events_of_a_service_come() {
    let noted = |service: &str, site, region: &str, central: Option<&str>| {
        let form = NotificationForm {
            operations: vec![operations(service, "user", &["login"])],
            ..form()
        };
        let around = ValidationContext {
            site,
            region: Some(region.to_owned()),
            central_project: central.map(str::to_owned),
            ..here()
        };
        let found = check(&form, None, &around).findings;
        let mut about = found.iter().filter(|it| it.rule.ends_with("not-central"));
        about.next().map(|it| (it.severity, it.rule))
    };
    let note = Some((Note, "operation/perhaps-not-central"));
    let warning = Some((Warning, "operation/not-central"));
    for (service, site, region, expected) in [
        ("IAM", Site::Huawei, "eu-west-101", note),
        ("IAM", Site::OpenTelekomCloud, "eu-de", note),
        ("IAM", Site::Huawei, "af-south-1", warning),
        ("IAM", Site::Huawei, "ap-southeast-1", None),
        ("Organizations", Site::Huawei, "af-south-1", note),
        ("RMS", Site::Huawei, "eu-west-101", note),
        ("Organizations", Site::Huawei, "ap-southeast-1", None),
        ("ECS", Site::Huawei, "eu-west-101", None),
    ] {
        assert_eq!(
            noted(service, site, region, None),
            expected,
            "{service} {region}"
        );
    }
    // Loaded events know better.
    let own = noted("IAM", Site::Huawei, "eu-west-101", Some(PROJECT));
    assert_eq!(own, None);
}

#[test]
fn half_a_list_frees_no_name() {
    let around = ValidationContext {
        unread_names: true,
        ..here()
    };
    let named = |name: &str| NotificationForm {
        name: name.to_owned(),
        ..form()
    };
    let rules = |form: &NotificationForm, around: &ValidationContext| {
        let found = check(form, None, around).findings;
        let found = found.into_iter().filter(|finding| finding.field == "name");
        found
            .map(|finding| (finding.rule, finding.severity))
            .collect::<Vec<_>>()
    };
    let unread = vec![("name/unread", Note)];
    assert_eq!(rules(&named("fresh"), &around), unread);
    assert_eq!(rules(&named("fresh"), &here()), []);
    // What is known to be taken is taken, and what is wrong is wrong.
    let taken = vec![("name/taken", Error)];
    assert_eq!(rules(&named("taken"), &around), taken);
    assert_eq!(rules(&named(""), &around)[0].0, "name/missing");
    let stored = form().preview();
    let kept = NotificationForm::from(&stored);
    let found = check(&kept, Some(&stored), &around).findings;
    assert!(found.iter().all(|finding| finding.rule != "name/unread"));
}

#[test]
fn trap_22_taken_names_are_found_before_the_server_does() {
    let mut taken = form();
    taken.name = "taken".into();
    assert_finds(&taken, &[(Error, "name", "name/taken")]);
    assert_eq!(
        of(&taken)[0].message,
        "The name “taken” is taken by another notification in this project (CTS.0400)."
    );
    let stored = taken.preview();
    assert!(
        check(&taken, Some(&stored), &here()).findings.is_empty(),
        "one's own name is not taken"
    );
}

#[test]
fn trap_47_renaming_warns() {
    let stored = form().preview();
    let mut renamed = form();
    renamed.name = "other".into();
    let checked = check(&renamed, Some(&stored), &here());
    assert_eq!(
        brief(&checked.findings),
        [(Warning, "name", "name/renamed")]
    );
    assert_eq!(
        checked.findings[0].message,
        "Renames “prod_server_deletes”. Terraform identifies notifications by name and would lose track of it."
    );
}

#[test]
fn customized_needs_operations_and_complete_does_not_send_them() {
    let mut none = form();
    none.operations.clear();
    assert_finds(&none, &[(Error, "operations", "operation/none")]);
    assert_eq!(
        of(&none)[0].message,
        "Select at least one operation, or select All operations (CTS.0401)."
    );
    let mut complete = form();
    complete.scope = Scope::Complete;
    assert_finds(&complete, &[(Note, "operations", "operation/not-sent")]);
    assert!(
        check(&complete, None, &here())
            .valid
            .unwrap()
            .get()
            .operations
            .is_empty()
    );
}

#[test]
fn half_entered_operations_never_vanish() {
    let mut half = form();
    half.operations[0].pending = "rebuildServer".into();
    half.operations.push(operations("", "", &["deleteVpc"]));
    half.operations.push(operations("EVS", "evs", &[]));
    half.operations.push(OperationRow::default());
    half.operations.push(OperationRow {
        pending: "x".into(),
        ..operations("IAM", "user", &[])
    });
    assert_finds(
        &half,
        &[
            (Error, "operations.0.trace_names", "notification/pending"),
            (
                Error,
                "operations.1.service_type",
                "operation/service-missing",
            ),
            (
                Error,
                "operations.1.resource_type",
                "operation/resource-missing",
            ),
            (Error, "operations.2.trace_names", "operation/names-missing"),
            (
                Warning,
                "operations.3.service_type",
                "notification/empty-row",
            ),
            (
                Note,
                "operations.4.service_type",
                "operation/perhaps-not-central",
            ),
            (Error, "operations.4.trace_names", "notification/pending"),
        ],
    );
    assert_eq!(
        of(&half)[0].message,
        "Operations row 1 (ECS / ecs), operations: “rebuildServer” was typed but not added."
    );
    assert_eq!(
        of(&half)[4].message,
        "Operations row 4, service: The row is empty and will be ignored."
    );
}

#[test]
fn unusual_operations_are_warned_about() {
    let mut odd = form();
    odd.operations = vec![
        operations("ecs", "ecs", &["deleteServer", "2x", "deleteServer"]),
        operations("ecs", "ecs", &["rebuildServer"]),
    ];
    assert_finds(
        &odd,
        &[
            (Warning, "operations.0.trace_names", "operation/trace-name"),
            (
                Warning,
                "operations.0.trace_names",
                "operation/duplicate-name",
            ),
            (
                Warning,
                "operations.1.service_type",
                "operation/duplicate-row",
            ),
        ],
    );
}

#[test]
fn limits_hold_at_their_exact_numbers() {
    let names = |count: usize| -> Vec<String> { (0..count).map(|n| format!("op{n}")).collect() };
    let with_names = |count| NotificationForm {
        operations: vec![OperationRow {
            trace_names: names(count),
            ..operations("ECS", "ecs", &[])
        }],
        ..form()
    };
    assert_finds(&with_names(1000), &[]);
    assert_finds(
        &with_names(1001),
        &[(Error, "operations", "operation/too-many")],
    );
    let with_services = |count: usize| NotificationForm {
        operations: (0..count)
            .map(|n| operations(&format!("S{n}"), "r", &["x"]))
            .collect(),
        ..form()
    };
    assert_finds(&with_services(100), &[]);
    assert_finds(
        &with_services(101),
        &[(Error, "operations", "operation/too-many-services")],
    );
    let with_users = |groups: usize, users: usize| NotificationForm {
        groups: (0..groups)
            .map(|n| GroupRow {
                users: names(users),
                ..group(&format!("g{n}"), &[])
            })
            .collect(),
        ..form()
    };
    assert_finds(&with_users(10, 5), &[]);
    assert_finds(&with_users(11, 1), &[(Error, "groups", "group/too-many")]);
    assert_finds(
        &with_users(1, 51),
        &[(Error, "groups", "group/too-many-users")],
    );
    assert_eq!(
        of(&with_users(3, 17))[0].message,
        "51 users are selected in all groups. At most 50 are allowed."
    );
}

#[test]
fn users_need_a_group_and_groups_need_users() {
    let mut odd = form();
    odd.groups = vec![
        group("", &["alice"]),
        group("CTS view", &[]),
        group("admins", &["bob", "bob"]),
        group("admins", &["carol"]),
        GroupRow {
            pending: "dave".into(),
            ..group("ops", &["x"])
        },
        GroupRow::default(),
    ];
    assert_finds(
        &odd,
        &[
            (Error, "groups.0.group", "group/missing"),
            (Error, "groups.1.users", "group/users-missing"),
            (Warning, "groups.2.users", "group/duplicate-user"),
            (Warning, "groups.3.group", "group/duplicate"),
            (Error, "groups.4.users", "notification/pending"),
            (Warning, "groups.5.group", "notification/empty-row"),
        ],
    );
    let rows = [
        "User group row 1, name: ",
        "User group row 2 (CTS view), users: ",
        "User group row 3 (admins), users: ",
        "User group row 4 (admins), name: ",
        "User group row 5 (ops), users: ",
        "User group row 6, name: ",
    ];
    for (finding, row) in of(&odd).iter().zip(rows) {
        assert!(
            finding.message.to_string().starts_with(row),
            "{}",
            finding.message
        );
    }
}

#[test]
fn users_of_a_complete_notification_are_sent_and_warned_about() {
    let odd = NotificationForm {
        scope: Scope::Complete,
        operations: Vec::new(),
        groups: vec![group("admins", &["bob"])],
        ..form()
    };
    assert_finds(&odd, &[(Warning, "groups", "group/complete")]);
    let sent = check(&odd, None, &here()).valid.unwrap();
    assert_eq!(
        sent.get().user_groups,
        [UserGroup {
            group: "admins".into(),
            users: vec!["bob".into()]
        }]
    );
}

#[test]
fn trap_20_enabled_needs_a_topic() {
    let mut odd = form();
    odd.topic = " ".into();
    assert_finds(&odd, &[(Error, "topic", "topic/missing")]);
    assert_eq!(
        of(&odd)[0].message,
        "Select a target, or turn off “Enabled”."
    );
    odd.enabled = Some(false);
    assert_finds(&odd, &[]);
    assert_eq!(check(&odd, None, &here()).valid.unwrap().get().topic, None);
}

#[test]
fn trap_20_switching_on_what_never_had_a_topic_is_refused() {
    let stored = Notification {
        topic: None,
        enabled: Some(false),
        ..form().preview()
    };
    let mut on = NotificationForm::from(&stored);
    on.enabled = Some(true);
    let checked = check(&on, Some(&stored), &here());
    assert_eq!(
        brief(&checked.findings),
        [(Error, "topic", "topic/missing")]
    );
    let enabled = Notification {
        enabled: Some(true),
        ..stored
    };
    assert_eq!(
        brief(&inspect(&enabled, &here())),
        [(Warning, "topic", "topic/missing")]
    );
}

#[test]
fn a_status_that_was_not_answered_is_neither_on_nor_off() {
    let stored = Notification {
        enabled: None,
        ..form().preview()
    };
    let kept = NotificationForm::from(&stored);
    assert_eq!(kept.enabled, None);
    let checked = check(&kept, Some(&stored), &here());
    assert_eq!(
        brief(&checked.findings),
        [(Warning, "enabled", "status/unanswered")]
    );
    assert_eq!(checked.valid.unwrap().get().enabled, None);
    // Whoever decides is heard, either way.
    for enabled in [true, false] {
        let decided = NotificationForm {
            enabled: Some(enabled),
            ..kept.clone()
        };
        let checked = check(&decided, Some(&stored), &here());
        assert_eq!(checked.findings, []);
        assert_eq!(checked.valid.unwrap().get().enabled, Some(enabled));
    }
    // Without a target, nobody says that it is enabled without one.
    let untold = Notification {
        topic: None,
        ..stored
    };
    assert_eq!(
        brief(&inspect(&untold, &here())),
        [(Warning, "enabled", "status/unanswered")]
    );
}

#[test]
fn a_filter_of_which_nobody_knows_whether_it_applies_is_kept_as_it_is() {
    let stored = Notification {
        filter: Some(Filter {
            active: None,
            rules: vec!["code = 1".into()],
            ..Filter::default()
        }),
        ..form().preview()
    };
    let kept = NotificationForm::from(&stored);
    assert_eq!(kept.filter_mode, FilterMode::Unanswered);
    let checked = check(&kept, Some(&stored), &here());
    assert_eq!(
        brief(&checked.findings),
        [(Warning, "filter", "filter/unanswered")]
    );
    assert_eq!(checked.valid.unwrap().get().filter, stored.filter);
    // Other rules are not sent before somebody says whether they apply.
    let mut edited = kept;
    edited.rules[0] = RuleRow::from_stored("code = 2");
    let checked = check(&edited, Some(&stored), &here());
    assert_eq!(
        brief(&checked.findings),
        [(Error, "filter", "filter/unanswered")]
    );
    edited.filter_mode = FilterMode::On;
    assert!(check(&edited, Some(&stored), &here()).valid.is_some());
}

#[test]
fn trap_18_created_switched_off_takes_two_calls() {
    let mut off = form();
    off.enabled = Some(false);
    assert_finds(&off, &[(Note, "enabled", "notification/two-calls")]);
    let stored = form().preview();
    assert!(check(&off, Some(&stored), &here()).findings.is_empty());
}

#[test]
fn trap_11_functions_do_not_exist_on_open_telekom_cloud() {
    let mut function = form();
    function.topic = format!("urn:fss:eu-west-101:{PROJECT}:function:default:f:latest");
    assert_finds(&function, &[]);
    let otc = ValidationContext {
        site: Site::OpenTelekomCloud,
        ..here()
    };
    function.agency = true;
    let findings = check(&function, None, &otc).findings;
    assert_eq!(
        brief(&findings),
        [
            (Error, "topic", "topic/function-site"),
            (Warning, "agency", "notification/agency-site")
        ]
    );
}

#[test]
fn functions_where_none_are_documented_are_warned_about_unless_they_are_stored() {
    let mut function = form();
    function.topic = format!("urn:fss:eu-west-101:{PROJECT}:function:default:f:latest");
    let elsewhere = ValidationContext {
        site: Site::CloudRu,
        ..here()
    };
    let warning = [(Warning, "topic", "topic/function-unknown")];
    let typed = check(&function, None, &elsewhere).findings;
    assert_eq!(brief(&typed), warning);
    let stored = function.preview();
    let kept = check(&function, Some(&stored), &elsewhere).findings;
    assert_eq!(brief(&kept), [], "what is stored was accepted");
    let other = form().preview();
    let changed = check(&function, Some(&other), &elsewhere).findings;
    assert_eq!(brief(&changed), warning);
}

/// A project with these topics and functions, all of which were read.
fn with_targets() -> ValidationContext {
    let all = |before: &str, names: &[&str]| {
        let urns = names.iter().map(|name| format!("{before}{name}"));
        Some(Arc::new(urns.collect()))
    };
    let topics = ["security-alerts", "on-call", "audit_one", "audit_two"];
    let functions = ["default:audit-function:latest", "tools:forward"];
    ValidationContext {
        topics: all(&format!("urn:smn:eu-west-101:{PROJECT}:"), &topics),
        functions: all(
            &format!("urn:fss:eu-west-101:{PROJECT}:function:"),
            &functions,
        ),
        ..here()
    }
}

/// What a target is and what is said of it: nothing, or the target that is offered, if one
/// is. SMN, “Publishing a Message”: a URN names one topic, and of another name there is none.
#[test]
fn targets_that_are_not_among_those_of_the_project_are_warned_about() {
    let topic = |name: &str| format!("urn:smn:eu-west-101:{PROJECT}:{name}");
    let function = |name: &str| format!("urn:fss:eu-west-101:{PROJECT}:function:{name}");
    let alerts = topic("security-alerts");
    let audit = function("default:audit-function:latest");
    let table = [
        (alerts.clone(), None),
        (format!("  {alerts} "), None),
        (topic("on-call"), None),
        // A letter is missing, too many or another one; or the name is written otherwise.
        (topic("security-alert"), Some(Some(&alerts))),
        (topic("security-alertss"), Some(Some(&alerts))),
        (topic("security-olerts"), Some(Some(&alerts))),
        (topic("Security-Alerts"), Some(Some(&alerts))),
        (topic("security_alerts"), Some(Some(&alerts))),
        // Two could be meant, or none.
        (topic("audit-o"), Some(None)),
        (topic("nope"), Some(None)),
        (topic("alerts"), Some(None)),
        // Every version of a function that is there may be.
        (audit.clone(), None),
        (function("default:audit-function"), None),
        (function("default:audit-function:v1"), None),
        (function("default:audit-function:!prod"), None),
        (function("tools:forward:latest"), None),
        (function("default:audit-functions"), Some(Some(&audit))),
        (function("default:Audit-Function:v1"), Some(Some(&audit))),
        (function("default:nope:latest"), Some(None)),
        (function("default:forward"), Some(None)),
        // Elsewhere: nothing is known of what is there, and another rule speaks.
        (topic("nope").replace("eu-west-101", "eu-de-1"), None),
        (topic("nope").replace("24edf", "34edf"), None),
    ];
    for (typed, expected) in table {
        let mut form = form();
        form.topic.clone_from(&typed);
        let said = |around: &ValidationContext| {
            let all = check(&form, None, around).findings;
            let mut said = all.into_iter().filter(|f| f.rule == "topic/absent");
            let first = said.next();
            assert!(said.next().is_none());
            first
        };
        let found = said(&with_targets());
        let fix = |f: &Finding| f.fix.as_ref().map(|fix| fix.replacement.clone());
        let expected: Option<Option<String>> = expected.map(|fix: Option<&String>| fix.cloned());
        assert_eq!(found.as_ref().map(fix), expected, "{typed}");
        let level = found.as_ref().map(|f| (f.severity, &*f.field));
        assert_eq!(
            level,
            expected.as_ref().map(|_| (Warning, "topic")),
            "{typed}"
        );
        if let Some(Some(urn)) = expected {
            let mended = NotificationForm {
                topic: urn,
                ..form.clone()
            };
            assert!(check(&mended, None, &with_targets()).findings.is_empty());
        }
        // Where not all were read, or it is not known where one is, none is missing.
        assert_eq!(said(&here()), None);
        let nowhere = ValidationContext {
            region: None,
            ..with_targets()
        };
        assert_eq!(said(&nowhere), None);
        let unknown = ValidationContext {
            project_id: None,
            ..with_targets()
        };
        assert_eq!(said(&unknown), None);
    }
}

#[test]
fn a_target_that_is_not_there_is_named_and_a_stored_one_as_well() {
    let message = |topic: &str| {
        let mut form = form();
        form.topic = topic.to_owned();
        let stored = form.preview();
        let found = inspect(&stored, &with_targets());
        let mut found = found.into_iter().filter(|f| f.rule == "topic/absent");
        found.next().map(|f| f.message.to_string())
    };
    let topic = |name: &str| message(&format!("urn:smn:eu-west-101:{PROJECT}:{name}"));
    let function = |name: &str| message(&format!("urn:fss:eu-west-101:{PROJECT}:function:{name}"));
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(
        topic("security-alert"),
        said(
            "The topic “security-alert” isn’t in this project’s list of topics, but “security-alerts” is."
        )
    );
    assert_eq!(
        topic("nope"),
        said("The topic “nope” isn’t in this project’s list of topics.")
    );
    assert_eq!(
        function("default:audit-functoin"),
        said(
            "The function “default:audit-functoin” isn’t in this project’s list of functions, but “default:audit-function” is."
        )
    );
    assert_eq!(
        function("default:nope"),
        said("The function “default:nope” isn’t in this project’s list of functions.")
    );
    assert_eq!(topic("on-call"), None);
}

#[test]
fn what_the_catalogue_does_not_have_is_told_of_one_and_of_several() {
    let known = Known::new(&[OperationSet {
        service_type: "ECS".into(),
        resource_type: "ecs".into(),
        trace_names: vec!["deleteServer".into()],
    }]);
    let context = ValidationContext {
        known: known.map(Arc::new),
        ..here()
    };
    let message = |names: &[&str]| {
        let mut form = form();
        form.operations = vec![operations("ECS", "ecs", names)];
        let findings = check(&form, None, &context).findings;
        let unknown = findings
            .into_iter()
            .filter(|f| f.rule == "operation/unknown");
        unknown.map(|f| f.message).collect::<Vec<_>>()
    };
    assert_eq!(message(&["deleteServer"]), Vec::<String>::new());
    assert_eq!(
        message(&["deleteServer", "frobnicate"]),
        [
            "Operations row 1 (ECS / ecs), operations: The operation “frobnicate” isn’t in the operation catalog. It might be newer than the catalog."
        ]
    );
    assert_eq!(
        message(&["frobnicate", "frobnicate"]),
        message(&["frobnicate"])
    );
    assert_eq!(
        message(&["frobnicate", "quux"]),
        [
            "Operations row 1 (ECS / ecs), operations: The operations “frobnicate” and “quux” aren’t in the operation catalog. They might be newer than the catalog."
        ]
    );
    assert_eq!(
        message(&["q1x", "w2y", "e3z", "r4v", "t5u"]),
        [
            "Operations row 1 (ECS / ecs), operations: The operations “q1x”, “w2y”, “e3z”, “r4v”, and 1 more aren’t in the operation catalog. They might be newer than the catalog."
        ]
    );
}

#[test]
fn what_the_catalogue_spells_otherwise_or_lacks_is_told_by_what_it_is() {
    let known = Known::new(&[OperationSet {
        service_type: "Elastic".into(),
        resource_type: "servers".into(),
        trace_names: vec!["deleteServer".into()],
    }]);
    let context = ValidationContext {
        known: known.map(Arc::new),
        ..here()
    };
    let parts = [
        ("Elastic", "service", "service"),
        ("servers", "resource type", "resource type"),
        ("deleteServer", "operations", "operation"),
    ];
    for (at, (right, place, what)) in parts.into_iter().enumerate() {
        let mut nearly = right.to_owned();
        nearly.replace_range(2..3, "j");
        let capitals = right.to_uppercase();
        let strange = "frobnicate".to_owned();
        let catalogue = "in the operation catalog";
        let newer = "It might be newer than the catalog.";
        for (typed, says) in [
            (right.to_owned(), None),
            (
                capitals.clone(),
                Some(format!(
                    "The operation catalog spells the {what} “{capitals}” as “{right}”. Names are case-sensitive."
                )),
            ),
            (
                nearly.clone(),
                Some(format!(
                    "The {what} “{nearly}” isn’t {catalogue}, but “{right}” is. {newer}"
                )),
            ),
            (
                strange.clone(),
                Some(format!("The {what} “{strange}” isn’t {catalogue}. {newer}")),
            ),
        ] {
            let mut names = parts.map(|(right, ..)| right);
            names[at] = &typed;
            let [service, resource, name] = names;
            let mut form = form();
            form.operations = vec![operations(service, resource, &[name])];
            let findings = check(&form, None, &context).findings;
            let said: Vec<String> = findings.iter().map(|f| f.message.to_string()).collect();
            let says: Vec<String> = says
                .map(|says| format!("Operations row 1 ({service} / {resource}), {place}: {says}"))
                .into_iter()
                .collect();
            assert_eq!(said, says, "{typed}");
        }
    }
}

#[test]
fn a_target_elsewhere_is_warned_about() {
    let mut elsewhere = form();
    elsewhere.topic = "urn:smn:eu-de:00000000000000000000000000000000:a".into();
    assert_finds(
        &elsewhere,
        &[
            (Warning, "topic", "topic/region"),
            (Warning, "topic", "topic/project"),
        ],
    );
    assert_eq!(
        of(&elsewhere)[0].message,
        "The target is in region eu-de, the notification in eu-west-101."
    );
    elsewhere.topic = "urn:smn:{regionid}:00000000000000000000000000000000:a".into();
    assert_finds(&elsewhere, &[(Error, "topic", "text/placeholder")]);
    let stored = elsewhere.preview();
    let findings = check(&elsewhere, Some(&stored), &here()).findings;
    assert_eq!(
        brief(&findings),
        [(Warning, "topic", "text/placeholder")],
        "a stored placeholder is tolerated"
    );
}

#[test]
fn trap_28_filter_stored_but_off() {
    let off = with_rules(
        FilterMode::Off,
        Condition::And,
        &["code != 200", "trace_rating = warning"],
    );
    assert_finds(&off, &[(Warning, "filter", "filter/off")]);
    assert_eq!(of(&off)[0].message, "Filter disabled: 2 rules are ignored.");
    let sent = check(&off, None, &here()).valid.unwrap();
    let expected = Filter {
        condition: Condition::And,
        active: Some(false),
        rules: vec!["code != 200".into(), "trace_rating = warning".into()],
    };
    assert_eq!(sent.get().filter, Some(expected.clone()));
    let stored = Notification {
        filter: Some(expected),
        ..form().preview()
    };
    assert_eq!(NotificationForm::from(&stored), off);
}

#[test]
fn rules_kept_without_a_filter_are_not_sent() {
    let none = with_rules(FilterMode::None, Condition::And, &["code != 200"]);
    assert_finds(&none, &[(Note, "filter", "filter/not-sent")]);
    assert_eq!(
        of(&none)[0].message,
        "1 rule is kept here but not sent: the notification has no filter."
    );
    assert_eq!(
        check(&none, None, &here()).valid.unwrap().get().filter,
        None
    );
}

#[test]
fn a_filter_has_between_one_and_six_rules() {
    let empty = with_rules(FilterMode::On, Condition::And, &[]);
    assert_finds(&empty, &[(Warning, "filter", "filter/no-rules")]);
    let six = [
        "api_version = v1.0",
        "code = 1",
        "trace_rating = normal",
        "trace_type = ApiCall",
        "resource_id = 1",
        "resource_name = 1",
    ];
    assert_finds(&with_rules(FilterMode::On, Condition::And, &six), &[]);
    let mut seven = six.to_vec();
    seven.push("code != 2");
    let form = with_rules(FilterMode::On, Condition::And, &seven);
    assert_finds(
        &form,
        &[
            (Error, "filter", "filter/too-many"),
            (Warning, "rules.6.field", "filter/same-field"),
        ],
    );
    let stored = form.preview();
    assert!(
        check(&form, Some(&stored), &here()).valid.is_some(),
        "seven stored rules may stay"
    );
    let mut other = form.clone();
    other.rules[6].value = "3".into();
    assert!(
        check(&other, Some(&stored), &here()).valid.is_none(),
        "but no seven others"
    );
    let mut eight = seven.clone();
    eight.push("code != 3");
    let eight = with_rules(FilterMode::On, Condition::And, &eight).preview();
    assert!(
        check(&form, Some(&eight), &here()).valid.is_none(),
        "nor what is left of more"
    );
}

#[test]
fn what_only_looks_right_in_a_value_or_name_is_remarked_upon() {
    let found = |rule: &str| {
        let form = with_rules(FilterMode::On, Condition::And, &[rule]);
        let found = of(&form).into_iter();
        let found = found.filter(|finding| finding.rule == "rule/value-look-alike");
        let fixes = found.map(|finding| finding.fix.map(|fix| (fix.replacement, fix.narrows)));
        fixes.collect::<Vec<_>>()
    };
    for (rule, meant) in [
        ("code = ２００", "200"),
        ("code = 200\u{200b}", "200"),
        ("code != 2\u{200d}00", "200"),
        ("resource_id = 0f1e–2d3c", "0f1e-2d3c"),
        ("resource_name = prod\u{200b}", "prod"),
    ] {
        assert_eq!(found(rule), [Some((meant.to_owned(), true))], "{rule}");
    }
    // It can stand for a hyphen, or for nothing.
    assert_eq!(found("resource_id = 0f1e\u{ad}2d3c"), [None]);
    for rule in [
        "code = 200",
        "resource_name = 生产（一）",
        "resource_name = prod（1）",
        "resource_name = night – day",
        "resource_name = 告警\u{200b}",
        "resource_name = Größe",
    ] {
        assert_eq!(found(rule), [], "{rule}");
    }
    let mut users = form();
    users.groups = vec![group(
        "admins",
        &["al\u{200b}ice", "ｂob", "bob", "Zoë", "李"],
    )];
    let place = (Warning, "groups.0.users", "group/user-look-alike");
    assert_finds(&users, &[place, place]);
}

/// The service compares names letter by letter, and sends of a stored notification what is
/// stored. What is typed is saved without what is around it.
#[test]
fn names_with_blanks_or_look_alikes_are_told_wherever_they_stand() {
    let around = ValidationContext::default();
    let found = |stored: &Notification| -> Vec<(String, &'static str, Option<String>)> {
        let found = inspect(stored, &around).into_iter();
        let found = found.map(|it| {
            let fix = it.fix.map(|fix| fix.replacement);
            (it.field.to_string(), it.rule, fix)
        });
        found.collect()
    };
    let stored = |service: &str, resource: &str, name: &str, user: &str| {
        let mut form = form();
        form.operations = vec![operations(service, resource, &["deleteServer", name])];
        form.groups = vec![group("admins", &["alice", user])];
        let mut made = form.preview();
        let set = &mut made.operations[0];
        (set.service_type, set.resource_type) = (service.to_owned(), resource.to_owned());
        set.trace_names[1] = name.to_owned();
        made.user_groups[0].users[1] = user.to_owned();
        made
    };
    assert_eq!(found(&stored("ECS", "ecs", "createServer", "bob")), []);
    let (service, resource) = ("operations.0.service_type", "operations.0.resource_type");
    let (names, users) = ("operations.0.trace_names", "groups.0.users");
    let (spaces, odd) = ("operation/spaces", "operation/odd-name");
    for (parts, field, rule, fix) in [
        (
            ["ECS ", "ecs", "createServer", "bob"],
            service,
            spaces,
            Some("ECS"),
        ),
        (
            ["ECS\u{200b}", "ecs", "createServer", "bob"],
            service,
            spaces,
            Some("ECS"),
        ),
        (
            ["ＥＣＳ", "ecs", "createServer", "bob"],
            service,
            odd,
            Some("ECS"),
        ),
        (
            ["ЕCS", "ecs", "createServer", "bob"],
            service,
            odd,
            Some("ECS"),
        ),
        (
            ["\"ECS\"", "ecs", "createServer", "bob"],
            service,
            odd,
            Some("ECS"),
        ),
        (
            ["ECS,EVS", "ecs", "createServer", "bob"],
            service,
            odd,
            None,
        ),
        (["*", "ecs", "createServer", "bob"], service, odd, None),
        (
            ["ECS", "\tecs", "createServer", "bob"],
            resource,
            spaces,
            Some("ecs"),
        ),
        (["ECS", "*", "createServer", "bob"], resource, odd, None),
        (
            ["ECS", "e–cs", "createServer", "bob"],
            resource,
            odd,
            Some("e-cs"),
        ),
        (
            ["ECS", "ecs", "createServer ", "bob"],
            names,
            spaces,
            Some("deleteServer\ncreateServer"),
        ),
        (
            ["ECS", "ecs", "createServer\u{200b}", "bob"],
            names,
            spaces,
            Some("deleteServer\ncreateServer"),
        ),
        (
            ["ECS", "ecs", "createServer", "bob "],
            users,
            "group/user-spaces",
            Some("alice\nbob"),
        ),
    ] {
        let [a, b, c, d] = parts;
        let expected = (field.to_owned(), rule, fix.map(str::to_owned));
        let stored = stored(a, b, c, d);
        assert_eq!(found(&stored), [expected], "{parts:?}");
        // Once it is touched, it is saved without them.
        let mut form = NotificationForm::from(&stored);
        form.operations[0]
            .trace_names
            .push("rebootServer".to_owned());
        form.groups[0].users.push("carol".to_owned());
        let findings = check(&form, Some(&stored), &around).findings;
        let again = findings.iter().any(|it| it.rule.ends_with("spaces"));
        assert!(!again, "{parts:?}: {findings:?}");
    }
}

#[test]
fn a_rule_of_another_keyboard_is_read_and_one_of_another_program_is_remarked_upon() {
    let fix = |rule: &str| {
        let form = with_rules(FilterMode::On, Condition::And, &[rule]);
        let found = of(&form);
        assert_eq!(found.len(), 1, "{rule}: {found:?}");
        let finding = found[0].clone();
        (finding.rule, finding.fix.map(|fix| fix.replacement))
    };
    let meant = |text: &str| Some(text.to_owned());
    for (rule, expected) in [
        ("code ！= 200", meant("code != 200")),
        ("code！＝200", meant("code != 200")),
        ("code ＝ 200", meant("code = 200")),
        ("code ≠ 200", meant("code != 200")),
        ("code ＜＞ 200", meant("code != 200")),
        // No such operator or field.
        ("code ＞ 200", None),
        ("state ＝ 200", None),
    ] {
        assert_eq!(fix(rule), ("rule/shape", expected), "{rule}");
    }
    for (rule, expected) in [
        ("code != 200;", meant("200")),
        ("resource_id = 0f1e ,", meant("0f1e")),
        ("resource_name = web;", None),
    ] {
        assert_eq!(fix(rule), ("rule/value-mark", expected), "{rule}");
    }
    for fine in ["resource_name = a;b", "resource_id = a,b"] {
        let form = with_rules(FilterMode::On, Condition::And, &[fine]);
        assert_eq!(of(&form), [], "{fine}");
    }
    // The name may be meant with what looks like an operator in it.
    let form = with_rules(FilterMode::On, Condition::And, &["resource_name = ＝a"]);
    assert!(of(&form).iter().all(|finding| finding.rule != "rule/shape"));
}

#[test]
fn rules_about_one_field_are_counted() {
    let said = |rules: &[&str]| {
        let found = of(&with_rules(FilterMode::On, Condition::Or, rules));
        let found = found.into_iter();
        let found = found.filter(|finding| finding.rule == "filter/same-field");
        let found = found.map(|finding| finding.message.to_string());
        found.collect::<Vec<_>>()
    };
    let words = |rule: usize, count: usize| {
        format!(
            "Rule {rule}, field: code is used in {count} rules. CTS might reject this (undocumented)."
        )
    };
    assert_eq!(said(&["code = 1", "code = 2"]), [words(2, 2)]);
    let five = ["code = 1", "code = 2", "code = 3", "code = 4", "code = 5"];
    let each: Vec<String> = (2..=5).map(|rule| words(rule, 5)).collect();
    assert_eq!(said(&five), each);
    // Rules about other fields count for themselves.
    let mixed = ["code = 1", "resource_id = a", "code = 2"];
    assert_eq!(said(&mixed), [words(3, 2)]);
}

#[test]
fn each_rule_is_checked_on_its_own_field() {
    let mut odd = with_rules(
        FilterMode::On,
        Condition::And,
        &["trace_rating = Warning", "foo = 1", "code 200", "code=200"],
    );
    odd.rules.push(RuleRow::default());
    odd.rules.push(RuleRow {
        field: "resource_id".into(),
        ..RuleRow::default()
    });
    odd.rules.push(RuleRow {
        value: "x".into(),
        ..RuleRow::default()
    });
    assert_finds(
        &odd,
        &[
            (Warning, "rules.0.value", "rule/unlisted-value"),
            (Error, "rules.1.field", "rule/field"),
            (Error, "rules.2", "rule/shape"),
            (Warning, "rules.3", "rule/spelling"),
            (Error, "rules.4", "rule/empty"),
            (Error, "rules.5.value", "rule/value-missing"),
            (Error, "rules.6.field", "rule/field-missing"),
        ],
    );
    let findings = of(&odd);
    assert_eq!(
        findings[0].fix.clone().unwrap().replacement,
        "warning",
        "the fix is the value alone"
    );
    let spelling = findings[3].fix.clone().unwrap();
    assert_eq!(
        spelling.replacement, "code = 200",
        "the fix is the whole rule"
    );
    assert!(
        spelling.narrows && spelling.label.to_string().contains("passes only events"),
        "what it did before is not documented: {}",
        spelling.label
    );
}

#[test]
fn trap_29_unreadable_stored_rules_survive_an_edit_of_something_else() {
    let stored = Notification {
        filter: Some(Filter {
            condition: Condition::And,
            active: Some(true),
            rules: vec!["code 200".into(), "code=200".into()],
        }),
        ..form().preview()
    };
    let mut form = NotificationForm::from(&stored);
    form.name = "renamed".into();
    let checked = check(&form, Some(&stored), &here());
    assert_eq!(checked.valid.unwrap().get().filter, stored.filter);
    let shape = checked
        .findings
        .iter()
        .find(|f| f.rule == "rule/shape")
        .unwrap();
    assert_eq!(shape.severity, Warning);
    assert!(
        shape
            .message
            .to_string()
            .ends_with("Saving leaves the rule unchanged.")
    );
}

#[test]
fn contradictions_are_named() {
    let never = with_rules(
        FilterMode::On,
        Condition::And,
        &["code = 200", "code = 500"],
    );
    assert_finds(
        &never,
        &[
            (Warning, "rules.1.field", "filter/same-field"),
            (Warning, "rules.1", "filter/never"),
        ],
    );
    assert_eq!(
        of(&never)[1].message,
        "Rule 2: Never matches: “code = 200” and “code = 500” can’t both be true. Use Match any (OR) or remove one."
    );
    let always = with_rules(
        FilterMode::On,
        Condition::Or,
        &["code != 200", "code != 500"],
    );
    assert_finds(
        &always,
        &[
            (Warning, "rules.1.field", "filter/same-field"),
            (Note, "rules.1", "filter/always"),
        ],
    );
    assert_eq!(
        of(&always)[1].message,
        "Rule 2: One of “code != 200” and “code != 500” matches every event that has code."
    );
    let fine: [(Condition, &[&str]); 3] = [
        (Condition::Or, &["code = 200", "code = 500"]),
        (Condition::And, &["code != 200", "code != 500"]),
        (Condition::And, &["code = 200", "code != 500"]),
    ];
    for (condition, rules) in fine {
        assert_finds(
            &with_rules(FilterMode::On, condition, rules),
            &[(Warning, "rules.1.field", "filter/same-field")],
        );
    }
    let opposite = ["code = 200", "code != 200"];
    assert_eq!(
        of(&with_rules(FilterMode::On, Condition::And, &opposite))[1].rule,
        "filter/never"
    );
    assert_eq!(
        of(&with_rules(FilterMode::On, Condition::Or, &opposite))[1].rule,
        "filter/always"
    );
    // What is not documented about a rule leaves open what two say together.
    for second in [
        "resource_name=b",
        "resource_name = b ",
        "resource_name = a ",
        "resource_name != a ",
        "resource_name = a OR code = 1",
        "resource_name = A",
    ] {
        for condition in [Condition::And, Condition::Or] {
            let form = with_rules(FilterMode::On, condition, &["resource_name = a", second]);
            let decides = ["filter/never", "filter/always"];
            let decided = of(&form)
                .iter()
                .any(|finding| decides.contains(&finding.rule));
            assert!(!decided, "{second}");
        }
    }
    let twice = with_rules(FilterMode::On, Condition::And, &["code = 200", "code=200"]);
    assert_finds(
        &twice,
        &[
            (Warning, "rules.1", "rule/spelling"),
            (Warning, "rules.1", "filter/duplicate"),
        ],
    );
}

#[test]
fn users_and_a_filter_for_events_without_a_user() {
    let with_users = |mode: FilterMode, condition: Condition, rules: &[&str]| NotificationForm {
        groups: vec![group("admin", &["alice"])],
        ..with_rules(mode, condition, rules)
    };
    let said = |form: &NotificationForm| {
        let found = of(form);
        let found = found.iter().find(|f| f.rule == "filter/system-action");
        found.map(|f| (f.severity, f.field.to_string()))
    };
    let system = "trace_type = SystemAction";
    let (on, and, or) = (FilterMode::On, Condition::And, Condition::Or);
    let warned: [(Condition, &[&str], &str); 5] = [
        (and.clone(), &[system], "rules.0.value"),
        (or.clone(), &[system], "rules.0.value"),
        (and.clone(), &["code = 1", system], "rules.1.value"),
        (
            and.clone(),
            &["no rule", "trace_type=SystemAction"],
            "rules.1.value",
        ),
        (
            or.clone(),
            &[system, "trace_type=SystemAction"],
            "rules.0.value",
        ),
    ];
    for (condition, rules, field) in warned {
        assert_eq!(
            said(&with_users(on, condition, rules)),
            Some((Warning, field.to_owned())),
            "{rules:?}"
        );
    }
    let silent: [(Condition, &[&str]); 6] = [
        (or.clone(), &["code = 1", system]),
        (or, &["no rule", system]),
        (and.clone(), &["trace_type != SystemAction"]),
        (and.clone(), &["trace_type = ApiCall"]),
        (and.clone(), &["resource_name = SystemAction"]),
        (Condition::Other("XOR".into()), &[system]),
    ];
    for (condition, rules) in silent {
        assert_eq!(said(&with_users(on, condition, rules)), None, "{rules:?}");
    }
    assert_eq!(
        said(&with_users(FilterMode::Off, and.clone(), &[system])),
        None
    );
    assert_eq!(
        said(&with_rules(on, and.clone(), &[system])),
        None,
        "everybody"
    );
    let complete = NotificationForm {
        scope: Scope::Complete,
        ..with_users(on, and, &[system])
    };
    assert_eq!(
        said(&complete),
        None,
        "what users do then is not documented"
    );
}

#[test]
fn the_region_of_a_target_is_corrected_as_it_is_published() {
    let mut odd = form();
    odd.topic = topic().replace("eu-west-101", "eu_west_101");
    assert_finds(
        &odd,
        &[
            (Warning, "topic", "urn/region"),
            (Warning, "topic", "topic/region"),
        ],
    );
    odd.topic = of(&odd)[0].fix.clone().unwrap().replacement;
    assert_eq!(odd.topic, topic());
    assert_finds(&odd, &[]);
}

// IAM's CreateUser takes letters, digits, blanks, `-`, `_` and `.`; an identity provider
// may send others, so nothing is refused, and what events have is right. `user_list` has
// names, no patterns (API).
#[test]
fn users_that_nobody_can_be_are_named() {
    let mut known = Known::new(&[OperationSet {
        service_type: "ECS".into(),
        resource_type: "ecs".into(),
        trace_names: vec!["deleteServer".into()],
    }])
    .unwrap();
    for user in ["test1", "ops.1", "dev", "Dev", "Doe, Jane", "*", "${svc}"] {
        known.see_user(user);
    }
    let around = ValidationContext {
        known: Some(Arc::new(known)),
        ..here()
    };
    let found = |around: &ValidationContext, users: &[&str]| {
        let mut one = form();
        one.groups = vec![group("admins", users)];
        let checked = check(&one, None, around);
        assert!(checked.valid.is_some());
        let found = checked.findings.into_iter().map(|finding| {
            assert_eq!(
                (finding.severity, &*finding.field),
                (Warning, "groups.0.users")
            );
            (finding.rule, finding.fix.map(|fix| fix.replacement))
        });
        found.collect::<Vec<_>>()
    };
    for (user, rule, fix) in [
        ("**", "group/pattern", None),
        ("admin-*", "group/pattern", None),
        ("adm?n", "group/pattern", None),
        ("%admin%", "group/pattern", None),
        ("${user}", "group/placeholder", None),
        ("<name>", "group/placeholder", None),
        ("{{ user }}", "group/placeholder", None),
        ("{user}", "group/placeholder", None),
        ("YOUR_USER", "group/placeholder", None),
        ("user-name", "group/placeholder", None),
        ("$USER", "group/placeholder", None),
        ("\"bob\"", "group/user-quotes", Some("bob")),
        ("'bob'", "group/user-quotes", Some("bob")),
        ("alice,bob", "group/user-list", None),
        ("alice; bob", "group/user-list", None),
        ("Test1", "group/user-spelling", Some("test1")),
        ("TEST1", "group/user-spelling", Some("test1")),
        ("DEV", "group/user-spelling", None),
        ("test_1", "group/user-spelling", None),
        ("ops1", "group/user-spelling", None),
    ] {
        let fix = fix.map(str::to_owned);
        assert_eq!(found(&around, &[user]), [(rule, fix)], "{user}");
    }
    for user in [
        "test1",
        "test2",
        "ops.1",
        "Dev",
        "Doe, Jane",
        "*",
        "${svc}",
        "O'Brien",
        "a@b.example",
        "CORP\\a",
        "account/agency",
        "John Smith",
        "name.surname",
        "Yoursmith",
        "admin[1]",
    ] {
        assert_eq!(found(&around, &[user]), [], "{user}");
    }
    // Nobody knows the users, so only what no user can be called is told.
    for user in ["Test1", "ops1"] {
        assert_eq!(found(&here(), &[user]), [], "{user}");
    }
    assert_eq!(found(&here(), &["*"]), [("group/pattern", None)]);
    let listed = found(&around, &["bob", "Test1", "carol"]);
    let fixed = Some("bob\ntest1\ncarol".to_owned());
    assert_eq!(listed, [("group/user-spelling", fixed)]);
    let twice = found(&around, &["test1", "Test1"]);
    assert_eq!(twice, [("group/user-spelling", Some("test1".to_owned()))]);
    let mut one = form();
    one.groups = vec![group("<group>", &["Test1"]), group("ops*", &["bob"])];
    let said = check(&one, None, &around).findings;
    assert_eq!(
        brief(&said),
        [
            (Warning, "groups.0.group", "group/placeholder"),
            (Warning, "groups.0.users", "group/user-spelling"),
            (Warning, "groups.1.group", "group/pattern"),
        ]
    );
    assert_eq!(
        said[1].message,
        "User group row 1 (<group>), users: The loaded events have no user “Test1”, but “test1”. Names are compared literally."
    );
}

#[test]
fn operators_and_values_that_cannot_be_meant_are_named() {
    for (rule, severity, field, id) in [
        ("code == 200", Error, "rules.0", "rule/shape"),
        ("code <> 200", Error, "rules.0", "rule/shape"),
        ("code =~ 2", Error, "rules.0", "rule/shape"),
        (
            "code = \"200\"",
            Warning,
            "rules.0.value",
            "rule/value-quotes",
        ),
        ("code = 2xx", Warning, "rules.0.value", "rule/value-pattern"),
        (
            "resource_name = a*",
            Warning,
            "rules.0.value",
            "rule/value-pattern",
        ),
    ] {
        assert_finds(
            &with_rules(FilterMode::On, Condition::And, &[rule]),
            &[(severity, field, id)],
        );
    }
}

#[test]
fn trap_27_unknown_conditions_are_shown_and_kept() {
    let odd = with_rules(
        FilterMode::On,
        Condition::Other("AND (default value)".into()),
        &["code = 1"],
    );
    assert_finds(&odd, &[(Warning, "filter", "filter/condition")]);
    assert_eq!(
        of(&odd)[0].message,
        "“AND (default value)” isn’t a known way to combine rules. Use “AND” or “OR”."
    );
}

#[test]
fn trap_16_agency_is_sent_as_it_was_read() {
    let mut asked = form();
    asked.agency = true;
    assert_eq!(
        check(&asked, None, &here())
            .valid
            .unwrap()
            .get()
            .agency
            .as_deref(),
        Some("cts_admin_trust")
    );
    let stored = Notification {
        agency: Some("other".into()),
        ..form().preview()
    };
    let checked = check(&NotificationForm::from(&stored), Some(&stored), &here());
    assert_eq!(
        brief(&checked.findings),
        [(Warning, "agency", "notification/agency-name")]
    );
    assert_eq!(checked.valid.unwrap().get(), &stored);
}

#[test]
fn trap_19_switching_keeps_everything_else() {
    let stored = Notification {
        id: "1".into(),
        operations: vec![OperationSet::default()],
        filter: Some(Filter {
            active: Some(false),
            rules: vec!["?".into()],
            ..Filter::default()
        }),
        agency: Some("cts_admin_trust".into()),
        topic: Some(topic()),
        ..Notification::default()
    };
    let on = ValidNotification::switched(&stored, true);
    assert_eq!(
        on.get(),
        &Notification {
            enabled: Some(true),
            ..stored.clone()
        }
    );
    assert_eq!(ValidNotification::as_stored(&stored).get(), &stored);
}

#[test]
fn unknown_scopes_are_tolerated_only_where_they_are_stored() {
    let odd = NotificationForm {
        scope: Scope::Other("partial".into()),
        ..form()
    };
    assert_finds(&odd, &[(Error, "scope", "notification/scope")]);
    let stored = odd.preview();
    assert_eq!(
        brief(&inspect(&stored, &here())),
        [(Warning, "scope", "notification/scope")]
    );
    assert_eq!(
        check(&odd, Some(&stored), &here()).valid.unwrap().get(),
        &stored
    );
}

#[test]
fn a_stored_name_stays_as_it_is_and_another_one_loses_its_blanks() {
    let saved = |stored: &str, typed: &str| {
        let mut form = form();
        let stored = Notification {
            name: stored.into(),
            ..form.preview()
        };
        form.name = typed.into();
        let checked = check(&form, Some(&stored), &here());
        let mut rules = checked.findings.iter().map(|finding| finding.rule);
        let renames = rules.any(|rule| rule == "name/renamed");
        (checked.valid.map(|valid| valid.get().name.clone()), renames)
    };
    assert_eq!(
        saved("deletes", " deletes "),
        (Some("deletes".into()), false)
    );
    assert_eq!(
        saved(" deletes ", " deletes "),
        (Some(" deletes ".into()), false)
    );
    assert_eq!(saved("deletes", " other "), (Some("other".into()), true));
}

/// One's own name is one's own with blanks around it, stored or typed.
#[test]
fn ones_own_name_is_not_taken() {
    for (stored, typed, taken) in [
        ("taken", "taken", false),
        ("taken", " taken ", false),
        (" taken ", " taken ", false),
        ("mine", "taken", true),
        ("mine", " taken ", true),
    ] {
        let stored = Notification {
            name: stored.into(),
            ..form().preview()
        };
        let form = NotificationForm {
            name: typed.into(),
            ..form()
        };
        let found = check(&form, Some(&stored), &here()).findings;
        let is_taken = found.iter().any(|finding| finding.rule == "name/taken");
        assert_eq!(is_taken, taken, "{stored:?} {typed:?}");
    }
}

/// What is stored may stay as it is; another value of its kind is refused like any.
#[test]
fn only_what_is_stored_is_tolerated() {
    let scope = |word: &str| NotificationForm {
        scope: Scope::Other(word.into()),
        ..form()
    };
    let groups = |count: usize| -> Vec<GroupRow> {
        let names = (0..count).map(|n| format!("g{n}"));
        names.map(|name| group(&name, &["x"])).collect()
    };
    let grouped = |groups: Vec<GroupRow>| NotificationForm { groups, ..form() };
    let services = |count: usize| -> Vec<OperationRow> {
        let names = (0..count).map(|n| format!("S{n}"));
        names.map(|name| operations(&name, "r", &["x"])).collect()
    };
    let about = |operations: Vec<OperationRow>| NotificationForm {
        operations,
        ..form()
    };
    let rules = |count: usize| {
        let rules: Vec<String> = (0..count).map(|n| format!("code != {n}")).collect();
        let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
        with_rules(FilterMode::On, Condition::And, &rules)
    };
    let another = |mut rows: Vec<GroupRow>| {
        rows[0].users = vec!["y".into()];
        rows
    };
    let elsewhere = |mut rows: Vec<OperationRow>| {
        rows[0].trace_names = vec!["y".into()];
        rows
    };
    let other_rule = NotificationForm {
        rules: [
            rules(7).rules.split_off(1),
            vec![RuleRow::from_stored("code != x")],
        ]
        .concat(),
        ..rules(7)
    };
    let disabled = |topic: &str| NotificationForm {
        topic: topic.into(),
        ..form()
    };
    for (stored, typed, rule, tolerated) in [
        (
            scope("partial"),
            scope("partial"),
            "notification/scope",
            true,
        ),
        (scope("partial"), scope("part"), "notification/scope", false),
        (
            grouped(groups(12)),
            grouped(groups(12)),
            "group/too-many",
            true,
        ),
        (
            grouped(groups(12)),
            grouped(groups(11)),
            "group/too-many",
            false,
        ),
        (
            grouped(groups(12)),
            grouped(another(groups(12))),
            "group/too-many",
            false,
        ),
        (
            about(services(102)),
            about(services(102)),
            "operation/too-many-services",
            true,
        ),
        (
            about(services(102)),
            about(services(101)),
            "operation/too-many-services",
            false,
        ),
        (
            about(services(102)),
            about(elsewhere(services(102))),
            "operation/too-many-services",
            false,
        ),
        (rules(8), rules(8), "filter/too-many", true),
        (rules(8), rules(7), "filter/too-many", false),
        (rules(7), other_rule, "filter/too-many", false),
        (disabled(&topic()), disabled(""), "topic/missing", false),
        (about(vec![]), about(vec![]), "operation/none", true),
        (
            NotificationForm {
                scope: Scope::Complete,
                ..about(vec![])
            },
            about(vec![]),
            "operation/none",
            false,
        ),
    ] {
        let around = here();
        let found = check(&typed, Some(&stored.preview()), &around).findings;
        let of_rule = found.iter().find(|finding| finding.rule == rule);
        let severity = of_rule.map(|finding| finding.severity);
        let expected = if tolerated { Warning } else { Error };
        assert_eq!(severity, Some(expected), "{rule}: {found:?}");
    }
}

/// Rows without anything in them do not count.
#[test]
fn an_empty_row_counts_for_no_limit() {
    let groups = (0..10).map(|n| group(&format!("g{n}"), &["x"]));
    let groups: Vec<GroupRow> = groups.chain([GroupRow::default()]).collect();
    assert_finds(
        &NotificationForm { groups, ..form() },
        &[(Warning, "groups.10.group", "notification/empty-row")],
    );
    let rows = (0..100).map(|n| operations(&format!("S{n}"), "r", &["x"]));
    let operations: Vec<OperationRow> = rows.chain([OperationRow::default()]).collect();
    let with_empty = NotificationForm {
        operations,
        ..form()
    };
    assert_finds(
        &with_empty,
        &[(
            Warning,
            "operations.100.service_type",
            "notification/empty-row",
        )],
    );
}

/// A row that was stored empty was not left so by whoever edits it.
#[test]
fn a_stored_row_without_anything_is_told_as_incomplete() {
    let stored = Notification {
        operations: vec![
            OperationSet::default(),
            form().preview().operations[0].clone(),
        ],
        user_groups: vec![UserGroup::default()],
        ..form().preview()
    };
    assert_eq!(
        brief(&inspect(&stored, &here())),
        [
            (
                Warning,
                "operations.0.service_type",
                "operation/service-missing"
            ),
            (Warning, "groups.0.group", "group/missing"),
        ]
    );
    // Nor are two rows of which nobody knows the service the same.
    let rows = vec![operations("", "ecs", &["x"]), operations("", "ecs", &["y"])];
    let form = NotificationForm {
        operations: rows,
        ..form()
    };
    let missing = |field| (Error, field, "operation/service-missing");
    assert_finds(
        &form,
        &[
            missing("operations.0.service_type"),
            missing("operations.1.service_type"),
        ],
    );
}

/// An agency is told as the documented one, whose rights are known, or as another one.
#[test]
fn the_stored_agency_is_told_by_its_name() {
    for (agency, rule) in [
        (
            "cts_admin_trust",
            (Note, "agency", "notification/agency-rights"),
        ),
        ("other", (Warning, "agency", "notification/agency-name")),
    ] {
        let stored = Notification {
            agency: Some(agency.into()),
            ..form().preview()
        };
        assert_eq!(brief(&inspect(&stored, &here())), [rule]);
    }
}

/// Of rules that say it twice, only the first pair is a contradiction; none is where the
/// filter is off, or where only upper and lower case differ.
#[test]
fn a_contradiction_is_told_once_and_only_where_it_is_certain() {
    let (on, off) = (FilterMode::On, FilterMode::Off);
    for (mode, condition, rules, told) in [
        (
            on,
            Condition::And,
            &["code = 1", "code = 2", "code = 1"][..],
            &["rules.1"][..],
        ),
        (off, Condition::And, &["code = 1", "code = 2"], &[]),
        (off, Condition::Or, &["code != 1", "code != 2"], &[]),
        (
            on,
            Condition::And,
            &["resource_name = a", "resource_name != A"],
            &[],
        ),
        (
            on,
            Condition::And,
            &["resource_name = a", "resource_name != a"],
            &["rules.1"],
        ),
        (
            on,
            Condition::And,
            &["resource_name = a", "resource_name = A"],
            &[],
        ),
        (
            on,
            Condition::Or,
            &["resource_name = a", "resource_name != A"],
            &[],
        ),
        (
            on,
            Condition::Or,
            &["resource_name = a", "resource_name != a"],
            &["rules.1"],
        ),
        (
            on,
            Condition::Or,
            &["resource_name != a", "resource_name != A"],
            &[],
        ),
    ] {
        let found = of(&with_rules(mode, condition, rules));
        let decided = found
            .iter()
            .filter(|f| matches!(f.rule, "filter/never" | "filter/always"));
        let fields: Vec<&str> = decided.map(|finding| finding.field.as_ref()).collect();
        assert_eq!(fields, told, "{rules:?}");
    }
}

/// Only what is stored is kept by saving.
#[test]
fn saving_keeps_only_a_stored_rule_that_cannot_be_read() {
    let form = with_rules(FilterMode::On, Condition::And, &["?"]);
    let kept = "Saving leaves the rule unchanged.";
    let stored = form.preview();
    for (stored, says) in [(Some(&stored), true), (None, false)] {
        let found = check(&form, stored, &here()).findings;
        let said = found
            .iter()
            .any(|finding| finding.message.to_string().contains(kept));
        assert_eq!(said, says, "{found:?}");
    }
}

/// Without a documented filter, one that is stored was taken all the same.
#[test]
fn a_filter_where_none_is_documented_is_warned_about_unless_it_is_stored() {
    let form = with_rules(FilterMode::On, Condition::And, &["code = 1"]);
    let around = ValidationContext {
        site: Site::FlexibleEngine,
        ..here()
    };
    let stored = form.preview();
    for (stored, warned) in [(None, true), (Some(&stored), false)] {
        let found = check(&form, stored, &around).findings;
        let said = found
            .iter()
            .any(|finding| finding.rule == "filter/undocumented");
        assert_eq!(said, warned, "{found:?}");
    }
}

/// A rule that is nearly empty lacks both of its parts.
#[test]
fn a_rule_lacks_what_it_lacks() {
    let row = |field: &str, value: &str| RuleRow {
        field: field.into(),
        value: value.into(),
        ..RuleRow::default()
    };
    for (row, missing) in [
        (row("foo", ""), true),
        (row("foo", "1"), false),
        (row("code", ""), true),
    ] {
        let form = NotificationForm {
            rules: vec![row],
            ..with_rules(FilterMode::On, Condition::And, &[])
        };
        let found = of(&form);
        let said = found
            .iter()
            .any(|finding| finding.rule == "rule/value-missing");
        assert_eq!(said, missing, "{found:?}");
    }
}
