//! The form of a connection as JSON, without addresses that could hold credentials.

use domain::notification::Site;
use wire::connectors::ConnectorApi;
use wire::json::Value;

use super::VERSION;
use crate::connection::auth::{CtsAuth, NsAuth};
use crate::connection::file::update_method;
use crate::connection::form::ConnectionForm;
use crate::json::{flag, optional, text};

/// Draft of a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionDraft {
    /// Id of the connection; `None` for a new one.
    pub id: Option<String>,
    /// What was typed.
    pub form: ConnectionForm,
    /// Whether an address was typed that is not kept.
    pub left_out: bool,
}

impl ConnectionDraft {
    /// A draft of a form; addresses that could hold credentials are left behind.
    #[must_use]
    pub fn new(id: Option<String>, form: &ConnectionForm) -> Self {
        let mut kept = form.clone();
        let mut left_out = false;
        for address in addresses(&mut kept) {
            if !may_be_kept(address) {
                address.clear();
                left_out = true;
            }
        }
        Self {
            id,
            form: kept,
            left_out,
        }
    }

    /// JSON text for storage.
    #[must_use]
    pub fn to_json(&self) -> String {
        let Self { id, form, left_out } = Self::new(self.id.clone(), &self.form);
        Value::object(vec![
            ("version", Value::from(VERSION)),
            ("kind", Value::from("connection")),
            ("id", Value::from(id.map(Value::from))),
            ("form", Value::object(members(&form))),
            ("left_out", Value::from(left_out || self.left_out)),
        ])
        .to_json()
    }

    /// Reads stored text; `None` if it is anything but a draft of a connection.
    #[must_use]
    pub fn from_json(stored: &str) -> Option<Self> {
        let stored = wire::json::parse(stored)?;
        if stored.get("version")?.as_i64()? != VERSION || text(&stored, "kind")? != "connection" {
            return None;
        }
        Some(Self {
            id: optional(&stored, "id", |id| id.as_str().map(str::to_owned))?,
            form: read(stored.get("form")?)?,
            left_out: flag(&stored, "left_out")?,
        })
    }
}

/// How many fields of two forms differ.
#[must_use]
pub fn connection_changes(one: &ConnectionForm, other: &ConnectionForm) -> usize {
    let pairs = members(one).into_iter().zip(members(other));
    pairs.filter(|(one, other)| one != other).count()
}

fn addresses(form: &mut ConnectionForm) -> [&mut String; 9] {
    [
        &mut form.ns_base_url,
        &mut form.ns_api.collection,
        &mut form.ns_api.item,
        &mut form.ns_api.test,
        &mut form.cts_base_url,
        &mut form.upstream,
        &mut form.iam,
        &mut form.smn,
        &mut form.functions,
    ]
}

/// Whether an address holds no user name, password or query, nor is the beginning of
/// one that will: what comes before a colon is a host, and what comes after it a port.
fn may_be_kept(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    let with_port = |(host, port): (&str, &str)| {
        (host.contains('.') || host == "localhost")
            && port.len() <= 5
            && port.bytes().all(|byte| byte.is_ascii_digit())
    };
    !address.contains(['@', '?', '#']) && authority.split_once(':').is_none_or(with_port)
}

fn members(form: &ConnectionForm) -> Vec<(&'static str, Value)> {
    vec![
        ("label", Value::from(&form.label)),
        (
            "use_network_security",
            Value::from(form.use_network_security),
        ),
        ("ns_base_url", Value::from(&form.ns_base_url)),
        ("ns_collection", Value::from(&form.ns_api.collection)),
        ("ns_item", Value::from(&form.ns_api.item)),
        ("ns_test", Value::from(&form.ns_api.test)),
        (
            "ns_update_method",
            Value::from(form.ns_api.update_method.as_str()),
        ),
        ("ns_auth", Value::from(form.ns_auth.word())),
        ("use_cts", Value::from(form.use_cts)),
        ("cts_base_url", Value::from(&form.cts_base_url)),
        ("project_id", Value::from(&form.project_id)),
        ("region", Value::from(&form.region)),
        ("site", Value::from(form.site.word())),
        ("cts_auth", Value::from(form.cts_auth.word())),
        ("upstream", Value::from(&form.upstream)),
        ("iam", Value::from(&form.iam)),
        ("smn", Value::from(&form.smn)),
        ("functions", Value::from(&form.functions)),
        ("read_only", Value::from(form.read_only)),
    ]
}

fn read(form: &Value) -> Option<ConnectionForm> {
    Some(ConnectionForm {
        label: text(form, "label")?,
        use_network_security: flag(form, "use_network_security")?,
        ns_base_url: text(form, "ns_base_url")?,
        ns_api: ConnectorApi {
            collection: text(form, "ns_collection")?,
            item: text(form, "ns_item")?,
            test: text(form, "ns_test")?,
            update_method: update_method(&text(form, "ns_update_method")?)?,
        },
        ns_auth: NsAuth::parse(&text(form, "ns_auth")?)?,
        use_cts: flag(form, "use_cts")?,
        cts_base_url: text(form, "cts_base_url")?,
        project_id: text(form, "project_id")?,
        region: text(form, "region")?,
        site: Site::parse(&text(form, "site")?)?,
        cts_auth: CtsAuth::parse(&text(form, "cts_auth")?)?,
        upstream: text(form, "upstream")?,
        iam: text(form, "iam")?,
        smn: text(form, "smn")?,
        functions: text(form, "functions")?,
        read_only: flag(form, "read_only")?,
    })
}
