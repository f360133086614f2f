//! Fields of a form. A field owns the id, label, hint and findings of its control and
//! their wiring for assistive technology, so that an unlabelled input cannot be written.

use domain::finding::FieldKey;
use leptos::prelude::*;
use messages::{Message, component};
use screen::field_name::apart;

use super::findings::{About, FieldFinding};
use super::icon::Icon;
use super::validation::SUMMARY;
pub use super::validation::{ControlState, Validation, control_id};
use crate::browser::dom;
use crate::state::language::t;

/// A field: label, hint, findings, control.
///
/// ```ignore
/// <Field validation key="topic_arn" label="Topic" hint="The ARN of the topic." let:control>
///     <TextInput control value on_input />
/// </Field>
/// ```
#[component]
pub fn Field<F, V>(
    /// The findings of the form.
    validation: Validation,
    /// The field's key.
    #[prop(into)]
    key: FieldKey,
    /// The label.
    #[prop(into)]
    label: String,
    /// What is said under the label.
    #[prop(optional, into)]
    hint: String,
    /// Makes the control.
    children: F,
) -> impl IntoView
where
    F: FnOnce(ControlState) -> V,
    V: IntoView,
{
    let control = validation.control(key.clone(), !hint.is_empty());
    let id = control.id.clone();
    let hint_id = format!("{id}-hint");
    let control = children(control).into_any();
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {(!hint.is_empty())
                .then(|| {
                    view! {
                        <p class="hint" id=hint_id>
                            {hint}
                        </p>
                    }
                })}
            <FieldFindings validation key />
            {control}
        </div>
    }
}

/// The place where the findings of a field are shown.
#[component]
pub fn FieldFindings(
    /// The findings of the form.
    validation: Validation,
    /// The field's key.
    #[prop(into)]
    key: FieldKey,
) -> impl IntoView {
    let id = format!("{}-problem", control_id(&key));
    let findings = move || {
        let raw = validation.raw(&key);
        validation
            .of(&key)
            .into_iter()
            .map(|finding| {
                let (raw, key) = (raw.clone(), key.clone());
                view! { <FieldFinding finding raw on_fix=move |text| validation.fix(&key, text) /> }
            })
            .collect_view()
    };
    view! { <div id=id>{findings}</div> }
}

/// The errors of a form that was submitted, each a button that leads to its field.
#[component]
pub fn ErrorSummary(
    /// The findings of the form.
    validation: Validation,
    /// The name of a field.
    name: fn(&str) -> Message,
    /// Where a field stands in the form, unless the findings are in its order.
    #[prop(optional)]
    place: Option<fn(&str) -> usize>,
) -> impl IntoView {
    let items = move || {
        let mut errors = validation.submitted_errors();
        if let Some(place) = place {
            errors.sort_by_key(|finding| place(&finding.field));
        }
        errors
            .into_iter()
            .map(|finding| {
                let id = control_id(&finding.field);
                let (name, message) = apart(name(&finding.field), &finding.message);
                view! {
                    <li>
                        <button
                            type="button"
                            class="link"
                            on:click=move |_| {
                                dom::focus(&id);
                            }
                        >
                            <About name message />
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <Show when=move || !validation.submitted_errors().is_empty()>
            <div
                class="summary"
                id=SUMMARY
                tabindex="-1"
                role="group"
                aria-labelledby="error-summary-title"
            >
                <h2 id="error-summary-title" class="verdict bad">
                    <Icon name="alert" />
                    {t(component::CANNOT_BE_SAVED)}
                </h2>
                <ul>{items}</ul>
            </div>
        </Show>
    }
}

/// A tick box or radio button with its label and hint. The hint describes it and is not
/// part of its name.
#[component]
pub fn Choice(
    /// Id of the input.
    #[prop(into)]
    id: String,
    /// `checkbox` or `radio`.
    kind: &'static str,
    /// Name of the group of radio buttons.
    #[prop(optional)]
    group: Option<&'static str>,
    /// The label.
    #[prop(into)]
    label: String,
    /// What is said beside it.
    #[prop(into)]
    hint: String,
    /// Whether it is chosen.
    #[prop(into)]
    checked: Signal<bool>,
    /// Whether it is neither chosen nor not.
    #[prop(optional, into)]
    indeterminate: Signal<bool>,
    /// It was ticked (true) or cleared (false).
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    view! {
        <div class="choice">
            <input
                type=kind
                id=id.clone()
                name=group
                aria-describedby=hint_id.clone()
                prop:checked=checked
                prop:indeterminate=indeterminate
                on:change=move |event| {
                    on_change.try_run(event_target_checked(&event));
                }
            />
            <label for=id>{label}</label>
            <small id=hint_id>{hint}</small>
        </div>
    }
}

/// A one-line text box for identifiers: nothing corrects, completes or capitalizes them.
#[component]
pub fn ExactInput(
    /// The control: its id, and what describes it.
    control: ControlState,
    /// Classes of the box.
    #[prop(default = "input")]
    class: &'static str,
    /// The text in it.
    #[prop(into)]
    value: Signal<String>,
    /// The text was changed.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let ControlState {
        id,
        key,
        described_by,
        invalid,
        validation,
    } = control;
    view! {
        <input
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            class=class
            id=id
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            prop:value=value
            on:input=move |event| on_input.run(event_target_value(&event))
            on:blur=move |_| validation.touch(&key)
        />
    }
}

/// Values of a drop-down list and their labels.
pub type Options = Vec<(String, String)>;

/// A drop-down list.
#[component]
pub fn Select(
    /// The control: its id, and what describes it.
    control: ControlState,
    /// Classes of the list.
    #[prop(default = "input")]
    class: &'static str,
    /// Values and labels.
    choices: Options,
    /// The value that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// Chooses another one.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let ControlState {
        id,
        key,
        described_by,
        invalid,
        validation,
    } = control;
    let options = choices
        .into_iter()
        .map(|(choice, label)| {
            let chosen = choice.clone();
            view! {
                <option value=choice prop:selected=move || value.get() == chosen>
                    {label}
                </option>
            }
        })
        .collect_view();
    view! {
        <select
            class=class
            id=id
            aria-describedby=described_by
            aria-invalid=move || invalid.get().then_some("true")
            on:change=move |event| {
                on_choose.try_run(event_target_value(&event));
            }
            on:blur=move |_| validation.touch(&key)
        >
            {options}
        </select>
    }
}
