//! The notifications of all connections.

use std::future::Future;
use std::pin::Pin;

use desired_state::bundle::bundle_of_several;
use domain::notification::{Notification, ValidationContext};
use domain::sentence;
use leptos::prelude::*;
use messages::{list, notifications as words, workspace as say, workspace_plan as bundle};
use screen::batch::{Action, ItemOutcome};
use screen::connection::Connection;
use screen::notification_list::{NotificationRow, NotificationRows};
use screen::route::{Route, WorkspaceView};
use screen::verdict::{Judge, recreation_refused};
use screen::workspace::{Besides, ConnectionReading};
use wire::error::ApiError;
use wire::explain::Subject;
use wire::http::Service;

use super::super::looked_at::Basis;
use super::bulk::{Ask, Bulk, Chosen, Deeds, button};
use super::{ListWords, Listed};
use crate::client::{Client, notifications};
use crate::components::failure_words::brief;
use crate::components::name::breakable;
use crate::components::verdict::VerdictCell;
use crate::pages::notifications::bulk::{deleted, may_tell, switch_latest};
use crate::pages::notifications::facts::{RelativeTime, Status};
use crate::state::App;
use crate::state::language::{collate, t};
use crate::state::session::surroundings;

impl Listed for NotificationRows {
    const VIEW: WorkspaceView = WorkspaceView::Notifications;

    const COLUMNS: &'static [&'static str] = &[
        "name",
        "connection",
        "status",
        "verdict",
        "target",
        "when",
        "created",
    ];

    const WORDS: ListWords = ListWords {
        caption: say::NOTIFICATIONS,
        search: words::SEARCH,
        search_tip: words::SEARCH_TIP,
        selected: words::SELECTED_NOTIFICATIONS,
        none_yet: say::NO_NOTIFICATIONS_READ,
        none: list::NO_NOTIFICATIONS,
    };

    const BESIDES: Besides = Besides {
        topics: false,
        catalogue: true,
    };

    const SERVICE: (Service, &'static str) = (Service::Cts, "CTS");

    const SUBJECT: Subject = Subject::ListNotifications;

    const DEEDS: Deeds = Deeds {
        what: || say::NOTIFICATIONS,
        service: Service::Cts,
        act,
        recreatable: Some(recreatable),
        refresh: |app| app.store.load_notifications(),
    };

    fn is_at(connection: &Connection) -> bool {
        connection.has_notifications()
    }

    fn made(app: App, basis: &Basis) -> Option<Self> {
        let reading = basis.reading.as_ref()?;
        let list = reading.notifications.here()?;
        let catalogue = reading.catalogue.here();
        let here = ValidationContext {
            known: catalogue.and_then(|all| app.workspace.known(&all)),
            ..surroundings(&basis.connection)
        };
        let rows = screen::notification_list::rows(list, here, basis.assumptions, collate);
        let rows = rows.judged_by(Judge::default());
        Some(rows.with_listening(reading.heard_topics()))
    }

    fn error(reading: &ConnectionReading) -> Option<&ApiError> {
        reading.notifications.error()
    }

    fn name(&self, at: usize) -> Option<&str> {
        Some(&self.list().get(at)?.name)
    }

    fn tells(&self, at: usize) -> bool {
        let notification = self.list().get(at);
        notification.is_some_and(may_tell)
    }

    fn page(item: String) -> Route {
        Route::Notification(item)
    }

    fn cells(row: NotificationRow) -> AnyView {
        let notification = row.notification;
        let target = sentence::target(&notification);
        view! {
            <td data-column="status">
                <Status enabled=notification.enabled />
            </td>
            <td data-column="verdict">
                {row.verdict.map(|verdict| view! { <VerdictCell verdict /> })}
            </td>
            <td data-column="target" data-label=t(list::TARGET)>
                <code>{breakable(&t(target.name))}</code>
            </td>
            <td data-column="when" data-label=t(list::TRIGGER)>
                {t(sentence::trigger(&notification))}
            </td>
            <td data-column="created" data-label=t(list::CREATED) class="dim nowrap">
                <RelativeTime ms=notification.created_ms />
            </td>
        }
        .into_any()
    }

    fn buttons(bulk: Bulk, chosen: Signal<Vec<Chosen>>) -> AnyView {
        let press = move |action| move || ask(bulk, action, chosen.get_untracked());
        let export = move || export(bulk, &chosen.get_untracked());
        [
            button(words::ENABLE_SELECTED, "btn slim", press(Action::Enable)),
            button(words::DISABLE_SELECTED, "btn slim", press(Action::Disable)),
            button(bundle::EXPORT_TITLE, "btn slim", export),
            button(
                words::DELETE_SELECTED,
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
    let lists = places.iter().filter_map(|(connection, reading, ids)| {
        let is_wanted = move |one: &Notification| ids.contains(&one.id);
        Some((connection, reading.notifications.get()?, is_wanted))
    });
    bulk.offer(bundle_of_several(lists));
}

/// Asks, then does it.
fn ask(bulk: Bulk, action: Action, chosen: Vec<Chosen>) {
    let count = chosen.len();
    let (title, yes) = match action {
        Action::Enable => (t(say::EnableMany { count }), t(words::ENABLE)),
        Action::Disable => (t(words::DisableMany { count }), t(words::DISABLE)),
        _ => (t(words::DeleteMany { count }), t(words::DELETE)),
    };
    let goes_silent = chosen.iter().filter(|one| one.tells).count();
    let effect = (action != Action::Enable && goes_silent > 0)
        .then(|| t(words::SomeGoSilent { count: goes_silent }));
    let ask = Ask {
        title,
        effect,
        yes,
        word: (action == Action::Delete).then(|| t(words::WORD)),
    };
    bulk.ask(action, chosen, ask);
}

/// The notification, if what was read of it is whole and the check lets it be created.
fn recreatable(
    connection: &Connection,
    reading: &ConnectionReading,
    id: &str,
) -> Option<Notification> {
    let list = reading.notifications.get()?;
    let at = list.position(id)?;
    let notification = list.get(at)?;
    let is_whole = list.left_out(at).is_empty();
    let is_refused = recreation_refused(notification, &surroundings(connection)).is_some();
    (is_whole && !is_refused).then(|| notification.clone())
}

/// Does it with one notification.
fn act<'a>(
    client: &'a Client,
    action: Action,
    id: &'a str,
) -> Pin<Box<dyn Future<Output = ItemOutcome> + 'a>> {
    Box::pin(async move {
        if action != Action::Delete {
            return switch_latest(client, id, action == Action::Enable).await;
        }
        let call = wire::notifications::delete(&client.project_id(), &[id]);
        let Err(error) = client.send(call).await else {
            return ItemOutcome::Done;
        };
        // It may have been deleted all the same: the list decides.
        let why = brief(&error, Subject::DeleteNotifications);
        deleted(&notifications::list(client).await, id, why)
    })
}
