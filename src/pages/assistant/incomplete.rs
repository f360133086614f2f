use leptos::prelude::*;

use super::state::use_assistant;
use crate::components::button::Button;
use crate::components::icon::Icon;

/// In place of a part that needs a complete set-up.
#[component]
pub fn Incomplete(
    /// What will be here once the values are complete.
    words: &'static str,
) -> impl IntoView {
    let values = use_assistant().values;
    view! {
        <section class="card" aria-label="Not yet">
            <div class="empty">
                <Icon name="document" />
                <h2>{words}</h2>
                <Show when=move || !values.is_awaited.get()>
                    <Button
                        label="Show what is missing"
                        on_press=move |()| values.show_problems()
                    />
                </Show>
            </div>
        </section>
    }
}
