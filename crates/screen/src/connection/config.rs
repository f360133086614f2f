//! A site's `config.json`: what whoever runs the site decided for everybody who
//! opens it. Optional; a mistake in it stops the console, because it may have
//! been meant to forbid something.

use messages::{connection_form as words, verbatim};
use serde::Deserialize;

use super::Connection;
use super::file::{ConfigError, Entry, connections, or_default, parse, parse_valid, version};

/// What a site decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteConfig {
    /// Connections everybody has. They come before one's own and stay as they are.
    pub connections: Vec<Connection>,
    /// Whether nothing may be changed through any connection.
    pub read_only: bool,
    /// Whether the built-in sandbox is offered.
    pub sandbox: bool,
    /// Whether people may make connections of their own.
    pub own_connections: bool,
}

/// The members of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "version", default, deserialize_with = "version")]
    _version: u8,
    #[serde(default, deserialize_with = "or_default")]
    connections: Vec<Entry>,
    read_only: Option<bool>,
    sandbox: Option<bool>,
    own_connections: Option<bool>,
}

impl Default for SiteConfig {
    fn default() -> Self {
        Self {
            connections: Vec::new(),
            read_only: false,
            sandbox: true,
            own_connections: true,
        }
    }
}

impl SiteConfig {
    /// Reads the text of `config.json`; an empty one is none.
    ///
    /// # Errors
    /// What is wrong first, and where.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        Self::of(parse(text)?)
    }

    /// The same, where what is wrong need not be told.
    #[must_use]
    pub fn parse_valid(text: &str) -> Option<Self> {
        if text.trim().is_empty() {
            return Some(Self::default());
        }
        Self::of(parse_valid(text)?).ok()
    }

    fn of(file: File) -> Result<Self, ConfigError> {
        let mut provided =
            connections(file.connections, &|at| ["site-", &at.to_string()].concat())?;
        for connection in &mut provided {
            connection.provided = true;
        }
        let config = Self {
            connections: provided,
            read_only: file.read_only.unwrap_or(false),
            sandbox: file.sandbox.unwrap_or(true),
            own_connections: file.own_connections.unwrap_or(true),
        };
        if config.connections.is_empty() && !config.sandbox && !config.own_connections {
            return Err(ConfigError::new(
                verbatim("connections"),
                words::NOTHING_POSSIBLE,
            ));
        }
        Ok(config)
    }
}
