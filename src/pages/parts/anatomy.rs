//! Bridge to [`crate::components::anatomy`].

use leptos::prelude::*;

use crate::components::anatomy::ConnectorAnatomy;
use crate::view::Node;

/// See [`ConnectorAnatomy`].
pub fn connector_anatomy(
    topic: Signal<String>,
    role: Signal<String>,
    notification_type: Signal<String>,
) -> Node {
    view! { <ConnectorAnatomy topic role notification_type /> }
        .into_any()
        .into()
}
