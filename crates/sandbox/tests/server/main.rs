//! The server over real connections.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod access;
mod passwords;
mod projects;
mod signatures;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use sandbox::PROJECT_ID;
use sandbox::server::{Cors, Credentials, Server};

/// A server of its own for each test, which asks nobody who they are.
fn start(cors: Cors) -> u16 {
    started(Server::bind(0, cors, Credentials::Any).unwrap())
}

/// One that checks credentials.
fn start_checking() -> u16 {
    started(Server::bind(0, Cors::On, Credentials::Check).unwrap())
}

fn started(server: Server) -> u16 {
    let port = server.port().unwrap();
    thread::spawn(move || server.run().unwrap());
    port
}

/// Uses one of the sandbox's own paths; the answer is 204.
fn control(port: u16, path: &str, body: &str) {
    let answer = send(port, &format!("POST /sandbox/{path} HTTP/1.1"), body);
    assert_eq!(status(&answer), 204, "{path}: {answer}");
}

fn status(answer: &str) -> u16 {
    let word = answer.split(' ').nth(1);
    word.and_then(|word| word.parse().ok())
        .unwrap_or_else(|| panic!("no status: {answer}"))
}

/// The first header of that name, in any case.
fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let head = answer.split("\r\n\r\n").next()?;
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    lines
        .filter(|(given, _)| given.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
        .next()
}

fn body_of(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

fn send(port: u16, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let length = body.len();
    let request =
        format!("{head}\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    answer
}

#[test]
fn serves_both_services_below_their_paths() {
    let port = start(Cors::On);
    let answer = send(
        port,
        "GET /api/snsconnectors HTTP/1.1\r\nAPI-Version: v1",
        "",
    );
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(
        answer.contains("\"notificationType\":\"appliancehealth\""),
        "{answer}"
    );
    let answer = send(
        port,
        &format!("GET /v3/{PROJECT_ID}/notifications/fun HTTP/1.1"),
        "",
    );
    assert!(answer.contains("tracker_tampering"), "{answer}");
    let answer = send(port, "GET /api/snsconnectors HTTP/1.1", "");
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(send(port, "GET /apix HTTP/1.1", "").starts_with("HTTP/1.1 404 "));
    assert!(send(port, "TRACE /api/snsconnectors HTTP/1.1", "").starts_with("HTTP/1.1 405 "));
    assert!(send(port, "nonsense", "").starts_with("HTTP/1.1 400 "));
}

#[test]
fn decodes_the_query_and_keeps_what_was_written() {
    let port = start(Cors::On);
    let body = r#"{"notification_name":"告警_1","operation_type":"complete"}"#;
    let answer = send(
        port,
        &format!("POST /v3/{PROJECT_ID}/notifications HTTP/1.1"),
        body,
    );
    assert!(answer.starts_with("HTTP/1.1 201 Created\r\n"), "{answer}");
    let path = format!("/v3/{PROJECT_ID}/notifications/smn?notification_name=%E5%91%8A%E8%AD%A6_1");
    assert!(send(port, &format!("GET {path} HTTP/1.1"), "").contains("告警_1"));
    for separator in [",", "%2C"] {
        let path = format!("/v3/{PROJECT_ID}/notifications?notification_id=a{separator}b");
        assert!(send(port, &format!("DELETE {path} HTTP/1.1"), "").contains("CTS.0403"));
    }
    let both = "0b98e1c2-2fd6-4e33-a355-f9e12eaab88a%2C6d4a09bb-aa8e-40db-9e87-0d5e203823a8";
    let path = format!("/v3/{PROJECT_ID}/notifications?notification_id={both}");
    assert!(
        send(port, &format!("DELETE {path} HTTP/1.1"), "")
            .starts_with("HTTP/1.1 204 No Content\r\n")
    );
}

#[test]
fn allows_other_origins_only_while_cors_is_on() {
    let port = start(Cors::On);
    let preflight = "OPTIONS /api/snsconnectors HTTP/1.1\r\nOrigin: http://a\r\n\
                     Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: authorization,api-version";
    let answer = send(port, preflight, "");
    assert!(answer.starts_with("HTTP/1.1 204 "), "{answer}");
    assert_eq!(
        header(&answer, "Access-Control-Allow-Headers"),
        Some("authorization,api-version")
    );
    let list = "GET /api/snsconnectors HTTP/1.1\r\napi-version: v1";
    let everyone = |answer: String| header(&answer, "Access-Control-Allow-Origin") == Some("*");
    assert!(everyone(send(port, list, "")));

    assert!(
        send(port, "POST /sandbox/cors HTTP/1.1", r#"{"mode":"off"}"#).starts_with("HTTP/1.1 204 ")
    );
    assert!(send(port, preflight, "").starts_with("HTTP/1.1 405 "));
    let answer = send(port, list, "");
    assert!(
        answer.starts_with("HTTP/1.1 200 ")
            && header(&answer, "Access-Control-Allow-Origin").is_none(),
        "{answer}"
    );

    assert!(
        send(port, "POST /sandbox/cors HTTP/1.1", r#"{"mode":"on"}"#).starts_with("HTTP/1.1 204 ")
    );
    assert!(everyone(send(port, list, "")));
    assert!(send(port, "POST /sandbox/cors HTTP/1.1", "{}").starts_with("HTTP/1.1 400 "));
}

#[test]
fn headers_can_be_kept_from_pages() {
    let port = start(Cors::On);
    let list = "GET /api/snsconnectors HTTP/1.1\r\napi-version: v1";
    let exposed = |answer: &str| {
        assert_eq!(header(answer, "Access-Control-Allow-Origin"), Some("*"));
        header(answer, "Access-Control-Expose-Headers").map(str::to_owned)
    };
    assert_eq!(
        exposed(&send(port, list, "")).as_deref(),
        Some("Retry-After, X-Request-Id, X-Subject-Token, Date")
    );
    control(port, "cors", r#"{"mode":"unexposed"}"#);
    assert_eq!(exposed(&send(port, list, "")), None);
}

#[test]
fn every_answer_has_a_date_and_an_id_of_its_own() {
    let port = start(Cors::Off);
    let unknown = "GET /v3/p/nothing HTTP/1.1";
    let mut ids = Vec::new();
    for head in [
        "GET /api/snsconnectors HTTP/1.1",
        "GET /nowhere HTTP/1.1",
        "OPTIONS /api HTTP/1.1",
        "GET /sandbox/faults HTTP/1.1",
        unknown,
    ] {
        let answer = send(port, head, "");
        let date = header(&answer, "Date").unwrap_or_default();
        assert!(date.len() == 29 && date.ends_with(" GMT"), "{answer}");
        ids.push(header(&answer, "X-Request-Id").expect(head).to_owned());
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
    let gateway = format!("GET /v3/{PROJECT_ID}/nothing HTTP/1.1");
    let answer = send(port, &gateway, "");
    let id = header(&answer, "X-Request-Id").unwrap();
    assert!(
        body_of(&answer).contains(&format!("\"request_id\":\"{id}\"")),
        "{answer}"
    );
}

#[test]
fn the_clock_can_be_put_wrong() {
    let port = start(Cors::Off);
    let date = || {
        let answer = send(port, "GET /sandbox/faults HTTP/1.1", "");
        header(&answer, "Date").unwrap().to_owned()
    };
    control(port, "clock", r#"{"offset_s":-3153600000}"#);
    assert!(date().contains(" 19"), "{}", date());
    for refused in ["{}", r#"{"offset_s":"1"}"#, r#"{"offset_s":99999999999}"#] {
        let answer = send(port, "POST /sandbox/clock HTTP/1.1", refused);
        assert_eq!(status(&answer), 400, "{refused}");
    }
    control(port, "reset", "");
    assert!(date().contains(" 20"), "{}", date());
}

#[test]
fn serves_topics_and_functions() {
    let port = start(Cors::Off);
    let topics = format!("GET /v2/{PROJECT_ID}/notifications/topics?limit=1 HTTP/1.1");
    assert!(send(port, &topics, "").contains("\"topic_count\":11"));
    let functions = format!("GET /v2/{PROJECT_ID}/fgs/functions HTTP/1.1");
    assert!(send(port, &functions, "").contains("audit-function:latest"));
}

#[test]
fn breaks_the_connection_and_keeps_silent_on_demand() {
    let port = start(Cors::Off);
    let fault = r#"{"on":"list","service":"cts","fault":"drop"}"#;
    assert!(send(port, "POST /sandbox/faults HTTP/1.1", fault).starts_with("HTTP/1.1 201 "));
    let list = format!("GET /v3/{PROJECT_ID}/notifications/smn HTTP/1.1");
    assert_eq!(send(port, &list, ""), "");
    assert!(send(port, &list, "").starts_with("HTTP/1.1 200 "));

    send(
        port,
        "POST /sandbox/faults HTTP/1.1",
        r#"{"fault":"silence"}"#,
    );
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "{list}\r\n\r\n").unwrap();
    stream
        .set_read_timeout(Some(Duration::from_millis(300)))
        .unwrap();
    let error = stream.read(&mut [0; 1]).expect_err("silence");
    assert!(
        matches!(
            error.kind(),
            std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
        ),
        "{error}"
    );
}

#[test]
fn says_so_when_the_port_is_taken() {
    let server = Server::bind(0, Cors::On, Credentials::Any).unwrap();
    let error =
        Server::bind(server.port().unwrap(), Cors::On, Credentials::Any).expect_err("taken");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}
