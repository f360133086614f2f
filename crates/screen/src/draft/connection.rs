//! The form of a connection as JSON, without addresses that could hold credentials.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{read, write};
use crate::connection::form::ConnectionForm;

/// Draft of a connection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
        let kept = Self::new(self.id.clone(), &self.form);
        let draft = Self {
            left_out: kept.left_out || self.left_out,
            ..kept
        };
        write("connection", &draft)
    }

    /// Reads stored text; `None` if it is anything but a draft of a connection.
    #[must_use]
    pub fn from_json(stored: &str) -> Option<Self> {
        read("connection", stored)
    }
}

/// How many fields of two forms differ.
#[must_use]
pub fn connection_changes(one: &ConnectionForm, other: &ConnectionForm) -> usize {
    let members = |form| serde_json::to_value(form).unwrap_or_default();
    differences(&members(one), &members(other))
}

fn differences(one: &Value, other: &Value) -> usize {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let pairs = one.values().zip(other.values());
            pairs.map(|(one, other)| differences(one, other)).sum()
        }
        _ => usize::from(one != other),
    }
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
