//! Buttons, and links that look like buttons. A busy button keeps its label and the
//! focus, and cannot be pressed a second time.

use leptos::prelude::*;

use super::icon::Icon;

/// A button with an optional icon.
#[component]
pub fn Button(
    /// Classes of the button.
    #[prop(default = "btn")]
    class: &'static str,
    /// Name of the icon before the label.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// The words on it.
    #[prop(into)]
    label: Signal<String>,
    /// Why it does nothing now. It can still be pressed, to be told.
    #[prop(optional, into)]
    why_not: MaybeProp<String>,
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=class
            aria-disabled=move || why_not.get().map(|_| "true")
            aria-description=move || why_not.get()
            on:click=move |_| on_press.run(())
        >
            {icon.map(|name| view! { <Icon name /> })}
            {label}
        </button>
    }
}

/// A button that shows only an icon.
#[component]
pub fn IconButton(
    /// Classes of the button.
    #[prop(default = "btn quiet icon-only")]
    class: &'static str,
    /// Name of the icon.
    icon: &'static str,
    /// Accessible name and tip.
    #[prop(into)]
    label: String,
    /// Why it does nothing now. It can still be pressed, to be told.
    #[prop(optional, into)]
    why_not: MaybeProp<String>,
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class=class
            title=label.clone()
            aria-label=label
            aria-disabled=move || why_not.get().map(|_| "true")
            aria-description=move || why_not.get()
            on:click=move |_| on_press.run(())
        >
            <Icon name=icon />
        </button>
    }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(
    /// Classes of the link.
    #[prop(default = "btn")]
    class: &'static str,
    /// Name of the icon before the label.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// The words on it.
    #[prop(into)]
    label: String,
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
) -> impl IntoView {
    view! {
        <a class=class href=href>
            {icon.map(|name| view! { <Icon name /> })}
            {label}
        </a>
    }
}

/// A link that shows only an icon.
#[component]
pub fn IconLink(
    /// Name of the icon.
    icon: &'static str,
    /// Accessible name and tip.
    #[prop(into)]
    label: String,
    /// Where it leads.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    view! {
        <a class="btn quiet icon-only" title=label.clone() aria-label=label href=href>
            <Icon name=icon />
        </a>
    }
}

/// The button that submits a form.
#[component]
pub fn SubmitButton(
    /// The words on it.
    #[prop(into)]
    label: Signal<String>,
    /// Whether what it submitted is under way: it turns.
    #[prop(into)]
    busy: Signal<bool>,
    /// Whether it does nothing now.
    #[prop(into)]
    off: Signal<bool>,
) -> impl IntoView {
    view! {
        <button
            type="submit"
            class="btn primary"
            aria-busy=move || busy.get().then_some("true")
            aria-disabled=move || off.get().then_some("true")
        >
            {label}
        </button>
    }
}

/// A button for work that takes a while.
#[component]
pub fn WorkButton(
    /// Classes of the button.
    #[prop(default = "btn")]
    class: &'static str,
    /// Name of the icon before the label; it gives way while the button turns.
    #[prop(optional)]
    icon: Option<&'static str>,
    /// The words on it.
    #[prop(into)]
    label: Signal<String>,
    /// Whether the work is under way.
    #[prop(into)]
    busy: Signal<bool>,
    /// Why it does nothing now. It can still be pressed, to be told.
    #[prop(optional, into)]
    why_not: MaybeProp<String>,
    /// Begins the work. Not called while it is under way.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let press = move |_| {
        if !busy.get_untracked() {
            on_press.run(());
        }
    };
    let off = move || busy.get() || why_not.get().is_some();
    view! {
        <button
            type="button"
            class=class
            aria-busy=move || busy.get().then_some("true")
            aria-disabled=move || off().then_some("true")
            aria-description=move || why_not.get()
            on:click=press
        >
            <Show when=move || !busy.get()>{icon.map(|name| view! { <Icon name /> })}</Show>
            {label}
        </button>
    }
}
