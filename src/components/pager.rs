use leptos::prelude::*;

/// Steps through the pages of a list. Shown only when there is more than one.
#[component]
pub fn Pager(
    /// The page that is shown, from 1.
    #[prop(into)]
    page: Signal<usize>,
    /// How many there are.
    #[prop(into)]
    pages: Signal<usize>,
    /// Shows another page.
    on_go: Callback<usize>,
) -> impl IntoView {
    let back = Signal::derive(move || page.get().checked_sub(1).filter(|to| *to >= 1));
    let on = Signal::derive(move || Some(page.get() + 1).filter(|to| *to <= pages.get()));
    view! {
        <Show when=move || { pages.get() > 1 }>
            <nav class="pager" aria-label="Pages">
                <Step label="Previous page" to=back on_go />
                <span>{move || format!("Page {} of {}", page.get(), pages.get())}</span>
                <Step label="Next page" to=on on_go />
            </nav>
        </Show>
    }
}

#[component]
fn Step(label: &'static str, to: Signal<Option<usize>>, on_go: Callback<usize>) -> impl IntoView {
    let press = move |_| {
        if let Some(page) = to.get_untracked() {
            on_go.run(page);
        }
    };
    view! {
        <button
            type="button"
            class="btn slim"
            aria-disabled=move || to.get().is_none().then_some("true")
            on:click=press
        >
            {label}
        </button>
    }
}
