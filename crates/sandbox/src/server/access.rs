//! Who may do what: the credentials the server knows, and what it answers to
//! those it does not. Signatures are verified in `signed`. No answer repeats a
//! secret, and nothing here has a `Debug` output that shows one.

use std::fmt;

use serde_json::json;
use wire::http::{Request, Response, Service};
use wire::instant;

use super::http::Incoming;
use super::signed::{self, Locks};
use crate::{DOMAIN_ID, Sandbox, answer, noise, path, projects};

/// Whether credentials count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Credentials {
    /// Only known ones are let in, as by the services.
    Check,
    /// Any, also none at all.
    Any,
}

/// What the holder of a credential may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Permission {
    Everything,
    Read,
    Nothing,
}

/// What somebody is known by.
pub(super) enum Credential {
    /// Of Network Security.
    ApiKey(String),
    /// Of IAM; expired from that time on, Unix milliseconds. One that was issued is good
    /// for one project, others for all.
    Token {
        value: String,
        expires_ms: i64,
        project_id: Option<String>,
    },
    /// An access key.
    Key(Key),
    /// Of an IAM user, to obtain a token with.
    Password {
        account: String,
        user: String,
        password: String,
    },
}

/// An access key; a temporary one has a security token.
pub(super) struct Key {
    pub(super) access_key: String,
    pub(super) secret_key: String,
    pub(super) security_token: Option<String>,
}

/// Every credential, and the access keys that are locked.
pub(super) struct Access {
    mode: Credentials,
    known: Vec<(Credential, Permission)>,
    locks: Locks,
    /// Counts up with each token issued.
    issued: u64,
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access")
            .field("mode", &self.mode)
            .field("known", &self.known.len())
            .finish_non_exhaustive()
    }
}

/// Issued tokens are this long, as long as real ones without a catalogue.
const TOKEN_LENGTH: usize = 2_000;

impl Access {
    /// The credentials of `docs/sandbox.md`.
    pub(super) fn new(mode: Credentials) -> Self {
        let key = |access_key: &str, secret_key: &str, security_token: Option<&str>| {
            Credential::Key(Key {
                access_key: access_key.to_owned(),
                secret_key: secret_key.to_owned(),
                security_token: security_token.map(str::to_owned),
            })
        };
        let known = [
            Credential::ApiKey(super::API_KEY.to_owned()),
            Credential::Token {
                value: super::TOKEN.to_owned(),
                expires_ms: i64::MAX,
                project_id: None,
            },
            key(super::ACCESS_KEY.0, super::ACCESS_KEY.1, None),
            key(
                super::TEMPORARY_KEY.0,
                super::TEMPORARY_KEY.1,
                Some(super::SECURITY_TOKEN),
            ),
            Credential::Password {
                account: super::ACCOUNT.to_owned(),
                user: super::USER.0.to_owned(),
                password: super::USER.1.to_owned(),
            },
        ];
        Self {
            mode,
            known: known.map(|known| (known, Permission::Everything)).into(),
            locks: Locks::default(),
            issued: 0,
        }
    }

    /// Forgets what was registered, issued and locked.
    pub(super) fn reset(&mut self) {
        *self = Self::new(self.mode);
    }

    /// Adds a credential. One of the same name is replaced.
    pub(super) fn register(&mut self, credential: Credential, may: Permission) {
        let name = credential.name();
        self.known.retain(|(known, _)| known.name() != name);
        self.locks.forget(name.1);
        self.known.push((credential, may));
    }

    /// Lets the API key, the token or the access key of that value count no
    /// more. Whether there was one.
    pub(super) fn expire(&mut self, value: &str, now_ms: i64) -> bool {
        let token = self.known.iter_mut().find_map(|(known, _)| match known {
            Credential::Token {
                value: token,
                expires_ms,
                ..
            } if token == value => Some(expires_ms),
            _ => None,
        });
        match token {
            Some(expires_ms) => {
                *expires_ms = now_ms;
                true
            }
            None => self.forget(value),
        }
    }

    fn forget(&mut self, value: &str) -> bool {
        let before = self.known.len();
        let is_it = |known: &Credential| match known {
            Credential::ApiKey(known) => known == value,
            Credential::Key(key) => key.access_key == value,
            Credential::Token { .. } | Credential::Password { .. } => false,
        };
        self.known.retain(|(known, _)| !is_it(known));
        self.known.len() < before
    }

    /// Issues a token of a project for a password. `None` if these do not belong together.
    pub(super) fn issue(
        &mut self,
        given: (&str, &str, &str),
        project_id: &str,
        expires_ms: i64,
    ) -> Option<String> {
        let may = self.known.iter().find_map(|(known, may)| match known {
            Credential::Password {
                account,
                user,
                password,
            } if given == (account, user, password) => Some(*may),
            _ => None,
        });
        let anybody = (self.mode == Credentials::Any).then_some(Permission::Everything);
        let may = may.or(anybody)?;
        self.issued = self.issued.wrapping_add(1);
        let mut value = String::from("MII");
        let mut position = self.issued.wrapping_mul(1 << 20);
        while value.len() < TOKEN_LENGTH {
            value.push_str(&noise::uuid(position).replace('-', ""));
            position = position.wrapping_add(1);
        }
        let token = Credential::Token {
            value: value.clone(),
            expires_ms,
            project_id: Some(project_id.to_owned()),
        };
        self.known.push((token, may));
        Some(value)
    }

    /// Lets a request pass, or says why not.
    pub(super) fn check(
        &mut self,
        incoming: &Incoming,
        request: &Request,
        sandbox: &Sandbox,
        now_ms: i64,
    ) -> Result<(), Response> {
        if self.mode == Credentials::Any {
            return Ok(());
        }
        let service = request.service;
        let may = match service {
            Service::NetworkSecurity => self.of_api_key(incoming)?,
            _ => self.of_identity(incoming, request, sandbox, now_ms)?,
        };
        match may {
            Permission::Everything => Ok(()),
            Permission::Read if incoming.method == "GET" => Ok(()),
            _ => Err(forbidden(service)),
        }
    }

    fn of_api_key(&self, incoming: &Incoming) -> Result<Permission, Response> {
        let given = incoming
            .header("authorization")
            .and_then(|value| value.strip_prefix("ApiKey "))
            .or_else(|| incoming.header("api-secret-key"));
        self.known
            .iter()
            .find_map(|(known, may)| match known {
                Credential::ApiKey(value) if Some(value.as_str()) == given => Some(*may),
                _ => None,
            })
            .ok_or_else(|| answer::message(401, "Unauthorized"))
    }

    /// A token counts before a signature, if there are both.
    fn of_identity(
        &mut self,
        incoming: &Incoming,
        request: &Request,
        sandbox: &Sandbox,
        now_ms: i64,
    ) -> Result<Permission, Response> {
        let signature = incoming
            .header("authorization")
            .filter(|value| value.starts_with(wire::signature::ALGORITHM));
        let (may, scope) = match (incoming.header("x-auth-token"), signature) {
            (Some(token), _) => self.of_token(token, now_ms)?,
            (None, Some(authorization)) => {
                let keys = self.known.iter().filter_map(|(known, may)| match known {
                    Credential::Key(key) => Some((key, *may)),
                    _ => None,
                });
                let may = signed::verify(incoming, authorization, keys, &mut self.locks, now_ms)
                    .map_err(|why| refused(why.words()))?;
                (may, None)
            }
            (None, None) => return Err(refused("x-auth-token not found")),
        };
        let header = incoming.header("x-project-id");
        let segments = path::segments(&request.path);
        let parts: Vec<&str> = segments.iter().map(String::as_str).collect();
        // What the whole account has, every project has.
        let named = projects::named(request.service, &parts).filter(|id| *id != DOMAIN_ID);
        let given: Vec<&str> = [header, named, scope.as_deref()]
            .into_iter()
            .flatten()
            .collect();
        let are_one = given.windows(2).all(|two| two.first() == two.last());
        if are_one && header.is_none_or(|id| sandbox.project(id).is_some()) {
            Ok(may)
        } else {
            Err(answer::cts(12))
        }
    }

    /// What the holder may do, and in which project if not in all.
    fn of_token(&self, token: &str, now_ms: i64) -> Result<(Permission, Option<String>), Response> {
        let found = self.known.iter().find_map(|(known, may)| match known {
            Credential::Token {
                value,
                expires_ms,
                project_id,
            } if value == token => Some((*expires_ms, (*may, project_id.clone()))),
            _ => None,
        });
        match found {
            None => Err(refused("decrypt token fail")),
            Some((expires_ms, _)) if expires_ms <= now_ms => {
                let at = time(expires_ms);
                Err(refused(&format!("token expires, expires_at:{at}")))
            }
            Some((_, known)) => Ok(known),
        }
    }
}

impl Credential {
    /// What distinguishes it: its account, or a word for its kind, and its own
    /// name.
    fn name(&self) -> (&str, &str) {
        match self {
            Self::ApiKey(value) => ("API key", value),
            Self::Token { value, .. } => ("token", value),
            Self::Key(key) => ("key", &key.access_key),
            Self::Password { account, user, .. } => (account, user),
        }
    }
}

/// `2019-02-13T06:52:13.000000Z`, as IAM writes it.
pub(super) fn time(ms: i64) -> String {
    instant::iso(ms).replace('Z', ".000000Z")
}

/// What the gateway says to credentials it does not accept.
fn refused(why: &str) -> Response {
    let words = format!("Incorrect IAM authentication information: {why}");
    answer::gateway(401, "APIGW.0301", &words)
}

fn forbidden(service: Service) -> Response {
    match service {
        Service::Cts => answer::cts(13),
        Service::Iam => error(403, "Forbidden", "You are not authorized to do this."),
        _ => answer::message(403, "Forbidden"),
    }
}

/// An error of IAM.
pub(super) fn error(status: u16, title: &str, message: &str) -> Response {
    let about = json!({"code": status, "message": message, "title": title});
    answer::json(status, json!({"error": about}).to_string())
}
