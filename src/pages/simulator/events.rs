//! The events, chosen by what became of them.

use std::sync::Arc;

use domain::matching::Answer;
use domain::notification::Notification;
use leptos::prelude::*;
use screen::list::counted;
use screen::when;
use simulator::message::{Ask, Reply};
use simulator::rows::{Row, RowQuery, Rows};

use super::Page;
use crate::browser::{clock, dom};
use crate::pages::parts::judgement::verdict;
use crate::pages::parts::loading::skeleton;
use crate::reactive::{effect, memo};
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::ui::pager::pager;
use crate::ui::search_box::search_box;
use crate::ui::segments::segments;
use crate::view::{El, Node, el, group, live};

/// Rows of a page.
const PAGE: usize = 25;

/// Words for the answers, as a list says them.
const WORDS: [&str; 3] = ["nobody", "maybe", "told"];

fn answer_of(choice: &str) -> Option<Answer> {
    let answers = [Answer::No, Answer::Uncertain, Answer::Yes];
    let mut pairs = WORDS.into_iter().zip(answers);
    pairs
        .find(|(word, _)| *word == choice)
        .map(|(_, answer)| answer)
}

/// The card.
pub fn card(page: Page) -> El {
    let app = page.app;
    let told = RwSignal::new("all");
    let search = RwSignal::new(String::new());
    let at = RwSignal::new(1_usize);
    // Another choice begins with its first page.
    effect(move |_| {
        told.track();
        search.track();
        page.of.track();
        at.set(1);
    });
    let query = memo(move |_| {
        Some(Ask::Rows(RowQuery {
            told: answer_of(told.get()),
            by: page.of.get(),
            search: search.get(),
            from: (at.get() - 1) * PAGE,
            count: PAGE,
        }))
    });
    let reply = app.simulation.answer(query.into());
    // The last page that was there stays until the next one is.
    let rows = memo(move |before: Option<&Option<Arc<Reply>>>| {
        reply.get().or_else(|| before.cloned().flatten())
    });
    let total = Signal::derive(move || match rows.get().as_deref() {
        Some(Reply::Rows(rows)) => rows.total,
        _ => 0,
    });
    let choices = vec![
        ("all", "All"),
        ("told", "Told"),
        ("maybe", "Uncertain"),
        ("nobody", "Nobody told"),
    ];
    el("section")
        .class("card")
        .attr("aria-labelledby", "events-title")
        .child(
            el("div")
                .class("pad")
                .child(el("h2").attr("id", "events-title").text("Each event"))
                .child(
                    el("div")
                        .class("tools")
                        .attr("role", "search")
                        .child(search_box(
                            "events-search",
                            "Search the events",
                            "Search operation, user, resource …",
                            search.into(),
                            move |text| search.set(text),
                        ))
                        .child(segments(
                            "events-told",
                            "What became of them",
                            choices,
                            told.into(),
                            move |choice| told.set(choice),
                        ))
                        .child(
                            el("p")
                                .class("count")
                                .attr("role", "status")
                                .child(live(move || counted(total.get(), "event", "events"))),
                        ),
                ),
        )
        .child(live(move || match rows.get().as_deref() {
            Some(Reply::Rows(rows)) => table(page, rows),
            _ => skeleton(),
        }))
        .child(el("div").class("pad-x").child(pager(
            at.into(),
            Signal::derive(move || total.get().div_ceil(PAGE)),
            Callback::new(move |to| at.set(to)),
        )))
}

fn table(page: Page, rows: &Rows) -> Node {
    if rows.rows.is_empty() {
        return el("div")
            .class("empty")
            .child(icon("search"))
            .child(el("h2").text("No such events"))
            .child(el("p").text("Choose others, or search for something else."))
            .into();
    }
    let all = page.each.get().unwrap_or_default();
    let offset = clock::offset_minutes();
    let body = rows
        .rows
        .iter()
        .map(|row| event_row(page, &all, row, offset))
        .collect::<Node>();
    let column = |label: &'static str| el("th").attr("scope", "col").text(label);
    el("div")
        .class("scroller")
        .child(
            el("table")
                .class("list cards")
                .child(el("caption").class("unseen").text("Events"))
                .child(
                    el("thead").child(
                        el("tr")
                            .child(column("When"))
                            .child(column("What"))
                            .child(column("Who"))
                            .child(column("Told"))
                            .child(el("th").child(el("span").class("unseen").text("Actions"))),
                    ),
                )
                .child(el("tbody").child(body)),
        )
        .into()
}

fn event_row(page: Page, all: &[Notification], row: &Row, offset: i32) -> El {
    let (at, event) = (row.at, &row.event);
    let time = row
        .time_ms
        .map_or_else(|| "not said".to_owned(), |ms| when::exact(ms, offset));
    let word = |text: &Option<String>| text.clone().unwrap_or_else(|| "?".to_owned());
    let what = [&word(&event.service_type), " ", &word(&event.trace_name)].concat();
    let [_, code, rating, _, id, name] = &event.fields;
    let resource = name.clone().or_else(|| id.clone());
    let details = [resource, code.clone(), rating.clone()];
    let details: Vec<String> = details.into_iter().flatten().collect();
    let names: Vec<&str> = row
        .by
        .iter()
        .filter_map(|at| all.get(*at))
        .map(|one| one.name.as_str())
        .collect();
    // Beside one notification the others are only mentioned.
    let one = page.of.get_untracked();
    let words = one.map_or(WORDS, |_| ["not by it", "maybe", "by it"]);
    let names = names.join(", ");
    let others = (!names.is_empty()).then(|| {
        let before = if one.is_some() { "told by " } else { "" };
        el("span")
            .class("sub wrap")
            .child([before, &names].concat())
    });
    let label = ["Why: ", &what, ", ", &time].concat();
    el("tr")
        .live("data-selected", move || {
            (page.explained.get() == Some(at)).then_some("")
        })
        .child(
            el("td")
                .attr("data-label", "When")
                .class("nowrap small")
                .child(time),
        )
        .child(
            el("td")
                .attr("data-label", "What")
                .child(el("span").class("mono wrap").child(what))
                .child(el("span").class("sub").child(details.join(" · "))),
        )
        .child(
            el("td").attr("data-label", "Who").class("wrap").child(
                event
                    .user
                    .clone()
                    .unwrap_or_else(|| "the system".to_owned()),
            ),
        )
        .child(
            el("td")
                .attr("data-label", "Told")
                .child(verdict(row.told, words))
                .child(others),
        )
        .child(
            el("td").class("acts").child(group([el("button")
                .attr("type", "button")
                .class("btn slim")
                .attr("id", why_id(at))
                .attr("aria-label", label)
                .on("click", move |_| {
                    page.explained.set(Some(at));
                    dom::focus_soon("explanation-title");
                })
                .text("Why?")
                .into()])),
        )
}

fn why_id(at: usize) -> String {
    ["why-", &at.to_string()].concat()
}

/// Closes the explanation; the focus goes back to where it was asked for.
pub fn back_button(page: Page) -> Node {
    button("btn quiet slim", None, "Close", move || {
        let at = page.explained.get_untracked();
        page.explained.set(None);
        if !at.is_some_and(|at| dom::focus(&why_id(at))) {
            dom::focus("result-of");
        }
    })
}
