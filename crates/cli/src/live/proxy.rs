//! The proxies that the environment names, and the hosts that are reached without one.

use std::env;
use std::net::IpAddr;

use ipnet::IpNet;
use messages::notictl as say;
use ureq::Proxy;

use crate::trouble::{Result, Trouble};

/// Variables that name a proxy for addresses with `https`, the first that is set.
const HTTPS: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];

/// The same for addresses with `http`.
const HTTP: [&str; 4] = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];

/// Variables that list the hosts reached without a proxy.
const EXEMPT: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// What the environment says.
pub struct Proxies {
    /// For addresses with `https`.
    pub https: Option<Proxy>,
    /// For addresses with `http`.
    pub http: Option<Proxy>,
    exempt: Exempt,
}

impl Proxies {
    /// Reads the environment. A proxy that cannot be used is refused: to go without it might
    /// lead past what it is there for.
    pub fn of_environment() -> Result<Self> {
        let listed = EXEMPT.iter().find_map(|name| set(name));
        Ok(Self {
            https: first(&HTTPS)?,
            http: first(&HTTP)?,
            exempt: Exempt::new(&listed.unwrap_or_default()),
        })
    }

    /// Whether a host is reached without a proxy.
    pub fn exempts(&self, host: &str) -> bool {
        self.exempt.has(host)
    }
}

fn set(variable: &str) -> Option<String> {
    let value = env::var_os(variable)?.to_string_lossy().into_owned();
    Some(value).filter(|value| !value.trim().is_empty())
}

fn first(variables: &[&str]) -> Result<Option<Proxy>> {
    let set = |name: &&str| Some((name.to_string(), set(name)?));
    let Some((variable, value)) = variables.iter().find_map(set) else {
        return Ok(None);
    };
    // The value is not repeated: it might have a password.
    let proxy = Proxy::new(value.trim()).ok().filter(has_host);
    let wrong = || say::ArgumentWrong {
        argument: variable.into(),
        message: say::PROXY_WRONG.into(),
    };
    proxy.map(Some).ok_or_else(|| Trouble::new(wrong()))
}

/// Whether the address of a proxy has a host, and a number for a port if it has any.
fn has_host(proxy: &Proxy) -> bool {
    let Some(authority) = proxy.uri().authority() else {
        return false;
    };
    let (host, text) = (authority.host(), authority.as_str());
    let place = text.rsplit_once('@').map_or(text, |(_, place)| place);
    !host.is_empty() && (place == host || authority.port_u16().is_some())
}

/// The hosts of `NO_PROXY`: names, which count for everything below them, addresses and
/// ranges of them, or `*` for all.
#[derive(Debug, Default)]
struct Exempt {
    all: bool,
    names: Vec<String>,
    ranges: Vec<IpNet>,
}

impl Exempt {
    fn new(list: &str) -> Self {
        let mut exempt = Self::default();
        let entries = list.split([',', ' ']).map(str::trim);
        for entry in entries.filter(|entry| !entry.is_empty()) {
            if entry == "*" {
                exempt.all = true;
            } else if let Ok(range) = entry.parse() {
                exempt.ranges.push(range);
            } else if let Some(address) = address(entry) {
                exempt.ranges.push(address.into());
            } else {
                let name = entry.trim_start_matches("*.").trim_matches('.');
                exempt.names.push(name.to_ascii_lowercase());
            }
        }
        exempt
    }

    fn has(&self, host: &str) -> bool {
        if let Some(address) = address(host) {
            return self.all || self.ranges.iter().any(|range| range.contains(&address));
        }
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let is_below = |name: &String| {
            let above = host.strip_suffix(name.as_str());
            above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
        };
        self.all || self.names.iter().any(is_below)
    }
}

fn address(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[')
        .trim_end_matches(']')
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::Exempt;

    #[test]
    fn hosts_are_exempt_with_what_is_below_them() {
        let exempt =
            Exempt::new("localhost, .corp.example,*.cloud.example 10.0.0.0/8,::1,192.0.2.7");
        let hosts = [
            "localhost",
            "LocalHost",
            "corp.example",
            "git.corp.example",
            "a.b.Cloud.example.",
            "10.1.2.3",
            "[::1]",
            "192.0.2.7",
        ];
        for host in hosts {
            assert!(exempt.has(host), "{host}");
        }
        let others = [
            "notlocalhost",
            "corp.example.org",
            "mycorp.example",
            "11.0.0.1",
            "[::2]",
            "192.0.2.70",
        ];
        for host in others {
            assert!(!exempt.has(host), "{host}");
            assert!(Exempt::new("a, *").has(host), "{host}");
            assert!(!Exempt::new("").has(host), "{host}");
        }
    }
}
