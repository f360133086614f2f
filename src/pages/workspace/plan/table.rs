//! The items of a plan, one row each, with how far each is while the plan is carried out.

use desired_state::apply::{ItemState, Outcome};
use desired_state::plan::{Action, Item, Object, Shown};
use leptos::prelude::*;
use messages::{Message, workspace_plan as say};

use super::{PlanRef, PlanState};
use crate::components::changes::ChangeLine;
use crate::components::name::Name;
use crate::components::pager::Pager;
use crate::components::search_box::SearchBox;
use crate::reactive::memo;
use crate::state::language::t;

/// Rows of a page.
const ROWS: usize = 50;

/// More changed fields than this are shown when asked for.
const OPEN_FIELDS: usize = 3;

/// What a kind of items is called.
fn label(shown: Shown) -> Message {
    match shown {
        Shown::Changes => say::SHOW_CHANGES,
        Shown::Create => say::SHOW_CREATE,
        Shown::Update => say::SHOW_UPDATE,
        Shown::Delete => say::SHOW_DELETE,
        Shown::Blocked => say::SHOW_BLOCKED,
        Shown::Warned => say::SHOW_WARNED,
        Shown::Unchanged => say::SHOW_UNCHANGED,
        Shown::Kept => say::SHOW_KEPT,
        Shown::All => say::SHOW_ALL,
    }
}

fn action_words(action: &Action) -> Message {
    match action {
        Action::Create { .. } => say::CREATE,
        Action::Update { .. } => say::UPDATE,
        Action::Delete { .. } => say::DELETE,
        Action::Unchanged => say::UNCHANGED,
        Action::Keep => say::KEPT,
        Action::Blocked { .. } => say::BLOCKED,
    }
}

/// The table with its filters.
#[component]
pub fn PlanTable(
    /// The page.
    state: PlanState,
    /// The plan.
    #[prop(into)]
    plan: Signal<Option<PlanRef>>,
) -> impl IntoView {
    let (shown, page) = (RwSignal::new(Shown::default()), RwSignal::new(1));
    let connection: RwSignal<Option<String>> = RwSignal::new(None);
    let search = RwSignal::new(String::new());
    let listed = memo(move |_| {
        let Some(plan) = plan.get() else {
            return Vec::new();
        };
        let connection = connection.get();
        search.with(|search| plan.0.listed(shown.get(), connection.as_deref(), search))
    });
    let pages = memo(move |_| listed.with(Vec::len).div_ceil(ROWS).max(1));
    let at = memo(move |_| page.get().min(pages.get()));
    let rows = memo(move |_| {
        let first = (at.get() - 1) * ROWS;
        listed.with(|listed| {
            let rows = listed.iter().skip(first).take(ROWS);
            rows.copied().collect::<Vec<_>>()
        })
    });
    let running = state.running;
    let has_run = memo(move |_| running.run.with(Option::is_some));
    let go = Callback::new(move |to| page.set(to));
    let type_search = move |text| {
        page.set(1);
        search.set(text);
    };
    view! {
        <div class="tools">
            <SearchBox id="plan-search" label=t(say::SEARCH) text=search on_input=type_search />
            <KindChoice shown page />
            <ConnectionFilter plan connection page />
            <span class="count" role="status">
                {move || t(say::ItemsListed {
                    count: listed.with(Vec::len),
                })}
            </span>
        </div>
        <div class="scroller">
            <table class="list cards">
                <caption class="unseen">{t(say::ITEMS)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(say::OBJECT)}</th>
                        <th scope="col">{t(messages::workspace::CONNECTION)}</th>
                        <th scope="col">{t(say::ACTION)}</th>
                        <th scope="col">{t(say::DETAILS)}</th>
                        <Show when=move || has_run.get()>
                            <th scope="col">{t(say::STATE)}</th>
                        </Show>
                    </tr>
                </thead>
                <tbody>
                    {move || {
                        let plan = plan.get()?;
                        Some(
                            view! {
                                <For
                                    each=move || rows.get()
                                    key=|at| *at
                                    children=move |at| {
                                        view! { <PlanRow state at plan=plan.clone() /> }
                                    }
                                />
                            },
                        )
                    }}
                </tbody>
            </table>
        </div>
        <Pager page=at pages on_go=go />
    }
}

/// The choice of what kind of items is shown.
#[component]
fn KindChoice(shown: RwSignal<Shown>, page: RwSignal<usize>) -> impl IntoView {
    let options = Shown::ALL.map(|kind| {
        view! {
            <option value=kind.key() selected=move || shown.get() == kind>
                {t(label(kind))}
            </option>
        }
    });
    let choose = move |event: leptos::ev::Event| {
        if let Some(kind) = Shown::of_key(&event_target_value(&event)) {
            page.set(1);
            shown.set(kind);
        }
    };
    view! {
        <label class="inline">
            <span>{t(say::SHOW)}</span>
            <select class="input" on:change=choose>
                {options.collect_view()}
            </select>
        </label>
    }
}

/// The choice of one connection of the plan, with how much changes at each.
#[component]
fn ConnectionFilter(
    plan: Signal<Option<PlanRef>>,
    connection: RwSignal<Option<String>>,
    page: RwSignal<usize>,
) -> impl IntoView {
    let options = move || {
        let plan = plan.get()?;
        let counts = plan.0.counts_by_connection();
        let mut names: Vec<(String, String)> = Vec::new();
        for item in &plan.0.items {
            let id = &item.connection.id;
            if names.last().is_none_or(|(last, _)| last != id) {
                names.push((id.clone(), item.connection.name.clone()));
            }
        }
        let options = names.into_iter().map(|(id, name)| {
            let counts = counts.get(id.as_str()).copied().unwrap_or_default();
            let words = t(say::ConnectionChanges {
                count: counts.create + counts.update + counts.delete,
                name: name.into(),
            });
            let value = id.clone();
            let is_chosen = move || connection.with(|it| it.as_ref() == Some(&id));
            view! {
                <option value=value selected=is_chosen>
                    {words}
                </option>
            }
        });
        Some(options.collect_view())
    };
    let choose = move |event: leptos::ev::Event| {
        let id = event_target_value(&event);
        page.set(1);
        connection.set((!id.is_empty()).then_some(id));
    };
    view! {
        <label class="inline">
            <span>{t(messages::workspace::CONNECTION)}</span>
            <select class="input" on:change=choose>
                <option value="" selected=move || connection.with(Option::is_none)>
                    {t(messages::workspace::ALL_CONNECTIONS)}
                </option>
                {options}
            </select>
        </label>
    }
}

/// One item.
#[component]
fn PlanRow(state: PlanState, at: usize, plan: PlanRef) -> impl IntoView {
    let item = plan.0.items.get(at).cloned()?;
    let kind = match item.object {
        Object::Notification(_) => messages::workspace_trail::NOTIFICATION,
        Object::Connector(_) => messages::workspace_trail::CONNECTOR,
    };
    let action = item.action.word();
    let run = state.running.run;
    let has_run = memo(move |_| run.with(Option::is_some));
    let name = item.object.name().to_owned();
    let connection = item.connection.name.clone();
    let words = t(action_words(&item.action));
    Some(view! {
        <tr>
            <td data-label=t(say::OBJECT)>
                <span class="title">
                    <Name name=name />
                </span>
                <span class="sub">{t(kind)}</span>
            </td>
            <td data-label=t(messages::workspace::CONNECTION)>
                <Name name=connection />
            </td>
            <td data-label=t(say::ACTION)>
                <span class="plan-action" data-action=action>
                    {words}
                </span>
            </td>
            <td data-label=t(say::DETAILS) class="wrap">
                <Details item />
            </td>
            <Show when=move || has_run.get()>
                <td data-label=t(say::STATE)>
                    <StateOf state at />
                </td>
            </Show>
        </tr>
    })
}

/// What changes, what is in the way, and what to know before.
#[component]
fn Details(item: Item) -> impl IntoView {
    let changes = item.changes();
    let count = changes.len();
    let is_open = matches!(item.action, Action::Update { .. }) && count <= OPEN_FIELDS;
    let blocked = match &item.action {
        Action::Blocked { reason } => reason.words(),
        _ => Vec::new(),
    };
    let blocked = blocked.into_iter().map(|words| {
        view! { <p class="note bad">{t(words)}</p> }
    });
    let warnings = item.warnings.iter().map(|warning| {
        view! { <p class="note warn">{t(warning.words())}</p> }
    });
    let lines = (count > 0).then(|| {
        let lines = changes
            .into_iter()
            .map(|change| view! { <ChangeLine change /> })
            .collect_view();
        view! {
            <details class="raw" open=is_open>
                <summary>{t(say::Fields { count })}</summary>
                <dl class="changes">{lines}</dl>
            </details>
        }
    });
    view! {
        {blocked.collect_view()}
        {warnings.collect_view()}
        {lines}
    }
}

/// How far an item is, in words.
#[derive(Clone, PartialEq)]
enum Said {
    Nothing,
    Open,
    Running,
    Over(Message, &'static str),
}

#[component]
fn StateOf(state: PlanState, at: usize) -> impl IntoView {
    let run = state.running.run;
    let said = memo(move |_| {
        run.with(|run| match run.as_ref().and_then(|run| run.state(at)) {
            None | Some(ItemState::NothingToDo) => Said::Nothing,
            Some(ItemState::Open) => Said::Open,
            Some(ItemState::Running) => Said::Running,
            Some(ItemState::Over(outcome)) => {
                let class = match outcome {
                    Outcome::Done { .. } | Outcome::Already => "state on",
                    Outcome::Changed => "note warn",
                    Outcome::Failed { .. } => "note bad",
                };
                Said::Over(outcome.words(), class)
            }
        })
    });
    move || match said.get() {
        Said::Nothing => ().into_any(),
        Said::Open => view! { <span class="dim">{t(say::STATE_OPEN)}</span> }.into_any(),
        Said::Running => view! { <span class="dim">{t(say::STATE_RUNNING)}</span> }.into_any(),
        Said::Over(words, class) => view! { <span class=class>{t(words)}</span> }.into_any(),
    }
}
