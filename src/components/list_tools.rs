//! The tools above a list: search, filters as chips, how many rows match; and the
//! headers that sort it. All of it is read from and written to the address.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use messages::list as words;
use screen::list::{Column, FilterGroup, ListSpec, ListView};
use screen::list_query::ListQuery;

use super::button::Button;
use super::icon::Icon;
use super::pager::Pager;
use super::search_box::SearchBox;
use crate::browser::dom;
use crate::state::language::t;

/// A list's state in the address, and the way to change it.
#[derive(Clone, Copy)]
pub struct ListController {
    /// What the list can be asked.
    pub spec: &'static ListSpec,
    /// What it is asked now.
    pub query: Memo<ListQuery>,
    /// Asks it something else.
    pub ask: Callback<ListQuery>,
}

/// Id of the filter menu.
const MENU: &str = "list-filter-menu";

/// Search box, filters, result count.
#[component]
pub fn ListTools(
    /// The list.
    list: ListController,
    /// Accessible name of the search box.
    #[prop(into)]
    label: String,
    /// What it searches.
    #[prop(into)]
    tip: String,
    /// Keys of the columns that are not there.
    #[prop(optional)]
    without: &'static [&'static str],
    /// The values to filter by, where the list has filters.
    choices: Signal<Vec<FilterGroup>>,
    /// How many rows match, and in which order they are.
    result: Signal<String>,
) -> impl IntoView {
    let ListController { query, ask, .. } = list;
    let has_filters = !list.spec.filters.is_empty();
    let search = move |text: String| ask.run(query.get_untracked().with_search(&text));
    view! {
        <div class="tools" role="search">
            <SearchBox
                id="list-search"
                label
                tip
                text=Signal::derive(move || query.with(|q| q.search.clone()))
                on_input=search
            />
            <ChosenFilters list />
            {has_filters.then(|| view! { <FilterMenu list choices /> })}
            <OrderChoice list without />
            <p class="count" role="status">
                {result}
            </p>
        </div>
    }
}

/// The filters in force, each with a button to take it off.
#[component]
fn ChosenFilters(list: ListController) -> impl IntoView {
    let ListController { spec, query, ask } = list;
    let remove = move |key: &str, value: &str| {
        ask.run(query.get_untracked().with_filter(key, value, false));
        dom::focus("list-search");
    };
    view! {
        <For
            each=move || query.get().filters
            key=|filter| filter.clone()
            children=move |(key, value)| {
                let (label, word) = spec.filter_words(&key, &value);
                let tip = t(words::RemoveFilter {
                    filter: label.clone().into(),
                    value: word.clone().into(),
                });
                view! {
                    <span class="chip">
                        {t(label)} " " <b>{t(word)}</b>
                        <button type="button" aria-label=tip on:click=move |_| remove(&key, &value)>
                            <Icon name="x" />
                        </button>
                    </span>
                }
            }
        />
    }
}

/// The order of the rows, where there is no room for the headers that sort by every column.
#[component]
fn OrderChoice(list: ListController, without: &'static [&'static str]) -> impl IntoView {
    let ListController { spec, query, ask } = list;
    let orders: Vec<_> = spec
        .columns
        .iter()
        .filter(|column| !without.contains(&column.key))
        .filter_map(|column| Some((column.key, column.phrases.clone()?)))
        .flat_map(|(key, (up, down))| [(key, false, up), (key, true, down)])
        .collect();
    let offered = orders.clone();
    let choose = move |event| {
        let at: Option<usize> = event_target_value(&event).parse().ok();
        if let Some((key, descending, _)) = at.and_then(|at| offered.get(at)) {
            ask.run(query.get_untracked().in_order(key, *descending, spec));
        }
    };
    let options = orders
        .into_iter()
        .enumerate()
        .map(|(at, (key, descending, words))| {
            let chosen = move || query.with(|q| q.order(spec) == (key, descending));
            view! {
                <option value=at prop:selected=chosen>
                    {t(words)}
                </option>
            }
        })
        .collect_view();
    view! {
        <span class="order">
            <label for="list-order">{t(words::ORDER)}</label>
            <select id="list-order" class="input" on:change=choose>
                {options}
            </select>
        </span>
    }
}

/// The values to filter by, in a menu that unfolds.
#[component]
fn FilterMenu(list: ListController, choices: Signal<Vec<FilterGroup>>) -> impl IntoView {
    // Counting the values looks at every row: not before somebody wants to see it.
    let open = RwSignal::new(false);
    let groups = move || {
        let groups = if open.get() {
            choices.get()
        } else {
            Vec::new()
        };
        groups
            .into_iter()
            .map(|group| view! { <FilterChoices list group /> })
            .collect_view()
    };
    let keydown = |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            dom::close_details(MENU);
            dom::focus("list-filter");
        }
    };
    let focusout = |event: FocusEvent| {
        if dom::leaves(&event) {
            dom::close_details(MENU);
        }
    };
    view! {
        <details
            id=MENU
            class="menu"
            on:toggle=move |event| open.set(dom::is_open(&event))
            on:keydown=keydown
            on:focusout=focusout
        >
            <summary class="chip" id="list-filter">
                <Icon name="filter" />
                {t(words::FILTER)}
            </summary>
            <div class="menu-panel" tabindex="-1">
                {groups}
            </div>
        </details>
    }
}

/// The values of one column to filter by, each with how many rows have it.
#[component]
fn FilterChoices(list: ListController, group: FilterGroup) -> impl IntoView {
    let ListController { query, ask, .. } = list;
    let FilterGroup {
        key,
        label,
        options,
    } = group;
    let options = options
        .into_iter()
        .map(|(value, label, count)| {
            let asked = value.clone();
            let change = move |event| {
                let on = event_target_checked(&event);
                ask.run(query.get_untracked().with_filter(key, &value, on));
            };
            view! {
                <label class="tick">
                    <input
                        type="checkbox"
                        prop:checked=move || query.with(|q| q.has_filter(key, &asked))
                        on:change=change
                    />
                    <span>{t(label)}</span>
                    <span class="n">
                        <span class="unseen">", "</span>
                        {count}
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{t(label)}</legend>
            {options}
        </fieldset>
    }
}

/// The header cells of the columns that are shown.
#[component]
pub fn SortHeaders(
    /// The list.
    list: ListController,
    /// Keys of the columns.
    shown: &'static [&'static str],
) -> impl IntoView {
    let columns = list.spec.columns.iter();
    columns
        .filter(|column| shown.contains(&column.key))
        .map(|column| view! { <SortHeader list column /> })
        .collect_view()
}

/// A header cell; with a button that sorts where the list can be sorted by the column.
#[component]
fn SortHeader(list: ListController, column: &'static Column) -> impl IntoView {
    let ListController { spec, query, ask } = list;
    if column.phrases.is_none() {
        return view! {
            <th scope="col" data-column=column.key>
                {t(column.label.clone())}
            </th>
        }
        .into_any();
    }
    let descending = move || {
        query.with(|q| {
            let (by, descending) = q.order(spec);
            (by == column.key).then_some(descending)
        })
    };
    let sorted = move || {
        descending().map(|descending| {
            if descending {
                "descending"
            } else {
                "ascending"
            }
        })
    };
    let icon = move || match descending() {
        None => "sort",
        Some(true) => "down",
        Some(false) => "up",
    };
    let press = move |_| ask.run(query.get_untracked().sorted_by(column.key, spec));
    view! {
        <th scope="col" data-column=column.key aria-sort=sorted>
            <button type="button" class="sort" on:click=press>
                {t(column.label.clone())}
                {move || view! { <Icon name=icon() /> }}
            </button>
        </th>
    }
    .into_any()
}

/// Steps through the pages of a list.
#[component]
pub fn ListPager(
    /// The list.
    list: ListController,
    /// What of it is shown, once it is there.
    shown: Memo<Option<ListView>>,
) -> impl IntoView {
    let ListController { query, ask, .. } = list;
    view! {
        <Pager
            page=Signal::derive(move || shown.get().map_or(1, |view| view.page))
            pages=Signal::derive(move || shown.get().map_or(1, |view| view.pages))
            on_go=Callback::new(move |page| ask.run(query.get_untracked().on_page(page)))
        />
    }
}

/// What is shown in place of rows when the search or the filters hide them all.
#[component]
pub fn NothingMatches(
    /// The list.
    list: ListController,
) -> impl IntoView {
    let ListController { spec, query, ask } = list;
    let clear = move || ask.run(query.get_untracked().without_filters());
    view! {
        <div class="empty">
            <Icon name="search" />
            <h2>{t(spec.none_match.clone())}</h2>
            <p>{t(words::TRY_FEWER)}</p>
            <Button label=t(words::CLEAR_SEARCH) on_press=clear />
        </div>
    }
}
