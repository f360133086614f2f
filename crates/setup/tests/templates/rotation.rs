//! Replacing an external ID without a gap.

use domain::aws::ExternalId;
use domain::matching::Answer;
use proptest::prelude::*;
use setup::decide::decide;
use setup::generate::ExternalIdIn;
use setup::policy::{PolicySet, read};
use setup::rotation::{other_external_id, trust_for_both};
use setup::source::Setup;

use crate::forms::{any_form, at_best, plain};

fn id(text: &str) -> ExternalId {
    ExternalId::parse(text).unwrap()
}

proptest! {
    #[test]
    fn the_old_and_the_new_one_are_let_in_and_no_other(setup in any_form()) {
        let new = id("7d9e0f1a-the-new-one");
        let text = trust_for_both(&setup, &new, ExternalIdIn::Included).unwrap();
        let document = read(&text).unwrap();
        let papers = PolicySet { trust: Some(&document), ..PolicySet::default() };
        for (with, expected) in [
            (setup.external_id.clone(), at_best(&setup)),
            (new.clone(), at_best(&setup)),
            (id("7d9e0f1a-another-one"), Answer::No),
        ] {
            let asked = Setup { external_id: with, ..setup.clone() };
            prop_assert_eq!(decide(&asked, &papers).assume.answer, expected);
        }
        prop_assert_eq!(other_external_id(&setup, &text), Ok(new.clone()));
        let hidden = trust_for_both(&setup, &new, ExternalIdIn::Placeholder).unwrap();
        prop_assert!(hidden.contains("<NEW-EXTERNAL-ID: insert before use>"));
        prop_assert!(!hidden.contains(new.expose()));
        prop_assert!(hidden.contains("\"<EXTERNAL-ID: insert before use>\""));
    }
}

#[test]
fn which_one_is_new_is_not_guessed() {
    let setup = plain();
    let with = |ids: &str| {
        let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},
          "Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":IDS}}}]}"#;
        other_external_id(&setup, &text.replace("IDS", ids))
    };
    let own = setup.external_id.expose();
    assert!(
        with(&format!("\"{own}\""))
            .unwrap_err()
            .to_string()
            .contains("no external ID other")
    );
    assert!(
        with(r#"["one-1","two-2"]"#)
            .unwrap_err()
            .to_string()
            .contains("several")
    );
    assert_eq!(with(&format!(r#"["{own}","two-2"]"#)), Ok(id("two-2")));
    assert!(with(r#""not one""#).is_err());
    assert!(other_external_id(&setup, "{").is_err());
}
