//! A connection as it is being typed, and its check.

use std::collections::BTreeMap;

use domain::finding::{Checked, Finding, ParseError, Severity};
use domain::notification::Site;
use messages::{Message, connection_form as words, finding};
use serde::{Deserialize, Serialize};
use wire::connectors::ConnectorApi;
use wire::http::Service;

use super::auth::{CtsAuth, NsAuth};
use super::base_url::BaseUrl;
use super::labels;
use super::regions::{region_in, site_of};
use super::{Connection, CtsEndpoint, NsEndpoint, SandboxProject, System};

/// A connection as it is being typed: to real services, or to a further project of the
/// stand-in, of which only what people call it and sort it by is edited. Credentials are
/// asked for elsewhere and kept in memory only.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ConnectionForm {
    /// What people call it.
    pub label: String,
    /// Raw text of the account whose access key it shares.
    #[serde(default)]
    pub account: String,
    /// Raw text of its labels, as `env=prod, team=network`.
    #[serde(default)]
    pub labels: String,
    /// Whether Network Security is used.
    pub use_network_security: bool,
    /// Raw text of its base address.
    pub ns_base_url: String,
    /// Raw texts of its paths, and the method of an update.
    pub ns_api: ConnectorApi,
    /// How Network Security is told who calls.
    pub ns_auth: NsAuth,
    /// Whether CTS is used.
    pub use_cts: bool,
    /// Raw text of its base address.
    pub cts_base_url: String,
    /// Raw text of the project id.
    pub project_id: String,
    /// Raw text of the region's name; `""` takes it from a known host.
    pub region: String,
    /// Which cloud.
    pub site: Site,
    /// How CTS is told who calls.
    pub cts_auth: CtsAuth,
    /// Raw text of the address signatures are made for.
    pub upstream: String,
    /// Raw text of IAM's address; `""` takes the region's own host.
    pub iam: String,
    /// Raw text of SMN's address; `""` takes the region's own host.
    pub smn: String,
    /// Raw text of FunctionGraph's address; `""` takes the region's own host.
    pub functions: String,
    /// Whether the console refuses to change anything.
    pub read_only: bool,
    /// The project of the stand-in that answers in place of services.
    #[serde(default)]
    pub sandbox: Option<SandboxProject>,
}

impl ConnectionForm {
    /// Takes the address of CTS that is typed or chosen. The cloud follows, if it is
    /// the address of one and nobody chose another.
    pub fn set_cts_base_url(&mut self, raw: String) {
        let site = |raw: &str| site_of(BaseUrl::parse(raw).ok()?.host());
        let (before, after) = (site(&self.cts_base_url), site(&raw));
        if let Some(after) = after
            && before != Some(after)
        {
            self.site = after;
        }
        self.cts_base_url = raw;
    }
}

impl From<&Connection> for ConnectionForm {
    fn from(stored: &Connection) -> Self {
        let network_security = stored.network_security();
        let cts = stored.cts();
        let url = |url: fn(&CtsEndpoint) -> &Option<BaseUrl>| {
            cts.and_then(|c| url(c).as_ref())
                .map(|url| url.as_str().to_owned())
                .unwrap_or_default()
        };
        Self {
            label: stored.label.clone(),
            account: stored.account.clone(),
            labels: labels::write(&stored.labels),
            use_network_security: network_security.is_some(),
            ns_base_url: network_security
                .map(|endpoint| endpoint.base_url.as_str().to_owned())
                .unwrap_or_default(),
            ns_api: network_security
                .map(|endpoint| endpoint.api.clone())
                .unwrap_or_default(),
            ns_auth: network_security.map(|n| n.auth).unwrap_or_default(),
            use_cts: cts.is_some(),
            cts_base_url: cts
                .map(|c| c.base_url.as_str().to_owned())
                .unwrap_or_default(),
            project_id: cts.map(|c| c.project_id.clone()).unwrap_or_default(),
            region: cts.map(|c| c.region.clone()).unwrap_or_default(),
            site: cts.map(|c| c.site).unwrap_or_default(),
            cts_auth: cts.map(|c| c.auth).unwrap_or_default(),
            upstream: url(|c| &c.upstream),
            iam: url(|c| &c.iam),
            smn: url(|c| &c.smn),
            functions: url(|c| &c.functions),
            read_only: stored.read_only,
            sandbox: stored.sandbox_project().cloned(),
        }
    }
}

/// Checks a form. `id` is the connection's, `taken_labels` are those of the
/// others. Fields: `label`, `labels`, `services`, `ns_base_url`, `ns_collection`, `ns_item`,
/// `ns_test`, `ns_update_method`, `cts_base_url`, `project_id`, `region`, `site`,
/// `upstream`, `iam`, `smn`, `functions`.
#[must_use]
pub fn check(form: &ConnectionForm, id: &str, taken_labels: &[String]) -> Checked<Connection> {
    let mut findings = Vec::new();
    let label = form.label.trim();
    if label.is_empty() {
        findings.push(error("label", "connection/label", words::NAME_MISSING));
    } else if taken_labels.iter().any(|taken| taken.trim() == label) {
        let name = label.into();
        findings.push(error(
            "label",
            "connection/label",
            words::NameTaken { name },
        ));
    }
    let labels = labels::read(&form.labels).unwrap_or_else(|mistake| {
        findings.push(error("labels", "connection/labels", mistake));
        BTreeMap::new()
    });
    let system = match &form.sandbox {
        Some(project) => System::Sandbox(Some(Box::new(project.clone()))),
        None => check_services(form, &mut findings),
    };
    let blocked = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    let valid = (!blocked).then(|| Connection {
        id: id.to_owned(),
        label: label.to_owned(),
        account: form.account.trim().to_owned(),
        labels,
        system,
        read_only: form.read_only,
        provided: false,
    });
    Checked { valid, findings }
}

fn check_services(form: &ConnectionForm, findings: &mut Vec<Finding>) -> System {
    if !form.use_network_security && !form.use_cts {
        findings.push(error("services", "connection/services", words::NO_SERVICE));
    }
    let network_security = form
        .use_network_security
        .then(|| check_network_security(form, findings))
        .flatten();
    let cts = form.use_cts.then(|| check_cts(form, findings)).flatten();
    System::Real {
        network_security: network_security.map(Box::new),
        cts: cts.map(Box::new),
    }
}

fn error(field: &'static str, rule: &'static str, message: impl Into<Message>) -> Finding {
    ParseError::new(rule, message).on(Severity::Error, field)
}

fn check_network_security(
    form: &ConnectionForm,
    findings: &mut Vec<Finding>,
) -> Option<NsEndpoint> {
    let base_url = parse(&form.ns_base_url, "ns_base_url", findings);
    if let Some(base_url) = &base_url
        && base_url.host().ends_with(".cloudone.trendmicro.com")
        && base_url.path() != "/api"
    {
        let complete = format!("https://{}/api", base_url.host());
        let message = words::TREND_MICRO_PATH;
        findings.push(
            ParseError::new("connection/base-path", message)
                .fixed_by(use_value(&complete), complete)
                .on(Severity::Warning, "ns_base_url"),
        );
    }
    let api = ConnectorApi {
        collection: form.ns_api.collection.trim().to_owned(),
        item: form.ns_api.item.trim().to_owned(),
        test: form.ns_api.test.trim().to_owned(),
        update_method: form.ns_api.update_method,
    };
    for (setting, message) in api.validate() {
        let field = match setting {
            "collection" => "ns_collection",
            "item" => "ns_item",
            "test" => "ns_test",
            _ => "ns_update_method",
        };
        findings.push(error(field, "connection/paths", message));
    }
    Some(NsEndpoint {
        base_url: base_url?,
        api,
        auth: form.ns_auth,
    })
}

fn check_cts(form: &ConnectionForm, findings: &mut Vec<Finding>) -> Option<CtsEndpoint> {
    let base_url = parse(&form.cts_base_url, "cts_base_url", findings);
    if let Some(base_url) = &base_url
        && let Some(at) = base_url.path().find("/v3")
    {
        let kept = base_url.as_str().len() - base_url.path().len() + at;
        let kept = base_url.as_str().get(..kept).unwrap_or_default().to_owned();
        let message = words::CONSOLE_ADDS_PATH;
        findings.push(
            ParseError::new("connection/base-path", message)
                .fixed_by(use_value(&kept), kept)
                .on(Severity::Warning, "cts_base_url"),
        );
    }
    let project_id = form.project_id.trim();
    if project_id.is_empty() {
        findings.push(error(
            "project_id",
            "connection/project",
            words::PROJECT_MISSING,
        ));
    } else if !(project_id.len() == 32
        && project_id
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)))
    {
        let message = words::ProjectUnusual {
            project: project_id.into(),
        };
        findings.push(
            ParseError::new("connection/project", message).on(Severity::Warning, "project_id"),
        );
    }
    let mut region = form.region.trim();
    let address = base_url.clone();
    let host = address.as_ref().map_or("", BaseUrl::host);
    if let Some(in_host) = region_in(host) {
        if region.is_empty() {
            region = in_host;
        } else if region != in_host {
            let message = words::OtherRegion {
                actual: in_host.into(),
                given: region.into(),
            };
            findings.push(
                ParseError::new("connection/region", message)
                    .fixed_by(use_value(in_host), in_host)
                    .on(Severity::Warning, "region"),
            );
        }
    }
    if let Some(site) = site_of(host).filter(|site| *site != form.site) {
        let message = belongs_to(site, form.site);
        findings.push(ParseError::new("connection/site", message).on(Severity::Warning, "site"));
    }
    let endpoint = CtsEndpoint {
        base_url: base_url?,
        project_id: project_id.to_owned(),
        region: region.to_owned(),
        site: form.site,
        auth: form.cts_auth,
        upstream: parse_optional(&form.upstream, "upstream", findings),
        iam: parse_optional(&form.iam, "iam", findings),
        smn: parse_optional(&form.smn, "smn", findings),
        functions: parse_optional(&form.functions, "functions", findings),
    };
    check_auth(form, &endpoint, findings);
    Some(endpoint)
}

/// Whether the console knows what its kind of credentials needs.
fn check_auth(form: &ConnectionForm, endpoint: &CtsEndpoint, findings: &mut Vec<Finding>) {
    if endpoint.upstream.as_ref().is_some_and(BaseUrl::is_own_site) {
        let message = words::UPSTREAM_IS_A_PATH;
        findings.push(error("upstream", "connection/upstream", message));
    } else if form.cts_auth == CtsAuth::AccessKey && endpoint.signed_for(Service::Cts).is_none() {
        let message = words::UPSTREAM_MISSING;
        findings.push(error("upstream", "connection/upstream", message));
    }
    let asks_iam = form.cts_auth == CtsAuth::Password;
    if asks_iam && form.iam.trim().is_empty() && endpoint.base_of(Service::Iam).is_none() {
        findings.push(error("iam", "connection/iam", words::IAM_MISSING));
    }
}

fn parse(raw: &str, field: &'static str, findings: &mut Vec<Finding>) -> Option<BaseUrl> {
    match BaseUrl::parse(raw) {
        Ok(base_url) => Some(base_url),
        Err(error) => {
            findings.push(error.on(Severity::Error, field));
            None
        }
    }
}

fn parse_optional(raw: &str, field: &'static str, findings: &mut Vec<Finding>) -> Option<BaseUrl> {
    (!raw.trim().is_empty())
        .then(|| parse(raw, field, findings))
        .flatten()
}

fn use_value(value: &str) -> Message {
    let value = value.into();
    finding::UseValue { value }.into()
}

/// The address is one of that cloud, and not of the one that was chosen.
fn belongs_to(site: Site, chosen: Site) -> Message {
    let name = |site: Site| site.profile().product.unwrap_or_default();
    let actual = name(site).into();
    match chosen {
        Site::Other => words::NotAnotherCloud { actual }.into(),
        _ => words::OtherCloud {
            actual,
            given: name(chosen).into(),
        }
        .into(),
    }
}
