//! The tools above a list: search, filters as chips, how many rows match; and
//! the headers that sort it. All of it is read from and written to the address.

use leptos::html;
use leptos::prelude::*;
use screen::list::{Column, FilterGroup, ListSpec};
use screen::list_query::ListQuery;

use crate::browser::dom;
use crate::ui::button::button;
use crate::ui::icon::icon;

/// A list's state in the address, and the way to change it.
#[derive(Clone, Copy)]
pub struct Listing {
    /// What the list can be asked.
    pub spec: &'static ListSpec,
    /// What it is asked now.
    pub query: Memo<ListQuery>,
    /// Asks it something else.
    pub ask: Callback<ListQuery>,
}

/// Search box, filters, result count.
pub fn list_tools(list: Listing, placeholder: &'static str, choices: Signal<Vec<FilterGroup>>, result: Signal<String>) -> AnyView {
    let Listing { query, ask, .. } = list;
    view! {
        <div class="tools" role="search">
            <div class="search">
                {icon("search")}
                <input
                    type="search"
                    id="list-search"
                    class="input"
                    aria-label=placeholder
                    placeholder=placeholder
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=move || query.with(|q| q.search.clone())
                    on:input=move |e| ask.run(query.get_untracked().with_search(&dom::value_of(&e)))
                />
            </div>
            {chosen(list)}
            {filter_menu(list, choices)}
            <p class="count" role="status">{move || result.get()}</p>
        </div>
    }
    .into_any()
}

/// The filters in force, each with a button to take it off.
fn chosen(list: Listing) -> AnyView {
    let Listing { spec, query, ask } = list;
    (move || {
        query
            .get()
            .filters
            .into_iter()
            .map(|(key, value)| {
                let (label, word) = spec.filter_words(&key, &value);
                let (label, word) = (label.to_owned(), word.to_owned());
                let tip = format!("Remove filter {label} {word}");
                view! {
                    <span class="chip">
                        {label}" "<b>{word}</b>
                        <button
                            type="button"
                            aria-label=tip
                            on:click=move |_| {
                                ask.run(query.get_untracked().with_filter(&key, &value, false));
                                dom::focus("list-search");
                            }
                        >
                            {icon("x")}
                        </button>
                    </span>
                }
            })
            .collect_view()
    })
    .into_any()
}

fn filter_menu(list: Listing, choices: Signal<Vec<FilterGroup>>) -> AnyView {
    let Listing { query, ask, .. } = list;
    let menu: NodeRef<html::Details> = NodeRef::new();
    let close = move || {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
    };
    let option = move |key: &'static str, (value, label, count): (String, String, usize)| {
        let (mine, its) = (value.clone(), value);
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=move || query.with(|q| q.has_filter(key, &mine))
                    on:change=move |e| ask.run(query.get_untracked().with_filter(key, &its, dom::is_checked(&e)))
                />
                <span>{label}</span>
                <span class="n"><span class="unseen">", "</span>{count}</span>
            </label>
        }
    };
    view! {
        <details
            class="menu"
            node_ref=menu
            on:keydown=move |e| {
                if e.key() == "Escape" {
                    close();
                    dom::focus("list-filter");
                }
            }
            on:focusout=move |e| {
                if dom::leaves(&e) {
                    close();
                }
            }
        >
            <summary class="chip" id="list-filter">{icon("filter")}"Filter"</summary>
            <div class="menu-panel" tabindex="-1">
                {move || {
                    choices
                        .get()
                        .into_iter()
                        .map(|group| {
                            let key = group.key;
                            view! {
                                <fieldset>
                                    <legend>{group.label}</legend>
                                    {group.options.into_iter().map(|o| option(key, o)).collect_view()}
                                </fieldset>
                            }
                        })
                        .collect_view()
                }}
            </div>
        </details>
    }
    .into_any()
}

/// The header cells of the list's columns.
pub fn headers(list: Listing) -> AnyView {
    list.spec.columns.iter().map(|column| header(list, column)).collect_view().into_any()
}

fn header(list: Listing, column: &'static Column) -> AnyView {
    let Listing { spec, query, ask } = list;
    if column.phrases.is_none() {
        return view! { <th scope="col">{column.label}</th> }.into_any();
    }
    let order = move || {
        query.with(|q| {
            let (by, descending) = q.order(spec);
            (by == column.key).then_some(descending)
        })
    };
    let sorted = move || order().map(|descending| if descending { "descending" } else { "ascending" });
    view! {
        <th scope="col" aria-sort=sorted>
            <button
                type="button"
                class="sort"
                on:click=move |_| ask.run(query.get_untracked().sorted_by(column.key, spec))
            >
                {column.label}
                {move || match order() {
                    None => icon("sort"),
                    Some(true) => icon("down"),
                    Some(false) => icon("up"),
                }}
            </button>
        </th>
    }
    .into_any()
}

/// What is shown in place of rows when the search or the filters hide them all.
pub fn nothing_matches(list: Listing, plural: &'static str) -> AnyView {
    let Listing { query, ask, .. } = list;
    view! {
        <div class="empty">
            {icon("search")}
            <h2>{format!("No {plural} match")}</h2>
            <p>"Every word of the search must occur in a row, and each filter must fit it."</p>
            {button("btn", None, "Clear search and filters", move || ask.run(query.get_untracked().without_filters()))}
        </div>
    }
    .into_any()
}
