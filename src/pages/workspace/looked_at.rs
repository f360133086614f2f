//! The connections that are looked at, with what was read there, as comparisons take them.

use std::sync::Arc;

use desired_state::place::{Connection as PlaceConnection, Place};
use domain::matching::Assumptions;
use leptos::prelude::*;
use screen::connection::Connection;
use screen::workspace::{ConnectionReading, Fetched};
use screen::workspace_columns::Placed;

use super::places::{place, place_read};
use crate::reactive::memo;
use crate::state::App;

/// While connections are read, what is made of all of them is made anew so many times.
const STEPS: usize = 16;

/// A connection that is looked at, and what was read there.
#[derive(Clone)]
pub struct Here {
    /// The connection.
    pub connection: PlaceConnection,
    /// What was read, if anything was.
    pub reading: Option<Arc<ConnectionReading>>,
    reaches_notifications: bool,
}

impl PartialEq for Here {
    fn eq(&self, other: &Self) -> bool {
        same(&self.reading, &other.reading) && self.connection == other.connection
    }
}

/// What is known of a connection, as what is found out from it keeps it: while this is the
/// same, so is what was found out.
#[derive(Clone)]
pub struct Basis {
    /// The connection.
    pub connection: Connection,
    /// What was read, if anything was.
    pub reading: Option<Arc<ConnectionReading>>,
    /// What is taken for granted.
    pub assumptions: Assumptions,
}

impl Basis {
    /// As it is now. Listens to changes.
    pub fn now(app: App, connection: &Connection) -> Self {
        Self {
            connection: connection.clone(),
            reading: app.workspace.reading(&connection.id),
            assumptions: app.assumptions.get(),
        }
    }
}

impl PartialEq for Basis {
    fn eq(&self, other: &Self) -> bool {
        same(&self.reading, &other.reading)
            && self.assumptions == other.assumptions
            && self.connection == other.connection
    }
}

/// Whether nothing was read anew.
fn same(one: &Option<Arc<ConnectionReading>>, other: &Option<Arc<ConnectionReading>>) -> bool {
    one.as_ref().map(Arc::as_ptr) == other.as_ref().map(Arc::as_ptr)
}

impl Here {
    /// A connection with what was read there until now.
    pub fn of(app: App, connection: &Connection) -> Self {
        Self {
            connection: place(app.session, connection),
            reading: untrack(|| app.workspace.reading(&connection.id)),
            reaches_notifications: connection.has_notifications(),
        }
    }

    /// The notifications it has, to be compared.
    pub fn place(&self) -> Place<'_> {
        let reaches = (self.reaches_notifications, false);
        place_read(&self.connection, reaches, self.reading.as_deref(), None)
    }

    /// Names of the topics it has of its own.
    pub fn topics(&self) -> Vec<String> {
        let Some(reading) = &self.reading else {
            return Vec::new();
        };
        let listed = match &reading.topics {
            Fetched::Here(urns) => urns.iter(),
            Fetched::NotYet | Fetched::Failed(_) => [].iter(),
        };
        let urns = listed.chain(reading.listening.keys());
        let own = urns.filter_map(|urn| {
            let target = domain::cts::Target::parse_stored(urn)?;
            let is_own = target.kind() == "smn" && self.connection.has(&target);
            is_own.then(|| target.name().to_owned())
        });
        let mut names: Vec<String> = own.collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What columns are made of.
    pub fn placed(&self) -> Placed {
        Placed {
            id: self.connection.id.clone(),
            name: self.connection.name.clone(),
            region: self.connection.region.clone(),
            labels: self.connection.labels.clone(),
        }
    }
}

/// Changes when connections were read, in steps while many are: what is made of all of
/// them would otherwise be made anew for each answer.
pub fn steps(app: App) -> Memo<Result<Vec<usize>, usize>> {
    memo(move |_| match app.workspace.progress() {
        Some((read, all)) => Err(read * STEPS / all.max(1)),
        // What is read at once was never under way.
        None => {
            let readings = app.workspace.readings();
            let each = readings.values().map(|it| Arc::as_ptr(it).addr());
            Ok(each.collect())
        }
    })
}

/// The connections that are looked at. While they are being read, this follows in steps.
pub fn looked_at(app: App) -> Memo<Vec<Here>> {
    let steps = steps(app);
    memo(move |_| {
        // Not `track`, which does not compute it: then it would follow nothing.
        steps.with(|_| ());
        let connections = app.workspace.connections(app.session);
        let connections = connections.iter();
        connections.map(|it| Here::of(app, it)).collect()
    })
}
