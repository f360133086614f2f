//! Credentials of a connection. They live in memory only.

use domain::secret::Secret;
use wire::http::Service;

/// What is sent with each request.
#[derive(Default)]
pub struct Credentials {
    /// Cloud One API key.
    pub api_key: Option<Secret>,
    /// Token of IAM for CTS.
    pub token: Option<Secret>,
}

impl Credentials {
    /// The headers that carry them. None where a proxy injects them.
    pub fn headers(&self, service: Service) -> Vec<(String, String)> {
        let header = match service {
            Service::NetworkSecurity => self
                .api_key
                .as_ref()
                .map(|key| ("Authorization", format!("ApiKey {}", key.expose()))),
            Service::Cts => self
                .token
                .as_ref()
                .map(|token| ("X-Auth-Token", token.expose().to_owned())),
            Service::Iam | Service::Smn | Service::FunctionGraph => None,
        };
        header
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}
