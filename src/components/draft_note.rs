use leptos::prelude::*;
use messages::component;

use super::button::Button;
use super::icon::Icon;
use crate::browser::dom;
use crate::state::language::{is_remade, t};

/// What is said when a draft was found: what was typed before a reload is back. Shown
/// until one of its buttons is pressed.
#[component]
pub fn DraftNote(
    /// What was restored, and what it means.
    #[prop(into)]
    words: String,
    /// Whether something that was typed is not back.
    #[prop(optional)]
    lacks: bool,
    /// Puts the form back to what it started from.
    #[prop(into)]
    on_drop: Callback<()>,
) -> impl IntoView {
    // Another language was chosen: nothing was reloaded, and nobody needs to be told.
    let shown = RwSignal::new(lacks || !is_remade());
    let keep = move || shown.set(false);
    let drop = move || {
        on_drop.run(());
        shown.set(false);
        dom::focus_heading_soon();
    };
    view! {
        <Show when=move || shown.get()>
            <div class="alert info" role="status">
                <h2>
                    <Icon name="info" />
                    <span>{t(component::DRAFT_RESTORED)}</span>
                </h2>
                <p>{words.clone()}</p>
                <div class="row">
                    <Button class="btn slim" label=t(component::DISMISS) on_press=keep />
                    <Button
                        class="btn quiet slim"
                        label=t(component::DISCARD_DRAFT)
                        on_press=drop
                    />
                </div>
            </div>
        </Show>
    }
}
