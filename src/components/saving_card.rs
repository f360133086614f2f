use domain::finding::Severity;
use leptos::prelude::*;

use super::icon::Icon;
use super::validation::Validation;

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
            (0, false) => ("verdict", "info", "Not complete yet".to_owned()),
            (0, true) => ("verdict", "check", "Ready to save".to_owned()),
            (1, _) => ("verdict bad", "x", "1 error stands in the way".to_owned()),
            (n, _) => ("verdict bad", "x", format!("{n} errors stand in the way")),
        }
    };
    view! {
        <section class="card pad" aria-labelledby="saving-title">
            <h2 id="saving-title">"Saving"</h2>
            {move || {
                let (class, icon, words) = words();
                view! {
                    <p class=class>
                        <Icon name=icon />
                        {words}
                    </p>
                }
            }}
        </section>
    }
}
