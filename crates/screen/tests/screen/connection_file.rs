//! Connections in storage, in files, and in a site's `config.json`.

use screen::connection::auth::{CtsAuth, NsAuth};
use screen::connection::config::SiteConfig;
use screen::connection::file::{additions, read, read_stored, write};
use screen::connection::form::{ConnectionForm, check};
use screen::connection::{Connection, System};
use wire::connectors::ConnectorApi;
use wire::http::{Method, Service};

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

fn connection(label: &str, id: &str) -> Connection {
    let form = ConnectionForm {
        label: label.to_owned(),
        use_network_security: true,
        ns_base_url: "https://network.us-1.cloudone.trendmicro.com/api".to_owned(),
        ns_api: ConnectorApi {
            update_method: Method::Patch,
            ..ConnectorApi::below_notifications()
        },
        ns_auth: NsAuth::LegacyKey,
        use_cts: true,
        cts_base_url: "/proxy/cts".to_owned(),
        cts_auth: CtsAuth::AccessKey,
        upstream: "https://cts.eu-west-101.myhuaweicloud.eu".to_owned(),
        iam: "/proxy/iam".to_owned(),
        smn: "https://smn.eu-west-101.myhuaweicloud.eu".to_owned(),
        functions: "https://functiongraph.eu-west-101.myhuaweicloud.com".to_owned(),
        project_id: PROJECT.to_owned(),
        region: "eu-west-101".to_owned(),
        read_only: true,
        ..ConnectionForm::default()
    };
    check(&form, id, &[]).valid.unwrap()
}

fn only_cts(label: &str, id: &str) -> Connection {
    let full = connection(label, id);
    Connection {
        system: System::Real {
            network_security: None,
            cts: full.cts().cloned().map(Box::new),
        },
        ..full
    }
}

fn numbered(at: usize) -> String {
    format!("n{at}")
}

#[test]
fn what_is_written_is_read_again() {
    let all = vec![connection("A", "n0"), only_cts("B", "n1")];
    assert_eq!(read_stored(&write(&all)), Some(all.clone()));
    assert_eq!(read(&write(&all), &numbered), Ok(all));
    assert_eq!(read(&write(&[]), &numbered), Ok(Vec::new()));
}

#[test]
fn a_damaged_connection_in_storage_does_not_take_the_others_along() {
    let all = vec![connection("A", "a"), only_cts("B", "b")];
    for (sound, damaged) in [
        ("PATCH", "DELETE"),
        ("/test", "/../test"),
        ("https://network", "http://network"),
        ("legacy-key", "no-key"),
    ] {
        let text = write(&all).replacen(sound, damaged, 1);
        assert_eq!(read_stored(&text), Some(vec![all[1].clone()]), "{damaged}");
    }
    for garbage in [
        "",
        "null",
        "[]",
        "{}",
        "{\"version\":1}",
        "{\"version\":9,\"connections\":[]}",
    ] {
        assert_eq!(read_stored(garbage), None, "{garbage}");
    }
}

#[test]
fn a_short_file_is_enough() {
    let text = format!(
        r#"{{"connections": [{{"label": "Europe",
            "network_security": {{"base_url": "https://network.de-1.cloudone.trendmicro.com/api"}},
            "cts": {{"base_url": "https://cts.eu-west-101.myhuaweicloud.eu", "project_id": "{PROJECT}"}}}}]}}"#
    );
    let all = read(&text, &numbered).unwrap();
    let [europe] = &all[..] else {
        panic!("{all:?}")
    };
    assert_eq!(
        (europe.label.as_str(), europe.id.as_str()),
        ("Europe", "n0")
    );
    assert!(!europe.read_only && !europe.provided);
    assert_eq!(
        europe.network_security().unwrap().api,
        ConnectorApi::default()
    );
    assert_eq!(europe.cts().unwrap().auth, CtsAuth::Token);
}

#[test]
fn mistakes_are_named_with_their_place() {
    let ns = r#""network_security": {"base_url": "https://a.example/api"}"#;
    let table = [
        ("{\n \"connections\": [,]}".to_owned(), "line 2, column 18", "The text isn’t valid JSON."),
        ("[]".to_owned(), "line 1, column 1", "Expected an object."),
        ("{\"connections\": {}}".to_owned(), "connections", "Expected an array."),
        ("{\"version\": 2}".to_owned(), "version", "The console reads only version 1."),
        ("{\"connections\": [1]}".to_owned(), "connections[0]", "Expected an object."),
        (
            format!("{{\"connections\": [{{{ns}}}]}}"),
            "connections[0].label",
            "The property is required.",
        ),
        (
            format!("{{\"connections\": [{{\"label\": \" \", {ns}}}]}}"),
            "connections[0].label",
            "Enter a name.",
        ),
        (
            "{\"connections\": [{\"label\": \"A\"}]}".to_owned(),
            "connections[0].label",
            "The connection has neither network_security nor cts.",
        ),
        (
            format!("{{\"connections\": [{{\"label\": \"A\", {ns}}}, {{\"label\": \"A\", {ns}}}]}}"),
            "connections[1].label",
            "An earlier connection has the same name.",
        ),
        (
            format!("{{\"connections\": [{{\"label\": \"A\", {ns}, \"readonly\": true}}]}}"),
            "connections[0].readonly",
            "Unknown property. Known: id, label, account, labels, network_security, cts, sandbox, and read_only.",
        ),
        (
            format!("{{\"connections\": [{{\"label\": \"A\", {ns}, \"read_only\": \"yes\"}}]}}"),
            "connections[0].read_only",
            "Expected true or false.",
        ),
        (
            "{\"connections\": [{\"label\": \"A\", \"cts\": {\"base_url\": \"ftp://x\", \"project_id\": \"p\"}}]}".to_owned(),
            "connections[0].cts.base_url",
            "“ftp” isn’t a way to reach a service. Use https.",
        ),
        (
            "{\"connections\": [{\"label\": \"A\", \"cts\": {\"base_url\": \"/p\", \"project_id\": 5}}]}".to_owned(),
            "connections[0].cts.project_id",
            "Expected a string.",
        ),
        (
            "{\"connections\": [{\"label\": \"A\", \"cts\": {\"base_url\": \"/p\", \"project_id\": \"p\", \"token\": \"x\"}}]}".to_owned(),
            "connections[0].cts.token",
            "Credentials don’t belong here: everyone who opens the file could read them.",
        ),
        (
            "{\"connections\": [{\"label\": \"A\", \"cts\": {\"base_url\": \"/p\", \"project_id\": \"p\", \"auth\": \"magic\"}}]}".to_owned(),
            "connections[0].cts.auth",
            "Expected token, password, access-key, or proxy.",
        ),
        ("{\"version\": true}".to_owned(), "version", "The console reads only version 1."),
        (
            "{\"connections\": [{\"label\": \"A\", \"cts\": {\"base_url\": \"/p\", \"project_id\": \"p\", \"auth\": 1}}]}".to_owned(),
            "connections[0].cts.auth",
            "Unexpected value.",
        ),
    ];
    for (text, place, message) in table {
        let error = read(&text, &numbered).unwrap_err();
        assert_eq!(
            (&*error.place.to_string(), &*error.message.to_string()),
            (place, message),
            "{text}"
        );
        // The same file is no configuration either.
        assert_eq!(SiteConfig::parse(&text).unwrap_err().place, place, "{text}");
        assert_eq!(SiteConfig::parse_valid(&text), None, "{text}");
    }
}

#[test]
fn a_site_without_decisions_leaves_everything_open() {
    for text in ["", " \n", "{}", "{\"version\": 1}"] {
        assert_eq!(SiteConfig::parse(text), Ok(SiteConfig::default()), "{text}");
        let valid = SiteConfig::parse_valid(text);
        assert_eq!(valid, Some(SiteConfig::default()), "{text}");
    }
    assert!(SiteConfig::default().sandbox && SiteConfig::default().own_connections);
}

#[test]
fn a_site_provides_connections_and_takes_rights() {
    let text = write(&[connection("A", "x")]).replacen(
        "\"version\"",
        "\"sandbox\": false, \"read_only\": true, \"own_connections\": false, \"version\"",
        1,
    );
    let config = SiteConfig::parse(&text).unwrap();
    assert_eq!(SiteConfig::parse_valid(&text).as_ref(), Some(&config));
    assert!(config.read_only && !config.sandbox && !config.own_connections);
    let [provided] = &config.connections[..] else {
        panic!("{config:?}")
    };
    assert_eq!(provided.id, "site-0");
    assert!(provided.provided);

    let error = SiteConfig::parse("{\"sandbox\": false, \"own_connections\": false}").unwrap_err();
    assert_eq!(error.place, "connections");
    let error = SiteConfig::parse("{\"own_conections\": false}").unwrap_err();
    assert_eq!(
        error.message,
        "Unknown property. Known: version, connections, read_only, sandbox, and own_connections."
    );
}

#[test]
fn what_is_there_already_is_not_imported_twice() {
    let here = vec![connection("A", "a"), only_cts("B", "b")];
    assert_eq!(additions(&here, here.clone()), []);
    let other = only_cts("A", "c");
    let added = additions(
        &here,
        vec![other.clone(), connection("A", "d"), connection("C", "e")],
    );
    let labels: Vec<&str> = added.iter().map(|c| c.label.as_str()).collect();
    assert_eq!(labels, ["A (2)", "C"]);
    assert_eq!(added[0].system, other.system);
    // A second import of the renamed one is known by then.
    let all: Vec<Connection> = here.into_iter().chain(added.clone()).collect();
    assert_eq!(additions(&all, added), []);
}

#[test]
fn the_shipped_examples_of_a_configuration_read_well() {
    let site = |name: &str| {
        let path = [env!("CARGO_MANIFEST_DIR"), "/../../deploy/", name].concat();
        SiteConfig::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    assert_eq!(site("config.json"), SiteConfig::default());

    let own = site("config.example.json");
    let [production, to_look_at] = &own.connections[..] else {
        panic!("{own:?}")
    };
    assert!(!own.sandbox && !own.own_connections);
    assert!(!production.read_only && to_look_at.read_only);
    assert_eq!(production.cts().unwrap().auth, CtsAuth::AccessKey);

    let added = site("config.with-credentials.example.json");
    let [production] = &added.connections[..] else {
        panic!("{added:?}")
    };
    assert_eq!(production.network_security().unwrap().auth, NsAuth::Proxy);
    assert_eq!(production.cts().unwrap().auth, CtsAuth::Proxy);

    for connection in own.connections.iter().chain(&added.connections) {
        // Every service is behind the proxy: nothing else is in the policy.
        for service in [Service::Cts, Service::Smn, Service::FunctionGraph] {
            let base = connection.base_of(service);
            assert!(base.starts_with("/console/proxy/"), "{base}");
        }
    }
}
