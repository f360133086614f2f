//! The regions both services are known to run in, with their base addresses.
//! Presets only: any other address can be typed.

use domain::notification::Site;
use messages::{Message, region, verbatim};
use wire::http::Service;

use super::base_url::BaseUrl;
use crate::choice::{Choice, Group};
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CtsRegion {
    /// Which cloud.
    pub site: Site,
    /// Name of the region, as in URNs.
    pub name: &'static str,
    /// Its place or name on the cloud's pages, where a page was found that says one.
    pub place: Option<Message>,
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

    /// What it is called: its name, and its place where that is known.
    #[must_use]
    pub fn label(&self) -> Message {
        with_place(self.name, self.place.clone())
    }

    /// One of its addresses, to choose from.
    fn choice(&self, url: String, say: &Say<'_>) -> Choice {
        let host = url.trim_start_matches("https://").to_owned();
        let note = if self.verified {
            host
        } else {
            say(region::Unverified { host: host.into() }.into())
        };
        Choice {
            label: say(self.label()),
            note,
            value: url,
        }
    }
}

/// Puts a message into the reader's words, in which people search.
pub type Say<'a> = dyn Fn(Message) -> String + 'a;

fn with_place(name: &str, place: Option<Message>) -> Message {
    match place {
        Some(place) => region::Named {
            place: place.into(),
            region: name.into(),
        }
        .into(),
        None => verbatim(name),
    }
}

/// The parts of the world, in the order they are offered.
const GEOGRAPHIES: [Message; 8] = [
    region::EUROPE,
    region::ASIA_PACIFIC,
    region::CHINA,
    region::MIDDLE_EAST,
    region::AFRICA,
    region::LATIN_AMERICA,
    region::NORTH_AMERICA,
    region::OTHER,
];

/// The part of the world a region is in, as the first word of its name says.
fn geography(region: &str) -> Message {
    let name = region.strip_prefix("trend-").unwrap_or(region);
    match name.split('-').next().unwrap_or_default() {
        "eu" | "ru" | "gb" | "de" => region::EUROPE,
        "ap" | "my" | "in" | "jp" | "au" | "sg" => region::ASIA_PACIFIC,
        "cn" => region::CHINA,
        "tr" | "me" | "ae" => region::MIDDLE_EAST,
        "af" => region::AFRICA,
        "la" | "na" | "sa" => region::LATIN_AMERICA,
        "us" | "ca" => region::NORTH_AMERICA,
        _ => region::OTHER,
    }
}

/// The base addresses of CTS in groups by cloud, those of Huawei Cloud also by part of the
/// world: those where every word of a search occurs in the group, the place, the name of
/// the region or the address, without regard to letter case.
#[must_use]
pub fn find_cts(search: &str, say: &Say<'_>) -> Vec<Group> {
    let of = |site: Site, part: Option<Message>| {
        let is_in = |region: &&CtsRegion| {
            region.site == site
                && part
                    .as_ref()
                    .is_none_or(|part| geography(region.name) == *part)
        };
        let regions = CTS.iter().filter(is_in);
        let choices = regions.flat_map(|region| region.urls().map(|url| region.choice(url, say)));
        let cloud = site.profile().product.unwrap_or_default();
        let title = match part.clone() {
            Some(part) => say(region::CloudIn {
                cloud: cloud.into(),
                part: part.into(),
            }
            .into()),
            None => cloud.to_owned(),
        };
        found(title, choices, search)
    };
    let huawei = GEOGRAPHIES.map(|part| of(Site::Huawei, Some(part)));
    let others = Site::ALL.into_iter().filter(|site| *site != Site::Huawei);
    let others = others.map(|site| of(site, None));
    huawei.into_iter().chain(others).flatten().collect()
}

/// The base addresses of Network Security in groups by part of the world; see
/// [`find_cts`].
#[must_use]
pub fn find_network_security(search: &str, say: &Say<'_>) -> Vec<Group> {
    let of = |part: Message| {
        let regions = NETWORK_SECURITY
            .iter()
            .filter(|name| geography(name) == part);
        let choices = regions.map(|name| {
            let url = network_security_url(name);
            let host = url.trim_start_matches("https://").trim_end_matches("/api");
            Choice {
                label: say(with_place(name, country(name))),
                note: host.to_owned(),
                value: url,
            }
        });
        found(say(part.clone()), choices, search)
    };
    GEOGRAPHIES.into_iter().filter_map(of).collect()
}

/// The choices of a group that fit a search, if there are any.
fn found(title: String, choices: impl Iterator<Item = Choice>, search: &str) -> Option<Group> {
    let search = fold(search);
    let fits = |choice: &Choice| {
        let text = fold(&[&title, " ", &choice.value, " ", &choice.label].concat());
        let mut words = search.split_whitespace();
        words.all(|word| text.contains(word.trim_end_matches('/')))
    };
    let choices: Vec<_> = choices.filter(fits).collect();
    (!choices.is_empty()).then_some(Group { title, choices })
}

/// What the region of an address is called; `None` where it is not a known one.
#[must_use]
pub fn label_of(url: &str, say: &Say<'_>) -> Option<String> {
    let all = [find_cts("", say), find_network_security("", say)].into_iter();
    let mut choices = all.flatten().flat_map(|group| group.choices);
    let choice = choices.find(|choice| choice.value == url.trim_end_matches('/'))?;
    let (region, host) = (choice.label.into(), choice.note.into());
    Some(say(region::WithHost { host, region }.into()))
}

/// The country of a region of Network Security (Trend Micro's list of regions of Cloud
/// One), where the list has it.
fn country(region: &str) -> Option<Message> {
    Some(match region {
        "us-1" => region::UNITED_STATES,
        "in-1" => region::INDIA,
        "gb-1" => region::UNITED_KINGDOM,
        "jp-1" => region::JAPAN,
        "de-1" => region::GERMANY,
        "au-1" => region::AUSTRALIA,
        "ca-1" => region::CANADA,
        "sg-1" => region::SINGAPORE,
        _ => return None,
    })
}

/// The region in a host of Network Security.
#[must_use]
pub fn network_security_region_in(host: &str) -> Option<&str> {
    host.strip_prefix("network.")?
        .strip_suffix(".cloudone.trendmicro.com")
}

const COM: &[&str] = &["myhuaweicloud.com"];
const COM_CN: &[&str] = &["myhuaweicloud.com", "myhuaweicloud.cn"];

const fn huawei(
    name: &'static str,
    place: Option<Message>,
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
    place: Option<Message>,
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
    huawei(
        "eu-west-101",
        Some(region::EU_DUBLIN),
        &["myhuaweicloud.eu"],
    ),
    huawei("ap-southeast-1", Some(region::CN_HONG_KONG), COM_CN),
    huawei("ap-southeast-2", Some(region::AP_BANGKOK), COM_CN),
    huawei("ap-southeast-3", Some(region::AP_SINGAPORE), COM_CN),
    huawei("ap-southeast-4", Some(region::AP_JAKARTA), COM_CN),
    huawei(
        "ap-southeast-5",
        Some(region::AP_MANILA),
        &["myhuaweicloud.com", "myhuaweicloud.asia"],
    ),
    huawei(
        "af-north-1",
        Some(region::AF_CAIRO),
        &["myhuaweicloud.com", "myhuaweicloud.africa"],
    ),
    huawei("af-south-1", Some(region::AF_JOHANNESBURG), COM_CN),
    huawei("la-north-2", Some(region::LA_MEXICO_CITY_TWO), COM_CN),
    huawei("la-south-2", Some(region::LA_SANTIAGO), COM_CN),
    huawei("na-mexico-1", Some(region::LA_MEXICO_CITY_ONE), COM_CN),
    huawei("sa-brazil-1", Some(region::LA_SAO_PAULO), COM_CN),
    huawei("tr-west-1", Some(region::TR_ISTANBUL), COM_CN),
    huawei("me-east-1", Some(region::ME_RIYADH), COM),
    huawei("ae-ad-1", None, COM),
    huawei("eu-west-0", Some(region::EU_PARIS), COM),
    huawei("my-kualalumpur-1", Some(region::AP_KUALA_LUMPUR), COM),
    huawei("ru-moscow-1", None, COM),
    huawei("ru-northwest-2", None, COM_CN),
    huawei("cn-north-1", Some(region::BEIJING_ONE), COM_CN),
    huawei("cn-north-2", Some(region::BEIJING_TWO), COM_CN),
    huawei("cn-north-4", Some(region::BEIJING_FOUR), COM_CN),
    huawei("cn-north-9", Some(region::ULANQAB), COM_CN),
    huawei("cn-north-11", None, COM_CN),
    huawei("cn-north-12", None, COM_CN),
    huawei("cn-east-2", Some(region::SHANGHAI_TWO), COM_CN),
    huawei("cn-east-3", Some(region::SHANGHAI_ONE), COM_CN),
    huawei("cn-east-4", Some(region::EAST_TWO), COM_CN),
    huawei("cn-east-5", Some(region::QINGDAO), COM_CN),
    huawei("cn-south-1", Some(region::GUANGZHOU), COM_CN),
    huawei("cn-south-2", Some(region::SHENZHEN), COM_CN),
    huawei("cn-south-4", Some(region::GUANGZHOU_INVITED), COM_CN),
    huawei("cn-southwest-2", Some(region::GUIYANG), COM_CN),
    huawei("cn-southwest-3", None, COM_CN),
    concluded(Site::Huawei, "tr-central-201", None, COM),
    concluded(Site::Huawei, "ally-visitor-1", None, COM),
    concluded(
        Site::OpenTelekomCloud,
        "eu-de",
        Some(region::GERMANY),
        &["otc.t-systems.com"],
    ),
    concluded(
        Site::OpenTelekomCloud,
        "eu-nl",
        Some(region::NETHERLANDS),
        &["otc.t-systems.com"],
    ),
    concluded(
        Site::OpenTelekomCloud,
        "eu-ch2",
        Some(region::SWITZERLAND),
        &["sc.otc.t-systems.com"],
    ),
    concluded(
        Site::CloudRu,
        "ru-moscow-1",
        Some(region::MOSCOW),
        &["hc.cloud.ru", "hc.sbercloud.ru"],
    ),
    concluded(
        Site::FlexibleEngine,
        "eu-west-0",
        Some(region::PARIS),
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
fn host_label_of(service: Service) -> Option<&'static str> {
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
    let label = host_label_of(service)?;
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
