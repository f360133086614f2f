//! What is made here is read, recovered, examined and decided by the other half as
//! what it was made from: the documents, and those inside every template.

use crate::recover::recover;
use domain::finding::Severity;
use proptest::prelude::*;
use setup::decide::decide;
use setup::doctor::examine;
use setup::generate::{Documents, ExternalIdIn, documents};
use setup::needed::key_statement;
use setup::policy::{PolicySet, merge_statement, read};
use setup::source::Setup;
use setup::syntax::json;
use setup::template::{cloudformation_json, script, terraform};

use crate::forms::{any_form, at_best, fixed};
use crate::judged::judged;
use crate::readers;
use crate::templates::{BOTH, block, filled, of_stack, plan, variable, variables};

/// Fails unless the documents lead back to the set-up, without complaints.
fn assert_leads_back(setup: &Setup, made: &Documents) {
    let key = key_statement(setup).map(|ours| merge_statement("", &ours).unwrap());
    let texts = PolicySet {
        trust: Some(json::write(&made.trust)),
        permissions: Some(json::write(&made.permissions)),
        topic: Some(json::write(&made.topic_policy)),
        key,
    };
    let read = texts.map(|_, text| text.as_deref().map(|text| read(text).unwrap()));
    let read = read.map(|_, document| document.as_ref());
    assert_eq!(recover(&read, setup.role.path()).as_ref(), Ok(setup));
    let found = examine(setup, &texts.map(|_, text| text.as_deref()));
    let serious = |finding: &&setup::finding::Finding| {
        finding.document.is_some() && finding.severity != Severity::Note
    };
    assert_eq!(found.iter().find(serious), None, "{setup:?}");
    assert_eq!(decide(setup, &read).all(), at_best(setup), "{setup:?}");
}

fn of_terraform(text: &str, setup: &Setup, made: &Documents) -> Documents {
    let file = readers::hcl(text);
    let locals = block(&file, "locals", "");
    let id = setup.external_id.expose();
    let local = |name: &str| locals.attributes[name].value("var.external_id", id);
    Documents {
        trust: local("trust_policy"),
        permissions: local("permissions"),
        topic_policy: local("topic_policy"),
        ..made.clone()
    }
}

fn of_script(text: &str, setup: &Setup, made: &Documents) -> Documents {
    let found = variables(text);
    let document = |name: &str| serde_json::from_str(&variable(&found, name)).unwrap();
    let id = setup.external_id.expose();
    Documents {
        trust: filled(
            &document("trust"),
            r#""<EXTERNAL-ID: insert before use>""#,
            id,
        ),
        permissions: document("permissions"),
        topic_policy: document("topic_policy"),
        ..made.clone()
    }
}

fn assert_all_lead_back(setup: &Setup, made: &Documents, external_id: ExternalIdIn) {
    assert_leads_back(setup, made);
    let plan = plan(setup, made, external_id);
    let stack = serde_json::from_str(&cloudformation_json(&plan)).unwrap();
    assert_leads_back(setup, &of_stack(&stack, setup, made));
    assert_leads_back(setup, &of_terraform(&terraform(&plan), setup, made));
    assert_leads_back(setup, &of_script(&script(&plan), setup, made));
}

/// AWS takes `*` and `?` in a role's path too, but then nobody can name the role in
/// a key's policy.
fn can_be_named(setup: &Setup) -> bool {
    setup.key_arn.is_none() || !setup.role.path().contains(['*', '?'])
}

#[test]
fn every_judged_set_leads_back() {
    let forms = fixed();
    let named: Vec<_> = forms
        .iter()
        .enumerate()
        .filter(|(_, form)| can_be_named(form))
        .collect();
    assert!(named.len() >= 60);
    for (number, setup) in named {
        for external_id in BOTH {
            assert_all_lead_back(setup, &judged(setup, number), external_id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_form_leads_back(setup in any_form(), reveal: bool) {
        prop_assume!(can_be_named(&setup));
        assert_all_lead_back(&setup, &documents(&setup), BOTH[usize::from(reveal)]);
    }
}
