//! The card that says when a notification fires: what is proved about it, and the
//! plainest events it fires for and keeps to itself.

use std::sync::Arc;

use domain::cts::RuleField;
use domain::cts::rule::Rule;
use domain::matching::{Event, OTHER, Proof, Reason, prove};
use domain::notification::{Notification, QuickFix, Scope};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clock, dom};
use crate::pages::parts::assumptions::assumptions;
use crate::reactive::memo;
use crate::state::App;
use crate::ui::button::button;
use crate::ui::field::control_id;
use crate::ui::icon::icon;
use crate::view::{El, Node, el, live};

/// When a new page has been painted, in milliseconds.
const AFTER_PAINTING_MS: u32 = 40;

/// Says what can be done about a reason, and does it.
#[derive(Clone, Copy)]
pub struct Mending {
    /// What can be done.
    pub offer: Callback<Reason, Option<QuickFix>>,
    /// Does it to the form as it is by then.
    pub apply: Callback<Reason>,
}

/// The card for a notification, stored or being edited.
pub fn proof_card(
    app: App,
    notification: Signal<Option<Notification>>,
    mending: Option<Mending>,
) -> Node {
    let topic = memo(move |_| notification.with(|one| one.as_ref()?.topic.clone()));
    // Only one that tells the same target can make it superfluous.
    let others = memo(move |_| {
        let list = app.store.notifications.get().unwrap_or_default();
        let topic = topic.get();
        let same = list.topics().map(|other| other == topic.as_deref());
        Arc::new(list.those(same))
    });
    // Among many thousands that takes a while: after the page is there.
    let begun = RwSignal::new(false);
    spawn_local(async move {
        clock::sleep(AFTER_PAINTING_MS).await;
        let _ = begun.try_set(true);
    });
    live(move || {
        if !begun.get() {
            return None;
        }
        let notification = notification.get()?;
        let others = others.get();
        let proof = prove(&notification, &others, app.assumptions.get())?;
        Some(card(&notification, &others, &proof, mending).child(assumptions(app)))
    })
}

fn card(
    notification: &Notification,
    others: &[Notification],
    proof: &Proof,
    mending: Option<Mending>,
) -> El {
    let reasons = proof
        .reasons
        .iter()
        .map(|reason| {
            let button = mending.and_then(|Mending { offer, apply }| {
                let label = offer.run(reason.clone())?.label;
                let reason = reason.clone();
                Some(button("btn slim", None, label, move || {
                    apply.run(reason.clone());
                    dom::focus(&control_id("filter"));
                }))
            });
            // What could be shorter works all the same; the verdict does not count it.
            let (class, icon_name) = match reason {
                Reason::RedundantRule(_) | Reason::CoveredBy(_) => ("note plain", "info"),
                _ => ("note warn", "alert"),
            };
            el("li")
                .child(
                    el("span")
                        .class(class)
                        .child(icon(icon_name))
                        .child(el("span").child(words(reason, notification, others))),
                )
                .child(button)
        })
        .collect::<Node>();
    let example = |label: &'static str, event: Option<&Event>| {
        event.map(|event| {
            el("div")
                .child(el("dt").text(label))
                .child(el("dd").class("rules").child(chips(notification, event)))
        })
    };
    let never = |reason: &Reason| matches!(reason, Reason::NeverFires(_));
    let open = proof.fires.is_none() && !proof.reasons.iter().any(never);
    el("section")
        .class("card pad stack")
        .attr("aria-labelledby", "proof-title")
        .child(
            el("h2")
                .attr("id", "proof-title")
                .text("When does it fire?"),
        )
        .child((!proof.reasons.is_empty()).then(|| el("ul").class("stack").child(reasons)))
        .child(open.then(|| {
            el("p").class("ink-2").text(
                "Whether it ever fires is not known: what the service does with such rules or \
                 values is not documented.",
            )
        }))
        .child(
            el("dl")
                .class("stack")
                .child(example("For example", proof.fires.as_ref()))
                .child(example("But not", proof.kept.as_ref())),
        )
}

fn words(reason: &Reason, notification: &Notification, others: &[Notification]) -> String {
    let rule = |at: usize| {
        let rules = notification.filter.as_ref().map(|filter| &filter.rules);
        let rule = rules.and_then(|rules| rules.get(at));
        rule.map_or("", String::as_str)
    };
    match reason {
        Reason::FilterOff => {
            "Its filter is stored but switched off, so the rules have no effect.".to_owned()
        }
        Reason::UnlistedValue(at) => [
            "The rule “",
            rule(*at),
            "” compares with a text that is not documented for its field.",
        ]
        .concat(),
        Reason::NeverFires(rules) => match rules.as_slice() {
            [only] => ["It never fires: “", rule(*only), "” never holds."].concat(),
            all => {
                let all: Vec<&str> = all.iter().map(|at| rule(*at)).collect();
                let all = all.join("” and “");
                ["It never fires: “", &all, "” never hold together."].concat()
            }
        },
        Reason::FilterLetsAllThrough => {
            "Its filter keeps nothing back: every event gets through.".to_owned()
        }
        Reason::RedundantRule(at) => [
            "The rule “",
            rule(*at),
            "” can go: without it the same events fire.",
        ]
        .concat(),
        Reason::CoveredBy(at) => {
            let name = others.get(*at).map_or("", |other| &other.name);
            ["“", name, "” tells the same target about all of this, too."].concat()
        }
    }
}

/// What an example has, as far as this notification looks at it.
fn chips(notification: &Notification, event: &Event) -> Node {
    let chip = |text: String| el("span").class("chip mono").child(text);
    let mut shown = Vec::new();
    if notification.scope == Scope::Customized {
        let operation = [&event.service_type, &event.trace_name];
        shown.extend(
            operation
                .into_iter()
                .flatten()
                .map(|text| chip(text.clone())),
        );
    } else {
        shown.push(chip("any operation".to_owned()));
    }
    if !notification.user_groups.is_empty() {
        shown.extend(event.user.iter().map(|user| chip(["by ", user].concat())));
    }
    let rules = notification.filter.iter().flat_map(|filter| &filter.rules);
    let looked_at: Vec<RuleField> = rules
        .filter_map(|text| Rule::parse(text).ok())
        .map(|rule| rule.field())
        .collect();
    for field in RuleField::ALL {
        let name = field.as_str();
        match event.field(field) {
            Some(value) if value.starts_with(OTHER) => {
                shown.push(chip([name, " is something else"].concat()));
            }
            Some(value) => shown.push(chip([name, " = ", value].concat())),
            None if looked_at.contains(&field) => shown.push(chip(["no ", name].concat())),
            None => {}
        }
    }
    shown.into_iter().collect()
}
