//! Network Security: SNS connectors.

use domain::aws::{ExternalId, NotificationType, Partition, RoleArn, TopicArn};
use serde_json::{Map, Value};
use wire::http::{Method, Request, Response};

use crate::{Sandbox, answer, projects};

const TYPE: &str = "notificationType";
const TOPIC: &str = "topicArn";
const ROLE: &str = "roleArn";
const EXTERNAL_ID: &str = "externalId";

fn text<'a>(connector: &'a Value, member: &str) -> &'a str {
    connector.get(member).and_then(Value::as_str).unwrap_or("")
}

impl Sandbox {
    /// Answers a request below Network Security's base address. The paths are
    /// inferred, so the second family a console may be set to works as well. Which account
    /// it is about follows from the credentials in reality, here from what the path begins
    /// with.
    pub(crate) fn network_security(&mut self, request: &Request, parts: &[&str]) -> Response {
        let version = request
            .headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("api-version"));
        let name = projects::named(request.service, parts);
        let below = match name {
            Some(_) => parts.get(1..).unwrap_or_default(),
            None => parts,
        };
        let Some(item) = below
            .strip_prefix(&["snsconnectors"])
            .or_else(|| below.strip_prefix(&["notifications", "snsconnectors"]))
        else {
            return answer::message(404, "Not Found");
        };
        if version.is_none_or(|(_, version)| version != "v1") {
            return answer::message(400, "The header api-version must be v1");
        }
        let Some(account) = self.account(name) else {
            return answer::message(404, "Not Found");
        };
        let mut account = Account {
            connectors: &mut account.connectors,
            is_changed: false,
        };
        let response = account.answer(request, item);
        if account.is_changed {
            self.changed.set(true);
        }
        response
    }
}

/// An account of Network Security while it answers.
struct Account<'a> {
    /// As they are answered, oldest first.
    connectors: &'a mut Vec<Value>,
    is_changed: bool,
}

impl Account<'_> {
    fn answer(&mut self, request: &Request, item: &[&str]) -> Response {
        match (request.method, item) {
            (Method::Get, []) => answer::list("connectors", &mut self.connectors.iter()),
            (Method::Post, []) => self.create_connector(request),
            (Method::Get, [kind]) => match self.connector(kind) {
                Some(at) => self.describe_connector(200, at),
                None => missing(),
            },
            (Method::Put, [kind]) => match self.connector(kind) {
                Some(at) => self.update_connector(request, kind, at),
                None => missing(),
            },
            (Method::Delete, [kind]) => match self.connector(kind) {
                Some(at) => {
                    self.connectors.remove(at);
                    self.is_changed = true;
                    answer::nothing(204)
                }
                None => missing(),
            },
            (Method::Post, [kind, "test"]) => match self.connector(kind) {
                Some(at) if self.connectors.get(at).is_some_and(can_deliver) => {
                    answer::nothing(200)
                }
                Some(_) => answer::message(500, "Internal server error"),
                None => missing(),
            },
            _ => answer::message(404, "Not Found"),
        }
    }

    fn connector(&self, kind: &str) -> Option<usize> {
        self.connectors
            .iter()
            .position(|connector| text(connector, TYPE) == kind)
    }

    fn describe_connector(&self, status: u16, at: usize) -> Response {
        answer::json(
            status,
            self.connectors
                .get(at)
                .map(Value::to_string)
                .unwrap_or_default(),
        )
    }

    fn create_connector(&mut self, request: &Request) -> Response {
        let connector = match read(request) {
            Ok(connector) => connector,
            Err(refusal) => return refusal,
        };
        if self.connector(text(&connector, TYPE)).is_some() {
            return answer::message(409, "SNS connector already exists");
        }
        self.connectors.push(connector);
        self.is_changed = true;
        self.describe_connector(201, self.connectors.len() - 1)
    }

    fn update_connector(&mut self, request: &Request, kind: &str, at: usize) -> Response {
        let connector = match read(request) {
            Ok(connector) => connector,
            Err(refusal) => return refusal,
        };
        if text(&connector, TYPE) != kind {
            let why = "does not match the notification type in the path";
            let fields = [(TYPE.to_owned(), Value::from(why))];
            return answer::invalid_connector(&fields.into_iter().collect());
        }
        if let Some(stored) = self.connectors.get_mut(at) {
            *stored = connector;
        }
        self.is_changed = true;
        self.describe_connector(200, at)
    }
}

fn missing() -> Response {
    answer::message(404, "SNS connector not found")
}

/// The four members of a body, or what is wrong with them.
fn read(request: &Request) -> Result<Value, Response> {
    let body: Value = request
        .body
        .as_deref()
        .and_then(|body| serde_json::from_str(body).ok())
        .unwrap_or_default();
    let mut connector = Map::new();
    let mut wrong = Map::new();
    for member in [TYPE, TOPIC, ROLE, EXTERNAL_ID] {
        let Some(given) = body.get(member).and_then(Value::as_str) else {
            wrong.insert(member.to_owned(), Value::from("is missing or not a string"));
            continue;
        };
        if let Err(why) = check(member, given) {
            wrong.insert(member.to_owned(), Value::from(why));
        }
        connector.insert(member.to_owned(), Value::from(given));
    }
    if wrong.is_empty() {
        Ok(Value::Object(connector))
    } else {
        Err(answer::invalid_connector(&wrong))
    }
}

/// What is wrong with a member. Blanks around it, which a form forgives, count.
fn check(member: &str, given: &str) -> Result<(), String> {
    let read = match member {
        TOPIC => TopicArn::parse(given).map(|topic| topic.to_string()),
        ROLE => RoleArn::parse(given).map(|role| role.to_string()),
        EXTERNAL_ID => ExternalId::parse(given).map(|id| id.expose().to_owned()),
        _ => NotificationType::parse(given).map(|kind| kind.to_string()),
    };
    match read {
        Ok(read) if read == given => Ok(()),
        Ok(_) => Err("has blanks around it".to_owned()),
        Err(fault) => Err(format!(
            "The value does not match the expected form ({}).",
            fault.rule
        )),
    }
}

/// Whether a test message would arrive. Like the service, this cannot see the
/// policies; it refuses what cannot work: FIFO topics, other partitions than
/// `aws`, and topics or roles whose name says that they are missing.
fn can_deliver(connector: &Value) -> bool {
    let (Ok(topic), Ok(role)) = (
        TopicArn::parse(text(connector, TOPIC)),
        RoleArn::parse(text(connector, ROLE)),
    ) else {
        return false;
    };
    let missing = |name: &str| name.starts_with("missing-");
    topic.partition() == Partition::Aws
        && role.partition() == Partition::Aws
        && !topic.is_fifo()
        && !missing(topic.name())
        && !missing(role.name())
}
