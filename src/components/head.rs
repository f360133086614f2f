use leptos::children::ViewFnOnce;
use leptos::prelude::*;

/// The head of a page: its title, which gets the focus when the page is opened.
#[component]
pub fn Head(
    /// The title.
    #[prop(into)]
    title: ViewFnOnce,
    /// What is said under the title.
    #[prop(optional, into)]
    words: Option<ViewFnOnce>,
    /// What can be done: buttons and links.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
) -> impl IntoView {
    view! {
        <div class="head">
            <div>
                <h1 tabindex="-1">{title.run()}</h1>
                {words.map(|words| view! { <p class="head-p">{words.run()}</p> })}
            </div>
            {actions.map(|actions| view! { <div class="actions">{actions.run()}</div> })}
        </div>
    }
}
