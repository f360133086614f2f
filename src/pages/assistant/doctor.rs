//! The policy check: documents that are there already, what is wrong with them and where,
//! and how they would be right.

use leptos::prelude::*;
use messages::assistant as words;
use setup::doctor::examine;
use setup::finding::Finding;
use setup::policy::Kind;

use super::corrected::CorrectedDocuments;
use super::decision::DecisionCard;
use super::incomplete::Incomplete;
use super::policy_card::PolicyCard;
use super::state::use_assistant;
use crate::components::findings::tone;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::t;

/// The part of the page that examines documents.
#[component]
pub fn DoctorPart() -> impl IntoView {
    let values = use_assistant().values;
    let incomplete = || {
        view! { <Incomplete words=t(words::CHECK_NEEDS_VALUES) /> }
    };
    view! {
        <Show when=move || values.is_complete.get() fallback=incomplete>
            <Examination />
        </Show>
    }
}

/// The boxes for the documents, and what was found.
#[component]
fn Examination() -> impl IntoView {
    let state = use_assistant();
    let findings = memo(move |_| state.with_texts(examine).unwrap_or_default());
    let has_key = state.values.has_key;
    let kinds = move || {
        let has_key = has_key.get();
        let kinds = Kind::ALL.into_iter();
        kinds.filter(move |kind| *kind != Kind::Key || has_key)
    };
    view! {
        <div class="cols">
            <div class="stack">
                <GeneralFindings findings />
                <For each=kinds key=|kind| *kind let:kind>
                    <PolicyCard kind findings />
                </For>
                <CorrectedDocuments />
            </div>
            <aside aria-label=t(words::ACCESS_EVALUATION) tabindex="0">
                <DecisionCard />
            </aside>
        </div>
    }
}

/// What is noteworthy about the values themselves.
#[component]
fn GeneralFindings(findings: Memo<Vec<Finding>>) -> impl IntoView {
    let general = memo(move |_| {
        let mut general = findings.get();
        general.retain(|finding| finding.document.is_none());
        general
    });
    let items = move || {
        let item = |finding: Finding| {
            let (class, name, prefix) = tone(finding.severity);
            view! {
                <li>
                    <span class=class>
                        <Icon name />
                    </span>
                    <span>
                        <span class="unseen">{t(prefix)}</span>
                        {t(finding.message)}
                    </span>
                </li>
            }
        };
        general.get().into_iter().map(item).collect_view()
    };
    view! {
        <Show when=move || general.with(|general| !general.is_empty())>
            <section class="card pad" aria-labelledby="general-title">
                <h2 id="general-title">{t(words::REGARDLESS)}</h2>
                <ul class="steps">{items}</ul>
            </section>
        </Show>
    }
}
