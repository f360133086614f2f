//! The sandbox's own paths under `/sandbox/`: reset, faults, latency,
//! projects, seed. They belong
//! to neither service and never fail on purpose.

use serde::Deserialize;
use serde_json::{Value, json};
use wire::http::{Method, Request, Response};

use crate::fault::{Fault, Latency};
use crate::{ProjectInfo, Sandbox, answer};

impl Sandbox {
    /// Answers a request below `/sandbox/`.
    pub(crate) fn control(&mut self, request: &Request, rest: &[&str], now_ms: i64) -> Response {
        let body = request.body.as_deref();
        let body: Option<Value> = body.and_then(|body| serde_json::from_str(body).ok());
        match (request.method, rest) {
            (Method::Post, ["reset"]) => {
                self.reset(now_ms);
                answer::nothing(204)
            }
            (Method::Get, ["faults"]) => {
                let body = json!({"faults": self.faults()});
                answer::json(200, body.to_string())
            }
            (Method::Delete, ["faults"]) => {
                self.clear_faults();
                answer::nothing(204)
            }
            (Method::Post, ["faults"]) => match body.map(Fault::deserialize) {
                Some(Ok(fault)) => {
                    let described = serde_json::to_string(&fault).unwrap_or_default();
                    self.push_fault(fault);
                    answer::json(201, described)
                }
                _ => answer::message(400, "The fault is not one the sandbox knows."),
            },
            (Method::Get, ["latency"]) => {
                let body = json!({"latency": self.latencies()});
                answer::json(200, body.to_string())
            }
            (Method::Delete, ["latency"]) => {
                self.clear_latencies();
                answer::nothing(204)
            }
            (Method::Post, ["latency"]) => match body.map(Latency::deserialize) {
                Some(Ok(latency)) => {
                    self.set_latency(latency);
                    answer::nothing(204)
                }
                _ => answer::message(400, "Expected a latency_ms of at most a minute."),
            },
            (Method::Get, ["projects"]) => {
                let rows = self.all_projects().map(|project| {
                    let ProjectInfo { id, name, region } = &project.info;
                    answer::texts(&[("id", id), ("name", name), ("region", region)])
                });
                answer::list("projects", &mut rows.collect::<Vec<_>>().iter())
            }
            (Method::Post, ["projects"]) => {
                let number = |name: &str| {
                    let number = body.as_ref()?.get(name)?.as_u64()?;
                    usize::try_from(number).ok()
                };
                match (number("count"), number("notifications")) {
                    (Some(count), Some(notifications)) => {
                        self.fill_projects(count, notifications);
                        answer::nothing(204)
                    }
                    _ => answer::message(400, "Expected a count and a number of notifications."),
                }
            }
            (Method::Post, ["seed"]) => {
                let count = |name: &str| {
                    let count = body.as_ref()?.get(name)?.as_u64()?;
                    usize::try_from(count).ok()
                };
                let (connectors, notifications) = (count("connectors"), count("notifications"));
                if let Some(count) = connectors {
                    self.fill_connectors(count);
                }
                if let Some(count) = notifications {
                    self.fill_notifications(count);
                }
                if connectors.or(notifications).is_some() {
                    answer::nothing(204)
                } else {
                    answer::message(400, "Expected a number of connectors or notifications.")
                }
            }
            _ => answer::message(404, "Not Found"),
        }
    }
}
