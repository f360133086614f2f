//! Making a plan: what a bundle says against what was read.

use std::collections::{BTreeMap, BTreeSet};

use domain::connector::{self, Connector, ConnectorForm, SecretEdit};
use domain::cts::Target;
use domain::finding::{Finding, Severity};
use domain::is_blank;
use domain::notification::{self, Notification, NotificationForm, Support};
use domain::secret::Secret;

use super::twins::settle;
use super::{
    Action, Blocked, Content, ExternalId, Found, Item, Object, Plan, PlannedConnection,
    PlannedConnector, Warning,
};
use crate::bundle::{Bundle, Resolver, SOME_ID, Unresolved, severity};
use crate::normal::{Fingerprint, NormalNotification};
use crate::place::{Place, Reading};

/// What a plan may do, and what it is told.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Whether what the bundle does not have is deleted.
    pub delete: bool,
    /// The external IDs that were entered, by the ID of the connection and the name it is
    /// asked for under.
    pub external_id: &'a dyn Fn(&str, &str) -> Option<Secret>,
}

/// Compares a bundle with what was read at each connection.
#[must_use]
pub fn plan(bundle: &Bundle, places: &[Place<'_>], options: Options<'_>) -> Plan {
    let mut plan = Plan::default();
    let mut matched = BTreeSet::new();
    for place in places {
        let mut items = items(bundle, place, options, &mut matched);
        plan.items.append(&mut items);
    }
    settle(&mut plan.items, places);
    let notifications = bundle.notifications.iter().flatten().enumerate();
    let notifications =
        notifications.map(|(at, entry)| ((true, at), Object::Notification(entry.name.clone())));
    let connectors = bundle.connectors.iter().flatten().enumerate();
    let connectors = connectors.map(|(at, entry)| {
        (
            (false, at),
            Object::Connector(entry.notification_type.clone()),
        )
    });
    let all = notifications.chain(connectors);
    let unmatched = all.filter(|(key, _)| !matched.contains(key));
    plan.unmatched = unmatched.map(|(_, object)| object).collect();
    plan
}

/// Entries of a bundle: whether a notification, and which.
type Entries = BTreeSet<(bool, usize)>;

/// What has to be done at one connection; adds the entries that are meant for it.
pub(super) fn items(
    bundle: &Bundle,
    place: &Place<'_>,
    options: Options<'_>,
    matched: &mut Entries,
) -> Vec<Item> {
    let mut planner = Planner {
        here: Resolver {
            bundle,
            connection: place.connection,
        },
        place,
        options,
        items: Vec::new(),
        matched,
    };
    planner.notifications();
    planner.connectors();
    planner.items
}

struct Planner<'a> {
    here: Resolver<'a>,
    place: &'a Place<'a>,
    options: Options<'a>,
    items: Vec<Item>,
    /// Entries that are meant for some connection.
    matched: &'a mut Entries,
}

/// What becomes of an object, and what to know before.
type Decision = (Action, Vec<Warning>);

fn blocked(reason: Blocked) -> Decision {
    (Action::Blocked { reason }, Vec::new())
}

/// What the bundle asks for under a name.
enum Wanted<T> {
    One(T),
    /// More than one entry has the name.
    Several,
    Unresolved(Unresolved),
}

/// What the bundle asks for, by name; and what keeps some of the names from being known.
struct Asked<T> {
    by_name: BTreeMap<String, Wanted<T>>,
    unresolved: Vec<(String, Unresolved)>,
}

impl<T> Asked<T> {
    fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name.trim_matches(is_blank))
    }

    fn new() -> Self {
        Self {
            by_name: BTreeMap::new(),
            unresolved: Vec::new(),
        }
    }

    fn add(
        &mut self,
        written: &str,
        name: Result<String, Unresolved>,
        wanted: Result<T, Unresolved>,
    ) {
        match name {
            Err(unresolved) => self.unresolved.push((written.to_owned(), unresolved)),
            Ok(name) => {
                let name = name.trim_matches(is_blank).to_owned();
                let wanted = wanted.map_or_else(Wanted::Unresolved, Wanted::One);
                self.by_name
                    .entry(name)
                    .and_modify(|it| *it = Wanted::Several)
                    .or_insert(wanted);
            }
        }
    }
}

fn errors(findings: Vec<Finding>) -> Blocked {
    let errors = findings.into_iter();
    let errors = errors.filter(|finding| finding.severity == Severity::Error);
    Blocked::Refused(errors.map(Found::of).collect())
}

fn warnings(findings: Vec<Finding>) -> Vec<Warning> {
    let warnings = findings.into_iter();
    let warnings = warnings.filter(|finding| severity(finding) == Severity::Warning);
    warnings.map(|it| Warning::Found(Found::of(it))).collect()
}

impl Planner<'_> {
    fn put(&mut self, object: Object, (action, warnings): Decision) {
        let connection = self.place.connection;
        let (action, warnings) = if action.is_change() && connection.read_only {
            blocked(Blocked::ReadOnly)
        } else {
            (action, warnings)
        };
        self.items.push(Item {
            connection: PlannedConnection {
                id: connection.id.clone(),
                name: connection.name.clone(),
                region: connection.region.clone(),
                project_id: connection.project_id.clone(),
            },
            object,
            action,
            warnings,
        });
    }

    /// Puts what the bundle asks for.
    fn decide<T>(
        &mut self,
        asked: &Asked<T>,
        object: fn(String) -> Object,
        decide: fn(&Self, &str, &T) -> Decision,
    ) {
        for (name, unresolved) in &asked.unresolved {
            let reason = Blocked::Variable(unresolved.clone());
            self.put(object(name.clone()), blocked(reason));
        }
        for (name, wanted) in &asked.by_name {
            let decision = match wanted {
                Wanted::One(wanted) => decide(self, name, wanted),
                Wanted::Several => blocked(Blocked::TwiceInBundle),
                Wanted::Unresolved(unresolved) => blocked(Blocked::Variable(unresolved.clone())),
            };
            self.put(object(name.clone()), decision);
        }
    }

    /// What becomes of something that is stored and that the bundle does not have.
    fn surplus<T>(
        &self,
        asked: &Asked<T>,
        is_cut: bool,
        delete: impl FnOnce() -> Action,
    ) -> Action {
        let reason = match asked.unresolved.first() {
            _ if !self.options.delete => return Action::Keep,
            // It might be the one that is asked for under a name that is not known.
            Some((_, unresolved)) => Blocked::Variable(unresolved.clone()),
            None if is_cut => Blocked::LeftOut,
            None => return delete(),
        };
        Action::Blocked { reason }
    }

    fn notifications(&mut self) {
        let Some(entries) = &self.here.bundle.notifications else {
            return;
        };
        if matches!(self.place.notifications, Reading::NotReached) {
            return;
        }
        let mut asked = Asked::new();
        for (at, entry) in entries.iter().enumerate() {
            if self.here.is_meant(&entry.labels, &entry.only_at) {
                self.matched.insert((true, at));
                let name = self.here.text(&entry.name);
                asked.add(&entry.name, name, self.here.notification(entry));
            }
        }
        let first = self.items.len();
        self.decide(&asked, Object::Notification, Self::notification);
        if let Reading::Read(list) = self.place.notifications {
            for (at, stored) in list.iter().enumerate() {
                if !asked.has(&stored.name) {
                    let is_cut = !list.left_out(at).is_empty();
                    let action = self.surplus(&asked, is_cut, || Action::Delete {
                        before: Content::Notification(Box::new(stored.clone())),
                        fingerprint: Fingerprint::of_notification(stored),
                    });
                    let warnings = match action {
                        Action::Delete { .. } => self.not_recreatable(stored),
                        _ => Vec::new(),
                    };
                    let object = Object::Notification(stored.name.clone());
                    self.put(object, (action, warnings));
                }
            }
        }
        self.order(first);
    }

    /// Deletes come last, so that something is notified all the time; but first where
    /// there would be no room otherwise.
    fn order(&mut self, first: usize) {
        let (used, quota, is_known) = self.place.room();
        let mut items = self.items.split_off(first);
        let count = |is: fn(&Action) -> bool| items.iter().filter(|it| is(&it.action)).count();
        let creates = count(|it| matches!(it, Action::Create { .. }));
        let deletes = count(|it| matches!(it, Action::Delete { .. }));
        let is_tight = used + creates > quota;
        let rank = |action: &Action| match action {
            Action::Delete { .. } if is_tight => 0,
            Action::Update { .. } => 1,
            Action::Create { .. } => 2,
            Action::Delete { .. } => 3,
            Action::Blocked { .. } => 4,
            Action::Keep => 5,
            Action::Unchanged => 6,
        };
        items.sort_by_key(|item| rank(&item.action));
        let mut used = used.saturating_sub(deletes);
        for item in &mut items {
            if !matches!(item.action, Action::Create { .. }) {
                continue;
            }
            if used < quota {
                used += 1;
            } else {
                let used = is_known.then_some(used);
                item.warnings.push(Warning::Quota { quota, used });
            }
        }
        self.items.append(&mut items);
    }

    fn notification(&self, name: &str, wanted: &Notification) -> Decision {
        let Reading::Read(list) = self.place.notifications else {
            return blocked(Blocked::Unread);
        };
        let named = list.iter().enumerate();
        let mut named = named.filter(|(_, it)| it.name.trim_matches(is_blank) == name);
        let stored = named.next();
        if named.next().is_some() {
            return blocked(Blocked::TwiceStored);
        }
        if stored.is_none() && list.doubt().is_some() {
            return blocked(Blocked::Unread);
        }
        if stored.is_some_and(|(at, _)| !list.left_out(at).is_empty()) {
            return blocked(Blocked::LeftOut);
        }
        let stored = stored.map(|(_, stored)| stored);
        // A cloud without agencies stores none, so none would ever be found there.
        let has_agency = self.here.connection.site.profile().agency.support != Support::No
            || stored.is_some_and(|it| it.agency.is_some());
        let fitted = |wanted: &Notification| Notification {
            agency: wanted.agency.clone().filter(|_| has_agency),
            ..wanted.clone()
        };
        let normal = |it: &Notification| NormalNotification::of(it, None);
        let is_same = |wanted: &Notification| stored.is_some_and(|it| normal(it) == normal(wanted));
        if is_same(&fitted(wanted)) {
            return (Action::Unchanged, Vec::new());
        }
        let form = NotificationForm::from(wanted);
        let checked = notification::check(&form, stored, &self.place.surroundings());
        let Some(valid) = checked.valid else {
            return blocked(errors(checked.findings));
        };
        let wanted = fitted(valid.get());
        if is_same(&wanted) {
            return (Action::Unchanged, Vec::new());
        }
        let mut warnings = warnings(checked.findings);
        warnings.extend(self.missing_topic(&wanted));
        let wanted = Content::Notification(Box::new(wanted));
        let action = match stored {
            None => Action::Create { wanted },
            Some(stored) => Action::Update {
                before: Content::Notification(Box::new(stored.clone())),
                fingerprint: Fingerprint::of_notification(stored),
                wanted,
            },
        };
        (action, warnings)
    }

    /// What would keep a stored notification from being created again.
    fn not_recreatable(&self, stored: &Notification) -> Vec<Warning> {
        let surroundings = self.place.surroundings();
        let refused = notification::refused_as_new(stored, &surroundings);
        let warnings = refused.map(|it| Warning::NotRecreatable(Found::of(it)));
        warnings.collect()
    }

    /// Says so if the connection's topics are known and this one is not among them.
    fn missing_topic(&self, wanted: &Notification) -> Option<Warning> {
        let topics = self.place.topics?;
        let target = Target::parse_stored(wanted.topic.as_deref()?)?;
        let is_here = self.here.connection.has(&target) && matches!(target, Target::Smn(_));
        let urn = target.to_string();
        (is_here && !topics.contains(&urn)).then(|| Warning::TopicMissing {
            topic: target.name().to_owned(),
        })
    }

    fn connectors(&mut self) {
        let Some(entries) = &self.here.bundle.connectors else {
            return;
        };
        if matches!(self.place.connectors, Reading::NotReached) {
            return;
        }
        let mut asked = Asked::new();
        for (at, entry) in entries.iter().enumerate() {
            if self.here.is_meant(&entry.labels, &entry.only_at) {
                self.matched.insert((false, at));
                let name = self.here.text(&entry.notification_type);
                let wanted = self.here.connector(entry);
                let wanted = wanted.map(|wanted| (wanted, entry.external_id_ref.clone()));
                asked.add(&entry.notification_type, name, wanted);
            }
        }
        self.decide(&asked, Object::Connector, Self::connector);
        if let Reading::Read(all) = self.place.connectors {
            for stored in all {
                if !asked.has(&stored.notification_type) {
                    let is_cut = wire::connectors::left_out(stored).is_some();
                    let action = self.surplus(&asked, is_cut, || Action::Delete {
                        before: before(stored),
                        fingerprint: Fingerprint::of_connector(stored),
                    });
                    let object = Object::Connector(stored.notification_type.clone());
                    self.put(object, (action, Vec::new()));
                }
            }
        }
    }

    fn connector(&self, name: &str, (wanted, reference): &(Connector, String)) -> Decision {
        let Reading::Read(all) = self.place.connectors else {
            return blocked(Blocked::Unread);
        };
        let mut named = all.iter().filter(|it| it.notification_type == name);
        let stored = named.next();
        if named.next().is_some() {
            return blocked(Blocked::TwiceStored);
        }
        if stored.is_some_and(|it| wire::connectors::left_out(it).is_some()) {
            return blocked(Blocked::LeftOut);
        }
        let entered = (self.options.external_id)(&self.place.connection.id, reference);
        // One that was not entered is taken for the stored one.
        let new_id = match (stored, &entered) {
            (Some(stored), Some(id)) => (stored.external_id != *id).then(|| id.clone()),
            (Some(_), None) => None,
            (None, Some(id)) => Some(id.clone()),
            (None, None) => Some(Secret::new(SOME_ID)),
        };
        let external_id = match &new_id {
            Some(_) => ExternalId::Asked(reference.to_owned()),
            None => ExternalId::Stored,
        };
        let form = ConnectorForm {
            external_id: new_id.map_or(SecretEdit::Unchanged, SecretEdit::Replace),
            ..ConnectorForm::from(wanted)
        };
        let checked = connector::check(&form, stored);
        let Some(valid) = checked.valid else {
            return blocked(errors(checked.findings));
        };
        if stored == Some(valid.get()) {
            return (Action::Unchanged, Vec::new());
        }
        let mut warnings = warnings(checked.findings);
        if stored.is_none() && entered.is_none() {
            warnings.push(Warning::ExternalIdNeeded {
                name: reference.to_owned(),
            });
        }
        let wanted = Content::Connector(PlannedConnector::of(valid.get(), external_id));
        let action = match stored {
            None => Action::Create { wanted },
            Some(stored) => Action::Update {
                before: before(stored),
                fingerprint: Fingerprint::of_connector(stored),
                wanted,
            },
        };
        (action, warnings)
    }
}

fn before(stored: &Connector) -> Content {
    Content::Connector(PlannedConnector::of(stored, ExternalId::Stored))
}
