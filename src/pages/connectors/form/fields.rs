//! The fields of a connector.

use domain::aws::ExternalId;
use domain::connector::{Connector, ConnectorForm, SecretEdit};
use domain::secret::Secret;
use leptos::ev::FocusEvent;
use leptos::prelude::*;
use messages::connectors as words;

use crate::browser::{dom, press, random};
use crate::components::anatomy::ConnectorAnatomy;
use crate::components::button::Button;
use crate::components::editor::{Editor, Form};
use crate::components::field::{ControlState, ExactInput, Field, Validation, control_id};
use crate::reactive::memo;
use crate::state::language::t;

impl Form for ConnectorForm {
    fn raw(&self, key: &str) -> String {
        match key {
            "notification_type" => self.notification_type.clone(),
            "topic_arn" => self.topic_arn.clone(),
            "role_arn" => self.role_arn.clone(),
            // A secret is never quoted beside its field.
            _ => String::new(),
        }
    }

    fn set_raw(&mut self, key: &str, text: String) {
        match key {
            "notification_type" => self.notification_type = text,
            "topic_arn" => self.topic_arn = text,
            "role_arn" => self.role_arn = text,
            "external_id" => self.external_id = SecretEdit::Replace(Secret::new(text)),
            _ => {}
        }
    }
}

/// The fields of a connector.
#[component]
pub fn ConnectorFields(
    /// The form.
    editor: Editor<ConnectorForm>,
    /// Its findings.
    validation: Validation,
    /// What is stored; nothing for a new connector.
    stored: ReadSignal<Option<Connector>>,
) -> impl IntoView {
    let text = move |key: &'static str| editor.part(move |f| f.raw(key));
    let any_arn = editor.part(|f| !f.topic_arn.trim().is_empty() || !f.role_arn.trim().is_empty());
    view! {
        <div class="sect">
            <h2>{t(words::WHERE_MESSAGES_GO)}</h2>
            <p>{t(words::WHERE_MESSAGES_GO_HOW)}</p>
            <Field
                validation
                key="notification_type"
                label=t(words::NOTIFICATION_TYPE)
                hint=t(words::TYPE_HINT)
                let:control
            >
                <TypeInput control editor stored />
            </Field>
            <Field
                validation
                key="topic_arn"
                label=t(words::TOPIC_ARN)
                hint=t(words::TOPIC_HINT)
                let:control
            >
                <ArnInput control editor />
            </Field>
            <Field
                validation
                key="role_arn"
                label=t(words::ROLE_ARN)
                hint=t(words::ROLE_HINT)
                let:control
            >
                <ArnInput control editor />
            </Field>
            <Show when=move || any_arn.get()>
                <div class="field wide">
                    <ConnectorAnatomy
                        topic=text("topic_arn")
                        role=text("role_arn")
                        notification_type=text("notification_type")
                    />
                </div>
            </Show>
            <Field
                validation
                key="external_id"
                label=t(words::EXTERNAL_ID)
                hint=t(words::EXTERNAL_ID_HINT)
                let:control
            >
                <ExternalIdControl control editor stored />
            </Field>
        </div>
    }
}

/// The box of the notification type. The type tells connectors apart, so an existing one
/// keeps it.
#[component]
fn TypeInput(
    control: ControlState,
    editor: Editor<ConnectorForm>,
    stored: ReadSignal<Option<Connector>>,
) -> impl IntoView {
    view! {
        <ExactInput
            control
            class="input mono"
            value=editor.part(|f| f.notification_type.clone())
            on_input=move |text| editor.form.update(|f| f.notification_type = text)
            attr:list="known-types"
            attr:readonly=move || stored.with(Option::is_some)
        />
        <datalist id="known-types">
            <option value="appliancehealth"></option>
        </datalist>
    }
}

/// The box of an ARN.
#[component]
fn ArnInput(control: ControlState, editor: Editor<ConnectorForm>) -> impl IntoView {
    let (read, written) = (control.key.clone(), control.key.clone());
    view! {
        <ExactInput
            control
            class="input mono"
            value=editor.part(move |f| f.raw(&read))
            on_input=move |text| editor.form.update(|f| f.set_raw(&written, text))
        />
    }
}

/// The external ID: kept and masked until it is to be replaced; then a masked box that
/// can be revealed or filled with a random value.
#[component]
fn ExternalIdControl(
    control: ControlState,
    editor: Editor<ConnectorForm>,
    stored: ReadSignal<Option<Connector>>,
) -> impl IntoView {
    let replacing = memo(move |_| {
        stored.with(Option::is_none)
            || editor
                .form
                .with(|f| matches!(f.external_id, SecretEdit::Replace(_)))
    });
    move || {
        let control = control.clone();
        if replacing.get() {
            view! { <NewExternalId control editor stored /> }.into_any()
        } else {
            view! { <KeptExternalId control editor stored /> }.into_any()
        }
    }
}

/// The external ID that is stored, masked.
#[component]
fn KeptExternalId(
    control: ControlState,
    editor: Editor<ConnectorForm>,
    stored: ReadSignal<Option<Connector>>,
) -> impl IntoView {
    let masked = move || {
        stored.with(|s| {
            s.as_ref()
                .map(|c| c.external_id.masked())
                .unwrap_or_default()
        })
    };
    let replace = move || {
        editor
            .form
            .update(|f| f.external_id = SecretEdit::Replace(Secret::default()));
        dom::focus_soon(control_id("external_id"));
    };
    view! {
        <div class="input-row">
            <input
                id=control.id
                class="input mono"
                readonly=""
                aria-describedby=control.described_by
                value=masked
            />
            <Button class="btn slim" label=t(words::REPLACE) on_press=replace />
        </div>
    }
}

/// The box for another external ID.
#[component]
fn NewExternalId(
    control: ControlState,
    editor: Editor<ConnectorForm>,
    stored: ReadSignal<Option<Connector>>,
) -> impl IntoView {
    let visible = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let text = editor.part(|f| match &f.external_id {
        SecretEdit::Replace(secret) => secret.expose().to_owned(),
        SecretEdit::Unchanged => String::new(),
    });
    let put = move |text: String| {
        editor
            .form
            .update(|f| f.external_id = SecretEdit::Replace(Secret::new(text)));
    };
    let generate = move || match random::bytes() {
        Some(bytes) => {
            put(ExternalId::from_random_bytes(bytes).expose().to_owned());
            visible.set(true);
        }
        None => failed.set(true),
    };
    let keep = move || {
        editor
            .form
            .update(|f| f.external_id = SecretEdit::Unchanged);
        dom::focus_soon(control_id("external_id"));
    };
    // What is stored already is no change.
    let settle = move |event: FocusEvent| {
        if !dom::leaves(&event) {
            return;
        }
        press::after(move || {
            let same = stored.try_with_untracked(|stored| {
                let stored = stored.as_ref()?;
                let typed = editor.form.try_with_untracked(|f| f.external_id.clone())?;
                Some(typed == SecretEdit::Replace(stored.external_id.clone()))
            });
            if same.flatten() == Some(true) {
                editor
                    .form
                    .try_update(|f| f.external_id = SecretEdit::Unchanged);
            }
        });
    };
    view! {
        <div class="input-row" on:focusout=settle>
            <ExactInput
                control
                class="input mono"
                value=text
                on_input=put
                attr:r#type=move || if visible.get() { "text" } else { "password" }
            />
            <button type="button" class="btn slim" on:click=move |_| visible.update(|v| *v = !*v)>
                {move || if visible.get() { t(words::HIDE) } else { t(words::REVEAL) }}
            </button>
            <Button class="btn slim" label=t(words::GENERATE_NEW) on_press=generate />
            <Show when=move || stored.with(Option::is_some)>
                <Button class="btn quiet slim" label=t(words::KEEP_STORED) on_press=keep />
            </Show>
        </div>
        <Show when=move || failed.get()>
            <p class="problem">{t(words::NO_RANDOM_SOURCE)}</p>
        </Show>
    }
}
