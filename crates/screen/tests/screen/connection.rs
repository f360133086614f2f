//! Connections: base addresses, regions, storage, and the form.

use domain::finding::Severity;
use domain::notification::Site;
use messages::Message;
use proptest::prelude::*;
use screen::connection::auth::CtsAuth;
use screen::connection::base_url::BaseUrl;
use screen::connection::form::{ConnectionForm, check};
use screen::connection::regions::{
    CTS, NETWORK_SECURITY, cts_region_of, find_cts, find_network_security, host_of, label_of,
    network_security_region_in, network_security_url, region_in, sibling, site_of,
};
use screen::connection::{Connection, SandboxProject, System};
use screen::draft::ConnectionDraft;
use wire::connectors::ConnectorApi;
use wire::http::Method;
use wire::http::Service;

#[test]
fn base_addresses_that_may_be_used() {
    let table = [
        ("https://network.us-1.cloudone.trendmicro.com/api", "", ""),
        (
            "https://network.us-1.cloudone.trendmicro.com/api/",
            "https://network.us-1.cloudone.trendmicro.com/api",
            "",
        ),
        ("  https://EXAMPLE.com// ", "https://example.com", ""),
        (
            "HTTPS://example.com/Path/To",
            "https://example.com/Path/To",
            "/Path/To",
        ),
        ("https://example.com:8443/a", "", "/a"),
        ("http://localhost:8080/cts", "", "/cts"),
        ("http://app.localhost", "", ""),
        ("http://127.0.0.1", "", ""),
        ("http://127.8.9.10:1/x", "", "/x"),
        ("http://[::1]:8080", "", ""),
        ("https://[2001:db8::1]/x", "", "/x"),
        ("https://bücher.example", "", ""),
        ("https://a_b.example.", "", ""),
        ("/proxy/cts", "", "/proxy/cts"),
        ("/proxy/cts/", "/proxy/cts", "/proxy/cts"),
    ];
    for (raw, written, path) in table {
        let written = if written.is_empty() { raw } else { written };
        let url = BaseUrl::parse(raw).unwrap_or_else(|error| panic!("{raw}: {}", error.message));
        assert_eq!(url.as_str(), written);
        assert!(
            url.path() == path || (path.is_empty() && url.path() == "/api"),
            "{raw}"
        );
        assert_eq!(BaseUrl::parse(url.as_str()), Ok(url));
    }
    assert_eq!(
        BaseUrl::parse("https://[::1]:80/a").unwrap().host(),
        "[::1]"
    );
    assert_eq!(
        BaseUrl::parse("https://A.example:80/a").unwrap().host(),
        "a.example"
    );
}

#[test]
fn base_addresses_that_may_not() {
    let only_this_machine = "Only this computer (localhost) can be reached without https.";
    let no_dots = "The path of an endpoint can’t contain “.” or “..” segments.";
    let no_blanks = "An endpoint can’t contain spaces or backslashes.";
    let no_credentials = "An endpoint can’t contain a user name or password. Credentials \
                          have their own fields and are never stored.";
    let table = [
        (
            "",
            "Enter an endpoint. It starts with https://, or with / for a path on this site.",
            None,
        ),
        (
            " \t",
            "Enter an endpoint. It starts with https://, or with / for a path on this site.",
            None,
        ),
        (
            "example.com/api",
            "“example.com/api” doesn’t say how to connect. Start with https://.",
            Some("https://example.com/api"),
        ),
        ("what is this", no_blanks, None),
        (
            "ftp://example.com",
            "“ftp” isn’t a way to reach a service. Use https.",
            None,
        ),
        (
            "javascript://x",
            "“javascript” isn’t a way to reach a service. Use https.",
            None,
        ),
        (
            "http://example.com/a",
            only_this_machine,
            Some("https://example.com/a"),
        ),
        (
            "http://localhost.example.com",
            only_this_machine,
            Some("https://localhost.example.com"),
        ),
        (
            "http://128.0.0.1",
            only_this_machine,
            Some("https://128.0.0.1"),
        ),
        ("https://", "Enter a host after “://”.", None),
        ("https:///api", "Enter a host after “://”.", None),
        ("https://:80", "Enter a host after “://”.", None),
        ("https://me:secret@example.com", no_credentials, None),
        (
            "https://example.com?a=b",
            "An endpoint ends before a query.",
            Some("https://example.com"),
        ),
        (
            "https://example.com/#top",
            "An endpoint ends before a fragment.",
            Some("https://example.com/"),
        ),
        ("https://exa mple.com", no_blanks, None),
        ("https://example.com\\a", no_blanks, None),
        ("https://example.com/a/../b", no_dots, None),
        ("https://example.com/%2E./b", no_dots, None),
        (
            "https://example.com:0",
            "“0” isn’t a valid port. Ports are numbers from 1 to 65535.",
            None,
        ),
        (
            "https://example.com:65536",
            "“65536” isn’t a valid port. Ports are numbers from 1 to 65535.",
            None,
        ),
        (
            "https://example.com:",
            "“” isn’t a valid port. Ports are numbers from 1 to 65535.",
            None,
        ),
        (
            "https://example.com:+80",
            "“+80” isn’t a valid port. Ports are numbers from 1 to 65535.",
            None,
        ),
        (
            "https://exam$ple.com",
            "“exam$ple.com” isn’t a valid host name.",
            None,
        ),
        (
            "https://-a.example",
            "“-a.example” isn’t a valid host name.",
            None,
        ),
        (
            "https://a..example",
            "“a..example” isn’t a valid host name.",
            None,
        ),
        ("https://[::1", "“[:” isn’t a valid host name.", None),
        (
            "https://[nonsense]",
            "“[nonsense]” isn’t a valid host name.",
            None,
        ),
    ];
    for (raw, message, fix) in table {
        let error = BaseUrl::parse(raw).unwrap_err();
        assert!(
            error.message.to_string().ends_with(message),
            "{raw}: {}",
            error.message
        );
        assert_eq!(error.rule, "connection/base-url");
        assert_eq!(
            error.fix.as_ref().map(|fix| fix.replacement.as_str()),
            fix,
            "{raw}"
        );
        if let Some(fix) = fix {
            assert!(BaseUrl::parse(fix).is_ok(), "{fix}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic_and_stably(raw in prop_oneof![
        any::<String>(),
        "(https?://|/)?[a-z0-9.@:/?#\\[\\]% é-]{0,20}",
    ]) {
        match BaseUrl::parse(&raw) {
            Ok(url) => {
                prop_assert_eq!(BaseUrl::parse(url.as_str()), Ok(url.clone()));
                let address = url.as_str();
                prop_assert!(!address.contains(['?', '#', '\\', ' ']));
                prop_assert!(!url.host().contains('@'));
                prop_assert!(!address.ends_with('/'));
            }
            Err(error) => {
                if let Some(span) = error.span {
                    prop_assert!(raw.get(span.start..span.end).is_some());
                }
            }
        }
    }
}

#[test]
fn presets_can_be_used() {
    for region in NETWORK_SECURITY {
        let url = network_security_url(region);
        assert_eq!(BaseUrl::parse(&url).unwrap().as_str(), url);
    }
    assert_eq!(
        network_security_url("de-1"),
        "https://network.de-1.cloudone.trendmicro.com/api"
    );
    let mut names = Vec::new();
    for region in &CTS {
        for url in region.urls() {
            let parsed = BaseUrl::parse(&url).unwrap();
            assert_eq!(cts_region_of(parsed.host()), Some(region));
        }
        names.push(region.name);
    }
    names.sort_unstable();
    names.dedup();
    // Two names are used by two clouds each.
    assert_eq!(names.len(), CTS.len() - 2);
    let urls = |name: &str| -> Vec<String> {
        CTS.iter()
            .find(|region| region.name == name)
            .unwrap()
            .urls()
            .collect()
    };
    assert_eq!(
        urls("eu-west-101"),
        ["https://cts.eu-west-101.myhuaweicloud.eu"]
    );
    assert_eq!(
        urls("me-east-1"),
        ["https://cts.me-east-1.myhuaweicloud.com"]
    );
    assert_eq!(
        urls("ap-southeast-5"),
        [
            "https://cts.ap-southeast-5.myhuaweicloud.com",
            "https://cts.ap-southeast-5.myhuaweicloud.asia"
        ]
    );
    assert_eq!(urls("eu-de"), ["https://cts.eu-de.otc.t-systems.com"]);
    assert_eq!(cts_region_of("cts.eu-west-101.myhuaweicloud.com"), None);
    assert_eq!(
        cts_region_of("cts.cn-north-12.myhuaweicloud.com")
            .unwrap()
            .name,
        "cn-north-12"
    );
}

const PROJECT: &str = "24edf66e79d04187acb99a463e610764";

fn form() -> ConnectionForm {
    ConnectionForm {
        label: " Production ".to_owned(),
        use_network_security: true,
        ns_base_url: "https://network.us-1.cloudone.trendmicro.com/api/".to_owned(),
        ns_api: ConnectorApi {
            update_method: Method::Patch,
            ..ConnectorApi::below_notifications()
        },
        use_cts: true,
        cts_base_url: "https://cts.eu-west-101.myhuaweicloud.eu".to_owned(),
        project_id: PROJECT.to_owned(),
        read_only: true,
        ..ConnectionForm::default()
    }
}

#[test]
fn a_complete_form_makes_a_connection() {
    let checked = check(&form(), "c1", &["Staging".to_owned()]);
    assert_eq!(checked.findings, []);
    let connection = checked.valid.unwrap();
    assert_eq!(
        (connection.id.as_str(), connection.label.as_str()),
        ("c1", "Production")
    );
    let cts = connection.cts().unwrap();
    assert_eq!(cts.region, "eu-west-101");
    let surroundings = cts.surroundings(vec!["a".to_owned()]);
    assert_eq!(surroundings.region.as_deref(), Some("eu-west-101"));
    assert_eq!(surroundings.project_id.as_deref(), Some(PROJECT));
    assert_eq!(surroundings.taken_names, ["a"]);
    assert!(connection.read_only && connection.has_connectors() && connection.has_notifications());
    let again = check(&ConnectionForm::from(&connection), "c1", &[]);
    assert_eq!(again.valid, Some(connection));
}

#[test]
fn what_a_form_may_lack() {
    type Change = fn(&mut ConnectionForm);
    let table: [(Change, Severity, &str, &str); 14] = [
        (
            |f| f.ns_api.item = "/snsconnectors/".to_owned(),
            Severity::Error,
            "ns_item",
            "The path must contain “{notificationType}”.",
        ),
        (
            |f| f.ns_api.update_method = Method::Get,
            Severity::Error,
            "ns_update_method",
            "The method must be PUT, POST, or PATCH, not GET.",
        ),
        (
            |f| f.label.clear(),
            Severity::Error,
            "label",
            "Enter a name for the connection.",
        ),
        (
            |f| f.label = "Staging".to_owned(),
            Severity::Error,
            "label",
            "The name “Staging” is taken by another connection.",
        ),
        (
            |f| (f.use_cts, f.use_network_security) = (false, false),
            Severity::Error,
            "services",
            "The connection reaches no service. Select Network Security, CTS, or both.",
        ),
        (
            |f| f.ns_base_url.clear(),
            Severity::Error,
            "ns_base_url",
            "Enter an endpoint. It starts with https://, or with / for a path on this site.",
        ),
        (
            |f| f.ns_base_url = "https://network.us-1.cloudone.trendmicro.com".to_owned(),
            Severity::Warning,
            "ns_base_url",
            "Trend Micro’s endpoints end in “/api”.",
        ),
        (
            |f| f.cts_base_url = "https://".to_owned(),
            Severity::Error,
            "cts_base_url",
            "Enter a host after “://”.",
        ),
        (
            |f| f.cts_base_url += "/v3/24edf66e79d04187acb99a463e610764",
            Severity::Warning,
            "cts_base_url",
            "The console adds “/v3” and the project itself.",
        ),
        (
            |f| f.project_id.clear(),
            Severity::Error,
            "project_id",
            "Enter the project ID: 32 characters from 0–9 and a–f.",
        ),
        (
            |f| f.project_id = "eu-de_x".to_owned(),
            Severity::Warning,
            "project_id",
            "“eu-de_x” is an unusual project ID. Others have 32 characters from 0–9 and a–f.",
        ),
        (
            |f| f.region = "eu-de".to_owned(),
            Severity::Warning,
            "region",
            "The endpoint is in “eu-west-101”, not in “eu-de”.",
        ),
        (
            |f| f.site = Site::OpenTelekomCloud,
            Severity::Warning,
            "site",
            "The endpoint belongs to Huawei Cloud, not to Open Telekom Cloud.",
        ),
        (
            |f| {
                f.cts_base_url = "https://cts.eu-de.otc.t-systems.com".to_owned();
            },
            Severity::Warning,
            "site",
            "The endpoint belongs to Open Telekom Cloud, not to Huawei Cloud.",
        ),
    ];
    for (change, severity, field, message) in table {
        let mut form = form();
        change(&mut form);
        let checked = check(&form, "c1", &["Staging".to_owned()]);
        let [finding] = &checked.findings[..] else {
            panic!("{message}: {:?}", checked.findings)
        };
        assert_eq!((finding.severity, &*finding.field), (severity, field));
        assert_eq!(finding.message, message);
        assert_eq!(checked.valid.is_some(), severity != Severity::Error);
    }
}

#[test]
fn what_is_not_used_is_not_checked() {
    let mut only_cts = form();
    only_cts.use_network_security = false;
    only_cts.ns_base_url = "nonsense".to_owned();
    let connection = check(&only_cts, "c", &[]).valid.unwrap();
    assert!(!connection.has_connectors() && connection.has_notifications());
    let mut only_ns = form();
    only_ns.use_cts = false;
    only_ns.project_id.clear();
    let connection = check(&only_ns, "c", &[]).valid.unwrap();
    assert!(connection.has_connectors() && !connection.has_notifications());
}

#[test]
fn credentials_need_an_address_to_be_for() {
    type Change = fn(&mut ConnectionForm);
    let missing_upstream = "The endpoint is a proxy on this site. Enter the URL the proxy \
                            calls: signatures are made for that host and path.";
    let table: [(Change, Option<(&str, &str)>); 7] = [
        (|f| f.cts_auth = CtsAuth::AccessKey, None),
        (|f| f.cts_auth = CtsAuth::Password, None),
        (
            |f| {
                f.cts_auth = CtsAuth::AccessKey;
                f.cts_base_url = "/proxy/cts".to_owned();
            },
            Some(("upstream", missing_upstream)),
        ),
        (
            |f| {
                f.cts_auth = CtsAuth::AccessKey;
                f.cts_base_url = "/proxy/cts".to_owned();
                f.region = "eu-west-101".to_owned();
            },
            None,
        ),
        (
            |f| {
                f.cts_auth = CtsAuth::AccessKey;
                f.cts_base_url = "/proxy/cts".to_owned();
                f.upstream = "/elsewhere".to_owned();
            },
            Some((
                "upstream",
                "Signatures are made for the service’s own URL, which starts with https://.",
            )),
        ),
        (
            |f| {
                f.cts_auth = CtsAuth::Password;
                f.cts_base_url = "/proxy/cts".to_owned();
            },
            Some((
                "iam",
                "IAM’s endpoint doesn’t follow from this endpoint. Enter it: the console \
                 requests a token there.",
            )),
        ),
        (
            |f| {
                f.cts_auth = CtsAuth::Password;
                f.cts_base_url = "/proxy/cts".to_owned();
                f.iam = "/proxy/iam".to_owned();
            },
            None,
        ),
    ];
    for (change, expected) in table {
        let mut form = form();
        change(&mut form);
        let checked = check(&form, "c1", &[]);
        let found = checked
            .findings
            .first()
            .map(|f| (&*f.field, f.message.to_string()));
        let found = found
            .as_ref()
            .map(|(field, message)| (*field, message.as_str()));
        assert_eq!(found, expected);
        assert_eq!(checked.valid.is_some(), expected.is_none());
        if let Some(connection) = checked.valid {
            let again = check(&ConnectionForm::from(&connection), "c1", &[]);
            assert_eq!(again.valid, Some(connection));
        }
    }
}

/// Where services are, and what signatures are made for.
#[test]
fn the_services_around_cts_follow_from_its_address() {
    let addresses = |base: &str, upstream: &str, region: &str| {
        let mut form = form();
        form.cts_auth = CtsAuth::AccessKey;
        form.cts_base_url = base.to_owned();
        form.upstream = upstream.to_owned();
        form.region = region.to_owned();
        form.smn = if base.starts_with('/') {
            "/proxy/smn".to_owned()
        } else {
            String::new()
        };
        let connection = check(&form, "c", &[]).valid.unwrap();
        let cts = connection.cts().unwrap().clone();
        move |service| {
            let text =
                |url: Option<BaseUrl>| url.map(|u| u.as_str().to_owned()).unwrap_or_default();
            (text(cts.base_of(service)), text(cts.signed_for(service)))
        }
    };
    let same = |url: &str| (url.to_owned(), url.to_owned());

    let europe = addresses("https://cts.eu-west-101.myhuaweicloud.eu", "", "");
    assert_eq!(
        europe(Service::Cts),
        same("https://cts.eu-west-101.myhuaweicloud.eu")
    );
    assert_eq!(
        europe(Service::Iam),
        same("https://iam.eu-west-101.myhuaweicloud.eu")
    );
    assert_eq!(
        europe(Service::Smn),
        same("https://smn.eu-west-101.myhuaweicloud.eu")
    );
    assert_eq!(
        europe(Service::FunctionGraph),
        same("https://functiongraph.eu-west-101.myhuaweicloud.com")
    );

    let second_host = addresses("https://cts.cn-north-4.myhuaweicloud.cn", "", "");
    assert_eq!(
        second_host(Service::Smn),
        same("https://smn.cn-north-4.myhuaweicloud.cn")
    );

    let proxied = addresses("/proxy/cts", "", "eu-west-101");
    assert_eq!(
        proxied(Service::Cts),
        (
            "/proxy/cts".to_owned(),
            "https://cts.eu-west-101.myhuaweicloud.eu".to_owned()
        )
    );
    assert_eq!(
        proxied(Service::Smn),
        (
            "/proxy/smn".to_owned(),
            "https://smn.eu-west-101.myhuaweicloud.eu".to_owned()
        )
    );
    assert_eq!(proxied(Service::Iam).0, "");

    // An upstream that is no known host stands for all its services.
    let local = addresses("/proxy/cts", "http://127.0.0.1:8090/x", "");
    assert_eq!(local(Service::Cts).1, "http://127.0.0.1:8090/x");
    assert_eq!(local(Service::Smn).1, "http://127.0.0.1:8090/x");
    let custom = addresses("https://gate.example:8443/cts", "", "");
    assert_eq!(custom(Service::Cts), same("https://gate.example:8443/cts"));
    assert_eq!(custom(Service::Smn).0, "");
}

#[test]
fn the_host_header_leaves_the_usual_port_out() {
    let host = |url: &str| BaseUrl::parse(url).unwrap().host_header().to_owned();
    assert_eq!(host("https://a.example:443/x"), "a.example");
    assert_eq!(host("https://a.example:8443"), "a.example:8443");
    assert_eq!(host("http://localhost:80"), "localhost");
    assert_eq!(host("http://localhost:443"), "localhost:443");
    assert_eq!(host("/proxy"), "");
}

/// G01, and the other clouds.
#[test]
fn every_host_of_a_cloud_belongs_to_it() {
    let table = [
        (
            "cts.eu-nl.otc.t-systems.com",
            Some(Site::OpenTelekomCloud),
            Some("eu-nl"),
            true,
        ),
        (
            "cts.eu-de.otc.t-systems.com",
            Some(Site::OpenTelekomCloud),
            Some("eu-de"),
            true,
        ),
        (
            "cts.eu-ch2.sc.otc.t-systems.com",
            Some(Site::OpenTelekomCloud),
            Some("eu-ch2"),
            true,
        ),
        (
            "cts.eu-xx9.otc.t-systems.com",
            Some(Site::OpenTelekomCloud),
            Some("eu-xx9"),
            false,
        ),
        (
            "iam.eu-nl.otc.t-systems.com",
            Some(Site::OpenTelekomCloud),
            None,
            false,
        ),
        (
            "cts.ru-moscow-1.hc.cloud.ru",
            Some(Site::CloudRu),
            Some("ru-moscow-1"),
            true,
        ),
        (
            "cts.ru-moscow-1.hc.sbercloud.ru",
            Some(Site::CloudRu),
            Some("ru-moscow-1"),
            true,
        ),
        (
            "cts.eu-west-0.prod-cloud-ocb.orange-business.com",
            Some(Site::FlexibleEngine),
            Some("eu-west-0"),
            true,
        ),
        (
            "cts.tr-central-201.myhuaweicloud.com",
            Some(Site::Huawei),
            Some("tr-central-201"),
            true,
        ),
        (
            "cts.cn-new-7.myhuaweicloud.com",
            Some(Site::Huawei),
            Some("cn-new-7"),
            false,
        ),
        (
            "cts.eu-west-101.myhuaweicloud.com",
            Some(Site::Huawei),
            Some("eu-west-101"),
            false,
        ),
        (
            "cts.eu-de.otc.t-systems.com.",
            Some(Site::OpenTelekomCloud),
            Some("eu-de"),
            true,
        ),
        ("otc.t-systems.com", None, None, false),
        ("cts.eu-de.notc.t-systems.com", None, None, false),
        ("cts.eu-de.otc.t-systems.com.example", None, None, false),
        ("evilcloud.ru", None, None, false),
        ("gate.example", None, None, false),
        ("", None, None, false),
    ];
    for (host, site, region, listed) in table {
        assert_eq!(site_of(host), site, "{host}");
        assert_eq!(region_in(host), region, "{host}");
        let known = cts_region_of(host);
        assert_eq!(known.is_some(), listed, "{host}");
        assert!(known.is_none_or(|known| Some(known.site) == site), "{host}");
    }
    for region in &CTS {
        let host = host_of(region.site, region.name, Service::Cts).unwrap();
        assert_eq!(site_of(host.host()), Some(region.site), "{}", region.name);
        assert_eq!(region_in(host.host()), Some(region.name));
        // Only Huawei publishes a table of the hosts of CTS.
        assert!(!region.verified || region.site == Site::Huawei);
    }
    let beside = |host, service| sibling(host, service).map(|url| url.as_str().to_owned());
    assert_eq!(
        beside("cts.eu-xx9.otc.t-systems.com", Service::Iam).as_deref(),
        Some("https://iam.eu-xx9.otc.t-systems.com")
    );
    assert_eq!(
        beside("cts.eu-ch2.sc.otc.t-systems.com", Service::Smn).as_deref(),
        Some("https://smn.eu-ch2.sc.otc.t-systems.com")
    );
    assert_eq!(
        beside("cts.ru-moscow-1.hc.cloud.ru", Service::Iam).as_deref(),
        Some("https://iam.ru-moscow-1.hc.sbercloud.ru")
    );
    assert_eq!(beside("cts.gate.example", Service::Iam), None);
}

#[test]
fn the_cloud_follows_the_address_until_somebody_chooses_one() {
    let mut form = form();
    form.set_cts_base_url("https://cts.eu-nl.otc.t-systems.com".to_owned());
    assert_eq!(form.site, Site::OpenTelekomCloud);
    let checked = check(&form, "c", &[]);
    assert_eq!(checked.findings, []);
    let connection = checked.valid.unwrap();
    assert_eq!(connection.cts().unwrap().region, "eu-nl");
    // A custom address takes the profile that is chosen, and keeps it.
    form.set_cts_base_url("https://gate.example/cts".to_owned());
    assert_eq!(form.site, Site::OpenTelekomCloud);
    for site in Site::ALL {
        form.site = site;
        form.set_cts_base_url("https://gate.example/other".to_owned());
        assert_eq!(form.site, site);
        let connection = check(&form, "c", &[]).valid.unwrap();
        let written = screen::connection::file::write(std::slice::from_ref(&connection));
        let read = screen::connection::file::read(&written, &|_| "c".to_owned()).unwrap();
        assert_eq!(read, [connection]);
    }
    // What was chosen against the address stays, with a warning.
    form.set_cts_base_url("https://cts.ru-moscow-1.hc.cloud.ru".to_owned());
    assert_eq!(form.site, Site::CloudRu);
    form.site = Site::Other;
    form.set_cts_base_url("https://cts.ru-moscow-1.hc.cloud.ru/".to_owned());
    let checked = check(&form, "c", &[]);
    let messages: Vec<String> = checked
        .findings
        .iter()
        .map(|f| f.message.to_string())
        .collect();
    assert_eq!(
        messages,
        ["The endpoint belongs to Cloud.ru, not to another cloud."]
    );
}

#[test]
fn files_name_the_cloud_as_they_did_and_as_they_do() {
    let read = |members: &str| {
        let text = format!(
            r#"{{"connections":[{{"label":"a","cts":{{"base_url":"https://a.example","project_id":"p"{members}}}}}]}}"#
        );
        screen::connection::file::read(&text, &|_| String::new())
            .map(|all| all.first().and_then(|c| c.cts().map(|cts| cts.site)))
            .map_err(|error| error.place.to_string())
    };
    assert_eq!(read(""), Ok(Some(Site::Huawei)));
    assert_eq!(read(r#","otc":true"#), Ok(Some(Site::OpenTelekomCloud)));
    assert_eq!(read(r#","cloud":"cloud-ru""#), Ok(Some(Site::CloudRu)));
    assert_eq!(
        read(r#","cloud":"flexible-engine","otc":false"#),
        Ok(Some(Site::FlexibleEngine))
    );
    assert_eq!(
        read(r#","cloud":"azure""#),
        Err("connections[0].cts.cloud".to_owned())
    );
}

#[test]
fn what_clouds_are_known_to_have() {
    use domain::notification::Support;
    for site in Site::ALL {
        let profile = site.profile();
        assert_eq!(Site::parse(site.word()), Some(site));
        for capability in [
            profile.functions.clone(),
            profile.agency.clone(),
            profile.chinese_names.clone(),
            profile.filter.clone(),
        ] {
            assert!(capability.source.to_string().len() > 5, "{site:?}");
            assert!(!(capability.verified && capability.support == Support::Unknown));
        }
    }
}

#[test]
fn regions_are_found_by_place_name_cloud_or_host() {
    let english = |message: Message| message.to_string();
    let found = |search: &str| -> Vec<String> {
        let choices = find_cts(search, &english)
            .into_iter()
            .flat_map(|group| group.choices);
        choices
            .map(|choice| choice.value.replace("https://cts.", ""))
            .collect()
    };
    let table: [(&str, &[&str]); 15] = [
        ("dublin", &["eu-west-101.myhuaweicloud.eu"]),
        ("SINGAPORE com", &["ap-southeast-3.myhuaweicloud.com"]),
        (
            "southeast-3",
            &[
                "ap-southeast-3.myhuaweicloud.com",
                "ap-southeast-3.myhuaweicloud.cn",
            ],
        ),
        ("kuala", &["my-kualalumpur-1.myhuaweicloud.com"]),
        ("beijing4 .com", &["cn-north-4.myhuaweicloud.com"]),
        (
            "mexico city2 myhuaweicloud.com",
            &["la-north-2.myhuaweicloud.com"],
        ),
        ("eu-nl", &["eu-nl.otc.t-systems.com"]),
        ("telekom swi", &["eu-ch2.sc.otc.t-systems.com"]),
        ("sbercloud", &["ru-moscow-1.hc.sbercloud.ru"]),
        (
            "flexible",
            &["eu-west-0.prod-cloud-ocb.orange-business.com"],
        ),
        (
            "paris",
            &[
                "eu-west-0.myhuaweicloud.com",
                "eu-west-0.prod-cloud-ocb.orange-business.com",
            ],
        ),
        ("africa.", &[]),
        (".africa", &["af-north-1.myhuaweicloud.africa"]),
        (
            "https://cts.eu-de.otc.t-systems.com/",
            &["eu-de.otc.t-systems.com"],
        ),
        ("atlantis", &[]),
    ];
    for (search, expected) in table {
        assert_eq!(found(search), expected, "{search}");
    }
    let all: usize = CTS.iter().map(|region| region.urls().count()).sum();
    assert_eq!(found("").len(), all);
    assert_eq!(found(" ").len(), all);
    let titles = |search: &str| -> Vec<String> {
        find_cts(search, &english)
            .into_iter()
            .map(|group| group.title)
            .collect()
    };
    assert_eq!(
        titles("eu-west-0"),
        ["Huawei Cloud – Europe", "Flexible Engine"]
    );
    assert_eq!(titles("huawei latin"), ["Huawei Cloud – Latin America"]);
    assert!(titles("").len() > 8);
    let sbercloud = &find_cts("moscow-1 hc.cloud.ru", &english)[0].choices[0];
    assert_eq!(sbercloud.label, "ru-moscow-1 (Moscow)");
    assert_eq!(sbercloud.note, "cts.ru-moscow-1.hc.cloud.ru · unverified");
}

#[test]
fn regions_of_network_security_are_found_by_country_and_part_of_the_world() {
    let english = |message: Message| message.to_string();
    let found = |search: &str| -> Vec<String> {
        let groups = find_network_security(search, &english).into_iter();
        let choices = groups.flat_map(|group| group.choices);
        choices.map(|choice| choice.label).collect()
    };
    assert_eq!(found("").len(), NETWORK_SECURITY.len());
    assert_eq!(found("germany"), ["de-1 (Germany)"]);
    assert_eq!(found("europe").len(), 2);
    assert_eq!(found("trend-us"), ["trend-us-1"]);
    for region in NETWORK_SECURITY {
        let url = network_security_url(region);
        assert!(label_of(&url, &english).unwrap().starts_with(region));
        let host = url.trim_start_matches("https://").trim_end_matches("/api");
        assert_eq!(network_security_region_in(host), Some(region));
    }
    assert_eq!(network_security_region_in("network.example"), None);
    assert_eq!(label_of("https://cts.example", &english), None);
    assert_eq!(
        label_of("https://cts.eu-de.otc.t-systems.com/", &english).as_deref(),
        Some("eu-de (Germany) – cts.eu-de.otc.t-systems.com · unverified")
    );
}

#[test]
fn a_project_of_the_sandbox_gets_another_name_and_other_labels_and_stays_what_it_is() {
    let project = SandboxProject {
        id: "0".repeat(32),
        region: "eu-west-101".to_owned(),
        has_connectors: true,
    };
    let stored = Connection {
        id: "c7".to_owned(),
        label: "payments-dev".to_owned(),
        account: "Sandbox".to_owned(),
        system: System::Sandbox(Some(Box::new(project))),
        provided: false,
        ..Connection::sandbox()
    };
    let unchanged = check(&ConnectionForm::from(&stored), "c7", &[]);
    assert_eq!(unchanged.findings, []);
    assert_eq!(unchanged.valid.unwrap(), stored);
    let form = ConnectionForm {
        label: "Payments".to_owned(),
        labels: "env=dev".to_owned(),
        read_only: true,
        ..ConnectionForm::from(&stored)
    };
    let draft = ConnectionDraft::new(Some("c7".to_owned()), &form);
    let form = ConnectionDraft::from_json(&draft.to_json()).unwrap().form;
    let changed = check(&form, "c7", &["Sandbox".to_owned()]).valid.unwrap();
    let wanted = Connection {
        label: "Payments".to_owned(),
        labels: [("env".to_owned(), "dev".to_owned())].into(),
        read_only: true,
        ..stored
    };
    assert_eq!(changed, wanted);
    // What is wrong is said as of any other.
    let form = ConnectionForm {
        label: "Sandbox".to_owned(),
        labels: "env".to_owned(),
        ..form
    };
    let refused = check(&form, "c7", &["Sandbox".to_owned()]);
    let fields: Vec<_> = refused
        .findings
        .iter()
        .map(|it| it.field.as_ref())
        .collect();
    assert_eq!(fields, ["label", "labels"]);
    assert!(refused.valid.is_none());
}
