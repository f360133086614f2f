//! The regions both services are known to run in, with their base addresses.
//! Presets only: any other address can be typed.

use domain::notification::Site;
use wire::http::Service;

use super::base_url::BaseUrl;
use crate::sort_key::fold;

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
    /// Its place or name on the cloud's pages; `""` where no page was found that says one.
    pub place: &'static str,
    /// What its hosts end in, the usual one first.
    pub domains: &'static [&'static str],
    /// Whether a published table names the host of CTS; otherwise it is concluded from
    /// other hosts of the cloud and may be wrong.
    pub verified: bool,
}

impl CtsRegion {
    /// Its base addresses, the usual one first.
    pub fn urls(&self) -> impl Iterator<Item = String> + '_ {
        self.domains
            .iter()
            .map(|domain| format!("https://cts.{}.{domain}", self.name))
    }

    /// What it is called in a list, with the host of one of its addresses.
    fn label(&self, url: &str) -> String {
        let host = url.trim_start_matches("https://");
        let (open, close) = if self.place.is_empty() {
            ("", "")
        } else {
            (" (", ")")
        };
        let certainty = if self.verified { "" } else { " (unverified)" };
        [self.name, open, self.place, close, " – ", host, certainty].concat()
    }
}

/// The base addresses of CTS under the names of their clouds, each with what it is
/// called: those where every word of a search occurs in the cloud, the place, the name
/// of the region or the address, without regard to letter case, and the one to keep.
#[must_use]
pub fn find(search: &str, kept: &str) -> Vec<(Site, Vec<(String, String)>)> {
    let search = fold(search);
    let of = |site: Site| {
        let regions = CTS.iter().filter(move |region| region.site == site);
        let all = regions.flat_map(|region| region.urls().map(move |url| (region, url)));
        let found = all.filter_map(|(region, url)| {
            let label = region.label(&url);
            let text = fold(&[site.label(), " ", &url, " ", &label].concat());
            let mut words = search.split_whitespace();
            let fits = words.all(|word| text.contains(word.trim_end_matches('/')));
            (fits || url == kept).then_some((url, label))
        });
        (site, found.collect::<Vec<_>>())
    };
    let clouds = Site::ALL.into_iter().map(of);
    clouds.filter(|(_, found)| !found.is_empty()).collect()
}

const COM: &[&str] = &["myhuaweicloud.com"];
const COM_CN: &[&str] = &["myhuaweicloud.com", "myhuaweicloud.cn"];

const fn huawei(
    name: &'static str,
    place: &'static str,
    domains: &'static [&'static str],
) -> CtsRegion {
    CtsRegion {
        site: Site::Huawei,
        name,
        place,
        domains,
        verified: true,
    }
}

/// A region whose host of CTS is concluded from other hosts of its cloud.
const fn concluded(
    site: Site,
    name: &'static str,
    place: &'static str,
    domains: &'static [&'static str],
) -> CtsRegion {
    CtsRegion {
        site,
        name,
        place,
        domains,
        verified: false,
    }
}

/// Regions of CTS by cloud. Those of Huawei Cloud are from the region table of its
/// SDK, what it calls them from the tables of endpoints in its manuals. The others are
/// concluded from hosts of other services: public inventories and
/// Terraform providers name them.
pub static CTS: [CtsRegion; 41] = [
    huawei("eu-west-101", "EU-Dublin", &["myhuaweicloud.eu"]),
    huawei("ap-southeast-1", "CN-Hong Kong", COM_CN),
    huawei("ap-southeast-2", "AP-Bangkok", COM_CN),
    huawei("ap-southeast-3", "AP-Singapore", COM_CN),
    huawei("ap-southeast-4", "AP-Jakarta", COM_CN),
    huawei(
        "ap-southeast-5",
        "AP-Manila",
        &["myhuaweicloud.com", "myhuaweicloud.asia"],
    ),
    huawei(
        "af-north-1",
        "AF-Cairo",
        &["myhuaweicloud.com", "myhuaweicloud.africa"],
    ),
    huawei("af-south-1", "AF-Johannesburg", COM_CN),
    huawei("la-north-2", "LA-Mexico City2", COM_CN),
    huawei("la-south-2", "LA-Santiago", COM_CN),
    huawei("na-mexico-1", "LA-Mexico City1", COM_CN),
    huawei("sa-brazil-1", "LA-Sao Paulo1", COM_CN),
    huawei("tr-west-1", "TR-Istanbul", COM_CN),
    huawei("me-east-1", "ME-Riyadh", COM),
    huawei("ae-ad-1", "", COM),
    huawei("eu-west-0", "EU-Paris", COM),
    huawei("my-kualalumpur-1", "AP-Kuala Lumpur-OP6", COM),
    huawei("ru-moscow-1", "", COM),
    huawei("ru-northwest-2", "", COM_CN),
    huawei("cn-north-1", "CN North-Beijing1", COM_CN),
    huawei("cn-north-2", "CN North-Beijing2", COM_CN),
    huawei("cn-north-4", "CN North-Beijing4", COM_CN),
    huawei("cn-north-9", "CN North-Ulanqab1", COM_CN),
    huawei("cn-north-11", "", COM_CN),
    huawei("cn-north-12", "", COM_CN),
    huawei("cn-east-2", "CN East-Shanghai2", COM_CN),
    huawei("cn-east-3", "CN East-Shanghai1", COM_CN),
    huawei("cn-east-4", "CN East2", COM_CN),
    huawei("cn-east-5", "CN East-Qingdao", COM_CN),
    huawei("cn-south-1", "CN South-Guangzhou", COM_CN),
    huawei("cn-south-2", "CN South-Shenzhen", COM_CN),
    huawei("cn-south-4", "CN South-Guangzhou-InvitationOnly", COM_CN),
    huawei("cn-southwest-2", "CN Southwest-Guiyang1", COM_CN),
    huawei("cn-southwest-3", "", COM_CN),
    concluded(Site::Huawei, "tr-central-201", "", COM),
    concluded(Site::Huawei, "ally-visitor-1", "", COM),
    concluded(
        Site::OpenTelekomCloud,
        "eu-de",
        "Germany",
        &["otc.t-systems.com"],
    ),
    concluded(
        Site::OpenTelekomCloud,
        "eu-nl",
        "Netherlands",
        &["otc.t-systems.com"],
    ),
    concluded(
        Site::OpenTelekomCloud,
        "eu-ch2",
        "Switzerland",
        &["sc.otc.t-systems.com"],
    ),
    concluded(
        Site::CloudRu,
        "ru-moscow-1",
        "Moscow",
        &["hc.cloud.ru", "hc.sbercloud.ru"],
    ),
    concluded(
        Site::FlexibleEngine,
        "eu-west-0",
        "Paris",
        &["prod-cloud-ocb.orange-business.com"],
    ),
];

/// The domains of the clouds, each below no other one. Any host in one of them is a
/// host of that cloud, in whatever region.
static DOMAINS: [(&str, Site); 10] = [
    ("myhuaweicloud.com", Site::Huawei),
    ("myhuaweicloud.cn", Site::Huawei),
    ("myhuaweicloud.eu", Site::Huawei),
    ("myhuaweicloud.asia", Site::Huawei),
    ("myhuaweicloud.africa", Site::Huawei),
    ("huaweicloud.com", Site::Huawei),
    ("otc.t-systems.com", Site::OpenTelekomCloud),
    ("cloud.ru", Site::CloudRu),
    ("sbercloud.ru", Site::CloudRu),
    ("prod-cloud-ocb.orange-business.com", Site::FlexibleEngine),
];

/// What comes before a domain in a host.
fn below<'a>(host: &'a str, domain: &str) -> Option<&'a str> {
    let host = host.strip_suffix('.').unwrap_or(host);
    host.strip_suffix(domain)?
        .strip_suffix('.')
        .filter(|labels| !labels.is_empty())
}

/// The cloud a host belongs to, known region or not.
#[must_use]
pub fn site_of(host: &str) -> Option<Site> {
    let of = DOMAINS
        .iter()
        .find(|(domain, _)| below(host, domain).is_some());
    of.map(|(_, site)| *site)
}

/// The name of the region in a host of CTS of a cloud: `eu-nl` in
/// `cts.eu-nl.otc.t-systems.com`, also where nobody has listed that region.
#[must_use]
pub fn region_in(host: &str) -> Option<&str> {
    let labels = DOMAINS
        .iter()
        .find_map(|(domain, _)| below(host, domain))?
        .strip_prefix("cts.")?;
    labels.split('.').next().filter(|name| name.contains('-'))
}

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

/// What a service's host ends in, beside a host of CTS that ends in `domain`.
fn domain_of(service: Service, domain: &str) -> &str {
    match (service, domain) {
        // FunctionGraph has no host of its own on the European site (region tables of
        // Huawei's SDK).
        (Service::FunctionGraph, "myhuaweicloud.eu") => "myhuaweicloud.com",
        // The only host of IAM seen has the older name.
        (Service::Iam, "hc.cloud.ru") => "hc.sbercloud.ru",
        _ => domain,
    }
}

/// The usual address of a service in the first region of that name.
#[must_use]
pub fn host_in(region: &str, service: Service) -> Option<BaseUrl> {
    first_host(CTS.iter().find(|known| known.name == region)?, service)
}

/// The usual address of a service in a cloud's region of that name.
#[must_use]
pub fn host_of(site: Site, region: &str, service: Service) -> Option<BaseUrl> {
    let known = |known: &&CtsRegion| known.site == site && known.name == region;
    first_host(CTS.iter().find(known)?, service)
}

fn first_host(region: &CtsRegion, service: Service) -> Option<BaseUrl> {
    address(region.name, service, region.domains.first()?)
}

/// The address of another service beside CTS, if `host` is a host of CTS in one of
/// the clouds.
#[must_use]
pub fn sibling(host: &str, service: Service) -> Option<BaseUrl> {
    let region = region_in(host)?;
    let host = host.strip_suffix('.').unwrap_or(host);
    let domain = host
        .strip_prefix("cts.")?
        .strip_prefix(region)?
        .strip_prefix('.')?;
    address(region, service, domain)
}

fn address(region: &str, service: Service, domain: &str) -> Option<BaseUrl> {
    let label = label_of(service)?;
    let domain = domain_of(service, domain);
    BaseUrl::parse(&["https://", label, ".", region, ".", domain].concat()).ok()
}

/// The region whose address this is, if it is a known one.
#[must_use]
pub fn cts_region_of(host: &str) -> Option<&'static CtsRegion> {
    CTS.iter().find(|region| {
        region.domains.iter().any(|domain| {
            below(host, domain)
                .and_then(|labels| labels.strip_prefix("cts."))
                .is_some_and(|name| name == region.name)
        })
    })
}
