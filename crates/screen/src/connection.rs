//! A connection: where the two services are reached, and what it is called.
//! It is stored, so there is no place in it for a credential.

pub mod auth;
pub mod base_url;
pub mod config;
pub mod file;
pub mod form;
pub mod labels;
pub mod projects;
pub mod regions;

use std::collections::BTreeMap;

use domain::notification::{Site, ValidationContext};
use messages::{Message, connection as words, page, verbatim};
use serde::{Deserialize, Serialize};
use wire::connectors::ConnectorApi;
use wire::http::Service;

use auth::{CtsAuth, NsAuth};
use base_url::BaseUrl;

/// Where Cloud One Network Security is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NsEndpoint {
    /// Base address, usually `https://network.{region}.cloudone.trendmicro.com/api`.
    pub base_url: BaseUrl,
    /// Paths of the endpoints below it.
    pub api: ConnectorApi,
    /// How it is told who calls.
    pub auth: NsAuth,
}

/// Where CTS is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CtsEndpoint {
    /// Base address, usually `https://cts.{region}.myhuaweicloud.com`.
    pub base_url: BaseUrl,
    /// The project whose notifications are managed.
    pub project_id: String,
    /// Name of the region as in URNs; `""` if unknown.
    pub region: String,
    /// Which cloud.
    pub site: Site,
    /// How it is told who calls.
    pub auth: CtsAuth,
    /// The service's own address where `base_url` is a proxy: signatures are made
    /// for the host and path that the service sees.
    pub upstream: Option<BaseUrl>,
    /// Where IAM is reached; `None` takes the region's own host.
    pub iam: Option<BaseUrl>,
    /// Where SMN is reached; `None` takes the region's own host.
    pub smn: Option<BaseUrl>,
    /// Where FunctionGraph is reached; `None` takes the region's own host.
    pub functions: Option<BaseUrl>,
}

impl CtsEndpoint {
    /// Where CTS or a service around it is reached. `None` where nobody said and
    /// the address of CTS is not one of a known region, whose other hosts follow.
    #[must_use]
    pub fn base_of(&self, service: Service) -> Option<BaseUrl> {
        let given = match service {
            Service::Cts => return Some(self.base_url.clone()),
            Service::Iam => &self.iam,
            Service::Smn => &self.smn,
            Service::FunctionGraph => &self.functions,
            Service::NetworkSecurity => return None,
        };
        given
            .clone()
            .or_else(|| regions::sibling(self.base_url.host(), service))
    }

    /// Which address requests to a service are signed for.
    #[must_use]
    pub fn signed_for(&self, service: Service) -> Option<BaseUrl> {
        let base = self.base_of(service)?;
        if service == Service::Cts {
            return self.upstream.clone().or_else(|| {
                if base.is_own_site() {
                    regions::host_of(self.site, &self.region, Service::Cts)
                } else {
                    Some(base)
                }
            });
        }
        if !base.is_own_site() {
            return Some(base);
        }
        // Behind the same proxy as CTS, so beside the same upstream.
        let cts = self.signed_for(Service::Cts)?;
        regions::sibling(cts.host(), service).or(Some(cts))
    }

    /// What the rules of notifications need to know about this endpoint.
    #[must_use]
    pub fn surroundings(&self, taken_names: Vec<String>) -> ValidationContext {
        ValidationContext {
            site: self.site,
            region: (!self.region.is_empty()).then(|| self.region.clone()),
            project_id: (!self.project_id.is_empty()).then(|| self.project_id.clone()),
            taken_names,
            ..ValidationContext::default()
        }
    }
}

/// One of the further projects of the stand-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SandboxProject {
    /// Its id.
    pub id: String,
    /// Name of its region.
    pub region: String,
    /// Whether there is an account of Network Security beside it.
    pub has_connectors: bool,
}

/// What answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum System {
    /// The stand-in built into the app: its first project, or another one.
    Sandbox(Option<Box<SandboxProject>>),
    /// The real services, or one of them.
    Real {
        /// Cloud One Network Security, if it is used.
        network_security: Option<Box<NsEndpoint>>,
        /// CTS, if it is used.
        cts: Option<Box<CtsEndpoint>>,
    },
}

/// A connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Identifies it; never shown, never changes.
    pub id: String,
    /// What people call it; see [`Connection::name`].
    pub label: String,
    /// Name of the account whose access key it shares with the other connections of that
    /// account; `""` for credentials of its own.
    pub account: String,
    /// What people sort it by, for example `env` with `prod`.
    pub labels: BTreeMap<String, String>,
    /// What answers.
    pub system: System,
    /// Whether the console refuses to change anything.
    pub read_only: bool,
    /// Whether it comes with the site (`config.json`) and is not this browser's.
    pub provided: bool,
}

impl Connection {
    /// The connection every visitor starts with.
    #[must_use]
    pub fn sandbox() -> Self {
        Self {
            id: "sandbox".to_owned(),
            label: "Sandbox".to_owned(),
            account: String::new(),
            labels: BTreeMap::new(),
            system: System::Sandbox(None),
            read_only: false,
            provided: true,
        }
    }

    /// Stands for the connection where there is none: it reaches nothing.
    #[must_use]
    pub fn none() -> Self {
        Self {
            id: String::new(),
            label: String::new(),
            account: String::new(),
            labels: BTreeMap::new(),
            system: System::Real {
                network_security: None,
                cts: None,
            },
            read_only: true,
            provided: true,
        }
    }

    /// What it is called on the screen: the sandbox has no name of its own.
    #[must_use]
    pub fn name(&self) -> Message {
        match &self.system {
            System::Sandbox(None) => page::SANDBOX,
            System::Sandbox(Some(_)) => verbatim(&self.label),
            System::Real { .. } if self.id.is_empty() => words::NO_CONNECTION,
            System::Real { .. } => verbatim(&self.label),
        }
    }

    /// Whether the built-in stand-in answers.
    #[must_use]
    pub fn is_sandbox(&self) -> bool {
        matches!(self.system, System::Sandbox(_))
    }

    /// The further project of the stand-in, if it is one.
    #[must_use]
    pub fn sandbox_project(&self) -> Option<&SandboxProject> {
        match &self.system {
            System::Sandbox(project) => project.as_deref(),
            System::Real { .. } => None,
        }
    }

    /// The endpoint of Network Security, if there is one.
    #[must_use]
    pub fn network_security(&self) -> Option<&NsEndpoint> {
        match &self.system {
            System::Real {
                network_security, ..
            } => network_security.as_deref(),
            System::Sandbox(_) => None,
        }
    }

    /// The endpoint of CTS, if there is one.
    #[must_use]
    pub fn cts(&self) -> Option<&CtsEndpoint> {
        match &self.system {
            System::Real { cts, .. } => cts.as_deref(),
            System::Sandbox(_) => None,
        }
    }

    /// Base address of a service, `""` if the connection does not reach it.
    #[must_use]
    pub fn base_of(&self, service: Service) -> String {
        let base = match service {
            Service::NetworkSecurity => self.network_security().map(|n| n.base_url.clone()),
            _ => self.cts().and_then(|c| c.base_of(service)),
        };
        base.map(|url| url.as_str().to_owned()).unwrap_or_default()
    }

    /// The address a service itself is at, past a proxy if that is known.
    #[must_use]
    pub fn upstream_of(&self, service: Service) -> String {
        match self.cts().and_then(|cts| cts.signed_for(service)) {
            Some(url) => url.as_str().to_owned(),
            None => self.base_of(service),
        }
    }

    /// Whether connectors can be managed here.
    #[must_use]
    pub fn has_connectors(&self) -> bool {
        match &self.system {
            System::Sandbox(further) => further.as_ref().is_none_or(|it| it.has_connectors),
            System::Real {
                network_security, ..
            } => network_security.is_some(),
        }
    }

    /// Paths and verbs of the connectors' API.
    #[must_use]
    pub fn connector_api(&self) -> ConnectorApi {
        match (&self.system, self.network_security()) {
            (System::Sandbox(Some(further)), _) => {
                ConnectorApi::below(&["/", &further.id, "/snsconnectors"].concat())
            }
            (_, Some(endpoint)) => endpoint.api.clone(),
            (_, None) => ConnectorApi::default(),
        }
    }

    /// Whether notifications can be managed here.
    #[must_use]
    pub fn has_notifications(&self) -> bool {
        self.is_sandbox() || self.cts().is_some()
    }
}
