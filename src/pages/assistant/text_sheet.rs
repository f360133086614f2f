//! A text that is made here, with the ways to take it along.

use leptos::prelude::*;
use messages::assistant as words;
use setup::generate::{has_placeholder, without_external_id};
use setup::partial::{incomplete, is_partial, runs};

use crate::browser::file;
use crate::components::button::Button;
use crate::components::copy::CopyButton;
use crate::reactive::memo;
use crate::state::language::t;

/// A document with the ways to take it along.
#[component]
pub fn TextSheet(
    /// Name of the region.
    #[prop(into)]
    label: String,
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
            <pre class="json" lang="en" translate="no" tabindex="0" role="region" aria-label=label>
                {move || text.with(|text| marked(text))}
            </pre>
            <TextActions name=t(words::COPY_DOCUMENT) file text may_lack />
        </div>
    }
}

/// The text with its placeholders marked.
fn marked(text: &str) -> AnyView {
    runs(text)
        .into_iter()
        .map(|(is_placeholder, text)| {
            let text = text.to_owned();
            if is_placeholder {
                view! { <mark class="gap">{text}</mark> }.into_any()
            } else {
                text.into_any()
            }
        })
        .collect_view()
        .into_any()
}

/// What a text lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lacks {
    Nothing,
    ExternalId,
    Values,
}

/// The name under which a text is downloaded: it says what the text lacks.
pub fn file_name(file: &str, text: &str, may_lack: bool) -> String {
    match lacks(text, may_lack) {
        Lacks::Nothing => file.to_owned(),
        Lacks::ExternalId => without_external_id(file),
        Lacks::Values => incomplete(file),
    }
}

fn lacks(text: &str, may_lack: bool) -> Lacks {
    if is_partial(text) {
        Lacks::Values
    } else if may_lack && has_placeholder(text) {
        Lacks::ExternalId
    } else {
        Lacks::Nothing
    }
}

/// The buttons that take a text along. Where something stands for values, they and the
/// name of the file say so.
#[component]
pub fn TextActions(
    /// Accessible name of the button that copies it.
    #[prop(into)]
    name: String,
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
    let lacks = memo(move |_| text.with(|text| lacks(text, may_lack)));
    let file_name = move || text.with(|text| file_name(file, text, may_lack));
    let copy = move || {
        let text = move || text.get_untracked();
        match lacks.get() {
            Lacks::Nothing => view! { <CopyButton name=name.clone() text /> }.into_any(),
            Lacks::ExternalId => {
                view! { <CopyButton label=t(words::COPY_WITH_PLACEHOLDER) text /> }.into_any()
            }
            Lacks::Values => {
                view! { <CopyButton label=t(words::COPY_WITH_PLACEHOLDERS) text /> }.into_any()
            }
        }
    };
    let download = Signal::derive(move || {
        t(match lacks.get() {
            Lacks::Nothing => words::DOWNLOAD,
            Lacks::ExternalId => words::DOWNLOAD_WITH_PLACEHOLDER,
            Lacks::Values => words::DOWNLOAD_WITH_PLACEHOLDERS,
        })
    });
    let offer = move |()| refused.set(!file::offer(&untrack(file_name), &text.get_untracked()));
    view! {
        <div class="row">
            {copy} <Button class="btn quiet slim" icon="download" label=download on_press=offer />
            <code class="small dim">{file_name}</code> <Show when=move || refused.get()>
                <span class="small">{t(words::BROWSER_REFUSED)}</span>
            </Show>
        </div>
    }
}
