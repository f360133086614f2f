//! What would have been sent: by everybody, or by one notification, which can be
//! changed to see the difference.

use leptos::prelude::*;
use screen::list::grouped;
use simulator::engine::BacktestQuery;
use simulator::message::{Ask, Reply};

use super::{Page, what_if};
use crate::browser::dom;
use crate::pages::parts::backtest::backtest_view;
use crate::pages::parts::loading::skeleton;
use crate::reactive::memo;
use crate::view::{El, Node, el, live};

/// The card.
pub fn card(page: Page) -> El {
    let Page {
        app, of, changed, ..
    } = page;
    let query = memo(move |_| {
        Some(Ask::Backtest(BacktestQuery {
            of: of.get(),
            draft: changed.get().map(Box::new),
        }))
    });
    let backtest = app.simulation.answer(query.into());
    let overview = app.simulation.answer(Signal::stored(Some(Ask::Overview)));
    let whose = memo(move |_| of.get());
    el("section")
        .class("card pad")
        .attr("aria-labelledby", "result-title")
        .child(
            el("h2")
                .attr("id", "result-title")
                .text("What would have been sent"),
        )
        .child(
            el("div")
                .class("field")
                .child(el("label").attr("for", "result-of").text("By"))
                .child(
                    el("select")
                        .attr("id", "result-of")
                        .class("input")
                        .prop("value", move || {
                            of.get().map_or(String::new(), |at| at.to_string())
                        })
                        .on("change", move |e| {
                            changed.set(None);
                            of.set(dom::value_of(&e).parse().ok());
                        })
                        .child(live(move || choices(page, overview.get().as_deref()))),
                ),
        )
        .child(el("div").class("stack").child(live(move || {
            let reply = backtest.get();
            match reply.as_deref() {
                Some(Reply::Backtest(backtest)) => {
                    backtest_view(who(page, untrack(|| of.get())), backtest)
                }
                _ => skeleton(),
            }
        })))
        .child(live(move || {
            whose.get().and_then(|at| {
                let stored = untrack(|| page.notification(at))?;
                Some(what_if::section(page, stored))
            })
        }))
}

fn who(page: Page, of: Option<usize>) -> Node {
    match of.and_then(|at| untrack(|| page.notification(at))) {
        Some(one) => el("b").child(one.name).into(),
        None => "All notifications together".into(),
    }
}

/// Everybody, and each notification with its number of messages.
fn choices(page: Page, overview: Option<&Reply>) -> Node {
    let tallies = match overview {
        Some(Reply::Overview(overview)) => overview.tallies.as_slice(),
        _ => &[],
    };
    let all = page.app.store.notifications.get().unwrap_or_default();
    let now = page.of.get();
    let option = |(at, name): (usize, &str)| {
        let number = tallies
            .get(at)
            .map(|tally| [" (", &grouped(tally.yes), ")"].concat());
        el("option")
            .attr("value", at.to_string())
            .attr("selected", (now == Some(at)).then_some(""))
            .child([name, number.as_deref().unwrap_or_default()].concat())
    };
    let first = el("option").attr("value", "").text("All notifications");
    let rest = all.names().enumerate().map(option).collect::<Node>();
    crate::view::group([first.into(), rest])
}
