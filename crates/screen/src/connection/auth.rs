//! How a connection proves who calls. The kind is stored with the connection;
//! the secrets themselves never are.

use messages::{Message, connection_form as words};
use serde::{Deserialize, Serialize};

/// How Network Security is told who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NsAuth {
    /// `Authorization: ApiKey …`, a Cloud One API key.
    #[default]
    ApiKey,
    /// `api-secret-key: …`, the header of accounts from before August 2021.
    /// Whether Network Security still takes it is not documented.
    LegacyKey,
    /// Nothing is sent: a proxy adds it.
    Proxy,
}

/// How CTS and the services around it are told who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CtsAuth {
    /// `X-Auth-Token: …`, a token of IAM that is pasted.
    #[default]
    Token,
    /// The same, fetched from IAM with account, user and password.
    Password,
    /// Requests are signed with an access key (`SDK-HMAC-SHA256`).
    AccessKey,
    /// Nothing is sent: a proxy adds it.
    Proxy,
}

impl NsAuth {
    /// Every kind, in the order to offer them.
    pub const ALL: [Self; 3] = [Self::ApiKey, Self::LegacyKey, Self::Proxy];

    /// The word in stored connections and in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::ApiKey => "api-key",
            Self::LegacyKey => "legacy-key",
            Self::Proxy => "proxy",
        }
    }

    /// What it is called on the screen.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::ApiKey => words::API_KEY,
            Self::LegacyKey => words::LEGACY_KEY,
            Self::Proxy => words::ADDED_BY_PROXY,
        }
    }

    /// Reads [`NsAuth::word`].
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl CtsAuth {
    /// Every kind, in the order to offer them.
    pub const ALL: [Self; 4] = [Self::Token, Self::Password, Self::AccessKey, Self::Proxy];

    /// The word in stored connections and in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Password => "password",
            Self::AccessKey => "access-key",
            Self::Proxy => "proxy",
        }
    }

    /// What it is called on the screen.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Token => words::IAM_TOKEN,
            Self::Password => words::PASSWORD,
            Self::AccessKey => words::ACCESS_KEY,
            Self::Proxy => words::ADDED_BY_PROXY,
        }
    }

    /// Reads [`CtsAuth::word`].
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}
