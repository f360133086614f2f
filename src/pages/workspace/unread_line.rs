use leptos::prelude::*;

use crate::components::name::Name;

/// A connection that could not be read, and why; perhaps with what can be done about it.
#[component]
pub fn UnreadLine(
    /// What the connection is called.
    name: String,
    /// Why it could not be read.
    why: String,
    /// What can be done.
    #[prop(optional_no_strip)]
    action: Option<AnyView>,
) -> impl IntoView {
    view! {
        <li>
            <b>
                <Name name />
            </b>
            " "
            {why}
            " "
            {action}
        </li>
    }
}
