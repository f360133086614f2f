//! Compares a baseline with a connection.

use std::collections::BTreeMap;

use domain::cts::{Listening, Target};
use domain::matching::{Answer, Assumptions, Every, Matcher, every_event};
use domain::notification::{
    Condition, Filter, GLOBAL_SERVICES, Notification, OperationSet, PERHAPS_GLOBAL_SERVICES, Scope,
    Site,
};
use messages::{Message, baseline as words};
use serde::{Deserialize, Serialize};

use crate::file::{Baseline, Requirement};
use crate::link::{Doubt, Gap, Link};

/// What is known of a connection.
#[derive(Debug, Clone, Copy)]
pub struct Inventory<'a> {
    /// Which cloud it is.
    pub site: Site,
    /// Whether events of global services reach it; see [`Site::hears_global`].
    pub hears_global: Answer,
    /// Its notifications.
    pub notifications: &'a [Notification],
    /// Whether these are all: `false` where some could not be read.
    pub all_read: bool,
    /// Whether anybody listens, by the URN of the target. One that is not here was not
    /// read.
    pub listening: &'a BTreeMap<String, Listening>,
    /// The operations that can be chosen, if that was read.
    pub catalog: Option<&'a [OperationSet]>,
    /// Whether these are all: otherwise that one is not among them says nothing; see
    /// [`Baseline::is_whole`].
    pub catalog_is_whole: bool,
    /// What is taken for granted where the documents say nothing.
    pub assumptions: Assumptions,
}

/// Whether somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It is proven that somebody is told about every event.
    Met,
    /// There are events that nobody is told about.
    Missing,
    /// Neither could be proven.
    Unknown,
    /// There are no such events here.
    NotApplicable,
}

/// How many requirements of a baseline have each status at a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Those that are met.
    pub met: usize,
    /// Those that are not.
    pub missing: usize,
    /// Those of which neither could be proven.
    pub unknown: usize,
    /// Those that are about nothing there.
    pub not_applicable: usize,
}

impl Count {
    /// Counts one more.
    pub fn add(&mut self, status: Status) {
        match status {
            Status::Met => self.met += 1,
            Status::Missing => self.missing += 1,
            Status::Unknown => self.unknown += 1,
            Status::NotApplicable => self.not_applicable += 1,
        }
    }

    /// How many have a status.
    #[must_use]
    pub fn of(&self, status: Status) -> usize {
        match status {
            Status::Met => self.met,
            Status::Missing => self.missing,
            Status::Unknown => self.unknown,
            Status::NotApplicable => self.not_applicable,
        }
    }

    /// How many have each status, in the order of [`Status::ALL`].
    #[must_use]
    pub fn each(&self) -> [(Status, usize); 4] {
        Status::ALL.map(|status| (status, self.of(status)))
    }
}

impl FromIterator<Status> for Count {
    fn from_iter<T: IntoIterator<Item = Status>>(statuses: T) -> Self {
        let mut count = Self::default();
        for status in statuses {
            count.add(status);
        }
        count
    }
}

/// A requirement and a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment<'b> {
    /// The requirement.
    pub requirement: &'b Requirement,
    /// Whether somebody is told about all of it.
    pub status: Status,
    /// Each of its operations that count on this cloud.
    pub operations: Vec<OperationResult<'b>>,
}

/// An operation and a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationResult<'b> {
    /// Service, resource type and name.
    pub operation: [&'b str; 3],
    /// Whether the baseline says that its spelling is that of a public list.
    pub verified: bool,
    /// Whether the connection's own catalog has it; nothing if that was not read, or only
    /// a part that does not have it.
    pub listed: Option<bool>,
    /// Whether nobody who was asked knows it: neither the connection's catalog, as far as
    /// that was read, nor the baseline that comes with the program.
    pub unheard_of: bool,
    /// Whether somebody is told about every event of it.
    pub status: Status,
    /// The notifications that prove it, by their places: one that is enough alone, or all
    /// that are together. Only where it is met.
    pub told_by: Vec<usize>,
    /// The other notifications that are about it, or may be, with what is missing. Where
    /// it is not met and there are none, no notification is about it.
    pub gaps: Vec<Gap>,
    /// Why it is unknown, besides what is open about a notification.
    pub doubts: Vec<Doubt>,
}

impl Status {
    /// Every one, in the order in which people are told.
    pub const ALL: [Self; 4] = [Self::Met, Self::Missing, Self::Unknown, Self::NotApplicable];

    /// In words.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            Self::Met => words::MET,
            Self::Missing => words::NOT_MET,
            Self::Unknown => words::UNKNOWN,
            Self::NotApplicable => words::NOT_APPLICABLE,
        }
    }

    /// The word for it in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl Baseline {
    /// Whether a connection's catalog can be asked what operations there are: one that
    /// lacks most of those that public lists have for the cloud is only part of it, and
    /// that it lacks one says nothing.
    #[must_use]
    pub fn is_whole(&self, catalog: &[OperationSet], site: Site) -> bool {
        let requirements = self.requirements.iter();
        let sets = requirements.flat_map(|it| it.on(site).filter(|set| set.verified));
        let (mut known, mut listed) = (0_usize, 0_usize);
        for set in sets {
            for name in &set.trace_names {
                let operation = [&*set.service_type, &*set.resource_type, &**name];
                known += 1;
                listed += usize::from(catalog.iter().any(|it| has(it, operation)));
            }
        }
        known > 0 && listed * 2 >= known
    }

    /// Compares every requirement with a connection.
    #[must_use]
    pub fn assess<'b>(&'b self, inventory: &Inventory<'_>) -> Vec<Assessment<'b>> {
        let mut assessor = Assessor::new(inventory);
        let requirements = self.requirements.iter();
        requirements.map(|it| assessor.requirement(it)).collect()
    }
}

/// What is wrong with a notification, whatever operation is asked about.
struct Candidate<'a> {
    notification: &'a Notification,
    /// How sure it is that it is enabled and that somebody gets what it sends.
    sure: Answer,
    links: Vec<Link>,
    matcher: Matcher<'a>,
    /// The same, should upper and lower case be the same.
    loose: Matcher<'a>,
}

/// What was found out for operations that the same notifications are about.
#[derive(Debug, Clone)]
struct Told {
    every: Answer,
    /// Whether that is so however the operation is spelled.
    by_any_name: bool,
    told_by: Vec<usize>,
    gaps: Vec<Gap>,
    doubts: Vec<Doubt>,
}

/// Which notifications are about an operation, by place, and how sure that is where case
/// counts and where it does not.
type About = Vec<(usize, Answer, Answer)>;

struct Assessor<'a> {
    inventory: Inventory<'a>,
    candidates: Vec<Candidate<'a>>,
    known: BTreeMap<About, Told>,
}

impl<'a> Assessor<'a> {
    fn new(inventory: &Inventory<'a>) -> Self {
        let notifications = inventory.notifications.iter();
        Self {
            inventory: *inventory,
            candidates: notifications.map(|it| candidate(it, inventory)).collect(),
            known: BTreeMap::new(),
        }
    }

    fn requirement<'b>(&mut self, requirement: &'b Requirement) -> Assessment<'b> {
        let mut operations = Vec::new();
        for set in requirement.on(self.inventory.site) {
            for name in &set.trace_names {
                let operation = [&*set.service_type, &*set.resource_type, &**name];
                operations.push(self.operation(operation, set.verified));
            }
        }
        let worst = |status: Status| {
            let mut all = operations.iter();
            all.any(|one: &OperationResult<'_>| one.status == status)
        };
        let status = [Status::Missing, Status::Unknown, Status::Met]
            .into_iter()
            .find(|status| worst(*status))
            .unwrap_or(Status::NotApplicable);
        Assessment {
            requirement,
            status,
            operations,
        }
    }

    fn operation<'b>(&mut self, operation: [&'b str; 3], verified: bool) -> OperationResult<'b> {
        let [service, resource, _] = operation;
        let catalog = self.inventory.catalog;
        let listed = catalog.map(|catalog| catalog.iter().any(|set| has(set, operation)));
        let is_whole = self.inventory.catalog_is_whole;
        let mut result = OperationResult {
            operation,
            verified,
            unheard_of: listed == Some(false) && !crate::words::ships(operation),
            listed: listed.filter(|is_listed| *is_listed || is_whole),
            status: Status::NotApplicable,
            told_by: Vec::new(),
            gaps: Vec::new(),
            doubts: Vec::new(),
        };
        let is_global = GLOBAL_SERVICES.contains(&service);
        if is_global && self.inventory.hears_global == Answer::No {
            return result;
        }
        let told = self.told(operation);
        // Then there may be nothing here to be told about, nor to be missed.
        let may_be_elsewhere = (
            is_global && self.inventory.hears_global == Answer::Uncertain,
            Doubt::GlobalService,
        );
        // Whether it is one or not, the central region hears of it.
        let perhaps_global = (
            PERHAPS_GLOBAL_SERVICES.contains(&service)
                && self.inventory.hears_global != Answer::Yes,
            Doubt::PerhapsGlobal,
        );
        // Under another spelling it may be told about, or not be.
        let unsure_spelling = !verified && result.listed != Some(true);
        let spelling = (unsure_spelling && !told.by_any_name, Doubt::Spelling);
        // What could make an event that seems to be told about not be so.
        let is_data = service == "OBS" && resource.eq_ignore_ascii_case("object");
        let data_is_open = is_data && self.inventory.assumptions.data_events != Answer::Yes;
        let may_miss = [
            (data_is_open, Doubt::DataEvents),
            may_be_elsewhere,
            perhaps_global,
            spelling,
        ];
        // What could make an event that seems to be missed not be so.
        let may_be_told = [
            (!self.inventory.all_read, Doubt::Notifications),
            (result.listed == Some(false), Doubt::Catalog),
            may_be_elsewhere,
            perhaps_global,
            spelling,
        ];
        let doubts: Vec<Doubt> = match told.every {
            Answer::Yes => open(&may_miss),
            Answer::No => open(&may_be_told),
            Answer::Uncertain => {
                let mut all = told.doubts.clone();
                for doubt in open(&may_be_told).into_iter().chain(open(&may_miss)) {
                    if !all.contains(&doubt) {
                        all.push(doubt);
                    }
                }
                all
            }
        };
        result.status = match told.every {
            Answer::Yes if doubts.is_empty() => Status::Met,
            Answer::No if doubts.is_empty() => Status::Missing,
            _ => Status::Unknown,
        };
        result.doubts = doubts;
        result.told_by = told.told_by;
        result.gaps = told.gaps;
        result
    }

    /// What is found out for an operation, once for all that the same notifications are
    /// about.
    fn told(&mut self, operation: [&str; 3]) -> Told {
        let about = |(at, candidate): (usize, &Candidate<'_>)| {
            let exact = candidate.matcher.about(operation);
            let loose = candidate.loose.about(operation);
            (exact.or(loose) != Answer::No).then_some((at, exact, loose))
        };
        let about: About = self
            .candidates
            .iter()
            .enumerate()
            .filter_map(about)
            .collect();
        if let Some(told) = self.known.get(&about) {
            return told.clone();
        }
        let told = self.find_out(operation, &about);
        self.known.insert(about, told.clone());
        told
    }

    fn find_out(&self, operation: [&str; 3], about: &About) -> Told {
        let assumptions = self.inventory.assumptions;
        let candidates: Vec<(usize, &Candidate<'_>, bool)> = about
            .iter()
            .filter_map(|(at, exact, loose)| {
                let is_sure = exact.and(*loose) == Answer::Yes;
                Some((*at, self.candidates.get(*at)?, is_sure))
            })
            .collect();
        let live: Vec<&(usize, &Candidate<'_>, bool)> = candidates
            .iter()
            .filter(|(_, it, _)| it.sure != Answer::No)
            .collect();
        // Those that are about every operation, whatever it is called, prove more.
        let nameless: Vec<&(usize, &Candidate<'_>, bool)> = live
            .iter()
            .copied()
            .filter(|(_, it, _)| it.notification.scope == Scope::Complete)
            .collect();
        let by_nameless = find_proof(operation, &nameless, assumptions);
        let by_any_name = by_nameless.0 == Every::Yes;
        let (every, told_by) = match by_any_name || nameless.len() == live.len() {
            true => by_nameless,
            false => find_proof(operation, &live, assumptions),
        };
        let mut gaps: Vec<Gap> = candidates
            .into_iter()
            .filter(|(at, ..)| !told_by.contains(at))
            .filter_map(|(at, candidate, is_sure)| {
                let mut links = candidate.links.clone();
                if !is_sure {
                    links.push(Link::Unknown {
                        doubt: Doubt::Operation,
                    });
                }
                (!links.is_empty()).then_some(Gap {
                    notification: at,
                    links,
                })
            })
            .collect();
        gaps.sort_by_key(|gap| (gap.links.len(), gap.notification));
        let links = || gaps.iter().flat_map(|gap| &gap.links);
        let values = Link::Unknown {
            doubt: Doubt::Values,
        };
        let is_doubt = |link: &Link| matches!(link, Link::Unknown { .. });
        let other_values = every == Every::Documented && !links().any(|link| *link == values);
        let unexplained = every == Every::Unknown && !links().any(is_doubt);
        let doubts = open(&[(other_values, Doubt::Values), (unexplained, Doubt::Cases)]);
        let every = match every {
            Every::Yes => Answer::Yes,
            Every::No(_) => Answer::No,
            Every::Documented | Every::Unknown => Answer::Uncertain,
        };
        Told {
            every,
            by_any_name,
            told_by,
            gaps,
            doubts,
        }
    }
}

/// Whether these tell about every event of an operation, and which of them do, if so: one
/// that is enough alone, or all together.
fn find_proof(
    operation: [&str; 3],
    live: &[&(usize, &Candidate<'_>, bool)],
    assumptions: Assumptions,
) -> (Every, Vec<usize>) {
    // With every link proven it tells about every event.
    let is_enough = |(_, candidate, is_sure): &&&(usize, &Candidate<'_>, bool)| {
        *is_sure && candidate.links.is_empty()
    };
    if let Some((at, ..)) = live.iter().find(is_enough) {
        return (Every::Yes, vec![*at]);
    }
    let told: Vec<_> = live
        .iter()
        .map(|(_, it, _)| (it.notification, it.sure))
        .collect();
    let every = every_event(operation, &told, assumptions);
    let together = match every {
        Every::Yes => live.iter().map(|(at, ..)| *at).collect(),
        Every::No(_) | Every::Documented | Every::Unknown => Vec::new(),
    };
    (every, together)
}

fn has(set: &OperationSet, [service, resource, name]: [&str; 3]) -> bool {
    set.service_type == service
        && set.resource_type == resource
        && set.trace_names.iter().any(|known| known == name)
}

/// The doubts that there are.
fn open(doubts: &[(bool, Doubt)]) -> Vec<Doubt> {
    let open = doubts.iter().filter(|(is_open, _)| *is_open);
    open.map(|(_, doubt)| *doubt).collect()
}

/// Looks at a notification alone.
fn candidate<'a>(notification: &'a Notification, inventory: &Inventory<'_>) -> Candidate<'a> {
    let assumptions = inventory.assumptions;
    let unknown = |doubt| Link::Unknown { doubt };
    let mut links = Vec::new();
    let mut sure = Answer::Yes;
    match notification.enabled {
        Some(true) => {}
        Some(false) => {
            sure = Answer::No;
            links.push(Link::Disabled);
        }
        None => {
            sure = Answer::Uncertain;
            links.push(unknown(Doubt::Status));
        }
    }
    let listening = match &notification.topic {
        None => Err(Link::NoTarget),
        // A function is called, and nobody can see whom it tells.
        Some(target) if Target::is_function(target) => Err(unknown(Doubt::Subscriptions)),
        Some(target) => match inventory.listening.get(target) {
            Some(Listening::Confirmed) => Ok(()),
            Some(Listening::Unconfirmed) => Err(Link::Unconfirmed),
            Some(Listening::None) => Err(Link::NobodySubscribed),
            Some(Listening::NoTopic) => Err(Link::NoSuchTopic),
            Some(Listening::Unknown | Listening::Function) | None => {
                Err(unknown(Doubt::Subscriptions))
            }
        },
    };
    if let Err(link) = listening {
        sure = sure.and(match link {
            Link::Unknown { .. } => Answer::Uncertain,
            _ => Answer::No,
        });
        links.push(link);
    }
    links.extend(filter_link(notification, assumptions));
    links.extend(users_link(notification, assumptions));
    let loose = Assumptions {
        exact: false,
        ..assumptions
    };
    Candidate {
        notification,
        sure,
        links,
        matcher: Matcher::new(notification, assumptions),
        loose: Matcher::new(notification, loose),
    }
}

/// An operation that every notification made for a question is about.
const ANY: [&str; 3] = ["", "", ""];

fn filter_link(notification: &Notification, assumptions: Assumptions) -> Option<Link> {
    let filter = notification.filter.as_ref()?;
    match passes(filter, assumptions) {
        Every::Yes => None,
        Every::Documented => Some(Link::Unknown {
            doubt: Doubt::Values,
        }),
        Every::Unknown => Some(Link::Unknown {
            doubt: Doubt::Filter,
        }),
        Every::No(_) => {
            let alone = |rule: &String| Filter {
                rules: vec![rule.clone()],
                ..filter.clone()
            };
            // Where one rule is enough, what no rule lets through is kept back by all.
            let keeps_back = |rule: &&String| {
                filter.condition == Condition::Or
                    || matches!(passes(&alone(rule), assumptions), Every::No(_))
            };
            let rules = filter.rules.iter().filter(keeps_back);
            Some(Link::FilteredOut {
                rules: rules.cloned().collect(),
            })
        }
    }
}

/// Whether a filter lets every event through.
fn passes(filter: &Filter, assumptions: Assumptions) -> Every {
    let only_filter = Notification {
        filter: Some(filter.clone()),
        ..Notification::default()
    };
    every_event(ANY, &[(&only_filter, Answer::Yes)], assumptions)
}

fn users_link(notification: &Notification, assumptions: Assumptions) -> Option<Link> {
    if notification.user_groups.is_empty() {
        return None;
    }
    let [service, resource, name] = ANY.map(str::to_owned);
    let only_users = Notification {
        scope: notification.scope.clone(),
        operations: vec![OperationSet {
            service_type: service,
            resource_type: resource,
            trace_names: vec![name],
        }],
        user_groups: notification.user_groups.clone(),
        ..Notification::default()
    };
    match every_event(ANY, &[(&only_users, Answer::Yes)], assumptions) {
        Every::Yes => None,
        Every::No(_) => Some(Link::LimitedToUsers),
        Every::Documented | Every::Unknown => Some(Link::Unknown {
            doubt: match notification.scope {
                // Then it is already open what it is about.
                Scope::Other(_) => return None,
                Scope::Complete | Scope::Customized => Doubt::Users,
            },
        }),
    }
}
