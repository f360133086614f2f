//! A site's `config.json`: what whoever runs the site decided for everybody who
//! opens it. Optional; a mistake in it stops the console, because it may have
//! been meant to forbid something.

use wire::json::locate;

use super::Connection;
use super::file::{FileFault, Member, connections};

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
    pub fn parse(text: &str) -> Result<Self, FileFault> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let value = locate(text).map_err(FileFault::not_json)?;
        let file = Member::root(&value);
        file.only(&[
            "version",
            "connections",
            "read_only",
            "sandbox",
            "own_connections",
        ])?;
        file.version()?;
        let mut provided = connections(&file, &|at| ["site-", &at.to_string()].concat())?;
        for connection in &mut provided {
            connection.provided = true;
        }
        let config = Self {
            connections: provided,
            read_only: file.flag("read_only", false)?,
            sandbox: file.flag("sandbox", true)?,
            own_connections: file.flag("own_connections", true)?,
        };
        if config.connections.is_empty() && !config.sandbox && !config.own_connections {
            return Err(FileFault::new(
                "connections",
                "There is no connection, no sandbox, and nobody may make one: nothing could be done.",
            ));
        }
        Ok(config)
    }
}
