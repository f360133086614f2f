//! A connection: where the two services are reached, and what it is called.
//! It is stored, so there is no place in it for a credential.

pub mod base_url;
pub mod form;
pub mod regions;

use domain::notification::{Site, Surroundings};
use wire::connectors::ConnectorApi;
use wire::http::Method;
use wire::json::Value;

use crate::connection::base_url::BaseUrl;
use crate::json::{flag, list, optional, text};

/// Version of the stored shape. Connections of other versions are not read.
const VERSION: i64 = 1;

/// Where Cloud One Network Security is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NsEndpoint {
    /// Base address, usually `https://network.{region}.cloudone.trendmicro.com/api`.
    pub base_url: BaseUrl,
    /// Paths of the endpoints below it.
    pub api: ConnectorApi,
}

/// Where CTS is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CtsEndpoint {
    /// Base address, usually `https://cts.{region}.myhuaweicloud.com`.
    pub base_url: BaseUrl,
    /// The project whose notifications are managed.
    pub project_id: String,
    /// Name of the region as in URNs; `""` if unknown.
    pub region: String,
    /// Which cloud.
    pub site: Site,
}

impl CtsEndpoint {
    /// What the rules of notifications need to know about this endpoint.
    #[must_use]
    pub fn surroundings(&self, taken_names: Vec<String>) -> Surroundings {
        Surroundings {
            site: self.site,
            region: (!self.region.is_empty()).then(|| self.region.clone()),
            project_id: (!self.project_id.is_empty()).then(|| self.project_id.clone()),
            taken_names,
        }
    }
}

/// What answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum System {
    /// The stand-in built into the app.
    Sandbox,
    /// The real services, or one of them.
    Real {
        /// Cloud One Network Security, if it is used.
        network_security: Option<NsEndpoint>,
        /// CTS, if it is used.
        cts: Option<CtsEndpoint>,
    },
}

/// A connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Identifies it; never shown, never changes.
    pub id: String,
    /// What people call it.
    pub label: String,
    /// What answers.
    pub system: System,
    /// Whether the console refuses to change anything.
    pub read_only: bool,
}

impl Connection {
    /// The connection every visitor starts with.
    #[must_use]
    pub fn sandbox() -> Self {
        Self {
            id: "sandbox".to_owned(),
            label: "Sandbox".to_owned(),
            system: System::Sandbox,
            read_only: false,
        }
    }

    /// Whether the built-in stand-in answers.
    #[must_use]
    pub fn is_sandbox(&self) -> bool {
        self.system == System::Sandbox
    }

    /// The endpoint of Network Security, if there is one.
    #[must_use]
    pub fn network_security(&self) -> Option<&NsEndpoint> {
        match &self.system {
            System::Real {
                network_security, ..
            } => network_security.as_ref(),
            System::Sandbox => None,
        }
    }

    /// The endpoint of CTS, if there is one.
    #[must_use]
    pub fn cts(&self) -> Option<&CtsEndpoint> {
        match &self.system {
            System::Real { cts, .. } => cts.as_ref(),
            System::Sandbox => None,
        }
    }

    /// Whether connectors can be managed here.
    #[must_use]
    pub fn has_connectors(&self) -> bool {
        self.is_sandbox() || self.network_security().is_some()
    }

    /// Whether notifications can be managed here.
    #[must_use]
    pub fn has_notifications(&self) -> bool {
        self.is_sandbox() || self.cts().is_some()
    }

    fn to_value(&self) -> Value {
        let network_security = self.network_security().map(write_network_security);
        let cts = self.cts().map(write_cts);
        Value::object(vec![
            ("id", Value::from(&self.id)),
            ("label", Value::from(&self.label)),
            ("sandbox", Value::from(self.is_sandbox())),
            ("network_security", Value::from(network_security)),
            ("cts", Value::from(cts)),
            ("read_only", Value::from(self.read_only)),
        ])
    }

    fn from_value(value: &Value) -> Option<Self> {
        let system = if flag(value, "sandbox")? {
            System::Sandbox
        } else {
            System::Real {
                network_security: optional(value, "network_security", read_network_security)?,
                cts: optional(value, "cts", read_cts)?,
            }
        };
        Some(Self {
            id: text(value, "id")?,
            label: text(value, "label")?,
            system,
            read_only: flag(value, "read_only")?,
        })
    }
}

/// JSON text of all connections, for storage.
#[must_use]
pub fn to_json(connections: &[Connection]) -> String {
    let connections: Vec<Value> = connections.iter().map(Connection::to_value).collect();
    Value::object(vec![
        ("version", Value::from(VERSION)),
        ("connections", Value::from(connections)),
    ])
    .to_json()
}

/// Reads stored connections; `None` if the text is anything else. One that
/// does not read well is left out, so that it does not take the others along.
#[must_use]
pub fn from_json(text: &str) -> Option<Vec<Connection>> {
    let stored = wire::json::parse(text)?;
    if stored.get("version")?.as_i64()? != VERSION {
        return None;
    }
    let read = list(&stored, "connections", |value| {
        Some(Connection::from_value(value))
    })?;
    Some(read.into_iter().flatten().collect())
}

fn base_url(value: &Value) -> Option<BaseUrl> {
    BaseUrl::parse(value.get("base_url")?.as_str()?).ok()
}

fn write_network_security(endpoint: &NsEndpoint) -> Value {
    Value::object(vec![
        ("base_url", Value::from(endpoint.base_url.as_str())),
        ("collection", Value::from(&endpoint.api.collection)),
        ("item", Value::from(&endpoint.api.item)),
        ("test", Value::from(&endpoint.api.test)),
        (
            "update_method",
            Value::from(endpoint.api.update_method.as_str()),
        ),
    ])
}

fn read_network_security(value: &Value) -> Option<NsEndpoint> {
    let api = ConnectorApi {
        collection: text(value, "collection")?,
        item: text(value, "item")?,
        test: text(value, "test")?,
        update_method: update_method(value.get("update_method")?.as_str()?)?,
    };
    let usable = api.validate().is_empty();
    usable.then_some(NsEndpoint {
        base_url: base_url(value)?,
        api,
    })
}

/// Reads the method of an update.
fn update_method(name: &str) -> Option<Method> {
    [Method::Put, Method::Post, Method::Patch]
        .into_iter()
        .find(|method| method.as_str() == name)
}

fn write_cts(endpoint: &CtsEndpoint) -> Value {
    Value::object(vec![
        ("base_url", Value::from(endpoint.base_url.as_str())),
        ("project_id", Value::from(&endpoint.project_id)),
        ("region", Value::from(&endpoint.region)),
        ("otc", Value::from(endpoint.site == Site::OpenTelekomCloud)),
    ])
}

fn read_cts(value: &Value) -> Option<CtsEndpoint> {
    Some(CtsEndpoint {
        base_url: base_url(value)?,
        project_id: text(value, "project_id")?,
        region: text(value, "region")?,
        site: if flag(value, "otc")? {
            Site::OpenTelekomCloud
        } else {
            Site::Huawei
        },
    })
}
