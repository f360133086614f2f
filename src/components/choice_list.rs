//! The list below a text box that one chooses from with the arrow keys while the focus
//! stays in the box: the listbox of the ARIA pattern “combobox”.

use leptos::prelude::*;
use screen::choice::{Choice, Group};

use crate::browser::dom;
use crate::state::language::of_name;

/// Which choice is marked, counted through all groups.
pub type Mark = RwSignal<Option<usize>>;

/// Id of a choice, for `aria-activedescendant`.
pub fn choice_id(list: &str, at: usize) -> String {
    format!("{list}-{at}")
}

/// The value of the choice that is marked.
pub fn marked(groups: &[Group], mark: Option<usize>) -> Option<String> {
    let mut choices = groups.iter().flat_map(|group| &group.choices);
    choices.nth(mark?).map(|choice| choice.value.clone())
}

/// How many choices there are.
pub fn count(groups: &[Group]) -> usize {
    groups.iter().map(|group| group.choices.len()).sum()
}

/// Moves the mark where an arrow key was pressed; after the last choice comes the first
/// one. Whether it was one.
pub fn step(key: &str, list: &str, count: usize, mark: Mark) -> bool {
    let Some(last) = count.checked_sub(1) else {
        return false;
    };
    let now = mark.get_untracked();
    let next = match (key, now) {
        ("ArrowDown", None) => 0,
        ("ArrowDown", Some(at)) if at >= last => 0,
        ("ArrowDown", Some(at)) => at + 1,
        ("ArrowUp", None | Some(0)) => last,
        ("ArrowUp", Some(at)) => at - 1,
        _ => return false,
    };
    mark.set(Some(next));
    dom::show_choice(&choice_id(list, next));
    true
}

/// The choices, in groups with titles.
#[component]
pub fn ChoiceList(
    /// Id of the list.
    id: &'static str,
    /// Accessible name.
    #[prop(into)]
    label: String,
    /// What can be chosen.
    groups: Memo<Vec<Group>>,
    /// Which one is marked.
    mark: Mark,
    /// Takes the value of the one that was chosen.
    on_choose: Callback<String>,
) -> impl IntoView {
    let groups = move || {
        let mut first = 0;
        let groups = groups.get().into_iter().enumerate();
        let groups = groups.map(|(number, group)| {
            let from = first;
            first += group.choices.len();
            view! { <ChoiceGroup id number from group mark on_choose /> }
        });
        groups.collect_view()
    };
    view! {
        <div class="choices" role="listbox" id=id aria-label=label>
            {groups}
        </div>
    }
}

#[component]
fn ChoiceGroup(
    id: &'static str,
    number: usize,
    /// Number of its first choice.
    from: usize,
    group: Group,
    mark: Mark,
    on_choose: Callback<String>,
) -> impl IntoView {
    let title_id = format!("{id}-title-{number}");
    let named_by = title_id.clone();
    let choices = group.choices.into_iter().enumerate();
    let choices = choices
        .map(|(at, choice)| {
            let at = from + at;
            view! { <ChoiceLine id=choice_id(id, at) at choice mark on_choose /> }
        })
        .collect_view();
    view! {
        <div role="group" aria-labelledby=named_by>
            <div class="choices-title" role="presentation" id=title_id>
                {group.title}
            </div>
            {choices}
        </div>
    }
}

#[component]
fn ChoiceLine(
    id: String,
    at: usize,
    choice: Choice,
    mark: Mark,
    on_choose: Callback<String>,
) -> impl IntoView {
    let Choice { value, label, note } = choice;
    view! {
        <div
            role="option"
            id=id
            aria-selected=move || if mark.get() == Some(at) { "true" } else { "false" }
            // The focus stays in the box.
            on:mousedown=|event| event.prevent_default()
            on:click=move |_| on_choose.run(value.clone())
        >
            <span lang=of_name(&label)>{label.clone()}</span>
            " "
            <small>{note}</small>
        </div>
    }
}
