//! Whether somebody is told about every event of an operation, by one notification or
//! by several together.

use super::prove::{Case, MOST_CASES, cases, other_than};
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
        if user == Answer::No {
            return Answer::No;
        }
        self.at_most.and(user).and(self.matcher.lets_through(event))
    }

    /// Whether both tell the same about whatever they are about.
    fn is_like(&self, other: &Self) -> bool {
        let (one, two) = (self.matcher.notification, other.matcher.notification);
        self.at_most == other.at_most
            && one.filter == two.filter
            && one.user_groups == two.user_groups
            && one.scope == two.scope
    }

    /// Whether neither users nor a filter keep anything back.
    fn is_plain(&self) -> bool {
        self.matcher.notification.user_groups.is_empty() && self.matcher.condition.is_none()
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
    let told = told(operation, notifications, assumptions);
    if !assumptions.exact || told == Every::Unknown {
        return told;
    }
    // Whether upper and lower case are the same is not documented.
    let loose = Assumptions {
        exact: false,
        ..assumptions
    };
    match (told, self::told(operation, notifications, loose)) {
        (Every::Yes, Every::Yes) => Every::Yes,
        (Every::No(event), Every::No(_)) => Every::No(event),
        _ => Every::Unknown,
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
    let mut event = Event {
        service_type: Some(service.to_owned()),
        resource_type: Some(resource.to_owned()),
        trace_name: Some(name.to_owned()),
        ..Event::default()
    };
    let sure = |teller: &&Teller<'_>| teller.at_most == Answer::Yes;
    if tellers.iter().filter(sure).any(Teller::is_plain) {
        return Every::Yes;
    }
    let about = tellers.iter().map(|teller| teller.matcher.notification);
    let notifications: Vec<&Notification> = about.collect();
    let (other, users) = users(&tellers);
    event.user = Some(other);
    let cases = of_users(&event, &users, &notifications, assumptions);
    let few = |cases: &Vec<Case>| cases.len().saturating_mul(tellers.len()) <= MOST_QUESTIONS;
    let Some(mut cases) = cases.filter(few) else {
        return one_by_one(&event, &tellers, assumptions);
    };
    // The plainest example comes first, and people before the system's own actions.
    cases.sort_by_key(|case| (case.event.user.is_none(), case.event.size()));
    let mut all = true;
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
    }
    if all { Every::Yes } else { Every::Unknown }
}

/// Where there are too many cases: whether one of them alone is enough.
fn one_by_one(event: &Event, tellers: &[Teller<'_>], assumptions: Assumptions) -> Every {
    let enough = |teller: &Teller<'_>| {
        let notification = teller.matcher.notification;
        let cases = notification
            .user_groups
            .is_empty()
            .then(|| of_users(event, &[], &[notification], assumptions));
        let tells = |case: &Case| teller.tells(&case.event) == Answer::Yes;
        cases.flatten().is_some_and(|cases| cases.iter().all(tells))
    };
    if tellers.iter().any(enough) {
        Every::Yes
    } else {
        Every::Unknown
    }
}

/// A user whom nobody names, and of the named ones those who differ in which
/// notifications are about them.
fn users(tellers: &[Teller<'_>]) -> (String, Vec<String>) {
    let groups = tellers
        .iter()
        .flat_map(|teller| &teller.matcher.notification.user_groups);
    let mut named: Vec<String> = groups.flat_map(|group| group.users.clone()).collect();
    named.sort();
    named.dedup();
    let other = other_than(&named);
    let about = |user: &String| -> Vec<Answer> {
        let tellers = tellers.iter();
        tellers.map(|it| it.matcher.user(Some(user))).collect()
    };
    let mut seen = vec![about(&other)];
    named.retain(|user| {
        let about = about(user);
        let is_new = !seen.contains(&about);
        if is_new {
            seen.push(about);
        }
        is_new
    });
    (other, named)
}

/// The cases of an event, also for these users and without one; `None` if they are too
/// many.
fn of_users(
    event: &Event,
    users: &[String],
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
    if cases.len().saturating_mul(users.len() + 2) > MOST_CASES {
        return None;
    }
    let with = |user: Option<&String>| {
        let of_somebody = cases.iter().filter(|case| case.event.user.is_some());
        let with = move |case: &Case| Case {
            event: Event {
                user: user.cloned(),
                ..case.event.clone()
            },
            // Only the system's own actions are documented to have no user.
            documented: match (user, case.event.field(RuleField::TraceType)) {
                (Some(_), _) => case.documented,
                (None, Some(_)) => false,
                (None, None) => case.documented,
            },
        };
        of_somebody.map(with).collect::<Vec<Case>>()
    };
    let mut all: Vec<Case> = users.iter().flat_map(|user| with(Some(user))).collect();
    all.extend(with(None));
    all.append(&mut cases);
    Some(all)
}
