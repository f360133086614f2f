//! Bundles as files, and what they could not say.

use desired_state::bundle::{Format, Omission};
use leptos::prelude::*;
use messages::workspace_plan as say;

use crate::browser::file;
use crate::components::name::Name;
use crate::state::App;
use crate::state::language::t;

/// Offers a text as a file, and says so where the browser refuses.
pub fn keep(app: App, name: &str, text: &str) {
    if !file::offer(name, text) {
        app.flashes.failure(say::NOT_DOWNLOADED, None);
    }
}

/// What a bundle is called as a file.
pub fn file_name(format: Format) -> &'static str {
    match format {
        Format::Json => "bundle.json",
        Format::Yaml => "bundle.yaml",
    }
}

/// What a bundle could not say.
#[component]
pub fn Omitted(
    /// What.
    #[prop(into)]
    omitted: Signal<Vec<Omission>>,
) -> impl IntoView {
    move || {
        let omitted = omitted.get();
        if omitted.is_empty() {
            return None;
        }
        let count = omitted.len();
        let lines = omitted.into_iter().map(|one| {
            view! {
                <li>
                    <b>
                        <Name name=one.name />
                    </b>
                    " "
                    {t(one.reason)}
                </li>
            }
        });
        Some(view! {
            <div role="status">
                <p class="note warn">{t(say::Omitted { count })}</p>
                <ul class="plan-lines">{lines.collect_view()}</ul>
            </div>
        })
    }
}
