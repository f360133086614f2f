//! Identity and Access Management: a token for a password, and the projects an
//! identity can reach. Tokens are of a project, because CTS wants one.

use domain::secret::Secret;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::call::Call;
use crate::error::{ApiError, MalformedBody};
use crate::http::{Method, Request, Response, Service};
use crate::instant;
use crate::lenient::{self, Element};
use crate::read;

/// How long a token is valid, milliseconds: 24 hours. Source: the IAM API
/// reference, “Obtaining a User Token Through Password Authentication”.
pub const TOKEN_VALIDITY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Which project a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenScope<'a> {
    /// By name: the region, or the region and a sub-project as `region_name`.
    ProjectName(&'a str),
    /// By ID, 32 hexadecimal digits.
    ProjectId(&'a str),
}

/// A token. Its `Debug` output does not show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedToken {
    /// What goes into `X-Auth-Token`; several kB long.
    pub token: Secret,
    /// When it expires, Unix milliseconds, if the answer says so.
    pub expires_at_ms: Option<i64>,
    /// The project it is for, if the answer says so.
    pub project: Option<Project>,
}

/// A project of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// 32 hexadecimal digits.
    pub id: String,
    /// The region, or the region and a sub-project as `region_name`.
    pub name: String,
}

/// Obtains a token for the password of an IAM user of that account. The result
/// is an [`ErrorKind::Undecodable`](crate::error::ErrorKind::Undecodable) that
/// says [`MalformedBody::TokenHidden`] if the token came in a header the page may not see.
#[must_use]
pub fn token_with_password(
    account: &str,
    user: &str,
    password: &str,
    scope: TokenScope<'_>,
) -> Call<IssuedToken> {
    let project = match scope {
        TokenScope::ProjectName(name) => ProjectBody::Name(name),
        TokenScope::ProjectId(id) => ProjectBody::Id(id),
    };
    let body = json!({"auth": {
        "identity": {
            "methods": ["password"],
            "password": {"user": {"domain": {"name": account}, "name": user, "password": password}},
        },
        "scope": {"project": project},
    }});
    let mut request = Request::new(Service::Iam, Method::Post, "/v3/auth/tokens".to_owned());
    // Leaves the list of all endpoints out of the answer.
    request.query.push(("nocatalog".to_owned(), "1".to_owned()));
    request
        .headers
        .push(("Content-Type", "application/json;charset=UTF-8".to_owned()));
    request.body = Some(body.to_string());
    Call {
        request,
        decode: read_token,
    }
}

/// Lists the projects of that name; there may be several or none.
#[must_use]
pub fn projects(name: &str) -> Call<Vec<Project>> {
    let mut request = Request::new(Service::Iam, Method::Get, "/v3/projects".to_owned());
    request.query.push(("name".to_owned(), name.to_owned()));
    Call {
        request,
        decode: read_projects,
    }
}

/// Lists the projects the caller may use. Left out are those that are not enabled, and
/// the one IAM keeps for the account itself, where no service runs.
#[must_use]
pub fn auth_projects() -> Call<Vec<Project>> {
    Call {
        request: Request::new(Service::Iam, Method::Get, "/v3/auth/projects".to_owned()),
        decode: read_auth_projects,
    }
}

/// The name of the project IAM keeps for the account itself.
const OWN_PROJECT: &str = "MOS";

/// Whether obtaining a token failed only because the page may not see it.
#[must_use]
pub fn is_token_hidden(error: &ApiError) -> bool {
    error.malformed == Some(MalformedBody::TokenHidden)
}

/// What a token is wanted for.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum ProjectBody<'a> {
    Name(&'a str),
    Id(&'a str),
}

/// What the body says about a token.
#[derive(Default, Deserialize)]
#[serde(default)]
struct TokenBody {
    #[serde(deserialize_with = "lenient::object")]
    token: Option<TokenMember>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct TokenMember {
    #[serde(deserialize_with = "lenient::text")]
    expires_at: Option<String>,
    #[serde(deserialize_with = "lenient::object")]
    project: Option<ProjectRow>,
}

#[derive(Deserialize)]
struct ProjectsBody {
    projects: Option<Vec<Element<ProjectRow>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ProjectRow {
    #[serde(deserialize_with = "lenient::text")]
    id: Option<String>,
    #[serde(deserialize_with = "lenient::text_or_empty")]
    name: String,
    #[serde(deserialize_with = "lenient::present")]
    enabled: Option<Value>,
}

impl ProjectRow {
    fn project(self) -> Option<Project> {
        Some(Project {
            id: self.id?,
            name: self.name,
        })
    }
}

fn read_token(response: &Response) -> Result<IssuedToken, ApiError> {
    read::done(response)?;
    let token = response
        .header("x-subject-token")
        .map(str::trim)
        .filter(|token| !token.is_empty());
    let Some(token) = token else {
        // Any other success is no answer of IAM.
        let why = if response.status == 201 {
            MalformedBody::TokenHidden
        } else {
            MalformedBody::NoToken
        };
        return Err(ApiError::undecodable(response, why));
    };
    // The token counts, whatever the body says about it.
    let body: TokenBody = read::object(response).ok().flatten().unwrap_or_default();
    let about = body.token.unwrap_or_default();
    Ok(IssuedToken {
        token: Secret::new(token),
        expires_at_ms: about.expires_at.as_deref().and_then(instant::parse_iso),
        project: about.project.and_then(ProjectRow::project),
    })
}

fn read_projects(response: &Response) -> Result<Vec<Project>, ApiError> {
    let rows = project_rows(response)?;
    Ok(rows.filter_map(ProjectRow::project).collect())
}

fn read_auth_projects(response: &Response) -> Result<Vec<Project>, ApiError> {
    let is_enabled =
        |row: &ProjectRow| row.enabled.as_ref().and_then(lenient::flag_of) != Some(false);
    let rows = project_rows(response)?.filter(is_enabled);
    let projects = rows.filter_map(ProjectRow::project);
    Ok(projects.filter(|it| it.name != OWN_PROJECT).collect())
}

fn project_rows(response: &Response) -> Result<impl Iterator<Item = ProjectRow>, ApiError> {
    let body: ProjectsBody = read::list(response, "projects")?;
    let rows = body.projects.into_iter().flatten();
    Ok(rows.filter_map(Element::object))
}
