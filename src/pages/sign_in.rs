//! The dialog that asks for credentials in place, when they are missing or were
//! refused. What waited for them goes on afterwards; what was being typed on the
//! page stays. What is entered is tried with one harmless read before anything
//! else is sent, because five wrong signatures in a row lock an access key. The
//! dialog is in a file of its own: most visits need none.

mod entered;

use std::sync::Arc;

use futures::FutureExt;
use leptos::ev::{Event, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, component, connection, sign_in as words};
use screen::connection::Connection;
use screen::connection::auth::CtsAuth;
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;

use entered::{EnteredCredentials, tokens_for, tried};

use crate::browser::dom;
use crate::client::Credentials;
use crate::components::button::{Button, SubmitButton};
use crate::components::failure_words::advice;
use crate::components::icon::Icon;
use crate::reactive::effect;
use crate::split::{Loaded, split};
use crate::state::language::t;
use crate::state::vault::CredentialRequest;
use crate::state::{App, use_app};

/// Id of the dialog.
const DIALOG: &str = "sign-in";

/// Shows the dialog whenever credentials are asked for.
#[component]
pub fn SignInDialog() -> impl IntoView {
    let app = use_app();
    let vault = app.session.vault;
    let there = RwSignal::new(false);
    effect(move |_| {
        if vault.asking.with(Option::is_none) || there.get_untracked() {
            return;
        }
        spawn_local(async move {
            if load_dialog().await.is_ok() {
                there.set(true);
            } else if vault.asking.with_untracked(Option::is_some) {
                // Whatever else asked meanwhile is answered by the same words.
                missing(app);
            }
        });
    });
    // What is loaded answers at once.
    move || {
        let dialog = there.get().then(|| dialog().now_or_never());
        dialog.flatten().and_then(Result::ok)
    }
}

/// Without the dialog, what waits for credentials fails and says what it lacked.
fn missing(app: App) {
    app.session.vault.decline();
    app.flashes.failure(words::DIALOG_MISSING, None);
}

split! {
    shell, load_dialog,
    fn dialog() -> Loaded<AnyView> {
        Ok(view! { <CredentialsDialog /> }.into_any())
    }
}

/// Everything the parts of the dialog work on.
#[derive(Clone, Copy)]
struct Dialog {
    app: App,
    entered: RwSignal<EnteredCredentials>,
    checking: RwSignal<bool>,
    problem: RwSignal<Option<Message>>,
}

/// The dialog, while something is asked for.
#[component]
fn CredentialsDialog() -> impl IntoView {
    let app = use_app();
    let vault = app.session.vault;
    let entered = RwSignal::new(EnteredCredentials {
        for_tab: vault.keeps_for_tab(),
        ..EnteredCredentials::default()
    });
    let dialog = Dialog {
        app,
        entered,
        checking: RwSignal::new(false),
        problem: RwSignal::new(None),
    };
    dom::ask_before_closing(move || {
        entered.try_with_untracked(EnteredCredentials::is_lost) == Some(true)
    });
    move || {
        vault
            .asking
            .get()
            .map(|ask| view! { <CredentialsForm dialog ask /> })
    }
}

/// The form in the dialog: the fields of each service that is asked for.
#[component]
fn CredentialsForm(dialog: Dialog, ask: CredentialRequest) -> impl IntoView {
    let Dialog {
        app,
        entered,
        checking,
        problem,
    } = dialog;
    let other = app.session.find(&ask.connection).map(Arc::new);
    let connection = other.unwrap_or_else(|| app.session.connection_now());
    if entered.with_untracked(|e| e.connection != ask.connection) {
        let for_tab = entered.with_untracked(|e| e.for_tab);
        entered.set(EnteredCredentials::of(&ask.connection, for_tab));
    }
    dom::open_dialog_soon(DIALOG, "sign-in-first");
    let sections = ask.services.iter().enumerate();
    let sections = sections
        .map(|(at, (service, refused))| {
            view! {
                <ServiceFields
                    dialog
                    connection=Arc::clone(&connection)
                    service=*service
                    refused=refused.clone()
                    first=at == 0
                />
            }
        })
        .collect_view();
    let title = words::Title {
        connection: connection.name().into(),
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        go_on(dialog, &connection, &ask);
    };
    let cancel = move |event: Event| {
        event.prevent_default();
        leave(dialog);
    };
    view! {
        <dialog id=DIALOG aria-labelledby="sign-in-title" on:cancel=cancel>
            <form novalidate="" on:submit=submit>
                <h2 id="sign-in-title">{t(title)}</h2>
                <div class="body stack">
                    {sections}
                    {move || {
                        problem
                            .get()
                            .map(|words| {
                                view! {
                                    <p class="problem" role="alert">
                                        {t(words)}
                                    </p>
                                }
                            })
                    }} <ForThisTab entered />
                </div>
                <div class="actions">
                    <Button label=t(component::CANCEL) on_press=move || leave(dialog) />
                    <SubmitButton label=t(words::CONTINUE) busy=checking off=checking />
                </div>
            </form>
        </dialog>
    }
}

/// The choice to keep what is entered until the tab is closed.
#[component]
fn ForThisTab(entered: RwSignal<EnteredCredentials>) -> impl IntoView {
    let change = move |event: Event| {
        let on = event_target_checked(&event);
        entered.try_update(|e| e.for_tab = on);
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || entered.with(|e| e.for_tab)
                on:change=change
            />
            <span>{t(words::KEEP)}</span>
            <small>{t(words::KEEP_HINT)}</small>
        </label>
    }
}

fn leave(dialog: Dialog) {
    dom::close_dialog(DIALOG);
    dialog.entered.update(EnteredCredentials::forget);
    dialog.problem.set(None);
    dialog.app.session.vault.decline();
}

/// The fields of one service, and why what it had does not do.
#[component]
fn ServiceFields(
    dialog: Dialog,
    connection: Arc<Connection>,
    service: Service,
    /// Why the credentials it had do not do.
    refused: Option<ApiError>,
    /// Whether its first field is the first of the form.
    first: bool,
) -> impl IntoView {
    let network_security = service == Service::NetworkSecurity;
    let (title, subject) = if network_security {
        (t(connection::NS_SERVICE), Subject::ListConnectors)
    } else {
        ("CTS".to_owned(), Subject::ListNotifications)
    };
    let why = refused.map(|error| {
        view! {
            <p class="note warn">
                <Icon name="alert" />
                <span>{t(advice(&error, subject))}</span>
            </p>
        }
    });
    let auth = connection.cts().map(|c| c.auth).unwrap_or_default();
    let entered = dialog.entered;
    let name = t(connection.name());
    let fields = if network_security {
        view! { <ApiKeyField entered name first /> }.into_any()
    } else {
        match auth {
            CtsAuth::Password => view! { <PasswordFields entered first /> }.into_any(),
            CtsAuth::AccessKey => view! { <AccessKeyFields entered first /> }.into_any(),
            CtsAuth::Token | CtsAuth::Proxy => {
                view! { <TokenField entered name first /> }.into_any()
            }
        }
    };
    view! {
        <fieldset>
            <legend class="field-label">{title}</legend>
            {why}
            {fields}
        </fieldset>
    }
}

/// Id of a box: the first one has an id of its own, which gets the focus.
fn box_id(first: bool, id: &'static str) -> &'static str {
    if first { "sign-in-first" } else { id }
}

/// The field of an API key of Network Security.
#[component]
fn ApiKeyField(entered: RwSignal<EnteredCredentials>, name: String, first: bool) -> impl IntoView {
    view! {
        <HiddenUserName name />
        <CredentialInput
            entered
            id=box_id(first, "sign-in-api-key")
            label=words::API_KEY
            place=|e| &mut e.api_key
        />
    }
}

/// The field of a token of IAM.
#[component]
fn TokenField(entered: RwSignal<EnteredCredentials>, name: String, first: bool) -> impl IntoView {
    view! {
        <HiddenUserName name />
        <CredentialInput
            entered
            id=box_id(first, "sign-in-token")
            label=words::IAM_TOKEN
            place=|e| &mut e.token
        />
    }
}

/// The fields of an IAM user with a password.
#[component]
fn PasswordFields(entered: RwSignal<EnteredCredentials>, first: bool) -> impl IntoView {
    view! {
        <CredentialInput
            entered
            id=box_id(first, "sign-in-account")
            label=words::ACCOUNT
            name_kind="organization"
            place=|e| &mut e.account
        />
        <CredentialInput
            entered
            id="sign-in-user"
            label=words::USER
            name_kind="username"
            place=|e| &mut e.user
        />
        <CredentialInput
            entered
            id="sign-in-password"
            label=words::PASSWORD
            place=|e| &mut e.password
        />
    }
}

/// The fields of an access key.
#[component]
fn AccessKeyFields(entered: RwSignal<EnteredCredentials>, first: bool) -> impl IntoView {
    view! {
        <CredentialInput
            entered
            id=box_id(first, "sign-in-access-key")
            label=words::ACCESS_KEY_ID
            name_kind="username"
            place=|e| &mut e.access_key
        />
        <CredentialInput
            entered
            id="sign-in-secret-key"
            label=words::SECRET_KEY
            place=|e| &mut e.secret_key
        />
        <CredentialInput
            entered
            id="sign-in-security-token"
            label=words::SECURITY_TOKEN
            may_be_empty=true
            place=|e| &mut e.security_token
        />
    }
}

/// Tells password managers under which name to keep a secret that has none.
#[component]
fn HiddenUserName(name: String) -> impl IntoView {
    view! { <input type="text" autocomplete="username" hidden="" value=name /> }
}

/// Where in [`EnteredCredentials`] a text is.
type EnteredField = fn(&mut EnteredCredentials) -> &mut String;

/// A field for a name or a secret.
#[component]
fn CredentialInput(
    entered: RwSignal<EnteredCredentials>,
    id: &'static str,
    label: Message,
    place: EnteredField,
    /// What a name is, in the words of `autocomplete`. A secret has none: it is not
    /// shown, and not kept over a reload.
    #[prop(optional)]
    name_kind: Option<&'static str>,
    /// Whether it may be left empty.
    #[prop(optional)]
    may_be_empty: bool,
) -> impl IntoView {
    let kind = if name_kind.is_some() {
        "text"
    } else {
        "password"
    };
    let input = move |event: Event| {
        let text = event_target_value(&event);
        entered.update(|e| *place(e) = text);
        if name_kind.is_some() {
            entered.with_untracked(EnteredCredentials::keep_names);
        }
    };
    view! {
        <div class="field" data-optional=may_be_empty.then_some("")>
            <label for=id>{t(label)}</label>
            <input
                autocapitalize="off"
                spellcheck="false"
                class="input mono"
                id=id
                name=id
                type=kind
                autocomplete=name_kind.unwrap_or("current-password")
                prop:value=move || place(&mut entered.get()).clone()
                on:input=input
            />
        </div>
    }
}

/// Tries what was entered and, unless it is refused, lets the work go on.
fn go_on(dialog: Dialog, connection: &Arc<Connection>, ask: &CredentialRequest) {
    if dialog.checking.get_untracked() {
        return;
    }
    let (connection, ask) = (Arc::clone(connection), ask.clone());
    dialog.checking.set(true);
    dialog.problem.set(None);
    spawn_local(async move {
        let entered = dialog.entered.get_untracked();
        let outcome = tried(&connection, &ask, &entered).await;
        let session = dialog.app.session;
        let shares = outcome.is_ok() && !entered.password.is_empty();
        let others = if shares {
            tokens_for(session.of_account(&connection), &entered).await
        } else {
            Vec::new()
        };
        dialog.checking.set(false);
        match outcome {
            Ok(credentials) => {
                dom::close_dialog(DIALOG);
                dialog.entered.update(EnteredCredentials::forget);
                for (id, token) in others {
                    let held = Credentials {
                        cts: Some(token),
                        ..Credentials::default()
                    };
                    session.vault.hold(&id, held);
                }
                session.sign_in(&connection, &credentials, entered.for_tab);
            }
            Err(words) => {
                dialog.problem.set(Some(words));
                dom::focus("sign-in-first");
            }
        }
    });
}
