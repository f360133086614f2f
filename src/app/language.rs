//! The choice of the language.

use leptos::html::Select;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::shell;

use crate::state::language::{LANGUAGES, t};
use crate::state::use_app;

/// The languages there are; nothing while there is one.
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let app = use_app();
    let select = NodeRef::<Select>::new();
    let choose = move |event| {
        let chosen = event_target_value(&event);
        spawn_local(async move {
            if app.language.choose(&chosen).await.is_err() {
                if let Some(select) = select.get_untracked() {
                    select.set_value(&app.language.shown.get_untracked());
                }
                let known = LANGUAGES.iter().find(|(tag, _)| *tag == chosen);
                let language = known.map_or(chosen.as_str(), |(_, name)| *name).into();
                let words = shell::LanguageFailed { language };
                app.flashes.failure(words, None);
            }
        });
    };
    let choices = LANGUAGES.map(|(tag, name)| {
        let selected = move || app.language.shown.with(|shown| shown == tag);
        view! {
            <option value=tag lang=tag selected=selected>
                {name}
            </option>
        }
    });
    (LANGUAGES.len() > 1).then(|| {
        view! {
            <label class="language">
                <span class="unseen">{t(shell::LANGUAGE)}</span>
                <select class="input" node_ref=select on:change=choose>
                    {choices}
                </select>
            </label>
        }
    })
}
