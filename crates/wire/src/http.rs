//! A request and a response as plain data. Their `Debug` output leaves the
//! bodies out, because those carry external IDs.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::percent;

/// Which service a request is for. A connection knows each one's base address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Service {
    /// Cloud One Network Security.
    NetworkSecurity,
    /// Cloud Trace Service.
    Cts,
    /// Identity and Access Management: tokens and projects.
    Iam,
    /// Simple Message Notification: the topics notifications are sent to.
    Smn,
    /// FunctionGraph: the functions notifications are sent to.
    FunctionGraph,
}

/// HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// Read.
    Get,
    /// Create or act.
    Post,
    /// Replace.
    Put,
    /// Change in part.
    Patch,
    /// Remove.
    Delete,
}

impl Method {
    /// The method as it is sent.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether sending it twice by itself cannot change anything.
    #[must_use]
    pub fn is_read(self) -> bool {
        matches!(self, Self::Get)
    }
}

/// A request without host and credentials.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// Which service it is for.
    pub service: Service,
    /// HTTP method.
    pub method: Method,
    /// Path below the service's base address, percent-encoded, with a leading slash.
    pub path: String,
    /// Query parameters in order, not encoded.
    pub query: Vec<(String, String)>,
    /// Headers other than credentials.
    pub headers: Vec<(&'static str, String)>,
    /// JSON text, or nothing.
    pub body: Option<String>,
}

impl Request {
    pub(crate) fn new(service: Service, method: Method, path: String) -> Self {
        Self {
            service,
            method,
            path,
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
        }
    }

    /// Path and encoded query as they stand in the request line and in a URL
    /// after the base address.
    #[must_use]
    pub fn target(&self) -> String {
        let mut target = self.path.clone();
        if !self.query.is_empty() {
            target.push('?');
            target.push_str(&percent::encode_query(&self.query));
        }
        target
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.method.as_str())?;
        f.write_str(" ")?;
        f.write_str(&self.target())
    }
}

/// The bytes of a body as text; what is no UTF-8 in them becomes U+FFFD.
#[must_use]
pub fn body_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// A response with its body read whole.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Headers the browser let us see, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as text, possibly empty.
    pub body: String,
}

impl Response {
    /// The first header of that name (given in lower case).
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    }

    /// Whether the status is one of success, 200 to 299.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
