//! The form of the data.

use std::collections::BTreeMap;

use domain::aws::{ExternalId, NotificationType, RoleArn, TopicArn};
use serde::Deserialize;
use serde_json::value::RawValue;
use setup::policy::{Kind, PolicySet};
use setup::source::Setup;

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// What they have in common.
    #[allow(dead_code, reason = "for who reads the file")]
    about: String,
    /// They.
    pub cases: Vec<Case>,
}

/// A connector with documents that are right for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Connector {
    r#type: String,
    topic: String,
    role: String,
    external_id: String,
    trusted: String,
    key: Option<String>,
    /// The right documents.
    good: BTreeMap<String, Box<RawValue>>,
}

/// The connectors by name.
pub type Setups = BTreeMap<String, Connector>;

impl Connector {
    /// As the engine takes it.
    pub fn setup(&self) -> Setup {
        Setup {
            notification_type: NotificationType::parse(&self.r#type).unwrap(),
            topic: TopicArn::parse(&self.topic).unwrap(),
            role: RoleArn::parse(&self.role).unwrap(),
            external_id: ExternalId::parse(&self.external_id).unwrap(),
            trusted_account: self.trusted.clone(),
            key_arn: self.key.clone(),
        }
    }
}

/// A case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What is odd about it, in words.
    pub id: String,
    /// Why the answer is the expected one, from the documents of AWS.
    pub why: String,
    /// The connector's name in `setups.json`.
    pub setup: String,
    /// The documents: a text as it is, an object or array as it stands in the file,
    /// `"good"` for the right one; what is not named is not pasted.
    pub documents: BTreeMap<String, Box<RawValue>>,
    /// The right answer.
    pub expect: Expect,
}

/// What is expected of documents.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// The answers that are right.
    pub decide: Decide,
    /// What must be found.
    pub findings: Vec<Wanted>,
    /// What must not be found.
    pub absent: Vec<Wanted>,
    /// What each document is, compared with the one of before.
    pub documents: BTreeMap<String, Becomes>,
    /// What is expected after all corrections.
    pub correct: Option<Box<Expect>>,
}

/// The answers that are right, `yes`, `no` or `uncertain`; every one if none is named.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Decide {
    pub assume: Vec<String>,
    pub publish: Vec<String>,
    pub use_key: Vec<String>,
}

/// A finding described by what of it matters.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Wanted {
    /// The document.
    pub document: Option<String>,
    /// One of these rules; one that ends in `/` stands for all of the group.
    pub rules: Vec<String>,
    /// At least this severity: `note`, `warning` or `error`.
    pub severity: Option<String>,
    /// At this path or below it.
    pub path: Option<String>,
    /// In this line.
    pub line: Option<usize>,
    /// One of these stands in the message.
    pub says: Vec<String>,
    /// Whether a correction is offered.
    pub fix: Option<bool>,
    /// Where its correction leads.
    pub then: Option<Box<Expect>>,
}

/// What a document is after corrections.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Becomes {
    /// The same text.
    pub unchanged: bool,
    /// This value.
    pub value: Option<serde_json::Value>,
    /// Every statement as it was, byte for byte, and this many more.
    pub adds: Option<Vec<usize>>,
    /// Without errors.
    pub clean: bool,
}

/// The document called that.
pub fn kind(name: &str) -> Kind {
    match name {
        "trust" => Kind::Trust,
        "permissions" => Kind::Permissions,
        "topic" => Kind::Topic,
        "key" => Kind::Key,
        _ => panic!("there is no document {name}"),
    }
}

impl Case {
    /// The pasted texts.
    pub fn texts(&self, setups: &Setups) -> PolicySet<Option<String>> {
        let mut texts = PolicySet::default();
        for (name, given) in &self.documents {
            let text = match serde_json::from_str::<String>(given.get()) {
                Ok(text) if text == "good" => setups[&self.setup].good[name].get().to_owned(),
                Ok(text) => text,
                Err(_) => given.get().to_owned(),
            };
            *texts.get_mut(kind(name)) = Some(text);
        }
        texts
    }
}
