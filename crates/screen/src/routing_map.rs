//! From services over notifications to whoever is notified: who is drawn where, and how
//! wide the bands between them are. Nothing overlaps, and as much comes out of whatever is
//! in the middle as goes into it.

use std::collections::{BTreeMap, BTreeSet};

use domain::cts::Listening;
use domain::notification::{Notification, Scope};
use domain::sentence::topic_name;

use crate::collation::{Collate, order, places};

/// So many notifications are drawn one by one.
const MOST_ALONE: usize = 24;

/// A name needs so much height.
pub const LINE: f64 = 22.0;

/// What is between two of a column.
const GAP: f64 = 8.0;

/// How large a mark is drawn, compared with a name.
const MARK_SIZE: f64 = 0.9;

/// How high the bands of the busiest column are together.
const HEIGHT: f64 = 360.0;

/// Why a notification notifies nobody, as far as that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dead {
    /// It is disabled.
    Disabled,
    /// No event can match it.
    NeverMatches,
    /// It has no target.
    NoTarget,
    /// Its topic does not exist.
    NoTopic,
    /// Nobody is subscribed to its topic.
    NobodySubscribed,
    /// Nobody confirmed a subscription to its topic.
    Unconfirmed,
}

/// A notification and what is known of it.
#[derive(Debug, Clone)]
pub struct Mapped<'a> {
    /// The notification.
    pub notification: &'a Notification,
    /// Why it notifies nobody, if so.
    pub dead: Option<Dead>,
    /// Whether it is unknown, of one that is not dead, whether it notifies anybody.
    pub is_unknown: bool,
    /// How many of the loaded events match it, if there are any.
    pub events: Option<usize>,
}

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct MapFacts<'a> {
    /// The notifications of a connection.
    pub notifications: Vec<Mapped<'a>>,
    /// The services it has, by their acronyms.
    pub services: Vec<&'a str>,
    /// Whether anybody listens, by the URN of a target.
    pub listening: BTreeMap<String, Listening>,
}

/// Where something is: its column and its place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// A service.
    Service,
    /// One or several notifications.
    Notification,
    /// A target.
    Target,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Which column it is in.
    pub side: Side,
    /// What it is called: a service, a notification, or the name of a target; `""` for all
    /// services, for several and for no target.
    pub name: String,
    /// The notifications it stands for, by their places.
    pub notifications: Vec<usize>,
    /// Why it notifies nobody: of a notification, if that is so for all of it.
    pub dead: Option<Dead>,
    /// Whether it is unknown if it notifies anybody: of a notification, all of it; of a
    /// service, all that watch it and are not dead.
    pub is_unknown: bool,
    /// Whether anybody listens, of a target.
    pub listening: Option<Listening>,
    /// Whether nobody watches it, of a service.
    pub is_gap: bool,
    /// Its upper edge.
    pub y: f64,
    /// How high it is, of which the bands take [`Node::band`].
    pub height: f64,
    /// How high its bands are together.
    pub band: f64,
}

/// A band between two of neighboring columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Place of the node on the left.
    pub from: usize,
    /// Place of the node on the right.
    pub to: usize,
    /// Its upper edges on both sides.
    pub y: (f64, f64),
    /// How wide it is.
    pub width: f64,
    /// Whether what goes through it notifies nobody.
    pub is_dead: bool,
    /// Whether it is unknown if what goes through it notifies anybody.
    pub is_unknown: bool,
}

/// The map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoutingMap {
    /// What is drawn, column by column from above.
    pub nodes: Vec<Node>,
    /// The bands.
    pub bands: Vec<Band>,
    /// How high it is.
    pub height: f64,
    /// Whether the widths are those of events.
    pub by_events: bool,
}

/// How notifications are put together.
#[derive(Clone, Copy)]
enum Detail {
    Each,
    ServiceAndTarget,
    Target,
}

/// What notifications drawn as one have in common: their name or service, their target,
/// why they notify nobody, and whether it is unknown if they do.
type GroupKey = (String, String, Option<Dead>, bool);

/// The notifications put together.
type Groups = BTreeMap<GroupKey, Vec<usize>>;

impl RoutingMap {
    /// The map of a connection. What is alike in all else is in the order of a language.
    #[must_use]
    pub fn of(facts: &MapFacts<'_>, collate: Collate) -> Self {
        let all = &facts.notifications;
        let by_events = all
            .iter()
            .any(|it| it.events.is_some_and(|count| count > 0));
        let detail = match all.len() {
            0..=MOST_ALONE => Detail::Each,
            _ if groups(facts, Detail::ServiceAndTarget).len() <= MOST_ALONE => {
                Detail::ServiceAndTarget
            }
            _ => Detail::Target,
        };
        let groups = sorted_groups(facts, detail, collate);
        // What each pair of a notification and a service carries, and each group of both.
        let weight = |at: &usize| match all.get(*at) {
            Some(one) if by_events => one.events.unwrap_or_default() as f64,
            Some(_) => 1.0,
            None => 0.0,
        };
        let mut services: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut targets: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut left: BTreeMap<(String, usize), f64> = BTreeMap::new();
        let mut right: BTreeMap<(usize, String), f64> = BTreeMap::new();
        for (group, (_, members)) in groups.iter().enumerate() {
            for at in members {
                let Some(one) = all.get(*at) else { continue };
                let watched = services_of(one.notification);
                let part = weight(at) / watched.len().max(1) as f64;
                for service in watched {
                    services.entry(service.clone()).or_default().push(*at);
                    *left.entry((service, group)).or_default() += part;
                }
                let target = one.notification.topic.clone().unwrap_or_default();
                targets.entry(target.clone()).or_default().push(*at);
                *right.entry((group, target)).or_default() += weight(at);
            }
        }
        let watched: BTreeSet<&String> = services
            .iter()
            .filter(|(_, members)| {
                let mut members = members.iter().filter_map(|at| all.get(*at));
                members.any(|one| one.dead.is_none())
            })
            .map(|(service, _)| service)
            .collect();
        let is_unknown = |service: &String| {
            let members = services.get(service).into_iter().flatten();
            let mut members = members.filter_map(|at| all.get(*at));
            watched.contains(service) && !members.any(|one| one.dead.is_none() && !one.is_unknown)
        };
        let all_watched = watched.iter().any(|it| it.is_empty());
        let is_gap =
            |service: &String| !service.is_empty() && !all_watched && !watched.contains(service);
        let mut names: BTreeSet<String> = services.keys().cloned().collect();
        if !all_watched {
            names.extend(facts.services.iter().map(|it| (*it).to_owned()));
        }
        let total: f64 = (0..all.len()).map(|at| weight(&at)).sum();
        let scale = if total > 0.0 { HEIGHT / total } else { 0.0 };

        let sum_left = |keep: &dyn Fn(&(String, usize)) -> bool| {
            let kept = left.iter().filter(|(key, _)| keep(key));
            kept.map(|(_, weight)| weight * scale).sum::<f64>()
        };
        let mut map = Self {
            by_events,
            ..Self::default()
        };
        let texts: Vec<&str> = names.iter().map(String::as_str).collect();
        let by_name = texts.iter().copied().zip(places(&texts, collate));
        let by_name: BTreeMap<&str, u32> = by_name.collect();
        let mut names: Vec<String> = names.iter().cloned().collect();
        // The watched ones first, the busy ones before others; all services on top.
        let band = |name: &String| sum_left(&|key| key.0 == *name);
        names.sort_by(|a, b| {
            let rank = |name: &String| (!name.is_empty(), is_gap(name));
            rank(a)
                .cmp(&rank(b))
                .then(band(b).total_cmp(&band(a)))
                .then_with(|| by_name.get(a.as_str()).cmp(&by_name.get(b.as_str())))
        });
        let of_services = names.iter().map(|name| Node {
            notifications: services.get(name).cloned().unwrap_or_default(),
            is_gap: is_gap(name),
            is_unknown: is_unknown(name),
            band: band(name),
            ..Node::new(Side::Service, name)
        });
        map.nodes.extend(of_services);
        let first_group = map.nodes.len();
        let of_groups = groups
            .iter()
            .enumerate()
            .map(|(group, (key, members))| Node {
                notifications: members.clone(),
                dead: key.2,
                is_unknown: key.3,
                band: sum_left(&|key| key.1 == group),
                ..Node::new(Side::Notification, &group_name(facts, members))
            });
        map.nodes.extend(of_groups);
        let first_target = map.nodes.len();
        let targets: Vec<(String, Vec<usize>)> = targets.into_iter().collect();
        let called: Vec<String> = targets.iter().map(|(urn, _)| topic_name(urn)).collect();
        let called = called.iter().map(String::as_str).collect();
        let by_name = order(&[called], collate).into_iter();
        let targets: Vec<&(String, Vec<usize>)> =
            by_name.filter_map(|at| targets.get(at)).collect();
        let of_targets = targets.iter().map(|(urn, members)| {
            let into = right.iter().filter(|((_, target), _)| target == urn);
            Node {
                notifications: members.clone(),
                listening: facts.listening.get(urn).copied(),
                band: into.map(|(_, weight)| weight * scale).sum(),
                ..Node::new(Side::Target, &topic_name(urn))
            }
        });
        map.nodes.extend(of_targets);
        map.place();
        let service = |name: &String| names.iter().position(|it| it == name);
        let into = left.iter().filter_map(|((name, group), weight)| {
            Some((service(name)?, first_group + group, weight * scale))
        });
        let out = right.iter().filter_map(|((group, urn), weight)| {
            let target = targets.iter().position(|(it, _)| it == urn)?;
            Some((first_group + group, first_target + target, weight * scale))
        });
        let bands: Vec<(usize, usize, f64)> = into.chain(out).collect();
        map.connect(bands);
        map
    }

    /// Puts the nodes of each column one under the other, all columns in the middle.
    fn place(&mut self) {
        for node in &mut self.nodes {
            node.height = node.band.max(LINE);
        }
        let columns = [Side::Service, Side::Notification, Side::Target];
        let height = |nodes: &[Node], side: Side| {
            let column = nodes.iter().filter(|it| it.side == side);
            let heights = column.map(|it| it.height + GAP);
            (heights.sum::<f64>() - GAP).max(0.0)
        };
        let highest = columns.map(|side| height(&self.nodes, side));
        self.height = highest.into_iter().fold(0.0, f64::max);
        for side in columns {
            let mut y = (self.height - height(&self.nodes, side)) / 2.0;
            for node in self.nodes.iter_mut().filter(|it| it.side == side) {
                node.y = y;
                y += node.height + GAP;
            }
        }
    }

    /// Draws the bands: at each node those of one side one under the other, in the order of
    /// what they lead to.
    fn connect(&mut self, mut bands: Vec<(usize, usize, f64)>) {
        let start = |node: &Node| node.y + (node.height - node.band) / 2.0;
        let mut left: Vec<f64> = self.nodes.iter().map(start).collect();
        let mut right = left.clone();
        bands.sort_by_key(|(from, to, _)| (*from, *to));
        let mut drawn: Vec<Band> = Vec::new();
        for (from, to, width) in bands {
            let Some(y) = left.get_mut(from) else {
                continue;
            };
            // One of the two is a notification.
            let ends = [from, to].map(|at| self.nodes.get(at));
            let ends = ends.into_iter().flatten();
            let notification = ends.clone().find(|node| node.side == Side::Notification);
            let is_dead = notification.is_some_and(|node| node.dead.is_some());
            let is_unknown = notification.is_some_and(|node| node.is_unknown);
            drawn.push(Band {
                from,
                to,
                y: (*y, 0.0),
                width,
                is_dead,
                is_unknown,
            });
            *y += width;
        }
        let mut order: Vec<usize> = (0..drawn.len()).collect();
        order.sort_by_key(|at| drawn.get(*at).map(|band| (band.to, band.from)));
        for at in order {
            if let Some(band) = drawn.get_mut(at)
                && let Some(y) = right.get_mut(band.to)
            {
                band.y.1 = *y;
                *y += band.width;
            }
        }
        self.bands = drawn;
    }
}

impl Node {
    fn new(side: Side, name: &str) -> Self {
        Self {
            side,
            name: name.to_owned(),
            notifications: Vec::new(),
            dead: None,
            is_unknown: false,
            listening: None,
            is_gap: false,
            y: 0.0,
            height: 0.0,
            band: 0.0,
        }
    }
}

/// The services a notification is about; `""` for all of them, and for those of which it
/// is not known.
fn services_of(notification: &Notification) -> BTreeSet<String> {
    let named = notification.operations.iter();
    let named: BTreeSet<String> = named.map(|set| set.service_type.clone()).collect();
    if notification.scope == Scope::Customized && !named.is_empty() {
        named
    } else {
        BTreeSet::from([String::new()])
    }
}

/// The notifications put together; each is in one group.
fn groups(facts: &MapFacts<'_>, detail: Detail) -> Groups {
    let mut groups = Groups::new();
    for (at, one) in facts.notifications.iter().enumerate() {
        let target = one.notification.topic.clone().unwrap_or_default();
        let key = match detail {
            Detail::Each => format!("{at:08}"),
            Detail::ServiceAndTarget => {
                let services = services_of(one.notification);
                let mut names = services.iter();
                match (names.next(), names.next()) {
                    (Some(only), None) => only.clone(),
                    _ => "\u{0}".to_owned(),
                }
            }
            Detail::Target => String::new(),
        };
        let key = (key, target, one.dead, one.is_unknown);
        groups.entry(key).or_default().push(at);
    }
    groups
}

/// The same in the order of a language: by name or service, then by target.
fn sorted_groups(
    facts: &MapFacts<'_>,
    detail: Detail,
    collate: Collate,
) -> Vec<(GroupKey, Vec<usize>)> {
    let groups: Vec<(GroupKey, Vec<usize>)> = groups(facts, detail).into_iter().collect();
    let called = groups.iter().map(|(key, members)| match detail {
        Detail::Each => group_name(facts, members),
        Detail::ServiceAndTarget | Detail::Target => key.0.clone(),
    });
    let called: Vec<String> = called.collect();
    let targets: Vec<String> = groups
        .iter()
        .map(|((_, urn, ..), _)| topic_name(urn))
        .collect();
    let columns = [&called, &targets].map(|texts| texts.iter().map(String::as_str).collect());
    let order = order(&columns, collate).into_iter();
    order.filter_map(|at| groups.get(at).cloned()).collect()
}

/// The name of the notification, if it is one.
fn group_name(facts: &MapFacts<'_>, members: &[usize]) -> String {
    match members {
        [only] => {
            let one = facts.notifications.get(*only);
            one.map(|it| it.notification.name.clone())
                .unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// About how wide a character of the drawing is, at the size of a name. Letters differ from
/// system to system, so this is rather too much than too little.
fn width_of(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 4.0,
        'f' | 'r' | 't' | ' ' | '-' | '(' | ')' | '/' => 5.5,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 12.0,
        'A'..='Z' => 9.5,
        _ if letter < '\u{1100}' => 7.5,
        // Of the scripts of East Asia, each is as wide as it is high.
        _ => 13.5,
    }
}

fn width(text: &str) -> f64 {
    text.chars().map(width_of).sum()
}

/// As much of a name as there is room for beside its mark, which is drawn smaller, after a
/// gap. It always begins with something of the name.
#[must_use]
pub fn fitted(name: &str, mark: &str, room: f64) -> String {
    let taken = if mark.is_empty() {
        0.0
    } else {
        GAP + width(mark) * MARK_SIZE
    };
    let room = room - taken;
    if width(name) <= room {
        return name.to_owned();
    }
    let mut left = room - width_of('…');
    let mut short = String::new();
    for letter in name.chars() {
        left -= width_of(letter);
        if left < 0.0 && !short.is_empty() {
            break;
        }
        short.push(letter);
    }
    short.push('…');
    short
}
