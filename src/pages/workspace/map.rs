//! The routing map of a connection: from services over notifications to targets, drawn
//! and as a table.

mod drawing;
mod names;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use domain::cts::Listening;
use leptos::prelude::*;
use messages::workspace_map as say;
use screen::route::WorkspaceView;
use screen::routing_map::{Dead, MapFacts, Mapped, RoutingMap};
use screen::verdict::{VerdictState, of_stored_notification};
use screen::workspace::Besides;

use super::asked::Asked;
use super::looked_at::{Here, looked_at};
use super::scope::Scope;
use crate::components::button::Button;
use crate::components::segments::Segments;
use crate::pages::connections::switch_to;
use crate::reactive::memo;
use crate::state::language::{collate, of_name, t};
use crate::state::session::surroundings;
use crate::state::{App, use_app};
use drawing::Drawing;
use table::MapTable;

/// What is read for it.
const BESIDES: Besides = Besides {
    topics: false,
    catalogue: true,
};

/// The page.
#[component]
pub fn MapPage() -> impl IntoView {
    let app = use_app();
    if app.simulation.source.get_untracked().is_some() {
        app.simulation.follow(app);
    }
    let (asked, form) = (
        Asked::new(app, WorkspaceView::Map, "connection"),
        Asked::new(app, WorkspaceView::Map, "as"),
    );
    let here = looked_at(app);
    let used = memo(move |_| app.session.connection().id.clone());
    let chosen = memo(move |_| {
        let (asked, used) = (asked.value.get(), used.get());
        here.with(|all| {
            let with = |id: &str| all.iter().find(|it| it.connection.id == id);
            let found = with(&asked).or_else(|| with(&used));
            found.or_else(|| all.first()).cloned()
        })
    });
    let is_used = memo(move |_| {
        let used = used.get();
        chosen.with(|it| it.as_ref().is_some_and(|it| it.connection.id == used))
    });
    let map = memo(move |_| {
        let is_used = is_used.get();
        chosen.with(|here| {
            here.as_ref()
                .and_then(|here| routing_map(app, here, is_used))
        })
    });
    let is_table = memo(move |_| form.value.with(|it| it == "table"));
    let shown = Signal::derive(move || if is_table.get() { "table" } else { "map" });
    let widths = move || {
        let by_events = map.with(|map| map.as_ref().is_some_and(|it| it.by_events));
        t(if by_events {
            say::BY_EVENTS
        } else {
            say::BY_NOTIFICATIONS
        })
    };
    let switch = move || {
        if let Some(here) = chosen.get_untracked() {
            switch_to(app, &here.connection.id);
        }
    };
    let drawn = move || {
        let Some(map) = map.get() else {
            return view! { <p>{t(say::NOT_READ)}</p> }.into_any();
        };
        let is_linked = is_used.get();
        if map.nodes.is_empty() {
            view! { <p>{t(say::NOTHING)}</p> }.into_any()
        } else if is_table.get() {
            view! { <MapTable map is_linked /> }.into_any()
        } else {
            view! { <Drawing map is_linked /> }.into_any()
        }
    };
    view! {
        <Scope besides=BESIDES />
        <section class="card pad" aria-label=t(say::CAPTION)>
            <div class="tools">
                <ConnectionChoice here chosen asked />
                <Segments
                    name="map-form"
                    legend=t(say::SHOWN_AS)
                    choices=vec![("map", t(say::AS_MAP)), ("table", t(say::AS_TABLE))]
                    chosen=shown
                    on_choose=move |value: &'static str| {
                        form.set(if value == "table" { value } else { "" });
                    }
                />
                <Show when=move || chosen.with(Option::is_some) && !is_used.get()>
                    <Button label=t(say::SWITCH) on_press=switch />
                </Show>
            </div>
            <p class="small ink-2">{widths}</p>
            {drawn}
        </section>
    }
}

/// The choice of the connection.
#[component]
fn ConnectionChoice(
    here: Memo<Vec<Here>>,
    chosen: Memo<Option<Here>>,
    asked: Asked,
) -> impl IntoView {
    let names = memo(move |_| {
        let name = |it: &Here| (it.connection.id.clone(), it.connection.name.clone());
        here.with(|all| all.iter().map(name).collect::<Vec<_>>())
    });
    let current = memo(move |_| chosen.with(|it| it.as_ref().map(|it| it.connection.id.clone())));
    let options = move || {
        names
            .get()
            .into_iter()
            .map(|(id, name)| {
                let value = id.clone();
                let is_chosen = move || current.with(|it| it.as_ref() == Some(&id));
                view! {
                    <option value=value lang=of_name(&name) selected=is_chosen>
                        {name.clone()}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <label class="inline">
            <span>{t(say::CONNECTION)}</span>
            <select class="input" on:change=move |event| asked.set(&event_target_value(&event))>
                {options}
            </select>
        </label>
    }
}

/// The map of a connection; nothing where it was not read.
fn routing_map(app: App, here: &Here, is_used: bool) -> Option<RoutingMap> {
    let reading = here.reading.as_ref()?;
    let list = reading.notifications.get()?;
    let connection = app.session.find(&here.connection.id)?;
    let (context, assumptions) = (surroundings(&connection), app.assumptions.get());
    let listening: BTreeMap<String, Listening> = reading.listeners();
    let notifications = list.iter().map(|notification| {
        let events = is_used
            .then(|| app.store.events_about(&notification.id))
            .flatten();
        let verdict = of_stored_notification(notification, &context, assumptions, events);
        let target = notification.topic.as_deref().filter(|it| !it.is_empty());
        let heard = target.map(|urn| reading.listening_to(urn));
        let dead = match (notification.enabled, heard) {
            (Some(false), _) => Some(Dead::Disabled),
            _ if verdict.state == VerdictState::NeverMatches => Some(Dead::NeverMatches),
            (_, None) => Some(Dead::NoTarget),
            (_, Some(Listening::NoTopic)) => Some(Dead::NoTopic),
            (_, Some(Listening::None)) => Some(Dead::NobodySubscribed),
            (_, Some(Listening::Unconfirmed)) => Some(Dead::Unconfirmed),
            (_, Some(Listening::Unknown | Listening::Function | Listening::Confirmed)) => None,
        };
        let verdict = match heard {
            Some(listening) => verdict.heard(listening),
            None => verdict,
        };
        // What the list calls unknown, or finds an error in, is not called active here.
        let is_doubtful = matches!(verdict.state, VerdictState::Unknown | VerdictState::Errors);
        Mapped {
            notification,
            dead,
            is_unknown: dead.is_none() && is_doubtful,
            events: events.map(|it| it.matching.yes),
        }
    });
    let catalogue = reading
        .catalogue
        .get()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let services: BTreeSet<&str> = catalogue.iter().map(|set| &*set.service_type).collect();
    let facts = MapFacts {
        notifications: notifications.collect(),
        services: services.into_iter().collect(),
        listening,
    };
    Some(RoutingMap::of(&facts, collate))
}
