//! The pasted documents with every correction made, to look at before they are taken.

use leptos::prelude::*;
use setup::doctor::correct;
use setup::mask::{holds, left_out};
use setup::policy::Kind;

use super::doctor::{box_id, put, title, with_texts};
use super::documents::ways_out;
use super::{Page, difference};
use crate::browser::dom;
use crate::reactive::memo;
use crate::ui::button::button;
use crate::view::{El, Node, el, group, live};

const CORRECTED: &str = "corrected";

/// Every correction at once, to look at before it is taken.
pub fn everything(page: Page) -> Node {
    let corrected = memo(move |_| with_texts(page, correct).unwrap_or_default());
    let open = RwSignal::new(false);
    let any = memo(move |_| {
        corrected.with(|papers| Kind::ALL.into_iter().any(|kind| papers.get(kind).is_some()))
    });
    live(move || {
        if !any.get() {
            return Node::Nothing;
        }
        if !open.get() {
            return el("div")
                .class("stack")
                .child(button(
                    "btn primary",
                    Some("check"),
                    "Correct everything",
                    move || {
                        open.set(true);
                        dom::focus_soon(CORRECTED);
                    },
                ))
                .child(el("p").class("hint").text(
                    "Repairs the form and adds what the connector needs. Nobody else gets or loses anything; what narrows access is beside its finding.",
                ))
                .into();
        }
        let papers = move || {
            let all = Kind::ALL.into_iter().filter_map(|kind| {
                let after = corrected.with(|papers| papers.get(kind).clone())?;
                Some(one_corrected(page, kind, after))
            });
            all.collect::<Node>()
        };
        group([
            el("h2")
                .attr("id", CORRECTED)
                .attr("tabindex", "-1")
                .text("Corrected documents")
                .into(),
            live(papers),
        ])
    })
}

fn one_corrected(page: Page, kind: Kind, after: String) -> El {
    let before = page
        .pasted
        .with_untracked(|pasted| pasted.get(kind).clone());
    let secret = page
        .values
        .setup
        .with_untracked(|setup| setup.as_ref().is_some_and(|setup| holds(setup, &after)));
    let leave_out = move |text: &str| {
        let setup = page.values.setup.get_untracked();
        match setup.filter(|_| !page.include.get()) {
            Some(setup) => left_out(&setup, text),
            None => text.to_owned(),
        }
    };
    let (shown, copied, taken) = (after.clone(), after.clone(), after);
    let had = before.clone();
    let name = match kind {
        Kind::Trust => "trust-policy.json",
        Kind::Permissions => "role-permissions.json",
        Kind::Topic => "topic-policy.json",
        Kind::Key => "key-policy.json",
    };
    el("section")
        .class("card pad stack")
        .attr("aria-label", ["Corrected: ", title(kind)].concat())
        .child(el("h3").child(title(kind)))
        .child(live(move || {
            difference::lines_of(title(kind), &leave_out(&had), &leave_out(&shown))
        }))
        .child(
            el("div")
                .class("row")
                .child(live(move || {
                    let taken = taken.clone();
                    (!secret || page.include.get() || holds_already(page, &before)).then(|| {
                        button("btn slim", Some("up"), "Put it into the box", move || {
                            put(page, kind, taken.clone());
                            dom::focus(box_id(kind));
                        })
                    })
                }))
                .child(ways_out(
                    "corrected document",
                    name,
                    Signal::derive(move || leave_out(&copied)),
                    true,
                )),
        )
}

/// Whether the box shows the external ID already, because it was pasted.
fn holds_already(page: Page, pasted: &str) -> bool {
    page.values
        .setup
        .with_untracked(|setup| setup.as_ref().is_some_and(|setup| holds(setup, pasted)))
}
