//! What the services know and a form may offer: topics, functions, users. All of
//! it can be typed freely as well; where a service cannot be asked, nothing is
//! offered.

use leptos::prelude::*;
use messages::notification_form as words;
use screen::collation::sorted;
use wire::explain::Subject;

use crate::components::button::Button;
use crate::components::failure_words::brief;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::{self, t};
use crate::state::use_app;

/// Id of the list of topics and functions.
pub const TARGETS: &str = "known-targets";

/// Id of the list of users.
pub const USERS: &str = "known-users";

/// What a box of the form offers in order, besides being typed into.
#[component]
pub fn Suggestions(
    /// Id the box refers to.
    #[prop(into)]
    id: String,
    /// What is offered.
    #[prop(into)]
    values: Signal<Vec<String>>,
) -> impl IntoView {
    let options = move || {
        let values = values.get();
        sorted(values.iter().map(String::as_str), language::collate)
            .into_iter()
            .map(|value| view! { <option value=value></option> })
            .collect_view()
    };
    view! { <datalist id=id>{options}</datalist> }
}

/// The lists of topics, functions and users the form's boxes refer to.
#[component]
pub fn SuggestionLists() -> impl IntoView {
    let store = use_app().store;
    let targets = memo(move |_| {
        store
            .targets
            .get()
            .map_or_else(Vec::new, |all| all.urns.clone())
    });
    let users = memo(move |_| store.users.get().map_or_else(Vec::new, |all| all.to_vec()));
    view! {
        <Suggestions id=TARGETS values=targets />
        <Suggestions id=USERS values=users />
    }
}

/// What cannot be offered because it could not be read, with a button to try again.
#[component]
pub fn SuggestionFailures() -> impl IntoView {
    let store = use_app().store;
    let failures = memo(move |_| {
        let mut failed = Vec::new();
        if let Some(targets) = store.targets.get() {
            failed.extend(targets.failures.iter().cloned());
        }
        let users = store.users.error();
        failed.extend(users.map(|error| (Subject::ListUsers, error)));
        failed
            .iter()
            .filter(|(_, error)| !error.is_not_offered())
            .map(|(subject, error)| t(brief(error, *subject)))
            .collect::<Vec<_>>()
    });
    let lines = move || {
        failures
            .get()
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect_view()
    };
    view! {
        <Show when=move || !failures.with(Vec::is_empty)>
            <div class="sect" role="status">
                <p class="note warn">
                    <Icon name="alert" />
                    {t(words::NOT_ALL_OFFERED)}
                </p>
                <ul class="small">{lines}</ul>
                <div class="row">
                    <Button
                        class="btn slim"
                        icon="refresh"
                        label=t(words::LOAD_AGAIN)
                        on_press=move || store.load_suggestions()
                    />
                </div>
            </div>
        </Show>
    }
}
