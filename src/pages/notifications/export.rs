//! Notifications as code: the form is chosen, the text can be copied and kept.

use domain::notification::Notification;
use export::{ExportAction, ExportFormat, ExportOptions, Exported, SharedNote};
use leptos::prelude::*;
use messages::{Arg, Message, export_page as words, notifications};
use screen::list_query::ListQuery;
use screen::notification_list::matching;
use screen::route::{Exports, Route};
use wire::http::Service;

use super::bulk::is_among;
use crate::browser::file;
use crate::components::button::{Button, LinkButton};
use crate::components::copy::CopyButton;
use crate::components::crumbs::Crumbs;
use crate::components::head::Head;
use crate::components::icon::Icon;
use crate::components::loading::Skeleton;
use crate::components::notifications_failure::NotificationsFailure;
use crate::components::segments::Segments;
use crate::components::shell_command::base_of;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::{App, use_app};

/// Names that are shown with a note; the text has them all.
const NAMED: usize = 8;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct ExportState {
    /// What is exported; nothing until the list is there.
    notifications: Memo<Option<Vec<Notification>>>,
    form: RwSignal<ExportFormat>,
    change: RwSignal<ExportAction>,
    import: RwSignal<bool>,
    exported: Memo<Exported>,
}

impl ExportState {
    fn new(app: App, exports: Exports) -> Self {
        let notifications = memo(move |_| chosen(app, &exports));
        let form = RwSignal::new(ExportFormat::of(app.session.surroundings().site));
        let (change, import) = (RwSignal::new(ExportAction::default()), RwSignal::new(true));
        let exported = memo(move |_| {
            let connection = app.session.connection();
            let surroundings = app.session.surroundings();
            let order = ExportOptions {
                base_url: &base_of(&connection, Service::Cts),
                project_id: &app.session.client().project_id(),
                region: surroundings.region.as_deref(),
                change: change.get(),
                import: import.get(),
            };
            let all = notifications.get().unwrap_or_default();
            form.get().write(&all, &order)
        });
        Self {
            notifications,
            form,
            change,
            import,
            exported,
        }
    }
}

/// The page that writes notifications as code.
#[component]
pub fn ExportPage(
    /// Which notifications.
    exports: Exports,
) -> impl IntoView {
    let app = use_app();
    app.store.visit_notifications();
    let state = ExportState::new(app, exports.clone());
    let notifications = state.notifications;
    let count = memo(move |_| notifications.with(|all| all.as_ref().map(Vec::len)));
    let failed = memo(move |_| app.store.notifications.error().is_some());
    let asked = exports.clone();
    let words = move || move || how_many(count.get(), &asked);
    let content = move || match count.get() {
        // A failure is told above.
        None if failed.get() => ().into_any(),
        None => view! {
            <div class="card">
                <Skeleton />
            </div>
        }
        .into_any(),
        Some(0) => view! { <Nothing /> }.into_any(),
        Some(_) => view! {
            <div class="stack">
                <Choices state />
                <Notes state />
                <Code state />
            </div>
        }
        .into_any(),
    };
    view! {
        <WayBack notifications exports />
        <Head title=|| t(words::TITLE) words />
        <NotificationsFailure />
        {content}
    }
}

/// The notifications asked for, as far as there are any.
fn chosen(app: App, exports: &Exports) -> Option<Vec<Notification>> {
    let rows = app.store.rows.get()?.0;
    let list = rows.list();
    Some(match exports {
        Exports::Listed(query) => {
            let places = matching(&rows, query);
            let chosen = places.into_iter().filter_map(|at| list.get(at));
            chosen.cloned().collect()
        }
        Exports::These(ids) => list.those(list.ids().map(|id| is_among(id, ids))),
    })
}

/// The way back to the list as it was, or to the one notification.
#[component]
fn WayBack(notifications: Memo<Option<Vec<Notification>>>, exports: Exports) -> impl IntoView {
    let (query, alone) = match exports {
        Exports::Listed(query) => (query, false),
        Exports::These(ids) => (ListQuery::default(), ids.len() == 1),
    };
    let one = memo(move |_| {
        let one = notifications.with(|all| all.as_ref()?.first().cloned());
        one.filter(|_| alone)
    });
    move || {
        let list = Route::Notifications(query.clone());
        let thing = one.get().map(|one| (one.name, Route::Notification(one.id)));
        view! { <Crumbs label=t(notifications::TITLE) list thing /> }
    }
}

/// How many there are, and how many are gone.
fn how_many(count: Option<usize>, exports: &Exports) -> String {
    let Some(count) = count else {
        return String::new();
    };
    match exports {
        Exports::Listed(query) if query.is_narrowed() => t(words::AllListed { count }),
        Exports::Listed(_) => t(words::All { count }),
        Exports::These(ids) if count < ids.len() => {
            let wanted = ids.len();
            t(words::SomeDeleted { count, wanted })
        }
        Exports::These(_) => t(words::Chosen { count }),
    }
}

/// In place of the code of no notifications.
#[component]
fn Nothing() -> impl IntoView {
    let href = use_app()
        .nav
        .href(&Route::Notifications(ListQuery::default()));
    view! {
        <div class="card">
            <div class="empty">
                <Icon name="code" />
                <h2>{t(words::NOTHING)}</h2>
                <p>{t(words::NOTHING_HINT)}</p>
                <LinkButton label=t(words::GO_TO_NOTIFICATIONS) href />
            </div>
        </div>
    }
}

/// The form of the code, and what can be decided about it.
#[component]
fn Choices(state: ExportState) -> impl IntoView {
    let form = state.form;
    let choose = move |key: &'static str| {
        if let Some(chosen) = ExportFormat::ALL.into_iter().find(|form| form.key() == key) {
            form.set(chosen);
        }
    };
    let choices = ExportFormat::ALL
        .map(|form| (form.key(), t(form.label())))
        .to_vec();
    let options = move || {
        if form.get().is_terraform() {
            view! { <ImportChoice state /> }.into_any()
        } else {
            view! { <ChangeChoice state /> }.into_any()
        }
    };
    view! {
        <section class="card pad" aria-labelledby="export-form">
            <h2 id="export-form">{t(words::FORMAT)}</h2>
            <div class="stack">
                <Segments
                    name="export-form"
                    legend=t(words::FORMAT)
                    choices
                    chosen=Signal::derive(move || form.get().key())
                    on_choose=choose
                />
                <p class="small dim">{move || t(form.get().about())}</p>
                {options}
            </div>
        </section>
    }
}

/// Whether Terraform takes over what exists.
#[component]
fn ImportChoice(state: ExportState) -> impl IntoView {
    let import = state.import;
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=import
                on:change=move |event| {
                    import.try_set(event_target_checked(&event));
                }
            />
            <span>{t(words::IMPORT_BLOCKS)}</span>
        </label>
    }
}

/// Whether the commands create or update.
#[component]
fn ChangeChoice(state: ExportState) -> impl IntoView {
    const CREATE: &str = "create";
    const UPDATE: &str = "update";
    let change = state.change;
    let chosen = Signal::derive(move || match change.get() {
        ExportAction::Create => CREATE,
        ExportAction::Update => UPDATE,
    });
    let choose = move |label: &'static str| {
        change.set(if label == UPDATE {
            ExportAction::Update
        } else {
            ExportAction::Create
        });
    };
    view! {
        <Segments
            name="export-change"
            legend=t(words::WHAT_COMMANDS_DO)
            choices=vec![(CREATE, t(words::CREATE_THEM)), (UPDATE, t(words::UPDATE_STORED))]
            chosen
            on_choose=choose
        />
    }
}

/// What the code does not say, or says at a price.
#[component]
fn Notes(state: ExportState) -> impl IntoView {
    move || {
        let notes = state.exported.with(Exported::shared_notes);
        let count = state.notifications.with(|all| all.as_ref().map(Vec::len));
        let alone = count == Some(1);
        if notes.is_empty() {
            return None;
        }
        let title = t(words::Limitations { count: notes.len() });
        let lines = notes
            .into_iter()
            .map(|note| view! { <NoteItem note alone /> })
            .collect_view();
        Some(view! {
            <section class="card pad" aria-labelledby="export-notes">
                <h2 id="export-notes">{title}</h2>
                <ul class="steps">{lines}</ul>
            </section>
        })
    }
}

#[component]
fn NoteItem(note: SharedNote, alone: bool) -> impl IntoView {
    let names = (!alone).then(|| {
        let mut names = Arg::list(note.notifications.iter().take(NAMED));
        let count = note.notifications.len().saturating_sub(NAMED);
        if count > 0 {
            names.push(Message::from(words::MoreNames { count }).into());
        }
        view! { <span class="dim">{t(words::About { names })}</span> }
    });
    view! {
        <li>
            <span class="warn">
                <Icon name="alert" />
            </span>
            <span>{t(note.limitation.words())} " " {names}</span>
        </li>
    }
}

/// The code, and what can be done with it.
#[component]
fn Code(state: ExportState) -> impl IntoView {
    let app = use_app();
    let exported = state.exported;
    let name = memo(move |_| {
        let all = state.notifications.get().unwrap_or_default();
        state.form.get().file_name(&all)
    });
    let keep = move || {
        let name = name.get_untracked();
        if !exported.with_untracked(|exported| file::offer(&name, &exported.text)) {
            let name = name.into();
            app.flashes.failure(words::NotSaved { name }, None);
        }
    };
    let copy = move || exported.with_untracked(|exported| exported.text.clone());
    view! {
        <section class="card pad stack" aria-labelledby="export-file">
            <div class="sect-head">
                <h2 id="export-file">
                    <code>{name}</code>
                </h2>
                <CopyButton name=t(words::COPY_CODE) text=copy />
                <Button
                    class="btn quiet slim"
                    icon="download"
                    label=t(words::DOWNLOAD)
                    on_press=keep
                />
            </div>
            <pre
                class="code"
                lang="en"
                translate="no"
                tabindex="0"
                role="region"
                aria-label=t(words::CODE)
            >
                {move || exported.with(|exported| exported.text.clone())}
            </pre>
        </section>
    }
}
