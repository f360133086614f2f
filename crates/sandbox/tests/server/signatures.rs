//! Signed requests: what our own signer makes is let in, anything changed on
//! the way is not.

use std::time::{SystemTime, UNIX_EPOCH};

use sandbox::PROJECT_ID;
use sandbox::server::{ACCESS_KEY, SECURITY_TOKEN, TEMPORARY_KEY};
use wire::http::{Method, Request, Service};
use wire::signature::{
    Keys, Signed, UNSIGNED_PAYLOAD, Upstream, canonical_request, payload_hash, sign, signature,
    string_to_sign, timestamp,
};

use crate::{control, send, start_checking, status};

const UPSTREAM: Upstream<'_> = Upstream {
    // The host that every request of these tests names.
    host: "x",
    path_prefix: "",
};
const KEYS: Keys<'_> = Keys {
    access_key: ACCESS_KEY.0,
    secret_key: ACCESS_KEY.1,
    security_token: None,
};
const TEMPORARY: Keys<'_> = Keys {
    access_key: TEMPORARY_KEY.0,
    secret_key: TEMPORARY_KEY.1,
    security_token: Some(SECURITY_TOKEN),
};
const WRONG: &str = "verify aksk signature fail";

fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_millis()).unwrap()
}

/// A creation, with everything a request can have.
fn create(name: &str) -> Request {
    Request {
        service: Service::Cts,
        method: Method::Post,
        path: format!("/v3/{PROJECT_ID}/notifications"),
        query: vec![
            ("b".to_owned(), "告警 a+b,c".to_owned()),
            ("a".to_owned(), String::new()),
        ],
        headers: vec![("Content-Type", "application/json;charset=UTF-8".to_owned())],
        body: Some(format!(
            r#"{{"notification_name":"{name}","operation_type":"complete"}}"#
        )),
    }
}

fn quotas() -> Request {
    Request {
        service: Service::Cts,
        method: Method::Get,
        path: format!("/v3/{PROJECT_ID}/quotas"),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
    }
}

/// Head and body as they go over the wire.
fn written(request: &Request, signed: &[(&str, String)]) -> (String, String) {
    let mut head = format!("{} {} HTTP/1.1", request.method.as_str(), request.target());
    for (name, value) in request.headers.iter().chain(signed) {
        head.push_str(&format!("\r\n{name}: {value}"));
    }
    (head, request.body.clone().unwrap_or_default())
}

fn signed(request: &Request, keys: &Keys<'_>, at_ms: i64) -> (String, String) {
    let headers = sign(request, UPSTREAM, keys, PROJECT_ID, at_ms);
    written(request, &headers)
}

fn ask(port: u16, request: &Request, keys: &Keys<'_>) -> String {
    let (head, body) = signed(request, keys, now_ms());
    send(port, &head, &body)
}

/// The headers of a signed request to read, each on a line of its own; the project is
/// named in one of them or in none.
pub(crate) fn signed_get(path: &str, project: Option<&str>) -> String {
    let mut request = quotas();
    path.clone_into(&mut request.path);
    let project = project.unwrap_or_default();
    let headers = sign(&request, UPSTREAM, &KEYS, project, now_ms());
    let lines = headers
        .iter()
        .map(|(name, value)| format!("\r\n{name}: {value}"));
    lines.collect()
}

fn assert_refused(answer: &str, why: &str) {
    assert_eq!(status(answer), 401, "{answer}");
    let words = format!("Incorrect IAM authentication information: {why}\"");
    assert!(answer.contains(&words), "{why}: {answer}");
    for (_, secret) in [ACCESS_KEY, TEMPORARY_KEY] {
        assert!(!answer.contains(secret), "{answer}");
    }
    assert!(!answer.contains(SECURITY_TOKEN), "{answer}");
}

#[test]
fn our_own_signature_is_accepted() {
    let port = start_checking();
    for (keys, name) in [(KEYS, "告警_1"), (TEMPORARY, "告警_2")] {
        let answer = ask(port, &create(name), &keys);
        assert_eq!(status(&answer), 201, "{answer}");
        assert_eq!(status(&ask(port, &quotas(), &keys)), 200);
        for path in ["notifications/topics", "fgs/functions"] {
            let mut request = quotas();
            request.path = format!("/v2/{PROJECT_ID}/{path}");
            assert_eq!(status(&ask(port, &request, &keys)), 200, "{path}");
        }
    }
    // A project is looked up before it is known.
    let mut lookup = quotas();
    lookup.path = "/v3/projects".to_owned();
    let headers = sign(&lookup, UPSTREAM, &KEYS, "", now_ms());
    let (head, _) = written(&lookup, &headers);
    assert_eq!(status(&send(port, &head, "")), 200);
}

#[test]
fn whatever_is_changed_on_the_way_is_refused() {
    let at_ms = now_ms();
    let (head, body) = signed(&create("a"), &TEMPORARY, at_ms);
    let date = timestamp(at_ms);
    let later = timestamp(at_ms + 60_000);
    for (from, to) in [
        ("POST ", "PUT "),
        ("/notifications?", "/quotas?"),
        ("b=%E5", "b=%E6"),
        ("&a=", "&a=1"),
        ("&a=", ""),
        ("charset=UTF-8", "charset=utf-8"),
        (date.as_str(), later.as_str()),
        (SECURITY_TOKEN, "another"),
        (PROJECT_ID, "24edf66e79d04187acb99a463e610765"),
        ("content-type;", ""),
        ("host;", ""),
        ("x-sdk-date;", ""),
        (";x-security-token", ""),
        ("SignedHeaders=", "SignedHeaders=x-none;"),
        ("Signature=", "Signature=0"),
        ("Signature=", "Sig="),
        (", SignedHeaders=", " SignedHeaders="),
        ("X-Sdk-Date: ", "X-Date: "),
        ("X-Security-Token: ", "X-Token: "),
    ] {
        assert!(head.contains(from), "{from}");
        let port = start_checking();
        assert_refused(&send(port, &head.replace(from, to), &body), WRONG);
    }
    let port = start_checking();
    assert_refused(&send(port, &head, &body.replace(":\"a\"", ":\"b\"")), WRONG);
    assert_refused(&send(port, &head, ""), WRONG);
    // Unchanged it is right, also with the query in another order and spelling.
    let reordered = head.replace(
        "?b=%E5%91%8A%E8%AD%A6%20a%2Bb%2Cc&a= ",
        "?a=&b=%e5%91%8a%e8%ad%a6%20a+b,c ",
    );
    assert_ne!(reordered, head);
    assert_eq!(status(&send(port, &reordered, &body)), 201);
}

#[test]
fn another_host_is_refused() {
    let port = start_checking();
    let upstream = Upstream {
        host: "127.0.0.1",
        ..UPSTREAM
    };
    let headers = sign(&quotas(), upstream, &KEYS, PROJECT_ID, now_ms());
    let (head, _) = written(&quotas(), &headers);
    assert_refused(&send(port, &head, ""), WRONG);
}

#[test]
fn host_and_date_must_be_signed() {
    let port = start_checking();
    let date = timestamp(now_ms());
    let all = [("host", "x"), ("x-sdk-date", date.as_str())];
    for (names, expected) in [(&all[..], 200), (&all[..1], 401), (&all[1..], 401)] {
        let canonical = canonical_request(&Signed {
            method: "GET",
            path: &quotas().path,
            query: &[],
            headers: names,
            payload_hash: &payload_hash(b""),
        });
        let signature = signature(KEYS.secret_key, &string_to_sign(&date, &canonical));
        let list: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
        let head = format!(
            "GET {} HTTP/1.1\r\nX-Sdk-Date: {date}\r\nAuthorization: SDK-HMAC-SHA256 Access={}, \
             SignedHeaders={}, Signature={signature}",
            quotas().path,
            KEYS.access_key,
            list.join(";")
        );
        assert_eq!(status(&send(port, &head, "")), expected, "{list:?}");
    }
}

#[test]
fn a_payload_may_be_left_unsigned_if_the_request_says_so() {
    let port = start_checking();
    let date = timestamp(now_ms());
    let with = |hash: &str, given: Option<&str>, body: &str| {
        let mut headers = vec![("host", "x"), ("x-sdk-date", date.as_str())];
        headers.extend(given.map(|given| ("x-sdk-content-sha256", given)));
        let path = format!("/v3/{PROJECT_ID}/notifications");
        let canonical = canonical_request(&Signed {
            method: "POST",
            path: &path,
            query: &[],
            headers: &headers,
            payload_hash: hash,
        });
        let signature = signature(KEYS.secret_key, &string_to_sign(&date, &canonical));
        let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
        let given = given.map(|given| format!("\r\nX-Sdk-Content-Sha256: {given}"));
        let head = format!(
            "POST {path} HTTP/1.1\r\nX-Sdk-Date: {date}{}\r\nAuthorization: SDK-HMAC-SHA256 \
             Access={}, SignedHeaders={}, Signature={signature}",
            given.unwrap_or_default(),
            KEYS.access_key,
            names.join(";")
        );
        status(&send(port, &head, body))
    };
    let body = r#"{"notification_name":"unsigned","operation_type":"complete"}"#;
    let hash = payload_hash(body.as_bytes());
    let empty = payload_hash(b"");
    assert_eq!(with(UNSIGNED_PAYLOAD, Some(UNSIGNED_PAYLOAD), body), 201);
    assert_eq!(with(UNSIGNED_PAYLOAD, None, body), 401);
    assert_eq!(with(&empty, Some(&empty), body), 401);
    // The name is taken, so the request was let in.
    assert_eq!(with(&hash, Some(&hash), body), 400);
}

#[test]
fn clocks_may_be_fifteen_minutes_apart() {
    let port = start_checking();
    for (offset_s, expired) in [(-890, false), (-910, true), (890, false), (910, true)] {
        control(port, "clock", &format!(r#"{{"offset_s":{offset_s}}}"#));
        let answer = ask(port, &quotas(), &KEYS);
        if expired {
            assert_refused(&answer, "signature expired");
        } else {
            assert_eq!(status(&answer), 200, "{offset_s}");
        }
    }
}

#[test]
fn unknown_and_withdrawn_keys_do_not_exist() {
    let port = start_checking();
    let unknown = Keys {
        access_key: "NOBODY",
        ..KEYS
    };
    let why = "Get secretKey failed, err:ak not exist";
    assert_refused(&ask(port, &quotas(), &unknown), why);
    let body = format!(r#"{{"value":"{}"}}"#, ACCESS_KEY.0);
    control(port, "credentials/expire", &body);
    assert_refused(&ask(port, &quotas(), &KEYS), why);
    let added = r#"{"kind":"key","access_key":"NOBODY","secret_key":"s","security_token":"t","may":"read"}"#;
    control(port, "credentials", added);
    let added = Keys {
        access_key: "NOBODY",
        secret_key: "s",
        security_token: Some("t"),
    };
    assert_eq!(status(&ask(port, &quotas(), &added)), 200);
    assert_eq!(status(&ask(port, &create("a"), &added)), 403);
}

#[test]
fn a_security_token_belongs_to_temporary_keys_only() {
    let port = start_checking();
    for keys in [
        Keys {
            security_token: None,
            ..TEMPORARY
        },
        Keys {
            security_token: Some("another"),
            ..TEMPORARY
        },
        Keys {
            security_token: Some(SECURITY_TOKEN),
            ..KEYS
        },
    ] {
        assert_refused(&ask(port, &quotas(), &keys), WRONG);
    }
}

#[test]
fn trap_37_five_wrong_signatures_in_a_row_lock_the_key_for_five_minutes() {
    let port = start_checking();
    let wrong = Keys {
        secret_key: "wrong",
        ..KEYS
    };
    let locked = "AK access failed to reach the limit, forbidden";
    for _ in 0..4 {
        assert_refused(&ask(port, &quotas(), &wrong), WRONG);
    }
    // One that is right begins a new row.
    assert_eq!(status(&ask(port, &quotas(), &KEYS)), 200);
    for _ in 0..5 {
        assert_refused(&ask(port, &quotas(), &wrong), WRONG);
    }
    assert_refused(&ask(port, &quotas(), &KEYS), locked);
    assert_eq!(status(&ask(port, &quotas(), &TEMPORARY)), 200);
    control(port, "clock", r#"{"offset_s":290}"#);
    assert_refused(&ask(port, &quotas(), &wrong), locked);
    control(port, "clock", r#"{"offset_s":310}"#);
    assert_eq!(status(&ask(port, &quotas(), &KEYS)), 200);
    for _ in 0..4 {
        assert_refused(&ask(port, &quotas(), &wrong), WRONG);
    }
    assert_eq!(status(&ask(port, &quotas(), &KEYS)), 200);
}
