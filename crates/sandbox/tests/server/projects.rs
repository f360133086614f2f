//! Many projects: which credentials reach which.

use std::time::Instant;

use sandbox::{PROJECT_ID, REGION};
use serde_json::Value;
use wire::error::ErrorKind;
use wire::iam::{self, Project, TokenScope};

use crate::passwords::{exchange, password};
use crate::signatures::signed_get;
use crate::{body_of, control, send, start_checking, status};

const TOKEN: &str = "\r\nX-Auth-Token: sandbox-token";

/// A server with that many projects of five notifications each.
fn start_with(count: usize) -> (u16, Vec<Project>) {
    let port = start_checking();
    let body = format!(r#"{{"count":{count},"notifications":5}}"#);
    control(port, "projects", &body);
    let projects = exchange(port, &iam::auth_projects(), TOKEN).unwrap();
    assert_eq!(projects.len(), count);
    (port, projects)
}

fn get(port: u16, path: &str, headers: &str) -> (u16, String) {
    let answer = send(port, &format!("GET {path} HTTP/1.1{headers}"), "");
    (status(&answer), body_of(&answer).to_owned())
}

/// What each service says about a project.
fn reach(port: u16, id: &str, headers: &str) -> [u16; 4] {
    [
        format!("/v3/{id}/notifications/smn"),
        format!("/v3/{id}/traces"),
        format!("/v2/{id}/notifications/topics"),
        format!("/v2/{id}/fgs/functions"),
    ]
    .map(|path| get(port, &path, headers).0)
}

#[test]
fn the_projects_one_may_use_take_credentials() {
    let (port, projects) = start_with(30);
    assert_eq!(
        (projects[0].id.as_str(), projects[0].name.as_str()),
        (PROJECT_ID, REGION)
    );
    let error = exchange(port, &iam::auth_projects(), "").unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthorized);
    for project in &projects {
        let found = exchange(port, &iam::projects(&project.name), TOKEN).unwrap();
        assert_eq!(found, std::slice::from_ref(project));
    }
    let (status, body) = get(
        port,
        "/v3/auth/projects",
        &signed_get("/v3/auth/projects", None),
    );
    assert_eq!(status, 200, "{body}");
    let body: Value = serde_json::from_str(&body).unwrap();
    // IAM's own is among them.
    assert_eq!(body["projects"].as_array().unwrap().len(), 31);
    let (_, body) = get(port, "/v3/projects", TOKEN);
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body["projects"].as_array().unwrap().len(), 30);
}

#[test]
fn the_token_known_at_the_start_reaches_every_project() {
    let (port, projects) = start_with(8);
    for project in &projects {
        assert_eq!(reach(port, &project.id, TOKEN), [200; 4]);
    }
    assert_eq!(reach(port, "another", TOKEN), [403; 4]);
    control(port, "reset", "");
    assert_eq!(reach(port, &projects[1].id, TOKEN), [403; 4]);
    assert_eq!(reach(port, PROJECT_ID, TOKEN), [200; 4]);
}

#[test]
fn a_token_for_a_password_reaches_its_project_only() {
    let (port, projects) = start_with(8);
    let account = "a3f1c0de52b94d4fb4be60c27d791fbf";
    for (at, project) in projects.iter().enumerate() {
        let scope = if at % 2 == 0 {
            TokenScope::ProjectName(&project.name)
        } else {
            TokenScope::ProjectId(&project.id)
        };
        let call = password("sandbox-user", "sandbox-password", scope);
        let issued = exchange(port, &call, "").unwrap();
        assert_eq!(issued.project.as_ref(), Some(project));
        let header = format!("\r\nX-Auth-Token: {}", issued.token.expose());
        for other in &projects {
            let wanted = if other == project { 200 } else { 403 };
            assert_eq!(reach(port, &other.id, &header), [wanted; 4], "{other:?}");
        }
        let (refused, body) = get(
            port,
            &format!("/v3/{}/quotas", projects[(at + 1) % 8].id),
            &header,
        );
        assert_eq!(refused, 403);
        assert!(body.contains("CTS.0012"), "{body}");
        // What is of the account, and IAM itself.
        assert_eq!(
            get(port, &format!("/v3/{account}/resources"), &header).0,
            200
        );
        assert_eq!(
            exchange(port, &iam::auth_projects(), &header).unwrap(),
            projects
        );
    }
    for scope in [
        TokenScope::ProjectName("cn-north-4_nobody"),
        TokenScope::ProjectId(account),
    ] {
        let call = password("sandbox-user", "sandbox-password", scope);
        assert_eq!(
            exchange(port, &call, "").unwrap_err().kind,
            ErrorKind::NotFound
        );
    }
}

#[test]
fn access_keys_reach_every_project() {
    let (port, projects) = start_with(4);
    for project in &projects {
        let path = format!("/v3/{}/quotas", project.id);
        for named in [None, Some(project.id.as_str())] {
            let (status, body) = get(port, &path, &signed_get(&path, named));
            assert_eq!(status, 200, "{body}");
        }
    }
    // The header must name the project of the path, and one that exists.
    let path = format!("/v3/{}/quotas", projects[1].id);
    for wrong in [PROJECT_ID, projects[2].id.as_str(), "another"] {
        let (status, body) = get(port, &path, &signed_get(&path, Some(wrong)));
        assert_eq!(status, 403, "{wrong}");
        assert!(body.contains("CTS.0012"), "{body}");
    }
}

#[test]
fn one_slow_project_keeps_no_other_waiting() {
    let (port, projects) = start_with(3);
    let body = format!(r#"{{"project":"{}","latency_ms":400}}"#, projects[1].id);
    control(port, "latency", &body);
    let time = |id: &str| {
        let start = Instant::now();
        assert_eq!(get(port, &format!("/v3/{id}/quotas"), TOKEN).0, 200);
        start.elapsed().as_millis()
    };
    assert!(time(&projects[1].id) >= 400);
    let others = std::thread::scope(|scope| {
        let slow = scope.spawn(|| time(&projects[1].id));
        let others = [time(&projects[0].id), time(&projects[2].id)];
        assert!(slow.join().unwrap() >= 400);
        others
    });
    assert!(others.iter().all(|ms| *ms < 400), "{others:?}");
}
