//! The only way to a service: base address, credentials, deadline, and a second try of
//! reads where that helps.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use desired_state::place;
use domain::connector::Connector;
use domain::cts::{Listening, Subscription};
use domain::notification::Support;
use domain::secret::Secret;
use screen::connection::Connection;
use screen::connection::auth::{CtsAuth, NsAuth};
use screen::workspace::TopicReading;
use wire::call::Call;
use wire::connectors::ConnectorApi;
use wire::error::ApiError;
use wire::http::{Request, Response, Service};
use wire::iam::{TokenScope, token_with_password};
use wire::notifications::{self, Kind, NotificationList};
use wire::signature::{self, Keys, Upstream};
use wire::{connectors, retry, smn};

use super::connections::place_of;
use super::credentials::{Credentials, CtsProof};
use super::http::{Headers, Http, lock, now_ms};

/// One connection, ready to send.
pub struct Client {
    connection: Connection,
    credentials: Credentials,
    http: Arc<Http>,
}

impl Client {
    /// Sends through that connection.
    pub fn new(connection: Connection, credentials: Credentials, http: Arc<Http>) -> Self {
        Self {
            connection,
            credentials,
            http,
        }
    }

    /// The connection.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// What a bundle needs to know of the connection.
    pub fn place(&self) -> place::Connection {
        place_of(&self.connection)
    }

    /// The external ID that a bundle refers to by that name.
    pub fn external_id(&self, name: &str) -> Option<Secret> {
        self.credentials.external_id(name)
    }

    /// Paths and verbs of the connectors' API.
    pub fn connector_api(&self) -> ConnectorApi {
        let endpoint = self.connection.network_security();
        endpoint.map(|it| it.api.clone()).unwrap_or_default()
    }

    /// Project of the notifications.
    pub fn project_id(&self) -> &str {
        self.connection
            .cts()
            .map_or("", |cts| cts.project_id.as_str())
    }

    /// Whether the connection says where a service is.
    pub fn reaches(&self, service: Service) -> bool {
        !self.connection.base_of(service).is_empty()
    }

    /// Sends a call and reads its answer.
    pub fn send<T>(&self, call: &Call<T>) -> Result<T, ApiError> {
        let response = self.exchange(&call.request)?;
        (call.decode)(&response).map_err(|error| error.received(&response, now_ms()))
    }

    /// The notifications of both kinds. Where one of the two could not be read, the list
    /// says so.
    pub fn notifications(&self) -> Result<NotificationList, ApiError> {
        let [topics, functions] = Kind::ALL.map(|kind| {
            let call = notifications::list(self.project_id(), kind, None);
            move || self.send(&call)
        });
        let site = self.connection.cts().map(|cts| cts.site);
        let has_functions = site.is_none_or(|site| site.profile().functions.support != Support::No);
        let functions = match has_functions {
            true => functions(),
            false => Ok(NotificationList::default()),
        };
        let nothing = NotificationList::default();
        let joined = notifications::join(topics().map(Some), functions.map(Some), &nothing)?;
        Ok(joined.unwrap_or_default())
    }

    /// Every page of the connectors.
    pub fn connectors(&self) -> Result<Vec<Connector>, ApiError> {
        let api = self.connector_api();
        let mut page = self.send(&connectors::list(&api))?;
        let mut all = page.connectors;
        // A service that keeps pointing to the same page would never end.
        let mut seen = Vec::new();
        while let Some(next) = page.next.take().filter(|next| !seen.contains(next)) {
            page = self.send(&connectors::list_next(&api, &next))?;
            all.append(&mut page.connectors);
            seen.push(next);
        }
        Ok(all)
    }

    /// URNs of the topics the project has.
    pub fn topics(&self) -> Result<Vec<String>, ApiError> {
        let mut urns: Vec<String> = Vec::new();
        loop {
            let from = u32::try_from(urns.len()).unwrap_or(u32::MAX);
            let page = self.send(&smn::topics(self.project_id(), from, smn::MAX_TOPICS))?;
            let is_last = page.rows < smn::MAX_TOPICS;
            let new = page.topics.into_iter().map(|topic| topic.urn);
            let new: Vec<String> = new.filter(|urn| !urns.contains(urn)).collect();
            let is_over = is_last || new.is_empty();
            urns.extend(new);
            if is_over {
                return Ok(urns);
            }
        }
    }

    /// Who listens to a topic. One that hears everything is enough to know.
    pub fn listening(&self, urn: &str) -> TopicReading {
        let mut subscriptions: Vec<Subscription> = Vec::new();
        let (listening, error) = loop {
            let from = u32::try_from(subscriptions.len()).unwrap_or(u32::MAX);
            let most = smn::MAX_SUBSCRIPTIONS;
            let call = smn::subscriptions(self.project_id(), urn, from, most);
            let page = match self.send(&call) {
                Ok(page) => page,
                Err(error) if smn::is_missing_topic(&error, self.project_id(), urn) => {
                    break (Listening::NoTopic, None);
                }
                Err(error) => {
                    let listening = Listening::of(&subscriptions, false);
                    break (listening, Some(Arc::new(error)));
                }
            };
            let is_last = page.subscriptions.len() < most as usize;
            subscriptions.extend(page.subscriptions);
            let listening = Listening::of(&subscriptions, is_last);
            if is_last || listening == Listening::Confirmed {
                break (listening, None);
            }
        };
        TopicReading {
            listening,
            subscriptions,
            error,
        }
    }

    /// The part of sending that does not depend on what is returned.
    fn exchange(&self, request: &Request) -> Result<Response, ApiError> {
        if self.connection.read_only && !request.method.is_read() {
            return Err(ApiError::read_only());
        }
        let (mut attempt, mut is_renewed) = (1, false);
        loop {
            let headers = self.headers(request)?;
            let outcome = self.once(request, &headers);
            let error = match &outcome {
                Ok(response) if response.is_success() => return outcome,
                Ok(response) => ApiError::from_response(response).received(response, now_ms()),
                Err(error) => error.clone(),
            };
            // A token that has ended is renewed once.
            if error.status == Some(401) && !is_renewed && self.forget_token() {
                is_renewed = true;
                continue;
            }
            match retry::wait_ms(request.method, &error, attempt, random()) {
                None => return outcome,
                Some(wait_ms) => thread::sleep(Duration::from_millis(wait_ms.into())),
            }
            attempt += 1;
        }
    }

    fn once(&self, request: &Request, headers: &Headers) -> Result<Response, ApiError> {
        let base = self.connection.base_of(request.service);
        if base.is_empty() {
            return Err(ApiError::unreachable());
        }
        let url = base + &request.target();
        self.http.exchange(&url, request, headers)
    }

    /// The headers that prove who calls, empty where a proxy adds them.
    fn headers(&self, request: &Request) -> Result<Headers, ApiError> {
        if request.service == Service::NetworkSecurity {
            return self.of_network_security();
        }
        let missing = ApiError::no_credentials;
        let cts = self.connection.cts().ok_or_else(missing)?;
        if cts.auth == CtsAuth::Proxy {
            return Ok(Headers::new());
        }
        let token = |token: &Secret| vec![("X-Auth-Token", token.expose().to_owned())];
        match &self.credentials.cts {
            None => Err(missing()),
            Some(CtsProof::Token(given)) => Ok(token(given)),
            Some(CtsProof::Password {
                account,
                user,
                password,
                token: issued,
            }) => {
                let mut issued = lock(issued);
                if issued.is_none() {
                    let scope = TokenScope::ProjectId(&cts.project_id);
                    let password = password.expose();
                    let call = token_with_password(account, user, password, scope);
                    let response = self.once(&call.request, &Headers::new())?;
                    *issued = Some((call.decode)(&response)?.token);
                }
                issued.as_ref().map(token).ok_or_else(missing)
            }
            Some(CtsProof::Keys {
                access_key,
                secret_key,
                security_token,
            }) => {
                let upstream = cts.signed_for(request.service).ok_or_else(missing)?;
                let keys = Keys {
                    access_key,
                    secret_key: secret_key.expose(),
                    security_token: security_token.as_ref().map(Secret::expose),
                };
                let seen = Upstream {
                    host: upstream.host_header(),
                    path_prefix: upstream.path(),
                };
                let project = &cts.project_id;
                Ok(signature::sign(request, seen, &keys, project, now_ms()))
            }
        }
    }

    fn of_network_security(&self) -> Result<Headers, ApiError> {
        let missing = ApiError::no_credentials;
        let endpoint = self.connection.network_security().ok_or_else(missing)?;
        if endpoint.auth == NsAuth::Proxy {
            return Ok(Headers::new());
        }
        let key = self.credentials.network_security.as_ref();
        let key = key.ok_or_else(missing)?.expose();
        Ok(vec![if endpoint.auth == NsAuth::LegacyKey {
            ("api-secret-key", key.to_owned())
        } else {
            ("Authorization", ["ApiKey ", key].concat())
        }])
    }

    /// Whether there was a token that another can be had for.
    fn forget_token(&self) -> bool {
        match &self.credentials.cts {
            Some(CtsProof::Password { token, .. }) => lock(token).take().is_some(),
            _ => false,
        }
    }
}

/// Any number: it spreads waits, so that not all come back at the same moment.
fn random() -> u32 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0_u8) as u32
}
