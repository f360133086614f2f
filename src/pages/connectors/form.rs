//! The form of a connector, new or existing.

mod fields;

use std::sync::Arc;

use domain::aws::NotificationType;
use domain::connector::{Connector, ConnectorForm, SecretEdit, ValidConnector, check, inspect};
use domain::finding::Finding;
use domain::merge;
use fields::ConnectorFields;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, connectors as words};
use screen::delivery_path::{DeliveryPath, of_form};
use screen::draft::{ConnectorDraft, draft_key};
use screen::field_name;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::{Verdict, of_connector};
use wire::connectors as endpoints;
use wire::explain::Subject;

use super::actions::not_whole;
use super::detail::{ConnectorCrumbs, MissingConnector};
use crate::browser::{clock, dom};
use crate::client::connectors::{self, Saved};
use crate::components::alert::Failure;
use crate::components::button::{Button, WorkButton};
use crate::components::changes::ChangesCard;
use crate::components::conflict_panel::ConflictPanel;
use crate::components::copy_missing::CopyMissing;
use crate::components::delivery_path::DeliveryPathCard;
use crate::components::draft_note::DraftNote;
use crate::components::editor::{Editor, kept_draft};
use crate::components::field::{ErrorSummary, Validation};
use crate::components::form_foot::FormFoot;
use crate::components::head::Head;
use crate::components::loading::WhenLoaded;
use crate::components::saving_card::SavingCard;
use crate::components::shell_command::CommandButton;
use crate::components::verdict::VerdictCard;
use crate::reactive::{effect, memo};
use crate::state::language::{is_remade, t};
use crate::state::permit::Change;
use crate::state::{App, use_app};

/// The page for a new connector.
#[component]
pub fn NewConnectorPage(
    /// Type of the connector it starts as a copy of, if any.
    copy_of: Option<String>,
) -> impl IntoView {
    let Some(kind) = copy_of else {
        return view! { <ConnectorEditor stored=None start=ConnectorForm::default() /> }.into_any();
    };
    when_loaded(kind.clone(), move |list, found| {
        let Some(found) = found else {
            let connector = (&kind).into();
            let why = words::NotFoundWhy { connector };
            let start = ConnectorForm::default();
            return view! { <ConnectorEditor stored=None start missing=why /> }.into_any();
        };
        // The type is what tells connectors apart, so a copy needs its own;
        // an external ID is for one role only.
        let is_taken = |name: &str| list.iter().any(|c| c.notification_type == name);
        let start = ConnectorForm {
            notification_type: NotificationType::for_copy(&found.notification_type, is_taken),
            ..ConnectorForm::from(&found)
        };
        view! { <ConnectorEditor stored=None start /> }.into_any()
    })
}

/// The page that changes a connector.
#[component]
pub fn EditConnectorPage(
    /// Its notification type.
    kind: String,
) -> impl IntoView {
    let app = use_app();
    when_loaded(kind.clone(), move |_, found| match found {
        Some(stored) => {
            // What was done to it before is not to be undone while it is being edited.
            app.flashes.forget(&stored.notification_type);
            let start = ConnectorForm::from(&stored);
            view! { <ConnectorEditor stored=Some(stored) start /> }.into_any()
        }
        None => view! { <MissingConnector kind=kind.clone() /> }.into_any(),
    })
}

/// Shows `ready` with the list and the connector of that type, if there is one, once the
/// list is there.
fn when_loaded(
    kind: String,
    ready: impl Fn(&[Connector], Option<Connector>) -> AnyView + Send + 'static,
) -> AnyView {
    let store = use_app().store;
    if store.connectors.peek().is_none() {
        store.visit_connectors();
    }
    let ready = move |list: Arc<Vec<Connector>>| {
        let found = list.iter().find(|c| c.notification_type == kind);
        ready(&list, found.cloned())
    };
    view! {
        <WhenLoaded
            remote=store.connectors
            title=t(words::CONNECTOR)
            subject=Subject::ListConnectors
            on_retry=move || store.load_connectors()
            children=ready
        />
    }
    .into_any()
}

/// Everything the parts of the form work on.
#[derive(Clone, Copy)]
struct ConnectorFormState {
    app: App,
    editor: Editor<ConnectorForm>,
    validation: Validation,
    checked: Memo<Option<ValidConnector>>,
    stored: RwSignal<Option<Connector>>,
    theirs: RwSignal<Option<Connector>>,
}

/// The state of the form of `stored`, or of a new connector, that starts as `start`; and
/// the draft that was found of it.
fn form_state(
    app: App,
    stored: Option<Connector>,
    start: ConnectorForm,
) -> (ConnectorFormState, Option<ConnectorDraft>) {
    let key = draft_key(&app.nav.route_now(), &app.session.connection_now());
    let mut draft = kept_draft(key.as_deref()).and_then(|text| ConnectorDraft::from_json(&text));
    if let Some(draft) = draft
        .as_mut()
        .filter(|draft| draft.had_secret && is_remade())
    {
        draft.form.external_id = app.external_id.get_value();
        draft.had_secret = draft.form.external_id == SecretEdit::Unchanged;
    }
    let form = taken_back(app, stored.as_ref())
        .or_else(|| draft.as_ref().map(|d| d.form.clone()))
        .unwrap_or_else(|| start.clone());
    // A copy differs from nothing at all, so that leaving it asks.
    let blank = if stored.is_some() {
        start
    } else {
        ConnectorForm::default()
    };
    let base = draft
        .as_ref()
        .and_then(|d| d.base.clone())
        .unwrap_or_else(|| blank.clone());
    let editor = Editor::new(app, base.clone(), form, key);
    editor.keep_drafts(|form, start| {
        ConnectorDraft::new(form, Some(start), clock::now_ms()).to_json()
    });
    effect(move |_| {
        let typed = editor.form.with(|form| form.external_id.clone());
        app.external_id.set_value(typed);
    });
    let stored = RwSignal::new(stored);
    let result = memo(move |_| editor.form.with(|f| stored.with(|s| check(f, s.as_ref()))));
    // What is wrong with what is stored is no news to whoever opens its form.
    let known = memo(move |_| stored.with(|s| s.as_ref().map(inspect).unwrap_or_default()));
    // Every field reads them, so they are put together once.
    let findings = memo(move |_| {
        let mut all: Vec<Finding> = editor.said();
        all.extend(result.get().findings);
        all
    });
    let validation = Validation::new(findings.into(), editor.raw(), editor.fix());
    let state = ConnectorFormState {
        app,
        editor,
        validation: validation.knowing(known.into()),
        checked: memo(move |_| result.get().valid),
        stored,
        theirs: RwSignal::new(None),
    };
    if draft.is_some() && base != blank {
        // Somebody changed it between the reload and now.
        state.theirs.set(stored.get_untracked());
        if !editor.meet_drafted(&blank) {
            editor.start.set(blank);
        }
    }
    (state, draft)
}

/// The form of a connector, and what is thought of what is typed.
#[component]
fn ConnectorEditor(
    /// The connector that is stored; nothing for a new one.
    stored: Option<Connector>,
    /// What the form starts as.
    start: ConnectorForm,
    /// Why it is no copy although one was asked for.
    #[prop(optional, into)]
    missing: Option<Message>,
) -> impl IntoView {
    let app = use_app();
    let (state, draft) = form_state(app, stored, start);
    let ConnectorFormState {
        editor,
        validation,
        checked,
        stored,
        theirs,
        ..
    } = state;
    let kind = stored.with_untracked(|s| s.as_ref().map(|c| c.notification_type.clone()));
    let edits = kind.is_some();
    // What was edited is gone: it is a new one that is saved.
    let new = Route::ConnectorNew { copy_of: None }.title();
    let title = match missing {
        Some(_) => t(new.clone()),
        None => t(app.nav.route_now().title()),
    };
    let missing = missing.map(|why| {
        let heading = new.clone();
        view! { <CopyMissing heading why /> }
    });
    let new = t(new);
    let heading = move || match edits && stored.with(Option::is_none) {
        true => new.clone(),
        false => title.clone(),
    };
    let thing = kind.map(|k| (k.clone(), Route::Connector(k)));
    let give_up = move || {
        editor.give_up();
        validation.clear();
    };
    let note = draft.map(|draft| {
        view! { <DraftNote words=restored(draft.had_secret) lacks=draft.had_secret on_drop=give_up /> }
    });
    let decide = move |take: Vec<&'static str>| {
        if let Some(now) = theirs.get_untracked() {
            editor.resume(ConnectorForm::from(&now), &take);
            stored.set(Some(now));
            dom::focus_heading_soon();
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        save(state, false);
    };
    view! {
        <ErrorSummary validation name=field_name::of_connector />
        <ConnectorCrumbs thing />
        <Head title=move || view! { <bdi>{heading}</bdi> } />
        {missing}
        {note}
        <ConflictPanel sides=editor.sides() on_decide=decide />
        <div class="cols">
            <form class="card" novalidate="" on:submit=submit>
                <ConnectorFields editor validation stored=stored.read_only() />
                <Foot state />
            </form>
            <aside aria-label=t(words::CHECK) tabindex="0">
                <SavingCard
                    validation
                    complete=Signal::derive(move || checked.with(Option::is_some))
                />
                <VerdictCard verdict=verdict(state) />
                <DeliveryPathCard path=path(state) />
                <ChangesCard changes=Signal::derive(move || editor.changes()) />
            </aside>
        </div>
    }
}

/// What is thought of what is typed.
fn verdict(state: ConnectorFormState) -> Memo<Option<Verdict>> {
    memo(move |_| {
        let complete = state.checked.with(Option::is_some);
        let findings = state.validation.judged(complete)?;
        Some(of_connector(&findings).beside_form())
    })
}

/// What is known of the path of what is typed.
fn path(state: ConnectorFormState) -> Signal<DeliveryPath> {
    let log = state.app.store.evidence;
    let path = memo(move |_| {
        let valid = state.checked.get();
        let sent = valid.as_ref().map(ValidConnector::get);
        // An error is no news before its field was left.
        let findings = state.validation.shown();
        let form = state.editor.form;
        let is_stored = state.stored.with(Option::is_some);
        log.with(|log| form.with(|form| of_form(form, is_stored, sent, &findings, log)))
    });
    path.into()
}

/// The buttons of the form.
#[component]
fn Foot(state: ConnectorFormState) -> impl IntoView {
    let ConnectorFormState {
        app,
        editor,
        validation,
        checked,
        stored,
        ..
    } = state;
    let exists = move || stored.with(Option::is_some);
    let submit = Signal::derive(move || {
        if exists() {
            t(words::SAVE)
        } else {
            t(words::CREATE)
        }
    });
    let test = Signal::derive(move || {
        if exists() {
            t(words::SAVE_AND_TEST)
        } else {
            t(words::CREATE_AND_TEST)
        }
    });
    let leave = move || {
        let to = stored.with_untracked(|s| {
            s.as_ref()
                .map(|c| Route::Connector(c.notification_type.clone()))
        });
        app.nav
            .go(to.unwrap_or_else(|| Route::Connectors(ListQuery::default())));
    };
    let request = Callback::new(move |()| {
        checked.get_untracked().map(|valid| {
            let api = app.session.client().connector_api();
            let call = if stored.with_untracked(Option::is_some) {
                endpoints::update(&api, &valid)
            } else {
                endpoints::create(&api, &valid)
            };
            let secret = valid.get().external_id.expose().to_owned();
            (call.request, vec![(secret, "EXTERNAL_ID")])
        })
    });
    let more = move || {
        view! {
            <Button
                icon="document"
                label=t(words::AWS_SETUP)
                on_press=move || open_assistant(state)
            />
            <CommandButton request />
        }
    };
    view! {
        <FormFoot
            state=editor.state()
            validation
            change=Change::Connectors
            submit
            on_leave=leave
            more
        >
            <WorkButton
                icon="send"
                label=test
                busy=editor.saving
                on_press=move || save(state, true)
            />
        </FormFoot>
    }
}

/// What the AWS setup had of this form. The external ID that is stored is no
/// change.
fn taken_back(app: App, stored: Option<&Connector>) -> Option<ConnectorForm> {
    let mut form = app.store.take_drafted(&app.nav.route_now())?;
    if let (SecretEdit::Replace(secret), Some(stored)) = (&form.external_id, stored)
        && *secret == stored.external_id
    {
        form.external_id = SecretEdit::Unchanged;
    }
    Some(form)
}

/// Opens the AWS setup with what is typed. Nothing is dropped: the draft is
/// kept, and the assistant leads back here.
fn open_assistant(state: ConnectorFormState) {
    let app = state.app;
    let mut form = state.editor.form.get_untracked();
    if form.external_id == SecretEdit::Unchanged
        && let Some(stored) = state.stored.get_untracked()
    {
        form.external_id = SecretEdit::Replace(stored.external_id);
    }
    app.store
        .drafted
        .set_value(Some((app.nav.route_now(), form)));
    app.nav.open(Route::Assistant { connector: None });
}

fn save(state: ConnectorFormState, then_test: bool) {
    let ConnectorFormState {
        app,
        editor,
        validation,
        checked,
        stored,
        theirs,
        ..
    } = state;
    if editor.saving.get_untracked() || !app.may(Change::Connectors) {
        return;
    }
    editor.failure.set(None);
    editor.say(Vec::new());
    let Some(valid) = checked.get_untracked() else {
        validation.submit();
        return;
    };
    editor.saving.set(true);
    let client = app.session.client();
    spawn_local(async move {
        let base = stored.get_untracked();
        let (outcome, subject) = match &base {
            Some(base) => (
                connectors::update(&client, base, &valid).await,
                Subject::UpdateConnector,
            ),
            None => (
                connectors::create(&client, &valid).await.map(Saved::Done),
                Subject::CreateConnector,
            ),
        };
        if editor.saving.try_set(false).is_some() {
            // The form was left meanwhile; the list tells what became of it.
            app.store.load_connectors();
            return;
        }
        match outcome {
            Ok(Saved::Done(connector)) => done(state, connector, then_test),
            Ok(Saved::Changed(now)) => {
                if let Some(base) = &base {
                    editor.meet(
                        editor
                            .form
                            .with_untracked(|mine| merge::connectors(base, &now, mine)),
                    );
                }
                theirs.set(Some(now));
                dom::focus_soon("conflict-title");
            }
            Ok(Saved::Gone) => gone(state),
            Ok(Saved::LeftOut(what)) => editor.failure.set(Some(not_whole(what))),
            Err(error) => editor.fail(validation, &error, subject),
        }
    });
}

fn done(state: ConnectorFormState, connector: Connector, then_test: bool) {
    let app = state.app;
    let kind = connector.notification_type.clone();
    let name = (&kind).into();
    let words: Message = if state.stored.with_untracked(Option::is_some) {
        words::Saved { name }.into()
    } else {
        words::Created { name }.into()
    };
    state.editor.settle(app);
    app.store.put_connector(connector);
    app.flashes.success(words, None);
    if then_test {
        app.store.test_soon.set_value(Some(kind.clone()));
    }
    app.nav.open(Route::Connector(kind));
}

/// It was deleted by somebody else: what was typed can still become a new one.
fn gone(state: ConnectorFormState) {
    state.stored.set(None);
    state.editor.start.set(ConnectorForm::default());
    state.editor.failure.set(Some(Failure {
        title: t(words::GONE),
        cause: t(words::GONE_WHY),
        next: t(words::GONE_NEXT),
        facts: String::new(),
        raw: String::new(),
    }));
}

fn restored(had_secret: bool) -> String {
    if had_secret {
        t(words::DRAFT_RESTORED_WITHOUT_SECRET)
    } else {
        t(words::DRAFT_RESTORED)
    }
}
