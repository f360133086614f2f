//! What if the notification were different? Rules, users and the whole can be
//! switched off and on; the difference is seen at once and can be taken along.

use domain::notification::{Condition, Notification, NotificationForm};
use leptos::prelude::*;
use screen::route::Route;

use super::Page;
use crate::browser::dom;
use crate::pages::parts::rule_line::rule_line;
use crate::reactive::effect;
use crate::ui::button::button;
use crate::ui::segments::segments;
use crate::view::{El, Node, el, live};

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
pub fn section(page: Page, stored: Notification) -> El {
    let start = Switches::of(&stored);
    let switches = RwSignal::new(start.clone());
    let (for_effect, for_edit) = (stored.clone(), stored.clone());
    effect(move |_| {
        let changed = switches.get().apply(&for_effect);
        page.changed.set((changed != for_effect).then_some(changed));
    });
    let tick = move |label: Node, place: fn(&mut Switches, usize) -> Option<&mut bool>, at| {
        let now = move || {
            let mut switches = switches.get();
            place(&mut switches, at).is_some_and(|on| *on)
        };
        el("label")
            .class("tick")
            .child(
                el("input")
                    .attr("type", "checkbox")
                    .prop("checked", now)
                    .on("change", move |e| {
                        let wanted = dom::is_checked(&e);
                        switches.update(|switches| {
                            if let Some(on) = place(switches, at) {
                                *on = wanted;
                            }
                        });
                    }),
            )
            .child(el("span").child(label))
    };
    let filter = stored.filter.as_ref().map(|filter| {
        let rules = (0..).zip(&filter.rules);
        let rules = rules
            .map(|(at, text)| tick(rule_line(text), |s, at| s.rules.get_mut(at), at))
            .collect::<Node>();
        let known = !matches!(filter.condition, Condition::Other(_)) && filter.rules.len() > 1;
        el("div")
            .child(tick("Its filter".into(), |s, _| Some(&mut s.filter), 0))
            .child(
                el("div")
                    .class("indented")
                    .child(rules)
                    .child(known.then(|| condition(switches))),
            )
    });
    let users = (!stored.user_groups.is_empty())
        .then(|| tick("Only its users".into(), |s, _| Some(&mut s.users), 0));
    el("fieldset")
        .class("what-if")
        .child(el("legend").text("What if?"))
        .child(tick("Enabled".into(), |s, _| Some(&mut s.enabled), 0))
        .child(users)
        .child(filter)
        .child(live(move || {
            page.changed.get().map(|changed| {
                let (back, id) = (start.clone(), for_edit.id.clone());
                el("div")
                    .class("row")
                    .child(button(
                        "btn",
                        Some("edit"),
                        "Edit with these changes",
                        move || {
                            let form = NotificationForm::from(&changed);
                            let app = page.app;
                            app.store.proposed.set_value(Some((Some(id.clone()), form)));
                            app.nav.go(Route::NotificationEdit(id.clone()));
                        },
                    ))
                    .child(button("btn quiet", None, "As it is stored", move || {
                        switches.set(back.clone());
                        dom::focus("result-of");
                    }))
            })
        }))
}

fn condition(switches: RwSignal<Switches>) -> Node {
    segments(
        "what-if-condition",
        "How the rules are combined",
        vec![("all", "all rules"), ("any", "one is enough")],
        Signal::derive(move || {
            if switches.get().all_rules {
                "all"
            } else {
                "any"
            }
        }),
        move |chosen| switches.update(|switches| switches.all_rules = chosen == "all"),
    )
}
