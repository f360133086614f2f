use leptos::prelude::*;

/// Values and what they are called.
pub struct Choices(Vec<(&'static str, String)>);

impl<L: Into<String>> From<Vec<(&'static str, L)>> for Choices {
    fn from(choices: Vec<(&'static str, L)>) -> Self {
        let choices = choices.into_iter();
        Self(
            choices
                .map(|(value, label)| (value, label.into()))
                .collect(),
        )
    }
}

/// One of a few choices, side by side: a group of radio buttons.
#[component]
pub fn Segments(
    /// Name of the group.
    name: &'static str,
    /// What is chosen, for assistive technology.
    #[prop(into)]
    legend: String,
    /// Values and labels.
    #[prop(into)]
    choices: Choices,
    /// The value that is chosen.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Chooses another one.
    #[prop(into)]
    on_choose: Callback<&'static str>,
) -> impl IntoView {
    let options = choices
        .0
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
