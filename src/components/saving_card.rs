use domain::finding::Severity;
use leptos::prelude::*;
use messages::component;

use super::icon::Icon;
use super::validation::Validation;
use crate::state::language::t;

/// The card that says whether anything stands in the way of saving a form. Whether what
/// is saved would work is the verdict's question. What is shown already counts; what is
/// still being typed is not scolded.
#[component]
pub fn SavingCard(
    /// The findings of the form.
    validation: Validation,
    /// Whether nothing is missing.
    #[prop(into)]
    complete: Signal<bool>,
) -> impl IntoView {
    let words = move || {
        let shown = validation.shown();
        let errors = shown.iter().filter(|f| f.severity == Severity::Error);
        match (errors.count(), complete.get()) {
            (0, false) => ("verdict", "info", component::NOT_COMPLETE),
            (0, true) => ("verdict", "check", component::READY_TO_SAVE),
            (count, _) => (
                "verdict bad",
                "x",
                component::ErrorsInTheWay { count }.into(),
            ),
        }
    };
    view! {
        <section class="card pad" aria-labelledby="saving-title">
            <h2 id="saving-title">{t(component::SAVING)}</h2>
            {move || {
                let (class, icon, words) = words();
                view! {
                    <p class=class>
                        <Icon name=icon />
                        {t(words)}
                    </p>
                }
            }}
        </section>
    }
}
