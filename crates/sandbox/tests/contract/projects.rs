//! Many projects: what they have in common, what not, and what keeps them apart.

use std::collections::{BTreeMap, BTreeSet};

use domain::cts::Listening;
use sandbox::{
    Fault, FaultKind, Latency, MOST_LATENCY_MS, MOST_PROJECTS, On, Outcome, PROJECT_ID,
    ProjectInfo, REGION, Sandbox,
};
use serde_json::Value;
use wire::error::ErrorKind;
use wire::functions;
use wire::http::{Method, Service};
use wire::iam;
use wire::notifications::{self, Kind};
use wire::smn;

use super::{NOW, answer, request, seeded, send};

fn filled(count: usize, each: usize) -> Sandbox {
    let mut sandbox = seeded();
    sandbox.fill_projects(count, each);
    sandbox
}

/// Asks one of the services about a project; `{id}` stands for it.
fn ask(
    sandbox: &mut Sandbox,
    method: Method,
    path: &str,
    id: &str,
    body: Option<&str>,
) -> (u16, String) {
    let service = match path.split('/').nth(3) {
        Some("notifications") if path.starts_with("/v2") => Service::Smn,
        Some("fgs") => Service::FunctionGraph,
        _ => Service::Cts,
    };
    let path = path.replace("{id}", id);
    let found = answer(sandbox.handle(&request(service, method, &path, body), NOW));
    (found.status, found.body)
}

fn read(sandbox: &mut Sandbox, path: &str, id: &str) -> Value {
    let (status, body) = ask(sandbox, Method::Get, path, id, None);
    assert_eq!(status, 200, "{path} {id} {body}");
    serde_json::from_str(&body).unwrap()
}

fn rows(sandbox: &mut Sandbox, id: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for kind in ["smn", "fun"] {
        let path = format!("/v3/{{id}}/notifications/{kind}");
        let list = read(sandbox, &path, id);
        all.extend(list["notifications"].as_array().unwrap().clone());
    }
    all
}

fn everything(sandbox: &mut Sandbox) -> String {
    let mut all = String::new();
    for project in sandbox.projects() {
        for path in [
            "/v3/{id}/notifications/smn",
            "/v3/{id}/notifications/fun",
            "/v3/{id}/quotas",
            "/v3/{id}/user-resources",
            "/v3/{id}/traces",
            "/v2/{id}/notifications/topics",
            "/v2/{id}/fgs/functions",
        ] {
            all.push_str(&read(sandbox, path, &project.id).to_string());
        }
    }
    all
}

#[test]
fn a_new_sandbox_has_one_project() {
    let first = [ProjectInfo {
        id: PROJECT_ID.to_owned(),
        name: REGION.to_owned(),
        region: REGION.to_owned(),
    }];
    assert_eq!(seeded().projects(), first);
    for count in [0, 1] {
        assert_eq!(filled(count, 100).projects(), first);
    }
}

#[test]
fn projects_are_named_as_iam_names_them() {
    let sandbox = filled(usize::MAX, 1);
    let projects = sandbox.projects();
    assert_eq!(projects.len(), MOST_PROJECTS);
    assert_eq!(projects[0].id, PROJECT_ID);
    for project in &projects {
        let is_hex = project.id.bytes().all(|c| c.is_ascii_hexdigit());
        assert!(project.id.len() == 32 && is_hex, "{project:?}");
        let rest = project.name.strip_prefix(&project.region).unwrap();
        assert!(rest.is_empty() || rest.starts_with('_'), "{project:?}");
    }
    let different = |of: fn(&ProjectInfo) -> &str| {
        let all: BTreeSet<&str> = projects.iter().map(of).collect();
        all.len()
    };
    assert_eq!(different(|it| &it.id), MOST_PROJECTS);
    assert_eq!(different(|it| &it.name), MOST_PROJECTS);
    assert_eq!(different(|it| &it.region), 6);
    // Fewer are the same ones.
    assert_eq!(filled(30, 5).projects(), projects[..30]);
}

#[test]
fn the_first_project_stays_as_it_is() {
    let mut alone = seeded();
    let mut among = filled(30, 100);
    for path in [
        "/v3/{id}/notifications/smn",
        "/v3/{id}/notifications/fun",
        "/v3/{id}/quotas",
        "/v3/{id}/operations",
        "/v3/{id}/user-resources",
        "/v3/{id}/resources",
        "/v3/{id}/traces?limit=200",
        "/v2/{id}/notifications/topics",
        "/v2/{id}/fgs/functions",
    ] {
        let of = |sandbox: &mut Sandbox| ask(sandbox, Method::Get, path, PROJECT_ID, None);
        assert_eq!(of(&mut alone), of(&mut among), "{path}");
    }
    among.fill_projects(0, 0);
    assert_eq!(among.to_json(), alone.to_json());
}

#[test]
fn what_is_in_a_project_names_it() {
    let mut sandbox = filled(12, 40);
    for project in sandbox.projects().into_iter().skip(1) {
        let ProjectInfo { id, region, .. } = &project;
        for row in rows(&mut sandbox, id) {
            assert_eq!(row["project_id"], id.as_str());
            let urn = row["topic_id"].as_str().unwrap().to_owned();
            let parts: Vec<&str> = urn.split(':').collect();
            assert_eq!((parts[2], parts[3]), (region.as_str(), id.as_str()));
        }
        for kind in Kind::ALL {
            let list = send(&mut sandbox, notifications::list(id, kind, None)).unwrap();
            assert!(list.topics().all(|topic| topic.is_some()));
        }
        let topics = send(&mut sandbox, smn::topics(id, 0, 100)).unwrap().topics;
        let own = format!("urn:smn:{region}:{id}:");
        assert!(topics.iter().all(|topic| topic.urn.starts_with(&own)));
        let listed = send(&mut sandbox, functions::list(id, None, 400)).unwrap();
        let own = format!("urn:fss:{region}:{id}:");
        assert!(listed.functions.iter().all(|it| it.urn.starts_with(&own)));
        let traces = read(&mut sandbox, "/v3/{id}/traces?limit=200", id);
        let traces = traces["traces"].as_array().unwrap().clone();
        assert!(!traces.is_empty());
        for trace in &traces {
            assert_eq!(trace["project_id"], id.as_str());
            // Each can be found by its id.
            let path = format!(
                "/v3/{{id}}/traces?trace_id={}",
                trace["trace_id"].as_str().unwrap()
            );
            assert_eq!(read(&mut sandbox, &path, id)["traces"][0], *trace);
            assert_eq!(
                read(&mut sandbox, &path, PROJECT_ID)["traces"],
                Value::Array(vec![])
            );
        }
    }
}

/// A row without what depends on its project.
fn plain(row: &Value) -> Value {
    let mut row = row.clone();
    let members = row.as_object_mut().unwrap();
    for own in ["notification_id", "create_time", "project_id"] {
        members.remove(own);
    }
    let target = members["topic_id"]
        .as_str()
        .unwrap()
        .rsplit(':')
        .next()
        .unwrap()
        .to_owned();
    members.insert("topic_id".to_owned(), Value::from(target));
    row
}

#[test]
fn projects_have_the_same_and_differing_and_missing_notifications() {
    let mut sandbox = filled(30, 20);
    let projects = sandbox.projects();
    let mut by_name: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut all = Vec::new();
    for project in projects.iter().skip(1) {
        for row in rows(&mut sandbox, &project.id) {
            let name = row["notification_name"].as_str().unwrap().to_owned();
            by_name.entry(name).or_default().push(plain(&row));
            all.push(row);
        }
    }
    let ids: BTreeSet<&str> = all
        .iter()
        .map(|row| row["notification_id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), all.len());
    // 27 have any notifications besides the full one, 20 each.
    assert_eq!(all.len(), 27 * 20 + 100);
    let deletes = &by_name["server_deletes"];
    assert!((15..28).contains(&deletes.len()), "{}", deletes.len());
    let mut versions: Vec<(usize, &Value)> = Vec::new();
    for row in deletes {
        match versions.iter_mut().find(|(_, version)| *version == row) {
            Some((count, _)) => *count += 1,
            None => versions.push((1, row)),
        }
    }
    let most = versions.iter().map(|(count, _)| *count).max().unwrap();
    assert!(
        versions.len() > 2 && most * 2 > deletes.len(),
        "{versions:?}"
    );
    let count = |is: fn(&Value) -> bool| all.iter().filter(|row| is(row)).count();
    let disabled = count(|row| row["status"] == "disabled");
    let never = count(|row| {
        let rules = &row["filter"]["rule"];
        let both = ["trace_rating = warning", "trace_rating = incident"];
        row["filter"]["condition"] == "AND"
            && both.iter().zip(0..).all(|(it, at)| rules[at] == **it)
    });
    let functions = count(|row| row["notification_type"] == "fun");
    for some in [disabled, never, functions] {
        assert!((10..150).contains(&some), "{disabled} {never} {functions}");
    }
}

#[test]
fn some_projects_are_particular() {
    let mut sandbox = filled(30, 20);
    let ids: Vec<String> = sandbox.projects().into_iter().map(|it| it.id).collect();
    let quota = |sandbox: &mut Sandbox, id: &str| {
        let quotas = read(sandbox, "/v3/{id}/quotas", id);
        quotas["resources"][2]["used"].as_u64().unwrap()
    };
    let used: Vec<u64> = ids.iter().map(|id| quota(&mut sandbox, id)).collect();
    assert_eq!(used[..6], [12, 20, 0, 100, 20, 20]);
    assert!(used[6..].iter().all(|used| *used == 20));
    let body = r#"{"notification_name":"one_more","operation_type":"complete"}"#;
    let path = "/v3/{id}/notifications";
    let (status, refusal) = ask(&mut sandbox, Method::Post, path, &ids[3], Some(body));
    assert_eq!(status, 400);
    assert!(refusal.contains("CTS.0407"), "{refusal}");

    let mut found = BTreeMap::new();
    for (at, id) in ids.iter().enumerate() {
        let topics = send(&mut sandbox, smn::topics(id, 0, 100)).unwrap();
        for topic in topics.topics {
            let call = smn::subscriptions(id, &topic.urn, 0, 100);
            let page = send(&mut sandbox, call);
            assert_eq!(page.is_err(), at == 4, "{topic:?}");
            match page {
                Ok(page) => {
                    let listening = Listening::of(&page.subscriptions, true);
                    *found.entry(format!("{listening:?}")).or_insert(0) += 1;
                }
                Err(error) => assert_eq!(error.kind, ErrorKind::Forbidden),
            }
        }
    }
    for kind in ["None", "Unconfirmed", "Confirmed", "Unknown"] {
        assert!(found[kind] > 10, "{found:?}");
    }
    // Topics that are named but not there.
    let mut missing = 0;
    for id in &ids[1..] {
        let topics = send(&mut sandbox, smn::topics(id, 0, 100)).unwrap().topics;
        missing += rows(&mut sandbox, id)
            .iter()
            .filter(|row| row["notification_type"] == "smn")
            .filter(|row| {
                topics
                    .iter()
                    .all(|topic| row["topic_id"] != topic.urn.as_str())
            })
            .count();
    }
    assert!((10..200).contains(&missing), "{missing}");
    let mut none = filled(30, 0);
    assert!(ids[1..].iter().all(|id| rows(&mut none, id).is_empty()));
}

#[test]
fn every_made_notification_can_be_sent_back() {
    let mut sandbox = filled(7, 100);
    for project in sandbox.projects().into_iter().skip(1) {
        for row in rows(&mut sandbox, &project.id) {
            let mut body = row.as_object().unwrap().clone();
            for own in [
                "notification_type",
                "create_time",
                "project_id",
                "domain_id",
            ] {
                body.remove(own);
            }
            let body = Value::Object(body).to_string();
            let path = "/v3/{id}/notifications";
            let (status, stored) = ask(&mut sandbox, Method::Put, path, &project.id, Some(&body));
            assert_eq!(status, 200, "{body} {stored}");
            let stored: Value = serde_json::from_str(&stored).unwrap();
            assert_eq!(stored, row);
        }
    }
}

#[test]
fn projects_do_not_know_of_each_other() {
    let mut sandbox = filled(9, 10);
    let ids: Vec<String> = sandbox.projects().into_iter().map(|it| it.id).collect();
    let before: Vec<_> = ids.iter().map(|id| rows(&mut sandbox, id)).collect();
    let body = r#"{"notification_name":"mine","operation_type":"complete"}"#;
    let path = "/v3/{id}/notifications";
    let mut made = BTreeSet::new();
    // One name is free in each of them.
    for id in [&ids[0], &ids[1], &ids[5]] {
        let (status, stored) = ask(&mut sandbox, Method::Post, path, id, Some(body));
        assert_eq!(status, 201, "{stored}");
        let stored: Value = serde_json::from_str(&stored).unwrap();
        assert_eq!(stored["project_id"], id.as_str());
        made.insert(stored["notification_id"].as_str().unwrap().to_owned());
        assert_eq!(ask(&mut sandbox, Method::Post, path, id, Some(body)).0, 400);
    }
    assert_eq!(made.len(), 3);
    let now: Vec<_> = ids.iter().map(|id| rows(&mut sandbox, id)).collect();
    for (at, (now, before)) in now.iter().zip(&before).enumerate() {
        assert_eq!(
            now.len() - before.len(),
            usize::from([0, 1, 5].contains(&at))
        );
    }
    // An id is of one project only; so is what is told about it.
    let other = before[1][0]["notification_id"].as_str().unwrap();
    let delete = format!("{path}?notification_id={other}");
    assert_eq!(
        ask(&mut sandbox, Method::Delete, &delete, &ids[5], None).0,
        404
    );
    assert_eq!(
        ask(&mut sandbox, Method::Delete, &delete, &ids[1], None).0,
        204
    );
    assert_eq!(rows(&mut sandbox, &ids[1]).len(), before[1].len());
    let traces = |sandbox: &mut Sandbox, id: &str| {
        let path = "/v3/{id}/traces?resource_type=notification&service_type=CTS&user=test1";
        let found = read(sandbox, path, id)["traces"].clone();
        let found = found.as_array().unwrap().clone();
        found
            .iter()
            .filter(|it| it["resource_name"] == "mine")
            .count()
    };
    let told: Vec<usize> = ids.iter().map(|id| traces(&mut sandbox, id)).collect();
    assert_eq!(told, [1, 1, 0, 0, 0, 1, 0, 0, 0]);
}

#[test]
fn projects_nobody_made_are_refused() {
    let mut sandbox = filled(10, 1);
    let ids: Vec<String> = sandbox.projects().into_iter().map(|it| it.id).collect();
    sandbox.fill_projects(9, 1);
    for (path, method) in [
        ("/v3/{id}/notifications/smn", Method::Get),
        ("/v3/{id}/notifications", Method::Post),
        ("/v3/{id}/resources", Method::Get),
        ("/v2/{id}/notifications/topics", Method::Get),
        (
            "/v2/{id}/notifications/topics/urn/subscriptions",
            Method::Get,
        ),
        ("/v2/{id}/fgs/functions", Method::Get),
    ] {
        for id in [ids[9].as_str(), "another"] {
            let (status, body) = ask(&mut sandbox, method, path, id, None);
            assert_eq!(status, 403, "{path}");
            assert!(body.contains("CTS.0012"), "{body}");
        }
        assert_ne!(
            ask(&mut sandbox, method, path, &ids[8], None).0,
            403,
            "{path}"
        );
    }
}

#[test]
fn kept_projects_come_back_whole() {
    let mut sandbox = filled(12, 15);
    let ids: Vec<String> = sandbox.projects().into_iter().map(|it| it.id).collect();
    let row = rows(&mut sandbox, &ids[6])[3].clone();
    let path = "/v3/{id}/notifications";
    let id = row["notification_id"].as_str().unwrap();
    let body = format!(
        r#"{{"notification_id":"{id}","notification_name":"告警","operation_type":"complete","status":"disabled"}}"#
    );
    assert_eq!(
        ask(&mut sandbox, Method::Put, path, &ids[6], Some(&body)).0,
        200
    );
    sandbox.set_latency(Latency {
        project: Some(ids[2].clone()),
        latency_ms: 7,
    });
    let kept = sandbox.to_json();
    let mut back = Sandbox::from_json(&kept).unwrap();
    assert_eq!(back.to_json(), kept);
    assert_eq!(back.projects(), sandbox.projects());
    assert_eq!(back.latencies(), sandbox.latencies());
    assert_eq!(everything(&mut back), everything(&mut sandbox));
    assert!(everything(&mut back).contains("告警"));
    // Rows of other projects, and too many projects.
    let kept: Value = serde_json::from_str(&kept).unwrap();
    let changed = |change: fn(&mut Vec<Value>)| {
        let mut kept = kept.clone();
        change(kept["projects"].as_array_mut().unwrap());
        Sandbox::from_json(&kept.to_string())
    };
    assert!(changed(|_| {}).is_some());
    let foreign = changed(|all| all[0]["notifications"][0] = Value::from(2_000));
    assert!(foreign.is_none());
    assert!(changed(|all| all.rotate_left(1)).is_none());
    let empty = |count| {
        let one: Value = serde_json::from_str(r#"{"notifications":[],"deeds":[]}"#).unwrap();
        let mut kept = kept.clone();
        kept["projects"] = Value::from(vec![one; count]);
        Sandbox::from_json(&kept.to_string())
    };
    assert!(empty(MOST_PROJECTS - 1).is_some());
    assert!(empty(MOST_PROJECTS).is_none());
}

#[test]
fn what_was_kept_before_there_were_projects_is_read() {
    let kept = seeded().to_json();
    assert!(!kept.contains("\"projects\"") && !kept.contains("\"latencies\""));
    assert!(kept.starts_with("{\"version\":1,"));
    assert_eq!(Sandbox::from_json(&kept).unwrap().projects().len(), 1);
}

#[test]
fn thirty_thousand_rows_fit_into_a_browsers_storage() {
    let mut sandbox = filled(300, 100);
    let kept = sandbox.to_json();
    assert!(kept.len() < 250_000, "{}", kept.len());
    let last = sandbox.projects()[299].id.clone();
    assert_eq!(rows(&mut sandbox, &last).len(), 100);
}

#[test]
fn a_fault_can_be_of_one_project() {
    let mut sandbox = filled(5, 5);
    let ids: Vec<String> = sandbox.projects().into_iter().map(|it| it.id).collect();
    sandbox.push_fault(Fault {
        kind: FaultKind::Status(503),
        on: On::Any,
        project: Some(ids[1].clone()),
        retry_after_s: None,
        service: None,
        times: 2,
    });
    let list = "/v3/{id}/notifications/smn";
    let topics = "/v2/{id}/notifications/topics";
    assert_eq!(ask(&mut sandbox, Method::Get, list, &ids[0], None).0, 200);
    assert_eq!(ask(&mut sandbox, Method::Get, list, &ids[1], None).0, 503);
    assert_eq!(ask(&mut sandbox, Method::Get, list, &ids[2], None).0, 200);
    assert!(send(&mut sandbox, iam::auth_projects()).is_ok());
    assert_eq!(ask(&mut sandbox, Method::Get, topics, &ids[1], None).0, 503);
    assert_eq!(ask(&mut sandbox, Method::Get, topics, &ids[1], None).0, 200);

    let post = |sandbox: &mut Sandbox, body: &str| {
        ask(sandbox, Method::Post, "/sandbox/faults", "", Some(body))
    };
    let of = format!(r#"{{"fault":"401","project":"{}"}}"#, ids[3]);
    let (status, described) = post(&mut sandbox, &of);
    assert_eq!(status, 201);
    assert!(
        described.contains(&format!("\"project\":\"{}\"", ids[3])),
        "{described}"
    );
    let mut back = Sandbox::from_json(&sandbox.to_json()).unwrap();
    assert_eq!(ask(&mut back, Method::Get, list, &ids[2], None).0, 200);
    assert_eq!(ask(&mut back, Method::Get, list, &ids[3], None).0, 401);
    for wrong in [
        r#"{"fault":"401","project":null}"#,
        r#"{"fault":"401","project":3}"#,
    ] {
        assert_eq!(post(&mut sandbox, wrong).0, 400, "{wrong}");
    }
    assert!(
        !post(&mut sandbox, r#"{"fault":"401"}"#)
            .1
            .contains("project")
    );
}

#[test]
fn one_project_can_be_slow_until_that_is_over() {
    let mut sandbox = filled(5, 5);
    let ids: Vec<String> = sandbox.projects().into_iter().map(|it| it.id).collect();
    let delay = |sandbox: &mut Sandbox, id: &str| {
        let path = format!("/v3/{id}/notifications/smn");
        match sandbox.handle(&request(Service::Cts, Method::Get, &path, None), NOW) {
            Outcome::Answer { delay_ms, .. } | Outcome::Dropped { delay_ms } => delay_ms,
            Outcome::Silence => panic!("silence"),
        }
    };
    let control = |sandbox: &mut Sandbox, method, body: &str| {
        ask(sandbox, method, "/sandbox/latency", "", Some(body))
    };
    let one = format!(r#"{{"project":"{}","latency_ms":900}}"#, ids[1]);
    assert_eq!(control(&mut sandbox, Method::Post, &one).0, 204);
    for _ in 0..3 {
        assert_eq!(delay(&mut sandbox, &ids[0]), 0);
        assert_eq!(delay(&mut sandbox, &ids[1]), 900);
    }
    assert_eq!(
        control(&mut sandbox, Method::Post, r#"{"latency_ms":40}"#).0,
        204
    );
    let found: Vec<u32> = ids.iter().map(|id| delay(&mut sandbox, id)).collect();
    assert_eq!(found, [40, 900, 40, 40, 40]);
    let shown = control(&mut sandbox, Method::Get, "").1;
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["latency"].as_array().unwrap().len(), 2);
    // Setting it again replaces it; nothing else is slower than its fault says.
    let none = format!(r#"{{"project":"{}","latency_ms":0}}"#, ids[1]);
    assert_eq!(control(&mut sandbox, Method::Post, &none).0, 204);
    assert_eq!(delay(&mut sandbox, &ids[1]), 0);
    for (kind, wanted) in [(FaultKind::Slow, 2_040), (FaultKind::Drop, 40)] {
        sandbox.push_fault(Fault {
            kind,
            on: On::Any,
            project: None,
            retry_after_s: None,
            service: None,
            times: 1,
        });
        assert_eq!(delay(&mut sandbox, &ids[0]), wanted);
    }
    for wrong in [
        "{}".to_owned(),
        r#"{"latency_ms":-1}"#.to_owned(),
        r#"{"latency_ms":5,"project":null}"#.to_owned(),
        format!(r#"{{"latency_ms":{}}}"#, MOST_LATENCY_MS + 1),
    ] {
        assert_eq!(
            control(&mut sandbox, Method::Post, &wrong).0,
            400,
            "{wrong}"
        );
    }
    assert_eq!(control(&mut sandbox, Method::Delete, "").0, 204);
    assert!(ids.iter().all(|id| delay(&mut sandbox, id) == 0));
    assert!(sandbox.latencies().is_empty());
}

#[test]
fn projects_are_made_and_listed_by_request() {
    let mut sandbox = seeded();
    let post = |sandbox: &mut Sandbox, body: &str| {
        ask(sandbox, Method::Post, "/sandbox/projects", "", Some(body)).0
    };
    for wrong in [
        "",
        "{}",
        r#"{"count":3}"#,
        r#"{"notifications":3}"#,
        r#"{"count":-1,"notifications":1}"#,
    ] {
        assert_eq!(post(&mut sandbox, wrong), 400, "{wrong}");
    }
    assert_eq!(sandbox.projects().len(), 1);
    assert_eq!(
        post(&mut sandbox, r#"{"count":30,"notifications":100}"#),
        204
    );
    assert_eq!(sandbox.to_json(), filled(30, 100).to_json());
    let listed = read(&mut sandbox, "/sandbox/projects", "");
    let listed = listed["projects"].as_array().unwrap();
    assert_eq!(listed.len(), 30);
    for (row, project) in listed.iter().zip(sandbox.projects()) {
        assert_eq!(row["id"], project.id.as_str());
        assert_eq!(row["name"], project.name.as_str());
        assert_eq!(row["region"], project.region.as_str());
    }
    sandbox.reset(NOW);
    assert_eq!(sandbox.projects().len(), 1);
}

#[test]
fn iam_lists_the_projects_without_credentials() {
    let mut sandbox = filled(30, 1);
    let path = "/v3/auth/projects";
    let raw = answer(sandbox.handle(&request(Service::Iam, Method::Get, path, None), NOW));
    assert!(raw.body.contains("\"MOS\""), "{}", raw.body);
    let found = send(&mut sandbox, iam::auth_projects()).unwrap();
    let found: Vec<(String, String)> = found.into_iter().map(|it| (it.id, it.name)).collect();
    let projects = sandbox.projects().into_iter();
    assert_eq!(
        found,
        projects.map(|it| (it.id, it.name)).collect::<Vec<_>>()
    );
    let post = request(Service::Iam, Method::Post, path, None);
    assert_eq!(answer(sandbox.handle(&post, NOW)).status, 404);
}
