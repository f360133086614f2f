//! What the checks of forms say about a bundle before any connection is looked at. Which
//! cloud it will be is not known, so the one that accepts most is assumed.

use domain::connector::{self, ConnectorForm, SecretEdit};
use domain::finding::{Finding, Severity};
use domain::notification::{self, NotificationForm, ValidationContext};
use domain::secret::Secret;

use super::resolve::{Resolver, Unresolved};
use super::tree::{Document, Step};
use super::{Bundle, Remark};
use crate::place::Connection;

/// Stands for an external ID where one is needed to check the rest.
pub(crate) const SOME_ID: &str = "9b2f7c31-64d8-4e0a-8a55-c1d20f9e37b6";

/// What is noteworthy, but not the notes.
pub(super) fn remarks(bundle: &Bundle, document: &Document<'_>) -> Vec<Remark> {
    let mut found = Vec::new();
    for (at, entry) in bundle.notifications.iter().flatten().enumerate() {
        let Some(wanted) = anywhere(bundle, |here| here.notification(entry)) else {
            continue;
        };
        let form = NotificationForm::from(&wanted);
        for finding in notification::check(&form, None, &ValidationContext::default()).findings {
            let within = steps(&finding.field);
            add(
                &mut found,
                document,
                &["notifications".into(), at.into()],
                &within,
                finding,
            );
        }
    }
    for (at, entry) in bundle.connectors.iter().flatten().enumerate() {
        let Some(wanted) = anywhere(bundle, |here| here.connector(entry)) else {
            continue;
        };
        let form = ConnectorForm {
            external_id: SecretEdit::Replace(Secret::new(SOME_ID)),
            ..ConnectorForm::from(&wanted)
        };
        for finding in connector::check(&form, None).findings {
            let within = [finding.field.as_ref().into()];
            add(
                &mut found,
                document,
                &["connectors".into(), at.into()],
                &within,
                finding,
            );
        }
    }
    found
}

/// How much a finding of a form matters in a bundle. A form keeps what was typed for when the
/// choice is taken back; in a file, operations beside `scope: all` are taken for a limit.
pub(crate) fn severity(finding: &Finding) -> Severity {
    match finding.rule {
        "operation/not-sent" => Severity::Warning,
        _ => finding.severity,
    }
}

fn add(
    found: &mut Vec<Remark>,
    document: &Document<'_>,
    entry: &[Step],
    within: &[Step],
    finding: Finding,
) {
    let severity = severity(&finding);
    if severity != Severity::Note {
        found.push(Remark {
            severity,
            rule: finding.rule,
            at: document.mistake(&[entry, within].concat(), finding.message),
        });
    }
}

/// What an entry says for a connection that has all the variables it names.
pub(super) fn anywhere<T>(
    bundle: &Bundle,
    resolve: impl Fn(Resolver<'_>) -> Result<T, Unresolved>,
) -> Option<T> {
    let names = std::iter::once("").chain(bundle.connections.keys().map(String::as_str));
    let mut resolved = names.filter_map(|name| {
        let connection = Connection {
            name: name.to_owned(),
            ..Connection::stand_in()
        };
        let here = Resolver {
            bundle,
            connection: &connection,
        };
        resolve(here).ok()
    });
    resolved.next()
}

/// The path within an entry of a field of the form.
fn steps(field: &str) -> Vec<Step> {
    let mut parts = field.split('.');
    let list: &[&str] = match parts.next().unwrap_or_default() {
        "groups" => &["user_groups"],
        "rules" => &["filter", "rules"],
        "topic" => &["target"],
        "operations" => &["operations"],
        "scope" => &["scope"],
        "enabled" => &["enabled"],
        "filter" => &["filter"],
        "agency" => &["agency"],
        _ => &["name"],
    };
    let is_rule = list.len() > 1;
    let rest = parts.map_while(|part| match part.parse::<usize>() {
        Ok(at) => Some(at.into()),
        // A rule is one text.
        Err(_) if is_rule => None,
        Err(_) => Some(part.into()),
    });
    list.iter().map(|name| (*name).into()).chain(rest).collect()
}
