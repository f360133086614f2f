//! Name, target and status of a notification.

use domain::notification::NotificationForm;
use leptos::prelude::*;
use messages::notification_form as words;

use super::state::NotificationFormState;
use super::suggestions::TARGETS;
use crate::components::field::{Choice, ExactInput, Field, FieldFindings, control_id};
use crate::state::language::t;

/// Name and target.
#[component]
pub fn BasicFields(
    /// The form.
    form: NotificationFormState,
) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let set =
        move |key: &'static str| move |text: String| editor.form.update(|f| f.set_raw(key, text));
    let text = |key: &'static str| editor.part(move |f| f.raw(key));
    view! {
        <div class="sect">
            <h2>{t(words::NAME_AND_TARGET)}</h2>
            <Field validation key="name" label=t(words::NAME) hint=t(words::NAME_HINT) let:control>
                <ExactInput control value=text("name") on_input=set("name") />
            </Field>
            <Field
                validation
                key="topic"
                label=t(words::TOPIC)
                hint=t(words::TOPIC_HINT)
                let:control
            >
                <ExactInput
                    control
                    class="input mono"
                    value=text("topic")
                    on_input=set("topic")
                    attr:list=TARGETS
                />
            </Field>
        </div>
    }
}

/// Whether it is enabled, and the agency.
#[component]
pub fn StatusFields(
    /// The form.
    form: NotificationFormState,
) -> impl IntoView {
    view! {
        <div class="sect">
            <h2>{t(words::STATUS)}</h2>
            <TickField
                form
                key="enabled"
                label=t(words::ENABLED)
                hint=t(words::ENABLED_HINT)
                get=|f| f.enabled
                set=|f, on| f.enabled = Some(on)
            />
            <TickField
                form
                key="agency"
                label=t(words::AGENCY)
                hint=t(words::AGENCY_HINT)
                get=|f| Some(f.agency)
                set=|f, on| f.agency = on
            />
        </div>
    }
}

/// A box that is ticked, or is not, or of which nobody knows.
#[component]
fn TickField(
    form: NotificationFormState,
    key: &'static str,
    label: String,
    hint: String,
    get: fn(&NotificationForm) -> Option<bool>,
    set: fn(&mut NotificationForm, bool),
) -> impl IntoView {
    let NotificationFormState {
        editor, validation, ..
    } = form;
    let change = move |on: bool| {
        editor.form.try_update(|f| set(f, on));
        validation.touch(key);
    };
    view! {
        <div class="field">
            <Choice
                id=control_id(key)
                kind="checkbox"
                label
                hint
                checked=move || editor.form.with(get) == Some(true)
                indeterminate=move || editor.form.with(get).is_none()
                on_change=change
            />
            <FieldFindings validation key />
        </div>
    }
}
