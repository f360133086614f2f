//! Blind spots: operations nobody is told about, those somebody is only sometimes
//! told about, and targets that are told twice.

use std::collections::BTreeMap;

use domain::matching::{Answer, Audience, Coverage, CoverageLevel};
use domain::notification::{
    FilterMode, Notification, NotificationForm, OperationRow, OperationSet, Scope,
};
use leptos::prelude::*;
use screen::list::{counted, grouped};
use screen::route::Route;
use simulator::message::{Ask, Reply};
use wire::explain::Subject;

use crate::pages::parts::judgement::verdict;
use crate::pages::parts::loading::{load_failure, skeleton};
use crate::reactive::memo;
use crate::state::App;
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::ui::search_box::search_box;
use crate::ui::segments::segments;
use crate::view::{El, Node, el, group, live};

/// An operation with who is told about it, and how often it was seen.
#[derive(Clone, PartialEq)]
struct Spot {
    operation: [String; 3],
    coverage: Coverage,
    seen: usize,
}

impl Spot {
    fn is(&self, show: &str, notifications: &[Notification]) -> bool {
        match show {
            "nobody" => self.coverage.told == CoverageLevel::Never,
            "unknown" => self.coverage.told == CoverageLevel::Unknown,
            "sometimes" => self.coverage.told == CoverageLevel::Sometimes,
            "twice" => !self.coverage.told_twice(notifications).is_empty(),
            _ => true,
        }
    }
}

/// The card.
pub fn card(app: App) -> El {
    let overview = app.simulation.answer(Signal::stored(Some(Ask::Overview)));
    let each = app.store.each_notification();
    let spots = memo(move |_| {
        let seen = overview.get();
        let seen = match seen.as_deref() {
            Some(Reply::Overview(overview)) => overview
                .operations
                .iter()
                .map(|seen| (seen.operation.clone(), seen.events))
                .collect(),
            _ => BTreeMap::new(),
        };
        let catalogue = app.store.catalogue.get()?;
        let notifications = each.get()?;
        let audience = Audience::new(&notifications, app.assumptions.get());
        Some(all_spots(&catalogue, &seen, |[service, resource, name]| {
            audience.of([service, resource, name])
        }))
    });
    let show = RwSignal::new("nobody");
    let search = RwSignal::new(String::new());
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "spots-title")
        .child(el("h2").attr("id", "spots-title").text("Blind spots"))
        .child(load_failure(
            app.store.catalogue,
            Subject::ListOperations,
            move || app.store.load_suggestions(),
        ))
        .child(seen_hint(app))
        .child(
            el("div")
                .class("tools")
                .attr("role", "search")
                .child(search_box(
                    "spots-search",
                    "Search the operations",
                    "Search service, resource type, operation …",
                    search.into(),
                    move |text| search.set(text),
                ))
                .child(segments(
                    "spots-show",
                    "Which operations",
                    vec![
                        ("nobody", "Nobody told"),
                        ("unknown", "Not known"),
                        ("sometimes", "Only sometimes"),
                        ("twice", "Told twice"),
                        ("all", "All"),
                    ],
                    show.into(),
                    move |choice| show.set(choice),
                )),
        )
        .child(live(move || match spots.get() {
            Some(spots) => {
                let all = each.get().unwrap_or_default();
                listed(app, &all, &spots, show.get(), &search.get())
            }
            None => skeleton(),
        }))
}

/// How the events come in that say what is really done.
fn seen_hint(app: App) -> Node {
    live(move || {
        let words = if app.simulation.has_events() {
            "Operations that were seen in the simulator’s events come first."
        } else {
            "Load events in the simulator to see which operations are really used."
        };
        el("p")
            .class("ink-2")
            .text(words)
            .text(" ")
            .child((!app.simulation.has_events()).then(|| {
                el("a")
                    .attr("href", app.nav.href(&Route::Simulator))
                    .text("Open the simulator")
            }))
    })
}

/// Every operation of the catalogue, and those that were seen but are not in it.
fn all_spots(
    catalogue: &[OperationSet],
    seen: &BTreeMap<[String; 3], usize>,
    covered: impl Fn(&[String; 3]) -> Coverage,
) -> Vec<Spot> {
    let mut all: BTreeMap<[String; 3], usize> = seen.clone();
    for set in catalogue {
        for name in &set.trace_names {
            let operation = [
                set.service_type.clone(),
                set.resource_type.clone(),
                name.clone(),
            ];
            all.entry(operation).or_default();
        }
    }
    all.into_iter()
        .map(|(operation, seen)| Spot {
            coverage: covered(&operation),
            operation,
            seen,
        })
        .collect()
}

fn listed(
    app: App,
    notifications: &[Notification],
    spots: &[Spot],
    show: &'static str,
    search: &str,
) -> Node {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let has = |spot: &&Spot| {
        let text = spot.operation.join(" ").to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let chosen: Vec<&Spot> = spots
        .iter()
        .filter(|spot| spot.is(show, notifications))
        .filter(has)
        .collect();
    let mut groups: BTreeMap<[&str; 2], Vec<&Spot>> = BTreeMap::new();
    for spot in &chosen {
        let [service, resource, _] = &spot.operation;
        groups.entry([service, resource]).or_default().push(spot);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    let seen_in = |spots: &[&Spot]| spots.iter().map(|spot| spot.seen).sum::<usize>();
    groups.sort_by_key(|(_, spots)| std::cmp::Reverse(seen_in(spots)));
    let total = counted(chosen.len(), "operation", "operations");
    let of = grouped(spots.len());
    let open = groups.len() == 1 || !words.is_empty();
    let count = el("p")
        .class("small dim")
        .attr("role", "status")
        .child([&total, " of ", &of].concat());
    if groups.is_empty() {
        return group([count.into(), nothing(show, &words)]);
    }
    let groups = groups
        .into_iter()
        .map(|([service, resource], mut spots)| {
            spots.sort_by_key(|spot| std::cmp::Reverse(spot.seen));
            spot_group(app, notifications, [service, resource], &spots, open)
        })
        .collect::<Node>();
    group([count.into(), el("div").class("spots").child(groups).into()])
}

/// In place of an empty list.
fn nothing(show: &str, words: &[String]) -> Node {
    let title = match show {
        _ if !words.is_empty() => "No operation has these words",
        "nobody" => "No operation is certain to go untold",
        "unknown" => "It is known of every operation whether somebody is told",
        "sometimes" => "No operation is told about only sometimes",
        "twice" => "No target is told twice about the same operation",
        _ => "The catalogue has no operations",
    };
    el("div")
        .class("empty")
        .child(icon("check"))
        .child(el("h3").text(title))
        .into()
}

fn spot_group(
    app: App,
    notifications: &[Notification],
    [service, resource]: [&str; 2],
    spots: &[&Spot],
    open: bool,
) -> El {
    let seen: usize = spots.iter().map(|spot| spot.seen).sum();
    let badge = (seen > 0).then(|| {
        el("span")
            .class("badge")
            .child(["seen ", &grouped(seen), "×"].concat())
    });
    let row = |spot: &&Spot| {
        let [_, _, name] = &spot.operation;
        let by: Vec<&str> = spot
            .coverage
            .by
            .iter()
            .filter_map(|at| notifications.get(*at))
            .map(|one| one.name.as_str())
            .collect();
        let (answer, open) = match spot.coverage.told {
            CoverageLevel::Never => (Answer::No, ""),
            CoverageLevel::Unknown => (Answer::Uncertain, "not known"),
            CoverageLevel::Sometimes => (Answer::Uncertain, "sometimes"),
            CoverageLevel::Always => (Answer::Yes, ""),
        };
        let twice = spot.coverage.told_twice(notifications);
        let twice = (!twice.is_empty()).then(|| {
            el("span")
                .class("small dim wrap")
                .child(["more than once to ", &twice.join(", ")].concat())
        });
        el("li")
            .child(el("code").child(name.clone()))
            .child(verdict(answer, ["nobody", open, "always"]))
            .child((spot.seen > 0).then(|| {
                el("span")
                    .class("small dim")
                    .child(["seen ", &grouped(spot.seen), "×"].concat())
            }))
            .child(
                (!by.is_empty()).then(|| el("span").class("small dim wrap").child(by.join(", "))),
            )
            .child(twice)
    };
    let untold: Vec<String> = spots
        .iter()
        .filter(|spot| spot.coverage.told == CoverageLevel::Never)
        .map(|spot| {
            let [_, _, name] = &spot.operation;
            name.clone()
        })
        .collect();
    let proposal = OperationRow {
        service_type: service.to_owned(),
        resource_type: resource.to_owned(),
        trace_names: untold.clone(),
        pending: String::new(),
    };
    let tell = (!untold.is_empty()).then(|| {
        button(
            "btn slim",
            Some("plus"),
            "Tell somebody about these",
            move || {
                let form = NotificationForm {
                    scope: Scope::Customized,
                    operations: vec![proposal.clone()],
                    enabled: Some(true),
                    filter_mode: FilterMode::None,
                    ..NotificationForm::default()
                };
                app.store.proposed.set_value(Some((None, form)));
                app.nav.go(Route::NotificationNew { copy_of: None });
            },
        )
    });
    let label = if resource.is_empty() {
        service.to_owned()
    } else {
        [service, " · ", resource].concat()
    };
    el("details")
        .class("raw")
        .attr("open", open.then_some(""))
        .child(
            el("summary")
                .child(el("b").child(label))
                .text(" ")
                .child(counted(spots.len(), "operation", "operations"))
                .text(" ")
                .child(badge),
        )
        .child(
            el("ul")
                .class("spot-list")
                .child(spots.iter().map(row).collect::<Node>()),
        )
        .child(tell)
}
