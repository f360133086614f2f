//! Connections made of the projects of an account, and labels.

use std::collections::BTreeMap;

use messages::{page, verbatim};
use screen::connection::Connection;
use screen::connection::file::{additions, read, read_stored, write};
use screen::connection::labels;
use screen::connection::projects::{ProjectOutcome, choices, region_of};
use wire::iam::Project;

fn project(id: &str, name: &str) -> Project {
    Project {
        id: id.to_owned(),
        name: name.to_owned(),
    }
}

/// A connection with that endpoint, region and further members.
fn template(base_url: &str, region: &str, more: &str) -> Connection {
    let text = format!(
        r#"{{"version":1,"connections":[{{"label":"home","cts":{{
            "base_url":"{base_url}","project_id":"home-project","region":"{region}",
            "auth":"access-key"{more}}}}}]}}"#
    );
    read(&text, &|at| format!("t{at}")).unwrap().remove(0)
}

fn outcomes(projects: &[Project], template: &Connection) -> Vec<ProjectOutcome> {
    let existing = [template.clone()];
    let none = BTreeMap::new();
    let all = choices(
        projects,
        (template, "home-project"),
        &existing,
        "acme",
        &none,
        &|at| format!("n{at}"),
    );
    all.into_iter().map(|choice| choice.outcome).collect()
}

#[test]
fn a_project_of_another_region_gets_the_endpoints_of_that_region() {
    let home = template(
        "https://cts.eu-west-101.myhuaweicloud.eu",
        "eu-west-101",
        r#","smn":"https://smn.example.com","iam":"https://iam.example.com""#,
    );
    let found = outcomes(
        &[
            project("a", "eu-west-101_payments"),
            project("b", "ap-southeast-3"),
            project("c", "moon-1"),
            project("home-project", "eu-west-101"),
        ],
        &home,
    );
    let same = found[0].connection().unwrap();
    let same = same.cts().unwrap();
    assert_eq!(
        same.base_url.as_str(),
        "https://cts.eu-west-101.myhuaweicloud.eu"
    );
    // What somebody entered for the region holds for its sub-projects.
    assert_eq!(
        same.smn.as_ref().unwrap().as_str(),
        "https://smn.example.com"
    );
    let other = found[1].connection().unwrap();
    assert_eq!(other.account, "acme");
    let other = other.cts().unwrap();
    assert_eq!(
        other.base_url.as_str(),
        "https://cts.ap-southeast-3.myhuaweicloud.com"
    );
    assert_eq!(
        (other.project_id.as_str(), other.region.as_str()),
        ("b", "ap-southeast-3")
    );
    assert_eq!((&other.smn, &other.iam), (&None, &None));
    assert_eq!(found[2], ProjectOutcome::NoEndpoint);
    assert_eq!(found[3], ProjectOutcome::Known(verbatim("home")));
}

#[test]
fn what_is_known_has_the_name_it_has_on_the_screen() {
    let found = outcomes(&[project("home-project", "eu-de")], &Connection::sandbox());
    // The sandbox is called what each language calls it.
    assert_eq!(found[0], ProjectOutcome::Known(page::SANDBOX));
}

#[test]
fn a_proxy_is_kept_and_that_is_said_where_the_region_is_another_one() {
    let proxy = template("/proxy/cts", "eu-west-101", "");
    let found = outcomes(
        &[
            project("a", "eu-west-101_x"),
            project("b", "ap-southeast-3"),
        ],
        &proxy,
    );
    assert!(matches!(found[0], ProjectOutcome::New(_)));
    let ProjectOutcome::SameEndpoint(kept) = &found[1] else {
        panic!("{:?}", found[1]);
    };
    assert_eq!(kept.cts().unwrap().base_url.as_str(), "/proxy/cts");
    assert!(found[1].words().is_some());
}

#[test]
fn names_are_different_even_where_projects_share_one() {
    let home = template(
        "https://cts.eu-west-101.myhuaweicloud.eu",
        "eu-west-101",
        "",
    );
    let found = outcomes(
        &[
            project("0123456789", "eu-west-101_x"),
            project("0123456700", "eu-west-101_x"),
            project("0123456701", "eu-west-101_x"),
        ],
        &home,
    );
    let names: Vec<&str> = found
        .iter()
        .map(|one| one.connection().unwrap().label.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "eu-west-101_x",
            "eu-west-101_x (01234567)",
            "eu-west-101_x (0123456701)"
        ]
    );
}

#[test]
fn the_sandbox_has_projects_as_well() {
    let found = outcomes(
        &[
            project("p2", "eu-west-101_web"),
            project("home-project", "eu-west-101"),
        ],
        &Connection::sandbox(),
    );
    assert!(matches!(found[1], ProjectOutcome::Known(_)));
    let connection = found[0].connection().unwrap();
    let project = connection.sandbox_project().unwrap();
    assert_eq!(
        (project.id.as_str(), project.region.as_str()),
        ("p2", "eu-west-101")
    );
    assert!(connection.has_notifications() && !connection.has_connectors());
}

#[test]
fn the_sandbox_has_connectors_beside_the_project_that_is_called_like_its_region() {
    let found = outcomes(&[project("p3", "af-south-1")], &Connection::sandbox());
    let connection = found[0].connection().unwrap();
    assert!(connection.has_connectors());
    assert_eq!(connection.connector_api().collection, "/p3/snsconnectors");
    let text = write(std::slice::from_ref(connection));
    let again = read_stored(&text).unwrap();
    assert_eq!(again.first(), Some(connection));
}

#[test]
fn a_region_is_what_comes_before_the_sub_project() {
    assert_eq!(region_of("eu-de_my_project"), "eu-de");
    assert_eq!(region_of("eu-de"), "eu-de");
}

#[test]
fn a_workspace_is_written_and_read_without_loss() {
    let mut connections: Vec<Connection> = outcomes(
        &[
            project("a", "eu-west-101_x"),
            project("b", "ap-southeast-3"),
        ],
        &template(
            "https://cts.eu-west-101.myhuaweicloud.eu",
            "eu-west-101",
            "",
        ),
    )
    .iter()
    .map(|one| one.connection().unwrap().clone())
    .collect();
    connections[0].labels = labels::read("env=prod, team=network").unwrap();
    let sandbox = outcomes(&[project("p2", "eu-west-101_web")], &Connection::sandbox());
    connections.push(sandbox[0].connection().unwrap().clone());
    let again = read(&write(&connections), &|at| connections[at].id.clone()).unwrap();
    assert_eq!(again, connections);
    assert!(additions(&connections, again).is_empty());
}

#[test]
fn labels_are_read_as_they_are_written() {
    let all = labels::read(" env = prod ;team=network\n\nowner=a b,").unwrap();
    assert_eq!(labels::write(&all), "env=prod, owner=a b, team=network");
    assert_eq!(labels::read(&labels::write(&all)), Ok(all));
    assert_eq!(labels::read(" , \n"), Ok(BTreeMap::new()));
    let long = format!("a={}", "b".repeat(64));
    for wrong in ["env", "=prod", "a=b=c", "a=1, a=2", &long] {
        assert!(labels::read(wrong).is_err(), "{wrong}");
    }
    // A value may be empty: that a connection has none of it is worth saying.
    assert_eq!(labels::read("env=").unwrap()["env"], "");
}

#[test]
fn a_file_with_bad_labels_says_so() {
    let text = |labels: &str, more: &str| {
        format!(
            r#"{{"version":1,"connections":[{{"label":"x","labels":{labels}{more},
                "cts":{{"base_url":"/p","project_id":"p"}}}}]}}"#
        )
    };
    let read = |text: &str| read(text, &|_| String::new());
    assert!(read(&text(r#"{"env":"prod"}"#, "")).is_ok());
    assert!(read(&text("null", r#","account":null"#)).is_ok());
    for wrong in [
        r#"{"":"x"}"#,
        r#"{"a=b":"x"}"#,
        r#"{"a":" x"}"#,
        r#"["env"]"#,
    ] {
        assert!(read(&text(wrong, "")).is_err(), "{wrong}");
    }
    let sandbox = r#","sandbox":{"project_id":"p","region":"r"}"#;
    assert!(read(&text("{}", sandbox)).is_err());
}

#[test]
fn projects_are_found_by_words_of_their_name_and_id() {
    let home = template("https://cts.eu-de.otc.t-systems.com", "eu-de", "");
    let (existing, none) = ([home.clone()], BTreeMap::new());
    let projects = [
        project("0a1b", "eu-de_payments"),
        project("0c2d", "eu-de_Zürich"),
        project("0e3f", "eu-nl_payments"),
    ];
    let all = choices(
        &projects,
        (&home, "home-project"),
        &existing,
        "",
        &none,
        &|at| format!("n{at}"),
    );
    let found = |search: &str| -> Vec<&str> {
        let found = all.iter().filter(|choice| choice.is_found(search));
        found.map(|choice| choice.project.id.as_str()).collect()
    };
    assert_eq!(found(""), ["0a1b", "0c2d", "0e3f"]);
    assert_eq!(found(" Payments  eu-de "), ["0a1b"]);
    assert_eq!(found("ZÜRICH"), ["0c2d"]);
    assert_eq!(found("0E3"), ["0e3f"]);
    assert!(found("payments zürich").is_empty());
}
