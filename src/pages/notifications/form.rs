//! The form of a notification, new or existing.

mod add_operations;
mod choose_dialog;
mod fields;
mod filter;
mod groups;
mod names;
mod operations;
mod people;
mod picker;
mod rules;
mod save;
mod state;
mod suggestions;

use std::sync::Arc;

use domain::cts::NotificationName;
use domain::notification::{Notification, NotificationForm};
use domain::sentence;
use leptos::prelude::*;
use messages::{Arg, Message, notification_form as words, notifications};
use screen::field_name;
use screen::list_query::ListQuery;
use screen::route::Route;
use screen::verdict::{Verdict, of_notification, proof_of};
use wire::explain::Subject;
use wire::notifications as endpoints;
use wire::notifications::{NotificationList, Part};

use fields::{BasicFields, StatusFields};
use filter::FilterSection;
use groups::GroupsSection;
use operations::OperationsSection;
use people::{People, PeopleDialog};
use picker::{Picker, PickerDialog};
use save::{change, save};
use state::{NotificationFormState, blank};
use suggestions::{SuggestionFailures, SuggestionLists};

use super::backtest_card::{BacktestCard, Trial, trial};
use super::detail::{Missing, Unread};
use super::listeners::listeners_while_typing;
use super::proof_card::{ProofCard, Proved, proved};
use crate::components::changes::ChangesCard;
use crate::components::conflict_panel::ConflictPanel;
use crate::components::copy_missing::CopyMissing;
use crate::components::crumbs::Crumbs;
use crate::components::draft_note::DraftNote;
use crate::components::field::ErrorSummary;
use crate::components::form_foot::FormFoot;
use crate::components::head::Head;
use crate::components::loading::WhenLoaded;
use crate::components::quota::QuotaUsage;
use crate::components::rich_text::RichText;
use crate::components::saving_card::SavingCard;
use crate::components::shell_command::CommandButton;
use crate::components::verdict::VerdictCard;
use crate::reactive::memo;
use crate::state::language::{pieces, t};
use crate::state::{App, use_app};

/// The page for a new notification.
#[component]
pub fn NewNotificationPage(
    /// ID of the notification to start as a copy of.
    copy_of: Option<String>,
) -> impl IntoView {
    let app = use_app();
    let Some(id) = copy_of else {
        // Works without the list, which only knows the names that are taken.
        read_around(app);
        return view! { <NotificationEditor stored=None start=blank() /> }.into_any();
    };
    when_loaded(app, id, move |list, id| {
        let copied = list.position(id).and_then(|at| list.copied(at));
        let Some((copy, left_out)) = copied else {
            let why = notifications::NoSuchId { id: id.into() };
            return view! { <NotificationEditor stored=None start=blank() missing=why /> }
                .into_any();
        };
        say_left_out(app, &left_out);
        let site = untrack(|| app.store.surroundings()).site;
        // Names are unique, so a copy needs its own.
        let start = NotificationForm {
            name: NotificationName::for_copy(&copy.name, list.names(), site),
            ..NotificationForm::from(&copy)
        };
        view! { <NotificationEditor stored=None start copied=copy.name /> }.into_any()
    })
}

/// The page for an existing notification.
#[component]
pub fn EditNotificationPage(
    /// Its ID.
    id: String,
) -> impl IntoView {
    let app = use_app();
    when_loaded(app, id, move |list, id| match list.find(id) {
        Some(stored) => {
            // What was done to it before is not to be undone while it is being edited.
            app.flashes.forget(&stored.name);
            let start = NotificationForm::from(stored);
            view! { <NotificationEditor stored=Some(stored.clone()) start /> }.into_any()
        }
        None => view! { <Missing id=id.to_owned() /> }.into_any(),
    })
}

/// Says which parts of a notification its copy does not have.
fn say_left_out(app: App, left_out: &[Part]) {
    let others = left_out.iter().filter(|part| **part != Part::Id);
    let parts = Arg::list(others.map(|part| part.name()));
    if !parts.is_empty() {
        let words = words::LeftOut { parts };
        app.flashes.failure(words, None);
    }
}

/// Reads what the form offers and checks against.
fn read_around(app: App) {
    if app.store.notifications.peek().is_none() {
        app.store.visit_notifications();
    }
    app.store.follow_suggestions();
}

/// Shows `ready` with the list and that id, once the list is there.
fn when_loaded(
    app: App,
    id: String,
    ready: impl Fn(&NotificationList, &str) -> AnyView + Send + 'static,
) -> AnyView {
    read_around(app);
    view! {
        <WhenLoaded
            remote=app.store.notifications
            title=t(notifications::NOTIFICATION)
            subject=Subject::ListNotifications
            on_retry=move || app.store.load_notifications()
            let:list
        >
            {match (list.position(&id), list.doubt()) {
                (None, Some(_)) => view! { <Unread id=id.clone() /> }.into_any(),
                _ => ready(&list, &id),
            }}
        </WhenLoaded>
    }
    .into_any()
}

/// Everything on the page of a notification that is being edited.
#[component]
fn NotificationEditor(
    /// The notification that is stored; nothing for a new one.
    stored: Option<Notification>,
    /// What the form starts as.
    start: NotificationForm,
    /// The name of the notification it is a copy of.
    #[prop(optional, into)]
    copied: Option<String>,
    /// Why it is no copy although one was asked for.
    #[prop(optional, into)]
    missing: Option<Message>,
) -> impl IntoView {
    let app = use_app();
    let form = NotificationFormState::new(app, stored, start);
    let NotificationFormState {
        editor,
        validation,
        stored,
        ..
    } = form;
    let crumb = stored.with_untracked(|s| {
        s.as_ref()
            .map(|n| (n.name.clone(), Route::Notification(n.id.clone())))
    });
    let picker = Picker::new(form);
    let people = People::new(form);
    let title = move || match (stored.get(), &copied) {
        (Some(stored), _) => t(Route::NotificationEdit(stored.id).title_of(&stored.name)),
        (None, Some(copied)) => t(notifications::DuplicateOf {
            name: copied.into(),
        }),
        (None, None) => t(Route::NotificationNew { copy_of: None }.title()),
    };
    let missing = missing.map(|why| {
        let heading = Route::NotificationNew { copy_of: None }.title();
        view! { <CopyMissing heading why /> }
    });
    let used = move || {
        stored
            .with(Option::is_none)
            .then(|| view! { <QuotaUsage whole=true /> })
    };
    let restored = form.is_restored.then(|| {
        let words = t(words::DRAFT_RESTORED);
        view! { <DraftNote words on_drop=move || form.give_up() /> }
    });
    let decide = move |take: Vec<&'static str>| form.resume(&take);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        save(form);
    };
    let sentence = move || {
        pieces(sentence::describe(
            &editor.form.with(NotificationForm::preview),
        ))
    };
    view! {
        <ErrorSummary
            validation
            name=field_name::of_notification
            place=field_name::place_in_notification
        />
        <Crumbs
            label=t(notifications::TITLE)
            list=Route::Notifications(ListQuery::default())
            thing=crumb
        />
        <Head title=move || view! { <bdi>{title}</bdi> } words=move || used />
        {missing}
        {restored}
        <ConflictPanel sides=editor.sides() on_decide=decide />
        <div class="cols">
            <form class="card" novalidate on:submit=submit>
                <div class="sect">
                    <p class="sentence">{move || view! { <RichText pieces=sentence() /> }}</p>
                </div>
                <BasicFields form />
                <SuggestionLists />
                <SuggestionFailures />
                <OperationsSection form picker />
                <GroupsSection form people />
                <FilterSection form />
                <StatusFields form />
                <Foot form />
            </form>
            <CheckCards form />
        </div>
        <PickerDialog picker />
        <PeopleDialog people />
    }
    .into_any()
}

/// What is thought of the form while it is being typed.
#[component]
fn CheckCards(
    /// The form.
    form: NotificationFormState,
) -> impl IntoView {
    let app = form.app;
    let preview = form.preview();
    let trial = trial(app, form.id().into(), preview.into());
    let complete = Signal::derive(move || form.checked.with(Option::is_some));
    let proved = proved(app, preview.into());
    let verdict = verdict(form, preview, trial, proved);
    view! {
        <aside aria-label=t(words::CHECK) tabindex="0">
            <SavingCard validation=form.validation complete />
            <VerdictCard verdict />
            <ProofCard proved mending=Some(form.mending()) />
            <BacktestCard trial />
            <ChangesCard changes=move || form.editor.changes() />
        </aside>
    }
}

/// What is thought of what is typed.
fn verdict(
    form: NotificationFormState,
    preview: Memo<Option<Notification>>,
    trial: Trial,
    proved: Memo<Option<Arc<Proved>>>,
) -> Signal<Option<Verdict>> {
    let app = form.app;
    let proof = memo(move |_| {
        let assumptions = app.assumptions.get();
        preview.with(|one| proof_of(one.as_ref()?, assumptions))
    });
    let listeners = listeners_while_typing(app, preview);
    memo(move |_| {
        let findings = form.validation.judged(form.checked.with(Option::is_some))?;
        let (proof, one) = (proof.get(), preview.get()?);
        let verdict = of_notification(&one, &findings, proof.as_ref(), trial.events());
        let verdict = listeners.judge(verdict);
        let verdict = match proved.get() {
            Some(proved) => proved.noted(verdict),
            None => verdict,
        };
        Some(verdict.beside_form())
    })
    .into()
}

/// The end of the form: why saving failed, and the buttons.
#[component]
fn Foot(
    /// The form.
    form: NotificationFormState,
) -> impl IntoView {
    let NotificationFormState {
        app,
        editor,
        validation,
        checked,
        stored,
        ..
    } = form;
    let submit = Signal::derive(move || {
        let words = if stored.with(Option::is_some) {
            words::SAVE
        } else {
            words::CREATE
        };
        t(words)
    });
    let leave = move || {
        let to = stored.with_untracked(|s| s.as_ref().map(|n| Route::Notification(n.id.clone())));
        app.nav
            .go(to.unwrap_or_else(|| Route::Notifications(ListQuery::default())));
    };
    let request = Callback::new(move |()| {
        checked.get_untracked().map(|valid| {
            let project = app.session.client().project_id();
            let call = if stored.with_untracked(Option::is_some) {
                endpoints::update(&project, &valid)
            } else {
                endpoints::create(&project, &valid)
            };
            (call.request, Vec::new())
        })
    });
    view! {
        <FormFoot
            state=editor.state()
            validation
            change=change(form)
            submit
            on_leave=leave
            more=move || view! { <CommandButton request /> }
        />
    }
}
