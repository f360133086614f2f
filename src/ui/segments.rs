//! One of a few choices, side by side.

use leptos::prelude::*;

/// A group of radio buttons. `choices` are values and labels.
pub fn segments(
    name: &'static str,
    legend: &'static str,
    choices: Vec<(&'static str, &'static str)>,
    chosen: Signal<&'static str>,
    choose: impl Fn(&'static str) + Clone + 'static,
) -> AnyView {
    let options = choices
        .into_iter()
        .map(|(value, label)| {
            let choose = choose.clone();
            view! {
                <label>
                    <input
                        type="radio"
                        name=name
                        value=value
                        prop:checked=move || chosen.get() == value
                        on:change=move |_| choose(value)
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
    .into_any()
}
