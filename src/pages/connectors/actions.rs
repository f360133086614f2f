//! What can be done with a connector from its row or its page.

use domain::connector::{Connector, ValidConnector};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::{Message, connectors as words};
use screen::delivery_path::TestOutcome;
use screen::list_query::ListQuery;
use screen::route::Route;
use wire::connectors as endpoints;
use wire::explain::Subject;

use crate::browser::clock;
use crate::client::connectors;
use crate::components::alert::Failure;
use crate::components::failure_words::{brief, failure};
use crate::state::App;
use crate::state::language::t;
use crate::state::permit::Change;
use crate::state::question::Question;

/// What one test brought.
#[derive(Clone, PartialEq)]
pub struct TestResult {
    /// When it was sent, Unix milliseconds.
    pub at_ms: i64,
    /// HTTP status, if one was seen.
    pub status: Option<u16>,
    /// Milliseconds until the answer was read.
    pub ms: u32,
    /// Why it failed, if it did.
    pub failure: Option<Failure>,
}

impl TestResult {
    /// “Sent: status 204 after 132 ms”.
    pub fn summary(&self) -> Message {
        let milliseconds = usize::try_from(self.ms).unwrap_or(usize::MAX);
        let status = self.status.map(|status| status.to_string().into());
        match (status, self.failure.is_none()) {
            (Some(status), true) => words::TestSent {
                status,
                milliseconds,
            }
            .into(),
            (None, true) => words::TestSentWithoutStatus { milliseconds }.into(),
            (Some(status), false) => words::TestFailed {
                status,
                milliseconds,
            }
            .into(),
            (None, false) => words::TestFailedWithoutStatus { milliseconds }.into(),
        }
    }
}

/// Tests sent since the page was opened, newest first, and whether one is under
/// way.
#[derive(Clone, Copy)]
pub struct Tests {
    results: RwSignal<Vec<(String, TestResult)>>,
    busy: RwSignal<Vec<String>>,
}

impl Tests {
    /// None sent yet.
    pub fn new() -> Self {
        Self {
            results: RwSignal::new(Vec::new()),
            busy: RwSignal::new(Vec::new()),
        }
    }

    /// What the tests of that type brought, newest first.
    pub fn of(self, notification_type: &str) -> Vec<TestResult> {
        self.results.with(|all| {
            let mine = all.iter().filter(|(of, _)| of == notification_type);
            mine.map(|(_, result)| result.clone()).collect()
        })
    }

    /// Whether one of that type is under way.
    pub fn is_busy(self, notification_type: &str) -> bool {
        self.busy
            .with(|all| all.iter().any(|of| of == notification_type))
    }

    /// Sends a test through the connector of that type.
    pub fn send(self, app: App, notification_type: String) {
        if !app.may(Change::Connectors) || untrack(|| self.is_busy(&notification_type)) {
            return;
        }
        if notification_type.is_empty() {
            app.flashes.failure(words::NO_TEST_WITHOUT_TYPE, None);
            return;
        }
        self.busy.update(|all| all.push(notification_type.clone()));
        // What it shows, it shows about the connector as it is stored now.
        let listed = app.store.connectors.peek();
        let tested = listed.and_then(|list| {
            let mut all = list.iter();
            all.find(|c| c.notification_type == notification_type)
                .cloned()
        });
        let client = app.session.client();
        spawn_local(async move {
            let at_ms = clock::now_ms();
            let call = endpoints::test(&client.connector_api(), &notification_type);
            let timed = client.timed(call).await;
            let outcome = TestOutcome::of(timed.status, timed.result.is_ok());
            let failure = timed
                .result
                .err()
                .map(|error| failure(&error, Subject::TestConnector));
            let result = TestResult {
                at_ms,
                status: timed.status,
                ms: timed.ms,
                failure,
            };
            if let (Some(tested), Some(outcome)) = (tested, outcome) {
                let evidence = app.store.evidence;
                evidence.update(|log| log.note_test(&tested, at_ms, outcome));
            }
            // The page may be gone by now.
            let _ = self
                .busy
                .try_update(|all| all.retain(|of| *of != notification_type));
            let _ = self
                .results
                .try_update(|all| all.insert(0, (notification_type, result)));
        });
    }
}

/// Asks, deletes, and offers to create it again from what it was.
pub fn delete(app: App, connector: &Connector) {
    if !app.may(Change::Connectors) {
        return;
    }
    let connector = connector.clone();
    if connector.notification_type.is_empty() {
        app.flashes.failure(words::NOT_DELETED_WITHOUT_TYPE, None);
        return;
    }
    app.ask(|| Question {
        title: t(words::DeleteQuestion {
            connector: connector.notification_type.as_str().into(),
        }),
        body: vec![
            t(words::DeleteEffect {
                connector: connector.notification_type.as_str().into(),
                topic: connector.topic_arn.as_str().into(),
            }),
            match endpoints::left_out(&connector) {
                None => t(words::DELETE_KEEPS_AWS),
                Some(part) => t(words::DeleteIsFinal { part: part.into() }),
            },
        ],
        yes: t(words::DELETE),
        no: t(words::CANCEL),
        word: Some(t(words::DELETE_WORD)),
        act: Callback::new(move |()| delete_now(app, connector.clone())),
        decline: None,
    });
}

fn delete_now(app: App, connector: Connector) {
    let client = app.session.client();
    spawn_local(async move {
        let kind = connector.notification_type.clone();
        match client
            .send(endpoints::delete(&client.connector_api(), &kind))
            .await
        {
            Ok(()) => {
                app.store.drop_connector(&kind);
                let again = endpoints::left_out(&connector).is_none().then(|| {
                    let again = Callback::new(move |()| recreate(app, connector.clone()));
                    (words::RECREATE, again)
                });
                let name = kind.into();
                app.flashes.success(words::Deleted { name }, again);
                if !matches!(app.nav.route_now(), Route::Connectors(_)) {
                    app.nav.open(Route::Connectors(ListQuery::default()));
                }
            }
            Err(error) => {
                app.store.load_connectors();
                let failure = brief(&error, Subject::DeleteConnector).into();
                let name = kind.into();
                app.flashes
                    .failure(words::NotDeleted { failure, name }, None);
            }
        }
    });
}

fn recreate(app: App, connector: Connector) {
    let client = app.session.client();
    spawn_local(async move {
        let kind = connector.notification_type.clone();
        match connectors::create(&client, &ValidConnector::as_stored(&connector)).await {
            Ok(stored) => {
                app.store.put_connector(stored);
                let name = kind.into();
                app.flashes.success(words::Recreated { name }, None);
            }
            Err(error) => {
                let failure = brief(&error, Subject::CreateConnector).into();
                let name = kind.into();
                let words = words::NotRecreated { failure, name };
                let again = Callback::new(move |()| recreate(app, connector.clone()));
                app.flashes.failure(words, Some((words::TRY_AGAIN, again)));
            }
        }
    });
}

/// Part of what is stored is not known.
pub fn not_whole(what: Message) -> Failure {
    Failure {
        title: t(messages::failure::COULDNT_SAVE_CONNECTOR),
        cause: t(words::PartLeftOut { part: what.into() }),
        next: t(words::PART_LEFT_OUT_NEXT),
        ..Failure::default()
    }
}
