//! The connections of the console's exported file.

use std::env;

use clap::ArgMatches;
use desired_state::bundle::{Bundle, Mistake};
use desired_state::place;
use domain::finding::Position;
use messages::embedded::render;
use messages::notictl as say;
use pasted::spanned::{self, Node};
use screen::connection::file::ConfigError;
use screen::connection::{Connection, file};
use wire::http::Service;

use super::client::Client;
use super::credentials::{Store, ambiguous};
use super::http::Http;
use super::proxy::Proxies;
use super::trust;
use crate::args;
use crate::input::text_of;
use crate::trouble::{Result, Trouble};

/// Names the file of connections.
const FILE: &str = "NOTICTL_CONNECTIONS";

/// Names the file of credentials.
const CREDENTIALS: &str = "NOTICTL_CREDENTIALS";

/// Names the file of certificates that are trusted as well.
const CA_FILE: &str = "NOTICTL_CA_FILE";

/// The connections that are asked for, ready to send.
pub fn chosen(matches: &ArgMatches) -> Result<Vec<Client>> {
    let all = all(matches)?;
    let mut wanted = Vec::new();
    for name in names(matches) {
        let found = all.iter().find(|it| it.label == *name);
        wanted.push(found.cloned().ok_or_else(|| unknown(name, &all))?);
    }
    if wanted.is_empty() {
        wanted = all;
    }
    clients(matches, wanted)
}

/// The connections that are asked for, or else those a bundle is for, ready to send.
pub fn chosen_for(matches: &ArgMatches, bundle: &Bundle) -> Result<Vec<Client>> {
    if names(matches).next().is_some() {
        return chosen(matches);
    }
    let meant = all(matches)?.into_iter();
    let meant: Vec<Connection> = meant.filter(|it| bundle.is_made_for(&it.label)).collect();
    if meant.is_empty() {
        // A plan that reaches nobody would say that nothing has to change.
        let names = messages::Arg::list(bundle.connections.keys().map(String::as_str));
        return Err(Trouble::new(say::BundleForOthers { names }));
    }
    clients(matches, meant)
}

/// The one connection that is asked for, ready to send.
pub fn only(matches: &ArgMatches) -> Result<Client> {
    let mut all = chosen(matches)?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => Err(Trouble::new(say::CONNECTION_ONE)),
    }
}

/// The connections of these names, ready to send.
pub fn named(matches: &ArgMatches, names: &[&str]) -> Result<Vec<Client>> {
    let all = all(matches)?;
    let found = names.iter().map(|name| {
        let found = all.iter().find(|it| it.label == **name);
        found.cloned().ok_or_else(|| unknown(name, &all))
    });
    let wanted = found.collect::<Result<Vec<_>>>()?;
    clients(matches, wanted)
}

fn names(matches: &ArgMatches) -> impl Iterator<Item = &String> {
    let names = matches.get_many::<String>(args::CONNECTION);
    names.into_iter().flatten()
}

fn unknown(name: &str, all: &[Connection]) -> Trouble {
    Trouble::new(say::ConnectionUnknown {
        name: name.into(),
        known: messages::Arg::list(all.iter().map(|it| it.label.clone())),
    })
}

fn all(matches: &ArgMatches) -> Result<Vec<Connection>> {
    let given = matches.get_one::<String>(args::CONNECTIONS).cloned();
    let name = given
        .or_else(|| set(FILE))
        .ok_or_else(|| Trouble::new(say::CONNECTIONS_MISSING))?;
    let text = text_of(&name)?;
    let read = file::read(&text, &|_| String::new());
    let mut read = read.map_err(|error| wrong(&name, &text, &error))?;
    if read.is_empty() {
        return Err(Trouble::of_file(&name, None, say::CONNECTIONS_NONE));
    }
    for connection in &mut read {
        // Names are unique within a file, and the same in every copy of it.
        connection.id.clone_from(&connection.label);
    }
    Ok(read)
}

/// What is wrong with the file, with its place and the path there.
fn wrong(file: &str, text: &str, error: &ConfigError) -> Trouble {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mistake = |path: String, offset: usize| {
        let mistake = Mistake {
            position: Position::of(text, offset),
            path,
            message: error.message.clone(),
        };
        Trouble::of_mistakes(file, vec![mistake])
    };
    match spanned::parse(text) {
        Ok(root) if root.as_object().is_some() => {
            // A path is no words, and the same in every language.
            let path = render("en", &error.place);
            let offset = offset(&root, root.start, "", &path);
            mistake(path, offset)
        }
        Ok(root) => mistake(String::new(), root.start),
        Err(offset) => mistake(String::new(), offset),
    }
}

/// Where what has that path begins; if it is missing, where what should have it does.
fn offset(node: &Node, start: usize, path: &str, wanted: &str) -> usize {
    let members = node.as_object().unwrap_or_default().iter();
    let members = members.map(|it| (it.start, &it.value, spanned::member_path(path, &it.name)));
    let elements = node.as_array().unwrap_or_default().iter().enumerate();
    let elements = elements.map(|(at, it)| (it.start, it, spanned::element_path(path, at)));
    let leads = |path: &str| {
        let rest = wanted.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let mut parts = members.chain(elements);
    match parts.find(|(_, _, path)| leads(path)) {
        Some((start, node, path)) => offset(node, start, &path, wanted),
        None => start,
    }
}

fn set(variable: &str) -> Option<String> {
    env::var(variable).ok().filter(|value| !value.is_empty())
}

fn clients(matches: &ArgMatches, connections: Vec<Connection>) -> Result<Vec<Client>> {
    for connection in &connections {
        let own_site = [Service::NetworkSecurity, Service::Cts].map(|it| connection.base_of(it));
        let is_path = own_site.iter().any(|base| base.starts_with('/'));
        if is_path || connection.is_sandbox() {
            let connection = (&connection.label).into();
            return Err(Trouble::new(say::OwnSite { connection }));
        }
    }
    if let Some((variable, [first, second])) = ambiguous(&connections) {
        return Err(Trouble::new(say::VariableAmbiguous {
            first: first.into(),
            second: second.into(),
            variable: variable.into(),
        }));
    }
    let given = matches.get_one::<String>(args::CREDENTIALS).cloned();
    let store = Store::load(given.or_else(|| set(CREDENTIALS)).as_deref())?;
    let given = matches.get_one::<String>(args::CA_FILE).cloned();
    let roots = trust::roots(given.or_else(|| set(CA_FILE)).as_deref())?;
    let http = std::sync::Arc::new(Http::new(roots, Proxies::of_environment()?));
    let clients = connections.into_iter().map(|connection| {
        let credentials = store.of(&connection)?;
        let http = std::sync::Arc::clone(&http);
        Ok(Client::new(connection, credentials, http))
    });
    clients.collect()
}

/// What a bundle needs to know of a connection.
pub fn place_of(connection: &Connection) -> place::Connection {
    let cts = connection.cts();
    place::Connection {
        id: connection.id.clone(),
        name: connection.label.clone(),
        labels: connection.labels.clone(),
        site: cts.map(|it| it.site).unwrap_or_default(),
        region: cts.map(|it| it.region.clone()).unwrap_or_default(),
        project_id: cts.map(|it| it.project_id.clone()).unwrap_or_default(),
        read_only: connection.read_only,
    }
}
