//! The ways from the assistant to the form of a connector and to its test.

use leptos::prelude::*;
use messages::assistant as words;
use screen::route::Route;

use super::state::{AssistantState, use_assistant};
use crate::components::button::{Button, LinkButton};
use crate::state::language::t;
use crate::state::{App, use_app};

/// Opens the form that led here, or that of a new connector, with what is typed.
fn open_form(app: App, state: AssistantState) {
    let from = app
        .store
        .drafted
        .with_value(|drafted| drafted.as_ref().map(|(route, _)| route.clone()));
    let route = from.unwrap_or(Route::ConnectorNew { copy_of: None });
    let form = state.values.typed.get_untracked();
    app.store.drafted.set_value(Some((route.clone(), form)));
    app.nav.open(route);
}

/// The way back to the form that led here.
#[component]
pub fn BackToForm() -> impl IntoView {
    let (app, state) = (use_app(), use_assistant());
    view! {
        <Button icon="edit" label=t(words::BACK_TO_FORM) on_press=move |()| open_form(app, state) />
    }
}

/// Where it goes on once AWS has everything. Nothing while the values are incomplete.
#[component]
pub fn NextStep() -> impl IntoView {
    let (app, state) = (use_app(), use_assistant());
    let values = state.values;
    let step = move || match values.chosen.get() {
        Some(kind) => {
            let href = app.nav.href(&Route::Connector(kind));
            (
                words::CONNECTOR_EXISTS,
                view! { <LinkButton icon="plug" label=t(words::OPEN_CONNECTOR) href /> }.into_any(),
            )
        }
        None if app.store.drafted.with_value(Option::is_some) => {
            (words::FORM_UNCHANGED, view! { <BackToForm /> }.into_any())
        }
        None => {
            let on_press = move |()| open_form(app, state);
            (
                words::CREATE_WHEN_READY,
                view! { <Button icon="plus" label=t(words::CREATE_CONNECTOR) on_press /> }
                    .into_any(),
            )
        }
    };
    move || {
        values.is_complete.get().then(|| {
            let (why, action) = step();
            view! {
                <div class="foot">
                    <p class="ink-2">{t(why)}</p>
                    <span class="end">{action}</span>
                </div>
            }
        })
    }
}
