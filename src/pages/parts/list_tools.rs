//! The tools above a list: search, filters as chips, how many rows match; and
//! the headers that sort it. All of it is read from and written to the address.

use leptos::prelude::*;
use screen::list::{Column, FilterGroup, ListSpec};
use screen::list_query::ListQuery;

use crate::browser::dom;
use crate::ui::button::button;
use crate::ui::icon::icon;
use crate::ui::search_box::search_box;
use crate::view::{Node, el, live};

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
pub fn list_tools(
    list: ListController,
    placeholder: &'static str,
    choices: Signal<Vec<FilterGroup>>,
    result: Signal<String>,
) -> Node {
    let ListController { query, ask, .. } = list;
    el("div")
        .class("tools")
        .attr("role", "search")
        .child(search_box(
            "list-search",
            placeholder,
            placeholder,
            Signal::derive(move || query.with(|q| q.search.clone())),
            move |text| ask.run(query.get_untracked().with_search(&text)),
        ))
        .child(chosen(list))
        .child(filter_menu(list, choices))
        .child(
            el("p")
                .class("count")
                .attr("role", "status")
                .child(live(move || result.get())),
        )
        .into()
}

/// The filters in force, each with a button to take it off.
fn chosen(list: ListController) -> Node {
    let ListController { spec, query, ask } = list;
    live(move || {
        query
            .get()
            .filters
            .into_iter()
            .map(|(key, value)| {
                let (label, word) = spec.filter_words(&key, &value);
                let (label, word) = (label.to_owned(), word.to_owned());
                let tip = format!("Remove filter {label} {word}");
                el("span")
                    .class("chip")
                    .child(label)
                    .text(" ")
                    .child(el("b").child(word))
                    .child(
                        el("button")
                            .attr("type", "button")
                            .attr("aria-label", tip)
                            .on("click", move |_| {
                                ask.run(query.get_untracked().with_filter(&key, &value, false));
                                dom::focus("list-search");
                            })
                            .child(icon("x")),
                    )
            })
            .collect::<Node>()
    })
}

fn filter_menu(list: ListController, choices: Signal<Vec<FilterGroup>>) -> Node {
    let ListController { query, ask, .. } = list;
    let option = move |key: &'static str, (value, label, count): (String, String, usize)| {
        let (mine, its) = (value.clone(), value);
        el("label")
            .class("tick")
            .child(
                el("input")
                    .attr("type", "checkbox")
                    .prop("checked", move || query.with(|q| q.has_filter(key, &mine)))
                    .on("change", move |e| {
                        ask.run(
                            query
                                .get_untracked()
                                .with_filter(key, &its, dom::is_checked(&e)),
                        );
                    }),
            )
            .child(el("span").child(label))
            .child(
                el("span")
                    .class("n")
                    .child(el("span").class("unseen").text(", "))
                    .child(count),
            )
    };
    // Counting the values looks at every row: not before somebody wants to see it.
    let open = RwSignal::new(false);
    el("details")
        .attr("id", MENU)
        .class("menu")
        .on("toggle", move |e| open.set(dom::is_open(&e)))
        .on("keydown", move |e| {
            if dom::key_of(&e) == "Escape" {
                dom::close_details(MENU);
                dom::focus("list-filter");
            }
        })
        .on("focusout", move |e| {
            if dom::leaves(&e) {
                dom::close_details(MENU);
            }
        })
        .child(
            el("summary")
                .class("chip")
                .attr("id", "list-filter")
                .child(icon("filter"))
                .text("Filter"),
        )
        .child(
            el("div")
                .class("menu-panel")
                .attr("tabindex", "-1")
                .child(live(move || {
                    let groups = if open.get() {
                        choices.get()
                    } else {
                        Vec::new()
                    };
                    groups
                        .into_iter()
                        .map(|group| {
                            let key = group.key;
                            el("fieldset").child(el("legend").child(group.label)).child(
                                group
                                    .options
                                    .into_iter()
                                    .map(|o| option(key, o))
                                    .collect::<Node>(),
                            )
                        })
                        .collect::<Node>()
                })),
        )
        .into()
}

/// The header cells of the columns that are shown.
pub fn headers(list: ListController, shown: &[&str]) -> Node {
    list.spec
        .columns
        .iter()
        .filter(|column| shown.contains(&column.key))
        .map(|column| header(list, column))
        .collect::<Node>()
}

fn header(list: ListController, column: &'static Column) -> Node {
    let ListController { spec, query, ask } = list;
    if column.phrases.is_none() {
        return el("th").attr("scope", "col").child(column.label).into();
    }
    let order = move || {
        query.with(|q| {
            let (by, descending) = q.order(spec);
            (by == column.key).then_some(descending)
        })
    };
    let sorted = move || {
        order().map(|descending| {
            if descending {
                "descending"
            } else {
                "ascending"
            }
        })
    };
    el("th")
        .attr("scope", "col")
        .live("aria-sort", sorted)
        .child(
            el("button")
                .attr("type", "button")
                .class("sort")
                .on("click", move |_| {
                    ask.run(query.get_untracked().sorted_by(column.key, spec));
                })
                .child(column.label)
                .child(live(move || match order() {
                    None => icon("sort"),
                    Some(true) => icon("down"),
                    Some(false) => icon("up"),
                })),
        )
        .into()
}

/// What is shown in place of rows when the search or the filters hide them all.
pub fn nothing_matches(list: ListController, plural: &'static str) -> Node {
    let ListController { query, ask, .. } = list;
    el("div")
        .class("empty")
        .child(icon("search"))
        .child(el("h2").child(format!("No {plural} match")))
        .child(el("p").text(
            "Every word of the search must occur in a row, and each filter \
             must fit it.",
        ))
        .child(button("btn", None, "Clear search and filters", move || {
            ask.run(query.get_untracked().without_filters());
        }))
        .into()
}
