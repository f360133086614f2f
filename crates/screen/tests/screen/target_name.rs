//! Topics and functions that are typed by their names.

use domain::finding::{Finding, Severity};
use messages::verbatim;
use screen::target_name::{named, offer};

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

fn known() -> Vec<String> {
    let topic = |name: &str| format!("urn:smn:eu-west-101:{PROJECT}:{name}");
    vec![
        topic("on-call"),
        topic("security-alerts"),
        topic("Security-audit"),
        topic("audit"),
        format!("urn:fss:eu-west-101:{PROJECT}:function:default:audit-function:latest"),
        "no urn".to_owned(),
    ]
}

#[test]
fn the_one_that_is_meant_is_found_by_its_name() {
    let table = [
        ("on-call", Some(0)),
        (" On-Call ", Some(0)),
        ("call", Some(0)),
        ("alerts", Some(1)),
        // Several contain it.
        ("security", None),
        // Exactly one has this name, though others contain it.
        ("audit", Some(3)),
        ("AUDIT", Some(3)),
        ("audit-function", Some(4)),
        // Too short to be searched for.
        ("on", None),
        ("nothing-like-it", None),
        ("", None),
        ("urn:smn:on-call", None),
    ];
    let known = known();
    for (typed, place) in table {
        assert_eq!(
            named(typed, &known),
            place.map(|at: usize| known[at].as_str()),
            "{typed}"
        );
    }
    let twice = [known[0].clone(), known[0].replace("eu-west-101", "eu-de")];
    assert_eq!(named("on-call", &twice), None);
}

#[test]
fn it_is_offered_where_the_text_is_refused() {
    let finding = |field: &'static str, severity| Finding {
        severity,
        field: field.into(),
        rule: "urn/service",
        message: verbatim("no"),
        span: None,
        fix: None,
    };
    let mut findings = [
        finding("name", Severity::Error),
        finding("topic", Severity::Warning),
        finding("topic", Severity::Error),
    ];
    offer(&mut findings, "on-call", &known());
    let fixes: Vec<_> = findings
        .iter()
        .map(|f| f.fix.as_ref().map(|fix| &fix.replacement))
        .collect();
    assert_eq!(fixes, [None, None, Some(&known()[0])]);
}
