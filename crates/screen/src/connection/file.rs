//! Connections as JSON: in the browser's storage, in files people exchange, and
//! in a site's `config.json`. Reading is strict and says where a mistake is,
//! because a misspelt `read_only` must not be taken for its absence.

mod member;

use domain::notification::Site;
use wire::connectors::ConnectorApi;
use wire::http::Method;
use wire::json::{Value, locate};

pub use member::FileFault;
pub(super) use member::Member;
use member::VERSION;

use super::auth::{CtsAuth, NsAuth};
use super::base_url::BaseUrl;
use super::{Connection, CtsEndpoint, NsEndpoint, System};

/// JSON text of connections, without any credentials. Indented, for people.
#[must_use]
pub fn write(connections: &[Connection]) -> String {
    let connections: Vec<Value> = connections.iter().map(to_value).collect();
    Value::object(vec![
        ("version", Value::from(VERSION)),
        ("connections", Value::from(connections)),
    ])
    .to_indented_json()
}

/// Reads a file of connections. `id` gives each an id by its place.
///
/// # Errors
/// What is wrong first.
pub fn read(text: &str, id: &dyn Fn(usize) -> String) -> Result<Vec<Connection>, FileFault> {
    let value = locate(text).map_err(FileFault::not_json)?;
    let file = Member::root(&value);
    file.only(&["version", "connections"])?;
    file.version()?;
    connections(&file, id)
}

/// Reads the browser's own storage: a connection that does not read well is left
/// out, so that it does not take the others along.
#[must_use]
pub fn read_stored(text: &str) -> Option<Vec<Connection>> {
    let value = wire::json::parse(text)?;
    let file = Member::root(&value);
    file.version().ok()?;
    let all = value.get("connections")?.as_array()?.iter();
    Some(
        all.filter_map(|value| {
            let member = Member::root(value);
            let id = member.text("id").ok()?;
            connection(&member, id).ok()
        })
        .collect(),
    )
}

/// The member `connections` of a file.
pub(super) fn connections(
    file: &Member<'_>,
    id: &dyn Fn(usize) -> String,
) -> Result<Vec<Connection>, FileFault> {
    let mut read: Vec<Connection> = Vec::new();
    for (at, item) in file.items("connections")?.into_iter().enumerate() {
        let connection = connection(&item, id(at))?;
        if read.iter().any(|other| other.label == connection.label) {
            return Err(item.fault("label", "Another connection before it has the same name."));
        }
        read.push(connection);
    }
    Ok(read)
}

fn to_value(connection: &Connection) -> Value {
    Value::object(vec![
        ("id", Value::from(&connection.id)),
        ("label", Value::from(&connection.label)),
        (
            "network_security",
            Value::from(connection.network_security().map(network_security_value)),
        ),
        ("cts", Value::from(connection.cts().map(cts_value))),
        ("read_only", Value::from(connection.read_only)),
    ])
}

fn connection(item: &Member<'_>, id: String) -> Result<Connection, FileFault> {
    item.only(&["id", "label", "network_security", "cts", "read_only"])?;
    let label = item.text("label")?.trim().to_owned();
    if label.is_empty() {
        return Err(item.fault("label", "It is empty."));
    }
    let network_security = item
        .member("network_security")
        .map(|endpoint| network_security(&endpoint))
        .transpose()?;
    let cts = item
        .member("cts")
        .map(|endpoint| cts(&endpoint))
        .transpose()?;
    if network_security.is_none() && cts.is_none() {
        return Err(item.fault(
            "label",
            "The connection has neither network_security nor cts.",
        ));
    }
    Ok(Connection {
        id,
        label,
        system: System::Real {
            network_security: network_security.map(Box::new),
            cts: cts.map(Box::new),
        },
        read_only: item.flag("read_only", false)?,
        provided: false,
    })
}

fn network_security_value(endpoint: &NsEndpoint) -> Value {
    Value::object(vec![
        ("base_url", Value::from(endpoint.base_url.as_str())),
        ("collection", Value::from(&endpoint.api.collection)),
        ("item", Value::from(&endpoint.api.item)),
        ("test", Value::from(&endpoint.api.test)),
        (
            "update_method",
            Value::from(endpoint.api.update_method.as_str()),
        ),
        ("auth", Value::from(endpoint.auth.word())),
    ])
}

fn network_security(endpoint: &Member<'_>) -> Result<NsEndpoint, FileFault> {
    endpoint.only(&[
        "base_url",
        "collection",
        "item",
        "test",
        "update_method",
        "auth",
    ])?;
    let mut api = ConnectorApi::default();
    for (name, place) in [
        ("collection", &mut api.collection),
        ("item", &mut api.item),
        ("test", &mut api.test),
    ] {
        if let Some(path) = endpoint.optional_text(name)? {
            *place = path;
        }
    }
    if let Some(word) = endpoint.optional_text("update_method")? {
        api.update_method = update_method(&word)
            .ok_or_else(|| endpoint.fault("update_method", "It is PUT, POST or PATCH."))?;
    }
    if let Some((setting, message)) = api.validate().into_iter().next() {
        return Err(endpoint.fault(setting, message));
    }
    Ok(NsEndpoint {
        base_url: endpoint.base_url()?,
        api,
        auth: endpoint.word("auth", NsAuth::parse, "api-key, legacy-key, proxy")?,
    })
}

/// Reads the method of an update.
#[must_use]
pub fn update_method(name: &str) -> Option<Method> {
    [Method::Put, Method::Post, Method::Patch]
        .into_iter()
        .find(|method| method.as_str() == name)
}

fn cts_value(endpoint: &CtsEndpoint) -> Value {
    let url =
        |url: &Option<BaseUrl>| Value::from(url.as_ref().map(|url| Value::from(url.as_str())));
    Value::object(vec![
        ("base_url", Value::from(endpoint.base_url.as_str())),
        ("project_id", Value::from(&endpoint.project_id)),
        ("region", Value::from(&endpoint.region)),
        ("cloud", Value::from(endpoint.site.word())),
        ("auth", Value::from(endpoint.auth.word())),
        ("upstream", url(&endpoint.upstream)),
        ("iam", url(&endpoint.iam)),
        ("smn", url(&endpoint.smn)),
        ("functions", url(&endpoint.functions)),
    ])
}

fn cts(endpoint: &Member<'_>) -> Result<CtsEndpoint, FileFault> {
    endpoint.only(&[
        "base_url",
        "project_id",
        "region",
        "cloud",
        "otc",
        "auth",
        "upstream",
        "iam",
        "smn",
        "functions",
    ])?;
    Ok(CtsEndpoint {
        base_url: endpoint.base_url()?,
        project_id: endpoint.text("project_id")?,
        region: endpoint.optional_text("region")?.unwrap_or_default(),
        site: site(endpoint)?,
        auth: endpoint.word("auth", CtsAuth::parse, "token, password, access-key, proxy")?,
        upstream: endpoint.url("upstream")?,
        iam: endpoint.url("iam")?,
        smn: endpoint.url("smn")?,
        functions: endpoint.url("functions")?,
    })
}

/// The cloud: by its word, or as earlier consoles wrote it.
fn site(endpoint: &Member<'_>) -> Result<Site, FileFault> {
    let earlier = if endpoint.flag("otc", false)? {
        Site::OpenTelekomCloud
    } else {
        Site::Huawei
    };
    match endpoint.optional_text("cloud")? {
        None => Ok(earlier),
        Some(word) => Site::parse(&word).ok_or_else(|| {
            let words = Site::ALL.map(Site::word).join(", ");
            endpoint.fault("cloud", ["It is one of ", &words, "."].concat())
        }),
    }
}

/// What to add to `existing` so that it holds all of `imported` too: those that
/// are there already are left out, and a name that is taken gets a number.
#[must_use]
pub fn additions(existing: &[Connection], imported: Vec<Connection>) -> Vec<Connection> {
    let mut added: Vec<Connection> = Vec::new();
    for mut connection in imported {
        let known = existing.iter().any(|other| {
            other.label == connection.label
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
