//! Buttons. A busy button keeps its label and the focus, and cannot be pressed
//! a second time.

use leptos::prelude::*;

use super::icon::icon;

/// A button with an optional icon.
pub fn button(class: &'static str, icon_name: Option<&'static str>, label: &'static str, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class=class on:click=move |_| press()>
            {icon_name.map(icon)}
            {label}
        </button>
    }
    .into_any()
}

/// A button that shows only an icon; `label` is its accessible name and its tip.
pub fn icon_button(class: &'static str, icon_name: &'static str, label: String, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class=class title=label.clone() aria-label=label on:click=move |_| press()>
            {icon(icon_name)}
        </button>
    }
    .into_any()
}

/// A link that looks like a button.
pub fn link_button(class: &'static str, icon_name: Option<&'static str>, label: &'static str, href: String) -> AnyView {
    view! { <a class=class href=href>{icon_name.map(icon)}{label}</a> }.into_any()
}

/// A link that shows only an icon; `label` is its accessible name and its tip.
pub fn icon_link(icon_name: &'static str, label: String, href: String) -> AnyView {
    view! { <a class="btn quiet icon-only" title=label.clone() aria-label=label href=href>{icon(icon_name)}</a> }.into_any()
}

/// A button for work that takes a while.
pub fn work_button(
    class: &'static str,
    icon_name: Option<&'static str>,
    label: Signal<String>,
    busy: Signal<bool>,
    press: impl Fn() + 'static,
) -> AnyView {
    view! {
        <button
            type="button"
            class=class
            aria-busy=move || busy.get().then_some("true")
            aria-disabled=move || busy.get().then_some("true")
            on:click=move |_| {
                if !busy.get_untracked() {
                    press();
                }
            }
        >
            {move || (!busy.get()).then(|| icon_name.map(icon))}
            {move || label.get()}
        </button>
    }
    .into_any()
}
