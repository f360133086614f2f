//! Steps through the pages of a list.

use leptos::prelude::*;

/// Shown only when there is more than one page.
pub fn pager(page: Signal<usize>, pages: Signal<usize>, go: impl Fn(usize) + Clone + Send + Sync + 'static) -> AnyView {
    view! {
        <Show when=move || { pages.get() > 1 }>
            {
                let (back, on) = (go.clone(), go.clone());
                view! {
                    <nav class="pager" aria-label="Pages">
                        <button
                            type="button"
                            class="btn slim"
                            aria-disabled=move || (page.get() <= 1).then_some("true")
                            on:click=move |_| {
                                let page = page.get_untracked();
                                if page > 1 {
                                    back(page - 1);
                                }
                            }
                        >
                            "Previous page"
                        </button>
                        <span>{move || format!("Page {} of {}", page.get(), pages.get())}</span>
                        <button
                            type="button"
                            class="btn slim"
                            aria-disabled=move || (page.get() >= pages.get()).then_some("true")
                            on:click=move |_| {
                                let page = page.get_untracked();
                                if page < pages.get_untracked() {
                                    on(page + 1);
                                }
                            }
                        >
                            "Next page"
                        </button>
                    </nav>
                }
            }
        </Show>
    }
    .into_any()
}
