//! The shipped baseline in the reader's language. Other baselines are shown as they are
//! written, and so is what somebody changed in a copy of this one.

use std::sync::OnceLock;

use messages::{Message, core_baseline as words, verbatim};

use crate::file::{Baseline, Requirement, core};

/// What the title of a baseline says.
#[must_use]
pub fn title(baseline: &str) -> Message {
    let is_shipped = shipped().is_some_and(|core| core.title == baseline);
    if is_shipped {
        words::TITLE
    } else {
        verbatim(baseline)
    }
}

/// What the title of the requirement of that ID says.
#[must_use]
pub fn requirement_title(id: &str, title: &str) -> Message {
    let known = requirement(id).filter(|it| it.title == title);
    let translated = known.and_then(|_| translated(id));
    translated.map_or_else(|| verbatim(title), |(title, _)| title)
}

/// Why somebody should be told of what the requirement of that ID is about.
#[must_use]
pub fn rationale(id: &str, rationale: &str) -> Message {
    let known = requirement(id).filter(|it| it.rationale == rationale);
    let translated = known.and_then(|_| translated(id));
    translated.map_or_else(|| verbatim(rationale), |(_, why)| why)
}

/// Who asks for the requirement of that ID. The numbers of a benchmark are the same in every
/// language, so what is only those stays as it is.
#[must_use]
pub fn source(id: &str, source: &str) -> Message {
    let known = requirement(id).filter(|it| it.source == source);
    let translated = known.and_then(|_| translated_source(id));
    translated.unwrap_or_else(|| verbatim(source))
}

fn shipped() -> Option<&'static Baseline> {
    static SHIPPED: OnceLock<Option<Baseline>> = OnceLock::new();
    SHIPPED.get_or_init(|| core().ok()).as_ref()
}

/// Whether the shipped baseline is about an operation, on any cloud.
pub(crate) fn ships([service, resource, name]: [&str; 3]) -> bool {
    let requirements = shipped().into_iter().flat_map(|it| &it.requirements);
    let mut sets = requirements.flat_map(|it| &it.operations);
    sets.any(|set| {
        set.service_type == service
            && set.resource_type == resource
            && set.trace_names.iter().any(|it| it == name)
    })
}

fn requirement(id: &str) -> Option<&'static Requirement> {
    shipped()?.requirements.iter().find(|it| it.id == id)
}

/// Title and rationale of a requirement of the shipped baseline.
fn translated(id: &str) -> Option<(Message, Message)> {
    Some(match id {
        "audit-configuration" => (words::AUDIT_CONFIGURATION, words::AUDIT_CONFIGURATION_WHY),
        "notification-changes" => (words::NOTIFICATION_CHANGES, words::NOTIFICATION_CHANGES_WHY),
        "alert-delivery" => (words::ALERT_DELIVERY, words::ALERT_DELIVERY_WHY),
        "sign-in-failures" => (words::SIGN_IN_FAILURES, words::SIGN_IN_FAILURES_WHY),
        "sign-ins" => (words::SIGN_INS, words::SIGN_INS_WHY),
        "identity-policies" => (words::IDENTITY_POLICIES, words::IDENTITY_POLICIES_WHY),
        "identity-accounts" => (words::IDENTITY_ACCOUNTS, words::IDENTITY_ACCOUNTS_WHY),
        "credentials" => (words::CREDENTIALS, words::CREDENTIALS_WHY),
        "sign-in-protection" => (words::SIGN_IN_PROTECTION, words::SIGN_IN_PROTECTION_WHY),
        "delegations" => (words::DELEGATIONS, words::DELEGATIONS_WHY),
        "keys" => (words::KEYS, words::KEYS_WHY),
        "bucket-policies" => (words::BUCKET_POLICIES, words::BUCKET_POLICIES_WHY),
        "bucket-exposure" => (words::BUCKET_EXPOSURE, words::BUCKET_EXPOSURE_WHY),
        "resource-recorder" => (words::RESOURCE_RECORDER, words::RESOURCE_RECORDER_WHY),
        "logs" => (words::LOGS, words::LOGS_WHY),
        "security-groups" => (words::SECURITY_GROUPS, words::SECURITY_GROUPS_WHY),
        "network-acls" => (words::NETWORK_ACLS, words::NETWORK_ACLS_WHY),
        "network-gateways" => (words::NETWORK_GATEWAYS, words::NETWORK_GATEWAYS_WHY),
        "routes" => (words::ROUTES, words::ROUTES_WHY),
        "networks" => (words::NETWORKS, words::NETWORKS_WHY),
        "flow-logs" => (words::FLOW_LOGS, words::FLOW_LOGS_WHY),
        "organization" => (words::ORGANIZATION, words::ORGANIZATION_WHY),
        "images" => (words::IMAGES, words::IMAGES_WHY),
        _ => return None,
    })
}

/// The source of a requirement of the shipped baseline, where it is more than the numbers of
/// a benchmark.
fn translated_source(id: &str) -> Option<Message> {
    let derived = |number: &str| {
        let number = number.into();
        words::DerivedFrom { number }.into()
    };
    Some(match id {
        "notification-changes" | "logs" => derived("4.5"),
        "alert-delivery" => words::ALERT_DELIVERY_SOURCE,
        "sign-ins" => words::SIGN_INS_SOURCE,
        "identity-accounts" => words::IDENTITY_ACCOUNTS_SOURCE,
        "credentials" => derived("4.4"),
        "sign-in-protection" => derived("4.2"),
        "delegations" => words::DELEGATIONS_SOURCE,
        "flow-logs" => derived("4.14"),
        "images" => words::IMAGES_SOURCE,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use messages::embedded::{CATALOGUES, render};

    use super::*;

    #[test]
    fn the_shipped_baseline_is_in_every_language_and_in_english_as_it_is_written() {
        let core = core().unwrap();
        assert_eq!(render("en", &core.title_words()), core.title);
        for requirement in &core.requirements {
            let Requirement {
                id,
                title,
                rationale,
                source,
                severity: _,
                clouds: _,
                operations: _,
            } = requirement;
            let shown = [
                (title, requirement_title(id, title)),
                (rationale, super::rationale(id, rationale)),
                (source, super::source(id, source)),
            ];
            for (written, said) in shown {
                assert_eq!(&render("en", &said), written);
                for (language, _) in CATALOGUES.iter().filter(|(it, _)| *it != "en") {
                    let is_same = &render(language, &said) == written;
                    assert_eq!(is_same, is_number(written), "{language} {id}: {written}");
                }
            }
        }
    }

    /// Whether a text is the name of a benchmark and a number, such as “CIS AWS
    /// Foundations 4.5”, which has no words to translate.
    fn is_number(text: &str) -> bool {
        let Some((name, number)) = text.rsplit_once(' ') else {
            return false;
        };
        ["CIS AWS Foundations", "CIS OCI Foundations"].contains(&name)
            && number.chars().all(|c| c == '.' || c.is_ascii_digit())
    }

    #[test]
    fn what_somebody_wrote_stays() {
        for (id, text) in [
            ("keys", "Our keys"),
            ("ours", "Keys disabled or scheduled for deletion"),
        ] {
            assert_eq!(render("de", &requirement_title(id, text)), text);
            assert_eq!(render("de", &rationale(id, text)), text);
            assert_eq!(render("de", &source(id, text)), text);
        }
        assert_eq!(render("de", &title("Ours")), "Ours");
    }
}
