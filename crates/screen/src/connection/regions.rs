//! The regions both services are known to run in, with their base addresses.
//! Presets only: any other address can be typed.

use domain::notification::Site;
use wire::http::Service;

use super::base_url::BaseUrl;

/// Regions of Cloud One Network Security (allowed values of Trend Micro's
/// published CloudFormation templates).
pub static NETWORK_SECURITY: [&str; 9] = [
    "us-1",
    "trend-us-1",
    "in-1",
    "gb-1",
    "jp-1",
    "de-1",
    "au-1",
    "ca-1",
    "sg-1",
];

/// Base address of Network Security in a region.
#[must_use]
pub fn network_security_url(region: &str) -> String {
    format!("https://network.{region}.cloudone.trendmicro.com/api")
}

/// A region of CTS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CtsRegion {
    /// Which cloud.
    pub site: Site,
    /// Name of the region, as in URNs.
    pub name: &'static str,
    /// What its hosts end in, the usual one first.
    pub domains: &'static [&'static str],
}

impl CtsRegion {
    /// Its base addresses, the usual one first.
    pub fn urls(&self) -> impl Iterator<Item = String> + '_ {
        self.domains
            .iter()
            .map(|domain| format!("https://cts.{}.{domain}", self.name))
    }
}

const COM: &[&str] = &["myhuaweicloud.com"];
const COM_CN: &[&str] = &["myhuaweicloud.com", "myhuaweicloud.cn"];

const fn huawei(name: &'static str, domains: &'static [&'static str]) -> CtsRegion {
    CtsRegion {
        site: Site::Huawei,
        name,
        domains,
    }
}

/// Regions of CTS (region table of Huawei's SDK); the one of Open Telekom Cloud
/// is concluded from its other services' hosts.
pub static CTS: [CtsRegion; 35] = [
    huawei("eu-west-101", &["myhuaweicloud.eu"]),
    huawei("ap-southeast-1", COM_CN),
    huawei("ap-southeast-2", COM_CN),
    huawei("ap-southeast-3", COM_CN),
    huawei("ap-southeast-4", COM_CN),
    huawei(
        "ap-southeast-5",
        &["myhuaweicloud.com", "myhuaweicloud.asia"],
    ),
    huawei("af-north-1", &["myhuaweicloud.com", "myhuaweicloud.africa"]),
    huawei("af-south-1", COM_CN),
    huawei("la-north-2", COM_CN),
    huawei("la-south-2", COM_CN),
    huawei("na-mexico-1", COM_CN),
    huawei("sa-brazil-1", COM_CN),
    huawei("tr-west-1", COM_CN),
    huawei("me-east-1", COM),
    huawei("ae-ad-1", COM),
    huawei("eu-west-0", COM),
    huawei("my-kualalumpur-1", COM),
    huawei("ru-moscow-1", COM),
    huawei("ru-northwest-2", COM_CN),
    huawei("cn-north-1", COM_CN),
    huawei("cn-north-2", COM_CN),
    huawei("cn-north-4", COM_CN),
    huawei("cn-north-9", COM_CN),
    huawei("cn-north-11", COM_CN),
    huawei("cn-north-12", COM_CN),
    huawei("cn-east-2", COM_CN),
    huawei("cn-east-3", COM_CN),
    huawei("cn-east-4", COM_CN),
    huawei("cn-east-5", COM_CN),
    huawei("cn-south-1", COM_CN),
    huawei("cn-south-2", COM_CN),
    huawei("cn-south-4", COM_CN),
    huawei("cn-southwest-2", COM_CN),
    huawei("cn-southwest-3", COM_CN),
    CtsRegion {
        site: Site::OpenTelekomCloud,
        name: "eu-de",
        domains: &["otc.t-systems.com"],
    },
];

/// First label of a service's hosts.
fn label_of(service: Service) -> Option<&'static str> {
    match service {
        Service::NetworkSecurity => None,
        Service::Cts => Some("cts"),
        Service::Iam => Some("iam"),
        Service::Smn => Some("smn"),
        Service::FunctionGraph => Some("functiongraph"),
    }
}

impl CtsRegion {
    /// What a service's host ends in. FunctionGraph has no host of its own on the
    /// European site (region tables of Huawei's SDK).
    fn domain_of(&self, service: Service, domain: &'static str) -> &'static str {
        if service == Service::FunctionGraph && domain == "myhuaweicloud.eu" {
            "myhuaweicloud.com"
        } else {
            domain
        }
    }
}

/// The usual address of a service in a region of that name.
#[must_use]
pub fn host_in(region: &str, service: Service) -> Option<BaseUrl> {
    let region = CTS.iter().find(|known| known.name == region)?;
    address(region, service, region.domains.first()?)
}

/// The address of another service beside CTS, if `host` is a known host of CTS.
#[must_use]
pub fn sibling(host: &str, service: Service) -> Option<BaseUrl> {
    let region = cts_region_of(host)?;
    let domain = region
        .domains
        .iter()
        .find(|domain| host.ends_with(**domain))?;
    address(region, service, domain)
}

fn address(region: &CtsRegion, service: Service, domain: &'static str) -> Option<BaseUrl> {
    let label = label_of(service)?;
    let domain = region.domain_of(service, domain);
    BaseUrl::parse(&["https://", label, ".", region.name, ".", domain].concat()).ok()
}

/// The region whose address this is, if it is a known one.
#[must_use]
pub fn cts_region_of(host: &str) -> Option<&'static CtsRegion> {
    CTS.iter().find(|region| {
        region.domains.iter().any(|domain| {
            host.strip_prefix("cts.")
                .and_then(|rest| rest.strip_prefix(region.name))
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| rest == *domain)
        })
    })
}
