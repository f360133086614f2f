//! Whether anybody listens to the topic of a notification. It is part of the verdict, so it
//! is read with the page or the form, unless it was read already.

use domain::cts::{Listening, Subscription, SubscriptionState, Target};
use domain::notification::Notification;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::listening as say;
use screen::verdict::Verdict;
use screen::workspace::TopicReading;
use wire::explain::Subject;
use wire::http::Service;

use crate::browser::clock;
use crate::components::button::WorkButton;
use crate::components::failure_words::advice;
use crate::components::name::Name;
use crate::reactive::{effect, memo};
use crate::state::App;
use crate::state::language::t;

/// After so many milliseconds without a key, what is typed is taken for the topic that is
/// meant.
const PAUSE_MS: u32 = 400;

/// What is known of who listens.
#[derive(Clone, Copy)]
pub struct Listeners {
    app: App,
    /// The topic, if it is one whose subscriptions can be read.
    topic: Memo<Option<String>>,
    /// Whether the target is a function.
    is_function: Memo<bool>,
}

/// What is known of who listens to a notification's topic.
pub fn listeners(app: App, notification: Memo<Notification>) -> Listeners {
    let listeners = Listeners::of(app, move || notification.with(|it| it.topic.clone()));
    effect(move |_| {
        if let Some(urn) = listeners.topic.get() {
            listeners.visit(urn);
        }
    });
    listeners
}

/// What is known of who listens to the topic of a form. The beginning of a URN is often
/// one as well: it is asked about once nothing was typed for a moment.
pub fn listeners_while_typing(app: App, preview: Memo<Option<Notification>>) -> Listeners {
    let topic = move || preview.with(|it| it.as_ref()?.topic.clone());
    let listeners = Listeners::of(app, topic);
    effect(move |_| {
        let Some(urn) = listeners.topic.get() else {
            return;
        };
        spawn_local(async move {
            clock::sleep(PAUSE_MS).await;
            // The form may be gone by then.
            let now = listeners.topic.try_get_untracked().flatten();
            if let Some(urn) = now.filter(|now| *now == urn) {
                listeners.visit(urn);
            }
        });
    });
    listeners
}

impl Listeners {
    fn of(app: App, topic: impl Fn() -> Option<String> + Send + Sync + 'static) -> Self {
        let target = memo(move |_| topic());
        let topic = memo(move |_| {
            let client = app.session.client_for(&app.session.connection());
            let urn = target.get()?;
            let is_topic = Target::parse_stored(&urn).is_some_and(|it| it.kind() == "smn");
            (is_topic && client.reaches(Service::Smn)).then_some(urn)
        });
        let is_function =
            memo(move |_| target.with(|urn| urn.as_deref().is_some_and(Target::is_function)));
        Self {
            app,
            topic,
            is_function,
        }
    }

    fn visit(self, urn: String) {
        let client = self.app.session.patient_client();
        self.app.workspace.visit_topics(client, [urn]);
    }

    /// What was read of the topic.
    fn reading(&self) -> Option<TopicReading> {
        let topic = self.topic.get()?;
        let connection = self.app.session.connection();
        self.app.workspace.topic(&connection.id, &topic)
    }

    /// Whether it is being read.
    fn is_reading(&self) -> bool {
        let connection = self.app.session.connection();
        self.app.workspace.is_asking_topics(&connection.id)
    }

    /// Whether anybody listens, if that was read.
    pub fn listening(&self) -> Option<Listening> {
        self.reading().map(|reading| reading.listening)
    }

    /// A verdict with whether anybody listens: unknown until the first answer, and of a
    /// function. The same verdict where subscriptions can't be read.
    pub fn judge(&self, verdict: Verdict) -> Verdict {
        if self.is_function.get() {
            return verdict.heard(Listening::Function);
        }
        if self.topic.with(Option::is_none) {
            return verdict;
        }
        verdict.heard(self.listening().unwrap_or(Listening::Unknown))
    }

    fn check(self) {
        if let Some(urn) = self.topic.get_untracked() {
            let client = self.app.session.client();
            self.app.workspace.read_topics(client, vec![urn]);
        }
    }
}

/// Who listens, with a button that reads it.
#[component]
pub fn ListenersCard(
    /// What is known.
    listeners: Listeners,
) -> impl IntoView {
    let words = move || {
        listeners.listening().map(|listening| {
            t(match listening {
                Listening::NoTopic => say::NO_TOPIC,
                Listening::None => say::NONE,
                Listening::Unconfirmed => say::UNCONFIRMED,
                Listening::Confirmed => say::CONFIRMED,
                Listening::Unknown | Listening::Function => say::UNKNOWN,
            })
        })
    };
    let label = move || {
        t(if listeners.is_reading() {
            say::CHECKING
        } else {
            say::CHECK
        })
    };
    let body = move || {
        let reading = listeners.reading()?;
        let error = reading.error.as_ref();
        let error = error.map(|error| t(advice(error, Subject::ListTopics)));
        let rows = reading.subscriptions.iter().map(row).collect_view();
        let has_rows = !reading.subscriptions.is_empty();
        Some(view! {
            {error.map(|error| view! { <p class="small">{error}</p> })}
            {has_rows.then(|| view! { <ul class="listeners">{rows}</ul> })}
        })
    };
    view! {
        <Show when=move || listeners.topic.with(Option::is_some)>
            <section class="card pad stack" aria-labelledby="listeners-title">
                <h2 id="listeners-title">{t(say::TITLE)}</h2>
                <p role="status">{words}</p>
                {body}
                <div class="row">
                    <WorkButton
                        class="btn slim"
                        label=Signal::derive(label)
                        busy=Signal::derive(move || listeners.is_reading())
                        on_press=move || listeners.check()
                    />
                </div>
            </section>
        </Show>
    }
}

/// A subscription: its protocol, where it leads, masked, and how far it is.
fn row(subscription: &Subscription) -> AnyView {
    let state = match subscription.state {
        SubscriptionState::Confirmed => say::STATE_CONFIRMED,
        SubscriptionState::Unconfirmed => say::STATE_UNCONFIRMED,
        SubscriptionState::Canceled => say::STATE_CANCELED,
        SubscriptionState::Unknown => say::STATE_UNKNOWN,
    };
    let state = if subscription.filtered {
        t(say::StateFiltered {
            state: state.into(),
        })
    } else {
        t(state)
    };
    view! {
        <li>
            <span class="dim">{subscription.protocol.clone()}</span>
            " "
            <Name name=subscription.endpoint.clone() />
            " "
            <b>{state}</b>
        </li>
    }
    .into_any()
}
