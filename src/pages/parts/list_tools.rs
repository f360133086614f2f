//! Bridge to [`crate::components::list_tools`].

use leptos::prelude::*;
use screen::list::FilterGroup;

pub use crate::components::list_tools::ListController;
use crate::components::list_tools::{ListTools, NothingMatches, SortHeaders};
use crate::view::Node;

/// See [`ListTools`].
pub fn list_tools(
    list: ListController,
    placeholder: &'static str,
    choices: Signal<Vec<FilterGroup>>,
    result: Signal<String>,
) -> Node {
    view! { <ListTools list placeholder choices result /> }
        .into_any()
        .into()
}

/// See [`SortHeaders`].
pub fn headers(list: ListController, shown: &'static [&'static str]) -> Node {
    view! { <SortHeaders list shown /> }.into_any().into()
}

/// See [`NothingMatches`].
pub fn nothing_matches(list: ListController, plural: &'static str) -> Node {
    view! { <NothingMatches list plural /> }.into_any().into()
}
