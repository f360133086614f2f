use leptos::prelude::*;
use messages::{connection, shell};

use crate::components::button::IconButton;
use crate::pages::connections;
use crate::state::language::{of_name, t};
use crate::state::session::summary;
use crate::state::use_app;

/// Which connection is used, and the way to another one.
#[component]
pub fn ConnectionChoice() -> impl IntoView {
    let app = use_app();
    let session = app.session;
    let switch = move |event| connections::switch_to(app, &event_target_value(&event));
    let held = move || session.vault.holds(&session.connection().id);
    let reach = move || session.reached().worst(&session.connection()).class();
    view! {
        <div class="conn">
            <span class=reach></span>
            <select aria-label=t(shell::CONNECTION) on:change=switch>
                <For
                    each=move || session.all()
                    key=|connection| (connection.id.clone(), connection.label.clone())
                    children=move |connection| {
                        let (value, label) = (connection.id.clone(), t(connection.name()));
                        view! {
                            <option
                                value=value
                                lang=of_name(&label)
                                prop:selected=move || session.connection().id == connection.id
                            >
                                {label.clone()}
                            </option>
                        }
                    }
                />
            </select>
            <small>{move || summary(&session.connection())}</small>
            <Show when=held>
                <IconButton
                    icon="lock"
                    label=t(connection::FORGET_CREDENTIALS)
                    on_press=move || connections::lock(app)
                />
            </Show>
            <small class="reach">{move || t(session.reached().words(&session.connection()))}</small>
        </div>
    }
}
