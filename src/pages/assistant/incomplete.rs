//! What is shown as long as values are missing.

use leptos::prelude::*;
use messages::{Style, assistant as words};
use screen::field_name;
use setup::partial::{PartialSetup, waits_for};

use super::state::use_assistant;
use super::values::{ACCOUNT, KEY};
use crate::components::button::Button;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::{pieces, t};

/// In place of a part that needs a complete set-up.
#[component]
pub fn Incomplete(
    /// What will be here once the values are complete.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    view! {
        <section class="card" aria-label=t(words::NOT_YET)>
            <div class="empty">
                <Icon name="document" />
                <h2>{words}</h2>
                <ShowMissing />
            </div>
        </section>
    }
}

/// The button that leads to the first value that is missing.
#[component]
fn ShowMissing() -> impl IntoView {
    let values = use_assistant().values;
    view! {
        <Show when=move || !values.is_awaited.get()>
            <Button label=t(words::SHOW_MISSING_VALUES) on_press=move |()| values.show_problems() />
        </Show>
    }
}

/// Says which values the placeholders of what is shown stand for. Nothing if it has none.
#[component]
pub fn PlaceholderNote(
    /// The text that is shown, or the texts, one after the other.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let values = use_assistant().values;
    let missing = memo(move |_| {
        let mut names: Vec<String> = Vec::new();
        for finding in values.errors() {
            if !text.with(|text| waits_for(text, &finding.field)) {
                continue;
            }
            let name = match finding.field.as_ref() {
                ACCOUNT => t(words::VENDOR_ACCOUNT),
                KEY => t(words::KEY_ARN),
                field => t(field_name::of_connector(field)),
            };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    });
    let assumed = memo(move |_| values.partial.with(PartialSetup::assumes_one_account));
    // What is marked in the sentence looks as it does in the texts.
    let legend = || {
        let placeholder = words::PLACEHOLDERS.into();
        let sentence = pieces(words::PlaceholdersStandFor { placeholder });
        sentence
            .into_iter()
            .map(|piece| match piece.style {
                Style::Plain => piece.text.into_any(),
                _ => view! { <mark class="gap">{piece.text}</mark> }.into_any(),
            })
            .collect_view()
    };
    let items = move || {
        let item = |name: String| view! { <li>{name}</li> };
        missing.get().into_iter().map(item).collect_view()
    };
    view! {
        <Show when=move || missing.with(|names| !names.is_empty()) && !values.is_awaited.get()>
            <div class="gaps" role="group" aria-label=t(words::MISSING_VALUES)>
                <p>
                    <Icon name="edit" />
                    <span>{legend()}</span>
                </p>
                <ul>{items}</ul>
                <Show when=move || assumed.get()>
                    <p class="small ink-2">{t(words::ONE_ACCOUNT_ASSUMED)}</p>
                </Show>
                <ShowMissing />
            </div>
        </Show>
    }
}
