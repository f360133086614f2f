//! What of the catalogue was found: services, their resource types, operations.

use leptos::prelude::*;
use screen::picker::{Catalogue, Found, Place, Share};

use super::Choice;
use crate::browser::dom;
use crate::reactive::{effect, memo};
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// What is found is unfolded up to as many operations; more would not be read.
const MOST_UNFOLDED: usize = 150;

/// The services found. Their operations are made only where they are shown.
pub fn results(choice: Choice) -> Node {
    // Folded and unfolded by hand since the search changed.
    let turned = RwSignal::new(Vec::<String>::new());
    effect(move |_| {
        choice.search.track();
        turned.update(Vec::clear);
    });
    let unfolded = memo(move |_| choice.is_searching() && choice.count() <= MOST_UNFOLDED);
    let list = move || {
        let found = choice.found.get();
        if found.is_empty() {
            return nothing(choice);
        }
        let shown = |found: Found| service(choice, found, turned, unfolded);
        let all = found.into_iter().map(shown).collect::<Node>();
        el("ul").class("picks").child(all)
    };
    live(list)
}

fn nothing(choice: Choice) -> El {
    let words = if choice.is_searching() {
        "No operation matches. What the catalogue does not know can be typed into the form."
    } else {
        "The catalogue of this connection is empty."
    };
    el("p").class("ink-2").text(words)
}

fn service(
    choice: Choice,
    found: Found,
    turned: RwSignal<Vec<String>>,
    unfolded: Memo<bool>,
) -> El {
    let name = found.service.clone();
    let places: Vec<Place> = found.places().collect();
    let count = places.len();
    let (to_count, of, to_turn) = (places.clone(), name.clone(), name.clone());
    let is_open = memo(move |_| unfolded.get() != turned.with(|all| all.contains(&of)));
    let turn = move |_| {
        turned.update(|all| match all.iter().position(|one| *one == to_turn) {
            Some(at) => drop(all.remove(at)),
            None => all.push(to_turn.clone()),
        });
    };
    let chosen = move || {
        let chosen = choice.chosen.with(|c| c.count(to_count.iter().copied()));
        format!("{chosen} of {count}")
    };
    let label = all_of(choice, count, &name);
    el("li")
        .child(
            el("div")
                .class("pick-head")
                .child(
                    el("button")
                        .attr("type", "button")
                        .class("btn quiet")
                        .live("aria-expanded", move || {
                            Some(if is_open.get() { "true" } else { "false" })
                        })
                        .on("click", turn)
                        .child(icon("fold"))
                        .child(el("b").child(name))
                        .text(" ")
                        .child(el("span").class("small dim").child(live(chosen))),
                )
                .child(tick(choice, places, label)),
        )
        .child(live(move || {
            let groups = || {
                let catalogue = choice.catalogue();
                let shown = |part: &(usize, Vec<usize>)| resource(choice, &catalogue, part);
                found.groups.iter().map(shown).collect::<Node>()
            };
            is_open.get().then(groups)
        }))
}

/// “all 14 of ECS · ecs”, “the one found of DNS”.
fn all_of(choice: Choice, count: usize, of: &str) -> String {
    let found = if choice.is_searching() { " found" } else { "" };
    match count {
        1 => format!("the one{found} of {of}"),
        _ => format!("all {count}{found} of {of}"),
    }
}

fn resource(choice: Choice, catalogue: &Catalogue, (at, operations): &(usize, Vec<usize>)) -> Node {
    let Some(group) = catalogue.group(*at) else {
        return Node::Nothing;
    };
    let title = [&group.service, " · ", &group.resource].concat();
    let places: Vec<Place> = operations
        .iter()
        .map(|operation| (*at, *operation))
        .collect();
    let label = all_of(choice, places.len(), &title);
    let operations = places
        .iter()
        .map(|place| {
            let name = group.operation(place.1).to_owned();
            tick(choice, vec![*place], name)
        })
        .collect::<Node>();
    el("fieldset")
        .class("pick")
        .child(el("legend").class("unseen").child(title))
        .child(tick(choice, places, label))
        .child(el("div").class("pick-names mono").child(operations))
        .node()
}

/// A tick box for one operation or several; in between when some are chosen.
fn tick(choice: Choice, places: Vec<Place>, label: String) -> El {
    let (to_share, to_mark) = (places.clone(), places.clone());
    let share = move |places: &[Place]| choice.chosen.with(|c| c.share(places.iter().copied()));
    el("label")
        .class("tick")
        .child(
            el("input")
                .attr("type", "checkbox")
                .prop("checked", move || share(&to_share) == Share::All)
                .prop("indeterminate", move || share(&to_mark) == Share::Some)
                .on("change", move |e| {
                    let on = dom::is_checked(&e);
                    choice
                        .chosen
                        .update(|chosen| chosen.set(places.iter().copied(), on));
                }),
        )
        .child(el("span").child(label))
}
