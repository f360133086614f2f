//! The form of a connection to real services. Credentials are no part of it:
//! they are asked for when they are needed.

use domain::finding::{FieldKey, Finding};
use domain::notification::Site;
use leptos::ev::{Event, SubmitEvent};
use leptos::prelude::*;
use messages::{Message, component, connection, connections_page, field, verbatim};
use screen::connection::Connection;
use screen::connection::auth::{CtsAuth, NsAuth};
use screen::connection::file::update_method;
use screen::connection::form::{ConnectionForm, check};
use screen::connection::regions;
use screen::draft::{ConnectionDraft, connection_changes};

use super::region::{FindRegions, RegionPicker};
use crate::browser::storage::{self, Retention};
use crate::browser::{clock, dom};
use crate::components::button::{Button, SubmitButton};
use crate::components::draft_note::DraftNote;
use crate::components::field::{
    ErrorSummary, ExactInput, Field, FieldFindings, Options, Select, Validation,
};
use crate::reactive::{effect, memo};
use crate::state::language::t;
use crate::state::{App, use_app};

/// The raw text of a field.
fn place<'a>(form: &'a mut ConnectionForm, key: &str) -> Option<&'a mut String> {
    Some(match key {
        "label" => &mut form.label,
        "labels" => &mut form.labels,
        "account" => &mut form.account,
        "ns_base_url" => &mut form.ns_base_url,
        "ns_collection" => &mut form.ns_api.collection,
        "ns_item" => &mut form.ns_api.item,
        "ns_test" => &mut form.ns_api.test,
        "cts_base_url" => &mut form.cts_base_url,
        "project_id" => &mut form.project_id,
        "region" => &mut form.region,
        "upstream" => &mut form.upstream,
        "iam" => &mut form.iam,
        "smn" => &mut form.smn,
        "functions" => &mut form.functions,
        _ => return None,
    })
}

fn raw(form: &ConnectionForm, key: &str) -> String {
    place(&mut form.clone(), key)
        .map(std::mem::take)
        .unwrap_or_default()
}

fn set_raw(form: &mut ConnectionForm, key: &str, text: String) {
    if key == "cts_base_url" {
        form.set_cts_base_url(text);
    } else if let Some(place) = place(form, key) {
        *place = text;
    }
}

fn name(key: &str) -> Message {
    match key {
        "label" => field::NAME,
        "labels" => connections_page::LABELS,
        "services" => field::SERVICES,
        "ns_collection" | "ns_item" | "ns_test" | "ns_base_url" => verbatim("Network Security"),
        _ => verbatim("CTS"),
    }
}

/// Everything the parts of the form work on.
#[derive(Clone, Copy)]
struct Edited {
    form: RwSignal<ConnectionForm>,
    validation: Validation,
}

/// Name under which the draft is stored.
const DRAFT: &str = "draft:connection";

/// What was typed before the page was loaded anew.
pub fn kept_draft() -> Option<ConnectionDraft> {
    storage::get(Retention::Tab, DRAFT).and_then(|text| ConnectionDraft::from_json(&text))
}

fn forget_draft() {
    storage::remove(Retention::Tab, DRAFT);
}

/// Asks before what is typed is dropped, and keeps it as a draft until then. `drop`
/// is called when it is dropped.
fn keep_draft(
    app: App,
    id: Option<String>,
    form: RwSignal<ConnectionForm>,
    start: ConnectionForm,
    drop: Callback<()>,
) {
    let changed = memo(move |_| form.with(|form| connection_changes(&start, form)));
    app.nav.guard(changed.into(), drop);
    effect(move |_| {
        if changed.get() == 0 {
            forget_draft();
        } else {
            let draft = form.with(|form| ConnectionDraft::new(id.clone(), form));
            // Where the browser keeps nothing, leaving asks all the same.
            let _ = storage::set(Retention::Tab, DRAFT, &draft.to_json());
        }
    });
}

/// What is said of a draft that was found.
fn restored(draft: &ConnectionDraft) -> Message {
    if draft.left_out {
        connections_page::RESTORED_IN_PART
    } else {
        connections_page::RESTORED
    }
}

/// The form of a connection.
#[component]
pub fn ConnectionEditor(
    /// Id of the connection; nothing for a new one.
    id: Option<String>,
    /// What it starts as.
    start: ConnectionForm,
    /// The names of the other connections.
    taken: Vec<String>,
    /// It is done with.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let draft = kept_draft().filter(|draft| draft.id == id);
    let form = RwSignal::new(
        draft
            .as_ref()
            .map_or_else(|| start.clone(), |d| d.form.clone()),
    );
    let done = Callback::new(move |()| {
        forget_draft();
        on_close.run(());
    });
    keep_draft(app, id.clone(), form, start.clone(), done);
    // A project of the sandbox has no addresses to be edited.
    let is_real = start.sandbox.is_none();
    let title = if id.is_some() {
        connections_page::EDIT_CONNECTION
    } else {
        connections_page::NEW_CONNECTION
    };
    let id = id.unwrap_or_else(|| format!("c{}", clock::now_ms()));
    let checked = memo(move |_| form.with(|f| check(f, &id, &taken)));
    let findings: Signal<Vec<Finding>> = Signal::derive(move || checked.get().findings);
    let raw_of = Callback::new(move |key: FieldKey| form.with(|f| raw(f, &key)));
    let fix = Callback::new(move |(key, text): (FieldKey, String)| {
        form.update(|f| set_raw(f, &key, text));
    });
    let validation = Validation::new(findings, raw_of, fix);
    let edited = Edited { form, validation };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        match checked.get_untracked().valid {
            Some(connection) => save(app, &connection, done),
            None => validation.submit(),
        }
    };
    let give_up = move || form.set(start.clone());
    let note = draft.map(|draft| view! { <DraftNote words=t(restored(&draft)) on_drop=give_up /> });
    view! {
        <section class="card" aria-labelledby="connection-title">
            {note}
            <ErrorSummary validation name />
            <form novalidate="" autocomplete="off" on:submit=save>
                <div class="sect">
                    <h2 id="connection-title" tabindex="-1">
                        {t(title)}
                    </h2>
                    <TextField edited key="label" label=connections_page::NAME class="input" />
                    <TextField
                        edited
                        key="labels"
                        label=connections_page::LABELS
                        hint=connections_page::LABELS_HINT
                    />
                    <FieldFindings validation key="services" />
                    <Tick edited words=connections_page::READ_ONLY_FLAG flag=|f| &mut f.read_only />
                </div>
                {is_real
                    .then(|| {
                        view! {
                            <NetworkSecurity edited />
                            <Cts edited />
                        }
                    })}
                <div class="foot">
                    <SubmitButton label=t(connections_page::SAVE) busy=false off=false />
                    <Button
                        class="btn quiet"
                        label=t(component::CANCEL)
                        on_press=move || cancel(app, done)
                    />
                </div>
            </form>
        </section>
    }
}

/// Keeps a connection and uses it. `done` closes the form.
fn save(app: App, connection: &Connection, done: Callback<()>) {
    let before = app.session.find(&connection.id);
    if before.is_some_and(|before| before.system != connection.system) {
        app.workspace.forget(&connection.id);
    }
    let kept = app.session.save(connection);
    app.nav.unguard();
    done.run(());
    super::switch(app, connection);
    let name = connection.name().into();
    let words: Message = if kept {
        connections_page::Saved { name }.into()
    } else {
        connections_page::NotKept { name }.into()
    };
    app.flashes.success(words, None);
    dom::focus_heading_soon();
}

/// Closes the form, after asking if it has unsaved changes.
fn cancel(app: App, done: Callback<()>) {
    let leave = app.callback(move || {
        app.nav.unguard();
        done.run(());
        dom::focus_heading_soon();
    });
    app.nav.leave(leave, app.callback(|| {}));
}

/// A field that is a text.
#[component]
fn TextField(
    edited: Edited,
    key: &'static str,
    label: Message,
    #[prop(optional)] hint: Option<Message>,
    /// Classes of the box.
    #[prop(default = "input mono")]
    class: &'static str,
) -> impl IntoView {
    let Edited { form, validation } = edited;
    view! {
        <Field validation key label=t(label) hint=hint.map(t).unwrap_or_default() let:control>
            <ExactInput
                control
                class
                value=Signal::derive(move || form.with(|f| raw(f, key)))
                on_input=move |text| form.update(|f| set_raw(f, key, text))
            />
        </Field>
    }
}

/// A field with fixed choices.
#[component]
fn ChoiceField(
    edited: Edited,
    key: &'static str,
    label: Message,
    #[prop(optional)] hint: Option<Message>,
    /// Values and labels.
    choices: Options,
    /// Reads the value from the form.
    get: fn(&ConnectionForm) -> String,
    /// Puts a value into the form.
    set: fn(&mut ConnectionForm, &str),
) -> impl IntoView {
    let Edited { form, validation } = edited;
    view! {
        <Field validation key label=t(label) hint=hint.map(t).unwrap_or_default() let:control>
            <Select
                control
                choices
                value=Signal::derive(move || form.with(get))
                on_choose=move |choice: String| form.update(|f| set(f, &choice))
            />
        </Field>
    }
}

/// Where in the form a flag is.
type Flag = fn(&mut ConnectionForm) -> &mut bool;

/// A tick box.
#[component]
fn Tick(edited: Edited, words: Message, flag: Flag) -> impl IntoView {
    let form = edited.form;
    let change = move |event: Event| {
        let on = event_target_checked(&event);
        form.try_update(|f| *flag(f) = on);
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=move || *flag(&mut form.get()) on:change=change />
            <span>{t(words)}</span>
        </label>
    }
}

/// Whether a service is used at all, and its fields while it is.
#[component]
fn ServiceFields(
    edited: Edited,
    title: Message,
    /// Whether it is used.
    used: Flag,
    /// Its fields.
    children: ChildrenFn,
) -> impl IntoView {
    let shown = memo(move |_| *used(&mut edited.form.get()));
    view! {
        <fieldset class="sect">
            <legend class="unseen">{t(title.clone())}</legend>
            <Tick edited words=title flag=used />
            {move || shown.get().then(|| children())}
        </fieldset>
    }
}

/// The choice of a region, whose address goes into the field of the address.
#[component]
fn RegionField(
    edited: Edited,
    key: &'static str,
    /// Id of its list.
    list: &'static str,
    /// The regions a search finds.
    find: FindRegions,
    /// Reads the address from the form.
    get: fn(&ConnectionForm) -> String,
    /// Puts an address into the form.
    set: fn(&mut ConnectionForm, String),
) -> impl IntoView {
    let Edited { form, validation } = edited;
    view! {
        <Field validation key label=t(connections_page::REGION) let:control>
            <RegionPicker
                control
                list
                find
                value=Signal::derive(move || form.with(get))
                on_choose=move |url: String| form.update(|f| set(f, url))
            />
        </Field>
    }
}

/// The fields of Network Security.
#[component]
fn NetworkSecurity(edited: Edited) -> impl IntoView {
    let kinds = || NsAuth::ALL.map(|kind| (kind.word().to_owned(), t(kind.label())));
    view! {
        <ServiceFields edited title=connection::NS_SERVICE used=|f| &mut f.use_network_security>
            <div>
                <RegionField
                    edited
                    key="ns_region"
                    list="ns-regions"
                    find=regions::find_network_security
                    get=|f| f.ns_base_url.clone()
                    set=|f, url| f.ns_base_url = url
                />
                <TextField
                    edited
                    key="ns_base_url"
                    label=connections_page::BASE_ADDRESS
                    hint=connections_page::NS_ADDRESS_HINT
                />
                <ChoiceField
                    edited
                    key="ns_auth"
                    label=connections_page::CREDENTIALS
                    hint=connections_page::CREDENTIALS_HINT
                    choices=kinds().into()
                    get=|f| f.ns_auth.word().to_owned()
                    set=|f, word| f.ns_auth = NsAuth::parse(word).unwrap_or_default()
                />
                <ApiPaths edited />
            </div>
        </ServiceFields>
    }
}

/// The paths of the API of Network Security.
#[component]
fn ApiPaths(edited: Edited) -> impl IntoView {
    let methods = ["PUT", "POST", "PATCH"].map(|method| (method.to_owned(), method.to_owned()));
    view! {
        <details class="raw">
            <summary>{t(connections_page::API_PATHS)}</summary>
            <p class="hint">{t(connections_page::API_PATHS_HINT)}</p>
            <TextField edited key="ns_collection" label=connections_page::LIST_AND_CREATE />
            <TextField edited key="ns_item" label=connections_page::ONE_CONNECTOR />
            <TextField edited key="ns_test" label=connections_page::SEND_A_TEST />
            <ChoiceField
                edited
                key="ns_update_method"
                label=connections_page::METHOD_OF_AN_UPDATE
                choices=methods.into()
                get=|f| f.ns_api.update_method.as_str().to_owned()
                set=|f, word| {
                    if let Some(method) = update_method(word) {
                        f.ns_api.update_method = method;
                    }
                }
            />
        </details>
    }
}

/// The fields of CTS and of the services around it.
#[component]
fn Cts(edited: Edited) -> impl IntoView {
    let kinds = || CtsAuth::ALL.map(|kind| (kind.word().to_owned(), t(kind.label())));
    view! {
        <ServiceFields edited title=connections_page::CTS_SERVICE used=|f| &mut f.use_cts>
            <div>
                <RegionField
                    edited
                    key="cts_region"
                    list="cts-regions"
                    find=regions::find_cts
                    get=|f| f.cts_base_url.clone()
                    set=|f, url| {
                        f.set_cts_base_url(url);
                        f.region.clear();
                    }
                />
                <TextField
                    edited
                    key="cts_base_url"
                    label=connections_page::BASE_ADDRESS
                    hint=connections_page::CTS_ADDRESS_HINT
                />
                <TextField edited key="project_id" label=connections_page::PROJECT_ID />
                <ChoiceField
                    edited
                    key="cts_auth"
                    label=connections_page::CREDENTIALS
                    hint=connections_page::CREDENTIALS_HINT
                    choices=kinds().into()
                    get=|f| f.cts_auth.word().to_owned()
                    set=|f, word| f.cts_auth = CtsAuth::parse(word).unwrap_or_default()
                />
                <TextField
                    edited
                    key="account"
                    label=connections_page::ACCOUNT
                    hint=connections_page::ACCOUNT_HINT
                    class="input"
                />
                <AroundCts edited />
            </div>
        </ServiceFields>
    }
}

/// The proxy, the cloud, and the services around CTS.
#[component]
fn AroundCts(edited: Edited) -> impl IntoView {
    let clouds = Site::ALL.map(|site| (site.word().to_owned(), t(site.label())));
    view! {
        <details class="raw">
            <summary>{t(connections_page::AROUND_CTS)}</summary>
            <TextField
                edited
                key="upstream"
                label=connections_page::ADDRESS_THE_PROXY_CALLS
                hint=connections_page::UPSTREAM_HINT
            />
            <TextField
                edited
                key="region"
                label=connections_page::NAME_OF_THE_REGION
                hint=connections_page::REGION_NAME_HINT
            />
            <ChoiceField
                edited
                key="site"
                label=connections_page::CLOUD
                choices=clouds.into()
                get=|f| f.site.word().to_owned()
                set=|f, word| f.site = Site::parse(word).unwrap_or_default()
            />
            <Capabilities edited />
            <p class="hint">{t(connections_page::AROUND_CTS_HINT)}</p>
            <TextField edited key="iam" label=connections_page::IAM_TOKENS />
            <TextField edited key="smn" label=connections_page::SMN_TOPICS />
            <TextField edited key="functions" label=connections_page::FUNCTIONGRAPH_FUNCTIONS />
        </details>
    }
}

/// What is known about the cloud that is chosen.
#[component]
fn Capabilities(edited: Edited) -> impl IntoView {
    let site = memo(move |_| edited.form.with(|f| f.site));
    let lines = move || {
        let known = site.get().profile().capabilities().into_iter();
        known
            .map(|known| view! { <li>{t(known)}</li> })
            .collect_view()
    };
    view! { <ul class="hint">{lines}</ul> }
}
