//! Connections and what was read at them, as bundles and plans see them.

use std::collections::BTreeMap;
use std::sync::Arc;

use desired_state::bundle::Bundle;
use desired_state::place::{Connection as Here, Place, Reading};
use desired_state::plan::{Drift, Options, Plan, plan};
use domain::notification::Known;
use domain::secret::Secret;
use screen::connection::Connection;
use screen::workspace::{ConnectionReading, Fetched};

use crate::state::language::t;
use crate::state::session::{Session, surroundings};
use crate::state::workspace::Workspace;

/// What a bundle needs to know of a connection.
pub fn place(session: Session, connection: &Connection) -> Here {
    let surroundings = surroundings(connection);
    Here {
        id: connection.id.clone(),
        name: t(connection.name()),
        labels: connection.labels.clone(),
        site: surroundings.site,
        region: surroundings.region.unwrap_or_default(),
        project_id: surroundings.project_id.unwrap_or_default(),
        read_only: connection.read_only || session.is_site_read_only(),
    }
}

fn read<'a, T, U: ?Sized>(
    is_reached: bool,
    fetched: Option<&'a Fetched<T>>,
    whole: impl FnOnce(&'a T) -> &'a U,
) -> Reading<&'a U> {
    match fetched.and_then(Fetched::get) {
        _ if !is_reached => Reading::NotReached,
        None => Reading::Unread,
        Some(read) => Reading::Read(whole(read)),
    }
}

/// What was read at a connection, of whose two services it reaches these: notifications,
/// connectors.
pub fn place_read<'a>(
    here: &'a Here,
    (has_notifications, has_connectors): (bool, bool),
    reading: Option<&'a ConnectionReading>,
    known: Option<&'a Arc<Known>>,
) -> Place<'a> {
    Place {
        connection: here,
        notifications: read(
            has_notifications,
            reading.map(|it| &it.notifications),
            |list| list,
        ),
        connectors: read(has_connectors, reading.map(|it| &it.connectors), |list| {
            list.as_slice()
        }),
        topics: reading.and_then(|it| it.topics.get()).map(Vec::as_slice),
        quotas: reading.and_then(|it| it.quotas.get()).map(Vec::as_slice),
        known,
    }
}

/// Whether a connection reaches notifications, and connectors.
fn reaches(connection: &Connection) -> (bool, bool) {
    (connection.has_notifications(), connection.has_connectors())
}

/// How far a connection is from a bundle, by what was read there.
pub fn drift_at(
    session: Session,
    bundle: &Bundle,
    connection: &Connection,
    reading: &ConnectionReading,
) -> Drift {
    let here = place(session, connection);
    let place = place_read(&here, reaches(connection), Some(reading), None);
    Drift::at(bundle, &place)
}

/// Compares a bundle with what was read at connections.
pub fn plan_for(
    (session, workspace): (Session, Workspace),
    bundle: &Bundle,
    connections: &[Connection],
    readings: &BTreeMap<String, Arc<ConnectionReading>>,
    delete: bool,
    external_id: &dyn Fn(&str, &str) -> Option<Secret>,
) -> Plan {
    let here: Vec<Here> = connections
        .iter()
        .map(|connection| place(session, connection))
        .collect();
    let known: Vec<Option<Arc<Known>>> = connections
        .iter()
        .map(|connection| {
            let catalogue = readings.get(&connection.id)?.catalogue.here()?;
            workspace.known(&catalogue)
        })
        .collect();
    let places = connections.iter().zip(&here).zip(&known);
    let places = places.map(|((connection, here), known)| {
        let reading = readings.get(&connection.id).map(Arc::as_ref);
        place_read(here, reaches(connection), reading, known.as_ref())
    });
    let places: Vec<Place<'_>> = places.collect();
    let options = Options {
        delete,
        external_id,
    };
    let mut made = plan(bundle, &places, options);
    made.warn_of_unheard(&|id, urn| {
        let topic = readings.get(id)?.listening.get(urn)?;
        Some(topic.listening)
    });
    made
}
