//! CTS: key event notifications, and the lists that help to write them.

mod body;

use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use wire::http::{Method, Request, Response};

use crate::projects::Project;
use crate::state::{Stored, text};
use crate::traces::{AuditEntry, ChangeKind};
use crate::{DOMAIN_ID, NOTIFICATION_QUOTA, Sandbox, answer, catalogue, noise, traces};

const ID: &str = "notification_id";
const NAME: &str = "notification_name";
const KIND: &str = "notification_type";
const TOPIC: &str = "topic_id";

/// The first query parameter of that name.
pub(crate) fn parameter<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request
        .query
        .iter()
        .find(|(given, _)| given == name)
        .map(|(_, value)| value.as_str())
}

/// A project, with what is counted for all of them.
struct Desk<'a> {
    project: &'a mut Project,
    serial: &'a mut u64,
    changed: &'a Cell<bool>,
}

impl Sandbox {
    /// Answers a request below the base address of CTS.
    pub(crate) fn cts(&mut self, request: &Request, parts: &[&str], now_ms: i64) -> Response {
        let ["v3", project, rest @ ..] = parts else {
            return no_such_api();
        };
        let account_wide = *project == DOMAIN_ID && *rest == ["resources"];
        let mut all = std::iter::once(&mut self.first).chain(&mut self.more);
        let found = all.find(|it| it.info.id == *project || account_wide);
        let Some(project) = found else {
            return answer::cts(12);
        };
        let mut desk = Desk {
            project,
            serial: &mut self.serial,
            changed: &self.changed,
        };
        match (request.method, rest) {
            (Method::Get, ["notifications", kind]) => {
                desk.list_notifications(kind, parameter(request, NAME))
            }
            (Method::Post, ["notifications"]) => desk
                .create_notification(request, now_ms)
                .unwrap_or_else(answer::cts),
            (Method::Put, ["notifications"]) => desk
                .update_notification(request, now_ms)
                .unwrap_or_else(answer::cts),
            (Method::Delete, ["notifications"]) => desk.delete_notifications(request, now_ms),
            (Method::Get, ["operations"]) => list_operations(request),
            (Method::Get, ["quotas"]) => desk.list_quotas(),
            (Method::Get, ["user-resources"]) => {
                let users = desk.project.users().into_iter();
                let mut rows = users.map(|name| answer::texts(&[("name", name)]));
                answer::list("users", &mut rows)
            }
            (Method::Get, ["resources"]) => list_services(),
            (Method::Get, ["traces"]) => {
                traces::list(request, desk.project, now_ms).unwrap_or_else(answer::cts)
            }
            _ => no_such_api(),
        }
    }
}

impl Desk<'_> {
    /// The next number no identifier was made from yet.
    fn next_serial(&mut self) -> u64 {
        self.changed.set(true);
        *self.serial = self.serial.wrapping_add(1);
        *self.serial
    }

    /// Where the notification of that id is.
    fn position(&self, id: &str) -> Option<usize> {
        let mut all = self.project.notifications.iter();
        all.position(|stored| stored.id() == id)
    }

    fn list_notifications(&self, kind: &str, name: Option<&str>) -> Response {
        if !matches!(kind, "smn" | "fun") {
            return answer::cts(410);
        }
        // Whether the name is matched exactly is undocumented; parts of names
        // match here, so that callers learn not to trust the first hit.
        let all = self.project.notifications.iter().map(Stored::value);
        let mut hits = all.filter(|value| {
            text(value, KIND) == kind && name.is_none_or(|name| text(value, NAME).contains(name))
        });
        answer::list("notifications", &mut hits)
    }

    fn create_notification(&mut self, request: &Request, now_ms: i64) -> Result<Response, u16> {
        let given = body::read(request, &body::CREATE)?;
        let mut row = body::check(&given, None)?;
        self.name_is_free(&row, None)?;
        if self.project.notifications.len() >= NOTIFICATION_QUOTA {
            return Err(407);
        }
        let enabled = row.contains_key(TOPIC);
        let mut put = |name: &str, value: Value| row.insert(name.to_owned(), value);
        put(
            "status",
            Value::from(if enabled { "enabled" } else { "disabled" }),
        );
        put(ID, Value::from(noise::uuid(self.next_serial())));
        put("create_time", Value::from(now_ms));
        put("project_id", Value::from(self.project.info.id.as_str()));
        put("domain_id", Value::from(DOMAIN_ID));
        row.entry(KIND).or_insert_with(|| Value::from("smn"));
        let value = Value::Object(row);
        let response = answer::json(201, value.to_string());
        self.remember(ChangeKind::Created, &value, now_ms);
        self.project.notifications.insert(0, Stored::from(value));
        Ok(response)
    }

    fn update_notification(&mut self, request: &Request, now_ms: i64) -> Result<Response, u16> {
        let given = body::read(request, &body::UPDATE)?;
        let id = given.get(ID).and_then(Value::as_str).ok_or(3_u16)?;
        let at = self.position(id).ok_or(403_u16)?;
        let before = self.project.notifications.get(at).ok_or(403_u16)?.value();
        let mut row = body::check(&given, Some(&before))?;
        self.name_is_free(&row, Some(id))?;
        let status = given.get("status").and_then(Value::as_str).unwrap_or("");
        if !matches!(status, "enabled" | "disabled") {
            return Err(205);
        }
        if status == "enabled" && !row.contains_key(TOPIC) {
            return Err(404);
        }
        row.insert("status".to_owned(), Value::from(status));
        // What the caller cannot write stays; everything else is what was sent.
        for kept in [ID, KIND, "create_time", "project_id", "domain_id"] {
            if let (Some(value), false) = (before.get(kept), row.contains_key(kept)) {
                row.insert(kept.to_owned(), value.clone());
            }
        }
        let value = Value::Object(row);
        let response = answer::json(200, value.to_string());
        self.remember(ChangeKind::Updated, &value, now_ms);
        if let Some(place) = self.project.notifications.get_mut(at) {
            *place = Stored::from(value);
        }
        Ok(response)
    }

    fn delete_notifications(&mut self, request: &Request, now_ms: i64) -> Response {
        let Some(ids) = parameter(request, ID).filter(|ids| !ids.is_empty()) else {
            return answer::cts(3);
        };
        let mut all_found = true;
        for id in ids.split(',') {
            match self.position(id) {
                Some(at) => {
                    let gone = self.project.notifications.remove(at);
                    self.remember(ChangeKind::Deleted, &gone.value(), now_ms);
                }
                None => all_found = false,
            }
        }
        if all_found {
            answer::nothing(204)
        } else {
            answer::cts(403)
        }
    }

    fn name_is_free(&self, row: &Map<String, Value>, own_id: Option<&str>) -> Result<(), u16> {
        let name = row.get(NAME).and_then(Value::as_str).unwrap_or("");
        let taken = self.project.notifications.iter().any(|stored| {
            text(&stored.value(), NAME) == name && own_id.is_none_or(|id| stored.id() != id)
        });
        if taken { Err(400) } else { Ok(()) }
    }

    fn list_quotas(&self) -> Response {
        let used = self.project.notifications.len();
        let quotas: Vec<Value> = [
            ("system_tracker", 1, 1),
            ("data_tracker", 2, 100),
            ("smn_notification", used, NOTIFICATION_QUOTA),
        ]
        .into_iter()
        .map(|(kind, used, quota)| json!({"type": kind, "used": used, "quota": quota}))
        .collect();
        answer::list("resources", &mut quotas.iter())
    }

    /// Leaves a trace of what was done, as CTS does for its own API.
    fn remember(&mut self, done: ChangeKind, stored: &Value, now_ms: i64) {
        let serial = self.next_serial();
        let deeds = &mut self.project.deeds;
        if deeds.len() >= AuditEntry::MOST {
            deeds.remove(0);
        }
        let (id, name) = (text(stored, ID).to_owned(), text(stored, NAME).to_owned());
        deeds.push(AuditEntry {
            done,
            time_ms: now_ms,
            serial,
            id,
            name,
        });
    }
}

/// What the gateway says to a path it does not know.
pub(crate) fn no_such_api() -> Response {
    answer::gateway(
        404,
        "APIGW.0101",
        "The API does not exist or has not been published in the environment",
    )
}

fn list_operations(request: &Request) -> Response {
    let (service, resource) = (
        parameter(request, "service_type"),
        parameter(request, "resource_type"),
    );
    if resource.is_some() && service.is_none() {
        return answer::cts(300);
    }
    let hits: Vec<Value> = catalogue::kinds()
        .filter(|kind| {
            service.is_none_or(|it| it == kind.service)
                && resource.is_none_or(|it| it == kind.resource)
        })
        .map(|kind| kind.to_value("operation_list", &kind.operations()))
        .collect();
    answer::list("operations", &mut hits.iter())
}

fn list_services() -> Response {
    let mut services: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for kind in catalogue::kinds() {
        services
            .entry(kind.service)
            .or_default()
            .push(kind.resource);
    }
    let rows = services
        .iter()
        .map(|(service, resources)| json!({"service_type": service, "resource": resources}));
    let rows: Vec<Value> = rows.collect();
    answer::list("resources", &mut rows.iter())
}
