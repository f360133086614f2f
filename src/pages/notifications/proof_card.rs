//! The card that says when a notification fires: what is proved about it, and the
//! plainest events it fires for and keeps to itself.

use std::sync::Arc;

use domain::cts::RuleField;
use domain::cts::rule::Rule;
use domain::matching::{Event, OTHER, Proof, Reason, prove};
use domain::notification::{Notification, QuickFix, Scope};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, proof};
use screen::verdict::Verdict;

use crate::browser::{clock, dom};
use crate::components::assumptions::AssumptionSwitches;
use crate::components::button::Button;
use crate::components::field::control_id;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::t;

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

/// A notification, what it was compared with, and what is proved of it.
#[derive(Clone, PartialEq)]
pub struct Proved {
    notification: Notification,
    others: Arc<Vec<Notification>>,
    proof: Proof,
}

impl Proved {
    /// The verdict with notes of what does not count.
    pub fn noted(&self, verdict: Verdict) -> Verdict {
        verdict.noting(&self.notification, &self.others, &self.proof)
    }
}

/// Proves what can be proved about a notification, stored or being edited, beside those
/// that tell the same target; nothing until the page is there.
pub fn proved(app: App, notification: Signal<Option<Notification>>) -> Memo<Option<Arc<Proved>>> {
    let topic = memo(move |_| notification.with(|one| one.as_ref()?.topic.clone()));
    // Only one that tells the same target can make it superfluous.
    let others = memo(move |_| {
        let list = app.store.notifications.get().unwrap_or_default();
        let topic = topic.get();
        let same = list.topics().map(|other| other == topic.as_deref());
        Arc::new(list.those(same))
    });
    let assumed = memo(move |_| app.assumptions.get());
    // Among many thousands that takes a while: after the page is there.
    let begun = RwSignal::new(false);
    spawn_local(async move {
        clock::sleep(AFTER_PAINTING_MS).await;
        let _ = begun.try_set(true);
    });
    memo(move |_| {
        if !begun.get() {
            return None;
        }
        let notification = notification.get()?;
        let others = others.get();
        let proof = prove(&notification, &others, assumed.get())?;
        Some(Arc::new(Proved {
            notification,
            others,
            proof,
        }))
    })
}

/// The card that says when a notification fires, stored or being edited.
#[component]
pub fn ProofCard(
    /// What is proved; there is no card without it.
    proved: Memo<Option<Arc<Proved>>>,
    /// What can be done about what is said of it, if it is being edited.
    #[prop(optional_no_strip)]
    mending: Option<Mending>,
) -> impl IntoView {
    move || {
        let proved = Proved::clone(&*proved.get()?);
        Some(view! { <ProofSection proved mending /> })
    }
}

#[component]
fn ProofSection(proved: Proved, mending: Option<Mending>) -> impl IntoView {
    let Proved {
        notification,
        others,
        proof,
    } = proved;
    let never = |reason: &Reason| matches!(reason, Reason::NeverFires(_));
    let open = proof.fires.is_none() && !proof.reasons.iter().any(never);
    let example = |label: Message, event: Option<&Event>| {
        event.map(|event| {
            view! {
                <div>
                    <dt>{t(label)}</dt>
                    <dd class="rules">{chips(&notification, event)}</dd>
                </div>
            }
        })
    };
    let fires = example(proof::MATCHES, proof.fires.as_ref());
    let kept = example(proof::DOES_NOT_MATCH, proof.kept.as_ref());
    let reasons = proof
        .reasons
        .into_iter()
        .map(|reason| {
            let words = reason.words(&notification, &others);
            view! { <ReasonItem reason words mending /> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="card pad stack" aria-labelledby="proof-title">
            <h2 id="proof-title">{t(proof::TITLE)}</h2>
            {(!reasons.is_empty()).then(|| view! { <ul class="stack">{reasons}</ul> })}
            {open
                .then(|| {
                    view! { <p class="ink-2">{t(proof::NOT_KNOWN)}</p> }
                })}
            <dl class="stack">{fires} {kept}</dl>
            <AssumptionSwitches />
        </section>
    }
}

/// What is said about when it fires, with a button that does something about it.
#[component]
fn ReasonItem(reason: Reason, words: Message, mending: Option<Mending>) -> impl IntoView {
    // What could be shorter works all the same: a note of the verdict.
    let (class, icon) = match reason {
        Reason::RedundantRule(_) | Reason::CoveredBy(_) => ("note plain", "info"),
        _ => ("note warn", "alert"),
    };
    let button = mending.and_then(|Mending { offer, apply }| {
        let label = t(offer.run(reason.clone())?.label);
        let press = move || {
            apply.run(reason.clone());
            dom::focus(&control_id("filter"));
        };
        Some(view! { <Button class="btn slim" label on_press=press /> })
    });
    view! {
        <li>
            <span class=class>
                <Icon name=icon />
                <span>{t(words)}</span>
            </span>
            {button}
        </li>
    }
}

/// What an example has, as far as this notification looks at it.
fn chips(notification: &Notification, event: &Event) -> impl IntoView + use<> {
    let chip = |text: String| view! { <span class="chip mono">{text}</span> };
    let mut shown = Vec::new();
    if notification.scope == Scope::Customized {
        let operation = [&event.service_type, &event.trace_name];
        let named = |text: &String| match text.starts_with(OTHER) {
            true => t(proof::ANY_OPERATION),
            false => text.clone(),
        };
        shown.extend(
            operation
                .into_iter()
                .flatten()
                .map(|text| chip(named(text))),
        );
    } else {
        shown.push(chip(t(proof::ANY_OPERATION)));
    }
    if !notification.user_groups.is_empty() {
        let user = event.user.iter();
        let named = |user: &String| match user.starts_with(OTHER) {
            true => t(proof::BY_ANOTHER_USER),
            false => t(proof::ByUser { user: user.into() }),
        };
        shown.extend(user.map(|user| chip(named(user))));
    }
    let rules = notification.filter.iter().flat_map(|filter| &filter.rules);
    let looked_at: Vec<RuleField> = rules
        .filter_map(|text| Rule::parse(text).ok())
        .map(|rule| rule.field())
        .collect();
    for field in RuleField::ALL {
        let name = field.as_str().into();
        match event.field(field) {
            Some(value) if value.starts_with(OTHER) => {
                shown.push(chip(t(proof::SomethingElse { field: name })));
            }
            Some(value) => {
                let value = value.into();
                shown.push(chip(t(proof::Has { field: name, value })));
            }
            None if looked_at.contains(&field) => {
                shown.push(chip(t(proof::HasNo { field: name })));
            }
            None => {}
        }
    }
    shown.collect_view()
}
