//! A text that is made here, with the ways to take it along.

use leptos::prelude::*;
use setup::generate::{has_placeholder, without_external_id};

use crate::browser::file;
use crate::components::button::Button;
use crate::components::copy::CopyButton;
use crate::reactive::memo;

/// A document with the ways to take it along.
#[component]
pub fn TextSheet(
    /// Name of the region.
    label: &'static str,
    /// Name of the file.
    file: &'static str,
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// Whether something may stand in it for the external ID; `false` for a text that
    /// is complete without.
    #[prop(default = true)]
    may_lack: bool,
) -> impl IntoView {
    view! {
        <div class="stack">
            <pre class="json" tabindex="0" role="region" aria-label=label>
                {text}
            </pre>
            <TextActions what="document" file text may_lack />
        </div>
    }
}

/// The buttons that take a text along. Where something stands for the external ID,
/// they and the name of the file say so.
#[component]
pub fn TextActions(
    /// What the text is, for the name of the button that copies it.
    what: &'static str,
    /// Name of the file.
    file: &'static str,
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// Whether something may stand in it for the external ID.
    #[prop(default = true)]
    may_lack: bool,
) -> impl IntoView {
    let refused = RwSignal::new(false);
    let lacks = memo(move |_| may_lack && text.with(|text| has_placeholder(text)));
    let name = move || {
        if lacks.get() {
            without_external_id(file)
        } else {
            file.to_owned()
        }
    };
    let copy = move || {
        let text = move || text.get_untracked();
        if lacks.get() {
            let label = "Copy with placeholder for the external ID";
            view! { <CopyButton label text /> }.into_any()
        } else {
            view! { <CopyButton what text /> }.into_any()
        }
    };
    let download = Signal::derive(move || {
        let label = if lacks.get() {
            "Download with placeholder for the external ID"
        } else {
            "Download"
        };
        label.to_owned()
    });
    let offer = move |()| refused.set(!file::offer(&untrack(name), &text.get_untracked()));
    view! {
        <div class="row">
            {copy} <Button class="btn quiet slim" icon="download" label=download on_press=offer />
            <code class="small dim">{name}</code> <Show when=move || refused.get()>
                <span class="small">"The browser refused."</span>
            </Show>
        </div>
    }
}
