//! What holds for every text, every stored object and every form.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod common;

use std::str::FromStr;

use common::{
    connector_form, notification_form, role_arn, rule_text, stored_connector, stored_notification,
    surroundings, target_urn, text, topic_arn,
};
use domain::aws::anatomy::{anatomy, ties};
use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
use domain::connector::{self, ConnectorForm};
use domain::cts::{NotificationName, Rule, RuleField, Target};
use domain::finding::{Finding, ParseError, Severity};
use domain::merge::{FormFields, changes, three_way};
use domain::notification::{self, Filter, NotificationForm, RuleRow, Scope, Site};
use domain::sentence::{describe, target, trigger};
use proptest::prelude::*;

/// A filter that is off and empty is none.
fn something(filter: &Option<Filter>) -> Option<Filter> {
    filter.clone().filter(|filter| !filter.is_nothing())
}

/// An error points into the text, and its correction is another text.
fn assert_sound(raw: &str, error: &ParseError) {
    if let Some(span) = error.span {
        assert!(
            raw.get(span.start..span.end).is_some(),
            "{span:?} of {raw:?}: {error:?}"
        );
    }
    if let Some(fix) = &error.fix {
        assert_ne!(fix.replacement, raw, "{error:?}");
        assert!(!fix.label.to_string().is_empty());
    }
    assert!(
        error.message.to_string().ends_with(['.', '-']),
        "{}",
        error.message
    );
}

/// Applying corrections comes to an end.
fn assert_fixes_end<T>(raw: &str, parse: impl Fn(&str) -> Result<T, ParseError>) {
    let mut text = raw.to_owned();
    for _ in 0..12 {
        match parse(&text) {
            Ok(_) => return,
            Err(error) => {
                assert_sound(&text, &error);
                match error.fix {
                    Some(fix) => text = fix.replacement,
                    None => return,
                }
            }
        }
    }
    panic!("corrections of {raw:?} never end: {text:?}");
}

/// Points at a text of the form that the field's raw text is.
fn raw_text<'a>(form: &'a NotificationForm, field: &str) -> Option<&'a str> {
    let mut parts = field.split('.');
    let (first, row, part) = (parts.next()?, parts.next(), parts.next());
    let at = row.and_then(|row| row.parse::<usize>().ok());
    match (first, part) {
        ("name", _) => Some(&form.name),
        ("topic", _) => Some(&form.topic),
        ("rules", Some("value")) => Some(&form.rules[at?].value),
        ("rules", Some("field")) => Some(&form.rules[at?].field),
        ("rules", None) => form.rules[at?].verbatim.as_deref(),
        _ => None,
    }
}

fn severities(findings: &[Finding]) -> bool {
    findings
        .iter()
        .any(|finding| finding.severity == Severity::Error)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn topic_arns_read_back(raw in topic_arn()) {
        prop_assert_eq!(TopicArn::parse(&raw).unwrap().to_string(), raw);
    }

    #[test]
    fn role_arns_read_back(raw in role_arn()) {
        let arn = RoleArn::parse(&raw).unwrap();
        prop_assert_eq!(arn.to_string(), raw);
        let session = arn.session_arn(&NotificationType::parse("appliancehealth").unwrap());
        prop_assert!(!session.contains(":role/"));
    }

    #[test]
    fn targets_read_back(raw in target_urn()) {
        prop_assert_eq!(Target::parse(&raw).unwrap().to_string(), raw);
    }

    #[test]
    fn good_identifiers_have_no_bad_segment(topic in topic_arn(), role in role_arn()) {
        prop_assert!(anatomy(&topic).segments.iter().all(|s| !s.bad));
        prop_assert!(anatomy(&role).segments.iter().all(|s| !s.bad));
        prop_assert!(ties(&topic, &role, "appliancehealth").session.is_some());
    }

    #[test]
    fn generated_external_ids_read_back(bytes: [u8; 16]) {
        let id = ExternalId::from_random_bytes(bytes);
        prop_assert_eq!(ExternalId::parse(id.expose()).unwrap(), id);
    }

    #[test]
    fn whatever_is_taken_reads_back(raw in text()) {
        if let Ok(value) = TopicArn::parse(&raw) { prop_assert_eq!(TopicArn::parse(&value.to_string()), Ok(value)); }
        if let Ok(value) = RoleArn::parse(&raw) { prop_assert_eq!(RoleArn::parse(&value.to_string()), Ok(value)); }
        if let Ok(value) = NotificationType::parse(&raw) { prop_assert_eq!(NotificationType::parse(value.as_str()), Ok(value)); }
        if let Ok(value) = Target::parse(&raw) { prop_assert_eq!(Target::parse(&value.to_string()), Ok(value)); }
        if let Ok(value) = NotificationName::parse(&raw, Site::Huawei) { prop_assert_eq!(NotificationName::parse(value.as_str(), Site::Huawei), Ok(value)); }
    }

    #[test]
    fn rules_read_back(raw in rule_text()) {
        if let Ok(rule) = Rule::parse(&raw) {
            prop_assert_eq!(Rule::parse(&rule.to_string()), Ok(rule));
        }
        prop_assert_eq!(RuleRow::from_stored(&raw).to_text(), raw);
    }

    #[test]
    fn any_text_gets_a_sound_answer(raw in text(), rule in rule_text()) {
        assert_fixes_end(&raw, TopicArn::parse);
        assert_fixes_end(&raw, RoleArn::parse);
        assert_fixes_end(&raw, Target::parse);
        assert_fixes_end(&raw, NotificationType::parse);
        assert_fixes_end(&raw, ExternalId::parse);
        assert_fixes_end(&raw, |raw| NotificationName::parse(raw, Site::Huawei));
        assert_fixes_end(&raw, |raw| NotificationName::parse(raw, Site::OpenTelekomCloud));
        assert_fixes_end(&raw, RuleField::from_str);
        assert_fixes_end(&rule, Rule::parse);
        for field in RuleField::ALL {
            assert_fixes_end(&raw, |raw| field.check_value(raw));
            for caution in field.value_cautions(&raw) {
                assert_sound(&raw, &caution);
            }
        }
        let _ = (anatomy(&raw), ties(&raw, &rule, &raw));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_connector_is_valid_exactly_without_errors(form in connector_form(), stored in proptest::option::of(stored_connector())) {
        let checked = connector::check(&form, stored.as_ref());
        prop_assert_eq!(checked.valid.is_none(), severities(&checked.findings));
        for finding in &checked.findings {
            let raw = match finding.field.as_ref() {
                "notification_type" => &form.notification_type,
                "topic_arn" => &form.topic_arn,
                "role_arn" => &form.role_arn,
                _ => continue,
            };
            if let Some(span) = finding.span {
                prop_assert!(raw.get(span.start..span.end).is_some(), "{:?} in {:?}", finding, raw);
            }
        }
        if let Some(valid) = checked.valid {
            let again = connector::check(&ConnectorForm::from(valid.get()), Some(valid.get()));
            prop_assert_eq!(again.valid.as_ref(), Some(&valid));
        }
    }

    #[test]
    fn an_untouched_connector_is_never_refused(stored in stored_connector()) {
        let checked = connector::check(&ConnectorForm::from(&stored), Some(&stored));
        let valid = checked.valid.unwrap();
        prop_assert_eq!(valid.get(), &stored);
        prop_assert!(!severities(&connector::inspect(&stored)));
    }

    #[test]
    fn a_notification_is_valid_exactly_without_errors(
        form in notification_form(),
        stored in proptest::option::of(stored_notification()),
        around in surroundings(),
    ) {
        let checked = notification::check(&form, stored.as_ref(), &around);
        prop_assert_eq!(checked.valid.is_none(), severities(&checked.findings));
        for finding in &checked.findings {
            if let (Some(span), Some(raw)) = (finding.span, raw_text(&form, &finding.field)) {
                prop_assert!(raw.get(span.start..span.end).is_some(), "{:?} in {:?}", finding, raw);
            }
        }
    }

    #[test]
    fn an_untouched_notification_is_never_refused(stored in stored_notification(), around in surroundings()) {
        let checked = notification::check(&NotificationForm::from(&stored), Some(&stored), &around);
        let valid = checked.valid.unwrap();
        let mut expected = stored.clone();
        if stored.scope == Scope::Complete {
            expected.operations.clear();
        }
        expected.filter = something(&stored.filter);
        prop_assert_eq!(valid.get(), &expected);
        prop_assert!(!severities(&notification::inspect(&stored, &around)));
    }

    #[test]
    fn an_edit_of_one_field_leaves_the_others_as_stored(stored in stored_notification(), around in surroundings()) {
        let mut form = NotificationForm::from(&stored);
        form.name = "edited".into();
        form.topic = "urn:smn:eu-west-101:24edf66e79d04187acb99a463e610764:edited".into();
        let around = notification::ValidationContext { taken_names: Vec::new(), ..around };
        let valid = notification::check(&form, Some(&stored), &around).valid.unwrap();
        prop_assert_eq!(&valid.get().filter, &something(&stored.filter));
        prop_assert_eq!(&valid.get().user_groups, &stored.user_groups);
        prop_assert_eq!(&valid.get().agency, &stored.agency);
    }

    #[test]
    fn every_notification_can_be_described(stored in stored_notification()) {
        let sentence = describe(&stored);
        prop_assert!(!sentence.to_string().is_empty() && !trigger(&stored).to_string().is_empty() || matches!(stored.scope, Scope::Other(_)));
        let _ = target(&stored);
    }

    #[test]
    fn merging_nothing_of_theirs_gives_mine(base in notification_form(), mine in notification_form()) {
        let merge = three_way(&base, &base, &mine);
        prop_assert_eq!(merge.merged, mine);
        prop_assert!(merge.conflicts.is_empty() && merge.taken_from_theirs.is_empty());
    }

    #[test]
    fn merging_nothing_of_mine_gives_theirs(base in notification_form(), theirs in notification_form()) {
        let merge = three_way(&base, &theirs, &base);
        prop_assert_eq!(changes(&merge.merged, &theirs), []);
        prop_assert!(merge.conflicts.is_empty());
        prop_assert_eq!(merge.taken_from_theirs, changes(&base, &theirs));
    }

    #[test]
    fn the_same_change_never_conflicts(base in notification_form(), both in notification_form()) {
        let merge = three_way(&base, &both, &both);
        prop_assert_eq!(merge.merged, both);
        prop_assert!(merge.conflicts.is_empty());
    }

    #[test]
    fn every_field_is_merged_conflicting_or_mine(
        base in notification_form(), theirs in notification_form(), mine in notification_form(),
    ) {
        let merge = three_way(&base, &theirs, &mine);
        for conflict in &merge.conflicts {
            prop_assert!(!base.same(&theirs, conflict.key) && !base.same(&mine, conflict.key) && !theirs.same(&mine, conflict.key));
        }
    }

    #[test]
    fn connectors_merge_by_the_same_laws(base in connector_form(), theirs in connector_form()) {
        prop_assert_eq!(&three_way(&base, &base, &theirs).merged, &theirs);
        // Spaces around a value are no change, so they need not be taken over.
        prop_assert_eq!(changes(&three_way(&base, &theirs, &base).merged, &theirs), []);
        prop_assert!(three_way(&base, &theirs, &theirs).conflicts.is_empty());
    }
}
