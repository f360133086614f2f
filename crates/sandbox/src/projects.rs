//! Projects: the one every sandbox has, and further ones that are made up. What is
//! made up is a function of the place of its project and its own number.

use serde_json::{Map, Value, json};
use wire::http::{Method, Request, Response, Service};

use crate::notifications::no_such_api;
use crate::seed::{self, TEAMS, put};
use crate::state::Stored;
use crate::traces::{self, AuditEntry};
use crate::{
    DOMAIN_ID, MOST_PROJECTS, NOTIFICATION_QUOTA, PROJECT_ID, REGION, Sandbox, answer, catalogue,
    noise,
};

/// A project of the sandbox's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectInfo {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The region, or the region and a team as `region_team`.
    pub name: String,
    /// Where it is.
    pub region: String,
}

/// A project with what it stores.
#[derive(Debug, Clone)]
pub(crate) struct Project {
    /// Its place among the projects: 0 is the one every sandbox has.
    pub(crate) place: u64,
    pub(crate) info: ProjectInfo,
    /// Newest first.
    pub(crate) notifications: Vec<Stored>,
    /// Connectors of its account of Network Security as they are answered, oldest first.
    pub(crate) connectors: Vec<Value>,
    /// What was done to notifications here, for the trace list, oldest first.
    pub(crate) deeds: Vec<AuditEntry>,
}

/// The first has the project every sandbox has; one after the other comes to the
/// regions, and begins again with a team of each.
const REGIONS: [&str; 6] = [
    REGION,
    "ap-southeast-1",
    "cn-north-4",
    "ap-southeast-3",
    "af-south-1",
    "la-north-2",
];

/// What distinguishes the projects of one team in one region.
const STAGES: [&str; 9] = [
    "",
    "-prod",
    "-staging",
    "-dev",
    "-test",
    "-lab",
    "-demo",
    "-archive",
    "-migration",
];

/// The places of the projects that have nothing, as much as fits, and topics whose
/// subscriptions nobody may read.
const EMPTY: u64 = 2;
const FULL: u64 = 3;
const FORBIDDEN: u64 = 4;

/// Rows of a project have the numbers from this multiple of its place on.
const NUMBERS: u64 = 1_000;

impl Project {
    /// The project every sandbox has.
    pub(crate) fn first(notifications: Vec<Stored>, connectors: Vec<Value>) -> Self {
        Self {
            place: 0,
            info: ProjectInfo {
                id: PROJECT_ID.to_owned(),
                name: REGION.to_owned(),
                region: REGION.to_owned(),
            },
            notifications,
            connectors,
            deeds: Vec::new(),
        }
    }

    /// A further project, without notifications; the place is 1 or more.
    pub(crate) fn at(place: u64) -> Self {
        let count = REGIONS.len() as u64;
        let region = noise::pick(&REGIONS, place);
        let name = match (place / count).checked_sub(1) {
            None => region.to_owned(),
            Some(team) => {
                let stage = noise::pick(&STAGES, team / TEAMS.len() as u64);
                format!("{region}_{}{stage}", noise::pick(&TEAMS, team))
            }
        };
        Self {
            place,
            info: ProjectInfo {
                id: noise::uuid(place ^ 0x7072_6f6a_0000).replace('-', ""),
                name,
                region: region.to_owned(),
            },
            notifications: Vec::new(),
            connectors: match place {
                EMPTY => Vec::new(),
                _ if place < count => seed::account_connectors(place),
                _ => Vec::new(),
            },
            deeds: Vec::new(),
        }
    }

    /// The same with about as many made-up notifications.
    fn filled(mut self, count: usize, seeded_ms: i64) -> Self {
        let count = match self.place {
            EMPTY => 0,
            FULL if count > 0 => NOTIFICATION_QUOTA,
            _ => count,
        };
        let rows = (0..NUMBERS).filter(|row| !luck(self.place, *row).is_multiple_of(8));
        let numbers = rows.take(count).map(|row| self.place * NUMBERS + row);
        self.notifications = numbers
            .map(|number| Stored::made(number, seeded_ms))
            .collect();
        self
    }

    /// Whether a row of that number can be one of its.
    pub(crate) fn has_number(&self, number: u64) -> bool {
        number / NUMBERS == self.place
    }

    /// Whether there is an account of Network Security beside it: there is one in each
    /// region, beside the project that is called like the region.
    pub(crate) fn has_account(&self) -> bool {
        self.place < REGIONS.len() as u64
    }

    /// A URN in its region.
    pub(crate) fn urn(&self, service: &str, rest: &str) -> String {
        let ProjectInfo { id, region, .. } = &self.info;
        format!("urn:{service}:{region}:{id}:{rest}")
    }

    /// Whether nobody may read who is subscribed to its topics.
    pub(crate) fn hides_subscriptions(&self) -> bool {
        self.place == FORBIDDEN
    }

    /// The users CTS knows in it.
    pub(crate) fn users(&self) -> Vec<&'static str> {
        let absent = noise::scatter(self.place) % traces::USERS.len() as u64;
        let users = (0_u64..).zip(traces::USERS);
        let present = users.filter(|(at, _)| self.place == 0 || *at != absent);
        present.map(|(_, name)| name).collect()
    }
}

/// What is particular about a row of a project.
fn luck(place: u64, row: u64) -> u64 {
    noise::scatter(place << 32 ^ row ^ 0x726f_7773_0000_0000)
}

/// The id of the made-up notification of that number.
pub(crate) fn made_id(number: u64) -> String {
    noise::uuid(number ^ 0x6d61_6465_0000_0000)
}

/// What notifications of the same row have in common, whatever their project.
struct Plan {
    name: String,
    operations: Vec<Value>,
    /// A topic, or a function.
    target: String,
    condition: &'static str,
    rules: Vec<String>,
}

/// `name|target|service resource operation…;…|condition rule/…`, one of the
/// notifications most teams have per line.
const TYPICAL: &str = include_str!("seed/typical.txt");

fn plan(row: u64) -> Plan {
    let line = TYPICAL.lines().nth(row as usize);
    line.and_then(typical).unwrap_or_else(|| of_a_team(row))
}

fn typical(line: &'static str) -> Option<Plan> {
    let mut parts = line.split('|');
    let (name, target, operations) = (parts.next()?, parts.next()?, parts.next()?);
    let (condition, rules) = parts.next()?.split_once(' ').unwrap_or_default();
    let operations = operations.split(';').filter_map(|entry| {
        let mut words = entry.split(' ');
        let (service, resource) = (words.next()?, words.next()?);
        let names: Vec<&str> = words.collect();
        Some(json!({"service_type": service, "resource_type": resource, "trace_names": names}))
    });
    Some(Plan {
        name: name.to_owned(),
        operations: operations.collect(),
        target: target.to_owned(),
        condition,
        rules: rules
            .split('/')
            .filter(|rule| !rule.is_empty())
            .map(str::to_owned)
            .collect(),
    })
}

fn of_a_team(row: u64) -> Plan {
    let luck = noise::scatter(row);
    let count = catalogue::kinds().count().max(1) as u64;
    let kind = catalogue::kinds().nth((row % count) as usize);
    let team = noise::pick(&TEAMS, luck >> 8);
    let resource = kind.map_or("all", |kind| kind.resource).replace('-', "_");
    let rating = noise::pick(&["warning", "incident"], luck >> 16);
    let operations = kind.map(|kind| {
        let mut names = kind.operations();
        names.truncate(1 + (luck % 3) as usize);
        kind.to_value("trace_names", &names)
    });
    Plan {
        name: format!("{team}_{resource}_{}", row + 1),
        operations: operations.into_iter().collect(),
        target: format!("{team}-alerts"),
        condition: "AND",
        rules: match luck >> 24 & 3 {
            0 => vec![format!("trace_rating = {rating}")],
            _ => Vec::new(),
        },
    }
}

/// The made-up notification of that number.
pub(crate) fn made_notification(number: u64, seeded_ms: i64) -> Value {
    let (place, row) = (number / NUMBERS, number % NUMBERS);
    let project = Project::at(place);
    let luck = luck(place, row);
    // Out of so many, that many differ from those of other projects.
    let chance = |from: u32, of: u64| (luck >> from & 0xff).is_multiple_of(of);
    let mut plan = plan(row);
    if chance(8, 9)
        && let Some(names) = plan.operations.first_mut()
        && let Some(Value::Array(names)) = names.get_mut("trace_names")
        && names.len() > 1
    {
        names.pop();
    }
    if chance(16, 15) {
        "weekly-report".clone_into(&mut plan.target);
    }
    if chance(24, 17) {
        // No event has both.
        plan.condition = "AND";
        plan.rules = ["warning", "incident"]
            .map(|it| format!("trace_rating = {it}"))
            .into();
    }
    let is_function = plan.target.ends_with("function");
    let target = if is_function {
        let function = ["function:default:", &plan.target, ":latest"].concat();
        project.urn("fss", &function)
    } else {
        project.urn("smn", &plan.target)
    };
    let mut value = Map::new();
    put(&mut value, "notification_name", plan.name);
    let kind = if plan.operations.is_empty() {
        "complete"
    } else {
        "customized"
    };
    put(&mut value, "operation_type", kind);
    put(&mut value, "operations", plan.operations);
    let status = if chance(32, 11) {
        "disabled"
    } else {
        "enabled"
    };
    put(&mut value, "status", status);
    put(&mut value, "topic_id", target);
    if chance(40, 13) {
        let groups = json!([{"user_group": "admin", "user_list": ["test1", "test2"]}]);
        put(&mut value, "notify_user_list", groups);
    }
    if !plan.rules.is_empty() {
        let filter = json!({
            "condition": plan.condition,
            "is_support_filter": !chance(48, 16),
            "rule": plan.rules,
        });
        put(&mut value, "filter", filter);
    }
    let minutes = (row * 131 + place * 17 + 1_440) as i64;
    let created = seeded_ms.saturating_sub(minutes * 60_000);
    put(&mut value, "create_time", created);
    put(&mut value, "notification_id", made_id(number));
    put(&mut value, "domain_id", DOMAIN_ID);
    put(&mut value, "project_id", project.info.id);
    put(
        &mut value,
        "notification_type",
        if is_function { "fun" } else { "smn" },
    );
    Value::Object(value)
}

/// The project a request names in its path, whether there is one of that id or not.
pub(crate) fn named<'a>(service: Service, parts: &[&'a str]) -> Option<&'a str> {
    match (service, parts) {
        (Service::Cts, ["v3", id, ..])
        | (Service::Smn | Service::FunctionGraph, ["v2", id, ..]) => Some(*id),
        // An account is called like the project it is beside; the first has no name.
        (
            Service::NetworkSecurity,
            [id, "snsconnectors", ..] | [id, "notifications", "snsconnectors", ..],
        ) if id.len() == PROJECT_ID.len() => Some(*id),
        _ => None,
    }
}

/// A project as IAM answers it.
fn row(id: &str, name: &str) -> Value {
    json!({
        "description": "",
        "domain_id": DOMAIN_ID,
        "enabled": true,
        "id": id,
        "is_domain": false,
        "name": name,
        "parent_id": DOMAIN_ID,
    })
}

impl Sandbox {
    /// All projects; the first is [`PROJECT_ID`].
    #[must_use]
    pub fn projects(&self) -> Vec<ProjectInfo> {
        self.all_projects().map(|it| it.info.clone()).collect()
    }

    pub(crate) fn all_projects(&self) -> impl Iterator<Item = &Project> {
        std::iter::once(&self.first).chain(&self.more)
    }

    /// The project of that id.
    pub(crate) fn project(&self, id: &str) -> Option<&Project> {
        self.all_projects().find(|project| project.info.id == id)
    }

    /// The account of Network Security of that name, which is the id of the project it is
    /// beside; the first without a name.
    pub(crate) fn account(&mut self, name: Option<&str>) -> Option<&mut Project> {
        let Some(name) = name else {
            return Some(&mut self.first);
        };
        let mut all = std::iter::once(&mut self.first).chain(&mut self.more);
        all.find(|project| project.info.id == name && project.has_account())
    }

    /// Makes projects until there are `count`, at most [`MOST_PROJECTS`], with
    /// about `notifications_each`, at most [`NOTIFICATION_QUOTA`]. The first stays as
    /// it is; those made before are replaced.
    pub fn fill_projects(&mut self, count: usize, notifications_each: usize) {
        self.changed.set(true);
        let each = notifications_each.min(NOTIFICATION_QUOTA);
        let places = 1..count.min(MOST_PROJECTS) as u64;
        self.more = places
            .map(|place| Project::at(place).filled(each, self.seeded_ms))
            .collect();
    }

    /// Answers a request to IAM, as far as that takes no credentials.
    pub(crate) fn iam(&self, request: &Request, parts: &[&str]) -> Response {
        match (request.method, parts) {
            (Method::Get, ["v3", "auth", "projects"]) => self.usable_projects(),
            _ => no_such_api(),
        }
    }

    /// The projects one may use. IAM lists one of its own among them.
    fn usable_projects(&self) -> Response {
        let all = self.all_projects();
        let all = all.map(|project| row(&project.info.id, &project.info.name));
        let own = row(&noise::uuid(0x4d4f_5300).replace('-', ""), "MOS");
        answer::list("projects", &mut all.chain([own]))
    }

    /// The projects of that name, or all.
    #[cfg(feature = "server")]
    pub(crate) fn listed_projects(&self, name: Option<&str>) -> Response {
        let all = self.all_projects().map(|project| &project.info);
        let found = all.filter(|it| name.is_none_or(|name| name == it.name));
        answer::list("projects", &mut found.map(|it| row(&it.id, &it.name)))
    }
}
