//! The notifications that are missing for a requirement to be met.

use std::collections::{BTreeMap, BTreeSet};

use domain::cts::{MOST_OPERATIONS, MOST_SERVICES};
use domain::notification::{Notification, OperationSet, Scope};

use crate::assess::{Assessment, Status};
use crate::link::{Doubt, Link};
use crate::report::{EvidenceGap, EvidenceOperation, Row};

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
    let helped = results.filter(|it| helps(it.status, &it.doubts, !it.told_by.is_empty()));
    about(helped.map(|it| it.operation), wish)
}

/// A connection that notifications are proposed for.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// What was found out there.
    pub rows: Vec<&'a Row>,
    /// Whether it can be read there who is subscribed: otherwise what another notification
    /// sends is no better known to arrive.
    pub knows_subscribers: bool,
}

/// The same notifications for several connections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What is proposed.
    pub notifications: Vec<Notification>,
    /// The connections that any of it helps, by their places.
    pub helped: Vec<usize>,
    /// Whether some of it does not help at each of these connections.
    pub differs: bool,
}

/// The same as [`propose`] for several connections at once, which then get the same: every
/// operation that a new notification helps at one of them or more, and no other.
#[must_use]
pub fn propose_for(places: &[Place<'_>], wish: Wish<'_>) -> Proposal {
    let mut all: Vec<[&str; 3]> = Vec::new();
    let mut known: BTreeSet<[&str; 3]> = BTreeSet::new();
    let mut helped: Vec<(usize, usize)> = Vec::new();
    for (at, place) in places.iter().enumerate() {
        let operations = place.rows.iter().flat_map(|row| &row.operations);
        let operations = operations.filter(|it| place.is_helped(it)).map(|it| {
            let [service, resource] = [&it.service_type, &it.resource_type].map(String::as_str);
            [service, resource, &*it.trace_name]
        });
        let operations: BTreeSet<[&str; 3]> = operations.collect();
        if !operations.is_empty() {
            helped.push((at, operations.len()));
        }
        all.extend(operations.into_iter().filter(|it| known.insert(*it)));
    }
    Proposal {
        differs: helped.iter().any(|(_, count)| *count < all.len()),
        helped: helped.into_iter().map(|(at, _)| at).collect(),
        notifications: about(all, wish),
    }
}

impl Place<'_> {
    /// Whether a new notification about an operation helps here.
    fn is_helped(&self, operation: &EvidenceOperation) -> bool {
        const SUBSCRIBERS: Link = Link::Unknown {
            doubt: Doubt::Subscriptions,
        };
        // All that is open of one that there is would be open of a new one.
        let as_good = |gap: &EvidenceGap| gap.links.iter().all(|link| *link == SUBSCRIBERS);
        let in_vain = operation.status == Status::Unknown
            && !self.knows_subscribers
            && operation.gaps.iter().any(as_good);
        let is_told = !operation.told_by.is_empty();
        helps(operation.status, &operation.doubts, is_told) && !in_vain
    }
}

/// Notifications about these operations.
fn about<'a>(
    operations: impl IntoIterator<Item = [&'a str; 3]>,
    wish: Wish<'_>,
) -> Vec<Notification> {
    let mut services: BTreeMap<&str, Vec<[&str; 3]>> = BTreeMap::new();
    let mut known: BTreeSet<[&str; 3]> = BTreeSet::new();
    for operation in operations {
        let [service, ..] = operation;
        if known.insert(operation) {
            services.entry(service).or_default().push(operation);
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

/// Whether another notification can make it met, or is told of it should its spelling be
/// right, or should events of global services come here after all: not where they are not
/// even said to be such events, may not be notified, or may already be by what could not be
/// read.
fn helps(status: Status, doubts: &[Doubt], is_told: bool) -> bool {
    let is_open = matches!(status, Status::Missing | Status::Unknown);
    let in_vain = |doubt: &Doubt| {
        matches!(
            doubt,
            Doubt::Notifications | Doubt::Catalog | Doubt::PerhapsGlobal | Doubt::DataEvents
        ) || (is_told && matches!(doubt, Doubt::Spelling | Doubt::GlobalService))
    };
    is_open && !doubts.iter().any(in_vain)
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
