//! What notifications can be sent to: topics and functions, page by page.

use domain::cts::Listening;
use sandbox::{PROJECT_ID, REGION};
use wire::error::ErrorKind;
use wire::functions;
use wire::http::{Method, Service};
use wire::notifications::{self, Kind};
use wire::smn;

use super::{NOW, answer, request, seeded, send};

fn all_topics(size: u32) -> Vec<String> {
    let mut sandbox = seeded();
    let mut all = Vec::new();
    loop {
        let offset = u32::try_from(all.len()).unwrap();
        let page = send(&mut sandbox, smn::topics(PROJECT_ID, offset, size)).unwrap();
        assert_eq!(page.total, Some(11));
        if page.topics.is_empty() {
            return all;
        }
        assert!(page.topics.len() <= size as usize);
        all.extend(page.topics.into_iter().map(|topic| topic.urn));
    }
}

fn all_functions(size: u32) -> Vec<String> {
    let mut sandbox = seeded();
    let mut all = Vec::new();
    let mut marker = None;
    loop {
        let call = functions::list(PROJECT_ID, marker.as_deref(), size);
        let page = send(&mut sandbox, call).unwrap();
        all.extend(page.functions.into_iter().map(|function| function.urn));
        marker = page.next_marker;
        if marker.is_none() {
            return all;
        }
    }
}

#[test]
fn pages_of_any_size_hold_the_same() {
    let (topics, functions) = (all_topics(100), all_functions(400));
    assert_eq!((topics.len(), functions.len()), (11, 3));
    for size in [1, 2, 3, 5, 11] {
        assert_eq!(all_topics(size), topics);
        assert_eq!(all_functions(size), functions);
    }
}

#[test]
fn every_topic_of_the_demonstration_can_be_chosen() {
    let mut sandbox = seeded();
    sandbox.fill_notifications(100);
    let mut used = Vec::new();
    for mut each in [seeded(), sandbox] {
        for kind in Kind::ALL {
            let list = send(&mut each, notifications::list(PROJECT_ID, kind, None)).unwrap();
            used.extend(list.topics().flatten().map(str::to_owned));
        }
    }
    let offered = [all_topics(100), all_functions(400)].concat();
    // The sample of the API document has a placeholder where the region belongs.
    used.retain(|urn| urn.contains(REGION));
    assert!(!used.is_empty());
    for urn in used {
        assert!(offered.contains(&urn), "{urn}");
    }
}

#[test]
fn topics_have_subscribers_of_all_kinds() {
    let mut sandbox = seeded();
    let mut found = Vec::new();
    for urn in all_topics(100) {
        let call = smn::subscriptions(PROJECT_ID, &urn, 0, 100);
        let page = send(&mut sandbox, call).unwrap();
        assert_eq!(page.total, u32::try_from(page.subscriptions.len()).ok());
        found.push(Listening::of(&page.subscriptions, true));
    }
    let count = |wanted: Listening| found.iter().filter(|one| **one == wanted).count();
    assert_eq!(count(Listening::Confirmed), 7);
    assert_eq!(count(Listening::Unconfirmed), 1);
    assert_eq!(count(Listening::None), 2);
    assert_eq!(count(Listening::Unknown), 1);
    let on_call = format!("urn:smn:{REGION}:{PROJECT_ID}:on-call");
    let second = send(&mut sandbox, smn::subscriptions(PROJECT_ID, &on_call, 1, 1)).unwrap();
    assert_eq!(second.total, Some(2));
    assert_eq!(second.subscriptions[0].endpoint, "o•••@example.com");
}

#[test]
fn a_topic_that_does_not_exist_is_said_to_be_missing() {
    let mut sandbox = seeded();
    let mut asked = |urn: &str| {
        let call = smn::subscriptions(PROJECT_ID, urn, 0, 1);
        let error = send(&mut sandbox, call).unwrap_err();
        let is_missing = smn::is_missing_topic(&error, PROJECT_ID, urn);
        (error.status, error.code, is_missing)
    };
    let gone = format!("urn:smn:{REGION}:{PROJECT_ID}:gone");
    let code = |code: &str| Some(code.to_owned());
    assert_eq!(asked(&gone), (Some(404), code("SMN.0006"), true));
    let odd = "urn:smn:{regionid}:p:gone";
    assert_eq!(asked(odd), (Some(400), code("SMN.0005"), false));
}

#[test]
fn wrong_pages_paths_and_projects_are_refused() {
    let mut sandbox = seeded();
    for (service, method, path, status) in [
        (Service::Smn, Method::Get, "/topics?limit=0", 400),
        (Service::Smn, Method::Get, "/topics?limit=101", 400),
        (Service::Smn, Method::Get, "/topics?offset=-1", 400),
        (Service::Smn, Method::Post, "/topics", 404),
        (Service::Smn, Method::Get, "/subscriptions", 404),
        (Service::Smn, Method::Get, "/topics/urn", 404),
        (Service::Smn, Method::Get, "/topics/urn/subscribers", 404),
        (Service::FunctionGraph, Method::Get, "?maxitems=401", 400),
        (Service::FunctionGraph, Method::Get, "?marker=x", 400),
        (Service::FunctionGraph, Method::Get, "/one", 404),
        (Service::Iam, Method::Get, "/projects", 404),
    ] {
        let path = match service {
            Service::Smn => format!("/v2/{PROJECT_ID}/notifications{path}"),
            Service::Iam => format!("/v3{path}"),
            _ => format!("/v2/{PROJECT_ID}/fgs/functions{path}"),
        };
        let found = answer(sandbox.handle(&request(service, method, &path, None), NOW));
        assert_eq!(found.status, status, "{path}");
    }
    let error = send(&mut sandbox, smn::topics("another", 0, 10)).unwrap_err();
    assert_eq!(
        (error.kind, error.code.as_deref()),
        (ErrorKind::Forbidden, Some("CTS.0012"))
    );
    let far = send(&mut sandbox, smn::topics(PROJECT_ID, u32::MAX, 10)).unwrap();
    assert_eq!(far.topics, []);
}
