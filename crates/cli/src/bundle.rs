//! Bundles, and the notifications they say for a connection.

use std::collections::BTreeMap;

use clap::ArgMatches;
use desired_state::bundle::{Bundle, Format, Loaded, read};
use desired_state::place::Connection;
use domain::notification::Notification;
use messages::notictl as say;

use crate::args;
use crate::input::text_of;
use crate::trouble::{Result, Trouble};

/// Reads a bundle.
pub fn load(file: &str) -> Result<Loaded> {
    let text = text_of(file)?;
    read(&text, Format::of(&text)).map_err(|error| Trouble::of_bundle(file, error))
}

/// The connection that the options describe. Where they leave out region or project, it
/// stands for any.
pub fn connection(matches: &ArgMatches) -> Result<Connection> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let stand_in = Connection::stand_in();
    let mut labels = BTreeMap::new();
    for label in matches
        .get_many::<String>(args::LABEL)
        .into_iter()
        .flatten()
    {
        let Some((name, value)) = label.split_once('=') else {
            let found = label.into();
            return Err(Trouble::new(say::LabelForm { found }));
        };
        if labels.insert(name.to_owned(), value.to_owned()).is_some() {
            let argument = format!("--{} {name}", args::LABEL).into();
            return Err(Trouble::new(say::ArgumentTwice { argument }));
        }
    }
    Ok(Connection {
        name: text(args::CONNECTION).unwrap_or_default(),
        region: text(args::REGION).unwrap_or(stand_in.region),
        project_id: text(args::PROJECT).unwrap_or(stand_in.project_id),
        labels,
        ..Connection::default()
    })
}

/// The notifications a bundle says for a connection, and how many of its entries are for
/// other connections.
pub fn notifications(
    file: &str,
    loaded: &Loaded,
    connection: &Connection,
) -> Result<(Vec<Notification>, usize)> {
    let found = loaded.bundle.notifications_at(connection);
    let found = found.map_err(|(at, unresolved)| {
        let position = loaded.places.get(at).copied();
        Trouble::of_file(file, position, unresolved.words())
    })?;
    let others = count(&loaded.bundle) - found.len();
    // An ID tells one from the others where they are compared.
    let numbered = found.into_iter().map(|(at, notification)| Notification {
        id: at.to_string(),
        ..notification
    });
    Ok((numbered.collect(), others))
}

fn count(bundle: &Bundle) -> usize {
    bundle.notifications.as_ref().map_or(0, Vec::len)
}
