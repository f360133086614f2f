//! IAM: a token for a password, and the projects, read with our own calls.

use sandbox::{PROJECT_ID, REGION};
use wire::call::Call;
use wire::error::{ApiError, ErrorKind};
use wire::http::Response;
use wire::iam::{self, TokenScope};

use crate::{body_of, control, header, send, start_checking, status};

/// Sends a call as it stands and reads the answer.
pub(crate) fn exchange<T>(port: u16, call: &Call<T>, more: &str) -> Result<T, ApiError> {
    let request = &call.request;
    let head = format!(
        "{} {} HTTP/1.1{more}",
        request.method.as_str(),
        request.target()
    );
    let answer = send(port, &head, request.body.as_deref().unwrap_or_default());
    let token = header(&answer, "x-subject-token").map(str::to_owned);
    (call.decode)(&Response {
        status: status(&answer),
        headers: token
            .into_iter()
            .map(|token| ("x-subject-token".to_owned(), token))
            .collect(),
        body: body_of(&answer).to_owned(),
    })
}

pub(crate) fn password(
    user: &str,
    password: &str,
    scope: TokenScope<'_>,
) -> Call<iam::IssuedToken> {
    iam::token_with_password("sandbox-account", user, password, scope)
}

fn quotas(port: u16, token: &str) -> u16 {
    let head = format!("GET /v3/{PROJECT_ID}/quotas HTTP/1.1\r\nX-Auth-Token: {token}");
    status(&send(port, &head, ""))
}

#[test]
fn a_password_gives_a_token_for_a_day() {
    let port = start_checking();
    for scope in [
        TokenScope::ProjectName(REGION),
        TokenScope::ProjectId(PROJECT_ID),
    ] {
        let call = password("sandbox-user", "sandbox-password", scope);
        let issued = exchange(port, &call, "").unwrap();
        let project = issued.project.unwrap();
        assert_eq!(
            (project.id.as_str(), project.name.as_str()),
            (PROJECT_ID, REGION)
        );
        let token = issued.token.expose();
        assert!(token.len() >= 2_000, "as long as real ones");
        assert_eq!(quotas(port, token), 200);
        control(port, "clock", r#"{"offset_s":86390}"#);
        assert_eq!(quotas(port, token), 200);
        control(port, "clock", r#"{"offset_s":86410}"#);
        assert_eq!(quotas(port, token), 401);
        control(port, "clock", r#"{"offset_s":0}"#);
    }
}

#[test]
fn each_token_is_another() {
    let port = start_checking();
    let call = password(
        "sandbox-user",
        "sandbox-password",
        TokenScope::ProjectName(REGION),
    );
    let tokens = [(); 2].map(|()| exchange(port, &call, "").unwrap().token);
    assert_ne!(tokens[0], tokens[1]);
    let body = format!(r#"{{"value":"{}"}}"#, tokens[0].expose());
    control(port, "credentials/expire", &body);
    let found = tokens.map(|token| quotas(port, token.expose()));
    assert_eq!(found, [401, 200]);
}

#[test]
fn wrong_passwords_and_projects_are_refused() {
    let port = start_checking();
    let region = TokenScope::ProjectName(REGION);
    for call in [
        password("sandbox-user", "hunter2", region),
        password("another", "sandbox-password", region),
        iam::token_with_password("another", "sandbox-user", "sandbox-password", region),
        password("sandbox-user", "", region),
    ] {
        let error = exchange(port, &call, "").unwrap_err();
        assert_eq!(error.kind, ErrorKind::Unauthorized);
        assert_eq!(
            error.message.as_deref(),
            Some("The username or password is wrong.")
        );
        assert!(!error.raw.contains("hunter2"));
    }
    let call = password(
        "sandbox-user",
        "sandbox-password",
        TokenScope::ProjectName("mars"),
    );
    let error = exchange(port, &call, "").unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    for body in [
        "",
        "{}",
        r#"{"auth":{"identity":{"methods":["totp"]}}}"#,
        r#"{"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"sandbox-user",
            "password":"sandbox-password","domain":{"name":"sandbox-account"}}}}}}"#,
    ] {
        let answer = send(port, "POST /v3/auth/tokens HTTP/1.1", body);
        assert_eq!(status(&answer), 400, "{body}");
        assert!(!answer.contains("sandbox-password"), "{answer}");
    }
}

#[test]
fn a_user_can_be_added_with_fewer_rights() {
    let port = start_checking();
    let added = r#"{"kind":"password","account":"sandbox-account","user":"eve","password":"p\"w","may":"read"}"#;
    control(port, "credentials", added);
    let call = password("eve", "p\"w", TokenScope::ProjectName(REGION));
    let token = exchange(port, &call, "").unwrap().token;
    assert_eq!(quotas(port, token.expose()), 200);
    let delete = format!(
        "DELETE /v3/{PROJECT_ID}/notifications?notification_id=a HTTP/1.1\r\nX-Auth-Token: {}",
        token.expose()
    );
    assert_eq!(status(&send(port, &delete, "")), 403);
}

#[test]
fn projects_are_found_by_name() {
    let port = start_checking();
    let token = "\r\nX-Auth-Token: sandbox-token";
    let found = exchange(port, &iam::projects(REGION), token).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id, PROJECT_ID);
    assert_eq!(exchange(port, &iam::projects("mars"), token).unwrap(), []);
    let error = exchange(port, &iam::projects(REGION), "").unwrap_err();
    assert_eq!(error.kind, ErrorKind::Unauthorized);
}

#[test]
fn iam_can_be_made_to_fail() {
    let port = start_checking();
    let queue = r#"{"fault":"429","service":"iam","retry_after_s":9}"#;
    assert_eq!(
        status(&send(port, "POST /sandbox/faults HTTP/1.1", queue)),
        201
    );
    let call = password(
        "sandbox-user",
        "sandbox-password",
        TokenScope::ProjectName(REGION),
    );
    assert_eq!(
        exchange(port, &call, "").unwrap_err().kind,
        ErrorKind::RateLimited
    );
    assert!(exchange(port, &call, "").is_ok());
}
