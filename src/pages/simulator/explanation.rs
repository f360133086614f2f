//! Why one event is told about, or not, by each notification.

use domain::matching::{Answer, Judgement, Stage};
use domain::notification::Notification;
use leptos::prelude::*;
use screen::list::counted;
use screen::route::Route;
use screen::when;
use simulator::engine::Explained;
use simulator::message::{Ask, Reply};
use simulator::rows::members;

use super::Page;
use super::events::back_button;
use crate::browser::clock;
use crate::pages::parts::judgement::{stages, verdict};
use crate::reactive::memo;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, group, live};

/// The card.
pub fn card(page: Page) -> El {
    let ask = memo(move |_| page.explained.get().map(Ask::Explain));
    let reply = page.app.simulation.answer(ask.into());
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "explanation-title")
        .child(
            el("h2")
                .attr("id", "explanation-title")
                .attr("tabindex", "-1")
                .text("Why?"),
        )
        .child(live(move || match reply.get().as_deref() {
            Some(Reply::Explained(Some(explained))) => shown(page, explained),
            _ => el("p")
                .class("ink-2")
                .text("Press “Why?” beside an event to see what each notification makes of it.")
                .into(),
        }))
}

fn shown(page: Page, explained: &Explained) -> Node {
    let all = page.each.get().unwrap_or_default();
    let decided: Vec<(&Notification, &Judgement)> = all.iter().zip(&explained.judgements).collect();
    // What is closest to firing is what the question is about.
    let about = |judgement: &Judgement| {
        let operation = judgement
            .stages
            .iter()
            .find(|(s, _)| *s == Stage::Operation);
        operation.is_some_and(|(_, answer)| *answer != Answer::No)
    };
    let chosen = page.of.get().and_then(|at| all.get(at));
    let is_chosen = |one: &Notification| chosen.is_some_and(|chosen| chosen.id == one.id);
    let mut near: Vec<_> = decided
        .iter()
        .filter(|(one, judgement)| about(judgement) || is_chosen(one))
        .copied()
        .collect();
    near.sort_by_key(|(one, judgement)| std::cmp::Reverse((is_chosen(one), judgement.fires)));
    let far = decided.len() - near.len();
    let fields = members(&explained.event).into_iter().map(|(name, value)| {
        group([
            el("dt").class("mono").text(name).into(),
            el("dd").class("mono wrap").child(value.to_owned()).into(),
        ])
    });
    let time = explained.time_ms.map(|ms| {
        el("p")
            .class("small dim")
            .child(when::exact(ms, clock::offset_minutes()))
    });
    let others = (far > 0).then(|| {
        let words = counted(far, "notification is", "notifications are");
        el("p")
            .class("small dim")
            .child([&words, " not about this operation."].concat())
    });
    let nobody = near.is_empty().then(|| {
        el("p")
            .class("note plain")
            .child(icon("info"))
            .text("No notification is about this operation.")
    });
    let near = near
        .into_iter()
        .map(|(one, judgement)| decision(page, one, explained, judgement))
        .collect::<Node>();
    el("div")
        .class("stack")
        .child(time)
        .child(
            el("dl")
                .class("facts small")
                .child(fields.collect::<Node>()),
        )
        .child(nobody)
        .child(near)
        .child(others)
        .child(el("div").class("row").child(back_button(page)))
        .into()
}

fn decision(page: Page, one: &Notification, explained: &Explained, judgement: &Judgement) -> El {
    let href = page.app.nav.href(&Route::Notification(one.id.clone()));
    el("section")
        .class("decision")
        .child(
            el("h3")
                .child(el("a").attr("href", href).child(one.name.clone()))
                .text(" ")
                .child(verdict(
                    judgement.fires,
                    ["does not fire", "uncertain", "fires"],
                )),
        )
        .child(stages(one, &explained.event, judgement))
}
