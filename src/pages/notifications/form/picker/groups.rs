//! What of the catalogue was found: services, their resource types, operations.

use leptos::prelude::*;
use messages::{Arg, picker as words};
use screen::picker::{CheckedState, Found, OperationIndex};

use super::selection::Selection;
use crate::components::icon::Icon;
use crate::reactive::{effect, memo};
use crate::state::language::t;

/// What is found is unfolded up to as many operations; more would not be read.
const MOST_UNFOLDED: usize = 150;

/// Which services are unfolded.
#[derive(Clone, Copy)]
struct Folding {
    /// Folded and unfolded by hand since the search changed.
    turned: RwSignal<Vec<String>>,
    /// Whether the others are unfolded.
    unfolded: Memo<bool>,
}

impl Folding {
    fn new(selection: Selection) -> Self {
        let turned = RwSignal::new(Vec::new());
        effect(move |_| {
            selection.search.track();
            turned.update(Vec::clear);
        });
        Self {
            turned,
            unfolded: memo(move |_| selection.is_searching() && selection.count() <= MOST_UNFOLDED),
        }
    }

    fn is_open(self, service: &str) -> bool {
        let turned = self.turned.with(|all| all.iter().any(|one| one == service));
        self.unfolded.get() != turned
    }

    fn turn(self, service: &str) {
        self.turned
            .update(|all| match all.iter().position(|one| one == service) {
                Some(at) => drop(all.remove(at)),
                None => all.push(service.to_owned()),
            });
    }
}

/// The services found. Their operations are made only where they are shown.
#[component]
pub fn FoundServices(
    /// The choice being made.
    selection: Selection,
) -> impl IntoView {
    let folding = Folding::new(selection);
    let nothing = move || {
        if selection.is_searching() {
            t(words::NONE_FOUND)
        } else {
            t(words::CATALOG_EMPTY)
        }
    };
    view! {
        <Show
            when=move || !selection.found.with(Vec::is_empty)
            fallback=move || view! { <p class="ink-2">{nothing}</p> }
        >
            <ul class="picks">
                <For
                    each=move || selection.found.get()
                    key=|found| (found.service.clone(), found.groups.clone())
                    let:found
                >
                    <FoundService selection folding found />
                </For>
            </ul>
        </Show>
    }
}

/// A service: a button that unfolds it, and a tick box for all that was found of it.
#[component]
fn FoundService(selection: Selection, folding: Folding, found: Found) -> impl IntoView {
    let name = found.service.clone();
    let places: Vec<OperationIndex> = found.places().collect();
    let count = places.len();
    let (to_count, of, to_turn) = (places.clone(), name.clone(), name.clone());
    let is_open = memo(move |_| folding.is_open(&of));
    let expanded = move || if is_open.get() { "true" } else { "false" };
    let chosen = move || {
        let chosen = selection.chosen;
        let chosen = chosen.with(|c| c.count(to_count.iter().copied()));
        t(words::Share { chosen, count })
    };
    let label = all_of(selection, count, name.clone());
    let groups = move || {
        found
            .groups
            .iter()
            .map(|(at, operations)| {
                let operations = operations.clone();
                view! { <ResourceType selection at=*at operations /> }
            })
            .collect_view()
    };
    view! {
        <li>
            <div class="pick-head">
                <button
                    type="button"
                    class="btn quiet"
                    aria-expanded=expanded
                    on:click=move |_| folding.turn(&to_turn)
                >
                    <Icon name="fold" />
                    <b>{name}</b>
                    " "
                    <span class="small dim">{chosen}</span>
                </button>
                <Tick selection places label />
            </div>
            {move || is_open.get().then(&groups)}
        </li>
    }
}

/// “all 14 of ECS · ecs”, “the one found of DNS”.
fn all_of(selection: Selection, count: usize, of: String) -> Signal<String> {
    Signal::derive(move || {
        let of = Arg::from(&of);
        if selection.is_searching() {
            t(words::AllFoundOf { count, of })
        } else {
            t(words::AllOf { count, of })
        }
    })
}

/// A resource type: a tick box for all of it, and one for each operation.
#[component]
fn ResourceType(selection: Selection, at: usize, operations: Vec<usize>) -> impl IntoView {
    let catalogue = selection.catalogue();
    let group = catalogue.group(at)?;
    let title = [&group.service, " · ", &group.resource].concat();
    let places: Vec<OperationIndex> = operations.iter().map(|one| (at, *one)).collect();
    let label = all_of(selection, places.len(), title.clone());
    let operations = operations
        .into_iter()
        .map(|one| {
            let (places, label) = (vec![(at, one)], group.operation(one).to_owned());
            view! { <Tick selection places label /> }
        })
        .collect_view();
    Some(view! {
        <fieldset class="pick">
            <legend class="unseen">{title}</legend>
            <Tick selection places label />
            <div class="pick-names mono">{operations}</div>
        </fieldset>
    })
}

/// A tick box for one operation or several; in between when some are chosen.
#[component]
fn Tick(
    selection: Selection,
    places: Vec<OperationIndex>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let places = StoredValue::new(places);
    let share = move || {
        places.with_value(|places| {
            let chosen = selection.chosen;
            chosen.with(|c| c.share(places.iter().copied()))
        })
    };
    let change = move |event| {
        let on = event_target_checked(&event);
        places.with_value(|places| {
            let chosen = selection.chosen;
            chosen.update(|chosen| chosen.set(places.iter().copied(), on));
        });
    };
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || share() == CheckedState::All
                prop:indeterminate=move || share() == CheckedState::Some
                on:change=change
            />
            <span>{label}</span>
        </label>
    }
}
