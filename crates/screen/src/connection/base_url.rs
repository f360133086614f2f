//! The base address of a service: `https`, `http` on this machine only, or a path
//! on the console's own site, and nothing in it that would leak or be lost
//! (credentials, query, fragment).

use domain::finding::ParseError;
use messages::{Message, connection_form as words};
use serde::{Deserialize, Serialize};

/// A base address that may be used: no trailing slash, host in lower case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BaseUrl(String);

impl TryFrom<String> for BaseUrl {
    /// The message as JSON: serde keeps nothing but a text.
    type Error = String;

    fn try_from(raw: String) -> Result<Self, String> {
        Self::parse(&raw).map_err(|error| serde_json::to_string(&error.message).unwrap_or_default())
    }
}

impl From<BaseUrl> for String {
    fn from(url: BaseUrl) -> Self {
        url.0
    }
}

impl BaseUrl {
    /// The address without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a path on the console's own site, where a proxy is.
    #[must_use]
    pub fn is_own_site(&self) -> bool {
        self.0.starts_with('/')
    }

    /// The host without its port; empty on the console's own site.
    #[must_use]
    pub fn host(&self) -> &str {
        split_port(self.authority()).0
    }

    /// Host and port as the `Host` header carries them: without the port that
    /// the scheme implies. Empty on the console's own site.
    #[must_use]
    pub fn host_header(&self) -> &str {
        let implied = if self.0.starts_with("https:") {
            ":443"
        } else {
            ":80"
        };
        let authority = self.authority();
        authority.strip_suffix(implied).unwrap_or(authority)
    }

    fn authority(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        rest.split('/').next().unwrap_or_default()
    }

    /// The path, empty or with a leading slash.
    #[must_use]
    pub fn path(&self) -> &str {
        let rest = match self.0.split_once("://") {
            Some((_, rest)) => rest,
            None => &self.0,
        };
        rest.find('/')
            .and_then(|at| rest.get(at..))
            .unwrap_or_default()
    }

    /// Reads an address. Blanks around it and trailing slashes are tolerated.
    ///
    /// # Errors
    /// An error with the rule `connection/base-url` that names what is in the way.
    pub fn parse(raw: &str) -> Result<Self, ParseError> {
        let text = raw.trim();
        let lead = raw.len() - raw.trim_start().len();
        let error = |message: Message| {
            ParseError::new("connection/base-url", message).at(lead, lead + text.len())
        };
        let part = |from: usize, to: usize, message: Message| {
            ParseError::new("connection/base-url", message).at(lead + from, lead + to)
        };
        if text.is_empty() {
            return Err(ParseError::new(
                "connection/base-url",
                words::ADDRESS_MISSING,
            ));
        }
        if let Some(at) = text.find(|c: char| c.is_whitespace() || c.is_control() || c == '\\') {
            let length = text
                .get(at..)
                .and_then(|s| s.chars().next())
                .map_or(1, char::len_utf8);
            return Err(part(at, at + length, words::ADDRESS_HAS_SPACE));
        }
        if text.starts_with('/') && !text.starts_with("//") {
            return Self::own_site(text).map_err(error);
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            let complete = format!("https://{text}");
            let missing = error(words::SchemeMissing { text: text.into() }.into());
            return Err(match Self::parse_rest("https", text) {
                Ok(_) => missing.fixed_by(words::ADD_HTTPS, complete),
                Err(_) => missing,
            });
        };
        let scheme = scheme.to_ascii_lowercase();
        if scheme != "https" && scheme != "http" {
            return Err(part(
                0,
                scheme.len(),
                words::SchemeUnknown {
                    scheme: scheme.into(),
                }
                .into(),
            ));
        }
        for (mark, what) in [
            ('?', words::ENDS_BEFORE_QUERY),
            ('#', words::ENDS_BEFORE_FRAGMENT),
        ] {
            if let Some(at) = text.find(mark) {
                let kept = text.get(..at).unwrap_or_default();
                let remove = words::RemoveFrom { mark: mark.into() };
                return Err(part(at, text.len(), what).fixed_by(remove, kept));
            }
        }
        let base = Self::parse_rest(&scheme, rest).map_err(error)?;
        if scheme == "http" && !is_loopback(base.host()) {
            let open = words::NotEncrypted {
                host: base.host().into(),
            };
            return Err(error(open.into()).fixed_by(words::USE_HTTPS, format!("https://{rest}")));
        }
        Ok(base)
    }

    fn parse_rest(scheme: &str, rest: &str) -> Result<Self, Message> {
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        if authority.contains('@') {
            return Err(words::ADDRESS_HAS_USER);
        }
        let authority = authority.to_ascii_lowercase();
        let (host, port) = split_port(&authority);
        if host.is_empty() {
            return Err(words::HOST_MISSING);
        }
        if !is_host(host) {
            return Err(words::NotAHost { host: host.into() }.into());
        }
        if let Some(port) = port
            && (!port.bytes().all(|byte| byte.is_ascii_digit())
                || !port.parse::<u16>().is_ok_and(|port| port > 0))
        {
            return Err(words::NotAPort { port: port.into() }.into());
        }
        let path = checked_path(path)?;
        Ok(Self(format!("{scheme}://{authority}{path}")))
    }

    fn own_site(text: &str) -> Result<Self, Message> {
        if text.contains(['?', '#']) {
            return Err(words::PATH_HAS_QUERY);
        }
        let path = checked_path(text)?;
        if path.is_empty() {
            return Err(words::PROXY_PATH_MISSING);
        }
        Ok(Self(path.to_owned()))
    }
}

/// The path without trailing slashes.
fn checked_path(path: &str) -> Result<&str, Message> {
    let path = path.trim_end_matches('/');
    let is_dots = |segment: &str| {
        matches!(
            segment.to_ascii_lowercase().replace("%2e", ".").as_str(),
            "." | ".."
        )
    };
    if path.split('/').any(is_dots) {
        return Err(words::PATH_HAS_DOTS);
    }
    Ok(path)
}

/// Host and port; the port is what follows the colon, even if it is empty.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        // The colons of an IPv6 address stand within brackets.
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

fn is_host(host: &str) -> bool {
    if let Some(address) = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return address.parse::<std::net::Ipv6Addr>().is_ok();
    }
    // Labels of letters, digits and inner hyphens (RFC 1123); other scripts as
    // the browser would have to encode them are let through.
    host.strip_suffix('.')
        .unwrap_or(host)
        .split('.')
        .all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|c| matches!(c, '-' | '_') || is_letter_or_digit(c))
        })
}

/// Of other scripts than ASCII, everything but the blocks of punctuation and
/// symbols; which of the rest are letters is for the browser to know.
fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || c >= '\u{c0}'
            && !matches!(c,
                '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3004}'
                | '\u{3008}'..='\u{3020}' | '\u{fe10}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff0f}'
                | '\u{fff0}'..='\u{ffff}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether the host is this machine (the hosts browsers trust without TLS).
fn is_loopback(host: &str) -> bool {
    let is_ipv4 = host
        .parse::<std::net::Ipv4Addr>()
        .is_ok_and(|address| address.is_loopback());
    is_ipv4 || host == "[::1]" || host == "localhost" || host.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::is_host;

    #[test]
    fn hosts_of_other_scripts() {
        for host in [
            "müller.example",
            "例え.テスト",
            "пример.рф",
            "उदाहरण.भारत",
            "a_b.example",
        ] {
            assert!(is_host(host), "{host}");
        }
        for host in [
            "a…b",
            "“a”",
            "a·b",
            "a（b）",
            "a、b",
            "€.example",
            "a–b",
            "a×b",
            "a☃",
            "a😀",
            "a$b",
        ] {
            assert!(!is_host(host), "{host}");
        }
    }
}
