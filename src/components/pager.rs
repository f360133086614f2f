use crate::state::language::t;
use leptos::prelude::*;
use messages::component;

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
            <nav class="pager" aria-label=t(component::PAGES)>
                <Step label=t(component::PREVIOUS_PAGE) to=back on_go />
                <span>
                    {move || {
                        let (page, pages) = (page.get(), pages.get());
                        t(component::PageOf { page, pages })
                    }}
                </span>
                <Step label=t(component::NEXT_PAGE) to=on on_go />
            </nav>
        </Show>
    }
}

#[component]
fn Step(label: String, to: Signal<Option<usize>>, on_go: Callback<usize>) -> impl IntoView {
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
