//! Whether somebody is told about every event of an operation, by one notification or
//! by several together.

use super::prove::{Case, cases, other_than};
use super::{Answer, Assumptions, Event, Matcher};
use crate::cts::RuleField;
use crate::notification::Notification;

/// Not more often than this is a notification asked about a case.
const MOST_QUESTIONS: usize = 200_000;

/// Whether somebody is told about every event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Every {
    /// About every one.
    Yes,
    /// Nobody is told about this one, which the documents say there can be.
    No(Box<Event>),
    /// About every one that is documented. Whether a field that has a list of values can
    /// have another one, or none, is not.
    Documented,
    /// The documents do not say.
    Unknown,
}

/// A notification, and how sure it is that what it fires for is told.
struct Teller<'a> {
    matcher: Matcher<'a>,
    at_most: Answer,
}

impl Teller<'_> {
    fn tells(&self, event: &Event) -> Answer {
        let user = self.matcher.user(event.user.as_deref());
        self.at_most.and(user).and(self.matcher.lets_through(event))
    }

    /// Whether it tells about every event on its own.
    fn is_enough(&self, event: &Event, assumptions: Assumptions) -> bool {
        let cases = with_nobody(event, &[self.matcher.notification], assumptions);
        let tells = |case: &Case| self.tells(&case.event) == Answer::Yes;
        cases.is_some_and(|cases| cases.iter().all(tells))
    }

    /// Whether both tell the same about whatever they are about.
    fn is_like(&self, other: &Self) -> bool {
        let (one, two) = (self.matcher.notification, other.matcher.notification);
        self.at_most == other.at_most
            && one.filter == two.filter
            && one.user_groups == two.user_groups
            && one.scope == two.scope
    }
}

/// Whether every management event of an operation (service, resource type, name) is told
/// by one of these notifications at least. Each comes with how sure it is that it is
/// enabled and that somebody gets what it sends; its own status and target do not count.
#[must_use]
pub fn every_event(
    operation: [&str; 3],
    notifications: &[(&Notification, Answer)],
    assumptions: Assumptions,
) -> Every {
    // Whether upper and lower case are the same is not documented.
    let loosely = || {
        let loose = Assumptions {
            exact: false,
            ..assumptions
        };
        told(operation, notifications, loose)
    };
    match told(operation, notifications, assumptions) {
        Every::Unknown => Every::Unknown,
        Every::No(event) if matches!(loosely(), Every::No(_)) => Every::No(event),
        Every::No(_) => Every::Unknown,
        exact @ (Every::Yes | Every::Documented) => match loosely() {
            Every::Yes => exact,
            Every::Documented => Every::Documented,
            Every::No(_) | Every::Unknown => Every::Unknown,
        },
    }
}

/// The same, where upper and lower case are assumed to be the same, or not.
fn told(
    operation @ [service, resource, name]: [&str; 3],
    notifications: &[(&Notification, Answer)],
    assumptions: Assumptions,
) -> Every {
    let mut tellers: Vec<Teller<'_>> = Vec::new();
    let about = notifications
        .iter()
        .map(|(notification, sure)| {
            let [service, resource, name] = operation.map(Some);
            let matcher = Matcher::new(notification, assumptions);
            let at_most = sure.and(matcher.operation(service, resource, name));
            Teller { matcher, at_most }
        })
        .filter(|teller| teller.at_most != Answer::No);
    for teller in about {
        if !tellers.iter().any(|known| known.is_like(&teller)) {
            tellers.push(teller);
        }
    }
    let about = || tellers.iter().map(|teller| teller.matcher.notification);
    // Whoever is named is told about at least as much as somebody whom nobody names.
    let groups = about().flat_map(|notification| &notification.user_groups);
    let named: Vec<String> = groups.flat_map(|group| group.users.clone()).collect();
    let event = Event {
        service_type: Some(service.to_owned()),
        resource_type: Some(resource.to_owned()),
        trace_name: Some(name.to_owned()),
        user: Some(other_than(&named)),
        ..Event::default()
    };
    // Mostly one of them is enough, and there may be too many cases to ask all of them.
    if tellers.iter().any(|it| it.is_enough(&event, assumptions)) {
        return Every::Yes;
    }
    let notifications: Vec<&Notification> = about().collect();
    let cases = with_nobody(&event, &notifications, assumptions);
    let few = |cases: &Vec<Case>| cases.len().saturating_mul(tellers.len()) <= MOST_QUESTIONS;
    let Some(mut cases) = cases.filter(few) else {
        return Every::Unknown;
    };
    // The plainest example comes first, and people before the system's own actions.
    cases.sort_by_key(|case| (case.event.user.is_none(), case.event.size()));
    let (mut all, mut all_documented) = (true, true);
    for case in cases {
        let mut told = Answer::No;
        for teller in &tellers {
            told = told.or(teller.tells(&case.event));
            if told == Answer::Yes {
                break;
            }
        }
        if told == Answer::No && case.documented {
            return Every::No(Box::new(case.event));
        }
        all &= told == Answer::Yes;
        all_documented &= told == Answer::Yes || !case.documented;
    }
    match (all, all_documented) {
        (true, _) => Every::Yes,
        (false, true) => Every::Documented,
        (false, false) => Every::Unknown,
    }
}

/// The cases of an event of somebody, and the same ones without a user; `None` if they
/// are too many.
fn with_nobody(
    event: &Event,
    notifications: &[&Notification],
    assumptions: Assumptions,
) -> Option<Vec<Case>> {
    let mut cases = cases(event, notifications, assumptions)?;
    // Events about data are of operations of their own.
    let is_data = |case: &Case| {
        matches!(
            case.event.field(RuleField::TraceType),
            Some("ObsSDK" | "ObsAPI")
        )
    };
    cases.retain(|case| !is_data(case));
    let of_somebody = cases.iter().filter(|case| case.event.user.is_some());
    let of_nobody = of_somebody.map(|case| Case {
        event: Event {
            user: None,
            ..case.event.clone()
        },
        // Only the system's own actions are documented to have no user.
        documented: case.documented && case.event.field(RuleField::TraceType).is_none(),
    });
    let mut of_nobody: Vec<Case> = of_nobody.collect();
    cases.append(&mut of_nobody);
    // A field whose values are listed is not documented to have none of them.
    for field in RuleField::ALL {
        let is_asked = cases.iter().any(|case| case.event.field(field).is_some());
        if is_asked && field.allowed_values().is_some() {
            for case in &mut cases {
                case.documented &= case.event.field(field).is_some();
            }
        }
    }
    Some(cases)
}
