//! Notifications by name against connections: which are the same, which differ, and where
//! one is missing.

use std::collections::{BTreeMap, BTreeSet};

use domain::cts::Target;
use domain::notification::Notification;

use crate::bundle::TargetEntry;
use crate::normal::{NormalNotification, target_of};
use crate::place::{Connection, Place, Reading};

/// How a notification of one connection compares with the others of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// It is what the others are compared with, or the same.
    Same,
    /// It differs.
    Differs,
    /// The connection has none of that name.
    Missing,
    /// Only this connection has one.
    OnlyHere,
    /// It is known, but no other is that it could be compared with: there are no other
    /// connections, or others could not be read.
    Uncompared,
    /// It could not be read, or not whole.
    Unknown,
}

impl Cell {
    /// Whether the connection has one, and it was read whole.
    #[must_use]
    pub fn is_known(self) -> bool {
        match self {
            Self::Same | Self::Differs | Self::OnlyHere | Self::Uncompared => true,
            Self::Missing | Self::Unknown => false,
        }
    }
}

/// The notifications of one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The name.
    pub name: String,
    /// By connection, in the order of the places.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The connection whose notification the others are compared with; `None` where that
    /// has none, or none that is known whole.
    #[must_use]
    pub fn standard(&self, reference: Option<usize>) -> Option<usize> {
        let is_standard =
            |cell: &Cell| matches!(cell, Cell::Same | Cell::OnlyHere | Cell::Uncompared);
        match reference {
            Some(at) => self.cells.get(at).is_some_and(is_standard).then_some(at),
            None => self.cells.iter().position(is_standard),
        }
    }

    /// The connection that one is compared with: the standard, or else the first other one
    /// that has it whole.
    #[must_use]
    pub fn compared_with(&self, at: usize, reference: Option<usize>) -> Option<usize> {
        let other = || {
            let mut cells = self.cells.iter().enumerate();
            let other = cells.find(|(it, cell)| *it != at && cell.is_known());
            other.map(|(it, _)| it)
        };
        self.standard(reference).or_else(other)
    }

    /// The connection to copy it from: the standard, or else the first that has it whole.
    #[must_use]
    pub fn source(&self, reference: Option<usize>) -> Option<usize> {
        let first = || self.cells.iter().position(|cell| cell.is_known());
        self.standard(reference).or_else(first)
    }
}

/// The notifications of several connections against each other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matrix {
    /// By name.
    pub rows: Vec<Row>,
}

/// What a connection has of one name.
#[derive(Clone, Copy)]
enum Variant<'a> {
    Missing,
    Unknown,
    Known(&'a NormalNotification),
}

/// Compares the notifications of connections. Each name is compared with what `reference`
/// (the index of a place) has, or without one with what most connections have; where several
/// versions are as common, they all differ.
#[must_use]
pub fn matrix(places: &[Place<'_>], reference: Option<usize>) -> Matrix {
    let mut names = BTreeSet::new();
    let mut columns = Vec::new();
    for place in places {
        let variants = variants(place, &|_| true);
        if let Some(variants) = &variants {
            names.extend(variants.keys().cloned());
        }
        columns.push(variants);
    }
    let whole: Vec<bool> = places.iter().map(is_whole).collect();
    let row = |name: String| {
        let cells = columns.iter().zip(&whole);
        let cells = cells.map(|(column, whole)| variant(column.as_ref(), *whole, &name));
        let variants: Vec<Variant<'_>> = cells.collect();
        Row {
            cells: judged(&variants, reference),
            name,
        }
    };
    Matrix {
        rows: names.into_iter().map(row).collect(),
    }
}

/// Whether nothing can be at a place besides what was read there.
fn is_whole(place: &Place<'_>) -> bool {
    match place.notifications {
        Reading::Read(list) => list.doubt().is_none(),
        Reading::NotReached => true,
        Reading::Unread => false,
    }
}

/// What a place has, by name; nothing of what is there twice or was not read whole.
type Variants = BTreeMap<String, Option<NormalNotification>>;

fn variant<'a>(variants: Option<&'a Variants>, is_whole: bool, name: &str) -> Variant<'a> {
    match variants.map(|names| names.get(name)) {
        Some(Some(Some(normal))) => Variant::Known(normal),
        Some(Some(None)) => Variant::Unknown,
        Some(None) | None if is_whole => Variant::Missing,
        _ => Variant::Unknown,
    }
}

/// What copies of a notification notify at other places: the topic or function of the same
/// name there, if it is the connection's own, and nothing if the original has no target.
#[must_use]
pub fn copied_target(copied: &Notification, from: &Connection) -> Option<TargetEntry> {
    target_of(copied, Some(from))
}

/// The places that are known not to have the topic a copy is sent to, as indices. Which
/// functions there are is not read.
#[must_use]
pub fn without_target(target: Option<&TargetEntry>, places: &[Place<'_>]) -> Vec<usize> {
    let Some(TargetEntry::Topic(name)) = target else {
        return Vec::new();
    };
    let lacks = |place: &Place<'_>| {
        let is_it = |urn: &String| {
            let target = Target::parse_stored(urn);
            target.is_some_and(|it| {
                matches!(&it, Target::Smn(topic) if topic.topic() == name)
                    && place.connection.has(&it)
            })
        };
        place.topics.is_some_and(|topics| !topics.iter().any(is_it))
    };
    let places = places.iter().enumerate();
    let lacking = places.filter(|(_, place)| lacks(place));
    lacking.map(|(at, _)| at).collect()
}

/// How each place compares with a copy of a notification: whether it has the same already,
/// and if not, whether there is one that the copy would change.
#[must_use]
pub fn against_copy(
    copied: &Notification,
    from: &Connection,
    topic: Option<&str>,
    places: &[Place<'_>],
) -> Vec<Cell> {
    let mut standard = NormalNotification::of(copied, Some(from));
    if let Some(topic) = topic {
        standard.target = Some(TargetEntry::Topic(topic.to_owned()));
    }
    let cell = |place: &Place<'_>| {
        let variants = variants(place, &|name| name == copied.name);
        match variant(variants.as_ref(), is_whole(place), &copied.name) {
            Variant::Missing => Cell::Missing,
            Variant::Unknown => Cell::Unknown,
            Variant::Known(normal) if *normal == standard => Cell::Same,
            Variant::Known(_) => Cell::Differs,
        }
    };
    places.iter().map(cell).collect()
}

fn variants(place: &Place<'_>, is_wanted: &dyn Fn(&str) -> bool) -> Option<Variants> {
    let Reading::Read(list) = place.notifications else {
        return None;
    };
    let mut found = BTreeMap::new();
    let wanted = list.iter().enumerate();
    for (at, stored) in wanted.filter(|(_, stored)| is_wanted(&stored.name)) {
        let normal = NormalNotification::of(stored, Some(place.connection));
        let normal = list.left_out(at).is_empty().then_some(normal);
        found
            .entry(stored.name.clone())
            .and_modify(|twice| *twice = None)
            .or_insert(normal);
    }
    Some(found)
}

fn judged(variants: &[Variant<'_>], reference: Option<usize>) -> Vec<Cell> {
    let known = |variant| match variant {
        Variant::Known(normal) => Some(normal),
        Variant::Missing | Variant::Unknown => None,
    };
    let (mut count, mut unknown) = (0, 0);
    for variant in variants {
        match variant {
            Variant::Known(_) => count += 1,
            Variant::Unknown => unknown += 1,
            Variant::Missing => {}
        }
    }
    // And what those are that have nothing to be compared with.
    let (standard, without) = match reference.map(|at| variants.get(at)) {
        // Nothing is known about what the others would be compared with.
        Some(Some(Variant::Unknown) | None) => {
            let cell = |variant: &Variant<'_>| match variant {
                Variant::Known(_) => Cell::Uncompared,
                Variant::Missing | Variant::Unknown => Cell::Unknown,
            };
            return variants.iter().map(cell).collect();
        }
        Some(Some(variant)) => (known(*variant), Cell::OnlyHere),
        None => {
            let mut counts: BTreeMap<&NormalNotification, usize> = BTreeMap::new();
            for variant in variants {
                if let Variant::Known(normal) = *variant {
                    *counts.entry(normal).or_default() += 1;
                }
            }
            let most = counts.values().max().copied();
            let mut all = counts.iter().filter(|(_, count)| Some(**count) == most);
            // Where several are as common, none is what the others should be like.
            let only = all.next().filter(|_| all.next().is_none());
            (only.map(|(normal, _)| *normal), Cell::Differs)
        }
    };
    // One alone is the same as itself, which says nothing. Where another might be that was
    // not read, it is not known to be the only one either.
    let alone = match (count, unknown) {
        (1, 0) if variants.len() > 1 => Some(Cell::OnlyHere),
        (1, _) => Some(Cell::Uncompared),
        _ => None,
    };
    let cell = |variant: &Variant<'_>| match variant {
        Variant::Missing => Cell::Missing,
        Variant::Unknown => Cell::Unknown,
        Variant::Known(normal) => alone.unwrap_or(match standard {
            None => without,
            Some(standard) if *normal == standard => Cell::Same,
            Some(_) => Cell::Differs,
        }),
    };
    variants.iter().map(cell).collect()
}

/// The fields in which notifications of two connections differ.
#[must_use]
pub fn differences(
    before: (&Place<'_>, &Notification),
    after: (&Place<'_>, &Notification),
) -> Vec<domain::merge::Change> {
    let normal = |(place, stored): (&Place<'_>, &Notification)| {
        NormalNotification::of(stored, Some(place.connection))
    };
    normal(before).changes(&normal(after))
}
