//! The card that says what the documents are made for.

use domain::aws::ExternalId;
use domain::connector::{Connector, SecretEdit};
use domain::secret::Secret;
use leptos::prelude::*;
use messages::{Message, assistant as words, connectors};
use screen::collation::sorted;

use super::state::use_assistant;
use super::values::{ACCOUNT, KEY};
use crate::browser::random;
use crate::components::button::Button;
use crate::components::editor::Form;
use crate::components::field::{ControlState, ExactInput, Field};
use crate::components::findings::FindingList;
use crate::components::icon::Icon;
use crate::reactive::memo;
use crate::state::language::{self, t};
use crate::state::use_app;

/// What the documents are made for: a connector, the account that assumes the role and
/// the key of the topic.
#[component]
pub fn ValuesCard() -> impl IntoView {
    let values = use_assistant().values;
    let validation = values.validation;
    let is_typed = memo(move |_| values.chosen.get().is_none());
    view! {
        <section class="card" aria-labelledby="assistant-values">
            <div class="sect assistant-of">
                <h2 id="assistant-values">{t(words::CONNECTOR)}</h2>
                <ConnectorChooser />
                <Show when=move || is_typed.get() fallback=|| view! { <StoredValues /> }>
                    <TypedValues />
                </Show>
            </div>
            <div class="sect">
                <div class="pair">
                    <Field
                        validation
                        key=ACCOUNT
                        label=t(words::VENDOR_ACCOUNT)
                        hint=t(words::VENDOR_ACCOUNT_HINT)
                        let:control
                    >
                        <ExactInput
                            control
                            class="input mono"
                            value=values.account
                            on_input=move |text| values.account.set(text)
                        />
                    </Field>
                    <Field
                        validation
                        key=KEY
                        label=t(words::KEY_ARN_OPTIONAL)
                        hint=t(words::KEY_ARN_HINT)
                        let:control
                    >
                        <ExactInput
                            control
                            class="input mono"
                            value=values.key
                            on_input=move |text| values.key.set(text)
                        />
                    </Field>
                </div>
            </div>
        </section>
    }
}

/// A stored connector, or values that are typed.
#[component]
fn ConnectorChooser() -> impl IntoView {
    let (app, values) = (use_app(), use_assistant().values);
    let kinds = memo(move |_| {
        let all = app.store.connectors.get().unwrap_or_default();
        let kinds = all.iter().map(|c| c.notification_type.as_str());
        // It may have been deleted meanwhile.
        let chosen = values.chosen.get();
        sorted(kinds.chain(chosen.as_deref()), language::collate)
    });
    let option = move |kind: Option<String>| {
        let label = kind.clone().unwrap_or_else(|| t(words::ENTER_MANUALLY));
        let value = kind.clone().unwrap_or_default();
        view! {
            <option value=value prop:selected=move || values.chosen.get() == kind>
                {label}
            </option>
        }
    };
    let choose = move |event| {
        let kind = event_target_value(&event);
        values.choose((!kind.is_empty()).then_some(kind));
    };
    view! {
        <div class="field">
            <label for="assistant-of">{t(words::USE_VALUES_OF)}</label>
            <select id="assistant-of" class="input" on:change=choose>
                {option(None)}
                {move || kinds.get().into_iter().map(Some).map(option).collect_view()}
            </select>
        </div>
    }
}

/// The values of the stored connector that was chosen.
#[component]
fn StoredValues() -> impl IntoView {
    let values = use_assistant().values;
    move || {
        if values.is_awaited.get() {
            return view! { <p class="busy">{t(words::LOADING_CONNECTORS)}</p> }.into_any();
        }
        let Some(connector) = values.stored.get() else {
            return view! {
                <p class="problem">
                    <Icon name="alert" />
                    {t(words::NO_SUCH_CONNECTOR)}
                </p>
            }
            .into_any();
        };
        let mut errors = values.errors();
        // Those of the fields below stand there.
        errors.retain(|finding| ![ACCOUNT, KEY].contains(&finding.field.as_ref()));
        view! {
            <ConnectorFacts connector />
            {(!errors.is_empty()).then(|| view! { <FindingList findings=errors /> })}
        }
        .into_any()
    }
}

/// The values of a stored connector.
#[component]
fn ConnectorFacts(connector: Connector) -> impl IntoView {
    let fact = |label: Message, text: String| {
        view! {
            <dt>{t(label)}</dt>
            <dd>
                <code>{text}</code>
            </dd>
        }
    };
    view! {
        <dl class="facts">
            {fact(connectors::TOPIC_ARN, connector.topic_arn)}
            {fact(connectors::ROLE_ARN, connector.role_arn)}
            {fact(connectors::EXTERNAL_ID, connector.external_id.masked())}
        </dl>
    }
}

/// The fields to type values into.
#[component]
fn TypedValues() -> impl IntoView {
    let validation = use_assistant().values.validation;
    view! {
        <div class="pair">
            <TypedValue
                key="notification_type"
                label=t(connectors::NOTIFICATION_TYPE)
                hint=t(connectors::TYPE_HINT)
            />
            <TypedValue
                key="topic_arn"
                label=t(connectors::TOPIC_ARN)
                hint=t(connectors::TOPIC_HINT)
            />
            <TypedValue key="role_arn" label=t(connectors::ROLE_ARN) hint=t(words::ROLE_HINT) />
            <Field
                validation
                key="external_id"
                label=t(connectors::EXTERNAL_ID)
                hint=t(words::EXTERNAL_ID_HINT)
                let:control
            >
                <ExternalIdInput control />
            </Field>
        </div>
    }
}

/// A field of the form of a connector.
#[component]
fn TypedValue(key: &'static str, label: String, hint: String) -> impl IntoView {
    let values = use_assistant().values;
    let (validation, typed) = (values.validation, values.typed);
    view! {
        <Field validation key label hint let:control>
            <ExactInput
                control
                class="input mono"
                value=Signal::derive(move || typed.with(|form| form.raw(key)))
                on_input=move |text| typed.update(|form| form.set_raw(key, text))
            />
        </Field>
    }
}

/// The box of the external ID, which is hidden until it is to be seen.
#[component]
fn ExternalIdInput(control: ControlState) -> impl IntoView {
    let typed = use_assistant().values.typed;
    let visible = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let text = move || {
        typed.with(|form| match &form.external_id {
            SecretEdit::Replace(secret) => secret.expose().to_owned(),
            SecretEdit::Unchanged => String::new(),
        })
    };
    let put = move |text: String| {
        typed.update(|form| form.external_id = SecretEdit::Replace(Secret::new(text)));
    };
    let generate = move |()| match random::bytes() {
        Some(bytes) => put(ExternalId::from_random_bytes(bytes).expose().to_owned()),
        None => failed.set(true),
    };
    let reveal = move || {
        t(if visible.get() {
            connectors::HIDE
        } else {
            connectors::REVEAL
        })
    };
    view! {
        <div class="input-row">
            <ExactInput
                control
                class="input mono"
                value=Signal::derive(text)
                on_input=put
                attr:r#type=move || if visible.get() { "text" } else { "password" }
            />
            <Button
                class="btn slim"
                label=Signal::derive(reveal)
                on_press=move |()| visible.update(|shown| *shown = !*shown)
            />
            <Button class="btn slim" label=t(connectors::GENERATE_NEW) on_press=generate />
            <Show when=move || failed.get()>
                <p class="problem">{t(words::NO_RANDOM_SOURCE)}</p>
            </Show>
        </div>
    }
}
