//! The notifications that are missing for a requirement to be met.

use std::collections::BTreeMap;

use domain::cts::{MOST_OPERATIONS, MOST_SERVICES};
use domain::notification::{Notification, OperationSet, Scope};

use crate::assess::{Assessment, OperationResult, Status};
use crate::link::Doubt;

/// Most characters of a notification's name.
const LONGEST: usize = 64;

/// What is up to whoever asks for a proposal.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// The URN of the topic or function that is told.
    pub target: &'a str,
    /// What the notifications are called; what a name may not have becomes `_`.
    pub name: &'a str,
    /// Names that are taken.
    pub taken: &'a [&'a str],
}

/// As few notifications as the limits of one allow that are about every operation of these
/// requirements which a new notification helps. They are enabled, for all users and
/// without a filter; whether the target has a confirmed subscriber is not looked at.
#[must_use]
pub fn propose(assessments: &[Assessment<'_>], wish: Wish<'_>) -> Vec<Notification> {
    let results = assessments.iter().flat_map(|it| &it.operations);
    let mut services: BTreeMap<&str, Vec<[&str; 3]>> = BTreeMap::new();
    for result in results.filter(|result| helps(result)) {
        let [service, ..] = result.operation;
        let operations = services.entry(service).or_default();
        if !operations.contains(&result.operation) {
            operations.push(result.operation);
        }
    }
    let mut parts: Vec<Part<'_>> = Vec::new();
    // Large ones first: they fill notifications whose services are few.
    let mut services: Vec<Vec<[&str; 3]>> = services.into_values().collect();
    services.sort_by_key(|operations| std::cmp::Reverse(operations.len()));
    for operations in services {
        let mut is_new_service = true;
        for operation in operations {
            let fits = |part: &Part<'_>| {
                let services = part.services + usize::from(is_new_service);
                part.operations.len() < MOST_OPERATIONS && services <= MOST_SERVICES
            };
            if !parts.last().is_some_and(fits) {
                is_new_service = true;
                parts.push(Part::default());
            }
            if let Some(part) = parts.last_mut() {
                part.services += usize::from(is_new_service);
                part.operations.push(operation);
            }
            is_new_service = false;
        }
    }
    let mut names: Vec<String> = Vec::new();
    let notification = |part: Part<'_>| {
        let name = free(wish, &names);
        names.push(name.clone());
        Notification {
            name,
            scope: Scope::Customized,
            operations: sets(part.operations),
            enabled: Some(true),
            topic: Some(wish.target.to_owned()),
            ..Notification::default()
        }
    };
    parts.into_iter().map(notification).collect()
}

/// What one notification is about.
#[derive(Default)]
struct Part<'a> {
    operations: Vec<[&'a str; 3]>,
    services: usize,
}

/// Whether another notification can make it met: not where its events may not come here,
/// may not be notified, or may already be by what could not be read.
fn helps(result: &OperationResult<'_>) -> bool {
    let is_open = matches!(result.status, Status::Missing | Status::Unknown);
    let in_vain = |doubt: &Doubt| {
        matches!(
            doubt,
            Doubt::Notifications | Doubt::Catalog | Doubt::GlobalService | Doubt::DataEvents
        )
    };
    is_open && !result.doubts.iter().any(in_vain)
}

/// Operations by service and resource type, in the order in which they came.
fn sets(operations: Vec<[&str; 3]>) -> Vec<OperationSet> {
    let mut sets: Vec<OperationSet> = Vec::new();
    for [service, resource, name] in operations {
        let same =
            |set: &&mut OperationSet| set.service_type == service && set.resource_type == resource;
        match sets.iter_mut().find(same) {
            Some(set) => set.trace_names.push(name.to_owned()),
            None => sets.push(OperationSet {
                service_type: service.to_owned(),
                resource_type: resource.to_owned(),
                trace_names: vec![name.to_owned()],
            }),
        }
    }
    sets
}

/// A legal name that nothing has yet. Every cloud takes letters, digits and `_`.
fn free(wish: Wish<'_>, names: &[String]) -> String {
    let legal = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let stem: String = wish.name.chars().map(legal).collect();
    let stem = if stem.trim_matches('_').is_empty() {
        "baseline"
    } else {
        &stem
    };
    let nth = |number: usize| {
        let suffix = match number {
            1 => String::new(),
            _ => format!("_{number}"),
        };
        let kept = stem.chars().take(LONGEST.saturating_sub(suffix.len()));
        kept.chain(suffix.chars()).collect::<String>()
    };
    let is_free = |name: &String| !wish.taken.contains(&&**name) && !names.contains(name);
    (1..).map(nth).find(is_free).unwrap_or_default()
}
