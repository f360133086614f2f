//! One event: what it is follows from its place in time. Members are missing,
//! `null`, numbers or texts as they are in the service's own samples.

use serde_json::{Map, Value};

use super::{AuditEntry, USERS};
use crate::catalogue::Kind;
use crate::projects::{Project, ProjectInfo};
use crate::{DOMAIN_ID, noise};

/// Something that happened.
pub(crate) struct Event<'a> {
    time_ms: i64,
    /// Tells events of the same millisecond apart.
    order: u32,
    luck: u64,
    what: What<'a>,
}

enum What<'a> {
    /// An operation of this kind of resource.
    Ordinary(Kind),
    Storm,
    AuditEntry(&'a AuditEntry),
}

/// Deeds come after the events of the slot that have the same time.
const DEEDS: u32 = 0x100;

/// Bits of the event's luck, one run of them for each thing to decide.
const OPERATION: u32 = 24;
const USER: u32 = 30;
const OUTCOME: u32 = 36;
const CHANNEL: u32 = 44;
const RESOURCE: u32 = 50;
const GAPS: u32 = 56;

impl<'a> Event<'a> {
    /// An ordinary event.
    pub(crate) fn new(time_ms: i64, order: u32, luck: u64, kind: Kind) -> Self {
        Self {
            time_ms,
            order,
            luck,
            what: What::Ordinary(kind),
        }
    }

    /// A failing attempt to rebuild or delete a server, one of several.
    pub(crate) fn storm(time_ms: i64, order: u32, luck: u64) -> Self {
        Self {
            time_ms,
            order,
            luck,
            what: What::Storm,
        }
    }

    /// Something that was done in this sandbox.
    pub(crate) fn deed(deed: &'a AuditEntry) -> Self {
        let order = DEEDS | (deed.serial & 0xff) as u32;
        Self {
            time_ms: deed.time_ms,
            order,
            luck: noise::scatter(deed.serial),
            what: What::AuditEntry(deed),
        }
    }

    /// Where it stands in time; no two events are at the same place.
    pub(crate) fn position(&self) -> (i64, u32) {
        (self.time_ms, self.order)
    }

    fn bits(&self, from: u32, count: u32) -> u64 {
        self.luck >> from & ((1 << count) - 1)
    }

    /// Whether it belongs to the data events of buckets.
    pub(crate) fn is_data(&self) -> bool {
        matches!(self.what, What::Ordinary(kind) if kind.resource == "object")
    }

    fn channel(&self) -> &'static str {
        match (&self.what, self.bits(CHANNEL, 4)) {
            (What::AuditEntry(_), _) => "ConsoleAction",
            (What::Storm, _) => "ApiCall",
            (What::Ordinary(kind), luck) => match (kind.resource, kind.service) {
                ("object", _) => noise::pick(&["ObsSDK", "ObsAPI"], luck),
                _ if luck < 7 => "ApiCall",
                (_, "IAM") => "ConsoleAction",
                _ if luck < 13 => "ConsoleAction",
                _ => "SystemAction",
            },
        }
    }

    /// The trace as it is answered.
    pub(crate) fn to_value(&self, project: &Project) -> Value {
        let ProjectInfo {
            id: project_id,
            region,
            ..
        } = &project.info;
        let (service, resource_type, name) = match &self.what {
            What::AuditEntry(deed) => ("CTS", "notification", deed.done.trace_name()),
            What::Storm => ("ECS", "ecs", "deleteServer"),
            What::Ordinary(kind) => {
                let names = kind.operations();
                // The smaller of two positions: the first names are the frequent ones.
                let at = self.bits(OPERATION, 3).min(self.bits(OPERATION + 3, 3));
                (kind.service, kind.resource, noise::pick(&names, at))
            }
        };
        let channel = self.channel();
        let (rating, code) = self.outcome(name);
        let (resource_id, resource_name) = self.resource(service, resource_type);
        let gaps = self.bits(GAPS, 4);

        let mut trace = Map::new();
        let mut put = |member: &str, value: Value| {
            trace.insert(member.to_owned(), value);
        };
        put(
            "trace_id",
            Value::from(id(self.time_ms, self.order, project.place)),
        );
        put("trace_name", Value::from(name));
        put("trace_rating", Value::from(rating));
        put("trace_type", Value::from(channel));
        put("service_type", Value::from(service));
        put("resource_type", Value::from(resource_type));
        put("tracker_name", Value::from("system"));
        put("time", Value::from(self.time_ms));
        put(
            "record_time",
            Value::from(self.time_ms.saturating_add(1200)),
        );
        put("project_id", Value::from(project_id.as_str()));
        if let Some(resource_id) = resource_id {
            put("resource_id", Value::from(resource_id));
        }
        if let Some(resource_name) = resource_name {
            put("resource_name", Value::from(resource_name));
        }
        if gaps != 0 {
            let versions = ["1.0", "v1.0", "2.0", "v3", "v1"];
            put(
                "api_version",
                Value::from(noise::pick(&versions, seed_of(service) ^ (gaps / 12))),
            );
        }
        // The schema says text, the samples show numbers, and some have none.
        match gaps {
            1 => put("code", Value::Null),
            2..=8 => put("code", Value::from(code)),
            _ => put("code", Value::from(code.to_string())),
        };
        if channel == "SystemAction" {
            put("user", Value::Null);
            put("source_ip", Value::Null);
        } else {
            put("user", self.user());
            put(
                "source_ip",
                Value::from(format!(
                    "10.{}.{}.24",
                    self.bits(USER, 3),
                    self.bits(RESOURCE, 6)
                )),
            );
        }
        match gaps {
            3 => put("request", Value::Null),
            4 => put("request", Value::from("")),
            5..=7 => put("request", crate::answer::texts(&[("region", region)])),
            _ => put(
                "request",
                Value::from(format!("{{\"region\":\"{region}\"}}")),
            ),
        };
        put("read_only", Value::from(false));
        Value::Object(trace)
    }

    /// Rating and code: most succeed, some are refused, few break.
    fn outcome(&self, name: &str) -> (&'static str, u16) {
        match (&self.what, self.bits(OUTCOME, 8)) {
            (What::AuditEntry(_), _) => ("normal", 200),
            (What::Storm, luck) => ("warning", if luck & 3 == 0 { 500 } else { 409 }),
            _ if name == "loginFailed" => ("warning", 401),
            (_, 0..=3) => ("incident", 500),
            (_, 4..=5) => ("incident", 503),
            (_, 6..=13) => ("warning", 403),
            (_, 14..=19) => ("warning", 404),
            (_, 20..=23) => ("warning", 409),
            (_, 24..=60) => ("normal", 204),
            (_, 61..=80) => ("normal", 201),
            _ => ("normal", 200),
        }
    }

    /// Id and name of what was acted on; either may be unknown.
    fn resource(&self, service: &str, resource_type: &str) -> (Option<String>, Option<String>) {
        let number = self.bits(RESOURCE, 2) + 1;
        let stage = noise::pick(
            &["prod", "prod", "staging", "dev"],
            self.bits(RESOURCE + 2, 2),
        );
        let name = match (&self.what, service) {
            (What::AuditEntry(deed), _) => return (Some(deed.id.clone()), Some(deed.name.clone())),
            (What::Storm, _) => "prod-web-1".to_owned(),
            (_, "IAM") => noise::pick(&USERS, self.bits(RESOURCE, 4)).to_owned(),
            (_, "ECS" | "EVS") => {
                format!("{stage}-{}-{number}", if number > 2 { "db" } else { "web" })
            }
            (_, "RDS" | "DCS") => format!("{stage}-db-{number}"),
            (_, "CBR") => format!("Backup Vault {number}"),
            _ => format!("{stage}-{resource_type}-{number}"),
        };
        let seed = seed_of(&name) ^ seed_of(service);
        match self.bits(GAPS + 4, 4) {
            0 => (None, Some(name)),
            1 => (Some(noise::uuid(seed)), None),
            _ => (Some(noise::uuid(seed)), Some(name)),
        }
    }

    fn user(&self) -> Value {
        let name = match self.what {
            What::AuditEntry(_) => "test1",
            What::Storm => "deploy-bot",
            What::Ordinary(_) => {
                // Root is rare.
                let at = self.bits(USER, 6);
                if at == 63 {
                    "root"
                } else {
                    noise::pick(&USERS, at % 8)
                }
            }
        };
        let id = noise::uuid(seed_of(name)).replace('-', "");
        let root = if name == "root" { "true" } else { "false" };
        let mut user = crate::answer::texts(&[
            ("id", &id),
            ("name", name),
            ("user_name", name),
            ("account_id", DOMAIN_ID),
            ("principal_is_root_user", root),
            ("type", "User"),
        ]);
        if let Value::Object(members) = &mut user {
            let domain = crate::answer::texts(&[("id", DOMAIN_ID), ("name", "sandbox-account")]);
            members.insert("domain".to_owned(), domain);
        }
        user
    }
}

/// A number that goes with a text.
fn seed_of(text: &str) -> u64 {
    text.bytes()
        .fold(7, |seed, c| noise::scatter(seed ^ u64::from(c)))
}

/// The trace id of a place in time: a UUID in form, and it can be read back,
/// which is what makes it good for a paging marker.
fn id(time_ms: i64, order: u32, place: u64) -> String {
    let time = time_ms as u64;
    let tail = noise::scatter(time ^ u64::from(order) << 48);
    let tail = tail.wrapping_add(place.wrapping_mul(0x9e37_79b9)) & 0xffff_ffff_ffff;
    format!(
        "{:08x}-{:04x}-11ef-8{order:03x}-{tail:012x}",
        time >> 16 & 0xffff_ffff,
        time & 0xffff
    )
}

/// Reads the place back from a trace id.
pub(crate) fn position(id: &str) -> Option<(i64, u32)> {
    let mut parts = id.split('-');
    let high = i64::from_str_radix(parts.next()?, 16).ok()?;
    let low = i64::from_str_radix(parts.next()?, 16).ok()?;
    let order = u32::from_str_radix(parts.nth(1)?.strip_prefix('8')?, 16).ok()?;
    ((0..=0xffff_ffff).contains(&high) && (0..=0xffff).contains(&low))
        .then_some((high << 16 | low, order))
}
