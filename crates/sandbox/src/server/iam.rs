//! As much of IAM as a client of CTS needs: a token for a password, and the
//! projects.

use serde_json::{Value, json};
use wire::http::{Method, Request, Response};
use wire::iam::TOKEN_VALIDITY_MS;

use super::access::{Access, error, time};
use crate::notifications::parameter;
use crate::{DOMAIN_ID, Sandbox, answer};

/// Whether a request is answered without credentials: it brings a password.
pub(super) fn is_open(request: &Request) -> bool {
    request.method == Method::Post && request.path == "/v3/auth/tokens"
}

/// Answers a request to IAM.
pub(super) fn route(
    request: &Request,
    parts: &[&str],
    sandbox: &Sandbox,
    access: &mut Access,
    now_ms: i64,
) -> Response {
    match (request.method, parts) {
        (Method::Post, ["v3", "auth", "tokens"]) => issue(request, sandbox, access, now_ms)
            .unwrap_or_else(|| {
                error(
                    400,
                    "Bad Request",
                    "The request body is invalid: a password and a project are needed.",
                )
            }),
        (Method::Get, ["v3", "projects"]) => sandbox.listed_projects(parameter(request, "name")),
        _ => sandbox.iam(request, parts),
    }
}

/// `None` if the body is not as documented.
fn issue(
    request: &Request,
    sandbox: &Sandbox,
    access: &mut Access,
    now_ms: i64,
) -> Option<Response> {
    let body: Value = serde_json::from_str(request.body.as_deref()?).ok()?;
    let auth = body.get("auth")?;
    let identity = auth.get("identity")?;
    let by_password = json!(["password"]);
    if identity.get("methods") != Some(&by_password) {
        return None;
    }
    let user = identity.get("password")?.get("user")?;
    let text = |object: &Value, name: &str| object.get(name)?.as_str().map(str::to_owned);
    let (name, password) = (text(user, "name")?, text(user, "password")?);
    let account = text(user.get("domain")?, "name")?;
    let scope = auth.get("scope")?.get("project")?;
    let project = match (text(scope, "name"), text(scope, "id")) {
        (Some(name), None) => sandbox.all_projects().find(|it| it.info.name == name),
        (None, Some(id)) => sandbox.project(&id),
        _ => return None,
    };
    let Some(project) = project.map(|project| &project.info) else {
        return Some(error(404, "Not Found", "The project does not exist."));
    };
    let expires_ms = now_ms.saturating_add(TOKEN_VALIDITY_MS);
    let Some(token) = access.issue((&account, &name, &password), &project.id, expires_ms) else {
        return Some(error(
            401,
            "Unauthorized",
            "The username or password is wrong.",
        ));
    };
    let domain = answer::texts(&[("id", DOMAIN_ID), ("name", &account)]);
    let mut about = json!({
        "expires_at": time(expires_ms),
        "issued_at": time(now_ms),
        "methods": by_password,
        "project": {"domain": domain, "id": project.id, "name": project.name},
        "roles": [],
        "user": {"domain": domain, "name": name},
    });
    if parameter(request, "nocatalog").is_none_or(str::is_empty)
        && let Value::Object(members) = &mut about
    {
        members.insert("catalog".to_owned(), json!([]));
    }
    let body = json!({"token": about});
    let mut response = answer::json(201, body.to_string());
    response
        .headers
        .push(answer::header("x-subject-token", &token));
    Some(response)
}
