//! Notifications as code: the form is chosen, the text can be copied and kept.

use desired_state::bundle::{Format, Omission, bundle_of};
use domain::notification::Notification;
use export::{ExportAction, ExportFormat, ExportOptions, Exported, SharedNote};
use leptos::prelude::*;
use messages::{Arg, Message, export_page as words, notifications, workspace_plan};
use screen::list_query::ListQuery;
use screen::notification_list::matching;
use screen::route::{Exports, Route, WorkspaceView};
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
use crate::components::rich_text::RichText;
use crate::components::segments::Segments;
use crate::components::shell_command::base_of;
use crate::pages::workspace::files::{Omitted, file_name};
use crate::pages::workspace::places::place;
use crate::reactive::memo;
use crate::state::language::{pieces, t};
use crate::state::{App, use_app};

/// Names that are shown with a note; the text has them all.
const NAMED: usize = 8;

/// What notifications are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PageFormat {
    /// Code of some tool.
    Code(ExportFormat),
    /// A bundle.
    Bundle(Format),
}

/// What bundles are written in.
const BUNDLES: [Format; 2] = [Format::Yaml, Format::Json];

impl PageFormat {
    fn all() -> impl Iterator<Item = Self> {
        let code = ExportFormat::ALL.into_iter().map(Self::Code);
        code.chain(BUNDLES.map(Self::Bundle))
    }

    fn key(self) -> &'static str {
        match self {
            Self::Code(format) => format.key(),
            Self::Bundle(Format::Yaml) => "bundle-yaml",
            Self::Bundle(Format::Json) => "bundle-json",
        }
    }

    fn label(self) -> Message {
        match self {
            Self::Code(format) => format.label(),
            Self::Bundle(Format::Yaml) => words::BUNDLE_YAML,
            Self::Bundle(Format::Json) => words::BUNDLE_JSON,
        }
    }

    fn about(self) -> Message {
        match self {
            Self::Code(format) => format.about(),
            Self::Bundle(_) => words::BUNDLE_ABOUT,
        }
    }

    fn file_name(self, all: &[Notification]) -> String {
        match self {
            Self::Code(format) => format.file_name(all),
            Self::Bundle(format) => file_name(format).to_owned(),
        }
    }
}

/// What is written, and what it does not say.
#[derive(Clone, PartialEq)]
enum Written {
    Code(Exported),
    Bundle(String, Vec<Omission>),
}

impl Written {
    fn text(&self) -> &str {
        match self {
            Self::Code(exported) => &exported.text,
            Self::Bundle(text, _) => text,
        }
    }
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct ExportState {
    /// What is exported; nothing until the list is there.
    notifications: Memo<Option<Vec<Notification>>>,
    form: RwSignal<PageFormat>,
    change: RwSignal<ExportAction>,
    import: RwSignal<bool>,
    exported: Memo<Written>,
}

impl ExportState {
    fn new(app: App, exports: Exports) -> Self {
        let notifications = memo(move |_| chosen(app, &exports));
        let form = ExportFormat::of(app.session.surroundings().site);
        let form = RwSignal::new(PageFormat::Code(form));
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
            match form.get() {
                PageFormat::Code(format) => Written::Code(format.write(&all, &order)),
                PageFormat::Bundle(format) => bundle(app, &all, format),
            }
        });
        Self {
            notifications,
            form,
            change,
            import,
            exported,
        }
    }

    /// What a bundle cannot say.
    fn omitted(self) -> Vec<Omission> {
        self.exported.with(|written| match written {
            Written::Code(_) => Vec::new(),
            Written::Bundle(_, omitted) => omitted.clone(),
        })
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
                <Omitted omitted=Signal::derive(move || state.omitted()) />
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

/// A bundle of notifications of the list.
fn bundle(app: App, wanted: &[Notification], format: Format) -> Written {
    let rows = app.store.rows.get();
    let list = rows.as_ref().map(|rows| rows.0.list());
    let here = place(app.session, &app.session.connection());
    let made = bundle_of(&here, list, &|one| wanted.contains(one), None);
    Written::Bundle(made.bundle.write(format), made.omitted)
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
        if let Some(chosen) = PageFormat::all().find(|form| form.key() == key) {
            form.set(chosen);
        }
    };
    let choices = PageFormat::all().map(|form| (form.key(), t(form.label())));
    let choices: Vec<(&str, String)> = choices.collect();
    let options = move || match form.get() {
        PageFormat::Code(format) if format.is_terraform() => {
            view! { <ImportChoice state /> }.into_any()
        }
        PageFormat::Code(_) => view! { <ChangeChoice state /> }.into_any(),
        PageFormat::Bundle(_) => ().into_any(),
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
        let notes = state.exported.with(|written| match written {
            Written::Code(exported) => exported.shared_notes(),
            Written::Bundle(..) => Vec::new(),
        });
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
    let limitation = note.limitation.words();
    let sentence = if alone {
        t(limitation).into_any()
    } else {
        let mut names = Arg::list(note.notifications.iter().take(NAMED));
        let count = note.notifications.len().saturating_sub(NAMED);
        if count > 0 {
            names.push(Message::from(words::MoreNames { count }).into());
        }
        let limitation = limitation.into();
        let pieces = pieces(words::About { names, limitation });
        view! { <RichText pieces /> }.into_any()
    };
    view! {
        <li>
            <span class="warn">
                <Icon name="alert" />
            </span>
            <span>{sentence}</span>
        </li>
    }
}

/// The button that takes a bundle to the page of plans.
#[component]
fn PlanIt(state: ExportState) -> impl IntoView {
    let app = use_app();
    let is_bundle = memo(move |_| matches!(state.form.get(), PageFormat::Bundle(_)));
    let plan = move || {
        let text = state
            .exported
            .with_untracked(|written| written.text().to_owned());
        if app.workspace.propose(&text) {
            app.nav.go(Route::Workspace {
                view: WorkspaceView::Plan,
                query: String::new(),
            });
        } else {
            app.flashes.failure(workspace_plan::NOT_REMEMBERED, None);
        }
    };
    view! {
        <Show when=move || is_bundle.get()>
            <Button class="btn quiet slim" label=t(workspace_plan::MAKE_PLAN) on_press=plan />
        </Show>
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
        if !exported.with_untracked(|exported| file::offer(&name, exported.text())) {
            let name = name.into();
            app.flashes.failure(words::NotSaved { name }, None);
        }
    };
    let copy = move || exported.with_untracked(|exported| exported.text().to_owned());
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
                <PlanIt state />
            </div>
            <pre
                class="code"
                lang="en"
                translate="no"
                tabindex="0"
                role="region"
                aria-label=t(words::CODE)
            >
                {move || exported.with(|exported| exported.text().to_owned())}
            </pre>
        </section>
    }
}
