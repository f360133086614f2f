//! Keys and tokens: who is let in, what the others are told, and what becomes
//! of credentials while the server runs.

use sandbox::PROJECT_ID;
use sandbox::server::{ACCESS_KEY, ACCOUNT, API_KEY, SECURITY_TOKEN, TEMPORARY_KEY, TOKEN, USER};

use crate::{body_of, control, header, send, start_checking, status};

/// A list of Network Security with these headers.
fn connectors(port: u16, headers: &str) -> String {
    let head = format!("GET /api/snsconnectors HTTP/1.1\r\napi-version: v1{headers}");
    send(port, &head, "")
}

/// A request to CTS with a token.
fn cts(port: u16, method: &str, rest: &str, token: &str) -> String {
    let head = format!("{method} /v3/{PROJECT_ID}/{rest} HTTP/1.1\r\nX-Auth-Token: {token}");
    send(port, &head, "")
}

/// The gateway's words about credentials.
fn words(answer: &str) -> &str {
    assert_eq!(status(answer), 401, "{answer}");
    assert!(answer.contains("\"error_code\":\"APIGW.0301\""), "{answer}");
    let words = answer.split_once("Incorrect IAM authentication information: ");
    words
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(words, _)| words)
        .expect(answer)
}

#[test]
fn network_security_takes_its_key_in_both_headers() {
    let port = start_checking();
    for headers in [
        "\r\nAuthorization: ApiKey sandbox-api-key",
        "\r\nauthorization: ApiKey sandbox-api-key",
        "\r\napi-secret-key: sandbox-api-key",
    ] {
        assert_eq!(status(&connectors(port, headers)), 200, "{headers}");
    }
    for headers in [
        "",
        "\r\nAuthorization: sandbox-api-key",
        "\r\nAuthorization: Bearer sandbox-api-key",
        "\r\nAuthorization: ApiKey  sandbox-api-key",
        "\r\nAuthorization: ApiKey sandbox-api-ke",
        "\r\nAuthorization: ApiKey ",
        "\r\nAuthorization: ApiKey wrong\r\napi-secret-key: sandbox-api-key",
        "\r\nX-Auth-Token: sandbox-token",
        "\r\nAuthorization: ApiKey sandbox-token",
    ] {
        let answer = connectors(port, headers);
        assert_eq!(status(&answer), 401, "{headers}");
        assert_eq!(body_of(&answer), r#"{"message":"Unauthorized"}"#);
    }
}

#[test]
fn a_token_opens_what_huawei_cloud_offers_and_nothing_else() {
    let port = start_checking();
    let p = PROJECT_ID;
    for path in [
        format!("/v3/{p}/notifications/smn"),
        format!("/v3/{p}/quotas"),
        format!("/v2/{p}/notifications/topics"),
        format!("/v2/{p}/fgs/functions"),
        "/v3/projects".to_owned(),
    ] {
        let with = |token: &str| send(port, &format!("GET {path} HTTP/1.1{token}"), "");
        assert_eq!(
            status(&with("\r\nX-Auth-Token: sandbox-token")),
            200,
            "{path}"
        );
        assert_eq!(words(&with("")), "x-auth-token not found", "{path}");
        assert_eq!(
            words(&with("\r\nAuthorization: ApiKey sandbox-api-key")),
            "x-auth-token not found"
        );
        assert_eq!(
            words(&with("\r\nX-Auth-Token: garbled")),
            "decrypt token fail",
            "{path}"
        );
    }
}

#[test]
fn a_wrong_project_is_named() {
    let port = start_checking();
    let token = "X-Auth-Token: sandbox-token";
    for head in [
        format!("GET /v3/another/quotas HTTP/1.1\r\n{token}"),
        format!("GET /v3/{PROJECT_ID}/quotas HTTP/1.1\r\n{token}\r\nX-Project-Id: another"),
    ] {
        let answer = send(port, &head, "");
        assert_eq!(status(&answer), 403, "{head}");
        assert!(answer.contains("CTS.0012"), "{answer}");
    }
}

#[test]
fn tokens_expire() {
    let port = start_checking();
    control(
        port,
        "credentials",
        r#"{"kind":"token","value":"short","expires_in_s":1000}"#,
    );
    assert_eq!(status(&cts(port, "GET", "quotas", "short")), 200);
    control(port, "clock", r#"{"offset_s":1001}"#);
    let answer = cts(port, "GET", "quotas", "short");
    let at = words(&answer)
        .strip_prefix("token expires, expires_at:")
        .expect(&answer);
    assert!(at.len() == 27 && at.ends_with(".000000Z"), "{at}");
    assert!(wire::instant::parse_iso(at).is_some(), "{at}");
    assert_eq!(status(&cts(port, "GET", "quotas", "sandbox-token")), 200);

    control(port, "credentials/expire", r#"{"value":"sandbox-token"}"#);
    let answer = cts(port, "GET", "quotas", "sandbox-token");
    assert!(words(&answer).starts_with("token expires, "), "{answer}");
    control(port, "reset", "");
    assert_eq!(status(&cts(port, "GET", "quotas", "sandbox-token")), 200);
    assert_eq!(
        words(&cts(port, "GET", "quotas", "short")),
        "decrypt token fail"
    );
}

#[test]
fn an_api_key_can_be_withdrawn_and_replaced() {
    let port = start_checking();
    let with = |key: &str| {
        status(&connectors(
            port,
            &format!("\r\nAuthorization: ApiKey {key}"),
        ))
    };
    control(
        port,
        "credentials",
        r#"{"kind":"api-key","value":"second"}"#,
    );
    assert_eq!((with("sandbox-api-key"), with("second")), (200, 200));
    control(port, "credentials/expire", r#"{"value":"sandbox-api-key"}"#);
    assert_eq!((with("sandbox-api-key"), with("second")), (401, 200));
    let unknown = send(
        port,
        "POST /sandbox/credentials/expire HTTP/1.1",
        r#"{"value":"sandbox-api-key"}"#,
    );
    assert_eq!(status(&unknown), 404);
}

#[test]
fn rights_are_kept_to() {
    let port = start_checking();
    for (may, read, write) in [
        ("everything", 200, 404),
        ("read", 200, 403),
        ("nothing", 403, 403),
    ] {
        for kind in ["api-key", "token"] {
            let body = format!(r#"{{"kind":"{kind}","value":"{may}","may":"{may}"}}"#);
            control(port, "credentials", &body);
        }
        let key = format!("\r\nAuthorization: ApiKey {may}");
        let seen = connectors(port, &key);
        assert_eq!(status(&seen), read, "{may}");
        let delete = format!("DELETE /api/snsconnectors/none HTTP/1.1\r\napi-version: v1{key}");
        assert_eq!(status(&send(port, &delete, "")), write, "{may}");
        let one = "notifications?notification_id=none";
        let (listed, deleted) = (
            cts(port, "GET", "quotas", may),
            cts(port, "DELETE", one, may),
        );
        assert_eq!((status(&listed), status(&deleted)), (read, write), "{may}");
        if write == 403 {
            assert!(deleted.contains("\"error_code\":\"CTS.0013\""), "{deleted}");
        }
        if read == 403 {
            assert_eq!(body_of(&seen), r#"{"message":"Forbidden"}"#);
        }
    }
}

#[test]
fn what_is_no_credential_is_refused_without_being_repeated() {
    let port = start_checking();
    for body in [
        "",
        "{}",
        r#"{"kind":"api-key"}"#,
        r#"{"kind":"api-key","value":""}"#,
        r#"{"kind":"api-key","value":7}"#,
        r#"{"kind":"token","value":"hunter2","expires_in_s":"soon"}"#,
        r#"{"kind":"token","value":"hunter2","may":"some"}"#,
        r#"{"kind":"key","access_key":"hunter2"}"#,
        r#"{"kind":"key","access_key":"a","secret_key":"hunter2","security_token":""}"#,
        r#"{"kind":"password","user":"u","password":"hunter2"}"#,
        r#"{"kind":"hunter2"}"#,
    ] {
        let answer = send(port, "POST /sandbox/credentials HTTP/1.1", body);
        assert_eq!(status(&answer), 400, "{body}");
        assert!(!answer.contains("hunter2"), "{answer}");
    }
}

#[test]
fn the_sandboxs_own_paths_and_preflights_need_no_credentials() {
    let port = start_checking();
    assert_eq!(status(&send(port, "GET /sandbox/faults HTTP/1.1", "")), 200);
    let preflight = format!(
        "OPTIONS /v3/{PROJECT_ID}/quotas HTTP/1.1\r\nOrigin: http://a\r\n\
         Access-Control-Request-Headers: x-auth-token"
    );
    let answer = send(port, &preflight, "");
    assert_eq!(status(&answer), 204);
    assert_eq!(
        header(&answer, "Access-Control-Allow-Headers"),
        Some("x-auth-token")
    );
}

#[test]
fn credentials_are_looked_at_before_a_queued_failure() {
    let port = start_checking();
    let queue = send(
        port,
        "POST /sandbox/faults HTTP/1.1",
        r#"{"fault":"503","service":"cts"}"#,
    );
    assert_eq!(status(&queue), 201);
    assert_eq!(status(&cts(port, "GET", "quotas", "wrong")), 401);
    assert_eq!(status(&cts(port, "GET", "quotas", "sandbox-token")), 503);
    assert_eq!(status(&cts(port, "GET", "quotas", "sandbox-token")), 200);
}

#[test]
fn the_documentation_names_every_credential() {
    let text = include_str!("../../../../docs/sandbox.md");
    let ((user, password), (key, secret)) = (USER, ACCESS_KEY);
    let (temporary, its_secret) = TEMPORARY_KEY;
    for word in [
        API_KEY,
        TOKEN,
        ACCOUNT,
        user,
        password,
        key,
        secret,
        temporary,
        its_secret,
        SECURITY_TOKEN,
    ] {
        assert!(text.contains(&format!("`{word}`")), "{word}");
    }
}
