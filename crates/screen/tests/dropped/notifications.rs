//! Key event notifications.

use domain::notification::{
    FilterMode, GroupRow, Notification, NotificationForm, OperationRow, RuleRow, Scope,
    ValidNotification, ValidationContext, check,
};
use screen::draft::NotificationDraft;
use serde_json::{Map, Value, json};
use wire::http::{Method, Request};
use wire::notifications::{
    self as api, Answer, FollowUp, Kind, Latest, NotificationList, Part, Written,
};

use super::noise::Noise;

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

/// Members that a request can have and that are no identity, and whether a stored
/// notification can be without.
const MEMBERS: [(&str, bool); 8] = [
    ("notification_name", false),
    ("operation_type", false),
    ("operations", false),
    ("notify_user_list", true),
    ("topic_id", false),
    ("filter", true),
    ("agency_name", true),
    ("status", false),
];

struct Service<'a> {
    noise: &'a mut Noise,
    stored: Vec<Value>,
    /// Members a request may have another value in than what is stored; null for none.
    asked: Map<String, Value>,
    /// The rows of the answers, as far as they were said.
    said: Vec<Value>,
    made: usize,
    wrote: bool,
}

fn topic(name: &str) -> String {
    format!("urn:smn:eu-west-101:{PROJECT}:{name}")
}

/// What is stored at first: of every kind one.
fn seeded() -> Vec<Value> {
    let set = |service: &str, resource: &str, names: &[&str]| json!({ "service_type": service, "resource_type": resource, "trace_names": names });
    let groups = json!([{ "user_group": "admin", "user_list": ["a", "b"] }, { "user_group": "ops", "user_list": ["c"] }]);
    let row = |id: &str, more: Value| {
        let mut row = json!({
            "notification_id": id,
            "notification_name": format!("name_{id}"),
            "notification_type": "smn",
            "operation_type": "customized",
            "operations": [set("ECS", "ecs", &["deleteServer", "createServer"]), set("EVS", "evs", &["deleteVolume"])],
            "status": "enabled",
            "topic_id": topic("duty"),
            "project_id": PROJECT,
            "create_time": 1_700_000_000_000_i64,
        });
        for (name, value) in more.as_object().unwrap() {
            row[name] = value.clone();
        }
        row
    };
    let filter = |condition: &str, on: bool, rules: &[&str]| json!({ "condition": condition, "is_support_filter": on, "rule": rules });
    vec![
        row(
            "1",
            json!({ "filter": filter("OR", true, &["code != 200", "trace_rating = warning"]), "notify_user_list": groups }),
        ),
        row(
            "2",
            json!({ "status": "disabled", "filter": filter("AND", false, &["code = 500"]) }),
        ),
        row(
            "3",
            json!({ "operation_type": "complete", "operations": [], "agency_name": "cts_admin_trust" }),
        ),
        row(
            "4",
            json!({ "filter": filter("OR", false, &["code = 500", "odd"]), "notify_user_list": groups, "agency_name": "cts_admin_trust" }),
        ),
    ]
}

/// A member as it is compared: null, empty and absent are one.
fn member(of: &Value, name: &str) -> Value {
    match &of[name] {
        Value::Array(elements) if elements.is_empty() => Value::Null,
        Value::String(text) if text.is_empty() => Value::Null,
        other => other.clone(),
    }
}

/// What is disabled may never have had a topic.
fn is_absent_topic(name: &str, stored: &Value) -> bool {
    name == "topic_id" && stored["status"] == "disabled"
}

impl Service<'_> {
    fn find(&self, id: &str) -> Option<usize> {
        let mut all = self.stored.iter();
        all.position(|one| one["notification_id"] == id)
    }

    fn list(&mut self) -> NotificationList {
        let whole = json!({ "notifications": self.stored });
        let (said, answer) = self.noise.answer(&whole);
        let rows = said["notifications"].as_array();
        self.said.extend(rows.into_iter().flatten().cloned());
        let call = api::list(PROJECT, Kind::Smn, None);
        (call.decode)(&answer).unwrap()
    }

    /// Whether any answer had the member of that notification.
    fn was_said(&self, id: &str, name: &str) -> bool {
        let mut rows = self.said.iter().filter(|row| row["notification_id"] == id);
        // An empty object is what some send for none.
        rows.any(|row| !row[name].is_null() && row[name] != json!({}))
    }

    /// Looks at what is sent, carries it out and answers.
    fn write(&mut self, request: &Request) -> Answer {
        self.wrote = true;
        let seed = self.noise.seed;
        let sent: Value = serde_json::from_str(request.body.as_deref().unwrap()).unwrap();
        let text = sent.to_string();
        assert!(!text.contains("null"), "seed {seed}: {text}");
        let is_new = request.method == Method::Post;
        let at = match is_new {
            true => None,
            false => {
                let id = sent["notification_id"].as_str().expect("an ID");
                Some(
                    self.find(id)
                        .unwrap_or_else(|| panic!("seed {seed}: {text}")),
                )
            }
        };
        let before = at.map_or(Value::Null, |at| self.stored[at].clone());
        for (name, may_be_absent) in MEMBERS {
            if is_new && name == "status" {
                assert_eq!(sent[name], Value::Null, "seed {seed}: {text}");
                continue;
            }
            let is = member(&sent, name);
            if let Some(asked) = self.asked.get(name) {
                assert_eq!(is, *asked, "{name}, seed {seed}, of {before}: {text}");
                continue;
            }
            let id = before["notification_id"].as_str().unwrap_or_default();
            let may_be_absent = may_be_absent || is_absent_topic(name, &before);
            let never_said = may_be_absent && !self.was_said(id, name);
            if !(is.is_null() && never_said) {
                let said = self.said.iter().map(|row| format!("\n{row}"));
                let said: String = said.collect();
                assert_eq!(
                    is,
                    member(&before, name),
                    "{name}, seed {seed}, of {before}, said:{said}"
                );
            }
        }
        let mut now = sent;
        match at {
            Some(at) => {
                now["create_time"] = before["create_time"].clone();
                self.stored[at] = now.clone();
            }
            None => {
                self.made += 1;
                now["notification_id"] = json!(format!("new-{}", self.made));
                let enabled = !member(&now, "topic_id").is_null();
                now["status"] = json!(if enabled { "enabled" } else { "disabled" });
                self.stored.push(now.clone());
                // From here on it is this one that is written.
                self.asked.entry("status").or_insert(now["status"].clone());
            }
        }
        let (_, answer) = self.noise.answer(&now);
        let call = api::update(
            PROJECT,
            &ValidNotification::as_stored(&Notification::default()),
        );
        (call.decode)(&answer).unwrap()
    }

    /// What has to follow, as the console sends it.
    fn follow_up(&mut self, mut written: Written) -> Written {
        for _ in 0..5 {
            match written.follow_up() {
                FollowUp::None => break,
                FollowUp::ReadAgain => {
                    let list = self.list();
                    written.listed(&list);
                }
                FollowUp::Switch(wanted) => {
                    let call = api::update(PROJECT, &wanted);
                    let answer = self.write(&call.request);
                    written.switched(&answer);
                }
            }
        }
        assert_eq!(
            written.follow_up(),
            FollowUp::None,
            "seed {}",
            self.noise.seed
        );
        self.compare(&written);
        written
    }

    /// What the person is told is what is stored.
    fn compare(&self, written: &Written) {
        let told = written.notification();
        if !written.is_identified() {
            return;
        }
        let seed = self.noise.seed;
        let at = self.find(&told.id);
        let stored = &self.stored[at.unwrap_or_else(|| panic!("seed {seed}: {told:?}"))];
        let shown: Value = api::to_value(told);
        for (name, _) in MEMBERS.iter().filter(|(name, _)| *name != "status") {
            assert_eq!(
                member(&shown, name),
                member(stored, name),
                "{name}, seed {seed}"
            );
        }
        if let Some(enabled) = written.enabled() {
            assert_eq!(stored["status"] == "enabled", enabled, "seed {seed}");
        }
    }

    fn create(&mut self, wanted: &ValidNotification) {
        let call = api::create(PROJECT, wanted);
        let answer = self.write(&call.request);
        self.follow_up(Written::created(wanted, &answer));
    }

    /// `None` for what a service refuses: switching on one without a topic.
    fn replace(&mut self, wanted: &ValidNotification) -> Option<Notification> {
        if wanted.get().enabled == Some(true) && wanted.get().topic.is_none() {
            return None;
        }
        let call = api::update(PROJECT, wanted);
        let answer = self.write(&call.request);
        let written = self.follow_up(Written::replaced(wanted, &answer));
        Some(written.notification().clone())
    }

    fn ask(&mut self, name: &str, value: Value) {
        self.asked.insert(name.to_owned(), value);
    }
}

/// One thing a person does, and sometimes its undo; whether something was written.
pub fn sequence(noise: &mut Noise) -> bool {
    let mut service = Service {
        noise,
        stored: seeded(),
        asked: Map::new(),
        said: Vec::new(),
        made: 0,
        wrote: false,
    };
    let read = service.list();
    let id = *service.noise.pick(&["1", "2", "3", "4"]);
    match (service.noise.below(8), read.position(id)) {
        (0, _) => create(&mut service),
        (1, Some(at)) => copy(&mut service, &read, at),
        (2, Some(at)) => delete_and_undo(&mut service, &read, at),
        (3 | 4, Some(_)) => switch_and_undo(&mut service, id),
        (_, Some(at)) => edit(&mut service, read.get(at).unwrap()),
        _ => {}
    }
    service.wrote
}

fn checked(form: &NotificationForm, stored: Option<&Notification>) -> Option<ValidNotification> {
    check(form, stored, &ValidationContext::default()).valid
}

fn create(service: &mut Service<'_>) {
    let form = NotificationForm {
        name: "typed".to_owned(),
        scope: Scope::Customized,
        operations: vec![OperationRow {
            service_type: "ECS".to_owned(),
            resource_type: "ecs".to_owned(),
            trace_names: vec!["rebootServer".to_owned()],
            pending: String::new(),
        }],
        topic: topic("duty"),
        enabled: Some(service.noise.once_in(2)),
        filter_mode: FilterMode::On,
        rules: vec![RuleRow::from_stored("code != 200")],
        ..NotificationForm::default()
    };
    let status = if form.enabled == Some(true) {
        "enabled"
    } else {
        "disabled"
    };
    let asked = json!({
        "notification_name": "typed",
        "operation_type": "customized",
        "operations": [{ "service_type": "ECS", "resource_type": "ecs", "trace_names": ["rebootServer"] }],
        "notify_user_list": null,
        "topic_id": topic("duty"),
        "filter": { "condition": "AND", "is_support_filter": true, "rule": ["code != 200"] },
        "agency_name": null,
        "status": status,
    });
    service.asked = asked.as_object().unwrap().clone();
    let valid = checked(&form, None).unwrap();
    service.create(&valid);
}

/// What may be sent for another one like it: what is stored, or what was left out.
fn like(service: &mut Service<'_>, original: &Value, id: &str) {
    for (name, may_be_absent) in MEMBERS {
        let mut value = member(original, name);
        let may_be_absent = may_be_absent || is_absent_topic(name, original);
        if may_be_absent && !service.was_said(id, name) {
            value = Value::Null;
        }
        service.ask(name, value);
    }
}

fn copy(service: &mut Service<'_>, read: &NotificationList, at: usize) {
    let id = read.get(at).unwrap().id.clone();
    let (copied, left_out) = read.copied(at).unwrap();
    let original = service.stored[service.find(&id).unwrap()].clone();
    like(service, &original, &id);
    service.ask("notification_name", json!("copy"));
    // The page says that these are not copied.
    for (part, name) in [(Part::Rules, "filter"), (Part::Users, "notify_user_list")] {
        if left_out.contains(&part) {
            service.ask(name, Value::Null);
        }
    }
    if left_out.contains(&Part::Status) {
        service.ask("status", json!("enabled"));
    }
    let form = NotificationForm {
        name: "copy".to_owned(),
        ..NotificationForm::from(&copied)
    };
    if let Some(valid) = checked(&form, None) {
        service.create(&valid);
    }
}

fn delete_and_undo(service: &mut Service<'_>, read: &NotificationList, at: usize) {
    let id = read.get(at).unwrap().id.clone();
    let gone = service.stored.remove(service.find(&id).unwrap());
    if !read.left_out(at).is_empty() {
        return;
    }
    like(service, &gone, &id);
    let stored = read.get(at).unwrap();
    service.create(&ValidNotification::as_stored(stored));
}

fn switch(service: &mut Service<'_>, id: &str, enabled: bool) -> Option<Notification> {
    // It is made of what is answered now, whatever was earlier.
    service.said.clear();
    let list = service.list();
    let at = list.position(id)?;
    let left_out = list.left_out(at);
    if list.get(at)?.enabled == Some(enabled) || left_out.iter().any(|part| *part != Part::Status) {
        return None;
    }
    service.ask(
        "status",
        json!(if enabled { "enabled" } else { "disabled" }),
    );
    let wanted = ValidNotification::switched(list.get(at)?, enabled);
    service.replace(&wanted)
}

fn switch_and_undo(service: &mut Service<'_>, id: &str) {
    let enabled = service.noise.once_in(2);
    if let Some(stored) = switch(service, id, enabled) {
        switch(service, &stored.id, !enabled);
    }
}

/// One field is changed; what is asked for is what stands in the form then.
fn edit(service: &mut Service<'_>, base: &Notification) {
    let mut form = NotificationForm::from(base);
    match service.noise.below(8) {
        0 => {
            form.name = "typed".to_owned();
            service.ask("notification_name", json!("typed"));
        }
        1 => {
            form.topic = topic("pager");
            service.ask("topic_id", json!(topic("pager")));
        }
        2 => {
            form.enabled = Some(form.enabled != Some(true));
            let status = if form.enabled == Some(true) {
                "enabled"
            } else {
                "disabled"
            };
            service.ask("status", json!(status));
        }
        3 => {
            form.scope = Scope::Complete;
            service.ask("operation_type", json!("complete"));
            service.ask("operations", Value::Null);
        }
        4 => {
            let row = OperationRow {
                service_type: "VPC".to_owned(),
                resource_type: "vpc".to_owned(),
                trace_names: vec!["deleteVpc".to_owned()],
                pending: String::new(),
            };
            form.scope = Scope::Customized;
            form.operations = vec![row];
            service.ask("operation_type", json!("customized"));
            let set = json!({ "service_type": "VPC", "resource_type": "vpc", "trace_names": ["deleteVpc"] });
            service.ask("operations", json!([set]));
        }
        5 => {
            form.filter_mode = FilterMode::On;
            form.condition = domain::notification::Condition::Or;
            form.rules = vec![RuleRow::from_stored("code = 403")];
            let filter =
                json!({ "condition": "OR", "is_support_filter": true, "rule": ["code = 403"] });
            service.ask("filter", filter);
        }
        6 => {
            let users = vec!["z".to_owned()];
            form.groups = vec![GroupRow {
                group: "audit".to_owned(),
                users,
                pending: String::new(),
            }];
            let group = json!({ "user_group": "audit", "user_list": ["z"] });
            service.ask("notify_user_list", json!([group]));
        }
        _ => {
            form.agency = !form.agency;
            let agency = form.agency.then_some("cts_admin_trust");
            service.ask("agency_name", json!(agency));
        }
    }
    if service.noise.once_in(3) {
        let draft = NotificationDraft::new(&form, Some(&NotificationForm::from(base)), 1);
        form = NotificationDraft::from_json(&draft.to_json()).unwrap().form;
    }
    let Some(valid) = checked(&form, Some(base)) else {
        return;
    };
    if service.list().latest(base, valid.get()) == Latest::Same {
        service.replace(&valid);
    }
}
