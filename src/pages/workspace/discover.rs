//! The projects of an account as connections: found with one sign-in, chosen, and added
//! together.

use std::collections::BTreeSet;

use leptos::prelude::*;
use messages::{connections_page, discover as say};
use screen::connection::projects::{ProjectChoice, choices};
use screen::connection::{Connection, labels};
use screen::route::{Route, WorkspaceView};
use wire::explain::Subject;
use wire::iam::{self, Project};

use crate::browser::clock;
use crate::components::alert::Alert;
use crate::components::button::Button;
use crate::components::failure_words::failure;
use crate::components::loading::Skeleton;
use crate::components::name::Name;
use crate::components::search_box::SearchBox;
use crate::reactive::memo;
use crate::state::language::{of_name, t};
use crate::state::remote::Remote;
use crate::state::session::surroundings;
use crate::state::{App, use_app};

/// What is chosen on the page.
#[derive(Clone, Copy)]
struct Discovery {
    app: App,
    /// Id of the connection whose account is asked.
    through: RwSignal<String>,
    projects: Remote<Vec<Project>>,
    /// Ids of the projects that are not to be added.
    left_out: RwSignal<BTreeSet<String>>,
    account: RwSignal<String>,
    labels: RwSignal<String>,
    choices: Memo<Vec<ProjectChoice>>,
    /// What is searched among them.
    search: RwSignal<String>,
    /// Those that are found by it.
    shown: Memo<Vec<ProjectChoice>>,
}

impl Discovery {
    /// The connections that would be added now.
    fn chosen(&self) -> Vec<Connection> {
        let left_out = self.left_out.get();
        let chosen = self.choices.get().into_iter().filter_map(|choice| {
            let is_wanted = !left_out.contains(&choice.project.id);
            choice.outcome.connection().cloned().filter(|_| is_wanted)
        });
        chosen.collect()
    }

    /// How many can be added.
    fn addable(&self) -> usize {
        let can_be = |it: &&ProjectChoice| it.outcome.connection().is_some();
        self.choices.with(|all| all.iter().filter(can_be).count())
    }

    /// Chooses all that are shown, or none of them. What the search hides stays as it is.
    fn choose_shown(&self, is_wanted: bool) {
        self.shown.with_untracked(|shown| {
            self.left_out.update(|left_out| {
                for choice in shown {
                    if is_wanted {
                        left_out.remove(&choice.project.id);
                    } else {
                        left_out.insert(choice.project.id.clone());
                    }
                }
            });
        });
    }
}

/// Whether the projects of a connection's account can be asked for.
fn can_ask(connection: &Connection) -> bool {
    connection.has_notifications() && connection.sandbox_project().is_none()
}

/// The account of a connection: the one it names, or else its own name.
fn account_of(connection: &Connection) -> String {
    if connection.account.is_empty() {
        t(connection.name())
    } else {
        connection.account.clone()
    }
}

/// Finds the projects of an account and adds them as connections.
#[component]
pub fn Discover() -> impl IntoView {
    let app = use_app();
    let all = memo(move |_| app.session.all());
    let in_use = app.session.connection_now();
    let first = all.with_untracked(|all| {
        let usable = all.iter().filter(|one| can_ask(one));
        let best = usable.clone().find(|one| one.id == in_use.id);
        best.or_else(|| usable.clone().next()).cloned()
    });
    let Some(first) = first else {
        return view! { <p class="hint">{t(say::NO_CONNECTION)}</p> }.into_any();
    };
    let through = RwSignal::new(first.id.clone());
    let projects: Remote<Vec<Project>> = Remote::new();
    let (account, labels_typed) = (RwSignal::new(account_of(&first)), RwSignal::default());
    let stamp = clock::now_ms();
    let found = memo(move |_| {
        let all = all.get();
        let template = through.with(|id| all.iter().find(|one| one.id == *id).cloned());
        let (Some(template), Some(projects)) = (template, projects.get()) else {
            return Vec::new();
        };
        let home = surroundings(&template).project_id.unwrap_or_default();
        let labels = labels_typed.with(|text: &String| labels::read(text).unwrap_or_default());
        let id = |at: usize| format!("c{stamp}-{at}");
        account.with(|account| choices(&projects, (&template, &home), &all, account, &labels, &id))
    });
    let search = RwSignal::new(String::new());
    let shown = memo(move |_| {
        let mut shown = found.get();
        search.with(|search: &String| shown.retain(|choice| choice.is_found(search)));
        shown
    });
    let discovery = Discovery {
        app,
        through,
        projects,
        left_out: RwSignal::default(),
        account,
        labels: labels_typed,
        choices: found,
        search,
        shown,
    };
    view! {
        <p class="head-p">{t(say::ABOUT)}</p>
        <Through discovery all />
        <Found discovery />
    }
    .into_any()
}

/// The choice of the connection whose account is asked, and the button that asks.
#[component]
fn Through(discovery: Discovery, all: Memo<Vec<Connection>>) -> impl IntoView {
    let Discovery {
        app,
        through,
        projects,
        account,
        ..
    } = discovery;
    let choose = move |event: leptos::ev::Event| {
        let id = event_target_value(&event);
        if let Some(connection) = app.session.find(&id) {
            account.set(account_of(&connection));
        }
        through.set(id);
        projects.clear();
    };
    let find = move || {
        let Some(connection) = app.session.find(&through.get_untracked()) else {
            return;
        };
        let client = app.session.asking_client_for(&connection);
        projects.load(async move { client.send(iam::auth_projects()).await });
    };
    view! {
        <div class="tools">
            <label class="inline">
                <span>{t(say::THROUGH)}</span>
                <select class="input" on:change=choose>
                    {move || {
                        let usable = all.get().into_iter().filter(can_ask);
                        usable
                            .map(|one| {
                                let name = t(one.name());
                                let is_chosen = {
                                    let id = one.id.clone();
                                    move || through.with(|it| *it == id)
                                };
                                view! {
                                    <option value=one.id lang=of_name(&name) selected=is_chosen>
                                        {name.clone()}
                                    </option>
                                }
                            })
                            .collect_view()
                    }}
                </select>
            </label>
            <Button class="btn primary" icon="search" label=t(say::FIND) on_press=find />
        </div>
    }
}

/// The projects that were found, what becomes of each, and the button that adds them.
#[component]
fn Found(discovery: Discovery) -> impl IntoView {
    let Discovery {
        projects, shown, ..
    } = discovery;
    let failed = memo(move |_| projects.error());
    let count = memo(move |_| projects.get().map(|all| all.len()));
    view! {
        {move || {
            failed
                .get()
                .map(|error| view! { <Alert failure=failure(&error, Subject::ListProjects) /> })
        }}
        <Show when=move || projects.is_busy()>
            <Skeleton />
        </Show>
        {move || match count.get() {
            None => ().into_any(),
            Some(0) => view! { <p role="status">{t(say::NONE_FOUND)}</p> }.into_any(),
            Some(_) => {
                view! {
                    <Choosing discovery />
                    <div class="card scroller">
                        <table class="list cards">
                            <caption class="unseen">{t(say::PROJECTS)}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{t(say::PROJECT)}</th>
                                    <th scope="col">{t(connections_page::REGION)}</th>
                                    <th scope="col">{t(connections_page::PROJECT_ID)}</th>
                                    <th scope="col">{t(say::OUTCOME)}</th>
                                </tr>
                            </thead>
                            <tbody>
                                <For
                                    each=move || shown.get()
                                    key=|choice| choice.project.id.clone()
                                    children=move |choice| {
                                        view! { <ProjectRow discovery choice /> }
                                    }
                                />
                            </tbody>
                        </table>
                    </div>
                    <Add discovery />
                }
                    .into_any()
            }
        }}
    }
}

/// The search among the projects, the buttons that choose all it shows or none, and how
/// many are chosen.
#[component]
fn Choosing(discovery: Discovery) -> impl IntoView {
    let Discovery {
        search,
        shown,
        choices,
        ..
    } = discovery;
    let count = move || {
        let (chosen, all) = (discovery.chosen().len(), discovery.addable());
        t(say::ChosenOf { all, chosen })
    };
    let found = memo(move |_| {
        let (shown, all) = (shown.with(Vec::len), choices.with(Vec::len));
        (shown < all).then_some((shown, all))
    });
    let found = move || {
        let (count, all) = found.get()?;
        Some(t(say::ShownOf { all, count }))
    };
    view! {
        <div class="tools" role="search">
            <SearchBox
                id="discover-search"
                label=t(say::SEARCH)
                tip=t(say::SEARCH_TIP)
                text=search
                on_input=move |text| search.set(text)
            />
            <Button
                class="btn slim"
                label=t(say::SELECT_SHOWN)
                on_press=move || discovery.choose_shown(true)
            />
            <Button
                class="btn slim"
                label=t(say::DESELECT_SHOWN)
                on_press=move || discovery.choose_shown(false)
            />
            <p class="count" role="status">
                {count}
                " "
                {found}
            </p>
        </div>
    }
}

/// A project, with a tick where it can be added.
#[component]
fn ProjectRow(discovery: Discovery, choice: ProjectChoice) -> impl IntoView {
    let Discovery {
        left_out, choices, ..
    } = discovery;
    let id = StoredValue::new(choice.project.id.clone());
    let outcome = memo(move |_| {
        let all = choices.get();
        let mine = id.with_value(|id| all.into_iter().find(|one| one.project.id == *id));
        mine.map(|one| one.outcome)
    });
    let can_be_added =
        memo(move |_| outcome.with(|it| it.as_ref().is_some_and(|it| it.connection().is_some())));
    let is_chosen =
        move || can_be_added.get() && !left_out.with(|all| id.with_value(|id| all.contains(id)));
    let change = move |event: leptos::ev::Event| {
        let on = event_target_checked(&event);
        left_out.update(|all| {
            if on {
                id.with_value(|id| all.remove(id));
            } else {
                all.insert(id.get_value());
            }
        });
    };
    view! {
        <tr>
            <td data-label=t(say::PROJECT)>
                <label class="choice">
                    <input
                        type="checkbox"
                        disabled=move || !can_be_added.get()
                        prop:checked=is_chosen
                        on:change=change
                    />
                    <span>
                        <Name name=choice.project.name />
                    </span>
                </label>
            </td>
            <td data-label=t(connections_page::REGION)>{choice.region}</td>
            <td data-label=t(connections_page::PROJECT_ID)>
                <code>{choice.project.id}</code>
            </td>
            <td data-label=t(
                say::OUTCOME,
            )>
                {move || {
                    outcome
                        .with(|it| {
                            let words = it.as_ref().and_then(|it| it.words());
                            words.map_or_else(|| t(say::IS_NEW), t)
                        })
                }}
            </td>
        </tr>
    }
}

/// What the new connections have in common, and the button that adds them.
#[component]
fn Add(discovery: Discovery) -> impl IntoView {
    let Discovery {
        app,
        account,
        labels: typed,
        ..
    } = discovery;
    let mistake = memo(move |_| typed.with(|text| labels::read(text).err()));
    let chosen = memo(move |_| discovery.chosen().len());
    let why_not = move || match (mistake.get(), chosen.get()) {
        (Some(mistake), _) => Some(t(mistake)),
        (None, 0) => Some(t(say::NONE_CHOSEN)),
        (None, _) => None,
    };
    let add = move || {
        if mistake.get_untracked().is_none() {
            add_chosen(app, discovery);
        }
    };
    view! {
        <div class="card pad stack">
            <label>
                <span class="field-label">{t(say::ACCOUNT)}</span>
                <input
                    class="input"
                    prop:value=move || account.get()
                    on:input=move |event| account.set(event_target_value(&event))
                />
                <small class="hint">{t(say::ACCOUNT_HINT)}</small>
            </label>
            <label>
                <span class="field-label">{t(connections_page::LABELS)}</span>
                <input
                    class="input mono"
                    placeholder="env=prod, team=network"
                    aria-invalid=move || mistake.get().map(|_| "true")
                    aria-describedby="discover-labels"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                <small class="hint" id="discover-labels" role="status">
                    {move || mistake.get().map_or_else(|| t(say::LABELS_HINT), t)}
                </small>
            </label>
            <Button
                class="btn primary"
                icon="plus"
                label=Signal::derive(move || t(say::Add { count: chosen.get() }))
                why_not=Signal::derive(why_not)
                on_press=add
            />
        </div>
    }
}

/// Adds what is chosen. The connection they were found through is of the same account from
/// now on, and its access key is theirs as well.
fn add_chosen(app: App, discovery: Discovery) {
    let chosen = untrack(|| discovery.chosen());
    if chosen.is_empty() {
        return;
    }
    let count = chosen.len();
    let kept = app.session.save_all(&chosen);
    if let Some(mut template) = app.session.find(&discovery.through.get_untracked()) {
        let account = discovery
            .account
            .with_untracked(|text| text.trim().to_owned());
        if !template.provided && template.account != account {
            template.account = account;
            app.session.save(&template);
        }
        app.session.share_key(&template, &chosen);
    }
    let words: messages::Message = if kept {
        say::Added { count }.into()
    } else {
        say::AddedNotKept { count }.into()
    };
    app.nav.open(Route::Workspace {
        view: WorkspaceView::Overview,
        query: String::new(),
    });
    app.flashes.success(words, None);
}
