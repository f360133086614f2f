//! The sandbox's own paths under `/sandbox/`: reset, faults, seed. They belong
//! to neither service and never fail on purpose.

use wire::http::{Method, Request, Response};
use wire::json::Value;

use crate::fault::Fault;
use crate::{Sandbox, answer};

impl Sandbox {
    /// Answers a request below `/sandbox/`.
    pub(crate) fn control(&mut self, request: &Request, rest: &[&str], now_ms: i64) -> Response {
        let body = request.body.as_deref().and_then(wire::json::parse);
        match (request.method, rest) {
            (Method::Post, ["reset"]) => {
                self.reset(now_ms);
                answer::nothing(204)
            }
            (Method::Get, ["faults"]) => {
                let waiting: Vec<Value> = self.faults().iter().map(Fault::to_value).collect();
                answer::list("faults", &mut waiting.iter())
            }
            (Method::Delete, ["faults"]) => {
                self.clear_faults();
                answer::nothing(204)
            }
            (Method::Post, ["faults"]) => match body.as_ref().and_then(Fault::from_value) {
                Some(fault) => {
                    let described = fault.to_value().to_json();
                    self.push_fault(fault);
                    answer::json(201, described)
                }
                None => answer::message(400, "The fault is not one the sandbox knows."),
            },
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
