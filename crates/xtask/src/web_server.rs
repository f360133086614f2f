//! The web servers whose configurations are shipped: found, or installed where the
//! machine lets us.

use std::path::PathBuf;

use crate::program::{self, Wanted, find, found};
use anyhow::Result;

/// Debian's package starts the server it brings, on port 80, where a system has
/// services; the tests start their own on free ports.
const NGINX: Wanted = Wanted {
    variable: "NGINX",
    names: &["nginx"],
    package: "nginx-light",
};
const CADDY: Wanted = Wanted {
    variable: "CADDY",
    names: &["caddy"],
    package: "caddy",
};

/// nginx.
///
/// # Errors
/// It is missing and cannot be installed here.
pub fn nginx() -> Result<PathBuf> {
    if find(&NGINX).is_none() {
        program::install(&[NGINX.package])?;
    }
    found(&NGINX)
}

/// Caddy, which not every release of Debian has.
pub fn caddy() -> Option<PathBuf> {
    if find(&CADDY).is_none()
        && let Err(failure) = program::install(&[CADDY.package])
    {
        println!("{failure:#}");
    }
    find(&CADDY)
}
