//! What if the notification were different? Rules, users and the whole can be
//! switched off and on; the difference is seen at once and can be taken along.

use domain::notification::{Condition, Filter, Notification, NotificationForm};
use leptos::prelude::*;
use messages::simulator as say;
use screen::route::Route;

use super::state::SimulatorState;
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::rule_line::RuleLine;
use crate::components::segments::Segments;
use crate::reactive::effect;
use crate::state::language::t;

/// What of the stored notification counts.
#[derive(Clone, PartialEq)]
struct Switches {
    enabled: bool,
    users: bool,
    filter: bool,
    all_rules: bool,
    rules: Vec<bool>,
}

impl Switches {
    fn of(stored: &Notification) -> Self {
        let filter = stored.filter.as_ref();
        Self {
            enabled: stored.enabled != Some(false),
            users: !stored.user_groups.is_empty(),
            filter: filter.is_some_and(|filter| filter.active != Some(false)),
            all_rules: filter.is_none_or(|filter| filter.condition != Condition::Or),
            rules: filter.map_or(Vec::new(), |filter| vec![true; filter.rules.len()]),
        }
    }

    /// The notification with only what counts.
    fn apply(&self, stored: &Notification) -> Notification {
        let mut changed = stored.clone();
        if self.enabled != (stored.enabled != Some(false)) {
            changed.enabled = Some(self.enabled);
        }
        if !self.users {
            changed.user_groups.clear();
        }
        if let Some(filter) = &mut changed.filter {
            if self.filter != (filter.active != Some(false)) {
                filter.active = Some(self.filter);
            }
            if !matches!(filter.condition, Condition::Other(_)) {
                filter.condition = if self.all_rules {
                    Condition::And
                } else {
                    Condition::Or
                };
            }
            let mut kept = self.rules.iter();
            filter
                .rules
                .retain(|_| kept.next().copied().unwrap_or(true));
        }
        if changed.filter.as_ref().is_some_and(|f| f.rules.is_empty()) {
            changed.filter = None;
        }
        changed
    }
}

/// The switches for a notification.
#[component]
pub fn WhatIf(
    /// What is looked at.
    state: SimulatorState,
    /// The notification as it is stored.
    stored: Notification,
) -> impl IntoView {
    let start = Switches::of(&stored);
    let switches = RwSignal::new(start.clone());
    let for_effect = stored.clone();
    effect(move |_| {
        let changed = switches.get().apply(&for_effect);
        let differs = changed != for_effect;
        state.changed.set(differs.then_some(changed));
    });
    let users = (!stored.user_groups.is_empty()).then(|| {
        view! {
            <SwitchTick place=|s, _| Some(&mut s.users) switches>
                {t(say::SWITCH_USERS)}
            </SwitchTick>
        }
    });
    let id = stored.id;
    let take_along = move |changed: Notification| {
        let (id, start, app) = (id.clone(), start.clone(), state.app);
        let edit = move || {
            let form = NotificationForm::from(&changed);
            app.store.proposed.set_value(Some((Some(id.clone()), form)));
            app.nav.go(Route::NotificationEdit(id.clone()));
        };
        let undo = move || {
            switches.set(start.clone());
            dom::focus("result-of");
        };
        view! {
            <div class="row">
                <Button icon="edit" label=t(say::EDIT_WITH_CHANGES) on_press=edit />
                <Button class="btn quiet" label=t(say::RESET) on_press=undo />
            </div>
        }
    };
    view! {
        <fieldset class="what-if">
            <legend>{t(say::TRY_CHANGES)}</legend>
            <SwitchTick place=|s, _| Some(&mut s.enabled) switches>
                {t(say::SWITCH_ENABLED)}
            </SwitchTick>
            {users}
            {stored.filter.map(|filter| view! { <FilterSwitches switches filter /> })}
            {move || state.changed.get().map(&take_along)}
        </fieldset>
    }
}

/// The switches for a filter and its rules.
#[component]
fn FilterSwitches(switches: RwSignal<Switches>, filter: Filter) -> impl IntoView {
    let known = !matches!(filter.condition, Condition::Other(_)) && filter.rules.len() > 1;
    let rules = filter
        .rules
        .into_iter()
        .enumerate()
        .map(|(at, text)| {
            view! {
                <SwitchTick place=|s, at| s.rules.get_mut(at) switches at>
                    <RuleLine text />
                </SwitchTick>
            }
        })
        .collect_view();
    view! {
        <div>
            <SwitchTick place=|s, _| Some(&mut s.filter) switches>
                {t(say::SWITCH_FILTER)}
            </SwitchTick>
            <div class="indented">
                {rules} {known.then(|| view! { <ConditionSwitch switches /> })}
            </div>
        </div>
    }
}

/// A tick box for one of the switches.
#[component]
fn SwitchTick(
    switches: RwSignal<Switches>,
    /// The switch.
    place: fn(&mut Switches, usize) -> Option<&mut bool>,
    /// Which of several it is.
    #[prop(optional)]
    at: usize,
    /// What it is called.
    children: Children,
) -> impl IntoView {
    let is_on = move || place(&mut switches.get(), at).is_some_and(|on| *on);
    let change = move |event| {
        let ticked = event_target_checked(&event);
        switches.update(|switches| {
            if let Some(on) = place(switches, at) {
                *on = ticked;
            }
        });
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=is_on on:change=change />
            <span>{children()}</span>
        </label>
    }
}

/// How the rules are combined.
#[component]
fn ConditionSwitch(switches: RwSignal<Switches>) -> impl IntoView {
    let chosen = move || {
        if switches.with(|switches| switches.all_rules) {
            "all"
        } else {
            "any"
        }
    };
    view! {
        <Segments
            name="what-if-condition"
            legend=t(say::HOW_COMBINED)
            choices=vec![("all", t(say::MATCH_ALL)), ("any", t(say::MATCH_ANY))]
            chosen=Signal::derive(chosen)
            on_choose=move |word| switches.update(|switches| switches.all_rules = word == "all")
        />
    }
}
