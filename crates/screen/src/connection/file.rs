//! Connections as JSON: in the browser's storage, in files people exchange, and
//! in a site's `config.json`. Reading is strict and says where a mistake is,
//! because a misspelt `read_only` must not be taken for its absence.

mod error;

use std::collections::BTreeMap;

use domain::notification::Site;
use messages::{Arg, Message, connection_form as words, verbatim};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Number;
use serde_json::value::RawValue;
use wire::connectors::ConnectorApi;
use wire::http::Method;

pub use error::ConfigError;
pub(super) use error::{parse, parse_valid};

use super::auth::{CtsAuth, NsAuth};
use super::base_url::BaseUrl;
use super::labels;
use super::{Connection, CtsEndpoint, NsEndpoint, SandboxProject, System};

/// Version of the written shape.
const VERSION: u8 = 1;

/// JSON text of connections, without any credentials. Indented, for people.
#[must_use]
pub fn write(connections: &[Connection]) -> String {
    let file = ConnectionsFile {
        version: VERSION,
        connections: connections.iter().map(Entry::from).collect(),
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads a file of connections. `id` gives each an id by its place.
///
/// # Errors
/// What is wrong first.
pub fn read(text: &str, id: &dyn Fn(usize) -> String) -> Result<Vec<Connection>, ConfigError> {
    let file: ConnectionsFile = parse(text)?;
    connections(file.connections, id)
}

/// Reads the browser's own storage: a connection that does not read well is left
/// out, so that it does not take the others along.
#[must_use]
pub fn read_stored(text: &str) -> Option<Vec<Connection>> {
    #[derive(Deserialize)]
    struct Stored<'a> {
        #[serde(rename = "version", deserialize_with = "version")]
        _version: u8,
        #[serde(borrow)]
        connections: Vec<&'a RawValue>,
    }
    let stored: Stored<'_> = serde_json::from_str(text).ok()?;
    let connection = |entry: &RawValue| {
        let mut entry: Entry = parse_valid(entry.get())?;
        let id = entry.id.take()?;
        entry.connection(id).ok()
    };
    Some(
        stored
            .connections
            .into_iter()
            .filter_map(connection)
            .collect(),
    )
}

/// The connections of a file.
pub(super) fn connections(
    entries: Vec<Entry>,
    id: &dyn Fn(usize) -> String,
) -> Result<Vec<Connection>, ConfigError> {
    let mut read: Vec<Connection> = Vec::new();
    for (at, entry) in entries.into_iter().enumerate() {
        let error = |(member, message): (&str, Message)| {
            ConfigError::new(verbatim(format!("connections[{at}].{member}")), message)
        };
        let connection = entry.connection(id(at)).map_err(error)?;
        if read.iter().any(|other| other.label == connection.label) {
            return Err(error(("label", words::NAME_REPEATED)));
        }
        read.push(connection);
    }
    Ok(read)
}

/// A file of connections.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConnectionsFile {
    #[serde(default, deserialize_with = "version")]
    version: u8,
    #[serde(default, deserialize_with = "or_default")]
    connections: Vec<Entry>,
}

/// A connection in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    id: Option<String>,
    label: String,
    #[serde(
        default,
        deserialize_with = "or_default",
        skip_serializing_if = "String::is_empty"
    )]
    account: String,
    #[serde(
        default,
        deserialize_with = "labels",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    labels: BTreeMap<String, String>,
    network_security: Option<NetworkSecurity>,
    cts: Option<Cts>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sandbox: Option<SandboxEntry>,
    #[serde(default, deserialize_with = "or_default")]
    read_only: bool,
}

/// A further project of the stand-in.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SandboxEntry {
    project_id: String,
    region: String,
    #[serde(default)]
    connectors: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkSecurity {
    base_url: BaseUrl,
    collection: Option<String>,
    item: Option<String>,
    test: Option<String>,
    #[serde(default, deserialize_with = "method")]
    update_method: Option<Method>,
    #[serde(default, deserialize_with = "or_default")]
    auth: NsAuth,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cts {
    base_url: BaseUrl,
    project_id: String,
    #[serde(default, deserialize_with = "or_default")]
    region: String,
    cloud: Option<Site>,
    /// How earlier consoles wrote one of the clouds.
    #[serde(default, deserialize_with = "or_default", skip_serializing)]
    otc: bool,
    #[serde(default, deserialize_with = "or_default")]
    auth: CtsAuth,
    upstream: Option<BaseUrl>,
    iam: Option<BaseUrl>,
    smn: Option<BaseUrl>,
    functions: Option<BaseUrl>,
}

impl From<&Connection> for Entry {
    fn from(connection: &Connection) -> Self {
        Self {
            id: Some(connection.id.clone()),
            label: connection.label.clone(),
            account: connection.account.clone(),
            labels: connection.labels.clone(),
            sandbox: connection.sandbox_project().map(|project| SandboxEntry {
                project_id: project.id.clone(),
                region: project.region.clone(),
                connectors: project.has_connectors,
            }),
            network_security: connection.network_security().map(|endpoint| {
                let api = endpoint.api.clone();
                NetworkSecurity {
                    base_url: endpoint.base_url.clone(),
                    collection: Some(api.collection),
                    item: Some(api.item),
                    test: Some(api.test),
                    update_method: Some(api.update_method),
                    auth: endpoint.auth,
                }
            }),
            cts: connection.cts().cloned().map(|endpoint| Cts {
                base_url: endpoint.base_url,
                project_id: endpoint.project_id,
                region: endpoint.region,
                cloud: Some(endpoint.site),
                otc: false,
                auth: endpoint.auth,
                upstream: endpoint.upstream,
                iam: endpoint.iam,
                smn: endpoint.smn,
                functions: endpoint.functions,
            }),
            read_only: connection.read_only,
        }
    }
}

impl Entry {
    /// The connection, or which of its members is wrong and why.
    fn connection(self, id: String) -> Result<Connection, (&'static str, Message)> {
        let label = self.label.trim().to_owned();
        if label.is_empty() {
            return Err(("label", words::NAME_EMPTY));
        }
        let is_real = self.network_security.is_some() || self.cts.is_some();
        let system = match self.sandbox {
            Some(_) if is_real => return Err(("sandbox", words::SANDBOX_AND_SERVICE)),
            Some(entry) => System::Sandbox(Some(Box::new(SandboxProject {
                id: entry.project_id,
                region: entry.region,
                has_connectors: entry.connectors,
            }))),
            None if is_real => {
                let network_security = self.network_security.map(NetworkSecurity::endpoint);
                System::Real {
                    network_security: network_security.transpose()?.map(Box::new),
                    cts: self.cts.map(|cts| Box::new(cts.endpoint())),
                }
            }
            None => return Err(("label", words::NEITHER_SERVICE)),
        };
        Ok(Connection {
            id,
            label,
            account: self.account.trim().to_owned(),
            labels: self.labels,
            system,
            read_only: self.read_only,
            provided: false,
        })
    }
}

impl NetworkSecurity {
    fn endpoint(self) -> Result<NsEndpoint, (&'static str, Message)> {
        let usual = ConnectorApi::default();
        let api = ConnectorApi {
            collection: self.collection.unwrap_or(usual.collection),
            item: self.item.unwrap_or(usual.item),
            test: self.test.unwrap_or(usual.test),
            update_method: self.update_method.unwrap_or(usual.update_method),
        };
        if let Some((setting, message)) = api.validate().into_iter().next() {
            let member = match setting {
                "collection" => "network_security.collection",
                "item" => "network_security.item",
                "test" => "network_security.test",
                _ => "network_security.update_method",
            };
            return Err((member, message));
        }
        Ok(NsEndpoint {
            base_url: self.base_url,
            api,
            auth: self.auth,
        })
    }
}

impl Cts {
    fn endpoint(self) -> CtsEndpoint {
        let earlier = if self.otc {
            Site::OpenTelekomCloud
        } else {
            Site::Huawei
        };
        CtsEndpoint {
            base_url: self.base_url,
            project_id: self.project_id,
            region: self.region,
            site: self.cloud.unwrap_or(earlier),
            auth: self.auth,
            upstream: self.upstream,
            iam: self.iam,
            smn: self.smn,
            functions: self.functions,
        }
    }
}

/// The version of a file, which is the only one there is.
pub(super) fn version<'de, D: Deserializer<'de>>(member: D) -> Result<u8, D::Error> {
    let number = Number::deserialize(member).ok();
    match number.and_then(|number| number.as_u64()) {
        Some(1) => Ok(VERSION),
        _ => Err(refused(&words::VERSION_UNKNOWN)),
    }
}

/// Null is absence.
pub(super) fn or_default<'de, D, T>(member: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(member).map(Option::unwrap_or_default)
}

/// Labels: names and values as [`super::labels`] allows them.
fn labels<'de, D: Deserializer<'de>>(member: D) -> Result<BTreeMap<String, String>, D::Error> {
    let labels: BTreeMap<String, String> = or_default(member)?;
    match labels
        .iter()
        .find_map(|(name, value)| labels::mistake(name, value))
    {
        Some(mistake) => Err(refused(&mistake)),
        None => Ok(labels),
    }
}

fn method<'de, D: Deserializer<'de>>(member: D) -> Result<Option<Method>, D::Error> {
    let Some(word) = Option::<String>::deserialize(member)? else {
        return Ok(None);
    };
    match update_method(&word) {
        Some(method) => Ok(Some(method)),
        None => {
            let known = Arg::list(UPDATE_METHODS.map(|method| method.as_str()));
            Err(refused(&words::OneExpected { known }.into()))
        }
    }
}

/// What a value is refused with, as [`error::parse`] reads it.
fn refused<E: Error>(message: &Message) -> E {
    E::custom(serde_json::to_string(message).unwrap_or_default())
}

const UPDATE_METHODS: [Method; 3] = [Method::Put, Method::Post, Method::Patch];

/// Reads the method of an update.
#[must_use]
pub fn update_method(name: &str) -> Option<Method> {
    UPDATE_METHODS
        .into_iter()
        .find(|method| method.as_str() == name)
}

/// What to add to `existing` so that it holds all of `imported` too: those that
/// are there already are left out, and a name that is taken gets a number.
#[must_use]
pub fn additions(existing: &[Connection], imported: Vec<Connection>) -> Vec<Connection> {
    let mut added: Vec<Connection> = Vec::new();
    for mut connection in imported {
        let known = existing.iter().any(|other| {
            other.label == connection.label
                && other.account == connection.account
                && other.labels == connection.labels
                && other.system == connection.system
                && other.read_only == connection.read_only
        });
        if known {
            continue;
        }
        let label = connection.label.clone();
        let taken = |label: &str, added: &[Connection]| {
            existing
                .iter()
                .chain(added)
                .any(|other| other.label == label)
        };
        let mut number = 2;
        while taken(&connection.label, &added) {
            connection.label = [&label, " (", &number.to_string(), ")"].concat();
            number += 1;
        }
        added.push(connection);
    }
    added
}
