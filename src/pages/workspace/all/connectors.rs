//! The connectors of all connections.

use std::future::Future;
use std::pin::Pin;

use desired_state::bundle::bundle_of_connectors;
use domain::connector::Connector;
use leptos::prelude::*;
use messages::{
    connectors as words, list, notifications as selection, workspace as say,
    workspace_plan as bundle,
};
use screen::batch::{Action, ItemOutcome};
use screen::connection::Connection;
use screen::connector_list::{ConnectorRow, ConnectorRows};
use screen::route::{Route, WorkspaceView};
use screen::workspace::{Besides, ConnectionReading};
use wire::connectors as endpoints;
use wire::error::{ApiError, ErrorKind};
use wire::explain::{Subject, explain};
use wire::http::Service;

use super::super::looked_at::Basis;
use super::bulk::{Ask, Bulk, Chosen, Deeds, button};
use super::{ListWords, Listed};
use crate::client::{Client, connectors};
use crate::components::failure_words::brief;
use crate::pages::connectors::facts::ConnectorFacts;
use crate::state::App;
use crate::state::language::{collate, t};

impl Listed for ConnectorRows {
    const VIEW: WorkspaceView = WorkspaceView::Connectors;

    const COLUMNS: &'static [&'static str] =
        &["type", "connection", "topic", "role", "account", "verdict"];

    const WORDS: ListWords = ListWords {
        caption: words::CONNECTORS,
        search: words::SEARCH,
        search_tip: words::SEARCH_TIP,
        selected: say::SELECTED_CONNECTORS,
        none_yet: say::NO_CONNECTORS_READ,
        none: list::NO_CONNECTORS,
    };

    const BESIDES: Besides = Besides {
        topics: false,
        catalogue: false,
    };

    const SERVICE: (Service, &'static str) = (Service::NetworkSecurity, "Network Security");

    const SUBJECT: Subject = Subject::ListConnectors;

    const DEEDS: Deeds = Deeds {
        what: || words::CONNECTORS,
        service: Service::NetworkSecurity,
        act,
        // An external ID is never read, so that no connector comes back as it was.
        recreatable: None,
        refresh: |app| app.store.load_connectors(),
    };

    fn is_at(connection: &Connection) -> bool {
        connection.has_connectors()
    }

    fn made(_: App, basis: &Basis) -> Option<Self> {
        let list = basis.reading.as_ref()?.connectors.here()?;
        Some(screen::connector_list::rows(list, collate))
    }

    fn error(reading: &ConnectionReading) -> Option<&ApiError> {
        reading.connectors.error()
    }

    fn name(&self, at: usize) -> Option<&str> {
        Some(&self.list().get(at)?.notification_type)
    }

    fn tells(&self, _: usize) -> bool {
        true
    }

    fn page(item: String) -> Route {
        Route::Connector(item)
    }

    fn cells(row: (Connector, ConnectorRow)) -> AnyView {
        view! { <ConnectorFacts shown=Signal::stored(row) /> }.into_any()
    }

    fn buttons(bulk: Bulk, chosen: Signal<Vec<Chosen>>) -> AnyView {
        let press = move |action| move || ask(bulk, action, chosen.get_untracked());
        let export = move || export(bulk, &chosen.get_untracked());
        [
            button(say::TEST_SELECTED, "btn slim", press(Action::Test)),
            button(bundle::EXPORT_TITLE, "btn slim", export),
            button(
                selection::DELETE_SELECTED,
                "btn slim bad",
                press(Action::Delete),
            ),
        ]
        .collect_view()
        .into_any()
    }
}

/// Offers them as one bundle.
fn export(bulk: Bulk, chosen: &[Chosen]) {
    let places = bulk.by_connection(chosen);
    let lists = places.iter().filter_map(|(connection, reading, kinds)| {
        let stored = reading.connectors.get()?.iter();
        let wanted = stored.filter(|one| kinds.contains(&one.notification_type));
        Some((connection, wanted.cloned().collect::<Vec<_>>()))
    });
    bulk.offer(bundle_of_connectors(lists));
}

/// Asks, then does it.
fn ask(bulk: Bulk, action: Action, chosen: Vec<Chosen>) {
    let count = chosen.len();
    let ask = match action {
        Action::Test => Ask {
            title: t(say::SendTests { count }),
            effect: Some(t(say::TESTS_EFFECT)),
            yes: t(words::SEND_TEST),
            word: None,
        },
        _ => Ask {
            title: t(say::DeleteConnectors { count }),
            effect: Some(t(say::DELETE_CONNECTORS_EFFECT)),
            yes: t(words::DELETE),
            word: Some(t(words::DELETE_WORD)),
        },
    };
    bulk.ask(action, chosen, ask);
}

/// Does it with the connector of one type.
fn act<'a>(
    client: &'a Client,
    action: Action,
    kind: &'a str,
) -> Pin<Box<dyn Future<Output = ItemOutcome> + 'a>> {
    Box::pin(async move {
        if action == Action::Delete {
            return delete(client, kind).await;
        }
        let call = endpoints::test(&client.connector_api(), kind);
        match client.send(call).await {
            Ok(_) => ItemOutcome::Done,
            Err(error) => ItemOutcome::Failed(brief(&error, Subject::TestConnector)),
        }
    })
}

async fn delete(client: &Client, kind: &str) -> ItemOutcome {
    let call = endpoints::delete(&client.connector_api(), kind);
    let Err(error) = client.send(call).await else {
        return ItemOutcome::Done;
    };
    let failed = ItemOutcome::Failed(brief(&error, Subject::DeleteConnector));
    if error.is_unsent() {
        return failed;
    }
    // It may have been deleted all the same, or before: the list decides.
    match connectors::list(client).await {
        // Then it is certain, so that only the cause is worth saying.
        Ok(left) if left.iter().any(|one| one.notification_type == kind) => {
            ItemOutcome::Failed(explain(&error, Subject::DeleteConnector).cause)
        }
        // One of them may be it.
        Ok(left) if left.iter().any(|one| one.notification_type.is_empty()) => failed,
        Ok(_) if error.kind == ErrorKind::NotFound => ItemOutcome::Already,
        Ok(_) => ItemOutcome::Done,
        Err(_) => failed,
    }
}
