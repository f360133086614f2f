//! The card that says what a notification would have sent, unsaved as it is.

use domain::notification::Notification;
use leptos::prelude::*;
use messages::backtest as words;
use screen::route::Route;
use screen::verdict::LoadedEvents;
use simulator::engine::BacktestQuery;
use simulator::message::{WorkerReply, WorkerRequest};
use wire::explain::Subject;

use crate::components::alert::Alert;
use crate::components::backtest::{BacktestSummary, Sender};
use crate::components::button::Button;
use crate::components::failure_words::failure;
use crate::components::loading::Skeleton;
use crate::components::reading_progress::ReadingProgress;
use crate::reactive::memo;
use crate::state::language::t;
use crate::state::simulation::{Answered, Progress, Window};
use crate::state::{App, use_app};

/// A notification, unsaved as it is, tried on the loaded events.
#[derive(Clone, Copy)]
pub struct Trial {
    app: App,
    ask: Memo<Option<WorkerRequest>>,
    last: RwSignal<Option<Answered>>,
}

impl Trial {
    /// What the loaded events show about it; nothing while that is being found out.
    pub fn events(&self) -> Option<LoadedEvents> {
        let list = self.app.store.notifications.get().unwrap_or_default();
        let last = self.last.get()?;
        if self.ask.with(|ask| ask.as_ref() != Some(&last.ask))
            || !last.is_about(&list, self.app.assumptions.get())
        {
            return None;
        }
        let WorkerReply::Backtest(backtest) = &*last.reply else {
            return None;
        };
        Some(LoadedEvents {
            loaded: self.app.simulation.loaded.with(|loaded| loaded.events),
            matching: backtest.messages,
        })
    }
}

/// Tries it. `id` is that of the stored notification, to compare with.
pub fn trial(
    app: App,
    id: Signal<Option<String>>,
    notification: Signal<Option<Notification>>,
) -> Trial {
    let ask = memo(move |_| {
        // As it works once it is enabled and has somebody to tell.
        let mut draft = notification.get()?;
        draft.enabled = Some(true);
        draft.topic.get_or_insert_with(|| "anybody".to_owned());
        let all = app.store.notifications.get().unwrap_or_default();
        let of = id.get().and_then(|id| all.position(&id));
        Some(WorkerRequest::Backtest(BacktestQuery {
            of,
            draft: Some(Box::new(draft)),
            within: None,
        }))
    });
    app.simulation.follow(app);
    let last = app.simulation.answered(ask.into());
    Trial { app, ask, last }
}

/// The card that says what the notification would have sent.
#[component]
pub fn BacktestCard(
    /// The notification, tried on the loaded events.
    trial: Trial,
) -> impl IntoView {
    let Trial { app, last, .. } = trial;
    let simulation = app.simulation;
    let busy = memo(move |_| simulation.progress.get() != Progress::Idle);
    let has_events = memo(move |_| simulation.has_events());
    let backtest = memo(move |_| match &*last.get()?.reply {
        WorkerReply::Backtest(backtest) => Some(backtest.clone()),
        _ => None,
    });
    let found = memo(move |_| backtest.with(Option::is_some));
    let content = move || match found.get() {
        true => {
            let backtest = Signal::derive(move || backtest.get().unwrap_or_default());
            view! { <BacktestSummary sender=Sender::Form backtest /> }.into_any()
        }
        _ if busy.get() => view! { <ReadingProgress /> }.into_any(),
        _ if has_events.get() => view! { <Skeleton /> }.into_any(),
        _ => view! { <Offer /> }.into_any(),
    };
    view! {
        <section class="card pad" aria-labelledby="backtest-title">
            <h2 id="backtest-title">{t(words::TITLE)}</h2>
            <div class="stack">{content}</div>
            <ReadingFailure />
        </section>
    }
}

/// Why reading events failed, if it did, and the way to go on.
#[component]
fn ReadingFailure() -> impl IntoView {
    let app = use_app();
    let failed = memo(move |_| {
        let failed = app.simulation.failure.get();
        failed.map(|(error, _)| failure(&error, Subject::ListTraces))
    });
    let go_on = Callback::new(move |()| app.simulation.resume(app));
    move || {
        let failure = failed.get()?;
        Some(view! {
            <Alert failure>
                <Button icon="refresh" label=t(words::RESUME) on_press=go_on />
            </Alert>
        })
    }
}

/// Offers to load events.
#[component]
fn Offer() -> impl IntoView {
    let app = use_app();
    view! {
        <div class="stack">
            <p class="ink-2">{t(words::HINT)}</p>
            <div class="row">
                <Button
                    icon="refresh"
                    label=t(words::LOAD_WEEK)
                    on_press=move || app.simulation.load(app, Window::Week)
                />
            </div>
            <p class="small dim">
                <a href=app.nav.href(&Route::Simulator { within: None })>{t(words::FILES)}</a>
            </p>
        </div>
    }
}
