//! A plan that is being carried out: how far it is, what is waited for, and what came of it.

use desired_state::apply::{Ending, Hold, Report, Run};
use leptos::prelude::*;
use messages::{Message, workspace_plan as say};
use wire::instant::iso;

use super::external_ids::ExternalIdCard;
use super::running::Elsewhere;
use super::table::PlanTable;
use super::{PLAN_TITLE, PlanRef, PlanState};
use crate::browser::{clock, dom, file};
use crate::client::needs_credentials;
use crate::components::button::Button;
use crate::components::confirm::Question;
use crate::reactive::memo;
use crate::state::App;
use crate::state::language::t;

/// Id of the heading, which gets the focus when it begins.
pub const TITLE: &str = "run-title";

/// What a run that is not going on came to.
fn ending(report: &Report, is_cancelled: bool) -> Message {
    match report.ending() {
        Ending::Unfinished if is_cancelled => say::CANCELED,
        Ending::Unfinished => say::INTERRUPTED,
        Ending::Failed(count) => say::SomeFailed { count }.into(),
        Ending::Uncertain(count) => say::SomeUnknown { count }.into(),
        Ending::Skipped(count) => say::SomeSkipped { count }.into(),
        Ending::Applied => say::APPLIED,
    }
}

/// How the bar looks: as what is worst so far.
fn look(report: &Report) -> &'static str {
    if report.failed > 0 {
        "bad"
    } else if report.uncertain + report.changed > 0 {
        "warn"
    } else if report.ending() == Ending::Applied {
        "good"
    } else {
        ""
    }
}

/// The card about the run, and its items.
#[component]
pub fn RunCard(
    /// The page.
    state: PlanState,
) -> impl IntoView {
    let running = state.running;
    let is_going = memo(move |_| running.is_going.get());
    let report = memo(move |_| running.report().unwrap_or_default());
    let title = move || {
        t(if is_going.get() {
            say::APPLYING
        } else {
            ending(&report.get(), running.is_cancelled.get())
        })
    };
    let all = move || {
        let report = report.get();
        let over = report.done + report.already + report.changed + report.failed + report.uncertain;
        (over, over + report.open + report.running)
    };
    let elsewhere = move || {
        let words = match running.elsewhere.get()? {
            Elsewhere::Going => say::ELSEWHERE,
            Elsewhere::Over => say::TAKEN_OVER,
            Elsewhere::Gone => say::CLOSED_ELSEWHERE,
        };
        Some(view! { <p class="note warn">{t(words)}</p> })
    };
    let is_unkept = memo(move |_| running.is_unkept.get());
    view! {
        <section class="card pad stack plan" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">
                {title}
            </h2>
            <div class="row">
                <progress
                    class=move || look(&report.get())
                    aria-label=t(say::PROGRESS)
                    max=move || all().1.max(1)
                    value=move || all().0
                ></progress>
                <span role="status">{move || t(report.get().words())}</span>
            </div>
            {elsewhere}
            <Show when=move || is_unkept.get()>
                <p class="note warn">{t(say::UNKEPT)}</p>
            </Show>
            <Held state />
            <ExternalIdCard state plan=running.plan />
            <div class="row">
                <Show when=move || is_going.get() fallback=move || view! { <After state report /> }>
                    <Stop state />
                </Show>
            </div>
            <PlanTable state plan=running.plan />
        </section>
    }
}

/// The button that begins nothing more, and then the one that waits for nothing more.
#[component]
fn Stop(state: PlanState) -> impl IntoView {
    let running = state.running;
    let label = Signal::derive(move || {
        t(if running.is_cancelled.get() {
            say::STOP_NOW
        } else {
            say::CANCEL
        })
    });
    view! { <Button label on_press=move || running.cancel() /> }
}

/// Does something by which that is lost, of which people are asked first; at once where
/// nothing is.
fn ask_about_loss(
    app: App,
    lost: Vec<String>,
    title: Message,
    yes: Message,
    act: impl Fn() + Send + Sync + 'static,
) {
    if lost.is_empty() {
        act();
        return;
    }
    app.ask(|| Question {
        title: t(title),
        body: lost,
        yes: t(yes),
        no: t(say::NOT_NOW),
        word: None,
        act: Callback::new(move |()| act()),
        decline: None,
    });
}

/// What can be done when nothing is under way.
#[component]
fn After(state: PlanState, report: Memo<Report>) -> impl IntoView {
    let running = state.running;
    let left = memo(move |_| {
        let report = report.get();
        report.open + report.running > 0
    });
    // What is unknown is looked for again with what failed; alone, it has not failed.
    let again = memo(move |_| {
        let report = report.get();
        if report.failed > 0 {
            Some(say::TRY_FAILED)
        } else {
            (report.uncertain > 0).then_some(say::TRY_UNKNOWN)
        }
    });
    let undoable = memo(move |_| {
        running
            .run
            .with(|run| run.as_ref().is_some_and(|run| !run.undo().items.is_empty()))
    });
    let go_on = move |with_failed: bool| {
        let act = move || {
            running.go_on(with_failed);
            dom::focus_soon(TITLE);
        };
        let lost = state.lost_elsewhere();
        ask_about_loss(state.app, lost, say::REPLACE_QUESTION, say::CONTINUE, act);
    };
    let keep = move || {
        let text = running.run.with_untracked(|run| {
            let run = run.as_ref()?;
            Some(run.report_to_json(&iso(clock::now_ms())))
        });
        let is_kept = text.is_some_and(|text| file::offer("apply-report.json", &text));
        if !is_kept {
            state.app.flashes.failure(say::NOT_DOWNLOADED, None);
        }
    };
    let undo = move || {
        let plan = running
            .run
            .with_untracked(|run| run.as_ref().map(|run| run.undo()));
        state.undo.set(plan.map(|plan| PlanRef(plan.into())));
        running.put_aside();
        dom::focus_soon(PLAN_TITLE);
    };
    let done = move || {
        let act = move || {
            running.forget();
            dom::focus_heading_soon();
        };
        let lost = running.run.with_untracked(|run| {
            let lost = run.as_ref().map(Run::loss);
            lost.unwrap_or_default().words()
        });
        let lost = lost.into_iter().map(t).collect();
        ask_about_loss(state.app, lost, say::CLOSE_QUESTION, say::CLOSE_RUN, act);
    };
    view! {
        <Show when=move || left.get()>
            <Button class="btn primary" label=t(say::CONTINUE) on_press=move || go_on(false) />
        </Show>
        {move || {
            again
                .get()
                .map(|label| view! { <Button label=t(label) on_press=move || go_on(true) /> })
        }}
        <Button icon="download" label=t(say::DOWNLOAD_REPORT) on_press=keep />
        <Show when=move || undoable.get()>
            <Button label=t(say::SHOW_UNDO) on_press=undo />
        </Show>
        <Button label=t(say::CLOSE_RUN) on_press=done />
    }
}

/// The connections that nothing is sent through for now, with what goes on with each.
#[component]
fn Held(state: PlanState) -> impl IntoView {
    let running = state.running;
    let held = memo(move |_| {
        let is_going = running.is_going.get();
        let held = running.held();
        let ids = held.into_iter().filter(|_| is_going);
        ids.map(|(id, hold)| (id, matches!(hold, Hold::Credentials)))
            .collect::<Vec<_>>()
    });
    let is_any = memo(move |_| held.with(|held| !held.is_empty()));
    view! {
        <Show when=move || is_any.get()>
            <ul class="plan-lines" aria-label=t(say::HELD)>
                <For
                    each=move || held.get()
                    key=Clone::clone
                    children=move |(id, is_credentials)| {
                        view! { <HeldLine state id is_credentials /> }
                    }
                />
            </ul>
        </Show>
    }
}

#[component]
fn HeldLine(state: PlanState, id: String, is_credentials: bool) -> impl IntoView {
    let running = state.running;
    let connection = state.app.session.find(&id)?;
    let name = t(connection.name());
    let has_dialog = needs_credentials(&connection, wire::http::Service::Cts)
        || needs_credentials(&connection, wire::http::Service::NetworkSecurity);
    let (key, pressed) = (id.clone(), id);
    let words = move || {
        let name = (&name).into();
        if is_credentials {
            return t(say::HeldCredentials { name });
        }
        match running.waits.with(|waits| waits.get(&key).copied()) {
            Some(until) => {
                let left_ms = usize::try_from(until - clock::now_ms()).unwrap_or_default();
                let seconds = left_ms.div_ceil(1_000);
                t(say::HeldUntil { name, seconds })
            }
            None => t(say::HeldLater { name }),
        }
    };
    let press = move || {
        if is_credentials {
            running.sign_in(&pressed);
        } else {
            running.release(std::slice::from_ref(&pressed));
        }
    };
    let label = t(if is_credentials && has_dialog {
        messages::workspace::SIGN_IN
    } else {
        say::TRY_NOW
    });
    Some(view! {
        <li>
            <span>{words}</span>
            " "
            <Button class="btn slim" label on_press=press />
        </li>
    })
}
