//! The choice of a region: a box to search with and a list by cloud and part of the world.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use messages::connections_page;
use screen::choice::Group;
use screen::connection::regions;

use crate::browser::dom;
use crate::components::choice_list::{ChoiceList, Mark, choice_id, count, marked, step};
use crate::components::field::ControlState;
use crate::reactive::memo;
use crate::state::language::t;

/// Searches the known regions.
pub type FindRegions = fn(&str, &regions::Say<'_>) -> Vec<Group>;

/// A box that shows the region of an address. What is typed into it searches the known
/// regions; any other address is typed into the field of the address.
#[component]
pub fn RegionPicker(
    /// The control: its id, and what describes it.
    control: ControlState,
    /// Id of the list.
    list: &'static str,
    /// The regions a search finds.
    find: FindRegions,
    /// The address.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the address of another region.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let ControlState {
        id,
        key,
        described_by,
        invalid,
        validation,
    } = control;
    let typed = RwSignal::new(None::<String>);
    let (open, mark) = (RwSignal::new(false), Mark::default());
    let groups = memo(move |_| match (open.get(), typed.get()) {
        (true, typed) => find(&typed.unwrap_or_default(), &t),
        (false, _) => Vec::new(),
    });
    let unfold = move || {
        if open.get_untracked() {
            return;
        }
        open.set(true);
        let chosen = value.get_untracked();
        let at = groups.with_untracked(|groups| {
            let mut choices = groups.iter().flat_map(|group| &group.choices);
            choices.position(|choice| choice.value == chosen)
        });
        mark.set(at);
        dom::show_choice_soon(at.map_or_else(String::new, |at| choice_id(list, at)));
    };
    let close = move || {
        typed.set(None);
        open.set(false);
        mark.set(None);
    };
    let choose = Callback::new(move |url: String| {
        close();
        on_choose.run(url);
    });
    let search = move |text: String| {
        typed.set(Some(text));
        open.set(true);
        mark.set(groups.with_untracked(|groups| (count(groups) > 0).then_some(0)));
    };
    let keydown = move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let is_open = open.get_untracked();
        let handled = match event.key().as_str() {
            "Enter" if is_open => {
                let url = groups.with_untracked(|groups| marked(groups, mark.get_untracked()));
                url.into_iter().for_each(|url| choose.run(url));
                true
            }
            "Escape" if is_open => {
                close();
                true
            }
            key @ ("ArrowDown" | "ArrowUp") => {
                unfold();
                step(
                    key,
                    list,
                    groups.with_untracked(|groups| count(groups)),
                    mark,
                )
            }
            _ => false,
        };
        if handled {
            event.prevent_default();
        }
    };
    let shown = move || {
        let typed = typed.get();
        typed.unwrap_or_else(|| regions::label_of(&value.get(), &t).unwrap_or_default())
    };
    let words = move || {
        let count = groups.with(|groups| count(groups));
        typed
            .with(Option::is_some)
            .then(|| t(connections_page::RegionsFound { count }))
    };
    view! {
        <div class="combo">
            <input
                class="input"
                id=id
                role="combobox"
                aria-autocomplete="list"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls=list
                aria-activedescendant=move || mark.get().map(|at| choice_id(list, at))
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
                placeholder=t(connections_page::SEARCH_REGIONS)
                autocomplete="off"
                spellcheck="false"
                prop:value=shown
                on:input=move |event| search(event_target_value(&event))
                on:focus=|event| dom::select_text(&event)
                on:click=move |_| unfold()
                on:keydown=keydown
                on:blur=move |_| {
                    close();
                    validation.touch(&key);
                }
            />
            <div class="combo-list" hidden=move || groups.with(Vec::is_empty)>
                <ChoiceList
                    id=list
                    label=t(connections_page::REGIONS)
                    groups
                    mark
                    on_choose=choose
                />
            </div>
            <p class="hint" role="status">
                {words}
            </p>
        </div>
    }
}
