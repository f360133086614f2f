//! The server over real connections.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use sandbox::PROJECT_ID;
use sandbox::server::Server;

/// A server of its own for each test.
fn start(cors: bool) -> u16 {
    let server = Server::bind(0, cors).unwrap();
    let port = server.port().unwrap();
    thread::spawn(move || server.run());
    port
}

fn send(port: u16, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let length = body.len();
    write!(
        stream,
        "{head}\r\nHost: x\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    answer
}

#[test]
fn serves_both_services_below_their_paths() {
    let port = start(true);
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
    let port = start(true);
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
    let port = start(true);
    let preflight = "OPTIONS /api/snsconnectors HTTP/1.1\r\nOrigin: http://a\r\n\
                     Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: authorization,api-version";
    let answer = send(port, preflight, "");
    assert!(answer.starts_with("HTTP/1.1 204 "), "{answer}");
    assert!(
        answer.contains("Access-Control-Allow-Headers: authorization,api-version\r\n"),
        "{answer}"
    );
    let list = "GET /api/snsconnectors HTTP/1.1\r\napi-version: v1";
    assert!(send(port, list, "").contains("Access-Control-Allow-Origin: *\r\n"));

    assert!(
        send(port, "POST /sandbox/cors HTTP/1.1", r#"{"mode":"off"}"#).starts_with("HTTP/1.1 204 ")
    );
    assert!(send(port, preflight, "").starts_with("HTTP/1.1 405 "));
    let answer = send(port, list, "");
    assert!(
        answer.starts_with("HTTP/1.1 200 ") && !answer.contains("Access-Control"),
        "{answer}"
    );

    assert!(
        send(port, "POST /sandbox/cors HTTP/1.1", r#"{"mode":"on"}"#).starts_with("HTTP/1.1 204 ")
    );
    assert!(send(port, list, "").contains("Access-Control-Allow-Origin: *\r\n"));
    assert!(send(port, "POST /sandbox/cors HTTP/1.1", "{}").starts_with("HTTP/1.1 400 "));
}

#[test]
fn breaks_the_connection_and_keeps_silent_on_demand() {
    let port = start(false);
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
    let server = Server::bind(0, true).unwrap();
    let error = Server::bind(server.port().unwrap(), true).expect_err("taken");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}
