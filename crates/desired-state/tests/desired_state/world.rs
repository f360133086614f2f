//! What the services store at each connection, and how they answer.

use std::collections::{BTreeMap, VecDeque};

use desired_state::apply::{Hold, Reply, Request, Run, Step};
use desired_state::place::{Connection, Place, Reading};
use domain::connector::Connector;
use domain::notification::{Notification, Site};
use domain::secret::Secret;
use serde_json::{Value, json};
use wire::call::Call;
use wire::connectors::{self, ConnectorApi};
use wire::error::ApiError;
use wire::http::Response;
use wire::notifications::{self, Kind, NotificationList, from_json, to_value};

/// How many notifications a project may hold here.
pub const QUOTA: usize = 100;

/// Whatever answers.
pub trait Services {
    /// Sends a request through a connection.
    fn send(&mut self, connection: &str, request: &Request, fault: Fault) -> Reply;
}

/// What becomes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is answered.
    None,
    /// It is refused with that status, and not carried out.
    Refused(u16),
    /// It never arrives.
    LostBefore,
    /// It is carried out, and the answer never arrives.
    LostAfter,
    /// It is carried out, and answered with 500.
    FailedAfter,
    /// It never arrives, and the page is reloaded.
    ReloadBefore,
    /// It is carried out, and the page is reloaded before the answer.
    ReloadAfter,
    /// The answer leaves out nearly everything, or of a list the status of each.
    Thin,
}

/// A write that changed something: connection, method, object.
pub type Deed = (String, &'static str, String);

/// A connection and what is stored there.
#[derive(Debug, Clone)]
pub struct Corner {
    pub connection: Connection,
    pub notifications: Vec<Notification>,
    pub connectors: Vec<Connector>,
}

#[derive(Debug, Clone)]
pub struct World {
    pub corners: Vec<Corner>,
    pub deeds: Vec<Deed>,
    serial: u32,
}

/// A connection and what was read there.
pub struct Seen {
    connection: Connection,
    list: NotificationList,
    connectors: Vec<Connector>,
}

impl Seen {
    pub fn place(&self) -> Place<'_> {
        Place {
            connection: &self.connection,
            notifications: Reading::Read(&self.list),
            connectors: Reading::Read(&self.connectors),
            topics: None,
            quotas: None,
            known: None,
        }
    }
}

fn answer(status: u16, body: &Value) -> Response {
    let body = if body.is_null() {
        String::new()
    } else {
        body.to_string()
    };
    Response {
        status,
        headers: Vec::new(),
        body,
    }
}

fn refusal(status: u16, code: &str) -> Response {
    answer(status, &json!({"error_code": code, "error_msg": "no"}))
}

fn decoded<T>(call: &Call<T>, response: &Response) -> Result<T, ApiError> {
    (call.decode)(response)
}

impl World {
    pub fn new(corners: Vec<Corner>) -> Self {
        let mut world = Self {
            corners,
            deeds: Vec::new(),
            serial: 0,
        };
        for at in 0..world.corners.len() {
            for stored in 0..world.corners[at].notifications.len() {
                let mut one = world.corners[at].notifications[stored].clone();
                world.add_members(at, &mut one);
                world.corners[at].notifications[stored] = one;
            }
        }
        world
    }

    /// Whether the cloud stores an agency.
    fn has_agency(&self, at: usize) -> bool {
        self.corners[at].connection.site != Site::OpenTelekomCloud
    }

    /// What the service adds.
    fn add_members(&mut self, at: usize, notification: &mut Notification) {
        self.serial += 1;
        let connection = &self.corners[at].connection;
        notification.id = format!("00000000-0000-4000-8000-{:012}", self.serial);
        notification.created_ms = Some(1_700_000_000_000 + i64::from(self.serial));
        notification.project_id = Some(connection.project_id.clone());
        notification.domain_id = Some("d".repeat(32));
        let calls = notification
            .topic
            .as_ref()
            .is_some_and(|t| t.starts_with("urn:fss:"));
        notification.kind = Some(if calls { "fun" } else { "smn" }.to_owned());
    }

    pub fn at(&mut self, connection: &str) -> &mut Corner {
        let mut corners = self.corners.iter_mut();
        corners.find(|it| it.connection.id == connection).unwrap()
    }

    pub fn look(&self) -> Vec<Seen> {
        let seen = self.corners.iter().map(|corner| Seen {
            connection: corner.connection.clone(),
            list: listed(corner, false).unwrap(),
            connectors: corner.connectors.clone(),
        });
        seen.collect()
    }

    /// Carries a request out.
    fn carry_out(&mut self, connection: &str, request: &Request) -> Response {
        let index = self
            .corners
            .iter()
            .position(|it| it.connection.id == connection);
        let at = index.unwrap();
        let project = self.corners[at].connection.project_id.clone();
        let deed = |world: &mut Self, method, object: &str| {
            world
                .deeds
                .push((connection.to_owned(), method, object.to_owned()));
        };
        match request {
            Request::ListNotifications => answer(200, &Value::Null),
            Request::CreateNotification(valid) => {
                let sent = notifications::create(&project, valid).request.body.unwrap();
                let mut new = from_json(&sent).unwrap();
                let stored = &self.corners[at].notifications;
                if stored.iter().any(|it| it.name == new.name) {
                    return refusal(400, "CTS.0400");
                }
                if stored.len() >= QUOTA {
                    return refusal(400, "CTS.0407");
                }
                assert_eq!(new.enabled, None, "a creation takes no status");
                new.agency = new.agency.filter(|_| self.has_agency(at));
                new.enabled = Some(new.topic.is_some());
                self.add_members(at, &mut new);
                deed(self, "create", &new.name);
                self.corners[at].notifications.push(new.clone());
                answer(201, &to_value(&new))
            }
            Request::UpdateNotification(valid) => {
                let sent = notifications::update(&project, valid).request.body.unwrap();
                let mut new = from_json(&sent).unwrap();
                new.agency = new.agency.filter(|_| self.has_agency(at));
                let stored = &mut self.corners[at].notifications;
                let Some(old) = stored.iter_mut().find(|it| it.id == new.id) else {
                    return refusal(404, "CTS.0403");
                };
                if new.enabled == Some(true) && new.topic.is_none() {
                    return refusal(400, "CTS.0404");
                }
                let calls = new
                    .topic
                    .as_ref()
                    .is_some_and(|t| t.starts_with("urn:fss:"));
                *old = Notification {
                    kind: Some(if calls { "fun" } else { "smn" }.to_owned()),
                    created_ms: old.created_ms,
                    project_id: old.project_id.clone(),
                    domain_id: old.domain_id.clone(),
                    ..new
                };
                let old = old.clone();
                deed(self, "update", &old.name);
                answer(200, &to_value(&old))
            }
            Request::DeleteNotification(id) => {
                let stored = &mut self.corners[at].notifications;
                let Some(place) = stored.iter().position(|it| it.id == *id) else {
                    return refusal(404, "CTS.0403");
                };
                let gone = stored.remove(place);
                deed(self, "delete", &gone.name);
                answer(204, &Value::Null)
            }
            Request::DescribeConnector(kind) => match self.connector(at, kind) {
                Some(found) => answer(200, &connector_json(found)),
                None => refusal(404, "none"),
            },
            Request::CreateConnector(valid) => {
                let new = valid.get().clone();
                if self.connector(at, &new.notification_type).is_some() {
                    return refusal(409, "exists");
                }
                deed(self, "create", &new.notification_type);
                self.corners[at].connectors.push(new.clone());
                answer(201, &connector_json(&new))
            }
            Request::UpdateConnector(valid) => {
                let new = valid.get().clone();
                let stored = &mut self.corners[at].connectors;
                let mut same = stored.iter_mut();
                let Some(old) = same.find(|it| it.notification_type == new.notification_type)
                else {
                    return refusal(404, "none");
                };
                *old = new.clone();
                deed(self, "update", &new.notification_type);
                answer(200, &connector_json(&new))
            }
            Request::DeleteConnector(kind) => {
                if self.connector(at, kind).is_none() {
                    return refusal(404, "none");
                }
                self.corners[at]
                    .connectors
                    .retain(|it| it.notification_type != *kind);
                deed(self, "delete", kind);
                answer(204, &Value::Null)
            }
        }
    }

    fn connector(&self, at: usize, kind: &str) -> Option<&Connector> {
        let mut stored = self.corners[at].connectors.iter();
        stored.find(|it| it.notification_type == kind)
    }

    /// The answer as the caller reads it.
    fn reply(
        &mut self,
        connection: &str,
        request: &Request,
        response: &Response,
        thin: bool,
    ) -> Reply {
        let api = ConnectorApi::default();
        match request {
            Request::ListNotifications if response.is_success() => {
                Reply::Notifications(listed(self.at(connection), thin))
            }
            Request::ListNotifications => {
                let call = notifications::list("p", Kind::Smn, None);
                Reply::Notifications(decoded(&call, response))
            }
            Request::CreateNotification(valid) | Request::UpdateNotification(valid) => {
                Reply::Written(decoded(&notifications::create("p", valid), response))
            }
            Request::DeleteNotification(id) => {
                Reply::Done(decoded(&notifications::delete("p", &[id]), response))
            }
            Request::DescribeConnector(kind) => {
                Reply::Connector(decoded(&connectors::describe(&api, kind), response))
            }
            Request::CreateConnector(valid) | Request::UpdateConnector(valid) => {
                let read = decoded(&connectors::create(&api, valid), response);
                Reply::Done(read.map(|_| ()))
            }
            Request::DeleteConnector(kind) => {
                Reply::Done(decoded(&connectors::delete(&api, kind), response))
            }
        }
    }
}

impl Services for World {
    fn send(&mut self, connection: &str, request: &Request, fault: Fault) -> Reply {
        let is_done = matches!(
            fault,
            Fault::None | Fault::LostAfter | Fault::FailedAfter | Fault::ReloadAfter | Fault::Thin
        );
        let mut response = if is_done {
            self.carry_out(connection, request)
        } else {
            answer(0, &Value::Null)
        };
        match fault {
            Fault::Refused(status) => response = refusal(status, "no"),
            Fault::FailedAfter => response = refusal(500, "CTS.0004"),
            Fault::Thin if !matches!(request, Request::ListNotifications) => {
                if let Ok(Value::Object(mut members)) = serde_json::from_str(&response.body) {
                    members.remove("notification_id");
                    members.remove("operations");
                    members.remove("status");
                    // A description without members describes nothing.
                    if members.remove("externalId").is_some() {
                        members.remove("roleArn");
                    }
                    response.body = Value::Object(members).to_string();
                }
            }
            _ => {}
        }
        if matches!(fault, Fault::LostBefore | Fault::LostAfter) {
            return lost(request);
        }
        self.reply(connection, request, &response, fault == Fault::Thin)
    }
}

/// No answer.
pub fn lost(request: &Request) -> Reply {
    let error = ApiError::timed_out();
    match request {
        Request::ListNotifications => Reply::Notifications(Err(error)),
        Request::DescribeConnector(_) => Reply::Connector(Err(error)),
        Request::CreateNotification(_) | Request::UpdateNotification(_) => {
            Reply::Written(Err(error))
        }
        _ => Reply::Done(Err(error)),
    }
}

fn connector_json(connector: &Connector) -> Value {
    serde_json::from_str(&connectors::to_json(connector, true)).unwrap()
}

/// The list as it is answered: in another order, with what is not there left out.
fn listed(corner: &Corner, thin: bool) -> Result<NotificationList, ApiError> {
    let of = |kind: Kind| {
        let stored = corner.notifications.iter().rev();
        let stored = stored.filter(|it| it.kind.as_deref() == Some(kind.as_str()));
        let rows = stored.map(|stored| {
            let mut stored = stored.clone();
            stored.operations.reverse();
            stored.user_groups.reverse();
            for set in &mut stored.operations {
                set.trace_names.reverse();
            }
            if let Some(filter) = &mut stored.filter {
                filter.rules.reverse();
            }
            let mut row = to_value(&stored);
            if thin && let Some(members) = row.as_object_mut() {
                members.remove("status");
            }
            row
        });
        let rows: Vec<Value> = rows.collect();
        let call = notifications::list("p", kind, None);
        decoded(&call, &answer(200, &json!({ "notifications": rows }))).map(Some)
    };
    let joined = notifications::join(of(Kind::Smn), of(Kind::Fun), &NotificationList::default());
    joined.map(Option::unwrap_or_default)
}

/// External IDs by what they are asked for under; some of one connection only.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    pub everywhere: BTreeMap<String, Secret>,
    pub at: BTreeMap<(String, String), Secret>,
}

impl Keys {
    pub fn get(&self, connection: &str, name: &str) -> Option<Secret> {
        let here = self.at.get(&(connection.to_owned(), name.to_owned()));
        here.or_else(|| self.everywhere.get(name)).cloned()
    }

    fn all(&self) -> impl Iterator<Item = &Secret> {
        self.everywhere.values().chain(self.at.values())
    }
}

/// Carries a run out: up to `together` requests at once, each with what becomes of it.
/// When the faults are used up, everything is answered.
pub fn drive(
    mut run: Run,
    world: &mut dyn Services,
    keys: &Keys,
    faults: &[Fault],
    together: usize,
) -> Run {
    let mut faults = faults.iter().copied();
    let plan = run.plan().clone();
    let items = (0..plan.items.len()).map(|at| (at, run.item_to_json(at)));
    let mut saved_items: BTreeMap<usize, String> = items.collect();
    let mut flights: VecDeque<(usize, String, Request)> = VecDeque::new();
    for turn in 0..20_000 {
        let step = if flights.len() < together {
            Some(run.next(&|connection, name| keys.get(connection, name)))
        } else {
            None
        };
        match step {
            Some(Step::Send {
                item,
                connection,
                request,
            }) => {
                saved_items.insert(item, run.item_to_json(item));
                flights.push_back((item, connection, request));
                continue;
            }
            Some(Step::Held(held)) if flights.is_empty() => {
                for (connection, hold) in held {
                    assert!(matches!(hold, Hold::Credentials | Hold::Later(_)));
                    run.go_on(&connection);
                }
                continue;
            }
            Some(Step::Finished) if flights.is_empty() => return run,
            Some(Step::Busy) => assert!(!flights.is_empty()),
            _ => {}
        }
        // Answers come in any order.
        let nth = turn % flights.len();
        let (item, connection, request) = flights.remove(nth).unwrap();
        let fault = faults.next().unwrap_or(Fault::None);
        let saved = run.to_json();
        for key in keys.all() {
            assert!(!saved.contains(key.expose()), "a secret is saved");
        }
        let reply = world.send(&connection, &request, fault);
        if matches!(fault, Fault::ReloadBefore | Fault::ReloadAfter) {
            // Of the others, every second one had arrived.
            for (at, (_, connection, request)) in flights.drain(..).enumerate() {
                if at % 2 == 0 {
                    world.send(&connection, &request, Fault::None);
                }
            }
            // Saved as a whole, or item by item.
            run = if turn % 2 == 0 {
                Run::from_json(&saved).unwrap()
            } else {
                let items = saved_items.iter();
                Run::resume(plan.clone(), items.map(|(at, text)| (*at, text.as_str()))).unwrap()
            };
        } else {
            run.answered(item, reply);
            saved_items.insert(item, run.item_to_json(item));
        }
    }
    panic!("the run does not end");
}
