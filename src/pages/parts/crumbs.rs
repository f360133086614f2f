//! Bridge to [`crate::components::crumbs`].

use leptos::prelude::*;
use screen::route::Route;

use crate::components::crumbs::Crumbs;
use crate::state::App;
use crate::view::Node;

/// See [`Crumbs`].
pub fn crumbs(_: App, label: &'static str, list: &Route, thing: Option<(String, Route)>) -> Node {
    view! { <Crumbs label list=list.clone() thing /> }
        .into_any()
        .into()
}
