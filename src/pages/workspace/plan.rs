//! What has to change so that connections match a bundle, and changing it.

mod connections;
mod external_ids;
mod kept;
mod progress;
mod running;
mod save;
mod source;
mod table;
mod trail;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use desired_state::bundle::{Bundle, Format, Loaded, Mistake, read};
use desired_state::plan::Plan;
use leptos::prelude::*;
use messages::{Message, workspace_plan as say};
use screen::connection::Connection;
use screen::route::{Route, WorkspaceView};
use screen::view_query::{value, with};
use screen::workspace::Besides;

use super::looked_at::{Here, looked_at};
use super::places::plan_for;
use super::scope::Scope;
use super::unread::UnreadConnections;
use crate::browser::dom;
use crate::components::button::Button;
use crate::components::confirm::Question;
use crate::reactive::{effect, memo};
use crate::state::language::t;
use crate::state::navigation::LeaveWords;
use crate::state::{App, use_app};
use connections::{ConnectionChoice, LeftOut, Strangers};
use external_ids::ExternalIdCard;
use progress::RunCard;
use running::Running;
use save::SaveCard;
use source::SourceCard;
use table::PlanTable;
use trail::TrailCard;

/// Name of the value in the address that says which bundle is meant.
const BUNDLE: &str = "bundle";

/// It is the remembered one, not the one that was handed over.
const REMEMBERED: &str = "remembered";

/// Name of the value in the address that says which connection alone the plan is for.
const CONNECTION: &str = "connection";

/// Id of the heading of the plan, which gets the focus when there is a new one.
const PLAN_TITLE: &str = "plan-title";

/// The address of the plan for the remembered bundle.
pub fn remembered_route() -> Route {
    remembered_route_of("")
}

/// The same for one connection alone, by its id.
pub fn remembered_route_of(connection: &str) -> Route {
    Route::Workspace {
        view: WorkspaceView::Plan,
        query: with(&with("", BUNDLE, REMEMBERED), CONNECTION, connection),
    }
}

/// What the address of the page says under a name.
fn asked(app: App, name: &str) -> String {
    match app.nav.route_now() {
        Route::Workspace { query, .. } => value(&query, name),
        _ => String::new(),
    }
}

/// A plan that is shown; two are the same if they are one.
#[derive(Clone)]
pub struct PlanRef(pub Arc<Plan>);

impl PartialEq for PlanRef {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Asks who listens to the topics that a plan names and nothing was asked of yet.
fn visit_topics(app: App, plan: &Plan) {
    let mut unread: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (id, urn) in plan.topics() {
        if untrack(|| app.workspace.topic(id, urn)).is_none() {
            unread.entry(id).or_default().push(urn.to_owned());
        }
    }
    for (id, urns) in unread {
        if let Some(connection) = app.session.find(id) {
            let client = app.session.client_for(&connection);
            app.workspace.visit_topics(client, urns);
        }
    }
}

/// What became of a run when another plan was opened.
#[derive(Clone, Copy, PartialEq)]
enum Earlier {
    /// It is finished and gave way; it can be shown again.
    PutAside,
    /// It is not finished, and shown before the plan.
    InTheWay,
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct PlanState {
    app: App,
    /// The bundle, and what is noteworthy about it.
    bundle: RwSignal<Option<Arc<Loaded>>>,
    /// The text that is shown, which somebody may be typing.
    text: RwSignal<String>,
    /// The text that was read last.
    read_text: RwSignal<String>,
    /// What is wrong with the text that was read last.
    mistakes: RwSignal<Vec<Mistake>>,
    /// The connections that are looked at.
    connections: Memo<Vec<Connection>>,
    /// Those of them that are left out.
    left_out: RwSignal<BTreeSet<String>>,
    /// Whether what the bundle does not have is deleted.
    delete: RwSignal<bool>,
    /// The plan that takes back what was done, while that is what is shown.
    undo: RwSignal<Option<PlanRef>>,
    /// The run that was there when a plan was opened.
    other_run: RwSignal<Option<Earlier>>,
    /// The plan that can be applied.
    plan: Memo<Option<PlanRef>>,
    running: Running,
}

impl PlanState {
    fn new(app: App) -> Self {
        let bundle: RwSignal<Option<Arc<Loaded>>> = RwSignal::new(None);
        let (left_out, delete) = (RwSignal::new(BTreeSet::new()), RwSignal::new(false));
        let undo: RwSignal<Option<PlanRef>> = RwSignal::new(None);
        let running = Running::new(app);
        let is_reading = memo(move |_| app.workspace.progress().is_some());
        let connections = memo(move |_| app.workspace.connections(app.session));
        let plan = memo(move |_| {
            if let Some(undo) = undo.get() {
                return Some(undo);
            }
            let loaded = bundle.get()?;
            // A plan for each answer would be many, and none to be read.
            if is_reading.get() {
                return None;
            }
            let all = connections.get();
            let left_out = left_out.get();
            let chosen = all.into_iter().filter(|it| !left_out.contains(&it.id));
            let chosen: Vec<Connection> = chosen.collect();
            let ids = running.ids.get();
            let external_id = |connection: &str, name: &str| {
                ids.get(&(connection.to_owned(), name.to_owned())).cloned()
            };
            let plan = plan_for(
                (app.session, app.workspace),
                &loaded.bundle,
                &chosen,
                &app.workspace.readings(),
                delete.get(),
                &external_id,
            );
            Some(PlanRef(Arc::new(plan)))
        });
        effect(move |_| {
            plan.with(|plan| {
                if let Some(plan) = plan {
                    visit_topics(app, &plan.0);
                }
            });
        });
        Self {
            app,
            bundle,
            text: RwSignal::new(String::new()),
            read_text: RwSignal::new(String::new()),
            mistakes: RwSignal::new(Vec::new()),
            connections,
            left_out,
            delete,
            undo,
            other_run: RwSignal::new(None),
            plan,
            running,
        }
    }

    /// Reads a bundle that somebody chose: the focus goes to its plan, or to what is wrong
    /// with it.
    fn choose(self, text: &str) {
        let is_read = self.load(text);
        self.keep_for_tab();
        dom::focus_soon(if is_read {
            PLAN_TITLE
        } else {
            source::MISTAKES
        });
    }

    /// Keeps the bundle that was chosen, so that the page shows it again and not an older one.
    /// A text that could not be read may have an external ID in it, and so may a comment: what
    /// is kept is written anew.
    fn keep_for_tab(self) {
        let written = self.bundle.with_untracked(|loaded| {
            let loaded = loaded.as_ref()?;
            Some(loaded.bundle.write(Format::Yaml))
        });
        self.app.workspace.replace_proposal(written.as_deref());
        if asked(self.app, BUNDLE) == REMEMBERED {
            self.app.nav.refine(Route::Workspace {
                view: WorkspaceView::Plan,
                query: String::new(),
            });
        }
    }

    /// Whether a plan is shown that was made of another text than the one that is shown.
    /// Listens to changes.
    fn is_edited(self) -> bool {
        // A box has line breaks of its own.
        let is_same = self.text.with(|text| {
            self.read_text
                .with(|read_text| text.lines().eq(read_text.lines()))
        });
        !is_same && self.undo.with(Option::is_none) && self.bundle.with(Option::is_some)
    }

    /// Reads a bundle; what is wrong with it is shown.
    fn load(self, text: &str) -> bool {
        self.text.set(text.to_owned());
        self.read_text.set(text.to_owned());
        self.undo.set(None);
        match read(text, Format::of(text)) {
            Ok(loaded) => {
                self.mistakes.set(Vec::new());
                self.delete.set(false);
                self.leave_out_others(&loaded.bundle);
                self.bundle.set(Some(Arc::new(loaded)));
                true
            }
            Err(error) => {
                self.bundle.set(None);
                self.mistakes.set(error.mistakes);
                false
            }
        }
    }

    /// What another bundle was for says nothing about this one: at first its plan is for the
    /// connections it was made for.
    fn leave_out_others(self, bundle: &Bundle) {
        let all = untrack(|| self.app.session.all());
        let others = all
            .into_iter()
            .filter(|one| !bundle.is_made_for(&t(one.name())));
        self.left_out.set(others.map(|one| one.id).collect());
    }

    /// Leaves out every connection but one: what somebody saw of that one says nothing about
    /// the others, and a plan changes all it is for.
    fn leave_out_all_but(self, id: &str) {
        let all = untrack(|| self.app.session.all());
        if all.iter().any(|one| one.id == id) {
            let others = all.into_iter().filter(|one| one.id != id);
            self.left_out.set(others.map(|one| one.id).collect());
        }
    }

    /// Takes up the run that was kept. If a plan was just opened, a run that is finished
    /// gives way to it.
    fn take_up_run(self, is_opened: bool) {
        self.running.take_up();
        let report = untrack(|| self.running.report());
        let Some(report) = report.filter(|_| is_opened) else {
            return;
        };
        self.other_run
            .set(Some(if report.open + report.running == 0 {
                self.running.put_aside();
                Earlier::PutAside
            } else {
                Earlier::InTheWay
            }));
    }

    /// Asks, then applies the plan that is shown.
    fn ask_to_apply(self) {
        let Some(plan) = self.plan.get_untracked() else {
            return;
        };
        let counts = plan.0.counts();
        let changes = counts.create + counts.update + counts.delete;
        let items = plan.0.items.iter().filter(|item| item.action.is_change());
        let connections: BTreeSet<&str> = items.map(|item| item.connection.id.as_str()).collect();
        let connections = connections.len();
        let mut body = vec![t(counts.words()), t(say::APPLY_HOW)];
        if counts.delete > 0 {
            body.push(t(say::ApplyDeletes {
                count: counts.delete,
            }));
        }
        // What is taken back stays kept until all of it is.
        let takes_back = self.undo.with_untracked(Option::is_some) && self.running.is_kept();
        if !takes_back {
            body.extend(self.lost_elsewhere());
        }
        let items = plan.0.items.iter().filter(|item| item.action.is_change());
        let count = items.filter(|item| !item.warnings.is_empty()).count();
        if count > 0 {
            body.push(t(say::ApplyWarnings { count }));
        }
        let act = move || {
            self.undo.set(None);
            self.other_run.set(None);
            self.running.begin(&plan, takes_back);
            dom::focus_soon(progress::TITLE);
        };
        self.app.ask(|| Question {
            title: t(say::ApplyQuestion {
                changes,
                connections,
            }),
            body,
            yes: t(say::APPLY),
            no: t(say::NOT_NOW),
            word: (counts.delete > 0).then(|| t(messages::notifications::WORD)),
            act: Callback::new(move |()| act()),
            decline: None,
        });
    }

    /// What is lost with another run that is kept, which this one takes the place of: another
    /// tab may have begun it, or it is shown no longer.
    fn lost_elsewhere(self) -> Vec<String> {
        let other = self.running.other_kept();
        let lost = other.map_or_else(Vec::new, |other| other.run.loss().words());
        let first = (!lost.is_empty()).then_some(say::REPLACES);
        first.into_iter().chain(lost).map(t).collect()
    }

    /// Asks before the page is left while a plan is being carried out. What it makes lives as
    /// long as the page, so it must not be called from a question.
    fn guard(self) {
        let running = self.running;
        let left = Signal::derive(move || {
            let report = running.report().unwrap_or_default();
            let left = report.open + report.running;
            if running.is_going.get() {
                left.max(1)
            } else {
                0
            }
        });
        let words = Callback::new(|count| LeaveWords {
            title: t(say::LeaveQuestion { count }),
            body: t(say::LEAVE_BODY),
            yes: t(say::LEAVE),
            no: t(say::STAY),
        });
        self.app.nav.guard_with(left, Callback::new(|()| ()), words);
    }
}

/// The page of plans.
#[component]
pub fn PlanPage() -> impl IntoView {
    let app = use_app();
    let is_remembered = asked(app, BUNDLE) == REMEMBERED;
    let state = PlanState::new(app);
    state.guard();
    let proposed = app.workspace.proposed().filter(|_| !is_remembered);
    let is_new = app.workspace.take_new_proposal() && proposed.is_some();
    if let Some(text) = proposed {
        state.load(&text);
    } else if let Some(text) = super::drift::remembered() {
        state.load(&text);
    }
    state.leave_out_all_but(&asked(app, CONNECTION));
    let has_bundle = state.bundle.with_untracked(Option::is_some);
    state.take_up_run((is_remembered || is_new) && has_bundle);
    let has_run = memo(move |_| state.running.run.with(Option::is_some));
    view! {
        <Scope besides=Besides {
            topics: true,
            catalogue: true,
        } />
        <div class="stack">
            <OtherRun state has_run />
            {move || {
                if has_run.get() {
                    view! { <RunCard state /> }.into_any()
                } else {
                    view! { <Planning state /> }.into_any()
                }
            }}
            <TrailCard />
            <SaveCard />
        </div>
    }
}

/// Says that there is a run besides the plan that was opened.
#[component]
fn OtherRun(state: PlanState, has_run: Memo<bool>) -> impl IntoView {
    let other = state.other_run;
    let show = move || {
        other.set(None);
        state.running.take_up();
        dom::focus_soon(progress::TITLE);
    };
    view! {
        <Show when=move || has_run.get() && other.get() == Some(Earlier::InTheWay)>
            <p class="note warn">{t(say::RUN_IN_THE_WAY)}</p>
        </Show>
        <Show when=move || !has_run.get() && other.get() == Some(Earlier::PutAside)>
            <div class="row">
                <span class="note">{t(say::RUN_PUT_ASIDE)}</span>
                <Button class="btn slim" label=t(say::SHOW_REPORT) on_press=show />
            </div>
        </Show>
    }
}

/// Everything up to applying.
#[component]
fn Planning(state: PlanState) -> impl IntoView {
    let is_undo = memo(move |_| state.undo.with(Option::is_some));
    let has_bundle = memo(move |_| state.bundle.with(Option::is_some));
    view! {
        <Show when=move || !is_undo.get()>
            <SourceCard state />
        </Show>
        <Show when=move || has_bundle.get() || is_undo.get()>
            <ThePlan state is_undo />
        </Show>
    }
}

/// Why a plan changes nothing, if it does not. `read` says whether some of its connections
/// could be read, and whether all could.
fn why_nothing(plan: &Plan, is_undo: bool, read: (bool, bool)) -> Option<Message> {
    let counts = plan.counts();
    if !plan.is_empty() {
        None
    } else if is_undo {
        Some(say::NOTHING_TO_APPLY)
    } else if counts.blocked > 0 {
        Some(say::NOTHING_UNBLOCKED)
    } else if read == (false, false) {
        Some(say::NOTHING_KNOWN)
    } else if !read.1 {
        Some(say::NOTHING_READ)
    } else if counts.unchanged > 0 {
        Some(say::NOTHING_DIFFERS)
    } else {
        Some(say::NOTHING_WANTED)
    }
}

/// The plan, with what decides about it.
#[component]
fn ThePlan(state: PlanState, is_undo: Memo<bool>) -> impl IntoView {
    let plan = state.plan;
    let is_empty =
        memo(move |_| plan.with(|plan| plan.as_ref().is_none_or(|plan| plan.0.is_empty())));
    let all = looked_at(state.app);
    let here = memo(move |_| {
        state.left_out.with(|left_out| {
            let chosen = |it: &Here| !left_out.contains(&it.connection.id);
            all.with(|all| {
                all.iter()
                    .filter(|it| chosen(it))
                    .cloned()
                    .collect::<Vec<_>>()
            })
        })
    });
    let read = memo(move |_| {
        let is_read = |it: &Here| {
            let reading = it.reading.as_ref();
            reading.is_some_and(|reading| reading.notifications.error().is_none())
        };
        here.with(|all| (all.iter().any(is_read), all.iter().all(is_read)))
    });
    let nothing = memo(move |_| {
        let is_undo = is_undo.get();
        plan.with(|plan| {
            let why = why_nothing(&plan.as_ref()?.0, is_undo, read.get());
            why.map(t)
        })
    });
    let is_edited = memo(move |_| state.is_edited());
    let why_not = Signal::derive(move || {
        if is_edited.get() {
            return Some(t(say::TEXT_EDITED));
        }
        let why = || nothing.get().unwrap_or_else(|| t(say::NOTHING_TO_APPLY));
        is_empty.get().then(why)
    });
    let apply = move || {
        if !is_empty.get_untracked() && !is_edited.get_untracked() {
            state.ask_to_apply();
        }
    };
    let title = move || {
        t(if is_undo.get() {
            say::UNDO_PLAN
        } else {
            say::PLAN
        })
    };
    let counts = move || {
        plan.with(|plan| match plan {
            Some(plan) => t(plan.0.counts().words()),
            None => t(messages::workspace::READING),
        })
    };
    let drop_undo = move || {
        state.undo.set(None);
        dom::focus_soon(PLAN_TITLE);
    };
    view! {
        <section class="card pad stack plan" aria-labelledby=PLAN_TITLE>
            <h2 id=PLAN_TITLE tabindex="-1">
                {title}
            </h2>
            <p role="status">
                <span>{counts}</span>
                " "
                <Show when=move || !is_undo.get()>
                    <span>
                        {move || {
                            let (chosen, all) = connections::chosen(state);
                            t(say::PlannedFor { all, chosen })
                        }}
                    </span>
                </Show>
            </p>
            <Show when=move || is_edited.get()>
                <p class="note warn">{t(say::TEXT_EDITED)}</p>
            </Show>
            {move || nothing.get().map(|why| view! { <p class="note">{why}</p> })}
            <Show when=move || !is_undo.get()>
                <UnreadConnections here />
                <LeftOut state />
                <Strangers state />
                <ConnectionChoice state />
                <DeleteChoice state />
                <Unmatched state />
            </Show>
            <ExternalIdCard state plan />
            <div class="row">
                <Show when=move || nothing.with(Option::is_none)>
                    <Button class="btn primary" label=t(say::APPLY_PLAN) why_not on_press=apply />
                </Show>
                <save::PlanFiles state />
                <Show when=move || is_undo.get()>
                    <Button label=t(say::BACK_TO_BUNDLE) on_press=drop_undo />
                </Show>
            </div>
            <PlanTable state plan />
        </section>
    }
}

/// Whether what the bundle does not have is deleted.
#[component]
fn DeleteChoice(state: PlanState) -> impl IntoView {
    let delete = state.delete;
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=delete
                on:change=move |event| {
                    delete.try_set(event_target_checked(&event));
                }
            />
            <span>{t(say::DELETE_SURPLUS)}</span>
        </label>
    }
}

/// Entries of the bundle that no connection is meant to have.
#[component]
fn Unmatched(state: PlanState) -> impl IntoView {
    move || {
        let plan = state.plan.get()?;
        let unmatched = plan.0.unmatched.iter().map(|object| object.name());
        let names = messages::Arg::list(unmatched);
        if names.is_empty() {
            return None;
        }
        let words: Message = say::Unmatched { names }.into();
        Some(view! { <p class="note warn">{t(words)}</p> })
    }
}
