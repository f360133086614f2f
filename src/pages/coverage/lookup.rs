//! Who is told when a user does something to a resource? What is not said could be
//! anything.

use domain::cts::RuleField;
use domain::matching::{Answer, Audience, Event, Matcher};
use domain::notification::Notification;
use leptos::prelude::*;
use screen::route::Route;

use crate::browser::dom;
use crate::pages::parts::judgement::{stages, verdict};
use crate::reactive::memo;
use crate::state::App;
use crate::ui::field::exact_box;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// What is asked, as it is typed.
#[derive(Clone, Default, PartialEq)]
struct Asked {
    /// Service, resource type, operation, user, resource.
    texts: [String; 5],
}

impl Asked {
    /// What is known about the event.
    fn event(&self) -> Event {
        let known = |text: &String| {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        let [service, resource_type, name, user, resource] = &self.texts;
        let mut event = Event {
            service_type: known(service),
            resource_type: known(resource_type),
            trace_name: known(name),
            user: known(user),
            ..Event::default()
        };
        let fields = RuleField::ALL.iter().zip(&mut event.fields);
        for (field, place) in fields {
            if *field == RuleField::ResourceName {
                *place = known(resource);
            }
        }
        event
    }
}

/// The boxes: label, id, and the list that is offered.
const BOXES: [(&str, &str); 5] = [
    ("Service", "asked-service"),
    ("Resource type", "asked-type"),
    ("Operation", "asked-operation"),
    ("User", "asked-user"),
    ("Name of the resource", "asked-resource"),
];

/// The card.
pub fn card(app: App) -> El {
    let asked = RwSignal::new(Asked::default());
    let each = app.store.each_notification();
    // Which notifications can fire at all is proved, which is too much for each key.
    let can_fire: Memo<Vec<usize>> = memo(move |_| {
        let all = each.get().unwrap_or_default();
        let audience = Audience::new(&all, app.assumptions.get());
        (0..all.len()).filter(|at| audience.has(*at)).collect()
    });
    let boxes = (0..)
        .zip(BOXES)
        .map(|(at, (label, id))| one_box(asked, at, label, id))
        .collect::<Node>();
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "lookup-title")
        .child(el("h2").attr("id", "lookup-title").text("Who is told?"))
        .child(
            el("p")
                .class("ink-2")
                .text("Say what you know; what is left empty could be anything."),
        )
        .child(el("div").class("boxes").child(boxes))
        .child(offers(app, asked))
        .child(
            el("div")
                .class("stack")
                .attr("role", "status")
                .child(live(move || {
                    let all = each.get().unwrap_or_default();
                    answer(app, &asked.get(), &all, &can_fire.get())
                })),
        )
}

fn one_box(asked: RwSignal<Asked>, at: usize, label: &'static str, id: &'static str) -> El {
    let text = move || asked.with(|asked| asked.texts.get(at).cloned().unwrap_or_default());
    el("div")
        .child(el("label").class("field-label").attr("for", id).text(label))
        .child(
            exact_box()
                .attr("id", id)
                .class("input mono")
                .attr("list", [id, "-known"].concat())
                .prop("value", text)
                .on("input", move |e| {
                    let typed = dom::value_of(&e);
                    asked.update(|asked| {
                        if let Some(place) = asked.texts.get_mut(at) {
                            *place = typed;
                        }
                    });
                }),
        )
}

/// What the catalogue and the users seen lately offer.
fn offers(app: App, asked: RwSignal<Asked>) -> Node {
    let list = |id: &'static str, values: Node| el("datalist").attr("id", id).child(values);
    let options = |mut values: Vec<String>| {
        values.sort();
        values.dedup();
        values
            .into_iter()
            .map(|value| el("option").attr("value", value))
            .collect::<Node>()
    };
    let sets = move || app.store.catalogue.get().unwrap_or_default();
    let chosen = move |at: usize| asked.with(|a| a.texts.get(at).cloned().unwrap_or_default());
    let fits = |chosen: &str, has: &str| chosen.is_empty() || chosen == has;
    let services = move || options(sets().iter().map(|s| s.service_type.clone()).collect());
    let types = move || {
        let (all, service) = (sets(), chosen(0));
        let all = all.iter().filter(|set| fits(&service, &set.service_type));
        options(all.map(|set| set.resource_type.clone()).collect())
    };
    let names = move || {
        let (all, service, kind) = (sets(), chosen(0), chosen(1));
        let all = all
            .iter()
            .filter(|set| fits(&service, &set.service_type) && fits(&kind, &set.resource_type));
        options(all.flat_map(|set| set.trace_names.clone()).collect())
    };
    let users = move || options(app.store.users.get().unwrap_or_default().to_vec());
    crate::view::group([
        list("asked-service-known", live(services)).into(),
        list("asked-type-known", live(types)).into(),
        list("asked-operation-known", live(names)).into(),
        list("asked-user-known", live(users)).into(),
    ])
}

/// `can_fire` are the places of the notifications that tell anybody anything.
fn answer(app: App, asked: &Asked, all: &[Notification], can_fire: &[usize]) -> Node {
    let event = asked.event();
    if event == Event::default() {
        return Node::Nothing;
    }
    let assumptions = app.assumptions.get();
    let judged = can_fire.iter().filter_map(|at| all.get(*at)).map(|one| {
        let judgement = Matcher::new(one, assumptions).judge_known(&event);
        (one, judgement)
    });
    let mut told: Vec<_> = judged
        .filter(|(_, judgement)| judgement.fires != Answer::No)
        .collect();
    told.sort_by_key(|(_, judgement)| std::cmp::Reverse(judgement.fires));
    if told.is_empty() {
        return el("p")
            .class("note warn")
            .child(icon("alert"))
            .text("Nobody is told.")
            .into();
    }
    let one = |(one, judgement): &(&Notification, _)| {
        let judgement: &domain::matching::Judgement = judgement;
        let href = app.nav.href(&Route::Notification(one.id.clone()));
        let target = domain::sentence::tells(one);
        el("details")
            .class("raw decision")
            .child(
                el("summary")
                    .child(verdict(judgement.fires, ["not told", "maybe", "told"]))
                    .text(" ")
                    .child(el("b").child(one.name.clone()))
                    .text(" tells ")
                    .child(el("code").child(target.name)),
            )
            .child(stages(one, &event, judgement))
            .child(el("a").attr("href", href).text("Open the notification"))
    };
    told.iter().map(one).collect::<Node>()
}
