//! Name, target and status of a notification.

use domain::notification::NotificationForm;
use leptos::prelude::*;

use super::state::NotificationFormState;
use super::suggestions::TARGETS;
use crate::components::field::{Choice, ExactInput, Field, FieldFindings, control_id};

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
    let topic_hint = "URN of the SMN topic or FunctionGraph function that is told; for one \
        that is offered, its name is enough. Without a target, the notification is stored \
        disabled.";
    view! {
        <div class="sect">
            <h2>"Name and target"</h2>
            <Field
                validation
                key="name"
                label="Name"
                hint="Unique in the project: letters, digits and underscores, up to 64."
                let:control
            >
                <ExactInput control value=text("name") on_input=set("name") />
            </Field>
            <Field validation key="topic" label="Topic or function" hint=topic_hint let:control>
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
    let agency_hint = "Sends agency_name cts_admin_trust, which lets CTS create the \
        agency it needs to reach the target. Huawei Cloud only.";
    view! {
        <div class="sect">
            <h2>"Status"</h2>
            <TickField
                form
                key="enabled"
                label="Enabled"
                hint="Messages are sent from the moment it is saved."
                get=|f| f.enabled
                set=|f, on| f.enabled = Some(on)
            />
            <TickField
                form
                key="agency"
                label="Let CTS create its agency"
                hint=agency_hint
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
    label: &'static str,
    hint: &'static str,
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
