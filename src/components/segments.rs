use leptos::prelude::*;

/// One of a few choices, side by side: a group of radio buttons.
#[component]
pub fn Segments(
    /// Name of the group.
    name: &'static str,
    /// What is chosen, for assistive technology.
    legend: &'static str,
    /// Values and labels.
    choices: Vec<(&'static str, &'static str)>,
    /// The value that is chosen.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Chooses another one.
    #[prop(into)]
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let options = choices
        .into_iter()
        .map(|(value, label)| {
            view! {
                <label>
                    <input
                        type="radio"
                        name=name
                        value=value
                        prop:checked=move || chosen.get() == value
                        on:change=move |_| {
                            on_choose.try_run(value);
                        }
                    />
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="segments">
            <legend class="unseen">{legend}</legend>
            {options}
        </fieldset>
    }
}
