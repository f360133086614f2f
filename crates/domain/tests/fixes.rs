//! The law of fixes: what can be applied with one click never makes a notification
//! tell about fewer operations of the catalogue, or fewer loaded events, unless its
//! label says so; after it the same check finds nothing new; applying it again changes
//! nothing. And no two findings of a notification read the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::cts::RuleField;
use domain::finding::{Finding, Severity};
use domain::matching::{Answer, Assumptions, Audience, CoverageLevel, Event, Matcher, prove};
use domain::notification::{
    Condition, Filter, GroupRow, Known, Notification, NotificationForm, OperationRow, OperationSet,
    QuickFix, Scope, UserGroup, ValidationContext, check, mend,
};
use messages::Message;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

const SERVICES: &[&str] = &[
    "ECS", "ecs", "CodeArts", "CODEARTS", "CodeArt", "OBS", "obs ", "",
];
const RESOURCES: &[&str] = &[
    "ecs",
    "ECS",
    "cloudServer",
    "cloud_server",
    "cloudServers",
    "x",
];
const NAMES: &[&str] = &[
    "deleteServer",
    "deleteserver",
    "deleteSevrer",
    "delete_server",
    "login",
    "Login",
    "2login",
    " login",
    "",
    "a\nb",
];
const USERS: &[&str] = &[
    "alice", "Alice", "bob", "bob ", "\"bob\"", "b*", "<name>", "",
];
const RULES: &[&str] = &[
    "code = 200",
    "code=200",
    "code != 200",
    "code = 200 ",
    "code != 200 ",
    "code == 200",
    "code !== 200",
    "code = \"200\"",
    "code != '200'",
    "code = 2xx",
    "code = 200 # ok",
    "code != 200 # ok",
    "code = ${code}",
    "resource_name = prod # main",
    "code = ２００",
    "code != 20\u{200b}0",
    "resource_name = prod",
    "resource_name != Prod",
    "trace_type = SystemAction",
    "Code = 200",
    "Code != 200",
    "code 200",
    "code = ",
    "trace_type = ApiCall",
    "trace_type = apicall",
    "trace_type != apicall",
    "trace_type != Other",
    "trace_type = ObsSDK",
    "trace_rating = Warning",
    "trace_rating != Warning",
    "trace_rating = critical",
    "api_version = v1 ",
    "api_version != v1 ",
    "api_version = v 1",
    "resource_name = a = b",
    "no rule",
    "",
];
const VALUES: &[&str] = &[
    "200",
    "２００",
    "prod",
    "Prod",
    "200 ",
    "\"200\"",
    "200 # ok",
    "404",
    "SystemAction",
    "ApiCall",
    "apicall",
    "Other",
    "ObsSDK",
    "warning",
    "Warning",
    "v1",
    "v1 ",
    "a = b",
];

fn text(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(of).prop_map(str::to_owned)
}

fn sets() -> impl Strategy<Value = Vec<OperationSet>> {
    let set = (text(SERVICES), text(RESOURCES), vec(text(NAMES), 0..4)).prop_map(
        |(service_type, resource_type, trace_names)| OperationSet {
            service_type,
            resource_type,
            trace_names,
        },
    );
    vec(set, 0..4)
}

fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        1 => Just(Scope::Complete),
        6 => Just(Scope::Customized),
        1 => Just(Scope::Other("all".to_owned()))
    ]
}

fn filter() -> impl Strategy<Value = Option<Filter>> {
    let condition = prop_oneof![
        3 => Just(Condition::And),
        3 => Just(Condition::Or),
        1 => Just(Condition::Other("XOR".to_owned()))
    ];
    let filter = (condition, any::<Option<bool>>(), vec(text(RULES), 0..8));
    option::of(filter.prop_map(|(condition, active, rules)| Filter {
        condition,
        active,
        rules,
    }))
}

fn notification() -> impl Strategy<Value = Notification> {
    let group = (
        select(&["admins", "Admins", ""][..]),
        vec(text(USERS), 0..3),
    );
    let group = group.prop_map(|(group, users)| UserGroup {
        group: group.to_owned(),
        users,
    });
    let topic = select(
        &[
            None,
            Some("urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts"),
            Some("\"urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts\""),
            Some("smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts"),
            Some("URN:smn:eu-west-101:1:alerts"),
            Some("urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:Alerts"),
            Some("urn:smn:{regionid}:1:alerts"),
            Some("urn:smn:eu_west_101:24edf66e79d04187acb99a463e610764:alerts"),
        ][..],
    );
    let name = select(&["good", "with-hyphen", "taken", "to ken", "告警"][..]);
    (
        (name, scope(), sets(), vec(group, 0..3)),
        (topic, filter(), any::<bool>()),
    )
        .prop_map(
            |((name, scope, operations, user_groups), (topic, filter, enabled))| Notification {
                id: "one".to_owned(),
                name: name.to_owned(),
                scope,
                operations,
                user_groups,
                enabled: Some(enabled),
                topic: topic.map(str::to_owned),
                filter,
                ..Notification::default()
            },
        )
}

fn event() -> impl Strategy<Value = Event> {
    let some = |of| option::weighted(0.9, text(of));
    let fields = vec(option::of(text(VALUES)), 6);
    let operation = (some(SERVICES), some(RESOURCES), some(NAMES));
    (operation, some(USERS), fields).prop_map(|((service, resource, name), user, fields)| Event {
        service_type: service,
        resource_type: resource,
        trace_name: name,
        user,
        fields: fields.try_into().unwrap(),
    })
}

/// A notification as it is stored, a form for it, and what is loaded.
#[derive(Debug)]
struct Case {
    stored: Option<Notification>,
    form: NotificationForm,
    catalogue: Vec<OperationSet>,
    events: Vec<Event>,
    around: ValidationContext,
}

fn case() -> impl Strategy<Value = Case> {
    let loaded = (sets(), vec(event(), 0..12), any::<bool>());
    (notification(), any::<bool>(), any::<bool>(), loaded).prop_map(
        |(notification, is_stored, retyped, (catalogue, events, has_catalogue))| {
            let mut known = Known::new(&catalogue).filter(|_| has_catalogue);
            for event in &events {
                let Some(known) = &mut known else { break };
                let part = |text: &Option<String>| text.clone().unwrap_or_default();
                known.see_operation([
                    &part(&event.service_type),
                    &part(&event.resource_type),
                    &part(&event.trace_name),
                ]);
                event.user.iter().for_each(|user| known.see_user(user));
                for field in RuleField::ALL {
                    event
                        .field(field)
                        .into_iter()
                        .for_each(|value| known.see_value(field, value));
                }
            }
            let mut form = NotificationForm::from(&notification);
            if retyped {
                form.operations.push(OperationRow {
                    pending: "pending".to_owned(),
                    ..OperationRow::default()
                });
                for row in &mut form.rules {
                    row.verbatim = None;
                }
            }
            Case {
                stored: is_stored.then_some(notification),
                form,
                // What nobody loaded is no measure.
                catalogue: if known.is_some() {
                    catalogue
                } else {
                    Vec::new()
                },
                events: if known.is_some() { events } else { Vec::new() },
                around: ValidationContext {
                    region: Some("eu-west-101".to_owned()),
                    project_id: Some("24edf66e79d04187acb99a463e610764".to_owned()),
                    topics: has_catalogue.then(|| {
                        let topic = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts";
                        Arc::new([topic.to_owned()].into())
                    }),
                    taken_names: vec!["taken".to_owned(), "to_ken".to_owned()],
                    known: known.map(Arc::new),
                    ..ValidationContext::default()
                },
            }
        },
    )
}

impl Case {
    fn findings(&self, form: &NotificationForm) -> Vec<Finding> {
        check(form, self.stored.as_ref(), &self.around).findings
    }

    /// What a form tells about: of every operation of the catalogue whether anybody is
    /// told, of every event whether it fires. As if it were enabled and had a target.
    fn tells(
        &self,
        form: &NotificationForm,
        assumptions: Assumptions,
    ) -> (Vec<CoverageLevel>, Vec<Answer>) {
        let one = Notification {
            enabled: Some(true),
            topic: Some("urn".to_owned()),
            ..form.preview()
        };
        let all = std::slice::from_ref(&one);
        let audience = Audience::new(all, assumptions);
        let operations = self.catalogue.iter().flat_map(|set| {
            let names = set
                .trace_names
                .iter()
                .filter(|name| !name.trim().is_empty());
            names.map(|name| {
                let operation = [set.service_type.as_str(), set.resource_type.as_str(), name];
                audience.of(operation).told
            })
        });
        let matcher = Matcher::new(&one, assumptions);
        let events = self.events.iter().map(|event| matcher.fires(event));
        (operations.collect(), events.collect())
    }

    fn obeys(&self, before: &NotificationForm, after: &NotificationForm) -> Result<(), String> {
        for (missing_differs, exact) in [
            (Answer::Uncertain, true),
            (Answer::Yes, true),
            (Answer::No, true),
            (Answer::Uncertain, false),
        ] {
            let assumptions = Assumptions {
                missing_differs,
                exact,
                ..Assumptions::default()
            };
            let (told, fires) = self.tells(before, assumptions);
            let (told_after, fires_after) = self.tells(after, assumptions);
            if told.iter().zip(&told_after).any(|(was, is)| is < was) {
                return Err(format!("fewer operations: {told:?} {told_after:?}"));
            }
            if fires.iter().zip(&fires_after).any(|(was, is)| is < was) {
                return Err(format!("fewer events: {fires:?} {fires_after:?}"));
            }
        }
        Ok(())
    }

    /// What is checked of every change that is offered.
    fn lawful(
        &self,
        label: &str,
        narrows: bool,
        after: &NotificationForm,
    ) -> Result<(), TestCaseError> {
        let says = [
            "passes only events with",
            "excludes events with",
            "then only events",
        ];
        let says = says.iter().any(|words| label.contains(words));
        prop_assert!(says || !narrows, "{}", label);
        if !narrows {
            let obeys = self.obeys(&self.form, after);
            prop_assert!(obeys.is_ok(), "{}: {:?}", label, obeys);
        }
        let (before, found) = (self.findings(&self.form), self.findings(after));
        let count = |all: &[Finding], rule: &str| all.iter().filter(|f| f.rule == rule).count();
        for finding in &found {
            let rule = finding.rule;
            let new = count(&found, rule) > count(&before, rule);
            prop_assert!(!new, "{} leads to {:?}", label, finding);
        }
        let errors = |all: &[Finding]| all.iter().filter(|f| f.severity == Severity::Error).count();
        prop_assert!(errors(&found) <= errors(&before), "{}", label);
        Ok(())
    }
}

fn fixed(form: &NotificationForm, finding: &Finding) -> Option<NotificationForm> {
    let mut after = form.clone();
    after.set_raw(&finding.field, finding.fix.as_ref()?.replacement.clone());
    Some(after)
}

fn mends(case: &Case, form: &NotificationForm) -> Vec<QuickFix> {
    let assumptions = Assumptions::default();
    let proof = prove(&form.preview(), &[], assumptions).unwrap_or_default();
    let offered = proof.reasons.iter().filter_map(|reason| {
        let stored = case.stored.as_ref();
        mend(reason, form, stored, &case.around, assumptions)
    });
    offered.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn every_fix_obeys_the_law(case in case()) {
        for finding in case.findings(&case.form) {
            let Some(after) = fixed(&case.form, &finding) else { continue };
            let fix = finding.fix.as_ref().unwrap();
            prop_assert_ne!(&after, &case.form, "{} does nothing", fix.label);
            case.lawful(&fix.label.to_string(), fix.narrows, &after)?;
            prop_assert_eq!(fixed(&after, &finding).unwrap(), after, "a second time");
        }
        for mend in mends(&case, &case.form) {
            prop_assert_ne!(&mend.form, &case.form, "{} does nothing", mend.label);
            case.lawful(&mend.label.to_string(), mend.narrows, &mend.form)?;
        }
    }

    #[test]
    fn fixes_come_to_an_end(case in case()) {
        let mut form = case.form.clone();
        for _ in 0..40 {
            let findings = case.findings(&form);
            let Some(next) = findings.iter().find_map(|finding| fixed(&form, finding)) else {
                return Ok(());
            };
            prop_assert!(case.findings(&next).len() <= findings.len());
            form = next;
        }
        prop_assert!(false, "there is always something left to fix");
    }

    #[test]
    fn no_two_findings_read_the_same_and_each_names_its_row(case in case()) {
        let findings = case.findings(&case.form);
        let messages: BTreeSet<&Message> = findings.iter().map(|finding| &finding.message).collect();
        prop_assert_eq!(messages.len(), findings.len());
        for finding in &findings {
            let mut key = finding.field.split('.');
            let row = match key.next().unwrap() {
                "operations" => "Operations row",
                "groups" => "User group row",
                "rules" => "Rule",
                _ => continue,
            };
            if let Some(at) = key.next() {
                let at: usize = at.parse().unwrap();
                let place = format!("{row} {}", at + 1);
                prop_assert!(finding.message.to_string().starts_with(&place), "{:?}", finding);
                let part = match key.next() {
                    Some("service_type") => ", service: ",
                    Some("resource_type") => ", resource type: ",
                    Some("trace_names") => ", operations: ",
                    Some("group") => ", name: ",
                    Some("users") => ", users: ",
                    Some("field") => ", field: ",
                    Some("value") => ", value: ",
                    _ => ": ",
                };
                prop_assert!(finding.message.to_string().contains(part), "{:?}", finding);
            }
        }
    }
}

fn with_catalogue(catalogue: &[(&str, &str, &[&str])]) -> ValidationContext {
    let sets = catalogue
        .iter()
        .map(|(service, resource, names)| OperationSet {
            service_type: (*service).to_owned(),
            resource_type: (*resource).to_owned(),
            trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
        });
    ValidationContext {
        known: Known::new(&sets.collect::<Vec<_>>()).map(Arc::new),
        ..ValidationContext::default()
    }
}

fn listing(service: &str, resource: &str, names: &[&str]) -> NotificationForm {
    NotificationForm {
        name: "good".to_owned(),
        scope: Scope::Customized,
        operations: vec![OperationRow {
            service_type: service.to_owned(),
            resource_type: resource.to_owned(),
            trace_names: names.iter().map(|name| (*name).to_owned()).collect(),
            pending: String::new(),
        }],
        topic: "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:alerts".to_owned(),
        enabled: Some(true),
        ..NotificationForm::default()
    }
}

/// Rule, field and replacement of everything that is said.
fn said(
    form: &NotificationForm,
    around: &ValidationContext,
) -> Vec<(&'static str, String, String)> {
    let findings = check(form, None, around).findings;
    let told = findings.into_iter().map(|finding| {
        let fix = finding.fix.map(|fix| fix.replacement);
        (
            finding.rule,
            finding.field.into_owned(),
            fix.unwrap_or_default(),
        )
    });
    told.collect()
}

#[test]
fn spelling_follows_the_catalogue_and_the_events() {
    let around = with_catalogue(&[
        ("CodeArts", "build", &["startJob", "deleteJob"]),
        ("ECS", "ecs", &["deleteServer", "DeleteServer"]),
        ("2Odd", "x", &["9lives"]),
    ]);
    let nothing: [(&str, &str, &[&str]); 3] = [
        ("CodeArts", "build", &["startJob", " deleteJob "]),
        ("ECS", "ecs", &["deleteServer"]),
        ("2Odd", "x", &["9lives"]),
    ];
    for (service, resource, names) in nothing {
        assert_eq!(said(&listing(service, resource, names), &around), []);
    }
    let spelled = |field: &str, fix: &str| {
        (
            "operation/spelling",
            format!("operations.0.{field}"),
            fix.to_owned(),
        )
    };
    let unknown = |field: &str| {
        (
            "operation/unknown",
            format!("operations.0.{field}"),
            String::new(),
        )
    };
    let table: [(&str, &str, &[&str], Vec<_>); 11] = [
        (
            "CODEARTS",
            "build",
            &["startJob"],
            vec![spelled("service_type", "CodeArts")],
        ),
        (
            "code-arts",
            "BUILD",
            &["startJob"],
            vec![
                spelled("service_type", "CodeArts"),
                spelled("resource_type", "build"),
            ],
        ),
        (
            "CodeArs",
            "build",
            &["startJob"],
            vec![spelled("service_type", "CodeArts")],
        ),
        // A guess that the rest does not fit is no fix.
        (
            "CodeArs",
            "other",
            &["startJob"],
            vec![spelled("service_type", "")],
        ),
        (
            "ecs",
            "ECS",
            &["deleteServer"],
            vec![
                spelled("service_type", "ECS"),
                spelled("resource_type", "ecs"),
            ],
        ),
        (
            "ＥＣＳ",
            "ecѕ",
            &["deleteServer"],
            vec![
                spelled("service_type", "ECS"),
                spelled("resource_type", "ecs"),
            ],
        ),
        (
            "ECS",
            "ecs",
            &["deleteserver"],
            vec![spelled("trace_names", "")],
        ),
        (
            "CodeArts",
            "build",
            &["startjob", "deleteJob"],
            vec![spelled("trace_names", "startJob\ndeleteJob")],
        ),
        (
            "CodeArts",
            "build",
            &["startjob", "startJob"],
            vec![spelled("trace_names", "startJob")],
        ),
        ("New", "build", &["startJob"], vec![unknown("service_type")]),
        (
            "CodeArts",
            "build",
            &["startJob", "newOne", "newTwo"],
            vec![unknown("trace_names")],
        ),
    ];
    for (service, resource, names, expected) in table {
        let form = listing(service, resource, names);
        assert_eq!(
            said(&form, &around),
            expected,
            "{service} {resource} {names:?}"
        );
        // Where nothing is known, only what is odd by itself is told.
        let mut without = said(&form, &ValidationContext::default());
        without.retain(|(rule, ..)| *rule != "operation/odd-name");
        assert_eq!(without, [], "nothing is known");
    }
    assert_eq!(Known::new(&[]), None, "an empty catalogue knows nothing");
    let one_off = with_catalogue(&[(
        "S",
        "r",
        &["deleteAll", "twinPeak1", "twinPeak2", "short", "server"],
    )]);
    for (typed, meant) in [
        ("deletAll", "deleteAll"),
        ("ddeleteAll", "deleteAll"),
        ("deleteAl", "deleteAll"),
        ("deleteAlly", "deleteAll"),
        ("deleteBll", "deleteAll"),
        ("delteeAll", "deleteAll"),
        ("servar", "server"),
        // Two letters, too short, or two to choose from.
        ("edleteAlb", ""),
        ("deleexAll", ""),
        ("delextAll", ""),
        ("deleteAllll", ""),
        ("deleteBlx", ""),
        ("deAleteAll", "deleteAll"),
        ("deAleteAlll", ""),
        ("dlteAll", ""),
        ("ledeteAll", ""),
        ("shirt", ""),
        ("twinPeak3", ""),
    ] {
        let found = said(&listing("S", "r", &[typed]), &one_off);
        assert_eq!(found[0].2, meant, "{typed}");
        assert_eq!(found.len(), 1);
    }
}

/// The same letters count more than what else is written alike; what is blank is no
/// name, neither in the catalogue nor typed.
#[test]
fn a_spelling_is_offered_only_for_a_name() {
    let around = with_catalogue(&[
        ("S", "r", &["dropAll", "drop_All", "  "]),
        ("T", "r", &["drop-All", "drop_All"]),
    ]);
    let of = |service: &str, names: &[&str]| -> Vec<(&str, String)> {
        let all = said(&listing(service, "r", names), &around).into_iter();
        let all = all.filter(|(rule, ..)| rule.starts_with("operation/"));
        let all = all.filter(|(rule, ..)| *rule != "operation/trace-name");
        all.map(|(rule, _, fix)| (rule, fix)).collect()
    };
    let spelling = |fix: &str| ("operation/spelling", fix.to_owned());
    let unknown = ("operation/unknown", String::new());
    assert_eq!(of("S", &["DROPALL"]), [spelling("dropAll")]);
    assert_eq!(of("T", &["DROPALL"]), [spelling("")]);
    assert_eq!(of("S", &["--"]), [unknown]);
    // The names of a field are put apart by line breaks.
    assert_eq!(of("S", &["dropAll", "x\ny"]).len(), 1);
    let broken = of("S", &["DROPALL", "drop\nAll"]);
    assert!(broken.iter().all(|(_, fix)| fix.is_empty()), "{broken:?}");
    let empty = of("S", &["dropAll", ""]);
    let empty: Vec<&str> = empty.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(empty, ["operation/name-empty"]);
}

#[test]
fn what_events_have_is_right() {
    let catalogue = with_catalogue(&[("ECS", "ecs", &["deleteServer"])]);
    let mut known = Known::clone(catalogue.known.as_ref().unwrap());
    known.see_operation(["ecs", "ecs", "deleteServer"]);
    known.see_value(RuleField::TraceType, "Other");
    let around = ValidationContext {
        known: Some(Arc::new(known)),
        ..ValidationContext::default()
    };
    let mut form = listing("ecs", "ecs", &["deleteServer"]);
    assert_eq!(said(&form, &around), []);
    assert_eq!(said(&form, &catalogue).len(), 1);
    let stored = Notification {
        filter: Some(Filter {
            condition: Condition::And,
            active: Some(true),
            rules: vec!["trace_type = Other".to_owned()],
        }),
        ..form.preview()
    };
    form = NotificationForm::from(&stored);
    assert_eq!(said(&form, &around), []);
}

/// A name that stands under another spelling of the path is not replaced by one that is
/// not the same but for case: if case does not count, it is what the row tells about.
#[test]
fn a_name_under_another_spelling_of_the_path_is_not_lost() {
    type Operation = (&'static str, &'static str, &'static str);
    // The catalogue, the operations of events, what is typed, the field of the spelling
    // and what is offered for it.
    type Row = (
        &'static [Operation],
        &'static [Operation],
        Operation,
        &'static str,
        &'static str,
    );
    let table: [Row; 10] = [
        (
            &[
                ("ECS", "ecs", "deleteSevrer"),
                ("ECS", "ECS", "deleteServer"),
            ],
            &[],
            ("ECS", "ecs", "deleteServer"),
            "trace_names",
            "",
        ),
        (
            &[
                ("ECS", "ecs", "deleteSevrer"),
                ("ecs", "ecs", "DELETESERVER"),
            ],
            &[],
            ("ECS", "ecs", "deleteServer"),
            "trace_names",
            "",
        ),
        // Written alike is no slip, and the same.
        (
            &[
                ("ECS", "ecs", "delete_server"),
                ("ECS", "ECS", "deleteServer"),
            ],
            &[],
            ("ECS", "ecs", "deleteServer"),
            "trace_names",
            "",
        ),
        (
            &[
                ("ECS", "cloudServer", "stop"),
                ("ecs", "cloudServre", "stop"),
            ],
            &[],
            ("ECS", "cloudServre", "stop"),
            "resource_type",
            "",
        ),
        // What is found in either way, or is of another service, is not lost.
        (
            &[
                ("ECS", "ecs", "DeleteServer"),
                ("ECS", "ECS", "deleteServer"),
            ],
            &[],
            ("ECS", "ecs", "deleteServer"),
            "trace_names",
            "DeleteServer",
        ),
        (
            &[
                ("ECS", "ecs", "deleteSevrer"),
                ("OBS", "ecs", "deleteServer"),
            ],
            &[],
            ("ECS", "ecs", "deleteServer"),
            "trace_names",
            "deleteSevrer",
        ),
        // Events count like the catalogue.
        (
            &[("obs ", "cloudServer", "deleteServer")],
            &[("OBS", "cloud_server", "deleteServer")],
            ("obs ", "cloud_server", "deleteServer"),
            "resource_type",
            "",
        ),
        (
            &[("CodeArts", "build", "startJob")],
            &[("CODEART", "build", "startJob")],
            ("CodeArt", "build", "startJob"),
            "service_type",
            "",
        ),
        (
            &[("ECS", "ecs", "deleteSevrer")],
            &[("ecs", "ECS", "deleteServer")],
            ("ECS", "ecs", "deleteServer"),
            "trace_names",
            "",
        ),
        (
            &[("ECS", "ecs", "deleteSevrer")],
            &[("ECS", "ECS", "deleteSevrer")],
            ("ECS", "ecs", "deleteServer"),
            "trace_names",
            "deleteSevrer",
        ),
    ];
    for (catalogue, events, typed, field, offered) in table {
        let set = |(service, resource, name): &Operation| OperationSet {
            service_type: (*service).to_owned(),
            resource_type: (*resource).to_owned(),
            trace_names: vec![(*name).to_owned()],
        };
        let event = |(service, resource, name): &Operation| Event {
            service_type: Some((*service).to_owned()),
            resource_type: Some((*resource).to_owned()),
            trace_name: Some((*name).to_owned()),
            ..Event::default()
        };
        let catalogue: Vec<OperationSet> = catalogue.iter().map(set).collect();
        let mut known = Known::new(&catalogue).unwrap();
        for (service, resource, name) in events {
            known.see_operation([service, resource, name]);
        }
        let (service, resource, name) = typed;
        let case = Case {
            stored: None,
            form: listing(service, resource, &[name]),
            catalogue,
            events: events.iter().map(event).collect(),
            around: ValidationContext {
                known: Some(Arc::new(known)),
                ..ValidationContext::default()
            },
        };
        let (field, offered) = (format!("operations.0.{field}"), offered.to_owned());
        let expected = ("operation/spelling", field, offered);
        let said = said(&case.form, &case.around);
        assert!(said.contains(&expected), "{typed:?}: {said:?}");
        for finding in case.findings(&case.form) {
            let after = fixed(&case.form, &finding);
            let obeys = after.map(|after| case.obeys(&case.form, &after));
            assert_eq!(obeys.unwrap_or(Ok(())), Ok(()), "{typed:?}: {finding:?}");
        }
    }
}

/// An empty name is told by itself; the correction of another one does not take it away.
#[test]
fn an_empty_name_is_not_lost_by_the_fix_of_another() {
    let around = with_catalogue(&[("ECS", "ecs", &["deleteServer"])]);
    let mut known = Known::clone(around.known.as_ref().unwrap());
    known.see_user("Alice");
    let around = ValidationContext {
        known: Some(Arc::new(known)),
        ..around
    };
    for (empty, offered) in [(None, 2), (Some(""), 0), (Some("  "), 0)] {
        let names: Vec<&str> = std::iter::once("deleteserver").chain(empty).collect();
        let mut form = listing("ECS", "ecs", &names);
        let users = std::iter::once("alice").chain(empty).map(str::to_owned);
        form.groups.push(GroupRow {
            group: "admins".to_owned(),
            users: users.collect(),
            ..GroupRow::default()
        });
        let fixes = said(&form, &around);
        let fixes = fixes.iter().filter(|(.., fix)| !fix.is_empty());
        assert_eq!(fixes.count(), offered, "{empty:?}");
    }
}

#[test]
fn a_full_notification_is_checked_at_once() {
    let names: Vec<String> = (0..1_000)
        .map(|at| format!("operationNumber{at}"))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let around = with_catalogue(&[("ECS", "ecs", &names)]);
    let wrong: Vec<String> = names.iter().map(|name| name.to_uppercase()).collect();
    let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
    let found = said(&listing("ECS", "ecs", &wrong), &around);
    assert_eq!(found.len(), 1_000);
    let fixes = found.iter().filter(|(.., fix)| !fix.is_empty());
    assert_eq!(fixes.count(), 12, "the next ones follow");
}

#[test]
fn what_reads_the_same_is_said_once_as_the_worst() {
    let mut form = listing("ECS", "ecs", &["2x", "2x", "2x"]);
    let found = said(&form, &ValidationContext::default());
    let rules: Vec<&str> = found.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(rules, ["operation/trace-name", "operation/duplicate-name"]);
    form.operations[0].trace_names = vec![String::new(), String::new()];
    let found = check(&form, None, &ValidationContext::default());
    assert_eq!(found.findings.len(), 1);
    assert!(found.valid.is_none());
}

#[test]
fn labels_say_what_a_rule_does_after_the_fix() {
    let label = |rule: &str, active: bool| {
        let stored = Notification {
            filter: Some(Filter {
                condition: Condition::And,
                active: Some(active),
                rules: vec![rule.to_owned()],
            }),
            ..listing("ECS", "ecs", &["deleteServer"]).preview()
        };
        let form = NotificationForm::from(&stored);
        let found = check(&form, None, &ValidationContext::default()).findings;
        found
            .into_iter()
            .find_map(|finding| finding.fix)
            .unwrap()
            .label
    };
    for (rule, active, expected) in [
        (
            "trace_type = apicall",
            true,
            "Use “ApiCall”; the rule then passes only events with trace_type “ApiCall”",
        ),
        ("trace_type = apicall", false, "Use “ApiCall”"),
        (
            "trace_type != apicall",
            true,
            "Use “ApiCall”; the rule then excludes events with trace_type “ApiCall”",
        ),
        ("trace_type != apicall", false, "Use “ApiCall”"),
        (
            "Code = 200",
            true,
            "Use “code”; the rule then passes only events with code “200”",
        ),
        (
            "code=200",
            true,
            "Use “code = 200”; the rule then passes only events with code “200”",
        ),
        ("code=200", false, "Use “code = 200”"),
        (
            "code == 200",
            true,
            "Use “code = 200”; the rule then passes only events with code “200”",
        ),
        (
            "code <> 200",
            true,
            "Use “code != 200”; the rule then excludes events with code “200”",
        ),
        ("code == 200", false, "Use “code = 200”"),
        (
            "code ！= 200",
            true,
            "Use “code != 200”; the rule then excludes events with code “200”",
        ),
        (
            "code ＝ 200",
            true,
            "Use “code = 200”; the rule then passes only events with code “200”",
        ),
        (
            "code ≠ 200",
            true,
            "Use “code != 200”; the rule then excludes events with code “200”",
        ),
        (
            "code != 200;",
            true,
            "Use “200”; the rule then excludes events with code “200”",
        ),
        (
            "code = \"200\"",
            true,
            "Remove quotation marks; the rule then passes only events with code “200”",
        ),
        (
            "code != \"200\"",
            true,
            "Remove quotation marks; the rule then excludes events with code “200”",
        ),
        ("code = '200'", false, "Remove quotation marks"),
        (
            "code = 200 ",
            true,
            "Remove spaces; the rule then passes only events with code “200”",
        ),
        (
            "code = ２００",
            true,
            "Use “200”; the rule then passes only events with code “200”",
        ),
    ] {
        assert_eq!(label(rule, active), expected, "{rule}");
    }
}

#[test]
fn a_field_s_fix_keeps_the_value() {
    let mut form = listing("ECS", "ecs", &["deleteServer"]);
    form.set_raw("rules.0.field", "ignored: there is no such row".to_owned());
    assert!(form.rules.is_empty());
    form.rules
        .push(domain::notification::RuleRow::from_stored("Code != 200"));
    assert_eq!(form.raw("rules.0.field"), "Code");
    form.set_raw("rules.0.field", "code".to_owned());
    assert_eq!(form.raw("rules.0"), "code != 200");
    form.rules[0] = domain::notification::RuleRow::from_stored("code=200 ");
    form.set_raw("rules.0.value", "200".to_owned());
    assert_eq!(form.raw("rules.0"), "code = 200", "an edited part counts");
}
