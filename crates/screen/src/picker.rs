//! Choosing operations from the catalogue of a connection: what it has, searched
//! and grouped, what of it is chosen, and the rows of the form that follow.

mod preset;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use domain::cts::{MOST_OPERATIONS, MOST_SERVICES};
use domain::notification::{OperationRow, OperationSet};
use messages::{Message, picker as words};

use crate::collation::{Collate, order, sorted};
use crate::sort_key::fold;
pub use preset::{Offer, PRESETS, Preset};
pub use text::{Reading, add};

/// The operations of a catalogue, in order and each once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    groups: Vec<Group>,
}

/// The operations of one resource type of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Acronym of the service.
    pub service: String,
    /// The resource type.
    pub resource: String,
    /// The operations with what they are found by.
    operations: Vec<(String, String)>,
    /// What all of them are found by.
    folded: String,
}

/// An operation: the places of its group and of itself within that.
pub type OperationIndex = (usize, usize);

/// The operations of a service that match a search, by group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Acronym of the service.
    pub service: String,
    /// Each group with some, and their places in it.
    pub groups: Vec<(usize, Vec<usize>)>,
}

impl Found {
    /// Every operation found.
    pub fn places(&self) -> impl Iterator<Item = OperationIndex> + '_ {
        let of = |(group, all): &(usize, Vec<usize>)| {
            let group = *group;
            all.clone().into_iter().map(move |at| (group, at))
        };
        self.groups.iter().flat_map(of)
    }

    /// How many operations were found.
    #[must_use]
    pub fn count(&self) -> usize {
        self.groups.iter().map(|(_, all)| all.len()).sum()
    }
}

impl Group {
    /// The name of an operation.
    #[must_use]
    pub fn operation(&self, at: usize) -> &str {
        self.operations.get(at).map_or("", |(name, _)| name)
    }

    /// How many operations it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.operations.len()
    }

    fn is_of(&self, row: &OperationRow) -> bool {
        row.service_type.trim() == self.service && row.resource_type.trim() == self.resource
    }

    fn place_of(&self, name: &str) -> Option<usize> {
        let name = name.trim();
        self.operations.iter().position(|(known, _)| known == name)
    }
}

impl Catalogue {
    /// Puts the sets of an answer in the order of a language. What has no name is left out.
    #[must_use]
    pub fn new(sets: &[OperationSet], collate: Collate) -> Self {
        let mut all: BTreeMap<[&str; 2], Vec<&str>> = BTreeMap::new();
        for set in sets
            .iter()
            .filter(|set| !set.service_type.trim().is_empty())
        {
            let names = set.trace_names.iter().map(String::as_str);
            all.entry([&set.service_type, &set.resource_type])
                .or_default()
                .extend(names.filter(|name| !name.trim().is_empty()));
        }
        let mut groups: Vec<([&str; 2], Vec<&str>)> = all.into_iter().collect();
        groups.retain(|(_, names)| !names.is_empty());
        let columns = [0, 1].map(|at| {
            let texts = groups.iter().map(|(group, _)| group.get(at));
            texts
                .map(|text| text.copied().unwrap_or_default())
                .collect()
        });
        let order = order(&columns, collate);
        let groups = order.iter().filter_map(|at| groups.get(*at));
        let groups = groups.map(|([service, resource], names)| Group {
            service: (*service).to_owned(),
            resource: (*resource).to_owned(),
            folded: fold(&[service, " ", resource].concat()),
            operations: sorted(names.iter().copied(), collate)
                .into_iter()
                .map(|name| {
                    let folded = fold(&name);
                    (name, folded)
                })
                .collect(),
        });
        Self {
            groups: groups.collect(),
        }
    }

    /// Its groups, by service and resource type.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// One of its groups.
    #[must_use]
    pub fn group(&self, at: usize) -> Option<&Group> {
        self.groups.get(at)
    }

    /// How many operations it has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.groups.iter().map(Group::count).sum()
    }

    /// The operations in whose service, resource type or name every word of a
    /// search occurs, without regard to letter case. All of them without words.
    #[must_use]
    pub fn find(&self, search: &str) -> Vec<Found> {
        let search = fold(search);
        let words: Vec<&str> = search.split_whitespace().collect();
        let mut found: Vec<Found> = Vec::new();
        for (at, group) in self.groups.iter().enumerate() {
            let open = words.iter().filter(|word| !group.folded.contains(**word));
            let open: Vec<&str> = open.copied().collect();
            let fits = |name: &str| open.iter().all(|word| name.contains(word));
            let all: Vec<usize> = (group.operations.iter().enumerate())
                .filter(|(_, (_, folded))| fits(folded))
                .map(|(at, _)| at)
                .collect();
            if all.is_empty() {
                continue;
            }
            match found.last_mut() {
                Some(last) if last.service == group.service => last.groups.push((at, all)),
                _ => found.push(Found {
                    service: group.service.clone(),
                    groups: vec![(at, all)],
                }),
            }
        }
        found
    }

    /// The place of an operation.
    #[must_use]
    pub fn place(&self, service: &str, resource: &str, name: &str) -> Option<OperationIndex> {
        let mut groups = self.groups.iter().enumerate();
        let (at, group) = groups.find(|(_, g)| g.service == service && g.resource == resource)?;
        Some((at, group.place_of(name)?))
    }

    /// The places of what the rows of a form list and the catalogue has.
    #[must_use]
    pub fn chosen(&self, rows: &[OperationRow]) -> SelectedOperations {
        let mut chosen = BTreeSet::new();
        for row in rows {
            let groups = self.groups.iter().enumerate();
            for (at, group) in groups.filter(|(_, group)| group.is_of(row)) {
                let places = row
                    .trace_names
                    .iter()
                    .filter_map(|name| group.place_of(name));
                chosen.extend(places.map(|place| (at, place)));
            }
        }
        SelectedOperations(chosen)
    }

    /// The rows that follow from a choice. What is not in the catalogue stays as
    /// it is, as does the order; what is new comes last, one row for each group.
    /// Rows that become empty go.
    #[must_use]
    pub fn merged(&self, rows: &[OperationRow], chosen: &SelectedOperations) -> Vec<OperationRow> {
        let mut new = chosen.0.clone();
        let mut merged: Vec<OperationRow> = Vec::new();
        for row in rows.iter().filter(|row| !row.is_empty()) {
            let mut row = row.clone();
            let group = self.groups.iter().enumerate().find(|(_, g)| g.is_of(&row));
            if let Some((at, group)) = group {
                let had_some = !row.trace_names.is_empty();
                row.trace_names.retain(|name| match group.place_of(name) {
                    // A second row of the same group may name it again.
                    Some(place) => new.remove(&(at, place)) || chosen.has((at, place)),
                    None => true,
                });
                let first = merged.iter().all(|earlier| !group.is_of(earlier));
                let named_below = |place: usize| {
                    let name = group.operation(place);
                    let rest = rows.iter().filter(|other| group.is_of(other));
                    rest.flat_map(|other| &other.trace_names)
                        .any(|n| n.trim() == name)
                };
                if first {
                    let missing: Vec<OperationIndex> = of_group(&new, at)
                        .filter(|(_, place)| !named_below(*place))
                        .collect();
                    for place in missing {
                        new.remove(&place);
                        row.trace_names.push(group.operation(place.1).to_owned());
                    }
                }
                if had_some && row.trace_names.is_empty() && row.pending.trim().is_empty() {
                    continue;
                }
            }
            merged.push(row);
        }
        for (at, group) in self.groups.iter().enumerate() {
            let names: Vec<String> = of_group(&new, at)
                .map(|(_, place)| group.operation(place).to_owned())
                .collect();
            if !names.is_empty() {
                merged.push(OperationRow {
                    service_type: group.service.clone(),
                    resource_type: group.resource.clone(),
                    trace_names: names,
                    pending: String::new(),
                });
            }
        }
        if merged.is_empty() {
            merged.push(OperationRow::default());
        }
        merged
    }
}

fn of_group(
    places: &BTreeSet<OperationIndex>,
    group: usize,
) -> impl Iterator<Item = OperationIndex> + '_ {
    places.range((group, 0)..(group + 1, 0)).copied()
}

/// What is chosen of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SelectedOperations(BTreeSet<OperationIndex>);

/// How much of a group is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckedState {
    /// Nothing.
    None,
    /// A part.
    Some,
    /// Everything.
    All,
}

impl SelectedOperations {
    /// Whether an operation is chosen.
    #[must_use]
    pub fn has(&self, place: OperationIndex) -> bool {
        self.0.contains(&place)
    }

    /// Chooses operations, or no longer.
    pub fn set(&mut self, places: impl IntoIterator<Item = OperationIndex>, on: bool) {
        for place in places {
            if on {
                self.0.insert(place);
            } else {
                self.0.remove(&place);
            }
        }
    }

    /// How many of these are chosen.
    #[must_use]
    pub fn count(&self, places: impl IntoIterator<Item = OperationIndex>) -> usize {
        places.into_iter().filter(|place| self.has(*place)).count()
    }

    /// How much of these is chosen.
    #[must_use]
    pub fn share(&self, places: impl IntoIterator<Item = OperationIndex>) -> CheckedState {
        let (mut all, mut chosen) = (0, 0);
        for place in places {
            all += 1;
            chosen += usize::from(self.has(place));
        }
        match chosen {
            0 => CheckedState::None,
            some if some == all => CheckedState::All,
            _ => CheckedState::Some,
        }
    }
}

/// How much a notification would list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// Operations.
    pub operations: usize,
    /// Services.
    pub services: usize,
}

impl Totals {
    /// Of the rows of a form.
    #[must_use]
    pub fn of(rows: &[OperationRow]) -> Self {
        let services: BTreeSet<&str> = rows.iter().map(|row| row.service_type.trim()).collect();
        Self {
            operations: rows.iter().map(|row| row.trace_names.len()).sum(),
            services: services.iter().filter(|name| !name.is_empty()).count(),
        }
    }

    /// “12 chosen, 988 left”.
    #[must_use]
    pub fn words(&self) -> Message {
        let count = self.operations;
        match MOST_OPERATIONS.checked_sub(count) {
            Some(left) => words::Chosen { count, left }.into(),
            None => words::ChosenTooMany {
                count,
                surplus: count - MOST_OPERATIONS,
            }
            .into(),
        }
    }

    /// Why a notification cannot list as much; `None` if it can. More than the
    /// limits may have been there before: taking some away is always possible.
    #[must_use]
    pub fn too_many(&self, before: &Self) -> Option<Message> {
        if self.operations > MOST_OPERATIONS && self.operations >= before.operations {
            let words = words::TooManyOperations {
                most: MOST_OPERATIONS,
                surplus: self.operations - MOST_OPERATIONS,
            };
            Some(words.into())
        } else if self.services > MOST_SERVICES && self.services >= before.services {
            let words = words::TooManyServices {
                most: MOST_SERVICES,
                surplus: self.services - MOST_SERVICES,
            };
            Some(words.into())
        } else {
            None
        }
    }
}
