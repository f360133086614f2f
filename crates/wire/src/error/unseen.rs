//! Why no answer was seen. A browser tells a page nothing about it, so the address
//! is called once more without credentials, and what was seen earlier counts.

use std::collections::BTreeSet;

use super::{ApiError, ErrorKind};

/// What a second call, without credentials, found at the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Probe {
    /// The browser reports being offline; nothing was called.
    Offline,
    /// The address sends callers elsewhere.
    Redirects,
    /// Something answers; another site's answer cannot be read this way.
    Answers,
    /// This site's Content-Security-Policy does not let it call the address.
    Forbidden,
    /// Nothing answers.
    Silent,
}

/// The origins whose answers this page could read. What answered once lets pages of
/// this site read it (CORS), so a later failure has another cause.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OriginMemory(BTreeSet<String>);

impl OriginMemory {
    /// An answer from that address was read, whatever its status.
    pub fn answered(&mut self, url: &str) {
        let origin = origin(url);
        if !self.0.contains(origin) {
            self.0.insert(origin.to_owned());
        }
    }

    /// Whether an answer from there was read.
    #[must_use]
    pub fn has_answered(&self, url: &str) -> bool {
        self.0.contains(origin(url))
    }

    /// Why a request to `url` failed before a status was seen.
    #[must_use]
    pub fn explain(&self, url: &str, probe: Probe) -> ApiError {
        ApiError::bare(match probe {
            Probe::Offline => ErrorKind::Offline,
            Probe::Redirects => ErrorKind::Redirected,
            Probe::Forbidden => ErrorKind::Forbade,
            Probe::Answers | Probe::Silent if self.has_answered(url) => ErrorKind::Lost,
            // It may have broken once and answers again: no site keeps its own pages
            // from reading it.
            Probe::Answers if url.starts_with('/') => ErrorKind::Unreachable,
            Probe::Answers => ErrorKind::Blocked,
            Probe::Silent => ErrorKind::Unreachable,
        })
    }
}

/// Scheme, host and port; of a path on the console's own site its first two segments,
/// below which another service is reached.
fn origin(url: &str) -> &str {
    let (skipped, slashes) = match url.find("://") {
        Some(at) => (at + 3, 0),
        None => (1, 1),
    };
    let rest = url.get(skipped..).unwrap_or_default();
    let end = rest.match_indices(['/', '?', '#']).nth(slashes);
    let length = end.map_or(rest.len(), |(at, _)| at);
    url.get(..skipped + length).unwrap_or(url)
}
